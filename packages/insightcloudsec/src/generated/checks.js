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
function validate182(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.userResourceId === void 0 || data.username === void 0 || data.name === void 0 || data.email === void 0 || data.access_level === void 0) && (vErrors = need(vErrors, data, instancePath, "userResourceId", "username", "name", "email", "access_level"));
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "username" || key0 === "name" || key0 === "email" || key0 === "access_level" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate183(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate183)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.access_level !== void 0 && !validate22(data.access_level, at(instancePath, "/access_level")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate182.errors = vErrors, vErrors === null;
}
var check_shared194 = outermost(validate189);
function validate189(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.userResourceId === void 0 || data.current_access_level === void 0 || data.new_access_level === void 0) && (vErrors = need(vErrors, data, instancePath, "userResourceId", "current_access_level", "new_access_level"));
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "current_access_level" || key0 === "new_access_level" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate183(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate183)), data.current_access_level !== void 0 && !validate22(data.current_access_level, at(instancePath, "/current_access_level")) && (vErrors = more(vErrors, validate22)), data.new_access_level !== void 0 && !validate22(data.new_access_level, at(instancePath, "/new_access_level")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate189.errors = vErrors, vErrors === null;
}
var check_shared195 = outermost(validate193);
function validate193(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.userResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "userResourceId"));
    for (let key0 in data)
      key0 !== "userResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate183(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate193.errors = vErrors, vErrors === null;
}
var check_shared197 = outermost(validate195);
var schema52 = { type: ["string", "null"], "x-known": ["AND", "OR", null], $id: "shared163" };
function validate204(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema52.type })), data !== "AND" && data !== "OR" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema52["x-known"] })), validate204.errors = vErrors, vErrors === null;
}
function validate214(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate69(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate69));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate214.errors = vErrors, vErrors === null;
}
function validate200(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.name === void 0 || data.description === void 0 || data.all_permissions === void 0 || data.view === void 0 || data.provision === void 0 || data.manage === void 0 || data.delete === void 0 || data.global_scope === void 0 || data.cloud_scopes === void 0 || data.resource_group_scopes === void 0 || data.groups === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope", "cloud_scopes", "resource_group_scopes", "groups")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.badge_filter_operator !== void 0 && !validate204(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate204)), data.all_permissions !== void 0 && !validate64(data.all_permissions, at(instancePath, "/all_permissions")) && (vErrors = more(vErrors, validate64)), data.view !== void 0 && !validate64(data.view, at(instancePath, "/view")) && (vErrors = more(vErrors, validate64)), data.provision !== void 0 && !validate64(data.provision, at(instancePath, "/provision")) && (vErrors = more(vErrors, validate64)), data.manage !== void 0 && !validate64(data.manage, at(instancePath, "/manage")) && (vErrors = more(vErrors, validate64)), data.delete !== void 0 && !validate64(data.delete, at(instancePath, "/delete")) && (vErrors = more(vErrors, validate64)), data.add_cloud !== void 0 && !validate34(data.add_cloud, at(instancePath, "/add_cloud")) && (vErrors = more(vErrors, validate34)), data.delete_cloud !== void 0 && !validate34(data.delete_cloud, at(instancePath, "/delete_cloud")) && (vErrors = more(vErrors, validate34)), data.global_scope !== void 0 && !validate64(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate64)), data.cloud_scopes !== void 0 && !validate214(data.cloud_scopes, at(instancePath, "/cloud_scopes")) && (vErrors = more(vErrors, validate214)), data.resource_group_scopes !== void 0 && !validate214(data.resource_group_scopes, at(instancePath, "/resource_group_scopes")) && (vErrors = more(vErrors, validate214)), data.badge_scopes !== void 0 && !validate87(data.badge_scopes, at(instancePath, "/badge_scopes")) && (vErrors = more(vErrors, validate87)), data.groups !== void 0 && !validate214(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate214))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate200.errors = vErrors, vErrors === null;
}
function validate199(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate200(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate200));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate199.errors = vErrors, vErrors === null;
}
function validate197(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "roles")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.roles !== void 0 && !validate199(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate199))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate197.errors = vErrors, vErrors === null;
}
function validate196(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate197(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate197));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate196.errors = vErrors, vErrors === null;
}
function validate195(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.groups === void 0 && (vErrors = need(vErrors, data, instancePath, "groups")), data.groups !== void 0 && !validate196(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate196))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate195.errors = vErrors, vErrors === null;
}
var check_shared198 = outermost(validate224);
function validate224(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "user_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate224.errors = vErrors, vErrors === null;
}
var check_TwoFactorState = outermost(validate226);
function validate226(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.enabled === void 0 || data.required === void 0) && (vErrors = need(vErrors, data, instancePath, "enabled", "required")), data.enabled !== void 0 && !validate64(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate64)), data.required !== void 0 && !validate64(data.required, at(instancePath, "/required")) && (vErrors = more(vErrors, validate64))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate226.errors = vErrors, vErrors === null;
}
var check_shared199 = outermost(validate229);
function validate229(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.otp_secret === void 0 && (vErrors = need(vErrors, data, instancePath, "otp_secret")), data.otp_secret !== void 0 && !validate22(data.otp_secret, at(instancePath, "/otp_secret")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate229.errors = vErrors, vErrors === null;
}
var check_shared200 = outermost(validate231);
function validate231(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.success === void 0 && (vErrors = need(vErrors, data, instancePath, "success")), data.success !== void 0 && !validate64(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate64))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate231.errors = vErrors, vErrors === null;
}
var check_shared201 = outermost(validate233);
function validate234(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "name")), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate234.errors = vErrors, vErrors === null;
}
function validate233(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate234(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate234));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate233.errors = vErrors, vErrors === null;
}
var check_shared203 = outermost(validate238);
function validate240(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "resource_id", "name")), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.smtp_configured !== void 0 && !validate34(data.smtp_configured, at(instancePath, "/smtp_configured")) && (vErrors = more(vErrors, validate34)), data.clouds !== void 0 && !validate27(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate27)), data.bots !== void 0 && !validate27(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate27)), data.users !== void 0 && !validate27(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate240.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? (data.organizations === void 0 && (vErrors = need(vErrors, data, instancePath, "organizations")), data.organizations !== void 0 && !validate239(data.organizations, at(instancePath, "/organizations")) && (vErrors = more(vErrors, validate239))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate238.errors = vErrors, vErrors === null;
}
var check_shared204 = outermost(validate251);
function validate251(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organization_name === void 0 && (vErrors = need(vErrors, data, instancePath, "organization_name"));
    for (let key0 in data)
      key0 !== "organization_name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate251.errors = vErrors, vErrors === null;
}
var check_shared205 = outermost(validate253);
var schema66 = ["organization_id", "resource_id"];
function validate254(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate254.errors = vErrors, vErrors === null;
}
function validate253(data, instancePath = "") {
  let vErrors = null;
  return validate254(data, instancePath) || (vErrors = more(vErrors, validate254)), data && typeof data == "object" && !Array.isArray(data) && (schema66.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate253.errors = vErrors, vErrors === null;
}
var check_shared206 = outermost(validate258);
function validate258(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationResourceId === void 0 || data.organization_name === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationResourceId", "organization_name"));
    for (let key0 in data)
      key0 === "organizationResourceId" || key0 === "organization_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationResourceId !== void 0 && !validate183(data.organizationResourceId, at(instancePath, "/organizationResourceId")) && (vErrors = more(vErrors, validate183)), data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate258.errors = vErrors, vErrors === null;
}
var check_shared207 = outermost(validate261);
function validate261(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organizationResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "organizationResourceId"));
    for (let key0 in data)
      key0 !== "organizationResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationResourceId !== void 0 && !validate183(data.organizationResourceId, at(instancePath, "/organizationResourceId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate261.errors = vErrors, vErrors === null;
}
var check_shared209 = outermost(validate263);
function validate269(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate44(data, instancePath) || (vErrors = more(vErrors, validate44), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate67(data, instancePath) || (vErrors = more(vErrors, validate67), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate269.errors = vErrors, errors === 0;
}
function validate273(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate44(data, instancePath) || (vErrors = more(vErrors, validate44), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate199(data, instancePath) || (vErrors = more(vErrors, validate199), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate273.errors = vErrors, errors === 0;
}
function validate265(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.group_id === void 0 || data.resource_id === void 0 || data.name === void 0 || data.users === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "group_id", "resource_id", "name", "users", "roles")), data.group_id !== void 0 && !validate44(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate44)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.users !== void 0 && !validate269(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate269)), data.roles !== void 0 && !validate273(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate273)), data.entitlements_configured !== void 0 && !validate34(data.entitlements_configured, at(instancePath, "/entitlements_configured")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate265.errors = vErrors, vErrors === null;
}
function validate264(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate265(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate265));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate264.errors = vErrors, vErrors === null;
}
function validate263(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.groups === void 0 && (vErrors = need(vErrors, data, instancePath, "groups")), data.groups !== void 0 && !validate264(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate264))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate263.errors = vErrors, vErrors === null;
}
var check_shared210 = outermost(validate280);
function validate280(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.group_name === void 0 && (vErrors = need(vErrors, data, instancePath, "group_name"));
    for (let key0 in data)
      key0 !== "group_name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.group_name !== void 0 && !validate22(data.group_name, at(instancePath, "/group_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate280.errors = vErrors, vErrors === null;
}
var check_GroupAnswer = outermost(validate282);
function validate282(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.group === void 0 && (vErrors = need(vErrors, data, instancePath, "group")), data.group !== void 0 && !validate265(data.group, at(instancePath, "/group")) && (vErrors = more(vErrors, validate265))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate282.errors = vErrors, vErrors === null;
}
var check_shared211 = outermost(validate284);
function validate284(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.groupResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "groupResourceId"));
    for (let key0 in data)
      key0 !== "groupResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate183(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate284.errors = vErrors, vErrors === null;
}
var check_shared212 = outermost(validate286);
function validate286(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.groupResourceId === void 0 || data.user_resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "groupResourceId", "user_resource_ids"));
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "user_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate183(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate183)), data.user_resource_ids !== void 0 && !validate214(data.user_resource_ids, at(instancePath, "/user_resource_ids")) && (vErrors = more(vErrors, validate214));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate286.errors = vErrors, vErrors === null;
}
var check_shared213 = outermost(validate289);
function validate289(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.groupResourceId === void 0 || data.user_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "groupResourceId", "user_resource_id"));
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "user_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate183(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate183)), data.user_resource_id !== void 0 && !validate69(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate69));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate289.errors = vErrors, vErrors === null;
}
var check_shared214 = outermost(validate292);
function validate292(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.users === void 0 && (vErrors = need(vErrors, data, instancePath, "users")), data.users !== void 0 && !validate67(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate67))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate292.errors = vErrors, vErrors === null;
}
var check_shared215 = outermost(validate294);
function validate294(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.roles === void 0 && (vErrors = need(vErrors, data, instancePath, "roles")), data.roles !== void 0 && !validate199(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate199))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate294.errors = vErrors, vErrors === null;
}
var check_shared216 = outermost(validate296);
function validate296(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.groupResourceId === void 0 || data.resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "groupResourceId", "resource_ids"));
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate183(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate183)), data.resource_ids !== void 0 && !validate214(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate214));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate296.errors = vErrors, vErrors === null;
}
var check_shared217 = outermost(validate299), schema82 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared11" }, description: { $ref: "shared11" }, all_permissions: { $ref: "shared15" }, view: { $ref: "shared15" }, provision: { $ref: "shared15" }, manage: { $ref: "shared15" }, delete: { $ref: "shared15" }, add_cloud: { $ref: "shared15" }, delete_cloud: { $ref: "shared15" }, global_scope: { $ref: "shared15" } }, required: ["name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared217" };
function validate299(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.all_permissions === void 0 || data.view === void 0 || data.provision === void 0 || data.manage === void 0 || data.delete === void 0 || data.global_scope === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"));
    for (let key0 in data)
      func3.call(schema82.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.all_permissions !== void 0 && !validate64(data.all_permissions, at(instancePath, "/all_permissions")) && (vErrors = more(vErrors, validate64)), data.view !== void 0 && !validate64(data.view, at(instancePath, "/view")) && (vErrors = more(vErrors, validate64)), data.provision !== void 0 && !validate64(data.provision, at(instancePath, "/provision")) && (vErrors = more(vErrors, validate64)), data.manage !== void 0 && !validate64(data.manage, at(instancePath, "/manage")) && (vErrors = more(vErrors, validate64)), data.delete !== void 0 && !validate64(data.delete, at(instancePath, "/delete")) && (vErrors = more(vErrors, validate64)), data.add_cloud !== void 0 && !validate64(data.add_cloud, at(instancePath, "/add_cloud")) && (vErrors = more(vErrors, validate64)), data.delete_cloud !== void 0 && !validate64(data.delete_cloud, at(instancePath, "/delete_cloud")) && (vErrors = more(vErrors, validate64)), data.global_scope !== void 0 && !validate64(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate299.errors = vErrors, vErrors === null;
}
var check_Role = outermost(validate200), check_shared218 = outermost(validate310), schema83 = { type: "object", additionalProperties: !1, properties: { roleResourceId: { $ref: "shared84" }, name: { $ref: "shared11" }, description: { $ref: "shared11" }, all_permissions: { $ref: "shared15" }, view: { $ref: "shared15" }, provision: { $ref: "shared15" }, manage: { $ref: "shared15" }, delete: { $ref: "shared15" }, add_cloud: { $ref: "shared15" }, delete_cloud: { $ref: "shared15" }, global_scope: { $ref: "shared15" } }, required: ["roleResourceId", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared218" };
function validate310(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.name === void 0 || data.description === void 0 || data.all_permissions === void 0 || data.view === void 0 || data.provision === void 0 || data.manage === void 0 || data.delete === void 0 || data.global_scope === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"));
    for (let key0 in data)
      func3.call(schema83.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate183(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate183)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.all_permissions !== void 0 && !validate64(data.all_permissions, at(instancePath, "/all_permissions")) && (vErrors = more(vErrors, validate64)), data.view !== void 0 && !validate64(data.view, at(instancePath, "/view")) && (vErrors = more(vErrors, validate64)), data.provision !== void 0 && !validate64(data.provision, at(instancePath, "/provision")) && (vErrors = more(vErrors, validate64)), data.manage !== void 0 && !validate64(data.manage, at(instancePath, "/manage")) && (vErrors = more(vErrors, validate64)), data.delete !== void 0 && !validate64(data.delete, at(instancePath, "/delete")) && (vErrors = more(vErrors, validate64)), data.add_cloud !== void 0 && !validate64(data.add_cloud, at(instancePath, "/add_cloud")) && (vErrors = more(vErrors, validate64)), data.delete_cloud !== void 0 && !validate64(data.delete_cloud, at(instancePath, "/delete_cloud")) && (vErrors = more(vErrors, validate64)), data.global_scope !== void 0 && !validate64(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate310.errors = vErrors, vErrors === null;
}
var check_shared219 = outermost(validate322);
function validate322(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.resource_ids === void 0 || data.deprecated_resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "resource_ids", "deprecated_resource_ids"));
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "resource_ids" || key0 === "deprecated_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate183(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate183)), data.resource_ids !== void 0 && !validate214(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate214)), data.deprecated_resource_ids !== void 0 && !validate214(data.deprecated_resource_ids, at(instancePath, "/deprecated_resource_ids")) && (vErrors = more(vErrors, validate214));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate322.errors = vErrors, vErrors === null;
}
var check_shared220 = outermost(validate326);
function validate326(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.group_resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "group_resource_ids"));
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "group_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate183(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate183)), data.group_resource_ids !== void 0 && !validate214(data.group_resource_ids, at(instancePath, "/group_resource_ids")) && (vErrors = more(vErrors, validate214));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate326.errors = vErrors, vErrors === null;
}
var check_shared221 = outermost(validate329);
var schema87 = { type: "string", enum: ["AND", "OR"], $id: "shared155" };
function validate331(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "AND" || data === "OR" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema87.enum })), validate331.errors = vErrors, vErrors === null;
}
function validate334(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value"));
    for (let key0 in data)
      key0 === "key" || key0 === "value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate334.errors = vErrors, vErrors === null;
}
function validate333(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate334(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate334));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate333.errors = vErrors, vErrors === null;
}
function validate329(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.operator === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "operator", "badges"));
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "operator" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate183(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate183)), data.operator !== void 0 && !validate331(data.operator, at(instancePath, "/operator")) && (vErrors = more(vErrors, validate331)), data.badges !== void 0 && !validate333(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate333));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate329.errors = vErrors, vErrors === null;
}
var check_shared222 = outermost(validate339);
var schema93 = { type: "string", "x-known": ["applications", "botfactory", "clusters", "collections", "events", "exemptions", "groups", "hva", "iac", "iam", "insights", "tags", "threat_findings", "usc"], $id: "shared51" };
function validate342(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "applications" && data !== "botfactory" && data !== "clusters" && data !== "collections" && data !== "events" && data !== "exemptions" && data !== "groups" && data !== "hva" && data !== "iac" && data !== "iam" && data !== "insights" && data !== "tags" && data !== "threat_findings" && data !== "usc" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema93["x-known"] })), validate342.errors = vErrors, vErrors === null;
}
var schema94 = { type: "string", "x-known": ["viewer", "editor", "admin", "disabled"], $id: "EntitlementRole" };
function validate344(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "viewer" && data !== "editor" && data !== "admin" && data !== "disabled" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema94["x-known"] })), validate344.errors = vErrors, vErrors === null;
}
function validate341(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.namespace === void 0 || data.role === void 0) && (vErrors = need(vErrors, data, instancePath, "namespace", "role")), data.namespace !== void 0 && !validate342(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate342)), data.role !== void 0 && !validate344(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate344))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate341.errors = vErrors, vErrors === null;
}
function validate340(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate341(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate341));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate340.errors = vErrors, vErrors === null;
}
function validate339(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.entitlements === void 0 && (vErrors = need(vErrors, data, instancePath, "entitlements")), data.entitlements !== void 0 && !validate340(data.entitlements, at(instancePath, "/entitlements")) && (vErrors = more(vErrors, validate340))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate339.errors = vErrors, vErrors === null;
}
var check_shared223 = outermost(validate348);
function validate348(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.userResourceId === void 0 || data.module === void 0) && (vErrors = need(vErrors, data, instancePath, "userResourceId", "module"));
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "module" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate183(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate183)), data.module !== void 0 && !validate183(data.module, at(instancePath, "/module")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate348.errors = vErrors, vErrors === null;
}
var check_shared224 = outermost(validate351);
function validate351(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.entitlement === void 0 && (vErrors = need(vErrors, data, instancePath, "entitlement")), data.entitlement !== void 0 && !validate344(data.entitlement, at(instancePath, "/entitlement")) && (vErrors = more(vErrors, validate344))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate351.errors = vErrors, vErrors === null;
}
var check_shared226 = outermost(validate353);
function validate354(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate44(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate354.errors = vErrors, vErrors === null;
}
function validate358(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.namespace === void 0 || data.role === void 0) && (vErrors = need(vErrors, data, instancePath, "namespace", "role"));
    for (let key0 in data)
      key0 === "namespace" || key0 === "role" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.role !== void 0 && !validate22(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate358.errors = vErrors, vErrors === null;
}
function validate357(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate358(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate358));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate357.errors = vErrors, vErrors === null;
}
function validate353(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.group_ids === void 0 || data.entitlements === void 0) && (vErrors = need(vErrors, data, instancePath, "group_ids", "entitlements"));
    for (let key0 in data)
      key0 === "group_ids" || key0 === "entitlements" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.group_ids !== void 0 && !validate354(data.group_ids, at(instancePath, "/group_ids")) && (vErrors = more(vErrors, validate354)), data.entitlements !== void 0 && !validate357(data.entitlements, at(instancePath, "/entitlements")) && (vErrors = more(vErrors, validate357));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate353.errors = vErrors, vErrors === null;
}
var check_shared227 = outermost(validate363);
function validate364(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.group_id === void 0 || data.entitlements === void 0) && (vErrors = need(vErrors, data, instancePath, "group_id", "entitlements")), data.group_id !== void 0 && !validate44(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate44)), data.entitlements !== void 0 && !validate340(data.entitlements, at(instancePath, "/entitlements")) && (vErrors = more(vErrors, validate340))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate364.errors = vErrors, vErrors === null;
}
function validate363(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate364(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate364));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate363.errors = vErrors, vErrors === null;
}
var check_shared229 = outermost(validate368);
function validate370(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.server_id === void 0 || data.server_name === void 0) && (vErrors = need(vErrors, data, instancePath, "server_id", "server_name")), data.server_id !== void 0 && !validate44(data.server_id, at(instancePath, "/server_id")) && (vErrors = more(vErrors, validate44)), data.server_name !== void 0 && !validate22(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate22)), data.server_host !== void 0 && !validate29(data.server_host, at(instancePath, "/server_host")) && (vErrors = more(vErrors, validate29)), data.server_port !== void 0 && !validate27(data.server_port, at(instancePath, "/server_port")) && (vErrors = more(vErrors, validate27)), data.server_type !== void 0 && !validate29(data.server_type, at(instancePath, "/server_type")) && (vErrors = more(vErrors, validate29)), data.secure !== void 0 && !validate27(data.secure, at(instancePath, "/secure")) && (vErrors = more(vErrors, validate27)), data.global_scope !== void 0 && !validate34(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate34)), data.mapped_groups !== void 0 && !validate27(data.mapped_groups, at(instancePath, "/mapped_groups")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate370.errors = vErrors, vErrors === null;
}
function validate369(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate370(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate370));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate369.errors = vErrors, vErrors === null;
}
function validate368(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.servers === void 0 && (vErrors = need(vErrors, data, instancePath, "servers")), data.servers !== void 0 && !validate369(data.servers, at(instancePath, "/servers")) && (vErrors = more(vErrors, validate369))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate368.errors = vErrors, vErrors === null;
}
var check_shared230 = outermost(validate381);
function validate381(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.serverId === void 0 && (vErrors = need(vErrors, data, instancePath, "serverId"));
    for (let key0 in data)
      key0 !== "serverId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.serverId !== void 0 && !validate44(data.serverId, at(instancePath, "/serverId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate381.errors = vErrors, vErrors === null;
}
var check_shared231 = outermost(validate383);
function validate384(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.local_group_name === void 0 || data.remote_group_name === void 0) && (vErrors = need(vErrors, data, instancePath, "local_group_name", "remote_group_name")), data.local_group_name !== void 0 && !validate22(data.local_group_name, at(instancePath, "/local_group_name")) && (vErrors = more(vErrors, validate22)), data.remote_group_name !== void 0 && !validate22(data.remote_group_name, at(instancePath, "/remote_group_name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate384.errors = vErrors, vErrors === null;
}
function validate383(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate384(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate384));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate383.errors = vErrors, vErrors === null;
}
var check_shared232 = outermost(validate388);
function validate388(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.serverId === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "serverId", "body"));
    for (let key0 in data)
      key0 === "serverId" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.serverId !== void 0 && !validate44(data.serverId, at(instancePath, "/serverId")) && (vErrors = more(vErrors, validate44)), data.body !== void 0 && !validate383(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate383));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate388.errors = vErrors, vErrors === null;
}
var check_CloudList = outermost(validate391);
var schema113 = { type: "string", "x-known": ["ALICLOUD", "AWS", "AWS_CHINA", "AWS_GOV", "AZURE_ARM", "AZURE_CHINA", "AZURE_GOV", "GCE", "K8S_R7", "OCI", "AZURE", "DO", "OS", "RAX", "SOFTLAYER", "VCLOUD_DIRECTOR", "VMWARE_VSPHERE", "GCP"], $id: "CloudTypeId" };
function validate396(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ALICLOUD" && data !== "AWS" && data !== "AWS_CHINA" && data !== "AWS_GOV" && data !== "AZURE_ARM" && data !== "AZURE_CHINA" && data !== "AZURE_GOV" && data !== "GCE" && data !== "K8S_R7" && data !== "OCI" && data !== "AZURE" && data !== "DO" && data !== "OS" && data !== "RAX" && data !== "SOFTLAYER" && data !== "VCLOUD_DIRECTOR" && data !== "VMWARE_VSPHERE" && data !== "GCP" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema113["x-known"] })), validate396.errors = vErrors, vErrors === null;
}
var schema114 = { type: "string", "x-known": ["DEFAULT", "PAUSED", "REFRESH", "ASSUME_ROLE_FAIL"], $id: "CloudStatus" };
function validate400(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "DEFAULT" && data !== "PAUSED" && data !== "REFRESH" && data !== "ASSUME_ROLE_FAIL" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema114["x-known"] })), validate400.errors = vErrors, vErrors === null;
}
function validate410(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.permissions !== void 0 && !validate116(data.permissions, at(instancePath, "/permissions")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate410.errors = vErrors, vErrors === null;
}
function validate409(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate410(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate410));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate409.errors = vErrors, vErrors === null;
}
var schema117 = { type: ["string", "null"], "x-known": ["idle", null], $id: "shared40" };
function validate415(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema117.type })), data !== "idle" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema117["x-known"] })), validate415.errors = vErrors, vErrors === null;
}
function validate424(data, instancePath = "") {
  let vErrors = null;
  return Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "array" })), validate424.errors = vErrors, vErrors === null;
}
function validate393(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0 || data.cloud_type_id === void 0 || data.creation_time === void 0 || data.status === void 0 || data.group_resource_id === void 0 || data.resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "cloud_type_id", "creation_time", "status", "group_resource_id", "resource_id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_type_id !== void 0 && !validate396(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate396)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.creation_time !== void 0 && !validate22(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate400(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate400)), data.badge_count !== void 0 && !validate27(data.badge_count, at(instancePath, "/badge_count")) && (vErrors = more(vErrors, validate27)), data.resource_count !== void 0 && !validate27(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate27)), data.resources !== void 0 && !validate27(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate27)), data.last_refreshed !== void 0 && !validate29(data.last_refreshed, at(instancePath, "/last_refreshed")) && (vErrors = more(vErrors, validate29)), data.role_arn !== void 0 && !validate29(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate29)), data.group_resource_id !== void 0 && !validate69(data.group_resource_id, at(instancePath, "/group_resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.failed_resource_types !== void 0 && !validate409(data.failed_resource_types, at(instancePath, "/failed_resource_types")) && (vErrors = more(vErrors, validate409)), data.event_driven_harvest_role !== void 0 && !validate415(data.event_driven_harvest_role, at(instancePath, "/event_driven_harvest_role")) && (vErrors = more(vErrors, validate415)), data.strategy_id !== void 0 && !validate27(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate27)), data.cloud_organization_id !== void 0 && !validate29(data.cloud_organization_id, at(instancePath, "/cloud_organization_id")) && (vErrors = more(vErrors, validate29)), data.cloud_organization_domain_name !== void 0 && !validate29(data.cloud_organization_domain_name, at(instancePath, "/cloud_organization_domain_name")) && (vErrors = more(vErrors, validate29)), data.cloud_organization_nickname !== void 0 && !validate29(data.cloud_organization_nickname, at(instancePath, "/cloud_organization_nickname")) && (vErrors = more(vErrors, validate29)), data.tenant_id !== void 0 && !validate29(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate29)), data.is_platform_managed !== void 0 && !validate34(data.is_platform_managed, at(instancePath, "/is_platform_managed")) && (vErrors = more(vErrors, validate34)), data.host_assessment_enabled !== void 0 && !validate34(data.host_assessment_enabled, at(instancePath, "/host_assessment_enabled")) && (vErrors = more(vErrors, validate34)), data.host_assessment_status !== void 0 && !validate424(data.host_assessment_status, at(instancePath, "/host_assessment_status")) && (vErrors = more(vErrors, validate424)), data.trailblazer_cloudtrail_trails !== void 0 && !validate424(data.trailblazer_cloudtrail_trails, at(instancePath, "/trailblazer_cloudtrail_trails")) && (vErrors = more(vErrors, validate424))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate393.errors = vErrors, vErrors === null;
}
function validate392(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate393(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate393));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate392.errors = vErrors, vErrors === null;
}
function validate391(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.clouds === void 0 || data.total_count === void 0) && (vErrors = need(vErrors, data, instancePath, "clouds", "total_count")), data.clouds !== void 0 && !validate392(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate392)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate391.errors = vErrors, vErrors === null;
}
var check_shared233 = outermost(validate430), schema119 = { type: "object", additionalProperties: !1, properties: { filters: { $ref: "shared47" }, limit: { $ref: "shared10" }, offset: { $ref: "shared10" }, order_by: { $ref: "OrderBy" }, badges: { $ref: "shared17" }, badge_filter_operator: { $ref: "shared48" }, search_string: { $ref: "shared11" }, advanced_search: { $ref: "shared15" }, empty_badges: { $ref: "shared15" }, exclusion_badges: { $ref: "shared17" } }, $id: "shared233" }, schema120 = { type: "string", enum: ["OR", "AND", ""], $id: "shared48" };
function validate436(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OR" || data === "AND" || data === "" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema120.enum })), validate436.errors = vErrors, vErrors === null;
}
function validate430(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func3.call(schema119.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate110(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate110)), data.limit !== void 0 && !validate44(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate44)), data.offset !== void 0 && !validate44(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate44)), data.order_by !== void 0 && !validate125(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate125)), data.badges !== void 0 && !validate333(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate333)), data.badge_filter_operator !== void 0 && !validate436(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate436)), data.search_string !== void 0 && !validate22(data.search_string, at(instancePath, "/search_string")) && (vErrors = more(vErrors, validate22)), data.advanced_search !== void 0 && !validate64(data.advanced_search, at(instancePath, "/advanced_search")) && (vErrors = more(vErrors, validate64)), data.empty_badges !== void 0 && !validate64(data.empty_badges, at(instancePath, "/empty_badges")) && (vErrors = more(vErrors, validate64)), data.exclusion_badges !== void 0 && !validate333(data.exclusion_badges, at(instancePath, "/exclusion_badges")) && (vErrors = more(vErrors, validate333));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate430.errors = vErrors, vErrors === null;
}
var check_shared235 = outermost(validate442);
var schema124 = { type: ["string", "null"], "x-known": ["public", "private", null], $id: "shared49" };
function validate447(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema124.type })), data !== "public" && data !== "private" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema124["x-known"] })), validate447.errors = vErrors, vErrors === null;
}
function validate444(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.cloud_type_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_type_id", "name")), data.cloud_type_id !== void 0 && !validate396(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate396)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_access !== void 0 && !validate447(data.cloud_access, at(instancePath, "/cloud_access")) && (vErrors = more(vErrors, validate447))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate444.errors = vErrors, vErrors === null;
}
function validate443(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate444(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate444));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate443.errors = vErrors, vErrors === null;
}
function validate442(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.clouds === void 0 && (vErrors = need(vErrors, data, instancePath, "clouds")), data.clouds !== void 0 && !validate443(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate443))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate442.errors = vErrors, vErrors === null;
}
var check_shared236 = outermost(validate451);
function validate451(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.clouds === void 0 && (vErrors = need(vErrors, data, instancePath, "clouds")), data.clouds !== void 0 && !validate392(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate392))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate451.errors = vErrors, vErrors === null;
}
var check_shared237 = outermost(validate453);
var schema127 = { type: "object", additionalProperties: !1, properties: { cloud_type: { $ref: "shared11" }, name: { $ref: "shared11" }, authentication_type: { $ref: "shared11" }, account_number: { $ref: "shared11" }, api_key: { $ref: "shared11" }, secret_key: { $ref: "shared11" }, role_arn: { $ref: "shared11" }, external_id: { $ref: "shared11" }, session_name: { $ref: "shared11" }, duration: { $ref: "shared10" }, strategy_id: { $ref: "shared10" }, tenant_id: { $ref: "shared11" }, app_id: { $ref: "shared11" }, subscription_id: { $ref: "shared11" }, certificate_thumbprint: { $ref: "shared11" }, project: { $ref: "shared11" }, api_credentials: { $ref: "GcpServiceAccountKey" } }, required: ["cloud_type", "name"], $id: "CloudCreationParams" };
function validate471(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate22(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate22)), data.private_key_id !== void 0 && !validate22(data.private_key_id, at(instancePath, "/private_key_id")) && (vErrors = more(vErrors, validate22)), data.private_key !== void 0 && !validate22(data.private_key, at(instancePath, "/private_key")) && (vErrors = more(vErrors, validate22)), data.client_email !== void 0 && !validate22(data.client_email, at(instancePath, "/client_email")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.auth_uri !== void 0 && !validate22(data.auth_uri, at(instancePath, "/auth_uri")) && (vErrors = more(vErrors, validate22)), data.token_uri !== void 0 && !validate22(data.token_uri, at(instancePath, "/token_uri")) && (vErrors = more(vErrors, validate22)), data.auth_provider_x509_cert_url !== void 0 && !validate22(data.auth_provider_x509_cert_url, at(instancePath, "/auth_provider_x509_cert_url")) && (vErrors = more(vErrors, validate22)), data.client_x509_cert_url !== void 0 && !validate22(data.client_x509_cert_url, at(instancePath, "/client_x509_cert_url")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate471.errors = vErrors, vErrors === null;
}
function validate454(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloud_type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_type", "name"));
    for (let key0 in data)
      func3.call(schema127.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud_type !== void 0 && !validate22(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.authentication_type !== void 0 && !validate22(data.authentication_type, at(instancePath, "/authentication_type")) && (vErrors = more(vErrors, validate22)), data.account_number !== void 0 && !validate22(data.account_number, at(instancePath, "/account_number")) && (vErrors = more(vErrors, validate22)), data.api_key !== void 0 && !validate22(data.api_key, at(instancePath, "/api_key")) && (vErrors = more(vErrors, validate22)), data.secret_key !== void 0 && !validate22(data.secret_key, at(instancePath, "/secret_key")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.session_name !== void 0 && !validate22(data.session_name, at(instancePath, "/session_name")) && (vErrors = more(vErrors, validate22)), data.duration !== void 0 && !validate44(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate44)), data.strategy_id !== void 0 && !validate44(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate44)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.app_id !== void 0 && !validate22(data.app_id, at(instancePath, "/app_id")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.certificate_thumbprint !== void 0 && !validate22(data.certificate_thumbprint, at(instancePath, "/certificate_thumbprint")) && (vErrors = more(vErrors, validate22)), data.project !== void 0 && !validate22(data.project, at(instancePath, "/project")) && (vErrors = more(vErrors, validate22)), data.api_credentials !== void 0 && !validate471(data.api_credentials, at(instancePath, "/api_credentials")) && (vErrors = more(vErrors, validate471));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate454.errors = vErrors, vErrors === null;
}
function validate453(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.creation_params === void 0 && (vErrors = need(vErrors, data, instancePath, "creation_params"));
    for (let key0 in data)
      key0 !== "creation_params" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.creation_params !== void 0 && !validate454(data.creation_params, at(instancePath, "/creation_params")) && (vErrors = more(vErrors, validate454));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate453.errors = vErrors, vErrors === null;
}
var check_Cloud = outermost(validate393), check_shared238 = outermost(validate484), schema129 = { type: "object", additionalProperties: !1, properties: { cloudId: { $ref: "shared10" }, cloud_type: { $ref: "shared11" }, name: { $ref: "shared11" }, authentication_type: { $ref: "shared11" }, account_number: { $ref: "shared11" }, api_key: { $ref: "shared11" }, secret_key: { $ref: "shared11" }, role_arn: { $ref: "shared11" }, external_id: { $ref: "shared11" }, session_name: { $ref: "shared11" }, duration: { $ref: "shared10" }, strategy_id: { $ref: "shared10" }, tenant_id: { $ref: "shared11" }, app_id: { $ref: "shared11" }, subscription_id: { $ref: "shared11" }, certificate_thumbprint: { $ref: "shared11" }, project: { $ref: "shared11" }, api_credentials: { $ref: "GcpServiceAccountKey" } }, required: ["cloudId", "cloud_type", "name"], $id: "shared238" };
function validate484(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloudId === void 0 || data.cloud_type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "cloudId", "cloud_type", "name"));
    for (let key0 in data)
      func3.call(schema129.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloudId !== void 0 && !validate44(data.cloudId, at(instancePath, "/cloudId")) && (vErrors = more(vErrors, validate44)), data.cloud_type !== void 0 && !validate22(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.authentication_type !== void 0 && !validate22(data.authentication_type, at(instancePath, "/authentication_type")) && (vErrors = more(vErrors, validate22)), data.account_number !== void 0 && !validate22(data.account_number, at(instancePath, "/account_number")) && (vErrors = more(vErrors, validate22)), data.api_key !== void 0 && !validate22(data.api_key, at(instancePath, "/api_key")) && (vErrors = more(vErrors, validate22)), data.secret_key !== void 0 && !validate22(data.secret_key, at(instancePath, "/secret_key")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.session_name !== void 0 && !validate22(data.session_name, at(instancePath, "/session_name")) && (vErrors = more(vErrors, validate22)), data.duration !== void 0 && !validate44(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate44)), data.strategy_id !== void 0 && !validate44(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate44)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.app_id !== void 0 && !validate22(data.app_id, at(instancePath, "/app_id")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.certificate_thumbprint !== void 0 && !validate22(data.certificate_thumbprint, at(instancePath, "/certificate_thumbprint")) && (vErrors = more(vErrors, validate22)), data.project !== void 0 && !validate22(data.project, at(instancePath, "/project")) && (vErrors = more(vErrors, validate22)), data.api_credentials !== void 0 && !validate471(data.api_credentials, at(instancePath, "/api_credentials")) && (vErrors = more(vErrors, validate471));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate484.errors = vErrors, vErrors === null;
}
var check_shared239 = outermost(validate503);
function validate503(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cloudResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "cloudResourceId"));
    for (let key0 in data)
      key0 !== "cloudResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloudResourceId !== void 0 && !validate183(data.cloudResourceId, at(instancePath, "/cloudResourceId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate503.errors = vErrors, vErrors === null;
}
var check_shared240 = outermost(validate505);
function validate505(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "name"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate505.errors = vErrors, vErrors === null;
}
var check_shared242 = outermost(validate508);
var schema133 = { type: "string", enum: ["PAUSED", "DEFAULT"], $id: "shared241" };
function validate510(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PAUSED" || data === "DEFAULT" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema133.enum })), validate510.errors = vErrors, vErrors === null;
}
function validate508(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_ids === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_ids", "status"));
    for (let key0 in data)
      key0 === "resource_ids" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate214(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate214)), data.status !== void 0 && !validate510(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate510));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate508.errors = vErrors, vErrors === null;
}
var check_shared244 = outermost(validate512);
var schema137 = { type: "string", "x-known": ["ACTIVE"], $id: "shared46" };
function validate518(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ACTIVE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema137["x-known"] })), validate518.errors = vErrors, vErrors === null;
}
var schema138 = { type: ["number", "null"], $id: "shared23" };
function validate520(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema138.type })), validate520.errors = vErrors, vErrors === null;
}
function validate514(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0 || data.resource_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "resource_id", "status")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.status !== void 0 && !validate518(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate518)), data.harvest_rate_multiplier !== void 0 && !validate520(data.harvest_rate_multiplier, at(instancePath, "/harvest_rate_multiplier")) && (vErrors = more(vErrors, validate520))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate514.errors = vErrors, vErrors === null;
}
function validate513(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate514(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate514));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate513.errors = vErrors, vErrors === null;
}
function validate512(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.regions === void 0 && (vErrors = need(vErrors, data, instancePath, "regions")), data.regions !== void 0 && !validate513(data.regions, at(instancePath, "/regions")) && (vErrors = more(vErrors, validate513))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate512.errors = vErrors, vErrors === null;
}
var check_shared245 = outermost(validate524);
function validate524(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.regionResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "regionResourceId"));
    for (let key0 in data)
      key0 !== "regionResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.regionResourceId !== void 0 && !validate183(data.regionResourceId, at(instancePath, "/regionResourceId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate524.errors = vErrors, vErrors === null;
}
var check_shared247 = outermost(validate526);
function validate528(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.organization_id === void 0 || data.name === void 0 || data.cloud_type_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "organization_id", "name", "cloud_type_id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_type_id !== void 0 && !validate396(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate396)), data.type_default !== void 0 && !validate34(data.type_default, at(instancePath, "/type_default")) && (vErrors = more(vErrors, validate34)), data.system_defined !== void 0 && !validate34(data.system_defined, at(instancePath, "/system_defined")) && (vErrors = more(vErrors, validate34)), data.disabled_regions !== void 0 && !validate116(data.disabled_regions, at(instancePath, "/disabled_regions")) && (vErrors = more(vErrors, validate116)), data.dynamic_scheduling !== void 0 && !validate34(data.dynamic_scheduling, at(instancePath, "/dynamic_scheduling")) && (vErrors = more(vErrors, validate34)), data.dynamic_scheduling_enabled !== void 0 && !validate34(data.dynamic_scheduling_enabled, at(instancePath, "/dynamic_scheduling_enabled")) && (vErrors = more(vErrors, validate34)), data.organization_services !== void 0 && !validate27(data.organization_services, at(instancePath, "/organization_services")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate528.errors = vErrors, vErrors === null;
}
function validate527(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate528(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate528));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate527.errors = vErrors, vErrors === null;
}
function validate526(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.strategies === void 0 && (vErrors = need(vErrors, data, instancePath, "strategies")), data.strategies !== void 0 && !validate527(data.strategies, at(instancePath, "/strategies")) && (vErrors = more(vErrors, validate527))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate526.errors = vErrors, vErrors === null;
}
var check_shared248 = outermost(validate541);
function validate541(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.strategy_name === void 0 || data.cloud_type_id === void 0) && (vErrors = need(vErrors, data, instancePath, "strategy_name", "cloud_type_id"));
    for (let key0 in data)
      key0 === "strategy_name" || key0 === "cloud_type_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.strategy_name !== void 0 && !validate22(data.strategy_name, at(instancePath, "/strategy_name")) && (vErrors = more(vErrors, validate22)), data.cloud_type_id !== void 0 && !validate22(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate541.errors = vErrors, vErrors === null;
}
var check_shared249 = outermost(validate544);
function validate544(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.strategy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "strategy_id")), data.strategy_id !== void 0 && !validate44(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate544.errors = vErrors, vErrors === null;
}
var check_shared250 = outermost(validate546);
function validate546(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.strategyId === void 0 || data.organization_service_ids === void 0 || data.cloud_type_id === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "strategyId", "organization_service_ids", "cloud_type_id", "badges"));
    for (let key0 in data)
      key0 === "strategyId" || key0 === "organization_service_ids" || key0 === "cloud_type_id" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.strategyId !== void 0 && !validate44(data.strategyId, at(instancePath, "/strategyId")) && (vErrors = more(vErrors, validate44)), data.organization_service_ids !== void 0 && !validate354(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate354)), data.cloud_type_id !== void 0 && !validate22(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate22)), data.badges !== void 0 && !validate424(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate424));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate546.errors = vErrors, vErrors === null;
}
var check_shared251 = outermost(validate551);
function validate555(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.job !== void 0 && !validate29(data.job, at(instancePath, "/job")) && (vErrors = more(vErrors, validate29)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate555.errors = vErrors, vErrors === null;
}
function validate558(data, instancePath = "") {
  let vErrors = null;
  return data !== null && (vErrors = report(vErrors, instancePath, "type", { type: "null" })), validate558.errors = vErrors, vErrors === null;
}
function validate554(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate555(data, instancePath) || (vErrors = more(vErrors, validate555), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate554.errors = vErrors, errors === 0;
}
function validate552(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.region !== void 0 && !validate29(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate29)), data.schedule !== void 0 && !validate554(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate554))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate552.errors = vErrors, vErrors === null;
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
var check_shared252 = outermost(validate562);
function validate563(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.job !== void 0 && !validate22(data.job, at(instancePath, "/job")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate563.errors = vErrors, vErrors === null;
}
function validate562(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate563(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate563));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate562.errors = vErrors, vErrors === null;
}
var check_QueueStatus = outermost(validate566);
var schema154 = { type: ["object", "null"], properties: { count: { $ref: "shared3" }, min: { $ref: "shared23" }, max: { $ref: "shared23" }, current: { $ref: "shared23" }, sum: { $ref: "shared23" }, sumsq: { $ref: "shared23" }, average: { $ref: "shared23" }, variance: { $ref: "shared23" }, stddev: { $ref: "shared23" } }, $id: "JobTimes" };
function validate573(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema154.type })), data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.min !== void 0 && !validate520(data.min, at(instancePath, "/min")) && (vErrors = more(vErrors, validate520)), data.max !== void 0 && !validate520(data.max, at(instancePath, "/max")) && (vErrors = more(vErrors, validate520)), data.current !== void 0 && !validate520(data.current, at(instancePath, "/current")) && (vErrors = more(vErrors, validate520)), data.sum !== void 0 && !validate520(data.sum, at(instancePath, "/sum")) && (vErrors = more(vErrors, validate520)), data.sumsq !== void 0 && !validate520(data.sumsq, at(instancePath, "/sumsq")) && (vErrors = more(vErrors, validate520)), data.average !== void 0 && !validate520(data.average, at(instancePath, "/average")) && (vErrors = more(vErrors, validate520)), data.variance !== void 0 && !validate520(data.variance, at(instancePath, "/variance")) && (vErrors = more(vErrors, validate520)), data.stddev !== void 0 && !validate520(data.stddev, at(instancePath, "/stddev")) && (vErrors = more(vErrors, validate520))), validate573.errors = vErrors, vErrors === null;
}
var schema157 = { type: ["string", "number"], $id: "shared96" };
function validate596(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: schema157.type })), validate596.errors = vErrors, vErrors === null;
}
function validate595(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 2 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 2 }, "must NOT have more than 2 items")), data.length < 2 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 2 }, "must NOT have fewer than 2 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate596(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate596));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate595.errors = vErrors, vErrors === null;
}
function validate594(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate595(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate595));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate594.errors = vErrors, vErrors === null;
}
function validate566(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.workers === void 0 || data.p0 === void 0 || data.p1 === void 0 || data.p2 === void 0 || data.slowest_jobs === void 0) && (vErrors = need(vErrors, data, instancePath, "workers", "p0", "p1", "p2", "slowest_jobs")), data.workers !== void 0 && !validate44(data.workers, at(instancePath, "/workers")) && (vErrors = more(vErrors, validate44)), data.p0 !== void 0 && !validate44(data.p0, at(instancePath, "/p0")) && (vErrors = more(vErrors, validate44)), data.p1 !== void 0 && !validate44(data.p1, at(instancePath, "/p1")) && (vErrors = more(vErrors, validate44)), data.p2 !== void 0 && !validate44(data.p2, at(instancePath, "/p2")) && (vErrors = more(vErrors, validate44)), data.p3 !== void 0 && !validate27(data.p3, at(instancePath, "/p3")) && (vErrors = more(vErrors, validate27)), data.scheduler_internal !== void 0 && !validate27(data.scheduler_internal, at(instancePath, "/scheduler_internal")) && (vErrors = more(vErrors, validate27)), data.queue_wait !== void 0 && !validate573(data.queue_wait, at(instancePath, "/queue_wait")) && (vErrors = more(vErrors, validate573)), data.queue_wait_p0 !== void 0 && !validate573(data.queue_wait_p0, at(instancePath, "/queue_wait_p0")) && (vErrors = more(vErrors, validate573)), data.queue_wait_p1 !== void 0 && !validate573(data.queue_wait_p1, at(instancePath, "/queue_wait_p1")) && (vErrors = more(vErrors, validate573)), data.queue_wait_p2 !== void 0 && !validate573(data.queue_wait_p2, at(instancePath, "/queue_wait_p2")) && (vErrors = more(vErrors, validate573)), data.queue_wait_p3 !== void 0 && !validate573(data.queue_wait_p3, at(instancePath, "/queue_wait_p3")) && (vErrors = more(vErrors, validate573)), data.queue_wait_all !== void 0 && !validate573(data.queue_wait_all, at(instancePath, "/queue_wait_all")) && (vErrors = more(vErrors, validate573)), data.process_time !== void 0 && !validate573(data.process_time, at(instancePath, "/process_time")) && (vErrors = more(vErrors, validate573)), data.process_time_p0 !== void 0 && !validate573(data.process_time_p0, at(instancePath, "/process_time_p0")) && (vErrors = more(vErrors, validate573)), data.process_time_p1 !== void 0 && !validate573(data.process_time_p1, at(instancePath, "/process_time_p1")) && (vErrors = more(vErrors, validate573)), data.process_time_p2 !== void 0 && !validate573(data.process_time_p2, at(instancePath, "/process_time_p2")) && (vErrors = more(vErrors, validate573)), data.process_time_p3 !== void 0 && !validate573(data.process_time_p3, at(instancePath, "/process_time_p3")) && (vErrors = more(vErrors, validate573)), data.slowest_jobs !== void 0 && !validate594(data.slowest_jobs, at(instancePath, "/slowest_jobs")) && (vErrors = more(vErrors, validate594))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate566.errors = vErrors, vErrors === null;
}
var check_shared253 = outermost(validate600);
var schema161 = ["diagnostics"];
function validate602(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate602.errors = vErrors, vErrors === null;
}
function validate601(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate602(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate602));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate601.errors = vErrors, vErrors === null;
}
function validate600(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.diagnostics !== void 0 && !validate601(data.diagnostics, at(instancePath, "/diagnostics")) && (vErrors = more(vErrors, validate601)), schema161.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate600.errors = vErrors, vErrors === null;
}
var check_shared255 = outermost(validate605);
var schema167 = ["domains"];
var schema165 = { type: ["string", "integer", "null"], $id: "shared42" };
function validate612(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema165.type })), validate612.errors = vErrors, vErrors === null;
}
var schema166 = { type: ["integer", "array", "null"], items: {}, $id: "shared43" };
function validate617(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && !Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema166.type })), validate617.errors = vErrors, vErrors === null;
}
function validate607(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.cloud_type_id !== void 0 && !validate29(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate29)), data.domain_id !== void 0 && !validate29(data.domain_id, at(instancePath, "/domain_id")) && (vErrors = more(vErrors, validate29)), data.domain_name !== void 0 && !validate29(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate612(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate612)), data.added_timestamp !== void 0 && !validate29(data.added_timestamp, at(instancePath, "/added_timestamp")) && (vErrors = more(vErrors, validate29)), data.auto_badge !== void 0 && !validate34(data.auto_badge, at(instancePath, "/auto_badge")) && (vErrors = more(vErrors, validate34)), data.auto_add !== void 0 && !validate34(data.auto_add, at(instancePath, "/auto_add")) && (vErrors = more(vErrors, validate34)), data.failures !== void 0 && !validate617(data.failures, at(instancePath, "/failures")) && (vErrors = more(vErrors, validate617)), data.projects !== void 0 && !validate617(data.projects, at(instancePath, "/projects")) && (vErrors = more(vErrors, validate617))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate607.errors = vErrors, vErrors === null;
}
function validate606(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate607(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate607));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate606.errors = vErrors, vErrors === null;
}
function validate605(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.domains !== void 0 && !validate606(data.domains, at(instancePath, "/domains")) && (vErrors = more(vErrors, validate606)), schema167.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate605.errors = vErrors, vErrors === null;
}
var check_shared256 = outermost(validate622), schema168 = { type: "object", additionalProperties: !1, properties: { cloud_type: { $ref: "shared11" }, credentials: { $ref: "shared26" }, nickname: { $ref: "shared11" }, domain_name: { $ref: "shared11" }, parent_folder_id: { $ref: "shared14" }, auto_add: { $ref: "shared15" }, auto_badge: { $ref: "shared15" }, auto_remove: { $ref: "shared15" }, remove_suspended: { $ref: "shared15" }, skip_prefixes: { $ref: "shared14" } }, required: ["cloud_type", "credentials", "nickname"], $id: "shared256" };
function validate622(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloud_type === void 0 || data.credentials === void 0 || data.nickname === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_type", "credentials", "nickname"));
    for (let key0 in data)
      func3.call(schema168.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud_type !== void 0 && !validate22(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate22)), data.credentials !== void 0 && !validate602(data.credentials, at(instancePath, "/credentials")) && (vErrors = more(vErrors, validate602)), data.nickname !== void 0 && !validate22(data.nickname, at(instancePath, "/nickname")) && (vErrors = more(vErrors, validate22)), data.domain_name !== void 0 && !validate22(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate22)), data.parent_folder_id !== void 0 && !validate116(data.parent_folder_id, at(instancePath, "/parent_folder_id")) && (vErrors = more(vErrors, validate116)), data.auto_add !== void 0 && !validate64(data.auto_add, at(instancePath, "/auto_add")) && (vErrors = more(vErrors, validate64)), data.auto_badge !== void 0 && !validate64(data.auto_badge, at(instancePath, "/auto_badge")) && (vErrors = more(vErrors, validate64)), data.auto_remove !== void 0 && !validate64(data.auto_remove, at(instancePath, "/auto_remove")) && (vErrors = more(vErrors, validate64)), data.remove_suspended !== void 0 && !validate64(data.remove_suspended, at(instancePath, "/remove_suspended")) && (vErrors = more(vErrors, validate64)), data.skip_prefixes !== void 0 && !validate116(data.skip_prefixes, at(instancePath, "/skip_prefixes")) && (vErrors = more(vErrors, validate116));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate622.errors = vErrors, vErrors === null;
}
var check_shared257 = outermost(validate633);
var schema170 = ["organization_id", "cloud_type_id", "domain_id", "domain_name", "added_timestamp", "auto_badge", "auto_add", "failures", "projects"];
function validate633(data, instancePath = "") {
  let vErrors = null;
  return validate607(data, instancePath) || (vErrors = more(vErrors, validate607)), data && typeof data == "object" && !Array.isArray(data) && (schema170.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate633.errors = vErrors, vErrors === null;
}
var check_shared258 = outermost(validate635);
function validate635(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.event_driven_harvest_enabled === void 0 && (vErrors = need(vErrors, data, instancePath, "event_driven_harvest_enabled")), data.event_driven_harvest_enabled !== void 0 && !validate64(data.event_driven_harvest_enabled, at(instancePath, "/event_driven_harvest_enabled")) && (vErrors = more(vErrors, validate64))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate635.errors = vErrors, vErrors === null;
}
var check_shared259 = outermost(validate637);
function validate637(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organizationServiceId"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 !== "organizationServiceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate637.errors = vErrors, errors === 0;
}
var check_shared261 = outermost(validate639);
function validate645(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate396(data, instancePath) || (vErrors = more(vErrors, validate396), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate645.errors = vErrors, errors === 0;
}
function validate641(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "organization_service_id"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "name"), errors = vErrors === null ? 0 : vErrors.length, data.organization_service_id !== void 0 && !validate44(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.cloud_type_id !== void 0 && !validate645(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate645), errors = vErrors.length), data.producers !== void 0 && !validate27(data.producers, at(instancePath, "/producers")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.events !== void 0 && !validate27(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.pending !== void 0 && !validate34(data.pending, at(instancePath, "/pending")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.errors !== void 0 && !validate424(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate424), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate641.errors = vErrors, errors === 0;
}
function validate640(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate641(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate641));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate640.errors = vErrors, vErrors === null;
}
function validate639(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.consumers === void 0 && (vErrors = need(vErrors, data, instancePath, "consumers")), data.consumers !== void 0 && !validate640(data.consumers, at(instancePath, "/consumers")) && (vErrors = more(vErrors, validate640))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate639.errors = vErrors, vErrors === null;
}
var check_shared262 = outermost(validate655);
function validate661(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.by_badge === void 0 || data.badges === void 0 || data.by_consumer === void 0) && (vErrors = need(vErrors, data, instancePath, "by_badge", "badges", "by_consumer"));
    for (let key0 in data)
      key0 === "by_badge" || key0 === "badges" || key0 === "by_consumer" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.by_badge !== void 0 && !validate64(data.by_badge, at(instancePath, "/by_badge")) && (vErrors = more(vErrors, validate64)), data.badges !== void 0 && !validate424(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate424)), data.by_consumer !== void 0 && !validate64(data.by_consumer, at(instancePath, "/by_consumer")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate661.errors = vErrors, vErrors === null;
}
function validate655(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationServiceId === void 0 || data.organization_service_ids === void 0 || data.regions === void 0 || data.resource_types === void 0 || data.enable_all_types === void 0 || data.propagate === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationServiceId", "organization_service_ids", "regions", "resource_types", "enable_all_types", "propagate"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "organization_service_ids" || key0 === "regions" || key0 === "resource_types" || key0 === "enable_all_types" || key0 === "propagate" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44)), data.organization_service_ids !== void 0 && !validate354(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate354)), data.regions !== void 0 && !validate116(data.regions, at(instancePath, "/regions")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.enable_all_types !== void 0 && !validate64(data.enable_all_types, at(instancePath, "/enable_all_types")) && (vErrors = more(vErrors, validate64)), data.propagate !== void 0 && !validate661(data.propagate, at(instancePath, "/propagate")) && (vErrors = more(vErrors, validate661));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate655.errors = vErrors, vErrors === null;
}
var check_shared263 = outermost(validate666);
function validate666(data, instancePath = "") {
  return validate666.errors = null, !0;
}
var check_shared264 = outermost(validate667);
function validate667(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_ids"));
    for (let key0 in data)
      key0 !== "resource_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate214(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate214));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate667.errors = vErrors, vErrors === null;
}
var check_shared265 = outermost(validate669);
function validate669(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.target_resource_ids === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "target_resource_ids", "badges"));
    for (let key0 in data)
      key0 === "target_resource_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.target_resource_ids !== void 0 && !validate214(data.target_resource_ids, at(instancePath, "/target_resource_ids")) && (vErrors = more(vErrors, validate214)), data.badges !== void 0 && !validate333(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate333));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate669.errors = vErrors, vErrors === null;
}
var check_shared266 = outermost(validate672);
function validate672(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.target_resource_ids === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "target_resource_ids", "badges"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "target_resource_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.target_resource_ids !== void 0 && !validate214(data.target_resource_ids, at(instancePath, "/target_resource_ids")) && (vErrors = more(vErrors, validate214)), data.badges !== void 0 && !validate333(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate333));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate672.errors = vErrors, vErrors === null;
}
var check_shared267 = outermost(validate676);
function validate676(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 !== "resourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate676.errors = vErrors, vErrors === null;
}
var check_shared268 = outermost(validate678);
function validate679(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value")), data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22)), data.auto_generated !== void 0 && !validate34(data.auto_generated, at(instancePath, "/auto_generated")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate679.errors = vErrors, vErrors === null;
}
function validate678(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate679(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate679));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate678.errors = vErrors, vErrors === null;
}
var check_shared270 = outermost(validate684);
function validate686(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.count === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "count")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.count !== void 0 && !validate44(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate686.errors = vErrors, vErrors === null;
}
function validate685(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate686(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate686));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate685.errors = vErrors, vErrors === null;
}
function validate684(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_count === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_count")), data.resource_count !== void 0 && !validate685(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate685))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate684.errors = vErrors, vErrors === null;
}
var check_shared271 = outermost(validate691);
function validate691(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "badges" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.badges !== void 0 && !validate333(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate333));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate691.errors = vErrors, vErrors === null;
}
var check_shared272 = outermost(validate693);
function validate694(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate694.errors = vErrors, vErrors === null;
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
var check_shared273 = outermost(validate698), schema192 = { type: "object", additionalProperties: !1, properties: { selected_resource_type: { $ref: "shared11" }, resource_types: { $ref: "shared14" }, scopes: { $ref: "shared16" }, filters: { $ref: "shared33" }, badges: { $ref: "shared17" }, badge_filter_operator: { $ref: "shared155" }, tags: { $ref: "shared156" }, insight: { $ref: "shared11" }, insight_exemptions: { $ref: "shared15" }, limit: { $ref: "shared157" }, offset: { $ref: "shared158" }, cursor: { $ref: "shared11" }, order_by: { $ref: "OrderBy" } }, $id: "shared273" };
function validate705(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate705.errors = vErrors, vErrors === null;
}
function validate703(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate705(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate705));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate703.errors = vErrors, vErrors === null;
}
function validate702(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate703(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate703));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate702.errors = vErrors, vErrors === null;
}
function validate712(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value"));
    for (let key0 in data)
      key0 === "key" || key0 === "value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate712.errors = vErrors, vErrors === null;
}
function validate711(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate712(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate712));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate711.errors = vErrors, vErrors === null;
}
function validate719(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 1e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1e3 }, "must be <= 1000")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate719.errors = vErrors, vErrors === null;
}
function validate698(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func3.call(schema192.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.selected_resource_type !== void 0 && !validate22(data.selected_resource_type, at(instancePath, "/selected_resource_type")) && (vErrors = more(vErrors, validate22)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.scopes !== void 0 && !validate214(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate214)), data.filters !== void 0 && !validate702(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate702)), data.badges !== void 0 && !validate333(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate333)), data.badge_filter_operator !== void 0 && !validate331(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate331)), data.tags !== void 0 && !validate711(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate711)), data.insight !== void 0 && !validate22(data.insight, at(instancePath, "/insight")) && (vErrors = more(vErrors, validate22)), data.insight_exemptions !== void 0 && !validate64(data.insight_exemptions, at(instancePath, "/insight_exemptions")) && (vErrors = more(vErrors, validate64)), data.limit !== void 0 && !validate719(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate719)), data.offset !== void 0 && !validate123(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate123)), data.cursor !== void 0 && !validate22(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate22)), data.order_by !== void 0 && !validate125(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate698.errors = vErrors, vErrors === null;
}
var check_ResourceQueryResult = outermost(validate724);
var schema202 = { type: "string", "x-known": ["accessanalyzer", "accesslistflowlog", "airflowenvironment", "apiaccountingconfig", "apprunnerservice", "appserver", "autoscalinggroup", "autoscalinglaunchconfiguration", "awsconfig", "backendservice", "backupvault", "batchenvironment", "batchpool", "bigdatainstance", "bigdatasnapshot", "bigdataworkspace", "brokerinstance", "buildproject", "cloudwatchdestination", "coldstorage", "container", "containercluster", "containerdeployment", "containerimage", "containerinstance", "containernodegroup", "containerregistry", "containerservice", "contentdeliverynetwork", "dataanalyticsworkspace", "database", "databricksworkspace", "datafactory", "datalakestorage", "datastore", "datastream", "datasynctask", "dbcluster", "dbinstance", "dbmigrationinstance", "dbproxy", "dbsnapshot", "ddosprotection", "deliverystream", "diagnosticsetting", "directconnect", "directoryservice", "distributedtable", "distributedtablecluster", "divvyorganizationservice", "dnszone", "domaingroup", "domainuser", "ecstaskdefinition", "emailservicedomain", "esinstance", "etldatacatalog", "etlsecurityconfig", "eventsubscription", "fileshare", "forwardingrule", "gcpstackdriversink", "globalloadbalancer", "graphapi", "hypervisor", "identityprovider", "instance", "instancereservation", "internetgateway", "kubernetesclusterrole", "kubernetesconfigmap", "kubernetescontrolplane", "kubernetescronjob", "kubernetesdaemonset", "kubernetesingress", "kubernetesjob", "kubernetesmutatingwebhookconfiguration", "kubernetesnamespace", "kubernetesnetworkpolicy", "kubernetespersistentvolume", "kubernetesreplicaset", "kubernetesrole", "kubernetessecret", "kubernetesservice", "kubernetesserviceaccount", "kubernetesstatefulset", "kubernetesvalidatingwebhookconfiguration", "lightsail", "loadbalancer", "loganalyticsworkspace", "logicapp", "mapreducecluster", "mcdatabasecluster", "mcinstance", "mcsnapshot", "messagequeue", "mlinstance", "natgateway", "networkaddressgroup", "networkendpoint", "networkendpointservice", "networkfirewall", "networkfirewallrule", "networkfirewallrulelist", "networkflowlog", "networkinterface", "networkpeer", "notificationsubscription", "notificationtopic", "pod", "podsecuritypolicy", "privateimage", "privatenetwork", "privatesubnet", "publicip", "querylogconfig", "recyclebinrule", "resourceaccesslist", "resourceaccesslistrule", "resourcegroup", "restapi", "restapidomain", "restapikey", "restapistage", "route", "routetable", "searchcluster", "searchindex", "secret", "securefiletransfer", "serverlessapplication", "serverlessfunction", "serverlesslayer", "serviceaccesskey", "serviceaccesspoint", "servicealarm", "serviceapp", "servicecertificate", "servicecheck", "servicecontrolpolicy", "servicecost", "servicedataset", "servicedetector", "servicedomain", "serviceencryptionkey", "serviceencryptionkeyvault", "serviceeventbus", "serviceeventrule", "servicegroup", "servicelimit", "serviceloggroup", "serviceoutpost", "servicepolicy", "serviceregion", "servicerole", "serviceuser", "sharedfilesystem", "sharedgallery", "sharedgalleryimage", "sharedgalleryimageversion", "sitetositevpn", "snapshot", "spanner", "spannerdatabase", "sshkeypair", "ssmdocument", "stacktemplate", "stepfunction", "storageaccount", "storagecontainer", "storagegateway", "storedparameter", "streaminstance", "targetproxy", "threatfinding", "threatfindingresource", "timeseriesdatabase", "trafficmirrortarget", "transcodingpipeline", "transcriptionjob", "transitgateway", "userpool", "videostream", "virtualprivategateway", "volume", "waf", "webapp", "webappgroup", "workspace"], $id: "ResourceType" };
function validate727(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "accessanalyzer" && data !== "accesslistflowlog" && data !== "airflowenvironment" && data !== "apiaccountingconfig" && data !== "apprunnerservice" && data !== "appserver" && data !== "autoscalinggroup" && data !== "autoscalinglaunchconfiguration" && data !== "awsconfig" && data !== "backendservice" && data !== "backupvault" && data !== "batchenvironment" && data !== "batchpool" && data !== "bigdatainstance" && data !== "bigdatasnapshot" && data !== "bigdataworkspace" && data !== "brokerinstance" && data !== "buildproject" && data !== "cloudwatchdestination" && data !== "coldstorage" && data !== "container" && data !== "containercluster" && data !== "containerdeployment" && data !== "containerimage" && data !== "containerinstance" && data !== "containernodegroup" && data !== "containerregistry" && data !== "containerservice" && data !== "contentdeliverynetwork" && data !== "dataanalyticsworkspace" && data !== "database" && data !== "databricksworkspace" && data !== "datafactory" && data !== "datalakestorage" && data !== "datastore" && data !== "datastream" && data !== "datasynctask" && data !== "dbcluster" && data !== "dbinstance" && data !== "dbmigrationinstance" && data !== "dbproxy" && data !== "dbsnapshot" && data !== "ddosprotection" && data !== "deliverystream" && data !== "diagnosticsetting" && data !== "directconnect" && data !== "directoryservice" && data !== "distributedtable" && data !== "distributedtablecluster" && data !== "divvyorganizationservice" && data !== "dnszone" && data !== "domaingroup" && data !== "domainuser" && data !== "ecstaskdefinition" && data !== "emailservicedomain" && data !== "esinstance" && data !== "etldatacatalog" && data !== "etlsecurityconfig" && data !== "eventsubscription" && data !== "fileshare" && data !== "forwardingrule" && data !== "gcpstackdriversink" && data !== "globalloadbalancer" && data !== "graphapi" && data !== "hypervisor" && data !== "identityprovider" && data !== "instance" && data !== "instancereservation" && data !== "internetgateway" && data !== "kubernetesclusterrole" && data !== "kubernetesconfigmap" && data !== "kubernetescontrolplane" && data !== "kubernetescronjob" && data !== "kubernetesdaemonset" && data !== "kubernetesingress" && data !== "kubernetesjob" && data !== "kubernetesmutatingwebhookconfiguration" && data !== "kubernetesnamespace" && data !== "kubernetesnetworkpolicy" && data !== "kubernetespersistentvolume" && data !== "kubernetesreplicaset" && data !== "kubernetesrole" && data !== "kubernetessecret" && data !== "kubernetesservice" && data !== "kubernetesserviceaccount" && data !== "kubernetesstatefulset" && data !== "kubernetesvalidatingwebhookconfiguration" && data !== "lightsail" && data !== "loadbalancer" && data !== "loganalyticsworkspace" && data !== "logicapp" && data !== "mapreducecluster" && data !== "mcdatabasecluster" && data !== "mcinstance" && data !== "mcsnapshot" && data !== "messagequeue" && data !== "mlinstance" && data !== "natgateway" && data !== "networkaddressgroup" && data !== "networkendpoint" && data !== "networkendpointservice" && data !== "networkfirewall" && data !== "networkfirewallrule" && data !== "networkfirewallrulelist" && data !== "networkflowlog" && data !== "networkinterface" && data !== "networkpeer" && data !== "notificationsubscription" && data !== "notificationtopic" && data !== "pod" && data !== "podsecuritypolicy" && data !== "privateimage" && data !== "privatenetwork" && data !== "privatesubnet" && data !== "publicip" && data !== "querylogconfig" && data !== "recyclebinrule" && data !== "resourceaccesslist" && data !== "resourceaccesslistrule" && data !== "resourcegroup" && data !== "restapi" && data !== "restapidomain" && data !== "restapikey" && data !== "restapistage" && data !== "route" && data !== "routetable" && data !== "searchcluster" && data !== "searchindex" && data !== "secret" && data !== "securefiletransfer" && data !== "serverlessapplication" && data !== "serverlessfunction" && data !== "serverlesslayer" && data !== "serviceaccesskey" && data !== "serviceaccesspoint" && data !== "servicealarm" && data !== "serviceapp" && data !== "servicecertificate" && data !== "servicecheck" && data !== "servicecontrolpolicy" && data !== "servicecost" && data !== "servicedataset" && data !== "servicedetector" && data !== "servicedomain" && data !== "serviceencryptionkey" && data !== "serviceencryptionkeyvault" && data !== "serviceeventbus" && data !== "serviceeventrule" && data !== "servicegroup" && data !== "servicelimit" && data !== "serviceloggroup" && data !== "serviceoutpost" && data !== "servicepolicy" && data !== "serviceregion" && data !== "servicerole" && data !== "serviceuser" && data !== "sharedfilesystem" && data !== "sharedgallery" && data !== "sharedgalleryimage" && data !== "sharedgalleryimageversion" && data !== "sitetositevpn" && data !== "snapshot" && data !== "spanner" && data !== "spannerdatabase" && data !== "sshkeypair" && data !== "ssmdocument" && data !== "stacktemplate" && data !== "stepfunction" && data !== "storageaccount" && data !== "storagecontainer" && data !== "storagegateway" && data !== "storedparameter" && data !== "streaminstance" && data !== "targetproxy" && data !== "threatfinding" && data !== "threatfindingresource" && data !== "timeseriesdatabase" && data !== "trafficmirrortarget" && data !== "transcodingpipeline" && data !== "transcriptionjob" && data !== "transitgateway" && data !== "userpool" && data !== "videostream" && data !== "virtualprivategateway" && data !== "volume" && data !== "waf" && data !== "webapp" && data !== "webappgroup" && data !== "workspace" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema202["x-known"] })), validate727.errors = vErrors, vErrors === null;
}
var schema207 = { type: ["object", "null"], additionalProperties: { $ref: "shared11" }, $id: "shared101" };
function validate748(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema207.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  return validate748.errors = vErrors, vErrors === null;
}
function validate753(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.reporter_resource_id !== void 0 && !validate29(data.reporter_resource_id, at(instancePath, "/reporter_resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate753.errors = vErrors, vErrors === null;
}
function validate752(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate753(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate753));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate752.errors = vErrors, vErrors === null;
}
function validate761(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.parent_resource_id !== void 0 && !validate29(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.value !== void 0 && !validate29(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate761.errors = vErrors, vErrors === null;
}
function validate760(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate761(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate761));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate760.errors = vErrors, vErrors === null;
}
function validate759(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.property_list !== void 0 && !validate760(data.property_list, at(instancePath, "/property_list")) && (vErrors = more(vErrors, validate760)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate759.errors = vErrors, vErrors === null;
}
function validate758(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate759(data, instancePath) || (vErrors = more(vErrors, validate759), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "anyOf", {}, "must match a schema in anyOf"), errors++), validate758.errors = vErrors, errors === 0;
}
var schema214 = { type: ["object", "null"], $id: "shared25" };
function validate770(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema214.type })), validate770.errors = vErrors, vErrors === null;
}
function validate732(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.cloud !== void 0 && !validate29(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.account_status !== void 0 && !validate29(data.account_status, at(instancePath, "/account_status")) && (vErrors = more(vErrors, validate29)), data.organization_service_id !== void 0 && !validate27(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate27)), data.region !== void 0 && !validate29(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate29)), data.availability_zone !== void 0 && !validate29(data.availability_zone, at(instancePath, "/availability_zone")) && (vErrors = more(vErrors, validate29)), data.creation_timestamp !== void 0 && !validate29(data.creation_timestamp, at(instancePath, "/creation_timestamp")) && (vErrors = more(vErrors, validate29)), data.discovered_timestamp !== void 0 && !validate29(data.discovered_timestamp, at(instancePath, "/discovered_timestamp")) && (vErrors = more(vErrors, validate29)), data.modified_timestamp !== void 0 && !validate29(data.modified_timestamp, at(instancePath, "/modified_timestamp")) && (vErrors = more(vErrors, validate29)), data.last_harvested_timestamp !== void 0 && !validate29(data.last_harvested_timestamp, at(instancePath, "/last_harvested_timestamp")) && (vErrors = more(vErrors, validate29)), data.namespace_id !== void 0 && !validate29(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate29)), data.tags !== void 0 && !validate748(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate748)), data.direct_link !== void 0 && !validate29(data.direct_link, at(instancePath, "/direct_link")) && (vErrors = more(vErrors, validate29)), data.noncompliance !== void 0 && !validate752(data.noncompliance, at(instancePath, "/noncompliance")) && (vErrors = more(vErrors, validate752)), data.properties !== void 0 && !validate758(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate758)), data.documents !== void 0 && !validate770(data.documents, at(instancePath, "/documents")) && (vErrors = more(vErrors, validate770))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate732.errors = vErrors, vErrors === null;
}
function validate731(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate732(data, instancePath) || (vErrors = more(vErrors, validate732), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate731.errors = vErrors, errors === 0;
}
function validate730(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.analyzer_id !== void 0 && !validate29(data.analyzer_id, at(instancePath, "/analyzer_id")) && (vErrors = more(vErrors, validate29)), data.account_mapping !== void 0 && !validate29(data.account_mapping, at(instancePath, "/account_mapping")) && (vErrors = more(vErrors, validate29)), data.active_finding_count !== void 0 && !validate27(data.active_finding_count, at(instancePath, "/active_finding_count")) && (vErrors = more(vErrors, validate27)), data.public_finding_count !== void 0 && !validate27(data.public_finding_count, at(instancePath, "/public_finding_count")) && (vErrors = more(vErrors, validate27)), data.cross_account_count !== void 0 && !validate27(data.cross_account_count, at(instancePath, "/cross_account_count")) && (vErrors = more(vErrors, validate27)), data.unknown_account_count !== void 0 && !validate27(data.unknown_account_count, at(instancePath, "/unknown_account_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate730.errors = vErrors, vErrors === null;
}
function validate729(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate730(data, instancePath) || (vErrors = more(vErrors, validate730), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate729.errors = vErrors, errors === 0;
}
function validate785(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.storage_id !== void 0 && !validate29(data.storage_id, at(instancePath, "/storage_id")) && (vErrors = more(vErrors, validate29)), data.target_resource_id !== void 0 && !validate29(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate29)), data.provisioning_state !== void 0 && !validate29(data.provisioning_state, at(instancePath, "/provisioning_state")) && (vErrors = more(vErrors, validate29)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.retention_enabled !== void 0 && !validate34(data.retention_enabled, at(instancePath, "/retention_enabled")) && (vErrors = more(vErrors, validate34)), data.retention_time !== void 0 && !validate29(data.retention_time, at(instancePath, "/retention_time")) && (vErrors = more(vErrors, validate29)), data.traffic_analytics_enabled !== void 0 && !validate34(data.traffic_analytics_enabled, at(instancePath, "/traffic_analytics_enabled")) && (vErrors = more(vErrors, validate34)), data.traffic_analytics_interval !== void 0 && !validate29(data.traffic_analytics_interval, at(instancePath, "/traffic_analytics_interval")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate785.errors = vErrors, vErrors === null;
}
function validate784(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate785(data, instancePath) || (vErrors = more(vErrors, validate785), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate784.errors = vErrors, errors === 0;
}
function validate802(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.webserver_access_mode !== void 0 && !validate29(data.webserver_access_mode, at(instancePath, "/webserver_access_mode")) && (vErrors = more(vErrors, validate29)), data.webserver_url !== void 0 && !validate29(data.webserver_url, at(instancePath, "/webserver_url")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.environment_class !== void 0 && !validate29(data.environment_class, at(instancePath, "/environment_class")) && (vErrors = more(vErrors, validate29)), data.max_workers !== void 0 && !validate27(data.max_workers, at(instancePath, "/max_workers")) && (vErrors = more(vErrors, validate27)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.logging_config !== void 0 && !validate29(data.logging_config, at(instancePath, "/logging_config")) && (vErrors = more(vErrors, validate29)), data.execution_role_resource_id !== void 0 && !validate29(data.execution_role_resource_id, at(instancePath, "/execution_role_resource_id")) && (vErrors = more(vErrors, validate29)), data.service_role_resource_id !== void 0 && !validate29(data.service_role_resource_id, at(instancePath, "/service_role_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate802.errors = vErrors, vErrors === null;
}
function validate801(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate802(data, instancePath) || (vErrors = more(vErrors, validate802), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate801.errors = vErrors, errors === 0;
}
function validate818(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.accounting_config_id !== void 0 && !validate29(data.accounting_config_id, at(instancePath, "/accounting_config_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.multi_region !== void 0 && !validate34(data.multi_region, at(instancePath, "/multi_region")) && (vErrors = more(vErrors, validate34)), data.parent_resource_id !== void 0 && !validate29(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate29)), data.is_logging !== void 0 && !validate34(data.is_logging, at(instancePath, "/is_logging")) && (vErrors = more(vErrors, validate34)), data.is_organization_trail !== void 0 && !validate34(data.is_organization_trail, at(instancePath, "/is_organization_trail")) && (vErrors = more(vErrors, validate34)), data.include_global_service_events !== void 0 && !validate34(data.include_global_service_events, at(instancePath, "/include_global_service_events")) && (vErrors = more(vErrors, validate34)), data.storage_container_name !== void 0 && !validate29(data.storage_container_name, at(instancePath, "/storage_container_name")) && (vErrors = more(vErrors, validate29)), data.management_events !== void 0 && !validate29(data.management_events, at(instancePath, "/management_events")) && (vErrors = more(vErrors, validate29)), data.sns_topic_name !== void 0 && !validate29(data.sns_topic_name, at(instancePath, "/sns_topic_name")) && (vErrors = more(vErrors, validate29)), data.cloud_watch_group_arn !== void 0 && !validate29(data.cloud_watch_group_arn, at(instancePath, "/cloud_watch_group_arn")) && (vErrors = more(vErrors, validate29)), data.retention_days !== void 0 && !validate27(data.retention_days, at(instancePath, "/retention_days")) && (vErrors = more(vErrors, validate27)), data.locked !== void 0 && !validate34(data.locked, at(instancePath, "/locked")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate818.errors = vErrors, vErrors === null;
}
function validate817(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate818(data, instancePath) || (vErrors = more(vErrors, validate818), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate817.errors = vErrors, errors === 0;
}
function validate837(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.service_id !== void 0 && !validate29(data.service_id, at(instancePath, "/service_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.repository !== void 0 && !validate29(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate29)), data.repository_type !== void 0 && !validate29(data.repository_type, at(instancePath, "/repository_type")) && (vErrors = more(vErrors, validate29)), data.cores !== void 0 && !validate27(data.cores, at(instancePath, "/cores")) && (vErrors = more(vErrors, validate27)), data.memory !== void 0 && !validate27(data.memory, at(instancePath, "/memory")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate837.errors = vErrors, vErrors === null;
}
function validate836(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate837(data, instancePath) || (vErrors = more(vErrors, validate837), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate836.errors = vErrors, errors === 0;
}
function validate849(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.app_server_id !== void 0 && !validate29(data.app_server_id, at(instancePath, "/app_server_id")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.server_type !== void 0 && !validate29(data.server_type, at(instancePath, "/server_type")) && (vErrors = more(vErrors, validate29)), data.instance_count !== void 0 && !validate27(data.instance_count, at(instancePath, "/instance_count")) && (vErrors = more(vErrors, validate27)), data.max_instance_count !== void 0 && !validate27(data.max_instance_count, at(instancePath, "/max_instance_count")) && (vErrors = more(vErrors, validate27)), data.app_count !== void 0 && !validate27(data.app_count, at(instancePath, "/app_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate849.errors = vErrors, vErrors === null;
}
function validate848(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate849(data, instancePath) || (vErrors = more(vErrors, validate849), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate848.errors = vErrors, errors === 0;
}
function validate861(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.group_id !== void 0 && !validate29(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.health_check_grace_period !== void 0 && !validate27(data.health_check_grace_period, at(instancePath, "/health_check_grace_period")) && (vErrors = more(vErrors, validate27)), data.multi_az !== void 0 && !validate34(data.multi_az, at(instancePath, "/multi_az")) && (vErrors = more(vErrors, validate34)), data.min_size !== void 0 && !validate27(data.min_size, at(instancePath, "/min_size")) && (vErrors = more(vErrors, validate27)), data.max_size !== void 0 && !validate27(data.max_size, at(instancePath, "/max_size")) && (vErrors = more(vErrors, validate27)), data.desired_capacity !== void 0 && !validate27(data.desired_capacity, at(instancePath, "/desired_capacity")) && (vErrors = more(vErrors, validate27)), data.new_instance_protection !== void 0 && !validate34(data.new_instance_protection, at(instancePath, "/new_instance_protection")) && (vErrors = more(vErrors, validate34)), data.default_cooldown !== void 0 && !validate27(data.default_cooldown, at(instancePath, "/default_cooldown")) && (vErrors = more(vErrors, validate27)), data.upgrade_policy !== void 0 && !validate29(data.upgrade_policy, at(instancePath, "/upgrade_policy")) && (vErrors = more(vErrors, validate29)), data.suspended_processes !== void 0 && !validate116(data.suspended_processes, at(instancePath, "/suspended_processes")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate861.errors = vErrors, vErrors === null;
}
function validate860(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate861(data, instancePath) || (vErrors = more(vErrors, validate861), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate860.errors = vErrors, errors === 0;
}
function validate878(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.image_id !== void 0 && !validate29(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate29)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.identity_management_role !== void 0 && !validate29(data.identity_management_role, at(instancePath, "/identity_management_role")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34)), data.block_storage_optimized !== void 0 && !validate34(data.block_storage_optimized, at(instancePath, "/block_storage_optimized")) && (vErrors = more(vErrors, validate34)), data.associate_ip !== void 0 && !validate29(data.associate_ip, at(instancePath, "/associate_ip")) && (vErrors = more(vErrors, validate29)), data.ram_id !== void 0 && !validate29(data.ram_id, at(instancePath, "/ram_id")) && (vErrors = more(vErrors, validate29)), data.kernel_id !== void 0 && !validate29(data.kernel_id, at(instancePath, "/kernel_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate878.errors = vErrors, vErrors === null;
}
function validate877(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate878(data, instancePath) || (vErrors = more(vErrors, validate878), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate877.errors = vErrors, errors === 0;
}
function validate895(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.delivery_channel_created !== void 0 && !validate34(data.delivery_channel_created, at(instancePath, "/delivery_channel_created")) && (vErrors = more(vErrors, validate34)), data.configuration_recorder_created !== void 0 && !validate34(data.configuration_recorder_created, at(instancePath, "/configuration_recorder_created")) && (vErrors = more(vErrors, validate34)), data.auditing_has_begun !== void 0 && !validate34(data.auditing_has_begun, at(instancePath, "/auditing_has_begun")) && (vErrors = more(vErrors, validate34)), data.auditing_enabled !== void 0 && !validate34(data.auditing_enabled, at(instancePath, "/auditing_enabled")) && (vErrors = more(vErrors, validate34)), data.cross_account !== void 0 && !validate34(data.cross_account, at(instancePath, "/cross_account")) && (vErrors = more(vErrors, validate34)), data.unknown_account !== void 0 && !validate34(data.unknown_account, at(instancePath, "/unknown_account")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate895.errors = vErrors, vErrors === null;
}
function validate894(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate895(data, instancePath) || (vErrors = more(vErrors, validate895), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate894.errors = vErrors, errors === 0;
}
function validate908(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.kind !== void 0 && !validate29(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate29)), data.storage_container_resource_id !== void 0 && !validate29(data.storage_container_resource_id, at(instancePath, "/storage_container_resource_id")) && (vErrors = more(vErrors, validate29)), data.port_name !== void 0 && !validate29(data.port_name, at(instancePath, "/port_name")) && (vErrors = more(vErrors, validate29)), data.port !== void 0 && !validate29(data.port, at(instancePath, "/port")) && (vErrors = more(vErrors, validate29)), data.created_time !== void 0 && !validate29(data.created_time, at(instancePath, "/created_time")) && (vErrors = more(vErrors, validate29)), data.scheme !== void 0 && !validate29(data.scheme, at(instancePath, "/scheme")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate908.errors = vErrors, vErrors === null;
}
function validate907(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate908(data, instancePath) || (vErrors = more(vErrors, validate908), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate907.errors = vErrors, errors === 0;
}
function validate920(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.recovery_points !== void 0 && !validate27(data.recovery_points, at(instancePath, "/recovery_points")) && (vErrors = more(vErrors, validate27)), data.policy !== void 0 && !validate29(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate29)), data.public !== void 0 && !validate34(data.public, at(instancePath, "/public")) && (vErrors = more(vErrors, validate34)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate920.errors = vErrors, vErrors === null;
}
function validate919(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate920(data, instancePath) || (vErrors = more(vErrors, validate920), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate919.errors = vErrors, errors === 0;
}
function validate932(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.endpoint !== void 0 && !validate29(data.endpoint, at(instancePath, "/endpoint")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.allocation_type !== void 0 && !validate29(data.allocation_type, at(instancePath, "/allocation_type")) && (vErrors = more(vErrors, validate29)), data.public_access !== void 0 && !validate34(data.public_access, at(instancePath, "/public_access")) && (vErrors = more(vErrors, validate34)), data.minimum_cpus !== void 0 && !validate27(data.minimum_cpus, at(instancePath, "/minimum_cpus")) && (vErrors = more(vErrors, validate27)), data.maximum_cpus !== void 0 && !validate27(data.maximum_cpus, at(instancePath, "/maximum_cpus")) && (vErrors = more(vErrors, validate27)), data.pool_type !== void 0 && !validate29(data.pool_type, at(instancePath, "/pool_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate932.errors = vErrors, vErrors === null;
}
function validate931(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate932(data, instancePath) || (vErrors = more(vErrors, validate932), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate931.errors = vErrors, errors === 0;
}
function validate947(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.region !== void 0 && !validate29(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.vm_size !== void 0 && !validate29(data.vm_size, at(instancePath, "/vm_size")) && (vErrors = more(vErrors, validate29)), data.autoscaling !== void 0 && !validate29(data.autoscaling, at(instancePath, "/autoscaling")) && (vErrors = more(vErrors, validate29)), data.inter_node_communication !== void 0 && !validate29(data.inter_node_communication, at(instancePath, "/inter_node_communication")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate947.errors = vErrors, vErrors === null;
}
function validate946(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate947(data, instancePath) || (vErrors = more(vErrors, validate947), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate946.errors = vErrors, errors === 0;
}
function validate959(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.endpoint_address !== void 0 && !validate29(data.endpoint_address, at(instancePath, "/endpoint_address")) && (vErrors = more(vErrors, validate29)), data.endpoint_port !== void 0 && !validate27(data.endpoint_port, at(instancePath, "/endpoint_port")) && (vErrors = more(vErrors, validate27)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.nodes !== void 0 && !validate116(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate116)), data.vpc_id !== void 0 && !validate29(data.vpc_id, at(instancePath, "/vpc_id")) && (vErrors = more(vErrors, validate29)), data.subnet_group_name !== void 0 && !validate29(data.subnet_group_name, at(instancePath, "/subnet_group_name")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.publicly_accessible !== void 0 && !validate34(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate34)), data.ssl_required !== void 0 && !validate34(data.ssl_required, at(instancePath, "/ssl_required")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.logging !== void 0 && !validate34(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate34)), data.logging_bucket !== void 0 && !validate29(data.logging_bucket, at(instancePath, "/logging_bucket")) && (vErrors = more(vErrors, validate29)), data.parameter_groups !== void 0 && !validate116(data.parameter_groups, at(instancePath, "/parameter_groups")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate959.errors = vErrors, vErrors === null;
}
function validate958(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate959(data, instancePath) || (vErrors = more(vErrors, validate959), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate958.errors = vErrors, errors === 0;
}
function validate980(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.snapshot_id !== void 0 && !validate29(data.snapshot_id, at(instancePath, "/snapshot_id")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.snapshot_type !== void 0 && !validate29(data.snapshot_type, at(instancePath, "/snapshot_type")) && (vErrors = more(vErrors, validate29)), data.nodes !== void 0 && !validate116(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate116)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate980.errors = vErrors, vErrors === null;
}
function validate979(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate980(data, instancePath) || (vErrors = more(vErrors, validate980), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate979.errors = vErrors, errors === 0;
}
function validate993(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.double_encryption_enabled !== void 0 && !validate34(data.double_encryption_enabled, at(instancePath, "/double_encryption_enabled")) && (vErrors = more(vErrors, validate34)), data.sql_administrator_login !== void 0 && !validate29(data.sql_administrator_login, at(instancePath, "/sql_administrator_login")) && (vErrors = more(vErrors, validate29)), data.workspace_type !== void 0 && !validate29(data.workspace_type, at(instancePath, "/workspace_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate993.errors = vErrors, vErrors === null;
}
function validate992(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate993(data, instancePath) || (vErrors = more(vErrors, validate993), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate992.errors = vErrors, errors === 0;
}
function validate1005(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.engine !== void 0 && !validate29(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate29)), data.engine_version !== void 0 && !validate29(data.engine_version, at(instancePath, "/engine_version")) && (vErrors = more(vErrors, validate29)), data.nodes !== void 0 && !validate116(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate116)), data.endpoint_address !== void 0 && !validate29(data.endpoint_address, at(instancePath, "/endpoint_address")) && (vErrors = more(vErrors, validate29)), data.publicly_accessible !== void 0 && !validate34(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate34)), data.general_logs !== void 0 && !validate34(data.general_logs, at(instancePath, "/general_logs")) && (vErrors = more(vErrors, validate34)), data.audit_logs !== void 0 && !validate34(data.audit_logs, at(instancePath, "/audit_logs")) && (vErrors = more(vErrors, validate34)), data.authentication_strategy !== void 0 && !validate29(data.authentication_strategy, at(instancePath, "/authentication_strategy")) && (vErrors = more(vErrors, validate29)), data.auto_minor_upgrades !== void 0 && !validate34(data.auto_minor_upgrades, at(instancePath, "/auto_minor_upgrades")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1005.errors = vErrors, vErrors === null;
}
function validate1004(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1005(data, instancePath) || (vErrors = more(vErrors, validate1005), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1004.errors = vErrors, errors === 0;
}
function validate1023(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.build_type !== void 0 && !validate29(data.build_type, at(instancePath, "/build_type")) && (vErrors = more(vErrors, validate29)), data.build_image !== void 0 && !validate29(data.build_image, at(instancePath, "/build_image")) && (vErrors = more(vErrors, validate29)), data.privilege_mode !== void 0 && !validate29(data.privilege_mode, at(instancePath, "/privilege_mode")) && (vErrors = more(vErrors, validate29)), data.cache_type !== void 0 && !validate29(data.cache_type, at(instancePath, "/cache_type")) && (vErrors = more(vErrors, validate29)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1023.errors = vErrors, vErrors === null;
}
function validate1022(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1023(data, instancePath) || (vErrors = more(vErrors, validate1023), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1022.errors = vErrors, errors === 0;
}
function validate1037(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.destination_name !== void 0 && !validate29(data.destination_name, at(instancePath, "/destination_name")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.target_arn !== void 0 && !validate29(data.target_arn, at(instancePath, "/target_arn")) && (vErrors = more(vErrors, validate29)), data.role_arn !== void 0 && !validate29(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate29)), data.access_policy !== void 0 && !validate29(data.access_policy, at(instancePath, "/access_policy")) && (vErrors = more(vErrors, validate29)), data.trusted_accounts !== void 0 && !validate116(data.trusted_accounts, at(instancePath, "/trusted_accounts")) && (vErrors = more(vErrors, validate116)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1037.errors = vErrors, vErrors === null;
}
function validate1036(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1037(data, instancePath) || (vErrors = more(vErrors, validate1037), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1036.errors = vErrors, errors === 0;
}
function validate1050(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.last_inventory_date !== void 0 && !validate29(data.last_inventory_date, at(instancePath, "/last_inventory_date")) && (vErrors = more(vErrors, validate29)), data.size_in_bytes !== void 0 && !validate27(data.size_in_bytes, at(instancePath, "/size_in_bytes")) && (vErrors = more(vErrors, validate27)), data.number_of_archives !== void 0 && !validate27(data.number_of_archives, at(instancePath, "/number_of_archives")) && (vErrors = more(vErrors, validate27)), data.lock_creation_date !== void 0 && !validate29(data.lock_creation_date, at(instancePath, "/lock_creation_date")) && (vErrors = more(vErrors, validate29)), data.lock_expiration_date !== void 0 && !validate29(data.lock_expiration_date, at(instancePath, "/lock_expiration_date")) && (vErrors = more(vErrors, validate29)), data.lock_state !== void 0 && !validate29(data.lock_state, at(instancePath, "/lock_state")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1050.errors = vErrors, vErrors === null;
}
function validate1049(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1050(data, instancePath) || (vErrors = more(vErrors, validate1050), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1049.errors = vErrors, errors === 0;
}
function validate1063(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.pod_name !== void 0 && !validate29(data.pod_name, at(instancePath, "/pod_name")) && (vErrors = more(vErrors, validate29)), data.pod_resource_id !== void 0 && !validate29(data.pod_resource_id, at(instancePath, "/pod_resource_id")) && (vErrors = more(vErrors, validate29)), data.namespace !== void 0 && !validate29(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate29)), data.image !== void 0 && !validate29(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate29)), data.image_pull_policy !== void 0 && !validate29(data.image_pull_policy, at(instancePath, "/image_pull_policy")) && (vErrors = more(vErrors, validate29)), data.repository !== void 0 && !validate29(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.raw_image_tag !== void 0 && !validate29(data.raw_image_tag, at(instancePath, "/raw_image_tag")) && (vErrors = more(vErrors, validate29)), data.privileged !== void 0 && !validate34(data.privileged, at(instancePath, "/privileged")) && (vErrors = more(vErrors, validate34)), data.command !== void 0 && !validate29(data.command, at(instancePath, "/command")) && (vErrors = more(vErrors, validate29)), data.args !== void 0 && !validate116(data.args, at(instancePath, "/args")) && (vErrors = more(vErrors, validate116)), data.log_driver !== void 0 && !validate29(data.log_driver, at(instancePath, "/log_driver")) && (vErrors = more(vErrors, validate29)), data.log_group_name !== void 0 && !validate29(data.log_group_name, at(instancePath, "/log_group_name")) && (vErrors = more(vErrors, validate29)), data.log_group_resource_id !== void 0 && !validate29(data.log_group_resource_id, at(instancePath, "/log_group_resource_id")) && (vErrors = more(vErrors, validate29)), data.task_definition_resource_id !== void 0 && !validate29(data.task_definition_resource_id, at(instancePath, "/task_definition_resource_id")) && (vErrors = more(vErrors, validate29)), data.restart_count !== void 0 && !validate27(data.restart_count, at(instancePath, "/restart_count")) && (vErrors = more(vErrors, validate27)), data.tty !== void 0 && !validate27(data.tty, at(instancePath, "/tty")) && (vErrors = more(vErrors, validate27)), data.working_dir !== void 0 && !validate29(data.working_dir, at(instancePath, "/working_dir")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1063.errors = vErrors, vErrors === null;
}
function validate1062(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1063(data, instancePath) || (vErrors = more(vErrors, validate1063), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1062.errors = vErrors, errors === 0;
}
function validate1088(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.res_type !== void 0 && !validate29(data.res_type, at(instancePath, "/res_type")) && (vErrors = more(vErrors, validate29)), data.created_at !== void 0 && !validate29(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate29)), data.endpoint !== void 0 && !validate29(data.endpoint, at(instancePath, "/endpoint")) && (vErrors = more(vErrors, validate29)), data.fargate !== void 0 && !validate34(data.fargate, at(instancePath, "/fargate")) && (vErrors = more(vErrors, validate34)), data.role_arn !== void 0 && !validate29(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.platform_version !== void 0 && !validate29(data.platform_version, at(instancePath, "/platform_version")) && (vErrors = more(vErrors, validate29)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34)), data.logging !== void 0 && !validate34(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate34)), data.logging_types !== void 0 && !validate116(data.logging_types, at(instancePath, "/logging_types")) && (vErrors = more(vErrors, validate116)), data.endpoint_public_access !== void 0 && !validate34(data.endpoint_public_access, at(instancePath, "/endpoint_public_access")) && (vErrors = more(vErrors, validate34)), data.endpoint_private_access !== void 0 && !validate34(data.endpoint_private_access, at(instancePath, "/endpoint_private_access")) && (vErrors = more(vErrors, validate34)), data.public_access_cidrs !== void 0 && !validate116(data.public_access_cidrs, at(instancePath, "/public_access_cidrs")) && (vErrors = more(vErrors, validate116)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.master_auth_network_enabled !== void 0 && !validate34(data.master_auth_network_enabled, at(instancePath, "/master_auth_network_enabled")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1088.errors = vErrors, vErrors === null;
}
function validate1087(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1088(data, instancePath) || (vErrors = more(vErrors, validate1088), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1087.errors = vErrors, errors === 0;
}
function validate1114(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.namespace !== void 0 && !validate29(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.last_status !== void 0 && !validate29(data.last_status, at(instancePath, "/last_status")) && (vErrors = more(vErrors, validate29)), data.desired_status !== void 0 && !validate29(data.desired_status, at(instancePath, "/desired_status")) && (vErrors = more(vErrors, validate29)), data.launch_type !== void 0 && !validate29(data.launch_type, at(instancePath, "/launch_type")) && (vErrors = more(vErrors, validate29)), data.connectivity !== void 0 && !validate29(data.connectivity, at(instancePath, "/connectivity")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.task_definition_resource_id !== void 0 && !validate29(data.task_definition_resource_id, at(instancePath, "/task_definition_resource_id")) && (vErrors = more(vErrors, validate29)), data.paused !== void 0 && !validate34(data.paused, at(instancePath, "/paused")) && (vErrors = more(vErrors, validate34)), data.replicas !== void 0 && !validate29(data.replicas, at(instancePath, "/replicas")) && (vErrors = more(vErrors, validate29)), data.available_replicas !== void 0 && !validate116(data.available_replicas, at(instancePath, "/available_replicas")) && (vErrors = more(vErrors, validate116)), data.unavailable_replicas !== void 0 && !validate116(data.unavailable_replicas, at(instancePath, "/unavailable_replicas")) && (vErrors = more(vErrors, validate116)), data.ready_replicas !== void 0 && !validate116(data.ready_replicas, at(instancePath, "/ready_replicas")) && (vErrors = more(vErrors, validate116)), data.updated_replicas !== void 0 && !validate116(data.updated_replicas, at(instancePath, "/updated_replicas")) && (vErrors = more(vErrors, validate116)), data.observed_generation !== void 0 && !validate29(data.observed_generation, at(instancePath, "/observed_generation")) && (vErrors = more(vErrors, validate29)), data.collision_count !== void 0 && !validate27(data.collision_count, at(instancePath, "/collision_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1114.errors = vErrors, vErrors === null;
}
function validate1113(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1114(data, instancePath) || (vErrors = more(vErrors, validate1114), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1113.errors = vErrors, errors === 0;
}
function validate1137(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.digest !== void 0 && !validate29(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate29)), data.sha256 !== void 0 && !validate29(data.sha256, at(instancePath, "/sha256")) && (vErrors = more(vErrors, validate29)), data.push_time !== void 0 && !validate29(data.push_time, at(instancePath, "/push_time")) && (vErrors = more(vErrors, validate29)), data.last_scanned !== void 0 && !validate29(data.last_scanned, at(instancePath, "/last_scanned")) && (vErrors = more(vErrors, validate29)), data.registry_id !== void 0 && !validate29(data.registry_id, at(instancePath, "/registry_id")) && (vErrors = more(vErrors, validate29)), data.registry_name !== void 0 && !validate29(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate29)), data.finding_count !== void 0 && !validate27(data.finding_count, at(instancePath, "/finding_count")) && (vErrors = more(vErrors, validate27)), data.critical !== void 0 && !validate27(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate27)), data.high !== void 0 && !validate27(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate27)), data.medium !== void 0 && !validate27(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate27)), data.low !== void 0 && !validate27(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate27)), data.size !== void 0 && !validate27(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate27)), data.image_tags !== void 0 && !validate770(data.image_tags, at(instancePath, "/image_tags")) && (vErrors = more(vErrors, validate770))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1137.errors = vErrors, vErrors === null;
}
function validate1136(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1137(data, instancePath) || (vErrors = more(vErrors, validate1137), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1136.errors = vErrors, errors === 0;
}
function validate1156(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.pod_cidr !== void 0 && !validate29(data.pod_cidr, at(instancePath, "/pod_cidr")) && (vErrors = more(vErrors, validate29)), data.pod_count !== void 0 && !validate27(data.pod_count, at(instancePath, "/pod_count")) && (vErrors = more(vErrors, validate27)), data.internal_ip_address !== void 0 && !validate29(data.internal_ip_address, at(instancePath, "/internal_ip_address")) && (vErrors = more(vErrors, validate29)), data.external_ip_address !== void 0 && !validate29(data.external_ip_address, at(instancePath, "/external_ip_address")) && (vErrors = more(vErrors, validate29)), data.hostname !== void 0 && !validate29(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate29)), data.architecture !== void 0 && !validate29(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate29)), data.boot_id !== void 0 && !validate29(data.boot_id, at(instancePath, "/boot_id")) && (vErrors = more(vErrors, validate29)), data.container_runtime_version !== void 0 && !validate29(data.container_runtime_version, at(instancePath, "/container_runtime_version")) && (vErrors = more(vErrors, validate29)), data.operating_system !== void 0 && !validate29(data.operating_system, at(instancePath, "/operating_system")) && (vErrors = more(vErrors, validate29)), data.os_image !== void 0 && !validate29(data.os_image, at(instancePath, "/os_image")) && (vErrors = more(vErrors, validate29)), data.ready !== void 0 && !validate34(data.ready, at(instancePath, "/ready")) && (vErrors = more(vErrors, validate34)), data.unschedulable !== void 0 && !validate34(data.unschedulable, at(instancePath, "/unschedulable")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1156.errors = vErrors, vErrors === null;
}
function validate1155(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1156(data, instancePath) || (vErrors = more(vErrors, validate1156), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1155.errors = vErrors, errors === 0;
}
function validate1176(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.trusted_accounts !== void 0 && !validate116(data.trusted_accounts, at(instancePath, "/trusted_accounts")) && (vErrors = more(vErrors, validate116)), data.lifecycle_policy !== void 0 && !validate29(data.lifecycle_policy, at(instancePath, "/lifecycle_policy")) && (vErrors = more(vErrors, validate29)), data.registry_id !== void 0 && !validate29(data.registry_id, at(instancePath, "/registry_id")) && (vErrors = more(vErrors, validate29)), data.namespace_id !== void 0 && !validate29(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate29)), data.publicly_accessible !== void 0 && !validate34(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate34)), data.scan_on_push !== void 0 && !validate34(data.scan_on_push, at(instancePath, "/scan_on_push")) && (vErrors = more(vErrors, validate34)), data.image_count !== void 0 && !validate27(data.image_count, at(instancePath, "/image_count")) && (vErrors = more(vErrors, validate27)), data.encryption_type !== void 0 && !validate29(data.encryption_type, at(instancePath, "/encryption_type")) && (vErrors = more(vErrors, validate29)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.tag_mutability !== void 0 && !validate34(data.tag_mutability, at(instancePath, "/tag_mutability")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1176.errors = vErrors, vErrors === null;
}
function validate1175(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1176(data, instancePath) || (vErrors = more(vErrors, validate1176), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1175.errors = vErrors, errors === 0;
}
function validate1195(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.role_resource_id !== void 0 && !validate29(data.role_resource_id, at(instancePath, "/role_resource_id")) && (vErrors = more(vErrors, validate29)), data.role_name !== void 0 && !validate29(data.role_name, at(instancePath, "/role_name")) && (vErrors = more(vErrors, validate29)), data.cluster_id !== void 0 && !validate29(data.cluster_id, at(instancePath, "/cluster_id")) && (vErrors = more(vErrors, validate29)), data.task_resource_id !== void 0 && !validate29(data.task_resource_id, at(instancePath, "/task_resource_id")) && (vErrors = more(vErrors, validate29)), data.platform_version !== void 0 && !validate29(data.platform_version, at(instancePath, "/platform_version")) && (vErrors = more(vErrors, validate29)), data.scheduling_strategy !== void 0 && !validate29(data.scheduling_strategy, at(instancePath, "/scheduling_strategy")) && (vErrors = more(vErrors, validate29)), data.assign_public_ip !== void 0 && !validate34(data.assign_public_ip, at(instancePath, "/assign_public_ip")) && (vErrors = more(vErrors, validate34)), data.enable_ecs_tags !== void 0 && !validate34(data.enable_ecs_tags, at(instancePath, "/enable_ecs_tags")) && (vErrors = more(vErrors, validate34)), data.enable_execute_command !== void 0 && !validate34(data.enable_execute_command, at(instancePath, "/enable_execute_command")) && (vErrors = more(vErrors, validate34)), data.created_by !== void 0 && !validate29(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate29)), data.desired_count !== void 0 && !validate27(data.desired_count, at(instancePath, "/desired_count")) && (vErrors = more(vErrors, validate27)), data.running_count !== void 0 && !validate27(data.running_count, at(instancePath, "/running_count")) && (vErrors = more(vErrors, validate27)), data.pending_count !== void 0 && !validate27(data.pending_count, at(instancePath, "/pending_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1195.errors = vErrors, vErrors === null;
}
function validate1194(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1195(data, instancePath) || (vErrors = more(vErrors, validate1195), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1194.errors = vErrors, errors === 0;
}
function validate1215(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.distribution_id !== void 0 && !validate29(data.distribution_id, at(instancePath, "/distribution_id")) && (vErrors = more(vErrors, validate29)), data.domain_name !== void 0 && !validate29(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate29)), data.alternate_domain_names !== void 0 && !validate116(data.alternate_domain_names, at(instancePath, "/alternate_domain_names")) && (vErrors = more(vErrors, validate116)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.delivery_method !== void 0 && !validate29(data.delivery_method, at(instancePath, "/delivery_method")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.root_object !== void 0 && !validate29(data.root_object, at(instancePath, "/root_object")) && (vErrors = more(vErrors, validate29)), data.http_versions !== void 0 && !validate116(data.http_versions, at(instancePath, "/http_versions")) && (vErrors = more(vErrors, validate116)), data.ipv6_enabled !== void 0 && !validate34(data.ipv6_enabled, at(instancePath, "/ipv6_enabled")) && (vErrors = more(vErrors, validate34)), data.last_modified !== void 0 && !validate29(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate29)), data.log_bucket !== void 0 && !validate29(data.log_bucket, at(instancePath, "/log_bucket")) && (vErrors = more(vErrors, validate29)), data.origins !== void 0 && !validate116(data.origins, at(instancePath, "/origins")) && (vErrors = more(vErrors, validate116)), data.security_policy !== void 0 && !validate29(data.security_policy, at(instancePath, "/security_policy")) && (vErrors = more(vErrors, validate29)), data.certificate !== void 0 && !validate29(data.certificate, at(instancePath, "/certificate")) && (vErrors = more(vErrors, validate29)), data.web_acl_id !== void 0 && !validate29(data.web_acl_id, at(instancePath, "/web_acl_id")) && (vErrors = more(vErrors, validate29)), data.price_class !== void 0 && !validate29(data.price_class, at(instancePath, "/price_class")) && (vErrors = more(vErrors, validate29)), data.comment !== void 0 && !validate29(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.logging !== void 0 && !validate34(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate34)), data.cookie_logging !== void 0 && !validate34(data.cookie_logging, at(instancePath, "/cookie_logging")) && (vErrors = more(vErrors, validate34)), data.origin_access_identities !== void 0 && !validate116(data.origin_access_identities, at(instancePath, "/origin_access_identities")) && (vErrors = more(vErrors, validate116)), data.https_required !== void 0 && !validate34(data.https_required, at(instancePath, "/https_required")) && (vErrors = more(vErrors, validate34)), data.viewer_protocol_policy !== void 0 && !validate29(data.viewer_protocol_policy, at(instancePath, "/viewer_protocol_policy")) && (vErrors = more(vErrors, validate29)), data.geo_whitelist !== void 0 && !validate116(data.geo_whitelist, at(instancePath, "/geo_whitelist")) && (vErrors = more(vErrors, validate116)), data.geo_blacklist !== void 0 && !validate116(data.geo_blacklist, at(instancePath, "/geo_blacklist")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1215.errors = vErrors, vErrors === null;
}
function validate1214(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1215(data, instancePath) || (vErrors = more(vErrors, validate1215), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1214.errors = vErrors, errors === 0;
}
function validate1246(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.workspace_id !== void 0 && !validate29(data.workspace_id, at(instancePath, "/workspace_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.output_location !== void 0 && !validate29(data.output_location, at(instancePath, "/output_location")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.requester_pays !== void 0 && !validate34(data.requester_pays, at(instancePath, "/requester_pays")) && (vErrors = more(vErrors, validate34)), data.metrics_enabled !== void 0 && !validate34(data.metrics_enabled, at(instancePath, "/metrics_enabled")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1246.errors = vErrors, vErrors === null;
}
function validate1245(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1246(data, instancePath) || (vErrors = more(vErrors, validate1246), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1245.errors = vErrors, errors === 0;
}
function validate1262(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.database_type !== void 0 && !validate29(data.database_type, at(instancePath, "/database_type")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.character_set !== void 0 && !validate29(data.character_set, at(instancePath, "/character_set")) && (vErrors = more(vErrors, validate29)), data.collation !== void 0 && !validate34(data.collation, at(instancePath, "/collation")) && (vErrors = more(vErrors, validate34)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1262.errors = vErrors, vErrors === null;
}
function validate1261(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1262(data, instancePath) || (vErrors = more(vErrors, validate1262), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1261.errors = vErrors, errors === 0;
}
function validate1273(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.encryption_type !== void 0 && !validate29(data.encryption_type, at(instancePath, "/encryption_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1273.errors = vErrors, vErrors === null;
}
function validate1272(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1273(data, instancePath) || (vErrors = more(vErrors, validate1273), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1272.errors = vErrors, errors === 0;
}
function validate1281(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.organization_service_id !== void 0 && !validate29(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.tenant_id !== void 0 && !validate29(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate29)), data.payer_account !== void 0 && !validate29(data.payer_account, at(instancePath, "/payer_account")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.added_timestamp !== void 0 && !validate29(data.added_timestamp, at(instancePath, "/added_timestamp")) && (vErrors = more(vErrors, validate29)), data.bots !== void 0 && !validate27(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate27)), data.resources !== void 0 && !validate27(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1281.errors = vErrors, vErrors === null;
}
function validate1280(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1281(data, instancePath) || (vErrors = more(vErrors, validate1281), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1280.errors = vErrors, errors === 0;
}
function validate1296(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.domain !== void 0 && !validate29(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate29)), data.comment !== void 0 && !validate29(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate29)), data.is_private_zone !== void 0 && !validate34(data.is_private_zone, at(instancePath, "/is_private_zone")) && (vErrors = more(vErrors, validate34)), data.records !== void 0 && !validate27(data.records, at(instancePath, "/records")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1296.errors = vErrors, vErrors === null;
}
function validate1295(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1296(data, instancePath) || (vErrors = more(vErrors, validate1296), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1295.errors = vErrors, errors === 0;
}
function validate1306(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.network_mode !== void 0 && !validate29(data.network_mode, at(instancePath, "/network_mode")) && (vErrors = more(vErrors, validate29)), data.launch_type !== void 0 && !validate29(data.launch_type, at(instancePath, "/launch_type")) && (vErrors = more(vErrors, validate29)), data.execution_role_arn !== void 0 && !validate29(data.execution_role_arn, at(instancePath, "/execution_role_arn")) && (vErrors = more(vErrors, validate29)), data.cpu !== void 0 && !validate29(data.cpu, at(instancePath, "/cpu")) && (vErrors = more(vErrors, validate29)), data.memory !== void 0 && !validate29(data.memory, at(instancePath, "/memory")) && (vErrors = more(vErrors, validate29)), data.family !== void 0 && !validate29(data.family, at(instancePath, "/family")) && (vErrors = more(vErrors, validate29)), data.created_at !== void 0 && !validate29(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate29)), data.container_count !== void 0 && !validate27(data.container_count, at(instancePath, "/container_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1306.errors = vErrors, vErrors === null;
}
function validate1305(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1306(data, instancePath) || (vErrors = more(vErrors, validate1306), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1305.errors = vErrors, errors === 0;
}
function validate1324(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.launch_time !== void 0 && !validate29(data.launch_time, at(instancePath, "/launch_time")) && (vErrors = more(vErrors, validate29)), data.platform !== void 0 && !validate29(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.image_id !== void 0 && !validate29(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate29)), data.public_ip_address !== void 0 && !validate29(data.public_ip_address, at(instancePath, "/public_ip_address")) && (vErrors = more(vErrors, validate29)), data.private_ip_address !== void 0 && !validate29(data.private_ip_address, at(instancePath, "/private_ip_address")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.subnet_resource_id !== void 0 && !validate29(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate29)), data.object_id !== void 0 && !validate29(data.object_id, at(instancePath, "/object_id")) && (vErrors = more(vErrors, validate29)), data.key_name !== void 0 && !validate29(data.key_name, at(instancePath, "/key_name")) && (vErrors = more(vErrors, validate29)), data.role_name !== void 0 && !validate29(data.role_name, at(instancePath, "/role_name")) && (vErrors = more(vErrors, validate29)), data.role_resource_id !== void 0 && !validate29(data.role_resource_id, at(instancePath, "/role_resource_id")) && (vErrors = more(vErrors, validate29)), data.termination_protection !== void 0 && !validate29(data.termination_protection, at(instancePath, "/termination_protection")) && (vErrors = more(vErrors, validate29)), data.vm_extensions !== void 0 && !validate29(data.vm_extensions, at(instancePath, "/vm_extensions")) && (vErrors = more(vErrors, validate29)), data.jit_access_policy !== void 0 && !validate29(data.jit_access_policy, at(instancePath, "/jit_access_policy")) && (vErrors = more(vErrors, validate29)), data.root_device_type !== void 0 && !validate29(data.root_device_type, at(instancePath, "/root_device_type")) && (vErrors = more(vErrors, validate29)), data.tenancy !== void 0 && !validate29(data.tenancy, at(instancePath, "/tenancy")) && (vErrors = more(vErrors, validate29)), data.detailed_monitoring !== void 0 && !validate34(data.detailed_monitoring, at(instancePath, "/detailed_monitoring")) && (vErrors = more(vErrors, validate34)), data.secondary_private_ip_addresses !== void 0 && !validate116(data.secondary_private_ip_addresses, at(instancePath, "/secondary_private_ip_addresses")) && (vErrors = more(vErrors, validate116)), data.secondary_public_ip_addresses !== void 0 && !validate116(data.secondary_public_ip_addresses, at(instancePath, "/secondary_public_ip_addresses")) && (vErrors = more(vErrors, validate116)), data.architecture !== void 0 && !validate29(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate29)), data.aws_instance_metadata_service_v2_required !== void 0 && !validate34(data.aws_instance_metadata_service_v2_required, at(instancePath, "/aws_instance_metadata_service_v2_required")) && (vErrors = more(vErrors, validate34)), data.aws_instance_metadata_service_hop_limit !== void 0 && !validate27(data.aws_instance_metadata_service_hop_limit, at(instancePath, "/aws_instance_metadata_service_hop_limit")) && (vErrors = more(vErrors, validate27)), data.aws_instance_metadata_service_endpoint_enabled !== void 0 && !validate29(data.aws_instance_metadata_service_endpoint_enabled, at(instancePath, "/aws_instance_metadata_service_endpoint_enabled")) && (vErrors = more(vErrors, validate29)), data.aws_instance_metadata_service_endpoint_config_status !== void 0 && !validate29(data.aws_instance_metadata_service_endpoint_config_status, at(instancePath, "/aws_instance_metadata_service_endpoint_config_status")) && (vErrors = more(vErrors, validate29)), data.state_transition_reason !== void 0 && !validate29(data.state_transition_reason, at(instancePath, "/state_transition_reason")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1324.errors = vErrors, vErrors === null;
}
function validate1323(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1324(data, instancePath) || (vErrors = more(vErrors, validate1324), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1323.errors = vErrors, errors === 0;
}
function validate1365(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.ip_address !== void 0 && !validate29(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate29)), data.ip_address_type !== void 0 && !validate29(data.ip_address_type, at(instancePath, "/ip_address_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1365.errors = vErrors, vErrors === null;
}
function validate1364(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1365(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1365));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1364.errors = vErrors, vErrors === null;
}
function validate1358(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.device_index !== void 0 && !validate27(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate27)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29)), data.ip_addresses !== void 0 && !validate1364(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate1364)), data.mac_address !== void 0 && !validate29(data.mac_address, at(instancePath, "/mac_address")) && (vErrors = more(vErrors, validate29)), data.network_interface_id !== void 0 && !validate29(data.network_interface_id, at(instancePath, "/network_interface_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.subnet_id !== void 0 && !validate29(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate29)), data.subnet_resource_id !== void 0 && !validate29(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate29)), data.private_ip_address !== void 0 && !validate29(data.private_ip_address, at(instancePath, "/private_ip_address")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1358.errors = vErrors, vErrors === null;
}
function validate1357(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1358(data, instancePath) || (vErrors = more(vErrors, validate1358), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1357.errors = vErrors, errors === 0;
}
function validate1380(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.subnet_id !== void 0 && !validate29(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate29)), data.availability_zone !== void 0 && !validate29(data.availability_zone, at(instancePath, "/availability_zone")) && (vErrors = more(vErrors, validate29)), data.cidr !== void 0 && !validate29(data.cidr, at(instancePath, "/cidr")) && (vErrors = more(vErrors, validate29)), data.available_ips !== void 0 && !validate27(data.available_ips, at(instancePath, "/available_ips")) && (vErrors = more(vErrors, validate27)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_id !== void 0 && !validate29(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate29)), data.route_table_resource_id !== void 0 && !validate29(data.route_table_resource_id, at(instancePath, "/route_table_resource_id")) && (vErrors = more(vErrors, validate29)), data.public !== void 0 && !validate34(data.public, at(instancePath, "/public")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1380.errors = vErrors, vErrors === null;
}
function validate1379(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1380(data, instancePath) || (vErrors = more(vErrors, validate1380), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1379.errors = vErrors, errors === 0;
}
function validate1394(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.id !== void 0 && !validate29(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.group_type !== void 0 && !validate29(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate29)), data.owner_type !== void 0 && !validate29(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate29)), data.resource_count !== void 0 && !validate27(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate27)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1394.errors = vErrors, vErrors === null;
}
function validate1393(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1394(data, instancePath) || (vErrors = more(vErrors, validate1394), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1393.errors = vErrors, errors === 0;
}
function validate1407(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.rotation_enabled !== void 0 && !validate34(data.rotation_enabled, at(instancePath, "/rotation_enabled")) && (vErrors = more(vErrors, validate34)), data.rotation_days !== void 0 && !validate27(data.rotation_days, at(instancePath, "/rotation_days")) && (vErrors = more(vErrors, validate27)), data.rotation_lambda_arn !== void 0 && !validate29(data.rotation_lambda_arn, at(instancePath, "/rotation_lambda_arn")) && (vErrors = more(vErrors, validate29)), data.last_accessed_date !== void 0 && !validate29(data.last_accessed_date, at(instancePath, "/last_accessed_date")) && (vErrors = more(vErrors, validate29)), data.last_changed_date !== void 0 && !validate29(data.last_changed_date, at(instancePath, "/last_changed_date")) && (vErrors = more(vErrors, validate29)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.activation_date !== void 0 && !validate29(data.activation_date, at(instancePath, "/activation_date")) && (vErrors = more(vErrors, validate29)), data.deleted_date !== void 0 && !validate29(data.deleted_date, at(instancePath, "/deleted_date")) && (vErrors = more(vErrors, validate29)), data.expiration_date !== void 0 && !validate29(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate29)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.customer_managed !== void 0 && !validate34(data.customer_managed, at(instancePath, "/customer_managed")) && (vErrors = more(vErrors, validate34)), data.content_type !== void 0 && !validate29(data.content_type, at(instancePath, "/content_type")) && (vErrors = more(vErrors, validate29)), data.parent_vault !== void 0 && !validate29(data.parent_vault, at(instancePath, "/parent_vault")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1407.errors = vErrors, vErrors === null;
}
function validate1406(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1407(data, instancePath) || (vErrors = more(vErrors, validate1407), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1406.errors = vErrors, errors === 0;
}
function validate1431(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.volume_id !== void 0 && !validate29(data.volume_id, at(instancePath, "/volume_id")) && (vErrors = more(vErrors, validate29)), data.volume_type !== void 0 && !validate29(data.volume_type, at(instancePath, "/volume_type")) && (vErrors = more(vErrors, validate29)), data.size !== void 0 && !validate27(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate27)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.rated_iops !== void 0 && !validate29(data.rated_iops, at(instancePath, "/rated_iops")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.delete_on_termination !== void 0 && !validate34(data.delete_on_termination, at(instancePath, "/delete_on_termination")) && (vErrors = more(vErrors, validate34)), data.attach_state !== void 0 && !validate29(data.attach_state, at(instancePath, "/attach_state")) && (vErrors = more(vErrors, validate29)), data.attach_device_name !== void 0 && !validate29(data.attach_device_name, at(instancePath, "/attach_device_name")) && (vErrors = more(vErrors, validate29)), data.instance_association !== void 0 && !validate770(data.instance_association, at(instancePath, "/instance_association")) && (vErrors = more(vErrors, validate770)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1431.errors = vErrors, vErrors === null;
}
function validate1430(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1431(data, instancePath) || (vErrors = more(vErrors, validate1431), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1430.errors = vErrors, errors === 0;
}
function validate1448(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.object_count !== void 0 && !validate27(data.object_count, at(instancePath, "/object_count")) && (vErrors = more(vErrors, validate27)), data.total_size !== void 0 && !validate27(data.total_size, at(instancePath, "/total_size")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1448.errors = vErrors, vErrors === null;
}
function validate1447(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1448(data, instancePath) || (vErrors = more(vErrors, validate1448), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1447.errors = vErrors, errors === 0;
}
function validate1458(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.policy_id !== void 0 && !validate29(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate29)), data.vendor_policy !== void 0 && !validate34(data.vendor_policy, at(instancePath, "/vendor_policy")) && (vErrors = more(vErrors, validate34)), data.attachment_count !== void 0 && !validate27(data.attachment_count, at(instancePath, "/attachment_count")) && (vErrors = more(vErrors, validate27)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.update_date !== void 0 && !validate29(data.update_date, at(instancePath, "/update_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1458.errors = vErrors, vErrors === null;
}
function validate1457(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1458(data, instancePath) || (vErrors = more(vErrors, validate1458), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1457.errors = vErrors, errors === 0;
}
function validate1469(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.user_id !== void 0 && !validate29(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate29)), data.user_name !== void 0 && !validate29(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate29)), data.path !== void 0 && !validate29(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate29)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.age_in_days !== void 0 && !validate27(data.age_in_days, at(instancePath, "/age_in_days")) && (vErrors = more(vErrors, validate27)), data.disabled !== void 0 && !validate34(data.disabled, at(instancePath, "/disabled")) && (vErrors = more(vErrors, validate34)), data.login_profile !== void 0 && !validate34(data.login_profile, at(instancePath, "/login_profile")) && (vErrors = more(vErrors, validate34)), data.two_factor_enabled !== void 0 && !validate34(data.two_factor_enabled, at(instancePath, "/two_factor_enabled")) && (vErrors = more(vErrors, validate34)), data.password_last_changed !== void 0 && !validate29(data.password_last_changed, at(instancePath, "/password_last_changed")) && (vErrors = more(vErrors, validate29)), data.password_last_used !== void 0 && !validate29(data.password_last_used, at(instancePath, "/password_last_used")) && (vErrors = more(vErrors, validate29)), data.last_activity !== void 0 && !validate29(data.last_activity, at(instancePath, "/last_activity")) && (vErrors = more(vErrors, validate29)), data.active_api_keys !== void 0 && !validate27(data.active_api_keys, at(instancePath, "/active_api_keys")) && (vErrors = more(vErrors, validate27)), data.inactive_api_keys !== void 0 && !validate27(data.inactive_api_keys, at(instancePath, "/inactive_api_keys")) && (vErrors = more(vErrors, validate27)), data.policy_count !== void 0 && !validate27(data.policy_count, at(instancePath, "/policy_count")) && (vErrors = more(vErrors, validate27)), data.managed_policy_count !== void 0 && !validate27(data.managed_policy_count, at(instancePath, "/managed_policy_count")) && (vErrors = more(vErrors, validate27)), data.inline_policies !== void 0 && !validate27(data.inline_policies, at(instancePath, "/inline_policies")) && (vErrors = more(vErrors, validate27)), data.action_count !== void 0 && !validate27(data.action_count, at(instancePath, "/action_count")) && (vErrors = more(vErrors, validate27)), data.service_count !== void 0 && !validate27(data.service_count, at(instancePath, "/service_count")) && (vErrors = more(vErrors, validate27)), data.wildcard_service_count !== void 0 && !validate27(data.wildcard_service_count, at(instancePath, "/wildcard_service_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1469.errors = vErrors, vErrors === null;
}
function validate1468(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1469(data, instancePath) || (vErrors = more(vErrors, validate1469), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1468.errors = vErrors, errors === 0;
}
function validate1494(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.access_key_id !== void 0 && !validate29(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.last_used_date !== void 0 && !validate29(data.last_used_date, at(instancePath, "/last_used_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1494.errors = vErrors, vErrors === null;
}
function validate1493(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1494(data, instancePath) || (vErrors = more(vErrors, validate1494), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1493.errors = vErrors, errors === 0;
}
function validate1504(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.route_table_id !== void 0 && !validate29(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate29)), data.network_id !== void 0 && !validate29(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.vpc_association_id !== void 0 && !validate29(data.vpc_association_id, at(instancePath, "/vpc_association_id")) && (vErrors = more(vErrors, validate29)), data.subnet_count !== void 0 && !validate27(data.subnet_count, at(instancePath, "/subnet_count")) && (vErrors = more(vErrors, validate27)), data.route_count !== void 0 && !validate27(data.route_count, at(instancePath, "/route_count")) && (vErrors = more(vErrors, validate27)), data.main !== void 0 && !validate29(data.main, at(instancePath, "/main")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1504.errors = vErrors, vErrors === null;
}
function validate1503(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1504(data, instancePath) || (vErrors = more(vErrors, validate1504), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1503.errors = vErrors, errors === 0;
}
function validate726(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_type === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_type")), data.resource_type !== void 0 && !validate727(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate727)), data.accessanalyzer !== void 0 && !validate729(data.accessanalyzer, at(instancePath, "/accessanalyzer")) && (vErrors = more(vErrors, validate729)), data.accesslistflowlog !== void 0 && !validate784(data.accesslistflowlog, at(instancePath, "/accesslistflowlog")) && (vErrors = more(vErrors, validate784)), data.airflowenvironment !== void 0 && !validate801(data.airflowenvironment, at(instancePath, "/airflowenvironment")) && (vErrors = more(vErrors, validate801)), data.apiaccountingconfig !== void 0 && !validate817(data.apiaccountingconfig, at(instancePath, "/apiaccountingconfig")) && (vErrors = more(vErrors, validate817)), data.apprunnerservice !== void 0 && !validate836(data.apprunnerservice, at(instancePath, "/apprunnerservice")) && (vErrors = more(vErrors, validate836)), data.appserver !== void 0 && !validate848(data.appserver, at(instancePath, "/appserver")) && (vErrors = more(vErrors, validate848)), data.autoscalinggroup !== void 0 && !validate860(data.autoscalinggroup, at(instancePath, "/autoscalinggroup")) && (vErrors = more(vErrors, validate860)), data.autoscalinglaunchconfiguration !== void 0 && !validate877(data.autoscalinglaunchconfiguration, at(instancePath, "/autoscalinglaunchconfiguration")) && (vErrors = more(vErrors, validate877)), data.awsconfig !== void 0 && !validate894(data.awsconfig, at(instancePath, "/awsconfig")) && (vErrors = more(vErrors, validate894)), data.backendservice !== void 0 && !validate907(data.backendservice, at(instancePath, "/backendservice")) && (vErrors = more(vErrors, validate907)), data.backupvault !== void 0 && !validate919(data.backupvault, at(instancePath, "/backupvault")) && (vErrors = more(vErrors, validate919)), data.batchenvironment !== void 0 && !validate931(data.batchenvironment, at(instancePath, "/batchenvironment")) && (vErrors = more(vErrors, validate931)), data.batchpool !== void 0 && !validate946(data.batchpool, at(instancePath, "/batchpool")) && (vErrors = more(vErrors, validate946)), data.bigdatainstance !== void 0 && !validate958(data.bigdatainstance, at(instancePath, "/bigdatainstance")) && (vErrors = more(vErrors, validate958)), data.bigdatasnapshot !== void 0 && !validate979(data.bigdatasnapshot, at(instancePath, "/bigdatasnapshot")) && (vErrors = more(vErrors, validate979)), data.bigdataworkspace !== void 0 && !validate992(data.bigdataworkspace, at(instancePath, "/bigdataworkspace")) && (vErrors = more(vErrors, validate992)), data.brokerinstance !== void 0 && !validate1004(data.brokerinstance, at(instancePath, "/brokerinstance")) && (vErrors = more(vErrors, validate1004)), data.buildproject !== void 0 && !validate1022(data.buildproject, at(instancePath, "/buildproject")) && (vErrors = more(vErrors, validate1022)), data.cloudwatchdestination !== void 0 && !validate1036(data.cloudwatchdestination, at(instancePath, "/cloudwatchdestination")) && (vErrors = more(vErrors, validate1036)), data.coldstorage !== void 0 && !validate1049(data.coldstorage, at(instancePath, "/coldstorage")) && (vErrors = more(vErrors, validate1049)), data.container !== void 0 && !validate1062(data.container, at(instancePath, "/container")) && (vErrors = more(vErrors, validate1062)), data.containercluster !== void 0 && !validate1087(data.containercluster, at(instancePath, "/containercluster")) && (vErrors = more(vErrors, validate1087)), data.containerdeployment !== void 0 && !validate1113(data.containerdeployment, at(instancePath, "/containerdeployment")) && (vErrors = more(vErrors, validate1113)), data.containerimage !== void 0 && !validate1136(data.containerimage, at(instancePath, "/containerimage")) && (vErrors = more(vErrors, validate1136)), data.containerinstance !== void 0 && !validate1155(data.containerinstance, at(instancePath, "/containerinstance")) && (vErrors = more(vErrors, validate1155)), data.containerregistry !== void 0 && !validate1175(data.containerregistry, at(instancePath, "/containerregistry")) && (vErrors = more(vErrors, validate1175)), data.containerservice !== void 0 && !validate1194(data.containerservice, at(instancePath, "/containerservice")) && (vErrors = more(vErrors, validate1194)), data.contentdeliverynetwork !== void 0 && !validate1214(data.contentdeliverynetwork, at(instancePath, "/contentdeliverynetwork")) && (vErrors = more(vErrors, validate1214)), data.dataanalyticsworkspace !== void 0 && !validate1245(data.dataanalyticsworkspace, at(instancePath, "/dataanalyticsworkspace")) && (vErrors = more(vErrors, validate1245)), data.database !== void 0 && !validate1261(data.database, at(instancePath, "/database")) && (vErrors = more(vErrors, validate1261)), data.databricksworkspace !== void 0 && !validate1272(data.databricksworkspace, at(instancePath, "/databricksworkspace")) && (vErrors = more(vErrors, validate1272)), data.divvyorganizationservice !== void 0 && !validate1280(data.divvyorganizationservice, at(instancePath, "/divvyorganizationservice")) && (vErrors = more(vErrors, validate1280)), data.dnszone !== void 0 && !validate1295(data.dnszone, at(instancePath, "/dnszone")) && (vErrors = more(vErrors, validate1295)), data.ecstaskdefinition !== void 0 && !validate1305(data.ecstaskdefinition, at(instancePath, "/ecstaskdefinition")) && (vErrors = more(vErrors, validate1305)), data.instance !== void 0 && !validate1323(data.instance, at(instancePath, "/instance")) && (vErrors = more(vErrors, validate1323)), data.networkinterface !== void 0 && !validate1357(data.networkinterface, at(instancePath, "/networkinterface")) && (vErrors = more(vErrors, validate1357)), data.privatesubnet !== void 0 && !validate1379(data.privatesubnet, at(instancePath, "/privatesubnet")) && (vErrors = more(vErrors, validate1379)), data.resourcegroup !== void 0 && !validate1393(data.resourcegroup, at(instancePath, "/resourcegroup")) && (vErrors = more(vErrors, validate1393)), data.secret !== void 0 && !validate1406(data.secret, at(instancePath, "/secret")) && (vErrors = more(vErrors, validate1406)), data.volume !== void 0 && !validate1430(data.volume, at(instancePath, "/volume")) && (vErrors = more(vErrors, validate1430)), data.storagecontainer !== void 0 && !validate1447(data.storagecontainer, at(instancePath, "/storagecontainer")) && (vErrors = more(vErrors, validate1447)), data.servicepolicy !== void 0 && !validate1457(data.servicepolicy, at(instancePath, "/servicepolicy")) && (vErrors = more(vErrors, validate1457)), data.serviceuser !== void 0 && !validate1468(data.serviceuser, at(instancePath, "/serviceuser")) && (vErrors = more(vErrors, validate1468)), data.serviceaccesskey !== void 0 && !validate1493(data.serviceaccesskey, at(instancePath, "/serviceaccesskey")) && (vErrors = more(vErrors, validate1493)), data.routetable !== void 0 && !validate1503(data.routetable, at(instancePath, "/routetable")) && (vErrors = more(vErrors, validate1503))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate726.errors = vErrors, vErrors === null;
}
function validate725(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate726(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate726));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate725.errors = vErrors, vErrors === null;
}
var schema305 = { type: ["object", "null"], additionalProperties: { $ref: "shared10" }, $id: "shared76" };
function validate1520(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema305.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate44(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate44));
  return validate1520.errors = vErrors, vErrors === null;
}
function validate724(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resources === void 0 && (vErrors = need(vErrors, data, instancePath, "resources")), data.resources !== void 0 && !validate725(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate725)), data.selected_resource_type !== void 0 && !validate29(data.selected_resource_type, at(instancePath, "/selected_resource_type")) && (vErrors = more(vErrors, validate29)), data.supported_types !== void 0 && !validate116(data.supported_types, at(instancePath, "/supported_types")) && (vErrors = more(vErrors, validate116)), data.counts !== void 0 && !validate1520(data.counts, at(instancePath, "/counts")) && (vErrors = more(vErrors, validate1520)), data.scopes !== void 0 && !validate116(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate116)), data.filters !== void 0 && !validate601(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate601)), data.limit !== void 0 && !validate27(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate27)), data.offset !== void 0 && !validate27(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate27)), data.order_by !== void 0 && !validate29(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate29)), data.next_cursor !== void 0 && !validate29(data.next_cursor, at(instancePath, "/next_cursor")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate724.errors = vErrors, vErrors === null;
}
var check_shared274 = outermost(validate1529);
var schema312 = ["dependencies", "relatedResources"];
var schema308 = { type: ["object", "null"], additionalProperties: { $ref: "shared103" }, $id: "shared104" };
function validate1533(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.id !== void 0 && !validate29(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate29(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1533.errors = vErrors, vErrors === null;
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
function validate1531(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema308.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate1532(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate1532));
  return validate1531.errors = vErrors, vErrors === null;
}
function validate1541(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate726(data, instancePath) || (vErrors = more(vErrors, validate726), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1541.errors = vErrors, errors === 0;
}
function validate1530(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.dependencies !== void 0 && !validate1531(data.dependencies, at(instancePath, "/dependencies")) && (vErrors = more(vErrors, validate1531)), data.details !== void 0 && !validate1541(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate1541)), data.relatedResources !== void 0 && !validate770(data.relatedResources, at(instancePath, "/relatedResources")) && (vErrors = more(vErrors, validate770))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1530.errors = vErrors, vErrors === null;
}
function validate1529(data, instancePath = "") {
  let vErrors = null;
  return validate1530(data, instancePath) || (vErrors = more(vErrors, validate1530)), data && typeof data == "object" && !Array.isArray(data) && (schema312.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1529.errors = vErrors, vErrors === null;
}
var check_shared275 = outermost(validate1547);
function validate1547(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.search_string === void 0 && (vErrors = need(vErrors, data, instancePath, "search_string"));
    for (let key0 in data)
      key0 === "search_string" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.search_string !== void 0 && !validate183(data.search_string, at(instancePath, "/search_string")) && (vErrors = more(vErrors, validate183)), data.limit !== void 0 && !validate719(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate719)), data.offset !== void 0 && !validate123(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate123));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1547.errors = vErrors, vErrors === null;
}
var check_ResourceSearchResult = outermost(validate1551);
function validate1553(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.cloud_type_id !== void 0 && !validate29(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1553.errors = vErrors, vErrors === null;
}
function validate1552(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1553(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1553));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1552.errors = vErrors, vErrors === null;
}
function validate1551(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resources === void 0 && (vErrors = need(vErrors, data, instancePath, "resources")), data.resources !== void 0 && !validate1552(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate1552)), data.total_count !== void 0 && !validate27(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1551.errors = vErrors, vErrors === null;
}
var check_shared276 = outermost(validate1564);
var schema319 = ["resource_tags"];
function validate1565(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resource_tags !== void 0 && !validate711(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate711)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1565.errors = vErrors, vErrors === null;
}
function validate1564(data, instancePath = "") {
  let vErrors = null;
  return validate1565(data, instancePath) || (vErrors = more(vErrors, validate1565)), data && typeof data == "object" && !Array.isArray(data) && (schema319.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1564.errors = vErrors, vErrors === null;
}
var check_shared277 = outermost(validate1568);
var schema322 = ["setting_list"];
function validate1569(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.setting_list !== void 0 && !validate424(data.setting_list, at(instancePath, "/setting_list")) && (vErrors = more(vErrors, validate424)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1569.errors = vErrors, vErrors === null;
}
function validate1568(data, instancePath = "") {
  let vErrors = null;
  return validate1569(data, instancePath) || (vErrors = more(vErrors, validate1569)), data && typeof data == "object" && !Array.isArray(data) && (schema322.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1568.errors = vErrors, vErrors === null;
}
var check_shared278 = outermost(validate1572);
var schema327 = ["resource_groups"];
function validate1575(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate29(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.group_type !== void 0 && !validate29(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate29)), data.owner_type !== void 0 && !validate29(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate29)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1575.errors = vErrors, vErrors === null;
}
function validate1574(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1575(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1575));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1574.errors = vErrors, vErrors === null;
}
function validate1573(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resource_groups !== void 0 && !validate1574(data.resource_groups, at(instancePath, "/resource_groups")) && (vErrors = more(vErrors, validate1574)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1573.errors = vErrors, vErrors === null;
}
function validate1572(data, instancePath = "") {
  let vErrors = null;
  return validate1573(data, instancePath) || (vErrors = more(vErrors, validate1573)), data && typeof data == "object" && !Array.isArray(data) && (schema327.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1572.errors = vErrors, vErrors === null;
}
var check_shared279 = outermost(validate1584);
var schema330 = ["resource_notes"];
function validate1585(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resource_notes !== void 0 && !validate424(data.resource_notes, at(instancePath, "/resource_notes")) && (vErrors = more(vErrors, validate424)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1585.errors = vErrors, vErrors === null;
}
function validate1584(data, instancePath = "") {
  let vErrors = null;
  return validate1585(data, instancePath) || (vErrors = more(vErrors, validate1585)), data && typeof data == "object" && !Array.isArray(data) && (schema330.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1584.errors = vErrors, vErrors === null;
}
var check_shared280 = outermost(validate1588);
function validate1588(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.note_text === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "note_text"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "note_text" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.note_text !== void 0 && !validate22(data.note_text, at(instancePath, "/note_text")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1588.errors = vErrors, vErrors === null;
}
var check_shared281 = outermost(validate1591);
function validate1591(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_ids === void 0 || data.owner_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_ids", "owner_resource_id"));
    for (let key0 in data)
      key0 === "resource_ids" || key0 === "owner_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate214(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate214)), data.owner_resource_id !== void 0 && !validate183(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1591.errors = vErrors, vErrors === null;
}
var check_shared282 = outermost(validate1594);
var schema335 = ["supported_actions"];
function validate1595(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.supported_actions !== void 0 && !validate116(data.supported_actions, at(instancePath, "/supported_actions")) && (vErrors = more(vErrors, validate116)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1595.errors = vErrors, vErrors === null;
}
function validate1594(data, instancePath = "") {
  let vErrors = null;
  return validate1595(data, instancePath) || (vErrors = more(vErrors, validate1595)), data && typeof data == "object" && !Array.isArray(data) && (schema335.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1594.errors = vErrors, vErrors === null;
}
var check_shared283 = outermost(validate1598);
function validate1598(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.tag_keys === void 0 || data.resource_types === void 0 || data.contains_all === void 0 || data.missing_all === void 0) && (vErrors = need(vErrors, data, instancePath, "tag_keys", "resource_types", "contains_all", "missing_all"));
    for (let key0 in data)
      key0 === "tag_keys" || key0 === "resource_types" || key0 === "contains_all" || key0 === "missing_all" || key0 === "organization_services" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.tag_keys !== void 0 && !validate116(data.tag_keys, at(instancePath, "/tag_keys")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.contains_all !== void 0 && !validate64(data.contains_all, at(instancePath, "/contains_all")) && (vErrors = more(vErrors, validate64)), data.missing_all !== void 0 && !validate64(data.missing_all, at(instancePath, "/missing_all")) && (vErrors = more(vErrors, validate64)), data.organization_services !== void 0 && !validate424(data.organization_services, at(instancePath, "/organization_services")) && (vErrors = more(vErrors, validate424));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1598.errors = vErrors, vErrors === null;
}
var check_shared284 = outermost(validate1604);
var schema339 = ["resources"];
function validate1605(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resources !== void 0 && !validate601(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate601)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1605.errors = vErrors, vErrors === null;
}
function validate1604(data, instancePath = "") {
  let vErrors = null;
  return validate1605(data, instancePath) || (vErrors = more(vErrors, validate1605)), data && typeof data == "object" && !Array.isArray(data) && (schema339.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1604.errors = vErrors, vErrors === null;
}
var check_shared285 = outermost(validate1608);
var schema346 = ["resources"];
function validate1614(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.tag_keys !== void 0 && !validate116(data.tag_keys, at(instancePath, "/tag_keys")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.contains_all !== void 0 && !validate34(data.contains_all, at(instancePath, "/contains_all")) && (vErrors = more(vErrors, validate34)), data.missing_all !== void 0 && !validate34(data.missing_all, at(instancePath, "/missing_all")) && (vErrors = more(vErrors, validate34)), data.scopes !== void 0 && !validate424(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate424))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1614.errors = vErrors, vErrors === null;
}
function validate1613(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1614(data, instancePath) || (vErrors = more(vErrors, validate1614), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1613.errors = vErrors, errors === 0;
}
function validate1611(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.configuration !== void 0 && !validate1613(data.configuration, at(instancePath, "/configuration")) && (vErrors = more(vErrors, validate1613))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1611.errors = vErrors, vErrors === null;
}
function validate1610(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1611(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1611));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1610.errors = vErrors, vErrors === null;
}
function validate1609(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resources !== void 0 && !validate1610(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate1610)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1609.errors = vErrors, vErrors === null;
}
function validate1608(data, instancePath = "") {
  let vErrors = null;
  return validate1609(data, instancePath) || (vErrors = more(vErrors, validate1609)), data && typeof data == "object" && !Array.isArray(data) && (schema346.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1608.errors = vErrors, vErrors === null;
}
var check_shared286 = outermost(validate1626);
var schema351 = ["servicepolicies"];
function validate1629(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.policy_id !== void 0 && !validate29(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate29)), data.vendor_policy !== void 0 && !validate34(data.vendor_policy, at(instancePath, "/vendor_policy")) && (vErrors = more(vErrors, validate34)), data.attachment_count !== void 0 && !validate27(data.attachment_count, at(instancePath, "/attachment_count")) && (vErrors = more(vErrors, validate27)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.update_date !== void 0 && !validate29(data.update_date, at(instancePath, "/update_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1629.errors = vErrors, vErrors === null;
}
function validate1628(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1629(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1629));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1628.errors = vErrors, vErrors === null;
}
function validate1627(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.servicepolicies !== void 0 && !validate1628(data.servicepolicies, at(instancePath, "/servicepolicies")) && (vErrors = more(vErrors, validate1628)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1627.errors = vErrors, vErrors === null;
}
function validate1626(data, instancePath = "") {
  let vErrors = null;
  return validate1627(data, instancePath) || (vErrors = more(vErrors, validate1627)), data && typeof data == "object" && !Array.isArray(data) && (schema351.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1626.errors = vErrors, vErrors === null;
}
var check_shared287 = outermost(validate1639);
var schema356 = ["serviceaccesskeys"];
function validate1642(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.access_key_id !== void 0 && !validate29(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.last_used_date !== void 0 && !validate29(data.last_used_date, at(instancePath, "/last_used_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1642.errors = vErrors, vErrors === null;
}
function validate1641(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1642(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1642));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1641.errors = vErrors, vErrors === null;
}
function validate1640(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.serviceaccesskeys !== void 0 && !validate1641(data.serviceaccesskeys, at(instancePath, "/serviceaccesskeys")) && (vErrors = more(vErrors, validate1641)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1640.errors = vErrors, vErrors === null;
}
function validate1639(data, instancePath = "") {
  let vErrors = null;
  return validate1640(data, instancePath) || (vErrors = more(vErrors, validate1640)), data && typeof data == "object" && !Array.isArray(data) && (schema356.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1639.errors = vErrors, vErrors === null;
}
var check_shared288 = outermost(validate1651);
var schema361 = ["dnsrecords"];
function validate1654(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.record_type !== void 0 && !validate29(data.record_type, at(instancePath, "/record_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1654.errors = vErrors, vErrors === null;
}
function validate1653(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1654(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1654));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1653.errors = vErrors, vErrors === null;
}
function validate1652(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.dnsrecords !== void 0 && !validate1653(data.dnsrecords, at(instancePath, "/dnsrecords")) && (vErrors = more(vErrors, validate1653)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1652.errors = vErrors, vErrors === null;
}
function validate1651(data, instancePath = "") {
  let vErrors = null;
  return validate1652(data, instancePath) || (vErrors = more(vErrors, validate1652)), data && typeof data == "object" && !Array.isArray(data) && (schema361.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1651.errors = vErrors, vErrors === null;
}
var check_shared289 = outermost(validate1660);
var schema366 = ["network_interfaces"];
function validate1663(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.network_interface_id !== void 0 && !validate29(data.network_interface_id, at(instancePath, "/network_interface_id")) && (vErrors = more(vErrors, validate29)), data.device_index !== void 0 && !validate27(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate27)), data.mac_address !== void 0 && !validate29(data.mac_address, at(instancePath, "/mac_address")) && (vErrors = more(vErrors, validate29)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29)), data.subnet_id !== void 0 && !validate29(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate29)), data.subnet_resource_id !== void 0 && !validate29(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.ip_addresses !== void 0 && !validate1364(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate1364))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1663.errors = vErrors, vErrors === null;
}
function validate1662(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1663(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1663));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1662.errors = vErrors, vErrors === null;
}
function validate1661(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.network_interfaces !== void 0 && !validate1662(data.network_interfaces, at(instancePath, "/network_interfaces")) && (vErrors = more(vErrors, validate1662)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1661.errors = vErrors, vErrors === null;
}
function validate1660(data, instancePath = "") {
  let vErrors = null;
  return validate1661(data, instancePath) || (vErrors = more(vErrors, validate1661)), data && typeof data == "object" && !Array.isArray(data) && (schema366.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1660.errors = vErrors, vErrors === null;
}
var check_SubnetList = outermost(validate1677);
function validate1677(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1677.errors = vErrors, vErrors === null;
}
var check_shared290 = outermost(validate1678);
var schema372 = ["routetables"];
function validate1681(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.route_table_id !== void 0 && !validate29(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate29)), data.network_id !== void 0 && !validate29(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.vpc_association_id !== void 0 && !validate29(data.vpc_association_id, at(instancePath, "/vpc_association_id")) && (vErrors = more(vErrors, validate29)), data.subnet_count !== void 0 && !validate27(data.subnet_count, at(instancePath, "/subnet_count")) && (vErrors = more(vErrors, validate27)), data.route_count !== void 0 && !validate27(data.route_count, at(instancePath, "/route_count")) && (vErrors = more(vErrors, validate27)), data.main !== void 0 && !validate29(data.main, at(instancePath, "/main")) && (vErrors = more(vErrors, validate29)), data.properties !== void 0 && !validate758(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate758))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1681.errors = vErrors, vErrors === null;
}
function validate1680(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1681(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1681));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1680.errors = vErrors, vErrors === null;
}
function validate1679(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.routetables !== void 0 && !validate1680(data.routetables, at(instancePath, "/routetables")) && (vErrors = more(vErrors, validate1680)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1679.errors = vErrors, vErrors === null;
}
function validate1678(data, instancePath = "") {
  let vErrors = null;
  return validate1679(data, instancePath) || (vErrors = more(vErrors, validate1679)), data && typeof data == "object" && !Array.isArray(data) && (schema372.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1678.errors = vErrors, vErrors === null;
}
var check_shared291 = outermost(validate1694);
var schema377 = ["routes"];
function validate1697(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.route_table_id !== void 0 && !validate29(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate29)), data.cidr !== void 0 && !validate29(data.cidr, at(instancePath, "/cidr")) && (vErrors = more(vErrors, validate29)), data.target_id !== void 0 && !validate29(data.target_id, at(instancePath, "/target_id")) && (vErrors = more(vErrors, validate29)), data.target_type !== void 0 && !validate29(data.target_type, at(instancePath, "/target_type")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1697.errors = vErrors, vErrors === null;
}
function validate1696(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1697(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1697));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1696.errors = vErrors, vErrors === null;
}
function validate1695(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.routes !== void 0 && !validate1696(data.routes, at(instancePath, "/routes")) && (vErrors = more(vErrors, validate1696)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1695.errors = vErrors, vErrors === null;
}
function validate1694(data, instancePath = "") {
  let vErrors = null;
  return validate1695(data, instancePath) || (vErrors = more(vErrors, validate1695)), data && typeof data == "object" && !Array.isArray(data) && (schema377.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1694.errors = vErrors, vErrors === null;
}
var check_shared292 = outermost(validate1707);
var schema379 = { type: "string", enum: ["ingress", "egress"], $id: "shared5" };
function validate1709(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "ingress" || data === "egress" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema379.enum })), validate1709.errors = vErrors, vErrors === null;
}
function validate1707(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.direction === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "direction"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "direction" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.direction !== void 0 && !validate1709(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate1709));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1707.errors = vErrors, vErrors === null;
}
var check_shared293 = outermost(validate1711);
var schema386 = ["rules"];
function validate1717(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1717.errors = vErrors, vErrors === null;
}
function validate1716(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1717(data, instancePath) || (vErrors = more(vErrors, validate1717), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1716.errors = vErrors, errors === 0;
}
function validate1714(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate731(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate731)), data.access_list !== void 0 && !validate1716(data.access_list, at(instancePath, "/access_list")) && (vErrors = more(vErrors, validate1716)), data.access_list_type !== void 0 && !validate29(data.access_list_type, at(instancePath, "/access_list_type")) && (vErrors = more(vErrors, validate29)), data.parent_resource_id !== void 0 && !validate29(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate29)), data.direction !== void 0 && !validate29(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate29)), data.rule_action !== void 0 && !validate29(data.rule_action, at(instancePath, "/rule_action")) && (vErrors = more(vErrors, validate29)), data.ip_protocol !== void 0 && !validate29(data.ip_protocol, at(instancePath, "/ip_protocol")) && (vErrors = more(vErrors, validate29)), data.source_network !== void 0 && !validate29(data.source_network, at(instancePath, "/source_network")) && (vErrors = more(vErrors, validate29)), data.source_port_specification !== void 0 && !validate29(data.source_port_specification, at(instancePath, "/source_port_specification")) && (vErrors = more(vErrors, validate29)), data.priority !== void 0 && !validate27(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate27)), data.is_temporary !== void 0 && !validate34(data.is_temporary, at(instancePath, "/is_temporary")) && (vErrors = more(vErrors, validate34)), data.properties !== void 0 && !validate758(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate758))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1714.errors = vErrors, vErrors === null;
}
function validate1713(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1714(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1714));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1713.errors = vErrors, vErrors === null;
}
function validate1712(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.rules !== void 0 && !validate1713(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate1713)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1712.errors = vErrors, vErrors === null;
}
function validate1711(data, instancePath = "") {
  let vErrors = null;
  return validate1712(data, instancePath) || (vErrors = more(vErrors, validate1712)), data && typeof data == "object" && !Array.isArray(data) && (schema386.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1711.errors = vErrors, vErrors === null;
}
var check_shared294 = outermost(validate1736);
function validate1736(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.policyResourceId === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "policyResourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "policyResourceId" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.policyResourceId !== void 0 && !validate183(data.policyResourceId, at(instancePath, "/policyResourceId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1736.errors = vErrors, vErrors === null;
}
var check_shared295 = outermost(validate1739);
function validate1739(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.device_index === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "device_index"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "device_index" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.device_index !== void 0 && !validate53(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate53));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1739.errors = vErrors, vErrors === null;
}
var check_shared296 = outermost(validate1742);
function validate1742(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "name"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.name !== void 0 && !validate183(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1742.errors = vErrors, vErrors === null;
}
var check_VolumeSnapshot = outermost(validate1745);
function validate1745(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1745.errors = vErrors, vErrors === null;
}
var check_shared297 = outermost(validate1746);
function validate1746(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "iops" || key0 === "size" || key0 === "volume_type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.iops !== void 0 && !validate44(data.iops, at(instancePath, "/iops")) && (vErrors = more(vErrors, validate44)), data.size !== void 0 && !validate44(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate44)), data.volume_type !== void 0 && !validate22(data.volume_type, at(instancePath, "/volume_type")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1746.errors = vErrors, vErrors === null;
}
var check_shared298 = outermost(validate1751);
function validate1751(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.instance === void 0 || data.decrement_capacity === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "instance", "decrement_capacity"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "instance" || key0 === "decrement_capacity" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.instance !== void 0 && !validate116(data.instance, at(instancePath, "/instance")) && (vErrors = more(vErrors, validate116)), data.decrement_capacity !== void 0 && !validate64(data.decrement_capacity, at(instancePath, "/decrement_capacity")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1751.errors = vErrors, vErrors === null;
}
var check_shared299 = outermost(validate1755);
function validate1755(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.publicip_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "publicip_resource_id"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "publicip_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.publicip_resource_id !== void 0 && !validate183(data.publicip_resource_id, at(instancePath, "/publicip_resource_id")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1755.errors = vErrors, vErrors === null;
}
var check_shared300 = outermost(validate1758);
function validate1758(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.instance_resource_id === void 0 || data.instance_mount_point === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "instance_resource_id", "instance_mount_point"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "instance_resource_id" || key0 === "instance_mount_point" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.instance_resource_id !== void 0 && !validate183(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate183)), data.instance_mount_point !== void 0 && !validate22(data.instance_mount_point, at(instancePath, "/instance_mount_point")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1758.errors = vErrors, vErrors === null;
}
var check_shared303 = outermost(validate1762);
function validate1763(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1763.errors = vErrors, vErrors === null;
}
function validate1765(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1765.errors = vErrors, vErrors === null;
}
function validate1762(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.group_name === void 0 && (vErrors = need(vErrors, data, instancePath, "group_name"));
    for (let key0 in data)
      key0 === "group_name" || key0 === "group_description" || key0 === "group_owner_type" || key0 === "group_category" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.group_name !== void 0 && !validate1763(data.group_name, at(instancePath, "/group_name")) && (vErrors = more(vErrors, validate1763)), data.group_description !== void 0 && !validate1765(data.group_description, at(instancePath, "/group_description")) && (vErrors = more(vErrors, validate1765)), data.group_owner_type !== void 0 && !validate22(data.group_owner_type, at(instancePath, "/group_owner_type")) && (vErrors = more(vErrors, validate22)), data.group_category !== void 0 && !validate22(data.group_category, at(instancePath, "/group_category")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1762.errors = vErrors, vErrors === null;
}
var check_ResourceGroup = outermost(validate1769);
var schema399 = { type: ["string", "null"], "x-known": ["system", null], $id: "shared151" };
function validate1774(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema399.type })), data !== "system" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema399["x-known"] })), validate1774.errors = vErrors, vErrors === null;
}
var schema400 = { type: ["string", "null"], "x-known": ["user", null], $id: "shared152" };
function validate1776(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema400.type })), data !== "user" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema400["x-known"] })), validate1776.errors = vErrors, vErrors === null;
}
var schema401 = { type: ["string", "null"], "x-known": ["organization", null], $id: "shared153" };
function validate1778(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema401.type })), data !== "organization" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema401["x-known"] })), validate1778.errors = vErrors, vErrors === null;
}
function validate1769(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate69(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate69)), data.resource_group_id !== void 0 && !validate27(data.resource_group_id, at(instancePath, "/resource_group_id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.category !== void 0 && !validate1774(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate1774)), data.group_type !== void 0 && !validate1776(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate1776)), data.owner_type !== void 0 && !validate1778(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate1778)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29)), data.nested_resource_groups !== void 0 && !validate424(data.nested_resource_groups, at(instancePath, "/nested_resource_groups")) && (vErrors = more(vErrors, validate424))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1769.errors = vErrors, vErrors === null;
}
var check_shared304 = outermost(validate1782);
function validate1782(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_group_ids === void 0 || data.resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_group_ids", "resource_ids"));
    for (let key0 in data)
      key0 === "resource_group_ids" || key0 === "resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_group_ids !== void 0 && !validate214(data.resource_group_ids, at(instancePath, "/resource_group_ids")) && (vErrors = more(vErrors, validate214)), data.resource_ids !== void 0 && !validate214(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate214));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1782.errors = vErrors, vErrors === null;
}
var check_shared305 = outermost(validate1785);
var schema404 = ["resource_ids"];
function validate1785(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_ids !== void 0 && !validate214(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate214)), schema404.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1785.errors = vErrors, vErrors === null;
}
var check_shared307 = outermost(validate1787);
function validate1788(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length < 1 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 1 }, "must NOT have fewer than 1 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1788.errors = vErrors, vErrors === null;
}
function validate1787(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_ids"));
    for (let key0 in data)
      key0 !== "resource_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate1788(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate1788));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1787.errors = vErrors, vErrors === null;
}
var check_shared308 = outermost(validate1791);
function validate1791(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "detail" || key0 === "labels" || key0 === "pack_ids" || key0 === "resource_types" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.detail !== void 0 && !validate64(data.detail, at(instancePath, "/detail")) && (vErrors = more(vErrors, validate64)), data.labels !== void 0 && !validate116(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate116)), data.pack_ids !== void 0 && !validate116(data.pack_ids, at(instancePath, "/pack_ids")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1791.errors = vErrors, vErrors === null;
}
var check_shared309 = outermost(validate1796);
var schema411 = { type: "string", "x-known": ["backoffice", "custom"], $id: "InsightSourceName" };
function validate1800(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "backoffice" && data !== "custom" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema411["x-known"] })), validate1800.errors = vErrors, vErrors === null;
}
function validate1799(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1800(data, instancePath) || (vErrors = more(vErrors, validate1800), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1799.errors = vErrors, errors === 0;
}
var schema412 = { type: "integer", "x-known": [1, 2, 3, 4, 5], $id: "InsightSeverity" };
function validate1806(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 2 && data !== 3 && data !== 4 && data !== 5 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema412["x-known"] })), validate1806.errors = vErrors, vErrors === null;
}
function validate1812(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate770(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate770)), data.collections !== void 0 && !validate770(data.collections, at(instancePath, "/collections")) && (vErrors = more(vErrors, validate770))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1812.errors = vErrors, vErrors === null;
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
function validate1821(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate396(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate396));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1821.errors = vErrors, vErrors === null;
}
var schema416 = { type: ["object", "null"], additionalProperties: { $ref: "InsightCloudCounts" }, $id: "shared77" };
function validate1844(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.all !== void 0 && !validate27(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1844.errors = vErrors, vErrors === null;
}
function validate1843(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema416.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate1844(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate1844));
  return validate1843.errors = vErrors, vErrors === null;
}
function validate1797(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.insight_id === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insight_id", "name", "description", "severity", "tags", "resource_types", "filters")), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1799(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1799)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1806(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1806)), data.custom_severity !== void 0 && !validate27(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate27)), data.tags !== void 0 && !validate116(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.filters !== void 0 && !validate1811(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1811)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.resource_group_blacklist !== void 0 && !validate354(data.resource_group_blacklist, at(instancePath, "/resource_group_blacklist")) && (vErrors = more(vErrors, validate354)), data.supported_clouds !== void 0 && !validate1821(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1821)), data.supported_iac_clouds !== void 0 && !validate1821(data.supported_iac_clouds, at(instancePath, "/supported_iac_clouds")) && (vErrors = more(vErrors, validate1821)), data.inserted_at !== void 0 && !validate29(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate29)), data.updated_at !== void 0 && !validate29(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate29)), data.released !== void 0 && !validate29(data.released, at(instancePath, "/released")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.version !== void 0 && !validate27(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate27)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.user_resource_id !== void 0 && !validate29(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate29)), data.scopes !== void 0 && !validate214(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate214)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.timeseries !== void 0 && !validate34(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate34)), data.timeseries_cache !== void 0 && !validate27(data.timeseries_cache, at(instancePath, "/timeseries_cache")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate333(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate333)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.results !== void 0 && !validate27(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate27)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.all !== void 0 && !validate27(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate27)), data.exemptions !== void 0 && !validate27(data.exemptions, at(instancePath, "/exemptions")) && (vErrors = more(vErrors, validate27)), data.by_type !== void 0 && !validate1520(data.by_type, at(instancePath, "/by_type")) && (vErrors = more(vErrors, validate1520)), data.by_cloud !== void 0 && !validate1843(data.by_cloud, at(instancePath, "/by_cloud")) && (vErrors = more(vErrors, validate1843)), data.by_resource_group !== void 0 && !validate770(data.by_resource_group, at(instancePath, "/by_resource_group")) && (vErrors = more(vErrors, validate770)), data.by_app !== void 0 && !validate770(data.by_app, at(instancePath, "/by_app")) && (vErrors = more(vErrors, validate770)), data.cache_updated_at !== void 0 && !validate29(data.cache_updated_at, at(instancePath, "/cache_updated_at")) && (vErrors = more(vErrors, validate29)), data.duration !== void 0 && !validate520(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate520)), data.author !== void 0 && !validate29(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate29)), data.favorited !== void 0 && !validate34(data.favorited, at(instancePath, "/favorited")) && (vErrors = more(vErrors, validate34)), data.bots !== void 0 && !validate116(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1797.errors = vErrors, vErrors === null;
}
function validate1796(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1797(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1797));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1796.errors = vErrors, vErrors === null;
}
var check_shared310 = outermost(validate1858);
function validate1858(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.source === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "source"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate183(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1858.errors = vErrors, vErrors === null;
}
var check_Insight = outermost(validate1861);
function validate1881(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.results !== void 0 && !validate27(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate27)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.all !== void 0 && !validate27(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate27)), data.exemptions !== void 0 && !validate27(data.exemptions, at(instancePath, "/exemptions")) && (vErrors = more(vErrors, validate27)), data.by_type !== void 0 && !validate1520(data.by_type, at(instancePath, "/by_type")) && (vErrors = more(vErrors, validate1520)), data.by_cloud !== void 0 && !validate1843(data.by_cloud, at(instancePath, "/by_cloud")) && (vErrors = more(vErrors, validate1843)), data.by_resource_group !== void 0 && !validate770(data.by_resource_group, at(instancePath, "/by_resource_group")) && (vErrors = more(vErrors, validate770)), data.by_app !== void 0 && !validate770(data.by_app, at(instancePath, "/by_app")) && (vErrors = more(vErrors, validate770)), data.cache_updated_at !== void 0 && !validate29(data.cache_updated_at, at(instancePath, "/cache_updated_at")) && (vErrors = more(vErrors, validate29)), data.duration !== void 0 && !validate520(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate520))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1881.errors = vErrors, vErrors === null;
}
function validate1880(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1881(data, instancePath) || (vErrors = more(vErrors, validate1881), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1880.errors = vErrors, errors === 0;
}
function validate1861(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.insight_id === void 0 || data.source === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insight_id", "source", "name", "description", "severity", "tags", "resource_types", "filters")), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1800(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1800)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1806(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1806)), data.custom_severity !== void 0 && !validate27(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate27)), data.tags !== void 0 && !validate116(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.filters !== void 0 && !validate1811(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1811)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.resource_group_blacklist !== void 0 && !validate354(data.resource_group_blacklist, at(instancePath, "/resource_group_blacklist")) && (vErrors = more(vErrors, validate354)), data.supported_clouds !== void 0 && !validate1821(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1821)), data.supported_iac_clouds !== void 0 && !validate1821(data.supported_iac_clouds, at(instancePath, "/supported_iac_clouds")) && (vErrors = more(vErrors, validate1821)), data.inserted_at !== void 0 && !validate29(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate29)), data.updated_at !== void 0 && !validate29(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate29)), data.released !== void 0 && !validate29(data.released, at(instancePath, "/released")) && (vErrors = more(vErrors, validate29)), data.favorited !== void 0 && !validate34(data.favorited, at(instancePath, "/favorited")) && (vErrors = more(vErrors, validate34)), data.counts !== void 0 && !validate1880(data.counts, at(instancePath, "/counts")) && (vErrors = more(vErrors, validate1880)), data.membership !== void 0 && !validate424(data.membership, at(instancePath, "/membership")) && (vErrors = more(vErrors, validate424)), data.risk_layers !== void 0 && !validate424(data.risk_layers, at(instancePath, "/risk_layers")) && (vErrors = more(vErrors, validate424)), data.disabled !== void 0 && !validate34(data.disabled, at(instancePath, "/disabled")) && (vErrors = more(vErrors, validate34)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.version !== void 0 && !validate27(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate27)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.user_resource_id !== void 0 && !validate29(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate29)), data.scopes !== void 0 && !validate214(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate214)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.timeseries !== void 0 && !validate34(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate34)), data.timeseries_cache !== void 0 && !validate27(data.timeseries_cache, at(instancePath, "/timeseries_cache")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate333(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate333)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1861.errors = vErrors, vErrors === null;
}
var check_shared311 = outermost(validate1908), schema422 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared11" }, description: { $ref: "shared11" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared16" }, tags: { $ref: "shared14" }, resource_types: { $ref: "shared14" }, filters: { $ref: "shared78" }, owner_resource_id: { $ref: "shared2" }, template_id: { $ref: "shared3" }, badges: { $ref: "shared79" }, badge_filter_operator: { $ref: "shared2" }, selects: { $ref: "shared14" }, timeseries: { $ref: "shared15" }, meta_data: { $ref: "shared2" }, notes: { $ref: "shared2" }, organization_id: { $ref: "shared3" }, source: { $ref: "shared80" }, insight_id: { $ref: "shared0" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared311" }, schema423 = { type: "integer", enum: [1, 2, 3, 4, 5], $id: "InsightSeverityInput" };
function validate1911(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || data === 3 || data === 4 || data === 5 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema423.enum })), validate1911.errors = vErrors, vErrors === null;
}
function validate1917(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.config === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "config"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || key0 === "collections" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate602(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate602)), data.collections !== void 0 && !validate602(data.collections, at(instancePath, "/collections")) && (vErrors = more(vErrors, validate602));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1917.errors = vErrors, vErrors === null;
}
function validate1916(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1917(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1917));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1916.errors = vErrors, vErrors === null;
}
var schema426 = { type: ["array", "null"], items: { $ref: "Badge" }, $id: "shared79" };
function validate1925(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema426.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate334(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate334));
  }
  return validate1925.errors = vErrors, vErrors === null;
}
var schema427 = { type: "string", enum: ["custom"], $id: "shared80" };
function validate1934(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "custom" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema427.enum })), validate1934.errors = vErrors, vErrors === null;
}
function validate1908(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func3.call(schema422.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1911(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1911)), data.scopes !== void 0 && !validate214(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate214)), data.tags !== void 0 && !validate116(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.filters !== void 0 && !validate1916(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1916)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1925(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1925)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.selects !== void 0 && !validate116(data.selects, at(instancePath, "/selects")) && (vErrors = more(vErrors, validate116)), data.timeseries !== void 0 && !validate64(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate64)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1934(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1934)), data.insight_id !== void 0 && !validate558(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate558));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1908.errors = vErrors, vErrors === null;
}
var check_shared312 = outermost(validate1937), schema428 = { type: "object", additionalProperties: !1, properties: { insightId: { $ref: "shared10" }, name: { $ref: "shared11" }, description: { $ref: "shared11" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared16" }, tags: { $ref: "shared14" }, resource_types: { $ref: "shared14" }, filters: { $ref: "shared78" }, owner_resource_id: { $ref: "shared2" }, template_id: { $ref: "shared3" }, badges: { $ref: "shared79" }, badge_filter_operator: { $ref: "shared2" }, meta_data: { $ref: "shared2" }, notes: { $ref: "shared2" }, selects: { $ref: "shared41" }, timeseries: { $ref: "shared15" }, organization_id: { $ref: "shared3" }, source: { $ref: "shared80" }, insight_id: { $ref: "shared3" } }, required: ["insightId", "name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared312" };
function validate1937(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func3.call(schema428.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1911(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1911)), data.scopes !== void 0 && !validate214(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate214)), data.tags !== void 0 && !validate116(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.filters !== void 0 && !validate1916(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1916)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1925(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1925)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.selects !== void 0 && !validate424(data.selects, at(instancePath, "/selects")) && (vErrors = more(vErrors, validate424)), data.timeseries !== void 0 && !validate64(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate64)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1934(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1934)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1937.errors = vErrors, vErrors === null;
}
var check_shared313 = outermost(validate1957);
function validate1957(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insightId === void 0 && (vErrors = need(vErrors, data, instancePath, "insightId"));
    for (let key0 in data)
      key0 !== "insightId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1957.errors = vErrors, vErrors === null;
}
var check_shared315 = outermost(validate1959);
var schema432 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared11" }, description: { $ref: "shared11" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared16" }, tags: { $ref: "shared14" }, resource_types: { $ref: "shared14" }, filters: { $ref: "shared78" }, owner_resource_id: { $ref: "shared2" }, template_id: { $ref: "shared3" }, badges: { $ref: "shared79" }, badge_filter_operator: { $ref: "shared2" }, selects: { $ref: "shared14" }, timeseries: { $ref: "shared15" }, meta_data: { $ref: "shared2" }, notes: { $ref: "shared2" }, organization_id: { $ref: "shared3" }, source: { $ref: "shared80" }, insight_id: { $ref: "shared0" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "InsightForCreate" };
function validate1961(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func3.call(schema432.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1911(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1911)), data.scopes !== void 0 && !validate214(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate214)), data.tags !== void 0 && !validate116(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.filters !== void 0 && !validate1916(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1916)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1925(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1925)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.selects !== void 0 && !validate116(data.selects, at(instancePath, "/selects")) && (vErrors = more(vErrors, validate116)), data.timeseries !== void 0 && !validate64(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate64)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1934(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1934)), data.insight_id !== void 0 && !validate558(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate558));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1961.errors = vErrors, vErrors === null;
}
function validate1960(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1961(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1961));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1960.errors = vErrors, vErrors === null;
}
function validate1959(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insights === void 0 && (vErrors = need(vErrors, data, instancePath, "insights"));
    for (let key0 in data)
      key0 !== "insights" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insights !== void 0 && !validate1960(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate1960));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1959.errors = vErrors, vErrors === null;
}
var check_shared316 = outermost(validate1982);
function validate1982(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insights === void 0 && (vErrors = need(vErrors, data, instancePath, "insights"));
    for (let key0 in data)
      key0 !== "insights" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insights !== void 0 && !validate354(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate354));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1982.errors = vErrors, vErrors === null;
}
var check_shared317 = outermost(validate1984);
function validate1984(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.notes === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "notes"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "notes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.notes !== void 0 && !validate22(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1984.errors = vErrors, vErrors === null;
}
var check_shared318 = outermost(validate1987);
function validate1987(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.backoffice === void 0 || data.custom === void 0 || data.pack_id === void 0 || data.metadata === void 0) && (vErrors = need(vErrors, data, instancePath, "backoffice", "custom", "pack_id", "metadata"));
    for (let key0 in data)
      key0 === "backoffice" || key0 === "custom" || key0 === "pack_id" || key0 === "metadata" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.backoffice !== void 0 && !validate354(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate354)), data.custom !== void 0 && !validate354(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate354)), data.pack_id !== void 0 && !validate22(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate22)), data.metadata !== void 0 && !validate22(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1987.errors = vErrors, vErrors === null;
}
var check_shared319 = outermost(validate1992);
var schema437 = { type: "string", enum: ["backoffice", "custom"], $id: "InsightSourceNameInput" };
function validate1994(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "backoffice" || data === "custom" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema437.enum })), validate1994.errors = vErrors, vErrors === null;
}
function validate1992(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.source === void 0 || data.groups === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "source", "groups"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "source" || key0 === "groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1994(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1994)), data.groups !== void 0 && !validate354(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate354));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1992.errors = vErrors, vErrors === null;
}
var check_shared320 = outermost(validate1997);
function validate1997(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insightId === void 0 && (vErrors = need(vErrors, data, instancePath, "insightId"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "insights" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.insights !== void 0 && !validate1960(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate1960));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1997.errors = vErrors, vErrors === null;
}
var check_shared321 = outermost(validate2000), schema439 = { type: ["object", "array"], $id: "shared321" };
function validate2000(data, instancePath = "") {
  let vErrors = null;
  return (!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema439.type })), validate2000.errors = vErrors, vErrors === null;
}
var check_shared322 = outermost(validate2001);
function validate2002(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.organization_service_id !== void 0 && !validate27(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate27(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate27)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.identified_at !== void 0 && !validate29(data.identified_at, at(instancePath, "/identified_at")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2002.errors = vErrors, vErrors === null;
}
function validate2001(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2002(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2002));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2001.errors = vErrors, vErrors === null;
}
var check_shared323 = outermost(validate2013);
function validate2014(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2014.errors = vErrors, vErrors === null;
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
var check_shared324 = outermost(validate2017);
function validate2017(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "source" || key0 === "labels" || key0 === "search" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.source !== void 0 && !validate1994(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1994)), data.labels !== void 0 && !validate22(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate22)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2017.errors = vErrors, vErrors === null;
}
var check_shared325 = outermost(validate2021);
var schema449 = ["data"];
function validate2024(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.insight_id === void 0 && (vErrors = need(vErrors, data, instancePath, "insight_id")), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2024.errors = vErrors, vErrors === null;
}
function validate2023(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2024(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2024));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2023.errors = vErrors, vErrors === null;
}
function validate2022(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate2023(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2023)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2022.errors = vErrors, vErrors === null;
}
function validate2021(data, instancePath = "") {
  let vErrors = null;
  return validate2022(data, instancePath) || (vErrors = more(vErrors, validate2022)), data && typeof data == "object" && !Array.isArray(data) && (schema449.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate2021.errors = vErrors, vErrors === null;
}
var check_QueryFilterRegistry = outermost(validate2030);
function validate2043(data, instancePath = "") {
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
    validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2043.errors = vErrors, errors === 0;
}
function validate2050(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.display_value !== void 0 && !validate29(data.display_value, at(instancePath, "/display_value")) && (vErrors = more(vErrors, validate29)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2050.errors = vErrors, vErrors === null;
}
function validate2049(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2050(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2050));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2049.errors = vErrors, vErrors === null;
}
function validate2039(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.field_type !== void 0 && !validate29(data.field_type, at(instancePath, "/field_type")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.display_name !== void 0 && !validate29(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate2043(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate2043)), data.options !== void 0 && !validate116(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate116)), data.choices !== void 0 && !validate2049(data.choices, at(instancePath, "/choices")) && (vErrors = more(vErrors, validate2049)), data._state_hash !== void 0 && !validate29(data._state_hash, at(instancePath, "/_state_hash")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2039.errors = vErrors, vErrors === null;
}
function validate2038(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2039(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2039));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2038.errors = vErrors, vErrors === null;
}
function validate2031(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.filter_id === void 0 && (vErrors = need(vErrors, data, instancePath, "filter_id")), data.filter_id !== void 0 && !validate22(data.filter_id, at(instancePath, "/filter_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.supported_resources !== void 0 && !validate116(data.supported_resources, at(instancePath, "/supported_resources")) && (vErrors = more(vErrors, validate116)), data.supported_clouds !== void 0 && !validate1821(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1821)), data.supports_common !== void 0 && !validate34(data.supports_common, at(instancePath, "/supports_common")) && (vErrors = more(vErrors, validate34)), data.settings_config !== void 0 && !validate2038(data.settings_config, at(instancePath, "/settings_config")) && (vErrors = more(vErrors, validate2038))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2031.errors = vErrors, vErrors === null;
}
function validate2030(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2031(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2031));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2030.errors = vErrors, vErrors === null;
}
var check_shared326 = outermost(validate2058);
function validate2058(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organizationServiceId === void 0 && (vErrors = need(vErrors, data, instancePath, "organizationServiceId"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "cursor" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44)), data.cursor !== void 0 && !validate22(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2058.errors = vErrors, vErrors === null;
}
var check_shared327 = outermost(validate2061);
var schema462 = ["results"];
function validate2064(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2064.errors = vErrors, vErrors === null;
}
function validate2063(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2064(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2064));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2063.errors = vErrors, vErrors === null;
}
function validate2062(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.results !== void 0 && !validate2063(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate2063)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2062.errors = vErrors, vErrors === null;
}
function validate2061(data, instancePath = "") {
  let vErrors = null;
  return validate2062(data, instancePath) || (vErrors = more(vErrors, validate2062)), data && typeof data == "object" && !Array.isArray(data) && (schema462.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate2061.errors = vErrors, vErrors === null;
}
var check_shared328 = outermost(validate2070);
function validate2083(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.pack_id !== void 0 && !validate27(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate27)), data.pack_name !== void 0 && !validate29(data.pack_name, at(instancePath, "/pack_name")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.template_name !== void 0 && !validate29(data.template_name, at(instancePath, "/template_name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.order !== void 0 && !validate27(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2083.errors = vErrors, vErrors === null;
}
function validate2082(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2083(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2083));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2082.errors = vErrors, vErrors === null;
}
function validate2071(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.pack_id === void 0 || data.source === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "pack_id", "source", "name")), data.pack_id !== void 0 && !validate44(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1800(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1800)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.logo_url !== void 0 && !validate29(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate29)), data.backoffice !== void 0 && !validate354(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate354)), data.custom !== void 0 && !validate354(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate354)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.inserted_at !== void 0 && !validate29(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate29)), data.updated_at !== void 0 && !validate29(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate29)), data.backoffice_metadata !== void 0 && !validate2082(data.backoffice_metadata, at(instancePath, "/backoffice_metadata")) && (vErrors = more(vErrors, validate2082)), data.badges !== void 0 && !validate333(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate333)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2071.errors = vErrors, vErrors === null;
}
function validate2070(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2071(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2071));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2070.errors = vErrors, vErrors === null;
}
var check_shared329 = outermost(validate2095);
function validate2095(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.backoffice === void 0 || data.custom === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "backoffice", "custom"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "backoffice" || key0 === "custom" || key0 === "badges" || key0 === "badge_filter_operator" || key0 === "logo_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.backoffice !== void 0 && !validate354(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate354)), data.custom !== void 0 && !validate354(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate354)), data.badges !== void 0 && !validate1925(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1925)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.logo_url !== void 0 && !validate29(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate29));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2095.errors = vErrors, vErrors === null;
}
var check_InsightPack = outermost(validate2071), check_shared330 = outermost(validate2103);
function validate2103(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.packId === void 0 || data.name === void 0 || data.description === void 0 || data.backoffice === void 0 || data.custom === void 0) && (vErrors = need(vErrors, data, instancePath, "packId", "name", "description", "backoffice", "custom"));
    for (let key0 in data)
      key0 === "packId" || key0 === "name" || key0 === "description" || key0 === "backoffice" || key0 === "custom" || key0 === "badges" || key0 === "badge_filter_operator" || key0 === "logo_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.packId !== void 0 && !validate44(data.packId, at(instancePath, "/packId")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.backoffice !== void 0 && !validate354(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate354)), data.custom !== void 0 && !validate354(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate354)), data.badges !== void 0 && !validate1925(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1925)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.logo_url !== void 0 && !validate29(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate29));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2103.errors = vErrors, vErrors === null;
}
var check_shared331 = outermost(validate2112);
function validate2112(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.packId === void 0 && (vErrors = need(vErrors, data, instancePath, "packId"));
    for (let key0 in data)
      key0 !== "packId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.packId !== void 0 && !validate44(data.packId, at(instancePath, "/packId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2112.errors = vErrors, vErrors === null;
}
var check_shared332 = outermost(validate2114);
function validate2114(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.approver === void 0 || data.insight_id === void 0 || data.insight_source === void 0 || data.resource_ids === void 0 || data.resource_type === void 0 || data.start_date === void 0) && (vErrors = need(vErrors, data, instancePath, "approver", "insight_id", "insight_source", "resource_ids", "resource_type", "start_date"));
    for (let key0 in data)
      key0 === "approver" || key0 === "insight_id" || key0 === "insight_source" || key0 === "resource_ids" || key0 === "resource_type" || key0 === "start_date" || key0 === "expiration_date" || key0 === "notes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.approver !== void 0 && !validate22(data.approver, at(instancePath, "/approver")) && (vErrors = more(vErrors, validate22)), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.insight_source !== void 0 && !validate1994(data.insight_source, at(instancePath, "/insight_source")) && (vErrors = more(vErrors, validate1994)), data.resource_ids !== void 0 && !validate214(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate214)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.start_date !== void 0 && !validate22(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate22)), data.expiration_date !== void 0 && !validate22(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate22)), data.notes !== void 0 && !validate22(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2114.errors = vErrors, vErrors === null;
}
var check_shared53 = outermost(validate2123);
function validate2124(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.exemption_id === void 0 || data.insight_id === void 0 || data.insight_source === void 0 || data.resource_id === void 0 || data.resource_type === void 0 || data.approver === void 0 || data.enabled === void 0 || data.create_date === void 0 || data.start_date === void 0) && (vErrors = need(vErrors, data, instancePath, "exemption_id", "insight_id", "insight_source", "resource_id", "resource_type", "approver", "enabled", "create_date", "start_date")), data.exemption_id !== void 0 && !validate44(data.exemption_id, at(instancePath, "/exemption_id")) && (vErrors = more(vErrors, validate44)), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.insight_source !== void 0 && !validate1800(data.insight_source, at(instancePath, "/insight_source")) && (vErrors = more(vErrors, validate1800)), data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.resource_type_label !== void 0 && !validate29(data.resource_type_label, at(instancePath, "/resource_type_label")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.cloud_type_id !== void 0 && !validate29(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.approver !== void 0 && !validate22(data.approver, at(instancePath, "/approver")) && (vErrors = more(vErrors, validate22)), data.creator_id !== void 0 && !validate27(data.creator_id, at(instancePath, "/creator_id")) && (vErrors = more(vErrors, validate27)), data.creator_name !== void 0 && !validate29(data.creator_name, at(instancePath, "/creator_name")) && (vErrors = more(vErrors, validate29)), data.owner_name !== void 0 && !validate29(data.owner_name, at(instancePath, "/owner_name")) && (vErrors = more(vErrors, validate29)), data.bot_id !== void 0 && !validate612(data.bot_id, at(instancePath, "/bot_id")) && (vErrors = more(vErrors, validate612)), data.bot_name !== void 0 && !validate29(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate29)), data.enabled !== void 0 && !validate64(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate64)), data.create_date !== void 0 && !validate22(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate22)), data.start_date !== void 0 && !validate22(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate22)), data.expiration_date !== void 0 && !validate29(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2124.errors = vErrors, vErrors === null;
}
function validate2123(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2124(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2124));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2123.errors = vErrors, vErrors === null;
}
var check_shared333 = outermost(validate2150);
function validate2150(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.exemption_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "exemption_ids"));
    for (let key0 in data)
      key0 !== "exemption_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.exemption_ids !== void 0 && !validate354(data.exemption_ids, at(instancePath, "/exemption_ids")) && (vErrors = more(vErrors, validate354));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2150.errors = vErrors, vErrors === null;
}
var check_shared334 = outermost(validate2152);
function validate2152(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "search" || key0 === "pack" || key0 === "badges" || key0 === "badge_filter_operator" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121)), data.page_size !== void 0 && !validate121(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate121)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22)), data.pack !== void 0 && !validate612(data.pack, at(instancePath, "/pack")) && (vErrors = more(vErrors, validate612)), data.badges !== void 0 && !validate333(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate333)), data.badge_filter_operator !== void 0 && !validate22(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2152.errors = vErrors, vErrors === null;
}
var check_ExemptionPage = outermost(validate2159);
function validate2159(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.total_count === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "total_count")), data.data !== void 0 && !validate2123(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2123)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2159.errors = vErrors, vErrors === null;
}
var check_shared335 = outermost(validate2162);
function validate2162(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.filters === void 0 && (vErrors = need(vErrors, data, instancePath, "filters"));
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate110(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate110)), data.limit !== void 0 && !validate121(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate121)), data.offset !== void 0 && !validate123(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate123)), data.order_by !== void 0 && !validate125(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2162.errors = vErrors, vErrors === null;
}
var check_BotPage = outermost(validate2167);
var schema481 = { type: "string", "x-known": ["low", "medium", "high"], $id: "BotSeverity" };
function validate2175(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "low" && data !== "medium" && data !== "high" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema481["x-known"] })), validate2175.errors = vErrors, vErrors === null;
}
function validate2174(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2175(data, instancePath) || (vErrors = more(vErrors, validate2175), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2174.errors = vErrors, errors === 0;
}
var schema483 = { type: "string", "x-known": ["Security", "Optimization", "Curation", "Best Practices", "Miscellaneous"], $id: "BotCategory" };
function validate2180(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Security" && data !== "Optimization" && data !== "Curation" && data !== "Best Practices" && data !== "Miscellaneous" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema483["x-known"] })), validate2180.errors = vErrors, vErrors === null;
}
function validate2179(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2180(data, instancePath) || (vErrors = more(vErrors, validate2180), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2179.errors = vErrors, errors === 0;
}
var schema484 = { type: ["string", "null"], "x-known": ["RUNNING", "PAUSED", "ARCHIVED", "SCANNING", null], $id: "shared20" };
function validate2184(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema484.type })), data !== "RUNNING" && data !== "PAUSED" && data !== "ARCHIVED" && data !== "SCANNING" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema484["x-known"] })), validate2184.errors = vErrors, vErrors === null;
}
function validate2198(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data._type !== void 0 && !validate29(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate29)), data.hour !== void 0 && !validate27(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate27)), data.minute !== void 0 && !validate27(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate27)), data.second !== void 0 && !validate27(data.second, at(instancePath, "/second")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2198.errors = vErrors, vErrors === null;
}
function validate2197(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2198(data, instancePath) || (vErrors = more(vErrors, validate2198), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2197.errors = vErrors, errors === 0;
}
function validate2195(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data._type !== void 0 && !validate29(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate29)), data.time_of_day !== void 0 && !validate2197(data.time_of_day, at(instancePath, "/time_of_day")) && (vErrors = more(vErrors, validate2197)), data.day_of_month !== void 0 && !validate27(data.day_of_month, at(instancePath, "/day_of_month")) && (vErrors = more(vErrors, validate27)), data.day_of_week !== void 0 && !validate27(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate27)), data.exclude_days !== void 0 && !validate354(data.exclude_days, at(instancePath, "/exclude_days")) && (vErrors = more(vErrors, validate354)), data.minute_of_hour !== void 0 && !validate27(data.minute_of_hour, at(instancePath, "/minute_of_hour")) && (vErrors = more(vErrors, validate27)), data.second_of_hour !== void 0 && !validate27(data.second_of_hour, at(instancePath, "/second_of_hour")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2195.errors = vErrors, vErrors === null;
}
function validate2194(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2195(data, instancePath) || (vErrors = more(vErrors, validate2195), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2194.errors = vErrors, errors === 0;
}
function validate2217(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.config !== void 0 && !validate770(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate770)), data.run_when_result_is !== void 0 && !validate34(data.run_when_result_is, at(instancePath, "/run_when_result_is")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2217.errors = vErrors, vErrors === null;
}
function validate2216(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2217(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2217));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2216.errors = vErrors, vErrors === null;
}
function validate2188(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.groups !== void 0 && !validate116(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate116)), data.badges !== void 0 && !validate333(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate333)), data.filters !== void 0 && !validate1811(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1811)), data.hookpoints !== void 0 && !validate116(data.hookpoints, at(instancePath, "/hookpoints")) && (vErrors = more(vErrors, validate116)), data.schedule !== void 0 && !validate2194(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate2194)), data.schedule_description !== void 0 && !validate29(data.schedule_description, at(instancePath, "/schedule_description")) && (vErrors = more(vErrors, validate29)), data.ondemand_enabled !== void 0 && !validate34(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate34)), data.actions !== void 0 && !validate2216(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2216))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2188.errors = vErrors, vErrors === null;
}
function validate2187(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2188(data, instancePath) || (vErrors = more(vErrors, validate2188), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2187.errors = vErrors, errors === 0;
}
function validate2242(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.errors !== void 0 && !validate27(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.timeouts !== void 0 && !validate27(data.timeouts, at(instancePath, "/timeouts")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.invalid_perms !== void 0 && !validate27(data.invalid_perms, at(instancePath, "/invalid_perms")) && (vErrors = more(vErrors, validate27), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2242.errors = vErrors, errors === 0;
}
function validate2241(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2242(data, instancePath) || (vErrors = more(vErrors, validate2242), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2241.errors = vErrors, errors === 0;
}
function validate2169(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.severity !== void 0 && !validate2174(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate2174)), data.category !== void 0 && !validate2179(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate2179)), data.state !== void 0 && !validate2184(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate2184)), data.ondemand_enabled !== void 0 && !validate34(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate34)), data.instructions !== void 0 && !validate2187(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate2187)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.source !== void 0 && !validate29(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate29)), data.owner !== void 0 && !validate29(data.owner, at(instancePath, "/owner")) && (vErrors = more(vErrors, validate29)), data.owner_name !== void 0 && !validate29(data.owner_name, at(instancePath, "/owner_name")) && (vErrors = more(vErrors, validate29)), data.date_created !== void 0 && !validate29(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate29)), data.date_modified !== void 0 && !validate29(data.date_modified, at(instancePath, "/date_modified")) && (vErrors = more(vErrors, validate29)), data.badge_scope_operator !== void 0 && !validate29(data.badge_scope_operator, at(instancePath, "/badge_scope_operator")) && (vErrors = more(vErrors, validate29)), data.schedule !== void 0 && !validate2194(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate2194)), data.hookpoint_created !== void 0 && !validate34(data.hookpoint_created, at(instancePath, "/hookpoint_created")) && (vErrors = more(vErrors, validate34)), data.hookpoint_modified !== void 0 && !validate34(data.hookpoint_modified, at(instancePath, "/hookpoint_modified")) && (vErrors = more(vErrors, validate34)), data.hookpoint_tags_modified !== void 0 && !validate34(data.hookpoint_tags_modified, at(instancePath, "/hookpoint_tags_modified")) && (vErrors = more(vErrors, validate34)), data.hookpoint_destroyed !== void 0 && !validate34(data.hookpoint_destroyed, at(instancePath, "/hookpoint_destroyed")) && (vErrors = more(vErrors, validate34)), data.next_scheduled_run !== void 0 && !validate520(data.next_scheduled_run, at(instancePath, "/next_scheduled_run")) && (vErrors = more(vErrors, validate520)), data.valid !== void 0 && !validate34(data.valid, at(instancePath, "/valid")) && (vErrors = more(vErrors, validate34)), data.event_failures !== void 0 && !validate2241(data.event_failures, at(instancePath, "/event_failures")) && (vErrors = more(vErrors, validate2241)), data.detailed_logging !== void 0 && !validate34(data.detailed_logging, at(instancePath, "/detailed_logging")) && (vErrors = more(vErrors, validate34)), data.version !== void 0 && !validate27(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate27)), data.exemptions_count !== void 0 && !validate27(data.exemptions_count, at(instancePath, "/exemptions_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2169.errors = vErrors, vErrors === null;
}
function validate2168(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2169(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2169));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2168.errors = vErrors, vErrors === null;
}
function validate2167(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.bots === void 0 || data.count === void 0) && (vErrors = need(vErrors, data, instancePath, "bots", "count")), data.bots !== void 0 && !validate2168(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate2168)), data.count !== void 0 && !validate44(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2167.errors = vErrors, vErrors === null;
}
var check_shared336 = outermost(validate2255);
function validate2255(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.botResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "botResourceId"));
    for (let key0 in data)
      key0 !== "botResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.botResourceId !== void 0 && !validate183(data.botResourceId, at(instancePath, "/botResourceId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2255.errors = vErrors, vErrors === null;
}
var check_Bot = outermost(validate2169), check_shared337 = outermost(validate2257), schema496 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared11" }, description: { $ref: "shared11" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared27" }, ondemand_enabled: { $ref: "shared15" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared3" }, source: { $ref: "shared28" } }, required: ["name", "severity", "category", "instructions"], $id: "shared337" }, schema497 = { type: "string", enum: ["low", "medium", "high"], $id: "BotSeverityInput" };
function validate2260(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "low" || data === "medium" || data === "high" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema497.enum })), validate2260.errors = vErrors, vErrors === null;
}
var schema498 = { type: "string", enum: ["Security", "Optimization", "Curation", "Best Practices", "Miscellaneous"], $id: "BotCategoryInput" };
function validate2262(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "Security" || data === "Optimization" || data === "Curation" || data === "Best Practices" || data === "Miscellaneous" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema498.enum })), validate2262.errors = vErrors, vErrors === null;
}
var schema499 = { type: "string", enum: ["RUNNING", "PAUSED"], $id: "shared27" };
function validate2264(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "RUNNING" || data === "PAUSED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema499.enum })), validate2264.errors = vErrors, vErrors === null;
}
var schema500 = { type: "object", additionalProperties: !1, properties: { resource_types: { $ref: "shared14" }, groups: { $ref: "shared16" }, badges: { $ref: "shared17" }, filters: { $ref: "shared33" }, hookpoints: { $ref: "shared14" }, schedule: { $ref: "shared34" }, schedule_description: { $ref: "shared2" }, ondemand_enabled: { $ref: "shared15" }, actions: { $ref: "shared35" } }, $id: "BotInstructionsForWrite" };
function validate2276(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.hour === void 0 || data.minute === void 0 || data.second === void 0) && (vErrors = need(vErrors, data, instancePath, "hour", "minute", "second"));
    for (let key0 in data)
      key0 === "_type" || key0 === "hour" || key0 === "minute" || key0 === "second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data._type !== void 0 && !validate22(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate22)), data.hour !== void 0 && !validate44(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate44)), data.minute !== void 0 && !validate44(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate44)), data.second !== void 0 && !validate44(data.second, at(instancePath, "/second")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2276.errors = vErrors, vErrors === null;
}
function validate2274(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data._type === void 0 && (vErrors = need(vErrors, data, instancePath, "_type"));
    for (let key0 in data)
      key0 === "_type" || key0 === "time_of_day" || key0 === "day_of_month" || key0 === "day_of_week" || key0 === "exclude_days" || key0 === "minute_of_hour" || key0 === "second_of_hour" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data._type !== void 0 && !validate22(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate22)), data.time_of_day !== void 0 && !validate2276(data.time_of_day, at(instancePath, "/time_of_day")) && (vErrors = more(vErrors, validate2276)), data.day_of_month !== void 0 && !validate44(data.day_of_month, at(instancePath, "/day_of_month")) && (vErrors = more(vErrors, validate44)), data.day_of_week !== void 0 && !validate44(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate44)), data.exclude_days !== void 0 && !validate354(data.exclude_days, at(instancePath, "/exclude_days")) && (vErrors = more(vErrors, validate354)), data.minute_of_hour !== void 0 && !validate44(data.minute_of_hour, at(instancePath, "/minute_of_hour")) && (vErrors = more(vErrors, validate44)), data.second_of_hour !== void 0 && !validate44(data.second_of_hour, at(instancePath, "/second_of_hour")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2274.errors = vErrors, vErrors === null;
}
function validate2273(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2274(data, instancePath) || (vErrors = more(vErrors, validate2274), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2273.errors = vErrors, errors === 0;
}
function validate2293(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.config === void 0 || data.run_when_result_is === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "config", "run_when_result_is"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || key0 === "run_when_result_is" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate602(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate602)), data.run_when_result_is !== void 0 && !validate64(data.run_when_result_is, at(instancePath, "/run_when_result_is")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2293.errors = vErrors, vErrors === null;
}
function validate2292(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2293(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2293));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2292.errors = vErrors, vErrors === null;
}
function validate2267(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func3.call(schema500.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.groups !== void 0 && !validate214(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate214)), data.badges !== void 0 && !validate333(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate333)), data.filters !== void 0 && !validate702(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate702)), data.hookpoints !== void 0 && !validate116(data.hookpoints, at(instancePath, "/hookpoints")) && (vErrors = more(vErrors, validate116)), data.schedule !== void 0 && !validate2273(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate2273)), data.schedule_description !== void 0 && !validate29(data.schedule_description, at(instancePath, "/schedule_description")) && (vErrors = more(vErrors, validate29)), data.ondemand_enabled !== void 0 && !validate64(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate64)), data.actions !== void 0 && !validate2292(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2292));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2267.errors = vErrors, vErrors === null;
}
var schema506 = { type: ["string", "null"], enum: ["backoffice", "custom", null], $id: "shared28" };
function validate2301(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema506.type })), data === "backoffice" || data === "custom" || data === null || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema506.enum })), validate2301.errors = vErrors, vErrors === null;
}
function validate2257(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.severity === void 0 || data.category === void 0 || data.instructions === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "severity", "category", "instructions"));
    for (let key0 in data)
      func3.call(schema496.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate2260(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate2260)), data.category !== void 0 && !validate2262(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate2262)), data.state !== void 0 && !validate2264(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate2264)), data.ondemand_enabled !== void 0 && !validate64(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate64)), data.instructions !== void 0 && !validate2267(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate2267)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate2301(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate2301));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2257.errors = vErrors, vErrors === null;
}
var check_shared338 = outermost(validate2303), schema507 = { type: "object", additionalProperties: !1, properties: { botResourceId: { $ref: "shared84" }, name: { $ref: "shared11" }, description: { $ref: "shared11" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared27" }, ondemand_enabled: { $ref: "shared15" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared3" }, source: { $ref: "shared28" } }, required: ["botResourceId"], $id: "shared338" };
function validate2303(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.botResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "botResourceId"));
    for (let key0 in data)
      func3.call(schema507.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.botResourceId !== void 0 && !validate183(data.botResourceId, at(instancePath, "/botResourceId")) && (vErrors = more(vErrors, validate183)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate2260(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate2260)), data.category !== void 0 && !validate2262(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate2262)), data.state !== void 0 && !validate2264(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate2264)), data.ondemand_enabled !== void 0 && !validate64(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate64)), data.instructions !== void 0 && !validate2267(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate2267)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate2301(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate2301));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2303.errors = vErrors, vErrors === null;
}
var check_shared339 = outermost(validate2314);
var schema512 = ["filters", "actions"];
function validate2317(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.supported_resources !== void 0 && !validate116(data.supported_resources, at(instancePath, "/supported_resources")) && (vErrors = more(vErrors, validate116)), data.supported_clouds !== void 0 && !validate1821(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1821))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2317.errors = vErrors, vErrors === null;
}
function validate2316(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2317(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2317));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2316.errors = vErrors, vErrors === null;
}
function validate2315(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.filters !== void 0 && !validate2316(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate2316)), data.actions !== void 0 && !validate2316(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2316))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2315.errors = vErrors, vErrors === null;
}
function validate2314(data, instancePath = "") {
  let vErrors = null;
  return validate2315(data, instancePath) || (vErrors = more(vErrors, validate2315)), data && typeof data == "object" && !Array.isArray(data) && (schema512.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate2314.errors = vErrors, vErrors === null;
}
var check_shared340 = outermost(validate2326);
function validate2326(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate110(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate110)), data.limit !== void 0 && !validate44(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate44)), data.offset !== void 0 && !validate44(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate44)), data.order_by !== void 0 && !validate125(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2326.errors = vErrors, vErrors === null;
}
var check_shared342 = outermost(validate2331);
var schema517 = { type: ["string", "null"], "x-known": ["INACTIVE", null], $id: "shared171" };
function validate2336(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema517.type })), data !== "INACTIVE" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema517["x-known"] })), validate2336.errors = vErrors, vErrors === null;
}
var schema518 = { type: ["string", "null"], "x-known": ["SUCCESS", null], $id: "shared172" };
function validate2338(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema518.type })), data !== "SUCCESS" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema518["x-known"] })), validate2338.errors = vErrors, vErrors === null;
}
var schema519 = { type: ["string", "number", "null"], $id: "shared173" };
function validate2340(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema519.type })), validate2340.errors = vErrors, vErrors === null;
}
function validate2333(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.event_id === void 0 && (vErrors = need(vErrors, data, instancePath, "event_id")), data.event_id !== void 0 && !validate44(data.event_id, at(instancePath, "/event_id")) && (vErrors = more(vErrors, validate44)), data.event_type !== void 0 && !validate29(data.event_type, at(instancePath, "/event_type")) && (vErrors = more(vErrors, validate29)), data.event_state !== void 0 && !validate2336(data.event_state, at(instancePath, "/event_state")) && (vErrors = more(vErrors, validate2336)), data.last_run_status !== void 0 && !validate2338(data.last_run_status, at(instancePath, "/last_run_status")) && (vErrors = more(vErrors, validate2338)), data.next_scheduled_run !== void 0 && !validate2340(data.next_scheduled_run, at(instancePath, "/next_scheduled_run")) && (vErrors = more(vErrors, validate2340)), data.schedule !== void 0 && !validate29(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate29)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.scheduled_by !== void 0 && !validate29(data.scheduled_by, at(instancePath, "/scheduled_by")) && (vErrors = more(vErrors, validate29)), data.bot_name !== void 0 && !validate29(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate29)), data.target_resource_id !== void 0 && !validate29(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.cloud !== void 0 && !validate29(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2333.errors = vErrors, vErrors === null;
}
function validate2332(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2333(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2333));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2332.errors = vErrors, vErrors === null;
}
function validate2331(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.events === void 0 && (vErrors = need(vErrors, data, instancePath, "events")), data.events !== void 0 && !validate2332(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate2332)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2331.errors = vErrors, vErrors === null;
}
var check_shared344 = outermost(validate2356);
var schema521 = { type: "string", enum: ["delete"], $id: "shared343" };
function validate2357(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "delete" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema521.enum })), validate2357.errors = vErrors, vErrors === null;
}
function validate2356(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.action === void 0 || data.event_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "action", "event_ids"));
    for (let key0 in data)
      key0 === "action" || key0 === "event_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.action !== void 0 && !validate2357(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate2357)), data.event_ids !== void 0 && !validate354(data.event_ids, at(instancePath, "/event_ids")) && (vErrors = more(vErrors, validate354));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2356.errors = vErrors, vErrors === null;
}
var check_shared346 = outermost(validate2360);
function validate2362(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.event_id !== void 0 && !validate27(data.event_id, at(instancePath, "/event_id")) && (vErrors = more(vErrors, validate27)), data.event_type !== void 0 && !validate29(data.event_type, at(instancePath, "/event_type")) && (vErrors = more(vErrors, validate29)), data.last_run_status !== void 0 && !validate29(data.last_run_status, at(instancePath, "/last_run_status")) && (vErrors = more(vErrors, validate29)), data.start_time !== void 0 && !validate2340(data.start_time, at(instancePath, "/start_time")) && (vErrors = more(vErrors, validate2340)), data.finish_time !== void 0 && !validate2340(data.finish_time, at(instancePath, "/finish_time")) && (vErrors = more(vErrors, validate2340)), data.bot_name !== void 0 && !validate29(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate29)), data.target_resource_id !== void 0 && !validate29(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2362.errors = vErrors, vErrors === null;
}
function validate2361(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2362(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2362));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2361.errors = vErrors, vErrors === null;
}
function validate2360(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.events === void 0 && (vErrors = need(vErrors, data, instancePath, "events")), data.events !== void 0 && !validate2361(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate2361))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2360.errors = vErrors, vErrors === null;
}
var check_shared347 = outermost(validate2375);
function validate2376(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.pack_id !== void 0 && !validate27(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1800(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1800)), data.insights_blacklist !== void 0 && !validate116(data.insights_blacklist, at(instancePath, "/insights_blacklist")) && (vErrors = more(vErrors, validate116)), data.insights_warn_only !== void 0 && !validate116(data.insights_warn_only, at(instancePath, "/insights_warn_only")) && (vErrors = more(vErrors, validate116)), data.slack_channel !== void 0 && !validate29(data.slack_channel, at(instancePath, "/slack_channel")) && (vErrors = more(vErrors, validate29)), data.email_recipients !== void 0 && !validate116(data.email_recipients, at(instancePath, "/email_recipients")) && (vErrors = more(vErrors, validate116)), data.last_build_at !== void 0 && !validate29(data.last_build_at, at(instancePath, "/last_build_at")) && (vErrors = more(vErrors, validate29)), data.created_at !== void 0 && !validate29(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate29)), data.last_modified !== void 0 && !validate29(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate29)), data.total_builds !== void 0 && !validate27(data.total_builds, at(instancePath, "/total_builds")) && (vErrors = more(vErrors, validate27)), data.success_count !== void 0 && !validate27(data.success_count, at(instancePath, "/success_count")) && (vErrors = more(vErrors, validate27)), data.failure_count !== void 0 && !validate27(data.failure_count, at(instancePath, "/failure_count")) && (vErrors = more(vErrors, validate27)), data.consumption_url !== void 0 && !validate29(data.consumption_url, at(instancePath, "/consumption_url")) && (vErrors = more(vErrors, validate29)), data.favorite !== void 0 && !validate34(data.favorite, at(instancePath, "/favorite")) && (vErrors = more(vErrors, validate34)), data.tfc_count !== void 0 && !validate27(data.tfc_count, at(instancePath, "/tfc_count")) && (vErrors = more(vErrors, validate27)), data.local_exceptions_enabled !== void 0 && !validate34(data.local_exceptions_enabled, at(instancePath, "/local_exceptions_enabled")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2376.errors = vErrors, vErrors === null;
}
function validate2375(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2376(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2376));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2375.errors = vErrors, vErrors === null;
}
var check_shared348 = outermost(validate2398);
function validate2398(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "scan_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "author_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "config_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "iac_provider"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "scan_template"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "readable" || key0 === "scan_name" || key0 === "author_name" || key0 === "config_name" || key0 === "iac_provider" || key0 === "scan_template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.readable !== void 0 && !validate64(data.readable, at(instancePath, "/readable")) && (vErrors = more(vErrors, validate64), errors = vErrors.length), data.scan_name !== void 0 && !validate22(data.scan_name, at(instancePath, "/scan_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.author_name !== void 0 && !validate22(data.author_name, at(instancePath, "/author_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.config_name !== void 0 && !validate22(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.iac_provider !== void 0 && !validate22(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.scan_template !== void 0 && !validate22(data.scan_template, at(instancePath, "/scan_template")) && (vErrors = more(vErrors, validate22), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2398.errors = vErrors, errors === 0;
}
var check_IacScanResult = outermost(validate2405);
var schema529 = { type: ["object", "null"], additionalProperties: { $ref: "IacMappedResource" }, $id: "shared65" };
function validate2415(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.address !== void 0 && !validate29(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2415.errors = vErrors, vErrors === null;
}
function validate2414(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema529.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2415(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2415));
  return validate2414.errors = vErrors, vErrors === null;
}
var schema533 = { type: ["array", "null"], items: { $ref: "IacInsightResult" }, $id: "shared68" };
function validate2432(data, instancePath = "") {
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
    validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2432.errors = vErrors, errors === 0;
}
function validate2423(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.severity !== void 0 && !validate1806(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1806)), data.source !== void 0 && !validate1800(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1800)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.warn_only !== void 0 && !validate34(data.warn_only, at(instancePath, "/warn_only")) && (vErrors = more(vErrors, validate34)), data.success !== void 0 && !validate2432(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate2432)), data.failure !== void 0 && !validate2432(data.failure, at(instancePath, "/failure")) && (vErrors = more(vErrors, validate2432)), data.warning !== void 0 && !validate2432(data.warning, at(instancePath, "/warning")) && (vErrors = more(vErrors, validate2432))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2423.errors = vErrors, vErrors === null;
}
function validate2422(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema533.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2423(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2423));
  }
  return validate2422.errors = vErrors, vErrors === null;
}
function validate2441(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2423(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2423));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2441.errors = vErrors, vErrors === null;
}
function validate2421(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.failed_insights !== void 0 && !validate2422(data.failed_insights, at(instancePath, "/failed_insights")) && (vErrors = more(vErrors, validate2422)), data.passed_insights !== void 0 && !validate2441(data.passed_insights, at(instancePath, "/passed_insights")) && (vErrors = more(vErrors, validate2441)), data.warned_insights !== void 0 && !validate2422(data.warned_insights, at(instancePath, "/warned_insights")) && (vErrors = more(vErrors, validate2422)), data.skipped_insights !== void 0 && !validate2441(data.skipped_insights, at(instancePath, "/skipped_insights")) && (vErrors = more(vErrors, validate2441)), data.failed_resources !== void 0 && !validate27(data.failed_resources, at(instancePath, "/failed_resources")) && (vErrors = more(vErrors, validate27)), data.passed_resources !== void 0 && !validate27(data.passed_resources, at(instancePath, "/passed_resources")) && (vErrors = more(vErrors, validate27)), data.warned_resources !== void 0 && !validate27(data.warned_resources, at(instancePath, "/warned_resources")) && (vErrors = more(vErrors, validate27)), data.skipped_resources !== void 0 && !validate27(data.skipped_resources, at(instancePath, "/skipped_resources")) && (vErrors = more(vErrors, validate27)), data.total_insights !== void 0 && !validate27(data.total_insights, at(instancePath, "/total_insights")) && (vErrors = more(vErrors, validate27)), data.total_resources !== void 0 && !validate27(data.total_resources, at(instancePath, "/total_resources")) && (vErrors = more(vErrors, validate27)), data.scan_template !== void 0 && !validate29(data.scan_template, at(instancePath, "/scan_template")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2421.errors = vErrors, vErrors === null;
}
function validate2420(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2421(data, instancePath) || (vErrors = more(vErrors, validate2421), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2420.errors = vErrors, errors === 0;
}
function validate2464(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.rule_name !== void 0 && !validate29(data.rule_name, at(instancePath, "/rule_name")) && (vErrors = more(vErrors, validate29)), data.rule_description !== void 0 && !validate29(data.rule_description, at(instancePath, "/rule_description")) && (vErrors = more(vErrors, validate29)), data.rule_detail !== void 0 && !validate29(data.rule_detail, at(instancePath, "/rule_detail")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2464.errors = vErrors, vErrors === null;
}
function validate2463(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2464(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2464));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2463.errors = vErrors, vErrors === null;
}
function validate2457(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_source !== void 0 && !validate29(data.resource_source, at(instancePath, "/resource_source")) && (vErrors = more(vErrors, validate29)), data.resource_address !== void 0 && !validate29(data.resource_address, at(instancePath, "/resource_address")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.resource_region !== void 0 && !validate29(data.resource_region, at(instancePath, "/resource_region")) && (vErrors = more(vErrors, validate29)), data.passed_rules !== void 0 && !validate2463(data.passed_rules, at(instancePath, "/passed_rules")) && (vErrors = more(vErrors, validate2463)), data.warning_rules !== void 0 && !validate2463(data.warning_rules, at(instancePath, "/warning_rules")) && (vErrors = more(vErrors, validate2463)), data.failed_rules !== void 0 && !validate2463(data.failed_rules, at(instancePath, "/failed_rules")) && (vErrors = more(vErrors, validate2463))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2457.errors = vErrors, vErrors === null;
}
function validate2456(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2457(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2457));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2456.errors = vErrors, vErrors === null;
}
function validate2405(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "build_id"), errors = vErrors === null ? 0 : vErrors.length, data.build_id !== void 0 && !validate44(data.build_id, at(instancePath, "/build_id")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.config_name !== void 0 && !validate29(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.message !== void 0 && !validate29(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.success !== void 0 && !validate34(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.errors !== void 0 && !validate116(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate116), errors = vErrors.length), data.scan_results !== void 0 && !validate29(data.scan_results, at(instancePath, "/scan_results")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.stacktrace !== void 0 && !validate2043(data.stacktrace, at(instancePath, "/stacktrace")) && (vErrors = more(vErrors, validate2043), errors = vErrors.length), data.resource_mapping !== void 0 && !validate2414(data.resource_mapping, at(instancePath, "/resource_mapping")) && (vErrors = more(vErrors, validate2414), errors = vErrors.length), data.details !== void 0 && !validate2420(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate2420), errors = vErrors.length), data.resources !== void 0 && !validate2456(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate2456), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2405.errors = vErrors, errors === 0;
}
var check_shared349 = outermost(validate2474);
function validate2474(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "buildId"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "buildId" || key0 === "readable" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.buildId !== void 0 && !validate44(data.buildId, at(instancePath, "/buildId")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.readable !== void 0 && !validate64(data.readable, at(instancePath, "/readable")) && (vErrors = more(vErrors, validate64), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2474.errors = vErrors, errors === 0;
}
var check_IacScan = outermost(validate2477);
function validate2494(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.source !== void 0 && !validate29(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2494.errors = vErrors, vErrors === null;
}
function validate2493(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2494(data, instancePath) || (vErrors = more(vErrors, validate2494), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2493.errors = vErrors, errors === 0;
}
function validate2477(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), errors = vErrors === null ? 0 : vErrors.length, data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.config_id !== void 0 && !validate27(data.config_id, at(instancePath, "/config_id")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.config_name !== void 0 && !validate29(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.scan_name !== void 0 && !validate29(data.scan_name, at(instancePath, "/scan_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.author_name !== void 0 && !validate29(data.author_name, at(instancePath, "/author_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.duration !== void 0 && !validate27(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.iac_provider !== void 0 && !validate29(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.scan_type !== void 0 && !validate29(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.status_message !== void 0 && !validate29(data.status_message, at(instancePath, "/status_message")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.success !== void 0 && !validate34(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.errors !== void 0 && !validate424(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate424), errors = vErrors.length), data.warnings !== void 0 && !validate424(data.warnings, at(instancePath, "/warnings")) && (vErrors = more(vErrors, validate424), errors = vErrors.length), data.stacktrace !== void 0 && !validate2043(data.stacktrace, at(instancePath, "/stacktrace")) && (vErrors = more(vErrors, validate2043), errors = vErrors.length), data.pack !== void 0 && !validate2493(data.pack, at(instancePath, "/pack")) && (vErrors = more(vErrors, validate2493), errors = vErrors.length), data.failed_insights !== void 0 && !validate27(data.failed_insights, at(instancePath, "/failed_insights")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.warned_insights !== void 0 && !validate27(data.warned_insights, at(instancePath, "/warned_insights")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.failed_resources !== void 0 && !validate27(data.failed_resources, at(instancePath, "/failed_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.passed_resources !== void 0 && !validate27(data.passed_resources, at(instancePath, "/passed_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.warned_resources !== void 0 && !validate27(data.warned_resources, at(instancePath, "/warned_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.total_resources !== void 0 && !validate27(data.total_resources, at(instancePath, "/total_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.resources_by_type !== void 0 && !validate601(data.resources_by_type, at(instancePath, "/resources_by_type")) && (vErrors = more(vErrors, validate601), errors = vErrors.length), data.failed_resources_by_type !== void 0 && !validate601(data.failed_resources_by_type, at(instancePath, "/failed_resources_by_type")) && (vErrors = more(vErrors, validate601), errors = vErrors.length), data.warned_resources_by_type !== void 0 && !validate601(data.warned_resources_by_type, at(instancePath, "/warned_resources_by_type")) && (vErrors = more(vErrors, validate601), errors = vErrors.length), data.scan_results !== void 0 && !validate29(data.scan_results, at(instancePath, "/scan_results")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.resource_mapping !== void 0 && !validate2414(data.resource_mapping, at(instancePath, "/resource_mapping")) && (vErrors = more(vErrors, validate2414), errors = vErrors.length), data.details !== void 0 && !validate2420(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate2420), errors = vErrors.length), data.resources !== void 0 && !validate2456(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate2456), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2477.errors = vErrors, errors === 0;
}
var check_shared350 = outermost(validate2514);
function validate2514(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121)), data.page_size !== void 0 && !validate121(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate121));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2514.errors = vErrors, vErrors === null;
}
var check_IacScanPage = outermost(validate2517);
function validate2522(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.scan_type !== void 0 && !validate29(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate29)), data.iac_provider !== void 0 && !validate29(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2522.errors = vErrors, vErrors === null;
}
function validate2521(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2522(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2522));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2521.errors = vErrors, vErrors === null;
}
function validate2517(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.page === void 0 || data.total_pages === void 0 || data.total_count === void 0 || data.data === void 0) && (vErrors = need(vErrors, data, instancePath, "page", "total_pages", "total_count", "data")), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.data !== void 0 && !validate2521(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2521))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2517.errors = vErrors, vErrors === null;
}
var check_shared353 = outermost(validate2530);
var schema550 = { type: "string", enum: ["id", "create_time"], $id: "shared351" };
function validate2533(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "id" || data === "create_time" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema550.enum })), validate2533.errors = vErrors, vErrors === null;
}
var schema551 = { type: "string", enum: ["asc", "desc"], $id: "shared352" };
function validate2535(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema551.enum })), validate2535.errors = vErrors, vErrors === null;
}
function validate2530(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "sort" || key0 === "sort_dir" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121)), data.page_size !== void 0 && !validate121(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate121)), data.sort !== void 0 && !validate2533(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate2533)), data.sort_dir !== void 0 && !validate2535(data.sort_dir, at(instancePath, "/sort_dir")) && (vErrors = more(vErrors, validate2535));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2530.errors = vErrors, vErrors === null;
}
var check_shared26 = outermost(validate602), check_shared354 = outermost(validate2537);
function validate2537(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.scanId === void 0 && (vErrors = need(vErrors, data, instancePath, "scanId"));
    for (let key0 in data)
      key0 !== "scanId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scanId !== void 0 && !validate44(data.scanId, at(instancePath, "/scanId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2537.errors = vErrors, vErrors === null;
}
var check_shared355 = outermost(validate2539);
var schema559 = ["$schema", "version", "runs"];
function validate2547(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.ruleId !== void 0 && !validate29(data.ruleId, at(instancePath, "/ruleId")) && (vErrors = more(vErrors, validate29)), data.level !== void 0 && !validate29(data.level, at(instancePath, "/level")) && (vErrors = more(vErrors, validate29)), data.message !== void 0 && !validate770(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate770)), data.locations !== void 0 && !validate601(data.locations, at(instancePath, "/locations")) && (vErrors = more(vErrors, validate601))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2547.errors = vErrors, vErrors === null;
}
function validate2546(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2547(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2547));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2546.errors = vErrors, vErrors === null;
}
function validate2544(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.tool !== void 0 && !validate770(data.tool, at(instancePath, "/tool")) && (vErrors = more(vErrors, validate770)), data.results !== void 0 && !validate2546(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate2546))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2544.errors = vErrors, vErrors === null;
}
function validate2543(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2544(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2544));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2543.errors = vErrors, vErrors === null;
}
function validate2540(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.$schema !== void 0 && (validate29(data.$schema, at(instancePath, "/$schema")) || (vErrors = more(vErrors, validate29))), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.runs !== void 0 && !validate2543(data.runs, at(instancePath, "/runs")) && (vErrors = more(vErrors, validate2543))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2540.errors = vErrors, vErrors === null;
}
function validate2539(data, instancePath = "") {
  let vErrors = null;
  return validate2540(data, instancePath) || (vErrors = more(vErrors, validate2540)), data && typeof data == "object" && !Array.isArray(data) && (schema559.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate2539.errors = vErrors, vErrors === null;
}
var check_shared356 = outermost(validate2557);
function validate2557(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "include_session" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121)), data.page_size !== void 0 && !validate121(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate121)), data.include_session !== void 0 && !validate64(data.include_session, at(instancePath, "/include_session")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2557.errors = vErrors, vErrors === null;
}
var check_AwsConfigPage = outermost(validate2561);
function validate2561(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2561.errors = vErrors, vErrors === null;
}
var check_shared357 = outermost(validate2562);
function validate2562(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.access_key_id === void 0 || data.secret_access_key === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "access_key_id", "secret_access_key"));
    for (let key0 in data)
      key0 === "name" || key0 === "access_key_id" || key0 === "secret_access_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.access_key_id !== void 0 && !validate22(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate22)), data.secret_access_key !== void 0 && !validate22(data.secret_access_key, at(instancePath, "/secret_access_key")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2562.errors = vErrors, vErrors === null;
}
var check_AwsConfig = outermost(validate2566);
function validate2566(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2566.errors = vErrors, vErrors === null;
}
var check_shared358 = outermost(validate2567);
function validate2567(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.keyId === void 0 && (vErrors = need(vErrors, data, instancePath, "keyId"));
    for (let key0 in data)
      key0 !== "keyId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.keyId !== void 0 && !validate183(data.keyId, at(instancePath, "/keyId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2567.errors = vErrors, vErrors === null;
}
var check_shared359 = outermost(validate2569);
function validate2569(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.role_arn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "role_arn"));
    for (let key0 in data)
      key0 === "name" || key0 === "role_arn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2569.errors = vErrors, vErrors === null;
}
var check_shared360 = outermost(validate2572);
function validate2572(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.roleId === void 0 && (vErrors = need(vErrors, data, instancePath, "roleId"));
    for (let key0 in data)
      key0 !== "roleId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleId !== void 0 && !validate183(data.roleId, at(instancePath, "/roleId")) && (vErrors = more(vErrors, validate183));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2572.errors = vErrors, vErrors === null;
}
var check_shared361 = outermost(validate2574);
function validate2574(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.roleId === void 0 && (vErrors = need(vErrors, data, instancePath, "roleId"));
    for (let key0 in data)
      key0 === "roleId" || key0 === "name" || key0 === "role_arn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleId !== void 0 && !validate183(data.roleId, at(instancePath, "/roleId")) && (vErrors = more(vErrors, validate183)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2574.errors = vErrors, vErrors === null;
}
var check_shared362 = outermost(validate2578);
function validate2578(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationServiceId === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationServiceId", "body"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44)), data.body !== void 0 && !validate705(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate705));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2578.errors = vErrors, vErrors === null;
}
var check_shared363 = outermost(validate2581);
function validate2581(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.principalId === void 0 || data.start === void 0 || data.end === void 0) && (vErrors = need(vErrors, data, instancePath, "principalId", "start", "end"));
    for (let key0 in data)
      key0 === "principalId" || key0 === "start" || key0 === "end" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.principalId !== void 0 && !validate183(data.principalId, at(instancePath, "/principalId")) && (vErrors = more(vErrors, validate183)), data.start !== void 0 && !validate22(data.start, at(instancePath, "/start")) && (vErrors = more(vErrors, validate22)), data.end !== void 0 && !validate22(data.end, at(instancePath, "/end")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2581.errors = vErrors, vErrors === null;
}
var check_PrincipalActivity = outermost(validate2585);
function validate2587(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.action === void 0 && (vErrors = need(vErrors, data, instancePath, "action")), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.last_executed_date !== void 0 && !validate29(data.last_executed_date, at(instancePath, "/last_executed_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2587.errors = vErrors, vErrors === null;
}
function validate2586(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2587(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2587), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate2586.errors = vErrors, errors === 0;
}
function validate2595(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.date !== void 0 && !validate29(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate29)), data.reason !== void 0 && !validate29(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2595.errors = vErrors, vErrors === null;
}
function validate2594(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2595(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2595));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2594.errors = vErrors, vErrors === null;
}
function validate2593(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? data.errors !== void 0 && !validate2594(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate2594), errors = vErrors.length) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2593.errors = vErrors, errors === 0;
}
function validate2601(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.resource_type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "resource_type", "name")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.cloud_type_id !== void 0 && !validate645(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate645)), data.namespace_id !== void 0 && !validate29(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.organization_service_id !== void 0 && !validate27(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate27)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2601.errors = vErrors, vErrors === null;
}
function validate2585(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.executed_actions === void 0 || data.metadata === void 0 || data.principal === void 0) && (vErrors = need(vErrors, data, instancePath, "executed_actions", "metadata", "principal")), data.executed_actions !== void 0 && !validate2586(data.executed_actions, at(instancePath, "/executed_actions")) && (vErrors = more(vErrors, validate2586)), data.metadata !== void 0 && !validate2593(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate2593)), data.principal !== void 0 && !validate2601(data.principal, at(instancePath, "/principal")) && (vErrors = more(vErrors, validate2601))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2585.errors = vErrors, vErrors === null;
}
var check_shared364 = outermost(validate2612);
function validate2612(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.principalId === void 0 && (vErrors = need(vErrors, data, instancePath, "principalId"));
    for (let key0 in data)
      key0 === "principalId" || key0 === "page" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.principalId !== void 0 && !validate183(data.principalId, at(instancePath, "/principalId")) && (vErrors = more(vErrors, validate183)), data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2612.errors = vErrors, vErrors === null;
}
var check_PrincipalPermissionPage = outermost(validate2615);
function validate2621(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.permission === void 0 || data.category === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "permission", "category", "status")), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate29(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate29)), data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.last_executed_date !== void 0 && !validate29(data.last_executed_date, at(instancePath, "/last_executed_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2621.errors = vErrors, vErrors === null;
}
function validate2620(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2621(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2621));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2620.errors = vErrors, vErrors === null;
}
function validate2631(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total_permission_count !== void 0 && !validate27(data.total_permission_count, at(instancePath, "/total_permission_count")) && (vErrors = more(vErrors, validate27)), data.used_permission_count !== void 0 && !validate27(data.used_permission_count, at(instancePath, "/used_permission_count")) && (vErrors = more(vErrors, validate27)), data.unused_permission_count !== void 0 && !validate27(data.unused_permission_count, at(instancePath, "/unused_permission_count")) && (vErrors = more(vErrors, validate27)), data.unassessed_permission_count !== void 0 && !validate27(data.unassessed_permission_count, at(instancePath, "/unassessed_permission_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2631.errors = vErrors, vErrors === null;
}
function validate2630(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2631(data, instancePath) || (vErrors = more(vErrors, validate2631), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2630.errors = vErrors, errors === 0;
}
var schema583 = { type: ["object", "null"], additionalProperties: { $ref: "shared14" }, $id: "shared52" };
function validate2640(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema583.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate116(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate116));
  return validate2640.errors = vErrors, vErrors === null;
}
function validate2615(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.start === void 0 || data.end === void 0 || data.page === void 0 || data.total_pages === void 0 || data.permissions === void 0 || data.principal === void 0) && (vErrors = need(vErrors, data, instancePath, "start", "end", "page", "total_pages", "permissions", "principal")), data.start !== void 0 && !validate22(data.start, at(instancePath, "/start")) && (vErrors = more(vErrors, validate22)), data.end !== void 0 && !validate22(data.end, at(instancePath, "/end")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44)), data.permissions !== void 0 && !validate2620(data.permissions, at(instancePath, "/permissions")) && (vErrors = more(vErrors, validate2620)), data.permission_status_counts !== void 0 && !validate2630(data.permission_status_counts, at(instancePath, "/permission_status_counts")) && (vErrors = more(vErrors, validate2630)), data.principal !== void 0 && !validate2601(data.principal, at(instancePath, "/principal")) && (vErrors = more(vErrors, validate2601)), data.warnings !== void 0 && !validate2640(data.warnings, at(instancePath, "/warnings")) && (vErrors = more(vErrors, validate2640))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2615.errors = vErrors, vErrors === null;
}
var check_PrincipalRemediation = outermost(validate2643);
function validate2647(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.Effect === void 0 && (vErrors = need(vErrors, data, instancePath, "Effect")), data.Sid !== void 0 && !validate29(data.Sid, at(instancePath, "/Sid")) && (vErrors = more(vErrors, validate29)), data.Effect !== void 0 && !validate22(data.Effect, at(instancePath, "/Effect")) && (vErrors = more(vErrors, validate22)), data.NotAction !== void 0 && !validate116(data.NotAction, at(instancePath, "/NotAction")) && (vErrors = more(vErrors, validate116)), data.Resource !== void 0 && !validate116(data.Resource, at(instancePath, "/Resource")) && (vErrors = more(vErrors, validate116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2647.errors = vErrors, vErrors === null;
}
function validate2646(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2647(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2647));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2646.errors = vErrors, vErrors === null;
}
function validate2644(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.Version === void 0 || data.Statement === void 0) && (vErrors = need(vErrors, data, instancePath, "Version", "Statement")), data.Version !== void 0 && !validate22(data.Version, at(instancePath, "/Version")) && (vErrors = more(vErrors, validate22)), data.Statement !== void 0 && !validate2646(data.Statement, at(instancePath, "/Statement")) && (vErrors = more(vErrors, validate2646))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2644.errors = vErrors, vErrors === null;
}
function validate2643(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy === void 0 && (vErrors = need(vErrors, data, instancePath, "policy")), data.policy !== void 0 && !validate2644(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate2644))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2643.errors = vErrors, vErrors === null;
}
var check_shared366 = outermost(validate2655);
function validate2657(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate2657.errors = vErrors, vErrors === null;
}
function validate2655(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121)), data.page_size !== void 0 && !validate2657(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate2657));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2655.errors = vErrors, vErrors === null;
}
var check_ImageAssessmentPage = outermost(validate2659);
var schema593 = { type: ["integer", "string", "null"], $id: "shared71" };
function validate2662(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema593.type })), validate2662.errors = vErrors, vErrors === null;
}
var schema596 = { type: ["string", "null"], "x-known": ["COMPLETED", "FAILED", "QUEUED", "", null], $id: "shared73" };
function validate2686(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema596.type })), data !== "COMPLETED" && data !== "FAILED" && data !== "QUEUED" && data !== "" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema596["x-known"] })), validate2686.errors = vErrors, vErrors === null;
}
function validate2685(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate2686(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate2686)), data.error_reason !== void 0 && !validate29(data.error_reason, at(instancePath, "/error_reason")) && (vErrors = more(vErrors, validate29)), data.assessment_completed_at !== void 0 && !validate29(data.assessment_completed_at, at(instancePath, "/assessment_completed_at")) && (vErrors = more(vErrors, validate29)), data.pulled_from !== void 0 && !validate29(data.pulled_from, at(instancePath, "/pulled_from")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2685.errors = vErrors, vErrors === null;
}
function validate2684(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2685(data, instancePath) || (vErrors = more(vErrors, validate2685), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2684.errors = vErrors, errors === 0;
}
function validate2661(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.id !== void 0 && !validate2662(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate2662)), data.image_id !== void 0 && !validate29(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.cloud !== void 0 && !validate645(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate645)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.platform !== void 0 && !validate29(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate29)), data.report_id !== void 0 && !validate29(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate29)), data.k8s_cluster_name !== void 0 && !validate29(data.k8s_cluster_name, at(instancePath, "/k8s_cluster_name")) && (vErrors = more(vErrors, validate29)), data.public_accessible !== void 0 && !validate34(data.public_accessible, at(instancePath, "/public_accessible")) && (vErrors = more(vErrors, validate34)), data.riskscore !== void 0 && !validate520(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate520)), data.critical_count !== void 0 && !validate27(data.critical_count, at(instancePath, "/critical_count")) && (vErrors = more(vErrors, validate27)), data.high_count !== void 0 && !validate27(data.high_count, at(instancePath, "/high_count")) && (vErrors = more(vErrors, validate27)), data.medium_count !== void 0 && !validate27(data.medium_count, at(instancePath, "/medium_count")) && (vErrors = more(vErrors, validate27)), data.low_count !== void 0 && !validate27(data.low_count, at(instancePath, "/low_count")) && (vErrors = more(vErrors, validate27)), data.none_count !== void 0 && !validate27(data.none_count, at(instancePath, "/none_count")) && (vErrors = more(vErrors, validate27)), data.total_count !== void 0 && !validate27(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate27)), data.severity !== void 0 && !validate29(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate29)), data.last_assessment !== void 0 && !validate29(data.last_assessment, at(instancePath, "/last_assessment")) && (vErrors = more(vErrors, validate29)), data.assessment_info !== void 0 && !validate2684(data.assessment_info, at(instancePath, "/assessment_info")) && (vErrors = more(vErrors, validate2684))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2661.errors = vErrors, vErrors === null;
}
function validate2660(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2661(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2661));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2660.errors = vErrors, vErrors === null;
}
function validate2659(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2660(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2660)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.page_size !== void 0 && !validate44(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2659.errors = vErrors, vErrors === null;
}
var check_VulnerabilityPage = outermost(validate2700);
function validate2702(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cve_id === void 0 && (vErrors = need(vErrors, data, instancePath, "cve_id")), data.cve_id !== void 0 && !validate22(data.cve_id, at(instancePath, "/cve_id")) && (vErrors = more(vErrors, validate22)), data.first_found !== void 0 && !validate29(data.first_found, at(instancePath, "/first_found")) && (vErrors = more(vErrors, validate29)), data.last_seen !== void 0 && !validate29(data.last_seen, at(instancePath, "/last_seen")) && (vErrors = more(vErrors, validate29)), data.riskscore !== void 0 && !validate520(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate520)), data.cvss_score !== void 0 && !validate520(data.cvss_score, at(instancePath, "/cvss_score")) && (vErrors = more(vErrors, validate520)), data.has_exploits !== void 0 && !validate34(data.has_exploits, at(instancePath, "/has_exploits")) && (vErrors = more(vErrors, validate34)), data.has_threats !== void 0 && !validate34(data.has_threats, at(instancePath, "/has_threats")) && (vErrors = more(vErrors, validate34)), data.resource_count !== void 0 && !validate27(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate27)), data.affected_packages !== void 0 && !validate27(data.affected_packages, at(instancePath, "/affected_packages")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2702.errors = vErrors, vErrors === null;
}
function validate2701(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2702(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2702));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2701.errors = vErrors, vErrors === null;
}
function validate2700(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2701(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2701)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.page_size !== void 0 && !validate44(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2700.errors = vErrors, vErrors === null;
}
var check_shared367 = outermost(validate2718);
function validate2718(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate183(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate183)), data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121)), data.page_size !== void 0 && !validate2657(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate2657));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2718.errors = vErrors, vErrors === null;
}
var check_ResourceVulnerabilityPage = outermost(validate2722);
function validate2736(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.package_name !== void 0 && !validate29(data.package_name, at(instancePath, "/package_name")) && (vErrors = more(vErrors, validate29)), data.package_type !== void 0 && !validate29(data.package_type, at(instancePath, "/package_type")) && (vErrors = more(vErrors, validate29)), data.fix !== void 0 && !validate29(data.fix, at(instancePath, "/fix")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2736.errors = vErrors, vErrors === null;
}
function validate2735(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2736(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2736));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2735.errors = vErrors, vErrors === null;
}
function validate2733(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.FixedVersion !== void 0 && !validate29(data.FixedVersion, at(instancePath, "/FixedVersion")) && (vErrors = more(vErrors, validate29)), data.Solutions !== void 0 && !validate2735(data.Solutions, at(instancePath, "/Solutions")) && (vErrors = more(vErrors, validate2735))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2733.errors = vErrors, vErrors === null;
}
function validate2732(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2733(data, instancePath) || (vErrors = more(vErrors, validate2733), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate558(data, instancePath) || (vErrors = more(vErrors, validate558), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2732.errors = vErrors, errors === 0;
}
function validate2724(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cve_id === void 0 && (vErrors = need(vErrors, data, instancePath, "cve_id")), data.cve_id !== void 0 && !validate22(data.cve_id, at(instancePath, "/cve_id")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate29(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate29)), data.cvss_score !== void 0 && !validate520(data.cvss_score, at(instancePath, "/cvss_score")) && (vErrors = more(vErrors, validate520)), data.riskscore !== void 0 && !validate520(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate520)), data.has_exploits !== void 0 && !validate34(data.has_exploits, at(instancePath, "/has_exploits")) && (vErrors = more(vErrors, validate34)), data.has_threats !== void 0 && !validate34(data.has_threats, at(instancePath, "/has_threats")) && (vErrors = more(vErrors, validate34)), data.first_found !== void 0 && !validate29(data.first_found, at(instancePath, "/first_found")) && (vErrors = more(vErrors, validate29)), data.vuln_meta !== void 0 && !validate2732(data.vuln_meta, at(instancePath, "/vuln_meta")) && (vErrors = more(vErrors, validate2732))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2724.errors = vErrors, vErrors === null;
}
function validate2723(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2724(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2724));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2723.errors = vErrors, vErrors === null;
}
function validate2722(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2723(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2723)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.page_size !== void 0 && !validate44(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2722.errors = vErrors, vErrors === null;
}
var check_shared368 = outermost(validate2751);
function validate2755(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure_resource_group_ids" || key0 === "custom_resource_group_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_resource_group_ids !== void 0 && !validate424(data.azure_resource_group_ids, at(instancePath, "/azure_resource_group_ids")) && (vErrors = more(vErrors, validate424)), data.custom_resource_group_ids !== void 0 && !validate424(data.custom_resource_group_ids, at(instancePath, "/custom_resource_group_ids")) && (vErrors = more(vErrors, validate424));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2755.errors = vErrors, vErrors === null;
}
function validate2762(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 2 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 2 }, "must NOT have more than 2 items")), data.length < 2 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 2 }, "must NOT have fewer than 2 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2762.errors = vErrors, vErrors === null;
}
function validate2761(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2762(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2762));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2761.errors = vErrors, vErrors === null;
}
function validate2759(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_service_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_service_ids !== void 0 && !validate354(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate354)), data.badges !== void 0 && !validate2761(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate2761));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2759.errors = vErrors, vErrors === null;
}
function validate2753(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope_type" || key0 === "resource_group_filters" || key0 === "organization_service_filters" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scope_type !== void 0 && !validate22(data.scope_type, at(instancePath, "/scope_type")) && (vErrors = more(vErrors, validate22)), data.resource_group_filters !== void 0 && !validate2755(data.resource_group_filters, at(instancePath, "/resource_group_filters")) && (vErrors = more(vErrors, validate2755)), data.organization_service_filters !== void 0 && !validate2759(data.organization_service_filters, at(instancePath, "/organization_service_filters")) && (vErrors = more(vErrors, validate2759));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2753.errors = vErrors, vErrors === null;
}
function validate2768(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "severity" || key0 === "insight_ids" || key0 === "resource_types" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.severity !== void 0 && !validate354(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate354)), data.insight_ids !== void 0 && !validate424(data.insight_ids, at(instancePath, "/insight_ids")) && (vErrors = more(vErrors, validate424)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2768.errors = vErrors, vErrors === null;
}
function validate2751(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.pack_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "pack_ids"));
    for (let key0 in data)
      key0 === "pack_ids" || key0 === "resource_scope" || key0 === "insight_filters" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.pack_ids !== void 0 && !validate183(data.pack_ids, at(instancePath, "/pack_ids")) && (vErrors = more(vErrors, validate183)), data.resource_scope !== void 0 && !validate2753(data.resource_scope, at(instancePath, "/resource_scope")) && (vErrors = more(vErrors, validate2753)), data.insight_filters !== void 0 && !validate2768(data.insight_filters, at(instancePath, "/insight_filters")) && (vErrors = more(vErrors, validate2768));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2751.errors = vErrors, vErrors === null;
}
var check_Scorecard = outermost(validate2773);
function validate2776(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "severity" && (validate2340(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2340)));
    data.severity !== void 0 && !validate612(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate612));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2776.errors = vErrors, vErrors === null;
}
function validate2775(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2776(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2776));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2775.errors = vErrors, vErrors === null;
}
function validate2774(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2775(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2775));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2774.errors = vErrors, vErrors === null;
}
function validate2784(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.account_cluster_name !== void 0 && !validate29(data.account_cluster_name, at(instancePath, "/account_cluster_name")) && (vErrors = more(vErrors, validate29)), data.account_cluster_id !== void 0 && !validate29(data.account_cluster_id, at(instancePath, "/account_cluster_id")) && (vErrors = more(vErrors, validate29)), data.namespace_name !== void 0 && !validate29(data.namespace_name, at(instancePath, "/namespace_name")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.insight !== void 0 && !validate29(data.insight, at(instancePath, "/insight")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.provider_uuid !== void 0 && !validate29(data.provider_uuid, at(instancePath, "/provider_uuid")) && (vErrors = more(vErrors, validate29)), data.severity !== void 0 && !validate612(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate612)), data.direct_link !== void 0 && !validate29(data.direct_link, at(instancePath, "/direct_link")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2784.errors = vErrors, vErrors === null;
}
function validate2783(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2784(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2784));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2783.errors = vErrors, vErrors === null;
}
function validate2782(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2783(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2783));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2782.errors = vErrors, vErrors === null;
}
function validate2773(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.scorecard === void 0 || data.impacted_resources === void 0) && (vErrors = need(vErrors, data, instancePath, "scorecard", "impacted_resources")), data.scorecard !== void 0 && !validate2774(data.scorecard, at(instancePath, "/scorecard")) && (vErrors = more(vErrors, validate2774)), data.impacted_resources !== void 0 && !validate2782(data.impacted_resources, at(instancePath, "/impacted_resources")) && (vErrors = more(vErrors, validate2782))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2773.errors = vErrors, vErrors === null;
}
var check_shared369 = outermost(validate2798);
function validate2798(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2798.errors = vErrors, vErrors === null;
}
var check_shared370 = outermost(validate2800);
function validate2800(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2800.errors = vErrors, vErrors === null;
}
var check_shared371 = outermost(validate2802);
function validate2807(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_service_ids" || key0 === "cloud_types" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_service_ids !== void 0 && !validate354(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate354)), data.cloud_types !== void 0 && !validate116(data.cloud_types, at(instancePath, "/cloud_types")) && (vErrors = more(vErrors, validate116)), data.badges !== void 0 && !validate2761(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate2761));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2807.errors = vErrors, vErrors === null;
}
function validate2802(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.export_id === void 0 || data.name === void 0 || data.custom_pack_id === void 0 || data.backoffice_pack_id === void 0) && (vErrors = need(vErrors, data, instancePath, "export_id", "name", "custom_pack_id", "backoffice_pack_id"));
    for (let key0 in data)
      key0 === "export_id" || key0 === "name" || key0 === "custom_pack_id" || key0 === "backoffice_pack_id" || key0 === "organization_service_filters" || key0 === "insight_filters" || key0 === "bad_only" || key0 === "resource_tags" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.export_id !== void 0 && !validate44(data.export_id, at(instancePath, "/export_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.custom_pack_id !== void 0 && !validate27(data.custom_pack_id, at(instancePath, "/custom_pack_id")) && (vErrors = more(vErrors, validate27)), data.backoffice_pack_id !== void 0 && !validate27(data.backoffice_pack_id, at(instancePath, "/backoffice_pack_id")) && (vErrors = more(vErrors, validate27)), data.organization_service_filters !== void 0 && !validate2807(data.organization_service_filters, at(instancePath, "/organization_service_filters")) && (vErrors = more(vErrors, validate2807)), data.insight_filters !== void 0 && !validate2768(data.insight_filters, at(instancePath, "/insight_filters")) && (vErrors = more(vErrors, validate2768)), data.bad_only !== void 0 && !validate64(data.bad_only, at(instancePath, "/bad_only")) && (vErrors = more(vErrors, validate64)), data.resource_tags !== void 0 && !validate424(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate424));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2802.errors = vErrors, vErrors === null;
}
var check_shared372 = outermost(validate2815), schema626 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared11" }, schedule: { $ref: "shared11" }, hour: { $ref: "shared10" }, minute: { $ref: "shared10" }, day_of_week: { $ref: "shared11" }, email_addresses: { $ref: "shared14" }, email_sub_title: { $ref: "shared11" }, resource_tags: { $ref: "shared41" }, badges: { $ref: "shared41" }, badge_filter_operator: { $ref: "shared155" }, item_type: { $ref: "shared11" }, item_id: { $ref: "shared10" } }, required: ["name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id"], $id: "shared372" };
function validate2815(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.schedule === void 0 || data.hour === void 0 || data.minute === void 0 || data.email_addresses === void 0 || data.item_type === void 0 || data.item_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id"));
    for (let key0 in data)
      func3.call(schema626.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.schedule !== void 0 && !validate22(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate22)), data.hour !== void 0 && !validate44(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate44)), data.minute !== void 0 && !validate44(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate44)), data.day_of_week !== void 0 && !validate22(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate22)), data.email_addresses !== void 0 && !validate116(data.email_addresses, at(instancePath, "/email_addresses")) && (vErrors = more(vErrors, validate116)), data.email_sub_title !== void 0 && !validate22(data.email_sub_title, at(instancePath, "/email_sub_title")) && (vErrors = more(vErrors, validate22)), data.resource_tags !== void 0 && !validate424(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate424)), data.badges !== void 0 && !validate424(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate424)), data.badge_filter_operator !== void 0 && !validate331(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate331)), data.item_type !== void 0 && !validate22(data.item_type, at(instancePath, "/item_type")) && (vErrors = more(vErrors, validate22)), data.item_id !== void 0 && !validate44(data.item_id, at(instancePath, "/item_id")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2815.errors = vErrors, vErrors === null;
}
var check_shared374 = outermost(validate2828);
function validate2831(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2831.errors = vErrors, vErrors === null;
}
function validate2828(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.collection_name === void 0 || data.collection_data === void 0) && (vErrors = need(vErrors, data, instancePath, "collection_name", "collection_data"));
    for (let key0 in data)
      key0 === "detailed_counts" || key0 === "collection_name" || key0 === "collection_data" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.detailed_counts !== void 0 && !validate64(data.detailed_counts, at(instancePath, "/detailed_counts")) && (vErrors = more(vErrors, validate64)), data.collection_name !== void 0 && !validate22(data.collection_name, at(instancePath, "/collection_name")) && (vErrors = more(vErrors, validate22)), data.collection_data !== void 0 && !validate2831(data.collection_data, at(instancePath, "/collection_data")) && (vErrors = more(vErrors, validate2831));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2828.errors = vErrors, vErrors === null;
}
var check_shared375 = outermost(validate2834);
function validate2834(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.image === void 0 && (vErrors = need(vErrors, data, instancePath, "image"));
    for (let key0 in data)
      key0 !== "image" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2834.errors = vErrors, vErrors === null;
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
