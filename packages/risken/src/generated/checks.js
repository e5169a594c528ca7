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
var check_SigninIdentity = outermost(validate22);
function validate23(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate23.errors = vErrors, vErrors === null;
}
function validate22(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.org_access_token_id !== void 0 && !validate23(data.org_access_token_id, at(instancePath, "/org_access_token_id")) && (vErrors = more(vErrors, validate23)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate22.errors = vErrors, vErrors === null;
}
var check_shared43 = outermost(validate29);
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
var check_shared45 = outermost(validate34);
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
var check_shared46 = outermost(validate47);
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
var check_shared47 = outermost(validate55);
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
var check_shared48 = outermost(validate57);
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
var check_shared49 = outermost(validate63);
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
var check_shared51 = outermost(validate68);
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
var check_shared52 = outermost(validate86);
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
var check_shared53 = outermost(validate103);
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
var check_shared54 = outermost(validate117);
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
var check_shared55 = outermost(validate121);
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
var check_shared61 = outermost(validate128), schema41 = { type: "object", additionalProperties: !1, properties: { project_id: { $ref: "Id" }, data_source: { $ref: "shared56" }, resource_name: { $ref: "shared57" }, from_score: { $ref: "shared12" }, to_score: { $ref: "shared12" }, tag: { $ref: "shared56" }, sort: { $ref: "shared58" }, direction: { $ref: "shared59" }, offset: { $ref: "shared4" }, limit: { $ref: "shared60" }, status: { $ref: "FindingStatus" }, finding_id: { $ref: "Id" }, alert_id: { $ref: "Id" } }, $id: "shared61" };
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
var schema46 = { type: "string", enum: ["finding_id", "description", "data_source", "resource_name", "score", "updated_at"], $id: "shared58" };
function validate141(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "finding_id" || data === "description" || data === "data_source" || data === "resource_name" || data === "score" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema46.enum })), validate141.errors = vErrors, vErrors === null;
}
var schema47 = { type: "string", enum: ["asc", "desc"], $id: "shared59" };
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
var check_shared63 = outermost(validate153);
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
var check_shared64 = outermost(validate160);
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
var check_shared65 = outermost(validate163);
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
var check_shared67 = outermost(validate178);
var schema58 = { type: "string", enum: ["finding_tag_id", "tag", "updated_at"], $id: "shared66" };
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
var check_shared68 = outermost(validate186);
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
var check_shared69 = outermost(validate199);
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
var check_shared71 = outermost(validate205);
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
var check_shared73 = outermost(validate211), schema65 = { type: "object", additionalProperties: !1, properties: { project_id: { $ref: "Id" }, resource_name: { $ref: "shared57" }, tag: { $ref: "shared56" }, sort: { $ref: "shared72" }, direction: { $ref: "shared59" }, offset: { $ref: "shared4" }, limit: { $ref: "shared60" }, resource_id: { $ref: "Id" }, namespace: { $ref: "shared14" }, resource_type: { $ref: "shared14" } }, $id: "shared73" }, schema66 = { type: "string", enum: ["resource_id", "resource_name", "updated_at"], $id: "shared72" };
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
var check_shared74 = outermost(validate223);
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
var check_shared76 = outermost(validate227);
var schema69 = { type: "string", enum: ["resource_tag_id", "tag", "updated_at"], $id: "shared75" };
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
var check_shared78 = outermost(validate235);
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
var check_shared79 = outermost(validate248);
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
var check_shared80 = outermost(validate254);
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
var check_shared81 = outermost(validate257);
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
var check_shared82 = outermost(validate265);
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
var check_shared83 = outermost(validate277);
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
var check_shared85 = outermost(validate281);
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
var check_shared86 = outermost(validate294);
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
var check_shared88 = outermost(validate305);
var schema89 = { type: "string", enum: ["en", "ja"], $id: "shared87" };
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
var check_shared89 = outermost(validate310);
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
var check_shared90 = outermost(validate312);
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
var check_shared91 = outermost(validate329);
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
var check_shared92 = outermost(validate331);
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
var check_shared93 = outermost(validate338);
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
var check_shared94 = outermost(validate340);
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
var check_shared95 = outermost(validate343);
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
var check_shared96 = outermost(validate349);
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
var check_shared97 = outermost(validate351);
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
var check_shared98 = outermost(validate362);
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
var check_shared99 = outermost(validate364);
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
var check_shared100 = outermost(validate372);
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
var check_shared101 = outermost(validate374);
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
var check_shared102 = outermost(validate377);
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
var check_shared103 = outermost(validate384);
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
var check_shared104 = outermost(validate386), schema116 = { type: "object", additionalProperties: !1, properties: { organization_id: { $ref: "Id" }, data_source: { $ref: "shared56" }, resource_name: { $ref: "shared57" }, from_score: { $ref: "shared12" }, to_score: { $ref: "shared12" }, tag: { $ref: "shared56" }, sort: { $ref: "shared58" }, direction: { $ref: "shared59" }, offset: { $ref: "shared4" }, limit: { $ref: "shared4" }, status: { $ref: "FindingStatus" }, finding_id: { $ref: "Id" } }, $id: "shared104" };
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
var check_shared106 = outermost(validate399);
var schema121 = { type: "string", "x-known": ["ACTIVE", "ARCHIVE"], $id: "shared39" };
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
var check_shared109 = outermost(validate415);
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
var check_shared111 = outermost(validate428);
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
var check_shared112 = outermost(validate443);
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
var check_shared114 = outermost(validate446);
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
var check_shared115 = outermost(validate461);
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
var check_shared117 = outermost(validate467);
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
var check_shared118 = outermost(validate477);
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
var check_shared120 = outermost(validate483);
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
var check_shared121 = outermost(validate497);
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
var check_shared123 = outermost(validate503);
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
var check_shared124 = outermost(validate517);
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
var check_shared126 = outermost(validate523);
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
var check_shared127 = outermost(validate533);
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
var check_shared129 = outermost(validate538);
function validate540(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.notification_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "notification_id", "project_id", "created_at", "updated_at")), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.type !== void 0 && !validate38(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate38)), data.notify_setting !== void 0 && !validate38(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate540.errors = vErrors, vErrors === null;
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
var check_shared130 = outermost(validate550);
function validate550(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.from_at !== void 0 && !validate99(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate99)), data.to_at !== void 0 && !validate99(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate99));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate550.errors = vErrors, vErrors === null;
}
var check_shared132 = outermost(validate556);
function validate558(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_condition_id === void 0 || data.notification_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id", "project_id", "created_at", "updated_at")), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.cache_second !== void 0 && !validate157(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate157)), data.notified_at !== void 0 && !validate42(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate558.errors = vErrors, vErrors === null;
}
function validate557(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate558(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate558));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate557.errors = vErrors, vErrors === null;
}
function validate556(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_notification !== void 0 && (validate557(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate557))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate556.errors = vErrors, vErrors === null;
}
var check_shared133 = outermost(validate568);
function validate568(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.user_id === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "user_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate568.errors = vErrors, vErrors === null;
}
var check_shared134 = outermost(validate571);
function validate576(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 200 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 200 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate576.errors = vErrors, vErrors === null;
}
var schema166 = { type: "integer", enum: [1, 2], $id: "shared9" };
function validate580(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema166.enum })), validate580.errors = vErrors, vErrors === null;
}
function validate573(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.description === void 0 || data.severity === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "description", "severity", "status"));
    for (let key0 in data)
      key0 === "alert_id" || key0 === "alert_condition_id" || key0 === "description" || key0 === "severity" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_id !== void 0 && !validate145(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate145)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.description !== void 0 && !validate576(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate576)), data.severity !== void 0 && !validate422(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate422)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate580(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate580));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate573.errors = vErrors, vErrors === null;
}
function validate571(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert === void 0 && (vErrors = need(vErrors, data, instancePath, "alert"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert !== void 0 && !validate573(data.alert, at(instancePath, "/alert")) && (vErrors = more(vErrors, validate573));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate571.errors = vErrors, vErrors === null;
}
var check_shared135 = outermost(validate583);
function validate583(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert" })), data0.alert !== void 0 && (validate430(data0.alert, at(instancePath, "/data/alert")) || (vErrors = more(vErrors, validate430)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate583.errors = vErrors, vErrors === null;
}
var check_shared136 = outermost(validate585);
var schema170 = { type: "string", enum: ["and", "or"], $id: "shared8" };
function validate592(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "and" || data === "or" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema170.enum })), validate592.errors = vErrors, vErrors === null;
}
function validate587(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.description === void 0 || data.severity === void 0 || data.and_or === void 0) && (vErrors = need(vErrors, data, instancePath, "description", "severity", "and_or"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "description" || key0 === "severity" || key0 === "project_id" || key0 === "and_or" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate145(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate145)), data.description !== void 0 && !validate576(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate576)), data.severity !== void 0 && !validate422(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate422)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.and_or !== void 0 && !validate592(data.and_or, at(instancePath, "/and_or")) && (vErrors = more(vErrors, validate592)), data.enabled !== void 0 && !validate125(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate587.errors = vErrors, vErrors === null;
}
function validate585(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_condition === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_condition"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition !== void 0 && !validate587(data.alert_condition, at(instancePath, "/alert_condition")) && (vErrors = more(vErrors, validate587));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate585.errors = vErrors, vErrors === null;
}
var check_shared137 = outermost(validate596);
function validate596(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_condition === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_condition" })), data0.alert_condition !== void 0 && (validate485(data0.alert_condition, at(instancePath, "/data/alert_condition")) || (vErrors = more(vErrors, validate485)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate596.errors = vErrors, vErrors === null;
}
var check_shared138 = outermost(validate598);
function validate607(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate607.errors = vErrors, vErrors === null;
}
function validate600(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "alert_rule_id" || key0 === "name" || key0 === "project_id" || key0 === "score" || key0 === "resource_name" || key0 === "tag" || key0 === "finding_cnt" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_rule_id !== void 0 && !validate145(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate145)), data.name !== void 0 && !validate576(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate576)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.score !== void 0 && !validate137(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate137)), data.resource_name !== void 0 && !validate134(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate134)), data.tag !== void 0 && !validate66(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate66)), data.finding_cnt !== void 0 && !validate607(data.finding_cnt, at(instancePath, "/finding_cnt")) && (vErrors = more(vErrors, validate607));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate600.errors = vErrors, vErrors === null;
}
function validate598(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_rule === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_rule"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_rule" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_rule !== void 0 && !validate600(data.alert_rule, at(instancePath, "/alert_rule")) && (vErrors = more(vErrors, validate600));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate598.errors = vErrors, vErrors === null;
}
var check_shared139 = outermost(validate610);
function validate610(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_rule === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_rule" })), data0.alert_rule !== void 0 && (validate505(data0.alert_rule, at(instancePath, "/data/alert_rule")) || (vErrors = more(vErrors, validate505)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate610.errors = vErrors, vErrors === null;
}
var check_shared140 = outermost(validate612);
function validate614(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.alert_rule_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "alert_rule_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.alert_rule_id !== void 0 && !validate23(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate614.errors = vErrors, vErrors === null;
}
function validate612(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_cond_rule === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_cond_rule"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_cond_rule" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_cond_rule !== void 0 && !validate614(data.alert_cond_rule, at(instancePath, "/alert_cond_rule")) && (vErrors = more(vErrors, validate614));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate612.errors = vErrors, vErrors === null;
}
var check_shared141 = outermost(validate619);
function validate619(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_cond_rule === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_cond_rule" })), data0.alert_cond_rule !== void 0 && (validate525(data0.alert_cond_rule, at(instancePath, "/data/alert_cond_rule")) || (vErrors = more(vErrors, validate525)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate619.errors = vErrors, vErrors === null;
}
var check_shared142 = outermost(validate621);
function validate623(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.notify_setting === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "notify_setting"));
    for (let key0 in data)
      key0 === "notification_id" || key0 === "name" || key0 === "project_id" || key0 === "type" || key0 === "notify_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.notification_id !== void 0 && !validate145(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate145)), data.name !== void 0 && !validate576(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate576)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.type !== void 0 && !validate316(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate316)), data.notify_setting !== void 0 && !validate326(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate326));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate623.errors = vErrors, vErrors === null;
}
function validate621(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification === void 0 && (vErrors = need(vErrors, data, instancePath, "notification"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "notification" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.notification !== void 0 && !validate623(data.notification, at(instancePath, "/notification")) && (vErrors = more(vErrors, validate623));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate621.errors = vErrors, vErrors === null;
}
var check_shared143 = outermost(validate630);
function validate630(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (validate540(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate540))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate630.errors = vErrors, vErrors === null;
}
var check_shared144 = outermost(validate632);
function validate634(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.notification_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "project_id" || key0 === "cache_second" || key0 === "notified_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.cache_second !== void 0 && !validate145(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate145)), data.notified_at !== void 0 && !validate99(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate99));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate634.errors = vErrors, vErrors === null;
}
function validate632(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_cond_notification === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_cond_notification"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_cond_notification" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_cond_notification !== void 0 && !validate634(data.alert_cond_notification, at(instancePath, "/alert_cond_notification")) && (vErrors = more(vErrors, validate634));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate632.errors = vErrors, vErrors === null;
}
var check_shared145 = outermost(validate641);
function validate641(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_cond_notification === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_cond_notification" })), data0.alert_cond_notification !== void 0 && (validate558(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate558)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate641.errors = vErrors, vErrors === null;
}
var check_shared146 = outermost(validate643);
function validate643(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_condition_id === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_condition_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate643.errors = vErrors, vErrors === null;
}
var check_shared147 = outermost(validate646);
function validate646(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_rule_id === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_rule_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_rule_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_rule_id !== void 0 && !validate23(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate646.errors = vErrors, vErrors === null;
}
var check_shared148 = outermost(validate649);
function validate649(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.alert_rule_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "alert_rule_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.alert_rule_id !== void 0 && !validate23(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate649.errors = vErrors, vErrors === null;
}
var check_shared149 = outermost(validate653);
function validate653(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification_id === void 0 && (vErrors = need(vErrors, data, instancePath, "notification_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate653.errors = vErrors, vErrors === null;
}
var check_shared150 = outermost(validate656);
function validate656(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.notification_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate656.errors = vErrors, vErrors === null;
}
var check_shared151 = outermost(validate660);
function validate660(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate154(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate154));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate660.errors = vErrors, vErrors === null;
}
var check_shared152 = outermost(validate663);
function validate666(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate666.errors = vErrors, vErrors === null;
}
function validate663(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "user_id" || key0 === "project_id" || key0 === "name" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate666(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate666)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate663.errors = vErrors, vErrors === null;
}
var check_shared154 = outermost(validate669);
function validate675(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.project_id === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "tag")), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate38(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate38)), data.color !== void 0 && !validate38(data.color, at(instancePath, "/color")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate675.errors = vErrors, vErrors === null;
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
function validate671(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "created_at", "updated_at")), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.tag !== void 0 && !validate674(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate674)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate671.errors = vErrors, vErrors === null;
}
function validate670(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate671(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate671));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate670.errors = vErrors, vErrors === null;
}
function validate669(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.project !== void 0 && (validate670(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate670))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate669.errors = vErrors, vErrors === null;
}
var check_shared156 = outermost(validate687);
function validate689(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate689.errors = vErrors, vErrors === null;
}
function validate687(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate689(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate689));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate687.errors = vErrors, vErrors === null;
}
var check_shared157 = outermost(validate691);
function validate691(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.project === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project" })), data0.project !== void 0 && (validate671(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate671)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate691.errors = vErrors, vErrors === null;
}
var check_shared158 = outermost(validate693);
function validate693(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate693.errors = vErrors, vErrors === null;
}
var check_shared160 = outermost(validate696);
var schema205 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "InvitationStatus" };
function validate701(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema205["x-known"] })), validate701.errors = vErrors, vErrors === null;
}
function validate698(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate701(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate701)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate698.errors = vErrors, vErrors === null;
}
function validate697(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate698(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate698));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate697.errors = vErrors, vErrors === null;
}
function validate696(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.organization_invitations !== void 0 && (validate697(data0.organization_invitations, at(instancePath, "/data/organization_invitations")) || (vErrors = more(vErrors, validate697))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate696.errors = vErrors, vErrors === null;
}
var check_shared161 = outermost(validate707);
function validate707(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate689(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate689));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate707.errors = vErrors, vErrors === null;
}
var check_shared162 = outermost(validate710);
function validate711(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "created_at", "updated_at")), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate711.errors = vErrors, vErrors === null;
}
function validate710(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.project === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project" })), data0.project !== void 0 && (validate711(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate711)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate710.errors = vErrors, vErrors === null;
}
var check_shared163 = outermost(validate717);
function validate717(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.project_id === void 0 && (vErrors = need(vErrors, data, instancePath, "project_id"));
    for (let key0 in data)
      key0 !== "project_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate717.errors = vErrors, vErrors === null;
}
var check_shared166 = outermost(validate719);
function validate721(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 512 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 512 }, "must NOT have more than 512 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate721.errors = vErrors, vErrors === null;
}
function validate723(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 32 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 32 }, "must NOT have more than 32 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate723.errors = vErrors, vErrors === null;
}
function validate719(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag === void 0 && (vErrors = need(vErrors, data, instancePath, "tag"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || key0 === "color" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate721(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate721)), data.color !== void 0 && !validate723(data.color, at(instancePath, "/color")) && (vErrors = more(vErrors, validate723));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate719.errors = vErrors, vErrors === null;
}
var check_shared167 = outermost(validate725);
function validate725(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.project_tag === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project_tag" })), data0.project_tag !== void 0 && (validate675(data0.project_tag, at(instancePath, "/data/project_tag")) || (vErrors = more(vErrors, validate675)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate725.errors = vErrors, vErrors === null;
}
var check_shared168 = outermost(validate727);
function validate727(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag === void 0 && (vErrors = need(vErrors, data, instancePath, "tag"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate721(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate721));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate727.errors = vErrors, vErrors === null;
}
var check_shared170 = outermost(validate730);
var schema216 = { type: "integer", enum: [1, 2, 3], $id: "shared169" };
function validate733(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema216.enum })), validate733.errors = vErrors, vErrors === null;
}
function validate730(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organization_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "status"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate733(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate733));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate730.errors = vErrors, vErrors === null;
}
var check_shared171 = outermost(validate735);
function validate736(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate736.errors = vErrors, vErrors === null;
}
function validate735(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.organization_project !== void 0 && (validate736(data0.organization_project, at(instancePath, "/data/organization_project")) || (vErrors = more(vErrors, validate736))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate735.errors = vErrors, vErrors === null;
}
var check_shared172 = outermost(validate742);
function validate742(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "activated" || key0 === "user_id" || key0 === "admin" || key0 === "user_idp_key" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate66(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate66)), data.activated !== void 0 && !validate125(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate125)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.admin !== void 0 && !validate125(data.admin, at(instancePath, "/admin")) && (vErrors = more(vErrors, validate125)), data.user_idp_key !== void 0 && !validate38(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate38)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate742.errors = vErrors, vErrors === null;
}
var check_shared173 = outermost(validate750);
function validate750(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user_id !== void 0 && (validate154(data0.user_id, at(instancePath, "/data/user_id")) || (vErrors = more(vErrors, validate154))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate750.errors = vErrors, vErrors === null;
}
var check_shared174 = outermost(validate752);
function validate752(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "user_id" || key0 === "sub" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.sub !== void 0 && !validate38(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate38)), data.user_idp_key !== void 0 && !validate38(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate752.errors = vErrors, vErrors === null;
}
var check_shared175 = outermost(validate756);
function validate757(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.user_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "created_at", "updated_at")), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.sub !== void 0 && !validate38(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate38)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.activated !== void 0 && !validate125(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate125)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.user_idp_key !== void 0 && !validate38(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate38)), data.is_admin !== void 0 && !validate125(data.is_admin, at(instancePath, "/is_admin")) && (vErrors = more(vErrors, validate125))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate757.errors = vErrors, vErrors === null;
}
function validate756(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user !== void 0 && (validate757(data0.user, at(instancePath, "/data/user")) || (vErrors = more(vErrors, validate757))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate756.errors = vErrors, vErrors === null;
}
var check_shared176 = outermost(validate767);
function validate767(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user_id === void 0 && (vErrors = need(vErrors, data, instancePath, "user_id"));
    for (let key0 in data)
      key0 !== "user_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate767.errors = vErrors, vErrors === null;
}
var check_shared177 = outermost(validate769);
function validate769(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.ok !== void 0 && (validate125(data0.ok, at(instancePath, "/data/ok")) || (vErrors = more(vErrors, validate125))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate769.errors = vErrors, vErrors === null;
}
var check_shared178 = outermost(validate771);
function validate773(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func3(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate773.errors = vErrors, vErrors === null;
}
function validate772(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.activated === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "activated"));
    for (let key0 in data)
      key0 === "sub" || key0 === "name" || key0 === "activated" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.sub !== void 0 && !validate773(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate773)), data.name !== void 0 && !validate316(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate316)), data.activated !== void 0 && !validate125(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate125)), data.user_idp_key !== void 0 && !validate38(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate772.errors = vErrors, vErrors === null;
}
function validate771(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user === void 0 && (vErrors = need(vErrors, data, instancePath, "user"));
    for (let key0 in data)
      key0 !== "user" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user !== void 0 && !validate772(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate772));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate771.errors = vErrors, vErrors === null;
}
var check_shared179 = outermost(validate779);
function validate779(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user" })), data0.user !== void 0 && (validate757(data0.user, at(instancePath, "/data/user")) || (vErrors = more(vErrors, validate757)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate779.errors = vErrors, vErrors === null;
}
var check_shared180 = outermost(validate781);
function validate781(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "user_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate66(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate66)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate781.errors = vErrors, vErrors === null;
}
var check_shared181 = outermost(validate786);
function validate786(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.role_id !== void 0 && (validate154(data0.role_id, at(instancePath, "/data/role_id")) || (vErrors = more(vErrors, validate154))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate786.errors = vErrors, vErrors === null;
}
var check_shared182 = outermost(validate788);
function validate788(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role_id === void 0 && (vErrors = need(vErrors, data, instancePath, "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate788.errors = vErrors, vErrors === null;
}
var check_shared183 = outermost(validate791);
function validate792(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.role_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "project_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate792.errors = vErrors, vErrors === null;
}
function validate791(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.role !== void 0 && (validate792(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate792))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate791.errors = vErrors, vErrors === null;
}
var check_shared184 = outermost(validate799);
function validate799(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate66(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate66)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate799.errors = vErrors, vErrors === null;
}
var check_shared185 = outermost(validate803);
function validate803(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.policy_id !== void 0 && (validate154(data0.policy_id, at(instancePath, "/data/policy_id")) || (vErrors = more(vErrors, validate154))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate803.errors = vErrors, vErrors === null;
}
var check_shared186 = outermost(validate805);
function validate805(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "policy_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate805.errors = vErrors, vErrors === null;
}
var check_shared187 = outermost(validate808);
function validate809(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.policy_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "policy_id", "project_id", "created_at", "updated_at")), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.action_ptn !== void 0 && !validate38(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate38)), data.resource_ptn !== void 0 && !validate38(data.resource_ptn, at(instancePath, "/resource_ptn")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate809.errors = vErrors, vErrors === null;
}
function validate808(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.policy !== void 0 && (validate809(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate809))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate808.errors = vErrors, vErrors === null;
}
var check_shared188 = outermost(validate818);
function validate818(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate66(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate66)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate818.errors = vErrors, vErrors === null;
}
var check_shared190 = outermost(validate822);
function validate824(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "project_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.expired_at !== void 0 && !validate42(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate42)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate824.errors = vErrors, vErrors === null;
}
function validate823(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate824(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate824));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate823.errors = vErrors, vErrors === null;
}
function validate822(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.access_token !== void 0 && (validate823(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate823))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate822.errors = vErrors, vErrors === null;
}
var check_shared191 = outermost(validate835);
function validate835(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.user_idp_key !== void 0 && !validate773(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate773));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate835.errors = vErrors, vErrors === null;
}
var check_shared193 = outermost(validate838);
function validate840(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.reserved_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "reserved_id", "role_id", "created_at", "updated_at")), data.reserved_id !== void 0 && !validate23(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate23)), data.user_idp_key !== void 0 && !validate38(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate38)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate840.errors = vErrors, vErrors === null;
}
function validate839(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate840(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate840));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate839.errors = vErrors, vErrors === null;
}
function validate838(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user_reserved !== void 0 && (validate839(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate839))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate838.errors = vErrors, vErrors === null;
}
var check_shared194 = outermost(validate848);
function validate850(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate316(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate316)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate850.errors = vErrors, vErrors === null;
}
function validate848(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role === void 0 && (vErrors = need(vErrors, data, instancePath, "role"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.role !== void 0 && !validate850(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate850));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate848.errors = vErrors, vErrors === null;
}
var check_shared195 = outermost(validate854);
function validate854(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role" })), data0.role !== void 0 && (validate792(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate792)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate854.errors = vErrors, vErrors === null;
}
var check_shared196 = outermost(validate856);
function validate856(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate856.errors = vErrors, vErrors === null;
}
var check_shared197 = outermost(validate860);
function validate861(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.user_id === void 0 || data.role_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id", "project_id", "created_at", "updated_at")), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate861.errors = vErrors, vErrors === null;
}
function validate860(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_role" })), data0.user_role !== void 0 && (validate861(data0.user_role, at(instancePath, "/data/user_role")) || (vErrors = more(vErrors, validate861)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate860.errors = vErrors, vErrors === null;
}
var check_shared198 = outermost(validate868);
function validate870(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.action_ptn === void 0 || data.resource_ptn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "action_ptn", "resource_ptn"));
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || key0 === "action_ptn" || key0 === "resource_ptn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate316(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate316)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.action_ptn !== void 0 && !validate326(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate326)), data.resource_ptn !== void 0 && !validate326(data.resource_ptn, at(instancePath, "/resource_ptn")) && (vErrors = more(vErrors, validate326));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate870.errors = vErrors, vErrors === null;
}
function validate868(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy === void 0 && (vErrors = need(vErrors, data, instancePath, "policy"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "policy" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.policy !== void 0 && !validate870(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate870));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate868.errors = vErrors, vErrors === null;
}
var check_shared199 = outermost(validate876);
function validate876(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "policy" })), data0.policy !== void 0 && (validate809(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate809)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate876.errors = vErrors, vErrors === null;
}
var check_shared200 = outermost(validate878);
function validate878(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.policy_id === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate878.errors = vErrors, vErrors === null;
}
var check_shared201 = outermost(validate882);
function validate883(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.role_id === void 0 || data.policy_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id", "project_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate883.errors = vErrors, vErrors === null;
}
function validate882(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.role_policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role_policy" })), data0.role_policy !== void 0 && (validate883(data0.role_policy, at(instancePath, "/data/role_policy")) || (vErrors = more(vErrors, validate883)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate882.errors = vErrors, vErrors === null;
}
var check_shared202 = outermost(validate890);
function validate892(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "project_id" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate316(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate316)), data.description !== void 0 && !validate773(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate773)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.expired_at !== void 0 && !validate99(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate99)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate892.errors = vErrors, vErrors === null;
}
function validate890(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.access_token !== void 0 && !validate892(data.access_token, at(instancePath, "/access_token")) && (vErrors = more(vErrors, validate892));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate890.errors = vErrors, vErrors === null;
}
var check_shared203 = outermost(validate900);
function validate900(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_id" })), data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token_id !== void 0 && (validate23(data0.access_token_id, at(instancePath, "/data/access_token_id")) || (vErrors = more(vErrors, validate23))), data0.access_token !== void 0 && (validate38(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate38)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate900.errors = vErrors, vErrors === null;
}
var check_shared204 = outermost(validate903);
function validate905(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "name"));
    for (let key0 in data)
      key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "project_id" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate316(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate316)), data.description !== void 0 && !validate773(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate773)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.expired_at !== void 0 && !validate99(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate99)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate905.errors = vErrors, vErrors === null;
}
function validate903(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.access_token !== void 0 && !validate905(data.access_token, at(instancePath, "/access_token")) && (vErrors = more(vErrors, validate905));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate903.errors = vErrors, vErrors === null;
}
var check_shared205 = outermost(validate913);
function validate913(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token !== void 0 && (validate824(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate824)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate913.errors = vErrors, vErrors === null;
}
var check_shared206 = outermost(validate915);
function validate915(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token_id === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate915.errors = vErrors, vErrors === null;
}
var check_shared207 = outermost(validate918);
function validate918(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate918.errors = vErrors, vErrors === null;
}
var check_shared208 = outermost(validate922);
function validate923(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate923.errors = vErrors, vErrors === null;
}
function validate922(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_role" })), data0.access_token_role !== void 0 && (validate923(data0.access_token_role, at(instancePath, "/data/access_token_role")) || (vErrors = more(vErrors, validate923)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate922.errors = vErrors, vErrors === null;
}
var check_shared209 = outermost(validate930);
function validate932(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_idp_key === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_idp_key", "role_id"));
    for (let key0 in data)
      key0 === "reserved_id" || key0 === "user_idp_key" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.reserved_id !== void 0 && !validate145(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate145)), data.user_idp_key !== void 0 && !validate92(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate92)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate932.errors = vErrors, vErrors === null;
}
function validate930(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user_reserved === void 0 && (vErrors = need(vErrors, data, instancePath, "user_reserved"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_reserved" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.user_reserved !== void 0 && !validate932(data.user_reserved, at(instancePath, "/user_reserved")) && (vErrors = more(vErrors, validate932));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate930.errors = vErrors, vErrors === null;
}
var check_shared210 = outermost(validate937);
function validate937(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user_reserved === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_reserved" })), data0.user_reserved !== void 0 && (validate840(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate840)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate937.errors = vErrors, vErrors === null;
}
var check_shared211 = outermost(validate939);
function validate939(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.reserved_id === void 0 && (vErrors = need(vErrors, data, instancePath, "reserved_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "reserved_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.reserved_id !== void 0 && !validate23(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate939.errors = vErrors, vErrors === null;
}
var check_shared212 = outermost(validate942);
function validate942(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.is_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "is_admin"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "is_admin" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.is_admin !== void 0 && !validate125(data.is_admin, at(instancePath, "/is_admin")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate942.errors = vErrors, vErrors === null;
}
var check_shared213 = outermost(validate945);
function validate945(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "user_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate666(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate666)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate945.errors = vErrors, vErrors === null;
}
var check_shared215 = outermost(validate950);
function validate952(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate952.errors = vErrors, vErrors === null;
}
function validate951(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate952(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate952));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate951.errors = vErrors, vErrors === null;
}
function validate950(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.organization !== void 0 && (validate951(data0.organization, at(instancePath, "/data/organization")) || (vErrors = more(vErrors, validate951))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate950.errors = vErrors, vErrors === null;
}
var check_shared217 = outermost(validate960);
function validate962(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate962.errors = vErrors, vErrors === null;
}
function validate960(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.user_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "user_id"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate689(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate689)), data.description !== void 0 && !validate962(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate962)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate960.errors = vErrors, vErrors === null;
}
var check_shared218 = outermost(validate965);
function validate965(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.organization === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "organization" })), data0.organization !== void 0 && (validate952(data0.organization, at(instancePath, "/data/organization")) || (vErrors = more(vErrors, validate952)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate965.errors = vErrors, vErrors === null;
}
var check_shared219 = outermost(validate967);
function validate967(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "description" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate689(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate689)), data.description !== void 0 && !validate962(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate962));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate967.errors = vErrors, vErrors === null;
}
var check_shared220 = outermost(validate971);
function validate971(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "status"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate733(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate733));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate971.errors = vErrors, vErrors === null;
}
var check_shared221 = outermost(validate975);
function validate975(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.organization_invitation === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "organization_invitation" })), data0.organization_invitation !== void 0 && (validate698(data0.organization_invitation, at(instancePath, "/data/organization_invitation")) || (vErrors = more(vErrors, validate698)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate975.errors = vErrors, vErrors === null;
}
var check_shared222 = outermost(validate977);
function validate977(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organization_id === void 0 && (vErrors = need(vErrors, data, instancePath, "organization_id"));
    for (let key0 in data)
      key0 !== "organization_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate977.errors = vErrors, vErrors === null;
}
var check_shared223 = outermost(validate979);
function validate979(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.project_id === void 0 && (vErrors = need(vErrors, data, instancePath, "project_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate979.errors = vErrors, vErrors === null;
}
var check_shared224 = outermost(validate982);
function validate982(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "name"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "name" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate689(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate689)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate982.errors = vErrors, vErrors === null;
}
var check_shared225 = outermost(validate986);
function validate986(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "user_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate666(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate666)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate986.errors = vErrors, vErrors === null;
}
var check_shared226 = outermost(validate991);
function validate991(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role_id === void 0 && (vErrors = need(vErrors, data, instancePath, "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate991.errors = vErrors, vErrors === null;
}
var check_shared227 = outermost(validate994);
function validate995(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.role_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "organization_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate995.errors = vErrors, vErrors === null;
}
function validate994(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.role !== void 0 && (validate995(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate995))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate994.errors = vErrors, vErrors === null;
}
var check_shared228 = outermost(validate1002);
function validate1002(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate666(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate666)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1002.errors = vErrors, vErrors === null;
}
var check_shared229 = outermost(validate1006);
function validate1006(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "policy_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1006.errors = vErrors, vErrors === null;
}
var check_shared230 = outermost(validate1009);
function validate1010(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.policy_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "policy_id", "organization_id", "created_at", "updated_at")), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.action_ptn !== void 0 && !validate38(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1010.errors = vErrors, vErrors === null;
}
function validate1009(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.policy !== void 0 && (validate1010(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate1010))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1009.errors = vErrors, vErrors === null;
}
var check_shared231 = outermost(validate1018);
function validate1018(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.user_idp_key !== void 0 && !validate962(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate962));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1018.errors = vErrors, vErrors === null;
}
var check_shared233 = outermost(validate1021);
function validate1023(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.reserved_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "reserved_id", "role_id", "created_at", "updated_at")), data.reserved_id !== void 0 && !validate23(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate23)), data.user_idp_key !== void 0 && !validate38(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate38)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1023.errors = vErrors, vErrors === null;
}
function validate1022(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1023(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1023));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1022.errors = vErrors, vErrors === null;
}
function validate1021(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user_reserved !== void 0 && (validate1022(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate1022))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1021.errors = vErrors, vErrors === null;
}
var check_shared234 = outermost(validate1031);
function validate1031(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate666(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate666)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1031.errors = vErrors, vErrors === null;
}
var check_shared236 = outermost(validate1035);
function validate1037(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "organization_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.expired_at !== void 0 && !validate42(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate42)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1037.errors = vErrors, vErrors === null;
}
function validate1036(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1037(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1037));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1036.errors = vErrors, vErrors === null;
}
function validate1035(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.access_token !== void 0 && (validate1036(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate1036))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1035.errors = vErrors, vErrors === null;
}
var check_shared237 = outermost(validate1048);
function validate1048(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate689(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate689));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1048.errors = vErrors, vErrors === null;
}
var check_shared238 = outermost(validate1051);
function validate1051(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role" })), data0.role !== void 0 && (validate995(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate995)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1051.errors = vErrors, vErrors === null;
}
var check_shared239 = outermost(validate1053);
function validate1053(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.action_ptn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "action_ptn"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "action_ptn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate689(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate689)), data.action_ptn !== void 0 && !validate326(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate326));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1053.errors = vErrors, vErrors === null;
}
var check_shared240 = outermost(validate1057);
function validate1057(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "policy" })), data0.policy !== void 0 && (validate1010(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate1010)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1057.errors = vErrors, vErrors === null;
}
var check_shared241 = outermost(validate1059);
function validate1059(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "role_id" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1059.errors = vErrors, vErrors === null;
}
var check_shared242 = outermost(validate1063);
function validate1063(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.policy_id === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id"));
    for (let key0 in data)
      key0 === "role_id" || key0 === "policy_id" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1063.errors = vErrors, vErrors === null;
}
var check_shared243 = outermost(validate1067);
function validate1067(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.reserved_id === void 0 && (vErrors = need(vErrors, data, instancePath, "reserved_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "reserved_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.reserved_id !== void 0 && !validate23(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1067.errors = vErrors, vErrors === null;
}
var check_shared244 = outermost(validate1070);
function validate1070(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_idp_key === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_idp_key", "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "reserved_id" || key0 === "user_idp_key" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.reserved_id !== void 0 && !validate145(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate145)), data.user_idp_key !== void 0 && !validate962(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate962)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1070.errors = vErrors, vErrors === null;
}
var check_shared245 = outermost(validate1075);
function validate1075(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user_reserved === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_reserved" })), data0.user_reserved !== void 0 && (validate1023(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate1023)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1075.errors = vErrors, vErrors === null;
}
var check_shared246 = outermost(validate1077);
function validate1077(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate689(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate689)), data.description !== void 0 && !validate962(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate962)), data.expired_at !== void 0 && !validate99(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate99)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1077.errors = vErrors, vErrors === null;
}
var check_shared247 = outermost(validate1084);
function validate1084(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate689(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate689)), data.description !== void 0 && !validate962(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate962)), data.expired_at !== void 0 && !validate99(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate99)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1084.errors = vErrors, vErrors === null;
}
var check_shared248 = outermost(validate1091);
function validate1091(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token !== void 0 && (validate1037(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate1037)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1091.errors = vErrors, vErrors === null;
}
var check_shared249 = outermost(validate1093);
function validate1093(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token_id === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1093.errors = vErrors, vErrors === null;
}
var check_shared250 = outermost(validate1096);
function validate1096(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1096.errors = vErrors, vErrors === null;
}
var check_shared251 = outermost(validate1100);
function validate1101(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1101.errors = vErrors, vErrors === null;
}
function validate1100(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_role" })), data0.access_token_role !== void 0 && (validate1101(data0.access_token_role, at(instancePath, "/data/access_token_role")) || (vErrors = more(vErrors, validate1101)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1100.errors = vErrors, vErrors === null;
}
var check_shared252 = outermost(validate1107);
function validate1107(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "organization_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1107.errors = vErrors, vErrors === null;
}
var check_shared254 = outermost(validate1109);
function validate1111(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.notification_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "notification_id", "organization_id", "created_at", "updated_at")), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.type !== void 0 && !validate38(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate38)), data.notify_setting !== void 0 && !validate38(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1111.errors = vErrors, vErrors === null;
}
function validate1110(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1111(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1111));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1110.errors = vErrors, vErrors === null;
}
function validate1109(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (validate1110(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate1110))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1109.errors = vErrors, vErrors === null;
}
var check_shared255 = outermost(validate1121);
function validate1121(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification_id === void 0 && (vErrors = need(vErrors, data, instancePath, "notification_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1121.errors = vErrors, vErrors === null;
}
var check_shared256 = outermost(validate1124);
function validate1124(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (validate1111(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate1111))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1124.errors = vErrors, vErrors === null;
}
var check_shared258 = outermost(validate1126);
function validate1129(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1129.errors = vErrors, vErrors === null;
}
function validate1126(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.notify_setting === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "notify_setting"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "notification_id" || key0 === "name" || key0 === "type" || key0 === "notify_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate145(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate145)), data.name !== void 0 && !validate1129(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1129)), data.type !== void 0 && !validate689(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate689)), data.notify_setting !== void 0 && !validate326(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate326));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1126.errors = vErrors, vErrors === null;
}
var check_shared260 = outermost(validate1133);
function validate1138(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 1e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1e3 }, "must be <= 1000")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate1138.errors = vErrors, vErrors === null;
}
function validate1133(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "page_size" || key0 === "page_offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.page_size !== void 0 && !validate1138(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate1138)), data.page_offset !== void 0 && !validate145(data.page_offset, at(instancePath, "/page_offset")) && (vErrors = more(vErrors, validate145));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1133.errors = vErrors, vErrors === null;
}
var check_shared262 = outermost(validate1141);
function validate1143(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.project_id === void 0 || data.alert_condition_id === void 0 || data.notification_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "alert_condition_id", "notification_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.enabled !== void 0 && !validate125(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate125)), data.cache_second !== void 0 && !validate157(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate157)), data.notified_at !== void 0 && !validate42(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1143.errors = vErrors, vErrors === null;
}
function validate1142(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1143(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1143));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1142.errors = vErrors, vErrors === null;
}
function validate1141(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_cond_notification !== void 0 && (validate1142(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1142))), data0.has_next !== void 0 && (validate125(data0.has_next, at(instancePath, "/data/has_next")) || (vErrors = more(vErrors, validate125))), data0.next_page_offset !== void 0 && (validate157(data0.next_page_offset, at(instancePath, "/data/next_page_offset")) || (vErrors = more(vErrors, validate157)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1141.errors = vErrors, vErrors === null;
}
var check_shared264 = outermost(validate1157);
function validate1162(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 31536e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 31536e3 }, "must be <= 31536000")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate1162.errors = vErrors, vErrors === null;
}
function validate1157(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.alert_condition_id === void 0 || data.notification_id === void 0 || data.cache_second === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "alert_condition_id", "notification_id", "cache_second"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "cache_second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.cache_second !== void 0 && !validate1162(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate1162));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1157.errors = vErrors, vErrors === null;
}
var check_shared265 = outermost(validate1164);
function validate1164(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_notification !== void 0 && (validate1143(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1143))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1164.errors = vErrors, vErrors === null;
}
var check_shared266 = outermost(validate1166);
function validate1166(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.notification_id === void 0 || data.enabled === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "notification_id", "enabled"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "notification_id" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.enabled !== void 0 && !validate125(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1166.errors = vErrors, vErrors === null;
}
var check_shared267 = outermost(validate1171);
function validate1171(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_notification !== void 0 && (validate1142(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1142))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1171.errors = vErrors, vErrors === null;
}
var check_shared268 = outermost(validate1173);
function validate1173(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.notification_id === void 0 || data.cache_second === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "notification_id", "cache_second"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "notification_id" || key0 === "cache_second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.cache_second !== void 0 && !validate1162(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate1162));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1173.errors = vErrors, vErrors === null;
}
var check_shared270 = outermost(validate1178);
var pattern1 = new RegExp("^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function validate1180(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern1.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$" }, 'must match pattern "^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1180.errors = vErrors, vErrors === null;
}
function validate1178(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "from_date" || key0 === "to_date" || key0 === "score" || key0 === "data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.from_date !== void 0 && !validate1180(data.from_date, at(instancePath, "/from_date")) && (vErrors = more(vErrors, validate1180)), data.to_date !== void 0 && !validate1180(data.to_date, at(instancePath, "/to_date")) && (vErrors = more(vErrors, validate1180)), data.score !== void 0 && !validate137(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate137)), data.data_source !== void 0 && !validate206(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate206));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1178.errors = vErrors, vErrors === null;
}
var check_shared272 = outermost(validate1185);
function validate1187(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.report_finding_id === void 0 || data.report_date === void 0 || data.project_id === void 0) && (vErrors = need(vErrors, data, instancePath, "report_finding_id", "report_date", "project_id")), data.report_finding_id !== void 0 && !validate23(data.report_finding_id, at(instancePath, "/report_finding_id")) && (vErrors = more(vErrors, validate23)), data.report_date !== void 0 && !validate38(data.report_date, at(instancePath, "/report_date")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.project_name !== void 0 && !validate38(data.project_name, at(instancePath, "/project_name")) && (vErrors = more(vErrors, validate38)), data.category !== void 0 && !validate38(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate38)), data.data_source !== void 0 && !validate38(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate38)), data.score !== void 0 && !validate73(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate73)), data.count !== void 0 && !validate157(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate157))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1187.errors = vErrors, vErrors === null;
}
function validate1186(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1187(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1187));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1186.errors = vErrors, vErrors === null;
}
function validate1185(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.report_finding !== void 0 && (validate1186(data0.report_finding, at(instancePath, "/data/report_finding")) || (vErrors = more(vErrors, validate1186))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1185.errors = vErrors, vErrors === null;
}
var check_shared273 = outermost(validate1198);
function validate1198(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.report_id === void 0 && (vErrors = need(vErrors, data, instancePath, "report_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "report_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.report_id !== void 0 && !validate23(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1198.errors = vErrors, vErrors === null;
}
var check_shared274 = outermost(validate1201);
var schema347 = { type: "string", "x-known": ["Markdown", "HTML"], $id: "ReportType" };
function validate1206(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Markdown" && data !== "HTML" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema347["x-known"] })), validate1206.errors = vErrors, vErrors === null;
}
var schema348 = { type: "string", "x-known": ["OK", "IN_PROGRESS", "ERROR"], $id: "ReportStatus" };
function validate1208(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "OK" && data !== "IN_PROGRESS" && data !== "ERROR" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema348["x-known"] })), validate1208.errors = vErrors, vErrors === null;
}
function validate1202(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.report_id !== void 0 && !validate23(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.type !== void 0 && !validate1206(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1206)), data.status !== void 0 && !validate1208(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1208)), data.content !== void 0 && !validate38(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1202.errors = vErrors, vErrors === null;
}
function validate1201(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.report === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report" })), data0.report !== void 0 && (validate1202(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1202)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1201.errors = vErrors, vErrors === null;
}
var check_shared275 = outermost(validate1214);
function validate1214(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "project_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1214.errors = vErrors, vErrors === null;
}
var check_shared277 = outermost(validate1216);
function validate1218(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.report_id === void 0 || data.project_id === void 0 || data.type === void 0 || data.status === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "report_id", "project_id", "type", "status", "created_at", "updated_at")), data.report_id !== void 0 && !validate23(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.type !== void 0 && !validate1206(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1206)), data.status !== void 0 && !validate1208(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1208)), data.content !== void 0 && !validate38(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1218.errors = vErrors, vErrors === null;
}
function validate1217(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1218(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1218));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1217.errors = vErrors, vErrors === null;
}
function validate1216(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.report !== void 0 && (validate1217(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1217))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1216.errors = vErrors, vErrors === null;
}
var check_shared279 = outermost(validate1229);
function validate1232(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1232.errors = vErrors, vErrors === null;
}
var schema355 = { type: "string", enum: ["Markdown", "HTML"], $id: "ReportTypeInput" };
function validate1234(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "Markdown" || data === "HTML" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema355.enum })), validate1234.errors = vErrors, vErrors === null;
}
var schema356 = { type: "string", enum: ["OK", "IN_PROGRESS", "ERROR"], $id: "ReportStatusInput" };
function validate1236(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OK" || data === "IN_PROGRESS" || data === "ERROR" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema356.enum })), validate1236.errors = vErrors, vErrors === null;
}
function validate1229(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.type === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "type", "status"));
    for (let key0 in data)
      key0 === "report_id" || key0 === "project_id" || key0 === "name" || key0 === "type" || key0 === "status" || key0 === "content" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.report_id !== void 0 && !validate145(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate145)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate1232(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1232)), data.type !== void 0 && !validate1234(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1234)), data.status !== void 0 && !validate1236(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1236)), data.content !== void 0 && !validate38(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1229.errors = vErrors, vErrors === null;
}
var check_shared280 = outermost(validate1239);
function validate1239(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.report === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report" })), data0.report !== void 0 && (validate1218(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1218)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1239.errors = vErrors, vErrors === null;
}
var check_shared282 = outermost(validate1241);
var schema361 = { type: "integer", enum: [0, 1, 2, 3], $id: "ChatRole" };
function validate1245(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema361.enum })), validate1245.errors = vErrors, vErrors === null;
}
function validate1244(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "role" || key0 === "content" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.role !== void 0 && !validate1245(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate1245)), data.content !== void 0 && !validate38(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1244.errors = vErrors, vErrors === null;
}
function validate1243(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1244(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1244));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1243.errors = vErrors, vErrors === null;
}
function validate1241(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.question === void 0 && (vErrors = need(vErrors, data, instancePath, "question"));
    for (let key0 in data)
      key0 === "question" || key0 === "chat_history" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.question !== void 0 && !validate326(data.question, at(instancePath, "/question")) && (vErrors = more(vErrors, validate326)), data.chat_history !== void 0 && !validate1243(data.chat_history, at(instancePath, "/chat_history")) && (vErrors = more(vErrors, validate1243)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1241.errors = vErrors, vErrors === null;
}
var check_shared283 = outermost(validate1251);
function validate1251(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.prompt === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "prompt", "name"));
    for (let key0 in data)
      key0 === "prompt" || key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.prompt !== void 0 && !validate326(data.prompt, at(instancePath, "/prompt")) && (vErrors = more(vErrors, validate326)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate1129(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1129));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1251.errors = vErrors, vErrors === null;
}
var check_shared284 = outermost(validate1255);
function validate1255(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.report_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report_id" })), data0.status === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "status" })), data0.report_id !== void 0 && (validate23(data0.report_id, at(instancePath, "/data/report_id")) || (vErrors = more(vErrors, validate23))), data0.status !== void 0 && (validate1208(data0.status, at(instancePath, "/data/status")) || (vErrors = more(vErrors, validate1208)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1255.errors = vErrors, vErrors === null;
}
var check_shared286 = outermost(validate1258);
var schema366 = { type: "string", enum: ["PENDING", "SUCCEEDED", "FAILED"], $id: "RemediationProposalStatusInput" };
function validate1262(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PENDING" || data === "SUCCEEDED" || data === "FAILED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema366.enum })), validate1262.errors = vErrors, vErrors === null;
}
function validate1261(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1262(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1262));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1261.errors = vErrors, vErrors === null;
}
function validate1258(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate1261(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1261));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1258.errors = vErrors, vErrors === null;
}
var check_shared288 = outermost(validate1265);
var schema370 = { type: "string", "x-known": ["PENDING", "SUCCEEDED", "FAILED"], $id: "RemediationProposalStatus" };
function validate1271(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PENDING" && data !== "SUCCEEDED" && data !== "FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema370["x-known"] })), validate1271.errors = vErrors, vErrors === null;
}
function validate1267(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.remediation_proposal_id === void 0 || data.finding_id === void 0 || data.project_id === void 0 || data.status === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "remediation_proposal_id", "finding_id", "project_id", "status", "created_at", "updated_at")), data.remediation_proposal_id !== void 0 && !validate23(data.remediation_proposal_id, at(instancePath, "/remediation_proposal_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate1271(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1271)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.remediation_plan !== void 0 && !validate38(data.remediation_plan, at(instancePath, "/remediation_plan")) && (vErrors = more(vErrors, validate38)), data.generated_at !== void 0 && !validate42(data.generated_at, at(instancePath, "/generated_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1267.errors = vErrors, vErrors === null;
}
function validate1266(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1267(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1267));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1266.errors = vErrors, vErrors === null;
}
function validate1265(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.remediation_proposal !== void 0 && (validate1266(data0.remediation_proposal, at(instancePath, "/data/remediation_proposal")) || (vErrors = more(vErrors, validate1266))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1265.errors = vErrors, vErrors === null;
}
var check_shared289 = outermost(validate1280);
function validate1280(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.remediation_proposal_id === void 0 && (vErrors = need(vErrors, data, instancePath, "remediation_proposal_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "remediation_proposal_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.remediation_proposal_id !== void 0 && !validate23(data.remediation_proposal_id, at(instancePath, "/remediation_proposal_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1280.errors = vErrors, vErrors === null;
}
var check_shared290 = outermost(validate1283);
function validate1283(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.remediation_proposal !== void 0 && (validate1267(data0.remediation_proposal, at(instancePath, "/data/remediation_proposal")) || (vErrors = more(vErrors, validate1267))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1283.errors = vErrors, vErrors === null;
}
var check_shared291 = outermost(validate1285);
function validate1285(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.remediation_proposal_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "remediation_proposal_id" })), data0.remediation_proposal_id !== void 0 && (validate23(data0.remediation_proposal_id, at(instancePath, "/data/remediation_proposal_id")) || (vErrors = more(vErrors, validate23)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1285.errors = vErrors, vErrors === null;
}
var check_shared292 = outermost(validate1287);
function validate1287(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "google_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate66(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate66));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1287.errors = vErrors, vErrors === null;
}
var check_shared294 = outermost(validate1290);
function validate1292(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.google_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "google_data_source_id", "created_at", "updated_at")), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate73(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate73)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1292.errors = vErrors, vErrors === null;
}
function validate1291(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1292(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1292));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1291.errors = vErrors, vErrors === null;
}
function validate1290(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.google_data_source !== void 0 && (validate1291(data0.google_data_source, at(instancePath, "/data/google_data_source")) || (vErrors = more(vErrors, validate1291))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1290.errors = vErrors, vErrors === null;
}
var check_shared295 = outermost(validate1301);
function validate1304(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func3(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1304.errors = vErrors, vErrors === null;
}
function validate1301(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "gcp_project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.gcp_project_id !== void 0 && !validate1304(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate1304));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1301.errors = vErrors, vErrors === null;
}
var check_shared297 = outermost(validate1306);
function validate1308(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.gcp_id === void 0 || data.project_id === void 0 || data.gcp_project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "project_id", "gcp_project_id", "created_at", "updated_at")), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_project_id !== void 0 && !validate38(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate38)), data.verification_code !== void 0 && !validate38(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1308.errors = vErrors, vErrors === null;
}
function validate1307(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1308(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1308));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1307.errors = vErrors, vErrors === null;
}
function validate1306(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.gcp !== void 0 && (validate1307(data0.gcp, at(instancePath, "/data/gcp")) || (vErrors = more(vErrors, validate1307))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1306.errors = vErrors, vErrors === null;
}
var check_shared298 = outermost(validate1318);
function validate1318(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "google_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1318.errors = vErrors, vErrors === null;
}
var check_shared299 = outermost(validate1322);
function validate1323(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.gcp_project_id !== void 0 && !validate38(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate38)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate73(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate73)), data.specific_version !== void 0 && !validate38(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1323.errors = vErrors, vErrors === null;
}
function validate1322(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.gcp_data_source !== void 0 && (validate1323(data0.gcp_data_source, at(instancePath, "/data/gcp_data_source")) || (vErrors = more(vErrors, validate1323))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1322.errors = vErrors, vErrors === null;
}
var check_shared300 = outermost(validate1338);
function validate1344(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1344.errors = vErrors, vErrors === null;
}
function validate1346(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func3(data) < 8 && (vErrors = report(vErrors, instancePath, "x-minBytes", { limit: 8 })), func3(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1346.errors = vErrors, vErrors === null;
}
function validate1340(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.gcp_project_id === void 0 || data.verification_code === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "gcp_project_id", "verification_code"));
    for (let key0 in data)
      key0 === "gcp_id" || key0 === "name" || key0 === "project_id" || key0 === "gcp_project_id" || key0 === "verification_code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate316(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate316)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_project_id !== void 0 && !validate1344(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate1344)), data.verification_code !== void 0 && !validate1346(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate1346));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1340.errors = vErrors, vErrors === null;
}
function validate1338(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp !== void 0 && !validate1340(data.gcp, at(instancePath, "/gcp")) && (vErrors = more(vErrors, validate1340));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1338.errors = vErrors, vErrors === null;
}
var check_shared301 = outermost(validate1349);
function validate1349(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.gcp === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gcp" })), data0.gcp !== void 0 && (validate1308(data0.gcp, at(instancePath, "/data/gcp")) || (vErrors = more(vErrors, validate1308)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1349.errors = vErrors, vErrors === null;
}
var check_shared302 = outermost(validate1351);
function validate1351(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp_id === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1351.errors = vErrors, vErrors === null;
}
var check_shared303 = outermost(validate1354);
function validate1356(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "gcp_id" || key0 === "google_data_source_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "specific_version" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate99(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate99)), data.specific_version !== void 0 && !validate66(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate66));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1356.errors = vErrors, vErrors === null;
}
function validate1354(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_data_source !== void 0 && !validate1356(data.gcp_data_source, at(instancePath, "/gcp_data_source")) && (vErrors = more(vErrors, validate1356));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1354.errors = vErrors, vErrors === null;
}
var check_shared304 = outermost(validate1365);
function validate1366(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.gcp_id === void 0 || data.google_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0 || data.gcp_project_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id", "project_id", "created_at", "updated_at", "gcp_project_id")), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.gcp_project_id !== void 0 && !validate38(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate38)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate73(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate73)), data.specific_version !== void 0 && !validate38(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1366.errors = vErrors, vErrors === null;
}
function validate1365(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.gcp_data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gcp_data_source" })), data0.gcp_data_source !== void 0 && (validate1366(data0.gcp_data_source, at(instancePath, "/data/gcp_data_source")) || (vErrors = more(vErrors, validate1366)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1365.errors = vErrors, vErrors === null;
}
var check_shared305 = outermost(validate1381);
function validate1381(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "google_data_source_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.scan_only !== void 0 && !validate125(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate125)), data.full_scan !== void 0 && !validate125(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1381.errors = vErrors, vErrors === null;
}
var check_shared306 = outermost(validate1387);
function validate1387(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_data_source_id !== void 0 && !validate23(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate666(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate666));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1387.errors = vErrors, vErrors === null;
}
var check_shared308 = outermost(validate1390);
function validate1392(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.azure_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_data_source_id", "created_at", "updated_at")), data.azure_data_source_id !== void 0 && !validate23(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate73(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate73)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1392.errors = vErrors, vErrors === null;
}
function validate1391(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1392(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1392));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1391.errors = vErrors, vErrors === null;
}
function validate1390(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.azure_data_source !== void 0 && (validate1391(data0.azure_data_source, at(instancePath, "/data/azure_data_source")) || (vErrors = more(vErrors, validate1391))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1390.errors = vErrors, vErrors === null;
}
var check_shared309 = outermost(validate1401);
function validate1404(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1404.errors = vErrors, vErrors === null;
}
function validate1401(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || key0 === "subscription_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23)), data.subscription_id !== void 0 && !validate1404(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate1404));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1401.errors = vErrors, vErrors === null;
}
var check_shared311 = outermost(validate1406);
function validate1408(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.azure_id === void 0 || data.project_id === void 0 || data.subscription_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "project_id", "subscription_id", "created_at", "updated_at")), data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.subscription_id !== void 0 && !validate38(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate38)), data.verification_code !== void 0 && !validate38(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1408.errors = vErrors, vErrors === null;
}
function validate1407(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1408(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1408));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1407.errors = vErrors, vErrors === null;
}
function validate1406(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.azure !== void 0 && (validate1407(data0.azure, at(instancePath, "/data/azure")) || (vErrors = more(vErrors, validate1407))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1406.errors = vErrors, vErrors === null;
}
var check_shared312 = outermost(validate1418);
function validate1418(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.azure_id === void 0 || data.azure_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "azure_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || key0 === "azure_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23)), data.azure_data_source_id !== void 0 && !validate23(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1418.errors = vErrors, vErrors === null;
}
var check_shared313 = outermost(validate1422);
function validate1423(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23)), data.azure_data_source_id !== void 0 && !validate23(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.subscription_id !== void 0 && !validate38(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate38)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate73(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate73)), data.specific_version !== void 0 && !validate38(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1423.errors = vErrors, vErrors === null;
}
function validate1422(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.rel_azure_data_source !== void 0 && (validate1423(data0.rel_azure_data_source, at(instancePath, "/data/rel_azure_data_source")) || (vErrors = more(vErrors, validate1423))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1422.errors = vErrors, vErrors === null;
}
var check_shared314 = outermost(validate1438);
function validate1440(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.subscription_id === void 0 && (vErrors = need(vErrors, data, instancePath, "subscription_id"));
    for (let key0 in data)
      key0 === "azure_id" || key0 === "name" || key0 === "project_id" || key0 === "subscription_id" || key0 === "verification_code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_id !== void 0 && !validate145(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate145)), data.name !== void 0 && !validate666(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate666)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.subscription_id !== void 0 && !validate1404(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate1404)), data.verification_code !== void 0 && !validate1404(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate1404));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1440.errors = vErrors, vErrors === null;
}
function validate1438(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.azure === void 0 && (vErrors = need(vErrors, data, instancePath, "azure"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.azure !== void 0 && !validate1440(data.azure, at(instancePath, "/azure")) && (vErrors = more(vErrors, validate1440));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1438.errors = vErrors, vErrors === null;
}
var check_shared315 = outermost(validate1447);
function validate1447(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.azure === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "azure" })), data0.azure !== void 0 && (validate1408(data0.azure, at(instancePath, "/data/azure")) || (vErrors = more(vErrors, validate1408)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1447.errors = vErrors, vErrors === null;
}
var check_shared316 = outermost(validate1449);
function validate1449(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.azure_id === void 0 && (vErrors = need(vErrors, data, instancePath, "azure_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1449.errors = vErrors, vErrors === null;
}
var check_shared317 = outermost(validate1452);
function validate1454(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.azure_id === void 0 || data.azure_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "azure_data_source_id"));
    for (let key0 in data)
      key0 === "azure_id" || key0 === "azure_data_source_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23)), data.azure_data_source_id !== void 0 && !validate23(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1454.errors = vErrors, vErrors === null;
}
function validate1452(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_azure_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_azure_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_azure_data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.rel_azure_data_source !== void 0 && !validate1454(data.rel_azure_data_source, at(instancePath, "/rel_azure_data_source")) && (vErrors = more(vErrors, validate1454));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1452.errors = vErrors, vErrors === null;
}
var check_shared318 = outermost(validate1462);
function validate1462(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.azure_data_source_id !== void 0 && !validate145(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate145));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1462.errors = vErrors, vErrors === null;
}
var check_shared319 = outermost(validate1465);
function validate1465(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "code_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate66(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate66));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1465.errors = vErrors, vErrors === null;
}
var check_shared321 = outermost(validate1468);
function validate1470(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "code_data_source_id", "created_at", "updated_at")), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate73(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate73)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1470.errors = vErrors, vErrors === null;
}
function validate1469(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1470(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1470));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1469.errors = vErrors, vErrors === null;
}
function validate1468(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.code_data_source !== void 0 && (validate1469(data0.code_data_source, at(instancePath, "/data/code_data_source")) || (vErrors = more(vErrors, validate1469))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1468.errors = vErrors, vErrors === null;
}
var check_shared322 = outermost(validate1479);
function validate1479(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1479.errors = vErrors, vErrors === null;
}
var check_shared324 = outermost(validate1482);
var schema424 = { type: "integer", "x-known": [0, 1, 2], $id: "GithubType" };
function validate1490(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema424["x-known"] })), validate1490.errors = vErrors, vErrors === null;
}
function validate1496(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.repository_pattern !== void 0 && !validate38(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate38)), data.scan_public !== void 0 && !validate125(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate125)), data.scan_internal !== void 0 && !validate125(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate125)), data.scan_private !== void 0 && !validate125(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate125)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1496.errors = vErrors, vErrors === null;
}
function validate1510(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.repository_pattern !== void 0 && !validate38(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1510.errors = vErrors, vErrors === null;
}
function validate1521(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.repository_pattern !== void 0 && !validate38(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate38)), data.scan_public !== void 0 && !validate125(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate125)), data.scan_internal !== void 0 && !validate125(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate125)), data.scan_private !== void 0 && !validate125(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate125)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1521.errors = vErrors, vErrors === null;
}
var schema428 = { type: "string", "x-known": ["PERSONAL_ACCESS_TOKEN", "GITHUB_APP"], $id: "shared34" };
function validate1535(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PERSONAL_ACCESS_TOKEN" && data !== "GITHUB_APP" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema428["x-known"] })), validate1535.errors = vErrors, vErrors === null;
}
var schema429 = { type: "string", "x-known": ["PENDING_USER_VERIFICATION", "SUCCESS", "FAILED"], $id: "shared35" };
function validate1538(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PENDING_USER_VERIFICATION" && data !== "SUCCESS" && data !== "FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema429["x-known"] })), validate1538.errors = vErrors, vErrors === null;
}
function validate1543(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.github_repository_id !== void 0 && !validate157(data.github_repository_id, at(instancePath, "/github_repository_id")) && (vErrors = more(vErrors, validate157)), data.github_repository_full_name !== void 0 && !validate38(data.github_repository_full_name, at(instancePath, "/github_repository_full_name")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1543.errors = vErrors, vErrors === null;
}
function validate1542(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1543(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1543));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1542.errors = vErrors, vErrors === null;
}
function validate1484(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.github_user !== void 0 && !validate38(data.github_user, at(instancePath, "/github_user")) && (vErrors = more(vErrors, validate38)), data.personal_access_token !== void 0 && !validate38(data.personal_access_token, at(instancePath, "/personal_access_token")) && (vErrors = more(vErrors, validate38)), data.type !== void 0 && !validate1490(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1490)), data.base_url !== void 0 && !validate38(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate38)), data.target_resource !== void 0 && !validate38(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.gitleaks_setting !== void 0 && !validate1496(data.gitleaks_setting, at(instancePath, "/gitleaks_setting")) && (vErrors = more(vErrors, validate1496)), data.dependency_setting !== void 0 && !validate1510(data.dependency_setting, at(instancePath, "/dependency_setting")) && (vErrors = more(vErrors, validate1510)), data.code_scan_setting !== void 0 && !validate1521(data.code_scan_setting, at(instancePath, "/code_scan_setting")) && (vErrors = more(vErrors, validate1521)), data.auth_mode !== void 0 && !validate1535(data.auth_mode, at(instancePath, "/auth_mode")) && (vErrors = more(vErrors, validate1535)), data.installation_id !== void 0 && !validate157(data.installation_id, at(instancePath, "/installation_id")) && (vErrors = more(vErrors, validate157)), data.verification_status !== void 0 && !validate1538(data.verification_status, at(instancePath, "/verification_status")) && (vErrors = more(vErrors, validate1538)), data.verified_github_user !== void 0 && !validate38(data.verified_github_user, at(instancePath, "/verified_github_user")) && (vErrors = more(vErrors, validate38)), data.verified_at !== void 0 && !validate42(data.verified_at, at(instancePath, "/verified_at")) && (vErrors = more(vErrors, validate42)), data.github_app_setting_repository !== void 0 && !validate1542(data.github_app_setting_repository, at(instancePath, "/github_app_setting_repository")) && (vErrors = more(vErrors, validate1542))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1484.errors = vErrors, vErrors === null;
}
function validate1483(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1484(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1484));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1483.errors = vErrors, vErrors === null;
}
function validate1482(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.github_setting !== void 0 && (validate1483(data0.github_setting, at(instancePath, "/data/github_setting")) || (vErrors = more(vErrors, validate1483))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1482.errors = vErrors, vErrors === null;
}
var check_shared325 = outermost(validate1553);
function validate1553(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1553.errors = vErrors, vErrors === null;
}
var check_shared327 = outermost(validate1556);
function validate1558(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.repository_full_name !== void 0 && !validate38(data.repository_full_name, at(instancePath, "/repository_full_name")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1558.errors = vErrors, vErrors === null;
}
function validate1557(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1558(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1558));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1557.errors = vErrors, vErrors === null;
}
function validate1556(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.gitleaks_cache !== void 0 && (validate1557(data0.gitleaks_cache, at(instancePath, "/data/gitleaks_cache")) || (vErrors = more(vErrors, validate1557))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1556.errors = vErrors, vErrors === null;
}
var check_shared328 = outermost(validate1566);
var schema437 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "shared4" }, project_id: { $ref: "Id" }, name: { $ref: "shared14" }, github_user: { $ref: "shared14" }, personal_access_token: { $ref: "shared2" }, type: { $ref: "GithubTypeInput" }, base_url: { $ref: "shared24" }, target_resource: { $ref: "shared31" }, auth_mode: { $ref: "shared37" }, installation_id: { $ref: "shared4" } }, required: ["name", "target_resource"], $id: "GithubSettingForUpsert" }, schema438 = { type: "integer", enum: [0, 1, 2], $id: "GithubTypeInput" };
function validate1574(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema438.enum })), validate1574.errors = vErrors, vErrors === null;
}
var schema439 = { type: "string", enum: ["PERSONAL_ACCESS_TOKEN", "GITHUB_APP"], $id: "shared37" };
function validate1578(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PERSONAL_ACCESS_TOKEN" || data === "GITHUB_APP" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema439.enum })), validate1578.errors = vErrors, vErrors === null;
}
function validate1568(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.target_resource === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "target_resource"));
    for (let key0 in data)
      func6.call(schema437.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate145(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate145)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate66(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate66)), data.github_user !== void 0 && !validate66(data.github_user, at(instancePath, "/github_user")) && (vErrors = more(vErrors, validate66)), data.personal_access_token !== void 0 && !validate773(data.personal_access_token, at(instancePath, "/personal_access_token")) && (vErrors = more(vErrors, validate773)), data.type !== void 0 && !validate1574(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1574)), data.base_url !== void 0 && !validate1304(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate1304)), data.target_resource !== void 0 && !validate1344(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate1344)), data.auth_mode !== void 0 && !validate1578(data.auth_mode, at(instancePath, "/auth_mode")) && (vErrors = more(vErrors, validate1578)), data.installation_id !== void 0 && !validate145(data.installation_id, at(instancePath, "/installation_id")) && (vErrors = more(vErrors, validate145));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1568.errors = vErrors, vErrors === null;
}
function validate1566(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.github_setting !== void 0 && !validate1568(data.github_setting, at(instancePath, "/github_setting")) && (vErrors = more(vErrors, validate1568));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1566.errors = vErrors, vErrors === null;
}
var check_shared329 = outermost(validate1582);
function validate1582(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.github_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "github_setting" })), data0.github_setting !== void 0 && (validate1484(data0.github_setting, at(instancePath, "/data/github_setting")) || (vErrors = more(vErrors, validate1484)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1582.errors = vErrors, vErrors === null;
}
var check_shared330 = outermost(validate1584);
var schema442 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "Id" }, project_id: { $ref: "Id" }, code_data_source_id: { $ref: "Id" }, repository_pattern: { $ref: "shared24" }, scan_public: { $ref: "shared6" }, scan_internal: { $ref: "shared6" }, scan_private: { $ref: "shared6" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared2" }, scan_at: { $ref: "UnixSecondsInput" } }, required: ["github_setting_id", "code_data_source_id"], $id: "GitleaksSettingForUpsert" };
function validate1586(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      func6.call(schema442.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.repository_pattern !== void 0 && !validate1304(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate1304)), data.scan_public !== void 0 && !validate125(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate125)), data.scan_internal !== void 0 && !validate125(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate125)), data.scan_private !== void 0 && !validate125(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate125)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96)), data.status_detail !== void 0 && !validate773(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate773)), data.scan_at !== void 0 && !validate99(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate99));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1586.errors = vErrors, vErrors === null;
}
function validate1584(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gitleaks_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "gitleaks_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gitleaks_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gitleaks_setting !== void 0 && !validate1586(data.gitleaks_setting, at(instancePath, "/gitleaks_setting")) && (vErrors = more(vErrors, validate1586));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1584.errors = vErrors, vErrors === null;
}
var check_shared331 = outermost(validate1598);
function validate1598(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.gitleaks_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gitleaks_setting" })), data0.gitleaks_setting !== void 0 && (validate1496(data0.gitleaks_setting, at(instancePath, "/data/gitleaks_setting")) || (vErrors = more(vErrors, validate1496)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1598.errors = vErrors, vErrors === null;
}
var check_shared332 = outermost(validate1600);
function validate1602(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      key0 === "github_setting_id" || key0 === "project_id" || key0 === "code_data_source_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "repository_pattern" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96)), data.status_detail !== void 0 && !validate773(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate773)), data.scan_at !== void 0 && !validate99(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate99)), data.repository_pattern !== void 0 && !validate38(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1602.errors = vErrors, vErrors === null;
}
function validate1600(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.dependency_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "dependency_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "dependency_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.dependency_setting !== void 0 && !validate1602(data.dependency_setting, at(instancePath, "/dependency_setting")) && (vErrors = more(vErrors, validate1602));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1600.errors = vErrors, vErrors === null;
}
var check_shared333 = outermost(validate1611);
function validate1611(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.dependency_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "dependency_setting" })), data0.dependency_setting !== void 0 && (validate1510(data0.dependency_setting, at(instancePath, "/data/dependency_setting")) || (vErrors = more(vErrors, validate1510)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1611.errors = vErrors, vErrors === null;
}
var check_shared334 = outermost(validate1613);
var schema448 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "Id" }, project_id: { $ref: "Id" }, code_data_source_id: { $ref: "Id" }, repository_pattern: { $ref: "shared24" }, scan_public: { $ref: "shared6" }, scan_internal: { $ref: "shared6" }, scan_private: { $ref: "shared6" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared2" }, scan_at: { $ref: "UnixSecondsInput" } }, required: ["github_setting_id", "code_data_source_id"], $id: "CodeScanSettingForUpsert" };
function validate1615(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      func6.call(schema448.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.repository_pattern !== void 0 && !validate1304(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate1304)), data.scan_public !== void 0 && !validate125(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate125)), data.scan_internal !== void 0 && !validate125(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate125)), data.scan_private !== void 0 && !validate125(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate125)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96)), data.status_detail !== void 0 && !validate773(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate773)), data.scan_at !== void 0 && !validate99(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate99));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1615.errors = vErrors, vErrors === null;
}
function validate1613(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.code_scan_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "code_scan_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "code_scan_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_scan_setting !== void 0 && !validate1615(data.code_scan_setting, at(instancePath, "/code_scan_setting")) && (vErrors = more(vErrors, validate1615));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1613.errors = vErrors, vErrors === null;
}
var check_shared335 = outermost(validate1627);
function validate1627(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.code_scan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "code_scan_setting" })), data0.code_scan_setting !== void 0 && (validate1521(data0.code_scan_setting, at(instancePath, "/data/code_scan_setting")) || (vErrors = more(vErrors, validate1521)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1627.errors = vErrors, vErrors === null;
}
var check_shared336 = outermost(validate1629);
function validate1629(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.scan_only !== void 0 && !validate125(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate125)), data.full_scan !== void 0 && !validate125(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1629.errors = vErrors, vErrors === null;
}
var check_shared337 = outermost(validate1634);
function validate1634(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.scan_only !== void 0 && !validate125(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1634.errors = vErrors, vErrors === null;
}
var check_shared338 = outermost(validate1638);
var schema454 = { type: "string", "x-known": ["INSTALLED", "NOT_INSTALLED", "CHECK_FAILED"], $id: "shared33" };
function validate1643(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "INSTALLED" && data !== "NOT_INSTALLED" && data !== "CHECK_FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema454["x-known"] })), validate1643.errors = vErrors, vErrors === null;
}
function validate1639(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.target_resource !== void 0 && !validate38(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate38)), data.installed !== void 0 && !validate125(data.installed, at(instancePath, "/installed")) && (vErrors = more(vErrors, validate125)), data.repository_selection !== void 0 && !validate38(data.repository_selection, at(instancePath, "/repository_selection")) && (vErrors = more(vErrors, validate38)), data.reason !== void 0 && !validate1643(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate1643))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1639.errors = vErrors, vErrors === null;
}
function validate1638(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.github_app_installation_status !== void 0 && (validate1639(data0.github_app_installation_status, at(instancePath, "/data/github_app_installation_status")) || (vErrors = more(vErrors, validate1639))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1638.errors = vErrors, vErrors === null;
}
var check_shared339 = outermost(validate1646);
function validate1646(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "return_to" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.return_to !== void 0 && !validate38(data.return_to, at(instancePath, "/return_to")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1646.errors = vErrors, vErrors === null;
}
var check_shared340 = outermost(validate1650);
function validate1650(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.url !== void 0 && (validate38(data0.url, at(instancePath, "/data/url")) || (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1650.errors = vErrors, vErrors === null;
}
var check_shared341 = outermost(validate1652);
function validate1652(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.state === void 0 && (vErrors = need(vErrors, data, instancePath, "state"));
    for (let key0 in data)
      key0 === "state" || key0 === "code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.state !== void 0 && !validate38(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate38)), data.code !== void 0 && !validate38(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1652.errors = vErrors, vErrors === null;
}
var check_shared343 = outermost(validate1655);
function validate1657(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.osint_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_id", "project_id", "created_at", "updated_at")), data.osint_id !== void 0 && !validate23(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_type !== void 0 && !validate38(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate38)), data.resource_name !== void 0 && !validate38(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1657.errors = vErrors, vErrors === null;
}
function validate1656(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1657(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1657));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1656.errors = vErrors, vErrors === null;
}
function validate1655(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint !== void 0 && (validate1656(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1656))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1655.errors = vErrors, vErrors === null;
}
var check_shared344 = outermost(validate1666);
function validate1666(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1666.errors = vErrors, vErrors === null;
}
var check_shared346 = outermost(validate1669);
function validate1671(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.osint_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_data_source_id", "created_at", "updated_at")), data.osint_data_source_id !== void 0 && !validate23(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate73(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate73)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1671.errors = vErrors, vErrors === null;
}
function validate1670(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1671(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1671));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1670.errors = vErrors, vErrors === null;
}
function validate1669(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint_data_source !== void 0 && (validate1670(data0.osint_data_source, at(instancePath, "/data/osint_data_source")) || (vErrors = more(vErrors, validate1670))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1669.errors = vErrors, vErrors === null;
}
var check_shared347 = outermost(validate1680);
function validate1680(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_id" || key0 === "osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.osint_id !== void 0 && !validate23(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate23)), data.osint_data_source_id !== void 0 && !validate23(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1680.errors = vErrors, vErrors === null;
}
var check_shared349 = outermost(validate1684);
function validate1686(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.rel_osint_data_source_id === void 0 || data.osint_data_source_id === void 0 || data.osint_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id", "osint_data_source_id", "osint_id", "project_id", "created_at", "updated_at")), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.osint_data_source_id !== void 0 && !validate23(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.osint_id !== void 0 && !validate23(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1686.errors = vErrors, vErrors === null;
}
function validate1685(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1686(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1686));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1685.errors = vErrors, vErrors === null;
}
function validate1684(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.rel_osint_data_source !== void 0 && (validate1685(data0.rel_osint_data_source, at(instancePath, "/data/rel_osint_data_source")) || (vErrors = more(vErrors, validate1685))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1684.errors = vErrors, vErrors === null;
}
var check_shared350 = outermost(validate1698);
function validate1698(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1698.errors = vErrors, vErrors === null;
}
var check_shared352 = outermost(validate1701);
function validate1703(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.osint_detect_word_id === void 0 || data.rel_osint_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_detect_word_id", "rel_osint_data_source_id", "project_id", "created_at", "updated_at")), data.osint_detect_word_id !== void 0 && !validate23(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate23)), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.word !== void 0 && !validate38(data.word, at(instancePath, "/word")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1703.errors = vErrors, vErrors === null;
}
function validate1702(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1703(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1703));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1702.errors = vErrors, vErrors === null;
}
function validate1701(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint_detect_word !== void 0 && (validate1702(data0.osint_detect_word, at(instancePath, "/data/osint_detect_word")) || (vErrors = more(vErrors, validate1702))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1701.errors = vErrors, vErrors === null;
}
var check_shared353 = outermost(validate1712);
function validate1712(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_id === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.osint_id !== void 0 && !validate23(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1712.errors = vErrors, vErrors === null;
}
var check_shared354 = outermost(validate1715);
function validate1715(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint !== void 0 && (validate1657(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1657))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1715.errors = vErrors, vErrors === null;
}
var check_shared355 = outermost(validate1717);
function validate1717(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.scan_only !== void 0 && !validate125(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1717.errors = vErrors, vErrors === null;
}
var check_shared356 = outermost(validate1721);
function validate1721(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.message !== void 0 && (validate38(data0.message, at(instancePath, "/data/message")) || (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1721.errors = vErrors, vErrors === null;
}
var check_shared357 = outermost(validate1723);
function validate1728(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 50 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 50 }, "must NOT have more than 50 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 50 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 50 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1728.errors = vErrors, vErrors === null;
}
function validate1725(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_type === void 0 || data.resource_name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_type", "resource_name"));
    for (let key0 in data)
      key0 === "osint_id" || key0 === "project_id" || key0 === "resource_type" || key0 === "resource_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.osint_id !== void 0 && !validate145(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate145)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_type !== void 0 && !validate1728(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate1728)), data.resource_name !== void 0 && !validate576(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate576));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1725.errors = vErrors, vErrors === null;
}
function validate1723(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint === void 0 && (vErrors = need(vErrors, data, instancePath, "osint"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.osint !== void 0 && !validate1725(data.osint, at(instancePath, "/osint")) && (vErrors = more(vErrors, validate1725));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1723.errors = vErrors, vErrors === null;
}
var check_shared358 = outermost(validate1732);
function validate1732(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.osint === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "osint" })), data0.osint !== void 0 && (validate1657(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1657)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1732.errors = vErrors, vErrors === null;
}
var check_shared359 = outermost(validate1734);
function validate1736(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.osint_data_source_id === void 0 || data.osint_id === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_data_source_id", "osint_id"));
    for (let key0 in data)
      key0 === "rel_osint_data_source_id" || key0 === "osint_data_source_id" || key0 === "osint_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.rel_osint_data_source_id !== void 0 && !validate145(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate145)), data.osint_data_source_id !== void 0 && !validate23(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.osint_id !== void 0 && !validate23(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96)), data.status_detail !== void 0 && !validate773(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate773)), data.scan_at !== void 0 && !validate99(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate99));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1736.errors = vErrors, vErrors === null;
}
function validate1734(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.rel_osint_data_source !== void 0 && !validate1736(data.rel_osint_data_source, at(instancePath, "/rel_osint_data_source")) && (vErrors = more(vErrors, validate1736));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1734.errors = vErrors, vErrors === null;
}
var check_shared360 = outermost(validate1745);
function validate1745(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.rel_osint_data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "rel_osint_data_source" })), data0.rel_osint_data_source !== void 0 && (validate1686(data0.rel_osint_data_source, at(instancePath, "/data/rel_osint_data_source")) || (vErrors = more(vErrors, validate1686)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1745.errors = vErrors, vErrors === null;
}
var check_shared361 = outermost(validate1747);
function validate1747(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1747.errors = vErrors, vErrors === null;
}
var check_shared362 = outermost(validate1750);
function validate1752(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.rel_osint_data_source_id === void 0 || data.word === void 0) && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id", "word"));
    for (let key0 in data)
      key0 === "osint_detect_word_id" || key0 === "rel_osint_data_source_id" || key0 === "word" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.osint_detect_word_id !== void 0 && !validate145(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate145)), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.word !== void 0 && !validate1728(data.word, at(instancePath, "/word")) && (vErrors = more(vErrors, validate1728)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1752.errors = vErrors, vErrors === null;
}
function validate1750(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_detect_word === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_detect_word"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_detect_word" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.osint_detect_word !== void 0 && !validate1752(data.osint_detect_word, at(instancePath, "/osint_detect_word")) && (vErrors = more(vErrors, validate1752));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1750.errors = vErrors, vErrors === null;
}
var check_shared363 = outermost(validate1758);
function validate1758(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.osint_detect_word === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "osint_detect_word" })), data0.osint_detect_word !== void 0 && (validate1703(data0.osint_detect_word, at(instancePath, "/data/osint_detect_word")) || (vErrors = more(vErrors, validate1703)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1758.errors = vErrors, vErrors === null;
}
var check_shared364 = outermost(validate1760);
function validate1760(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_detect_word_id === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_detect_word_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_detect_word_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.osint_detect_word_id !== void 0 && !validate23(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1760.errors = vErrors, vErrors === null;
}
var check_shared365 = outermost(validate1763);
function validate1763(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "diagnosis_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1763.errors = vErrors, vErrors === null;
}
var check_shared367 = outermost(validate1766);
function validate1768(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.wpscan_setting_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "wpscan_setting_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.wpscan_setting_id !== void 0 && !validate23(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.target_url !== void 0 && !validate38(data.target_url, at(instancePath, "/target_url")) && (vErrors = more(vErrors, validate38)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.options !== void 0 && !validate38(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1768.errors = vErrors, vErrors === null;
}
function validate1767(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1768(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1768));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1767.errors = vErrors, vErrors === null;
}
function validate1766(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.wpscan_setting !== void 0 && (validate1767(data0.wpscan_setting, at(instancePath, "/data/wpscan_setting")) || (vErrors = more(vErrors, validate1767))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1766.errors = vErrors, vErrors === null;
}
var check_shared369 = outermost(validate1781);
function validate1783(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.portscan_setting_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.portscan_setting_id !== void 0 && !validate23(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1783.errors = vErrors, vErrors === null;
}
function validate1782(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1783(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1783));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1782.errors = vErrors, vErrors === null;
}
function validate1781(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.portscan_setting !== void 0 && (validate1782(data0.portscan_setting, at(instancePath, "/data/portscan_setting")) || (vErrors = more(vErrors, validate1782))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1781.errors = vErrors, vErrors === null;
}
var check_shared370 = outermost(validate1792);
function validate1792(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_setting_id !== void 0 && !validate23(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1792.errors = vErrors, vErrors === null;
}
var check_shared372 = outermost(validate1796);
function validate1798(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.portscan_target_id === void 0 || data.project_id === void 0 || data.portscan_setting_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_target_id", "project_id", "portscan_setting_id", "created_at", "updated_at")), data.portscan_target_id !== void 0 && !validate23(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_setting_id !== void 0 && !validate23(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate23)), data.target !== void 0 && !validate38(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate38)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1798.errors = vErrors, vErrors === null;
}
function validate1797(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1798(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1798));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1797.errors = vErrors, vErrors === null;
}
function validate1796(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.portscan_target !== void 0 && (validate1797(data0.portscan_target, at(instancePath, "/data/portscan_target")) || (vErrors = more(vErrors, validate1797))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1796.errors = vErrors, vErrors === null;
}
var check_shared374 = outermost(validate1810);
var schema503 = { type: "integer", "x-known": [0, 1], $id: "ApplicationScanType" };
function validate1822(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema503["x-known"] })), validate1822.errors = vErrors, vErrors === null;
}
function validate1812(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.application_scan_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.application_scan_id !== void 0 && !validate23(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.status !== void 0 && !validate79(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate79)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.scan_type !== void 0 && !validate1822(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate1822))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1812.errors = vErrors, vErrors === null;
}
function validate1811(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1812(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1812));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1811.errors = vErrors, vErrors === null;
}
function validate1810(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.application_scan !== void 0 && (validate1811(data0.application_scan, at(instancePath, "/data/application_scan")) || (vErrors = more(vErrors, validate1811))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1810.errors = vErrors, vErrors === null;
}
var check_shared375 = outermost(validate1826);
function validate1826(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_id === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.application_scan_id !== void 0 && !validate23(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1826.errors = vErrors, vErrors === null;
}
var check_shared376 = outermost(validate1829);
function validate1830(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.application_scan_basic_setting_id !== void 0 && !validate23(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate23)), data.application_scan_id !== void 0 && !validate23(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.target !== void 0 && !validate38(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate38)), data.max_depth !== void 0 && !validate157(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate157)), data.max_children !== void 0 && !validate157(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate157)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1830.errors = vErrors, vErrors === null;
}
function validate1829(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.application_scan_basic_setting !== void 0 && (validate1830(data0.application_scan_basic_setting, at(instancePath, "/data/application_scan_basic_setting")) || (vErrors = more(vErrors, validate1830))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1829.errors = vErrors, vErrors === null;
}
var check_shared377 = outermost(validate1840);
function validate1840(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.diagnosis_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "diagnosis_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1840.errors = vErrors, vErrors === null;
}
var check_shared378 = outermost(validate1843);
function validate1844(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate73(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate73)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1844.errors = vErrors, vErrors === null;
}
function validate1843(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.diagnosis_data_source !== void 0 && (validate1844(data0.diagnosis_data_source, at(instancePath, "/data/diagnosis_data_source")) || (vErrors = more(vErrors, validate1844))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1843.errors = vErrors, vErrors === null;
}
var check_shared379 = outermost(validate1852);
function validate1852(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.setting_id === void 0 || data.diagnosis_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "setting_id", "diagnosis_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "setting_id" || key0 === "diagnosis_data_source_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.setting_id !== void 0 && !validate23(data.setting_id, at(instancePath, "/setting_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.scan_only !== void 0 && !validate125(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1852.errors = vErrors, vErrors === null;
}
var check_shared380 = outermost(validate1857);
function validate1859(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.target_url === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "target_url"));
    for (let key0 in data)
      key0 === "wpscan_setting_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "target_url" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "options" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.wpscan_setting_id !== void 0 && !validate145(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate145)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.target_url !== void 0 && !validate576(data.target_url, at(instancePath, "/target_url")) && (vErrors = more(vErrors, validate576)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96)), data.status_detail !== void 0 && !validate773(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate773)), data.scan_at !== void 0 && !validate99(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate99)), data.options !== void 0 && !validate38(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1859.errors = vErrors, vErrors === null;
}
function validate1857(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.wpscan_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "wpscan_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "wpscan_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.wpscan_setting !== void 0 && !validate1859(data.wpscan_setting, at(instancePath, "/wpscan_setting")) && (vErrors = more(vErrors, validate1859));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1857.errors = vErrors, vErrors === null;
}
var check_shared381 = outermost(validate1869);
function validate1869(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.wpscan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "wpscan_setting" })), data0.wpscan_setting !== void 0 && (validate1768(data0.wpscan_setting, at(instancePath, "/data/wpscan_setting")) || (vErrors = more(vErrors, validate1768)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1869.errors = vErrors, vErrors === null;
}
var check_shared382 = outermost(validate1871);
function validate1871(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.wpscan_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "wpscan_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "wpscan_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.wpscan_setting_id !== void 0 && !validate23(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1871.errors = vErrors, vErrors === null;
}
var check_shared383 = outermost(validate1874);
var schema517 = { type: "integer", enum: [0, 1], $id: "ApplicationScanTypeInput" };
function validate1884(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema517.enum })), validate1884.errors = vErrors, vErrors === null;
}
function validate1876(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "name"));
    for (let key0 in data)
      key0 === "application_scan_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "name" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "scan_type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.application_scan_id !== void 0 && !validate145(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate145)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate576(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate576)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96)), data.status_detail !== void 0 && !validate773(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate773)), data.scan_at !== void 0 && !validate99(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate99)), data.scan_type !== void 0 && !validate1884(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate1884));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1876.errors = vErrors, vErrors === null;
}
function validate1874(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.application_scan !== void 0 && !validate1876(data.application_scan, at(instancePath, "/application_scan")) && (vErrors = more(vErrors, validate1876));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1874.errors = vErrors, vErrors === null;
}
var check_shared384 = outermost(validate1887);
function validate1887(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.application_scan === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "application_scan" })), data0.application_scan !== void 0 && (validate1812(data0.application_scan, at(instancePath, "/data/application_scan")) || (vErrors = more(vErrors, validate1812)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1887.errors = vErrors, vErrors === null;
}
var check_shared385 = outermost(validate1889);
function validate1896(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate1896.errors = vErrors, vErrors === null;
}
function validate1891(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.application_scan_id === void 0 || data.target === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_id", "target"));
    for (let key0 in data)
      key0 === "application_scan_basic_setting_id" || key0 === "application_scan_id" || key0 === "project_id" || key0 === "target" || key0 === "max_depth" || key0 === "max_children" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.application_scan_basic_setting_id !== void 0 && !validate145(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate145)), data.application_scan_id !== void 0 && !validate23(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.target !== void 0 && !validate92(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate92)), data.max_depth !== void 0 && !validate1896(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate1896)), data.max_children !== void 0 && !validate1896(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate1896));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1891.errors = vErrors, vErrors === null;
}
function validate1889(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_basic_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_basic_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.application_scan_basic_setting !== void 0 && !validate1891(data.application_scan_basic_setting, at(instancePath, "/application_scan_basic_setting")) && (vErrors = more(vErrors, validate1891));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1889.errors = vErrors, vErrors === null;
}
var check_shared386 = outermost(validate1900);
function validate1901(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.application_scan_basic_setting_id === void 0 || data.application_scan_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting_id", "application_scan_id", "project_id", "created_at", "updated_at")), data.application_scan_basic_setting_id !== void 0 && !validate23(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate23)), data.application_scan_id !== void 0 && !validate23(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.target !== void 0 && !validate38(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate38)), data.max_depth !== void 0 && !validate157(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate157)), data.max_children !== void 0 && !validate157(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate157)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1901.errors = vErrors, vErrors === null;
}
function validate1900(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.application_scan_basic_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "application_scan_basic_setting" })), data0.application_scan_basic_setting !== void 0 && (validate1901(data0.application_scan_basic_setting, at(instancePath, "/data/application_scan_basic_setting")) || (vErrors = more(vErrors, validate1901)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1900.errors = vErrors, vErrors === null;
}
var check_shared387 = outermost(validate1911);
function validate1911(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_basic_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_basic_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.application_scan_basic_setting_id !== void 0 && !validate23(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1911.errors = vErrors, vErrors === null;
}
var check_shared388 = outermost(validate1914);
function validate1916(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "name"));
    for (let key0 in data)
      key0 === "portscan_setting_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.portscan_setting_id !== void 0 && !validate145(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate145)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate576(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate576));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1916.errors = vErrors, vErrors === null;
}
function validate1914(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_setting !== void 0 && !validate1916(data.portscan_setting, at(instancePath, "/portscan_setting")) && (vErrors = more(vErrors, validate1916));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1914.errors = vErrors, vErrors === null;
}
var check_shared389 = outermost(validate1922);
function validate1922(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.portscan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "portscan_setting" })), data0.portscan_setting !== void 0 && (validate1783(data0.portscan_setting, at(instancePath, "/data/portscan_setting")) || (vErrors = more(vErrors, validate1783)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1922.errors = vErrors, vErrors === null;
}
var check_shared390 = outermost(validate1924);
function validate1930(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 300 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 300 }, "must NOT have more than 300 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 300 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 300 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1930.errors = vErrors, vErrors === null;
}
function validate1926(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.portscan_setting_id === void 0 || data.target === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id", "target"));
    for (let key0 in data)
      key0 === "portscan_target_id" || key0 === "project_id" || key0 === "portscan_setting_id" || key0 === "target" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.portscan_target_id !== void 0 && !validate145(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate145)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_setting_id !== void 0 && !validate23(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate23)), data.target !== void 0 && !validate1930(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate1930)), data.status !== void 0 && !validate96(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate96)), data.status_detail !== void 0 && !validate773(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate773)), data.scan_at !== void 0 && !validate99(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate99));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1926.errors = vErrors, vErrors === null;
}
function validate1924(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_target === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_target"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_target" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_target !== void 0 && !validate1926(data.portscan_target, at(instancePath, "/portscan_target")) && (vErrors = more(vErrors, validate1926));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1924.errors = vErrors, vErrors === null;
}
var check_shared391 = outermost(validate1936);
function validate1936(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.portscan_target === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "portscan_target" })), data0.portscan_target !== void 0 && (validate1798(data0.portscan_target, at(instancePath, "/data/portscan_target")) || (vErrors = more(vErrors, validate1798)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1936.errors = vErrors, vErrors === null;
}
var check_shared392 = outermost(validate1938);
function validate1938(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_setting_id !== void 0 && !validate23(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1938.errors = vErrors, vErrors === null;
}
var check_shared393 = outermost(validate1941);
function validate1941(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_target_id === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_target_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_target_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_target_id !== void 0 && !validate23(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1941.errors = vErrors, vErrors === null;
}
var check_shared397 = outermost(validate1944);
function validate1946(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1946.errors = vErrors, vErrors === null;
}
var schema536 = { type: "string", enum: ["aws", "gcp"], $id: "shared395" };
function validate1948(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "aws" || data === "gcp" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema536.enum })), validate1948.errors = vErrors, vErrors === null;
}
function validate1950(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 32 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 32 }, "must NOT have more than 32 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1950.errors = vErrors, vErrors === null;
}
function validate1944(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_name === void 0 || data.cloud_type === void 0 || data.cloud_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_name", "cloud_type", "cloud_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_name" || key0 === "cloud_type" || key0 === "cloud_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_name !== void 0 && !validate1946(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate1946)), data.cloud_type !== void 0 && !validate1948(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate1948)), data.cloud_id !== void 0 && !validate1950(data.cloud_id, at(instancePath, "/cloud_id")) && (vErrors = more(vErrors, validate1950));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1944.errors = vErrors, vErrors === null;
}
var check_shared400 = outermost(validate1952);
var schema541 = { type: "string", "x-known": ["INTERNET", "CDN", "LB", "GATEWAY", "DATASTORE", "COMPUTE", "LATERAL_MOVEMENT", "EXTERNAL_SERVICE", "INTERNAL_SERVICE", "CODE_REPOSITORY"], $id: "shared18" };
function validate1962(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "INTERNET" && data !== "CDN" && data !== "LB" && data !== "GATEWAY" && data !== "DATASTORE" && data !== "COMPUTE" && data !== "LATERAL_MOVEMENT" && data !== "EXTERNAL_SERVICE" && data !== "INTERNAL_SERVICE" && data !== "CODE_REPOSITORY" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema541["x-known"] })), validate1962.errors = vErrors, vErrors === null;
}
function validate1954(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_name === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_name")), data.resource_id !== void 0 && !validate23(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate23)), data.resource_name !== void 0 && !validate38(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate38)), data.short_name !== void 0 && !validate38(data.short_name, at(instancePath, "/short_name")) && (vErrors = more(vErrors, validate38)), data.cloud_type !== void 0 && !validate38(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate38)), data.cloud_id !== void 0 && !validate38(data.cloud_id, at(instancePath, "/cloud_id")) && (vErrors = more(vErrors, validate38)), data.service !== void 0 && !validate38(data.service, at(instancePath, "/service")) && (vErrors = more(vErrors, validate38)), data.region !== void 0 && !validate38(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate38)), data.layer !== void 0 && !validate1962(data.layer, at(instancePath, "/layer")) && (vErrors = more(vErrors, validate1962)), data.meta_data !== void 0 && !validate38(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1954.errors = vErrors, vErrors === null;
}
function validate1953(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1954(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1954));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1953.errors = vErrors, vErrors === null;
}
function validate1968(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.relation_id === void 0 || data.source_resource_name === void 0 || data.target_resource_name === void 0) && (vErrors = need(vErrors, data, instancePath, "relation_id", "source_resource_name", "target_resource_name")), data.relation_id !== void 0 && !validate38(data.relation_id, at(instancePath, "/relation_id")) && (vErrors = more(vErrors, validate38)), data.relation_label !== void 0 && !validate38(data.relation_label, at(instancePath, "/relation_label")) && (vErrors = more(vErrors, validate38)), data.source_resource_name !== void 0 && !validate38(data.source_resource_name, at(instancePath, "/source_resource_name")) && (vErrors = more(vErrors, validate38)), data.target_resource_name !== void 0 && !validate38(data.target_resource_name, at(instancePath, "/target_resource_name")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1968.errors = vErrors, vErrors === null;
}
function validate1967(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1968(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1968));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1967.errors = vErrors, vErrors === null;
}
function validate1952(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.nodes !== void 0 && (validate1953(data0.nodes, at(instancePath, "/data/nodes")) || (vErrors = more(vErrors, validate1953))), data0.edges !== void 0 && (validate1967(data0.edges, at(instancePath, "/data/edges")) || (vErrors = more(vErrors, validate1967)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1952.errors = vErrors, vErrors === null;
}
var checks = {
  signin: { input: check_shared42, output: check_SigninIdentity },
  signout: { input: check_shared42 },
  health: { input: check_shared42 },
  listAws: { input: check_shared43, output: check_shared45 },
  putAws: { input: check_shared46, output: check_shared47 },
  deleteAws: { input: check_shared48, output: check_EmptyAnswer },
  listAwsDataSources: { input: check_shared49, output: check_shared51 },
  attachAwsDataSource: { input: check_shared52, output: check_shared53 },
  detachAwsDataSource: { input: check_shared54, output: check_EmptyAnswer },
  invokeAwsScan: { input: check_shared55, output: check_EmptyAnswer },
  listFindings: { input: check_shared61, output: check_shared63 },
  getFinding: { input: check_shared64, output: check_shared65 },
  listFindingTags: { input: check_shared67, output: check_shared68 },
  listFindingTagNames: { input: check_shared69, output: check_shared71 },
  listResources: { input: check_shared73, output: check_shared74 },
  listResourceTags: { input: check_shared76, output: check_shared78 },
  listResourceTagNames: { input: check_shared79, output: check_shared71 },
  getResource: { input: check_shared80, output: check_shared81 },
  getPendFinding: { input: check_shared64, output: check_shared82 },
  listFindingSettings: { input: check_shared83, output: check_shared85 },
  getRecommend: { input: check_shared64, output: check_shared86 },
  getFindingAiSummary: { input: check_shared88, output: check_shared89 },
  streamFindingAiSummary: { input: check_shared88 },
  putFinding: { input: check_shared90, output: check_shared91 },
  deleteFinding: { input: check_shared64, output: check_EmptyAnswer },
  tagFinding: { input: check_shared92, output: check_shared93 },
  untagFinding: { input: check_shared94, output: check_EmptyAnswer },
  putResource: { input: check_shared95, output: check_shared96 },
  deleteResource: { input: check_shared80, output: check_EmptyAnswer },
  putPendFinding: { input: check_shared97, output: check_shared98 },
  deletePendFinding: { input: check_shared64, output: check_EmptyAnswer },
  putFindingSetting: { input: check_shared99, output: check_shared100 },
  deleteFindingSetting: { input: check_shared101, output: check_EmptyAnswer },
  putRecommend: { input: check_shared102, output: check_shared103 },
  listOrganizationFindings: { input: check_shared104, output: check_shared106 },
  listAlerts: { input: check_shared109, output: check_shared111 },
  listAlertHistory: { input: check_shared112, output: check_shared114 },
  listRelAlertFindings: { input: check_shared115, output: check_shared117 },
  listAlertConditions: { input: check_shared118, output: check_shared120 },
  listAlertRules: { input: check_shared121, output: check_shared123 },
  listAlertConditionRules: { input: check_shared124, output: check_shared126 },
  listNotifications: { input: check_shared127, output: check_shared129 },
  listAlertConditionNotifications: { input: check_shared130, output: check_shared132 },
  requestProjectRole: { input: check_shared133, output: check_EmptyAnswer },
  putAlertFirstViewedAt: { input: check_shared112, output: check_EmptyAnswer },
  putAlert: { input: check_shared134, output: check_shared135 },
  putAlertCondition: { input: check_shared136, output: check_shared137 },
  putAlertRule: { input: check_shared138, output: check_shared139 },
  putAlertConditionRule: { input: check_shared140, output: check_shared141 },
  putNotification: { input: check_shared142, output: check_shared143 },
  putAlertConditionNotification: { input: check_shared144, output: check_shared145 },
  deleteAlertCondition: { input: check_shared146, output: check_EmptyAnswer },
  deleteAlertRule: { input: check_shared147, output: check_EmptyAnswer },
  deleteAlertConditionRule: { input: check_shared148, output: check_EmptyAnswer },
  deleteNotification: { input: check_shared149, output: check_EmptyAnswer },
  deleteAlertConditionNotification: { input: check_shared150, output: check_EmptyAnswer },
  analyzeAlert: { input: check_shared151, output: check_EmptyAnswer },
  testNotification: { input: check_shared149, output: check_EmptyAnswer },
  listProjects: { input: check_shared152, output: check_shared154 },
  createProject: { input: check_shared156, output: check_shared157 },
  listProjectOrganizationInvitations: { input: check_shared158, output: check_shared160 },
  updateProject: { input: check_shared161, output: check_shared162 },
  deleteProject: { input: check_shared163, output: check_EmptyAnswer },
  tagProject: { input: check_shared166, output: check_shared167 },
  untagProject: { input: check_shared168, output: check_EmptyAnswer },
  replyOrganizationInvitation: { input: check_shared170, output: check_shared171 },
  listUsers: { input: check_shared172, output: check_shared173 },
  getUser: { input: check_shared174, output: check_shared175 },
  isAdmin: { input: check_shared176, output: check_shared177 },
  putUser: { input: check_shared178, output: check_shared179 },
  listRoles: { input: check_shared180, output: check_shared181 },
  getRole: { input: check_shared182, output: check_shared183 },
  listPolicies: { input: check_shared184, output: check_shared185 },
  getPolicy: { input: check_shared186, output: check_shared187 },
  listAccessTokens: { input: check_shared188, output: check_shared190 },
  listUserReserved: { input: check_shared191, output: check_shared193 },
  putRole: { input: check_shared194, output: check_shared195 },
  deleteRole: { input: check_shared182, output: check_EmptyAnswer },
  attachRole: { input: check_shared196, output: check_shared197 },
  detachRole: { input: check_shared196, output: check_EmptyAnswer },
  putPolicy: { input: check_shared198, output: check_shared199 },
  deletePolicy: { input: check_shared186, output: check_EmptyAnswer },
  attachPolicy: { input: check_shared200, output: check_shared201 },
  detachPolicy: { input: check_shared200, output: check_EmptyAnswer },
  generateAccessToken: { input: check_shared202, output: check_shared203 },
  updateAccessToken: { input: check_shared204, output: check_shared205 },
  deleteAccessToken: { input: check_shared206, output: check_EmptyAnswer },
  attachAccessTokenRole: { input: check_shared207, output: check_shared208 },
  detachAccessTokenRole: { input: check_shared207, output: check_EmptyAnswer },
  putUserReserved: { input: check_shared209, output: check_shared210 },
  deleteUserReserved: { input: check_shared211, output: check_EmptyAnswer },
  updateUserAdmin: { input: check_shared212, output: check_shared179 },
  listOrganizations: { input: check_shared213, output: check_shared215 },
  createOrganization: { input: check_shared217, output: check_shared218 },
  listOrganizationInvitations: { input: check_shared158, output: check_shared160 },
  updateOrganization: { input: check_shared219, output: check_shared218 },
  putOrganizationInvitation: { input: check_shared220, output: check_shared221 },
  deleteOrganization: { input: check_shared222, output: check_EmptyAnswer },
  deleteOrganizationInvitation: { input: check_shared223, output: check_EmptyAnswer },
  createProjectWithOrganization: { input: check_shared224, output: check_shared157 },
  listOrganizationRoles: { input: check_shared225, output: check_shared181 },
  getOrganizationRole: { input: check_shared226, output: check_shared227 },
  listOrganizationPolicies: { input: check_shared228, output: check_shared185 },
  getOrganizationPolicy: { input: check_shared229, output: check_shared230 },
  listOrganizationUserReserved: { input: check_shared231, output: check_shared233 },
  listOrganizationAccessTokens: { input: check_shared234, output: check_shared236 },
  putOrganizationRole: { input: check_shared237, output: check_shared238 },
  putOrganizationPolicy: { input: check_shared239, output: check_shared240 },
  attachOrganizationRole: { input: check_shared241, output: check_shared238 },
  attachOrganizationPolicy: { input: check_shared242, output: check_shared240 },
  detachOrganizationRole: { input: check_shared241, output: check_EmptyAnswer },
  detachOrganizationPolicy: { input: check_shared242, output: check_EmptyAnswer },
  deleteOrganizationRole: { input: check_shared226, output: check_EmptyAnswer },
  deleteOrganizationPolicy: { input: check_shared229, output: check_EmptyAnswer },
  deleteOrganizationUserReserved: { input: check_shared243, output: check_EmptyAnswer },
  putOrganizationUserReserved: { input: check_shared244, output: check_shared245 },
  generateOrganizationAccessToken: { input: check_shared246, output: check_shared203 },
  updateOrganizationAccessToken: { input: check_shared247, output: check_shared248 },
  deleteOrganizationAccessToken: { input: check_shared249, output: check_EmptyAnswer },
  attachOrganizationAccessTokenRole: { input: check_shared250, output: check_shared251 },
  detachOrganizationAccessTokenRole: { input: check_shared250, output: check_EmptyAnswer },
  listOrganizationNotifications: { input: check_shared252, output: check_shared254 },
  getOrganizationNotification: { input: check_shared255, output: check_shared256 },
  putOrganizationNotification: { input: check_shared258, output: check_shared256 },
  deleteOrganizationNotification: { input: check_shared255, output: check_EmptyAnswer },
  testOrganizationNotification: { input: check_shared255, output: check_EmptyAnswer },
  listOrganizationAlertConditionNotifications: { input: check_shared260, output: check_shared262 },
  updateOrganizationAlertConditionNotificationCache: { input: check_shared264, output: check_shared265 },
  updateOrganizationProjectNotificationEnabled: { input: check_shared266, output: check_shared267 },
  updateOrganizationProjectNotificationCache: { input: check_shared268, output: check_shared267 },
  getFindingReport: { input: check_shared270, output: check_shared272 },
  getReport: { input: check_shared273, output: check_shared274 },
  listReports: { input: check_shared275, output: check_shared277 },
  putReport: { input: check_shared279, output: check_shared280 },
  getFindingReportAll: { input: check_shared270, output: check_shared272 },
  chatAi: { input: check_shared282, output: check_shared89 },
  generateReport: { input: check_shared283, output: check_shared284 },
  listRemediationProposals: { input: check_shared286, output: check_shared288 },
  getRemediationProposal: { input: check_shared289, output: check_shared290 },
  generateRemediationProposal: { input: check_shared64, output: check_shared291 },
  listGoogleDataSources: { input: check_shared292, output: check_shared294 },
  listGcp: { input: check_shared295, output: check_shared297 },
  getGcpDataSource: { input: check_shared298, output: check_shared299 },
  putGcp: { input: check_shared300, output: check_shared301 },
  deleteGcp: { input: check_shared302, output: check_EmptyAnswer },
  attachGcpDataSource: { input: check_shared303, output: check_shared304 },
  detachGcpDataSource: { input: check_shared298, output: check_EmptyAnswer },
  invokeGcpScan: { input: check_shared305, output: check_EmptyAnswer },
  listAzureDataSources: { input: check_shared306, output: check_shared308 },
  listAzure: { input: check_shared309, output: check_shared311 },
  getAzureDataSource: { input: check_shared312, output: check_shared313 },
  putAzure: { input: check_shared314, output: check_shared315 },
  deleteAzure: { input: check_shared316, output: check_EmptyAnswer },
  attachAzureDataSource: { input: check_shared317, output: check_shared313 },
  detachAzureDataSource: { input: check_shared312, output: check_EmptyAnswer },
  invokeAzureScan: { input: check_shared318, output: check_EmptyAnswer },
  listCodeDataSources: { input: check_shared319, output: check_shared321 },
  listGithubSettings: { input: check_shared322, output: check_shared324 },
  listGitleaksCache: { input: check_shared325, output: check_shared327 },
  putGithubSetting: { input: check_shared328, output: check_shared329 },
  deleteGithubSetting: { input: check_shared325, output: check_EmptyAnswer },
  putGitleaksSetting: { input: check_shared330, output: check_shared331 },
  deleteGitleaksSetting: { input: check_shared325, output: check_EmptyAnswer },
  putDependencySetting: { input: check_shared332, output: check_shared333 },
  deleteDependencySetting: { input: check_shared325, output: check_EmptyAnswer },
  putCodeScanSetting: { input: check_shared334, output: check_shared335 },
  deleteCodeScanSetting: { input: check_shared325, output: check_EmptyAnswer },
  invokeGitleaksScan: { input: check_shared336, output: check_EmptyAnswer },
  invokeDependencyScan: { input: check_shared337, output: check_EmptyAnswer },
  invokeCodeScan: { input: check_shared337, output: check_EmptyAnswer },
  getGithubAppInstallationStatus: { input: check_shared325, output: check_shared338 },
  getGithubAppInstallUrl: { input: check_shared339, output: check_shared340 },
  getGithubAppOauthStartUrl: { input: check_shared339, output: check_shared340 },
  handleGithubAppOauthCallback: { input: check_shared341 },
  verifyGithubAppInstallation: { input: check_shared325, output: check_shared329 },
  listOsint: { input: check_shared275, output: check_shared343 },
  listOsintDataSources: { input: check_shared344, output: check_shared346 },
  listRelOsintDataSources: { input: check_shared347, output: check_shared349 },
  listOsintDetectWords: { input: check_shared350, output: check_shared352 },
  getOsint: { input: check_shared353, output: check_shared354 },
  invokeOsintScan: { input: check_shared355, output: check_shared356 },
  putOsint: { input: check_shared357, output: check_shared358 },
  deleteOsint: { input: check_shared353, output: check_EmptyAnswer },
  putRelOsintDataSource: { input: check_shared359, output: check_shared360 },
  deleteRelOsintDataSource: { input: check_shared361, output: check_EmptyAnswer },
  putOsintDetectWord: { input: check_shared362, output: check_shared363 },
  deleteOsintDetectWord: { input: check_shared364, output: check_EmptyAnswer },
  listWpscanSettings: { input: check_shared365, output: check_shared367 },
  listPortscanSettings: { input: check_shared365, output: check_shared369 },
  listPortscanTargets: { input: check_shared370, output: check_shared372 },
  listApplicationScans: { input: check_shared365, output: check_shared374 },
  getApplicationScanBasicSetting: { input: check_shared375, output: check_shared376 },
  getDiagnosisDataSource: { input: check_shared377, output: check_shared378 },
  invokeDiagnosisScan: { input: check_shared379, output: check_shared356 },
  putWpscanSetting: { input: check_shared380, output: check_shared381 },
  deleteWpscanSetting: { input: check_shared382, output: check_EmptyAnswer },
  putApplicationScan: { input: check_shared383, output: check_shared384 },
  deleteApplicationScan: { input: check_shared375, output: check_EmptyAnswer },
  putApplicationScanBasicSetting: { input: check_shared385, output: check_shared386 },
  deleteApplicationScanBasicSetting: { input: check_shared387, output: check_EmptyAnswer },
  putPortscanSetting: { input: check_shared388, output: check_shared389 },
  putPortscanTarget: { input: check_shared390, output: check_shared391 },
  deletePortscanSetting: { input: check_shared392, output: check_EmptyAnswer },
  deletePortscanTarget: { input: check_shared393, output: check_EmptyAnswer },
  getAttackFlowAnalysis: { input: check_shared397, output: check_shared400 }
};
export {
  checks
};
