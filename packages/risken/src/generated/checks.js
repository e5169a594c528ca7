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
var check_shared47 = outermost(validate49);
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
function validate49(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.aws === void 0 && (vErrors = need(vErrors, data, instancePath, "aws"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.aws !== void 0 && !validate51(data.aws, at(instancePath, "/aws")) && (vErrors = more(vErrors, validate51));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate49.errors = vErrors, vErrors === null;
}
var check_shared48 = outermost(validate57);
var schema23 = ["data"];
function validate57(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.aws === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "aws" })), data0.aws !== void 0 && (validate38(data0.aws, at(instancePath, "/data/aws")) || (vErrors = more(vErrors, validate38)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema23.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate57.errors = vErrors, vErrors === null;
}
var check_shared49 = outermost(validate59);
function validate59(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.aws_id === void 0 && (vErrors = need(vErrors, data, instancePath, "aws_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.aws_id !== void 0 && !validate24(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate59.errors = vErrors, vErrors === null;
}
var check_shared50 = outermost(validate62);
var schema28 = ["data"];
function validate64(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate64.errors = vErrors, vErrors === null;
}
function validate63(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate64(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate64)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate63.errors = vErrors, vErrors === null;
}
function validate62(data, instancePath = "") {
  let vErrors = null;
  return validate63(data, instancePath) || (vErrors = more(vErrors, validate63)), data && typeof data == "object" && !Array.isArray(data) && (schema28.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate62.errors = vErrors, vErrors === null;
}
var check_shared51 = outermost(validate67);
function validate70(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func3(data) > 64 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 64 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate70.errors = vErrors, vErrors === null;
}
function validate67(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.aws_id === void 0 && (vErrors = need(vErrors, data, instancePath, "aws_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.aws_id !== void 0 && !validate24(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate24)), data.data_source !== void 0 && !validate70(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate70));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate67.errors = vErrors, vErrors === null;
}
var check_shared53 = outermost(validate72);
var schema36 = ["data"];
function validate77(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: "number" })), validate77.errors = vErrors, vErrors === null;
}
var schema35 = { type: "integer", "x-known": [0, 1, 2, 3, 4], $id: "ScanStatus" };
function validate83(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && data !== 4 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema35["x-known"] })), validate83.errors = vErrors, vErrors === null;
}
function validate74(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.aws_data_source_id === void 0 || data.data_source === void 0 || data.max_score === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_data_source_id", "data_source", "max_score")), data.aws_data_source_id !== void 0 && !validate24(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate24)), data.data_source !== void 0 && !validate40(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate40)), data.max_score !== void 0 && !validate77(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate77)), data.aws_id !== void 0 && !validate24(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.assume_role_arn !== void 0 && !validate40(data.assume_role_arn, at(instancePath, "/assume_role_arn")) && (vErrors = more(vErrors, validate40)), data.external_id !== void 0 && !validate40(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate40)), data.status !== void 0 && !validate83(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate83)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.specific_version !== void 0 && !validate40(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate74.errors = vErrors, vErrors === null;
}
function validate73(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate74(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate74));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate73.errors = vErrors, vErrors === null;
}
function validate72(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.data_source !== void 0 && (validate73(data0.data_source, at(instancePath, "/data/data_source")) || (vErrors = more(vErrors, validate73))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema36.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate72.errors = vErrors, vErrors === null;
}
var check_shared54 = outermost(validate90);
var schema38 = { type: "object", additionalProperties: !1, properties: { aws_id: { $ref: "Id" }, aws_data_source_id: { $ref: "Id" }, project_id: { $ref: "Id" }, assume_role_arn: { $ref: "shared16" }, external_id: { $ref: "shared21" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared0" }, scan_at: { $ref: "UnixSecondsInput" }, specific_version: { $ref: "shared14" } }, required: ["aws_id", "aws_data_source_id", "assume_role_arn", "external_id"], $id: "AwsRelDataSourceForUpsert" }, func6 = Object.prototype.hasOwnProperty;
function validate96(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate96.errors = vErrors, vErrors === null;
}
function validate98(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func3(data) < 8 && (vErrors = report(vErrors, instancePath, "x-minBytes", { limit: 8 })), func3(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate98.errors = vErrors, vErrors === null;
}
var schema41 = { type: "integer", enum: [0, 1, 2, 3, 4], $id: "ScanStatusInput" };
function validate100(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || data === 4 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema41.enum })), validate100.errors = vErrors, vErrors === null;
}
function validate103(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 253402268399 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 253402268399 }, "must be <= 253402268399")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate103.errors = vErrors, vErrors === null;
}
function validate92(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0 || data.assume_role_arn === void 0 || data.external_id === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id", "assume_role_arn", "external_id"));
    for (let key0 in data)
      func6.call(schema38.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.aws_id !== void 0 && !validate24(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate24)), data.aws_data_source_id !== void 0 && !validate24(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.assume_role_arn !== void 0 && !validate96(data.assume_role_arn, at(instancePath, "/assume_role_arn")) && (vErrors = more(vErrors, validate96)), data.external_id !== void 0 && !validate98(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate98)), data.status !== void 0 && !validate100(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate100)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate103(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate103)), data.specific_version !== void 0 && !validate70(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate70));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate92.errors = vErrors, vErrors === null;
}
function validate90(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.attach_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "attach_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "attach_data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.attach_data_source !== void 0 && !validate92(data.attach_data_source, at(instancePath, "/attach_data_source")) && (vErrors = more(vErrors, validate92));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate90.errors = vErrors, vErrors === null;
}
var check_shared55 = outermost(validate107);
var schema45 = ["data"];
function validate108(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.aws_id === void 0 || data.aws_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id", "project_id", "created_at", "updated_at")), data.aws_id !== void 0 && !validate24(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate24)), data.aws_data_source_id !== void 0 && !validate24(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.assume_role_arn !== void 0 && !validate40(data.assume_role_arn, at(instancePath, "/assume_role_arn")) && (vErrors = more(vErrors, validate40)), data.external_id !== void 0 && !validate40(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate40)), data.status !== void 0 && !validate83(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate83)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.specific_version !== void 0 && !validate40(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate108.errors = vErrors, vErrors === null;
}
function validate107(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "data_source" })), data0.data_source !== void 0 && (validate108(data0.data_source, at(instancePath, "/data/data_source")) || (vErrors = more(vErrors, validate108)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema45.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate107.errors = vErrors, vErrors === null;
}
var check_shared56 = outermost(validate121);
function validate121(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "aws_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.aws_id !== void 0 && !validate24(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate24)), data.aws_data_source_id !== void 0 && !validate24(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate121.errors = vErrors, vErrors === null;
}
var check_shared57 = outermost(validate125);
function validate129(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && (vErrors = report(vErrors, instancePath, "type", { type: "boolean" })), validate129.errors = vErrors, vErrors === null;
}
function validate125(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "aws_data_source_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.aws_id !== void 0 && !validate24(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate24)), data.aws_data_source_id !== void 0 && !validate24(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate24)), data.scan_only !== void 0 && !validate129(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate129)), data.full_scan !== void 0 && !validate129(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate129));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate125.errors = vErrors, vErrors === null;
}
var check_shared63 = outermost(validate132), schema49 = { type: "object", additionalProperties: !1, properties: { project_id: { $ref: "Id" }, data_source: { $ref: "shared58" }, resource_name: { $ref: "shared59" }, from_score: { $ref: "shared12" }, to_score: { $ref: "shared12" }, tag: { $ref: "shared58" }, sort: { $ref: "shared60" }, direction: { $ref: "shared61" }, offset: { $ref: "shared4" }, limit: { $ref: "shared62" }, status: { $ref: "FindingStatus" }, finding_id: { $ref: "Id" }, alert_id: { $ref: "Id" } }, $id: "shared63" };
function validate134(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate70(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate70));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate134.errors = vErrors, vErrors === null;
}
function validate138(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 512 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 512 }, "must NOT have more than 512 characters")), func3(data) > 512 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 512 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate138.errors = vErrors, vErrors === null;
}
function validate137(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate138(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate138));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate137.errors = vErrors, vErrors === null;
}
function validate141(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" ? ((data > 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1 }, "must be <= 1")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))) : vErrors = report(vErrors, instancePath, "type", { type: "number" }), validate141.errors = vErrors, vErrors === null;
}
var schema54 = { type: "string", enum: ["finding_id", "description", "data_source", "resource_name", "score", "updated_at"], $id: "shared60" };
function validate145(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "finding_id" || data === "description" || data === "data_source" || data === "resource_name" || data === "score" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema54.enum })), validate145.errors = vErrors, vErrors === null;
}
var schema55 = { type: "string", enum: ["asc", "desc"], $id: "shared61" };
function validate147(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema55.enum })), validate147.errors = vErrors, vErrors === null;
}
function validate149(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0")), validate149.errors = vErrors, vErrors === null;
}
function validate151(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 200 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 200 }, "must be <= 200")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate151.errors = vErrors, vErrors === null;
}
var schema58 = { type: "integer", enum: [0, 1, 2], $id: "FindingStatus" };
function validate153(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema58.enum })), validate153.errors = vErrors, vErrors === null;
}
function validate132(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func6.call(schema49.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.data_source !== void 0 && !validate134(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate134)), data.resource_name !== void 0 && !validate137(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate137)), data.from_score !== void 0 && !validate141(data.from_score, at(instancePath, "/from_score")) && (vErrors = more(vErrors, validate141)), data.to_score !== void 0 && !validate141(data.to_score, at(instancePath, "/to_score")) && (vErrors = more(vErrors, validate141)), data.tag !== void 0 && !validate134(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate134)), data.sort !== void 0 && !validate145(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate145)), data.direction !== void 0 && !validate147(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate147)), data.offset !== void 0 && !validate149(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate149)), data.limit !== void 0 && !validate151(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate151)), data.status !== void 0 && !validate153(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate153)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.alert_id !== void 0 && !validate24(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate132.errors = vErrors, vErrors === null;
}
var check_shared65 = outermost(validate157);
var schema62 = ["data"];
function validate158(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate24(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate158.errors = vErrors, vErrors === null;
}
function validate161(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate161.errors = vErrors, vErrors === null;
}
function validate157(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.finding_id !== void 0 && (validate158(data0.finding_id, at(instancePath, "/data/finding_id")) || (vErrors = more(vErrors, validate158))), data0.count !== void 0 && (validate161(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate161))), data0.total !== void 0 && (validate161(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate161)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema62.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate157.errors = vErrors, vErrors === null;
}
var check_shared66 = outermost(validate164);
function validate164(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate164.errors = vErrors, vErrors === null;
}
var check_shared67 = outermost(validate167);
var schema66 = ["data"];
function validate168(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_id === void 0 || data.data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "data_source_id", "project_id", "created_at", "updated_at")), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.data_source !== void 0 && !validate40(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate40)), data.data_source_id !== void 0 && !validate40(data.data_source_id, at(instancePath, "/data_source_id")) && (vErrors = more(vErrors, validate40)), data.resource_name !== void 0 && !validate40(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.original_score !== void 0 && !validate77(data.original_score, at(instancePath, "/original_score")) && (vErrors = more(vErrors, validate77)), data.original_max_score !== void 0 && !validate77(data.original_max_score, at(instancePath, "/original_max_score")) && (vErrors = more(vErrors, validate77)), data.score !== void 0 && !validate77(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate77)), data.data !== void 0 && !validate40(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate168.errors = vErrors, vErrors === null;
}
function validate167(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.finding !== void 0 && (validate168(data0.finding, at(instancePath, "/data/finding")) || (vErrors = more(vErrors, validate168))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema66.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate167.errors = vErrors, vErrors === null;
}
var check_shared69 = outermost(validate182);
var schema68 = { type: "string", enum: ["finding_tag_id", "tag", "updated_at"], $id: "shared68" };
function validate185(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "finding_tag_id" || data === "tag" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema68.enum })), validate185.errors = vErrors, vErrors === null;
}
function validate182(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.sort !== void 0 && !validate185(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate185)), data.direction !== void 0 && !validate147(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate147)), data.offset !== void 0 && !validate149(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate149)), data.limit !== void 0 && !validate151(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate151));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate182.errors = vErrors, vErrors === null;
}
var check_shared70 = outermost(validate190);
var schema72 = ["data"];
function validate192(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_tag_id === void 0 || data.finding_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_tag_id", "finding_id", "project_id", "created_at", "updated_at")), data.finding_tag_id !== void 0 && !validate24(data.finding_tag_id, at(instancePath, "/finding_tag_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.tag !== void 0 && !validate40(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate192.errors = vErrors, vErrors === null;
}
function validate191(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate192(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate192));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate191.errors = vErrors, vErrors === null;
}
function validate190(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag !== void 0 && (validate191(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate191))), data0.count !== void 0 && (validate161(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate161))), data0.total !== void 0 && (validate161(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate161)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema72.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate190.errors = vErrors, vErrors === null;
}
var check_shared71 = outermost(validate203);
function validate203(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.sort !== void 0 && !validate185(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate185)), data.direction !== void 0 && !validate147(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate147)), data.offset !== void 0 && !validate149(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate149)), data.limit !== void 0 && !validate151(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate151));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate203.errors = vErrors, vErrors === null;
}
var check_shared73 = outermost(validate209);
var schema76 = ["data"];
function validate210(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate40(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate210.errors = vErrors, vErrors === null;
}
function validate209(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag !== void 0 && (validate210(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate210))), data0.count !== void 0 && (validate161(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate161))), data0.total !== void 0 && (validate161(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate161)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema76.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate209.errors = vErrors, vErrors === null;
}
var check_shared75 = outermost(validate215), schema77 = { type: "object", additionalProperties: !1, properties: { project_id: { $ref: "Id" }, resource_name: { $ref: "shared59" }, tag: { $ref: "shared58" }, sort: { $ref: "shared74" }, direction: { $ref: "shared61" }, offset: { $ref: "shared4" }, limit: { $ref: "shared62" }, resource_id: { $ref: "Id" }, namespace: { $ref: "shared14" }, resource_type: { $ref: "shared14" } }, $id: "shared75" }, schema78 = { type: "string", enum: ["resource_id", "resource_name", "updated_at"], $id: "shared74" };
function validate219(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "resource_id" || data === "resource_name" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema78.enum })), validate219.errors = vErrors, vErrors === null;
}
function validate215(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func6.call(schema77.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource_name !== void 0 && !validate137(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate137)), data.tag !== void 0 && !validate134(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate134)), data.sort !== void 0 && !validate219(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate219)), data.direction !== void 0 && !validate147(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate147)), data.offset !== void 0 && !validate149(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate149)), data.limit !== void 0 && !validate151(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate151)), data.resource_id !== void 0 && !validate24(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate24)), data.namespace !== void 0 && !validate70(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate70)), data.resource_type !== void 0 && !validate70(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate70));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate215.errors = vErrors, vErrors === null;
}
var check_shared76 = outermost(validate227);
var schema80 = ["data"];
function validate227(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.resource_id !== void 0 && (validate158(data0.resource_id, at(instancePath, "/data/resource_id")) || (vErrors = more(vErrors, validate158))), data0.count !== void 0 && (validate161(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate161))), data0.total !== void 0 && (validate161(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate161)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema80.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate227.errors = vErrors, vErrors === null;
}
var check_shared78 = outermost(validate231);
var schema82 = { type: "string", enum: ["resource_tag_id", "tag", "updated_at"], $id: "shared77" };
function validate234(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "resource_tag_id" || data === "tag" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema82.enum })), validate234.errors = vErrors, vErrors === null;
}
function validate231(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource_id !== void 0 && !validate24(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate24)), data.sort !== void 0 && !validate234(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate234)), data.direction !== void 0 && !validate147(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate147)), data.offset !== void 0 && !validate149(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate149)), data.limit !== void 0 && !validate151(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate151));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate231.errors = vErrors, vErrors === null;
}
var check_shared80 = outermost(validate239);
var schema86 = ["data"];
function validate241(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_tag_id === void 0 || data.resource_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_tag_id", "resource_id", "project_id", "created_at", "updated_at")), data.resource_tag_id !== void 0 && !validate24(data.resource_tag_id, at(instancePath, "/resource_tag_id")) && (vErrors = more(vErrors, validate24)), data.resource_id !== void 0 && !validate24(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.tag !== void 0 && !validate40(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate241.errors = vErrors, vErrors === null;
}
function validate240(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate241(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate241));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate240.errors = vErrors, vErrors === null;
}
function validate239(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag !== void 0 && (validate240(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate240))), data0.count !== void 0 && (validate161(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate161))), data0.total !== void 0 && (validate161(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate161)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema86.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate239.errors = vErrors, vErrors === null;
}
var check_shared81 = outermost(validate252);
function validate252(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.sort !== void 0 && !validate234(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate234)), data.direction !== void 0 && !validate147(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate147)), data.offset !== void 0 && !validate149(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate149)), data.limit !== void 0 && !validate151(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate151));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate252.errors = vErrors, vErrors === null;
}
var check_shared82 = outermost(validate258);
function validate258(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource_id !== void 0 && !validate24(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate258.errors = vErrors, vErrors === null;
}
var check_shared83 = outermost(validate261);
var schema91 = ["data"];
function validate262(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "project_id", "created_at", "updated_at")), data.resource_id !== void 0 && !validate24(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate24)), data.resource_name !== void 0 && !validate40(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate262.errors = vErrors, vErrors === null;
}
function validate261(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.resource !== void 0 && (validate262(data0.resource, at(instancePath, "/data/resource")) || (vErrors = more(vErrors, validate262))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema91.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate261.errors = vErrors, vErrors === null;
}
var check_shared84 = outermost(validate269);
var schema95 = ["data"];
var schema94 = { type: "integer", "x-known": [0, 1], $id: "PendReason" };
function validate277(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema94["x-known"] })), validate277.errors = vErrors, vErrors === null;
}
function validate270(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "project_id", "created_at", "updated_at")), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.note !== void 0 && !validate40(data.note, at(instancePath, "/note")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.expired_at !== void 0 && !validate44(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate44)), data.reason !== void 0 && !validate277(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate277)), data.pend_user_id !== void 0 && !validate24(data.pend_user_id, at(instancePath, "/pend_user_id")) && (vErrors = more(vErrors, validate24))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate270.errors = vErrors, vErrors === null;
}
function validate269(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.pend_finding !== void 0 && (validate270(data0.pend_finding, at(instancePath, "/data/pend_finding")) || (vErrors = more(vErrors, validate270))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema95.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate269.errors = vErrors, vErrors === null;
}
var check_shared85 = outermost(validate281);
var schema97 = { type: "integer", enum: [0, 1, 2], $id: "FindingSettingStatusInput" };
function validate283(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema97.enum })), validate283.errors = vErrors, vErrors === null;
}
function validate281(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate283(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate283));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate281.errors = vErrors, vErrors === null;
}
var check_shared87 = outermost(validate285);
var schema102 = ["data"];
var schema101 = { type: "integer", "x-known": [0, 1, 2], $id: "FindingSettingStatus" };
function validate292(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema101["x-known"] })), validate292.errors = vErrors, vErrors === null;
}
function validate287(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_setting_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_setting_id", "project_id", "created_at", "updated_at")), data.finding_setting_id !== void 0 && !validate24(data.finding_setting_id, at(instancePath, "/finding_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource_name !== void 0 && !validate40(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate40)), data.setting !== void 0 && !validate40(data.setting, at(instancePath, "/setting")) && (vErrors = more(vErrors, validate40)), data.status !== void 0 && !validate292(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate292)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate287.errors = vErrors, vErrors === null;
}
function validate286(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate287(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate287));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate286.errors = vErrors, vErrors === null;
}
function validate285(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.finding_setting !== void 0 && (validate286(data0.finding_setting, at(instancePath, "/data/finding_setting")) || (vErrors = more(vErrors, validate286))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema102.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate285.errors = vErrors, vErrors === null;
}
var check_shared88 = outermost(validate298);
var schema105 = ["data"];
function validate299(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_id === void 0 || data.recommend_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "recommend_id", "created_at", "updated_at")), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.recommend_id !== void 0 && !validate24(data.recommend_id, at(instancePath, "/recommend_id")) && (vErrors = more(vErrors, validate24)), data.data_source !== void 0 && !validate40(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate40)), data.type !== void 0 && !validate40(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate40)), data.risk !== void 0 && !validate40(data.risk, at(instancePath, "/risk")) && (vErrors = more(vErrors, validate40)), data.recommendation !== void 0 && !validate40(data.recommendation, at(instancePath, "/recommendation")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate299.errors = vErrors, vErrors === null;
}
function validate298(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.recommend !== void 0 && (validate299(data0.recommend, at(instancePath, "/data/recommend")) || (vErrors = more(vErrors, validate299))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema105.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate298.errors = vErrors, vErrors === null;
}
var check_shared90 = outermost(validate309);
var schema107 = { type: "string", enum: ["en", "ja"], $id: "shared89" };
function validate312(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "en" || data === "ja" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema107.enum })), validate312.errors = vErrors, vErrors === null;
}
function validate309(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "lang" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.lang !== void 0 && !validate312(data.lang, at(instancePath, "/lang")) && (vErrors = more(vErrors, validate312));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate309.errors = vErrors, vErrors === null;
}
var check_shared91 = outermost(validate314);
var schema109 = ["data"];
function validate314(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.answer !== void 0 && (validate40(data0.answer, at(instancePath, "/data/answer")) || (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema109.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate314.errors = vErrors, vErrors === null;
}
var check_shared92 = outermost(validate316);
function validate320(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 64 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 64 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate320.errors = vErrors, vErrors === null;
}
function validate323(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 512 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 512 }, "must NOT have more than 512 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 512 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 512 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate323.errors = vErrors, vErrors === null;
}
function validate326(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" ? ((data > 999.99 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 999.99 }, "must be <= 999.99")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))) : vErrors = report(vErrors, instancePath, "type", { type: "number" }), validate326.errors = vErrors, vErrors === null;
}
function validate328(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" ? ((data > 999.99 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 999.99 }, "must be <= 999.99")), (data <= 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"))) : vErrors = report(vErrors, instancePath, "type", { type: "number" }), validate328.errors = vErrors, vErrors === null;
}
function validate330(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate330.errors = vErrors, vErrors === null;
}
function validate318(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.data_source === void 0 || data.data_source_id === void 0 || data.resource_name === void 0 || data.original_max_score === void 0 || data.data === void 0) && (vErrors = need(vErrors, data, instancePath, "data_source", "data_source_id", "resource_name", "original_max_score", "data"));
    for (let key0 in data)
      key0 === "description" || key0 === "data_source" || key0 === "data_source_id" || key0 === "resource_name" || key0 === "project_id" || key0 === "original_score" || key0 === "original_max_score" || key0 === "data" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.description !== void 0 && !validate52(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate52)), data.data_source !== void 0 && !validate320(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate320)), data.data_source_id !== void 0 && !validate96(data.data_source_id, at(instancePath, "/data_source_id")) && (vErrors = more(vErrors, validate96)), data.resource_name !== void 0 && !validate323(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate323)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.original_score !== void 0 && !validate326(data.original_score, at(instancePath, "/original_score")) && (vErrors = more(vErrors, validate326)), data.original_max_score !== void 0 && !validate328(data.original_max_score, at(instancePath, "/original_max_score")) && (vErrors = more(vErrors, validate328)), data.data !== void 0 && !validate330(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate330));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate318.errors = vErrors, vErrors === null;
}
function validate316(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding === void 0 && (vErrors = need(vErrors, data, instancePath, "finding"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.finding !== void 0 && !validate318(data.finding, at(instancePath, "/finding")) && (vErrors = more(vErrors, validate318));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate316.errors = vErrors, vErrors === null;
}
var check_shared93 = outermost(validate333);
var schema118 = ["data"];
function validate333(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.finding === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "finding" })), data0.finding !== void 0 && (validate168(data0.finding, at(instancePath, "/data/finding")) || (vErrors = more(vErrors, validate168)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema118.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate333.errors = vErrors, vErrors === null;
}
var check_shared94 = outermost(validate335);
function validate337(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_id === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "tag"));
    for (let key0 in data)
      key0 === "finding_id" || key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.tag !== void 0 && !validate320(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate320));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate337.errors = vErrors, vErrors === null;
}
function validate335(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag === void 0 && (vErrors = need(vErrors, data, instancePath, "tag"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.tag !== void 0 && !validate337(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate337));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate335.errors = vErrors, vErrors === null;
}
var check_shared95 = outermost(validate342);
var schema122 = ["data"];
function validate342(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "tag" })), data0.tag !== void 0 && (validate192(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate192)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema122.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate342.errors = vErrors, vErrors === null;
}
var check_shared96 = outermost(validate344);
function validate344(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_tag_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_tag_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_tag_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.finding_tag_id !== void 0 && !validate24(data.finding_tag_id, at(instancePath, "/finding_tag_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate344.errors = vErrors, vErrors === null;
}
var check_shared97 = outermost(validate347);
function validate349(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_name === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_name"));
    for (let key0 in data)
      key0 === "resource_name" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_name !== void 0 && !validate323(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate323)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate349.errors = vErrors, vErrors === null;
}
function validate347(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource === void 0 && (vErrors = need(vErrors, data, instancePath, "resource"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource !== void 0 && !validate349(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate349));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate347.errors = vErrors, vErrors === null;
}
var check_shared98 = outermost(validate353);
var schema127 = ["data"];
function validate353(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.resource === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "resource" })), data0.resource !== void 0 && (validate262(data0.resource, at(instancePath, "/data/resource")) || (vErrors = more(vErrors, validate262)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema127.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate353.errors = vErrors, vErrors === null;
}
var check_shared99 = outermost(validate355);
var schema130 = { type: "integer", enum: [0, 1], $id: "PendReasonInput" };
function validate362(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema130.enum })), validate362.errors = vErrors, vErrors === null;
}
function validate357(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "finding_id" || key0 === "project_id" || key0 === "note" || key0 === "expired_at" || key0 === "reason" || key0 === "pend_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.note !== void 0 && !validate40(data.note, at(instancePath, "/note")) && (vErrors = more(vErrors, validate40)), data.expired_at !== void 0 && !validate103(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate103)), data.reason !== void 0 && !validate362(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate362)), data.pend_user_id !== void 0 && !validate24(data.pend_user_id, at(instancePath, "/pend_user_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate357.errors = vErrors, vErrors === null;
}
function validate355(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.pend_finding === void 0 && (vErrors = need(vErrors, data, instancePath, "pend_finding"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "pend_finding" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.pend_finding !== void 0 && !validate357(data.pend_finding, at(instancePath, "/pend_finding")) && (vErrors = more(vErrors, validate357));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate355.errors = vErrors, vErrors === null;
}
var check_shared100 = outermost(validate366);
var schema132 = ["data"];
function validate366(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.pend_finding === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "pend_finding" })), data0.pend_finding !== void 0 && (validate270(data0.pend_finding, at(instancePath, "/data/pend_finding")) || (vErrors = more(vErrors, validate270)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema132.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate366.errors = vErrors, vErrors === null;
}
var check_shared101 = outermost(validate368);
function validate370(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_name === void 0 || data.setting === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_name", "setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_name" || key0 === "setting" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource_name !== void 0 && !validate330(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate330)), data.setting !== void 0 && !validate330(data.setting, at(instancePath, "/setting")) && (vErrors = more(vErrors, validate330)), data.status !== void 0 && !validate283(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate283));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate370.errors = vErrors, vErrors === null;
}
function validate368(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.finding_setting !== void 0 && !validate370(data.finding_setting, at(instancePath, "/finding_setting")) && (vErrors = more(vErrors, validate370));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate368.errors = vErrors, vErrors === null;
}
var check_shared102 = outermost(validate376);
var schema136 = ["data"];
function validate376(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.finding_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "finding_setting" })), data0.finding_setting !== void 0 && (validate287(data0.finding_setting, at(instancePath, "/data/finding_setting")) || (vErrors = more(vErrors, validate287)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema136.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate376.errors = vErrors, vErrors === null;
}
var check_shared103 = outermost(validate378);
function validate378(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.finding_setting_id !== void 0 && !validate24(data.finding_setting_id, at(instancePath, "/finding_setting_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate378.errors = vErrors, vErrors === null;
}
var check_shared104 = outermost(validate381);
function validate381(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_id === void 0 || data.data_source === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "data_source", "type"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "data_source" || key0 === "type" || key0 === "risk" || key0 === "recommendation" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.data_source !== void 0 && !validate320(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate320)), data.type !== void 0 && !validate96(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate96)), data.risk !== void 0 && !validate40(data.risk, at(instancePath, "/risk")) && (vErrors = more(vErrors, validate40)), data.recommendation !== void 0 && !validate40(data.recommendation, at(instancePath, "/recommendation")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate381.errors = vErrors, vErrors === null;
}
var check_shared105 = outermost(validate388);
var schema140 = ["data"];
function validate388(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.recommend === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "recommend" })), data0.recommend !== void 0 && (validate299(data0.recommend, at(instancePath, "/data/recommend")) || (vErrors = more(vErrors, validate299)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema140.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate388.errors = vErrors, vErrors === null;
}
var check_shared106 = outermost(validate390), schema141 = { type: "object", additionalProperties: !1, properties: { organization_id: { $ref: "Id" }, data_source: { $ref: "shared58" }, resource_name: { $ref: "shared59" }, from_score: { $ref: "shared12" }, to_score: { $ref: "shared12" }, tag: { $ref: "shared58" }, sort: { $ref: "shared60" }, direction: { $ref: "shared61" }, offset: { $ref: "shared4" }, limit: { $ref: "shared4" }, status: { $ref: "FindingStatus" }, finding_id: { $ref: "Id" } }, $id: "shared106" };
function validate390(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func6.call(schema141.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.data_source !== void 0 && !validate134(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate134)), data.resource_name !== void 0 && !validate137(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate137)), data.from_score !== void 0 && !validate141(data.from_score, at(instancePath, "/from_score")) && (vErrors = more(vErrors, validate141)), data.to_score !== void 0 && !validate141(data.to_score, at(instancePath, "/to_score")) && (vErrors = more(vErrors, validate141)), data.tag !== void 0 && !validate134(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate134)), data.sort !== void 0 && !validate145(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate145)), data.direction !== void 0 && !validate147(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate147)), data.offset !== void 0 && !validate149(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate149)), data.limit !== void 0 && !validate149(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate149)), data.status !== void 0 && !validate153(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate153)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate390.errors = vErrors, vErrors === null;
}
var check_shared108 = outermost(validate403);
var schema147 = ["data"];
var schema146 = { type: "string", "x-known": ["ACTIVE", "ARCHIVE"], $id: "shared39" };
function validate410(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ACTIVE" && data !== "ARCHIVE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema146["x-known"] })), validate410.errors = vErrors, vErrors === null;
}
function validate407(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status === void 0 && (vErrors = need(vErrors, data, instancePath, "status")), data.note !== void 0 && !validate40(data.note, at(instancePath, "/note")) && (vErrors = more(vErrors, validate40)), data.user_name !== void 0 && !validate40(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate40)), data.status !== void 0 && !validate410(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate410)), data.expired_at !== void 0 && !validate44(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate407.errors = vErrors, vErrors === null;
}
function validate405(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding === void 0 || data.pend_info === void 0) && (vErrors = need(vErrors, data, instancePath, "finding", "pend_info")), data.finding !== void 0 && !validate168(data.finding, at(instancePath, "/finding")) && (vErrors = more(vErrors, validate168)), data.pend_info !== void 0 && !validate407(data.pend_info, at(instancePath, "/pend_info")) && (vErrors = more(vErrors, validate407)), data.finding_tags !== void 0 && !validate191(data.finding_tags, at(instancePath, "/finding_tags")) && (vErrors = more(vErrors, validate191))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate405.errors = vErrors, vErrors === null;
}
function validate404(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate405(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate405));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate404.errors = vErrors, vErrors === null;
}
function validate403(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.findings !== void 0 && (validate404(data0.findings, at(instancePath, "/data/findings")) || (vErrors = more(vErrors, validate404))), data0.count !== void 0 && (validate161(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate161))), data0.total !== void 0 && (validate161(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate161)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema147.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate403.errors = vErrors, vErrors === null;
}
var check_shared111 = outermost(validate419);
var schema150 = { type: "integer", enum: [0, 1, 2, 3], $id: "AlertStatusInput" };
function validate422(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema150.enum })), validate422.errors = vErrors, vErrors === null;
}
function validate421(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate422(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate422));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate421.errors = vErrors, vErrors === null;
}
var schema152 = { type: "string", enum: ["high", "medium", "low"], $id: "AlertSeverityInput" };
function validate426(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "high" || data === "medium" || data === "low" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema152.enum })), validate426.errors = vErrors, vErrors === null;
}
function validate425(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate426(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate426));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate425.errors = vErrors, vErrors === null;
}
function validate419(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "status" || key0 === "severity" || key0 === "description" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate421(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate421)), data.severity !== void 0 && !validate425(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate425)), data.description !== void 0 && !validate52(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate52)), data.from_at !== void 0 && !validate103(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate103)), data.to_at !== void 0 && !validate103(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate103));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate419.errors = vErrors, vErrors === null;
}
var check_shared113 = outermost(validate432);
var schema158 = ["data"];
var schema156 = { type: "string", "x-known": ["high", "medium", "low"], $id: "AlertSeverity" };
function validate438(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "high" && data !== "medium" && data !== "low" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema156["x-known"] })), validate438.errors = vErrors, vErrors === null;
}
var schema157 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "AlertStatus" };
function validate441(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema157["x-known"] })), validate441.errors = vErrors, vErrors === null;
}
function validate434(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_id === void 0 || data.alert_condition_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_id", "alert_condition_id", "project_id", "created_at", "updated_at")), data.alert_id !== void 0 && !validate24(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.severity !== void 0 && !validate438(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate438)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate441(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate441)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate434.errors = vErrors, vErrors === null;
}
function validate433(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate434(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate434));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate433.errors = vErrors, vErrors === null;
}
function validate432(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert !== void 0 && (validate433(data0.alert, at(instancePath, "/data/alert")) || (vErrors = more(vErrors, validate433))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema158.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate432.errors = vErrors, vErrors === null;
}
var check_shared114 = outermost(validate447);
function validate447(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_id !== void 0 && !validate24(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate447.errors = vErrors, vErrors === null;
}
var check_shared116 = outermost(validate450);
var schema164 = ["data"];
var schema163 = { type: "string", "x-known": ["created", "updated", "deleted"], $id: "shared10" };
function validate454(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "created" && data !== "updated" && data !== "deleted" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema163["x-known"] })), validate454.errors = vErrors, vErrors === null;
}
function validate452(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_history_id === void 0 || data.alert_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_history_id", "alert_id", "project_id", "created_at", "updated_at")), data.alert_history_id !== void 0 && !validate24(data.alert_history_id, at(instancePath, "/alert_history_id")) && (vErrors = more(vErrors, validate24)), data.history_type !== void 0 && !validate454(data.history_type, at(instancePath, "/history_type")) && (vErrors = more(vErrors, validate454)), data.alert_id !== void 0 && !validate24(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate24)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.severity !== void 0 && !validate438(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate438)), data.finding_history !== void 0 && !validate40(data.finding_history, at(instancePath, "/finding_history")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate452.errors = vErrors, vErrors === null;
}
function validate451(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate452(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate452));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate451.errors = vErrors, vErrors === null;
}
function validate450(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_history !== void 0 && (validate451(data0.alert_history, at(instancePath, "/data/alert_history")) || (vErrors = more(vErrors, validate451))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema164.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate450.errors = vErrors, vErrors === null;
}
var check_shared117 = outermost(validate465);
function validate465(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_id" || key0 === "finding_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_id !== void 0 && !validate24(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.from_at !== void 0 && !validate103(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate103)), data.to_at !== void 0 && !validate103(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate103));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate465.errors = vErrors, vErrors === null;
}
var check_shared119 = outermost(validate471);
var schema169 = ["data"];
function validate473(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_id === void 0 || data.finding_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_id", "finding_id", "project_id", "created_at", "updated_at")), data.alert_id !== void 0 && !validate24(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate473.errors = vErrors, vErrors === null;
}
function validate472(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate473(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate473));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate472.errors = vErrors, vErrors === null;
}
function validate471(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.rel_alert_finding !== void 0 && (validate472(data0.rel_alert_finding, at(instancePath, "/data/rel_alert_finding")) || (vErrors = more(vErrors, validate472))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema169.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate471.errors = vErrors, vErrors === null;
}
var check_shared120 = outermost(validate481);
function validate481(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "severity" || key0 === "enabled" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.severity !== void 0 && !validate425(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate425)), data.enabled !== void 0 && !validate129(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate129)), data.from_at !== void 0 && !validate103(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate103)), data.to_at !== void 0 && !validate103(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate103));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate481.errors = vErrors, vErrors === null;
}
var check_shared122 = outermost(validate487);
var schema175 = ["data"];
var schema174 = { type: "string", "x-known": ["and", "or"], $id: "shared5" };
function validate494(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "and" && data !== "or" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema174["x-known"] })), validate494.errors = vErrors, vErrors === null;
}
function validate489(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_condition_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "project_id", "created_at", "updated_at")), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.severity !== void 0 && !validate438(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate438)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.and_or !== void 0 && !validate494(data.and_or, at(instancePath, "/and_or")) && (vErrors = more(vErrors, validate494)), data.enabled !== void 0 && !validate129(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate129)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate489.errors = vErrors, vErrors === null;
}
function validate488(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate489(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate489));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate488.errors = vErrors, vErrors === null;
}
function validate487(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_condition !== void 0 && (validate488(data0.alert_condition, at(instancePath, "/data/alert_condition")) || (vErrors = more(vErrors, validate488))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema175.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate487.errors = vErrors, vErrors === null;
}
var check_shared123 = outermost(validate501);
function validate501(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "from_score" || key0 === "to_score" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.from_score !== void 0 && !validate141(data.from_score, at(instancePath, "/from_score")) && (vErrors = more(vErrors, validate141)), data.to_score !== void 0 && !validate141(data.to_score, at(instancePath, "/to_score")) && (vErrors = more(vErrors, validate141)), data.from_at !== void 0 && !validate103(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate103)), data.to_at !== void 0 && !validate103(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate103));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate501.errors = vErrors, vErrors === null;
}
var check_shared125 = outermost(validate507);
var schema180 = ["data"];
function validate509(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_rule_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_rule_id", "project_id", "created_at", "updated_at")), data.alert_rule_id !== void 0 && !validate24(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.score !== void 0 && !validate77(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate77)), data.resource_name !== void 0 && !validate40(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate40)), data.tag !== void 0 && !validate40(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate40)), data.finding_cnt !== void 0 && !validate161(data.finding_cnt, at(instancePath, "/finding_cnt")) && (vErrors = more(vErrors, validate161)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate509.errors = vErrors, vErrors === null;
}
function validate508(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate509(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate509));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate508.errors = vErrors, vErrors === null;
}
function validate507(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_rule !== void 0 && (validate508(data0.alert_rule, at(instancePath, "/data/alert_rule")) || (vErrors = more(vErrors, validate508))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema180.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate507.errors = vErrors, vErrors === null;
}
var check_shared126 = outermost(validate521);
function validate521(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "alert_rule_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.alert_rule_id !== void 0 && !validate24(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate24)), data.from_at !== void 0 && !validate103(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate103)), data.to_at !== void 0 && !validate103(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate103));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate521.errors = vErrors, vErrors === null;
}
var check_shared128 = outermost(validate527);
var schema185 = ["data"];
function validate529(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_condition_id === void 0 || data.alert_rule_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id", "project_id", "created_at", "updated_at")), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.alert_rule_id !== void 0 && !validate24(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate529.errors = vErrors, vErrors === null;
}
function validate528(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate529(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate529));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate528.errors = vErrors, vErrors === null;
}
function validate527(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_rule !== void 0 && (validate528(data0.alert_cond_rule, at(instancePath, "/data/alert_cond_rule")) || (vErrors = more(vErrors, validate528))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema185.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate527.errors = vErrors, vErrors === null;
}
var check_shared129 = outermost(validate537);
function validate537(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "type" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.type !== void 0 && !validate40(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate40)), data.from_at !== void 0 && !validate103(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate103)), data.to_at !== void 0 && !validate103(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate103));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate537.errors = vErrors, vErrors === null;
}
var check_shared131 = outermost(validate542);
var schema190 = ["data"];
function validate544(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.notification_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "notification_id", "project_id", "created_at", "updated_at")), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.type !== void 0 && !validate40(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate40)), data.notify_setting !== void 0 && !validate40(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate544.errors = vErrors, vErrors === null;
}
function validate543(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate544(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate544));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate543.errors = vErrors, vErrors === null;
}
function validate542(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (validate543(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate543))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema190.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate542.errors = vErrors, vErrors === null;
}
var check_shared132 = outermost(validate554);
function validate554(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.from_at !== void 0 && !validate103(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate103)), data.to_at !== void 0 && !validate103(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate103));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate554.errors = vErrors, vErrors === null;
}
var check_shared134 = outermost(validate560);
var schema195 = ["data"];
function validate562(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_condition_id === void 0 || data.notification_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id", "project_id", "created_at", "updated_at")), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.cache_second !== void 0 && !validate161(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate161)), data.notified_at !== void 0 && !validate44(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate562.errors = vErrors, vErrors === null;
}
function validate561(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate562(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate562));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate561.errors = vErrors, vErrors === null;
}
function validate560(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_notification !== void 0 && (validate561(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate561))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema195.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate560.errors = vErrors, vErrors === null;
}
var check_shared135 = outermost(validate572);
function validate572(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.user_id === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "user_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate572.errors = vErrors, vErrors === null;
}
var check_shared136 = outermost(validate575);
function validate580(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 200 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 200 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate580.errors = vErrors, vErrors === null;
}
var schema200 = { type: "integer", enum: [1, 2], $id: "shared9" };
function validate584(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema200.enum })), validate584.errors = vErrors, vErrors === null;
}
function validate577(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.description === void 0 || data.severity === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "description", "severity", "status"));
    for (let key0 in data)
      key0 === "alert_id" || key0 === "alert_condition_id" || key0 === "description" || key0 === "severity" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_id !== void 0 && !validate149(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate149)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.description !== void 0 && !validate580(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate580)), data.severity !== void 0 && !validate426(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate426)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate584(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate584));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate577.errors = vErrors, vErrors === null;
}
function validate575(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert === void 0 && (vErrors = need(vErrors, data, instancePath, "alert"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert !== void 0 && !validate577(data.alert, at(instancePath, "/alert")) && (vErrors = more(vErrors, validate577));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate575.errors = vErrors, vErrors === null;
}
var check_shared137 = outermost(validate587);
var schema202 = ["data"];
function validate587(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert" })), data0.alert !== void 0 && (validate434(data0.alert, at(instancePath, "/data/alert")) || (vErrors = more(vErrors, validate434)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema202.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate587.errors = vErrors, vErrors === null;
}
var check_shared138 = outermost(validate589);
var schema205 = { type: "string", enum: ["and", "or"], $id: "shared8" };
function validate596(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "and" || data === "or" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema205.enum })), validate596.errors = vErrors, vErrors === null;
}
function validate591(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.description === void 0 || data.severity === void 0 || data.and_or === void 0) && (vErrors = need(vErrors, data, instancePath, "description", "severity", "and_or"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "description" || key0 === "severity" || key0 === "project_id" || key0 === "and_or" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate149(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate149)), data.description !== void 0 && !validate580(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate580)), data.severity !== void 0 && !validate426(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate426)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.and_or !== void 0 && !validate596(data.and_or, at(instancePath, "/and_or")) && (vErrors = more(vErrors, validate596)), data.enabled !== void 0 && !validate129(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate129));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate591.errors = vErrors, vErrors === null;
}
function validate589(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_condition === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_condition"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition !== void 0 && !validate591(data.alert_condition, at(instancePath, "/alert_condition")) && (vErrors = more(vErrors, validate591));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate589.errors = vErrors, vErrors === null;
}
var check_shared139 = outermost(validate600);
var schema207 = ["data"];
function validate600(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_condition === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_condition" })), data0.alert_condition !== void 0 && (validate489(data0.alert_condition, at(instancePath, "/data/alert_condition")) || (vErrors = more(vErrors, validate489)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema207.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate600.errors = vErrors, vErrors === null;
}
var check_shared140 = outermost(validate602);
function validate611(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate611.errors = vErrors, vErrors === null;
}
function validate604(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "alert_rule_id" || key0 === "name" || key0 === "project_id" || key0 === "score" || key0 === "resource_name" || key0 === "tag" || key0 === "finding_cnt" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_rule_id !== void 0 && !validate149(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate149)), data.name !== void 0 && !validate580(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate580)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.score !== void 0 && !validate141(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate141)), data.resource_name !== void 0 && !validate138(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate138)), data.tag !== void 0 && !validate70(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate70)), data.finding_cnt !== void 0 && !validate611(data.finding_cnt, at(instancePath, "/finding_cnt")) && (vErrors = more(vErrors, validate611));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate604.errors = vErrors, vErrors === null;
}
function validate602(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_rule === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_rule"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_rule" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_rule !== void 0 && !validate604(data.alert_rule, at(instancePath, "/alert_rule")) && (vErrors = more(vErrors, validate604));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate602.errors = vErrors, vErrors === null;
}
var check_shared141 = outermost(validate614);
var schema212 = ["data"];
function validate614(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_rule === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_rule" })), data0.alert_rule !== void 0 && (validate509(data0.alert_rule, at(instancePath, "/data/alert_rule")) || (vErrors = more(vErrors, validate509)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema212.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate614.errors = vErrors, vErrors === null;
}
var check_shared142 = outermost(validate616);
function validate618(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.alert_rule_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "alert_rule_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.alert_rule_id !== void 0 && !validate24(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate618.errors = vErrors, vErrors === null;
}
function validate616(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_cond_rule === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_cond_rule"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_cond_rule" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_cond_rule !== void 0 && !validate618(data.alert_cond_rule, at(instancePath, "/alert_cond_rule")) && (vErrors = more(vErrors, validate618));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate616.errors = vErrors, vErrors === null;
}
var check_shared143 = outermost(validate623);
var schema216 = ["data"];
function validate623(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_cond_rule === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_cond_rule" })), data0.alert_cond_rule !== void 0 && (validate529(data0.alert_cond_rule, at(instancePath, "/data/alert_cond_rule")) || (vErrors = more(vErrors, validate529)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema216.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate623.errors = vErrors, vErrors === null;
}
var check_shared144 = outermost(validate625);
function validate627(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.notify_setting === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "notify_setting"));
    for (let key0 in data)
      key0 === "notification_id" || key0 === "name" || key0 === "project_id" || key0 === "type" || key0 === "notify_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.notification_id !== void 0 && !validate149(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate149)), data.name !== void 0 && !validate580(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate580)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.type !== void 0 && !validate320(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate320)), data.notify_setting !== void 0 && !validate330(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate330));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate627.errors = vErrors, vErrors === null;
}
function validate625(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification === void 0 && (vErrors = need(vErrors, data, instancePath, "notification"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "notification" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.notification !== void 0 && !validate627(data.notification, at(instancePath, "/notification")) && (vErrors = more(vErrors, validate627));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate625.errors = vErrors, vErrors === null;
}
var check_shared145 = outermost(validate634);
var schema220 = ["data"];
function validate634(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (validate544(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate544))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema220.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate634.errors = vErrors, vErrors === null;
}
var check_shared146 = outermost(validate636);
function validate638(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.notification_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "project_id" || key0 === "cache_second" || key0 === "notified_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.cache_second !== void 0 && !validate149(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate149)), data.notified_at !== void 0 && !validate103(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate103));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate638.errors = vErrors, vErrors === null;
}
function validate636(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_cond_notification === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_cond_notification"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_cond_notification" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_cond_notification !== void 0 && !validate638(data.alert_cond_notification, at(instancePath, "/alert_cond_notification")) && (vErrors = more(vErrors, validate638));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate636.errors = vErrors, vErrors === null;
}
var check_shared147 = outermost(validate645);
var schema224 = ["data"];
function validate645(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_cond_notification === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_cond_notification" })), data0.alert_cond_notification !== void 0 && (validate562(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate562)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema224.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate645.errors = vErrors, vErrors === null;
}
var check_shared148 = outermost(validate647);
function validate647(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_condition_id === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_condition_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate647.errors = vErrors, vErrors === null;
}
var check_shared149 = outermost(validate650);
function validate650(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_rule_id === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_rule_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_rule_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_rule_id !== void 0 && !validate24(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate650.errors = vErrors, vErrors === null;
}
var check_shared150 = outermost(validate653);
function validate653(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.alert_rule_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "alert_rule_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.alert_rule_id !== void 0 && !validate24(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate653.errors = vErrors, vErrors === null;
}
var check_shared151 = outermost(validate657);
function validate657(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification_id === void 0 && (vErrors = need(vErrors, data, instancePath, "notification_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate657.errors = vErrors, vErrors === null;
}
var check_shared152 = outermost(validate660);
function validate660(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.notification_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate660.errors = vErrors, vErrors === null;
}
var check_shared153 = outermost(validate664);
function validate664(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate158(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate158));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate664.errors = vErrors, vErrors === null;
}
var check_shared154 = outermost(validate667);
function validate670(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate670.errors = vErrors, vErrors === null;
}
function validate667(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "user_id" || key0 === "project_id" || key0 === "name" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate670(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate670)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate667.errors = vErrors, vErrors === null;
}
var check_shared156 = outermost(validate673);
var schema238 = ["data"];
function validate679(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.project_id === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "tag")), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.tag !== void 0 && !validate40(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate40)), data.color !== void 0 && !validate40(data.color, at(instancePath, "/color")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate679.errors = vErrors, vErrors === null;
}
function validate678(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate679(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate679));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate678.errors = vErrors, vErrors === null;
}
function validate675(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "created_at", "updated_at")), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.tag !== void 0 && !validate678(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate678)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate675.errors = vErrors, vErrors === null;
}
function validate674(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate675(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate675));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate674.errors = vErrors, vErrors === null;
}
function validate673(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.project !== void 0 && (validate674(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate674))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema238.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate673.errors = vErrors, vErrors === null;
}
var check_shared158 = outermost(validate691);
function validate693(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate693.errors = vErrors, vErrors === null;
}
function validate691(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate693(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate693));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate691.errors = vErrors, vErrors === null;
}
var check_shared159 = outermost(validate695);
var schema242 = ["data"];
function validate695(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.project === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project" })), data0.project !== void 0 && (validate675(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate675)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema242.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate695.errors = vErrors, vErrors === null;
}
var check_shared160 = outermost(validate697);
function validate697(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate697.errors = vErrors, vErrors === null;
}
var check_shared162 = outermost(validate700);
var schema248 = ["data"];
var schema247 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "InvitationStatus" };
function validate705(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema247["x-known"] })), validate705.errors = vErrors, vErrors === null;
}
function validate702(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate705(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate705)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate702.errors = vErrors, vErrors === null;
}
function validate701(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate702(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate702));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate701.errors = vErrors, vErrors === null;
}
function validate700(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.organization_invitations !== void 0 && (validate701(data0.organization_invitations, at(instancePath, "/data/organization_invitations")) || (vErrors = more(vErrors, validate701))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema248.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate700.errors = vErrors, vErrors === null;
}
var check_shared163 = outermost(validate711);
function validate711(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate693(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate693));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate711.errors = vErrors, vErrors === null;
}
var check_shared164 = outermost(validate714);
var schema252 = ["data"];
function validate715(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "created_at", "updated_at")), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate715.errors = vErrors, vErrors === null;
}
function validate714(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.project === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project" })), data0.project !== void 0 && (validate715(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate715)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema252.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate714.errors = vErrors, vErrors === null;
}
var check_shared165 = outermost(validate721);
function validate721(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.project_id === void 0 && (vErrors = need(vErrors, data, instancePath, "project_id"));
    for (let key0 in data)
      key0 !== "project_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate721.errors = vErrors, vErrors === null;
}
var check_shared168 = outermost(validate723);
function validate725(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 512 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 512 }, "must NOT have more than 512 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate725.errors = vErrors, vErrors === null;
}
function validate727(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 32 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 32 }, "must NOT have more than 32 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate727.errors = vErrors, vErrors === null;
}
function validate723(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag === void 0 && (vErrors = need(vErrors, data, instancePath, "tag"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || key0 === "color" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.tag !== void 0 && !validate725(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate725)), data.color !== void 0 && !validate727(data.color, at(instancePath, "/color")) && (vErrors = more(vErrors, validate727));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate723.errors = vErrors, vErrors === null;
}
var check_shared169 = outermost(validate729);
var schema258 = ["data"];
function validate729(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.project_tag === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project_tag" })), data0.project_tag !== void 0 && (validate679(data0.project_tag, at(instancePath, "/data/project_tag")) || (vErrors = more(vErrors, validate679)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema258.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate729.errors = vErrors, vErrors === null;
}
var check_shared170 = outermost(validate731);
function validate731(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag === void 0 && (vErrors = need(vErrors, data, instancePath, "tag"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.tag !== void 0 && !validate725(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate725));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate731.errors = vErrors, vErrors === null;
}
var check_shared172 = outermost(validate734);
var schema261 = { type: "integer", enum: [1, 2, 3], $id: "shared171" };
function validate737(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema261.enum })), validate737.errors = vErrors, vErrors === null;
}
function validate734(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organization_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "status"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate737(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate737));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate734.errors = vErrors, vErrors === null;
}
var check_shared173 = outermost(validate739);
var schema264 = ["data"];
function validate740(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate740.errors = vErrors, vErrors === null;
}
function validate739(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.organization_project !== void 0 && (validate740(data0.organization_project, at(instancePath, "/data/organization_project")) || (vErrors = more(vErrors, validate740))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema264.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate739.errors = vErrors, vErrors === null;
}
var check_shared174 = outermost(validate746);
function validate746(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "activated" || key0 === "user_id" || key0 === "admin" || key0 === "user_idp_key" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate70(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate70)), data.activated !== void 0 && !validate129(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate129)), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.admin !== void 0 && !validate129(data.admin, at(instancePath, "/admin")) && (vErrors = more(vErrors, validate129)), data.user_idp_key !== void 0 && !validate40(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate40)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate746.errors = vErrors, vErrors === null;
}
var check_shared175 = outermost(validate754);
var schema267 = ["data"];
function validate754(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user_id !== void 0 && (validate158(data0.user_id, at(instancePath, "/data/user_id")) || (vErrors = more(vErrors, validate158))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema267.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate754.errors = vErrors, vErrors === null;
}
var check_shared176 = outermost(validate756);
function validate756(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "user_id" || key0 === "sub" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.sub !== void 0 && !validate40(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate40)), data.user_idp_key !== void 0 && !validate40(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate756.errors = vErrors, vErrors === null;
}
var check_shared177 = outermost(validate760);
var schema271 = ["data"];
function validate761(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.user_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "created_at", "updated_at")), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.sub !== void 0 && !validate40(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate40)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.activated !== void 0 && !validate129(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate129)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.user_idp_key !== void 0 && !validate40(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate40)), data.is_admin !== void 0 && !validate129(data.is_admin, at(instancePath, "/is_admin")) && (vErrors = more(vErrors, validate129))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate761.errors = vErrors, vErrors === null;
}
function validate760(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user !== void 0 && (validate761(data0.user, at(instancePath, "/data/user")) || (vErrors = more(vErrors, validate761))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema271.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate760.errors = vErrors, vErrors === null;
}
var check_shared178 = outermost(validate771);
function validate771(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user_id === void 0 && (vErrors = need(vErrors, data, instancePath, "user_id"));
    for (let key0 in data)
      key0 !== "user_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate771.errors = vErrors, vErrors === null;
}
var check_shared179 = outermost(validate773);
var schema274 = ["data"];
function validate773(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.ok !== void 0 && (validate129(data0.ok, at(instancePath, "/data/ok")) || (vErrors = more(vErrors, validate129))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema274.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate773.errors = vErrors, vErrors === null;
}
var check_shared180 = outermost(validate775);
function validate777(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func3(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate777.errors = vErrors, vErrors === null;
}
function validate776(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.activated === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "activated"));
    for (let key0 in data)
      key0 === "sub" || key0 === "name" || key0 === "activated" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.sub !== void 0 && !validate777(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate777)), data.name !== void 0 && !validate320(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate320)), data.activated !== void 0 && !validate129(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate129)), data.user_idp_key !== void 0 && !validate40(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate776.errors = vErrors, vErrors === null;
}
function validate775(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user === void 0 && (vErrors = need(vErrors, data, instancePath, "user"));
    for (let key0 in data)
      key0 !== "user" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user !== void 0 && !validate776(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate776));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate775.errors = vErrors, vErrors === null;
}
var check_shared181 = outermost(validate783);
var schema279 = ["data"];
function validate783(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user" })), data0.user !== void 0 && (validate761(data0.user, at(instancePath, "/data/user")) || (vErrors = more(vErrors, validate761)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema279.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate783.errors = vErrors, vErrors === null;
}
var check_shared182 = outermost(validate785);
function validate785(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "user_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate70(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate70)), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate785.errors = vErrors, vErrors === null;
}
var check_shared183 = outermost(validate790);
var schema282 = ["data"];
function validate790(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.role_id !== void 0 && (validate158(data0.role_id, at(instancePath, "/data/role_id")) || (vErrors = more(vErrors, validate158))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema282.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate790.errors = vErrors, vErrors === null;
}
var check_shared184 = outermost(validate792);
function validate792(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role_id === void 0 && (vErrors = need(vErrors, data, instancePath, "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate792.errors = vErrors, vErrors === null;
}
var check_shared185 = outermost(validate795);
var schema286 = ["data"];
function validate796(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.role_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "project_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate796.errors = vErrors, vErrors === null;
}
function validate795(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.role !== void 0 && (validate796(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate796))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema286.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate795.errors = vErrors, vErrors === null;
}
var check_shared186 = outermost(validate803);
function validate803(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate70(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate70)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate803.errors = vErrors, vErrors === null;
}
var check_shared187 = outermost(validate807);
var schema289 = ["data"];
function validate807(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.policy_id !== void 0 && (validate158(data0.policy_id, at(instancePath, "/data/policy_id")) || (vErrors = more(vErrors, validate158))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema289.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate807.errors = vErrors, vErrors === null;
}
var check_shared188 = outermost(validate809);
function validate809(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "policy_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.policy_id !== void 0 && !validate24(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate809.errors = vErrors, vErrors === null;
}
var check_shared189 = outermost(validate812);
var schema293 = ["data"];
function validate813(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.policy_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "policy_id", "project_id", "created_at", "updated_at")), data.policy_id !== void 0 && !validate24(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.action_ptn !== void 0 && !validate40(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate40)), data.resource_ptn !== void 0 && !validate40(data.resource_ptn, at(instancePath, "/resource_ptn")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate813.errors = vErrors, vErrors === null;
}
function validate812(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.policy !== void 0 && (validate813(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate813))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema293.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate812.errors = vErrors, vErrors === null;
}
var check_shared190 = outermost(validate822);
function validate822(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate70(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate70)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate822.errors = vErrors, vErrors === null;
}
var check_shared192 = outermost(validate826);
var schema298 = ["data"];
function validate828(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "project_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.expired_at !== void 0 && !validate44(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate44)), data.last_updated_user_id !== void 0 && !validate24(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate828.errors = vErrors, vErrors === null;
}
function validate827(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate828(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate828));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate827.errors = vErrors, vErrors === null;
}
function validate826(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.access_token !== void 0 && (validate827(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate827))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema298.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate826.errors = vErrors, vErrors === null;
}
var check_shared193 = outermost(validate839);
function validate839(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.user_idp_key !== void 0 && !validate777(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate777));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate839.errors = vErrors, vErrors === null;
}
var check_shared195 = outermost(validate842);
var schema303 = ["data"];
function validate844(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.reserved_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "reserved_id", "role_id", "created_at", "updated_at")), data.reserved_id !== void 0 && !validate24(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate24)), data.user_idp_key !== void 0 && !validate40(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate40)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate844.errors = vErrors, vErrors === null;
}
function validate843(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate844(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate844));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate843.errors = vErrors, vErrors === null;
}
function validate842(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user_reserved !== void 0 && (validate843(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate843))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema303.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate842.errors = vErrors, vErrors === null;
}
var check_shared196 = outermost(validate852);
function validate854(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate320(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate320)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate854.errors = vErrors, vErrors === null;
}
function validate852(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role === void 0 && (vErrors = need(vErrors, data, instancePath, "role"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.role !== void 0 && !validate854(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate854));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate852.errors = vErrors, vErrors === null;
}
var check_shared197 = outermost(validate858);
var schema307 = ["data"];
function validate858(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role" })), data0.role !== void 0 && (validate796(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate796)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema307.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate858.errors = vErrors, vErrors === null;
}
var check_shared198 = outermost(validate860);
function validate860(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate860.errors = vErrors, vErrors === null;
}
var check_shared199 = outermost(validate864);
var schema311 = ["data"];
function validate865(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.user_id === void 0 || data.role_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id", "project_id", "created_at", "updated_at")), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate865.errors = vErrors, vErrors === null;
}
function validate864(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_role" })), data0.user_role !== void 0 && (validate865(data0.user_role, at(instancePath, "/data/user_role")) || (vErrors = more(vErrors, validate865)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema311.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate864.errors = vErrors, vErrors === null;
}
var check_shared200 = outermost(validate872);
function validate874(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.action_ptn === void 0 || data.resource_ptn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "action_ptn", "resource_ptn"));
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || key0 === "action_ptn" || key0 === "resource_ptn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate320(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate320)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.action_ptn !== void 0 && !validate330(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate330)), data.resource_ptn !== void 0 && !validate330(data.resource_ptn, at(instancePath, "/resource_ptn")) && (vErrors = more(vErrors, validate330));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate874.errors = vErrors, vErrors === null;
}
function validate872(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy === void 0 && (vErrors = need(vErrors, data, instancePath, "policy"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "policy" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.policy !== void 0 && !validate874(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate874));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate872.errors = vErrors, vErrors === null;
}
var check_shared201 = outermost(validate880);
var schema315 = ["data"];
function validate880(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "policy" })), data0.policy !== void 0 && (validate813(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate813)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema315.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate880.errors = vErrors, vErrors === null;
}
var check_shared202 = outermost(validate882);
function validate882(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.policy_id === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.policy_id !== void 0 && !validate24(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate882.errors = vErrors, vErrors === null;
}
var check_shared203 = outermost(validate886);
var schema319 = ["data"];
function validate887(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.role_id === void 0 || data.policy_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id", "project_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.policy_id !== void 0 && !validate24(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate887.errors = vErrors, vErrors === null;
}
function validate886(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.role_policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role_policy" })), data0.role_policy !== void 0 && (validate887(data0.role_policy, at(instancePath, "/data/role_policy")) || (vErrors = more(vErrors, validate887)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema319.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate886.errors = vErrors, vErrors === null;
}
var check_shared204 = outermost(validate894);
function validate896(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "project_id" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate320(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate320)), data.description !== void 0 && !validate777(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate777)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.expired_at !== void 0 && !validate103(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate103)), data.last_updated_user_id !== void 0 && !validate24(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate896.errors = vErrors, vErrors === null;
}
function validate894(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.access_token !== void 0 && !validate896(data.access_token, at(instancePath, "/access_token")) && (vErrors = more(vErrors, validate896));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate894.errors = vErrors, vErrors === null;
}
var check_shared205 = outermost(validate904);
var schema323 = ["data"];
function validate904(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_id" })), data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token_id !== void 0 && (validate24(data0.access_token_id, at(instancePath, "/data/access_token_id")) || (vErrors = more(vErrors, validate24))), data0.access_token !== void 0 && (validate40(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate40)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema323.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate904.errors = vErrors, vErrors === null;
}
var check_shared206 = outermost(validate907);
function validate909(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "name"));
    for (let key0 in data)
      key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "project_id" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate320(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate320)), data.description !== void 0 && !validate777(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate777)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.expired_at !== void 0 && !validate103(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate103)), data.last_updated_user_id !== void 0 && !validate24(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate909.errors = vErrors, vErrors === null;
}
function validate907(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.access_token !== void 0 && !validate909(data.access_token, at(instancePath, "/access_token")) && (vErrors = more(vErrors, validate909));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate907.errors = vErrors, vErrors === null;
}
var check_shared207 = outermost(validate917);
var schema327 = ["data"];
function validate917(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token !== void 0 && (validate828(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate828)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema327.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate917.errors = vErrors, vErrors === null;
}
var check_shared208 = outermost(validate919);
function validate919(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token_id === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate919.errors = vErrors, vErrors === null;
}
var check_shared209 = outermost(validate922);
function validate922(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate922.errors = vErrors, vErrors === null;
}
var check_shared210 = outermost(validate926);
var schema332 = ["data"];
function validate927(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate927.errors = vErrors, vErrors === null;
}
function validate926(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_role" })), data0.access_token_role !== void 0 && (validate927(data0.access_token_role, at(instancePath, "/data/access_token_role")) || (vErrors = more(vErrors, validate927)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema332.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate926.errors = vErrors, vErrors === null;
}
var check_shared211 = outermost(validate934);
function validate936(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_idp_key === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_idp_key", "role_id"));
    for (let key0 in data)
      key0 === "reserved_id" || key0 === "user_idp_key" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.reserved_id !== void 0 && !validate149(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate149)), data.user_idp_key !== void 0 && !validate96(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate96)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate936.errors = vErrors, vErrors === null;
}
function validate934(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user_reserved === void 0 && (vErrors = need(vErrors, data, instancePath, "user_reserved"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_reserved" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.user_reserved !== void 0 && !validate936(data.user_reserved, at(instancePath, "/user_reserved")) && (vErrors = more(vErrors, validate936));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate934.errors = vErrors, vErrors === null;
}
var check_shared212 = outermost(validate941);
var schema336 = ["data"];
function validate941(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user_reserved === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_reserved" })), data0.user_reserved !== void 0 && (validate844(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate844)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema336.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate941.errors = vErrors, vErrors === null;
}
var check_shared213 = outermost(validate943);
function validate943(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.reserved_id === void 0 && (vErrors = need(vErrors, data, instancePath, "reserved_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "reserved_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.reserved_id !== void 0 && !validate24(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate943.errors = vErrors, vErrors === null;
}
var check_shared214 = outermost(validate946);
function validate946(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.is_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "is_admin"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "is_admin" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.is_admin !== void 0 && !validate129(data.is_admin, at(instancePath, "/is_admin")) && (vErrors = more(vErrors, validate129));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate946.errors = vErrors, vErrors === null;
}
var check_shared215 = outermost(validate949);
function validate949(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "user_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate670(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate670)), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate949.errors = vErrors, vErrors === null;
}
var check_shared217 = outermost(validate954);
var schema343 = ["data"];
function validate956(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate956.errors = vErrors, vErrors === null;
}
function validate955(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate956(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate956));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate955.errors = vErrors, vErrors === null;
}
function validate954(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.organization !== void 0 && (validate955(data0.organization, at(instancePath, "/data/organization")) || (vErrors = more(vErrors, validate955))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema343.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate954.errors = vErrors, vErrors === null;
}
var check_shared219 = outermost(validate964);
function validate966(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate966.errors = vErrors, vErrors === null;
}
function validate964(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.user_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "user_id"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate693(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate693)), data.description !== void 0 && !validate966(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate966)), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate964.errors = vErrors, vErrors === null;
}
var check_shared220 = outermost(validate969);
var schema347 = ["data"];
function validate969(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.organization === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "organization" })), data0.organization !== void 0 && (validate956(data0.organization, at(instancePath, "/data/organization")) || (vErrors = more(vErrors, validate956)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema347.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate969.errors = vErrors, vErrors === null;
}
var check_shared221 = outermost(validate971);
function validate971(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "description" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate693(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate693)), data.description !== void 0 && !validate966(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate966));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate971.errors = vErrors, vErrors === null;
}
var check_shared222 = outermost(validate975);
function validate975(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "status"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate737(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate737));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate975.errors = vErrors, vErrors === null;
}
var check_shared223 = outermost(validate979);
var schema351 = ["data"];
function validate979(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.organization_invitation === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "organization_invitation" })), data0.organization_invitation !== void 0 && (validate702(data0.organization_invitation, at(instancePath, "/data/organization_invitation")) || (vErrors = more(vErrors, validate702)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema351.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate979.errors = vErrors, vErrors === null;
}
var check_shared224 = outermost(validate981);
function validate981(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organization_id === void 0 && (vErrors = need(vErrors, data, instancePath, "organization_id"));
    for (let key0 in data)
      key0 !== "organization_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate981.errors = vErrors, vErrors === null;
}
var check_shared225 = outermost(validate983);
function validate983(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.project_id === void 0 && (vErrors = need(vErrors, data, instancePath, "project_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate983.errors = vErrors, vErrors === null;
}
var check_shared226 = outermost(validate986);
function validate986(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "name"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "name" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate693(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate693)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate986.errors = vErrors, vErrors === null;
}
var check_shared227 = outermost(validate990);
function validate990(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "user_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate670(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate670)), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate990.errors = vErrors, vErrors === null;
}
var check_shared228 = outermost(validate995);
function validate995(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role_id === void 0 && (vErrors = need(vErrors, data, instancePath, "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate995.errors = vErrors, vErrors === null;
}
var check_shared229 = outermost(validate998);
var schema359 = ["data"];
function validate999(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.role_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "organization_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate999.errors = vErrors, vErrors === null;
}
function validate998(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.role !== void 0 && (validate999(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate999))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema359.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate998.errors = vErrors, vErrors === null;
}
var check_shared230 = outermost(validate1006);
function validate1006(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate670(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate670)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1006.errors = vErrors, vErrors === null;
}
var check_shared231 = outermost(validate1010);
function validate1010(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "policy_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.policy_id !== void 0 && !validate24(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1010.errors = vErrors, vErrors === null;
}
var check_shared232 = outermost(validate1013);
var schema364 = ["data"];
function validate1014(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.policy_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "policy_id", "organization_id", "created_at", "updated_at")), data.policy_id !== void 0 && !validate24(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.action_ptn !== void 0 && !validate40(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1014.errors = vErrors, vErrors === null;
}
function validate1013(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.policy !== void 0 && (validate1014(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate1014))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema364.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1013.errors = vErrors, vErrors === null;
}
var check_shared233 = outermost(validate1022);
function validate1022(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.user_idp_key !== void 0 && !validate966(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate966));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1022.errors = vErrors, vErrors === null;
}
var check_shared235 = outermost(validate1025);
var schema369 = ["data"];
function validate1027(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.reserved_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "reserved_id", "role_id", "created_at", "updated_at")), data.reserved_id !== void 0 && !validate24(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate24)), data.user_idp_key !== void 0 && !validate40(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate40)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1027.errors = vErrors, vErrors === null;
}
function validate1026(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1027(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1027));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1026.errors = vErrors, vErrors === null;
}
function validate1025(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user_reserved !== void 0 && (validate1026(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate1026))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema369.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1025.errors = vErrors, vErrors === null;
}
var check_shared236 = outermost(validate1035);
function validate1035(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate670(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate670)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1035.errors = vErrors, vErrors === null;
}
var check_shared238 = outermost(validate1039);
var schema374 = ["data"];
function validate1041(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "organization_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.expired_at !== void 0 && !validate44(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate44)), data.last_updated_user_id !== void 0 && !validate24(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1041.errors = vErrors, vErrors === null;
}
function validate1040(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1041(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1041));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1040.errors = vErrors, vErrors === null;
}
function validate1039(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.access_token !== void 0 && (validate1040(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate1040))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema374.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1039.errors = vErrors, vErrors === null;
}
var check_shared239 = outermost(validate1052);
function validate1052(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate693(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate693));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1052.errors = vErrors, vErrors === null;
}
var check_shared240 = outermost(validate1055);
var schema377 = ["data"];
function validate1055(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role" })), data0.role !== void 0 && (validate999(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate999)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema377.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1055.errors = vErrors, vErrors === null;
}
var check_shared241 = outermost(validate1057);
function validate1057(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.action_ptn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "action_ptn"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "action_ptn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate693(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate693)), data.action_ptn !== void 0 && !validate330(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate330));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1057.errors = vErrors, vErrors === null;
}
var check_shared242 = outermost(validate1061);
var schema380 = ["data"];
function validate1061(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "policy" })), data0.policy !== void 0 && (validate1014(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate1014)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema380.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1061.errors = vErrors, vErrors === null;
}
var check_shared243 = outermost(validate1063);
function validate1063(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "role_id" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1063.errors = vErrors, vErrors === null;
}
var check_shared244 = outermost(validate1067);
function validate1067(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.policy_id === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id"));
    for (let key0 in data)
      key0 === "role_id" || key0 === "policy_id" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.policy_id !== void 0 && !validate24(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate24)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1067.errors = vErrors, vErrors === null;
}
var check_shared245 = outermost(validate1071);
function validate1071(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.reserved_id === void 0 && (vErrors = need(vErrors, data, instancePath, "reserved_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "reserved_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.reserved_id !== void 0 && !validate24(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1071.errors = vErrors, vErrors === null;
}
var check_shared246 = outermost(validate1074);
function validate1074(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_idp_key === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_idp_key", "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "reserved_id" || key0 === "user_idp_key" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.reserved_id !== void 0 && !validate149(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate149)), data.user_idp_key !== void 0 && !validate966(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate966)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1074.errors = vErrors, vErrors === null;
}
var check_shared247 = outermost(validate1079);
var schema386 = ["data"];
function validate1079(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user_reserved === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_reserved" })), data0.user_reserved !== void 0 && (validate1027(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate1027)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema386.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1079.errors = vErrors, vErrors === null;
}
var check_shared248 = outermost(validate1081);
function validate1081(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate693(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate693)), data.description !== void 0 && !validate966(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate966)), data.expired_at !== void 0 && !validate103(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate103)), data.last_updated_user_id !== void 0 && !validate24(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1081.errors = vErrors, vErrors === null;
}
var check_shared249 = outermost(validate1088);
function validate1088(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate693(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate693)), data.description !== void 0 && !validate966(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate966)), data.expired_at !== void 0 && !validate103(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate103)), data.last_updated_user_id !== void 0 && !validate24(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1088.errors = vErrors, vErrors === null;
}
var check_shared250 = outermost(validate1095);
var schema390 = ["data"];
function validate1095(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token !== void 0 && (validate1041(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate1041)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema390.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1095.errors = vErrors, vErrors === null;
}
var check_shared251 = outermost(validate1097);
function validate1097(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token_id === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1097.errors = vErrors, vErrors === null;
}
var check_shared252 = outermost(validate1100);
function validate1100(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1100.errors = vErrors, vErrors === null;
}
var check_shared253 = outermost(validate1104);
var schema395 = ["data"];
function validate1105(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1105.errors = vErrors, vErrors === null;
}
function validate1104(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_role" })), data0.access_token_role !== void 0 && (validate1105(data0.access_token_role, at(instancePath, "/data/access_token_role")) || (vErrors = more(vErrors, validate1105)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema395.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1104.errors = vErrors, vErrors === null;
}
var check_shared254 = outermost(validate1111);
function validate1111(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "organization_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1111.errors = vErrors, vErrors === null;
}
var check_shared256 = outermost(validate1113);
var schema400 = ["data"];
function validate1115(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.notification_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "notification_id", "organization_id", "created_at", "updated_at")), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.type !== void 0 && !validate40(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate40)), data.notify_setting !== void 0 && !validate40(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1115.errors = vErrors, vErrors === null;
}
function validate1114(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1115(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1115));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1114.errors = vErrors, vErrors === null;
}
function validate1113(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (validate1114(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate1114))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema400.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1113.errors = vErrors, vErrors === null;
}
var check_shared257 = outermost(validate1125);
function validate1125(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification_id === void 0 && (vErrors = need(vErrors, data, instancePath, "notification_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1125.errors = vErrors, vErrors === null;
}
var check_shared258 = outermost(validate1128);
var schema403 = ["data"];
function validate1128(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (validate1115(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate1115))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema403.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1128.errors = vErrors, vErrors === null;
}
var check_shared260 = outermost(validate1130);
function validate1133(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1133.errors = vErrors, vErrors === null;
}
function validate1130(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.notify_setting === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "notify_setting"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "notification_id" || key0 === "name" || key0 === "type" || key0 === "notify_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate149(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate149)), data.name !== void 0 && !validate1133(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1133)), data.type !== void 0 && !validate693(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate693)), data.notify_setting !== void 0 && !validate330(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate330));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1130.errors = vErrors, vErrors === null;
}
var check_shared262 = outermost(validate1137);
function validate1142(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 1e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1e3 }, "must be <= 1000")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate1142.errors = vErrors, vErrors === null;
}
function validate1137(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "page_size" || key0 === "page_offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.page_size !== void 0 && !validate1142(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate1142)), data.page_offset !== void 0 && !validate149(data.page_offset, at(instancePath, "/page_offset")) && (vErrors = more(vErrors, validate149));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1137.errors = vErrors, vErrors === null;
}
var check_shared264 = outermost(validate1145);
var schema411 = ["data"];
function validate1147(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.project_id === void 0 || data.alert_condition_id === void 0 || data.notification_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "alert_condition_id", "notification_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.enabled !== void 0 && !validate129(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate129)), data.cache_second !== void 0 && !validate161(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate161)), data.notified_at !== void 0 && !validate44(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1147.errors = vErrors, vErrors === null;
}
function validate1146(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1147(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1147));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1146.errors = vErrors, vErrors === null;
}
function validate1145(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_cond_notification !== void 0 && (validate1146(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1146))), data0.has_next !== void 0 && (validate129(data0.has_next, at(instancePath, "/data/has_next")) || (vErrors = more(vErrors, validate129))), data0.next_page_offset !== void 0 && (validate161(data0.next_page_offset, at(instancePath, "/data/next_page_offset")) || (vErrors = more(vErrors, validate161)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema411.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1145.errors = vErrors, vErrors === null;
}
var check_shared266 = outermost(validate1161);
function validate1166(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 31536e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 31536e3 }, "must be <= 31536000")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate1166.errors = vErrors, vErrors === null;
}
function validate1161(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.alert_condition_id === void 0 || data.notification_id === void 0 || data.cache_second === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "alert_condition_id", "notification_id", "cache_second"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "cache_second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.cache_second !== void 0 && !validate1166(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate1166));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1161.errors = vErrors, vErrors === null;
}
var check_shared267 = outermost(validate1168);
var schema415 = ["data"];
function validate1168(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_notification !== void 0 && (validate1147(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1147))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema415.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1168.errors = vErrors, vErrors === null;
}
var check_shared268 = outermost(validate1170);
function validate1170(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.notification_id === void 0 || data.enabled === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "notification_id", "enabled"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "notification_id" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.enabled !== void 0 && !validate129(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate129));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1170.errors = vErrors, vErrors === null;
}
var check_shared269 = outermost(validate1175);
var schema418 = ["data"];
function validate1175(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_notification !== void 0 && (validate1146(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1146))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema418.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1175.errors = vErrors, vErrors === null;
}
var check_shared270 = outermost(validate1177);
function validate1177(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.notification_id === void 0 || data.cache_second === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "notification_id", "cache_second"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "notification_id" || key0 === "cache_second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.cache_second !== void 0 && !validate1166(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate1166));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1177.errors = vErrors, vErrors === null;
}
var check_shared272 = outermost(validate1182);
var pattern1 = new RegExp("^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function validate1184(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern1.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$" }, 'must match pattern "^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1184.errors = vErrors, vErrors === null;
}
function validate1182(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "from_date" || key0 === "to_date" || key0 === "score" || key0 === "data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.from_date !== void 0 && !validate1184(data.from_date, at(instancePath, "/from_date")) && (vErrors = more(vErrors, validate1184)), data.to_date !== void 0 && !validate1184(data.to_date, at(instancePath, "/to_date")) && (vErrors = more(vErrors, validate1184)), data.score !== void 0 && !validate141(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate141)), data.data_source !== void 0 && !validate210(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate210));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1182.errors = vErrors, vErrors === null;
}
var check_shared274 = outermost(validate1189);
var schema425 = ["data"];
function validate1191(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.report_finding_id === void 0 || data.report_date === void 0 || data.project_id === void 0) && (vErrors = need(vErrors, data, instancePath, "report_finding_id", "report_date", "project_id")), data.report_finding_id !== void 0 && !validate24(data.report_finding_id, at(instancePath, "/report_finding_id")) && (vErrors = more(vErrors, validate24)), data.report_date !== void 0 && !validate40(data.report_date, at(instancePath, "/report_date")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.project_name !== void 0 && !validate40(data.project_name, at(instancePath, "/project_name")) && (vErrors = more(vErrors, validate40)), data.category !== void 0 && !validate40(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate40)), data.data_source !== void 0 && !validate40(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate40)), data.score !== void 0 && !validate77(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate77)), data.count !== void 0 && !validate161(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate161))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1191.errors = vErrors, vErrors === null;
}
function validate1190(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1191(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1191));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1190.errors = vErrors, vErrors === null;
}
function validate1189(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.report_finding !== void 0 && (validate1190(data0.report_finding, at(instancePath, "/data/report_finding")) || (vErrors = more(vErrors, validate1190))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema425.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1189.errors = vErrors, vErrors === null;
}
var check_shared275 = outermost(validate1202);
function validate1202(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.report_id === void 0 && (vErrors = need(vErrors, data, instancePath, "report_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "report_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.report_id !== void 0 && !validate24(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1202.errors = vErrors, vErrors === null;
}
var check_shared276 = outermost(validate1205);
var schema431 = ["data"];
var schema429 = { type: "string", "x-known": ["Markdown", "HTML"], $id: "ReportType" };
function validate1210(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Markdown" && data !== "HTML" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema429["x-known"] })), validate1210.errors = vErrors, vErrors === null;
}
var schema430 = { type: "string", "x-known": ["OK", "IN_PROGRESS", "ERROR"], $id: "ReportStatus" };
function validate1212(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "OK" && data !== "IN_PROGRESS" && data !== "ERROR" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema430["x-known"] })), validate1212.errors = vErrors, vErrors === null;
}
function validate1206(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.report_id !== void 0 && !validate24(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.type !== void 0 && !validate1210(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1210)), data.status !== void 0 && !validate1212(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1212)), data.content !== void 0 && !validate40(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1206.errors = vErrors, vErrors === null;
}
function validate1205(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.report === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report" })), data0.report !== void 0 && (validate1206(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1206)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema431.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1205.errors = vErrors, vErrors === null;
}
var check_shared277 = outermost(validate1218);
function validate1218(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "project_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1218.errors = vErrors, vErrors === null;
}
var check_shared279 = outermost(validate1220);
var schema436 = ["data"];
function validate1222(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.report_id === void 0 || data.project_id === void 0 || data.type === void 0 || data.status === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "report_id", "project_id", "type", "status", "created_at", "updated_at")), data.report_id !== void 0 && !validate24(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.type !== void 0 && !validate1210(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1210)), data.status !== void 0 && !validate1212(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1212)), data.content !== void 0 && !validate40(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1222.errors = vErrors, vErrors === null;
}
function validate1221(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1222(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1221.errors = vErrors, vErrors === null;
}
function validate1220(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.report !== void 0 && (validate1221(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1221))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema436.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1220.errors = vErrors, vErrors === null;
}
var check_shared281 = outermost(validate1233);
function validate1236(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1236.errors = vErrors, vErrors === null;
}
var schema439 = { type: "string", enum: ["Markdown", "HTML"], $id: "ReportTypeInput" };
function validate1238(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "Markdown" || data === "HTML" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema439.enum })), validate1238.errors = vErrors, vErrors === null;
}
var schema440 = { type: "string", enum: ["OK", "IN_PROGRESS", "ERROR"], $id: "ReportStatusInput" };
function validate1240(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OK" || data === "IN_PROGRESS" || data === "ERROR" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema440.enum })), validate1240.errors = vErrors, vErrors === null;
}
function validate1233(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.type === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "type", "status"));
    for (let key0 in data)
      key0 === "report_id" || key0 === "project_id" || key0 === "name" || key0 === "type" || key0 === "status" || key0 === "content" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.report_id !== void 0 && !validate149(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate149)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate1236(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1236)), data.type !== void 0 && !validate1238(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1238)), data.status !== void 0 && !validate1240(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1240)), data.content !== void 0 && !validate40(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1233.errors = vErrors, vErrors === null;
}
var check_shared282 = outermost(validate1243);
var schema442 = ["data"];
function validate1243(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.report === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report" })), data0.report !== void 0 && (validate1222(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1222)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema442.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1243.errors = vErrors, vErrors === null;
}
var check_shared284 = outermost(validate1245);
var schema446 = { type: "integer", enum: [0, 1, 2, 3], $id: "ChatRole" };
function validate1249(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema446.enum })), validate1249.errors = vErrors, vErrors === null;
}
function validate1248(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "role" || key0 === "content" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.role !== void 0 && !validate1249(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate1249)), data.content !== void 0 && !validate40(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1248.errors = vErrors, vErrors === null;
}
function validate1247(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1248(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1248));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1247.errors = vErrors, vErrors === null;
}
function validate1245(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.question === void 0 && (vErrors = need(vErrors, data, instancePath, "question"));
    for (let key0 in data)
      key0 === "question" || key0 === "chat_history" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.question !== void 0 && !validate330(data.question, at(instancePath, "/question")) && (vErrors = more(vErrors, validate330)), data.chat_history !== void 0 && !validate1247(data.chat_history, at(instancePath, "/chat_history")) && (vErrors = more(vErrors, validate1247)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1245.errors = vErrors, vErrors === null;
}
var check_shared285 = outermost(validate1255);
function validate1255(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.prompt === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "prompt", "name"));
    for (let key0 in data)
      key0 === "prompt" || key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.prompt !== void 0 && !validate330(data.prompt, at(instancePath, "/prompt")) && (vErrors = more(vErrors, validate330)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate1133(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1133));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1255.errors = vErrors, vErrors === null;
}
var check_shared286 = outermost(validate1259);
var schema449 = ["data"];
function validate1259(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.report_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report_id" })), data0.status === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "status" })), data0.report_id !== void 0 && (validate24(data0.report_id, at(instancePath, "/data/report_id")) || (vErrors = more(vErrors, validate24))), data0.status !== void 0 && (validate1212(data0.status, at(instancePath, "/data/status")) || (vErrors = more(vErrors, validate1212)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema449.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1259.errors = vErrors, vErrors === null;
}
var check_shared288 = outermost(validate1262);
var schema452 = { type: "string", enum: ["PENDING", "SUCCEEDED", "FAILED"], $id: "RemediationProposalStatusInput" };
function validate1266(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PENDING" || data === "SUCCEEDED" || data === "FAILED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema452.enum })), validate1266.errors = vErrors, vErrors === null;
}
function validate1265(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1266(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1266));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1265.errors = vErrors, vErrors === null;
}
function validate1262(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate1265(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1265));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1262.errors = vErrors, vErrors === null;
}
var check_shared290 = outermost(validate1269);
var schema457 = ["data"];
var schema456 = { type: "string", "x-known": ["PENDING", "SUCCEEDED", "FAILED"], $id: "RemediationProposalStatus" };
function validate1275(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PENDING" && data !== "SUCCEEDED" && data !== "FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema456["x-known"] })), validate1275.errors = vErrors, vErrors === null;
}
function validate1271(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.remediation_proposal_id === void 0 || data.finding_id === void 0 || data.project_id === void 0 || data.status === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "remediation_proposal_id", "finding_id", "project_id", "status", "created_at", "updated_at")), data.remediation_proposal_id !== void 0 && !validate24(data.remediation_proposal_id, at(instancePath, "/remediation_proposal_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate1275(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1275)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.remediation_plan !== void 0 && !validate40(data.remediation_plan, at(instancePath, "/remediation_plan")) && (vErrors = more(vErrors, validate40)), data.generated_at !== void 0 && !validate44(data.generated_at, at(instancePath, "/generated_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1271.errors = vErrors, vErrors === null;
}
function validate1270(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1271(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1271));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1270.errors = vErrors, vErrors === null;
}
function validate1269(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.remediation_proposal !== void 0 && (validate1270(data0.remediation_proposal, at(instancePath, "/data/remediation_proposal")) || (vErrors = more(vErrors, validate1270))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema457.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1269.errors = vErrors, vErrors === null;
}
var check_shared291 = outermost(validate1284);
function validate1284(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.remediation_proposal_id === void 0 && (vErrors = need(vErrors, data, instancePath, "remediation_proposal_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "remediation_proposal_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.remediation_proposal_id !== void 0 && !validate24(data.remediation_proposal_id, at(instancePath, "/remediation_proposal_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1284.errors = vErrors, vErrors === null;
}
var check_shared292 = outermost(validate1287);
var schema460 = ["data"];
function validate1287(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.remediation_proposal !== void 0 && (validate1271(data0.remediation_proposal, at(instancePath, "/data/remediation_proposal")) || (vErrors = more(vErrors, validate1271))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema460.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1287.errors = vErrors, vErrors === null;
}
var check_shared293 = outermost(validate1289);
var schema462 = ["data"];
function validate1289(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.remediation_proposal_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "remediation_proposal_id" })), data0.remediation_proposal_id !== void 0 && (validate24(data0.remediation_proposal_id, at(instancePath, "/data/remediation_proposal_id")) || (vErrors = more(vErrors, validate24)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema462.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1289.errors = vErrors, vErrors === null;
}
var check_shared294 = outermost(validate1291);
function validate1291(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "google_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.google_data_source_id !== void 0 && !validate24(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate70(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate70));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1291.errors = vErrors, vErrors === null;
}
var check_shared296 = outermost(validate1294);
var schema467 = ["data"];
function validate1296(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.google_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "google_data_source_id", "created_at", "updated_at")), data.google_data_source_id !== void 0 && !validate24(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.max_score !== void 0 && !validate77(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate77)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1296.errors = vErrors, vErrors === null;
}
function validate1295(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1296(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1296));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1295.errors = vErrors, vErrors === null;
}
function validate1294(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.google_data_source !== void 0 && (validate1295(data0.google_data_source, at(instancePath, "/data/google_data_source")) || (vErrors = more(vErrors, validate1295))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema467.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1294.errors = vErrors, vErrors === null;
}
var check_shared297 = outermost(validate1305);
function validate1308(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func3(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1308.errors = vErrors, vErrors === null;
}
function validate1305(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "gcp_project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24)), data.gcp_project_id !== void 0 && !validate1308(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate1308));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1305.errors = vErrors, vErrors === null;
}
var check_shared299 = outermost(validate1310);
var schema473 = ["data"];
function validate1312(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.gcp_id === void 0 || data.project_id === void 0 || data.gcp_project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "project_id", "gcp_project_id", "created_at", "updated_at")), data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.gcp_project_id !== void 0 && !validate40(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate40)), data.verification_code !== void 0 && !validate40(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1312.errors = vErrors, vErrors === null;
}
function validate1311(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1312(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1312));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1311.errors = vErrors, vErrors === null;
}
function validate1310(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.gcp !== void 0 && (validate1311(data0.gcp, at(instancePath, "/data/gcp")) || (vErrors = more(vErrors, validate1311))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema473.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1310.errors = vErrors, vErrors === null;
}
var check_shared300 = outermost(validate1322);
function validate1322(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "google_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24)), data.google_data_source_id !== void 0 && !validate24(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1322.errors = vErrors, vErrors === null;
}
var check_shared301 = outermost(validate1326);
var schema477 = ["data"];
function validate1327(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24)), data.google_data_source_id !== void 0 && !validate24(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate83(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate83)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.gcp_project_id !== void 0 && !validate40(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate40)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.max_score !== void 0 && !validate77(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate77)), data.specific_version !== void 0 && !validate40(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1327.errors = vErrors, vErrors === null;
}
function validate1326(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.gcp_data_source !== void 0 && (validate1327(data0.gcp_data_source, at(instancePath, "/data/gcp_data_source")) || (vErrors = more(vErrors, validate1327))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema477.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1326.errors = vErrors, vErrors === null;
}
var check_shared302 = outermost(validate1342);
function validate1348(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1348.errors = vErrors, vErrors === null;
}
function validate1350(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func3(data) < 8 && (vErrors = report(vErrors, instancePath, "x-minBytes", { limit: 8 })), func3(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1350.errors = vErrors, vErrors === null;
}
function validate1344(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.gcp_project_id === void 0 || data.verification_code === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "gcp_project_id", "verification_code"));
    for (let key0 in data)
      key0 === "gcp_id" || key0 === "name" || key0 === "project_id" || key0 === "gcp_project_id" || key0 === "verification_code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate320(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate320)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.gcp_project_id !== void 0 && !validate1348(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate1348)), data.verification_code !== void 0 && !validate1350(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate1350));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1344.errors = vErrors, vErrors === null;
}
function validate1342(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.gcp !== void 0 && !validate1344(data.gcp, at(instancePath, "/gcp")) && (vErrors = more(vErrors, validate1344));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1342.errors = vErrors, vErrors === null;
}
var check_shared303 = outermost(validate1353);
var schema483 = ["data"];
function validate1353(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.gcp === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gcp" })), data0.gcp !== void 0 && (validate1312(data0.gcp, at(instancePath, "/data/gcp")) || (vErrors = more(vErrors, validate1312)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema483.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1353.errors = vErrors, vErrors === null;
}
var check_shared304 = outermost(validate1355);
function validate1355(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp_id === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1355.errors = vErrors, vErrors === null;
}
var check_shared305 = outermost(validate1358);
function validate1360(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "gcp_id" || key0 === "google_data_source_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "specific_version" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24)), data.google_data_source_id !== void 0 && !validate24(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate100(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate100)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate103(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate103)), data.specific_version !== void 0 && !validate70(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate70));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1360.errors = vErrors, vErrors === null;
}
function validate1358(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.gcp_data_source !== void 0 && !validate1360(data.gcp_data_source, at(instancePath, "/gcp_data_source")) && (vErrors = more(vErrors, validate1360));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1358.errors = vErrors, vErrors === null;
}
var check_shared306 = outermost(validate1369);
var schema489 = ["data"];
function validate1370(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.gcp_id === void 0 || data.google_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0 || data.gcp_project_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id", "project_id", "created_at", "updated_at", "gcp_project_id")), data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24)), data.google_data_source_id !== void 0 && !validate24(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate83(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate83)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.gcp_project_id !== void 0 && !validate40(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate40)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.max_score !== void 0 && !validate77(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate77)), data.specific_version !== void 0 && !validate40(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1370.errors = vErrors, vErrors === null;
}
function validate1369(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.gcp_data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gcp_data_source" })), data0.gcp_data_source !== void 0 && (validate1370(data0.gcp_data_source, at(instancePath, "/data/gcp_data_source")) || (vErrors = more(vErrors, validate1370)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema489.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1369.errors = vErrors, vErrors === null;
}
var check_shared307 = outermost(validate1385);
function validate1385(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "google_data_source_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24)), data.google_data_source_id !== void 0 && !validate24(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate24)), data.scan_only !== void 0 && !validate129(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate129)), data.full_scan !== void 0 && !validate129(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate129));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1385.errors = vErrors, vErrors === null;
}
var check_shared308 = outermost(validate1391);
function validate1391(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_data_source_id !== void 0 && !validate24(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate670(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate670));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1391.errors = vErrors, vErrors === null;
}
var check_shared310 = outermost(validate1394);
var schema495 = ["data"];
function validate1396(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.azure_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_data_source_id", "created_at", "updated_at")), data.azure_data_source_id !== void 0 && !validate24(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.max_score !== void 0 && !validate77(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate77)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1396.errors = vErrors, vErrors === null;
}
function validate1395(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1396(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1396));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1395.errors = vErrors, vErrors === null;
}
function validate1394(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.azure_data_source !== void 0 && (validate1395(data0.azure_data_source, at(instancePath, "/data/azure_data_source")) || (vErrors = more(vErrors, validate1395))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema495.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1394.errors = vErrors, vErrors === null;
}
var check_shared311 = outermost(validate1405);
function validate1408(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1408.errors = vErrors, vErrors === null;
}
function validate1405(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || key0 === "subscription_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.azure_id !== void 0 && !validate24(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate24)), data.subscription_id !== void 0 && !validate1408(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate1408));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1405.errors = vErrors, vErrors === null;
}
var check_shared313 = outermost(validate1410);
var schema501 = ["data"];
function validate1412(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.azure_id === void 0 || data.project_id === void 0 || data.subscription_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "project_id", "subscription_id", "created_at", "updated_at")), data.azure_id !== void 0 && !validate24(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.subscription_id !== void 0 && !validate40(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate40)), data.verification_code !== void 0 && !validate40(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1412.errors = vErrors, vErrors === null;
}
function validate1411(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1412(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1412));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1411.errors = vErrors, vErrors === null;
}
function validate1410(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.azure !== void 0 && (validate1411(data0.azure, at(instancePath, "/data/azure")) || (vErrors = more(vErrors, validate1411))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema501.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1410.errors = vErrors, vErrors === null;
}
var check_shared314 = outermost(validate1422);
function validate1422(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.azure_id === void 0 || data.azure_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "azure_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || key0 === "azure_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.azure_id !== void 0 && !validate24(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate24)), data.azure_data_source_id !== void 0 && !validate24(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1422.errors = vErrors, vErrors === null;
}
var check_shared315 = outermost(validate1426);
var schema505 = ["data"];
function validate1427(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.azure_id !== void 0 && !validate24(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate24)), data.azure_data_source_id !== void 0 && !validate24(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate83(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate83)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.subscription_id !== void 0 && !validate40(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate40)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.max_score !== void 0 && !validate77(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate77)), data.specific_version !== void 0 && !validate40(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1427.errors = vErrors, vErrors === null;
}
function validate1426(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.rel_azure_data_source !== void 0 && (validate1427(data0.rel_azure_data_source, at(instancePath, "/data/rel_azure_data_source")) || (vErrors = more(vErrors, validate1427))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema505.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1426.errors = vErrors, vErrors === null;
}
var check_shared316 = outermost(validate1442);
function validate1444(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.subscription_id === void 0 && (vErrors = need(vErrors, data, instancePath, "subscription_id"));
    for (let key0 in data)
      key0 === "azure_id" || key0 === "name" || key0 === "project_id" || key0 === "subscription_id" || key0 === "verification_code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_id !== void 0 && !validate149(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate149)), data.name !== void 0 && !validate670(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate670)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.subscription_id !== void 0 && !validate1408(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate1408)), data.verification_code !== void 0 && !validate1408(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate1408));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1444.errors = vErrors, vErrors === null;
}
function validate1442(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.azure === void 0 && (vErrors = need(vErrors, data, instancePath, "azure"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.azure !== void 0 && !validate1444(data.azure, at(instancePath, "/azure")) && (vErrors = more(vErrors, validate1444));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1442.errors = vErrors, vErrors === null;
}
var check_shared317 = outermost(validate1451);
var schema509 = ["data"];
function validate1451(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.azure === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "azure" })), data0.azure !== void 0 && (validate1412(data0.azure, at(instancePath, "/data/azure")) || (vErrors = more(vErrors, validate1412)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema509.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1451.errors = vErrors, vErrors === null;
}
var check_shared318 = outermost(validate1453);
function validate1453(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.azure_id === void 0 && (vErrors = need(vErrors, data, instancePath, "azure_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.azure_id !== void 0 && !validate24(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1453.errors = vErrors, vErrors === null;
}
var check_shared319 = outermost(validate1456);
function validate1458(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.azure_id === void 0 || data.azure_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "azure_data_source_id"));
    for (let key0 in data)
      key0 === "azure_id" || key0 === "azure_data_source_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_id !== void 0 && !validate24(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate24)), data.azure_data_source_id !== void 0 && !validate24(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate100(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate100)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1458.errors = vErrors, vErrors === null;
}
function validate1456(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_azure_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_azure_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_azure_data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.rel_azure_data_source !== void 0 && !validate1458(data.rel_azure_data_source, at(instancePath, "/rel_azure_data_source")) && (vErrors = more(vErrors, validate1458));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1456.errors = vErrors, vErrors === null;
}
var check_shared320 = outermost(validate1466);
function validate1466(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.azure_data_source_id !== void 0 && !validate149(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate149));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1466.errors = vErrors, vErrors === null;
}
var check_shared321 = outermost(validate1469);
function validate1469(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "code_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate70(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate70));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1469.errors = vErrors, vErrors === null;
}
var check_shared323 = outermost(validate1472);
var schema518 = ["data"];
function validate1474(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "code_data_source_id", "created_at", "updated_at")), data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.max_score !== void 0 && !validate77(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate77)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1474.errors = vErrors, vErrors === null;
}
function validate1473(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1474(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1474));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1473.errors = vErrors, vErrors === null;
}
function validate1472(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.code_data_source !== void 0 && (validate1473(data0.code_data_source, at(instancePath, "/data/code_data_source")) || (vErrors = more(vErrors, validate1473))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema518.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1472.errors = vErrors, vErrors === null;
}
var check_shared324 = outermost(validate1483);
function validate1483(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1483.errors = vErrors, vErrors === null;
}
var check_shared326 = outermost(validate1486);
var schema531 = ["data"];
var schema523 = { type: "integer", "x-known": [0, 1, 2], $id: "GithubType" };
function validate1494(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema523["x-known"] })), validate1494.errors = vErrors, vErrors === null;
}
function validate1500(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.repository_pattern !== void 0 && !validate40(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate40)), data.scan_public !== void 0 && !validate129(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate129)), data.scan_internal !== void 0 && !validate129(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate129)), data.scan_private !== void 0 && !validate129(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate129)), data.status !== void 0 && !validate83(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate83)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1500.errors = vErrors, vErrors === null;
}
function validate1514(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate83(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate83)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.repository_pattern !== void 0 && !validate40(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1514.errors = vErrors, vErrors === null;
}
function validate1525(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.repository_pattern !== void 0 && !validate40(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate40)), data.scan_public !== void 0 && !validate129(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate129)), data.scan_internal !== void 0 && !validate129(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate129)), data.scan_private !== void 0 && !validate129(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate129)), data.status !== void 0 && !validate83(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate83)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1525.errors = vErrors, vErrors === null;
}
var schema527 = { type: "string", "x-known": ["PERSONAL_ACCESS_TOKEN", "GITHUB_APP"], $id: "shared34" };
function validate1539(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PERSONAL_ACCESS_TOKEN" && data !== "GITHUB_APP" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema527["x-known"] })), validate1539.errors = vErrors, vErrors === null;
}
var schema528 = { type: "string", "x-known": ["PENDING_USER_VERIFICATION", "SUCCESS", "FAILED"], $id: "shared35" };
function validate1542(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PENDING_USER_VERIFICATION" && data !== "SUCCESS" && data !== "FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema528["x-known"] })), validate1542.errors = vErrors, vErrors === null;
}
function validate1547(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.github_repository_id !== void 0 && !validate161(data.github_repository_id, at(instancePath, "/github_repository_id")) && (vErrors = more(vErrors, validate161)), data.github_repository_full_name !== void 0 && !validate40(data.github_repository_full_name, at(instancePath, "/github_repository_full_name")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1547.errors = vErrors, vErrors === null;
}
function validate1546(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1547(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1547));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1546.errors = vErrors, vErrors === null;
}
function validate1488(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.github_user !== void 0 && !validate40(data.github_user, at(instancePath, "/github_user")) && (vErrors = more(vErrors, validate40)), data.personal_access_token !== void 0 && !validate40(data.personal_access_token, at(instancePath, "/personal_access_token")) && (vErrors = more(vErrors, validate40)), data.type !== void 0 && !validate1494(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1494)), data.base_url !== void 0 && !validate40(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate40)), data.target_resource !== void 0 && !validate40(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.gitleaks_setting !== void 0 && !validate1500(data.gitleaks_setting, at(instancePath, "/gitleaks_setting")) && (vErrors = more(vErrors, validate1500)), data.dependency_setting !== void 0 && !validate1514(data.dependency_setting, at(instancePath, "/dependency_setting")) && (vErrors = more(vErrors, validate1514)), data.code_scan_setting !== void 0 && !validate1525(data.code_scan_setting, at(instancePath, "/code_scan_setting")) && (vErrors = more(vErrors, validate1525)), data.auth_mode !== void 0 && !validate1539(data.auth_mode, at(instancePath, "/auth_mode")) && (vErrors = more(vErrors, validate1539)), data.installation_id !== void 0 && !validate161(data.installation_id, at(instancePath, "/installation_id")) && (vErrors = more(vErrors, validate161)), data.verification_status !== void 0 && !validate1542(data.verification_status, at(instancePath, "/verification_status")) && (vErrors = more(vErrors, validate1542)), data.verified_github_user !== void 0 && !validate40(data.verified_github_user, at(instancePath, "/verified_github_user")) && (vErrors = more(vErrors, validate40)), data.verified_at !== void 0 && !validate44(data.verified_at, at(instancePath, "/verified_at")) && (vErrors = more(vErrors, validate44)), data.github_app_setting_repository !== void 0 && !validate1546(data.github_app_setting_repository, at(instancePath, "/github_app_setting_repository")) && (vErrors = more(vErrors, validate1546))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1488.errors = vErrors, vErrors === null;
}
function validate1487(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1488(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1488));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1487.errors = vErrors, vErrors === null;
}
function validate1486(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.github_setting !== void 0 && (validate1487(data0.github_setting, at(instancePath, "/data/github_setting")) || (vErrors = more(vErrors, validate1487))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema531.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1486.errors = vErrors, vErrors === null;
}
var check_shared327 = outermost(validate1557);
function validate1557(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1557.errors = vErrors, vErrors === null;
}
var check_shared329 = outermost(validate1560);
var schema536 = ["data"];
function validate1562(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.repository_full_name !== void 0 && !validate40(data.repository_full_name, at(instancePath, "/repository_full_name")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1562.errors = vErrors, vErrors === null;
}
function validate1561(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1562(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1562));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1561.errors = vErrors, vErrors === null;
}
function validate1560(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.gitleaks_cache !== void 0 && (validate1561(data0.gitleaks_cache, at(instancePath, "/data/gitleaks_cache")) || (vErrors = more(vErrors, validate1561))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema536.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1560.errors = vErrors, vErrors === null;
}
var check_shared330 = outermost(validate1570);
var schema538 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "shared4" }, project_id: { $ref: "Id" }, name: { $ref: "shared14" }, github_user: { $ref: "shared14" }, personal_access_token: { $ref: "shared2" }, type: { $ref: "GithubTypeInput" }, base_url: { $ref: "shared24" }, target_resource: { $ref: "shared31" }, auth_mode: { $ref: "shared37" }, installation_id: { $ref: "shared4" } }, required: ["name", "target_resource"], $id: "GithubSettingForUpsert" }, schema539 = { type: "integer", enum: [0, 1, 2], $id: "GithubTypeInput" };
function validate1578(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema539.enum })), validate1578.errors = vErrors, vErrors === null;
}
var schema540 = { type: "string", enum: ["PERSONAL_ACCESS_TOKEN", "GITHUB_APP"], $id: "shared37" };
function validate1582(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PERSONAL_ACCESS_TOKEN" || data === "GITHUB_APP" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema540.enum })), validate1582.errors = vErrors, vErrors === null;
}
function validate1572(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.target_resource === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "target_resource"));
    for (let key0 in data)
      func6.call(schema538.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate149(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate149)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate70(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate70)), data.github_user !== void 0 && !validate70(data.github_user, at(instancePath, "/github_user")) && (vErrors = more(vErrors, validate70)), data.personal_access_token !== void 0 && !validate777(data.personal_access_token, at(instancePath, "/personal_access_token")) && (vErrors = more(vErrors, validate777)), data.type !== void 0 && !validate1578(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1578)), data.base_url !== void 0 && !validate1308(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate1308)), data.target_resource !== void 0 && !validate1348(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate1348)), data.auth_mode !== void 0 && !validate1582(data.auth_mode, at(instancePath, "/auth_mode")) && (vErrors = more(vErrors, validate1582)), data.installation_id !== void 0 && !validate149(data.installation_id, at(instancePath, "/installation_id")) && (vErrors = more(vErrors, validate149));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1572.errors = vErrors, vErrors === null;
}
function validate1570(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.github_setting !== void 0 && !validate1572(data.github_setting, at(instancePath, "/github_setting")) && (vErrors = more(vErrors, validate1572));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1570.errors = vErrors, vErrors === null;
}
var check_shared331 = outermost(validate1586);
var schema542 = ["data"];
function validate1586(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.github_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "github_setting" })), data0.github_setting !== void 0 && (validate1488(data0.github_setting, at(instancePath, "/data/github_setting")) || (vErrors = more(vErrors, validate1488)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema542.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1586.errors = vErrors, vErrors === null;
}
var check_shared332 = outermost(validate1588);
var schema544 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "Id" }, project_id: { $ref: "Id" }, code_data_source_id: { $ref: "Id" }, repository_pattern: { $ref: "shared24" }, scan_public: { $ref: "shared6" }, scan_internal: { $ref: "shared6" }, scan_private: { $ref: "shared6" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared2" }, scan_at: { $ref: "UnixSecondsInput" } }, required: ["github_setting_id", "code_data_source_id"], $id: "GitleaksSettingForUpsert" };
function validate1590(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      func6.call(schema544.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.repository_pattern !== void 0 && !validate1308(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate1308)), data.scan_public !== void 0 && !validate129(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate129)), data.scan_internal !== void 0 && !validate129(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate129)), data.scan_private !== void 0 && !validate129(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate129)), data.status !== void 0 && !validate100(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate100)), data.status_detail !== void 0 && !validate777(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate777)), data.scan_at !== void 0 && !validate103(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate103));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1590.errors = vErrors, vErrors === null;
}
function validate1588(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gitleaks_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "gitleaks_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gitleaks_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.gitleaks_setting !== void 0 && !validate1590(data.gitleaks_setting, at(instancePath, "/gitleaks_setting")) && (vErrors = more(vErrors, validate1590));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1588.errors = vErrors, vErrors === null;
}
var check_shared333 = outermost(validate1602);
var schema546 = ["data"];
function validate1602(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.gitleaks_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gitleaks_setting" })), data0.gitleaks_setting !== void 0 && (validate1500(data0.gitleaks_setting, at(instancePath, "/data/gitleaks_setting")) || (vErrors = more(vErrors, validate1500)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema546.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1602.errors = vErrors, vErrors === null;
}
var check_shared334 = outermost(validate1604);
function validate1606(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      key0 === "github_setting_id" || key0 === "project_id" || key0 === "code_data_source_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "repository_pattern" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate100(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate100)), data.status_detail !== void 0 && !validate777(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate777)), data.scan_at !== void 0 && !validate103(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate103)), data.repository_pattern !== void 0 && !validate40(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1606.errors = vErrors, vErrors === null;
}
function validate1604(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.dependency_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "dependency_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "dependency_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.dependency_setting !== void 0 && !validate1606(data.dependency_setting, at(instancePath, "/dependency_setting")) && (vErrors = more(vErrors, validate1606));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1604.errors = vErrors, vErrors === null;
}
var check_shared335 = outermost(validate1615);
var schema550 = ["data"];
function validate1615(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.dependency_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "dependency_setting" })), data0.dependency_setting !== void 0 && (validate1514(data0.dependency_setting, at(instancePath, "/data/dependency_setting")) || (vErrors = more(vErrors, validate1514)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema550.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1615.errors = vErrors, vErrors === null;
}
var check_shared336 = outermost(validate1617);
var schema552 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "Id" }, project_id: { $ref: "Id" }, code_data_source_id: { $ref: "Id" }, repository_pattern: { $ref: "shared24" }, scan_public: { $ref: "shared6" }, scan_internal: { $ref: "shared6" }, scan_private: { $ref: "shared6" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared2" }, scan_at: { $ref: "UnixSecondsInput" } }, required: ["github_setting_id", "code_data_source_id"], $id: "CodeScanSettingForUpsert" };
function validate1619(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      func6.call(schema552.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.repository_pattern !== void 0 && !validate1308(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate1308)), data.scan_public !== void 0 && !validate129(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate129)), data.scan_internal !== void 0 && !validate129(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate129)), data.scan_private !== void 0 && !validate129(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate129)), data.status !== void 0 && !validate100(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate100)), data.status_detail !== void 0 && !validate777(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate777)), data.scan_at !== void 0 && !validate103(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate103));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1619.errors = vErrors, vErrors === null;
}
function validate1617(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.code_scan_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "code_scan_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "code_scan_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.code_scan_setting !== void 0 && !validate1619(data.code_scan_setting, at(instancePath, "/code_scan_setting")) && (vErrors = more(vErrors, validate1619));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1617.errors = vErrors, vErrors === null;
}
var check_shared337 = outermost(validate1631);
var schema554 = ["data"];
function validate1631(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.code_scan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "code_scan_setting" })), data0.code_scan_setting !== void 0 && (validate1525(data0.code_scan_setting, at(instancePath, "/data/code_scan_setting")) || (vErrors = more(vErrors, validate1525)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema554.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1631.errors = vErrors, vErrors === null;
}
var check_shared338 = outermost(validate1633);
function validate1633(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.scan_only !== void 0 && !validate129(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate129)), data.full_scan !== void 0 && !validate129(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate129));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1633.errors = vErrors, vErrors === null;
}
var check_shared339 = outermost(validate1638);
function validate1638(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.scan_only !== void 0 && !validate129(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate129));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1638.errors = vErrors, vErrors === null;
}
var check_shared340 = outermost(validate1642);
var schema560 = ["data"];
var schema559 = { type: "string", "x-known": ["INSTALLED", "NOT_INSTALLED", "CHECK_FAILED"], $id: "shared33" };
function validate1647(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "INSTALLED" && data !== "NOT_INSTALLED" && data !== "CHECK_FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema559["x-known"] })), validate1647.errors = vErrors, vErrors === null;
}
function validate1643(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.target_resource !== void 0 && !validate40(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate40)), data.installed !== void 0 && !validate129(data.installed, at(instancePath, "/installed")) && (vErrors = more(vErrors, validate129)), data.repository_selection !== void 0 && !validate40(data.repository_selection, at(instancePath, "/repository_selection")) && (vErrors = more(vErrors, validate40)), data.reason !== void 0 && !validate1647(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate1647))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1643.errors = vErrors, vErrors === null;
}
function validate1642(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.github_app_installation_status !== void 0 && (validate1643(data0.github_app_installation_status, at(instancePath, "/data/github_app_installation_status")) || (vErrors = more(vErrors, validate1643))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema560.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1642.errors = vErrors, vErrors === null;
}
var check_shared341 = outermost(validate1650);
function validate1650(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "return_to" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.return_to !== void 0 && !validate40(data.return_to, at(instancePath, "/return_to")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1650.errors = vErrors, vErrors === null;
}
var check_shared342 = outermost(validate1654);
var schema563 = ["data"];
function validate1654(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.url !== void 0 && (validate40(data0.url, at(instancePath, "/data/url")) || (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema563.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1654.errors = vErrors, vErrors === null;
}
var check_shared343 = outermost(validate1656);
function validate1656(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.state === void 0 && (vErrors = need(vErrors, data, instancePath, "state"));
    for (let key0 in data)
      key0 === "state" || key0 === "code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.state !== void 0 && !validate40(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate40)), data.code !== void 0 && !validate40(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1656.errors = vErrors, vErrors === null;
}
var check_shared345 = outermost(validate1659);
var schema568 = ["data"];
function validate1661(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.osint_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_id", "project_id", "created_at", "updated_at")), data.osint_id !== void 0 && !validate24(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource_type !== void 0 && !validate40(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate40)), data.resource_name !== void 0 && !validate40(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1661.errors = vErrors, vErrors === null;
}
function validate1660(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1661(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1661));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1660.errors = vErrors, vErrors === null;
}
function validate1659(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint !== void 0 && (validate1660(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1660))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema568.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1659.errors = vErrors, vErrors === null;
}
var check_shared346 = outermost(validate1670);
function validate1670(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1670.errors = vErrors, vErrors === null;
}
var check_shared348 = outermost(validate1673);
var schema573 = ["data"];
function validate1675(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.osint_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_data_source_id", "created_at", "updated_at")), data.osint_data_source_id !== void 0 && !validate24(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.max_score !== void 0 && !validate77(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate77)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1675.errors = vErrors, vErrors === null;
}
function validate1674(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1675(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1675));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1674.errors = vErrors, vErrors === null;
}
function validate1673(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint_data_source !== void 0 && (validate1674(data0.osint_data_source, at(instancePath, "/data/osint_data_source")) || (vErrors = more(vErrors, validate1674))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema573.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1673.errors = vErrors, vErrors === null;
}
var check_shared349 = outermost(validate1684);
function validate1684(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_id" || key0 === "osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.osint_id !== void 0 && !validate24(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate24)), data.osint_data_source_id !== void 0 && !validate24(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1684.errors = vErrors, vErrors === null;
}
var check_shared351 = outermost(validate1688);
var schema578 = ["data"];
function validate1690(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.rel_osint_data_source_id === void 0 || data.osint_data_source_id === void 0 || data.osint_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id", "osint_data_source_id", "osint_id", "project_id", "created_at", "updated_at")), data.rel_osint_data_source_id !== void 0 && !validate24(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate24)), data.osint_data_source_id !== void 0 && !validate24(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate24)), data.osint_id !== void 0 && !validate24(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate83(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate83)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1690.errors = vErrors, vErrors === null;
}
function validate1689(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1690(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1690));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1689.errors = vErrors, vErrors === null;
}
function validate1688(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.rel_osint_data_source !== void 0 && (validate1689(data0.rel_osint_data_source, at(instancePath, "/data/rel_osint_data_source")) || (vErrors = more(vErrors, validate1689))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema578.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1688.errors = vErrors, vErrors === null;
}
var check_shared352 = outermost(validate1702);
function validate1702(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.rel_osint_data_source_id !== void 0 && !validate24(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1702.errors = vErrors, vErrors === null;
}
var check_shared354 = outermost(validate1705);
var schema583 = ["data"];
function validate1707(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.osint_detect_word_id === void 0 || data.rel_osint_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_detect_word_id", "rel_osint_data_source_id", "project_id", "created_at", "updated_at")), data.osint_detect_word_id !== void 0 && !validate24(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate24)), data.rel_osint_data_source_id !== void 0 && !validate24(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate24)), data.word !== void 0 && !validate40(data.word, at(instancePath, "/word")) && (vErrors = more(vErrors, validate40)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1707.errors = vErrors, vErrors === null;
}
function validate1706(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1707(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1707));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1706.errors = vErrors, vErrors === null;
}
function validate1705(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint_detect_word !== void 0 && (validate1706(data0.osint_detect_word, at(instancePath, "/data/osint_detect_word")) || (vErrors = more(vErrors, validate1706))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema583.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1705.errors = vErrors, vErrors === null;
}
var check_shared355 = outermost(validate1716);
function validate1716(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_id === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.osint_id !== void 0 && !validate24(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1716.errors = vErrors, vErrors === null;
}
var check_shared356 = outermost(validate1719);
var schema586 = ["data"];
function validate1719(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint !== void 0 && (validate1661(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1661))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema586.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1719.errors = vErrors, vErrors === null;
}
var check_shared357 = outermost(validate1721);
function validate1721(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.rel_osint_data_source_id !== void 0 && !validate24(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate24)), data.scan_only !== void 0 && !validate129(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate129));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1721.errors = vErrors, vErrors === null;
}
var check_shared358 = outermost(validate1725);
var schema589 = ["data"];
function validate1725(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.message !== void 0 && (validate40(data0.message, at(instancePath, "/data/message")) || (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema589.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1725.errors = vErrors, vErrors === null;
}
var check_shared359 = outermost(validate1727);
function validate1732(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 50 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 50 }, "must NOT have more than 50 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 50 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 50 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1732.errors = vErrors, vErrors === null;
}
function validate1729(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_type === void 0 || data.resource_name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_type", "resource_name"));
    for (let key0 in data)
      key0 === "osint_id" || key0 === "project_id" || key0 === "resource_type" || key0 === "resource_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.osint_id !== void 0 && !validate149(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate149)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource_type !== void 0 && !validate1732(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate1732)), data.resource_name !== void 0 && !validate580(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate580));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1729.errors = vErrors, vErrors === null;
}
function validate1727(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint === void 0 && (vErrors = need(vErrors, data, instancePath, "osint"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.osint !== void 0 && !validate1729(data.osint, at(instancePath, "/osint")) && (vErrors = more(vErrors, validate1729));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1727.errors = vErrors, vErrors === null;
}
var check_shared360 = outermost(validate1736);
var schema594 = ["data"];
function validate1736(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.osint === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "osint" })), data0.osint !== void 0 && (validate1661(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1661)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema594.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1736.errors = vErrors, vErrors === null;
}
var check_shared361 = outermost(validate1738);
function validate1740(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.osint_data_source_id === void 0 || data.osint_id === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_data_source_id", "osint_id"));
    for (let key0 in data)
      key0 === "rel_osint_data_source_id" || key0 === "osint_data_source_id" || key0 === "osint_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.rel_osint_data_source_id !== void 0 && !validate149(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate149)), data.osint_data_source_id !== void 0 && !validate24(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate24)), data.osint_id !== void 0 && !validate24(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate100(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate100)), data.status_detail !== void 0 && !validate777(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate777)), data.scan_at !== void 0 && !validate103(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate103));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1740.errors = vErrors, vErrors === null;
}
function validate1738(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.rel_osint_data_source !== void 0 && !validate1740(data.rel_osint_data_source, at(instancePath, "/rel_osint_data_source")) && (vErrors = more(vErrors, validate1740));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1738.errors = vErrors, vErrors === null;
}
var check_shared362 = outermost(validate1749);
var schema598 = ["data"];
function validate1749(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.rel_osint_data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "rel_osint_data_source" })), data0.rel_osint_data_source !== void 0 && (validate1690(data0.rel_osint_data_source, at(instancePath, "/data/rel_osint_data_source")) || (vErrors = more(vErrors, validate1690)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema598.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1749.errors = vErrors, vErrors === null;
}
var check_shared363 = outermost(validate1751);
function validate1751(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.rel_osint_data_source_id !== void 0 && !validate24(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1751.errors = vErrors, vErrors === null;
}
var check_shared364 = outermost(validate1754);
function validate1756(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.rel_osint_data_source_id === void 0 || data.word === void 0) && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id", "word"));
    for (let key0 in data)
      key0 === "osint_detect_word_id" || key0 === "rel_osint_data_source_id" || key0 === "word" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.osint_detect_word_id !== void 0 && !validate149(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate149)), data.rel_osint_data_source_id !== void 0 && !validate24(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate24)), data.word !== void 0 && !validate1732(data.word, at(instancePath, "/word")) && (vErrors = more(vErrors, validate1732)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1756.errors = vErrors, vErrors === null;
}
function validate1754(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_detect_word === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_detect_word"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_detect_word" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.osint_detect_word !== void 0 && !validate1756(data.osint_detect_word, at(instancePath, "/osint_detect_word")) && (vErrors = more(vErrors, validate1756));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1754.errors = vErrors, vErrors === null;
}
var check_shared365 = outermost(validate1762);
var schema603 = ["data"];
function validate1762(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.osint_detect_word === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "osint_detect_word" })), data0.osint_detect_word !== void 0 && (validate1707(data0.osint_detect_word, at(instancePath, "/data/osint_detect_word")) || (vErrors = more(vErrors, validate1707)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema603.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1762.errors = vErrors, vErrors === null;
}
var check_shared366 = outermost(validate1764);
function validate1764(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_detect_word_id === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_detect_word_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_detect_word_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.osint_detect_word_id !== void 0 && !validate24(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1764.errors = vErrors, vErrors === null;
}
var check_shared367 = outermost(validate1767);
function validate1767(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "diagnosis_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1767.errors = vErrors, vErrors === null;
}
var check_shared369 = outermost(validate1770);
var schema609 = ["data"];
function validate1772(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.wpscan_setting_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "wpscan_setting_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.wpscan_setting_id !== void 0 && !validate24(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.target_url !== void 0 && !validate40(data.target_url, at(instancePath, "/target_url")) && (vErrors = more(vErrors, validate40)), data.status !== void 0 && !validate83(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate83)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.options !== void 0 && !validate40(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1772.errors = vErrors, vErrors === null;
}
function validate1771(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1772(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1772));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1771.errors = vErrors, vErrors === null;
}
function validate1770(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.wpscan_setting !== void 0 && (validate1771(data0.wpscan_setting, at(instancePath, "/data/wpscan_setting")) || (vErrors = more(vErrors, validate1771))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema609.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1770.errors = vErrors, vErrors === null;
}
var check_shared371 = outermost(validate1785);
var schema613 = ["data"];
function validate1787(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.portscan_setting_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.portscan_setting_id !== void 0 && !validate24(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1787.errors = vErrors, vErrors === null;
}
function validate1786(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1787(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1787));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1786.errors = vErrors, vErrors === null;
}
function validate1785(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.portscan_setting !== void 0 && (validate1786(data0.portscan_setting, at(instancePath, "/data/portscan_setting")) || (vErrors = more(vErrors, validate1786))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema613.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1785.errors = vErrors, vErrors === null;
}
var check_shared372 = outermost(validate1796);
function validate1796(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.portscan_setting_id !== void 0 && !validate24(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate100(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate100));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1796.errors = vErrors, vErrors === null;
}
var check_shared374 = outermost(validate1800);
var schema618 = ["data"];
function validate1802(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.portscan_target_id === void 0 || data.project_id === void 0 || data.portscan_setting_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_target_id", "project_id", "portscan_setting_id", "created_at", "updated_at")), data.portscan_target_id !== void 0 && !validate24(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.portscan_setting_id !== void 0 && !validate24(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate24)), data.target !== void 0 && !validate40(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate40)), data.status !== void 0 && !validate83(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate83)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1802.errors = vErrors, vErrors === null;
}
function validate1801(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1802(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1802));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1801.errors = vErrors, vErrors === null;
}
function validate1800(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.portscan_target !== void 0 && (validate1801(data0.portscan_target, at(instancePath, "/data/portscan_target")) || (vErrors = more(vErrors, validate1801))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema618.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1800.errors = vErrors, vErrors === null;
}
var check_shared376 = outermost(validate1814);
var schema623 = ["data"];
var schema622 = { type: "integer", "x-known": [0, 1], $id: "ApplicationScanType" };
function validate1826(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema622["x-known"] })), validate1826.errors = vErrors, vErrors === null;
}
function validate1816(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.application_scan_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.application_scan_id !== void 0 && !validate24(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.status !== void 0 && !validate83(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate83)), data.status_detail !== void 0 && !validate40(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate40)), data.scan_at !== void 0 && !validate44(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate44)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44)), data.scan_type !== void 0 && !validate1826(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate1826))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1816.errors = vErrors, vErrors === null;
}
function validate1815(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1816(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1816));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1815.errors = vErrors, vErrors === null;
}
function validate1814(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.application_scan !== void 0 && (validate1815(data0.application_scan, at(instancePath, "/data/application_scan")) || (vErrors = more(vErrors, validate1815))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema623.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1814.errors = vErrors, vErrors === null;
}
var check_shared377 = outermost(validate1830);
function validate1830(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_id === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.application_scan_id !== void 0 && !validate24(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1830.errors = vErrors, vErrors === null;
}
var check_shared378 = outermost(validate1833);
var schema627 = ["data"];
function validate1834(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.application_scan_basic_setting_id !== void 0 && !validate24(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate24)), data.application_scan_id !== void 0 && !validate24(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.target !== void 0 && !validate40(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate40)), data.max_depth !== void 0 && !validate161(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate161)), data.max_children !== void 0 && !validate161(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate161)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1834.errors = vErrors, vErrors === null;
}
function validate1833(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.application_scan_basic_setting !== void 0 && (validate1834(data0.application_scan_basic_setting, at(instancePath, "/data/application_scan_basic_setting")) || (vErrors = more(vErrors, validate1834))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema627.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1833.errors = vErrors, vErrors === null;
}
var check_shared379 = outermost(validate1844);
function validate1844(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.diagnosis_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "diagnosis_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1844.errors = vErrors, vErrors === null;
}
var check_shared380 = outermost(validate1847);
var schema631 = ["data"];
function validate1848(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate40(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate40)), data.description !== void 0 && !validate40(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate40)), data.max_score !== void 0 && !validate77(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate77)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1848.errors = vErrors, vErrors === null;
}
function validate1847(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.diagnosis_data_source !== void 0 && (validate1848(data0.diagnosis_data_source, at(instancePath, "/data/diagnosis_data_source")) || (vErrors = more(vErrors, validate1848))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema631.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1847.errors = vErrors, vErrors === null;
}
var check_shared381 = outermost(validate1856);
function validate1856(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.setting_id === void 0 || data.diagnosis_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "setting_id", "diagnosis_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "setting_id" || key0 === "diagnosis_data_source_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.setting_id !== void 0 && !validate24(data.setting_id, at(instancePath, "/setting_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.scan_only !== void 0 && !validate129(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate129));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1856.errors = vErrors, vErrors === null;
}
var check_shared382 = outermost(validate1861);
function validate1863(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.target_url === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "target_url"));
    for (let key0 in data)
      key0 === "wpscan_setting_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "target_url" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "options" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.wpscan_setting_id !== void 0 && !validate149(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate149)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.target_url !== void 0 && !validate580(data.target_url, at(instancePath, "/target_url")) && (vErrors = more(vErrors, validate580)), data.status !== void 0 && !validate100(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate100)), data.status_detail !== void 0 && !validate777(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate777)), data.scan_at !== void 0 && !validate103(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate103)), data.options !== void 0 && !validate40(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate40));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1863.errors = vErrors, vErrors === null;
}
function validate1861(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.wpscan_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "wpscan_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "wpscan_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.wpscan_setting !== void 0 && !validate1863(data.wpscan_setting, at(instancePath, "/wpscan_setting")) && (vErrors = more(vErrors, validate1863));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1861.errors = vErrors, vErrors === null;
}
var check_shared383 = outermost(validate1873);
var schema636 = ["data"];
function validate1873(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.wpscan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "wpscan_setting" })), data0.wpscan_setting !== void 0 && (validate1772(data0.wpscan_setting, at(instancePath, "/data/wpscan_setting")) || (vErrors = more(vErrors, validate1772)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema636.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1873.errors = vErrors, vErrors === null;
}
var check_shared384 = outermost(validate1875);
function validate1875(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.wpscan_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "wpscan_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "wpscan_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.wpscan_setting_id !== void 0 && !validate24(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1875.errors = vErrors, vErrors === null;
}
var check_shared385 = outermost(validate1878);
var schema640 = { type: "integer", enum: [0, 1], $id: "ApplicationScanTypeInput" };
function validate1888(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema640.enum })), validate1888.errors = vErrors, vErrors === null;
}
function validate1880(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "name"));
    for (let key0 in data)
      key0 === "application_scan_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "name" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "scan_type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.application_scan_id !== void 0 && !validate149(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate149)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate580(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate580)), data.status !== void 0 && !validate100(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate100)), data.status_detail !== void 0 && !validate777(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate777)), data.scan_at !== void 0 && !validate103(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate103)), data.scan_type !== void 0 && !validate1888(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate1888));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1880.errors = vErrors, vErrors === null;
}
function validate1878(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.application_scan !== void 0 && !validate1880(data.application_scan, at(instancePath, "/application_scan")) && (vErrors = more(vErrors, validate1880));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1878.errors = vErrors, vErrors === null;
}
var check_shared386 = outermost(validate1891);
var schema642 = ["data"];
function validate1891(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.application_scan === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "application_scan" })), data0.application_scan !== void 0 && (validate1816(data0.application_scan, at(instancePath, "/data/application_scan")) || (vErrors = more(vErrors, validate1816)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema642.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1891.errors = vErrors, vErrors === null;
}
var check_shared387 = outermost(validate1893);
function validate1900(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate1900.errors = vErrors, vErrors === null;
}
function validate1895(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.application_scan_id === void 0 || data.target === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_id", "target"));
    for (let key0 in data)
      key0 === "application_scan_basic_setting_id" || key0 === "application_scan_id" || key0 === "project_id" || key0 === "target" || key0 === "max_depth" || key0 === "max_children" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.application_scan_basic_setting_id !== void 0 && !validate149(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate149)), data.application_scan_id !== void 0 && !validate24(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.target !== void 0 && !validate96(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate96)), data.max_depth !== void 0 && !validate1900(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate1900)), data.max_children !== void 0 && !validate1900(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate1900));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1895.errors = vErrors, vErrors === null;
}
function validate1893(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_basic_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_basic_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.application_scan_basic_setting !== void 0 && !validate1895(data.application_scan_basic_setting, at(instancePath, "/application_scan_basic_setting")) && (vErrors = more(vErrors, validate1895));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1893.errors = vErrors, vErrors === null;
}
var check_shared388 = outermost(validate1904);
var schema648 = ["data"];
function validate1905(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.application_scan_basic_setting_id === void 0 || data.application_scan_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting_id", "application_scan_id", "project_id", "created_at", "updated_at")), data.application_scan_basic_setting_id !== void 0 && !validate24(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate24)), data.application_scan_id !== void 0 && !validate24(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.target !== void 0 && !validate40(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate40)), data.max_depth !== void 0 && !validate161(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate161)), data.max_children !== void 0 && !validate161(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate161)), data.created_at !== void 0 && !validate44(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate44)), data.updated_at !== void 0 && !validate44(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1905.errors = vErrors, vErrors === null;
}
function validate1904(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.application_scan_basic_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "application_scan_basic_setting" })), data0.application_scan_basic_setting !== void 0 && (validate1905(data0.application_scan_basic_setting, at(instancePath, "/data/application_scan_basic_setting")) || (vErrors = more(vErrors, validate1905)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema648.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1904.errors = vErrors, vErrors === null;
}
var check_shared389 = outermost(validate1915);
function validate1915(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_basic_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_basic_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.application_scan_basic_setting_id !== void 0 && !validate24(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1915.errors = vErrors, vErrors === null;
}
var check_shared390 = outermost(validate1918);
function validate1920(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "name"));
    for (let key0 in data)
      key0 === "portscan_setting_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.portscan_setting_id !== void 0 && !validate149(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate149)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate580(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate580));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1920.errors = vErrors, vErrors === null;
}
function validate1918(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.portscan_setting !== void 0 && !validate1920(data.portscan_setting, at(instancePath, "/portscan_setting")) && (vErrors = more(vErrors, validate1920));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1918.errors = vErrors, vErrors === null;
}
var check_shared391 = outermost(validate1926);
var schema653 = ["data"];
function validate1926(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.portscan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "portscan_setting" })), data0.portscan_setting !== void 0 && (validate1787(data0.portscan_setting, at(instancePath, "/data/portscan_setting")) || (vErrors = more(vErrors, validate1787)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema653.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1926.errors = vErrors, vErrors === null;
}
var check_shared392 = outermost(validate1928);
function validate1934(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 300 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 300 }, "must NOT have more than 300 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 300 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 300 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1934.errors = vErrors, vErrors === null;
}
function validate1930(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.portscan_setting_id === void 0 || data.target === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id", "target"));
    for (let key0 in data)
      key0 === "portscan_target_id" || key0 === "project_id" || key0 === "portscan_setting_id" || key0 === "target" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.portscan_target_id !== void 0 && !validate149(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate149)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.portscan_setting_id !== void 0 && !validate24(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate24)), data.target !== void 0 && !validate1934(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate1934)), data.status !== void 0 && !validate100(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate100)), data.status_detail !== void 0 && !validate777(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate777)), data.scan_at !== void 0 && !validate103(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate103));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1930.errors = vErrors, vErrors === null;
}
function validate1928(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_target === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_target"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_target" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.portscan_target !== void 0 && !validate1930(data.portscan_target, at(instancePath, "/portscan_target")) && (vErrors = more(vErrors, validate1930));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1928.errors = vErrors, vErrors === null;
}
var check_shared393 = outermost(validate1940);
var schema658 = ["data"];
function validate1940(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.portscan_target === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "portscan_target" })), data0.portscan_target !== void 0 && (validate1802(data0.portscan_target, at(instancePath, "/data/portscan_target")) || (vErrors = more(vErrors, validate1802)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema658.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1940.errors = vErrors, vErrors === null;
}
var check_shared394 = outermost(validate1942);
function validate1942(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.portscan_setting_id !== void 0 && !validate24(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1942.errors = vErrors, vErrors === null;
}
var check_shared395 = outermost(validate1945);
function validate1945(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_target_id === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_target_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_target_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.portscan_target_id !== void 0 && !validate24(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1945.errors = vErrors, vErrors === null;
}
var check_shared399 = outermost(validate1948);
function validate1950(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1950.errors = vErrors, vErrors === null;
}
var schema663 = { type: "string", enum: ["aws", "gcp"], $id: "shared397" };
function validate1952(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "aws" || data === "gcp" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema663.enum })), validate1952.errors = vErrors, vErrors === null;
}
function validate1954(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 32 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 32 }, "must NOT have more than 32 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1954.errors = vErrors, vErrors === null;
}
function validate1948(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_name === void 0 || data.cloud_type === void 0 || data.cloud_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_name", "cloud_type", "cloud_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_name" || key0 === "cloud_type" || key0 === "cloud_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource_name !== void 0 && !validate1950(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate1950)), data.cloud_type !== void 0 && !validate1952(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate1952)), data.cloud_id !== void 0 && !validate1954(data.cloud_id, at(instancePath, "/cloud_id")) && (vErrors = more(vErrors, validate1954));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1948.errors = vErrors, vErrors === null;
}
var check_shared402 = outermost(validate1956);
var schema671 = ["data"];
var schema668 = { type: "string", "x-known": ["INTERNET", "CDN", "LB", "GATEWAY", "DATASTORE", "COMPUTE", "LATERAL_MOVEMENT", "EXTERNAL_SERVICE", "INTERNAL_SERVICE", "CODE_REPOSITORY"], $id: "shared18" };
function validate1966(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "INTERNET" && data !== "CDN" && data !== "LB" && data !== "GATEWAY" && data !== "DATASTORE" && data !== "COMPUTE" && data !== "LATERAL_MOVEMENT" && data !== "EXTERNAL_SERVICE" && data !== "INTERNAL_SERVICE" && data !== "CODE_REPOSITORY" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema668["x-known"] })), validate1966.errors = vErrors, vErrors === null;
}
function validate1958(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_name === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_name")), data.resource_id !== void 0 && !validate24(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate24)), data.resource_name !== void 0 && !validate40(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate40)), data.short_name !== void 0 && !validate40(data.short_name, at(instancePath, "/short_name")) && (vErrors = more(vErrors, validate40)), data.cloud_type !== void 0 && !validate40(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate40)), data.cloud_id !== void 0 && !validate40(data.cloud_id, at(instancePath, "/cloud_id")) && (vErrors = more(vErrors, validate40)), data.service !== void 0 && !validate40(data.service, at(instancePath, "/service")) && (vErrors = more(vErrors, validate40)), data.region !== void 0 && !validate40(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate40)), data.layer !== void 0 && !validate1966(data.layer, at(instancePath, "/layer")) && (vErrors = more(vErrors, validate1966)), data.meta_data !== void 0 && !validate40(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1958.errors = vErrors, vErrors === null;
}
function validate1957(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1958(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1958));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1957.errors = vErrors, vErrors === null;
}
function validate1972(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.relation_id === void 0 || data.source_resource_name === void 0 || data.target_resource_name === void 0) && (vErrors = need(vErrors, data, instancePath, "relation_id", "source_resource_name", "target_resource_name")), data.relation_id !== void 0 && !validate40(data.relation_id, at(instancePath, "/relation_id")) && (vErrors = more(vErrors, validate40)), data.relation_label !== void 0 && !validate40(data.relation_label, at(instancePath, "/relation_label")) && (vErrors = more(vErrors, validate40)), data.source_resource_name !== void 0 && !validate40(data.source_resource_name, at(instancePath, "/source_resource_name")) && (vErrors = more(vErrors, validate40)), data.target_resource_name !== void 0 && !validate40(data.target_resource_name, at(instancePath, "/target_resource_name")) && (vErrors = more(vErrors, validate40))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1972.errors = vErrors, vErrors === null;
}
function validate1971(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1972(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1972));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1971.errors = vErrors, vErrors === null;
}
function validate1956(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.nodes !== void 0 && (validate1957(data0.nodes, at(instancePath, "/data/nodes")) || (vErrors = more(vErrors, validate1957))), data0.edges !== void 0 && (validate1971(data0.edges, at(instancePath, "/data/edges")) || (vErrors = more(vErrors, validate1971)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema671.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1956.errors = vErrors, vErrors === null;
}
var checks = {
  signin: { input: check_shared42, output: check_shared43 },
  signout: { input: check_shared42 },
  health: { input: check_shared42 },
  listAws: { input: check_shared44, output: check_shared46 },
  putAws: { input: check_shared47, output: check_shared48 },
  deleteAws: { input: check_shared49, output: check_shared50 },
  listAwsDataSources: { input: check_shared51, output: check_shared53 },
  attachAwsDataSource: { input: check_shared54, output: check_shared55 },
  detachAwsDataSource: { input: check_shared56, output: check_shared50 },
  invokeAwsScan: { input: check_shared57, output: check_shared50 },
  listFindings: { input: check_shared63, output: check_shared65 },
  getFinding: { input: check_shared66, output: check_shared67 },
  listFindingTags: { input: check_shared69, output: check_shared70 },
  listFindingTagNames: { input: check_shared71, output: check_shared73 },
  listResources: { input: check_shared75, output: check_shared76 },
  listResourceTags: { input: check_shared78, output: check_shared80 },
  listResourceTagNames: { input: check_shared81, output: check_shared73 },
  getResource: { input: check_shared82, output: check_shared83 },
  getPendFinding: { input: check_shared66, output: check_shared84 },
  listFindingSettings: { input: check_shared85, output: check_shared87 },
  getRecommend: { input: check_shared66, output: check_shared88 },
  getFindingAiSummary: { input: check_shared90, output: check_shared91 },
  streamFindingAiSummary: { input: check_shared90 },
  putFinding: { input: check_shared92, output: check_shared93 },
  deleteFinding: { input: check_shared66, output: check_shared50 },
  tagFinding: { input: check_shared94, output: check_shared95 },
  untagFinding: { input: check_shared96, output: check_shared50 },
  putResource: { input: check_shared97, output: check_shared98 },
  deleteResource: { input: check_shared82, output: check_shared50 },
  putPendFinding: { input: check_shared99, output: check_shared100 },
  deletePendFinding: { input: check_shared66, output: check_shared50 },
  putFindingSetting: { input: check_shared101, output: check_shared102 },
  deleteFindingSetting: { input: check_shared103, output: check_shared50 },
  putRecommend: { input: check_shared104, output: check_shared105 },
  listOrganizationFindings: { input: check_shared106, output: check_shared108 },
  listAlerts: { input: check_shared111, output: check_shared113 },
  listAlertHistory: { input: check_shared114, output: check_shared116 },
  listRelAlertFindings: { input: check_shared117, output: check_shared119 },
  listAlertConditions: { input: check_shared120, output: check_shared122 },
  listAlertRules: { input: check_shared123, output: check_shared125 },
  listAlertConditionRules: { input: check_shared126, output: check_shared128 },
  listNotifications: { input: check_shared129, output: check_shared131 },
  listAlertConditionNotifications: { input: check_shared132, output: check_shared134 },
  requestProjectRole: { input: check_shared135, output: check_shared50 },
  putAlertFirstViewedAt: { input: check_shared114, output: check_shared50 },
  putAlert: { input: check_shared136, output: check_shared137 },
  putAlertCondition: { input: check_shared138, output: check_shared139 },
  putAlertRule: { input: check_shared140, output: check_shared141 },
  putAlertConditionRule: { input: check_shared142, output: check_shared143 },
  putNotification: { input: check_shared144, output: check_shared145 },
  putAlertConditionNotification: { input: check_shared146, output: check_shared147 },
  deleteAlertCondition: { input: check_shared148, output: check_shared50 },
  deleteAlertRule: { input: check_shared149, output: check_shared50 },
  deleteAlertConditionRule: { input: check_shared150, output: check_shared50 },
  deleteNotification: { input: check_shared151, output: check_shared50 },
  deleteAlertConditionNotification: { input: check_shared152, output: check_shared50 },
  analyzeAlert: { input: check_shared153, output: check_shared50 },
  testNotification: { input: check_shared151, output: check_shared50 },
  listProjects: { input: check_shared154, output: check_shared156 },
  createProject: { input: check_shared158, output: check_shared159 },
  listProjectOrganizationInvitations: { input: check_shared160, output: check_shared162 },
  updateProject: { input: check_shared163, output: check_shared164 },
  deleteProject: { input: check_shared165, output: check_shared50 },
  tagProject: { input: check_shared168, output: check_shared169 },
  untagProject: { input: check_shared170, output: check_shared50 },
  replyOrganizationInvitation: { input: check_shared172, output: check_shared173 },
  listUsers: { input: check_shared174, output: check_shared175 },
  getUser: { input: check_shared176, output: check_shared177 },
  isAdmin: { input: check_shared178, output: check_shared179 },
  putUser: { input: check_shared180, output: check_shared181 },
  listRoles: { input: check_shared182, output: check_shared183 },
  getRole: { input: check_shared184, output: check_shared185 },
  listPolicies: { input: check_shared186, output: check_shared187 },
  getPolicy: { input: check_shared188, output: check_shared189 },
  listAccessTokens: { input: check_shared190, output: check_shared192 },
  listUserReserved: { input: check_shared193, output: check_shared195 },
  putRole: { input: check_shared196, output: check_shared197 },
  deleteRole: { input: check_shared184, output: check_shared50 },
  attachRole: { input: check_shared198, output: check_shared199 },
  detachRole: { input: check_shared198, output: check_shared50 },
  putPolicy: { input: check_shared200, output: check_shared201 },
  deletePolicy: { input: check_shared188, output: check_shared50 },
  attachPolicy: { input: check_shared202, output: check_shared203 },
  detachPolicy: { input: check_shared202, output: check_shared50 },
  generateAccessToken: { input: check_shared204, output: check_shared205 },
  updateAccessToken: { input: check_shared206, output: check_shared207 },
  deleteAccessToken: { input: check_shared208, output: check_shared50 },
  attachAccessTokenRole: { input: check_shared209, output: check_shared210 },
  detachAccessTokenRole: { input: check_shared209, output: check_shared50 },
  putUserReserved: { input: check_shared211, output: check_shared212 },
  deleteUserReserved: { input: check_shared213, output: check_shared50 },
  updateUserAdmin: { input: check_shared214, output: check_shared181 },
  listOrganizations: { input: check_shared215, output: check_shared217 },
  createOrganization: { input: check_shared219, output: check_shared220 },
  listOrganizationInvitations: { input: check_shared160, output: check_shared162 },
  updateOrganization: { input: check_shared221, output: check_shared220 },
  putOrganizationInvitation: { input: check_shared222, output: check_shared223 },
  deleteOrganization: { input: check_shared224, output: check_shared50 },
  deleteOrganizationInvitation: { input: check_shared225, output: check_shared50 },
  createProjectWithOrganization: { input: check_shared226, output: check_shared159 },
  listOrganizationRoles: { input: check_shared227, output: check_shared183 },
  getOrganizationRole: { input: check_shared228, output: check_shared229 },
  listOrganizationPolicies: { input: check_shared230, output: check_shared187 },
  getOrganizationPolicy: { input: check_shared231, output: check_shared232 },
  listOrganizationUserReserved: { input: check_shared233, output: check_shared235 },
  listOrganizationAccessTokens: { input: check_shared236, output: check_shared238 },
  putOrganizationRole: { input: check_shared239, output: check_shared240 },
  putOrganizationPolicy: { input: check_shared241, output: check_shared242 },
  attachOrganizationRole: { input: check_shared243, output: check_shared240 },
  attachOrganizationPolicy: { input: check_shared244, output: check_shared242 },
  detachOrganizationRole: { input: check_shared243, output: check_shared50 },
  detachOrganizationPolicy: { input: check_shared244, output: check_shared50 },
  deleteOrganizationRole: { input: check_shared228, output: check_shared50 },
  deleteOrganizationPolicy: { input: check_shared231, output: check_shared50 },
  deleteOrganizationUserReserved: { input: check_shared245, output: check_shared50 },
  putOrganizationUserReserved: { input: check_shared246, output: check_shared247 },
  generateOrganizationAccessToken: { input: check_shared248, output: check_shared205 },
  updateOrganizationAccessToken: { input: check_shared249, output: check_shared250 },
  deleteOrganizationAccessToken: { input: check_shared251, output: check_shared50 },
  attachOrganizationAccessTokenRole: { input: check_shared252, output: check_shared253 },
  detachOrganizationAccessTokenRole: { input: check_shared252, output: check_shared50 },
  listOrganizationNotifications: { input: check_shared254, output: check_shared256 },
  getOrganizationNotification: { input: check_shared257, output: check_shared258 },
  putOrganizationNotification: { input: check_shared260, output: check_shared258 },
  deleteOrganizationNotification: { input: check_shared257, output: check_shared50 },
  testOrganizationNotification: { input: check_shared257, output: check_shared50 },
  listOrganizationAlertConditionNotifications: { input: check_shared262, output: check_shared264 },
  updateOrganizationAlertConditionNotificationCache: { input: check_shared266, output: check_shared267 },
  updateOrganizationProjectNotificationEnabled: { input: check_shared268, output: check_shared269 },
  updateOrganizationProjectNotificationCache: { input: check_shared270, output: check_shared269 },
  getFindingReport: { input: check_shared272, output: check_shared274 },
  getReport: { input: check_shared275, output: check_shared276 },
  listReports: { input: check_shared277, output: check_shared279 },
  putReport: { input: check_shared281, output: check_shared282 },
  getFindingReportAll: { input: check_shared272, output: check_shared274 },
  chatAi: { input: check_shared284, output: check_shared91 },
  generateReport: { input: check_shared285, output: check_shared286 },
  listRemediationProposals: { input: check_shared288, output: check_shared290 },
  getRemediationProposal: { input: check_shared291, output: check_shared292 },
  generateRemediationProposal: { input: check_shared66, output: check_shared293 },
  listGoogleDataSources: { input: check_shared294, output: check_shared296 },
  listGcp: { input: check_shared297, output: check_shared299 },
  getGcpDataSource: { input: check_shared300, output: check_shared301 },
  putGcp: { input: check_shared302, output: check_shared303 },
  deleteGcp: { input: check_shared304, output: check_shared50 },
  attachGcpDataSource: { input: check_shared305, output: check_shared306 },
  detachGcpDataSource: { input: check_shared300, output: check_shared50 },
  invokeGcpScan: { input: check_shared307, output: check_shared50 },
  listAzureDataSources: { input: check_shared308, output: check_shared310 },
  listAzure: { input: check_shared311, output: check_shared313 },
  getAzureDataSource: { input: check_shared314, output: check_shared315 },
  putAzure: { input: check_shared316, output: check_shared317 },
  deleteAzure: { input: check_shared318, output: check_shared50 },
  attachAzureDataSource: { input: check_shared319, output: check_shared315 },
  detachAzureDataSource: { input: check_shared314, output: check_shared50 },
  invokeAzureScan: { input: check_shared320, output: check_shared50 },
  listCodeDataSources: { input: check_shared321, output: check_shared323 },
  listGithubSettings: { input: check_shared324, output: check_shared326 },
  listGitleaksCache: { input: check_shared327, output: check_shared329 },
  putGithubSetting: { input: check_shared330, output: check_shared331 },
  deleteGithubSetting: { input: check_shared327, output: check_shared50 },
  putGitleaksSetting: { input: check_shared332, output: check_shared333 },
  deleteGitleaksSetting: { input: check_shared327, output: check_shared50 },
  putDependencySetting: { input: check_shared334, output: check_shared335 },
  deleteDependencySetting: { input: check_shared327, output: check_shared50 },
  putCodeScanSetting: { input: check_shared336, output: check_shared337 },
  deleteCodeScanSetting: { input: check_shared327, output: check_shared50 },
  invokeGitleaksScan: { input: check_shared338, output: check_shared50 },
  invokeDependencyScan: { input: check_shared339, output: check_shared50 },
  invokeCodeScan: { input: check_shared339, output: check_shared50 },
  getGithubAppInstallationStatus: { input: check_shared327, output: check_shared340 },
  getGithubAppInstallUrl: { input: check_shared341, output: check_shared342 },
  getGithubAppOauthStartUrl: { input: check_shared341, output: check_shared342 },
  handleGithubAppOauthCallback: { input: check_shared343 },
  verifyGithubAppInstallation: { input: check_shared327, output: check_shared331 },
  listOsint: { input: check_shared277, output: check_shared345 },
  listOsintDataSources: { input: check_shared346, output: check_shared348 },
  listRelOsintDataSources: { input: check_shared349, output: check_shared351 },
  listOsintDetectWords: { input: check_shared352, output: check_shared354 },
  getOsint: { input: check_shared355, output: check_shared356 },
  invokeOsintScan: { input: check_shared357, output: check_shared358 },
  putOsint: { input: check_shared359, output: check_shared360 },
  deleteOsint: { input: check_shared355, output: check_shared50 },
  putRelOsintDataSource: { input: check_shared361, output: check_shared362 },
  deleteRelOsintDataSource: { input: check_shared363, output: check_shared50 },
  putOsintDetectWord: { input: check_shared364, output: check_shared365 },
  deleteOsintDetectWord: { input: check_shared366, output: check_shared50 },
  listWpscanSettings: { input: check_shared367, output: check_shared369 },
  listPortscanSettings: { input: check_shared367, output: check_shared371 },
  listPortscanTargets: { input: check_shared372, output: check_shared374 },
  listApplicationScans: { input: check_shared367, output: check_shared376 },
  getApplicationScanBasicSetting: { input: check_shared377, output: check_shared378 },
  getDiagnosisDataSource: { input: check_shared379, output: check_shared380 },
  invokeDiagnosisScan: { input: check_shared381, output: check_shared358 },
  putWpscanSetting: { input: check_shared382, output: check_shared383 },
  deleteWpscanSetting: { input: check_shared384, output: check_shared50 },
  putApplicationScan: { input: check_shared385, output: check_shared386 },
  deleteApplicationScan: { input: check_shared377, output: check_shared50 },
  putApplicationScanBasicSetting: { input: check_shared387, output: check_shared388 },
  deleteApplicationScanBasicSetting: { input: check_shared389, output: check_shared50 },
  putPortscanSetting: { input: check_shared390, output: check_shared391 },
  putPortscanTarget: { input: check_shared392, output: check_shared393 },
  deletePortscanSetting: { input: check_shared394, output: check_shared50 },
  deletePortscanTarget: { input: check_shared395, output: check_shared50 },
  getAttackFlowAnalysis: { input: check_shared399, output: check_shared402 }
};
export {
  checks
};
