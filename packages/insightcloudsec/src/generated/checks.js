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
var check_shared129 = validate21;
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
var schema10 = { type: ["integer", "null"], $id: "shared1" };
function validate28(data, instancePath = "") {
  let vErrors = null;
  return !(typeof data == "number" && !(data % 1) && !isNaN(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema10.type })), validate28.errors = vErrors, vErrors === null;
}
var schema11 = { type: ["string", "null"], $id: "shared0" };
function validate30(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema11.type })), validate30.errors = vErrors, vErrors === null;
}
var schema12 = { type: ["boolean", "null"], $id: "shared4" };
function validate35(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema12.type })), validate35.errors = vErrors, vErrors === null;
}
function validate26(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "session_id"), vErrors = member(vErrors, data, instancePath, "session_id", validate24, "user_id", validate28, "user_name", validate30, "user_email", validate30, "session_timeout", validate28, "customer_id", validate30, "auth_plugin_exists", validate35, "domain_admin", validate35, "domain_viewer", validate35, "system_admin", validate35)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate26.errors = vErrors, vErrors === null;
}
var check_shared130 = validate40;
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
var check_shared131 = validate53;
var schema17 = { type: ["string", "integer"], $id: "shared81" };
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
var check_shared10 = validate24, check_shared132 = validate57;
function validate57(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate57.errors = vErrors, vErrors === null;
}
var check_shared133 = validate58;
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
var check_shared134 = validate63;
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
var schema27 = { type: ["array", "null"], items: { $ref: "shared9" }, $id: "shared15" };
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
var check_shared136 = validate100;
var schema31 = { type: "string", enum: ["EXACT", "LIKE", "NOT", "IN", "NOT_IN", "BETWEEN"], $id: "shared80" };
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
var check_shared139 = validate147, schema37 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared9" }, email: { $ref: "shared9" }, username: { $ref: "shared9" }, access_level: { $ref: "shared9" }, two_factor_required: { $ref: "shared14" }, password: { $ref: "shared10" }, confirm_password: { $ref: "shared10" }, authentication_type: { $ref: "shared9" }, authentication_server_id: { $ref: "shared8" }, group_ids: { $ref: "shared138" } }, required: ["name", "email", "username", "access_level"], $id: "shared139" }, func3 = Object.prototype.hasOwnProperty;
var schema39 = { type: ["integer", "string"], $id: "shared137" };
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
var check_shared140 = validate171;
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
var check_shared141 = validate178;
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
var check_shared142 = validate182;
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
var check_shared144 = validate184;
var schema51 = { type: ["string", "null"], "x-known": ["AND", "OR", null], $id: "shared113" };
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
var check_shared145 = validate213;
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
var check_shared146 = validate218;
function validate218(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "otp_secret"), vErrors = member(vErrors, data, instancePath, "otp_secret", validate24)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate218.errors = vErrors, vErrors === null;
}
var check_shared147 = validate220;
function validate220(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "success"), vErrors = member(vErrors, data, instancePath, "success", validate65)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate220.errors = vErrors, vErrors === null;
}
var check_shared148 = validate222;
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
var check_shared150 = validate227;
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
var check_shared151 = validate240;
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
var check_shared152 = validate245;
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
var check_shared153 = validate248;
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
var check_shared155 = validate250;
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
var check_shared156 = validate267;
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
var check_shared157 = validate271;
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
var check_shared158 = validate273;
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
var check_shared159 = validate276;
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
var check_shared160 = validate279;
function validate279(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "users"), vErrors = member(vErrors, data, instancePath, "users", validate68)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate279.errors = vErrors, vErrors === null;
}
var check_shared161 = validate281;
function validate281(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "roles"), vErrors = member(vErrors, data, instancePath, "roles", validate188)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate281.errors = vErrors, vErrors === null;
}
var check_shared162 = validate283;
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
var check_shared163 = validate286, schema79 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared9" }, description: { $ref: "shared9" }, all_permissions: { $ref: "shared14" }, view: { $ref: "shared14" }, provision: { $ref: "shared14" }, manage: { $ref: "shared14" }, delete: { $ref: "shared14" }, add_cloud: { $ref: "shared14" }, delete_cloud: { $ref: "shared14" }, global_scope: { $ref: "shared14" } }, required: ["name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared163" };
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
var check_Role = validate189, check_shared164 = validate297, schema80 = { type: "object", additionalProperties: !1, properties: { roleResourceId: { $ref: "shared79" }, name: { $ref: "shared9" }, description: { $ref: "shared9" }, all_permissions: { $ref: "shared14" }, view: { $ref: "shared14" }, provision: { $ref: "shared14" }, manage: { $ref: "shared14" }, delete: { $ref: "shared14" }, add_cloud: { $ref: "shared14" }, delete_cloud: { $ref: "shared14" }, global_scope: { $ref: "shared14" } }, required: ["roleResourceId", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared164" };
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
var check_shared165 = validate309;
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
var check_shared166 = validate313;
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
var check_shared167 = validate316;
var schema84 = { type: "string", enum: ["AND", "OR"], $id: "shared103" };
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
var check_shared168 = validate326;
var schema90 = { type: "string", "x-known": ["botfactory", "collections", "events", "exemptions", "groups", "iac", "iam", "insights", "tags"], $id: "shared49" };
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
var check_shared169 = validate335;
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
var check_shared170 = validate338;
function validate338(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "entitlement"), vErrors = member(vErrors, data, instancePath, "entitlement", validate331)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate338.errors = vErrors, vErrors === null;
}
var check_shared172 = validate340;
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
var check_shared173 = validate350;
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
var check_shared175 = validate355;
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
var check_shared176 = validate368;
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
var check_shared177 = validate370;
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
var check_shared178 = validate375;
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
var schema112 = { type: ["array", "null"], items: { $ref: "CloudFailedResourceType" }, $id: "shared37" };
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
var schema114 = { type: ["string", "null"], "x-known": ["idle", null], $id: "shared38" };
function validate401(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema114.type })), data !== "idle" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema114["x-known"] })), validate401.errors = vErrors, vErrors === null;
}
var schema115 = { type: ["array", "null"], items: {}, $id: "shared39" };
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
var check_shared179 = validate416, schema116 = { type: "object", additionalProperties: !1, properties: { filters: { $ref: "shared45" }, limit: { $ref: "shared8" }, offset: { $ref: "shared8" }, order_by: { $ref: "OrderBy" }, badges: { $ref: "shared17" }, badge_filter_operator: { $ref: "shared46" }, search_string: { $ref: "shared9" }, advanced_search: { $ref: "shared14" }, empty_badges: { $ref: "shared14" }, exclusion_badges: { $ref: "shared17" } }, $id: "shared179" }, schema117 = { type: "string", enum: ["OR", "AND", ""], $id: "shared46" };
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
var check_shared181 = validate428;
var schema121 = { type: ["string", "null"], "x-known": ["public", null], $id: "shared47" };
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
var check_shared182 = validate437;
function validate437(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "clouds"), vErrors = member(vErrors, data, instancePath, "clouds", validate379)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate437.errors = vErrors, vErrors === null;
}
var check_shared183 = validate439;
var schema124 = { type: "object", additionalProperties: !1, properties: { cloud_type: { $ref: "shared9" }, name: { $ref: "shared9" }, authentication_type: { $ref: "shared9" }, account_number: { $ref: "shared9" }, api_key: { $ref: "shared10" }, secret_key: { $ref: "shared10" }, role_arn: { $ref: "shared9" }, external_id: { $ref: "shared9" }, session_name: { $ref: "shared9" }, duration: { $ref: "shared8" }, strategy_id: { $ref: "shared8" }, tenant_id: { $ref: "shared9" }, app_id: { $ref: "shared9" }, subscription_id: { $ref: "shared9" }, certificate_thumbprint: { $ref: "shared9" }, project: { $ref: "shared9" }, api_credentials: { $ref: "GcpServiceAccountKey" } }, required: ["cloud_type", "name"], $id: "CloudCreationParams" };
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
var check_Cloud = validate380, check_shared184 = validate470, schema126 = { type: "object", additionalProperties: !1, properties: { cloudId: { $ref: "shared8" }, cloud_type: { $ref: "shared9" }, name: { $ref: "shared9" }, authentication_type: { $ref: "shared9" }, account_number: { $ref: "shared9" }, api_key: { $ref: "shared10" }, secret_key: { $ref: "shared10" }, role_arn: { $ref: "shared9" }, external_id: { $ref: "shared9" }, session_name: { $ref: "shared9" }, duration: { $ref: "shared8" }, strategy_id: { $ref: "shared8" }, tenant_id: { $ref: "shared9" }, app_id: { $ref: "shared9" }, subscription_id: { $ref: "shared9" }, certificate_thumbprint: { $ref: "shared9" }, project: { $ref: "shared9" }, api_credentials: { $ref: "GcpServiceAccountKey" } }, required: ["cloudId", "cloud_type", "name"], $id: "shared184" };
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
var check_shared185 = validate489;
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
var check_shared186 = validate491;
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
var check_shared188 = validate494;
var schema130 = { type: "string", enum: ["PAUSED", "DEFAULT"], $id: "shared187" };
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
var check_shared190 = validate498;
var schema134 = { type: "string", "x-known": ["ACTIVE"], $id: "shared44" };
function validate504(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ACTIVE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema134["x-known"] })), validate504.errors = vErrors, vErrors === null;
}
var schema135 = { type: ["number", "null"], $id: "shared20" };
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
var check_shared191 = validate510;
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
var check_shared193 = validate512;
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
var check_shared194 = validate527;
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
var check_shared195 = validate530;
function validate530(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "strategy_id"), vErrors = member(vErrors, data, instancePath, "strategy_id", validate45)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate530.errors = vErrors, vErrors === null;
}
var check_shared196 = validate532;
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
var check_shared197 = validate538;
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
var check_shared198 = validate545;
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
var schema149 = { type: ["object", "null"], properties: { count: { $ref: "shared1" }, min: { $ref: "shared20" }, max: { $ref: "shared20" }, current: { $ref: "shared20" }, sum: { $ref: "shared20" }, sumsq: { $ref: "shared20" }, average: { $ref: "shared20" }, variance: { $ref: "shared20" }, stddev: { $ref: "shared20" } }, $id: "JobTimes" };
function validate554(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema149.type })), data && typeof data == "object" && !Array.isArray(data) && (vErrors = member(vErrors, data, instancePath, "count", validate28, "min", validate506, "max", validate506, "current", validate506, "sum", validate506, "sumsq", validate506, "average", validate506, "variance", validate506, "stddev", validate506)), validate554.errors = vErrors, vErrors === null;
}
var schema152 = { type: ["string", "number"], $id: "shared90" };
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
var check_shared199 = validate581;
var schema154 = { type: ["array", "null"], items: { $ref: "shared22" }, $id: "shared61" };
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
var check_shared201 = validate586;
var schema157 = { type: ["array", "null"], items: { $ref: "CloudDomain" }, $id: "shared200" };
var schema159 = { type: ["string", "integer", "null"], $id: "shared40" };
function validate593(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema159.type })), validate593.errors = vErrors, vErrors === null;
}
var schema160 = { type: ["integer", "array", "null"], items: {}, $id: "shared41" };
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
var check_shared202 = validate603, schema161 = { type: "object", additionalProperties: !1, properties: { cloud_type: { $ref: "shared9" }, credentials: { $ref: "shared22" }, nickname: { $ref: "shared9" }, domain_name: { $ref: "shared9" }, parent_folder_id: { $ref: "shared13" }, auto_add: { $ref: "shared14" }, auto_badge: { $ref: "shared14" }, auto_remove: { $ref: "shared14" }, remove_suspended: { $ref: "shared14" }, skip_prefixes: { $ref: "shared13" } }, required: ["cloud_type", "credentials", "nickname"], $id: "shared202" };
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
var check_CloudDomain = validate588, check_shared203 = validate614;
function validate614(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "event_driven_harvest_enabled"), vErrors = member(vErrors, data, instancePath, "event_driven_harvest_enabled", validate65)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate614.errors = vErrors, vErrors === null;
}
var check_shared204 = validate616;
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
var check_shared206 = validate618;
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
var check_shared207 = validate631;
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
var check_shared208 = validate642;
function validate642(data, instancePath = "") {
  return validate642.errors = null, !0;
}
var check_shared209 = validate643;
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
var check_shared210 = validate645;
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
var check_shared211 = validate648;
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
var check_shared212 = validate652;
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
var check_shared213 = validate654;
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
var check_shared215 = validate660;
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
var check_shared216 = validate667;
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
var check_shared217 = validate669;
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
var check_shared218 = validate674, schema182 = { type: "object", additionalProperties: !1, properties: { selected_resource_type: { $ref: "shared9" }, resource_types: { $ref: "shared13" }, scopes: { $ref: "shared16" }, filters: { $ref: "shared30" }, badges: { $ref: "shared17" }, badge_filter_operator: { $ref: "shared103" }, tags: { $ref: "shared104" }, insight: { $ref: "shared9" }, insight_exemptions: { $ref: "shared14" }, limit: { $ref: "shared105" }, offset: { $ref: "shared106" }, cursor: { $ref: "shared9" }, order_by: { $ref: "OrderBy" } }, $id: "shared218" };
function validate681(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate681.errors = vErrors, vErrors === null;
}
function validate679(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 === "name" || key0 === "config" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "config", validate681);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate679.errors = vErrors, vErrors === null;
}
function validate678(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate679);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate678.errors = vErrors, vErrors === null;
}
function validate688(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "key", "value");
    for (let key0 in data)
      key0 === "key" || key0 === "value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "key", validate22, "value", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate688.errors = vErrors, vErrors === null;
}
function validate687(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate688);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate687.errors = vErrors, vErrors === null;
}
function validate695(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 1e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1e3 }, "must be <= 1000")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate695.errors = vErrors, vErrors === null;
}
function validate674(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func3.call(schema182.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "selected_resource_type", validate22, "resource_types", validate107, "scopes", validate203, "filters", validate678, "badges", validate320, "badge_filter_operator", validate318, "tags", validate687, "insight", validate22, "insight_exemptions", validate65, "limit", validate695, "offset", validate114, "cursor", validate22, "order_by", validate116);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate674.errors = vErrors, vErrors === null;
}
var check_ResourceQueryResult = validate700;
var schema192 = { type: "string", "x-known": ["accessanalyzer", "accesslistflowlog", "airflowenvironment", "apiaccountingconfig", "apprunnerservice", "appserver", "autoscalinggroup", "autoscalinglaunchconfiguration", "awsconfig", "backendservice", "backupvault", "batchenvironment", "batchpool", "bigdatainstance", "bigdatasnapshot", "bigdataworkspace", "brokerinstance", "buildproject", "cloudwatchdestination", "coldstorage", "container", "containercluster", "containerdeployment", "containerimage", "containerinstance", "containernodegroup", "containerregistry", "containerservice", "contentdeliverynetwork", "dataanalyticsworkspace", "database", "databricksworkspace", "datafactory", "datalakestorage", "datastore", "datastream", "datasynctask", "dbcluster", "dbinstance", "dbmigrationinstance", "dbproxy", "dbsnapshot", "ddosprotection", "deliverystream", "diagnosticsetting", "directconnect", "directoryservice", "distributedtable", "distributedtablecluster", "divvyorganizationservice", "dnszone", "domaingroup", "domainuser", "ecstaskdefinition", "emailservicedomain", "esinstance", "etldatacatalog", "etlsecurityconfig", "eventsubscription", "fileshare", "forwardingrule", "gcpstackdriversink", "globalloadbalancer", "graphapi", "hypervisor", "identityprovider", "instance", "instancereservation", "internetgateway", "kubernetesclusterrole", "kubernetesconfigmap", "kubernetescontrolplane", "kubernetescronjob", "kubernetesdaemonset", "kubernetesingress", "kubernetesjob", "kubernetesmutatingwebhookconfiguration", "kubernetesnamespace", "kubernetesnetworkpolicy", "kubernetespersistentvolume", "kubernetesreplicaset", "kubernetesrole", "kubernetessecret", "kubernetesservice", "kubernetesserviceaccount", "kubernetesstatefulset", "kubernetesvalidatingwebhookconfiguration", "lightsail", "loadbalancer", "loganalyticsworkspace", "logicapp", "mapreducecluster", "mcdatabasecluster", "mcinstance", "mcsnapshot", "messagequeue", "mlinstance", "natgateway", "networkaddressgroup", "networkendpoint", "networkendpointservice", "networkfirewall", "networkfirewallrule", "networkfirewallrulelist", "networkflowlog", "networkinterface", "networkpeer", "notificationsubscription", "notificationtopic", "pod", "podsecuritypolicy", "privateimage", "privatenetwork", "privatesubnet", "publicip", "querylogconfig", "recyclebinrule", "resourceaccesslist", "resourceaccesslistrule", "resourcegroup", "restapi", "restapidomain", "restapikey", "restapistage", "route", "routetable", "searchcluster", "searchindex", "secret", "securefiletransfer", "serverlessapplication", "serverlessfunction", "serverlesslayer", "serviceaccesskey", "serviceaccesspoint", "servicealarm", "serviceapp", "servicecertificate", "servicecheck", "servicecontrolpolicy", "servicecost", "servicedataset", "servicedetector", "servicedomain", "serviceencryptionkey", "serviceencryptionkeyvault", "serviceeventbus", "serviceeventrule", "servicegroup", "servicelimit", "serviceloggroup", "serviceoutpost", "servicepolicy", "serviceregion", "servicerole", "serviceuser", "sharedfilesystem", "sharedgallery", "sharedgalleryimage", "sharedgalleryimageversion", "sitetositevpn", "snapshot", "spanner", "spannerdatabase", "sshkeypair", "ssmdocument", "stacktemplate", "stepfunction", "storageaccount", "storagecontainer", "storagegateway", "storedparameter", "streaminstance", "targetproxy", "threatfinding", "threatfindingresource", "timeseriesdatabase", "trafficmirrortarget", "transcodingpipeline", "transcriptionjob", "transitgateway", "userpool", "videostream", "virtualprivategateway", "volume", "waf", "webapp", "webappgroup", "workspace"], $id: "ResourceType" };
function validate703(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "accessanalyzer" && data !== "accesslistflowlog" && data !== "airflowenvironment" && data !== "apiaccountingconfig" && data !== "apprunnerservice" && data !== "appserver" && data !== "autoscalinggroup" && data !== "autoscalinglaunchconfiguration" && data !== "awsconfig" && data !== "backendservice" && data !== "backupvault" && data !== "batchenvironment" && data !== "batchpool" && data !== "bigdatainstance" && data !== "bigdatasnapshot" && data !== "bigdataworkspace" && data !== "brokerinstance" && data !== "buildproject" && data !== "cloudwatchdestination" && data !== "coldstorage" && data !== "container" && data !== "containercluster" && data !== "containerdeployment" && data !== "containerimage" && data !== "containerinstance" && data !== "containernodegroup" && data !== "containerregistry" && data !== "containerservice" && data !== "contentdeliverynetwork" && data !== "dataanalyticsworkspace" && data !== "database" && data !== "databricksworkspace" && data !== "datafactory" && data !== "datalakestorage" && data !== "datastore" && data !== "datastream" && data !== "datasynctask" && data !== "dbcluster" && data !== "dbinstance" && data !== "dbmigrationinstance" && data !== "dbproxy" && data !== "dbsnapshot" && data !== "ddosprotection" && data !== "deliverystream" && data !== "diagnosticsetting" && data !== "directconnect" && data !== "directoryservice" && data !== "distributedtable" && data !== "distributedtablecluster" && data !== "divvyorganizationservice" && data !== "dnszone" && data !== "domaingroup" && data !== "domainuser" && data !== "ecstaskdefinition" && data !== "emailservicedomain" && data !== "esinstance" && data !== "etldatacatalog" && data !== "etlsecurityconfig" && data !== "eventsubscription" && data !== "fileshare" && data !== "forwardingrule" && data !== "gcpstackdriversink" && data !== "globalloadbalancer" && data !== "graphapi" && data !== "hypervisor" && data !== "identityprovider" && data !== "instance" && data !== "instancereservation" && data !== "internetgateway" && data !== "kubernetesclusterrole" && data !== "kubernetesconfigmap" && data !== "kubernetescontrolplane" && data !== "kubernetescronjob" && data !== "kubernetesdaemonset" && data !== "kubernetesingress" && data !== "kubernetesjob" && data !== "kubernetesmutatingwebhookconfiguration" && data !== "kubernetesnamespace" && data !== "kubernetesnetworkpolicy" && data !== "kubernetespersistentvolume" && data !== "kubernetesreplicaset" && data !== "kubernetesrole" && data !== "kubernetessecret" && data !== "kubernetesservice" && data !== "kubernetesserviceaccount" && data !== "kubernetesstatefulset" && data !== "kubernetesvalidatingwebhookconfiguration" && data !== "lightsail" && data !== "loadbalancer" && data !== "loganalyticsworkspace" && data !== "logicapp" && data !== "mapreducecluster" && data !== "mcdatabasecluster" && data !== "mcinstance" && data !== "mcsnapshot" && data !== "messagequeue" && data !== "mlinstance" && data !== "natgateway" && data !== "networkaddressgroup" && data !== "networkendpoint" && data !== "networkendpointservice" && data !== "networkfirewall" && data !== "networkfirewallrule" && data !== "networkfirewallrulelist" && data !== "networkflowlog" && data !== "networkinterface" && data !== "networkpeer" && data !== "notificationsubscription" && data !== "notificationtopic" && data !== "pod" && data !== "podsecuritypolicy" && data !== "privateimage" && data !== "privatenetwork" && data !== "privatesubnet" && data !== "publicip" && data !== "querylogconfig" && data !== "recyclebinrule" && data !== "resourceaccesslist" && data !== "resourceaccesslistrule" && data !== "resourcegroup" && data !== "restapi" && data !== "restapidomain" && data !== "restapikey" && data !== "restapistage" && data !== "route" && data !== "routetable" && data !== "searchcluster" && data !== "searchindex" && data !== "secret" && data !== "securefiletransfer" && data !== "serverlessapplication" && data !== "serverlessfunction" && data !== "serverlesslayer" && data !== "serviceaccesskey" && data !== "serviceaccesspoint" && data !== "servicealarm" && data !== "serviceapp" && data !== "servicecertificate" && data !== "servicecheck" && data !== "servicecontrolpolicy" && data !== "servicecost" && data !== "servicedataset" && data !== "servicedetector" && data !== "servicedomain" && data !== "serviceencryptionkey" && data !== "serviceencryptionkeyvault" && data !== "serviceeventbus" && data !== "serviceeventrule" && data !== "servicegroup" && data !== "servicelimit" && data !== "serviceloggroup" && data !== "serviceoutpost" && data !== "servicepolicy" && data !== "serviceregion" && data !== "servicerole" && data !== "serviceuser" && data !== "sharedfilesystem" && data !== "sharedgallery" && data !== "sharedgalleryimage" && data !== "sharedgalleryimageversion" && data !== "sitetositevpn" && data !== "snapshot" && data !== "spanner" && data !== "spannerdatabase" && data !== "sshkeypair" && data !== "ssmdocument" && data !== "stacktemplate" && data !== "stepfunction" && data !== "storageaccount" && data !== "storagecontainer" && data !== "storagegateway" && data !== "storedparameter" && data !== "streaminstance" && data !== "targetproxy" && data !== "threatfinding" && data !== "threatfindingresource" && data !== "timeseriesdatabase" && data !== "trafficmirrortarget" && data !== "transcodingpipeline" && data !== "transcriptionjob" && data !== "transitgateway" && data !== "userpool" && data !== "videostream" && data !== "virtualprivategateway" && data !== "volume" && data !== "waf" && data !== "webapp" && data !== "webappgroup" && data !== "workspace" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema192["x-known"] })), validate703.errors = vErrors, vErrors === null;
}
var schema195 = { type: ["object", "null"], additionalProperties: { $ref: "shared9" }, $id: "shared95" };
function validate721(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema195.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate22);
  return validate721.errors = vErrors, vErrors === null;
}
var schema196 = { type: ["array", "null"], items: { $ref: "ResourceNoncompliance" }, $id: "shared96" };
function validate726(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "reporter_resource_id", validate22, "resource_id", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate726.errors = vErrors, vErrors === null;
}
function validate725(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema196.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate726);
  }
  return validate725.errors = vErrors, vErrors === null;
}
function validate734(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "parent_resource_id", validate22, "name", validate22, "value", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate734.errors = vErrors, vErrors === null;
}
function validate733(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate734);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate733.errors = vErrors, vErrors === null;
}
function validate732(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "property_list", validate733) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate732.errors = vErrors, vErrors === null;
}
function validate741(data, instancePath = "") {
  let vErrors = null;
  return data !== null && (vErrors = report(vErrors, instancePath, "type", { type: "null" })), validate741.errors = vErrors, vErrors === null;
}
function validate731(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate732), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    vErrors = inner(vErrors, data, instancePath, validate741), errors = vErrors === null ? 0 : vErrors.length;
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "anyOf", {}, "must match a schema in anyOf"), errors++), validate731.errors = vErrors, errors === 0;
}
var schema203 = { type: ["object", "null"], $id: "shared21" };
function validate744(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema203.type })), validate744.errors = vErrors, vErrors === null;
}
function validate706(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "resource_id", validate22, "resource_name", validate30, "resource_type", validate22, "cloud", validate30, "account", validate30, "account_id", validate30, "account_status", validate30, "organization_service_id", validate28, "region", validate30, "availability_zone", validate30, "creation_timestamp", validate30, "discovered_timestamp", validate30, "modified_timestamp", validate30, "namespace_id", validate30, "tags", validate721, "direct_link", validate30, "noncompliance", validate725, "properties", validate731, "documents", validate744) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate706.errors = vErrors, vErrors === null;
}
function validate705(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "analyzer_id", validate30, "account_mapping", validate30, "active_finding_count", validate28, "public_finding_count", validate28, "cross_account_count", validate28, "unknown_account_count", validate28) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate705.errors = vErrors, vErrors === null;
}
function validate754(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "name", validate30, "region_name", validate30, "storage_id", validate30, "target_resource_id", validate30, "provisioning_state", validate30, "enabled", validate35, "retention_enabled", validate35, "retention_time", validate30, "traffic_analytics_enabled", validate35, "traffic_analytics_interval", validate30, "version", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate754.errors = vErrors, vErrors === null;
}
function validate768(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "webserver_access_mode", validate30, "webserver_url", validate30, "status", validate30, "environment_class", validate30, "max_workers", validate28, "encrypted", validate35, "key_resource_id", validate30, "logging_config", validate30, "execution_role_resource_id", validate30, "service_role_resource_id", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate768.errors = vErrors, vErrors === null;
}
function validate781(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "accounting_config_id", validate30, "name", validate30, "multi_region", validate35, "parent_resource_id", validate30, "is_logging", validate35, "is_organization_trail", validate35, "include_global_service_events", validate35, "storage_container_name", validate30, "management_events", validate30, "sns_topic_name", validate30, "cloud_watch_group_arn", validate30, "retention_days", validate28, "locked", validate35) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate781.errors = vErrors, vErrors === null;
}
function validate797(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "service_id", validate30, "status", validate30, "repository", validate30, "repository_type", validate30, "cores", validate28, "memory", validate28) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate797.errors = vErrors, vErrors === null;
}
function validate806(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "app_server_id", validate30, "state", validate30, "server_type", validate30, "instance_count", validate28, "max_instance_count", validate28, "app_count", validate28) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate806.errors = vErrors, vErrors === null;
}
function validate815(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "group_id", validate30, "create_time", validate30, "health_check_grace_period", validate28, "multi_az", validate35, "min_size", validate28, "max_size", validate28, "desired_capacity", validate28, "new_instance_protection", validate35, "default_cooldown", validate28, "upgrade_policy", validate30, "suspended_processes", validate88) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate815.errors = vErrors, vErrors === null;
}
function validate829(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "name", validate30, "image_id", validate30, "instance_type", validate30, "identity_management_role", validate30, "region_name", validate30, "create_time", validate30, "monitoring", validate35, "block_storage_optimized", validate35, "associate_ip", validate30, "ram_id", validate30, "kernel_id", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate829.errors = vErrors, vErrors === null;
}
function validate843(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "resource_id", validate30, "delivery_channel_created", validate35, "configuration_recorder_created", validate35, "auditing_has_begun", validate35, "auditing_enabled", validate35, "cross_account", validate35, "unknown_account", validate35) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate843.errors = vErrors, vErrors === null;
}
function validate853(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "kind", validate30, "storage_container_resource_id", validate30, "port_name", validate30, "port", validate30, "created_time", validate30, "scheme", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate853.errors = vErrors, vErrors === null;
}
function validate862(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "name", validate30, "create_time", validate30, "recovery_points", validate28, "policy", validate30, "public", validate35, "key_resource_id", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate862.errors = vErrors, vErrors === null;
}
function validate871(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "name", validate30, "region_name", validate30, "endpoint", validate30, "state", validate30, "allocation_type", validate30, "public_access", validate35, "minimum_cpus", validate28, "maximum_cpus", validate28, "pool_type", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate871.errors = vErrors, vErrors === null;
}
function validate883(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "name", validate30, "region", validate30, "state", validate30, "vm_size", validate30, "autoscaling", validate30, "inter_node_communication", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate883.errors = vErrors, vErrors === null;
}
function validate892(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "state", validate30, "instance_type", validate30, "endpoint_address", validate30, "endpoint_port", validate28, "version", validate30, "nodes", validate88, "vpc_id", validate30, "subnet_group_name", validate30, "encrypted", validate35, "publicly_accessible", validate35, "ssl_required", validate35, "create_time", validate30, "logging", validate35, "logging_bucket", validate30, "parameter_groups", validate88) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate892.errors = vErrors, vErrors === null;
}
function validate910(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "snapshot_id", validate30, "state", validate30, "snapshot_type", validate30, "nodes", validate88, "instance_type", validate30, "encrypted", validate35, "create_time", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate910.errors = vErrors, vErrors === null;
}
function validate920(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "name", validate30, "state", validate30, "region_name", validate30, "double_encryption_enabled", validate35, "sql_administrator_login", validate30, "workspace_type", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate920.errors = vErrors, vErrors === null;
}
function validate929(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "instance_type", validate30, "instance_id", validate30, "state", validate30, "engine", validate30, "engine_version", validate30, "nodes", validate88, "endpoint_address", validate30, "publicly_accessible", validate35, "general_logs", validate35, "audit_logs", validate35, "authentication_strategy", validate30, "auto_minor_upgrades", validate35) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate929.errors = vErrors, vErrors === null;
}
function validate944(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "description", validate30, "creation_date", validate30, "build_type", validate30, "build_image", validate30, "privilege_mode", validate30, "cache_type", validate30, "key_resource_id", validate30, "network_resource_id", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate944.errors = vErrors, vErrors === null;
}
function validate955(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "destination_name", validate30, "arn", validate30, "target_arn", validate30, "role_arn", validate30, "access_policy", validate30, "trusted_accounts", validate88, "creation_time", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate955.errors = vErrors, vErrors === null;
}
function validate965(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "creation_date", validate30, "last_inventory_date", validate30, "size_in_bytes", validate28, "number_of_archives", validate28, "lock_creation_date", validate30, "lock_expiration_date", validate30, "lock_state", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate965.errors = vErrors, vErrors === null;
}
function validate975(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "name", validate30, "pod_name", validate30, "pod_resource_id", validate30, "namespace", validate30, "image", validate30, "image_pull_policy", validate30, "repository", validate30, "version", validate30, "raw_image_tag", validate30, "privileged", validate35, "command", validate30, "args", validate88, "log_driver", validate30, "log_group_name", validate30, "log_group_resource_id", validate30, "task_definition_resource_id", validate30, "restart_count", validate28, "tty", validate28, "working_dir", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate975.errors = vErrors, vErrors === null;
}
function validate997(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "name", validate30, "arn", validate30, "res_type", validate30, "created_at", validate30, "endpoint", validate30, "fargate", validate35, "role_arn", validate30, "region_name", validate30, "network_resource_id", validate30, "status", validate30, "version", validate30, "platform_version", validate30, "monitoring", validate35, "logging", validate35, "logging_types", validate88, "endpoint_public_access", validate35, "endpoint_private_access", validate35, "public_access_cidrs", validate88, "key_resource_id", validate30, "master_auth_network_enabled", validate35) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate997.errors = vErrors, vErrors === null;
}
function validate1020(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "name", validate30, "namespace", validate30, "arn", validate30, "last_status", validate30, "desired_status", validate30, "launch_type", validate30, "connectivity", validate30, "create_time", validate30, "task_definition_resource_id", validate30, "paused", validate35, "replicas", validate30, "available_replicas", validate88, "unavailable_replicas", validate88, "ready_replicas", validate88, "updated_replicas", validate88, "observed_generation", validate30, "collision_count", validate28) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1020.errors = vErrors, vErrors === null;
}
function validate1040(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "digest", validate30, "sha256", validate30, "push_time", validate30, "last_scanned", validate30, "registry_id", validate30, "registry_name", validate30, "finding_count", validate28, "critical", validate28, "high", validate28, "medium", validate28, "low", validate28, "size", validate28, "image_tags", validate744) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1040.errors = vErrors, vErrors === null;
}
function validate1056(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "instance_resource_id", validate30, "network_resource_id", validate30, "pod_cidr", validate30, "pod_count", validate28, "internal_ip_address", validate30, "external_ip_address", validate30, "hostname", validate30, "architecture", validate30, "boot_id", validate30, "container_runtime_version", validate30, "operating_system", validate30, "os_image", validate30, "ready", validate35, "unschedulable", validate35) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1056.errors = vErrors, vErrors === null;
}
function validate1073(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "name", validate30, "create_time", validate30, "status", validate30, "trusted_accounts", validate88, "lifecycle_policy", validate30, "registry_id", validate30, "namespace_id", validate30, "publicly_accessible", validate35, "scan_on_push", validate35, "image_count", validate28, "encryption_type", validate30, "key_resource_id", validate30, "tag_mutability", validate35) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1073.errors = vErrors, vErrors === null;
}
function validate1089(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "create_time", validate30, "role_resource_id", validate30, "role_name", validate30, "cluster_id", validate30, "task_resource_id", validate30, "platform_version", validate30, "scheduling_strategy", validate30, "assign_public_ip", validate35, "enable_ecs_tags", validate35, "enable_execute_command", validate35, "created_by", validate30, "desired_count", validate28, "running_count", validate28, "pending_count", validate28) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1089.errors = vErrors, vErrors === null;
}
function validate1106(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "distribution_id", validate30, "domain_name", validate30, "alternate_domain_names", validate88, "status", validate30, "delivery_method", validate30, "state", validate30, "root_object", validate30, "http_versions", validate88, "ipv6_enabled", validate35, "last_modified", validate30, "log_bucket", validate30, "origins", validate88, "security_policy", validate30, "certificate", validate30, "web_acl_id", validate30, "price_class", validate30, "comment", validate30, "arn", validate30, "logging", validate35, "cookie_logging", validate35, "origin_access_identities", validate88, "https_required", validate35, "viewer_protocol_policy", validate30, "geo_whitelist", validate88, "geo_blacklist", validate88) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1106.errors = vErrors, vErrors === null;
}
function validate1134(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "workspace_id", validate30, "name", validate30, "description", validate30, "state", validate30, "encrypted", validate35, "key_resource_id", validate30, "output_location", validate30, "create_time", validate30, "requester_pays", validate35, "metrics_enabled", validate35) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1134.errors = vErrors, vErrors === null;
}
function validate1147(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "database_type", validate30, "encrypted", validate35, "character_set", validate30, "collation", validate35, "instance_resource_id", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1147.errors = vErrors, vErrors === null;
}
function validate1155(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "state", validate30, "encryption_type", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1155.errors = vErrors, vErrors === null;
}
function validate1160(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "resource_id", validate30, "organization_service_id", validate30, "account_id", validate30, "tenant_id", validate30, "payer_account", validate30, "name", validate30, "added_timestamp", validate30, "bots", validate28, "resources", validate28) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1160.errors = vErrors, vErrors === null;
}
function validate1172(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "domain", validate30, "comment", validate30, "is_private_zone", validate35, "records", validate28) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1172.errors = vErrors, vErrors === null;
}
function validate1179(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "name", validate30, "version", validate30, "arn", validate30, "status", validate30, "network_mode", validate30, "launch_type", validate30, "execution_role_arn", validate30, "cpu", validate30, "memory", validate30, "family", validate30, "created_at", validate30, "container_count", validate28) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1179.errors = vErrors, vErrors === null;
}
function validate1194(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "instance_id", validate30, "instance_type", validate30, "launch_time", validate30, "platform", validate30, "state", validate30, "image_id", validate30, "public_ip_address", validate30, "private_ip_address", validate30, "network_resource_id", validate30, "subnet_resource_id", validate30, "object_id", validate30, "key_name", validate30, "role_name", validate30, "role_resource_id", validate30, "termination_protection", validate30, "vm_extensions", validate30, "jit_access_policy", validate30, "root_device_type", validate30, "tenancy", validate30, "detailed_monitoring", validate35, "secondary_private_ip_addresses", validate88, "secondary_public_ip_addresses", validate88, "architecture", validate30, "aws_instance_metadata_service_v2_required", validate35, "aws_instance_metadata_service_hop_limit", validate28, "aws_instance_metadata_service_endpoint_enabled", validate30, "aws_instance_metadata_service_endpoint_config_status", validate30, "state_transition_reason", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1194.errors = vErrors, vErrors === null;
}
var schema239 = { type: ["array", "null"], items: { $ref: "InterfaceAddress" }, $id: "shared11" };
function validate1232(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "ip_address", validate30, "ip_address_type", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1232.errors = vErrors, vErrors === null;
}
function validate1231(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema239.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1232);
  }
  return validate1231.errors = vErrors, vErrors === null;
}
function validate1225(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "description", validate30, "device_index", validate28, "instance_id", validate30, "instance_resource_id", validate30, "ip_addresses", validate1231, "mac_address", validate30, "network_interface_id", validate30, "network_resource_id", validate30, "subnet_id", validate30, "subnet_resource_id", validate30, "private_ip_address", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1225.errors = vErrors, vErrors === null;
}
function validate1244(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "subnet_id", validate30, "availability_zone", validate30, "cidr", validate30, "available_ips", validate28, "network_resource_id", validate30, "network_id", validate30, "route_table_resource_id", validate30, "public", validate35) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1244.errors = vErrors, vErrors === null;
}
function validate1255(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "resource_id", validate30, "id", validate30, "name", validate30, "group_type", validate30, "owner_type", validate30, "resource_count", validate28, "owner_resource_id", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1255.errors = vErrors, vErrors === null;
}
function validate1265(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "arn", validate30, "name", validate30, "description", validate30, "key_resource_id", validate30, "region_name", validate30, "rotation_enabled", validate35, "rotation_days", validate28, "rotation_lambda_arn", validate30, "last_accessed_date", validate30, "last_changed_date", validate30, "creation_date", validate30, "activation_date", validate30, "deleted_date", validate30, "expiration_date", validate30, "enabled", validate35, "customer_managed", validate35, "content_type", validate30, "parent_vault", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1265.errors = vErrors, vErrors === null;
}
function validate1286(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "volume_id", validate30, "volume_type", validate30, "size", validate28, "state", validate30, "rated_iops", validate30, "encrypted", validate35, "delete_on_termination", validate35, "attach_state", validate30, "attach_device_name", validate30, "instance_association", validate744, "creation_time", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1286.errors = vErrors, vErrors === null;
}
function validate1300(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "creation_date", validate30, "encrypted", validate35, "object_count", validate28, "total_size", validate28) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1300.errors = vErrors, vErrors === null;
}
function validate1307(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "policy_id", validate30, "vendor_policy", validate35, "attachment_count", validate28, "create_date", validate30, "update_date", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1307.errors = vErrors, vErrors === null;
}
function validate1315(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "access_key_id", validate30, "status", validate30, "create_date", validate30, "last_used_date", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1315.errors = vErrors, vErrors === null;
}
function validate1322(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "route_table_id", validate30, "network_id", validate30, "network_resource_id", validate30, "vpc_association_id", validate30, "subnet_count", validate28, "route_count", validate28, "main", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1322.errors = vErrors, vErrors === null;
}
function validate702(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resource_type"), vErrors = member(vErrors, data, instancePath, "resource_type", validate703, "accessanalyzer", validate705, "accesslistflowlog", validate754, "airflowenvironment", validate768, "apiaccountingconfig", validate781, "apprunnerservice", validate797, "appserver", validate806, "autoscalinggroup", validate815, "autoscalinglaunchconfiguration", validate829, "awsconfig", validate843, "backendservice", validate853, "backupvault", validate862, "batchenvironment", validate871, "batchpool", validate883, "bigdatainstance", validate892, "bigdatasnapshot", validate910, "bigdataworkspace", validate920, "brokerinstance", validate929, "buildproject", validate944, "cloudwatchdestination", validate955, "coldstorage", validate965, "container", validate975, "containercluster", validate997, "containerdeployment", validate1020, "containerimage", validate1040, "containerinstance", validate1056, "containerregistry", validate1073, "containerservice", validate1089, "contentdeliverynetwork", validate1106, "dataanalyticsworkspace", validate1134, "database", validate1147, "databricksworkspace", validate1155, "divvyorganizationservice", validate1160, "dnszone", validate1172, "ecstaskdefinition", validate1179, "instance", validate1194, "networkinterface", validate1225, "privatesubnet", validate1244, "resourcegroup", validate1255, "secret", validate1265, "volume", validate1286, "storagecontainer", validate1300, "servicepolicy", validate1307, "serviceaccesskey", validate1315, "routetable", validate1322)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate702.errors = vErrors, vErrors === null;
}
function validate701(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate702);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate701.errors = vErrors, vErrors === null;
}
function validate1336(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate45);
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1336.errors = vErrors, vErrors === null;
}
function validate1340(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate583);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1340.errors = vErrors, vErrors === null;
}
function validate700(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resources"), vErrors = member(vErrors, data, instancePath, "resources", validate701, "selected_resource_type", validate30, "supported_types", validate107, "counts", validate1336, "scopes", validate107, "filters", validate1340, "limit", validate45, "offset", validate45, "order_by", validate30, "next_cursor", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate700.errors = vErrors, vErrors === null;
}
var check_ResourceDetail = validate1347;
function validate1350(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "id", validate30, "name", validate30, "resource_id", validate22, "type", validate22) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1350.errors = vErrors, vErrors === null;
}
function validate1349(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1350);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1349.errors = vErrors, vErrors === null;
}
function validate1348(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate1349);
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1348.errors = vErrors, vErrors === null;
}
function validate1347(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "dependencies", validate1348, "details", validate702, "relatedResources", validate744) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1347.errors = vErrors, vErrors === null;
}
var check_shared219 = validate1360;
function validate1360(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "search_string");
    for (let key0 in data)
      key0 === "search_string" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "search_string", validate172, "limit", validate695, "offset", validate114);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1360.errors = vErrors, vErrors === null;
}
var check_ResourceSearchResult = validate1364;
function validate1366(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resource_id"), vErrors = member(vErrors, data, instancePath, "resource_id", validate22, "resource_type", validate22, "provider_id", validate30, "name", validate30, "account", validate30, "account_id", validate30, "cloud_type_id", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1366.errors = vErrors, vErrors === null;
}
function validate1365(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1366);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1365.errors = vErrors, vErrors === null;
}
function validate1364(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resources"), vErrors = member(vErrors, data, instancePath, "resources", validate1365, "total_count", validate45)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1364.errors = vErrors, vErrors === null;
}
var check_ResourceTagList = validate1377;
function validate1377(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "resource_tags", validate687) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1377.errors = vErrors, vErrors === null;
}
var check_ResourceSettingList = validate1379;
function validate1379(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "setting_list", validate536) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1379.errors = vErrors, vErrors === null;
}
var check_ResourceAssociations = validate1381;
function validate1383(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "id", validate22, "name", validate30, "group_type", validate30, "owner_type", validate30, "owner_resource_id", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1383.errors = vErrors, vErrors === null;
}
function validate1382(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1383);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1382.errors = vErrors, vErrors === null;
}
function validate1381(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "resource_groups", validate1382) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1381.errors = vErrors, vErrors === null;
}
var check_ResourceNoteList = validate1391;
function validate1391(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "resource_notes", validate536) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1391.errors = vErrors, vErrors === null;
}
var check_shared220 = validate1393;
function validate1393(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resourceId", "note_text");
    for (let key0 in data)
      key0 === "resourceId" || key0 === "note_text" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resourceId", validate172, "note_text", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1393.errors = vErrors, vErrors === null;
}
var check_shared221 = validate1396;
function validate1396(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resource_ids", "owner_resource_id");
    for (let key0 in data)
      key0 === "resource_ids" || key0 === "owner_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resource_ids", validate203, "owner_resource_id", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1396.errors = vErrors, vErrors === null;
}
var check_SupportedActionList = validate1399;
function validate1399(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "supported_actions", validate107) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1399.errors = vErrors, vErrors === null;
}
var check_shared222 = validate1401;
function validate1401(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "tag_keys", "resource_types", "contains_all", "missing_all");
    for (let key0 in data)
      key0 === "tag_keys" || key0 === "resource_types" || key0 === "contains_all" || key0 === "missing_all" || key0 === "organization_services" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "tag_keys", validate107, "resource_types", validate107, "contains_all", validate65, "missing_all", validate65, "organization_services", validate536);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1401.errors = vErrors, vErrors === null;
}
var check_ResourceTagSearchResult = validate1407;
function validate1407(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "resources", validate1340) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1407.errors = vErrors, vErrors === null;
}
var check_SavedTagConfigList = validate1409;
function validate1413(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "tag_keys", validate88, "resource_types", validate88, "contains_all", validate35, "missing_all", validate35, "scopes", validate410) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1413.errors = vErrors, vErrors === null;
}
function validate1411(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate30, "configuration", validate1413) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1411.errors = vErrors, vErrors === null;
}
function validate1410(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1411);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1410.errors = vErrors, vErrors === null;
}
function validate1409(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "resources", validate1410) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1409.errors = vErrors, vErrors === null;
}
var check_AttachedPolicyList = validate1422;
function validate1424(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "policy_id", validate30, "vendor_policy", validate35, "attachment_count", validate28, "create_date", validate30, "update_date", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1424.errors = vErrors, vErrors === null;
}
function validate1423(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1424);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1423.errors = vErrors, vErrors === null;
}
function validate1422(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "servicepolicies", validate1423) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1422.errors = vErrors, vErrors === null;
}
var check_AccessKeyList = validate1433;
function validate1435(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "access_key_id", validate30, "status", validate30, "create_date", validate30, "last_used_date", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1435.errors = vErrors, vErrors === null;
}
function validate1434(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1435);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1434.errors = vErrors, vErrors === null;
}
function validate1433(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "serviceaccesskeys", validate1434) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1433.errors = vErrors, vErrors === null;
}
var check_DnsRecordList = validate1443;
function validate1445(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "record_type", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1445.errors = vErrors, vErrors === null;
}
function validate1444(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1445);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1444.errors = vErrors, vErrors === null;
}
function validate1443(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "dnsrecords", validate1444) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1443.errors = vErrors, vErrors === null;
}
var check_NetworkInterfaceList = validate1450;
function validate1452(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "network_interface_id", validate30, "device_index", validate28, "mac_address", validate30, "instance_id", validate30, "instance_resource_id", validate30, "subnet_id", validate30, "subnet_resource_id", validate30, "network_resource_id", validate30, "ip_addresses", validate1231) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1452.errors = vErrors, vErrors === null;
}
function validate1451(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1452);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1451.errors = vErrors, vErrors === null;
}
function validate1450(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "network_interfaces", validate1451) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1450.errors = vErrors, vErrors === null;
}
var check_SubnetList = validate1465;
function validate1465(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1465.errors = vErrors, vErrors === null;
}
var check_RouteTableList = validate1466;
function validate1468(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "route_table_id", validate30, "network_id", validate30, "network_resource_id", validate30, "vpc_association_id", validate30, "subnet_count", validate28, "route_count", validate28, "main", validate30, "properties", validate731) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1468.errors = vErrors, vErrors === null;
}
function validate1467(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1468);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1467.errors = vErrors, vErrors === null;
}
function validate1466(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "routetables", validate1467) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1466.errors = vErrors, vErrors === null;
}
var check_RouteList = validate1480;
function validate1482(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "route_table_id", validate30, "cidr", validate30, "target_id", validate30, "target_type", validate30, "state", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1482.errors = vErrors, vErrors === null;
}
function validate1481(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1482);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1481.errors = vErrors, vErrors === null;
}
function validate1480(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "routes", validate1481) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1480.errors = vErrors, vErrors === null;
}
var check_shared223 = validate1491;
var schema294 = { type: "string", enum: ["ingress", "egress"], $id: "shared3" };
function validate1493(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "ingress" || data === "egress" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema294.enum })), validate1493.errors = vErrors, vErrors === null;
}
function validate1491(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resourceId", "direction");
    for (let key0 in data)
      key0 === "resourceId" || key0 === "direction" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resourceId", validate172, "direction", validate1493);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1491.errors = vErrors, vErrors === null;
}
var check_AccessListRuleList = validate1495;
function validate1499(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "resource_id", validate30, "resource_name", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1499.errors = vErrors, vErrors === null;
}
function validate1497(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "common", validate706, "access_list", validate1499, "access_list_type", validate30, "parent_resource_id", validate30, "direction", validate30, "rule_action", validate30, "ip_protocol", validate30, "source_network", validate30, "source_port_specification", validate30, "priority", validate28, "is_temporary", validate35, "properties", validate731) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1497.errors = vErrors, vErrors === null;
}
function validate1496(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1497);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1496.errors = vErrors, vErrors === null;
}
function validate1495(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "rules", validate1496) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1495.errors = vErrors, vErrors === null;
}
var check_shared224 = validate1515;
function validate1515(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resourceId", "policyResourceId");
    for (let key0 in data)
      key0 === "resourceId" || key0 === "policyResourceId" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resourceId", validate172, "policyResourceId", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1515.errors = vErrors, vErrors === null;
}
var check_shared225 = validate1518;
function validate1518(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resourceId", "device_index");
    for (let key0 in data)
      key0 === "resourceId" || key0 === "device_index" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resourceId", validate172, "device_index", validate54);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1518.errors = vErrors, vErrors === null;
}
var check_shared226 = validate1521;
function validate1521(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resourceId", "name");
    for (let key0 in data)
      key0 === "resourceId" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resourceId", validate172, "name", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1521.errors = vErrors, vErrors === null;
}
var check_VolumeSnapshot = validate1524;
function validate1524(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1524.errors = vErrors, vErrors === null;
}
var check_shared227 = validate1525;
function validate1525(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resourceId");
    for (let key0 in data)
      key0 === "resourceId" || key0 === "iops" || key0 === "size" || key0 === "volume_type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resourceId", validate172, "iops", validate45, "size", validate45, "volume_type", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1525.errors = vErrors, vErrors === null;
}
var check_shared228 = validate1530;
function validate1530(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resourceId", "instance");
    for (let key0 in data)
      key0 === "resourceId" || key0 === "instance" || key0 === "decrement_capacity" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resourceId", validate172, "instance", validate107, "decrement_capacity", validate65);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1530.errors = vErrors, vErrors === null;
}
var check_shared229 = validate1534;
function validate1534(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resourceId", "publicip_resource_id");
    for (let key0 in data)
      key0 === "resourceId" || key0 === "publicip_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resourceId", validate172, "publicip_resource_id", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1534.errors = vErrors, vErrors === null;
}
var check_shared230 = validate1537;
function validate1537(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resourceId", "instance_resource_id", "instance_mount_point");
    for (let key0 in data)
      key0 === "resourceId" || key0 === "instance_resource_id" || key0 === "instance_mount_point" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resourceId", validate172, "instance_resource_id", validate172, "instance_mount_point", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1537.errors = vErrors, vErrors === null;
}
var check_shared233 = validate1541;
function validate1542(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1542.errors = vErrors, vErrors === null;
}
function validate1544(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1544.errors = vErrors, vErrors === null;
}
function validate1541(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "group_name");
    for (let key0 in data)
      key0 === "group_name" || key0 === "group_description" || key0 === "group_owner_type" || key0 === "group_category" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "group_name", validate1542, "group_description", validate1544, "group_owner_type", validate22, "group_category", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1541.errors = vErrors, vErrors === null;
}
var check_ResourceGroup = validate1548;
var schema311 = { type: ["string", "null"], "x-known": ["system", null], $id: "shared99" };
function validate1553(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema311.type })), data !== "system" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema311["x-known"] })), validate1553.errors = vErrors, vErrors === null;
}
var schema312 = { type: ["string", "null"], "x-known": ["user", null], $id: "shared100" };
function validate1555(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema312.type })), data !== "user" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema312["x-known"] })), validate1555.errors = vErrors, vErrors === null;
}
var schema313 = { type: ["string", "null"], "x-known": ["organization", null], $id: "shared101" };
function validate1557(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema313.type })), data !== "organization" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema313["x-known"] })), validate1557.errors = vErrors, vErrors === null;
}
function validate1548(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id", "name"), vErrors = member(vErrors, data, instancePath, "id", validate70, "resource_group_id", validate28, "name", validate22, "description", validate30, "category", validate1553, "group_type", validate1555, "owner_type", validate1557, "creation_time", validate30, "nested_resource_groups", validate410)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1548.errors = vErrors, vErrors === null;
}
var check_shared234 = validate1561;
function validate1561(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resource_group_ids", "resource_ids");
    for (let key0 in data)
      key0 === "resource_group_ids" || key0 === "resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resource_group_ids", validate203, "resource_ids", validate203);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1561.errors = vErrors, vErrors === null;
}
var check_shared235 = validate1564;
var schema316 = { type: ["array", "null"], items: { $ref: "ResourceIdText" }, $id: "shared72" };
function validate1565(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema316.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate70);
  }
  return validate1565.errors = vErrors, vErrors === null;
}
function validate1564(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "resource_ids", validate1565) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1564.errors = vErrors, vErrors === null;
}
var check_shared236 = validate1568;
function validate1568(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "detail" || key0 === "labels" || key0 === "pack_ids" || key0 === "resource_types" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "detail", validate65, "labels", validate107, "pack_ids", validate107, "resource_types", validate107);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1568.errors = vErrors, vErrors === null;
}
var check_shared237 = validate1573;
var schema320 = { type: "string", "x-known": ["backoffice", "custom"], $id: "InsightSourceName" };
function validate1576(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "backoffice" && data !== "custom" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema320["x-known"] })), validate1576.errors = vErrors, vErrors === null;
}
var schema321 = { type: "integer", "x-known": [1, 2, 3, 4, 5], $id: "InsightSeverity" };
function validate1580(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 2 && data !== 3 && data !== 4 && data !== 5 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema321["x-known"] })), validate1580.errors = vErrors, vErrors === null;
}
function validate1586(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "name"), vErrors = member(vErrors, data, instancePath, "name", validate22, "config", validate744, "collections", validate744)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1586.errors = vErrors, vErrors === null;
}
function validate1585(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1586);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1585.errors = vErrors, vErrors === null;
}
var schema324 = { type: ["array", "null"], items: { $ref: "shared8" }, $id: "shared35" };
function validate1594(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema324.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate45);
  }
  return validate1594.errors = vErrors, vErrors === null;
}
var schema325 = { type: ["array", "null"], items: { $ref: "CloudTypeId" }, $id: "shared25" };
function validate1597(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema325.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate383);
  }
  return validate1597.errors = vErrors, vErrors === null;
}
var schema326 = { type: ["array", "null"], items: { $ref: "Badge" }, $id: "shared27" };
function validate1612(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema326.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate321);
  }
  return validate1612.errors = vErrors, vErrors === null;
}
var schema327 = { type: ["object", "null"], additionalProperties: { $ref: "shared8" }, $id: "shared73" };
function validate1620(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema327.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate45);
  return validate1620.errors = vErrors, vErrors === null;
}
var schema328 = { type: ["object", "null"], additionalProperties: { $ref: "InsightCloudCounts" }, $id: "shared74" };
function validate1624(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "count", validate45, "total", validate45, "all", validate45) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1624.errors = vErrors, vErrors === null;
}
function validate1623(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema328.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate1624);
  return validate1623.errors = vErrors, vErrors === null;
}
function validate1574(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "insight_id", "name", "description", "severity", "tags", "resource_types", "filters"), vErrors = member(vErrors, data, instancePath, "insight_id", validate45, "source", validate1576, "name", validate22, "description", validate22, "severity", validate1580, "custom_severity", validate28, "tags", validate107, "resource_types", validate107, "filters", validate1585, "notes", validate30, "meta_data", validate30, "resource_group_blacklist", validate1594, "supported_clouds", validate1597, "supported_iac_clouds", validate1597, "inserted_at", validate30, "updated_at", validate30, "released", validate30, "organization_id", validate28, "version", validate28, "owner_resource_id", validate30, "user_resource_id", validate30, "scopes", validate1565, "template_id", validate28, "timeseries", validate35, "timeseries_cache", validate28, "badges", validate1612, "badge_filter_operator", validate30, "results", validate28, "total", validate28, "all", validate28, "exemptions", validate28, "by_type", validate1620, "by_cloud", validate1623, "by_resource_group", validate744, "by_app", validate744, "cache_updated_at", validate30, "duration", validate506, "author", validate30, "favorited", validate65, "bots", validate88)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1574.errors = vErrors, vErrors === null;
}
function validate1573(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1574);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1573.errors = vErrors, vErrors === null;
}
var check_shared238 = validate1638;
function validate1638(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "insightId", "source");
    for (let key0 in data)
      key0 === "insightId" || key0 === "source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "insightId", validate45, "source", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1638.errors = vErrors, vErrors === null;
}
var check_Insight = validate1641;
function validate1660(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "results", validate28, "total", validate28, "all", validate28, "exemptions", validate28, "by_type", validate1620, "by_cloud", validate1623, "by_resource_group", validate744, "by_app", validate744, "cache_updated_at", validate30, "duration", validate506) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1660.errors = vErrors, vErrors === null;
}
function validate1641(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "insight_id", "source", "name", "description", "severity", "tags", "resource_types", "filters"), vErrors = member(vErrors, data, instancePath, "insight_id", validate45, "source", validate1576, "name", validate22, "description", validate22, "severity", validate1580, "custom_severity", validate28, "tags", validate107, "resource_types", validate107, "filters", validate1585, "notes", validate30, "meta_data", validate30, "resource_group_blacklist", validate1594, "supported_clouds", validate1597, "supported_iac_clouds", validate1597, "inserted_at", validate30, "updated_at", validate30, "released", validate30, "favorited", validate65, "counts", validate1660, "membership", validate410, "risk_layers", validate410, "disabled", validate65, "organization_id", validate28, "version", validate28, "owner_resource_id", validate30, "user_resource_id", validate30, "scopes", validate1565, "template_id", validate28, "timeseries", validate35, "timeseries_cache", validate28, "badges", validate1612, "badge_filter_operator", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1641.errors = vErrors, vErrors === null;
}
var check_shared239 = validate1685, schema333 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared9" }, description: { $ref: "shared9" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared16" }, tags: { $ref: "shared13" }, resource_types: { $ref: "shared13" }, filters: { $ref: "shared75" }, owner_resource_id: { $ref: "shared0" }, template_id: { $ref: "shared1" }, badges: { $ref: "shared27" }, badge_filter_operator: { $ref: "shared0" }, meta_data: { $ref: "shared0" }, notes: { $ref: "shared0" }, organization_id: { $ref: "shared1" }, source: { $ref: "shared76" }, insight_id: { $ref: "shared5" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared239" }, schema334 = { type: "integer", enum: [1, 2, 3, 4, 5], $id: "InsightSeverityInput" };
function validate1688(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || data === 3 || data === 4 || data === 5 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema334.enum })), validate1688.errors = vErrors, vErrors === null;
}
function validate1694(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "config");
    for (let key0 in data)
      key0 === "name" || key0 === "config" || key0 === "collections" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "config", validate583, "collections", validate583);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1694.errors = vErrors, vErrors === null;
}
function validate1693(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1694);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1693.errors = vErrors, vErrors === null;
}
var schema337 = { type: "string", enum: ["custom"], $id: "shared76" };
function validate1707(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "custom" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema337.enum })), validate1707.errors = vErrors, vErrors === null;
}
function validate1685(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "description", "severity", "scopes", "tags", "resource_types", "filters");
    for (let key0 in data)
      func3.call(schema333.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "severity", validate1688, "scopes", validate203, "tags", validate107, "resource_types", validate107, "filters", validate1693, "owner_resource_id", validate30, "template_id", validate28, "badges", validate1612, "badge_filter_operator", validate30, "meta_data", validate30, "notes", validate30, "organization_id", validate28, "source", validate1707, "insight_id", validate741);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1685.errors = vErrors, vErrors === null;
}
var check_shared240 = validate1710, schema338 = { type: "object", additionalProperties: !1, properties: { insightId: { $ref: "shared8" }, name: { $ref: "shared9" }, description: { $ref: "shared9" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared16" }, tags: { $ref: "shared13" }, resource_types: { $ref: "shared13" }, filters: { $ref: "shared75" }, owner_resource_id: { $ref: "shared0" }, template_id: { $ref: "shared1" }, badges: { $ref: "shared27" }, badge_filter_operator: { $ref: "shared0" }, meta_data: { $ref: "shared0" }, notes: { $ref: "shared0" }, selects: { $ref: "shared56" }, timeseries: { $ref: "shared14" }, organization_id: { $ref: "shared1" }, source: { $ref: "shared76" }, insight_id: { $ref: "shared1" } }, required: ["insightId", "name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared240" };
function validate1710(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "insightId", "name", "description", "severity", "scopes", "tags", "resource_types", "filters");
    for (let key0 in data)
      func3.call(schema338.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "insightId", validate45, "name", validate22, "description", validate22, "severity", validate1688, "scopes", validate203, "tags", validate107, "resource_types", validate107, "filters", validate1693, "owner_resource_id", validate30, "template_id", validate28, "badges", validate1612, "badge_filter_operator", validate30, "meta_data", validate30, "notes", validate30, "selects", validate536, "timeseries", validate65, "organization_id", validate28, "source", validate1707, "insight_id", validate28);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1710.errors = vErrors, vErrors === null;
}
var check_shared241 = validate1730;
function validate1730(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "insightId");
    for (let key0 in data)
      key0 !== "insightId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "insightId", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1730.errors = vErrors, vErrors === null;
}
var check_shared243 = validate1732;
var schema342 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared9" }, description: { $ref: "shared9" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared16" }, tags: { $ref: "shared13" }, resource_types: { $ref: "shared13" }, filters: { $ref: "shared75" }, owner_resource_id: { $ref: "shared0" }, template_id: { $ref: "shared1" }, badges: { $ref: "shared27" }, badge_filter_operator: { $ref: "shared0" }, meta_data: { $ref: "shared0" }, notes: { $ref: "shared0" }, organization_id: { $ref: "shared1" }, source: { $ref: "shared76" }, insight_id: { $ref: "shared5" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "InsightForCreate" };
function validate1734(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "description", "severity", "scopes", "tags", "resource_types", "filters");
    for (let key0 in data)
      func3.call(schema342.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "severity", validate1688, "scopes", validate203, "tags", validate107, "resource_types", validate107, "filters", validate1693, "owner_resource_id", validate30, "template_id", validate28, "badges", validate1612, "badge_filter_operator", validate30, "meta_data", validate30, "notes", validate30, "organization_id", validate28, "source", validate1707, "insight_id", validate741);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1734.errors = vErrors, vErrors === null;
}
function validate1733(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1734);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1733.errors = vErrors, vErrors === null;
}
function validate1732(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "insights");
    for (let key0 in data)
      key0 !== "insights" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "insights", validate1733);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1732.errors = vErrors, vErrors === null;
}
var check_shared244 = validate1753;
function validate1753(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "insights");
    for (let key0 in data)
      key0 !== "insights" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "insights", validate341);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1753.errors = vErrors, vErrors === null;
}
var check_shared245 = validate1755;
function validate1755(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "insightId", "notes");
    for (let key0 in data)
      key0 === "insightId" || key0 === "notes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "insightId", validate45, "notes", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1755.errors = vErrors, vErrors === null;
}
var check_shared246 = validate1758;
function validate1758(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "backoffice", "custom", "pack_id", "metadata");
    for (let key0 in data)
      key0 === "backoffice" || key0 === "custom" || key0 === "pack_id" || key0 === "metadata" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "backoffice", validate341, "custom", validate341, "pack_id", validate22, "metadata", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1758.errors = vErrors, vErrors === null;
}
var check_shared247 = validate1763;
var schema347 = { type: "string", enum: ["backoffice", "custom"], $id: "InsightSourceNameInput" };
function validate1765(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "backoffice" || data === "custom" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema347.enum })), validate1765.errors = vErrors, vErrors === null;
}
function validate1763(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "insightId", "source", "groups");
    for (let key0 in data)
      key0 === "insightId" || key0 === "source" || key0 === "groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "insightId", validate45, "source", validate1765, "groups", validate341);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1763.errors = vErrors, vErrors === null;
}
var check_shared248 = validate1768;
function validate1768(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "insightId");
    for (let key0 in data)
      key0 === "insightId" || key0 === "insights" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "insightId", validate45, "insights", validate536);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1768.errors = vErrors, vErrors === null;
}
var check_shared249 = validate1771, schema349 = { type: ["object", "array"], $id: "shared249" };
function validate1771(data, instancePath = "") {
  let vErrors = null;
  return (!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema349.type })), validate1771.errors = vErrors, vErrors === null;
}
var check_shared250 = validate1772;
function validate1773(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "provider_id", validate30, "organization_service_id", validate28, "name", validate30, "insight_name", validate30, "state", validate28, "account", validate30, "account_id", validate30, "resource_type", validate30, "identified_at", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1773.errors = vErrors, vErrors === null;
}
function validate1772(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1773);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1772.errors = vErrors, vErrors === null;
}
var check_shared251 = validate1784;
function validate1785(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1785.errors = vErrors, vErrors === null;
}
function validate1784(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1785);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1784.errors = vErrors, vErrors === null;
}
var check_shared252 = validate1788;
function validate1788(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "source" || key0 === "labels" || key0 === "search" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "source", validate1765, "labels", validate22, "search", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1788.errors = vErrors, vErrors === null;
}
var check_InsightSelection = validate1792;
var schema356 = { type: ["array", "null"], items: { $ref: "InsightChoice" }, $id: "shared78" };
function validate1794(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "insight_id"), vErrors = member(vErrors, data, instancePath, "insight_id", validate45, "name", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1794.errors = vErrors, vErrors === null;
}
function validate1793(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema356.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1794);
  }
  return validate1793.errors = vErrors, vErrors === null;
}
function validate1792(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "data", validate1793) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1792.errors = vErrors, vErrors === null;
}
var check_QueryFilterRegistry = validate1799;
var schema360 = { type: ["array", "null"], items: { $ref: "QueryFilterSetting" }, $id: "shared88" };
function validate1812(data, instancePath = "") {
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
    vErrors = inner(vErrors, data, instancePath, validate741), errors = vErrors === null ? 0 : vErrors.length;
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1812.errors = vErrors, errors === 0;
}
var schema363 = { type: ["array", "null"], items: { $ref: "QueryFilterChoice" }, $id: "shared89" };
function validate1819(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "display_value", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1819.errors = vErrors, vErrors === null;
}
function validate1818(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema363.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1819);
  }
  return validate1818.errors = vErrors, vErrors === null;
}
function validate1808(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "field_type", validate30, "name", validate30, "display_name", validate30, "description", validate1812, "options", validate88, "choices", validate1818, "_state_hash", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1808.errors = vErrors, vErrors === null;
}
function validate1807(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema360.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1808);
  }
  return validate1807.errors = vErrors, vErrors === null;
}
function validate1800(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "filter_id"), vErrors = member(vErrors, data, instancePath, "filter_id", validate22, "name", validate30, "description", validate30, "supported_resources", validate88, "supported_clouds", validate1597, "supports_common", validate35, "settings_config", validate1807)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1800.errors = vErrors, vErrors === null;
}
function validate1799(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate1800);
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1799.errors = vErrors, vErrors === null;
}
var check_shared253 = validate1827;
function validate1827(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organizationServiceId");
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "cursor" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organizationServiceId", validate45, "cursor", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1827.errors = vErrors, vErrors === null;
}
var check_CloudFindingPage = validate1830;
var schema367 = { type: ["array", "null"], items: { $ref: "CloudFinding" }, $id: "shared42" };
function validate1832(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "insight_name", validate30, "resource_name", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1832.errors = vErrors, vErrors === null;
}
function validate1831(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema367.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1832);
  }
  return validate1831.errors = vErrors, vErrors === null;
}
function validate1830(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "results", validate1831) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1830.errors = vErrors, vErrors === null;
}
var check_shared254 = validate1837;
var schema371 = { type: ["array", "null"], items: { $ref: "InsightPackMetadata" }, $id: "shared77" };
function validate1850(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "pack_id", validate28, "pack_name", validate30, "template_id", validate28, "template_name", validate30, "description", validate30, "order", validate28) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1850.errors = vErrors, vErrors === null;
}
function validate1849(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema371.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1850);
  }
  return validate1849.errors = vErrors, vErrors === null;
}
function validate1838(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "pack_id", "source", "name"), vErrors = member(vErrors, data, instancePath, "pack_id", validate45, "source", validate1576, "name", validate22, "description", validate30, "logo_url", validate30, "backoffice", validate1594, "custom", validate1594, "organization_id", validate28, "inserted_at", validate30, "updated_at", validate30, "backoffice_metadata", validate1849, "badges", validate1612, "badge_filter_operator", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1838.errors = vErrors, vErrors === null;
}
function validate1837(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1838);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1837.errors = vErrors, vErrors === null;
}
var check_shared255 = validate1862;
function validate1862(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "description", "backoffice", "custom");
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "backoffice" || key0 === "custom" || key0 === "badges" || key0 === "badge_filter_operator" || key0 === "logo_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "backoffice", validate341, "custom", validate341, "badges", validate1612, "badge_filter_operator", validate30, "logo_url", validate30);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1862.errors = vErrors, vErrors === null;
}
var check_InsightPack = validate1838, check_shared256 = validate1870;
function validate1870(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "packId", "name", "description", "backoffice", "custom");
    for (let key0 in data)
      key0 === "packId" || key0 === "name" || key0 === "description" || key0 === "backoffice" || key0 === "custom" || key0 === "badges" || key0 === "badge_filter_operator" || key0 === "logo_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "packId", validate45, "name", validate22, "description", validate22, "backoffice", validate341, "custom", validate341, "badges", validate1612, "badge_filter_operator", validate30, "logo_url", validate30);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1870.errors = vErrors, vErrors === null;
}
var check_shared257 = validate1879;
function validate1879(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "packId");
    for (let key0 in data)
      key0 !== "packId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "packId", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1879.errors = vErrors, vErrors === null;
}
var check_shared258 = validate1881;
function validate1881(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "approver", "insight_id", "insight_source", "resource_ids", "resource_type", "start_date");
    for (let key0 in data)
      key0 === "approver" || key0 === "insight_id" || key0 === "insight_source" || key0 === "resource_ids" || key0 === "resource_type" || key0 === "start_date" || key0 === "expiration_date" || key0 === "notes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "approver", validate22, "insight_id", validate45, "insight_source", validate1765, "resource_ids", validate203, "resource_type", validate22, "start_date", validate22, "expiration_date", validate22, "notes", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1881.errors = vErrors, vErrors === null;
}
var check_shared50 = validate1890;
function validate1891(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "exemption_id", "insight_id", "insight_source", "resource_id", "resource_type", "approver", "enabled", "create_date", "start_date"), vErrors = member(vErrors, data, instancePath, "exemption_id", validate45, "insight_id", validate45, "insight_source", validate1576, "insight_name", validate30, "resource_id", validate70, "resource_type", validate22, "resource_type_label", validate30, "resource_name", validate30, "provider_id", validate30, "cloud_type_id", validate30, "account", validate30, "account_id", validate30, "organization_id", validate28, "approver", validate22, "creator_id", validate28, "creator_name", validate30, "owner_name", validate30, "bot_id", validate593, "bot_name", validate30, "enabled", validate65, "create_date", validate22, "start_date", validate22, "expiration_date", validate30, "notes", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1891.errors = vErrors, vErrors === null;
}
function validate1890(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1891);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1890.errors = vErrors, vErrors === null;
}
var check_shared259 = validate1917;
function validate1917(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "exemption_ids");
    for (let key0 in data)
      key0 !== "exemption_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "exemption_ids", validate341);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1917.errors = vErrors, vErrors === null;
}
var check_shared260 = validate1919;
function validate1919(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "search" || key0 === "pack" || key0 === "badges" || key0 === "badge_filter_operator" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate112, "page_size", validate112, "search", validate22, "pack", validate593, "badges", validate320, "badge_filter_operator", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1919.errors = vErrors, vErrors === null;
}
var check_ExemptionPage = validate1926;
function validate1926(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "data", "total_count"), vErrors = member(vErrors, data, instancePath, "data", validate1890, "total_count", validate45)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1926.errors = vErrors, vErrors === null;
}
var check_shared261 = validate1929;
function validate1929(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "filters");
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "filters", validate101, "limit", validate112, "offset", validate114, "order_by", validate116);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1929.errors = vErrors, vErrors === null;
}
var check_BotPage = validate1934;
var schema386 = { type: "string", "x-known": ["low", "medium", "high"], $id: "BotSeverity" };
function validate1941(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "low" && data !== "medium" && data !== "high" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema386["x-known"] })), validate1941.errors = vErrors, vErrors === null;
}
var schema387 = { type: "string", "x-known": ["Security", "Optimization", "Curation", "Best Practices", "Miscellaneous"], $id: "BotCategory" };
function validate1943(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Security" && data !== "Optimization" && data !== "Curation" && data !== "Best Practices" && data !== "Miscellaneous" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema387["x-known"] })), validate1943.errors = vErrors, vErrors === null;
}
var schema388 = { type: "string", "x-known": ["RUNNING", "PAUSED", "ARCHIVED", "SCANNING"], $id: "shared18" };
function validate1945(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "RUNNING" && data !== "PAUSED" && data !== "ARCHIVED" && data !== "SCANNING" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema388["x-known"] })), validate1945.errors = vErrors, vErrors === null;
}
var schema390 = { type: ["array", "null"], items: { $ref: "InsightFilter" }, $id: "shared28" };
function validate1952(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema390.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1586);
  }
  return validate1952.errors = vErrors, vErrors === null;
}
function validate1960(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "_type", validate30, "hour", validate28, "minute", validate28, "second", validate28) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1960.errors = vErrors, vErrors === null;
}
function validate1959(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1960), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate741), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1959.errors = vErrors, errors === 0;
}
function validate1957(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "_type", validate30, "time_of_day", validate1959, "day_of_month", validate28, "day_of_week", validate28, "exclude_days", validate1594, "minute_of_hour", validate28, "second_of_hour", validate28) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1957.errors = vErrors, vErrors === null;
}
function validate1956(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate1957), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate741), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1956.errors = vErrors, errors === 0;
}
var schema395 = { type: ["array", "null"], items: { $ref: "BotAction" }, $id: "shared29" };
function validate1979(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate30, "config", validate744, "run_when_result_is", validate35) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1979.errors = vErrors, vErrors === null;
}
function validate1978(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema395.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1979);
  }
  return validate1978.errors = vErrors, vErrors === null;
}
function validate1948(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = member(vErrors, data, instancePath, "resource_types", validate88), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "groups", validate88), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "badges", validate1612), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "filters", validate1952), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "hookpoints", validate88), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "schedule", validate1956), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "schedule_description", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "ondemand_enabled", validate35), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "actions", validate1978), errors = vErrors === null ? 0 : vErrors.length) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate1948.errors = vErrors, errors === 0;
}
function validate2001(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = member(vErrors, data, instancePath, "errors", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "timeouts", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "invalid_perms", validate28), errors = vErrors === null ? 0 : vErrors.length) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2001.errors = vErrors, errors === 0;
}
function validate1936(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resource_id", "name"), vErrors = member(vErrors, data, instancePath, "resource_id", validate70, "name", validate22, "description", validate30, "notes", validate30, "severity", validate1941, "category", validate1943, "state", validate1945, "ondemand_enabled", validate35, "instructions", validate1948, "insight_id", validate28, "insight_name", validate30, "source", validate30, "owner", validate30, "owner_name", validate30, "date_created", validate30, "date_modified", validate30, "badge_scope_operator", validate30, "schedule", validate1956, "hookpoint_created", validate35, "hookpoint_modified", validate35, "hookpoint_tags_modified", validate35, "hookpoint_destroyed", validate35, "next_scheduled_run", validate506, "valid", validate35, "event_failures", validate2001, "detailed_logging", validate35, "version", validate28, "exemptions_count", validate28)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1936.errors = vErrors, vErrors === null;
}
function validate1935(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate1936);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1935.errors = vErrors, vErrors === null;
}
function validate1934(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "bots", "count"), vErrors = member(vErrors, data, instancePath, "bots", validate1935, "count", validate45)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1934.errors = vErrors, vErrors === null;
}
var check_shared262 = validate2012;
function validate2012(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "botResourceId");
    for (let key0 in data)
      key0 !== "botResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "botResourceId", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2012.errors = vErrors, vErrors === null;
}
var check_Bot = validate1936, check_shared263 = validate2014, schema399 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared9" }, description: { $ref: "shared9" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared23" }, ondemand_enabled: { $ref: "shared14" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared1" }, source: { $ref: "shared24" } }, required: ["name", "severity", "category", "instructions"], $id: "shared263" }, schema400 = { type: "string", enum: ["low", "medium", "high"], $id: "BotSeverityInput" };
function validate2017(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "low" || data === "medium" || data === "high" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema400.enum })), validate2017.errors = vErrors, vErrors === null;
}
var schema401 = { type: "string", enum: ["Security", "Optimization", "Curation", "Best Practices", "Miscellaneous"], $id: "BotCategoryInput" };
function validate2019(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "Security" || data === "Optimization" || data === "Curation" || data === "Best Practices" || data === "Miscellaneous" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema401.enum })), validate2019.errors = vErrors, vErrors === null;
}
var schema402 = { type: "string", enum: ["RUNNING", "PAUSED"], $id: "shared23" };
function validate2021(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "RUNNING" || data === "PAUSED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema402.enum })), validate2021.errors = vErrors, vErrors === null;
}
var schema403 = { type: "object", additionalProperties: !1, properties: { resource_types: { $ref: "shared13" }, groups: { $ref: "shared16" }, badges: { $ref: "shared17" }, filters: { $ref: "shared30" }, hookpoints: { $ref: "shared13" }, schedule: { $ref: "shared31" }, schedule_description: { $ref: "shared0" }, ondemand_enabled: { $ref: "shared14" }, actions: { $ref: "shared32" } }, $id: "BotInstructionsForWrite" };
function validate2033(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "hour", "minute", "second");
    for (let key0 in data)
      key0 === "_type" || key0 === "hour" || key0 === "minute" || key0 === "second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "_type", validate22, "hour", validate45, "minute", validate45, "second", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2033.errors = vErrors, vErrors === null;
}
function validate2031(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "_type");
    for (let key0 in data)
      key0 === "_type" || key0 === "time_of_day" || key0 === "day_of_month" || key0 === "day_of_week" || key0 === "exclude_days" || key0 === "minute_of_hour" || key0 === "second_of_hour" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "_type", validate22, "time_of_day", validate2033, "day_of_month", validate45, "day_of_week", validate45, "exclude_days", validate341, "minute_of_hour", validate45, "second_of_hour", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2031.errors = vErrors, vErrors === null;
}
function validate2030(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate2031), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate741), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2030.errors = vErrors, errors === 0;
}
function validate2050(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "config", "run_when_result_is");
    for (let key0 in data)
      key0 === "name" || key0 === "config" || key0 === "run_when_result_is" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "config", validate583, "run_when_result_is", validate65);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2050.errors = vErrors, vErrors === null;
}
function validate2049(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2050);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2049.errors = vErrors, vErrors === null;
}
function validate2024(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func3.call(schema403.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resource_types", validate107, "groups", validate203, "badges", validate320, "filters", validate678, "hookpoints", validate107, "schedule", validate2030, "schedule_description", validate30, "ondemand_enabled", validate65, "actions", validate2049);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2024.errors = vErrors, vErrors === null;
}
var schema409 = { type: ["string", "null"], enum: ["backoffice", "custom", null], $id: "shared24" };
function validate2058(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema409.type })), data === "backoffice" || data === "custom" || data === null || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema409.enum })), validate2058.errors = vErrors, vErrors === null;
}
function validate2014(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "severity", "category", "instructions");
    for (let key0 in data)
      func3.call(schema399.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "description", validate22, "severity", validate2017, "category", validate2019, "state", validate2021, "ondemand_enabled", validate65, "instructions", validate2024, "insight_id", validate28, "source", validate2058);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2014.errors = vErrors, vErrors === null;
}
var check_shared264 = validate2060, schema410 = { type: "object", additionalProperties: !1, properties: { botResourceId: { $ref: "shared79" }, name: { $ref: "shared9" }, description: { $ref: "shared9" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared23" }, ondemand_enabled: { $ref: "shared14" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared1" }, source: { $ref: "shared24" } }, required: ["botResourceId"], $id: "shared264" };
function validate2060(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "botResourceId");
    for (let key0 in data)
      func3.call(schema410.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "botResourceId", validate172, "name", validate22, "description", validate22, "severity", validate2017, "category", validate2019, "state", validate2021, "ondemand_enabled", validate65, "instructions", validate2024, "insight_id", validate28, "source", validate2058);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2060.errors = vErrors, vErrors === null;
}
var check_BotFunctionRegistry = validate2071;
var schema412 = { type: ["array", "null"], items: { $ref: "BotFunction" }, $id: "shared26" };
function validate2073(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "name", validate30, "description", validate30, "supported_resources", validate88, "supported_clouds", validate1597) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2073.errors = vErrors, vErrors === null;
}
function validate2072(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema412.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2073);
  }
  return validate2072.errors = vErrors, vErrors === null;
}
function validate2071(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "filters", validate2072, "actions", validate2072) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2071.errors = vErrors, vErrors === null;
}
var check_shared265 = validate2081;
function validate2081(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "filters", validate101, "limit", validate45, "offset", validate45, "order_by", validate116);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2081.errors = vErrors, vErrors === null;
}
var check_shared267 = validate2086;
var schema418 = { type: ["string", "null"], "x-known": ["INACTIVE", null], $id: "shared119" };
function validate2091(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema418.type })), data !== "INACTIVE" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema418["x-known"] })), validate2091.errors = vErrors, vErrors === null;
}
var schema419 = { type: ["string", "null"], "x-known": ["SUCCESS", null], $id: "shared120" };
function validate2093(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema419.type })), data !== "SUCCESS" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema419["x-known"] })), validate2093.errors = vErrors, vErrors === null;
}
var schema420 = { type: ["string", "number", "null"], $id: "shared121" };
function validate2095(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema420.type })), validate2095.errors = vErrors, vErrors === null;
}
function validate2088(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "event_id"), vErrors = member(vErrors, data, instancePath, "event_id", validate45, "event_type", validate30, "event_state", validate2091, "last_run_status", validate2093, "next_scheduled_run", validate2095, "schedule", validate30, "creation_time", validate30, "description", validate30, "scheduled_by", validate30, "bot_name", validate30, "target_resource_id", validate30, "resource_type", validate30, "provider_id", validate30, "name", validate30, "account", validate30, "cloud", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2088.errors = vErrors, vErrors === null;
}
function validate2087(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2088);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2087.errors = vErrors, vErrors === null;
}
function validate2086(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "events"), vErrors = member(vErrors, data, instancePath, "events", validate2087, "total", validate28)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2086.errors = vErrors, vErrors === null;
}
var check_shared269 = validate2111;
var schema422 = { type: "string", enum: ["delete"], $id: "shared268" };
function validate2112(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "delete" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema422.enum })), validate2112.errors = vErrors, vErrors === null;
}
function validate2111(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "action", "event_ids");
    for (let key0 in data)
      key0 === "action" || key0 === "event_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "action", validate2112, "event_ids", validate341);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2111.errors = vErrors, vErrors === null;
}
var check_shared271 = validate2115;
function validate2117(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "event_id", validate28, "event_type", validate30, "last_run_status", validate30, "start_time", validate2095, "finish_time", validate2095, "bot_name", validate30, "target_resource_id", validate30, "resource_type", validate30, "provider_id", validate30, "name", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2117.errors = vErrors, vErrors === null;
}
function validate2116(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2117);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2116.errors = vErrors, vErrors === null;
}
function validate2115(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "events"), vErrors = member(vErrors, data, instancePath, "events", validate2116)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2115.errors = vErrors, vErrors === null;
}
var check_shared272 = validate2130;
function validate2131(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id", "name"), vErrors = member(vErrors, data, instancePath, "id", validate45, "organization_id", validate28, "name", validate22, "description", validate30, "pack_id", validate28, "source", validate1576, "insights_blacklist", validate88, "insights_warn_only", validate88, "slack_channel", validate30, "email_recipients", validate88, "last_build_at", validate30, "created_at", validate30, "last_modified", validate30, "total_builds", validate28, "success_count", validate28, "failure_count", validate28, "consumption_url", validate30, "favorite", validate35, "tfc_count", validate28, "local_exceptions_enabled", validate35)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2131.errors = vErrors, vErrors === null;
}
function validate2130(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2131);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2130.errors = vErrors, vErrors === null;
}
var check_shared273 = validate2153;
function validate2153(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "scan_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "author_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "config_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "iac_provider"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "scan_template"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "readable" || key0 === "scan_name" || key0 === "author_name" || key0 === "config_name" || key0 === "iac_provider" || key0 === "scan_template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    vErrors = member(vErrors, data, instancePath, "readable", validate65), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "scan_name", validate22), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "author_name", validate22), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "config_name", validate22), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "iac_provider", validate22), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "scan_template", validate22), errors = vErrors === null ? 0 : vErrors.length;
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2153.errors = vErrors, errors === 0;
}
var check_IacScanResult = validate2160;
var schema430 = { type: ["object", "null"], additionalProperties: { $ref: "IacMappedResource" }, $id: "shared62" };
function validate2170(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "address", validate30, "name", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2170.errors = vErrors, vErrors === null;
}
function validate2169(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema430.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate2170);
  return validate2169.errors = vErrors, vErrors === null;
}
var schema434 = { type: ["array", "null"], items: { $ref: "IacInsightResult" }, $id: "shared65" };
function validate2187(data, instancePath = "") {
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
    vErrors = inner(vErrors, data, instancePath, validate741), errors = vErrors === null ? 0 : vErrors.length;
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2187.errors = vErrors, errors === 0;
}
function validate2178(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate45, "name", validate30, "description", validate30, "severity", validate1580, "source", validate1576, "notes", validate30, "resource_types", validate88, "warn_only", validate35, "success", validate2187, "failure", validate2187, "warning", validate2187)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2178.errors = vErrors, vErrors === null;
}
function validate2177(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema434.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2178);
  }
  return validate2177.errors = vErrors, vErrors === null;
}
function validate2176(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "failed_insights", validate2177, "passed_insights", validate2177, "warned_insights", validate2177, "skipped_insights", validate2177, "failed_resources", validate28, "passed_resources", validate28, "warned_resources", validate28, "skipped_resources", validate28, "total_insights", validate28, "total_resources", validate28, "scan_template", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2176.errors = vErrors, vErrors === null;
}
function validate2175(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate2176), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate741), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2175.errors = vErrors, errors === 0;
}
var schema437 = { type: ["array", "null"], items: { $ref: "IacReadableResource" }, $id: "shared64" };
var schema439 = { type: ["array", "null"], items: { $ref: "IacReadableRule" }, $id: "shared58" };
function validate2217(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "rule_name", validate30, "rule_description", validate30, "rule_detail", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2217.errors = vErrors, vErrors === null;
}
function validate2216(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema439.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2217);
  }
  return validate2216.errors = vErrors, vErrors === null;
}
function validate2210(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "resource_source", validate30, "resource_address", validate30, "resource_name", validate30, "resource_type", validate30, "resource_region", validate30, "passed_rules", validate2216, "warning_rules", validate2216, "failed_rules", validate2216) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2210.errors = vErrors, vErrors === null;
}
function validate2209(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema437.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2210);
  }
  return validate2209.errors = vErrors, vErrors === null;
}
function validate2160(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "build_id"), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "build_id", validate45), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "config_name", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "status", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "message", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "success", validate35), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "errors", validate88), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "scan_results", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "stacktrace", validate1812), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "resource_mapping", validate2169), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "details", validate2175), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "resources", validate2209), errors = vErrors === null ? 0 : vErrors.length) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2160.errors = vErrors, errors === 0;
}
var check_shared274 = validate2227;
function validate2227(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "buildId"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "buildId" || key0 === "readable" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    vErrors = member(vErrors, data, instancePath, "buildId", validate45), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "readable", validate65), errors = vErrors === null ? 0 : vErrors.length;
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2227.errors = vErrors, errors === 0;
}
var check_IacScan = validate2230;
function validate2247(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "id", validate28, "name", validate30, "source", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2247.errors = vErrors, vErrors === null;
}
function validate2246(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate2247), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate741), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2246.errors = vErrors, errors === 0;
}
function validate2230(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "id", validate45), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "config_id", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "config_name", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "scan_name", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "author_name", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "create_time", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "duration", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "iac_provider", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "scan_type", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "status", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "status_message", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "success", validate35), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "errors", validate410), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "warnings", validate410), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "stacktrace", validate1812), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "pack", validate2246), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "failed_insights", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "warned_insights", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "failed_resources", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "passed_resources", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "warned_resources", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "total_resources", validate28), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "resources_by_type", validate582), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "failed_resources_by_type", validate582), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "warned_resources_by_type", validate582), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "scan_results", validate30), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "resource_mapping", validate2169), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "details", validate2175), errors = vErrors === null ? 0 : vErrors.length, vErrors = member(vErrors, data, instancePath, "resources", validate2209), errors = vErrors === null ? 0 : vErrors.length) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2230.errors = vErrors, errors === 0;
}
var check_shared275 = validate2267;
function validate2267(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate112, "page_size", validate112);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2267.errors = vErrors, vErrors === null;
}
var check_IacScanPage = validate2270;
function validate2275(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate45, "status", validate30, "scan_type", validate30, "iac_provider", validate30, "create_time", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2275.errors = vErrors, vErrors === null;
}
function validate2274(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2275);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2274.errors = vErrors, vErrors === null;
}
function validate2270(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "page", "total_pages", "total_count", "data"), vErrors = member(vErrors, data, instancePath, "page", validate45, "total_pages", validate45, "total_count", validate45, "data", validate2274)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2270.errors = vErrors, vErrors === null;
}
var check_shared278 = validate2283;
var schema450 = { type: "string", enum: ["id", "create_time"], $id: "shared276" };
function validate2286(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "id" || data === "create_time" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema450.enum })), validate2286.errors = vErrors, vErrors === null;
}
var schema451 = { type: "string", enum: ["asc", "desc"], $id: "shared277" };
function validate2288(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema451.enum })), validate2288.errors = vErrors, vErrors === null;
}
function validate2283(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "sort" || key0 === "sort_dir" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate112, "page_size", validate112, "sort", validate2286, "sort_dir", validate2288);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2283.errors = vErrors, vErrors === null;
}
var check_shared22 = validate583, check_shared279 = validate2290;
function validate2290(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "scanId");
    for (let key0 in data)
      key0 !== "scanId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "scanId", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2290.errors = vErrors, vErrors === null;
}
var check_SarifReport = validate2292;
var schema454 = { type: ["array", "null"], items: { $ref: "SarifRun" }, $id: "shared116" };
var schema456 = { type: ["array", "null"], items: { $ref: "SarifResult" }, $id: "shared117" };
function validate2299(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "ruleId", validate30, "level", validate30, "message", validate744, "locations", validate582) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2299.errors = vErrors, vErrors === null;
}
function validate2298(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema456.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2299);
  }
  return validate2298.errors = vErrors, vErrors === null;
}
function validate2296(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "tool", validate744, "results", validate2298) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2296.errors = vErrors, vErrors === null;
}
function validate2295(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema454.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2296);
  }
  return validate2295.errors = vErrors, vErrors === null;
}
function validate2292(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.$schema !== void 0 && (vErrors = inner(vErrors, data.$schema, instancePath + "/$schema", validate30)), vErrors = member(vErrors, data, instancePath, "version", validate30, "runs", validate2295)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2292.errors = vErrors, vErrors === null;
}
var check_shared280 = validate2308;
function validate2308(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "include_session" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate112, "page_size", validate112, "include_session", validate65);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2308.errors = vErrors, vErrors === null;
}
var check_AwsConfigPage = validate2312;
function validate2312(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2312.errors = vErrors, vErrors === null;
}
var check_shared281 = validate2313;
function validate2313(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "access_key_id", "secret_access_key");
    for (let key0 in data)
      key0 === "name" || key0 === "access_key_id" || key0 === "secret_access_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "access_key_id", validate22, "secret_access_key", validate24);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2313.errors = vErrors, vErrors === null;
}
var check_AwsConfig = validate2317;
function validate2317(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2317.errors = vErrors, vErrors === null;
}
var check_shared282 = validate2318;
function validate2318(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "keyId");
    for (let key0 in data)
      key0 !== "keyId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "keyId", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2318.errors = vErrors, vErrors === null;
}
var check_shared283 = validate2320;
function validate2320(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "role_arn");
    for (let key0 in data)
      key0 === "name" || key0 === "role_arn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "role_arn", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2320.errors = vErrors, vErrors === null;
}
var check_shared284 = validate2323;
function validate2323(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "roleId");
    for (let key0 in data)
      key0 !== "roleId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "roleId", validate172);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2323.errors = vErrors, vErrors === null;
}
var check_shared285 = validate2325;
function validate2325(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "roleId");
    for (let key0 in data)
      key0 === "roleId" || key0 === "name" || key0 === "role_arn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "roleId", validate172, "name", validate22, "role_arn", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2325.errors = vErrors, vErrors === null;
}
var check_shared286 = validate2329;
function validate2329(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organizationServiceId", "body");
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organizationServiceId", validate45, "body", validate681);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2329.errors = vErrors, vErrors === null;
}
var check_shared287 = validate2332;
function validate2332(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "principalId", "start", "end");
    for (let key0 in data)
      key0 === "principalId" || key0 === "start" || key0 === "end" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "principalId", validate172, "start", validate22, "end", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2332.errors = vErrors, vErrors === null;
}
var check_PrincipalActivity = validate2336;
function validate2338(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "action"), vErrors = member(vErrors, data, instancePath, "action", validate22, "count", validate28, "last_executed_date", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2338.errors = vErrors, vErrors === null;
}
function validate2337(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2338), errors = vErrors === null ? 0 : vErrors.length;
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate2337.errors = vErrors, errors === 0;
}
var schema472 = { type: ["array", "null"], items: { $ref: "PrincipalActivityError" }, $id: "shared84" };
function validate2346(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "date", validate30, "reason", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2346.errors = vErrors, vErrors === null;
}
function validate2345(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema472.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2346);
  }
  return validate2345.errors = vErrors, vErrors === null;
}
function validate2344(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = member(vErrors, data, instancePath, "errors", validate2345), errors = vErrors === null ? 0 : vErrors.length) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2344.errors = vErrors, errors === 0;
}
function validate2352(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resource_id", "resource_type", "name"), vErrors = member(vErrors, data, instancePath, "resource_id", validate70, "resource_type", validate22, "name", validate22, "account_id", validate30, "cloud_type_id", validate383, "namespace_id", validate30, "organization_id", validate28, "organization_service_id", validate28, "provider_id", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2352.errors = vErrors, vErrors === null;
}
function validate2336(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "executed_actions", "metadata", "principal"), vErrors = member(vErrors, data, instancePath, "executed_actions", validate2337, "metadata", validate2344, "principal", validate2352)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2336.errors = vErrors, vErrors === null;
}
var check_shared288 = validate2363;
function validate2363(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "principalId");
    for (let key0 in data)
      key0 === "principalId" || key0 === "page" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "principalId", validate172, "page", validate112);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2363.errors = vErrors, vErrors === null;
}
var check_PrincipalPermissionPage = validate2366;
function validate2372(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "permission", "category", "status"), vErrors = member(vErrors, data, instancePath, "permission", validate22, "category", validate22, "status", validate22, "action", validate30, "count", validate28, "last_executed_date", validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2372.errors = vErrors, vErrors === null;
}
function validate2371(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2372);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2371.errors = vErrors, vErrors === null;
}
function validate2381(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "total_permission_count", validate45, "used_permission_count", validate45, "unused_permission_count", validate45, "unassessed_permission_count", validate45) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2381.errors = vErrors, vErrors === null;
}
var schema480 = { type: ["object", "null"], additionalProperties: { $ref: "shared13" }, $id: "shared86" };
function validate2388(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema480.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate107);
  return validate2388.errors = vErrors, vErrors === null;
}
function validate2366(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "start", "end", "page", "total_pages", "permissions", "principal"), vErrors = member(vErrors, data, instancePath, "start", validate22, "end", validate22, "page", validate45, "total_pages", validate45, "permissions", validate2371, "permission_status_counts", validate2381, "principal", validate2352, "warnings", validate2388)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2366.errors = vErrors, vErrors === null;
}
var check_PrincipalRemediation = validate2391;
function validate2395(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "Effect"), vErrors = member(vErrors, data, instancePath, "Sid", validate30, "Effect", validate22, "NotAction", validate88, "Resource", validate88)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2395.errors = vErrors, vErrors === null;
}
function validate2394(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2395);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2394.errors = vErrors, vErrors === null;
}
function validate2392(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "Version", "Statement"), vErrors = member(vErrors, data, instancePath, "Version", validate22, "Statement", validate2394)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2392.errors = vErrors, vErrors === null;
}
function validate2391(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "policy"), vErrors = member(vErrors, data, instancePath, "policy", validate2392)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2391.errors = vErrors, vErrors === null;
}
var check_shared290 = validate2403;
function validate2405(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "number" && !(data % 1) && !isNaN(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate2405.errors = vErrors, vErrors === null;
}
function validate2403(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "page", validate112, "page_size", validate2405);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2403.errors = vErrors, vErrors === null;
}
var check_ImageAssessmentPage = validate2407;
var schema490 = { type: ["integer", "string", "null"], $id: "shared67" };
function validate2410(data, instancePath = "") {
  let vErrors = null;
  return !(typeof data == "number" && !(data % 1) && !isNaN(data)) && typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema490.type })), validate2410.errors = vErrors, vErrors === null;
}
var schema493 = { type: "string", "x-known": ["COMPLETED", "FAILED", "QUEUED", ""], $id: "shared69" };
function validate2434(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "COMPLETED" && data !== "FAILED" && data !== "QUEUED" && data !== "" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema493["x-known"] })), validate2434.errors = vErrors, vErrors === null;
}
function validate2433(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "status", validate2434, "error_reason", validate30, "assessment_completed_at", validate30, "pulled_from", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2433.errors = vErrors, vErrors === null;
}
function validate2432(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate2433), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate741), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2432.errors = vErrors, errors === 0;
}
function validate2409(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "resource_id"), vErrors = member(vErrors, data, instancePath, "id", validate2410, "image_id", validate30, "resource_id", validate70, "resource_type", validate30, "resource_name", validate30, "cloud", validate383, "account", validate30, "account_id", validate30, "platform", validate30, "report_id", validate30, "k8s_cluster_name", validate30, "public_accessible", validate35, "riskscore", validate506, "critical_count", validate28, "high_count", validate28, "medium_count", validate28, "low_count", validate28, "none_count", validate28, "total_count", validate28, "severity", validate30, "last_assessment", validate30, "assessment_info", validate2432)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2409.errors = vErrors, vErrors === null;
}
function validate2408(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2409);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2408.errors = vErrors, vErrors === null;
}
function validate2407(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages"), vErrors = member(vErrors, data, instancePath, "data", validate2408, "page", validate45, "page_size", validate45, "total_count", validate45, "total_pages", validate45)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2407.errors = vErrors, vErrors === null;
}
var check_VulnerabilityPage = validate2448;
function validate2450(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "cve_id"), vErrors = member(vErrors, data, instancePath, "cve_id", validate22, "first_found", validate30, "last_seen", validate30, "riskscore", validate506, "cvss_score", validate506, "has_exploits", validate35, "has_threats", validate35, "resource_count", validate28, "affected_packages", validate28)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2450.errors = vErrors, vErrors === null;
}
function validate2449(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2450);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2449.errors = vErrors, vErrors === null;
}
function validate2448(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages"), vErrors = member(vErrors, data, instancePath, "data", validate2449, "page", validate45, "page_size", validate45, "total_count", validate45, "total_pages", validate45)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2448.errors = vErrors, vErrors === null;
}
var check_shared291 = validate2466;
function validate2466(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "resourceId");
    for (let key0 in data)
      key0 === "resourceId" || key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "resourceId", validate172, "page", validate112, "page_size", validate2405);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2466.errors = vErrors, vErrors === null;
}
var check_ResourceVulnerabilityPage = validate2470;
var schema503 = { type: ["array", "null"], items: { $ref: "VulnerabilitySolution" }, $id: "shared127" };
function validate2484(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "package_name", validate30, "package_type", validate30, "fix", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2484.errors = vErrors, vErrors === null;
}
function validate2483(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema503.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2484);
  }
  return validate2483.errors = vErrors, vErrors === null;
}
function validate2481(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "FixedVersion", validate30, "Solutions", validate2483) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2481.errors = vErrors, vErrors === null;
}
function validate2480(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  vErrors = inner(vErrors, data, instancePath, validate2481), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  vErrors = inner(vErrors, data, instancePath, validate741), errors = vErrors === null ? 0 : vErrors.length;
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2480.errors = vErrors, errors === 0;
}
function validate2472(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "cve_id"), vErrors = member(vErrors, data, instancePath, "cve_id", validate22, "severity", validate30, "cvss_score", validate506, "riskscore", validate506, "has_exploits", validate35, "has_threats", validate35, "first_found", validate30, "vuln_meta", validate2480)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2472.errors = vErrors, vErrors === null;
}
function validate2471(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2472);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2471.errors = vErrors, vErrors === null;
}
function validate2470(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages"), vErrors = member(vErrors, data, instancePath, "data", validate2471, "page", validate45, "page_size", validate45, "total_count", validate45, "total_pages", validate45)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2470.errors = vErrors, vErrors === null;
}
var check_shared292 = validate2499;
function validate2503(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure_resource_group_ids" || key0 === "custom_resource_group_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "azure_resource_group_ids", validate536, "custom_resource_group_ids", validate536);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2503.errors = vErrors, vErrors === null;
}
function validate2510(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 2 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 2 }, "must NOT have more than 2 items")), data.length < 2 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 2 }, "must NOT have fewer than 2 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2510.errors = vErrors, vErrors === null;
}
function validate2509(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2510);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2509.errors = vErrors, vErrors === null;
}
function validate2507(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_service_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_service_ids", validate341, "badges", validate2509);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2507.errors = vErrors, vErrors === null;
}
function validate2501(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope_type" || key0 === "resource_group_filters" || key0 === "organization_service_filters" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "scope_type", validate22, "resource_group_filters", validate2503, "organization_service_filters", validate2507);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2501.errors = vErrors, vErrors === null;
}
function validate2516(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "severity" || key0 === "insight_ids" || key0 === "resource_types" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "severity", validate341, "insight_ids", validate536, "resource_types", validate107);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2516.errors = vErrors, vErrors === null;
}
function validate2499(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "pack_ids");
    for (let key0 in data)
      key0 === "pack_ids" || key0 === "resource_scope" || key0 === "insight_filters" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "pack_ids", validate172, "resource_scope", validate2501, "insight_filters", validate2516);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2499.errors = vErrors, vErrors === null;
}
var check_Scorecard = validate2521;
function validate2524(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "severity" && (vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate2095));
    vErrors = member(vErrors, data, instancePath, "severity", validate593);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2524.errors = vErrors, vErrors === null;
}
function validate2523(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate2524);
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2523.errors = vErrors, vErrors === null;
}
function validate2522(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate2523);
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2522.errors = vErrors, vErrors === null;
}
function validate2532(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? vErrors = member(vErrors, data, instancePath, "account_cluster_name", validate30, "account_cluster_id", validate30, "namespace_name", validate30, "resource_type", validate30, "name", validate30, "insight", validate30, "provider_id", validate30, "provider_uuid", validate30, "severity", validate593, "direct_link", validate30) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2532.errors = vErrors, vErrors === null;
}
function validate2531(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      vErrors = inner(vErrors, data[i0], instancePath + "/" + i0, validate2532);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2531.errors = vErrors, vErrors === null;
}
function validate2530(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate2531);
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2530.errors = vErrors, vErrors === null;
}
function validate2521(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "scorecard", "impacted_resources"), vErrors = member(vErrors, data, instancePath, "scorecard", validate2522, "impacted_resources", validate2530)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2521.errors = vErrors, vErrors === null;
}
var check_shared293 = validate2546;
function validate2546(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name");
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2546.errors = vErrors, vErrors === null;
}
var check_shared294 = validate2548;
function validate2548(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), vErrors = member(vErrors, data, instancePath, "id", validate45)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2548.errors = vErrors, vErrors === null;
}
var check_shared295 = validate2550;
function validate2555(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_service_ids" || key0 === "cloud_types" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "organization_service_ids", validate341, "cloud_types", validate107, "badges", validate2509);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2555.errors = vErrors, vErrors === null;
}
function validate2550(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "export_id", "name", "custom_pack_id", "backoffice_pack_id");
    for (let key0 in data)
      key0 === "export_id" || key0 === "name" || key0 === "custom_pack_id" || key0 === "backoffice_pack_id" || key0 === "organization_service_filters" || key0 === "insight_filters" || key0 === "bad_only" || key0 === "resource_tags" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "export_id", validate45, "name", validate22, "custom_pack_id", validate28, "backoffice_pack_id", validate28, "organization_service_filters", validate2555, "insight_filters", validate2516, "bad_only", validate65, "resource_tags", validate536);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2550.errors = vErrors, vErrors === null;
}
var check_shared296 = validate2563, schema523 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared9" }, schedule: { $ref: "shared9" }, hour: { $ref: "shared8" }, minute: { $ref: "shared8" }, day_of_week: { $ref: "shared9" }, email_addresses: { $ref: "shared13" }, email_sub_title: { $ref: "shared9" }, resource_tags: { $ref: "shared56" }, badges: { $ref: "shared56" }, badge_filter_operator: { $ref: "shared103" }, item_type: { $ref: "shared9" }, item_id: { $ref: "shared8" } }, required: ["name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id"], $id: "shared296" };
function validate2563(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id");
    for (let key0 in data)
      func3.call(schema523.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "name", validate22, "schedule", validate22, "hour", validate45, "minute", validate45, "day_of_week", validate22, "email_addresses", validate107, "email_sub_title", validate22, "resource_tags", validate536, "badges", validate536, "badge_filter_operator", validate318, "item_type", validate22, "item_id", validate45);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2563.errors = vErrors, vErrors === null;
}
var check_shared298 = validate2576;
function validate2579(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = inner(vErrors, data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), validate22);
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2579.errors = vErrors, vErrors === null;
}
function validate2576(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "collection_name", "collection_data");
    for (let key0 in data)
      key0 === "detailed_counts" || key0 === "collection_name" || key0 === "collection_data" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "detailed_counts", validate65, "collection_name", validate22, "collection_data", validate2579);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2576.errors = vErrors, vErrors === null;
}
var check_shared299 = validate2582;
function validate2582(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "image");
    for (let key0 in data)
      key0 !== "image" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    vErrors = member(vErrors, data, instancePath, "image", validate22);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2582.errors = vErrors, vErrors === null;
}
var check_shared9 = validate22, checks = {
  login: { input: check_shared129, output: check_LoginSession },
  createApiOnlyUser: { input: check_shared130, output: check_ApiOnlyUser },
  createApiKey: { input: check_shared131, output: check_shared10 },
  logout: { input: check_shared132 },
  deactivateApiKeys: { input: check_shared133 },
  convertUserToApiOnly: { input: check_shared133, output: check_ConvertedUser },
  setConsoleAccess: { input: check_shared134 },
  listUsers: { input: check_shared132, output: check_UserList },
  searchUsers: { input: check_shared136, output: check_UserList },
  listDomainAdmins: { input: check_shared136, output: check_UserList },
  getCurrentUser: { input: check_shared132, output: check_CurrentUser },
  createUser: { input: check_shared139, output: check_CreatedUser },
  updateUser: { input: check_shared140 },
  setUserAccessLevel: { input: check_shared141 },
  deleteUser: { input: check_shared142 },
  listUserGroups: { input: check_shared142, output: check_shared144 },
  getTwoFactorState: { input: check_shared145, output: check_TwoFactorState },
  enableTwoFactor: { input: check_shared132, output: check_shared146 },
  disableTwoFactor: { input: check_shared145, output: check_shared147 },
  listOrganizations: { input: check_shared132, output: check_shared148 },
  listOrganizationDetails: { input: check_shared132, output: check_shared150 },
  createOrganization: { input: check_shared151, output: check_CreatedOrganization },
  updateOrganization: { input: check_shared152 },
  deleteOrganization: { input: check_shared153 },
  switchOrganization: { input: check_shared151 },
  listGroups: { input: check_shared132, output: check_shared155 },
  createGroup: { input: check_shared156, output: check_GroupAnswer },
  deleteGroup: { input: check_shared157 },
  addGroupUsers: { input: check_shared158, output: check_GroupAnswer },
  replaceGroupUsers: { input: check_shared158, output: check_GroupAnswer },
  removeGroupUser: { input: check_shared159, output: check_GroupAnswer },
  listGroupUsers: { input: check_shared157, output: check_shared160 },
  listGroupRoles: { input: check_shared157, output: check_shared161 },
  replaceGroupRoles: { input: check_shared162, output: check_GroupAnswer },
  listRoles: { input: check_shared132, output: check_shared161 },
  createRole: { input: check_shared163, output: check_Role },
  updateRole: { input: check_shared164, output: check_Role },
  updateRoleScope: { input: check_shared165, output: check_Role },
  replaceRoleGroups: { input: check_shared166, output: check_Role },
  updateRoleBadges: { input: check_shared167, output: check_Role },
  getGroupEntitlements: { input: check_shared157, output: check_shared168 },
  getUserEntitlement: { input: check_shared169, output: check_shared170 },
  setGroupEntitlements: { input: check_shared172, output: check_shared173 },
  listAuthenticationServers: { input: check_shared132, output: check_shared175 },
  listGroupMappings: { input: check_shared176, output: check_shared177 },
  addGroupMappings: { input: check_shared178 },
  replaceGroupMappings: { input: check_shared178 },
  deleteGroupMappings: { input: check_shared178 },
  listClouds: { input: check_shared132, output: check_CloudList },
  searchClouds: { input: check_shared179, output: check_CloudList },
  listCloudTypes: { input: check_shared132, output: check_shared181 },
  listProvisioningClouds: { input: check_shared132, output: check_shared182 },
  addCloud: { input: check_shared183, output: check_Cloud },
  updateCloud: { input: check_shared184, output: check_Cloud },
  deleteCloud: { input: check_shared185 },
  setResourceName: { input: check_shared186 },
  setCloudStatus: { input: check_shared188 },
  listCloudRegions: { input: check_shared185, output: check_shared190 },
  enableCloudRegion: { input: check_shared191 },
  disableCloudRegion: { input: check_shared191 },
  listHarvestingStrategies: { input: check_shared132, output: check_shared193 },
  createHarvestingStrategy: { input: check_shared194, output: check_shared195 },
  assignHarvestingStrategy: { input: check_shared196 },
  getLastHarvest: { input: check_shared185, output: check_shared197 },
  enqueueHarvestJob: { input: check_shared198 },
  getQueueStatus: { input: check_shared132, output: check_QueueStatus },
  getSystemStatus: { input: check_shared132, output: check_shared199 },
  listCloudDomains: { input: check_shared132, output: check_shared201 },
  addCloudDomain: { input: check_shared202, output: check_CloudDomain },
  getEventDrivenHarvesting: { input: check_shared132, output: check_shared203 },
  enableEventDrivenHarvesting: { input: check_shared132 },
  disableEventDrivenHarvesting: { input: check_shared132 },
  addHarvestConsumer: { input: check_shared204 },
  removeHarvestConsumer: { input: check_shared204 },
  listHarvestConsumers: { input: check_shared132, output: check_shared206 },
  addHarvestProducers: { input: check_shared207 },
  listHarvestProducers: { input: check_shared132, output: check_shared208 },
  disableHarvestProducers: { input: check_shared209 },
  createBadges: { input: check_shared210 },
  deleteBadges: { input: check_shared210 },
  replaceBadges: { input: check_shared211 },
  listBadges: { input: check_shared212, output: check_shared213 },
  countBadges: { input: check_shared209, output: check_shared215 },
  listCloudsWithBadges: { input: check_shared216, output: check_shared217 },
  queryResources: { input: check_shared218, output: check_ResourceQueryResult },
  queryResourcesEtl: { input: check_shared218, output: check_ResourceQueryResult },
  queryResourcesV2: { input: check_shared218, output: check_ResourceQueryResult },
  getResourceDetail: { input: check_shared212, output: check_ResourceDetail },
  searchResources: { input: check_shared219, output: check_ResourceSearchResult },
  listResourceTags: { input: check_shared212, output: check_ResourceTagList },
  listResourceSettings: { input: check_shared212, output: check_ResourceSettingList },
  getResourceAssociations: { input: check_shared212, output: check_ResourceAssociations },
  listResourceNotes: { input: check_shared212, output: check_ResourceNoteList },
  createResourceNote: { input: check_shared220 },
  setResourceOwner: { input: check_shared221 },
  listSupportedActions: { input: check_shared212, output: check_SupportedActionList },
  searchResourcesByTags: { input: check_shared222, output: check_ResourceTagSearchResult },
  listSavedTagConfigs: { input: check_shared132, output: check_SavedTagConfigList },
  listAttachedPolicies: { input: check_shared212, output: check_AttachedPolicyList },
  listAccessKeys: { input: check_shared212, output: check_AccessKeyList },
  listDnsRecords: { input: check_shared212, output: check_DnsRecordList },
  listDnsZoneNetworks: { input: check_shared212, output: check_shared208 },
  listInstanceNetworkInterfaces: { input: check_shared212, output: check_NetworkInterfaceList },
  listNetworkSubnets: { input: check_shared212, output: check_SubnetList },
  listNetworkInterfaces: { input: check_shared212, output: check_NetworkInterfaceList },
  listNetworkRouteTables: { input: check_shared212, output: check_RouteTableList },
  listRoutes: { input: check_shared212, output: check_RouteList },
  listAccessListRules: { input: check_shared223, output: check_AccessListRuleList },
  detachPolicy: { input: check_shared224 },
  attachNetworkInterface: { input: check_shared225 },
  createInstanceImage: { input: check_shared226 },
  getInstanceConsoleOutput: { input: check_shared212, output: check_shared208 },
  createVolumeSnapshot: { input: check_shared226, output: check_VolumeSnapshot },
  modifyVolume: { input: check_shared227 },
  detachAutoscalingInstance: { input: check_shared228 },
  startInstance: { input: check_shared212 },
  stopInstance: { input: check_shared212 },
  restartInstance: { input: check_shared212 },
  pauseInstance: { input: check_shared212 },
  unpauseInstance: { input: check_shared212 },
  suspendInstance: { input: check_shared212 },
  resumeInstance: { input: check_shared212 },
  terminateInstance: { input: check_shared212 },
  confirmInstanceResize: { input: check_shared212 },
  revertInstanceResize: { input: check_shared212 },
  attachPublicIp: { input: check_shared229 },
  detachPublicIp: { input: check_shared212 },
  restartCacheInstance: { input: check_shared212 },
  terminateCacheInstance: { input: check_shared212 },
  attachVolume: { input: check_shared230 },
  detachVolume: { input: check_shared212 },
  createResourceGroup: { input: check_shared233, output: check_ResourceGroup },
  addToResourceGroups: { input: check_shared234, output: check_shared235 },
  listInsights: { input: check_shared236, output: check_shared237 },
  getInsight: { input: check_shared238, output: check_Insight },
  createInsight: { input: check_shared239, output: check_Insight },
  updateInsight: { input: check_shared240, output: check_Insight },
  deleteInsight: { input: check_shared241 },
  createInsightsBulk: { input: check_shared243, output: check_shared208 },
  deleteInsightsBulk: { input: check_shared244 },
  updateInsightNotes: { input: check_shared245 },
  updateInsightMetadata: { input: check_shared246 },
  setInsightResourceGroupExemptions: { input: check_shared247 },
  refreshInsightCounts: { input: check_shared241, output: check_shared208 },
  toggleInsightTimeseries: { input: check_shared248 },
  getInsightSevenDays: { input: check_shared238, output: check_shared249 },
  listInsightResourceHistory: { input: check_shared238, output: check_shared250 },
  listInsightViolations: { input: check_shared212, output: check_shared251 },
  selectInsights: { input: check_shared252, output: check_InsightSelection },
  getFilterRegistry: { input: check_shared132, output: check_QueryFilterRegistry },
  listFindingsPerCloud: { input: check_shared253, output: check_CloudFindingPage },
  listInsightPacks: { input: check_shared132, output: check_shared254 },
  createInsightPack: { input: check_shared255, output: check_InsightPack },
  updateInsightPack: { input: check_shared256, output: check_InsightPack },
  deleteInsightPack: { input: check_shared257 },
  createExemptions: { input: check_shared258, output: check_shared50 },
  deleteExemptions: { input: check_shared259 },
  listExemptions: { input: check_shared260, output: check_ExemptionPage },
  listBots: { input: check_shared261, output: check_BotPage },
  getBot: { input: check_shared262, output: check_Bot },
  createBot: { input: check_shared263, output: check_Bot },
  updateBot: { input: check_shared264, output: check_Bot },
  runBot: { input: check_shared262 },
  archiveBot: { input: check_shared262 },
  archiveBots: { input: check_shared209 },
  getBotFunctionRegistry: { input: check_shared132, output: check_BotFunctionRegistry },
  pauseBot: { input: check_shared262 },
  resumeBot: { input: check_shared262 },
  listScheduledEvents: { input: check_shared265, output: check_shared267 },
  deleteScheduledEvents: { input: check_shared269 },
  listScheduledEventHistory: { input: check_shared265, output: check_shared271 },
  listIacConfigs: { input: check_shared132, output: check_shared272 },
  submitIacScan: { input: check_shared273, output: check_IacScanResult },
  getIacScan: { input: check_shared274, output: check_IacScan },
  listIacScans: { input: check_shared275, output: check_IacScanPage },
  listIacScansV4: { input: check_shared278, output: check_shared22 },
  getIacScanV4: { input: check_shared279, output: check_shared22 },
  getIacScanReport: { input: check_shared279, output: check_SarifReport },
  listAwsAccessKeys: { input: check_shared280, output: check_AwsConfigPage },
  createAwsAccessKey: { input: check_shared281, output: check_AwsConfig },
  deleteAwsAccessKey: { input: check_shared282 },
  listAwsRoles: { input: check_shared275, output: check_AwsConfigPage },
  createAwsRole: { input: check_shared283, output: check_AwsConfig },
  getAwsRole: { input: check_shared284, output: check_AwsConfig },
  updateAwsRole: { input: check_shared285, output: check_AwsConfig },
  deleteAwsRole: { input: check_shared284 },
  getAwsAccount: { input: check_shared204, output: check_AwsConfig },
  updateAwsAccount: { input: check_shared286, output: check_AwsConfig },
  deleteAwsAccount: { input: check_shared204 },
  listPrincipalActions: { input: check_shared287, output: check_PrincipalActivity },
  listPrincipalPermissions: { input: check_shared288, output: check_PrincipalPermissionPage },
  getPrincipalRemediationPolicy: { input: check_shared287, output: check_PrincipalRemediation },
  listResourceVulnerabilitySummaries: { input: check_shared290, output: check_ImageAssessmentPage },
  listVulnerabilities: { input: check_shared290, output: check_VulnerabilityPage },
  listResourceVulnerabilities: { input: check_shared291, output: check_ResourceVulnerabilityPage },
  exportScorecard: { input: check_shared292, output: check_Scorecard },
  createScorecardExport: { input: check_shared293, output: check_shared294 },
  createScorecardExportConfig: { input: check_shared295 },
  createSubscription: { input: check_shared296, output: check_shared294 },
  createDataCollection: { input: check_shared298, output: check_shared22 },
  setCustomLogo: { input: check_shared299 },
  getClientVersion: { input: check_shared132, output: check_shared9 }
};
export {
  checks
};
