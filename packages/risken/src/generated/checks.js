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
var check_SigninIdentity_ = outermost(validate22);
function validate23(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate23.errors = vErrors, vErrors === null;
}
var func2 = /* @__PURE__ */ new Set(["user_id", "access_token_id", "project_id", "org_access_token_id", "organization_id"]);
function validate22(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.org_access_token_id !== void 0 && !validate23(data.org_access_token_id, at(instancePath, "/org_access_token_id")) && (vErrors = more(vErrors, validate23)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
    for (let key0 in data)
      func2.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate22.errors = vErrors, vErrors === null;
}
var check_shared47 = outermost(validate29);
function validate30(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate30.errors = vErrors, vErrors === null;
}
var pattern0 = digits(12);
function validate33(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern0.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[0-9]{12}$" }, 'must match pattern "^[0-9]{12}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate33.errors = vErrors, vErrors === null;
}
function validate29(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "aws_account_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.aws_id !== void 0 && !validate30(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate30)), data.aws_account_id !== void 0 && !validate33(data.aws_account_id, at(instancePath, "/aws_account_id")) && (vErrors = more(vErrors, validate33));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate29.errors = vErrors, vErrors === null;
}
var check_shared49 = outermost(validate35);
function validate39(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate39.errors = vErrors, vErrors === null;
}
function validate43(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate43.errors = vErrors, vErrors === null;
}
var func3 = /* @__PURE__ */ new Set(["aws_id", "name", "project_id", "aws_account_id", "created_at", "updated_at"]);
function validate37(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.project_id === void 0 || data.aws_account_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "project_id", "aws_account_id", "created_at", "updated_at")), data.aws_id !== void 0 && !validate23(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.aws_account_id !== void 0 && !validate33(data.aws_account_id, at(instancePath, "/aws_account_id")) && (vErrors = more(vErrors, validate33)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func3.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate37.errors = vErrors, vErrors === null;
}
function validate36(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate37(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate37));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate36.errors = vErrors, vErrors === null;
}
var func4 = /* @__PURE__ */ new Set(["aws"]), func5 = /* @__PURE__ */ new Set(["data"]);
function validate35(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.aws !== void 0 && (validate36(data0.aws, at(instancePath, "/data/aws")) || (vErrors = more(vErrors, validate36)));
        for (let key0 in data0)
          func4.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate35.errors = vErrors, vErrors === null;
}
var check_shared50 = outermost(validate48);
var func6 = require_ucs2length().default, func7 = (text) => new TextEncoder().encode(text).length;
function validate51(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func7(data) > 200 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 200 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate51.errors = vErrors, vErrors === null;
}
function validate50(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.aws_account_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "aws_account_id"));
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || key0 === "aws_account_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate51(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate51)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.aws_account_id !== void 0 && !validate33(data.aws_account_id, at(instancePath, "/aws_account_id")) && (vErrors = more(vErrors, validate33));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate50.errors = vErrors, vErrors === null;
}
function validate48(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.aws === void 0 && (vErrors = need(vErrors, data, instancePath, "aws"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.aws !== void 0 && !validate50(data.aws, at(instancePath, "/aws")) && (vErrors = more(vErrors, validate50));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate48.errors = vErrors, vErrors === null;
}
var check_shared51 = outermost(validate56);
function validate56(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.aws === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "aws" })), data0.aws !== void 0 && (validate37(data0.aws, at(instancePath, "/data/aws")) || (vErrors = more(vErrors, validate37)));
        for (let key0 in data0)
          func4.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate56.errors = vErrors, vErrors === null;
}
var check_shared52 = outermost(validate58);
function validate58(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.aws_id === void 0 && (vErrors = need(vErrors, data, instancePath, "aws_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.aws_id !== void 0 && !validate30(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate58.errors = vErrors, vErrors === null;
}
var check_EmptyAnswer_ = outermost(validate61);
var func10 = /* @__PURE__ */ new Set([]);
function validate62(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      func10.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate62.errors = vErrors, vErrors === null;
}
function validate61(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.data !== void 0 && !validate62(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate62));
    for (let key0 in data)
      func5.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate61.errors = vErrors, vErrors === null;
}
var check_shared53 = outermost(validate64);
function validate67(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func7(data) > 64 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 64 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate67.errors = vErrors, vErrors === null;
}
function validate64(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.aws_id === void 0 && (vErrors = need(vErrors, data, instancePath, "aws_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.aws_id !== void 0 && !validate30(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate30)), data.data_source !== void 0 && !validate67(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate67));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate64.errors = vErrors, vErrors === null;
}
var check_shared55 = outermost(validate69);
function validate74(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: "number" })), validate74.errors = vErrors, vErrors === null;
}
var schema30 = { type: "integer", "x-known": [0, 1, 2, 3, 4], $id: "ScanStatus_" };
function validate80(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && data !== 4 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema30["x-known"] })), validate80.errors = vErrors, vErrors === null;
}
var func14 = /* @__PURE__ */ new Set(["aws_data_source_id", "data_source", "max_score", "aws_id", "project_id", "assume_role_arn", "external_id", "status", "status_detail", "scan_at", "specific_version"]);
function validate71(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_data_source_id === void 0 || data.data_source === void 0 || data.max_score === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_data_source_id", "data_source", "max_score")), data.aws_data_source_id !== void 0 && !validate23(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate23)), data.data_source !== void 0 && !validate39(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate39)), data.max_score !== void 0 && !validate74(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate74)), data.aws_id !== void 0 && !validate23(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.assume_role_arn !== void 0 && !validate39(data.assume_role_arn, at(instancePath, "/assume_role_arn")) && (vErrors = more(vErrors, validate39)), data.external_id !== void 0 && !validate39(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate39)), data.status !== void 0 && !validate80(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate80)), data.status_detail !== void 0 && !validate39(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate39)), data.scan_at !== void 0 && !validate43(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate43)), data.specific_version !== void 0 && !validate39(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate39));
    for (let key0 in data)
      func14.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate71.errors = vErrors, vErrors === null;
}
function validate70(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate71(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate71));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate70.errors = vErrors, vErrors === null;
}
var func15 = /* @__PURE__ */ new Set(["data_source"]);
function validate69(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.data_source !== void 0 && (validate70(data0.data_source, at(instancePath, "/data/data_source")) || (vErrors = more(vErrors, validate70)));
        for (let key0 in data0)
          func15.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate69.errors = vErrors, vErrors === null;
}
var check_shared56 = outermost(validate87);
var schema32 = { type: "object", additionalProperties: !1, properties: { aws_id: { $ref: "Id" }, aws_data_source_id: { $ref: "Id" }, project_id: { $ref: "Id" }, assume_role_arn: { $ref: "shared16" }, external_id: { $ref: "shared21" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared0" }, scan_at: { $ref: "UnixSecondsInput" }, specific_version: { $ref: "shared14" } }, required: ["aws_id", "aws_data_source_id", "assume_role_arn", "external_id"], $id: "AwsRelDataSourceForUpsert" }, func17 = Object.prototype.hasOwnProperty;
function validate93(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func7(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate93.errors = vErrors, vErrors === null;
}
function validate95(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func7(data) < 8 && (vErrors = report(vErrors, instancePath, "x-minBytes", { limit: 8 })), func7(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate95.errors = vErrors, vErrors === null;
}
var schema35 = { type: "integer", enum: [0, 1, 2, 3, 4], $id: "ScanStatusInput" };
function validate97(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || data === 4 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema35.enum })), validate97.errors = vErrors, vErrors === null;
}
function validate100(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 253402268399 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 253402268399 }, "must be <= 253402268399")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate100.errors = vErrors, vErrors === null;
}
function validate89(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0 || data.assume_role_arn === void 0 || data.external_id === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id", "assume_role_arn", "external_id"));
    for (let key0 in data)
      func17.call(schema32.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.aws_id !== void 0 && !validate30(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate30)), data.aws_data_source_id !== void 0 && !validate30(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.assume_role_arn !== void 0 && !validate93(data.assume_role_arn, at(instancePath, "/assume_role_arn")) && (vErrors = more(vErrors, validate93)), data.external_id !== void 0 && !validate95(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate95)), data.status !== void 0 && !validate97(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate97)), data.status_detail !== void 0 && !validate39(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate39)), data.scan_at !== void 0 && !validate100(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate100)), data.specific_version !== void 0 && !validate67(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate67));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate89.errors = vErrors, vErrors === null;
}
function validate87(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.attach_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "attach_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "attach_data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.attach_data_source !== void 0 && !validate89(data.attach_data_source, at(instancePath, "/attach_data_source")) && (vErrors = more(vErrors, validate89));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate87.errors = vErrors, vErrors === null;
}
var check_shared57 = outermost(validate104);
var func24 = /* @__PURE__ */ new Set(["aws_id", "aws_data_source_id", "project_id", "assume_role_arn", "external_id", "status", "status_detail", "scan_at", "created_at", "updated_at", "specific_version"]);
function validate105(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id", "project_id", "created_at", "updated_at")), data.aws_id !== void 0 && !validate23(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate23)), data.aws_data_source_id !== void 0 && !validate23(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.assume_role_arn !== void 0 && !validate39(data.assume_role_arn, at(instancePath, "/assume_role_arn")) && (vErrors = more(vErrors, validate39)), data.external_id !== void 0 && !validate39(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate39)), data.status !== void 0 && !validate80(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate80)), data.status_detail !== void 0 && !validate39(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate39)), data.scan_at !== void 0 && !validate43(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate43)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43)), data.specific_version !== void 0 && !validate39(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate39));
    for (let key0 in data)
      func24.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate105.errors = vErrors, vErrors === null;
}
function validate104(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "data_source" })), data0.data_source !== void 0 && (validate105(data0.data_source, at(instancePath, "/data/data_source")) || (vErrors = more(vErrors, validate105)));
        for (let key0 in data0)
          func15.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate104.errors = vErrors, vErrors === null;
}
var check_shared58 = outermost(validate118);
function validate118(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "aws_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.aws_id !== void 0 && !validate30(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate30)), data.aws_data_source_id !== void 0 && !validate30(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate118.errors = vErrors, vErrors === null;
}
var check_shared59 = outermost(validate122);
function validate126(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && (vErrors = report(vErrors, instancePath, "type", { type: "boolean" })), validate126.errors = vErrors, vErrors === null;
}
function validate122(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "aws_data_source_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.aws_id !== void 0 && !validate30(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate30)), data.aws_data_source_id !== void 0 && !validate30(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate30)), data.scan_only !== void 0 && !validate126(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate126)), data.full_scan !== void 0 && !validate126(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate126));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate122.errors = vErrors, vErrors === null;
}
var check_shared65 = outermost(validate129), schema42 = { type: "object", additionalProperties: !1, properties: { project_id: { $ref: "Id" }, data_source: { $ref: "shared60" }, resource_name: { $ref: "shared61" }, from_score: { $ref: "shared12" }, to_score: { $ref: "shared12" }, tag: { $ref: "shared60" }, sort: { $ref: "shared62" }, direction: { $ref: "shared63" }, offset: { $ref: "shared4" }, limit: { $ref: "shared64" }, status: { $ref: "FindingStatus" }, finding_id: { $ref: "Id" }, alert_id: { $ref: "Id" } }, $id: "shared65" };
function validate131(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate67(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate67));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate131.errors = vErrors, vErrors === null;
}
function validate135(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 512 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 512 }, "must NOT have more than 512 characters")), func7(data) > 512 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 512 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate135.errors = vErrors, vErrors === null;
}
function validate134(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate135(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate135));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate134.errors = vErrors, vErrors === null;
}
function validate138(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" ? ((data > 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1 }, "must be <= 1")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))) : vErrors = report(vErrors, instancePath, "type", { type: "number" }), validate138.errors = vErrors, vErrors === null;
}
var schema47 = { type: "string", enum: ["finding_id", "description", "data_source", "resource_name", "score", "updated_at"], $id: "shared62" };
function validate142(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "finding_id" || data === "description" || data === "data_source" || data === "resource_name" || data === "score" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema47.enum })), validate142.errors = vErrors, vErrors === null;
}
var schema48 = { type: "string", enum: ["asc", "desc"], $id: "shared63" };
function validate144(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema48.enum })), validate144.errors = vErrors, vErrors === null;
}
function validate146(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0")), validate146.errors = vErrors, vErrors === null;
}
function validate148(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 200 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 200 }, "must be <= 200")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate148.errors = vErrors, vErrors === null;
}
var schema51 = { type: "integer", enum: [0, 1, 2], $id: "FindingStatus" };
function validate150(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema51.enum })), validate150.errors = vErrors, vErrors === null;
}
function validate129(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func17.call(schema42.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.data_source !== void 0 && !validate131(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate131)), data.resource_name !== void 0 && !validate134(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate134)), data.from_score !== void 0 && !validate138(data.from_score, at(instancePath, "/from_score")) && (vErrors = more(vErrors, validate138)), data.to_score !== void 0 && !validate138(data.to_score, at(instancePath, "/to_score")) && (vErrors = more(vErrors, validate138)), data.tag !== void 0 && !validate131(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate131)), data.sort !== void 0 && !validate142(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate142)), data.direction !== void 0 && !validate144(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate144)), data.offset !== void 0 && !validate146(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate146)), data.limit !== void 0 && !validate148(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate148)), data.status !== void 0 && !validate150(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate150)), data.finding_id !== void 0 && !validate30(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate30)), data.alert_id !== void 0 && !validate30(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate129.errors = vErrors, vErrors === null;
}
var check_shared67 = outermost(validate154);
function validate155(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate23(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate155.errors = vErrors, vErrors === null;
}
function validate158(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate158.errors = vErrors, vErrors === null;
}
var func30 = /* @__PURE__ */ new Set(["finding_id", "count", "total"]);
function validate154(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.finding_id !== void 0 && (validate155(data0.finding_id, at(instancePath, "/data/finding_id")) || (vErrors = more(vErrors, validate155))), data0.count !== void 0 && (validate158(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate158))), data0.total !== void 0 && (validate158(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate158)));
        for (let key0 in data0)
          func30.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate154.errors = vErrors, vErrors === null;
}
var check_shared68 = outermost(validate161);
function validate161(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.finding_id !== void 0 && !validate30(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate161.errors = vErrors, vErrors === null;
}
var check_shared69 = outermost(validate164);
var func32 = /* @__PURE__ */ new Set(["finding_id", "description", "data_source", "data_source_id", "resource_name", "project_id", "original_score", "original_max_score", "score", "data", "created_at", "updated_at"]);
function validate165(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_id === void 0 || data.data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "data_source_id", "project_id", "created_at", "updated_at")), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.description !== void 0 && !validate39(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate39)), data.data_source !== void 0 && !validate39(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate39)), data.data_source_id !== void 0 && !validate39(data.data_source_id, at(instancePath, "/data_source_id")) && (vErrors = more(vErrors, validate39)), data.resource_name !== void 0 && !validate39(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate39)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.original_score !== void 0 && !validate74(data.original_score, at(instancePath, "/original_score")) && (vErrors = more(vErrors, validate74)), data.original_max_score !== void 0 && !validate74(data.original_max_score, at(instancePath, "/original_max_score")) && (vErrors = more(vErrors, validate74)), data.score !== void 0 && !validate74(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate74)), data.data !== void 0 && !validate39(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func32.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate165.errors = vErrors, vErrors === null;
}
var func33 = /* @__PURE__ */ new Set(["finding"]);
function validate164(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.finding !== void 0 && (validate165(data0.finding, at(instancePath, "/data/finding")) || (vErrors = more(vErrors, validate165)));
        for (let key0 in data0)
          func33.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate164.errors = vErrors, vErrors === null;
}
var check_shared71 = outermost(validate179);
var schema59 = { type: "string", enum: ["finding_tag_id", "tag", "updated_at"], $id: "shared70" };
function validate182(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "finding_tag_id" || data === "tag" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema59.enum })), validate182.errors = vErrors, vErrors === null;
}
function validate179(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.finding_id !== void 0 && !validate30(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate30)), data.sort !== void 0 && !validate182(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate182)), data.direction !== void 0 && !validate144(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate144)), data.offset !== void 0 && !validate146(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate146)), data.limit !== void 0 && !validate148(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate148));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate179.errors = vErrors, vErrors === null;
}
var check_shared72 = outermost(validate187);
var func35 = /* @__PURE__ */ new Set(["finding_tag_id", "finding_id", "project_id", "tag", "created_at", "updated_at"]);
function validate189(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_tag_id === void 0 || data.finding_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_tag_id", "finding_id", "project_id", "created_at", "updated_at")), data.finding_tag_id !== void 0 && !validate23(data.finding_tag_id, at(instancePath, "/finding_tag_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate39(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func35.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate189.errors = vErrors, vErrors === null;
}
function validate188(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate189(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate189));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate188.errors = vErrors, vErrors === null;
}
var func36 = /* @__PURE__ */ new Set(["tag", "count", "total"]);
function validate187(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.tag !== void 0 && (validate188(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate188))), data0.count !== void 0 && (validate158(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate158))), data0.total !== void 0 && (validate158(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate158)));
        for (let key0 in data0)
          func36.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate187.errors = vErrors, vErrors === null;
}
var check_shared73 = outermost(validate200);
function validate200(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.sort !== void 0 && !validate182(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate182)), data.direction !== void 0 && !validate144(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate144)), data.offset !== void 0 && !validate146(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate146)), data.limit !== void 0 && !validate148(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate148));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate200.errors = vErrors, vErrors === null;
}
var check_shared75 = outermost(validate206);
function validate207(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate39(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate39));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate207.errors = vErrors, vErrors === null;
}
function validate206(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.tag !== void 0 && (validate207(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate207))), data0.count !== void 0 && (validate158(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate158))), data0.total !== void 0 && (validate158(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate158)));
        for (let key0 in data0)
          func36.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate206.errors = vErrors, vErrors === null;
}
var check_shared77 = outermost(validate212), schema66 = { type: "object", additionalProperties: !1, properties: { project_id: { $ref: "Id" }, resource_name: { $ref: "shared61" }, tag: { $ref: "shared60" }, sort: { $ref: "shared76" }, direction: { $ref: "shared63" }, offset: { $ref: "shared4" }, limit: { $ref: "shared64" }, resource_id: { $ref: "Id" }, namespace: { $ref: "shared14" }, resource_type: { $ref: "shared14" } }, $id: "shared77" }, schema67 = { type: "string", enum: ["resource_id", "resource_name", "updated_at"], $id: "shared76" };
function validate216(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "resource_id" || data === "resource_name" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema67.enum })), validate216.errors = vErrors, vErrors === null;
}
function validate212(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func17.call(schema66.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.resource_name !== void 0 && !validate134(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate134)), data.tag !== void 0 && !validate131(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate131)), data.sort !== void 0 && !validate216(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate216)), data.direction !== void 0 && !validate144(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate144)), data.offset !== void 0 && !validate146(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate146)), data.limit !== void 0 && !validate148(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate148)), data.resource_id !== void 0 && !validate30(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate30)), data.namespace !== void 0 && !validate67(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate67)), data.resource_type !== void 0 && !validate67(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate67));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate212.errors = vErrors, vErrors === null;
}
var check_shared78 = outermost(validate224);
var func41 = /* @__PURE__ */ new Set(["resource_id", "count", "total"]);
function validate224(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.resource_id !== void 0 && (validate155(data0.resource_id, at(instancePath, "/data/resource_id")) || (vErrors = more(vErrors, validate155))), data0.count !== void 0 && (validate158(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate158))), data0.total !== void 0 && (validate158(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate158)));
        for (let key0 in data0)
          func41.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate224.errors = vErrors, vErrors === null;
}
var check_shared80 = outermost(validate228);
var schema70 = { type: "string", enum: ["resource_tag_id", "tag", "updated_at"], $id: "shared79" };
function validate231(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "resource_tag_id" || data === "tag" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema70.enum })), validate231.errors = vErrors, vErrors === null;
}
function validate228(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.resource_id !== void 0 && !validate30(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate30)), data.sort !== void 0 && !validate231(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate231)), data.direction !== void 0 && !validate144(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate144)), data.offset !== void 0 && !validate146(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate146)), data.limit !== void 0 && !validate148(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate148));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate228.errors = vErrors, vErrors === null;
}
var check_shared82 = outermost(validate236);
var func43 = /* @__PURE__ */ new Set(["resource_tag_id", "resource_id", "project_id", "tag", "created_at", "updated_at"]);
function validate238(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_tag_id === void 0 || data.resource_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_tag_id", "resource_id", "project_id", "created_at", "updated_at")), data.resource_tag_id !== void 0 && !validate23(data.resource_tag_id, at(instancePath, "/resource_tag_id")) && (vErrors = more(vErrors, validate23)), data.resource_id !== void 0 && !validate23(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate39(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func43.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate238.errors = vErrors, vErrors === null;
}
function validate237(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate238(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate238));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate237.errors = vErrors, vErrors === null;
}
function validate236(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.tag !== void 0 && (validate237(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate237))), data0.count !== void 0 && (validate158(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate158))), data0.total !== void 0 && (validate158(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate158)));
        for (let key0 in data0)
          func36.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate236.errors = vErrors, vErrors === null;
}
var check_shared83 = outermost(validate249);
function validate249(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.sort !== void 0 && !validate231(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate231)), data.direction !== void 0 && !validate144(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate144)), data.offset !== void 0 && !validate146(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate146)), data.limit !== void 0 && !validate148(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate148));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate249.errors = vErrors, vErrors === null;
}
var check_shared84 = outermost(validate255);
function validate255(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.resource_id !== void 0 && !validate30(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate255.errors = vErrors, vErrors === null;
}
var check_shared85 = outermost(validate258);
var func46 = /* @__PURE__ */ new Set(["resource_id", "resource_name", "project_id", "created_at", "updated_at"]);
function validate259(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "project_id", "created_at", "updated_at")), data.resource_id !== void 0 && !validate23(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate23)), data.resource_name !== void 0 && !validate39(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate39)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func46.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate259.errors = vErrors, vErrors === null;
}
var func47 = /* @__PURE__ */ new Set(["resource"]);
function validate258(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.resource !== void 0 && (validate259(data0.resource, at(instancePath, "/data/resource")) || (vErrors = more(vErrors, validate259)));
        for (let key0 in data0)
          func47.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate258.errors = vErrors, vErrors === null;
}
var check_shared86 = outermost(validate266);
var schema80 = { type: "integer", "x-known": [0, 1], $id: "PendReason_" };
function validate274(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema80["x-known"] })), validate274.errors = vErrors, vErrors === null;
}
var func49 = /* @__PURE__ */ new Set(["finding_id", "project_id", "note", "created_at", "updated_at", "expired_at", "reason", "pend_user_id"]);
function validate267(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "project_id", "created_at", "updated_at")), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.note !== void 0 && !validate39(data.note, at(instancePath, "/note")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43)), data.expired_at !== void 0 && !validate43(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate43)), data.reason !== void 0 && !validate274(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate274)), data.pend_user_id !== void 0 && !validate23(data.pend_user_id, at(instancePath, "/pend_user_id")) && (vErrors = more(vErrors, validate23));
    for (let key0 in data)
      func49.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate267.errors = vErrors, vErrors === null;
}
var func50 = /* @__PURE__ */ new Set(["pend_finding"]);
function validate266(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.pend_finding !== void 0 && (validate267(data0.pend_finding, at(instancePath, "/data/pend_finding")) || (vErrors = more(vErrors, validate267)));
        for (let key0 in data0)
          func50.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate266.errors = vErrors, vErrors === null;
}
var check_shared87 = outermost(validate278);
var schema82 = { type: "integer", enum: [0, 1, 2], $id: "FindingSettingStatusInput" };
function validate280(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema82.enum })), validate280.errors = vErrors, vErrors === null;
}
function validate278(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.status !== void 0 && !validate280(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate280));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate278.errors = vErrors, vErrors === null;
}
var check_shared89 = outermost(validate282);
var schema86 = { type: "integer", "x-known": [0, 1, 2], $id: "FindingSettingStatus_" };
function validate289(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema86["x-known"] })), validate289.errors = vErrors, vErrors === null;
}
var func52 = /* @__PURE__ */ new Set(["finding_setting_id", "project_id", "resource_name", "setting", "status", "created_at", "updated_at"]);
function validate284(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_setting_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_setting_id", "project_id", "created_at", "updated_at")), data.finding_setting_id !== void 0 && !validate23(data.finding_setting_id, at(instancePath, "/finding_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_name !== void 0 && !validate39(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate39)), data.setting !== void 0 && !validate39(data.setting, at(instancePath, "/setting")) && (vErrors = more(vErrors, validate39)), data.status !== void 0 && !validate289(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate289)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func52.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate284.errors = vErrors, vErrors === null;
}
function validate283(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate284(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate284));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate283.errors = vErrors, vErrors === null;
}
var func53 = /* @__PURE__ */ new Set(["finding_setting"]);
function validate282(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.finding_setting !== void 0 && (validate283(data0.finding_setting, at(instancePath, "/data/finding_setting")) || (vErrors = more(vErrors, validate283)));
        for (let key0 in data0)
          func53.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate282.errors = vErrors, vErrors === null;
}
var check_shared90 = outermost(validate295);
var func55 = /* @__PURE__ */ new Set(["finding_id", "recommend_id", "data_source", "type", "risk", "recommendation", "created_at", "updated_at"]);
function validate296(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_id === void 0 || data.recommend_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "recommend_id", "created_at", "updated_at")), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.recommend_id !== void 0 && !validate23(data.recommend_id, at(instancePath, "/recommend_id")) && (vErrors = more(vErrors, validate23)), data.data_source !== void 0 && !validate39(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate39)), data.type !== void 0 && !validate39(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate39)), data.risk !== void 0 && !validate39(data.risk, at(instancePath, "/risk")) && (vErrors = more(vErrors, validate39)), data.recommendation !== void 0 && !validate39(data.recommendation, at(instancePath, "/recommendation")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func55.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate296.errors = vErrors, vErrors === null;
}
var func56 = /* @__PURE__ */ new Set(["recommend"]);
function validate295(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.recommend !== void 0 && (validate296(data0.recommend, at(instancePath, "/data/recommend")) || (vErrors = more(vErrors, validate296)));
        for (let key0 in data0)
          func56.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate295.errors = vErrors, vErrors === null;
}
var check_shared92 = outermost(validate306);
var schema90 = { type: "string", enum: ["en", "ja"], $id: "shared91" };
function validate309(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "en" || data === "ja" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema90.enum })), validate309.errors = vErrors, vErrors === null;
}
function validate306(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "lang" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.finding_id !== void 0 && !validate30(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate30)), data.lang !== void 0 && !validate309(data.lang, at(instancePath, "/lang")) && (vErrors = more(vErrors, validate309));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate306.errors = vErrors, vErrors === null;
}
var check_shared93 = outermost(validate311);
var func58 = /* @__PURE__ */ new Set(["answer"]);
function validate311(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.answer !== void 0 && (validate39(data0.answer, at(instancePath, "/data/answer")) || (vErrors = more(vErrors, validate39)));
        for (let key0 in data0)
          func58.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate311.errors = vErrors, vErrors === null;
}
var check_shared94 = outermost(validate313);
function validate317(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func7(data) > 64 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 64 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate317.errors = vErrors, vErrors === null;
}
function validate320(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 512 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 512 }, "must NOT have more than 512 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func7(data) > 512 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 512 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate320.errors = vErrors, vErrors === null;
}
function validate323(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" ? ((data > 999.99 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 999.99 }, "must be <= 999.99")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))) : vErrors = report(vErrors, instancePath, "type", { type: "number" }), validate323.errors = vErrors, vErrors === null;
}
function validate325(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" ? ((data > 999.99 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 999.99 }, "must be <= 999.99")), (data <= 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"))) : vErrors = report(vErrors, instancePath, "type", { type: "number" }), validate325.errors = vErrors, vErrors === null;
}
function validate327(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate327.errors = vErrors, vErrors === null;
}
function validate315(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.data_source === void 0 || data.data_source_id === void 0 || data.resource_name === void 0 || data.original_max_score === void 0 || data.data === void 0) && (vErrors = need(vErrors, data, instancePath, "data_source", "data_source_id", "resource_name", "original_max_score", "data"));
    for (let key0 in data)
      key0 === "description" || key0 === "data_source" || key0 === "data_source_id" || key0 === "resource_name" || key0 === "project_id" || key0 === "original_score" || key0 === "original_max_score" || key0 === "data" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.description !== void 0 && !validate51(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate51)), data.data_source !== void 0 && !validate317(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate317)), data.data_source_id !== void 0 && !validate93(data.data_source_id, at(instancePath, "/data_source_id")) && (vErrors = more(vErrors, validate93)), data.resource_name !== void 0 && !validate320(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate320)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.original_score !== void 0 && !validate323(data.original_score, at(instancePath, "/original_score")) && (vErrors = more(vErrors, validate323)), data.original_max_score !== void 0 && !validate325(data.original_max_score, at(instancePath, "/original_max_score")) && (vErrors = more(vErrors, validate325)), data.data !== void 0 && !validate327(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate327));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate315.errors = vErrors, vErrors === null;
}
function validate313(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding === void 0 && (vErrors = need(vErrors, data, instancePath, "finding"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.finding !== void 0 && !validate315(data.finding, at(instancePath, "/finding")) && (vErrors = more(vErrors, validate315));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate313.errors = vErrors, vErrors === null;
}
var check_shared95 = outermost(validate330);
function validate330(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.finding === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "finding" })), data0.finding !== void 0 && (validate165(data0.finding, at(instancePath, "/data/finding")) || (vErrors = more(vErrors, validate165)));
        for (let key0 in data0)
          func33.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate330.errors = vErrors, vErrors === null;
}
var check_shared96 = outermost(validate332);
function validate334(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_id === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "tag"));
    for (let key0 in data)
      key0 === "finding_id" || key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.finding_id !== void 0 && !validate30(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.tag !== void 0 && !validate317(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate317));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate334.errors = vErrors, vErrors === null;
}
function validate332(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag === void 0 && (vErrors = need(vErrors, data, instancePath, "tag"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.tag !== void 0 && !validate334(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate334));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate332.errors = vErrors, vErrors === null;
}
var check_shared97 = outermost(validate339);
var func69 = /* @__PURE__ */ new Set(["tag"]);
function validate339(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.tag === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "tag" })), data0.tag !== void 0 && (validate189(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate189)));
        for (let key0 in data0)
          func69.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate339.errors = vErrors, vErrors === null;
}
var check_shared98 = outermost(validate341);
function validate341(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_tag_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_tag_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_tag_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.finding_tag_id !== void 0 && !validate30(data.finding_tag_id, at(instancePath, "/finding_tag_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate341.errors = vErrors, vErrors === null;
}
var check_shared99 = outermost(validate344);
function validate346(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_name === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_name"));
    for (let key0 in data)
      key0 === "resource_name" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_name !== void 0 && !validate320(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate320)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate346.errors = vErrors, vErrors === null;
}
function validate344(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource === void 0 && (vErrors = need(vErrors, data, instancePath, "resource"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.resource !== void 0 && !validate346(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate346));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate344.errors = vErrors, vErrors === null;
}
var check_shared100 = outermost(validate350);
function validate350(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.resource === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "resource" })), data0.resource !== void 0 && (validate259(data0.resource, at(instancePath, "/data/resource")) || (vErrors = more(vErrors, validate259)));
        for (let key0 in data0)
          func47.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate350.errors = vErrors, vErrors === null;
}
var check_shared101 = outermost(validate352);
var schema109 = { type: "integer", enum: [0, 1], $id: "PendReasonInput" };
function validate359(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema109.enum })), validate359.errors = vErrors, vErrors === null;
}
function validate354(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "finding_id" || key0 === "project_id" || key0 === "note" || key0 === "expired_at" || key0 === "reason" || key0 === "pend_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.finding_id !== void 0 && !validate30(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.note !== void 0 && !validate39(data.note, at(instancePath, "/note")) && (vErrors = more(vErrors, validate39)), data.expired_at !== void 0 && !validate100(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate100)), data.reason !== void 0 && !validate359(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate359)), data.pend_user_id !== void 0 && !validate30(data.pend_user_id, at(instancePath, "/pend_user_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate354.errors = vErrors, vErrors === null;
}
function validate352(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.pend_finding === void 0 && (vErrors = need(vErrors, data, instancePath, "pend_finding"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "pend_finding" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.pend_finding !== void 0 && !validate354(data.pend_finding, at(instancePath, "/pend_finding")) && (vErrors = more(vErrors, validate354));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate352.errors = vErrors, vErrors === null;
}
var check_shared102 = outermost(validate363);
function validate363(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.pend_finding === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "pend_finding" })), data0.pend_finding !== void 0 && (validate267(data0.pend_finding, at(instancePath, "/data/pend_finding")) || (vErrors = more(vErrors, validate267)));
        for (let key0 in data0)
          func50.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate363.errors = vErrors, vErrors === null;
}
var check_shared103 = outermost(validate365);
function validate367(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_name === void 0 || data.setting === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_name", "setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_name" || key0 === "setting" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.resource_name !== void 0 && !validate327(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate327)), data.setting !== void 0 && !validate327(data.setting, at(instancePath, "/setting")) && (vErrors = more(vErrors, validate327)), data.status !== void 0 && !validate280(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate280));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate367.errors = vErrors, vErrors === null;
}
function validate365(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.finding_setting !== void 0 && !validate367(data.finding_setting, at(instancePath, "/finding_setting")) && (vErrors = more(vErrors, validate367));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate365.errors = vErrors, vErrors === null;
}
var check_shared104 = outermost(validate373);
function validate373(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.finding_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "finding_setting" })), data0.finding_setting !== void 0 && (validate284(data0.finding_setting, at(instancePath, "/data/finding_setting")) || (vErrors = more(vErrors, validate284)));
        for (let key0 in data0)
          func53.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate373.errors = vErrors, vErrors === null;
}
var check_shared105 = outermost(validate375);
function validate375(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.finding_setting_id !== void 0 && !validate30(data.finding_setting_id, at(instancePath, "/finding_setting_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate375.errors = vErrors, vErrors === null;
}
var check_shared106 = outermost(validate378);
function validate378(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_id === void 0 || data.data_source === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "data_source", "type"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "data_source" || key0 === "type" || key0 === "risk" || key0 === "recommendation" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.finding_id !== void 0 && !validate30(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate30)), data.data_source !== void 0 && !validate317(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate317)), data.type !== void 0 && !validate93(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate93)), data.risk !== void 0 && !validate39(data.risk, at(instancePath, "/risk")) && (vErrors = more(vErrors, validate39)), data.recommendation !== void 0 && !validate39(data.recommendation, at(instancePath, "/recommendation")) && (vErrors = more(vErrors, validate39));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate378.errors = vErrors, vErrors === null;
}
var check_shared107 = outermost(validate385);
function validate385(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.recommend === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "recommend" })), data0.recommend !== void 0 && (validate296(data0.recommend, at(instancePath, "/data/recommend")) || (vErrors = more(vErrors, validate296)));
        for (let key0 in data0)
          func56.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate385.errors = vErrors, vErrors === null;
}
var check_shared108 = outermost(validate387), schema117 = { type: "object", additionalProperties: !1, properties: { organization_id: { $ref: "Id" }, data_source: { $ref: "shared60" }, resource_name: { $ref: "shared61" }, from_score: { $ref: "shared12" }, to_score: { $ref: "shared12" }, tag: { $ref: "shared60" }, sort: { $ref: "shared62" }, direction: { $ref: "shared63" }, offset: { $ref: "shared4" }, limit: { $ref: "shared4" }, status: { $ref: "FindingStatus" }, finding_id: { $ref: "Id" } }, $id: "shared108" };
function validate387(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func17.call(schema117.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.data_source !== void 0 && !validate131(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate131)), data.resource_name !== void 0 && !validate134(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate134)), data.from_score !== void 0 && !validate138(data.from_score, at(instancePath, "/from_score")) && (vErrors = more(vErrors, validate138)), data.to_score !== void 0 && !validate138(data.to_score, at(instancePath, "/to_score")) && (vErrors = more(vErrors, validate138)), data.tag !== void 0 && !validate131(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate131)), data.sort !== void 0 && !validate142(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate142)), data.direction !== void 0 && !validate144(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate144)), data.offset !== void 0 && !validate146(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate146)), data.limit !== void 0 && !validate146(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate146)), data.status !== void 0 && !validate150(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate150)), data.finding_id !== void 0 && !validate30(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate387.errors = vErrors, vErrors === null;
}
var check_shared110 = outermost(validate400);
var schema122 = { type: "string", "x-known": ["ACTIVE", "ARCHIVE"], $id: "shared42" };
function validate407(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ACTIVE" && data !== "ARCHIVE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema122["x-known"] })), validate407.errors = vErrors, vErrors === null;
}
var func80 = /* @__PURE__ */ new Set(["note", "user_name", "status", "expired_at"]);
function validate404(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.status === void 0 && (vErrors = need(vErrors, data, instancePath, "status")), data.note !== void 0 && !validate39(data.note, at(instancePath, "/note")) && (vErrors = more(vErrors, validate39)), data.user_name !== void 0 && !validate39(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate39)), data.status !== void 0 && !validate407(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate407)), data.expired_at !== void 0 && !validate43(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func80.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate404.errors = vErrors, vErrors === null;
}
var func81 = /* @__PURE__ */ new Set(["finding", "pend_info", "finding_tags"]);
function validate402(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding === void 0 || data.pend_info === void 0) && (vErrors = need(vErrors, data, instancePath, "finding", "pend_info")), data.finding !== void 0 && !validate165(data.finding, at(instancePath, "/finding")) && (vErrors = more(vErrors, validate165)), data.pend_info !== void 0 && !validate404(data.pend_info, at(instancePath, "/pend_info")) && (vErrors = more(vErrors, validate404)), data.finding_tags !== void 0 && !validate188(data.finding_tags, at(instancePath, "/finding_tags")) && (vErrors = more(vErrors, validate188));
    for (let key0 in data)
      func81.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate402.errors = vErrors, vErrors === null;
}
function validate401(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate402(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate402));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate401.errors = vErrors, vErrors === null;
}
var func82 = /* @__PURE__ */ new Set(["findings", "count", "total"]);
function validate400(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.findings !== void 0 && (validate401(data0.findings, at(instancePath, "/data/findings")) || (vErrors = more(vErrors, validate401))), data0.count !== void 0 && (validate158(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate158))), data0.total !== void 0 && (validate158(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate158)));
        for (let key0 in data0)
          func82.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate400.errors = vErrors, vErrors === null;
}
var check_shared113 = outermost(validate416);
var schema125 = { type: "integer", enum: [0, 1, 2, 3], $id: "AlertStatusInput" };
function validate419(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema125.enum })), validate419.errors = vErrors, vErrors === null;
}
function validate418(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate419(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate419));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate418.errors = vErrors, vErrors === null;
}
var schema127 = { type: "string", enum: ["high", "medium", "low"], $id: "AlertSeverityInput" };
function validate423(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "high" || data === "medium" || data === "low" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema127.enum })), validate423.errors = vErrors, vErrors === null;
}
function validate422(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate423(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate423));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate422.errors = vErrors, vErrors === null;
}
function validate416(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "status" || key0 === "severity" || key0 === "description" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.status !== void 0 && !validate418(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate418)), data.severity !== void 0 && !validate422(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate422)), data.description !== void 0 && !validate51(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate51)), data.from_at !== void 0 && !validate100(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate100)), data.to_at !== void 0 && !validate100(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate100));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate416.errors = vErrors, vErrors === null;
}
var check_shared115 = outermost(validate429);
var schema131 = { type: "string", "x-known": ["high", "medium", "low"], $id: "AlertSeverity_" };
function validate435(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "high" && data !== "medium" && data !== "low" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema131["x-known"] })), validate435.errors = vErrors, vErrors === null;
}
var schema132 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "AlertStatus_" };
function validate438(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema132["x-known"] })), validate438.errors = vErrors, vErrors === null;
}
var func84 = /* @__PURE__ */ new Set(["alert_id", "alert_condition_id", "description", "severity", "project_id", "status", "created_at", "updated_at"]);
function validate431(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_id === void 0 || data.alert_condition_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_id", "alert_condition_id", "project_id", "created_at", "updated_at")), data.alert_id !== void 0 && !validate23(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.description !== void 0 && !validate39(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate39)), data.severity !== void 0 && !validate435(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate435)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate438(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate438)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func84.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate431.errors = vErrors, vErrors === null;
}
function validate430(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate431(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate431));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate430.errors = vErrors, vErrors === null;
}
var func85 = /* @__PURE__ */ new Set(["alert"]);
function validate429(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert !== void 0 && (validate430(data0.alert, at(instancePath, "/data/alert")) || (vErrors = more(vErrors, validate430)));
        for (let key0 in data0)
          func85.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate429.errors = vErrors, vErrors === null;
}
var check_shared116 = outermost(validate444);
function validate444(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.alert_id !== void 0 && !validate30(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate444.errors = vErrors, vErrors === null;
}
var check_shared118 = outermost(validate447);
var schema137 = { type: "string", "x-known": ["created", "updated", "deleted"], $id: "shared10" };
function validate451(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "created" && data !== "updated" && data !== "deleted" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema137["x-known"] })), validate451.errors = vErrors, vErrors === null;
}
var func87 = /* @__PURE__ */ new Set(["alert_history_id", "history_type", "alert_id", "description", "severity", "finding_history", "project_id", "created_at", "updated_at"]);
function validate449(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_history_id === void 0 || data.alert_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_history_id", "alert_id", "project_id", "created_at", "updated_at")), data.alert_history_id !== void 0 && !validate23(data.alert_history_id, at(instancePath, "/alert_history_id")) && (vErrors = more(vErrors, validate23)), data.history_type !== void 0 && !validate451(data.history_type, at(instancePath, "/history_type")) && (vErrors = more(vErrors, validate451)), data.alert_id !== void 0 && !validate23(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate23)), data.description !== void 0 && !validate39(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate39)), data.severity !== void 0 && !validate435(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate435)), data.finding_history !== void 0 && !validate39(data.finding_history, at(instancePath, "/finding_history")) && (vErrors = more(vErrors, validate39)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func87.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate449.errors = vErrors, vErrors === null;
}
function validate448(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate449(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate449));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate448.errors = vErrors, vErrors === null;
}
var func88 = /* @__PURE__ */ new Set(["alert_history"]);
function validate447(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_history !== void 0 && (validate448(data0.alert_history, at(instancePath, "/data/alert_history")) || (vErrors = more(vErrors, validate448)));
        for (let key0 in data0)
          func88.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate447.errors = vErrors, vErrors === null;
}
var check_shared119 = outermost(validate462);
function validate462(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_id" || key0 === "finding_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.alert_id !== void 0 && !validate30(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate30)), data.finding_id !== void 0 && !validate30(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate30)), data.from_at !== void 0 && !validate100(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate100)), data.to_at !== void 0 && !validate100(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate100));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate462.errors = vErrors, vErrors === null;
}
var check_shared121 = outermost(validate468);
var func90 = /* @__PURE__ */ new Set(["alert_id", "finding_id", "project_id", "created_at", "updated_at"]);
function validate470(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_id === void 0 || data.finding_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_id", "finding_id", "project_id", "created_at", "updated_at")), data.alert_id !== void 0 && !validate23(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func90.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate470.errors = vErrors, vErrors === null;
}
function validate469(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate470(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate470));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate469.errors = vErrors, vErrors === null;
}
var func91 = /* @__PURE__ */ new Set(["rel_alert_finding"]);
function validate468(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.rel_alert_finding !== void 0 && (validate469(data0.rel_alert_finding, at(instancePath, "/data/rel_alert_finding")) || (vErrors = more(vErrors, validate469)));
        for (let key0 in data0)
          func91.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate468.errors = vErrors, vErrors === null;
}
var check_shared122 = outermost(validate478);
function validate478(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "severity" || key0 === "enabled" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.severity !== void 0 && !validate422(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate422)), data.enabled !== void 0 && !validate126(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate126)), data.from_at !== void 0 && !validate100(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate100)), data.to_at !== void 0 && !validate100(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate100));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate478.errors = vErrors, vErrors === null;
}
var check_shared124 = outermost(validate484);
var schema146 = { type: "string", "x-known": ["and", "or"], $id: "shared5" };
function validate491(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "and" && data !== "or" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema146["x-known"] })), validate491.errors = vErrors, vErrors === null;
}
var func93 = /* @__PURE__ */ new Set(["alert_condition_id", "description", "severity", "project_id", "and_or", "enabled", "created_at", "updated_at"]);
function validate486(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "project_id", "created_at", "updated_at")), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.description !== void 0 && !validate39(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate39)), data.severity !== void 0 && !validate435(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate435)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.and_or !== void 0 && !validate491(data.and_or, at(instancePath, "/and_or")) && (vErrors = more(vErrors, validate491)), data.enabled !== void 0 && !validate126(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate126)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func93.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate486.errors = vErrors, vErrors === null;
}
function validate485(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate486(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate486));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate485.errors = vErrors, vErrors === null;
}
var func94 = /* @__PURE__ */ new Set(["alert_condition"]);
function validate484(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_condition !== void 0 && (validate485(data0.alert_condition, at(instancePath, "/data/alert_condition")) || (vErrors = more(vErrors, validate485)));
        for (let key0 in data0)
          func94.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate484.errors = vErrors, vErrors === null;
}
var check_shared125 = outermost(validate498);
function validate498(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "from_score" || key0 === "to_score" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.from_score !== void 0 && !validate138(data.from_score, at(instancePath, "/from_score")) && (vErrors = more(vErrors, validate138)), data.to_score !== void 0 && !validate138(data.to_score, at(instancePath, "/to_score")) && (vErrors = more(vErrors, validate138)), data.from_at !== void 0 && !validate100(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate100)), data.to_at !== void 0 && !validate100(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate100));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate498.errors = vErrors, vErrors === null;
}
var check_shared127 = outermost(validate504);
var func96 = /* @__PURE__ */ new Set(["alert_rule_id", "name", "project_id", "score", "resource_name", "tag", "finding_cnt", "created_at", "updated_at"]);
function validate506(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_rule_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_rule_id", "project_id", "created_at", "updated_at")), data.alert_rule_id !== void 0 && !validate23(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.score !== void 0 && !validate74(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate74)), data.resource_name !== void 0 && !validate39(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate39)), data.tag !== void 0 && !validate39(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate39)), data.finding_cnt !== void 0 && !validate158(data.finding_cnt, at(instancePath, "/finding_cnt")) && (vErrors = more(vErrors, validate158)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func96.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate506.errors = vErrors, vErrors === null;
}
function validate505(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate506(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate506));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate505.errors = vErrors, vErrors === null;
}
var func97 = /* @__PURE__ */ new Set(["alert_rule"]);
function validate504(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_rule !== void 0 && (validate505(data0.alert_rule, at(instancePath, "/data/alert_rule")) || (vErrors = more(vErrors, validate505)));
        for (let key0 in data0)
          func97.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate504.errors = vErrors, vErrors === null;
}
var check_shared128 = outermost(validate518);
function validate518(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "alert_rule_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.alert_condition_id !== void 0 && !validate30(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate30)), data.alert_rule_id !== void 0 && !validate30(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate30)), data.from_at !== void 0 && !validate100(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate100)), data.to_at !== void 0 && !validate100(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate100));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate518.errors = vErrors, vErrors === null;
}
var check_shared130 = outermost(validate524);
var func99 = /* @__PURE__ */ new Set(["alert_condition_id", "alert_rule_id", "project_id", "created_at", "updated_at"]);
function validate526(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.alert_rule_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id", "project_id", "created_at", "updated_at")), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.alert_rule_id !== void 0 && !validate23(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func99.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate526.errors = vErrors, vErrors === null;
}
function validate525(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate526(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate526));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate525.errors = vErrors, vErrors === null;
}
var func100 = /* @__PURE__ */ new Set(["alert_cond_rule"]);
function validate524(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_cond_rule !== void 0 && (validate525(data0.alert_cond_rule, at(instancePath, "/data/alert_cond_rule")) || (vErrors = more(vErrors, validate525)));
        for (let key0 in data0)
          func100.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate524.errors = vErrors, vErrors === null;
}
var check_shared131 = outermost(validate534);
function validate534(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "type" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.type !== void 0 && !validate39(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate39)), data.from_at !== void 0 && !validate100(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate100)), data.to_at !== void 0 && !validate100(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate100));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate534.errors = vErrors, vErrors === null;
}
var check_shared133 = outermost(validate539);
var func102 = /* @__PURE__ */ new Set(["notification_id", "name", "project_id", "type", "notify_setting", "created_at", "updated_at"]);
function validate541(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.notification_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "notification_id", "project_id", "created_at", "updated_at")), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.type !== void 0 && !validate39(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate39)), data.notify_setting !== void 0 && !validate39(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func102.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate541.errors = vErrors, vErrors === null;
}
function validate540(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate541(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate541));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate540.errors = vErrors, vErrors === null;
}
var func103 = /* @__PURE__ */ new Set(["notification"]);
function validate539(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.notification !== void 0 && (validate540(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate540)));
        for (let key0 in data0)
          func103.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate539.errors = vErrors, vErrors === null;
}
var check_shared134 = outermost(validate551);
function validate551(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.alert_condition_id !== void 0 && !validate30(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate30)), data.notification_id !== void 0 && !validate30(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate30)), data.from_at !== void 0 && !validate100(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate100)), data.to_at !== void 0 && !validate100(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate100));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate551.errors = vErrors, vErrors === null;
}
var check_shared136 = outermost(validate557);
var func105 = /* @__PURE__ */ new Set(["alert_condition_id", "notification_id", "project_id", "cache_second", "notified_at", "created_at", "updated_at"]);
function validate559(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.notification_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id", "project_id", "created_at", "updated_at")), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.cache_second !== void 0 && !validate158(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate158)), data.notified_at !== void 0 && !validate43(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate43)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func105.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate559.errors = vErrors, vErrors === null;
}
function validate558(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate559(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate559));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate558.errors = vErrors, vErrors === null;
}
var func106 = /* @__PURE__ */ new Set(["alert_cond_notification"]);
function validate557(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_cond_notification !== void 0 && (validate558(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate558)));
        for (let key0 in data0)
          func106.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate557.errors = vErrors, vErrors === null;
}
var check_shared137 = outermost(validate569);
function validate569(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.user_id === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "user_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.user_id !== void 0 && !validate30(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate569.errors = vErrors, vErrors === null;
}
var check_shared138 = outermost(validate572);
function validate577(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func7(data) > 200 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 200 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate577.errors = vErrors, vErrors === null;
}
var schema167 = { type: "integer", enum: [1, 2], $id: "shared9" };
function validate581(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema167.enum })), validate581.errors = vErrors, vErrors === null;
}
function validate574(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.description === void 0 || data.severity === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "description", "severity", "status"));
    for (let key0 in data)
      key0 === "alert_id" || key0 === "alert_condition_id" || key0 === "description" || key0 === "severity" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_id !== void 0 && !validate146(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate146)), data.alert_condition_id !== void 0 && !validate30(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate30)), data.description !== void 0 && !validate577(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate577)), data.severity !== void 0 && !validate423(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate423)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.status !== void 0 && !validate581(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate581));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate574.errors = vErrors, vErrors === null;
}
function validate572(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert === void 0 && (vErrors = need(vErrors, data, instancePath, "alert"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.alert !== void 0 && !validate574(data.alert, at(instancePath, "/alert")) && (vErrors = more(vErrors, validate574));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate572.errors = vErrors, vErrors === null;
}
var check_shared139 = outermost(validate584);
function validate584(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert" })), data0.alert !== void 0 && (validate431(data0.alert, at(instancePath, "/data/alert")) || (vErrors = more(vErrors, validate431)));
        for (let key0 in data0)
          func85.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate584.errors = vErrors, vErrors === null;
}
var check_shared140 = outermost(validate586);
var schema171 = { type: "string", enum: ["and", "or"], $id: "shared8" };
function validate593(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "and" || data === "or" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema171.enum })), validate593.errors = vErrors, vErrors === null;
}
function validate588(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.description === void 0 || data.severity === void 0 || data.and_or === void 0) && (vErrors = need(vErrors, data, instancePath, "description", "severity", "and_or"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "description" || key0 === "severity" || key0 === "project_id" || key0 === "and_or" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate146(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate146)), data.description !== void 0 && !validate577(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate577)), data.severity !== void 0 && !validate423(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate423)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.and_or !== void 0 && !validate593(data.and_or, at(instancePath, "/and_or")) && (vErrors = more(vErrors, validate593)), data.enabled !== void 0 && !validate126(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate126));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate588.errors = vErrors, vErrors === null;
}
function validate586(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_condition === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_condition"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.alert_condition !== void 0 && !validate588(data.alert_condition, at(instancePath, "/alert_condition")) && (vErrors = more(vErrors, validate588));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate586.errors = vErrors, vErrors === null;
}
var check_shared141 = outermost(validate597);
function validate597(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_condition === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_condition" })), data0.alert_condition !== void 0 && (validate486(data0.alert_condition, at(instancePath, "/data/alert_condition")) || (vErrors = more(vErrors, validate486)));
        for (let key0 in data0)
          func94.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate597.errors = vErrors, vErrors === null;
}
var check_shared142 = outermost(validate599);
function validate608(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate608.errors = vErrors, vErrors === null;
}
function validate601(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "alert_rule_id" || key0 === "name" || key0 === "project_id" || key0 === "score" || key0 === "resource_name" || key0 === "tag" || key0 === "finding_cnt" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_rule_id !== void 0 && !validate146(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate146)), data.name !== void 0 && !validate577(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate577)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.score !== void 0 && !validate138(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate138)), data.resource_name !== void 0 && !validate135(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate135)), data.tag !== void 0 && !validate67(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate67)), data.finding_cnt !== void 0 && !validate608(data.finding_cnt, at(instancePath, "/finding_cnt")) && (vErrors = more(vErrors, validate608));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate601.errors = vErrors, vErrors === null;
}
function validate599(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_rule === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_rule"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_rule" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.alert_rule !== void 0 && !validate601(data.alert_rule, at(instancePath, "/alert_rule")) && (vErrors = more(vErrors, validate601));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate599.errors = vErrors, vErrors === null;
}
var check_shared143 = outermost(validate611);
function validate611(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_rule === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_rule" })), data0.alert_rule !== void 0 && (validate506(data0.alert_rule, at(instancePath, "/data/alert_rule")) || (vErrors = more(vErrors, validate506)));
        for (let key0 in data0)
          func97.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate611.errors = vErrors, vErrors === null;
}
var check_shared144 = outermost(validate613);
function validate615(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.alert_rule_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "alert_rule_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate30(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate30)), data.alert_rule_id !== void 0 && !validate30(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate615.errors = vErrors, vErrors === null;
}
function validate613(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_cond_rule === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_cond_rule"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_cond_rule" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.alert_cond_rule !== void 0 && !validate615(data.alert_cond_rule, at(instancePath, "/alert_cond_rule")) && (vErrors = more(vErrors, validate615));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate613.errors = vErrors, vErrors === null;
}
var check_shared145 = outermost(validate620);
function validate620(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_cond_rule === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_cond_rule" })), data0.alert_cond_rule !== void 0 && (validate526(data0.alert_cond_rule, at(instancePath, "/data/alert_cond_rule")) || (vErrors = more(vErrors, validate526)));
        for (let key0 in data0)
          func100.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate620.errors = vErrors, vErrors === null;
}
var check_shared146 = outermost(validate622);
function validate624(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.notify_setting === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "notify_setting"));
    for (let key0 in data)
      key0 === "notification_id" || key0 === "name" || key0 === "project_id" || key0 === "type" || key0 === "notify_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.notification_id !== void 0 && !validate146(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate146)), data.name !== void 0 && !validate577(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate577)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.type !== void 0 && !validate317(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate317)), data.notify_setting !== void 0 && !validate327(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate327));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate624.errors = vErrors, vErrors === null;
}
function validate622(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification === void 0 && (vErrors = need(vErrors, data, instancePath, "notification"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "notification" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.notification !== void 0 && !validate624(data.notification, at(instancePath, "/notification")) && (vErrors = more(vErrors, validate624));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate622.errors = vErrors, vErrors === null;
}
var check_shared147 = outermost(validate631);
function validate631(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.notification !== void 0 && (validate541(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate541)));
        for (let key0 in data0)
          func103.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate631.errors = vErrors, vErrors === null;
}
var check_shared148 = outermost(validate633);
function validate635(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.notification_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "project_id" || key0 === "cache_second" || key0 === "notified_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate30(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate30)), data.notification_id !== void 0 && !validate30(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.cache_second !== void 0 && !validate146(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate146)), data.notified_at !== void 0 && !validate100(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate100));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate635.errors = vErrors, vErrors === null;
}
function validate633(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_cond_notification === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_cond_notification"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_cond_notification" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.alert_cond_notification !== void 0 && !validate635(data.alert_cond_notification, at(instancePath, "/alert_cond_notification")) && (vErrors = more(vErrors, validate635));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate633.errors = vErrors, vErrors === null;
}
var check_shared149 = outermost(validate642);
function validate642(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_cond_notification === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_cond_notification" })), data0.alert_cond_notification !== void 0 && (validate559(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate559)));
        for (let key0 in data0)
          func106.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate642.errors = vErrors, vErrors === null;
}
var check_shared150 = outermost(validate644);
function validate644(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_condition_id === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_condition_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.alert_condition_id !== void 0 && !validate30(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate644.errors = vErrors, vErrors === null;
}
var check_shared151 = outermost(validate647);
function validate647(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_rule_id === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_rule_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_rule_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.alert_rule_id !== void 0 && !validate30(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate647.errors = vErrors, vErrors === null;
}
var check_shared152 = outermost(validate650);
function validate650(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.alert_rule_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "alert_rule_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.alert_condition_id !== void 0 && !validate30(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate30)), data.alert_rule_id !== void 0 && !validate30(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate650.errors = vErrors, vErrors === null;
}
var check_shared153 = outermost(validate654);
function validate654(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification_id === void 0 && (vErrors = need(vErrors, data, instancePath, "notification_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.notification_id !== void 0 && !validate30(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate654.errors = vErrors, vErrors === null;
}
var check_shared154 = outermost(validate657);
function validate657(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.notification_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.alert_condition_id !== void 0 && !validate30(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate30)), data.notification_id !== void 0 && !validate30(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate657.errors = vErrors, vErrors === null;
}
var check_shared156 = outermost(validate661);
function validate663(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate30(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate663.errors = vErrors, vErrors === null;
}
function validate661(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.alert_condition_id !== void 0 && !validate663(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate663));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate661.errors = vErrors, vErrors === null;
}
var check_shared157 = outermost(validate666);
function validate669(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func6(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate669.errors = vErrors, vErrors === null;
}
function validate666(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "user_id" || key0 === "project_id" || key0 === "name" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate30(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate669(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate669)), data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate666.errors = vErrors, vErrors === null;
}
var check_shared159 = outermost(validate672);
var func124 = /* @__PURE__ */ new Set(["project_id", "tag", "color", "created_at", "updated_at"]);
function validate678(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "tag")), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate39(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate39)), data.color !== void 0 && !validate39(data.color, at(instancePath, "/color")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func124.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate678.errors = vErrors, vErrors === null;
}
function validate677(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate678(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate678));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate677.errors = vErrors, vErrors === null;
}
var func125 = /* @__PURE__ */ new Set(["project_id", "name", "tag", "created_at", "updated_at"]);
function validate674(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "created_at", "updated_at")), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.tag !== void 0 && !validate677(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate677)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func125.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate674.errors = vErrors, vErrors === null;
}
function validate673(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate674(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate674));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate673.errors = vErrors, vErrors === null;
}
var func126 = /* @__PURE__ */ new Set(["project"]);
function validate672(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.project !== void 0 && (validate673(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate673)));
        for (let key0 in data0)
          func126.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate672.errors = vErrors, vErrors === null;
}
var check_shared161 = outermost(validate690);
function validate692(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate692.errors = vErrors, vErrors === null;
}
function validate690(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate30(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate692(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate692));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate690.errors = vErrors, vErrors === null;
}
var check_shared162 = outermost(validate694);
function validate694(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.project === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project" })), data0.project !== void 0 && (validate674(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate674)));
        for (let key0 in data0)
          func126.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate694.errors = vErrors, vErrors === null;
}
var check_shared163 = outermost(validate696);
function validate696(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate696.errors = vErrors, vErrors === null;
}
var check_shared165 = outermost(validate699);
var schema207 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "InvitationStatus_" };
function validate704(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema207["x-known"] })), validate704.errors = vErrors, vErrors === null;
}
var func132 = /* @__PURE__ */ new Set(["organization_id", "project_id", "status", "created_at", "updated_at"]);
function validate701(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organization_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate704(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate704)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func132.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate701.errors = vErrors, vErrors === null;
}
function validate700(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate701(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate701));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate700.errors = vErrors, vErrors === null;
}
var func133 = /* @__PURE__ */ new Set(["organization_invitations"]);
function validate699(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.organization_invitations !== void 0 && (validate700(data0.organization_invitations, at(instancePath, "/data/organization_invitations")) || (vErrors = more(vErrors, validate700)));
        for (let key0 in data0)
          func133.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate699.errors = vErrors, vErrors === null;
}
var check_shared166 = outermost(validate710);
function validate710(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate692(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate692));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate710.errors = vErrors, vErrors === null;
}
var check_shared167 = outermost(validate713);
var func135 = /* @__PURE__ */ new Set(["project_id", "name", "created_at", "updated_at"]);
function validate714(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "created_at", "updated_at")), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func135.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate714.errors = vErrors, vErrors === null;
}
function validate713(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.project === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project" })), data0.project !== void 0 && (validate714(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate714)));
        for (let key0 in data0)
          func126.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate713.errors = vErrors, vErrors === null;
}
var check_shared168 = outermost(validate720);
function validate720(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.project_id === void 0 && (vErrors = need(vErrors, data, instancePath, "project_id"));
    for (let key0 in data)
      key0 !== "project_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate720.errors = vErrors, vErrors === null;
}
var check_shared171 = outermost(validate722);
function validate724(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 512 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 512 }, "must NOT have more than 512 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate724.errors = vErrors, vErrors === null;
}
function validate726(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func6(data) > 32 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 32 }, "must NOT have more than 32 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate726.errors = vErrors, vErrors === null;
}
function validate722(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag === void 0 && (vErrors = need(vErrors, data, instancePath, "tag"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || key0 === "color" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.tag !== void 0 && !validate724(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate724)), data.color !== void 0 && !validate726(data.color, at(instancePath, "/color")) && (vErrors = more(vErrors, validate726));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate722.errors = vErrors, vErrors === null;
}
var check_shared172 = outermost(validate728);
var func141 = /* @__PURE__ */ new Set(["project_tag"]);
function validate728(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.project_tag === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project_tag" })), data0.project_tag !== void 0 && (validate678(data0.project_tag, at(instancePath, "/data/project_tag")) || (vErrors = more(vErrors, validate678)));
        for (let key0 in data0)
          func141.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate728.errors = vErrors, vErrors === null;
}
var check_shared173 = outermost(validate730);
function validate730(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag === void 0 && (vErrors = need(vErrors, data, instancePath, "tag"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.tag !== void 0 && !validate724(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate724));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate730.errors = vErrors, vErrors === null;
}
var check_shared175 = outermost(validate733);
var schema218 = { type: "integer", enum: [1, 2, 3], $id: "shared174" };
function validate736(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema218.enum })), validate736.errors = vErrors, vErrors === null;
}
function validate733(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organization_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "status"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.status !== void 0 && !validate736(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate736));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate733.errors = vErrors, vErrors === null;
}
var check_shared176 = outermost(validate738);
var func143 = /* @__PURE__ */ new Set(["organization_id", "project_id", "created_at", "updated_at"]);
function validate739(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organization_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func143.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate739.errors = vErrors, vErrors === null;
}
var func144 = /* @__PURE__ */ new Set(["organization_project"]);
function validate738(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.organization_project !== void 0 && (validate739(data0.organization_project, at(instancePath, "/data/organization_project")) || (vErrors = more(vErrors, validate739)));
        for (let key0 in data0)
          func144.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate738.errors = vErrors, vErrors === null;
}
var check_shared177 = outermost(validate745);
function validate745(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "activated" || key0 === "user_id" || key0 === "admin" || key0 === "user_idp_key" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate67(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate67)), data.activated !== void 0 && !validate126(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate126)), data.user_id !== void 0 && !validate30(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate30)), data.admin !== void 0 && !validate126(data.admin, at(instancePath, "/admin")) && (vErrors = more(vErrors, validate126)), data.user_idp_key !== void 0 && !validate39(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate39)), data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate745.errors = vErrors, vErrors === null;
}
var check_shared178 = outermost(validate753);
var func146 = /* @__PURE__ */ new Set(["user_id"]);
function validate753(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.user_id !== void 0 && (validate155(data0.user_id, at(instancePath, "/data/user_id")) || (vErrors = more(vErrors, validate155)));
        for (let key0 in data0)
          func146.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate753.errors = vErrors, vErrors === null;
}
var check_shared179 = outermost(validate755);
function validate755(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "user_id" || key0 === "sub" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate30(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate30)), data.sub !== void 0 && !validate39(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate39)), data.user_idp_key !== void 0 && !validate39(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate39));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate755.errors = vErrors, vErrors === null;
}
var check_shared180 = outermost(validate759);
var func148 = /* @__PURE__ */ new Set(["user_id", "sub", "name", "activated", "created_at", "updated_at", "user_idp_key", "is_admin"]);
function validate760(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "created_at", "updated_at")), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.sub !== void 0 && !validate39(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate39)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.activated !== void 0 && !validate126(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate126)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43)), data.user_idp_key !== void 0 && !validate39(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate39)), data.is_admin !== void 0 && !validate126(data.is_admin, at(instancePath, "/is_admin")) && (vErrors = more(vErrors, validate126));
    for (let key0 in data)
      func148.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate760.errors = vErrors, vErrors === null;
}
var func149 = /* @__PURE__ */ new Set(["user"]);
function validate759(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.user !== void 0 && (validate760(data0.user, at(instancePath, "/data/user")) || (vErrors = more(vErrors, validate760)));
        for (let key0 in data0)
          func149.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate759.errors = vErrors, vErrors === null;
}
var check_shared181 = outermost(validate770);
function validate770(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user_id === void 0 && (vErrors = need(vErrors, data, instancePath, "user_id"));
    for (let key0 in data)
      key0 !== "user_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate30(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate770.errors = vErrors, vErrors === null;
}
var check_shared182 = outermost(validate772);
var func151 = /* @__PURE__ */ new Set(["ok"]);
function validate772(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.ok !== void 0 && (validate126(data0.ok, at(instancePath, "/data/ok")) || (vErrors = more(vErrors, validate126)));
        for (let key0 in data0)
          func151.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate772.errors = vErrors, vErrors === null;
}
var check_shared183 = outermost(validate774);
function validate776(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func7(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate776.errors = vErrors, vErrors === null;
}
function validate775(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.activated === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "activated"));
    for (let key0 in data)
      key0 === "sub" || key0 === "name" || key0 === "activated" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.sub !== void 0 && !validate776(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate776)), data.name !== void 0 && !validate317(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate317)), data.activated !== void 0 && !validate126(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate126)), data.user_idp_key !== void 0 && !validate39(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate39));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate775.errors = vErrors, vErrors === null;
}
function validate774(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user === void 0 && (vErrors = need(vErrors, data, instancePath, "user"));
    for (let key0 in data)
      key0 !== "user" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user !== void 0 && !validate775(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate775));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate774.errors = vErrors, vErrors === null;
}
var check_shared184 = outermost(validate782);
function validate782(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.user === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user" })), data0.user !== void 0 && (validate760(data0.user, at(instancePath, "/data/user")) || (vErrors = more(vErrors, validate760)));
        for (let key0 in data0)
          func149.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate782.errors = vErrors, vErrors === null;
}
var check_shared185 = outermost(validate784);
function validate784(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "user_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate67(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate67)), data.user_id !== void 0 && !validate30(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate30)), data.access_token_id !== void 0 && !validate30(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate784.errors = vErrors, vErrors === null;
}
var check_shared186 = outermost(validate789);
var func157 = /* @__PURE__ */ new Set(["role_id"]);
function validate789(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.role_id !== void 0 && (validate155(data0.role_id, at(instancePath, "/data/role_id")) || (vErrors = more(vErrors, validate155)));
        for (let key0 in data0)
          func157.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate789.errors = vErrors, vErrors === null;
}
var check_shared187 = outermost(validate791);
function validate791(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role_id === void 0 && (vErrors = need(vErrors, data, instancePath, "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.role_id !== void 0 && !validate30(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate791.errors = vErrors, vErrors === null;
}
var check_shared188 = outermost(validate794);
var func159 = /* @__PURE__ */ new Set(["role_id", "name", "project_id", "created_at", "updated_at"]);
function validate795(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "project_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func159.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate795.errors = vErrors, vErrors === null;
}
var func160 = /* @__PURE__ */ new Set(["role"]);
function validate794(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.role !== void 0 && (validate795(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate795)));
        for (let key0 in data0)
          func160.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate794.errors = vErrors, vErrors === null;
}
var check_shared189 = outermost(validate802);
function validate802(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate67(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate67)), data.role_id !== void 0 && !validate30(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate802.errors = vErrors, vErrors === null;
}
var check_shared190 = outermost(validate806);
var func162 = /* @__PURE__ */ new Set(["policy_id"]);
function validate806(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.policy_id !== void 0 && (validate155(data0.policy_id, at(instancePath, "/data/policy_id")) || (vErrors = more(vErrors, validate155)));
        for (let key0 in data0)
          func162.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate806.errors = vErrors, vErrors === null;
}
var check_shared191 = outermost(validate808);
function validate808(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "policy_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.policy_id !== void 0 && !validate30(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate808.errors = vErrors, vErrors === null;
}
var check_shared192 = outermost(validate811);
var func164 = /* @__PURE__ */ new Set(["policy_id", "name", "project_id", "action_ptn", "resource_ptn", "created_at", "updated_at"]);
function validate812(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.policy_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "policy_id", "project_id", "created_at", "updated_at")), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.action_ptn !== void 0 && !validate39(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate39)), data.resource_ptn !== void 0 && !validate39(data.resource_ptn, at(instancePath, "/resource_ptn")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func164.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate812.errors = vErrors, vErrors === null;
}
var func165 = /* @__PURE__ */ new Set(["policy"]);
function validate811(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.policy !== void 0 && (validate812(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate812)));
        for (let key0 in data0)
          func165.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate811.errors = vErrors, vErrors === null;
}
var check_shared193 = outermost(validate821);
function validate821(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate67(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate67)), data.access_token_id !== void 0 && !validate30(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate821.errors = vErrors, vErrors === null;
}
var check_shared195 = outermost(validate825);
var func167 = /* @__PURE__ */ new Set(["access_token_id", "name", "description", "project_id", "expired_at", "last_updated_user_id", "created_at", "updated_at"]);
function validate827(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "project_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.description !== void 0 && !validate39(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate39)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.expired_at !== void 0 && !validate43(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate43)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func167.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate827.errors = vErrors, vErrors === null;
}
function validate826(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate827(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate827));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate826.errors = vErrors, vErrors === null;
}
var func168 = /* @__PURE__ */ new Set(["access_token"]);
function validate825(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.access_token !== void 0 && (validate826(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate826)));
        for (let key0 in data0)
          func168.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate825.errors = vErrors, vErrors === null;
}
var check_shared196 = outermost(validate838);
function validate838(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.user_idp_key !== void 0 && !validate776(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate776));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate838.errors = vErrors, vErrors === null;
}
var check_shared198 = outermost(validate841);
var func170 = /* @__PURE__ */ new Set(["reserved_id", "user_idp_key", "role_id", "created_at", "updated_at"]);
function validate843(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.reserved_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "reserved_id", "role_id", "created_at", "updated_at")), data.reserved_id !== void 0 && !validate23(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate23)), data.user_idp_key !== void 0 && !validate39(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate39)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func170.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate843.errors = vErrors, vErrors === null;
}
function validate842(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate843(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate843));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate842.errors = vErrors, vErrors === null;
}
var func171 = /* @__PURE__ */ new Set(["user_reserved"]);
function validate841(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.user_reserved !== void 0 && (validate842(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate842)));
        for (let key0 in data0)
          func171.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate841.errors = vErrors, vErrors === null;
}
var check_shared199 = outermost(validate851);
function validate853(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate317(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate317)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate853.errors = vErrors, vErrors === null;
}
function validate851(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role === void 0 && (vErrors = need(vErrors, data, instancePath, "role"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.role !== void 0 && !validate853(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate853));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate851.errors = vErrors, vErrors === null;
}
var check_shared200 = outermost(validate857);
function validate857(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role" })), data0.role !== void 0 && (validate795(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate795)));
        for (let key0 in data0)
          func160.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate857.errors = vErrors, vErrors === null;
}
var check_shared201 = outermost(validate859);
function validate859(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.user_id !== void 0 && !validate30(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate30)), data.role_id !== void 0 && !validate30(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate859.errors = vErrors, vErrors === null;
}
var check_shared202 = outermost(validate863);
var func175 = /* @__PURE__ */ new Set(["user_id", "role_id", "project_id", "created_at", "updated_at"]);
function validate864(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.role_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id", "project_id", "created_at", "updated_at")), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func175.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate864.errors = vErrors, vErrors === null;
}
var func176 = /* @__PURE__ */ new Set(["user_role"]);
function validate863(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.user_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_role" })), data0.user_role !== void 0 && (validate864(data0.user_role, at(instancePath, "/data/user_role")) || (vErrors = more(vErrors, validate864)));
        for (let key0 in data0)
          func176.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate863.errors = vErrors, vErrors === null;
}
var check_shared203 = outermost(validate871);
function validate873(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.action_ptn === void 0 || data.resource_ptn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "action_ptn", "resource_ptn"));
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || key0 === "action_ptn" || key0 === "resource_ptn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate317(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate317)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.action_ptn !== void 0 && !validate327(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate327)), data.resource_ptn !== void 0 && !validate327(data.resource_ptn, at(instancePath, "/resource_ptn")) && (vErrors = more(vErrors, validate327));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate873.errors = vErrors, vErrors === null;
}
function validate871(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy === void 0 && (vErrors = need(vErrors, data, instancePath, "policy"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "policy" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.policy !== void 0 && !validate873(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate873));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate871.errors = vErrors, vErrors === null;
}
var check_shared204 = outermost(validate879);
function validate879(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "policy" })), data0.policy !== void 0 && (validate812(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate812)));
        for (let key0 in data0)
          func165.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate879.errors = vErrors, vErrors === null;
}
var check_shared205 = outermost(validate881);
function validate881(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.policy_id === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.role_id !== void 0 && !validate30(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate30)), data.policy_id !== void 0 && !validate30(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate881.errors = vErrors, vErrors === null;
}
var check_shared206 = outermost(validate885);
var func180 = /* @__PURE__ */ new Set(["role_id", "policy_id", "project_id", "created_at", "updated_at"]);
function validate886(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.policy_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id", "project_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func180.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate886.errors = vErrors, vErrors === null;
}
var func181 = /* @__PURE__ */ new Set(["role_policy"]);
function validate885(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.role_policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role_policy" })), data0.role_policy !== void 0 && (validate886(data0.role_policy, at(instancePath, "/data/role_policy")) || (vErrors = more(vErrors, validate886)));
        for (let key0 in data0)
          func181.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate885.errors = vErrors, vErrors === null;
}
var check_shared207 = outermost(validate893);
function validate895(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "project_id" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.access_token_id !== void 0 && !validate30(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate317(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate317)), data.description !== void 0 && !validate776(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate776)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.expired_at !== void 0 && !validate100(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate100)), data.last_updated_user_id !== void 0 && !validate30(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate895.errors = vErrors, vErrors === null;
}
function validate893(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.access_token !== void 0 && !validate895(data.access_token, at(instancePath, "/access_token")) && (vErrors = more(vErrors, validate895));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate893.errors = vErrors, vErrors === null;
}
var check_shared208 = outermost(validate903);
var func183 = /* @__PURE__ */ new Set(["access_token_id", "access_token"]);
function validate903(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.access_token_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_id" })), data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token_id !== void 0 && (validate23(data0.access_token_id, at(instancePath, "/data/access_token_id")) || (vErrors = more(vErrors, validate23))), data0.access_token !== void 0 && (validate39(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate39)));
        for (let key0 in data0)
          func183.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate903.errors = vErrors, vErrors === null;
}
var check_shared209 = outermost(validate906);
function validate908(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "name"));
    for (let key0 in data)
      key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "project_id" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.access_token_id !== void 0 && !validate30(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate317(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate317)), data.description !== void 0 && !validate776(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate776)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.expired_at !== void 0 && !validate100(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate100)), data.last_updated_user_id !== void 0 && !validate30(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate908.errors = vErrors, vErrors === null;
}
function validate906(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.access_token !== void 0 && !validate908(data.access_token, at(instancePath, "/access_token")) && (vErrors = more(vErrors, validate908));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate906.errors = vErrors, vErrors === null;
}
var check_shared210 = outermost(validate916);
function validate916(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token !== void 0 && (validate827(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate827)));
        for (let key0 in data0)
          func168.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate916.errors = vErrors, vErrors === null;
}
var check_shared211 = outermost(validate918);
function validate918(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token_id === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.access_token_id !== void 0 && !validate30(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate918.errors = vErrors, vErrors === null;
}
var check_shared212 = outermost(validate921);
function validate921(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.access_token_id !== void 0 && !validate30(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate30)), data.role_id !== void 0 && !validate30(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate921.errors = vErrors, vErrors === null;
}
var check_shared213 = outermost(validate925);
var func187 = /* @__PURE__ */ new Set(["access_token_id", "role_id", "project_id", "created_at", "updated_at"]);
function validate926(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func187.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate926.errors = vErrors, vErrors === null;
}
var func188 = /* @__PURE__ */ new Set(["access_token_role"]);
function validate925(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.access_token_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_role" })), data0.access_token_role !== void 0 && (validate926(data0.access_token_role, at(instancePath, "/data/access_token_role")) || (vErrors = more(vErrors, validate926)));
        for (let key0 in data0)
          func188.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate925.errors = vErrors, vErrors === null;
}
var check_shared214 = outermost(validate933);
function validate935(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_idp_key === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_idp_key", "role_id"));
    for (let key0 in data)
      key0 === "reserved_id" || key0 === "user_idp_key" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.reserved_id !== void 0 && !validate146(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate146)), data.user_idp_key !== void 0 && !validate93(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate93)), data.role_id !== void 0 && !validate30(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate935.errors = vErrors, vErrors === null;
}
function validate933(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user_reserved === void 0 && (vErrors = need(vErrors, data, instancePath, "user_reserved"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_reserved" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.user_reserved !== void 0 && !validate935(data.user_reserved, at(instancePath, "/user_reserved")) && (vErrors = more(vErrors, validate935));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate933.errors = vErrors, vErrors === null;
}
var check_shared215 = outermost(validate940);
function validate940(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.user_reserved === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_reserved" })), data0.user_reserved !== void 0 && (validate843(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate843)));
        for (let key0 in data0)
          func171.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate940.errors = vErrors, vErrors === null;
}
var check_shared216 = outermost(validate942);
function validate942(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.reserved_id === void 0 && (vErrors = need(vErrors, data, instancePath, "reserved_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "reserved_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.reserved_id !== void 0 && !validate30(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate942.errors = vErrors, vErrors === null;
}
var check_shared217 = outermost(validate945);
function validate945(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.is_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "is_admin"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "is_admin" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate30(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate30)), data.is_admin !== void 0 && !validate126(data.is_admin, at(instancePath, "/is_admin")) && (vErrors = more(vErrors, validate126));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate945.errors = vErrors, vErrors === null;
}
var check_shared218 = outermost(validate948);
function validate948(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "user_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate669(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate669)), data.user_id !== void 0 && !validate30(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate948.errors = vErrors, vErrors === null;
}
var check_shared220 = outermost(validate953);
var func192 = /* @__PURE__ */ new Set(["organization_id", "name", "description", "created_at", "updated_at"]);
function validate955(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.description !== void 0 && !validate39(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func192.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate955.errors = vErrors, vErrors === null;
}
function validate954(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate955(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate955));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate954.errors = vErrors, vErrors === null;
}
var func193 = /* @__PURE__ */ new Set(["organization"]);
function validate953(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.organization !== void 0 && (validate954(data0.organization, at(instancePath, "/data/organization")) || (vErrors = more(vErrors, validate954)));
        for (let key0 in data0)
          func193.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate953.errors = vErrors, vErrors === null;
}
var check_shared222 = outermost(validate963);
function validate965(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func6(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate965.errors = vErrors, vErrors === null;
}
function validate963(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.user_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "user_id"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate692(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate692)), data.description !== void 0 && !validate965(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate965)), data.user_id !== void 0 && !validate30(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate963.errors = vErrors, vErrors === null;
}
var check_shared223 = outermost(validate968);
function validate968(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.organization === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "organization" })), data0.organization !== void 0 && (validate955(data0.organization, at(instancePath, "/data/organization")) || (vErrors = more(vErrors, validate955)));
        for (let key0 in data0)
          func193.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate968.errors = vErrors, vErrors === null;
}
var check_shared224 = outermost(validate970);
function validate970(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "description" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate692(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate692)), data.description !== void 0 && !validate965(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate965));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate970.errors = vErrors, vErrors === null;
}
var check_shared225 = outermost(validate974);
function validate974(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "status"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.status !== void 0 && !validate736(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate736));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate974.errors = vErrors, vErrors === null;
}
var check_shared226 = outermost(validate978);
var func198 = /* @__PURE__ */ new Set(["organization_invitation"]);
function validate978(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.organization_invitation === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "organization_invitation" })), data0.organization_invitation !== void 0 && (validate701(data0.organization_invitation, at(instancePath, "/data/organization_invitation")) || (vErrors = more(vErrors, validate701)));
        for (let key0 in data0)
          func198.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate978.errors = vErrors, vErrors === null;
}
var check_shared227 = outermost(validate980);
function validate980(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organization_id === void 0 && (vErrors = need(vErrors, data, instancePath, "organization_id"));
    for (let key0 in data)
      key0 !== "organization_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate980.errors = vErrors, vErrors === null;
}
var check_shared228 = outermost(validate982);
function validate982(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.project_id === void 0 && (vErrors = need(vErrors, data, instancePath, "project_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate982.errors = vErrors, vErrors === null;
}
var check_shared229 = outermost(validate985);
function validate985(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "name"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "name" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate30(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate692(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate692)), data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate985.errors = vErrors, vErrors === null;
}
var check_shared230 = outermost(validate989);
function validate989(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "user_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate669(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate669)), data.user_id !== void 0 && !validate30(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate30)), data.access_token_id !== void 0 && !validate30(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate989.errors = vErrors, vErrors === null;
}
var check_shared231 = outermost(validate994);
function validate994(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role_id === void 0 && (vErrors = need(vErrors, data, instancePath, "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.role_id !== void 0 && !validate30(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate994.errors = vErrors, vErrors === null;
}
var check_shared232 = outermost(validate997);
var func200 = /* @__PURE__ */ new Set(["role_id", "name", "organization_id", "created_at", "updated_at"]);
function validate998(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "organization_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func200.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate998.errors = vErrors, vErrors === null;
}
function validate997(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.role !== void 0 && (validate998(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate998)));
        for (let key0 in data0)
          func160.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate997.errors = vErrors, vErrors === null;
}
var check_shared233 = outermost(validate1005);
function validate1005(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate669(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate669)), data.role_id !== void 0 && !validate30(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1005.errors = vErrors, vErrors === null;
}
var check_shared234 = outermost(validate1009);
function validate1009(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "policy_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.policy_id !== void 0 && !validate30(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1009.errors = vErrors, vErrors === null;
}
var check_shared235 = outermost(validate1012);
var func203 = /* @__PURE__ */ new Set(["policy_id", "name", "organization_id", "action_ptn", "created_at", "updated_at"]);
function validate1013(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.policy_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "policy_id", "organization_id", "created_at", "updated_at")), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.action_ptn !== void 0 && !validate39(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func203.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1013.errors = vErrors, vErrors === null;
}
function validate1012(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.policy !== void 0 && (validate1013(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate1013)));
        for (let key0 in data0)
          func165.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1012.errors = vErrors, vErrors === null;
}
var check_shared236 = outermost(validate1021);
function validate1021(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.user_idp_key !== void 0 && !validate965(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate965));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1021.errors = vErrors, vErrors === null;
}
var check_shared238 = outermost(validate1024);
function validate1026(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.reserved_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "reserved_id", "role_id", "created_at", "updated_at")), data.reserved_id !== void 0 && !validate23(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate23)), data.user_idp_key !== void 0 && !validate39(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate39)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func170.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1026.errors = vErrors, vErrors === null;
}
function validate1025(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1026(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1026));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1025.errors = vErrors, vErrors === null;
}
function validate1024(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.user_reserved !== void 0 && (validate1025(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate1025)));
        for (let key0 in data0)
          func171.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1024.errors = vErrors, vErrors === null;
}
var check_shared239 = outermost(validate1034);
function validate1034(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate669(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate669)), data.access_token_id !== void 0 && !validate30(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1034.errors = vErrors, vErrors === null;
}
var check_shared241 = outermost(validate1038);
var func209 = /* @__PURE__ */ new Set(["access_token_id", "name", "description", "organization_id", "expired_at", "last_updated_user_id", "created_at", "updated_at"]);
function validate1040(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "organization_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.description !== void 0 && !validate39(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate39)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.expired_at !== void 0 && !validate43(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate43)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func209.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1040.errors = vErrors, vErrors === null;
}
function validate1039(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1040(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1040));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1039.errors = vErrors, vErrors === null;
}
function validate1038(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.access_token !== void 0 && (validate1039(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate1039)));
        for (let key0 in data0)
          func168.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1038.errors = vErrors, vErrors === null;
}
var check_shared242 = outermost(validate1051);
function validate1051(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate692(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate692));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1051.errors = vErrors, vErrors === null;
}
var check_shared243 = outermost(validate1054);
function validate1054(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role" })), data0.role !== void 0 && (validate998(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate998)));
        for (let key0 in data0)
          func160.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1054.errors = vErrors, vErrors === null;
}
var check_shared244 = outermost(validate1056);
function validate1056(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.action_ptn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "action_ptn"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "action_ptn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate692(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate692)), data.action_ptn !== void 0 && !validate327(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate327));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1056.errors = vErrors, vErrors === null;
}
var check_shared245 = outermost(validate1060);
function validate1060(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "policy" })), data0.policy !== void 0 && (validate1013(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate1013)));
        for (let key0 in data0)
          func165.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1060.errors = vErrors, vErrors === null;
}
var check_shared246 = outermost(validate1062);
function validate1062(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "role_id" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate30(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate30)), data.role_id !== void 0 && !validate30(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate30)), data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1062.errors = vErrors, vErrors === null;
}
var check_shared247 = outermost(validate1066);
function validate1066(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.policy_id === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id"));
    for (let key0 in data)
      key0 === "role_id" || key0 === "policy_id" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.role_id !== void 0 && !validate30(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate30)), data.policy_id !== void 0 && !validate30(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate30)), data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1066.errors = vErrors, vErrors === null;
}
var check_shared248 = outermost(validate1070);
function validate1070(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.reserved_id === void 0 && (vErrors = need(vErrors, data, instancePath, "reserved_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "reserved_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.reserved_id !== void 0 && !validate30(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1070.errors = vErrors, vErrors === null;
}
var check_shared249 = outermost(validate1073);
function validate1073(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_idp_key === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_idp_key", "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "reserved_id" || key0 === "user_idp_key" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.reserved_id !== void 0 && !validate146(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate146)), data.user_idp_key !== void 0 && !validate965(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate965)), data.role_id !== void 0 && !validate30(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1073.errors = vErrors, vErrors === null;
}
var check_shared250 = outermost(validate1078);
function validate1078(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.user_reserved === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_reserved" })), data0.user_reserved !== void 0 && (validate1026(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate1026)));
        for (let key0 in data0)
          func171.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1078.errors = vErrors, vErrors === null;
}
var check_shared251 = outermost(validate1080);
function validate1080(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.access_token_id !== void 0 && !validate30(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate692(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate692)), data.description !== void 0 && !validate965(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate965)), data.expired_at !== void 0 && !validate100(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate100)), data.last_updated_user_id !== void 0 && !validate30(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1080.errors = vErrors, vErrors === null;
}
var check_shared252 = outermost(validate1087);
function validate1087(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.access_token_id !== void 0 && !validate30(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate692(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate692)), data.description !== void 0 && !validate965(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate965)), data.expired_at !== void 0 && !validate100(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate100)), data.last_updated_user_id !== void 0 && !validate30(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1087.errors = vErrors, vErrors === null;
}
var check_shared253 = outermost(validate1094);
function validate1094(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token !== void 0 && (validate1040(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate1040)));
        for (let key0 in data0)
          func168.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1094.errors = vErrors, vErrors === null;
}
var check_shared254 = outermost(validate1096);
function validate1096(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token_id === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.access_token_id !== void 0 && !validate30(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1096.errors = vErrors, vErrors === null;
}
var check_shared255 = outermost(validate1099);
function validate1099(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.access_token_id !== void 0 && !validate30(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate30)), data.role_id !== void 0 && !validate30(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1099.errors = vErrors, vErrors === null;
}
var check_shared256 = outermost(validate1103);
var func220 = /* @__PURE__ */ new Set(["access_token_id", "role_id", "created_at", "updated_at"]);
function validate1104(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func220.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1104.errors = vErrors, vErrors === null;
}
function validate1103(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.access_token_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_role" })), data0.access_token_role !== void 0 && (validate1104(data0.access_token_role, at(instancePath, "/data/access_token_role")) || (vErrors = more(vErrors, validate1104)));
        for (let key0 in data0)
          func188.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1103.errors = vErrors, vErrors === null;
}
var check_shared257 = outermost(validate1110);
function validate1110(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "organization_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1110.errors = vErrors, vErrors === null;
}
var check_shared259 = outermost(validate1112);
var func223 = /* @__PURE__ */ new Set(["notification_id", "name", "organization_id", "type", "notify_setting", "created_at", "updated_at"]);
function validate1114(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.notification_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "notification_id", "organization_id", "created_at", "updated_at")), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.type !== void 0 && !validate39(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate39)), data.notify_setting !== void 0 && !validate39(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func223.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1114.errors = vErrors, vErrors === null;
}
function validate1113(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1114(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1114));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1113.errors = vErrors, vErrors === null;
}
function validate1112(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.notification !== void 0 && (validate1113(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate1113)));
        for (let key0 in data0)
          func103.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1112.errors = vErrors, vErrors === null;
}
var check_shared260 = outermost(validate1124);
function validate1124(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification_id === void 0 && (vErrors = need(vErrors, data, instancePath, "notification_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.notification_id !== void 0 && !validate30(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1124.errors = vErrors, vErrors === null;
}
var check_shared261 = outermost(validate1127);
function validate1127(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.notification !== void 0 && (validate1114(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate1114)));
        for (let key0 in data0)
          func103.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1127.errors = vErrors, vErrors === null;
}
var check_shared263 = outermost(validate1129);
function validate1132(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1132.errors = vErrors, vErrors === null;
}
function validate1129(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.notify_setting === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "notify_setting"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "notification_id" || key0 === "name" || key0 === "type" || key0 === "notify_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.notification_id !== void 0 && !validate146(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate146)), data.name !== void 0 && !validate1132(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1132)), data.type !== void 0 && !validate692(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate692)), data.notify_setting !== void 0 && !validate327(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate327));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1129.errors = vErrors, vErrors === null;
}
var check_shared265 = outermost(validate1136);
function validate1141(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 1e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1e3 }, "must be <= 1000")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate1141.errors = vErrors, vErrors === null;
}
function validate1136(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "page_size" || key0 === "page_offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.alert_condition_id !== void 0 && !validate30(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate30)), data.notification_id !== void 0 && !validate30(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate30)), data.page_size !== void 0 && !validate1141(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate1141)), data.page_offset !== void 0 && !validate146(data.page_offset, at(instancePath, "/page_offset")) && (vErrors = more(vErrors, validate146));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1136.errors = vErrors, vErrors === null;
}
var check_shared267 = outermost(validate1144);
var func230 = /* @__PURE__ */ new Set(["organization_id", "project_id", "alert_condition_id", "notification_id", "enabled", "cache_second", "notified_at", "created_at", "updated_at"]);
function validate1146(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organization_id === void 0 || data.project_id === void 0 || data.alert_condition_id === void 0 || data.notification_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "alert_condition_id", "notification_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.enabled !== void 0 && !validate126(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate126)), data.cache_second !== void 0 && !validate158(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate158)), data.notified_at !== void 0 && !validate43(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate43)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func230.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1146.errors = vErrors, vErrors === null;
}
function validate1145(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1146(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1146));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1145.errors = vErrors, vErrors === null;
}
var func231 = /* @__PURE__ */ new Set(["alert_cond_notification", "has_next", "next_page_offset"]);
function validate1144(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_cond_notification !== void 0 && (validate1145(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1145))), data0.has_next !== void 0 && (validate126(data0.has_next, at(instancePath, "/data/has_next")) || (vErrors = more(vErrors, validate126))), data0.next_page_offset !== void 0 && (validate158(data0.next_page_offset, at(instancePath, "/data/next_page_offset")) || (vErrors = more(vErrors, validate158)));
        for (let key0 in data0)
          func231.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1144.errors = vErrors, vErrors === null;
}
var check_shared269 = outermost(validate1160);
function validate1165(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 31536e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 31536e3 }, "must be <= 31536000")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate1165.errors = vErrors, vErrors === null;
}
function validate1160(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.alert_condition_id === void 0 || data.notification_id === void 0 || data.cache_second === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "alert_condition_id", "notification_id", "cache_second"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "cache_second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.alert_condition_id !== void 0 && !validate30(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate30)), data.notification_id !== void 0 && !validate30(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate30)), data.cache_second !== void 0 && !validate1165(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate1165));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1160.errors = vErrors, vErrors === null;
}
var check_shared270 = outermost(validate1167);
function validate1167(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_cond_notification !== void 0 && (validate1146(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1146)));
        for (let key0 in data0)
          func106.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1167.errors = vErrors, vErrors === null;
}
var check_shared271 = outermost(validate1169);
function validate1169(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.notification_id === void 0 || data.enabled === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "notification_id", "enabled"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "notification_id" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.notification_id !== void 0 && !validate30(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate30)), data.enabled !== void 0 && !validate126(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate126));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1169.errors = vErrors, vErrors === null;
}
var check_shared272 = outermost(validate1174);
function validate1174(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.alert_cond_notification !== void 0 && (validate1145(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1145)));
        for (let key0 in data0)
          func106.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1174.errors = vErrors, vErrors === null;
}
var check_shared273 = outermost(validate1176);
function validate1176(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.notification_id === void 0 || data.cache_second === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "notification_id", "cache_second"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "notification_id" || key0 === "cache_second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate30(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.notification_id !== void 0 && !validate30(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate30)), data.cache_second !== void 0 && !validate1165(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate1165));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1176.errors = vErrors, vErrors === null;
}
var check_shared275 = outermost(validate1181);
var pattern1 = new RegExp("^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function validate1183(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern1.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$" }, 'must match pattern "^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1183.errors = vErrors, vErrors === null;
}
function validate1181(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "from_date" || key0 === "to_date" || key0 === "score" || key0 === "data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.from_date !== void 0 && !validate1183(data.from_date, at(instancePath, "/from_date")) && (vErrors = more(vErrors, validate1183)), data.to_date !== void 0 && !validate1183(data.to_date, at(instancePath, "/to_date")) && (vErrors = more(vErrors, validate1183)), data.score !== void 0 && !validate138(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate138)), data.data_source !== void 0 && !validate207(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate207));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1181.errors = vErrors, vErrors === null;
}
var check_shared277 = outermost(validate1188);
var func237 = /* @__PURE__ */ new Set(["report_finding_id", "report_date", "project_id", "project_name", "category", "data_source", "score", "count"]);
function validate1190(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.report_finding_id === void 0 || data.report_date === void 0 || data.project_id === void 0) && (vErrors = need(vErrors, data, instancePath, "report_finding_id", "report_date", "project_id")), data.report_finding_id !== void 0 && !validate23(data.report_finding_id, at(instancePath, "/report_finding_id")) && (vErrors = more(vErrors, validate23)), data.report_date !== void 0 && !validate39(data.report_date, at(instancePath, "/report_date")) && (vErrors = more(vErrors, validate39)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.project_name !== void 0 && !validate39(data.project_name, at(instancePath, "/project_name")) && (vErrors = more(vErrors, validate39)), data.category !== void 0 && !validate39(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate39)), data.data_source !== void 0 && !validate39(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate39)), data.score !== void 0 && !validate74(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate74)), data.count !== void 0 && !validate158(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate158));
    for (let key0 in data)
      func237.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1190.errors = vErrors, vErrors === null;
}
function validate1189(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1190(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1190));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1189.errors = vErrors, vErrors === null;
}
var func238 = /* @__PURE__ */ new Set(["report_finding"]);
function validate1188(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.report_finding !== void 0 && (validate1189(data0.report_finding, at(instancePath, "/data/report_finding")) || (vErrors = more(vErrors, validate1189)));
        for (let key0 in data0)
          func238.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1188.errors = vErrors, vErrors === null;
}
var check_shared278 = outermost(validate1201);
function validate1201(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.report_id === void 0 && (vErrors = need(vErrors, data, instancePath, "report_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "report_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.report_id !== void 0 && !validate30(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1201.errors = vErrors, vErrors === null;
}
var check_shared279 = outermost(validate1204);
var schema349 = { type: "string", "x-known": ["Markdown", "HTML"], $id: "ReportType_" };
function validate1209(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Markdown" && data !== "HTML" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema349["x-known"] })), validate1209.errors = vErrors, vErrors === null;
}
var schema350 = { type: "string", "x-known": ["OK", "IN_PROGRESS", "ERROR"], $id: "ReportStatus_" };
function validate1211(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "OK" && data !== "IN_PROGRESS" && data !== "ERROR" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema350["x-known"] })), validate1211.errors = vErrors, vErrors === null;
}
var func240 = /* @__PURE__ */ new Set(["report_id", "project_id", "name", "type", "status", "content", "created_at", "updated_at"]);
function validate1205(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.report_id !== void 0 && !validate23(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.type !== void 0 && !validate1209(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1209)), data.status !== void 0 && !validate1211(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1211)), data.content !== void 0 && !validate39(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func240.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1205.errors = vErrors, vErrors === null;
}
var func241 = /* @__PURE__ */ new Set(["report"]);
function validate1204(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.report === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report" })), data0.report !== void 0 && (validate1205(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1205)));
        for (let key0 in data0)
          func241.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1204.errors = vErrors, vErrors === null;
}
var check_shared280 = outermost(validate1217);
function validate1217(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "project_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1217.errors = vErrors, vErrors === null;
}
var check_shared282 = outermost(validate1219);
function validate1221(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.report_id === void 0 || data.project_id === void 0 || data.type === void 0 || data.status === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "report_id", "project_id", "type", "status", "created_at", "updated_at")), data.report_id !== void 0 && !validate23(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.type !== void 0 && !validate1209(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1209)), data.status !== void 0 && !validate1211(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1211)), data.content !== void 0 && !validate39(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func240.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1221.errors = vErrors, vErrors === null;
}
function validate1220(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1221(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1221));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1220.errors = vErrors, vErrors === null;
}
function validate1219(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.report !== void 0 && (validate1220(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1220)));
        for (let key0 in data0)
          func241.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1219.errors = vErrors, vErrors === null;
}
var check_shared284 = outermost(validate1232);
function validate1235(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func6(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1235.errors = vErrors, vErrors === null;
}
var schema357 = { type: "string", enum: ["Markdown", "HTML"], $id: "ReportTypeInput" };
function validate1237(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "Markdown" || data === "HTML" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema357.enum })), validate1237.errors = vErrors, vErrors === null;
}
var schema358 = { type: "string", enum: ["OK", "IN_PROGRESS", "ERROR"], $id: "ReportStatusInput" };
function validate1239(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OK" || data === "IN_PROGRESS" || data === "ERROR" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema358.enum })), validate1239.errors = vErrors, vErrors === null;
}
function validate1232(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.type === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "type", "status"));
    for (let key0 in data)
      key0 === "report_id" || key0 === "project_id" || key0 === "name" || key0 === "type" || key0 === "status" || key0 === "content" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.report_id !== void 0 && !validate146(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate146)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate1235(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1235)), data.type !== void 0 && !validate1237(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1237)), data.status !== void 0 && !validate1239(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1239)), data.content !== void 0 && !validate39(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate39));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1232.errors = vErrors, vErrors === null;
}
var check_shared285 = outermost(validate1242);
function validate1242(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.report === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report" })), data0.report !== void 0 && (validate1221(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1221)));
        for (let key0 in data0)
          func241.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1242.errors = vErrors, vErrors === null;
}
var check_shared287 = outermost(validate1244);
var schema363 = { type: "integer", enum: [0, 1, 2, 3], $id: "ChatRole" };
function validate1248(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema363.enum })), validate1248.errors = vErrors, vErrors === null;
}
function validate1247(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "role" || key0 === "content" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.role !== void 0 && !validate1248(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate1248)), data.content !== void 0 && !validate39(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate39));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1247.errors = vErrors, vErrors === null;
}
function validate1246(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1247(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1247));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1246.errors = vErrors, vErrors === null;
}
function validate1244(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.question === void 0 && (vErrors = need(vErrors, data, instancePath, "question"));
    for (let key0 in data)
      key0 === "question" || key0 === "chat_history" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.question !== void 0 && !validate327(data.question, at(instancePath, "/question")) && (vErrors = more(vErrors, validate327)), data.chat_history !== void 0 && !validate1246(data.chat_history, at(instancePath, "/chat_history")) && (vErrors = more(vErrors, validate1246)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1244.errors = vErrors, vErrors === null;
}
var check_shared288 = outermost(validate1254);
function validate1254(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.prompt === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "prompt", "name"));
    for (let key0 in data)
      key0 === "prompt" || key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.prompt !== void 0 && !validate327(data.prompt, at(instancePath, "/prompt")) && (vErrors = more(vErrors, validate327)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate1132(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1132));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1254.errors = vErrors, vErrors === null;
}
var check_shared289 = outermost(validate1258);
var func249 = /* @__PURE__ */ new Set(["report_id", "status"]);
function validate1258(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.report_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report_id" })), data0.status === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "status" })), data0.report_id !== void 0 && (validate23(data0.report_id, at(instancePath, "/data/report_id")) || (vErrors = more(vErrors, validate23))), data0.status !== void 0 && (validate1211(data0.status, at(instancePath, "/data/status")) || (vErrors = more(vErrors, validate1211)));
        for (let key0 in data0)
          func249.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1258.errors = vErrors, vErrors === null;
}
var check_shared291 = outermost(validate1261);
var schema368 = { type: "string", enum: ["PENDING", "SUCCEEDED", "FAILED"], $id: "RemediationProposalStatusInput" };
function validate1265(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PENDING" || data === "SUCCEEDED" || data === "FAILED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema368.enum })), validate1265.errors = vErrors, vErrors === null;
}
function validate1264(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1265(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1265));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1264.errors = vErrors, vErrors === null;
}
function validate1261(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.finding_id !== void 0 && !validate30(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate30)), data.status !== void 0 && !validate1264(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1264));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1261.errors = vErrors, vErrors === null;
}
var check_shared293 = outermost(validate1268);
var schema372 = { type: "string", "x-known": ["PENDING", "SUCCEEDED", "FAILED"], $id: "RemediationProposalStatus_" };
function validate1274(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PENDING" && data !== "SUCCEEDED" && data !== "FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema372["x-known"] })), validate1274.errors = vErrors, vErrors === null;
}
var func251 = /* @__PURE__ */ new Set(["remediation_proposal_id", "finding_id", "project_id", "status", "status_detail", "remediation_plan", "generated_at", "created_at", "updated_at"]);
function validate1270(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.remediation_proposal_id === void 0 || data.finding_id === void 0 || data.project_id === void 0 || data.status === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "remediation_proposal_id", "finding_id", "project_id", "status", "created_at", "updated_at")), data.remediation_proposal_id !== void 0 && !validate23(data.remediation_proposal_id, at(instancePath, "/remediation_proposal_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate1274(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1274)), data.status_detail !== void 0 && !validate39(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate39)), data.remediation_plan !== void 0 && !validate39(data.remediation_plan, at(instancePath, "/remediation_plan")) && (vErrors = more(vErrors, validate39)), data.generated_at !== void 0 && !validate43(data.generated_at, at(instancePath, "/generated_at")) && (vErrors = more(vErrors, validate43)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func251.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
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
var func252 = /* @__PURE__ */ new Set(["remediation_proposal"]);
function validate1268(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.remediation_proposal !== void 0 && (validate1269(data0.remediation_proposal, at(instancePath, "/data/remediation_proposal")) || (vErrors = more(vErrors, validate1269)));
        for (let key0 in data0)
          func252.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1268.errors = vErrors, vErrors === null;
}
var check_shared294 = outermost(validate1283);
function validate1283(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.remediation_proposal_id === void 0 && (vErrors = need(vErrors, data, instancePath, "remediation_proposal_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "remediation_proposal_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.remediation_proposal_id !== void 0 && !validate30(data.remediation_proposal_id, at(instancePath, "/remediation_proposal_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1283.errors = vErrors, vErrors === null;
}
var check_shared295 = outermost(validate1286);
function validate1286(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.remediation_proposal !== void 0 && (validate1270(data0.remediation_proposal, at(instancePath, "/data/remediation_proposal")) || (vErrors = more(vErrors, validate1270)));
        for (let key0 in data0)
          func252.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1286.errors = vErrors, vErrors === null;
}
var check_shared296 = outermost(validate1288);
var func256 = /* @__PURE__ */ new Set(["remediation_proposal_id"]);
function validate1288(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.remediation_proposal_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "remediation_proposal_id" })), data0.remediation_proposal_id !== void 0 && (validate23(data0.remediation_proposal_id, at(instancePath, "/data/remediation_proposal_id")) || (vErrors = more(vErrors, validate23)));
        for (let key0 in data0)
          func256.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1288.errors = vErrors, vErrors === null;
}
var check_shared297 = outermost(validate1290);
function validate1290(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "google_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.google_data_source_id !== void 0 && !validate30(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate67(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate67));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1290.errors = vErrors, vErrors === null;
}
var check_shared299 = outermost(validate1293);
var func258 = /* @__PURE__ */ new Set(["google_data_source_id", "name", "description", "max_score", "created_at", "updated_at"]);
function validate1295(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.google_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "google_data_source_id", "created_at", "updated_at")), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.description !== void 0 && !validate39(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate39)), data.max_score !== void 0 && !validate74(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate74)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func258.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1295.errors = vErrors, vErrors === null;
}
function validate1294(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1295(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1295));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1294.errors = vErrors, vErrors === null;
}
var func259 = /* @__PURE__ */ new Set(["google_data_source"]);
function validate1293(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.google_data_source !== void 0 && (validate1294(data0.google_data_source, at(instancePath, "/data/google_data_source")) || (vErrors = more(vErrors, validate1294)));
        for (let key0 in data0)
          func259.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1293.errors = vErrors, vErrors === null;
}
var check_shared300 = outermost(validate1304);
function validate1307(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func7(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1307.errors = vErrors, vErrors === null;
}
function validate1304(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "gcp_project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.gcp_id !== void 0 && !validate30(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate30)), data.gcp_project_id !== void 0 && !validate1307(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate1307));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1304.errors = vErrors, vErrors === null;
}
var check_shared302 = outermost(validate1309);
var func263 = /* @__PURE__ */ new Set(["gcp_id", "name", "project_id", "gcp_project_id", "verification_code", "created_at", "updated_at"]);
function validate1311(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.project_id === void 0 || data.gcp_project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "project_id", "gcp_project_id", "created_at", "updated_at")), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_project_id !== void 0 && !validate39(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate39)), data.verification_code !== void 0 && !validate39(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func263.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1311.errors = vErrors, vErrors === null;
}
function validate1310(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1311(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1311));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1310.errors = vErrors, vErrors === null;
}
var func264 = /* @__PURE__ */ new Set(["gcp"]);
function validate1309(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.gcp !== void 0 && (validate1310(data0.gcp, at(instancePath, "/data/gcp")) || (vErrors = more(vErrors, validate1310)));
        for (let key0 in data0)
          func264.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1309.errors = vErrors, vErrors === null;
}
var check_shared303 = outermost(validate1321);
function validate1321(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "google_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.gcp_id !== void 0 && !validate30(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate30)), data.google_data_source_id !== void 0 && !validate30(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1321.errors = vErrors, vErrors === null;
}
var check_shared304 = outermost(validate1325);
var func266 = /* @__PURE__ */ new Set(["gcp_id", "google_data_source_id", "project_id", "status", "status_detail", "scan_at", "created_at", "updated_at", "gcp_project_id", "name", "description", "max_score", "specific_version"]);
function validate1326(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate80(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate80)), data.status_detail !== void 0 && !validate39(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate39)), data.scan_at !== void 0 && !validate43(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate43)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43)), data.gcp_project_id !== void 0 && !validate39(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate39)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.description !== void 0 && !validate39(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate39)), data.max_score !== void 0 && !validate74(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate74)), data.specific_version !== void 0 && !validate39(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate39));
    for (let key0 in data)
      func266.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1326.errors = vErrors, vErrors === null;
}
var func267 = /* @__PURE__ */ new Set(["gcp_data_source"]);
function validate1325(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.gcp_data_source !== void 0 && (validate1326(data0.gcp_data_source, at(instancePath, "/data/gcp_data_source")) || (vErrors = more(vErrors, validate1326)));
        for (let key0 in data0)
          func267.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1325.errors = vErrors, vErrors === null;
}
var check_shared305 = outermost(validate1341);
function validate1347(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func7(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1347.errors = vErrors, vErrors === null;
}
function validate1349(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func7(data) < 8 && (vErrors = report(vErrors, instancePath, "x-minBytes", { limit: 8 })), func7(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1349.errors = vErrors, vErrors === null;
}
function validate1343(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.gcp_project_id === void 0 || data.verification_code === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "gcp_project_id", "verification_code"));
    for (let key0 in data)
      key0 === "gcp_id" || key0 === "name" || key0 === "project_id" || key0 === "gcp_project_id" || key0 === "verification_code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.gcp_id !== void 0 && !validate30(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate317(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate317)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.gcp_project_id !== void 0 && !validate1347(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate1347)), data.verification_code !== void 0 && !validate1349(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate1349));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1343.errors = vErrors, vErrors === null;
}
function validate1341(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.gcp !== void 0 && !validate1343(data.gcp, at(instancePath, "/gcp")) && (vErrors = more(vErrors, validate1343));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1341.errors = vErrors, vErrors === null;
}
var check_shared306 = outermost(validate1352);
function validate1352(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.gcp === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gcp" })), data0.gcp !== void 0 && (validate1311(data0.gcp, at(instancePath, "/data/gcp")) || (vErrors = more(vErrors, validate1311)));
        for (let key0 in data0)
          func264.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1352.errors = vErrors, vErrors === null;
}
var check_shared307 = outermost(validate1354);
function validate1354(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp_id === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.gcp_id !== void 0 && !validate30(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1354.errors = vErrors, vErrors === null;
}
var check_shared308 = outermost(validate1357);
function validate1359(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "gcp_id" || key0 === "google_data_source_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "specific_version" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.gcp_id !== void 0 && !validate30(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate30)), data.google_data_source_id !== void 0 && !validate30(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.status !== void 0 && !validate97(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate97)), data.status_detail !== void 0 && !validate39(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate39)), data.scan_at !== void 0 && !validate100(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate100)), data.specific_version !== void 0 && !validate67(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate67));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1359.errors = vErrors, vErrors === null;
}
function validate1357(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.gcp_data_source !== void 0 && !validate1359(data.gcp_data_source, at(instancePath, "/gcp_data_source")) && (vErrors = more(vErrors, validate1359));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1357.errors = vErrors, vErrors === null;
}
var check_shared309 = outermost(validate1368);
function validate1369(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0 || data.gcp_project_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id", "project_id", "created_at", "updated_at", "gcp_project_id")), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate80(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate80)), data.status_detail !== void 0 && !validate39(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate39)), data.scan_at !== void 0 && !validate43(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate43)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43)), data.gcp_project_id !== void 0 && !validate39(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate39)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.description !== void 0 && !validate39(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate39)), data.max_score !== void 0 && !validate74(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate74)), data.specific_version !== void 0 && !validate39(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate39));
    for (let key0 in data)
      func266.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1369.errors = vErrors, vErrors === null;
}
function validate1368(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.gcp_data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gcp_data_source" })), data0.gcp_data_source !== void 0 && (validate1369(data0.gcp_data_source, at(instancePath, "/data/gcp_data_source")) || (vErrors = more(vErrors, validate1369)));
        for (let key0 in data0)
          func267.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1368.errors = vErrors, vErrors === null;
}
var check_shared310 = outermost(validate1384);
function validate1384(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "google_data_source_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.gcp_id !== void 0 && !validate30(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate30)), data.google_data_source_id !== void 0 && !validate30(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate30)), data.scan_only !== void 0 && !validate126(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate126)), data.full_scan !== void 0 && !validate126(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate126));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1384.errors = vErrors, vErrors === null;
}
var check_shared311 = outermost(validate1390);
function validate1390(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_data_source_id !== void 0 && !validate30(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate669(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate669));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1390.errors = vErrors, vErrors === null;
}
var check_shared313 = outermost(validate1393);
var func280 = /* @__PURE__ */ new Set(["azure_data_source_id", "name", "description", "max_score", "created_at", "updated_at"]);
function validate1395(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.azure_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_data_source_id", "created_at", "updated_at")), data.azure_data_source_id !== void 0 && !validate23(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.description !== void 0 && !validate39(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate39)), data.max_score !== void 0 && !validate74(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate74)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func280.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1395.errors = vErrors, vErrors === null;
}
function validate1394(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1395(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1395));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1394.errors = vErrors, vErrors === null;
}
var func281 = /* @__PURE__ */ new Set(["azure_data_source"]);
function validate1393(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.azure_data_source !== void 0 && (validate1394(data0.azure_data_source, at(instancePath, "/data/azure_data_source")) || (vErrors = more(vErrors, validate1394)));
        for (let key0 in data0)
          func281.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1393.errors = vErrors, vErrors === null;
}
var check_shared314 = outermost(validate1404);
function validate1407(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func6(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1407.errors = vErrors, vErrors === null;
}
function validate1404(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || key0 === "subscription_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.azure_id !== void 0 && !validate30(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate30)), data.subscription_id !== void 0 && !validate1407(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate1407));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1404.errors = vErrors, vErrors === null;
}
var check_shared316 = outermost(validate1409);
var func284 = /* @__PURE__ */ new Set(["azure_id", "name", "project_id", "subscription_id", "verification_code", "created_at", "updated_at"]);
function validate1411(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.azure_id === void 0 || data.project_id === void 0 || data.subscription_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "project_id", "subscription_id", "created_at", "updated_at")), data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.subscription_id !== void 0 && !validate39(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate39)), data.verification_code !== void 0 && !validate39(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func284.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1411.errors = vErrors, vErrors === null;
}
function validate1410(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1411(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1411));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1410.errors = vErrors, vErrors === null;
}
var func285 = /* @__PURE__ */ new Set(["azure"]);
function validate1409(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.azure !== void 0 && (validate1410(data0.azure, at(instancePath, "/data/azure")) || (vErrors = more(vErrors, validate1410)));
        for (let key0 in data0)
          func285.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1409.errors = vErrors, vErrors === null;
}
var check_shared317 = outermost(validate1421);
function validate1421(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.azure_id === void 0 || data.azure_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "azure_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || key0 === "azure_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.azure_id !== void 0 && !validate30(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate30)), data.azure_data_source_id !== void 0 && !validate30(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1421.errors = vErrors, vErrors === null;
}
var check_shared318 = outermost(validate1425);
var func287 = /* @__PURE__ */ new Set(["azure_id", "azure_data_source_id", "project_id", "status", "status_detail", "scan_at", "created_at", "updated_at", "subscription_id", "name", "description", "max_score", "specific_version"]);
function validate1426(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23)), data.azure_data_source_id !== void 0 && !validate23(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate80(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate80)), data.status_detail !== void 0 && !validate39(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate39)), data.scan_at !== void 0 && !validate43(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate43)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43)), data.subscription_id !== void 0 && !validate39(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate39)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.description !== void 0 && !validate39(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate39)), data.max_score !== void 0 && !validate74(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate74)), data.specific_version !== void 0 && !validate39(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate39));
    for (let key0 in data)
      func287.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1426.errors = vErrors, vErrors === null;
}
var func288 = /* @__PURE__ */ new Set(["rel_azure_data_source"]);
function validate1425(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.rel_azure_data_source !== void 0 && (validate1426(data0.rel_azure_data_source, at(instancePath, "/data/rel_azure_data_source")) || (vErrors = more(vErrors, validate1426)));
        for (let key0 in data0)
          func288.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1425.errors = vErrors, vErrors === null;
}
var check_shared319 = outermost(validate1441);
function validate1443(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.subscription_id === void 0 && (vErrors = need(vErrors, data, instancePath, "subscription_id"));
    for (let key0 in data)
      key0 === "azure_id" || key0 === "name" || key0 === "project_id" || key0 === "subscription_id" || key0 === "verification_code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_id !== void 0 && !validate146(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate146)), data.name !== void 0 && !validate669(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate669)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.subscription_id !== void 0 && !validate1407(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate1407)), data.verification_code !== void 0 && !validate1407(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate1407));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1443.errors = vErrors, vErrors === null;
}
function validate1441(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.azure === void 0 && (vErrors = need(vErrors, data, instancePath, "azure"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.azure !== void 0 && !validate1443(data.azure, at(instancePath, "/azure")) && (vErrors = more(vErrors, validate1443));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1441.errors = vErrors, vErrors === null;
}
var check_shared320 = outermost(validate1450);
function validate1450(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.azure === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "azure" })), data0.azure !== void 0 && (validate1411(data0.azure, at(instancePath, "/data/azure")) || (vErrors = more(vErrors, validate1411)));
        for (let key0 in data0)
          func285.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1450.errors = vErrors, vErrors === null;
}
var check_shared321 = outermost(validate1452);
function validate1452(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.azure_id === void 0 && (vErrors = need(vErrors, data, instancePath, "azure_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.azure_id !== void 0 && !validate30(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1452.errors = vErrors, vErrors === null;
}
var check_shared322 = outermost(validate1455);
function validate1463(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate1463.errors = vErrors, vErrors === null;
}
function validate1457(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.azure_id === void 0 || data.azure_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "azure_data_source_id"));
    for (let key0 in data)
      key0 === "azure_id" || key0 === "azure_data_source_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_id !== void 0 && !validate30(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate30)), data.azure_data_source_id !== void 0 && !validate30(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.status !== void 0 && !validate97(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate97)), data.status_detail !== void 0 && !validate39(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate39)), data.scan_at !== void 0 && !validate1463(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate1463));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1457.errors = vErrors, vErrors === null;
}
function validate1455(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_azure_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_azure_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_azure_data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.rel_azure_data_source !== void 0 && !validate1457(data.rel_azure_data_source, at(instancePath, "/rel_azure_data_source")) && (vErrors = more(vErrors, validate1457));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1455.errors = vErrors, vErrors === null;
}
var check_shared323 = outermost(validate1466);
function validate1466(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.azure_data_source_id !== void 0 && !validate146(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate146));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1466.errors = vErrors, vErrors === null;
}
var check_shared324 = outermost(validate1469);
function validate1469(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "code_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.code_data_source_id !== void 0 && !validate30(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate67(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate67));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1469.errors = vErrors, vErrors === null;
}
var check_shared326 = outermost(validate1472);
var func292 = /* @__PURE__ */ new Set(["code_data_source_id", "name", "description", "max_score", "created_at", "updated_at"]);
function validate1474(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "code_data_source_id", "created_at", "updated_at")), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.description !== void 0 && !validate39(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate39)), data.max_score !== void 0 && !validate74(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate74)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func292.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1474.errors = vErrors, vErrors === null;
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
var func293 = /* @__PURE__ */ new Set(["code_data_source"]);
function validate1472(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.code_data_source !== void 0 && (validate1473(data0.code_data_source, at(instancePath, "/data/code_data_source")) || (vErrors = more(vErrors, validate1473)));
        for (let key0 in data0)
          func293.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1472.errors = vErrors, vErrors === null;
}
var check_shared327 = outermost(validate1483);
function validate1483(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.github_setting_id !== void 0 && !validate30(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1483.errors = vErrors, vErrors === null;
}
var check_shared329 = outermost(validate1486);
var schema427 = { type: "integer", "x-known": [0, 1, 2], $id: "GithubType_" };
function validate1494(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema427["x-known"] })), validate1494.errors = vErrors, vErrors === null;
}
var func295 = /* @__PURE__ */ new Set(["github_setting_id", "project_id", "code_data_source_id", "repository_pattern", "scan_public", "scan_internal", "scan_private", "status", "status_detail", "scan_at", "created_at", "updated_at"]);
function validate1500(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.repository_pattern !== void 0 && !validate39(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate39)), data.scan_public !== void 0 && !validate126(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate126)), data.scan_internal !== void 0 && !validate126(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate126)), data.scan_private !== void 0 && !validate126(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate126)), data.status !== void 0 && !validate80(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate80)), data.status_detail !== void 0 && !validate39(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate39)), data.scan_at !== void 0 && !validate43(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate43)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func295.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1500.errors = vErrors, vErrors === null;
}
var func296 = /* @__PURE__ */ new Set(["github_setting_id", "project_id", "code_data_source_id", "status", "status_detail", "scan_at", "created_at", "updated_at", "repository_pattern"]);
function validate1514(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate80(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate80)), data.status_detail !== void 0 && !validate39(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate39)), data.scan_at !== void 0 && !validate43(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate43)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43)), data.repository_pattern !== void 0 && !validate39(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate39));
    for (let key0 in data)
      func296.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1514.errors = vErrors, vErrors === null;
}
function validate1525(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.repository_pattern !== void 0 && !validate39(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate39)), data.scan_public !== void 0 && !validate126(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate126)), data.scan_internal !== void 0 && !validate126(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate126)), data.scan_private !== void 0 && !validate126(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate126)), data.status !== void 0 && !validate80(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate80)), data.status_detail !== void 0 && !validate39(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate39)), data.scan_at !== void 0 && !validate43(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate43)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func295.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1525.errors = vErrors, vErrors === null;
}
var schema431 = { type: "string", "x-known": ["PERSONAL_ACCESS_TOKEN", "GITHUB_APP"], $id: "shared36" };
function validate1539(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PERSONAL_ACCESS_TOKEN" && data !== "GITHUB_APP" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema431["x-known"] })), validate1539.errors = vErrors, vErrors === null;
}
var schema432 = { type: "string", "x-known": ["PENDING_USER_VERIFICATION", "SUCCESS", "FAILED"], $id: "shared37" };
function validate1542(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PENDING_USER_VERIFICATION" && data !== "SUCCESS" && data !== "FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema432["x-known"] })), validate1542.errors = vErrors, vErrors === null;
}
var func298 = /* @__PURE__ */ new Set(["github_setting_id", "github_repository_id", "github_repository_full_name", "created_at", "updated_at"]);
function validate1547(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.github_repository_id !== void 0 && !validate158(data.github_repository_id, at(instancePath, "/github_repository_id")) && (vErrors = more(vErrors, validate158)), data.github_repository_full_name !== void 0 && !validate39(data.github_repository_full_name, at(instancePath, "/github_repository_full_name")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func298.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1547.errors = vErrors, vErrors === null;
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
var func299 = /* @__PURE__ */ new Set(["github_setting_id", "project_id", "name", "github_user", "personal_access_token", "type", "base_url", "target_resource", "created_at", "updated_at", "gitleaks_setting", "dependency_setting", "code_scan_setting", "auth_mode", "installation_id", "verification_status", "verified_github_user", "verified_at", "github_app_setting_repository"]);
function validate1488(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.github_user !== void 0 && !validate39(data.github_user, at(instancePath, "/github_user")) && (vErrors = more(vErrors, validate39)), data.personal_access_token !== void 0 && !validate39(data.personal_access_token, at(instancePath, "/personal_access_token")) && (vErrors = more(vErrors, validate39)), data.type !== void 0 && !validate1494(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1494)), data.base_url !== void 0 && !validate39(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate39)), data.target_resource !== void 0 && !validate39(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43)), data.gitleaks_setting !== void 0 && !validate1500(data.gitleaks_setting, at(instancePath, "/gitleaks_setting")) && (vErrors = more(vErrors, validate1500)), data.dependency_setting !== void 0 && !validate1514(data.dependency_setting, at(instancePath, "/dependency_setting")) && (vErrors = more(vErrors, validate1514)), data.code_scan_setting !== void 0 && !validate1525(data.code_scan_setting, at(instancePath, "/code_scan_setting")) && (vErrors = more(vErrors, validate1525)), data.auth_mode !== void 0 && !validate1539(data.auth_mode, at(instancePath, "/auth_mode")) && (vErrors = more(vErrors, validate1539)), data.installation_id !== void 0 && !validate158(data.installation_id, at(instancePath, "/installation_id")) && (vErrors = more(vErrors, validate158)), data.verification_status !== void 0 && !validate1542(data.verification_status, at(instancePath, "/verification_status")) && (vErrors = more(vErrors, validate1542)), data.verified_github_user !== void 0 && !validate39(data.verified_github_user, at(instancePath, "/verified_github_user")) && (vErrors = more(vErrors, validate39)), data.verified_at !== void 0 && !validate43(data.verified_at, at(instancePath, "/verified_at")) && (vErrors = more(vErrors, validate43)), data.github_app_setting_repository !== void 0 && !validate1546(data.github_app_setting_repository, at(instancePath, "/github_app_setting_repository")) && (vErrors = more(vErrors, validate1546));
    for (let key0 in data)
      func299.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1488.errors = vErrors, vErrors === null;
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
var func300 = /* @__PURE__ */ new Set(["github_setting"]);
function validate1486(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.github_setting !== void 0 && (validate1487(data0.github_setting, at(instancePath, "/data/github_setting")) || (vErrors = more(vErrors, validate1487)));
        for (let key0 in data0)
          func300.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1486.errors = vErrors, vErrors === null;
}
var check_shared330 = outermost(validate1557);
function validate1557(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.github_setting_id !== void 0 && !validate30(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1557.errors = vErrors, vErrors === null;
}
var check_shared332 = outermost(validate1560);
var func302 = /* @__PURE__ */ new Set(["github_setting_id", "repository_full_name", "scan_at", "created_at", "updated_at"]);
function validate1562(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.repository_full_name !== void 0 && !validate39(data.repository_full_name, at(instancePath, "/repository_full_name")) && (vErrors = more(vErrors, validate39)), data.scan_at !== void 0 && !validate43(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate43)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func302.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1562.errors = vErrors, vErrors === null;
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
var func303 = /* @__PURE__ */ new Set(["gitleaks_cache"]);
function validate1560(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.gitleaks_cache !== void 0 && (validate1561(data0.gitleaks_cache, at(instancePath, "/data/gitleaks_cache")) || (vErrors = more(vErrors, validate1561)));
        for (let key0 in data0)
          func303.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1560.errors = vErrors, vErrors === null;
}
var check_shared333 = outermost(validate1570);
var schema440 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "shared4" }, project_id: { $ref: "Id" }, name: { $ref: "shared14" }, github_user: { $ref: "shared14" }, personal_access_token: { $ref: "shared2" }, type: { $ref: "GithubTypeInput" }, base_url: { $ref: "shared24" }, target_resource: { $ref: "shared33" }, auth_mode: { $ref: "shared40" }, installation_id: { $ref: "shared4" } }, required: ["name", "target_resource"], $id: "GithubSettingForUpsert" }, schema441 = { type: "integer", enum: [0, 1, 2], $id: "GithubTypeInput" };
function validate1578(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema441.enum })), validate1578.errors = vErrors, vErrors === null;
}
var schema442 = { type: "string", enum: ["PERSONAL_ACCESS_TOKEN", "GITHUB_APP"], $id: "shared40" };
function validate1582(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PERSONAL_ACCESS_TOKEN" || data === "GITHUB_APP" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema442.enum })), validate1582.errors = vErrors, vErrors === null;
}
function validate1572(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.target_resource === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "target_resource"));
    for (let key0 in data)
      func17.call(schema440.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate146(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate146)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate67(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate67)), data.github_user !== void 0 && !validate67(data.github_user, at(instancePath, "/github_user")) && (vErrors = more(vErrors, validate67)), data.personal_access_token !== void 0 && !validate776(data.personal_access_token, at(instancePath, "/personal_access_token")) && (vErrors = more(vErrors, validate776)), data.type !== void 0 && !validate1578(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1578)), data.base_url !== void 0 && !validate1307(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate1307)), data.target_resource !== void 0 && !validate1347(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate1347)), data.auth_mode !== void 0 && !validate1582(data.auth_mode, at(instancePath, "/auth_mode")) && (vErrors = more(vErrors, validate1582)), data.installation_id !== void 0 && !validate146(data.installation_id, at(instancePath, "/installation_id")) && (vErrors = more(vErrors, validate146));
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
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.github_setting !== void 0 && !validate1572(data.github_setting, at(instancePath, "/github_setting")) && (vErrors = more(vErrors, validate1572));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1570.errors = vErrors, vErrors === null;
}
var check_shared334 = outermost(validate1586);
function validate1586(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.github_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "github_setting" })), data0.github_setting !== void 0 && (validate1488(data0.github_setting, at(instancePath, "/data/github_setting")) || (vErrors = more(vErrors, validate1488)));
        for (let key0 in data0)
          func300.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1586.errors = vErrors, vErrors === null;
}
var check_shared335 = outermost(validate1588);
var schema445 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "Id" }, project_id: { $ref: "Id" }, code_data_source_id: { $ref: "Id" }, repository_pattern: { $ref: "shared24" }, scan_public: { $ref: "shared6" }, scan_internal: { $ref: "shared6" }, scan_private: { $ref: "shared6" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared2" }, scan_at: { $ref: "UnixSecondsInput" } }, required: ["github_setting_id", "code_data_source_id"], $id: "GitleaksSettingForUpsert" };
function validate1590(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      func17.call(schema445.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate30(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.code_data_source_id !== void 0 && !validate30(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate30)), data.repository_pattern !== void 0 && !validate1307(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate1307)), data.scan_public !== void 0 && !validate126(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate126)), data.scan_internal !== void 0 && !validate126(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate126)), data.scan_private !== void 0 && !validate126(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate126)), data.status !== void 0 && !validate97(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate97)), data.status_detail !== void 0 && !validate776(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate776)), data.scan_at !== void 0 && !validate100(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate100));
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
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.gitleaks_setting !== void 0 && !validate1590(data.gitleaks_setting, at(instancePath, "/gitleaks_setting")) && (vErrors = more(vErrors, validate1590));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1588.errors = vErrors, vErrors === null;
}
var check_shared336 = outermost(validate1602);
var func309 = /* @__PURE__ */ new Set(["gitleaks_setting"]);
function validate1602(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.gitleaks_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gitleaks_setting" })), data0.gitleaks_setting !== void 0 && (validate1500(data0.gitleaks_setting, at(instancePath, "/data/gitleaks_setting")) || (vErrors = more(vErrors, validate1500)));
        for (let key0 in data0)
          func309.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1602.errors = vErrors, vErrors === null;
}
var check_shared337 = outermost(validate1604);
function validate1606(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      key0 === "github_setting_id" || key0 === "project_id" || key0 === "code_data_source_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "repository_pattern" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate30(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.code_data_source_id !== void 0 && !validate30(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate30)), data.status !== void 0 && !validate97(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate97)), data.status_detail !== void 0 && !validate776(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate776)), data.scan_at !== void 0 && !validate100(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate100)), data.repository_pattern !== void 0 && !validate39(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate39));
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
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.dependency_setting !== void 0 && !validate1606(data.dependency_setting, at(instancePath, "/dependency_setting")) && (vErrors = more(vErrors, validate1606));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1604.errors = vErrors, vErrors === null;
}
var check_shared338 = outermost(validate1615);
var func311 = /* @__PURE__ */ new Set(["dependency_setting"]);
function validate1615(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.dependency_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "dependency_setting" })), data0.dependency_setting !== void 0 && (validate1514(data0.dependency_setting, at(instancePath, "/data/dependency_setting")) || (vErrors = more(vErrors, validate1514)));
        for (let key0 in data0)
          func311.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1615.errors = vErrors, vErrors === null;
}
var check_shared339 = outermost(validate1617);
var schema451 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "Id" }, project_id: { $ref: "Id" }, code_data_source_id: { $ref: "Id" }, repository_pattern: { $ref: "shared24" }, scan_public: { $ref: "shared6" }, scan_internal: { $ref: "shared6" }, scan_private: { $ref: "shared6" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared2" }, scan_at: { $ref: "UnixSecondsInput" } }, required: ["github_setting_id", "code_data_source_id"], $id: "CodeScanSettingForUpsert" };
function validate1619(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      func17.call(schema451.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate30(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.code_data_source_id !== void 0 && !validate30(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate30)), data.repository_pattern !== void 0 && !validate1307(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate1307)), data.scan_public !== void 0 && !validate126(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate126)), data.scan_internal !== void 0 && !validate126(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate126)), data.scan_private !== void 0 && !validate126(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate126)), data.status !== void 0 && !validate97(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate97)), data.status_detail !== void 0 && !validate776(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate776)), data.scan_at !== void 0 && !validate100(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate100));
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
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.code_scan_setting !== void 0 && !validate1619(data.code_scan_setting, at(instancePath, "/code_scan_setting")) && (vErrors = more(vErrors, validate1619));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1617.errors = vErrors, vErrors === null;
}
var check_shared340 = outermost(validate1631);
var func314 = /* @__PURE__ */ new Set(["code_scan_setting"]);
function validate1631(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.code_scan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "code_scan_setting" })), data0.code_scan_setting !== void 0 && (validate1525(data0.code_scan_setting, at(instancePath, "/data/code_scan_setting")) || (vErrors = more(vErrors, validate1525)));
        for (let key0 in data0)
          func314.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1631.errors = vErrors, vErrors === null;
}
var check_shared341 = outermost(validate1633);
function validate1633(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.github_setting_id !== void 0 && !validate30(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate30)), data.scan_only !== void 0 && !validate126(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate126)), data.full_scan !== void 0 && !validate126(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate126));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1633.errors = vErrors, vErrors === null;
}
var check_shared342 = outermost(validate1638);
function validate1638(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.github_setting_id !== void 0 && !validate30(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate30)), data.scan_only !== void 0 && !validate126(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate126));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1638.errors = vErrors, vErrors === null;
}
var check_shared343 = outermost(validate1642);
var schema457 = { type: "string", "x-known": ["INSTALLED", "NOT_INSTALLED", "CHECK_FAILED"], $id: "shared35" };
function validate1647(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "INSTALLED" && data !== "NOT_INSTALLED" && data !== "CHECK_FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema457["x-known"] })), validate1647.errors = vErrors, vErrors === null;
}
var func316 = /* @__PURE__ */ new Set(["target_resource", "installed", "repository_selection", "reason"]);
function validate1643(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.target_resource !== void 0 && !validate39(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate39)), data.installed !== void 0 && !validate126(data.installed, at(instancePath, "/installed")) && (vErrors = more(vErrors, validate126)), data.repository_selection !== void 0 && !validate39(data.repository_selection, at(instancePath, "/repository_selection")) && (vErrors = more(vErrors, validate39)), data.reason !== void 0 && !validate1647(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate1647));
    for (let key0 in data)
      func316.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1643.errors = vErrors, vErrors === null;
}
var func317 = /* @__PURE__ */ new Set(["github_app_installation_status"]);
function validate1642(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.github_app_installation_status !== void 0 && (validate1643(data0.github_app_installation_status, at(instancePath, "/data/github_app_installation_status")) || (vErrors = more(vErrors, validate1643)));
        for (let key0 in data0)
          func317.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1642.errors = vErrors, vErrors === null;
}
var check_shared344 = outermost(validate1650);
function validate1650(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "return_to" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.github_setting_id !== void 0 && !validate30(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate30)), data.return_to !== void 0 && !validate39(data.return_to, at(instancePath, "/return_to")) && (vErrors = more(vErrors, validate39));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1650.errors = vErrors, vErrors === null;
}
var check_shared345 = outermost(validate1654);
var func319 = /* @__PURE__ */ new Set(["url"]);
function validate1654(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.url !== void 0 && (validate39(data0.url, at(instancePath, "/data/url")) || (vErrors = more(vErrors, validate39)));
        for (let key0 in data0)
          func319.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1654.errors = vErrors, vErrors === null;
}
var check_shared346 = outermost(validate1656);
function validate1656(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.state === void 0 && (vErrors = need(vErrors, data, instancePath, "state"));
    for (let key0 in data)
      key0 === "state" || key0 === "code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.state !== void 0 && !validate39(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate39)), data.code !== void 0 && !validate39(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate39));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1656.errors = vErrors, vErrors === null;
}
var check_shared348 = outermost(validate1659);
var func321 = /* @__PURE__ */ new Set(["osint_id", "project_id", "resource_type", "resource_name", "created_at", "updated_at"]);
function validate1661(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.osint_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_id", "project_id", "created_at", "updated_at")), data.osint_id !== void 0 && !validate23(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_type !== void 0 && !validate39(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate39)), data.resource_name !== void 0 && !validate39(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func321.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1661.errors = vErrors, vErrors === null;
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
var func322 = /* @__PURE__ */ new Set(["osint"]);
function validate1659(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.osint !== void 0 && (validate1660(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1660)));
        for (let key0 in data0)
          func322.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1659.errors = vErrors, vErrors === null;
}
var check_shared349 = outermost(validate1670);
function validate1670(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1670.errors = vErrors, vErrors === null;
}
var check_shared351 = outermost(validate1673);
var func324 = /* @__PURE__ */ new Set(["osint_data_source_id", "name", "description", "max_score", "created_at", "updated_at"]);
function validate1675(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.osint_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_data_source_id", "created_at", "updated_at")), data.osint_data_source_id !== void 0 && !validate23(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.description !== void 0 && !validate39(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate39)), data.max_score !== void 0 && !validate74(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate74)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func324.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1675.errors = vErrors, vErrors === null;
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
var func325 = /* @__PURE__ */ new Set(["osint_data_source"]);
function validate1673(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.osint_data_source !== void 0 && (validate1674(data0.osint_data_source, at(instancePath, "/data/osint_data_source")) || (vErrors = more(vErrors, validate1674)));
        for (let key0 in data0)
          func325.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1673.errors = vErrors, vErrors === null;
}
var check_shared352 = outermost(validate1684);
function validate1684(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_id" || key0 === "osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.osint_id !== void 0 && !validate30(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate30)), data.osint_data_source_id !== void 0 && !validate30(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1684.errors = vErrors, vErrors === null;
}
var check_shared354 = outermost(validate1688);
var func327 = /* @__PURE__ */ new Set(["rel_osint_data_source_id", "osint_data_source_id", "osint_id", "project_id", "status", "status_detail", "scan_at", "created_at", "updated_at"]);
function validate1690(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.rel_osint_data_source_id === void 0 || data.osint_data_source_id === void 0 || data.osint_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id", "osint_data_source_id", "osint_id", "project_id", "created_at", "updated_at")), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.osint_data_source_id !== void 0 && !validate23(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.osint_id !== void 0 && !validate23(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate80(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate80)), data.status_detail !== void 0 && !validate39(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate39)), data.scan_at !== void 0 && !validate43(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate43)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func327.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1690.errors = vErrors, vErrors === null;
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
var func328 = /* @__PURE__ */ new Set(["rel_osint_data_source"]);
function validate1688(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.rel_osint_data_source !== void 0 && (validate1689(data0.rel_osint_data_source, at(instancePath, "/data/rel_osint_data_source")) || (vErrors = more(vErrors, validate1689)));
        for (let key0 in data0)
          func328.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1688.errors = vErrors, vErrors === null;
}
var check_shared355 = outermost(validate1702);
function validate1702(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.rel_osint_data_source_id !== void 0 && !validate30(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1702.errors = vErrors, vErrors === null;
}
var check_shared357 = outermost(validate1705);
var func330 = /* @__PURE__ */ new Set(["osint_detect_word_id", "rel_osint_data_source_id", "word", "project_id", "created_at", "updated_at"]);
function validate1707(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.osint_detect_word_id === void 0 || data.rel_osint_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_detect_word_id", "rel_osint_data_source_id", "project_id", "created_at", "updated_at")), data.osint_detect_word_id !== void 0 && !validate23(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate23)), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.word !== void 0 && !validate39(data.word, at(instancePath, "/word")) && (vErrors = more(vErrors, validate39)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func330.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1707.errors = vErrors, vErrors === null;
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
var func331 = /* @__PURE__ */ new Set(["osint_detect_word"]);
function validate1705(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.osint_detect_word !== void 0 && (validate1706(data0.osint_detect_word, at(instancePath, "/data/osint_detect_word")) || (vErrors = more(vErrors, validate1706)));
        for (let key0 in data0)
          func331.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1705.errors = vErrors, vErrors === null;
}
var check_shared358 = outermost(validate1716);
function validate1716(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_id === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.osint_id !== void 0 && !validate30(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1716.errors = vErrors, vErrors === null;
}
var check_shared359 = outermost(validate1719);
function validate1719(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.osint !== void 0 && (validate1661(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1661)));
        for (let key0 in data0)
          func322.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1719.errors = vErrors, vErrors === null;
}
var check_shared360 = outermost(validate1721);
function validate1721(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.rel_osint_data_source_id !== void 0 && !validate30(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate30)), data.scan_only !== void 0 && !validate126(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate126));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1721.errors = vErrors, vErrors === null;
}
var check_shared361 = outermost(validate1725);
var func335 = /* @__PURE__ */ new Set(["message"]);
function validate1725(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.message !== void 0 && (validate39(data0.message, at(instancePath, "/data/message")) || (vErrors = more(vErrors, validate39)));
        for (let key0 in data0)
          func335.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1725.errors = vErrors, vErrors === null;
}
var check_shared362 = outermost(validate1727);
function validate1732(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 50 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 50 }, "must NOT have more than 50 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func7(data) > 50 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 50 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1732.errors = vErrors, vErrors === null;
}
function validate1729(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_type === void 0 || data.resource_name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_type", "resource_name"));
    for (let key0 in data)
      key0 === "osint_id" || key0 === "project_id" || key0 === "resource_type" || key0 === "resource_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.osint_id !== void 0 && !validate146(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate146)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.resource_type !== void 0 && !validate1732(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate1732)), data.resource_name !== void 0 && !validate577(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate577));
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
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.osint !== void 0 && !validate1729(data.osint, at(instancePath, "/osint")) && (vErrors = more(vErrors, validate1729));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1727.errors = vErrors, vErrors === null;
}
var check_shared363 = outermost(validate1736);
function validate1736(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.osint === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "osint" })), data0.osint !== void 0 && (validate1661(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1661)));
        for (let key0 in data0)
          func322.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1736.errors = vErrors, vErrors === null;
}
var check_shared364 = outermost(validate1738);
function validate1740(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.osint_data_source_id === void 0 || data.osint_id === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_data_source_id", "osint_id"));
    for (let key0 in data)
      key0 === "rel_osint_data_source_id" || key0 === "osint_data_source_id" || key0 === "osint_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.rel_osint_data_source_id !== void 0 && !validate146(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate146)), data.osint_data_source_id !== void 0 && !validate30(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate30)), data.osint_id !== void 0 && !validate30(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.status !== void 0 && !validate97(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate97)), data.status_detail !== void 0 && !validate776(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate776)), data.scan_at !== void 0 && !validate100(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate100));
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
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.rel_osint_data_source !== void 0 && !validate1740(data.rel_osint_data_source, at(instancePath, "/rel_osint_data_source")) && (vErrors = more(vErrors, validate1740));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1738.errors = vErrors, vErrors === null;
}
var check_shared365 = outermost(validate1749);
function validate1749(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.rel_osint_data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "rel_osint_data_source" })), data0.rel_osint_data_source !== void 0 && (validate1690(data0.rel_osint_data_source, at(instancePath, "/data/rel_osint_data_source")) || (vErrors = more(vErrors, validate1690)));
        for (let key0 in data0)
          func328.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1749.errors = vErrors, vErrors === null;
}
var check_shared366 = outermost(validate1751);
function validate1751(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.rel_osint_data_source_id !== void 0 && !validate30(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1751.errors = vErrors, vErrors === null;
}
var check_shared367 = outermost(validate1754);
function validate1756(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.rel_osint_data_source_id === void 0 || data.word === void 0) && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id", "word"));
    for (let key0 in data)
      key0 === "osint_detect_word_id" || key0 === "rel_osint_data_source_id" || key0 === "word" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.osint_detect_word_id !== void 0 && !validate146(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate146)), data.rel_osint_data_source_id !== void 0 && !validate30(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate30)), data.word !== void 0 && !validate1732(data.word, at(instancePath, "/word")) && (vErrors = more(vErrors, validate1732)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30));
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
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.osint_detect_word !== void 0 && !validate1756(data.osint_detect_word, at(instancePath, "/osint_detect_word")) && (vErrors = more(vErrors, validate1756));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1754.errors = vErrors, vErrors === null;
}
var check_shared368 = outermost(validate1762);
function validate1762(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.osint_detect_word === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "osint_detect_word" })), data0.osint_detect_word !== void 0 && (validate1707(data0.osint_detect_word, at(instancePath, "/data/osint_detect_word")) || (vErrors = more(vErrors, validate1707)));
        for (let key0 in data0)
          func331.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1762.errors = vErrors, vErrors === null;
}
var check_shared369 = outermost(validate1764);
function validate1764(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_detect_word_id === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_detect_word_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_detect_word_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.osint_detect_word_id !== void 0 && !validate30(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1764.errors = vErrors, vErrors === null;
}
var check_shared370 = outermost(validate1767);
function validate1767(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "diagnosis_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.diagnosis_data_source_id !== void 0 && !validate30(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1767.errors = vErrors, vErrors === null;
}
var check_shared372 = outermost(validate1770);
var func346 = /* @__PURE__ */ new Set(["wpscan_setting_id", "project_id", "diagnosis_data_source_id", "target_url", "status", "status_detail", "scan_at", "created_at", "updated_at", "options"]);
function validate1772(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.wpscan_setting_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "wpscan_setting_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.wpscan_setting_id !== void 0 && !validate23(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.target_url !== void 0 && !validate39(data.target_url, at(instancePath, "/target_url")) && (vErrors = more(vErrors, validate39)), data.status !== void 0 && !validate80(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate80)), data.status_detail !== void 0 && !validate39(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate39)), data.scan_at !== void 0 && !validate43(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate43)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43)), data.options !== void 0 && !validate39(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate39));
    for (let key0 in data)
      func346.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1772.errors = vErrors, vErrors === null;
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
var func347 = /* @__PURE__ */ new Set(["wpscan_setting"]);
function validate1770(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.wpscan_setting !== void 0 && (validate1771(data0.wpscan_setting, at(instancePath, "/data/wpscan_setting")) || (vErrors = more(vErrors, validate1771)));
        for (let key0 in data0)
          func347.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1770.errors = vErrors, vErrors === null;
}
var check_shared374 = outermost(validate1785);
var func349 = /* @__PURE__ */ new Set(["portscan_setting_id", "project_id", "diagnosis_data_source_id", "name", "created_at", "updated_at"]);
function validate1787(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.portscan_setting_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.portscan_setting_id !== void 0 && !validate23(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func349.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1787.errors = vErrors, vErrors === null;
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
var func350 = /* @__PURE__ */ new Set(["portscan_setting"]);
function validate1785(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.portscan_setting !== void 0 && (validate1786(data0.portscan_setting, at(instancePath, "/data/portscan_setting")) || (vErrors = more(vErrors, validate1786)));
        for (let key0 in data0)
          func350.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1785.errors = vErrors, vErrors === null;
}
var check_shared375 = outermost(validate1796);
function validate1796(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.portscan_setting_id !== void 0 && !validate30(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate30)), data.status !== void 0 && !validate97(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate97));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1796.errors = vErrors, vErrors === null;
}
var check_shared377 = outermost(validate1800);
var func352 = /* @__PURE__ */ new Set(["portscan_target_id", "project_id", "portscan_setting_id", "target", "status", "status_detail", "scan_at", "created_at", "updated_at"]);
function validate1802(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.portscan_target_id === void 0 || data.project_id === void 0 || data.portscan_setting_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_target_id", "project_id", "portscan_setting_id", "created_at", "updated_at")), data.portscan_target_id !== void 0 && !validate23(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_setting_id !== void 0 && !validate23(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate23)), data.target !== void 0 && !validate39(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate39)), data.status !== void 0 && !validate80(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate80)), data.status_detail !== void 0 && !validate39(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate39)), data.scan_at !== void 0 && !validate43(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate43)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func352.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1802.errors = vErrors, vErrors === null;
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
var func353 = /* @__PURE__ */ new Set(["portscan_target"]);
function validate1800(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.portscan_target !== void 0 && (validate1801(data0.portscan_target, at(instancePath, "/data/portscan_target")) || (vErrors = more(vErrors, validate1801)));
        for (let key0 in data0)
          func353.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1800.errors = vErrors, vErrors === null;
}
var check_shared379 = outermost(validate1814);
var schema506 = { type: "integer", "x-known": [0, 1], $id: "ApplicationScanType_" };
function validate1826(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema506["x-known"] })), validate1826.errors = vErrors, vErrors === null;
}
var func355 = /* @__PURE__ */ new Set(["application_scan_id", "project_id", "diagnosis_data_source_id", "name", "status", "status_detail", "scan_at", "created_at", "updated_at", "scan_type"]);
function validate1816(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.application_scan_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.application_scan_id !== void 0 && !validate23(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.status !== void 0 && !validate80(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate80)), data.status_detail !== void 0 && !validate39(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate39)), data.scan_at !== void 0 && !validate43(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate43)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43)), data.scan_type !== void 0 && !validate1826(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate1826));
    for (let key0 in data)
      func355.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1816.errors = vErrors, vErrors === null;
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
var func356 = /* @__PURE__ */ new Set(["application_scan"]);
function validate1814(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.application_scan !== void 0 && (validate1815(data0.application_scan, at(instancePath, "/data/application_scan")) || (vErrors = more(vErrors, validate1815)));
        for (let key0 in data0)
          func356.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1814.errors = vErrors, vErrors === null;
}
var check_shared380 = outermost(validate1830);
function validate1830(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_id === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.application_scan_id !== void 0 && !validate30(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1830.errors = vErrors, vErrors === null;
}
var check_shared381 = outermost(validate1833);
var func358 = /* @__PURE__ */ new Set(["application_scan_basic_setting_id", "application_scan_id", "project_id", "target", "max_depth", "max_children", "created_at", "updated_at"]);
function validate1834(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_basic_setting_id !== void 0 && !validate23(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate23)), data.application_scan_id !== void 0 && !validate23(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.target !== void 0 && !validate39(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate39)), data.max_depth !== void 0 && !validate158(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate158)), data.max_children !== void 0 && !validate158(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate158)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func358.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1834.errors = vErrors, vErrors === null;
}
var func359 = /* @__PURE__ */ new Set(["application_scan_basic_setting"]);
function validate1833(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.application_scan_basic_setting !== void 0 && (validate1834(data0.application_scan_basic_setting, at(instancePath, "/data/application_scan_basic_setting")) || (vErrors = more(vErrors, validate1834)));
        for (let key0 in data0)
          func359.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1833.errors = vErrors, vErrors === null;
}
var check_shared382 = outermost(validate1844);
function validate1844(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.diagnosis_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "diagnosis_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.diagnosis_data_source_id !== void 0 && !validate30(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1844.errors = vErrors, vErrors === null;
}
var check_shared383 = outermost(validate1847);
var func361 = /* @__PURE__ */ new Set(["diagnosis_data_source_id", "name", "description", "max_score", "created_at", "updated_at"]);
function validate1848(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate39(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate39)), data.description !== void 0 && !validate39(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate39)), data.max_score !== void 0 && !validate74(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate74)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func361.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1848.errors = vErrors, vErrors === null;
}
var func362 = /* @__PURE__ */ new Set(["diagnosis_data_source"]);
function validate1847(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.diagnosis_data_source !== void 0 && (validate1848(data0.diagnosis_data_source, at(instancePath, "/data/diagnosis_data_source")) || (vErrors = more(vErrors, validate1848)));
        for (let key0 in data0)
          func362.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1847.errors = vErrors, vErrors === null;
}
var check_shared384 = outermost(validate1856);
function validate1856(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.setting_id === void 0 || data.diagnosis_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "setting_id", "diagnosis_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "setting_id" || key0 === "diagnosis_data_source_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.setting_id !== void 0 && !validate30(data.setting_id, at(instancePath, "/setting_id")) && (vErrors = more(vErrors, validate30)), data.diagnosis_data_source_id !== void 0 && !validate30(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate30)), data.scan_only !== void 0 && !validate126(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate126));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1856.errors = vErrors, vErrors === null;
}
var check_shared385 = outermost(validate1861);
function validate1863(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.target_url === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "target_url"));
    for (let key0 in data)
      key0 === "wpscan_setting_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "target_url" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "options" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.wpscan_setting_id !== void 0 && !validate146(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate146)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.diagnosis_data_source_id !== void 0 && !validate30(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate30)), data.target_url !== void 0 && !validate577(data.target_url, at(instancePath, "/target_url")) && (vErrors = more(vErrors, validate577)), data.status !== void 0 && !validate97(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate97)), data.status_detail !== void 0 && !validate776(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate776)), data.scan_at !== void 0 && !validate100(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate100)), data.options !== void 0 && !validate39(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate39));
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
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.wpscan_setting !== void 0 && !validate1863(data.wpscan_setting, at(instancePath, "/wpscan_setting")) && (vErrors = more(vErrors, validate1863));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1861.errors = vErrors, vErrors === null;
}
var check_shared386 = outermost(validate1873);
function validate1873(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.wpscan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "wpscan_setting" })), data0.wpscan_setting !== void 0 && (validate1772(data0.wpscan_setting, at(instancePath, "/data/wpscan_setting")) || (vErrors = more(vErrors, validate1772)));
        for (let key0 in data0)
          func347.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1873.errors = vErrors, vErrors === null;
}
var check_shared387 = outermost(validate1875);
function validate1875(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.wpscan_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "wpscan_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "wpscan_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.wpscan_setting_id !== void 0 && !validate30(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1875.errors = vErrors, vErrors === null;
}
var check_shared388 = outermost(validate1878);
var schema520 = { type: "integer", enum: [0, 1], $id: "ApplicationScanTypeInput" };
function validate1888(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema520.enum })), validate1888.errors = vErrors, vErrors === null;
}
function validate1880(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "name"));
    for (let key0 in data)
      key0 === "application_scan_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "name" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "scan_type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.application_scan_id !== void 0 && !validate146(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate146)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.diagnosis_data_source_id !== void 0 && !validate30(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate577(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate577)), data.status !== void 0 && !validate97(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate97)), data.status_detail !== void 0 && !validate776(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate776)), data.scan_at !== void 0 && !validate100(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate100)), data.scan_type !== void 0 && !validate1888(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate1888));
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
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.application_scan !== void 0 && !validate1880(data.application_scan, at(instancePath, "/application_scan")) && (vErrors = more(vErrors, validate1880));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1878.errors = vErrors, vErrors === null;
}
var check_shared389 = outermost(validate1891);
function validate1891(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.application_scan === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "application_scan" })), data0.application_scan !== void 0 && (validate1816(data0.application_scan, at(instancePath, "/data/application_scan")) || (vErrors = more(vErrors, validate1816)));
        for (let key0 in data0)
          func356.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1891.errors = vErrors, vErrors === null;
}
var check_shared390 = outermost(validate1893);
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
    data.application_scan_basic_setting_id !== void 0 && !validate146(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate146)), data.application_scan_id !== void 0 && !validate30(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate30)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.target !== void 0 && !validate93(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate93)), data.max_depth !== void 0 && !validate1900(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate1900)), data.max_children !== void 0 && !validate1900(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate1900));
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
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.application_scan_basic_setting !== void 0 && !validate1895(data.application_scan_basic_setting, at(instancePath, "/application_scan_basic_setting")) && (vErrors = more(vErrors, validate1895));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1893.errors = vErrors, vErrors === null;
}
var check_shared391 = outermost(validate1904);
function validate1905(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.application_scan_basic_setting_id === void 0 || data.application_scan_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting_id", "application_scan_id", "project_id", "created_at", "updated_at")), data.application_scan_basic_setting_id !== void 0 && !validate23(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate23)), data.application_scan_id !== void 0 && !validate23(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.target !== void 0 && !validate39(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate39)), data.max_depth !== void 0 && !validate158(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate158)), data.max_children !== void 0 && !validate158(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate158)), data.created_at !== void 0 && !validate43(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate43)), data.updated_at !== void 0 && !validate43(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate43));
    for (let key0 in data)
      func358.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1905.errors = vErrors, vErrors === null;
}
function validate1904(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.application_scan_basic_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "application_scan_basic_setting" })), data0.application_scan_basic_setting !== void 0 && (validate1905(data0.application_scan_basic_setting, at(instancePath, "/data/application_scan_basic_setting")) || (vErrors = more(vErrors, validate1905)));
        for (let key0 in data0)
          func359.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1904.errors = vErrors, vErrors === null;
}
var check_shared392 = outermost(validate1915);
function validate1915(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_basic_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_basic_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.application_scan_basic_setting_id !== void 0 && !validate30(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1915.errors = vErrors, vErrors === null;
}
var check_shared393 = outermost(validate1918);
function validate1920(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "name"));
    for (let key0 in data)
      key0 === "portscan_setting_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.portscan_setting_id !== void 0 && !validate146(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate146)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.diagnosis_data_source_id !== void 0 && !validate30(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate577(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate577));
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
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.portscan_setting !== void 0 && !validate1920(data.portscan_setting, at(instancePath, "/portscan_setting")) && (vErrors = more(vErrors, validate1920));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1918.errors = vErrors, vErrors === null;
}
var check_shared394 = outermost(validate1926);
function validate1926(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.portscan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "portscan_setting" })), data0.portscan_setting !== void 0 && (validate1787(data0.portscan_setting, at(instancePath, "/data/portscan_setting")) || (vErrors = more(vErrors, validate1787)));
        for (let key0 in data0)
          func350.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1926.errors = vErrors, vErrors === null;
}
var check_shared395 = outermost(validate1928);
function validate1934(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 300 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 300 }, "must NOT have more than 300 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func7(data) > 300 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 300 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1934.errors = vErrors, vErrors === null;
}
function validate1930(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.portscan_setting_id === void 0 || data.target === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id", "target"));
    for (let key0 in data)
      key0 === "portscan_target_id" || key0 === "project_id" || key0 === "portscan_setting_id" || key0 === "target" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.portscan_target_id !== void 0 && !validate146(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate146)), data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.portscan_setting_id !== void 0 && !validate30(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate30)), data.target !== void 0 && !validate1934(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate1934)), data.status !== void 0 && !validate97(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate97)), data.status_detail !== void 0 && !validate776(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate776)), data.scan_at !== void 0 && !validate100(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate100));
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
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.portscan_target !== void 0 && !validate1930(data.portscan_target, at(instancePath, "/portscan_target")) && (vErrors = more(vErrors, validate1930));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1928.errors = vErrors, vErrors === null;
}
var check_shared396 = outermost(validate1940);
function validate1940(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.portscan_target === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "portscan_target" })), data0.portscan_target !== void 0 && (validate1802(data0.portscan_target, at(instancePath, "/data/portscan_target")) || (vErrors = more(vErrors, validate1802)));
        for (let key0 in data0)
          func353.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1940.errors = vErrors, vErrors === null;
}
var check_shared397 = outermost(validate1942);
function validate1942(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.portscan_setting_id !== void 0 && !validate30(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1942.errors = vErrors, vErrors === null;
}
var check_shared398 = outermost(validate1945);
function validate1945(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_target_id === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_target_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_target_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.portscan_target_id !== void 0 && !validate30(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1945.errors = vErrors, vErrors === null;
}
var check_shared402 = outermost(validate1948);
function validate1950(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1950.errors = vErrors, vErrors === null;
}
var schema539 = { type: "string", enum: ["aws", "gcp"], $id: "shared400" };
function validate1952(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "aws" || data === "gcp" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema539.enum })), validate1952.errors = vErrors, vErrors === null;
}
function validate1954(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func6(data) > 32 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 32 }, "must NOT have more than 32 characters")), func6(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1954.errors = vErrors, vErrors === null;
}
function validate1948(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_name === void 0 || data.cloud_type === void 0 || data.cloud_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_name", "cloud_type", "cloud_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_name" || key0 === "cloud_type" || key0 === "cloud_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate30(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate30)), data.resource_name !== void 0 && !validate1950(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate1950)), data.cloud_type !== void 0 && !validate1952(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate1952)), data.cloud_id !== void 0 && !validate1954(data.cloud_id, at(instancePath, "/cloud_id")) && (vErrors = more(vErrors, validate1954));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1948.errors = vErrors, vErrors === null;
}
var check_shared405 = outermost(validate1956);
var schema544 = { type: "string", "x-known": ["INTERNET", "CDN", "LB", "GATEWAY", "DATASTORE", "COMPUTE", "LATERAL_MOVEMENT", "EXTERNAL_SERVICE", "INTERNAL_SERVICE", "CODE_REPOSITORY"], $id: "shared18" };
function validate1966(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "INTERNET" && data !== "CDN" && data !== "LB" && data !== "GATEWAY" && data !== "DATASTORE" && data !== "COMPUTE" && data !== "LATERAL_MOVEMENT" && data !== "EXTERNAL_SERVICE" && data !== "INTERNAL_SERVICE" && data !== "CODE_REPOSITORY" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema544["x-known"] })), validate1966.errors = vErrors, vErrors === null;
}
var func382 = /* @__PURE__ */ new Set(["resource_id", "resource_name", "short_name", "cloud_type", "cloud_id", "service", "region", "layer", "meta_data"]);
function validate1958(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_name === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_name")), data.resource_id !== void 0 && !validate23(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate23)), data.resource_name !== void 0 && !validate39(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate39)), data.short_name !== void 0 && !validate39(data.short_name, at(instancePath, "/short_name")) && (vErrors = more(vErrors, validate39)), data.cloud_type !== void 0 && !validate39(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate39)), data.cloud_id !== void 0 && !validate39(data.cloud_id, at(instancePath, "/cloud_id")) && (vErrors = more(vErrors, validate39)), data.service !== void 0 && !validate39(data.service, at(instancePath, "/service")) && (vErrors = more(vErrors, validate39)), data.region !== void 0 && !validate39(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate39)), data.layer !== void 0 && !validate1966(data.layer, at(instancePath, "/layer")) && (vErrors = more(vErrors, validate1966)), data.meta_data !== void 0 && !validate39(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate39));
    for (let key0 in data)
      func382.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1958.errors = vErrors, vErrors === null;
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
var func383 = /* @__PURE__ */ new Set(["relation_id", "relation_label", "source_resource_name", "target_resource_name"]);
function validate1972(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.relation_id === void 0 || data.source_resource_name === void 0 || data.target_resource_name === void 0) && (vErrors = need(vErrors, data, instancePath, "relation_id", "source_resource_name", "target_resource_name")), data.relation_id !== void 0 && !validate39(data.relation_id, at(instancePath, "/relation_id")) && (vErrors = more(vErrors, validate39)), data.relation_label !== void 0 && !validate39(data.relation_label, at(instancePath, "/relation_label")) && (vErrors = more(vErrors, validate39)), data.source_resource_name !== void 0 && !validate39(data.source_resource_name, at(instancePath, "/source_resource_name")) && (vErrors = more(vErrors, validate39)), data.target_resource_name !== void 0 && !validate39(data.target_resource_name, at(instancePath, "/target_resource_name")) && (vErrors = more(vErrors, validate39));
    for (let key0 in data)
      func383.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1972.errors = vErrors, vErrors === null;
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
var func384 = /* @__PURE__ */ new Set(["nodes", "edges"]);
function validate1956(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.nodes !== void 0 && (validate1957(data0.nodes, at(instancePath, "/data/nodes")) || (vErrors = more(vErrors, validate1957))), data0.edges !== void 0 && (validate1971(data0.edges, at(instancePath, "/data/edges")) || (vErrors = more(vErrors, validate1971)));
        for (let key0 in data0)
          func384.has(key0) || (vErrors = report(vErrors, instancePath + "/data", "x-members", { member: key0 }));
      } else
        vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
    for (let key1 in data)
      func5.has(key1) || (vErrors = report(vErrors, instancePath, "x-members", { member: key1 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1956.errors = vErrors, vErrors === null;
}
var checks = {
  signin: { input: check_shared46, output: check_SigninIdentity_ },
  signout: { input: check_shared46 },
  health: { input: check_shared46 },
  listAws: { input: check_shared47, output: check_shared49 },
  putAws: { input: check_shared50, output: check_shared51 },
  deleteAws: { input: check_shared52, output: check_EmptyAnswer_ },
  listAwsDataSources: { input: check_shared53, output: check_shared55 },
  attachAwsDataSource: { input: check_shared56, output: check_shared57 },
  detachAwsDataSource: { input: check_shared58, output: check_EmptyAnswer_ },
  invokeAwsScan: { input: check_shared59, output: check_EmptyAnswer_ },
  listFindings: { input: check_shared65, output: check_shared67 },
  getFinding: { input: check_shared68, output: check_shared69 },
  listFindingTags: { input: check_shared71, output: check_shared72 },
  listFindingTagNames: { input: check_shared73, output: check_shared75 },
  listResources: { input: check_shared77, output: check_shared78 },
  listResourceTags: { input: check_shared80, output: check_shared82 },
  listResourceTagNames: { input: check_shared83, output: check_shared75 },
  getResource: { input: check_shared84, output: check_shared85 },
  getPendFinding: { input: check_shared68, output: check_shared86 },
  listFindingSettings: { input: check_shared87, output: check_shared89 },
  getRecommend: { input: check_shared68, output: check_shared90 },
  getFindingAiSummary: { input: check_shared92, output: check_shared93 },
  streamFindingAiSummary: { input: check_shared92 },
  putFinding: { input: check_shared94, output: check_shared95 },
  deleteFinding: { input: check_shared68, output: check_EmptyAnswer_ },
  tagFinding: { input: check_shared96, output: check_shared97 },
  untagFinding: { input: check_shared98, output: check_EmptyAnswer_ },
  putResource: { input: check_shared99, output: check_shared100 },
  deleteResource: { input: check_shared84, output: check_EmptyAnswer_ },
  putPendFinding: { input: check_shared101, output: check_shared102 },
  deletePendFinding: { input: check_shared68, output: check_EmptyAnswer_ },
  putFindingSetting: { input: check_shared103, output: check_shared104 },
  deleteFindingSetting: { input: check_shared105, output: check_EmptyAnswer_ },
  putRecommend: { input: check_shared106, output: check_shared107 },
  listOrganizationFindings: { input: check_shared108, output: check_shared110 },
  listAlerts: { input: check_shared113, output: check_shared115 },
  listAlertHistory: { input: check_shared116, output: check_shared118 },
  listRelAlertFindings: { input: check_shared119, output: check_shared121 },
  listAlertConditions: { input: check_shared122, output: check_shared124 },
  listAlertRules: { input: check_shared125, output: check_shared127 },
  listAlertConditionRules: { input: check_shared128, output: check_shared130 },
  listNotifications: { input: check_shared131, output: check_shared133 },
  listAlertConditionNotifications: { input: check_shared134, output: check_shared136 },
  requestProjectRole: { input: check_shared137, output: check_EmptyAnswer_ },
  putAlertFirstViewedAt: { input: check_shared116, output: check_EmptyAnswer_ },
  putAlert: { input: check_shared138, output: check_shared139 },
  putAlertCondition: { input: check_shared140, output: check_shared141 },
  putAlertRule: { input: check_shared142, output: check_shared143 },
  putAlertConditionRule: { input: check_shared144, output: check_shared145 },
  putNotification: { input: check_shared146, output: check_shared147 },
  putAlertConditionNotification: { input: check_shared148, output: check_shared149 },
  deleteAlertCondition: { input: check_shared150, output: check_EmptyAnswer_ },
  deleteAlertRule: { input: check_shared151, output: check_EmptyAnswer_ },
  deleteAlertConditionRule: { input: check_shared152, output: check_EmptyAnswer_ },
  deleteNotification: { input: check_shared153, output: check_EmptyAnswer_ },
  deleteAlertConditionNotification: { input: check_shared154, output: check_EmptyAnswer_ },
  analyzeAlert: { input: check_shared156, output: check_EmptyAnswer_ },
  testNotification: { input: check_shared153, output: check_EmptyAnswer_ },
  listProjects: { input: check_shared157, output: check_shared159 },
  createProject: { input: check_shared161, output: check_shared162 },
  listProjectOrganizationInvitations: { input: check_shared163, output: check_shared165 },
  updateProject: { input: check_shared166, output: check_shared167 },
  deleteProject: { input: check_shared168, output: check_EmptyAnswer_ },
  tagProject: { input: check_shared171, output: check_shared172 },
  untagProject: { input: check_shared173, output: check_EmptyAnswer_ },
  replyOrganizationInvitation: { input: check_shared175, output: check_shared176 },
  listUsers: { input: check_shared177, output: check_shared178 },
  getUser: { input: check_shared179, output: check_shared180 },
  isAdmin: { input: check_shared181, output: check_shared182 },
  putUser: { input: check_shared183, output: check_shared184 },
  listRoles: { input: check_shared185, output: check_shared186 },
  getRole: { input: check_shared187, output: check_shared188 },
  listPolicies: { input: check_shared189, output: check_shared190 },
  getPolicy: { input: check_shared191, output: check_shared192 },
  listAccessTokens: { input: check_shared193, output: check_shared195 },
  listUserReserved: { input: check_shared196, output: check_shared198 },
  putRole: { input: check_shared199, output: check_shared200 },
  deleteRole: { input: check_shared187, output: check_EmptyAnswer_ },
  attachRole: { input: check_shared201, output: check_shared202 },
  detachRole: { input: check_shared201, output: check_EmptyAnswer_ },
  putPolicy: { input: check_shared203, output: check_shared204 },
  deletePolicy: { input: check_shared191, output: check_EmptyAnswer_ },
  attachPolicy: { input: check_shared205, output: check_shared206 },
  detachPolicy: { input: check_shared205, output: check_EmptyAnswer_ },
  generateAccessToken: { input: check_shared207, output: check_shared208 },
  updateAccessToken: { input: check_shared209, output: check_shared210 },
  deleteAccessToken: { input: check_shared211, output: check_EmptyAnswer_ },
  attachAccessTokenRole: { input: check_shared212, output: check_shared213 },
  detachAccessTokenRole: { input: check_shared212, output: check_EmptyAnswer_ },
  putUserReserved: { input: check_shared214, output: check_shared215 },
  deleteUserReserved: { input: check_shared216, output: check_EmptyAnswer_ },
  updateUserAdmin: { input: check_shared217, output: check_shared184 },
  listOrganizations: { input: check_shared218, output: check_shared220 },
  createOrganization: { input: check_shared222, output: check_shared223 },
  listOrganizationInvitations: { input: check_shared163, output: check_shared165 },
  updateOrganization: { input: check_shared224, output: check_shared223 },
  putOrganizationInvitation: { input: check_shared225, output: check_shared226 },
  deleteOrganization: { input: check_shared227, output: check_EmptyAnswer_ },
  deleteOrganizationInvitation: { input: check_shared228, output: check_EmptyAnswer_ },
  createProjectWithOrganization: { input: check_shared229, output: check_shared162 },
  listOrganizationRoles: { input: check_shared230, output: check_shared186 },
  getOrganizationRole: { input: check_shared231, output: check_shared232 },
  listOrganizationPolicies: { input: check_shared233, output: check_shared190 },
  getOrganizationPolicy: { input: check_shared234, output: check_shared235 },
  listOrganizationUserReserved: { input: check_shared236, output: check_shared238 },
  listOrganizationAccessTokens: { input: check_shared239, output: check_shared241 },
  putOrganizationRole: { input: check_shared242, output: check_shared243 },
  putOrganizationPolicy: { input: check_shared244, output: check_shared245 },
  attachOrganizationRole: { input: check_shared246, output: check_shared243 },
  attachOrganizationPolicy: { input: check_shared247, output: check_shared245 },
  detachOrganizationRole: { input: check_shared246, output: check_EmptyAnswer_ },
  detachOrganizationPolicy: { input: check_shared247, output: check_EmptyAnswer_ },
  deleteOrganizationRole: { input: check_shared231, output: check_EmptyAnswer_ },
  deleteOrganizationPolicy: { input: check_shared234, output: check_EmptyAnswer_ },
  deleteOrganizationUserReserved: { input: check_shared248, output: check_EmptyAnswer_ },
  putOrganizationUserReserved: { input: check_shared249, output: check_shared250 },
  generateOrganizationAccessToken: { input: check_shared251, output: check_shared208 },
  updateOrganizationAccessToken: { input: check_shared252, output: check_shared253 },
  deleteOrganizationAccessToken: { input: check_shared254, output: check_EmptyAnswer_ },
  attachOrganizationAccessTokenRole: { input: check_shared255, output: check_shared256 },
  detachOrganizationAccessTokenRole: { input: check_shared255, output: check_EmptyAnswer_ },
  listOrganizationNotifications: { input: check_shared257, output: check_shared259 },
  getOrganizationNotification: { input: check_shared260, output: check_shared261 },
  putOrganizationNotification: { input: check_shared263, output: check_shared261 },
  deleteOrganizationNotification: { input: check_shared260, output: check_EmptyAnswer_ },
  testOrganizationNotification: { input: check_shared260, output: check_EmptyAnswer_ },
  listOrganizationAlertConditionNotifications: { input: check_shared265, output: check_shared267 },
  updateOrganizationAlertConditionNotificationCache: { input: check_shared269, output: check_shared270 },
  updateOrganizationProjectNotificationEnabled: { input: check_shared271, output: check_shared272 },
  updateOrganizationProjectNotificationCache: { input: check_shared273, output: check_shared272 },
  getFindingReport: { input: check_shared275, output: check_shared277 },
  getReport: { input: check_shared278, output: check_shared279 },
  listReports: { input: check_shared280, output: check_shared282 },
  putReport: { input: check_shared284, output: check_shared285 },
  getFindingReportAll: { input: check_shared275, output: check_shared277 },
  chatAi: { input: check_shared287, output: check_shared93 },
  generateReport: { input: check_shared288, output: check_shared289 },
  listRemediationProposals: { input: check_shared291, output: check_shared293 },
  getRemediationProposal: { input: check_shared294, output: check_shared295 },
  generateRemediationProposal: { input: check_shared68, output: check_shared296 },
  listGoogleDataSources: { input: check_shared297, output: check_shared299 },
  listGcp: { input: check_shared300, output: check_shared302 },
  getGcpDataSource: { input: check_shared303, output: check_shared304 },
  putGcp: { input: check_shared305, output: check_shared306 },
  deleteGcp: { input: check_shared307, output: check_EmptyAnswer_ },
  attachGcpDataSource: { input: check_shared308, output: check_shared309 },
  detachGcpDataSource: { input: check_shared303, output: check_EmptyAnswer_ },
  invokeGcpScan: { input: check_shared310, output: check_EmptyAnswer_ },
  listAzureDataSources: { input: check_shared311, output: check_shared313 },
  listAzure: { input: check_shared314, output: check_shared316 },
  getAzureDataSource: { input: check_shared317, output: check_shared318 },
  putAzure: { input: check_shared319, output: check_shared320 },
  deleteAzure: { input: check_shared321, output: check_EmptyAnswer_ },
  attachAzureDataSource: { input: check_shared322, output: check_shared318 },
  detachAzureDataSource: { input: check_shared317, output: check_EmptyAnswer_ },
  invokeAzureScan: { input: check_shared323, output: check_EmptyAnswer_ },
  listCodeDataSources: { input: check_shared324, output: check_shared326 },
  listGithubSettings: { input: check_shared327, output: check_shared329 },
  listGitleaksCache: { input: check_shared330, output: check_shared332 },
  putGithubSetting: { input: check_shared333, output: check_shared334 },
  deleteGithubSetting: { input: check_shared330, output: check_EmptyAnswer_ },
  putGitleaksSetting: { input: check_shared335, output: check_shared336 },
  deleteGitleaksSetting: { input: check_shared330, output: check_EmptyAnswer_ },
  putDependencySetting: { input: check_shared337, output: check_shared338 },
  deleteDependencySetting: { input: check_shared330, output: check_EmptyAnswer_ },
  putCodeScanSetting: { input: check_shared339, output: check_shared340 },
  deleteCodeScanSetting: { input: check_shared330, output: check_EmptyAnswer_ },
  invokeGitleaksScan: { input: check_shared341, output: check_EmptyAnswer_ },
  invokeDependencyScan: { input: check_shared342, output: check_EmptyAnswer_ },
  invokeCodeScan: { input: check_shared342, output: check_EmptyAnswer_ },
  getGithubAppInstallationStatus: { input: check_shared330, output: check_shared343 },
  getGithubAppInstallUrl: { input: check_shared344, output: check_shared345 },
  getGithubAppOauthStartUrl: { input: check_shared344, output: check_shared345 },
  handleGithubAppOauthCallback: { input: check_shared346 },
  verifyGithubAppInstallation: { input: check_shared330, output: check_shared334 },
  listOsint: { input: check_shared280, output: check_shared348 },
  listOsintDataSources: { input: check_shared349, output: check_shared351 },
  listRelOsintDataSources: { input: check_shared352, output: check_shared354 },
  listOsintDetectWords: { input: check_shared355, output: check_shared357 },
  getOsint: { input: check_shared358, output: check_shared359 },
  invokeOsintScan: { input: check_shared360, output: check_shared361 },
  putOsint: { input: check_shared362, output: check_shared363 },
  deleteOsint: { input: check_shared358, output: check_EmptyAnswer_ },
  putRelOsintDataSource: { input: check_shared364, output: check_shared365 },
  deleteRelOsintDataSource: { input: check_shared366, output: check_EmptyAnswer_ },
  putOsintDetectWord: { input: check_shared367, output: check_shared368 },
  deleteOsintDetectWord: { input: check_shared369, output: check_EmptyAnswer_ },
  listWpscanSettings: { input: check_shared370, output: check_shared372 },
  listPortscanSettings: { input: check_shared370, output: check_shared374 },
  listPortscanTargets: { input: check_shared375, output: check_shared377 },
  listApplicationScans: { input: check_shared370, output: check_shared379 },
  getApplicationScanBasicSetting: { input: check_shared380, output: check_shared381 },
  getDiagnosisDataSource: { input: check_shared382, output: check_shared383 },
  invokeDiagnosisScan: { input: check_shared384, output: check_shared361 },
  putWpscanSetting: { input: check_shared385, output: check_shared386 },
  deleteWpscanSetting: { input: check_shared387, output: check_EmptyAnswer_ },
  putApplicationScan: { input: check_shared388, output: check_shared389 },
  deleteApplicationScan: { input: check_shared380, output: check_EmptyAnswer_ },
  putApplicationScanBasicSetting: { input: check_shared390, output: check_shared391 },
  deleteApplicationScanBasicSetting: { input: check_shared392, output: check_EmptyAnswer_ },
  putPortscanSetting: { input: check_shared393, output: check_shared394 },
  putPortscanTarget: { input: check_shared395, output: check_shared396 },
  deletePortscanSetting: { input: check_shared397, output: check_EmptyAnswer_ },
  deletePortscanTarget: { input: check_shared398, output: check_EmptyAnswer_ },
  getAttackFlowAnalysis: { input: check_shared402, output: check_shared405 }
};
export {
  checks
};
