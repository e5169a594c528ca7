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
var check_shared45 = outermost(validate21);
function validate21(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate21.errors = vErrors, vErrors === null;
}
var check_SigninIdentity = outermost(validate22);
function validate23(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate23.errors = vErrors, vErrors === null;
}
function validate22(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.org_access_token_id !== void 0 && !validate23(data.org_access_token_id, at(instancePath, "/org_access_token_id")) && (vErrors = more(vErrors, validate23)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate22.errors = vErrors, vErrors === null;
}
var check_shared46 = outermost(validate29);
var pattern0 = digits(12);
function validate32(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern0.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[0-9]{12}$" }, 'must match pattern "^[0-9]{12}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate32.errors = vErrors, vErrors === null;
}
function validate29(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "aws_account_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.aws_id !== void 0 && !validate23(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate23)), data.aws_account_id !== void 0 && !validate32(data.aws_account_id, at(instancePath, "/aws_account_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate29.errors = vErrors, vErrors === null;
}
var check_shared48 = outermost(validate34);
function validate38(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate38.errors = vErrors, vErrors === null;
}
function validate42(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate42.errors = vErrors, vErrors === null;
}
function validate36(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.aws_id === void 0 || data.project_id === void 0 || data.aws_account_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "project_id", "aws_account_id", "created_at", "updated_at")), data.aws_id !== void 0 && !validate23(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.aws_account_id !== void 0 && !validate32(data.aws_account_id, at(instancePath, "/aws_account_id")) && (vErrors = more(vErrors, validate32)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate36.errors = vErrors, vErrors === null;
}
function validate35(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate36(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate36));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate35.errors = vErrors, vErrors === null;
}
function validate34(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.aws !== void 0 && (validate35(data0.aws, at(instancePath, "/data/aws")) || (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate34.errors = vErrors, vErrors === null;
}
var check_shared49 = outermost(validate47);
var func2 = require_ucs2length().default, func3 = (text) => new TextEncoder().encode(text).length;
function validate50(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func3(data) > 200 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 200 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate50.errors = vErrors, vErrors === null;
}
function validate49(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.aws_account_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "aws_account_id"));
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || key0 === "aws_account_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate50(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate50)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.aws_account_id !== void 0 && !validate32(data.aws_account_id, at(instancePath, "/aws_account_id")) && (vErrors = more(vErrors, validate32));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate49.errors = vErrors, vErrors === null;
}
function validate47(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.aws === void 0 && (vErrors = need(vErrors, data, instancePath, "aws"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.aws !== void 0 && !validate49(data.aws, at(instancePath, "/aws")) && (vErrors = more(vErrors, validate49));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate47.errors = vErrors, vErrors === null;
}
var check_shared50 = outermost(validate55);
function validate55(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.aws === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "aws" })), data0.aws !== void 0 && (validate36(data0.aws, at(instancePath, "/data/aws")) || (vErrors = more(vErrors, validate36)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate55.errors = vErrors, vErrors === null;
}
var check_shared51 = outermost(validate57);
function validate57(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.aws_id === void 0 && (vErrors = need(vErrors, data, instancePath, "aws_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.aws_id !== void 0 && !validate23(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate57.errors = vErrors, vErrors === null;
}
var check_EmptyAnswer = outermost(validate60);
function validate61(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate61.errors = vErrors, vErrors === null;
}
function validate60(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate61(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate61)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate60.errors = vErrors, vErrors === null;
}
var check_shared52 = outermost(validate63);
function validate66(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func3(data) > 64 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 64 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate66.errors = vErrors, vErrors === null;
}
function validate63(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.aws_id === void 0 && (vErrors = need(vErrors, data, instancePath, "aws_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.aws_id !== void 0 && !validate23(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate23)), data.data_source !== void 0 && !validate66(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate66));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate63.errors = vErrors, vErrors === null;
}
var check_shared54 = outermost(validate68);
function validate73(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: "number" })), validate73.errors = vErrors, vErrors === null;
}
var schema29 = { type: "integer", "x-known": [0, 1, 2, 3, 4], $id: "ScanStatus" };
function validate79(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && data !== 4 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema29["x-known"] })), validate79.errors = vErrors, vErrors === null;
}
function validate70(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.aws_data_source_id === void 0 || data.data_source === void 0 || data.max_score === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_data_source_id", "data_source", "max_score")), data.aws_data_source_id !== void 0 && !validate23(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate23)), data.data_source !== void 0 && !validate38(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate73(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate73)), data.aws_id !== void 0 && !validate23(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.assume_role_arn !== void 0 && !validate38(data.assume_role_arn, at(instancePath, "/assume_role_arn")) && (vErrors = more(vErrors, validate38)), data.external_id !== void 0 && !validate38(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate38)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.specific_version !== void 0 && !validate38(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate70.errors = vErrors, vErrors === null;
}
function validate69(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate70(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate70));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate69.errors = vErrors, vErrors === null;
}
function validate68(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.data_source !== void 0 && (validate69(data0.data_source, at(instancePath, "/data/data_source")) || (vErrors = more(vErrors, validate69))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate68.errors = vErrors, vErrors === null;
}
var check_shared55 = outermost(validate86);
var schema31 = { type: "object", additionalProperties: !1, properties: { aws_id: { $ref: "Id" }, aws_data_source_id: { $ref: "Id" }, project_id: { $ref: "Id" }, assume_role_arn: { $ref: "shared16" }, external_id: { $ref: "shared21" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared0" }, scan_at: { $ref: "UnixSecondsInput" }, specific_version: { $ref: "shared14" } }, required: ["aws_id", "aws_data_source_id", "assume_role_arn", "external_id"], $id: "AwsRelDataSourceForUpsert" }, func6 = Object.prototype.hasOwnProperty;
function validate92(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate92.errors = vErrors, vErrors === null;
}
function validate94(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func3(data) < 8 && (vErrors = report(vErrors, instancePath, "x-minBytes", { limit: 8 })), func3(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate94.errors = vErrors, vErrors === null;
}
var schema34 = { type: "integer", enum: [0, 1, 2, 3, 4], $id: "ScanStatusInput" };
function validate96(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || data === 4 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema34.enum })), validate96.errors = vErrors, vErrors === null;
}
function validate99(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 253402268399 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 253402268399 }, "must be <= 253402268399")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate99.errors = vErrors, vErrors === null;
}
function validate88(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0 || data.assume_role_arn === void 0 || data.external_id === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id", "assume_role_arn", "external_id"));
    for (let key0 in data)
      func6.call(schema31.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.aws_id !== void 0 && !validate23(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate23)), data.aws_data_source_id !== void 0 && !validate23(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.assume_role_arn !== void 0 && !validate92(data.assume_role_arn, at(instancePath, "/assume_role_arn")) && (vErrors = more(vErrors, validate92)), data.external_id !== void 0 && !validate94(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate94)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate99(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate99)), data.specific_version !== void 0 && !validate66(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate66));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate88.errors = vErrors, vErrors === null;
}
function validate86(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.attach_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "attach_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "attach_data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.attach_data_source !== void 0 && !validate88(data.attach_data_source, at(instancePath, "/attach_data_source")) && (vErrors = more(vErrors, validate88));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate86.errors = vErrors, vErrors === null;
}
var check_shared56 = outermost(validate103);
function validate104(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.aws_id === void 0 || data.aws_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id", "project_id", "created_at", "updated_at")), data.aws_id !== void 0 && !validate23(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate23)), data.aws_data_source_id !== void 0 && !validate23(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.assume_role_arn !== void 0 && !validate38(data.assume_role_arn, at(instancePath, "/assume_role_arn")) && (vErrors = more(vErrors, validate38)), data.external_id !== void 0 && !validate38(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate38)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.specific_version !== void 0 && !validate38(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate104.errors = vErrors, vErrors === null;
}
function validate103(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "data_source" })), data0.data_source !== void 0 && (validate104(data0.data_source, at(instancePath, "/data/data_source")) || (vErrors = more(vErrors, validate104)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate103.errors = vErrors, vErrors === null;
}
var check_shared57 = outermost(validate117);
function validate117(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "aws_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.aws_id !== void 0 && !validate23(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate23)), data.aws_data_source_id !== void 0 && !validate23(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate117.errors = vErrors, vErrors === null;
}
var check_shared58 = outermost(validate121);
function validate125(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && (vErrors = report(vErrors, instancePath, "type", { type: "boolean" })), validate125.errors = vErrors, vErrors === null;
}
function validate121(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "aws_data_source_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.aws_id !== void 0 && !validate23(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate23)), data.aws_data_source_id !== void 0 && !validate23(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate23)), data.scan_only !== void 0 && !validate125(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate125)), data.full_scan !== void 0 && !validate125(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate121.errors = vErrors, vErrors === null;
}
var check_shared64 = outermost(validate128), schema41 = { type: "object", additionalProperties: !1, properties: { project_id: { $ref: "Id" }, data_source: { $ref: "shared59" }, resource_name: { $ref: "shared60" }, from_score: { $ref: "shared12" }, to_score: { $ref: "shared12" }, tag: { $ref: "shared59" }, sort: { $ref: "shared61" }, direction: { $ref: "shared62" }, offset: { $ref: "shared4" }, limit: { $ref: "shared63" }, status: { $ref: "FindingStatus" }, finding_id: { $ref: "Id" }, alert_id: { $ref: "Id" } }, $id: "shared64" };
function validate130(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate66(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate66));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate130.errors = vErrors, vErrors === null;
}
function validate134(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 512 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 512 }, "must NOT have more than 512 characters")), func3(data) > 512 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 512 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate134.errors = vErrors, vErrors === null;
}
function validate133(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate134(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate134));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate133.errors = vErrors, vErrors === null;
}
function validate137(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" ? ((data > 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1 }, "must be <= 1")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))) : vErrors = report(vErrors, instancePath, "type", { type: "number" }), validate137.errors = vErrors, vErrors === null;
}
var schema46 = { type: "string", enum: ["finding_id", "description", "data_source", "resource_name", "score", "updated_at"], $id: "shared61" };
function validate141(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "finding_id" || data === "description" || data === "data_source" || data === "resource_name" || data === "score" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema46.enum })), validate141.errors = vErrors, vErrors === null;
}
var schema47 = { type: "string", enum: ["asc", "desc"], $id: "shared62" };
function validate143(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema47.enum })), validate143.errors = vErrors, vErrors === null;
}
function validate145(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0")), validate145.errors = vErrors, vErrors === null;
}
function validate147(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 200 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 200 }, "must be <= 200")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate147.errors = vErrors, vErrors === null;
}
var schema50 = { type: "integer", enum: [0, 1, 2], $id: "FindingStatus" };
function validate149(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema50.enum })), validate149.errors = vErrors, vErrors === null;
}
function validate128(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func6.call(schema41.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.data_source !== void 0 && !validate130(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate130)), data.resource_name !== void 0 && !validate133(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate133)), data.from_score !== void 0 && !validate137(data.from_score, at(instancePath, "/from_score")) && (vErrors = more(vErrors, validate137)), data.to_score !== void 0 && !validate137(data.to_score, at(instancePath, "/to_score")) && (vErrors = more(vErrors, validate137)), data.tag !== void 0 && !validate130(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate130)), data.sort !== void 0 && !validate141(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate141)), data.direction !== void 0 && !validate143(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate143)), data.offset !== void 0 && !validate145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate145)), data.limit !== void 0 && !validate147(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate147)), data.status !== void 0 && !validate149(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate149)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.alert_id !== void 0 && !validate23(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate128.errors = vErrors, vErrors === null;
}
var check_shared66 = outermost(validate153);
function validate154(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate23(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate154.errors = vErrors, vErrors === null;
}
function validate157(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate157.errors = vErrors, vErrors === null;
}
function validate153(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.finding_id !== void 0 && (validate154(data0.finding_id, at(instancePath, "/data/finding_id")) || (vErrors = more(vErrors, validate154))), data0.count !== void 0 && (validate157(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate157))), data0.total !== void 0 && (validate157(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate157)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate153.errors = vErrors, vErrors === null;
}
var check_shared67 = outermost(validate160);
function validate160(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate160.errors = vErrors, vErrors === null;
}
var check_shared68 = outermost(validate163);
function validate164(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_id === void 0 || data.data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "data_source_id", "project_id", "created_at", "updated_at")), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.data_source !== void 0 && !validate38(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate38)), data.data_source_id !== void 0 && !validate38(data.data_source_id, at(instancePath, "/data_source_id")) && (vErrors = more(vErrors, validate38)), data.resource_name !== void 0 && !validate38(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.original_score !== void 0 && !validate73(data.original_score, at(instancePath, "/original_score")) && (vErrors = more(vErrors, validate73)), data.original_max_score !== void 0 && !validate73(data.original_max_score, at(instancePath, "/original_max_score")) && (vErrors = more(vErrors, validate73)), data.score !== void 0 && !validate73(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate73)), data.data !== void 0 && !validate38(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate164.errors = vErrors, vErrors === null;
}
function validate163(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.finding !== void 0 && (validate164(data0.finding, at(instancePath, "/data/finding")) || (vErrors = more(vErrors, validate164))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate163.errors = vErrors, vErrors === null;
}
var check_shared70 = outermost(validate178);
var schema58 = { type: "string", enum: ["finding_tag_id", "tag", "updated_at"], $id: "shared69" };
function validate181(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "finding_tag_id" || data === "tag" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema58.enum })), validate181.errors = vErrors, vErrors === null;
}
function validate178(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.sort !== void 0 && !validate181(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate181)), data.direction !== void 0 && !validate143(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate143)), data.offset !== void 0 && !validate145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate145)), data.limit !== void 0 && !validate147(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate147));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate178.errors = vErrors, vErrors === null;
}
var check_shared71 = outermost(validate186);
function validate188(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_tag_id === void 0 || data.finding_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_tag_id", "finding_id", "project_id", "created_at", "updated_at")), data.finding_tag_id !== void 0 && !validate23(data.finding_tag_id, at(instancePath, "/finding_tag_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate38(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate188.errors = vErrors, vErrors === null;
}
function validate187(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate188(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate188));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate187.errors = vErrors, vErrors === null;
}
function validate186(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag !== void 0 && (validate187(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate187))), data0.count !== void 0 && (validate157(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate157))), data0.total !== void 0 && (validate157(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate157)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate186.errors = vErrors, vErrors === null;
}
var check_shared72 = outermost(validate199);
function validate199(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.sort !== void 0 && !validate181(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate181)), data.direction !== void 0 && !validate143(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate143)), data.offset !== void 0 && !validate145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate145)), data.limit !== void 0 && !validate147(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate147));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate199.errors = vErrors, vErrors === null;
}
var check_shared74 = outermost(validate205);
function validate206(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate38(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate206.errors = vErrors, vErrors === null;
}
function validate205(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag !== void 0 && (validate206(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate206))), data0.count !== void 0 && (validate157(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate157))), data0.total !== void 0 && (validate157(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate157)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate205.errors = vErrors, vErrors === null;
}
var check_shared76 = outermost(validate211), schema65 = { type: "object", additionalProperties: !1, properties: { project_id: { $ref: "Id" }, resource_name: { $ref: "shared60" }, tag: { $ref: "shared59" }, sort: { $ref: "shared75" }, direction: { $ref: "shared62" }, offset: { $ref: "shared4" }, limit: { $ref: "shared63" }, resource_id: { $ref: "Id" }, namespace: { $ref: "shared14" }, resource_type: { $ref: "shared14" } }, $id: "shared76" }, schema66 = { type: "string", enum: ["resource_id", "resource_name", "updated_at"], $id: "shared75" };
function validate215(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "resource_id" || data === "resource_name" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema66.enum })), validate215.errors = vErrors, vErrors === null;
}
function validate211(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func6.call(schema65.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_name !== void 0 && !validate133(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate133)), data.tag !== void 0 && !validate130(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate130)), data.sort !== void 0 && !validate215(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate215)), data.direction !== void 0 && !validate143(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate143)), data.offset !== void 0 && !validate145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate145)), data.limit !== void 0 && !validate147(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate147)), data.resource_id !== void 0 && !validate23(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate23)), data.namespace !== void 0 && !validate66(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate66)), data.resource_type !== void 0 && !validate66(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate66));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate211.errors = vErrors, vErrors === null;
}
var check_shared77 = outermost(validate223);
function validate223(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.resource_id !== void 0 && (validate154(data0.resource_id, at(instancePath, "/data/resource_id")) || (vErrors = more(vErrors, validate154))), data0.count !== void 0 && (validate157(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate157))), data0.total !== void 0 && (validate157(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate157)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate223.errors = vErrors, vErrors === null;
}
var check_shared79 = outermost(validate227);
var schema69 = { type: "string", enum: ["resource_tag_id", "tag", "updated_at"], $id: "shared78" };
function validate230(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "resource_tag_id" || data === "tag" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema69.enum })), validate230.errors = vErrors, vErrors === null;
}
function validate227(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_id !== void 0 && !validate23(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate23)), data.sort !== void 0 && !validate230(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate230)), data.direction !== void 0 && !validate143(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate143)), data.offset !== void 0 && !validate145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate145)), data.limit !== void 0 && !validate147(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate147));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate227.errors = vErrors, vErrors === null;
}
var check_shared81 = outermost(validate235);
function validate237(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_tag_id === void 0 || data.resource_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_tag_id", "resource_id", "project_id", "created_at", "updated_at")), data.resource_tag_id !== void 0 && !validate23(data.resource_tag_id, at(instancePath, "/resource_tag_id")) && (vErrors = more(vErrors, validate23)), data.resource_id !== void 0 && !validate23(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate38(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate237.errors = vErrors, vErrors === null;
}
function validate236(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate237(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate237));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate236.errors = vErrors, vErrors === null;
}
function validate235(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag !== void 0 && (validate236(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate236))), data0.count !== void 0 && (validate157(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate157))), data0.total !== void 0 && (validate157(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate157)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate235.errors = vErrors, vErrors === null;
}
var check_shared82 = outermost(validate248);
function validate248(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.sort !== void 0 && !validate230(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate230)), data.direction !== void 0 && !validate143(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate143)), data.offset !== void 0 && !validate145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate145)), data.limit !== void 0 && !validate147(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate147));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate248.errors = vErrors, vErrors === null;
}
var check_shared83 = outermost(validate254);
function validate254(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_id !== void 0 && !validate23(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate254.errors = vErrors, vErrors === null;
}
var check_shared84 = outermost(validate257);
function validate258(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "project_id", "created_at", "updated_at")), data.resource_id !== void 0 && !validate23(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate23)), data.resource_name !== void 0 && !validate38(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate258.errors = vErrors, vErrors === null;
}
function validate257(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.resource !== void 0 && (validate258(data0.resource, at(instancePath, "/data/resource")) || (vErrors = more(vErrors, validate258))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate257.errors = vErrors, vErrors === null;
}
var check_shared85 = outermost(validate265);
var schema79 = { type: "integer", "x-known": [0, 1], $id: "PendReason" };
function validate273(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema79["x-known"] })), validate273.errors = vErrors, vErrors === null;
}
function validate266(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "project_id", "created_at", "updated_at")), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.note !== void 0 && !validate38(data.note, at(instancePath, "/note")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.expired_at !== void 0 && !validate42(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate42)), data.reason !== void 0 && !validate273(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate273)), data.pend_user_id !== void 0 && !validate23(data.pend_user_id, at(instancePath, "/pend_user_id")) && (vErrors = more(vErrors, validate23))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate266.errors = vErrors, vErrors === null;
}
function validate265(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.pend_finding !== void 0 && (validate266(data0.pend_finding, at(instancePath, "/data/pend_finding")) || (vErrors = more(vErrors, validate266))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate265.errors = vErrors, vErrors === null;
}
var check_shared86 = outermost(validate277);
var schema81 = { type: "integer", enum: [0, 1, 2], $id: "FindingSettingStatusInput" };
function validate279(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema81.enum })), validate279.errors = vErrors, vErrors === null;
}
function validate277(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate279(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate279));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate277.errors = vErrors, vErrors === null;
}
var check_shared88 = outermost(validate281);
var schema85 = { type: "integer", "x-known": [0, 1, 2], $id: "FindingSettingStatus" };
function validate288(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema85["x-known"] })), validate288.errors = vErrors, vErrors === null;
}
function validate283(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_setting_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_setting_id", "project_id", "created_at", "updated_at")), data.finding_setting_id !== void 0 && !validate23(data.finding_setting_id, at(instancePath, "/finding_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_name !== void 0 && !validate38(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate38)), data.setting !== void 0 && !validate38(data.setting, at(instancePath, "/setting")) && (vErrors = more(vErrors, validate38)), data.status !== void 0 && !validate288(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate288)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate283.errors = vErrors, vErrors === null;
}
function validate282(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate283(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate283));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate282.errors = vErrors, vErrors === null;
}
function validate281(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.finding_setting !== void 0 && (validate282(data0.finding_setting, at(instancePath, "/data/finding_setting")) || (vErrors = more(vErrors, validate282))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate281.errors = vErrors, vErrors === null;
}
var check_shared89 = outermost(validate294);
function validate295(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_id === void 0 || data.recommend_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "recommend_id", "created_at", "updated_at")), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.recommend_id !== void 0 && !validate23(data.recommend_id, at(instancePath, "/recommend_id")) && (vErrors = more(vErrors, validate23)), data.data_source !== void 0 && !validate38(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate38)), data.type !== void 0 && !validate38(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate38)), data.risk !== void 0 && !validate38(data.risk, at(instancePath, "/risk")) && (vErrors = more(vErrors, validate38)), data.recommendation !== void 0 && !validate38(data.recommendation, at(instancePath, "/recommendation")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate295.errors = vErrors, vErrors === null;
}
function validate294(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.recommend !== void 0 && (validate295(data0.recommend, at(instancePath, "/data/recommend")) || (vErrors = more(vErrors, validate295))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate294.errors = vErrors, vErrors === null;
}
var check_shared91 = outermost(validate305);
var schema89 = { type: "string", enum: ["en", "ja"], $id: "shared90" };
function validate308(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "en" || data === "ja" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema89.enum })), validate308.errors = vErrors, vErrors === null;
}
function validate305(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "lang" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.lang !== void 0 && !validate308(data.lang, at(instancePath, "/lang")) && (vErrors = more(vErrors, validate308));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate305.errors = vErrors, vErrors === null;
}
var check_shared92 = outermost(validate310);
function validate310(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.answer !== void 0 && (validate38(data0.answer, at(instancePath, "/data/answer")) || (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate310.errors = vErrors, vErrors === null;
}
var check_shared93 = outermost(validate312);
function validate316(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 64 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 64 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate316.errors = vErrors, vErrors === null;
}
function validate319(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 512 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 512 }, "must NOT have more than 512 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 512 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 512 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate319.errors = vErrors, vErrors === null;
}
function validate322(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" ? ((data > 999.99 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 999.99 }, "must be <= 999.99")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))) : vErrors = report(vErrors, instancePath, "type", { type: "number" }), validate322.errors = vErrors, vErrors === null;
}
function validate324(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" ? ((data > 999.99 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 999.99 }, "must be <= 999.99")), (data <= 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"))) : vErrors = report(vErrors, instancePath, "type", { type: "number" }), validate324.errors = vErrors, vErrors === null;
}
function validate326(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate326.errors = vErrors, vErrors === null;
}
function validate314(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.data_source === void 0 || data.data_source_id === void 0 || data.resource_name === void 0 || data.original_max_score === void 0 || data.data === void 0) && (vErrors = need(vErrors, data, instancePath, "data_source", "data_source_id", "resource_name", "original_max_score", "data"));
    for (let key0 in data)
      key0 === "description" || key0 === "data_source" || key0 === "data_source_id" || key0 === "resource_name" || key0 === "project_id" || key0 === "original_score" || key0 === "original_max_score" || key0 === "data" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.description !== void 0 && !validate50(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate50)), data.data_source !== void 0 && !validate316(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate316)), data.data_source_id !== void 0 && !validate92(data.data_source_id, at(instancePath, "/data_source_id")) && (vErrors = more(vErrors, validate92)), data.resource_name !== void 0 && !validate319(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate319)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.original_score !== void 0 && !validate322(data.original_score, at(instancePath, "/original_score")) && (vErrors = more(vErrors, validate322)), data.original_max_score !== void 0 && !validate324(data.original_max_score, at(instancePath, "/original_max_score")) && (vErrors = more(vErrors, validate324)), data.data !== void 0 && !validate326(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate326));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate314.errors = vErrors, vErrors === null;
}
function validate312(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding === void 0 && (vErrors = need(vErrors, data, instancePath, "finding"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.finding !== void 0 && !validate314(data.finding, at(instancePath, "/finding")) && (vErrors = more(vErrors, validate314));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate312.errors = vErrors, vErrors === null;
}
var check_shared94 = outermost(validate329);
function validate329(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.finding === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "finding" })), data0.finding !== void 0 && (validate164(data0.finding, at(instancePath, "/data/finding")) || (vErrors = more(vErrors, validate164)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate329.errors = vErrors, vErrors === null;
}
var check_shared95 = outermost(validate331);
function validate333(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_id === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "tag"));
    for (let key0 in data)
      key0 === "finding_id" || key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate316(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate316));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate333.errors = vErrors, vErrors === null;
}
function validate331(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag === void 0 && (vErrors = need(vErrors, data, instancePath, "tag"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate333(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate333));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate331.errors = vErrors, vErrors === null;
}
var check_shared96 = outermost(validate338);
function validate338(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "tag" })), data0.tag !== void 0 && (validate188(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate188)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate338.errors = vErrors, vErrors === null;
}
var check_shared97 = outermost(validate340);
function validate340(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_tag_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_tag_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_tag_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.finding_tag_id !== void 0 && !validate23(data.finding_tag_id, at(instancePath, "/finding_tag_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate340.errors = vErrors, vErrors === null;
}
var check_shared98 = outermost(validate343);
function validate345(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_name === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_name"));
    for (let key0 in data)
      key0 === "resource_name" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_name !== void 0 && !validate319(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate319)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate345.errors = vErrors, vErrors === null;
}
function validate343(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource === void 0 && (vErrors = need(vErrors, data, instancePath, "resource"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource !== void 0 && !validate345(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate345));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate343.errors = vErrors, vErrors === null;
}
var check_shared99 = outermost(validate349);
function validate349(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.resource === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "resource" })), data0.resource !== void 0 && (validate258(data0.resource, at(instancePath, "/data/resource")) || (vErrors = more(vErrors, validate258)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate349.errors = vErrors, vErrors === null;
}
var check_shared100 = outermost(validate351);
var schema108 = { type: "integer", enum: [0, 1], $id: "PendReasonInput" };
function validate358(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema108.enum })), validate358.errors = vErrors, vErrors === null;
}
function validate353(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "finding_id" || key0 === "project_id" || key0 === "note" || key0 === "expired_at" || key0 === "reason" || key0 === "pend_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.note !== void 0 && !validate38(data.note, at(instancePath, "/note")) && (vErrors = more(vErrors, validate38)), data.expired_at !== void 0 && !validate99(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate99)), data.reason !== void 0 && !validate358(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate358)), data.pend_user_id !== void 0 && !validate23(data.pend_user_id, at(instancePath, "/pend_user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate353.errors = vErrors, vErrors === null;
}
function validate351(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.pend_finding === void 0 && (vErrors = need(vErrors, data, instancePath, "pend_finding"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "pend_finding" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.pend_finding !== void 0 && !validate353(data.pend_finding, at(instancePath, "/pend_finding")) && (vErrors = more(vErrors, validate353));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate351.errors = vErrors, vErrors === null;
}
var check_shared101 = outermost(validate362);
function validate362(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.pend_finding === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "pend_finding" })), data0.pend_finding !== void 0 && (validate266(data0.pend_finding, at(instancePath, "/data/pend_finding")) || (vErrors = more(vErrors, validate266)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate362.errors = vErrors, vErrors === null;
}
var check_shared102 = outermost(validate364);
function validate366(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_name === void 0 || data.setting === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_name", "setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_name" || key0 === "setting" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_name !== void 0 && !validate326(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate326)), data.setting !== void 0 && !validate326(data.setting, at(instancePath, "/setting")) && (vErrors = more(vErrors, validate326)), data.status !== void 0 && !validate279(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate279));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate366.errors = vErrors, vErrors === null;
}
function validate364(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.finding_setting !== void 0 && !validate366(data.finding_setting, at(instancePath, "/finding_setting")) && (vErrors = more(vErrors, validate366));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate364.errors = vErrors, vErrors === null;
}
var check_shared103 = outermost(validate372);
function validate372(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.finding_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "finding_setting" })), data0.finding_setting !== void 0 && (validate283(data0.finding_setting, at(instancePath, "/data/finding_setting")) || (vErrors = more(vErrors, validate283)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate372.errors = vErrors, vErrors === null;
}
var check_shared104 = outermost(validate374);
function validate374(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.finding_setting_id !== void 0 && !validate23(data.finding_setting_id, at(instancePath, "/finding_setting_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate374.errors = vErrors, vErrors === null;
}
var check_shared105 = outermost(validate377);
function validate377(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_id === void 0 || data.data_source === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "data_source", "type"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "data_source" || key0 === "type" || key0 === "risk" || key0 === "recommendation" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.data_source !== void 0 && !validate316(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate316)), data.type !== void 0 && !validate92(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate92)), data.risk !== void 0 && !validate38(data.risk, at(instancePath, "/risk")) && (vErrors = more(vErrors, validate38)), data.recommendation !== void 0 && !validate38(data.recommendation, at(instancePath, "/recommendation")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate377.errors = vErrors, vErrors === null;
}
var check_shared106 = outermost(validate384);
function validate384(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.recommend === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "recommend" })), data0.recommend !== void 0 && (validate295(data0.recommend, at(instancePath, "/data/recommend")) || (vErrors = more(vErrors, validate295)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate384.errors = vErrors, vErrors === null;
}
var check_shared107 = outermost(validate386), schema116 = { type: "object", additionalProperties: !1, properties: { organization_id: { $ref: "Id" }, data_source: { $ref: "shared59" }, resource_name: { $ref: "shared60" }, from_score: { $ref: "shared12" }, to_score: { $ref: "shared12" }, tag: { $ref: "shared59" }, sort: { $ref: "shared61" }, direction: { $ref: "shared62" }, offset: { $ref: "shared4" }, limit: { $ref: "shared4" }, status: { $ref: "FindingStatus" }, finding_id: { $ref: "Id" } }, $id: "shared107" };
function validate386(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func6.call(schema116.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.data_source !== void 0 && !validate130(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate130)), data.resource_name !== void 0 && !validate133(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate133)), data.from_score !== void 0 && !validate137(data.from_score, at(instancePath, "/from_score")) && (vErrors = more(vErrors, validate137)), data.to_score !== void 0 && !validate137(data.to_score, at(instancePath, "/to_score")) && (vErrors = more(vErrors, validate137)), data.tag !== void 0 && !validate130(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate130)), data.sort !== void 0 && !validate141(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate141)), data.direction !== void 0 && !validate143(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate143)), data.offset !== void 0 && !validate145(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate145)), data.limit !== void 0 && !validate145(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate145)), data.status !== void 0 && !validate149(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate149)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate386.errors = vErrors, vErrors === null;
}
var check_shared109 = outermost(validate399);
var schema121 = { type: "string", "x-known": ["ACTIVE", "ARCHIVE"], $id: "shared42" };
function validate406(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ACTIVE" && data !== "ARCHIVE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema121["x-known"] })), validate406.errors = vErrors, vErrors === null;
}
function validate403(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status === void 0 && (vErrors = need(vErrors, data, instancePath, "status")), data.note !== void 0 && !validate38(data.note, at(instancePath, "/note")) && (vErrors = more(vErrors, validate38)), data.user_name !== void 0 && !validate38(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate38)), data.status !== void 0 && !validate406(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate406)), data.expired_at !== void 0 && !validate42(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate403.errors = vErrors, vErrors === null;
}
function validate401(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding === void 0 || data.pend_info === void 0) && (vErrors = need(vErrors, data, instancePath, "finding", "pend_info")), data.finding !== void 0 && !validate164(data.finding, at(instancePath, "/finding")) && (vErrors = more(vErrors, validate164)), data.pend_info !== void 0 && !validate403(data.pend_info, at(instancePath, "/pend_info")) && (vErrors = more(vErrors, validate403)), data.finding_tags !== void 0 && !validate187(data.finding_tags, at(instancePath, "/finding_tags")) && (vErrors = more(vErrors, validate187))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate401.errors = vErrors, vErrors === null;
}
function validate400(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate401(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate401));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate400.errors = vErrors, vErrors === null;
}
function validate399(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.findings !== void 0 && (validate400(data0.findings, at(instancePath, "/data/findings")) || (vErrors = more(vErrors, validate400))), data0.count !== void 0 && (validate157(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate157))), data0.total !== void 0 && (validate157(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate157)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate399.errors = vErrors, vErrors === null;
}
var check_shared112 = outermost(validate415);
var schema124 = { type: "integer", enum: [0, 1, 2, 3], $id: "AlertStatusInput" };
function validate418(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema124.enum })), validate418.errors = vErrors, vErrors === null;
}
function validate417(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate418(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate418));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate417.errors = vErrors, vErrors === null;
}
var schema126 = { type: "string", enum: ["high", "medium", "low"], $id: "AlertSeverityInput" };
function validate422(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "high" || data === "medium" || data === "low" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema126.enum })), validate422.errors = vErrors, vErrors === null;
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
function validate415(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "status" || key0 === "severity" || key0 === "description" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate417(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate417)), data.severity !== void 0 && !validate421(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate421)), data.description !== void 0 && !validate50(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate50)), data.from_at !== void 0 && !validate99(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate99)), data.to_at !== void 0 && !validate99(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate99));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate415.errors = vErrors, vErrors === null;
}
var check_shared114 = outermost(validate428);
var schema130 = { type: "string", "x-known": ["high", "medium", "low"], $id: "AlertSeverity" };
function validate434(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "high" && data !== "medium" && data !== "low" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema130["x-known"] })), validate434.errors = vErrors, vErrors === null;
}
var schema131 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "AlertStatus" };
function validate437(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema131["x-known"] })), validate437.errors = vErrors, vErrors === null;
}
function validate430(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_id === void 0 || data.alert_condition_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_id", "alert_condition_id", "project_id", "created_at", "updated_at")), data.alert_id !== void 0 && !validate23(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.severity !== void 0 && !validate434(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate434)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate437(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate437)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate430.errors = vErrors, vErrors === null;
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
function validate428(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert !== void 0 && (validate429(data0.alert, at(instancePath, "/data/alert")) || (vErrors = more(vErrors, validate429))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate428.errors = vErrors, vErrors === null;
}
var check_shared115 = outermost(validate443);
function validate443(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_id !== void 0 && !validate23(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate443.errors = vErrors, vErrors === null;
}
var check_shared117 = outermost(validate446);
var schema136 = { type: "string", "x-known": ["created", "updated", "deleted"], $id: "shared10" };
function validate450(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "created" && data !== "updated" && data !== "deleted" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema136["x-known"] })), validate450.errors = vErrors, vErrors === null;
}
function validate448(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_history_id === void 0 || data.alert_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_history_id", "alert_id", "project_id", "created_at", "updated_at")), data.alert_history_id !== void 0 && !validate23(data.alert_history_id, at(instancePath, "/alert_history_id")) && (vErrors = more(vErrors, validate23)), data.history_type !== void 0 && !validate450(data.history_type, at(instancePath, "/history_type")) && (vErrors = more(vErrors, validate450)), data.alert_id !== void 0 && !validate23(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate23)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.severity !== void 0 && !validate434(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate434)), data.finding_history !== void 0 && !validate38(data.finding_history, at(instancePath, "/finding_history")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate448.errors = vErrors, vErrors === null;
}
function validate447(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate448(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate448));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate447.errors = vErrors, vErrors === null;
}
function validate446(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_history !== void 0 && (validate447(data0.alert_history, at(instancePath, "/data/alert_history")) || (vErrors = more(vErrors, validate447))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate446.errors = vErrors, vErrors === null;
}
var check_shared118 = outermost(validate461);
function validate461(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_id" || key0 === "finding_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_id !== void 0 && !validate23(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.from_at !== void 0 && !validate99(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate99)), data.to_at !== void 0 && !validate99(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate99));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate461.errors = vErrors, vErrors === null;
}
var check_shared120 = outermost(validate467);
function validate469(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_id === void 0 || data.finding_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_id", "finding_id", "project_id", "created_at", "updated_at")), data.alert_id !== void 0 && !validate23(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate469.errors = vErrors, vErrors === null;
}
function validate468(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate469(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate469));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate468.errors = vErrors, vErrors === null;
}
function validate467(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.rel_alert_finding !== void 0 && (validate468(data0.rel_alert_finding, at(instancePath, "/data/rel_alert_finding")) || (vErrors = more(vErrors, validate468))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate467.errors = vErrors, vErrors === null;
}
var check_shared121 = outermost(validate477);
function validate477(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "severity" || key0 === "enabled" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.severity !== void 0 && !validate421(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate421)), data.enabled !== void 0 && !validate125(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate125)), data.from_at !== void 0 && !validate99(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate99)), data.to_at !== void 0 && !validate99(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate99));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate477.errors = vErrors, vErrors === null;
}
var check_shared123 = outermost(validate483);
var schema145 = { type: "string", "x-known": ["and", "or"], $id: "shared5" };
function validate490(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "and" && data !== "or" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema145["x-known"] })), validate490.errors = vErrors, vErrors === null;
}
function validate485(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_condition_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "project_id", "created_at", "updated_at")), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.severity !== void 0 && !validate434(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate434)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.and_or !== void 0 && !validate490(data.and_or, at(instancePath, "/and_or")) && (vErrors = more(vErrors, validate490)), data.enabled !== void 0 && !validate125(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate125)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate485.errors = vErrors, vErrors === null;
}
function validate484(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate485(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate485));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate484.errors = vErrors, vErrors === null;
}
function validate483(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_condition !== void 0 && (validate484(data0.alert_condition, at(instancePath, "/data/alert_condition")) || (vErrors = more(vErrors, validate484))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate483.errors = vErrors, vErrors === null;
}
var check_shared124 = outermost(validate497);
function validate497(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "from_score" || key0 === "to_score" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.from_score !== void 0 && !validate137(data.from_score, at(instancePath, "/from_score")) && (vErrors = more(vErrors, validate137)), data.to_score !== void 0 && !validate137(data.to_score, at(instancePath, "/to_score")) && (vErrors = more(vErrors, validate137)), data.from_at !== void 0 && !validate99(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate99)), data.to_at !== void 0 && !validate99(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate99));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate497.errors = vErrors, vErrors === null;
}
var check_shared126 = outermost(validate503);
function validate505(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_rule_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_rule_id", "project_id", "created_at", "updated_at")), data.alert_rule_id !== void 0 && !validate23(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.score !== void 0 && !validate73(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate73)), data.resource_name !== void 0 && !validate38(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate38)), data.tag !== void 0 && !validate38(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate38)), data.finding_cnt !== void 0 && !validate157(data.finding_cnt, at(instancePath, "/finding_cnt")) && (vErrors = more(vErrors, validate157)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate505.errors = vErrors, vErrors === null;
}
function validate504(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate505(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate505));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate504.errors = vErrors, vErrors === null;
}
function validate503(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_rule !== void 0 && (validate504(data0.alert_rule, at(instancePath, "/data/alert_rule")) || (vErrors = more(vErrors, validate504))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate503.errors = vErrors, vErrors === null;
}
var check_shared127 = outermost(validate517);
function validate517(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "alert_rule_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.alert_rule_id !== void 0 && !validate23(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate23)), data.from_at !== void 0 && !validate99(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate99)), data.to_at !== void 0 && !validate99(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate99));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate517.errors = vErrors, vErrors === null;
}
var check_shared129 = outermost(validate523);
function validate525(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_condition_id === void 0 || data.alert_rule_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id", "project_id", "created_at", "updated_at")), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.alert_rule_id !== void 0 && !validate23(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate525.errors = vErrors, vErrors === null;
}
function validate524(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate525(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate525));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate524.errors = vErrors, vErrors === null;
}
function validate523(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_rule !== void 0 && (validate524(data0.alert_cond_rule, at(instancePath, "/data/alert_cond_rule")) || (vErrors = more(vErrors, validate524))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate523.errors = vErrors, vErrors === null;
}
var check_shared130 = outermost(validate533);
function validate533(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "type" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.type !== void 0 && !validate38(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate38)), data.from_at !== void 0 && !validate99(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate99)), data.to_at !== void 0 && !validate99(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate99));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate533.errors = vErrors, vErrors === null;
}
var check_shared132 = outermost(validate538);
function validate545(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate545.errors = vErrors, vErrors === null;
}
function validate540(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.notification_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "notification_id", "project_id", "created_at", "updated_at")), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.type !== void 0 && !validate38(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate38)), data.notify_setting !== void 0 && !validate545(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate545)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate540.errors = vErrors, vErrors === null;
}
function validate539(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate540(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate540));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate539.errors = vErrors, vErrors === null;
}
function validate538(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (validate539(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate539))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate538.errors = vErrors, vErrors === null;
}
var check_shared133 = outermost(validate551);
function validate551(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.from_at !== void 0 && !validate99(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate99)), data.to_at !== void 0 && !validate99(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate99));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate551.errors = vErrors, vErrors === null;
}
var check_shared135 = outermost(validate557);
function validate559(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_condition_id === void 0 || data.notification_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id", "project_id", "created_at", "updated_at")), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.cache_second !== void 0 && !validate157(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate157)), data.notified_at !== void 0 && !validate42(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate559.errors = vErrors, vErrors === null;
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
function validate557(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_notification !== void 0 && (validate558(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate558))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate557.errors = vErrors, vErrors === null;
}
var check_shared136 = outermost(validate569);
function validate569(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.user_id === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "user_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate569.errors = vErrors, vErrors === null;
}
var check_shared137 = outermost(validate572);
function validate577(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 200 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 200 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate577.errors = vErrors, vErrors === null;
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
    data.alert_id !== void 0 && !validate145(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate145)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.description !== void 0 && !validate577(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate577)), data.severity !== void 0 && !validate422(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate422)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate581(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate581));
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
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert !== void 0 && !validate574(data.alert, at(instancePath, "/alert")) && (vErrors = more(vErrors, validate574));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate572.errors = vErrors, vErrors === null;
}
var check_shared138 = outermost(validate584);
function validate584(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert" })), data0.alert !== void 0 && (validate430(data0.alert, at(instancePath, "/data/alert")) || (vErrors = more(vErrors, validate430)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate584.errors = vErrors, vErrors === null;
}
var check_shared139 = outermost(validate586);
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
    data.alert_condition_id !== void 0 && !validate145(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate145)), data.description !== void 0 && !validate577(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate577)), data.severity !== void 0 && !validate422(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate422)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.and_or !== void 0 && !validate593(data.and_or, at(instancePath, "/and_or")) && (vErrors = more(vErrors, validate593)), data.enabled !== void 0 && !validate125(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate125));
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
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition !== void 0 && !validate588(data.alert_condition, at(instancePath, "/alert_condition")) && (vErrors = more(vErrors, validate588));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate586.errors = vErrors, vErrors === null;
}
var check_shared140 = outermost(validate597);
function validate597(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_condition === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_condition" })), data0.alert_condition !== void 0 && (validate485(data0.alert_condition, at(instancePath, "/data/alert_condition")) || (vErrors = more(vErrors, validate485)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate597.errors = vErrors, vErrors === null;
}
var check_shared141 = outermost(validate599);
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
    data.alert_rule_id !== void 0 && !validate145(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate145)), data.name !== void 0 && !validate577(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate577)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.score !== void 0 && !validate137(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate137)), data.resource_name !== void 0 && !validate134(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate134)), data.tag !== void 0 && !validate66(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate66)), data.finding_cnt !== void 0 && !validate608(data.finding_cnt, at(instancePath, "/finding_cnt")) && (vErrors = more(vErrors, validate608));
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
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_rule !== void 0 && !validate601(data.alert_rule, at(instancePath, "/alert_rule")) && (vErrors = more(vErrors, validate601));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate599.errors = vErrors, vErrors === null;
}
var check_shared142 = outermost(validate611);
function validate611(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_rule === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_rule" })), data0.alert_rule !== void 0 && (validate505(data0.alert_rule, at(instancePath, "/data/alert_rule")) || (vErrors = more(vErrors, validate505)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate611.errors = vErrors, vErrors === null;
}
var check_shared143 = outermost(validate613);
function validate615(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.alert_rule_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "alert_rule_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.alert_rule_id !== void 0 && !validate23(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
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
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_cond_rule !== void 0 && !validate615(data.alert_cond_rule, at(instancePath, "/alert_cond_rule")) && (vErrors = more(vErrors, validate615));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate613.errors = vErrors, vErrors === null;
}
var check_shared144 = outermost(validate620);
function validate620(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_cond_rule === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_cond_rule" })), data0.alert_cond_rule !== void 0 && (validate525(data0.alert_cond_rule, at(instancePath, "/data/alert_cond_rule")) || (vErrors = more(vErrors, validate525)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate620.errors = vErrors, vErrors === null;
}
var check_shared145 = outermost(validate622);
function validate629(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate629.errors = vErrors, vErrors === null;
}
function validate624(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.notify_setting === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "notify_setting"));
    for (let key0 in data)
      key0 === "notification_id" || key0 === "name" || key0 === "project_id" || key0 === "type" || key0 === "notify_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.notification_id !== void 0 && !validate145(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate145)), data.name !== void 0 && !validate577(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate577)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.type !== void 0 && !validate316(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate316)), data.notify_setting !== void 0 && !validate629(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate629));
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
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.notification !== void 0 && !validate624(data.notification, at(instancePath, "/notification")) && (vErrors = more(vErrors, validate624));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate622.errors = vErrors, vErrors === null;
}
var check_shared146 = outermost(validate632);
function validate632(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (validate540(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate540))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate632.errors = vErrors, vErrors === null;
}
var check_shared147 = outermost(validate634);
function validate636(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.notification_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "project_id" || key0 === "cache_second" || key0 === "notified_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.cache_second !== void 0 && !validate145(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate145)), data.notified_at !== void 0 && !validate99(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate99));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate636.errors = vErrors, vErrors === null;
}
function validate634(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_cond_notification === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_cond_notification"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_cond_notification" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_cond_notification !== void 0 && !validate636(data.alert_cond_notification, at(instancePath, "/alert_cond_notification")) && (vErrors = more(vErrors, validate636));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate634.errors = vErrors, vErrors === null;
}
var check_shared148 = outermost(validate643);
function validate643(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_cond_notification === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_cond_notification" })), data0.alert_cond_notification !== void 0 && (validate559(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate559)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate643.errors = vErrors, vErrors === null;
}
var check_shared149 = outermost(validate645);
function validate645(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_condition_id === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_condition_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate645.errors = vErrors, vErrors === null;
}
var check_shared150 = outermost(validate648);
function validate648(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_rule_id === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_rule_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_rule_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_rule_id !== void 0 && !validate23(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate648.errors = vErrors, vErrors === null;
}
var check_shared151 = outermost(validate651);
function validate651(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.alert_rule_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "alert_rule_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.alert_rule_id !== void 0 && !validate23(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate651.errors = vErrors, vErrors === null;
}
var check_shared152 = outermost(validate655);
function validate655(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification_id === void 0 && (vErrors = need(vErrors, data, instancePath, "notification_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate655.errors = vErrors, vErrors === null;
}
var check_shared153 = outermost(validate658);
function validate658(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.notification_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate658.errors = vErrors, vErrors === null;
}
var check_shared154 = outermost(validate662);
function validate662(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate154(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate154));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate662.errors = vErrors, vErrors === null;
}
var check_shared155 = outermost(validate665);
function validate668(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate668.errors = vErrors, vErrors === null;
}
function validate665(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "user_id" || key0 === "project_id" || key0 === "name" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate668(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate668)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate665.errors = vErrors, vErrors === null;
}
var check_shared157 = outermost(validate671);
function validate677(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.project_id === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "tag")), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate38(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate38)), data.color !== void 0 && !validate38(data.color, at(instancePath, "/color")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate677.errors = vErrors, vErrors === null;
}
function validate676(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate677(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate677));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate676.errors = vErrors, vErrors === null;
}
function validate673(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "created_at", "updated_at")), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.tag !== void 0 && !validate676(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate676)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate673.errors = vErrors, vErrors === null;
}
function validate672(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate673(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate673));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate672.errors = vErrors, vErrors === null;
}
function validate671(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.project !== void 0 && (validate672(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate672))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate671.errors = vErrors, vErrors === null;
}
var check_shared159 = outermost(validate689);
function validate691(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate691.errors = vErrors, vErrors === null;
}
function validate689(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate691(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate691));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate689.errors = vErrors, vErrors === null;
}
var check_shared160 = outermost(validate693);
function validate693(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.project === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project" })), data0.project !== void 0 && (validate673(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate673)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate693.errors = vErrors, vErrors === null;
}
var check_shared161 = outermost(validate695);
function validate695(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate695.errors = vErrors, vErrors === null;
}
var check_shared163 = outermost(validate698);
var schema207 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "InvitationStatus" };
function validate703(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema207["x-known"] })), validate703.errors = vErrors, vErrors === null;
}
function validate700(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate703(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate703)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate700.errors = vErrors, vErrors === null;
}
function validate699(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate700(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate700));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate699.errors = vErrors, vErrors === null;
}
function validate698(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.organization_invitations !== void 0 && (validate699(data0.organization_invitations, at(instancePath, "/data/organization_invitations")) || (vErrors = more(vErrors, validate699))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate698.errors = vErrors, vErrors === null;
}
var check_shared164 = outermost(validate709);
function validate709(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate691(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate691));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate709.errors = vErrors, vErrors === null;
}
var check_shared165 = outermost(validate712);
function validate713(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "created_at", "updated_at")), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate713.errors = vErrors, vErrors === null;
}
function validate712(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.project === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project" })), data0.project !== void 0 && (validate713(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate713)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate712.errors = vErrors, vErrors === null;
}
var check_shared166 = outermost(validate719);
function validate719(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.project_id === void 0 && (vErrors = need(vErrors, data, instancePath, "project_id"));
    for (let key0 in data)
      key0 !== "project_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate719.errors = vErrors, vErrors === null;
}
var check_shared169 = outermost(validate721);
function validate723(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 512 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 512 }, "must NOT have more than 512 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate723.errors = vErrors, vErrors === null;
}
function validate725(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 32 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 32 }, "must NOT have more than 32 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate725.errors = vErrors, vErrors === null;
}
function validate721(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag === void 0 && (vErrors = need(vErrors, data, instancePath, "tag"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || key0 === "color" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate723(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate723)), data.color !== void 0 && !validate725(data.color, at(instancePath, "/color")) && (vErrors = more(vErrors, validate725));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate721.errors = vErrors, vErrors === null;
}
var check_shared170 = outermost(validate727);
function validate727(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.project_tag === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project_tag" })), data0.project_tag !== void 0 && (validate677(data0.project_tag, at(instancePath, "/data/project_tag")) || (vErrors = more(vErrors, validate677)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate727.errors = vErrors, vErrors === null;
}
var check_shared171 = outermost(validate729);
function validate729(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag === void 0 && (vErrors = need(vErrors, data, instancePath, "tag"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate723(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate723));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate729.errors = vErrors, vErrors === null;
}
var check_shared173 = outermost(validate732);
var schema218 = { type: "integer", enum: [1, 2, 3], $id: "shared172" };
function validate735(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema218.enum })), validate735.errors = vErrors, vErrors === null;
}
function validate732(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organization_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "status"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate735(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate735));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate732.errors = vErrors, vErrors === null;
}
var check_shared174 = outermost(validate737);
function validate738(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate738.errors = vErrors, vErrors === null;
}
function validate737(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.organization_project !== void 0 && (validate738(data0.organization_project, at(instancePath, "/data/organization_project")) || (vErrors = more(vErrors, validate738))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate737.errors = vErrors, vErrors === null;
}
var check_shared175 = outermost(validate744);
function validate744(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "activated" || key0 === "user_id" || key0 === "admin" || key0 === "user_idp_key" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate66(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate66)), data.activated !== void 0 && !validate125(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate125)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.admin !== void 0 && !validate125(data.admin, at(instancePath, "/admin")) && (vErrors = more(vErrors, validate125)), data.user_idp_key !== void 0 && !validate38(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate38)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate744.errors = vErrors, vErrors === null;
}
var check_shared176 = outermost(validate752);
function validate752(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user_id !== void 0 && (validate154(data0.user_id, at(instancePath, "/data/user_id")) || (vErrors = more(vErrors, validate154))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate752.errors = vErrors, vErrors === null;
}
var check_shared177 = outermost(validate754);
function validate754(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "user_id" || key0 === "sub" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.sub !== void 0 && !validate38(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate38)), data.user_idp_key !== void 0 && !validate38(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate754.errors = vErrors, vErrors === null;
}
var check_shared178 = outermost(validate758);
function validate759(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.user_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "created_at", "updated_at")), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.sub !== void 0 && !validate38(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate38)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.activated !== void 0 && !validate125(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate125)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.user_idp_key !== void 0 && !validate38(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate38)), data.is_admin !== void 0 && !validate125(data.is_admin, at(instancePath, "/is_admin")) && (vErrors = more(vErrors, validate125))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate759.errors = vErrors, vErrors === null;
}
function validate758(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user !== void 0 && (validate759(data0.user, at(instancePath, "/data/user")) || (vErrors = more(vErrors, validate759))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate758.errors = vErrors, vErrors === null;
}
var check_shared179 = outermost(validate769);
function validate769(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user_id === void 0 && (vErrors = need(vErrors, data, instancePath, "user_id"));
    for (let key0 in data)
      key0 !== "user_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate769.errors = vErrors, vErrors === null;
}
var check_shared180 = outermost(validate771);
function validate771(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.ok !== void 0 && (validate125(data0.ok, at(instancePath, "/data/ok")) || (vErrors = more(vErrors, validate125))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate771.errors = vErrors, vErrors === null;
}
var check_shared181 = outermost(validate773);
function validate775(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func3(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate775.errors = vErrors, vErrors === null;
}
function validate774(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.activated === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "activated"));
    for (let key0 in data)
      key0 === "sub" || key0 === "name" || key0 === "activated" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.sub !== void 0 && !validate775(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate775)), data.name !== void 0 && !validate316(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate316)), data.activated !== void 0 && !validate125(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate125)), data.user_idp_key !== void 0 && !validate38(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate774.errors = vErrors, vErrors === null;
}
function validate773(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user === void 0 && (vErrors = need(vErrors, data, instancePath, "user"));
    for (let key0 in data)
      key0 !== "user" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user !== void 0 && !validate774(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate774));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate773.errors = vErrors, vErrors === null;
}
var check_shared182 = outermost(validate781);
function validate781(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user" })), data0.user !== void 0 && (validate759(data0.user, at(instancePath, "/data/user")) || (vErrors = more(vErrors, validate759)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate781.errors = vErrors, vErrors === null;
}
var check_shared183 = outermost(validate783);
function validate783(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "user_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate66(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate66)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate783.errors = vErrors, vErrors === null;
}
var check_shared184 = outermost(validate788);
function validate788(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.role_id !== void 0 && (validate154(data0.role_id, at(instancePath, "/data/role_id")) || (vErrors = more(vErrors, validate154))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate788.errors = vErrors, vErrors === null;
}
var check_shared185 = outermost(validate790);
function validate790(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role_id === void 0 && (vErrors = need(vErrors, data, instancePath, "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate790.errors = vErrors, vErrors === null;
}
var check_shared186 = outermost(validate793);
function validate794(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.role_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "project_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate794.errors = vErrors, vErrors === null;
}
function validate793(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.role !== void 0 && (validate794(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate794))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate793.errors = vErrors, vErrors === null;
}
var check_shared187 = outermost(validate801);
function validate801(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate66(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate66)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate801.errors = vErrors, vErrors === null;
}
var check_shared188 = outermost(validate805);
function validate805(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.policy_id !== void 0 && (validate154(data0.policy_id, at(instancePath, "/data/policy_id")) || (vErrors = more(vErrors, validate154))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate805.errors = vErrors, vErrors === null;
}
var check_shared189 = outermost(validate807);
function validate807(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "policy_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate807.errors = vErrors, vErrors === null;
}
var check_shared190 = outermost(validate810);
function validate811(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.policy_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "policy_id", "project_id", "created_at", "updated_at")), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.action_ptn !== void 0 && !validate38(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate38)), data.resource_ptn !== void 0 && !validate38(data.resource_ptn, at(instancePath, "/resource_ptn")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate811.errors = vErrors, vErrors === null;
}
function validate810(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.policy !== void 0 && (validate811(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate811))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate810.errors = vErrors, vErrors === null;
}
var check_shared191 = outermost(validate820);
function validate820(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate66(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate66)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate820.errors = vErrors, vErrors === null;
}
var check_shared193 = outermost(validate824);
function validate826(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "project_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.expired_at !== void 0 && !validate42(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate42)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate826.errors = vErrors, vErrors === null;
}
function validate825(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate826(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate826));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate825.errors = vErrors, vErrors === null;
}
function validate824(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.access_token !== void 0 && (validate825(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate825))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate824.errors = vErrors, vErrors === null;
}
var check_shared194 = outermost(validate837);
function validate837(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.user_idp_key !== void 0 && !validate775(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate775));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate837.errors = vErrors, vErrors === null;
}
var check_shared196 = outermost(validate840);
function validate842(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.reserved_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "reserved_id", "role_id", "created_at", "updated_at")), data.reserved_id !== void 0 && !validate23(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate23)), data.user_idp_key !== void 0 && !validate38(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate38)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate842.errors = vErrors, vErrors === null;
}
function validate841(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate842(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate842));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate841.errors = vErrors, vErrors === null;
}
function validate840(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user_reserved !== void 0 && (validate841(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate841))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate840.errors = vErrors, vErrors === null;
}
var check_shared197 = outermost(validate850);
function validate852(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate316(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate316)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate852.errors = vErrors, vErrors === null;
}
function validate850(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role === void 0 && (vErrors = need(vErrors, data, instancePath, "role"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.role !== void 0 && !validate852(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate852));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate850.errors = vErrors, vErrors === null;
}
var check_shared198 = outermost(validate856);
function validate856(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role" })), data0.role !== void 0 && (validate794(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate794)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate856.errors = vErrors, vErrors === null;
}
var check_shared199 = outermost(validate858);
function validate858(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate858.errors = vErrors, vErrors === null;
}
var check_shared200 = outermost(validate862);
function validate863(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.user_id === void 0 || data.role_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id", "project_id", "created_at", "updated_at")), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate863.errors = vErrors, vErrors === null;
}
function validate862(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_role" })), data0.user_role !== void 0 && (validate863(data0.user_role, at(instancePath, "/data/user_role")) || (vErrors = more(vErrors, validate863)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate862.errors = vErrors, vErrors === null;
}
var check_shared201 = outermost(validate870);
function validate872(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.action_ptn === void 0 || data.resource_ptn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "action_ptn", "resource_ptn"));
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || key0 === "action_ptn" || key0 === "resource_ptn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate316(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate316)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.action_ptn !== void 0 && !validate326(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate326)), data.resource_ptn !== void 0 && !validate326(data.resource_ptn, at(instancePath, "/resource_ptn")) && (vErrors = more(vErrors, validate326));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate872.errors = vErrors, vErrors === null;
}
function validate870(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy === void 0 && (vErrors = need(vErrors, data, instancePath, "policy"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "policy" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.policy !== void 0 && !validate872(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate872));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate870.errors = vErrors, vErrors === null;
}
var check_shared202 = outermost(validate878);
function validate878(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "policy" })), data0.policy !== void 0 && (validate811(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate811)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate878.errors = vErrors, vErrors === null;
}
var check_shared203 = outermost(validate880);
function validate880(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.policy_id === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate880.errors = vErrors, vErrors === null;
}
var check_shared204 = outermost(validate884);
function validate885(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.role_id === void 0 || data.policy_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id", "project_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate885.errors = vErrors, vErrors === null;
}
function validate884(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.role_policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role_policy" })), data0.role_policy !== void 0 && (validate885(data0.role_policy, at(instancePath, "/data/role_policy")) || (vErrors = more(vErrors, validate885)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate884.errors = vErrors, vErrors === null;
}
var check_shared205 = outermost(validate892);
function validate894(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "project_id" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate316(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate316)), data.description !== void 0 && !validate775(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate775)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.expired_at !== void 0 && !validate99(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate99)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate894.errors = vErrors, vErrors === null;
}
function validate892(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.access_token !== void 0 && !validate894(data.access_token, at(instancePath, "/access_token")) && (vErrors = more(vErrors, validate894));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate892.errors = vErrors, vErrors === null;
}
var check_shared206 = outermost(validate902);
function validate902(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_id" })), data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token_id !== void 0 && (validate23(data0.access_token_id, at(instancePath, "/data/access_token_id")) || (vErrors = more(vErrors, validate23))), data0.access_token !== void 0 && (validate545(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate545)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate902.errors = vErrors, vErrors === null;
}
var check_shared207 = outermost(validate905);
function validate907(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "name"));
    for (let key0 in data)
      key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "project_id" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate316(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate316)), data.description !== void 0 && !validate775(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate775)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.expired_at !== void 0 && !validate99(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate99)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate907.errors = vErrors, vErrors === null;
}
function validate905(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.access_token !== void 0 && !validate907(data.access_token, at(instancePath, "/access_token")) && (vErrors = more(vErrors, validate907));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate905.errors = vErrors, vErrors === null;
}
var check_shared208 = outermost(validate915);
function validate915(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token !== void 0 && (validate826(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate826)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate915.errors = vErrors, vErrors === null;
}
var check_shared209 = outermost(validate917);
function validate917(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token_id === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate917.errors = vErrors, vErrors === null;
}
var check_shared210 = outermost(validate920);
function validate920(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate920.errors = vErrors, vErrors === null;
}
var check_shared211 = outermost(validate924);
function validate925(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate925.errors = vErrors, vErrors === null;
}
function validate924(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_role" })), data0.access_token_role !== void 0 && (validate925(data0.access_token_role, at(instancePath, "/data/access_token_role")) || (vErrors = more(vErrors, validate925)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate924.errors = vErrors, vErrors === null;
}
var check_shared212 = outermost(validate932);
function validate934(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_idp_key === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_idp_key", "role_id"));
    for (let key0 in data)
      key0 === "reserved_id" || key0 === "user_idp_key" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.reserved_id !== void 0 && !validate145(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate145)), data.user_idp_key !== void 0 && !validate92(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate92)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate934.errors = vErrors, vErrors === null;
}
function validate932(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user_reserved === void 0 && (vErrors = need(vErrors, data, instancePath, "user_reserved"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_reserved" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.user_reserved !== void 0 && !validate934(data.user_reserved, at(instancePath, "/user_reserved")) && (vErrors = more(vErrors, validate934));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate932.errors = vErrors, vErrors === null;
}
var check_shared213 = outermost(validate939);
function validate939(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user_reserved === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_reserved" })), data0.user_reserved !== void 0 && (validate842(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate842)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate939.errors = vErrors, vErrors === null;
}
var check_shared214 = outermost(validate941);
function validate941(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.reserved_id === void 0 && (vErrors = need(vErrors, data, instancePath, "reserved_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "reserved_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.reserved_id !== void 0 && !validate23(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate941.errors = vErrors, vErrors === null;
}
var check_shared215 = outermost(validate944);
function validate944(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.is_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "is_admin"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "is_admin" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.is_admin !== void 0 && !validate125(data.is_admin, at(instancePath, "/is_admin")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate944.errors = vErrors, vErrors === null;
}
var check_shared216 = outermost(validate947);
function validate947(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "user_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate668(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate668)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate947.errors = vErrors, vErrors === null;
}
var check_shared218 = outermost(validate952);
function validate954(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate954.errors = vErrors, vErrors === null;
}
function validate953(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate954(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate954));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate953.errors = vErrors, vErrors === null;
}
function validate952(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.organization !== void 0 && (validate953(data0.organization, at(instancePath, "/data/organization")) || (vErrors = more(vErrors, validate953))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate952.errors = vErrors, vErrors === null;
}
var check_shared220 = outermost(validate962);
function validate964(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate964.errors = vErrors, vErrors === null;
}
function validate962(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.user_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "user_id"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate691(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate691)), data.description !== void 0 && !validate964(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate964)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate962.errors = vErrors, vErrors === null;
}
var check_shared221 = outermost(validate967);
function validate967(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.organization === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "organization" })), data0.organization !== void 0 && (validate954(data0.organization, at(instancePath, "/data/organization")) || (vErrors = more(vErrors, validate954)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate967.errors = vErrors, vErrors === null;
}
var check_shared222 = outermost(validate969);
function validate969(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "description" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate691(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate691)), data.description !== void 0 && !validate964(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate964));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate969.errors = vErrors, vErrors === null;
}
var check_shared223 = outermost(validate973);
function validate973(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "status"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate735(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate735));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate973.errors = vErrors, vErrors === null;
}
var check_shared224 = outermost(validate977);
function validate977(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.organization_invitation === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "organization_invitation" })), data0.organization_invitation !== void 0 && (validate700(data0.organization_invitation, at(instancePath, "/data/organization_invitation")) || (vErrors = more(vErrors, validate700)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate977.errors = vErrors, vErrors === null;
}
var check_shared225 = outermost(validate979);
function validate979(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organization_id === void 0 && (vErrors = need(vErrors, data, instancePath, "organization_id"));
    for (let key0 in data)
      key0 !== "organization_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate979.errors = vErrors, vErrors === null;
}
var check_shared226 = outermost(validate981);
function validate981(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.project_id === void 0 && (vErrors = need(vErrors, data, instancePath, "project_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate981.errors = vErrors, vErrors === null;
}
var check_shared227 = outermost(validate984);
function validate984(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "name"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "name" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate691(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate691)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate984.errors = vErrors, vErrors === null;
}
var check_shared228 = outermost(validate988);
function validate988(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "user_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate668(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate668)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate988.errors = vErrors, vErrors === null;
}
var check_shared229 = outermost(validate993);
function validate993(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role_id === void 0 && (vErrors = need(vErrors, data, instancePath, "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate993.errors = vErrors, vErrors === null;
}
var check_shared230 = outermost(validate996);
function validate997(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.role_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "organization_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate997.errors = vErrors, vErrors === null;
}
function validate996(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.role !== void 0 && (validate997(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate997))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate996.errors = vErrors, vErrors === null;
}
var check_shared231 = outermost(validate1004);
function validate1004(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate668(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate668)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1004.errors = vErrors, vErrors === null;
}
var check_shared232 = outermost(validate1008);
function validate1008(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "policy_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1008.errors = vErrors, vErrors === null;
}
var check_shared233 = outermost(validate1011);
function validate1012(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.policy_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "policy_id", "organization_id", "created_at", "updated_at")), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.action_ptn !== void 0 && !validate38(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1012.errors = vErrors, vErrors === null;
}
function validate1011(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.policy !== void 0 && (validate1012(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate1012))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1011.errors = vErrors, vErrors === null;
}
var check_shared234 = outermost(validate1020);
function validate1020(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.user_idp_key !== void 0 && !validate964(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate964));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1020.errors = vErrors, vErrors === null;
}
var check_shared236 = outermost(validate1023);
function validate1025(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.reserved_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "reserved_id", "role_id", "created_at", "updated_at")), data.reserved_id !== void 0 && !validate23(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate23)), data.user_idp_key !== void 0 && !validate38(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate38)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1025.errors = vErrors, vErrors === null;
}
function validate1024(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1025(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1025));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1024.errors = vErrors, vErrors === null;
}
function validate1023(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user_reserved !== void 0 && (validate1024(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate1024))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1023.errors = vErrors, vErrors === null;
}
var check_shared237 = outermost(validate1033);
function validate1033(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate668(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate668)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1033.errors = vErrors, vErrors === null;
}
var check_shared239 = outermost(validate1037);
function validate1039(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "organization_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.expired_at !== void 0 && !validate42(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate42)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1039.errors = vErrors, vErrors === null;
}
function validate1038(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1039(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1039));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1038.errors = vErrors, vErrors === null;
}
function validate1037(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.access_token !== void 0 && (validate1038(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate1038))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1037.errors = vErrors, vErrors === null;
}
var check_shared240 = outermost(validate1050);
function validate1050(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate691(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate691));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1050.errors = vErrors, vErrors === null;
}
var check_shared241 = outermost(validate1053);
function validate1053(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role" })), data0.role !== void 0 && (validate997(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate997)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1053.errors = vErrors, vErrors === null;
}
var check_shared242 = outermost(validate1055);
function validate1055(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.action_ptn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "action_ptn"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "action_ptn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate691(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate691)), data.action_ptn !== void 0 && !validate326(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate326));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1055.errors = vErrors, vErrors === null;
}
var check_shared243 = outermost(validate1059);
function validate1059(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "policy" })), data0.policy !== void 0 && (validate1012(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate1012)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1059.errors = vErrors, vErrors === null;
}
var check_shared244 = outermost(validate1061);
function validate1061(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "role_id" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1061.errors = vErrors, vErrors === null;
}
var check_shared245 = outermost(validate1065);
function validate1065(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.policy_id === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id"));
    for (let key0 in data)
      key0 === "role_id" || key0 === "policy_id" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1065.errors = vErrors, vErrors === null;
}
var check_shared246 = outermost(validate1069);
function validate1069(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.reserved_id === void 0 && (vErrors = need(vErrors, data, instancePath, "reserved_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "reserved_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.reserved_id !== void 0 && !validate23(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1069.errors = vErrors, vErrors === null;
}
var check_shared247 = outermost(validate1072);
function validate1072(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_idp_key === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_idp_key", "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "reserved_id" || key0 === "user_idp_key" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.reserved_id !== void 0 && !validate145(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate145)), data.user_idp_key !== void 0 && !validate964(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate964)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1072.errors = vErrors, vErrors === null;
}
var check_shared248 = outermost(validate1077);
function validate1077(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user_reserved === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_reserved" })), data0.user_reserved !== void 0 && (validate1025(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate1025)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1077.errors = vErrors, vErrors === null;
}
var check_shared249 = outermost(validate1079);
function validate1079(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate691(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate691)), data.description !== void 0 && !validate964(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate964)), data.expired_at !== void 0 && !validate99(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate99)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1079.errors = vErrors, vErrors === null;
}
var check_shared250 = outermost(validate1086);
function validate1086(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate691(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate691)), data.description !== void 0 && !validate964(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate964)), data.expired_at !== void 0 && !validate99(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate99)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1086.errors = vErrors, vErrors === null;
}
var check_shared251 = outermost(validate1093);
function validate1093(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token !== void 0 && (validate1039(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate1039)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1093.errors = vErrors, vErrors === null;
}
var check_shared252 = outermost(validate1095);
function validate1095(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token_id === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1095.errors = vErrors, vErrors === null;
}
var check_shared253 = outermost(validate1098);
function validate1098(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1098.errors = vErrors, vErrors === null;
}
var check_shared254 = outermost(validate1102);
function validate1103(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1103.errors = vErrors, vErrors === null;
}
function validate1102(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_role" })), data0.access_token_role !== void 0 && (validate1103(data0.access_token_role, at(instancePath, "/data/access_token_role")) || (vErrors = more(vErrors, validate1103)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1102.errors = vErrors, vErrors === null;
}
var check_shared255 = outermost(validate1109);
function validate1109(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "organization_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1109.errors = vErrors, vErrors === null;
}
var check_shared257 = outermost(validate1111);
function validate1113(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.notification_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "notification_id", "organization_id", "created_at", "updated_at")), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.type !== void 0 && !validate38(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate38)), data.notify_setting !== void 0 && !validate545(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate545)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1113.errors = vErrors, vErrors === null;
}
function validate1112(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1113(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1113));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1112.errors = vErrors, vErrors === null;
}
function validate1111(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (validate1112(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate1112))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1111.errors = vErrors, vErrors === null;
}
var check_shared258 = outermost(validate1123);
function validate1123(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification_id === void 0 && (vErrors = need(vErrors, data, instancePath, "notification_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1123.errors = vErrors, vErrors === null;
}
var check_shared259 = outermost(validate1126);
function validate1126(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (validate1113(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate1113))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1126.errors = vErrors, vErrors === null;
}
var check_shared261 = outermost(validate1128);
function validate1131(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1131.errors = vErrors, vErrors === null;
}
function validate1128(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.notify_setting === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "notify_setting"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "notification_id" || key0 === "name" || key0 === "type" || key0 === "notify_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate145(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate145)), data.name !== void 0 && !validate1131(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1131)), data.type !== void 0 && !validate691(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate691)), data.notify_setting !== void 0 && !validate629(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate629));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1128.errors = vErrors, vErrors === null;
}
var check_shared262 = outermost(validate1135);
function validate1135(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "page_size" || key0 === "page_offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.page_size !== void 0 && !validate145(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate145)), data.page_offset !== void 0 && !validate145(data.page_offset, at(instancePath, "/page_offset")) && (vErrors = more(vErrors, validate145));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1135.errors = vErrors, vErrors === null;
}
var check_shared264 = outermost(validate1142);
function validate1144(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.project_id === void 0 || data.alert_condition_id === void 0 || data.notification_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "alert_condition_id", "notification_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.enabled !== void 0 && !validate125(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate125)), data.cache_second !== void 0 && !validate157(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate157)), data.notified_at !== void 0 && !validate42(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1144.errors = vErrors, vErrors === null;
}
function validate1143(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1144(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1144));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1143.errors = vErrors, vErrors === null;
}
function validate1142(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_cond_notification !== void 0 && (validate1143(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1143))), data0.has_next !== void 0 && (validate125(data0.has_next, at(instancePath, "/data/has_next")) || (vErrors = more(vErrors, validate125))), data0.next_page_offset !== void 0 && (validate157(data0.next_page_offset, at(instancePath, "/data/next_page_offset")) || (vErrors = more(vErrors, validate157)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1142.errors = vErrors, vErrors === null;
}
var check_shared266 = outermost(validate1158);
function validate1163(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 31536e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 31536e3 }, "must be <= 31536000")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate1163.errors = vErrors, vErrors === null;
}
function validate1158(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.alert_condition_id === void 0 || data.notification_id === void 0 || data.cache_second === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "alert_condition_id", "notification_id", "cache_second"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "cache_second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.cache_second !== void 0 && !validate1163(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate1163));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1158.errors = vErrors, vErrors === null;
}
var check_shared267 = outermost(validate1165);
function validate1165(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_notification !== void 0 && (validate1144(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1144))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1165.errors = vErrors, vErrors === null;
}
var check_shared268 = outermost(validate1167);
function validate1167(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.notification_id === void 0 || data.enabled === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "notification_id", "enabled"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "notification_id" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.enabled !== void 0 && !validate125(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1167.errors = vErrors, vErrors === null;
}
var check_shared269 = outermost(validate1172);
function validate1172(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_notification !== void 0 && (validate1143(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1143))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1172.errors = vErrors, vErrors === null;
}
var check_shared270 = outermost(validate1174);
function validate1174(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.notification_id === void 0 || data.cache_second === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "notification_id", "cache_second"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "notification_id" || key0 === "cache_second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.cache_second !== void 0 && !validate1163(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate1163));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1174.errors = vErrors, vErrors === null;
}
var check_shared272 = outermost(validate1179);
var pattern1 = new RegExp("^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function validate1181(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern1.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$" }, 'must match pattern "^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1181.errors = vErrors, vErrors === null;
}
function validate1179(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "from_date" || key0 === "to_date" || key0 === "score" || key0 === "data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.from_date !== void 0 && !validate1181(data.from_date, at(instancePath, "/from_date")) && (vErrors = more(vErrors, validate1181)), data.to_date !== void 0 && !validate1181(data.to_date, at(instancePath, "/to_date")) && (vErrors = more(vErrors, validate1181)), data.score !== void 0 && !validate137(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate137)), data.data_source !== void 0 && !validate206(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate206));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1179.errors = vErrors, vErrors === null;
}
var check_shared274 = outermost(validate1186);
function validate1188(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.report_finding_id === void 0 || data.report_date === void 0 || data.project_id === void 0) && (vErrors = need(vErrors, data, instancePath, "report_finding_id", "report_date", "project_id")), data.report_finding_id !== void 0 && !validate23(data.report_finding_id, at(instancePath, "/report_finding_id")) && (vErrors = more(vErrors, validate23)), data.report_date !== void 0 && !validate38(data.report_date, at(instancePath, "/report_date")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.project_name !== void 0 && !validate38(data.project_name, at(instancePath, "/project_name")) && (vErrors = more(vErrors, validate38)), data.category !== void 0 && !validate38(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate38)), data.data_source !== void 0 && !validate38(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate38)), data.score !== void 0 && !validate73(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate73)), data.count !== void 0 && !validate157(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate157))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1188.errors = vErrors, vErrors === null;
}
function validate1187(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1188(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1188));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1187.errors = vErrors, vErrors === null;
}
function validate1186(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.report_finding !== void 0 && (validate1187(data0.report_finding, at(instancePath, "/data/report_finding")) || (vErrors = more(vErrors, validate1187))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1186.errors = vErrors, vErrors === null;
}
var check_shared275 = outermost(validate1199);
function validate1199(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.report_id === void 0 && (vErrors = need(vErrors, data, instancePath, "report_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "report_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.report_id !== void 0 && !validate23(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1199.errors = vErrors, vErrors === null;
}
var check_shared276 = outermost(validate1202);
var schema348 = { type: "string", "x-known": ["Markdown", "HTML"], $id: "ReportType" };
function validate1207(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Markdown" && data !== "HTML" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema348["x-known"] })), validate1207.errors = vErrors, vErrors === null;
}
var schema349 = { type: "string", "x-known": ["OK", "IN_PROGRESS", "ERROR"], $id: "ReportStatus" };
function validate1209(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "OK" && data !== "IN_PROGRESS" && data !== "ERROR" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema349["x-known"] })), validate1209.errors = vErrors, vErrors === null;
}
function validate1203(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.report_id === void 0 || data.project_id === void 0 || data.type === void 0 || data.status === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "report_id", "project_id", "type", "status", "created_at", "updated_at")), data.report_id !== void 0 && !validate23(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.type !== void 0 && !validate1207(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1207)), data.status !== void 0 && !validate1209(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1209)), data.content !== void 0 && !validate38(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1203.errors = vErrors, vErrors === null;
}
function validate1202(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.report === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report" })), data0.report !== void 0 && (validate1203(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1203)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1202.errors = vErrors, vErrors === null;
}
var check_shared277 = outermost(validate1215);
function validate1215(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "project_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1215.errors = vErrors, vErrors === null;
}
var check_shared279 = outermost(validate1217);
function validate1218(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1203(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1203));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1218.errors = vErrors, vErrors === null;
}
function validate1217(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.report !== void 0 && (validate1218(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1218))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1217.errors = vErrors, vErrors === null;
}
var check_shared281 = outermost(validate1221);
function validate1224(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1224.errors = vErrors, vErrors === null;
}
var schema355 = { type: "string", enum: ["Markdown", "HTML"], $id: "ReportTypeInput" };
function validate1226(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "Markdown" || data === "HTML" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema355.enum })), validate1226.errors = vErrors, vErrors === null;
}
var schema356 = { type: "string", enum: ["OK", "IN_PROGRESS", "ERROR"], $id: "ReportStatusInput" };
function validate1228(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OK" || data === "IN_PROGRESS" || data === "ERROR" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema356.enum })), validate1228.errors = vErrors, vErrors === null;
}
function validate1221(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.type === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "type", "status"));
    for (let key0 in data)
      key0 === "report_id" || key0 === "project_id" || key0 === "name" || key0 === "type" || key0 === "status" || key0 === "content" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.report_id !== void 0 && !validate145(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate145)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate1224(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1224)), data.type !== void 0 && !validate1226(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1226)), data.status !== void 0 && !validate1228(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1228)), data.content !== void 0 && !validate38(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1221.errors = vErrors, vErrors === null;
}
var check_shared283 = outermost(validate1231);
var schema360 = { type: "integer", enum: [0, 1, 2, 3], $id: "ChatRole" };
function validate1235(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema360.enum })), validate1235.errors = vErrors, vErrors === null;
}
function validate1234(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "role" || key0 === "content" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.role !== void 0 && !validate1235(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate1235)), data.content !== void 0 && !validate38(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1234.errors = vErrors, vErrors === null;
}
function validate1233(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1234(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1234));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1233.errors = vErrors, vErrors === null;
}
function validate1231(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.question === void 0 && (vErrors = need(vErrors, data, instancePath, "question"));
    for (let key0 in data)
      key0 === "question" || key0 === "chat_history" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.question !== void 0 && !validate326(data.question, at(instancePath, "/question")) && (vErrors = more(vErrors, validate326)), data.chat_history !== void 0 && !validate1233(data.chat_history, at(instancePath, "/chat_history")) && (vErrors = more(vErrors, validate1233)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1231.errors = vErrors, vErrors === null;
}
var check_shared284 = outermost(validate1241);
function validate1241(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.prompt === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "prompt", "name"));
    for (let key0 in data)
      key0 === "prompt" || key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.prompt !== void 0 && !validate326(data.prompt, at(instancePath, "/prompt")) && (vErrors = more(vErrors, validate326)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate1131(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1131));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1241.errors = vErrors, vErrors === null;
}
var check_shared285 = outermost(validate1245);
function validate1245(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.report_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report_id" })), data0.status === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "status" })), data0.report_id !== void 0 && (validate23(data0.report_id, at(instancePath, "/data/report_id")) || (vErrors = more(vErrors, validate23))), data0.status !== void 0 && (validate1209(data0.status, at(instancePath, "/data/status")) || (vErrors = more(vErrors, validate1209)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1245.errors = vErrors, vErrors === null;
}
var check_shared287 = outermost(validate1248);
var schema365 = { type: "string", enum: ["PENDING", "SUCCEEDED", "FAILED"], $id: "RemediationProposalStatusInput" };
function validate1252(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PENDING" || data === "SUCCEEDED" || data === "FAILED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema365.enum })), validate1252.errors = vErrors, vErrors === null;
}
function validate1251(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1252(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1252));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1251.errors = vErrors, vErrors === null;
}
function validate1248(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate1251(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1251));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1248.errors = vErrors, vErrors === null;
}
var check_shared289 = outermost(validate1255);
var schema369 = { type: "string", "x-known": ["PENDING", "SUCCEEDED", "FAILED"], $id: "RemediationProposalStatus" };
function validate1261(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PENDING" && data !== "SUCCEEDED" && data !== "FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema369["x-known"] })), validate1261.errors = vErrors, vErrors === null;
}
function validate1257(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.remediation_proposal_id === void 0 || data.finding_id === void 0 || data.project_id === void 0 || data.status === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "remediation_proposal_id", "finding_id", "project_id", "status", "created_at", "updated_at")), data.remediation_proposal_id !== void 0 && !validate23(data.remediation_proposal_id, at(instancePath, "/remediation_proposal_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate1261(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1261)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.remediation_plan !== void 0 && !validate38(data.remediation_plan, at(instancePath, "/remediation_plan")) && (vErrors = more(vErrors, validate38)), data.generated_at !== void 0 && !validate42(data.generated_at, at(instancePath, "/generated_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1257.errors = vErrors, vErrors === null;
}
function validate1256(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1257(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1257));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1256.errors = vErrors, vErrors === null;
}
function validate1255(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.remediation_proposal !== void 0 && (validate1256(data0.remediation_proposal, at(instancePath, "/data/remediation_proposal")) || (vErrors = more(vErrors, validate1256))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1255.errors = vErrors, vErrors === null;
}
var check_shared290 = outermost(validate1270);
function validate1270(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.remediation_proposal_id === void 0 && (vErrors = need(vErrors, data, instancePath, "remediation_proposal_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "remediation_proposal_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.remediation_proposal_id !== void 0 && !validate23(data.remediation_proposal_id, at(instancePath, "/remediation_proposal_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1270.errors = vErrors, vErrors === null;
}
var check_shared291 = outermost(validate1273);
function validate1273(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.remediation_proposal !== void 0 && (validate1257(data0.remediation_proposal, at(instancePath, "/data/remediation_proposal")) || (vErrors = more(vErrors, validate1257))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1273.errors = vErrors, vErrors === null;
}
var check_shared292 = outermost(validate1275);
function validate1275(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.remediation_proposal_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "remediation_proposal_id" })), data0.remediation_proposal_id !== void 0 && (validate23(data0.remediation_proposal_id, at(instancePath, "/data/remediation_proposal_id")) || (vErrors = more(vErrors, validate23)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1275.errors = vErrors, vErrors === null;
}
var check_shared293 = outermost(validate1277);
function validate1277(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "google_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate66(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate66));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1277.errors = vErrors, vErrors === null;
}
var check_shared295 = outermost(validate1280);
function validate1282(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.google_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "google_data_source_id", "created_at", "updated_at")), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate73(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate73)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1282.errors = vErrors, vErrors === null;
}
function validate1281(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1282(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1282));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1281.errors = vErrors, vErrors === null;
}
function validate1280(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.google_data_source !== void 0 && (validate1281(data0.google_data_source, at(instancePath, "/data/google_data_source")) || (vErrors = more(vErrors, validate1281))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1280.errors = vErrors, vErrors === null;
}
var check_shared296 = outermost(validate1291);
function validate1294(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func3(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1294.errors = vErrors, vErrors === null;
}
function validate1291(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "gcp_project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.gcp_project_id !== void 0 && !validate1294(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate1294));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1291.errors = vErrors, vErrors === null;
}
var check_shared298 = outermost(validate1296);
function validate1298(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.gcp_id === void 0 || data.project_id === void 0 || data.gcp_project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "project_id", "gcp_project_id", "created_at", "updated_at")), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_project_id !== void 0 && !validate38(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate38)), data.verification_code !== void 0 && !validate38(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1298.errors = vErrors, vErrors === null;
}
function validate1297(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1298(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1298));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1297.errors = vErrors, vErrors === null;
}
function validate1296(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.gcp !== void 0 && (validate1297(data0.gcp, at(instancePath, "/data/gcp")) || (vErrors = more(vErrors, validate1297))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1296.errors = vErrors, vErrors === null;
}
var check_shared299 = outermost(validate1308);
function validate1308(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "google_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1308.errors = vErrors, vErrors === null;
}
var check_shared300 = outermost(validate1312);
function validate1313(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.gcp_project_id !== void 0 && !validate38(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate38)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate73(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate73)), data.specific_version !== void 0 && !validate38(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1313.errors = vErrors, vErrors === null;
}
function validate1312(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.gcp_data_source !== void 0 && (validate1313(data0.gcp_data_source, at(instancePath, "/data/gcp_data_source")) || (vErrors = more(vErrors, validate1313))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1312.errors = vErrors, vErrors === null;
}
var check_shared301 = outermost(validate1328);
function validate1334(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1334.errors = vErrors, vErrors === null;
}
function validate1336(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func3(data) < 8 && (vErrors = report(vErrors, instancePath, "x-minBytes", { limit: 8 })), func3(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1336.errors = vErrors, vErrors === null;
}
function validate1330(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.gcp_project_id === void 0 || data.verification_code === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "gcp_project_id", "verification_code"));
    for (let key0 in data)
      key0 === "gcp_id" || key0 === "name" || key0 === "project_id" || key0 === "gcp_project_id" || key0 === "verification_code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate316(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate316)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_project_id !== void 0 && !validate1334(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate1334)), data.verification_code !== void 0 && !validate1336(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate1336));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1330.errors = vErrors, vErrors === null;
}
function validate1328(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp !== void 0 && !validate1330(data.gcp, at(instancePath, "/gcp")) && (vErrors = more(vErrors, validate1330));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1328.errors = vErrors, vErrors === null;
}
var check_shared302 = outermost(validate1339);
function validate1339(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.gcp === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gcp" })), data0.gcp !== void 0 && (validate1298(data0.gcp, at(instancePath, "/data/gcp")) || (vErrors = more(vErrors, validate1298)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1339.errors = vErrors, vErrors === null;
}
var check_shared303 = outermost(validate1341);
function validate1341(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp_id === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1341.errors = vErrors, vErrors === null;
}
var check_shared304 = outermost(validate1344);
function validate1346(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "gcp_id" || key0 === "google_data_source_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "specific_version" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate99(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate99)), data.specific_version !== void 0 && !validate66(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate66));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1346.errors = vErrors, vErrors === null;
}
function validate1344(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_data_source !== void 0 && !validate1346(data.gcp_data_source, at(instancePath, "/gcp_data_source")) && (vErrors = more(vErrors, validate1346));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1344.errors = vErrors, vErrors === null;
}
var check_shared305 = outermost(validate1355);
function validate1356(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.gcp_id === void 0 || data.google_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0 || data.gcp_project_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id", "project_id", "created_at", "updated_at", "gcp_project_id")), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.gcp_project_id !== void 0 && !validate38(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate38)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate73(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate73)), data.specific_version !== void 0 && !validate38(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1356.errors = vErrors, vErrors === null;
}
function validate1355(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.gcp_data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gcp_data_source" })), data0.gcp_data_source !== void 0 && (validate1356(data0.gcp_data_source, at(instancePath, "/data/gcp_data_source")) || (vErrors = more(vErrors, validate1356)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1355.errors = vErrors, vErrors === null;
}
var check_shared306 = outermost(validate1371);
function validate1371(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "google_data_source_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.scan_only !== void 0 && !validate125(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate125)), data.full_scan !== void 0 && !validate125(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1371.errors = vErrors, vErrors === null;
}
var check_shared307 = outermost(validate1377);
function validate1377(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_data_source_id !== void 0 && !validate23(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate668(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate668));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1377.errors = vErrors, vErrors === null;
}
var check_shared309 = outermost(validate1380);
function validate1382(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.azure_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_data_source_id", "created_at", "updated_at")), data.azure_data_source_id !== void 0 && !validate23(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate73(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate73)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1382.errors = vErrors, vErrors === null;
}
function validate1381(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1382(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1382));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1381.errors = vErrors, vErrors === null;
}
function validate1380(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.azure_data_source !== void 0 && (validate1381(data0.azure_data_source, at(instancePath, "/data/azure_data_source")) || (vErrors = more(vErrors, validate1381))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1380.errors = vErrors, vErrors === null;
}
var check_shared310 = outermost(validate1391);
function validate1394(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1394.errors = vErrors, vErrors === null;
}
function validate1391(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || key0 === "subscription_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23)), data.subscription_id !== void 0 && !validate1394(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate1394));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1391.errors = vErrors, vErrors === null;
}
var check_shared312 = outermost(validate1396);
function validate1398(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.azure_id === void 0 || data.project_id === void 0 || data.subscription_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "project_id", "subscription_id", "created_at", "updated_at")), data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.subscription_id !== void 0 && !validate38(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate38)), data.verification_code !== void 0 && !validate38(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1398.errors = vErrors, vErrors === null;
}
function validate1397(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1398(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1398));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1397.errors = vErrors, vErrors === null;
}
function validate1396(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.azure !== void 0 && (validate1397(data0.azure, at(instancePath, "/data/azure")) || (vErrors = more(vErrors, validate1397))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1396.errors = vErrors, vErrors === null;
}
var check_shared313 = outermost(validate1408);
function validate1408(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.azure_id === void 0 || data.azure_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "azure_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || key0 === "azure_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23)), data.azure_data_source_id !== void 0 && !validate23(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1408.errors = vErrors, vErrors === null;
}
var check_shared314 = outermost(validate1412);
function validate1413(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23)), data.azure_data_source_id !== void 0 && !validate23(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.subscription_id !== void 0 && !validate38(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate38)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate73(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate73)), data.specific_version !== void 0 && !validate38(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1413.errors = vErrors, vErrors === null;
}
function validate1412(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.rel_azure_data_source !== void 0 && (validate1413(data0.rel_azure_data_source, at(instancePath, "/data/rel_azure_data_source")) || (vErrors = more(vErrors, validate1413))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1412.errors = vErrors, vErrors === null;
}
var check_shared315 = outermost(validate1428);
function validate1430(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.subscription_id === void 0 && (vErrors = need(vErrors, data, instancePath, "subscription_id"));
    for (let key0 in data)
      key0 === "azure_id" || key0 === "name" || key0 === "project_id" || key0 === "subscription_id" || key0 === "verification_code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_id !== void 0 && !validate145(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate145)), data.name !== void 0 && !validate668(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate668)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.subscription_id !== void 0 && !validate1394(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate1394)), data.verification_code !== void 0 && !validate1394(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate1394));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1430.errors = vErrors, vErrors === null;
}
function validate1428(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.azure === void 0 && (vErrors = need(vErrors, data, instancePath, "azure"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.azure !== void 0 && !validate1430(data.azure, at(instancePath, "/azure")) && (vErrors = more(vErrors, validate1430));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1428.errors = vErrors, vErrors === null;
}
var check_shared316 = outermost(validate1437);
function validate1437(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.azure === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "azure" })), data0.azure !== void 0 && (validate1398(data0.azure, at(instancePath, "/data/azure")) || (vErrors = more(vErrors, validate1398)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1437.errors = vErrors, vErrors === null;
}
var check_shared317 = outermost(validate1439);
function validate1439(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.azure_id === void 0 && (vErrors = need(vErrors, data, instancePath, "azure_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1439.errors = vErrors, vErrors === null;
}
var check_shared318 = outermost(validate1442);
function validate1444(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.azure_id === void 0 || data.azure_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "azure_data_source_id"));
    for (let key0 in data)
      key0 === "azure_id" || key0 === "azure_data_source_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23)), data.azure_data_source_id !== void 0 && !validate23(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1444.errors = vErrors, vErrors === null;
}
function validate1442(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_azure_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_azure_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_azure_data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.rel_azure_data_source !== void 0 && !validate1444(data.rel_azure_data_source, at(instancePath, "/rel_azure_data_source")) && (vErrors = more(vErrors, validate1444));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1442.errors = vErrors, vErrors === null;
}
var check_shared319 = outermost(validate1452);
function validate1452(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.azure_data_source_id !== void 0 && !validate145(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate145));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1452.errors = vErrors, vErrors === null;
}
var check_shared320 = outermost(validate1455);
function validate1455(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "code_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate66(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate66));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1455.errors = vErrors, vErrors === null;
}
var check_shared322 = outermost(validate1458);
function validate1460(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "code_data_source_id", "created_at", "updated_at")), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate73(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate73)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1460.errors = vErrors, vErrors === null;
}
function validate1459(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1460(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1460));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1459.errors = vErrors, vErrors === null;
}
function validate1458(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.code_data_source !== void 0 && (validate1459(data0.code_data_source, at(instancePath, "/data/code_data_source")) || (vErrors = more(vErrors, validate1459))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1458.errors = vErrors, vErrors === null;
}
var check_shared323 = outermost(validate1469);
function validate1469(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1469.errors = vErrors, vErrors === null;
}
var check_shared325 = outermost(validate1472);
var schema423 = { type: "integer", "x-known": [0, 1, 2], $id: "GithubType" };
function validate1480(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema423["x-known"] })), validate1480.errors = vErrors, vErrors === null;
}
function validate1486(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.repository_pattern !== void 0 && !validate38(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate38)), data.scan_public !== void 0 && !validate125(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate125)), data.scan_internal !== void 0 && !validate125(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate125)), data.scan_private !== void 0 && !validate125(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate125)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1486.errors = vErrors, vErrors === null;
}
function validate1500(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.repository_pattern !== void 0 && !validate38(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1500.errors = vErrors, vErrors === null;
}
function validate1511(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.repository_pattern !== void 0 && !validate38(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate38)), data.scan_public !== void 0 && !validate125(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate125)), data.scan_internal !== void 0 && !validate125(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate125)), data.scan_private !== void 0 && !validate125(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate125)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1511.errors = vErrors, vErrors === null;
}
var schema427 = { type: "string", "x-known": ["PERSONAL_ACCESS_TOKEN", "GITHUB_APP"], $id: "shared35" };
function validate1525(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PERSONAL_ACCESS_TOKEN" && data !== "GITHUB_APP" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema427["x-known"] })), validate1525.errors = vErrors, vErrors === null;
}
var schema428 = { type: "string", "x-known": ["PENDING_USER_VERIFICATION", "SUCCESS", "FAILED"], $id: "shared36" };
function validate1528(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PENDING_USER_VERIFICATION" && data !== "SUCCESS" && data !== "FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema428["x-known"] })), validate1528.errors = vErrors, vErrors === null;
}
function validate1533(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.github_repository_id !== void 0 && !validate157(data.github_repository_id, at(instancePath, "/github_repository_id")) && (vErrors = more(vErrors, validate157)), data.github_repository_full_name !== void 0 && !validate38(data.github_repository_full_name, at(instancePath, "/github_repository_full_name")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1533.errors = vErrors, vErrors === null;
}
function validate1532(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1533(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1533));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1532.errors = vErrors, vErrors === null;
}
function validate1474(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.github_user !== void 0 && !validate38(data.github_user, at(instancePath, "/github_user")) && (vErrors = more(vErrors, validate38)), data.personal_access_token !== void 0 && !validate545(data.personal_access_token, at(instancePath, "/personal_access_token")) && (vErrors = more(vErrors, validate545)), data.type !== void 0 && !validate1480(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1480)), data.base_url !== void 0 && !validate38(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate38)), data.target_resource !== void 0 && !validate38(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.gitleaks_setting !== void 0 && !validate1486(data.gitleaks_setting, at(instancePath, "/gitleaks_setting")) && (vErrors = more(vErrors, validate1486)), data.dependency_setting !== void 0 && !validate1500(data.dependency_setting, at(instancePath, "/dependency_setting")) && (vErrors = more(vErrors, validate1500)), data.code_scan_setting !== void 0 && !validate1511(data.code_scan_setting, at(instancePath, "/code_scan_setting")) && (vErrors = more(vErrors, validate1511)), data.auth_mode !== void 0 && !validate1525(data.auth_mode, at(instancePath, "/auth_mode")) && (vErrors = more(vErrors, validate1525)), data.installation_id !== void 0 && !validate157(data.installation_id, at(instancePath, "/installation_id")) && (vErrors = more(vErrors, validate157)), data.verification_status !== void 0 && !validate1528(data.verification_status, at(instancePath, "/verification_status")) && (vErrors = more(vErrors, validate1528)), data.verified_github_user !== void 0 && !validate38(data.verified_github_user, at(instancePath, "/verified_github_user")) && (vErrors = more(vErrors, validate38)), data.verified_at !== void 0 && !validate42(data.verified_at, at(instancePath, "/verified_at")) && (vErrors = more(vErrors, validate42)), data.github_app_setting_repository !== void 0 && !validate1532(data.github_app_setting_repository, at(instancePath, "/github_app_setting_repository")) && (vErrors = more(vErrors, validate1532))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1474.errors = vErrors, vErrors === null;
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
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.github_setting !== void 0 && (validate1473(data0.github_setting, at(instancePath, "/data/github_setting")) || (vErrors = more(vErrors, validate1473))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1472.errors = vErrors, vErrors === null;
}
var check_shared326 = outermost(validate1543);
function validate1543(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1543.errors = vErrors, vErrors === null;
}
var check_shared328 = outermost(validate1546);
function validate1548(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.repository_full_name !== void 0 && !validate38(data.repository_full_name, at(instancePath, "/repository_full_name")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1548.errors = vErrors, vErrors === null;
}
function validate1547(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1548(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1548));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1547.errors = vErrors, vErrors === null;
}
function validate1546(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.gitleaks_cache !== void 0 && (validate1547(data0.gitleaks_cache, at(instancePath, "/data/gitleaks_cache")) || (vErrors = more(vErrors, validate1547))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1546.errors = vErrors, vErrors === null;
}
var check_shared329 = outermost(validate1556);
var schema436 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "shared4" }, project_id: { $ref: "Id" }, name: { $ref: "shared14" }, github_user: { $ref: "shared14" }, personal_access_token: { $ref: "shared38" }, type: { $ref: "GithubTypeInput" }, base_url: { $ref: "shared24" }, target_resource: { $ref: "shared31" }, auth_mode: { $ref: "shared39" }, installation_id: { $ref: "shared4" } }, required: ["name", "target_resource"], $id: "GithubSettingForUpsert" };
function validate1563(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func3(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1563.errors = vErrors, vErrors === null;
}
var schema438 = { type: "integer", enum: [0, 1, 2], $id: "GithubTypeInput" };
function validate1565(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema438.enum })), validate1565.errors = vErrors, vErrors === null;
}
var schema439 = { type: "string", enum: ["PERSONAL_ACCESS_TOKEN", "GITHUB_APP"], $id: "shared39" };
function validate1569(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PERSONAL_ACCESS_TOKEN" || data === "GITHUB_APP" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema439.enum })), validate1569.errors = vErrors, vErrors === null;
}
function validate1558(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.target_resource === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "target_resource"));
    for (let key0 in data)
      func6.call(schema436.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate145(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate145)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate66(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate66)), data.github_user !== void 0 && !validate66(data.github_user, at(instancePath, "/github_user")) && (vErrors = more(vErrors, validate66)), data.personal_access_token !== void 0 && !validate1563(data.personal_access_token, at(instancePath, "/personal_access_token")) && (vErrors = more(vErrors, validate1563)), data.type !== void 0 && !validate1565(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1565)), data.base_url !== void 0 && !validate1294(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate1294)), data.target_resource !== void 0 && !validate1334(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate1334)), data.auth_mode !== void 0 && !validate1569(data.auth_mode, at(instancePath, "/auth_mode")) && (vErrors = more(vErrors, validate1569)), data.installation_id !== void 0 && !validate145(data.installation_id, at(instancePath, "/installation_id")) && (vErrors = more(vErrors, validate145));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1558.errors = vErrors, vErrors === null;
}
function validate1556(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.github_setting !== void 0 && !validate1558(data.github_setting, at(instancePath, "/github_setting")) && (vErrors = more(vErrors, validate1558));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1556.errors = vErrors, vErrors === null;
}
var check_shared330 = outermost(validate1573);
function validate1573(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.github_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "github_setting" })), data0.github_setting !== void 0 && (validate1474(data0.github_setting, at(instancePath, "/data/github_setting")) || (vErrors = more(vErrors, validate1474)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1573.errors = vErrors, vErrors === null;
}
var check_shared331 = outermost(validate1575);
var schema442 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "Id" }, project_id: { $ref: "Id" }, code_data_source_id: { $ref: "Id" }, repository_pattern: { $ref: "shared24" }, scan_public: { $ref: "shared6" }, scan_internal: { $ref: "shared6" }, scan_private: { $ref: "shared6" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared2" }, scan_at: { $ref: "UnixSecondsInput" } }, required: ["github_setting_id", "code_data_source_id"], $id: "GitleaksSettingForUpsert" };
function validate1577(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      func6.call(schema442.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.repository_pattern !== void 0 && !validate1294(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate1294)), data.scan_public !== void 0 && !validate125(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate125)), data.scan_internal !== void 0 && !validate125(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate125)), data.scan_private !== void 0 && !validate125(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate125)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96)), data.status_detail !== void 0 && !validate775(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate775)), data.scan_at !== void 0 && !validate99(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate99));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1577.errors = vErrors, vErrors === null;
}
function validate1575(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gitleaks_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "gitleaks_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gitleaks_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gitleaks_setting !== void 0 && !validate1577(data.gitleaks_setting, at(instancePath, "/gitleaks_setting")) && (vErrors = more(vErrors, validate1577));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1575.errors = vErrors, vErrors === null;
}
var check_shared332 = outermost(validate1589);
function validate1589(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.gitleaks_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gitleaks_setting" })), data0.gitleaks_setting !== void 0 && (validate1486(data0.gitleaks_setting, at(instancePath, "/data/gitleaks_setting")) || (vErrors = more(vErrors, validate1486)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1589.errors = vErrors, vErrors === null;
}
var check_shared333 = outermost(validate1591);
function validate1593(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      key0 === "github_setting_id" || key0 === "project_id" || key0 === "code_data_source_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "repository_pattern" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96)), data.status_detail !== void 0 && !validate775(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate775)), data.scan_at !== void 0 && !validate99(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate99)), data.repository_pattern !== void 0 && !validate38(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1593.errors = vErrors, vErrors === null;
}
function validate1591(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.dependency_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "dependency_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "dependency_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.dependency_setting !== void 0 && !validate1593(data.dependency_setting, at(instancePath, "/dependency_setting")) && (vErrors = more(vErrors, validate1593));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1591.errors = vErrors, vErrors === null;
}
var check_shared334 = outermost(validate1602);
function validate1602(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.dependency_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "dependency_setting" })), data0.dependency_setting !== void 0 && (validate1500(data0.dependency_setting, at(instancePath, "/data/dependency_setting")) || (vErrors = more(vErrors, validate1500)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1602.errors = vErrors, vErrors === null;
}
var check_shared335 = outermost(validate1604);
var schema448 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "Id" }, project_id: { $ref: "Id" }, code_data_source_id: { $ref: "Id" }, repository_pattern: { $ref: "shared24" }, scan_public: { $ref: "shared6" }, scan_internal: { $ref: "shared6" }, scan_private: { $ref: "shared6" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared2" }, scan_at: { $ref: "UnixSecondsInput" } }, required: ["github_setting_id", "code_data_source_id"], $id: "CodeScanSettingForUpsert" };
function validate1606(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      func6.call(schema448.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.repository_pattern !== void 0 && !validate1294(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate1294)), data.scan_public !== void 0 && !validate125(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate125)), data.scan_internal !== void 0 && !validate125(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate125)), data.scan_private !== void 0 && !validate125(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate125)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96)), data.status_detail !== void 0 && !validate775(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate775)), data.scan_at !== void 0 && !validate99(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate99));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1606.errors = vErrors, vErrors === null;
}
function validate1604(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.code_scan_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "code_scan_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "code_scan_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_scan_setting !== void 0 && !validate1606(data.code_scan_setting, at(instancePath, "/code_scan_setting")) && (vErrors = more(vErrors, validate1606));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1604.errors = vErrors, vErrors === null;
}
var check_shared336 = outermost(validate1618);
function validate1618(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.code_scan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "code_scan_setting" })), data0.code_scan_setting !== void 0 && (validate1511(data0.code_scan_setting, at(instancePath, "/data/code_scan_setting")) || (vErrors = more(vErrors, validate1511)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1618.errors = vErrors, vErrors === null;
}
var check_shared337 = outermost(validate1620);
function validate1620(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.scan_only !== void 0 && !validate125(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate125)), data.full_scan !== void 0 && !validate125(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1620.errors = vErrors, vErrors === null;
}
var check_shared338 = outermost(validate1625);
function validate1625(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.scan_only !== void 0 && !validate125(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1625.errors = vErrors, vErrors === null;
}
var check_shared339 = outermost(validate1629);
var schema454 = { type: "string", "x-known": ["INSTALLED", "NOT_INSTALLED", "CHECK_FAILED"], $id: "shared33" };
function validate1634(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "INSTALLED" && data !== "NOT_INSTALLED" && data !== "CHECK_FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema454["x-known"] })), validate1634.errors = vErrors, vErrors === null;
}
function validate1630(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.target_resource !== void 0 && !validate38(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate38)), data.installed !== void 0 && !validate125(data.installed, at(instancePath, "/installed")) && (vErrors = more(vErrors, validate125)), data.repository_selection !== void 0 && !validate38(data.repository_selection, at(instancePath, "/repository_selection")) && (vErrors = more(vErrors, validate38)), data.reason !== void 0 && !validate1634(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate1634))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1630.errors = vErrors, vErrors === null;
}
function validate1629(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.github_app_installation_status !== void 0 && (validate1630(data0.github_app_installation_status, at(instancePath, "/data/github_app_installation_status")) || (vErrors = more(vErrors, validate1630))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1629.errors = vErrors, vErrors === null;
}
var check_shared340 = outermost(validate1637);
function validate1637(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "return_to" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.return_to !== void 0 && !validate38(data.return_to, at(instancePath, "/return_to")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1637.errors = vErrors, vErrors === null;
}
var check_shared341 = outermost(validate1641);
function validate1641(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.url !== void 0 && (validate545(data0.url, at(instancePath, "/data/url")) || (vErrors = more(vErrors, validate545))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1641.errors = vErrors, vErrors === null;
}
var check_shared342 = outermost(validate1643);
function validate1643(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.state === void 0 && (vErrors = need(vErrors, data, instancePath, "state"));
    for (let key0 in data)
      key0 === "state" || key0 === "code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.state !== void 0 && !validate545(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate545)), data.code !== void 0 && !validate545(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate545));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1643.errors = vErrors, vErrors === null;
}
var check_shared344 = outermost(validate1646);
function validate1648(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.osint_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_id", "project_id", "created_at", "updated_at")), data.osint_id !== void 0 && !validate23(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_type !== void 0 && !validate38(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate38)), data.resource_name !== void 0 && !validate38(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1648.errors = vErrors, vErrors === null;
}
function validate1647(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1648(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1648));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1647.errors = vErrors, vErrors === null;
}
function validate1646(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint !== void 0 && (validate1647(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1647))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1646.errors = vErrors, vErrors === null;
}
var check_shared345 = outermost(validate1657);
function validate1657(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1657.errors = vErrors, vErrors === null;
}
var check_shared347 = outermost(validate1660);
function validate1662(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.osint_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_data_source_id", "created_at", "updated_at")), data.osint_data_source_id !== void 0 && !validate23(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate73(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate73)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1662.errors = vErrors, vErrors === null;
}
function validate1661(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1662(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1662));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1661.errors = vErrors, vErrors === null;
}
function validate1660(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint_data_source !== void 0 && (validate1661(data0.osint_data_source, at(instancePath, "/data/osint_data_source")) || (vErrors = more(vErrors, validate1661))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1660.errors = vErrors, vErrors === null;
}
var check_shared348 = outermost(validate1671);
function validate1671(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_id" || key0 === "osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.osint_id !== void 0 && !validate23(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate23)), data.osint_data_source_id !== void 0 && !validate23(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1671.errors = vErrors, vErrors === null;
}
var check_shared350 = outermost(validate1675);
function validate1677(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.rel_osint_data_source_id === void 0 || data.osint_data_source_id === void 0 || data.osint_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id", "osint_data_source_id", "osint_id", "project_id", "created_at", "updated_at")), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.osint_data_source_id !== void 0 && !validate23(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.osint_id !== void 0 && !validate23(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1677.errors = vErrors, vErrors === null;
}
function validate1676(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1677(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1677));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1676.errors = vErrors, vErrors === null;
}
function validate1675(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.rel_osint_data_source !== void 0 && (validate1676(data0.rel_osint_data_source, at(instancePath, "/data/rel_osint_data_source")) || (vErrors = more(vErrors, validate1676))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1675.errors = vErrors, vErrors === null;
}
var check_shared351 = outermost(validate1689);
function validate1689(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1689.errors = vErrors, vErrors === null;
}
var check_shared353 = outermost(validate1692);
function validate1694(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.osint_detect_word_id === void 0 || data.rel_osint_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_detect_word_id", "rel_osint_data_source_id", "project_id", "created_at", "updated_at")), data.osint_detect_word_id !== void 0 && !validate23(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate23)), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.word !== void 0 && !validate38(data.word, at(instancePath, "/word")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1694.errors = vErrors, vErrors === null;
}
function validate1693(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1694(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1694));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1693.errors = vErrors, vErrors === null;
}
function validate1692(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint_detect_word !== void 0 && (validate1693(data0.osint_detect_word, at(instancePath, "/data/osint_detect_word")) || (vErrors = more(vErrors, validate1693))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1692.errors = vErrors, vErrors === null;
}
var check_shared354 = outermost(validate1703);
function validate1703(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_id === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.osint_id !== void 0 && !validate23(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1703.errors = vErrors, vErrors === null;
}
var check_shared355 = outermost(validate1706);
function validate1706(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint !== void 0 && (validate1648(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1648))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1706.errors = vErrors, vErrors === null;
}
var check_shared356 = outermost(validate1708);
function validate1708(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.scan_only !== void 0 && !validate125(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1708.errors = vErrors, vErrors === null;
}
var check_shared357 = outermost(validate1712);
function validate1712(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.message !== void 0 && (validate38(data0.message, at(instancePath, "/data/message")) || (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1712.errors = vErrors, vErrors === null;
}
var check_shared358 = outermost(validate1714);
function validate1719(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 50 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 50 }, "must NOT have more than 50 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 50 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 50 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1719.errors = vErrors, vErrors === null;
}
function validate1716(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_type === void 0 || data.resource_name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_type", "resource_name"));
    for (let key0 in data)
      key0 === "osint_id" || key0 === "project_id" || key0 === "resource_type" || key0 === "resource_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.osint_id !== void 0 && !validate145(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate145)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_type !== void 0 && !validate1719(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate1719)), data.resource_name !== void 0 && !validate577(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate577));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1716.errors = vErrors, vErrors === null;
}
function validate1714(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint === void 0 && (vErrors = need(vErrors, data, instancePath, "osint"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.osint !== void 0 && !validate1716(data.osint, at(instancePath, "/osint")) && (vErrors = more(vErrors, validate1716));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1714.errors = vErrors, vErrors === null;
}
var check_shared359 = outermost(validate1723);
function validate1723(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.osint === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "osint" })), data0.osint !== void 0 && (validate1648(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1648)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1723.errors = vErrors, vErrors === null;
}
var check_shared360 = outermost(validate1725);
function validate1727(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.osint_data_source_id === void 0 || data.osint_id === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_data_source_id", "osint_id"));
    for (let key0 in data)
      key0 === "rel_osint_data_source_id" || key0 === "osint_data_source_id" || key0 === "osint_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.rel_osint_data_source_id !== void 0 && !validate145(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate145)), data.osint_data_source_id !== void 0 && !validate23(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.osint_id !== void 0 && !validate23(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96)), data.status_detail !== void 0 && !validate775(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate775)), data.scan_at !== void 0 && !validate99(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate99));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1727.errors = vErrors, vErrors === null;
}
function validate1725(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.rel_osint_data_source !== void 0 && !validate1727(data.rel_osint_data_source, at(instancePath, "/rel_osint_data_source")) && (vErrors = more(vErrors, validate1727));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1725.errors = vErrors, vErrors === null;
}
var check_shared361 = outermost(validate1736);
function validate1736(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.rel_osint_data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "rel_osint_data_source" })), data0.rel_osint_data_source !== void 0 && (validate1677(data0.rel_osint_data_source, at(instancePath, "/data/rel_osint_data_source")) || (vErrors = more(vErrors, validate1677)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1736.errors = vErrors, vErrors === null;
}
var check_shared362 = outermost(validate1738);
function validate1738(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1738.errors = vErrors, vErrors === null;
}
var check_shared363 = outermost(validate1741);
function validate1743(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.rel_osint_data_source_id === void 0 || data.word === void 0) && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id", "word"));
    for (let key0 in data)
      key0 === "osint_detect_word_id" || key0 === "rel_osint_data_source_id" || key0 === "word" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.osint_detect_word_id !== void 0 && !validate145(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate145)), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.word !== void 0 && !validate1719(data.word, at(instancePath, "/word")) && (vErrors = more(vErrors, validate1719)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1743.errors = vErrors, vErrors === null;
}
function validate1741(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_detect_word === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_detect_word"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_detect_word" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.osint_detect_word !== void 0 && !validate1743(data.osint_detect_word, at(instancePath, "/osint_detect_word")) && (vErrors = more(vErrors, validate1743));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1741.errors = vErrors, vErrors === null;
}
var check_shared364 = outermost(validate1749);
function validate1749(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.osint_detect_word === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "osint_detect_word" })), data0.osint_detect_word !== void 0 && (validate1694(data0.osint_detect_word, at(instancePath, "/data/osint_detect_word")) || (vErrors = more(vErrors, validate1694)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1749.errors = vErrors, vErrors === null;
}
var check_shared365 = outermost(validate1751);
function validate1751(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_detect_word_id === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_detect_word_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_detect_word_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.osint_detect_word_id !== void 0 && !validate23(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1751.errors = vErrors, vErrors === null;
}
var check_shared366 = outermost(validate1754);
function validate1754(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "diagnosis_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1754.errors = vErrors, vErrors === null;
}
var check_shared368 = outermost(validate1757);
function validate1759(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.wpscan_setting_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "wpscan_setting_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.wpscan_setting_id !== void 0 && !validate23(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.target_url !== void 0 && !validate38(data.target_url, at(instancePath, "/target_url")) && (vErrors = more(vErrors, validate38)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.options !== void 0 && !validate38(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1759.errors = vErrors, vErrors === null;
}
function validate1758(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1759(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1759));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1758.errors = vErrors, vErrors === null;
}
function validate1757(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.wpscan_setting !== void 0 && (validate1758(data0.wpscan_setting, at(instancePath, "/data/wpscan_setting")) || (vErrors = more(vErrors, validate1758))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1757.errors = vErrors, vErrors === null;
}
var check_shared370 = outermost(validate1772);
function validate1774(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.portscan_setting_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.portscan_setting_id !== void 0 && !validate23(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1774.errors = vErrors, vErrors === null;
}
function validate1773(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1774(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1774));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1773.errors = vErrors, vErrors === null;
}
function validate1772(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.portscan_setting !== void 0 && (validate1773(data0.portscan_setting, at(instancePath, "/data/portscan_setting")) || (vErrors = more(vErrors, validate1773))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1772.errors = vErrors, vErrors === null;
}
var check_shared371 = outermost(validate1783);
function validate1783(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_setting_id !== void 0 && !validate23(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1783.errors = vErrors, vErrors === null;
}
var check_shared373 = outermost(validate1787);
function validate1789(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.portscan_target_id === void 0 || data.project_id === void 0 || data.portscan_setting_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_target_id", "project_id", "portscan_setting_id", "created_at", "updated_at")), data.portscan_target_id !== void 0 && !validate23(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_setting_id !== void 0 && !validate23(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate23)), data.target !== void 0 && !validate38(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate38)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1789.errors = vErrors, vErrors === null;
}
function validate1788(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1789(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1789));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1788.errors = vErrors, vErrors === null;
}
function validate1787(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.portscan_target !== void 0 && (validate1788(data0.portscan_target, at(instancePath, "/data/portscan_target")) || (vErrors = more(vErrors, validate1788))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1787.errors = vErrors, vErrors === null;
}
var check_shared375 = outermost(validate1801);
var schema503 = { type: "integer", "x-known": [0, 1], $id: "ApplicationScanType" };
function validate1813(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema503["x-known"] })), validate1813.errors = vErrors, vErrors === null;
}
function validate1803(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.application_scan_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.application_scan_id !== void 0 && !validate23(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.scan_type !== void 0 && !validate1813(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate1813))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1803.errors = vErrors, vErrors === null;
}
function validate1802(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1803(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1803));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1802.errors = vErrors, vErrors === null;
}
function validate1801(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.application_scan !== void 0 && (validate1802(data0.application_scan, at(instancePath, "/data/application_scan")) || (vErrors = more(vErrors, validate1802))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1801.errors = vErrors, vErrors === null;
}
var check_shared376 = outermost(validate1817);
function validate1817(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_id === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.application_scan_id !== void 0 && !validate23(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1817.errors = vErrors, vErrors === null;
}
var check_shared377 = outermost(validate1820);
function validate1821(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.application_scan_basic_setting_id !== void 0 && !validate23(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate23)), data.application_scan_id !== void 0 && !validate23(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.target !== void 0 && !validate38(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate38)), data.max_depth !== void 0 && !validate157(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate157)), data.max_children !== void 0 && !validate157(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate157)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1821.errors = vErrors, vErrors === null;
}
function validate1820(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.application_scan_basic_setting !== void 0 && (validate1821(data0.application_scan_basic_setting, at(instancePath, "/data/application_scan_basic_setting")) || (vErrors = more(vErrors, validate1821))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1820.errors = vErrors, vErrors === null;
}
var check_shared378 = outermost(validate1831);
function validate1831(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.diagnosis_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "diagnosis_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1831.errors = vErrors, vErrors === null;
}
var check_shared379 = outermost(validate1834);
function validate1835(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate73(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate73)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1835.errors = vErrors, vErrors === null;
}
function validate1834(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.diagnosis_data_source !== void 0 && (validate1835(data0.diagnosis_data_source, at(instancePath, "/data/diagnosis_data_source")) || (vErrors = more(vErrors, validate1835))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1834.errors = vErrors, vErrors === null;
}
var check_shared380 = outermost(validate1843);
function validate1843(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.setting_id === void 0 || data.diagnosis_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "setting_id", "diagnosis_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "setting_id" || key0 === "diagnosis_data_source_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.setting_id !== void 0 && !validate23(data.setting_id, at(instancePath, "/setting_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.scan_only !== void 0 && !validate125(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1843.errors = vErrors, vErrors === null;
}
var check_shared381 = outermost(validate1848);
function validate1850(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.target_url === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "target_url"));
    for (let key0 in data)
      key0 === "wpscan_setting_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "target_url" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "options" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.wpscan_setting_id !== void 0 && !validate145(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate145)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.target_url !== void 0 && !validate577(data.target_url, at(instancePath, "/target_url")) && (vErrors = more(vErrors, validate577)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96)), data.status_detail !== void 0 && !validate775(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate775)), data.scan_at !== void 0 && !validate99(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate99)), data.options !== void 0 && !validate38(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1850.errors = vErrors, vErrors === null;
}
function validate1848(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.wpscan_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "wpscan_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "wpscan_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.wpscan_setting !== void 0 && !validate1850(data.wpscan_setting, at(instancePath, "/wpscan_setting")) && (vErrors = more(vErrors, validate1850));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1848.errors = vErrors, vErrors === null;
}
var check_shared382 = outermost(validate1860);
function validate1860(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.wpscan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "wpscan_setting" })), data0.wpscan_setting !== void 0 && (validate1759(data0.wpscan_setting, at(instancePath, "/data/wpscan_setting")) || (vErrors = more(vErrors, validate1759)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1860.errors = vErrors, vErrors === null;
}
var check_shared383 = outermost(validate1862);
function validate1862(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.wpscan_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "wpscan_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "wpscan_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.wpscan_setting_id !== void 0 && !validate23(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1862.errors = vErrors, vErrors === null;
}
var check_shared384 = outermost(validate1865);
var schema517 = { type: "integer", enum: [0, 1], $id: "ApplicationScanTypeInput" };
function validate1875(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema517.enum })), validate1875.errors = vErrors, vErrors === null;
}
function validate1867(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "name"));
    for (let key0 in data)
      key0 === "application_scan_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "name" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "scan_type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.application_scan_id !== void 0 && !validate145(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate145)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate577(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate577)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96)), data.status_detail !== void 0 && !validate775(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate775)), data.scan_at !== void 0 && !validate99(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate99)), data.scan_type !== void 0 && !validate1875(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate1875));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1867.errors = vErrors, vErrors === null;
}
function validate1865(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.application_scan !== void 0 && !validate1867(data.application_scan, at(instancePath, "/application_scan")) && (vErrors = more(vErrors, validate1867));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1865.errors = vErrors, vErrors === null;
}
var check_shared385 = outermost(validate1878);
function validate1878(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.application_scan === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "application_scan" })), data0.application_scan !== void 0 && (validate1803(data0.application_scan, at(instancePath, "/data/application_scan")) || (vErrors = more(vErrors, validate1803)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1878.errors = vErrors, vErrors === null;
}
var check_shared386 = outermost(validate1880);
function validate1887(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate1887.errors = vErrors, vErrors === null;
}
function validate1882(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.application_scan_id === void 0 || data.target === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_id", "target"));
    for (let key0 in data)
      key0 === "application_scan_basic_setting_id" || key0 === "application_scan_id" || key0 === "project_id" || key0 === "target" || key0 === "max_depth" || key0 === "max_children" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.application_scan_basic_setting_id !== void 0 && !validate145(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate145)), data.application_scan_id !== void 0 && !validate23(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.target !== void 0 && !validate92(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate92)), data.max_depth !== void 0 && !validate1887(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate1887)), data.max_children !== void 0 && !validate1887(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate1887));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1882.errors = vErrors, vErrors === null;
}
function validate1880(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_basic_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_basic_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.application_scan_basic_setting !== void 0 && !validate1882(data.application_scan_basic_setting, at(instancePath, "/application_scan_basic_setting")) && (vErrors = more(vErrors, validate1882));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1880.errors = vErrors, vErrors === null;
}
var check_shared387 = outermost(validate1891);
function validate1892(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.application_scan_basic_setting_id === void 0 || data.application_scan_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting_id", "application_scan_id", "project_id", "created_at", "updated_at")), data.application_scan_basic_setting_id !== void 0 && !validate23(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate23)), data.application_scan_id !== void 0 && !validate23(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.target !== void 0 && !validate38(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate38)), data.max_depth !== void 0 && !validate157(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate157)), data.max_children !== void 0 && !validate157(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate157)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1892.errors = vErrors, vErrors === null;
}
function validate1891(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.application_scan_basic_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "application_scan_basic_setting" })), data0.application_scan_basic_setting !== void 0 && (validate1892(data0.application_scan_basic_setting, at(instancePath, "/data/application_scan_basic_setting")) || (vErrors = more(vErrors, validate1892)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1891.errors = vErrors, vErrors === null;
}
var check_shared388 = outermost(validate1902);
function validate1902(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_basic_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_basic_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.application_scan_basic_setting_id !== void 0 && !validate23(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1902.errors = vErrors, vErrors === null;
}
var check_shared389 = outermost(validate1905);
function validate1907(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "name"));
    for (let key0 in data)
      key0 === "portscan_setting_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.portscan_setting_id !== void 0 && !validate145(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate145)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate577(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate577));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1907.errors = vErrors, vErrors === null;
}
function validate1905(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_setting !== void 0 && !validate1907(data.portscan_setting, at(instancePath, "/portscan_setting")) && (vErrors = more(vErrors, validate1907));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1905.errors = vErrors, vErrors === null;
}
var check_shared390 = outermost(validate1913);
function validate1913(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.portscan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "portscan_setting" })), data0.portscan_setting !== void 0 && (validate1774(data0.portscan_setting, at(instancePath, "/data/portscan_setting")) || (vErrors = more(vErrors, validate1774)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1913.errors = vErrors, vErrors === null;
}
var check_shared391 = outermost(validate1915);
function validate1921(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 300 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 300 }, "must NOT have more than 300 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 300 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 300 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1921.errors = vErrors, vErrors === null;
}
function validate1917(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.portscan_setting_id === void 0 || data.target === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id", "target"));
    for (let key0 in data)
      key0 === "portscan_target_id" || key0 === "project_id" || key0 === "portscan_setting_id" || key0 === "target" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.portscan_target_id !== void 0 && !validate145(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate145)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_setting_id !== void 0 && !validate23(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate23)), data.target !== void 0 && !validate1921(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate1921)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96)), data.status_detail !== void 0 && !validate775(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate775)), data.scan_at !== void 0 && !validate99(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate99));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1917.errors = vErrors, vErrors === null;
}
function validate1915(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_target === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_target"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_target" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_target !== void 0 && !validate1917(data.portscan_target, at(instancePath, "/portscan_target")) && (vErrors = more(vErrors, validate1917));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1915.errors = vErrors, vErrors === null;
}
var check_shared392 = outermost(validate1927);
function validate1927(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.portscan_target === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "portscan_target" })), data0.portscan_target !== void 0 && (validate1789(data0.portscan_target, at(instancePath, "/data/portscan_target")) || (vErrors = more(vErrors, validate1789)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1927.errors = vErrors, vErrors === null;
}
var check_shared393 = outermost(validate1929);
function validate1929(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_setting_id !== void 0 && !validate23(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1929.errors = vErrors, vErrors === null;
}
var check_shared394 = outermost(validate1932);
function validate1932(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_target_id === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_target_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_target_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_target_id !== void 0 && !validate23(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1932.errors = vErrors, vErrors === null;
}
var check_shared398 = outermost(validate1935);
function validate1937(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1937.errors = vErrors, vErrors === null;
}
var schema536 = { type: "string", enum: ["aws", "gcp"], $id: "shared396" };
function validate1939(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "aws" || data === "gcp" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema536.enum })), validate1939.errors = vErrors, vErrors === null;
}
function validate1941(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 32 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 32 }, "must NOT have more than 32 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1941.errors = vErrors, vErrors === null;
}
function validate1935(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_name === void 0 || data.cloud_type === void 0 || data.cloud_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_name", "cloud_type", "cloud_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_name" || key0 === "cloud_type" || key0 === "cloud_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_name !== void 0 && !validate1937(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate1937)), data.cloud_type !== void 0 && !validate1939(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate1939)), data.cloud_id !== void 0 && !validate1941(data.cloud_id, at(instancePath, "/cloud_id")) && (vErrors = more(vErrors, validate1941));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1935.errors = vErrors, vErrors === null;
}
var check_shared401 = outermost(validate1943);
var schema541 = { type: "string", "x-known": ["INTERNET", "CDN", "LB", "GATEWAY", "DATASTORE", "COMPUTE", "LATERAL_MOVEMENT", "EXTERNAL_SERVICE", "INTERNAL_SERVICE", "CODE_REPOSITORY"], $id: "shared18" };
function validate1953(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "INTERNET" && data !== "CDN" && data !== "LB" && data !== "GATEWAY" && data !== "DATASTORE" && data !== "COMPUTE" && data !== "LATERAL_MOVEMENT" && data !== "EXTERNAL_SERVICE" && data !== "INTERNAL_SERVICE" && data !== "CODE_REPOSITORY" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema541["x-known"] })), validate1953.errors = vErrors, vErrors === null;
}
function validate1945(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_name === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_name")), data.resource_id !== void 0 && !validate23(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate23)), data.resource_name !== void 0 && !validate38(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate38)), data.short_name !== void 0 && !validate38(data.short_name, at(instancePath, "/short_name")) && (vErrors = more(vErrors, validate38)), data.cloud_type !== void 0 && !validate38(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate38)), data.cloud_id !== void 0 && !validate38(data.cloud_id, at(instancePath, "/cloud_id")) && (vErrors = more(vErrors, validate38)), data.service !== void 0 && !validate38(data.service, at(instancePath, "/service")) && (vErrors = more(vErrors, validate38)), data.region !== void 0 && !validate38(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate38)), data.layer !== void 0 && !validate1953(data.layer, at(instancePath, "/layer")) && (vErrors = more(vErrors, validate1953)), data.meta_data !== void 0 && !validate38(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1945.errors = vErrors, vErrors === null;
}
function validate1944(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1945(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1945));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1944.errors = vErrors, vErrors === null;
}
function validate1959(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.relation_id === void 0 || data.source_resource_name === void 0 || data.target_resource_name === void 0) && (vErrors = need(vErrors, data, instancePath, "relation_id", "source_resource_name", "target_resource_name")), data.relation_id !== void 0 && !validate38(data.relation_id, at(instancePath, "/relation_id")) && (vErrors = more(vErrors, validate38)), data.relation_label !== void 0 && !validate38(data.relation_label, at(instancePath, "/relation_label")) && (vErrors = more(vErrors, validate38)), data.source_resource_name !== void 0 && !validate38(data.source_resource_name, at(instancePath, "/source_resource_name")) && (vErrors = more(vErrors, validate38)), data.target_resource_name !== void 0 && !validate38(data.target_resource_name, at(instancePath, "/target_resource_name")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1959.errors = vErrors, vErrors === null;
}
function validate1958(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1959(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1959));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1958.errors = vErrors, vErrors === null;
}
function validate1943(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.nodes !== void 0 && (validate1944(data0.nodes, at(instancePath, "/data/nodes")) || (vErrors = more(vErrors, validate1944))), data0.edges !== void 0 && (validate1958(data0.edges, at(instancePath, "/data/edges")) || (vErrors = more(vErrors, validate1958)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1943.errors = vErrors, vErrors === null;
}
var checks = {
  signin: { input: check_shared45, output: check_SigninIdentity },
  signout: { input: check_shared45 },
  health: { input: check_shared45 },
  listAws: { input: check_shared46, output: check_shared48 },
  putAws: { input: check_shared49, output: check_shared50 },
  deleteAws: { input: check_shared51, output: check_EmptyAnswer },
  listAwsDataSources: { input: check_shared52, output: check_shared54 },
  attachAwsDataSource: { input: check_shared55, output: check_shared56 },
  detachAwsDataSource: { input: check_shared57, output: check_EmptyAnswer },
  invokeAwsScan: { input: check_shared58, output: check_EmptyAnswer },
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
  deleteFinding: { input: check_shared67, output: check_EmptyAnswer },
  tagFinding: { input: check_shared95, output: check_shared96 },
  untagFinding: { input: check_shared97, output: check_EmptyAnswer },
  putResource: { input: check_shared98, output: check_shared99 },
  deleteResource: { input: check_shared83, output: check_EmptyAnswer },
  putPendFinding: { input: check_shared100, output: check_shared101 },
  deletePendFinding: { input: check_shared67, output: check_EmptyAnswer },
  putFindingSetting: { input: check_shared102, output: check_shared103 },
  deleteFindingSetting: { input: check_shared104, output: check_EmptyAnswer },
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
  requestProjectRole: { input: check_shared136, output: check_EmptyAnswer },
  putAlertFirstViewedAt: { input: check_shared115, output: check_EmptyAnswer },
  putAlert: { input: check_shared137, output: check_shared138 },
  putAlertCondition: { input: check_shared139, output: check_shared140 },
  putAlertRule: { input: check_shared141, output: check_shared142 },
  putAlertConditionRule: { input: check_shared143, output: check_shared144 },
  putNotification: { input: check_shared145, output: check_shared146 },
  putAlertConditionNotification: { input: check_shared147, output: check_shared148 },
  deleteAlertCondition: { input: check_shared149, output: check_EmptyAnswer },
  deleteAlertRule: { input: check_shared150, output: check_EmptyAnswer },
  deleteAlertConditionRule: { input: check_shared151, output: check_EmptyAnswer },
  deleteNotification: { input: check_shared152, output: check_EmptyAnswer },
  deleteAlertConditionNotification: { input: check_shared153, output: check_EmptyAnswer },
  analyzeAlert: { input: check_shared154, output: check_EmptyAnswer },
  testNotification: { input: check_shared152, output: check_EmptyAnswer },
  listProjects: { input: check_shared155, output: check_shared157 },
  createProject: { input: check_shared159, output: check_shared160 },
  listProjectOrganizationInvitations: { input: check_shared161, output: check_shared163 },
  updateProject: { input: check_shared164, output: check_shared165 },
  deleteProject: { input: check_shared166, output: check_EmptyAnswer },
  tagProject: { input: check_shared169, output: check_shared170 },
  untagProject: { input: check_shared171, output: check_EmptyAnswer },
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
  deleteRole: { input: check_shared185, output: check_EmptyAnswer },
  attachRole: { input: check_shared199, output: check_shared200 },
  detachRole: { input: check_shared199, output: check_EmptyAnswer },
  putPolicy: { input: check_shared201, output: check_shared202 },
  deletePolicy: { input: check_shared189, output: check_EmptyAnswer },
  attachPolicy: { input: check_shared203, output: check_shared204 },
  detachPolicy: { input: check_shared203, output: check_EmptyAnswer },
  generateAccessToken: { input: check_shared205, output: check_shared206 },
  updateAccessToken: { input: check_shared207, output: check_shared208 },
  deleteAccessToken: { input: check_shared209, output: check_EmptyAnswer },
  attachAccessTokenRole: { input: check_shared210, output: check_shared211 },
  detachAccessTokenRole: { input: check_shared210, output: check_EmptyAnswer },
  putUserReserved: { input: check_shared212, output: check_shared213 },
  deleteUserReserved: { input: check_shared214, output: check_EmptyAnswer },
  updateUserAdmin: { input: check_shared215, output: check_shared182 },
  listOrganizations: { input: check_shared216, output: check_shared218 },
  createOrganization: { input: check_shared220, output: check_shared221 },
  listOrganizationInvitations: { input: check_shared161, output: check_shared163 },
  updateOrganization: { input: check_shared222, output: check_shared221 },
  putOrganizationInvitation: { input: check_shared223, output: check_shared224 },
  deleteOrganization: { input: check_shared225, output: check_EmptyAnswer },
  deleteOrganizationInvitation: { input: check_shared226, output: check_EmptyAnswer },
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
  detachOrganizationRole: { input: check_shared244, output: check_EmptyAnswer },
  detachOrganizationPolicy: { input: check_shared245, output: check_EmptyAnswer },
  deleteOrganizationRole: { input: check_shared229, output: check_EmptyAnswer },
  deleteOrganizationPolicy: { input: check_shared232, output: check_EmptyAnswer },
  deleteOrganizationUserReserved: { input: check_shared246, output: check_EmptyAnswer },
  putOrganizationUserReserved: { input: check_shared247, output: check_shared248 },
  generateOrganizationAccessToken: { input: check_shared249, output: check_shared206 },
  updateOrganizationAccessToken: { input: check_shared250, output: check_shared251 },
  deleteOrganizationAccessToken: { input: check_shared252, output: check_EmptyAnswer },
  attachOrganizationAccessTokenRole: { input: check_shared253, output: check_shared254 },
  detachOrganizationAccessTokenRole: { input: check_shared253, output: check_EmptyAnswer },
  listOrganizationNotifications: { input: check_shared255, output: check_shared257 },
  getOrganizationNotification: { input: check_shared258, output: check_shared259 },
  putOrganizationNotification: { input: check_shared261, output: check_shared259 },
  deleteOrganizationNotification: { input: check_shared258, output: check_EmptyAnswer },
  testOrganizationNotification: { input: check_shared258, output: check_EmptyAnswer },
  listOrganizationAlertConditionNotifications: { input: check_shared262, output: check_shared264 },
  updateOrganizationAlertConditionNotificationCache: { input: check_shared266, output: check_shared267 },
  updateOrganizationProjectNotificationEnabled: { input: check_shared268, output: check_shared269 },
  updateOrganizationProjectNotificationCache: { input: check_shared270, output: check_shared269 },
  getFindingReport: { input: check_shared272, output: check_shared274 },
  getReport: { input: check_shared275, output: check_shared276 },
  listReports: { input: check_shared277, output: check_shared279 },
  putReport: { input: check_shared281, output: check_shared276 },
  getFindingReportAll: { input: check_shared272, output: check_shared274 },
  chatAi: { input: check_shared283, output: check_shared92 },
  generateReport: { input: check_shared284, output: check_shared285 },
  listRemediationProposals: { input: check_shared287, output: check_shared289 },
  getRemediationProposal: { input: check_shared290, output: check_shared291 },
  generateRemediationProposal: { input: check_shared67, output: check_shared292 },
  listGoogleDataSources: { input: check_shared293, output: check_shared295 },
  listGcp: { input: check_shared296, output: check_shared298 },
  getGcpDataSource: { input: check_shared299, output: check_shared300 },
  putGcp: { input: check_shared301, output: check_shared302 },
  deleteGcp: { input: check_shared303, output: check_EmptyAnswer },
  attachGcpDataSource: { input: check_shared304, output: check_shared305 },
  detachGcpDataSource: { input: check_shared299, output: check_EmptyAnswer },
  invokeGcpScan: { input: check_shared306, output: check_EmptyAnswer },
  listAzureDataSources: { input: check_shared307, output: check_shared309 },
  listAzure: { input: check_shared310, output: check_shared312 },
  getAzureDataSource: { input: check_shared313, output: check_shared314 },
  putAzure: { input: check_shared315, output: check_shared316 },
  deleteAzure: { input: check_shared317, output: check_EmptyAnswer },
  attachAzureDataSource: { input: check_shared318, output: check_shared314 },
  detachAzureDataSource: { input: check_shared313, output: check_EmptyAnswer },
  invokeAzureScan: { input: check_shared319, output: check_EmptyAnswer },
  listCodeDataSources: { input: check_shared320, output: check_shared322 },
  listGithubSettings: { input: check_shared323, output: check_shared325 },
  listGitleaksCache: { input: check_shared326, output: check_shared328 },
  putGithubSetting: { input: check_shared329, output: check_shared330 },
  deleteGithubSetting: { input: check_shared326, output: check_EmptyAnswer },
  putGitleaksSetting: { input: check_shared331, output: check_shared332 },
  deleteGitleaksSetting: { input: check_shared326, output: check_EmptyAnswer },
  putDependencySetting: { input: check_shared333, output: check_shared334 },
  deleteDependencySetting: { input: check_shared326, output: check_EmptyAnswer },
  putCodeScanSetting: { input: check_shared335, output: check_shared336 },
  deleteCodeScanSetting: { input: check_shared326, output: check_EmptyAnswer },
  invokeGitleaksScan: { input: check_shared337, output: check_EmptyAnswer },
  invokeDependencyScan: { input: check_shared338, output: check_EmptyAnswer },
  invokeCodeScan: { input: check_shared338, output: check_EmptyAnswer },
  getGithubAppInstallationStatus: { input: check_shared326, output: check_shared339 },
  getGithubAppInstallUrl: { input: check_shared340, output: check_shared341 },
  getGithubAppOauthStartUrl: { input: check_shared340, output: check_shared341 },
  handleGithubAppOauthCallback: { input: check_shared342 },
  verifyGithubAppInstallation: { input: check_shared326, output: check_shared330 },
  listOsint: { input: check_shared277, output: check_shared344 },
  listOsintDataSources: { input: check_shared345, output: check_shared347 },
  listRelOsintDataSources: { input: check_shared348, output: check_shared350 },
  listOsintDetectWords: { input: check_shared351, output: check_shared353 },
  getOsint: { input: check_shared354, output: check_shared355 },
  invokeOsintScan: { input: check_shared356, output: check_shared357 },
  putOsint: { input: check_shared358, output: check_shared359 },
  deleteOsint: { input: check_shared354, output: check_EmptyAnswer },
  putRelOsintDataSource: { input: check_shared360, output: check_shared361 },
  deleteRelOsintDataSource: { input: check_shared362, output: check_EmptyAnswer },
  putOsintDetectWord: { input: check_shared363, output: check_shared364 },
  deleteOsintDetectWord: { input: check_shared365, output: check_EmptyAnswer },
  listWpscanSettings: { input: check_shared366, output: check_shared368 },
  listPortscanSettings: { input: check_shared366, output: check_shared370 },
  listPortscanTargets: { input: check_shared371, output: check_shared373 },
  listApplicationScans: { input: check_shared366, output: check_shared375 },
  getApplicationScanBasicSetting: { input: check_shared376, output: check_shared377 },
  getDiagnosisDataSource: { input: check_shared378, output: check_shared379 },
  invokeDiagnosisScan: { input: check_shared380, output: check_shared357 },
  putWpscanSetting: { input: check_shared381, output: check_shared382 },
  deleteWpscanSetting: { input: check_shared383, output: check_EmptyAnswer },
  putApplicationScan: { input: check_shared384, output: check_shared385 },
  deleteApplicationScan: { input: check_shared376, output: check_EmptyAnswer },
  putApplicationScanBasicSetting: { input: check_shared386, output: check_shared387 },
  deleteApplicationScanBasicSetting: { input: check_shared388, output: check_EmptyAnswer },
  putPortscanSetting: { input: check_shared389, output: check_shared390 },
  putPortscanTarget: { input: check_shared391, output: check_shared392 },
  deletePortscanSetting: { input: check_shared393, output: check_EmptyAnswer },
  deletePortscanTarget: { input: check_shared394, output: check_EmptyAnswer },
  getAttackFlowAnalysis: { input: check_shared398, output: check_shared401 }
};
export {
  checks
};
