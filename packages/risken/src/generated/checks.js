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

function report(errors, instancePath, keyword, params, message) {
  let error = message === void 0 ? { instancePath, keyword, params } : { instancePath, keyword, params, message };
  return errors === null ? [error] : (errors.push(error), errors);
}
function inner(errors, value, instancePath, check) {
  if (check(value, instancePath)) return errors;
  if (errors === null) return check.errors;
  for (let error of check.errors) errors.push(error);
  return errors;
}
function member(errors, data, instancePath, ...pairs) {
  for (let index = 0; index < pairs.length; index += 2) {
    let name = pairs[index];
    data[name] !== void 0 && (errors = inner(errors, data[name], instancePath + "/" + name, pairs[index + 1]));
  }
  return errors;
}
function need(errors, data, instancePath, ...names) {
  for (let missingProperty of names) data[missingProperty] === void 0 && (errors = report(errors, instancePath, "required", { missingProperty }));
  return errors;
}
var check_shared42 = validate21;
function validate21(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate21.errors = vErrors, vErrors === null;
}
var check_SigninIdentity = validate22;
function validate23(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate23.errors = vErrors, vErrors === null;
}
function validate22(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "user_id", validate23, "access_token_id", validate23, "project_id", validate23, "org_access_token_id", validate23, "organization_id", validate23) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate22.errors = vErrors, vErrors === null;
}
var check_shared43 = validate29;
var pattern0 = new RegExp("^[0-9]{12}$", "u");
function validate32(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern0.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^[0-9]{12}$" }, 'must match pattern "^[0-9]{12}$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate32.errors = vErrors, vErrors === null;
}
function validate29(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "aws_account_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "aws_id", validate23, "aws_account_id", validate32);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate29.errors = vErrors, vErrors === null;
}
var check_shared45 = validate34;
function validate38(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate38.errors = vErrors, vErrors === null;
}
function validate42(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate42.errors = vErrors, vErrors === null;
}
function validate36(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "aws_id", "project_id", "aws_account_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "aws_id", validate23, "name", validate38, "project_id", validate23, "aws_account_id", validate32, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate36.errors = vErrors, vErrors === null;
}
function validate35(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate36);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate35.errors = vErrors, vErrors === null;
}
function validate34(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.aws !== void 0 && (vErrors = inner(vErrors, data0.aws, instancePath + "/data/aws", validate35)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate34.errors = vErrors, vErrors === null;
}
var check_shared46 = validate47;
var func2 = require_ucs2length().default, func3 = (text) => new TextEncoder().encode(text).length;
function validate50(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func3(data) > 200 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 200 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate50.errors = vErrors, vErrors === null;
}
function validate49(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "aws_account_id");
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || key0 === "aws_account_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate50, "project_id", validate23, "aws_account_id", validate32);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate49.errors = vErrors, vErrors === null;
}
function validate47(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "aws");
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "aws", validate49);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate47.errors = vErrors, vErrors === null;
}
var check_shared47 = validate55;
function validate55(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.aws === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "aws" })), data0.aws !== void 0 && (vErrors = inner(vErrors, data0.aws, instancePath + "/data/aws", validate36))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate55.errors = vErrors, vErrors === null;
}
var check_shared48 = validate57;
function validate57(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "aws_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "aws_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate57.errors = vErrors, vErrors === null;
}
var check_EmptyAnswer = validate60;
function validate61(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate61.errors = vErrors, vErrors === null;
}
function validate60(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "data", validate61) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate60.errors = vErrors, vErrors === null;
}
var check_shared49 = validate63;
function validate66(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func3(data) > 64 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 64 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate66.errors = vErrors, vErrors === null;
}
function validate63(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "aws_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "aws_id", validate23, "data_source", validate66);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate63.errors = vErrors, vErrors === null;
}
var check_shared51 = validate68;
function validate73(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: "number" })), validate73.errors = vErrors, vErrors === null;
}
var schema29 = { type: "integer", "x-known": [0, 1, 2, 3, 4], $id: "ScanStatus" };
function validate79(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && data !== 4 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema29["x-known"] })), validate79.errors = vErrors, vErrors === null;
}
function validate70(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "aws_data_source_id", "data_source", "max_score"), vErrors = member(vErrors, data, instancePath, "aws_data_source_id", validate23, "data_source", validate38, "max_score", validate73, "aws_id", validate23, "project_id", validate23, "assume_role_arn", validate38, "external_id", validate38, "status", validate79, "status_detail", validate38, "scan_at", validate42, "specific_version", validate38)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate70.errors = vErrors, vErrors === null;
}
function validate69(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate70);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate69.errors = vErrors, vErrors === null;
}
function validate68(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.data_source !== void 0 && (vErrors = inner(vErrors, data0.data_source, instancePath + "/data/data_source", validate69)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate68.errors = vErrors, vErrors === null;
}
var check_shared52 = validate86;
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
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || data === 4 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema34.enum })), validate96.errors = vErrors, vErrors === null;
}
function validate99(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 253402268399 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 253402268399 }, "must be <= 253402268399")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate99.errors = vErrors, vErrors === null;
}
function validate88(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id", "assume_role_arn", "external_id");
    for (let key0 in data)
      func6.call(schema31.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "aws_id", validate23, "aws_data_source_id", validate23, "project_id", validate23, "assume_role_arn", validate92, "external_id", validate94, "status", validate96, "status_detail", validate38, "scan_at", validate99, "specific_version", validate66);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate88.errors = vErrors, vErrors === null;
}
function validate86(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "attach_data_source");
    for (let key0 in data)
      key0 === "project_id" || key0 === "attach_data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "attach_data_source", validate88);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate86.errors = vErrors, vErrors === null;
}
var check_shared53 = validate103;
function validate104(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "aws_id", validate23, "aws_data_source_id", validate23, "project_id", validate23, "assume_role_arn", validate38, "external_id", validate38, "status", validate79, "status_detail", validate38, "scan_at", validate42, "created_at", validate42, "updated_at", validate42, "specific_version", validate38)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate104.errors = vErrors, vErrors === null;
}
function validate103(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "data_source" })), data0.data_source !== void 0 && (vErrors = inner(vErrors, data0.data_source, instancePath + "/data/data_source", validate104))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate103.errors = vErrors, vErrors === null;
}
var check_shared54 = validate117;
function validate117(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "aws_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "aws_id", validate23, "aws_data_source_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate117.errors = vErrors, vErrors === null;
}
var check_shared55 = validate121;
function validate125(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && (vErrors = report(vErrors, instancePath, "type", { type: "boolean" })), validate125.errors = vErrors, vErrors === null;
}
function validate121(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "aws_id", "aws_data_source_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "aws_id" || key0 === "aws_data_source_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "aws_id", validate23, "aws_data_source_id", validate23, "scan_only", validate125, "full_scan", validate125);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate121.errors = vErrors, vErrors === null;
}
var check_shared61 = validate128, schema41 = { type: "object", additionalProperties: !1, properties: { project_id: { $ref: "Id" }, data_source: { $ref: "shared56" }, resource_name: { $ref: "shared57" }, from_score: { $ref: "shared12" }, to_score: { $ref: "shared12" }, tag: { $ref: "shared56" }, sort: { $ref: "shared58" }, direction: { $ref: "shared59" }, offset: { $ref: "shared4" }, limit: { $ref: "shared60" }, status: { $ref: "FindingStatus" }, finding_id: { $ref: "Id" }, alert_id: { $ref: "Id" } }, $id: "shared61" };
function validate130(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate66);
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
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate134);
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
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0")), validate145.errors = vErrors, vErrors === null;
}
function validate147(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 200 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 200 }, "must be <= 200")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate147.errors = vErrors, vErrors === null;
}
var schema50 = { type: "integer", enum: [0, 1, 2], $id: "FindingStatus" };
function validate149(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema50.enum })), validate149.errors = vErrors, vErrors === null;
}
function validate128(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func6.call(schema41.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "data_source", validate130, "resource_name", validate133, "from_score", validate137, "to_score", validate137, "tag", validate130, "sort", validate141, "direction", validate143, "offset", validate145, "limit", validate147, "status", validate149, "finding_id", validate23, "alert_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate128.errors = vErrors, vErrors === null;
}
var check_shared63 = validate153;
function validate154(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate154.errors = vErrors, vErrors === null;
}
function validate157(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate157.errors = vErrors, vErrors === null;
}
function validate153(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.finding_id !== void 0 && (vErrors = inner(vErrors, data0.finding_id, instancePath + "/data/finding_id", validate154)), data0.count !== void 0 && (vErrors = inner(vErrors, data0.count, instancePath + "/data/count", validate157)), data0.total !== void 0 && (vErrors = inner(vErrors, data0.total, instancePath + "/data/total", validate157))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate153.errors = vErrors, vErrors === null;
}
var check_shared64 = validate160;
function validate160(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "finding_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "finding_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate160.errors = vErrors, vErrors === null;
}
var check_shared65 = validate163;
function validate164(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "finding_id", "data_source_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "finding_id", validate23, "description", validate38, "data_source", validate38, "data_source_id", validate38, "resource_name", validate38, "project_id", validate23, "original_score", validate73, "original_max_score", validate73, "score", validate73, "data", validate38, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate164.errors = vErrors, vErrors === null;
}
function validate163(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.finding !== void 0 && (vErrors = inner(vErrors, data0.finding, instancePath + "/data/finding", validate164)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate163.errors = vErrors, vErrors === null;
}
var check_shared67 = validate178;
var schema58 = { type: "string", enum: ["finding_tag_id", "tag", "updated_at"], $id: "shared66" };
function validate181(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "finding_tag_id" || data === "tag" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema58.enum })), validate181.errors = vErrors, vErrors === null;
}
function validate178(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "finding_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "finding_id", validate23, "sort", validate181, "direction", validate143, "offset", validate145, "limit", validate147);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate178.errors = vErrors, vErrors === null;
}
var check_shared68 = validate186;
function validate188(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "finding_tag_id", "finding_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "finding_tag_id", validate23, "finding_id", validate23, "project_id", validate23, "tag", validate38, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate188.errors = vErrors, vErrors === null;
}
function validate187(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate188);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate187.errors = vErrors, vErrors === null;
}
function validate186(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag !== void 0 && (vErrors = inner(vErrors, data0.tag, instancePath + "/data/tag", validate187)), data0.count !== void 0 && (vErrors = inner(vErrors, data0.count, instancePath + "/data/count", validate157)), data0.total !== void 0 && (vErrors = inner(vErrors, data0.total, instancePath + "/data/total", validate157))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate186.errors = vErrors, vErrors === null;
}
var check_shared69 = validate199;
function validate199(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "sort", validate181, "direction", validate143, "offset", validate145, "limit", validate147);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate199.errors = vErrors, vErrors === null;
}
var check_shared71 = validate205;
function validate206(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate38);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate206.errors = vErrors, vErrors === null;
}
function validate205(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag !== void 0 && (vErrors = inner(vErrors, data0.tag, instancePath + "/data/tag", validate206)), data0.count !== void 0 && (vErrors = inner(vErrors, data0.count, instancePath + "/data/count", validate157)), data0.total !== void 0 && (vErrors = inner(vErrors, data0.total, instancePath + "/data/total", validate157))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate205.errors = vErrors, vErrors === null;
}
var check_shared73 = validate211, schema65 = { type: "object", additionalProperties: !1, properties: { project_id: { $ref: "Id" }, resource_name: { $ref: "shared57" }, tag: { $ref: "shared56" }, sort: { $ref: "shared72" }, direction: { $ref: "shared59" }, offset: { $ref: "shared4" }, limit: { $ref: "shared60" }, resource_id: { $ref: "Id" }, namespace: { $ref: "shared14" }, resource_type: { $ref: "shared14" } }, $id: "shared73" }, schema66 = { type: "string", enum: ["resource_id", "resource_name", "updated_at"], $id: "shared72" };
function validate215(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "resource_id" || data === "resource_name" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema66.enum })), validate215.errors = vErrors, vErrors === null;
}
function validate211(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func6.call(schema65.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "resource_name", validate133, "tag", validate130, "sort", validate215, "direction", validate143, "offset", validate145, "limit", validate147, "resource_id", validate23, "namespace", validate66, "resource_type", validate66);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate211.errors = vErrors, vErrors === null;
}
var check_shared74 = validate223;
function validate223(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.resource_id !== void 0 && (vErrors = inner(vErrors, data0.resource_id, instancePath + "/data/resource_id", validate154)), data0.count !== void 0 && (vErrors = inner(vErrors, data0.count, instancePath + "/data/count", validate157)), data0.total !== void 0 && (vErrors = inner(vErrors, data0.total, instancePath + "/data/total", validate157))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate223.errors = vErrors, vErrors === null;
}
var check_shared76 = validate227;
var schema69 = { type: "string", enum: ["resource_tag_id", "tag", "updated_at"], $id: "shared75" };
function validate230(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "resource_tag_id" || data === "tag" || data === "updated_at" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema69.enum })), validate230.errors = vErrors, vErrors === null;
}
function validate227(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resource_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "resource_id", validate23, "sort", validate230, "direction", validate143, "offset", validate145, "limit", validate147);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate227.errors = vErrors, vErrors === null;
}
var check_shared78 = validate235;
function validate237(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resource_tag_id", "resource_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "resource_tag_id", validate23, "resource_id", validate23, "project_id", validate23, "tag", validate38, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate237.errors = vErrors, vErrors === null;
}
function validate236(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate237);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate236.errors = vErrors, vErrors === null;
}
function validate235(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag !== void 0 && (vErrors = inner(vErrors, data0.tag, instancePath + "/data/tag", validate236)), data0.count !== void 0 && (vErrors = inner(vErrors, data0.count, instancePath + "/data/count", validate157)), data0.total !== void 0 && (vErrors = inner(vErrors, data0.total, instancePath + "/data/total", validate157))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate235.errors = vErrors, vErrors === null;
}
var check_shared79 = validate248;
function validate248(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "sort" || key0 === "direction" || key0 === "offset" || key0 === "limit" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "sort", validate230, "direction", validate143, "offset", validate145, "limit", validate147);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate248.errors = vErrors, vErrors === null;
}
var check_shared80 = validate254;
function validate254(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resource_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "resource_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate254.errors = vErrors, vErrors === null;
}
var check_shared81 = validate257;
function validate258(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resource_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "resource_id", validate23, "resource_name", validate38, "project_id", validate23, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate258.errors = vErrors, vErrors === null;
}
function validate257(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.resource !== void 0 && (vErrors = inner(vErrors, data0.resource, instancePath + "/data/resource", validate258)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate257.errors = vErrors, vErrors === null;
}
var check_shared82 = validate265;
var schema79 = { type: "integer", "x-known": [0, 1], $id: "PendReason" };
function validate273(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema79["x-known"] })), validate273.errors = vErrors, vErrors === null;
}
function validate266(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "finding_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "finding_id", validate23, "project_id", validate23, "note", validate38, "created_at", validate42, "updated_at", validate42, "expired_at", validate42, "reason", validate273, "pend_user_id", validate23)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate266.errors = vErrors, vErrors === null;
}
function validate265(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.pend_finding !== void 0 && (vErrors = inner(vErrors, data0.pend_finding, instancePath + "/data/pend_finding", validate266)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate265.errors = vErrors, vErrors === null;
}
var check_shared83 = validate277;
var schema81 = { type: "integer", enum: [0, 1, 2], $id: "FindingSettingStatusInput" };
function validate279(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema81.enum })), validate279.errors = vErrors, vErrors === null;
}
function validate277(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "status", validate279);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate277.errors = vErrors, vErrors === null;
}
var check_shared85 = validate281;
var schema85 = { type: "integer", "x-known": [0, 1, 2], $id: "FindingSettingStatus" };
function validate288(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema85["x-known"] })), validate288.errors = vErrors, vErrors === null;
}
function validate283(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "finding_setting_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "finding_setting_id", validate23, "project_id", validate23, "resource_name", validate38, "setting", validate38, "status", validate288, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate283.errors = vErrors, vErrors === null;
}
function validate282(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate283);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate282.errors = vErrors, vErrors === null;
}
function validate281(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.finding_setting !== void 0 && (vErrors = inner(vErrors, data0.finding_setting, instancePath + "/data/finding_setting", validate282)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate281.errors = vErrors, vErrors === null;
}
var check_shared86 = validate294;
function validate295(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "finding_id", "recommend_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "finding_id", validate23, "recommend_id", validate23, "data_source", validate38, "type", validate38, "risk", validate38, "recommendation", validate38, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate295.errors = vErrors, vErrors === null;
}
function validate294(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.recommend !== void 0 && (vErrors = inner(vErrors, data0.recommend, instancePath + "/data/recommend", validate295)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate294.errors = vErrors, vErrors === null;
}
var check_shared88 = validate305;
var schema89 = { type: "string", enum: ["en", "ja"], $id: "shared87" };
function validate308(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "en" || data === "ja" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema89.enum })), validate308.errors = vErrors, vErrors === null;
}
function validate305(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "finding_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "lang" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "finding_id", validate23, "lang", validate308);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate305.errors = vErrors, vErrors === null;
}
var check_shared89 = validate310;
function validate310(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.answer !== void 0 && (vErrors = inner(vErrors, data0.answer, instancePath + "/data/answer", validate38)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate310.errors = vErrors, vErrors === null;
}
var check_shared90 = validate312;
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
    vErrors = need(vErrors, data, instancePath, "data_source", "data_source_id", "resource_name", "original_max_score", "data");
    for (let key0 in data)
      key0 === "description" || key0 === "data_source" || key0 === "data_source_id" || key0 === "resource_name" || key0 === "project_id" || key0 === "original_score" || key0 === "original_max_score" || key0 === "data" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "description", validate50, "data_source", validate316, "data_source_id", validate92, "resource_name", validate319, "project_id", validate23, "original_score", validate322, "original_max_score", validate324, "data", validate326);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate314.errors = vErrors, vErrors === null;
}
function validate312(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "finding");
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "finding", validate314);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate312.errors = vErrors, vErrors === null;
}
var check_shared91 = validate329;
function validate329(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.finding === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "finding" })), data0.finding !== void 0 && (vErrors = inner(vErrors, data0.finding, instancePath + "/data/finding", validate164))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate329.errors = vErrors, vErrors === null;
}
var check_shared92 = validate331;
function validate333(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "finding_id", "tag");
    for (let key0 in data)
      key0 === "finding_id" || key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "finding_id", validate23, "project_id", validate23, "tag", validate316);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate333.errors = vErrors, vErrors === null;
}
function validate331(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "tag");
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "tag", validate333);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate331.errors = vErrors, vErrors === null;
}
var check_shared93 = validate338;
function validate338(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.tag === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "tag" })), data0.tag !== void 0 && (vErrors = inner(vErrors, data0.tag, instancePath + "/data/tag", validate188))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate338.errors = vErrors, vErrors === null;
}
var check_shared94 = validate340;
function validate340(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "finding_tag_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_tag_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "finding_tag_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate340.errors = vErrors, vErrors === null;
}
var check_shared95 = validate343;
function validate345(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resource_name");
    for (let key0 in data)
      key0 === "resource_name" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resource_name", validate319, "project_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate345.errors = vErrors, vErrors === null;
}
function validate343(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resource");
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "resource", validate345);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate343.errors = vErrors, vErrors === null;
}
var check_shared96 = validate349;
function validate349(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.resource === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "resource" })), data0.resource !== void 0 && (vErrors = inner(vErrors, data0.resource, instancePath + "/data/resource", validate258))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate349.errors = vErrors, vErrors === null;
}
var check_shared97 = validate351;
var schema108 = { type: "integer", enum: [0, 1], $id: "PendReasonInput" };
function validate358(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema108.enum })), validate358.errors = vErrors, vErrors === null;
}
function validate353(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "finding_id");
    for (let key0 in data)
      key0 === "finding_id" || key0 === "project_id" || key0 === "note" || key0 === "expired_at" || key0 === "reason" || key0 === "pend_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "finding_id", validate23, "project_id", validate23, "note", validate38, "expired_at", validate99, "reason", validate358, "pend_user_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate353.errors = vErrors, vErrors === null;
}
function validate351(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "pend_finding");
    for (let key0 in data)
      key0 === "project_id" || key0 === "pend_finding" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "pend_finding", validate353);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate351.errors = vErrors, vErrors === null;
}
var check_shared98 = validate362;
function validate362(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.pend_finding === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "pend_finding" })), data0.pend_finding !== void 0 && (vErrors = inner(vErrors, data0.pend_finding, instancePath + "/data/pend_finding", validate266))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate362.errors = vErrors, vErrors === null;
}
var check_shared99 = validate364;
function validate366(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resource_name", "setting");
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_name" || key0 === "setting" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "resource_name", validate326, "setting", validate326, "status", validate279);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate366.errors = vErrors, vErrors === null;
}
function validate364(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "finding_setting");
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "finding_setting", validate366);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate364.errors = vErrors, vErrors === null;
}
var check_shared100 = validate372;
function validate372(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.finding_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "finding_setting" })), data0.finding_setting !== void 0 && (vErrors = inner(vErrors, data0.finding_setting, instancePath + "/data/finding_setting", validate283))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate372.errors = vErrors, vErrors === null;
}
var check_shared101 = validate374;
function validate374(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "finding_setting_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "finding_setting_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate374.errors = vErrors, vErrors === null;
}
var check_shared102 = validate377;
function validate377(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "finding_id", "data_source", "type");
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "data_source" || key0 === "type" || key0 === "risk" || key0 === "recommendation" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "finding_id", validate23, "data_source", validate316, "type", validate92, "risk", validate38, "recommendation", validate38);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate377.errors = vErrors, vErrors === null;
}
var check_shared103 = validate384;
function validate384(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.recommend === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "recommend" })), data0.recommend !== void 0 && (vErrors = inner(vErrors, data0.recommend, instancePath + "/data/recommend", validate295))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate384.errors = vErrors, vErrors === null;
}
var check_shared104 = validate386, schema116 = { type: "object", additionalProperties: !1, properties: { organization_id: { $ref: "Id" }, data_source: { $ref: "shared56" }, resource_name: { $ref: "shared57" }, from_score: { $ref: "shared12" }, to_score: { $ref: "shared12" }, tag: { $ref: "shared56" }, sort: { $ref: "shared58" }, direction: { $ref: "shared59" }, offset: { $ref: "shared4" }, limit: { $ref: "shared4" }, status: { $ref: "FindingStatus" }, finding_id: { $ref: "Id" } }, $id: "shared104" };
function validate386(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func6.call(schema116.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "data_source", validate130, "resource_name", validate133, "from_score", validate137, "to_score", validate137, "tag", validate130, "sort", validate141, "direction", validate143, "offset", validate145, "limit", validate145, "status", validate149, "finding_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate386.errors = vErrors, vErrors === null;
}
var check_shared106 = validate399;
var schema121 = { type: "string", "x-known": ["ACTIVE", "ARCHIVE"], $id: "shared39" };
function validate406(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ACTIVE" && data !== "ARCHIVE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema121["x-known"] })), validate406.errors = vErrors, vErrors === null;
}
function validate403(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "status"), vErrors = member(vErrors, data, instancePath, "note", validate38, "user_name", validate38, "status", validate406, "expired_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate403.errors = vErrors, vErrors === null;
}
function validate401(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "finding", "pend_info"), vErrors = member(vErrors, data, instancePath, "finding", validate164, "pend_info", validate403, "finding_tags", validate187)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate401.errors = vErrors, vErrors === null;
}
function validate400(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate401);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate400.errors = vErrors, vErrors === null;
}
function validate399(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.findings !== void 0 && (vErrors = inner(vErrors, data0.findings, instancePath + "/data/findings", validate400)), data0.count !== void 0 && (vErrors = inner(vErrors, data0.count, instancePath + "/data/count", validate157)), data0.total !== void 0 && (vErrors = inner(vErrors, data0.total, instancePath + "/data/total", validate157))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate399.errors = vErrors, vErrors === null;
}
var check_shared109 = validate415;
var schema124 = { type: "integer", enum: [0, 1, 2, 3], $id: "AlertStatusInput" };
function validate418(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema124.enum })), validate418.errors = vErrors, vErrors === null;
}
function validate417(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate418);
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
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate422);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate421.errors = vErrors, vErrors === null;
}
function validate415(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "status" || key0 === "severity" || key0 === "description" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "status", validate417, "severity", validate421, "description", validate50, "from_at", validate99, "to_at", validate99);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate415.errors = vErrors, vErrors === null;
}
var check_shared111 = validate428;
var schema130 = { type: "string", "x-known": ["high", "medium", "low"], $id: "AlertSeverity" };
function validate434(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "high" && data !== "medium" && data !== "low" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema130["x-known"] })), validate434.errors = vErrors, vErrors === null;
}
var schema131 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "AlertStatus" };
function validate437(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema131["x-known"] })), validate437.errors = vErrors, vErrors === null;
}
function validate430(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "alert_id", "alert_condition_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "alert_id", validate23, "alert_condition_id", validate23, "description", validate38, "severity", validate434, "project_id", validate23, "status", validate437, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate430.errors = vErrors, vErrors === null;
}
function validate429(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate430);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate429.errors = vErrors, vErrors === null;
}
function validate428(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert !== void 0 && (vErrors = inner(vErrors, data0.alert, instancePath + "/data/alert", validate429)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate428.errors = vErrors, vErrors === null;
}
var check_shared112 = validate443;
function validate443(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "alert_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate443.errors = vErrors, vErrors === null;
}
var check_shared114 = validate446;
var schema136 = { type: "string", "x-known": ["created", "updated", "deleted"], $id: "shared10" };
function validate450(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "created" && data !== "updated" && data !== "deleted" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema136["x-known"] })), validate450.errors = vErrors, vErrors === null;
}
function validate448(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "alert_history_id", "alert_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "alert_history_id", validate23, "history_type", validate450, "alert_id", validate23, "description", validate38, "severity", validate434, "finding_history", validate38, "project_id", validate23, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate448.errors = vErrors, vErrors === null;
}
function validate447(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate448);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate447.errors = vErrors, vErrors === null;
}
function validate446(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_history !== void 0 && (vErrors = inner(vErrors, data0.alert_history, instancePath + "/data/alert_history", validate447)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate446.errors = vErrors, vErrors === null;
}
var check_shared115 = validate461;
function validate461(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_id" || key0 === "finding_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "alert_id", validate23, "finding_id", validate23, "from_at", validate99, "to_at", validate99);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate461.errors = vErrors, vErrors === null;
}
var check_shared117 = validate467;
function validate469(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "alert_id", "finding_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "alert_id", validate23, "finding_id", validate23, "project_id", validate23, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate469.errors = vErrors, vErrors === null;
}
function validate468(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate469);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate468.errors = vErrors, vErrors === null;
}
function validate467(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.rel_alert_finding !== void 0 && (vErrors = inner(vErrors, data0.rel_alert_finding, instancePath + "/data/rel_alert_finding", validate468)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate467.errors = vErrors, vErrors === null;
}
var check_shared118 = validate477;
function validate477(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "severity" || key0 === "enabled" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "severity", validate421, "enabled", validate125, "from_at", validate99, "to_at", validate99);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate477.errors = vErrors, vErrors === null;
}
var check_shared120 = validate483;
var schema145 = { type: "string", "x-known": ["and", "or"], $id: "shared5" };
function validate490(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "and" && data !== "or" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema145["x-known"] })), validate490.errors = vErrors, vErrors === null;
}
function validate485(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "alert_condition_id", validate23, "description", validate38, "severity", validate434, "project_id", validate23, "and_or", validate490, "enabled", validate125, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate485.errors = vErrors, vErrors === null;
}
function validate484(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate485);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate484.errors = vErrors, vErrors === null;
}
function validate483(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_condition !== void 0 && (vErrors = inner(vErrors, data0.alert_condition, instancePath + "/data/alert_condition", validate484)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate483.errors = vErrors, vErrors === null;
}
var check_shared121 = validate497;
function validate497(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "from_score" || key0 === "to_score" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "from_score", validate137, "to_score", validate137, "from_at", validate99, "to_at", validate99);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate497.errors = vErrors, vErrors === null;
}
var check_shared123 = validate503;
function validate505(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "alert_rule_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "alert_rule_id", validate23, "name", validate38, "project_id", validate23, "score", validate73, "resource_name", validate38, "tag", validate38, "finding_cnt", validate157, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate505.errors = vErrors, vErrors === null;
}
function validate504(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate505);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate504.errors = vErrors, vErrors === null;
}
function validate503(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_rule !== void 0 && (vErrors = inner(vErrors, data0.alert_rule, instancePath + "/data/alert_rule", validate504)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate503.errors = vErrors, vErrors === null;
}
var check_shared124 = validate517;
function validate517(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "alert_rule_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "alert_condition_id", validate23, "alert_rule_id", validate23, "from_at", validate99, "to_at", validate99);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate517.errors = vErrors, vErrors === null;
}
var check_shared126 = validate523;
function validate525(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "alert_condition_id", validate23, "alert_rule_id", validate23, "project_id", validate23, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate525.errors = vErrors, vErrors === null;
}
function validate524(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate525);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate524.errors = vErrors, vErrors === null;
}
function validate523(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_rule !== void 0 && (vErrors = inner(vErrors, data0.alert_cond_rule, instancePath + "/data/alert_cond_rule", validate524)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate523.errors = vErrors, vErrors === null;
}
var check_shared127 = validate533;
function validate533(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "type" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "type", validate38, "from_at", validate99, "to_at", validate99);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate533.errors = vErrors, vErrors === null;
}
var check_shared129 = validate538;
function validate540(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "notification_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "notification_id", validate23, "name", validate38, "project_id", validate23, "type", validate38, "notify_setting", validate38, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate540.errors = vErrors, vErrors === null;
}
function validate539(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate540);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate539.errors = vErrors, vErrors === null;
}
function validate538(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (vErrors = inner(vErrors, data0.notification, instancePath + "/data/notification", validate539)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate538.errors = vErrors, vErrors === null;
}
var check_shared130 = validate550;
function validate550(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "from_at" || key0 === "to_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "alert_condition_id", validate23, "notification_id", validate23, "from_at", validate99, "to_at", validate99);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate550.errors = vErrors, vErrors === null;
}
var check_shared132 = validate556;
function validate558(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "alert_condition_id", validate23, "notification_id", validate23, "project_id", validate23, "cache_second", validate157, "notified_at", validate42, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate558.errors = vErrors, vErrors === null;
}
function validate557(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate558);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate557.errors = vErrors, vErrors === null;
}
function validate556(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_notification !== void 0 && (vErrors = inner(vErrors, data0.alert_cond_notification, instancePath + "/data/alert_cond_notification", validate557)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate556.errors = vErrors, vErrors === null;
}
var check_shared133 = validate568;
function validate568(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "project_id", "user_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "user_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate568.errors = vErrors, vErrors === null;
}
var check_shared134 = validate571;
function validate576(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 200 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 200 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate576.errors = vErrors, vErrors === null;
}
var schema166 = { type: "integer", enum: [1, 2], $id: "shared9" };
function validate580(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema166.enum })), validate580.errors = vErrors, vErrors === null;
}
function validate573(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "alert_condition_id", "description", "severity", "status");
    for (let key0 in data)
      key0 === "alert_id" || key0 === "alert_condition_id" || key0 === "description" || key0 === "severity" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "alert_id", validate145, "alert_condition_id", validate23, "description", validate576, "severity", validate422, "project_id", validate23, "status", validate580);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate573.errors = vErrors, vErrors === null;
}
function validate571(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "alert");
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "alert", validate573);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate571.errors = vErrors, vErrors === null;
}
var check_shared135 = validate583;
function validate583(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert" })), data0.alert !== void 0 && (vErrors = inner(vErrors, data0.alert, instancePath + "/data/alert", validate430))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate583.errors = vErrors, vErrors === null;
}
var check_shared136 = validate585;
var schema170 = { type: "string", enum: ["and", "or"], $id: "shared8" };
function validate592(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "and" || data === "or" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema170.enum })), validate592.errors = vErrors, vErrors === null;
}
function validate587(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "description", "severity", "and_or");
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "description" || key0 === "severity" || key0 === "project_id" || key0 === "and_or" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "alert_condition_id", validate145, "description", validate576, "severity", validate422, "project_id", validate23, "and_or", validate592, "enabled", validate125);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate587.errors = vErrors, vErrors === null;
}
function validate585(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "alert_condition");
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "alert_condition", validate587);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate585.errors = vErrors, vErrors === null;
}
var check_shared137 = validate596;
function validate596(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_condition === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_condition" })), data0.alert_condition !== void 0 && (vErrors = inner(vErrors, data0.alert_condition, instancePath + "/data/alert_condition", validate485))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate596.errors = vErrors, vErrors === null;
}
var check_shared138 = validate598;
function validate607(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate607.errors = vErrors, vErrors === null;
}
function validate600(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 === "alert_rule_id" || key0 === "name" || key0 === "project_id" || key0 === "score" || key0 === "resource_name" || key0 === "tag" || key0 === "finding_cnt" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "alert_rule_id", validate145, "name", validate576, "project_id", validate23, "score", validate137, "resource_name", validate134, "tag", validate66, "finding_cnt", validate607);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate600.errors = vErrors, vErrors === null;
}
function validate598(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "alert_rule");
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_rule" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "alert_rule", validate600);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate598.errors = vErrors, vErrors === null;
}
var check_shared139 = validate610;
function validate610(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_rule === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_rule" })), data0.alert_rule !== void 0 && (vErrors = inner(vErrors, data0.alert_rule, instancePath + "/data/alert_rule", validate505))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate610.errors = vErrors, vErrors === null;
}
var check_shared140 = validate612;
function validate614(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id");
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "alert_rule_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "alert_condition_id", validate23, "alert_rule_id", validate23, "project_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate614.errors = vErrors, vErrors === null;
}
function validate612(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "alert_cond_rule");
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_cond_rule" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "alert_cond_rule", validate614);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate612.errors = vErrors, vErrors === null;
}
var check_shared141 = validate619;
function validate619(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_cond_rule === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_cond_rule" })), data0.alert_cond_rule !== void 0 && (vErrors = inner(vErrors, data0.alert_cond_rule, instancePath + "/data/alert_cond_rule", validate525))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate619.errors = vErrors, vErrors === null;
}
var check_shared142 = validate621;
function validate623(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "type", "notify_setting");
    for (let key0 in data)
      key0 === "notification_id" || key0 === "name" || key0 === "project_id" || key0 === "type" || key0 === "notify_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "notification_id", validate145, "name", validate576, "project_id", validate23, "type", validate316, "notify_setting", validate326);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate623.errors = vErrors, vErrors === null;
}
function validate621(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "notification");
    for (let key0 in data)
      key0 === "project_id" || key0 === "notification" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "notification", validate623);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate621.errors = vErrors, vErrors === null;
}
var check_shared143 = validate630;
function validate630(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (vErrors = inner(vErrors, data0.notification, instancePath + "/data/notification", validate540)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate630.errors = vErrors, vErrors === null;
}
var check_shared144 = validate632;
function validate634(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id");
    for (let key0 in data)
      key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "project_id" || key0 === "cache_second" || key0 === "notified_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "alert_condition_id", validate23, "notification_id", validate23, "project_id", validate23, "cache_second", validate145, "notified_at", validate99);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate634.errors = vErrors, vErrors === null;
}
function validate632(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "alert_cond_notification");
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_cond_notification" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "alert_cond_notification", validate634);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate632.errors = vErrors, vErrors === null;
}
var check_shared145 = validate641;
function validate641(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_cond_notification === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "alert_cond_notification" })), data0.alert_cond_notification !== void 0 && (vErrors = inner(vErrors, data0.alert_cond_notification, instancePath + "/data/alert_cond_notification", validate558))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate641.errors = vErrors, vErrors === null;
}
var check_shared146 = validate643;
function validate643(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "alert_condition_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "alert_condition_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate643.errors = vErrors, vErrors === null;
}
var check_shared147 = validate646;
function validate646(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "alert_rule_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_rule_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "alert_rule_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate646.errors = vErrors, vErrors === null;
}
var check_shared148 = validate649;
function validate649(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "alert_condition_id", "alert_rule_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "alert_rule_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "alert_condition_id", validate23, "alert_rule_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate649.errors = vErrors, vErrors === null;
}
var check_shared149 = validate653;
function validate653(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "notification_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "notification_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate653.errors = vErrors, vErrors === null;
}
var check_shared150 = validate656;
function validate656(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "alert_condition_id", "notification_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "alert_condition_id", validate23, "notification_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate656.errors = vErrors, vErrors === null;
}
var check_shared151 = validate660;
function validate660(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "alert_condition_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "alert_condition_id", validate154);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate660.errors = vErrors, vErrors === null;
}
var check_shared152 = validate663;
function validate666(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate666.errors = vErrors, vErrors === null;
}
function validate663(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "user_id" || key0 === "project_id" || key0 === "name" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "user_id", validate23, "project_id", validate23, "name", validate666, "organization_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate663.errors = vErrors, vErrors === null;
}
var check_shared154 = validate669;
function validate675(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "project_id", "tag"), vErrors = member(vErrors, data, instancePath, "project_id", validate23, "tag", validate38, "color", validate38, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate675.errors = vErrors, vErrors === null;
}
function validate674(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate675);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate674.errors = vErrors, vErrors === null;
}
function validate671(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "project_id", validate23, "name", validate38, "tag", validate674, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate671.errors = vErrors, vErrors === null;
}
function validate670(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate671);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate670.errors = vErrors, vErrors === null;
}
function validate669(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.project !== void 0 && (vErrors = inner(vErrors, data0.project, instancePath + "/data/project", validate670)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate669.errors = vErrors, vErrors === null;
}
var check_shared156 = validate687;
function validate689(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate689.errors = vErrors, vErrors === null;
}
function validate687(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 === "user_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "user_id", validate23, "name", validate689);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate687.errors = vErrors, vErrors === null;
}
var check_shared157 = validate691;
function validate691(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.project === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project" })), data0.project !== void 0 && (vErrors = inner(vErrors, data0.project, instancePath + "/data/project", validate671))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate691.errors = vErrors, vErrors === null;
}
var check_shared158 = validate693;
function validate693(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "project_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate693.errors = vErrors, vErrors === null;
}
var check_shared160 = validate696;
var schema205 = { type: "integer", "x-known": [0, 1, 2, 3], $id: "InvitationStatus" };
function validate701(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && data !== 3 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema205["x-known"] })), validate701.errors = vErrors, vErrors === null;
}
function validate698(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "project_id", validate23, "status", validate701, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate698.errors = vErrors, vErrors === null;
}
function validate697(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate698);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate697.errors = vErrors, vErrors === null;
}
function validate696(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.organization_invitations !== void 0 && (vErrors = inner(vErrors, data0.organization_invitations, instancePath + "/data/organization_invitations", validate697)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate696.errors = vErrors, vErrors === null;
}
var check_shared161 = validate707;
function validate707(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "name", validate689);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate707.errors = vErrors, vErrors === null;
}
var check_shared162 = validate710;
function validate711(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "project_id", validate23, "name", validate38, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate711.errors = vErrors, vErrors === null;
}
function validate710(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.project === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project" })), data0.project !== void 0 && (vErrors = inner(vErrors, data0.project, instancePath + "/data/project", validate711))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate710.errors = vErrors, vErrors === null;
}
var check_shared163 = validate717;
function validate717(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "project_id");
    for (let key0 in data)
      key0 !== "project_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate717.errors = vErrors, vErrors === null;
}
var check_shared166 = validate719;
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
    vErrors = need(vErrors, data, instancePath, "tag");
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || key0 === "color" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "tag", validate721, "color", validate723);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate719.errors = vErrors, vErrors === null;
}
var check_shared167 = validate725;
function validate725(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.project_tag === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "project_tag" })), data0.project_tag !== void 0 && (vErrors = inner(vErrors, data0.project_tag, instancePath + "/data/project_tag", validate675))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate725.errors = vErrors, vErrors === null;
}
var check_shared168 = validate727;
function validate727(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "tag");
    for (let key0 in data)
      key0 === "project_id" || key0 === "tag" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "tag", validate721);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate727.errors = vErrors, vErrors === null;
}
var check_shared170 = validate730;
var schema216 = { type: "integer", enum: [1, 2, 3], $id: "shared169" };
function validate733(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema216.enum })), validate733.errors = vErrors, vErrors === null;
}
function validate730(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organization_id", "status");
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "project_id", validate23, "status", validate733);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate730.errors = vErrors, vErrors === null;
}
var check_shared171 = validate735;
function validate736(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "project_id", validate23, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate736.errors = vErrors, vErrors === null;
}
function validate735(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.organization_project !== void 0 && (vErrors = inner(vErrors, data0.organization_project, instancePath + "/data/organization_project", validate736)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate735.errors = vErrors, vErrors === null;
}
var check_shared172 = validate742;
function validate742(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "activated" || key0 === "user_id" || key0 === "admin" || key0 === "user_idp_key" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "name", validate66, "activated", validate125, "user_id", validate23, "admin", validate125, "user_idp_key", validate38, "organization_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate742.errors = vErrors, vErrors === null;
}
var check_shared173 = validate750;
function validate750(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user_id !== void 0 && (vErrors = inner(vErrors, data0.user_id, instancePath + "/data/user_id", validate154)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate750.errors = vErrors, vErrors === null;
}
var check_shared174 = validate752;
function validate752(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "user_id" || key0 === "sub" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "user_id", validate23, "sub", validate38, "user_idp_key", validate38);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate752.errors = vErrors, vErrors === null;
}
var check_shared175 = validate756;
function validate757(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "user_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "user_id", validate23, "sub", validate38, "name", validate38, "activated", validate125, "created_at", validate42, "updated_at", validate42, "user_idp_key", validate38, "is_admin", validate125)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate757.errors = vErrors, vErrors === null;
}
function validate756(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user !== void 0 && (vErrors = inner(vErrors, data0.user, instancePath + "/data/user", validate757)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate756.errors = vErrors, vErrors === null;
}
var check_shared176 = validate767;
function validate767(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "user_id");
    for (let key0 in data)
      key0 !== "user_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "user_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate767.errors = vErrors, vErrors === null;
}
var check_shared177 = validate769;
function validate769(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.ok !== void 0 && (vErrors = inner(vErrors, data0.ok, instancePath + "/data/ok", validate125)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate769.errors = vErrors, vErrors === null;
}
var check_shared178 = validate771;
function validate773(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func3(data) > 255 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 255 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate773.errors = vErrors, vErrors === null;
}
function validate772(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "activated");
    for (let key0 in data)
      key0 === "sub" || key0 === "name" || key0 === "activated" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "sub", validate773, "name", validate316, "activated", validate125, "user_idp_key", validate38);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate772.errors = vErrors, vErrors === null;
}
function validate771(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "user");
    for (let key0 in data)
      key0 !== "user" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "user", validate772);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate771.errors = vErrors, vErrors === null;
}
var check_shared179 = validate779;
function validate779(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user" })), data0.user !== void 0 && (vErrors = inner(vErrors, data0.user, instancePath + "/data/user", validate757))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate779.errors = vErrors, vErrors === null;
}
var check_shared180 = validate781;
function validate781(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "user_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "name", validate66, "user_id", validate23, "access_token_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate781.errors = vErrors, vErrors === null;
}
var check_shared181 = validate786;
function validate786(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.role_id !== void 0 && (vErrors = inner(vErrors, data0.role_id, instancePath + "/data/role_id", validate154)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate786.errors = vErrors, vErrors === null;
}
var check_shared182 = validate788;
function validate788(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "role_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "role_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate788.errors = vErrors, vErrors === null;
}
var check_shared183 = validate791;
function validate792(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "role_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "role_id", validate23, "name", validate38, "project_id", validate23, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate792.errors = vErrors, vErrors === null;
}
function validate791(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.role !== void 0 && (vErrors = inner(vErrors, data0.role, instancePath + "/data/role", validate792)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate791.errors = vErrors, vErrors === null;
}
var check_shared184 = validate799;
function validate799(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "name", validate66, "role_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate799.errors = vErrors, vErrors === null;
}
var check_shared185 = validate803;
function validate803(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.policy_id !== void 0 && (vErrors = inner(vErrors, data0.policy_id, instancePath + "/data/policy_id", validate154)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate803.errors = vErrors, vErrors === null;
}
var check_shared186 = validate805;
function validate805(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "policy_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "policy_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate805.errors = vErrors, vErrors === null;
}
var check_shared187 = validate808;
function validate809(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "policy_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "policy_id", validate23, "name", validate38, "project_id", validate23, "action_ptn", validate38, "resource_ptn", validate38, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate809.errors = vErrors, vErrors === null;
}
function validate808(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.policy !== void 0 && (vErrors = inner(vErrors, data0.policy, instancePath + "/data/policy", validate809)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate808.errors = vErrors, vErrors === null;
}
var check_shared188 = validate818;
function validate818(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "name", validate66, "access_token_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate818.errors = vErrors, vErrors === null;
}
var check_shared190 = validate822;
function validate824(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "access_token_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "access_token_id", validate23, "name", validate38, "description", validate38, "project_id", validate23, "expired_at", validate42, "last_updated_user_id", validate23, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate824.errors = vErrors, vErrors === null;
}
function validate823(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate824);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate823.errors = vErrors, vErrors === null;
}
function validate822(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.access_token !== void 0 && (vErrors = inner(vErrors, data0.access_token, instancePath + "/data/access_token", validate823)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate822.errors = vErrors, vErrors === null;
}
var check_shared191 = validate835;
function validate835(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "user_idp_key", validate773);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate835.errors = vErrors, vErrors === null;
}
var check_shared193 = validate838;
function validate840(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "reserved_id", "role_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "reserved_id", validate23, "user_idp_key", validate38, "role_id", validate23, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate840.errors = vErrors, vErrors === null;
}
function validate839(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate840);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate839.errors = vErrors, vErrors === null;
}
function validate838(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user_reserved !== void 0 && (vErrors = inner(vErrors, data0.user_reserved, instancePath + "/data/user_reserved", validate839)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate838.errors = vErrors, vErrors === null;
}
var check_shared194 = validate848;
function validate850(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate316, "project_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate850.errors = vErrors, vErrors === null;
}
function validate848(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "role");
    for (let key0 in data)
      key0 === "project_id" || key0 === "role" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "role", validate850);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate848.errors = vErrors, vErrors === null;
}
var check_shared195 = validate854;
function validate854(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role" })), data0.role !== void 0 && (vErrors = inner(vErrors, data0.role, instancePath + "/data/role", validate792))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate854.errors = vErrors, vErrors === null;
}
var check_shared196 = validate856;
function validate856(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "user_id", "role_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "user_id", validate23, "role_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate856.errors = vErrors, vErrors === null;
}
var check_shared197 = validate860;
function validate861(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "user_id", "role_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "user_id", validate23, "role_id", validate23, "project_id", validate23, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate861.errors = vErrors, vErrors === null;
}
function validate860(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_role" })), data0.user_role !== void 0 && (vErrors = inner(vErrors, data0.user_role, instancePath + "/data/user_role", validate861))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate860.errors = vErrors, vErrors === null;
}
var check_shared198 = validate868;
function validate870(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "action_ptn", "resource_ptn");
    for (let key0 in data)
      key0 === "name" || key0 === "project_id" || key0 === "action_ptn" || key0 === "resource_ptn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate316, "project_id", validate23, "action_ptn", validate326, "resource_ptn", validate326);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate870.errors = vErrors, vErrors === null;
}
function validate868(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "policy");
    for (let key0 in data)
      key0 === "project_id" || key0 === "policy" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "policy", validate870);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate868.errors = vErrors, vErrors === null;
}
var check_shared199 = validate876;
function validate876(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "policy" })), data0.policy !== void 0 && (vErrors = inner(vErrors, data0.policy, instancePath + "/data/policy", validate809))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate876.errors = vErrors, vErrors === null;
}
var check_shared200 = validate878;
function validate878(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "role_id", "policy_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "role_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "role_id", validate23, "policy_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate878.errors = vErrors, vErrors === null;
}
var check_shared201 = validate882;
function validate883(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "role_id", "policy_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "role_id", validate23, "policy_id", validate23, "project_id", validate23, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate883.errors = vErrors, vErrors === null;
}
function validate882(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.role_policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role_policy" })), data0.role_policy !== void 0 && (vErrors = inner(vErrors, data0.role_policy, instancePath + "/data/role_policy", validate883))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate882.errors = vErrors, vErrors === null;
}
var check_shared202 = validate890;
function validate892(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "project_id" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "access_token_id", validate23, "name", validate316, "description", validate773, "project_id", validate23, "expired_at", validate99, "last_updated_user_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate892.errors = vErrors, vErrors === null;
}
function validate890(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "access_token");
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "access_token", validate892);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate890.errors = vErrors, vErrors === null;
}
var check_shared203 = validate900;
function validate900(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_id" })), data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token_id !== void 0 && (vErrors = inner(vErrors, data0.access_token_id, instancePath + "/data/access_token_id", validate23)), data0.access_token !== void 0 && (vErrors = inner(vErrors, data0.access_token, instancePath + "/data/access_token", validate38))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate900.errors = vErrors, vErrors === null;
}
var check_shared204 = validate903;
function validate905(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "access_token_id", "name");
    for (let key0 in data)
      key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "project_id" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "access_token_id", validate23, "name", validate316, "description", validate773, "project_id", validate23, "expired_at", validate99, "last_updated_user_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate905.errors = vErrors, vErrors === null;
}
function validate903(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "access_token");
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "access_token", validate905);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate903.errors = vErrors, vErrors === null;
}
var check_shared205 = validate913;
function validate913(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token !== void 0 && (vErrors = inner(vErrors, data0.access_token, instancePath + "/data/access_token", validate824))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate913.errors = vErrors, vErrors === null;
}
var check_shared206 = validate915;
function validate915(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "access_token_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "access_token_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate915.errors = vErrors, vErrors === null;
}
var check_shared207 = validate918;
function validate918(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "access_token_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "access_token_id", validate23, "role_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate918.errors = vErrors, vErrors === null;
}
var check_shared208 = validate922;
function validate923(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "access_token_id", validate23, "role_id", validate23, "project_id", validate23, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate923.errors = vErrors, vErrors === null;
}
function validate922(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_role" })), data0.access_token_role !== void 0 && (vErrors = inner(vErrors, data0.access_token_role, instancePath + "/data/access_token_role", validate923))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate922.errors = vErrors, vErrors === null;
}
var check_shared209 = validate930;
function validate932(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "user_idp_key", "role_id");
    for (let key0 in data)
      key0 === "reserved_id" || key0 === "user_idp_key" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "reserved_id", validate145, "user_idp_key", validate92, "role_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate932.errors = vErrors, vErrors === null;
}
function validate930(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "user_reserved");
    for (let key0 in data)
      key0 === "project_id" || key0 === "user_reserved" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "user_reserved", validate932);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate930.errors = vErrors, vErrors === null;
}
var check_shared210 = validate937;
function validate937(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user_reserved === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_reserved" })), data0.user_reserved !== void 0 && (vErrors = inner(vErrors, data0.user_reserved, instancePath + "/data/user_reserved", validate840))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate937.errors = vErrors, vErrors === null;
}
var check_shared211 = validate939;
function validate939(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "reserved_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "reserved_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "reserved_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate939.errors = vErrors, vErrors === null;
}
var check_shared212 = validate942;
function validate942(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "user_id", "is_admin");
    for (let key0 in data)
      key0 === "user_id" || key0 === "is_admin" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "user_id", validate23, "is_admin", validate125);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate942.errors = vErrors, vErrors === null;
}
var check_shared213 = validate945;
function validate945(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "user_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "name", validate666, "user_id", validate23, "project_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate945.errors = vErrors, vErrors === null;
}
var check_shared215 = validate950;
function validate952(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "organization_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "name", validate38, "description", validate38, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate952.errors = vErrors, vErrors === null;
}
function validate951(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate952);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate951.errors = vErrors, vErrors === null;
}
function validate950(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.organization !== void 0 && (vErrors = inner(vErrors, data0.organization, instancePath + "/data/organization", validate951)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate950.errors = vErrors, vErrors === null;
}
var check_shared217 = validate960;
function validate962(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate962.errors = vErrors, vErrors === null;
}
function validate960(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "user_id");
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate689, "description", validate962, "user_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate960.errors = vErrors, vErrors === null;
}
var check_shared218 = validate965;
function validate965(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.organization === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "organization" })), data0.organization !== void 0 && (vErrors = inner(vErrors, data0.organization, instancePath + "/data/organization", validate952))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate965.errors = vErrors, vErrors === null;
}
var check_shared219 = validate967;
function validate967(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "description" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "name", validate689, "description", validate962);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate967.errors = vErrors, vErrors === null;
}
var check_shared220 = validate971;
function validate971(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "project_id", "status");
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "project_id", validate23, "status", validate733);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate971.errors = vErrors, vErrors === null;
}
var check_shared221 = validate975;
function validate975(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.organization_invitation === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "organization_invitation" })), data0.organization_invitation !== void 0 && (vErrors = inner(vErrors, data0.organization_invitation, instancePath + "/data/organization_invitation", validate698))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate975.errors = vErrors, vErrors === null;
}
var check_shared222 = validate977;
function validate977(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organization_id");
    for (let key0 in data)
      key0 !== "organization_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate977.errors = vErrors, vErrors === null;
}
var check_shared223 = validate979;
function validate979(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "project_id");
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "project_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate979.errors = vErrors, vErrors === null;
}
var check_shared224 = validate982;
function validate982(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "user_id", "name");
    for (let key0 in data)
      key0 === "user_id" || key0 === "name" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "user_id", validate23, "name", validate689, "organization_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate982.errors = vErrors, vErrors === null;
}
var check_shared225 = validate986;
function validate986(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "user_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "name", validate666, "user_id", validate23, "access_token_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate986.errors = vErrors, vErrors === null;
}
var check_shared226 = validate991;
function validate991(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "role_id");
    for (let key0 in data)
      key0 === "organization_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "role_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate991.errors = vErrors, vErrors === null;
}
var check_shared227 = validate994;
function validate995(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "role_id", "organization_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "role_id", validate23, "name", validate38, "organization_id", validate23, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate995.errors = vErrors, vErrors === null;
}
function validate994(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.role !== void 0 && (vErrors = inner(vErrors, data0.role, instancePath + "/data/role", validate995)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate994.errors = vErrors, vErrors === null;
}
var check_shared228 = validate1002;
function validate1002(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "name", validate666, "role_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1002.errors = vErrors, vErrors === null;
}
var check_shared229 = validate1006;
function validate1006(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "policy_id");
    for (let key0 in data)
      key0 === "organization_id" || key0 === "policy_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "policy_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1006.errors = vErrors, vErrors === null;
}
var check_shared230 = validate1009;
function validate1010(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "policy_id", "organization_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "policy_id", validate23, "name", validate38, "organization_id", validate23, "action_ptn", validate38, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1010.errors = vErrors, vErrors === null;
}
function validate1009(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.policy !== void 0 && (vErrors = inner(vErrors, data0.policy, instancePath + "/data/policy", validate1010)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1009.errors = vErrors, vErrors === null;
}
var check_shared231 = validate1018;
function validate1018(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "user_idp_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "user_idp_key", validate962);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1018.errors = vErrors, vErrors === null;
}
var check_shared233 = validate1021;
function validate1023(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "reserved_id", "role_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "reserved_id", validate23, "user_idp_key", validate38, "role_id", validate23, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1023.errors = vErrors, vErrors === null;
}
function validate1022(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1023);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1022.errors = vErrors, vErrors === null;
}
function validate1021(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.user_reserved !== void 0 && (vErrors = inner(vErrors, data0.user_reserved, instancePath + "/data/user_reserved", validate1022)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1021.errors = vErrors, vErrors === null;
}
var check_shared234 = validate1031;
function validate1031(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "name", validate666, "access_token_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1031.errors = vErrors, vErrors === null;
}
var check_shared236 = validate1035;
function validate1037(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "access_token_id", "organization_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "access_token_id", validate23, "name", validate38, "description", validate38, "organization_id", validate23, "expired_at", validate42, "last_updated_user_id", validate23, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1037.errors = vErrors, vErrors === null;
}
function validate1036(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1037);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1036.errors = vErrors, vErrors === null;
}
function validate1035(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.access_token !== void 0 && (vErrors = inner(vErrors, data0.access_token, instancePath + "/data/access_token", validate1036)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1035.errors = vErrors, vErrors === null;
}
var check_shared237 = validate1048;
function validate1048(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "name", validate689);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1048.errors = vErrors, vErrors === null;
}
var check_shared238 = validate1051;
function validate1051(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "role" })), data0.role !== void 0 && (vErrors = inner(vErrors, data0.role, instancePath + "/data/role", validate995))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1051.errors = vErrors, vErrors === null;
}
var check_shared239 = validate1053;
function validate1053(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "action_ptn");
    for (let key0 in data)
      key0 === "organization_id" || key0 === "name" || key0 === "action_ptn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "name", validate689, "action_ptn", validate326);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1053.errors = vErrors, vErrors === null;
}
var check_shared240 = validate1057;
function validate1057(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.policy === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "policy" })), data0.policy !== void 0 && (vErrors = inner(vErrors, data0.policy, instancePath + "/data/policy", validate1010))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1057.errors = vErrors, vErrors === null;
}
var check_shared241 = validate1059;
function validate1059(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "user_id", "role_id");
    for (let key0 in data)
      key0 === "user_id" || key0 === "role_id" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "user_id", validate23, "role_id", validate23, "organization_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1059.errors = vErrors, vErrors === null;
}
var check_shared242 = validate1063;
function validate1063(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "role_id", "policy_id");
    for (let key0 in data)
      key0 === "role_id" || key0 === "policy_id" || key0 === "organization_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "role_id", validate23, "policy_id", validate23, "organization_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1063.errors = vErrors, vErrors === null;
}
var check_shared243 = validate1067;
function validate1067(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "reserved_id");
    for (let key0 in data)
      key0 === "organization_id" || key0 === "reserved_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "reserved_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1067.errors = vErrors, vErrors === null;
}
var check_shared244 = validate1070;
function validate1070(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "user_idp_key", "role_id");
    for (let key0 in data)
      key0 === "organization_id" || key0 === "reserved_id" || key0 === "user_idp_key" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "reserved_id", validate145, "user_idp_key", validate962, "role_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1070.errors = vErrors, vErrors === null;
}
var check_shared245 = validate1075;
function validate1075(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.user_reserved === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "user_reserved" })), data0.user_reserved !== void 0 && (vErrors = inner(vErrors, data0.user_reserved, instancePath + "/data/user_reserved", validate1023))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1075.errors = vErrors, vErrors === null;
}
var check_shared246 = validate1077;
function validate1077(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "access_token_id", validate23, "name", validate689, "description", validate962, "expired_at", validate99, "last_updated_user_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1077.errors = vErrors, vErrors === null;
}
var check_shared247 = validate1084;
function validate1084(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "access_token_id", "name");
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "name" || key0 === "description" || key0 === "expired_at" || key0 === "last_updated_user_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "access_token_id", validate23, "name", validate689, "description", validate962, "expired_at", validate99, "last_updated_user_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1084.errors = vErrors, vErrors === null;
}
var check_shared248 = validate1091;
function validate1091(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token" })), data0.access_token !== void 0 && (vErrors = inner(vErrors, data0.access_token, instancePath + "/data/access_token", validate1037))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1091.errors = vErrors, vErrors === null;
}
var check_shared249 = validate1093;
function validate1093(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "access_token_id");
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "access_token_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1093.errors = vErrors, vErrors === null;
}
var check_shared250 = validate1096;
function validate1096(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id");
    for (let key0 in data)
      key0 === "organization_id" || key0 === "access_token_id" || key0 === "role_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "access_token_id", validate23, "role_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1096.errors = vErrors, vErrors === null;
}
var check_shared251 = validate1100;
function validate1101(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "access_token_id", "role_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "access_token_id", validate23, "role_id", validate23, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1101.errors = vErrors, vErrors === null;
}
function validate1100(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.access_token_role === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "access_token_role" })), data0.access_token_role !== void 0 && (vErrors = inner(vErrors, data0.access_token_role, instancePath + "/data/access_token_role", validate1101))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1100.errors = vErrors, vErrors === null;
}
var check_shared252 = validate1107;
function validate1107(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "organization_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1107.errors = vErrors, vErrors === null;
}
var check_shared254 = validate1109;
function validate1111(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "notification_id", "organization_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "notification_id", validate23, "name", validate38, "organization_id", validate23, "type", validate38, "notify_setting", validate38, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1111.errors = vErrors, vErrors === null;
}
function validate1110(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1111);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1110.errors = vErrors, vErrors === null;
}
function validate1109(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (vErrors = inner(vErrors, data0.notification, instancePath + "/data/notification", validate1110)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1109.errors = vErrors, vErrors === null;
}
var check_shared255 = validate1121;
function validate1121(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "notification_id");
    for (let key0 in data)
      key0 === "organization_id" || key0 === "notification_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "notification_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1121.errors = vErrors, vErrors === null;
}
var check_shared256 = validate1124;
function validate1124(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.notification !== void 0 && (vErrors = inner(vErrors, data0.notification, instancePath + "/data/notification", validate1111)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1124.errors = vErrors, vErrors === null;
}
var check_shared258 = validate1126;
function validate1129(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1129.errors = vErrors, vErrors === null;
}
function validate1126(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "type", "notify_setting");
    for (let key0 in data)
      key0 === "organization_id" || key0 === "notification_id" || key0 === "name" || key0 === "type" || key0 === "notify_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "notification_id", validate145, "name", validate1129, "type", validate689, "notify_setting", validate326);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1126.errors = vErrors, vErrors === null;
}
var check_shared259 = validate1133;
function validate1133(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "page_size" || key0 === "page_offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "project_id", validate23, "alert_condition_id", validate23, "notification_id", validate23, "page_size", validate145, "page_offset", validate145);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1133.errors = vErrors, vErrors === null;
}
var check_shared261 = validate1140;
function validate1142(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "organization_id", "project_id", "alert_condition_id", "notification_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "project_id", validate23, "alert_condition_id", validate23, "notification_id", validate23, "enabled", validate125, "cache_second", validate157, "notified_at", validate42, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1142.errors = vErrors, vErrors === null;
}
function validate1141(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1142);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1141.errors = vErrors, vErrors === null;
}
function validate1140(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.alert_cond_notification !== void 0 && (vErrors = inner(vErrors, data0.alert_cond_notification, instancePath + "/data/alert_cond_notification", validate1141)), data0.has_next !== void 0 && (vErrors = inner(vErrors, data0.has_next, instancePath + "/data/has_next", validate125)), data0.next_page_offset !== void 0 && (vErrors = inner(vErrors, data0.next_page_offset, instancePath + "/data/next_page_offset", validate157))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1140.errors = vErrors, vErrors === null;
}
var check_shared263 = validate1156;
function validate1161(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 31536e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 31536e3 }, "must be <= 31536000")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate1161.errors = vErrors, vErrors === null;
}
function validate1156(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "project_id", "alert_condition_id", "notification_id", "cache_second");
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "alert_condition_id" || key0 === "notification_id" || key0 === "cache_second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "project_id", validate23, "alert_condition_id", validate23, "notification_id", validate23, "cache_second", validate1161);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1156.errors = vErrors, vErrors === null;
}
var check_shared264 = validate1163;
function validate1163(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_notification !== void 0 && (vErrors = inner(vErrors, data0.alert_cond_notification, instancePath + "/data/alert_cond_notification", validate1142)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1163.errors = vErrors, vErrors === null;
}
var check_shared265 = validate1165;
function validate1165(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "project_id", "notification_id", "enabled");
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "notification_id" || key0 === "enabled" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "project_id", validate23, "notification_id", validate23, "enabled", validate125);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1165.errors = vErrors, vErrors === null;
}
var check_shared266 = validate1170;
function validate1170(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.alert_cond_notification !== void 0 && (vErrors = inner(vErrors, data0.alert_cond_notification, instancePath + "/data/alert_cond_notification", validate1141)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1170.errors = vErrors, vErrors === null;
}
var check_shared267 = validate1172;
function validate1172(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "project_id", "notification_id", "cache_second");
    for (let key0 in data)
      key0 === "organization_id" || key0 === "project_id" || key0 === "notification_id" || key0 === "cache_second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_id", validate23, "project_id", validate23, "notification_id", validate23, "cache_second", validate1161);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1172.errors = vErrors, vErrors === null;
}
var check_shared269 = validate1177;
var pattern1 = new RegExp("^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function validate1179(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? pattern1.test(data) || (vErrors = report(vErrors, instancePath, "pattern", { pattern: "^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$" }, 'must match pattern "^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$"')) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1179.errors = vErrors, vErrors === null;
}
function validate1177(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "from_date" || key0 === "to_date" || key0 === "score" || key0 === "data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "from_date", validate1179, "to_date", validate1179, "score", validate137, "data_source", validate206);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1177.errors = vErrors, vErrors === null;
}
var check_shared271 = validate1184;
function validate1186(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "report_finding_id", "report_date", "project_id"), vErrors = member(vErrors, data, instancePath, "report_finding_id", validate23, "report_date", validate38, "project_id", validate23, "project_name", validate38, "category", validate38, "data_source", validate38, "score", validate73, "count", validate157)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1186.errors = vErrors, vErrors === null;
}
function validate1185(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1186);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1185.errors = vErrors, vErrors === null;
}
function validate1184(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.report_finding !== void 0 && (vErrors = inner(vErrors, data0.report_finding, instancePath + "/data/report_finding", validate1185)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1184.errors = vErrors, vErrors === null;
}
var check_shared272 = validate1197;
function validate1197(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "report_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "report_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "report_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1197.errors = vErrors, vErrors === null;
}
var check_shared273 = validate1200;
var schema346 = { type: "string", "x-known": ["Markdown", "HTML"], $id: "ReportType" };
function validate1205(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Markdown" && data !== "HTML" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema346["x-known"] })), validate1205.errors = vErrors, vErrors === null;
}
var schema347 = { type: "string", "x-known": ["OK", "IN_PROGRESS", "ERROR"], $id: "ReportStatus" };
function validate1207(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "OK" && data !== "IN_PROGRESS" && data !== "ERROR" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema347["x-known"] })), validate1207.errors = vErrors, vErrors === null;
}
function validate1201(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "report_id", "project_id", "type", "status", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "report_id", validate23, "project_id", validate23, "name", validate38, "type", validate1205, "status", validate1207, "content", validate38, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1201.errors = vErrors, vErrors === null;
}
function validate1200(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.report === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report" })), data0.report !== void 0 && (vErrors = inner(vErrors, data0.report, instancePath + "/data/report", validate1201))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1200.errors = vErrors, vErrors === null;
}
var check_shared274 = validate1213;
function validate1213(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "project_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1213.errors = vErrors, vErrors === null;
}
var check_shared276 = validate1215;
function validate1216(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1201);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1216.errors = vErrors, vErrors === null;
}
function validate1215(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.report !== void 0 && (vErrors = inner(vErrors, data0.report, instancePath + "/data/report", validate1216)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1215.errors = vErrors, vErrors === null;
}
var check_shared278 = validate1219;
function validate1222(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 200 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 200 }, "must NOT have more than 200 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1222.errors = vErrors, vErrors === null;
}
var schema353 = { type: "string", enum: ["Markdown", "HTML"], $id: "ReportTypeInput" };
function validate1224(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "Markdown" || data === "HTML" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema353.enum })), validate1224.errors = vErrors, vErrors === null;
}
var schema354 = { type: "string", enum: ["OK", "IN_PROGRESS", "ERROR"], $id: "ReportStatusInput" };
function validate1226(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OK" || data === "IN_PROGRESS" || data === "ERROR" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema354.enum })), validate1226.errors = vErrors, vErrors === null;
}
function validate1219(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "type", "status");
    for (let key0 in data)
      key0 === "report_id" || key0 === "project_id" || key0 === "name" || key0 === "type" || key0 === "status" || key0 === "content" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "report_id", validate145, "project_id", validate23, "name", validate1222, "type", validate1224, "status", validate1226, "content", validate38);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1219.errors = vErrors, vErrors === null;
}
var check_shared280 = validate1229;
var schema358 = { type: "integer", enum: [0, 1, 2, 3], $id: "ChatRole" };
function validate1233(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || data === 3 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema358.enum })), validate1233.errors = vErrors, vErrors === null;
}
function validate1232(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "role" || key0 === "content" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "role", validate1233, "content", validate38);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1232.errors = vErrors, vErrors === null;
}
function validate1231(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1232);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1231.errors = vErrors, vErrors === null;
}
function validate1229(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "question");
    for (let key0 in data)
      key0 === "question" || key0 === "chat_history" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "question", validate326, "chat_history", validate1231, "project_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1229.errors = vErrors, vErrors === null;
}
var check_shared281 = validate1239;
function validate1239(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "prompt", "name");
    for (let key0 in data)
      key0 === "prompt" || key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "prompt", validate326, "project_id", validate23, "name", validate1129);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1239.errors = vErrors, vErrors === null;
}
var check_shared282 = validate1243;
function validate1243(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.report_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "report_id" })), data0.status === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "status" })), data0.report_id !== void 0 && (vErrors = inner(vErrors, data0.report_id, instancePath + "/data/report_id", validate23)), data0.status !== void 0 && (vErrors = inner(vErrors, data0.status, instancePath + "/data/status", validate1207))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1243.errors = vErrors, vErrors === null;
}
var check_shared284 = validate1246;
var schema363 = { type: "string", enum: ["PENDING", "SUCCEEDED", "FAILED"], $id: "RemediationProposalStatusInput" };
function validate1250(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PENDING" || data === "SUCCEEDED" || data === "FAILED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema363.enum })), validate1250.errors = vErrors, vErrors === null;
}
function validate1249(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1250);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1249.errors = vErrors, vErrors === null;
}
function validate1246(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "finding_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "finding_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "finding_id", validate23, "status", validate1249);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1246.errors = vErrors, vErrors === null;
}
var check_shared286 = validate1253;
var schema367 = { type: "string", "x-known": ["PENDING", "SUCCEEDED", "FAILED"], $id: "RemediationProposalStatus" };
function validate1259(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PENDING" && data !== "SUCCEEDED" && data !== "FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema367["x-known"] })), validate1259.errors = vErrors, vErrors === null;
}
function validate1255(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "remediation_proposal_id", "finding_id", "project_id", "status", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "remediation_proposal_id", validate23, "finding_id", validate23, "project_id", validate23, "status", validate1259, "status_detail", validate38, "remediation_plan", validate38, "generated_at", validate42, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1255.errors = vErrors, vErrors === null;
}
function validate1254(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1255);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1254.errors = vErrors, vErrors === null;
}
function validate1253(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.remediation_proposal !== void 0 && (vErrors = inner(vErrors, data0.remediation_proposal, instancePath + "/data/remediation_proposal", validate1254)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1253.errors = vErrors, vErrors === null;
}
var check_shared287 = validate1268;
function validate1268(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "remediation_proposal_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "remediation_proposal_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "remediation_proposal_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1268.errors = vErrors, vErrors === null;
}
var check_shared288 = validate1271;
function validate1271(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.remediation_proposal !== void 0 && (vErrors = inner(vErrors, data0.remediation_proposal, instancePath + "/data/remediation_proposal", validate1255)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1271.errors = vErrors, vErrors === null;
}
var check_shared289 = validate1273;
function validate1273(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.remediation_proposal_id === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "remediation_proposal_id" })), data0.remediation_proposal_id !== void 0 && (vErrors = inner(vErrors, data0.remediation_proposal_id, instancePath + "/data/remediation_proposal_id", validate23))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1273.errors = vErrors, vErrors === null;
}
var check_shared290 = validate1275;
function validate1275(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "google_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "google_data_source_id", validate23, "name", validate66);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1275.errors = vErrors, vErrors === null;
}
var check_shared292 = validate1278;
function validate1280(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "google_data_source_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "google_data_source_id", validate23, "name", validate38, "description", validate38, "max_score", validate73, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1280.errors = vErrors, vErrors === null;
}
function validate1279(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1280);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1279.errors = vErrors, vErrors === null;
}
function validate1278(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.google_data_source !== void 0 && (vErrors = inner(vErrors, data0.google_data_source, instancePath + "/data/google_data_source", validate1279)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1278.errors = vErrors, vErrors === null;
}
var check_shared293 = validate1289;
function validate1292(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func3(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1292.errors = vErrors, vErrors === null;
}
function validate1289(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "gcp_project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "gcp_id", validate23, "gcp_project_id", validate1292);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1289.errors = vErrors, vErrors === null;
}
var check_shared295 = validate1294;
function validate1296(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "gcp_id", "project_id", "gcp_project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "gcp_id", validate23, "name", validate38, "project_id", validate23, "gcp_project_id", validate38, "verification_code", validate38, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1296.errors = vErrors, vErrors === null;
}
function validate1295(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1296);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1295.errors = vErrors, vErrors === null;
}
function validate1294(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.gcp !== void 0 && (vErrors = inner(vErrors, data0.gcp, instancePath + "/data/gcp", validate1295)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1294.errors = vErrors, vErrors === null;
}
var check_shared296 = validate1306;
function validate1306(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "google_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "gcp_id", validate23, "google_data_source_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1306.errors = vErrors, vErrors === null;
}
var check_shared297 = validate1310;
function validate1311(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "gcp_id", validate23, "google_data_source_id", validate23, "project_id", validate23, "status", validate79, "status_detail", validate38, "scan_at", validate42, "created_at", validate42, "updated_at", validate42, "gcp_project_id", validate38, "name", validate38, "description", validate38, "max_score", validate73, "specific_version", validate38)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1311.errors = vErrors, vErrors === null;
}
function validate1310(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.gcp_data_source !== void 0 && (vErrors = inner(vErrors, data0.gcp_data_source, instancePath + "/data/gcp_data_source", validate1311)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1310.errors = vErrors, vErrors === null;
}
var check_shared298 = validate1326;
function validate1332(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1332.errors = vErrors, vErrors === null;
}
function validate1334(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")), func3(data) < 8 && (vErrors = report(vErrors, instancePath, "x-minBytes", { limit: 8 })), func3(data) > 128 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 128 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1334.errors = vErrors, vErrors === null;
}
function validate1328(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "gcp_project_id", "verification_code");
    for (let key0 in data)
      key0 === "gcp_id" || key0 === "name" || key0 === "project_id" || key0 === "gcp_project_id" || key0 === "verification_code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "gcp_id", validate23, "name", validate316, "project_id", validate23, "gcp_project_id", validate1332, "verification_code", validate1334);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1328.errors = vErrors, vErrors === null;
}
function validate1326(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "gcp");
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "gcp", validate1328);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1326.errors = vErrors, vErrors === null;
}
var check_shared299 = validate1337;
function validate1337(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.gcp === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gcp" })), data0.gcp !== void 0 && (vErrors = inner(vErrors, data0.gcp, instancePath + "/data/gcp", validate1296))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1337.errors = vErrors, vErrors === null;
}
var check_shared300 = validate1339;
function validate1339(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "gcp_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "gcp_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1339.errors = vErrors, vErrors === null;
}
var check_shared301 = validate1342;
function validate1344(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id");
    for (let key0 in data)
      key0 === "gcp_id" || key0 === "google_data_source_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "specific_version" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "gcp_id", validate23, "google_data_source_id", validate23, "project_id", validate23, "status", validate96, "status_detail", validate38, "scan_at", validate99, "specific_version", validate66);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1344.errors = vErrors, vErrors === null;
}
function validate1342(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "gcp_data_source");
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "gcp_data_source", validate1344);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1342.errors = vErrors, vErrors === null;
}
var check_shared302 = validate1353;
function validate1354(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id", "project_id", "created_at", "updated_at", "gcp_project_id"), vErrors = member(vErrors, data, instancePath, "gcp_id", validate23, "google_data_source_id", validate23, "project_id", validate23, "status", validate79, "status_detail", validate38, "scan_at", validate42, "created_at", validate42, "updated_at", validate42, "gcp_project_id", validate38, "name", validate38, "description", validate38, "max_score", validate73, "specific_version", validate38)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1354.errors = vErrors, vErrors === null;
}
function validate1353(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.gcp_data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gcp_data_source" })), data0.gcp_data_source !== void 0 && (vErrors = inner(vErrors, data0.gcp_data_source, instancePath + "/data/gcp_data_source", validate1354))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1353.errors = vErrors, vErrors === null;
}
var check_shared303 = validate1369;
function validate1369(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "gcp_id", "google_data_source_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "gcp_id" || key0 === "google_data_source_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "gcp_id", validate23, "google_data_source_id", validate23, "scan_only", validate125, "full_scan", validate125);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1369.errors = vErrors, vErrors === null;
}
var check_shared304 = validate1375;
function validate1375(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "azure_data_source_id", validate23, "name", validate666);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1375.errors = vErrors, vErrors === null;
}
var check_shared306 = validate1378;
function validate1380(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "azure_data_source_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "azure_data_source_id", validate23, "name", validate38, "description", validate38, "max_score", validate73, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1380.errors = vErrors, vErrors === null;
}
function validate1379(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1380);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1379.errors = vErrors, vErrors === null;
}
function validate1378(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.azure_data_source !== void 0 && (vErrors = inner(vErrors, data0.azure_data_source, instancePath + "/data/azure_data_source", validate1379)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1378.errors = vErrors, vErrors === null;
}
var check_shared307 = validate1389;
function validate1392(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 128 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 128 }, "must NOT have more than 128 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1392.errors = vErrors, vErrors === null;
}
function validate1389(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || key0 === "subscription_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "azure_id", validate23, "subscription_id", validate1392);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1389.errors = vErrors, vErrors === null;
}
var check_shared309 = validate1394;
function validate1396(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "azure_id", "project_id", "subscription_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "azure_id", validate23, "name", validate38, "project_id", validate23, "subscription_id", validate38, "verification_code", validate38, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1396.errors = vErrors, vErrors === null;
}
function validate1395(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1396);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1395.errors = vErrors, vErrors === null;
}
function validate1394(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.azure !== void 0 && (vErrors = inner(vErrors, data0.azure, instancePath + "/data/azure", validate1395)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1394.errors = vErrors, vErrors === null;
}
var check_shared310 = validate1406;
function validate1406(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "azure_id", "azure_data_source_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || key0 === "azure_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "azure_id", validate23, "azure_data_source_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1406.errors = vErrors, vErrors === null;
}
var check_shared311 = validate1410;
function validate1411(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "azure_id", validate23, "azure_data_source_id", validate23, "project_id", validate23, "status", validate79, "status_detail", validate38, "scan_at", validate42, "created_at", validate42, "updated_at", validate42, "subscription_id", validate38, "name", validate38, "description", validate38, "max_score", validate73, "specific_version", validate38)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1411.errors = vErrors, vErrors === null;
}
function validate1410(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.rel_azure_data_source !== void 0 && (vErrors = inner(vErrors, data0.rel_azure_data_source, instancePath + "/data/rel_azure_data_source", validate1411)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1410.errors = vErrors, vErrors === null;
}
var check_shared312 = validate1426;
function validate1428(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "subscription_id");
    for (let key0 in data)
      key0 === "azure_id" || key0 === "name" || key0 === "project_id" || key0 === "subscription_id" || key0 === "verification_code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "azure_id", validate145, "name", validate666, "project_id", validate23, "subscription_id", validate1392, "verification_code", validate1392);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1428.errors = vErrors, vErrors === null;
}
function validate1426(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "azure");
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "azure", validate1428);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1426.errors = vErrors, vErrors === null;
}
var check_shared313 = validate1435;
function validate1435(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.azure === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "azure" })), data0.azure !== void 0 && (vErrors = inner(vErrors, data0.azure, instancePath + "/data/azure", validate1396))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1435.errors = vErrors, vErrors === null;
}
var check_shared314 = validate1437;
function validate1437(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "azure_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "azure_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1437.errors = vErrors, vErrors === null;
}
var check_shared315 = validate1440;
function validate1442(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "azure_id", "azure_data_source_id");
    for (let key0 in data)
      key0 === "azure_id" || key0 === "azure_data_source_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "azure_id", validate23, "azure_data_source_id", validate23, "project_id", validate23, "status", validate96, "status_detail", validate38, "scan_at", validate42);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1442.errors = vErrors, vErrors === null;
}
function validate1440(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "rel_azure_data_source");
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_azure_data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "rel_azure_data_source", validate1442);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1440.errors = vErrors, vErrors === null;
}
var check_shared316 = validate1450;
function validate1450(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "azure_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "azure_data_source_id", validate145);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1450.errors = vErrors, vErrors === null;
}
var check_shared317 = validate1453;
function validate1453(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "code_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "code_data_source_id", validate23, "name", validate66);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1453.errors = vErrors, vErrors === null;
}
var check_shared319 = validate1456;
function validate1458(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "code_data_source_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "code_data_source_id", validate23, "name", validate38, "description", validate38, "max_score", validate73, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1458.errors = vErrors, vErrors === null;
}
function validate1457(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1458);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1457.errors = vErrors, vErrors === null;
}
function validate1456(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.code_data_source !== void 0 && (vErrors = inner(vErrors, data0.code_data_source, instancePath + "/data/code_data_source", validate1457)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1456.errors = vErrors, vErrors === null;
}
var check_shared320 = validate1467;
function validate1467(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "github_setting_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1467.errors = vErrors, vErrors === null;
}
var check_shared322 = validate1470;
var schema421 = { type: "integer", "x-known": [0, 1, 2], $id: "GithubType" };
function validate1478(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && data !== 2 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema421["x-known"] })), validate1478.errors = vErrors, vErrors === null;
}
function validate1484(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "github_setting_id", validate23, "project_id", validate23, "code_data_source_id", validate23, "repository_pattern", validate38, "scan_public", validate125, "scan_internal", validate125, "scan_private", validate125, "status", validate79, "status_detail", validate38, "scan_at", validate42, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1484.errors = vErrors, vErrors === null;
}
function validate1498(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "github_setting_id", validate23, "project_id", validate23, "code_data_source_id", validate23, "status", validate79, "status_detail", validate38, "scan_at", validate42, "created_at", validate42, "updated_at", validate42, "repository_pattern", validate38)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1498.errors = vErrors, vErrors === null;
}
function validate1509(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "code_data_source_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "github_setting_id", validate23, "project_id", validate23, "code_data_source_id", validate23, "repository_pattern", validate38, "scan_public", validate125, "scan_internal", validate125, "scan_private", validate125, "status", validate79, "status_detail", validate38, "scan_at", validate42, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1509.errors = vErrors, vErrors === null;
}
var schema425 = { type: "string", "x-known": ["PERSONAL_ACCESS_TOKEN", "GITHUB_APP"], $id: "shared34" };
function validate1523(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PERSONAL_ACCESS_TOKEN" && data !== "GITHUB_APP" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema425["x-known"] })), validate1523.errors = vErrors, vErrors === null;
}
var schema426 = { type: "string", "x-known": ["PENDING_USER_VERIFICATION", "SUCCESS", "FAILED"], $id: "shared35" };
function validate1526(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "PENDING_USER_VERIFICATION" && data !== "SUCCESS" && data !== "FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema426["x-known"] })), validate1526.errors = vErrors, vErrors === null;
}
function validate1531(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "github_setting_id", validate23, "github_repository_id", validate157, "github_repository_full_name", validate38, "created_at", validate42, "updated_at", validate42) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1531.errors = vErrors, vErrors === null;
}
function validate1530(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1531);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1530.errors = vErrors, vErrors === null;
}
function validate1472(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "github_setting_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "github_setting_id", validate23, "project_id", validate23, "name", validate38, "github_user", validate38, "personal_access_token", validate38, "type", validate1478, "base_url", validate38, "target_resource", validate38, "created_at", validate42, "updated_at", validate42, "gitleaks_setting", validate1484, "dependency_setting", validate1498, "code_scan_setting", validate1509, "auth_mode", validate1523, "installation_id", validate157, "verification_status", validate1526, "verified_github_user", validate38, "verified_at", validate42, "github_app_setting_repository", validate1530)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1472.errors = vErrors, vErrors === null;
}
function validate1471(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1472);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1471.errors = vErrors, vErrors === null;
}
function validate1470(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.github_setting !== void 0 && (vErrors = inner(vErrors, data0.github_setting, instancePath + "/data/github_setting", validate1471)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1470.errors = vErrors, vErrors === null;
}
var check_shared323 = validate1541;
function validate1541(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "github_setting_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "github_setting_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1541.errors = vErrors, vErrors === null;
}
var check_shared325 = validate1544;
function validate1546(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "github_setting_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "github_setting_id", validate23, "repository_full_name", validate38, "scan_at", validate42, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1546.errors = vErrors, vErrors === null;
}
function validate1545(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1546);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1545.errors = vErrors, vErrors === null;
}
function validate1544(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.gitleaks_cache !== void 0 && (vErrors = inner(vErrors, data0.gitleaks_cache, instancePath + "/data/gitleaks_cache", validate1545)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1544.errors = vErrors, vErrors === null;
}
var check_shared326 = validate1554;
var schema434 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "shared4" }, project_id: { $ref: "Id" }, name: { $ref: "shared14" }, github_user: { $ref: "shared14" }, personal_access_token: { $ref: "shared2" }, type: { $ref: "GithubTypeInput" }, base_url: { $ref: "shared24" }, target_resource: { $ref: "shared31" }, auth_mode: { $ref: "shared37" }, installation_id: { $ref: "shared4" } }, required: ["name", "target_resource"], $id: "GithubSettingForUpsert" }, schema435 = { type: "integer", enum: [0, 1, 2], $id: "GithubTypeInput" };
function validate1562(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || data === 2 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema435.enum })), validate1562.errors = vErrors, vErrors === null;
}
var schema436 = { type: "string", enum: ["PERSONAL_ACCESS_TOKEN", "GITHUB_APP"], $id: "shared37" };
function validate1566(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PERSONAL_ACCESS_TOKEN" || data === "GITHUB_APP" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema436.enum })), validate1566.errors = vErrors, vErrors === null;
}
function validate1556(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "target_resource");
    for (let key0 in data)
      func6.call(schema434.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "github_setting_id", validate145, "project_id", validate23, "name", validate66, "github_user", validate66, "personal_access_token", validate773, "type", validate1562, "base_url", validate1292, "target_resource", validate1332, "auth_mode", validate1566, "installation_id", validate145);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1556.errors = vErrors, vErrors === null;
}
function validate1554(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "github_setting");
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "github_setting", validate1556);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1554.errors = vErrors, vErrors === null;
}
var check_shared327 = validate1570;
function validate1570(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.github_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "github_setting" })), data0.github_setting !== void 0 && (vErrors = inner(vErrors, data0.github_setting, instancePath + "/data/github_setting", validate1472))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1570.errors = vErrors, vErrors === null;
}
var check_shared328 = validate1572;
var schema439 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "Id" }, project_id: { $ref: "Id" }, code_data_source_id: { $ref: "Id" }, repository_pattern: { $ref: "shared24" }, scan_public: { $ref: "shared6" }, scan_internal: { $ref: "shared6" }, scan_private: { $ref: "shared6" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared2" }, scan_at: { $ref: "UnixSecondsInput" } }, required: ["github_setting_id", "code_data_source_id"], $id: "GitleaksSettingForUpsert" };
function validate1574(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id");
    for (let key0 in data)
      func6.call(schema439.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "github_setting_id", validate23, "project_id", validate23, "code_data_source_id", validate23, "repository_pattern", validate1292, "scan_public", validate125, "scan_internal", validate125, "scan_private", validate125, "status", validate96, "status_detail", validate773, "scan_at", validate99);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1574.errors = vErrors, vErrors === null;
}
function validate1572(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "gitleaks_setting");
    for (let key0 in data)
      key0 === "project_id" || key0 === "gitleaks_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "gitleaks_setting", validate1574);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1572.errors = vErrors, vErrors === null;
}
var check_shared329 = validate1586;
function validate1586(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.gitleaks_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "gitleaks_setting" })), data0.gitleaks_setting !== void 0 && (vErrors = inner(vErrors, data0.gitleaks_setting, instancePath + "/data/gitleaks_setting", validate1484))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1586.errors = vErrors, vErrors === null;
}
var check_shared330 = validate1588;
function validate1590(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id");
    for (let key0 in data)
      key0 === "github_setting_id" || key0 === "project_id" || key0 === "code_data_source_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "repository_pattern" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "github_setting_id", validate23, "project_id", validate23, "code_data_source_id", validate23, "status", validate96, "status_detail", validate773, "scan_at", validate99, "repository_pattern", validate38);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1590.errors = vErrors, vErrors === null;
}
function validate1588(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "dependency_setting");
    for (let key0 in data)
      key0 === "project_id" || key0 === "dependency_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "dependency_setting", validate1590);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1588.errors = vErrors, vErrors === null;
}
var check_shared331 = validate1599;
function validate1599(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.dependency_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "dependency_setting" })), data0.dependency_setting !== void 0 && (vErrors = inner(vErrors, data0.dependency_setting, instancePath + "/data/dependency_setting", validate1498))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1599.errors = vErrors, vErrors === null;
}
var check_shared332 = validate1601;
var schema445 = { type: "object", additionalProperties: !1, properties: { github_setting_id: { $ref: "Id" }, project_id: { $ref: "Id" }, code_data_source_id: { $ref: "Id" }, repository_pattern: { $ref: "shared24" }, scan_public: { $ref: "shared6" }, scan_internal: { $ref: "shared6" }, scan_private: { $ref: "shared6" }, status: { $ref: "ScanStatusInput" }, status_detail: { $ref: "shared2" }, scan_at: { $ref: "UnixSecondsInput" } }, required: ["github_setting_id", "code_data_source_id"], $id: "CodeScanSettingForUpsert" };
function validate1603(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "github_setting_id", "code_data_source_id");
    for (let key0 in data)
      func6.call(schema445.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "github_setting_id", validate23, "project_id", validate23, "code_data_source_id", validate23, "repository_pattern", validate1292, "scan_public", validate125, "scan_internal", validate125, "scan_private", validate125, "status", validate96, "status_detail", validate773, "scan_at", validate99);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1603.errors = vErrors, vErrors === null;
}
function validate1601(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "code_scan_setting");
    for (let key0 in data)
      key0 === "project_id" || key0 === "code_scan_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "code_scan_setting", validate1603);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1601.errors = vErrors, vErrors === null;
}
var check_shared333 = validate1615;
function validate1615(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.code_scan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "code_scan_setting" })), data0.code_scan_setting !== void 0 && (vErrors = inner(vErrors, data0.code_scan_setting, instancePath + "/data/code_scan_setting", validate1509))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1615.errors = vErrors, vErrors === null;
}
var check_shared334 = validate1617;
function validate1617(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "github_setting_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "scan_only" || key0 === "full_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "github_setting_id", validate23, "scan_only", validate125, "full_scan", validate125);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1617.errors = vErrors, vErrors === null;
}
var check_shared335 = validate1622;
function validate1622(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "github_setting_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "github_setting_id", validate23, "scan_only", validate125);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1622.errors = vErrors, vErrors === null;
}
var check_shared336 = validate1626;
var schema451 = { type: "string", "x-known": ["INSTALLED", "NOT_INSTALLED", "CHECK_FAILED"], $id: "shared33" };
function validate1631(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "INSTALLED" && data !== "NOT_INSTALLED" && data !== "CHECK_FAILED" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema451["x-known"] })), validate1631.errors = vErrors, vErrors === null;
}
function validate1627(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "target_resource", validate38, "installed", validate125, "repository_selection", validate38, "reason", validate1631) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1627.errors = vErrors, vErrors === null;
}
function validate1626(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.github_app_installation_status !== void 0 && (vErrors = inner(vErrors, data0.github_app_installation_status, instancePath + "/data/github_app_installation_status", validate1627)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1626.errors = vErrors, vErrors === null;
}
var check_shared337 = validate1634;
function validate1634(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "github_setting_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "github_setting_id" || key0 === "return_to" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "github_setting_id", validate23, "return_to", validate38);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1634.errors = vErrors, vErrors === null;
}
var check_shared338 = validate1638;
function validate1638(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.url !== void 0 && (vErrors = inner(vErrors, data0.url, instancePath + "/data/url", validate38)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1638.errors = vErrors, vErrors === null;
}
var check_shared339 = validate1640;
function validate1640(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "state");
    for (let key0 in data)
      key0 === "state" || key0 === "code" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "state", validate38, "code", validate38);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1640.errors = vErrors, vErrors === null;
}
var check_shared341 = validate1643;
function validate1645(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "osint_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "osint_id", validate23, "project_id", validate23, "resource_type", validate38, "resource_name", validate38, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1645.errors = vErrors, vErrors === null;
}
function validate1644(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1645);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1644.errors = vErrors, vErrors === null;
}
function validate1643(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint !== void 0 && (vErrors = inner(vErrors, data0.osint, instancePath + "/data/osint", validate1644)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1643.errors = vErrors, vErrors === null;
}
var check_shared342 = validate1654;
function validate1654(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "name", validate38);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1654.errors = vErrors, vErrors === null;
}
var check_shared344 = validate1657;
function validate1659(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "osint_data_source_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "osint_data_source_id", validate23, "name", validate38, "description", validate38, "max_score", validate73, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1659.errors = vErrors, vErrors === null;
}
function validate1658(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1659);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1658.errors = vErrors, vErrors === null;
}
function validate1657(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint_data_source !== void 0 && (vErrors = inner(vErrors, data0.osint_data_source, instancePath + "/data/osint_data_source", validate1658)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1657.errors = vErrors, vErrors === null;
}
var check_shared345 = validate1668;
function validate1668(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_id" || key0 === "osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "osint_id", validate23, "osint_data_source_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1668.errors = vErrors, vErrors === null;
}
var check_shared347 = validate1672;
function validate1674(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id", "osint_data_source_id", "osint_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "rel_osint_data_source_id", validate23, "osint_data_source_id", validate23, "osint_id", validate23, "project_id", validate23, "status", validate79, "status_detail", validate38, "scan_at", validate42, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1674.errors = vErrors, vErrors === null;
}
function validate1673(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1674);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1673.errors = vErrors, vErrors === null;
}
function validate1672(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.rel_osint_data_source !== void 0 && (vErrors = inner(vErrors, data0.rel_osint_data_source, instancePath + "/data/rel_osint_data_source", validate1673)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1672.errors = vErrors, vErrors === null;
}
var check_shared348 = validate1686;
function validate1686(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "rel_osint_data_source_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1686.errors = vErrors, vErrors === null;
}
var check_shared350 = validate1689;
function validate1691(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "osint_detect_word_id", "rel_osint_data_source_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "osint_detect_word_id", validate23, "rel_osint_data_source_id", validate23, "word", validate38, "project_id", validate23, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1691.errors = vErrors, vErrors === null;
}
function validate1690(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1691);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1690.errors = vErrors, vErrors === null;
}
function validate1689(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint_detect_word !== void 0 && (vErrors = inner(vErrors, data0.osint_detect_word, instancePath + "/data/osint_detect_word", validate1690)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1689.errors = vErrors, vErrors === null;
}
var check_shared351 = validate1700;
function validate1700(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "osint_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "osint_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1700.errors = vErrors, vErrors === null;
}
var check_shared352 = validate1703;
function validate1703(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.osint !== void 0 && (vErrors = inner(vErrors, data0.osint, instancePath + "/data/osint", validate1645)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1703.errors = vErrors, vErrors === null;
}
var check_shared353 = validate1705;
function validate1705(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "rel_osint_data_source_id", validate23, "scan_only", validate125);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1705.errors = vErrors, vErrors === null;
}
var check_shared354 = validate1709;
function validate1709(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.message !== void 0 && (vErrors = inner(vErrors, data0.message, instancePath + "/data/message", validate38)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1709.errors = vErrors, vErrors === null;
}
var check_shared355 = validate1711;
function validate1716(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 50 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 50 }, "must NOT have more than 50 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 50 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 50 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1716.errors = vErrors, vErrors === null;
}
function validate1713(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resource_type", "resource_name");
    for (let key0 in data)
      key0 === "osint_id" || key0 === "project_id" || key0 === "resource_type" || key0 === "resource_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "osint_id", validate145, "project_id", validate23, "resource_type", validate1716, "resource_name", validate576);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1713.errors = vErrors, vErrors === null;
}
function validate1711(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "osint");
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "osint", validate1713);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1711.errors = vErrors, vErrors === null;
}
var check_shared356 = validate1720;
function validate1720(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.osint === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "osint" })), data0.osint !== void 0 && (vErrors = inner(vErrors, data0.osint, instancePath + "/data/osint", validate1645))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1720.errors = vErrors, vErrors === null;
}
var check_shared357 = validate1722;
function validate1724(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "osint_data_source_id", "osint_id");
    for (let key0 in data)
      key0 === "rel_osint_data_source_id" || key0 === "osint_data_source_id" || key0 === "osint_id" || key0 === "project_id" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "rel_osint_data_source_id", validate145, "osint_data_source_id", validate23, "osint_id", validate23, "project_id", validate23, "status", validate96, "status_detail", validate773, "scan_at", validate99);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1724.errors = vErrors, vErrors === null;
}
function validate1722(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "rel_osint_data_source");
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "rel_osint_data_source", validate1724);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1722.errors = vErrors, vErrors === null;
}
var check_shared358 = validate1733;
function validate1733(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.rel_osint_data_source === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "rel_osint_data_source" })), data0.rel_osint_data_source !== void 0 && (vErrors = inner(vErrors, data0.rel_osint_data_source, instancePath + "/data/rel_osint_data_source", validate1674))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1733.errors = vErrors, vErrors === null;
}
var check_shared359 = validate1735;
function validate1735(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "rel_osint_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "rel_osint_data_source_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1735.errors = vErrors, vErrors === null;
}
var check_shared360 = validate1738;
function validate1740(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "rel_osint_data_source_id", "word");
    for (let key0 in data)
      key0 === "osint_detect_word_id" || key0 === "rel_osint_data_source_id" || key0 === "word" || key0 === "project_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "osint_detect_word_id", validate145, "rel_osint_data_source_id", validate23, "word", validate1716, "project_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1740.errors = vErrors, vErrors === null;
}
function validate1738(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "osint_detect_word");
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_detect_word" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "osint_detect_word", validate1740);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1738.errors = vErrors, vErrors === null;
}
var check_shared361 = validate1746;
function validate1746(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.osint_detect_word === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "osint_detect_word" })), data0.osint_detect_word !== void 0 && (vErrors = inner(vErrors, data0.osint_detect_word, instancePath + "/data/osint_detect_word", validate1691))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1746.errors = vErrors, vErrors === null;
}
var check_shared362 = validate1748;
function validate1748(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "osint_detect_word_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "osint_detect_word_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "osint_detect_word_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1748.errors = vErrors, vErrors === null;
}
var check_shared363 = validate1751;
function validate1751(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "diagnosis_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "diagnosis_data_source_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1751.errors = vErrors, vErrors === null;
}
var check_shared365 = validate1754;
function validate1756(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "wpscan_setting_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "wpscan_setting_id", validate23, "project_id", validate23, "diagnosis_data_source_id", validate23, "target_url", validate38, "status", validate79, "status_detail", validate38, "scan_at", validate42, "created_at", validate42, "updated_at", validate42, "options", validate38)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1756.errors = vErrors, vErrors === null;
}
function validate1755(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1756);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1755.errors = vErrors, vErrors === null;
}
function validate1754(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.wpscan_setting !== void 0 && (vErrors = inner(vErrors, data0.wpscan_setting, instancePath + "/data/wpscan_setting", validate1755)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1754.errors = vErrors, vErrors === null;
}
var check_shared367 = validate1769;
function validate1771(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "portscan_setting_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "portscan_setting_id", validate23, "project_id", validate23, "diagnosis_data_source_id", validate23, "name", validate38, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1771.errors = vErrors, vErrors === null;
}
function validate1770(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1771);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1770.errors = vErrors, vErrors === null;
}
function validate1769(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.portscan_setting !== void 0 && (vErrors = inner(vErrors, data0.portscan_setting, instancePath + "/data/portscan_setting", validate1770)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1769.errors = vErrors, vErrors === null;
}
var check_shared368 = validate1780;
function validate1780(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting_id" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "portscan_setting_id", validate23, "status", validate96);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1780.errors = vErrors, vErrors === null;
}
var check_shared370 = validate1784;
function validate1786(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "portscan_target_id", "project_id", "portscan_setting_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "portscan_target_id", validate23, "project_id", validate23, "portscan_setting_id", validate23, "target", validate38, "status", validate79, "status_detail", validate38, "scan_at", validate42, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1786.errors = vErrors, vErrors === null;
}
function validate1785(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1786);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1785.errors = vErrors, vErrors === null;
}
function validate1784(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.portscan_target !== void 0 && (vErrors = inner(vErrors, data0.portscan_target, instancePath + "/data/portscan_target", validate1785)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1784.errors = vErrors, vErrors === null;
}
var check_shared372 = validate1798;
var schema500 = { type: "integer", "x-known": [0, 1], $id: "ApplicationScanType" };
function validate1810(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 0 && data !== 1 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema500["x-known"] })), validate1810.errors = vErrors, vErrors === null;
}
function validate1800(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "application_scan_id", "project_id", "diagnosis_data_source_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "application_scan_id", validate23, "project_id", validate23, "diagnosis_data_source_id", validate23, "name", validate38, "status", validate79, "status_detail", validate38, "scan_at", validate42, "created_at", validate42, "updated_at", validate42, "scan_type", validate1810)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1800.errors = vErrors, vErrors === null;
}
function validate1799(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1800);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1799.errors = vErrors, vErrors === null;
}
function validate1798(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.application_scan !== void 0 && (vErrors = inner(vErrors, data0.application_scan, instancePath + "/data/application_scan", validate1799)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1798.errors = vErrors, vErrors === null;
}
var check_shared373 = validate1814;
function validate1814(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "application_scan_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "application_scan_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1814.errors = vErrors, vErrors === null;
}
var check_shared374 = validate1817;
function validate1818(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "application_scan_basic_setting_id", validate23, "application_scan_id", validate23, "project_id", validate23, "target", validate38, "max_depth", validate157, "max_children", validate157, "created_at", validate42, "updated_at", validate42) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1818.errors = vErrors, vErrors === null;
}
function validate1817(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.application_scan_basic_setting !== void 0 && (vErrors = inner(vErrors, data0.application_scan_basic_setting, instancePath + "/data/application_scan_basic_setting", validate1818)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1817.errors = vErrors, vErrors === null;
}
var check_shared375 = validate1828;
function validate1828(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "diagnosis_data_source_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "diagnosis_data_source_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1828.errors = vErrors, vErrors === null;
}
var check_shared376 = validate1831;
function validate1832(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "diagnosis_data_source_id", validate23, "name", validate38, "description", validate38, "max_score", validate73, "created_at", validate42, "updated_at", validate42) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1832.errors = vErrors, vErrors === null;
}
function validate1831(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? data0.diagnosis_data_source !== void 0 && (vErrors = inner(vErrors, data0.diagnosis_data_source, instancePath + "/data/diagnosis_data_source", validate1832)) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1831.errors = vErrors, vErrors === null;
}
var check_shared377 = validate1840;
function validate1840(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "setting_id", "diagnosis_data_source_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "setting_id" || key0 === "diagnosis_data_source_id" || key0 === "scan_only" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "setting_id", validate23, "diagnosis_data_source_id", validate23, "scan_only", validate125);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1840.errors = vErrors, vErrors === null;
}
var check_shared378 = validate1845;
function validate1847(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "target_url");
    for (let key0 in data)
      key0 === "wpscan_setting_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "target_url" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "options" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "wpscan_setting_id", validate145, "project_id", validate23, "diagnosis_data_source_id", validate23, "target_url", validate576, "status", validate96, "status_detail", validate773, "scan_at", validate99, "options", validate38);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1847.errors = vErrors, vErrors === null;
}
function validate1845(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "wpscan_setting");
    for (let key0 in data)
      key0 === "project_id" || key0 === "wpscan_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "wpscan_setting", validate1847);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1845.errors = vErrors, vErrors === null;
}
var check_shared379 = validate1857;
function validate1857(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.wpscan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "wpscan_setting" })), data0.wpscan_setting !== void 0 && (vErrors = inner(vErrors, data0.wpscan_setting, instancePath + "/data/wpscan_setting", validate1756))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1857.errors = vErrors, vErrors === null;
}
var check_shared380 = validate1859;
function validate1859(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "wpscan_setting_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "wpscan_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "wpscan_setting_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1859.errors = vErrors, vErrors === null;
}
var check_shared381 = validate1862;
var schema514 = { type: "integer", enum: [0, 1], $id: "ApplicationScanTypeInput" };
function validate1872(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 0 || data === 1 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema514.enum })), validate1872.errors = vErrors, vErrors === null;
}
function validate1864(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "name");
    for (let key0 in data)
      key0 === "application_scan_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "name" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || key0 === "scan_type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "application_scan_id", validate145, "project_id", validate23, "diagnosis_data_source_id", validate23, "name", validate576, "status", validate96, "status_detail", validate773, "scan_at", validate99, "scan_type", validate1872);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1864.errors = vErrors, vErrors === null;
}
function validate1862(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "application_scan");
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "application_scan", validate1864);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1862.errors = vErrors, vErrors === null;
}
var check_shared382 = validate1875;
function validate1875(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.application_scan === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "application_scan" })), data0.application_scan !== void 0 && (vErrors = inner(vErrors, data0.application_scan, instancePath + "/data/application_scan", validate1800))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1875.errors = vErrors, vErrors === null;
}
var check_shared383 = validate1877;
function validate1884(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0"))), validate1884.errors = vErrors, vErrors === null;
}
function validate1879(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "application_scan_id", "target");
    for (let key0 in data)
      key0 === "application_scan_basic_setting_id" || key0 === "application_scan_id" || key0 === "project_id" || key0 === "target" || key0 === "max_depth" || key0 === "max_children" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "application_scan_basic_setting_id", validate145, "application_scan_id", validate23, "project_id", validate23, "target", validate92, "max_depth", validate1884, "max_children", validate1884);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1879.errors = vErrors, vErrors === null;
}
function validate1877(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting");
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_basic_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "application_scan_basic_setting", validate1879);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1877.errors = vErrors, vErrors === null;
}
var check_shared384 = validate1888;
function validate1889(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting_id", "application_scan_id", "project_id", "created_at", "updated_at"), vErrors = member(vErrors, data, instancePath, "application_scan_basic_setting_id", validate23, "application_scan_id", validate23, "project_id", validate23, "target", validate38, "max_depth", validate157, "max_children", validate157, "created_at", validate42, "updated_at", validate42)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1889.errors = vErrors, vErrors === null;
}
function validate1888(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.application_scan_basic_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "application_scan_basic_setting" })), data0.application_scan_basic_setting !== void 0 && (vErrors = inner(vErrors, data0.application_scan_basic_setting, instancePath + "/data/application_scan_basic_setting", validate1889))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1888.errors = vErrors, vErrors === null;
}
var check_shared385 = validate1899;
function validate1899(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "application_scan_basic_setting_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "application_scan_basic_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "application_scan_basic_setting_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1899.errors = vErrors, vErrors === null;
}
var check_shared386 = validate1902;
function validate1904(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "diagnosis_data_source_id", "name");
    for (let key0 in data)
      key0 === "portscan_setting_id" || key0 === "project_id" || key0 === "diagnosis_data_source_id" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "portscan_setting_id", validate145, "project_id", validate23, "diagnosis_data_source_id", validate23, "name", validate576);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1904.errors = vErrors, vErrors === null;
}
function validate1902(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "portscan_setting");
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "portscan_setting", validate1904);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1902.errors = vErrors, vErrors === null;
}
var check_shared387 = validate1910;
function validate1910(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.portscan_setting === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "portscan_setting" })), data0.portscan_setting !== void 0 && (vErrors = inner(vErrors, data0.portscan_setting, instancePath + "/data/portscan_setting", validate1771))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1910.errors = vErrors, vErrors === null;
}
var check_shared388 = validate1912;
function validate1918(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 300 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 300 }, "must NOT have more than 300 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")), func3(data) > 300 && (vErrors = report(vErrors, instancePath, "x-maxBytes", { limit: 300 }))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1918.errors = vErrors, vErrors === null;
}
function validate1914(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "portscan_setting_id", "target");
    for (let key0 in data)
      key0 === "portscan_target_id" || key0 === "project_id" || key0 === "portscan_setting_id" || key0 === "target" || key0 === "status" || key0 === "status_detail" || key0 === "scan_at" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "portscan_target_id", validate145, "project_id", validate23, "portscan_setting_id", validate23, "target", validate1918, "status", validate96, "status_detail", validate773, "scan_at", validate99);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1914.errors = vErrors, vErrors === null;
}
function validate1912(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "portscan_target");
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_target" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "portscan_target", validate1914);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1912.errors = vErrors, vErrors === null;
}
var check_shared389 = validate1924;
function validate1924(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.portscan_target === void 0 && (vErrors = report(vErrors, instancePath + "/data", "required", { missingProperty: "portscan_target" })), data0.portscan_target !== void 0 && (vErrors = inner(vErrors, data0.portscan_target, instancePath + "/data/portscan_target", validate1786))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1924.errors = vErrors, vErrors === null;
}
var check_shared390 = validate1926;
function validate1926(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "portscan_setting_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_setting_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "portscan_setting_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1926.errors = vErrors, vErrors === null;
}
var check_shared391 = validate1929;
function validate1929(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "portscan_target_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "portscan_target_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "portscan_target_id", validate23);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1929.errors = vErrors, vErrors === null;
}
var check_shared395 = validate1932;
function validate1934(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1934.errors = vErrors, vErrors === null;
}
var schema533 = { type: "string", enum: ["aws", "gcp"], $id: "shared393" };
function validate1936(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "aws" || data === "gcp" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema533.enum })), validate1936.errors = vErrors, vErrors === null;
}
function validate1938(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? (func2(data) > 32 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 32 }, "must NOT have more than 32 characters")), func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters"))) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1938.errors = vErrors, vErrors === null;
}
function validate1932(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resource_name", "cloud_type", "cloud_id");
    for (let key0 in data)
      key0 === "project_id" || key0 === "resource_name" || key0 === "cloud_type" || key0 === "cloud_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "project_id", validate23, "resource_name", validate1934, "cloud_type", validate1936, "cloud_id", validate1938);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1932.errors = vErrors, vErrors === null;
}
var check_shared398 = validate1940;
var schema538 = { type: "string", "x-known": ["INTERNET", "CDN", "LB", "GATEWAY", "DATASTORE", "COMPUTE", "LATERAL_MOVEMENT", "EXTERNAL_SERVICE", "INTERNAL_SERVICE", "CODE_REPOSITORY"], $id: "shared18" };
function validate1950(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "INTERNET" && data !== "CDN" && data !== "LB" && data !== "GATEWAY" && data !== "DATASTORE" && data !== "COMPUTE" && data !== "LATERAL_MOVEMENT" && data !== "EXTERNAL_SERVICE" && data !== "INTERNAL_SERVICE" && data !== "CODE_REPOSITORY" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema538["x-known"] })), validate1950.errors = vErrors, vErrors === null;
}
function validate1942(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resource_name"), vErrors = member(vErrors, data, instancePath, "resource_id", validate23, "resource_name", validate38, "short_name", validate38, "cloud_type", validate38, "cloud_id", validate38, "service", validate38, "region", validate38, "layer", validate1950, "meta_data", validate38)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1942.errors = vErrors, vErrors === null;
}
function validate1941(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1942);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1941.errors = vErrors, vErrors === null;
}
function validate1956(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "relation_id", "source_resource_name", "target_resource_name"), vErrors = member(vErrors, data, instancePath, "relation_id", validate38, "relation_label", validate38, "source_resource_name", validate38, "target_resource_name", validate38)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1956.errors = vErrors, vErrors === null;
}
function validate1955(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1956);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1955.errors = vErrors, vErrors === null;
}
function validate1940(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.nodes !== void 0 && (vErrors = inner(vErrors, data0.nodes, instancePath + "/data/nodes", validate1941)), data0.edges !== void 0 && (vErrors = inner(vErrors, data0.edges, instancePath + "/data/edges", validate1955))) : vErrors = report(vErrors, instancePath + "/data", "type", { type: "object" });
    }
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1940.errors = vErrors, vErrors === null;
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
  listOrganizationAlertConditionNotifications: { input: check_shared259, output: check_shared261 },
  updateOrganizationAlertConditionNotificationCache: { input: check_shared263, output: check_shared264 },
  updateOrganizationProjectNotificationEnabled: { input: check_shared265, output: check_shared266 },
  updateOrganizationProjectNotificationCache: { input: check_shared267, output: check_shared266 },
  getFindingReport: { input: check_shared269, output: check_shared271 },
  getReport: { input: check_shared272, output: check_shared273 },
  listReports: { input: check_shared274, output: check_shared276 },
  putReport: { input: check_shared278, output: check_shared273 },
  getFindingReportAll: { input: check_shared269, output: check_shared271 },
  chatAi: { input: check_shared280, output: check_shared89 },
  generateReport: { input: check_shared281, output: check_shared282 },
  listRemediationProposals: { input: check_shared284, output: check_shared286 },
  getRemediationProposal: { input: check_shared287, output: check_shared288 },
  generateRemediationProposal: { input: check_shared64, output: check_shared289 },
  listGoogleDataSources: { input: check_shared290, output: check_shared292 },
  listGcp: { input: check_shared293, output: check_shared295 },
  getGcpDataSource: { input: check_shared296, output: check_shared297 },
  putGcp: { input: check_shared298, output: check_shared299 },
  deleteGcp: { input: check_shared300, output: check_EmptyAnswer },
  attachGcpDataSource: { input: check_shared301, output: check_shared302 },
  detachGcpDataSource: { input: check_shared296, output: check_EmptyAnswer },
  invokeGcpScan: { input: check_shared303, output: check_EmptyAnswer },
  listAzureDataSources: { input: check_shared304, output: check_shared306 },
  listAzure: { input: check_shared307, output: check_shared309 },
  getAzureDataSource: { input: check_shared310, output: check_shared311 },
  putAzure: { input: check_shared312, output: check_shared313 },
  deleteAzure: { input: check_shared314, output: check_EmptyAnswer },
  attachAzureDataSource: { input: check_shared315, output: check_shared311 },
  detachAzureDataSource: { input: check_shared310, output: check_EmptyAnswer },
  invokeAzureScan: { input: check_shared316, output: check_EmptyAnswer },
  listCodeDataSources: { input: check_shared317, output: check_shared319 },
  listGithubSettings: { input: check_shared320, output: check_shared322 },
  listGitleaksCache: { input: check_shared323, output: check_shared325 },
  putGithubSetting: { input: check_shared326, output: check_shared327 },
  deleteGithubSetting: { input: check_shared323, output: check_EmptyAnswer },
  putGitleaksSetting: { input: check_shared328, output: check_shared329 },
  deleteGitleaksSetting: { input: check_shared323, output: check_EmptyAnswer },
  putDependencySetting: { input: check_shared330, output: check_shared331 },
  deleteDependencySetting: { input: check_shared323, output: check_EmptyAnswer },
  putCodeScanSetting: { input: check_shared332, output: check_shared333 },
  deleteCodeScanSetting: { input: check_shared323, output: check_EmptyAnswer },
  invokeGitleaksScan: { input: check_shared334, output: check_EmptyAnswer },
  invokeDependencyScan: { input: check_shared335, output: check_EmptyAnswer },
  invokeCodeScan: { input: check_shared335, output: check_EmptyAnswer },
  getGithubAppInstallationStatus: { input: check_shared323, output: check_shared336 },
  getGithubAppInstallUrl: { input: check_shared337, output: check_shared338 },
  getGithubAppOauthStartUrl: { input: check_shared337, output: check_shared338 },
  handleGithubAppOauthCallback: { input: check_shared339 },
  verifyGithubAppInstallation: { input: check_shared323, output: check_shared327 },
  listOsint: { input: check_shared274, output: check_shared341 },
  listOsintDataSources: { input: check_shared342, output: check_shared344 },
  listRelOsintDataSources: { input: check_shared345, output: check_shared347 },
  listOsintDetectWords: { input: check_shared348, output: check_shared350 },
  getOsint: { input: check_shared351, output: check_shared352 },
  invokeOsintScan: { input: check_shared353, output: check_shared354 },
  putOsint: { input: check_shared355, output: check_shared356 },
  deleteOsint: { input: check_shared351, output: check_EmptyAnswer },
  putRelOsintDataSource: { input: check_shared357, output: check_shared358 },
  deleteRelOsintDataSource: { input: check_shared359, output: check_EmptyAnswer },
  putOsintDetectWord: { input: check_shared360, output: check_shared361 },
  deleteOsintDetectWord: { input: check_shared362, output: check_EmptyAnswer },
  listWpscanSettings: { input: check_shared363, output: check_shared365 },
  listPortscanSettings: { input: check_shared363, output: check_shared367 },
  listPortscanTargets: { input: check_shared368, output: check_shared370 },
  listApplicationScans: { input: check_shared363, output: check_shared372 },
  getApplicationScanBasicSetting: { input: check_shared373, output: check_shared374 },
  getDiagnosisDataSource: { input: check_shared375, output: check_shared376 },
  invokeDiagnosisScan: { input: check_shared377, output: check_shared354 },
  putWpscanSetting: { input: check_shared378, output: check_shared379 },
  deleteWpscanSetting: { input: check_shared380, output: check_EmptyAnswer },
  putApplicationScan: { input: check_shared381, output: check_shared382 },
  deleteApplicationScan: { input: check_shared373, output: check_EmptyAnswer },
  putApplicationScanBasicSetting: { input: check_shared383, output: check_shared384 },
  deleteApplicationScanBasicSetting: { input: check_shared385, output: check_EmptyAnswer },
  putPortscanSetting: { input: check_shared386, output: check_shared387 },
  putPortscanTarget: { input: check_shared388, output: check_shared389 },
  deletePortscanSetting: { input: check_shared390, output: check_EmptyAnswer },
  deletePortscanTarget: { input: check_shared391, output: check_EmptyAnswer },
  getAttackFlowAnalysis: { input: check_shared395, output: check_shared398 }
};
export {
  checks
};
