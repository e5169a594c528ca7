// Generated from specs/risken by pnpm generate. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

var require_ucs2length = __commonJS({
  "ucs2length"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
  }
});

var isTelling = !1;
function outermost(check) {
  let whole = (data) => (whole.errors = null, check(data) ? !0 : (isTelling = !0, check(data), isTelling = !1, whole.errors = check.errors, !1));
  return whole;
}
function report(errors, instancePath, keyword, params, message) {
  let error = isTelling ? message === void 0 ? { instancePath, keyword, params } : { instancePath, keyword, params, message } : keyword;
  return errors === null ? [error] : (errors.push(error), errors);
}
function at(instancePath, key) {
  return isTelling ? instancePath + (typeof key == "number" ? "/" + key : key) : instancePath;
}
function more(errors, { errors: others }) {
  if (errors === null) return others;
  for (let error of others) errors.push(error);
  return errors;
}
function digits(length) {
  return { test: (text) => {
    for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) < 48 || text.charCodeAt(index) > 57) return !1;
    return text.length === length;
  } };
}
function need(errors, data, instancePath, ...names) {
  for (let missingProperty of names) data[missingProperty] === void 0 && (errors = report(errors, instancePath, "required", { missingProperty }));
  return errors;
}
var check_shared42 = outermost(validate21);
function validate21(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate21.errors = vErrors, vErrors === null;
}
var check_shared43 = outermost(validate22);
var schema10 = ["user_id", "access_token_id", "project_id", "org_access_token_id", "organization_id"];
function validate24(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate24.errors = vErrors, vErrors === null;
}
function validate23(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.org_access_token_id !== void 0 && !validate24(data.org_access_token_id, at(instancePath, "/org_access_token_id")) && (vErrors = more(vErrors, validate24)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate23.errors = vErrors, vErrors === null;
}
function validate22(data, instancePath = "") {
  let vErrors = null;
  return validate23(data, instancePath) || (vErrors = more(vErrors, validate23)), data && typeof data == "object" && !Array.isArray(data) && (schema10.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate22.errors = vErrors, vErrors === null;
}
var check_shared44 = outermost(validate31);
var pattern0 = digits(12);
function validate34(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern0.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[0-9]{12}$" }, 'must match pattern "^[0-9]{12}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate34.errors = vErrors, vErrors === null;
}
function validate31(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "aws_account_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.aws_id !== void 0 && !validate24(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate24)), data.aws_account_id !== void 0 && !validate34(data.aws_account_id, at(instancePath, "/aws_account_id")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate31.errors = vErrors, vErrors === null;
}
var check_shared46 = outermost(validate36);
var schema18 = ["data"];
function validate40(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate40.errors = vErrors, vErrors === null;
}
function validate44(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate44.errors = vErrors, vErrors === null;
}
function validate38(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.aws_id === void 0 || data.project_id === void 0 || data.aws_account_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "project_id", "aws_account_id", "created_at", "updated_at")), data.aws_id !== void 0 && !validate24(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.aws_account_id !== void 0 && !validate34(data.aws_account_id, at(instancePath, "/aws_account_id")) && (vErrors = more(vErrors, validate34)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate38.errors = vErrors, vErrors === null;
}
function validate37(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate38(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate37.errors = vErrors, vErrors === null;
}
function validate36(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.aws !== void 0 && (validate37(data0.aws, at(instancePath, "/data/aws")) || (vErrors = more(vErrors, validate37))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema18.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate36.errors = vErrors, vErrors === null;
}
var check_shared48 = outermost(validate49);
var func2 = require_ucs2length().default, func3 = (text) => new TextEncoder().encode(text).length;
function validate52(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func3(data) > 200 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 200 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate52.errors = vErrors, vErrors === null;
}
function validate51(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.aws_account_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "aws_account_id"));
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || key0 === "aws_account_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate52(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate52)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.aws_account_id !== void 0 && !validate34(data.aws_account_id, at(instancePath, "/aws_account_id")) && (vErrors = more(vErrors, validate34));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate51.errors = vErrors, vErrors === null;
}
function validate57(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate57.errors = vErrors, vErrors === null;
}
function validate49(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.aws === void 0 && (vErrors = need(vErrors, data, instancePath, "aws"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.aws !== void 0 && !validate51(data.aws, at(instancePath, "/aws")) && (vErrors = more(vErrors, validate51)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate49.errors = vErrors, vErrors === null;
}
var check_shared49 = outermost(validate59);
var schema24 = ["data"];
function validate59(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.aws === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "aws" })), data0.aws !== void 0 && (validate38(data0.aws, at(instancePath, "/data/aws")) || (vErrors = more(vErrors, validate38)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema24.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate59.errors = vErrors, vErrors === null;
}
var check_shared50 = outermost(validate61);
function validate61(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.aws_id === void 0 && (vErrors = need(vErrors, data, instancePath, "aws_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.aws_id !== void 0 && !validate24(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate61.errors = vErrors, vErrors === null;
}
var check_shared51 = outermost(validate64);
var schema29 = ["data"];
function validate66(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate66.errors = vErrors, vErrors === null;
}
function validate65(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate66(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate66)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate65.errors = vErrors, vErrors === null;
}
function validate64(data, instancePath = "") {
  let vErrors = null;
  return validate65(data, instancePath) || (vErrors = more(vErrors, validate65)), data && typeof data == "object" && !Array.isArray(data) && (schema29.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate64.errors = vErrors, vErrors === null;
}
var check_shared52 = outermost(validate69);
function validate72(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func3(data) > 64 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 64 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate72.errors = vErrors, vErrors === null;
}
function validate69(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.aws_id === void 0 && (vErrors = need(vErrors, data, instancePath, "aws_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.aws_id !== void 0 && !validate24(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate24)), data.data_source !== void 0 && !validate72(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate72));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate69.errors = vErrors, vErrors === null;
}
var check_shared54 = outermost(validate74);
var schema37 = ["data"];
function validate79(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: "number" })), validate79.errors = vErrors, vErrors === null;
}
var schema36 = { type: "integer", "x-known": [0, 1, 2, 3, 4], $id: "ScanStatus" };
function validate85(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && data !== 4 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema36["x-known"] })), validate85.errors = vErrors, vErrors === null;
}
function validate76(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.aws_data_source_id === void 0 || data.data_source === void 0 || data.max_score === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_data_source_id", "data_source", "max_score")), data.aws_data_source_id !== void 0 && !validate24(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate24)), data.data_source !== void 0 && !validate40(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate40)), data.max_score !== void 0 && !validate79(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate79)), data.aws_id !== void 0 && !validate24(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.assume_role_arn !== void 0 && !validate40(data.assume_role_arn, at(instancePath, "/assume_role_arn")) && (vErrors = more(vErrors, validate40)), data.external_id !== void 0 && !validate40(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate40)), data.status !== void 0 && !validate85(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate85)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.specific_version !== void 0 && !validate40(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate76.errors = vErrors, vErrors === null;
}
function validate75(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate76(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate76));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate75.errors = vErrors, vErrors === null;
}
function validate74(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.data_source !== void 0 && (validate75(data0.data_source, at(instancePath, "/data/data_source")) || (vErrors = more(vErrors, validate75))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema37.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate74.errors = vErrors, vErrors === null;
}
var check_shared55 = outermost(validate92);
var schema39 = { type: "object", additionalProperties: !1, properties: { aws_id: { $ref: "Id" }, aws_data_source_id: { $ref: "Id" }, project_id: { $ref: "Id" }, assume_role_arn: { $ref: "shared16" }, external_id: { $ref: "shared21" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared0" }, scan_at: { $ref: "UnixSecondsInput" }, specific_version: { $ref: "shared14" } }, required: ["aws_id", "aws_data_source_id", "assume_role_arn", "external_id"], $id: "AwsRelDataSourceForUpsert" }, func6 = Object.prototype.hasOwnProperty;
function validate98(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate98.errors = vErrors, vErrors === null;
}
function validate100(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func3(data) < 8 && (vErrors = report(vErrors, instancePath, "x-minBytes", { limit: 8 })), func3(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate100.errors = vErrors, vErrors === null;
}
var schema42 = { type: "integer", enum: [0, 1, 2, 3, 4], $id: "ScanStatusInput" };
function validate102(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || data === 4 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema42.enum })), validate102.errors = vErrors, vErrors === null;
}
function validate105(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 253402268399 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 253402268399 }, "must be <= 253402268399")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate105.errors = vErrors, vErrors === null;
}
function validate94(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0 || data.assume_role_arn === void 0 || data.external_id === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id", "assume_role_arn", "external_id"));
    for (let key0 in data)
      func6.call(schema39.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.aws_id !== void 0 && !validate24(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate24)), data.aws_data_source_id !== void 0 && !validate24(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.assume_role_arn !== void 0 && !validate98(data.assume_role_arn, at(instancePath, "/assume_role_arn")) && (vErrors = more(vErrors, validate98)), data.external_id !== void 0 && !validate100(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate100)), data.status !== void 0 && !validate102(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate102)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate105(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate105)), data.specific_version !== void 0 && !validate72(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate72));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate94.errors = vErrors, vErrors === null;
}
function validate92(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.attach_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "attach_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "attach_data_source" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.attach_data_source !== void 0 && !validate94(data.attach_data_source, at(instancePath, "/attach_data_source")) && (vErrors = more(vErrors, validate94)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate92.errors = vErrors, vErrors === null;
}
var check_shared56 = outermost(validate110);
var schema46 = ["data"];
function validate111(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.aws_id === void 0 || data.aws_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id", "project_id", "created_at", "updated_at")), data.aws_id !== void 0 && !validate24(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate24)), data.aws_data_source_id !== void 0 && !validate24(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.assume_role_arn !== void 0 && !validate40(data.assume_role_arn, at(instancePath, "/assume_role_arn")) && (vErrors = more(vErrors, validate40)), data.external_id !== void 0 && !validate40(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate40)), data.status !== void 0 && !validate85(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate85)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.specific_version !== void 0 && !validate40(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate111.errors = vErrors, vErrors === null;
}
function validate110(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "data_source" })), data0.data_source !== void 0 && (validate111(data0.data_source, at(instancePath, "/data/data_source")) || (vErrors = more(vErrors, validate111)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema46.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate110.errors = vErrors, vErrors === null;
}
var check_shared57 = outermost(validate124);
function validate124(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "aws_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.aws_id !== void 0 && !validate24(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate24)), data.aws_data_source_id !== void 0 && !validate24(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate124.errors = vErrors, vErrors === null;
}
var check_shared58 = outermost(validate128);
function validate132(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && (vErrors = report(vErrors, instancePath, "type", { type: "boolean" })), validate132.errors = vErrors, vErrors === null;
}
function validate128(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "aws_data_source_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.aws_id !== void 0 && !validate24(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate24)), data.aws_data_source_id !== void 0 && !validate24(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate24)), data.scan_only !== void 0 && !validate132(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate132)), data.full_scan !== void 0 && !validate132(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate132));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate128.errors = vErrors, vErrors === null;
}
var check_shared64 = outermost(validate135), schema50 = { type: "object", additionalProperties: !1, properties: { project_id: { $ref: "Id" }, data_source: { $ref: "shared59" }, resource_name: { $ref: "shared60" }, from_score: { $ref: "shared12" }, to_score: { $ref: "shared12" }, tag: { $ref: "shared59" }, sort: { $ref: "shared61" }, direction: { $ref: "shared62" }, offset: { $ref: "shared4" }, limit: { $ref: "shared63" }, status: { $ref: "FindingStatus" }, finding_id: { $ref: "Id" }, alert_id: { $ref: "Id" } }, $id: "shared64" };
function validate137(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate72(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate72));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate137.errors = vErrors, vErrors === null;
}
function validate141(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 512 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 512 }, "must NOT have more than 512 characters")), func3(data) > 512 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 512 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate141.errors = vErrors, vErrors === null;
}
function validate140(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate141(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate141));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate140.errors = vErrors, vErrors === null;
}
function validate144(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" ? ((data > 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1 }, "must be <= 1")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))) : vErrors = report(vErrors, instancePath, "type", { type: "number" }), validate144.errors = vErrors, vErrors === null;
}
var schema55 = { type: "string", enum: ["finding_id", "description", "data_source", "resource_name", "score", "updated_at"], $id: "shared61" };
function validate148(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "finding_id" || data === "description" || data === "data_source" || data === "resource_name" || data === "score" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema55.enum })), validate148.errors = vErrors, vErrors === null;
}
var schema56 = { type: "string", enum: ["asc", "desc"], $id: "shared62" };
function validate150(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema56.enum })), validate150.errors = vErrors, vErrors === null;
}
function validate152(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0")), validate152.errors = vErrors, vErrors === null;
}
function validate154(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 200 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 200 }, "must be <= 200")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate154.errors = vErrors, vErrors === null;
}
var schema59 = { type: "integer", enum: [0, 1, 2], $id: "FindingStatus" };
function validate156(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema59.enum })), validate156.errors = vErrors, vErrors === null;
}
function validate135(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func6.call(schema50.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.data_source !== void 0 && !validate137(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate137)), data.resource_name !== void 0 && !validate140(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate140)), data.from_score !== void 0 && !validate144(data.from_score, at(instancePath, "/from_score")) && (vErrors = more(vErrors, validate144)), data.to_score !== void 0 && !validate144(data.to_score, at(instancePath, "/to_score")) && (vErrors = more(vErrors, validate144)), data.tag !== void 0 && !validate137(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate137)), data.sort !== void 0 && !validate148(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate148)), data.direction !== void 0 && !validate150(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate150)), data.offset !== void 0 && !validate152(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate152)), data.limit !== void 0 && !validate154(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate154)), data.status !== void 0 && !validate156(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate156)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.alert_id !== void 0 && !validate24(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate135.errors = vErrors, vErrors === null;
}
var check_shared66 = outermost(validate160);
var schema63 = ["data"];
function validate161(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate24(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate161.errors = vErrors, vErrors === null;
}
function validate164(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate164.errors = vErrors, vErrors === null;
}
function validate160(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.finding_id !== void 0 && (validate161(data0.finding_id, at(instancePath, "/data/finding_id")) || (vErrors = more(vErrors, validate161))), data0.count !== void 0 && (validate164(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate164))), data0.total !== void 0 && (validate164(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate164)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema63.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate160.errors = vErrors, vErrors === null;
}
var check_shared67 = outermost(validate167);
function validate167(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate167.errors = vErrors, vErrors === null;
}
var check_shared68 = outermost(validate170);
var schema67 = ["data"];
function validate171(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_id === void 0 || data.data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "data_source_id", "project_id", "created_at", "updated_at")), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.data_source !== void 0 && !validate40(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate40)), data.data_source_id !== void 0 && !validate40(data.data_source_id, at(instancePath, "/data_source_id")) && (vErrors = more(vErrors, validate40)), data.resource_name !== void 0 && !validate40(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.original_score !== void 0 && !validate79(data.original_score, at(instancePath, "/original_score")) && (vErrors = more(vErrors, validate79)), data.original_max_score !== void 0 && !validate79(data.original_max_score, at(instancePath, "/original_max_score")) && (vErrors = more(vErrors, validate79)), data.score !== void 0 && !validate79(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate79)), data.data !== void 0 && !validate40(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate171.errors = vErrors, vErrors === null;
}
function validate170(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.finding !== void 0 && (validate171(data0.finding, at(instancePath, "/data/finding")) || (vErrors = more(vErrors, validate171))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema67.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate170.errors = vErrors, vErrors === null;
}
var check_shared70 = outermost(validate185);
var schema69 = { type: "string", enum: ["finding_tag_id", "tag", "updated_at"], $id: "shared69" };
function validate188(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "finding_tag_id" || data === "tag" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema69.enum })), validate188.errors = vErrors, vErrors === null;
}
function validate185(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.sort !== void 0 && !validate188(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate188)), data.direction !== void 0 && !validate150(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate150)), data.offset !== void 0 && !validate152(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate152)), data.limit !== void 0 && !validate154(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate154));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate185.errors = vErrors, vErrors === null;
}
var check_shared71 = outermost(validate193);
var schema73 = ["data"];
function validate195(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_tag_id === void 0 || data.finding_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_tag_id", "finding_id", "project_id", "created_at", "updated_at")), data.finding_tag_id !== void 0 && !validate24(data.finding_tag_id, at(instancePath, "/finding_tag_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.tag !== void 0 && !validate40(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate195.errors = vErrors, vErrors === null;
}
function validate194(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate195(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate195));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate194.errors = vErrors, vErrors === null;
}
function validate193(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag !== void 0 && (validate194(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate194))), data0.count !== void 0 && (validate164(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate164))), data0.total !== void 0 && (validate164(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate164)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema73.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate193.errors = vErrors, vErrors === null;
}
var check_shared72 = outermost(validate206);
function validate206(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.sort !== void 0 && !validate188(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate188)), data.direction !== void 0 && !validate150(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate150)), data.offset !== void 0 && !validate152(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate152)), data.limit !== void 0 && !validate154(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate154));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate206.errors = vErrors, vErrors === null;
}
var check_shared74 = outermost(validate212);
var schema77 = ["data"];
function validate213(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate40(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate213.errors = vErrors, vErrors === null;
}
function validate212(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag !== void 0 && (validate213(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate213))), data0.count !== void 0 && (validate164(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate164))), data0.total !== void 0 && (validate164(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate164)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema77.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate212.errors = vErrors, vErrors === null;
}
var check_shared76 = outermost(validate218), schema78 = { type: "object", additionalProperties: !1, properties: { project_id: { $ref: "Id" }, resource_name: { $ref: "shared60" }, tag: { $ref: "shared59" }, sort: { $ref: "shared75" }, direction: { $ref: "shared62" }, offset: { $ref: "shared4" }, limit: { $ref: "shared63" }, resource_id: { $ref: "Id" }, namespace: { $ref: "shared14" }, resource_type: { $ref: "shared14" } }, $id: "shared76" }, schema79 = { type: "string", enum: ["resource_id", "resource_name", "updated_at"], $id: "shared75" };
function validate222(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "resource_id" || data === "resource_name" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema79.enum })), validate222.errors = vErrors, vErrors === null;
}
function validate218(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func6.call(schema78.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource_name !== void 0 && !validate140(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate140)), data.tag !== void 0 && !validate137(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate137)), data.sort !== void 0 && !validate222(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate222)), data.direction !== void 0 && !validate150(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate150)), data.offset !== void 0 && !validate152(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate152)), data.limit !== void 0 && !validate154(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate154)), data.resource_id !== void 0 && !validate24(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate24)), data.namespace !== void 0 && !validate72(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate72)), data.resource_type !== void 0 && !validate72(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate72));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate218.errors = vErrors, vErrors === null;
}
var check_shared77 = outermost(validate230);
var schema81 = ["data"];
function validate230(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.resource_id !== void 0 && (validate161(data0.resource_id, at(instancePath, "/data/resource_id")) || (vErrors = more(vErrors, validate161))), data0.count !== void 0 && (validate164(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate164))), data0.total !== void 0 && (validate164(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate164)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema81.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate230.errors = vErrors, vErrors === null;
}
var check_shared79 = outermost(validate234);
var schema83 = { type: "string", enum: ["resource_tag_id", "tag", "updated_at"], $id: "shared78" };
function validate237(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "resource_tag_id" || data === "tag" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema83.enum })), validate237.errors = vErrors, vErrors === null;
}
function validate234(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource_id !== void 0 && !validate24(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate24)), data.sort !== void 0 && !validate237(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate237)), data.direction !== void 0 && !validate150(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate150)), data.offset !== void 0 && !validate152(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate152)), data.limit !== void 0 && !validate154(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate154));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate234.errors = vErrors, vErrors === null;
}
var check_shared81 = outermost(validate242);
var schema87 = ["data"];
function validate244(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_tag_id === void 0 || data.resource_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_tag_id", "resource_id", "project_id", "created_at", "updated_at")), data.resource_tag_id !== void 0 && !validate24(data.resource_tag_id, at(instancePath, "/resource_tag_id")) && (vErrors = more(vErrors, validate24)), data.resource_id !== void 0 && !validate24(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.tag !== void 0 && !validate40(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate244.errors = vErrors, vErrors === null;
}
function validate243(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate244(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate244));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate243.errors = vErrors, vErrors === null;
}
function validate242(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag !== void 0 && (validate243(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate243))), data0.count !== void 0 && (validate164(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate164))), data0.total !== void 0 && (validate164(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate164)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema87.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate242.errors = vErrors, vErrors === null;
}
var check_shared82 = outermost(validate255);
function validate255(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.sort !== void 0 && !validate237(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate237)), data.direction !== void 0 && !validate150(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate150)), data.offset !== void 0 && !validate152(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate152)), data.limit !== void 0 && !validate154(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate154));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate255.errors = vErrors, vErrors === null;
}
var check_shared83 = outermost(validate261);
function validate261(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource_id !== void 0 && !validate24(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate261.errors = vErrors, vErrors === null;
}
var check_shared84 = outermost(validate264);
var schema92 = ["data"];
function validate265(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "project_id", "created_at", "updated_at")), data.resource_id !== void 0 && !validate24(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate24)), data.resource_name !== void 0 && !validate40(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate265.errors = vErrors, vErrors === null;
}
function validate264(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.resource !== void 0 && (validate265(data0.resource, at(instancePath, "/data/resource")) || (vErrors = more(vErrors, validate265))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema92.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate264.errors = vErrors, vErrors === null;
}
var check_shared85 = outermost(validate272);
var schema96 = ["data"];
var schema95 = { type: "integer", "x-known": [0, 1], $id: "PendReason" };
function validate280(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema95["x-known"] })), validate280.errors = vErrors, vErrors === null;
}
function validate273(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "project_id", "created_at", "updated_at")), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.note !== void 0 && !validate40(data.note, at(instancePath, "/note")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.expired_at !== void 0 && !validate44(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate44)), data.reason !== void 0 && !validate280(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate280)), data.pend_user_id !== void 0 && !validate24(data.pend_user_id, at(instancePath, "/pend_user_id")) && (vErrors = more(vErrors, validate24))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate273.errors = vErrors, vErrors === null;
}
function validate272(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.pend_finding !== void 0 && (validate273(data0.pend_finding, at(instancePath, "/data/pend_finding")) || (vErrors = more(vErrors, validate273))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema96.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate272.errors = vErrors, vErrors === null;
}
var check_shared86 = outermost(validate284);
var schema98 = { type: "integer", enum: [0, 1, 2], $id: "FindingSettingStatusInput" };
function validate286(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema98.enum })), validate286.errors = vErrors, vErrors === null;
}
function validate284(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate286(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate286));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate284.errors = vErrors, vErrors === null;
}
var check_shared88 = outermost(validate288);
var schema103 = ["data"];
var schema102 = { type: "integer", "x-known": [0, 1, 2], $id: "FindingSettingStatus" };
function validate295(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema102["x-known"] })), validate295.errors = vErrors, vErrors === null;
}
function validate290(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_setting_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_setting_id", "project_id", "created_at", "updated_at")), data.finding_setting_id !== void 0 && !validate24(data.finding_setting_id, at(instancePath, "/finding_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource_name !== void 0 && !validate40(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate40)), data.setting !== void 0 && !validate40(data.setting, at(instancePath, "/setting")) && (vErrors = more(vErrors, validate40)), data.status !== void 0 && !validate295(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate295)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate290.errors = vErrors, vErrors === null;
}
function validate289(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate290(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate290));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate289.errors = vErrors, vErrors === null;
}
function validate288(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.finding_setting !== void 0 && (validate289(data0.finding_setting, at(instancePath, "/data/finding_setting")) || (vErrors = more(vErrors, validate289))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema103.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate288.errors = vErrors, vErrors === null;
}
var check_shared89 = outermost(validate301);
var schema106 = ["data"];
function validate302(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_id === void 0 || data.recommend_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "recommend_id", "created_at", "updated_at")), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.recommend_id !== void 0 && !validate24(data.recommend_id, at(instancePath, "/recommend_id")) && (vErrors = more(vErrors, validate24)), data.data_source !== void 0 && !validate40(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate40)), data.type !== void 0 && !validate40(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate40)), data.risk !== void 0 && !validate40(data.risk, at(instancePath, "/risk")) && (vErrors = more(vErrors, validate40)), data.recommendation !== void 0 && !validate40(data.recommendation, at(instancePath, "/recommendation")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate302.errors = vErrors, vErrors === null;
}
function validate301(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.recommend !== void 0 && (validate302(data0.recommend, at(instancePath, "/data/recommend")) || (vErrors = more(vErrors, validate302))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema106.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate301.errors = vErrors, vErrors === null;
}
var check_shared91 = outermost(validate312);
var schema108 = { type: "string", enum: ["en", "ja"], $id: "shared90" };
function validate315(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "en" || data === "ja" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema108.enum })), validate315.errors = vErrors, vErrors === null;
}
function validate312(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "lang" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.lang !== void 0 && !validate315(data.lang, at(instancePath, "/lang")) && (vErrors = more(vErrors, validate315));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate312.errors = vErrors, vErrors === null;
}
var check_shared92 = outermost(validate317);
var schema110 = ["data"];
function validate317(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.answer !== void 0 && (validate40(data0.answer, at(instancePath, "/data/answer")) || (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema110.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate317.errors = vErrors, vErrors === null;
}
var check_shared93 = outermost(validate319);
function validate323(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 64 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 64 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate323.errors = vErrors, vErrors === null;
}
function validate326(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 512 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 512 }, "must NOT have more than 512 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 512 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 512 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate326.errors = vErrors, vErrors === null;
}
function validate329(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" ? ((data > 999.99 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 999.99 }, "must be <= 999.99")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))) : vErrors = report(vErrors, instancePath, "type", { type: "number" }), validate329.errors = vErrors, vErrors === null;
}
function validate331(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" ? ((data > 999.99 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 999.99 }, "must be <= 999.99")), (data <= 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"))) : vErrors = report(vErrors, instancePath, "type", { type: "number" }), validate331.errors = vErrors, vErrors === null;
}
function validate333(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate333.errors = vErrors, vErrors === null;
}
function validate321(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.data_source === void 0 || data.data_source_id === void 0 || data.resource_name === void 0 || data.original_max_score === void 0 || data.data === void 0) && (vErrors = need(vErrors, data, instancePath, "data_source", "data_source_id", "resource_name", "original_max_score", "data"));
    for (let key0 in data)
      key0 === "description" || key0 === "data_source" || key0 === "data_source_id" || key0 === "resource_name" || key0 === "project_id" || key0 === "original_score" || key0 === "original_max_score" || key0 === "data" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.description !== void 0 && !validate52(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate52)), data.data_source !== void 0 && !validate323(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate323)), data.data_source_id !== void 0 && !validate98(data.data_source_id, at(instancePath, "/data_source_id")) && (vErrors = more(vErrors, validate98)), data.resource_name !== void 0 && !validate326(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate326)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.original_score !== void 0 && !validate329(data.original_score, at(instancePath, "/original_score")) && (vErrors = more(vErrors, validate329)), data.original_max_score !== void 0 && !validate331(data.original_max_score, at(instancePath, "/original_max_score")) && (vErrors = more(vErrors, validate331)), data.data !== void 0 && !validate333(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate333));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate321.errors = vErrors, vErrors === null;
}
function validate319(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding === void 0 && (vErrors = need(vErrors, data, instancePath, "finding"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.finding !== void 0 && !validate321(data.finding, at(instancePath, "/finding")) && (vErrors = more(vErrors, validate321)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate319.errors = vErrors, vErrors === null;
}
var check_shared94 = outermost(validate337);
var schema119 = ["data"];
function validate337(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.finding === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "finding" })), data0.finding !== void 0 && (validate171(data0.finding, at(instancePath, "/data/finding")) || (vErrors = more(vErrors, validate171)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema119.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate337.errors = vErrors, vErrors === null;
}
var check_shared95 = outermost(validate339);
function validate341(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_id === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "tag"));
    for (let key0 in data)
      key0 === "finding_id" || key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.tag !== void 0 && !validate323(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate323));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate341.errors = vErrors, vErrors === null;
}
function validate339(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag === void 0 && (vErrors = need(vErrors, data, instancePath, "tag"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.tag !== void 0 && !validate341(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate341));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate339.errors = vErrors, vErrors === null;
}
var check_shared96 = outermost(validate346);
var schema123 = ["data"];
function validate346(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "tag" })), data0.tag !== void 0 && (validate195(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate195)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema123.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate346.errors = vErrors, vErrors === null;
}
var check_shared97 = outermost(validate348);
function validate348(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_tag_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_tag_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_tag_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.finding_tag_id !== void 0 && !validate24(data.finding_tag_id, at(instancePath, "/finding_tag_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate348.errors = vErrors, vErrors === null;
}
var check_shared98 = outermost(validate351);
function validate353(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_name === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_name"));
    for (let key0 in data)
      key0 === "resource_name" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_name !== void 0 && !validate326(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate326)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate353.errors = vErrors, vErrors === null;
}
function validate351(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource === void 0 && (vErrors = need(vErrors, data, instancePath, "resource"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource !== void 0 && !validate353(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate353));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate351.errors = vErrors, vErrors === null;
}
var check_shared99 = outermost(validate357);
var schema128 = ["data"];
function validate357(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.resource === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "resource" })), data0.resource !== void 0 && (validate265(data0.resource, at(instancePath, "/data/resource")) || (vErrors = more(vErrors, validate265)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema128.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate357.errors = vErrors, vErrors === null;
}
var check_shared100 = outermost(validate359);
var schema131 = { type: "integer", enum: [0, 1], $id: "PendReasonInput" };
function validate366(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema131.enum })), validate366.errors = vErrors, vErrors === null;
}
function validate361(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "finding_id" || key0 === "project_id" || key0 === "note" || key0 === "expired_at" || key0 === "reason" || key0 === "pend_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.note !== void 0 && !validate40(data.note, at(instancePath, "/note")) && (vErrors = more(vErrors, validate40)), data.expired_at !== void 0 && !validate105(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate105)), data.reason !== void 0 && !validate366(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate366)), data.pend_user_id !== void 0 && !validate24(data.pend_user_id, at(instancePath, "/pend_user_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate361.errors = vErrors, vErrors === null;
}
function validate359(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.pend_finding === void 0 && (vErrors = need(vErrors, data, instancePath, "pend_finding"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "pend_finding" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.pend_finding !== void 0 && !validate361(data.pend_finding, at(instancePath, "/pend_finding")) && (vErrors = more(vErrors, validate361)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate359.errors = vErrors, vErrors === null;
}
var check_shared101 = outermost(validate371);
var schema133 = ["data"];
function validate371(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.pend_finding === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "pend_finding" })), data0.pend_finding !== void 0 && (validate273(data0.pend_finding, at(instancePath, "/data/pend_finding")) || (vErrors = more(vErrors, validate273)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema133.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate371.errors = vErrors, vErrors === null;
}
var check_shared102 = outermost(validate373);
function validate375(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_name === void 0 || data.setting === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_name", "setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_name" || key0 === "setting" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource_name !== void 0 && !validate333(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate333)), data.setting !== void 0 && !validate333(data.setting, at(instancePath, "/setting")) && (vErrors = more(vErrors, validate333)), data.status !== void 0 && !validate286(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate286));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate375.errors = vErrors, vErrors === null;
}
function validate373(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.finding_setting !== void 0 && !validate375(data.finding_setting, at(instancePath, "/finding_setting")) && (vErrors = more(vErrors, validate375)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate373.errors = vErrors, vErrors === null;
}
var check_shared103 = outermost(validate382);
var schema137 = ["data"];
function validate382(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.finding_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "finding_setting" })), data0.finding_setting !== void 0 && (validate290(data0.finding_setting, at(instancePath, "/data/finding_setting")) || (vErrors = more(vErrors, validate290)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema137.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate382.errors = vErrors, vErrors === null;
}
var check_shared104 = outermost(validate384);
function validate384(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.finding_setting_id !== void 0 && !validate24(data.finding_setting_id, at(instancePath, "/finding_setting_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate384.errors = vErrors, vErrors === null;
}
var check_shared105 = outermost(validate387);
function validate387(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_id === void 0 || data.data_source === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "data_source", "type"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "data_source" || key0 === "type" || key0 === "risk" || key0 === "recommendation" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.data_source !== void 0 && !validate323(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate323)), data.type !== void 0 && !validate98(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate98)), data.risk !== void 0 && !validate40(data.risk, at(instancePath, "/risk")) && (vErrors = more(vErrors, validate40)), data.recommendation !== void 0 && !validate40(data.recommendation, at(instancePath, "/recommendation")) && (vErrors = more(vErrors, validate40)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate387.errors = vErrors, vErrors === null;
}
var check_shared106 = outermost(validate395);
var schema141 = ["data"];
function validate395(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.recommend === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "recommend" })), data0.recommend !== void 0 && (validate302(data0.recommend, at(instancePath, "/data/recommend")) || (vErrors = more(vErrors, validate302)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema141.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate395.errors = vErrors, vErrors === null;
}
var check_shared107 = outermost(validate397), schema142 = { type: "object", additionalProperties: !1, properties: { organization_id: { $ref: "Id" }, data_source: { $ref: "shared59" }, resource_name: { $ref: "shared60" }, from_score: { $ref: "shared12" }, to_score: { $ref: "shared12" }, tag: { $ref: "shared59" }, sort: { $ref: "shared61" }, direction: { $ref: "shared62" }, offset: { $ref: "shared4" }, limit: { $ref: "shared4" }, status: { $ref: "FindingStatus" }, finding_id: { $ref: "Id" } }, $id: "shared107" };
function validate397(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func6.call(schema142.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.data_source !== void 0 && !validate137(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate137)), data.resource_name !== void 0 && !validate140(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate140)), data.from_score !== void 0 && !validate144(data.from_score, at(instancePath, "/from_score")) && (vErrors = more(vErrors, validate144)), data.to_score !== void 0 && !validate144(data.to_score, at(instancePath, "/to_score")) && (vErrors = more(vErrors, validate144)), data.tag !== void 0 && !validate137(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate137)), data.sort !== void 0 && !validate148(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate148)), data.direction !== void 0 && !validate150(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate150)), data.offset !== void 0 && !validate152(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate152)), data.limit !== void 0 && !validate152(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate152)), data.status !== void 0 && !validate156(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate156)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate397.errors = vErrors, vErrors === null;
}
var check_shared109 = outermost(validate410);
var schema148 = ["data"];
var schema147 = { type: "string", "x-known": ["ACTIVE", "ARCHIVE"], $id: "shared39" };
function validate417(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ACTIVE" && data !== "ARCHIVE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema147["x-known"] })), validate417.errors = vErrors, vErrors === null;
}
function validate414(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status === void 0 && (vErrors = need(vErrors, data, instancePath, "status")), data.note !== void 0 && !validate40(data.note, at(instancePath, "/note")) && (vErrors = more(vErrors, validate40)), data.user_name !== void 0 && !validate40(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate40)), data.status !== void 0 && !validate417(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate417)), data.expired_at !== void 0 && !validate44(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate414.errors = vErrors, vErrors === null;
}
function validate412(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding === void 0 || data.pend_info === void 0) && (vErrors = need(vErrors, data, instancePath, "finding", "pend_info")), data.finding !== void 0 && !validate171(data.finding, at(instancePath, "/finding")) && (vErrors = more(vErrors, validate171)), data.pend_info !== void 0 && !validate414(data.pend_info, at(instancePath, "/pend_info")) && (vErrors = more(vErrors, validate414)), data.finding_tags !== void 0 && !validate194(data.finding_tags, at(instancePath, "/finding_tags")) && (vErrors = more(vErrors, validate194))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate412.errors = vErrors, vErrors === null;
}
function validate411(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate412(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate412));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate411.errors = vErrors, vErrors === null;
}
function validate410(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.findings !== void 0 && (validate411(data0.findings, at(instancePath, "/data/findings")) || (vErrors = more(vErrors, validate411))), data0.count !== void 0 && (validate164(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate164))), data0.total !== void 0 && (validate164(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate164)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema148.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate410.errors = vErrors, vErrors === null;
}
var check_shared112 = outermost(validate426);
var schema151 = { type: "integer", enum: [0, 1, 2, 3], $id: "AlertStatusInput" };
function validate429(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema151.enum })), validate429.errors = vErrors, vErrors === null;
}
function validate428(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate429(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate429));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate428.errors = vErrors, vErrors === null;
}
var schema153 = { type: "string", enum: ["high", "medium", "low"], $id: "AlertSeverityInput" };
function validate433(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "high" || data === "medium" || data === "low" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema153.enum })), validate433.errors = vErrors, vErrors === null;
}
function validate432(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate433(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate433));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate432.errors = vErrors, vErrors === null;
}
function validate426(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "status" || key0 === "severity" || key0 === "description" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate428(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate428)), data.severity !== void 0 && !validate432(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate432)), data.description !== void 0 && !validate52(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate52)), data.from_at !== void 0 && !validate105(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate105)), data.to_at !== void 0 && !validate105(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate105));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate426.errors = vErrors, vErrors === null;
}
var check_shared114 = outermost(validate439);
var schema159 = ["data"];
var schema157 = { type: "string", "x-known": ["high", "medium", "low"], $id: "AlertSeverity" };
function validate445(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "high" && data !== "medium" && data !== "low" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema157["x-known"] })), validate445.errors = vErrors, vErrors === null;
}
var schema158 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "AlertStatus" };
function validate448(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema158["x-known"] })), validate448.errors = vErrors, vErrors === null;
}
function validate441(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_id === void 0 || data.alert_condition_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_id", "alert_condition_id", "project_id", "created_at", "updated_at")), data.alert_id !== void 0 && !validate24(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.severity !== void 0 && !validate445(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate445)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate448(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate448)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate441.errors = vErrors, vErrors === null;
}
function validate440(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate441(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate441));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate440.errors = vErrors, vErrors === null;
}
function validate439(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert !== void 0 && (validate440(data0.alert, at(instancePath, "/data/alert")) || (vErrors = more(vErrors, validate440))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema159.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate439.errors = vErrors, vErrors === null;
}
var check_shared115 = outermost(validate454);
function validate454(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_id !== void 0 && !validate24(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate454.errors = vErrors, vErrors === null;
}
var check_shared117 = outermost(validate457);
var schema165 = ["data"];
var schema164 = { type: "string", "x-known": ["created", "updated", "deleted"], $id: "shared10" };
function validate461(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "created" && data !== "updated" && data !== "deleted" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema164["x-known"] })), validate461.errors = vErrors, vErrors === null;
}
function validate459(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_history_id === void 0 || data.alert_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_history_id", "alert_id", "project_id", "created_at", "updated_at")), data.alert_history_id !== void 0 && !validate24(data.alert_history_id, at(instancePath, "/alert_history_id")) && (vErrors = more(vErrors, validate24)), data.history_type !== void 0 && !validate461(data.history_type, at(instancePath, "/history_type")) && (vErrors = more(vErrors, validate461)), data.alert_id !== void 0 && !validate24(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate24)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.severity !== void 0 && !validate445(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate445)), data.finding_history !== void 0 && !validate40(data.finding_history, at(instancePath, "/finding_history")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate459.errors = vErrors, vErrors === null;
}
function validate458(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate459(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate459));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate458.errors = vErrors, vErrors === null;
}
function validate457(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_history !== void 0 && (validate458(data0.alert_history, at(instancePath, "/data/alert_history")) || (vErrors = more(vErrors, validate458))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema165.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate457.errors = vErrors, vErrors === null;
}
var check_shared118 = outermost(validate472);
function validate472(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_id" || key0 === "finding_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_id !== void 0 && !validate24(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.from_at !== void 0 && !validate105(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate105)), data.to_at !== void 0 && !validate105(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate105));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate472.errors = vErrors, vErrors === null;
}
var check_shared120 = outermost(validate478);
var schema170 = ["data"];
function validate480(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_id === void 0 || data.finding_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_id", "finding_id", "project_id", "created_at", "updated_at")), data.alert_id !== void 0 && !validate24(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate480.errors = vErrors, vErrors === null;
}
function validate479(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate480(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate480));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate479.errors = vErrors, vErrors === null;
}
function validate478(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.rel_alert_finding !== void 0 && (validate479(data0.rel_alert_finding, at(instancePath, "/data/rel_alert_finding")) || (vErrors = more(vErrors, validate479))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema170.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate478.errors = vErrors, vErrors === null;
}
var check_shared121 = outermost(validate488);
function validate488(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "severity" || key0 === "enabled" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.severity !== void 0 && !validate432(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate432)), data.enabled !== void 0 && !validate132(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate132)), data.from_at !== void 0 && !validate105(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate105)), data.to_at !== void 0 && !validate105(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate105));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate488.errors = vErrors, vErrors === null;
}
var check_shared123 = outermost(validate494);
var schema176 = ["data"];
var schema175 = { type: "string", "x-known": ["and", "or"], $id: "shared5" };
function validate501(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "and" && data !== "or" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema175["x-known"] })), validate501.errors = vErrors, vErrors === null;
}
function validate496(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_condition_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "project_id", "created_at", "updated_at")), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.severity !== void 0 && !validate445(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate445)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.and_or !== void 0 && !validate501(data.and_or, at(instancePath, "/and_or")) && (vErrors = more(vErrors, validate501)), data.enabled !== void 0 && !validate132(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate132)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate496.errors = vErrors, vErrors === null;
}
function validate495(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate496(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate496));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate495.errors = vErrors, vErrors === null;
}
function validate494(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_condition !== void 0 && (validate495(data0.alert_condition, at(instancePath, "/data/alert_condition")) || (vErrors = more(vErrors, validate495))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema176.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate494.errors = vErrors, vErrors === null;
}
var check_shared124 = outermost(validate508);
function validate508(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "from_score" || key0 === "to_score" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.from_score !== void 0 && !validate144(data.from_score, at(instancePath, "/from_score")) && (vErrors = more(vErrors, validate144)), data.to_score !== void 0 && !validate144(data.to_score, at(instancePath, "/to_score")) && (vErrors = more(vErrors, validate144)), data.from_at !== void 0 && !validate105(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate105)), data.to_at !== void 0 && !validate105(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate105));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate508.errors = vErrors, vErrors === null;
}
var check_shared126 = outermost(validate514);
var schema181 = ["data"];
function validate516(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_rule_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_rule_id", "project_id", "created_at", "updated_at")), data.alert_rule_id !== void 0 && !validate24(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.score !== void 0 && !validate79(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate79)), data.resource_name !== void 0 && !validate40(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate40)), data.tag !== void 0 && !validate40(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate40)), data.finding_cnt !== void 0 && !validate164(data.finding_cnt, at(instancePath, "/finding_cnt")) && (vErrors = more(vErrors, validate164)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate516.errors = vErrors, vErrors === null;
}
function validate515(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate516(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate516));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate515.errors = vErrors, vErrors === null;
}
function validate514(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_rule !== void 0 && (validate515(data0.alert_rule, at(instancePath, "/data/alert_rule")) || (vErrors = more(vErrors, validate515))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema181.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate514.errors = vErrors, vErrors === null;
}
var check_shared127 = outermost(validate528);
function validate528(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "alert_rule_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.alert_rule_id !== void 0 && !validate24(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate24)), data.from_at !== void 0 && !validate105(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate105)), data.to_at !== void 0 && !validate105(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate105));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate528.errors = vErrors, vErrors === null;
}
var check_shared129 = outermost(validate534);
var schema186 = ["data"];
function validate536(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_condition_id === void 0 || data.alert_rule_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id", "project_id", "created_at", "updated_at")), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.alert_rule_id !== void 0 && !validate24(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate536.errors = vErrors, vErrors === null;
}
function validate535(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate536(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate536));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate535.errors = vErrors, vErrors === null;
}
function validate534(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_rule !== void 0 && (validate535(data0.alert_cond_rule, at(instancePath, "/data/alert_cond_rule")) || (vErrors = more(vErrors, validate535))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema186.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate534.errors = vErrors, vErrors === null;
}
var check_shared130 = outermost(validate544);
function validate544(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "type" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.type !== void 0 && !validate40(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate40)), data.from_at !== void 0 && !validate105(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate105)), data.to_at !== void 0 && !validate105(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate105));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate544.errors = vErrors, vErrors === null;
}
var check_shared132 = outermost(validate549);
var schema191 = ["data"];
function validate551(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.notification_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "notification_id", "project_id", "created_at", "updated_at")), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.type !== void 0 && !validate40(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate40)), data.notify_setting !== void 0 && !validate40(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate551.errors = vErrors, vErrors === null;
}
function validate550(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate551(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate551));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate550.errors = vErrors, vErrors === null;
}
function validate549(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (validate550(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate550))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema191.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate549.errors = vErrors, vErrors === null;
}
var check_shared133 = outermost(validate561);
function validate561(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.from_at !== void 0 && !validate105(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate105)), data.to_at !== void 0 && !validate105(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate105));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate561.errors = vErrors, vErrors === null;
}
var check_shared135 = outermost(validate567);
var schema196 = ["data"];
function validate569(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_condition_id === void 0 || data.notification_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id", "project_id", "created_at", "updated_at")), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.cache_second !== void 0 && !validate164(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate164)), data.notified_at !== void 0 && !validate44(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate569.errors = vErrors, vErrors === null;
}
function validate568(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate569(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate569));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate568.errors = vErrors, vErrors === null;
}
function validate567(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_notification !== void 0 && (validate568(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate568))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema196.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate567.errors = vErrors, vErrors === null;
}
var check_shared136 = outermost(validate579);
function validate579(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.user_id === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "user_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate579.errors = vErrors, vErrors === null;
}
var check_shared137 = outermost(validate582);
function validate587(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 200 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 200 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate587.errors = vErrors, vErrors === null;
}
var schema201 = { type: "integer", enum: [1, 2], $id: "shared9" };
function validate591(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema201.enum })), validate591.errors = vErrors, vErrors === null;
}
function validate584(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.description === void 0 || data.severity === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "description", "severity", "status"));
    for (let key0 in data)
      key0 === "alert_id" || key0 === "alert_condition_id" || key0 === "description" || key0 === "severity" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_id !== void 0 && !validate152(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate152)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.description !== void 0 && !validate587(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate587)), data.severity !== void 0 && !validate433(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate433)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate591(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate591));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate584.errors = vErrors, vErrors === null;
}
function validate582(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert === void 0 && (vErrors = need(vErrors, data, instancePath, "alert"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert !== void 0 && !validate584(data.alert, at(instancePath, "/alert")) && (vErrors = more(vErrors, validate584)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate582.errors = vErrors, vErrors === null;
}
var check_shared138 = outermost(validate595);
var schema203 = ["data"];
function validate595(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert" })), data0.alert !== void 0 && (validate441(data0.alert, at(instancePath, "/data/alert")) || (vErrors = more(vErrors, validate441)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema203.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate595.errors = vErrors, vErrors === null;
}
var check_shared139 = outermost(validate597);
var schema206 = { type: "string", enum: ["and", "or"], $id: "shared8" };
function validate604(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "and" || data === "or" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema206.enum })), validate604.errors = vErrors, vErrors === null;
}
function validate599(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.description === void 0 || data.severity === void 0 || data.and_or === void 0) && (vErrors = need(vErrors, data, instancePath, "description", "severity", "and_or"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "description" || key0 === "severity" || key0 === "project_id" || key0 === "and_or" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate152(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate152)), data.description !== void 0 && !validate587(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate587)), data.severity !== void 0 && !validate433(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate433)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.and_or !== void 0 && !validate604(data.and_or, at(instancePath, "/and_or")) && (vErrors = more(vErrors, validate604)), data.enabled !== void 0 && !validate132(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate132));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate599.errors = vErrors, vErrors === null;
}
function validate597(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_condition === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_condition"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition !== void 0 && !validate599(data.alert_condition, at(instancePath, "/alert_condition")) && (vErrors = more(vErrors, validate599)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate597.errors = vErrors, vErrors === null;
}
var check_shared140 = outermost(validate609);
var schema208 = ["data"];
function validate609(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_condition === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_condition" })), data0.alert_condition !== void 0 && (validate496(data0.alert_condition, at(instancePath, "/data/alert_condition")) || (vErrors = more(vErrors, validate496)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema208.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate609.errors = vErrors, vErrors === null;
}
var check_shared141 = outermost(validate611);
function validate620(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate620.errors = vErrors, vErrors === null;
}
function validate613(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "alert_rule_id" || key0 === "name" || key0 === "project_id" || key0 === "score" || key0 === "resource_name" || key0 === "tag" || key0 === "finding_cnt" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_rule_id !== void 0 && !validate152(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate152)), data.name !== void 0 && !validate587(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate587)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.score !== void 0 && !validate144(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate144)), data.resource_name !== void 0 && !validate141(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate141)), data.tag !== void 0 && !validate72(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate72)), data.finding_cnt !== void 0 && !validate620(data.finding_cnt, at(instancePath, "/finding_cnt")) && (vErrors = more(vErrors, validate620));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate613.errors = vErrors, vErrors === null;
}
function validate611(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_rule === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_rule"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_rule" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_rule !== void 0 && !validate613(data.alert_rule, at(instancePath, "/alert_rule")) && (vErrors = more(vErrors, validate613)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate611.errors = vErrors, vErrors === null;
}
var check_shared142 = outermost(validate624);
var schema213 = ["data"];
function validate624(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_rule === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_rule" })), data0.alert_rule !== void 0 && (validate516(data0.alert_rule, at(instancePath, "/data/alert_rule")) || (vErrors = more(vErrors, validate516)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema213.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate624.errors = vErrors, vErrors === null;
}
var check_shared143 = outermost(validate626);
function validate628(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.alert_rule_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "alert_rule_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.alert_rule_id !== void 0 && !validate24(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate628.errors = vErrors, vErrors === null;
}
function validate626(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_cond_rule === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_cond_rule"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_cond_rule" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_cond_rule !== void 0 && !validate628(data.alert_cond_rule, at(instancePath, "/alert_cond_rule")) && (vErrors = more(vErrors, validate628));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate626.errors = vErrors, vErrors === null;
}
var check_shared144 = outermost(validate633);
var schema217 = ["data"];
function validate633(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_cond_rule === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_cond_rule" })), data0.alert_cond_rule !== void 0 && (validate536(data0.alert_cond_rule, at(instancePath, "/data/alert_cond_rule")) || (vErrors = more(vErrors, validate536)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema217.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate633.errors = vErrors, vErrors === null;
}
var check_shared145 = outermost(validate635);
function validate637(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.notify_setting === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "notify_setting"));
    for (let key0 in data)
      key0 === "notification_id" || key0 === "name" || key0 === "project_id" || key0 === "type" || key0 === "notify_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.notification_id !== void 0 && !validate152(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate152)), data.name !== void 0 && !validate587(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate587)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.type !== void 0 && !validate323(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate323)), data.notify_setting !== void 0 && !validate333(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate333));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate637.errors = vErrors, vErrors === null;
}
function validate635(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification === void 0 && (vErrors = need(vErrors, data, instancePath, "notification"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "notification" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.notification !== void 0 && !validate637(data.notification, at(instancePath, "/notification")) && (vErrors = more(vErrors, validate637)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate635.errors = vErrors, vErrors === null;
}
var check_shared146 = outermost(validate645);
var schema221 = ["data"];
function validate645(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (validate551(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate551))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema221.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate645.errors = vErrors, vErrors === null;
}
var check_shared147 = outermost(validate647);
function validate649(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.notification_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "project_id" || key0 === "cache_second" || key0 === "notified_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.cache_second !== void 0 && !validate152(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate152)), data.notified_at !== void 0 && !validate105(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate105));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate649.errors = vErrors, vErrors === null;
}
function validate647(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_cond_notification === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_cond_notification"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_cond_notification" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_cond_notification !== void 0 && !validate649(data.alert_cond_notification, at(instancePath, "/alert_cond_notification")) && (vErrors = more(vErrors, validate649)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate647.errors = vErrors, vErrors === null;
}
var check_shared148 = outermost(validate657);
var schema225 = ["data"];
function validate657(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_cond_notification === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_cond_notification" })), data0.alert_cond_notification !== void 0 && (validate569(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate569)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema225.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate657.errors = vErrors, vErrors === null;
}
var check_shared149 = outermost(validate659);
function validate659(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_condition_id === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_condition_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate659.errors = vErrors, vErrors === null;
}
var check_shared150 = outermost(validate662);
function validate662(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_rule_id === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_rule_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_rule_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_rule_id !== void 0 && !validate24(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate662.errors = vErrors, vErrors === null;
}
var check_shared151 = outermost(validate665);
function validate665(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.alert_rule_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "alert_rule_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.alert_rule_id !== void 0 && !validate24(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate665.errors = vErrors, vErrors === null;
}
var check_shared152 = outermost(validate669);
function validate669(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification_id === void 0 && (vErrors = need(vErrors, data, instancePath, "notification_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate669.errors = vErrors, vErrors === null;
}
var check_shared153 = outermost(validate672);
function validate672(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.notification_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate672.errors = vErrors, vErrors === null;
}
var check_shared154 = outermost(validate676);
function validate676(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate161(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate161));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate676.errors = vErrors, vErrors === null;
}
var check_shared155 = outermost(validate679);
function validate682(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate682.errors = vErrors, vErrors === null;
}
function validate679(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "user_id" || key0 === "project_id" || key0 === "name" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate682(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate682)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate679.errors = vErrors, vErrors === null;
}
var check_shared157 = outermost(validate685);
var schema239 = ["data"];
function validate691(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.project_id === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "tag")), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.tag !== void 0 && !validate40(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate40)), data.color !== void 0 && !validate40(data.color, at(instancePath, "/color")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate691.errors = vErrors, vErrors === null;
}
function validate690(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate691(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate691));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate690.errors = vErrors, vErrors === null;
}
function validate687(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "created_at", "updated_at")), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.tag !== void 0 && !validate690(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate690)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate687.errors = vErrors, vErrors === null;
}
function validate686(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate687(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate687));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate686.errors = vErrors, vErrors === null;
}
function validate685(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.project !== void 0 && (validate686(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate686))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema239.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate685.errors = vErrors, vErrors === null;
}
var check_shared159 = outermost(validate703);
function validate705(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate705.errors = vErrors, vErrors === null;
}
function validate703(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate705(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate705));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate703.errors = vErrors, vErrors === null;
}
var check_shared160 = outermost(validate707);
var schema243 = ["data"];
function validate707(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.project === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project" })), data0.project !== void 0 && (validate687(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate687)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema243.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate707.errors = vErrors, vErrors === null;
}
var check_shared161 = outermost(validate709);
function validate709(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate709.errors = vErrors, vErrors === null;
}
var check_shared163 = outermost(validate712);
var schema249 = ["data"];
var schema248 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "InvitationStatus" };
function validate717(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema248["x-known"] })), validate717.errors = vErrors, vErrors === null;
}
function validate714(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate717(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate717)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate714.errors = vErrors, vErrors === null;
}
function validate713(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate714(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate714));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate713.errors = vErrors, vErrors === null;
}
function validate712(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.organization_invitations !== void 0 && (validate713(data0.organization_invitations, at(instancePath, "/data/organization_invitations")) || (vErrors = more(vErrors, validate713))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema249.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate712.errors = vErrors, vErrors === null;
}
var check_shared164 = outermost(validate723);
function validate723(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate705(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate705));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate723.errors = vErrors, vErrors === null;
}
var check_shared165 = outermost(validate726);
var schema253 = ["data"];
function validate727(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "created_at", "updated_at")), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate727.errors = vErrors, vErrors === null;
}
function validate726(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.project === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project" })), data0.project !== void 0 && (validate727(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate727)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema253.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate726.errors = vErrors, vErrors === null;
}
var check_shared166 = outermost(validate733);
function validate733(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.project_id === void 0 && (vErrors = need(vErrors, data, instancePath, "project_id"));
    for (let key0 in data)
      key0 !== "project_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate733.errors = vErrors, vErrors === null;
}
var check_shared169 = outermost(validate735);
function validate737(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 512 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 512 }, "must NOT have more than 512 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate737.errors = vErrors, vErrors === null;
}
function validate739(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 32 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 32 }, "must NOT have more than 32 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate739.errors = vErrors, vErrors === null;
}
function validate735(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag === void 0 && (vErrors = need(vErrors, data, instancePath, "tag"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || key0 === "color" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.tag !== void 0 && !validate737(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate737)), data.color !== void 0 && !validate739(data.color, at(instancePath, "/color")) && (vErrors = more(vErrors, validate739));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate735.errors = vErrors, vErrors === null;
}
var check_shared170 = outermost(validate741);
var schema259 = ["data"];
function validate741(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.project_tag === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project_tag" })), data0.project_tag !== void 0 && (validate691(data0.project_tag, at(instancePath, "/data/project_tag")) || (vErrors = more(vErrors, validate691)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema259.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate741.errors = vErrors, vErrors === null;
}
var check_shared171 = outermost(validate743);
function validate743(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag === void 0 && (vErrors = need(vErrors, data, instancePath, "tag"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.tag !== void 0 && !validate737(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate737));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate743.errors = vErrors, vErrors === null;
}
var check_shared173 = outermost(validate746);
var schema262 = { type: "integer", enum: [1, 2, 3], $id: "shared172" };
function validate749(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema262.enum })), validate749.errors = vErrors, vErrors === null;
}
function validate746(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organization_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "status"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate749(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate749));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate746.errors = vErrors, vErrors === null;
}
var check_shared174 = outermost(validate751);
var schema265 = ["data"];
function validate752(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate752.errors = vErrors, vErrors === null;
}
function validate751(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.organization_project !== void 0 && (validate752(data0.organization_project, at(instancePath, "/data/organization_project")) || (vErrors = more(vErrors, validate752))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema265.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate751.errors = vErrors, vErrors === null;
}
var check_shared175 = outermost(validate758);
function validate758(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "activated" || key0 === "user_id" || key0 === "admin" || key0 === "user_idp_key" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate72(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate72)), data.activated !== void 0 && !validate132(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate132)), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.admin !== void 0 && !validate132(data.admin, at(instancePath, "/admin")) && (vErrors = more(vErrors, validate132)), data.user_idp_key !== void 0 && !validate40(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate40)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate758.errors = vErrors, vErrors === null;
}
var check_shared176 = outermost(validate766);
var schema268 = ["data"];
function validate766(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user_id !== void 0 && (validate161(data0.user_id, at(instancePath, "/data/user_id")) || (vErrors = more(vErrors, validate161))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema268.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate766.errors = vErrors, vErrors === null;
}
var check_shared177 = outermost(validate768);
function validate768(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "user_id" || key0 === "sub" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.sub !== void 0 && !validate40(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate40)), data.user_idp_key !== void 0 && !validate40(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate768.errors = vErrors, vErrors === null;
}
var check_shared178 = outermost(validate772);
var schema272 = ["data"];
function validate773(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.user_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "created_at", "updated_at")), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.sub !== void 0 && !validate40(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate40)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.activated !== void 0 && !validate132(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate132)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.user_idp_key !== void 0 && !validate40(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate40)), data.is_admin !== void 0 && !validate132(data.is_admin, at(instancePath, "/is_admin")) && (vErrors = more(vErrors, validate132))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate773.errors = vErrors, vErrors === null;
}
function validate772(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user !== void 0 && (validate773(data0.user, at(instancePath, "/data/user")) || (vErrors = more(vErrors, validate773))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema272.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate772.errors = vErrors, vErrors === null;
}
var check_shared179 = outermost(validate783);
function validate783(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user_id === void 0 && (vErrors = need(vErrors, data, instancePath, "user_id"));
    for (let key0 in data)
      key0 !== "user_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate783.errors = vErrors, vErrors === null;
}
var check_shared180 = outermost(validate785);
var schema275 = ["data"];
function validate785(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.ok !== void 0 && (validate132(data0.ok, at(instancePath, "/data/ok")) || (vErrors = more(vErrors, validate132))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema275.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate785.errors = vErrors, vErrors === null;
}
var check_shared181 = outermost(validate787);
function validate789(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func3(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate789.errors = vErrors, vErrors === null;
}
function validate788(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.activated === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "activated"));
    for (let key0 in data)
      key0 === "sub" || key0 === "name" || key0 === "activated" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.sub !== void 0 && !validate789(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate789)), data.name !== void 0 && !validate323(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate323)), data.activated !== void 0 && !validate132(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate132)), data.user_idp_key !== void 0 && !validate40(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate788.errors = vErrors, vErrors === null;
}
function validate787(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user === void 0 && (vErrors = need(vErrors, data, instancePath, "user"));
    for (let key0 in data)
      key0 === "user" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user !== void 0 && !validate788(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate788)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate787.errors = vErrors, vErrors === null;
}
var check_shared182 = outermost(validate796);
var schema280 = ["data"];
function validate796(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user" })), data0.user !== void 0 && (validate773(data0.user, at(instancePath, "/data/user")) || (vErrors = more(vErrors, validate773)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema280.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate796.errors = vErrors, vErrors === null;
}
var check_shared183 = outermost(validate798);
function validate798(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "user_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate72(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate72)), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate798.errors = vErrors, vErrors === null;
}
var check_shared184 = outermost(validate803);
var schema283 = ["data"];
function validate803(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.role_id !== void 0 && (validate161(data0.role_id, at(instancePath, "/data/role_id")) || (vErrors = more(vErrors, validate161))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema283.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate803.errors = vErrors, vErrors === null;
}
var check_shared185 = outermost(validate805);
function validate805(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role_id === void 0 && (vErrors = need(vErrors, data, instancePath, "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate805.errors = vErrors, vErrors === null;
}
var check_shared186 = outermost(validate808);
var schema287 = ["data"];
function validate809(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.role_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "project_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate809.errors = vErrors, vErrors === null;
}
function validate808(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.role !== void 0 && (validate809(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate809))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema287.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate808.errors = vErrors, vErrors === null;
}
var check_shared187 = outermost(validate816);
function validate816(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate72(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate72)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate816.errors = vErrors, vErrors === null;
}
var check_shared188 = outermost(validate820);
var schema290 = ["data"];
function validate820(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.policy_id !== void 0 && (validate161(data0.policy_id, at(instancePath, "/data/policy_id")) || (vErrors = more(vErrors, validate161))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema290.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate820.errors = vErrors, vErrors === null;
}
var check_shared189 = outermost(validate822);
function validate822(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "policy_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.policy_id !== void 0 && !validate24(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate822.errors = vErrors, vErrors === null;
}
var check_shared190 = outermost(validate825);
var schema294 = ["data"];
function validate826(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.policy_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "policy_id", "project_id", "created_at", "updated_at")), data.policy_id !== void 0 && !validate24(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.action_ptn !== void 0 && !validate40(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate40)), data.resource_ptn !== void 0 && !validate40(data.resource_ptn, at(instancePath, "/resource_ptn")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate826.errors = vErrors, vErrors === null;
}
function validate825(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.policy !== void 0 && (validate826(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate826))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema294.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate825.errors = vErrors, vErrors === null;
}
var check_shared191 = outermost(validate835);
function validate835(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate72(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate72)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate835.errors = vErrors, vErrors === null;
}
var check_shared193 = outermost(validate839);
var schema299 = ["data"];
function validate841(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "project_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.expired_at !== void 0 && !validate44(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate44)), data.last_updated_user_id !== void 0 && !validate24(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate841.errors = vErrors, vErrors === null;
}
function validate840(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate841(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate841));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate840.errors = vErrors, vErrors === null;
}
function validate839(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.access_token !== void 0 && (validate840(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate840))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema299.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate839.errors = vErrors, vErrors === null;
}
var check_shared194 = outermost(validate852);
function validate852(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.user_idp_key !== void 0 && !validate789(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate789));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate852.errors = vErrors, vErrors === null;
}
var check_shared196 = outermost(validate855);
var schema304 = ["data"];
function validate857(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.reserved_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "reserved_id", "role_id", "created_at", "updated_at")), data.reserved_id !== void 0 && !validate24(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate24)), data.user_idp_key !== void 0 && !validate40(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate40)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate857.errors = vErrors, vErrors === null;
}
function validate856(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate857(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate857));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate856.errors = vErrors, vErrors === null;
}
function validate855(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user_reserved !== void 0 && (validate856(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate856))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema304.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate855.errors = vErrors, vErrors === null;
}
var check_shared197 = outermost(validate865);
function validate867(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate323(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate323)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate867.errors = vErrors, vErrors === null;
}
function validate865(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role === void 0 && (vErrors = need(vErrors, data, instancePath, "role"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.role !== void 0 && !validate867(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate867));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate865.errors = vErrors, vErrors === null;
}
var check_shared198 = outermost(validate871);
var schema308 = ["data"];
function validate871(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role" })), data0.role !== void 0 && (validate809(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate809)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema308.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate871.errors = vErrors, vErrors === null;
}
var check_shared199 = outermost(validate873);
function validate873(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate873.errors = vErrors, vErrors === null;
}
var check_shared200 = outermost(validate877);
var schema312 = ["data"];
function validate878(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.user_id === void 0 || data.role_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id", "project_id", "created_at", "updated_at")), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate878.errors = vErrors, vErrors === null;
}
function validate877(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_role" })), data0.user_role !== void 0 && (validate878(data0.user_role, at(instancePath, "/data/user_role")) || (vErrors = more(vErrors, validate878)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema312.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate877.errors = vErrors, vErrors === null;
}
var check_shared201 = outermost(validate885);
function validate887(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.action_ptn === void 0 || data.resource_ptn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "action_ptn", "resource_ptn"));
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || key0 === "action_ptn" || key0 === "resource_ptn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate323(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate323)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.action_ptn !== void 0 && !validate333(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate333)), data.resource_ptn !== void 0 && !validate333(data.resource_ptn, at(instancePath, "/resource_ptn")) && (vErrors = more(vErrors, validate333));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate887.errors = vErrors, vErrors === null;
}
function validate885(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy === void 0 && (vErrors = need(vErrors, data, instancePath, "policy"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "policy" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.policy !== void 0 && !validate887(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate887)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate885.errors = vErrors, vErrors === null;
}
var check_shared202 = outermost(validate894);
var schema316 = ["data"];
function validate894(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "policy" })), data0.policy !== void 0 && (validate826(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate826)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema316.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate894.errors = vErrors, vErrors === null;
}
var check_shared203 = outermost(validate896);
function validate896(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.policy_id === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.policy_id !== void 0 && !validate24(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate896.errors = vErrors, vErrors === null;
}
var check_shared204 = outermost(validate900);
var schema320 = ["data"];
function validate901(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.role_id === void 0 || data.policy_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id", "project_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.policy_id !== void 0 && !validate24(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate901.errors = vErrors, vErrors === null;
}
function validate900(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.role_policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role_policy" })), data0.role_policy !== void 0 && (validate901(data0.role_policy, at(instancePath, "/data/role_policy")) || (vErrors = more(vErrors, validate901)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema320.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate900.errors = vErrors, vErrors === null;
}
var check_shared205 = outermost(validate908);
function validate910(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "project_id" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate323(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate323)), data.description !== void 0 && !validate789(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate789)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.expired_at !== void 0 && !validate105(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate105)), data.last_updated_user_id !== void 0 && !validate24(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate910.errors = vErrors, vErrors === null;
}
function validate908(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.access_token !== void 0 && !validate910(data.access_token, at(instancePath, "/access_token")) && (vErrors = more(vErrors, validate910));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate908.errors = vErrors, vErrors === null;
}
var check_shared206 = outermost(validate918);
var schema324 = ["data"];
function validate918(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_id" })), data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token_id !== void 0 && (validate24(data0.access_token_id, at(instancePath, "/data/access_token_id")) || (vErrors = more(vErrors, validate24))), data0.access_token !== void 0 && (validate40(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate40)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema324.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate918.errors = vErrors, vErrors === null;
}
var check_shared207 = outermost(validate921);
function validate923(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "name"));
    for (let key0 in data)
      key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "project_id" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate323(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate323)), data.description !== void 0 && !validate789(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate789)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.expired_at !== void 0 && !validate105(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate105)), data.last_updated_user_id !== void 0 && !validate24(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate923.errors = vErrors, vErrors === null;
}
function validate921(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.access_token !== void 0 && !validate923(data.access_token, at(instancePath, "/access_token")) && (vErrors = more(vErrors, validate923)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate921.errors = vErrors, vErrors === null;
}
var check_shared208 = outermost(validate932);
var schema328 = ["data"];
function validate932(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token !== void 0 && (validate841(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate841)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema328.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate932.errors = vErrors, vErrors === null;
}
var check_shared209 = outermost(validate934);
function validate934(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token_id === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate934.errors = vErrors, vErrors === null;
}
var check_shared210 = outermost(validate937);
function validate937(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate937.errors = vErrors, vErrors === null;
}
var check_shared211 = outermost(validate941);
var schema333 = ["data"];
function validate942(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate942.errors = vErrors, vErrors === null;
}
function validate941(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_role" })), data0.access_token_role !== void 0 && (validate942(data0.access_token_role, at(instancePath, "/data/access_token_role")) || (vErrors = more(vErrors, validate942)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema333.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate941.errors = vErrors, vErrors === null;
}
var check_shared212 = outermost(validate949);
function validate951(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_idp_key === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_idp_key", "role_id"));
    for (let key0 in data)
      key0 === "reserved_id" || key0 === "user_idp_key" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.reserved_id !== void 0 && !validate152(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate152)), data.user_idp_key !== void 0 && !validate98(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate98)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate951.errors = vErrors, vErrors === null;
}
function validate949(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user_reserved === void 0 && (vErrors = need(vErrors, data, instancePath, "user_reserved"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_reserved" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.user_reserved !== void 0 && !validate951(data.user_reserved, at(instancePath, "/user_reserved")) && (vErrors = more(vErrors, validate951)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate949.errors = vErrors, vErrors === null;
}
var check_shared213 = outermost(validate957);
var schema337 = ["data"];
function validate957(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user_reserved === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_reserved" })), data0.user_reserved !== void 0 && (validate857(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate857)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema337.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate957.errors = vErrors, vErrors === null;
}
var check_shared214 = outermost(validate959);
function validate959(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.reserved_id === void 0 && (vErrors = need(vErrors, data, instancePath, "reserved_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "reserved_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.reserved_id !== void 0 && !validate24(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate959.errors = vErrors, vErrors === null;
}
var check_shared215 = outermost(validate962);
function validate962(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.is_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "is_admin"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "is_admin" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.is_admin !== void 0 && !validate132(data.is_admin, at(instancePath, "/is_admin")) && (vErrors = more(vErrors, validate132));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate962.errors = vErrors, vErrors === null;
}
var check_shared216 = outermost(validate965);
function validate965(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "user_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate682(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate682)), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate965.errors = vErrors, vErrors === null;
}
var check_shared218 = outermost(validate970);
var schema344 = ["data"];
function validate972(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate972.errors = vErrors, vErrors === null;
}
function validate971(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate972(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate972));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate971.errors = vErrors, vErrors === null;
}
function validate970(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.organization !== void 0 && (validate971(data0.organization, at(instancePath, "/data/organization")) || (vErrors = more(vErrors, validate971))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema344.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate970.errors = vErrors, vErrors === null;
}
var check_shared220 = outermost(validate980);
function validate982(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate982.errors = vErrors, vErrors === null;
}
function validate980(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.user_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "user_id"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate705(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate705)), data.description !== void 0 && !validate982(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate982)), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate980.errors = vErrors, vErrors === null;
}
var check_shared221 = outermost(validate985);
var schema348 = ["data"];
function validate985(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.organization === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "organization" })), data0.organization !== void 0 && (validate972(data0.organization, at(instancePath, "/data/organization")) || (vErrors = more(vErrors, validate972)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema348.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate985.errors = vErrors, vErrors === null;
}
var check_shared222 = outermost(validate987);
function validate987(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "description" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate705(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate705)), data.description !== void 0 && !validate982(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate982)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate987.errors = vErrors, vErrors === null;
}
var check_shared223 = outermost(validate992);
function validate992(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "status"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate749(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate749));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate992.errors = vErrors, vErrors === null;
}
var check_shared224 = outermost(validate996);
var schema352 = ["data"];
function validate996(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.organization_invitation === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "organization_invitation" })), data0.organization_invitation !== void 0 && (validate714(data0.organization_invitation, at(instancePath, "/data/organization_invitation")) || (vErrors = more(vErrors, validate714)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema352.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate996.errors = vErrors, vErrors === null;
}
var check_shared225 = outermost(validate998);
function validate998(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organization_id === void 0 && (vErrors = need(vErrors, data, instancePath, "organization_id"));
    for (let key0 in data)
      key0 !== "organization_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate998.errors = vErrors, vErrors === null;
}
var check_shared226 = outermost(validate1000);
function validate1000(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.project_id === void 0 && (vErrors = need(vErrors, data, instancePath, "project_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1000.errors = vErrors, vErrors === null;
}
var check_shared227 = outermost(validate1003);
function validate1003(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "name"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "name" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate705(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate705)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1003.errors = vErrors, vErrors === null;
}
var check_shared228 = outermost(validate1007);
function validate1007(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "user_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate682(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate682)), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1007.errors = vErrors, vErrors === null;
}
var check_shared229 = outermost(validate1012);
function validate1012(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role_id === void 0 && (vErrors = need(vErrors, data, instancePath, "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1012.errors = vErrors, vErrors === null;
}
var check_shared230 = outermost(validate1015);
var schema360 = ["data"];
function validate1016(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.role_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "organization_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1016.errors = vErrors, vErrors === null;
}
function validate1015(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.role !== void 0 && (validate1016(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate1016))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema360.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1015.errors = vErrors, vErrors === null;
}
var check_shared231 = outermost(validate1023);
function validate1023(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate682(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate682)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1023.errors = vErrors, vErrors === null;
}
var check_shared232 = outermost(validate1027);
function validate1027(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "policy_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.policy_id !== void 0 && !validate24(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1027.errors = vErrors, vErrors === null;
}
var check_shared233 = outermost(validate1030);
var schema365 = ["data"];
function validate1031(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.policy_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "policy_id", "organization_id", "created_at", "updated_at")), data.policy_id !== void 0 && !validate24(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.action_ptn !== void 0 && !validate40(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1031.errors = vErrors, vErrors === null;
}
function validate1030(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.policy !== void 0 && (validate1031(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate1031))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema365.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1030.errors = vErrors, vErrors === null;
}
var check_shared234 = outermost(validate1039);
function validate1039(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.user_idp_key !== void 0 && !validate982(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate982));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1039.errors = vErrors, vErrors === null;
}
var check_shared236 = outermost(validate1042);
var schema370 = ["data"];
function validate1044(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.reserved_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "reserved_id", "role_id", "created_at", "updated_at")), data.reserved_id !== void 0 && !validate24(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate24)), data.user_idp_key !== void 0 && !validate40(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate40)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1044.errors = vErrors, vErrors === null;
}
function validate1043(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1044(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1044));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1043.errors = vErrors, vErrors === null;
}
function validate1042(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user_reserved !== void 0 && (validate1043(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate1043))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema370.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1042.errors = vErrors, vErrors === null;
}
var check_shared237 = outermost(validate1052);
function validate1052(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate682(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate682)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1052.errors = vErrors, vErrors === null;
}
var check_shared239 = outermost(validate1056);
var schema375 = ["data"];
function validate1058(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "organization_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.expired_at !== void 0 && !validate44(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate44)), data.last_updated_user_id !== void 0 && !validate24(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1058.errors = vErrors, vErrors === null;
}
function validate1057(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1058(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1058));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1057.errors = vErrors, vErrors === null;
}
function validate1056(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.access_token !== void 0 && (validate1057(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate1057))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema375.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1056.errors = vErrors, vErrors === null;
}
var check_shared240 = outermost(validate1069);
function validate1069(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate705(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate705));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1069.errors = vErrors, vErrors === null;
}
var check_shared241 = outermost(validate1072);
var schema378 = ["data"];
function validate1072(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role" })), data0.role !== void 0 && (validate1016(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate1016)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema378.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1072.errors = vErrors, vErrors === null;
}
var check_shared242 = outermost(validate1074);
function validate1074(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.action_ptn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "action_ptn"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "action_ptn" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate705(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate705)), data.action_ptn !== void 0 && !validate333(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate333)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1074.errors = vErrors, vErrors === null;
}
var check_shared243 = outermost(validate1079);
var schema381 = ["data"];
function validate1079(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "policy" })), data0.policy !== void 0 && (validate1031(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate1031)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema381.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1079.errors = vErrors, vErrors === null;
}
var check_shared244 = outermost(validate1081);
function validate1081(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "role_id" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1081.errors = vErrors, vErrors === null;
}
var check_shared245 = outermost(validate1085);
function validate1085(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.policy_id === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id"));
    for (let key0 in data)
      key0 === "role_id" || key0 === "policy_id" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.policy_id !== void 0 && !validate24(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate24)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1085.errors = vErrors, vErrors === null;
}
var check_shared246 = outermost(validate1089);
function validate1089(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.reserved_id === void 0 && (vErrors = need(vErrors, data, instancePath, "reserved_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "reserved_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.reserved_id !== void 0 && !validate24(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1089.errors = vErrors, vErrors === null;
}
var check_shared247 = outermost(validate1092);
function validate1092(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_idp_key === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_idp_key", "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "reserved_id" || key0 === "user_idp_key" || key0 === "role_id" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.reserved_id !== void 0 && !validate152(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate152)), data.user_idp_key !== void 0 && !validate982(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate982)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1092.errors = vErrors, vErrors === null;
}
var check_shared248 = outermost(validate1098);
var schema387 = ["data"];
function validate1098(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user_reserved === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_reserved" })), data0.user_reserved !== void 0 && (validate1044(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate1044)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema387.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1098.errors = vErrors, vErrors === null;
}
var check_shared249 = outermost(validate1100);
function validate1100(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate705(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate705)), data.description !== void 0 && !validate982(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate982)), data.expired_at !== void 0 && !validate105(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate105)), data.last_updated_user_id !== void 0 && !validate24(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1100.errors = vErrors, vErrors === null;
}
var check_shared250 = outermost(validate1107);
function validate1107(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "expired_at" || key0 === "last_updated_user_id" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate705(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate705)), data.description !== void 0 && !validate982(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate982)), data.expired_at !== void 0 && !validate105(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate105)), data.last_updated_user_id !== void 0 && !validate24(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate24)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1107.errors = vErrors, vErrors === null;
}
var check_shared251 = outermost(validate1115);
var schema391 = ["data"];
function validate1115(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token !== void 0 && (validate1058(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate1058)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema391.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1115.errors = vErrors, vErrors === null;
}
var check_shared252 = outermost(validate1117);
function validate1117(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token_id === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1117.errors = vErrors, vErrors === null;
}
var check_shared253 = outermost(validate1120);
function validate1120(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1120.errors = vErrors, vErrors === null;
}
var check_shared254 = outermost(validate1124);
var schema396 = ["data"];
function validate1125(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1125.errors = vErrors, vErrors === null;
}
function validate1124(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_role" })), data0.access_token_role !== void 0 && (validate1125(data0.access_token_role, at(instancePath, "/data/access_token_role")) || (vErrors = more(vErrors, validate1125)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema396.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1124.errors = vErrors, vErrors === null;
}
var check_shared255 = outermost(validate1131);
function validate1131(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "organization_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1131.errors = vErrors, vErrors === null;
}
var check_shared257 = outermost(validate1133);
var schema401 = ["data"];
function validate1135(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.notification_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "notification_id", "organization_id", "created_at", "updated_at")), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.type !== void 0 && !validate40(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate40)), data.notify_setting !== void 0 && !validate40(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1135.errors = vErrors, vErrors === null;
}
function validate1134(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1135(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1135));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1134.errors = vErrors, vErrors === null;
}
function validate1133(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (validate1134(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate1134))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema401.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1133.errors = vErrors, vErrors === null;
}
var check_shared258 = outermost(validate1145);
function validate1145(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification_id === void 0 && (vErrors = need(vErrors, data, instancePath, "notification_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1145.errors = vErrors, vErrors === null;
}
var check_shared259 = outermost(validate1148);
var schema404 = ["data"];
function validate1148(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (validate1135(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate1135))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema404.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1148.errors = vErrors, vErrors === null;
}
var check_shared261 = outermost(validate1150);
function validate1153(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1153.errors = vErrors, vErrors === null;
}
function validate1150(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.notify_setting === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "notify_setting"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "notification_id" || key0 === "name" || key0 === "type" || key0 === "notify_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate152(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate152)), data.name !== void 0 && !validate1153(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1153)), data.type !== void 0 && !validate705(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate705)), data.notify_setting !== void 0 && !validate333(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate333)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1150.errors = vErrors, vErrors === null;
}
var check_shared263 = outermost(validate1158);
function validate1163(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 1e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1e3 }, "must be <= 1000")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate1163.errors = vErrors, vErrors === null;
}
function validate1158(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "page_size" || key0 === "page_offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.page_size !== void 0 && !validate1163(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate1163)), data.page_offset !== void 0 && !validate152(data.page_offset, at(instancePath, "/page_offset")) && (vErrors = more(vErrors, validate152));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1158.errors = vErrors, vErrors === null;
}
var check_shared265 = outermost(validate1166);
var schema412 = ["data"];
function validate1168(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.project_id === void 0 || data.alert_condition_id === void 0 || data.notification_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "alert_condition_id", "notification_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.enabled !== void 0 && !validate132(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate132)), data.cache_second !== void 0 && !validate164(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate164)), data.notified_at !== void 0 && !validate44(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1168.errors = vErrors, vErrors === null;
}
function validate1167(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1168(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1168));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1167.errors = vErrors, vErrors === null;
}
function validate1166(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_cond_notification !== void 0 && (validate1167(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1167))), data0.has_next !== void 0 && (validate132(data0.has_next, at(instancePath, "/data/has_next")) || (vErrors = more(vErrors, validate132))), data0.next_page_offset !== void 0 && (validate164(data0.next_page_offset, at(instancePath, "/data/next_page_offset")) || (vErrors = more(vErrors, validate164)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema412.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1166.errors = vErrors, vErrors === null;
}
var check_shared267 = outermost(validate1182);
function validate1187(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 31536e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 31536e3 }, "must be <= 31536000")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate1187.errors = vErrors, vErrors === null;
}
function validate1182(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.alert_condition_id === void 0 || data.notification_id === void 0 || data.cache_second === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "alert_condition_id", "notification_id", "cache_second"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "cache_second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.cache_second !== void 0 && !validate1187(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate1187));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1182.errors = vErrors, vErrors === null;
}
var check_shared268 = outermost(validate1189);
var schema416 = ["data"];
function validate1189(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_notification !== void 0 && (validate1168(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1168))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema416.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1189.errors = vErrors, vErrors === null;
}
var check_shared269 = outermost(validate1191);
function validate1191(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.notification_id === void 0 || data.enabled === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "notification_id", "enabled"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "notification_id" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.enabled !== void 0 && !validate132(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate132));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1191.errors = vErrors, vErrors === null;
}
var check_shared270 = outermost(validate1196);
var schema419 = ["data"];
function validate1196(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_notification !== void 0 && (validate1167(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1167))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema419.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1196.errors = vErrors, vErrors === null;
}
var check_shared271 = outermost(validate1198);
function validate1198(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.notification_id === void 0 || data.cache_second === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "notification_id", "cache_second"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "notification_id" || key0 === "cache_second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.cache_second !== void 0 && !validate1187(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate1187));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1198.errors = vErrors, vErrors === null;
}
var check_shared273 = outermost(validate1203);
var pattern1 = new RegExp("^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function validate1205(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern1.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$" }, 'must match pattern "^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1205.errors = vErrors, vErrors === null;
}
function validate1203(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "from_date" || key0 === "to_date" || key0 === "score" || key0 === "data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.from_date !== void 0 && !validate1205(data.from_date, at(instancePath, "/from_date")) && (vErrors = more(vErrors, validate1205)), data.to_date !== void 0 && !validate1205(data.to_date, at(instancePath, "/to_date")) && (vErrors = more(vErrors, validate1205)), data.score !== void 0 && !validate144(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate144)), data.data_source !== void 0 && !validate213(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate213));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1203.errors = vErrors, vErrors === null;
}
var check_shared275 = outermost(validate1210);
var schema426 = ["data"];
function validate1212(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.report_finding_id === void 0 || data.report_date === void 0 || data.project_id === void 0) && (vErrors = need(vErrors, data, instancePath, "report_finding_id", "report_date", "project_id")), data.report_finding_id !== void 0 && !validate24(data.report_finding_id, at(instancePath, "/report_finding_id")) && (vErrors = more(vErrors, validate24)), data.report_date !== void 0 && !validate40(data.report_date, at(instancePath, "/report_date")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.project_name !== void 0 && !validate40(data.project_name, at(instancePath, "/project_name")) && (vErrors = more(vErrors, validate40)), data.category !== void 0 && !validate40(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate40)), data.data_source !== void 0 && !validate40(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate40)), data.score !== void 0 && !validate79(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate79)), data.count !== void 0 && !validate164(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate164))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1212.errors = vErrors, vErrors === null;
}
function validate1211(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1212(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1212));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1211.errors = vErrors, vErrors === null;
}
function validate1210(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.report_finding !== void 0 && (validate1211(data0.report_finding, at(instancePath, "/data/report_finding")) || (vErrors = more(vErrors, validate1211))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema426.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1210.errors = vErrors, vErrors === null;
}
var check_shared276 = outermost(validate1223);
function validate1223(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.report_id === void 0 && (vErrors = need(vErrors, data, instancePath, "report_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "report_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.report_id !== void 0 && !validate24(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1223.errors = vErrors, vErrors === null;
}
var check_shared277 = outermost(validate1226);
var schema432 = ["data"];
var schema430 = { type: "string", "x-known": ["Markdown", "HTML"], $id: "ReportType" };
function validate1231(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Markdown" && data !== "HTML" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema430["x-known"] })), validate1231.errors = vErrors, vErrors === null;
}
var schema431 = { type: "string", "x-known": ["OK", "IN_PROGRESS", "ERROR"], $id: "ReportStatus" };
function validate1233(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "OK" && data !== "IN_PROGRESS" && data !== "ERROR" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema431["x-known"] })), validate1233.errors = vErrors, vErrors === null;
}
function validate1227(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.report_id !== void 0 && !validate24(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.type !== void 0 && !validate1231(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1231)), data.status !== void 0 && !validate1233(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1233)), data.content !== void 0 && !validate40(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1227.errors = vErrors, vErrors === null;
}
function validate1226(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.report === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report" })), data0.report !== void 0 && (validate1227(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1227)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema432.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1226.errors = vErrors, vErrors === null;
}
var check_shared278 = outermost(validate1239);
function validate1239(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "project_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1239.errors = vErrors, vErrors === null;
}
var check_shared280 = outermost(validate1241);
var schema437 = ["data"];
function validate1243(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.report_id === void 0 || data.project_id === void 0 || data.type === void 0 || data.status === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "report_id", "project_id", "type", "status", "created_at", "updated_at")), data.report_id !== void 0 && !validate24(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.type !== void 0 && !validate1231(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1231)), data.status !== void 0 && !validate1233(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1233)), data.content !== void 0 && !validate40(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1243.errors = vErrors, vErrors === null;
}
function validate1242(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1243(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1243));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1242.errors = vErrors, vErrors === null;
}
function validate1241(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.report !== void 0 && (validate1242(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1242))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema437.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1241.errors = vErrors, vErrors === null;
}
var check_shared282 = outermost(validate1254);
function validate1257(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1257.errors = vErrors, vErrors === null;
}
var schema440 = { type: "string", enum: ["Markdown", "HTML"], $id: "ReportTypeInput" };
function validate1259(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "Markdown" || data === "HTML" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema440.enum })), validate1259.errors = vErrors, vErrors === null;
}
var schema441 = { type: "string", enum: ["OK", "IN_PROGRESS", "ERROR"], $id: "ReportStatusInput" };
function validate1261(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OK" || data === "IN_PROGRESS" || data === "ERROR" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema441.enum })), validate1261.errors = vErrors, vErrors === null;
}
function validate1254(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.type === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "type", "status"));
    for (let key0 in data)
      key0 === "report_id" || key0 === "project_id" || key0 === "name" || key0 === "type" || key0 === "status" || key0 === "content" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.report_id !== void 0 && !validate152(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate152)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate1257(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1257)), data.type !== void 0 && !validate1259(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1259)), data.status !== void 0 && !validate1261(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1261)), data.content !== void 0 && !validate40(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate40)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1254.errors = vErrors, vErrors === null;
}
var check_shared283 = outermost(validate1265);
var schema443 = ["data"];
function validate1265(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.report === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report" })), data0.report !== void 0 && (validate1243(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1243)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema443.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1265.errors = vErrors, vErrors === null;
}
var check_shared285 = outermost(validate1267);
var schema447 = { type: "integer", enum: [0, 1, 2, 3], $id: "ChatRole" };
function validate1271(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema447.enum })), validate1271.errors = vErrors, vErrors === null;
}
function validate1270(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "role" || key0 === "content" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.role !== void 0 && !validate1271(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate1271)), data.content !== void 0 && !validate40(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1270.errors = vErrors, vErrors === null;
}
function validate1269(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1270(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1270));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1269.errors = vErrors, vErrors === null;
}
function validate1267(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.question === void 0 && (vErrors = need(vErrors, data, instancePath, "question"));
    for (let key0 in data)
      key0 === "question" || key0 === "chat_history" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.question !== void 0 && !validate333(data.question, at(instancePath, "/question")) && (vErrors = more(vErrors, validate333)), data.chat_history !== void 0 && !validate1269(data.chat_history, at(instancePath, "/chat_history")) && (vErrors = more(vErrors, validate1269)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1267.errors = vErrors, vErrors === null;
}
var check_shared286 = outermost(validate1277);
function validate1277(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.prompt === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "prompt", "name"));
    for (let key0 in data)
      key0 === "prompt" || key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.prompt !== void 0 && !validate333(data.prompt, at(instancePath, "/prompt")) && (vErrors = more(vErrors, validate333)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate1153(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1153));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1277.errors = vErrors, vErrors === null;
}
var check_shared287 = outermost(validate1281);
var schema450 = ["data"];
function validate1281(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.report_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report_id" })), data0.status === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "status" })), data0.report_id !== void 0 && (validate24(data0.report_id, at(instancePath, "/data/report_id")) || (vErrors = more(vErrors, validate24))), data0.status !== void 0 && (validate1233(data0.status, at(instancePath, "/data/status")) || (vErrors = more(vErrors, validate1233)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema450.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1281.errors = vErrors, vErrors === null;
}
var check_shared289 = outermost(validate1284);
var schema453 = { type: "string", enum: ["PENDING", "SUCCEEDED", "FAILED"], $id: "RemediationProposalStatusInput" };
function validate1288(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PENDING" || data === "SUCCEEDED" || data === "FAILED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema453.enum })), validate1288.errors = vErrors, vErrors === null;
}
function validate1287(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1288(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1288));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1287.errors = vErrors, vErrors === null;
}
function validate1284(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate1287(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1287));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1284.errors = vErrors, vErrors === null;
}
var check_shared291 = outermost(validate1291);
var schema458 = ["data"];
var schema457 = { type: "string", "x-known": ["PENDING", "SUCCEEDED", "FAILED"], $id: "RemediationProposalStatus" };
function validate1297(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PENDING" && data !== "SUCCEEDED" && data !== "FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema457["x-known"] })), validate1297.errors = vErrors, vErrors === null;
}
function validate1293(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.remediation_proposal_id === void 0 || data.finding_id === void 0 || data.project_id === void 0 || data.status === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "remediation_proposal_id", "finding_id", "project_id", "status", "created_at", "updated_at")), data.remediation_proposal_id !== void 0 && !validate24(data.remediation_proposal_id, at(instancePath, "/remediation_proposal_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate1297(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1297)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.remediation_plan !== void 0 && !validate40(data.remediation_plan, at(instancePath, "/remediation_plan")) && (vErrors = more(vErrors, validate40)), data.generated_at !== void 0 && !validate44(data.generated_at, at(instancePath, "/generated_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1293.errors = vErrors, vErrors === null;
}
function validate1292(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1293(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1293));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1292.errors = vErrors, vErrors === null;
}
function validate1291(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.remediation_proposal !== void 0 && (validate1292(data0.remediation_proposal, at(instancePath, "/data/remediation_proposal")) || (vErrors = more(vErrors, validate1292))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema458.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1291.errors = vErrors, vErrors === null;
}
var check_shared292 = outermost(validate1306);
function validate1306(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.remediation_proposal_id === void 0 && (vErrors = need(vErrors, data, instancePath, "remediation_proposal_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "remediation_proposal_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.remediation_proposal_id !== void 0 && !validate24(data.remediation_proposal_id, at(instancePath, "/remediation_proposal_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1306.errors = vErrors, vErrors === null;
}
var check_shared293 = outermost(validate1309);
var schema461 = ["data"];
function validate1309(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.remediation_proposal !== void 0 && (validate1293(data0.remediation_proposal, at(instancePath, "/data/remediation_proposal")) || (vErrors = more(vErrors, validate1293))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema461.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1309.errors = vErrors, vErrors === null;
}
var check_shared294 = outermost(validate1311);
var schema463 = ["data"];
function validate1311(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.remediation_proposal_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "remediation_proposal_id" })), data0.remediation_proposal_id !== void 0 && (validate24(data0.remediation_proposal_id, at(instancePath, "/data/remediation_proposal_id")) || (vErrors = more(vErrors, validate24)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema463.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1311.errors = vErrors, vErrors === null;
}
var check_shared295 = outermost(validate1313);
function validate1313(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "google_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.google_data_source_id !== void 0 && !validate24(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate72(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate72));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1313.errors = vErrors, vErrors === null;
}
var check_shared297 = outermost(validate1316);
var schema468 = ["data"];
function validate1318(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.google_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "google_data_source_id", "created_at", "updated_at")), data.google_data_source_id !== void 0 && !validate24(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.max_score !== void 0 && !validate79(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate79)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1318.errors = vErrors, vErrors === null;
}
function validate1317(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1318(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1318));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1317.errors = vErrors, vErrors === null;
}
function validate1316(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.google_data_source !== void 0 && (validate1317(data0.google_data_source, at(instancePath, "/data/google_data_source")) || (vErrors = more(vErrors, validate1317))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema468.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1316.errors = vErrors, vErrors === null;
}
var check_shared298 = outermost(validate1327);
function validate1330(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func3(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1330.errors = vErrors, vErrors === null;
}
function validate1327(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "gcp_project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24)), data.gcp_project_id !== void 0 && !validate1330(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate1330));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1327.errors = vErrors, vErrors === null;
}
var check_shared300 = outermost(validate1332);
var schema474 = ["data"];
function validate1334(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.gcp_id === void 0 || data.project_id === void 0 || data.gcp_project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "project_id", "gcp_project_id", "created_at", "updated_at")), data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.gcp_project_id !== void 0 && !validate40(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate40)), data.verification_code !== void 0 && !validate40(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1334.errors = vErrors, vErrors === null;
}
function validate1333(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1334(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1334));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1333.errors = vErrors, vErrors === null;
}
function validate1332(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.gcp !== void 0 && (validate1333(data0.gcp, at(instancePath, "/data/gcp")) || (vErrors = more(vErrors, validate1333))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema474.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1332.errors = vErrors, vErrors === null;
}
var check_shared301 = outermost(validate1344);
function validate1344(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "google_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24)), data.google_data_source_id !== void 0 && !validate24(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1344.errors = vErrors, vErrors === null;
}
var check_shared302 = outermost(validate1348);
var schema478 = ["data"];
function validate1349(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24)), data.google_data_source_id !== void 0 && !validate24(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate85(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate85)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.gcp_project_id !== void 0 && !validate40(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate40)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.max_score !== void 0 && !validate79(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate79)), data.specific_version !== void 0 && !validate40(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1349.errors = vErrors, vErrors === null;
}
function validate1348(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.gcp_data_source !== void 0 && (validate1349(data0.gcp_data_source, at(instancePath, "/data/gcp_data_source")) || (vErrors = more(vErrors, validate1349))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema478.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1348.errors = vErrors, vErrors === null;
}
var check_shared303 = outermost(validate1364);
function validate1370(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1370.errors = vErrors, vErrors === null;
}
function validate1372(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func3(data) < 8 && (vErrors = report(vErrors, instancePath, "x-minBytes", { limit: 8 })), func3(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1372.errors = vErrors, vErrors === null;
}
function validate1366(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.gcp_project_id === void 0 || data.verification_code === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "gcp_project_id", "verification_code"));
    for (let key0 in data)
      key0 === "gcp_id" || key0 === "name" || key0 === "project_id" || key0 === "gcp_project_id" || key0 === "verification_code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate323(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate323)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.gcp_project_id !== void 0 && !validate1370(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate1370)), data.verification_code !== void 0 && !validate1372(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate1372));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1366.errors = vErrors, vErrors === null;
}
function validate1364(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.gcp !== void 0 && !validate1366(data.gcp, at(instancePath, "/gcp")) && (vErrors = more(vErrors, validate1366)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1364.errors = vErrors, vErrors === null;
}
var check_shared304 = outermost(validate1376);
var schema484 = ["data"];
function validate1376(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.gcp === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gcp" })), data0.gcp !== void 0 && (validate1334(data0.gcp, at(instancePath, "/data/gcp")) || (vErrors = more(vErrors, validate1334)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema484.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1376.errors = vErrors, vErrors === null;
}
var check_shared305 = outermost(validate1378);
function validate1378(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp_id === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1378.errors = vErrors, vErrors === null;
}
var check_shared306 = outermost(validate1381);
function validate1383(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "gcp_id" || key0 === "google_data_source_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "specific_version" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24)), data.google_data_source_id !== void 0 && !validate24(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate102(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate102)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate105(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate105)), data.specific_version !== void 0 && !validate72(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate72));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1383.errors = vErrors, vErrors === null;
}
function validate1381(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_data_source" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.gcp_data_source !== void 0 && !validate1383(data.gcp_data_source, at(instancePath, "/gcp_data_source")) && (vErrors = more(vErrors, validate1383)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1381.errors = vErrors, vErrors === null;
}
var check_shared307 = outermost(validate1393);
var schema490 = ["data"];
function validate1394(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.gcp_id === void 0 || data.google_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0 || data.gcp_project_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id", "project_id", "created_at", "updated_at", "gcp_project_id")), data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24)), data.google_data_source_id !== void 0 && !validate24(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate85(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate85)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.gcp_project_id !== void 0 && !validate40(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate40)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.max_score !== void 0 && !validate79(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate79)), data.specific_version !== void 0 && !validate40(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1394.errors = vErrors, vErrors === null;
}
function validate1393(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.gcp_data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gcp_data_source" })), data0.gcp_data_source !== void 0 && (validate1394(data0.gcp_data_source, at(instancePath, "/data/gcp_data_source")) || (vErrors = more(vErrors, validate1394)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema490.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1393.errors = vErrors, vErrors === null;
}
var check_shared308 = outermost(validate1409);
function validate1409(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "google_data_source_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24)), data.google_data_source_id !== void 0 && !validate24(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate24)), data.scan_only !== void 0 && !validate132(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate132)), data.full_scan !== void 0 && !validate132(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate132));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1409.errors = vErrors, vErrors === null;
}
var check_shared309 = outermost(validate1415);
function validate1415(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_data_source_id !== void 0 && !validate24(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate682(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate682));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1415.errors = vErrors, vErrors === null;
}
var check_shared311 = outermost(validate1418);
var schema496 = ["data"];
function validate1420(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.azure_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_data_source_id", "created_at", "updated_at")), data.azure_data_source_id !== void 0 && !validate24(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.max_score !== void 0 && !validate79(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate79)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1420.errors = vErrors, vErrors === null;
}
function validate1419(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1420(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1420));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1419.errors = vErrors, vErrors === null;
}
function validate1418(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.azure_data_source !== void 0 && (validate1419(data0.azure_data_source, at(instancePath, "/data/azure_data_source")) || (vErrors = more(vErrors, validate1419))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema496.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1418.errors = vErrors, vErrors === null;
}
var check_shared312 = outermost(validate1429);
function validate1432(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1432.errors = vErrors, vErrors === null;
}
function validate1429(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || key0 === "subscription_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.azure_id !== void 0 && !validate24(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate24)), data.subscription_id !== void 0 && !validate1432(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate1432));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1429.errors = vErrors, vErrors === null;
}
var check_shared314 = outermost(validate1434);
var schema502 = ["data"];
function validate1436(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.azure_id === void 0 || data.project_id === void 0 || data.subscription_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "project_id", "subscription_id", "created_at", "updated_at")), data.azure_id !== void 0 && !validate24(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.subscription_id !== void 0 && !validate40(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate40)), data.verification_code !== void 0 && !validate40(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1436.errors = vErrors, vErrors === null;
}
function validate1435(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1436(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1436));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1435.errors = vErrors, vErrors === null;
}
function validate1434(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.azure !== void 0 && (validate1435(data0.azure, at(instancePath, "/data/azure")) || (vErrors = more(vErrors, validate1435))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema502.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1434.errors = vErrors, vErrors === null;
}
var check_shared315 = outermost(validate1446);
function validate1446(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.azure_id === void 0 || data.azure_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "azure_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || key0 === "azure_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.azure_id !== void 0 && !validate24(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate24)), data.azure_data_source_id !== void 0 && !validate24(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1446.errors = vErrors, vErrors === null;
}
var check_shared316 = outermost(validate1450);
var schema506 = ["data"];
function validate1451(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.azure_id !== void 0 && !validate24(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate24)), data.azure_data_source_id !== void 0 && !validate24(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate85(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate85)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.subscription_id !== void 0 && !validate40(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate40)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.max_score !== void 0 && !validate79(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate79)), data.specific_version !== void 0 && !validate40(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1451.errors = vErrors, vErrors === null;
}
function validate1450(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.rel_azure_data_source !== void 0 && (validate1451(data0.rel_azure_data_source, at(instancePath, "/data/rel_azure_data_source")) || (vErrors = more(vErrors, validate1451))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema506.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1450.errors = vErrors, vErrors === null;
}
var check_shared317 = outermost(validate1466);
function validate1468(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.subscription_id === void 0 && (vErrors = need(vErrors, data, instancePath, "subscription_id"));
    for (let key0 in data)
      key0 === "azure_id" || key0 === "name" || key0 === "project_id" || key0 === "subscription_id" || key0 === "verification_code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_id !== void 0 && !validate152(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate152)), data.name !== void 0 && !validate682(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate682)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.subscription_id !== void 0 && !validate1432(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate1432)), data.verification_code !== void 0 && !validate1432(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate1432));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1468.errors = vErrors, vErrors === null;
}
function validate1466(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.azure === void 0 && (vErrors = need(vErrors, data, instancePath, "azure"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.azure !== void 0 && !validate1468(data.azure, at(instancePath, "/azure")) && (vErrors = more(vErrors, validate1468)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1466.errors = vErrors, vErrors === null;
}
var check_shared318 = outermost(validate1476);
var schema510 = ["data"];
function validate1476(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.azure === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "azure" })), data0.azure !== void 0 && (validate1436(data0.azure, at(instancePath, "/data/azure")) || (vErrors = more(vErrors, validate1436)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema510.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1476.errors = vErrors, vErrors === null;
}
var check_shared319 = outermost(validate1478);
function validate1478(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.azure_id === void 0 && (vErrors = need(vErrors, data, instancePath, "azure_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.azure_id !== void 0 && !validate24(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1478.errors = vErrors, vErrors === null;
}
var check_shared320 = outermost(validate1481);
function validate1483(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.azure_id === void 0 || data.azure_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "azure_data_source_id"));
    for (let key0 in data)
      key0 === "azure_id" || key0 === "azure_data_source_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_id !== void 0 && !validate24(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate24)), data.azure_data_source_id !== void 0 && !validate24(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate102(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate102)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1483.errors = vErrors, vErrors === null;
}
function validate1481(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_azure_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_azure_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_azure_data_source" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.rel_azure_data_source !== void 0 && !validate1483(data.rel_azure_data_source, at(instancePath, "/rel_azure_data_source")) && (vErrors = more(vErrors, validate1483)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1481.errors = vErrors, vErrors === null;
}
var check_shared321 = outermost(validate1492);
function validate1492(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.azure_data_source_id !== void 0 && !validate152(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate152));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1492.errors = vErrors, vErrors === null;
}
var check_shared322 = outermost(validate1495);
function validate1495(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "code_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate72(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate72));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1495.errors = vErrors, vErrors === null;
}
var check_shared324 = outermost(validate1498);
var schema519 = ["data"];
function validate1500(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "code_data_source_id", "created_at", "updated_at")), data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.max_score !== void 0 && !validate79(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate79)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1500.errors = vErrors, vErrors === null;
}
function validate1499(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1500(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1500));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1499.errors = vErrors, vErrors === null;
}
function validate1498(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.code_data_source !== void 0 && (validate1499(data0.code_data_source, at(instancePath, "/data/code_data_source")) || (vErrors = more(vErrors, validate1499))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema519.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1498.errors = vErrors, vErrors === null;
}
var check_shared325 = outermost(validate1509);
function validate1509(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1509.errors = vErrors, vErrors === null;
}
var check_shared327 = outermost(validate1512);
var schema532 = ["data"];
var schema524 = { type: "integer", "x-known": [0, 1, 2], $id: "GithubType" };
function validate1520(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema524["x-known"] })), validate1520.errors = vErrors, vErrors === null;
}
function validate1526(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.repository_pattern !== void 0 && !validate40(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate40)), data.scan_public !== void 0 && !validate132(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate132)), data.scan_internal !== void 0 && !validate132(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate132)), data.scan_private !== void 0 && !validate132(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate132)), data.status !== void 0 && !validate85(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate85)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1526.errors = vErrors, vErrors === null;
}
function validate1540(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate85(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate85)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.repository_pattern !== void 0 && !validate40(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1540.errors = vErrors, vErrors === null;
}
function validate1551(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.repository_pattern !== void 0 && !validate40(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate40)), data.scan_public !== void 0 && !validate132(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate132)), data.scan_internal !== void 0 && !validate132(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate132)), data.scan_private !== void 0 && !validate132(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate132)), data.status !== void 0 && !validate85(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate85)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1551.errors = vErrors, vErrors === null;
}
var schema528 = { type: "string", "x-known": ["PERSONAL_ACCESS_TOKEN", "GITHUB_APP"], $id: "shared34" };
function validate1565(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PERSONAL_ACCESS_TOKEN" && data !== "GITHUB_APP" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema528["x-known"] })), validate1565.errors = vErrors, vErrors === null;
}
var schema529 = { type: "string", "x-known": ["PENDING_USER_VERIFICATION", "SUCCESS", "FAILED"], $id: "shared35" };
function validate1568(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PENDING_USER_VERIFICATION" && data !== "SUCCESS" && data !== "FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema529["x-known"] })), validate1568.errors = vErrors, vErrors === null;
}
function validate1573(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.github_repository_id !== void 0 && !validate164(data.github_repository_id, at(instancePath, "/github_repository_id")) && (vErrors = more(vErrors, validate164)), data.github_repository_full_name !== void 0 && !validate40(data.github_repository_full_name, at(instancePath, "/github_repository_full_name")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1573.errors = vErrors, vErrors === null;
}
function validate1572(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1573(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1573));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1572.errors = vErrors, vErrors === null;
}
function validate1514(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.github_user !== void 0 && !validate40(data.github_user, at(instancePath, "/github_user")) && (vErrors = more(vErrors, validate40)), data.personal_access_token !== void 0 && !validate40(data.personal_access_token, at(instancePath, "/personal_access_token")) && (vErrors = more(vErrors, validate40)), data.type !== void 0 && !validate1520(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1520)), data.base_url !== void 0 && !validate40(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate40)), data.target_resource !== void 0 && !validate40(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.gitleaks_setting !== void 0 && !validate1526(data.gitleaks_setting, at(instancePath, "/gitleaks_setting")) && (vErrors = more(vErrors, validate1526)), data.dependency_setting !== void 0 && !validate1540(data.dependency_setting, at(instancePath, "/dependency_setting")) && (vErrors = more(vErrors, validate1540)), data.code_scan_setting !== void 0 && !validate1551(data.code_scan_setting, at(instancePath, "/code_scan_setting")) && (vErrors = more(vErrors, validate1551)), data.auth_mode !== void 0 && !validate1565(data.auth_mode, at(instancePath, "/auth_mode")) && (vErrors = more(vErrors, validate1565)), data.installation_id !== void 0 && !validate164(data.installation_id, at(instancePath, "/installation_id")) && (vErrors = more(vErrors, validate164)), data.verification_status !== void 0 && !validate1568(data.verification_status, at(instancePath, "/verification_status")) && (vErrors = more(vErrors, validate1568)), data.verified_github_user !== void 0 && !validate40(data.verified_github_user, at(instancePath, "/verified_github_user")) && (vErrors = more(vErrors, validate40)), data.verified_at !== void 0 && !validate44(data.verified_at, at(instancePath, "/verified_at")) && (vErrors = more(vErrors, validate44)), data.github_app_setting_repository !== void 0 && !validate1572(data.github_app_setting_repository, at(instancePath, "/github_app_setting_repository")) && (vErrors = more(vErrors, validate1572))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1514.errors = vErrors, vErrors === null;
}
function validate1513(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1514(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1514));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1513.errors = vErrors, vErrors === null;
}
function validate1512(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.github_setting !== void 0 && (validate1513(data0.github_setting, at(instancePath, "/data/github_setting")) || (vErrors = more(vErrors, validate1513))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema532.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1512.errors = vErrors, vErrors === null;
}
var check_shared328 = outermost(validate1583);
function validate1583(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1583.errors = vErrors, vErrors === null;
}
var check_shared330 = outermost(validate1586);
var schema537 = ["data"];
function validate1588(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.repository_full_name !== void 0 && !validate40(data.repository_full_name, at(instancePath, "/repository_full_name")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1588.errors = vErrors, vErrors === null;
}
function validate1587(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1588(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1588));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1587.errors = vErrors, vErrors === null;
}
function validate1586(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.gitleaks_cache !== void 0 && (validate1587(data0.gitleaks_cache, at(instancePath, "/data/gitleaks_cache")) || (vErrors = more(vErrors, validate1587))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema537.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1586.errors = vErrors, vErrors === null;
}
var check_shared331 = outermost(validate1596);
var schema539 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "shared4" }, project_id: { $ref: "Id" }, name: { $ref: "shared14" }, github_user: { $ref: "shared14" }, personal_access_token: { $ref: "shared2" }, type: { $ref: "GithubTypeInput" }, base_url: { $ref: "shared24" }, target_resource: { $ref: "shared31" }, auth_mode: { $ref: "shared37" }, installation_id: { $ref: "shared4" } }, required: ["name", "target_resource"], $id: "GithubSettingForUpsert" }, schema540 = { type: "integer", enum: [0, 1, 2], $id: "GithubTypeInput" };
function validate1604(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema540.enum })), validate1604.errors = vErrors, vErrors === null;
}
var schema541 = { type: "string", enum: ["PERSONAL_ACCESS_TOKEN", "GITHUB_APP"], $id: "shared37" };
function validate1608(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PERSONAL_ACCESS_TOKEN" || data === "GITHUB_APP" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema541.enum })), validate1608.errors = vErrors, vErrors === null;
}
function validate1598(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.target_resource === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "target_resource"));
    for (let key0 in data)
      func6.call(schema539.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate152(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate152)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate72(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate72)), data.github_user !== void 0 && !validate72(data.github_user, at(instancePath, "/github_user")) && (vErrors = more(vErrors, validate72)), data.personal_access_token !== void 0 && !validate789(data.personal_access_token, at(instancePath, "/personal_access_token")) && (vErrors = more(vErrors, validate789)), data.type !== void 0 && !validate1604(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1604)), data.base_url !== void 0 && !validate1330(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate1330)), data.target_resource !== void 0 && !validate1370(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate1370)), data.auth_mode !== void 0 && !validate1608(data.auth_mode, at(instancePath, "/auth_mode")) && (vErrors = more(vErrors, validate1608)), data.installation_id !== void 0 && !validate152(data.installation_id, at(instancePath, "/installation_id")) && (vErrors = more(vErrors, validate152));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1598.errors = vErrors, vErrors === null;
}
function validate1596(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.github_setting !== void 0 && !validate1598(data.github_setting, at(instancePath, "/github_setting")) && (vErrors = more(vErrors, validate1598)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1596.errors = vErrors, vErrors === null;
}
var check_shared332 = outermost(validate1613);
var schema543 = ["data"];
function validate1613(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.github_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "github_setting" })), data0.github_setting !== void 0 && (validate1514(data0.github_setting, at(instancePath, "/data/github_setting")) || (vErrors = more(vErrors, validate1514)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema543.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1613.errors = vErrors, vErrors === null;
}
var check_shared333 = outermost(validate1615);
var schema545 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "Id" }, project_id: { $ref: "Id" }, code_data_source_id: { $ref: "Id" }, repository_pattern: { $ref: "shared24" }, scan_public: { $ref: "shared6" }, scan_internal: { $ref: "shared6" }, scan_private: { $ref: "shared6" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared2" }, scan_at: { $ref: "UnixSecondsInput" } }, required: ["github_setting_id", "code_data_source_id"], $id: "GitleaksSettingForUpsert" };
function validate1617(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      func6.call(schema545.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.repository_pattern !== void 0 && !validate1330(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate1330)), data.scan_public !== void 0 && !validate132(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate132)), data.scan_internal !== void 0 && !validate132(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate132)), data.scan_private !== void 0 && !validate132(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate132)), data.status !== void 0 && !validate102(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate102)), data.status_detail !== void 0 && !validate789(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate789)), data.scan_at !== void 0 && !validate105(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate105));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1617.errors = vErrors, vErrors === null;
}
function validate1615(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gitleaks_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "gitleaks_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gitleaks_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.gitleaks_setting !== void 0 && !validate1617(data.gitleaks_setting, at(instancePath, "/gitleaks_setting")) && (vErrors = more(vErrors, validate1617)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1615.errors = vErrors, vErrors === null;
}
var check_shared334 = outermost(validate1630);
var schema547 = ["data"];
function validate1630(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.gitleaks_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gitleaks_setting" })), data0.gitleaks_setting !== void 0 && (validate1526(data0.gitleaks_setting, at(instancePath, "/data/gitleaks_setting")) || (vErrors = more(vErrors, validate1526)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema547.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1630.errors = vErrors, vErrors === null;
}
var check_shared335 = outermost(validate1632);
function validate1634(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      key0 === "github_setting_id" || key0 === "project_id" || key0 === "code_data_source_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "repository_pattern" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate102(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate102)), data.status_detail !== void 0 && !validate789(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate789)), data.scan_at !== void 0 && !validate105(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate105)), data.repository_pattern !== void 0 && !validate40(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1634.errors = vErrors, vErrors === null;
}
function validate1632(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.dependency_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "dependency_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "dependency_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.dependency_setting !== void 0 && !validate1634(data.dependency_setting, at(instancePath, "/dependency_setting")) && (vErrors = more(vErrors, validate1634)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1632.errors = vErrors, vErrors === null;
}
var check_shared336 = outermost(validate1644);
var schema551 = ["data"];
function validate1644(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.dependency_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "dependency_setting" })), data0.dependency_setting !== void 0 && (validate1540(data0.dependency_setting, at(instancePath, "/data/dependency_setting")) || (vErrors = more(vErrors, validate1540)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema551.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1644.errors = vErrors, vErrors === null;
}
var check_shared337 = outermost(validate1646);
var schema553 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "Id" }, project_id: { $ref: "Id" }, code_data_source_id: { $ref: "Id" }, repository_pattern: { $ref: "shared24" }, scan_public: { $ref: "shared6" }, scan_internal: { $ref: "shared6" }, scan_private: { $ref: "shared6" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared2" }, scan_at: { $ref: "UnixSecondsInput" } }, required: ["github_setting_id", "code_data_source_id"], $id: "CodeScanSettingForUpsert" };
function validate1648(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      func6.call(schema553.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.repository_pattern !== void 0 && !validate1330(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate1330)), data.scan_public !== void 0 && !validate132(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate132)), data.scan_internal !== void 0 && !validate132(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate132)), data.scan_private !== void 0 && !validate132(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate132)), data.status !== void 0 && !validate102(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate102)), data.status_detail !== void 0 && !validate789(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate789)), data.scan_at !== void 0 && !validate105(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate105));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1648.errors = vErrors, vErrors === null;
}
function validate1646(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.code_scan_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "code_scan_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "code_scan_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.code_scan_setting !== void 0 && !validate1648(data.code_scan_setting, at(instancePath, "/code_scan_setting")) && (vErrors = more(vErrors, validate1648)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1646.errors = vErrors, vErrors === null;
}
var check_shared338 = outermost(validate1661);
var schema555 = ["data"];
function validate1661(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.code_scan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "code_scan_setting" })), data0.code_scan_setting !== void 0 && (validate1551(data0.code_scan_setting, at(instancePath, "/data/code_scan_setting")) || (vErrors = more(vErrors, validate1551)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema555.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1661.errors = vErrors, vErrors === null;
}
var check_shared339 = outermost(validate1663);
function validate1663(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.scan_only !== void 0 && !validate132(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate132)), data.full_scan !== void 0 && !validate132(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate132));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1663.errors = vErrors, vErrors === null;
}
var check_shared340 = outermost(validate1668);
function validate1668(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.scan_only !== void 0 && !validate132(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate132));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1668.errors = vErrors, vErrors === null;
}
var check_shared341 = outermost(validate1672);
var schema561 = ["data"];
var schema560 = { type: "string", "x-known": ["INSTALLED", "NOT_INSTALLED", "CHECK_FAILED"], $id: "shared33" };
function validate1677(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "INSTALLED" && data !== "NOT_INSTALLED" && data !== "CHECK_FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema560["x-known"] })), validate1677.errors = vErrors, vErrors === null;
}
function validate1673(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.target_resource !== void 0 && !validate40(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate40)), data.installed !== void 0 && !validate132(data.installed, at(instancePath, "/installed")) && (vErrors = more(vErrors, validate132)), data.repository_selection !== void 0 && !validate40(data.repository_selection, at(instancePath, "/repository_selection")) && (vErrors = more(vErrors, validate40)), data.reason !== void 0 && !validate1677(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate1677))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1673.errors = vErrors, vErrors === null;
}
function validate1672(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.github_app_installation_status !== void 0 && (validate1673(data0.github_app_installation_status, at(instancePath, "/data/github_app_installation_status")) || (vErrors = more(vErrors, validate1673))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema561.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1672.errors = vErrors, vErrors === null;
}
var check_shared342 = outermost(validate1680);
function validate1680(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "return_to" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.return_to !== void 0 && !validate40(data.return_to, at(instancePath, "/return_to")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1680.errors = vErrors, vErrors === null;
}
var check_shared343 = outermost(validate1684);
var schema564 = ["data"];
function validate1684(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.url !== void 0 && (validate40(data0.url, at(instancePath, "/data/url")) || (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema564.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1684.errors = vErrors, vErrors === null;
}
var check_shared344 = outermost(validate1686);
function validate1686(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.state === void 0 && (vErrors = need(vErrors, data, instancePath, "state"));
    for (let key0 in data)
      key0 === "state" || key0 === "code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.state !== void 0 && !validate40(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate40)), data.code !== void 0 && !validate40(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1686.errors = vErrors, vErrors === null;
}
var check_shared346 = outermost(validate1689);
var schema569 = ["data"];
function validate1691(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.osint_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_id", "project_id", "created_at", "updated_at")), data.osint_id !== void 0 && !validate24(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource_type !== void 0 && !validate40(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate40)), data.resource_name !== void 0 && !validate40(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1691.errors = vErrors, vErrors === null;
}
function validate1690(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1691(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1691));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1690.errors = vErrors, vErrors === null;
}
function validate1689(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint !== void 0 && (validate1690(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1690))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema569.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1689.errors = vErrors, vErrors === null;
}
var check_shared347 = outermost(validate1700);
function validate1700(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1700.errors = vErrors, vErrors === null;
}
var check_shared349 = outermost(validate1703);
var schema574 = ["data"];
function validate1705(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.osint_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_data_source_id", "created_at", "updated_at")), data.osint_data_source_id !== void 0 && !validate24(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.max_score !== void 0 && !validate79(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate79)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1705.errors = vErrors, vErrors === null;
}
function validate1704(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1705(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1705));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1704.errors = vErrors, vErrors === null;
}
function validate1703(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint_data_source !== void 0 && (validate1704(data0.osint_data_source, at(instancePath, "/data/osint_data_source")) || (vErrors = more(vErrors, validate1704))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema574.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1703.errors = vErrors, vErrors === null;
}
var check_shared350 = outermost(validate1714);
function validate1714(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_id" || key0 === "osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.osint_id !== void 0 && !validate24(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate24)), data.osint_data_source_id !== void 0 && !validate24(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1714.errors = vErrors, vErrors === null;
}
var check_shared352 = outermost(validate1718);
var schema579 = ["data"];
function validate1720(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.rel_osint_data_source_id === void 0 || data.osint_data_source_id === void 0 || data.osint_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id", "osint_data_source_id", "osint_id", "project_id", "created_at", "updated_at")), data.rel_osint_data_source_id !== void 0 && !validate24(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate24)), data.osint_data_source_id !== void 0 && !validate24(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate24)), data.osint_id !== void 0 && !validate24(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate85(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate85)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1720.errors = vErrors, vErrors === null;
}
function validate1719(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1720(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1720));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1719.errors = vErrors, vErrors === null;
}
function validate1718(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.rel_osint_data_source !== void 0 && (validate1719(data0.rel_osint_data_source, at(instancePath, "/data/rel_osint_data_source")) || (vErrors = more(vErrors, validate1719))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema579.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1718.errors = vErrors, vErrors === null;
}
var check_shared353 = outermost(validate1732);
function validate1732(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.rel_osint_data_source_id !== void 0 && !validate24(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1732.errors = vErrors, vErrors === null;
}
var check_shared355 = outermost(validate1735);
var schema584 = ["data"];
function validate1737(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.osint_detect_word_id === void 0 || data.rel_osint_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_detect_word_id", "rel_osint_data_source_id", "project_id", "created_at", "updated_at")), data.osint_detect_word_id !== void 0 && !validate24(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate24)), data.rel_osint_data_source_id !== void 0 && !validate24(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate24)), data.word !== void 0 && !validate40(data.word, at(instancePath, "/word")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1737.errors = vErrors, vErrors === null;
}
function validate1736(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1737(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1737));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1736.errors = vErrors, vErrors === null;
}
function validate1735(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint_detect_word !== void 0 && (validate1736(data0.osint_detect_word, at(instancePath, "/data/osint_detect_word")) || (vErrors = more(vErrors, validate1736))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema584.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1735.errors = vErrors, vErrors === null;
}
var check_shared356 = outermost(validate1746);
function validate1746(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_id === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.osint_id !== void 0 && !validate24(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1746.errors = vErrors, vErrors === null;
}
var check_shared357 = outermost(validate1749);
var schema587 = ["data"];
function validate1749(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint !== void 0 && (validate1691(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1691))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema587.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1749.errors = vErrors, vErrors === null;
}
var check_shared358 = outermost(validate1751);
function validate1751(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.rel_osint_data_source_id !== void 0 && !validate24(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate24)), data.scan_only !== void 0 && !validate132(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate132));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1751.errors = vErrors, vErrors === null;
}
var check_shared359 = outermost(validate1755);
var schema590 = ["data"];
function validate1755(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.message !== void 0 && (validate40(data0.message, at(instancePath, "/data/message")) || (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema590.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1755.errors = vErrors, vErrors === null;
}
var check_shared360 = outermost(validate1757);
function validate1762(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 50 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 50 }, "must NOT have more than 50 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 50 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 50 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1762.errors = vErrors, vErrors === null;
}
function validate1759(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_type === void 0 || data.resource_name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_type", "resource_name"));
    for (let key0 in data)
      key0 === "osint_id" || key0 === "project_id" || key0 === "resource_type" || key0 === "resource_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.osint_id !== void 0 && !validate152(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate152)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource_type !== void 0 && !validate1762(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate1762)), data.resource_name !== void 0 && !validate587(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate587));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1759.errors = vErrors, vErrors === null;
}
function validate1757(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint === void 0 && (vErrors = need(vErrors, data, instancePath, "osint"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.osint !== void 0 && !validate1759(data.osint, at(instancePath, "/osint")) && (vErrors = more(vErrors, validate1759)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1757.errors = vErrors, vErrors === null;
}
var check_shared361 = outermost(validate1767);
var schema595 = ["data"];
function validate1767(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.osint === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "osint" })), data0.osint !== void 0 && (validate1691(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1691)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema595.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1767.errors = vErrors, vErrors === null;
}
var check_shared362 = outermost(validate1769);
function validate1771(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.osint_data_source_id === void 0 || data.osint_id === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_data_source_id", "osint_id"));
    for (let key0 in data)
      key0 === "rel_osint_data_source_id" || key0 === "osint_data_source_id" || key0 === "osint_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.rel_osint_data_source_id !== void 0 && !validate152(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate152)), data.osint_data_source_id !== void 0 && !validate24(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate24)), data.osint_id !== void 0 && !validate24(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate102(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate102)), data.status_detail !== void 0 && !validate789(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate789)), data.scan_at !== void 0 && !validate105(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate105));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1771.errors = vErrors, vErrors === null;
}
function validate1769(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.rel_osint_data_source !== void 0 && !validate1771(data.rel_osint_data_source, at(instancePath, "/rel_osint_data_source")) && (vErrors = more(vErrors, validate1771)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1769.errors = vErrors, vErrors === null;
}
var check_shared363 = outermost(validate1781);
var schema599 = ["data"];
function validate1781(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.rel_osint_data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "rel_osint_data_source" })), data0.rel_osint_data_source !== void 0 && (validate1720(data0.rel_osint_data_source, at(instancePath, "/data/rel_osint_data_source")) || (vErrors = more(vErrors, validate1720)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema599.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1781.errors = vErrors, vErrors === null;
}
var check_shared364 = outermost(validate1783);
function validate1783(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.rel_osint_data_source_id !== void 0 && !validate24(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1783.errors = vErrors, vErrors === null;
}
var check_shared365 = outermost(validate1786);
function validate1788(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.rel_osint_data_source_id === void 0 || data.word === void 0) && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id", "word"));
    for (let key0 in data)
      key0 === "osint_detect_word_id" || key0 === "rel_osint_data_source_id" || key0 === "word" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.osint_detect_word_id !== void 0 && !validate152(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate152)), data.rel_osint_data_source_id !== void 0 && !validate24(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate24)), data.word !== void 0 && !validate1762(data.word, at(instancePath, "/word")) && (vErrors = more(vErrors, validate1762)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1788.errors = vErrors, vErrors === null;
}
function validate1786(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_detect_word === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_detect_word"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_detect_word" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.osint_detect_word !== void 0 && !validate1788(data.osint_detect_word, at(instancePath, "/osint_detect_word")) && (vErrors = more(vErrors, validate1788)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1786.errors = vErrors, vErrors === null;
}
var check_shared366 = outermost(validate1795);
var schema604 = ["data"];
function validate1795(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.osint_detect_word === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "osint_detect_word" })), data0.osint_detect_word !== void 0 && (validate1737(data0.osint_detect_word, at(instancePath, "/data/osint_detect_word")) || (vErrors = more(vErrors, validate1737)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema604.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1795.errors = vErrors, vErrors === null;
}
var check_shared367 = outermost(validate1797);
function validate1797(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_detect_word_id === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_detect_word_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_detect_word_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.osint_detect_word_id !== void 0 && !validate24(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1797.errors = vErrors, vErrors === null;
}
var check_shared368 = outermost(validate1800);
function validate1800(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "diagnosis_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1800.errors = vErrors, vErrors === null;
}
var check_shared370 = outermost(validate1803);
var schema610 = ["data"];
function validate1805(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.wpscan_setting_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "wpscan_setting_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.wpscan_setting_id !== void 0 && !validate24(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.target_url !== void 0 && !validate40(data.target_url, at(instancePath, "/target_url")) && (vErrors = more(vErrors, validate40)), data.status !== void 0 && !validate85(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate85)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.options !== void 0 && !validate40(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1805.errors = vErrors, vErrors === null;
}
function validate1804(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1805(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1805));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1804.errors = vErrors, vErrors === null;
}
function validate1803(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.wpscan_setting !== void 0 && (validate1804(data0.wpscan_setting, at(instancePath, "/data/wpscan_setting")) || (vErrors = more(vErrors, validate1804))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema610.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1803.errors = vErrors, vErrors === null;
}
var check_shared372 = outermost(validate1818);
var schema614 = ["data"];
function validate1820(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.portscan_setting_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.portscan_setting_id !== void 0 && !validate24(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1820.errors = vErrors, vErrors === null;
}
function validate1819(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1820(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1820));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1819.errors = vErrors, vErrors === null;
}
function validate1818(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.portscan_setting !== void 0 && (validate1819(data0.portscan_setting, at(instancePath, "/data/portscan_setting")) || (vErrors = more(vErrors, validate1819))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema614.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1818.errors = vErrors, vErrors === null;
}
var check_shared373 = outermost(validate1829);
function validate1829(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.portscan_setting_id !== void 0 && !validate24(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate102(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate102));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1829.errors = vErrors, vErrors === null;
}
var check_shared375 = outermost(validate1833);
var schema619 = ["data"];
function validate1835(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.portscan_target_id === void 0 || data.project_id === void 0 || data.portscan_setting_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_target_id", "project_id", "portscan_setting_id", "created_at", "updated_at")), data.portscan_target_id !== void 0 && !validate24(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.portscan_setting_id !== void 0 && !validate24(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate24)), data.target !== void 0 && !validate40(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate40)), data.status !== void 0 && !validate85(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate85)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1835.errors = vErrors, vErrors === null;
}
function validate1834(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1835(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1835));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1834.errors = vErrors, vErrors === null;
}
function validate1833(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.portscan_target !== void 0 && (validate1834(data0.portscan_target, at(instancePath, "/data/portscan_target")) || (vErrors = more(vErrors, validate1834))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema619.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1833.errors = vErrors, vErrors === null;
}
var check_shared377 = outermost(validate1847);
var schema624 = ["data"];
var schema623 = { type: "integer", "x-known": [0, 1], $id: "ApplicationScanType" };
function validate1859(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema623["x-known"] })), validate1859.errors = vErrors, vErrors === null;
}
function validate1849(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.application_scan_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.application_scan_id !== void 0 && !validate24(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.status !== void 0 && !validate85(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate85)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.scan_type !== void 0 && !validate1859(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate1859))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1849.errors = vErrors, vErrors === null;
}
function validate1848(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1849(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1849));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1848.errors = vErrors, vErrors === null;
}
function validate1847(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.application_scan !== void 0 && (validate1848(data0.application_scan, at(instancePath, "/data/application_scan")) || (vErrors = more(vErrors, validate1848))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema624.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1847.errors = vErrors, vErrors === null;
}
var check_shared378 = outermost(validate1863);
function validate1863(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_id === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.application_scan_id !== void 0 && !validate24(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1863.errors = vErrors, vErrors === null;
}
var check_shared379 = outermost(validate1866);
var schema628 = ["data"];
function validate1867(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.application_scan_basic_setting_id !== void 0 && !validate24(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate24)), data.application_scan_id !== void 0 && !validate24(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.target !== void 0 && !validate40(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate40)), data.max_depth !== void 0 && !validate164(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate164)), data.max_children !== void 0 && !validate164(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate164)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1867.errors = vErrors, vErrors === null;
}
function validate1866(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.application_scan_basic_setting !== void 0 && (validate1867(data0.application_scan_basic_setting, at(instancePath, "/data/application_scan_basic_setting")) || (vErrors = more(vErrors, validate1867))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema628.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1866.errors = vErrors, vErrors === null;
}
var check_shared380 = outermost(validate1877);
function validate1877(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.diagnosis_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "diagnosis_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1877.errors = vErrors, vErrors === null;
}
var check_shared381 = outermost(validate1880);
var schema632 = ["data"];
function validate1881(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.max_score !== void 0 && !validate79(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate79)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1881.errors = vErrors, vErrors === null;
}
function validate1880(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.diagnosis_data_source !== void 0 && (validate1881(data0.diagnosis_data_source, at(instancePath, "/data/diagnosis_data_source")) || (vErrors = more(vErrors, validate1881))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema632.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1880.errors = vErrors, vErrors === null;
}
var check_shared382 = outermost(validate1889);
function validate1889(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.setting_id === void 0 || data.diagnosis_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "setting_id", "diagnosis_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "setting_id" || key0 === "diagnosis_data_source_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.setting_id !== void 0 && !validate24(data.setting_id, at(instancePath, "/setting_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.scan_only !== void 0 && !validate132(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate132));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1889.errors = vErrors, vErrors === null;
}
var check_shared383 = outermost(validate1894);
function validate1896(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.target_url === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "target_url"));
    for (let key0 in data)
      key0 === "wpscan_setting_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "target_url" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "options" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.wpscan_setting_id !== void 0 && !validate152(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate152)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.target_url !== void 0 && !validate587(data.target_url, at(instancePath, "/target_url")) && (vErrors = more(vErrors, validate587)), data.status !== void 0 && !validate102(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate102)), data.status_detail !== void 0 && !validate789(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate789)), data.scan_at !== void 0 && !validate105(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate105)), data.options !== void 0 && !validate40(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1896.errors = vErrors, vErrors === null;
}
function validate1894(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.wpscan_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "wpscan_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "wpscan_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.wpscan_setting !== void 0 && !validate1896(data.wpscan_setting, at(instancePath, "/wpscan_setting")) && (vErrors = more(vErrors, validate1896)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1894.errors = vErrors, vErrors === null;
}
var check_shared384 = outermost(validate1907);
var schema637 = ["data"];
function validate1907(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.wpscan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "wpscan_setting" })), data0.wpscan_setting !== void 0 && (validate1805(data0.wpscan_setting, at(instancePath, "/data/wpscan_setting")) || (vErrors = more(vErrors, validate1805)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema637.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1907.errors = vErrors, vErrors === null;
}
var check_shared385 = outermost(validate1909);
function validate1909(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.wpscan_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "wpscan_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "wpscan_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.wpscan_setting_id !== void 0 && !validate24(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1909.errors = vErrors, vErrors === null;
}
var check_shared386 = outermost(validate1912);
var schema641 = { type: "integer", enum: [0, 1], $id: "ApplicationScanTypeInput" };
function validate1922(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema641.enum })), validate1922.errors = vErrors, vErrors === null;
}
function validate1914(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "name"));
    for (let key0 in data)
      key0 === "application_scan_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "name" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "scan_type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.application_scan_id !== void 0 && !validate152(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate152)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate587(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate587)), data.status !== void 0 && !validate102(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate102)), data.status_detail !== void 0 && !validate789(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate789)), data.scan_at !== void 0 && !validate105(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate105)), data.scan_type !== void 0 && !validate1922(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate1922));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1914.errors = vErrors, vErrors === null;
}
function validate1912(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.application_scan !== void 0 && !validate1914(data.application_scan, at(instancePath, "/application_scan")) && (vErrors = more(vErrors, validate1914)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1912.errors = vErrors, vErrors === null;
}
var check_shared387 = outermost(validate1926);
var schema643 = ["data"];
function validate1926(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.application_scan === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "application_scan" })), data0.application_scan !== void 0 && (validate1849(data0.application_scan, at(instancePath, "/data/application_scan")) || (vErrors = more(vErrors, validate1849)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema643.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1926.errors = vErrors, vErrors === null;
}
var check_shared388 = outermost(validate1928);
function validate1935(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate1935.errors = vErrors, vErrors === null;
}
function validate1930(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.application_scan_id === void 0 || data.target === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_id", "target"));
    for (let key0 in data)
      key0 === "application_scan_basic_setting_id" || key0 === "application_scan_id" || key0 === "project_id" || key0 === "target" || key0 === "max_depth" || key0 === "max_children" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.application_scan_basic_setting_id !== void 0 && !validate152(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate152)), data.application_scan_id !== void 0 && !validate24(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.target !== void 0 && !validate98(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate98)), data.max_depth !== void 0 && !validate1935(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate1935)), data.max_children !== void 0 && !validate1935(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate1935));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1930.errors = vErrors, vErrors === null;
}
function validate1928(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_basic_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_basic_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.application_scan_basic_setting !== void 0 && !validate1930(data.application_scan_basic_setting, at(instancePath, "/application_scan_basic_setting")) && (vErrors = more(vErrors, validate1930)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1928.errors = vErrors, vErrors === null;
}
var check_shared389 = outermost(validate1940);
var schema649 = ["data"];
function validate1941(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.application_scan_basic_setting_id === void 0 || data.application_scan_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting_id", "application_scan_id", "project_id", "created_at", "updated_at")), data.application_scan_basic_setting_id !== void 0 && !validate24(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate24)), data.application_scan_id !== void 0 && !validate24(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.target !== void 0 && !validate40(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate40)), data.max_depth !== void 0 && !validate164(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate164)), data.max_children !== void 0 && !validate164(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate164)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1941.errors = vErrors, vErrors === null;
}
function validate1940(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.application_scan_basic_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "application_scan_basic_setting" })), data0.application_scan_basic_setting !== void 0 && (validate1941(data0.application_scan_basic_setting, at(instancePath, "/data/application_scan_basic_setting")) || (vErrors = more(vErrors, validate1941)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema649.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1940.errors = vErrors, vErrors === null;
}
var check_shared390 = outermost(validate1951);
function validate1951(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_basic_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_basic_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.application_scan_basic_setting_id !== void 0 && !validate24(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1951.errors = vErrors, vErrors === null;
}
var check_shared391 = outermost(validate1954);
function validate1956(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "name"));
    for (let key0 in data)
      key0 === "portscan_setting_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.portscan_setting_id !== void 0 && !validate152(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate152)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate587(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate587));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1956.errors = vErrors, vErrors === null;
}
function validate1954(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.portscan_setting !== void 0 && !validate1956(data.portscan_setting, at(instancePath, "/portscan_setting")) && (vErrors = more(vErrors, validate1956)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1954.errors = vErrors, vErrors === null;
}
var check_shared392 = outermost(validate1963);
var schema654 = ["data"];
function validate1963(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.portscan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "portscan_setting" })), data0.portscan_setting !== void 0 && (validate1820(data0.portscan_setting, at(instancePath, "/data/portscan_setting")) || (vErrors = more(vErrors, validate1820)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema654.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1963.errors = vErrors, vErrors === null;
}
var check_shared393 = outermost(validate1965);
function validate1971(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 300 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 300 }, "must NOT have more than 300 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 300 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 300 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1971.errors = vErrors, vErrors === null;
}
function validate1967(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.portscan_setting_id === void 0 || data.target === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id", "target"));
    for (let key0 in data)
      key0 === "portscan_target_id" || key0 === "project_id" || key0 === "portscan_setting_id" || key0 === "target" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.portscan_target_id !== void 0 && !validate152(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate152)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.portscan_setting_id !== void 0 && !validate24(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate24)), data.target !== void 0 && !validate1971(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate1971)), data.status !== void 0 && !validate102(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate102)), data.status_detail !== void 0 && !validate789(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate789)), data.scan_at !== void 0 && !validate105(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate105));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1967.errors = vErrors, vErrors === null;
}
function validate1965(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_target === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_target"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_target" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.portscan_target !== void 0 && !validate1967(data.portscan_target, at(instancePath, "/portscan_target")) && (vErrors = more(vErrors, validate1967)), data.unknownMembers !== void 0 && !validate57(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate57));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1965.errors = vErrors, vErrors === null;
}
var check_shared394 = outermost(validate1978);
var schema659 = ["data"];
function validate1978(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.portscan_target === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "portscan_target" })), data0.portscan_target !== void 0 && (validate1835(data0.portscan_target, at(instancePath, "/data/portscan_target")) || (vErrors = more(vErrors, validate1835)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema659.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1978.errors = vErrors, vErrors === null;
}
var check_shared395 = outermost(validate1980);
function validate1980(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.portscan_setting_id !== void 0 && !validate24(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1980.errors = vErrors, vErrors === null;
}
var check_shared396 = outermost(validate1983);
function validate1983(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_target_id === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_target_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_target_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.portscan_target_id !== void 0 && !validate24(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1983.errors = vErrors, vErrors === null;
}
var check_shared400 = outermost(validate1986);
function validate1988(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1988.errors = vErrors, vErrors === null;
}
var schema664 = { type: "string", enum: ["aws", "gcp"], $id: "shared398" };
function validate1990(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "aws" || data === "gcp" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema664.enum })), validate1990.errors = vErrors, vErrors === null;
}
function validate1992(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 32 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 32 }, "must NOT have more than 32 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1992.errors = vErrors, vErrors === null;
}
function validate1986(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_name === void 0 || data.cloud_type === void 0 || data.cloud_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_name", "cloud_type", "cloud_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_name" || key0 === "cloud_type" || key0 === "cloud_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource_name !== void 0 && !validate1988(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate1988)), data.cloud_type !== void 0 && !validate1990(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate1990)), data.cloud_id !== void 0 && !validate1992(data.cloud_id, at(instancePath, "/cloud_id")) && (vErrors = more(vErrors, validate1992));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1986.errors = vErrors, vErrors === null;
}
var check_shared403 = outermost(validate1994);
var schema672 = ["data"];
var schema669 = { type: "string", "x-known": ["INTERNET", "CDN", "LB", "GATEWAY", "DATASTORE", "COMPUTE", "LATERAL_MOVEMENT", "EXTERNAL_SERVICE", "INTERNAL_SERVICE", "CODE_REPOSITORY"], $id: "shared18" };
function validate2004(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "INTERNET" && data !== "CDN" && data !== "LB" && data !== "GATEWAY" && data !== "DATASTORE" && data !== "COMPUTE" && data !== "LATERAL_MOVEMENT" && data !== "EXTERNAL_SERVICE" && data !== "INTERNAL_SERVICE" && data !== "CODE_REPOSITORY" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema669["x-known"] })), validate2004.errors = vErrors, vErrors === null;
}
function validate1996(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_name === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_name")), data.resource_id !== void 0 && !validate24(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate24)), data.resource_name !== void 0 && !validate40(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate40)), data.short_name !== void 0 && !validate40(data.short_name, at(instancePath, "/short_name")) && (vErrors = more(vErrors, validate40)), data.cloud_type !== void 0 && !validate40(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate40)), data.cloud_id !== void 0 && !validate40(data.cloud_id, at(instancePath, "/cloud_id")) && (vErrors = more(vErrors, validate40)), data.service !== void 0 && !validate40(data.service, at(instancePath, "/service")) && (vErrors = more(vErrors, validate40)), data.region !== void 0 && !validate40(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate40)), data.layer !== void 0 && !validate2004(data.layer, at(instancePath, "/layer")) && (vErrors = more(vErrors, validate2004)), data.meta_data !== void 0 && !validate40(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1996.errors = vErrors, vErrors === null;
}
function validate1995(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1996(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1996));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1995.errors = vErrors, vErrors === null;
}
function validate2010(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.relation_id === void 0 || data.source_resource_name === void 0 || data.target_resource_name === void 0) && (vErrors = need(vErrors, data, instancePath, "relation_id", "source_resource_name", "target_resource_name")), data.relation_id !== void 0 && !validate40(data.relation_id, at(instancePath, "/relation_id")) && (vErrors = more(vErrors, validate40)), data.relation_label !== void 0 && !validate40(data.relation_label, at(instancePath, "/relation_label")) && (vErrors = more(vErrors, validate40)), data.source_resource_name !== void 0 && !validate40(data.source_resource_name, at(instancePath, "/source_resource_name")) && (vErrors = more(vErrors, validate40)), data.target_resource_name !== void 0 && !validate40(data.target_resource_name, at(instancePath, "/target_resource_name")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2010.errors = vErrors, vErrors === null;
}
function validate2009(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2010(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2010));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2009.errors = vErrors, vErrors === null;
}
function validate1994(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.nodes !== void 0 && (validate1995(data0.nodes, at(instancePath, "/data/nodes")) || (vErrors = more(vErrors, validate1995))), data0.edges !== void 0 && (validate2009(data0.edges, at(instancePath, "/data/edges")) || (vErrors = more(vErrors, validate2009)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema672.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1994.errors = vErrors, vErrors === null;
}
var checks = {
  signin: { input: check_shared42, output: check_shared43 },
  signout: { input: check_shared42 },
  health: { input: check_shared42 },
  listAws: { input: check_shared44, output: check_shared46 },
  putAws: { input: check_shared48, output: check_shared49 },
  deleteAws: { input: check_shared50, output: check_shared51 },
  listAwsDataSources: { input: check_shared52, output: check_shared54 },
  attachAwsDataSource: { input: check_shared55, output: check_shared56 },
  detachAwsDataSource: { input: check_shared57, output: check_shared51 },
  invokeAwsScan: { input: check_shared58, output: check_shared51 },
  listFindings: { input: check_shared64, output: check_shared66 },
  getFinding: { input: check_shared67, output: check_shared68 },
  listFindingTags: { input: check_shared70, output: check_shared71 },
  listFindingTagNames: { input: check_shared72, output: check_shared74 },
  listResources: { input: check_shared76, output: check_shared77 },
  listResourceTags: { input: check_shared79, output: check_shared81 },
  listResourceTagNames: { input: check_shared82, output: check_shared74 },
  getResource: { input: check_shared83, output: check_shared84 },
  getPendFinding: { input: check_shared67, output: check_shared85 },
  listFindingSettings: { input: check_shared86, output: check_shared88 },
  getRecommend: { input: check_shared67, output: check_shared89 },
  getFindingAiSummary: { input: check_shared91, output: check_shared92 },
  streamFindingAiSummary: { input: check_shared91 },
  putFinding: { input: check_shared93, output: check_shared94 },
  deleteFinding: { input: check_shared67, output: check_shared51 },
  tagFinding: { input: check_shared95, output: check_shared96 },
  untagFinding: { input: check_shared97, output: check_shared51 },
  putResource: { input: check_shared98, output: check_shared99 },
  deleteResource: { input: check_shared83, output: check_shared51 },
  putPendFinding: { input: check_shared100, output: check_shared101 },
  deletePendFinding: { input: check_shared67, output: check_shared51 },
  putFindingSetting: { input: check_shared102, output: check_shared103 },
  deleteFindingSetting: { input: check_shared104, output: check_shared51 },
  putRecommend: { input: check_shared105, output: check_shared106 },
  listOrganizationFindings: { input: check_shared107, output: check_shared109 },
  listAlerts: { input: check_shared112, output: check_shared114 },
  listAlertHistory: { input: check_shared115, output: check_shared117 },
  listRelAlertFindings: { input: check_shared118, output: check_shared120 },
  listAlertConditions: { input: check_shared121, output: check_shared123 },
  listAlertRules: { input: check_shared124, output: check_shared126 },
  listAlertConditionRules: { input: check_shared127, output: check_shared129 },
  listNotifications: { input: check_shared130, output: check_shared132 },
  listAlertConditionNotifications: { input: check_shared133, output: check_shared135 },
  requestProjectRole: { input: check_shared136, output: check_shared51 },
  putAlertFirstViewedAt: { input: check_shared115, output: check_shared51 },
  putAlert: { input: check_shared137, output: check_shared138 },
  putAlertCondition: { input: check_shared139, output: check_shared140 },
  putAlertRule: { input: check_shared141, output: check_shared142 },
  putAlertConditionRule: { input: check_shared143, output: check_shared144 },
  putNotification: { input: check_shared145, output: check_shared146 },
  putAlertConditionNotification: { input: check_shared147, output: check_shared148 },
  deleteAlertCondition: { input: check_shared149, output: check_shared51 },
  deleteAlertRule: { input: check_shared150, output: check_shared51 },
  deleteAlertConditionRule: { input: check_shared151, output: check_shared51 },
  deleteNotification: { input: check_shared152, output: check_shared51 },
  deleteAlertConditionNotification: { input: check_shared153, output: check_shared51 },
  analyzeAlert: { input: check_shared154, output: check_shared51 },
  testNotification: { input: check_shared152, output: check_shared51 },
  listProjects: { input: check_shared155, output: check_shared157 },
  createProject: { input: check_shared159, output: check_shared160 },
  listProjectOrganizationInvitations: { input: check_shared161, output: check_shared163 },
  updateProject: { input: check_shared164, output: check_shared165 },
  deleteProject: { input: check_shared166, output: check_shared51 },
  tagProject: { input: check_shared169, output: check_shared170 },
  untagProject: { input: check_shared171, output: check_shared51 },
  replyOrganizationInvitation: { input: check_shared173, output: check_shared174 },
  listUsers: { input: check_shared175, output: check_shared176 },
  getUser: { input: check_shared177, output: check_shared178 },
  isAdmin: { input: check_shared179, output: check_shared180 },
  putUser: { input: check_shared181, output: check_shared182 },
  listRoles: { input: check_shared183, output: check_shared184 },
  getRole: { input: check_shared185, output: check_shared186 },
  listPolicies: { input: check_shared187, output: check_shared188 },
  getPolicy: { input: check_shared189, output: check_shared190 },
  listAccessTokens: { input: check_shared191, output: check_shared193 },
  listUserReserved: { input: check_shared194, output: check_shared196 },
  putRole: { input: check_shared197, output: check_shared198 },
  deleteRole: { input: check_shared185, output: check_shared51 },
  attachRole: { input: check_shared199, output: check_shared200 },
  detachRole: { input: check_shared199, output: check_shared51 },
  putPolicy: { input: check_shared201, output: check_shared202 },
  deletePolicy: { input: check_shared189, output: check_shared51 },
  attachPolicy: { input: check_shared203, output: check_shared204 },
  detachPolicy: { input: check_shared203, output: check_shared51 },
  generateAccessToken: { input: check_shared205, output: check_shared206 },
  updateAccessToken: { input: check_shared207, output: check_shared208 },
  deleteAccessToken: { input: check_shared209, output: check_shared51 },
  attachAccessTokenRole: { input: check_shared210, output: check_shared211 },
  detachAccessTokenRole: { input: check_shared210, output: check_shared51 },
  putUserReserved: { input: check_shared212, output: check_shared213 },
  deleteUserReserved: { input: check_shared214, output: check_shared51 },
  updateUserAdmin: { input: check_shared215, output: check_shared182 },
  listOrganizations: { input: check_shared216, output: check_shared218 },
  createOrganization: { input: check_shared220, output: check_shared221 },
  listOrganizationInvitations: { input: check_shared161, output: check_shared163 },
  updateOrganization: { input: check_shared222, output: check_shared221 },
  putOrganizationInvitation: { input: check_shared223, output: check_shared224 },
  deleteOrganization: { input: check_shared225, output: check_shared51 },
  deleteOrganizationInvitation: { input: check_shared226, output: check_shared51 },
  createProjectWithOrganization: { input: check_shared227, output: check_shared160 },
  listOrganizationRoles: { input: check_shared228, output: check_shared184 },
  getOrganizationRole: { input: check_shared229, output: check_shared230 },
  listOrganizationPolicies: { input: check_shared231, output: check_shared188 },
  getOrganizationPolicy: { input: check_shared232, output: check_shared233 },
  listOrganizationUserReserved: { input: check_shared234, output: check_shared236 },
  listOrganizationAccessTokens: { input: check_shared237, output: check_shared239 },
  putOrganizationRole: { input: check_shared240, output: check_shared241 },
  putOrganizationPolicy: { input: check_shared242, output: check_shared243 },
  attachOrganizationRole: { input: check_shared244, output: check_shared241 },
  attachOrganizationPolicy: { input: check_shared245, output: check_shared243 },
  detachOrganizationRole: { input: check_shared244, output: check_shared51 },
  detachOrganizationPolicy: { input: check_shared245, output: check_shared51 },
  deleteOrganizationRole: { input: check_shared229, output: check_shared51 },
  deleteOrganizationPolicy: { input: check_shared232, output: check_shared51 },
  deleteOrganizationUserReserved: { input: check_shared246, output: check_shared51 },
  putOrganizationUserReserved: { input: check_shared247, output: check_shared248 },
  generateOrganizationAccessToken: { input: check_shared249, output: check_shared206 },
  updateOrganizationAccessToken: { input: check_shared250, output: check_shared251 },
  deleteOrganizationAccessToken: { input: check_shared252, output: check_shared51 },
  attachOrganizationAccessTokenRole: { input: check_shared253, output: check_shared254 },
  detachOrganizationAccessTokenRole: { input: check_shared253, output: check_shared51 },
  listOrganizationNotifications: { input: check_shared255, output: check_shared257 },
  getOrganizationNotification: { input: check_shared258, output: check_shared259 },
  putOrganizationNotification: { input: check_shared261, output: check_shared259 },
  deleteOrganizationNotification: { input: check_shared258, output: check_shared51 },
  testOrganizationNotification: { input: check_shared258, output: check_shared51 },
  listOrganizationAlertConditionNotifications: { input: check_shared263, output: check_shared265 },
  updateOrganizationAlertConditionNotificationCache: { input: check_shared267, output: check_shared268 },
  updateOrganizationProjectNotificationEnabled: { input: check_shared269, output: check_shared270 },
  updateOrganizationProjectNotificationCache: { input: check_shared271, output: check_shared270 },
  getFindingReport: { input: check_shared273, output: check_shared275 },
  getReport: { input: check_shared276, output: check_shared277 },
  listReports: { input: check_shared278, output: check_shared280 },
  putReport: { input: check_shared282, output: check_shared283 },
  getFindingReportAll: { input: check_shared273, output: check_shared275 },
  chatAi: { input: check_shared285, output: check_shared92 },
  generateReport: { input: check_shared286, output: check_shared287 },
  listRemediationProposals: { input: check_shared289, output: check_shared291 },
  getRemediationProposal: { input: check_shared292, output: check_shared293 },
  generateRemediationProposal: { input: check_shared67, output: check_shared294 },
  listGoogleDataSources: { input: check_shared295, output: check_shared297 },
  listGcp: { input: check_shared298, output: check_shared300 },
  getGcpDataSource: { input: check_shared301, output: check_shared302 },
  putGcp: { input: check_shared303, output: check_shared304 },
  deleteGcp: { input: check_shared305, output: check_shared51 },
  attachGcpDataSource: { input: check_shared306, output: check_shared307 },
  detachGcpDataSource: { input: check_shared301, output: check_shared51 },
  invokeGcpScan: { input: check_shared308, output: check_shared51 },
  listAzureDataSources: { input: check_shared309, output: check_shared311 },
  listAzure: { input: check_shared312, output: check_shared314 },
  getAzureDataSource: { input: check_shared315, output: check_shared316 },
  putAzure: { input: check_shared317, output: check_shared318 },
  deleteAzure: { input: check_shared319, output: check_shared51 },
  attachAzureDataSource: { input: check_shared320, output: check_shared316 },
  detachAzureDataSource: { input: check_shared315, output: check_shared51 },
  invokeAzureScan: { input: check_shared321, output: check_shared51 },
  listCodeDataSources: { input: check_shared322, output: check_shared324 },
  listGithubSettings: { input: check_shared325, output: check_shared327 },
  listGitleaksCache: { input: check_shared328, output: check_shared330 },
  putGithubSetting: { input: check_shared331, output: check_shared332 },
  deleteGithubSetting: { input: check_shared328, output: check_shared51 },
  putGitleaksSetting: { input: check_shared333, output: check_shared334 },
  deleteGitleaksSetting: { input: check_shared328, output: check_shared51 },
  putDependencySetting: { input: check_shared335, output: check_shared336 },
  deleteDependencySetting: { input: check_shared328, output: check_shared51 },
  putCodeScanSetting: { input: check_shared337, output: check_shared338 },
  deleteCodeScanSetting: { input: check_shared328, output: check_shared51 },
  invokeGitleaksScan: { input: check_shared339, output: check_shared51 },
  invokeDependencyScan: { input: check_shared340, output: check_shared51 },
  invokeCodeScan: { input: check_shared340, output: check_shared51 },
  getGithubAppInstallationStatus: { input: check_shared328, output: check_shared341 },
  getGithubAppInstallUrl: { input: check_shared342, output: check_shared343 },
  getGithubAppOauthStartUrl: { input: check_shared342, output: check_shared343 },
  handleGithubAppOauthCallback: { input: check_shared344 },
  verifyGithubAppInstallation: { input: check_shared328, output: check_shared332 },
  listOsint: { input: check_shared278, output: check_shared346 },
  listOsintDataSources: { input: check_shared347, output: check_shared349 },
  listRelOsintDataSources: { input: check_shared350, output: check_shared352 },
  listOsintDetectWords: { input: check_shared353, output: check_shared355 },
  getOsint: { input: check_shared356, output: check_shared357 },
  invokeOsintScan: { input: check_shared358, output: check_shared359 },
  putOsint: { input: check_shared360, output: check_shared361 },
  deleteOsint: { input: check_shared356, output: check_shared51 },
  putRelOsintDataSource: { input: check_shared362, output: check_shared363 },
  deleteRelOsintDataSource: { input: check_shared364, output: check_shared51 },
  putOsintDetectWord: { input: check_shared365, output: check_shared366 },
  deleteOsintDetectWord: { input: check_shared367, output: check_shared51 },
  listWpscanSettings: { input: check_shared368, output: check_shared370 },
  listPortscanSettings: { input: check_shared368, output: check_shared372 },
  listPortscanTargets: { input: check_shared373, output: check_shared375 },
  listApplicationScans: { input: check_shared368, output: check_shared377 },
  getApplicationScanBasicSetting: { input: check_shared378, output: check_shared379 },
  getDiagnosisDataSource: { input: check_shared380, output: check_shared381 },
  invokeDiagnosisScan: { input: check_shared382, output: check_shared359 },
  putWpscanSetting: { input: check_shared383, output: check_shared384 },
  deleteWpscanSetting: { input: check_shared385, output: check_shared51 },
  putApplicationScan: { input: check_shared386, output: check_shared387 },
  deleteApplicationScan: { input: check_shared378, output: check_shared51 },
  putApplicationScanBasicSetting: { input: check_shared388, output: check_shared389 },
  deleteApplicationScanBasicSetting: { input: check_shared390, output: check_shared51 },
  putPortscanSetting: { input: check_shared391, output: check_shared392 },
  putPortscanTarget: { input: check_shared393, output: check_shared394 },
  deletePortscanSetting: { input: check_shared395, output: check_shared51 },
  deletePortscanTarget: { input: check_shared396, output: check_shared51 },
  getAttackFlowAnalysis: { input: check_shared400, output: check_shared403 }
};
export {
  checks
};
