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
var check_shared46 = outermost(validate21);
function validate21(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate21.errors = vErrors, vErrors === null;
}
var check_shared47 = outermost(validate22);
var schema10 = ["user_id", "access_token_id", "project_id", "org_access_token_id", "organization_id"];
function validate24(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate24.errors = vErrors, vErrors === null;
}
var func2 = /* @__PURE__ */ new Set(["user_id", "access_token_id", "project_id", "org_access_token_id", "organization_id"]);
function validate23(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.org_access_token_id !== void 0 && !validate24(data.org_access_token_id, at(instancePath, "/org_access_token_id")) && (vErrors = more(vErrors, validate24)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24));
    for (let key0 in data)
      func2.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate23.errors = vErrors, vErrors === null;
}
function validate22(data, instancePath = "") {
  let vErrors = null;
  return validate23(data, instancePath) || (vErrors = more(vErrors, validate23)), data && typeof data == "object" && !Array.isArray(data) && (schema10.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate22.errors = vErrors, vErrors === null;
}
var check_shared48 = outermost(validate31);
function validate32(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate32.errors = vErrors, vErrors === null;
}
var pattern0 = digits(12);
function validate35(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern0.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[0-9]{12}$" }, 'must match pattern "^[0-9]{12}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate35.errors = vErrors, vErrors === null;
}
function validate31(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "aws_account_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.aws_id !== void 0 && !validate32(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate32)), data.aws_account_id !== void 0 && !validate35(data.aws_account_id, at(instancePath, "/aws_account_id")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate31.errors = vErrors, vErrors === null;
}
var check_shared50 = outermost(validate37);
var schema19 = ["data"];
function validate41(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate41.errors = vErrors, vErrors === null;
}
function validate45(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate45.errors = vErrors, vErrors === null;
}
var func3 = /* @__PURE__ */ new Set(["aws_id", "name", "project_id", "aws_account_id", "created_at", "updated_at"]);
function validate39(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.project_id === void 0 || data.aws_account_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "project_id", "aws_account_id", "created_at", "updated_at")), data.aws_id !== void 0 && !validate24(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.aws_account_id !== void 0 && !validate35(data.aws_account_id, at(instancePath, "/aws_account_id")) && (vErrors = more(vErrors, validate35)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func3.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate39.errors = vErrors, vErrors === null;
}
function validate38(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate39(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate39));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate38.errors = vErrors, vErrors === null;
}
var func4 = /* @__PURE__ */ new Set(["aws"]), func5 = /* @__PURE__ */ new Set(["data"]);
function validate37(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.aws !== void 0 && (validate38(data0.aws, at(instancePath, "/data/aws")) || (vErrors = more(vErrors, validate38)));
        for (let key0 in data0)
          func4.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema19.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate37.errors = vErrors, vErrors === null;
}
var check_shared52 = outermost(validate50);
var func6 = require_ucs2length().default, func7 = (text) => new TextEncoder().encode(text).length;
function validate53(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func7(data) > 200 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 200 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate53.errors = vErrors, vErrors === null;
}
function validate52(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.aws_account_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "aws_account_id"));
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || key0 === "aws_account_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate53(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate53)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.aws_account_id !== void 0 && !validate35(data.aws_account_id, at(instancePath, "/aws_account_id")) && (vErrors = more(vErrors, validate35));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate52.errors = vErrors, vErrors === null;
}
function validate58(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate58.errors = vErrors, vErrors === null;
}
function validate50(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.aws === void 0 && (vErrors = need(vErrors, data, instancePath, "aws"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.aws !== void 0 && !validate52(data.aws, at(instancePath, "/aws")) && (vErrors = more(vErrors, validate52)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate50.errors = vErrors, vErrors === null;
}
var check_shared53 = outermost(validate60);
var schema25 = ["data"];
function validate60(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.aws === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "aws" })), data0.aws !== void 0 && (validate39(data0.aws, at(instancePath, "/data/aws")) || (vErrors = more(vErrors, validate39)));
        for (let key0 in data0)
          func4.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema25.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate60.errors = vErrors, vErrors === null;
}
var check_shared54 = outermost(validate62);
function validate62(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.aws_id === void 0 && (vErrors = need(vErrors, data, instancePath, "aws_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.aws_id !== void 0 && !validate32(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate62.errors = vErrors, vErrors === null;
}
var check_shared55 = outermost(validate65);
var schema30 = ["data"];
var func10 = /* @__PURE__ */ new Set([]);
function validate67(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      func10.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate67.errors = vErrors, vErrors === null;
}
function validate66(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.data !== void 0 && !validate67(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate67));
    for (let key0 in data)
      func5.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate66.errors = vErrors, vErrors === null;
}
function validate65(data, instancePath = "") {
  let vErrors = null;
  return validate66(data, instancePath) || (vErrors = more(vErrors, validate66)), data && typeof data == "object" && !Array.isArray(data) && (schema30.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate65.errors = vErrors, vErrors === null;
}
var check_shared56 = outermost(validate70);
function validate73(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func7(data) > 64 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 64 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate73.errors = vErrors, vErrors === null;
}
function validate70(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.aws_id === void 0 && (vErrors = need(vErrors, data, instancePath, "aws_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.aws_id !== void 0 && !validate32(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate32)), data.data_source !== void 0 && !validate73(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate73));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate70.errors = vErrors, vErrors === null;
}
var check_shared58 = outermost(validate75);
var schema38 = ["data"];
function validate80(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: "number" })), validate80.errors = vErrors, vErrors === null;
}
var schema37 = { type: "integer", "x-known": [0, 1, 2, 3, 4], $id: "ScanStatus_" };
function validate86(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && data !== 4 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema37["x-known"] })), validate86.errors = vErrors, vErrors === null;
}
var func14 = /* @__PURE__ */ new Set(["aws_data_source_id", "data_source", "max_score", "aws_id", "project_id", "assume_role_arn", "external_id", "status", "status_detail", "scan_at", "specific_version"]);
function validate77(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_data_source_id === void 0 || data.data_source === void 0 || data.max_score === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_data_source_id", "data_source", "max_score")), data.aws_data_source_id !== void 0 && !validate24(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate24)), data.data_source !== void 0 && !validate41(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate41)), data.max_score !== void 0 && !validate80(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate80)), data.aws_id !== void 0 && !validate24(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.assume_role_arn !== void 0 && !validate41(data.assume_role_arn, at(instancePath, "/assume_role_arn")) && (vErrors = more(vErrors, validate41)), data.external_id !== void 0 && !validate41(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate41)), data.status !== void 0 && !validate86(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate86)), data.status_detail !== void 0 && !validate41(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate41)), data.scan_at !== void 0 && !validate45(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate45)), data.specific_version !== void 0 && !validate41(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate41));
    for (let key0 in data)
      func14.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate77.errors = vErrors, vErrors === null;
}
function validate76(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate77(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate77));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate76.errors = vErrors, vErrors === null;
}
var func15 = /* @__PURE__ */ new Set(["data_source"]);
function validate75(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.data_source !== void 0 && (validate76(data0.data_source, at(instancePath, "/data/data_source")) || (vErrors = more(vErrors, validate76)));
        for (let key0 in data0)
          func15.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema38.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate75.errors = vErrors, vErrors === null;
}
var check_shared59 = outermost(validate93);
var schema40 = { type: "object", additionalProperties: !1, properties: { aws_id: { $ref: "Id" }, aws_data_source_id: { $ref: "Id" }, project_id: { $ref: "Id" }, assume_role_arn: { $ref: "shared16" }, external_id: { $ref: "shared21" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared0" }, scan_at: { $ref: "UnixSecondsInput" }, specific_version: { $ref: "shared14" } }, required: ["aws_id", "aws_data_source_id", "assume_role_arn", "external_id"], $id: "AwsRelDataSourceForUpsert" }, func17 = Object.prototype.hasOwnProperty;
function validate99(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func7(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate99.errors = vErrors, vErrors === null;
}
function validate101(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func7(data) < 8 && (vErrors = report(vErrors, instancePath, "x-minBytes", { limit: 8 })), func7(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate101.errors = vErrors, vErrors === null;
}
var schema43 = { type: "integer", enum: [0, 1, 2, 3, 4], $id: "ScanStatusInput" };
function validate103(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || data === 4 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema43.enum })), validate103.errors = vErrors, vErrors === null;
}
function validate106(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 253402268399 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 253402268399 }, "must be <= 253402268399")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate106.errors = vErrors, vErrors === null;
}
function validate95(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0 || data.assume_role_arn === void 0 || data.external_id === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id", "assume_role_arn", "external_id"));
    for (let key0 in data)
      func17.call(schema40.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.aws_id !== void 0 && !validate32(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate32)), data.aws_data_source_id !== void 0 && !validate32(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.assume_role_arn !== void 0 && !validate99(data.assume_role_arn, at(instancePath, "/assume_role_arn")) && (vErrors = more(vErrors, validate99)), data.external_id !== void 0 && !validate101(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate101)), data.status !== void 0 && !validate103(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate103)), data.status_detail !== void 0 && !validate41(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate41)), data.scan_at !== void 0 && !validate106(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate106)), data.specific_version !== void 0 && !validate73(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate73));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate95.errors = vErrors, vErrors === null;
}
function validate93(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.attach_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "attach_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "attach_data_source" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.attach_data_source !== void 0 && !validate95(data.attach_data_source, at(instancePath, "/attach_data_source")) && (vErrors = more(vErrors, validate95)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate93.errors = vErrors, vErrors === null;
}
var check_shared60 = outermost(validate111);
var schema47 = ["data"];
var func24 = /* @__PURE__ */ new Set(["aws_id", "aws_data_source_id", "project_id", "assume_role_arn", "external_id", "status", "status_detail", "scan_at", "created_at", "updated_at", "specific_version"]);
function validate112(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id", "project_id", "created_at", "updated_at")), data.aws_id !== void 0 && !validate24(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate24)), data.aws_data_source_id !== void 0 && !validate24(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.assume_role_arn !== void 0 && !validate41(data.assume_role_arn, at(instancePath, "/assume_role_arn")) && (vErrors = more(vErrors, validate41)), data.external_id !== void 0 && !validate41(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate41)), data.status !== void 0 && !validate86(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate86)), data.status_detail !== void 0 && !validate41(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate41)), data.scan_at !== void 0 && !validate45(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate45)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45)), data.specific_version !== void 0 && !validate41(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate41));
    for (let key0 in data)
      func24.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate112.errors = vErrors, vErrors === null;
}
function validate111(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "data_source" })), data0.data_source !== void 0 && (validate112(data0.data_source, at(instancePath, "/data/data_source")) || (vErrors = more(vErrors, validate112)));
        for (let key0 in data0)
          func15.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema47.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate111.errors = vErrors, vErrors === null;
}
var check_shared61 = outermost(validate125);
function validate125(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "aws_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.aws_id !== void 0 && !validate32(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate32)), data.aws_data_source_id !== void 0 && !validate32(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate125.errors = vErrors, vErrors === null;
}
var check_shared62 = outermost(validate129);
function validate133(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && (vErrors = report(vErrors, instancePath, "type", { type: "boolean" })), validate133.errors = vErrors, vErrors === null;
}
function validate129(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "aws_data_source_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.aws_id !== void 0 && !validate32(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate32)), data.aws_data_source_id !== void 0 && !validate32(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate32)), data.scan_only !== void 0 && !validate133(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate133)), data.full_scan !== void 0 && !validate133(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate133));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate129.errors = vErrors, vErrors === null;
}
var check_shared68 = outermost(validate136), schema51 = { type: "object", additionalProperties: !1, properties: { project_id: { $ref: "Id" }, data_source: { $ref: "shared63" }, resource_name: { $ref: "shared64" }, from_score: { $ref: "shared12" }, to_score: { $ref: "shared12" }, tag: { $ref: "shared63" }, sort: { $ref: "shared65" }, direction: { $ref: "shared66" }, offset: { $ref: "shared4" }, limit: { $ref: "shared67" }, status: { $ref: "FindingStatus" }, finding_id: { $ref: "Id" }, alert_id: { $ref: "Id" } }, $id: "shared68" };
function validate138(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate73(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate73));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate138.errors = vErrors, vErrors === null;
}
function validate142(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 512 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 512 }, "must NOT have more than 512 characters")), func7(data) > 512 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 512 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate142.errors = vErrors, vErrors === null;
}
function validate141(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate142(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate142));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate141.errors = vErrors, vErrors === null;
}
function validate145(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" ? ((data > 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1 }, "must be <= 1")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))) : vErrors = report(vErrors, instancePath, "type", { type: "number" }), validate145.errors = vErrors, vErrors === null;
}
var schema56 = { type: "string", enum: ["finding_id", "description", "data_source", "resource_name", "score", "updated_at"], $id: "shared65" };
function validate149(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "finding_id" || data === "description" || data === "data_source" || data === "resource_name" || data === "score" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema56.enum })), validate149.errors = vErrors, vErrors === null;
}
var schema57 = { type: "string", enum: ["asc", "desc"], $id: "shared66" };
function validate151(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema57.enum })), validate151.errors = vErrors, vErrors === null;
}
function validate153(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0")), validate153.errors = vErrors, vErrors === null;
}
function validate155(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 200 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 200 }, "must be <= 200")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate155.errors = vErrors, vErrors === null;
}
var schema60 = { type: "integer", enum: [0, 1, 2], $id: "FindingStatus" };
function validate157(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema60.enum })), validate157.errors = vErrors, vErrors === null;
}
function validate136(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func17.call(schema51.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.data_source !== void 0 && !validate138(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate138)), data.resource_name !== void 0 && !validate141(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate141)), data.from_score !== void 0 && !validate145(data.from_score, at(instancePath, "/from_score")) && (vErrors = more(vErrors, validate145)), data.to_score !== void 0 && !validate145(data.to_score, at(instancePath, "/to_score")) && (vErrors = more(vErrors, validate145)), data.tag !== void 0 && !validate138(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate138)), data.sort !== void 0 && !validate149(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate149)), data.direction !== void 0 && !validate151(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate151)), data.offset !== void 0 && !validate153(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate153)), data.limit !== void 0 && !validate155(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate155)), data.status !== void 0 && !validate157(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate157)), data.finding_id !== void 0 && !validate32(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate32)), data.alert_id !== void 0 && !validate32(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate136.errors = vErrors, vErrors === null;
}
var check_shared70 = outermost(validate161);
var schema64 = ["data"];
function validate162(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate24(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate162.errors = vErrors, vErrors === null;
}
function validate165(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate165.errors = vErrors, vErrors === null;
}
var func30 = /* @__PURE__ */ new Set(["finding_id", "count", "total"]);
function validate161(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.finding_id !== void 0 && (validate162(data0.finding_id, at(instancePath, "/data/finding_id")) || (vErrors = more(vErrors, validate162))), data0.count !== void 0 && (validate165(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate165))), data0.total !== void 0 && (validate165(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate165)));
        for (let key0 in data0)
          func30.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema64.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate161.errors = vErrors, vErrors === null;
}
var check_shared71 = outermost(validate168);
function validate168(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.finding_id !== void 0 && !validate32(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate168.errors = vErrors, vErrors === null;
}
var check_shared72 = outermost(validate171);
var schema68 = ["data"];
var func32 = /* @__PURE__ */ new Set(["finding_id", "description", "data_source", "data_source_id", "resource_name", "project_id", "original_score", "original_max_score", "score", "data", "created_at", "updated_at"]);
function validate172(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_id === void 0 || data.data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "data_source_id", "project_id", "created_at", "updated_at")), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.description !== void 0 && !validate41(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate41)), data.data_source !== void 0 && !validate41(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate41)), data.data_source_id !== void 0 && !validate41(data.data_source_id, at(instancePath, "/data_source_id")) && (vErrors = more(vErrors, validate41)), data.resource_name !== void 0 && !validate41(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate41)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.original_score !== void 0 && !validate80(data.original_score, at(instancePath, "/original_score")) && (vErrors = more(vErrors, validate80)), data.original_max_score !== void 0 && !validate80(data.original_max_score, at(instancePath, "/original_max_score")) && (vErrors = more(vErrors, validate80)), data.score !== void 0 && !validate80(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate80)), data.data !== void 0 && !validate41(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func32.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate172.errors = vErrors, vErrors === null;
}
var func33 = /* @__PURE__ */ new Set(["finding"]);
function validate171(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.finding !== void 0 && (validate172(data0.finding, at(instancePath, "/data/finding")) || (vErrors = more(vErrors, validate172)));
        for (let key0 in data0)
          func33.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema68.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate171.errors = vErrors, vErrors === null;
}
var check_shared74 = outermost(validate186);
var schema70 = { type: "string", enum: ["finding_tag_id", "tag", "updated_at"], $id: "shared73" };
function validate189(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "finding_tag_id" || data === "tag" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema70.enum })), validate189.errors = vErrors, vErrors === null;
}
function validate186(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.finding_id !== void 0 && !validate32(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate32)), data.sort !== void 0 && !validate189(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate189)), data.direction !== void 0 && !validate151(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate151)), data.offset !== void 0 && !validate153(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate153)), data.limit !== void 0 && !validate155(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate155));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate186.errors = vErrors, vErrors === null;
}
var check_shared75 = outermost(validate194);
var schema74 = ["data"];
var func35 = /* @__PURE__ */ new Set(["finding_tag_id", "finding_id", "project_id", "tag", "created_at", "updated_at"]);
function validate196(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_tag_id === void 0 || data.finding_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_tag_id", "finding_id", "project_id", "created_at", "updated_at")), data.finding_tag_id !== void 0 && !validate24(data.finding_tag_id, at(instancePath, "/finding_tag_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.tag !== void 0 && !validate41(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func35.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate196.errors = vErrors, vErrors === null;
}
function validate195(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate196(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate196));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate195.errors = vErrors, vErrors === null;
}
var func36 = /* @__PURE__ */ new Set(["tag", "count", "total"]);
function validate194(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.tag !== void 0 && (validate195(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate195))), data0.count !== void 0 && (validate165(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate165))), data0.total !== void 0 && (validate165(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate165)));
        for (let key0 in data0)
          func36.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema74.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate194.errors = vErrors, vErrors === null;
}
var check_shared76 = outermost(validate207);
function validate207(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.sort !== void 0 && !validate189(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate189)), data.direction !== void 0 && !validate151(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate151)), data.offset !== void 0 && !validate153(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate153)), data.limit !== void 0 && !validate155(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate155));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate207.errors = vErrors, vErrors === null;
}
var check_shared78 = outermost(validate213);
var schema78 = ["data"];
function validate214(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate41(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate41));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate214.errors = vErrors, vErrors === null;
}
function validate213(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.tag !== void 0 && (validate214(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate214))), data0.count !== void 0 && (validate165(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate165))), data0.total !== void 0 && (validate165(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate165)));
        for (let key0 in data0)
          func36.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema78.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate213.errors = vErrors, vErrors === null;
}
var check_shared80 = outermost(validate219), schema79 = { type: "object", additionalProperties: !1, properties: { project_id: { $ref: "Id" }, resource_name: { $ref: "shared64" }, tag: { $ref: "shared63" }, sort: { $ref: "shared79" }, direction: { $ref: "shared66" }, offset: { $ref: "shared4" }, limit: { $ref: "shared67" }, resource_id: { $ref: "Id" }, namespace: { $ref: "shared14" }, resource_type: { $ref: "shared14" } }, $id: "shared80" }, schema80 = { type: "string", enum: ["resource_id", "resource_name", "updated_at"], $id: "shared79" };
function validate223(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "resource_id" || data === "resource_name" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema80.enum })), validate223.errors = vErrors, vErrors === null;
}
function validate219(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func17.call(schema79.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.resource_name !== void 0 && !validate141(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate141)), data.tag !== void 0 && !validate138(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate138)), data.sort !== void 0 && !validate223(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate223)), data.direction !== void 0 && !validate151(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate151)), data.offset !== void 0 && !validate153(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate153)), data.limit !== void 0 && !validate155(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate155)), data.resource_id !== void 0 && !validate32(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate32)), data.namespace !== void 0 && !validate73(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate73)), data.resource_type !== void 0 && !validate73(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate73));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate219.errors = vErrors, vErrors === null;
}
var check_shared81 = outermost(validate231);
var schema82 = ["data"], func41 = /* @__PURE__ */ new Set(["resource_id", "count", "total"]);
function validate231(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.resource_id !== void 0 && (validate162(data0.resource_id, at(instancePath, "/data/resource_id")) || (vErrors = more(vErrors, validate162))), data0.count !== void 0 && (validate165(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate165))), data0.total !== void 0 && (validate165(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate165)));
        for (let key0 in data0)
          func41.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema82.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate231.errors = vErrors, vErrors === null;
}
var check_shared83 = outermost(validate235);
var schema84 = { type: "string", enum: ["resource_tag_id", "tag", "updated_at"], $id: "shared82" };
function validate238(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "resource_tag_id" || data === "tag" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema84.enum })), validate238.errors = vErrors, vErrors === null;
}
function validate235(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.resource_id !== void 0 && !validate32(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate32)), data.sort !== void 0 && !validate238(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate238)), data.direction !== void 0 && !validate151(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate151)), data.offset !== void 0 && !validate153(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate153)), data.limit !== void 0 && !validate155(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate155));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate235.errors = vErrors, vErrors === null;
}
var check_shared85 = outermost(validate243);
var schema88 = ["data"];
var func43 = /* @__PURE__ */ new Set(["resource_tag_id", "resource_id", "project_id", "tag", "created_at", "updated_at"]);
function validate245(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_tag_id === void 0 || data.resource_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_tag_id", "resource_id", "project_id", "created_at", "updated_at")), data.resource_tag_id !== void 0 && !validate24(data.resource_tag_id, at(instancePath, "/resource_tag_id")) && (vErrors = more(vErrors, validate24)), data.resource_id !== void 0 && !validate24(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.tag !== void 0 && !validate41(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func43.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate245.errors = vErrors, vErrors === null;
}
function validate244(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate245(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate245));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate244.errors = vErrors, vErrors === null;
}
function validate243(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.tag !== void 0 && (validate244(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate244))), data0.count !== void 0 && (validate165(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate165))), data0.total !== void 0 && (validate165(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate165)));
        for (let key0 in data0)
          func36.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema88.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate243.errors = vErrors, vErrors === null;
}
var check_shared86 = outermost(validate256);
function validate256(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.sort !== void 0 && !validate238(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate238)), data.direction !== void 0 && !validate151(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate151)), data.offset !== void 0 && !validate153(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate153)), data.limit !== void 0 && !validate155(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate155));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate256.errors = vErrors, vErrors === null;
}
var check_shared87 = outermost(validate262);
function validate262(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.resource_id !== void 0 && !validate32(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate262.errors = vErrors, vErrors === null;
}
var check_shared88 = outermost(validate265);
var schema93 = ["data"];
var func46 = /* @__PURE__ */ new Set(["resource_id", "resource_name", "project_id", "created_at", "updated_at"]);
function validate266(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "project_id", "created_at", "updated_at")), data.resource_id !== void 0 && !validate24(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate24)), data.resource_name !== void 0 && !validate41(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate41)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func46.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate266.errors = vErrors, vErrors === null;
}
var func47 = /* @__PURE__ */ new Set(["resource"]);
function validate265(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.resource !== void 0 && (validate266(data0.resource, at(instancePath, "/data/resource")) || (vErrors = more(vErrors, validate266)));
        for (let key0 in data0)
          func47.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema93.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate265.errors = vErrors, vErrors === null;
}
var check_shared89 = outermost(validate273);
var schema97 = ["data"];
var schema96 = { type: "integer", "x-known": [0, 1], $id: "PendReason_" };
function validate281(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema96["x-known"] })), validate281.errors = vErrors, vErrors === null;
}
var func49 = /* @__PURE__ */ new Set(["finding_id", "project_id", "note", "created_at", "updated_at", "expired_at", "reason", "pend_user_id"]);
function validate274(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "project_id", "created_at", "updated_at")), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.note !== void 0 && !validate41(data.note, at(instancePath, "/note")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45)), data.expired_at !== void 0 && !validate45(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate45)), data.reason !== void 0 && !validate281(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate281)), data.pend_user_id !== void 0 && !validate24(data.pend_user_id, at(instancePath, "/pend_user_id")) && (vErrors = more(vErrors, validate24));
    for (let key0 in data)
      func49.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate274.errors = vErrors, vErrors === null;
}
var func50 = /* @__PURE__ */ new Set(["pend_finding"]);
function validate273(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.pend_finding !== void 0 && (validate274(data0.pend_finding, at(instancePath, "/data/pend_finding")) || (vErrors = more(vErrors, validate274)));
        for (let key0 in data0)
          func50.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema97.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate273.errors = vErrors, vErrors === null;
}
var check_shared90 = outermost(validate285);
var schema99 = { type: "integer", enum: [0, 1, 2], $id: "FindingSettingStatusInput" };
function validate287(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema99.enum })), validate287.errors = vErrors, vErrors === null;
}
function validate285(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.status !== void 0 && !validate287(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate287));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate285.errors = vErrors, vErrors === null;
}
var check_shared92 = outermost(validate289);
var schema104 = ["data"];
var schema103 = { type: "integer", "x-known": [0, 1, 2], $id: "FindingSettingStatus_" };
function validate296(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema103["x-known"] })), validate296.errors = vErrors, vErrors === null;
}
var func52 = /* @__PURE__ */ new Set(["finding_setting_id", "project_id", "resource_name", "setting", "status", "created_at", "updated_at"]);
function validate291(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_setting_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_setting_id", "project_id", "created_at", "updated_at")), data.finding_setting_id !== void 0 && !validate24(data.finding_setting_id, at(instancePath, "/finding_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource_name !== void 0 && !validate41(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate41)), data.setting !== void 0 && !validate41(data.setting, at(instancePath, "/setting")) && (vErrors = more(vErrors, validate41)), data.status !== void 0 && !validate296(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate296)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func52.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate291.errors = vErrors, vErrors === null;
}
function validate290(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate291(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate291));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate290.errors = vErrors, vErrors === null;
}
var func53 = /* @__PURE__ */ new Set(["finding_setting"]);
function validate289(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.finding_setting !== void 0 && (validate290(data0.finding_setting, at(instancePath, "/data/finding_setting")) || (vErrors = more(vErrors, validate290)));
        for (let key0 in data0)
          func53.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema104.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate289.errors = vErrors, vErrors === null;
}
var check_shared93 = outermost(validate302);
var schema107 = ["data"];
var func55 = /* @__PURE__ */ new Set(["finding_id", "recommend_id", "data_source", "type", "risk", "recommendation", "created_at", "updated_at"]);
function validate303(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_id === void 0 || data.recommend_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "recommend_id", "created_at", "updated_at")), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.recommend_id !== void 0 && !validate24(data.recommend_id, at(instancePath, "/recommend_id")) && (vErrors = more(vErrors, validate24)), data.data_source !== void 0 && !validate41(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate41)), data.type !== void 0 && !validate41(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate41)), data.risk !== void 0 && !validate41(data.risk, at(instancePath, "/risk")) && (vErrors = more(vErrors, validate41)), data.recommendation !== void 0 && !validate41(data.recommendation, at(instancePath, "/recommendation")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func55.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate303.errors = vErrors, vErrors === null;
}
var func56 = /* @__PURE__ */ new Set(["recommend"]);
function validate302(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.recommend !== void 0 && (validate303(data0.recommend, at(instancePath, "/data/recommend")) || (vErrors = more(vErrors, validate303)));
        for (let key0 in data0)
          func56.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema107.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate302.errors = vErrors, vErrors === null;
}
var check_shared95 = outermost(validate313);
var schema109 = { type: "string", enum: ["en", "ja"], $id: "shared94" };
function validate316(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "en" || data === "ja" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema109.enum })), validate316.errors = vErrors, vErrors === null;
}
function validate313(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "lang" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.finding_id !== void 0 && !validate32(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate32)), data.lang !== void 0 && !validate316(data.lang, at(instancePath, "/lang")) && (vErrors = more(vErrors, validate316));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate313.errors = vErrors, vErrors === null;
}
var check_shared96 = outermost(validate318);
var schema111 = ["data"], func58 = /* @__PURE__ */ new Set(["answer"]);
function validate318(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.answer !== void 0 && (validate41(data0.answer, at(instancePath, "/data/answer")) || (vErrors = more(vErrors, validate41)));
        for (let key0 in data0)
          func58.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema111.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate318.errors = vErrors, vErrors === null;
}
var check_shared97 = outermost(validate320);
function validate324(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func7(data) > 64 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 64 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate324.errors = vErrors, vErrors === null;
}
function validate327(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 512 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 512 }, "must NOT have more than 512 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func7(data) > 512 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 512 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate327.errors = vErrors, vErrors === null;
}
function validate330(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" ? ((data > 999.99 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 999.99 }, "must be <= 999.99")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))) : vErrors = report(vErrors, instancePath, "type", { type: "number" }), validate330.errors = vErrors, vErrors === null;
}
function validate332(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" ? ((data > 999.99 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 999.99 }, "must be <= 999.99")), (data <= 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"))) : vErrors = report(vErrors, instancePath, "type", { type: "number" }), validate332.errors = vErrors, vErrors === null;
}
function validate334(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate334.errors = vErrors, vErrors === null;
}
function validate322(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.data_source === void 0 || data.data_source_id === void 0 || data.resource_name === void 0 || data.original_max_score === void 0 || data.data === void 0) && (vErrors = need(vErrors, data, instancePath, "data_source", "data_source_id", "resource_name", "original_max_score", "data"));
    for (let key0 in data)
      key0 === "description" || key0 === "data_source" || key0 === "data_source_id" || key0 === "resource_name" || key0 === "project_id" || key0 === "original_score" || key0 === "original_max_score" || key0 === "data" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.description !== void 0 && !validate53(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate53)), data.data_source !== void 0 && !validate324(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate324)), data.data_source_id !== void 0 && !validate99(data.data_source_id, at(instancePath, "/data_source_id")) && (vErrors = more(vErrors, validate99)), data.resource_name !== void 0 && !validate327(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate327)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.original_score !== void 0 && !validate330(data.original_score, at(instancePath, "/original_score")) && (vErrors = more(vErrors, validate330)), data.original_max_score !== void 0 && !validate332(data.original_max_score, at(instancePath, "/original_max_score")) && (vErrors = more(vErrors, validate332)), data.data !== void 0 && !validate334(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate334));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate322.errors = vErrors, vErrors === null;
}
function validate320(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding === void 0 && (vErrors = need(vErrors, data, instancePath, "finding"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.finding !== void 0 && !validate322(data.finding, at(instancePath, "/finding")) && (vErrors = more(vErrors, validate322)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate320.errors = vErrors, vErrors === null;
}
var check_shared98 = outermost(validate338);
var schema120 = ["data"];
function validate338(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.finding === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "finding" })), data0.finding !== void 0 && (validate172(data0.finding, at(instancePath, "/data/finding")) || (vErrors = more(vErrors, validate172)));
        for (let key0 in data0)
          func33.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema120.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate338.errors = vErrors, vErrors === null;
}
var check_shared99 = outermost(validate340);
function validate342(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_id === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "tag"));
    for (let key0 in data)
      key0 === "finding_id" || key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.finding_id !== void 0 && !validate32(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.tag !== void 0 && !validate324(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate324));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate342.errors = vErrors, vErrors === null;
}
function validate340(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag === void 0 && (vErrors = need(vErrors, data, instancePath, "tag"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.tag !== void 0 && !validate342(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate342));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate340.errors = vErrors, vErrors === null;
}
var check_shared100 = outermost(validate347);
var schema124 = ["data"], func69 = /* @__PURE__ */ new Set(["tag"]);
function validate347(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.tag === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "tag" })), data0.tag !== void 0 && (validate196(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate196)));
        for (let key0 in data0)
          func69.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema124.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate347.errors = vErrors, vErrors === null;
}
var check_shared101 = outermost(validate349);
function validate349(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_tag_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_tag_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_tag_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.finding_tag_id !== void 0 && !validate32(data.finding_tag_id, at(instancePath, "/finding_tag_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate349.errors = vErrors, vErrors === null;
}
var check_shared102 = outermost(validate352);
function validate354(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_name === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_name"));
    for (let key0 in data)
      key0 === "resource_name" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_name !== void 0 && !validate327(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate327)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate354.errors = vErrors, vErrors === null;
}
function validate352(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource === void 0 && (vErrors = need(vErrors, data, instancePath, "resource"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.resource !== void 0 && !validate354(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate354));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate352.errors = vErrors, vErrors === null;
}
var check_shared103 = outermost(validate358);
var schema129 = ["data"];
function validate358(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.resource === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "resource" })), data0.resource !== void 0 && (validate266(data0.resource, at(instancePath, "/data/resource")) || (vErrors = more(vErrors, validate266)));
        for (let key0 in data0)
          func47.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema129.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate358.errors = vErrors, vErrors === null;
}
var check_shared104 = outermost(validate360);
var schema132 = { type: "integer", enum: [0, 1], $id: "PendReasonInput" };
function validate367(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema132.enum })), validate367.errors = vErrors, vErrors === null;
}
function validate362(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "finding_id" || key0 === "project_id" || key0 === "note" || key0 === "expired_at" || key0 === "reason" || key0 === "pend_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.finding_id !== void 0 && !validate32(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.note !== void 0 && !validate41(data.note, at(instancePath, "/note")) && (vErrors = more(vErrors, validate41)), data.expired_at !== void 0 && !validate106(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate106)), data.reason !== void 0 && !validate367(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate367)), data.pend_user_id !== void 0 && !validate32(data.pend_user_id, at(instancePath, "/pend_user_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate362.errors = vErrors, vErrors === null;
}
function validate360(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.pend_finding === void 0 && (vErrors = need(vErrors, data, instancePath, "pend_finding"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "pend_finding" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.pend_finding !== void 0 && !validate362(data.pend_finding, at(instancePath, "/pend_finding")) && (vErrors = more(vErrors, validate362)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate360.errors = vErrors, vErrors === null;
}
var check_shared105 = outermost(validate372);
var schema134 = ["data"];
function validate372(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.pend_finding === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "pend_finding" })), data0.pend_finding !== void 0 && (validate274(data0.pend_finding, at(instancePath, "/data/pend_finding")) || (vErrors = more(vErrors, validate274)));
        for (let key0 in data0)
          func50.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema134.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate372.errors = vErrors, vErrors === null;
}
var check_shared106 = outermost(validate374);
function validate376(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_name === void 0 || data.setting === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_name", "setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_name" || key0 === "setting" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.resource_name !== void 0 && !validate334(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate334)), data.setting !== void 0 && !validate334(data.setting, at(instancePath, "/setting")) && (vErrors = more(vErrors, validate334)), data.status !== void 0 && !validate287(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate287));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate376.errors = vErrors, vErrors === null;
}
function validate374(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.finding_setting !== void 0 && !validate376(data.finding_setting, at(instancePath, "/finding_setting")) && (vErrors = more(vErrors, validate376)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate374.errors = vErrors, vErrors === null;
}
var check_shared107 = outermost(validate383);
var schema138 = ["data"];
function validate383(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.finding_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "finding_setting" })), data0.finding_setting !== void 0 && (validate291(data0.finding_setting, at(instancePath, "/data/finding_setting")) || (vErrors = more(vErrors, validate291)));
        for (let key0 in data0)
          func53.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema138.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate383.errors = vErrors, vErrors === null;
}
var check_shared108 = outermost(validate385);
function validate385(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.finding_setting_id !== void 0 && !validate32(data.finding_setting_id, at(instancePath, "/finding_setting_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate385.errors = vErrors, vErrors === null;
}
var check_shared109 = outermost(validate388);
function validate388(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_id === void 0 || data.data_source === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "data_source", "type"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "data_source" || key0 === "type" || key0 === "risk" || key0 === "recommendation" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.finding_id !== void 0 && !validate32(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate32)), data.data_source !== void 0 && !validate324(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate324)), data.type !== void 0 && !validate99(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate99)), data.risk !== void 0 && !validate41(data.risk, at(instancePath, "/risk")) && (vErrors = more(vErrors, validate41)), data.recommendation !== void 0 && !validate41(data.recommendation, at(instancePath, "/recommendation")) && (vErrors = more(vErrors, validate41)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate388.errors = vErrors, vErrors === null;
}
var check_shared110 = outermost(validate396);
var schema142 = ["data"];
function validate396(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.recommend === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "recommend" })), data0.recommend !== void 0 && (validate303(data0.recommend, at(instancePath, "/data/recommend")) || (vErrors = more(vErrors, validate303)));
        for (let key0 in data0)
          func56.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema142.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate396.errors = vErrors, vErrors === null;
}
var check_shared111 = outermost(validate398), schema143 = { type: "object", additionalProperties: !1, properties: { organization_id: { $ref: "Id" }, data_source: { $ref: "shared63" }, resource_name: { $ref: "shared64" }, from_score: { $ref: "shared12" }, to_score: { $ref: "shared12" }, tag: { $ref: "shared63" }, sort: { $ref: "shared65" }, direction: { $ref: "shared66" }, offset: { $ref: "shared4" }, limit: { $ref: "shared4" }, status: { $ref: "FindingStatus" }, finding_id: { $ref: "Id" } }, $id: "shared111" };
function validate398(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func17.call(schema143.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.data_source !== void 0 && !validate138(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate138)), data.resource_name !== void 0 && !validate141(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate141)), data.from_score !== void 0 && !validate145(data.from_score, at(instancePath, "/from_score")) && (vErrors = more(vErrors, validate145)), data.to_score !== void 0 && !validate145(data.to_score, at(instancePath, "/to_score")) && (vErrors = more(vErrors, validate145)), data.tag !== void 0 && !validate138(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate138)), data.sort !== void 0 && !validate149(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate149)), data.direction !== void 0 && !validate151(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate151)), data.offset !== void 0 && !validate153(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate153)), data.limit !== void 0 && !validate153(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate153)), data.status !== void 0 && !validate157(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate157)), data.finding_id !== void 0 && !validate32(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate398.errors = vErrors, vErrors === null;
}
var check_shared113 = outermost(validate411);
var schema149 = ["data"];
var schema148 = { type: "string", "x-known": ["ACTIVE", "ARCHIVE"], $id: "shared42" };
function validate418(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ACTIVE" && data !== "ARCHIVE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema148["x-known"] })), validate418.errors = vErrors, vErrors === null;
}
var func80 = /* @__PURE__ */ new Set(["note", "user_name", "status", "expired_at"]);
function validate415(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.status === void 0 && (vErrors = need(vErrors, data, instancePath, "status")), data.note !== void 0 && !validate41(data.note, at(instancePath, "/note")) && (vErrors = more(vErrors, validate41)), data.user_name !== void 0 && !validate41(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate41)), data.status !== void 0 && !validate418(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate418)), data.expired_at !== void 0 && !validate45(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func80.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate415.errors = vErrors, vErrors === null;
}
var func81 = /* @__PURE__ */ new Set(["finding", "pend_info", "finding_tags"]);
function validate413(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding === void 0 || data.pend_info === void 0) && (vErrors = need(vErrors, data, instancePath, "finding", "pend_info")), data.finding !== void 0 && !validate172(data.finding, at(instancePath, "/finding")) && (vErrors = more(vErrors, validate172)), data.pend_info !== void 0 && !validate415(data.pend_info, at(instancePath, "/pend_info")) && (vErrors = more(vErrors, validate415)), data.finding_tags !== void 0 && !validate195(data.finding_tags, at(instancePath, "/finding_tags")) && (vErrors = more(vErrors, validate195));
    for (let key0 in data)
      func81.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate413.errors = vErrors, vErrors === null;
}
function validate412(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate413(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate413));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate412.errors = vErrors, vErrors === null;
}
var func82 = /* @__PURE__ */ new Set(["findings", "count", "total"]);
function validate411(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.findings !== void 0 && (validate412(data0.findings, at(instancePath, "/data/findings")) || (vErrors = more(vErrors, validate412))), data0.count !== void 0 && (validate165(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate165))), data0.total !== void 0 && (validate165(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate165)));
        for (let key0 in data0)
          func82.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema149.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate411.errors = vErrors, vErrors === null;
}
var check_shared116 = outermost(validate427);
var schema152 = { type: "integer", enum: [0, 1, 2, 3], $id: "AlertStatusInput" };
function validate430(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema152.enum })), validate430.errors = vErrors, vErrors === null;
}
function validate429(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate430(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate430));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate429.errors = vErrors, vErrors === null;
}
var schema154 = { type: "string", enum: ["high", "medium", "low"], $id: "AlertSeverityInput" };
function validate434(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "high" || data === "medium" || data === "low" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema154.enum })), validate434.errors = vErrors, vErrors === null;
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
function validate427(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "status" || key0 === "severity" || key0 === "description" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.status !== void 0 && !validate429(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate429)), data.severity !== void 0 && !validate433(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate433)), data.description !== void 0 && !validate53(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate53)), data.from_at !== void 0 && !validate106(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate106)), data.to_at !== void 0 && !validate106(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate427.errors = vErrors, vErrors === null;
}
var check_shared118 = outermost(validate440);
var schema160 = ["data"];
var schema158 = { type: "string", "x-known": ["high", "medium", "low"], $id: "AlertSeverity_" };
function validate446(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "high" && data !== "medium" && data !== "low" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema158["x-known"] })), validate446.errors = vErrors, vErrors === null;
}
var schema159 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "AlertStatus_" };
function validate449(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema159["x-known"] })), validate449.errors = vErrors, vErrors === null;
}
var func84 = /* @__PURE__ */ new Set(["alert_id", "alert_condition_id", "description", "severity", "project_id", "status", "created_at", "updated_at"]);
function validate442(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_id === void 0 || data.alert_condition_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_id", "alert_condition_id", "project_id", "created_at", "updated_at")), data.alert_id !== void 0 && !validate24(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.description !== void 0 && !validate41(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate41)), data.severity !== void 0 && !validate446(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate446)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate449(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate449)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func84.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate442.errors = vErrors, vErrors === null;
}
function validate441(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate442(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate442));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate441.errors = vErrors, vErrors === null;
}
var func85 = /* @__PURE__ */ new Set(["alert"]);
function validate440(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert !== void 0 && (validate441(data0.alert, at(instancePath, "/data/alert")) || (vErrors = more(vErrors, validate441)));
        for (let key0 in data0)
          func85.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema160.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate440.errors = vErrors, vErrors === null;
}
var check_shared119 = outermost(validate455);
function validate455(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.alert_id !== void 0 && !validate32(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate455.errors = vErrors, vErrors === null;
}
var check_shared121 = outermost(validate458);
var schema166 = ["data"];
var schema165 = { type: "string", "x-known": ["created", "updated", "deleted"], $id: "shared10" };
function validate462(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "created" && data !== "updated" && data !== "deleted" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema165["x-known"] })), validate462.errors = vErrors, vErrors === null;
}
var func87 = /* @__PURE__ */ new Set(["alert_history_id", "history_type", "alert_id", "description", "severity", "finding_history", "project_id", "created_at", "updated_at"]);
function validate460(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_history_id === void 0 || data.alert_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_history_id", "alert_id", "project_id", "created_at", "updated_at")), data.alert_history_id !== void 0 && !validate24(data.alert_history_id, at(instancePath, "/alert_history_id")) && (vErrors = more(vErrors, validate24)), data.history_type !== void 0 && !validate462(data.history_type, at(instancePath, "/history_type")) && (vErrors = more(vErrors, validate462)), data.alert_id !== void 0 && !validate24(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate24)), data.description !== void 0 && !validate41(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate41)), data.severity !== void 0 && !validate446(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate446)), data.finding_history !== void 0 && !validate41(data.finding_history, at(instancePath, "/finding_history")) && (vErrors = more(vErrors, validate41)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func87.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate460.errors = vErrors, vErrors === null;
}
function validate459(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate460(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate460));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate459.errors = vErrors, vErrors === null;
}
var func88 = /* @__PURE__ */ new Set(["alert_history"]);
function validate458(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_history !== void 0 && (validate459(data0.alert_history, at(instancePath, "/data/alert_history")) || (vErrors = more(vErrors, validate459)));
        for (let key0 in data0)
          func88.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema166.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate458.errors = vErrors, vErrors === null;
}
var check_shared122 = outermost(validate473);
function validate473(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_id" || key0 === "finding_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.alert_id !== void 0 && !validate32(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate32)), data.finding_id !== void 0 && !validate32(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate32)), data.from_at !== void 0 && !validate106(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate106)), data.to_at !== void 0 && !validate106(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate473.errors = vErrors, vErrors === null;
}
var check_shared124 = outermost(validate479);
var schema171 = ["data"];
var func90 = /* @__PURE__ */ new Set(["alert_id", "finding_id", "project_id", "created_at", "updated_at"]);
function validate481(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_id === void 0 || data.finding_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_id", "finding_id", "project_id", "created_at", "updated_at")), data.alert_id !== void 0 && !validate24(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func90.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate481.errors = vErrors, vErrors === null;
}
function validate480(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate481(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate481));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate480.errors = vErrors, vErrors === null;
}
var func91 = /* @__PURE__ */ new Set(["rel_alert_finding"]);
function validate479(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.rel_alert_finding !== void 0 && (validate480(data0.rel_alert_finding, at(instancePath, "/data/rel_alert_finding")) || (vErrors = more(vErrors, validate480)));
        for (let key0 in data0)
          func91.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema171.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate479.errors = vErrors, vErrors === null;
}
var check_shared125 = outermost(validate489);
function validate489(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "severity" || key0 === "enabled" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.severity !== void 0 && !validate433(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate433)), data.enabled !== void 0 && !validate133(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate133)), data.from_at !== void 0 && !validate106(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate106)), data.to_at !== void 0 && !validate106(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate489.errors = vErrors, vErrors === null;
}
var check_shared127 = outermost(validate495);
var schema177 = ["data"];
var schema176 = { type: "string", "x-known": ["and", "or"], $id: "shared5" };
function validate502(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "and" && data !== "or" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema176["x-known"] })), validate502.errors = vErrors, vErrors === null;
}
var func93 = /* @__PURE__ */ new Set(["alert_condition_id", "description", "severity", "project_id", "and_or", "enabled", "created_at", "updated_at"]);
function validate497(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "project_id", "created_at", "updated_at")), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.description !== void 0 && !validate41(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate41)), data.severity !== void 0 && !validate446(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate446)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.and_or !== void 0 && !validate502(data.and_or, at(instancePath, "/and_or")) && (vErrors = more(vErrors, validate502)), data.enabled !== void 0 && !validate133(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate133)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func93.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate497.errors = vErrors, vErrors === null;
}
function validate496(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate497(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate497));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate496.errors = vErrors, vErrors === null;
}
var func94 = /* @__PURE__ */ new Set(["alert_condition"]);
function validate495(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_condition !== void 0 && (validate496(data0.alert_condition, at(instancePath, "/data/alert_condition")) || (vErrors = more(vErrors, validate496)));
        for (let key0 in data0)
          func94.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema177.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate495.errors = vErrors, vErrors === null;
}
var check_shared128 = outermost(validate509);
function validate509(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "from_score" || key0 === "to_score" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.from_score !== void 0 && !validate145(data.from_score, at(instancePath, "/from_score")) && (vErrors = more(vErrors, validate145)), data.to_score !== void 0 && !validate145(data.to_score, at(instancePath, "/to_score")) && (vErrors = more(vErrors, validate145)), data.from_at !== void 0 && !validate106(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate106)), data.to_at !== void 0 && !validate106(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate509.errors = vErrors, vErrors === null;
}
var check_shared130 = outermost(validate515);
var schema182 = ["data"];
var func96 = /* @__PURE__ */ new Set(["alert_rule_id", "name", "project_id", "score", "resource_name", "tag", "finding_cnt", "created_at", "updated_at"]);
function validate517(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_rule_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_rule_id", "project_id", "created_at", "updated_at")), data.alert_rule_id !== void 0 && !validate24(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.score !== void 0 && !validate80(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate80)), data.resource_name !== void 0 && !validate41(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate41)), data.tag !== void 0 && !validate41(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate41)), data.finding_cnt !== void 0 && !validate165(data.finding_cnt, at(instancePath, "/finding_cnt")) && (vErrors = more(vErrors, validate165)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func96.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate517.errors = vErrors, vErrors === null;
}
function validate516(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate517(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate517));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate516.errors = vErrors, vErrors === null;
}
var func97 = /* @__PURE__ */ new Set(["alert_rule"]);
function validate515(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_rule !== void 0 && (validate516(data0.alert_rule, at(instancePath, "/data/alert_rule")) || (vErrors = more(vErrors, validate516)));
        for (let key0 in data0)
          func97.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema182.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate515.errors = vErrors, vErrors === null;
}
var check_shared131 = outermost(validate529);
function validate529(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "alert_rule_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.alert_condition_id !== void 0 && !validate32(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate32)), data.alert_rule_id !== void 0 && !validate32(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate32)), data.from_at !== void 0 && !validate106(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate106)), data.to_at !== void 0 && !validate106(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate529.errors = vErrors, vErrors === null;
}
var check_shared133 = outermost(validate535);
var schema187 = ["data"];
var func99 = /* @__PURE__ */ new Set(["alert_condition_id", "alert_rule_id", "project_id", "created_at", "updated_at"]);
function validate537(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.alert_rule_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id", "project_id", "created_at", "updated_at")), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.alert_rule_id !== void 0 && !validate24(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func99.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate537.errors = vErrors, vErrors === null;
}
function validate536(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate537(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate537));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate536.errors = vErrors, vErrors === null;
}
var func100 = /* @__PURE__ */ new Set(["alert_cond_rule"]);
function validate535(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_cond_rule !== void 0 && (validate536(data0.alert_cond_rule, at(instancePath, "/data/alert_cond_rule")) || (vErrors = more(vErrors, validate536)));
        for (let key0 in data0)
          func100.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema187.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate535.errors = vErrors, vErrors === null;
}
var check_shared134 = outermost(validate545);
function validate545(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "type" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.type !== void 0 && !validate41(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate41)), data.from_at !== void 0 && !validate106(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate106)), data.to_at !== void 0 && !validate106(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate545.errors = vErrors, vErrors === null;
}
var check_shared136 = outermost(validate550);
var schema192 = ["data"];
var func102 = /* @__PURE__ */ new Set(["notification_id", "name", "project_id", "type", "notify_setting", "created_at", "updated_at"]);
function validate552(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.notification_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "notification_id", "project_id", "created_at", "updated_at")), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.type !== void 0 && !validate41(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate41)), data.notify_setting !== void 0 && !validate41(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func102.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate552.errors = vErrors, vErrors === null;
}
function validate551(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate552(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate552));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate551.errors = vErrors, vErrors === null;
}
var func103 = /* @__PURE__ */ new Set(["notification"]);
function validate550(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.notification !== void 0 && (validate551(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate551)));
        for (let key0 in data0)
          func103.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema192.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate550.errors = vErrors, vErrors === null;
}
var check_shared137 = outermost(validate562);
function validate562(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.alert_condition_id !== void 0 && !validate32(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate32)), data.notification_id !== void 0 && !validate32(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate32)), data.from_at !== void 0 && !validate106(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate106)), data.to_at !== void 0 && !validate106(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate562.errors = vErrors, vErrors === null;
}
var check_shared139 = outermost(validate568);
var schema197 = ["data"];
var func105 = /* @__PURE__ */ new Set(["alert_condition_id", "notification_id", "project_id", "cache_second", "notified_at", "created_at", "updated_at"]);
function validate570(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.notification_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id", "project_id", "created_at", "updated_at")), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.cache_second !== void 0 && !validate165(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate165)), data.notified_at !== void 0 && !validate45(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate45)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func105.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate570.errors = vErrors, vErrors === null;
}
function validate569(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate570(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate570));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate569.errors = vErrors, vErrors === null;
}
var func106 = /* @__PURE__ */ new Set(["alert_cond_notification"]);
function validate568(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_cond_notification !== void 0 && (validate569(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate569)));
        for (let key0 in data0)
          func106.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema197.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate568.errors = vErrors, vErrors === null;
}
var check_shared140 = outermost(validate580);
function validate580(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.user_id === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "user_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.user_id !== void 0 && !validate32(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate580.errors = vErrors, vErrors === null;
}
var check_shared141 = outermost(validate583);
function validate588(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func7(data) > 200 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 200 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate588.errors = vErrors, vErrors === null;
}
var schema202 = { type: "integer", enum: [1, 2], $id: "shared9" };
function validate592(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema202.enum })), validate592.errors = vErrors, vErrors === null;
}
function validate585(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.description === void 0 || data.severity === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "description", "severity", "status"));
    for (let key0 in data)
      key0 === "alert_id" || key0 === "alert_condition_id" || key0 === "description" || key0 === "severity" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_id !== void 0 && !validate153(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate153)), data.alert_condition_id !== void 0 && !validate32(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate32)), data.description !== void 0 && !validate588(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate588)), data.severity !== void 0 && !validate434(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate434)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.status !== void 0 && !validate592(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate592));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate585.errors = vErrors, vErrors === null;
}
function validate583(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert === void 0 && (vErrors = need(vErrors, data, instancePath, "alert"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.alert !== void 0 && !validate585(data.alert, at(instancePath, "/alert")) && (vErrors = more(vErrors, validate585)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate583.errors = vErrors, vErrors === null;
}
var check_shared142 = outermost(validate596);
var schema204 = ["data"];
function validate596(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert" })), data0.alert !== void 0 && (validate442(data0.alert, at(instancePath, "/data/alert")) || (vErrors = more(vErrors, validate442)));
        for (let key0 in data0)
          func85.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema204.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate596.errors = vErrors, vErrors === null;
}
var check_shared143 = outermost(validate598);
var schema207 = { type: "string", enum: ["and", "or"], $id: "shared8" };
function validate605(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "and" || data === "or" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema207.enum })), validate605.errors = vErrors, vErrors === null;
}
function validate600(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.description === void 0 || data.severity === void 0 || data.and_or === void 0) && (vErrors = need(vErrors, data, instancePath, "description", "severity", "and_or"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "description" || key0 === "severity" || key0 === "project_id" || key0 === "and_or" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate153(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate153)), data.description !== void 0 && !validate588(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate588)), data.severity !== void 0 && !validate434(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate434)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.and_or !== void 0 && !validate605(data.and_or, at(instancePath, "/and_or")) && (vErrors = more(vErrors, validate605)), data.enabled !== void 0 && !validate133(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate133));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate600.errors = vErrors, vErrors === null;
}
function validate598(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_condition === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_condition"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.alert_condition !== void 0 && !validate600(data.alert_condition, at(instancePath, "/alert_condition")) && (vErrors = more(vErrors, validate600)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate598.errors = vErrors, vErrors === null;
}
var check_shared144 = outermost(validate610);
var schema209 = ["data"];
function validate610(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_condition === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_condition" })), data0.alert_condition !== void 0 && (validate497(data0.alert_condition, at(instancePath, "/data/alert_condition")) || (vErrors = more(vErrors, validate497)));
        for (let key0 in data0)
          func94.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema209.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate610.errors = vErrors, vErrors === null;
}
var check_shared145 = outermost(validate612);
function validate621(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate621.errors = vErrors, vErrors === null;
}
function validate614(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "alert_rule_id" || key0 === "name" || key0 === "project_id" || key0 === "score" || key0 === "resource_name" || key0 === "tag" || key0 === "finding_cnt" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_rule_id !== void 0 && !validate153(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate153)), data.name !== void 0 && !validate588(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate588)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.score !== void 0 && !validate145(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate145)), data.resource_name !== void 0 && !validate142(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate142)), data.tag !== void 0 && !validate73(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate73)), data.finding_cnt !== void 0 && !validate621(data.finding_cnt, at(instancePath, "/finding_cnt")) && (vErrors = more(vErrors, validate621));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate614.errors = vErrors, vErrors === null;
}
function validate612(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_rule === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_rule"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_rule" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.alert_rule !== void 0 && !validate614(data.alert_rule, at(instancePath, "/alert_rule")) && (vErrors = more(vErrors, validate614)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate612.errors = vErrors, vErrors === null;
}
var check_shared146 = outermost(validate625);
var schema214 = ["data"];
function validate625(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_rule === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_rule" })), data0.alert_rule !== void 0 && (validate517(data0.alert_rule, at(instancePath, "/data/alert_rule")) || (vErrors = more(vErrors, validate517)));
        for (let key0 in data0)
          func97.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema214.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate625.errors = vErrors, vErrors === null;
}
var check_shared147 = outermost(validate627);
function validate629(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.alert_rule_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "alert_rule_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate32(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate32)), data.alert_rule_id !== void 0 && !validate32(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate629.errors = vErrors, vErrors === null;
}
function validate627(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_cond_rule === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_cond_rule"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_cond_rule" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.alert_cond_rule !== void 0 && !validate629(data.alert_cond_rule, at(instancePath, "/alert_cond_rule")) && (vErrors = more(vErrors, validate629));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate627.errors = vErrors, vErrors === null;
}
var check_shared148 = outermost(validate634);
var schema218 = ["data"];
function validate634(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_cond_rule === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_cond_rule" })), data0.alert_cond_rule !== void 0 && (validate537(data0.alert_cond_rule, at(instancePath, "/data/alert_cond_rule")) || (vErrors = more(vErrors, validate537)));
        for (let key0 in data0)
          func100.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema218.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate634.errors = vErrors, vErrors === null;
}
var check_shared149 = outermost(validate636);
function validate638(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.notify_setting === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "notify_setting"));
    for (let key0 in data)
      key0 === "notification_id" || key0 === "name" || key0 === "project_id" || key0 === "type" || key0 === "notify_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.notification_id !== void 0 && !validate153(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate153)), data.name !== void 0 && !validate588(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate588)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.type !== void 0 && !validate324(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate324)), data.notify_setting !== void 0 && !validate334(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate334));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate638.errors = vErrors, vErrors === null;
}
function validate636(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification === void 0 && (vErrors = need(vErrors, data, instancePath, "notification"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "notification" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.notification !== void 0 && !validate638(data.notification, at(instancePath, "/notification")) && (vErrors = more(vErrors, validate638)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate636.errors = vErrors, vErrors === null;
}
var check_shared150 = outermost(validate646);
var schema222 = ["data"];
function validate646(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.notification !== void 0 && (validate552(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate552)));
        for (let key0 in data0)
          func103.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema222.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate646.errors = vErrors, vErrors === null;
}
var check_shared151 = outermost(validate648);
function validate650(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.notification_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "project_id" || key0 === "cache_second" || key0 === "notified_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate32(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate32)), data.notification_id !== void 0 && !validate32(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.cache_second !== void 0 && !validate153(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate153)), data.notified_at !== void 0 && !validate106(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate650.errors = vErrors, vErrors === null;
}
function validate648(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_cond_notification === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_cond_notification"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_cond_notification" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.alert_cond_notification !== void 0 && !validate650(data.alert_cond_notification, at(instancePath, "/alert_cond_notification")) && (vErrors = more(vErrors, validate650)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate648.errors = vErrors, vErrors === null;
}
var check_shared152 = outermost(validate658);
var schema226 = ["data"];
function validate658(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_cond_notification === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_cond_notification" })), data0.alert_cond_notification !== void 0 && (validate570(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate570)));
        for (let key0 in data0)
          func106.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema226.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate658.errors = vErrors, vErrors === null;
}
var check_shared153 = outermost(validate660);
function validate660(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_condition_id === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_condition_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.alert_condition_id !== void 0 && !validate32(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate660.errors = vErrors, vErrors === null;
}
var check_shared154 = outermost(validate663);
function validate663(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_rule_id === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_rule_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_rule_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.alert_rule_id !== void 0 && !validate32(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate663.errors = vErrors, vErrors === null;
}
var check_shared155 = outermost(validate666);
function validate666(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.alert_rule_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "alert_rule_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.alert_condition_id !== void 0 && !validate32(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate32)), data.alert_rule_id !== void 0 && !validate32(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate666.errors = vErrors, vErrors === null;
}
var check_shared156 = outermost(validate670);
function validate670(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification_id === void 0 && (vErrors = need(vErrors, data, instancePath, "notification_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.notification_id !== void 0 && !validate32(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate670.errors = vErrors, vErrors === null;
}
var check_shared157 = outermost(validate673);
function validate673(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.notification_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.alert_condition_id !== void 0 && !validate32(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate32)), data.notification_id !== void 0 && !validate32(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate673.errors = vErrors, vErrors === null;
}
var check_shared159 = outermost(validate677);
function validate679(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate32(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate679.errors = vErrors, vErrors === null;
}
function validate677(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.alert_condition_id !== void 0 && !validate679(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate679));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate677.errors = vErrors, vErrors === null;
}
var check_shared160 = outermost(validate682);
function validate685(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func6(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate685.errors = vErrors, vErrors === null;
}
function validate682(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "user_id" || key0 === "project_id" || key0 === "name" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate32(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate685(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate685)), data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate682.errors = vErrors, vErrors === null;
}
var check_shared162 = outermost(validate688);
var schema241 = ["data"];
var func124 = /* @__PURE__ */ new Set(["project_id", "tag", "color", "created_at", "updated_at"]);
function validate694(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "tag")), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.tag !== void 0 && !validate41(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate41)), data.color !== void 0 && !validate41(data.color, at(instancePath, "/color")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func124.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate694.errors = vErrors, vErrors === null;
}
function validate693(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate694(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate694));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate693.errors = vErrors, vErrors === null;
}
var func125 = /* @__PURE__ */ new Set(["project_id", "name", "tag", "created_at", "updated_at"]);
function validate690(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "created_at", "updated_at")), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.tag !== void 0 && !validate693(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate693)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func125.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate690.errors = vErrors, vErrors === null;
}
function validate689(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate690(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate690));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate689.errors = vErrors, vErrors === null;
}
var func126 = /* @__PURE__ */ new Set(["project"]);
function validate688(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.project !== void 0 && (validate689(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate689)));
        for (let key0 in data0)
          func126.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema241.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate688.errors = vErrors, vErrors === null;
}
var check_shared164 = outermost(validate706);
function validate708(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate708.errors = vErrors, vErrors === null;
}
function validate706(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate32(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate708(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate708));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate706.errors = vErrors, vErrors === null;
}
var check_shared165 = outermost(validate710);
var schema245 = ["data"];
function validate710(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.project === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project" })), data0.project !== void 0 && (validate690(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate690)));
        for (let key0 in data0)
          func126.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema245.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate710.errors = vErrors, vErrors === null;
}
var check_shared166 = outermost(validate712);
function validate712(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate712.errors = vErrors, vErrors === null;
}
var check_shared168 = outermost(validate715);
var schema251 = ["data"];
var schema250 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "InvitationStatus_" };
function validate720(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema250["x-known"] })), validate720.errors = vErrors, vErrors === null;
}
var func132 = /* @__PURE__ */ new Set(["organization_id", "project_id", "status", "created_at", "updated_at"]);
function validate717(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organization_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate720(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate720)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func132.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate717.errors = vErrors, vErrors === null;
}
function validate716(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate717(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate717));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate716.errors = vErrors, vErrors === null;
}
var func133 = /* @__PURE__ */ new Set(["organization_invitations"]);
function validate715(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.organization_invitations !== void 0 && (validate716(data0.organization_invitations, at(instancePath, "/data/organization_invitations")) || (vErrors = more(vErrors, validate716)));
        for (let key0 in data0)
          func133.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema251.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate715.errors = vErrors, vErrors === null;
}
var check_shared169 = outermost(validate726);
function validate726(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate708(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate708));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate726.errors = vErrors, vErrors === null;
}
var check_shared170 = outermost(validate729);
var schema255 = ["data"];
var func135 = /* @__PURE__ */ new Set(["project_id", "name", "created_at", "updated_at"]);
function validate730(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "created_at", "updated_at")), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func135.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate730.errors = vErrors, vErrors === null;
}
function validate729(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.project === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project" })), data0.project !== void 0 && (validate730(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate730)));
        for (let key0 in data0)
          func126.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema255.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate729.errors = vErrors, vErrors === null;
}
var check_shared171 = outermost(validate736);
function validate736(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.project_id === void 0 && (vErrors = need(vErrors, data, instancePath, "project_id"));
    for (let key0 in data)
      key0 !== "project_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate736.errors = vErrors, vErrors === null;
}
var check_shared174 = outermost(validate738);
function validate740(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 512 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 512 }, "must NOT have more than 512 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate740.errors = vErrors, vErrors === null;
}
function validate742(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func6(data) > 32 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 32 }, "must NOT have more than 32 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate742.errors = vErrors, vErrors === null;
}
function validate738(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag === void 0 && (vErrors = need(vErrors, data, instancePath, "tag"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || key0 === "color" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.tag !== void 0 && !validate740(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate740)), data.color !== void 0 && !validate742(data.color, at(instancePath, "/color")) && (vErrors = more(vErrors, validate742));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate738.errors = vErrors, vErrors === null;
}
var check_shared175 = outermost(validate744);
var schema261 = ["data"], func141 = /* @__PURE__ */ new Set(["project_tag"]);
function validate744(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.project_tag === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project_tag" })), data0.project_tag !== void 0 && (validate694(data0.project_tag, at(instancePath, "/data/project_tag")) || (vErrors = more(vErrors, validate694)));
        for (let key0 in data0)
          func141.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema261.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate744.errors = vErrors, vErrors === null;
}
var check_shared176 = outermost(validate746);
function validate746(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag === void 0 && (vErrors = need(vErrors, data, instancePath, "tag"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.tag !== void 0 && !validate740(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate740));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate746.errors = vErrors, vErrors === null;
}
var check_shared178 = outermost(validate749);
var schema264 = { type: "integer", enum: [1, 2, 3], $id: "shared177" };
function validate752(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema264.enum })), validate752.errors = vErrors, vErrors === null;
}
function validate749(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organization_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "status"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.status !== void 0 && !validate752(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate752));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate749.errors = vErrors, vErrors === null;
}
var check_shared179 = outermost(validate754);
var schema267 = ["data"];
var func143 = /* @__PURE__ */ new Set(["organization_id", "project_id", "created_at", "updated_at"]);
function validate755(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organization_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func143.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate755.errors = vErrors, vErrors === null;
}
var func144 = /* @__PURE__ */ new Set(["organization_project"]);
function validate754(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.organization_project !== void 0 && (validate755(data0.organization_project, at(instancePath, "/data/organization_project")) || (vErrors = more(vErrors, validate755)));
        for (let key0 in data0)
          func144.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema267.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate754.errors = vErrors, vErrors === null;
}
var check_shared180 = outermost(validate761);
function validate761(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "activated" || key0 === "user_id" || key0 === "admin" || key0 === "user_idp_key" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate73(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate73)), data.activated !== void 0 && !validate133(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate133)), data.user_id !== void 0 && !validate32(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate32)), data.admin !== void 0 && !validate133(data.admin, at(instancePath, "/admin")) && (vErrors = more(vErrors, validate133)), data.user_idp_key !== void 0 && !validate41(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate41)), data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate761.errors = vErrors, vErrors === null;
}
var check_shared181 = outermost(validate769);
var schema270 = ["data"], func146 = /* @__PURE__ */ new Set(["user_id"]);
function validate769(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.user_id !== void 0 && (validate162(data0.user_id, at(instancePath, "/data/user_id")) || (vErrors = more(vErrors, validate162)));
        for (let key0 in data0)
          func146.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema270.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate769.errors = vErrors, vErrors === null;
}
var check_shared182 = outermost(validate771);
function validate771(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "user_id" || key0 === "sub" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate32(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate32)), data.sub !== void 0 && !validate41(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate41)), data.user_idp_key !== void 0 && !validate41(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate41));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate771.errors = vErrors, vErrors === null;
}
var check_shared183 = outermost(validate775);
var schema274 = ["data"];
var func148 = /* @__PURE__ */ new Set(["user_id", "sub", "name", "activated", "created_at", "updated_at", "user_idp_key", "is_admin"]);
function validate776(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "created_at", "updated_at")), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.sub !== void 0 && !validate41(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate41)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.activated !== void 0 && !validate133(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate133)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45)), data.user_idp_key !== void 0 && !validate41(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate41)), data.is_admin !== void 0 && !validate133(data.is_admin, at(instancePath, "/is_admin")) && (vErrors = more(vErrors, validate133));
    for (let key0 in data)
      func148.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate776.errors = vErrors, vErrors === null;
}
var func149 = /* @__PURE__ */ new Set(["user"]);
function validate775(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.user !== void 0 && (validate776(data0.user, at(instancePath, "/data/user")) || (vErrors = more(vErrors, validate776)));
        for (let key0 in data0)
          func149.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema274.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate775.errors = vErrors, vErrors === null;
}
var check_shared184 = outermost(validate786);
function validate786(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user_id === void 0 && (vErrors = need(vErrors, data, instancePath, "user_id"));
    for (let key0 in data)
      key0 !== "user_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate32(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate786.errors = vErrors, vErrors === null;
}
var check_shared185 = outermost(validate788);
var schema277 = ["data"], func151 = /* @__PURE__ */ new Set(["ok"]);
function validate788(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.ok !== void 0 && (validate133(data0.ok, at(instancePath, "/data/ok")) || (vErrors = more(vErrors, validate133)));
        for (let key0 in data0)
          func151.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema277.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate788.errors = vErrors, vErrors === null;
}
var check_shared186 = outermost(validate790);
function validate792(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func7(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate792.errors = vErrors, vErrors === null;
}
function validate791(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.activated === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "activated"));
    for (let key0 in data)
      key0 === "sub" || key0 === "name" || key0 === "activated" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.sub !== void 0 && !validate792(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate792)), data.name !== void 0 && !validate324(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate324)), data.activated !== void 0 && !validate133(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate133)), data.user_idp_key !== void 0 && !validate41(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate41));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate791.errors = vErrors, vErrors === null;
}
function validate790(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user === void 0 && (vErrors = need(vErrors, data, instancePath, "user"));
    for (let key0 in data)
      key0 === "user" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user !== void 0 && !validate791(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate791)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate790.errors = vErrors, vErrors === null;
}
var check_shared187 = outermost(validate799);
var schema282 = ["data"];
function validate799(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.user === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user" })), data0.user !== void 0 && (validate776(data0.user, at(instancePath, "/data/user")) || (vErrors = more(vErrors, validate776)));
        for (let key0 in data0)
          func149.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema282.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate799.errors = vErrors, vErrors === null;
}
var check_shared188 = outermost(validate801);
function validate801(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "user_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate73(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate73)), data.user_id !== void 0 && !validate32(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate32)), data.access_token_id !== void 0 && !validate32(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate801.errors = vErrors, vErrors === null;
}
var check_shared189 = outermost(validate806);
var schema285 = ["data"], func157 = /* @__PURE__ */ new Set(["role_id"]);
function validate806(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.role_id !== void 0 && (validate162(data0.role_id, at(instancePath, "/data/role_id")) || (vErrors = more(vErrors, validate162)));
        for (let key0 in data0)
          func157.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema285.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate806.errors = vErrors, vErrors === null;
}
var check_shared190 = outermost(validate808);
function validate808(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role_id === void 0 && (vErrors = need(vErrors, data, instancePath, "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.role_id !== void 0 && !validate32(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate808.errors = vErrors, vErrors === null;
}
var check_shared191 = outermost(validate811);
var schema289 = ["data"];
var func159 = /* @__PURE__ */ new Set(["role_id", "name", "project_id", "created_at", "updated_at"]);
function validate812(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "project_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func159.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate812.errors = vErrors, vErrors === null;
}
var func160 = /* @__PURE__ */ new Set(["role"]);
function validate811(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.role !== void 0 && (validate812(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate812)));
        for (let key0 in data0)
          func160.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema289.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate811.errors = vErrors, vErrors === null;
}
var check_shared192 = outermost(validate819);
function validate819(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate73(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate73)), data.role_id !== void 0 && !validate32(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate819.errors = vErrors, vErrors === null;
}
var check_shared193 = outermost(validate823);
var schema292 = ["data"], func162 = /* @__PURE__ */ new Set(["policy_id"]);
function validate823(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.policy_id !== void 0 && (validate162(data0.policy_id, at(instancePath, "/data/policy_id")) || (vErrors = more(vErrors, validate162)));
        for (let key0 in data0)
          func162.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema292.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate823.errors = vErrors, vErrors === null;
}
var check_shared194 = outermost(validate825);
function validate825(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "policy_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.policy_id !== void 0 && !validate32(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate825.errors = vErrors, vErrors === null;
}
var check_shared195 = outermost(validate828);
var schema296 = ["data"];
var func164 = /* @__PURE__ */ new Set(["policy_id", "name", "project_id", "action_ptn", "resource_ptn", "created_at", "updated_at"]);
function validate829(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.policy_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "policy_id", "project_id", "created_at", "updated_at")), data.policy_id !== void 0 && !validate24(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.action_ptn !== void 0 && !validate41(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate41)), data.resource_ptn !== void 0 && !validate41(data.resource_ptn, at(instancePath, "/resource_ptn")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func164.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate829.errors = vErrors, vErrors === null;
}
var func165 = /* @__PURE__ */ new Set(["policy"]);
function validate828(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.policy !== void 0 && (validate829(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate829)));
        for (let key0 in data0)
          func165.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema296.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate828.errors = vErrors, vErrors === null;
}
var check_shared196 = outermost(validate838);
function validate838(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate73(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate73)), data.access_token_id !== void 0 && !validate32(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate838.errors = vErrors, vErrors === null;
}
var check_shared198 = outermost(validate842);
var schema301 = ["data"];
var func167 = /* @__PURE__ */ new Set(["access_token_id", "name", "description", "project_id", "expired_at", "last_updated_user_id", "created_at", "updated_at"]);
function validate844(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "project_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.description !== void 0 && !validate41(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate41)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.expired_at !== void 0 && !validate45(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate45)), data.last_updated_user_id !== void 0 && !validate24(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func167.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate844.errors = vErrors, vErrors === null;
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
var func168 = /* @__PURE__ */ new Set(["access_token"]);
function validate842(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.access_token !== void 0 && (validate843(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate843)));
        for (let key0 in data0)
          func168.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema301.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate842.errors = vErrors, vErrors === null;
}
var check_shared199 = outermost(validate855);
function validate855(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.user_idp_key !== void 0 && !validate792(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate792));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate855.errors = vErrors, vErrors === null;
}
var check_shared201 = outermost(validate858);
var schema306 = ["data"];
var func170 = /* @__PURE__ */ new Set(["reserved_id", "user_idp_key", "role_id", "created_at", "updated_at"]);
function validate860(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.reserved_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "reserved_id", "role_id", "created_at", "updated_at")), data.reserved_id !== void 0 && !validate24(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate24)), data.user_idp_key !== void 0 && !validate41(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate41)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func170.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate860.errors = vErrors, vErrors === null;
}
function validate859(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate860(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate860));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate859.errors = vErrors, vErrors === null;
}
var func171 = /* @__PURE__ */ new Set(["user_reserved"]);
function validate858(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.user_reserved !== void 0 && (validate859(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate859)));
        for (let key0 in data0)
          func171.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema306.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate858.errors = vErrors, vErrors === null;
}
var check_shared202 = outermost(validate868);
function validate870(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate324(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate324)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate870.errors = vErrors, vErrors === null;
}
function validate868(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role === void 0 && (vErrors = need(vErrors, data, instancePath, "role"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.role !== void 0 && !validate870(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate870));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate868.errors = vErrors, vErrors === null;
}
var check_shared203 = outermost(validate874);
var schema310 = ["data"];
function validate874(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role" })), data0.role !== void 0 && (validate812(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate812)));
        for (let key0 in data0)
          func160.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema310.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate874.errors = vErrors, vErrors === null;
}
var check_shared204 = outermost(validate876);
function validate876(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.user_id !== void 0 && !validate32(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate32)), data.role_id !== void 0 && !validate32(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate876.errors = vErrors, vErrors === null;
}
var check_shared205 = outermost(validate880);
var schema314 = ["data"];
var func175 = /* @__PURE__ */ new Set(["user_id", "role_id", "project_id", "created_at", "updated_at"]);
function validate881(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.role_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id", "project_id", "created_at", "updated_at")), data.user_id !== void 0 && !validate24(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func175.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate881.errors = vErrors, vErrors === null;
}
var func176 = /* @__PURE__ */ new Set(["user_role"]);
function validate880(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.user_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_role" })), data0.user_role !== void 0 && (validate881(data0.user_role, at(instancePath, "/data/user_role")) || (vErrors = more(vErrors, validate881)));
        for (let key0 in data0)
          func176.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema314.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate880.errors = vErrors, vErrors === null;
}
var check_shared206 = outermost(validate888);
function validate890(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.action_ptn === void 0 || data.resource_ptn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "action_ptn", "resource_ptn"));
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || key0 === "action_ptn" || key0 === "resource_ptn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate324(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate324)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.action_ptn !== void 0 && !validate334(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate334)), data.resource_ptn !== void 0 && !validate334(data.resource_ptn, at(instancePath, "/resource_ptn")) && (vErrors = more(vErrors, validate334));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate890.errors = vErrors, vErrors === null;
}
function validate888(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy === void 0 && (vErrors = need(vErrors, data, instancePath, "policy"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "policy" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.policy !== void 0 && !validate890(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate890)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate888.errors = vErrors, vErrors === null;
}
var check_shared207 = outermost(validate897);
var schema318 = ["data"];
function validate897(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "policy" })), data0.policy !== void 0 && (validate829(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate829)));
        for (let key0 in data0)
          func165.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema318.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate897.errors = vErrors, vErrors === null;
}
var check_shared208 = outermost(validate899);
function validate899(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.policy_id === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.role_id !== void 0 && !validate32(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate32)), data.policy_id !== void 0 && !validate32(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate899.errors = vErrors, vErrors === null;
}
var check_shared209 = outermost(validate903);
var schema322 = ["data"];
var func180 = /* @__PURE__ */ new Set(["role_id", "policy_id", "project_id", "created_at", "updated_at"]);
function validate904(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.policy_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id", "project_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.policy_id !== void 0 && !validate24(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func180.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate904.errors = vErrors, vErrors === null;
}
var func181 = /* @__PURE__ */ new Set(["role_policy"]);
function validate903(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.role_policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role_policy" })), data0.role_policy !== void 0 && (validate904(data0.role_policy, at(instancePath, "/data/role_policy")) || (vErrors = more(vErrors, validate904)));
        for (let key0 in data0)
          func181.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema322.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate903.errors = vErrors, vErrors === null;
}
var check_shared210 = outermost(validate911);
function validate913(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "project_id" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.access_token_id !== void 0 && !validate32(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate324(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate324)), data.description !== void 0 && !validate792(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate792)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.expired_at !== void 0 && !validate106(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate106)), data.last_updated_user_id !== void 0 && !validate32(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate913.errors = vErrors, vErrors === null;
}
function validate911(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.access_token !== void 0 && !validate913(data.access_token, at(instancePath, "/access_token")) && (vErrors = more(vErrors, validate913));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate911.errors = vErrors, vErrors === null;
}
var check_shared211 = outermost(validate921);
var schema326 = ["data"], func183 = /* @__PURE__ */ new Set(["access_token_id", "access_token"]);
function validate921(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.access_token_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_id" })), data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token_id !== void 0 && (validate24(data0.access_token_id, at(instancePath, "/data/access_token_id")) || (vErrors = more(vErrors, validate24))), data0.access_token !== void 0 && (validate41(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate41)));
        for (let key0 in data0)
          func183.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema326.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate921.errors = vErrors, vErrors === null;
}
var check_shared212 = outermost(validate924);
function validate926(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "name"));
    for (let key0 in data)
      key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "project_id" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.access_token_id !== void 0 && !validate32(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate324(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate324)), data.description !== void 0 && !validate792(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate792)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.expired_at !== void 0 && !validate106(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate106)), data.last_updated_user_id !== void 0 && !validate32(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate926.errors = vErrors, vErrors === null;
}
function validate924(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.access_token !== void 0 && !validate926(data.access_token, at(instancePath, "/access_token")) && (vErrors = more(vErrors, validate926)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate924.errors = vErrors, vErrors === null;
}
var check_shared213 = outermost(validate935);
var schema330 = ["data"];
function validate935(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token !== void 0 && (validate844(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate844)));
        for (let key0 in data0)
          func168.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema330.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate935.errors = vErrors, vErrors === null;
}
var check_shared214 = outermost(validate937);
function validate937(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token_id === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.access_token_id !== void 0 && !validate32(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate937.errors = vErrors, vErrors === null;
}
var check_shared215 = outermost(validate940);
function validate940(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.access_token_id !== void 0 && !validate32(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate32)), data.role_id !== void 0 && !validate32(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate940.errors = vErrors, vErrors === null;
}
var check_shared216 = outermost(validate944);
var schema335 = ["data"];
var func187 = /* @__PURE__ */ new Set(["access_token_id", "role_id", "project_id", "created_at", "updated_at"]);
function validate945(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func187.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate945.errors = vErrors, vErrors === null;
}
var func188 = /* @__PURE__ */ new Set(["access_token_role"]);
function validate944(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.access_token_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_role" })), data0.access_token_role !== void 0 && (validate945(data0.access_token_role, at(instancePath, "/data/access_token_role")) || (vErrors = more(vErrors, validate945)));
        for (let key0 in data0)
          func188.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema335.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate944.errors = vErrors, vErrors === null;
}
var check_shared217 = outermost(validate952);
function validate954(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_idp_key === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_idp_key", "role_id"));
    for (let key0 in data)
      key0 === "reserved_id" || key0 === "user_idp_key" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.reserved_id !== void 0 && !validate153(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate153)), data.user_idp_key !== void 0 && !validate99(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate99)), data.role_id !== void 0 && !validate32(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate954.errors = vErrors, vErrors === null;
}
function validate952(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user_reserved === void 0 && (vErrors = need(vErrors, data, instancePath, "user_reserved"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_reserved" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.user_reserved !== void 0 && !validate954(data.user_reserved, at(instancePath, "/user_reserved")) && (vErrors = more(vErrors, validate954)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate952.errors = vErrors, vErrors === null;
}
var check_shared218 = outermost(validate960);
var schema339 = ["data"];
function validate960(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.user_reserved === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_reserved" })), data0.user_reserved !== void 0 && (validate860(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate860)));
        for (let key0 in data0)
          func171.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema339.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate960.errors = vErrors, vErrors === null;
}
var check_shared219 = outermost(validate962);
function validate962(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.reserved_id === void 0 && (vErrors = need(vErrors, data, instancePath, "reserved_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "reserved_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.reserved_id !== void 0 && !validate32(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate962.errors = vErrors, vErrors === null;
}
var check_shared220 = outermost(validate965);
function validate965(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.is_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "is_admin"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "is_admin" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate32(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate32)), data.is_admin !== void 0 && !validate133(data.is_admin, at(instancePath, "/is_admin")) && (vErrors = more(vErrors, validate133));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate965.errors = vErrors, vErrors === null;
}
var check_shared221 = outermost(validate968);
function validate968(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "user_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate685(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate685)), data.user_id !== void 0 && !validate32(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate968.errors = vErrors, vErrors === null;
}
var check_shared223 = outermost(validate973);
var schema346 = ["data"];
var func192 = /* @__PURE__ */ new Set(["organization_id", "name", "description", "created_at", "updated_at"]);
function validate975(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.description !== void 0 && !validate41(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func192.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate975.errors = vErrors, vErrors === null;
}
function validate974(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate975(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate975));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate974.errors = vErrors, vErrors === null;
}
var func193 = /* @__PURE__ */ new Set(["organization"]);
function validate973(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.organization !== void 0 && (validate974(data0.organization, at(instancePath, "/data/organization")) || (vErrors = more(vErrors, validate974)));
        for (let key0 in data0)
          func193.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema346.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate973.errors = vErrors, vErrors === null;
}
var check_shared225 = outermost(validate983);
function validate985(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func6(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate985.errors = vErrors, vErrors === null;
}
function validate983(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.user_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "user_id"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate708(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate708)), data.description !== void 0 && !validate985(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate985)), data.user_id !== void 0 && !validate32(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate983.errors = vErrors, vErrors === null;
}
var check_shared226 = outermost(validate988);
var schema350 = ["data"];
function validate988(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.organization === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "organization" })), data0.organization !== void 0 && (validate975(data0.organization, at(instancePath, "/data/organization")) || (vErrors = more(vErrors, validate975)));
        for (let key0 in data0)
          func193.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema350.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate988.errors = vErrors, vErrors === null;
}
var check_shared227 = outermost(validate990);
function validate990(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "description" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate708(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate708)), data.description !== void 0 && !validate985(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate985)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate990.errors = vErrors, vErrors === null;
}
var check_shared228 = outermost(validate995);
function validate995(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "status"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.status !== void 0 && !validate752(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate752));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate995.errors = vErrors, vErrors === null;
}
var check_shared229 = outermost(validate999);
var schema354 = ["data"], func198 = /* @__PURE__ */ new Set(["organization_invitation"]);
function validate999(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.organization_invitation === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "organization_invitation" })), data0.organization_invitation !== void 0 && (validate717(data0.organization_invitation, at(instancePath, "/data/organization_invitation")) || (vErrors = more(vErrors, validate717)));
        for (let key0 in data0)
          func198.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema354.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate999.errors = vErrors, vErrors === null;
}
var check_shared230 = outermost(validate1001);
function validate1001(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organization_id === void 0 && (vErrors = need(vErrors, data, instancePath, "organization_id"));
    for (let key0 in data)
      key0 !== "organization_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1001.errors = vErrors, vErrors === null;
}
var check_shared231 = outermost(validate1003);
function validate1003(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.project_id === void 0 && (vErrors = need(vErrors, data, instancePath, "project_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1003.errors = vErrors, vErrors === null;
}
var check_shared232 = outermost(validate1006);
function validate1006(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "name"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "name" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate32(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate708(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate708)), data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1006.errors = vErrors, vErrors === null;
}
var check_shared233 = outermost(validate1010);
function validate1010(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "user_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate685(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate685)), data.user_id !== void 0 && !validate32(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate32)), data.access_token_id !== void 0 && !validate32(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1010.errors = vErrors, vErrors === null;
}
var check_shared234 = outermost(validate1015);
function validate1015(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role_id === void 0 && (vErrors = need(vErrors, data, instancePath, "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.role_id !== void 0 && !validate32(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1015.errors = vErrors, vErrors === null;
}
var check_shared235 = outermost(validate1018);
var schema362 = ["data"];
var func200 = /* @__PURE__ */ new Set(["role_id", "name", "organization_id", "created_at", "updated_at"]);
function validate1019(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "organization_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func200.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1019.errors = vErrors, vErrors === null;
}
function validate1018(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.role !== void 0 && (validate1019(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate1019)));
        for (let key0 in data0)
          func160.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema362.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1018.errors = vErrors, vErrors === null;
}
var check_shared236 = outermost(validate1026);
function validate1026(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate685(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate685)), data.role_id !== void 0 && !validate32(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1026.errors = vErrors, vErrors === null;
}
var check_shared237 = outermost(validate1030);
function validate1030(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "policy_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.policy_id !== void 0 && !validate32(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1030.errors = vErrors, vErrors === null;
}
var check_shared238 = outermost(validate1033);
var schema367 = ["data"];
var func203 = /* @__PURE__ */ new Set(["policy_id", "name", "organization_id", "action_ptn", "created_at", "updated_at"]);
function validate1034(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.policy_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "policy_id", "organization_id", "created_at", "updated_at")), data.policy_id !== void 0 && !validate24(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.action_ptn !== void 0 && !validate41(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func203.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1034.errors = vErrors, vErrors === null;
}
function validate1033(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.policy !== void 0 && (validate1034(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate1034)));
        for (let key0 in data0)
          func165.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema367.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1033.errors = vErrors, vErrors === null;
}
var check_shared239 = outermost(validate1042);
function validate1042(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.user_idp_key !== void 0 && !validate985(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate985));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1042.errors = vErrors, vErrors === null;
}
var check_shared241 = outermost(validate1045);
var schema372 = ["data"];
function validate1047(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.reserved_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "reserved_id", "role_id", "created_at", "updated_at")), data.reserved_id !== void 0 && !validate24(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate24)), data.user_idp_key !== void 0 && !validate41(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate41)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func170.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1047.errors = vErrors, vErrors === null;
}
function validate1046(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1047(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1047));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1046.errors = vErrors, vErrors === null;
}
function validate1045(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.user_reserved !== void 0 && (validate1046(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate1046)));
        for (let key0 in data0)
          func171.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema372.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1045.errors = vErrors, vErrors === null;
}
var check_shared242 = outermost(validate1055);
function validate1055(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate685(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate685)), data.access_token_id !== void 0 && !validate32(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1055.errors = vErrors, vErrors === null;
}
var check_shared244 = outermost(validate1059);
var schema377 = ["data"];
var func209 = /* @__PURE__ */ new Set(["access_token_id", "name", "description", "organization_id", "expired_at", "last_updated_user_id", "created_at", "updated_at"]);
function validate1061(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "organization_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.description !== void 0 && !validate41(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate41)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.expired_at !== void 0 && !validate45(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate45)), data.last_updated_user_id !== void 0 && !validate24(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func209.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1061.errors = vErrors, vErrors === null;
}
function validate1060(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1061(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1061));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1060.errors = vErrors, vErrors === null;
}
function validate1059(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.access_token !== void 0 && (validate1060(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate1060)));
        for (let key0 in data0)
          func168.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema377.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1059.errors = vErrors, vErrors === null;
}
var check_shared245 = outermost(validate1072);
function validate1072(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate708(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate708));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1072.errors = vErrors, vErrors === null;
}
var check_shared246 = outermost(validate1075);
var schema380 = ["data"];
function validate1075(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role" })), data0.role !== void 0 && (validate1019(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate1019)));
        for (let key0 in data0)
          func160.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema380.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1075.errors = vErrors, vErrors === null;
}
var check_shared247 = outermost(validate1077);
function validate1077(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.action_ptn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "action_ptn"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "action_ptn" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate708(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate708)), data.action_ptn !== void 0 && !validate334(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate334)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1077.errors = vErrors, vErrors === null;
}
var check_shared248 = outermost(validate1082);
var schema383 = ["data"];
function validate1082(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "policy" })), data0.policy !== void 0 && (validate1034(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate1034)));
        for (let key0 in data0)
          func165.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema383.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1082.errors = vErrors, vErrors === null;
}
var check_shared249 = outermost(validate1084);
function validate1084(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "role_id" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate32(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate32)), data.role_id !== void 0 && !validate32(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate32)), data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1084.errors = vErrors, vErrors === null;
}
var check_shared250 = outermost(validate1088);
function validate1088(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.policy_id === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id"));
    for (let key0 in data)
      key0 === "role_id" || key0 === "policy_id" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.role_id !== void 0 && !validate32(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate32)), data.policy_id !== void 0 && !validate32(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate32)), data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1088.errors = vErrors, vErrors === null;
}
var check_shared251 = outermost(validate1092);
function validate1092(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.reserved_id === void 0 && (vErrors = need(vErrors, data, instancePath, "reserved_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "reserved_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.reserved_id !== void 0 && !validate32(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1092.errors = vErrors, vErrors === null;
}
var check_shared252 = outermost(validate1095);
function validate1095(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_idp_key === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_idp_key", "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "reserved_id" || key0 === "user_idp_key" || key0 === "role_id" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.reserved_id !== void 0 && !validate153(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate153)), data.user_idp_key !== void 0 && !validate985(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate985)), data.role_id !== void 0 && !validate32(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate32)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1095.errors = vErrors, vErrors === null;
}
var check_shared253 = outermost(validate1101);
var schema389 = ["data"];
function validate1101(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.user_reserved === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_reserved" })), data0.user_reserved !== void 0 && (validate1047(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate1047)));
        for (let key0 in data0)
          func171.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema389.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1101.errors = vErrors, vErrors === null;
}
var check_shared254 = outermost(validate1103);
function validate1103(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.access_token_id !== void 0 && !validate32(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate708(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate708)), data.description !== void 0 && !validate985(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate985)), data.expired_at !== void 0 && !validate106(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate106)), data.last_updated_user_id !== void 0 && !validate32(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1103.errors = vErrors, vErrors === null;
}
var check_shared255 = outermost(validate1110);
function validate1110(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "expired_at" || key0 === "last_updated_user_id" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.access_token_id !== void 0 && !validate32(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate708(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate708)), data.description !== void 0 && !validate985(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate985)), data.expired_at !== void 0 && !validate106(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate106)), data.last_updated_user_id !== void 0 && !validate32(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate32)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1110.errors = vErrors, vErrors === null;
}
var check_shared256 = outermost(validate1118);
var schema393 = ["data"];
function validate1118(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token !== void 0 && (validate1061(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate1061)));
        for (let key0 in data0)
          func168.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema393.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1118.errors = vErrors, vErrors === null;
}
var check_shared257 = outermost(validate1120);
function validate1120(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token_id === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.access_token_id !== void 0 && !validate32(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1120.errors = vErrors, vErrors === null;
}
var check_shared258 = outermost(validate1123);
function validate1123(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.access_token_id !== void 0 && !validate32(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate32)), data.role_id !== void 0 && !validate32(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1123.errors = vErrors, vErrors === null;
}
var check_shared259 = outermost(validate1127);
var schema398 = ["data"];
var func220 = /* @__PURE__ */ new Set(["access_token_id", "role_id", "created_at", "updated_at"]);
function validate1128(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate24(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate24)), data.role_id !== void 0 && !validate24(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func220.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1128.errors = vErrors, vErrors === null;
}
function validate1127(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.access_token_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_role" })), data0.access_token_role !== void 0 && (validate1128(data0.access_token_role, at(instancePath, "/data/access_token_role")) || (vErrors = more(vErrors, validate1128)));
        for (let key0 in data0)
          func188.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema398.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1127.errors = vErrors, vErrors === null;
}
var check_shared260 = outermost(validate1134);
function validate1134(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "organization_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1134.errors = vErrors, vErrors === null;
}
var check_shared262 = outermost(validate1136);
var schema403 = ["data"];
var func223 = /* @__PURE__ */ new Set(["notification_id", "name", "organization_id", "type", "notify_setting", "created_at", "updated_at"]);
function validate1138(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.notification_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "notification_id", "organization_id", "created_at", "updated_at")), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.type !== void 0 && !validate41(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate41)), data.notify_setting !== void 0 && !validate41(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func223.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1138.errors = vErrors, vErrors === null;
}
function validate1137(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1138(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1138));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1137.errors = vErrors, vErrors === null;
}
function validate1136(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.notification !== void 0 && (validate1137(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate1137)));
        for (let key0 in data0)
          func103.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema403.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1136.errors = vErrors, vErrors === null;
}
var check_shared263 = outermost(validate1148);
function validate1148(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification_id === void 0 && (vErrors = need(vErrors, data, instancePath, "notification_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.notification_id !== void 0 && !validate32(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1148.errors = vErrors, vErrors === null;
}
var check_shared264 = outermost(validate1151);
var schema406 = ["data"];
function validate1151(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.notification !== void 0 && (validate1138(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate1138)));
        for (let key0 in data0)
          func103.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema406.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1151.errors = vErrors, vErrors === null;
}
var check_shared266 = outermost(validate1153);
function validate1156(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1156.errors = vErrors, vErrors === null;
}
function validate1153(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.notify_setting === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "notify_setting"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "notification_id" || key0 === "name" || key0 === "type" || key0 === "notify_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.notification_id !== void 0 && !validate153(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate153)), data.name !== void 0 && !validate1156(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1156)), data.type !== void 0 && !validate708(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate708)), data.notify_setting !== void 0 && !validate334(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate334)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1153.errors = vErrors, vErrors === null;
}
var check_shared268 = outermost(validate1161);
function validate1166(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 1e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1e3 }, "must be <= 1000")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate1166.errors = vErrors, vErrors === null;
}
function validate1161(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "page_size" || key0 === "page_offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.alert_condition_id !== void 0 && !validate32(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate32)), data.notification_id !== void 0 && !validate32(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate32)), data.page_size !== void 0 && !validate1166(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate1166)), data.page_offset !== void 0 && !validate153(data.page_offset, at(instancePath, "/page_offset")) && (vErrors = more(vErrors, validate153));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1161.errors = vErrors, vErrors === null;
}
var check_shared270 = outermost(validate1169);
var schema414 = ["data"];
var func230 = /* @__PURE__ */ new Set(["organization_id", "project_id", "alert_condition_id", "notification_id", "enabled", "cache_second", "notified_at", "created_at", "updated_at"]);
function validate1171(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organization_id === void 0 || data.project_id === void 0 || data.alert_condition_id === void 0 || data.notification_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "alert_condition_id", "notification_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate24(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.alert_condition_id !== void 0 && !validate24(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate24)), data.notification_id !== void 0 && !validate24(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate24)), data.enabled !== void 0 && !validate133(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate133)), data.cache_second !== void 0 && !validate165(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate165)), data.notified_at !== void 0 && !validate45(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate45)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func230.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1171.errors = vErrors, vErrors === null;
}
function validate1170(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1171(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1170.errors = vErrors, vErrors === null;
}
var func231 = /* @__PURE__ */ new Set(["alert_cond_notification", "has_next", "next_page_offset"]);
function validate1169(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_cond_notification !== void 0 && (validate1170(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1170))), data0.has_next !== void 0 && (validate133(data0.has_next, at(instancePath, "/data/has_next")) || (vErrors = more(vErrors, validate133))), data0.next_page_offset !== void 0 && (validate165(data0.next_page_offset, at(instancePath, "/data/next_page_offset")) || (vErrors = more(vErrors, validate165)));
        for (let key0 in data0)
          func231.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema414.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1169.errors = vErrors, vErrors === null;
}
var check_shared272 = outermost(validate1185);
function validate1190(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 31536e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 31536e3 }, "must be <= 31536000")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate1190.errors = vErrors, vErrors === null;
}
function validate1185(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.alert_condition_id === void 0 || data.notification_id === void 0 || data.cache_second === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "alert_condition_id", "notification_id", "cache_second"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "cache_second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.alert_condition_id !== void 0 && !validate32(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate32)), data.notification_id !== void 0 && !validate32(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate32)), data.cache_second !== void 0 && !validate1190(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate1190));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1185.errors = vErrors, vErrors === null;
}
var check_shared273 = outermost(validate1192);
var schema418 = ["data"];
function validate1192(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_cond_notification !== void 0 && (validate1171(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1171)));
        for (let key0 in data0)
          func106.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema418.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1192.errors = vErrors, vErrors === null;
}
var check_shared274 = outermost(validate1194);
function validate1194(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.notification_id === void 0 || data.enabled === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "notification_id", "enabled"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "notification_id" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.notification_id !== void 0 && !validate32(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate32)), data.enabled !== void 0 && !validate133(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate133));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1194.errors = vErrors, vErrors === null;
}
var check_shared275 = outermost(validate1199);
var schema421 = ["data"];
function validate1199(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_cond_notification !== void 0 && (validate1170(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1170)));
        for (let key0 in data0)
          func106.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema421.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1199.errors = vErrors, vErrors === null;
}
var check_shared276 = outermost(validate1201);
function validate1201(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.notification_id === void 0 || data.cache_second === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "notification_id", "cache_second"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "notification_id" || key0 === "cache_second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate32(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.notification_id !== void 0 && !validate32(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate32)), data.cache_second !== void 0 && !validate1190(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate1190));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1201.errors = vErrors, vErrors === null;
}
var check_shared278 = outermost(validate1206);
var pattern1 = new RegExp("^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function validate1208(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern1.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$" }, 'must match pattern "^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1208.errors = vErrors, vErrors === null;
}
function validate1206(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "from_date" || key0 === "to_date" || key0 === "score" || key0 === "data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.from_date !== void 0 && !validate1208(data.from_date, at(instancePath, "/from_date")) && (vErrors = more(vErrors, validate1208)), data.to_date !== void 0 && !validate1208(data.to_date, at(instancePath, "/to_date")) && (vErrors = more(vErrors, validate1208)), data.score !== void 0 && !validate145(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate145)), data.data_source !== void 0 && !validate214(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate214));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1206.errors = vErrors, vErrors === null;
}
var check_shared280 = outermost(validate1213);
var schema428 = ["data"];
var func237 = /* @__PURE__ */ new Set(["report_finding_id", "report_date", "project_id", "project_name", "category", "data_source", "score", "count"]);
function validate1215(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.report_finding_id === void 0 || data.report_date === void 0 || data.project_id === void 0) && (vErrors = need(vErrors, data, instancePath, "report_finding_id", "report_date", "project_id")), data.report_finding_id !== void 0 && !validate24(data.report_finding_id, at(instancePath, "/report_finding_id")) && (vErrors = more(vErrors, validate24)), data.report_date !== void 0 && !validate41(data.report_date, at(instancePath, "/report_date")) && (vErrors = more(vErrors, validate41)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.project_name !== void 0 && !validate41(data.project_name, at(instancePath, "/project_name")) && (vErrors = more(vErrors, validate41)), data.category !== void 0 && !validate41(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate41)), data.data_source !== void 0 && !validate41(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate41)), data.score !== void 0 && !validate80(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate80)), data.count !== void 0 && !validate165(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate165));
    for (let key0 in data)
      func237.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1215.errors = vErrors, vErrors === null;
}
function validate1214(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1215(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1215));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1214.errors = vErrors, vErrors === null;
}
var func238 = /* @__PURE__ */ new Set(["report_finding"]);
function validate1213(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.report_finding !== void 0 && (validate1214(data0.report_finding, at(instancePath, "/data/report_finding")) || (vErrors = more(vErrors, validate1214)));
        for (let key0 in data0)
          func238.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema428.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1213.errors = vErrors, vErrors === null;
}
var check_shared281 = outermost(validate1226);
function validate1226(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.report_id === void 0 && (vErrors = need(vErrors, data, instancePath, "report_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "report_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.report_id !== void 0 && !validate32(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1226.errors = vErrors, vErrors === null;
}
var check_shared282 = outermost(validate1229);
var schema434 = ["data"];
var schema432 = { type: "string", "x-known": ["Markdown", "HTML"], $id: "ReportType_" };
function validate1234(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Markdown" && data !== "HTML" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema432["x-known"] })), validate1234.errors = vErrors, vErrors === null;
}
var schema433 = { type: "string", "x-known": ["OK", "IN_PROGRESS", "ERROR"], $id: "ReportStatus_" };
function validate1236(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "OK" && data !== "IN_PROGRESS" && data !== "ERROR" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema433["x-known"] })), validate1236.errors = vErrors, vErrors === null;
}
var func240 = /* @__PURE__ */ new Set(["report_id", "project_id", "name", "type", "status", "content", "created_at", "updated_at"]);
function validate1230(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.report_id !== void 0 && !validate24(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.type !== void 0 && !validate1234(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1234)), data.status !== void 0 && !validate1236(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1236)), data.content !== void 0 && !validate41(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func240.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1230.errors = vErrors, vErrors === null;
}
var func241 = /* @__PURE__ */ new Set(["report"]);
function validate1229(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.report === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report" })), data0.report !== void 0 && (validate1230(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1230)));
        for (let key0 in data0)
          func241.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema434.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1229.errors = vErrors, vErrors === null;
}
var check_shared283 = outermost(validate1242);
function validate1242(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "project_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1242.errors = vErrors, vErrors === null;
}
var check_shared285 = outermost(validate1244);
var schema439 = ["data"];
function validate1246(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.report_id === void 0 || data.project_id === void 0 || data.type === void 0 || data.status === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "report_id", "project_id", "type", "status", "created_at", "updated_at")), data.report_id !== void 0 && !validate24(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.type !== void 0 && !validate1234(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1234)), data.status !== void 0 && !validate1236(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1236)), data.content !== void 0 && !validate41(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func240.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1246.errors = vErrors, vErrors === null;
}
function validate1245(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1246(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1246));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1245.errors = vErrors, vErrors === null;
}
function validate1244(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.report !== void 0 && (validate1245(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1245)));
        for (let key0 in data0)
          func241.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema439.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1244.errors = vErrors, vErrors === null;
}
var check_shared287 = outermost(validate1257);
function validate1260(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func6(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1260.errors = vErrors, vErrors === null;
}
var schema442 = { type: "string", enum: ["Markdown", "HTML"], $id: "ReportTypeInput" };
function validate1262(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "Markdown" || data === "HTML" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema442.enum })), validate1262.errors = vErrors, vErrors === null;
}
var schema443 = { type: "string", enum: ["OK", "IN_PROGRESS", "ERROR"], $id: "ReportStatusInput" };
function validate1264(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OK" || data === "IN_PROGRESS" || data === "ERROR" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema443.enum })), validate1264.errors = vErrors, vErrors === null;
}
function validate1257(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.type === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "type", "status"));
    for (let key0 in data)
      key0 === "report_id" || key0 === "project_id" || key0 === "name" || key0 === "type" || key0 === "status" || key0 === "content" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.report_id !== void 0 && !validate153(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate153)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate1260(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1260)), data.type !== void 0 && !validate1262(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1262)), data.status !== void 0 && !validate1264(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1264)), data.content !== void 0 && !validate41(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate41)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1257.errors = vErrors, vErrors === null;
}
var check_shared288 = outermost(validate1268);
var schema445 = ["data"];
function validate1268(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.report === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report" })), data0.report !== void 0 && (validate1246(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1246)));
        for (let key0 in data0)
          func241.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema445.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1268.errors = vErrors, vErrors === null;
}
var check_shared290 = outermost(validate1270);
var schema449 = { type: "integer", enum: [0, 1, 2, 3], $id: "ChatRole" };
function validate1274(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema449.enum })), validate1274.errors = vErrors, vErrors === null;
}
function validate1273(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "role" || key0 === "content" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.role !== void 0 && !validate1274(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate1274)), data.content !== void 0 && !validate41(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate41));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1273.errors = vErrors, vErrors === null;
}
function validate1272(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1273(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1273));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1272.errors = vErrors, vErrors === null;
}
function validate1270(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.question === void 0 && (vErrors = need(vErrors, data, instancePath, "question"));
    for (let key0 in data)
      key0 === "question" || key0 === "chat_history" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.question !== void 0 && !validate334(data.question, at(instancePath, "/question")) && (vErrors = more(vErrors, validate334)), data.chat_history !== void 0 && !validate1272(data.chat_history, at(instancePath, "/chat_history")) && (vErrors = more(vErrors, validate1272)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1270.errors = vErrors, vErrors === null;
}
var check_shared291 = outermost(validate1280);
function validate1280(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.prompt === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "prompt", "name"));
    for (let key0 in data)
      key0 === "prompt" || key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.prompt !== void 0 && !validate334(data.prompt, at(instancePath, "/prompt")) && (vErrors = more(vErrors, validate334)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate1156(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1156));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1280.errors = vErrors, vErrors === null;
}
var check_shared292 = outermost(validate1284);
var schema452 = ["data"], func249 = /* @__PURE__ */ new Set(["report_id", "status"]);
function validate1284(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.report_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report_id" })), data0.status === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "status" })), data0.report_id !== void 0 && (validate24(data0.report_id, at(instancePath, "/data/report_id")) || (vErrors = more(vErrors, validate24))), data0.status !== void 0 && (validate1236(data0.status, at(instancePath, "/data/status")) || (vErrors = more(vErrors, validate1236)));
        for (let key0 in data0)
          func249.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema452.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1284.errors = vErrors, vErrors === null;
}
var check_shared294 = outermost(validate1287);
var schema455 = { type: "string", enum: ["PENDING", "SUCCEEDED", "FAILED"], $id: "RemediationProposalStatusInput" };
function validate1291(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PENDING" || data === "SUCCEEDED" || data === "FAILED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema455.enum })), validate1291.errors = vErrors, vErrors === null;
}
function validate1290(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1291(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1291));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1290.errors = vErrors, vErrors === null;
}
function validate1287(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.finding_id !== void 0 && !validate32(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate32)), data.status !== void 0 && !validate1290(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1290));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1287.errors = vErrors, vErrors === null;
}
var check_shared296 = outermost(validate1294);
var schema460 = ["data"];
var schema459 = { type: "string", "x-known": ["PENDING", "SUCCEEDED", "FAILED"], $id: "RemediationProposalStatus_" };
function validate1300(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PENDING" && data !== "SUCCEEDED" && data !== "FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema459["x-known"] })), validate1300.errors = vErrors, vErrors === null;
}
var func251 = /* @__PURE__ */ new Set(["remediation_proposal_id", "finding_id", "project_id", "status", "status_detail", "remediation_plan", "generated_at", "created_at", "updated_at"]);
function validate1296(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.remediation_proposal_id === void 0 || data.finding_id === void 0 || data.project_id === void 0 || data.status === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "remediation_proposal_id", "finding_id", "project_id", "status", "created_at", "updated_at")), data.remediation_proposal_id !== void 0 && !validate24(data.remediation_proposal_id, at(instancePath, "/remediation_proposal_id")) && (vErrors = more(vErrors, validate24)), data.finding_id !== void 0 && !validate24(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate1300(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1300)), data.status_detail !== void 0 && !validate41(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate41)), data.remediation_plan !== void 0 && !validate41(data.remediation_plan, at(instancePath, "/remediation_plan")) && (vErrors = more(vErrors, validate41)), data.generated_at !== void 0 && !validate45(data.generated_at, at(instancePath, "/generated_at")) && (vErrors = more(vErrors, validate45)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func251.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1296.errors = vErrors, vErrors === null;
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
var func252 = /* @__PURE__ */ new Set(["remediation_proposal"]);
function validate1294(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.remediation_proposal !== void 0 && (validate1295(data0.remediation_proposal, at(instancePath, "/data/remediation_proposal")) || (vErrors = more(vErrors, validate1295)));
        for (let key0 in data0)
          func252.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema460.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1294.errors = vErrors, vErrors === null;
}
var check_shared297 = outermost(validate1309);
function validate1309(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.remediation_proposal_id === void 0 && (vErrors = need(vErrors, data, instancePath, "remediation_proposal_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "remediation_proposal_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.remediation_proposal_id !== void 0 && !validate32(data.remediation_proposal_id, at(instancePath, "/remediation_proposal_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1309.errors = vErrors, vErrors === null;
}
var check_shared298 = outermost(validate1312);
var schema463 = ["data"];
function validate1312(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.remediation_proposal !== void 0 && (validate1296(data0.remediation_proposal, at(instancePath, "/data/remediation_proposal")) || (vErrors = more(vErrors, validate1296)));
        for (let key0 in data0)
          func252.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema463.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1312.errors = vErrors, vErrors === null;
}
var check_shared299 = outermost(validate1314);
var schema465 = ["data"], func256 = /* @__PURE__ */ new Set(["remediation_proposal_id"]);
function validate1314(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.remediation_proposal_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "remediation_proposal_id" })), data0.remediation_proposal_id !== void 0 && (validate24(data0.remediation_proposal_id, at(instancePath, "/data/remediation_proposal_id")) || (vErrors = more(vErrors, validate24)));
        for (let key0 in data0)
          func256.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema465.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1314.errors = vErrors, vErrors === null;
}
var check_shared300 = outermost(validate1316);
function validate1316(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "google_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.google_data_source_id !== void 0 && !validate32(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate73(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate73));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1316.errors = vErrors, vErrors === null;
}
var check_shared302 = outermost(validate1319);
var schema470 = ["data"];
var func258 = /* @__PURE__ */ new Set(["google_data_source_id", "name", "description", "max_score", "created_at", "updated_at"]);
function validate1321(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.google_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "google_data_source_id", "created_at", "updated_at")), data.google_data_source_id !== void 0 && !validate24(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.description !== void 0 && !validate41(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate41)), data.max_score !== void 0 && !validate80(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate80)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func258.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1321.errors = vErrors, vErrors === null;
}
function validate1320(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1321(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1321));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1320.errors = vErrors, vErrors === null;
}
var func259 = /* @__PURE__ */ new Set(["google_data_source"]);
function validate1319(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.google_data_source !== void 0 && (validate1320(data0.google_data_source, at(instancePath, "/data/google_data_source")) || (vErrors = more(vErrors, validate1320)));
        for (let key0 in data0)
          func259.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema470.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1319.errors = vErrors, vErrors === null;
}
var check_shared303 = outermost(validate1330);
function validate1333(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func7(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1333.errors = vErrors, vErrors === null;
}
function validate1330(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "gcp_project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.gcp_id !== void 0 && !validate32(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate32)), data.gcp_project_id !== void 0 && !validate1333(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate1333));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1330.errors = vErrors, vErrors === null;
}
var check_shared305 = outermost(validate1335);
var schema476 = ["data"];
var func263 = /* @__PURE__ */ new Set(["gcp_id", "name", "project_id", "gcp_project_id", "verification_code", "created_at", "updated_at"]);
function validate1337(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.project_id === void 0 || data.gcp_project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "project_id", "gcp_project_id", "created_at", "updated_at")), data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.gcp_project_id !== void 0 && !validate41(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate41)), data.verification_code !== void 0 && !validate41(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func263.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1337.errors = vErrors, vErrors === null;
}
function validate1336(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1337(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1337));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1336.errors = vErrors, vErrors === null;
}
var func264 = /* @__PURE__ */ new Set(["gcp"]);
function validate1335(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.gcp !== void 0 && (validate1336(data0.gcp, at(instancePath, "/data/gcp")) || (vErrors = more(vErrors, validate1336)));
        for (let key0 in data0)
          func264.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema476.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1335.errors = vErrors, vErrors === null;
}
var check_shared306 = outermost(validate1347);
function validate1347(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "google_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.gcp_id !== void 0 && !validate32(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate32)), data.google_data_source_id !== void 0 && !validate32(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1347.errors = vErrors, vErrors === null;
}
var check_shared307 = outermost(validate1351);
var schema480 = ["data"];
var func266 = /* @__PURE__ */ new Set(["gcp_id", "google_data_source_id", "project_id", "status", "status_detail", "scan_at", "created_at", "updated_at", "gcp_project_id", "name", "description", "max_score", "specific_version"]);
function validate1352(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24)), data.google_data_source_id !== void 0 && !validate24(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate86(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate86)), data.status_detail !== void 0 && !validate41(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate41)), data.scan_at !== void 0 && !validate45(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate45)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45)), data.gcp_project_id !== void 0 && !validate41(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate41)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.description !== void 0 && !validate41(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate41)), data.max_score !== void 0 && !validate80(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate80)), data.specific_version !== void 0 && !validate41(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate41));
    for (let key0 in data)
      func266.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1352.errors = vErrors, vErrors === null;
}
var func267 = /* @__PURE__ */ new Set(["gcp_data_source"]);
function validate1351(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.gcp_data_source !== void 0 && (validate1352(data0.gcp_data_source, at(instancePath, "/data/gcp_data_source")) || (vErrors = more(vErrors, validate1352)));
        for (let key0 in data0)
          func267.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema480.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1351.errors = vErrors, vErrors === null;
}
var check_shared308 = outermost(validate1367);
function validate1373(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func7(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1373.errors = vErrors, vErrors === null;
}
function validate1375(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func7(data) < 8 && (vErrors = report(vErrors, instancePath, "x-minBytes", { limit: 8 })), func7(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1375.errors = vErrors, vErrors === null;
}
function validate1369(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.gcp_project_id === void 0 || data.verification_code === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "gcp_project_id", "verification_code"));
    for (let key0 in data)
      key0 === "gcp_id" || key0 === "name" || key0 === "project_id" || key0 === "gcp_project_id" || key0 === "verification_code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.gcp_id !== void 0 && !validate32(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate324(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate324)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.gcp_project_id !== void 0 && !validate1373(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate1373)), data.verification_code !== void 0 && !validate1375(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate1375));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1369.errors = vErrors, vErrors === null;
}
function validate1367(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.gcp !== void 0 && !validate1369(data.gcp, at(instancePath, "/gcp")) && (vErrors = more(vErrors, validate1369)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1367.errors = vErrors, vErrors === null;
}
var check_shared309 = outermost(validate1379);
var schema486 = ["data"];
function validate1379(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.gcp === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gcp" })), data0.gcp !== void 0 && (validate1337(data0.gcp, at(instancePath, "/data/gcp")) || (vErrors = more(vErrors, validate1337)));
        for (let key0 in data0)
          func264.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema486.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1379.errors = vErrors, vErrors === null;
}
var check_shared310 = outermost(validate1381);
function validate1381(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp_id === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.gcp_id !== void 0 && !validate32(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1381.errors = vErrors, vErrors === null;
}
var check_shared311 = outermost(validate1384);
function validate1386(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "gcp_id" || key0 === "google_data_source_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "specific_version" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.gcp_id !== void 0 && !validate32(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate32)), data.google_data_source_id !== void 0 && !validate32(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.status !== void 0 && !validate103(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate103)), data.status_detail !== void 0 && !validate41(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate41)), data.scan_at !== void 0 && !validate106(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate106)), data.specific_version !== void 0 && !validate73(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate73));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1386.errors = vErrors, vErrors === null;
}
function validate1384(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_data_source" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.gcp_data_source !== void 0 && !validate1386(data.gcp_data_source, at(instancePath, "/gcp_data_source")) && (vErrors = more(vErrors, validate1386)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1384.errors = vErrors, vErrors === null;
}
var check_shared312 = outermost(validate1396);
var schema492 = ["data"];
function validate1397(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0 || data.gcp_project_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id", "project_id", "created_at", "updated_at", "gcp_project_id")), data.gcp_id !== void 0 && !validate24(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate24)), data.google_data_source_id !== void 0 && !validate24(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate86(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate86)), data.status_detail !== void 0 && !validate41(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate41)), data.scan_at !== void 0 && !validate45(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate45)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45)), data.gcp_project_id !== void 0 && !validate41(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate41)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.description !== void 0 && !validate41(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate41)), data.max_score !== void 0 && !validate80(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate80)), data.specific_version !== void 0 && !validate41(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate41));
    for (let key0 in data)
      func266.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1397.errors = vErrors, vErrors === null;
}
function validate1396(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.gcp_data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gcp_data_source" })), data0.gcp_data_source !== void 0 && (validate1397(data0.gcp_data_source, at(instancePath, "/data/gcp_data_source")) || (vErrors = more(vErrors, validate1397)));
        for (let key0 in data0)
          func267.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema492.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1396.errors = vErrors, vErrors === null;
}
var check_shared313 = outermost(validate1412);
function validate1412(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "google_data_source_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.gcp_id !== void 0 && !validate32(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate32)), data.google_data_source_id !== void 0 && !validate32(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate32)), data.scan_only !== void 0 && !validate133(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate133)), data.full_scan !== void 0 && !validate133(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate133));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1412.errors = vErrors, vErrors === null;
}
var check_shared314 = outermost(validate1418);
function validate1418(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_data_source_id !== void 0 && !validate32(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate685(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate685));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1418.errors = vErrors, vErrors === null;
}
var check_shared316 = outermost(validate1421);
var schema498 = ["data"];
var func280 = /* @__PURE__ */ new Set(["azure_data_source_id", "name", "description", "max_score", "created_at", "updated_at"]);
function validate1423(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.azure_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_data_source_id", "created_at", "updated_at")), data.azure_data_source_id !== void 0 && !validate24(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.description !== void 0 && !validate41(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate41)), data.max_score !== void 0 && !validate80(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate80)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func280.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1423.errors = vErrors, vErrors === null;
}
function validate1422(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1423(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1423));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1422.errors = vErrors, vErrors === null;
}
var func281 = /* @__PURE__ */ new Set(["azure_data_source"]);
function validate1421(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.azure_data_source !== void 0 && (validate1422(data0.azure_data_source, at(instancePath, "/data/azure_data_source")) || (vErrors = more(vErrors, validate1422)));
        for (let key0 in data0)
          func281.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema498.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1421.errors = vErrors, vErrors === null;
}
var check_shared317 = outermost(validate1432);
function validate1435(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func6(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1435.errors = vErrors, vErrors === null;
}
function validate1432(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || key0 === "subscription_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.azure_id !== void 0 && !validate32(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate32)), data.subscription_id !== void 0 && !validate1435(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate1435));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1432.errors = vErrors, vErrors === null;
}
var check_shared319 = outermost(validate1437);
var schema504 = ["data"];
var func284 = /* @__PURE__ */ new Set(["azure_id", "name", "project_id", "subscription_id", "verification_code", "created_at", "updated_at"]);
function validate1439(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.azure_id === void 0 || data.project_id === void 0 || data.subscription_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "project_id", "subscription_id", "created_at", "updated_at")), data.azure_id !== void 0 && !validate24(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.subscription_id !== void 0 && !validate41(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate41)), data.verification_code !== void 0 && !validate41(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func284.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1439.errors = vErrors, vErrors === null;
}
function validate1438(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1439(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1439));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1438.errors = vErrors, vErrors === null;
}
var func285 = /* @__PURE__ */ new Set(["azure"]);
function validate1437(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.azure !== void 0 && (validate1438(data0.azure, at(instancePath, "/data/azure")) || (vErrors = more(vErrors, validate1438)));
        for (let key0 in data0)
          func285.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema504.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1437.errors = vErrors, vErrors === null;
}
var check_shared320 = outermost(validate1449);
function validate1449(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.azure_id === void 0 || data.azure_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "azure_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || key0 === "azure_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.azure_id !== void 0 && !validate32(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate32)), data.azure_data_source_id !== void 0 && !validate32(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1449.errors = vErrors, vErrors === null;
}
var check_shared321 = outermost(validate1453);
var schema508 = ["data"];
var func287 = /* @__PURE__ */ new Set(["azure_id", "azure_data_source_id", "project_id", "status", "status_detail", "scan_at", "created_at", "updated_at", "subscription_id", "name", "description", "max_score", "specific_version"]);
function validate1454(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.azure_id !== void 0 && !validate24(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate24)), data.azure_data_source_id !== void 0 && !validate24(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate86(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate86)), data.status_detail !== void 0 && !validate41(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate41)), data.scan_at !== void 0 && !validate45(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate45)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45)), data.subscription_id !== void 0 && !validate41(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate41)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.description !== void 0 && !validate41(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate41)), data.max_score !== void 0 && !validate80(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate80)), data.specific_version !== void 0 && !validate41(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate41));
    for (let key0 in data)
      func287.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1454.errors = vErrors, vErrors === null;
}
var func288 = /* @__PURE__ */ new Set(["rel_azure_data_source"]);
function validate1453(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.rel_azure_data_source !== void 0 && (validate1454(data0.rel_azure_data_source, at(instancePath, "/data/rel_azure_data_source")) || (vErrors = more(vErrors, validate1454)));
        for (let key0 in data0)
          func288.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema508.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1453.errors = vErrors, vErrors === null;
}
var check_shared322 = outermost(validate1469);
function validate1471(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.subscription_id === void 0 && (vErrors = need(vErrors, data, instancePath, "subscription_id"));
    for (let key0 in data)
      key0 === "azure_id" || key0 === "name" || key0 === "project_id" || key0 === "subscription_id" || key0 === "verification_code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_id !== void 0 && !validate153(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate153)), data.name !== void 0 && !validate685(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate685)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.subscription_id !== void 0 && !validate1435(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate1435)), data.verification_code !== void 0 && !validate1435(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate1435));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1471.errors = vErrors, vErrors === null;
}
function validate1469(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.azure === void 0 && (vErrors = need(vErrors, data, instancePath, "azure"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.azure !== void 0 && !validate1471(data.azure, at(instancePath, "/azure")) && (vErrors = more(vErrors, validate1471)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1469.errors = vErrors, vErrors === null;
}
var check_shared323 = outermost(validate1479);
var schema512 = ["data"];
function validate1479(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.azure === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "azure" })), data0.azure !== void 0 && (validate1439(data0.azure, at(instancePath, "/data/azure")) || (vErrors = more(vErrors, validate1439)));
        for (let key0 in data0)
          func285.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema512.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1479.errors = vErrors, vErrors === null;
}
var check_shared324 = outermost(validate1481);
function validate1481(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.azure_id === void 0 && (vErrors = need(vErrors, data, instancePath, "azure_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.azure_id !== void 0 && !validate32(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1481.errors = vErrors, vErrors === null;
}
var check_shared325 = outermost(validate1484);
function validate1492(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate1492.errors = vErrors, vErrors === null;
}
function validate1486(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.azure_id === void 0 || data.azure_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "azure_data_source_id"));
    for (let key0 in data)
      key0 === "azure_id" || key0 === "azure_data_source_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_id !== void 0 && !validate32(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate32)), data.azure_data_source_id !== void 0 && !validate32(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.status !== void 0 && !validate103(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate103)), data.status_detail !== void 0 && !validate41(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate41)), data.scan_at !== void 0 && !validate1492(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate1492));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1486.errors = vErrors, vErrors === null;
}
function validate1484(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_azure_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_azure_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_azure_data_source" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.rel_azure_data_source !== void 0 && !validate1486(data.rel_azure_data_source, at(instancePath, "/rel_azure_data_source")) && (vErrors = more(vErrors, validate1486)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1484.errors = vErrors, vErrors === null;
}
var check_shared326 = outermost(validate1496);
function validate1496(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.azure_data_source_id !== void 0 && !validate153(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate153));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1496.errors = vErrors, vErrors === null;
}
var check_shared327 = outermost(validate1499);
function validate1499(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "code_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.code_data_source_id !== void 0 && !validate32(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate73(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate73));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1499.errors = vErrors, vErrors === null;
}
var check_shared329 = outermost(validate1502);
var schema522 = ["data"];
var func292 = /* @__PURE__ */ new Set(["code_data_source_id", "name", "description", "max_score", "created_at", "updated_at"]);
function validate1504(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "code_data_source_id", "created_at", "updated_at")), data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.description !== void 0 && !validate41(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate41)), data.max_score !== void 0 && !validate80(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate80)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func292.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1504.errors = vErrors, vErrors === null;
}
function validate1503(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1504(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1504));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1503.errors = vErrors, vErrors === null;
}
var func293 = /* @__PURE__ */ new Set(["code_data_source"]);
function validate1502(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.code_data_source !== void 0 && (validate1503(data0.code_data_source, at(instancePath, "/data/code_data_source")) || (vErrors = more(vErrors, validate1503)));
        for (let key0 in data0)
          func293.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema522.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1502.errors = vErrors, vErrors === null;
}
var check_shared330 = outermost(validate1513);
function validate1513(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.github_setting_id !== void 0 && !validate32(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1513.errors = vErrors, vErrors === null;
}
var check_shared332 = outermost(validate1516);
var schema535 = ["data"];
var schema527 = { type: "integer", "x-known": [0, 1, 2], $id: "GithubType_" };
function validate1524(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema527["x-known"] })), validate1524.errors = vErrors, vErrors === null;
}
var func295 = /* @__PURE__ */ new Set(["github_setting_id", "project_id", "code_data_source_id", "repository_pattern", "scan_public", "scan_internal", "scan_private", "status", "status_detail", "scan_at", "created_at", "updated_at"]);
function validate1530(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.repository_pattern !== void 0 && !validate41(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate41)), data.scan_public !== void 0 && !validate133(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate133)), data.scan_internal !== void 0 && !validate133(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate133)), data.scan_private !== void 0 && !validate133(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate133)), data.status !== void 0 && !validate86(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate86)), data.status_detail !== void 0 && !validate41(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate41)), data.scan_at !== void 0 && !validate45(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate45)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func295.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1530.errors = vErrors, vErrors === null;
}
var func296 = /* @__PURE__ */ new Set(["github_setting_id", "project_id", "code_data_source_id", "status", "status_detail", "scan_at", "created_at", "updated_at", "repository_pattern"]);
function validate1544(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate86(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate86)), data.status_detail !== void 0 && !validate41(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate41)), data.scan_at !== void 0 && !validate45(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate45)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45)), data.repository_pattern !== void 0 && !validate41(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate41));
    for (let key0 in data)
      func296.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1544.errors = vErrors, vErrors === null;
}
function validate1555(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.code_data_source_id !== void 0 && !validate24(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate24)), data.repository_pattern !== void 0 && !validate41(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate41)), data.scan_public !== void 0 && !validate133(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate133)), data.scan_internal !== void 0 && !validate133(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate133)), data.scan_private !== void 0 && !validate133(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate133)), data.status !== void 0 && !validate86(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate86)), data.status_detail !== void 0 && !validate41(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate41)), data.scan_at !== void 0 && !validate45(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate45)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func295.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1555.errors = vErrors, vErrors === null;
}
var schema531 = { type: "string", "x-known": ["PERSONAL_ACCESS_TOKEN", "GITHUB_APP"], $id: "shared36" };
function validate1569(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PERSONAL_ACCESS_TOKEN" && data !== "GITHUB_APP" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema531["x-known"] })), validate1569.errors = vErrors, vErrors === null;
}
var schema532 = { type: "string", "x-known": ["PENDING_USER_VERIFICATION", "SUCCESS", "FAILED"], $id: "shared37" };
function validate1572(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PENDING_USER_VERIFICATION" && data !== "SUCCESS" && data !== "FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema532["x-known"] })), validate1572.errors = vErrors, vErrors === null;
}
var func298 = /* @__PURE__ */ new Set(["github_setting_id", "github_repository_id", "github_repository_full_name", "created_at", "updated_at"]);
function validate1577(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.github_repository_id !== void 0 && !validate165(data.github_repository_id, at(instancePath, "/github_repository_id")) && (vErrors = more(vErrors, validate165)), data.github_repository_full_name !== void 0 && !validate41(data.github_repository_full_name, at(instancePath, "/github_repository_full_name")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func298.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1577.errors = vErrors, vErrors === null;
}
function validate1576(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1577(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1577));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1576.errors = vErrors, vErrors === null;
}
var func299 = /* @__PURE__ */ new Set(["github_setting_id", "project_id", "name", "github_user", "personal_access_token", "type", "base_url", "target_resource", "created_at", "updated_at", "gitleaks_setting", "dependency_setting", "code_scan_setting", "auth_mode", "installation_id", "verification_status", "verified_github_user", "verified_at", "github_app_setting_repository"]);
function validate1518(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.github_user !== void 0 && !validate41(data.github_user, at(instancePath, "/github_user")) && (vErrors = more(vErrors, validate41)), data.personal_access_token !== void 0 && !validate41(data.personal_access_token, at(instancePath, "/personal_access_token")) && (vErrors = more(vErrors, validate41)), data.type !== void 0 && !validate1524(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1524)), data.base_url !== void 0 && !validate41(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate41)), data.target_resource !== void 0 && !validate41(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45)), data.gitleaks_setting !== void 0 && !validate1530(data.gitleaks_setting, at(instancePath, "/gitleaks_setting")) && (vErrors = more(vErrors, validate1530)), data.dependency_setting !== void 0 && !validate1544(data.dependency_setting, at(instancePath, "/dependency_setting")) && (vErrors = more(vErrors, validate1544)), data.code_scan_setting !== void 0 && !validate1555(data.code_scan_setting, at(instancePath, "/code_scan_setting")) && (vErrors = more(vErrors, validate1555)), data.auth_mode !== void 0 && !validate1569(data.auth_mode, at(instancePath, "/auth_mode")) && (vErrors = more(vErrors, validate1569)), data.installation_id !== void 0 && !validate165(data.installation_id, at(instancePath, "/installation_id")) && (vErrors = more(vErrors, validate165)), data.verification_status !== void 0 && !validate1572(data.verification_status, at(instancePath, "/verification_status")) && (vErrors = more(vErrors, validate1572)), data.verified_github_user !== void 0 && !validate41(data.verified_github_user, at(instancePath, "/verified_github_user")) && (vErrors = more(vErrors, validate41)), data.verified_at !== void 0 && !validate45(data.verified_at, at(instancePath, "/verified_at")) && (vErrors = more(vErrors, validate45)), data.github_app_setting_repository !== void 0 && !validate1576(data.github_app_setting_repository, at(instancePath, "/github_app_setting_repository")) && (vErrors = more(vErrors, validate1576));
    for (let key0 in data)
      func299.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1518.errors = vErrors, vErrors === null;
}
function validate1517(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1518(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1518));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1517.errors = vErrors, vErrors === null;
}
var func300 = /* @__PURE__ */ new Set(["github_setting"]);
function validate1516(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.github_setting !== void 0 && (validate1517(data0.github_setting, at(instancePath, "/data/github_setting")) || (vErrors = more(vErrors, validate1517)));
        for (let key0 in data0)
          func300.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema535.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1516.errors = vErrors, vErrors === null;
}
var check_shared333 = outermost(validate1587);
function validate1587(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.github_setting_id !== void 0 && !validate32(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1587.errors = vErrors, vErrors === null;
}
var check_shared335 = outermost(validate1590);
var schema540 = ["data"];
var func302 = /* @__PURE__ */ new Set(["github_setting_id", "repository_full_name", "scan_at", "created_at", "updated_at"]);
function validate1592(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate24(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate24)), data.repository_full_name !== void 0 && !validate41(data.repository_full_name, at(instancePath, "/repository_full_name")) && (vErrors = more(vErrors, validate41)), data.scan_at !== void 0 && !validate45(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate45)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func302.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1592.errors = vErrors, vErrors === null;
}
function validate1591(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1592(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1592));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1591.errors = vErrors, vErrors === null;
}
var func303 = /* @__PURE__ */ new Set(["gitleaks_cache"]);
function validate1590(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.gitleaks_cache !== void 0 && (validate1591(data0.gitleaks_cache, at(instancePath, "/data/gitleaks_cache")) || (vErrors = more(vErrors, validate1591)));
        for (let key0 in data0)
          func303.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema540.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1590.errors = vErrors, vErrors === null;
}
var check_shared336 = outermost(validate1600);
var schema542 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "shared4" }, project_id: { $ref: "Id" }, name: { $ref: "shared14" }, github_user: { $ref: "shared14" }, personal_access_token: { $ref: "shared2" }, type: { $ref: "GithubTypeInput" }, base_url: { $ref: "shared24" }, target_resource: { $ref: "shared33" }, auth_mode: { $ref: "shared40" }, installation_id: { $ref: "shared4" } }, required: ["name", "target_resource"], $id: "GithubSettingForUpsert" }, schema543 = { type: "integer", enum: [0, 1, 2], $id: "GithubTypeInput" };
function validate1608(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema543.enum })), validate1608.errors = vErrors, vErrors === null;
}
var schema544 = { type: "string", enum: ["PERSONAL_ACCESS_TOKEN", "GITHUB_APP"], $id: "shared40" };
function validate1612(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PERSONAL_ACCESS_TOKEN" || data === "GITHUB_APP" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema544.enum })), validate1612.errors = vErrors, vErrors === null;
}
function validate1602(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.target_resource === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "target_resource"));
    for (let key0 in data)
      func17.call(schema542.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate153(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate153)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate73(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate73)), data.github_user !== void 0 && !validate73(data.github_user, at(instancePath, "/github_user")) && (vErrors = more(vErrors, validate73)), data.personal_access_token !== void 0 && !validate792(data.personal_access_token, at(instancePath, "/personal_access_token")) && (vErrors = more(vErrors, validate792)), data.type !== void 0 && !validate1608(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1608)), data.base_url !== void 0 && !validate1333(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate1333)), data.target_resource !== void 0 && !validate1373(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate1373)), data.auth_mode !== void 0 && !validate1612(data.auth_mode, at(instancePath, "/auth_mode")) && (vErrors = more(vErrors, validate1612)), data.installation_id !== void 0 && !validate153(data.installation_id, at(instancePath, "/installation_id")) && (vErrors = more(vErrors, validate153));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1602.errors = vErrors, vErrors === null;
}
function validate1600(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.github_setting !== void 0 && !validate1602(data.github_setting, at(instancePath, "/github_setting")) && (vErrors = more(vErrors, validate1602)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1600.errors = vErrors, vErrors === null;
}
var check_shared337 = outermost(validate1617);
var schema546 = ["data"];
function validate1617(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.github_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "github_setting" })), data0.github_setting !== void 0 && (validate1518(data0.github_setting, at(instancePath, "/data/github_setting")) || (vErrors = more(vErrors, validate1518)));
        for (let key0 in data0)
          func300.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema546.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1617.errors = vErrors, vErrors === null;
}
var check_shared338 = outermost(validate1619);
var schema548 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "Id" }, project_id: { $ref: "Id" }, code_data_source_id: { $ref: "Id" }, repository_pattern: { $ref: "shared24" }, scan_public: { $ref: "shared6" }, scan_internal: { $ref: "shared6" }, scan_private: { $ref: "shared6" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared2" }, scan_at: { $ref: "UnixSecondsInput" } }, required: ["github_setting_id", "code_data_source_id"], $id: "GitleaksSettingForUpsert" };
function validate1621(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      func17.call(schema548.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate32(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.code_data_source_id !== void 0 && !validate32(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate32)), data.repository_pattern !== void 0 && !validate1333(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate1333)), data.scan_public !== void 0 && !validate133(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate133)), data.scan_internal !== void 0 && !validate133(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate133)), data.scan_private !== void 0 && !validate133(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate133)), data.status !== void 0 && !validate103(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate103)), data.status_detail !== void 0 && !validate792(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate792)), data.scan_at !== void 0 && !validate106(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1621.errors = vErrors, vErrors === null;
}
function validate1619(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gitleaks_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "gitleaks_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gitleaks_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.gitleaks_setting !== void 0 && !validate1621(data.gitleaks_setting, at(instancePath, "/gitleaks_setting")) && (vErrors = more(vErrors, validate1621)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1619.errors = vErrors, vErrors === null;
}
var check_shared339 = outermost(validate1634);
var schema550 = ["data"], func309 = /* @__PURE__ */ new Set(["gitleaks_setting"]);
function validate1634(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.gitleaks_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gitleaks_setting" })), data0.gitleaks_setting !== void 0 && (validate1530(data0.gitleaks_setting, at(instancePath, "/data/gitleaks_setting")) || (vErrors = more(vErrors, validate1530)));
        for (let key0 in data0)
          func309.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema550.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1634.errors = vErrors, vErrors === null;
}
var check_shared340 = outermost(validate1636);
function validate1638(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      key0 === "github_setting_id" || key0 === "project_id" || key0 === "code_data_source_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "repository_pattern" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate32(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.code_data_source_id !== void 0 && !validate32(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate32)), data.status !== void 0 && !validate103(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate103)), data.status_detail !== void 0 && !validate792(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate792)), data.scan_at !== void 0 && !validate106(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate106)), data.repository_pattern !== void 0 && !validate41(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate41));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1638.errors = vErrors, vErrors === null;
}
function validate1636(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.dependency_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "dependency_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "dependency_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.dependency_setting !== void 0 && !validate1638(data.dependency_setting, at(instancePath, "/dependency_setting")) && (vErrors = more(vErrors, validate1638)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1636.errors = vErrors, vErrors === null;
}
var check_shared341 = outermost(validate1648);
var schema554 = ["data"], func311 = /* @__PURE__ */ new Set(["dependency_setting"]);
function validate1648(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.dependency_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "dependency_setting" })), data0.dependency_setting !== void 0 && (validate1544(data0.dependency_setting, at(instancePath, "/data/dependency_setting")) || (vErrors = more(vErrors, validate1544)));
        for (let key0 in data0)
          func311.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema554.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1648.errors = vErrors, vErrors === null;
}
var check_shared342 = outermost(validate1650);
var schema556 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "Id" }, project_id: { $ref: "Id" }, code_data_source_id: { $ref: "Id" }, repository_pattern: { $ref: "shared24" }, scan_public: { $ref: "shared6" }, scan_internal: { $ref: "shared6" }, scan_private: { $ref: "shared6" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared2" }, scan_at: { $ref: "UnixSecondsInput" } }, required: ["github_setting_id", "code_data_source_id"], $id: "CodeScanSettingForUpsert" };
function validate1652(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      func17.call(schema556.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate32(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.code_data_source_id !== void 0 && !validate32(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate32)), data.repository_pattern !== void 0 && !validate1333(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate1333)), data.scan_public !== void 0 && !validate133(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate133)), data.scan_internal !== void 0 && !validate133(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate133)), data.scan_private !== void 0 && !validate133(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate133)), data.status !== void 0 && !validate103(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate103)), data.status_detail !== void 0 && !validate792(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate792)), data.scan_at !== void 0 && !validate106(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1652.errors = vErrors, vErrors === null;
}
function validate1650(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.code_scan_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "code_scan_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "code_scan_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.code_scan_setting !== void 0 && !validate1652(data.code_scan_setting, at(instancePath, "/code_scan_setting")) && (vErrors = more(vErrors, validate1652)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1650.errors = vErrors, vErrors === null;
}
var check_shared343 = outermost(validate1665);
var schema558 = ["data"], func314 = /* @__PURE__ */ new Set(["code_scan_setting"]);
function validate1665(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.code_scan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "code_scan_setting" })), data0.code_scan_setting !== void 0 && (validate1555(data0.code_scan_setting, at(instancePath, "/data/code_scan_setting")) || (vErrors = more(vErrors, validate1555)));
        for (let key0 in data0)
          func314.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema558.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1665.errors = vErrors, vErrors === null;
}
var check_shared344 = outermost(validate1667);
function validate1667(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.github_setting_id !== void 0 && !validate32(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate32)), data.scan_only !== void 0 && !validate133(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate133)), data.full_scan !== void 0 && !validate133(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate133));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1667.errors = vErrors, vErrors === null;
}
var check_shared345 = outermost(validate1672);
function validate1672(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.github_setting_id !== void 0 && !validate32(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate32)), data.scan_only !== void 0 && !validate133(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate133));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1672.errors = vErrors, vErrors === null;
}
var check_shared346 = outermost(validate1676);
var schema564 = ["data"];
var schema563 = { type: "string", "x-known": ["INSTALLED", "NOT_INSTALLED", "CHECK_FAILED"], $id: "shared35" };
function validate1681(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "INSTALLED" && data !== "NOT_INSTALLED" && data !== "CHECK_FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema563["x-known"] })), validate1681.errors = vErrors, vErrors === null;
}
var func316 = /* @__PURE__ */ new Set(["target_resource", "installed", "repository_selection", "reason"]);
function validate1677(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.target_resource !== void 0 && !validate41(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate41)), data.installed !== void 0 && !validate133(data.installed, at(instancePath, "/installed")) && (vErrors = more(vErrors, validate133)), data.repository_selection !== void 0 && !validate41(data.repository_selection, at(instancePath, "/repository_selection")) && (vErrors = more(vErrors, validate41)), data.reason !== void 0 && !validate1681(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate1681));
    for (let key0 in data)
      func316.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1677.errors = vErrors, vErrors === null;
}
var func317 = /* @__PURE__ */ new Set(["github_app_installation_status"]);
function validate1676(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.github_app_installation_status !== void 0 && (validate1677(data0.github_app_installation_status, at(instancePath, "/data/github_app_installation_status")) || (vErrors = more(vErrors, validate1677)));
        for (let key0 in data0)
          func317.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema564.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1676.errors = vErrors, vErrors === null;
}
var check_shared347 = outermost(validate1684);
function validate1684(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "return_to" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.github_setting_id !== void 0 && !validate32(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate32)), data.return_to !== void 0 && !validate41(data.return_to, at(instancePath, "/return_to")) && (vErrors = more(vErrors, validate41));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1684.errors = vErrors, vErrors === null;
}
var check_shared348 = outermost(validate1688);
var schema567 = ["data"], func319 = /* @__PURE__ */ new Set(["url"]);
function validate1688(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.url !== void 0 && (validate41(data0.url, at(instancePath, "/data/url")) || (vErrors = more(vErrors, validate41)));
        for (let key0 in data0)
          func319.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema567.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1688.errors = vErrors, vErrors === null;
}
var check_shared349 = outermost(validate1690);
function validate1690(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.state === void 0 && (vErrors = need(vErrors, data, instancePath, "state"));
    for (let key0 in data)
      key0 === "state" || key0 === "code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.state !== void 0 && !validate41(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate41)), data.code !== void 0 && !validate41(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate41));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1690.errors = vErrors, vErrors === null;
}
var check_shared351 = outermost(validate1693);
var schema572 = ["data"];
var func321 = /* @__PURE__ */ new Set(["osint_id", "project_id", "resource_type", "resource_name", "created_at", "updated_at"]);
function validate1695(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.osint_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_id", "project_id", "created_at", "updated_at")), data.osint_id !== void 0 && !validate24(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.resource_type !== void 0 && !validate41(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate41)), data.resource_name !== void 0 && !validate41(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func321.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1695.errors = vErrors, vErrors === null;
}
function validate1694(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1695(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1695));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1694.errors = vErrors, vErrors === null;
}
var func322 = /* @__PURE__ */ new Set(["osint"]);
function validate1693(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.osint !== void 0 && (validate1694(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1694)));
        for (let key0 in data0)
          func322.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema572.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1693.errors = vErrors, vErrors === null;
}
var check_shared352 = outermost(validate1704);
function validate1704(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1704.errors = vErrors, vErrors === null;
}
var check_shared354 = outermost(validate1707);
var schema577 = ["data"];
var func324 = /* @__PURE__ */ new Set(["osint_data_source_id", "name", "description", "max_score", "created_at", "updated_at"]);
function validate1709(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.osint_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_data_source_id", "created_at", "updated_at")), data.osint_data_source_id !== void 0 && !validate24(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.description !== void 0 && !validate41(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate41)), data.max_score !== void 0 && !validate80(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate80)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func324.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1709.errors = vErrors, vErrors === null;
}
function validate1708(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1709(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1709));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1708.errors = vErrors, vErrors === null;
}
var func325 = /* @__PURE__ */ new Set(["osint_data_source"]);
function validate1707(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.osint_data_source !== void 0 && (validate1708(data0.osint_data_source, at(instancePath, "/data/osint_data_source")) || (vErrors = more(vErrors, validate1708)));
        for (let key0 in data0)
          func325.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema577.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1707.errors = vErrors, vErrors === null;
}
var check_shared355 = outermost(validate1718);
function validate1718(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_id" || key0 === "osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.osint_id !== void 0 && !validate32(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate32)), data.osint_data_source_id !== void 0 && !validate32(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1718.errors = vErrors, vErrors === null;
}
var check_shared357 = outermost(validate1722);
var schema582 = ["data"];
var func327 = /* @__PURE__ */ new Set(["rel_osint_data_source_id", "osint_data_source_id", "osint_id", "project_id", "status", "status_detail", "scan_at", "created_at", "updated_at"]);
function validate1724(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.rel_osint_data_source_id === void 0 || data.osint_data_source_id === void 0 || data.osint_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id", "osint_data_source_id", "osint_id", "project_id", "created_at", "updated_at")), data.rel_osint_data_source_id !== void 0 && !validate24(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate24)), data.osint_data_source_id !== void 0 && !validate24(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate24)), data.osint_id !== void 0 && !validate24(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.status !== void 0 && !validate86(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate86)), data.status_detail !== void 0 && !validate41(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate41)), data.scan_at !== void 0 && !validate45(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate45)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func327.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1724.errors = vErrors, vErrors === null;
}
function validate1723(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1724(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1724));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1723.errors = vErrors, vErrors === null;
}
var func328 = /* @__PURE__ */ new Set(["rel_osint_data_source"]);
function validate1722(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.rel_osint_data_source !== void 0 && (validate1723(data0.rel_osint_data_source, at(instancePath, "/data/rel_osint_data_source")) || (vErrors = more(vErrors, validate1723)));
        for (let key0 in data0)
          func328.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema582.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1722.errors = vErrors, vErrors === null;
}
var check_shared358 = outermost(validate1736);
function validate1736(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.rel_osint_data_source_id !== void 0 && !validate32(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1736.errors = vErrors, vErrors === null;
}
var check_shared360 = outermost(validate1739);
var schema587 = ["data"];
var func330 = /* @__PURE__ */ new Set(["osint_detect_word_id", "rel_osint_data_source_id", "word", "project_id", "created_at", "updated_at"]);
function validate1741(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.osint_detect_word_id === void 0 || data.rel_osint_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_detect_word_id", "rel_osint_data_source_id", "project_id", "created_at", "updated_at")), data.osint_detect_word_id !== void 0 && !validate24(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate24)), data.rel_osint_data_source_id !== void 0 && !validate24(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate24)), data.word !== void 0 && !validate41(data.word, at(instancePath, "/word")) && (vErrors = more(vErrors, validate41)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func330.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1741.errors = vErrors, vErrors === null;
}
function validate1740(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1741(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1741));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1740.errors = vErrors, vErrors === null;
}
var func331 = /* @__PURE__ */ new Set(["osint_detect_word"]);
function validate1739(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.osint_detect_word !== void 0 && (validate1740(data0.osint_detect_word, at(instancePath, "/data/osint_detect_word")) || (vErrors = more(vErrors, validate1740)));
        for (let key0 in data0)
          func331.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema587.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1739.errors = vErrors, vErrors === null;
}
var check_shared361 = outermost(validate1750);
function validate1750(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_id === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.osint_id !== void 0 && !validate32(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1750.errors = vErrors, vErrors === null;
}
var check_shared362 = outermost(validate1753);
var schema590 = ["data"];
function validate1753(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.osint !== void 0 && (validate1695(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1695)));
        for (let key0 in data0)
          func322.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema590.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1753.errors = vErrors, vErrors === null;
}
var check_shared363 = outermost(validate1755);
function validate1755(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.rel_osint_data_source_id !== void 0 && !validate32(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate32)), data.scan_only !== void 0 && !validate133(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate133));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1755.errors = vErrors, vErrors === null;
}
var check_shared364 = outermost(validate1759);
var schema593 = ["data"], func335 = /* @__PURE__ */ new Set(["message"]);
function validate1759(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.message !== void 0 && (validate41(data0.message, at(instancePath, "/data/message")) || (vErrors = more(vErrors, validate41)));
        for (let key0 in data0)
          func335.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema593.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1759.errors = vErrors, vErrors === null;
}
var check_shared365 = outermost(validate1761);
function validate1766(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 50 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 50 }, "must NOT have more than 50 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func7(data) > 50 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 50 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1766.errors = vErrors, vErrors === null;
}
function validate1763(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_type === void 0 || data.resource_name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_type", "resource_name"));
    for (let key0 in data)
      key0 === "osint_id" || key0 === "project_id" || key0 === "resource_type" || key0 === "resource_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.osint_id !== void 0 && !validate153(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate153)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.resource_type !== void 0 && !validate1766(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate1766)), data.resource_name !== void 0 && !validate588(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate588));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1763.errors = vErrors, vErrors === null;
}
function validate1761(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint === void 0 && (vErrors = need(vErrors, data, instancePath, "osint"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.osint !== void 0 && !validate1763(data.osint, at(instancePath, "/osint")) && (vErrors = more(vErrors, validate1763)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1761.errors = vErrors, vErrors === null;
}
var check_shared366 = outermost(validate1771);
var schema598 = ["data"];
function validate1771(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.osint === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "osint" })), data0.osint !== void 0 && (validate1695(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1695)));
        for (let key0 in data0)
          func322.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema598.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1771.errors = vErrors, vErrors === null;
}
var check_shared367 = outermost(validate1773);
function validate1775(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.osint_data_source_id === void 0 || data.osint_id === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_data_source_id", "osint_id"));
    for (let key0 in data)
      key0 === "rel_osint_data_source_id" || key0 === "osint_data_source_id" || key0 === "osint_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.rel_osint_data_source_id !== void 0 && !validate153(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate153)), data.osint_data_source_id !== void 0 && !validate32(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate32)), data.osint_id !== void 0 && !validate32(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.status !== void 0 && !validate103(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate103)), data.status_detail !== void 0 && !validate792(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate792)), data.scan_at !== void 0 && !validate106(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1775.errors = vErrors, vErrors === null;
}
function validate1773(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.rel_osint_data_source !== void 0 && !validate1775(data.rel_osint_data_source, at(instancePath, "/rel_osint_data_source")) && (vErrors = more(vErrors, validate1775)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1773.errors = vErrors, vErrors === null;
}
var check_shared368 = outermost(validate1785);
var schema602 = ["data"];
function validate1785(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.rel_osint_data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "rel_osint_data_source" })), data0.rel_osint_data_source !== void 0 && (validate1724(data0.rel_osint_data_source, at(instancePath, "/data/rel_osint_data_source")) || (vErrors = more(vErrors, validate1724)));
        for (let key0 in data0)
          func328.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema602.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1785.errors = vErrors, vErrors === null;
}
var check_shared369 = outermost(validate1787);
function validate1787(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.rel_osint_data_source_id !== void 0 && !validate32(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1787.errors = vErrors, vErrors === null;
}
var check_shared370 = outermost(validate1790);
function validate1792(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.rel_osint_data_source_id === void 0 || data.word === void 0) && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id", "word"));
    for (let key0 in data)
      key0 === "osint_detect_word_id" || key0 === "rel_osint_data_source_id" || key0 === "word" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.osint_detect_word_id !== void 0 && !validate153(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate153)), data.rel_osint_data_source_id !== void 0 && !validate32(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate32)), data.word !== void 0 && !validate1766(data.word, at(instancePath, "/word")) && (vErrors = more(vErrors, validate1766)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1792.errors = vErrors, vErrors === null;
}
function validate1790(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_detect_word === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_detect_word"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_detect_word" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.osint_detect_word !== void 0 && !validate1792(data.osint_detect_word, at(instancePath, "/osint_detect_word")) && (vErrors = more(vErrors, validate1792)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1790.errors = vErrors, vErrors === null;
}
var check_shared371 = outermost(validate1799);
var schema607 = ["data"];
function validate1799(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.osint_detect_word === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "osint_detect_word" })), data0.osint_detect_word !== void 0 && (validate1741(data0.osint_detect_word, at(instancePath, "/data/osint_detect_word")) || (vErrors = more(vErrors, validate1741)));
        for (let key0 in data0)
          func331.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema607.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1799.errors = vErrors, vErrors === null;
}
var check_shared372 = outermost(validate1801);
function validate1801(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_detect_word_id === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_detect_word_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_detect_word_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.osint_detect_word_id !== void 0 && !validate32(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1801.errors = vErrors, vErrors === null;
}
var check_shared373 = outermost(validate1804);
function validate1804(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "diagnosis_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.diagnosis_data_source_id !== void 0 && !validate32(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1804.errors = vErrors, vErrors === null;
}
var check_shared375 = outermost(validate1807);
var schema613 = ["data"];
var func346 = /* @__PURE__ */ new Set(["wpscan_setting_id", "project_id", "diagnosis_data_source_id", "target_url", "status", "status_detail", "scan_at", "created_at", "updated_at", "options"]);
function validate1809(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.wpscan_setting_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "wpscan_setting_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.wpscan_setting_id !== void 0 && !validate24(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.target_url !== void 0 && !validate41(data.target_url, at(instancePath, "/target_url")) && (vErrors = more(vErrors, validate41)), data.status !== void 0 && !validate86(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate86)), data.status_detail !== void 0 && !validate41(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate41)), data.scan_at !== void 0 && !validate45(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate45)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45)), data.options !== void 0 && !validate41(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate41));
    for (let key0 in data)
      func346.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1809.errors = vErrors, vErrors === null;
}
function validate1808(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1809(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1809));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1808.errors = vErrors, vErrors === null;
}
var func347 = /* @__PURE__ */ new Set(["wpscan_setting"]);
function validate1807(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.wpscan_setting !== void 0 && (validate1808(data0.wpscan_setting, at(instancePath, "/data/wpscan_setting")) || (vErrors = more(vErrors, validate1808)));
        for (let key0 in data0)
          func347.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema613.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1807.errors = vErrors, vErrors === null;
}
var check_shared377 = outermost(validate1822);
var schema617 = ["data"];
var func349 = /* @__PURE__ */ new Set(["portscan_setting_id", "project_id", "diagnosis_data_source_id", "name", "created_at", "updated_at"]);
function validate1824(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.portscan_setting_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.portscan_setting_id !== void 0 && !validate24(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func349.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1824.errors = vErrors, vErrors === null;
}
function validate1823(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1824(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1824));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1823.errors = vErrors, vErrors === null;
}
var func350 = /* @__PURE__ */ new Set(["portscan_setting"]);
function validate1822(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.portscan_setting !== void 0 && (validate1823(data0.portscan_setting, at(instancePath, "/data/portscan_setting")) || (vErrors = more(vErrors, validate1823)));
        for (let key0 in data0)
          func350.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema617.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1822.errors = vErrors, vErrors === null;
}
var check_shared378 = outermost(validate1833);
function validate1833(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.portscan_setting_id !== void 0 && !validate32(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate32)), data.status !== void 0 && !validate103(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate103));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1833.errors = vErrors, vErrors === null;
}
var check_shared380 = outermost(validate1837);
var schema622 = ["data"];
var func352 = /* @__PURE__ */ new Set(["portscan_target_id", "project_id", "portscan_setting_id", "target", "status", "status_detail", "scan_at", "created_at", "updated_at"]);
function validate1839(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.portscan_target_id === void 0 || data.project_id === void 0 || data.portscan_setting_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_target_id", "project_id", "portscan_setting_id", "created_at", "updated_at")), data.portscan_target_id !== void 0 && !validate24(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.portscan_setting_id !== void 0 && !validate24(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate24)), data.target !== void 0 && !validate41(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate41)), data.status !== void 0 && !validate86(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate86)), data.status_detail !== void 0 && !validate41(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate41)), data.scan_at !== void 0 && !validate45(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate45)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func352.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1839.errors = vErrors, vErrors === null;
}
function validate1838(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1839(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1839));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1838.errors = vErrors, vErrors === null;
}
var func353 = /* @__PURE__ */ new Set(["portscan_target"]);
function validate1837(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.portscan_target !== void 0 && (validate1838(data0.portscan_target, at(instancePath, "/data/portscan_target")) || (vErrors = more(vErrors, validate1838)));
        for (let key0 in data0)
          func353.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema622.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1837.errors = vErrors, vErrors === null;
}
var check_shared382 = outermost(validate1851);
var schema627 = ["data"];
var schema626 = { type: "integer", "x-known": [0, 1], $id: "ApplicationScanType_" };
function validate1863(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema626["x-known"] })), validate1863.errors = vErrors, vErrors === null;
}
var func355 = /* @__PURE__ */ new Set(["application_scan_id", "project_id", "diagnosis_data_source_id", "name", "status", "status_detail", "scan_at", "created_at", "updated_at", "scan_type"]);
function validate1853(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.application_scan_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.application_scan_id !== void 0 && !validate24(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.status !== void 0 && !validate86(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate86)), data.status_detail !== void 0 && !validate41(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate41)), data.scan_at !== void 0 && !validate45(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate45)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45)), data.scan_type !== void 0 && !validate1863(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate1863));
    for (let key0 in data)
      func355.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1853.errors = vErrors, vErrors === null;
}
function validate1852(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1853(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1853));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1852.errors = vErrors, vErrors === null;
}
var func356 = /* @__PURE__ */ new Set(["application_scan"]);
function validate1851(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.application_scan !== void 0 && (validate1852(data0.application_scan, at(instancePath, "/data/application_scan")) || (vErrors = more(vErrors, validate1852)));
        for (let key0 in data0)
          func356.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema627.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1851.errors = vErrors, vErrors === null;
}
var check_shared383 = outermost(validate1867);
function validate1867(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_id === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.application_scan_id !== void 0 && !validate32(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1867.errors = vErrors, vErrors === null;
}
var check_shared384 = outermost(validate1870);
var schema631 = ["data"];
var func358 = /* @__PURE__ */ new Set(["application_scan_basic_setting_id", "application_scan_id", "project_id", "target", "max_depth", "max_children", "created_at", "updated_at"]);
function validate1871(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_basic_setting_id !== void 0 && !validate24(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate24)), data.application_scan_id !== void 0 && !validate24(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.target !== void 0 && !validate41(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate41)), data.max_depth !== void 0 && !validate165(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate165)), data.max_children !== void 0 && !validate165(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate165)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func358.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1871.errors = vErrors, vErrors === null;
}
var func359 = /* @__PURE__ */ new Set(["application_scan_basic_setting"]);
function validate1870(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.application_scan_basic_setting !== void 0 && (validate1871(data0.application_scan_basic_setting, at(instancePath, "/data/application_scan_basic_setting")) || (vErrors = more(vErrors, validate1871)));
        for (let key0 in data0)
          func359.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema631.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1870.errors = vErrors, vErrors === null;
}
var check_shared385 = outermost(validate1881);
function validate1881(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.diagnosis_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "diagnosis_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.diagnosis_data_source_id !== void 0 && !validate32(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1881.errors = vErrors, vErrors === null;
}
var check_shared386 = outermost(validate1884);
var schema635 = ["data"];
var func361 = /* @__PURE__ */ new Set(["diagnosis_data_source_id", "name", "description", "max_score", "created_at", "updated_at"]);
function validate1885(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.diagnosis_data_source_id !== void 0 && !validate24(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate24)), data.name !== void 0 && !validate41(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate41)), data.description !== void 0 && !validate41(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate41)), data.max_score !== void 0 && !validate80(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate80)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func361.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1885.errors = vErrors, vErrors === null;
}
var func362 = /* @__PURE__ */ new Set(["diagnosis_data_source"]);
function validate1884(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.diagnosis_data_source !== void 0 && (validate1885(data0.diagnosis_data_source, at(instancePath, "/data/diagnosis_data_source")) || (vErrors = more(vErrors, validate1885)));
        for (let key0 in data0)
          func362.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema635.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1884.errors = vErrors, vErrors === null;
}
var check_shared387 = outermost(validate1893);
function validate1893(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.setting_id === void 0 || data.diagnosis_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "setting_id", "diagnosis_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "setting_id" || key0 === "diagnosis_data_source_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.setting_id !== void 0 && !validate32(data.setting_id, at(instancePath, "/setting_id")) && (vErrors = more(vErrors, validate32)), data.diagnosis_data_source_id !== void 0 && !validate32(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate32)), data.scan_only !== void 0 && !validate133(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate133));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1893.errors = vErrors, vErrors === null;
}
var check_shared388 = outermost(validate1898);
function validate1900(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.target_url === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "target_url"));
    for (let key0 in data)
      key0 === "wpscan_setting_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "target_url" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "options" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.wpscan_setting_id !== void 0 && !validate153(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate153)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.diagnosis_data_source_id !== void 0 && !validate32(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate32)), data.target_url !== void 0 && !validate588(data.target_url, at(instancePath, "/target_url")) && (vErrors = more(vErrors, validate588)), data.status !== void 0 && !validate103(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate103)), data.status_detail !== void 0 && !validate792(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate792)), data.scan_at !== void 0 && !validate106(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate106)), data.options !== void 0 && !validate41(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate41));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1900.errors = vErrors, vErrors === null;
}
function validate1898(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.wpscan_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "wpscan_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "wpscan_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.wpscan_setting !== void 0 && !validate1900(data.wpscan_setting, at(instancePath, "/wpscan_setting")) && (vErrors = more(vErrors, validate1900)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1898.errors = vErrors, vErrors === null;
}
var check_shared389 = outermost(validate1911);
var schema640 = ["data"];
function validate1911(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.wpscan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "wpscan_setting" })), data0.wpscan_setting !== void 0 && (validate1809(data0.wpscan_setting, at(instancePath, "/data/wpscan_setting")) || (vErrors = more(vErrors, validate1809)));
        for (let key0 in data0)
          func347.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema640.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1911.errors = vErrors, vErrors === null;
}
var check_shared390 = outermost(validate1913);
function validate1913(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.wpscan_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "wpscan_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "wpscan_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.wpscan_setting_id !== void 0 && !validate32(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1913.errors = vErrors, vErrors === null;
}
var check_shared391 = outermost(validate1916);
var schema644 = { type: "integer", enum: [0, 1], $id: "ApplicationScanTypeInput" };
function validate1926(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema644.enum })), validate1926.errors = vErrors, vErrors === null;
}
function validate1918(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "name"));
    for (let key0 in data)
      key0 === "application_scan_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "name" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "scan_type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.application_scan_id !== void 0 && !validate153(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate153)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.diagnosis_data_source_id !== void 0 && !validate32(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate588(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate588)), data.status !== void 0 && !validate103(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate103)), data.status_detail !== void 0 && !validate792(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate792)), data.scan_at !== void 0 && !validate106(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate106)), data.scan_type !== void 0 && !validate1926(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate1926));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1918.errors = vErrors, vErrors === null;
}
function validate1916(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.application_scan !== void 0 && !validate1918(data.application_scan, at(instancePath, "/application_scan")) && (vErrors = more(vErrors, validate1918)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1916.errors = vErrors, vErrors === null;
}
var check_shared392 = outermost(validate1930);
var schema646 = ["data"];
function validate1930(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.application_scan === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "application_scan" })), data0.application_scan !== void 0 && (validate1853(data0.application_scan, at(instancePath, "/data/application_scan")) || (vErrors = more(vErrors, validate1853)));
        for (let key0 in data0)
          func356.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema646.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1930.errors = vErrors, vErrors === null;
}
var check_shared393 = outermost(validate1932);
function validate1939(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate1939.errors = vErrors, vErrors === null;
}
function validate1934(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.application_scan_id === void 0 || data.target === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_id", "target"));
    for (let key0 in data)
      key0 === "application_scan_basic_setting_id" || key0 === "application_scan_id" || key0 === "project_id" || key0 === "target" || key0 === "max_depth" || key0 === "max_children" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.application_scan_basic_setting_id !== void 0 && !validate153(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate153)), data.application_scan_id !== void 0 && !validate32(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate32)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.target !== void 0 && !validate99(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate99)), data.max_depth !== void 0 && !validate1939(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate1939)), data.max_children !== void 0 && !validate1939(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate1939));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1934.errors = vErrors, vErrors === null;
}
function validate1932(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_basic_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_basic_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.application_scan_basic_setting !== void 0 && !validate1934(data.application_scan_basic_setting, at(instancePath, "/application_scan_basic_setting")) && (vErrors = more(vErrors, validate1934)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1932.errors = vErrors, vErrors === null;
}
var check_shared394 = outermost(validate1944);
var schema652 = ["data"];
function validate1945(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.application_scan_basic_setting_id === void 0 || data.application_scan_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting_id", "application_scan_id", "project_id", "created_at", "updated_at")), data.application_scan_basic_setting_id !== void 0 && !validate24(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate24)), data.application_scan_id !== void 0 && !validate24(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate24)), data.project_id !== void 0 && !validate24(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate24)), data.target !== void 0 && !validate41(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate41)), data.max_depth !== void 0 && !validate165(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate165)), data.max_children !== void 0 && !validate165(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate165)), data.created_at !== void 0 && !validate45(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate45)), data.updated_at !== void 0 && !validate45(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate45));
    for (let key0 in data)
      func358.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1945.errors = vErrors, vErrors === null;
}
function validate1944(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.application_scan_basic_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "application_scan_basic_setting" })), data0.application_scan_basic_setting !== void 0 && (validate1945(data0.application_scan_basic_setting, at(instancePath, "/data/application_scan_basic_setting")) || (vErrors = more(vErrors, validate1945)));
        for (let key0 in data0)
          func359.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema652.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1944.errors = vErrors, vErrors === null;
}
var check_shared395 = outermost(validate1955);
function validate1955(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_basic_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_basic_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.application_scan_basic_setting_id !== void 0 && !validate32(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1955.errors = vErrors, vErrors === null;
}
var check_shared396 = outermost(validate1958);
function validate1960(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "name"));
    for (let key0 in data)
      key0 === "portscan_setting_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.portscan_setting_id !== void 0 && !validate153(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate153)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.diagnosis_data_source_id !== void 0 && !validate32(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate32)), data.name !== void 0 && !validate588(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate588));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1960.errors = vErrors, vErrors === null;
}
function validate1958(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.portscan_setting !== void 0 && !validate1960(data.portscan_setting, at(instancePath, "/portscan_setting")) && (vErrors = more(vErrors, validate1960)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1958.errors = vErrors, vErrors === null;
}
var check_shared397 = outermost(validate1967);
var schema657 = ["data"];
function validate1967(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.portscan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "portscan_setting" })), data0.portscan_setting !== void 0 && (validate1824(data0.portscan_setting, at(instancePath, "/data/portscan_setting")) || (vErrors = more(vErrors, validate1824)));
        for (let key0 in data0)
          func350.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema657.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1967.errors = vErrors, vErrors === null;
}
var check_shared398 = outermost(validate1969);
function validate1975(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 300 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 300 }, "must NOT have more than 300 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func7(data) > 300 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 300 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1975.errors = vErrors, vErrors === null;
}
function validate1971(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.portscan_setting_id === void 0 || data.target === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id", "target"));
    for (let key0 in data)
      key0 === "portscan_target_id" || key0 === "project_id" || key0 === "portscan_setting_id" || key0 === "target" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.portscan_target_id !== void 0 && !validate153(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate153)), data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.portscan_setting_id !== void 0 && !validate32(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate32)), data.target !== void 0 && !validate1975(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate1975)), data.status !== void 0 && !validate103(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate103)), data.status_detail !== void 0 && !validate792(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate792)), data.scan_at !== void 0 && !validate106(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1971.errors = vErrors, vErrors === null;
}
function validate1969(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_target === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_target"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_target" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.portscan_target !== void 0 && !validate1971(data.portscan_target, at(instancePath, "/portscan_target")) && (vErrors = more(vErrors, validate1971)), data.unknownMembers !== void 0 && !validate58(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate58));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1969.errors = vErrors, vErrors === null;
}
var check_shared399 = outermost(validate1982);
var schema662 = ["data"];
function validate1982(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.portscan_target === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "portscan_target" })), data0.portscan_target !== void 0 && (validate1839(data0.portscan_target, at(instancePath, "/data/portscan_target")) || (vErrors = more(vErrors, validate1839)));
        for (let key0 in data0)
          func353.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema662.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1982.errors = vErrors, vErrors === null;
}
var check_shared400 = outermost(validate1984);
function validate1984(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.portscan_setting_id !== void 0 && !validate32(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1984.errors = vErrors, vErrors === null;
}
var check_shared401 = outermost(validate1987);
function validate1987(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_target_id === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_target_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_target_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.portscan_target_id !== void 0 && !validate32(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1987.errors = vErrors, vErrors === null;
}
var check_shared405 = outermost(validate1990);
function validate1992(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1992.errors = vErrors, vErrors === null;
}
var schema667 = { type: "string", enum: ["aws", "gcp"], $id: "shared403" };
function validate1994(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "aws" || data === "gcp" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema667.enum })), validate1994.errors = vErrors, vErrors === null;
}
function validate1996(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 32 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 32 }, "must NOT have more than 32 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1996.errors = vErrors, vErrors === null;
}
function validate1990(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_name === void 0 || data.cloud_type === void 0 || data.cloud_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_name", "cloud_type", "cloud_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_name" || key0 === "cloud_type" || key0 === "cloud_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate32(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate32)), data.resource_name !== void 0 && !validate1992(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate1992)), data.cloud_type !== void 0 && !validate1994(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate1994)), data.cloud_id !== void 0 && !validate1996(data.cloud_id, at(instancePath, "/cloud_id")) && (vErrors = more(vErrors, validate1996));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1990.errors = vErrors, vErrors === null;
}
var check_shared408 = outermost(validate1998);
var schema675 = ["data"];
var schema672 = { type: "string", "x-known": ["INTERNET", "CDN", "LB", "GATEWAY", "DATASTORE", "COMPUTE", "LATERAL_MOVEMENT", "EXTERNAL_SERVICE", "INTERNAL_SERVICE", "CODE_REPOSITORY"], $id: "shared18" };
function validate2008(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "INTERNET" && data !== "CDN" && data !== "LB" && data !== "GATEWAY" && data !== "DATASTORE" && data !== "COMPUTE" && data !== "LATERAL_MOVEMENT" && data !== "EXTERNAL_SERVICE" && data !== "INTERNAL_SERVICE" && data !== "CODE_REPOSITORY" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema672["x-known"] })), validate2008.errors = vErrors, vErrors === null;
}
var func382 = /* @__PURE__ */ new Set(["resource_id", "resource_name", "short_name", "cloud_type", "cloud_id", "service", "region", "layer", "meta_data"]);
function validate2000(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_name === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_name")), data.resource_id !== void 0 && !validate24(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate24)), data.resource_name !== void 0 && !validate41(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate41)), data.short_name !== void 0 && !validate41(data.short_name, at(instancePath, "/short_name")) && (vErrors = more(vErrors, validate41)), data.cloud_type !== void 0 && !validate41(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate41)), data.cloud_id !== void 0 && !validate41(data.cloud_id, at(instancePath, "/cloud_id")) && (vErrors = more(vErrors, validate41)), data.service !== void 0 && !validate41(data.service, at(instancePath, "/service")) && (vErrors = more(vErrors, validate41)), data.region !== void 0 && !validate41(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate41)), data.layer !== void 0 && !validate2008(data.layer, at(instancePath, "/layer")) && (vErrors = more(vErrors, validate2008)), data.meta_data !== void 0 && !validate41(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate41));
    for (let key0 in data)
      func382.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2000.errors = vErrors, vErrors === null;
}
function validate1999(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2000(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2000));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1999.errors = vErrors, vErrors === null;
}
var func383 = /* @__PURE__ */ new Set(["relation_id", "relation_label", "source_resource_name", "target_resource_name"]);
function validate2014(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.relation_id === void 0 || data.source_resource_name === void 0 || data.target_resource_name === void 0) && (vErrors = need(vErrors, data, instancePath, "relation_id", "source_resource_name", "target_resource_name")), data.relation_id !== void 0 && !validate41(data.relation_id, at(instancePath, "/relation_id")) && (vErrors = more(vErrors, validate41)), data.relation_label !== void 0 && !validate41(data.relation_label, at(instancePath, "/relation_label")) && (vErrors = more(vErrors, validate41)), data.source_resource_name !== void 0 && !validate41(data.source_resource_name, at(instancePath, "/source_resource_name")) && (vErrors = more(vErrors, validate41)), data.target_resource_name !== void 0 && !validate41(data.target_resource_name, at(instancePath, "/target_resource_name")) && (vErrors = more(vErrors, validate41));
    for (let key0 in data)
      func383.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2014.errors = vErrors, vErrors === null;
}
function validate2013(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2014(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2014));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2013.errors = vErrors, vErrors === null;
}
var func384 = /* @__PURE__ */ new Set(["nodes", "edges"]);
function validate1998(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.nodes !== void 0 && (validate1999(data0.nodes, at(instancePath, "/data/nodes")) || (vErrors = more(vErrors, validate1999))), data0.edges !== void 0 && (validate2013(data0.edges, at(instancePath, "/data/edges")) || (vErrors = more(vErrors, validate2013)));
        for (let key0 in data0)
          func384.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    schema675.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1998.errors = vErrors, vErrors === null;
}
var checks = {
  signin: { input: check_shared46, output: check_shared47 },
  signout: { input: check_shared46 },
  health: { input: check_shared46 },
  listAws: { input: check_shared48, output: check_shared50 },
  putAws: { input: check_shared52, output: check_shared53 },
  deleteAws: { input: check_shared54, output: check_shared55 },
  listAwsDataSources: { input: check_shared56, output: check_shared58 },
  attachAwsDataSource: { input: check_shared59, output: check_shared60 },
  detachAwsDataSource: { input: check_shared61, output: check_shared55 },
  invokeAwsScan: { input: check_shared62, output: check_shared55 },
  listFindings: { input: check_shared68, output: check_shared70 },
  getFinding: { input: check_shared71, output: check_shared72 },
  listFindingTags: { input: check_shared74, output: check_shared75 },
  listFindingTagNames: { input: check_shared76, output: check_shared78 },
  listResources: { input: check_shared80, output: check_shared81 },
  listResourceTags: { input: check_shared83, output: check_shared85 },
  listResourceTagNames: { input: check_shared86, output: check_shared78 },
  getResource: { input: check_shared87, output: check_shared88 },
  getPendFinding: { input: check_shared71, output: check_shared89 },
  listFindingSettings: { input: check_shared90, output: check_shared92 },
  getRecommend: { input: check_shared71, output: check_shared93 },
  getFindingAiSummary: { input: check_shared95, output: check_shared96 },
  streamFindingAiSummary: { input: check_shared95 },
  putFinding: { input: check_shared97, output: check_shared98 },
  deleteFinding: { input: check_shared71, output: check_shared55 },
  tagFinding: { input: check_shared99, output: check_shared100 },
  untagFinding: { input: check_shared101, output: check_shared55 },
  putResource: { input: check_shared102, output: check_shared103 },
  deleteResource: { input: check_shared87, output: check_shared55 },
  putPendFinding: { input: check_shared104, output: check_shared105 },
  deletePendFinding: { input: check_shared71, output: check_shared55 },
  putFindingSetting: { input: check_shared106, output: check_shared107 },
  deleteFindingSetting: { input: check_shared108, output: check_shared55 },
  putRecommend: { input: check_shared109, output: check_shared110 },
  listOrganizationFindings: { input: check_shared111, output: check_shared113 },
  listAlerts: { input: check_shared116, output: check_shared118 },
  listAlertHistory: { input: check_shared119, output: check_shared121 },
  listRelAlertFindings: { input: check_shared122, output: check_shared124 },
  listAlertConditions: { input: check_shared125, output: check_shared127 },
  listAlertRules: { input: check_shared128, output: check_shared130 },
  listAlertConditionRules: { input: check_shared131, output: check_shared133 },
  listNotifications: { input: check_shared134, output: check_shared136 },
  listAlertConditionNotifications: { input: check_shared137, output: check_shared139 },
  requestProjectRole: { input: check_shared140, output: check_shared55 },
  putAlertFirstViewedAt: { input: check_shared119, output: check_shared55 },
  putAlert: { input: check_shared141, output: check_shared142 },
  putAlertCondition: { input: check_shared143, output: check_shared144 },
  putAlertRule: { input: check_shared145, output: check_shared146 },
  putAlertConditionRule: { input: check_shared147, output: check_shared148 },
  putNotification: { input: check_shared149, output: check_shared150 },
  putAlertConditionNotification: { input: check_shared151, output: check_shared152 },
  deleteAlertCondition: { input: check_shared153, output: check_shared55 },
  deleteAlertRule: { input: check_shared154, output: check_shared55 },
  deleteAlertConditionRule: { input: check_shared155, output: check_shared55 },
  deleteNotification: { input: check_shared156, output: check_shared55 },
  deleteAlertConditionNotification: { input: check_shared157, output: check_shared55 },
  analyzeAlert: { input: check_shared159, output: check_shared55 },
  testNotification: { input: check_shared156, output: check_shared55 },
  listProjects: { input: check_shared160, output: check_shared162 },
  createProject: { input: check_shared164, output: check_shared165 },
  listProjectOrganizationInvitations: { input: check_shared166, output: check_shared168 },
  updateProject: { input: check_shared169, output: check_shared170 },
  deleteProject: { input: check_shared171, output: check_shared55 },
  tagProject: { input: check_shared174, output: check_shared175 },
  untagProject: { input: check_shared176, output: check_shared55 },
  replyOrganizationInvitation: { input: check_shared178, output: check_shared179 },
  listUsers: { input: check_shared180, output: check_shared181 },
  getUser: { input: check_shared182, output: check_shared183 },
  isAdmin: { input: check_shared184, output: check_shared185 },
  putUser: { input: check_shared186, output: check_shared187 },
  listRoles: { input: check_shared188, output: check_shared189 },
  getRole: { input: check_shared190, output: check_shared191 },
  listPolicies: { input: check_shared192, output: check_shared193 },
  getPolicy: { input: check_shared194, output: check_shared195 },
  listAccessTokens: { input: check_shared196, output: check_shared198 },
  listUserReserved: { input: check_shared199, output: check_shared201 },
  putRole: { input: check_shared202, output: check_shared203 },
  deleteRole: { input: check_shared190, output: check_shared55 },
  attachRole: { input: check_shared204, output: check_shared205 },
  detachRole: { input: check_shared204, output: check_shared55 },
  putPolicy: { input: check_shared206, output: check_shared207 },
  deletePolicy: { input: check_shared194, output: check_shared55 },
  attachPolicy: { input: check_shared208, output: check_shared209 },
  detachPolicy: { input: check_shared208, output: check_shared55 },
  generateAccessToken: { input: check_shared210, output: check_shared211 },
  updateAccessToken: { input: check_shared212, output: check_shared213 },
  deleteAccessToken: { input: check_shared214, output: check_shared55 },
  attachAccessTokenRole: { input: check_shared215, output: check_shared216 },
  detachAccessTokenRole: { input: check_shared215, output: check_shared55 },
  putUserReserved: { input: check_shared217, output: check_shared218 },
  deleteUserReserved: { input: check_shared219, output: check_shared55 },
  updateUserAdmin: { input: check_shared220, output: check_shared187 },
  listOrganizations: { input: check_shared221, output: check_shared223 },
  createOrganization: { input: check_shared225, output: check_shared226 },
  listOrganizationInvitations: { input: check_shared166, output: check_shared168 },
  updateOrganization: { input: check_shared227, output: check_shared226 },
  putOrganizationInvitation: { input: check_shared228, output: check_shared229 },
  deleteOrganization: { input: check_shared230, output: check_shared55 },
  deleteOrganizationInvitation: { input: check_shared231, output: check_shared55 },
  createProjectWithOrganization: { input: check_shared232, output: check_shared165 },
  listOrganizationRoles: { input: check_shared233, output: check_shared189 },
  getOrganizationRole: { input: check_shared234, output: check_shared235 },
  listOrganizationPolicies: { input: check_shared236, output: check_shared193 },
  getOrganizationPolicy: { input: check_shared237, output: check_shared238 },
  listOrganizationUserReserved: { input: check_shared239, output: check_shared241 },
  listOrganizationAccessTokens: { input: check_shared242, output: check_shared244 },
  putOrganizationRole: { input: check_shared245, output: check_shared246 },
  putOrganizationPolicy: { input: check_shared247, output: check_shared248 },
  attachOrganizationRole: { input: check_shared249, output: check_shared246 },
  attachOrganizationPolicy: { input: check_shared250, output: check_shared248 },
  detachOrganizationRole: { input: check_shared249, output: check_shared55 },
  detachOrganizationPolicy: { input: check_shared250, output: check_shared55 },
  deleteOrganizationRole: { input: check_shared234, output: check_shared55 },
  deleteOrganizationPolicy: { input: check_shared237, output: check_shared55 },
  deleteOrganizationUserReserved: { input: check_shared251, output: check_shared55 },
  putOrganizationUserReserved: { input: check_shared252, output: check_shared253 },
  generateOrganizationAccessToken: { input: check_shared254, output: check_shared211 },
  updateOrganizationAccessToken: { input: check_shared255, output: check_shared256 },
  deleteOrganizationAccessToken: { input: check_shared257, output: check_shared55 },
  attachOrganizationAccessTokenRole: { input: check_shared258, output: check_shared259 },
  detachOrganizationAccessTokenRole: { input: check_shared258, output: check_shared55 },
  listOrganizationNotifications: { input: check_shared260, output: check_shared262 },
  getOrganizationNotification: { input: check_shared263, output: check_shared264 },
  putOrganizationNotification: { input: check_shared266, output: check_shared264 },
  deleteOrganizationNotification: { input: check_shared263, output: check_shared55 },
  testOrganizationNotification: { input: check_shared263, output: check_shared55 },
  listOrganizationAlertConditionNotifications: { input: check_shared268, output: check_shared270 },
  updateOrganizationAlertConditionNotificationCache: { input: check_shared272, output: check_shared273 },
  updateOrganizationProjectNotificationEnabled: { input: check_shared274, output: check_shared275 },
  updateOrganizationProjectNotificationCache: { input: check_shared276, output: check_shared275 },
  getFindingReport: { input: check_shared278, output: check_shared280 },
  getReport: { input: check_shared281, output: check_shared282 },
  listReports: { input: check_shared283, output: check_shared285 },
  putReport: { input: check_shared287, output: check_shared288 },
  getFindingReportAll: { input: check_shared278, output: check_shared280 },
  chatAi: { input: check_shared290, output: check_shared96 },
  generateReport: { input: check_shared291, output: check_shared292 },
  listRemediationProposals: { input: check_shared294, output: check_shared296 },
  getRemediationProposal: { input: check_shared297, output: check_shared298 },
  generateRemediationProposal: { input: check_shared71, output: check_shared299 },
  listGoogleDataSources: { input: check_shared300, output: check_shared302 },
  listGcp: { input: check_shared303, output: check_shared305 },
  getGcpDataSource: { input: check_shared306, output: check_shared307 },
  putGcp: { input: check_shared308, output: check_shared309 },
  deleteGcp: { input: check_shared310, output: check_shared55 },
  attachGcpDataSource: { input: check_shared311, output: check_shared312 },
  detachGcpDataSource: { input: check_shared306, output: check_shared55 },
  invokeGcpScan: { input: check_shared313, output: check_shared55 },
  listAzureDataSources: { input: check_shared314, output: check_shared316 },
  listAzure: { input: check_shared317, output: check_shared319 },
  getAzureDataSource: { input: check_shared320, output: check_shared321 },
  putAzure: { input: check_shared322, output: check_shared323 },
  deleteAzure: { input: check_shared324, output: check_shared55 },
  attachAzureDataSource: { input: check_shared325, output: check_shared321 },
  detachAzureDataSource: { input: check_shared320, output: check_shared55 },
  invokeAzureScan: { input: check_shared326, output: check_shared55 },
  listCodeDataSources: { input: check_shared327, output: check_shared329 },
  listGithubSettings: { input: check_shared330, output: check_shared332 },
  listGitleaksCache: { input: check_shared333, output: check_shared335 },
  putGithubSetting: { input: check_shared336, output: check_shared337 },
  deleteGithubSetting: { input: check_shared333, output: check_shared55 },
  putGitleaksSetting: { input: check_shared338, output: check_shared339 },
  deleteGitleaksSetting: { input: check_shared333, output: check_shared55 },
  putDependencySetting: { input: check_shared340, output: check_shared341 },
  deleteDependencySetting: { input: check_shared333, output: check_shared55 },
  putCodeScanSetting: { input: check_shared342, output: check_shared343 },
  deleteCodeScanSetting: { input: check_shared333, output: check_shared55 },
  invokeGitleaksScan: { input: check_shared344, output: check_shared55 },
  invokeDependencyScan: { input: check_shared345, output: check_shared55 },
  invokeCodeScan: { input: check_shared345, output: check_shared55 },
  getGithubAppInstallationStatus: { input: check_shared333, output: check_shared346 },
  getGithubAppInstallUrl: { input: check_shared347, output: check_shared348 },
  getGithubAppOauthStartUrl: { input: check_shared347, output: check_shared348 },
  handleGithubAppOauthCallback: { input: check_shared349 },
  verifyGithubAppInstallation: { input: check_shared333, output: check_shared337 },
  listOsint: { input: check_shared283, output: check_shared351 },
  listOsintDataSources: { input: check_shared352, output: check_shared354 },
  listRelOsintDataSources: { input: check_shared355, output: check_shared357 },
  listOsintDetectWords: { input: check_shared358, output: check_shared360 },
  getOsint: { input: check_shared361, output: check_shared362 },
  invokeOsintScan: { input: check_shared363, output: check_shared364 },
  putOsint: { input: check_shared365, output: check_shared366 },
  deleteOsint: { input: check_shared361, output: check_shared55 },
  putRelOsintDataSource: { input: check_shared367, output: check_shared368 },
  deleteRelOsintDataSource: { input: check_shared369, output: check_shared55 },
  putOsintDetectWord: { input: check_shared370, output: check_shared371 },
  deleteOsintDetectWord: { input: check_shared372, output: check_shared55 },
  listWpscanSettings: { input: check_shared373, output: check_shared375 },
  listPortscanSettings: { input: check_shared373, output: check_shared377 },
  listPortscanTargets: { input: check_shared378, output: check_shared380 },
  listApplicationScans: { input: check_shared373, output: check_shared382 },
  getApplicationScanBasicSetting: { input: check_shared383, output: check_shared384 },
  getDiagnosisDataSource: { input: check_shared385, output: check_shared386 },
  invokeDiagnosisScan: { input: check_shared387, output: check_shared364 },
  putWpscanSetting: { input: check_shared388, output: check_shared389 },
  deleteWpscanSetting: { input: check_shared390, output: check_shared55 },
  putApplicationScan: { input: check_shared391, output: check_shared392 },
  deleteApplicationScan: { input: check_shared383, output: check_shared55 },
  putApplicationScanBasicSetting: { input: check_shared393, output: check_shared394 },
  deleteApplicationScanBasicSetting: { input: check_shared395, output: check_shared55 },
  putPortscanSetting: { input: check_shared396, output: check_shared397 },
  putPortscanTarget: { input: check_shared398, output: check_shared399 },
  deletePortscanSetting: { input: check_shared400, output: check_shared55 },
  deletePortscanTarget: { input: check_shared401, output: check_shared55 },
  getAttackFlowAnalysis: { input: check_shared405, output: check_shared408 }
};
export {
  checks
};
