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
function need(errors, data, instancePath, ...names) {
  for (let missingProperty of names) data[missingProperty] === void 0 && (errors = report(errors, instancePath, "required", { missingProperty }));
  return errors;
}
var check_shared181 = outermost(validate21);
function validate22(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate22.errors = vErrors, vErrors === null;
}
function validate21(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.username === void 0 || data.password === void 0) && (vErrors = need(vErrors, data, instancePath, "username", "password"));
    for (let key0 in data)
      key0 === "username" || key0 === "password" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate21.errors = vErrors, vErrors === null;
}
var check_LoginSession = outermost(validate25);
var schema9 = { type: ["integer", "null"], $id: "shared3" };
function validate27(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema9.type })), validate27.errors = vErrors, vErrors === null;
}
var schema10 = { type: ["string", "null"], $id: "shared2" };
function validate29(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema10.type })), validate29.errors = vErrors, vErrors === null;
}
var schema11 = { type: ["boolean", "null"], $id: "shared6" };
function validate34(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema11.type })), validate34.errors = vErrors, vErrors === null;
}
function validate25(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.session_id === void 0 && (vErrors = need(vErrors, data, instancePath, "session_id")), data.session_id !== void 0 && !validate22(data.session_id, at(instancePath, "/session_id")) && (vErrors = more(vErrors, validate22)), data.user_id !== void 0 && !validate27(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate27)), data.user_name !== void 0 && !validate29(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate29)), data.user_email !== void 0 && !validate29(data.user_email, at(instancePath, "/user_email")) && (vErrors = more(vErrors, validate29)), data.session_timeout !== void 0 && !validate27(data.session_timeout, at(instancePath, "/session_timeout")) && (vErrors = more(vErrors, validate27)), data.customer_id !== void 0 && !validate29(data.customer_id, at(instancePath, "/customer_id")) && (vErrors = more(vErrors, validate29)), data.auth_plugin_exists !== void 0 && !validate34(data.auth_plugin_exists, at(instancePath, "/auth_plugin_exists")) && (vErrors = more(vErrors, validate34)), data.domain_admin !== void 0 && !validate34(data.domain_admin, at(instancePath, "/domain_admin")) && (vErrors = more(vErrors, validate34)), data.domain_viewer !== void 0 && !validate34(data.domain_viewer, at(instancePath, "/domain_viewer")) && (vErrors = more(vErrors, validate34)), data.system_admin !== void 0 && !validate34(data.system_admin, at(instancePath, "/system_admin")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate25.errors = vErrors, vErrors === null;
}
var check_shared182 = outermost(validate39);
function validate44(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate44.errors = vErrors, vErrors === null;
}
function validate39(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.username === void 0 || data.email === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "username", "email"));
    for (let key0 in data)
      key0 === "name" || key0 === "username" || key0 === "email" || key0 === "authentication_type" || key0 === "expiration_date" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.authentication_type !== void 0 && !validate22(data.authentication_type, at(instancePath, "/authentication_type")) && (vErrors = more(vErrors, validate22)), data.expiration_date !== void 0 && !validate44(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate39.errors = vErrors, vErrors === null;
}
var check_ApiOnlyUser = outermost(validate46);
function validate46(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.user_id === void 0 || data.organization_id === void 0 || data.username === void 0 || data.name === void 0 || data.api_key === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "organization_id", "username", "name", "api_key")), data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44)), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.api_key !== void 0 && !validate22(data.api_key, at(instancePath, "/api_key")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate46.errors = vErrors, vErrors === null;
}
var check_shared183 = outermost(validate52);
var schema16 = { type: ["string", "integer"], $id: "shared87" };
function validate53(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !Number.isInteger(data) && (vErrors = report(vErrors, instancePath, "type", { type: schema16.type })), validate53.errors = vErrors, vErrors === null;
}
function validate52(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.key_length === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "key_length"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "key_length" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate53(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate53)), data.key_length !== void 0 && !validate44(data.key_length, at(instancePath, "/key_length")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate52.errors = vErrors, vErrors === null;
}
var check_shared11 = outermost(validate22), check_shared184 = outermost(validate56);
function validate56(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate56.errors = vErrors, vErrors === null;
}
var check_shared185 = outermost(validate57);
function validate57(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user_id === void 0 && (vErrors = need(vErrors, data, instancePath, "user_id"));
    for (let key0 in data)
      key0 !== "user_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate53(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate53));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate57.errors = vErrors, vErrors === null;
}
var check_ConvertedUser = outermost(validate59);
function validate59(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.user_id === void 0 || data.api_key === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "api_key")), data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44)), data.api_key !== void 0 && !validate22(data.api_key, at(instancePath, "/api_key")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate59.errors = vErrors, vErrors === null;
}
var check_shared186 = outermost(validate62);
function validate64(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && (vErrors = report(vErrors, instancePath, "type", { type: "boolean" })), validate64.errors = vErrors, vErrors === null;
}
function validate62(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.console_access_denied === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "console_access_denied"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "console_access_denied" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate53(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate53)), data.console_access_denied !== void 0 && !validate64(data.console_access_denied, at(instancePath, "/console_access_denied")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate62.errors = vErrors, vErrors === null;
}
var check_UserList = outermost(validate66);
var func2 = require_ucs2length().default;
function validate69(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate69.errors = vErrors, vErrors === null;
}
var schema26 = { type: ["array", "null"], items: { $ref: "shared11" }, $id: "shared164" };
function validate87(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema26.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  }
  return validate87.errors = vErrors, vErrors === null;
}
function validate68(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.user_id === void 0 || data.name === void 0 || data.username === void 0 || data.email_address === void 0 || data.organization_name === void 0 || data.organization_admin === void 0 || data.domain_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "user_id", "name", "username", "email_address", "organization_name", "organization_admin", "domain_admin")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.email_address !== void 0 && !validate22(data.email_address, at(instancePath, "/email_address")) && (vErrors = more(vErrors, validate22)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22)), data.organization_admin !== void 0 && !validate64(data.organization_admin, at(instancePath, "/organization_admin")) && (vErrors = more(vErrors, validate64)), data.domain_admin !== void 0 && !validate64(data.domain_admin, at(instancePath, "/domain_admin")) && (vErrors = more(vErrors, validate64)), data.domain_viewer !== void 0 && !validate34(data.domain_viewer, at(instancePath, "/domain_viewer")) && (vErrors = more(vErrors, validate34)), data.two_factor_enabled !== void 0 && !validate34(data.two_factor_enabled, at(instancePath, "/two_factor_enabled")) && (vErrors = more(vErrors, validate34)), data.two_factor_required !== void 0 && !validate34(data.two_factor_required, at(instancePath, "/two_factor_required")) && (vErrors = more(vErrors, validate34)), data.groups !== void 0 && !validate27(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate27)), data.owned_resources !== void 0 && !validate27(data.owned_resources, at(instancePath, "/owned_resources")) && (vErrors = more(vErrors, validate27)), data.consecutive_failed_login_attempts !== void 0 && !validate27(data.consecutive_failed_login_attempts, at(instancePath, "/consecutive_failed_login_attempts")) && (vErrors = more(vErrors, validate27)), data.suspended !== void 0 && !validate34(data.suspended, at(instancePath, "/suspended")) && (vErrors = more(vErrors, validate34)), data.last_login_time !== void 0 && !validate29(data.last_login_time, at(instancePath, "/last_login_time")) && (vErrors = more(vErrors, validate29)), data.navigation_blacklist !== void 0 && !validate87(data.navigation_blacklist, at(instancePath, "/navigation_blacklist")) && (vErrors = more(vErrors, validate87)), data.server_name !== void 0 && !validate29(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate29)), data.require_pw_reset !== void 0 && !validate34(data.require_pw_reset, at(instancePath, "/require_pw_reset")) && (vErrors = more(vErrors, validate34)), data.console_access_denied !== void 0 && !validate34(data.console_access_denied, at(instancePath, "/console_access_denied")) && (vErrors = more(vErrors, validate34)), data.active_api_key_present !== void 0 && !validate34(data.active_api_key_present, at(instancePath, "/active_api_key_present")) && (vErrors = more(vErrors, validate34)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.aws_default_external_id !== void 0 && !validate29(data.aws_default_external_id, at(instancePath, "/aws_default_external_id")) && (vErrors = more(vErrors, validate29)), data.auth !== void 0 && !validate29(data.auth, at(instancePath, "/auth")) && (vErrors = more(vErrors, validate29)), data.session_ttl !== void 0 && !validate27(data.session_ttl, at(instancePath, "/session_ttl")) && (vErrors = more(vErrors, validate27)), data.session_expiration !== void 0 && !validate29(data.session_expiration, at(instancePath, "/session_expiration")) && (vErrors = more(vErrors, validate29)), data.session_timeout_seconds !== void 0 && !validate27(data.session_timeout_seconds, at(instancePath, "/session_timeout_seconds")) && (vErrors = more(vErrors, validate27)), data.authentication_server_id !== void 0 && !validate27(data.authentication_server_id, at(instancePath, "/authentication_server_id")) && (vErrors = more(vErrors, validate27)), data.auth_plugin_exists !== void 0 && !validate34(data.auth_plugin_exists, at(instancePath, "/auth_plugin_exists")) && (vErrors = more(vErrors, validate34)), data.theme !== void 0 && !validate29(data.theme, at(instancePath, "/theme")) && (vErrors = more(vErrors, validate29)), data.api_key_generation_allowed !== void 0 && !validate34(data.api_key_generation_allowed, at(instancePath, "/api_key_generation_allowed")) && (vErrors = more(vErrors, validate34)), data.rapid7_org_id !== void 0 && !validate29(data.rapid7_org_id, at(instancePath, "/rapid7_org_id")) && (vErrors = more(vErrors, validate29)), data.api_key_last_used !== void 0 && !validate29(data.api_key_last_used, at(instancePath, "/api_key_last_used")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate68.errors = vErrors, vErrors === null;
}
function validate67(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate68(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate68));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate67.errors = vErrors, vErrors === null;
}
function validate66(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.users === void 0 && (vErrors = need(vErrors, data, instancePath, "users")), data.users !== void 0 && !validate67(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate67)), data.total_count !== void 0 && !validate27(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate66.errors = vErrors, vErrors === null;
}
var check_shared188 = outermost(validate109);
var schema30 = { type: "string", enum: ["EXACT", "LIKE", "NOT", "IN", "NOT_IN", "BETWEEN"], $id: "shared86" };
function validate113(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "EXACT" || data === "LIKE" || data === "NOT" || data === "IN" || data === "NOT_IN" || data === "BETWEEN" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema30.enum })), validate113.errors = vErrors, vErrors === null;
}
function validate116(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate116.errors = vErrors, vErrors === null;
}
function validate111(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.field_name === void 0 || data.filter_type === void 0) && (vErrors = need(vErrors, data, instancePath, "field_name", "filter_type"));
    for (let key0 in data)
      key0 === "field_name" || key0 === "filter_type" || key0 === "filter_value" || key0 === "filter_list_value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.field_name !== void 0 && !validate22(data.field_name, at(instancePath, "/field_name")) && (vErrors = more(vErrors, validate22)), data.filter_type !== void 0 && !validate113(data.filter_type, at(instancePath, "/filter_type")) && (vErrors = more(vErrors, validate113)), data.filter_value !== void 0 && !validate22(data.filter_value, at(instancePath, "/filter_value")) && (vErrors = more(vErrors, validate22)), data.filter_list_value !== void 0 && !validate116(data.filter_list_value, at(instancePath, "/filter_list_value")) && (vErrors = more(vErrors, validate116));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate111.errors = vErrors, vErrors === null;
}
function validate110(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate111(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate111));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate110.errors = vErrors, vErrors === null;
}
function validate121(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate121.errors = vErrors, vErrors === null;
}
function validate123(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0")), validate123.errors = vErrors, vErrors === null;
}
function validate125(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate125.errors = vErrors, vErrors === null;
}
function validate109(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate110(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate110)), data.limit !== void 0 && !validate121(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate121)), data.offset !== void 0 && !validate123(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate123)), data.order_by !== void 0 && !validate125(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate109.errors = vErrors, vErrors === null;
}
var check_CurrentUser = outermost(validate127);
function validate127(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.user_id === void 0 || data.name === void 0 || data.username === void 0 || data.email_address === void 0 || data.organization_name === void 0 || data.organization_admin === void 0 || data.domain_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "user_id", "name", "username", "email_address", "organization_name", "organization_admin", "domain_admin")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.email_address !== void 0 && !validate22(data.email_address, at(instancePath, "/email_address")) && (vErrors = more(vErrors, validate22)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22)), data.organization_admin !== void 0 && !validate64(data.organization_admin, at(instancePath, "/organization_admin")) && (vErrors = more(vErrors, validate64)), data.domain_admin !== void 0 && !validate64(data.domain_admin, at(instancePath, "/domain_admin")) && (vErrors = more(vErrors, validate64)), data.domain_viewer !== void 0 && !validate34(data.domain_viewer, at(instancePath, "/domain_viewer")) && (vErrors = more(vErrors, validate34)), data.two_factor_enabled !== void 0 && !validate34(data.two_factor_enabled, at(instancePath, "/two_factor_enabled")) && (vErrors = more(vErrors, validate34)), data.two_factor_required !== void 0 && !validate34(data.two_factor_required, at(instancePath, "/two_factor_required")) && (vErrors = more(vErrors, validate34)), data.auth !== void 0 && !validate29(data.auth, at(instancePath, "/auth")) && (vErrors = more(vErrors, validate29)), data.session_ttl !== void 0 && !validate27(data.session_ttl, at(instancePath, "/session_ttl")) && (vErrors = more(vErrors, validate27)), data.session_expiration !== void 0 && !validate29(data.session_expiration, at(instancePath, "/session_expiration")) && (vErrors = more(vErrors, validate29)), data.session_timeout_seconds !== void 0 && !validate27(data.session_timeout_seconds, at(instancePath, "/session_timeout_seconds")) && (vErrors = more(vErrors, validate27)), data.authentication_server_id !== void 0 && !validate27(data.authentication_server_id, at(instancePath, "/authentication_server_id")) && (vErrors = more(vErrors, validate27)), data.auth_plugin_exists !== void 0 && !validate34(data.auth_plugin_exists, at(instancePath, "/auth_plugin_exists")) && (vErrors = more(vErrors, validate34)), data.navigation_blacklist !== void 0 && !validate116(data.navigation_blacklist, at(instancePath, "/navigation_blacklist")) && (vErrors = more(vErrors, validate116)), data.theme !== void 0 && !validate29(data.theme, at(instancePath, "/theme")) && (vErrors = more(vErrors, validate29)), data.suspended !== void 0 && !validate34(data.suspended, at(instancePath, "/suspended")) && (vErrors = more(vErrors, validate34)), data.require_pw_reset !== void 0 && !validate34(data.require_pw_reset, at(instancePath, "/require_pw_reset")) && (vErrors = more(vErrors, validate34)), data.console_access_denied !== void 0 && !validate34(data.console_access_denied, at(instancePath, "/console_access_denied")) && (vErrors = more(vErrors, validate34)), data.active_api_key_present !== void 0 && !validate34(data.active_api_key_present, at(instancePath, "/active_api_key_present")) && (vErrors = more(vErrors, validate34)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.aws_default_external_id !== void 0 && !validate29(data.aws_default_external_id, at(instancePath, "/aws_default_external_id")) && (vErrors = more(vErrors, validate29)), data.api_key_generation_allowed !== void 0 && !validate34(data.api_key_generation_allowed, at(instancePath, "/api_key_generation_allowed")) && (vErrors = more(vErrors, validate34)), data.rapid7_org_id !== void 0 && !validate29(data.rapid7_org_id, at(instancePath, "/rapid7_org_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate127.errors = vErrors, vErrors === null;
}
var check_shared191 = outermost(validate156), schema36 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared11" }, email: { $ref: "shared11" }, username: { $ref: "shared11" }, access_level: { $ref: "shared11" }, two_factor_required: { $ref: "shared15" }, password: { $ref: "shared11" }, confirm_password: { $ref: "shared11" }, authentication_type: { $ref: "shared11" }, authentication_server_id: { $ref: "shared10" }, group_ids: { $ref: "shared190" } }, required: ["name", "email", "username", "access_level"], $id: "shared191" }, func3 = Object.prototype.hasOwnProperty;
var schema38 = { type: ["integer", "string"], $id: "shared189" };
function validate167(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema38.type })), validate167.errors = vErrors, vErrors === null;
}
function validate166(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate167(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate167));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate166.errors = vErrors, vErrors === null;
}
function validate156(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.email === void 0 || data.username === void 0 || data.access_level === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "email", "username", "access_level"));
    for (let key0 in data)
      func3.call(schema36.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.access_level !== void 0 && !validate22(data.access_level, at(instancePath, "/access_level")) && (vErrors = more(vErrors, validate22)), data.two_factor_required !== void 0 && !validate64(data.two_factor_required, at(instancePath, "/two_factor_required")) && (vErrors = more(vErrors, validate64)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.confirm_password !== void 0 && !validate22(data.confirm_password, at(instancePath, "/confirm_password")) && (vErrors = more(vErrors, validate22)), data.authentication_type !== void 0 && !validate22(data.authentication_type, at(instancePath, "/authentication_type")) && (vErrors = more(vErrors, validate22)), data.authentication_server_id !== void 0 && !validate44(data.authentication_server_id, at(instancePath, "/authentication_server_id")) && (vErrors = more(vErrors, validate44)), data.group_ids !== void 0 && !validate166(data.group_ids, at(instancePath, "/group_ids")) && (vErrors = more(vErrors, validate166));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate156.errors = vErrors, vErrors === null;
}
var check_shared192 = outermost(validate170);
var schema42 = ["user_id", "organization_id", "username", "name", "temporary_pw", "temp_pw_expiration", "resource_id", "email_address", "organization_name", "organization_admin", "domain_admin", "domain_viewer", "two_factor_enabled", "two_factor_required", "groups", "owned_resources", "consecutive_failed_login_attempts", "suspended", "last_login_time", "navigation_blacklist", "server_name", "require_pw_reset", "console_access_denied", "active_api_key_present", "create_date", "aws_default_external_id", "auth", "session_ttl", "session_expiration", "session_timeout_seconds", "authentication_server_id", "auth_plugin_exists", "theme", "api_key_generation_allowed", "rapid7_org_id", "api_key_last_used"];
function validate172(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.user_id === void 0 || data.organization_id === void 0 || data.username === void 0 || data.name === void 0 || data.temporary_pw === void 0 || data.temp_pw_expiration === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "organization_id", "username", "name", "temporary_pw", "temp_pw_expiration")), data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44)), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.temporary_pw !== void 0 && !validate22(data.temporary_pw, at(instancePath, "/temporary_pw")) && (vErrors = more(vErrors, validate22)), data.temp_pw_expiration !== void 0 && !validate22(data.temp_pw_expiration, at(instancePath, "/temp_pw_expiration")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate172.errors = vErrors, vErrors === null;
}
function validate171(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate172(data, instancePath) || (vErrors = more(vErrors, validate172), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate68(data, instancePath) || (vErrors = more(vErrors, validate68), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate171.errors = vErrors, errors === 0;
}
function validate170(data, instancePath = "") {
  let vErrors = null;
  return validate171(data, instancePath) || (vErrors = more(vErrors, validate171)), data && typeof data == "object" && !Array.isArray(data) && (schema42.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate170.errors = vErrors, vErrors === null;
}
var check_shared193 = outermost(validate182);
function validate183(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate183.errors = vErrors, vErrors === null;
}
function validate189(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate189.errors = vErrors, vErrors === null;
}
function validate182(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.userResourceId === void 0 || data.username === void 0 || data.name === void 0 || data.email === void 0 || data.access_level === void 0) && (vErrors = need(vErrors, data, instancePath, "userResourceId", "username", "name", "email", "access_level"));
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "username" || key0 === "name" || key0 === "email" || key0 === "access_level" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate183(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate183)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.access_level !== void 0 && !validate22(data.access_level, at(instancePath, "/access_level")) && (vErrors = more(vErrors, validate22)), data.unknownMembers !== void 0 && !validate189(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate189));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate182.errors = vErrors, vErrors === null;
}
var check_shared194 = outermost(validate191);
function validate191(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.userResourceId === void 0 || data.current_access_level === void 0 || data.new_access_level === void 0) && (vErrors = need(vErrors, data, instancePath, "userResourceId", "current_access_level", "new_access_level"));
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "current_access_level" || key0 === "new_access_level" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate183(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate183)), data.current_access_level !== void 0 && !validate22(data.current_access_level, at(instancePath, "/current_access_level")) && (vErrors = more(vErrors, validate22)), data.new_access_level !== void 0 && !validate22(data.new_access_level, at(instancePath, "/new_access_level")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate191.errors = vErrors, vErrors === null;
}
var check_shared195 = outermost(validate195);
function validate195(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.userResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "userResourceId"));
    for (let key0 in data)
      key0 !== "userResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate183(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate195.errors = vErrors, vErrors === null;
}
var check_shared197 = outermost(validate197);
var schema53 = { type: ["string", "null"], "x-known": ["AND", "OR", null], $id: "shared163" };
function validate206(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema53.type })), data !== "AND" && data !== "OR" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema53["x-known"] })), validate206.errors = vErrors, vErrors === null;
}
function validate216(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate69(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate69));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate216.errors = vErrors, vErrors === null;
}
function validate202(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.name === void 0 || data.description === void 0 || data.all_permissions === void 0 || data.view === void 0 || data.provision === void 0 || data.manage === void 0 || data.delete === void 0 || data.global_scope === void 0 || data.cloud_scopes === void 0 || data.resource_group_scopes === void 0 || data.groups === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope", "cloud_scopes", "resource_group_scopes", "groups")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.badge_filter_operator !== void 0 && !validate206(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate206)), data.all_permissions !== void 0 && !validate64(data.all_permissions, at(instancePath, "/all_permissions")) && (vErrors = more(vErrors, validate64)), data.view !== void 0 && !validate64(data.view, at(instancePath, "/view")) && (vErrors = more(vErrors, validate64)), data.provision !== void 0 && !validate64(data.provision, at(instancePath, "/provision")) && (vErrors = more(vErrors, validate64)), data.manage !== void 0 && !validate64(data.manage, at(instancePath, "/manage")) && (vErrors = more(vErrors, validate64)), data.delete !== void 0 && !validate64(data.delete, at(instancePath, "/delete")) && (vErrors = more(vErrors, validate64)), data.add_cloud !== void 0 && !validate34(data.add_cloud, at(instancePath, "/add_cloud")) && (vErrors = more(vErrors, validate34)), data.delete_cloud !== void 0 && !validate34(data.delete_cloud, at(instancePath, "/delete_cloud")) && (vErrors = more(vErrors, validate34)), data.global_scope !== void 0 && !validate64(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate64)), data.cloud_scopes !== void 0 && !validate216(data.cloud_scopes, at(instancePath, "/cloud_scopes")) && (vErrors = more(vErrors, validate216)), data.resource_group_scopes !== void 0 && !validate216(data.resource_group_scopes, at(instancePath, "/resource_group_scopes")) && (vErrors = more(vErrors, validate216)), data.badge_scopes !== void 0 && !validate87(data.badge_scopes, at(instancePath, "/badge_scopes")) && (vErrors = more(vErrors, validate87)), data.groups !== void 0 && !validate216(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate216))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate202.errors = vErrors, vErrors === null;
}
function validate201(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate202(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate202));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate201.errors = vErrors, vErrors === null;
}
function validate199(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "roles")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.roles !== void 0 && !validate201(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate201))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate199.errors = vErrors, vErrors === null;
}
function validate198(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate199(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate199));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate198.errors = vErrors, vErrors === null;
}
function validate197(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.groups === void 0 && (vErrors = need(vErrors, data, instancePath, "groups")), data.groups !== void 0 && !validate198(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate198))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate197.errors = vErrors, vErrors === null;
}
var check_shared198 = outermost(validate226);
function validate226(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "user_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate226.errors = vErrors, vErrors === null;
}
var check_TwoFactorState = outermost(validate228);
function validate228(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.enabled === void 0 || data.required === void 0) && (vErrors = need(vErrors, data, instancePath, "enabled", "required")), data.enabled !== void 0 && !validate64(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate64)), data.required !== void 0 && !validate64(data.required, at(instancePath, "/required")) && (vErrors = more(vErrors, validate64))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate228.errors = vErrors, vErrors === null;
}
var check_shared199 = outermost(validate231);
function validate231(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.otp_secret === void 0 && (vErrors = need(vErrors, data, instancePath, "otp_secret")), data.otp_secret !== void 0 && !validate22(data.otp_secret, at(instancePath, "/otp_secret")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate231.errors = vErrors, vErrors === null;
}
var check_shared200 = outermost(validate233);
function validate233(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.success === void 0 && (vErrors = need(vErrors, data, instancePath, "success")), data.success !== void 0 && !validate64(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate64))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate233.errors = vErrors, vErrors === null;
}
var check_shared201 = outermost(validate235);
function validate236(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "name")), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate236.errors = vErrors, vErrors === null;
}
function validate235(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate236(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate236));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate235.errors = vErrors, vErrors === null;
}
var check_shared203 = outermost(validate240);
function validate242(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "resource_id", "name")), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.smtp_configured !== void 0 && !validate34(data.smtp_configured, at(instancePath, "/smtp_configured")) && (vErrors = more(vErrors, validate34)), data.clouds !== void 0 && !validate27(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate27)), data.bots !== void 0 && !validate27(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate27)), data.users !== void 0 && !validate27(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate242.errors = vErrors, vErrors === null;
}
function validate241(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate242(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate242));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate241.errors = vErrors, vErrors === null;
}
function validate240(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.organizations === void 0 && (vErrors = need(vErrors, data, instancePath, "organizations")), data.organizations !== void 0 && !validate241(data.organizations, at(instancePath, "/organizations")) && (vErrors = more(vErrors, validate241))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate240.errors = vErrors, vErrors === null;
}
var check_shared204 = outermost(validate253);
function validate253(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organization_name === void 0 && (vErrors = need(vErrors, data, instancePath, "organization_name"));
    for (let key0 in data)
      key0 !== "organization_name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate253.errors = vErrors, vErrors === null;
}
var check_shared205 = outermost(validate255);
var schema67 = ["organization_id", "resource_id"];
function validate256(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate256.errors = vErrors, vErrors === null;
}
function validate255(data, instancePath = "") {
  let vErrors = null;
  return validate256(data, instancePath) || (vErrors = more(vErrors, validate256)), data && typeof data == "object" && !Array.isArray(data) && (schema67.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate255.errors = vErrors, vErrors === null;
}
var check_shared206 = outermost(validate260);
function validate260(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationResourceId === void 0 || data.organization_name === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationResourceId", "organization_name"));
    for (let key0 in data)
      key0 === "organizationResourceId" || key0 === "organization_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationResourceId !== void 0 && !validate183(data.organizationResourceId, at(instancePath, "/organizationResourceId")) && (vErrors = more(vErrors, validate183)), data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate260.errors = vErrors, vErrors === null;
}
var check_shared207 = outermost(validate263);
function validate263(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organizationResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "organizationResourceId"));
    for (let key0 in data)
      key0 !== "organizationResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationResourceId !== void 0 && !validate183(data.organizationResourceId, at(instancePath, "/organizationResourceId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate263.errors = vErrors, vErrors === null;
}
var check_shared209 = outermost(validate265);
function validate271(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate44(data, instancePath) || (vErrors = more(vErrors, validate44), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate67(data, instancePath) || (vErrors = more(vErrors, validate67), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate271.errors = vErrors, errors === 0;
}
function validate275(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate44(data, instancePath) || (vErrors = more(vErrors, validate44), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate201(data, instancePath) || (vErrors = more(vErrors, validate201), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate275.errors = vErrors, errors === 0;
}
function validate267(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.group_id === void 0 || data.resource_id === void 0 || data.name === void 0 || data.users === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "group_id", "resource_id", "name", "users", "roles")), data.group_id !== void 0 && !validate44(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate44)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.users !== void 0 && !validate271(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate271)), data.roles !== void 0 && !validate275(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate275)), data.entitlements_configured !== void 0 && !validate34(data.entitlements_configured, at(instancePath, "/entitlements_configured")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate267.errors = vErrors, vErrors === null;
}
function validate266(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate267(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate267));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate266.errors = vErrors, vErrors === null;
}
function validate265(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.groups === void 0 && (vErrors = need(vErrors, data, instancePath, "groups")), data.groups !== void 0 && !validate266(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate266))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate265.errors = vErrors, vErrors === null;
}
var check_shared210 = outermost(validate282);
function validate282(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.group_name === void 0 && (vErrors = need(vErrors, data, instancePath, "group_name"));
    for (let key0 in data)
      key0 !== "group_name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.group_name !== void 0 && !validate22(data.group_name, at(instancePath, "/group_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate282.errors = vErrors, vErrors === null;
}
var check_GroupAnswer = outermost(validate284);
function validate284(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.group === void 0 && (vErrors = need(vErrors, data, instancePath, "group")), data.group !== void 0 && !validate267(data.group, at(instancePath, "/group")) && (vErrors = more(vErrors, validate267))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate284.errors = vErrors, vErrors === null;
}
var check_shared211 = outermost(validate286);
function validate286(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.groupResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "groupResourceId"));
    for (let key0 in data)
      key0 !== "groupResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate183(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate286.errors = vErrors, vErrors === null;
}
var check_shared212 = outermost(validate288);
function validate288(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.groupResourceId === void 0 || data.user_resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "groupResourceId", "user_resource_ids"));
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "user_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate183(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate183)), data.user_resource_ids !== void 0 && !validate216(data.user_resource_ids, at(instancePath, "/user_resource_ids")) && (vErrors = more(vErrors, validate216));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate288.errors = vErrors, vErrors === null;
}
var check_shared213 = outermost(validate291);
function validate291(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.groupResourceId === void 0 || data.user_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "groupResourceId", "user_resource_id"));
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "user_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate183(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate183)), data.user_resource_id !== void 0 && !validate69(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate69));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate291.errors = vErrors, vErrors === null;
}
var check_shared214 = outermost(validate294);
function validate294(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.users === void 0 && (vErrors = need(vErrors, data, instancePath, "users")), data.users !== void 0 && !validate67(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate67))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate294.errors = vErrors, vErrors === null;
}
var check_shared215 = outermost(validate296);
function validate296(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.roles === void 0 && (vErrors = need(vErrors, data, instancePath, "roles")), data.roles !== void 0 && !validate201(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate201))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate296.errors = vErrors, vErrors === null;
}
var check_shared216 = outermost(validate298);
function validate298(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.groupResourceId === void 0 || data.resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "groupResourceId", "resource_ids"));
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate183(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate183)), data.resource_ids !== void 0 && !validate216(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate216));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate298.errors = vErrors, vErrors === null;
}
var check_shared217 = outermost(validate301), schema83 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared11" }, description: { $ref: "shared11" }, all_permissions: { $ref: "shared15" }, view: { $ref: "shared15" }, provision: { $ref: "shared15" }, manage: { $ref: "shared15" }, delete: { $ref: "shared15" }, add_cloud: { $ref: "shared15" }, delete_cloud: { $ref: "shared15" }, global_scope: { $ref: "shared15" } }, required: ["name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared217" };
function validate301(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.all_permissions === void 0 || data.view === void 0 || data.provision === void 0 || data.manage === void 0 || data.delete === void 0 || data.global_scope === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"));
    for (let key0 in data)
      func3.call(schema83.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.all_permissions !== void 0 && !validate64(data.all_permissions, at(instancePath, "/all_permissions")) && (vErrors = more(vErrors, validate64)), data.view !== void 0 && !validate64(data.view, at(instancePath, "/view")) && (vErrors = more(vErrors, validate64)), data.provision !== void 0 && !validate64(data.provision, at(instancePath, "/provision")) && (vErrors = more(vErrors, validate64)), data.manage !== void 0 && !validate64(data.manage, at(instancePath, "/manage")) && (vErrors = more(vErrors, validate64)), data.delete !== void 0 && !validate64(data.delete, at(instancePath, "/delete")) && (vErrors = more(vErrors, validate64)), data.add_cloud !== void 0 && !validate64(data.add_cloud, at(instancePath, "/add_cloud")) && (vErrors = more(vErrors, validate64)), data.delete_cloud !== void 0 && !validate64(data.delete_cloud, at(instancePath, "/delete_cloud")) && (vErrors = more(vErrors, validate64)), data.global_scope !== void 0 && !validate64(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate301.errors = vErrors, vErrors === null;
}
var check_Role = outermost(validate202), check_shared218 = outermost(validate312), schema84 = { type: "object", additionalProperties: !1, properties: { roleResourceId: { $ref: "shared84" }, name: { $ref: "shared11" }, description: { $ref: "shared11" }, all_permissions: { $ref: "shared15" }, view: { $ref: "shared15" }, provision: { $ref: "shared15" }, manage: { $ref: "shared15" }, delete: { $ref: "shared15" }, add_cloud: { $ref: "shared15" }, delete_cloud: { $ref: "shared15" }, global_scope: { $ref: "shared15" }, unknownMembers: { $ref: "shared26" } }, required: ["roleResourceId", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared218" };
function validate312(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.name === void 0 || data.description === void 0 || data.all_permissions === void 0 || data.view === void 0 || data.provision === void 0 || data.manage === void 0 || data.delete === void 0 || data.global_scope === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"));
    for (let key0 in data)
      func3.call(schema84.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate183(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate183)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.all_permissions !== void 0 && !validate64(data.all_permissions, at(instancePath, "/all_permissions")) && (vErrors = more(vErrors, validate64)), data.view !== void 0 && !validate64(data.view, at(instancePath, "/view")) && (vErrors = more(vErrors, validate64)), data.provision !== void 0 && !validate64(data.provision, at(instancePath, "/provision")) && (vErrors = more(vErrors, validate64)), data.manage !== void 0 && !validate64(data.manage, at(instancePath, "/manage")) && (vErrors = more(vErrors, validate64)), data.delete !== void 0 && !validate64(data.delete, at(instancePath, "/delete")) && (vErrors = more(vErrors, validate64)), data.add_cloud !== void 0 && !validate64(data.add_cloud, at(instancePath, "/add_cloud")) && (vErrors = more(vErrors, validate64)), data.delete_cloud !== void 0 && !validate64(data.delete_cloud, at(instancePath, "/delete_cloud")) && (vErrors = more(vErrors, validate64)), data.global_scope !== void 0 && !validate64(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate64)), data.unknownMembers !== void 0 && !validate189(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate189));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate312.errors = vErrors, vErrors === null;
}
var check_shared219 = outermost(validate325);
function validate325(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.resource_ids === void 0 || data.deprecated_resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "resource_ids", "deprecated_resource_ids"));
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "resource_ids" || key0 === "deprecated_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate183(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate183)), data.resource_ids !== void 0 && !validate216(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate216)), data.deprecated_resource_ids !== void 0 && !validate216(data.deprecated_resource_ids, at(instancePath, "/deprecated_resource_ids")) && (vErrors = more(vErrors, validate216));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate325.errors = vErrors, vErrors === null;
}
var check_shared220 = outermost(validate329);
function validate329(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.group_resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "group_resource_ids"));
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "group_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate183(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate183)), data.group_resource_ids !== void 0 && !validate216(data.group_resource_ids, at(instancePath, "/group_resource_ids")) && (vErrors = more(vErrors, validate216));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate329.errors = vErrors, vErrors === null;
}
var check_shared221 = outermost(validate332);
var schema88 = { type: "string", enum: ["AND", "OR"], $id: "shared155" };
function validate334(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "AND" || data === "OR" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema88.enum })), validate334.errors = vErrors, vErrors === null;
}
function validate337(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value"));
    for (let key0 in data)
      key0 === "key" || key0 === "value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate337.errors = vErrors, vErrors === null;
}
function validate336(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate337(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate337));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate336.errors = vErrors, vErrors === null;
}
function validate332(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.operator === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "operator", "badges"));
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "operator" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate183(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate183)), data.operator !== void 0 && !validate334(data.operator, at(instancePath, "/operator")) && (vErrors = more(vErrors, validate334)), data.badges !== void 0 && !validate336(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate336));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate332.errors = vErrors, vErrors === null;
}
var check_shared222 = outermost(validate342);
var schema94 = { type: "string", "x-known": ["applications", "botfactory", "clusters", "collections", "events", "exemptions", "groups", "hva", "iac", "iam", "insights", "tags", "threat_findings", "usc"], $id: "shared51" };
function validate345(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "applications" && data !== "botfactory" && data !== "clusters" && data !== "collections" && data !== "events" && data !== "exemptions" && data !== "groups" && data !== "hva" && data !== "iac" && data !== "iam" && data !== "insights" && data !== "tags" && data !== "threat_findings" && data !== "usc" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema94["x-known"] })), validate345.errors = vErrors, vErrors === null;
}
var schema95 = { type: "string", "x-known": ["viewer", "editor", "admin", "disabled"], $id: "EntitlementRole" };
function validate347(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "viewer" && data !== "editor" && data !== "admin" && data !== "disabled" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema95["x-known"] })), validate347.errors = vErrors, vErrors === null;
}
function validate344(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.namespace === void 0 || data.role === void 0) && (vErrors = need(vErrors, data, instancePath, "namespace", "role")), data.namespace !== void 0 && !validate345(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate345)), data.role !== void 0 && !validate347(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate347))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate344.errors = vErrors, vErrors === null;
}
function validate343(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate344(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate344));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate343.errors = vErrors, vErrors === null;
}
function validate342(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.entitlements === void 0 && (vErrors = need(vErrors, data, instancePath, "entitlements")), data.entitlements !== void 0 && !validate343(data.entitlements, at(instancePath, "/entitlements")) && (vErrors = more(vErrors, validate343))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate342.errors = vErrors, vErrors === null;
}
var check_shared223 = outermost(validate351);
function validate351(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.userResourceId === void 0 || data.module === void 0) && (vErrors = need(vErrors, data, instancePath, "userResourceId", "module"));
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "module" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate183(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate183)), data.module !== void 0 && !validate183(data.module, at(instancePath, "/module")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate351.errors = vErrors, vErrors === null;
}
var check_shared224 = outermost(validate354);
function validate354(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.entitlement === void 0 && (vErrors = need(vErrors, data, instancePath, "entitlement")), data.entitlement !== void 0 && !validate347(data.entitlement, at(instancePath, "/entitlement")) && (vErrors = more(vErrors, validate347))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate354.errors = vErrors, vErrors === null;
}
var check_shared226 = outermost(validate356);
function validate357(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate44(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate357.errors = vErrors, vErrors === null;
}
function validate361(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.namespace === void 0 || data.role === void 0) && (vErrors = need(vErrors, data, instancePath, "namespace", "role"));
    for (let key0 in data)
      key0 === "namespace" || key0 === "role" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.role !== void 0 && !validate22(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate361.errors = vErrors, vErrors === null;
}
function validate360(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate361(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate361));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate360.errors = vErrors, vErrors === null;
}
function validate356(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.group_ids === void 0 || data.entitlements === void 0) && (vErrors = need(vErrors, data, instancePath, "group_ids", "entitlements"));
    for (let key0 in data)
      key0 === "group_ids" || key0 === "entitlements" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.group_ids !== void 0 && !validate357(data.group_ids, at(instancePath, "/group_ids")) && (vErrors = more(vErrors, validate357)), data.entitlements !== void 0 && !validate360(data.entitlements, at(instancePath, "/entitlements")) && (vErrors = more(vErrors, validate360));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate356.errors = vErrors, vErrors === null;
}
var check_shared227 = outermost(validate366);
function validate367(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.group_id === void 0 || data.entitlements === void 0) && (vErrors = need(vErrors, data, instancePath, "group_id", "entitlements")), data.group_id !== void 0 && !validate44(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate44)), data.entitlements !== void 0 && !validate343(data.entitlements, at(instancePath, "/entitlements")) && (vErrors = more(vErrors, validate343))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate367.errors = vErrors, vErrors === null;
}
function validate366(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate367(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate367));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate366.errors = vErrors, vErrors === null;
}
var check_shared229 = outermost(validate371);
function validate373(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.server_id === void 0 || data.server_name === void 0) && (vErrors = need(vErrors, data, instancePath, "server_id", "server_name")), data.server_id !== void 0 && !validate44(data.server_id, at(instancePath, "/server_id")) && (vErrors = more(vErrors, validate44)), data.server_name !== void 0 && !validate22(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate22)), data.server_host !== void 0 && !validate29(data.server_host, at(instancePath, "/server_host")) && (vErrors = more(vErrors, validate29)), data.server_port !== void 0 && !validate27(data.server_port, at(instancePath, "/server_port")) && (vErrors = more(vErrors, validate27)), data.server_type !== void 0 && !validate29(data.server_type, at(instancePath, "/server_type")) && (vErrors = more(vErrors, validate29)), data.secure !== void 0 && !validate27(data.secure, at(instancePath, "/secure")) && (vErrors = more(vErrors, validate27)), data.global_scope !== void 0 && !validate34(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate34)), data.mapped_groups !== void 0 && !validate27(data.mapped_groups, at(instancePath, "/mapped_groups")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate373.errors = vErrors, vErrors === null;
}
function validate372(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate373(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate373));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate372.errors = vErrors, vErrors === null;
}
function validate371(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.servers === void 0 && (vErrors = need(vErrors, data, instancePath, "servers")), data.servers !== void 0 && !validate372(data.servers, at(instancePath, "/servers")) && (vErrors = more(vErrors, validate372))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate371.errors = vErrors, vErrors === null;
}
var check_shared230 = outermost(validate384);
function validate384(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.serverId === void 0 && (vErrors = need(vErrors, data, instancePath, "serverId"));
    for (let key0 in data)
      key0 !== "serverId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.serverId !== void 0 && !validate44(data.serverId, at(instancePath, "/serverId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate384.errors = vErrors, vErrors === null;
}
var check_shared231 = outermost(validate386);
function validate387(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.local_group_name === void 0 || data.remote_group_name === void 0) && (vErrors = need(vErrors, data, instancePath, "local_group_name", "remote_group_name")), data.local_group_name !== void 0 && !validate22(data.local_group_name, at(instancePath, "/local_group_name")) && (vErrors = more(vErrors, validate22)), data.remote_group_name !== void 0 && !validate22(data.remote_group_name, at(instancePath, "/remote_group_name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate387.errors = vErrors, vErrors === null;
}
function validate386(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate387(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate387));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate386.errors = vErrors, vErrors === null;
}
var check_shared232 = outermost(validate391);
function validate391(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.serverId === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "serverId", "body"));
    for (let key0 in data)
      key0 === "serverId" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.serverId !== void 0 && !validate44(data.serverId, at(instancePath, "/serverId")) && (vErrors = more(vErrors, validate44)), data.body !== void 0 && !validate386(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate386));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate391.errors = vErrors, vErrors === null;
}
var check_CloudList = outermost(validate394);
var schema114 = { type: "string", "x-known": ["ALICLOUD", "AWS", "AWS_CHINA", "AWS_GOV", "AZURE_ARM", "AZURE_CHINA", "AZURE_GOV", "GCE", "K8S_R7", "OCI", "AZURE", "DO", "OS", "RAX", "SOFTLAYER", "VCLOUD_DIRECTOR", "VMWARE_VSPHERE", "GCP"], $id: "CloudTypeId" };
function validate399(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ALICLOUD" && data !== "AWS" && data !== "AWS_CHINA" && data !== "AWS_GOV" && data !== "AZURE_ARM" && data !== "AZURE_CHINA" && data !== "AZURE_GOV" && data !== "GCE" && data !== "K8S_R7" && data !== "OCI" && data !== "AZURE" && data !== "DO" && data !== "OS" && data !== "RAX" && data !== "SOFTLAYER" && data !== "VCLOUD_DIRECTOR" && data !== "VMWARE_VSPHERE" && data !== "GCP" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema114["x-known"] })), validate399.errors = vErrors, vErrors === null;
}
var schema115 = { type: "string", "x-known": ["DEFAULT", "PAUSED", "REFRESH", "ASSUME_ROLE_FAIL"], $id: "CloudStatus" };
function validate403(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "DEFAULT" && data !== "PAUSED" && data !== "REFRESH" && data !== "ASSUME_ROLE_FAIL" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema115["x-known"] })), validate403.errors = vErrors, vErrors === null;
}
function validate413(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.permissions !== void 0 && !validate116(data.permissions, at(instancePath, "/permissions")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate413.errors = vErrors, vErrors === null;
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
var schema118 = { type: ["string", "null"], "x-known": ["idle", null], $id: "shared40" };
function validate418(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema118.type })), data !== "idle" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema118["x-known"] })), validate418.errors = vErrors, vErrors === null;
}
function validate427(data, instancePath = "") {
  let vErrors = null;
  return Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "array" })), validate427.errors = vErrors, vErrors === null;
}
function validate396(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0 || data.cloud_type_id === void 0 || data.creation_time === void 0 || data.status === void 0 || data.group_resource_id === void 0 || data.resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "cloud_type_id", "creation_time", "status", "group_resource_id", "resource_id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_type_id !== void 0 && !validate399(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate399)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.creation_time !== void 0 && !validate22(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate403(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate403)), data.badge_count !== void 0 && !validate27(data.badge_count, at(instancePath, "/badge_count")) && (vErrors = more(vErrors, validate27)), data.resource_count !== void 0 && !validate27(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate27)), data.resources !== void 0 && !validate27(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate27)), data.last_refreshed !== void 0 && !validate29(data.last_refreshed, at(instancePath, "/last_refreshed")) && (vErrors = more(vErrors, validate29)), data.role_arn !== void 0 && !validate29(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate29)), data.group_resource_id !== void 0 && !validate69(data.group_resource_id, at(instancePath, "/group_resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.failed_resource_types !== void 0 && !validate412(data.failed_resource_types, at(instancePath, "/failed_resource_types")) && (vErrors = more(vErrors, validate412)), data.event_driven_harvest_role !== void 0 && !validate418(data.event_driven_harvest_role, at(instancePath, "/event_driven_harvest_role")) && (vErrors = more(vErrors, validate418)), data.strategy_id !== void 0 && !validate27(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate27)), data.cloud_organization_id !== void 0 && !validate29(data.cloud_organization_id, at(instancePath, "/cloud_organization_id")) && (vErrors = more(vErrors, validate29)), data.cloud_organization_domain_name !== void 0 && !validate29(data.cloud_organization_domain_name, at(instancePath, "/cloud_organization_domain_name")) && (vErrors = more(vErrors, validate29)), data.cloud_organization_nickname !== void 0 && !validate29(data.cloud_organization_nickname, at(instancePath, "/cloud_organization_nickname")) && (vErrors = more(vErrors, validate29)), data.tenant_id !== void 0 && !validate29(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate29)), data.is_platform_managed !== void 0 && !validate34(data.is_platform_managed, at(instancePath, "/is_platform_managed")) && (vErrors = more(vErrors, validate34)), data.host_assessment_enabled !== void 0 && !validate34(data.host_assessment_enabled, at(instancePath, "/host_assessment_enabled")) && (vErrors = more(vErrors, validate34)), data.host_assessment_status !== void 0 && !validate427(data.host_assessment_status, at(instancePath, "/host_assessment_status")) && (vErrors = more(vErrors, validate427)), data.trailblazer_cloudtrail_trails !== void 0 && !validate427(data.trailblazer_cloudtrail_trails, at(instancePath, "/trailblazer_cloudtrail_trails")) && (vErrors = more(vErrors, validate427))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate396.errors = vErrors, vErrors === null;
}
function validate395(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate396(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate396));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate395.errors = vErrors, vErrors === null;
}
function validate394(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.clouds === void 0 || data.total_count === void 0) && (vErrors = need(vErrors, data, instancePath, "clouds", "total_count")), data.clouds !== void 0 && !validate395(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate395)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate394.errors = vErrors, vErrors === null;
}
var check_shared233 = outermost(validate433), schema120 = { type: "object", additionalProperties: !1, properties: { filters: { $ref: "shared47" }, limit: { $ref: "shared10" }, offset: { $ref: "shared10" }, order_by: { $ref: "OrderBy" }, badges: { $ref: "shared17" }, badge_filter_operator: { $ref: "shared48" }, search_string: { $ref: "shared11" }, advanced_search: { $ref: "shared15" }, empty_badges: { $ref: "shared15" }, exclusion_badges: { $ref: "shared17" } }, $id: "shared233" }, schema121 = { type: "string", enum: ["OR", "AND", ""], $id: "shared48" };
function validate439(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OR" || data === "AND" || data === "" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema121.enum })), validate439.errors = vErrors, vErrors === null;
}
function validate433(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func3.call(schema120.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate110(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate110)), data.limit !== void 0 && !validate44(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate44)), data.offset !== void 0 && !validate44(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate44)), data.order_by !== void 0 && !validate125(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate125)), data.badges !== void 0 && !validate336(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate336)), data.badge_filter_operator !== void 0 && !validate439(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate439)), data.search_string !== void 0 && !validate22(data.search_string, at(instancePath, "/search_string")) && (vErrors = more(vErrors, validate22)), data.advanced_search !== void 0 && !validate64(data.advanced_search, at(instancePath, "/advanced_search")) && (vErrors = more(vErrors, validate64)), data.empty_badges !== void 0 && !validate64(data.empty_badges, at(instancePath, "/empty_badges")) && (vErrors = more(vErrors, validate64)), data.exclusion_badges !== void 0 && !validate336(data.exclusion_badges, at(instancePath, "/exclusion_badges")) && (vErrors = more(vErrors, validate336));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate433.errors = vErrors, vErrors === null;
}
var check_shared235 = outermost(validate445);
var schema125 = { type: ["string", "null"], "x-known": ["public", "private", null], $id: "shared49" };
function validate450(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema125.type })), data !== "public" && data !== "private" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema125["x-known"] })), validate450.errors = vErrors, vErrors === null;
}
function validate447(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.cloud_type_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_type_id", "name")), data.cloud_type_id !== void 0 && !validate399(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate399)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_access !== void 0 && !validate450(data.cloud_access, at(instancePath, "/cloud_access")) && (vErrors = more(vErrors, validate450))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate447.errors = vErrors, vErrors === null;
}
function validate446(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate447(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate447));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate446.errors = vErrors, vErrors === null;
}
function validate445(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.clouds === void 0 && (vErrors = need(vErrors, data, instancePath, "clouds")), data.clouds !== void 0 && !validate446(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate446))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate445.errors = vErrors, vErrors === null;
}
var check_shared236 = outermost(validate454);
function validate454(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.clouds === void 0 && (vErrors = need(vErrors, data, instancePath, "clouds")), data.clouds !== void 0 && !validate395(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate395))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate454.errors = vErrors, vErrors === null;
}
var check_shared237 = outermost(validate456);
var schema128 = { type: "object", additionalProperties: !1, properties: { cloud_type: { $ref: "shared11" }, name: { $ref: "shared11" }, authentication_type: { $ref: "shared11" }, account_number: { $ref: "shared11" }, api_key: { $ref: "shared11" }, secret_key: { $ref: "shared11" }, role_arn: { $ref: "shared11" }, external_id: { $ref: "shared11" }, session_name: { $ref: "shared11" }, duration: { $ref: "shared10" }, strategy_id: { $ref: "shared10" }, tenant_id: { $ref: "shared11" }, app_id: { $ref: "shared11" }, subscription_id: { $ref: "shared11" }, certificate_thumbprint: { $ref: "shared11" }, project: { $ref: "shared11" }, api_credentials: { $ref: "GcpServiceAccountKey" } }, required: ["cloud_type", "name"], $id: "CloudCreationParams" };
function validate474(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate22(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate22)), data.private_key_id !== void 0 && !validate22(data.private_key_id, at(instancePath, "/private_key_id")) && (vErrors = more(vErrors, validate22)), data.private_key !== void 0 && !validate22(data.private_key, at(instancePath, "/private_key")) && (vErrors = more(vErrors, validate22)), data.client_email !== void 0 && !validate22(data.client_email, at(instancePath, "/client_email")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.auth_uri !== void 0 && !validate22(data.auth_uri, at(instancePath, "/auth_uri")) && (vErrors = more(vErrors, validate22)), data.token_uri !== void 0 && !validate22(data.token_uri, at(instancePath, "/token_uri")) && (vErrors = more(vErrors, validate22)), data.auth_provider_x509_cert_url !== void 0 && !validate22(data.auth_provider_x509_cert_url, at(instancePath, "/auth_provider_x509_cert_url")) && (vErrors = more(vErrors, validate22)), data.client_x509_cert_url !== void 0 && !validate22(data.client_x509_cert_url, at(instancePath, "/client_x509_cert_url")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate474.errors = vErrors, vErrors === null;
}
function validate457(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloud_type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_type", "name"));
    for (let key0 in data)
      func3.call(schema128.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud_type !== void 0 && !validate22(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.authentication_type !== void 0 && !validate22(data.authentication_type, at(instancePath, "/authentication_type")) && (vErrors = more(vErrors, validate22)), data.account_number !== void 0 && !validate22(data.account_number, at(instancePath, "/account_number")) && (vErrors = more(vErrors, validate22)), data.api_key !== void 0 && !validate22(data.api_key, at(instancePath, "/api_key")) && (vErrors = more(vErrors, validate22)), data.secret_key !== void 0 && !validate22(data.secret_key, at(instancePath, "/secret_key")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.session_name !== void 0 && !validate22(data.session_name, at(instancePath, "/session_name")) && (vErrors = more(vErrors, validate22)), data.duration !== void 0 && !validate44(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate44)), data.strategy_id !== void 0 && !validate44(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate44)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.app_id !== void 0 && !validate22(data.app_id, at(instancePath, "/app_id")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.certificate_thumbprint !== void 0 && !validate22(data.certificate_thumbprint, at(instancePath, "/certificate_thumbprint")) && (vErrors = more(vErrors, validate22)), data.project !== void 0 && !validate22(data.project, at(instancePath, "/project")) && (vErrors = more(vErrors, validate22)), data.api_credentials !== void 0 && !validate474(data.api_credentials, at(instancePath, "/api_credentials")) && (vErrors = more(vErrors, validate474));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate457.errors = vErrors, vErrors === null;
}
function validate456(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.creation_params === void 0 && (vErrors = need(vErrors, data, instancePath, "creation_params"));
    for (let key0 in data)
      key0 !== "creation_params" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.creation_params !== void 0 && !validate457(data.creation_params, at(instancePath, "/creation_params")) && (vErrors = more(vErrors, validate457));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate456.errors = vErrors, vErrors === null;
}
var check_Cloud = outermost(validate396), check_shared238 = outermost(validate487), schema130 = { type: "object", additionalProperties: !1, properties: { cloudId: { $ref: "shared10" }, cloud_type: { $ref: "shared11" }, name: { $ref: "shared11" }, authentication_type: { $ref: "shared11" }, account_number: { $ref: "shared11" }, api_key: { $ref: "shared11" }, secret_key: { $ref: "shared11" }, role_arn: { $ref: "shared11" }, external_id: { $ref: "shared11" }, session_name: { $ref: "shared11" }, duration: { $ref: "shared10" }, strategy_id: { $ref: "shared10" }, tenant_id: { $ref: "shared11" }, app_id: { $ref: "shared11" }, subscription_id: { $ref: "shared11" }, certificate_thumbprint: { $ref: "shared11" }, project: { $ref: "shared11" }, api_credentials: { $ref: "GcpServiceAccountKey" } }, required: ["cloudId", "cloud_type", "name"], $id: "shared238" };
function validate487(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloudId === void 0 || data.cloud_type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "cloudId", "cloud_type", "name"));
    for (let key0 in data)
      func3.call(schema130.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloudId !== void 0 && !validate44(data.cloudId, at(instancePath, "/cloudId")) && (vErrors = more(vErrors, validate44)), data.cloud_type !== void 0 && !validate22(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.authentication_type !== void 0 && !validate22(data.authentication_type, at(instancePath, "/authentication_type")) && (vErrors = more(vErrors, validate22)), data.account_number !== void 0 && !validate22(data.account_number, at(instancePath, "/account_number")) && (vErrors = more(vErrors, validate22)), data.api_key !== void 0 && !validate22(data.api_key, at(instancePath, "/api_key")) && (vErrors = more(vErrors, validate22)), data.secret_key !== void 0 && !validate22(data.secret_key, at(instancePath, "/secret_key")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.session_name !== void 0 && !validate22(data.session_name, at(instancePath, "/session_name")) && (vErrors = more(vErrors, validate22)), data.duration !== void 0 && !validate44(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate44)), data.strategy_id !== void 0 && !validate44(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate44)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.app_id !== void 0 && !validate22(data.app_id, at(instancePath, "/app_id")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.certificate_thumbprint !== void 0 && !validate22(data.certificate_thumbprint, at(instancePath, "/certificate_thumbprint")) && (vErrors = more(vErrors, validate22)), data.project !== void 0 && !validate22(data.project, at(instancePath, "/project")) && (vErrors = more(vErrors, validate22)), data.api_credentials !== void 0 && !validate474(data.api_credentials, at(instancePath, "/api_credentials")) && (vErrors = more(vErrors, validate474));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate487.errors = vErrors, vErrors === null;
}
var check_shared239 = outermost(validate506);
function validate506(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cloudResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "cloudResourceId"));
    for (let key0 in data)
      key0 !== "cloudResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloudResourceId !== void 0 && !validate183(data.cloudResourceId, at(instancePath, "/cloudResourceId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate506.errors = vErrors, vErrors === null;
}
var check_shared240 = outermost(validate508);
function validate508(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "name"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate508.errors = vErrors, vErrors === null;
}
var check_shared242 = outermost(validate511);
var schema134 = { type: "string", enum: ["PAUSED", "DEFAULT"], $id: "shared241" };
function validate513(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PAUSED" || data === "DEFAULT" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema134.enum })), validate513.errors = vErrors, vErrors === null;
}
function validate511(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_ids === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_ids", "status"));
    for (let key0 in data)
      key0 === "resource_ids" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate216(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate216)), data.status !== void 0 && !validate513(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate513));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate511.errors = vErrors, vErrors === null;
}
var check_shared244 = outermost(validate515);
var schema138 = { type: "string", "x-known": ["ACTIVE"], $id: "shared46" };
function validate521(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ACTIVE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema138["x-known"] })), validate521.errors = vErrors, vErrors === null;
}
var schema139 = { type: ["number", "null"], $id: "shared23" };
function validate523(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema139.type })), validate523.errors = vErrors, vErrors === null;
}
function validate517(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0 || data.resource_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "resource_id", "status")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.status !== void 0 && !validate521(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate521)), data.harvest_rate_multiplier !== void 0 && !validate523(data.harvest_rate_multiplier, at(instancePath, "/harvest_rate_multiplier")) && (vErrors = more(vErrors, validate523))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate517.errors = vErrors, vErrors === null;
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
function validate515(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.regions === void 0 && (vErrors = need(vErrors, data, instancePath, "regions")), data.regions !== void 0 && !validate516(data.regions, at(instancePath, "/regions")) && (vErrors = more(vErrors, validate516))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate515.errors = vErrors, vErrors === null;
}
var check_shared245 = outermost(validate527);
function validate527(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.regionResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "regionResourceId"));
    for (let key0 in data)
      key0 !== "regionResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.regionResourceId !== void 0 && !validate183(data.regionResourceId, at(instancePath, "/regionResourceId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate527.errors = vErrors, vErrors === null;
}
var check_shared247 = outermost(validate529);
function validate531(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.organization_id === void 0 || data.name === void 0 || data.cloud_type_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "organization_id", "name", "cloud_type_id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_type_id !== void 0 && !validate399(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate399)), data.type_default !== void 0 && !validate34(data.type_default, at(instancePath, "/type_default")) && (vErrors = more(vErrors, validate34)), data.system_defined !== void 0 && !validate34(data.system_defined, at(instancePath, "/system_defined")) && (vErrors = more(vErrors, validate34)), data.disabled_regions !== void 0 && !validate116(data.disabled_regions, at(instancePath, "/disabled_regions")) && (vErrors = more(vErrors, validate116)), data.dynamic_scheduling !== void 0 && !validate34(data.dynamic_scheduling, at(instancePath, "/dynamic_scheduling")) && (vErrors = more(vErrors, validate34)), data.dynamic_scheduling_enabled !== void 0 && !validate34(data.dynamic_scheduling_enabled, at(instancePath, "/dynamic_scheduling_enabled")) && (vErrors = more(vErrors, validate34)), data.organization_services !== void 0 && !validate27(data.organization_services, at(instancePath, "/organization_services")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate531.errors = vErrors, vErrors === null;
}
function validate530(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate531(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate531));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate530.errors = vErrors, vErrors === null;
}
function validate529(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.strategies === void 0 && (vErrors = need(vErrors, data, instancePath, "strategies")), data.strategies !== void 0 && !validate530(data.strategies, at(instancePath, "/strategies")) && (vErrors = more(vErrors, validate530))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate529.errors = vErrors, vErrors === null;
}
var check_shared248 = outermost(validate544);
function validate544(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.strategy_name === void 0 || data.cloud_type_id === void 0) && (vErrors = need(vErrors, data, instancePath, "strategy_name", "cloud_type_id"));
    for (let key0 in data)
      key0 === "strategy_name" || key0 === "cloud_type_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.strategy_name !== void 0 && !validate22(data.strategy_name, at(instancePath, "/strategy_name")) && (vErrors = more(vErrors, validate22)), data.cloud_type_id !== void 0 && !validate22(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate544.errors = vErrors, vErrors === null;
}
var check_shared249 = outermost(validate547);
function validate547(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.strategy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "strategy_id")), data.strategy_id !== void 0 && !validate44(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate547.errors = vErrors, vErrors === null;
}
var check_shared250 = outermost(validate549);
function validate549(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.strategyId === void 0 || data.organization_service_ids === void 0 || data.cloud_type_id === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "strategyId", "organization_service_ids", "cloud_type_id", "badges"));
    for (let key0 in data)
      key0 === "strategyId" || key0 === "organization_service_ids" || key0 === "cloud_type_id" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.strategyId !== void 0 && !validate44(data.strategyId, at(instancePath, "/strategyId")) && (vErrors = more(vErrors, validate44)), data.organization_service_ids !== void 0 && !validate357(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate357)), data.cloud_type_id !== void 0 && !validate22(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate22)), data.badges !== void 0 && !validate427(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate427));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate549.errors = vErrors, vErrors === null;
}
var check_shared251 = outermost(validate554);
function validate558(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.job !== void 0 && !validate29(data.job, at(instancePath, "/job")) && (vErrors = more(vErrors, validate29)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate558.errors = vErrors, vErrors === null;
}
function validate561(data, instancePath = "") {
  let vErrors = null;
  return data !== null && (vErrors = report(vErrors, instancePath, "type", { type: "null" })), validate561.errors = vErrors, vErrors === null;
}
function validate557(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate557.errors = vErrors, errors === 0;
}
function validate555(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.region !== void 0 && !validate29(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate29)), data.schedule !== void 0 && !validate557(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate557))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate555.errors = vErrors, vErrors === null;
}
function validate554(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate555(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate555));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate554.errors = vErrors, vErrors === null;
}
var check_shared252 = outermost(validate565);
function validate566(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.job !== void 0 && !validate22(data.job, at(instancePath, "/job")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate566.errors = vErrors, vErrors === null;
}
function validate565(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate566(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate566));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate565.errors = vErrors, vErrors === null;
}
var check_QueueStatus = outermost(validate569);
var schema155 = { type: ["object", "null"], properties: { count: { $ref: "shared3" }, min: { $ref: "shared23" }, max: { $ref: "shared23" }, current: { $ref: "shared23" }, sum: { $ref: "shared23" }, sumsq: { $ref: "shared23" }, average: { $ref: "shared23" }, variance: { $ref: "shared23" }, stddev: { $ref: "shared23" } }, $id: "JobTimes" };
function validate576(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema155.type })), data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.min !== void 0 && !validate523(data.min, at(instancePath, "/min")) && (vErrors = more(vErrors, validate523)), data.max !== void 0 && !validate523(data.max, at(instancePath, "/max")) && (vErrors = more(vErrors, validate523)), data.current !== void 0 && !validate523(data.current, at(instancePath, "/current")) && (vErrors = more(vErrors, validate523)), data.sum !== void 0 && !validate523(data.sum, at(instancePath, "/sum")) && (vErrors = more(vErrors, validate523)), data.sumsq !== void 0 && !validate523(data.sumsq, at(instancePath, "/sumsq")) && (vErrors = more(vErrors, validate523)), data.average !== void 0 && !validate523(data.average, at(instancePath, "/average")) && (vErrors = more(vErrors, validate523)), data.variance !== void 0 && !validate523(data.variance, at(instancePath, "/variance")) && (vErrors = more(vErrors, validate523)), data.stddev !== void 0 && !validate523(data.stddev, at(instancePath, "/stddev")) && (vErrors = more(vErrors, validate523))), validate576.errors = vErrors, vErrors === null;
}
var schema158 = { type: ["string", "number"], $id: "shared96" };
function validate599(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: schema158.type })), validate599.errors = vErrors, vErrors === null;
}
function validate598(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 2 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 2 }, "must NOT have more than 2 items")), data.length < 2 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 2 }, "must NOT have fewer than 2 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate599(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate599));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate598.errors = vErrors, vErrors === null;
}
function validate597(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate598(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate598));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate597.errors = vErrors, vErrors === null;
}
function validate569(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.workers === void 0 || data.p0 === void 0 || data.p1 === void 0 || data.p2 === void 0 || data.slowest_jobs === void 0) && (vErrors = need(vErrors, data, instancePath, "workers", "p0", "p1", "p2", "slowest_jobs")), data.workers !== void 0 && !validate44(data.workers, at(instancePath, "/workers")) && (vErrors = more(vErrors, validate44)), data.p0 !== void 0 && !validate44(data.p0, at(instancePath, "/p0")) && (vErrors = more(vErrors, validate44)), data.p1 !== void 0 && !validate44(data.p1, at(instancePath, "/p1")) && (vErrors = more(vErrors, validate44)), data.p2 !== void 0 && !validate44(data.p2, at(instancePath, "/p2")) && (vErrors = more(vErrors, validate44)), data.p3 !== void 0 && !validate27(data.p3, at(instancePath, "/p3")) && (vErrors = more(vErrors, validate27)), data.scheduler_internal !== void 0 && !validate27(data.scheduler_internal, at(instancePath, "/scheduler_internal")) && (vErrors = more(vErrors, validate27)), data.queue_wait !== void 0 && !validate576(data.queue_wait, at(instancePath, "/queue_wait")) && (vErrors = more(vErrors, validate576)), data.queue_wait_p0 !== void 0 && !validate576(data.queue_wait_p0, at(instancePath, "/queue_wait_p0")) && (vErrors = more(vErrors, validate576)), data.queue_wait_p1 !== void 0 && !validate576(data.queue_wait_p1, at(instancePath, "/queue_wait_p1")) && (vErrors = more(vErrors, validate576)), data.queue_wait_p2 !== void 0 && !validate576(data.queue_wait_p2, at(instancePath, "/queue_wait_p2")) && (vErrors = more(vErrors, validate576)), data.queue_wait_p3 !== void 0 && !validate576(data.queue_wait_p3, at(instancePath, "/queue_wait_p3")) && (vErrors = more(vErrors, validate576)), data.queue_wait_all !== void 0 && !validate576(data.queue_wait_all, at(instancePath, "/queue_wait_all")) && (vErrors = more(vErrors, validate576)), data.process_time !== void 0 && !validate576(data.process_time, at(instancePath, "/process_time")) && (vErrors = more(vErrors, validate576)), data.process_time_p0 !== void 0 && !validate576(data.process_time_p0, at(instancePath, "/process_time_p0")) && (vErrors = more(vErrors, validate576)), data.process_time_p1 !== void 0 && !validate576(data.process_time_p1, at(instancePath, "/process_time_p1")) && (vErrors = more(vErrors, validate576)), data.process_time_p2 !== void 0 && !validate576(data.process_time_p2, at(instancePath, "/process_time_p2")) && (vErrors = more(vErrors, validate576)), data.process_time_p3 !== void 0 && !validate576(data.process_time_p3, at(instancePath, "/process_time_p3")) && (vErrors = more(vErrors, validate576)), data.slowest_jobs !== void 0 && !validate597(data.slowest_jobs, at(instancePath, "/slowest_jobs")) && (vErrors = more(vErrors, validate597))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate569.errors = vErrors, vErrors === null;
}
var check_shared253 = outermost(validate603);
var schema161 = ["diagnostics"];
function validate604(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate189(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate189));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate604.errors = vErrors, vErrors === null;
}
function validate603(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.diagnostics !== void 0 && !validate604(data.diagnostics, at(instancePath, "/diagnostics")) && (vErrors = more(vErrors, validate604)), schema161.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate603.errors = vErrors, vErrors === null;
}
var check_shared255 = outermost(validate607);
var schema167 = ["domains"];
var schema165 = { type: ["string", "integer", "null"], $id: "shared42" };
function validate614(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema165.type })), validate614.errors = vErrors, vErrors === null;
}
var schema166 = { type: ["integer", "array", "null"], items: {}, $id: "shared43" };
function validate619(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && !Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema166.type })), validate619.errors = vErrors, vErrors === null;
}
function validate609(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.cloud_type_id !== void 0 && !validate29(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate29)), data.domain_id !== void 0 && !validate29(data.domain_id, at(instancePath, "/domain_id")) && (vErrors = more(vErrors, validate29)), data.domain_name !== void 0 && !validate29(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate614(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate614)), data.added_timestamp !== void 0 && !validate29(data.added_timestamp, at(instancePath, "/added_timestamp")) && (vErrors = more(vErrors, validate29)), data.auto_badge !== void 0 && !validate34(data.auto_badge, at(instancePath, "/auto_badge")) && (vErrors = more(vErrors, validate34)), data.auto_add !== void 0 && !validate34(data.auto_add, at(instancePath, "/auto_add")) && (vErrors = more(vErrors, validate34)), data.failures !== void 0 && !validate619(data.failures, at(instancePath, "/failures")) && (vErrors = more(vErrors, validate619)), data.projects !== void 0 && !validate619(data.projects, at(instancePath, "/projects")) && (vErrors = more(vErrors, validate619))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate609.errors = vErrors, vErrors === null;
}
function validate608(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate609(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate609));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate608.errors = vErrors, vErrors === null;
}
function validate607(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.domains !== void 0 && !validate608(data.domains, at(instancePath, "/domains")) && (vErrors = more(vErrors, validate608)), schema167.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate607.errors = vErrors, vErrors === null;
}
var check_shared256 = outermost(validate624), schema168 = { type: "object", additionalProperties: !1, properties: { cloud_type: { $ref: "shared11" }, credentials: { $ref: "shared26" }, nickname: { $ref: "shared11" }, domain_name: { $ref: "shared11" }, parent_folder_id: { $ref: "shared14" }, auto_add: { $ref: "shared15" }, auto_badge: { $ref: "shared15" }, auto_remove: { $ref: "shared15" }, remove_suspended: { $ref: "shared15" }, skip_prefixes: { $ref: "shared14" } }, required: ["cloud_type", "credentials", "nickname"], $id: "shared256" };
function validate624(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloud_type === void 0 || data.credentials === void 0 || data.nickname === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_type", "credentials", "nickname"));
    for (let key0 in data)
      func3.call(schema168.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud_type !== void 0 && !validate22(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate22)), data.credentials !== void 0 && !validate189(data.credentials, at(instancePath, "/credentials")) && (vErrors = more(vErrors, validate189)), data.nickname !== void 0 && !validate22(data.nickname, at(instancePath, "/nickname")) && (vErrors = more(vErrors, validate22)), data.domain_name !== void 0 && !validate22(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate22)), data.parent_folder_id !== void 0 && !validate116(data.parent_folder_id, at(instancePath, "/parent_folder_id")) && (vErrors = more(vErrors, validate116)), data.auto_add !== void 0 && !validate64(data.auto_add, at(instancePath, "/auto_add")) && (vErrors = more(vErrors, validate64)), data.auto_badge !== void 0 && !validate64(data.auto_badge, at(instancePath, "/auto_badge")) && (vErrors = more(vErrors, validate64)), data.auto_remove !== void 0 && !validate64(data.auto_remove, at(instancePath, "/auto_remove")) && (vErrors = more(vErrors, validate64)), data.remove_suspended !== void 0 && !validate64(data.remove_suspended, at(instancePath, "/remove_suspended")) && (vErrors = more(vErrors, validate64)), data.skip_prefixes !== void 0 && !validate116(data.skip_prefixes, at(instancePath, "/skip_prefixes")) && (vErrors = more(vErrors, validate116));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate624.errors = vErrors, vErrors === null;
}
var check_shared257 = outermost(validate635);
var schema170 = ["organization_id", "cloud_type_id", "domain_id", "domain_name", "added_timestamp", "auto_badge", "auto_add", "failures", "projects"];
function validate635(data, instancePath = "") {
  let vErrors = null;
  return validate609(data, instancePath) || (vErrors = more(vErrors, validate609)), data && typeof data == "object" && !Array.isArray(data) && (schema170.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate635.errors = vErrors, vErrors === null;
}
var check_shared258 = outermost(validate637);
function validate637(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.event_driven_harvest_enabled === void 0 && (vErrors = need(vErrors, data, instancePath, "event_driven_harvest_enabled")), data.event_driven_harvest_enabled !== void 0 && !validate64(data.event_driven_harvest_enabled, at(instancePath, "/event_driven_harvest_enabled")) && (vErrors = more(vErrors, validate64))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate637.errors = vErrors, vErrors === null;
}
var check_shared259 = outermost(validate639);
function validate639(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organizationServiceId"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 !== "organizationServiceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate639.errors = vErrors, errors === 0;
}
var check_shared261 = outermost(validate641);
function validate647(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate399(data, instancePath) || (vErrors = more(vErrors, validate399), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate647.errors = vErrors, errors === 0;
}
function validate643(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "organization_service_id"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "name"), errors = vErrors === null ? 0 : vErrors.length, data.organization_service_id !== void 0 && !validate44(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.cloud_type_id !== void 0 && !validate647(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate647), errors = vErrors.length), data.producers !== void 0 && !validate27(data.producers, at(instancePath, "/producers")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.events !== void 0 && !validate27(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.pending !== void 0 && !validate34(data.pending, at(instancePath, "/pending")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.errors !== void 0 && !validate427(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate427), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate643.errors = vErrors, errors === 0;
}
function validate642(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate643(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate643));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate642.errors = vErrors, vErrors === null;
}
function validate641(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.consumers === void 0 && (vErrors = need(vErrors, data, instancePath, "consumers")), data.consumers !== void 0 && !validate642(data.consumers, at(instancePath, "/consumers")) && (vErrors = more(vErrors, validate642))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate641.errors = vErrors, vErrors === null;
}
var check_shared262 = outermost(validate657);
function validate663(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.by_badge === void 0 || data.badges === void 0 || data.by_consumer === void 0) && (vErrors = need(vErrors, data, instancePath, "by_badge", "badges", "by_consumer"));
    for (let key0 in data)
      key0 === "by_badge" || key0 === "badges" || key0 === "by_consumer" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.by_badge !== void 0 && !validate64(data.by_badge, at(instancePath, "/by_badge")) && (vErrors = more(vErrors, validate64)), data.badges !== void 0 && !validate427(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate427)), data.by_consumer !== void 0 && !validate64(data.by_consumer, at(instancePath, "/by_consumer")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate663.errors = vErrors, vErrors === null;
}
function validate657(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationServiceId === void 0 || data.organization_service_ids === void 0 || data.regions === void 0 || data.resource_types === void 0 || data.enable_all_types === void 0 || data.propagate === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationServiceId", "organization_service_ids", "regions", "resource_types", "enable_all_types", "propagate"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "organization_service_ids" || key0 === "regions" || key0 === "resource_types" || key0 === "enable_all_types" || key0 === "propagate" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44)), data.organization_service_ids !== void 0 && !validate357(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate357)), data.regions !== void 0 && !validate116(data.regions, at(instancePath, "/regions")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.enable_all_types !== void 0 && !validate64(data.enable_all_types, at(instancePath, "/enable_all_types")) && (vErrors = more(vErrors, validate64)), data.propagate !== void 0 && !validate663(data.propagate, at(instancePath, "/propagate")) && (vErrors = more(vErrors, validate663));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate657.errors = vErrors, vErrors === null;
}
var check_shared263 = outermost(validate668);
function validate668(data, instancePath = "") {
  return validate668.errors = null, !0;
}
var check_shared264 = outermost(validate669);
function validate669(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_ids"));
    for (let key0 in data)
      key0 !== "resource_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate216(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate216));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate669.errors = vErrors, vErrors === null;
}
var check_shared265 = outermost(validate671);
function validate671(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.target_resource_ids === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "target_resource_ids", "badges"));
    for (let key0 in data)
      key0 === "target_resource_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.target_resource_ids !== void 0 && !validate216(data.target_resource_ids, at(instancePath, "/target_resource_ids")) && (vErrors = more(vErrors, validate216)), data.badges !== void 0 && !validate336(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate336));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate671.errors = vErrors, vErrors === null;
}
var check_shared266 = outermost(validate674);
function validate674(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.target_resource_ids === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "target_resource_ids", "badges"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "target_resource_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.target_resource_ids !== void 0 && !validate216(data.target_resource_ids, at(instancePath, "/target_resource_ids")) && (vErrors = more(vErrors, validate216)), data.badges !== void 0 && !validate336(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate336));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate674.errors = vErrors, vErrors === null;
}
var check_shared267 = outermost(validate678);
function validate678(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 !== "resourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate678.errors = vErrors, vErrors === null;
}
var check_shared268 = outermost(validate680);
function validate681(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value")), data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22)), data.auto_generated !== void 0 && !validate34(data.auto_generated, at(instancePath, "/auto_generated")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate681.errors = vErrors, vErrors === null;
}
function validate680(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate681(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate681));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate680.errors = vErrors, vErrors === null;
}
var check_shared270 = outermost(validate686);
function validate688(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.count === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "count")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.count !== void 0 && !validate44(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate688.errors = vErrors, vErrors === null;
}
function validate687(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate688(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate688));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate687.errors = vErrors, vErrors === null;
}
function validate686(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_count === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_count")), data.resource_count !== void 0 && !validate687(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate687))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate686.errors = vErrors, vErrors === null;
}
var check_shared271 = outermost(validate693);
function validate693(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "badges" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.badges !== void 0 && !validate336(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate336));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate693.errors = vErrors, vErrors === null;
}
var check_shared272 = outermost(validate695);
function validate696(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate696.errors = vErrors, vErrors === null;
}
function validate695(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate696(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate696));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate695.errors = vErrors, vErrors === null;
}
var check_shared273 = outermost(validate700), schema192 = { type: "object", additionalProperties: !1, properties: { selected_resource_type: { $ref: "shared11" }, resource_types: { $ref: "shared14" }, scopes: { $ref: "shared16" }, filters: { $ref: "shared33" }, badges: { $ref: "shared17" }, badge_filter_operator: { $ref: "shared155" }, tags: { $ref: "shared156" }, insight: { $ref: "shared11" }, insight_exemptions: { $ref: "shared15" }, limit: { $ref: "shared157" }, offset: { $ref: "shared158" }, cursor: { $ref: "shared11" }, order_by: { $ref: "OrderBy" } }, $id: "shared273" };
function validate707(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate707.errors = vErrors, vErrors === null;
}
function validate705(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate707(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate707));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate705.errors = vErrors, vErrors === null;
}
function validate704(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate705(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate705));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate704.errors = vErrors, vErrors === null;
}
function validate714(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value"));
    for (let key0 in data)
      key0 === "key" || key0 === "value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate714.errors = vErrors, vErrors === null;
}
function validate713(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate714(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate714));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate713.errors = vErrors, vErrors === null;
}
function validate721(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 1e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1e3 }, "must be <= 1000")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate721.errors = vErrors, vErrors === null;
}
function validate700(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func3.call(schema192.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.selected_resource_type !== void 0 && !validate22(data.selected_resource_type, at(instancePath, "/selected_resource_type")) && (vErrors = more(vErrors, validate22)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.scopes !== void 0 && !validate216(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate216)), data.filters !== void 0 && !validate704(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate704)), data.badges !== void 0 && !validate336(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate336)), data.badge_filter_operator !== void 0 && !validate334(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate334)), data.tags !== void 0 && !validate713(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate713)), data.insight !== void 0 && !validate22(data.insight, at(instancePath, "/insight")) && (vErrors = more(vErrors, validate22)), data.insight_exemptions !== void 0 && !validate64(data.insight_exemptions, at(instancePath, "/insight_exemptions")) && (vErrors = more(vErrors, validate64)), data.limit !== void 0 && !validate721(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate721)), data.offset !== void 0 && !validate123(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate123)), data.cursor !== void 0 && !validate22(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate22)), data.order_by !== void 0 && !validate125(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate700.errors = vErrors, vErrors === null;
}
var check_ResourceQueryResult = outermost(validate726);
var schema202 = { type: "string", "x-known": ["accessanalyzer", "accesslistflowlog", "airflowenvironment", "apiaccountingconfig", "apprunnerservice", "appserver", "autoscalinggroup", "autoscalinglaunchconfiguration", "awsconfig", "backendservice", "backupvault", "batchenvironment", "batchpool", "bigdatainstance", "bigdatasnapshot", "bigdataworkspace", "brokerinstance", "buildproject", "cloudwatchdestination", "coldstorage", "container", "containercluster", "containerdeployment", "containerimage", "containerinstance", "containernodegroup", "containerregistry", "containerservice", "contentdeliverynetwork", "dataanalyticsworkspace", "database", "databricksworkspace", "datafactory", "datalakestorage", "datastore", "datastream", "datasynctask", "dbcluster", "dbinstance", "dbmigrationinstance", "dbproxy", "dbsnapshot", "ddosprotection", "deliverystream", "diagnosticsetting", "directconnect", "directoryservice", "distributedtable", "distributedtablecluster", "divvyorganizationservice", "dnszone", "domaingroup", "domainuser", "ecstaskdefinition", "emailservicedomain", "esinstance", "etldatacatalog", "etlsecurityconfig", "eventsubscription", "fileshare", "forwardingrule", "gcpstackdriversink", "globalloadbalancer", "graphapi", "hypervisor", "identityprovider", "instance", "instancereservation", "internetgateway", "kubernetesclusterrole", "kubernetesconfigmap", "kubernetescontrolplane", "kubernetescronjob", "kubernetesdaemonset", "kubernetesingress", "kubernetesjob", "kubernetesmutatingwebhookconfiguration", "kubernetesnamespace", "kubernetesnetworkpolicy", "kubernetespersistentvolume", "kubernetesreplicaset", "kubernetesrole", "kubernetessecret", "kubernetesservice", "kubernetesserviceaccount", "kubernetesstatefulset", "kubernetesvalidatingwebhookconfiguration", "lightsail", "loadbalancer", "loganalyticsworkspace", "logicapp", "mapreducecluster", "mcdatabasecluster", "mcinstance", "mcsnapshot", "messagequeue", "mlinstance", "natgateway", "networkaddressgroup", "networkendpoint", "networkendpointservice", "networkfirewall", "networkfirewallrule", "networkfirewallrulelist", "networkflowlog", "networkinterface", "networkpeer", "notificationsubscription", "notificationtopic", "pod", "podsecuritypolicy", "privateimage", "privatenetwork", "privatesubnet", "publicip", "querylogconfig", "recyclebinrule", "resourceaccesslist", "resourceaccesslistrule", "resourcegroup", "restapi", "restapidomain", "restapikey", "restapistage", "route", "routetable", "searchcluster", "searchindex", "secret", "securefiletransfer", "serverlessapplication", "serverlessfunction", "serverlesslayer", "serviceaccesskey", "serviceaccesspoint", "servicealarm", "serviceapp", "servicecertificate", "servicecheck", "servicecontrolpolicy", "servicecost", "servicedataset", "servicedetector", "servicedomain", "serviceencryptionkey", "serviceencryptionkeyvault", "serviceeventbus", "serviceeventrule", "servicegroup", "servicelimit", "serviceloggroup", "serviceoutpost", "servicepolicy", "serviceregion", "servicerole", "serviceuser", "sharedfilesystem", "sharedgallery", "sharedgalleryimage", "sharedgalleryimageversion", "sitetositevpn", "snapshot", "spanner", "spannerdatabase", "sshkeypair", "ssmdocument", "stacktemplate", "stepfunction", "storageaccount", "storagecontainer", "storagegateway", "storedparameter", "streaminstance", "targetproxy", "threatfinding", "threatfindingresource", "timeseriesdatabase", "trafficmirrortarget", "transcodingpipeline", "transcriptionjob", "transitgateway", "userpool", "videostream", "virtualprivategateway", "volume", "waf", "webapp", "webappgroup", "workspace"], $id: "ResourceType" };
function validate729(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "accessanalyzer" && data !== "accesslistflowlog" && data !== "airflowenvironment" && data !== "apiaccountingconfig" && data !== "apprunnerservice" && data !== "appserver" && data !== "autoscalinggroup" && data !== "autoscalinglaunchconfiguration" && data !== "awsconfig" && data !== "backendservice" && data !== "backupvault" && data !== "batchenvironment" && data !== "batchpool" && data !== "bigdatainstance" && data !== "bigdatasnapshot" && data !== "bigdataworkspace" && data !== "brokerinstance" && data !== "buildproject" && data !== "cloudwatchdestination" && data !== "coldstorage" && data !== "container" && data !== "containercluster" && data !== "containerdeployment" && data !== "containerimage" && data !== "containerinstance" && data !== "containernodegroup" && data !== "containerregistry" && data !== "containerservice" && data !== "contentdeliverynetwork" && data !== "dataanalyticsworkspace" && data !== "database" && data !== "databricksworkspace" && data !== "datafactory" && data !== "datalakestorage" && data !== "datastore" && data !== "datastream" && data !== "datasynctask" && data !== "dbcluster" && data !== "dbinstance" && data !== "dbmigrationinstance" && data !== "dbproxy" && data !== "dbsnapshot" && data !== "ddosprotection" && data !== "deliverystream" && data !== "diagnosticsetting" && data !== "directconnect" && data !== "directoryservice" && data !== "distributedtable" && data !== "distributedtablecluster" && data !== "divvyorganizationservice" && data !== "dnszone" && data !== "domaingroup" && data !== "domainuser" && data !== "ecstaskdefinition" && data !== "emailservicedomain" && data !== "esinstance" && data !== "etldatacatalog" && data !== "etlsecurityconfig" && data !== "eventsubscription" && data !== "fileshare" && data !== "forwardingrule" && data !== "gcpstackdriversink" && data !== "globalloadbalancer" && data !== "graphapi" && data !== "hypervisor" && data !== "identityprovider" && data !== "instance" && data !== "instancereservation" && data !== "internetgateway" && data !== "kubernetesclusterrole" && data !== "kubernetesconfigmap" && data !== "kubernetescontrolplane" && data !== "kubernetescronjob" && data !== "kubernetesdaemonset" && data !== "kubernetesingress" && data !== "kubernetesjob" && data !== "kubernetesmutatingwebhookconfiguration" && data !== "kubernetesnamespace" && data !== "kubernetesnetworkpolicy" && data !== "kubernetespersistentvolume" && data !== "kubernetesreplicaset" && data !== "kubernetesrole" && data !== "kubernetessecret" && data !== "kubernetesservice" && data !== "kubernetesserviceaccount" && data !== "kubernetesstatefulset" && data !== "kubernetesvalidatingwebhookconfiguration" && data !== "lightsail" && data !== "loadbalancer" && data !== "loganalyticsworkspace" && data !== "logicapp" && data !== "mapreducecluster" && data !== "mcdatabasecluster" && data !== "mcinstance" && data !== "mcsnapshot" && data !== "messagequeue" && data !== "mlinstance" && data !== "natgateway" && data !== "networkaddressgroup" && data !== "networkendpoint" && data !== "networkendpointservice" && data !== "networkfirewall" && data !== "networkfirewallrule" && data !== "networkfirewallrulelist" && data !== "networkflowlog" && data !== "networkinterface" && data !== "networkpeer" && data !== "notificationsubscription" && data !== "notificationtopic" && data !== "pod" && data !== "podsecuritypolicy" && data !== "privateimage" && data !== "privatenetwork" && data !== "privatesubnet" && data !== "publicip" && data !== "querylogconfig" && data !== "recyclebinrule" && data !== "resourceaccesslist" && data !== "resourceaccesslistrule" && data !== "resourcegroup" && data !== "restapi" && data !== "restapidomain" && data !== "restapikey" && data !== "restapistage" && data !== "route" && data !== "routetable" && data !== "searchcluster" && data !== "searchindex" && data !== "secret" && data !== "securefiletransfer" && data !== "serverlessapplication" && data !== "serverlessfunction" && data !== "serverlesslayer" && data !== "serviceaccesskey" && data !== "serviceaccesspoint" && data !== "servicealarm" && data !== "serviceapp" && data !== "servicecertificate" && data !== "servicecheck" && data !== "servicecontrolpolicy" && data !== "servicecost" && data !== "servicedataset" && data !== "servicedetector" && data !== "servicedomain" && data !== "serviceencryptionkey" && data !== "serviceencryptionkeyvault" && data !== "serviceeventbus" && data !== "serviceeventrule" && data !== "servicegroup" && data !== "servicelimit" && data !== "serviceloggroup" && data !== "serviceoutpost" && data !== "servicepolicy" && data !== "serviceregion" && data !== "servicerole" && data !== "serviceuser" && data !== "sharedfilesystem" && data !== "sharedgallery" && data !== "sharedgalleryimage" && data !== "sharedgalleryimageversion" && data !== "sitetositevpn" && data !== "snapshot" && data !== "spanner" && data !== "spannerdatabase" && data !== "sshkeypair" && data !== "ssmdocument" && data !== "stacktemplate" && data !== "stepfunction" && data !== "storageaccount" && data !== "storagecontainer" && data !== "storagegateway" && data !== "storedparameter" && data !== "streaminstance" && data !== "targetproxy" && data !== "threatfinding" && data !== "threatfindingresource" && data !== "timeseriesdatabase" && data !== "trafficmirrortarget" && data !== "transcodingpipeline" && data !== "transcriptionjob" && data !== "transitgateway" && data !== "userpool" && data !== "videostream" && data !== "virtualprivategateway" && data !== "volume" && data !== "waf" && data !== "webapp" && data !== "webappgroup" && data !== "workspace" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema202["x-known"] })), validate729.errors = vErrors, vErrors === null;
}
var schema207 = { type: ["object", "null"], additionalProperties: { $ref: "shared11" }, $id: "shared101" };
function validate750(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema207.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  return validate750.errors = vErrors, vErrors === null;
}
function validate755(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.reporter_resource_id !== void 0 && !validate29(data.reporter_resource_id, at(instancePath, "/reporter_resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate755.errors = vErrors, vErrors === null;
}
function validate754(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate755(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate755));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate754.errors = vErrors, vErrors === null;
}
function validate763(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.parent_resource_id !== void 0 && !validate29(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.value !== void 0 && !validate29(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate763.errors = vErrors, vErrors === null;
}
function validate762(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate763(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate763));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate762.errors = vErrors, vErrors === null;
}
function validate761(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.property_list !== void 0 && !validate762(data.property_list, at(instancePath, "/property_list")) && (vErrors = more(vErrors, validate762)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate761.errors = vErrors, vErrors === null;
}
function validate760(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate761(data, instancePath) || (vErrors = more(vErrors, validate761), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "anyOf", {}, "must match a schema in anyOf"), errors++), validate760.errors = vErrors, errors === 0;
}
var schema214 = { type: ["object", "null"], $id: "shared25" };
function validate772(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema214.type })), validate772.errors = vErrors, vErrors === null;
}
function validate734(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.cloud !== void 0 && !validate29(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.account_status !== void 0 && !validate29(data.account_status, at(instancePath, "/account_status")) && (vErrors = more(vErrors, validate29)), data.organization_service_id !== void 0 && !validate27(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate27)), data.region !== void 0 && !validate29(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate29)), data.availability_zone !== void 0 && !validate29(data.availability_zone, at(instancePath, "/availability_zone")) && (vErrors = more(vErrors, validate29)), data.creation_timestamp !== void 0 && !validate29(data.creation_timestamp, at(instancePath, "/creation_timestamp")) && (vErrors = more(vErrors, validate29)), data.discovered_timestamp !== void 0 && !validate29(data.discovered_timestamp, at(instancePath, "/discovered_timestamp")) && (vErrors = more(vErrors, validate29)), data.modified_timestamp !== void 0 && !validate29(data.modified_timestamp, at(instancePath, "/modified_timestamp")) && (vErrors = more(vErrors, validate29)), data.last_harvested_timestamp !== void 0 && !validate29(data.last_harvested_timestamp, at(instancePath, "/last_harvested_timestamp")) && (vErrors = more(vErrors, validate29)), data.namespace_id !== void 0 && !validate29(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate29)), data.tags !== void 0 && !validate750(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate750)), data.direct_link !== void 0 && !validate29(data.direct_link, at(instancePath, "/direct_link")) && (vErrors = more(vErrors, validate29)), data.noncompliance !== void 0 && !validate754(data.noncompliance, at(instancePath, "/noncompliance")) && (vErrors = more(vErrors, validate754)), data.properties !== void 0 && !validate760(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate760)), data.documents !== void 0 && !validate772(data.documents, at(instancePath, "/documents")) && (vErrors = more(vErrors, validate772))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate734.errors = vErrors, vErrors === null;
}
function validate733(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate734(data, instancePath) || (vErrors = more(vErrors, validate734), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate733.errors = vErrors, errors === 0;
}
function validate732(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.analyzer_id !== void 0 && !validate29(data.analyzer_id, at(instancePath, "/analyzer_id")) && (vErrors = more(vErrors, validate29)), data.account_mapping !== void 0 && !validate29(data.account_mapping, at(instancePath, "/account_mapping")) && (vErrors = more(vErrors, validate29)), data.active_finding_count !== void 0 && !validate27(data.active_finding_count, at(instancePath, "/active_finding_count")) && (vErrors = more(vErrors, validate27)), data.public_finding_count !== void 0 && !validate27(data.public_finding_count, at(instancePath, "/public_finding_count")) && (vErrors = more(vErrors, validate27)), data.cross_account_count !== void 0 && !validate27(data.cross_account_count, at(instancePath, "/cross_account_count")) && (vErrors = more(vErrors, validate27)), data.unknown_account_count !== void 0 && !validate27(data.unknown_account_count, at(instancePath, "/unknown_account_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate732.errors = vErrors, vErrors === null;
}
function validate731(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate732(data, instancePath) || (vErrors = more(vErrors, validate732), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate731.errors = vErrors, errors === 0;
}
function validate787(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.storage_id !== void 0 && !validate29(data.storage_id, at(instancePath, "/storage_id")) && (vErrors = more(vErrors, validate29)), data.target_resource_id !== void 0 && !validate29(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate29)), data.provisioning_state !== void 0 && !validate29(data.provisioning_state, at(instancePath, "/provisioning_state")) && (vErrors = more(vErrors, validate29)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.retention_enabled !== void 0 && !validate34(data.retention_enabled, at(instancePath, "/retention_enabled")) && (vErrors = more(vErrors, validate34)), data.retention_time !== void 0 && !validate29(data.retention_time, at(instancePath, "/retention_time")) && (vErrors = more(vErrors, validate29)), data.traffic_analytics_enabled !== void 0 && !validate34(data.traffic_analytics_enabled, at(instancePath, "/traffic_analytics_enabled")) && (vErrors = more(vErrors, validate34)), data.traffic_analytics_interval !== void 0 && !validate29(data.traffic_analytics_interval, at(instancePath, "/traffic_analytics_interval")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate787.errors = vErrors, vErrors === null;
}
function validate786(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate787(data, instancePath) || (vErrors = more(vErrors, validate787), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate786.errors = vErrors, errors === 0;
}
function validate804(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.webserver_access_mode !== void 0 && !validate29(data.webserver_access_mode, at(instancePath, "/webserver_access_mode")) && (vErrors = more(vErrors, validate29)), data.webserver_url !== void 0 && !validate29(data.webserver_url, at(instancePath, "/webserver_url")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.environment_class !== void 0 && !validate29(data.environment_class, at(instancePath, "/environment_class")) && (vErrors = more(vErrors, validate29)), data.max_workers !== void 0 && !validate27(data.max_workers, at(instancePath, "/max_workers")) && (vErrors = more(vErrors, validate27)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.logging_config !== void 0 && !validate29(data.logging_config, at(instancePath, "/logging_config")) && (vErrors = more(vErrors, validate29)), data.execution_role_resource_id !== void 0 && !validate29(data.execution_role_resource_id, at(instancePath, "/execution_role_resource_id")) && (vErrors = more(vErrors, validate29)), data.service_role_resource_id !== void 0 && !validate29(data.service_role_resource_id, at(instancePath, "/service_role_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate804.errors = vErrors, vErrors === null;
}
function validate803(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate804(data, instancePath) || (vErrors = more(vErrors, validate804), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate803.errors = vErrors, errors === 0;
}
function validate820(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.accounting_config_id !== void 0 && !validate29(data.accounting_config_id, at(instancePath, "/accounting_config_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.multi_region !== void 0 && !validate34(data.multi_region, at(instancePath, "/multi_region")) && (vErrors = more(vErrors, validate34)), data.parent_resource_id !== void 0 && !validate29(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate29)), data.is_logging !== void 0 && !validate34(data.is_logging, at(instancePath, "/is_logging")) && (vErrors = more(vErrors, validate34)), data.is_organization_trail !== void 0 && !validate34(data.is_organization_trail, at(instancePath, "/is_organization_trail")) && (vErrors = more(vErrors, validate34)), data.include_global_service_events !== void 0 && !validate34(data.include_global_service_events, at(instancePath, "/include_global_service_events")) && (vErrors = more(vErrors, validate34)), data.storage_container_name !== void 0 && !validate29(data.storage_container_name, at(instancePath, "/storage_container_name")) && (vErrors = more(vErrors, validate29)), data.management_events !== void 0 && !validate29(data.management_events, at(instancePath, "/management_events")) && (vErrors = more(vErrors, validate29)), data.sns_topic_name !== void 0 && !validate29(data.sns_topic_name, at(instancePath, "/sns_topic_name")) && (vErrors = more(vErrors, validate29)), data.cloud_watch_group_arn !== void 0 && !validate29(data.cloud_watch_group_arn, at(instancePath, "/cloud_watch_group_arn")) && (vErrors = more(vErrors, validate29)), data.retention_days !== void 0 && !validate27(data.retention_days, at(instancePath, "/retention_days")) && (vErrors = more(vErrors, validate27)), data.locked !== void 0 && !validate34(data.locked, at(instancePath, "/locked")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate820.errors = vErrors, vErrors === null;
}
function validate819(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate820(data, instancePath) || (vErrors = more(vErrors, validate820), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate819.errors = vErrors, errors === 0;
}
function validate839(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.service_id !== void 0 && !validate29(data.service_id, at(instancePath, "/service_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.repository !== void 0 && !validate29(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate29)), data.repository_type !== void 0 && !validate29(data.repository_type, at(instancePath, "/repository_type")) && (vErrors = more(vErrors, validate29)), data.cores !== void 0 && !validate27(data.cores, at(instancePath, "/cores")) && (vErrors = more(vErrors, validate27)), data.memory !== void 0 && !validate27(data.memory, at(instancePath, "/memory")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate839.errors = vErrors, vErrors === null;
}
function validate838(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate839(data, instancePath) || (vErrors = more(vErrors, validate839), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate838.errors = vErrors, errors === 0;
}
function validate851(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.app_server_id !== void 0 && !validate29(data.app_server_id, at(instancePath, "/app_server_id")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.server_type !== void 0 && !validate29(data.server_type, at(instancePath, "/server_type")) && (vErrors = more(vErrors, validate29)), data.instance_count !== void 0 && !validate27(data.instance_count, at(instancePath, "/instance_count")) && (vErrors = more(vErrors, validate27)), data.max_instance_count !== void 0 && !validate27(data.max_instance_count, at(instancePath, "/max_instance_count")) && (vErrors = more(vErrors, validate27)), data.app_count !== void 0 && !validate27(data.app_count, at(instancePath, "/app_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate851.errors = vErrors, vErrors === null;
}
function validate850(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate851(data, instancePath) || (vErrors = more(vErrors, validate851), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate850.errors = vErrors, errors === 0;
}
function validate863(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.group_id !== void 0 && !validate29(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.health_check_grace_period !== void 0 && !validate27(data.health_check_grace_period, at(instancePath, "/health_check_grace_period")) && (vErrors = more(vErrors, validate27)), data.multi_az !== void 0 && !validate34(data.multi_az, at(instancePath, "/multi_az")) && (vErrors = more(vErrors, validate34)), data.min_size !== void 0 && !validate27(data.min_size, at(instancePath, "/min_size")) && (vErrors = more(vErrors, validate27)), data.max_size !== void 0 && !validate27(data.max_size, at(instancePath, "/max_size")) && (vErrors = more(vErrors, validate27)), data.desired_capacity !== void 0 && !validate27(data.desired_capacity, at(instancePath, "/desired_capacity")) && (vErrors = more(vErrors, validate27)), data.new_instance_protection !== void 0 && !validate34(data.new_instance_protection, at(instancePath, "/new_instance_protection")) && (vErrors = more(vErrors, validate34)), data.default_cooldown !== void 0 && !validate27(data.default_cooldown, at(instancePath, "/default_cooldown")) && (vErrors = more(vErrors, validate27)), data.upgrade_policy !== void 0 && !validate29(data.upgrade_policy, at(instancePath, "/upgrade_policy")) && (vErrors = more(vErrors, validate29)), data.suspended_processes !== void 0 && !validate116(data.suspended_processes, at(instancePath, "/suspended_processes")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate863.errors = vErrors, vErrors === null;
}
function validate862(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate863(data, instancePath) || (vErrors = more(vErrors, validate863), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate862.errors = vErrors, errors === 0;
}
function validate880(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.image_id !== void 0 && !validate29(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate29)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.identity_management_role !== void 0 && !validate29(data.identity_management_role, at(instancePath, "/identity_management_role")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34)), data.block_storage_optimized !== void 0 && !validate34(data.block_storage_optimized, at(instancePath, "/block_storage_optimized")) && (vErrors = more(vErrors, validate34)), data.associate_ip !== void 0 && !validate29(data.associate_ip, at(instancePath, "/associate_ip")) && (vErrors = more(vErrors, validate29)), data.ram_id !== void 0 && !validate29(data.ram_id, at(instancePath, "/ram_id")) && (vErrors = more(vErrors, validate29)), data.kernel_id !== void 0 && !validate29(data.kernel_id, at(instancePath, "/kernel_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate880.errors = vErrors, vErrors === null;
}
function validate879(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate880(data, instancePath) || (vErrors = more(vErrors, validate880), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate879.errors = vErrors, errors === 0;
}
function validate897(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.delivery_channel_created !== void 0 && !validate34(data.delivery_channel_created, at(instancePath, "/delivery_channel_created")) && (vErrors = more(vErrors, validate34)), data.configuration_recorder_created !== void 0 && !validate34(data.configuration_recorder_created, at(instancePath, "/configuration_recorder_created")) && (vErrors = more(vErrors, validate34)), data.auditing_has_begun !== void 0 && !validate34(data.auditing_has_begun, at(instancePath, "/auditing_has_begun")) && (vErrors = more(vErrors, validate34)), data.auditing_enabled !== void 0 && !validate34(data.auditing_enabled, at(instancePath, "/auditing_enabled")) && (vErrors = more(vErrors, validate34)), data.cross_account !== void 0 && !validate34(data.cross_account, at(instancePath, "/cross_account")) && (vErrors = more(vErrors, validate34)), data.unknown_account !== void 0 && !validate34(data.unknown_account, at(instancePath, "/unknown_account")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate897.errors = vErrors, vErrors === null;
}
function validate896(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate897(data, instancePath) || (vErrors = more(vErrors, validate897), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate896.errors = vErrors, errors === 0;
}
function validate910(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.kind !== void 0 && !validate29(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate29)), data.storage_container_resource_id !== void 0 && !validate29(data.storage_container_resource_id, at(instancePath, "/storage_container_resource_id")) && (vErrors = more(vErrors, validate29)), data.port_name !== void 0 && !validate29(data.port_name, at(instancePath, "/port_name")) && (vErrors = more(vErrors, validate29)), data.port !== void 0 && !validate29(data.port, at(instancePath, "/port")) && (vErrors = more(vErrors, validate29)), data.created_time !== void 0 && !validate29(data.created_time, at(instancePath, "/created_time")) && (vErrors = more(vErrors, validate29)), data.scheme !== void 0 && !validate29(data.scheme, at(instancePath, "/scheme")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate910.errors = vErrors, vErrors === null;
}
function validate909(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate910(data, instancePath) || (vErrors = more(vErrors, validate910), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate909.errors = vErrors, errors === 0;
}
function validate922(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.recovery_points !== void 0 && !validate27(data.recovery_points, at(instancePath, "/recovery_points")) && (vErrors = more(vErrors, validate27)), data.policy !== void 0 && !validate29(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate29)), data.public !== void 0 && !validate34(data.public, at(instancePath, "/public")) && (vErrors = more(vErrors, validate34)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate922.errors = vErrors, vErrors === null;
}
function validate921(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate922(data, instancePath) || (vErrors = more(vErrors, validate922), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate921.errors = vErrors, errors === 0;
}
function validate934(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.endpoint !== void 0 && !validate29(data.endpoint, at(instancePath, "/endpoint")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.allocation_type !== void 0 && !validate29(data.allocation_type, at(instancePath, "/allocation_type")) && (vErrors = more(vErrors, validate29)), data.public_access !== void 0 && !validate34(data.public_access, at(instancePath, "/public_access")) && (vErrors = more(vErrors, validate34)), data.minimum_cpus !== void 0 && !validate27(data.minimum_cpus, at(instancePath, "/minimum_cpus")) && (vErrors = more(vErrors, validate27)), data.maximum_cpus !== void 0 && !validate27(data.maximum_cpus, at(instancePath, "/maximum_cpus")) && (vErrors = more(vErrors, validate27)), data.pool_type !== void 0 && !validate29(data.pool_type, at(instancePath, "/pool_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate934.errors = vErrors, vErrors === null;
}
function validate933(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate934(data, instancePath) || (vErrors = more(vErrors, validate934), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate933.errors = vErrors, errors === 0;
}
function validate949(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.region !== void 0 && !validate29(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.vm_size !== void 0 && !validate29(data.vm_size, at(instancePath, "/vm_size")) && (vErrors = more(vErrors, validate29)), data.autoscaling !== void 0 && !validate29(data.autoscaling, at(instancePath, "/autoscaling")) && (vErrors = more(vErrors, validate29)), data.inter_node_communication !== void 0 && !validate29(data.inter_node_communication, at(instancePath, "/inter_node_communication")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate949.errors = vErrors, vErrors === null;
}
function validate948(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate949(data, instancePath) || (vErrors = more(vErrors, validate949), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate948.errors = vErrors, errors === 0;
}
function validate961(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.endpoint_address !== void 0 && !validate29(data.endpoint_address, at(instancePath, "/endpoint_address")) && (vErrors = more(vErrors, validate29)), data.endpoint_port !== void 0 && !validate27(data.endpoint_port, at(instancePath, "/endpoint_port")) && (vErrors = more(vErrors, validate27)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.nodes !== void 0 && !validate116(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate116)), data.vpc_id !== void 0 && !validate29(data.vpc_id, at(instancePath, "/vpc_id")) && (vErrors = more(vErrors, validate29)), data.subnet_group_name !== void 0 && !validate29(data.subnet_group_name, at(instancePath, "/subnet_group_name")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.publicly_accessible !== void 0 && !validate34(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate34)), data.ssl_required !== void 0 && !validate34(data.ssl_required, at(instancePath, "/ssl_required")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.logging !== void 0 && !validate34(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate34)), data.logging_bucket !== void 0 && !validate29(data.logging_bucket, at(instancePath, "/logging_bucket")) && (vErrors = more(vErrors, validate29)), data.parameter_groups !== void 0 && !validate116(data.parameter_groups, at(instancePath, "/parameter_groups")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate961.errors = vErrors, vErrors === null;
}
function validate960(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate961(data, instancePath) || (vErrors = more(vErrors, validate961), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate960.errors = vErrors, errors === 0;
}
function validate982(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.snapshot_id !== void 0 && !validate29(data.snapshot_id, at(instancePath, "/snapshot_id")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.snapshot_type !== void 0 && !validate29(data.snapshot_type, at(instancePath, "/snapshot_type")) && (vErrors = more(vErrors, validate29)), data.nodes !== void 0 && !validate116(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate116)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate982.errors = vErrors, vErrors === null;
}
function validate981(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate982(data, instancePath) || (vErrors = more(vErrors, validate982), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate981.errors = vErrors, errors === 0;
}
function validate995(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.double_encryption_enabled !== void 0 && !validate34(data.double_encryption_enabled, at(instancePath, "/double_encryption_enabled")) && (vErrors = more(vErrors, validate34)), data.sql_administrator_login !== void 0 && !validate29(data.sql_administrator_login, at(instancePath, "/sql_administrator_login")) && (vErrors = more(vErrors, validate29)), data.workspace_type !== void 0 && !validate29(data.workspace_type, at(instancePath, "/workspace_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate995.errors = vErrors, vErrors === null;
}
function validate994(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate995(data, instancePath) || (vErrors = more(vErrors, validate995), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate994.errors = vErrors, errors === 0;
}
function validate1007(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.engine !== void 0 && !validate29(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate29)), data.engine_version !== void 0 && !validate29(data.engine_version, at(instancePath, "/engine_version")) && (vErrors = more(vErrors, validate29)), data.nodes !== void 0 && !validate116(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate116)), data.endpoint_address !== void 0 && !validate29(data.endpoint_address, at(instancePath, "/endpoint_address")) && (vErrors = more(vErrors, validate29)), data.publicly_accessible !== void 0 && !validate34(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate34)), data.general_logs !== void 0 && !validate34(data.general_logs, at(instancePath, "/general_logs")) && (vErrors = more(vErrors, validate34)), data.audit_logs !== void 0 && !validate34(data.audit_logs, at(instancePath, "/audit_logs")) && (vErrors = more(vErrors, validate34)), data.authentication_strategy !== void 0 && !validate29(data.authentication_strategy, at(instancePath, "/authentication_strategy")) && (vErrors = more(vErrors, validate29)), data.auto_minor_upgrades !== void 0 && !validate34(data.auto_minor_upgrades, at(instancePath, "/auto_minor_upgrades")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1007.errors = vErrors, vErrors === null;
}
function validate1006(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1007(data, instancePath) || (vErrors = more(vErrors, validate1007), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1006.errors = vErrors, errors === 0;
}
function validate1025(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.build_type !== void 0 && !validate29(data.build_type, at(instancePath, "/build_type")) && (vErrors = more(vErrors, validate29)), data.build_image !== void 0 && !validate29(data.build_image, at(instancePath, "/build_image")) && (vErrors = more(vErrors, validate29)), data.privilege_mode !== void 0 && !validate29(data.privilege_mode, at(instancePath, "/privilege_mode")) && (vErrors = more(vErrors, validate29)), data.cache_type !== void 0 && !validate29(data.cache_type, at(instancePath, "/cache_type")) && (vErrors = more(vErrors, validate29)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1025.errors = vErrors, vErrors === null;
}
function validate1024(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1025(data, instancePath) || (vErrors = more(vErrors, validate1025), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1024.errors = vErrors, errors === 0;
}
function validate1039(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.destination_name !== void 0 && !validate29(data.destination_name, at(instancePath, "/destination_name")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.target_arn !== void 0 && !validate29(data.target_arn, at(instancePath, "/target_arn")) && (vErrors = more(vErrors, validate29)), data.role_arn !== void 0 && !validate29(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate29)), data.access_policy !== void 0 && !validate29(data.access_policy, at(instancePath, "/access_policy")) && (vErrors = more(vErrors, validate29)), data.trusted_accounts !== void 0 && !validate116(data.trusted_accounts, at(instancePath, "/trusted_accounts")) && (vErrors = more(vErrors, validate116)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1039.errors = vErrors, vErrors === null;
}
function validate1038(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1039(data, instancePath) || (vErrors = more(vErrors, validate1039), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1038.errors = vErrors, errors === 0;
}
function validate1052(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.last_inventory_date !== void 0 && !validate29(data.last_inventory_date, at(instancePath, "/last_inventory_date")) && (vErrors = more(vErrors, validate29)), data.size_in_bytes !== void 0 && !validate27(data.size_in_bytes, at(instancePath, "/size_in_bytes")) && (vErrors = more(vErrors, validate27)), data.number_of_archives !== void 0 && !validate27(data.number_of_archives, at(instancePath, "/number_of_archives")) && (vErrors = more(vErrors, validate27)), data.lock_creation_date !== void 0 && !validate29(data.lock_creation_date, at(instancePath, "/lock_creation_date")) && (vErrors = more(vErrors, validate29)), data.lock_expiration_date !== void 0 && !validate29(data.lock_expiration_date, at(instancePath, "/lock_expiration_date")) && (vErrors = more(vErrors, validate29)), data.lock_state !== void 0 && !validate29(data.lock_state, at(instancePath, "/lock_state")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1052.errors = vErrors, vErrors === null;
}
function validate1051(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1052(data, instancePath) || (vErrors = more(vErrors, validate1052), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1051.errors = vErrors, errors === 0;
}
function validate1065(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.pod_name !== void 0 && !validate29(data.pod_name, at(instancePath, "/pod_name")) && (vErrors = more(vErrors, validate29)), data.pod_resource_id !== void 0 && !validate29(data.pod_resource_id, at(instancePath, "/pod_resource_id")) && (vErrors = more(vErrors, validate29)), data.namespace !== void 0 && !validate29(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate29)), data.image !== void 0 && !validate29(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate29)), data.image_pull_policy !== void 0 && !validate29(data.image_pull_policy, at(instancePath, "/image_pull_policy")) && (vErrors = more(vErrors, validate29)), data.repository !== void 0 && !validate29(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.raw_image_tag !== void 0 && !validate29(data.raw_image_tag, at(instancePath, "/raw_image_tag")) && (vErrors = more(vErrors, validate29)), data.privileged !== void 0 && !validate34(data.privileged, at(instancePath, "/privileged")) && (vErrors = more(vErrors, validate34)), data.command !== void 0 && !validate29(data.command, at(instancePath, "/command")) && (vErrors = more(vErrors, validate29)), data.args !== void 0 && !validate116(data.args, at(instancePath, "/args")) && (vErrors = more(vErrors, validate116)), data.log_driver !== void 0 && !validate29(data.log_driver, at(instancePath, "/log_driver")) && (vErrors = more(vErrors, validate29)), data.log_group_name !== void 0 && !validate29(data.log_group_name, at(instancePath, "/log_group_name")) && (vErrors = more(vErrors, validate29)), data.log_group_resource_id !== void 0 && !validate29(data.log_group_resource_id, at(instancePath, "/log_group_resource_id")) && (vErrors = more(vErrors, validate29)), data.task_definition_resource_id !== void 0 && !validate29(data.task_definition_resource_id, at(instancePath, "/task_definition_resource_id")) && (vErrors = more(vErrors, validate29)), data.restart_count !== void 0 && !validate27(data.restart_count, at(instancePath, "/restart_count")) && (vErrors = more(vErrors, validate27)), data.tty !== void 0 && !validate27(data.tty, at(instancePath, "/tty")) && (vErrors = more(vErrors, validate27)), data.working_dir !== void 0 && !validate29(data.working_dir, at(instancePath, "/working_dir")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1065.errors = vErrors, vErrors === null;
}
function validate1064(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1065(data, instancePath) || (vErrors = more(vErrors, validate1065), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1064.errors = vErrors, errors === 0;
}
function validate1090(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.res_type !== void 0 && !validate29(data.res_type, at(instancePath, "/res_type")) && (vErrors = more(vErrors, validate29)), data.created_at !== void 0 && !validate29(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate29)), data.endpoint !== void 0 && !validate29(data.endpoint, at(instancePath, "/endpoint")) && (vErrors = more(vErrors, validate29)), data.fargate !== void 0 && !validate34(data.fargate, at(instancePath, "/fargate")) && (vErrors = more(vErrors, validate34)), data.role_arn !== void 0 && !validate29(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.platform_version !== void 0 && !validate29(data.platform_version, at(instancePath, "/platform_version")) && (vErrors = more(vErrors, validate29)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34)), data.logging !== void 0 && !validate34(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate34)), data.logging_types !== void 0 && !validate116(data.logging_types, at(instancePath, "/logging_types")) && (vErrors = more(vErrors, validate116)), data.endpoint_public_access !== void 0 && !validate34(data.endpoint_public_access, at(instancePath, "/endpoint_public_access")) && (vErrors = more(vErrors, validate34)), data.endpoint_private_access !== void 0 && !validate34(data.endpoint_private_access, at(instancePath, "/endpoint_private_access")) && (vErrors = more(vErrors, validate34)), data.public_access_cidrs !== void 0 && !validate116(data.public_access_cidrs, at(instancePath, "/public_access_cidrs")) && (vErrors = more(vErrors, validate116)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.master_auth_network_enabled !== void 0 && !validate34(data.master_auth_network_enabled, at(instancePath, "/master_auth_network_enabled")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1090.errors = vErrors, vErrors === null;
}
function validate1089(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1090(data, instancePath) || (vErrors = more(vErrors, validate1090), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1089.errors = vErrors, errors === 0;
}
function validate1116(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.namespace !== void 0 && !validate29(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.last_status !== void 0 && !validate29(data.last_status, at(instancePath, "/last_status")) && (vErrors = more(vErrors, validate29)), data.desired_status !== void 0 && !validate29(data.desired_status, at(instancePath, "/desired_status")) && (vErrors = more(vErrors, validate29)), data.launch_type !== void 0 && !validate29(data.launch_type, at(instancePath, "/launch_type")) && (vErrors = more(vErrors, validate29)), data.connectivity !== void 0 && !validate29(data.connectivity, at(instancePath, "/connectivity")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.task_definition_resource_id !== void 0 && !validate29(data.task_definition_resource_id, at(instancePath, "/task_definition_resource_id")) && (vErrors = more(vErrors, validate29)), data.paused !== void 0 && !validate34(data.paused, at(instancePath, "/paused")) && (vErrors = more(vErrors, validate34)), data.replicas !== void 0 && !validate29(data.replicas, at(instancePath, "/replicas")) && (vErrors = more(vErrors, validate29)), data.available_replicas !== void 0 && !validate116(data.available_replicas, at(instancePath, "/available_replicas")) && (vErrors = more(vErrors, validate116)), data.unavailable_replicas !== void 0 && !validate116(data.unavailable_replicas, at(instancePath, "/unavailable_replicas")) && (vErrors = more(vErrors, validate116)), data.ready_replicas !== void 0 && !validate116(data.ready_replicas, at(instancePath, "/ready_replicas")) && (vErrors = more(vErrors, validate116)), data.updated_replicas !== void 0 && !validate116(data.updated_replicas, at(instancePath, "/updated_replicas")) && (vErrors = more(vErrors, validate116)), data.observed_generation !== void 0 && !validate29(data.observed_generation, at(instancePath, "/observed_generation")) && (vErrors = more(vErrors, validate29)), data.collision_count !== void 0 && !validate27(data.collision_count, at(instancePath, "/collision_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1116.errors = vErrors, vErrors === null;
}
function validate1115(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1116(data, instancePath) || (vErrors = more(vErrors, validate1116), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1115.errors = vErrors, errors === 0;
}
function validate1139(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.digest !== void 0 && !validate29(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate29)), data.sha256 !== void 0 && !validate29(data.sha256, at(instancePath, "/sha256")) && (vErrors = more(vErrors, validate29)), data.push_time !== void 0 && !validate29(data.push_time, at(instancePath, "/push_time")) && (vErrors = more(vErrors, validate29)), data.last_scanned !== void 0 && !validate29(data.last_scanned, at(instancePath, "/last_scanned")) && (vErrors = more(vErrors, validate29)), data.registry_id !== void 0 && !validate29(data.registry_id, at(instancePath, "/registry_id")) && (vErrors = more(vErrors, validate29)), data.registry_name !== void 0 && !validate29(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate29)), data.finding_count !== void 0 && !validate27(data.finding_count, at(instancePath, "/finding_count")) && (vErrors = more(vErrors, validate27)), data.critical !== void 0 && !validate27(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate27)), data.high !== void 0 && !validate27(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate27)), data.medium !== void 0 && !validate27(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate27)), data.low !== void 0 && !validate27(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate27)), data.size !== void 0 && !validate27(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate27)), data.image_tags !== void 0 && !validate772(data.image_tags, at(instancePath, "/image_tags")) && (vErrors = more(vErrors, validate772))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1139.errors = vErrors, vErrors === null;
}
function validate1138(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1139(data, instancePath) || (vErrors = more(vErrors, validate1139), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1138.errors = vErrors, errors === 0;
}
function validate1158(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.pod_cidr !== void 0 && !validate29(data.pod_cidr, at(instancePath, "/pod_cidr")) && (vErrors = more(vErrors, validate29)), data.pod_count !== void 0 && !validate27(data.pod_count, at(instancePath, "/pod_count")) && (vErrors = more(vErrors, validate27)), data.internal_ip_address !== void 0 && !validate29(data.internal_ip_address, at(instancePath, "/internal_ip_address")) && (vErrors = more(vErrors, validate29)), data.external_ip_address !== void 0 && !validate29(data.external_ip_address, at(instancePath, "/external_ip_address")) && (vErrors = more(vErrors, validate29)), data.hostname !== void 0 && !validate29(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate29)), data.architecture !== void 0 && !validate29(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate29)), data.boot_id !== void 0 && !validate29(data.boot_id, at(instancePath, "/boot_id")) && (vErrors = more(vErrors, validate29)), data.container_runtime_version !== void 0 && !validate29(data.container_runtime_version, at(instancePath, "/container_runtime_version")) && (vErrors = more(vErrors, validate29)), data.operating_system !== void 0 && !validate29(data.operating_system, at(instancePath, "/operating_system")) && (vErrors = more(vErrors, validate29)), data.os_image !== void 0 && !validate29(data.os_image, at(instancePath, "/os_image")) && (vErrors = more(vErrors, validate29)), data.ready !== void 0 && !validate34(data.ready, at(instancePath, "/ready")) && (vErrors = more(vErrors, validate34)), data.unschedulable !== void 0 && !validate34(data.unschedulable, at(instancePath, "/unschedulable")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1158.errors = vErrors, vErrors === null;
}
function validate1157(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1158(data, instancePath) || (vErrors = more(vErrors, validate1158), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1157.errors = vErrors, errors === 0;
}
function validate1178(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.trusted_accounts !== void 0 && !validate116(data.trusted_accounts, at(instancePath, "/trusted_accounts")) && (vErrors = more(vErrors, validate116)), data.lifecycle_policy !== void 0 && !validate29(data.lifecycle_policy, at(instancePath, "/lifecycle_policy")) && (vErrors = more(vErrors, validate29)), data.registry_id !== void 0 && !validate29(data.registry_id, at(instancePath, "/registry_id")) && (vErrors = more(vErrors, validate29)), data.namespace_id !== void 0 && !validate29(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate29)), data.publicly_accessible !== void 0 && !validate34(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate34)), data.scan_on_push !== void 0 && !validate34(data.scan_on_push, at(instancePath, "/scan_on_push")) && (vErrors = more(vErrors, validate34)), data.image_count !== void 0 && !validate27(data.image_count, at(instancePath, "/image_count")) && (vErrors = more(vErrors, validate27)), data.encryption_type !== void 0 && !validate29(data.encryption_type, at(instancePath, "/encryption_type")) && (vErrors = more(vErrors, validate29)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.tag_mutability !== void 0 && !validate34(data.tag_mutability, at(instancePath, "/tag_mutability")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1178.errors = vErrors, vErrors === null;
}
function validate1177(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1178(data, instancePath) || (vErrors = more(vErrors, validate1178), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1177.errors = vErrors, errors === 0;
}
function validate1197(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.role_resource_id !== void 0 && !validate29(data.role_resource_id, at(instancePath, "/role_resource_id")) && (vErrors = more(vErrors, validate29)), data.role_name !== void 0 && !validate29(data.role_name, at(instancePath, "/role_name")) && (vErrors = more(vErrors, validate29)), data.cluster_id !== void 0 && !validate29(data.cluster_id, at(instancePath, "/cluster_id")) && (vErrors = more(vErrors, validate29)), data.task_resource_id !== void 0 && !validate29(data.task_resource_id, at(instancePath, "/task_resource_id")) && (vErrors = more(vErrors, validate29)), data.platform_version !== void 0 && !validate29(data.platform_version, at(instancePath, "/platform_version")) && (vErrors = more(vErrors, validate29)), data.scheduling_strategy !== void 0 && !validate29(data.scheduling_strategy, at(instancePath, "/scheduling_strategy")) && (vErrors = more(vErrors, validate29)), data.assign_public_ip !== void 0 && !validate34(data.assign_public_ip, at(instancePath, "/assign_public_ip")) && (vErrors = more(vErrors, validate34)), data.enable_ecs_tags !== void 0 && !validate34(data.enable_ecs_tags, at(instancePath, "/enable_ecs_tags")) && (vErrors = more(vErrors, validate34)), data.enable_execute_command !== void 0 && !validate34(data.enable_execute_command, at(instancePath, "/enable_execute_command")) && (vErrors = more(vErrors, validate34)), data.created_by !== void 0 && !validate29(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate29)), data.desired_count !== void 0 && !validate27(data.desired_count, at(instancePath, "/desired_count")) && (vErrors = more(vErrors, validate27)), data.running_count !== void 0 && !validate27(data.running_count, at(instancePath, "/running_count")) && (vErrors = more(vErrors, validate27)), data.pending_count !== void 0 && !validate27(data.pending_count, at(instancePath, "/pending_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1197.errors = vErrors, vErrors === null;
}
function validate1196(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1197(data, instancePath) || (vErrors = more(vErrors, validate1197), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1196.errors = vErrors, errors === 0;
}
function validate1217(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.distribution_id !== void 0 && !validate29(data.distribution_id, at(instancePath, "/distribution_id")) && (vErrors = more(vErrors, validate29)), data.domain_name !== void 0 && !validate29(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate29)), data.alternate_domain_names !== void 0 && !validate116(data.alternate_domain_names, at(instancePath, "/alternate_domain_names")) && (vErrors = more(vErrors, validate116)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.delivery_method !== void 0 && !validate29(data.delivery_method, at(instancePath, "/delivery_method")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.root_object !== void 0 && !validate29(data.root_object, at(instancePath, "/root_object")) && (vErrors = more(vErrors, validate29)), data.http_versions !== void 0 && !validate116(data.http_versions, at(instancePath, "/http_versions")) && (vErrors = more(vErrors, validate116)), data.ipv6_enabled !== void 0 && !validate34(data.ipv6_enabled, at(instancePath, "/ipv6_enabled")) && (vErrors = more(vErrors, validate34)), data.last_modified !== void 0 && !validate29(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate29)), data.log_bucket !== void 0 && !validate29(data.log_bucket, at(instancePath, "/log_bucket")) && (vErrors = more(vErrors, validate29)), data.origins !== void 0 && !validate116(data.origins, at(instancePath, "/origins")) && (vErrors = more(vErrors, validate116)), data.security_policy !== void 0 && !validate29(data.security_policy, at(instancePath, "/security_policy")) && (vErrors = more(vErrors, validate29)), data.certificate !== void 0 && !validate29(data.certificate, at(instancePath, "/certificate")) && (vErrors = more(vErrors, validate29)), data.web_acl_id !== void 0 && !validate29(data.web_acl_id, at(instancePath, "/web_acl_id")) && (vErrors = more(vErrors, validate29)), data.price_class !== void 0 && !validate29(data.price_class, at(instancePath, "/price_class")) && (vErrors = more(vErrors, validate29)), data.comment !== void 0 && !validate29(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.logging !== void 0 && !validate34(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate34)), data.cookie_logging !== void 0 && !validate34(data.cookie_logging, at(instancePath, "/cookie_logging")) && (vErrors = more(vErrors, validate34)), data.origin_access_identities !== void 0 && !validate116(data.origin_access_identities, at(instancePath, "/origin_access_identities")) && (vErrors = more(vErrors, validate116)), data.https_required !== void 0 && !validate34(data.https_required, at(instancePath, "/https_required")) && (vErrors = more(vErrors, validate34)), data.viewer_protocol_policy !== void 0 && !validate29(data.viewer_protocol_policy, at(instancePath, "/viewer_protocol_policy")) && (vErrors = more(vErrors, validate29)), data.geo_whitelist !== void 0 && !validate116(data.geo_whitelist, at(instancePath, "/geo_whitelist")) && (vErrors = more(vErrors, validate116)), data.geo_blacklist !== void 0 && !validate116(data.geo_blacklist, at(instancePath, "/geo_blacklist")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1217.errors = vErrors, vErrors === null;
}
function validate1216(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1217(data, instancePath) || (vErrors = more(vErrors, validate1217), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1216.errors = vErrors, errors === 0;
}
function validate1248(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.workspace_id !== void 0 && !validate29(data.workspace_id, at(instancePath, "/workspace_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.output_location !== void 0 && !validate29(data.output_location, at(instancePath, "/output_location")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.requester_pays !== void 0 && !validate34(data.requester_pays, at(instancePath, "/requester_pays")) && (vErrors = more(vErrors, validate34)), data.metrics_enabled !== void 0 && !validate34(data.metrics_enabled, at(instancePath, "/metrics_enabled")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1248.errors = vErrors, vErrors === null;
}
function validate1247(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1248(data, instancePath) || (vErrors = more(vErrors, validate1248), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1247.errors = vErrors, errors === 0;
}
function validate1264(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.database_type !== void 0 && !validate29(data.database_type, at(instancePath, "/database_type")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.character_set !== void 0 && !validate29(data.character_set, at(instancePath, "/character_set")) && (vErrors = more(vErrors, validate29)), data.collation !== void 0 && !validate34(data.collation, at(instancePath, "/collation")) && (vErrors = more(vErrors, validate34)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1264.errors = vErrors, vErrors === null;
}
function validate1263(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1264(data, instancePath) || (vErrors = more(vErrors, validate1264), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1263.errors = vErrors, errors === 0;
}
function validate1275(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.encryption_type !== void 0 && !validate29(data.encryption_type, at(instancePath, "/encryption_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1275.errors = vErrors, vErrors === null;
}
function validate1274(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1275(data, instancePath) || (vErrors = more(vErrors, validate1275), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1274.errors = vErrors, errors === 0;
}
function validate1283(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.organization_service_id !== void 0 && !validate29(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.tenant_id !== void 0 && !validate29(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate29)), data.payer_account !== void 0 && !validate29(data.payer_account, at(instancePath, "/payer_account")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.added_timestamp !== void 0 && !validate29(data.added_timestamp, at(instancePath, "/added_timestamp")) && (vErrors = more(vErrors, validate29)), data.bots !== void 0 && !validate27(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate27)), data.resources !== void 0 && !validate27(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1283.errors = vErrors, vErrors === null;
}
function validate1282(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1283(data, instancePath) || (vErrors = more(vErrors, validate1283), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1282.errors = vErrors, errors === 0;
}
function validate1298(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.domain !== void 0 && !validate29(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate29)), data.comment !== void 0 && !validate29(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate29)), data.is_private_zone !== void 0 && !validate34(data.is_private_zone, at(instancePath, "/is_private_zone")) && (vErrors = more(vErrors, validate34)), data.records !== void 0 && !validate27(data.records, at(instancePath, "/records")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1298.errors = vErrors, vErrors === null;
}
function validate1297(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1298(data, instancePath) || (vErrors = more(vErrors, validate1298), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1297.errors = vErrors, errors === 0;
}
function validate1308(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.network_mode !== void 0 && !validate29(data.network_mode, at(instancePath, "/network_mode")) && (vErrors = more(vErrors, validate29)), data.launch_type !== void 0 && !validate29(data.launch_type, at(instancePath, "/launch_type")) && (vErrors = more(vErrors, validate29)), data.execution_role_arn !== void 0 && !validate29(data.execution_role_arn, at(instancePath, "/execution_role_arn")) && (vErrors = more(vErrors, validate29)), data.cpu !== void 0 && !validate29(data.cpu, at(instancePath, "/cpu")) && (vErrors = more(vErrors, validate29)), data.memory !== void 0 && !validate29(data.memory, at(instancePath, "/memory")) && (vErrors = more(vErrors, validate29)), data.family !== void 0 && !validate29(data.family, at(instancePath, "/family")) && (vErrors = more(vErrors, validate29)), data.created_at !== void 0 && !validate29(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate29)), data.container_count !== void 0 && !validate27(data.container_count, at(instancePath, "/container_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1308.errors = vErrors, vErrors === null;
}
function validate1307(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1308(data, instancePath) || (vErrors = more(vErrors, validate1308), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1307.errors = vErrors, errors === 0;
}
function validate1326(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.launch_time !== void 0 && !validate29(data.launch_time, at(instancePath, "/launch_time")) && (vErrors = more(vErrors, validate29)), data.platform !== void 0 && !validate29(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.image_id !== void 0 && !validate29(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate29)), data.public_ip_address !== void 0 && !validate29(data.public_ip_address, at(instancePath, "/public_ip_address")) && (vErrors = more(vErrors, validate29)), data.private_ip_address !== void 0 && !validate29(data.private_ip_address, at(instancePath, "/private_ip_address")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.subnet_resource_id !== void 0 && !validate29(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate29)), data.object_id !== void 0 && !validate29(data.object_id, at(instancePath, "/object_id")) && (vErrors = more(vErrors, validate29)), data.key_name !== void 0 && !validate29(data.key_name, at(instancePath, "/key_name")) && (vErrors = more(vErrors, validate29)), data.role_name !== void 0 && !validate29(data.role_name, at(instancePath, "/role_name")) && (vErrors = more(vErrors, validate29)), data.role_resource_id !== void 0 && !validate29(data.role_resource_id, at(instancePath, "/role_resource_id")) && (vErrors = more(vErrors, validate29)), data.termination_protection !== void 0 && !validate29(data.termination_protection, at(instancePath, "/termination_protection")) && (vErrors = more(vErrors, validate29)), data.vm_extensions !== void 0 && !validate29(data.vm_extensions, at(instancePath, "/vm_extensions")) && (vErrors = more(vErrors, validate29)), data.jit_access_policy !== void 0 && !validate29(data.jit_access_policy, at(instancePath, "/jit_access_policy")) && (vErrors = more(vErrors, validate29)), data.root_device_type !== void 0 && !validate29(data.root_device_type, at(instancePath, "/root_device_type")) && (vErrors = more(vErrors, validate29)), data.tenancy !== void 0 && !validate29(data.tenancy, at(instancePath, "/tenancy")) && (vErrors = more(vErrors, validate29)), data.detailed_monitoring !== void 0 && !validate34(data.detailed_monitoring, at(instancePath, "/detailed_monitoring")) && (vErrors = more(vErrors, validate34)), data.secondary_private_ip_addresses !== void 0 && !validate116(data.secondary_private_ip_addresses, at(instancePath, "/secondary_private_ip_addresses")) && (vErrors = more(vErrors, validate116)), data.secondary_public_ip_addresses !== void 0 && !validate116(data.secondary_public_ip_addresses, at(instancePath, "/secondary_public_ip_addresses")) && (vErrors = more(vErrors, validate116)), data.architecture !== void 0 && !validate29(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate29)), data.aws_instance_metadata_service_v2_required !== void 0 && !validate34(data.aws_instance_metadata_service_v2_required, at(instancePath, "/aws_instance_metadata_service_v2_required")) && (vErrors = more(vErrors, validate34)), data.aws_instance_metadata_service_hop_limit !== void 0 && !validate27(data.aws_instance_metadata_service_hop_limit, at(instancePath, "/aws_instance_metadata_service_hop_limit")) && (vErrors = more(vErrors, validate27)), data.aws_instance_metadata_service_endpoint_enabled !== void 0 && !validate29(data.aws_instance_metadata_service_endpoint_enabled, at(instancePath, "/aws_instance_metadata_service_endpoint_enabled")) && (vErrors = more(vErrors, validate29)), data.aws_instance_metadata_service_endpoint_config_status !== void 0 && !validate29(data.aws_instance_metadata_service_endpoint_config_status, at(instancePath, "/aws_instance_metadata_service_endpoint_config_status")) && (vErrors = more(vErrors, validate29)), data.state_transition_reason !== void 0 && !validate29(data.state_transition_reason, at(instancePath, "/state_transition_reason")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1326.errors = vErrors, vErrors === null;
}
function validate1325(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1326(data, instancePath) || (vErrors = more(vErrors, validate1326), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1325.errors = vErrors, errors === 0;
}
function validate1367(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.ip_address !== void 0 && !validate29(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate29)), data.ip_address_type !== void 0 && !validate29(data.ip_address_type, at(instancePath, "/ip_address_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1367.errors = vErrors, vErrors === null;
}
function validate1366(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1367(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1367));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1366.errors = vErrors, vErrors === null;
}
function validate1360(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.device_index !== void 0 && !validate27(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate27)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29)), data.ip_addresses !== void 0 && !validate1366(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate1366)), data.mac_address !== void 0 && !validate29(data.mac_address, at(instancePath, "/mac_address")) && (vErrors = more(vErrors, validate29)), data.network_interface_id !== void 0 && !validate29(data.network_interface_id, at(instancePath, "/network_interface_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.subnet_id !== void 0 && !validate29(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate29)), data.subnet_resource_id !== void 0 && !validate29(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate29)), data.private_ip_address !== void 0 && !validate29(data.private_ip_address, at(instancePath, "/private_ip_address")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1360.errors = vErrors, vErrors === null;
}
function validate1359(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1360(data, instancePath) || (vErrors = more(vErrors, validate1360), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1359.errors = vErrors, errors === 0;
}
function validate1382(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.subnet_id !== void 0 && !validate29(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate29)), data.availability_zone !== void 0 && !validate29(data.availability_zone, at(instancePath, "/availability_zone")) && (vErrors = more(vErrors, validate29)), data.cidr !== void 0 && !validate29(data.cidr, at(instancePath, "/cidr")) && (vErrors = more(vErrors, validate29)), data.available_ips !== void 0 && !validate27(data.available_ips, at(instancePath, "/available_ips")) && (vErrors = more(vErrors, validate27)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_id !== void 0 && !validate29(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate29)), data.route_table_resource_id !== void 0 && !validate29(data.route_table_resource_id, at(instancePath, "/route_table_resource_id")) && (vErrors = more(vErrors, validate29)), data.public !== void 0 && !validate34(data.public, at(instancePath, "/public")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1382.errors = vErrors, vErrors === null;
}
function validate1381(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1382(data, instancePath) || (vErrors = more(vErrors, validate1382), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1381.errors = vErrors, errors === 0;
}
function validate1396(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.id !== void 0 && !validate29(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.group_type !== void 0 && !validate29(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate29)), data.owner_type !== void 0 && !validate29(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate29)), data.resource_count !== void 0 && !validate27(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate27)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1396.errors = vErrors, vErrors === null;
}
function validate1395(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1396(data, instancePath) || (vErrors = more(vErrors, validate1396), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1395.errors = vErrors, errors === 0;
}
function validate1409(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.rotation_enabled !== void 0 && !validate34(data.rotation_enabled, at(instancePath, "/rotation_enabled")) && (vErrors = more(vErrors, validate34)), data.rotation_days !== void 0 && !validate27(data.rotation_days, at(instancePath, "/rotation_days")) && (vErrors = more(vErrors, validate27)), data.rotation_lambda_arn !== void 0 && !validate29(data.rotation_lambda_arn, at(instancePath, "/rotation_lambda_arn")) && (vErrors = more(vErrors, validate29)), data.last_accessed_date !== void 0 && !validate29(data.last_accessed_date, at(instancePath, "/last_accessed_date")) && (vErrors = more(vErrors, validate29)), data.last_changed_date !== void 0 && !validate29(data.last_changed_date, at(instancePath, "/last_changed_date")) && (vErrors = more(vErrors, validate29)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.activation_date !== void 0 && !validate29(data.activation_date, at(instancePath, "/activation_date")) && (vErrors = more(vErrors, validate29)), data.deleted_date !== void 0 && !validate29(data.deleted_date, at(instancePath, "/deleted_date")) && (vErrors = more(vErrors, validate29)), data.expiration_date !== void 0 && !validate29(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate29)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.customer_managed !== void 0 && !validate34(data.customer_managed, at(instancePath, "/customer_managed")) && (vErrors = more(vErrors, validate34)), data.content_type !== void 0 && !validate29(data.content_type, at(instancePath, "/content_type")) && (vErrors = more(vErrors, validate29)), data.parent_vault !== void 0 && !validate29(data.parent_vault, at(instancePath, "/parent_vault")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1409.errors = vErrors, vErrors === null;
}
function validate1408(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1409(data, instancePath) || (vErrors = more(vErrors, validate1409), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1408.errors = vErrors, errors === 0;
}
function validate1433(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.volume_id !== void 0 && !validate29(data.volume_id, at(instancePath, "/volume_id")) && (vErrors = more(vErrors, validate29)), data.volume_type !== void 0 && !validate29(data.volume_type, at(instancePath, "/volume_type")) && (vErrors = more(vErrors, validate29)), data.size !== void 0 && !validate27(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate27)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.rated_iops !== void 0 && !validate29(data.rated_iops, at(instancePath, "/rated_iops")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.delete_on_termination !== void 0 && !validate34(data.delete_on_termination, at(instancePath, "/delete_on_termination")) && (vErrors = more(vErrors, validate34)), data.attach_state !== void 0 && !validate29(data.attach_state, at(instancePath, "/attach_state")) && (vErrors = more(vErrors, validate29)), data.attach_device_name !== void 0 && !validate29(data.attach_device_name, at(instancePath, "/attach_device_name")) && (vErrors = more(vErrors, validate29)), data.instance_association !== void 0 && !validate772(data.instance_association, at(instancePath, "/instance_association")) && (vErrors = more(vErrors, validate772)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1433.errors = vErrors, vErrors === null;
}
function validate1432(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1433(data, instancePath) || (vErrors = more(vErrors, validate1433), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1432.errors = vErrors, errors === 0;
}
function validate1450(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.object_count !== void 0 && !validate27(data.object_count, at(instancePath, "/object_count")) && (vErrors = more(vErrors, validate27)), data.total_size !== void 0 && !validate27(data.total_size, at(instancePath, "/total_size")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1450.errors = vErrors, vErrors === null;
}
function validate1449(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1450(data, instancePath) || (vErrors = more(vErrors, validate1450), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1449.errors = vErrors, errors === 0;
}
function validate1460(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.policy_id !== void 0 && !validate29(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate29)), data.vendor_policy !== void 0 && !validate34(data.vendor_policy, at(instancePath, "/vendor_policy")) && (vErrors = more(vErrors, validate34)), data.attachment_count !== void 0 && !validate27(data.attachment_count, at(instancePath, "/attachment_count")) && (vErrors = more(vErrors, validate27)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.update_date !== void 0 && !validate29(data.update_date, at(instancePath, "/update_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1460.errors = vErrors, vErrors === null;
}
function validate1459(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1460(data, instancePath) || (vErrors = more(vErrors, validate1460), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1459.errors = vErrors, errors === 0;
}
function validate1471(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.user_id !== void 0 && !validate29(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate29)), data.user_name !== void 0 && !validate29(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate29)), data.path !== void 0 && !validate29(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate29)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.age_in_days !== void 0 && !validate27(data.age_in_days, at(instancePath, "/age_in_days")) && (vErrors = more(vErrors, validate27)), data.disabled !== void 0 && !validate34(data.disabled, at(instancePath, "/disabled")) && (vErrors = more(vErrors, validate34)), data.login_profile !== void 0 && !validate34(data.login_profile, at(instancePath, "/login_profile")) && (vErrors = more(vErrors, validate34)), data.two_factor_enabled !== void 0 && !validate34(data.two_factor_enabled, at(instancePath, "/two_factor_enabled")) && (vErrors = more(vErrors, validate34)), data.password_last_changed !== void 0 && !validate29(data.password_last_changed, at(instancePath, "/password_last_changed")) && (vErrors = more(vErrors, validate29)), data.password_last_used !== void 0 && !validate29(data.password_last_used, at(instancePath, "/password_last_used")) && (vErrors = more(vErrors, validate29)), data.last_activity !== void 0 && !validate29(data.last_activity, at(instancePath, "/last_activity")) && (vErrors = more(vErrors, validate29)), data.active_api_keys !== void 0 && !validate27(data.active_api_keys, at(instancePath, "/active_api_keys")) && (vErrors = more(vErrors, validate27)), data.inactive_api_keys !== void 0 && !validate27(data.inactive_api_keys, at(instancePath, "/inactive_api_keys")) && (vErrors = more(vErrors, validate27)), data.policy_count !== void 0 && !validate27(data.policy_count, at(instancePath, "/policy_count")) && (vErrors = more(vErrors, validate27)), data.managed_policy_count !== void 0 && !validate27(data.managed_policy_count, at(instancePath, "/managed_policy_count")) && (vErrors = more(vErrors, validate27)), data.inline_policies !== void 0 && !validate27(data.inline_policies, at(instancePath, "/inline_policies")) && (vErrors = more(vErrors, validate27)), data.action_count !== void 0 && !validate27(data.action_count, at(instancePath, "/action_count")) && (vErrors = more(vErrors, validate27)), data.service_count !== void 0 && !validate27(data.service_count, at(instancePath, "/service_count")) && (vErrors = more(vErrors, validate27)), data.wildcard_service_count !== void 0 && !validate27(data.wildcard_service_count, at(instancePath, "/wildcard_service_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1471.errors = vErrors, vErrors === null;
}
function validate1470(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1471(data, instancePath) || (vErrors = more(vErrors, validate1471), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1470.errors = vErrors, errors === 0;
}
function validate1496(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.access_key_id !== void 0 && !validate29(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.last_used_date !== void 0 && !validate29(data.last_used_date, at(instancePath, "/last_used_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1496.errors = vErrors, vErrors === null;
}
function validate1495(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1496(data, instancePath) || (vErrors = more(vErrors, validate1496), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1495.errors = vErrors, errors === 0;
}
function validate1506(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.route_table_id !== void 0 && !validate29(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate29)), data.network_id !== void 0 && !validate29(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.vpc_association_id !== void 0 && !validate29(data.vpc_association_id, at(instancePath, "/vpc_association_id")) && (vErrors = more(vErrors, validate29)), data.subnet_count !== void 0 && !validate27(data.subnet_count, at(instancePath, "/subnet_count")) && (vErrors = more(vErrors, validate27)), data.route_count !== void 0 && !validate27(data.route_count, at(instancePath, "/route_count")) && (vErrors = more(vErrors, validate27)), data.main !== void 0 && !validate29(data.main, at(instancePath, "/main")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1506.errors = vErrors, vErrors === null;
}
function validate1505(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1506(data, instancePath) || (vErrors = more(vErrors, validate1506), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1505.errors = vErrors, errors === 0;
}
function validate728(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_type === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_type")), data.resource_type !== void 0 && !validate729(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate729)), data.accessanalyzer !== void 0 && !validate731(data.accessanalyzer, at(instancePath, "/accessanalyzer")) && (vErrors = more(vErrors, validate731)), data.accesslistflowlog !== void 0 && !validate786(data.accesslistflowlog, at(instancePath, "/accesslistflowlog")) && (vErrors = more(vErrors, validate786)), data.airflowenvironment !== void 0 && !validate803(data.airflowenvironment, at(instancePath, "/airflowenvironment")) && (vErrors = more(vErrors, validate803)), data.apiaccountingconfig !== void 0 && !validate819(data.apiaccountingconfig, at(instancePath, "/apiaccountingconfig")) && (vErrors = more(vErrors, validate819)), data.apprunnerservice !== void 0 && !validate838(data.apprunnerservice, at(instancePath, "/apprunnerservice")) && (vErrors = more(vErrors, validate838)), data.appserver !== void 0 && !validate850(data.appserver, at(instancePath, "/appserver")) && (vErrors = more(vErrors, validate850)), data.autoscalinggroup !== void 0 && !validate862(data.autoscalinggroup, at(instancePath, "/autoscalinggroup")) && (vErrors = more(vErrors, validate862)), data.autoscalinglaunchconfiguration !== void 0 && !validate879(data.autoscalinglaunchconfiguration, at(instancePath, "/autoscalinglaunchconfiguration")) && (vErrors = more(vErrors, validate879)), data.awsconfig !== void 0 && !validate896(data.awsconfig, at(instancePath, "/awsconfig")) && (vErrors = more(vErrors, validate896)), data.backendservice !== void 0 && !validate909(data.backendservice, at(instancePath, "/backendservice")) && (vErrors = more(vErrors, validate909)), data.backupvault !== void 0 && !validate921(data.backupvault, at(instancePath, "/backupvault")) && (vErrors = more(vErrors, validate921)), data.batchenvironment !== void 0 && !validate933(data.batchenvironment, at(instancePath, "/batchenvironment")) && (vErrors = more(vErrors, validate933)), data.batchpool !== void 0 && !validate948(data.batchpool, at(instancePath, "/batchpool")) && (vErrors = more(vErrors, validate948)), data.bigdatainstance !== void 0 && !validate960(data.bigdatainstance, at(instancePath, "/bigdatainstance")) && (vErrors = more(vErrors, validate960)), data.bigdatasnapshot !== void 0 && !validate981(data.bigdatasnapshot, at(instancePath, "/bigdatasnapshot")) && (vErrors = more(vErrors, validate981)), data.bigdataworkspace !== void 0 && !validate994(data.bigdataworkspace, at(instancePath, "/bigdataworkspace")) && (vErrors = more(vErrors, validate994)), data.brokerinstance !== void 0 && !validate1006(data.brokerinstance, at(instancePath, "/brokerinstance")) && (vErrors = more(vErrors, validate1006)), data.buildproject !== void 0 && !validate1024(data.buildproject, at(instancePath, "/buildproject")) && (vErrors = more(vErrors, validate1024)), data.cloudwatchdestination !== void 0 && !validate1038(data.cloudwatchdestination, at(instancePath, "/cloudwatchdestination")) && (vErrors = more(vErrors, validate1038)), data.coldstorage !== void 0 && !validate1051(data.coldstorage, at(instancePath, "/coldstorage")) && (vErrors = more(vErrors, validate1051)), data.container !== void 0 && !validate1064(data.container, at(instancePath, "/container")) && (vErrors = more(vErrors, validate1064)), data.containercluster !== void 0 && !validate1089(data.containercluster, at(instancePath, "/containercluster")) && (vErrors = more(vErrors, validate1089)), data.containerdeployment !== void 0 && !validate1115(data.containerdeployment, at(instancePath, "/containerdeployment")) && (vErrors = more(vErrors, validate1115)), data.containerimage !== void 0 && !validate1138(data.containerimage, at(instancePath, "/containerimage")) && (vErrors = more(vErrors, validate1138)), data.containerinstance !== void 0 && !validate1157(data.containerinstance, at(instancePath, "/containerinstance")) && (vErrors = more(vErrors, validate1157)), data.containerregistry !== void 0 && !validate1177(data.containerregistry, at(instancePath, "/containerregistry")) && (vErrors = more(vErrors, validate1177)), data.containerservice !== void 0 && !validate1196(data.containerservice, at(instancePath, "/containerservice")) && (vErrors = more(vErrors, validate1196)), data.contentdeliverynetwork !== void 0 && !validate1216(data.contentdeliverynetwork, at(instancePath, "/contentdeliverynetwork")) && (vErrors = more(vErrors, validate1216)), data.dataanalyticsworkspace !== void 0 && !validate1247(data.dataanalyticsworkspace, at(instancePath, "/dataanalyticsworkspace")) && (vErrors = more(vErrors, validate1247)), data.database !== void 0 && !validate1263(data.database, at(instancePath, "/database")) && (vErrors = more(vErrors, validate1263)), data.databricksworkspace !== void 0 && !validate1274(data.databricksworkspace, at(instancePath, "/databricksworkspace")) && (vErrors = more(vErrors, validate1274)), data.divvyorganizationservice !== void 0 && !validate1282(data.divvyorganizationservice, at(instancePath, "/divvyorganizationservice")) && (vErrors = more(vErrors, validate1282)), data.dnszone !== void 0 && !validate1297(data.dnszone, at(instancePath, "/dnszone")) && (vErrors = more(vErrors, validate1297)), data.ecstaskdefinition !== void 0 && !validate1307(data.ecstaskdefinition, at(instancePath, "/ecstaskdefinition")) && (vErrors = more(vErrors, validate1307)), data.instance !== void 0 && !validate1325(data.instance, at(instancePath, "/instance")) && (vErrors = more(vErrors, validate1325)), data.networkinterface !== void 0 && !validate1359(data.networkinterface, at(instancePath, "/networkinterface")) && (vErrors = more(vErrors, validate1359)), data.privatesubnet !== void 0 && !validate1381(data.privatesubnet, at(instancePath, "/privatesubnet")) && (vErrors = more(vErrors, validate1381)), data.resourcegroup !== void 0 && !validate1395(data.resourcegroup, at(instancePath, "/resourcegroup")) && (vErrors = more(vErrors, validate1395)), data.secret !== void 0 && !validate1408(data.secret, at(instancePath, "/secret")) && (vErrors = more(vErrors, validate1408)), data.volume !== void 0 && !validate1432(data.volume, at(instancePath, "/volume")) && (vErrors = more(vErrors, validate1432)), data.storagecontainer !== void 0 && !validate1449(data.storagecontainer, at(instancePath, "/storagecontainer")) && (vErrors = more(vErrors, validate1449)), data.servicepolicy !== void 0 && !validate1459(data.servicepolicy, at(instancePath, "/servicepolicy")) && (vErrors = more(vErrors, validate1459)), data.serviceuser !== void 0 && !validate1470(data.serviceuser, at(instancePath, "/serviceuser")) && (vErrors = more(vErrors, validate1470)), data.serviceaccesskey !== void 0 && !validate1495(data.serviceaccesskey, at(instancePath, "/serviceaccesskey")) && (vErrors = more(vErrors, validate1495)), data.routetable !== void 0 && !validate1505(data.routetable, at(instancePath, "/routetable")) && (vErrors = more(vErrors, validate1505))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate728.errors = vErrors, vErrors === null;
}
function validate727(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate728(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate728));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate727.errors = vErrors, vErrors === null;
}
var schema305 = { type: ["object", "null"], additionalProperties: { $ref: "shared10" }, $id: "shared76" };
function validate1522(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema305.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate44(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate44));
  return validate1522.errors = vErrors, vErrors === null;
}
function validate726(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resources === void 0 && (vErrors = need(vErrors, data, instancePath, "resources")), data.resources !== void 0 && !validate727(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate727)), data.selected_resource_type !== void 0 && !validate29(data.selected_resource_type, at(instancePath, "/selected_resource_type")) && (vErrors = more(vErrors, validate29)), data.supported_types !== void 0 && !validate116(data.supported_types, at(instancePath, "/supported_types")) && (vErrors = more(vErrors, validate116)), data.counts !== void 0 && !validate1522(data.counts, at(instancePath, "/counts")) && (vErrors = more(vErrors, validate1522)), data.scopes !== void 0 && !validate116(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate116)), data.filters !== void 0 && !validate604(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate604)), data.limit !== void 0 && !validate27(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate27)), data.offset !== void 0 && !validate27(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate27)), data.order_by !== void 0 && !validate29(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate29)), data.next_cursor !== void 0 && !validate29(data.next_cursor, at(instancePath, "/next_cursor")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate726.errors = vErrors, vErrors === null;
}
var check_shared274 = outermost(validate1531);
var schema312 = ["dependencies", "relatedResources"];
var schema308 = { type: ["object", "null"], additionalProperties: { $ref: "shared103" }, $id: "shared104" };
function validate1535(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.id !== void 0 && !validate29(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate29(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1535.errors = vErrors, vErrors === null;
}
function validate1534(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1535(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1535));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1534.errors = vErrors, vErrors === null;
}
function validate1533(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema308.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate1534(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate1534));
  return validate1533.errors = vErrors, vErrors === null;
}
function validate1543(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate728(data, instancePath) || (vErrors = more(vErrors, validate728), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1543.errors = vErrors, errors === 0;
}
function validate1532(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.dependencies !== void 0 && !validate1533(data.dependencies, at(instancePath, "/dependencies")) && (vErrors = more(vErrors, validate1533)), data.details !== void 0 && !validate1543(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate1543)), data.relatedResources !== void 0 && !validate772(data.relatedResources, at(instancePath, "/relatedResources")) && (vErrors = more(vErrors, validate772))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1532.errors = vErrors, vErrors === null;
}
function validate1531(data, instancePath = "") {
  let vErrors = null;
  return validate1532(data, instancePath) || (vErrors = more(vErrors, validate1532)), data && typeof data == "object" && !Array.isArray(data) && (schema312.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1531.errors = vErrors, vErrors === null;
}
var check_shared275 = outermost(validate1549);
function validate1549(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.search_string === void 0 && (vErrors = need(vErrors, data, instancePath, "search_string"));
    for (let key0 in data)
      key0 === "search_string" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.search_string !== void 0 && !validate183(data.search_string, at(instancePath, "/search_string")) && (vErrors = more(vErrors, validate183)), data.limit !== void 0 && !validate721(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate721)), data.offset !== void 0 && !validate123(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate123));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1549.errors = vErrors, vErrors === null;
}
var check_ResourceSearchResult = outermost(validate1553);
function validate1555(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.cloud_type_id !== void 0 && !validate29(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1555.errors = vErrors, vErrors === null;
}
function validate1554(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1555(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1555));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1554.errors = vErrors, vErrors === null;
}
function validate1553(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resources === void 0 && (vErrors = need(vErrors, data, instancePath, "resources")), data.resources !== void 0 && !validate1554(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate1554)), data.total_count !== void 0 && !validate27(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1553.errors = vErrors, vErrors === null;
}
var check_shared276 = outermost(validate1566);
var schema319 = ["resource_tags"];
function validate1567(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resource_tags !== void 0 && !validate713(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate713)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1567.errors = vErrors, vErrors === null;
}
function validate1566(data, instancePath = "") {
  let vErrors = null;
  return validate1567(data, instancePath) || (vErrors = more(vErrors, validate1567)), data && typeof data == "object" && !Array.isArray(data) && (schema319.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1566.errors = vErrors, vErrors === null;
}
var check_shared277 = outermost(validate1570);
var schema322 = ["setting_list"];
function validate1571(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.setting_list !== void 0 && !validate427(data.setting_list, at(instancePath, "/setting_list")) && (vErrors = more(vErrors, validate427)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1571.errors = vErrors, vErrors === null;
}
function validate1570(data, instancePath = "") {
  let vErrors = null;
  return validate1571(data, instancePath) || (vErrors = more(vErrors, validate1571)), data && typeof data == "object" && !Array.isArray(data) && (schema322.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1570.errors = vErrors, vErrors === null;
}
var check_shared278 = outermost(validate1574);
var schema327 = ["resource_groups"];
function validate1577(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate29(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.group_type !== void 0 && !validate29(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate29)), data.owner_type !== void 0 && !validate29(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate29)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1577.errors = vErrors, vErrors === null;
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
function validate1575(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resource_groups !== void 0 && !validate1576(data.resource_groups, at(instancePath, "/resource_groups")) && (vErrors = more(vErrors, validate1576)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1575.errors = vErrors, vErrors === null;
}
function validate1574(data, instancePath = "") {
  let vErrors = null;
  return validate1575(data, instancePath) || (vErrors = more(vErrors, validate1575)), data && typeof data == "object" && !Array.isArray(data) && (schema327.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1574.errors = vErrors, vErrors === null;
}
var check_shared279 = outermost(validate1586);
var schema330 = ["resource_notes"];
function validate1587(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resource_notes !== void 0 && !validate427(data.resource_notes, at(instancePath, "/resource_notes")) && (vErrors = more(vErrors, validate427)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1587.errors = vErrors, vErrors === null;
}
function validate1586(data, instancePath = "") {
  let vErrors = null;
  return validate1587(data, instancePath) || (vErrors = more(vErrors, validate1587)), data && typeof data == "object" && !Array.isArray(data) && (schema330.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1586.errors = vErrors, vErrors === null;
}
var check_shared280 = outermost(validate1590);
function validate1590(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.note_text === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "note_text"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "note_text" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.note_text !== void 0 && !validate22(data.note_text, at(instancePath, "/note_text")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1590.errors = vErrors, vErrors === null;
}
var check_shared281 = outermost(validate1593);
function validate1593(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_ids === void 0 || data.owner_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_ids", "owner_resource_id"));
    for (let key0 in data)
      key0 === "resource_ids" || key0 === "owner_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate216(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate216)), data.owner_resource_id !== void 0 && !validate183(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1593.errors = vErrors, vErrors === null;
}
var check_shared282 = outermost(validate1596);
var schema335 = ["supported_actions"];
function validate1597(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.supported_actions !== void 0 && !validate116(data.supported_actions, at(instancePath, "/supported_actions")) && (vErrors = more(vErrors, validate116)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1597.errors = vErrors, vErrors === null;
}
function validate1596(data, instancePath = "") {
  let vErrors = null;
  return validate1597(data, instancePath) || (vErrors = more(vErrors, validate1597)), data && typeof data == "object" && !Array.isArray(data) && (schema335.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1596.errors = vErrors, vErrors === null;
}
var check_shared283 = outermost(validate1600);
function validate1600(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.tag_keys === void 0 || data.resource_types === void 0 || data.contains_all === void 0 || data.missing_all === void 0) && (vErrors = need(vErrors, data, instancePath, "tag_keys", "resource_types", "contains_all", "missing_all"));
    for (let key0 in data)
      key0 === "tag_keys" || key0 === "resource_types" || key0 === "contains_all" || key0 === "missing_all" || key0 === "organization_services" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.tag_keys !== void 0 && !validate116(data.tag_keys, at(instancePath, "/tag_keys")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.contains_all !== void 0 && !validate64(data.contains_all, at(instancePath, "/contains_all")) && (vErrors = more(vErrors, validate64)), data.missing_all !== void 0 && !validate64(data.missing_all, at(instancePath, "/missing_all")) && (vErrors = more(vErrors, validate64)), data.organization_services !== void 0 && !validate427(data.organization_services, at(instancePath, "/organization_services")) && (vErrors = more(vErrors, validate427));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1600.errors = vErrors, vErrors === null;
}
var check_shared284 = outermost(validate1606);
var schema339 = ["resources"];
function validate1607(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resources !== void 0 && !validate604(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate604)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1607.errors = vErrors, vErrors === null;
}
function validate1606(data, instancePath = "") {
  let vErrors = null;
  return validate1607(data, instancePath) || (vErrors = more(vErrors, validate1607)), data && typeof data == "object" && !Array.isArray(data) && (schema339.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1606.errors = vErrors, vErrors === null;
}
var check_shared285 = outermost(validate1610);
var schema346 = ["resources"];
function validate1616(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.tag_keys !== void 0 && !validate116(data.tag_keys, at(instancePath, "/tag_keys")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.contains_all !== void 0 && !validate34(data.contains_all, at(instancePath, "/contains_all")) && (vErrors = more(vErrors, validate34)), data.missing_all !== void 0 && !validate34(data.missing_all, at(instancePath, "/missing_all")) && (vErrors = more(vErrors, validate34)), data.scopes !== void 0 && !validate427(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate427))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1616.errors = vErrors, vErrors === null;
}
function validate1615(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1616(data, instancePath) || (vErrors = more(vErrors, validate1616), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1615.errors = vErrors, errors === 0;
}
function validate1613(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.configuration !== void 0 && !validate1615(data.configuration, at(instancePath, "/configuration")) && (vErrors = more(vErrors, validate1615))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1613.errors = vErrors, vErrors === null;
}
function validate1612(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1613(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1613));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1612.errors = vErrors, vErrors === null;
}
function validate1611(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resources !== void 0 && !validate1612(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate1612)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1611.errors = vErrors, vErrors === null;
}
function validate1610(data, instancePath = "") {
  let vErrors = null;
  return validate1611(data, instancePath) || (vErrors = more(vErrors, validate1611)), data && typeof data == "object" && !Array.isArray(data) && (schema346.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1610.errors = vErrors, vErrors === null;
}
var check_shared286 = outermost(validate1628);
var schema351 = ["servicepolicies"];
function validate1631(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.policy_id !== void 0 && !validate29(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate29)), data.vendor_policy !== void 0 && !validate34(data.vendor_policy, at(instancePath, "/vendor_policy")) && (vErrors = more(vErrors, validate34)), data.attachment_count !== void 0 && !validate27(data.attachment_count, at(instancePath, "/attachment_count")) && (vErrors = more(vErrors, validate27)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.update_date !== void 0 && !validate29(data.update_date, at(instancePath, "/update_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1631.errors = vErrors, vErrors === null;
}
function validate1630(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1631(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1631));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1630.errors = vErrors, vErrors === null;
}
function validate1629(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.servicepolicies !== void 0 && !validate1630(data.servicepolicies, at(instancePath, "/servicepolicies")) && (vErrors = more(vErrors, validate1630)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1629.errors = vErrors, vErrors === null;
}
function validate1628(data, instancePath = "") {
  let vErrors = null;
  return validate1629(data, instancePath) || (vErrors = more(vErrors, validate1629)), data && typeof data == "object" && !Array.isArray(data) && (schema351.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1628.errors = vErrors, vErrors === null;
}
var check_shared287 = outermost(validate1641);
var schema356 = ["serviceaccesskeys"];
function validate1644(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.access_key_id !== void 0 && !validate29(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.last_used_date !== void 0 && !validate29(data.last_used_date, at(instancePath, "/last_used_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1644.errors = vErrors, vErrors === null;
}
function validate1643(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1644(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1644));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1643.errors = vErrors, vErrors === null;
}
function validate1642(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.serviceaccesskeys !== void 0 && !validate1643(data.serviceaccesskeys, at(instancePath, "/serviceaccesskeys")) && (vErrors = more(vErrors, validate1643)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1642.errors = vErrors, vErrors === null;
}
function validate1641(data, instancePath = "") {
  let vErrors = null;
  return validate1642(data, instancePath) || (vErrors = more(vErrors, validate1642)), data && typeof data == "object" && !Array.isArray(data) && (schema356.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1641.errors = vErrors, vErrors === null;
}
var check_shared288 = outermost(validate1653);
var schema361 = ["dnsrecords"];
function validate1656(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.record_type !== void 0 && !validate29(data.record_type, at(instancePath, "/record_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1656.errors = vErrors, vErrors === null;
}
function validate1655(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1656(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1656));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1655.errors = vErrors, vErrors === null;
}
function validate1654(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.dnsrecords !== void 0 && !validate1655(data.dnsrecords, at(instancePath, "/dnsrecords")) && (vErrors = more(vErrors, validate1655)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1654.errors = vErrors, vErrors === null;
}
function validate1653(data, instancePath = "") {
  let vErrors = null;
  return validate1654(data, instancePath) || (vErrors = more(vErrors, validate1654)), data && typeof data == "object" && !Array.isArray(data) && (schema361.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1653.errors = vErrors, vErrors === null;
}
var check_shared289 = outermost(validate1662);
var schema366 = ["network_interfaces"];
function validate1665(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.network_interface_id !== void 0 && !validate29(data.network_interface_id, at(instancePath, "/network_interface_id")) && (vErrors = more(vErrors, validate29)), data.device_index !== void 0 && !validate27(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate27)), data.mac_address !== void 0 && !validate29(data.mac_address, at(instancePath, "/mac_address")) && (vErrors = more(vErrors, validate29)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29)), data.subnet_id !== void 0 && !validate29(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate29)), data.subnet_resource_id !== void 0 && !validate29(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.ip_addresses !== void 0 && !validate1366(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate1366))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1665.errors = vErrors, vErrors === null;
}
function validate1664(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1665(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1665));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1664.errors = vErrors, vErrors === null;
}
function validate1663(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.network_interfaces !== void 0 && !validate1664(data.network_interfaces, at(instancePath, "/network_interfaces")) && (vErrors = more(vErrors, validate1664)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1663.errors = vErrors, vErrors === null;
}
function validate1662(data, instancePath = "") {
  let vErrors = null;
  return validate1663(data, instancePath) || (vErrors = more(vErrors, validate1663)), data && typeof data == "object" && !Array.isArray(data) && (schema366.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1662.errors = vErrors, vErrors === null;
}
var check_SubnetList = outermost(validate1679);
function validate1679(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1679.errors = vErrors, vErrors === null;
}
var check_shared290 = outermost(validate1680);
var schema372 = ["routetables"];
function validate1683(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.route_table_id !== void 0 && !validate29(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate29)), data.network_id !== void 0 && !validate29(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.vpc_association_id !== void 0 && !validate29(data.vpc_association_id, at(instancePath, "/vpc_association_id")) && (vErrors = more(vErrors, validate29)), data.subnet_count !== void 0 && !validate27(data.subnet_count, at(instancePath, "/subnet_count")) && (vErrors = more(vErrors, validate27)), data.route_count !== void 0 && !validate27(data.route_count, at(instancePath, "/route_count")) && (vErrors = more(vErrors, validate27)), data.main !== void 0 && !validate29(data.main, at(instancePath, "/main")) && (vErrors = more(vErrors, validate29)), data.properties !== void 0 && !validate760(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate760))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1683.errors = vErrors, vErrors === null;
}
function validate1682(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1683(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1683));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1682.errors = vErrors, vErrors === null;
}
function validate1681(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.routetables !== void 0 && !validate1682(data.routetables, at(instancePath, "/routetables")) && (vErrors = more(vErrors, validate1682)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1681.errors = vErrors, vErrors === null;
}
function validate1680(data, instancePath = "") {
  let vErrors = null;
  return validate1681(data, instancePath) || (vErrors = more(vErrors, validate1681)), data && typeof data == "object" && !Array.isArray(data) && (schema372.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1680.errors = vErrors, vErrors === null;
}
var check_shared291 = outermost(validate1696);
var schema377 = ["routes"];
function validate1699(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.route_table_id !== void 0 && !validate29(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate29)), data.cidr !== void 0 && !validate29(data.cidr, at(instancePath, "/cidr")) && (vErrors = more(vErrors, validate29)), data.target_id !== void 0 && !validate29(data.target_id, at(instancePath, "/target_id")) && (vErrors = more(vErrors, validate29)), data.target_type !== void 0 && !validate29(data.target_type, at(instancePath, "/target_type")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1699.errors = vErrors, vErrors === null;
}
function validate1698(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1699(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1699));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1698.errors = vErrors, vErrors === null;
}
function validate1697(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.routes !== void 0 && !validate1698(data.routes, at(instancePath, "/routes")) && (vErrors = more(vErrors, validate1698)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1697.errors = vErrors, vErrors === null;
}
function validate1696(data, instancePath = "") {
  let vErrors = null;
  return validate1697(data, instancePath) || (vErrors = more(vErrors, validate1697)), data && typeof data == "object" && !Array.isArray(data) && (schema377.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1696.errors = vErrors, vErrors === null;
}
var check_shared292 = outermost(validate1709);
var schema379 = { type: "string", enum: ["ingress", "egress"], $id: "shared5" };
function validate1711(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "ingress" || data === "egress" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema379.enum })), validate1711.errors = vErrors, vErrors === null;
}
function validate1709(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.direction === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "direction"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "direction" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.direction !== void 0 && !validate1711(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate1711));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1709.errors = vErrors, vErrors === null;
}
var check_shared293 = outermost(validate1713);
var schema386 = ["rules"];
function validate1719(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1719.errors = vErrors, vErrors === null;
}
function validate1718(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1719(data, instancePath) || (vErrors = more(vErrors, validate1719), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1718.errors = vErrors, errors === 0;
}
function validate1716(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate733(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate733)), data.access_list !== void 0 && !validate1718(data.access_list, at(instancePath, "/access_list")) && (vErrors = more(vErrors, validate1718)), data.access_list_type !== void 0 && !validate29(data.access_list_type, at(instancePath, "/access_list_type")) && (vErrors = more(vErrors, validate29)), data.parent_resource_id !== void 0 && !validate29(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate29)), data.direction !== void 0 && !validate29(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate29)), data.rule_action !== void 0 && !validate29(data.rule_action, at(instancePath, "/rule_action")) && (vErrors = more(vErrors, validate29)), data.ip_protocol !== void 0 && !validate29(data.ip_protocol, at(instancePath, "/ip_protocol")) && (vErrors = more(vErrors, validate29)), data.source_network !== void 0 && !validate29(data.source_network, at(instancePath, "/source_network")) && (vErrors = more(vErrors, validate29)), data.source_port_specification !== void 0 && !validate29(data.source_port_specification, at(instancePath, "/source_port_specification")) && (vErrors = more(vErrors, validate29)), data.priority !== void 0 && !validate27(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate27)), data.is_temporary !== void 0 && !validate34(data.is_temporary, at(instancePath, "/is_temporary")) && (vErrors = more(vErrors, validate34)), data.properties !== void 0 && !validate760(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate760))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1716.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? data.rules !== void 0 && !validate1715(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate1715)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1714.errors = vErrors, vErrors === null;
}
function validate1713(data, instancePath = "") {
  let vErrors = null;
  return validate1714(data, instancePath) || (vErrors = more(vErrors, validate1714)), data && typeof data == "object" && !Array.isArray(data) && (schema386.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1713.errors = vErrors, vErrors === null;
}
var check_shared294 = outermost(validate1738);
function validate1738(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.policyResourceId === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "policyResourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "policyResourceId" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.policyResourceId !== void 0 && !validate183(data.policyResourceId, at(instancePath, "/policyResourceId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1738.errors = vErrors, vErrors === null;
}
var check_shared295 = outermost(validate1741);
function validate1741(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.device_index === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "device_index"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "device_index" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.device_index !== void 0 && !validate53(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate53));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1741.errors = vErrors, vErrors === null;
}
var check_shared296 = outermost(validate1744);
function validate1744(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "name"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.name !== void 0 && !validate183(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1744.errors = vErrors, vErrors === null;
}
var check_VolumeSnapshot = outermost(validate1747);
function validate1747(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1747.errors = vErrors, vErrors === null;
}
var check_shared297 = outermost(validate1748);
function validate1748(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "iops" || key0 === "size" || key0 === "volume_type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.iops !== void 0 && !validate44(data.iops, at(instancePath, "/iops")) && (vErrors = more(vErrors, validate44)), data.size !== void 0 && !validate44(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate44)), data.volume_type !== void 0 && !validate22(data.volume_type, at(instancePath, "/volume_type")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1748.errors = vErrors, vErrors === null;
}
var check_shared298 = outermost(validate1753);
function validate1753(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.instance === void 0 || data.decrement_capacity === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "instance", "decrement_capacity"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "instance" || key0 === "decrement_capacity" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.instance !== void 0 && !validate116(data.instance, at(instancePath, "/instance")) && (vErrors = more(vErrors, validate116)), data.decrement_capacity !== void 0 && !validate64(data.decrement_capacity, at(instancePath, "/decrement_capacity")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1753.errors = vErrors, vErrors === null;
}
var check_shared299 = outermost(validate1757);
function validate1757(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.publicip_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "publicip_resource_id"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "publicip_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.publicip_resource_id !== void 0 && !validate183(data.publicip_resource_id, at(instancePath, "/publicip_resource_id")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1757.errors = vErrors, vErrors === null;
}
var check_shared300 = outermost(validate1760);
function validate1760(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.instance_resource_id === void 0 || data.instance_mount_point === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "instance_resource_id", "instance_mount_point"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "instance_resource_id" || key0 === "instance_mount_point" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.instance_resource_id !== void 0 && !validate183(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate183)), data.instance_mount_point !== void 0 && !validate22(data.instance_mount_point, at(instancePath, "/instance_mount_point")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1760.errors = vErrors, vErrors === null;
}
var check_shared303 = outermost(validate1764);
function validate1765(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1765.errors = vErrors, vErrors === null;
}
function validate1767(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1767.errors = vErrors, vErrors === null;
}
function validate1764(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.group_name === void 0 && (vErrors = need(vErrors, data, instancePath, "group_name"));
    for (let key0 in data)
      key0 === "group_name" || key0 === "group_description" || key0 === "group_owner_type" || key0 === "group_category" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.group_name !== void 0 && !validate1765(data.group_name, at(instancePath, "/group_name")) && (vErrors = more(vErrors, validate1765)), data.group_description !== void 0 && !validate1767(data.group_description, at(instancePath, "/group_description")) && (vErrors = more(vErrors, validate1767)), data.group_owner_type !== void 0 && !validate22(data.group_owner_type, at(instancePath, "/group_owner_type")) && (vErrors = more(vErrors, validate22)), data.group_category !== void 0 && !validate22(data.group_category, at(instancePath, "/group_category")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1764.errors = vErrors, vErrors === null;
}
var check_ResourceGroup = outermost(validate1771);
var schema399 = { type: ["string", "null"], "x-known": ["system", null], $id: "shared151" };
function validate1776(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema399.type })), data !== "system" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema399["x-known"] })), validate1776.errors = vErrors, vErrors === null;
}
var schema400 = { type: ["string", "null"], "x-known": ["user", null], $id: "shared152" };
function validate1778(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema400.type })), data !== "user" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema400["x-known"] })), validate1778.errors = vErrors, vErrors === null;
}
var schema401 = { type: ["string", "null"], "x-known": ["organization", null], $id: "shared153" };
function validate1780(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema401.type })), data !== "organization" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema401["x-known"] })), validate1780.errors = vErrors, vErrors === null;
}
function validate1771(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate69(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate69)), data.resource_group_id !== void 0 && !validate27(data.resource_group_id, at(instancePath, "/resource_group_id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.category !== void 0 && !validate1776(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate1776)), data.group_type !== void 0 && !validate1778(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate1778)), data.owner_type !== void 0 && !validate1780(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate1780)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29)), data.nested_resource_groups !== void 0 && !validate427(data.nested_resource_groups, at(instancePath, "/nested_resource_groups")) && (vErrors = more(vErrors, validate427))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1771.errors = vErrors, vErrors === null;
}
var check_shared304 = outermost(validate1784);
function validate1784(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_group_ids === void 0 || data.resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_group_ids", "resource_ids"));
    for (let key0 in data)
      key0 === "resource_group_ids" || key0 === "resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_group_ids !== void 0 && !validate216(data.resource_group_ids, at(instancePath, "/resource_group_ids")) && (vErrors = more(vErrors, validate216)), data.resource_ids !== void 0 && !validate216(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate216));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1784.errors = vErrors, vErrors === null;
}
var check_shared305 = outermost(validate1787);
var schema404 = ["resource_ids"];
function validate1787(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_ids !== void 0 && !validate216(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate216)), schema404.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1787.errors = vErrors, vErrors === null;
}
var check_shared307 = outermost(validate1789);
function validate1790(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length < 1 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 1 }, "must NOT have fewer than 1 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1790.errors = vErrors, vErrors === null;
}
function validate1789(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_ids"));
    for (let key0 in data)
      key0 !== "resource_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate1790(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate1790));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1789.errors = vErrors, vErrors === null;
}
var check_shared308 = outermost(validate1793);
function validate1793(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "detail" || key0 === "labels" || key0 === "pack_ids" || key0 === "resource_types" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.detail !== void 0 && !validate64(data.detail, at(instancePath, "/detail")) && (vErrors = more(vErrors, validate64)), data.labels !== void 0 && !validate116(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate116)), data.pack_ids !== void 0 && !validate116(data.pack_ids, at(instancePath, "/pack_ids")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1793.errors = vErrors, vErrors === null;
}
var check_shared309 = outermost(validate1798);
var schema411 = { type: "string", "x-known": ["backoffice", "custom"], $id: "InsightSourceName" };
function validate1802(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "backoffice" && data !== "custom" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema411["x-known"] })), validate1802.errors = vErrors, vErrors === null;
}
function validate1801(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1802(data, instancePath) || (vErrors = more(vErrors, validate1802), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1801.errors = vErrors, errors === 0;
}
var schema412 = { type: "integer", "x-known": [1, 2, 3, 4, 5], $id: "InsightSeverity" };
function validate1808(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 2 && data !== 3 && data !== 4 && data !== 5 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema412["x-known"] })), validate1808.errors = vErrors, vErrors === null;
}
function validate1814(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate772(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate772)), data.collections !== void 0 && !validate772(data.collections, at(instancePath, "/collections")) && (vErrors = more(vErrors, validate772))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1814.errors = vErrors, vErrors === null;
}
function validate1813(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1814(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1814));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1813.errors = vErrors, vErrors === null;
}
function validate1823(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate399(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate399));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1823.errors = vErrors, vErrors === null;
}
var schema416 = { type: ["object", "null"], additionalProperties: { $ref: "InsightCloudCounts" }, $id: "shared77" };
function validate1846(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.all !== void 0 && !validate27(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1846.errors = vErrors, vErrors === null;
}
function validate1845(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema416.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate1846(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate1846));
  return validate1845.errors = vErrors, vErrors === null;
}
function validate1799(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.insight_id === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insight_id", "name", "description", "severity", "tags", "resource_types", "filters")), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1801(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1801)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1808(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1808)), data.custom_severity !== void 0 && !validate27(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate27)), data.tags !== void 0 && !validate116(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.filters !== void 0 && !validate1813(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1813)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.resource_group_blacklist !== void 0 && !validate357(data.resource_group_blacklist, at(instancePath, "/resource_group_blacklist")) && (vErrors = more(vErrors, validate357)), data.supported_clouds !== void 0 && !validate1823(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1823)), data.supported_iac_clouds !== void 0 && !validate1823(data.supported_iac_clouds, at(instancePath, "/supported_iac_clouds")) && (vErrors = more(vErrors, validate1823)), data.inserted_at !== void 0 && !validate29(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate29)), data.updated_at !== void 0 && !validate29(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate29)), data.released !== void 0 && !validate29(data.released, at(instancePath, "/released")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.version !== void 0 && !validate27(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate27)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.user_resource_id !== void 0 && !validate29(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate29)), data.scopes !== void 0 && !validate216(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate216)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.timeseries !== void 0 && !validate34(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate34)), data.timeseries_cache !== void 0 && !validate27(data.timeseries_cache, at(instancePath, "/timeseries_cache")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate336(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate336)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.results !== void 0 && !validate27(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate27)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.all !== void 0 && !validate27(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate27)), data.exemptions !== void 0 && !validate27(data.exemptions, at(instancePath, "/exemptions")) && (vErrors = more(vErrors, validate27)), data.by_type !== void 0 && !validate1522(data.by_type, at(instancePath, "/by_type")) && (vErrors = more(vErrors, validate1522)), data.by_cloud !== void 0 && !validate1845(data.by_cloud, at(instancePath, "/by_cloud")) && (vErrors = more(vErrors, validate1845)), data.by_resource_group !== void 0 && !validate772(data.by_resource_group, at(instancePath, "/by_resource_group")) && (vErrors = more(vErrors, validate772)), data.by_app !== void 0 && !validate772(data.by_app, at(instancePath, "/by_app")) && (vErrors = more(vErrors, validate772)), data.cache_updated_at !== void 0 && !validate29(data.cache_updated_at, at(instancePath, "/cache_updated_at")) && (vErrors = more(vErrors, validate29)), data.duration !== void 0 && !validate523(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate523)), data.author !== void 0 && !validate29(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate29)), data.favorited !== void 0 && !validate34(data.favorited, at(instancePath, "/favorited")) && (vErrors = more(vErrors, validate34)), data.bots !== void 0 && !validate116(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1799.errors = vErrors, vErrors === null;
}
function validate1798(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1799(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1799));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1798.errors = vErrors, vErrors === null;
}
var check_shared310 = outermost(validate1860);
function validate1860(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.source === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "source"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate183(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1860.errors = vErrors, vErrors === null;
}
var check_Insight = outermost(validate1863);
function validate1883(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.results !== void 0 && !validate27(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate27)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.all !== void 0 && !validate27(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate27)), data.exemptions !== void 0 && !validate27(data.exemptions, at(instancePath, "/exemptions")) && (vErrors = more(vErrors, validate27)), data.by_type !== void 0 && !validate1522(data.by_type, at(instancePath, "/by_type")) && (vErrors = more(vErrors, validate1522)), data.by_cloud !== void 0 && !validate1845(data.by_cloud, at(instancePath, "/by_cloud")) && (vErrors = more(vErrors, validate1845)), data.by_resource_group !== void 0 && !validate772(data.by_resource_group, at(instancePath, "/by_resource_group")) && (vErrors = more(vErrors, validate772)), data.by_app !== void 0 && !validate772(data.by_app, at(instancePath, "/by_app")) && (vErrors = more(vErrors, validate772)), data.cache_updated_at !== void 0 && !validate29(data.cache_updated_at, at(instancePath, "/cache_updated_at")) && (vErrors = more(vErrors, validate29)), data.duration !== void 0 && !validate523(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate523))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1883.errors = vErrors, vErrors === null;
}
function validate1882(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1883(data, instancePath) || (vErrors = more(vErrors, validate1883), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1882.errors = vErrors, errors === 0;
}
function validate1863(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.insight_id === void 0 || data.source === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insight_id", "source", "name", "description", "severity", "tags", "resource_types", "filters")), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1802(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1802)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1808(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1808)), data.custom_severity !== void 0 && !validate27(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate27)), data.tags !== void 0 && !validate116(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.filters !== void 0 && !validate1813(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1813)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.resource_group_blacklist !== void 0 && !validate357(data.resource_group_blacklist, at(instancePath, "/resource_group_blacklist")) && (vErrors = more(vErrors, validate357)), data.supported_clouds !== void 0 && !validate1823(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1823)), data.supported_iac_clouds !== void 0 && !validate1823(data.supported_iac_clouds, at(instancePath, "/supported_iac_clouds")) && (vErrors = more(vErrors, validate1823)), data.inserted_at !== void 0 && !validate29(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate29)), data.updated_at !== void 0 && !validate29(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate29)), data.released !== void 0 && !validate29(data.released, at(instancePath, "/released")) && (vErrors = more(vErrors, validate29)), data.favorited !== void 0 && !validate34(data.favorited, at(instancePath, "/favorited")) && (vErrors = more(vErrors, validate34)), data.counts !== void 0 && !validate1882(data.counts, at(instancePath, "/counts")) && (vErrors = more(vErrors, validate1882)), data.membership !== void 0 && !validate427(data.membership, at(instancePath, "/membership")) && (vErrors = more(vErrors, validate427)), data.risk_layers !== void 0 && !validate427(data.risk_layers, at(instancePath, "/risk_layers")) && (vErrors = more(vErrors, validate427)), data.disabled !== void 0 && !validate34(data.disabled, at(instancePath, "/disabled")) && (vErrors = more(vErrors, validate34)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.version !== void 0 && !validate27(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate27)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.user_resource_id !== void 0 && !validate29(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate29)), data.scopes !== void 0 && !validate216(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate216)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.timeseries !== void 0 && !validate34(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate34)), data.timeseries_cache !== void 0 && !validate27(data.timeseries_cache, at(instancePath, "/timeseries_cache")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate336(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate336)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1863.errors = vErrors, vErrors === null;
}
var check_shared311 = outermost(validate1910), schema422 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared11" }, description: { $ref: "shared11" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared16" }, tags: { $ref: "shared14" }, resource_types: { $ref: "shared14" }, filters: { $ref: "shared78" }, owner_resource_id: { $ref: "shared2" }, template_id: { $ref: "shared3" }, badges: { $ref: "shared79" }, badge_filter_operator: { $ref: "shared2" }, selects: { $ref: "shared14" }, timeseries: { $ref: "shared15" }, meta_data: { $ref: "shared2" }, notes: { $ref: "shared2" }, organization_id: { $ref: "shared3" }, source: { $ref: "shared80" }, insight_id: { $ref: "shared0" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared311" }, schema423 = { type: "integer", enum: [1, 2, 3, 4, 5], $id: "InsightSeverityInput" };
function validate1913(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || data === 3 || data === 4 || data === 5 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema423.enum })), validate1913.errors = vErrors, vErrors === null;
}
function validate1919(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.config === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "config"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || key0 === "collections" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate189(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate189)), data.collections !== void 0 && !validate189(data.collections, at(instancePath, "/collections")) && (vErrors = more(vErrors, validate189));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1919.errors = vErrors, vErrors === null;
}
function validate1918(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1919(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1919));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1918.errors = vErrors, vErrors === null;
}
var schema426 = { type: ["array", "null"], items: { $ref: "Badge" }, $id: "shared79" };
function validate1927(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema426.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate337(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate337));
  }
  return validate1927.errors = vErrors, vErrors === null;
}
var schema427 = { type: "string", enum: ["custom"], $id: "shared80" };
function validate1936(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "custom" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema427.enum })), validate1936.errors = vErrors, vErrors === null;
}
function validate1910(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func3.call(schema422.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1913(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1913)), data.scopes !== void 0 && !validate216(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate216)), data.tags !== void 0 && !validate116(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.filters !== void 0 && !validate1918(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1918)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1927(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1927)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.selects !== void 0 && !validate116(data.selects, at(instancePath, "/selects")) && (vErrors = more(vErrors, validate116)), data.timeseries !== void 0 && !validate64(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate64)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1936(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1936)), data.insight_id !== void 0 && !validate561(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate561));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1910.errors = vErrors, vErrors === null;
}
var check_shared312 = outermost(validate1939), schema428 = { type: "object", additionalProperties: !1, properties: { insightId: { $ref: "shared10" }, name: { $ref: "shared11" }, description: { $ref: "shared11" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared16" }, tags: { $ref: "shared14" }, resource_types: { $ref: "shared14" }, filters: { $ref: "shared78" }, owner_resource_id: { $ref: "shared2" }, template_id: { $ref: "shared3" }, badges: { $ref: "shared79" }, badge_filter_operator: { $ref: "shared2" }, meta_data: { $ref: "shared2" }, notes: { $ref: "shared2" }, selects: { $ref: "shared41" }, timeseries: { $ref: "shared15" }, organization_id: { $ref: "shared3" }, source: { $ref: "shared80" }, insight_id: { $ref: "shared3" }, unknownMembers: { $ref: "shared26" } }, required: ["insightId", "name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared312" };
function validate1939(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func3.call(schema428.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1913(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1913)), data.scopes !== void 0 && !validate216(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate216)), data.tags !== void 0 && !validate116(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.filters !== void 0 && !validate1918(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1918)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1927(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1927)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.selects !== void 0 && !validate427(data.selects, at(instancePath, "/selects")) && (vErrors = more(vErrors, validate427)), data.timeseries !== void 0 && !validate64(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate64)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1936(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1936)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.unknownMembers !== void 0 && !validate189(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate189));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1939.errors = vErrors, vErrors === null;
}
var check_shared313 = outermost(validate1960);
function validate1960(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insightId === void 0 && (vErrors = need(vErrors, data, instancePath, "insightId"));
    for (let key0 in data)
      key0 !== "insightId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1960.errors = vErrors, vErrors === null;
}
var check_shared315 = outermost(validate1962);
var schema432 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared11" }, description: { $ref: "shared11" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared16" }, tags: { $ref: "shared14" }, resource_types: { $ref: "shared14" }, filters: { $ref: "shared78" }, owner_resource_id: { $ref: "shared2" }, template_id: { $ref: "shared3" }, badges: { $ref: "shared79" }, badge_filter_operator: { $ref: "shared2" }, selects: { $ref: "shared14" }, timeseries: { $ref: "shared15" }, meta_data: { $ref: "shared2" }, notes: { $ref: "shared2" }, organization_id: { $ref: "shared3" }, source: { $ref: "shared80" }, insight_id: { $ref: "shared0" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "InsightForCreate" };
function validate1964(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func3.call(schema432.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1913(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1913)), data.scopes !== void 0 && !validate216(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate216)), data.tags !== void 0 && !validate116(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.filters !== void 0 && !validate1918(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1918)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1927(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1927)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.selects !== void 0 && !validate116(data.selects, at(instancePath, "/selects")) && (vErrors = more(vErrors, validate116)), data.timeseries !== void 0 && !validate64(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate64)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1936(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1936)), data.insight_id !== void 0 && !validate561(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate561));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1964.errors = vErrors, vErrors === null;
}
function validate1963(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1964(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1964));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1963.errors = vErrors, vErrors === null;
}
function validate1962(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insights === void 0 && (vErrors = need(vErrors, data, instancePath, "insights"));
    for (let key0 in data)
      key0 !== "insights" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insights !== void 0 && !validate1963(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate1963));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1962.errors = vErrors, vErrors === null;
}
var check_shared316 = outermost(validate1985);
function validate1985(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insights === void 0 && (vErrors = need(vErrors, data, instancePath, "insights"));
    for (let key0 in data)
      key0 !== "insights" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insights !== void 0 && !validate357(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate357));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1985.errors = vErrors, vErrors === null;
}
var check_shared317 = outermost(validate1987);
function validate1987(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.notes === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "notes"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "notes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.notes !== void 0 && !validate22(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1987.errors = vErrors, vErrors === null;
}
var check_shared318 = outermost(validate1990);
function validate1990(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.backoffice === void 0 || data.custom === void 0 || data.pack_id === void 0 || data.metadata === void 0) && (vErrors = need(vErrors, data, instancePath, "backoffice", "custom", "pack_id", "metadata"));
    for (let key0 in data)
      key0 === "backoffice" || key0 === "custom" || key0 === "pack_id" || key0 === "metadata" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.backoffice !== void 0 && !validate357(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate357)), data.custom !== void 0 && !validate357(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate357)), data.pack_id !== void 0 && !validate22(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate22)), data.metadata !== void 0 && !validate22(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1990.errors = vErrors, vErrors === null;
}
var check_shared319 = outermost(validate1995);
var schema437 = { type: "string", enum: ["backoffice", "custom"], $id: "InsightSourceNameInput" };
function validate1997(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "backoffice" || data === "custom" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema437.enum })), validate1997.errors = vErrors, vErrors === null;
}
function validate1995(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.source === void 0 || data.groups === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "source", "groups"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "source" || key0 === "groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1997(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1997)), data.groups !== void 0 && !validate357(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate357));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1995.errors = vErrors, vErrors === null;
}
var check_shared320 = outermost(validate2000);
function validate2000(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insightId === void 0 && (vErrors = need(vErrors, data, instancePath, "insightId"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "insights" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.insights !== void 0 && !validate1963(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate1963));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2000.errors = vErrors, vErrors === null;
}
var check_shared321 = outermost(validate2003), schema439 = { type: ["object", "array"], $id: "shared321" };
function validate2003(data, instancePath = "") {
  let vErrors = null;
  return (!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema439.type })), validate2003.errors = vErrors, vErrors === null;
}
var check_shared322 = outermost(validate2004);
function validate2005(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.organization_service_id !== void 0 && !validate27(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate27(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate27)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.identified_at !== void 0 && !validate29(data.identified_at, at(instancePath, "/identified_at")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2005.errors = vErrors, vErrors === null;
}
function validate2004(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2005(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2005));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2004.errors = vErrors, vErrors === null;
}
var check_shared323 = outermost(validate2016);
function validate2017(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2017.errors = vErrors, vErrors === null;
}
function validate2016(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2017(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2017));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2016.errors = vErrors, vErrors === null;
}
var check_shared324 = outermost(validate2020);
function validate2020(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "source" || key0 === "labels" || key0 === "search" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.source !== void 0 && !validate1997(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1997)), data.labels !== void 0 && !validate22(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate22)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2020.errors = vErrors, vErrors === null;
}
var check_shared325 = outermost(validate2024);
var schema449 = ["data"];
function validate2027(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.insight_id === void 0 && (vErrors = need(vErrors, data, instancePath, "insight_id")), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2027.errors = vErrors, vErrors === null;
}
function validate2026(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2027(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2027));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2026.errors = vErrors, vErrors === null;
}
function validate2025(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate2026(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2026)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2025.errors = vErrors, vErrors === null;
}
function validate2024(data, instancePath = "") {
  let vErrors = null;
  return validate2025(data, instancePath) || (vErrors = more(vErrors, validate2025)), data && typeof data == "object" && !Array.isArray(data) && (schema449.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate2024.errors = vErrors, vErrors === null;
}
var check_QueryFilterRegistry = outermost(validate2033);
function validate2046(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate22(data, instancePath) || (vErrors = more(vErrors, validate22), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate116(data, instancePath) || (vErrors = more(vErrors, validate116), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs3 = errors;
    validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2046.errors = vErrors, errors === 0;
}
function validate2053(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.display_value !== void 0 && !validate29(data.display_value, at(instancePath, "/display_value")) && (vErrors = more(vErrors, validate29)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2053.errors = vErrors, vErrors === null;
}
function validate2052(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2053(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2053));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2052.errors = vErrors, vErrors === null;
}
function validate2042(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.field_type !== void 0 && !validate29(data.field_type, at(instancePath, "/field_type")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.display_name !== void 0 && !validate29(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate2046(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate2046)), data.options !== void 0 && !validate116(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate116)), data.choices !== void 0 && !validate2052(data.choices, at(instancePath, "/choices")) && (vErrors = more(vErrors, validate2052)), data._state_hash !== void 0 && !validate29(data._state_hash, at(instancePath, "/_state_hash")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2042.errors = vErrors, vErrors === null;
}
function validate2041(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2042(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2042));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2041.errors = vErrors, vErrors === null;
}
function validate2034(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.filter_id === void 0 && (vErrors = need(vErrors, data, instancePath, "filter_id")), data.filter_id !== void 0 && !validate22(data.filter_id, at(instancePath, "/filter_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.supported_resources !== void 0 && !validate116(data.supported_resources, at(instancePath, "/supported_resources")) && (vErrors = more(vErrors, validate116)), data.supported_clouds !== void 0 && !validate1823(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1823)), data.supports_common !== void 0 && !validate34(data.supports_common, at(instancePath, "/supports_common")) && (vErrors = more(vErrors, validate34)), data.settings_config !== void 0 && !validate2041(data.settings_config, at(instancePath, "/settings_config")) && (vErrors = more(vErrors, validate2041))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2034.errors = vErrors, vErrors === null;
}
function validate2033(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2034(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2034));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2033.errors = vErrors, vErrors === null;
}
var check_shared326 = outermost(validate2061);
function validate2061(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organizationServiceId === void 0 && (vErrors = need(vErrors, data, instancePath, "organizationServiceId"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "cursor" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44)), data.cursor !== void 0 && !validate22(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2061.errors = vErrors, vErrors === null;
}
var check_shared327 = outermost(validate2064);
var schema462 = ["results"];
function validate2067(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2067.errors = vErrors, vErrors === null;
}
function validate2066(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2067(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2067));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2066.errors = vErrors, vErrors === null;
}
function validate2065(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.results !== void 0 && !validate2066(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate2066)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2065.errors = vErrors, vErrors === null;
}
function validate2064(data, instancePath = "") {
  let vErrors = null;
  return validate2065(data, instancePath) || (vErrors = more(vErrors, validate2065)), data && typeof data == "object" && !Array.isArray(data) && (schema462.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate2064.errors = vErrors, vErrors === null;
}
var check_shared328 = outermost(validate2073);
function validate2086(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.pack_id !== void 0 && !validate27(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate27)), data.pack_name !== void 0 && !validate29(data.pack_name, at(instancePath, "/pack_name")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.template_name !== void 0 && !validate29(data.template_name, at(instancePath, "/template_name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.order !== void 0 && !validate27(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2086.errors = vErrors, vErrors === null;
}
function validate2085(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2086(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2086));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2085.errors = vErrors, vErrors === null;
}
function validate2074(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.pack_id === void 0 || data.source === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "pack_id", "source", "name")), data.pack_id !== void 0 && !validate44(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1802(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1802)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.logo_url !== void 0 && !validate29(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate29)), data.backoffice !== void 0 && !validate357(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate357)), data.custom !== void 0 && !validate357(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate357)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.inserted_at !== void 0 && !validate29(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate29)), data.updated_at !== void 0 && !validate29(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate29)), data.backoffice_metadata !== void 0 && !validate2085(data.backoffice_metadata, at(instancePath, "/backoffice_metadata")) && (vErrors = more(vErrors, validate2085)), data.badges !== void 0 && !validate336(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate336)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2074.errors = vErrors, vErrors === null;
}
function validate2073(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2074(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2074));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2073.errors = vErrors, vErrors === null;
}
var check_shared329 = outermost(validate2098);
function validate2098(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.backoffice === void 0 || data.custom === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "backoffice", "custom"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "backoffice" || key0 === "custom" || key0 === "badges" || key0 === "badge_filter_operator" || key0 === "logo_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.backoffice !== void 0 && !validate357(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate357)), data.custom !== void 0 && !validate357(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate357)), data.badges !== void 0 && !validate1927(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1927)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.logo_url !== void 0 && !validate29(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate29));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2098.errors = vErrors, vErrors === null;
}
var check_InsightPack = outermost(validate2074), check_shared330 = outermost(validate2106), schema468 = { type: "object", additionalProperties: !1, properties: { packId: { $ref: "shared10" }, name: { $ref: "shared11" }, description: { $ref: "shared11" }, backoffice: { $ref: "shared38" }, custom: { $ref: "shared38" }, badges: { $ref: "shared79" }, badge_filter_operator: { $ref: "shared2" }, logo_url: { $ref: "shared2" }, unknownMembers: { $ref: "shared26" } }, required: ["packId", "name", "description", "backoffice", "custom"], $id: "shared330" };
function validate2106(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.packId === void 0 || data.name === void 0 || data.description === void 0 || data.backoffice === void 0 || data.custom === void 0) && (vErrors = need(vErrors, data, instancePath, "packId", "name", "description", "backoffice", "custom"));
    for (let key0 in data)
      func3.call(schema468.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.packId !== void 0 && !validate44(data.packId, at(instancePath, "/packId")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.backoffice !== void 0 && !validate357(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate357)), data.custom !== void 0 && !validate357(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate357)), data.badges !== void 0 && !validate1927(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1927)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.logo_url !== void 0 && !validate29(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate29)), data.unknownMembers !== void 0 && !validate189(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate189));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2106.errors = vErrors, vErrors === null;
}
var check_shared331 = outermost(validate2116);
function validate2116(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.packId === void 0 && (vErrors = need(vErrors, data, instancePath, "packId"));
    for (let key0 in data)
      key0 !== "packId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.packId !== void 0 && !validate44(data.packId, at(instancePath, "/packId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2116.errors = vErrors, vErrors === null;
}
var check_shared332 = outermost(validate2118);
function validate2118(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.approver === void 0 || data.insight_id === void 0 || data.insight_source === void 0 || data.resource_ids === void 0 || data.resource_type === void 0 || data.start_date === void 0) && (vErrors = need(vErrors, data, instancePath, "approver", "insight_id", "insight_source", "resource_ids", "resource_type", "start_date"));
    for (let key0 in data)
      key0 === "approver" || key0 === "insight_id" || key0 === "insight_source" || key0 === "resource_ids" || key0 === "resource_type" || key0 === "start_date" || key0 === "expiration_date" || key0 === "notes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.approver !== void 0 && !validate22(data.approver, at(instancePath, "/approver")) && (vErrors = more(vErrors, validate22)), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.insight_source !== void 0 && !validate1997(data.insight_source, at(instancePath, "/insight_source")) && (vErrors = more(vErrors, validate1997)), data.resource_ids !== void 0 && !validate216(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate216)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.start_date !== void 0 && !validate22(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate22)), data.expiration_date !== void 0 && !validate22(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate22)), data.notes !== void 0 && !validate22(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2118.errors = vErrors, vErrors === null;
}
var check_shared53 = outermost(validate2127);
function validate2128(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.exemption_id === void 0 || data.insight_id === void 0 || data.insight_source === void 0 || data.resource_id === void 0 || data.resource_type === void 0 || data.approver === void 0 || data.enabled === void 0 || data.create_date === void 0 || data.start_date === void 0) && (vErrors = need(vErrors, data, instancePath, "exemption_id", "insight_id", "insight_source", "resource_id", "resource_type", "approver", "enabled", "create_date", "start_date")), data.exemption_id !== void 0 && !validate44(data.exemption_id, at(instancePath, "/exemption_id")) && (vErrors = more(vErrors, validate44)), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.insight_source !== void 0 && !validate1802(data.insight_source, at(instancePath, "/insight_source")) && (vErrors = more(vErrors, validate1802)), data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.resource_type_label !== void 0 && !validate29(data.resource_type_label, at(instancePath, "/resource_type_label")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.cloud_type_id !== void 0 && !validate29(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.approver !== void 0 && !validate22(data.approver, at(instancePath, "/approver")) && (vErrors = more(vErrors, validate22)), data.creator_id !== void 0 && !validate27(data.creator_id, at(instancePath, "/creator_id")) && (vErrors = more(vErrors, validate27)), data.creator_name !== void 0 && !validate29(data.creator_name, at(instancePath, "/creator_name")) && (vErrors = more(vErrors, validate29)), data.owner_name !== void 0 && !validate29(data.owner_name, at(instancePath, "/owner_name")) && (vErrors = more(vErrors, validate29)), data.bot_id !== void 0 && !validate614(data.bot_id, at(instancePath, "/bot_id")) && (vErrors = more(vErrors, validate614)), data.bot_name !== void 0 && !validate29(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate29)), data.enabled !== void 0 && !validate64(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate64)), data.create_date !== void 0 && !validate22(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate22)), data.start_date !== void 0 && !validate22(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate22)), data.expiration_date !== void 0 && !validate29(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2128.errors = vErrors, vErrors === null;
}
function validate2127(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2128(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2128));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2127.errors = vErrors, vErrors === null;
}
var check_shared333 = outermost(validate2154);
function validate2154(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.exemption_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "exemption_ids"));
    for (let key0 in data)
      key0 !== "exemption_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.exemption_ids !== void 0 && !validate357(data.exemption_ids, at(instancePath, "/exemption_ids")) && (vErrors = more(vErrors, validate357));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2154.errors = vErrors, vErrors === null;
}
var check_shared334 = outermost(validate2156);
function validate2156(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "search" || key0 === "pack" || key0 === "badges" || key0 === "badge_filter_operator" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121)), data.page_size !== void 0 && !validate121(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate121)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22)), data.pack !== void 0 && !validate614(data.pack, at(instancePath, "/pack")) && (vErrors = more(vErrors, validate614)), data.badges !== void 0 && !validate336(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate336)), data.badge_filter_operator !== void 0 && !validate22(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2156.errors = vErrors, vErrors === null;
}
var check_ExemptionPage = outermost(validate2163);
function validate2163(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.total_count === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "total_count")), data.data !== void 0 && !validate2127(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2127)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2163.errors = vErrors, vErrors === null;
}
var check_shared335 = outermost(validate2166);
function validate2166(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.filters === void 0 && (vErrors = need(vErrors, data, instancePath, "filters"));
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate110(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate110)), data.limit !== void 0 && !validate121(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate121)), data.offset !== void 0 && !validate123(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate123)), data.order_by !== void 0 && !validate125(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2166.errors = vErrors, vErrors === null;
}
var check_BotPage = outermost(validate2171);
var schema481 = { type: "string", "x-known": ["low", "medium", "high"], $id: "BotSeverity" };
function validate2179(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "low" && data !== "medium" && data !== "high" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema481["x-known"] })), validate2179.errors = vErrors, vErrors === null;
}
function validate2178(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2179(data, instancePath) || (vErrors = more(vErrors, validate2179), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2178.errors = vErrors, errors === 0;
}
var schema483 = { type: "string", "x-known": ["Security", "Optimization", "Curation", "Best Practices", "Miscellaneous"], $id: "BotCategory" };
function validate2184(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Security" && data !== "Optimization" && data !== "Curation" && data !== "Best Practices" && data !== "Miscellaneous" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema483["x-known"] })), validate2184.errors = vErrors, vErrors === null;
}
function validate2183(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2184(data, instancePath) || (vErrors = more(vErrors, validate2184), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2183.errors = vErrors, errors === 0;
}
var schema484 = { type: ["string", "null"], "x-known": ["RUNNING", "PAUSED", "ARCHIVED", "SCANNING", null], $id: "shared20" };
function validate2188(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema484.type })), data !== "RUNNING" && data !== "PAUSED" && data !== "ARCHIVED" && data !== "SCANNING" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema484["x-known"] })), validate2188.errors = vErrors, vErrors === null;
}
function validate2202(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data._type !== void 0 && !validate29(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate29)), data.hour !== void 0 && !validate27(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate27)), data.minute !== void 0 && !validate27(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate27)), data.second !== void 0 && !validate27(data.second, at(instancePath, "/second")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2202.errors = vErrors, vErrors === null;
}
function validate2201(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2202(data, instancePath) || (vErrors = more(vErrors, validate2202), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2201.errors = vErrors, errors === 0;
}
function validate2199(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data._type !== void 0 && !validate29(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate29)), data.time_of_day !== void 0 && !validate2201(data.time_of_day, at(instancePath, "/time_of_day")) && (vErrors = more(vErrors, validate2201)), data.day_of_month !== void 0 && !validate27(data.day_of_month, at(instancePath, "/day_of_month")) && (vErrors = more(vErrors, validate27)), data.day_of_week !== void 0 && !validate27(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate27)), data.exclude_days !== void 0 && !validate357(data.exclude_days, at(instancePath, "/exclude_days")) && (vErrors = more(vErrors, validate357)), data.minute_of_hour !== void 0 && !validate27(data.minute_of_hour, at(instancePath, "/minute_of_hour")) && (vErrors = more(vErrors, validate27)), data.second_of_hour !== void 0 && !validate27(data.second_of_hour, at(instancePath, "/second_of_hour")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2199.errors = vErrors, vErrors === null;
}
function validate2198(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2199(data, instancePath) || (vErrors = more(vErrors, validate2199), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2198.errors = vErrors, errors === 0;
}
function validate2221(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.config !== void 0 && !validate772(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate772)), data.run_when_result_is !== void 0 && !validate34(data.run_when_result_is, at(instancePath, "/run_when_result_is")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2221.errors = vErrors, vErrors === null;
}
function validate2220(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2221(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2221));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2220.errors = vErrors, vErrors === null;
}
function validate2192(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.groups !== void 0 && !validate116(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate116)), data.badges !== void 0 && !validate336(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate336)), data.filters !== void 0 && !validate1813(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1813)), data.hookpoints !== void 0 && !validate116(data.hookpoints, at(instancePath, "/hookpoints")) && (vErrors = more(vErrors, validate116)), data.schedule !== void 0 && !validate2198(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate2198)), data.schedule_description !== void 0 && !validate29(data.schedule_description, at(instancePath, "/schedule_description")) && (vErrors = more(vErrors, validate29)), data.ondemand_enabled !== void 0 && !validate34(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate34)), data.actions !== void 0 && !validate2220(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2220))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2192.errors = vErrors, vErrors === null;
}
function validate2191(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2192(data, instancePath) || (vErrors = more(vErrors, validate2192), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2191.errors = vErrors, errors === 0;
}
function validate2246(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.errors !== void 0 && !validate27(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.timeouts !== void 0 && !validate27(data.timeouts, at(instancePath, "/timeouts")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.invalid_perms !== void 0 && !validate27(data.invalid_perms, at(instancePath, "/invalid_perms")) && (vErrors = more(vErrors, validate27), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2246.errors = vErrors, errors === 0;
}
function validate2245(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2246(data, instancePath) || (vErrors = more(vErrors, validate2246), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2245.errors = vErrors, errors === 0;
}
function validate2173(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.severity !== void 0 && !validate2178(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate2178)), data.category !== void 0 && !validate2183(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate2183)), data.state !== void 0 && !validate2188(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate2188)), data.ondemand_enabled !== void 0 && !validate34(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate34)), data.instructions !== void 0 && !validate2191(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate2191)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.source !== void 0 && !validate29(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate29)), data.owner !== void 0 && !validate29(data.owner, at(instancePath, "/owner")) && (vErrors = more(vErrors, validate29)), data.owner_name !== void 0 && !validate29(data.owner_name, at(instancePath, "/owner_name")) && (vErrors = more(vErrors, validate29)), data.date_created !== void 0 && !validate29(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate29)), data.date_modified !== void 0 && !validate29(data.date_modified, at(instancePath, "/date_modified")) && (vErrors = more(vErrors, validate29)), data.badge_scope_operator !== void 0 && !validate29(data.badge_scope_operator, at(instancePath, "/badge_scope_operator")) && (vErrors = more(vErrors, validate29)), data.schedule !== void 0 && !validate2198(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate2198)), data.hookpoint_created !== void 0 && !validate34(data.hookpoint_created, at(instancePath, "/hookpoint_created")) && (vErrors = more(vErrors, validate34)), data.hookpoint_modified !== void 0 && !validate34(data.hookpoint_modified, at(instancePath, "/hookpoint_modified")) && (vErrors = more(vErrors, validate34)), data.hookpoint_tags_modified !== void 0 && !validate34(data.hookpoint_tags_modified, at(instancePath, "/hookpoint_tags_modified")) && (vErrors = more(vErrors, validate34)), data.hookpoint_destroyed !== void 0 && !validate34(data.hookpoint_destroyed, at(instancePath, "/hookpoint_destroyed")) && (vErrors = more(vErrors, validate34)), data.next_scheduled_run !== void 0 && !validate523(data.next_scheduled_run, at(instancePath, "/next_scheduled_run")) && (vErrors = more(vErrors, validate523)), data.valid !== void 0 && !validate34(data.valid, at(instancePath, "/valid")) && (vErrors = more(vErrors, validate34)), data.event_failures !== void 0 && !validate2245(data.event_failures, at(instancePath, "/event_failures")) && (vErrors = more(vErrors, validate2245)), data.detailed_logging !== void 0 && !validate34(data.detailed_logging, at(instancePath, "/detailed_logging")) && (vErrors = more(vErrors, validate34)), data.version !== void 0 && !validate27(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate27)), data.exemptions_count !== void 0 && !validate27(data.exemptions_count, at(instancePath, "/exemptions_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2173.errors = vErrors, vErrors === null;
}
function validate2172(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2173(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2173));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2172.errors = vErrors, vErrors === null;
}
function validate2171(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.bots === void 0 || data.count === void 0) && (vErrors = need(vErrors, data, instancePath, "bots", "count")), data.bots !== void 0 && !validate2172(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate2172)), data.count !== void 0 && !validate44(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2171.errors = vErrors, vErrors === null;
}
var check_shared336 = outermost(validate2259);
function validate2259(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.botResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "botResourceId"));
    for (let key0 in data)
      key0 !== "botResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.botResourceId !== void 0 && !validate183(data.botResourceId, at(instancePath, "/botResourceId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2259.errors = vErrors, vErrors === null;
}
var check_Bot = outermost(validate2173), check_shared337 = outermost(validate2261), schema496 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared11" }, description: { $ref: "shared11" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared27" }, ondemand_enabled: { $ref: "shared15" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared3" }, source: { $ref: "shared28" } }, required: ["name", "severity", "category", "instructions"], $id: "shared337" }, schema497 = { type: "string", enum: ["low", "medium", "high"], $id: "BotSeverityInput" };
function validate2264(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "low" || data === "medium" || data === "high" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema497.enum })), validate2264.errors = vErrors, vErrors === null;
}
var schema498 = { type: "string", enum: ["Security", "Optimization", "Curation", "Best Practices", "Miscellaneous"], $id: "BotCategoryInput" };
function validate2266(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "Security" || data === "Optimization" || data === "Curation" || data === "Best Practices" || data === "Miscellaneous" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema498.enum })), validate2266.errors = vErrors, vErrors === null;
}
var schema499 = { type: "string", enum: ["RUNNING", "PAUSED"], $id: "shared27" };
function validate2268(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "RUNNING" || data === "PAUSED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema499.enum })), validate2268.errors = vErrors, vErrors === null;
}
var schema500 = { type: "object", additionalProperties: !1, properties: { resource_types: { $ref: "shared14" }, groups: { $ref: "shared16" }, badges: { $ref: "shared17" }, filters: { $ref: "shared33" }, hookpoints: { $ref: "shared14" }, schedule: { $ref: "shared34" }, schedule_description: { $ref: "shared2" }, ondemand_enabled: { $ref: "shared15" }, actions: { $ref: "shared35" } }, $id: "BotInstructionsForWrite" };
function validate2280(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.hour === void 0 || data.minute === void 0 || data.second === void 0) && (vErrors = need(vErrors, data, instancePath, "hour", "minute", "second"));
    for (let key0 in data)
      key0 === "_type" || key0 === "hour" || key0 === "minute" || key0 === "second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data._type !== void 0 && !validate22(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate22)), data.hour !== void 0 && !validate44(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate44)), data.minute !== void 0 && !validate44(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate44)), data.second !== void 0 && !validate44(data.second, at(instancePath, "/second")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2280.errors = vErrors, vErrors === null;
}
function validate2278(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data._type === void 0 && (vErrors = need(vErrors, data, instancePath, "_type"));
    for (let key0 in data)
      key0 === "_type" || key0 === "time_of_day" || key0 === "day_of_month" || key0 === "day_of_week" || key0 === "exclude_days" || key0 === "minute_of_hour" || key0 === "second_of_hour" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data._type !== void 0 && !validate22(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate22)), data.time_of_day !== void 0 && !validate2280(data.time_of_day, at(instancePath, "/time_of_day")) && (vErrors = more(vErrors, validate2280)), data.day_of_month !== void 0 && !validate44(data.day_of_month, at(instancePath, "/day_of_month")) && (vErrors = more(vErrors, validate44)), data.day_of_week !== void 0 && !validate44(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate44)), data.exclude_days !== void 0 && !validate357(data.exclude_days, at(instancePath, "/exclude_days")) && (vErrors = more(vErrors, validate357)), data.minute_of_hour !== void 0 && !validate44(data.minute_of_hour, at(instancePath, "/minute_of_hour")) && (vErrors = more(vErrors, validate44)), data.second_of_hour !== void 0 && !validate44(data.second_of_hour, at(instancePath, "/second_of_hour")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2278.errors = vErrors, vErrors === null;
}
function validate2277(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2278(data, instancePath) || (vErrors = more(vErrors, validate2278), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2277.errors = vErrors, errors === 0;
}
function validate2297(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.config === void 0 || data.run_when_result_is === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "config", "run_when_result_is"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || key0 === "run_when_result_is" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate189(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate189)), data.run_when_result_is !== void 0 && !validate64(data.run_when_result_is, at(instancePath, "/run_when_result_is")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2297.errors = vErrors, vErrors === null;
}
function validate2296(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2297(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2297));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2296.errors = vErrors, vErrors === null;
}
function validate2271(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func3.call(schema500.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.groups !== void 0 && !validate216(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate216)), data.badges !== void 0 && !validate336(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate336)), data.filters !== void 0 && !validate704(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate704)), data.hookpoints !== void 0 && !validate116(data.hookpoints, at(instancePath, "/hookpoints")) && (vErrors = more(vErrors, validate116)), data.schedule !== void 0 && !validate2277(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate2277)), data.schedule_description !== void 0 && !validate29(data.schedule_description, at(instancePath, "/schedule_description")) && (vErrors = more(vErrors, validate29)), data.ondemand_enabled !== void 0 && !validate64(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate64)), data.actions !== void 0 && !validate2296(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2296));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2271.errors = vErrors, vErrors === null;
}
var schema506 = { type: ["string", "null"], enum: ["backoffice", "custom", null], $id: "shared28" };
function validate2305(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema506.type })), data === "backoffice" || data === "custom" || data === null || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema506.enum })), validate2305.errors = vErrors, vErrors === null;
}
function validate2261(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.severity === void 0 || data.category === void 0 || data.instructions === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "severity", "category", "instructions"));
    for (let key0 in data)
      func3.call(schema496.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate2264(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate2264)), data.category !== void 0 && !validate2266(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate2266)), data.state !== void 0 && !validate2268(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate2268)), data.ondemand_enabled !== void 0 && !validate64(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate64)), data.instructions !== void 0 && !validate2271(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate2271)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate2305(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate2305));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2261.errors = vErrors, vErrors === null;
}
var check_shared338 = outermost(validate2307), schema507 = { type: "object", additionalProperties: !1, properties: { botResourceId: { $ref: "shared84" }, name: { $ref: "shared11" }, description: { $ref: "shared11" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared27" }, ondemand_enabled: { $ref: "shared15" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared3" }, source: { $ref: "shared28" }, unknownMembers: { $ref: "shared26" } }, required: ["botResourceId"], $id: "shared338" };
function validate2307(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.botResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "botResourceId"));
    for (let key0 in data)
      func3.call(schema507.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.botResourceId !== void 0 && !validate183(data.botResourceId, at(instancePath, "/botResourceId")) && (vErrors = more(vErrors, validate183)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate2264(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate2264)), data.category !== void 0 && !validate2266(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate2266)), data.state !== void 0 && !validate2268(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate2268)), data.ondemand_enabled !== void 0 && !validate64(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate64)), data.instructions !== void 0 && !validate2271(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate2271)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate2305(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate2305)), data.unknownMembers !== void 0 && !validate189(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate189));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2307.errors = vErrors, vErrors === null;
}
var check_shared339 = outermost(validate2319);
var schema512 = ["filters", "actions"];
function validate2322(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.supported_resources !== void 0 && !validate116(data.supported_resources, at(instancePath, "/supported_resources")) && (vErrors = more(vErrors, validate116)), data.supported_clouds !== void 0 && !validate1823(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1823))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2322.errors = vErrors, vErrors === null;
}
function validate2321(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2322(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2322));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2321.errors = vErrors, vErrors === null;
}
function validate2320(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.filters !== void 0 && !validate2321(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate2321)), data.actions !== void 0 && !validate2321(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2321))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2320.errors = vErrors, vErrors === null;
}
function validate2319(data, instancePath = "") {
  let vErrors = null;
  return validate2320(data, instancePath) || (vErrors = more(vErrors, validate2320)), data && typeof data == "object" && !Array.isArray(data) && (schema512.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate2319.errors = vErrors, vErrors === null;
}
var check_shared340 = outermost(validate2331);
function validate2331(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate110(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate110)), data.limit !== void 0 && !validate44(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate44)), data.offset !== void 0 && !validate44(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate44)), data.order_by !== void 0 && !validate125(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2331.errors = vErrors, vErrors === null;
}
var check_shared342 = outermost(validate2336);
var schema517 = { type: ["string", "null"], "x-known": ["INACTIVE", null], $id: "shared171" };
function validate2341(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema517.type })), data !== "INACTIVE" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema517["x-known"] })), validate2341.errors = vErrors, vErrors === null;
}
var schema518 = { type: ["string", "null"], "x-known": ["SUCCESS", null], $id: "shared172" };
function validate2343(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema518.type })), data !== "SUCCESS" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema518["x-known"] })), validate2343.errors = vErrors, vErrors === null;
}
var schema519 = { type: ["string", "number", "null"], $id: "shared173" };
function validate2345(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema519.type })), validate2345.errors = vErrors, vErrors === null;
}
function validate2338(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.event_id === void 0 && (vErrors = need(vErrors, data, instancePath, "event_id")), data.event_id !== void 0 && !validate44(data.event_id, at(instancePath, "/event_id")) && (vErrors = more(vErrors, validate44)), data.event_type !== void 0 && !validate29(data.event_type, at(instancePath, "/event_type")) && (vErrors = more(vErrors, validate29)), data.event_state !== void 0 && !validate2341(data.event_state, at(instancePath, "/event_state")) && (vErrors = more(vErrors, validate2341)), data.last_run_status !== void 0 && !validate2343(data.last_run_status, at(instancePath, "/last_run_status")) && (vErrors = more(vErrors, validate2343)), data.next_scheduled_run !== void 0 && !validate2345(data.next_scheduled_run, at(instancePath, "/next_scheduled_run")) && (vErrors = more(vErrors, validate2345)), data.schedule !== void 0 && !validate29(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate29)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.scheduled_by !== void 0 && !validate29(data.scheduled_by, at(instancePath, "/scheduled_by")) && (vErrors = more(vErrors, validate29)), data.bot_name !== void 0 && !validate29(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate29)), data.target_resource_id !== void 0 && !validate29(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.cloud !== void 0 && !validate29(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2338.errors = vErrors, vErrors === null;
}
function validate2337(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2338(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2338));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2337.errors = vErrors, vErrors === null;
}
function validate2336(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.events === void 0 && (vErrors = need(vErrors, data, instancePath, "events")), data.events !== void 0 && !validate2337(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate2337)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2336.errors = vErrors, vErrors === null;
}
var check_shared344 = outermost(validate2361);
var schema521 = { type: "string", enum: ["delete"], $id: "shared343" };
function validate2362(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "delete" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema521.enum })), validate2362.errors = vErrors, vErrors === null;
}
function validate2361(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.action === void 0 || data.event_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "action", "event_ids"));
    for (let key0 in data)
      key0 === "action" || key0 === "event_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.action !== void 0 && !validate2362(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate2362)), data.event_ids !== void 0 && !validate357(data.event_ids, at(instancePath, "/event_ids")) && (vErrors = more(vErrors, validate357));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2361.errors = vErrors, vErrors === null;
}
var check_shared346 = outermost(validate2365);
function validate2367(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.event_id !== void 0 && !validate27(data.event_id, at(instancePath, "/event_id")) && (vErrors = more(vErrors, validate27)), data.event_type !== void 0 && !validate29(data.event_type, at(instancePath, "/event_type")) && (vErrors = more(vErrors, validate29)), data.last_run_status !== void 0 && !validate29(data.last_run_status, at(instancePath, "/last_run_status")) && (vErrors = more(vErrors, validate29)), data.start_time !== void 0 && !validate2345(data.start_time, at(instancePath, "/start_time")) && (vErrors = more(vErrors, validate2345)), data.finish_time !== void 0 && !validate2345(data.finish_time, at(instancePath, "/finish_time")) && (vErrors = more(vErrors, validate2345)), data.bot_name !== void 0 && !validate29(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate29)), data.target_resource_id !== void 0 && !validate29(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2367.errors = vErrors, vErrors === null;
}
function validate2366(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2367(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2367));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2366.errors = vErrors, vErrors === null;
}
function validate2365(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.events === void 0 && (vErrors = need(vErrors, data, instancePath, "events")), data.events !== void 0 && !validate2366(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate2366))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2365.errors = vErrors, vErrors === null;
}
var check_shared347 = outermost(validate2380);
function validate2381(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.pack_id !== void 0 && !validate27(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1802(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1802)), data.insights_blacklist !== void 0 && !validate116(data.insights_blacklist, at(instancePath, "/insights_blacklist")) && (vErrors = more(vErrors, validate116)), data.insights_warn_only !== void 0 && !validate116(data.insights_warn_only, at(instancePath, "/insights_warn_only")) && (vErrors = more(vErrors, validate116)), data.slack_channel !== void 0 && !validate29(data.slack_channel, at(instancePath, "/slack_channel")) && (vErrors = more(vErrors, validate29)), data.email_recipients !== void 0 && !validate116(data.email_recipients, at(instancePath, "/email_recipients")) && (vErrors = more(vErrors, validate116)), data.last_build_at !== void 0 && !validate29(data.last_build_at, at(instancePath, "/last_build_at")) && (vErrors = more(vErrors, validate29)), data.created_at !== void 0 && !validate29(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate29)), data.last_modified !== void 0 && !validate29(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate29)), data.total_builds !== void 0 && !validate27(data.total_builds, at(instancePath, "/total_builds")) && (vErrors = more(vErrors, validate27)), data.success_count !== void 0 && !validate27(data.success_count, at(instancePath, "/success_count")) && (vErrors = more(vErrors, validate27)), data.failure_count !== void 0 && !validate27(data.failure_count, at(instancePath, "/failure_count")) && (vErrors = more(vErrors, validate27)), data.consumption_url !== void 0 && !validate29(data.consumption_url, at(instancePath, "/consumption_url")) && (vErrors = more(vErrors, validate29)), data.favorite !== void 0 && !validate34(data.favorite, at(instancePath, "/favorite")) && (vErrors = more(vErrors, validate34)), data.tfc_count !== void 0 && !validate27(data.tfc_count, at(instancePath, "/tfc_count")) && (vErrors = more(vErrors, validate27)), data.local_exceptions_enabled !== void 0 && !validate34(data.local_exceptions_enabled, at(instancePath, "/local_exceptions_enabled")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2381.errors = vErrors, vErrors === null;
}
function validate2380(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2381(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2381));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2380.errors = vErrors, vErrors === null;
}
var check_shared348 = outermost(validate2403);
function validate2403(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "scan_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "author_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "config_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "iac_provider"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "scan_template"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "readable" || key0 === "scan_name" || key0 === "author_name" || key0 === "config_name" || key0 === "iac_provider" || key0 === "scan_template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.readable !== void 0 && !validate64(data.readable, at(instancePath, "/readable")) && (vErrors = more(vErrors, validate64), errors = vErrors.length), data.scan_name !== void 0 && !validate22(data.scan_name, at(instancePath, "/scan_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.author_name !== void 0 && !validate22(data.author_name, at(instancePath, "/author_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.config_name !== void 0 && !validate22(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.iac_provider !== void 0 && !validate22(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.scan_template !== void 0 && !validate22(data.scan_template, at(instancePath, "/scan_template")) && (vErrors = more(vErrors, validate22), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2403.errors = vErrors, errors === 0;
}
var check_IacScanResult = outermost(validate2410);
var schema529 = { type: ["object", "null"], additionalProperties: { $ref: "IacMappedResource" }, $id: "shared65" };
function validate2420(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.address !== void 0 && !validate29(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2420.errors = vErrors, vErrors === null;
}
function validate2419(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema529.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2420(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2420));
  return validate2419.errors = vErrors, vErrors === null;
}
var schema533 = { type: ["array", "null"], items: { $ref: "IacInsightResult" }, $id: "shared68" };
function validate2437(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate116(data, instancePath) || (vErrors = more(vErrors, validate116), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate44(data, instancePath) || (vErrors = more(vErrors, validate44), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs3 = errors;
    validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2437.errors = vErrors, errors === 0;
}
function validate2428(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.severity !== void 0 && !validate1808(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1808)), data.source !== void 0 && !validate1802(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1802)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.warn_only !== void 0 && !validate34(data.warn_only, at(instancePath, "/warn_only")) && (vErrors = more(vErrors, validate34)), data.success !== void 0 && !validate2437(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate2437)), data.failure !== void 0 && !validate2437(data.failure, at(instancePath, "/failure")) && (vErrors = more(vErrors, validate2437)), data.warning !== void 0 && !validate2437(data.warning, at(instancePath, "/warning")) && (vErrors = more(vErrors, validate2437))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2428.errors = vErrors, vErrors === null;
}
function validate2427(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema533.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2428(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2428));
  }
  return validate2427.errors = vErrors, vErrors === null;
}
function validate2446(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2428(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2428));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2446.errors = vErrors, vErrors === null;
}
function validate2426(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.failed_insights !== void 0 && !validate2427(data.failed_insights, at(instancePath, "/failed_insights")) && (vErrors = more(vErrors, validate2427)), data.passed_insights !== void 0 && !validate2446(data.passed_insights, at(instancePath, "/passed_insights")) && (vErrors = more(vErrors, validate2446)), data.warned_insights !== void 0 && !validate2427(data.warned_insights, at(instancePath, "/warned_insights")) && (vErrors = more(vErrors, validate2427)), data.skipped_insights !== void 0 && !validate2446(data.skipped_insights, at(instancePath, "/skipped_insights")) && (vErrors = more(vErrors, validate2446)), data.failed_resources !== void 0 && !validate27(data.failed_resources, at(instancePath, "/failed_resources")) && (vErrors = more(vErrors, validate27)), data.passed_resources !== void 0 && !validate27(data.passed_resources, at(instancePath, "/passed_resources")) && (vErrors = more(vErrors, validate27)), data.warned_resources !== void 0 && !validate27(data.warned_resources, at(instancePath, "/warned_resources")) && (vErrors = more(vErrors, validate27)), data.skipped_resources !== void 0 && !validate27(data.skipped_resources, at(instancePath, "/skipped_resources")) && (vErrors = more(vErrors, validate27)), data.total_insights !== void 0 && !validate27(data.total_insights, at(instancePath, "/total_insights")) && (vErrors = more(vErrors, validate27)), data.total_resources !== void 0 && !validate27(data.total_resources, at(instancePath, "/total_resources")) && (vErrors = more(vErrors, validate27)), data.scan_template !== void 0 && !validate29(data.scan_template, at(instancePath, "/scan_template")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2426.errors = vErrors, vErrors === null;
}
function validate2425(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2426(data, instancePath) || (vErrors = more(vErrors, validate2426), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2425.errors = vErrors, errors === 0;
}
function validate2469(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.rule_name !== void 0 && !validate29(data.rule_name, at(instancePath, "/rule_name")) && (vErrors = more(vErrors, validate29)), data.rule_description !== void 0 && !validate29(data.rule_description, at(instancePath, "/rule_description")) && (vErrors = more(vErrors, validate29)), data.rule_detail !== void 0 && !validate29(data.rule_detail, at(instancePath, "/rule_detail")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2469.errors = vErrors, vErrors === null;
}
function validate2468(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2469(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2469));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2468.errors = vErrors, vErrors === null;
}
function validate2462(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_source !== void 0 && !validate29(data.resource_source, at(instancePath, "/resource_source")) && (vErrors = more(vErrors, validate29)), data.resource_address !== void 0 && !validate29(data.resource_address, at(instancePath, "/resource_address")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.resource_region !== void 0 && !validate29(data.resource_region, at(instancePath, "/resource_region")) && (vErrors = more(vErrors, validate29)), data.passed_rules !== void 0 && !validate2468(data.passed_rules, at(instancePath, "/passed_rules")) && (vErrors = more(vErrors, validate2468)), data.warning_rules !== void 0 && !validate2468(data.warning_rules, at(instancePath, "/warning_rules")) && (vErrors = more(vErrors, validate2468)), data.failed_rules !== void 0 && !validate2468(data.failed_rules, at(instancePath, "/failed_rules")) && (vErrors = more(vErrors, validate2468))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2462.errors = vErrors, vErrors === null;
}
function validate2461(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2462(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2462));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2461.errors = vErrors, vErrors === null;
}
function validate2410(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "build_id"), errors = vErrors === null ? 0 : vErrors.length, data.build_id !== void 0 && !validate44(data.build_id, at(instancePath, "/build_id")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.config_name !== void 0 && !validate29(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.message !== void 0 && !validate29(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.success !== void 0 && !validate34(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.errors !== void 0 && !validate116(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate116), errors = vErrors.length), data.scan_results !== void 0 && !validate29(data.scan_results, at(instancePath, "/scan_results")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.stacktrace !== void 0 && !validate2046(data.stacktrace, at(instancePath, "/stacktrace")) && (vErrors = more(vErrors, validate2046), errors = vErrors.length), data.resource_mapping !== void 0 && !validate2419(data.resource_mapping, at(instancePath, "/resource_mapping")) && (vErrors = more(vErrors, validate2419), errors = vErrors.length), data.details !== void 0 && !validate2425(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate2425), errors = vErrors.length), data.resources !== void 0 && !validate2461(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate2461), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2410.errors = vErrors, errors === 0;
}
var check_shared349 = outermost(validate2479);
function validate2479(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "buildId"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "buildId" || key0 === "readable" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.buildId !== void 0 && !validate44(data.buildId, at(instancePath, "/buildId")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.readable !== void 0 && !validate64(data.readable, at(instancePath, "/readable")) && (vErrors = more(vErrors, validate64), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2479.errors = vErrors, errors === 0;
}
var check_IacScan = outermost(validate2482);
function validate2499(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.source !== void 0 && !validate29(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2499.errors = vErrors, vErrors === null;
}
function validate2498(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2499(data, instancePath) || (vErrors = more(vErrors, validate2499), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2498.errors = vErrors, errors === 0;
}
function validate2482(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), errors = vErrors === null ? 0 : vErrors.length, data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.config_id !== void 0 && !validate27(data.config_id, at(instancePath, "/config_id")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.config_name !== void 0 && !validate29(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.scan_name !== void 0 && !validate29(data.scan_name, at(instancePath, "/scan_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.author_name !== void 0 && !validate29(data.author_name, at(instancePath, "/author_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.duration !== void 0 && !validate27(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.iac_provider !== void 0 && !validate29(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.scan_type !== void 0 && !validate29(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.status_message !== void 0 && !validate29(data.status_message, at(instancePath, "/status_message")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.success !== void 0 && !validate34(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.errors !== void 0 && !validate427(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate427), errors = vErrors.length), data.warnings !== void 0 && !validate427(data.warnings, at(instancePath, "/warnings")) && (vErrors = more(vErrors, validate427), errors = vErrors.length), data.stacktrace !== void 0 && !validate2046(data.stacktrace, at(instancePath, "/stacktrace")) && (vErrors = more(vErrors, validate2046), errors = vErrors.length), data.pack !== void 0 && !validate2498(data.pack, at(instancePath, "/pack")) && (vErrors = more(vErrors, validate2498), errors = vErrors.length), data.failed_insights !== void 0 && !validate27(data.failed_insights, at(instancePath, "/failed_insights")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.warned_insights !== void 0 && !validate27(data.warned_insights, at(instancePath, "/warned_insights")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.failed_resources !== void 0 && !validate27(data.failed_resources, at(instancePath, "/failed_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.passed_resources !== void 0 && !validate27(data.passed_resources, at(instancePath, "/passed_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.warned_resources !== void 0 && !validate27(data.warned_resources, at(instancePath, "/warned_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.total_resources !== void 0 && !validate27(data.total_resources, at(instancePath, "/total_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.resources_by_type !== void 0 && !validate604(data.resources_by_type, at(instancePath, "/resources_by_type")) && (vErrors = more(vErrors, validate604), errors = vErrors.length), data.failed_resources_by_type !== void 0 && !validate604(data.failed_resources_by_type, at(instancePath, "/failed_resources_by_type")) && (vErrors = more(vErrors, validate604), errors = vErrors.length), data.warned_resources_by_type !== void 0 && !validate604(data.warned_resources_by_type, at(instancePath, "/warned_resources_by_type")) && (vErrors = more(vErrors, validate604), errors = vErrors.length), data.scan_results !== void 0 && !validate29(data.scan_results, at(instancePath, "/scan_results")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.resource_mapping !== void 0 && !validate2419(data.resource_mapping, at(instancePath, "/resource_mapping")) && (vErrors = more(vErrors, validate2419), errors = vErrors.length), data.details !== void 0 && !validate2425(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate2425), errors = vErrors.length), data.resources !== void 0 && !validate2461(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate2461), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2482.errors = vErrors, errors === 0;
}
var check_shared350 = outermost(validate2519);
function validate2519(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121)), data.page_size !== void 0 && !validate121(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate121));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2519.errors = vErrors, vErrors === null;
}
var check_IacScanPage = outermost(validate2522);
function validate2527(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.scan_type !== void 0 && !validate29(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate29)), data.iac_provider !== void 0 && !validate29(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2527.errors = vErrors, vErrors === null;
}
function validate2526(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2527(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2527));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2526.errors = vErrors, vErrors === null;
}
function validate2522(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.page === void 0 || data.total_pages === void 0 || data.total_count === void 0 || data.data === void 0) && (vErrors = need(vErrors, data, instancePath, "page", "total_pages", "total_count", "data")), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.data !== void 0 && !validate2526(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2526))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2522.errors = vErrors, vErrors === null;
}
var check_shared353 = outermost(validate2535);
var schema550 = { type: "string", enum: ["id", "create_time"], $id: "shared351" };
function validate2538(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "id" || data === "create_time" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema550.enum })), validate2538.errors = vErrors, vErrors === null;
}
var schema551 = { type: "string", enum: ["asc", "desc"], $id: "shared352" };
function validate2540(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema551.enum })), validate2540.errors = vErrors, vErrors === null;
}
function validate2535(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "sort" || key0 === "sort_dir" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121)), data.page_size !== void 0 && !validate121(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate121)), data.sort !== void 0 && !validate2538(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate2538)), data.sort_dir !== void 0 && !validate2540(data.sort_dir, at(instancePath, "/sort_dir")) && (vErrors = more(vErrors, validate2540));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2535.errors = vErrors, vErrors === null;
}
var check_shared26 = outermost(validate189), check_shared354 = outermost(validate2542);
function validate2542(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.scanId === void 0 && (vErrors = need(vErrors, data, instancePath, "scanId"));
    for (let key0 in data)
      key0 !== "scanId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scanId !== void 0 && !validate44(data.scanId, at(instancePath, "/scanId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2542.errors = vErrors, vErrors === null;
}
var check_shared355 = outermost(validate2544);
var schema559 = ["$schema", "version", "runs"];
function validate2552(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.ruleId !== void 0 && !validate29(data.ruleId, at(instancePath, "/ruleId")) && (vErrors = more(vErrors, validate29)), data.level !== void 0 && !validate29(data.level, at(instancePath, "/level")) && (vErrors = more(vErrors, validate29)), data.message !== void 0 && !validate772(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate772)), data.locations !== void 0 && !validate604(data.locations, at(instancePath, "/locations")) && (vErrors = more(vErrors, validate604))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2552.errors = vErrors, vErrors === null;
}
function validate2551(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2552(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2552));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2551.errors = vErrors, vErrors === null;
}
function validate2549(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.tool !== void 0 && !validate772(data.tool, at(instancePath, "/tool")) && (vErrors = more(vErrors, validate772)), data.results !== void 0 && !validate2551(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate2551))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2549.errors = vErrors, vErrors === null;
}
function validate2548(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2549(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2549));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2548.errors = vErrors, vErrors === null;
}
function validate2545(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.$schema !== void 0 && (validate29(data.$schema, at(instancePath, "/$schema")) || (vErrors = more(vErrors, validate29))), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.runs !== void 0 && !validate2548(data.runs, at(instancePath, "/runs")) && (vErrors = more(vErrors, validate2548))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2545.errors = vErrors, vErrors === null;
}
function validate2544(data, instancePath = "") {
  let vErrors = null;
  return validate2545(data, instancePath) || (vErrors = more(vErrors, validate2545)), data && typeof data == "object" && !Array.isArray(data) && (schema559.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate2544.errors = vErrors, vErrors === null;
}
var check_shared356 = outermost(validate2562);
function validate2562(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "include_session" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121)), data.page_size !== void 0 && !validate121(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate121)), data.include_session !== void 0 && !validate64(data.include_session, at(instancePath, "/include_session")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2562.errors = vErrors, vErrors === null;
}
var check_AwsConfigPage = outermost(validate2566);
function validate2566(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2566.errors = vErrors, vErrors === null;
}
var check_shared357 = outermost(validate2567);
function validate2567(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.access_key_id === void 0 || data.secret_access_key === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "access_key_id", "secret_access_key"));
    for (let key0 in data)
      key0 === "name" || key0 === "access_key_id" || key0 === "secret_access_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.access_key_id !== void 0 && !validate22(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate22)), data.secret_access_key !== void 0 && !validate22(data.secret_access_key, at(instancePath, "/secret_access_key")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2567.errors = vErrors, vErrors === null;
}
var check_AwsConfig = outermost(validate2571);
function validate2571(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2571.errors = vErrors, vErrors === null;
}
var check_shared358 = outermost(validate2572);
function validate2572(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.keyId === void 0 && (vErrors = need(vErrors, data, instancePath, "keyId"));
    for (let key0 in data)
      key0 !== "keyId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.keyId !== void 0 && !validate183(data.keyId, at(instancePath, "/keyId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2572.errors = vErrors, vErrors === null;
}
var check_shared359 = outermost(validate2574);
function validate2574(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.role_arn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "role_arn"));
    for (let key0 in data)
      key0 === "name" || key0 === "role_arn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2574.errors = vErrors, vErrors === null;
}
var check_shared360 = outermost(validate2577);
function validate2577(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.roleId === void 0 && (vErrors = need(vErrors, data, instancePath, "roleId"));
    for (let key0 in data)
      key0 !== "roleId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleId !== void 0 && !validate183(data.roleId, at(instancePath, "/roleId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2577.errors = vErrors, vErrors === null;
}
var check_shared361 = outermost(validate2579);
function validate2579(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.roleId === void 0 && (vErrors = need(vErrors, data, instancePath, "roleId"));
    for (let key0 in data)
      key0 === "roleId" || key0 === "name" || key0 === "role_arn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleId !== void 0 && !validate183(data.roleId, at(instancePath, "/roleId")) && (vErrors = more(vErrors, validate183)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2579.errors = vErrors, vErrors === null;
}
var check_shared362 = outermost(validate2583);
function validate2583(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationServiceId === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationServiceId", "body"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "body" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44)), data.body !== void 0 && !validate707(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate707)), data.unknownMembers !== void 0 && !validate189(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate189));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2583.errors = vErrors, vErrors === null;
}
var check_shared363 = outermost(validate2587);
function validate2587(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.principalId === void 0 || data.start === void 0 || data.end === void 0) && (vErrors = need(vErrors, data, instancePath, "principalId", "start", "end"));
    for (let key0 in data)
      key0 === "principalId" || key0 === "start" || key0 === "end" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.principalId !== void 0 && !validate183(data.principalId, at(instancePath, "/principalId")) && (vErrors = more(vErrors, validate183)), data.start !== void 0 && !validate22(data.start, at(instancePath, "/start")) && (vErrors = more(vErrors, validate22)), data.end !== void 0 && !validate22(data.end, at(instancePath, "/end")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2587.errors = vErrors, vErrors === null;
}
var check_PrincipalActivity = outermost(validate2591);
function validate2593(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.action === void 0 && (vErrors = need(vErrors, data, instancePath, "action")), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.last_executed_date !== void 0 && !validate29(data.last_executed_date, at(instancePath, "/last_executed_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2593.errors = vErrors, vErrors === null;
}
function validate2592(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2593(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2593), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate2592.errors = vErrors, errors === 0;
}
function validate2601(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.date !== void 0 && !validate29(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate29)), data.reason !== void 0 && !validate29(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2601.errors = vErrors, vErrors === null;
}
function validate2600(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2601(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2601));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2600.errors = vErrors, vErrors === null;
}
function validate2599(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? data.errors !== void 0 && !validate2600(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate2600), errors = vErrors.length) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2599.errors = vErrors, errors === 0;
}
function validate2607(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.resource_type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "resource_type", "name")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.cloud_type_id !== void 0 && !validate647(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate647)), data.namespace_id !== void 0 && !validate29(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.organization_service_id !== void 0 && !validate27(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate27)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2607.errors = vErrors, vErrors === null;
}
function validate2591(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.executed_actions === void 0 || data.metadata === void 0 || data.principal === void 0) && (vErrors = need(vErrors, data, instancePath, "executed_actions", "metadata", "principal")), data.executed_actions !== void 0 && !validate2592(data.executed_actions, at(instancePath, "/executed_actions")) && (vErrors = more(vErrors, validate2592)), data.metadata !== void 0 && !validate2599(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate2599)), data.principal !== void 0 && !validate2607(data.principal, at(instancePath, "/principal")) && (vErrors = more(vErrors, validate2607))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2591.errors = vErrors, vErrors === null;
}
var check_shared364 = outermost(validate2618);
function validate2618(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.principalId === void 0 && (vErrors = need(vErrors, data, instancePath, "principalId"));
    for (let key0 in data)
      key0 === "principalId" || key0 === "page" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.principalId !== void 0 && !validate183(data.principalId, at(instancePath, "/principalId")) && (vErrors = more(vErrors, validate183)), data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2618.errors = vErrors, vErrors === null;
}
var check_PrincipalPermissionPage = outermost(validate2621);
function validate2627(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.permission === void 0 || data.category === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "permission", "category", "status")), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate29(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate29)), data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.last_executed_date !== void 0 && !validate29(data.last_executed_date, at(instancePath, "/last_executed_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2627.errors = vErrors, vErrors === null;
}
function validate2626(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2627(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2627));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2626.errors = vErrors, vErrors === null;
}
function validate2637(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total_permission_count !== void 0 && !validate27(data.total_permission_count, at(instancePath, "/total_permission_count")) && (vErrors = more(vErrors, validate27)), data.used_permission_count !== void 0 && !validate27(data.used_permission_count, at(instancePath, "/used_permission_count")) && (vErrors = more(vErrors, validate27)), data.unused_permission_count !== void 0 && !validate27(data.unused_permission_count, at(instancePath, "/unused_permission_count")) && (vErrors = more(vErrors, validate27)), data.unassessed_permission_count !== void 0 && !validate27(data.unassessed_permission_count, at(instancePath, "/unassessed_permission_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2637.errors = vErrors, vErrors === null;
}
function validate2636(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2637(data, instancePath) || (vErrors = more(vErrors, validate2637), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2636.errors = vErrors, errors === 0;
}
var schema583 = { type: ["object", "null"], additionalProperties: { $ref: "shared14" }, $id: "shared52" };
function validate2646(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema583.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate116(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate116));
  return validate2646.errors = vErrors, vErrors === null;
}
function validate2621(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.start === void 0 || data.end === void 0 || data.page === void 0 || data.total_pages === void 0 || data.permissions === void 0 || data.principal === void 0) && (vErrors = need(vErrors, data, instancePath, "start", "end", "page", "total_pages", "permissions", "principal")), data.start !== void 0 && !validate22(data.start, at(instancePath, "/start")) && (vErrors = more(vErrors, validate22)), data.end !== void 0 && !validate22(data.end, at(instancePath, "/end")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44)), data.permissions !== void 0 && !validate2626(data.permissions, at(instancePath, "/permissions")) && (vErrors = more(vErrors, validate2626)), data.permission_status_counts !== void 0 && !validate2636(data.permission_status_counts, at(instancePath, "/permission_status_counts")) && (vErrors = more(vErrors, validate2636)), data.principal !== void 0 && !validate2607(data.principal, at(instancePath, "/principal")) && (vErrors = more(vErrors, validate2607)), data.warnings !== void 0 && !validate2646(data.warnings, at(instancePath, "/warnings")) && (vErrors = more(vErrors, validate2646))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2621.errors = vErrors, vErrors === null;
}
var check_PrincipalRemediation = outermost(validate2649);
function validate2653(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.Effect === void 0 && (vErrors = need(vErrors, data, instancePath, "Effect")), data.Sid !== void 0 && !validate29(data.Sid, at(instancePath, "/Sid")) && (vErrors = more(vErrors, validate29)), data.Effect !== void 0 && !validate22(data.Effect, at(instancePath, "/Effect")) && (vErrors = more(vErrors, validate22)), data.NotAction !== void 0 && !validate116(data.NotAction, at(instancePath, "/NotAction")) && (vErrors = more(vErrors, validate116)), data.Resource !== void 0 && !validate116(data.Resource, at(instancePath, "/Resource")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2653.errors = vErrors, vErrors === null;
}
function validate2652(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2653(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2653));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2652.errors = vErrors, vErrors === null;
}
function validate2650(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.Version === void 0 || data.Statement === void 0) && (vErrors = need(vErrors, data, instancePath, "Version", "Statement")), data.Version !== void 0 && !validate22(data.Version, at(instancePath, "/Version")) && (vErrors = more(vErrors, validate22)), data.Statement !== void 0 && !validate2652(data.Statement, at(instancePath, "/Statement")) && (vErrors = more(vErrors, validate2652))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2650.errors = vErrors, vErrors === null;
}
function validate2649(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy === void 0 && (vErrors = need(vErrors, data, instancePath, "policy")), data.policy !== void 0 && !validate2650(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate2650))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2649.errors = vErrors, vErrors === null;
}
var check_shared366 = outermost(validate2661);
function validate2663(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate2663.errors = vErrors, vErrors === null;
}
function validate2661(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121)), data.page_size !== void 0 && !validate2663(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate2663));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2661.errors = vErrors, vErrors === null;
}
var check_ImageAssessmentPage = outermost(validate2665);
var schema593 = { type: ["integer", "string", "null"], $id: "shared71" };
function validate2668(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema593.type })), validate2668.errors = vErrors, vErrors === null;
}
var schema596 = { type: ["string", "null"], "x-known": ["COMPLETED", "FAILED", "QUEUED", "", null], $id: "shared73" };
function validate2692(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema596.type })), data !== "COMPLETED" && data !== "FAILED" && data !== "QUEUED" && data !== "" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema596["x-known"] })), validate2692.errors = vErrors, vErrors === null;
}
function validate2691(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate2692(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate2692)), data.error_reason !== void 0 && !validate29(data.error_reason, at(instancePath, "/error_reason")) && (vErrors = more(vErrors, validate29)), data.assessment_completed_at !== void 0 && !validate29(data.assessment_completed_at, at(instancePath, "/assessment_completed_at")) && (vErrors = more(vErrors, validate29)), data.pulled_from !== void 0 && !validate29(data.pulled_from, at(instancePath, "/pulled_from")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2691.errors = vErrors, vErrors === null;
}
function validate2690(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2691(data, instancePath) || (vErrors = more(vErrors, validate2691), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2690.errors = vErrors, errors === 0;
}
function validate2667(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.id !== void 0 && !validate2668(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate2668)), data.image_id !== void 0 && !validate29(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.cloud !== void 0 && !validate647(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate647)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.platform !== void 0 && !validate29(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate29)), data.report_id !== void 0 && !validate29(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate29)), data.k8s_cluster_name !== void 0 && !validate29(data.k8s_cluster_name, at(instancePath, "/k8s_cluster_name")) && (vErrors = more(vErrors, validate29)), data.public_accessible !== void 0 && !validate34(data.public_accessible, at(instancePath, "/public_accessible")) && (vErrors = more(vErrors, validate34)), data.riskscore !== void 0 && !validate523(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate523)), data.critical_count !== void 0 && !validate27(data.critical_count, at(instancePath, "/critical_count")) && (vErrors = more(vErrors, validate27)), data.high_count !== void 0 && !validate27(data.high_count, at(instancePath, "/high_count")) && (vErrors = more(vErrors, validate27)), data.medium_count !== void 0 && !validate27(data.medium_count, at(instancePath, "/medium_count")) && (vErrors = more(vErrors, validate27)), data.low_count !== void 0 && !validate27(data.low_count, at(instancePath, "/low_count")) && (vErrors = more(vErrors, validate27)), data.none_count !== void 0 && !validate27(data.none_count, at(instancePath, "/none_count")) && (vErrors = more(vErrors, validate27)), data.total_count !== void 0 && !validate27(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate27)), data.severity !== void 0 && !validate29(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate29)), data.last_assessment !== void 0 && !validate29(data.last_assessment, at(instancePath, "/last_assessment")) && (vErrors = more(vErrors, validate29)), data.assessment_info !== void 0 && !validate2690(data.assessment_info, at(instancePath, "/assessment_info")) && (vErrors = more(vErrors, validate2690))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2667.errors = vErrors, vErrors === null;
}
function validate2666(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2667(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2667));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2666.errors = vErrors, vErrors === null;
}
function validate2665(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2666(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2666)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.page_size !== void 0 && !validate44(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2665.errors = vErrors, vErrors === null;
}
var check_VulnerabilityPage = outermost(validate2706);
function validate2708(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cve_id === void 0 && (vErrors = need(vErrors, data, instancePath, "cve_id")), data.cve_id !== void 0 && !validate22(data.cve_id, at(instancePath, "/cve_id")) && (vErrors = more(vErrors, validate22)), data.first_found !== void 0 && !validate29(data.first_found, at(instancePath, "/first_found")) && (vErrors = more(vErrors, validate29)), data.last_seen !== void 0 && !validate29(data.last_seen, at(instancePath, "/last_seen")) && (vErrors = more(vErrors, validate29)), data.riskscore !== void 0 && !validate523(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate523)), data.cvss_score !== void 0 && !validate523(data.cvss_score, at(instancePath, "/cvss_score")) && (vErrors = more(vErrors, validate523)), data.has_exploits !== void 0 && !validate34(data.has_exploits, at(instancePath, "/has_exploits")) && (vErrors = more(vErrors, validate34)), data.has_threats !== void 0 && !validate34(data.has_threats, at(instancePath, "/has_threats")) && (vErrors = more(vErrors, validate34)), data.resource_count !== void 0 && !validate27(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate27)), data.affected_packages !== void 0 && !validate27(data.affected_packages, at(instancePath, "/affected_packages")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2708.errors = vErrors, vErrors === null;
}
function validate2707(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2708(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2708));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2707.errors = vErrors, vErrors === null;
}
function validate2706(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2707(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2707)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.page_size !== void 0 && !validate44(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2706.errors = vErrors, vErrors === null;
}
var check_shared367 = outermost(validate2724);
function validate2724(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121)), data.page_size !== void 0 && !validate2663(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate2663));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2724.errors = vErrors, vErrors === null;
}
var check_ResourceVulnerabilityPage = outermost(validate2728);
function validate2742(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.package_name !== void 0 && !validate29(data.package_name, at(instancePath, "/package_name")) && (vErrors = more(vErrors, validate29)), data.package_type !== void 0 && !validate29(data.package_type, at(instancePath, "/package_type")) && (vErrors = more(vErrors, validate29)), data.fix !== void 0 && !validate29(data.fix, at(instancePath, "/fix")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2742.errors = vErrors, vErrors === null;
}
function validate2741(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2742(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2742));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2741.errors = vErrors, vErrors === null;
}
function validate2739(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.FixedVersion !== void 0 && !validate29(data.FixedVersion, at(instancePath, "/FixedVersion")) && (vErrors = more(vErrors, validate29)), data.Solutions !== void 0 && !validate2741(data.Solutions, at(instancePath, "/Solutions")) && (vErrors = more(vErrors, validate2741))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2739.errors = vErrors, vErrors === null;
}
function validate2738(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2739(data, instancePath) || (vErrors = more(vErrors, validate2739), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate561(data, instancePath) || (vErrors = more(vErrors, validate561), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2738.errors = vErrors, errors === 0;
}
function validate2730(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cve_id === void 0 && (vErrors = need(vErrors, data, instancePath, "cve_id")), data.cve_id !== void 0 && !validate22(data.cve_id, at(instancePath, "/cve_id")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate29(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate29)), data.cvss_score !== void 0 && !validate523(data.cvss_score, at(instancePath, "/cvss_score")) && (vErrors = more(vErrors, validate523)), data.riskscore !== void 0 && !validate523(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate523)), data.has_exploits !== void 0 && !validate34(data.has_exploits, at(instancePath, "/has_exploits")) && (vErrors = more(vErrors, validate34)), data.has_threats !== void 0 && !validate34(data.has_threats, at(instancePath, "/has_threats")) && (vErrors = more(vErrors, validate34)), data.first_found !== void 0 && !validate29(data.first_found, at(instancePath, "/first_found")) && (vErrors = more(vErrors, validate29)), data.vuln_meta !== void 0 && !validate2738(data.vuln_meta, at(instancePath, "/vuln_meta")) && (vErrors = more(vErrors, validate2738))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2730.errors = vErrors, vErrors === null;
}
function validate2729(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2730(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2730));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2729.errors = vErrors, vErrors === null;
}
function validate2728(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2729(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2729)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.page_size !== void 0 && !validate44(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2728.errors = vErrors, vErrors === null;
}
var check_shared368 = outermost(validate2757);
function validate2761(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure_resource_group_ids" || key0 === "custom_resource_group_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_resource_group_ids !== void 0 && !validate427(data.azure_resource_group_ids, at(instancePath, "/azure_resource_group_ids")) && (vErrors = more(vErrors, validate427)), data.custom_resource_group_ids !== void 0 && !validate427(data.custom_resource_group_ids, at(instancePath, "/custom_resource_group_ids")) && (vErrors = more(vErrors, validate427));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2761.errors = vErrors, vErrors === null;
}
function validate2768(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 2 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 2 }, "must NOT have more than 2 items")), data.length < 2 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 2 }, "must NOT have fewer than 2 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2768.errors = vErrors, vErrors === null;
}
function validate2767(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2768(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2768));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2767.errors = vErrors, vErrors === null;
}
function validate2765(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_service_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_service_ids !== void 0 && !validate357(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate357)), data.badges !== void 0 && !validate2767(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate2767));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2765.errors = vErrors, vErrors === null;
}
function validate2759(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope_type" || key0 === "resource_group_filters" || key0 === "organization_service_filters" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scope_type !== void 0 && !validate22(data.scope_type, at(instancePath, "/scope_type")) && (vErrors = more(vErrors, validate22)), data.resource_group_filters !== void 0 && !validate2761(data.resource_group_filters, at(instancePath, "/resource_group_filters")) && (vErrors = more(vErrors, validate2761)), data.organization_service_filters !== void 0 && !validate2765(data.organization_service_filters, at(instancePath, "/organization_service_filters")) && (vErrors = more(vErrors, validate2765));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2759.errors = vErrors, vErrors === null;
}
function validate2774(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "severity" || key0 === "insight_ids" || key0 === "resource_types" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.severity !== void 0 && !validate357(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate357)), data.insight_ids !== void 0 && !validate427(data.insight_ids, at(instancePath, "/insight_ids")) && (vErrors = more(vErrors, validate427)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2774.errors = vErrors, vErrors === null;
}
function validate2757(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.pack_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "pack_ids"));
    for (let key0 in data)
      key0 === "pack_ids" || key0 === "resource_scope" || key0 === "insight_filters" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.pack_ids !== void 0 && !validate183(data.pack_ids, at(instancePath, "/pack_ids")) && (vErrors = more(vErrors, validate183)), data.resource_scope !== void 0 && !validate2759(data.resource_scope, at(instancePath, "/resource_scope")) && (vErrors = more(vErrors, validate2759)), data.insight_filters !== void 0 && !validate2774(data.insight_filters, at(instancePath, "/insight_filters")) && (vErrors = more(vErrors, validate2774));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2757.errors = vErrors, vErrors === null;
}
var check_Scorecard = outermost(validate2779);
function validate2782(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "severity" && (validate2345(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2345)));
    data.severity !== void 0 && !validate614(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate614));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2782.errors = vErrors, vErrors === null;
}
function validate2781(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2782(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2782));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2781.errors = vErrors, vErrors === null;
}
function validate2780(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2781(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2781));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2780.errors = vErrors, vErrors === null;
}
function validate2790(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.account_cluster_name !== void 0 && !validate29(data.account_cluster_name, at(instancePath, "/account_cluster_name")) && (vErrors = more(vErrors, validate29)), data.account_cluster_id !== void 0 && !validate29(data.account_cluster_id, at(instancePath, "/account_cluster_id")) && (vErrors = more(vErrors, validate29)), data.namespace_name !== void 0 && !validate29(data.namespace_name, at(instancePath, "/namespace_name")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.insight !== void 0 && !validate29(data.insight, at(instancePath, "/insight")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.provider_uuid !== void 0 && !validate29(data.provider_uuid, at(instancePath, "/provider_uuid")) && (vErrors = more(vErrors, validate29)), data.severity !== void 0 && !validate614(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate614)), data.direct_link !== void 0 && !validate29(data.direct_link, at(instancePath, "/direct_link")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2790.errors = vErrors, vErrors === null;
}
function validate2789(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2790(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2790));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2789.errors = vErrors, vErrors === null;
}
function validate2788(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2789(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2789));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2788.errors = vErrors, vErrors === null;
}
function validate2779(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.scorecard === void 0 || data.impacted_resources === void 0) && (vErrors = need(vErrors, data, instancePath, "scorecard", "impacted_resources")), data.scorecard !== void 0 && !validate2780(data.scorecard, at(instancePath, "/scorecard")) && (vErrors = more(vErrors, validate2780)), data.impacted_resources !== void 0 && !validate2788(data.impacted_resources, at(instancePath, "/impacted_resources")) && (vErrors = more(vErrors, validate2788))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2779.errors = vErrors, vErrors === null;
}
var check_shared369 = outermost(validate2804);
function validate2804(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2804.errors = vErrors, vErrors === null;
}
var check_shared370 = outermost(validate2806);
function validate2806(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2806.errors = vErrors, vErrors === null;
}
var check_shared371 = outermost(validate2808);
function validate2813(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_service_ids" || key0 === "cloud_types" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_service_ids !== void 0 && !validate357(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate357)), data.cloud_types !== void 0 && !validate116(data.cloud_types, at(instancePath, "/cloud_types")) && (vErrors = more(vErrors, validate116)), data.badges !== void 0 && !validate2767(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate2767));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2813.errors = vErrors, vErrors === null;
}
function validate2808(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.export_id === void 0 || data.name === void 0 || data.custom_pack_id === void 0 || data.backoffice_pack_id === void 0) && (vErrors = need(vErrors, data, instancePath, "export_id", "name", "custom_pack_id", "backoffice_pack_id"));
    for (let key0 in data)
      key0 === "export_id" || key0 === "name" || key0 === "custom_pack_id" || key0 === "backoffice_pack_id" || key0 === "organization_service_filters" || key0 === "insight_filters" || key0 === "bad_only" || key0 === "resource_tags" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.export_id !== void 0 && !validate44(data.export_id, at(instancePath, "/export_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.custom_pack_id !== void 0 && !validate27(data.custom_pack_id, at(instancePath, "/custom_pack_id")) && (vErrors = more(vErrors, validate27)), data.backoffice_pack_id !== void 0 && !validate27(data.backoffice_pack_id, at(instancePath, "/backoffice_pack_id")) && (vErrors = more(vErrors, validate27)), data.organization_service_filters !== void 0 && !validate2813(data.organization_service_filters, at(instancePath, "/organization_service_filters")) && (vErrors = more(vErrors, validate2813)), data.insight_filters !== void 0 && !validate2774(data.insight_filters, at(instancePath, "/insight_filters")) && (vErrors = more(vErrors, validate2774)), data.bad_only !== void 0 && !validate64(data.bad_only, at(instancePath, "/bad_only")) && (vErrors = more(vErrors, validate64)), data.resource_tags !== void 0 && !validate427(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate427));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2808.errors = vErrors, vErrors === null;
}
var check_shared372 = outermost(validate2821), schema626 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared11" }, schedule: { $ref: "shared11" }, hour: { $ref: "shared10" }, minute: { $ref: "shared10" }, day_of_week: { $ref: "shared11" }, email_addresses: { $ref: "shared14" }, email_sub_title: { $ref: "shared11" }, resource_tags: { $ref: "shared41" }, badges: { $ref: "shared41" }, badge_filter_operator: { $ref: "shared155" }, item_type: { $ref: "shared11" }, item_id: { $ref: "shared10" } }, required: ["name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id"], $id: "shared372" };
function validate2821(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.schedule === void 0 || data.hour === void 0 || data.minute === void 0 || data.email_addresses === void 0 || data.item_type === void 0 || data.item_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id"));
    for (let key0 in data)
      func3.call(schema626.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.schedule !== void 0 && !validate22(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate22)), data.hour !== void 0 && !validate44(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate44)), data.minute !== void 0 && !validate44(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate44)), data.day_of_week !== void 0 && !validate22(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate22)), data.email_addresses !== void 0 && !validate116(data.email_addresses, at(instancePath, "/email_addresses")) && (vErrors = more(vErrors, validate116)), data.email_sub_title !== void 0 && !validate22(data.email_sub_title, at(instancePath, "/email_sub_title")) && (vErrors = more(vErrors, validate22)), data.resource_tags !== void 0 && !validate427(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate427)), data.badges !== void 0 && !validate427(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate427)), data.badge_filter_operator !== void 0 && !validate334(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate334)), data.item_type !== void 0 && !validate22(data.item_type, at(instancePath, "/item_type")) && (vErrors = more(vErrors, validate22)), data.item_id !== void 0 && !validate44(data.item_id, at(instancePath, "/item_id")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2821.errors = vErrors, vErrors === null;
}
var check_shared374 = outermost(validate2834);
function validate2837(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2837.errors = vErrors, vErrors === null;
}
function validate2834(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.collection_name === void 0 || data.collection_data === void 0) && (vErrors = need(vErrors, data, instancePath, "collection_name", "collection_data"));
    for (let key0 in data)
      key0 === "detailed_counts" || key0 === "collection_name" || key0 === "collection_data" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.detailed_counts !== void 0 && !validate64(data.detailed_counts, at(instancePath, "/detailed_counts")) && (vErrors = more(vErrors, validate64)), data.collection_name !== void 0 && !validate22(data.collection_name, at(instancePath, "/collection_name")) && (vErrors = more(vErrors, validate22)), data.collection_data !== void 0 && !validate2837(data.collection_data, at(instancePath, "/collection_data")) && (vErrors = more(vErrors, validate2837));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2834.errors = vErrors, vErrors === null;
}
var check_shared375 = outermost(validate2840);
function validate2840(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.image === void 0 && (vErrors = need(vErrors, data, instancePath, "image"));
    for (let key0 in data)
      key0 !== "image" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2840.errors = vErrors, vErrors === null;
}
var checks = {
  login: { input: check_shared181, output: check_LoginSession },
  createApiOnlyUser: { input: check_shared182, output: check_ApiOnlyUser },
  createApiKey: { input: check_shared183, output: check_shared11 },
  logout: { input: check_shared184 },
  deactivateApiKeys: { input: check_shared185 },
  convertUserToApiOnly: { input: check_shared185, output: check_ConvertedUser },
  setConsoleAccess: { input: check_shared186 },
  listUsers: { input: check_shared184, output: check_UserList },
  searchUsers: { input: check_shared188, output: check_UserList },
  listDomainAdmins: { input: check_shared188, output: check_UserList },
  getCurrentUser: { input: check_shared184, output: check_CurrentUser },
  createUser: { input: check_shared191, output: check_shared192 },
  updateUser: { input: check_shared193 },
  setUserAccessLevel: { input: check_shared194 },
  deleteUser: { input: check_shared195 },
  listUserGroups: { input: check_shared195, output: check_shared197 },
  getTwoFactorState: { input: check_shared198, output: check_TwoFactorState },
  enableTwoFactor: { input: check_shared184, output: check_shared199 },
  disableTwoFactor: { input: check_shared198, output: check_shared200 },
  listOrganizations: { input: check_shared184, output: check_shared201 },
  listOrganizationDetails: { input: check_shared184, output: check_shared203 },
  createOrganization: { input: check_shared204, output: check_shared205 },
  updateOrganization: { input: check_shared206 },
  deleteOrganization: { input: check_shared207 },
  switchOrganization: { input: check_shared204 },
  listGroups: { input: check_shared184, output: check_shared209 },
  createGroup: { input: check_shared210, output: check_GroupAnswer },
  deleteGroup: { input: check_shared211 },
  addGroupUsers: { input: check_shared212, output: check_GroupAnswer },
  replaceGroupUsers: { input: check_shared212, output: check_GroupAnswer },
  removeGroupUser: { input: check_shared213, output: check_GroupAnswer },
  listGroupUsers: { input: check_shared211, output: check_shared214 },
  listGroupRoles: { input: check_shared211, output: check_shared215 },
  replaceGroupRoles: { input: check_shared216, output: check_GroupAnswer },
  listRoles: { input: check_shared184, output: check_shared215 },
  createRole: { input: check_shared217, output: check_Role },
  updateRole: { input: check_shared218, output: check_Role },
  updateRoleScope: { input: check_shared219, output: check_Role },
  replaceRoleGroups: { input: check_shared220, output: check_Role },
  updateRoleBadges: { input: check_shared221, output: check_Role },
  getGroupEntitlements: { input: check_shared211, output: check_shared222 },
  getUserEntitlement: { input: check_shared223, output: check_shared224 },
  setGroupEntitlements: { input: check_shared226, output: check_shared227 },
  listAuthenticationServers: { input: check_shared184, output: check_shared229 },
  listGroupMappings: { input: check_shared230, output: check_shared231 },
  addGroupMappings: { input: check_shared232 },
  replaceGroupMappings: { input: check_shared232 },
  deleteGroupMappings: { input: check_shared232 },
  listClouds: { input: check_shared184, output: check_CloudList },
  searchClouds: { input: check_shared233, output: check_CloudList },
  listCloudTypes: { input: check_shared184, output: check_shared235 },
  listProvisioningClouds: { input: check_shared184, output: check_shared236 },
  addCloud: { input: check_shared237, output: check_Cloud },
  updateCloud: { input: check_shared238, output: check_Cloud },
  deleteCloud: { input: check_shared239 },
  setResourceName: { input: check_shared240 },
  setCloudStatus: { input: check_shared242 },
  listCloudRegions: { input: check_shared239, output: check_shared244 },
  enableCloudRegion: { input: check_shared245 },
  disableCloudRegion: { input: check_shared245 },
  listHarvestingStrategies: { input: check_shared184, output: check_shared247 },
  createHarvestingStrategy: { input: check_shared248, output: check_shared249 },
  assignHarvestingStrategy: { input: check_shared250 },
  getLastHarvest: { input: check_shared239, output: check_shared251 },
  enqueueHarvestJob: { input: check_shared252 },
  getQueueStatus: { input: check_shared184, output: check_QueueStatus },
  getSystemStatus: { input: check_shared184, output: check_shared253 },
  listCloudDomains: { input: check_shared184, output: check_shared255 },
  addCloudDomain: { input: check_shared256, output: check_shared257 },
  getEventDrivenHarvesting: { input: check_shared184, output: check_shared258 },
  enableEventDrivenHarvesting: { input: check_shared184 },
  disableEventDrivenHarvesting: { input: check_shared184 },
  addHarvestConsumer: { input: check_shared259 },
  removeHarvestConsumer: { input: check_shared259 },
  listHarvestConsumers: { input: check_shared184, output: check_shared261 },
  addHarvestProducers: { input: check_shared262 },
  listHarvestProducers: { input: check_shared184, output: check_shared263 },
  disableHarvestProducers: { input: check_shared264 },
  createBadges: { input: check_shared265 },
  deleteBadges: { input: check_shared265 },
  replaceBadges: { input: check_shared266 },
  listBadges: { input: check_shared267, output: check_shared268 },
  countBadges: { input: check_shared264, output: check_shared270 },
  listCloudsWithBadges: { input: check_shared271, output: check_shared272 },
  queryResources: { input: check_shared273, output: check_ResourceQueryResult },
  queryResourcesEtl: { input: check_shared273, output: check_ResourceQueryResult },
  queryResourcesV2: { input: check_shared273, output: check_ResourceQueryResult },
  getResourceDetail: { input: check_shared267, output: check_shared274 },
  searchResources: { input: check_shared275, output: check_ResourceSearchResult },
  listResourceTags: { input: check_shared267, output: check_shared276 },
  listResourceSettings: { input: check_shared267, output: check_shared277 },
  getResourceAssociations: { input: check_shared267, output: check_shared278 },
  listResourceNotes: { input: check_shared267, output: check_shared279 },
  createResourceNote: { input: check_shared280 },
  setResourceOwner: { input: check_shared281 },
  listSupportedActions: { input: check_shared267, output: check_shared282 },
  searchResourcesByTags: { input: check_shared283, output: check_shared284 },
  listSavedTagConfigs: { input: check_shared184, output: check_shared285 },
  listAttachedPolicies: { input: check_shared267, output: check_shared286 },
  listAccessKeys: { input: check_shared267, output: check_shared287 },
  listDnsRecords: { input: check_shared267, output: check_shared288 },
  listDnsZoneNetworks: { input: check_shared267, output: check_shared263 },
  listInstanceNetworkInterfaces: { input: check_shared267, output: check_shared289 },
  listNetworkSubnets: { input: check_shared267, output: check_SubnetList },
  listNetworkInterfaces: { input: check_shared267, output: check_shared289 },
  listNetworkRouteTables: { input: check_shared267, output: check_shared290 },
  listRoutes: { input: check_shared267, output: check_shared291 },
  listAccessListRules: { input: check_shared292, output: check_shared293 },
  detachPolicy: { input: check_shared294 },
  attachNetworkInterface: { input: check_shared295 },
  createInstanceImage: { input: check_shared296 },
  getInstanceConsoleOutput: { input: check_shared267, output: check_shared263 },
  createVolumeSnapshot: { input: check_shared296, output: check_VolumeSnapshot },
  modifyVolume: { input: check_shared297 },
  detachAutoscalingInstance: { input: check_shared298 },
  startInstance: { input: check_shared267 },
  stopInstance: { input: check_shared267 },
  restartInstance: { input: check_shared267 },
  pauseInstance: { input: check_shared267 },
  unpauseInstance: { input: check_shared267 },
  suspendInstance: { input: check_shared267 },
  resumeInstance: { input: check_shared267 },
  terminateInstance: { input: check_shared267 },
  confirmInstanceResize: { input: check_shared267 },
  revertInstanceResize: { input: check_shared267 },
  attachPublicIp: { input: check_shared299 },
  detachPublicIp: { input: check_shared267 },
  restartCacheInstance: { input: check_shared267 },
  terminateCacheInstance: { input: check_shared267 },
  attachVolume: { input: check_shared300 },
  detachVolume: { input: check_shared267 },
  createResourceGroup: { input: check_shared303, output: check_ResourceGroup },
  addToResourceGroups: { input: check_shared304, output: check_shared305 },
  deleteResources: { input: check_shared307 },
  listInsights: { input: check_shared308, output: check_shared309 },
  getInsight: { input: check_shared310, output: check_Insight },
  createInsight: { input: check_shared311, output: check_Insight },
  updateInsight: { input: check_shared312, output: check_Insight },
  deleteInsight: { input: check_shared313 },
  createInsightsBulk: { input: check_shared315, output: check_shared263 },
  deleteInsightsBulk: { input: check_shared316 },
  updateInsightNotes: { input: check_shared317 },
  updateInsightMetadata: { input: check_shared318 },
  setInsightResourceGroupExemptions: { input: check_shared319 },
  refreshInsightCounts: { input: check_shared313, output: check_shared263 },
  toggleInsightTimeseries: { input: check_shared320 },
  getInsightSevenDays: { input: check_shared310, output: check_shared321 },
  listInsightResourceHistory: { input: check_shared310, output: check_shared322 },
  listInsightViolations: { input: check_shared267, output: check_shared323 },
  selectInsights: { input: check_shared324, output: check_shared325 },
  getFilterRegistry: { input: check_shared184, output: check_QueryFilterRegistry },
  listFindingsPerCloud: { input: check_shared326, output: check_shared327 },
  listInsightPacks: { input: check_shared184, output: check_shared328 },
  createInsightPack: { input: check_shared329, output: check_InsightPack },
  updateInsightPack: { input: check_shared330, output: check_InsightPack },
  deleteInsightPack: { input: check_shared331 },
  createExemptions: { input: check_shared332, output: check_shared53 },
  deleteExemptions: { input: check_shared333 },
  listExemptions: { input: check_shared334, output: check_ExemptionPage },
  listBots: { input: check_shared335, output: check_BotPage },
  getBot: { input: check_shared336, output: check_Bot },
  createBot: { input: check_shared337, output: check_Bot },
  updateBot: { input: check_shared338, output: check_Bot },
  runBot: { input: check_shared336 },
  archiveBot: { input: check_shared336 },
  archiveBots: { input: check_shared264 },
  getBotFunctionRegistry: { input: check_shared184, output: check_shared339 },
  pauseBot: { input: check_shared336 },
  resumeBot: { input: check_shared336 },
  listScheduledEvents: { input: check_shared340, output: check_shared342 },
  deleteScheduledEvents: { input: check_shared344 },
  listScheduledEventHistory: { input: check_shared340, output: check_shared346 },
  listIacConfigs: { input: check_shared184, output: check_shared347 },
  submitIacScan: { input: check_shared348, output: check_IacScanResult },
  getIacScan: { input: check_shared349, output: check_IacScan },
  listIacScans: { input: check_shared350, output: check_IacScanPage },
  listIacScansV4: { input: check_shared353, output: check_shared26 },
  getIacScanV4: { input: check_shared354, output: check_shared26 },
  getIacScanReport: { input: check_shared354, output: check_shared355 },
  listAwsAccessKeys: { input: check_shared356, output: check_AwsConfigPage },
  createAwsAccessKey: { input: check_shared357, output: check_AwsConfig },
  deleteAwsAccessKey: { input: check_shared358 },
  listAwsRoles: { input: check_shared350, output: check_AwsConfigPage },
  createAwsRole: { input: check_shared359, output: check_AwsConfig },
  getAwsRole: { input: check_shared360, output: check_AwsConfig },
  updateAwsRole: { input: check_shared361, output: check_AwsConfig },
  deleteAwsRole: { input: check_shared360 },
  getAwsAccount: { input: check_shared259, output: check_AwsConfig },
  updateAwsAccount: { input: check_shared362, output: check_AwsConfig },
  deleteAwsAccount: { input: check_shared259 },
  listPrincipalActions: { input: check_shared363, output: check_PrincipalActivity },
  listPrincipalPermissions: { input: check_shared364, output: check_PrincipalPermissionPage },
  getPrincipalRemediationPolicy: { input: check_shared363, output: check_PrincipalRemediation },
  listResourceVulnerabilitySummaries: { input: check_shared366, output: check_ImageAssessmentPage },
  listVulnerabilities: { input: check_shared366, output: check_VulnerabilityPage },
  listResourceVulnerabilities: { input: check_shared367, output: check_ResourceVulnerabilityPage },
  exportScorecard: { input: check_shared368, output: check_Scorecard },
  createScorecardExport: { input: check_shared369, output: check_shared370 },
  createScorecardExportConfig: { input: check_shared371 },
  createSubscription: { input: check_shared372, output: check_shared370 },
  createDataCollection: { input: check_shared374, output: check_shared26 },
  setCustomLogo: { input: check_shared375 },
  getClientVersion: { input: check_shared184, output: check_shared11 }
};
export {
  checks
};
