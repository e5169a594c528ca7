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
var check_shared47 = outermost(validate47);
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
function validate55(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate55.errors = vErrors, vErrors === null;
}
function validate47(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.aws === void 0 && (vErrors = need(vErrors, data, instancePath, "aws"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.aws !== void 0 && !validate49(data.aws, at(instancePath, "/aws")) && (vErrors = more(vErrors, validate49)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate47.errors = vErrors, vErrors === null;
}
var check_shared48 = outermost(validate57);
function validate57(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.aws === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "aws" })), data0.aws !== void 0 && (validate36(data0.aws, at(instancePath, "/data/aws")) || (vErrors = more(vErrors, validate36)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
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
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.aws_id !== void 0 && !validate23(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate59.errors = vErrors, vErrors === null;
}
var check_EmptyAnswer = outermost(validate62);
function validate63(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate63.errors = vErrors, vErrors === null;
}
function validate62(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate63(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate63)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate62.errors = vErrors, vErrors === null;
}
var check_shared50 = outermost(validate65);
function validate68(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func3(data) > 64 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 64 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate68.errors = vErrors, vErrors === null;
}
function validate65(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.aws_id === void 0 && (vErrors = need(vErrors, data, instancePath, "aws_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.aws_id !== void 0 && !validate23(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate23)), data.data_source !== void 0 && !validate68(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate68));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate65.errors = vErrors, vErrors === null;
}
var check_shared52 = outermost(validate70);
function validate75(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: "number" })), validate75.errors = vErrors, vErrors === null;
}
var schema30 = { type: "integer", "x-known": [0, 1, 2, 3, 4], $id: "ScanStatus" };
function validate81(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && data !== 4 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema30["x-known"] })), validate81.errors = vErrors, vErrors === null;
}
function validate72(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.aws_data_source_id === void 0 || data.data_source === void 0 || data.max_score === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_data_source_id", "data_source", "max_score")), data.aws_data_source_id !== void 0 && !validate23(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate23)), data.data_source !== void 0 && !validate38(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate75(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate75)), data.aws_id !== void 0 && !validate23(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.assume_role_arn !== void 0 && !validate38(data.assume_role_arn, at(instancePath, "/assume_role_arn")) && (vErrors = more(vErrors, validate38)), data.external_id !== void 0 && !validate38(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate38)), data.status !== void 0 && !validate81(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate81)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.specific_version !== void 0 && !validate38(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate72.errors = vErrors, vErrors === null;
}
function validate71(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate72(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate72));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate71.errors = vErrors, vErrors === null;
}
function validate70(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.data_source !== void 0 && (validate71(data0.data_source, at(instancePath, "/data/data_source")) || (vErrors = more(vErrors, validate71))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate70.errors = vErrors, vErrors === null;
}
var check_shared53 = outermost(validate88);
var schema32 = { type: "object", additionalProperties: !1, properties: { aws_id: { $ref: "Id" }, aws_data_source_id: { $ref: "Id" }, project_id: { $ref: "Id" }, assume_role_arn: { $ref: "shared16" }, external_id: { $ref: "shared21" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared0" }, scan_at: { $ref: "UnixSecondsInput" }, specific_version: { $ref: "shared14" } }, required: ["aws_id", "aws_data_source_id", "assume_role_arn", "external_id"], $id: "AwsRelDataSourceForUpsert" }, func6 = Object.prototype.hasOwnProperty;
function validate94(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate94.errors = vErrors, vErrors === null;
}
function validate96(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func3(data) < 8 && (vErrors = report(vErrors, instancePath, "x-minBytes", { limit: 8 })), func3(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate96.errors = vErrors, vErrors === null;
}
var schema35 = { type: "integer", enum: [0, 1, 2, 3, 4], $id: "ScanStatusInput" };
function validate98(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || data === 4 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema35.enum })), validate98.errors = vErrors, vErrors === null;
}
function validate101(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 253402268399 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 253402268399 }, "must be <= 253402268399")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate101.errors = vErrors, vErrors === null;
}
function validate90(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0 || data.assume_role_arn === void 0 || data.external_id === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id", "assume_role_arn", "external_id"));
    for (let key0 in data)
      func6.call(schema32.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.aws_id !== void 0 && !validate23(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate23)), data.aws_data_source_id !== void 0 && !validate23(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.assume_role_arn !== void 0 && !validate94(data.assume_role_arn, at(instancePath, "/assume_role_arn")) && (vErrors = more(vErrors, validate94)), data.external_id !== void 0 && !validate96(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate96)), data.status !== void 0 && !validate98(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate98)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate101(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate101)), data.specific_version !== void 0 && !validate68(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate68));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate90.errors = vErrors, vErrors === null;
}
function validate88(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.attach_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "attach_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "attach_data_source" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.attach_data_source !== void 0 && !validate90(data.attach_data_source, at(instancePath, "/attach_data_source")) && (vErrors = more(vErrors, validate90)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate88.errors = vErrors, vErrors === null;
}
var check_shared54 = outermost(validate106);
function validate107(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.aws_id === void 0 || data.aws_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id", "project_id", "created_at", "updated_at")), data.aws_id !== void 0 && !validate23(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate23)), data.aws_data_source_id !== void 0 && !validate23(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.assume_role_arn !== void 0 && !validate38(data.assume_role_arn, at(instancePath, "/assume_role_arn")) && (vErrors = more(vErrors, validate38)), data.external_id !== void 0 && !validate38(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate38)), data.status !== void 0 && !validate81(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate81)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.specific_version !== void 0 && !validate38(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate107.errors = vErrors, vErrors === null;
}
function validate106(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "data_source" })), data0.data_source !== void 0 && (validate107(data0.data_source, at(instancePath, "/data/data_source")) || (vErrors = more(vErrors, validate107)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate106.errors = vErrors, vErrors === null;
}
var check_shared55 = outermost(validate120);
function validate120(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "aws_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.aws_id !== void 0 && !validate23(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate23)), data.aws_data_source_id !== void 0 && !validate23(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate120.errors = vErrors, vErrors === null;
}
var check_shared56 = outermost(validate124);
function validate128(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && (vErrors = report(vErrors, instancePath, "type", { type: "boolean" })), validate128.errors = vErrors, vErrors === null;
}
function validate124(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.aws_id === void 0 || data.aws_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "aws_data_source_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.aws_id !== void 0 && !validate23(data.aws_id, at(instancePath, "/aws_id")) && (vErrors = more(vErrors, validate23)), data.aws_data_source_id !== void 0 && !validate23(data.aws_data_source_id, at(instancePath, "/aws_data_source_id")) && (vErrors = more(vErrors, validate23)), data.scan_only !== void 0 && !validate128(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate128)), data.full_scan !== void 0 && !validate128(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate128));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate124.errors = vErrors, vErrors === null;
}
var check_shared62 = outermost(validate131), schema42 = { type: "object", additionalProperties: !1, properties: { project_id: { $ref: "Id" }, data_source: { $ref: "shared57" }, resource_name: { $ref: "shared58" }, from_score: { $ref: "shared12" }, to_score: { $ref: "shared12" }, tag: { $ref: "shared57" }, sort: { $ref: "shared59" }, direction: { $ref: "shared60" }, offset: { $ref: "shared4" }, limit: { $ref: "shared61" }, status: { $ref: "FindingStatus" }, finding_id: { $ref: "Id" }, alert_id: { $ref: "Id" } }, $id: "shared62" };
function validate133(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate68(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate68));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate133.errors = vErrors, vErrors === null;
}
function validate137(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 512 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 512 }, "must NOT have more than 512 characters")), func3(data) > 512 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 512 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate137.errors = vErrors, vErrors === null;
}
function validate136(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate137(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate137));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate136.errors = vErrors, vErrors === null;
}
function validate140(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" ? ((data > 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1 }, "must be <= 1")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))) : vErrors = report(vErrors, instancePath, "type", { type: "number" }), validate140.errors = vErrors, vErrors === null;
}
var schema47 = { type: "string", enum: ["finding_id", "description", "data_source", "resource_name", "score", "updated_at"], $id: "shared59" };
function validate144(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "finding_id" || data === "description" || data === "data_source" || data === "resource_name" || data === "score" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema47.enum })), validate144.errors = vErrors, vErrors === null;
}
var schema48 = { type: "string", enum: ["asc", "desc"], $id: "shared60" };
function validate146(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema48.enum })), validate146.errors = vErrors, vErrors === null;
}
function validate148(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0")), validate148.errors = vErrors, vErrors === null;
}
function validate150(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 200 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 200 }, "must be <= 200")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate150.errors = vErrors, vErrors === null;
}
var schema51 = { type: "integer", enum: [0, 1, 2], $id: "FindingStatus" };
function validate152(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema51.enum })), validate152.errors = vErrors, vErrors === null;
}
function validate131(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func6.call(schema42.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.data_source !== void 0 && !validate133(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate133)), data.resource_name !== void 0 && !validate136(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate136)), data.from_score !== void 0 && !validate140(data.from_score, at(instancePath, "/from_score")) && (vErrors = more(vErrors, validate140)), data.to_score !== void 0 && !validate140(data.to_score, at(instancePath, "/to_score")) && (vErrors = more(vErrors, validate140)), data.tag !== void 0 && !validate133(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate133)), data.sort !== void 0 && !validate144(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate144)), data.direction !== void 0 && !validate146(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate146)), data.offset !== void 0 && !validate148(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate148)), data.limit !== void 0 && !validate150(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate150)), data.status !== void 0 && !validate152(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate152)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.alert_id !== void 0 && !validate23(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate131.errors = vErrors, vErrors === null;
}
var check_shared64 = outermost(validate156);
function validate157(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate23(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate157.errors = vErrors, vErrors === null;
}
function validate160(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate160.errors = vErrors, vErrors === null;
}
function validate156(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.finding_id !== void 0 && (validate157(data0.finding_id, at(instancePath, "/data/finding_id")) || (vErrors = more(vErrors, validate157))), data0.count !== void 0 && (validate160(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate160))), data0.total !== void 0 && (validate160(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate160)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate156.errors = vErrors, vErrors === null;
}
var check_shared65 = outermost(validate163);
function validate163(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate163.errors = vErrors, vErrors === null;
}
var check_shared66 = outermost(validate166);
function validate167(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_id === void 0 || data.data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "data_source_id", "project_id", "created_at", "updated_at")), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.data_source !== void 0 && !validate38(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate38)), data.data_source_id !== void 0 && !validate38(data.data_source_id, at(instancePath, "/data_source_id")) && (vErrors = more(vErrors, validate38)), data.resource_name !== void 0 && !validate38(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.original_score !== void 0 && !validate75(data.original_score, at(instancePath, "/original_score")) && (vErrors = more(vErrors, validate75)), data.original_max_score !== void 0 && !validate75(data.original_max_score, at(instancePath, "/original_max_score")) && (vErrors = more(vErrors, validate75)), data.score !== void 0 && !validate75(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate75)), data.data !== void 0 && !validate38(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate167.errors = vErrors, vErrors === null;
}
function validate166(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.finding !== void 0 && (validate167(data0.finding, at(instancePath, "/data/finding")) || (vErrors = more(vErrors, validate167))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate166.errors = vErrors, vErrors === null;
}
var check_shared68 = outermost(validate181);
var schema59 = { type: "string", enum: ["finding_tag_id", "tag", "updated_at"], $id: "shared67" };
function validate184(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "finding_tag_id" || data === "tag" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema59.enum })), validate184.errors = vErrors, vErrors === null;
}
function validate181(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.sort !== void 0 && !validate184(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate184)), data.direction !== void 0 && !validate146(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate146)), data.offset !== void 0 && !validate148(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate148)), data.limit !== void 0 && !validate150(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate150));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate181.errors = vErrors, vErrors === null;
}
var check_shared69 = outermost(validate189);
function validate191(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_tag_id === void 0 || data.finding_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_tag_id", "finding_id", "project_id", "created_at", "updated_at")), data.finding_tag_id !== void 0 && !validate23(data.finding_tag_id, at(instancePath, "/finding_tag_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate38(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate191.errors = vErrors, vErrors === null;
}
function validate190(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate191(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate191));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate190.errors = vErrors, vErrors === null;
}
function validate189(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag !== void 0 && (validate190(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate190))), data0.count !== void 0 && (validate160(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate160))), data0.total !== void 0 && (validate160(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate160)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate189.errors = vErrors, vErrors === null;
}
var check_shared70 = outermost(validate202);
function validate202(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.sort !== void 0 && !validate184(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate184)), data.direction !== void 0 && !validate146(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate146)), data.offset !== void 0 && !validate148(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate148)), data.limit !== void 0 && !validate150(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate150));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate202.errors = vErrors, vErrors === null;
}
var check_shared72 = outermost(validate208);
function validate209(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate38(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate209.errors = vErrors, vErrors === null;
}
function validate208(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag !== void 0 && (validate209(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate209))), data0.count !== void 0 && (validate160(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate160))), data0.total !== void 0 && (validate160(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate160)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate208.errors = vErrors, vErrors === null;
}
var check_shared74 = outermost(validate214), schema66 = { type: "object", additionalProperties: !1, properties: { project_id: { $ref: "Id" }, resource_name: { $ref: "shared58" }, tag: { $ref: "shared57" }, sort: { $ref: "shared73" }, direction: { $ref: "shared60" }, offset: { $ref: "shared4" }, limit: { $ref: "shared61" }, resource_id: { $ref: "Id" }, namespace: { $ref: "shared14" }, resource_type: { $ref: "shared14" } }, $id: "shared74" }, schema67 = { type: "string", enum: ["resource_id", "resource_name", "updated_at"], $id: "shared73" };
function validate218(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "resource_id" || data === "resource_name" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema67.enum })), validate218.errors = vErrors, vErrors === null;
}
function validate214(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func6.call(schema66.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_name !== void 0 && !validate136(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate136)), data.tag !== void 0 && !validate133(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate133)), data.sort !== void 0 && !validate218(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate218)), data.direction !== void 0 && !validate146(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate146)), data.offset !== void 0 && !validate148(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate148)), data.limit !== void 0 && !validate150(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate150)), data.resource_id !== void 0 && !validate23(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate23)), data.namespace !== void 0 && !validate68(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate68)), data.resource_type !== void 0 && !validate68(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate68));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate214.errors = vErrors, vErrors === null;
}
var check_shared75 = outermost(validate226);
function validate226(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.resource_id !== void 0 && (validate157(data0.resource_id, at(instancePath, "/data/resource_id")) || (vErrors = more(vErrors, validate157))), data0.count !== void 0 && (validate160(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate160))), data0.total !== void 0 && (validate160(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate160)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate226.errors = vErrors, vErrors === null;
}
var check_shared77 = outermost(validate230);
var schema70 = { type: "string", enum: ["resource_tag_id", "tag", "updated_at"], $id: "shared76" };
function validate233(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "resource_tag_id" || data === "tag" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema70.enum })), validate233.errors = vErrors, vErrors === null;
}
function validate230(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_id !== void 0 && !validate23(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate23)), data.sort !== void 0 && !validate233(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate233)), data.direction !== void 0 && !validate146(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate146)), data.offset !== void 0 && !validate148(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate148)), data.limit !== void 0 && !validate150(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate150));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate230.errors = vErrors, vErrors === null;
}
var check_shared79 = outermost(validate238);
function validate240(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_tag_id === void 0 || data.resource_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_tag_id", "resource_id", "project_id", "created_at", "updated_at")), data.resource_tag_id !== void 0 && !validate23(data.resource_tag_id, at(instancePath, "/resource_tag_id")) && (vErrors = more(vErrors, validate23)), data.resource_id !== void 0 && !validate23(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate38(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate240.errors = vErrors, vErrors === null;
}
function validate239(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate240(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate240));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate239.errors = vErrors, vErrors === null;
}
function validate238(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag !== void 0 && (validate239(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate239))), data0.count !== void 0 && (validate160(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate160))), data0.total !== void 0 && (validate160(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate160)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate238.errors = vErrors, vErrors === null;
}
var check_shared80 = outermost(validate251);
function validate251(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.sort !== void 0 && !validate233(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate233)), data.direction !== void 0 && !validate146(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate146)), data.offset !== void 0 && !validate148(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate148)), data.limit !== void 0 && !validate150(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate150));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate251.errors = vErrors, vErrors === null;
}
var check_shared81 = outermost(validate257);
function validate257(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_id !== void 0 && !validate23(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate257.errors = vErrors, vErrors === null;
}
var check_shared82 = outermost(validate260);
function validate261(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "project_id", "created_at", "updated_at")), data.resource_id !== void 0 && !validate23(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate23)), data.resource_name !== void 0 && !validate38(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate261.errors = vErrors, vErrors === null;
}
function validate260(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.resource !== void 0 && (validate261(data0.resource, at(instancePath, "/data/resource")) || (vErrors = more(vErrors, validate261))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate260.errors = vErrors, vErrors === null;
}
var check_shared83 = outermost(validate268);
var schema80 = { type: "integer", "x-known": [0, 1], $id: "PendReason" };
function validate276(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema80["x-known"] })), validate276.errors = vErrors, vErrors === null;
}
function validate269(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "project_id", "created_at", "updated_at")), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.note !== void 0 && !validate38(data.note, at(instancePath, "/note")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.expired_at !== void 0 && !validate42(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate42)), data.reason !== void 0 && !validate276(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate276)), data.pend_user_id !== void 0 && !validate23(data.pend_user_id, at(instancePath, "/pend_user_id")) && (vErrors = more(vErrors, validate23))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate269.errors = vErrors, vErrors === null;
}
function validate268(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.pend_finding !== void 0 && (validate269(data0.pend_finding, at(instancePath, "/data/pend_finding")) || (vErrors = more(vErrors, validate269))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate268.errors = vErrors, vErrors === null;
}
var check_shared84 = outermost(validate280);
var schema82 = { type: "integer", enum: [0, 1, 2], $id: "FindingSettingStatusInput" };
function validate282(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema82.enum })), validate282.errors = vErrors, vErrors === null;
}
function validate280(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate282(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate282));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate280.errors = vErrors, vErrors === null;
}
var check_shared86 = outermost(validate284);
var schema86 = { type: "integer", "x-known": [0, 1, 2], $id: "FindingSettingStatus" };
function validate291(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema86["x-known"] })), validate291.errors = vErrors, vErrors === null;
}
function validate286(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_setting_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_setting_id", "project_id", "created_at", "updated_at")), data.finding_setting_id !== void 0 && !validate23(data.finding_setting_id, at(instancePath, "/finding_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_name !== void 0 && !validate38(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate38)), data.setting !== void 0 && !validate38(data.setting, at(instancePath, "/setting")) && (vErrors = more(vErrors, validate38)), data.status !== void 0 && !validate291(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate291)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate286.errors = vErrors, vErrors === null;
}
function validate285(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate286(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate286));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate285.errors = vErrors, vErrors === null;
}
function validate284(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.finding_setting !== void 0 && (validate285(data0.finding_setting, at(instancePath, "/data/finding_setting")) || (vErrors = more(vErrors, validate285))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate284.errors = vErrors, vErrors === null;
}
var check_shared87 = outermost(validate297);
function validate298(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding_id === void 0 || data.recommend_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "recommend_id", "created_at", "updated_at")), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.recommend_id !== void 0 && !validate23(data.recommend_id, at(instancePath, "/recommend_id")) && (vErrors = more(vErrors, validate23)), data.data_source !== void 0 && !validate38(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate38)), data.type !== void 0 && !validate38(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate38)), data.risk !== void 0 && !validate38(data.risk, at(instancePath, "/risk")) && (vErrors = more(vErrors, validate38)), data.recommendation !== void 0 && !validate38(data.recommendation, at(instancePath, "/recommendation")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate298.errors = vErrors, vErrors === null;
}
function validate297(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.recommend !== void 0 && (validate298(data0.recommend, at(instancePath, "/data/recommend")) || (vErrors = more(vErrors, validate298))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate297.errors = vErrors, vErrors === null;
}
var check_shared89 = outermost(validate308);
var schema90 = { type: "string", enum: ["en", "ja"], $id: "shared88" };
function validate311(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "en" || data === "ja" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema90.enum })), validate311.errors = vErrors, vErrors === null;
}
function validate308(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "lang" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.lang !== void 0 && !validate311(data.lang, at(instancePath, "/lang")) && (vErrors = more(vErrors, validate311));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate308.errors = vErrors, vErrors === null;
}
var check_shared90 = outermost(validate313);
function validate313(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.answer !== void 0 && (validate38(data0.answer, at(instancePath, "/data/answer")) || (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate313.errors = vErrors, vErrors === null;
}
var check_shared91 = outermost(validate315);
function validate319(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 64 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 64 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate319.errors = vErrors, vErrors === null;
}
function validate322(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 512 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 512 }, "must NOT have more than 512 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 512 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 512 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate322.errors = vErrors, vErrors === null;
}
function validate325(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" ? ((data > 999.99 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 999.99 }, "must be <= 999.99")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))) : vErrors = report(vErrors, instancePath, "type", { type: "number" }), validate325.errors = vErrors, vErrors === null;
}
function validate327(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" ? ((data > 999.99 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 999.99 }, "must be <= 999.99")), (data <= 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "exclusiveMinimum", { comparison: ">", limit: 0 }, "must be > 0"))) : vErrors = report(vErrors, instancePath, "type", { type: "number" }), validate327.errors = vErrors, vErrors === null;
}
function validate329(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate329.errors = vErrors, vErrors === null;
}
function validate317(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.data_source === void 0 || data.data_source_id === void 0 || data.resource_name === void 0 || data.original_max_score === void 0 || data.data === void 0) && (vErrors = need(vErrors, data, instancePath, "data_source", "data_source_id", "resource_name", "original_max_score", "data"));
    for (let key0 in data)
      key0 === "description" || key0 === "data_source" || key0 === "data_source_id" || key0 === "resource_name" || key0 === "project_id" || key0 === "original_score" || key0 === "original_max_score" || key0 === "data" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.description !== void 0 && !validate50(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate50)), data.data_source !== void 0 && !validate319(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate319)), data.data_source_id !== void 0 && !validate94(data.data_source_id, at(instancePath, "/data_source_id")) && (vErrors = more(vErrors, validate94)), data.resource_name !== void 0 && !validate322(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate322)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.original_score !== void 0 && !validate325(data.original_score, at(instancePath, "/original_score")) && (vErrors = more(vErrors, validate325)), data.original_max_score !== void 0 && !validate327(data.original_max_score, at(instancePath, "/original_max_score")) && (vErrors = more(vErrors, validate327)), data.data !== void 0 && !validate329(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate329));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate317.errors = vErrors, vErrors === null;
}
function validate315(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding === void 0 && (vErrors = need(vErrors, data, instancePath, "finding"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.finding !== void 0 && !validate317(data.finding, at(instancePath, "/finding")) && (vErrors = more(vErrors, validate317)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate315.errors = vErrors, vErrors === null;
}
var check_shared92 = outermost(validate333);
function validate333(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.finding === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "finding" })), data0.finding !== void 0 && (validate167(data0.finding, at(instancePath, "/data/finding")) || (vErrors = more(vErrors, validate167)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate333.errors = vErrors, vErrors === null;
}
var check_shared93 = outermost(validate335);
function validate337(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_id === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "tag"));
    for (let key0 in data)
      key0 === "finding_id" || key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate319(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate319));
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
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate337(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate337));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate335.errors = vErrors, vErrors === null;
}
var check_shared94 = outermost(validate342);
function validate342(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "tag" })), data0.tag !== void 0 && (validate191(data0.tag, at(instancePath, "/data/tag")) || (vErrors = more(vErrors, validate191)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate342.errors = vErrors, vErrors === null;
}
var check_shared95 = outermost(validate344);
function validate344(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_tag_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_tag_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_tag_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.finding_tag_id !== void 0 && !validate23(data.finding_tag_id, at(instancePath, "/finding_tag_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate344.errors = vErrors, vErrors === null;
}
var check_shared96 = outermost(validate347);
function validate349(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_name === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_name"));
    for (let key0 in data)
      key0 === "resource_name" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_name !== void 0 && !validate322(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate322)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
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
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource !== void 0 && !validate349(data.resource, at(instancePath, "/resource")) && (vErrors = more(vErrors, validate349));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate347.errors = vErrors, vErrors === null;
}
var check_shared97 = outermost(validate353);
function validate353(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.resource === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "resource" })), data0.resource !== void 0 && (validate261(data0.resource, at(instancePath, "/data/resource")) || (vErrors = more(vErrors, validate261)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate353.errors = vErrors, vErrors === null;
}
var check_shared98 = outermost(validate355);
var schema109 = { type: "integer", enum: [0, 1], $id: "PendReasonInput" };
function validate362(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema109.enum })), validate362.errors = vErrors, vErrors === null;
}
function validate357(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "finding_id" || key0 === "project_id" || key0 === "note" || key0 === "expired_at" || key0 === "reason" || key0 === "pend_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.note !== void 0 && !validate38(data.note, at(instancePath, "/note")) && (vErrors = more(vErrors, validate38)), data.expired_at !== void 0 && !validate101(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate101)), data.reason !== void 0 && !validate362(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate362)), data.pend_user_id !== void 0 && !validate23(data.pend_user_id, at(instancePath, "/pend_user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate357.errors = vErrors, vErrors === null;
}
function validate355(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.pend_finding === void 0 && (vErrors = need(vErrors, data, instancePath, "pend_finding"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "pend_finding" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.pend_finding !== void 0 && !validate357(data.pend_finding, at(instancePath, "/pend_finding")) && (vErrors = more(vErrors, validate357)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate355.errors = vErrors, vErrors === null;
}
var check_shared99 = outermost(validate367);
function validate367(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.pend_finding === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "pend_finding" })), data0.pend_finding !== void 0 && (validate269(data0.pend_finding, at(instancePath, "/data/pend_finding")) || (vErrors = more(vErrors, validate269)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate367.errors = vErrors, vErrors === null;
}
var check_shared100 = outermost(validate369);
function validate371(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_name === void 0 || data.setting === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_name", "setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_name" || key0 === "setting" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_name !== void 0 && !validate329(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate329)), data.setting !== void 0 && !validate329(data.setting, at(instancePath, "/setting")) && (vErrors = more(vErrors, validate329)), data.status !== void 0 && !validate282(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate282));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate371.errors = vErrors, vErrors === null;
}
function validate369(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.finding_setting !== void 0 && !validate371(data.finding_setting, at(instancePath, "/finding_setting")) && (vErrors = more(vErrors, validate371)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate369.errors = vErrors, vErrors === null;
}
var check_shared101 = outermost(validate378);
function validate378(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.finding_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "finding_setting" })), data0.finding_setting !== void 0 && (validate286(data0.finding_setting, at(instancePath, "/data/finding_setting")) || (vErrors = more(vErrors, validate286)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate378.errors = vErrors, vErrors === null;
}
var check_shared102 = outermost(validate380);
function validate380(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.finding_setting_id !== void 0 && !validate23(data.finding_setting_id, at(instancePath, "/finding_setting_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate380.errors = vErrors, vErrors === null;
}
var check_shared103 = outermost(validate383);
function validate383(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.finding_id === void 0 || data.data_source === void 0 || data.type === void 0) && (vErrors = need(vErrors, data, instancePath, "finding_id", "data_source", "type"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "data_source" || key0 === "type" || key0 === "risk" || key0 === "recommendation" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.data_source !== void 0 && !validate319(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate319)), data.type !== void 0 && !validate94(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate94)), data.risk !== void 0 && !validate38(data.risk, at(instancePath, "/risk")) && (vErrors = more(vErrors, validate38)), data.recommendation !== void 0 && !validate38(data.recommendation, at(instancePath, "/recommendation")) && (vErrors = more(vErrors, validate38)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate383.errors = vErrors, vErrors === null;
}
var check_shared104 = outermost(validate391);
function validate391(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.recommend === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "recommend" })), data0.recommend !== void 0 && (validate298(data0.recommend, at(instancePath, "/data/recommend")) || (vErrors = more(vErrors, validate298)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate391.errors = vErrors, vErrors === null;
}
var check_shared105 = outermost(validate393), schema117 = { type: "object", additionalProperties: !1, properties: { organization_id: { $ref: "Id" }, data_source: { $ref: "shared57" }, resource_name: { $ref: "shared58" }, from_score: { $ref: "shared12" }, to_score: { $ref: "shared12" }, tag: { $ref: "shared57" }, sort: { $ref: "shared59" }, direction: { $ref: "shared60" }, offset: { $ref: "shared4" }, limit: { $ref: "shared4" }, status: { $ref: "FindingStatus" }, finding_id: { $ref: "Id" } }, $id: "shared105" };
function validate393(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func6.call(schema117.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.data_source !== void 0 && !validate133(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate133)), data.resource_name !== void 0 && !validate136(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate136)), data.from_score !== void 0 && !validate140(data.from_score, at(instancePath, "/from_score")) && (vErrors = more(vErrors, validate140)), data.to_score !== void 0 && !validate140(data.to_score, at(instancePath, "/to_score")) && (vErrors = more(vErrors, validate140)), data.tag !== void 0 && !validate133(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate133)), data.sort !== void 0 && !validate144(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate144)), data.direction !== void 0 && !validate146(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate146)), data.offset !== void 0 && !validate148(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate148)), data.limit !== void 0 && !validate148(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate148)), data.status !== void 0 && !validate152(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate152)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate393.errors = vErrors, vErrors === null;
}
var check_shared107 = outermost(validate406);
var schema122 = { type: "string", "x-known": ["ACTIVE", "ARCHIVE"], $id: "shared39" };
function validate413(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ACTIVE" && data !== "ARCHIVE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema122["x-known"] })), validate413.errors = vErrors, vErrors === null;
}
function validate410(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status === void 0 && (vErrors = need(vErrors, data, instancePath, "status")), data.note !== void 0 && !validate38(data.note, at(instancePath, "/note")) && (vErrors = more(vErrors, validate38)), data.user_name !== void 0 && !validate38(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate38)), data.status !== void 0 && !validate413(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate413)), data.expired_at !== void 0 && !validate42(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate410.errors = vErrors, vErrors === null;
}
function validate408(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.finding === void 0 || data.pend_info === void 0) && (vErrors = need(vErrors, data, instancePath, "finding", "pend_info")), data.finding !== void 0 && !validate167(data.finding, at(instancePath, "/finding")) && (vErrors = more(vErrors, validate167)), data.pend_info !== void 0 && !validate410(data.pend_info, at(instancePath, "/pend_info")) && (vErrors = more(vErrors, validate410)), data.finding_tags !== void 0 && !validate190(data.finding_tags, at(instancePath, "/finding_tags")) && (vErrors = more(vErrors, validate190))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate408.errors = vErrors, vErrors === null;
}
function validate407(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate408(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate408));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate407.errors = vErrors, vErrors === null;
}
function validate406(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.findings !== void 0 && (validate407(data0.findings, at(instancePath, "/data/findings")) || (vErrors = more(vErrors, validate407))), data0.count !== void 0 && (validate160(data0.count, at(instancePath, "/data/count")) || (vErrors = more(vErrors, validate160))), data0.total !== void 0 && (validate160(data0.total, at(instancePath, "/data/total")) || (vErrors = more(vErrors, validate160)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate406.errors = vErrors, vErrors === null;
}
var check_shared110 = outermost(validate422);
var schema125 = { type: "integer", enum: [0, 1, 2, 3], $id: "AlertStatusInput" };
function validate425(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema125.enum })), validate425.errors = vErrors, vErrors === null;
}
function validate424(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate425(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate425));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate424.errors = vErrors, vErrors === null;
}
var schema127 = { type: "string", enum: ["high", "medium", "low"], $id: "AlertSeverityInput" };
function validate429(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "high" || data === "medium" || data === "low" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema127.enum })), validate429.errors = vErrors, vErrors === null;
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
function validate422(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "status" || key0 === "severity" || key0 === "description" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate424(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate424)), data.severity !== void 0 && !validate428(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate428)), data.description !== void 0 && !validate50(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate50)), data.from_at !== void 0 && !validate101(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate101)), data.to_at !== void 0 && !validate101(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate101));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate422.errors = vErrors, vErrors === null;
}
var check_shared112 = outermost(validate435);
var schema131 = { type: "string", "x-known": ["high", "medium", "low"], $id: "AlertSeverity" };
function validate441(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "high" && data !== "medium" && data !== "low" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema131["x-known"] })), validate441.errors = vErrors, vErrors === null;
}
var schema132 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "AlertStatus" };
function validate444(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema132["x-known"] })), validate444.errors = vErrors, vErrors === null;
}
function validate437(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_id === void 0 || data.alert_condition_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_id", "alert_condition_id", "project_id", "created_at", "updated_at")), data.alert_id !== void 0 && !validate23(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.severity !== void 0 && !validate441(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate441)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate444(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate444)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate437.errors = vErrors, vErrors === null;
}
function validate436(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate437(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate437));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate436.errors = vErrors, vErrors === null;
}
function validate435(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert !== void 0 && (validate436(data0.alert, at(instancePath, "/data/alert")) || (vErrors = more(vErrors, validate436))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate435.errors = vErrors, vErrors === null;
}
var check_shared113 = outermost(validate450);
function validate450(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_id !== void 0 && !validate23(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate450.errors = vErrors, vErrors === null;
}
var check_shared115 = outermost(validate453);
var schema137 = { type: "string", "x-known": ["created", "updated", "deleted"], $id: "shared10" };
function validate457(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "created" && data !== "updated" && data !== "deleted" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema137["x-known"] })), validate457.errors = vErrors, vErrors === null;
}
function validate455(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_history_id === void 0 || data.alert_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_history_id", "alert_id", "project_id", "created_at", "updated_at")), data.alert_history_id !== void 0 && !validate23(data.alert_history_id, at(instancePath, "/alert_history_id")) && (vErrors = more(vErrors, validate23)), data.history_type !== void 0 && !validate457(data.history_type, at(instancePath, "/history_type")) && (vErrors = more(vErrors, validate457)), data.alert_id !== void 0 && !validate23(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate23)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.severity !== void 0 && !validate441(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate441)), data.finding_history !== void 0 && !validate38(data.finding_history, at(instancePath, "/finding_history")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate455.errors = vErrors, vErrors === null;
}
function validate454(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate455(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate455));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate454.errors = vErrors, vErrors === null;
}
function validate453(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_history !== void 0 && (validate454(data0.alert_history, at(instancePath, "/data/alert_history")) || (vErrors = more(vErrors, validate454))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate453.errors = vErrors, vErrors === null;
}
var check_shared116 = outermost(validate468);
function validate468(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_id" || key0 === "finding_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_id !== void 0 && !validate23(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.from_at !== void 0 && !validate101(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate101)), data.to_at !== void 0 && !validate101(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate101));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate468.errors = vErrors, vErrors === null;
}
var check_shared118 = outermost(validate474);
function validate476(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_id === void 0 || data.finding_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_id", "finding_id", "project_id", "created_at", "updated_at")), data.alert_id !== void 0 && !validate23(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate476.errors = vErrors, vErrors === null;
}
function validate475(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate476(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate476));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate475.errors = vErrors, vErrors === null;
}
function validate474(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.rel_alert_finding !== void 0 && (validate475(data0.rel_alert_finding, at(instancePath, "/data/rel_alert_finding")) || (vErrors = more(vErrors, validate475))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate474.errors = vErrors, vErrors === null;
}
var check_shared119 = outermost(validate484);
function validate484(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "severity" || key0 === "enabled" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.severity !== void 0 && !validate428(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate428)), data.enabled !== void 0 && !validate128(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate128)), data.from_at !== void 0 && !validate101(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate101)), data.to_at !== void 0 && !validate101(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate101));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate484.errors = vErrors, vErrors === null;
}
var check_shared121 = outermost(validate490);
var schema146 = { type: "string", "x-known": ["and", "or"], $id: "shared5" };
function validate497(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "and" && data !== "or" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema146["x-known"] })), validate497.errors = vErrors, vErrors === null;
}
function validate492(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_condition_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "project_id", "created_at", "updated_at")), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.severity !== void 0 && !validate441(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate441)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.and_or !== void 0 && !validate497(data.and_or, at(instancePath, "/and_or")) && (vErrors = more(vErrors, validate497)), data.enabled !== void 0 && !validate128(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate128)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate492.errors = vErrors, vErrors === null;
}
function validate491(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate492(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate492));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate491.errors = vErrors, vErrors === null;
}
function validate490(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_condition !== void 0 && (validate491(data0.alert_condition, at(instancePath, "/data/alert_condition")) || (vErrors = more(vErrors, validate491))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate490.errors = vErrors, vErrors === null;
}
var check_shared122 = outermost(validate504);
function validate504(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "from_score" || key0 === "to_score" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.from_score !== void 0 && !validate140(data.from_score, at(instancePath, "/from_score")) && (vErrors = more(vErrors, validate140)), data.to_score !== void 0 && !validate140(data.to_score, at(instancePath, "/to_score")) && (vErrors = more(vErrors, validate140)), data.from_at !== void 0 && !validate101(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate101)), data.to_at !== void 0 && !validate101(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate101));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate504.errors = vErrors, vErrors === null;
}
var check_shared124 = outermost(validate510);
function validate512(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_rule_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_rule_id", "project_id", "created_at", "updated_at")), data.alert_rule_id !== void 0 && !validate23(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.score !== void 0 && !validate75(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate75)), data.resource_name !== void 0 && !validate38(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate38)), data.tag !== void 0 && !validate38(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate38)), data.finding_cnt !== void 0 && !validate160(data.finding_cnt, at(instancePath, "/finding_cnt")) && (vErrors = more(vErrors, validate160)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate512.errors = vErrors, vErrors === null;
}
function validate511(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate512(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate512));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate511.errors = vErrors, vErrors === null;
}
function validate510(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_rule !== void 0 && (validate511(data0.alert_rule, at(instancePath, "/data/alert_rule")) || (vErrors = more(vErrors, validate511))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate510.errors = vErrors, vErrors === null;
}
var check_shared125 = outermost(validate524);
function validate524(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "alert_rule_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.alert_rule_id !== void 0 && !validate23(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate23)), data.from_at !== void 0 && !validate101(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate101)), data.to_at !== void 0 && !validate101(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate101));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate524.errors = vErrors, vErrors === null;
}
var check_shared127 = outermost(validate530);
function validate532(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_condition_id === void 0 || data.alert_rule_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id", "project_id", "created_at", "updated_at")), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.alert_rule_id !== void 0 && !validate23(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate532.errors = vErrors, vErrors === null;
}
function validate531(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate532(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate532));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate531.errors = vErrors, vErrors === null;
}
function validate530(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_rule !== void 0 && (validate531(data0.alert_cond_rule, at(instancePath, "/data/alert_cond_rule")) || (vErrors = more(vErrors, validate531))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate530.errors = vErrors, vErrors === null;
}
var check_shared128 = outermost(validate540);
function validate540(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "type" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.type !== void 0 && !validate38(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate38)), data.from_at !== void 0 && !validate101(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate101)), data.to_at !== void 0 && !validate101(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate101));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate540.errors = vErrors, vErrors === null;
}
var check_shared130 = outermost(validate545);
function validate547(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.notification_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "notification_id", "project_id", "created_at", "updated_at")), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.type !== void 0 && !validate38(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate38)), data.notify_setting !== void 0 && !validate38(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate547.errors = vErrors, vErrors === null;
}
function validate546(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate547(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate547));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate546.errors = vErrors, vErrors === null;
}
function validate545(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (validate546(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate546))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate545.errors = vErrors, vErrors === null;
}
var check_shared131 = outermost(validate557);
function validate557(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.from_at !== void 0 && !validate101(data.from_at, at(instancePath, "/from_at")) && (vErrors = more(vErrors, validate101)), data.to_at !== void 0 && !validate101(data.to_at, at(instancePath, "/to_at")) && (vErrors = more(vErrors, validate101));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate557.errors = vErrors, vErrors === null;
}
var check_shared133 = outermost(validate563);
function validate565(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.alert_condition_id === void 0 || data.notification_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id", "project_id", "created_at", "updated_at")), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.cache_second !== void 0 && !validate160(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate160)), data.notified_at !== void 0 && !validate42(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate565.errors = vErrors, vErrors === null;
}
function validate564(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate565(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate565));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate564.errors = vErrors, vErrors === null;
}
function validate563(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_notification !== void 0 && (validate564(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate564))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate563.errors = vErrors, vErrors === null;
}
var check_shared134 = outermost(validate575);
function validate575(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.user_id === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "user_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate575.errors = vErrors, vErrors === null;
}
var check_shared135 = outermost(validate578);
function validate583(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 200 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 200 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate583.errors = vErrors, vErrors === null;
}
var schema167 = { type: "integer", enum: [1, 2], $id: "shared9" };
function validate587(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema167.enum })), validate587.errors = vErrors, vErrors === null;
}
function validate580(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.description === void 0 || data.severity === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "description", "severity", "status"));
    for (let key0 in data)
      key0 === "alert_id" || key0 === "alert_condition_id" || key0 === "description" || key0 === "severity" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_id !== void 0 && !validate148(data.alert_id, at(instancePath, "/alert_id")) && (vErrors = more(vErrors, validate148)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.description !== void 0 && !validate583(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate583)), data.severity !== void 0 && !validate429(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate429)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate587(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate587));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate580.errors = vErrors, vErrors === null;
}
function validate578(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert === void 0 && (vErrors = need(vErrors, data, instancePath, "alert"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert !== void 0 && !validate580(data.alert, at(instancePath, "/alert")) && (vErrors = more(vErrors, validate580)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate578.errors = vErrors, vErrors === null;
}
var check_shared136 = outermost(validate591);
function validate591(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert" })), data0.alert !== void 0 && (validate437(data0.alert, at(instancePath, "/data/alert")) || (vErrors = more(vErrors, validate437)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate591.errors = vErrors, vErrors === null;
}
var check_shared137 = outermost(validate593);
var schema171 = { type: "string", enum: ["and", "or"], $id: "shared8" };
function validate600(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "and" || data === "or" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema171.enum })), validate600.errors = vErrors, vErrors === null;
}
function validate595(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.description === void 0 || data.severity === void 0 || data.and_or === void 0) && (vErrors = need(vErrors, data, instancePath, "description", "severity", "and_or"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "description" || key0 === "severity" || key0 === "project_id" || key0 === "and_or" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate148(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate148)), data.description !== void 0 && !validate583(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate583)), data.severity !== void 0 && !validate429(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate429)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.and_or !== void 0 && !validate600(data.and_or, at(instancePath, "/and_or")) && (vErrors = more(vErrors, validate600)), data.enabled !== void 0 && !validate128(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate128));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate595.errors = vErrors, vErrors === null;
}
function validate593(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_condition === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_condition"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition !== void 0 && !validate595(data.alert_condition, at(instancePath, "/alert_condition")) && (vErrors = more(vErrors, validate595)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate593.errors = vErrors, vErrors === null;
}
var check_shared138 = outermost(validate605);
function validate605(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_condition === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_condition" })), data0.alert_condition !== void 0 && (validate492(data0.alert_condition, at(instancePath, "/data/alert_condition")) || (vErrors = more(vErrors, validate492)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate605.errors = vErrors, vErrors === null;
}
var check_shared139 = outermost(validate607);
function validate616(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate616.errors = vErrors, vErrors === null;
}
function validate609(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "alert_rule_id" || key0 === "name" || key0 === "project_id" || key0 === "score" || key0 === "resource_name" || key0 === "tag" || key0 === "finding_cnt" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_rule_id !== void 0 && !validate148(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate148)), data.name !== void 0 && !validate583(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate583)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.score !== void 0 && !validate140(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate140)), data.resource_name !== void 0 && !validate137(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate137)), data.tag !== void 0 && !validate68(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate68)), data.finding_cnt !== void 0 && !validate616(data.finding_cnt, at(instancePath, "/finding_cnt")) && (vErrors = more(vErrors, validate616));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate609.errors = vErrors, vErrors === null;
}
function validate607(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_rule === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_rule"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_rule" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_rule !== void 0 && !validate609(data.alert_rule, at(instancePath, "/alert_rule")) && (vErrors = more(vErrors, validate609)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate607.errors = vErrors, vErrors === null;
}
var check_shared140 = outermost(validate620);
function validate620(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_rule === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_rule" })), data0.alert_rule !== void 0 && (validate512(data0.alert_rule, at(instancePath, "/data/alert_rule")) || (vErrors = more(vErrors, validate512)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate620.errors = vErrors, vErrors === null;
}
var check_shared141 = outermost(validate622);
function validate624(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.alert_rule_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "alert_rule_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.alert_rule_id !== void 0 && !validate23(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate624.errors = vErrors, vErrors === null;
}
function validate622(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_cond_rule === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_cond_rule"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_cond_rule" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_cond_rule !== void 0 && !validate624(data.alert_cond_rule, at(instancePath, "/alert_cond_rule")) && (vErrors = more(vErrors, validate624));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate622.errors = vErrors, vErrors === null;
}
var check_shared142 = outermost(validate629);
function validate629(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_cond_rule === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_cond_rule" })), data0.alert_cond_rule !== void 0 && (validate532(data0.alert_cond_rule, at(instancePath, "/data/alert_cond_rule")) || (vErrors = more(vErrors, validate532)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate629.errors = vErrors, vErrors === null;
}
var check_shared143 = outermost(validate631);
function validate633(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.notify_setting === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "notify_setting"));
    for (let key0 in data)
      key0 === "notification_id" || key0 === "name" || key0 === "project_id" || key0 === "type" || key0 === "notify_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.notification_id !== void 0 && !validate148(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate148)), data.name !== void 0 && !validate583(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate583)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.type !== void 0 && !validate319(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate319)), data.notify_setting !== void 0 && !validate329(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate329));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate633.errors = vErrors, vErrors === null;
}
function validate631(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification === void 0 && (vErrors = need(vErrors, data, instancePath, "notification"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "notification" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.notification !== void 0 && !validate633(data.notification, at(instancePath, "/notification")) && (vErrors = more(vErrors, validate633)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate631.errors = vErrors, vErrors === null;
}
var check_shared144 = outermost(validate641);
function validate641(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (validate547(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate547))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate641.errors = vErrors, vErrors === null;
}
var check_shared145 = outermost(validate643);
function validate645(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.notification_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id"));
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "project_id" || key0 === "cache_second" || key0 === "notified_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.cache_second !== void 0 && !validate148(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate148)), data.notified_at !== void 0 && !validate101(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate101));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate645.errors = vErrors, vErrors === null;
}
function validate643(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_cond_notification === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_cond_notification"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_cond_notification" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_cond_notification !== void 0 && !validate645(data.alert_cond_notification, at(instancePath, "/alert_cond_notification")) && (vErrors = more(vErrors, validate645)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate643.errors = vErrors, vErrors === null;
}
var check_shared146 = outermost(validate653);
function validate653(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_cond_notification === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_cond_notification" })), data0.alert_cond_notification !== void 0 && (validate565(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate565)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate653.errors = vErrors, vErrors === null;
}
var check_shared147 = outermost(validate655);
function validate655(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_condition_id === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_condition_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate655.errors = vErrors, vErrors === null;
}
var check_shared148 = outermost(validate658);
function validate658(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.alert_rule_id === void 0 && (vErrors = need(vErrors, data, instancePath, "alert_rule_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_rule_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_rule_id !== void 0 && !validate23(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate658.errors = vErrors, vErrors === null;
}
var check_shared149 = outermost(validate661);
function validate661(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.alert_rule_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "alert_rule_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.alert_rule_id !== void 0 && !validate23(data.alert_rule_id, at(instancePath, "/alert_rule_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate661.errors = vErrors, vErrors === null;
}
var check_shared150 = outermost(validate665);
function validate665(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification_id === void 0 && (vErrors = need(vErrors, data, instancePath, "notification_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate665.errors = vErrors, vErrors === null;
}
var check_shared151 = outermost(validate668);
function validate668(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.alert_condition_id === void 0 || data.notification_id === void 0) && (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate668.errors = vErrors, vErrors === null;
}
var check_shared152 = outermost(validate672);
function validate672(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate157(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate157));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate672.errors = vErrors, vErrors === null;
}
var check_shared153 = outermost(validate675);
function validate678(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate678.errors = vErrors, vErrors === null;
}
function validate675(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "user_id" || key0 === "project_id" || key0 === "name" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate678(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate678)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate675.errors = vErrors, vErrors === null;
}
var check_shared155 = outermost(validate681);
function validate687(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.project_id === void 0 || data.tag === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "tag")), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate38(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate38)), data.color !== void 0 && !validate38(data.color, at(instancePath, "/color")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate687.errors = vErrors, vErrors === null;
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
function validate683(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "created_at", "updated_at")), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.tag !== void 0 && !validate686(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate686)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate683.errors = vErrors, vErrors === null;
}
function validate682(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate683(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate683));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate682.errors = vErrors, vErrors === null;
}
function validate681(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.project !== void 0 && (validate682(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate682))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate681.errors = vErrors, vErrors === null;
}
var check_shared157 = outermost(validate699);
function validate701(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate701.errors = vErrors, vErrors === null;
}
function validate699(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate701(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate701));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate699.errors = vErrors, vErrors === null;
}
var check_shared158 = outermost(validate703);
function validate703(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.project === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project" })), data0.project !== void 0 && (validate683(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate683)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate703.errors = vErrors, vErrors === null;
}
var check_shared159 = outermost(validate705);
function validate705(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate705.errors = vErrors, vErrors === null;
}
var check_shared161 = outermost(validate708);
var schema206 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "InvitationStatus" };
function validate713(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema206["x-known"] })), validate713.errors = vErrors, vErrors === null;
}
function validate710(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate713(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate713)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate710.errors = vErrors, vErrors === null;
}
function validate709(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate710(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate710));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate709.errors = vErrors, vErrors === null;
}
function validate708(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.organization_invitations !== void 0 && (validate709(data0.organization_invitations, at(instancePath, "/data/organization_invitations")) || (vErrors = more(vErrors, validate709))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate708.errors = vErrors, vErrors === null;
}
var check_shared162 = outermost(validate719);
function validate719(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate701(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate701));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate719.errors = vErrors, vErrors === null;
}
var check_shared163 = outermost(validate722);
function validate723(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "created_at", "updated_at")), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate723.errors = vErrors, vErrors === null;
}
function validate722(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.project === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project" })), data0.project !== void 0 && (validate723(data0.project, at(instancePath, "/data/project")) || (vErrors = more(vErrors, validate723)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate722.errors = vErrors, vErrors === null;
}
var check_shared164 = outermost(validate729);
function validate729(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.project_id === void 0 && (vErrors = need(vErrors, data, instancePath, "project_id"));
    for (let key0 in data)
      key0 !== "project_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate729.errors = vErrors, vErrors === null;
}
var check_shared167 = outermost(validate731);
function validate733(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 512 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 512 }, "must NOT have more than 512 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate733.errors = vErrors, vErrors === null;
}
function validate735(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 32 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 32 }, "must NOT have more than 32 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate735.errors = vErrors, vErrors === null;
}
function validate731(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag === void 0 && (vErrors = need(vErrors, data, instancePath, "tag"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || key0 === "color" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate733(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate733)), data.color !== void 0 && !validate735(data.color, at(instancePath, "/color")) && (vErrors = more(vErrors, validate735));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate731.errors = vErrors, vErrors === null;
}
var check_shared168 = outermost(validate737);
function validate737(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.project_tag === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project_tag" })), data0.project_tag !== void 0 && (validate687(data0.project_tag, at(instancePath, "/data/project_tag")) || (vErrors = more(vErrors, validate687)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate737.errors = vErrors, vErrors === null;
}
var check_shared169 = outermost(validate739);
function validate739(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag === void 0 && (vErrors = need(vErrors, data, instancePath, "tag"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.tag !== void 0 && !validate733(data.tag, at(instancePath, "/tag")) && (vErrors = more(vErrors, validate733));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate739.errors = vErrors, vErrors === null;
}
var check_shared171 = outermost(validate742);
var schema217 = { type: "integer", enum: [1, 2, 3], $id: "shared170" };
function validate745(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema217.enum })), validate745.errors = vErrors, vErrors === null;
}
function validate742(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organization_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "status"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate745(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate745));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate742.errors = vErrors, vErrors === null;
}
var check_shared172 = outermost(validate747);
function validate748(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate748.errors = vErrors, vErrors === null;
}
function validate747(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.organization_project !== void 0 && (validate748(data0.organization_project, at(instancePath, "/data/organization_project")) || (vErrors = more(vErrors, validate748))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate747.errors = vErrors, vErrors === null;
}
var check_shared173 = outermost(validate754);
function validate754(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "activated" || key0 === "user_id" || key0 === "admin" || key0 === "user_idp_key" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate68(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate68)), data.activated !== void 0 && !validate128(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate128)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.admin !== void 0 && !validate128(data.admin, at(instancePath, "/admin")) && (vErrors = more(vErrors, validate128)), data.user_idp_key !== void 0 && !validate38(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate38)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate754.errors = vErrors, vErrors === null;
}
var check_shared174 = outermost(validate762);
function validate762(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user_id !== void 0 && (validate157(data0.user_id, at(instancePath, "/data/user_id")) || (vErrors = more(vErrors, validate157))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate762.errors = vErrors, vErrors === null;
}
var check_shared175 = outermost(validate764);
function validate764(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "user_id" || key0 === "sub" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.sub !== void 0 && !validate38(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate38)), data.user_idp_key !== void 0 && !validate38(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate764.errors = vErrors, vErrors === null;
}
var check_shared176 = outermost(validate768);
function validate769(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.user_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "created_at", "updated_at")), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.sub !== void 0 && !validate38(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate38)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.activated !== void 0 && !validate128(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate128)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.user_idp_key !== void 0 && !validate38(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate38)), data.is_admin !== void 0 && !validate128(data.is_admin, at(instancePath, "/is_admin")) && (vErrors = more(vErrors, validate128))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate769.errors = vErrors, vErrors === null;
}
function validate768(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user !== void 0 && (validate769(data0.user, at(instancePath, "/data/user")) || (vErrors = more(vErrors, validate769))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate768.errors = vErrors, vErrors === null;
}
var check_shared177 = outermost(validate779);
function validate779(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user_id === void 0 && (vErrors = need(vErrors, data, instancePath, "user_id"));
    for (let key0 in data)
      key0 !== "user_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate779.errors = vErrors, vErrors === null;
}
var check_shared178 = outermost(validate781);
function validate781(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.ok !== void 0 && (validate128(data0.ok, at(instancePath, "/data/ok")) || (vErrors = more(vErrors, validate128))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate781.errors = vErrors, vErrors === null;
}
var check_shared179 = outermost(validate783);
function validate785(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func3(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate785.errors = vErrors, vErrors === null;
}
function validate784(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.activated === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "activated"));
    for (let key0 in data)
      key0 === "sub" || key0 === "name" || key0 === "activated" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.sub !== void 0 && !validate785(data.sub, at(instancePath, "/sub")) && (vErrors = more(vErrors, validate785)), data.name !== void 0 && !validate319(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate319)), data.activated !== void 0 && !validate128(data.activated, at(instancePath, "/activated")) && (vErrors = more(vErrors, validate128)), data.user_idp_key !== void 0 && !validate38(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate784.errors = vErrors, vErrors === null;
}
function validate783(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user === void 0 && (vErrors = need(vErrors, data, instancePath, "user"));
    for (let key0 in data)
      key0 === "user" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user !== void 0 && !validate784(data.user, at(instancePath, "/user")) && (vErrors = more(vErrors, validate784)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate783.errors = vErrors, vErrors === null;
}
var check_shared180 = outermost(validate792);
function validate792(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user" })), data0.user !== void 0 && (validate769(data0.user, at(instancePath, "/data/user")) || (vErrors = more(vErrors, validate769)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate792.errors = vErrors, vErrors === null;
}
var check_shared181 = outermost(validate794);
function validate794(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "user_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate68(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate68)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate794.errors = vErrors, vErrors === null;
}
var check_shared182 = outermost(validate799);
function validate799(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.role_id !== void 0 && (validate157(data0.role_id, at(instancePath, "/data/role_id")) || (vErrors = more(vErrors, validate157))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate799.errors = vErrors, vErrors === null;
}
var check_shared183 = outermost(validate801);
function validate801(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role_id === void 0 && (vErrors = need(vErrors, data, instancePath, "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate801.errors = vErrors, vErrors === null;
}
var check_shared184 = outermost(validate804);
function validate805(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.role_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "project_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate805.errors = vErrors, vErrors === null;
}
function validate804(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.role !== void 0 && (validate805(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate805))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate804.errors = vErrors, vErrors === null;
}
var check_shared185 = outermost(validate812);
function validate812(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate68(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate68)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate812.errors = vErrors, vErrors === null;
}
var check_shared186 = outermost(validate816);
function validate816(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.policy_id !== void 0 && (validate157(data0.policy_id, at(instancePath, "/data/policy_id")) || (vErrors = more(vErrors, validate157))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate816.errors = vErrors, vErrors === null;
}
var check_shared187 = outermost(validate818);
function validate818(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "policy_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate818.errors = vErrors, vErrors === null;
}
var check_shared188 = outermost(validate821);
function validate822(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.policy_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "policy_id", "project_id", "created_at", "updated_at")), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.action_ptn !== void 0 && !validate38(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate38)), data.resource_ptn !== void 0 && !validate38(data.resource_ptn, at(instancePath, "/resource_ptn")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate822.errors = vErrors, vErrors === null;
}
function validate821(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.policy !== void 0 && (validate822(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate822))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate821.errors = vErrors, vErrors === null;
}
var check_shared189 = outermost(validate831);
function validate831(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate68(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate68)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate831.errors = vErrors, vErrors === null;
}
var check_shared191 = outermost(validate835);
function validate837(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "project_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.expired_at !== void 0 && !validate42(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate42)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate837.errors = vErrors, vErrors === null;
}
function validate836(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate837(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate837));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate836.errors = vErrors, vErrors === null;
}
function validate835(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.access_token !== void 0 && (validate836(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate836))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate835.errors = vErrors, vErrors === null;
}
var check_shared192 = outermost(validate848);
function validate848(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.user_idp_key !== void 0 && !validate785(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate785));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate848.errors = vErrors, vErrors === null;
}
var check_shared194 = outermost(validate851);
function validate853(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.reserved_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "reserved_id", "role_id", "created_at", "updated_at")), data.reserved_id !== void 0 && !validate23(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate23)), data.user_idp_key !== void 0 && !validate38(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate38)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate853.errors = vErrors, vErrors === null;
}
function validate852(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate853(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate853));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate852.errors = vErrors, vErrors === null;
}
function validate851(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user_reserved !== void 0 && (validate852(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate852))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate851.errors = vErrors, vErrors === null;
}
var check_shared195 = outermost(validate861);
function validate863(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate319(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate319)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate863.errors = vErrors, vErrors === null;
}
function validate861(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role === void 0 && (vErrors = need(vErrors, data, instancePath, "role"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.role !== void 0 && !validate863(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate863));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate861.errors = vErrors, vErrors === null;
}
var check_shared196 = outermost(validate867);
function validate867(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role" })), data0.role !== void 0 && (validate805(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate805)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate867.errors = vErrors, vErrors === null;
}
var check_shared197 = outermost(validate869);
function validate869(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate869.errors = vErrors, vErrors === null;
}
var check_shared198 = outermost(validate873);
function validate874(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.user_id === void 0 || data.role_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id", "project_id", "created_at", "updated_at")), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate874.errors = vErrors, vErrors === null;
}
function validate873(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_role" })), data0.user_role !== void 0 && (validate874(data0.user_role, at(instancePath, "/data/user_role")) || (vErrors = more(vErrors, validate874)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate873.errors = vErrors, vErrors === null;
}
var check_shared199 = outermost(validate881);
function validate883(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.action_ptn === void 0 || data.resource_ptn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "action_ptn", "resource_ptn"));
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || key0 === "action_ptn" || key0 === "resource_ptn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate319(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate319)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.action_ptn !== void 0 && !validate329(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate329)), data.resource_ptn !== void 0 && !validate329(data.resource_ptn, at(instancePath, "/resource_ptn")) && (vErrors = more(vErrors, validate329));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate883.errors = vErrors, vErrors === null;
}
function validate881(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy === void 0 && (vErrors = need(vErrors, data, instancePath, "policy"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "policy" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.policy !== void 0 && !validate883(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate883)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate881.errors = vErrors, vErrors === null;
}
var check_shared200 = outermost(validate890);
function validate890(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "policy" })), data0.policy !== void 0 && (validate822(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate822)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate890.errors = vErrors, vErrors === null;
}
var check_shared201 = outermost(validate892);
function validate892(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.policy_id === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "role_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate892.errors = vErrors, vErrors === null;
}
var check_shared202 = outermost(validate896);
function validate897(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.role_id === void 0 || data.policy_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id", "project_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate897.errors = vErrors, vErrors === null;
}
function validate896(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.role_policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role_policy" })), data0.role_policy !== void 0 && (validate897(data0.role_policy, at(instancePath, "/data/role_policy")) || (vErrors = more(vErrors, validate897)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate896.errors = vErrors, vErrors === null;
}
var check_shared203 = outermost(validate904);
function validate906(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "project_id" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate319(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate319)), data.description !== void 0 && !validate785(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate785)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.expired_at !== void 0 && !validate101(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate101)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate906.errors = vErrors, vErrors === null;
}
function validate904(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.access_token !== void 0 && !validate906(data.access_token, at(instancePath, "/access_token")) && (vErrors = more(vErrors, validate906));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate904.errors = vErrors, vErrors === null;
}
var check_shared204 = outermost(validate914);
function validate914(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_id" })), data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token_id !== void 0 && (validate23(data0.access_token_id, at(instancePath, "/data/access_token_id")) || (vErrors = more(vErrors, validate23))), data0.access_token !== void 0 && (validate38(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate38)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate914.errors = vErrors, vErrors === null;
}
var check_shared205 = outermost(validate917);
function validate919(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "name"));
    for (let key0 in data)
      key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "project_id" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate319(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate319)), data.description !== void 0 && !validate785(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate785)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.expired_at !== void 0 && !validate101(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate101)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate919.errors = vErrors, vErrors === null;
}
function validate917(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.access_token !== void 0 && !validate919(data.access_token, at(instancePath, "/access_token")) && (vErrors = more(vErrors, validate919)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate917.errors = vErrors, vErrors === null;
}
var check_shared206 = outermost(validate928);
function validate928(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token !== void 0 && (validate837(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate837)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate928.errors = vErrors, vErrors === null;
}
var check_shared207 = outermost(validate930);
function validate930(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token_id === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate930.errors = vErrors, vErrors === null;
}
var check_shared208 = outermost(validate933);
function validate933(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate933.errors = vErrors, vErrors === null;
}
var check_shared209 = outermost(validate937);
function validate938(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate938.errors = vErrors, vErrors === null;
}
function validate937(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_role" })), data0.access_token_role !== void 0 && (validate938(data0.access_token_role, at(instancePath, "/data/access_token_role")) || (vErrors = more(vErrors, validate938)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate937.errors = vErrors, vErrors === null;
}
var check_shared210 = outermost(validate945);
function validate947(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_idp_key === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_idp_key", "role_id"));
    for (let key0 in data)
      key0 === "reserved_id" || key0 === "user_idp_key" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.reserved_id !== void 0 && !validate148(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate148)), data.user_idp_key !== void 0 && !validate94(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate94)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate947.errors = vErrors, vErrors === null;
}
function validate945(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user_reserved === void 0 && (vErrors = need(vErrors, data, instancePath, "user_reserved"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_reserved" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.user_reserved !== void 0 && !validate947(data.user_reserved, at(instancePath, "/user_reserved")) && (vErrors = more(vErrors, validate947)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate945.errors = vErrors, vErrors === null;
}
var check_shared211 = outermost(validate953);
function validate953(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user_reserved === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_reserved" })), data0.user_reserved !== void 0 && (validate853(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate853)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate953.errors = vErrors, vErrors === null;
}
var check_shared212 = outermost(validate955);
function validate955(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.reserved_id === void 0 && (vErrors = need(vErrors, data, instancePath, "reserved_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "reserved_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.reserved_id !== void 0 && !validate23(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate955.errors = vErrors, vErrors === null;
}
var check_shared213 = outermost(validate958);
function validate958(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.is_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "is_admin"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "is_admin" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.is_admin !== void 0 && !validate128(data.is_admin, at(instancePath, "/is_admin")) && (vErrors = more(vErrors, validate128));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate958.errors = vErrors, vErrors === null;
}
var check_shared214 = outermost(validate961);
function validate961(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "user_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate678(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate678)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate961.errors = vErrors, vErrors === null;
}
var check_shared216 = outermost(validate966);
function validate968(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate968.errors = vErrors, vErrors === null;
}
function validate967(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate968(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate968));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate967.errors = vErrors, vErrors === null;
}
function validate966(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.organization !== void 0 && (validate967(data0.organization, at(instancePath, "/data/organization")) || (vErrors = more(vErrors, validate967))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate966.errors = vErrors, vErrors === null;
}
var check_shared218 = outermost(validate976);
function validate978(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate978.errors = vErrors, vErrors === null;
}
function validate976(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.user_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "user_id"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate701(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate701)), data.description !== void 0 && !validate978(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate978)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate976.errors = vErrors, vErrors === null;
}
var check_shared219 = outermost(validate981);
function validate981(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.organization === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "organization" })), data0.organization !== void 0 && (validate968(data0.organization, at(instancePath, "/data/organization")) || (vErrors = more(vErrors, validate968)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate981.errors = vErrors, vErrors === null;
}
var check_shared220 = outermost(validate983);
function validate983(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "description" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate701(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate701)), data.description !== void 0 && !validate978(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate978)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate983.errors = vErrors, vErrors === null;
}
var check_shared221 = outermost(validate988);
function validate988(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "status"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate745(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate745));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate988.errors = vErrors, vErrors === null;
}
var check_shared222 = outermost(validate992);
function validate992(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.organization_invitation === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "organization_invitation" })), data0.organization_invitation !== void 0 && (validate710(data0.organization_invitation, at(instancePath, "/data/organization_invitation")) || (vErrors = more(vErrors, validate710)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate992.errors = vErrors, vErrors === null;
}
var check_shared223 = outermost(validate994);
function validate994(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organization_id === void 0 && (vErrors = need(vErrors, data, instancePath, "organization_id"));
    for (let key0 in data)
      key0 !== "organization_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate994.errors = vErrors, vErrors === null;
}
var check_shared224 = outermost(validate996);
function validate996(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.project_id === void 0 && (vErrors = need(vErrors, data, instancePath, "project_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate996.errors = vErrors, vErrors === null;
}
var check_shared225 = outermost(validate999);
function validate999(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "name"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "name" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate701(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate701)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate999.errors = vErrors, vErrors === null;
}
var check_shared226 = outermost(validate1003);
function validate1003(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "user_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate678(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate678)), data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1003.errors = vErrors, vErrors === null;
}
var check_shared227 = outermost(validate1008);
function validate1008(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role_id === void 0 && (vErrors = need(vErrors, data, instancePath, "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1008.errors = vErrors, vErrors === null;
}
var check_shared228 = outermost(validate1011);
function validate1012(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.role_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "organization_id", "created_at", "updated_at")), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1012.errors = vErrors, vErrors === null;
}
function validate1011(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.role !== void 0 && (validate1012(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate1012))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1011.errors = vErrors, vErrors === null;
}
var check_shared229 = outermost(validate1019);
function validate1019(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate678(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate678)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1019.errors = vErrors, vErrors === null;
}
var check_shared230 = outermost(validate1023);
function validate1023(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "policy_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1023.errors = vErrors, vErrors === null;
}
var check_shared231 = outermost(validate1026);
function validate1027(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.policy_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "policy_id", "organization_id", "created_at", "updated_at")), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.action_ptn !== void 0 && !validate38(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1027.errors = vErrors, vErrors === null;
}
function validate1026(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.policy !== void 0 && (validate1027(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate1027))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1026.errors = vErrors, vErrors === null;
}
var check_shared232 = outermost(validate1035);
function validate1035(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.user_idp_key !== void 0 && !validate978(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate978));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1035.errors = vErrors, vErrors === null;
}
var check_shared234 = outermost(validate1038);
function validate1040(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.reserved_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "reserved_id", "role_id", "created_at", "updated_at")), data.reserved_id !== void 0 && !validate23(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate23)), data.user_idp_key !== void 0 && !validate38(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate38)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1040.errors = vErrors, vErrors === null;
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
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user_reserved !== void 0 && (validate1039(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate1039))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1038.errors = vErrors, vErrors === null;
}
var check_shared235 = outermost(validate1048);
function validate1048(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate678(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate678)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1048.errors = vErrors, vErrors === null;
}
var check_shared237 = outermost(validate1052);
function validate1054(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "organization_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.expired_at !== void 0 && !validate42(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate42)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1054.errors = vErrors, vErrors === null;
}
function validate1053(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1054(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1054));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1053.errors = vErrors, vErrors === null;
}
function validate1052(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.access_token !== void 0 && (validate1053(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate1053))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1052.errors = vErrors, vErrors === null;
}
var check_shared238 = outermost(validate1065);
function validate1065(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate701(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate701));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1065.errors = vErrors, vErrors === null;
}
var check_shared239 = outermost(validate1068);
function validate1068(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role" })), data0.role !== void 0 && (validate1012(data0.role, at(instancePath, "/data/role")) || (vErrors = more(vErrors, validate1012)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1068.errors = vErrors, vErrors === null;
}
var check_shared240 = outermost(validate1070);
function validate1070(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.action_ptn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "action_ptn"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "action_ptn" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate701(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate701)), data.action_ptn !== void 0 && !validate329(data.action_ptn, at(instancePath, "/action_ptn")) && (vErrors = more(vErrors, validate329)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1070.errors = vErrors, vErrors === null;
}
var check_shared241 = outermost(validate1075);
function validate1075(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "policy" })), data0.policy !== void 0 && (validate1027(data0.policy, at(instancePath, "/data/policy")) || (vErrors = more(vErrors, validate1027)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1075.errors = vErrors, vErrors === null;
}
var check_shared242 = outermost(validate1077);
function validate1077(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "role_id"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "role_id" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate23(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1077.errors = vErrors, vErrors === null;
}
var check_shared243 = outermost(validate1081);
function validate1081(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.role_id === void 0 || data.policy_id === void 0) && (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id"));
    for (let key0 in data)
      key0 === "role_id" || key0 === "policy_id" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.policy_id !== void 0 && !validate23(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate23)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1081.errors = vErrors, vErrors === null;
}
var check_shared244 = outermost(validate1085);
function validate1085(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.reserved_id === void 0 && (vErrors = need(vErrors, data, instancePath, "reserved_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "reserved_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.reserved_id !== void 0 && !validate23(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1085.errors = vErrors, vErrors === null;
}
var check_shared245 = outermost(validate1088);
function validate1088(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_idp_key === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "user_idp_key", "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "reserved_id" || key0 === "user_idp_key" || key0 === "role_id" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.reserved_id !== void 0 && !validate148(data.reserved_id, at(instancePath, "/reserved_id")) && (vErrors = more(vErrors, validate148)), data.user_idp_key !== void 0 && !validate978(data.user_idp_key, at(instancePath, "/user_idp_key")) && (vErrors = more(vErrors, validate978)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1088.errors = vErrors, vErrors === null;
}
var check_shared246 = outermost(validate1094);
function validate1094(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user_reserved === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_reserved" })), data0.user_reserved !== void 0 && (validate1040(data0.user_reserved, at(instancePath, "/data/user_reserved")) || (vErrors = more(vErrors, validate1040)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1094.errors = vErrors, vErrors === null;
}
var check_shared247 = outermost(validate1096);
function validate1096(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate701(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate701)), data.description !== void 0 && !validate978(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate978)), data.expired_at !== void 0 && !validate101(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate101)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1096.errors = vErrors, vErrors === null;
}
var check_shared248 = outermost(validate1103);
function validate1103(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "name"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "expired_at" || key0 === "last_updated_user_id" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate701(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate701)), data.description !== void 0 && !validate978(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate978)), data.expired_at !== void 0 && !validate101(data.expired_at, at(instancePath, "/expired_at")) && (vErrors = more(vErrors, validate101)), data.last_updated_user_id !== void 0 && !validate23(data.last_updated_user_id, at(instancePath, "/last_updated_user_id")) && (vErrors = more(vErrors, validate23)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1103.errors = vErrors, vErrors === null;
}
var check_shared249 = outermost(validate1111);
function validate1111(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token !== void 0 && (validate1054(data0.access_token, at(instancePath, "/data/access_token")) || (vErrors = more(vErrors, validate1054)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1111.errors = vErrors, vErrors === null;
}
var check_shared250 = outermost(validate1113);
function validate1113(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.access_token_id === void 0 && (vErrors = need(vErrors, data, instancePath, "access_token_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1113.errors = vErrors, vErrors === null;
}
var check_shared251 = outermost(validate1116);
function validate1116(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.access_token_id === void 0 || data.role_id === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1116.errors = vErrors, vErrors === null;
}
var check_shared252 = outermost(validate1120);
function validate1121(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.access_token_id === void 0 || data.role_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id", "created_at", "updated_at")), data.access_token_id !== void 0 && !validate23(data.access_token_id, at(instancePath, "/access_token_id")) && (vErrors = more(vErrors, validate23)), data.role_id !== void 0 && !validate23(data.role_id, at(instancePath, "/role_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1121.errors = vErrors, vErrors === null;
}
function validate1120(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_role" })), data0.access_token_role !== void 0 && (validate1121(data0.access_token_role, at(instancePath, "/data/access_token_role")) || (vErrors = more(vErrors, validate1121)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1120.errors = vErrors, vErrors === null;
}
var check_shared253 = outermost(validate1127);
function validate1127(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "organization_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1127.errors = vErrors, vErrors === null;
}
var check_shared255 = outermost(validate1129);
function validate1131(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.notification_id === void 0 || data.organization_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "notification_id", "organization_id", "created_at", "updated_at")), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.type !== void 0 && !validate38(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate38)), data.notify_setting !== void 0 && !validate38(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1131.errors = vErrors, vErrors === null;
}
function validate1130(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1131(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1131));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1130.errors = vErrors, vErrors === null;
}
function validate1129(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (validate1130(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate1130))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1129.errors = vErrors, vErrors === null;
}
var check_shared256 = outermost(validate1141);
function validate1141(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.notification_id === void 0 && (vErrors = need(vErrors, data, instancePath, "notification_id"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1141.errors = vErrors, vErrors === null;
}
var check_shared257 = outermost(validate1144);
function validate1144(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (validate1131(data0.notification, at(instancePath, "/data/notification")) || (vErrors = more(vErrors, validate1131))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1144.errors = vErrors, vErrors === null;
}
var check_shared259 = outermost(validate1146);
function validate1149(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1149.errors = vErrors, vErrors === null;
}
function validate1146(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.type === void 0 || data.notify_setting === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "type", "notify_setting"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "notification_id" || key0 === "name" || key0 === "type" || key0 === "notify_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate148(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate148)), data.name !== void 0 && !validate1149(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1149)), data.type !== void 0 && !validate701(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate701)), data.notify_setting !== void 0 && !validate329(data.notify_setting, at(instancePath, "/notify_setting")) && (vErrors = more(vErrors, validate329)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1146.errors = vErrors, vErrors === null;
}
var check_shared261 = outermost(validate1154);
function validate1159(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 1e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1e3 }, "must be <= 1000")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate1159.errors = vErrors, vErrors === null;
}
function validate1154(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "page_size" || key0 === "page_offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.page_size !== void 0 && !validate1159(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate1159)), data.page_offset !== void 0 && !validate148(data.page_offset, at(instancePath, "/page_offset")) && (vErrors = more(vErrors, validate148));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1154.errors = vErrors, vErrors === null;
}
var check_shared263 = outermost(validate1162);
function validate1164(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.project_id === void 0 || data.alert_condition_id === void 0 || data.notification_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "alert_condition_id", "notification_id", "created_at", "updated_at")), data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.enabled !== void 0 && !validate128(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate128)), data.cache_second !== void 0 && !validate160(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate160)), data.notified_at !== void 0 && !validate42(data.notified_at, at(instancePath, "/notified_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1164.errors = vErrors, vErrors === null;
}
function validate1163(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1164(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1164));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1163.errors = vErrors, vErrors === null;
}
function validate1162(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_cond_notification !== void 0 && (validate1163(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1163))), data0.has_next !== void 0 && (validate128(data0.has_next, at(instancePath, "/data/has_next")) || (vErrors = more(vErrors, validate128))), data0.next_page_offset !== void 0 && (validate160(data0.next_page_offset, at(instancePath, "/data/next_page_offset")) || (vErrors = more(vErrors, validate160)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1162.errors = vErrors, vErrors === null;
}
var check_shared265 = outermost(validate1178);
function validate1183(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 31536e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 31536e3 }, "must be <= 31536000")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate1183.errors = vErrors, vErrors === null;
}
function validate1178(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.alert_condition_id === void 0 || data.notification_id === void 0 || data.cache_second === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "alert_condition_id", "notification_id", "cache_second"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "cache_second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.alert_condition_id !== void 0 && !validate23(data.alert_condition_id, at(instancePath, "/alert_condition_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.cache_second !== void 0 && !validate1183(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate1183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1178.errors = vErrors, vErrors === null;
}
var check_shared266 = outermost(validate1185);
function validate1185(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_notification !== void 0 && (validate1164(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1164))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1185.errors = vErrors, vErrors === null;
}
var check_shared267 = outermost(validate1187);
function validate1187(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.notification_id === void 0 || data.enabled === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "notification_id", "enabled"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "notification_id" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.enabled !== void 0 && !validate128(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate128));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1187.errors = vErrors, vErrors === null;
}
var check_shared268 = outermost(validate1192);
function validate1192(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_notification !== void 0 && (validate1163(data0.alert_cond_notification, at(instancePath, "/data/alert_cond_notification")) || (vErrors = more(vErrors, validate1163))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1192.errors = vErrors, vErrors === null;
}
var check_shared269 = outermost(validate1194);
function validate1194(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.project_id === void 0 || data.notification_id === void 0 || data.cache_second === void 0) && (vErrors = need(vErrors, data, instancePath, "project_id", "notification_id", "cache_second"));
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "notification_id" || key0 === "cache_second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_id !== void 0 && !validate23(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.notification_id !== void 0 && !validate23(data.notification_id, at(instancePath, "/notification_id")) && (vErrors = more(vErrors, validate23)), data.cache_second !== void 0 && !validate1183(data.cache_second, at(instancePath, "/cache_second")) && (vErrors = more(vErrors, validate1183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1194.errors = vErrors, vErrors === null;
}
var check_shared271 = outermost(validate1199);
var pattern1 = new RegExp("^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function validate1201(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern1.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$" }, 'must match pattern "^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1201.errors = vErrors, vErrors === null;
}
function validate1199(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "from_date" || key0 === "to_date" || key0 === "score" || key0 === "data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.from_date !== void 0 && !validate1201(data.from_date, at(instancePath, "/from_date")) && (vErrors = more(vErrors, validate1201)), data.to_date !== void 0 && !validate1201(data.to_date, at(instancePath, "/to_date")) && (vErrors = more(vErrors, validate1201)), data.score !== void 0 && !validate140(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate140)), data.data_source !== void 0 && !validate209(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate209));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1199.errors = vErrors, vErrors === null;
}
var check_shared273 = outermost(validate1206);
function validate1208(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.report_finding_id === void 0 || data.report_date === void 0 || data.project_id === void 0) && (vErrors = need(vErrors, data, instancePath, "report_finding_id", "report_date", "project_id")), data.report_finding_id !== void 0 && !validate23(data.report_finding_id, at(instancePath, "/report_finding_id")) && (vErrors = more(vErrors, validate23)), data.report_date !== void 0 && !validate38(data.report_date, at(instancePath, "/report_date")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.project_name !== void 0 && !validate38(data.project_name, at(instancePath, "/project_name")) && (vErrors = more(vErrors, validate38)), data.category !== void 0 && !validate38(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate38)), data.data_source !== void 0 && !validate38(data.data_source, at(instancePath, "/data_source")) && (vErrors = more(vErrors, validate38)), data.score !== void 0 && !validate75(data.score, at(instancePath, "/score")) && (vErrors = more(vErrors, validate75)), data.count !== void 0 && !validate160(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate160))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1208.errors = vErrors, vErrors === null;
}
function validate1207(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1208(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1208));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1207.errors = vErrors, vErrors === null;
}
function validate1206(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.report_finding !== void 0 && (validate1207(data0.report_finding, at(instancePath, "/data/report_finding")) || (vErrors = more(vErrors, validate1207))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1206.errors = vErrors, vErrors === null;
}
var check_shared274 = outermost(validate1219);
function validate1219(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.report_id === void 0 && (vErrors = need(vErrors, data, instancePath, "report_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "report_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.report_id !== void 0 && !validate23(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1219.errors = vErrors, vErrors === null;
}
var check_shared275 = outermost(validate1222);
var schema348 = { type: "string", "x-known": ["Markdown", "HTML"], $id: "ReportType" };
function validate1227(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Markdown" && data !== "HTML" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema348["x-known"] })), validate1227.errors = vErrors, vErrors === null;
}
var schema349 = { type: "string", "x-known": ["OK", "IN_PROGRESS", "ERROR"], $id: "ReportStatus" };
function validate1229(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "OK" && data !== "IN_PROGRESS" && data !== "ERROR" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema349["x-known"] })), validate1229.errors = vErrors, vErrors === null;
}
function validate1223(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.report_id !== void 0 && !validate23(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.type !== void 0 && !validate1227(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1227)), data.status !== void 0 && !validate1229(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1229)), data.content !== void 0 && !validate38(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1223.errors = vErrors, vErrors === null;
}
function validate1222(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.report === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report" })), data0.report !== void 0 && (validate1223(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1223)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1222.errors = vErrors, vErrors === null;
}
var check_shared276 = outermost(validate1235);
function validate1235(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "project_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1235.errors = vErrors, vErrors === null;
}
var check_shared278 = outermost(validate1237);
function validate1239(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.report_id === void 0 || data.project_id === void 0 || data.type === void 0 || data.status === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "report_id", "project_id", "type", "status", "created_at", "updated_at")), data.report_id !== void 0 && !validate23(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.type !== void 0 && !validate1227(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1227)), data.status !== void 0 && !validate1229(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1229)), data.content !== void 0 && !validate38(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1239.errors = vErrors, vErrors === null;
}
function validate1238(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1239(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1239));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1238.errors = vErrors, vErrors === null;
}
function validate1237(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.report !== void 0 && (validate1238(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1238))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1237.errors = vErrors, vErrors === null;
}
var check_shared280 = outermost(validate1250);
function validate1253(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1253.errors = vErrors, vErrors === null;
}
var schema356 = { type: "string", enum: ["Markdown", "HTML"], $id: "ReportTypeInput" };
function validate1255(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "Markdown" || data === "HTML" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema356.enum })), validate1255.errors = vErrors, vErrors === null;
}
var schema357 = { type: "string", enum: ["OK", "IN_PROGRESS", "ERROR"], $id: "ReportStatusInput" };
function validate1257(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OK" || data === "IN_PROGRESS" || data === "ERROR" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema357.enum })), validate1257.errors = vErrors, vErrors === null;
}
function validate1250(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.type === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "type", "status"));
    for (let key0 in data)
      key0 === "report_id" || key0 === "project_id" || key0 === "name" || key0 === "type" || key0 === "status" || key0 === "content" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.report_id !== void 0 && !validate148(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate148)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate1253(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1253)), data.type !== void 0 && !validate1255(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1255)), data.status !== void 0 && !validate1257(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1257)), data.content !== void 0 && !validate38(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate38)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1250.errors = vErrors, vErrors === null;
}
var check_shared281 = outermost(validate1261);
function validate1261(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.report === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report" })), data0.report !== void 0 && (validate1239(data0.report, at(instancePath, "/data/report")) || (vErrors = more(vErrors, validate1239)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1261.errors = vErrors, vErrors === null;
}
var check_shared283 = outermost(validate1263);
var schema362 = { type: "integer", enum: [0, 1, 2, 3], $id: "ChatRole" };
function validate1267(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema362.enum })), validate1267.errors = vErrors, vErrors === null;
}
function validate1266(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "role" || key0 === "content" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.role !== void 0 && !validate1267(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate1267)), data.content !== void 0 && !validate38(data.content, at(instancePath, "/content")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1266.errors = vErrors, vErrors === null;
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
function validate1263(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.question === void 0 && (vErrors = need(vErrors, data, instancePath, "question"));
    for (let key0 in data)
      key0 === "question" || key0 === "chat_history" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.question !== void 0 && !validate329(data.question, at(instancePath, "/question")) && (vErrors = more(vErrors, validate329)), data.chat_history !== void 0 && !validate1265(data.chat_history, at(instancePath, "/chat_history")) && (vErrors = more(vErrors, validate1265)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1263.errors = vErrors, vErrors === null;
}
var check_shared284 = outermost(validate1273);
function validate1273(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.prompt === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "prompt", "name"));
    for (let key0 in data)
      key0 === "prompt" || key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.prompt !== void 0 && !validate329(data.prompt, at(instancePath, "/prompt")) && (vErrors = more(vErrors, validate329)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate1149(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate1149));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1273.errors = vErrors, vErrors === null;
}
var check_shared285 = outermost(validate1277);
function validate1277(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.report_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report_id" })), data0.status === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "status" })), data0.report_id !== void 0 && (validate23(data0.report_id, at(instancePath, "/data/report_id")) || (vErrors = more(vErrors, validate23))), data0.status !== void 0 && (validate1229(data0.status, at(instancePath, "/data/status")) || (vErrors = more(vErrors, validate1229)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1277.errors = vErrors, vErrors === null;
}
var check_shared287 = outermost(validate1280);
var schema367 = { type: "string", enum: ["PENDING", "SUCCEEDED", "FAILED"], $id: "RemediationProposalStatusInput" };
function validate1284(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PENDING" || data === "SUCCEEDED" || data === "FAILED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema367.enum })), validate1284.errors = vErrors, vErrors === null;
}
function validate1283(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1284(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1284));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1283.errors = vErrors, vErrors === null;
}
function validate1280(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.finding_id === void 0 && (vErrors = need(vErrors, data, instancePath, "finding_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate1283(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1283));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1280.errors = vErrors, vErrors === null;
}
var check_shared289 = outermost(validate1287);
var schema371 = { type: "string", "x-known": ["PENDING", "SUCCEEDED", "FAILED"], $id: "RemediationProposalStatus" };
function validate1293(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PENDING" && data !== "SUCCEEDED" && data !== "FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema371["x-known"] })), validate1293.errors = vErrors, vErrors === null;
}
function validate1289(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.remediation_proposal_id === void 0 || data.finding_id === void 0 || data.project_id === void 0 || data.status === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "remediation_proposal_id", "finding_id", "project_id", "status", "created_at", "updated_at")), data.remediation_proposal_id !== void 0 && !validate23(data.remediation_proposal_id, at(instancePath, "/remediation_proposal_id")) && (vErrors = more(vErrors, validate23)), data.finding_id !== void 0 && !validate23(data.finding_id, at(instancePath, "/finding_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate1293(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate1293)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.remediation_plan !== void 0 && !validate38(data.remediation_plan, at(instancePath, "/remediation_plan")) && (vErrors = more(vErrors, validate38)), data.generated_at !== void 0 && !validate42(data.generated_at, at(instancePath, "/generated_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1289.errors = vErrors, vErrors === null;
}
function validate1288(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1289(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1289));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1288.errors = vErrors, vErrors === null;
}
function validate1287(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.remediation_proposal !== void 0 && (validate1288(data0.remediation_proposal, at(instancePath, "/data/remediation_proposal")) || (vErrors = more(vErrors, validate1288))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1287.errors = vErrors, vErrors === null;
}
var check_shared290 = outermost(validate1302);
function validate1302(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.remediation_proposal_id === void 0 && (vErrors = need(vErrors, data, instancePath, "remediation_proposal_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "remediation_proposal_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.remediation_proposal_id !== void 0 && !validate23(data.remediation_proposal_id, at(instancePath, "/remediation_proposal_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1302.errors = vErrors, vErrors === null;
}
var check_shared291 = outermost(validate1305);
function validate1305(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.remediation_proposal !== void 0 && (validate1289(data0.remediation_proposal, at(instancePath, "/data/remediation_proposal")) || (vErrors = more(vErrors, validate1289))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1305.errors = vErrors, vErrors === null;
}
var check_shared292 = outermost(validate1307);
function validate1307(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.remediation_proposal_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "remediation_proposal_id" })), data0.remediation_proposal_id !== void 0 && (validate23(data0.remediation_proposal_id, at(instancePath, "/data/remediation_proposal_id")) || (vErrors = more(vErrors, validate23)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1307.errors = vErrors, vErrors === null;
}
var check_shared293 = outermost(validate1309);
function validate1309(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "google_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate68(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate68));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1309.errors = vErrors, vErrors === null;
}
var check_shared295 = outermost(validate1312);
function validate1314(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.google_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "google_data_source_id", "created_at", "updated_at")), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate75(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate75)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1314.errors = vErrors, vErrors === null;
}
function validate1313(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1314(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1314));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1313.errors = vErrors, vErrors === null;
}
function validate1312(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.google_data_source !== void 0 && (validate1313(data0.google_data_source, at(instancePath, "/data/google_data_source")) || (vErrors = more(vErrors, validate1313))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1312.errors = vErrors, vErrors === null;
}
var check_shared296 = outermost(validate1323);
function validate1326(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func3(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1326.errors = vErrors, vErrors === null;
}
function validate1323(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "gcp_project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.gcp_project_id !== void 0 && !validate1326(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate1326));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1323.errors = vErrors, vErrors === null;
}
var check_shared298 = outermost(validate1328);
function validate1330(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.gcp_id === void 0 || data.project_id === void 0 || data.gcp_project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "project_id", "gcp_project_id", "created_at", "updated_at")), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_project_id !== void 0 && !validate38(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate38)), data.verification_code !== void 0 && !validate38(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1330.errors = vErrors, vErrors === null;
}
function validate1329(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1330(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1330));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1329.errors = vErrors, vErrors === null;
}
function validate1328(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.gcp !== void 0 && (validate1329(data0.gcp, at(instancePath, "/data/gcp")) || (vErrors = more(vErrors, validate1329))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1328.errors = vErrors, vErrors === null;
}
var check_shared299 = outermost(validate1340);
function validate1340(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "google_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1340.errors = vErrors, vErrors === null;
}
var check_shared300 = outermost(validate1344);
function validate1345(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate81(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate81)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.gcp_project_id !== void 0 && !validate38(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate38)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate75(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate75)), data.specific_version !== void 0 && !validate38(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1345.errors = vErrors, vErrors === null;
}
function validate1344(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.gcp_data_source !== void 0 && (validate1345(data0.gcp_data_source, at(instancePath, "/data/gcp_data_source")) || (vErrors = more(vErrors, validate1345))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1344.errors = vErrors, vErrors === null;
}
var check_shared301 = outermost(validate1360);
function validate1366(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1366.errors = vErrors, vErrors === null;
}
function validate1368(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func3(data) < 8 && (vErrors = report(vErrors, instancePath, "x-minBytes", { limit: 8 })), func3(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1368.errors = vErrors, vErrors === null;
}
function validate1362(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.gcp_project_id === void 0 || data.verification_code === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "gcp_project_id", "verification_code"));
    for (let key0 in data)
      key0 === "gcp_id" || key0 === "name" || key0 === "project_id" || key0 === "gcp_project_id" || key0 === "verification_code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate319(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate319)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_project_id !== void 0 && !validate1366(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate1366)), data.verification_code !== void 0 && !validate1368(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate1368));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1362.errors = vErrors, vErrors === null;
}
function validate1360(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp !== void 0 && !validate1362(data.gcp, at(instancePath, "/gcp")) && (vErrors = more(vErrors, validate1362)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1360.errors = vErrors, vErrors === null;
}
var check_shared302 = outermost(validate1372);
function validate1372(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.gcp === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gcp" })), data0.gcp !== void 0 && (validate1330(data0.gcp, at(instancePath, "/data/gcp")) || (vErrors = more(vErrors, validate1330)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1372.errors = vErrors, vErrors === null;
}
var check_shared303 = outermost(validate1374);
function validate1374(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp_id === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1374.errors = vErrors, vErrors === null;
}
var check_shared304 = outermost(validate1377);
function validate1379(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "gcp_id" || key0 === "google_data_source_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "specific_version" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate98(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate98)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate101(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate101)), data.specific_version !== void 0 && !validate68(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate68));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1379.errors = vErrors, vErrors === null;
}
function validate1377(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gcp_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "gcp_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_data_source" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_data_source !== void 0 && !validate1379(data.gcp_data_source, at(instancePath, "/gcp_data_source")) && (vErrors = more(vErrors, validate1379)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1377.errors = vErrors, vErrors === null;
}
var check_shared305 = outermost(validate1389);
function validate1390(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.gcp_id === void 0 || data.google_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0 || data.gcp_project_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id", "project_id", "created_at", "updated_at", "gcp_project_id")), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate81(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate81)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.gcp_project_id !== void 0 && !validate38(data.gcp_project_id, at(instancePath, "/gcp_project_id")) && (vErrors = more(vErrors, validate38)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate75(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate75)), data.specific_version !== void 0 && !validate38(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1390.errors = vErrors, vErrors === null;
}
function validate1389(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.gcp_data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gcp_data_source" })), data0.gcp_data_source !== void 0 && (validate1390(data0.gcp_data_source, at(instancePath, "/data/gcp_data_source")) || (vErrors = more(vErrors, validate1390)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1389.errors = vErrors, vErrors === null;
}
var check_shared306 = outermost(validate1405);
function validate1405(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.gcp_id === void 0 || data.google_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "google_data_source_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gcp_id !== void 0 && !validate23(data.gcp_id, at(instancePath, "/gcp_id")) && (vErrors = more(vErrors, validate23)), data.google_data_source_id !== void 0 && !validate23(data.google_data_source_id, at(instancePath, "/google_data_source_id")) && (vErrors = more(vErrors, validate23)), data.scan_only !== void 0 && !validate128(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate128)), data.full_scan !== void 0 && !validate128(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate128));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1405.errors = vErrors, vErrors === null;
}
var check_shared307 = outermost(validate1411);
function validate1411(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_data_source_id !== void 0 && !validate23(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate678(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate678));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1411.errors = vErrors, vErrors === null;
}
var check_shared309 = outermost(validate1414);
function validate1416(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.azure_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_data_source_id", "created_at", "updated_at")), data.azure_data_source_id !== void 0 && !validate23(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate75(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate75)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1416.errors = vErrors, vErrors === null;
}
function validate1415(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1416(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1416));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1415.errors = vErrors, vErrors === null;
}
function validate1414(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.azure_data_source !== void 0 && (validate1415(data0.azure_data_source, at(instancePath, "/data/azure_data_source")) || (vErrors = more(vErrors, validate1415))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1414.errors = vErrors, vErrors === null;
}
var check_shared310 = outermost(validate1425);
function validate1428(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1428.errors = vErrors, vErrors === null;
}
function validate1425(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || key0 === "subscription_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23)), data.subscription_id !== void 0 && !validate1428(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate1428));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1425.errors = vErrors, vErrors === null;
}
var check_shared312 = outermost(validate1430);
function validate1432(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.azure_id === void 0 || data.project_id === void 0 || data.subscription_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "project_id", "subscription_id", "created_at", "updated_at")), data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.subscription_id !== void 0 && !validate38(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate38)), data.verification_code !== void 0 && !validate38(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1432.errors = vErrors, vErrors === null;
}
function validate1431(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1432(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1432));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1431.errors = vErrors, vErrors === null;
}
function validate1430(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.azure !== void 0 && (validate1431(data0.azure, at(instancePath, "/data/azure")) || (vErrors = more(vErrors, validate1431))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1430.errors = vErrors, vErrors === null;
}
var check_shared313 = outermost(validate1442);
function validate1442(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.azure_id === void 0 || data.azure_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "azure_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || key0 === "azure_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23)), data.azure_data_source_id !== void 0 && !validate23(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1442.errors = vErrors, vErrors === null;
}
var check_shared314 = outermost(validate1446);
function validate1447(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at")), data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23)), data.azure_data_source_id !== void 0 && !validate23(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate81(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate81)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.subscription_id !== void 0 && !validate38(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate38)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate75(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate75)), data.specific_version !== void 0 && !validate38(data.specific_version, at(instancePath, "/specific_version")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1447.errors = vErrors, vErrors === null;
}
function validate1446(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.rel_azure_data_source !== void 0 && (validate1447(data0.rel_azure_data_source, at(instancePath, "/data/rel_azure_data_source")) || (vErrors = more(vErrors, validate1447))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1446.errors = vErrors, vErrors === null;
}
var check_shared315 = outermost(validate1462);
function validate1464(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.subscription_id === void 0 && (vErrors = need(vErrors, data, instancePath, "subscription_id"));
    for (let key0 in data)
      key0 === "azure_id" || key0 === "name" || key0 === "project_id" || key0 === "subscription_id" || key0 === "verification_code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_id !== void 0 && !validate148(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate148)), data.name !== void 0 && !validate678(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate678)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.subscription_id !== void 0 && !validate1428(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate1428)), data.verification_code !== void 0 && !validate1428(data.verification_code, at(instancePath, "/verification_code")) && (vErrors = more(vErrors, validate1428));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1464.errors = vErrors, vErrors === null;
}
function validate1462(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.azure === void 0 && (vErrors = need(vErrors, data, instancePath, "azure"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.azure !== void 0 && !validate1464(data.azure, at(instancePath, "/azure")) && (vErrors = more(vErrors, validate1464)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1462.errors = vErrors, vErrors === null;
}
var check_shared316 = outermost(validate1472);
function validate1472(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.azure === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "azure" })), data0.azure !== void 0 && (validate1432(data0.azure, at(instancePath, "/data/azure")) || (vErrors = more(vErrors, validate1432)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1472.errors = vErrors, vErrors === null;
}
var check_shared317 = outermost(validate1474);
function validate1474(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.azure_id === void 0 && (vErrors = need(vErrors, data, instancePath, "azure_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1474.errors = vErrors, vErrors === null;
}
var check_shared318 = outermost(validate1477);
function validate1479(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.azure_id === void 0 || data.azure_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "azure_id", "azure_data_source_id"));
    for (let key0 in data)
      key0 === "azure_id" || key0 === "azure_data_source_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_id !== void 0 && !validate23(data.azure_id, at(instancePath, "/azure_id")) && (vErrors = more(vErrors, validate23)), data.azure_data_source_id !== void 0 && !validate23(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate98(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate98)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1479.errors = vErrors, vErrors === null;
}
function validate1477(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_azure_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_azure_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_azure_data_source" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.rel_azure_data_source !== void 0 && !validate1479(data.rel_azure_data_source, at(instancePath, "/rel_azure_data_source")) && (vErrors = more(vErrors, validate1479)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1477.errors = vErrors, vErrors === null;
}
var check_shared319 = outermost(validate1488);
function validate1488(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.azure_data_source_id !== void 0 && !validate148(data.azure_data_source_id, at(instancePath, "/azure_data_source_id")) && (vErrors = more(vErrors, validate148));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1488.errors = vErrors, vErrors === null;
}
var check_shared320 = outermost(validate1491);
function validate1491(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "code_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate68(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate68));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1491.errors = vErrors, vErrors === null;
}
var check_shared322 = outermost(validate1494);
function validate1496(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "code_data_source_id", "created_at", "updated_at")), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate75(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate75)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1496.errors = vErrors, vErrors === null;
}
function validate1495(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1496(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1496));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1495.errors = vErrors, vErrors === null;
}
function validate1494(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.code_data_source !== void 0 && (validate1495(data0.code_data_source, at(instancePath, "/data/code_data_source")) || (vErrors = more(vErrors, validate1495))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1494.errors = vErrors, vErrors === null;
}
var check_shared323 = outermost(validate1505);
function validate1505(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1505.errors = vErrors, vErrors === null;
}
var check_shared325 = outermost(validate1508);
var schema425 = { type: "integer", "x-known": [0, 1, 2], $id: "GithubType" };
function validate1516(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema425["x-known"] })), validate1516.errors = vErrors, vErrors === null;
}
function validate1522(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.repository_pattern !== void 0 && !validate38(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate38)), data.scan_public !== void 0 && !validate128(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate128)), data.scan_internal !== void 0 && !validate128(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate128)), data.scan_private !== void 0 && !validate128(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate128)), data.status !== void 0 && !validate81(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate81)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1522.errors = vErrors, vErrors === null;
}
function validate1536(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate81(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate81)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.repository_pattern !== void 0 && !validate38(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1536.errors = vErrors, vErrors === null;
}
function validate1547(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.code_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.repository_pattern !== void 0 && !validate38(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate38)), data.scan_public !== void 0 && !validate128(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate128)), data.scan_internal !== void 0 && !validate128(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate128)), data.scan_private !== void 0 && !validate128(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate128)), data.status !== void 0 && !validate81(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate81)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1547.errors = vErrors, vErrors === null;
}
var schema429 = { type: "string", "x-known": ["PERSONAL_ACCESS_TOKEN", "GITHUB_APP"], $id: "shared34" };
function validate1561(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PERSONAL_ACCESS_TOKEN" && data !== "GITHUB_APP" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema429["x-known"] })), validate1561.errors = vErrors, vErrors === null;
}
var schema430 = { type: "string", "x-known": ["PENDING_USER_VERIFICATION", "SUCCESS", "FAILED"], $id: "shared35" };
function validate1564(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PENDING_USER_VERIFICATION" && data !== "SUCCESS" && data !== "FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema430["x-known"] })), validate1564.errors = vErrors, vErrors === null;
}
function validate1569(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.github_repository_id !== void 0 && !validate160(data.github_repository_id, at(instancePath, "/github_repository_id")) && (vErrors = more(vErrors, validate160)), data.github_repository_full_name !== void 0 && !validate38(data.github_repository_full_name, at(instancePath, "/github_repository_full_name")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1569.errors = vErrors, vErrors === null;
}
function validate1568(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1569(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1569));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1568.errors = vErrors, vErrors === null;
}
function validate1510(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.github_user !== void 0 && !validate38(data.github_user, at(instancePath, "/github_user")) && (vErrors = more(vErrors, validate38)), data.personal_access_token !== void 0 && !validate38(data.personal_access_token, at(instancePath, "/personal_access_token")) && (vErrors = more(vErrors, validate38)), data.type !== void 0 && !validate1516(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1516)), data.base_url !== void 0 && !validate38(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate38)), data.target_resource !== void 0 && !validate38(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.gitleaks_setting !== void 0 && !validate1522(data.gitleaks_setting, at(instancePath, "/gitleaks_setting")) && (vErrors = more(vErrors, validate1522)), data.dependency_setting !== void 0 && !validate1536(data.dependency_setting, at(instancePath, "/dependency_setting")) && (vErrors = more(vErrors, validate1536)), data.code_scan_setting !== void 0 && !validate1547(data.code_scan_setting, at(instancePath, "/code_scan_setting")) && (vErrors = more(vErrors, validate1547)), data.auth_mode !== void 0 && !validate1561(data.auth_mode, at(instancePath, "/auth_mode")) && (vErrors = more(vErrors, validate1561)), data.installation_id !== void 0 && !validate160(data.installation_id, at(instancePath, "/installation_id")) && (vErrors = more(vErrors, validate160)), data.verification_status !== void 0 && !validate1564(data.verification_status, at(instancePath, "/verification_status")) && (vErrors = more(vErrors, validate1564)), data.verified_github_user !== void 0 && !validate38(data.verified_github_user, at(instancePath, "/verified_github_user")) && (vErrors = more(vErrors, validate38)), data.verified_at !== void 0 && !validate42(data.verified_at, at(instancePath, "/verified_at")) && (vErrors = more(vErrors, validate42)), data.github_app_setting_repository !== void 0 && !validate1568(data.github_app_setting_repository, at(instancePath, "/github_app_setting_repository")) && (vErrors = more(vErrors, validate1568))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1510.errors = vErrors, vErrors === null;
}
function validate1509(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1510(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1510));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1509.errors = vErrors, vErrors === null;
}
function validate1508(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.github_setting !== void 0 && (validate1509(data0.github_setting, at(instancePath, "/data/github_setting")) || (vErrors = more(vErrors, validate1509))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1508.errors = vErrors, vErrors === null;
}
var check_shared326 = outermost(validate1579);
function validate1579(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1579.errors = vErrors, vErrors === null;
}
var check_shared328 = outermost(validate1582);
function validate1584(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.github_setting_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "created_at", "updated_at")), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.repository_full_name !== void 0 && !validate38(data.repository_full_name, at(instancePath, "/repository_full_name")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1584.errors = vErrors, vErrors === null;
}
function validate1583(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1584(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1584));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1583.errors = vErrors, vErrors === null;
}
function validate1582(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.gitleaks_cache !== void 0 && (validate1583(data0.gitleaks_cache, at(instancePath, "/data/gitleaks_cache")) || (vErrors = more(vErrors, validate1583))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1582.errors = vErrors, vErrors === null;
}
var check_shared329 = outermost(validate1592);
var schema438 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "shared4" }, project_id: { $ref: "Id" }, name: { $ref: "shared14" }, github_user: { $ref: "shared14" }, personal_access_token: { $ref: "shared2" }, type: { $ref: "GithubTypeInput" }, base_url: { $ref: "shared24" }, target_resource: { $ref: "shared31" }, auth_mode: { $ref: "shared37" }, installation_id: { $ref: "shared4" } }, required: ["name", "target_resource"], $id: "GithubSettingForUpsert" }, schema439 = { type: "integer", enum: [0, 1, 2], $id: "GithubTypeInput" };
function validate1600(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema439.enum })), validate1600.errors = vErrors, vErrors === null;
}
var schema440 = { type: "string", enum: ["PERSONAL_ACCESS_TOKEN", "GITHUB_APP"], $id: "shared37" };
function validate1604(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PERSONAL_ACCESS_TOKEN" || data === "GITHUB_APP" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema440.enum })), validate1604.errors = vErrors, vErrors === null;
}
function validate1594(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.target_resource === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "target_resource"));
    for (let key0 in data)
      func6.call(schema438.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate148(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate148)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate68(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate68)), data.github_user !== void 0 && !validate68(data.github_user, at(instancePath, "/github_user")) && (vErrors = more(vErrors, validate68)), data.personal_access_token !== void 0 && !validate785(data.personal_access_token, at(instancePath, "/personal_access_token")) && (vErrors = more(vErrors, validate785)), data.type !== void 0 && !validate1600(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate1600)), data.base_url !== void 0 && !validate1326(data.base_url, at(instancePath, "/base_url")) && (vErrors = more(vErrors, validate1326)), data.target_resource !== void 0 && !validate1366(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate1366)), data.auth_mode !== void 0 && !validate1604(data.auth_mode, at(instancePath, "/auth_mode")) && (vErrors = more(vErrors, validate1604)), data.installation_id !== void 0 && !validate148(data.installation_id, at(instancePath, "/installation_id")) && (vErrors = more(vErrors, validate148));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1594.errors = vErrors, vErrors === null;
}
function validate1592(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.github_setting !== void 0 && !validate1594(data.github_setting, at(instancePath, "/github_setting")) && (vErrors = more(vErrors, validate1594)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1592.errors = vErrors, vErrors === null;
}
var check_shared330 = outermost(validate1609);
function validate1609(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.github_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "github_setting" })), data0.github_setting !== void 0 && (validate1510(data0.github_setting, at(instancePath, "/data/github_setting")) || (vErrors = more(vErrors, validate1510)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1609.errors = vErrors, vErrors === null;
}
var check_shared331 = outermost(validate1611);
var schema443 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "Id" }, project_id: { $ref: "Id" }, code_data_source_id: { $ref: "Id" }, repository_pattern: { $ref: "shared24" }, scan_public: { $ref: "shared6" }, scan_internal: { $ref: "shared6" }, scan_private: { $ref: "shared6" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared2" }, scan_at: { $ref: "UnixSecondsInput" } }, required: ["github_setting_id", "code_data_source_id"], $id: "GitleaksSettingForUpsert" };
function validate1613(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      func6.call(schema443.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.repository_pattern !== void 0 && !validate1326(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate1326)), data.scan_public !== void 0 && !validate128(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate128)), data.scan_internal !== void 0 && !validate128(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate128)), data.scan_private !== void 0 && !validate128(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate128)), data.status !== void 0 && !validate98(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate98)), data.status_detail !== void 0 && !validate785(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate785)), data.scan_at !== void 0 && !validate101(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate101));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1613.errors = vErrors, vErrors === null;
}
function validate1611(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gitleaks_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "gitleaks_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "gitleaks_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.gitleaks_setting !== void 0 && !validate1613(data.gitleaks_setting, at(instancePath, "/gitleaks_setting")) && (vErrors = more(vErrors, validate1613)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1611.errors = vErrors, vErrors === null;
}
var check_shared332 = outermost(validate1626);
function validate1626(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.gitleaks_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gitleaks_setting" })), data0.gitleaks_setting !== void 0 && (validate1522(data0.gitleaks_setting, at(instancePath, "/data/gitleaks_setting")) || (vErrors = more(vErrors, validate1522)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1626.errors = vErrors, vErrors === null;
}
var check_shared333 = outermost(validate1628);
function validate1630(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      key0 === "github_setting_id" || key0 === "project_id" || key0 === "code_data_source_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "repository_pattern" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate98(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate98)), data.status_detail !== void 0 && !validate785(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate785)), data.scan_at !== void 0 && !validate101(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate101)), data.repository_pattern !== void 0 && !validate38(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1630.errors = vErrors, vErrors === null;
}
function validate1628(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.dependency_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "dependency_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "dependency_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.dependency_setting !== void 0 && !validate1630(data.dependency_setting, at(instancePath, "/dependency_setting")) && (vErrors = more(vErrors, validate1630)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1628.errors = vErrors, vErrors === null;
}
var check_shared334 = outermost(validate1640);
function validate1640(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.dependency_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "dependency_setting" })), data0.dependency_setting !== void 0 && (validate1536(data0.dependency_setting, at(instancePath, "/data/dependency_setting")) || (vErrors = more(vErrors, validate1536)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1640.errors = vErrors, vErrors === null;
}
var check_shared335 = outermost(validate1642);
var schema449 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "Id" }, project_id: { $ref: "Id" }, code_data_source_id: { $ref: "Id" }, repository_pattern: { $ref: "shared24" }, scan_public: { $ref: "shared6" }, scan_internal: { $ref: "shared6" }, scan_private: { $ref: "shared6" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared2" }, scan_at: { $ref: "UnixSecondsInput" } }, required: ["github_setting_id", "code_data_source_id"], $id: "CodeScanSettingForUpsert" };
function validate1644(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.github_setting_id === void 0 || data.code_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id"));
    for (let key0 in data)
      func6.call(schema449.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_data_source_id !== void 0 && !validate23(data.code_data_source_id, at(instancePath, "/code_data_source_id")) && (vErrors = more(vErrors, validate23)), data.repository_pattern !== void 0 && !validate1326(data.repository_pattern, at(instancePath, "/repository_pattern")) && (vErrors = more(vErrors, validate1326)), data.scan_public !== void 0 && !validate128(data.scan_public, at(instancePath, "/scan_public")) && (vErrors = more(vErrors, validate128)), data.scan_internal !== void 0 && !validate128(data.scan_internal, at(instancePath, "/scan_internal")) && (vErrors = more(vErrors, validate128)), data.scan_private !== void 0 && !validate128(data.scan_private, at(instancePath, "/scan_private")) && (vErrors = more(vErrors, validate128)), data.status !== void 0 && !validate98(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate98)), data.status_detail !== void 0 && !validate785(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate785)), data.scan_at !== void 0 && !validate101(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate101));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1644.errors = vErrors, vErrors === null;
}
function validate1642(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.code_scan_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "code_scan_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "code_scan_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.code_scan_setting !== void 0 && !validate1644(data.code_scan_setting, at(instancePath, "/code_scan_setting")) && (vErrors = more(vErrors, validate1644)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1642.errors = vErrors, vErrors === null;
}
var check_shared336 = outermost(validate1657);
function validate1657(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.code_scan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "code_scan_setting" })), data0.code_scan_setting !== void 0 && (validate1547(data0.code_scan_setting, at(instancePath, "/data/code_scan_setting")) || (vErrors = more(vErrors, validate1547)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1657.errors = vErrors, vErrors === null;
}
var check_shared337 = outermost(validate1659);
function validate1659(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.scan_only !== void 0 && !validate128(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate128)), data.full_scan !== void 0 && !validate128(data.full_scan, at(instancePath, "/full_scan")) && (vErrors = more(vErrors, validate128));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1659.errors = vErrors, vErrors === null;
}
var check_shared338 = outermost(validate1664);
function validate1664(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.scan_only !== void 0 && !validate128(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate128));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1664.errors = vErrors, vErrors === null;
}
var check_shared339 = outermost(validate1668);
var schema455 = { type: "string", "x-known": ["INSTALLED", "NOT_INSTALLED", "CHECK_FAILED"], $id: "shared33" };
function validate1673(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "INSTALLED" && data !== "NOT_INSTALLED" && data !== "CHECK_FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema455["x-known"] })), validate1673.errors = vErrors, vErrors === null;
}
function validate1669(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.target_resource !== void 0 && !validate38(data.target_resource, at(instancePath, "/target_resource")) && (vErrors = more(vErrors, validate38)), data.installed !== void 0 && !validate128(data.installed, at(instancePath, "/installed")) && (vErrors = more(vErrors, validate128)), data.repository_selection !== void 0 && !validate38(data.repository_selection, at(instancePath, "/repository_selection")) && (vErrors = more(vErrors, validate38)), data.reason !== void 0 && !validate1673(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate1673))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1669.errors = vErrors, vErrors === null;
}
function validate1668(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.github_app_installation_status !== void 0 && (validate1669(data0.github_app_installation_status, at(instancePath, "/data/github_app_installation_status")) || (vErrors = more(vErrors, validate1669))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1668.errors = vErrors, vErrors === null;
}
var check_shared340 = outermost(validate1676);
function validate1676(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.github_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "github_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "return_to" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.github_setting_id !== void 0 && !validate23(data.github_setting_id, at(instancePath, "/github_setting_id")) && (vErrors = more(vErrors, validate23)), data.return_to !== void 0 && !validate38(data.return_to, at(instancePath, "/return_to")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1676.errors = vErrors, vErrors === null;
}
var check_shared341 = outermost(validate1680);
function validate1680(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.url !== void 0 && (validate38(data0.url, at(instancePath, "/data/url")) || (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1680.errors = vErrors, vErrors === null;
}
var check_shared342 = outermost(validate1682);
function validate1682(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.state === void 0 && (vErrors = need(vErrors, data, instancePath, "state"));
    for (let key0 in data)
      key0 === "state" || key0 === "code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.state !== void 0 && !validate38(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate38)), data.code !== void 0 && !validate38(data.code, at(instancePath, "/code")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1682.errors = vErrors, vErrors === null;
}
var check_shared344 = outermost(validate1685);
function validate1687(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.osint_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_id", "project_id", "created_at", "updated_at")), data.osint_id !== void 0 && !validate23(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_type !== void 0 && !validate38(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate38)), data.resource_name !== void 0 && !validate38(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1687.errors = vErrors, vErrors === null;
}
function validate1686(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1687(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1687));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1686.errors = vErrors, vErrors === null;
}
function validate1685(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint !== void 0 && (validate1686(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1686))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1685.errors = vErrors, vErrors === null;
}
var check_shared345 = outermost(validate1696);
function validate1696(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1696.errors = vErrors, vErrors === null;
}
var check_shared347 = outermost(validate1699);
function validate1701(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.osint_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_data_source_id", "created_at", "updated_at")), data.osint_data_source_id !== void 0 && !validate23(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate75(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate75)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1701.errors = vErrors, vErrors === null;
}
function validate1700(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1701(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1701));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1700.errors = vErrors, vErrors === null;
}
function validate1699(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint_data_source !== void 0 && (validate1700(data0.osint_data_source, at(instancePath, "/data/osint_data_source")) || (vErrors = more(vErrors, validate1700))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1699.errors = vErrors, vErrors === null;
}
var check_shared348 = outermost(validate1710);
function validate1710(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_id" || key0 === "osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.osint_id !== void 0 && !validate23(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate23)), data.osint_data_source_id !== void 0 && !validate23(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1710.errors = vErrors, vErrors === null;
}
var check_shared350 = outermost(validate1714);
function validate1716(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.rel_osint_data_source_id === void 0 || data.osint_data_source_id === void 0 || data.osint_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id", "osint_data_source_id", "osint_id", "project_id", "created_at", "updated_at")), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.osint_data_source_id !== void 0 && !validate23(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.osint_id !== void 0 && !validate23(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate81(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate81)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1716.errors = vErrors, vErrors === null;
}
function validate1715(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1716(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1716));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1715.errors = vErrors, vErrors === null;
}
function validate1714(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.rel_osint_data_source !== void 0 && (validate1715(data0.rel_osint_data_source, at(instancePath, "/data/rel_osint_data_source")) || (vErrors = more(vErrors, validate1715))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1714.errors = vErrors, vErrors === null;
}
var check_shared351 = outermost(validate1728);
function validate1728(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1728.errors = vErrors, vErrors === null;
}
var check_shared353 = outermost(validate1731);
function validate1733(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.osint_detect_word_id === void 0 || data.rel_osint_data_source_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_detect_word_id", "rel_osint_data_source_id", "project_id", "created_at", "updated_at")), data.osint_detect_word_id !== void 0 && !validate23(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate23)), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.word !== void 0 && !validate38(data.word, at(instancePath, "/word")) && (vErrors = more(vErrors, validate38)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1733.errors = vErrors, vErrors === null;
}
function validate1732(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1733(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1733));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1732.errors = vErrors, vErrors === null;
}
function validate1731(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint_detect_word !== void 0 && (validate1732(data0.osint_detect_word, at(instancePath, "/data/osint_detect_word")) || (vErrors = more(vErrors, validate1732))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1731.errors = vErrors, vErrors === null;
}
var check_shared354 = outermost(validate1742);
function validate1742(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_id === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.osint_id !== void 0 && !validate23(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1742.errors = vErrors, vErrors === null;
}
var check_shared355 = outermost(validate1745);
function validate1745(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint !== void 0 && (validate1687(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1687))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1745.errors = vErrors, vErrors === null;
}
var check_shared356 = outermost(validate1747);
function validate1747(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.scan_only !== void 0 && !validate128(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate128));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1747.errors = vErrors, vErrors === null;
}
var check_shared357 = outermost(validate1751);
function validate1751(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.message !== void 0 && (validate38(data0.message, at(instancePath, "/data/message")) || (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1751.errors = vErrors, vErrors === null;
}
var check_shared358 = outermost(validate1753);
function validate1758(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 50 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 50 }, "must NOT have more than 50 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 50 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 50 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1758.errors = vErrors, vErrors === null;
}
function validate1755(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_type === void 0 || data.resource_name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_type", "resource_name"));
    for (let key0 in data)
      key0 === "osint_id" || key0 === "project_id" || key0 === "resource_type" || key0 === "resource_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.osint_id !== void 0 && !validate148(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate148)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_type !== void 0 && !validate1758(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate1758)), data.resource_name !== void 0 && !validate583(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate583));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1755.errors = vErrors, vErrors === null;
}
function validate1753(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint === void 0 && (vErrors = need(vErrors, data, instancePath, "osint"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.osint !== void 0 && !validate1755(data.osint, at(instancePath, "/osint")) && (vErrors = more(vErrors, validate1755)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1753.errors = vErrors, vErrors === null;
}
var check_shared359 = outermost(validate1763);
function validate1763(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.osint === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "osint" })), data0.osint !== void 0 && (validate1687(data0.osint, at(instancePath, "/data/osint")) || (vErrors = more(vErrors, validate1687)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1763.errors = vErrors, vErrors === null;
}
var check_shared360 = outermost(validate1765);
function validate1767(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.osint_data_source_id === void 0 || data.osint_id === void 0) && (vErrors = need(vErrors, data, instancePath, "osint_data_source_id", "osint_id"));
    for (let key0 in data)
      key0 === "rel_osint_data_source_id" || key0 === "osint_data_source_id" || key0 === "osint_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.rel_osint_data_source_id !== void 0 && !validate148(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate148)), data.osint_data_source_id !== void 0 && !validate23(data.osint_data_source_id, at(instancePath, "/osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.osint_id !== void 0 && !validate23(data.osint_id, at(instancePath, "/osint_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate98(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate98)), data.status_detail !== void 0 && !validate785(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate785)), data.scan_at !== void 0 && !validate101(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate101));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1767.errors = vErrors, vErrors === null;
}
function validate1765(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.rel_osint_data_source !== void 0 && !validate1767(data.rel_osint_data_source, at(instancePath, "/rel_osint_data_source")) && (vErrors = more(vErrors, validate1767)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1765.errors = vErrors, vErrors === null;
}
var check_shared361 = outermost(validate1777);
function validate1777(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.rel_osint_data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "rel_osint_data_source" })), data0.rel_osint_data_source !== void 0 && (validate1716(data0.rel_osint_data_source, at(instancePath, "/data/rel_osint_data_source")) || (vErrors = more(vErrors, validate1716)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1777.errors = vErrors, vErrors === null;
}
var check_shared362 = outermost(validate1779);
function validate1779(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rel_osint_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1779.errors = vErrors, vErrors === null;
}
var check_shared363 = outermost(validate1782);
function validate1784(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.rel_osint_data_source_id === void 0 || data.word === void 0) && (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id", "word"));
    for (let key0 in data)
      key0 === "osint_detect_word_id" || key0 === "rel_osint_data_source_id" || key0 === "word" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.osint_detect_word_id !== void 0 && !validate148(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate148)), data.rel_osint_data_source_id !== void 0 && !validate23(data.rel_osint_data_source_id, at(instancePath, "/rel_osint_data_source_id")) && (vErrors = more(vErrors, validate23)), data.word !== void 0 && !validate1758(data.word, at(instancePath, "/word")) && (vErrors = more(vErrors, validate1758)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1784.errors = vErrors, vErrors === null;
}
function validate1782(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_detect_word === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_detect_word"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_detect_word" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.osint_detect_word !== void 0 && !validate1784(data.osint_detect_word, at(instancePath, "/osint_detect_word")) && (vErrors = more(vErrors, validate1784)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1782.errors = vErrors, vErrors === null;
}
var check_shared364 = outermost(validate1791);
function validate1791(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.osint_detect_word === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "osint_detect_word" })), data0.osint_detect_word !== void 0 && (validate1733(data0.osint_detect_word, at(instancePath, "/data/osint_detect_word")) || (vErrors = more(vErrors, validate1733)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1791.errors = vErrors, vErrors === null;
}
var check_shared365 = outermost(validate1793);
function validate1793(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.osint_detect_word_id === void 0 && (vErrors = need(vErrors, data, instancePath, "osint_detect_word_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_detect_word_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.osint_detect_word_id !== void 0 && !validate23(data.osint_detect_word_id, at(instancePath, "/osint_detect_word_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1793.errors = vErrors, vErrors === null;
}
var check_shared366 = outermost(validate1796);
function validate1796(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "diagnosis_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1796.errors = vErrors, vErrors === null;
}
var check_shared368 = outermost(validate1799);
function validate1801(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.wpscan_setting_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "wpscan_setting_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.wpscan_setting_id !== void 0 && !validate23(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.target_url !== void 0 && !validate38(data.target_url, at(instancePath, "/target_url")) && (vErrors = more(vErrors, validate38)), data.status !== void 0 && !validate81(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate81)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.options !== void 0 && !validate38(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1801.errors = vErrors, vErrors === null;
}
function validate1800(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1801(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1801));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1800.errors = vErrors, vErrors === null;
}
function validate1799(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.wpscan_setting !== void 0 && (validate1800(data0.wpscan_setting, at(instancePath, "/data/wpscan_setting")) || (vErrors = more(vErrors, validate1800))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1799.errors = vErrors, vErrors === null;
}
var check_shared370 = outermost(validate1814);
function validate1816(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.portscan_setting_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.portscan_setting_id !== void 0 && !validate23(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1816.errors = vErrors, vErrors === null;
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
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.portscan_setting !== void 0 && (validate1815(data0.portscan_setting, at(instancePath, "/data/portscan_setting")) || (vErrors = more(vErrors, validate1815))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1814.errors = vErrors, vErrors === null;
}
var check_shared371 = outermost(validate1825);
function validate1825(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_setting_id !== void 0 && !validate23(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate23)), data.status !== void 0 && !validate98(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate98));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1825.errors = vErrors, vErrors === null;
}
var check_shared373 = outermost(validate1829);
function validate1831(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.portscan_target_id === void 0 || data.project_id === void 0 || data.portscan_setting_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_target_id", "project_id", "portscan_setting_id", "created_at", "updated_at")), data.portscan_target_id !== void 0 && !validate23(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_setting_id !== void 0 && !validate23(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate23)), data.target !== void 0 && !validate38(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate38)), data.status !== void 0 && !validate81(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate81)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1831.errors = vErrors, vErrors === null;
}
function validate1830(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1831(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1831));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1830.errors = vErrors, vErrors === null;
}
function validate1829(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.portscan_target !== void 0 && (validate1830(data0.portscan_target, at(instancePath, "/data/portscan_target")) || (vErrors = more(vErrors, validate1830))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1829.errors = vErrors, vErrors === null;
}
var check_shared375 = outermost(validate1843);
var schema504 = { type: "integer", "x-known": [0, 1], $id: "ApplicationScanType" };
function validate1855(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema504["x-known"] })), validate1855.errors = vErrors, vErrors === null;
}
function validate1845(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.application_scan_id === void 0 || data.project_id === void 0 || data.diagnosis_data_source_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at")), data.application_scan_id !== void 0 && !validate23(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.status !== void 0 && !validate81(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate81)), data.status_detail !== void 0 && !validate38(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate38)), data.scan_at !== void 0 && !validate42(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate42)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42)), data.scan_type !== void 0 && !validate1855(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate1855))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1845.errors = vErrors, vErrors === null;
}
function validate1844(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1845(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1845));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1844.errors = vErrors, vErrors === null;
}
function validate1843(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.application_scan !== void 0 && (validate1844(data0.application_scan, at(instancePath, "/data/application_scan")) || (vErrors = more(vErrors, validate1844))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1843.errors = vErrors, vErrors === null;
}
var check_shared376 = outermost(validate1859);
function validate1859(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_id === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.application_scan_id !== void 0 && !validate23(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1859.errors = vErrors, vErrors === null;
}
var check_shared377 = outermost(validate1862);
function validate1863(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.application_scan_basic_setting_id !== void 0 && !validate23(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate23)), data.application_scan_id !== void 0 && !validate23(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.target !== void 0 && !validate38(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate38)), data.max_depth !== void 0 && !validate160(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate160)), data.max_children !== void 0 && !validate160(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate160)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1863.errors = vErrors, vErrors === null;
}
function validate1862(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.application_scan_basic_setting !== void 0 && (validate1863(data0.application_scan_basic_setting, at(instancePath, "/data/application_scan_basic_setting")) || (vErrors = more(vErrors, validate1863))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1862.errors = vErrors, vErrors === null;
}
var check_shared378 = outermost(validate1873);
function validate1873(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.diagnosis_data_source_id === void 0 && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "diagnosis_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1873.errors = vErrors, vErrors === null;
}
var check_shared379 = outermost(validate1876);
function validate1877(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate38(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate38)), data.description !== void 0 && !validate38(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate38)), data.max_score !== void 0 && !validate75(data.max_score, at(instancePath, "/max_score")) && (vErrors = more(vErrors, validate75)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1877.errors = vErrors, vErrors === null;
}
function validate1876(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.diagnosis_data_source !== void 0 && (validate1877(data0.diagnosis_data_source, at(instancePath, "/data/diagnosis_data_source")) || (vErrors = more(vErrors, validate1877))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1876.errors = vErrors, vErrors === null;
}
var check_shared380 = outermost(validate1885);
function validate1885(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.setting_id === void 0 || data.diagnosis_data_source_id === void 0) && (vErrors = need(vErrors, data, instancePath, "setting_id", "diagnosis_data_source_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "setting_id" || key0 === "diagnosis_data_source_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.setting_id !== void 0 && !validate23(data.setting_id, at(instancePath, "/setting_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.scan_only !== void 0 && !validate128(data.scan_only, at(instancePath, "/scan_only")) && (vErrors = more(vErrors, validate128));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1885.errors = vErrors, vErrors === null;
}
var check_shared381 = outermost(validate1890);
function validate1892(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.target_url === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "target_url"));
    for (let key0 in data)
      key0 === "wpscan_setting_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "target_url" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "options" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.wpscan_setting_id !== void 0 && !validate148(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate148)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.target_url !== void 0 && !validate583(data.target_url, at(instancePath, "/target_url")) && (vErrors = more(vErrors, validate583)), data.status !== void 0 && !validate98(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate98)), data.status_detail !== void 0 && !validate785(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate785)), data.scan_at !== void 0 && !validate101(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate101)), data.options !== void 0 && !validate38(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate38));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1892.errors = vErrors, vErrors === null;
}
function validate1890(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.wpscan_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "wpscan_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "wpscan_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.wpscan_setting !== void 0 && !validate1892(data.wpscan_setting, at(instancePath, "/wpscan_setting")) && (vErrors = more(vErrors, validate1892)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1890.errors = vErrors, vErrors === null;
}
var check_shared382 = outermost(validate1903);
function validate1903(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.wpscan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "wpscan_setting" })), data0.wpscan_setting !== void 0 && (validate1801(data0.wpscan_setting, at(instancePath, "/data/wpscan_setting")) || (vErrors = more(vErrors, validate1801)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1903.errors = vErrors, vErrors === null;
}
var check_shared383 = outermost(validate1905);
function validate1905(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.wpscan_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "wpscan_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "wpscan_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.wpscan_setting_id !== void 0 && !validate23(data.wpscan_setting_id, at(instancePath, "/wpscan_setting_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1905.errors = vErrors, vErrors === null;
}
var check_shared384 = outermost(validate1908);
var schema518 = { type: "integer", enum: [0, 1], $id: "ApplicationScanTypeInput" };
function validate1918(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema518.enum })), validate1918.errors = vErrors, vErrors === null;
}
function validate1910(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "name"));
    for (let key0 in data)
      key0 === "application_scan_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "name" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "scan_type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.application_scan_id !== void 0 && !validate148(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate148)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate583(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate583)), data.status !== void 0 && !validate98(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate98)), data.status_detail !== void 0 && !validate785(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate785)), data.scan_at !== void 0 && !validate101(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate101)), data.scan_type !== void 0 && !validate1918(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate1918));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1910.errors = vErrors, vErrors === null;
}
function validate1908(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.application_scan !== void 0 && !validate1910(data.application_scan, at(instancePath, "/application_scan")) && (vErrors = more(vErrors, validate1910)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1908.errors = vErrors, vErrors === null;
}
var check_shared385 = outermost(validate1922);
function validate1922(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.application_scan === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "application_scan" })), data0.application_scan !== void 0 && (validate1845(data0.application_scan, at(instancePath, "/data/application_scan")) || (vErrors = more(vErrors, validate1845)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1922.errors = vErrors, vErrors === null;
}
var check_shared386 = outermost(validate1924);
function validate1931(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate1931.errors = vErrors, vErrors === null;
}
function validate1926(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.application_scan_id === void 0 || data.target === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_id", "target"));
    for (let key0 in data)
      key0 === "application_scan_basic_setting_id" || key0 === "application_scan_id" || key0 === "project_id" || key0 === "target" || key0 === "max_depth" || key0 === "max_children" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.application_scan_basic_setting_id !== void 0 && !validate148(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate148)), data.application_scan_id !== void 0 && !validate23(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.target !== void 0 && !validate94(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate94)), data.max_depth !== void 0 && !validate1931(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate1931)), data.max_children !== void 0 && !validate1931(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate1931));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1926.errors = vErrors, vErrors === null;
}
function validate1924(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_basic_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_basic_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.application_scan_basic_setting !== void 0 && !validate1926(data.application_scan_basic_setting, at(instancePath, "/application_scan_basic_setting")) && (vErrors = more(vErrors, validate1926)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1924.errors = vErrors, vErrors === null;
}
var check_shared387 = outermost(validate1936);
function validate1937(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.application_scan_basic_setting_id === void 0 || data.application_scan_id === void 0 || data.project_id === void 0 || data.created_at === void 0 || data.updated_at === void 0) && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting_id", "application_scan_id", "project_id", "created_at", "updated_at")), data.application_scan_basic_setting_id !== void 0 && !validate23(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate23)), data.application_scan_id !== void 0 && !validate23(data.application_scan_id, at(instancePath, "/application_scan_id")) && (vErrors = more(vErrors, validate23)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.target !== void 0 && !validate38(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate38)), data.max_depth !== void 0 && !validate160(data.max_depth, at(instancePath, "/max_depth")) && (vErrors = more(vErrors, validate160)), data.max_children !== void 0 && !validate160(data.max_children, at(instancePath, "/max_children")) && (vErrors = more(vErrors, validate160)), data.created_at !== void 0 && !validate42(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate42)), data.updated_at !== void 0 && !validate42(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate42))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1937.errors = vErrors, vErrors === null;
}
function validate1936(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.application_scan_basic_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "application_scan_basic_setting" })), data0.application_scan_basic_setting !== void 0 && (validate1937(data0.application_scan_basic_setting, at(instancePath, "/data/application_scan_basic_setting")) || (vErrors = more(vErrors, validate1937)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1936.errors = vErrors, vErrors === null;
}
var check_shared388 = outermost(validate1947);
function validate1947(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application_scan_basic_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_basic_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.application_scan_basic_setting_id !== void 0 && !validate23(data.application_scan_basic_setting_id, at(instancePath, "/application_scan_basic_setting_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1947.errors = vErrors, vErrors === null;
}
var check_shared389 = outermost(validate1950);
function validate1952(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.diagnosis_data_source_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "name"));
    for (let key0 in data)
      key0 === "portscan_setting_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.portscan_setting_id !== void 0 && !validate148(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate148)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.diagnosis_data_source_id !== void 0 && !validate23(data.diagnosis_data_source_id, at(instancePath, "/diagnosis_data_source_id")) && (vErrors = more(vErrors, validate23)), data.name !== void 0 && !validate583(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate583));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1952.errors = vErrors, vErrors === null;
}
function validate1950(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_setting === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_setting"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_setting !== void 0 && !validate1952(data.portscan_setting, at(instancePath, "/portscan_setting")) && (vErrors = more(vErrors, validate1952)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1950.errors = vErrors, vErrors === null;
}
var check_shared390 = outermost(validate1959);
function validate1959(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.portscan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "portscan_setting" })), data0.portscan_setting !== void 0 && (validate1816(data0.portscan_setting, at(instancePath, "/data/portscan_setting")) || (vErrors = more(vErrors, validate1816)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1959.errors = vErrors, vErrors === null;
}
var check_shared391 = outermost(validate1961);
function validate1967(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 300 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 300 }, "must NOT have more than 300 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 300 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 300 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1967.errors = vErrors, vErrors === null;
}
function validate1963(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.portscan_setting_id === void 0 || data.target === void 0) && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id", "target"));
    for (let key0 in data)
      key0 === "portscan_target_id" || key0 === "project_id" || key0 === "portscan_setting_id" || key0 === "target" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.portscan_target_id !== void 0 && !validate148(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate148)), data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_setting_id !== void 0 && !validate23(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate23)), data.target !== void 0 && !validate1967(data.target, at(instancePath, "/target")) && (vErrors = more(vErrors, validate1967)), data.status !== void 0 && !validate98(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate98)), data.status_detail !== void 0 && !validate785(data.status_detail, at(instancePath, "/status_detail")) && (vErrors = more(vErrors, validate785)), data.scan_at !== void 0 && !validate101(data.scan_at, at(instancePath, "/scan_at")) && (vErrors = more(vErrors, validate101));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1963.errors = vErrors, vErrors === null;
}
function validate1961(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_target === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_target"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_target" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_target !== void 0 && !validate1963(data.portscan_target, at(instancePath, "/portscan_target")) && (vErrors = more(vErrors, validate1963)), data.unknownMembers !== void 0 && !validate55(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate55));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1961.errors = vErrors, vErrors === null;
}
var check_shared392 = outermost(validate1974);
function validate1974(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.portscan_target === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "portscan_target" })), data0.portscan_target !== void 0 && (validate1831(data0.portscan_target, at(instancePath, "/data/portscan_target")) || (vErrors = more(vErrors, validate1831)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1974.errors = vErrors, vErrors === null;
}
var check_shared393 = outermost(validate1976);
function validate1976(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_setting_id === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_setting_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_setting_id !== void 0 && !validate23(data.portscan_setting_id, at(instancePath, "/portscan_setting_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1976.errors = vErrors, vErrors === null;
}
var check_shared394 = outermost(validate1979);
function validate1979(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.portscan_target_id === void 0 && (vErrors = need(vErrors, data, instancePath, "portscan_target_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_target_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.portscan_target_id !== void 0 && !validate23(data.portscan_target_id, at(instancePath, "/portscan_target_id")) && (vErrors = more(vErrors, validate23));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1979.errors = vErrors, vErrors === null;
}
var check_shared398 = outermost(validate1982);
function validate1984(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1984.errors = vErrors, vErrors === null;
}
var schema537 = { type: "string", enum: ["aws", "gcp"], $id: "shared396" };
function validate1986(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "aws" || data === "gcp" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema537.enum })), validate1986.errors = vErrors, vErrors === null;
}
function validate1988(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 32 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 32 }, "must NOT have more than 32 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1988.errors = vErrors, vErrors === null;
}
function validate1982(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_name === void 0 || data.cloud_type === void 0 || data.cloud_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_name", "cloud_type", "cloud_id"));
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_name" || key0 === "cloud_type" || key0 === "cloud_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.project_id !== void 0 && !validate23(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate23)), data.resource_name !== void 0 && !validate1984(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate1984)), data.cloud_type !== void 0 && !validate1986(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate1986)), data.cloud_id !== void 0 && !validate1988(data.cloud_id, at(instancePath, "/cloud_id")) && (vErrors = more(vErrors, validate1988));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1982.errors = vErrors, vErrors === null;
}
var check_shared401 = outermost(validate1990);
var schema542 = { type: "string", "x-known": ["INTERNET", "CDN", "LB", "GATEWAY", "DATASTORE", "COMPUTE", "LATERAL_MOVEMENT", "EXTERNAL_SERVICE", "INTERNAL_SERVICE", "CODE_REPOSITORY"], $id: "shared18" };
function validate2000(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "INTERNET" && data !== "CDN" && data !== "LB" && data !== "GATEWAY" && data !== "DATASTORE" && data !== "COMPUTE" && data !== "LATERAL_MOVEMENT" && data !== "EXTERNAL_SERVICE" && data !== "INTERNAL_SERVICE" && data !== "CODE_REPOSITORY" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema542["x-known"] })), validate2000.errors = vErrors, vErrors === null;
}
function validate1992(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_name === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_name")), data.resource_id !== void 0 && !validate23(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate23)), data.resource_name !== void 0 && !validate38(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate38)), data.short_name !== void 0 && !validate38(data.short_name, at(instancePath, "/short_name")) && (vErrors = more(vErrors, validate38)), data.cloud_type !== void 0 && !validate38(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate38)), data.cloud_id !== void 0 && !validate38(data.cloud_id, at(instancePath, "/cloud_id")) && (vErrors = more(vErrors, validate38)), data.service !== void 0 && !validate38(data.service, at(instancePath, "/service")) && (vErrors = more(vErrors, validate38)), data.region !== void 0 && !validate38(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate38)), data.layer !== void 0 && !validate2000(data.layer, at(instancePath, "/layer")) && (vErrors = more(vErrors, validate2000)), data.meta_data !== void 0 && !validate38(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1992.errors = vErrors, vErrors === null;
}
function validate1991(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1992(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1992));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1991.errors = vErrors, vErrors === null;
}
function validate2006(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.relation_id === void 0 || data.source_resource_name === void 0 || data.target_resource_name === void 0) && (vErrors = need(vErrors, data, instancePath, "relation_id", "source_resource_name", "target_resource_name")), data.relation_id !== void 0 && !validate38(data.relation_id, at(instancePath, "/relation_id")) && (vErrors = more(vErrors, validate38)), data.relation_label !== void 0 && !validate38(data.relation_label, at(instancePath, "/relation_label")) && (vErrors = more(vErrors, validate38)), data.source_resource_name !== void 0 && !validate38(data.source_resource_name, at(instancePath, "/source_resource_name")) && (vErrors = more(vErrors, validate38)), data.target_resource_name !== void 0 && !validate38(data.target_resource_name, at(instancePath, "/target_resource_name")) && (vErrors = more(vErrors, validate38))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2006.errors = vErrors, vErrors === null;
}
function validate2005(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2006(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2006));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2005.errors = vErrors, vErrors === null;
}
function validate1990(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.nodes !== void 0 && (validate1991(data0.nodes, at(instancePath, "/data/nodes")) || (vErrors = more(vErrors, validate1991))), data0.edges !== void 0 && (validate2005(data0.edges, at(instancePath, "/data/edges")) || (vErrors = more(vErrors, validate2005)))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1990.errors = vErrors, vErrors === null;
}
var checks = {
  signin: { input: check_shared42, output: check_SigninIdentity },
  signout: { input: check_shared42 },
  health: { input: check_shared42 },
  listAws: { input: check_shared43, output: check_shared45 },
  putAws: { input: check_shared47, output: check_shared48 },
  deleteAws: { input: check_shared49, output: check_EmptyAnswer },
  listAwsDataSources: { input: check_shared50, output: check_shared52 },
  attachAwsDataSource: { input: check_shared53, output: check_shared54 },
  detachAwsDataSource: { input: check_shared55, output: check_EmptyAnswer },
  invokeAwsScan: { input: check_shared56, output: check_EmptyAnswer },
  listFindings: { input: check_shared62, output: check_shared64 },
  getFinding: { input: check_shared65, output: check_shared66 },
  listFindingTags: { input: check_shared68, output: check_shared69 },
  listFindingTagNames: { input: check_shared70, output: check_shared72 },
  listResources: { input: check_shared74, output: check_shared75 },
  listResourceTags: { input: check_shared77, output: check_shared79 },
  listResourceTagNames: { input: check_shared80, output: check_shared72 },
  getResource: { input: check_shared81, output: check_shared82 },
  getPendFinding: { input: check_shared65, output: check_shared83 },
  listFindingSettings: { input: check_shared84, output: check_shared86 },
  getRecommend: { input: check_shared65, output: check_shared87 },
  getFindingAiSummary: { input: check_shared89, output: check_shared90 },
  streamFindingAiSummary: { input: check_shared89 },
  putFinding: { input: check_shared91, output: check_shared92 },
  deleteFinding: { input: check_shared65, output: check_EmptyAnswer },
  tagFinding: { input: check_shared93, output: check_shared94 },
  untagFinding: { input: check_shared95, output: check_EmptyAnswer },
  putResource: { input: check_shared96, output: check_shared97 },
  deleteResource: { input: check_shared81, output: check_EmptyAnswer },
  putPendFinding: { input: check_shared98, output: check_shared99 },
  deletePendFinding: { input: check_shared65, output: check_EmptyAnswer },
  putFindingSetting: { input: check_shared100, output: check_shared101 },
  deleteFindingSetting: { input: check_shared102, output: check_EmptyAnswer },
  putRecommend: { input: check_shared103, output: check_shared104 },
  listOrganizationFindings: { input: check_shared105, output: check_shared107 },
  listAlerts: { input: check_shared110, output: check_shared112 },
  listAlertHistory: { input: check_shared113, output: check_shared115 },
  listRelAlertFindings: { input: check_shared116, output: check_shared118 },
  listAlertConditions: { input: check_shared119, output: check_shared121 },
  listAlertRules: { input: check_shared122, output: check_shared124 },
  listAlertConditionRules: { input: check_shared125, output: check_shared127 },
  listNotifications: { input: check_shared128, output: check_shared130 },
  listAlertConditionNotifications: { input: check_shared131, output: check_shared133 },
  requestProjectRole: { input: check_shared134, output: check_EmptyAnswer },
  putAlertFirstViewedAt: { input: check_shared113, output: check_EmptyAnswer },
  putAlert: { input: check_shared135, output: check_shared136 },
  putAlertCondition: { input: check_shared137, output: check_shared138 },
  putAlertRule: { input: check_shared139, output: check_shared140 },
  putAlertConditionRule: { input: check_shared141, output: check_shared142 },
  putNotification: { input: check_shared143, output: check_shared144 },
  putAlertConditionNotification: { input: check_shared145, output: check_shared146 },
  deleteAlertCondition: { input: check_shared147, output: check_EmptyAnswer },
  deleteAlertRule: { input: check_shared148, output: check_EmptyAnswer },
  deleteAlertConditionRule: { input: check_shared149, output: check_EmptyAnswer },
  deleteNotification: { input: check_shared150, output: check_EmptyAnswer },
  deleteAlertConditionNotification: { input: check_shared151, output: check_EmptyAnswer },
  analyzeAlert: { input: check_shared152, output: check_EmptyAnswer },
  testNotification: { input: check_shared150, output: check_EmptyAnswer },
  listProjects: { input: check_shared153, output: check_shared155 },
  createProject: { input: check_shared157, output: check_shared158 },
  listProjectOrganizationInvitations: { input: check_shared159, output: check_shared161 },
  updateProject: { input: check_shared162, output: check_shared163 },
  deleteProject: { input: check_shared164, output: check_EmptyAnswer },
  tagProject: { input: check_shared167, output: check_shared168 },
  untagProject: { input: check_shared169, output: check_EmptyAnswer },
  replyOrganizationInvitation: { input: check_shared171, output: check_shared172 },
  listUsers: { input: check_shared173, output: check_shared174 },
  getUser: { input: check_shared175, output: check_shared176 },
  isAdmin: { input: check_shared177, output: check_shared178 },
  putUser: { input: check_shared179, output: check_shared180 },
  listRoles: { input: check_shared181, output: check_shared182 },
  getRole: { input: check_shared183, output: check_shared184 },
  listPolicies: { input: check_shared185, output: check_shared186 },
  getPolicy: { input: check_shared187, output: check_shared188 },
  listAccessTokens: { input: check_shared189, output: check_shared191 },
  listUserReserved: { input: check_shared192, output: check_shared194 },
  putRole: { input: check_shared195, output: check_shared196 },
  deleteRole: { input: check_shared183, output: check_EmptyAnswer },
  attachRole: { input: check_shared197, output: check_shared198 },
  detachRole: { input: check_shared197, output: check_EmptyAnswer },
  putPolicy: { input: check_shared199, output: check_shared200 },
  deletePolicy: { input: check_shared187, output: check_EmptyAnswer },
  attachPolicy: { input: check_shared201, output: check_shared202 },
  detachPolicy: { input: check_shared201, output: check_EmptyAnswer },
  generateAccessToken: { input: check_shared203, output: check_shared204 },
  updateAccessToken: { input: check_shared205, output: check_shared206 },
  deleteAccessToken: { input: check_shared207, output: check_EmptyAnswer },
  attachAccessTokenRole: { input: check_shared208, output: check_shared209 },
  detachAccessTokenRole: { input: check_shared208, output: check_EmptyAnswer },
  putUserReserved: { input: check_shared210, output: check_shared211 },
  deleteUserReserved: { input: check_shared212, output: check_EmptyAnswer },
  updateUserAdmin: { input: check_shared213, output: check_shared180 },
  listOrganizations: { input: check_shared214, output: check_shared216 },
  createOrganization: { input: check_shared218, output: check_shared219 },
  listOrganizationInvitations: { input: check_shared159, output: check_shared161 },
  updateOrganization: { input: check_shared220, output: check_shared219 },
  putOrganizationInvitation: { input: check_shared221, output: check_shared222 },
  deleteOrganization: { input: check_shared223, output: check_EmptyAnswer },
  deleteOrganizationInvitation: { input: check_shared224, output: check_EmptyAnswer },
  createProjectWithOrganization: { input: check_shared225, output: check_shared158 },
  listOrganizationRoles: { input: check_shared226, output: check_shared182 },
  getOrganizationRole: { input: check_shared227, output: check_shared228 },
  listOrganizationPolicies: { input: check_shared229, output: check_shared186 },
  getOrganizationPolicy: { input: check_shared230, output: check_shared231 },
  listOrganizationUserReserved: { input: check_shared232, output: check_shared234 },
  listOrganizationAccessTokens: { input: check_shared235, output: check_shared237 },
  putOrganizationRole: { input: check_shared238, output: check_shared239 },
  putOrganizationPolicy: { input: check_shared240, output: check_shared241 },
  attachOrganizationRole: { input: check_shared242, output: check_shared239 },
  attachOrganizationPolicy: { input: check_shared243, output: check_shared241 },
  detachOrganizationRole: { input: check_shared242, output: check_EmptyAnswer },
  detachOrganizationPolicy: { input: check_shared243, output: check_EmptyAnswer },
  deleteOrganizationRole: { input: check_shared227, output: check_EmptyAnswer },
  deleteOrganizationPolicy: { input: check_shared230, output: check_EmptyAnswer },
  deleteOrganizationUserReserved: { input: check_shared244, output: check_EmptyAnswer },
  putOrganizationUserReserved: { input: check_shared245, output: check_shared246 },
  generateOrganizationAccessToken: { input: check_shared247, output: check_shared204 },
  updateOrganizationAccessToken: { input: check_shared248, output: check_shared249 },
  deleteOrganizationAccessToken: { input: check_shared250, output: check_EmptyAnswer },
  attachOrganizationAccessTokenRole: { input: check_shared251, output: check_shared252 },
  detachOrganizationAccessTokenRole: { input: check_shared251, output: check_EmptyAnswer },
  listOrganizationNotifications: { input: check_shared253, output: check_shared255 },
  getOrganizationNotification: { input: check_shared256, output: check_shared257 },
  putOrganizationNotification: { input: check_shared259, output: check_shared257 },
  deleteOrganizationNotification: { input: check_shared256, output: check_EmptyAnswer },
  testOrganizationNotification: { input: check_shared256, output: check_EmptyAnswer },
  listOrganizationAlertConditionNotifications: { input: check_shared261, output: check_shared263 },
  updateOrganizationAlertConditionNotificationCache: { input: check_shared265, output: check_shared266 },
  updateOrganizationProjectNotificationEnabled: { input: check_shared267, output: check_shared268 },
  updateOrganizationProjectNotificationCache: { input: check_shared269, output: check_shared268 },
  getFindingReport: { input: check_shared271, output: check_shared273 },
  getReport: { input: check_shared274, output: check_shared275 },
  listReports: { input: check_shared276, output: check_shared278 },
  putReport: { input: check_shared280, output: check_shared281 },
  getFindingReportAll: { input: check_shared271, output: check_shared273 },
  chatAi: { input: check_shared283, output: check_shared90 },
  generateReport: { input: check_shared284, output: check_shared285 },
  listRemediationProposals: { input: check_shared287, output: check_shared289 },
  getRemediationProposal: { input: check_shared290, output: check_shared291 },
  generateRemediationProposal: { input: check_shared65, output: check_shared292 },
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
  listOsint: { input: check_shared276, output: check_shared344 },
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
