// Generated from specs/insightcloudsec by pnpm generate. Do not edit.
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
var check_shared90 = validate21;
function validate22(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate22.errors = vErrors, vErrors === null;
}
function validate24(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate24.errors = vErrors, vErrors === null;
}
function validate21(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "username", "password");
    for (let key0 in data)
      key0 === "username" || key0 === "password" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "username", validate22, "password", validate24);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate21.errors = vErrors, vErrors === null;
}
var check_LoginSession = validate26;
var schema10 = { type: ["integer", "null"], $id: "shared4" };
function validate28(data, instancePath = "") {
  let vErrors = null;
  return !(typeof data == "number" && !(data % 1) && !isNaN(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema10.type })), validate28.errors = vErrors, vErrors === null;
}
var schema11 = { type: ["string", "null"], $id: "shared3" };
function validate30(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema11.type })), validate30.errors = vErrors, vErrors === null;
}
var schema12 = { type: ["boolean", "null"], $id: "shared5" };
function validate35(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema12.type })), validate35.errors = vErrors, vErrors === null;
}
function validate26(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "session_id"), vErrors = member(vErrors, data, instancePath, "session_id", validate24, "user_id", validate28, "user_name", validate30, "user_email", validate30, "session_timeout", validate28, "customer_id", validate30, "auth_plugin_exists", validate35, "domain_admin", validate35, "domain_viewer", validate35, "system_admin", validate35)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate26.errors = vErrors, vErrors === null;
}
var check_shared91 = validate40;
function validate45(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate45.errors = vErrors, vErrors === null;
}
function validate40(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "username", "email");
    for (let key0 in data)
      key0 === "name" || key0 === "username" || key0 === "email" || key0 === "authentication_type" || key0 === "expiration_date" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "username", validate22, "email", validate22, "authentication_type", validate22, "expiration_date", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate40.errors = vErrors, vErrors === null;
}
var check_ApiOnlyUser = validate47;
function validate47(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "user_id", "organization_id", "username", "name", "api_key"), vErrors = member(vErrors, data, instancePath, "user_id", validate45, "organization_id", validate45, "username", validate22, "name", validate22, "api_key", validate24)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate47.errors = vErrors, vErrors === null;
}
var check_shared93 = validate53;
var schema17 = { type: ["string", "integer"], $id: "shared92" };
function validate54(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data)) && (vErrors = report(vErrors, instancePath, "type", { type: schema17.type })), validate54.errors = vErrors, vErrors === null;
}
function validate53(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "user_id", "key_length");
    for (let key0 in data)
      key0 === "user_id" || key0 === "key_length" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "user_id", validate54, "key_length", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate53.errors = vErrors, vErrors === null;
}
var check_shared2 = validate24, check_shared94 = validate57;
function validate57(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate57.errors = vErrors, vErrors === null;
}
var check_shared95 = validate58;
function validate58(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "user_id");
    for (let key0 in data)
      key0 !== "user_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "user_id", validate54);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate58.errors = vErrors, vErrors === null;
}
var check_ConvertedUser = validate60;
function validate60(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "user_id", "api_key"), vErrors = member(vErrors, data, instancePath, "user_id", validate45, "api_key", validate24)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate60.errors = vErrors, vErrors === null;
}
var check_shared96 = validate63;
function validate65(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && (vErrors = report(vErrors, instancePath, "type", { type: "boolean" })), validate65.errors = vErrors, vErrors === null;
}
function validate63(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "user_id", "console_access_denied");
    for (let key0 in data)
      key0 === "user_id" || key0 === "console_access_denied" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "user_id", validate54, "console_access_denied", validate65);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate63.errors = vErrors, vErrors === null;
}
var check_UserList = validate67;
var func2 = require_ucs2length().default;
function validate70(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate70.errors = vErrors, vErrors === null;
}
var schema27 = { type: ["array", "null"], items: { $ref: "shared1" }, $id: "shared18" };
function validate88(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema27.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate22);
  }
  return validate88.errors = vErrors, vErrors === null;
}
function validate69(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resource_id", "user_id", "name", "username", "email_address", "organization_name", "organization_admin", "domain_admin"), vErrors = member(vErrors, data, instancePath, "resource_id", validate70, "user_id", validate45, "name", validate22, "username", validate22, "email_address", validate22, "organization_id", validate28, "organization_name", validate22, "organization_admin", validate65, "domain_admin", validate65, "domain_viewer", validate35, "two_factor_enabled", validate35, "two_factor_required", validate35, "groups", validate28, "owned_resources", validate28, "consecutive_failed_login_attempts", validate28, "suspended", validate35, "last_login_time", validate30, "navigation_blacklist", validate88, "server_name", validate30, "require_pw_reset", validate35, "console_access_denied", validate35, "active_api_key_present", validate35, "create_date", validate30, "aws_default_external_id", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate69.errors = vErrors, vErrors === null;
}
function validate68(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate69);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate68.errors = vErrors, vErrors === null;
}
function validate67(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "users"), vErrors = member(vErrors, data, instancePath, "users", validate68, "total_count", validate28)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate67.errors = vErrors, vErrors === null;
}
var check_shared99 = validate100;
var schema31 = { type: "string", enum: ["EXACT", "LIKE", "NOT", "IN", "NOT_IN", "BETWEEN"], $id: "shared69" };
function validate104(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "EXACT" || data === "LIKE" || data === "NOT" || data === "IN" || data === "NOT_IN" || data === "BETWEEN" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema31.enum })), validate104.errors = vErrors, vErrors === null;
}
function validate107(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate107.errors = vErrors, vErrors === null;
}
function validate102(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "field_name", "filter_type");
    for (let key0 in data)
      key0 === "field_name" || key0 === "filter_type" || key0 === "filter_value" || key0 === "filter_list_value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "field_name", validate22, "filter_type", validate104, "filter_value", validate22, "filter_list_value", validate107);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate102.errors = vErrors, vErrors === null;
}
function validate101(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate102);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate101.errors = vErrors, vErrors === null;
}
function validate112(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate112.errors = vErrors, vErrors === null;
}
function validate114(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0")), validate114.errors = vErrors, vErrors === null;
}
function validate116(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate116.errors = vErrors, vErrors === null;
}
function validate100(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "filters", validate101, "limit", validate112, "offset", validate114, "order_by", validate116);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate100.errors = vErrors, vErrors === null;
}
var check_CurrentUser = validate118;
function validate118(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resource_id", "user_id", "name", "username", "email_address", "organization_name", "organization_admin", "domain_admin"), vErrors = member(vErrors, data, instancePath, "resource_id", validate70, "user_id", validate45, "name", validate22, "username", validate22, "email_address", validate22, "organization_id", validate28, "organization_name", validate22, "organization_admin", validate65, "domain_admin", validate65, "domain_viewer", validate35, "two_factor_enabled", validate35, "two_factor_required", validate35, "auth", validate30, "session_ttl", validate28, "session_expiration", validate30, "session_timeout_seconds", validate28, "authentication_server_id", validate28, "auth_plugin_exists", validate35, "navigation_blacklist", validate88, "theme", validate30, "suspended", validate35, "require_pw_reset", validate35, "console_access_denied", validate35, "active_api_key_present", validate35, "create_date", validate30, "aws_default_external_id", validate30, "api_key_generation_allowed", validate35, "rapid7_org_id", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate118.errors = vErrors, vErrors === null;
}
var check_shared102 = validate147, schema37 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared1" }, email: { $ref: "shared1" }, username: { $ref: "shared1" }, access_level: { $ref: "shared1" }, two_factor_required: { $ref: "shared15" }, password: { $ref: "shared2" }, confirm_password: { $ref: "shared2" }, authentication_type: { $ref: "shared1" }, authentication_server_id: { $ref: "shared0" }, group_ids: { $ref: "shared101" } }, required: ["name", "email", "username", "access_level"], $id: "shared102" }, func3 = Object.prototype.hasOwnProperty;
var schema39 = { type: ["integer", "string"], $id: "shared100" };
function validate158(data, instancePath = "") {
  let vErrors = null;
  return !(typeof data == "number" && !(data % 1) && !isNaN(data)) && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema39.type })), validate158.errors = vErrors, vErrors === null;
}
function validate157(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate158);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate157.errors = vErrors, vErrors === null;
}
function validate147(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "email", "username", "access_level");
    for (let key0 in data)
      func3.call(schema37.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "email", validate22, "username", validate22, "access_level", validate22, "two_factor_required", validate65, "password", validate24, "confirm_password", validate24, "authentication_type", validate22, "authentication_server_id", validate45, "group_ids", validate157);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate147.errors = vErrors, vErrors === null;
}
var check_CreatedUser = validate161;
function validate162(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "user_id", "organization_id", "username", "name", "temporary_pw", "temp_pw_expiration"), vErrors = member(vErrors, data, instancePath, "user_id", validate45, "organization_id", validate45, "username", validate22, "name", validate22, "temporary_pw", validate24, "temp_pw_expiration", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate162.errors = vErrors, vErrors === null;
}
function validate161(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate162), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate69), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate161.errors = vErrors, errors === 0;
}
var check_shared104 = validate171;
function validate172(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate172.errors = vErrors, vErrors === null;
}
function validate171(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "userResourceId", "username", "name", "email", "access_level");
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "username" || key0 === "name" || key0 === "email" || key0 === "access_level" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "userResourceId", validate172, "username", validate22, "name", validate22, "email", validate22, "access_level", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate171.errors = vErrors, vErrors === null;
}
var check_shared105 = validate178;
function validate178(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "userResourceId", "current_access_level", "new_access_level");
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "current_access_level" || key0 === "new_access_level" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "userResourceId", validate172, "current_access_level", validate22, "new_access_level", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate178.errors = vErrors, vErrors === null;
}
var check_shared106 = validate182;
function validate182(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "userResourceId");
    for (let key0 in data)
      key0 !== "userResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "userResourceId", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate182.errors = vErrors, vErrors === null;
}
var check_shared108 = validate184;
var schema51 = { type: ["string", "null"], "x-known": ["AND", "OR", null], $id: "shared79" };
function validate193(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema51.type })), data !== "AND" && data !== "OR" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema51["x-known"] })), validate193.errors = vErrors, vErrors === null;
}
function validate203(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate70);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate203.errors = vErrors, vErrors === null;
}
function validate189(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resource_id", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope", "cloud_scopes", "resource_group_scopes", "groups"), vErrors = member(vErrors, data, instancePath, "resource_id", validate70, "name", validate22, "description", validate22, "badge_filter_operator", validate193, "all_permissions", validate65, "view", validate65, "provision", validate65, "manage", validate65, "delete", validate65, "add_cloud", validate35, "delete_cloud", validate35, "global_scope", validate65, "cloud_scopes", validate203, "resource_group_scopes", validate203, "badge_scopes", validate88, "groups", validate203)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate189.errors = vErrors, vErrors === null;
}
function validate188(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate189);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate188.errors = vErrors, vErrors === null;
}
function validate186(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name", "roles"), vErrors = member(vErrors, data, instancePath, "name", validate22, "roles", validate188)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate186.errors = vErrors, vErrors === null;
}
function validate185(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate186);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate185.errors = vErrors, vErrors === null;
}
function validate184(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "groups"), vErrors = member(vErrors, data, instancePath, "groups", validate185)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate184.errors = vErrors, vErrors === null;
}
var check_shared109 = validate213;
function validate213(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "user_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "user_id", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate213.errors = vErrors, vErrors === null;
}
var check_TwoFactorState = validate215;
function validate215(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "enabled", "required"), vErrors = member(vErrors, data, instancePath, "enabled", validate65, "required", validate65)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate215.errors = vErrors, vErrors === null;
}
var check_shared110 = validate218;
function validate218(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "otp_secret"), vErrors = member(vErrors, data, instancePath, "otp_secret", validate24)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate218.errors = vErrors, vErrors === null;
}
var check_shared111 = validate220;
function validate220(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "success"), vErrors = member(vErrors, data, instancePath, "success", validate65)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate220.errors = vErrors, vErrors === null;
}
var check_shared112 = validate222;
function validate223(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "organization_id", "name"), vErrors = member(vErrors, data, instancePath, "organization_id", validate45, "name", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate223.errors = vErrors, vErrors === null;
}
function validate222(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate223);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate222.errors = vErrors, vErrors === null;
}
var check_shared114 = validate227;
function validate229(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "organization_id", "resource_id", "name"), vErrors = member(vErrors, data, instancePath, "organization_id", validate45, "resource_id", validate70, "name", validate22, "status", validate30, "smtp_configured", validate35, "clouds", validate28, "bots", validate28, "users", validate28)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate229.errors = vErrors, vErrors === null;
}
function validate228(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate229);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate228.errors = vErrors, vErrors === null;
}
function validate227(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "organizations"), vErrors = member(vErrors, data, instancePath, "organizations", validate228)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate227.errors = vErrors, vErrors === null;
}
var check_shared115 = validate240;
function validate240(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organization_name");
    for (let key0 in data)
      key0 !== "organization_name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_name", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate240.errors = vErrors, vErrors === null;
}
var check_CreatedOrganization = validate242;
function validate242(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "organization_id", validate28, "resource_id", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate242.errors = vErrors, vErrors === null;
}
var check_shared116 = validate245;
function validate245(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organizationResourceId", "organization_name");
    for (let key0 in data)
      key0 === "organizationResourceId" || key0 === "organization_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organizationResourceId", validate172, "organization_name", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate245.errors = vErrors, vErrors === null;
}
var check_shared117 = validate248;
function validate248(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organizationResourceId");
    for (let key0 in data)
      key0 !== "organizationResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organizationResourceId", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate248.errors = vErrors, vErrors === null;
}
var check_shared119 = validate250;
function validate256(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate45), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate68), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate256.errors = vErrors, errors === 0;
}
function validate260(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate45), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate188), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate260.errors = vErrors, errors === 0;
}
function validate252(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "group_id", "resource_id", "name", "users", "roles"), vErrors = member(vErrors, data, instancePath, "group_id", validate45, "resource_id", validate70, "name", validate22, "users", validate256, "roles", validate260, "entitlements_configured", validate35)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate252.errors = vErrors, vErrors === null;
}
function validate251(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate252);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate251.errors = vErrors, vErrors === null;
}
function validate250(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "groups"), vErrors = member(vErrors, data, instancePath, "groups", validate251)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate250.errors = vErrors, vErrors === null;
}
var check_shared120 = validate267;
function validate267(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "group_name");
    for (let key0 in data)
      key0 !== "group_name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "group_name", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate267.errors = vErrors, vErrors === null;
}
var check_GroupAnswer = validate269;
function validate269(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "group"), vErrors = member(vErrors, data, instancePath, "group", validate252)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate269.errors = vErrors, vErrors === null;
}
var check_shared121 = validate271;
function validate271(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "groupResourceId");
    for (let key0 in data)
      key0 !== "groupResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "groupResourceId", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate271.errors = vErrors, vErrors === null;
}
var check_shared122 = validate273;
function validate273(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "groupResourceId", "user_resource_ids");
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "user_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "groupResourceId", validate172, "user_resource_ids", validate203);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate273.errors = vErrors, vErrors === null;
}
var check_shared123 = validate276;
function validate276(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "groupResourceId", "user_resource_id");
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "user_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "groupResourceId", validate172, "user_resource_id", validate70);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate276.errors = vErrors, vErrors === null;
}
var check_shared124 = validate279;
function validate279(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "users"), vErrors = member(vErrors, data, instancePath, "users", validate68)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate279.errors = vErrors, vErrors === null;
}
var check_shared125 = validate281;
function validate281(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "roles"), vErrors = member(vErrors, data, instancePath, "roles", validate188)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate281.errors = vErrors, vErrors === null;
}
var check_shared126 = validate283;
function validate283(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "groupResourceId", "resource_ids");
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "groupResourceId", validate172, "resource_ids", validate203);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate283.errors = vErrors, vErrors === null;
}
var check_shared127 = validate286, schema79 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared1" }, description: { $ref: "shared1" }, all_permissions: { $ref: "shared15" }, view: { $ref: "shared15" }, provision: { $ref: "shared15" }, manage: { $ref: "shared15" }, delete: { $ref: "shared15" }, add_cloud: { $ref: "shared15" }, delete_cloud: { $ref: "shared15" }, global_scope: { $ref: "shared15" } }, required: ["name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared127" };
function validate286(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope");
    for (let key0 in data)
      func3.call(schema79.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "all_permissions", validate65, "view", validate65, "provision", validate65, "manage", validate65, "delete", validate65, "add_cloud", validate65, "delete_cloud", validate65, "global_scope", validate65);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate286.errors = vErrors, vErrors === null;
}
var check_Role = validate189, check_shared128 = validate297, schema80 = { type: "object", additionalProperties: !1, properties: { roleResourceId: { $ref: "shared103" }, name: { $ref: "shared1" }, description: { $ref: "shared1" }, all_permissions: { $ref: "shared15" }, view: { $ref: "shared15" }, provision: { $ref: "shared15" }, manage: { $ref: "shared15" }, delete: { $ref: "shared15" }, add_cloud: { $ref: "shared15" }, delete_cloud: { $ref: "shared15" }, global_scope: { $ref: "shared15" } }, required: ["roleResourceId", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared128" };
function validate297(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "roleResourceId", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope");
    for (let key0 in data)
      func3.call(schema80.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "roleResourceId", validate172, "name", validate22, "description", validate22, "all_permissions", validate65, "view", validate65, "provision", validate65, "manage", validate65, "delete", validate65, "add_cloud", validate65, "delete_cloud", validate65, "global_scope", validate65);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate297.errors = vErrors, vErrors === null;
}
var check_shared129 = validate309;
function validate309(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "roleResourceId", "resource_ids", "deprecated_resource_ids");
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "resource_ids" || key0 === "deprecated_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "roleResourceId", validate172, "resource_ids", validate203, "deprecated_resource_ids", validate203);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate309.errors = vErrors, vErrors === null;
}
var check_shared130 = validate313;
function validate313(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "roleResourceId", "group_resource_ids");
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "group_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "roleResourceId", validate172, "group_resource_ids", validate203);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate313.errors = vErrors, vErrors === null;
}
var check_shared132 = validate316;
var schema84 = { type: "string", enum: ["AND", "OR"], $id: "shared131" };
function validate318(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "AND" || data === "OR" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema84.enum })), validate318.errors = vErrors, vErrors === null;
}
function validate321(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "key", "value");
    for (let key0 in data)
      key0 === "key" || key0 === "value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "key", validate22, "value", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate321.errors = vErrors, vErrors === null;
}
function validate320(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate321);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate320.errors = vErrors, vErrors === null;
}
function validate316(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "roleResourceId", "operator", "badges");
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "operator" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "roleResourceId", validate172, "operator", validate318, "badges", validate320);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate316.errors = vErrors, vErrors === null;
}
var check_shared133 = validate326;
var schema90 = { type: "string", "x-known": ["botfactory", "collections", "events", "exemptions", "groups", "iac", "iam", "insights", "tags"], $id: "shared43" };
function validate329(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "botfactory" && data !== "collections" && data !== "events" && data !== "exemptions" && data !== "groups" && data !== "iac" && data !== "iam" && data !== "insights" && data !== "tags" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema90["x-known"] })), validate329.errors = vErrors, vErrors === null;
}
var schema91 = { type: "string", "x-known": ["viewer", "editor", "admin", "disabled"], $id: "EntitlementRole" };
function validate331(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "viewer" && data !== "editor" && data !== "admin" && data !== "disabled" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema91["x-known"] })), validate331.errors = vErrors, vErrors === null;
}
function validate328(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "namespace", "role"), vErrors = member(vErrors, data, instancePath, "namespace", validate329, "role", validate331)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate328.errors = vErrors, vErrors === null;
}
function validate327(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate328);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate327.errors = vErrors, vErrors === null;
}
function validate326(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "entitlements"), vErrors = member(vErrors, data, instancePath, "entitlements", validate327)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate326.errors = vErrors, vErrors === null;
}
var check_shared134 = validate335;
function validate335(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "userResourceId", "module");
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "module" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "userResourceId", validate172, "module", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate335.errors = vErrors, vErrors === null;
}
var check_shared135 = validate338;
function validate338(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "entitlement"), vErrors = member(vErrors, data, instancePath, "entitlement", validate331)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate338.errors = vErrors, vErrors === null;
}
var check_shared137 = validate340;
function validate341(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate341.errors = vErrors, vErrors === null;
}
function validate345(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "namespace", "role");
    for (let key0 in data)
      key0 === "namespace" || key0 === "role" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "namespace", validate22, "role", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate345.errors = vErrors, vErrors === null;
}
function validate344(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate345);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate344.errors = vErrors, vErrors === null;
}
function validate340(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "group_ids", "entitlements");
    for (let key0 in data)
      key0 === "group_ids" || key0 === "entitlements" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "group_ids", validate341, "entitlements", validate344);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate340.errors = vErrors, vErrors === null;
}
var check_shared138 = validate350;
function validate351(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "group_id", "entitlements"), vErrors = member(vErrors, data, instancePath, "group_id", validate45, "entitlements", validate327)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate351.errors = vErrors, vErrors === null;
}
function validate350(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate351);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate350.errors = vErrors, vErrors === null;
}
var check_shared140 = validate355;
function validate357(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "server_id", "server_name"), vErrors = member(vErrors, data, instancePath, "server_id", validate45, "server_name", validate22, "server_host", validate30, "server_port", validate28, "server_type", validate30, "secure", validate28, "global_scope", validate35, "mapped_groups", validate28)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate357.errors = vErrors, vErrors === null;
}
function validate356(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate357);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate356.errors = vErrors, vErrors === null;
}
function validate355(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "servers"), vErrors = member(vErrors, data, instancePath, "servers", validate356)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate355.errors = vErrors, vErrors === null;
}
var check_shared141 = validate368;
function validate368(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "serverId");
    for (let key0 in data)
      key0 !== "serverId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "serverId", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate368.errors = vErrors, vErrors === null;
}
var check_shared142 = validate370;
function validate371(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "local_group_name", "remote_group_name"), vErrors = member(vErrors, data, instancePath, "local_group_name", validate22, "remote_group_name", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate371.errors = vErrors, vErrors === null;
}
function validate370(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate371);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate370.errors = vErrors, vErrors === null;
}
var check_shared143 = validate375;
function validate375(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "serverId", "body");
    for (let key0 in data)
      key0 === "serverId" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "serverId", validate45, "body", validate370);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate375.errors = vErrors, vErrors === null;
}
var check_CloudList = validate378;
var schema110 = { type: "string", "x-known": ["ALICLOUD", "AWS", "AWS_CHINA", "AWS_GOV", "AZURE_ARM", "AZURE_CHINA", "AZURE_GOV", "GCE", "K8S_R7", "OCI", "AZURE", "DO", "OS", "RAX", "SOFTLAYER", "VCLOUD_DIRECTOR", "VMWARE_VSPHERE"], $id: "CloudTypeId" };
function validate383(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ALICLOUD" && data !== "AWS" && data !== "AWS_CHINA" && data !== "AWS_GOV" && data !== "AZURE_ARM" && data !== "AZURE_CHINA" && data !== "AZURE_GOV" && data !== "GCE" && data !== "K8S_R7" && data !== "OCI" && data !== "AZURE" && data !== "DO" && data !== "OS" && data !== "RAX" && data !== "SOFTLAYER" && data !== "VCLOUD_DIRECTOR" && data !== "VMWARE_VSPHERE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema110["x-known"] })), validate383.errors = vErrors, vErrors === null;
}
var schema111 = { type: "string", "x-known": ["DEFAULT", "PAUSED", "REFRESH", "ASSUME_ROLE_FAIL"], $id: "CloudStatus" };
function validate387(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "DEFAULT" && data !== "PAUSED" && data !== "REFRESH" && data !== "ASSUME_ROLE_FAIL" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema111["x-known"] })), validate387.errors = vErrors, vErrors === null;
}
var schema112 = { type: ["array", "null"], items: { $ref: "CloudFailedResourceType" }, $id: "shared32" };
function validate396(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "resource_type", validate30, "permissions", validate88) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate396.errors = vErrors, vErrors === null;
}
function validate395(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema112.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate396);
  }
  return validate395.errors = vErrors, vErrors === null;
}
var schema114 = { type: ["string", "null"], "x-known": ["idle", null], $id: "shared33" };
function validate401(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema114.type })), data !== "idle" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema114["x-known"] })), validate401.errors = vErrors, vErrors === null;
}
var schema115 = { type: ["array", "null"], items: {}, $id: "shared34" };
function validate410(data, instancePath = "") {
  let vErrors = null;
  return !Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema115.type })), validate410.errors = vErrors, vErrors === null;
}
function validate380(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id", "name", "cloud_type_id", "creation_time", "status", "group_resource_id", "resource_id"), vErrors = member(vErrors, data, instancePath, "id", validate45, "name", validate22, "cloud_type_id", validate383, "account_id", validate30, "creation_time", validate22, "status", validate387, "badge_count", validate28, "resource_count", validate28, "last_refreshed", validate30, "role_arn", validate30, "group_resource_id", validate70, "resource_id", validate70, "failed_resource_types", validate395, "event_driven_harvest_role", validate401, "strategy_id", validate28, "cloud_organization_id", validate30, "cloud_organization_domain_name", validate30, "cloud_organization_nickname", validate30, "tenant_id", validate30, "is_platform_managed", validate35, "host_assessment_enabled", validate35, "host_assessment_status", validate410, "trailblazer_cloudtrail_trails", validate410)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate380.errors = vErrors, vErrors === null;
}
function validate379(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate380);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate379.errors = vErrors, vErrors === null;
}
function validate378(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "clouds", "total_count"), vErrors = member(vErrors, data, instancePath, "clouds", validate379, "total_count", validate45)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate378.errors = vErrors, vErrors === null;
}
var check_shared144 = validate416, schema116 = { type: "object", additionalProperties: !1, properties: { filters: { $ref: "shared40" }, limit: { $ref: "shared0" }, offset: { $ref: "shared0" }, order_by: { $ref: "OrderBy" }, badges: { $ref: "shared7" }, badge_filter_operator: { $ref: "shared41" }, search_string: { $ref: "shared1" }, advanced_search: { $ref: "shared15" }, empty_badges: { $ref: "shared15" }, exclusion_badges: { $ref: "shared7" } }, $id: "shared144" }, schema117 = { type: "string", enum: ["OR", "AND", ""], $id: "shared41" };
function validate422(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OR" || data === "AND" || data === "" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema117.enum })), validate422.errors = vErrors, vErrors === null;
}
function validate416(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func3.call(schema116.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "filters", validate101, "limit", validate45, "offset", validate45, "order_by", validate116, "badges", validate320, "badge_filter_operator", validate422, "search_string", validate22, "advanced_search", validate65, "empty_badges", validate65, "exclusion_badges", validate320);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate416.errors = vErrors, vErrors === null;
}
var check_shared146 = validate428;
var schema121 = { type: ["string", "null"], "x-known": ["public", null], $id: "shared42" };
function validate433(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema121.type })), data !== "public" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema121["x-known"] })), validate433.errors = vErrors, vErrors === null;
}
function validate430(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "cloud_type_id", "name"), vErrors = member(vErrors, data, instancePath, "cloud_type_id", validate383, "name", validate22, "cloud_access", validate433)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate430.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "clouds"), vErrors = member(vErrors, data, instancePath, "clouds", validate429)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate428.errors = vErrors, vErrors === null;
}
var check_shared147 = validate437;
function validate437(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "clouds"), vErrors = member(vErrors, data, instancePath, "clouds", validate379)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate437.errors = vErrors, vErrors === null;
}
var check_shared148 = validate439;
var schema124 = { type: "object", additionalProperties: !1, properties: { cloud_type: { $ref: "shared1" }, name: { $ref: "shared1" }, authentication_type: { $ref: "shared1" }, account_number: { $ref: "shared1" }, api_key: { $ref: "shared2" }, secret_key: { $ref: "shared2" }, role_arn: { $ref: "shared1" }, external_id: { $ref: "shared1" }, session_name: { $ref: "shared1" }, duration: { $ref: "shared0" }, strategy_id: { $ref: "shared0" }, tenant_id: { $ref: "shared1" }, app_id: { $ref: "shared1" }, subscription_id: { $ref: "shared1" }, certificate_thumbprint: { $ref: "shared1" }, project: { $ref: "shared1" }, api_credentials: { $ref: "GcpServiceAccountKey" } }, required: ["cloud_type", "name"], $id: "CloudCreationParams" };
function validate457(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "type", validate22, "project_id", validate22, "private_key_id", validate22, "private_key", validate24, "client_email", validate22, "client_id", validate22, "auth_uri", validate22, "token_uri", validate22, "auth_provider_x509_cert_url", validate22, "client_x509_cert_url", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate457.errors = vErrors, vErrors === null;
}
function validate440(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "cloud_type", "name");
    for (let key0 in data)
      func3.call(schema124.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "cloud_type", validate22, "name", validate22, "authentication_type", validate22, "account_number", validate22, "api_key", validate24, "secret_key", validate24, "role_arn", validate22, "external_id", validate22, "session_name", validate22, "duration", validate45, "strategy_id", validate45, "tenant_id", validate22, "app_id", validate22, "subscription_id", validate22, "certificate_thumbprint", validate22, "project", validate22, "api_credentials", validate457);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate440.errors = vErrors, vErrors === null;
}
function validate439(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "creation_params");
    for (let key0 in data)
      key0 !== "creation_params" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "creation_params", validate440);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate439.errors = vErrors, vErrors === null;
}
var check_Cloud = validate380, check_shared149 = validate470, schema126 = { type: "object", additionalProperties: !1, properties: { cloudId: { $ref: "shared0" }, cloud_type: { $ref: "shared1" }, name: { $ref: "shared1" }, authentication_type: { $ref: "shared1" }, account_number: { $ref: "shared1" }, api_key: { $ref: "shared2" }, secret_key: { $ref: "shared2" }, role_arn: { $ref: "shared1" }, external_id: { $ref: "shared1" }, session_name: { $ref: "shared1" }, duration: { $ref: "shared0" }, strategy_id: { $ref: "shared0" }, tenant_id: { $ref: "shared1" }, app_id: { $ref: "shared1" }, subscription_id: { $ref: "shared1" }, certificate_thumbprint: { $ref: "shared1" }, project: { $ref: "shared1" }, api_credentials: { $ref: "GcpServiceAccountKey" } }, required: ["cloudId", "cloud_type", "name"], $id: "shared149" };
function validate470(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "cloudId", "cloud_type", "name");
    for (let key0 in data)
      func3.call(schema126.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "cloudId", validate45, "cloud_type", validate22, "name", validate22, "authentication_type", validate22, "account_number", validate22, "api_key", validate24, "secret_key", validate24, "role_arn", validate22, "external_id", validate22, "session_name", validate22, "duration", validate45, "strategy_id", validate45, "tenant_id", validate22, "app_id", validate22, "subscription_id", validate22, "certificate_thumbprint", validate22, "project", validate22, "api_credentials", validate457);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate470.errors = vErrors, vErrors === null;
}
var check_shared150 = validate489;
function validate489(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "cloudResourceId");
    for (let key0 in data)
      key0 !== "cloudResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "cloudResourceId", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate489.errors = vErrors, vErrors === null;
}
var check_shared151 = validate491;
function validate491(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resourceId", "name");
    for (let key0 in data)
      key0 === "resourceId" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resourceId", validate172, "name", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate491.errors = vErrors, vErrors === null;
}
var check_shared153 = validate494;
var schema130 = { type: "string", enum: ["PAUSED", "DEFAULT"], $id: "shared152" };
function validate496(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PAUSED" || data === "DEFAULT" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema130.enum })), validate496.errors = vErrors, vErrors === null;
}
function validate494(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resource_ids", "status");
    for (let key0 in data)
      key0 === "resource_ids" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resource_ids", validate203, "status", validate496);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate494.errors = vErrors, vErrors === null;
}
var check_shared155 = validate498;
var schema134 = { type: "string", "x-known": ["ACTIVE"], $id: "shared39" };
function validate504(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ACTIVE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema134["x-known"] })), validate504.errors = vErrors, vErrors === null;
}
var schema135 = { type: ["number", "null"], $id: "shared12" };
function validate506(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema135.type })), validate506.errors = vErrors, vErrors === null;
}
function validate500(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id", "name", "resource_id", "status"), vErrors = member(vErrors, data, instancePath, "id", validate22, "name", validate22, "resource_id", validate70, "status", validate504, "harvest_rate_multiplier", validate506)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate500.errors = vErrors, vErrors === null;
}
function validate499(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate500);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate499.errors = vErrors, vErrors === null;
}
function validate498(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "regions"), vErrors = member(vErrors, data, instancePath, "regions", validate499)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate498.errors = vErrors, vErrors === null;
}
var check_shared156 = validate510;
function validate510(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "regionResourceId");
    for (let key0 in data)
      key0 !== "regionResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "regionResourceId", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate510.errors = vErrors, vErrors === null;
}
var check_shared158 = validate512;
function validate514(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id", "organization_id", "name", "cloud_type_id"), vErrors = member(vErrors, data, instancePath, "id", validate45, "organization_id", validate45, "name", validate22, "cloud_type_id", validate383, "type_default", validate35, "system_defined", validate35, "disabled_regions", validate88, "dynamic_scheduling", validate35, "dynamic_scheduling_enabled", validate35, "organization_services", validate28)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate514.errors = vErrors, vErrors === null;
}
function validate513(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate514);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate513.errors = vErrors, vErrors === null;
}
function validate512(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "strategies"), vErrors = member(vErrors, data, instancePath, "strategies", validate513)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate512.errors = vErrors, vErrors === null;
}
var check_shared159 = validate527;
function validate527(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "strategy_name", "cloud_type_id");
    for (let key0 in data)
      key0 === "strategy_name" || key0 === "cloud_type_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "strategy_name", validate22, "cloud_type_id", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate527.errors = vErrors, vErrors === null;
}
var check_shared160 = validate530;
function validate530(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "strategy_id"), vErrors = member(vErrors, data, instancePath, "strategy_id", validate45)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate530.errors = vErrors, vErrors === null;
}
var check_shared161 = validate532;
function validate536(data, instancePath = "") {
  let vErrors = null;
  return Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "array" })), validate536.errors = vErrors, vErrors === null;
}
function validate532(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "strategyId", "organization_service_ids", "cloud_type_id", "badges");
    for (let key0 in data)
      key0 === "strategyId" || key0 === "organization_service_ids" || key0 === "cloud_type_id" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "strategyId", validate45, "organization_service_ids", validate341, "cloud_type_id", validate22, "badges", validate536);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate532.errors = vErrors, vErrors === null;
}
var check_shared162 = validate538;
function validate541(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "job", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate541.errors = vErrors, vErrors === null;
}
function validate539(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "region", validate30, "schedule", validate541) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate539.errors = vErrors, vErrors === null;
}
function validate538(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate539);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate538.errors = vErrors, vErrors === null;
}
var check_shared163 = validate545;
function validate545(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "body");
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "body", validate541);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate545.errors = vErrors, vErrors === null;
}
var check_QueueStatus = validate547;
var schema149 = { type: ["object", "null"], properties: { count: { $ref: "shared4" }, min: { $ref: "shared12" }, max: { $ref: "shared12" }, current: { $ref: "shared12" }, sum: { $ref: "shared12" }, sumsq: { $ref: "shared12" }, average: { $ref: "shared12" }, variance: { $ref: "shared12" }, stddev: { $ref: "shared12" } }, $id: "JobTimes" };
function validate554(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema149.type })), data && typeof data == "object" && !Array.isArray(data) && (vErrors = member(vErrors, data, instancePath, "count", validate28, "min", validate506, "max", validate506, "current", validate506, "sum", validate506, "sumsq", validate506, "average", validate506, "variance", validate506, "stddev", validate506)), validate554.errors = vErrors, vErrors === null;
}
var schema152 = { type: ["string", "number"], $id: "shared73" };
function validate577(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: schema152.type })), validate577.errors = vErrors, vErrors === null;
}
function validate576(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 2 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 2 }, "must NOT have more than 2 items")), data.length < 2 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 2 }, "must NOT have fewer than 2 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate577);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate576.errors = vErrors, vErrors === null;
}
function validate575(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate576);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate575.errors = vErrors, vErrors === null;
}
function validate547(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "workers", "p0", "p1", "p2", "slowest_jobs"), vErrors = member(vErrors, data, instancePath, "workers", validate45, "p0", validate45, "p1", validate45, "p2", validate45, "p3", validate28, "scheduler_internal", validate28, "queue_wait", validate554, "queue_wait_p0", validate554, "queue_wait_p1", validate554, "queue_wait_p2", validate554, "queue_wait_p3", validate554, "queue_wait_all", validate554, "process_time", validate554, "process_time_p0", validate554, "process_time_p1", validate554, "process_time_p2", validate554, "process_time_p3", validate554, "slowest_jobs", validate575)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate547.errors = vErrors, vErrors === null;
}
var check_shared164 = validate581;
var schema154 = { type: ["array", "null"], items: { $ref: "shared14" }, $id: "shared55" };
function validate583(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate583.errors = vErrors, vErrors === null;
}
function validate582(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema154.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate583);
  }
  return validate582.errors = vErrors, vErrors === null;
}
function validate581(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "diagnostics", validate582) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate581.errors = vErrors, vErrors === null;
}
var check_shared166 = validate586;
var schema157 = { type: ["array", "null"], items: { $ref: "CloudDomain" }, $id: "shared165" };
var schema159 = { type: ["string", "integer", "null"], $id: "shared35" };
function validate593(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema159.type })), validate593.errors = vErrors, vErrors === null;
}
var schema160 = { type: ["integer", "array", "null"], items: {}, $id: "shared36" };
function validate598(data, instancePath = "") {
  let vErrors = null;
  return !(typeof data == "number" && !(data % 1) && !isNaN(data)) && !Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema160.type })), validate598.errors = vErrors, vErrors === null;
}
function validate588(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "organization_id", validate28, "cloud_type_id", validate30, "domain_id", validate30, "domain_name", validate30, "status", validate593, "added_timestamp", validate30, "auto_badge", validate35, "auto_add", validate35, "failures", validate598, "projects", validate598) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate588.errors = vErrors, vErrors === null;
}
function validate587(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema157.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate588);
  }
  return validate587.errors = vErrors, vErrors === null;
}
function validate586(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "domains", validate587) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate586.errors = vErrors, vErrors === null;
}
var check_shared167 = validate603, schema161 = { type: "object", additionalProperties: !1, properties: { cloud_type: { $ref: "shared1" }, credentials: { $ref: "shared14" }, nickname: { $ref: "shared1" }, domain_name: { $ref: "shared1" }, parent_folder_id: { $ref: "shared24" }, auto_add: { $ref: "shared15" }, auto_badge: { $ref: "shared15" }, auto_remove: { $ref: "shared15" }, remove_suspended: { $ref: "shared15" }, skip_prefixes: { $ref: "shared24" } }, required: ["cloud_type", "credentials", "nickname"], $id: "shared167" };
function validate603(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "cloud_type", "credentials", "nickname");
    for (let key0 in data)
      func3.call(schema161.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "cloud_type", validate22, "credentials", validate583, "nickname", validate22, "domain_name", validate22, "parent_folder_id", validate107, "auto_add", validate65, "auto_badge", validate65, "auto_remove", validate65, "remove_suspended", validate65, "skip_prefixes", validate107);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate603.errors = vErrors, vErrors === null;
}
var check_CloudDomain = validate588, check_shared168 = validate614;
function validate614(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "event_driven_harvest_enabled"), vErrors = member(vErrors, data, instancePath, "event_driven_harvest_enabled", validate65)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate614.errors = vErrors, vErrors === null;
}
var check_shared169 = validate616;
function validate616(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organizationServiceId"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 !== "organizationServiceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    vErrors = member(vErrors, data, instancePath, "organizationServiceId", validate45), errors = vErrors === null ? 0 : vErrors.length;
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate616.errors = vErrors, errors === 0;
}
var check_shared171 = validate618;
function validate620(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "organization_service_id"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "organization_service_id", validate45), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "name", validate22), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "account_id", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "cloud_type_id", validate383), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "producers", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "events", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "pending", validate35), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "errors", validate410), errors = vErrors === null ? 0 : vErrors.length) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate620.errors = vErrors, errors === 0;
}
function validate619(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate620);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate619.errors = vErrors, vErrors === null;
}
function validate618(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "consumers"), vErrors = member(vErrors, data, instancePath, "consumers", validate619)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate618.errors = vErrors, vErrors === null;
}
var check_shared172 = validate631;
function validate637(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "by_badge", "badges", "by_consumer");
    for (let key0 in data)
      key0 === "by_badge" || key0 === "badges" || key0 === "by_consumer" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "by_badge", validate65, "badges", validate536, "by_consumer", validate65);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate637.errors = vErrors, vErrors === null;
}
function validate631(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organizationServiceId", "organization_service_ids", "regions", "resource_types", "enable_all_types", "propagate");
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "organization_service_ids" || key0 === "regions" || key0 === "resource_types" || key0 === "enable_all_types" || key0 === "propagate" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organizationServiceId", validate45, "organization_service_ids", validate341, "regions", validate107, "resource_types", validate107, "enable_all_types", validate65, "propagate", validate637);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate631.errors = vErrors, vErrors === null;
}
var check_shared173 = validate642;
function validate642(data, instancePath = "") {
  return validate642.errors = null, !0;
}
var check_shared174 = validate643;
function validate643(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resource_ids");
    for (let key0 in data)
      key0 !== "resource_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resource_ids", validate203);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate643.errors = vErrors, vErrors === null;
}
var check_shared175 = validate645;
function validate645(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "target_resource_ids", "badges");
    for (let key0 in data)
      key0 === "target_resource_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "target_resource_ids", validate203, "badges", validate320);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate645.errors = vErrors, vErrors === null;
}
var check_shared176 = validate648;
function validate648(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resourceId", "target_resource_ids", "badges");
    for (let key0 in data)
      key0 === "resourceId" || key0 === "target_resource_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resourceId", validate172, "target_resource_ids", validate203, "badges", validate320);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate648.errors = vErrors, vErrors === null;
}
var check_shared177 = validate652;
function validate652(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resourceId");
    for (let key0 in data)
      key0 !== "resourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resourceId", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate652.errors = vErrors, vErrors === null;
}
var check_shared178 = validate654;
function validate655(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "key", "value"), vErrors = member(vErrors, data, instancePath, "key", validate22, "value", validate22, "auto_generated", validate35)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate655.errors = vErrors, vErrors === null;
}
function validate654(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate655);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate654.errors = vErrors, vErrors === null;
}
var check_shared180 = validate660;
function validate662(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resource_id", "count"), vErrors = member(vErrors, data, instancePath, "resource_id", validate70, "count", validate45)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate662.errors = vErrors, vErrors === null;
}
function validate661(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate662);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate661.errors = vErrors, vErrors === null;
}
function validate660(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resource_count"), vErrors = member(vErrors, data, instancePath, "resource_count", validate661)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate660.errors = vErrors, vErrors === null;
}
var check_shared181 = validate667;
function validate667(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "badges" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "badges", validate320);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate667.errors = vErrors, vErrors === null;
}
var check_shared182 = validate669;
function validate670(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resource_id", "name"), vErrors = member(vErrors, data, instancePath, "resource_id", validate70, "name", validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate670.errors = vErrors, vErrors === null;
}
function validate669(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate670);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate669.errors = vErrors, vErrors === null;
}
var check_shared185 = validate674;
function validate675(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate675.errors = vErrors, vErrors === null;
}
function validate677(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate677.errors = vErrors, vErrors === null;
}
function validate674(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "group_name");
    for (let key0 in data)
      key0 === "group_name" || key0 === "group_description" || key0 === "group_owner_type" || key0 === "group_category" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "group_name", validate675, "group_description", validate677, "group_owner_type", validate22, "group_category", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate674.errors = vErrors, vErrors === null;
}
var check_ResourceGroup = validate681;
var schema186 = { type: ["string", "null"], "x-known": ["system", null], $id: "shared76" };
function validate686(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema186.type })), data !== "system" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema186["x-known"] })), validate686.errors = vErrors, vErrors === null;
}
var schema187 = { type: ["string", "null"], "x-known": ["user", null], $id: "shared77" };
function validate688(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema187.type })), data !== "user" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema187["x-known"] })), validate688.errors = vErrors, vErrors === null;
}
var schema188 = { type: ["string", "null"], "x-known": ["organization", null], $id: "shared78" };
function validate690(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema188.type })), data !== "organization" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema188["x-known"] })), validate690.errors = vErrors, vErrors === null;
}
function validate681(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id", "name"), vErrors = member(vErrors, data, instancePath, "id", validate70, "resource_group_id", validate28, "name", validate22, "description", validate30, "category", validate686, "group_type", validate688, "owner_type", validate690, "creation_time", validate30, "nested_resource_groups", validate410)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate681.errors = vErrors, vErrors === null;
}
var check_shared186 = validate694;
function validate694(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resource_group_ids", "resource_ids");
    for (let key0 in data)
      key0 === "resource_group_ids" || key0 === "resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resource_group_ids", validate203, "resource_ids", validate203);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate694.errors = vErrors, vErrors === null;
}
var check_shared187 = validate697;
var schema191 = { type: ["array", "null"], items: { $ref: "ResourceIdText" }, $id: "shared62" };
function validate698(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema191.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate70);
  }
  return validate698.errors = vErrors, vErrors === null;
}
function validate697(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "resource_ids", validate698) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate697.errors = vErrors, vErrors === null;
}
var check_shared188 = validate701;
function validate701(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "detail" || key0 === "labels" || key0 === "pack_ids" || key0 === "resource_types" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "detail", validate65, "labels", validate107, "pack_ids", validate107, "resource_types", validate107);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate701.errors = vErrors, vErrors === null;
}
var check_shared189 = validate706;
var schema195 = { type: "string", "x-known": ["backoffice", "custom"], $id: "InsightSourceName" };
function validate709(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "backoffice" && data !== "custom" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema195["x-known"] })), validate709.errors = vErrors, vErrors === null;
}
var schema196 = { type: "integer", "x-known": [1, 2, 3, 4, 5], $id: "InsightSeverity" };
function validate713(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 2 && data !== 3 && data !== 4 && data !== 5 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema196["x-known"] })), validate713.errors = vErrors, vErrors === null;
}
var schema199 = { type: ["object", "null"], $id: "shared13" };
function validate721(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema199.type })), validate721.errors = vErrors, vErrors === null;
}
function validate719(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "name", validate22, "config", validate721, "collections", validate721)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate719.errors = vErrors, vErrors === null;
}
function validate718(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate719);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate718.errors = vErrors, vErrors === null;
}
var schema200 = { type: ["array", "null"], items: { $ref: "shared0" }, $id: "shared30" };
function validate728(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema200.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate45);
  }
  return validate728.errors = vErrors, vErrors === null;
}
var schema201 = { type: ["array", "null"], items: { $ref: "CloudTypeId" }, $id: "shared19" };
function validate731(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema201.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate383);
  }
  return validate731.errors = vErrors, vErrors === null;
}
var schema202 = { type: ["array", "null"], items: { $ref: "Badge" }, $id: "shared21" };
function validate746(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema202.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate321);
  }
  return validate746.errors = vErrors, vErrors === null;
}
var schema203 = { type: ["object", "null"], additionalProperties: { $ref: "shared0" }, $id: "shared63" };
function validate754(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema203.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate45);
  return validate754.errors = vErrors, vErrors === null;
}
var schema204 = { type: ["object", "null"], additionalProperties: { $ref: "InsightCloudCounts" }, $id: "shared64" };
function validate758(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate45, "total", validate45, "all", validate45) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate758.errors = vErrors, vErrors === null;
}
function validate757(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema204.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate758);
  return validate757.errors = vErrors, vErrors === null;
}
function validate707(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "insight_id", "name", "description", "severity", "tags", "resource_types", "filters"), vErrors = member(vErrors, data, instancePath, "insight_id", validate45, "source", validate709, "name", validate22, "description", validate22, "severity", validate713, "custom_severity", validate28, "tags", validate107, "resource_types", validate107, "filters", validate718, "notes", validate30, "meta_data", validate30, "resource_group_blacklist", validate728, "supported_clouds", validate731, "supported_iac_clouds", validate731, "inserted_at", validate30, "updated_at", validate30, "released", validate30, "organization_id", validate28, "version", validate28, "owner_resource_id", validate30, "user_resource_id", validate30, "scopes", validate698, "template_id", validate28, "timeseries", validate35, "timeseries_cache", validate28, "badges", validate746, "badge_filter_operator", validate30, "results", validate28, "total", validate28, "all", validate28, "exemptions", validate28, "by_type", validate754, "by_cloud", validate757, "by_resource_group", validate721, "by_app", validate721, "cache_updated_at", validate30, "duration", validate506, "author", validate30, "favorited", validate65, "bots", validate88)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate707.errors = vErrors, vErrors === null;
}
function validate706(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate707);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate706.errors = vErrors, vErrors === null;
}
var check_shared190 = validate772;
function validate772(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "insightId", "source");
    for (let key0 in data)
      key0 === "insightId" || key0 === "source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "insightId", validate45, "source", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate772.errors = vErrors, vErrors === null;
}
var check_Insight = validate775;
function validate794(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "results", validate28, "total", validate28, "all", validate28, "exemptions", validate28, "by_type", validate754, "by_cloud", validate757, "by_resource_group", validate721, "by_app", validate721, "cache_updated_at", validate30, "duration", validate506) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate794.errors = vErrors, vErrors === null;
}
function validate775(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "insight_id", "source", "name", "description", "severity", "tags", "resource_types", "filters"), vErrors = member(vErrors, data, instancePath, "insight_id", validate45, "source", validate709, "name", validate22, "description", validate22, "severity", validate713, "custom_severity", validate28, "tags", validate107, "resource_types", validate107, "filters", validate718, "notes", validate30, "meta_data", validate30, "resource_group_blacklist", validate728, "supported_clouds", validate731, "supported_iac_clouds", validate731, "inserted_at", validate30, "updated_at", validate30, "released", validate30, "favorited", validate65, "counts", validate794, "membership", validate410, "risk_layers", validate410, "disabled", validate65, "organization_id", validate28, "version", validate28, "owner_resource_id", validate30, "user_resource_id", validate30, "scopes", validate698, "template_id", validate28, "timeseries", validate35, "timeseries_cache", validate28, "badges", validate746, "badge_filter_operator", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate775.errors = vErrors, vErrors === null;
}
var check_shared191 = validate819, schema209 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared1" }, description: { $ref: "shared1" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared6" }, tags: { $ref: "shared24" }, resource_types: { $ref: "shared24" }, filters: { $ref: "shared65" }, owner_resource_id: { $ref: "shared3" }, template_id: { $ref: "shared4" }, badges: { $ref: "shared21" }, badge_filter_operator: { $ref: "shared3" }, meta_data: { $ref: "shared3" }, notes: { $ref: "shared3" }, organization_id: { $ref: "shared4" }, source: { $ref: "shared66" }, insight_id: { $ref: "shared10" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared191" }, schema210 = { type: "integer", enum: [1, 2, 3, 4, 5], $id: "InsightSeverityInput" };
function validate822(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || data === 3 || data === 4 || data === 5 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema210.enum })), validate822.errors = vErrors, vErrors === null;
}
function validate828(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "config");
    for (let key0 in data)
      key0 === "name" || key0 === "config" || key0 === "collections" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "config", validate583, "collections", validate583);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate828.errors = vErrors, vErrors === null;
}
function validate827(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate828);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate827.errors = vErrors, vErrors === null;
}
var schema213 = { type: "string", enum: ["custom"], $id: "shared66" };
function validate841(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "custom" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema213.enum })), validate841.errors = vErrors, vErrors === null;
}
function validate843(data, instancePath = "") {
  let vErrors = null;
  return data !== null && (vErrors = report(vErrors, instancePath, "type", { type: "null" })), validate843.errors = vErrors, vErrors === null;
}
function validate819(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "description", "severity", "scopes", "tags", "resource_types", "filters");
    for (let key0 in data)
      func3.call(schema209.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "severity", validate822, "scopes", validate203, "tags", validate107, "resource_types", validate107, "filters", validate827, "owner_resource_id", validate30, "template_id", validate28, "badges", validate746, "badge_filter_operator", validate30, "meta_data", validate30, "notes", validate30, "organization_id", validate28, "source", validate841, "insight_id", validate843);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate819.errors = vErrors, vErrors === null;
}
var check_shared192 = validate845, schema215 = { type: "object", additionalProperties: !1, properties: { insightId: { $ref: "shared0" }, name: { $ref: "shared1" }, description: { $ref: "shared1" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared6" }, tags: { $ref: "shared24" }, resource_types: { $ref: "shared24" }, filters: { $ref: "shared65" }, owner_resource_id: { $ref: "shared3" }, template_id: { $ref: "shared4" }, badges: { $ref: "shared21" }, badge_filter_operator: { $ref: "shared3" }, meta_data: { $ref: "shared3" }, notes: { $ref: "shared3" }, selects: { $ref: "shared50" }, timeseries: { $ref: "shared15" }, organization_id: { $ref: "shared4" }, source: { $ref: "shared66" }, insight_id: { $ref: "shared4" } }, required: ["insightId", "name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared192" };
function validate845(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "insightId", "name", "description", "severity", "scopes", "tags", "resource_types", "filters");
    for (let key0 in data)
      func3.call(schema215.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "insightId", validate45, "name", validate22, "description", validate22, "severity", validate822, "scopes", validate203, "tags", validate107, "resource_types", validate107, "filters", validate827, "owner_resource_id", validate30, "template_id", validate28, "badges", validate746, "badge_filter_operator", validate30, "meta_data", validate30, "notes", validate30, "selects", validate536, "timeseries", validate65, "organization_id", validate28, "source", validate841, "insight_id", validate28);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate845.errors = vErrors, vErrors === null;
}
var check_shared193 = validate865;
function validate865(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "insightId");
    for (let key0 in data)
      key0 !== "insightId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "insightId", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate865.errors = vErrors, vErrors === null;
}
var check_shared195 = validate867;
var schema219 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared1" }, description: { $ref: "shared1" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared6" }, tags: { $ref: "shared24" }, resource_types: { $ref: "shared24" }, filters: { $ref: "shared65" }, owner_resource_id: { $ref: "shared3" }, template_id: { $ref: "shared4" }, badges: { $ref: "shared21" }, badge_filter_operator: { $ref: "shared3" }, meta_data: { $ref: "shared3" }, notes: { $ref: "shared3" }, organization_id: { $ref: "shared4" }, source: { $ref: "shared66" }, insight_id: { $ref: "shared10" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "InsightForCreate" };
function validate869(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "description", "severity", "scopes", "tags", "resource_types", "filters");
    for (let key0 in data)
      func3.call(schema219.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "severity", validate822, "scopes", validate203, "tags", validate107, "resource_types", validate107, "filters", validate827, "owner_resource_id", validate30, "template_id", validate28, "badges", validate746, "badge_filter_operator", validate30, "meta_data", validate30, "notes", validate30, "organization_id", validate28, "source", validate841, "insight_id", validate843);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate869.errors = vErrors, vErrors === null;
}
function validate868(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate869);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate868.errors = vErrors, vErrors === null;
}
function validate867(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "insights");
    for (let key0 in data)
      key0 !== "insights" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "insights", validate868);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate867.errors = vErrors, vErrors === null;
}
var check_shared196 = validate888;
function validate888(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "insights");
    for (let key0 in data)
      key0 !== "insights" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "insights", validate341);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate888.errors = vErrors, vErrors === null;
}
var check_shared197 = validate890;
function validate890(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "insightId", "notes");
    for (let key0 in data)
      key0 === "insightId" || key0 === "notes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "insightId", validate45, "notes", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate890.errors = vErrors, vErrors === null;
}
var check_shared198 = validate893;
function validate893(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "backoffice", "custom", "pack_id", "metadata");
    for (let key0 in data)
      key0 === "backoffice" || key0 === "custom" || key0 === "pack_id" || key0 === "metadata" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "backoffice", validate341, "custom", validate341, "pack_id", validate22, "metadata", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate893.errors = vErrors, vErrors === null;
}
var check_shared199 = validate898;
var schema224 = { type: "string", enum: ["backoffice", "custom"], $id: "InsightSourceNameInput" };
function validate900(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "backoffice" || data === "custom" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema224.enum })), validate900.errors = vErrors, vErrors === null;
}
function validate898(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "insightId", "source", "groups");
    for (let key0 in data)
      key0 === "insightId" || key0 === "source" || key0 === "groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "insightId", validate45, "source", validate900, "groups", validate341);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate898.errors = vErrors, vErrors === null;
}
var check_shared200 = validate903;
function validate903(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "insightId");
    for (let key0 in data)
      key0 === "insightId" || key0 === "insights" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "insightId", validate45, "insights", validate536);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate903.errors = vErrors, vErrors === null;
}
var check_shared201 = validate906, schema226 = { type: ["object", "array"], $id: "shared201" };
function validate906(data, instancePath = "") {
  let vErrors = null;
  return (!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema226.type })), validate906.errors = vErrors, vErrors === null;
}
var check_shared202 = validate907;
function validate908(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "provider_id", validate30, "organization_service_id", validate28, "name", validate30, "insight_name", validate30, "state", validate28, "account", validate30, "account_id", validate30, "resource_type", validate30, "identified_at", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate908.errors = vErrors, vErrors === null;
}
function validate907(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate908);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate907.errors = vErrors, vErrors === null;
}
var check_shared203 = validate919;
function validate920(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate920.errors = vErrors, vErrors === null;
}
function validate919(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate920);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate919.errors = vErrors, vErrors === null;
}
var check_shared204 = validate923;
function validate923(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "source" || key0 === "labels" || key0 === "search" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "source", validate900, "labels", validate22, "search", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate923.errors = vErrors, vErrors === null;
}
var check_InsightSelection = validate927;
var schema233 = { type: ["array", "null"], items: { $ref: "InsightChoice" }, $id: "shared68" };
function validate929(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "insight_id"), vErrors = member(vErrors, data, instancePath, "insight_id", validate45, "name", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate929.errors = vErrors, vErrors === null;
}
function validate928(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema233.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate929);
  }
  return validate928.errors = vErrors, vErrors === null;
}
function validate927(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "data", validate928) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate927.errors = vErrors, vErrors === null;
}
var check_QueryFilterRegistry = validate934;
var schema237 = { type: ["array", "null"], items: { $ref: "QueryFilterSetting" }, $id: "shared71" };
function validate947(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate22), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate107), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs3 = errors;
    vErrors = inner(vErrors, data, instancePath, validate843), errors = vErrors === null ? 0 : vErrors.length;
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate947.errors = vErrors, errors === 0;
}
var schema240 = { type: ["array", "null"], items: { $ref: "QueryFilterChoice" }, $id: "shared72" };
function validate954(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "display_value", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate954.errors = vErrors, vErrors === null;
}
function validate953(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema240.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate954);
  }
  return validate953.errors = vErrors, vErrors === null;
}
function validate943(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "field_type", validate30, "name", validate30, "display_name", validate30, "description", validate947, "options", validate88, "choices", validate953, "_state_hash", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate943.errors = vErrors, vErrors === null;
}
function validate942(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema237.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate943);
  }
  return validate942.errors = vErrors, vErrors === null;
}
function validate935(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "filter_id"), vErrors = member(vErrors, data, instancePath, "filter_id", validate22, "name", validate30, "description", validate30, "supported_resources", validate88, "supported_clouds", validate731, "supports_common", validate35, "settings_config", validate942)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate935.errors = vErrors, vErrors === null;
}
function validate934(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate935);
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate934.errors = vErrors, vErrors === null;
}
var check_shared205 = validate962;
function validate962(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organizationServiceId");
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "cursor" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organizationServiceId", validate45, "cursor", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate962.errors = vErrors, vErrors === null;
}
var check_CloudFindingPage = validate965;
var schema244 = { type: ["array", "null"], items: { $ref: "CloudFinding" }, $id: "shared37" };
function validate967(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "insight_name", validate30, "resource_name", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate967.errors = vErrors, vErrors === null;
}
function validate966(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema244.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate967);
  }
  return validate966.errors = vErrors, vErrors === null;
}
function validate965(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "results", validate966) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate965.errors = vErrors, vErrors === null;
}
var check_shared206 = validate972;
var schema248 = { type: ["array", "null"], items: { $ref: "InsightPackMetadata" }, $id: "shared67" };
function validate985(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "pack_id", validate28, "pack_name", validate30, "template_id", validate28, "template_name", validate30, "description", validate30, "order", validate28) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate985.errors = vErrors, vErrors === null;
}
function validate984(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema248.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate985);
  }
  return validate984.errors = vErrors, vErrors === null;
}
function validate973(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "pack_id", "source", "name"), vErrors = member(vErrors, data, instancePath, "pack_id", validate45, "source", validate709, "name", validate22, "description", validate30, "logo_url", validate30, "backoffice", validate728, "custom", validate728, "organization_id", validate28, "inserted_at", validate30, "updated_at", validate30, "backoffice_metadata", validate984, "badges", validate746, "badge_filter_operator", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate973.errors = vErrors, vErrors === null;
}
function validate972(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate973);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate972.errors = vErrors, vErrors === null;
}
var check_shared207 = validate997;
function validate997(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "description", "backoffice", "custom");
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "backoffice" || key0 === "custom" || key0 === "badges" || key0 === "badge_filter_operator" || key0 === "logo_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "backoffice", validate341, "custom", validate341, "badges", validate746, "badge_filter_operator", validate30, "logo_url", validate30);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate997.errors = vErrors, vErrors === null;
}
var check_InsightPack = validate973, check_shared208 = validate1005;
function validate1005(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "packId", "name", "description", "backoffice", "custom");
    for (let key0 in data)
      key0 === "packId" || key0 === "name" || key0 === "description" || key0 === "backoffice" || key0 === "custom" || key0 === "badges" || key0 === "badge_filter_operator" || key0 === "logo_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "packId", validate45, "name", validate22, "description", validate22, "backoffice", validate341, "custom", validate341, "badges", validate746, "badge_filter_operator", validate30, "logo_url", validate30);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1005.errors = vErrors, vErrors === null;
}
var check_shared209 = validate1014;
function validate1014(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "packId");
    for (let key0 in data)
      key0 !== "packId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "packId", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1014.errors = vErrors, vErrors === null;
}
var check_shared210 = validate1016;
function validate1016(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "approver", "insight_id", "insight_source", "resource_ids", "resource_type", "start_date");
    for (let key0 in data)
      key0 === "approver" || key0 === "insight_id" || key0 === "insight_source" || key0 === "resource_ids" || key0 === "resource_type" || key0 === "start_date" || key0 === "expiration_date" || key0 === "notes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "approver", validate22, "insight_id", validate45, "insight_source", validate900, "resource_ids", validate203, "resource_type", validate22, "start_date", validate22, "expiration_date", validate22, "notes", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1016.errors = vErrors, vErrors === null;
}
var check_shared44 = validate1025;
function validate1026(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "exemption_id", "insight_id", "insight_source", "resource_id", "resource_type", "approver", "enabled", "create_date", "start_date"), vErrors = member(vErrors, data, instancePath, "exemption_id", validate45, "insight_id", validate45, "insight_source", validate709, "insight_name", validate30, "resource_id", validate70, "resource_type", validate22, "resource_type_label", validate30, "resource_name", validate30, "provider_id", validate593, "cloud_type_id", validate593, "account", validate30, "account_id", validate593, "organization_id", validate28, "approver", validate22, "creator_id", validate28, "creator_name", validate30, "owner_name", validate30, "bot_id", validate593, "bot_name", validate30, "enabled", validate65, "create_date", validate22, "start_date", validate22, "expiration_date", validate30, "notes", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1026.errors = vErrors, vErrors === null;
}
function validate1025(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1026);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1025.errors = vErrors, vErrors === null;
}
var check_shared211 = validate1052;
function validate1052(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "exemption_ids");
    for (let key0 in data)
      key0 !== "exemption_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "exemption_ids", validate341);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1052.errors = vErrors, vErrors === null;
}
var check_shared212 = validate1054;
function validate1054(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "search" || key0 === "pack" || key0 === "badges" || key0 === "badge_filter_operator" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate112, "page_size", validate112, "search", validate22, "pack", validate593, "badges", validate320, "badge_filter_operator", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1054.errors = vErrors, vErrors === null;
}
var check_ExemptionPage = validate1061;
function validate1061(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "data", "total_count"), vErrors = member(vErrors, data, instancePath, "data", validate1025, "total_count", validate45)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1061.errors = vErrors, vErrors === null;
}
var check_shared213 = validate1064;
function validate1064(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "filters");
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "filters", validate101, "limit", validate112, "offset", validate114, "order_by", validate116);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1064.errors = vErrors, vErrors === null;
}
var check_BotPage = validate1069;
var schema263 = { type: "string", "x-known": ["low", "medium", "high"], $id: "BotSeverity" };
function validate1076(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "low" && data !== "medium" && data !== "high" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema263["x-known"] })), validate1076.errors = vErrors, vErrors === null;
}
var schema264 = { type: "string", "x-known": ["Security", "Optimization", "Curation", "Best Practices", "Miscellaneous"], $id: "BotCategory" };
function validate1078(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Security" && data !== "Optimization" && data !== "Curation" && data !== "Best Practices" && data !== "Miscellaneous" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema264["x-known"] })), validate1078.errors = vErrors, vErrors === null;
}
var schema265 = { type: "string", "x-known": ["RUNNING", "PAUSED", "ARCHIVED", "SCANNING"], $id: "shared8" };
function validate1080(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "RUNNING" && data !== "PAUSED" && data !== "ARCHIVED" && data !== "SCANNING" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema265["x-known"] })), validate1080.errors = vErrors, vErrors === null;
}
var schema267 = { type: ["array", "null"], items: { $ref: "InsightFilter" }, $id: "shared22" };
function validate1087(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema267.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate719);
  }
  return validate1087.errors = vErrors, vErrors === null;
}
function validate1095(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "_type", validate30, "hour", validate28, "minute", validate28, "second", validate28) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1095.errors = vErrors, vErrors === null;
}
function validate1094(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1095), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate843), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1094.errors = vErrors, errors === 0;
}
function validate1092(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "_type", validate30, "time_of_day", validate1094, "day_of_month", validate28, "day_of_week", validate28, "exclude_days", validate728, "minute_of_hour", validate28, "second_of_hour", validate28) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1092.errors = vErrors, vErrors === null;
}
function validate1091(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1092), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate843), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1091.errors = vErrors, errors === 0;
}
var schema272 = { type: ["array", "null"], items: { $ref: "BotAction" }, $id: "shared23" };
function validate1114(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate30, "config", validate721, "run_when_result_is", validate35) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1114.errors = vErrors, vErrors === null;
}
function validate1113(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema272.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1114);
  }
  return validate1113.errors = vErrors, vErrors === null;
}
function validate1083(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "resource_types", validate88, "groups", validate88, "badges", validate746, "filters", validate1087, "hookpoints", validate88, "schedule", validate1091, "schedule_description", validate30, "ondemand_enabled", validate35, "actions", validate1113) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1083.errors = vErrors, vErrors === null;
}
var schema274 = { type: ["integer", "string", "null"], $id: "shared9" };
function validate1121(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return !(typeof data == "number" && !(data % 1) && !isNaN(data)) && typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema274.type }), errors++), validate1121.errors = vErrors, errors === 0;
}
function validate1137(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = member(vErrors, data, instancePath, "errors", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "timeouts", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "invalid_perms", validate28), errors = vErrors === null ? 0 : vErrors.length) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate1137.errors = vErrors, errors === 0;
}
function validate1071(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resource_id", "name"), vErrors = member(vErrors, data, instancePath, "resource_id", validate70, "name", validate22, "description", validate30, "notes", validate30, "severity", validate1076, "category", validate1078, "state", validate1080, "ondemand_enabled", validate35, "instructions", validate1083, "insight_id", validate1121, "insight_name", validate30, "source", validate30, "owner", validate30, "owner_name", validate30, "date_created", validate30, "date_modified", validate30, "badge_scope_operator", validate30, "schedule", validate1091, "hookpoint_created", validate35, "hookpoint_modified", validate35, "hookpoint_tags_modified", validate35, "hookpoint_destroyed", validate35, "next_scheduled_run", validate506, "valid", validate35, "event_failures", validate1137, "detailed_logging", validate35, "version", validate28, "exemptions_count", validate28)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1071.errors = vErrors, vErrors === null;
}
function validate1070(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1071);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1070.errors = vErrors, vErrors === null;
}
function validate1069(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "bots", "count"), vErrors = member(vErrors, data, instancePath, "bots", validate1070, "count", validate45)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1069.errors = vErrors, vErrors === null;
}
var check_shared214 = validate1148;
function validate1148(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "botResourceId");
    for (let key0 in data)
      key0 !== "botResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "botResourceId", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1148.errors = vErrors, vErrors === null;
}
var check_Bot = validate1071, check_shared215 = validate1150, schema277 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared1" }, description: { $ref: "shared1" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared16" }, ondemand_enabled: { $ref: "shared15" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared4" }, source: { $ref: "shared17" } }, required: ["name", "severity", "category", "instructions"], $id: "shared215" }, schema278 = { type: "string", enum: ["low", "medium", "high"], $id: "BotSeverityInput" };
function validate1153(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "low" || data === "medium" || data === "high" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema278.enum })), validate1153.errors = vErrors, vErrors === null;
}
var schema279 = { type: "string", enum: ["Security", "Optimization", "Curation", "Best Practices", "Miscellaneous"], $id: "BotCategoryInput" };
function validate1155(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "Security" || data === "Optimization" || data === "Curation" || data === "Best Practices" || data === "Miscellaneous" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema279.enum })), validate1155.errors = vErrors, vErrors === null;
}
var schema280 = { type: "string", enum: ["RUNNING", "PAUSED"], $id: "shared16" };
function validate1157(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "RUNNING" || data === "PAUSED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema280.enum })), validate1157.errors = vErrors, vErrors === null;
}
var schema281 = { type: "object", additionalProperties: !1, properties: { resource_types: { $ref: "shared24" }, groups: { $ref: "shared6" }, badges: { $ref: "shared7" }, filters: { $ref: "shared25" }, hookpoints: { $ref: "shared24" }, schedule: { $ref: "shared26" }, schedule_description: { $ref: "shared3" }, ondemand_enabled: { $ref: "shared15" }, actions: { $ref: "shared27" } }, $id: "BotInstructionsForWrite" };
function validate1167(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1167.errors = vErrors, vErrors === null;
}
function validate1165(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 === "name" || key0 === "config" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "config", validate1167);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1165.errors = vErrors, vErrors === null;
}
function validate1164(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1165);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1164.errors = vErrors, vErrors === null;
}
function validate1175(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "hour", "minute", "second");
    for (let key0 in data)
      key0 === "_type" || key0 === "hour" || key0 === "minute" || key0 === "second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "_type", validate22, "hour", validate45, "minute", validate45, "second", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1175.errors = vErrors, vErrors === null;
}
function validate1173(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "_type");
    for (let key0 in data)
      key0 === "_type" || key0 === "time_of_day" || key0 === "day_of_month" || key0 === "day_of_week" || key0 === "exclude_days" || key0 === "minute_of_hour" || key0 === "second_of_hour" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "_type", validate22, "time_of_day", validate1175, "day_of_month", validate45, "day_of_week", validate45, "exclude_days", validate341, "minute_of_hour", validate45, "second_of_hour", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1173.errors = vErrors, vErrors === null;
}
function validate1172(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1173), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate843), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1172.errors = vErrors, errors === 0;
}
function validate1192(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "config", "run_when_result_is");
    for (let key0 in data)
      key0 === "name" || key0 === "config" || key0 === "run_when_result_is" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "config", validate583, "run_when_result_is", validate65);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1192.errors = vErrors, vErrors === null;
}
function validate1191(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1192);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1191.errors = vErrors, vErrors === null;
}
function validate1160(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func3.call(schema281.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resource_types", validate107, "groups", validate203, "badges", validate320, "filters", validate1164, "hookpoints", validate107, "schedule", validate1172, "schedule_description", validate30, "ondemand_enabled", validate65, "actions", validate1191);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1160.errors = vErrors, vErrors === null;
}
var schema290 = { type: ["string", "null"], enum: ["backoffice", "custom", null], $id: "shared17" };
function validate1200(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema290.type })), data === "backoffice" || data === "custom" || data === null || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema290.enum })), validate1200.errors = vErrors, vErrors === null;
}
function validate1150(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "severity", "category", "instructions");
    for (let key0 in data)
      func3.call(schema277.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "severity", validate1153, "category", validate1155, "state", validate1157, "ondemand_enabled", validate65, "instructions", validate1160, "insight_id", validate28, "source", validate1200);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1150.errors = vErrors, vErrors === null;
}
var check_shared216 = validate1202, schema291 = { type: "object", additionalProperties: !1, properties: { botResourceId: { $ref: "shared103" }, name: { $ref: "shared1" }, description: { $ref: "shared1" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared16" }, ondemand_enabled: { $ref: "shared15" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared4" }, source: { $ref: "shared17" } }, required: ["botResourceId"], $id: "shared216" };
function validate1202(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "botResourceId");
    for (let key0 in data)
      func3.call(schema291.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "botResourceId", validate172, "name", validate22, "description", validate22, "severity", validate1153, "category", validate1155, "state", validate1157, "ondemand_enabled", validate65, "instructions", validate1160, "insight_id", validate28, "source", validate1200);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1202.errors = vErrors, vErrors === null;
}
var check_BotFunctionRegistry = validate1213;
var schema293 = { type: ["array", "null"], items: { $ref: "BotFunction" }, $id: "shared20" };
function validate1215(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate30, "description", validate30, "supported_resources", validate88, "supported_clouds", validate731) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1215.errors = vErrors, vErrors === null;
}
function validate1214(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema293.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1215);
  }
  return validate1214.errors = vErrors, vErrors === null;
}
function validate1213(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "filters", validate1214, "actions", validate1214) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1213.errors = vErrors, vErrors === null;
}
var check_shared217 = validate1223;
function validate1223(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "filters", validate101, "limit", validate45, "offset", validate45, "order_by", validate116);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1223.errors = vErrors, vErrors === null;
}
var check_shared219 = validate1228;
var schema299 = { type: ["string", "null"], "x-known": ["INACTIVE", null], $id: "shared82" };
function validate1233(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema299.type })), data !== "INACTIVE" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema299["x-known"] })), validate1233.errors = vErrors, vErrors === null;
}
var schema300 = { type: ["string", "null"], "x-known": ["SUCCESS", null], $id: "shared83" };
function validate1235(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema300.type })), data !== "SUCCESS" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema300["x-known"] })), validate1235.errors = vErrors, vErrors === null;
}
var schema301 = { type: ["string", "number", "null"], $id: "shared84" };
function validate1237(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema301.type })), validate1237.errors = vErrors, vErrors === null;
}
function validate1230(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "event_id"), vErrors = member(vErrors, data, instancePath, "event_id", validate45, "event_type", validate30, "event_state", validate1233, "last_run_status", validate1235, "next_scheduled_run", validate1237, "schedule", validate30, "creation_time", validate30, "description", validate30, "scheduled_by", validate30, "bot_name", validate30, "target_resource_id", validate30, "resource_type", validate30, "provider_id", validate30, "name", validate30, "account", validate30, "cloud", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1230.errors = vErrors, vErrors === null;
}
function validate1229(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1230);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1229.errors = vErrors, vErrors === null;
}
function validate1228(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "events"), vErrors = member(vErrors, data, instancePath, "events", validate1229, "total", validate28)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1228.errors = vErrors, vErrors === null;
}
var check_shared221 = validate1253;
var schema303 = { type: "string", enum: ["delete"], $id: "shared220" };
function validate1254(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "delete" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema303.enum })), validate1254.errors = vErrors, vErrors === null;
}
function validate1253(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "action", "event_ids");
    for (let key0 in data)
      key0 === "action" || key0 === "event_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "action", validate1254, "event_ids", validate341);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1253.errors = vErrors, vErrors === null;
}
var check_shared223 = validate1257;
function validate1259(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "event_id", validate28, "event_type", validate30, "last_run_status", validate30, "start_time", validate1237, "finish_time", validate1237, "bot_name", validate30, "target_resource_id", validate30, "resource_type", validate30, "provider_id", validate30, "name", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1259.errors = vErrors, vErrors === null;
}
function validate1258(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1259);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1258.errors = vErrors, vErrors === null;
}
function validate1257(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "events"), vErrors = member(vErrors, data, instancePath, "events", validate1258)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1257.errors = vErrors, vErrors === null;
}
var check_shared224 = validate1272;
function validate1273(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id", "name"), vErrors = member(vErrors, data, instancePath, "id", validate45, "organization_id", validate28, "name", validate22, "description", validate30, "pack_id", validate28, "source", validate709, "insights_blacklist", validate88, "insights_warn_only", validate88, "slack_channel", validate30, "email_recipients", validate88, "last_build_at", validate30, "created_at", validate30, "last_modified", validate30, "total_builds", validate28, "success_count", validate28, "failure_count", validate28, "consumption_url", validate30, "favorite", validate35, "tfc_count", validate28, "local_exceptions_enabled", validate35)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1273.errors = vErrors, vErrors === null;
}
function validate1272(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1273);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1272.errors = vErrors, vErrors === null;
}
var check_shared225 = validate1295;
function validate1295(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "scan_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "author_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "config_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "iac_provider"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "scan_template"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "readable" || key0 === "scan_name" || key0 === "author_name" || key0 === "config_name" || key0 === "iac_provider" || key0 === "scan_template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    vErrors = member(vErrors, data, instancePath, "readable", validate65), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "scan_name", validate22), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "author_name", validate22), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "config_name", validate22), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "iac_provider", validate22), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "scan_template", validate22), errors = vErrors === null ? 0 : vErrors.length;
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate1295.errors = vErrors, errors === 0;
}
var check_IacScanResult = validate1302;
var schema311 = { type: ["object", "null"], additionalProperties: { $ref: "IacMappedResource" }, $id: "shared56" };
function validate1312(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "address", validate30, "name", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1312.errors = vErrors, vErrors === null;
}
function validate1311(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema311.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate1312);
  return validate1311.errors = vErrors, vErrors === null;
}
var schema315 = { type: ["array", "null"], items: { $ref: "IacInsightResult" }, $id: "shared59" };
function validate1329(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate107), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate45), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs3 = errors;
    vErrors = inner(vErrors, data, instancePath, validate843), errors = vErrors === null ? 0 : vErrors.length;
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1329.errors = vErrors, errors === 0;
}
function validate1320(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate45, "name", validate30, "description", validate30, "severity", validate713, "source", validate709, "notes", validate30, "resource_types", validate88, "warn_only", validate35, "success", validate1329, "failure", validate1329, "warning", validate1329)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1320.errors = vErrors, vErrors === null;
}
function validate1319(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema315.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1320);
  }
  return validate1319.errors = vErrors, vErrors === null;
}
function validate1318(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "failed_insights", validate1319, "passed_insights", validate1319, "warned_insights", validate1319, "skipped_insights", validate1319, "failed_resources", validate28, "passed_resources", validate28, "warned_resources", validate28, "skipped_resources", validate28, "total_insights", validate28, "total_resources", validate28, "scan_template", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1318.errors = vErrors, vErrors === null;
}
function validate1317(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1318), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate843), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1317.errors = vErrors, errors === 0;
}
var schema318 = { type: ["array", "null"], items: { $ref: "IacReadableResource" }, $id: "shared58" };
var schema320 = { type: ["array", "null"], items: { $ref: "IacReadableRule" }, $id: "shared52" };
function validate1359(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "rule_name", validate30, "rule_description", validate30, "rule_detail", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1359.errors = vErrors, vErrors === null;
}
function validate1358(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema320.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1359);
  }
  return validate1358.errors = vErrors, vErrors === null;
}
function validate1352(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "resource_source", validate30, "resource_address", validate30, "resource_name", validate30, "resource_type", validate30, "resource_region", validate30, "passed_rules", validate1358, "warning_rules", validate1358, "failed_rules", validate1358) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1352.errors = vErrors, vErrors === null;
}
function validate1351(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema318.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1352);
  }
  return validate1351.errors = vErrors, vErrors === null;
}
function validate1302(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "build_id"), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "build_id", validate45), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "config_name", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "status", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "message", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "success", validate35), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "errors", validate88), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "scan_results", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "stacktrace", validate947), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "resource_mapping", validate1311), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "details", validate1317), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "resources", validate1351), errors = vErrors === null ? 0 : vErrors.length) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate1302.errors = vErrors, errors === 0;
}
var check_shared226 = validate1369;
function validate1369(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "buildId"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "buildId" || key0 === "readable" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    vErrors = member(vErrors, data, instancePath, "buildId", validate45), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "readable", validate65), errors = vErrors === null ? 0 : vErrors.length;
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate1369.errors = vErrors, errors === 0;
}
var check_IacScan = validate1372;
function validate1389(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "id", validate28, "name", validate30, "source", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1389.errors = vErrors, vErrors === null;
}
function validate1388(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1389), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate843), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1388.errors = vErrors, errors === 0;
}
function validate1372(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "id", validate45), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "config_id", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "config_name", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "scan_name", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "author_name", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "create_time", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "duration", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "iac_provider", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "scan_type", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "status", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "status_message", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "success", validate35), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "errors", validate410), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "warnings", validate410), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "stacktrace", validate947), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "pack", validate1388), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "failed_insights", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "warned_insights", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "failed_resources", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "passed_resources", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "warned_resources", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "total_resources", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "resources_by_type", validate582), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "failed_resources_by_type", validate582), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "warned_resources_by_type", validate582), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "scan_results", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "resource_mapping", validate1311), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "details", validate1317), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "resources", validate1351), errors = vErrors === null ? 0 : vErrors.length) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate1372.errors = vErrors, errors === 0;
}
var check_shared227 = validate1409;
function validate1409(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate112, "page_size", validate112);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1409.errors = vErrors, vErrors === null;
}
var check_IacScanPage = validate1412;
function validate1417(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate45, "status", validate30, "scan_type", validate30, "iac_provider", validate30, "create_time", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1417.errors = vErrors, vErrors === null;
}
function validate1416(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1417);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1416.errors = vErrors, vErrors === null;
}
function validate1412(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "page", "total_pages", "total_count", "data"), vErrors = member(vErrors, data, instancePath, "page", validate45, "total_pages", validate45, "total_count", validate45, "data", validate1416)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1412.errors = vErrors, vErrors === null;
}
var check_shared230 = validate1425;
var schema331 = { type: "string", enum: ["id", "create_time"], $id: "shared228" };
function validate1428(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "id" || data === "create_time" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema331.enum })), validate1428.errors = vErrors, vErrors === null;
}
var schema332 = { type: "string", enum: ["asc", "desc"], $id: "shared229" };
function validate1430(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema332.enum })), validate1430.errors = vErrors, vErrors === null;
}
function validate1425(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "sort" || key0 === "sort_dir" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate112, "page_size", validate112, "sort", validate1428, "sort_dir", validate1430);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1425.errors = vErrors, vErrors === null;
}
var check_shared14 = validate583, check_shared231 = validate1432;
function validate1432(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "scanId");
    for (let key0 in data)
      key0 !== "scanId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "scanId", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1432.errors = vErrors, vErrors === null;
}
var check_SarifReport = validate1434;
var schema335 = { type: ["array", "null"], items: { $ref: "SarifRun" }, $id: "shared80" };
var schema337 = { type: ["array", "null"], items: { $ref: "SarifResult" }, $id: "shared81" };
function validate1441(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "ruleId", validate30, "level", validate30, "message", validate721, "locations", validate582) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1441.errors = vErrors, vErrors === null;
}
function validate1440(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema337.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1441);
  }
  return validate1440.errors = vErrors, vErrors === null;
}
function validate1438(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "tool", validate721, "results", validate1440) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1438.errors = vErrors, vErrors === null;
}
function validate1437(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema335.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1438);
  }
  return validate1437.errors = vErrors, vErrors === null;
}
function validate1434(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.$schema !== void 0 && (vErrors = inner(vErrors, data.$schema, instancePath + "/$schema", validate30)), vErrors = member(vErrors, data, instancePath, "version", validate30, "runs", validate1437)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1434.errors = vErrors, vErrors === null;
}
var check_shared232 = validate1450;
function validate1450(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "include_session" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate112, "page_size", validate112, "include_session", validate65);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1450.errors = vErrors, vErrors === null;
}
var check_AwsConfigPage = validate1454;
function validate1454(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1454.errors = vErrors, vErrors === null;
}
var check_shared233 = validate1455;
function validate1455(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "access_key_id", "secret_access_key");
    for (let key0 in data)
      key0 === "name" || key0 === "access_key_id" || key0 === "secret_access_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "access_key_id", validate22, "secret_access_key", validate24);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1455.errors = vErrors, vErrors === null;
}
var check_AwsConfig = validate1459;
function validate1459(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1459.errors = vErrors, vErrors === null;
}
var check_shared234 = validate1460;
function validate1460(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "keyId");
    for (let key0 in data)
      key0 !== "keyId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "keyId", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1460.errors = vErrors, vErrors === null;
}
var check_shared235 = validate1462;
function validate1462(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "role_arn");
    for (let key0 in data)
      key0 === "name" || key0 === "role_arn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "role_arn", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1462.errors = vErrors, vErrors === null;
}
var check_shared236 = validate1465;
function validate1465(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "roleId");
    for (let key0 in data)
      key0 !== "roleId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "roleId", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1465.errors = vErrors, vErrors === null;
}
var check_shared237 = validate1467;
function validate1467(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "roleId");
    for (let key0 in data)
      key0 === "roleId" || key0 === "name" || key0 === "role_arn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "roleId", validate172, "name", validate22, "role_arn", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1467.errors = vErrors, vErrors === null;
}
var check_shared238 = validate1471;
function validate1471(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organizationServiceId", "body");
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organizationServiceId", validate45, "body", validate1167);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1471.errors = vErrors, vErrors === null;
}
var check_shared239 = validate1474;
function validate1478(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure_resource_group_ids" || key0 === "custom_resource_group_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "azure_resource_group_ids", validate536, "custom_resource_group_ids", validate536);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1478.errors = vErrors, vErrors === null;
}
function validate1485(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 2 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 2 }, "must NOT have more than 2 items")), data.length < 2 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 2 }, "must NOT have fewer than 2 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1485.errors = vErrors, vErrors === null;
}
function validate1484(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1485);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1484.errors = vErrors, vErrors === null;
}
function validate1482(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_service_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_service_ids", validate341, "badges", validate1484);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1482.errors = vErrors, vErrors === null;
}
function validate1476(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope_type" || key0 === "resource_group_filters" || key0 === "organization_service_filters" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "scope_type", validate22, "resource_group_filters", validate1478, "organization_service_filters", validate1482);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1476.errors = vErrors, vErrors === null;
}
function validate1491(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "severity" || key0 === "insight_ids" || key0 === "resource_types" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "severity", validate341, "insight_ids", validate536, "resource_types", validate107);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1491.errors = vErrors, vErrors === null;
}
function validate1474(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "pack_ids");
    for (let key0 in data)
      key0 === "pack_ids" || key0 === "resource_scope" || key0 === "insight_filters" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "pack_ids", validate172, "resource_scope", validate1476, "insight_filters", validate1491);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1474.errors = vErrors, vErrors === null;
}
var check_Scorecard = validate1496;
function validate1499(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "severity" && (vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate1237));
    vErrors = member(vErrors, data, instancePath, "severity", validate593);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1499.errors = vErrors, vErrors === null;
}
function validate1498(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate1499);
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1498.errors = vErrors, vErrors === null;
}
function validate1497(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate1498);
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1497.errors = vErrors, vErrors === null;
}
function validate1507(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "account_cluster_name", validate30, "account_cluster_id", validate30, "namespace_name", validate30, "resource_type", validate30, "name", validate30, "insight", validate30, "provider_id", validate30, "provider_uuid", validate30, "severity", validate593, "direct_link", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1507.errors = vErrors, vErrors === null;
}
function validate1506(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1507);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1506.errors = vErrors, vErrors === null;
}
function validate1505(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate1506);
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1505.errors = vErrors, vErrors === null;
}
function validate1496(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "scorecard", "impacted_resources"), vErrors = member(vErrors, data, instancePath, "scorecard", validate1497, "impacted_resources", validate1505)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1496.errors = vErrors, vErrors === null;
}
var check_shared240 = validate1521;
function validate1521(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1521.errors = vErrors, vErrors === null;
}
var check_shared241 = validate1523;
function validate1523(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate45)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1523.errors = vErrors, vErrors === null;
}
var check_shared242 = validate1525;
function validate1530(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_service_ids" || key0 === "cloud_types" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_service_ids", validate341, "cloud_types", validate107, "badges", validate1484);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1530.errors = vErrors, vErrors === null;
}
function validate1525(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "export_id", "name", "custom_pack_id", "backoffice_pack_id");
    for (let key0 in data)
      key0 === "export_id" || key0 === "name" || key0 === "custom_pack_id" || key0 === "backoffice_pack_id" || key0 === "organization_service_filters" || key0 === "insight_filters" || key0 === "bad_only" || key0 === "resource_tags" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "export_id", validate45, "name", validate22, "custom_pack_id", validate28, "backoffice_pack_id", validate28, "organization_service_filters", validate1530, "insight_filters", validate1491, "bad_only", validate65, "resource_tags", validate536);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1525.errors = vErrors, vErrors === null;
}
var check_shared243 = validate1538, schema366 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared1" }, schedule: { $ref: "shared1" }, hour: { $ref: "shared0" }, minute: { $ref: "shared0" }, day_of_week: { $ref: "shared1" }, email_addresses: { $ref: "shared24" }, email_sub_title: { $ref: "shared1" }, resource_tags: { $ref: "shared50" }, badges: { $ref: "shared50" }, badge_filter_operator: { $ref: "shared131" }, item_type: { $ref: "shared1" }, item_id: { $ref: "shared0" } }, required: ["name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id"], $id: "shared243" };
function validate1538(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id");
    for (let key0 in data)
      func3.call(schema366.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "schedule", validate22, "hour", validate45, "minute", validate45, "day_of_week", validate22, "email_addresses", validate107, "email_sub_title", validate22, "resource_tags", validate536, "badges", validate536, "badge_filter_operator", validate318, "item_type", validate22, "item_id", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1538.errors = vErrors, vErrors === null;
}
var check_shared245 = validate1551;
function validate1554(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate22);
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1554.errors = vErrors, vErrors === null;
}
function validate1551(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "collection_name", "collection_data");
    for (let key0 in data)
      key0 === "detailed_counts" || key0 === "collection_name" || key0 === "collection_data" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "detailed_counts", validate65, "collection_name", validate22, "collection_data", validate1554);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1551.errors = vErrors, vErrors === null;
}
var check_shared246 = validate1557;
function validate1557(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "image");
    for (let key0 in data)
      key0 !== "image" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "image", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1557.errors = vErrors, vErrors === null;
}
var check_shared1 = validate22, checks = {
  login: { input: check_shared90, output: check_LoginSession },
  createApiOnlyUser: { input: check_shared91, output: check_ApiOnlyUser },
  createApiKey: { input: check_shared93, output: check_shared2 },
  logout: { input: check_shared94 },
  deactivateApiKeys: { input: check_shared95 },
  convertUserToApiOnly: { input: check_shared95, output: check_ConvertedUser },
  setConsoleAccess: { input: check_shared96 },
  listUsers: { input: check_shared94, output: check_UserList },
  searchUsers: { input: check_shared99, output: check_UserList },
  listDomainAdmins: { input: check_shared99, output: check_UserList },
  getCurrentUser: { input: check_shared94, output: check_CurrentUser },
  createUser: { input: check_shared102, output: check_CreatedUser },
  updateUser: { input: check_shared104 },
  setUserAccessLevel: { input: check_shared105 },
  deleteUser: { input: check_shared106 },
  listUserGroups: { input: check_shared106, output: check_shared108 },
  getTwoFactorState: { input: check_shared109, output: check_TwoFactorState },
  enableTwoFactor: { input: check_shared94, output: check_shared110 },
  disableTwoFactor: { input: check_shared109, output: check_shared111 },
  listOrganizations: { input: check_shared94, output: check_shared112 },
  listOrganizationDetails: { input: check_shared94, output: check_shared114 },
  createOrganization: { input: check_shared115, output: check_CreatedOrganization },
  updateOrganization: { input: check_shared116 },
  deleteOrganization: { input: check_shared117 },
  switchOrganization: { input: check_shared115 },
  listGroups: { input: check_shared94, output: check_shared119 },
  createGroup: { input: check_shared120, output: check_GroupAnswer },
  deleteGroup: { input: check_shared121 },
  addGroupUsers: { input: check_shared122, output: check_GroupAnswer },
  replaceGroupUsers: { input: check_shared122, output: check_GroupAnswer },
  removeGroupUser: { input: check_shared123, output: check_GroupAnswer },
  listGroupUsers: { input: check_shared121, output: check_shared124 },
  listGroupRoles: { input: check_shared121, output: check_shared125 },
  replaceGroupRoles: { input: check_shared126, output: check_GroupAnswer },
  listRoles: { input: check_shared94, output: check_shared125 },
  createRole: { input: check_shared127, output: check_Role },
  updateRole: { input: check_shared128, output: check_Role },
  updateRoleScope: { input: check_shared129, output: check_Role },
  replaceRoleGroups: { input: check_shared130, output: check_Role },
  updateRoleBadges: { input: check_shared132, output: check_Role },
  getGroupEntitlements: { input: check_shared121, output: check_shared133 },
  getUserEntitlement: { input: check_shared134, output: check_shared135 },
  setGroupEntitlements: { input: check_shared137, output: check_shared138 },
  listAuthenticationServers: { input: check_shared94, output: check_shared140 },
  listGroupMappings: { input: check_shared141, output: check_shared142 },
  addGroupMappings: { input: check_shared143 },
  replaceGroupMappings: { input: check_shared143 },
  deleteGroupMappings: { input: check_shared143 },
  listClouds: { input: check_shared94, output: check_CloudList },
  searchClouds: { input: check_shared144, output: check_CloudList },
  listCloudTypes: { input: check_shared94, output: check_shared146 },
  listProvisioningClouds: { input: check_shared94, output: check_shared147 },
  addCloud: { input: check_shared148, output: check_Cloud },
  updateCloud: { input: check_shared149, output: check_Cloud },
  deleteCloud: { input: check_shared150 },
  setResourceName: { input: check_shared151 },
  setCloudStatus: { input: check_shared153 },
  listCloudRegions: { input: check_shared150, output: check_shared155 },
  enableCloudRegion: { input: check_shared156 },
  disableCloudRegion: { input: check_shared156 },
  listHarvestingStrategies: { input: check_shared94, output: check_shared158 },
  createHarvestingStrategy: { input: check_shared159, output: check_shared160 },
  assignHarvestingStrategy: { input: check_shared161 },
  getLastHarvest: { input: check_shared150, output: check_shared162 },
  enqueueHarvestJob: { input: check_shared163 },
  getQueueStatus: { input: check_shared94, output: check_QueueStatus },
  getSystemStatus: { input: check_shared94, output: check_shared164 },
  listCloudDomains: { input: check_shared94, output: check_shared166 },
  addCloudDomain: { input: check_shared167, output: check_CloudDomain },
  getEventDrivenHarvesting: { input: check_shared94, output: check_shared168 },
  enableEventDrivenHarvesting: { input: check_shared94 },
  disableEventDrivenHarvesting: { input: check_shared94 },
  addHarvestConsumer: { input: check_shared169 },
  removeHarvestConsumer: { input: check_shared169 },
  listHarvestConsumers: { input: check_shared94, output: check_shared171 },
  addHarvestProducers: { input: check_shared172 },
  listHarvestProducers: { input: check_shared94, output: check_shared173 },
  disableHarvestProducers: { input: check_shared174 },
  createBadges: { input: check_shared175 },
  deleteBadges: { input: check_shared175 },
  replaceBadges: { input: check_shared176 },
  listBadges: { input: check_shared177, output: check_shared178 },
  countBadges: { input: check_shared174, output: check_shared180 },
  listCloudsWithBadges: { input: check_shared181, output: check_shared182 },
  createResourceGroup: { input: check_shared185, output: check_ResourceGroup },
  addToResourceGroups: { input: check_shared186, output: check_shared187 },
  listInsights: { input: check_shared188, output: check_shared189 },
  getInsight: { input: check_shared190, output: check_Insight },
  createInsight: { input: check_shared191, output: check_Insight },
  updateInsight: { input: check_shared192, output: check_Insight },
  deleteInsight: { input: check_shared193 },
  createInsightsBulk: { input: check_shared195, output: check_shared173 },
  deleteInsightsBulk: { input: check_shared196 },
  updateInsightNotes: { input: check_shared197 },
  updateInsightMetadata: { input: check_shared198 },
  setInsightResourceGroupExemptions: { input: check_shared199 },
  refreshInsightCounts: { input: check_shared193, output: check_shared173 },
  toggleInsightTimeseries: { input: check_shared200 },
  getInsightSevenDays: { input: check_shared190, output: check_shared201 },
  listInsightResourceHistory: { input: check_shared190, output: check_shared202 },
  listInsightViolations: { input: check_shared177, output: check_shared203 },
  selectInsights: { input: check_shared204, output: check_InsightSelection },
  getFilterRegistry: { input: check_shared94, output: check_QueryFilterRegistry },
  listFindingsPerCloud: { input: check_shared205, output: check_CloudFindingPage },
  listInsightPacks: { input: check_shared94, output: check_shared206 },
  createInsightPack: { input: check_shared207, output: check_InsightPack },
  updateInsightPack: { input: check_shared208, output: check_InsightPack },
  deleteInsightPack: { input: check_shared209 },
  createExemptions: { input: check_shared210, output: check_shared44 },
  deleteExemptions: { input: check_shared211 },
  listExemptions: { input: check_shared212, output: check_ExemptionPage },
  listBots: { input: check_shared213, output: check_BotPage },
  getBot: { input: check_shared214, output: check_Bot },
  createBot: { input: check_shared215, output: check_Bot },
  updateBot: { input: check_shared216, output: check_Bot },
  runBot: { input: check_shared214 },
  archiveBot: { input: check_shared214 },
  archiveBots: { input: check_shared174 },
  getBotFunctionRegistry: { input: check_shared94, output: check_BotFunctionRegistry },
  pauseBot: { input: check_shared214 },
  resumeBot: { input: check_shared214 },
  listScheduledEvents: { input: check_shared217, output: check_shared219 },
  deleteScheduledEvents: { input: check_shared221 },
  listScheduledEventHistory: { input: check_shared217, output: check_shared223 },
  listIacConfigs: { input: check_shared94, output: check_shared224 },
  submitIacScan: { input: check_shared225, output: check_IacScanResult },
  getIacScan: { input: check_shared226, output: check_IacScan },
  listIacScans: { input: check_shared227, output: check_IacScanPage },
  listIacScansV4: { input: check_shared230, output: check_shared14 },
  getIacScanV4: { input: check_shared231, output: check_shared14 },
  getIacScanReport: { input: check_shared231, output: check_SarifReport },
  listAwsAccessKeys: { input: check_shared232, output: check_AwsConfigPage },
  createAwsAccessKey: { input: check_shared233, output: check_AwsConfig },
  deleteAwsAccessKey: { input: check_shared234 },
  listAwsRoles: { input: check_shared227, output: check_AwsConfigPage },
  createAwsRole: { input: check_shared235, output: check_AwsConfig },
  getAwsRole: { input: check_shared236, output: check_AwsConfig },
  updateAwsRole: { input: check_shared237, output: check_AwsConfig },
  deleteAwsRole: { input: check_shared236 },
  getAwsAccount: { input: check_shared169, output: check_AwsConfig },
  updateAwsAccount: { input: check_shared238, output: check_AwsConfig },
  deleteAwsAccount: { input: check_shared169 },
  exportScorecard: { input: check_shared239, output: check_Scorecard },
  createScorecardExport: { input: check_shared240, output: check_shared241 },
  createScorecardExportConfig: { input: check_shared242 },
  createSubscription: { input: check_shared243, output: check_shared241 },
  createDataCollection: { input: check_shared245, output: check_shared14 },
  setCustomLogo: { input: check_shared246 },
  getClientVersion: { input: check_shared94, output: check_shared1 }
};
export {
  checks
};
