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
var check_shared102 = validate21;
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
var check_shared103 = validate40;
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
var check_shared105 = validate53;
var schema17 = { type: ["string", "integer"], $id: "shared104" };
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
var check_shared2 = validate24, check_shared106 = validate57;
function validate57(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate57.errors = vErrors, vErrors === null;
}
var check_shared107 = validate58;
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
var check_shared108 = validate63;
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
var schema27 = { type: ["array", "null"], items: { $ref: "shared1" }, $id: "shared17" };
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
var check_shared111 = validate100;
var schema31 = { type: "string", enum: ["EXACT", "LIKE", "NOT", "IN", "NOT_IN", "BETWEEN"], $id: "shared72" };
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
var check_shared114 = validate147, schema37 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared1" }, email: { $ref: "shared1" }, username: { $ref: "shared1" }, access_level: { $ref: "shared1" }, two_factor_required: { $ref: "shared14" }, password: { $ref: "shared2" }, confirm_password: { $ref: "shared2" }, authentication_type: { $ref: "shared1" }, authentication_server_id: { $ref: "shared0" }, group_ids: { $ref: "shared113" } }, required: ["name", "email", "username", "access_level"], $id: "shared114" }, func3 = Object.prototype.hasOwnProperty;
var schema39 = { type: ["integer", "string"], $id: "shared112" };
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
var check_shared116 = validate171;
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
var check_shared117 = validate178;
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
var check_shared118 = validate182;
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
var check_shared120 = validate184;
var schema51 = { type: ["string", "null"], "x-known": ["AND", "OR", null], $id: "shared89" };
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
var check_shared121 = validate213;
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
var check_shared122 = validate218;
function validate218(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "otp_secret"), vErrors = member(vErrors, data, instancePath, "otp_secret", validate24)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate218.errors = vErrors, vErrors === null;
}
var check_shared123 = validate220;
function validate220(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "success"), vErrors = member(vErrors, data, instancePath, "success", validate65)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate220.errors = vErrors, vErrors === null;
}
var check_shared124 = validate222;
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
var check_shared126 = validate227;
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
var check_shared127 = validate240;
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
var check_shared128 = validate245;
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
var check_shared129 = validate248;
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
var check_shared131 = validate250;
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
var check_shared132 = validate267;
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
var check_shared133 = validate271;
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
var check_shared134 = validate273;
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
var check_shared135 = validate276;
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
var check_shared136 = validate279;
function validate279(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "users"), vErrors = member(vErrors, data, instancePath, "users", validate68)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate279.errors = vErrors, vErrors === null;
}
var check_shared137 = validate281;
function validate281(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "roles"), vErrors = member(vErrors, data, instancePath, "roles", validate188)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate281.errors = vErrors, vErrors === null;
}
var check_shared138 = validate283;
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
var check_shared139 = validate286, schema79 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared1" }, description: { $ref: "shared1" }, all_permissions: { $ref: "shared14" }, view: { $ref: "shared14" }, provision: { $ref: "shared14" }, manage: { $ref: "shared14" }, delete: { $ref: "shared14" }, add_cloud: { $ref: "shared14" }, delete_cloud: { $ref: "shared14" }, global_scope: { $ref: "shared14" } }, required: ["name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared139" };
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
var check_Role = validate189, check_shared140 = validate297, schema80 = { type: "object", additionalProperties: !1, properties: { roleResourceId: { $ref: "shared115" }, name: { $ref: "shared1" }, description: { $ref: "shared1" }, all_permissions: { $ref: "shared14" }, view: { $ref: "shared14" }, provision: { $ref: "shared14" }, manage: { $ref: "shared14" }, delete: { $ref: "shared14" }, add_cloud: { $ref: "shared14" }, delete_cloud: { $ref: "shared14" }, global_scope: { $ref: "shared14" } }, required: ["roleResourceId", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared140" };
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
var check_shared141 = validate309;
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
var check_shared142 = validate313;
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
var check_shared144 = validate316;
var schema84 = { type: "string", enum: ["AND", "OR"], $id: "shared143" };
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
var check_shared145 = validate326;
var schema90 = { type: "string", "x-known": ["botfactory", "collections", "events", "exemptions", "groups", "iac", "iam", "insights", "tags"], $id: "shared42" };
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
var check_shared146 = validate335;
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
var check_shared147 = validate338;
function validate338(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "entitlement"), vErrors = member(vErrors, data, instancePath, "entitlement", validate331)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate338.errors = vErrors, vErrors === null;
}
var check_shared149 = validate340;
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
var check_shared150 = validate350;
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
var check_shared152 = validate355;
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
var check_shared153 = validate368;
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
var check_shared154 = validate370;
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
var check_shared155 = validate375;
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
var schema112 = { type: ["array", "null"], items: { $ref: "CloudFailedResourceType" }, $id: "shared31" };
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
var schema114 = { type: ["string", "null"], "x-known": ["idle", null], $id: "shared32" };
function validate401(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema114.type })), data !== "idle" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema114["x-known"] })), validate401.errors = vErrors, vErrors === null;
}
var schema115 = { type: ["array", "null"], items: {}, $id: "shared33" };
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
var check_shared156 = validate416, schema116 = { type: "object", additionalProperties: !1, properties: { filters: { $ref: "shared39" }, limit: { $ref: "shared0" }, offset: { $ref: "shared0" }, order_by: { $ref: "OrderBy" }, badges: { $ref: "shared7" }, badge_filter_operator: { $ref: "shared40" }, search_string: { $ref: "shared1" }, advanced_search: { $ref: "shared14" }, empty_badges: { $ref: "shared14" }, exclusion_badges: { $ref: "shared7" } }, $id: "shared156" }, schema117 = { type: "string", enum: ["OR", "AND", ""], $id: "shared40" };
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
var check_shared158 = validate428;
var schema121 = { type: ["string", "null"], "x-known": ["public", null], $id: "shared41" };
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
var check_shared159 = validate437;
function validate437(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "clouds"), vErrors = member(vErrors, data, instancePath, "clouds", validate379)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate437.errors = vErrors, vErrors === null;
}
var check_shared160 = validate439;
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
var check_Cloud = validate380, check_shared161 = validate470, schema126 = { type: "object", additionalProperties: !1, properties: { cloudId: { $ref: "shared0" }, cloud_type: { $ref: "shared1" }, name: { $ref: "shared1" }, authentication_type: { $ref: "shared1" }, account_number: { $ref: "shared1" }, api_key: { $ref: "shared2" }, secret_key: { $ref: "shared2" }, role_arn: { $ref: "shared1" }, external_id: { $ref: "shared1" }, session_name: { $ref: "shared1" }, duration: { $ref: "shared0" }, strategy_id: { $ref: "shared0" }, tenant_id: { $ref: "shared1" }, app_id: { $ref: "shared1" }, subscription_id: { $ref: "shared1" }, certificate_thumbprint: { $ref: "shared1" }, project: { $ref: "shared1" }, api_credentials: { $ref: "GcpServiceAccountKey" } }, required: ["cloudId", "cloud_type", "name"], $id: "shared161" };
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
var check_shared162 = validate489;
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
var check_shared163 = validate491;
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
var check_shared165 = validate494;
var schema130 = { type: "string", enum: ["PAUSED", "DEFAULT"], $id: "shared164" };
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
var check_shared167 = validate498;
var schema134 = { type: "string", "x-known": ["ACTIVE"], $id: "shared38" };
function validate504(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ACTIVE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema134["x-known"] })), validate504.errors = vErrors, vErrors === null;
}
var schema135 = { type: ["number", "null"], $id: "shared11" };
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
var check_shared168 = validate510;
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
var check_shared170 = validate512;
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
var check_shared171 = validate527;
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
var check_shared172 = validate530;
function validate530(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "strategy_id"), vErrors = member(vErrors, data, instancePath, "strategy_id", validate45)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate530.errors = vErrors, vErrors === null;
}
var check_shared173 = validate532;
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
var check_shared174 = validate538;
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
var check_shared175 = validate545;
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
var schema149 = { type: ["object", "null"], properties: { count: { $ref: "shared4" }, min: { $ref: "shared11" }, max: { $ref: "shared11" }, current: { $ref: "shared11" }, sum: { $ref: "shared11" }, sumsq: { $ref: "shared11" }, average: { $ref: "shared11" }, variance: { $ref: "shared11" }, stddev: { $ref: "shared11" } }, $id: "JobTimes" };
function validate554(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema149.type })), data && typeof data == "object" && !Array.isArray(data) && (vErrors = member(vErrors, data, instancePath, "count", validate28, "min", validate506, "max", validate506, "current", validate506, "sum", validate506, "sumsq", validate506, "average", validate506, "variance", validate506, "stddev", validate506)), validate554.errors = vErrors, vErrors === null;
}
var schema152 = { type: ["string", "number"], $id: "shared80" };
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
var check_shared176 = validate581;
var schema154 = { type: ["array", "null"], items: { $ref: "shared13" }, $id: "shared54" };
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
var check_shared178 = validate586;
var schema157 = { type: ["array", "null"], items: { $ref: "CloudDomain" }, $id: "shared177" };
var schema159 = { type: ["string", "integer", "null"], $id: "shared34" };
function validate593(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema159.type })), validate593.errors = vErrors, vErrors === null;
}
var schema160 = { type: ["integer", "array", "null"], items: {}, $id: "shared35" };
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
var check_shared179 = validate603, schema161 = { type: "object", additionalProperties: !1, properties: { cloud_type: { $ref: "shared1" }, credentials: { $ref: "shared13" }, nickname: { $ref: "shared1" }, domain_name: { $ref: "shared1" }, parent_folder_id: { $ref: "shared23" }, auto_add: { $ref: "shared14" }, auto_badge: { $ref: "shared14" }, auto_remove: { $ref: "shared14" }, remove_suspended: { $ref: "shared14" }, skip_prefixes: { $ref: "shared23" } }, required: ["cloud_type", "credentials", "nickname"], $id: "shared179" };
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
var check_CloudDomain = validate588, check_shared180 = validate614;
function validate614(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "event_driven_harvest_enabled"), vErrors = member(vErrors, data, instancePath, "event_driven_harvest_enabled", validate65)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate614.errors = vErrors, vErrors === null;
}
var check_shared181 = validate616;
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
var check_shared183 = validate618;
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
var check_shared184 = validate631;
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
var check_shared185 = validate642;
function validate642(data, instancePath = "") {
  return validate642.errors = null, !0;
}
var check_shared186 = validate643;
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
var check_shared187 = validate645;
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
var check_shared188 = validate648;
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
var check_shared189 = validate652;
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
var check_shared190 = validate654;
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
var check_shared192 = validate660;
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
var check_shared193 = validate667;
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
var check_shared194 = validate669;
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
var check_shared197 = validate674;
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
var schema186 = { type: ["string", "null"], "x-known": ["system", null], $id: "shared84" };
function validate686(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema186.type })), data !== "system" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema186["x-known"] })), validate686.errors = vErrors, vErrors === null;
}
var schema187 = { type: ["string", "null"], "x-known": ["user", null], $id: "shared85" };
function validate688(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema187.type })), data !== "user" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema187["x-known"] })), validate688.errors = vErrors, vErrors === null;
}
var schema188 = { type: ["string", "null"], "x-known": ["organization", null], $id: "shared86" };
function validate690(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema188.type })), data !== "organization" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema188["x-known"] })), validate690.errors = vErrors, vErrors === null;
}
function validate681(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id", "name"), vErrors = member(vErrors, data, instancePath, "id", validate70, "resource_group_id", validate28, "name", validate22, "description", validate30, "category", validate686, "group_type", validate688, "owner_type", validate690, "creation_time", validate30, "nested_resource_groups", validate410)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate681.errors = vErrors, vErrors === null;
}
var check_shared198 = validate694;
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
var check_shared199 = validate697;
var schema191 = { type: ["array", "null"], items: { $ref: "ResourceIdText" }, $id: "shared65" };
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
var check_shared200 = validate701;
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
var check_shared201 = validate706;
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
var schema199 = { type: ["object", "null"], $id: "shared12" };
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
var schema200 = { type: ["array", "null"], items: { $ref: "shared0" }, $id: "shared29" };
function validate728(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema200.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate45);
  }
  return validate728.errors = vErrors, vErrors === null;
}
var schema201 = { type: ["array", "null"], items: { $ref: "CloudTypeId" }, $id: "shared18" };
function validate731(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema201.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate383);
  }
  return validate731.errors = vErrors, vErrors === null;
}
var schema202 = { type: ["array", "null"], items: { $ref: "Badge" }, $id: "shared20" };
function validate746(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema202.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate321);
  }
  return validate746.errors = vErrors, vErrors === null;
}
var schema203 = { type: ["object", "null"], additionalProperties: { $ref: "shared0" }, $id: "shared66" };
function validate754(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema203.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate45);
  return validate754.errors = vErrors, vErrors === null;
}
var schema204 = { type: ["object", "null"], additionalProperties: { $ref: "InsightCloudCounts" }, $id: "shared67" };
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
var check_shared202 = validate772;
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
var check_shared203 = validate819, schema209 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared1" }, description: { $ref: "shared1" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared6" }, tags: { $ref: "shared23" }, resource_types: { $ref: "shared23" }, filters: { $ref: "shared68" }, owner_resource_id: { $ref: "shared3" }, template_id: { $ref: "shared4" }, badges: { $ref: "shared20" }, badge_filter_operator: { $ref: "shared3" }, meta_data: { $ref: "shared3" }, notes: { $ref: "shared3" }, organization_id: { $ref: "shared4" }, source: { $ref: "shared69" }, insight_id: { $ref: "shared9" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared203" }, schema210 = { type: "integer", enum: [1, 2, 3, 4, 5], $id: "InsightSeverityInput" };
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
var schema213 = { type: "string", enum: ["custom"], $id: "shared69" };
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
var check_shared204 = validate845, schema215 = { type: "object", additionalProperties: !1, properties: { insightId: { $ref: "shared0" }, name: { $ref: "shared1" }, description: { $ref: "shared1" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared6" }, tags: { $ref: "shared23" }, resource_types: { $ref: "shared23" }, filters: { $ref: "shared68" }, owner_resource_id: { $ref: "shared3" }, template_id: { $ref: "shared4" }, badges: { $ref: "shared20" }, badge_filter_operator: { $ref: "shared3" }, meta_data: { $ref: "shared3" }, notes: { $ref: "shared3" }, selects: { $ref: "shared49" }, timeseries: { $ref: "shared14" }, organization_id: { $ref: "shared4" }, source: { $ref: "shared69" }, insight_id: { $ref: "shared4" } }, required: ["insightId", "name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared204" };
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
var check_shared205 = validate865;
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
var check_shared207 = validate867;
var schema219 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared1" }, description: { $ref: "shared1" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared6" }, tags: { $ref: "shared23" }, resource_types: { $ref: "shared23" }, filters: { $ref: "shared68" }, owner_resource_id: { $ref: "shared3" }, template_id: { $ref: "shared4" }, badges: { $ref: "shared20" }, badge_filter_operator: { $ref: "shared3" }, meta_data: { $ref: "shared3" }, notes: { $ref: "shared3" }, organization_id: { $ref: "shared4" }, source: { $ref: "shared69" }, insight_id: { $ref: "shared9" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "InsightForCreate" };
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
var check_shared208 = validate888;
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
var check_shared209 = validate890;
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
var check_shared210 = validate893;
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
var check_shared211 = validate898;
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
var check_shared212 = validate903;
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
var check_shared213 = validate906, schema226 = { type: ["object", "array"], $id: "shared213" };
function validate906(data, instancePath = "") {
  let vErrors = null;
  return (!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema226.type })), validate906.errors = vErrors, vErrors === null;
}
var check_shared214 = validate907;
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
var check_shared215 = validate919;
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
var check_shared216 = validate923;
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
var schema233 = { type: ["array", "null"], items: { $ref: "InsightChoice" }, $id: "shared71" };
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
var schema237 = { type: ["array", "null"], items: { $ref: "QueryFilterSetting" }, $id: "shared78" };
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
var schema240 = { type: ["array", "null"], items: { $ref: "QueryFilterChoice" }, $id: "shared79" };
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
var check_shared217 = validate962;
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
var schema244 = { type: ["array", "null"], items: { $ref: "CloudFinding" }, $id: "shared36" };
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
var check_shared218 = validate972;
var schema248 = { type: ["array", "null"], items: { $ref: "InsightPackMetadata" }, $id: "shared70" };
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
var check_shared219 = validate997;
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
var check_InsightPack = validate973, check_shared220 = validate1005;
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
var check_shared221 = validate1014;
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
var check_shared222 = validate1016;
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
var check_shared43 = validate1025;
function validate1026(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "exemption_id", "insight_id", "insight_source", "resource_id", "resource_type", "approver", "enabled", "create_date", "start_date"), vErrors = member(vErrors, data, instancePath, "exemption_id", validate45, "insight_id", validate45, "insight_source", validate709, "insight_name", validate30, "resource_id", validate70, "resource_type", validate22, "resource_type_label", validate30, "resource_name", validate30, "provider_id", validate30, "cloud_type_id", validate30, "account", validate30, "account_id", validate30, "organization_id", validate28, "approver", validate22, "creator_id", validate28, "creator_name", validate30, "owner_name", validate30, "bot_id", validate593, "bot_name", validate30, "enabled", validate65, "create_date", validate22, "start_date", validate22, "expiration_date", validate30, "notes", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1026.errors = vErrors, vErrors === null;
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
var check_shared223 = validate1052;
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
var check_shared224 = validate1054;
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
var check_shared225 = validate1064;
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
var schema267 = { type: ["array", "null"], items: { $ref: "InsightFilter" }, $id: "shared21" };
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
var schema272 = { type: ["array", "null"], items: { $ref: "BotAction" }, $id: "shared22" };
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
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = member(vErrors, data, instancePath, "resource_types", validate88), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "groups", validate88), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "badges", validate746), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "filters", validate1087), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "hookpoints", validate88), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "schedule", validate1091), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "schedule_description", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "ondemand_enabled", validate35), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "actions", validate1113), errors = vErrors === null ? 0 : vErrors.length) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate1083.errors = vErrors, errors === 0;
}
function validate1136(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = member(vErrors, data, instancePath, "errors", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "timeouts", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "invalid_perms", validate28), errors = vErrors === null ? 0 : vErrors.length) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate1136.errors = vErrors, errors === 0;
}
function validate1071(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resource_id", "name"), vErrors = member(vErrors, data, instancePath, "resource_id", validate70, "name", validate22, "description", validate30, "notes", validate30, "severity", validate1076, "category", validate1078, "state", validate1080, "ondemand_enabled", validate35, "instructions", validate1083, "insight_id", validate28, "insight_name", validate30, "source", validate30, "owner", validate30, "owner_name", validate30, "date_created", validate30, "date_modified", validate30, "badge_scope_operator", validate30, "schedule", validate1091, "hookpoint_created", validate35, "hookpoint_modified", validate35, "hookpoint_tags_modified", validate35, "hookpoint_destroyed", validate35, "next_scheduled_run", validate506, "valid", validate35, "event_failures", validate1136, "detailed_logging", validate35, "version", validate28, "exemptions_count", validate28)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1071.errors = vErrors, vErrors === null;
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
var check_shared226 = validate1147;
function validate1147(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "botResourceId");
    for (let key0 in data)
      key0 !== "botResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "botResourceId", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1147.errors = vErrors, vErrors === null;
}
var check_Bot = validate1071, check_shared227 = validate1149, schema276 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared1" }, description: { $ref: "shared1" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared15" }, ondemand_enabled: { $ref: "shared14" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared4" }, source: { $ref: "shared16" } }, required: ["name", "severity", "category", "instructions"], $id: "shared227" }, schema277 = { type: "string", enum: ["low", "medium", "high"], $id: "BotSeverityInput" };
function validate1152(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "low" || data === "medium" || data === "high" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema277.enum })), validate1152.errors = vErrors, vErrors === null;
}
var schema278 = { type: "string", enum: ["Security", "Optimization", "Curation", "Best Practices", "Miscellaneous"], $id: "BotCategoryInput" };
function validate1154(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "Security" || data === "Optimization" || data === "Curation" || data === "Best Practices" || data === "Miscellaneous" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema278.enum })), validate1154.errors = vErrors, vErrors === null;
}
var schema279 = { type: "string", enum: ["RUNNING", "PAUSED"], $id: "shared15" };
function validate1156(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "RUNNING" || data === "PAUSED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema279.enum })), validate1156.errors = vErrors, vErrors === null;
}
var schema280 = { type: "object", additionalProperties: !1, properties: { resource_types: { $ref: "shared23" }, groups: { $ref: "shared6" }, badges: { $ref: "shared7" }, filters: { $ref: "shared24" }, hookpoints: { $ref: "shared23" }, schedule: { $ref: "shared25" }, schedule_description: { $ref: "shared3" }, ondemand_enabled: { $ref: "shared14" }, actions: { $ref: "shared26" } }, $id: "BotInstructionsForWrite" };
function validate1166(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1166.errors = vErrors, vErrors === null;
}
function validate1164(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 === "name" || key0 === "config" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "config", validate1166);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1164.errors = vErrors, vErrors === null;
}
function validate1163(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1164);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1163.errors = vErrors, vErrors === null;
}
function validate1174(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "hour", "minute", "second");
    for (let key0 in data)
      key0 === "_type" || key0 === "hour" || key0 === "minute" || key0 === "second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "_type", validate22, "hour", validate45, "minute", validate45, "second", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1174.errors = vErrors, vErrors === null;
}
function validate1172(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "_type");
    for (let key0 in data)
      key0 === "_type" || key0 === "time_of_day" || key0 === "day_of_month" || key0 === "day_of_week" || key0 === "exclude_days" || key0 === "minute_of_hour" || key0 === "second_of_hour" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "_type", validate22, "time_of_day", validate1174, "day_of_month", validate45, "day_of_week", validate45, "exclude_days", validate341, "minute_of_hour", validate45, "second_of_hour", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1172.errors = vErrors, vErrors === null;
}
function validate1171(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1172), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate843), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1171.errors = vErrors, errors === 0;
}
function validate1191(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "config", "run_when_result_is");
    for (let key0 in data)
      key0 === "name" || key0 === "config" || key0 === "run_when_result_is" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "config", validate583, "run_when_result_is", validate65);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1191.errors = vErrors, vErrors === null;
}
function validate1190(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1191);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1190.errors = vErrors, vErrors === null;
}
function validate1159(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func3.call(schema280.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resource_types", validate107, "groups", validate203, "badges", validate320, "filters", validate1163, "hookpoints", validate107, "schedule", validate1171, "schedule_description", validate30, "ondemand_enabled", validate65, "actions", validate1190);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1159.errors = vErrors, vErrors === null;
}
var schema289 = { type: ["string", "null"], enum: ["backoffice", "custom", null], $id: "shared16" };
function validate1199(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema289.type })), data === "backoffice" || data === "custom" || data === null || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema289.enum })), validate1199.errors = vErrors, vErrors === null;
}
function validate1149(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "severity", "category", "instructions");
    for (let key0 in data)
      func3.call(schema276.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "severity", validate1152, "category", validate1154, "state", validate1156, "ondemand_enabled", validate65, "instructions", validate1159, "insight_id", validate28, "source", validate1199);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1149.errors = vErrors, vErrors === null;
}
var check_shared228 = validate1201, schema290 = { type: "object", additionalProperties: !1, properties: { botResourceId: { $ref: "shared115" }, name: { $ref: "shared1" }, description: { $ref: "shared1" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared15" }, ondemand_enabled: { $ref: "shared14" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared4" }, source: { $ref: "shared16" } }, required: ["botResourceId"], $id: "shared228" };
function validate1201(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "botResourceId");
    for (let key0 in data)
      func3.call(schema290.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "botResourceId", validate172, "name", validate22, "description", validate22, "severity", validate1152, "category", validate1154, "state", validate1156, "ondemand_enabled", validate65, "instructions", validate1159, "insight_id", validate28, "source", validate1199);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1201.errors = vErrors, vErrors === null;
}
var check_BotFunctionRegistry = validate1212;
var schema292 = { type: ["array", "null"], items: { $ref: "BotFunction" }, $id: "shared19" };
function validate1214(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate30, "description", validate30, "supported_resources", validate88, "supported_clouds", validate731) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1214.errors = vErrors, vErrors === null;
}
function validate1213(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema292.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1214);
  }
  return validate1213.errors = vErrors, vErrors === null;
}
function validate1212(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "filters", validate1213, "actions", validate1213) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1212.errors = vErrors, vErrors === null;
}
var check_shared229 = validate1222;
function validate1222(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "filters", validate101, "limit", validate45, "offset", validate45, "order_by", validate116);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1222.errors = vErrors, vErrors === null;
}
var check_shared231 = validate1227;
var schema298 = { type: ["string", "null"], "x-known": ["INACTIVE", null], $id: "shared92" };
function validate1232(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema298.type })), data !== "INACTIVE" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema298["x-known"] })), validate1232.errors = vErrors, vErrors === null;
}
var schema299 = { type: ["string", "null"], "x-known": ["SUCCESS", null], $id: "shared93" };
function validate1234(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema299.type })), data !== "SUCCESS" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema299["x-known"] })), validate1234.errors = vErrors, vErrors === null;
}
var schema300 = { type: ["string", "number", "null"], $id: "shared94" };
function validate1236(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema300.type })), validate1236.errors = vErrors, vErrors === null;
}
function validate1229(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "event_id"), vErrors = member(vErrors, data, instancePath, "event_id", validate45, "event_type", validate30, "event_state", validate1232, "last_run_status", validate1234, "next_scheduled_run", validate1236, "schedule", validate30, "creation_time", validate30, "description", validate30, "scheduled_by", validate30, "bot_name", validate30, "target_resource_id", validate30, "resource_type", validate30, "provider_id", validate30, "name", validate30, "account", validate30, "cloud", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1229.errors = vErrors, vErrors === null;
}
function validate1228(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1229);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1228.errors = vErrors, vErrors === null;
}
function validate1227(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "events"), vErrors = member(vErrors, data, instancePath, "events", validate1228, "total", validate28)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1227.errors = vErrors, vErrors === null;
}
var check_shared233 = validate1252;
var schema302 = { type: "string", enum: ["delete"], $id: "shared232" };
function validate1253(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "delete" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema302.enum })), validate1253.errors = vErrors, vErrors === null;
}
function validate1252(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "action", "event_ids");
    for (let key0 in data)
      key0 === "action" || key0 === "event_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "action", validate1253, "event_ids", validate341);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1252.errors = vErrors, vErrors === null;
}
var check_shared235 = validate1256;
function validate1258(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "event_id", validate28, "event_type", validate30, "last_run_status", validate30, "start_time", validate1236, "finish_time", validate1236, "bot_name", validate30, "target_resource_id", validate30, "resource_type", validate30, "provider_id", validate30, "name", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1258.errors = vErrors, vErrors === null;
}
function validate1257(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1258);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1257.errors = vErrors, vErrors === null;
}
function validate1256(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "events"), vErrors = member(vErrors, data, instancePath, "events", validate1257)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1256.errors = vErrors, vErrors === null;
}
var check_shared236 = validate1271;
function validate1272(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id", "name"), vErrors = member(vErrors, data, instancePath, "id", validate45, "organization_id", validate28, "name", validate22, "description", validate30, "pack_id", validate28, "source", validate709, "insights_blacklist", validate88, "insights_warn_only", validate88, "slack_channel", validate30, "email_recipients", validate88, "last_build_at", validate30, "created_at", validate30, "last_modified", validate30, "total_builds", validate28, "success_count", validate28, "failure_count", validate28, "consumption_url", validate30, "favorite", validate35, "tfc_count", validate28, "local_exceptions_enabled", validate35)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1272.errors = vErrors, vErrors === null;
}
function validate1271(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1272);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1271.errors = vErrors, vErrors === null;
}
var check_shared237 = validate1294;
function validate1294(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "scan_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "author_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "config_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "iac_provider"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "scan_template"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "readable" || key0 === "scan_name" || key0 === "author_name" || key0 === "config_name" || key0 === "iac_provider" || key0 === "scan_template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    vErrors = member(vErrors, data, instancePath, "readable", validate65), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "scan_name", validate22), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "author_name", validate22), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "config_name", validate22), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "iac_provider", validate22), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "scan_template", validate22), errors = vErrors === null ? 0 : vErrors.length;
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate1294.errors = vErrors, errors === 0;
}
var check_IacScanResult = validate1301;
var schema310 = { type: ["object", "null"], additionalProperties: { $ref: "IacMappedResource" }, $id: "shared55" };
function validate1311(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "address", validate30, "name", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1311.errors = vErrors, vErrors === null;
}
function validate1310(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema310.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate1311);
  return validate1310.errors = vErrors, vErrors === null;
}
var schema314 = { type: ["array", "null"], items: { $ref: "IacInsightResult" }, $id: "shared58" };
function validate1328(data, instancePath = "") {
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
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1328.errors = vErrors, errors === 0;
}
function validate1319(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate45, "name", validate30, "description", validate30, "severity", validate713, "source", validate709, "notes", validate30, "resource_types", validate88, "warn_only", validate35, "success", validate1328, "failure", validate1328, "warning", validate1328)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1319.errors = vErrors, vErrors === null;
}
function validate1318(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema314.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1319);
  }
  return validate1318.errors = vErrors, vErrors === null;
}
function validate1317(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "failed_insights", validate1318, "passed_insights", validate1318, "warned_insights", validate1318, "skipped_insights", validate1318, "failed_resources", validate28, "passed_resources", validate28, "warned_resources", validate28, "skipped_resources", validate28, "total_insights", validate28, "total_resources", validate28, "scan_template", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1317.errors = vErrors, vErrors === null;
}
function validate1316(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1317), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate843), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1316.errors = vErrors, errors === 0;
}
var schema317 = { type: ["array", "null"], items: { $ref: "IacReadableResource" }, $id: "shared57" };
var schema319 = { type: ["array", "null"], items: { $ref: "IacReadableRule" }, $id: "shared51" };
function validate1358(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "rule_name", validate30, "rule_description", validate30, "rule_detail", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1358.errors = vErrors, vErrors === null;
}
function validate1357(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema319.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1358);
  }
  return validate1357.errors = vErrors, vErrors === null;
}
function validate1351(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "resource_source", validate30, "resource_address", validate30, "resource_name", validate30, "resource_type", validate30, "resource_region", validate30, "passed_rules", validate1357, "warning_rules", validate1357, "failed_rules", validate1357) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1351.errors = vErrors, vErrors === null;
}
function validate1350(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema317.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1351);
  }
  return validate1350.errors = vErrors, vErrors === null;
}
function validate1301(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "build_id"), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "build_id", validate45), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "config_name", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "status", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "message", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "success", validate35), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "errors", validate88), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "scan_results", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "stacktrace", validate947), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "resource_mapping", validate1310), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "details", validate1316), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "resources", validate1350), errors = vErrors === null ? 0 : vErrors.length) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate1301.errors = vErrors, errors === 0;
}
var check_shared238 = validate1368;
function validate1368(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "buildId"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "buildId" || key0 === "readable" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    vErrors = member(vErrors, data, instancePath, "buildId", validate45), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "readable", validate65), errors = vErrors === null ? 0 : vErrors.length;
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate1368.errors = vErrors, errors === 0;
}
var check_IacScan = validate1371;
function validate1388(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "id", validate28, "name", validate30, "source", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1388.errors = vErrors, vErrors === null;
}
function validate1387(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1388), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate843), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1387.errors = vErrors, errors === 0;
}
function validate1371(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "id", validate45), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "config_id", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "config_name", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "scan_name", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "author_name", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "create_time", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "duration", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "iac_provider", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "scan_type", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "status", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "status_message", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "success", validate35), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "errors", validate410), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "warnings", validate410), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "stacktrace", validate947), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "pack", validate1387), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "failed_insights", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "warned_insights", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "failed_resources", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "passed_resources", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "warned_resources", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "total_resources", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "resources_by_type", validate582), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "failed_resources_by_type", validate582), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "warned_resources_by_type", validate582), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "scan_results", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "resource_mapping", validate1310), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "details", validate1316), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "resources", validate1350), errors = vErrors === null ? 0 : vErrors.length) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate1371.errors = vErrors, errors === 0;
}
var check_shared239 = validate1408;
function validate1408(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate112, "page_size", validate112);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1408.errors = vErrors, vErrors === null;
}
var check_IacScanPage = validate1411;
function validate1416(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate45, "status", validate30, "scan_type", validate30, "iac_provider", validate30, "create_time", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1416.errors = vErrors, vErrors === null;
}
function validate1415(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1416);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1415.errors = vErrors, vErrors === null;
}
function validate1411(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "page", "total_pages", "total_count", "data"), vErrors = member(vErrors, data, instancePath, "page", validate45, "total_pages", validate45, "total_count", validate45, "data", validate1415)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1411.errors = vErrors, vErrors === null;
}
var check_shared242 = validate1424;
var schema330 = { type: "string", enum: ["id", "create_time"], $id: "shared240" };
function validate1427(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "id" || data === "create_time" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema330.enum })), validate1427.errors = vErrors, vErrors === null;
}
var schema331 = { type: "string", enum: ["asc", "desc"], $id: "shared241" };
function validate1429(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema331.enum })), validate1429.errors = vErrors, vErrors === null;
}
function validate1424(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "sort" || key0 === "sort_dir" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate112, "page_size", validate112, "sort", validate1427, "sort_dir", validate1429);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1424.errors = vErrors, vErrors === null;
}
var check_shared13 = validate583, check_shared243 = validate1431;
function validate1431(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "scanId");
    for (let key0 in data)
      key0 !== "scanId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "scanId", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1431.errors = vErrors, vErrors === null;
}
var check_SarifReport = validate1433;
var schema334 = { type: ["array", "null"], items: { $ref: "SarifRun" }, $id: "shared90" };
var schema336 = { type: ["array", "null"], items: { $ref: "SarifResult" }, $id: "shared91" };
function validate1440(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "ruleId", validate30, "level", validate30, "message", validate721, "locations", validate582) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1440.errors = vErrors, vErrors === null;
}
function validate1439(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema336.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1440);
  }
  return validate1439.errors = vErrors, vErrors === null;
}
function validate1437(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "tool", validate721, "results", validate1439) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1437.errors = vErrors, vErrors === null;
}
function validate1436(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema334.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1437);
  }
  return validate1436.errors = vErrors, vErrors === null;
}
function validate1433(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.$schema !== void 0 && (vErrors = inner(vErrors, data.$schema, instancePath + "/$schema", validate30)), vErrors = member(vErrors, data, instancePath, "version", validate30, "runs", validate1436)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1433.errors = vErrors, vErrors === null;
}
var check_shared244 = validate1449;
function validate1449(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "include_session" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate112, "page_size", validate112, "include_session", validate65);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1449.errors = vErrors, vErrors === null;
}
var check_AwsConfigPage = validate1453;
function validate1453(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1453.errors = vErrors, vErrors === null;
}
var check_shared245 = validate1454;
function validate1454(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "access_key_id", "secret_access_key");
    for (let key0 in data)
      key0 === "name" || key0 === "access_key_id" || key0 === "secret_access_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "access_key_id", validate22, "secret_access_key", validate24);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1454.errors = vErrors, vErrors === null;
}
var check_AwsConfig = validate1458;
function validate1458(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1458.errors = vErrors, vErrors === null;
}
var check_shared246 = validate1459;
function validate1459(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "keyId");
    for (let key0 in data)
      key0 !== "keyId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "keyId", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1459.errors = vErrors, vErrors === null;
}
var check_shared247 = validate1461;
function validate1461(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "role_arn");
    for (let key0 in data)
      key0 === "name" || key0 === "role_arn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "role_arn", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1461.errors = vErrors, vErrors === null;
}
var check_shared248 = validate1464;
function validate1464(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "roleId");
    for (let key0 in data)
      key0 !== "roleId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "roleId", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1464.errors = vErrors, vErrors === null;
}
var check_shared249 = validate1466;
function validate1466(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "roleId");
    for (let key0 in data)
      key0 === "roleId" || key0 === "name" || key0 === "role_arn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "roleId", validate172, "name", validate22, "role_arn", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1466.errors = vErrors, vErrors === null;
}
var check_shared250 = validate1470;
function validate1470(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organizationServiceId", "body");
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organizationServiceId", validate45, "body", validate1166);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1470.errors = vErrors, vErrors === null;
}
var check_shared251 = validate1473;
function validate1473(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "principalId", "start", "end");
    for (let key0 in data)
      key0 === "principalId" || key0 === "start" || key0 === "end" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "principalId", validate172, "start", validate22, "end", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1473.errors = vErrors, vErrors === null;
}
var check_PrincipalActivity = validate1477;
function validate1479(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "action"), vErrors = member(vErrors, data, instancePath, "action", validate22, "count", validate28, "last_executed_date", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1479.errors = vErrors, vErrors === null;
}
function validate1478(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1479), errors = vErrors === null ? 0 : vErrors.length;
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate1478.errors = vErrors, errors === 0;
}
var schema352 = { type: ["array", "null"], items: { $ref: "PrincipalActivityError" }, $id: "shared74" };
function validate1487(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "date", validate30, "reason", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1487.errors = vErrors, vErrors === null;
}
function validate1486(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema352.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1487);
  }
  return validate1486.errors = vErrors, vErrors === null;
}
function validate1485(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = member(vErrors, data, instancePath, "errors", validate1486), errors = vErrors === null ? 0 : vErrors.length) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate1485.errors = vErrors, errors === 0;
}
function validate1493(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resource_id", "resource_type", "name"), vErrors = member(vErrors, data, instancePath, "resource_id", validate70, "resource_type", validate22, "name", validate22, "account_id", validate30, "cloud_type_id", validate383, "namespace_id", validate30, "organization_id", validate28, "organization_service_id", validate28, "provider_id", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1493.errors = vErrors, vErrors === null;
}
function validate1477(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "executed_actions", "metadata", "principal"), vErrors = member(vErrors, data, instancePath, "executed_actions", validate1478, "metadata", validate1485, "principal", validate1493)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1477.errors = vErrors, vErrors === null;
}
var check_shared252 = validate1504;
function validate1504(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "principalId");
    for (let key0 in data)
      key0 === "principalId" || key0 === "page" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "principalId", validate172, "page", validate112);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1504.errors = vErrors, vErrors === null;
}
var check_PrincipalPermissionPage = validate1507;
function validate1513(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "permission", "category", "status"), vErrors = member(vErrors, data, instancePath, "permission", validate22, "category", validate22, "status", validate22, "action", validate30, "count", validate28, "last_executed_date", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1513.errors = vErrors, vErrors === null;
}
function validate1512(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1513);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1512.errors = vErrors, vErrors === null;
}
function validate1522(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "total_permission_count", validate45, "used_permission_count", validate45, "unused_permission_count", validate45, "unassessed_permission_count", validate45) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1522.errors = vErrors, vErrors === null;
}
var schema360 = { type: ["object", "null"], additionalProperties: { $ref: "shared23" }, $id: "shared76" };
function validate1529(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema360.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate107);
  return validate1529.errors = vErrors, vErrors === null;
}
function validate1507(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "start", "end", "page", "total_pages", "permissions", "principal"), vErrors = member(vErrors, data, instancePath, "start", validate22, "end", validate22, "page", validate45, "total_pages", validate45, "permissions", validate1512, "permission_status_counts", validate1522, "principal", validate1493, "warnings", validate1529)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1507.errors = vErrors, vErrors === null;
}
var check_PrincipalRemediation = validate1532;
function validate1536(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "Effect"), vErrors = member(vErrors, data, instancePath, "Sid", validate30, "Effect", validate22, "NotAction", validate88, "Resource", validate88)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1536.errors = vErrors, vErrors === null;
}
function validate1535(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1536);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1535.errors = vErrors, vErrors === null;
}
function validate1533(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "Version", "Statement"), vErrors = member(vErrors, data, instancePath, "Version", validate22, "Statement", validate1535)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1533.errors = vErrors, vErrors === null;
}
function validate1532(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "policy"), vErrors = member(vErrors, data, instancePath, "policy", validate1533)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1532.errors = vErrors, vErrors === null;
}
var check_shared254 = validate1544;
function validate1546(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate1546.errors = vErrors, vErrors === null;
}
function validate1544(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate112, "page_size", validate1546);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1544.errors = vErrors, vErrors === null;
}
var check_ImageAssessmentPage = validate1548;
var schema370 = { type: ["integer", "string", "null"], $id: "shared60" };
function validate1551(data, instancePath = "") {
  let vErrors = null;
  return !(typeof data == "number" && !(data % 1) && !isNaN(data)) && typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema370.type })), validate1551.errors = vErrors, vErrors === null;
}
var schema373 = { type: "string", "x-known": ["COMPLETED", "FAILED", "QUEUED", ""], $id: "shared62" };
function validate1575(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "COMPLETED" && data !== "FAILED" && data !== "QUEUED" && data !== "" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema373["x-known"] })), validate1575.errors = vErrors, vErrors === null;
}
function validate1574(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate1575, "error_reason", validate30, "assessment_completed_at", validate30, "pulled_from", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1574.errors = vErrors, vErrors === null;
}
function validate1573(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1574), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate843), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1573.errors = vErrors, errors === 0;
}
function validate1550(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resource_id"), vErrors = member(vErrors, data, instancePath, "id", validate1551, "image_id", validate30, "resource_id", validate70, "resource_type", validate30, "resource_name", validate30, "cloud", validate383, "account", validate30, "account_id", validate30, "platform", validate30, "report_id", validate30, "k8s_cluster_name", validate30, "public_accessible", validate35, "riskscore", validate506, "critical_count", validate28, "high_count", validate28, "medium_count", validate28, "low_count", validate28, "none_count", validate28, "total_count", validate28, "severity", validate30, "last_assessment", validate30, "assessment_info", validate1573)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1550.errors = vErrors, vErrors === null;
}
function validate1549(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1550);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1549.errors = vErrors, vErrors === null;
}
function validate1548(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages"), vErrors = member(vErrors, data, instancePath, "data", validate1549, "page", validate45, "page_size", validate45, "total_count", validate45, "total_pages", validate45)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1548.errors = vErrors, vErrors === null;
}
var check_VulnerabilityPage = validate1589;
function validate1591(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "cve_id"), vErrors = member(vErrors, data, instancePath, "cve_id", validate22, "first_found", validate30, "last_seen", validate30, "riskscore", validate506, "cvss_score", validate506, "has_exploits", validate35, "has_threats", validate35, "resource_count", validate28, "affected_packages", validate28)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1591.errors = vErrors, vErrors === null;
}
function validate1590(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1591);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1590.errors = vErrors, vErrors === null;
}
function validate1589(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages"), vErrors = member(vErrors, data, instancePath, "data", validate1590, "page", validate45, "page_size", validate45, "total_count", validate45, "total_pages", validate45)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1589.errors = vErrors, vErrors === null;
}
var check_shared255 = validate1607;
function validate1607(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resourceId");
    for (let key0 in data)
      key0 === "resourceId" || key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resourceId", validate172, "page", validate112, "page_size", validate1546);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1607.errors = vErrors, vErrors === null;
}
var check_ResourceVulnerabilityPage = validate1611;
var schema383 = { type: ["array", "null"], items: { $ref: "VulnerabilitySolution" }, $id: "shared100" };
function validate1625(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "package_name", validate30, "package_type", validate30, "fix", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1625.errors = vErrors, vErrors === null;
}
function validate1624(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema383.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1625);
  }
  return validate1624.errors = vErrors, vErrors === null;
}
function validate1622(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "FixedVersion", validate30, "Solutions", validate1624) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1622.errors = vErrors, vErrors === null;
}
function validate1621(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1622), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate843), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1621.errors = vErrors, errors === 0;
}
function validate1613(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "cve_id"), vErrors = member(vErrors, data, instancePath, "cve_id", validate22, "severity", validate30, "cvss_score", validate506, "riskscore", validate506, "has_exploits", validate35, "has_threats", validate35, "first_found", validate30, "vuln_meta", validate1621)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1613.errors = vErrors, vErrors === null;
}
function validate1612(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1613);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1612.errors = vErrors, vErrors === null;
}
function validate1611(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages"), vErrors = member(vErrors, data, instancePath, "data", validate1612, "page", validate45, "page_size", validate45, "total_count", validate45, "total_pages", validate45)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1611.errors = vErrors, vErrors === null;
}
var check_shared256 = validate1640;
function validate1644(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure_resource_group_ids" || key0 === "custom_resource_group_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "azure_resource_group_ids", validate536, "custom_resource_group_ids", validate536);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1644.errors = vErrors, vErrors === null;
}
function validate1651(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 2 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 2 }, "must NOT have more than 2 items")), data.length < 2 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 2 }, "must NOT have fewer than 2 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1651.errors = vErrors, vErrors === null;
}
function validate1650(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1651);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1650.errors = vErrors, vErrors === null;
}
function validate1648(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_service_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_service_ids", validate341, "badges", validate1650);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1648.errors = vErrors, vErrors === null;
}
function validate1642(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope_type" || key0 === "resource_group_filters" || key0 === "organization_service_filters" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "scope_type", validate22, "resource_group_filters", validate1644, "organization_service_filters", validate1648);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1642.errors = vErrors, vErrors === null;
}
function validate1657(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "severity" || key0 === "insight_ids" || key0 === "resource_types" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "severity", validate341, "insight_ids", validate536, "resource_types", validate107);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1657.errors = vErrors, vErrors === null;
}
function validate1640(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "pack_ids");
    for (let key0 in data)
      key0 === "pack_ids" || key0 === "resource_scope" || key0 === "insight_filters" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "pack_ids", validate172, "resource_scope", validate1642, "insight_filters", validate1657);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1640.errors = vErrors, vErrors === null;
}
var check_Scorecard = validate1662;
function validate1665(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "severity" && (vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate1236));
    vErrors = member(vErrors, data, instancePath, "severity", validate593);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1665.errors = vErrors, vErrors === null;
}
function validate1664(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate1665);
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1664.errors = vErrors, vErrors === null;
}
function validate1663(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate1664);
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1663.errors = vErrors, vErrors === null;
}
function validate1673(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "account_cluster_name", validate30, "account_cluster_id", validate30, "namespace_name", validate30, "resource_type", validate30, "name", validate30, "insight", validate30, "provider_id", validate30, "provider_uuid", validate30, "severity", validate593, "direct_link", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1673.errors = vErrors, vErrors === null;
}
function validate1672(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1673);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1672.errors = vErrors, vErrors === null;
}
function validate1671(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate1672);
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1671.errors = vErrors, vErrors === null;
}
function validate1662(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "scorecard", "impacted_resources"), vErrors = member(vErrors, data, instancePath, "scorecard", validate1663, "impacted_resources", validate1671)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1662.errors = vErrors, vErrors === null;
}
var check_shared257 = validate1687;
function validate1687(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1687.errors = vErrors, vErrors === null;
}
var check_shared258 = validate1689;
function validate1689(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate45)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1689.errors = vErrors, vErrors === null;
}
var check_shared259 = validate1691;
function validate1696(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_service_ids" || key0 === "cloud_types" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_service_ids", validate341, "cloud_types", validate107, "badges", validate1650);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1696.errors = vErrors, vErrors === null;
}
function validate1691(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "export_id", "name", "custom_pack_id", "backoffice_pack_id");
    for (let key0 in data)
      key0 === "export_id" || key0 === "name" || key0 === "custom_pack_id" || key0 === "backoffice_pack_id" || key0 === "organization_service_filters" || key0 === "insight_filters" || key0 === "bad_only" || key0 === "resource_tags" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "export_id", validate45, "name", validate22, "custom_pack_id", validate28, "backoffice_pack_id", validate28, "organization_service_filters", validate1696, "insight_filters", validate1657, "bad_only", validate65, "resource_tags", validate536);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1691.errors = vErrors, vErrors === null;
}
var check_shared260 = validate1704, schema403 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared1" }, schedule: { $ref: "shared1" }, hour: { $ref: "shared0" }, minute: { $ref: "shared0" }, day_of_week: { $ref: "shared1" }, email_addresses: { $ref: "shared23" }, email_sub_title: { $ref: "shared1" }, resource_tags: { $ref: "shared49" }, badges: { $ref: "shared49" }, badge_filter_operator: { $ref: "shared143" }, item_type: { $ref: "shared1" }, item_id: { $ref: "shared0" } }, required: ["name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id"], $id: "shared260" };
function validate1704(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id");
    for (let key0 in data)
      func3.call(schema403.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "schedule", validate22, "hour", validate45, "minute", validate45, "day_of_week", validate22, "email_addresses", validate107, "email_sub_title", validate22, "resource_tags", validate536, "badges", validate536, "badge_filter_operator", validate318, "item_type", validate22, "item_id", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1704.errors = vErrors, vErrors === null;
}
var check_shared262 = validate1717;
function validate1720(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate22);
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1720.errors = vErrors, vErrors === null;
}
function validate1717(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "collection_name", "collection_data");
    for (let key0 in data)
      key0 === "detailed_counts" || key0 === "collection_name" || key0 === "collection_data" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "detailed_counts", validate65, "collection_name", validate22, "collection_data", validate1720);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1717.errors = vErrors, vErrors === null;
}
var check_shared263 = validate1723;
function validate1723(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "image");
    for (let key0 in data)
      key0 !== "image" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "image", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1723.errors = vErrors, vErrors === null;
}
var check_shared1 = validate22, checks = {
  login: { input: check_shared102, output: check_LoginSession },
  createApiOnlyUser: { input: check_shared103, output: check_ApiOnlyUser },
  createApiKey: { input: check_shared105, output: check_shared2 },
  logout: { input: check_shared106 },
  deactivateApiKeys: { input: check_shared107 },
  convertUserToApiOnly: { input: check_shared107, output: check_ConvertedUser },
  setConsoleAccess: { input: check_shared108 },
  listUsers: { input: check_shared106, output: check_UserList },
  searchUsers: { input: check_shared111, output: check_UserList },
  listDomainAdmins: { input: check_shared111, output: check_UserList },
  getCurrentUser: { input: check_shared106, output: check_CurrentUser },
  createUser: { input: check_shared114, output: check_CreatedUser },
  updateUser: { input: check_shared116 },
  setUserAccessLevel: { input: check_shared117 },
  deleteUser: { input: check_shared118 },
  listUserGroups: { input: check_shared118, output: check_shared120 },
  getTwoFactorState: { input: check_shared121, output: check_TwoFactorState },
  enableTwoFactor: { input: check_shared106, output: check_shared122 },
  disableTwoFactor: { input: check_shared121, output: check_shared123 },
  listOrganizations: { input: check_shared106, output: check_shared124 },
  listOrganizationDetails: { input: check_shared106, output: check_shared126 },
  createOrganization: { input: check_shared127, output: check_CreatedOrganization },
  updateOrganization: { input: check_shared128 },
  deleteOrganization: { input: check_shared129 },
  switchOrganization: { input: check_shared127 },
  listGroups: { input: check_shared106, output: check_shared131 },
  createGroup: { input: check_shared132, output: check_GroupAnswer },
  deleteGroup: { input: check_shared133 },
  addGroupUsers: { input: check_shared134, output: check_GroupAnswer },
  replaceGroupUsers: { input: check_shared134, output: check_GroupAnswer },
  removeGroupUser: { input: check_shared135, output: check_GroupAnswer },
  listGroupUsers: { input: check_shared133, output: check_shared136 },
  listGroupRoles: { input: check_shared133, output: check_shared137 },
  replaceGroupRoles: { input: check_shared138, output: check_GroupAnswer },
  listRoles: { input: check_shared106, output: check_shared137 },
  createRole: { input: check_shared139, output: check_Role },
  updateRole: { input: check_shared140, output: check_Role },
  updateRoleScope: { input: check_shared141, output: check_Role },
  replaceRoleGroups: { input: check_shared142, output: check_Role },
  updateRoleBadges: { input: check_shared144, output: check_Role },
  getGroupEntitlements: { input: check_shared133, output: check_shared145 },
  getUserEntitlement: { input: check_shared146, output: check_shared147 },
  setGroupEntitlements: { input: check_shared149, output: check_shared150 },
  listAuthenticationServers: { input: check_shared106, output: check_shared152 },
  listGroupMappings: { input: check_shared153, output: check_shared154 },
  addGroupMappings: { input: check_shared155 },
  replaceGroupMappings: { input: check_shared155 },
  deleteGroupMappings: { input: check_shared155 },
  listClouds: { input: check_shared106, output: check_CloudList },
  searchClouds: { input: check_shared156, output: check_CloudList },
  listCloudTypes: { input: check_shared106, output: check_shared158 },
  listProvisioningClouds: { input: check_shared106, output: check_shared159 },
  addCloud: { input: check_shared160, output: check_Cloud },
  updateCloud: { input: check_shared161, output: check_Cloud },
  deleteCloud: { input: check_shared162 },
  setResourceName: { input: check_shared163 },
  setCloudStatus: { input: check_shared165 },
  listCloudRegions: { input: check_shared162, output: check_shared167 },
  enableCloudRegion: { input: check_shared168 },
  disableCloudRegion: { input: check_shared168 },
  listHarvestingStrategies: { input: check_shared106, output: check_shared170 },
  createHarvestingStrategy: { input: check_shared171, output: check_shared172 },
  assignHarvestingStrategy: { input: check_shared173 },
  getLastHarvest: { input: check_shared162, output: check_shared174 },
  enqueueHarvestJob: { input: check_shared175 },
  getQueueStatus: { input: check_shared106, output: check_QueueStatus },
  getSystemStatus: { input: check_shared106, output: check_shared176 },
  listCloudDomains: { input: check_shared106, output: check_shared178 },
  addCloudDomain: { input: check_shared179, output: check_CloudDomain },
  getEventDrivenHarvesting: { input: check_shared106, output: check_shared180 },
  enableEventDrivenHarvesting: { input: check_shared106 },
  disableEventDrivenHarvesting: { input: check_shared106 },
  addHarvestConsumer: { input: check_shared181 },
  removeHarvestConsumer: { input: check_shared181 },
  listHarvestConsumers: { input: check_shared106, output: check_shared183 },
  addHarvestProducers: { input: check_shared184 },
  listHarvestProducers: { input: check_shared106, output: check_shared185 },
  disableHarvestProducers: { input: check_shared186 },
  createBadges: { input: check_shared187 },
  deleteBadges: { input: check_shared187 },
  replaceBadges: { input: check_shared188 },
  listBadges: { input: check_shared189, output: check_shared190 },
  countBadges: { input: check_shared186, output: check_shared192 },
  listCloudsWithBadges: { input: check_shared193, output: check_shared194 },
  createResourceGroup: { input: check_shared197, output: check_ResourceGroup },
  addToResourceGroups: { input: check_shared198, output: check_shared199 },
  listInsights: { input: check_shared200, output: check_shared201 },
  getInsight: { input: check_shared202, output: check_Insight },
  createInsight: { input: check_shared203, output: check_Insight },
  updateInsight: { input: check_shared204, output: check_Insight },
  deleteInsight: { input: check_shared205 },
  createInsightsBulk: { input: check_shared207, output: check_shared185 },
  deleteInsightsBulk: { input: check_shared208 },
  updateInsightNotes: { input: check_shared209 },
  updateInsightMetadata: { input: check_shared210 },
  setInsightResourceGroupExemptions: { input: check_shared211 },
  refreshInsightCounts: { input: check_shared205, output: check_shared185 },
  toggleInsightTimeseries: { input: check_shared212 },
  getInsightSevenDays: { input: check_shared202, output: check_shared213 },
  listInsightResourceHistory: { input: check_shared202, output: check_shared214 },
  listInsightViolations: { input: check_shared189, output: check_shared215 },
  selectInsights: { input: check_shared216, output: check_InsightSelection },
  getFilterRegistry: { input: check_shared106, output: check_QueryFilterRegistry },
  listFindingsPerCloud: { input: check_shared217, output: check_CloudFindingPage },
  listInsightPacks: { input: check_shared106, output: check_shared218 },
  createInsightPack: { input: check_shared219, output: check_InsightPack },
  updateInsightPack: { input: check_shared220, output: check_InsightPack },
  deleteInsightPack: { input: check_shared221 },
  createExemptions: { input: check_shared222, output: check_shared43 },
  deleteExemptions: { input: check_shared223 },
  listExemptions: { input: check_shared224, output: check_ExemptionPage },
  listBots: { input: check_shared225, output: check_BotPage },
  getBot: { input: check_shared226, output: check_Bot },
  createBot: { input: check_shared227, output: check_Bot },
  updateBot: { input: check_shared228, output: check_Bot },
  runBot: { input: check_shared226 },
  archiveBot: { input: check_shared226 },
  archiveBots: { input: check_shared186 },
  getBotFunctionRegistry: { input: check_shared106, output: check_BotFunctionRegistry },
  pauseBot: { input: check_shared226 },
  resumeBot: { input: check_shared226 },
  listScheduledEvents: { input: check_shared229, output: check_shared231 },
  deleteScheduledEvents: { input: check_shared233 },
  listScheduledEventHistory: { input: check_shared229, output: check_shared235 },
  listIacConfigs: { input: check_shared106, output: check_shared236 },
  submitIacScan: { input: check_shared237, output: check_IacScanResult },
  getIacScan: { input: check_shared238, output: check_IacScan },
  listIacScans: { input: check_shared239, output: check_IacScanPage },
  listIacScansV4: { input: check_shared242, output: check_shared13 },
  getIacScanV4: { input: check_shared243, output: check_shared13 },
  getIacScanReport: { input: check_shared243, output: check_SarifReport },
  listAwsAccessKeys: { input: check_shared244, output: check_AwsConfigPage },
  createAwsAccessKey: { input: check_shared245, output: check_AwsConfig },
  deleteAwsAccessKey: { input: check_shared246 },
  listAwsRoles: { input: check_shared239, output: check_AwsConfigPage },
  createAwsRole: { input: check_shared247, output: check_AwsConfig },
  getAwsRole: { input: check_shared248, output: check_AwsConfig },
  updateAwsRole: { input: check_shared249, output: check_AwsConfig },
  deleteAwsRole: { input: check_shared248 },
  getAwsAccount: { input: check_shared181, output: check_AwsConfig },
  updateAwsAccount: { input: check_shared250, output: check_AwsConfig },
  deleteAwsAccount: { input: check_shared181 },
  listPrincipalActions: { input: check_shared251, output: check_PrincipalActivity },
  listPrincipalPermissions: { input: check_shared252, output: check_PrincipalPermissionPage },
  getPrincipalRemediationPolicy: { input: check_shared251, output: check_PrincipalRemediation },
  listResourceVulnerabilitySummaries: { input: check_shared254, output: check_ImageAssessmentPage },
  listVulnerabilities: { input: check_shared254, output: check_VulnerabilityPage },
  listResourceVulnerabilities: { input: check_shared255, output: check_ResourceVulnerabilityPage },
  exportScorecard: { input: check_shared256, output: check_Scorecard },
  createScorecardExport: { input: check_shared257, output: check_shared258 },
  createScorecardExportConfig: { input: check_shared259 },
  createSubscription: { input: check_shared260, output: check_shared258 },
  createDataCollection: { input: check_shared262, output: check_shared13 },
  setCustomLogo: { input: check_shared263 },
  getClientVersion: { input: check_shared106, output: check_shared1 }
};
export {
  checks
};
