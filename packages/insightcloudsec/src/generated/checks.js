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
var check_shared311 = outermost(validate21);
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
var check_LoginSession_ = outermost(validate25);
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
var schema11 = { type: ["boolean", "null"], $id: "shared8" };
function validate34(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema11.type })), validate34.errors = vErrors, vErrors === null;
}
var func2 = /* @__PURE__ */ new Set(["session_id", "user_id", "user_name", "user_email", "session_timeout", "customer_id", "auth_plugin_exists", "domain_admin", "domain_viewer", "system_admin"]);
function validate25(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.session_id === void 0 && (vErrors = need(vErrors, data, instancePath, "session_id")), data.session_id !== void 0 && !validate22(data.session_id, at(instancePath, "/session_id")) && (vErrors = more(vErrors, validate22)), data.user_id !== void 0 && !validate27(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate27)), data.user_name !== void 0 && !validate29(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate29)), data.user_email !== void 0 && !validate29(data.user_email, at(instancePath, "/user_email")) && (vErrors = more(vErrors, validate29)), data.session_timeout !== void 0 && !validate27(data.session_timeout, at(instancePath, "/session_timeout")) && (vErrors = more(vErrors, validate27)), data.customer_id !== void 0 && !validate29(data.customer_id, at(instancePath, "/customer_id")) && (vErrors = more(vErrors, validate29)), data.auth_plugin_exists !== void 0 && !validate34(data.auth_plugin_exists, at(instancePath, "/auth_plugin_exists")) && (vErrors = more(vErrors, validate34)), data.domain_admin !== void 0 && !validate34(data.domain_admin, at(instancePath, "/domain_admin")) && (vErrors = more(vErrors, validate34)), data.domain_viewer !== void 0 && !validate34(data.domain_viewer, at(instancePath, "/domain_viewer")) && (vErrors = more(vErrors, validate34)), data.system_admin !== void 0 && !validate34(data.system_admin, at(instancePath, "/system_admin")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func2.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate25.errors = vErrors, vErrors === null;
}
var check_shared312 = outermost(validate39);
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
var check_ApiOnlyUser_ = outermost(validate46);
var func3 = /* @__PURE__ */ new Set(["user_id", "organization_id", "username", "name", "api_key"]);
function validate46(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.organization_id === void 0 || data.username === void 0 || data.name === void 0 || data.api_key === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "organization_id", "username", "name", "api_key")), data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44)), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.api_key !== void 0 && !validate22(data.api_key, at(instancePath, "/api_key")) && (vErrors = more(vErrors, validate22));
    for (let key0 in data)
      func3.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate46.errors = vErrors, vErrors === null;
}
var check_shared313 = outermost(validate52);
var schema16 = { type: ["string", "integer"], $id: "shared140" };
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
var check_shared16 = outermost(validate22), check_shared314 = outermost(validate56);
function validate56(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate56.errors = vErrors, vErrors === null;
}
var check_shared315 = outermost(validate57);
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
var check_ConvertedUser_ = outermost(validate59);
var func4 = /* @__PURE__ */ new Set(["user_id", "api_key"]);
function validate59(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.api_key === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "api_key")), data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44)), data.api_key !== void 0 && !validate22(data.api_key, at(instancePath, "/api_key")) && (vErrors = more(vErrors, validate22));
    for (let key0 in data)
      func4.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate59.errors = vErrors, vErrors === null;
}
var check_shared316 = outermost(validate62);
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
var check_UserList_ = outermost(validate66);
var func5 = require_ucs2length().default;
function validate69(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func5(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate69.errors = vErrors, vErrors === null;
}
var schema26 = { type: ["array", "null"], items: { $ref: "shared16" }, $id: "shared281" };
function validate87(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema26.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  }
  return validate87.errors = vErrors, vErrors === null;
}
var func6 = /* @__PURE__ */ new Set(["resource_id", "user_id", "name", "username", "email_address", "organization_id", "organization_name", "organization_admin", "domain_admin", "domain_viewer", "two_factor_enabled", "two_factor_required", "groups", "owned_resources", "consecutive_failed_login_attempts", "suspended", "last_login_time", "navigation_blacklist", "server_name", "require_pw_reset", "console_access_denied", "active_api_key_present", "create_date", "aws_default_external_id", "auth", "session_ttl", "session_expiration", "session_timeout_seconds", "authentication_server_id", "auth_plugin_exists", "theme", "api_key_generation_allowed", "rapid7_org_id", "api_key_last_used"]);
function validate68(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_id === void 0 || data.user_id === void 0 || data.name === void 0 || data.username === void 0 || data.email_address === void 0 || data.organization_name === void 0 || data.organization_admin === void 0 || data.domain_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "user_id", "name", "username", "email_address", "organization_name", "organization_admin", "domain_admin")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.email_address !== void 0 && !validate22(data.email_address, at(instancePath, "/email_address")) && (vErrors = more(vErrors, validate22)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22)), data.organization_admin !== void 0 && !validate64(data.organization_admin, at(instancePath, "/organization_admin")) && (vErrors = more(vErrors, validate64)), data.domain_admin !== void 0 && !validate64(data.domain_admin, at(instancePath, "/domain_admin")) && (vErrors = more(vErrors, validate64)), data.domain_viewer !== void 0 && !validate34(data.domain_viewer, at(instancePath, "/domain_viewer")) && (vErrors = more(vErrors, validate34)), data.two_factor_enabled !== void 0 && !validate34(data.two_factor_enabled, at(instancePath, "/two_factor_enabled")) && (vErrors = more(vErrors, validate34)), data.two_factor_required !== void 0 && !validate34(data.two_factor_required, at(instancePath, "/two_factor_required")) && (vErrors = more(vErrors, validate34)), data.groups !== void 0 && !validate27(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate27)), data.owned_resources !== void 0 && !validate27(data.owned_resources, at(instancePath, "/owned_resources")) && (vErrors = more(vErrors, validate27)), data.consecutive_failed_login_attempts !== void 0 && !validate27(data.consecutive_failed_login_attempts, at(instancePath, "/consecutive_failed_login_attempts")) && (vErrors = more(vErrors, validate27)), data.suspended !== void 0 && !validate34(data.suspended, at(instancePath, "/suspended")) && (vErrors = more(vErrors, validate34)), data.last_login_time !== void 0 && !validate29(data.last_login_time, at(instancePath, "/last_login_time")) && (vErrors = more(vErrors, validate29)), data.navigation_blacklist !== void 0 && !validate87(data.navigation_blacklist, at(instancePath, "/navigation_blacklist")) && (vErrors = more(vErrors, validate87)), data.server_name !== void 0 && !validate29(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate29)), data.require_pw_reset !== void 0 && !validate34(data.require_pw_reset, at(instancePath, "/require_pw_reset")) && (vErrors = more(vErrors, validate34)), data.console_access_denied !== void 0 && !validate34(data.console_access_denied, at(instancePath, "/console_access_denied")) && (vErrors = more(vErrors, validate34)), data.active_api_key_present !== void 0 && !validate34(data.active_api_key_present, at(instancePath, "/active_api_key_present")) && (vErrors = more(vErrors, validate34)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.aws_default_external_id !== void 0 && !validate29(data.aws_default_external_id, at(instancePath, "/aws_default_external_id")) && (vErrors = more(vErrors, validate29)), data.auth !== void 0 && !validate29(data.auth, at(instancePath, "/auth")) && (vErrors = more(vErrors, validate29)), data.session_ttl !== void 0 && !validate27(data.session_ttl, at(instancePath, "/session_ttl")) && (vErrors = more(vErrors, validate27)), data.session_expiration !== void 0 && !validate29(data.session_expiration, at(instancePath, "/session_expiration")) && (vErrors = more(vErrors, validate29)), data.session_timeout_seconds !== void 0 && !validate27(data.session_timeout_seconds, at(instancePath, "/session_timeout_seconds")) && (vErrors = more(vErrors, validate27)), data.authentication_server_id !== void 0 && !validate27(data.authentication_server_id, at(instancePath, "/authentication_server_id")) && (vErrors = more(vErrors, validate27)), data.auth_plugin_exists !== void 0 && !validate34(data.auth_plugin_exists, at(instancePath, "/auth_plugin_exists")) && (vErrors = more(vErrors, validate34)), data.theme !== void 0 && !validate29(data.theme, at(instancePath, "/theme")) && (vErrors = more(vErrors, validate29)), data.api_key_generation_allowed !== void 0 && !validate34(data.api_key_generation_allowed, at(instancePath, "/api_key_generation_allowed")) && (vErrors = more(vErrors, validate34)), data.rapid7_org_id !== void 0 && !validate29(data.rapid7_org_id, at(instancePath, "/rapid7_org_id")) && (vErrors = more(vErrors, validate29)), data.api_key_last_used !== void 0 && !validate29(data.api_key_last_used, at(instancePath, "/api_key_last_used")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func6.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate68.errors = vErrors, vErrors === null;
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
var func7 = /* @__PURE__ */ new Set(["users", "total_count"]);
function validate66(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.users === void 0 && (vErrors = need(vErrors, data, instancePath, "users")), data.users !== void 0 && !validate67(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate67)), data.total_count !== void 0 && !validate27(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func7.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate66.errors = vErrors, vErrors === null;
}
var check_shared318 = outermost(validate109);
var schema30 = { type: "string", enum: ["EXACT", "LIKE", "NOT", "IN", "NOT_IN", "BETWEEN"], $id: "shared139" };
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
var check_CurrentUser_ = outermost(validate127);
var func8 = /* @__PURE__ */ new Set(["resource_id", "user_id", "name", "username", "email_address", "organization_id", "organization_name", "organization_admin", "domain_admin", "domain_viewer", "two_factor_enabled", "two_factor_required", "auth", "session_ttl", "session_expiration", "session_timeout_seconds", "authentication_server_id", "auth_plugin_exists", "navigation_blacklist", "theme", "suspended", "require_pw_reset", "console_access_denied", "active_api_key_present", "create_date", "aws_default_external_id", "api_key_generation_allowed", "rapid7_org_id"]);
function validate127(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_id === void 0 || data.user_id === void 0 || data.name === void 0 || data.username === void 0 || data.email_address === void 0 || data.organization_name === void 0 || data.organization_admin === void 0 || data.domain_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "user_id", "name", "username", "email_address", "organization_name", "organization_admin", "domain_admin")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.email_address !== void 0 && !validate22(data.email_address, at(instancePath, "/email_address")) && (vErrors = more(vErrors, validate22)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22)), data.organization_admin !== void 0 && !validate64(data.organization_admin, at(instancePath, "/organization_admin")) && (vErrors = more(vErrors, validate64)), data.domain_admin !== void 0 && !validate64(data.domain_admin, at(instancePath, "/domain_admin")) && (vErrors = more(vErrors, validate64)), data.domain_viewer !== void 0 && !validate34(data.domain_viewer, at(instancePath, "/domain_viewer")) && (vErrors = more(vErrors, validate34)), data.two_factor_enabled !== void 0 && !validate34(data.two_factor_enabled, at(instancePath, "/two_factor_enabled")) && (vErrors = more(vErrors, validate34)), data.two_factor_required !== void 0 && !validate34(data.two_factor_required, at(instancePath, "/two_factor_required")) && (vErrors = more(vErrors, validate34)), data.auth !== void 0 && !validate29(data.auth, at(instancePath, "/auth")) && (vErrors = more(vErrors, validate29)), data.session_ttl !== void 0 && !validate27(data.session_ttl, at(instancePath, "/session_ttl")) && (vErrors = more(vErrors, validate27)), data.session_expiration !== void 0 && !validate29(data.session_expiration, at(instancePath, "/session_expiration")) && (vErrors = more(vErrors, validate29)), data.session_timeout_seconds !== void 0 && !validate27(data.session_timeout_seconds, at(instancePath, "/session_timeout_seconds")) && (vErrors = more(vErrors, validate27)), data.authentication_server_id !== void 0 && !validate27(data.authentication_server_id, at(instancePath, "/authentication_server_id")) && (vErrors = more(vErrors, validate27)), data.auth_plugin_exists !== void 0 && !validate34(data.auth_plugin_exists, at(instancePath, "/auth_plugin_exists")) && (vErrors = more(vErrors, validate34)), data.navigation_blacklist !== void 0 && !validate116(data.navigation_blacklist, at(instancePath, "/navigation_blacklist")) && (vErrors = more(vErrors, validate116)), data.theme !== void 0 && !validate29(data.theme, at(instancePath, "/theme")) && (vErrors = more(vErrors, validate29)), data.suspended !== void 0 && !validate34(data.suspended, at(instancePath, "/suspended")) && (vErrors = more(vErrors, validate34)), data.require_pw_reset !== void 0 && !validate34(data.require_pw_reset, at(instancePath, "/require_pw_reset")) && (vErrors = more(vErrors, validate34)), data.console_access_denied !== void 0 && !validate34(data.console_access_denied, at(instancePath, "/console_access_denied")) && (vErrors = more(vErrors, validate34)), data.active_api_key_present !== void 0 && !validate34(data.active_api_key_present, at(instancePath, "/active_api_key_present")) && (vErrors = more(vErrors, validate34)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.aws_default_external_id !== void 0 && !validate29(data.aws_default_external_id, at(instancePath, "/aws_default_external_id")) && (vErrors = more(vErrors, validate29)), data.api_key_generation_allowed !== void 0 && !validate34(data.api_key_generation_allowed, at(instancePath, "/api_key_generation_allowed")) && (vErrors = more(vErrors, validate34)), data.rapid7_org_id !== void 0 && !validate29(data.rapid7_org_id, at(instancePath, "/rapid7_org_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func8.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate127.errors = vErrors, vErrors === null;
}
var check_shared321 = outermost(validate156), schema36 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared16" }, email: { $ref: "shared16" }, username: { $ref: "shared16" }, access_level: { $ref: "shared16" }, two_factor_required: { $ref: "shared22" }, password: { $ref: "shared16" }, confirm_password: { $ref: "shared16" }, authentication_type: { $ref: "shared16" }, authentication_server_id: { $ref: "shared15" }, group_ids: { $ref: "shared320" } }, required: ["name", "email", "username", "access_level"], $id: "shared321" }, func9 = Object.prototype.hasOwnProperty;
var schema38 = { type: ["integer", "string"], $id: "shared319" };
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
      func9.call(schema36.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.access_level !== void 0 && !validate22(data.access_level, at(instancePath, "/access_level")) && (vErrors = more(vErrors, validate22)), data.two_factor_required !== void 0 && !validate64(data.two_factor_required, at(instancePath, "/two_factor_required")) && (vErrors = more(vErrors, validate64)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.confirm_password !== void 0 && !validate22(data.confirm_password, at(instancePath, "/confirm_password")) && (vErrors = more(vErrors, validate22)), data.authentication_type !== void 0 && !validate22(data.authentication_type, at(instancePath, "/authentication_type")) && (vErrors = more(vErrors, validate22)), data.authentication_server_id !== void 0 && !validate44(data.authentication_server_id, at(instancePath, "/authentication_server_id")) && (vErrors = more(vErrors, validate44)), data.group_ids !== void 0 && !validate166(data.group_ids, at(instancePath, "/group_ids")) && (vErrors = more(vErrors, validate166));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate156.errors = vErrors, vErrors === null;
}
var check_shared322 = outermost(validate170);
var schema44 = ["user_id", "organization_id", "username", "name", "temporary_pw", "temp_pw_expiration", "resource_id", "email_address", "organization_name", "organization_admin", "domain_admin", "domain_viewer", "two_factor_enabled", "two_factor_required", "groups", "owned_resources", "consecutive_failed_login_attempts", "suspended", "last_login_time", "navigation_blacklist", "server_name", "require_pw_reset", "console_access_denied", "active_api_key_present", "create_date", "aws_default_external_id", "auth", "session_ttl", "session_expiration", "session_timeout_seconds", "authentication_server_id", "auth_plugin_exists", "theme", "api_key_generation_allowed", "rapid7_org_id", "api_key_last_used"];
function validate172(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.user_id === void 0 || data.organization_id === void 0 || data.username === void 0 || data.name === void 0 || data.temporary_pw === void 0 || data.temp_pw_expiration === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "organization_id", "username", "name", "temporary_pw", "temp_pw_expiration")), data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44)), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.temporary_pw !== void 0 && !validate22(data.temporary_pw, at(instancePath, "/temporary_pw")) && (vErrors = more(vErrors, validate22)), data.temp_pw_expiration !== void 0 && !validate22(data.temp_pw_expiration, at(instancePath, "/temp_pw_expiration")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate172.errors = vErrors, vErrors === null;
}
function validate181(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func5(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate181.errors = vErrors, vErrors === null;
}
function validate180(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.user_id === void 0 || data.name === void 0 || data.username === void 0 || data.email_address === void 0 || data.organization_name === void 0 || data.organization_admin === void 0 || data.domain_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "user_id", "name", "username", "email_address", "organization_name", "organization_admin", "domain_admin")), data.resource_id !== void 0 && !validate181(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate181)), data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.email_address !== void 0 && !validate22(data.email_address, at(instancePath, "/email_address")) && (vErrors = more(vErrors, validate22)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22)), data.organization_admin !== void 0 && !validate64(data.organization_admin, at(instancePath, "/organization_admin")) && (vErrors = more(vErrors, validate64)), data.domain_admin !== void 0 && !validate64(data.domain_admin, at(instancePath, "/domain_admin")) && (vErrors = more(vErrors, validate64)), data.domain_viewer !== void 0 && !validate34(data.domain_viewer, at(instancePath, "/domain_viewer")) && (vErrors = more(vErrors, validate34)), data.two_factor_enabled !== void 0 && !validate34(data.two_factor_enabled, at(instancePath, "/two_factor_enabled")) && (vErrors = more(vErrors, validate34)), data.two_factor_required !== void 0 && !validate34(data.two_factor_required, at(instancePath, "/two_factor_required")) && (vErrors = more(vErrors, validate34)), data.groups !== void 0 && !validate27(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate27)), data.owned_resources !== void 0 && !validate27(data.owned_resources, at(instancePath, "/owned_resources")) && (vErrors = more(vErrors, validate27)), data.consecutive_failed_login_attempts !== void 0 && !validate27(data.consecutive_failed_login_attempts, at(instancePath, "/consecutive_failed_login_attempts")) && (vErrors = more(vErrors, validate27)), data.suspended !== void 0 && !validate34(data.suspended, at(instancePath, "/suspended")) && (vErrors = more(vErrors, validate34)), data.last_login_time !== void 0 && !validate29(data.last_login_time, at(instancePath, "/last_login_time")) && (vErrors = more(vErrors, validate29)), data.navigation_blacklist !== void 0 && !validate87(data.navigation_blacklist, at(instancePath, "/navigation_blacklist")) && (vErrors = more(vErrors, validate87)), data.server_name !== void 0 && !validate29(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate29)), data.require_pw_reset !== void 0 && !validate34(data.require_pw_reset, at(instancePath, "/require_pw_reset")) && (vErrors = more(vErrors, validate34)), data.console_access_denied !== void 0 && !validate34(data.console_access_denied, at(instancePath, "/console_access_denied")) && (vErrors = more(vErrors, validate34)), data.active_api_key_present !== void 0 && !validate34(data.active_api_key_present, at(instancePath, "/active_api_key_present")) && (vErrors = more(vErrors, validate34)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.aws_default_external_id !== void 0 && !validate29(data.aws_default_external_id, at(instancePath, "/aws_default_external_id")) && (vErrors = more(vErrors, validate29)), data.auth !== void 0 && !validate29(data.auth, at(instancePath, "/auth")) && (vErrors = more(vErrors, validate29)), data.session_ttl !== void 0 && !validate27(data.session_ttl, at(instancePath, "/session_ttl")) && (vErrors = more(vErrors, validate27)), data.session_expiration !== void 0 && !validate29(data.session_expiration, at(instancePath, "/session_expiration")) && (vErrors = more(vErrors, validate29)), data.session_timeout_seconds !== void 0 && !validate27(data.session_timeout_seconds, at(instancePath, "/session_timeout_seconds")) && (vErrors = more(vErrors, validate27)), data.authentication_server_id !== void 0 && !validate27(data.authentication_server_id, at(instancePath, "/authentication_server_id")) && (vErrors = more(vErrors, validate27)), data.auth_plugin_exists !== void 0 && !validate34(data.auth_plugin_exists, at(instancePath, "/auth_plugin_exists")) && (vErrors = more(vErrors, validate34)), data.theme !== void 0 && !validate29(data.theme, at(instancePath, "/theme")) && (vErrors = more(vErrors, validate29)), data.api_key_generation_allowed !== void 0 && !validate34(data.api_key_generation_allowed, at(instancePath, "/api_key_generation_allowed")) && (vErrors = more(vErrors, validate34)), data.rapid7_org_id !== void 0 && !validate29(data.rapid7_org_id, at(instancePath, "/rapid7_org_id")) && (vErrors = more(vErrors, validate29)), data.api_key_last_used !== void 0 && !validate29(data.api_key_last_used, at(instancePath, "/api_key_last_used")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate180.errors = vErrors, vErrors === null;
}
function validate171(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate172(data, instancePath) || (vErrors = more(vErrors, validate172), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate180(data, instancePath) || (vErrors = more(vErrors, validate180), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate171.errors = vErrors, errors === 0;
}
function validate170(data, instancePath = "") {
  let vErrors = null;
  return validate171(data, instancePath) || (vErrors = more(vErrors, validate171)), data && typeof data == "object" && !Array.isArray(data) && (schema44.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate170.errors = vErrors, vErrors === null;
}
var check_shared323 = outermost(validate218);
function validate219(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func5(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate219.errors = vErrors, vErrors === null;
}
function validate225(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate225.errors = vErrors, vErrors === null;
}
function validate218(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.userResourceId === void 0 || data.username === void 0 || data.name === void 0 || data.email === void 0 || data.access_level === void 0) && (vErrors = need(vErrors, data, instancePath, "userResourceId", "username", "name", "email", "access_level"));
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "username" || key0 === "name" || key0 === "email" || key0 === "access_level" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate219(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate219)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.access_level !== void 0 && !validate22(data.access_level, at(instancePath, "/access_level")) && (vErrors = more(vErrors, validate22)), data.unknownMembers !== void 0 && !validate225(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate225));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate218.errors = vErrors, vErrors === null;
}
var check_shared324 = outermost(validate227);
function validate227(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.userResourceId === void 0 || data.current_access_level === void 0 || data.new_access_level === void 0) && (vErrors = need(vErrors, data, instancePath, "userResourceId", "current_access_level", "new_access_level"));
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "current_access_level" || key0 === "new_access_level" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate219(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate219)), data.current_access_level !== void 0 && !validate22(data.current_access_level, at(instancePath, "/current_access_level")) && (vErrors = more(vErrors, validate22)), data.new_access_level !== void 0 && !validate22(data.new_access_level, at(instancePath, "/new_access_level")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate227.errors = vErrors, vErrors === null;
}
var check_shared325 = outermost(validate231);
function validate231(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.userResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "userResourceId"));
    for (let key0 in data)
      key0 !== "userResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate219(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate219));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate231.errors = vErrors, vErrors === null;
}
var check_shared327 = outermost(validate233);
var schema55 = { type: ["string", "null"], "x-known": ["AND", "OR", null], $id: "shared280" };
function validate242(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema55.type })), data !== "AND" && data !== "OR" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema55["x-known"] })), validate242.errors = vErrors, vErrors === null;
}
function validate252(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate69(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate69));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate252.errors = vErrors, vErrors === null;
}
var func12 = /* @__PURE__ */ new Set(["resource_id", "name", "description", "badge_filter_operator", "all_permissions", "view", "provision", "manage", "delete", "add_cloud", "delete_cloud", "global_scope", "cloud_scopes", "resource_group_scopes", "badge_scopes", "groups"]);
function validate238(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_id === void 0 || data.name === void 0 || data.description === void 0 || data.all_permissions === void 0 || data.view === void 0 || data.provision === void 0 || data.manage === void 0 || data.delete === void 0 || data.global_scope === void 0 || data.cloud_scopes === void 0 || data.resource_group_scopes === void 0 || data.groups === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope", "cloud_scopes", "resource_group_scopes", "groups")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.badge_filter_operator !== void 0 && !validate242(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate242)), data.all_permissions !== void 0 && !validate64(data.all_permissions, at(instancePath, "/all_permissions")) && (vErrors = more(vErrors, validate64)), data.view !== void 0 && !validate64(data.view, at(instancePath, "/view")) && (vErrors = more(vErrors, validate64)), data.provision !== void 0 && !validate64(data.provision, at(instancePath, "/provision")) && (vErrors = more(vErrors, validate64)), data.manage !== void 0 && !validate64(data.manage, at(instancePath, "/manage")) && (vErrors = more(vErrors, validate64)), data.delete !== void 0 && !validate64(data.delete, at(instancePath, "/delete")) && (vErrors = more(vErrors, validate64)), data.add_cloud !== void 0 && !validate34(data.add_cloud, at(instancePath, "/add_cloud")) && (vErrors = more(vErrors, validate34)), data.delete_cloud !== void 0 && !validate34(data.delete_cloud, at(instancePath, "/delete_cloud")) && (vErrors = more(vErrors, validate34)), data.global_scope !== void 0 && !validate64(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate64)), data.cloud_scopes !== void 0 && !validate252(data.cloud_scopes, at(instancePath, "/cloud_scopes")) && (vErrors = more(vErrors, validate252)), data.resource_group_scopes !== void 0 && !validate252(data.resource_group_scopes, at(instancePath, "/resource_group_scopes")) && (vErrors = more(vErrors, validate252)), data.badge_scopes !== void 0 && !validate87(data.badge_scopes, at(instancePath, "/badge_scopes")) && (vErrors = more(vErrors, validate87)), data.groups !== void 0 && !validate252(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate252));
    for (let key0 in data)
      func12.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
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
var func13 = /* @__PURE__ */ new Set(["name", "roles"]);
function validate235(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "roles")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.roles !== void 0 && !validate237(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate237));
    for (let key0 in data)
      func13.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate235.errors = vErrors, vErrors === null;
}
function validate234(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate235(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate235));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate234.errors = vErrors, vErrors === null;
}
var func14 = /* @__PURE__ */ new Set(["groups"]);
function validate233(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.groups === void 0 && (vErrors = need(vErrors, data, instancePath, "groups")), data.groups !== void 0 && !validate234(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate234));
    for (let key0 in data)
      func14.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate233.errors = vErrors, vErrors === null;
}
var check_shared328 = outermost(validate262);
function validate262(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "user_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate262.errors = vErrors, vErrors === null;
}
var check_TwoFactorState_ = outermost(validate264);
var func15 = /* @__PURE__ */ new Set(["enabled", "required"]);
function validate264(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.enabled === void 0 || data.required === void 0) && (vErrors = need(vErrors, data, instancePath, "enabled", "required")), data.enabled !== void 0 && !validate64(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate64)), data.required !== void 0 && !validate64(data.required, at(instancePath, "/required")) && (vErrors = more(vErrors, validate64));
    for (let key0 in data)
      func15.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate264.errors = vErrors, vErrors === null;
}
var check_shared329 = outermost(validate267);
var func16 = /* @__PURE__ */ new Set(["otp_secret"]);
function validate267(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.otp_secret === void 0 && (vErrors = need(vErrors, data, instancePath, "otp_secret")), data.otp_secret !== void 0 && !validate22(data.otp_secret, at(instancePath, "/otp_secret")) && (vErrors = more(vErrors, validate22));
    for (let key0 in data)
      func16.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate267.errors = vErrors, vErrors === null;
}
var check_shared330 = outermost(validate269);
var func17 = /* @__PURE__ */ new Set(["success"]);
function validate269(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.success === void 0 && (vErrors = need(vErrors, data, instancePath, "success")), data.success !== void 0 && !validate64(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate64));
    for (let key0 in data)
      func17.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate269.errors = vErrors, vErrors === null;
}
var check_shared331 = outermost(validate271);
var func18 = /* @__PURE__ */ new Set(["organization_id", "name"]);
function validate272(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organization_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "name")), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
    for (let key0 in data)
      func18.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate272.errors = vErrors, vErrors === null;
}
function validate271(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate272(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate272));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate271.errors = vErrors, vErrors === null;
}
var check_shared333 = outermost(validate276);
var func19 = /* @__PURE__ */ new Set(["organization_id", "resource_id", "name", "status", "smtp_configured", "clouds", "bots", "users"]);
function validate278(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organization_id === void 0 || data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "resource_id", "name")), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.smtp_configured !== void 0 && !validate34(data.smtp_configured, at(instancePath, "/smtp_configured")) && (vErrors = more(vErrors, validate34)), data.clouds !== void 0 && !validate27(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate27)), data.bots !== void 0 && !validate27(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate27)), data.users !== void 0 && !validate27(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func19.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate278.errors = vErrors, vErrors === null;
}
function validate277(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate278(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate278));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate277.errors = vErrors, vErrors === null;
}
var func20 = /* @__PURE__ */ new Set(["organizations"]);
function validate276(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organizations === void 0 && (vErrors = need(vErrors, data, instancePath, "organizations")), data.organizations !== void 0 && !validate277(data.organizations, at(instancePath, "/organizations")) && (vErrors = more(vErrors, validate277));
    for (let key0 in data)
      func20.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate276.errors = vErrors, vErrors === null;
}
var check_shared334 = outermost(validate289);
function validate289(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organization_name === void 0 && (vErrors = need(vErrors, data, instancePath, "organization_name"));
    for (let key0 in data)
      key0 !== "organization_name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate289.errors = vErrors, vErrors === null;
}
var check_shared335 = outermost(validate291);
var schema69 = ["organization_id", "resource_id"];
var func21 = /* @__PURE__ */ new Set(["organization_id", "resource_id"]);
function validate292(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func21.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate292.errors = vErrors, vErrors === null;
}
function validate291(data, instancePath = "") {
  let vErrors = null;
  return validate292(data, instancePath) || (vErrors = more(vErrors, validate292)), data && typeof data == "object" && !Array.isArray(data) && (schema69.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate291.errors = vErrors, vErrors === null;
}
var check_shared336 = outermost(validate296);
function validate296(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationResourceId === void 0 || data.organization_name === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationResourceId", "organization_name"));
    for (let key0 in data)
      key0 === "organizationResourceId" || key0 === "organization_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationResourceId !== void 0 && !validate219(data.organizationResourceId, at(instancePath, "/organizationResourceId")) && (vErrors = more(vErrors, validate219)), data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate296.errors = vErrors, vErrors === null;
}
var check_shared337 = outermost(validate299);
function validate299(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organizationResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "organizationResourceId"));
    for (let key0 in data)
      key0 !== "organizationResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationResourceId !== void 0 && !validate219(data.organizationResourceId, at(instancePath, "/organizationResourceId")) && (vErrors = more(vErrors, validate219));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate299.errors = vErrors, vErrors === null;
}
var check_shared339 = outermost(validate301);
function validate307(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate44(data, instancePath) || (vErrors = more(vErrors, validate44), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate67(data, instancePath) || (vErrors = more(vErrors, validate67), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate307.errors = vErrors, errors === 0;
}
function validate311(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate44(data, instancePath) || (vErrors = more(vErrors, validate44), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate237(data, instancePath) || (vErrors = more(vErrors, validate237), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate311.errors = vErrors, errors === 0;
}
var func22 = /* @__PURE__ */ new Set(["group_id", "resource_id", "name", "users", "roles", "entitlements_configured"]);
function validate303(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.group_id === void 0 || data.resource_id === void 0 || data.name === void 0 || data.users === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "group_id", "resource_id", "name", "users", "roles")), data.group_id !== void 0 && !validate44(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate44)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.users !== void 0 && !validate307(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate307)), data.roles !== void 0 && !validate311(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate311)), data.entitlements_configured !== void 0 && !validate34(data.entitlements_configured, at(instancePath, "/entitlements_configured")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func22.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate303.errors = vErrors, vErrors === null;
}
function validate302(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate303(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate303));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate302.errors = vErrors, vErrors === null;
}
function validate301(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.groups === void 0 && (vErrors = need(vErrors, data, instancePath, "groups")), data.groups !== void 0 && !validate302(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate302));
    for (let key0 in data)
      func14.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate301.errors = vErrors, vErrors === null;
}
var check_shared340 = outermost(validate318);
function validate318(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.group_name === void 0 && (vErrors = need(vErrors, data, instancePath, "group_name"));
    for (let key0 in data)
      key0 !== "group_name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.group_name !== void 0 && !validate22(data.group_name, at(instancePath, "/group_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate318.errors = vErrors, vErrors === null;
}
var check_GroupAnswer_ = outermost(validate320);
var func24 = /* @__PURE__ */ new Set(["group"]);
function validate320(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.group === void 0 && (vErrors = need(vErrors, data, instancePath, "group")), data.group !== void 0 && !validate303(data.group, at(instancePath, "/group")) && (vErrors = more(vErrors, validate303));
    for (let key0 in data)
      func24.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate320.errors = vErrors, vErrors === null;
}
var check_shared341 = outermost(validate322);
function validate322(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.groupResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "groupResourceId"));
    for (let key0 in data)
      key0 !== "groupResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate219(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate219));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate322.errors = vErrors, vErrors === null;
}
var check_shared342 = outermost(validate324);
function validate326(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate181(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate181));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate326.errors = vErrors, vErrors === null;
}
function validate324(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.groupResourceId === void 0 || data.user_resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "groupResourceId", "user_resource_ids"));
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "user_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate219(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate219)), data.user_resource_ids !== void 0 && !validate326(data.user_resource_ids, at(instancePath, "/user_resource_ids")) && (vErrors = more(vErrors, validate326));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate324.errors = vErrors, vErrors === null;
}
var check_shared343 = outermost(validate329);
function validate329(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.groupResourceId === void 0 || data.user_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "groupResourceId", "user_resource_id"));
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "user_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate219(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate219)), data.user_resource_id !== void 0 && !validate181(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate181));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate329.errors = vErrors, vErrors === null;
}
var check_shared344 = outermost(validate332);
var func25 = /* @__PURE__ */ new Set(["users"]);
function validate332(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.users === void 0 && (vErrors = need(vErrors, data, instancePath, "users")), data.users !== void 0 && !validate67(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate67));
    for (let key0 in data)
      func25.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate332.errors = vErrors, vErrors === null;
}
var check_shared345 = outermost(validate334);
var func26 = /* @__PURE__ */ new Set(["roles"]);
function validate334(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.roles === void 0 && (vErrors = need(vErrors, data, instancePath, "roles")), data.roles !== void 0 && !validate237(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate237));
    for (let key0 in data)
      func26.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate334.errors = vErrors, vErrors === null;
}
var check_shared346 = outermost(validate336);
function validate336(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.groupResourceId === void 0 || data.resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "groupResourceId", "resource_ids"));
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate219(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate219)), data.resource_ids !== void 0 && !validate326(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate326));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate336.errors = vErrors, vErrors === null;
}
var check_shared347 = outermost(validate339), schema86 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared16" }, description: { $ref: "shared16" }, all_permissions: { $ref: "shared22" }, view: { $ref: "shared22" }, provision: { $ref: "shared22" }, manage: { $ref: "shared22" }, delete: { $ref: "shared22" }, add_cloud: { $ref: "shared22" }, delete_cloud: { $ref: "shared22" }, global_scope: { $ref: "shared22" } }, required: ["name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared347" };
function validate339(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.all_permissions === void 0 || data.view === void 0 || data.provision === void 0 || data.manage === void 0 || data.delete === void 0 || data.global_scope === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"));
    for (let key0 in data)
      func9.call(schema86.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.all_permissions !== void 0 && !validate64(data.all_permissions, at(instancePath, "/all_permissions")) && (vErrors = more(vErrors, validate64)), data.view !== void 0 && !validate64(data.view, at(instancePath, "/view")) && (vErrors = more(vErrors, validate64)), data.provision !== void 0 && !validate64(data.provision, at(instancePath, "/provision")) && (vErrors = more(vErrors, validate64)), data.manage !== void 0 && !validate64(data.manage, at(instancePath, "/manage")) && (vErrors = more(vErrors, validate64)), data.delete !== void 0 && !validate64(data.delete, at(instancePath, "/delete")) && (vErrors = more(vErrors, validate64)), data.add_cloud !== void 0 && !validate64(data.add_cloud, at(instancePath, "/add_cloud")) && (vErrors = more(vErrors, validate64)), data.delete_cloud !== void 0 && !validate64(data.delete_cloud, at(instancePath, "/delete_cloud")) && (vErrors = more(vErrors, validate64)), data.global_scope !== void 0 && !validate64(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate339.errors = vErrors, vErrors === null;
}
var check_Role_ = outermost(validate238), check_shared348 = outermost(validate350), schema87 = { type: "object", additionalProperties: !1, properties: { roleResourceId: { $ref: "shared136" }, name: { $ref: "shared16" }, description: { $ref: "shared16" }, all_permissions: { $ref: "shared22" }, view: { $ref: "shared22" }, provision: { $ref: "shared22" }, manage: { $ref: "shared22" }, delete: { $ref: "shared22" }, add_cloud: { $ref: "shared22" }, delete_cloud: { $ref: "shared22" }, global_scope: { $ref: "shared22" }, unknownMembers: { $ref: "shared40" } }, required: ["roleResourceId", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared348" };
function validate350(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.name === void 0 || data.description === void 0 || data.all_permissions === void 0 || data.view === void 0 || data.provision === void 0 || data.manage === void 0 || data.delete === void 0 || data.global_scope === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"));
    for (let key0 in data)
      func9.call(schema87.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate219(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate219)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.all_permissions !== void 0 && !validate64(data.all_permissions, at(instancePath, "/all_permissions")) && (vErrors = more(vErrors, validate64)), data.view !== void 0 && !validate64(data.view, at(instancePath, "/view")) && (vErrors = more(vErrors, validate64)), data.provision !== void 0 && !validate64(data.provision, at(instancePath, "/provision")) && (vErrors = more(vErrors, validate64)), data.manage !== void 0 && !validate64(data.manage, at(instancePath, "/manage")) && (vErrors = more(vErrors, validate64)), data.delete !== void 0 && !validate64(data.delete, at(instancePath, "/delete")) && (vErrors = more(vErrors, validate64)), data.add_cloud !== void 0 && !validate64(data.add_cloud, at(instancePath, "/add_cloud")) && (vErrors = more(vErrors, validate64)), data.delete_cloud !== void 0 && !validate64(data.delete_cloud, at(instancePath, "/delete_cloud")) && (vErrors = more(vErrors, validate64)), data.global_scope !== void 0 && !validate64(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate64)), data.unknownMembers !== void 0 && !validate225(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate225));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate350.errors = vErrors, vErrors === null;
}
var check_shared349 = outermost(validate363);
function validate363(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.resource_ids === void 0 || data.deprecated_resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "resource_ids", "deprecated_resource_ids"));
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "resource_ids" || key0 === "deprecated_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate219(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate219)), data.resource_ids !== void 0 && !validate326(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate326)), data.deprecated_resource_ids !== void 0 && !validate326(data.deprecated_resource_ids, at(instancePath, "/deprecated_resource_ids")) && (vErrors = more(vErrors, validate326));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate363.errors = vErrors, vErrors === null;
}
var check_shared350 = outermost(validate367);
function validate367(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.group_resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "group_resource_ids"));
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "group_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate219(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate219)), data.group_resource_ids !== void 0 && !validate326(data.group_resource_ids, at(instancePath, "/group_resource_ids")) && (vErrors = more(vErrors, validate326));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate367.errors = vErrors, vErrors === null;
}
var check_shared351 = outermost(validate370);
var schema91 = { type: "string", enum: ["AND", "OR"], $id: "shared267" };
function validate372(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "AND" || data === "OR" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema91.enum })), validate372.errors = vErrors, vErrors === null;
}
function validate375(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value"));
    for (let key0 in data)
      key0 === "key" || key0 === "value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate375.errors = vErrors, vErrors === null;
}
function validate374(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate375(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate375));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate374.errors = vErrors, vErrors === null;
}
function validate370(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.operator === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "operator", "badges"));
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "operator" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate219(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate219)), data.operator !== void 0 && !validate372(data.operator, at(instancePath, "/operator")) && (vErrors = more(vErrors, validate372)), data.badges !== void 0 && !validate374(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate374));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate370.errors = vErrors, vErrors === null;
}
var check_shared352 = outermost(validate380);
var schema97 = { type: "string", "x-known": ["applications", "botfactory", "clusters", "collections", "events", "exemptions", "groups", "hva", "iac", "iam", "insights", "tags", "threat_findings", "usc"], $id: "shared79" };
function validate383(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "applications" && data !== "botfactory" && data !== "clusters" && data !== "collections" && data !== "events" && data !== "exemptions" && data !== "groups" && data !== "hva" && data !== "iac" && data !== "iam" && data !== "insights" && data !== "tags" && data !== "threat_findings" && data !== "usc" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema97["x-known"] })), validate383.errors = vErrors, vErrors === null;
}
var schema98 = { type: "string", "x-known": ["viewer", "editor", "admin", "disabled"], $id: "EntitlementRole_" };
function validate385(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "viewer" && data !== "editor" && data !== "admin" && data !== "disabled" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema98["x-known"] })), validate385.errors = vErrors, vErrors === null;
}
var func29 = /* @__PURE__ */ new Set(["namespace", "role"]);
function validate382(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.namespace === void 0 || data.role === void 0) && (vErrors = need(vErrors, data, instancePath, "namespace", "role")), data.namespace !== void 0 && !validate383(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate383)), data.role !== void 0 && !validate385(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate385));
    for (let key0 in data)
      func29.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate382.errors = vErrors, vErrors === null;
}
function validate381(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate382(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate382));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate381.errors = vErrors, vErrors === null;
}
var func30 = /* @__PURE__ */ new Set(["entitlements"]);
function validate380(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.entitlements === void 0 && (vErrors = need(vErrors, data, instancePath, "entitlements")), data.entitlements !== void 0 && !validate381(data.entitlements, at(instancePath, "/entitlements")) && (vErrors = more(vErrors, validate381));
    for (let key0 in data)
      func30.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate380.errors = vErrors, vErrors === null;
}
var check_shared353 = outermost(validate389);
function validate389(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.userResourceId === void 0 || data.module === void 0) && (vErrors = need(vErrors, data, instancePath, "userResourceId", "module"));
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "module" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate219(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate219)), data.module !== void 0 && !validate219(data.module, at(instancePath, "/module")) && (vErrors = more(vErrors, validate219));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate389.errors = vErrors, vErrors === null;
}
var check_shared354 = outermost(validate392);
var func31 = /* @__PURE__ */ new Set(["entitlement"]);
function validate392(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.entitlement === void 0 && (vErrors = need(vErrors, data, instancePath, "entitlement")), data.entitlement !== void 0 && !validate385(data.entitlement, at(instancePath, "/entitlement")) && (vErrors = more(vErrors, validate385));
    for (let key0 in data)
      func31.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate392.errors = vErrors, vErrors === null;
}
var check_shared356 = outermost(validate394);
function validate395(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate44(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate395.errors = vErrors, vErrors === null;
}
function validate399(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.namespace === void 0 || data.role === void 0) && (vErrors = need(vErrors, data, instancePath, "namespace", "role"));
    for (let key0 in data)
      key0 === "namespace" || key0 === "role" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.role !== void 0 && !validate22(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate399.errors = vErrors, vErrors === null;
}
function validate398(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate399(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate399));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate398.errors = vErrors, vErrors === null;
}
function validate394(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.group_ids === void 0 || data.entitlements === void 0) && (vErrors = need(vErrors, data, instancePath, "group_ids", "entitlements"));
    for (let key0 in data)
      key0 === "group_ids" || key0 === "entitlements" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.group_ids !== void 0 && !validate395(data.group_ids, at(instancePath, "/group_ids")) && (vErrors = more(vErrors, validate395)), data.entitlements !== void 0 && !validate398(data.entitlements, at(instancePath, "/entitlements")) && (vErrors = more(vErrors, validate398));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate394.errors = vErrors, vErrors === null;
}
var check_shared357 = outermost(validate404);
var func32 = /* @__PURE__ */ new Set(["group_id", "entitlements"]);
function validate405(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.group_id === void 0 || data.entitlements === void 0) && (vErrors = need(vErrors, data, instancePath, "group_id", "entitlements")), data.group_id !== void 0 && !validate44(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate44)), data.entitlements !== void 0 && !validate381(data.entitlements, at(instancePath, "/entitlements")) && (vErrors = more(vErrors, validate381));
    for (let key0 in data)
      func32.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate405.errors = vErrors, vErrors === null;
}
function validate404(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate405(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate405));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate404.errors = vErrors, vErrors === null;
}
var check_shared359 = outermost(validate409);
var func33 = /* @__PURE__ */ new Set(["server_id", "server_name", "server_host", "server_port", "server_type", "secure", "global_scope", "mapped_groups"]);
function validate411(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.server_id === void 0 || data.server_name === void 0) && (vErrors = need(vErrors, data, instancePath, "server_id", "server_name")), data.server_id !== void 0 && !validate44(data.server_id, at(instancePath, "/server_id")) && (vErrors = more(vErrors, validate44)), data.server_name !== void 0 && !validate22(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate22)), data.server_host !== void 0 && !validate29(data.server_host, at(instancePath, "/server_host")) && (vErrors = more(vErrors, validate29)), data.server_port !== void 0 && !validate27(data.server_port, at(instancePath, "/server_port")) && (vErrors = more(vErrors, validate27)), data.server_type !== void 0 && !validate29(data.server_type, at(instancePath, "/server_type")) && (vErrors = more(vErrors, validate29)), data.secure !== void 0 && !validate27(data.secure, at(instancePath, "/secure")) && (vErrors = more(vErrors, validate27)), data.global_scope !== void 0 && !validate34(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate34)), data.mapped_groups !== void 0 && !validate27(data.mapped_groups, at(instancePath, "/mapped_groups")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func33.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate411.errors = vErrors, vErrors === null;
}
function validate410(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate411(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate411));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate410.errors = vErrors, vErrors === null;
}
var func34 = /* @__PURE__ */ new Set(["servers"]);
function validate409(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.servers === void 0 && (vErrors = need(vErrors, data, instancePath, "servers")), data.servers !== void 0 && !validate410(data.servers, at(instancePath, "/servers")) && (vErrors = more(vErrors, validate410));
    for (let key0 in data)
      func34.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate409.errors = vErrors, vErrors === null;
}
var check_shared360 = outermost(validate422);
function validate422(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.serverId === void 0 && (vErrors = need(vErrors, data, instancePath, "serverId"));
    for (let key0 in data)
      key0 !== "serverId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.serverId !== void 0 && !validate44(data.serverId, at(instancePath, "/serverId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate422.errors = vErrors, vErrors === null;
}
var check_shared361 = outermost(validate424);
var func35 = /* @__PURE__ */ new Set(["local_group_name", "remote_group_name"]);
function validate425(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.local_group_name === void 0 || data.remote_group_name === void 0) && (vErrors = need(vErrors, data, instancePath, "local_group_name", "remote_group_name")), data.local_group_name !== void 0 && !validate22(data.local_group_name, at(instancePath, "/local_group_name")) && (vErrors = more(vErrors, validate22)), data.remote_group_name !== void 0 && !validate22(data.remote_group_name, at(instancePath, "/remote_group_name")) && (vErrors = more(vErrors, validate22));
    for (let key0 in data)
      func35.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate425.errors = vErrors, vErrors === null;
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
var check_shared363 = outermost(validate429);
function validate432(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.local_group_name === void 0 || data.remote_group_name === void 0) && (vErrors = need(vErrors, data, instancePath, "local_group_name", "remote_group_name")), data.local_group_name !== void 0 && !validate22(data.local_group_name, at(instancePath, "/local_group_name")) && (vErrors = more(vErrors, validate22)), data.remote_group_name !== void 0 && !validate22(data.remote_group_name, at(instancePath, "/remote_group_name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate432.errors = vErrors, vErrors === null;
}
function validate431(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate432(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate432));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate431.errors = vErrors, vErrors === null;
}
function validate429(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.serverId === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "serverId", "body"));
    for (let key0 in data)
      key0 === "serverId" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.serverId !== void 0 && !validate44(data.serverId, at(instancePath, "/serverId")) && (vErrors = more(vErrors, validate44)), data.body !== void 0 && !validate431(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate431));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate429.errors = vErrors, vErrors === null;
}
var check_CloudList_ = outermost(validate437);
var schema119 = { type: "string", "x-known": ["ALICLOUD", "AWS", "AWS_CHINA", "AWS_GOV", "AZURE_ARM", "AZURE_CHINA", "AZURE_GOV", "GCE", "K8S_R7", "OCI", "AZURE", "DO", "OS", "RAX", "SOFTLAYER", "VCLOUD_DIRECTOR", "VMWARE_VSPHERE", "GCP"], $id: "CloudTypeId_" };
function validate442(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ALICLOUD" && data !== "AWS" && data !== "AWS_CHINA" && data !== "AWS_GOV" && data !== "AZURE_ARM" && data !== "AZURE_CHINA" && data !== "AZURE_GOV" && data !== "GCE" && data !== "K8S_R7" && data !== "OCI" && data !== "AZURE" && data !== "DO" && data !== "OS" && data !== "RAX" && data !== "SOFTLAYER" && data !== "VCLOUD_DIRECTOR" && data !== "VMWARE_VSPHERE" && data !== "GCP" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema119["x-known"] })), validate442.errors = vErrors, vErrors === null;
}
var schema120 = { type: "string", "x-known": ["DEFAULT", "PAUSED", "REFRESH", "ASSUME_ROLE_FAIL"], $id: "CloudStatus_" };
function validate446(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "DEFAULT" && data !== "PAUSED" && data !== "REFRESH" && data !== "ASSUME_ROLE_FAIL" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema120["x-known"] })), validate446.errors = vErrors, vErrors === null;
}
var func36 = /* @__PURE__ */ new Set(["resource_type", "permissions"]);
function validate456(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.permissions !== void 0 && !validate116(data.permissions, at(instancePath, "/permissions")) && (vErrors = more(vErrors, validate116));
    for (let key0 in data)
      func36.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate456.errors = vErrors, vErrors === null;
}
function validate455(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate456(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate456));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate455.errors = vErrors, vErrors === null;
}
var schema123 = { type: ["string", "null"], "x-known": ["idle", null], $id: "shared63" };
function validate461(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema123.type })), data !== "idle" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema123["x-known"] })), validate461.errors = vErrors, vErrors === null;
}
function validate470(data, instancePath = "") {
  let vErrors = null;
  return Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "array" })), validate470.errors = vErrors, vErrors === null;
}
var func37 = /* @__PURE__ */ new Set(["id", "name", "cloud_type_id", "account_id", "creation_time", "status", "badge_count", "resource_count", "resources", "last_refreshed", "role_arn", "group_resource_id", "resource_id", "failed_resource_types", "event_driven_harvest_role", "strategy_id", "cloud_organization_id", "cloud_organization_domain_name", "cloud_organization_nickname", "tenant_id", "is_platform_managed", "host_assessment_enabled", "host_assessment_status", "trailblazer_cloudtrail_trails"]);
function validate439(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.name === void 0 || data.cloud_type_id === void 0 || data.creation_time === void 0 || data.status === void 0 || data.group_resource_id === void 0 || data.resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "cloud_type_id", "creation_time", "status", "group_resource_id", "resource_id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_type_id !== void 0 && !validate442(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate442)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.creation_time !== void 0 && !validate22(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate446(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate446)), data.badge_count !== void 0 && !validate27(data.badge_count, at(instancePath, "/badge_count")) && (vErrors = more(vErrors, validate27)), data.resource_count !== void 0 && !validate27(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate27)), data.resources !== void 0 && !validate27(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate27)), data.last_refreshed !== void 0 && !validate29(data.last_refreshed, at(instancePath, "/last_refreshed")) && (vErrors = more(vErrors, validate29)), data.role_arn !== void 0 && !validate29(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate29)), data.group_resource_id !== void 0 && !validate69(data.group_resource_id, at(instancePath, "/group_resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.failed_resource_types !== void 0 && !validate455(data.failed_resource_types, at(instancePath, "/failed_resource_types")) && (vErrors = more(vErrors, validate455)), data.event_driven_harvest_role !== void 0 && !validate461(data.event_driven_harvest_role, at(instancePath, "/event_driven_harvest_role")) && (vErrors = more(vErrors, validate461)), data.strategy_id !== void 0 && !validate27(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate27)), data.cloud_organization_id !== void 0 && !validate29(data.cloud_organization_id, at(instancePath, "/cloud_organization_id")) && (vErrors = more(vErrors, validate29)), data.cloud_organization_domain_name !== void 0 && !validate29(data.cloud_organization_domain_name, at(instancePath, "/cloud_organization_domain_name")) && (vErrors = more(vErrors, validate29)), data.cloud_organization_nickname !== void 0 && !validate29(data.cloud_organization_nickname, at(instancePath, "/cloud_organization_nickname")) && (vErrors = more(vErrors, validate29)), data.tenant_id !== void 0 && !validate29(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate29)), data.is_platform_managed !== void 0 && !validate34(data.is_platform_managed, at(instancePath, "/is_platform_managed")) && (vErrors = more(vErrors, validate34)), data.host_assessment_enabled !== void 0 && !validate34(data.host_assessment_enabled, at(instancePath, "/host_assessment_enabled")) && (vErrors = more(vErrors, validate34)), data.host_assessment_status !== void 0 && !validate470(data.host_assessment_status, at(instancePath, "/host_assessment_status")) && (vErrors = more(vErrors, validate470)), data.trailblazer_cloudtrail_trails !== void 0 && !validate470(data.trailblazer_cloudtrail_trails, at(instancePath, "/trailblazer_cloudtrail_trails")) && (vErrors = more(vErrors, validate470));
    for (let key0 in data)
      func37.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate439.errors = vErrors, vErrors === null;
}
function validate438(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate439(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate439));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate438.errors = vErrors, vErrors === null;
}
var func38 = /* @__PURE__ */ new Set(["clouds", "total_count"]);
function validate437(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.clouds === void 0 || data.total_count === void 0) && (vErrors = need(vErrors, data, instancePath, "clouds", "total_count")), data.clouds !== void 0 && !validate438(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate438)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func38.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate437.errors = vErrors, vErrors === null;
}
var check_shared364 = outermost(validate476), schema125 = { type: "object", additionalProperties: !1, properties: { filters: { $ref: "shared73" }, limit: { $ref: "shared15" }, offset: { $ref: "shared15" }, order_by: { $ref: "OrderBy" }, badges: { $ref: "shared24" }, badge_filter_operator: { $ref: "shared74" }, search_string: { $ref: "shared16" }, advanced_search: { $ref: "shared22" }, empty_badges: { $ref: "shared22" }, exclusion_badges: { $ref: "shared24" } }, $id: "shared364" }, schema126 = { type: "string", enum: ["OR", "AND", ""], $id: "shared74" };
function validate482(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OR" || data === "AND" || data === "" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema126.enum })), validate482.errors = vErrors, vErrors === null;
}
function validate476(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func9.call(schema125.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate110(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate110)), data.limit !== void 0 && !validate44(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate44)), data.offset !== void 0 && !validate44(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate44)), data.order_by !== void 0 && !validate125(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate125)), data.badges !== void 0 && !validate374(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate374)), data.badge_filter_operator !== void 0 && !validate482(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate482)), data.search_string !== void 0 && !validate22(data.search_string, at(instancePath, "/search_string")) && (vErrors = more(vErrors, validate22)), data.advanced_search !== void 0 && !validate64(data.advanced_search, at(instancePath, "/advanced_search")) && (vErrors = more(vErrors, validate64)), data.empty_badges !== void 0 && !validate64(data.empty_badges, at(instancePath, "/empty_badges")) && (vErrors = more(vErrors, validate64)), data.exclusion_badges !== void 0 && !validate374(data.exclusion_badges, at(instancePath, "/exclusion_badges")) && (vErrors = more(vErrors, validate374));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate476.errors = vErrors, vErrors === null;
}
var check_shared366 = outermost(validate488);
var schema130 = { type: ["string", "null"], "x-known": ["public", "private", null], $id: "shared76" };
function validate493(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema130.type })), data !== "public" && data !== "private" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema130["x-known"] })), validate493.errors = vErrors, vErrors === null;
}
var func40 = /* @__PURE__ */ new Set(["cloud_type_id", "name", "cloud_access"]);
function validate490(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloud_type_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_type_id", "name")), data.cloud_type_id !== void 0 && !validate442(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate442)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_access !== void 0 && !validate493(data.cloud_access, at(instancePath, "/cloud_access")) && (vErrors = more(vErrors, validate493));
    for (let key0 in data)
      func40.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate490.errors = vErrors, vErrors === null;
}
function validate489(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate490(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate490));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate489.errors = vErrors, vErrors === null;
}
var func41 = /* @__PURE__ */ new Set(["clouds"]);
function validate488(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.clouds === void 0 && (vErrors = need(vErrors, data, instancePath, "clouds")), data.clouds !== void 0 && !validate489(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate489));
    for (let key0 in data)
      func41.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate488.errors = vErrors, vErrors === null;
}
var check_shared367 = outermost(validate497);
function validate497(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.clouds === void 0 && (vErrors = need(vErrors, data, instancePath, "clouds")), data.clouds !== void 0 && !validate438(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate438));
    for (let key0 in data)
      func41.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate497.errors = vErrors, vErrors === null;
}
var check_shared368 = outermost(validate499);
var schema133 = { type: "object", additionalProperties: !1, properties: { cloud_type: { $ref: "shared16" }, name: { $ref: "shared16" }, authentication_type: { $ref: "shared16" }, account_number: { $ref: "shared16" }, api_key: { $ref: "shared16" }, secret_key: { $ref: "shared16" }, role_arn: { $ref: "shared16" }, external_id: { $ref: "shared16" }, session_name: { $ref: "shared16" }, duration: { $ref: "shared15" }, strategy_id: { $ref: "shared15" }, tenant_id: { $ref: "shared16" }, app_id: { $ref: "shared16" }, subscription_id: { $ref: "shared16" }, certificate_thumbprint: { $ref: "shared16" }, project: { $ref: "shared16" }, api_credentials: { $ref: "GcpServiceAccountKey" } }, required: ["cloud_type", "name"], $id: "CloudCreationParams" };
function validate517(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate22(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate22)), data.private_key_id !== void 0 && !validate22(data.private_key_id, at(instancePath, "/private_key_id")) && (vErrors = more(vErrors, validate22)), data.private_key !== void 0 && !validate22(data.private_key, at(instancePath, "/private_key")) && (vErrors = more(vErrors, validate22)), data.client_email !== void 0 && !validate22(data.client_email, at(instancePath, "/client_email")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.auth_uri !== void 0 && !validate22(data.auth_uri, at(instancePath, "/auth_uri")) && (vErrors = more(vErrors, validate22)), data.token_uri !== void 0 && !validate22(data.token_uri, at(instancePath, "/token_uri")) && (vErrors = more(vErrors, validate22)), data.auth_provider_x509_cert_url !== void 0 && !validate22(data.auth_provider_x509_cert_url, at(instancePath, "/auth_provider_x509_cert_url")) && (vErrors = more(vErrors, validate22)), data.client_x509_cert_url !== void 0 && !validate22(data.client_x509_cert_url, at(instancePath, "/client_x509_cert_url")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate517.errors = vErrors, vErrors === null;
}
function validate500(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloud_type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_type", "name"));
    for (let key0 in data)
      func9.call(schema133.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud_type !== void 0 && !validate22(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.authentication_type !== void 0 && !validate22(data.authentication_type, at(instancePath, "/authentication_type")) && (vErrors = more(vErrors, validate22)), data.account_number !== void 0 && !validate22(data.account_number, at(instancePath, "/account_number")) && (vErrors = more(vErrors, validate22)), data.api_key !== void 0 && !validate22(data.api_key, at(instancePath, "/api_key")) && (vErrors = more(vErrors, validate22)), data.secret_key !== void 0 && !validate22(data.secret_key, at(instancePath, "/secret_key")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.session_name !== void 0 && !validate22(data.session_name, at(instancePath, "/session_name")) && (vErrors = more(vErrors, validate22)), data.duration !== void 0 && !validate44(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate44)), data.strategy_id !== void 0 && !validate44(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate44)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.app_id !== void 0 && !validate22(data.app_id, at(instancePath, "/app_id")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.certificate_thumbprint !== void 0 && !validate22(data.certificate_thumbprint, at(instancePath, "/certificate_thumbprint")) && (vErrors = more(vErrors, validate22)), data.project !== void 0 && !validate22(data.project, at(instancePath, "/project")) && (vErrors = more(vErrors, validate22)), data.api_credentials !== void 0 && !validate517(data.api_credentials, at(instancePath, "/api_credentials")) && (vErrors = more(vErrors, validate517));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate500.errors = vErrors, vErrors === null;
}
function validate499(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.creation_params === void 0 && (vErrors = need(vErrors, data, instancePath, "creation_params"));
    for (let key0 in data)
      key0 !== "creation_params" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.creation_params !== void 0 && !validate500(data.creation_params, at(instancePath, "/creation_params")) && (vErrors = more(vErrors, validate500));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate499.errors = vErrors, vErrors === null;
}
var check_Cloud_ = outermost(validate439), check_shared369 = outermost(validate530), schema135 = { type: "object", additionalProperties: !1, properties: { cloudId: { $ref: "shared15" }, cloud_type: { $ref: "shared16" }, name: { $ref: "shared16" }, authentication_type: { $ref: "shared16" }, account_number: { $ref: "shared16" }, api_key: { $ref: "shared16" }, secret_key: { $ref: "shared16" }, role_arn: { $ref: "shared16" }, external_id: { $ref: "shared16" }, session_name: { $ref: "shared16" }, duration: { $ref: "shared15" }, strategy_id: { $ref: "shared15" }, tenant_id: { $ref: "shared16" }, app_id: { $ref: "shared16" }, subscription_id: { $ref: "shared16" }, certificate_thumbprint: { $ref: "shared16" }, project: { $ref: "shared16" }, api_credentials: { $ref: "GcpServiceAccountKey" } }, required: ["cloudId", "cloud_type", "name"], $id: "shared369" };
function validate530(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloudId === void 0 || data.cloud_type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "cloudId", "cloud_type", "name"));
    for (let key0 in data)
      func9.call(schema135.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloudId !== void 0 && !validate44(data.cloudId, at(instancePath, "/cloudId")) && (vErrors = more(vErrors, validate44)), data.cloud_type !== void 0 && !validate22(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.authentication_type !== void 0 && !validate22(data.authentication_type, at(instancePath, "/authentication_type")) && (vErrors = more(vErrors, validate22)), data.account_number !== void 0 && !validate22(data.account_number, at(instancePath, "/account_number")) && (vErrors = more(vErrors, validate22)), data.api_key !== void 0 && !validate22(data.api_key, at(instancePath, "/api_key")) && (vErrors = more(vErrors, validate22)), data.secret_key !== void 0 && !validate22(data.secret_key, at(instancePath, "/secret_key")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.session_name !== void 0 && !validate22(data.session_name, at(instancePath, "/session_name")) && (vErrors = more(vErrors, validate22)), data.duration !== void 0 && !validate44(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate44)), data.strategy_id !== void 0 && !validate44(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate44)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.app_id !== void 0 && !validate22(data.app_id, at(instancePath, "/app_id")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.certificate_thumbprint !== void 0 && !validate22(data.certificate_thumbprint, at(instancePath, "/certificate_thumbprint")) && (vErrors = more(vErrors, validate22)), data.project !== void 0 && !validate22(data.project, at(instancePath, "/project")) && (vErrors = more(vErrors, validate22)), data.api_credentials !== void 0 && !validate517(data.api_credentials, at(instancePath, "/api_credentials")) && (vErrors = more(vErrors, validate517));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate530.errors = vErrors, vErrors === null;
}
var check_shared370 = outermost(validate549);
function validate549(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cloudResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "cloudResourceId"));
    for (let key0 in data)
      key0 !== "cloudResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloudResourceId !== void 0 && !validate219(data.cloudResourceId, at(instancePath, "/cloudResourceId")) && (vErrors = more(vErrors, validate219));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate549.errors = vErrors, vErrors === null;
}
var check_shared371 = outermost(validate551);
function validate551(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "name"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate219(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate219)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate551.errors = vErrors, vErrors === null;
}
var check_shared373 = outermost(validate554);
var schema139 = { type: "string", enum: ["PAUSED", "DEFAULT"], $id: "shared372" };
function validate556(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PAUSED" || data === "DEFAULT" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema139.enum })), validate556.errors = vErrors, vErrors === null;
}
function validate554(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_ids === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_ids", "status"));
    for (let key0 in data)
      key0 === "resource_ids" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate326(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate326)), data.status !== void 0 && !validate556(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate556));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate554.errors = vErrors, vErrors === null;
}
var check_shared375 = outermost(validate558);
var schema143 = { type: "string", "x-known": ["ACTIVE"], $id: "shared72" };
function validate564(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ACTIVE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema143["x-known"] })), validate564.errors = vErrors, vErrors === null;
}
var schema144 = { type: ["number", "null"], $id: "shared32" };
function validate566(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema144.type })), validate566.errors = vErrors, vErrors === null;
}
var func45 = /* @__PURE__ */ new Set(["id", "name", "resource_id", "status", "harvest_rate_multiplier"]);
function validate560(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.name === void 0 || data.resource_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "resource_id", "status")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.status !== void 0 && !validate564(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate564)), data.harvest_rate_multiplier !== void 0 && !validate566(data.harvest_rate_multiplier, at(instancePath, "/harvest_rate_multiplier")) && (vErrors = more(vErrors, validate566));
    for (let key0 in data)
      func45.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate560.errors = vErrors, vErrors === null;
}
function validate559(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate560(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate560));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate559.errors = vErrors, vErrors === null;
}
var func46 = /* @__PURE__ */ new Set(["regions"]);
function validate558(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.regions === void 0 && (vErrors = need(vErrors, data, instancePath, "regions")), data.regions !== void 0 && !validate559(data.regions, at(instancePath, "/regions")) && (vErrors = more(vErrors, validate559));
    for (let key0 in data)
      func46.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate558.errors = vErrors, vErrors === null;
}
var check_shared376 = outermost(validate570);
function validate570(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.regionResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "regionResourceId"));
    for (let key0 in data)
      key0 !== "regionResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.regionResourceId !== void 0 && !validate219(data.regionResourceId, at(instancePath, "/regionResourceId")) && (vErrors = more(vErrors, validate219));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate570.errors = vErrors, vErrors === null;
}
var check_shared378 = outermost(validate572);
var func47 = /* @__PURE__ */ new Set(["id", "organization_id", "name", "cloud_type_id", "type_default", "system_defined", "disabled_regions", "dynamic_scheduling", "dynamic_scheduling_enabled", "organization_services"]);
function validate574(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.organization_id === void 0 || data.name === void 0 || data.cloud_type_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "organization_id", "name", "cloud_type_id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_type_id !== void 0 && !validate442(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate442)), data.type_default !== void 0 && !validate34(data.type_default, at(instancePath, "/type_default")) && (vErrors = more(vErrors, validate34)), data.system_defined !== void 0 && !validate34(data.system_defined, at(instancePath, "/system_defined")) && (vErrors = more(vErrors, validate34)), data.disabled_regions !== void 0 && !validate116(data.disabled_regions, at(instancePath, "/disabled_regions")) && (vErrors = more(vErrors, validate116)), data.dynamic_scheduling !== void 0 && !validate34(data.dynamic_scheduling, at(instancePath, "/dynamic_scheduling")) && (vErrors = more(vErrors, validate34)), data.dynamic_scheduling_enabled !== void 0 && !validate34(data.dynamic_scheduling_enabled, at(instancePath, "/dynamic_scheduling_enabled")) && (vErrors = more(vErrors, validate34)), data.organization_services !== void 0 && !validate27(data.organization_services, at(instancePath, "/organization_services")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func47.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate574.errors = vErrors, vErrors === null;
}
function validate573(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate574(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate574));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate573.errors = vErrors, vErrors === null;
}
var func48 = /* @__PURE__ */ new Set(["strategies"]);
function validate572(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.strategies === void 0 && (vErrors = need(vErrors, data, instancePath, "strategies")), data.strategies !== void 0 && !validate573(data.strategies, at(instancePath, "/strategies")) && (vErrors = more(vErrors, validate573));
    for (let key0 in data)
      func48.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate572.errors = vErrors, vErrors === null;
}
var check_shared379 = outermost(validate587);
function validate587(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.strategy_name === void 0 || data.cloud_type_id === void 0) && (vErrors = need(vErrors, data, instancePath, "strategy_name", "cloud_type_id"));
    for (let key0 in data)
      key0 === "strategy_name" || key0 === "cloud_type_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.strategy_name !== void 0 && !validate22(data.strategy_name, at(instancePath, "/strategy_name")) && (vErrors = more(vErrors, validate22)), data.cloud_type_id !== void 0 && !validate22(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate587.errors = vErrors, vErrors === null;
}
var check_shared380 = outermost(validate590);
var func49 = /* @__PURE__ */ new Set(["strategy_id"]);
function validate590(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.strategy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "strategy_id")), data.strategy_id !== void 0 && !validate44(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func49.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate590.errors = vErrors, vErrors === null;
}
var check_shared381 = outermost(validate592);
function validate592(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.strategyId === void 0 || data.organization_service_ids === void 0 || data.cloud_type_id === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "strategyId", "organization_service_ids", "cloud_type_id", "badges"));
    for (let key0 in data)
      key0 === "strategyId" || key0 === "organization_service_ids" || key0 === "cloud_type_id" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.strategyId !== void 0 && !validate44(data.strategyId, at(instancePath, "/strategyId")) && (vErrors = more(vErrors, validate44)), data.organization_service_ids !== void 0 && !validate395(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate395)), data.cloud_type_id !== void 0 && !validate22(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate22)), data.badges !== void 0 && !validate470(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate470));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate592.errors = vErrors, vErrors === null;
}
var check_shared382 = outermost(validate597);
function validate601(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.job !== void 0 && !validate29(data.job, at(instancePath, "/job")) && (vErrors = more(vErrors, validate29)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate601.errors = vErrors, vErrors === null;
}
function validate604(data, instancePath = "") {
  let vErrors = null;
  return data !== null && (vErrors = report(vErrors, instancePath, "type", { type: "null" })), validate604.errors = vErrors, vErrors === null;
}
function validate600(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate601(data, instancePath) || (vErrors = more(vErrors, validate601), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate600.errors = vErrors, errors === 0;
}
var func50 = /* @__PURE__ */ new Set(["region", "schedule"]);
function validate598(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.region !== void 0 && !validate29(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate29)), data.schedule !== void 0 && !validate600(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate600));
    for (let key0 in data)
      func50.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
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
var check_shared383 = outermost(validate608);
function validate609(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.job !== void 0 && !validate22(data.job, at(instancePath, "/job")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate609.errors = vErrors, vErrors === null;
}
function validate608(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate609(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate609));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate608.errors = vErrors, vErrors === null;
}
var check_QueueStatus_ = outermost(validate612);
var schema160 = { type: ["object", "null"], properties: { count: { $ref: "shared3" }, min: { $ref: "shared32" }, max: { $ref: "shared32" }, current: { $ref: "shared32" }, sum: { $ref: "shared32" }, sumsq: { $ref: "shared32" }, average: { $ref: "shared32" }, variance: { $ref: "shared32" }, stddev: { $ref: "shared32" } }, "x-members": ["count", "min", "max", "current", "sum", "sumsq", "average", "variance", "stddev"], $id: "JobTimes_" }, func51 = /* @__PURE__ */ new Set(["count", "min", "max", "current", "sum", "sumsq", "average", "variance", "stddev"]);
function validate619(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema160.type })), data && typeof data == "object" && !Array.isArray(data)) {
    data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.min !== void 0 && !validate566(data.min, at(instancePath, "/min")) && (vErrors = more(vErrors, validate566)), data.max !== void 0 && !validate566(data.max, at(instancePath, "/max")) && (vErrors = more(vErrors, validate566)), data.current !== void 0 && !validate566(data.current, at(instancePath, "/current")) && (vErrors = more(vErrors, validate566)), data.sum !== void 0 && !validate566(data.sum, at(instancePath, "/sum")) && (vErrors = more(vErrors, validate566)), data.sumsq !== void 0 && !validate566(data.sumsq, at(instancePath, "/sumsq")) && (vErrors = more(vErrors, validate566)), data.average !== void 0 && !validate566(data.average, at(instancePath, "/average")) && (vErrors = more(vErrors, validate566)), data.variance !== void 0 && !validate566(data.variance, at(instancePath, "/variance")) && (vErrors = more(vErrors, validate566)), data.stddev !== void 0 && !validate566(data.stddev, at(instancePath, "/stddev")) && (vErrors = more(vErrors, validate566));
    for (let key0 in data)
      func51.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  }
  return validate619.errors = vErrors, vErrors === null;
}
var schema163 = { type: ["string", "number"], $id: "shared156" };
function validate642(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: schema163.type })), validate642.errors = vErrors, vErrors === null;
}
function validate641(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 2 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 2 }, "must NOT have more than 2 items")), data.length < 2 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 2 }, "must NOT have fewer than 2 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate642(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate642));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate641.errors = vErrors, vErrors === null;
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
var func52 = /* @__PURE__ */ new Set(["workers", "p0", "p1", "p2", "p3", "scheduler_internal", "queue_wait", "queue_wait_p0", "queue_wait_p1", "queue_wait_p2", "queue_wait_p3", "queue_wait_all", "process_time", "process_time_p0", "process_time_p1", "process_time_p2", "process_time_p3", "slowest_jobs"]);
function validate612(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.workers === void 0 || data.p0 === void 0 || data.p1 === void 0 || data.p2 === void 0 || data.slowest_jobs === void 0) && (vErrors = need(vErrors, data, instancePath, "workers", "p0", "p1", "p2", "slowest_jobs")), data.workers !== void 0 && !validate44(data.workers, at(instancePath, "/workers")) && (vErrors = more(vErrors, validate44)), data.p0 !== void 0 && !validate44(data.p0, at(instancePath, "/p0")) && (vErrors = more(vErrors, validate44)), data.p1 !== void 0 && !validate44(data.p1, at(instancePath, "/p1")) && (vErrors = more(vErrors, validate44)), data.p2 !== void 0 && !validate44(data.p2, at(instancePath, "/p2")) && (vErrors = more(vErrors, validate44)), data.p3 !== void 0 && !validate27(data.p3, at(instancePath, "/p3")) && (vErrors = more(vErrors, validate27)), data.scheduler_internal !== void 0 && !validate27(data.scheduler_internal, at(instancePath, "/scheduler_internal")) && (vErrors = more(vErrors, validate27)), data.queue_wait !== void 0 && !validate619(data.queue_wait, at(instancePath, "/queue_wait")) && (vErrors = more(vErrors, validate619)), data.queue_wait_p0 !== void 0 && !validate619(data.queue_wait_p0, at(instancePath, "/queue_wait_p0")) && (vErrors = more(vErrors, validate619)), data.queue_wait_p1 !== void 0 && !validate619(data.queue_wait_p1, at(instancePath, "/queue_wait_p1")) && (vErrors = more(vErrors, validate619)), data.queue_wait_p2 !== void 0 && !validate619(data.queue_wait_p2, at(instancePath, "/queue_wait_p2")) && (vErrors = more(vErrors, validate619)), data.queue_wait_p3 !== void 0 && !validate619(data.queue_wait_p3, at(instancePath, "/queue_wait_p3")) && (vErrors = more(vErrors, validate619)), data.queue_wait_all !== void 0 && !validate619(data.queue_wait_all, at(instancePath, "/queue_wait_all")) && (vErrors = more(vErrors, validate619)), data.process_time !== void 0 && !validate619(data.process_time, at(instancePath, "/process_time")) && (vErrors = more(vErrors, validate619)), data.process_time_p0 !== void 0 && !validate619(data.process_time_p0, at(instancePath, "/process_time_p0")) && (vErrors = more(vErrors, validate619)), data.process_time_p1 !== void 0 && !validate619(data.process_time_p1, at(instancePath, "/process_time_p1")) && (vErrors = more(vErrors, validate619)), data.process_time_p2 !== void 0 && !validate619(data.process_time_p2, at(instancePath, "/process_time_p2")) && (vErrors = more(vErrors, validate619)), data.process_time_p3 !== void 0 && !validate619(data.process_time_p3, at(instancePath, "/process_time_p3")) && (vErrors = more(vErrors, validate619)), data.slowest_jobs !== void 0 && !validate640(data.slowest_jobs, at(instancePath, "/slowest_jobs")) && (vErrors = more(vErrors, validate640));
    for (let key0 in data)
      func52.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate612.errors = vErrors, vErrors === null;
}
var check_shared384 = outermost(validate646);
var schema166 = ["diagnostics"];
function validate647(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate225(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate225));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate647.errors = vErrors, vErrors === null;
}
var func53 = /* @__PURE__ */ new Set(["diagnostics"]);
function validate646(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.diagnostics !== void 0 && !validate647(data.diagnostics, at(instancePath, "/diagnostics")) && (vErrors = more(vErrors, validate647)), schema166.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key0 in data)
      func53.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate646.errors = vErrors, vErrors === null;
}
var check_shared386 = outermost(validate650);
var schema172 = ["domains"];
var schema170 = { type: ["string", "integer", "null"], $id: "shared66" };
function validate657(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema170.type })), validate657.errors = vErrors, vErrors === null;
}
var schema171 = { type: ["integer", "array", "null"], items: {}, $id: "shared67" };
function validate662(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && !Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema171.type })), validate662.errors = vErrors, vErrors === null;
}
var func54 = /* @__PURE__ */ new Set(["organization_id", "cloud_type_id", "domain_id", "domain_name", "status", "added_timestamp", "auto_badge", "auto_add", "failures", "projects"]);
function validate652(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.cloud_type_id !== void 0 && !validate29(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate29)), data.domain_id !== void 0 && !validate29(data.domain_id, at(instancePath, "/domain_id")) && (vErrors = more(vErrors, validate29)), data.domain_name !== void 0 && !validate29(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate657(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate657)), data.added_timestamp !== void 0 && !validate29(data.added_timestamp, at(instancePath, "/added_timestamp")) && (vErrors = more(vErrors, validate29)), data.auto_badge !== void 0 && !validate34(data.auto_badge, at(instancePath, "/auto_badge")) && (vErrors = more(vErrors, validate34)), data.auto_add !== void 0 && !validate34(data.auto_add, at(instancePath, "/auto_add")) && (vErrors = more(vErrors, validate34)), data.failures !== void 0 && !validate662(data.failures, at(instancePath, "/failures")) && (vErrors = more(vErrors, validate662)), data.projects !== void 0 && !validate662(data.projects, at(instancePath, "/projects")) && (vErrors = more(vErrors, validate662));
    for (let key0 in data)
      func54.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate652.errors = vErrors, vErrors === null;
}
function validate651(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate652(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate652));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate651.errors = vErrors, vErrors === null;
}
var func55 = /* @__PURE__ */ new Set(["domains"]);
function validate650(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.domains !== void 0 && !validate651(data.domains, at(instancePath, "/domains")) && (vErrors = more(vErrors, validate651)), schema172.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key0 in data)
      func55.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate650.errors = vErrors, vErrors === null;
}
var check_shared387 = outermost(validate667), schema173 = { type: "object", additionalProperties: !1, properties: { cloud_type: { $ref: "shared16" }, credentials: { $ref: "shared40" }, nickname: { $ref: "shared16" }, domain_name: { $ref: "shared16" }, parent_folder_id: { $ref: "shared21" }, auto_add: { $ref: "shared22" }, auto_badge: { $ref: "shared22" }, auto_remove: { $ref: "shared22" }, remove_suspended: { $ref: "shared22" }, skip_prefixes: { $ref: "shared21" } }, required: ["cloud_type", "credentials", "nickname"], $id: "shared387" };
function validate667(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloud_type === void 0 || data.credentials === void 0 || data.nickname === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_type", "credentials", "nickname"));
    for (let key0 in data)
      func9.call(schema173.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud_type !== void 0 && !validate22(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate22)), data.credentials !== void 0 && !validate225(data.credentials, at(instancePath, "/credentials")) && (vErrors = more(vErrors, validate225)), data.nickname !== void 0 && !validate22(data.nickname, at(instancePath, "/nickname")) && (vErrors = more(vErrors, validate22)), data.domain_name !== void 0 && !validate22(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate22)), data.parent_folder_id !== void 0 && !validate116(data.parent_folder_id, at(instancePath, "/parent_folder_id")) && (vErrors = more(vErrors, validate116)), data.auto_add !== void 0 && !validate64(data.auto_add, at(instancePath, "/auto_add")) && (vErrors = more(vErrors, validate64)), data.auto_badge !== void 0 && !validate64(data.auto_badge, at(instancePath, "/auto_badge")) && (vErrors = more(vErrors, validate64)), data.auto_remove !== void 0 && !validate64(data.auto_remove, at(instancePath, "/auto_remove")) && (vErrors = more(vErrors, validate64)), data.remove_suspended !== void 0 && !validate64(data.remove_suspended, at(instancePath, "/remove_suspended")) && (vErrors = more(vErrors, validate64)), data.skip_prefixes !== void 0 && !validate116(data.skip_prefixes, at(instancePath, "/skip_prefixes")) && (vErrors = more(vErrors, validate116));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate667.errors = vErrors, vErrors === null;
}
var check_shared388 = outermost(validate678);
var schema175 = ["organization_id", "cloud_type_id", "domain_id", "domain_name", "added_timestamp", "auto_badge", "auto_add", "failures", "projects"];
function validate678(data, instancePath = "") {
  let vErrors = null;
  return validate652(data, instancePath) || (vErrors = more(vErrors, validate652)), data && typeof data == "object" && !Array.isArray(data) && (schema175.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate678.errors = vErrors, vErrors === null;
}
var check_shared389 = outermost(validate680);
var func57 = /* @__PURE__ */ new Set(["event_driven_harvest_enabled"]);
function validate680(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.event_driven_harvest_enabled === void 0 && (vErrors = need(vErrors, data, instancePath, "event_driven_harvest_enabled")), data.event_driven_harvest_enabled !== void 0 && !validate64(data.event_driven_harvest_enabled, at(instancePath, "/event_driven_harvest_enabled")) && (vErrors = more(vErrors, validate64));
    for (let key0 in data)
      func57.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate680.errors = vErrors, vErrors === null;
}
var check_shared390 = outermost(validate682);
function validate682(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organizationServiceId"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 !== "organizationServiceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate682.errors = vErrors, errors === 0;
}
var check_shared392 = outermost(validate684);
function validate690(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate442(data, instancePath) || (vErrors = more(vErrors, validate442), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate690.errors = vErrors, errors === 0;
}
var func58 = /* @__PURE__ */ new Set(["organization_service_id", "name", "account_id", "cloud_type_id", "producers", "events", "pending", "errors"]);
function validate686(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organization_service_id"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "name"), errors = vErrors === null ? 0 : vErrors.length, data.organization_service_id !== void 0 && !validate44(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.cloud_type_id !== void 0 && !validate690(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate690), errors = vErrors.length), data.producers !== void 0 && !validate27(data.producers, at(instancePath, "/producers")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.events !== void 0 && !validate27(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.pending !== void 0 && !validate34(data.pending, at(instancePath, "/pending")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.errors !== void 0 && !validate470(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate470), errors = vErrors.length);
    for (let key0 in data)
      func58.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }), errors++);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate686.errors = vErrors, errors === 0;
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
var func59 = /* @__PURE__ */ new Set(["consumers"]);
function validate684(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.consumers === void 0 && (vErrors = need(vErrors, data, instancePath, "consumers")), data.consumers !== void 0 && !validate685(data.consumers, at(instancePath, "/consumers")) && (vErrors = more(vErrors, validate685));
    for (let key0 in data)
      func59.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate684.errors = vErrors, vErrors === null;
}
var check_shared393 = outermost(validate700);
function validate706(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.by_badge === void 0 || data.badges === void 0 || data.by_consumer === void 0) && (vErrors = need(vErrors, data, instancePath, "by_badge", "badges", "by_consumer"));
    for (let key0 in data)
      key0 === "by_badge" || key0 === "badges" || key0 === "by_consumer" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.by_badge !== void 0 && !validate64(data.by_badge, at(instancePath, "/by_badge")) && (vErrors = more(vErrors, validate64)), data.badges !== void 0 && !validate470(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate470)), data.by_consumer !== void 0 && !validate64(data.by_consumer, at(instancePath, "/by_consumer")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate706.errors = vErrors, vErrors === null;
}
function validate700(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationServiceId === void 0 || data.organization_service_ids === void 0 || data.regions === void 0 || data.resource_types === void 0 || data.enable_all_types === void 0 || data.propagate === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationServiceId", "organization_service_ids", "regions", "resource_types", "enable_all_types", "propagate"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "organization_service_ids" || key0 === "regions" || key0 === "resource_types" || key0 === "enable_all_types" || key0 === "propagate" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44)), data.organization_service_ids !== void 0 && !validate395(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate395)), data.regions !== void 0 && !validate116(data.regions, at(instancePath, "/regions")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.enable_all_types !== void 0 && !validate64(data.enable_all_types, at(instancePath, "/enable_all_types")) && (vErrors = more(vErrors, validate64)), data.propagate !== void 0 && !validate706(data.propagate, at(instancePath, "/propagate")) && (vErrors = more(vErrors, validate706));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate700.errors = vErrors, vErrors === null;
}
var check_shared394 = outermost(validate711);
function validate711(data, instancePath = "") {
  return validate711.errors = null, !0;
}
var check_shared395 = outermost(validate712);
function validate712(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_ids"));
    for (let key0 in data)
      key0 !== "resource_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate326(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate326));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate712.errors = vErrors, vErrors === null;
}
var check_shared396 = outermost(validate714);
function validate714(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.target_resource_ids === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "target_resource_ids", "badges"));
    for (let key0 in data)
      key0 === "target_resource_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.target_resource_ids !== void 0 && !validate326(data.target_resource_ids, at(instancePath, "/target_resource_ids")) && (vErrors = more(vErrors, validate326)), data.badges !== void 0 && !validate374(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate374));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate714.errors = vErrors, vErrors === null;
}
var check_shared397 = outermost(validate717);
function validate717(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.target_resource_ids === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "target_resource_ids", "badges"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "target_resource_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate219(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate219)), data.target_resource_ids !== void 0 && !validate326(data.target_resource_ids, at(instancePath, "/target_resource_ids")) && (vErrors = more(vErrors, validate326)), data.badges !== void 0 && !validate374(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate374));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate717.errors = vErrors, vErrors === null;
}
var check_shared398 = outermost(validate721);
function validate721(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 !== "resourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate219(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate219));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate721.errors = vErrors, vErrors === null;
}
var check_shared399 = outermost(validate723);
var func60 = /* @__PURE__ */ new Set(["key", "value", "auto_generated"]);
function validate724(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value")), data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22)), data.auto_generated !== void 0 && !validate34(data.auto_generated, at(instancePath, "/auto_generated")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func60.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate724.errors = vErrors, vErrors === null;
}
function validate723(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate724(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate724));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate723.errors = vErrors, vErrors === null;
}
var check_shared401 = outermost(validate729);
var func61 = /* @__PURE__ */ new Set(["resource_id", "count"]);
function validate731(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_id === void 0 || data.count === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "count")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.count !== void 0 && !validate44(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func61.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate731.errors = vErrors, vErrors === null;
}
function validate730(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate731(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate731));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate730.errors = vErrors, vErrors === null;
}
var func62 = /* @__PURE__ */ new Set(["resource_count"]);
function validate729(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_count === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_count")), data.resource_count !== void 0 && !validate730(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate730));
    for (let key0 in data)
      func62.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate729.errors = vErrors, vErrors === null;
}
var check_shared402 = outermost(validate736);
function validate736(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "badges" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.badges !== void 0 && !validate374(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate374));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate736.errors = vErrors, vErrors === null;
}
var check_shared403 = outermost(validate738);
var func63 = /* @__PURE__ */ new Set(["resource_id", "name"]);
function validate739(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
    for (let key0 in data)
      func63.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate739.errors = vErrors, vErrors === null;
}
function validate738(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate739(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate739));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate738.errors = vErrors, vErrors === null;
}
var check_shared404 = outermost(validate743), schema197 = { type: "object", additionalProperties: !1, properties: { selected_resource_type: { $ref: "shared16" }, resource_types: { $ref: "shared21" }, scopes: { $ref: "shared23" }, filters: { $ref: "shared51" }, badges: { $ref: "shared24" }, badge_filter_operator: { $ref: "shared267" }, tags: { $ref: "shared268" }, insight: { $ref: "shared16" }, insight_exemptions: { $ref: "shared22" }, limit: { $ref: "shared269" }, offset: { $ref: "shared270" }, cursor: { $ref: "shared16" }, order_by: { $ref: "OrderBy" } }, $id: "shared404" };
function validate750(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate750.errors = vErrors, vErrors === null;
}
function validate748(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate750(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate750));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate748.errors = vErrors, vErrors === null;
}
function validate747(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate748(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate748));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate747.errors = vErrors, vErrors === null;
}
function validate757(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value"));
    for (let key0 in data)
      key0 === "key" || key0 === "value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate757.errors = vErrors, vErrors === null;
}
function validate756(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate757(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate757));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate756.errors = vErrors, vErrors === null;
}
function validate764(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 1e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1e3 }, "must be <= 1000")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate764.errors = vErrors, vErrors === null;
}
function validate743(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func9.call(schema197.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.selected_resource_type !== void 0 && !validate22(data.selected_resource_type, at(instancePath, "/selected_resource_type")) && (vErrors = more(vErrors, validate22)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.scopes !== void 0 && !validate326(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate326)), data.filters !== void 0 && !validate747(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate747)), data.badges !== void 0 && !validate374(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate374)), data.badge_filter_operator !== void 0 && !validate372(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate372)), data.tags !== void 0 && !validate756(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate756)), data.insight !== void 0 && !validate22(data.insight, at(instancePath, "/insight")) && (vErrors = more(vErrors, validate22)), data.insight_exemptions !== void 0 && !validate64(data.insight_exemptions, at(instancePath, "/insight_exemptions")) && (vErrors = more(vErrors, validate64)), data.limit !== void 0 && !validate764(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate764)), data.offset !== void 0 && !validate123(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate123)), data.cursor !== void 0 && !validate22(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate22)), data.order_by !== void 0 && !validate125(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate743.errors = vErrors, vErrors === null;
}
var check_ResourceQueryResult_ = outermost(validate769);
var schema207 = { type: "string", "x-known": ["accessanalyzer", "accesslistflowlog", "airflowenvironment", "apiaccountingconfig", "apprunnerservice", "appserver", "autoscalinggroup", "autoscalinglaunchconfiguration", "awsconfig", "backendservice", "backupvault", "batchenvironment", "batchpool", "bigdatainstance", "bigdatasnapshot", "bigdataworkspace", "brokerinstance", "buildproject", "cloudwatchdestination", "coldstorage", "container", "containercluster", "containerdeployment", "containerimage", "containerinstance", "containernodegroup", "containerregistry", "containerservice", "contentdeliverynetwork", "dataanalyticsworkspace", "database", "databricksworkspace", "datafactory", "datalakestorage", "datastore", "datastream", "datasynctask", "dbcluster", "dbinstance", "dbmigrationinstance", "dbproxy", "dbsnapshot", "ddosprotection", "deliverystream", "diagnosticsetting", "directconnect", "directoryservice", "distributedtable", "distributedtablecluster", "divvyorganizationservice", "dnszone", "domaingroup", "domainuser", "ecstaskdefinition", "emailservicedomain", "esinstance", "etldatacatalog", "etlsecurityconfig", "eventsubscription", "fileshare", "forwardingrule", "gcpstackdriversink", "globalloadbalancer", "graphapi", "hypervisor", "identityprovider", "instance", "instancereservation", "internetgateway", "kubernetesclusterrole", "kubernetesconfigmap", "kubernetescontrolplane", "kubernetescronjob", "kubernetesdaemonset", "kubernetesingress", "kubernetesjob", "kubernetesmutatingwebhookconfiguration", "kubernetesnamespace", "kubernetesnetworkpolicy", "kubernetespersistentvolume", "kubernetesreplicaset", "kubernetesrole", "kubernetessecret", "kubernetesservice", "kubernetesserviceaccount", "kubernetesstatefulset", "kubernetesvalidatingwebhookconfiguration", "lightsail", "loadbalancer", "loganalyticsworkspace", "logicapp", "mapreducecluster", "mcdatabasecluster", "mcinstance", "mcsnapshot", "messagequeue", "mlinstance", "natgateway", "networkaddressgroup", "networkendpoint", "networkendpointservice", "networkfirewall", "networkfirewallrule", "networkfirewallrulelist", "networkflowlog", "networkinterface", "networkpeer", "notificationsubscription", "notificationtopic", "pod", "podsecuritypolicy", "privateimage", "privatenetwork", "privatesubnet", "publicip", "querylogconfig", "recyclebinrule", "resourceaccesslist", "resourceaccesslistrule", "resourcegroup", "restapi", "restapidomain", "restapikey", "restapistage", "route", "routetable", "searchcluster", "searchindex", "secret", "securefiletransfer", "serverlessapplication", "serverlessfunction", "serverlesslayer", "serviceaccesskey", "serviceaccesspoint", "servicealarm", "serviceapp", "servicecertificate", "servicecheck", "servicecontrolpolicy", "servicecost", "servicedataset", "servicedetector", "servicedomain", "serviceencryptionkey", "serviceencryptionkeyvault", "serviceeventbus", "serviceeventrule", "servicegroup", "servicelimit", "serviceloggroup", "serviceoutpost", "servicepolicy", "serviceregion", "servicerole", "serviceuser", "sharedfilesystem", "sharedgallery", "sharedgalleryimage", "sharedgalleryimageversion", "sitetositevpn", "snapshot", "spanner", "spannerdatabase", "sshkeypair", "ssmdocument", "stacktemplate", "stepfunction", "storageaccount", "storagecontainer", "storagegateway", "storedparameter", "streaminstance", "targetproxy", "threatfinding", "threatfindingresource", "timeseriesdatabase", "trafficmirrortarget", "transcodingpipeline", "transcriptionjob", "transitgateway", "userpool", "videostream", "virtualprivategateway", "volume", "waf", "webapp", "webappgroup", "workspace"], $id: "ResourceType_" };
function validate772(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "accessanalyzer" && data !== "accesslistflowlog" && data !== "airflowenvironment" && data !== "apiaccountingconfig" && data !== "apprunnerservice" && data !== "appserver" && data !== "autoscalinggroup" && data !== "autoscalinglaunchconfiguration" && data !== "awsconfig" && data !== "backendservice" && data !== "backupvault" && data !== "batchenvironment" && data !== "batchpool" && data !== "bigdatainstance" && data !== "bigdatasnapshot" && data !== "bigdataworkspace" && data !== "brokerinstance" && data !== "buildproject" && data !== "cloudwatchdestination" && data !== "coldstorage" && data !== "container" && data !== "containercluster" && data !== "containerdeployment" && data !== "containerimage" && data !== "containerinstance" && data !== "containernodegroup" && data !== "containerregistry" && data !== "containerservice" && data !== "contentdeliverynetwork" && data !== "dataanalyticsworkspace" && data !== "database" && data !== "databricksworkspace" && data !== "datafactory" && data !== "datalakestorage" && data !== "datastore" && data !== "datastream" && data !== "datasynctask" && data !== "dbcluster" && data !== "dbinstance" && data !== "dbmigrationinstance" && data !== "dbproxy" && data !== "dbsnapshot" && data !== "ddosprotection" && data !== "deliverystream" && data !== "diagnosticsetting" && data !== "directconnect" && data !== "directoryservice" && data !== "distributedtable" && data !== "distributedtablecluster" && data !== "divvyorganizationservice" && data !== "dnszone" && data !== "domaingroup" && data !== "domainuser" && data !== "ecstaskdefinition" && data !== "emailservicedomain" && data !== "esinstance" && data !== "etldatacatalog" && data !== "etlsecurityconfig" && data !== "eventsubscription" && data !== "fileshare" && data !== "forwardingrule" && data !== "gcpstackdriversink" && data !== "globalloadbalancer" && data !== "graphapi" && data !== "hypervisor" && data !== "identityprovider" && data !== "instance" && data !== "instancereservation" && data !== "internetgateway" && data !== "kubernetesclusterrole" && data !== "kubernetesconfigmap" && data !== "kubernetescontrolplane" && data !== "kubernetescronjob" && data !== "kubernetesdaemonset" && data !== "kubernetesingress" && data !== "kubernetesjob" && data !== "kubernetesmutatingwebhookconfiguration" && data !== "kubernetesnamespace" && data !== "kubernetesnetworkpolicy" && data !== "kubernetespersistentvolume" && data !== "kubernetesreplicaset" && data !== "kubernetesrole" && data !== "kubernetessecret" && data !== "kubernetesservice" && data !== "kubernetesserviceaccount" && data !== "kubernetesstatefulset" && data !== "kubernetesvalidatingwebhookconfiguration" && data !== "lightsail" && data !== "loadbalancer" && data !== "loganalyticsworkspace" && data !== "logicapp" && data !== "mapreducecluster" && data !== "mcdatabasecluster" && data !== "mcinstance" && data !== "mcsnapshot" && data !== "messagequeue" && data !== "mlinstance" && data !== "natgateway" && data !== "networkaddressgroup" && data !== "networkendpoint" && data !== "networkendpointservice" && data !== "networkfirewall" && data !== "networkfirewallrule" && data !== "networkfirewallrulelist" && data !== "networkflowlog" && data !== "networkinterface" && data !== "networkpeer" && data !== "notificationsubscription" && data !== "notificationtopic" && data !== "pod" && data !== "podsecuritypolicy" && data !== "privateimage" && data !== "privatenetwork" && data !== "privatesubnet" && data !== "publicip" && data !== "querylogconfig" && data !== "recyclebinrule" && data !== "resourceaccesslist" && data !== "resourceaccesslistrule" && data !== "resourcegroup" && data !== "restapi" && data !== "restapidomain" && data !== "restapikey" && data !== "restapistage" && data !== "route" && data !== "routetable" && data !== "searchcluster" && data !== "searchindex" && data !== "secret" && data !== "securefiletransfer" && data !== "serverlessapplication" && data !== "serverlessfunction" && data !== "serverlesslayer" && data !== "serviceaccesskey" && data !== "serviceaccesspoint" && data !== "servicealarm" && data !== "serviceapp" && data !== "servicecertificate" && data !== "servicecheck" && data !== "servicecontrolpolicy" && data !== "servicecost" && data !== "servicedataset" && data !== "servicedetector" && data !== "servicedomain" && data !== "serviceencryptionkey" && data !== "serviceencryptionkeyvault" && data !== "serviceeventbus" && data !== "serviceeventrule" && data !== "servicegroup" && data !== "servicelimit" && data !== "serviceloggroup" && data !== "serviceoutpost" && data !== "servicepolicy" && data !== "serviceregion" && data !== "servicerole" && data !== "serviceuser" && data !== "sharedfilesystem" && data !== "sharedgallery" && data !== "sharedgalleryimage" && data !== "sharedgalleryimageversion" && data !== "sitetositevpn" && data !== "snapshot" && data !== "spanner" && data !== "spannerdatabase" && data !== "sshkeypair" && data !== "ssmdocument" && data !== "stacktemplate" && data !== "stepfunction" && data !== "storageaccount" && data !== "storagecontainer" && data !== "storagegateway" && data !== "storedparameter" && data !== "streaminstance" && data !== "targetproxy" && data !== "threatfinding" && data !== "threatfindingresource" && data !== "timeseriesdatabase" && data !== "trafficmirrortarget" && data !== "transcodingpipeline" && data !== "transcriptionjob" && data !== "transitgateway" && data !== "userpool" && data !== "videostream" && data !== "virtualprivategateway" && data !== "volume" && data !== "waf" && data !== "webapp" && data !== "webappgroup" && data !== "workspace" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema207["x-known"] })), validate772.errors = vErrors, vErrors === null;
}
var schema212 = { type: ["object", "null"], additionalProperties: { $ref: "shared16" }, $id: "shared163" };
function validate793(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema212.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  return validate793.errors = vErrors, vErrors === null;
}
var func65 = /* @__PURE__ */ new Set(["reporter_resource_id", "resource_id"]);
function validate798(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.reporter_resource_id !== void 0 && !validate29(data.reporter_resource_id, at(instancePath, "/reporter_resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func65.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate798.errors = vErrors, vErrors === null;
}
function validate797(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate798(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate798));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate797.errors = vErrors, vErrors === null;
}
var func66 = /* @__PURE__ */ new Set(["parent_resource_id", "name", "value"]);
function validate806(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.parent_resource_id !== void 0 && !validate29(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.value !== void 0 && !validate29(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func66.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate806.errors = vErrors, vErrors === null;
}
function validate805(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate806(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate806));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate805.errors = vErrors, vErrors === null;
}
var func67 = /* @__PURE__ */ new Set(["property_list"]);
function validate804(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.property_list !== void 0 && !validate805(data.property_list, at(instancePath, "/property_list")) && (vErrors = more(vErrors, validate805));
    for (let key0 in data)
      func67.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate804.errors = vErrors, vErrors === null;
}
function validate803(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate804(data, instancePath) || (vErrors = more(vErrors, validate804), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "anyOf", {}, "must match a schema in anyOf"), errors++), validate803.errors = vErrors, errors === 0;
}
var schema219 = { type: ["object", "null"], $id: "shared39" };
function validate815(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema219.type })), validate815.errors = vErrors, vErrors === null;
}
var func68 = /* @__PURE__ */ new Set(["resource_id", "resource_name", "resource_type", "cloud", "account", "account_id", "account_status", "organization_service_id", "region", "availability_zone", "creation_timestamp", "discovered_timestamp", "modified_timestamp", "last_harvested_timestamp", "namespace_id", "tags", "direct_link", "noncompliance", "properties", "documents"]);
function validate777(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.cloud !== void 0 && !validate29(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.account_status !== void 0 && !validate29(data.account_status, at(instancePath, "/account_status")) && (vErrors = more(vErrors, validate29)), data.organization_service_id !== void 0 && !validate27(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate27)), data.region !== void 0 && !validate29(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate29)), data.availability_zone !== void 0 && !validate29(data.availability_zone, at(instancePath, "/availability_zone")) && (vErrors = more(vErrors, validate29)), data.creation_timestamp !== void 0 && !validate29(data.creation_timestamp, at(instancePath, "/creation_timestamp")) && (vErrors = more(vErrors, validate29)), data.discovered_timestamp !== void 0 && !validate29(data.discovered_timestamp, at(instancePath, "/discovered_timestamp")) && (vErrors = more(vErrors, validate29)), data.modified_timestamp !== void 0 && !validate29(data.modified_timestamp, at(instancePath, "/modified_timestamp")) && (vErrors = more(vErrors, validate29)), data.last_harvested_timestamp !== void 0 && !validate29(data.last_harvested_timestamp, at(instancePath, "/last_harvested_timestamp")) && (vErrors = more(vErrors, validate29)), data.namespace_id !== void 0 && !validate29(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate29)), data.tags !== void 0 && !validate793(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate793)), data.direct_link !== void 0 && !validate29(data.direct_link, at(instancePath, "/direct_link")) && (vErrors = more(vErrors, validate29)), data.noncompliance !== void 0 && !validate797(data.noncompliance, at(instancePath, "/noncompliance")) && (vErrors = more(vErrors, validate797)), data.properties !== void 0 && !validate803(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate803)), data.documents !== void 0 && !validate815(data.documents, at(instancePath, "/documents")) && (vErrors = more(vErrors, validate815));
    for (let key0 in data)
      func68.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate777.errors = vErrors, vErrors === null;
}
function validate776(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate777(data, instancePath) || (vErrors = more(vErrors, validate777), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate776.errors = vErrors, errors === 0;
}
var func69 = /* @__PURE__ */ new Set(["common", "analyzer_id", "account_mapping", "active_finding_count", "public_finding_count", "cross_account_count", "unknown_account_count"]);
function validate775(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.analyzer_id !== void 0 && !validate29(data.analyzer_id, at(instancePath, "/analyzer_id")) && (vErrors = more(vErrors, validate29)), data.account_mapping !== void 0 && !validate29(data.account_mapping, at(instancePath, "/account_mapping")) && (vErrors = more(vErrors, validate29)), data.active_finding_count !== void 0 && !validate27(data.active_finding_count, at(instancePath, "/active_finding_count")) && (vErrors = more(vErrors, validate27)), data.public_finding_count !== void 0 && !validate27(data.public_finding_count, at(instancePath, "/public_finding_count")) && (vErrors = more(vErrors, validate27)), data.cross_account_count !== void 0 && !validate27(data.cross_account_count, at(instancePath, "/cross_account_count")) && (vErrors = more(vErrors, validate27)), data.unknown_account_count !== void 0 && !validate27(data.unknown_account_count, at(instancePath, "/unknown_account_count")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func69.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate775.errors = vErrors, vErrors === null;
}
function validate774(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate775(data, instancePath) || (vErrors = more(vErrors, validate775), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate774.errors = vErrors, errors === 0;
}
var func70 = /* @__PURE__ */ new Set(["common", "name", "region_name", "storage_id", "target_resource_id", "provisioning_state", "enabled", "retention_enabled", "retention_time", "traffic_analytics_enabled", "traffic_analytics_interval", "version"]);
function validate830(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.storage_id !== void 0 && !validate29(data.storage_id, at(instancePath, "/storage_id")) && (vErrors = more(vErrors, validate29)), data.target_resource_id !== void 0 && !validate29(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate29)), data.provisioning_state !== void 0 && !validate29(data.provisioning_state, at(instancePath, "/provisioning_state")) && (vErrors = more(vErrors, validate29)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.retention_enabled !== void 0 && !validate34(data.retention_enabled, at(instancePath, "/retention_enabled")) && (vErrors = more(vErrors, validate34)), data.retention_time !== void 0 && !validate29(data.retention_time, at(instancePath, "/retention_time")) && (vErrors = more(vErrors, validate29)), data.traffic_analytics_enabled !== void 0 && !validate34(data.traffic_analytics_enabled, at(instancePath, "/traffic_analytics_enabled")) && (vErrors = more(vErrors, validate34)), data.traffic_analytics_interval !== void 0 && !validate29(data.traffic_analytics_interval, at(instancePath, "/traffic_analytics_interval")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func70.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate830.errors = vErrors, vErrors === null;
}
function validate829(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate830(data, instancePath) || (vErrors = more(vErrors, validate830), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate829.errors = vErrors, errors === 0;
}
var func71 = /* @__PURE__ */ new Set(["common", "webserver_access_mode", "webserver_url", "status", "environment_class", "max_workers", "encrypted", "key_resource_id", "logging_config", "execution_role_resource_id", "service_role_resource_id"]);
function validate847(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.webserver_access_mode !== void 0 && !validate29(data.webserver_access_mode, at(instancePath, "/webserver_access_mode")) && (vErrors = more(vErrors, validate29)), data.webserver_url !== void 0 && !validate29(data.webserver_url, at(instancePath, "/webserver_url")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.environment_class !== void 0 && !validate29(data.environment_class, at(instancePath, "/environment_class")) && (vErrors = more(vErrors, validate29)), data.max_workers !== void 0 && !validate27(data.max_workers, at(instancePath, "/max_workers")) && (vErrors = more(vErrors, validate27)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.logging_config !== void 0 && !validate29(data.logging_config, at(instancePath, "/logging_config")) && (vErrors = more(vErrors, validate29)), data.execution_role_resource_id !== void 0 && !validate29(data.execution_role_resource_id, at(instancePath, "/execution_role_resource_id")) && (vErrors = more(vErrors, validate29)), data.service_role_resource_id !== void 0 && !validate29(data.service_role_resource_id, at(instancePath, "/service_role_resource_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func71.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate847.errors = vErrors, vErrors === null;
}
function validate846(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate847(data, instancePath) || (vErrors = more(vErrors, validate847), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate846.errors = vErrors, errors === 0;
}
var func72 = /* @__PURE__ */ new Set(["common", "accounting_config_id", "name", "multi_region", "parent_resource_id", "is_logging", "is_organization_trail", "include_global_service_events", "storage_container_name", "management_events", "sns_topic_name", "cloud_watch_group_arn", "retention_days", "locked"]);
function validate863(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.accounting_config_id !== void 0 && !validate29(data.accounting_config_id, at(instancePath, "/accounting_config_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.multi_region !== void 0 && !validate34(data.multi_region, at(instancePath, "/multi_region")) && (vErrors = more(vErrors, validate34)), data.parent_resource_id !== void 0 && !validate29(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate29)), data.is_logging !== void 0 && !validate34(data.is_logging, at(instancePath, "/is_logging")) && (vErrors = more(vErrors, validate34)), data.is_organization_trail !== void 0 && !validate34(data.is_organization_trail, at(instancePath, "/is_organization_trail")) && (vErrors = more(vErrors, validate34)), data.include_global_service_events !== void 0 && !validate34(data.include_global_service_events, at(instancePath, "/include_global_service_events")) && (vErrors = more(vErrors, validate34)), data.storage_container_name !== void 0 && !validate29(data.storage_container_name, at(instancePath, "/storage_container_name")) && (vErrors = more(vErrors, validate29)), data.management_events !== void 0 && !validate29(data.management_events, at(instancePath, "/management_events")) && (vErrors = more(vErrors, validate29)), data.sns_topic_name !== void 0 && !validate29(data.sns_topic_name, at(instancePath, "/sns_topic_name")) && (vErrors = more(vErrors, validate29)), data.cloud_watch_group_arn !== void 0 && !validate29(data.cloud_watch_group_arn, at(instancePath, "/cloud_watch_group_arn")) && (vErrors = more(vErrors, validate29)), data.retention_days !== void 0 && !validate27(data.retention_days, at(instancePath, "/retention_days")) && (vErrors = more(vErrors, validate27)), data.locked !== void 0 && !validate34(data.locked, at(instancePath, "/locked")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func72.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate863.errors = vErrors, vErrors === null;
}
function validate862(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate863(data, instancePath) || (vErrors = more(vErrors, validate863), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate862.errors = vErrors, errors === 0;
}
var func73 = /* @__PURE__ */ new Set(["common", "service_id", "status", "repository", "repository_type", "cores", "memory"]);
function validate882(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.service_id !== void 0 && !validate29(data.service_id, at(instancePath, "/service_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.repository !== void 0 && !validate29(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate29)), data.repository_type !== void 0 && !validate29(data.repository_type, at(instancePath, "/repository_type")) && (vErrors = more(vErrors, validate29)), data.cores !== void 0 && !validate27(data.cores, at(instancePath, "/cores")) && (vErrors = more(vErrors, validate27)), data.memory !== void 0 && !validate27(data.memory, at(instancePath, "/memory")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func73.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate882.errors = vErrors, vErrors === null;
}
function validate881(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate882(data, instancePath) || (vErrors = more(vErrors, validate882), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate881.errors = vErrors, errors === 0;
}
var func74 = /* @__PURE__ */ new Set(["common", "app_server_id", "state", "server_type", "instance_count", "max_instance_count", "app_count"]);
function validate894(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.app_server_id !== void 0 && !validate29(data.app_server_id, at(instancePath, "/app_server_id")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.server_type !== void 0 && !validate29(data.server_type, at(instancePath, "/server_type")) && (vErrors = more(vErrors, validate29)), data.instance_count !== void 0 && !validate27(data.instance_count, at(instancePath, "/instance_count")) && (vErrors = more(vErrors, validate27)), data.max_instance_count !== void 0 && !validate27(data.max_instance_count, at(instancePath, "/max_instance_count")) && (vErrors = more(vErrors, validate27)), data.app_count !== void 0 && !validate27(data.app_count, at(instancePath, "/app_count")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func74.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate894.errors = vErrors, vErrors === null;
}
function validate893(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate894(data, instancePath) || (vErrors = more(vErrors, validate894), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate893.errors = vErrors, errors === 0;
}
var func75 = /* @__PURE__ */ new Set(["common", "group_id", "create_time", "health_check_grace_period", "multi_az", "min_size", "max_size", "desired_capacity", "new_instance_protection", "default_cooldown", "upgrade_policy", "suspended_processes"]);
function validate906(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.group_id !== void 0 && !validate29(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.health_check_grace_period !== void 0 && !validate27(data.health_check_grace_period, at(instancePath, "/health_check_grace_period")) && (vErrors = more(vErrors, validate27)), data.multi_az !== void 0 && !validate34(data.multi_az, at(instancePath, "/multi_az")) && (vErrors = more(vErrors, validate34)), data.min_size !== void 0 && !validate27(data.min_size, at(instancePath, "/min_size")) && (vErrors = more(vErrors, validate27)), data.max_size !== void 0 && !validate27(data.max_size, at(instancePath, "/max_size")) && (vErrors = more(vErrors, validate27)), data.desired_capacity !== void 0 && !validate27(data.desired_capacity, at(instancePath, "/desired_capacity")) && (vErrors = more(vErrors, validate27)), data.new_instance_protection !== void 0 && !validate34(data.new_instance_protection, at(instancePath, "/new_instance_protection")) && (vErrors = more(vErrors, validate34)), data.default_cooldown !== void 0 && !validate27(data.default_cooldown, at(instancePath, "/default_cooldown")) && (vErrors = more(vErrors, validate27)), data.upgrade_policy !== void 0 && !validate29(data.upgrade_policy, at(instancePath, "/upgrade_policy")) && (vErrors = more(vErrors, validate29)), data.suspended_processes !== void 0 && !validate116(data.suspended_processes, at(instancePath, "/suspended_processes")) && (vErrors = more(vErrors, validate116));
    for (let key0 in data)
      func75.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate906.errors = vErrors, vErrors === null;
}
function validate905(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate906(data, instancePath) || (vErrors = more(vErrors, validate906), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate905.errors = vErrors, errors === 0;
}
var func76 = /* @__PURE__ */ new Set(["common", "name", "image_id", "instance_type", "identity_management_role", "region_name", "create_time", "monitoring", "block_storage_optimized", "associate_ip", "ram_id", "kernel_id"]);
function validate923(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.image_id !== void 0 && !validate29(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate29)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.identity_management_role !== void 0 && !validate29(data.identity_management_role, at(instancePath, "/identity_management_role")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34)), data.block_storage_optimized !== void 0 && !validate34(data.block_storage_optimized, at(instancePath, "/block_storage_optimized")) && (vErrors = more(vErrors, validate34)), data.associate_ip !== void 0 && !validate29(data.associate_ip, at(instancePath, "/associate_ip")) && (vErrors = more(vErrors, validate29)), data.ram_id !== void 0 && !validate29(data.ram_id, at(instancePath, "/ram_id")) && (vErrors = more(vErrors, validate29)), data.kernel_id !== void 0 && !validate29(data.kernel_id, at(instancePath, "/kernel_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func76.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate923.errors = vErrors, vErrors === null;
}
function validate922(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate923(data, instancePath) || (vErrors = more(vErrors, validate923), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate922.errors = vErrors, errors === 0;
}
var func77 = /* @__PURE__ */ new Set(["common", "resource_id", "delivery_channel_created", "configuration_recorder_created", "auditing_has_begun", "auditing_enabled", "cross_account", "unknown_account"]);
function validate940(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.delivery_channel_created !== void 0 && !validate34(data.delivery_channel_created, at(instancePath, "/delivery_channel_created")) && (vErrors = more(vErrors, validate34)), data.configuration_recorder_created !== void 0 && !validate34(data.configuration_recorder_created, at(instancePath, "/configuration_recorder_created")) && (vErrors = more(vErrors, validate34)), data.auditing_has_begun !== void 0 && !validate34(data.auditing_has_begun, at(instancePath, "/auditing_has_begun")) && (vErrors = more(vErrors, validate34)), data.auditing_enabled !== void 0 && !validate34(data.auditing_enabled, at(instancePath, "/auditing_enabled")) && (vErrors = more(vErrors, validate34)), data.cross_account !== void 0 && !validate34(data.cross_account, at(instancePath, "/cross_account")) && (vErrors = more(vErrors, validate34)), data.unknown_account !== void 0 && !validate34(data.unknown_account, at(instancePath, "/unknown_account")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func77.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate940.errors = vErrors, vErrors === null;
}
function validate939(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate940(data, instancePath) || (vErrors = more(vErrors, validate940), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate939.errors = vErrors, errors === 0;
}
var func78 = /* @__PURE__ */ new Set(["common", "kind", "storage_container_resource_id", "port_name", "port", "created_time", "scheme"]);
function validate953(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.kind !== void 0 && !validate29(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate29)), data.storage_container_resource_id !== void 0 && !validate29(data.storage_container_resource_id, at(instancePath, "/storage_container_resource_id")) && (vErrors = more(vErrors, validate29)), data.port_name !== void 0 && !validate29(data.port_name, at(instancePath, "/port_name")) && (vErrors = more(vErrors, validate29)), data.port !== void 0 && !validate29(data.port, at(instancePath, "/port")) && (vErrors = more(vErrors, validate29)), data.created_time !== void 0 && !validate29(data.created_time, at(instancePath, "/created_time")) && (vErrors = more(vErrors, validate29)), data.scheme !== void 0 && !validate29(data.scheme, at(instancePath, "/scheme")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func78.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate953.errors = vErrors, vErrors === null;
}
function validate952(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate953(data, instancePath) || (vErrors = more(vErrors, validate953), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate952.errors = vErrors, errors === 0;
}
var func79 = /* @__PURE__ */ new Set(["common", "name", "create_time", "recovery_points", "policy", "public", "key_resource_id"]);
function validate965(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.recovery_points !== void 0 && !validate27(data.recovery_points, at(instancePath, "/recovery_points")) && (vErrors = more(vErrors, validate27)), data.policy !== void 0 && !validate29(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate29)), data.public !== void 0 && !validate34(data.public, at(instancePath, "/public")) && (vErrors = more(vErrors, validate34)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func79.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate965.errors = vErrors, vErrors === null;
}
function validate964(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate965(data, instancePath) || (vErrors = more(vErrors, validate965), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate964.errors = vErrors, errors === 0;
}
var func80 = /* @__PURE__ */ new Set(["common", "name", "region_name", "endpoint", "state", "allocation_type", "public_access", "minimum_cpus", "maximum_cpus", "pool_type"]);
function validate977(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.endpoint !== void 0 && !validate29(data.endpoint, at(instancePath, "/endpoint")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.allocation_type !== void 0 && !validate29(data.allocation_type, at(instancePath, "/allocation_type")) && (vErrors = more(vErrors, validate29)), data.public_access !== void 0 && !validate34(data.public_access, at(instancePath, "/public_access")) && (vErrors = more(vErrors, validate34)), data.minimum_cpus !== void 0 && !validate27(data.minimum_cpus, at(instancePath, "/minimum_cpus")) && (vErrors = more(vErrors, validate27)), data.maximum_cpus !== void 0 && !validate27(data.maximum_cpus, at(instancePath, "/maximum_cpus")) && (vErrors = more(vErrors, validate27)), data.pool_type !== void 0 && !validate29(data.pool_type, at(instancePath, "/pool_type")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func80.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate977.errors = vErrors, vErrors === null;
}
function validate976(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate977(data, instancePath) || (vErrors = more(vErrors, validate977), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate976.errors = vErrors, errors === 0;
}
var func81 = /* @__PURE__ */ new Set(["common", "name", "region", "state", "vm_size", "autoscaling", "inter_node_communication"]);
function validate992(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.region !== void 0 && !validate29(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.vm_size !== void 0 && !validate29(data.vm_size, at(instancePath, "/vm_size")) && (vErrors = more(vErrors, validate29)), data.autoscaling !== void 0 && !validate29(data.autoscaling, at(instancePath, "/autoscaling")) && (vErrors = more(vErrors, validate29)), data.inter_node_communication !== void 0 && !validate29(data.inter_node_communication, at(instancePath, "/inter_node_communication")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func81.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate992.errors = vErrors, vErrors === null;
}
function validate991(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate992(data, instancePath) || (vErrors = more(vErrors, validate992), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate991.errors = vErrors, errors === 0;
}
var func82 = /* @__PURE__ */ new Set(["common", "state", "instance_type", "endpoint_address", "endpoint_port", "version", "nodes", "vpc_id", "subnet_group_name", "encrypted", "publicly_accessible", "ssl_required", "create_time", "logging", "logging_bucket", "parameter_groups"]);
function validate1004(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.endpoint_address !== void 0 && !validate29(data.endpoint_address, at(instancePath, "/endpoint_address")) && (vErrors = more(vErrors, validate29)), data.endpoint_port !== void 0 && !validate27(data.endpoint_port, at(instancePath, "/endpoint_port")) && (vErrors = more(vErrors, validate27)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.nodes !== void 0 && !validate116(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate116)), data.vpc_id !== void 0 && !validate29(data.vpc_id, at(instancePath, "/vpc_id")) && (vErrors = more(vErrors, validate29)), data.subnet_group_name !== void 0 && !validate29(data.subnet_group_name, at(instancePath, "/subnet_group_name")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.publicly_accessible !== void 0 && !validate34(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate34)), data.ssl_required !== void 0 && !validate34(data.ssl_required, at(instancePath, "/ssl_required")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.logging !== void 0 && !validate34(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate34)), data.logging_bucket !== void 0 && !validate29(data.logging_bucket, at(instancePath, "/logging_bucket")) && (vErrors = more(vErrors, validate29)), data.parameter_groups !== void 0 && !validate116(data.parameter_groups, at(instancePath, "/parameter_groups")) && (vErrors = more(vErrors, validate116));
    for (let key0 in data)
      func82.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1004.errors = vErrors, vErrors === null;
}
function validate1003(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1004(data, instancePath) || (vErrors = more(vErrors, validate1004), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1003.errors = vErrors, errors === 0;
}
var func83 = /* @__PURE__ */ new Set(["common", "snapshot_id", "state", "snapshot_type", "nodes", "instance_type", "encrypted", "create_time"]);
function validate1025(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.snapshot_id !== void 0 && !validate29(data.snapshot_id, at(instancePath, "/snapshot_id")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.snapshot_type !== void 0 && !validate29(data.snapshot_type, at(instancePath, "/snapshot_type")) && (vErrors = more(vErrors, validate29)), data.nodes !== void 0 && !validate116(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate116)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func83.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1025.errors = vErrors, vErrors === null;
}
function validate1024(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1025(data, instancePath) || (vErrors = more(vErrors, validate1025), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1024.errors = vErrors, errors === 0;
}
var func84 = /* @__PURE__ */ new Set(["common", "name", "state", "region_name", "double_encryption_enabled", "sql_administrator_login", "workspace_type"]);
function validate1038(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.double_encryption_enabled !== void 0 && !validate34(data.double_encryption_enabled, at(instancePath, "/double_encryption_enabled")) && (vErrors = more(vErrors, validate34)), data.sql_administrator_login !== void 0 && !validate29(data.sql_administrator_login, at(instancePath, "/sql_administrator_login")) && (vErrors = more(vErrors, validate29)), data.workspace_type !== void 0 && !validate29(data.workspace_type, at(instancePath, "/workspace_type")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func84.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1038.errors = vErrors, vErrors === null;
}
function validate1037(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1038(data, instancePath) || (vErrors = more(vErrors, validate1038), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1037.errors = vErrors, errors === 0;
}
var func85 = /* @__PURE__ */ new Set(["common", "instance_type", "instance_id", "state", "engine", "engine_version", "nodes", "endpoint_address", "publicly_accessible", "general_logs", "audit_logs", "authentication_strategy", "auto_minor_upgrades"]);
function validate1050(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.engine !== void 0 && !validate29(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate29)), data.engine_version !== void 0 && !validate29(data.engine_version, at(instancePath, "/engine_version")) && (vErrors = more(vErrors, validate29)), data.nodes !== void 0 && !validate116(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate116)), data.endpoint_address !== void 0 && !validate29(data.endpoint_address, at(instancePath, "/endpoint_address")) && (vErrors = more(vErrors, validate29)), data.publicly_accessible !== void 0 && !validate34(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate34)), data.general_logs !== void 0 && !validate34(data.general_logs, at(instancePath, "/general_logs")) && (vErrors = more(vErrors, validate34)), data.audit_logs !== void 0 && !validate34(data.audit_logs, at(instancePath, "/audit_logs")) && (vErrors = more(vErrors, validate34)), data.authentication_strategy !== void 0 && !validate29(data.authentication_strategy, at(instancePath, "/authentication_strategy")) && (vErrors = more(vErrors, validate29)), data.auto_minor_upgrades !== void 0 && !validate34(data.auto_minor_upgrades, at(instancePath, "/auto_minor_upgrades")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func85.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1050.errors = vErrors, vErrors === null;
}
function validate1049(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1050(data, instancePath) || (vErrors = more(vErrors, validate1050), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1049.errors = vErrors, errors === 0;
}
var func86 = /* @__PURE__ */ new Set(["common", "description", "creation_date", "build_type", "build_image", "privilege_mode", "cache_type", "key_resource_id", "network_resource_id"]);
function validate1068(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.build_type !== void 0 && !validate29(data.build_type, at(instancePath, "/build_type")) && (vErrors = more(vErrors, validate29)), data.build_image !== void 0 && !validate29(data.build_image, at(instancePath, "/build_image")) && (vErrors = more(vErrors, validate29)), data.privilege_mode !== void 0 && !validate29(data.privilege_mode, at(instancePath, "/privilege_mode")) && (vErrors = more(vErrors, validate29)), data.cache_type !== void 0 && !validate29(data.cache_type, at(instancePath, "/cache_type")) && (vErrors = more(vErrors, validate29)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func86.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1068.errors = vErrors, vErrors === null;
}
function validate1067(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1068(data, instancePath) || (vErrors = more(vErrors, validate1068), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1067.errors = vErrors, errors === 0;
}
var func87 = /* @__PURE__ */ new Set(["common", "destination_name", "arn", "target_arn", "role_arn", "access_policy", "trusted_accounts", "creation_time"]);
function validate1082(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.destination_name !== void 0 && !validate29(data.destination_name, at(instancePath, "/destination_name")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.target_arn !== void 0 && !validate29(data.target_arn, at(instancePath, "/target_arn")) && (vErrors = more(vErrors, validate29)), data.role_arn !== void 0 && !validate29(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate29)), data.access_policy !== void 0 && !validate29(data.access_policy, at(instancePath, "/access_policy")) && (vErrors = more(vErrors, validate29)), data.trusted_accounts !== void 0 && !validate116(data.trusted_accounts, at(instancePath, "/trusted_accounts")) && (vErrors = more(vErrors, validate116)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func87.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1082.errors = vErrors, vErrors === null;
}
function validate1081(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1082(data, instancePath) || (vErrors = more(vErrors, validate1082), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1081.errors = vErrors, errors === 0;
}
var func88 = /* @__PURE__ */ new Set(["common", "creation_date", "last_inventory_date", "size_in_bytes", "number_of_archives", "lock_creation_date", "lock_expiration_date", "lock_state"]);
function validate1095(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.last_inventory_date !== void 0 && !validate29(data.last_inventory_date, at(instancePath, "/last_inventory_date")) && (vErrors = more(vErrors, validate29)), data.size_in_bytes !== void 0 && !validate27(data.size_in_bytes, at(instancePath, "/size_in_bytes")) && (vErrors = more(vErrors, validate27)), data.number_of_archives !== void 0 && !validate27(data.number_of_archives, at(instancePath, "/number_of_archives")) && (vErrors = more(vErrors, validate27)), data.lock_creation_date !== void 0 && !validate29(data.lock_creation_date, at(instancePath, "/lock_creation_date")) && (vErrors = more(vErrors, validate29)), data.lock_expiration_date !== void 0 && !validate29(data.lock_expiration_date, at(instancePath, "/lock_expiration_date")) && (vErrors = more(vErrors, validate29)), data.lock_state !== void 0 && !validate29(data.lock_state, at(instancePath, "/lock_state")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func88.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1095.errors = vErrors, vErrors === null;
}
function validate1094(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1095(data, instancePath) || (vErrors = more(vErrors, validate1095), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1094.errors = vErrors, errors === 0;
}
var func89 = /* @__PURE__ */ new Set(["common", "name", "pod_name", "pod_resource_id", "namespace", "image", "image_pull_policy", "repository", "version", "raw_image_tag", "privileged", "command", "args", "log_driver", "log_group_name", "log_group_resource_id", "task_definition_resource_id", "restart_count", "tty", "working_dir"]);
function validate1108(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.pod_name !== void 0 && !validate29(data.pod_name, at(instancePath, "/pod_name")) && (vErrors = more(vErrors, validate29)), data.pod_resource_id !== void 0 && !validate29(data.pod_resource_id, at(instancePath, "/pod_resource_id")) && (vErrors = more(vErrors, validate29)), data.namespace !== void 0 && !validate29(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate29)), data.image !== void 0 && !validate29(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate29)), data.image_pull_policy !== void 0 && !validate29(data.image_pull_policy, at(instancePath, "/image_pull_policy")) && (vErrors = more(vErrors, validate29)), data.repository !== void 0 && !validate29(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.raw_image_tag !== void 0 && !validate29(data.raw_image_tag, at(instancePath, "/raw_image_tag")) && (vErrors = more(vErrors, validate29)), data.privileged !== void 0 && !validate34(data.privileged, at(instancePath, "/privileged")) && (vErrors = more(vErrors, validate34)), data.command !== void 0 && !validate29(data.command, at(instancePath, "/command")) && (vErrors = more(vErrors, validate29)), data.args !== void 0 && !validate116(data.args, at(instancePath, "/args")) && (vErrors = more(vErrors, validate116)), data.log_driver !== void 0 && !validate29(data.log_driver, at(instancePath, "/log_driver")) && (vErrors = more(vErrors, validate29)), data.log_group_name !== void 0 && !validate29(data.log_group_name, at(instancePath, "/log_group_name")) && (vErrors = more(vErrors, validate29)), data.log_group_resource_id !== void 0 && !validate29(data.log_group_resource_id, at(instancePath, "/log_group_resource_id")) && (vErrors = more(vErrors, validate29)), data.task_definition_resource_id !== void 0 && !validate29(data.task_definition_resource_id, at(instancePath, "/task_definition_resource_id")) && (vErrors = more(vErrors, validate29)), data.restart_count !== void 0 && !validate27(data.restart_count, at(instancePath, "/restart_count")) && (vErrors = more(vErrors, validate27)), data.tty !== void 0 && !validate27(data.tty, at(instancePath, "/tty")) && (vErrors = more(vErrors, validate27)), data.working_dir !== void 0 && !validate29(data.working_dir, at(instancePath, "/working_dir")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func89.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1108.errors = vErrors, vErrors === null;
}
function validate1107(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1108(data, instancePath) || (vErrors = more(vErrors, validate1108), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1107.errors = vErrors, errors === 0;
}
var func90 = /* @__PURE__ */ new Set(["common", "name", "arn", "res_type", "created_at", "endpoint", "fargate", "role_arn", "region_name", "network_resource_id", "status", "version", "platform_version", "monitoring", "logging", "logging_types", "endpoint_public_access", "endpoint_private_access", "public_access_cidrs", "key_resource_id", "master_auth_network_enabled"]);
function validate1133(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.res_type !== void 0 && !validate29(data.res_type, at(instancePath, "/res_type")) && (vErrors = more(vErrors, validate29)), data.created_at !== void 0 && !validate29(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate29)), data.endpoint !== void 0 && !validate29(data.endpoint, at(instancePath, "/endpoint")) && (vErrors = more(vErrors, validate29)), data.fargate !== void 0 && !validate34(data.fargate, at(instancePath, "/fargate")) && (vErrors = more(vErrors, validate34)), data.role_arn !== void 0 && !validate29(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.platform_version !== void 0 && !validate29(data.platform_version, at(instancePath, "/platform_version")) && (vErrors = more(vErrors, validate29)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34)), data.logging !== void 0 && !validate34(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate34)), data.logging_types !== void 0 && !validate116(data.logging_types, at(instancePath, "/logging_types")) && (vErrors = more(vErrors, validate116)), data.endpoint_public_access !== void 0 && !validate34(data.endpoint_public_access, at(instancePath, "/endpoint_public_access")) && (vErrors = more(vErrors, validate34)), data.endpoint_private_access !== void 0 && !validate34(data.endpoint_private_access, at(instancePath, "/endpoint_private_access")) && (vErrors = more(vErrors, validate34)), data.public_access_cidrs !== void 0 && !validate116(data.public_access_cidrs, at(instancePath, "/public_access_cidrs")) && (vErrors = more(vErrors, validate116)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.master_auth_network_enabled !== void 0 && !validate34(data.master_auth_network_enabled, at(instancePath, "/master_auth_network_enabled")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func90.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1133.errors = vErrors, vErrors === null;
}
function validate1132(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1133(data, instancePath) || (vErrors = more(vErrors, validate1133), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1132.errors = vErrors, errors === 0;
}
var func91 = /* @__PURE__ */ new Set(["common", "name", "namespace", "arn", "last_status", "desired_status", "launch_type", "connectivity", "create_time", "task_definition_resource_id", "paused", "replicas", "available_replicas", "unavailable_replicas", "ready_replicas", "updated_replicas", "observed_generation", "collision_count"]);
function validate1159(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.namespace !== void 0 && !validate29(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.last_status !== void 0 && !validate29(data.last_status, at(instancePath, "/last_status")) && (vErrors = more(vErrors, validate29)), data.desired_status !== void 0 && !validate29(data.desired_status, at(instancePath, "/desired_status")) && (vErrors = more(vErrors, validate29)), data.launch_type !== void 0 && !validate29(data.launch_type, at(instancePath, "/launch_type")) && (vErrors = more(vErrors, validate29)), data.connectivity !== void 0 && !validate29(data.connectivity, at(instancePath, "/connectivity")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.task_definition_resource_id !== void 0 && !validate29(data.task_definition_resource_id, at(instancePath, "/task_definition_resource_id")) && (vErrors = more(vErrors, validate29)), data.paused !== void 0 && !validate34(data.paused, at(instancePath, "/paused")) && (vErrors = more(vErrors, validate34)), data.replicas !== void 0 && !validate29(data.replicas, at(instancePath, "/replicas")) && (vErrors = more(vErrors, validate29)), data.available_replicas !== void 0 && !validate116(data.available_replicas, at(instancePath, "/available_replicas")) && (vErrors = more(vErrors, validate116)), data.unavailable_replicas !== void 0 && !validate116(data.unavailable_replicas, at(instancePath, "/unavailable_replicas")) && (vErrors = more(vErrors, validate116)), data.ready_replicas !== void 0 && !validate116(data.ready_replicas, at(instancePath, "/ready_replicas")) && (vErrors = more(vErrors, validate116)), data.updated_replicas !== void 0 && !validate116(data.updated_replicas, at(instancePath, "/updated_replicas")) && (vErrors = more(vErrors, validate116)), data.observed_generation !== void 0 && !validate29(data.observed_generation, at(instancePath, "/observed_generation")) && (vErrors = more(vErrors, validate29)), data.collision_count !== void 0 && !validate27(data.collision_count, at(instancePath, "/collision_count")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func91.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1159.errors = vErrors, vErrors === null;
}
function validate1158(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1159(data, instancePath) || (vErrors = more(vErrors, validate1159), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1158.errors = vErrors, errors === 0;
}
var func92 = /* @__PURE__ */ new Set(["common", "digest", "sha256", "push_time", "last_scanned", "registry_id", "registry_name", "finding_count", "critical", "high", "medium", "low", "size", "image_tags"]);
function validate1182(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.digest !== void 0 && !validate29(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate29)), data.sha256 !== void 0 && !validate29(data.sha256, at(instancePath, "/sha256")) && (vErrors = more(vErrors, validate29)), data.push_time !== void 0 && !validate29(data.push_time, at(instancePath, "/push_time")) && (vErrors = more(vErrors, validate29)), data.last_scanned !== void 0 && !validate29(data.last_scanned, at(instancePath, "/last_scanned")) && (vErrors = more(vErrors, validate29)), data.registry_id !== void 0 && !validate29(data.registry_id, at(instancePath, "/registry_id")) && (vErrors = more(vErrors, validate29)), data.registry_name !== void 0 && !validate29(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate29)), data.finding_count !== void 0 && !validate27(data.finding_count, at(instancePath, "/finding_count")) && (vErrors = more(vErrors, validate27)), data.critical !== void 0 && !validate27(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate27)), data.high !== void 0 && !validate27(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate27)), data.medium !== void 0 && !validate27(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate27)), data.low !== void 0 && !validate27(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate27)), data.size !== void 0 && !validate27(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate27)), data.image_tags !== void 0 && !validate815(data.image_tags, at(instancePath, "/image_tags")) && (vErrors = more(vErrors, validate815));
    for (let key0 in data)
      func92.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1182.errors = vErrors, vErrors === null;
}
function validate1181(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1182(data, instancePath) || (vErrors = more(vErrors, validate1182), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1181.errors = vErrors, errors === 0;
}
var func93 = /* @__PURE__ */ new Set(["common", "instance_resource_id", "network_resource_id", "pod_cidr", "pod_count", "internal_ip_address", "external_ip_address", "hostname", "architecture", "boot_id", "container_runtime_version", "operating_system", "os_image", "ready", "unschedulable"]);
function validate1201(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.pod_cidr !== void 0 && !validate29(data.pod_cidr, at(instancePath, "/pod_cidr")) && (vErrors = more(vErrors, validate29)), data.pod_count !== void 0 && !validate27(data.pod_count, at(instancePath, "/pod_count")) && (vErrors = more(vErrors, validate27)), data.internal_ip_address !== void 0 && !validate29(data.internal_ip_address, at(instancePath, "/internal_ip_address")) && (vErrors = more(vErrors, validate29)), data.external_ip_address !== void 0 && !validate29(data.external_ip_address, at(instancePath, "/external_ip_address")) && (vErrors = more(vErrors, validate29)), data.hostname !== void 0 && !validate29(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate29)), data.architecture !== void 0 && !validate29(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate29)), data.boot_id !== void 0 && !validate29(data.boot_id, at(instancePath, "/boot_id")) && (vErrors = more(vErrors, validate29)), data.container_runtime_version !== void 0 && !validate29(data.container_runtime_version, at(instancePath, "/container_runtime_version")) && (vErrors = more(vErrors, validate29)), data.operating_system !== void 0 && !validate29(data.operating_system, at(instancePath, "/operating_system")) && (vErrors = more(vErrors, validate29)), data.os_image !== void 0 && !validate29(data.os_image, at(instancePath, "/os_image")) && (vErrors = more(vErrors, validate29)), data.ready !== void 0 && !validate34(data.ready, at(instancePath, "/ready")) && (vErrors = more(vErrors, validate34)), data.unschedulable !== void 0 && !validate34(data.unschedulable, at(instancePath, "/unschedulable")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func93.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1201.errors = vErrors, vErrors === null;
}
function validate1200(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1201(data, instancePath) || (vErrors = more(vErrors, validate1201), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1200.errors = vErrors, errors === 0;
}
var func94 = /* @__PURE__ */ new Set(["common", "name", "create_time", "status", "trusted_accounts", "lifecycle_policy", "registry_id", "namespace_id", "publicly_accessible", "scan_on_push", "image_count", "encryption_type", "key_resource_id", "tag_mutability"]);
function validate1221(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.trusted_accounts !== void 0 && !validate116(data.trusted_accounts, at(instancePath, "/trusted_accounts")) && (vErrors = more(vErrors, validate116)), data.lifecycle_policy !== void 0 && !validate29(data.lifecycle_policy, at(instancePath, "/lifecycle_policy")) && (vErrors = more(vErrors, validate29)), data.registry_id !== void 0 && !validate29(data.registry_id, at(instancePath, "/registry_id")) && (vErrors = more(vErrors, validate29)), data.namespace_id !== void 0 && !validate29(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate29)), data.publicly_accessible !== void 0 && !validate34(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate34)), data.scan_on_push !== void 0 && !validate34(data.scan_on_push, at(instancePath, "/scan_on_push")) && (vErrors = more(vErrors, validate34)), data.image_count !== void 0 && !validate27(data.image_count, at(instancePath, "/image_count")) && (vErrors = more(vErrors, validate27)), data.encryption_type !== void 0 && !validate29(data.encryption_type, at(instancePath, "/encryption_type")) && (vErrors = more(vErrors, validate29)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.tag_mutability !== void 0 && !validate34(data.tag_mutability, at(instancePath, "/tag_mutability")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func94.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1221.errors = vErrors, vErrors === null;
}
function validate1220(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1221(data, instancePath) || (vErrors = more(vErrors, validate1221), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1220.errors = vErrors, errors === 0;
}
var func95 = /* @__PURE__ */ new Set(["common", "create_time", "role_resource_id", "role_name", "cluster_id", "task_resource_id", "platform_version", "scheduling_strategy", "assign_public_ip", "enable_ecs_tags", "enable_execute_command", "created_by", "desired_count", "running_count", "pending_count"]);
function validate1240(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.role_resource_id !== void 0 && !validate29(data.role_resource_id, at(instancePath, "/role_resource_id")) && (vErrors = more(vErrors, validate29)), data.role_name !== void 0 && !validate29(data.role_name, at(instancePath, "/role_name")) && (vErrors = more(vErrors, validate29)), data.cluster_id !== void 0 && !validate29(data.cluster_id, at(instancePath, "/cluster_id")) && (vErrors = more(vErrors, validate29)), data.task_resource_id !== void 0 && !validate29(data.task_resource_id, at(instancePath, "/task_resource_id")) && (vErrors = more(vErrors, validate29)), data.platform_version !== void 0 && !validate29(data.platform_version, at(instancePath, "/platform_version")) && (vErrors = more(vErrors, validate29)), data.scheduling_strategy !== void 0 && !validate29(data.scheduling_strategy, at(instancePath, "/scheduling_strategy")) && (vErrors = more(vErrors, validate29)), data.assign_public_ip !== void 0 && !validate34(data.assign_public_ip, at(instancePath, "/assign_public_ip")) && (vErrors = more(vErrors, validate34)), data.enable_ecs_tags !== void 0 && !validate34(data.enable_ecs_tags, at(instancePath, "/enable_ecs_tags")) && (vErrors = more(vErrors, validate34)), data.enable_execute_command !== void 0 && !validate34(data.enable_execute_command, at(instancePath, "/enable_execute_command")) && (vErrors = more(vErrors, validate34)), data.created_by !== void 0 && !validate29(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate29)), data.desired_count !== void 0 && !validate27(data.desired_count, at(instancePath, "/desired_count")) && (vErrors = more(vErrors, validate27)), data.running_count !== void 0 && !validate27(data.running_count, at(instancePath, "/running_count")) && (vErrors = more(vErrors, validate27)), data.pending_count !== void 0 && !validate27(data.pending_count, at(instancePath, "/pending_count")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func95.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1240.errors = vErrors, vErrors === null;
}
function validate1239(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1240(data, instancePath) || (vErrors = more(vErrors, validate1240), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1239.errors = vErrors, errors === 0;
}
var func96 = /* @__PURE__ */ new Set(["common", "distribution_id", "domain_name", "alternate_domain_names", "status", "delivery_method", "state", "root_object", "http_versions", "ipv6_enabled", "last_modified", "log_bucket", "origins", "security_policy", "certificate", "web_acl_id", "price_class", "comment", "arn", "logging", "cookie_logging", "origin_access_identities", "https_required", "viewer_protocol_policy", "geo_whitelist", "geo_blacklist"]);
function validate1260(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.distribution_id !== void 0 && !validate29(data.distribution_id, at(instancePath, "/distribution_id")) && (vErrors = more(vErrors, validate29)), data.domain_name !== void 0 && !validate29(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate29)), data.alternate_domain_names !== void 0 && !validate116(data.alternate_domain_names, at(instancePath, "/alternate_domain_names")) && (vErrors = more(vErrors, validate116)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.delivery_method !== void 0 && !validate29(data.delivery_method, at(instancePath, "/delivery_method")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.root_object !== void 0 && !validate29(data.root_object, at(instancePath, "/root_object")) && (vErrors = more(vErrors, validate29)), data.http_versions !== void 0 && !validate116(data.http_versions, at(instancePath, "/http_versions")) && (vErrors = more(vErrors, validate116)), data.ipv6_enabled !== void 0 && !validate34(data.ipv6_enabled, at(instancePath, "/ipv6_enabled")) && (vErrors = more(vErrors, validate34)), data.last_modified !== void 0 && !validate29(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate29)), data.log_bucket !== void 0 && !validate29(data.log_bucket, at(instancePath, "/log_bucket")) && (vErrors = more(vErrors, validate29)), data.origins !== void 0 && !validate116(data.origins, at(instancePath, "/origins")) && (vErrors = more(vErrors, validate116)), data.security_policy !== void 0 && !validate29(data.security_policy, at(instancePath, "/security_policy")) && (vErrors = more(vErrors, validate29)), data.certificate !== void 0 && !validate29(data.certificate, at(instancePath, "/certificate")) && (vErrors = more(vErrors, validate29)), data.web_acl_id !== void 0 && !validate29(data.web_acl_id, at(instancePath, "/web_acl_id")) && (vErrors = more(vErrors, validate29)), data.price_class !== void 0 && !validate29(data.price_class, at(instancePath, "/price_class")) && (vErrors = more(vErrors, validate29)), data.comment !== void 0 && !validate29(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.logging !== void 0 && !validate34(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate34)), data.cookie_logging !== void 0 && !validate34(data.cookie_logging, at(instancePath, "/cookie_logging")) && (vErrors = more(vErrors, validate34)), data.origin_access_identities !== void 0 && !validate116(data.origin_access_identities, at(instancePath, "/origin_access_identities")) && (vErrors = more(vErrors, validate116)), data.https_required !== void 0 && !validate34(data.https_required, at(instancePath, "/https_required")) && (vErrors = more(vErrors, validate34)), data.viewer_protocol_policy !== void 0 && !validate29(data.viewer_protocol_policy, at(instancePath, "/viewer_protocol_policy")) && (vErrors = more(vErrors, validate29)), data.geo_whitelist !== void 0 && !validate116(data.geo_whitelist, at(instancePath, "/geo_whitelist")) && (vErrors = more(vErrors, validate116)), data.geo_blacklist !== void 0 && !validate116(data.geo_blacklist, at(instancePath, "/geo_blacklist")) && (vErrors = more(vErrors, validate116));
    for (let key0 in data)
      func96.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1260.errors = vErrors, vErrors === null;
}
function validate1259(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1260(data, instancePath) || (vErrors = more(vErrors, validate1260), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1259.errors = vErrors, errors === 0;
}
var func97 = /* @__PURE__ */ new Set(["common", "workspace_id", "name", "description", "state", "encrypted", "key_resource_id", "output_location", "create_time", "requester_pays", "metrics_enabled"]);
function validate1291(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.workspace_id !== void 0 && !validate29(data.workspace_id, at(instancePath, "/workspace_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.output_location !== void 0 && !validate29(data.output_location, at(instancePath, "/output_location")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.requester_pays !== void 0 && !validate34(data.requester_pays, at(instancePath, "/requester_pays")) && (vErrors = more(vErrors, validate34)), data.metrics_enabled !== void 0 && !validate34(data.metrics_enabled, at(instancePath, "/metrics_enabled")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func97.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1291.errors = vErrors, vErrors === null;
}
function validate1290(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1291(data, instancePath) || (vErrors = more(vErrors, validate1291), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1290.errors = vErrors, errors === 0;
}
var func98 = /* @__PURE__ */ new Set(["common", "database_type", "encrypted", "character_set", "collation", "instance_resource_id"]);
function validate1307(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.database_type !== void 0 && !validate29(data.database_type, at(instancePath, "/database_type")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.character_set !== void 0 && !validate29(data.character_set, at(instancePath, "/character_set")) && (vErrors = more(vErrors, validate29)), data.collation !== void 0 && !validate34(data.collation, at(instancePath, "/collation")) && (vErrors = more(vErrors, validate34)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func98.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1307.errors = vErrors, vErrors === null;
}
function validate1306(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1307(data, instancePath) || (vErrors = more(vErrors, validate1307), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1306.errors = vErrors, errors === 0;
}
var func99 = /* @__PURE__ */ new Set(["common", "state", "encryption_type"]);
function validate1318(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.encryption_type !== void 0 && !validate29(data.encryption_type, at(instancePath, "/encryption_type")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func99.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1318.errors = vErrors, vErrors === null;
}
function validate1317(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1318(data, instancePath) || (vErrors = more(vErrors, validate1318), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1317.errors = vErrors, errors === 0;
}
var func100 = /* @__PURE__ */ new Set(["common", "resource_id", "organization_service_id", "account_id", "tenant_id", "payer_account", "name", "added_timestamp", "bots", "resources"]);
function validate1326(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.organization_service_id !== void 0 && !validate29(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.tenant_id !== void 0 && !validate29(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate29)), data.payer_account !== void 0 && !validate29(data.payer_account, at(instancePath, "/payer_account")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.added_timestamp !== void 0 && !validate29(data.added_timestamp, at(instancePath, "/added_timestamp")) && (vErrors = more(vErrors, validate29)), data.bots !== void 0 && !validate27(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate27)), data.resources !== void 0 && !validate27(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func100.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1326.errors = vErrors, vErrors === null;
}
function validate1325(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1326(data, instancePath) || (vErrors = more(vErrors, validate1326), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1325.errors = vErrors, errors === 0;
}
var func101 = /* @__PURE__ */ new Set(["common", "domain", "comment", "is_private_zone", "records"]);
function validate1341(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.domain !== void 0 && !validate29(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate29)), data.comment !== void 0 && !validate29(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate29)), data.is_private_zone !== void 0 && !validate34(data.is_private_zone, at(instancePath, "/is_private_zone")) && (vErrors = more(vErrors, validate34)), data.records !== void 0 && !validate27(data.records, at(instancePath, "/records")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func101.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1341.errors = vErrors, vErrors === null;
}
function validate1340(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1341(data, instancePath) || (vErrors = more(vErrors, validate1341), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1340.errors = vErrors, errors === 0;
}
var func102 = /* @__PURE__ */ new Set(["common", "name", "version", "arn", "status", "network_mode", "launch_type", "execution_role_arn", "cpu", "memory", "family", "created_at", "container_count"]);
function validate1351(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.network_mode !== void 0 && !validate29(data.network_mode, at(instancePath, "/network_mode")) && (vErrors = more(vErrors, validate29)), data.launch_type !== void 0 && !validate29(data.launch_type, at(instancePath, "/launch_type")) && (vErrors = more(vErrors, validate29)), data.execution_role_arn !== void 0 && !validate29(data.execution_role_arn, at(instancePath, "/execution_role_arn")) && (vErrors = more(vErrors, validate29)), data.cpu !== void 0 && !validate29(data.cpu, at(instancePath, "/cpu")) && (vErrors = more(vErrors, validate29)), data.memory !== void 0 && !validate29(data.memory, at(instancePath, "/memory")) && (vErrors = more(vErrors, validate29)), data.family !== void 0 && !validate29(data.family, at(instancePath, "/family")) && (vErrors = more(vErrors, validate29)), data.created_at !== void 0 && !validate29(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate29)), data.container_count !== void 0 && !validate27(data.container_count, at(instancePath, "/container_count")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func102.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1351.errors = vErrors, vErrors === null;
}
function validate1350(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1351(data, instancePath) || (vErrors = more(vErrors, validate1351), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1350.errors = vErrors, errors === 0;
}
var func103 = /* @__PURE__ */ new Set(["common", "instance_id", "instance_type", "launch_time", "platform", "state", "image_id", "public_ip_address", "private_ip_address", "network_resource_id", "subnet_resource_id", "object_id", "key_name", "role_name", "role_resource_id", "termination_protection", "vm_extensions", "jit_access_policy", "root_device_type", "tenancy", "detailed_monitoring", "secondary_private_ip_addresses", "secondary_public_ip_addresses", "architecture", "aws_instance_metadata_service_v2_required", "aws_instance_metadata_service_hop_limit", "aws_instance_metadata_service_endpoint_enabled", "aws_instance_metadata_service_endpoint_config_status", "state_transition_reason"]);
function validate1369(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.launch_time !== void 0 && !validate29(data.launch_time, at(instancePath, "/launch_time")) && (vErrors = more(vErrors, validate29)), data.platform !== void 0 && !validate29(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.image_id !== void 0 && !validate29(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate29)), data.public_ip_address !== void 0 && !validate29(data.public_ip_address, at(instancePath, "/public_ip_address")) && (vErrors = more(vErrors, validate29)), data.private_ip_address !== void 0 && !validate29(data.private_ip_address, at(instancePath, "/private_ip_address")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.subnet_resource_id !== void 0 && !validate29(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate29)), data.object_id !== void 0 && !validate29(data.object_id, at(instancePath, "/object_id")) && (vErrors = more(vErrors, validate29)), data.key_name !== void 0 && !validate29(data.key_name, at(instancePath, "/key_name")) && (vErrors = more(vErrors, validate29)), data.role_name !== void 0 && !validate29(data.role_name, at(instancePath, "/role_name")) && (vErrors = more(vErrors, validate29)), data.role_resource_id !== void 0 && !validate29(data.role_resource_id, at(instancePath, "/role_resource_id")) && (vErrors = more(vErrors, validate29)), data.termination_protection !== void 0 && !validate29(data.termination_protection, at(instancePath, "/termination_protection")) && (vErrors = more(vErrors, validate29)), data.vm_extensions !== void 0 && !validate29(data.vm_extensions, at(instancePath, "/vm_extensions")) && (vErrors = more(vErrors, validate29)), data.jit_access_policy !== void 0 && !validate29(data.jit_access_policy, at(instancePath, "/jit_access_policy")) && (vErrors = more(vErrors, validate29)), data.root_device_type !== void 0 && !validate29(data.root_device_type, at(instancePath, "/root_device_type")) && (vErrors = more(vErrors, validate29)), data.tenancy !== void 0 && !validate29(data.tenancy, at(instancePath, "/tenancy")) && (vErrors = more(vErrors, validate29)), data.detailed_monitoring !== void 0 && !validate34(data.detailed_monitoring, at(instancePath, "/detailed_monitoring")) && (vErrors = more(vErrors, validate34)), data.secondary_private_ip_addresses !== void 0 && !validate116(data.secondary_private_ip_addresses, at(instancePath, "/secondary_private_ip_addresses")) && (vErrors = more(vErrors, validate116)), data.secondary_public_ip_addresses !== void 0 && !validate116(data.secondary_public_ip_addresses, at(instancePath, "/secondary_public_ip_addresses")) && (vErrors = more(vErrors, validate116)), data.architecture !== void 0 && !validate29(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate29)), data.aws_instance_metadata_service_v2_required !== void 0 && !validate34(data.aws_instance_metadata_service_v2_required, at(instancePath, "/aws_instance_metadata_service_v2_required")) && (vErrors = more(vErrors, validate34)), data.aws_instance_metadata_service_hop_limit !== void 0 && !validate27(data.aws_instance_metadata_service_hop_limit, at(instancePath, "/aws_instance_metadata_service_hop_limit")) && (vErrors = more(vErrors, validate27)), data.aws_instance_metadata_service_endpoint_enabled !== void 0 && !validate29(data.aws_instance_metadata_service_endpoint_enabled, at(instancePath, "/aws_instance_metadata_service_endpoint_enabled")) && (vErrors = more(vErrors, validate29)), data.aws_instance_metadata_service_endpoint_config_status !== void 0 && !validate29(data.aws_instance_metadata_service_endpoint_config_status, at(instancePath, "/aws_instance_metadata_service_endpoint_config_status")) && (vErrors = more(vErrors, validate29)), data.state_transition_reason !== void 0 && !validate29(data.state_transition_reason, at(instancePath, "/state_transition_reason")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func103.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1369.errors = vErrors, vErrors === null;
}
function validate1368(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1369(data, instancePath) || (vErrors = more(vErrors, validate1369), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1368.errors = vErrors, errors === 0;
}
var func104 = /* @__PURE__ */ new Set(["ip_address", "ip_address_type"]);
function validate1410(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.ip_address !== void 0 && !validate29(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate29)), data.ip_address_type !== void 0 && !validate29(data.ip_address_type, at(instancePath, "/ip_address_type")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func104.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1410.errors = vErrors, vErrors === null;
}
function validate1409(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1410(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1410));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1409.errors = vErrors, vErrors === null;
}
var func105 = /* @__PURE__ */ new Set(["common", "description", "device_index", "instance_id", "instance_resource_id", "ip_addresses", "mac_address", "network_interface_id", "network_resource_id", "subnet_id", "subnet_resource_id", "private_ip_address"]);
function validate1403(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.device_index !== void 0 && !validate27(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate27)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29)), data.ip_addresses !== void 0 && !validate1409(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate1409)), data.mac_address !== void 0 && !validate29(data.mac_address, at(instancePath, "/mac_address")) && (vErrors = more(vErrors, validate29)), data.network_interface_id !== void 0 && !validate29(data.network_interface_id, at(instancePath, "/network_interface_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.subnet_id !== void 0 && !validate29(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate29)), data.subnet_resource_id !== void 0 && !validate29(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate29)), data.private_ip_address !== void 0 && !validate29(data.private_ip_address, at(instancePath, "/private_ip_address")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func105.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1403.errors = vErrors, vErrors === null;
}
function validate1402(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1403(data, instancePath) || (vErrors = more(vErrors, validate1403), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1402.errors = vErrors, errors === 0;
}
var func106 = /* @__PURE__ */ new Set(["common", "subnet_id", "availability_zone", "cidr", "available_ips", "network_resource_id", "network_id", "route_table_resource_id", "public"]);
function validate1425(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.subnet_id !== void 0 && !validate29(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate29)), data.availability_zone !== void 0 && !validate29(data.availability_zone, at(instancePath, "/availability_zone")) && (vErrors = more(vErrors, validate29)), data.cidr !== void 0 && !validate29(data.cidr, at(instancePath, "/cidr")) && (vErrors = more(vErrors, validate29)), data.available_ips !== void 0 && !validate27(data.available_ips, at(instancePath, "/available_ips")) && (vErrors = more(vErrors, validate27)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_id !== void 0 && !validate29(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate29)), data.route_table_resource_id !== void 0 && !validate29(data.route_table_resource_id, at(instancePath, "/route_table_resource_id")) && (vErrors = more(vErrors, validate29)), data.public !== void 0 && !validate34(data.public, at(instancePath, "/public")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func106.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1425.errors = vErrors, vErrors === null;
}
function validate1424(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1425(data, instancePath) || (vErrors = more(vErrors, validate1425), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1424.errors = vErrors, errors === 0;
}
var func107 = /* @__PURE__ */ new Set(["common", "resource_id", "id", "name", "group_type", "owner_type", "resource_count", "owner_resource_id"]);
function validate1439(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.id !== void 0 && !validate29(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.group_type !== void 0 && !validate29(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate29)), data.owner_type !== void 0 && !validate29(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate29)), data.resource_count !== void 0 && !validate27(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate27)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func107.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1439.errors = vErrors, vErrors === null;
}
function validate1438(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1439(data, instancePath) || (vErrors = more(vErrors, validate1439), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1438.errors = vErrors, errors === 0;
}
var func108 = /* @__PURE__ */ new Set(["common", "arn", "name", "description", "key_resource_id", "region_name", "rotation_enabled", "rotation_days", "rotation_lambda_arn", "last_accessed_date", "last_changed_date", "creation_date", "activation_date", "deleted_date", "expiration_date", "enabled", "customer_managed", "content_type", "parent_vault"]);
function validate1452(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.rotation_enabled !== void 0 && !validate34(data.rotation_enabled, at(instancePath, "/rotation_enabled")) && (vErrors = more(vErrors, validate34)), data.rotation_days !== void 0 && !validate27(data.rotation_days, at(instancePath, "/rotation_days")) && (vErrors = more(vErrors, validate27)), data.rotation_lambda_arn !== void 0 && !validate29(data.rotation_lambda_arn, at(instancePath, "/rotation_lambda_arn")) && (vErrors = more(vErrors, validate29)), data.last_accessed_date !== void 0 && !validate29(data.last_accessed_date, at(instancePath, "/last_accessed_date")) && (vErrors = more(vErrors, validate29)), data.last_changed_date !== void 0 && !validate29(data.last_changed_date, at(instancePath, "/last_changed_date")) && (vErrors = more(vErrors, validate29)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.activation_date !== void 0 && !validate29(data.activation_date, at(instancePath, "/activation_date")) && (vErrors = more(vErrors, validate29)), data.deleted_date !== void 0 && !validate29(data.deleted_date, at(instancePath, "/deleted_date")) && (vErrors = more(vErrors, validate29)), data.expiration_date !== void 0 && !validate29(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate29)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.customer_managed !== void 0 && !validate34(data.customer_managed, at(instancePath, "/customer_managed")) && (vErrors = more(vErrors, validate34)), data.content_type !== void 0 && !validate29(data.content_type, at(instancePath, "/content_type")) && (vErrors = more(vErrors, validate29)), data.parent_vault !== void 0 && !validate29(data.parent_vault, at(instancePath, "/parent_vault")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func108.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1452.errors = vErrors, vErrors === null;
}
function validate1451(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1452(data, instancePath) || (vErrors = more(vErrors, validate1452), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1451.errors = vErrors, errors === 0;
}
var func109 = /* @__PURE__ */ new Set(["common", "volume_id", "volume_type", "size", "state", "rated_iops", "encrypted", "delete_on_termination", "attach_state", "attach_device_name", "instance_association", "creation_time"]);
function validate1476(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.volume_id !== void 0 && !validate29(data.volume_id, at(instancePath, "/volume_id")) && (vErrors = more(vErrors, validate29)), data.volume_type !== void 0 && !validate29(data.volume_type, at(instancePath, "/volume_type")) && (vErrors = more(vErrors, validate29)), data.size !== void 0 && !validate27(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate27)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.rated_iops !== void 0 && !validate29(data.rated_iops, at(instancePath, "/rated_iops")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.delete_on_termination !== void 0 && !validate34(data.delete_on_termination, at(instancePath, "/delete_on_termination")) && (vErrors = more(vErrors, validate34)), data.attach_state !== void 0 && !validate29(data.attach_state, at(instancePath, "/attach_state")) && (vErrors = more(vErrors, validate29)), data.attach_device_name !== void 0 && !validate29(data.attach_device_name, at(instancePath, "/attach_device_name")) && (vErrors = more(vErrors, validate29)), data.instance_association !== void 0 && !validate815(data.instance_association, at(instancePath, "/instance_association")) && (vErrors = more(vErrors, validate815)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func109.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1476.errors = vErrors, vErrors === null;
}
function validate1475(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1476(data, instancePath) || (vErrors = more(vErrors, validate1476), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1475.errors = vErrors, errors === 0;
}
var func110 = /* @__PURE__ */ new Set(["common", "creation_date", "encrypted", "object_count", "total_size"]);
function validate1493(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.object_count !== void 0 && !validate27(data.object_count, at(instancePath, "/object_count")) && (vErrors = more(vErrors, validate27)), data.total_size !== void 0 && !validate27(data.total_size, at(instancePath, "/total_size")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func110.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1493.errors = vErrors, vErrors === null;
}
function validate1492(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1493(data, instancePath) || (vErrors = more(vErrors, validate1493), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1492.errors = vErrors, errors === 0;
}
var func111 = /* @__PURE__ */ new Set(["common", "policy_id", "vendor_policy", "attachment_count", "create_date", "update_date"]);
function validate1503(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.policy_id !== void 0 && !validate29(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate29)), data.vendor_policy !== void 0 && !validate34(data.vendor_policy, at(instancePath, "/vendor_policy")) && (vErrors = more(vErrors, validate34)), data.attachment_count !== void 0 && !validate27(data.attachment_count, at(instancePath, "/attachment_count")) && (vErrors = more(vErrors, validate27)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.update_date !== void 0 && !validate29(data.update_date, at(instancePath, "/update_date")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func111.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1503.errors = vErrors, vErrors === null;
}
function validate1502(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1503(data, instancePath) || (vErrors = more(vErrors, validate1503), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1502.errors = vErrors, errors === 0;
}
var func112 = /* @__PURE__ */ new Set(["common", "user_id", "user_name", "path", "create_date", "age_in_days", "disabled", "login_profile", "two_factor_enabled", "password_last_changed", "password_last_used", "last_activity", "active_api_keys", "inactive_api_keys", "policy_count", "managed_policy_count", "inline_policies", "action_count", "service_count", "wildcard_service_count"]);
function validate1514(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.user_id !== void 0 && !validate29(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate29)), data.user_name !== void 0 && !validate29(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate29)), data.path !== void 0 && !validate29(data.path, at(instancePath, "/path")) && (vErrors = more(vErrors, validate29)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.age_in_days !== void 0 && !validate27(data.age_in_days, at(instancePath, "/age_in_days")) && (vErrors = more(vErrors, validate27)), data.disabled !== void 0 && !validate34(data.disabled, at(instancePath, "/disabled")) && (vErrors = more(vErrors, validate34)), data.login_profile !== void 0 && !validate34(data.login_profile, at(instancePath, "/login_profile")) && (vErrors = more(vErrors, validate34)), data.two_factor_enabled !== void 0 && !validate34(data.two_factor_enabled, at(instancePath, "/two_factor_enabled")) && (vErrors = more(vErrors, validate34)), data.password_last_changed !== void 0 && !validate29(data.password_last_changed, at(instancePath, "/password_last_changed")) && (vErrors = more(vErrors, validate29)), data.password_last_used !== void 0 && !validate29(data.password_last_used, at(instancePath, "/password_last_used")) && (vErrors = more(vErrors, validate29)), data.last_activity !== void 0 && !validate29(data.last_activity, at(instancePath, "/last_activity")) && (vErrors = more(vErrors, validate29)), data.active_api_keys !== void 0 && !validate27(data.active_api_keys, at(instancePath, "/active_api_keys")) && (vErrors = more(vErrors, validate27)), data.inactive_api_keys !== void 0 && !validate27(data.inactive_api_keys, at(instancePath, "/inactive_api_keys")) && (vErrors = more(vErrors, validate27)), data.policy_count !== void 0 && !validate27(data.policy_count, at(instancePath, "/policy_count")) && (vErrors = more(vErrors, validate27)), data.managed_policy_count !== void 0 && !validate27(data.managed_policy_count, at(instancePath, "/managed_policy_count")) && (vErrors = more(vErrors, validate27)), data.inline_policies !== void 0 && !validate27(data.inline_policies, at(instancePath, "/inline_policies")) && (vErrors = more(vErrors, validate27)), data.action_count !== void 0 && !validate27(data.action_count, at(instancePath, "/action_count")) && (vErrors = more(vErrors, validate27)), data.service_count !== void 0 && !validate27(data.service_count, at(instancePath, "/service_count")) && (vErrors = more(vErrors, validate27)), data.wildcard_service_count !== void 0 && !validate27(data.wildcard_service_count, at(instancePath, "/wildcard_service_count")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func112.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1514.errors = vErrors, vErrors === null;
}
function validate1513(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1514(data, instancePath) || (vErrors = more(vErrors, validate1514), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1513.errors = vErrors, errors === 0;
}
var func113 = /* @__PURE__ */ new Set(["common", "access_key_id", "status", "create_date", "last_used_date"]);
function validate1539(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.access_key_id !== void 0 && !validate29(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.last_used_date !== void 0 && !validate29(data.last_used_date, at(instancePath, "/last_used_date")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func113.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1539.errors = vErrors, vErrors === null;
}
function validate1538(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1539(data, instancePath) || (vErrors = more(vErrors, validate1539), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1538.errors = vErrors, errors === 0;
}
var func114 = /* @__PURE__ */ new Set(["common", "route_table_id", "network_id", "network_resource_id", "vpc_association_id", "subnet_count", "route_count", "main"]);
function validate1549(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.route_table_id !== void 0 && !validate29(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate29)), data.network_id !== void 0 && !validate29(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.vpc_association_id !== void 0 && !validate29(data.vpc_association_id, at(instancePath, "/vpc_association_id")) && (vErrors = more(vErrors, validate29)), data.subnet_count !== void 0 && !validate27(data.subnet_count, at(instancePath, "/subnet_count")) && (vErrors = more(vErrors, validate27)), data.route_count !== void 0 && !validate27(data.route_count, at(instancePath, "/route_count")) && (vErrors = more(vErrors, validate27)), data.main !== void 0 && !validate29(data.main, at(instancePath, "/main")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func114.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1549.errors = vErrors, vErrors === null;
}
function validate1548(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1549(data, instancePath) || (vErrors = more(vErrors, validate1549), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1548.errors = vErrors, errors === 0;
}
var func115 = /* @__PURE__ */ new Set(["resource_type", "accessanalyzer", "accesslistflowlog", "airflowenvironment", "apiaccountingconfig", "apprunnerservice", "appserver", "autoscalinggroup", "autoscalinglaunchconfiguration", "awsconfig", "backendservice", "backupvault", "batchenvironment", "batchpool", "bigdatainstance", "bigdatasnapshot", "bigdataworkspace", "brokerinstance", "buildproject", "cloudwatchdestination", "coldstorage", "container", "containercluster", "containerdeployment", "containerimage", "containerinstance", "containerregistry", "containerservice", "contentdeliverynetwork", "dataanalyticsworkspace", "database", "databricksworkspace", "divvyorganizationservice", "dnszone", "ecstaskdefinition", "instance", "networkinterface", "privatesubnet", "resourcegroup", "secret", "volume", "storagecontainer", "servicepolicy", "serviceuser", "serviceaccesskey", "routetable"]);
function validate771(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_type === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_type")), data.resource_type !== void 0 && !validate772(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate772)), data.accessanalyzer !== void 0 && !validate774(data.accessanalyzer, at(instancePath, "/accessanalyzer")) && (vErrors = more(vErrors, validate774)), data.accesslistflowlog !== void 0 && !validate829(data.accesslistflowlog, at(instancePath, "/accesslistflowlog")) && (vErrors = more(vErrors, validate829)), data.airflowenvironment !== void 0 && !validate846(data.airflowenvironment, at(instancePath, "/airflowenvironment")) && (vErrors = more(vErrors, validate846)), data.apiaccountingconfig !== void 0 && !validate862(data.apiaccountingconfig, at(instancePath, "/apiaccountingconfig")) && (vErrors = more(vErrors, validate862)), data.apprunnerservice !== void 0 && !validate881(data.apprunnerservice, at(instancePath, "/apprunnerservice")) && (vErrors = more(vErrors, validate881)), data.appserver !== void 0 && !validate893(data.appserver, at(instancePath, "/appserver")) && (vErrors = more(vErrors, validate893)), data.autoscalinggroup !== void 0 && !validate905(data.autoscalinggroup, at(instancePath, "/autoscalinggroup")) && (vErrors = more(vErrors, validate905)), data.autoscalinglaunchconfiguration !== void 0 && !validate922(data.autoscalinglaunchconfiguration, at(instancePath, "/autoscalinglaunchconfiguration")) && (vErrors = more(vErrors, validate922)), data.awsconfig !== void 0 && !validate939(data.awsconfig, at(instancePath, "/awsconfig")) && (vErrors = more(vErrors, validate939)), data.backendservice !== void 0 && !validate952(data.backendservice, at(instancePath, "/backendservice")) && (vErrors = more(vErrors, validate952)), data.backupvault !== void 0 && !validate964(data.backupvault, at(instancePath, "/backupvault")) && (vErrors = more(vErrors, validate964)), data.batchenvironment !== void 0 && !validate976(data.batchenvironment, at(instancePath, "/batchenvironment")) && (vErrors = more(vErrors, validate976)), data.batchpool !== void 0 && !validate991(data.batchpool, at(instancePath, "/batchpool")) && (vErrors = more(vErrors, validate991)), data.bigdatainstance !== void 0 && !validate1003(data.bigdatainstance, at(instancePath, "/bigdatainstance")) && (vErrors = more(vErrors, validate1003)), data.bigdatasnapshot !== void 0 && !validate1024(data.bigdatasnapshot, at(instancePath, "/bigdatasnapshot")) && (vErrors = more(vErrors, validate1024)), data.bigdataworkspace !== void 0 && !validate1037(data.bigdataworkspace, at(instancePath, "/bigdataworkspace")) && (vErrors = more(vErrors, validate1037)), data.brokerinstance !== void 0 && !validate1049(data.brokerinstance, at(instancePath, "/brokerinstance")) && (vErrors = more(vErrors, validate1049)), data.buildproject !== void 0 && !validate1067(data.buildproject, at(instancePath, "/buildproject")) && (vErrors = more(vErrors, validate1067)), data.cloudwatchdestination !== void 0 && !validate1081(data.cloudwatchdestination, at(instancePath, "/cloudwatchdestination")) && (vErrors = more(vErrors, validate1081)), data.coldstorage !== void 0 && !validate1094(data.coldstorage, at(instancePath, "/coldstorage")) && (vErrors = more(vErrors, validate1094)), data.container !== void 0 && !validate1107(data.container, at(instancePath, "/container")) && (vErrors = more(vErrors, validate1107)), data.containercluster !== void 0 && !validate1132(data.containercluster, at(instancePath, "/containercluster")) && (vErrors = more(vErrors, validate1132)), data.containerdeployment !== void 0 && !validate1158(data.containerdeployment, at(instancePath, "/containerdeployment")) && (vErrors = more(vErrors, validate1158)), data.containerimage !== void 0 && !validate1181(data.containerimage, at(instancePath, "/containerimage")) && (vErrors = more(vErrors, validate1181)), data.containerinstance !== void 0 && !validate1200(data.containerinstance, at(instancePath, "/containerinstance")) && (vErrors = more(vErrors, validate1200)), data.containerregistry !== void 0 && !validate1220(data.containerregistry, at(instancePath, "/containerregistry")) && (vErrors = more(vErrors, validate1220)), data.containerservice !== void 0 && !validate1239(data.containerservice, at(instancePath, "/containerservice")) && (vErrors = more(vErrors, validate1239)), data.contentdeliverynetwork !== void 0 && !validate1259(data.contentdeliverynetwork, at(instancePath, "/contentdeliverynetwork")) && (vErrors = more(vErrors, validate1259)), data.dataanalyticsworkspace !== void 0 && !validate1290(data.dataanalyticsworkspace, at(instancePath, "/dataanalyticsworkspace")) && (vErrors = more(vErrors, validate1290)), data.database !== void 0 && !validate1306(data.database, at(instancePath, "/database")) && (vErrors = more(vErrors, validate1306)), data.databricksworkspace !== void 0 && !validate1317(data.databricksworkspace, at(instancePath, "/databricksworkspace")) && (vErrors = more(vErrors, validate1317)), data.divvyorganizationservice !== void 0 && !validate1325(data.divvyorganizationservice, at(instancePath, "/divvyorganizationservice")) && (vErrors = more(vErrors, validate1325)), data.dnszone !== void 0 && !validate1340(data.dnszone, at(instancePath, "/dnszone")) && (vErrors = more(vErrors, validate1340)), data.ecstaskdefinition !== void 0 && !validate1350(data.ecstaskdefinition, at(instancePath, "/ecstaskdefinition")) && (vErrors = more(vErrors, validate1350)), data.instance !== void 0 && !validate1368(data.instance, at(instancePath, "/instance")) && (vErrors = more(vErrors, validate1368)), data.networkinterface !== void 0 && !validate1402(data.networkinterface, at(instancePath, "/networkinterface")) && (vErrors = more(vErrors, validate1402)), data.privatesubnet !== void 0 && !validate1424(data.privatesubnet, at(instancePath, "/privatesubnet")) && (vErrors = more(vErrors, validate1424)), data.resourcegroup !== void 0 && !validate1438(data.resourcegroup, at(instancePath, "/resourcegroup")) && (vErrors = more(vErrors, validate1438)), data.secret !== void 0 && !validate1451(data.secret, at(instancePath, "/secret")) && (vErrors = more(vErrors, validate1451)), data.volume !== void 0 && !validate1475(data.volume, at(instancePath, "/volume")) && (vErrors = more(vErrors, validate1475)), data.storagecontainer !== void 0 && !validate1492(data.storagecontainer, at(instancePath, "/storagecontainer")) && (vErrors = more(vErrors, validate1492)), data.servicepolicy !== void 0 && !validate1502(data.servicepolicy, at(instancePath, "/servicepolicy")) && (vErrors = more(vErrors, validate1502)), data.serviceuser !== void 0 && !validate1513(data.serviceuser, at(instancePath, "/serviceuser")) && (vErrors = more(vErrors, validate1513)), data.serviceaccesskey !== void 0 && !validate1538(data.serviceaccesskey, at(instancePath, "/serviceaccesskey")) && (vErrors = more(vErrors, validate1538)), data.routetable !== void 0 && !validate1548(data.routetable, at(instancePath, "/routetable")) && (vErrors = more(vErrors, validate1548));
    for (let key0 in data)
      func115.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate771.errors = vErrors, vErrors === null;
}
function validate770(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate771(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate771));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate770.errors = vErrors, vErrors === null;
}
var schema310 = { type: ["object", "null"], additionalProperties: { $ref: "shared15" }, $id: "shared122" };
function validate1565(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema310.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate44(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate44));
  return validate1565.errors = vErrors, vErrors === null;
}
var func116 = /* @__PURE__ */ new Set(["resources", "selected_resource_type", "supported_types", "counts", "scopes", "filters", "limit", "offset", "order_by", "next_cursor", "headers"]);
function validate769(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resources === void 0 && (vErrors = need(vErrors, data, instancePath, "resources")), data.resources !== void 0 && !validate770(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate770)), data.selected_resource_type !== void 0 && !validate29(data.selected_resource_type, at(instancePath, "/selected_resource_type")) && (vErrors = more(vErrors, validate29)), data.supported_types !== void 0 && !validate116(data.supported_types, at(instancePath, "/supported_types")) && (vErrors = more(vErrors, validate116)), data.counts !== void 0 && !validate1565(data.counts, at(instancePath, "/counts")) && (vErrors = more(vErrors, validate1565)), data.scopes !== void 0 && !validate116(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate116)), data.filters !== void 0 && !validate647(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate647)), data.limit !== void 0 && !validate27(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate27)), data.offset !== void 0 && !validate27(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate27)), data.order_by !== void 0 && !validate29(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate29)), data.next_cursor !== void 0 && !validate29(data.next_cursor, at(instancePath, "/next_cursor")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func116.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate769.errors = vErrors, vErrors === null;
}
var check_shared405 = outermost(validate1574);
var schema317 = ["dependencies", "relatedResources"];
var schema313 = { type: ["object", "null"], additionalProperties: { $ref: "shared169" }, $id: "shared170" };
var func117 = /* @__PURE__ */ new Set(["id", "name", "resource_id", "type"]);
function validate1578(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.id !== void 0 && !validate29(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate29(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func117.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1578.errors = vErrors, vErrors === null;
}
function validate1577(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1578(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1578));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1577.errors = vErrors, vErrors === null;
}
function validate1576(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema313.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate1577(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate1577));
  return validate1576.errors = vErrors, vErrors === null;
}
function validate1586(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate771(data, instancePath) || (vErrors = more(vErrors, validate771), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1586.errors = vErrors, errors === 0;
}
var func118 = /* @__PURE__ */ new Set(["dependencies", "details", "relatedResources"]);
function validate1575(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.dependencies !== void 0 && !validate1576(data.dependencies, at(instancePath, "/dependencies")) && (vErrors = more(vErrors, validate1576)), data.details !== void 0 && !validate1586(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate1586)), data.relatedResources !== void 0 && !validate815(data.relatedResources, at(instancePath, "/relatedResources")) && (vErrors = more(vErrors, validate815));
    for (let key0 in data)
      func118.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1575.errors = vErrors, vErrors === null;
}
function validate1574(data, instancePath = "") {
  let vErrors = null;
  return validate1575(data, instancePath) || (vErrors = more(vErrors, validate1575)), data && typeof data == "object" && !Array.isArray(data) && (schema317.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1574.errors = vErrors, vErrors === null;
}
var check_shared406 = outermost(validate1592);
function validate1592(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.search_string === void 0 && (vErrors = need(vErrors, data, instancePath, "search_string"));
    for (let key0 in data)
      key0 === "search_string" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.search_string !== void 0 && !validate219(data.search_string, at(instancePath, "/search_string")) && (vErrors = more(vErrors, validate219)), data.limit !== void 0 && !validate764(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate764)), data.offset !== void 0 && !validate123(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate123));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1592.errors = vErrors, vErrors === null;
}
var check_ResourceSearchResult_ = outermost(validate1596);
var func119 = /* @__PURE__ */ new Set(["resource_id", "resource_type", "provider_id", "name", "account", "account_id", "cloud_type_id"]);
function validate1598(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.cloud_type_id !== void 0 && !validate29(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func119.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1598.errors = vErrors, vErrors === null;
}
function validate1597(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1598(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1598));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1597.errors = vErrors, vErrors === null;
}
var func120 = /* @__PURE__ */ new Set(["resources", "total_count"]);
function validate1596(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resources === void 0 && (vErrors = need(vErrors, data, instancePath, "resources")), data.resources !== void 0 && !validate1597(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate1597)), data.total_count !== void 0 && !validate27(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func120.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1596.errors = vErrors, vErrors === null;
}
var check_shared407 = outermost(validate1609);
var schema326 = ["resource_tags"];
var func121 = /* @__PURE__ */ new Set(["key", "value"]);
function validate1612(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value")), data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
    for (let key0 in data)
      func121.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1612.errors = vErrors, vErrors === null;
}
function validate1611(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1612(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1612));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1611.errors = vErrors, vErrors === null;
}
var func122 = /* @__PURE__ */ new Set(["resource_tags"]);
function validate1610(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_tags !== void 0 && !validate1611(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate1611));
    for (let key0 in data)
      func122.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1610.errors = vErrors, vErrors === null;
}
function validate1609(data, instancePath = "") {
  let vErrors = null;
  return validate1610(data, instancePath) || (vErrors = more(vErrors, validate1610)), data && typeof data == "object" && !Array.isArray(data) && (schema326.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1609.errors = vErrors, vErrors === null;
}
var check_shared408 = outermost(validate1618);
var schema329 = ["setting_list"];
var func123 = /* @__PURE__ */ new Set(["setting_list"]);
function validate1619(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.setting_list !== void 0 && !validate470(data.setting_list, at(instancePath, "/setting_list")) && (vErrors = more(vErrors, validate470));
    for (let key0 in data)
      func123.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1619.errors = vErrors, vErrors === null;
}
function validate1618(data, instancePath = "") {
  let vErrors = null;
  return validate1619(data, instancePath) || (vErrors = more(vErrors, validate1619)), data && typeof data == "object" && !Array.isArray(data) && (schema329.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1618.errors = vErrors, vErrors === null;
}
var check_shared409 = outermost(validate1622);
var schema334 = ["resource_groups"];
var func124 = /* @__PURE__ */ new Set(["id", "name", "group_type", "owner_type", "owner_resource_id"]);
function validate1625(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id !== void 0 && !validate29(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.group_type !== void 0 && !validate29(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate29)), data.owner_type !== void 0 && !validate29(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate29)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func124.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1625.errors = vErrors, vErrors === null;
}
function validate1624(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1625(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1625));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1624.errors = vErrors, vErrors === null;
}
var func125 = /* @__PURE__ */ new Set(["resource_groups"]);
function validate1623(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_groups !== void 0 && !validate1624(data.resource_groups, at(instancePath, "/resource_groups")) && (vErrors = more(vErrors, validate1624));
    for (let key0 in data)
      func125.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1623.errors = vErrors, vErrors === null;
}
function validate1622(data, instancePath = "") {
  let vErrors = null;
  return validate1623(data, instancePath) || (vErrors = more(vErrors, validate1623)), data && typeof data == "object" && !Array.isArray(data) && (schema334.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1622.errors = vErrors, vErrors === null;
}
var check_shared410 = outermost(validate1634);
var schema337 = ["resource_notes"];
var func126 = /* @__PURE__ */ new Set(["resource_notes"]);
function validate1635(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_notes !== void 0 && !validate470(data.resource_notes, at(instancePath, "/resource_notes")) && (vErrors = more(vErrors, validate470));
    for (let key0 in data)
      func126.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1635.errors = vErrors, vErrors === null;
}
function validate1634(data, instancePath = "") {
  let vErrors = null;
  return validate1635(data, instancePath) || (vErrors = more(vErrors, validate1635)), data && typeof data == "object" && !Array.isArray(data) && (schema337.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1634.errors = vErrors, vErrors === null;
}
var check_shared411 = outermost(validate1638);
function validate1638(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.note_text === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "note_text"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "note_text" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate219(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate219)), data.note_text !== void 0 && !validate22(data.note_text, at(instancePath, "/note_text")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1638.errors = vErrors, vErrors === null;
}
var check_shared412 = outermost(validate1641);
function validate1641(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_ids === void 0 || data.owner_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_ids", "owner_resource_id"));
    for (let key0 in data)
      key0 === "resource_ids" || key0 === "owner_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate326(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate326)), data.owner_resource_id !== void 0 && !validate219(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate219));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1641.errors = vErrors, vErrors === null;
}
var check_shared413 = outermost(validate1644);
var schema342 = ["supported_actions"];
var func127 = /* @__PURE__ */ new Set(["supported_actions"]);
function validate1645(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.supported_actions !== void 0 && !validate116(data.supported_actions, at(instancePath, "/supported_actions")) && (vErrors = more(vErrors, validate116));
    for (let key0 in data)
      func127.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1645.errors = vErrors, vErrors === null;
}
function validate1644(data, instancePath = "") {
  let vErrors = null;
  return validate1645(data, instancePath) || (vErrors = more(vErrors, validate1645)), data && typeof data == "object" && !Array.isArray(data) && (schema342.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1644.errors = vErrors, vErrors === null;
}
var check_shared414 = outermost(validate1648);
function validate1648(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.tag_keys === void 0 || data.resource_types === void 0 || data.contains_all === void 0 || data.missing_all === void 0) && (vErrors = need(vErrors, data, instancePath, "tag_keys", "resource_types", "contains_all", "missing_all"));
    for (let key0 in data)
      key0 === "tag_keys" || key0 === "resource_types" || key0 === "contains_all" || key0 === "missing_all" || key0 === "organization_services" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.tag_keys !== void 0 && !validate116(data.tag_keys, at(instancePath, "/tag_keys")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.contains_all !== void 0 && !validate64(data.contains_all, at(instancePath, "/contains_all")) && (vErrors = more(vErrors, validate64)), data.missing_all !== void 0 && !validate64(data.missing_all, at(instancePath, "/missing_all")) && (vErrors = more(vErrors, validate64)), data.organization_services !== void 0 && !validate470(data.organization_services, at(instancePath, "/organization_services")) && (vErrors = more(vErrors, validate470));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1648.errors = vErrors, vErrors === null;
}
var check_shared415 = outermost(validate1654);
var schema346 = ["resources"];
var func128 = /* @__PURE__ */ new Set(["resources"]);
function validate1655(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resources !== void 0 && !validate647(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate647));
    for (let key0 in data)
      func128.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1655.errors = vErrors, vErrors === null;
}
function validate1654(data, instancePath = "") {
  let vErrors = null;
  return validate1655(data, instancePath) || (vErrors = more(vErrors, validate1655)), data && typeof data == "object" && !Array.isArray(data) && (schema346.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1654.errors = vErrors, vErrors === null;
}
var check_shared416 = outermost(validate1658);
var schema353 = ["resources"];
var func129 = /* @__PURE__ */ new Set(["tag_keys", "resource_types", "contains_all", "missing_all", "scopes"]);
function validate1664(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag_keys !== void 0 && !validate116(data.tag_keys, at(instancePath, "/tag_keys")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.contains_all !== void 0 && !validate34(data.contains_all, at(instancePath, "/contains_all")) && (vErrors = more(vErrors, validate34)), data.missing_all !== void 0 && !validate34(data.missing_all, at(instancePath, "/missing_all")) && (vErrors = more(vErrors, validate34)), data.scopes !== void 0 && !validate470(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate470));
    for (let key0 in data)
      func129.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1664.errors = vErrors, vErrors === null;
}
function validate1663(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1664(data, instancePath) || (vErrors = more(vErrors, validate1664), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1663.errors = vErrors, errors === 0;
}
var func130 = /* @__PURE__ */ new Set(["name", "configuration"]);
function validate1661(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.configuration !== void 0 && !validate1663(data.configuration, at(instancePath, "/configuration")) && (vErrors = more(vErrors, validate1663));
    for (let key0 in data)
      func130.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
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
function validate1659(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resources !== void 0 && !validate1660(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate1660));
    for (let key0 in data)
      func128.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1659.errors = vErrors, vErrors === null;
}
function validate1658(data, instancePath = "") {
  let vErrors = null;
  return validate1659(data, instancePath) || (vErrors = more(vErrors, validate1659)), data && typeof data == "object" && !Array.isArray(data) && (schema353.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1658.errors = vErrors, vErrors === null;
}
var check_shared417 = outermost(validate1676);
var schema358 = ["servicepolicies"];
function validate1679(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.policy_id !== void 0 && !validate29(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate29)), data.vendor_policy !== void 0 && !validate34(data.vendor_policy, at(instancePath, "/vendor_policy")) && (vErrors = more(vErrors, validate34)), data.attachment_count !== void 0 && !validate27(data.attachment_count, at(instancePath, "/attachment_count")) && (vErrors = more(vErrors, validate27)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.update_date !== void 0 && !validate29(data.update_date, at(instancePath, "/update_date")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func111.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1679.errors = vErrors, vErrors === null;
}
function validate1678(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1679(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1679));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1678.errors = vErrors, vErrors === null;
}
var func133 = /* @__PURE__ */ new Set(["servicepolicies"]);
function validate1677(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.servicepolicies !== void 0 && !validate1678(data.servicepolicies, at(instancePath, "/servicepolicies")) && (vErrors = more(vErrors, validate1678));
    for (let key0 in data)
      func133.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1677.errors = vErrors, vErrors === null;
}
function validate1676(data, instancePath = "") {
  let vErrors = null;
  return validate1677(data, instancePath) || (vErrors = more(vErrors, validate1677)), data && typeof data == "object" && !Array.isArray(data) && (schema358.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1676.errors = vErrors, vErrors === null;
}
var check_shared418 = outermost(validate1689);
var schema363 = ["serviceaccesskeys"];
function validate1692(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.access_key_id !== void 0 && !validate29(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.last_used_date !== void 0 && !validate29(data.last_used_date, at(instancePath, "/last_used_date")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func113.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1692.errors = vErrors, vErrors === null;
}
function validate1691(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1692(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1692));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1691.errors = vErrors, vErrors === null;
}
var func135 = /* @__PURE__ */ new Set(["serviceaccesskeys"]);
function validate1690(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.serviceaccesskeys !== void 0 && !validate1691(data.serviceaccesskeys, at(instancePath, "/serviceaccesskeys")) && (vErrors = more(vErrors, validate1691));
    for (let key0 in data)
      func135.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1690.errors = vErrors, vErrors === null;
}
function validate1689(data, instancePath = "") {
  let vErrors = null;
  return validate1690(data, instancePath) || (vErrors = more(vErrors, validate1690)), data && typeof data == "object" && !Array.isArray(data) && (schema363.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1689.errors = vErrors, vErrors === null;
}
var check_shared419 = outermost(validate1701);
var schema368 = ["dnsrecords"];
var func136 = /* @__PURE__ */ new Set(["common", "record_type", "data"]);
function validate1704(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.record_type !== void 0 && !validate29(data.record_type, at(instancePath, "/record_type")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func136.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1704.errors = vErrors, vErrors === null;
}
function validate1703(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1704(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1704));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1703.errors = vErrors, vErrors === null;
}
var func137 = /* @__PURE__ */ new Set(["dnsrecords"]);
function validate1702(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.dnsrecords !== void 0 && !validate1703(data.dnsrecords, at(instancePath, "/dnsrecords")) && (vErrors = more(vErrors, validate1703));
    for (let key0 in data)
      func137.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1702.errors = vErrors, vErrors === null;
}
function validate1701(data, instancePath = "") {
  let vErrors = null;
  return validate1702(data, instancePath) || (vErrors = more(vErrors, validate1702)), data && typeof data == "object" && !Array.isArray(data) && (schema368.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1701.errors = vErrors, vErrors === null;
}
var check_shared420 = outermost(validate1710);
var schema373 = ["network_interfaces"];
var func138 = /* @__PURE__ */ new Set(["common", "network_interface_id", "device_index", "mac_address", "instance_id", "instance_resource_id", "subnet_id", "subnet_resource_id", "network_resource_id", "ip_addresses"]);
function validate1713(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.network_interface_id !== void 0 && !validate29(data.network_interface_id, at(instancePath, "/network_interface_id")) && (vErrors = more(vErrors, validate29)), data.device_index !== void 0 && !validate27(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate27)), data.mac_address !== void 0 && !validate29(data.mac_address, at(instancePath, "/mac_address")) && (vErrors = more(vErrors, validate29)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29)), data.subnet_id !== void 0 && !validate29(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate29)), data.subnet_resource_id !== void 0 && !validate29(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.ip_addresses !== void 0 && !validate1409(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate1409));
    for (let key0 in data)
      func138.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1713.errors = vErrors, vErrors === null;
}
function validate1712(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1713(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1713));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1712.errors = vErrors, vErrors === null;
}
var func139 = /* @__PURE__ */ new Set(["network_interfaces"]);
function validate1711(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.network_interfaces !== void 0 && !validate1712(data.network_interfaces, at(instancePath, "/network_interfaces")) && (vErrors = more(vErrors, validate1712));
    for (let key0 in data)
      func139.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1711.errors = vErrors, vErrors === null;
}
function validate1710(data, instancePath = "") {
  let vErrors = null;
  return validate1711(data, instancePath) || (vErrors = more(vErrors, validate1711)), data && typeof data == "object" && !Array.isArray(data) && (schema373.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1710.errors = vErrors, vErrors === null;
}
var check_SubnetList_ = outermost(validate1727);
function validate1727(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1727.errors = vErrors, vErrors === null;
}
var check_shared421 = outermost(validate1728);
var schema379 = ["routetables"];
var func140 = /* @__PURE__ */ new Set(["common", "route_table_id", "network_id", "network_resource_id", "vpc_association_id", "subnet_count", "route_count", "main", "properties"]);
function validate1731(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.route_table_id !== void 0 && !validate29(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate29)), data.network_id !== void 0 && !validate29(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.vpc_association_id !== void 0 && !validate29(data.vpc_association_id, at(instancePath, "/vpc_association_id")) && (vErrors = more(vErrors, validate29)), data.subnet_count !== void 0 && !validate27(data.subnet_count, at(instancePath, "/subnet_count")) && (vErrors = more(vErrors, validate27)), data.route_count !== void 0 && !validate27(data.route_count, at(instancePath, "/route_count")) && (vErrors = more(vErrors, validate27)), data.main !== void 0 && !validate29(data.main, at(instancePath, "/main")) && (vErrors = more(vErrors, validate29)), data.properties !== void 0 && !validate803(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate803));
    for (let key0 in data)
      func140.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1731.errors = vErrors, vErrors === null;
}
function validate1730(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1731(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1731));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1730.errors = vErrors, vErrors === null;
}
var func141 = /* @__PURE__ */ new Set(["routetables"]);
function validate1729(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.routetables !== void 0 && !validate1730(data.routetables, at(instancePath, "/routetables")) && (vErrors = more(vErrors, validate1730));
    for (let key0 in data)
      func141.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1729.errors = vErrors, vErrors === null;
}
function validate1728(data, instancePath = "") {
  let vErrors = null;
  return validate1729(data, instancePath) || (vErrors = more(vErrors, validate1729)), data && typeof data == "object" && !Array.isArray(data) && (schema379.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1728.errors = vErrors, vErrors === null;
}
var check_shared422 = outermost(validate1744);
var schema384 = ["routes"];
var func142 = /* @__PURE__ */ new Set(["common", "route_table_id", "cidr", "target_id", "target_type", "state"]);
function validate1747(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.route_table_id !== void 0 && !validate29(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate29)), data.cidr !== void 0 && !validate29(data.cidr, at(instancePath, "/cidr")) && (vErrors = more(vErrors, validate29)), data.target_id !== void 0 && !validate29(data.target_id, at(instancePath, "/target_id")) && (vErrors = more(vErrors, validate29)), data.target_type !== void 0 && !validate29(data.target_type, at(instancePath, "/target_type")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func142.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1747.errors = vErrors, vErrors === null;
}
function validate1746(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1747(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1747));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1746.errors = vErrors, vErrors === null;
}
var func143 = /* @__PURE__ */ new Set(["routes"]);
function validate1745(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.routes !== void 0 && !validate1746(data.routes, at(instancePath, "/routes")) && (vErrors = more(vErrors, validate1746));
    for (let key0 in data)
      func143.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1745.errors = vErrors, vErrors === null;
}
function validate1744(data, instancePath = "") {
  let vErrors = null;
  return validate1745(data, instancePath) || (vErrors = more(vErrors, validate1745)), data && typeof data == "object" && !Array.isArray(data) && (schema384.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1744.errors = vErrors, vErrors === null;
}
var check_shared423 = outermost(validate1757);
var schema386 = { type: "string", enum: ["ingress", "egress"], $id: "shared7" };
function validate1759(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "ingress" || data === "egress" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema386.enum })), validate1759.errors = vErrors, vErrors === null;
}
function validate1757(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.direction === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "direction"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "direction" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate219(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate219)), data.direction !== void 0 && !validate1759(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate1759));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1757.errors = vErrors, vErrors === null;
}
var check_shared424 = outermost(validate1761);
var schema393 = ["rules"];
var func144 = /* @__PURE__ */ new Set(["resource_id", "resource_name"]);
function validate1767(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func144.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1767.errors = vErrors, vErrors === null;
}
function validate1766(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1767(data, instancePath) || (vErrors = more(vErrors, validate1767), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1766.errors = vErrors, errors === 0;
}
var func145 = /* @__PURE__ */ new Set(["common", "access_list", "access_list_type", "parent_resource_id", "direction", "rule_action", "ip_protocol", "source_network", "source_port_specification", "priority", "is_temporary", "properties"]);
function validate1764(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate776(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate776)), data.access_list !== void 0 && !validate1766(data.access_list, at(instancePath, "/access_list")) && (vErrors = more(vErrors, validate1766)), data.access_list_type !== void 0 && !validate29(data.access_list_type, at(instancePath, "/access_list_type")) && (vErrors = more(vErrors, validate29)), data.parent_resource_id !== void 0 && !validate29(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate29)), data.direction !== void 0 && !validate29(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate29)), data.rule_action !== void 0 && !validate29(data.rule_action, at(instancePath, "/rule_action")) && (vErrors = more(vErrors, validate29)), data.ip_protocol !== void 0 && !validate29(data.ip_protocol, at(instancePath, "/ip_protocol")) && (vErrors = more(vErrors, validate29)), data.source_network !== void 0 && !validate29(data.source_network, at(instancePath, "/source_network")) && (vErrors = more(vErrors, validate29)), data.source_port_specification !== void 0 && !validate29(data.source_port_specification, at(instancePath, "/source_port_specification")) && (vErrors = more(vErrors, validate29)), data.priority !== void 0 && !validate27(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate27)), data.is_temporary !== void 0 && !validate34(data.is_temporary, at(instancePath, "/is_temporary")) && (vErrors = more(vErrors, validate34)), data.properties !== void 0 && !validate803(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate803));
    for (let key0 in data)
      func145.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1764.errors = vErrors, vErrors === null;
}
function validate1763(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1764(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1764));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1763.errors = vErrors, vErrors === null;
}
var func146 = /* @__PURE__ */ new Set(["rules"]);
function validate1762(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rules !== void 0 && !validate1763(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate1763));
    for (let key0 in data)
      func146.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1762.errors = vErrors, vErrors === null;
}
function validate1761(data, instancePath = "") {
  let vErrors = null;
  return validate1762(data, instancePath) || (vErrors = more(vErrors, validate1762)), data && typeof data == "object" && !Array.isArray(data) && (schema393.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate1761.errors = vErrors, vErrors === null;
}
var check_shared425 = outermost(validate1786);
function validate1786(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.policyResourceId === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "policyResourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "policyResourceId" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate219(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate219)), data.policyResourceId !== void 0 && !validate219(data.policyResourceId, at(instancePath, "/policyResourceId")) && (vErrors = more(vErrors, validate219));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1786.errors = vErrors, vErrors === null;
}
var check_shared426 = outermost(validate1789);
function validate1789(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.device_index === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "device_index"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "device_index" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate219(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate219)), data.device_index !== void 0 && !validate53(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate53));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1789.errors = vErrors, vErrors === null;
}
var check_shared427 = outermost(validate1792);
function validate1792(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "name"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate219(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate219)), data.name !== void 0 && !validate219(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate219));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1792.errors = vErrors, vErrors === null;
}
var check_VolumeSnapshot_ = outermost(validate1795);
function validate1795(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1795.errors = vErrors, vErrors === null;
}
var check_shared428 = outermost(validate1796);
function validate1796(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "iops" || key0 === "size" || key0 === "volume_type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate219(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate219)), data.iops !== void 0 && !validate44(data.iops, at(instancePath, "/iops")) && (vErrors = more(vErrors, validate44)), data.size !== void 0 && !validate44(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate44)), data.volume_type !== void 0 && !validate22(data.volume_type, at(instancePath, "/volume_type")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1796.errors = vErrors, vErrors === null;
}
var check_shared429 = outermost(validate1801);
function validate1801(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.instance === void 0 || data.decrement_capacity === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "instance", "decrement_capacity"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "instance" || key0 === "decrement_capacity" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate219(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate219)), data.instance !== void 0 && !validate116(data.instance, at(instancePath, "/instance")) && (vErrors = more(vErrors, validate116)), data.decrement_capacity !== void 0 && !validate64(data.decrement_capacity, at(instancePath, "/decrement_capacity")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1801.errors = vErrors, vErrors === null;
}
var check_shared430 = outermost(validate1805);
function validate1805(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.publicip_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "publicip_resource_id"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "publicip_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate219(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate219)), data.publicip_resource_id !== void 0 && !validate219(data.publicip_resource_id, at(instancePath, "/publicip_resource_id")) && (vErrors = more(vErrors, validate219));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1805.errors = vErrors, vErrors === null;
}
var check_shared431 = outermost(validate1808);
function validate1808(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.instance_resource_id === void 0 || data.instance_mount_point === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "instance_resource_id", "instance_mount_point"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "instance_resource_id" || key0 === "instance_mount_point" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate219(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate219)), data.instance_resource_id !== void 0 && !validate219(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate219)), data.instance_mount_point !== void 0 && !validate22(data.instance_mount_point, at(instancePath, "/instance_mount_point")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1808.errors = vErrors, vErrors === null;
}
var check_shared434 = outermost(validate1812);
function validate1813(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func5(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1813.errors = vErrors, vErrors === null;
}
function validate1815(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func5(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1815.errors = vErrors, vErrors === null;
}
function validate1812(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.group_name === void 0 && (vErrors = need(vErrors, data, instancePath, "group_name"));
    for (let key0 in data)
      key0 === "group_name" || key0 === "group_description" || key0 === "group_owner_type" || key0 === "group_category" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.group_name !== void 0 && !validate1813(data.group_name, at(instancePath, "/group_name")) && (vErrors = more(vErrors, validate1813)), data.group_description !== void 0 && !validate1815(data.group_description, at(instancePath, "/group_description")) && (vErrors = more(vErrors, validate1815)), data.group_owner_type !== void 0 && !validate22(data.group_owner_type, at(instancePath, "/group_owner_type")) && (vErrors = more(vErrors, validate22)), data.group_category !== void 0 && !validate22(data.group_category, at(instancePath, "/group_category")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1812.errors = vErrors, vErrors === null;
}
var check_ResourceGroup_ = outermost(validate1819);
var schema406 = { type: ["string", "null"], "x-known": ["system", null], $id: "shared262" };
function validate1824(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema406.type })), data !== "system" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema406["x-known"] })), validate1824.errors = vErrors, vErrors === null;
}
var schema407 = { type: ["string", "null"], "x-known": ["user", null], $id: "shared263" };
function validate1826(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema407.type })), data !== "user" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema407["x-known"] })), validate1826.errors = vErrors, vErrors === null;
}
var schema408 = { type: ["string", "null"], "x-known": ["organization", null], $id: "shared264" };
function validate1828(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema408.type })), data !== "organization" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema408["x-known"] })), validate1828.errors = vErrors, vErrors === null;
}
var func149 = /* @__PURE__ */ new Set(["id", "resource_group_id", "name", "description", "category", "group_type", "owner_type", "creation_time", "nested_resource_groups"]);
function validate1819(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate69(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate69)), data.resource_group_id !== void 0 && !validate27(data.resource_group_id, at(instancePath, "/resource_group_id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.category !== void 0 && !validate1824(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate1824)), data.group_type !== void 0 && !validate1826(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate1826)), data.owner_type !== void 0 && !validate1828(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate1828)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29)), data.nested_resource_groups !== void 0 && !validate470(data.nested_resource_groups, at(instancePath, "/nested_resource_groups")) && (vErrors = more(vErrors, validate470));
    for (let key0 in data)
      func149.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1819.errors = vErrors, vErrors === null;
}
var check_shared435 = outermost(validate1832);
function validate1832(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_group_ids === void 0 || data.resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_group_ids", "resource_ids"));
    for (let key0 in data)
      key0 === "resource_group_ids" || key0 === "resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_group_ids !== void 0 && !validate326(data.resource_group_ids, at(instancePath, "/resource_group_ids")) && (vErrors = more(vErrors, validate326)), data.resource_ids !== void 0 && !validate326(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate326));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1832.errors = vErrors, vErrors === null;
}
var check_shared436 = outermost(validate1835);
var schema411 = ["resource_ids"], func150 = /* @__PURE__ */ new Set(["resource_ids"]);
function validate1835(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_ids !== void 0 && !validate252(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate252)), schema411.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}));
    for (let key0 in data)
      func150.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1835.errors = vErrors, vErrors === null;
}
var check_shared438 = outermost(validate1837);
function validate1838(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length < 1 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 1 }, "must NOT have fewer than 1 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1838.errors = vErrors, vErrors === null;
}
function validate1837(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_ids"));
    for (let key0 in data)
      key0 !== "resource_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate1838(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate1838));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1837.errors = vErrors, vErrors === null;
}
var check_shared439 = outermost(validate1841);
function validate1841(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "detail" || key0 === "labels" || key0 === "pack_ids" || key0 === "resource_types" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.detail !== void 0 && !validate64(data.detail, at(instancePath, "/detail")) && (vErrors = more(vErrors, validate64)), data.labels !== void 0 && !validate116(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate116)), data.pack_ids !== void 0 && !validate116(data.pack_ids, at(instancePath, "/pack_ids")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1841.errors = vErrors, vErrors === null;
}
var check_shared440 = outermost(validate1846);
var schema418 = { type: "string", "x-known": ["backoffice", "custom"], $id: "InsightSourceName_" };
function validate1850(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "backoffice" && data !== "custom" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema418["x-known"] })), validate1850.errors = vErrors, vErrors === null;
}
function validate1849(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1850(data, instancePath) || (vErrors = more(vErrors, validate1850), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1849.errors = vErrors, errors === 0;
}
var schema419 = { type: "integer", "x-known": [1, 2, 3, 4, 5], $id: "InsightSeverity_" };
function validate1856(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 2 && data !== 3 && data !== 4 && data !== 5 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema419["x-known"] })), validate1856.errors = vErrors, vErrors === null;
}
var func151 = /* @__PURE__ */ new Set(["name", "config", "collections"]);
function validate1862(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate815(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate815)), data.collections !== void 0 && !validate815(data.collections, at(instancePath, "/collections")) && (vErrors = more(vErrors, validate815));
    for (let key0 in data)
      func151.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1862.errors = vErrors, vErrors === null;
}
function validate1861(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1862(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1862));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1861.errors = vErrors, vErrors === null;
}
function validate1871(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate442(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate442));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1871.errors = vErrors, vErrors === null;
}
function validate1887(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value")), data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
    for (let key0 in data)
      func121.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1887.errors = vErrors, vErrors === null;
}
function validate1886(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1887(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1887));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1886.errors = vErrors, vErrors === null;
}
var schema425 = { type: ["object", "null"], additionalProperties: { $ref: "InsightCloudCounts_" }, $id: "shared124" };
var func153 = /* @__PURE__ */ new Set(["count", "total", "all"]);
function validate1899(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.all !== void 0 && !validate27(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func153.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1899.errors = vErrors, vErrors === null;
}
function validate1898(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema425.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate1899(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate1899));
  return validate1898.errors = vErrors, vErrors === null;
}
var func154 = /* @__PURE__ */ new Set(["insight_id", "source", "name", "description", "severity", "custom_severity", "tags", "resource_types", "filters", "notes", "meta_data", "resource_group_blacklist", "supported_clouds", "supported_iac_clouds", "inserted_at", "updated_at", "released", "organization_id", "version", "owner_resource_id", "user_resource_id", "scopes", "template_id", "timeseries", "timeseries_cache", "badges", "badge_filter_operator", "results", "total", "all", "exemptions", "by_type", "by_cloud", "by_resource_group", "by_app", "cache_updated_at", "duration", "author", "favorited", "bots"]);
function validate1847(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insight_id === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insight_id", "name", "description", "severity", "tags", "resource_types", "filters")), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1849(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1849)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1856(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1856)), data.custom_severity !== void 0 && !validate27(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate27)), data.tags !== void 0 && !validate116(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.filters !== void 0 && !validate1861(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1861)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.resource_group_blacklist !== void 0 && !validate395(data.resource_group_blacklist, at(instancePath, "/resource_group_blacklist")) && (vErrors = more(vErrors, validate395)), data.supported_clouds !== void 0 && !validate1871(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1871)), data.supported_iac_clouds !== void 0 && !validate1871(data.supported_iac_clouds, at(instancePath, "/supported_iac_clouds")) && (vErrors = more(vErrors, validate1871)), data.inserted_at !== void 0 && !validate29(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate29)), data.updated_at !== void 0 && !validate29(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate29)), data.released !== void 0 && !validate29(data.released, at(instancePath, "/released")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.version !== void 0 && !validate27(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate27)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.user_resource_id !== void 0 && !validate29(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate29)), data.scopes !== void 0 && !validate252(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate252)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.timeseries !== void 0 && !validate34(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate34)), data.timeseries_cache !== void 0 && !validate27(data.timeseries_cache, at(instancePath, "/timeseries_cache")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1886(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1886)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.results !== void 0 && !validate27(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate27)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.all !== void 0 && !validate27(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate27)), data.exemptions !== void 0 && !validate27(data.exemptions, at(instancePath, "/exemptions")) && (vErrors = more(vErrors, validate27)), data.by_type !== void 0 && !validate1565(data.by_type, at(instancePath, "/by_type")) && (vErrors = more(vErrors, validate1565)), data.by_cloud !== void 0 && !validate1898(data.by_cloud, at(instancePath, "/by_cloud")) && (vErrors = more(vErrors, validate1898)), data.by_resource_group !== void 0 && !validate815(data.by_resource_group, at(instancePath, "/by_resource_group")) && (vErrors = more(vErrors, validate815)), data.by_app !== void 0 && !validate815(data.by_app, at(instancePath, "/by_app")) && (vErrors = more(vErrors, validate815)), data.cache_updated_at !== void 0 && !validate29(data.cache_updated_at, at(instancePath, "/cache_updated_at")) && (vErrors = more(vErrors, validate29)), data.duration !== void 0 && !validate566(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate566)), data.author !== void 0 && !validate29(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate29)), data.favorited !== void 0 && !validate34(data.favorited, at(instancePath, "/favorited")) && (vErrors = more(vErrors, validate34)), data.bots !== void 0 && !validate116(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate116));
    for (let key0 in data)
      func154.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1847.errors = vErrors, vErrors === null;
}
function validate1846(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1847(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1847));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1846.errors = vErrors, vErrors === null;
}
var check_shared441 = outermost(validate1913);
function validate1913(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.source === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "source"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate219(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate219));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1913.errors = vErrors, vErrors === null;
}
var check_Insight_ = outermost(validate1916);
var func155 = /* @__PURE__ */ new Set(["results", "total", "all", "exemptions", "by_type", "by_cloud", "by_resource_group", "by_app", "cache_updated_at", "duration"]);
function validate1936(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.results !== void 0 && !validate27(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate27)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.all !== void 0 && !validate27(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate27)), data.exemptions !== void 0 && !validate27(data.exemptions, at(instancePath, "/exemptions")) && (vErrors = more(vErrors, validate27)), data.by_type !== void 0 && !validate1565(data.by_type, at(instancePath, "/by_type")) && (vErrors = more(vErrors, validate1565)), data.by_cloud !== void 0 && !validate1898(data.by_cloud, at(instancePath, "/by_cloud")) && (vErrors = more(vErrors, validate1898)), data.by_resource_group !== void 0 && !validate815(data.by_resource_group, at(instancePath, "/by_resource_group")) && (vErrors = more(vErrors, validate815)), data.by_app !== void 0 && !validate815(data.by_app, at(instancePath, "/by_app")) && (vErrors = more(vErrors, validate815)), data.cache_updated_at !== void 0 && !validate29(data.cache_updated_at, at(instancePath, "/cache_updated_at")) && (vErrors = more(vErrors, validate29)), data.duration !== void 0 && !validate566(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate566));
    for (let key0 in data)
      func155.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1936.errors = vErrors, vErrors === null;
}
function validate1935(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1936(data, instancePath) || (vErrors = more(vErrors, validate1936), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1935.errors = vErrors, errors === 0;
}
var func156 = /* @__PURE__ */ new Set(["insight_id", "source", "name", "description", "severity", "custom_severity", "tags", "resource_types", "filters", "notes", "meta_data", "resource_group_blacklist", "supported_clouds", "supported_iac_clouds", "inserted_at", "updated_at", "released", "favorited", "counts", "membership", "risk_layers", "disabled", "organization_id", "version", "owner_resource_id", "user_resource_id", "scopes", "template_id", "timeseries", "timeseries_cache", "badges", "badge_filter_operator"]);
function validate1916(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insight_id === void 0 || data.source === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insight_id", "source", "name", "description", "severity", "tags", "resource_types", "filters")), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1850(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1850)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1856(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1856)), data.custom_severity !== void 0 && !validate27(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate27)), data.tags !== void 0 && !validate116(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.filters !== void 0 && !validate1861(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1861)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.resource_group_blacklist !== void 0 && !validate395(data.resource_group_blacklist, at(instancePath, "/resource_group_blacklist")) && (vErrors = more(vErrors, validate395)), data.supported_clouds !== void 0 && !validate1871(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1871)), data.supported_iac_clouds !== void 0 && !validate1871(data.supported_iac_clouds, at(instancePath, "/supported_iac_clouds")) && (vErrors = more(vErrors, validate1871)), data.inserted_at !== void 0 && !validate29(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate29)), data.updated_at !== void 0 && !validate29(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate29)), data.released !== void 0 && !validate29(data.released, at(instancePath, "/released")) && (vErrors = more(vErrors, validate29)), data.favorited !== void 0 && !validate34(data.favorited, at(instancePath, "/favorited")) && (vErrors = more(vErrors, validate34)), data.counts !== void 0 && !validate1935(data.counts, at(instancePath, "/counts")) && (vErrors = more(vErrors, validate1935)), data.membership !== void 0 && !validate470(data.membership, at(instancePath, "/membership")) && (vErrors = more(vErrors, validate470)), data.risk_layers !== void 0 && !validate470(data.risk_layers, at(instancePath, "/risk_layers")) && (vErrors = more(vErrors, validate470)), data.disabled !== void 0 && !validate34(data.disabled, at(instancePath, "/disabled")) && (vErrors = more(vErrors, validate34)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.version !== void 0 && !validate27(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate27)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.user_resource_id !== void 0 && !validate29(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate29)), data.scopes !== void 0 && !validate252(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate252)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.timeseries !== void 0 && !validate34(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate34)), data.timeseries_cache !== void 0 && !validate27(data.timeseries_cache, at(instancePath, "/timeseries_cache")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1886(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1886)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func156.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1916.errors = vErrors, vErrors === null;
}
var check_shared442 = outermost(validate1963), schema431 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared16" }, description: { $ref: "shared16" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared23" }, tags: { $ref: "shared21" }, resource_types: { $ref: "shared21" }, filters: { $ref: "shared125" }, owner_resource_id: { $ref: "shared2" }, template_id: { $ref: "shared3" }, badges: { $ref: "shared126" }, badge_filter_operator: { $ref: "shared2" }, selects: { $ref: "shared21" }, timeseries: { $ref: "shared22" }, meta_data: { $ref: "shared2" }, notes: { $ref: "shared2" }, organization_id: { $ref: "shared3" }, source: { $ref: "shared127" }, insight_id: { $ref: "shared0" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared442" }, schema432 = { type: "integer", enum: [1, 2, 3, 4, 5], $id: "InsightSeverityInput" };
function validate1966(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || data === 3 || data === 4 || data === 5 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema432.enum })), validate1966.errors = vErrors, vErrors === null;
}
function validate1972(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.config === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "config"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || key0 === "collections" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate225(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate225)), data.collections !== void 0 && !validate225(data.collections, at(instancePath, "/collections")) && (vErrors = more(vErrors, validate225));
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
var schema435 = { type: ["array", "null"], items: { $ref: "Badge" }, $id: "shared126" };
function validate1980(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema435.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate375(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate375));
  }
  return validate1980.errors = vErrors, vErrors === null;
}
var schema436 = { type: "string", enum: ["custom"], $id: "shared127" };
function validate1989(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "custom" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema436.enum })), validate1989.errors = vErrors, vErrors === null;
}
function validate1963(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func9.call(schema431.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1966(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1966)), data.scopes !== void 0 && !validate326(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate326)), data.tags !== void 0 && !validate116(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.filters !== void 0 && !validate1971(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1971)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1980(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1980)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.selects !== void 0 && !validate116(data.selects, at(instancePath, "/selects")) && (vErrors = more(vErrors, validate116)), data.timeseries !== void 0 && !validate64(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate64)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1989(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1989)), data.insight_id !== void 0 && !validate604(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate604));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1963.errors = vErrors, vErrors === null;
}
var check_shared443 = outermost(validate1992), schema437 = { type: "object", additionalProperties: !1, properties: { insightId: { $ref: "shared15" }, name: { $ref: "shared16" }, description: { $ref: "shared16" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared23" }, tags: { $ref: "shared21" }, resource_types: { $ref: "shared21" }, filters: { $ref: "shared125" }, owner_resource_id: { $ref: "shared2" }, template_id: { $ref: "shared3" }, badges: { $ref: "shared126" }, badge_filter_operator: { $ref: "shared2" }, meta_data: { $ref: "shared2" }, notes: { $ref: "shared2" }, selects: { $ref: "shared64" }, timeseries: { $ref: "shared22" }, organization_id: { $ref: "shared3" }, source: { $ref: "shared127" }, insight_id: { $ref: "shared3" }, unknownMembers: { $ref: "shared40" } }, required: ["insightId", "name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared443" };
function validate1992(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func9.call(schema437.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1966(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1966)), data.scopes !== void 0 && !validate326(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate326)), data.tags !== void 0 && !validate116(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.filters !== void 0 && !validate1971(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1971)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1980(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1980)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.selects !== void 0 && !validate470(data.selects, at(instancePath, "/selects")) && (vErrors = more(vErrors, validate470)), data.timeseries !== void 0 && !validate64(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate64)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1989(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1989)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.unknownMembers !== void 0 && !validate225(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate225));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1992.errors = vErrors, vErrors === null;
}
var check_shared444 = outermost(validate2013);
function validate2013(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insightId === void 0 && (vErrors = need(vErrors, data, instancePath, "insightId"));
    for (let key0 in data)
      key0 !== "insightId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2013.errors = vErrors, vErrors === null;
}
var check_shared446 = outermost(validate2015);
var schema441 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared16" }, description: { $ref: "shared16" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared23" }, tags: { $ref: "shared21" }, resource_types: { $ref: "shared21" }, filters: { $ref: "shared125" }, owner_resource_id: { $ref: "shared2" }, template_id: { $ref: "shared3" }, badges: { $ref: "shared126" }, badge_filter_operator: { $ref: "shared2" }, selects: { $ref: "shared21" }, timeseries: { $ref: "shared22" }, meta_data: { $ref: "shared2" }, notes: { $ref: "shared2" }, organization_id: { $ref: "shared3" }, source: { $ref: "shared127" }, insight_id: { $ref: "shared0" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "InsightForCreate" };
function validate2017(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func9.call(schema441.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1966(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1966)), data.scopes !== void 0 && !validate326(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate326)), data.tags !== void 0 && !validate116(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate116)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.filters !== void 0 && !validate1971(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1971)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1980(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1980)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.selects !== void 0 && !validate116(data.selects, at(instancePath, "/selects")) && (vErrors = more(vErrors, validate116)), data.timeseries !== void 0 && !validate64(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate64)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1989(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1989)), data.insight_id !== void 0 && !validate604(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate604));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2017.errors = vErrors, vErrors === null;
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
function validate2015(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insights === void 0 && (vErrors = need(vErrors, data, instancePath, "insights"));
    for (let key0 in data)
      key0 !== "insights" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insights !== void 0 && !validate2016(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate2016));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2015.errors = vErrors, vErrors === null;
}
var check_shared447 = outermost(validate2038);
function validate2038(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insights === void 0 && (vErrors = need(vErrors, data, instancePath, "insights"));
    for (let key0 in data)
      key0 !== "insights" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insights !== void 0 && !validate395(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate395));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2038.errors = vErrors, vErrors === null;
}
var check_shared448 = outermost(validate2040);
function validate2040(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.notes === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "notes"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "notes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.notes !== void 0 && !validate22(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2040.errors = vErrors, vErrors === null;
}
var check_shared449 = outermost(validate2043);
function validate2043(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.backoffice === void 0 || data.custom === void 0 || data.pack_id === void 0 || data.metadata === void 0) && (vErrors = need(vErrors, data, instancePath, "backoffice", "custom", "pack_id", "metadata"));
    for (let key0 in data)
      key0 === "backoffice" || key0 === "custom" || key0 === "pack_id" || key0 === "metadata" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.backoffice !== void 0 && !validate395(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate395)), data.custom !== void 0 && !validate395(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate395)), data.pack_id !== void 0 && !validate22(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate22)), data.metadata !== void 0 && !validate22(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2043.errors = vErrors, vErrors === null;
}
var check_shared450 = outermost(validate2048);
var schema446 = { type: "string", enum: ["backoffice", "custom"], $id: "InsightSourceNameInput" };
function validate2050(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "backoffice" || data === "custom" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema446.enum })), validate2050.errors = vErrors, vErrors === null;
}
function validate2048(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.source === void 0 || data.groups === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "source", "groups"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "source" || key0 === "groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate2050(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate2050)), data.groups !== void 0 && !validate395(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate395));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2048.errors = vErrors, vErrors === null;
}
var check_shared451 = outermost(validate2053);
function validate2053(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insightId === void 0 && (vErrors = need(vErrors, data, instancePath, "insightId"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "insights" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.insights !== void 0 && !validate2016(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate2016));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2053.errors = vErrors, vErrors === null;
}
var check_shared452 = outermost(validate2056), schema448 = { type: ["object", "array"], items: { $ref: "shared40" }, $id: "shared452" };
function validate2056(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema448.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate225(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate225));
  }
  return validate2056.errors = vErrors, vErrors === null;
}
var check_shared453 = outermost(validate2058);
var func160 = /* @__PURE__ */ new Set(["provider_id", "organization_service_id", "name", "insight_name", "state", "account", "account_id", "resource_type", "identified_at"]);
function validate2059(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.organization_service_id !== void 0 && !validate27(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate27(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate27)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.identified_at !== void 0 && !validate29(data.identified_at, at(instancePath, "/identified_at")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func160.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2059.errors = vErrors, vErrors === null;
}
function validate2058(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2059(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2059));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2058.errors = vErrors, vErrors === null;
}
var check_shared454 = outermost(validate2070);
var func161 = /* @__PURE__ */ new Set(["name"]);
function validate2071(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func161.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2071.errors = vErrors, vErrors === null;
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
var check_shared455 = outermost(validate2074);
function validate2074(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "source" || key0 === "labels" || key0 === "search" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.source !== void 0 && !validate2050(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate2050)), data.labels !== void 0 && !validate22(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate22)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2074.errors = vErrors, vErrors === null;
}
var check_shared456 = outermost(validate2078);
var schema458 = ["data"];
var func162 = /* @__PURE__ */ new Set(["insight_id", "name"]);
function validate2081(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insight_id === void 0 && (vErrors = need(vErrors, data, instancePath, "insight_id")), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func162.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2081.errors = vErrors, vErrors === null;
}
function validate2080(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2081(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2081));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2080.errors = vErrors, vErrors === null;
}
var func163 = /* @__PURE__ */ new Set(["data"]);
function validate2079(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.data !== void 0 && !validate2080(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2080));
    for (let key0 in data)
      func163.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2079.errors = vErrors, vErrors === null;
}
function validate2078(data, instancePath = "") {
  let vErrors = null;
  return validate2079(data, instancePath) || (vErrors = more(vErrors, validate2079)), data && typeof data == "object" && !Array.isArray(data) && (schema458.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate2078.errors = vErrors, vErrors === null;
}
var check_QueryFilterRegistry_ = outermost(validate2087);
function validate2100(data, instancePath = "") {
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
    validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2100.errors = vErrors, errors === 0;
}
var func164 = /* @__PURE__ */ new Set(["value", "display_value"]);
function validate2107(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.display_value !== void 0 && !validate29(data.display_value, at(instancePath, "/display_value")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func164.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2107.errors = vErrors, vErrors === null;
}
function validate2106(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2107(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2107));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2106.errors = vErrors, vErrors === null;
}
var func165 = /* @__PURE__ */ new Set(["field_type", "name", "display_name", "description", "options", "choices", "_state_hash"]);
function validate2096(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.field_type !== void 0 && !validate29(data.field_type, at(instancePath, "/field_type")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.display_name !== void 0 && !validate29(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate2100(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate2100)), data.options !== void 0 && !validate116(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate116)), data.choices !== void 0 && !validate2106(data.choices, at(instancePath, "/choices")) && (vErrors = more(vErrors, validate2106)), data._state_hash !== void 0 && !validate29(data._state_hash, at(instancePath, "/_state_hash")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func165.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2096.errors = vErrors, vErrors === null;
}
function validate2095(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2096(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2096));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2095.errors = vErrors, vErrors === null;
}
var func166 = /* @__PURE__ */ new Set(["filter_id", "name", "description", "supported_resources", "supported_clouds", "supports_common", "settings_config"]);
function validate2088(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.filter_id === void 0 && (vErrors = need(vErrors, data, instancePath, "filter_id")), data.filter_id !== void 0 && !validate22(data.filter_id, at(instancePath, "/filter_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.supported_resources !== void 0 && !validate116(data.supported_resources, at(instancePath, "/supported_resources")) && (vErrors = more(vErrors, validate116)), data.supported_clouds !== void 0 && !validate1871(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1871)), data.supports_common !== void 0 && !validate34(data.supports_common, at(instancePath, "/supports_common")) && (vErrors = more(vErrors, validate34)), data.settings_config !== void 0 && !validate2095(data.settings_config, at(instancePath, "/settings_config")) && (vErrors = more(vErrors, validate2095));
    for (let key0 in data)
      func166.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2088.errors = vErrors, vErrors === null;
}
function validate2087(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2088(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2088));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2087.errors = vErrors, vErrors === null;
}
var check_shared457 = outermost(validate2115);
function validate2115(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organizationServiceId === void 0 && (vErrors = need(vErrors, data, instancePath, "organizationServiceId"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "cursor" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44)), data.cursor !== void 0 && !validate22(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2115.errors = vErrors, vErrors === null;
}
var check_shared458 = outermost(validate2118);
var schema471 = ["results"];
var func167 = /* @__PURE__ */ new Set(["insight_name", "resource_name"]);
function validate2121(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func167.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2121.errors = vErrors, vErrors === null;
}
function validate2120(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2121(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2121));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2120.errors = vErrors, vErrors === null;
}
var func168 = /* @__PURE__ */ new Set(["results"]);
function validate2119(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.results !== void 0 && !validate2120(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate2120));
    for (let key0 in data)
      func168.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2119.errors = vErrors, vErrors === null;
}
function validate2118(data, instancePath = "") {
  let vErrors = null;
  return validate2119(data, instancePath) || (vErrors = more(vErrors, validate2119)), data && typeof data == "object" && !Array.isArray(data) && (schema471.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate2118.errors = vErrors, vErrors === null;
}
var check_shared459 = outermost(validate2127);
var func169 = /* @__PURE__ */ new Set(["pack_id", "pack_name", "template_id", "template_name", "description", "order"]);
function validate2140(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.pack_id !== void 0 && !validate27(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate27)), data.pack_name !== void 0 && !validate29(data.pack_name, at(instancePath, "/pack_name")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.template_name !== void 0 && !validate29(data.template_name, at(instancePath, "/template_name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.order !== void 0 && !validate27(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func169.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2140.errors = vErrors, vErrors === null;
}
function validate2139(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2140(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2140));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2139.errors = vErrors, vErrors === null;
}
var func170 = /* @__PURE__ */ new Set(["pack_id", "source", "name", "description", "logo_url", "backoffice", "custom", "organization_id", "inserted_at", "updated_at", "backoffice_metadata", "badges", "badge_filter_operator"]);
function validate2128(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.pack_id === void 0 || data.source === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "pack_id", "source", "name")), data.pack_id !== void 0 && !validate44(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1850(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1850)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.logo_url !== void 0 && !validate29(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate29)), data.backoffice !== void 0 && !validate395(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate395)), data.custom !== void 0 && !validate395(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate395)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.inserted_at !== void 0 && !validate29(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate29)), data.updated_at !== void 0 && !validate29(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate29)), data.backoffice_metadata !== void 0 && !validate2139(data.backoffice_metadata, at(instancePath, "/backoffice_metadata")) && (vErrors = more(vErrors, validate2139)), data.badges !== void 0 && !validate1886(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1886)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func170.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2128.errors = vErrors, vErrors === null;
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
var check_shared460 = outermost(validate2152);
function validate2152(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.backoffice === void 0 || data.custom === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "backoffice", "custom"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "backoffice" || key0 === "custom" || key0 === "badges" || key0 === "badge_filter_operator" || key0 === "logo_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.backoffice !== void 0 && !validate395(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate395)), data.custom !== void 0 && !validate395(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate395)), data.badges !== void 0 && !validate1980(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1980)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.logo_url !== void 0 && !validate29(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate29));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2152.errors = vErrors, vErrors === null;
}
var check_InsightPack_ = outermost(validate2128), check_shared461 = outermost(validate2160), schema477 = { type: "object", additionalProperties: !1, properties: { packId: { $ref: "shared15" }, name: { $ref: "shared16" }, description: { $ref: "shared16" }, backoffice: { $ref: "shared60" }, custom: { $ref: "shared60" }, badges: { $ref: "shared126" }, badge_filter_operator: { $ref: "shared2" }, logo_url: { $ref: "shared2" }, unknownMembers: { $ref: "shared40" } }, required: ["packId", "name", "description", "backoffice", "custom"], $id: "shared461" };
function validate2160(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.packId === void 0 || data.name === void 0 || data.description === void 0 || data.backoffice === void 0 || data.custom === void 0) && (vErrors = need(vErrors, data, instancePath, "packId", "name", "description", "backoffice", "custom"));
    for (let key0 in data)
      func9.call(schema477.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.packId !== void 0 && !validate44(data.packId, at(instancePath, "/packId")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.backoffice !== void 0 && !validate395(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate395)), data.custom !== void 0 && !validate395(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate395)), data.badges !== void 0 && !validate1980(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1980)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.logo_url !== void 0 && !validate29(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate29)), data.unknownMembers !== void 0 && !validate225(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate225));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2160.errors = vErrors, vErrors === null;
}
var check_shared462 = outermost(validate2170);
function validate2170(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.packId === void 0 && (vErrors = need(vErrors, data, instancePath, "packId"));
    for (let key0 in data)
      key0 !== "packId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.packId !== void 0 && !validate44(data.packId, at(instancePath, "/packId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2170.errors = vErrors, vErrors === null;
}
var check_shared463 = outermost(validate2172);
function validate2172(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.approver === void 0 || data.insight_id === void 0 || data.insight_source === void 0 || data.resource_ids === void 0 || data.resource_type === void 0 || data.start_date === void 0) && (vErrors = need(vErrors, data, instancePath, "approver", "insight_id", "insight_source", "resource_ids", "resource_type", "start_date"));
    for (let key0 in data)
      key0 === "approver" || key0 === "insight_id" || key0 === "insight_source" || key0 === "resource_ids" || key0 === "resource_type" || key0 === "start_date" || key0 === "expiration_date" || key0 === "notes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.approver !== void 0 && !validate22(data.approver, at(instancePath, "/approver")) && (vErrors = more(vErrors, validate22)), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.insight_source !== void 0 && !validate2050(data.insight_source, at(instancePath, "/insight_source")) && (vErrors = more(vErrors, validate2050)), data.resource_ids !== void 0 && !validate326(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate326)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.start_date !== void 0 && !validate22(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate22)), data.expiration_date !== void 0 && !validate22(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate22)), data.notes !== void 0 && !validate22(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2172.errors = vErrors, vErrors === null;
}
var check_shared82 = outermost(validate2181);
var func172 = /* @__PURE__ */ new Set(["exemption_id", "insight_id", "insight_source", "insight_name", "resource_id", "resource_ids", "resource_type", "resource_type_label", "resource_name", "provider_id", "cloud_type_id", "account", "account_id", "organization_id", "approver", "creator_id", "creator_name", "owner_name", "bot_id", "bot_name", "enabled", "create_date", "start_date", "expiration_date", "notes"]);
function validate2182(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.exemption_id === void 0 || data.insight_id === void 0 || data.insight_source === void 0 || data.resource_id === void 0 || data.resource_type === void 0 || data.approver === void 0 || data.enabled === void 0 || data.create_date === void 0 || data.start_date === void 0) && (vErrors = need(vErrors, data, instancePath, "exemption_id", "insight_id", "insight_source", "resource_id", "resource_type", "approver", "enabled", "create_date", "start_date")), data.exemption_id !== void 0 && !validate44(data.exemption_id, at(instancePath, "/exemption_id")) && (vErrors = more(vErrors, validate44)), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.insight_source !== void 0 && !validate1850(data.insight_source, at(instancePath, "/insight_source")) && (vErrors = more(vErrors, validate1850)), data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.resource_type_label !== void 0 && !validate29(data.resource_type_label, at(instancePath, "/resource_type_label")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.cloud_type_id !== void 0 && !validate29(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.approver !== void 0 && !validate22(data.approver, at(instancePath, "/approver")) && (vErrors = more(vErrors, validate22)), data.creator_id !== void 0 && !validate27(data.creator_id, at(instancePath, "/creator_id")) && (vErrors = more(vErrors, validate27)), data.creator_name !== void 0 && !validate29(data.creator_name, at(instancePath, "/creator_name")) && (vErrors = more(vErrors, validate29)), data.owner_name !== void 0 && !validate29(data.owner_name, at(instancePath, "/owner_name")) && (vErrors = more(vErrors, validate29)), data.bot_id !== void 0 && !validate657(data.bot_id, at(instancePath, "/bot_id")) && (vErrors = more(vErrors, validate657)), data.bot_name !== void 0 && !validate29(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate29)), data.enabled !== void 0 && !validate64(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate64)), data.create_date !== void 0 && !validate22(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate22)), data.start_date !== void 0 && !validate22(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate22)), data.expiration_date !== void 0 && !validate29(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func172.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2182.errors = vErrors, vErrors === null;
}
function validate2181(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2182(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2182));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2181.errors = vErrors, vErrors === null;
}
var check_shared464 = outermost(validate2208);
function validate2208(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.exemption_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "exemption_ids"));
    for (let key0 in data)
      key0 !== "exemption_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.exemption_ids !== void 0 && !validate395(data.exemption_ids, at(instancePath, "/exemption_ids")) && (vErrors = more(vErrors, validate395));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2208.errors = vErrors, vErrors === null;
}
var check_shared465 = outermost(validate2210);
function validate2210(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "search" || key0 === "pack" || key0 === "badges" || key0 === "badge_filter_operator" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121)), data.page_size !== void 0 && !validate121(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate121)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22)), data.pack !== void 0 && !validate657(data.pack, at(instancePath, "/pack")) && (vErrors = more(vErrors, validate657)), data.badges !== void 0 && !validate374(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate374)), data.badge_filter_operator !== void 0 && !validate22(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2210.errors = vErrors, vErrors === null;
}
var check_ExemptionPage_ = outermost(validate2217);
var func173 = /* @__PURE__ */ new Set(["data", "total_count"]);
function validate2217(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.data === void 0 || data.total_count === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "total_count")), data.data !== void 0 && !validate2181(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2181)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func173.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2217.errors = vErrors, vErrors === null;
}
var check_shared466 = outermost(validate2220);
function validate2220(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.filters === void 0 && (vErrors = need(vErrors, data, instancePath, "filters"));
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate110(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate110)), data.limit !== void 0 && !validate121(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate121)), data.offset !== void 0 && !validate123(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate123)), data.order_by !== void 0 && !validate125(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2220.errors = vErrors, vErrors === null;
}
var check_BotPage_ = outermost(validate2225);
var schema490 = { type: "string", "x-known": ["low", "medium", "high"], $id: "BotSeverity_" };
function validate2233(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "low" && data !== "medium" && data !== "high" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema490["x-known"] })), validate2233.errors = vErrors, vErrors === null;
}
function validate2232(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2233(data, instancePath) || (vErrors = more(vErrors, validate2233), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2232.errors = vErrors, errors === 0;
}
var schema492 = { type: "string", "x-known": ["Security", "Optimization", "Curation", "Best Practices", "Miscellaneous"], $id: "BotCategory_" };
function validate2238(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Security" && data !== "Optimization" && data !== "Curation" && data !== "Best Practices" && data !== "Miscellaneous" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema492["x-known"] })), validate2238.errors = vErrors, vErrors === null;
}
function validate2237(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2238(data, instancePath) || (vErrors = more(vErrors, validate2238), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2237.errors = vErrors, errors === 0;
}
var schema493 = { type: ["string", "null"], "x-known": ["RUNNING", "PAUSED", "ARCHIVED", "SCANNING", null], $id: "shared29" };
function validate2242(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema493.type })), data !== "RUNNING" && data !== "PAUSED" && data !== "ARCHIVED" && data !== "SCANNING" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema493["x-known"] })), validate2242.errors = vErrors, vErrors === null;
}
var func174 = /* @__PURE__ */ new Set(["_type", "hour", "minute", "second"]);
function validate2256(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data._type !== void 0 && !validate29(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate29)), data.hour !== void 0 && !validate27(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate27)), data.minute !== void 0 && !validate27(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate27)), data.second !== void 0 && !validate27(data.second, at(instancePath, "/second")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func174.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2256.errors = vErrors, vErrors === null;
}
function validate2255(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2256(data, instancePath) || (vErrors = more(vErrors, validate2256), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2255.errors = vErrors, errors === 0;
}
var func175 = /* @__PURE__ */ new Set(["_type", "time_of_day", "day_of_month", "day_of_week", "exclude_days", "minute_of_hour", "second_of_hour"]);
function validate2253(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data._type !== void 0 && !validate29(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate29)), data.time_of_day !== void 0 && !validate2255(data.time_of_day, at(instancePath, "/time_of_day")) && (vErrors = more(vErrors, validate2255)), data.day_of_month !== void 0 && !validate27(data.day_of_month, at(instancePath, "/day_of_month")) && (vErrors = more(vErrors, validate27)), data.day_of_week !== void 0 && !validate27(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate27)), data.exclude_days !== void 0 && !validate395(data.exclude_days, at(instancePath, "/exclude_days")) && (vErrors = more(vErrors, validate395)), data.minute_of_hour !== void 0 && !validate27(data.minute_of_hour, at(instancePath, "/minute_of_hour")) && (vErrors = more(vErrors, validate27)), data.second_of_hour !== void 0 && !validate27(data.second_of_hour, at(instancePath, "/second_of_hour")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func175.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2253.errors = vErrors, vErrors === null;
}
function validate2252(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2253(data, instancePath) || (vErrors = more(vErrors, validate2253), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2252.errors = vErrors, errors === 0;
}
var func176 = /* @__PURE__ */ new Set(["name", "config", "run_when_result_is"]);
function validate2275(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.config !== void 0 && !validate815(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate815)), data.run_when_result_is !== void 0 && !validate34(data.run_when_result_is, at(instancePath, "/run_when_result_is")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func176.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2275.errors = vErrors, vErrors === null;
}
function validate2274(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2275(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2275));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2274.errors = vErrors, vErrors === null;
}
var func177 = /* @__PURE__ */ new Set(["resource_types", "groups", "badges", "filters", "hookpoints", "schedule", "schedule_description", "ondemand_enabled", "actions"]);
function validate2246(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.groups !== void 0 && !validate116(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate116)), data.badges !== void 0 && !validate1886(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1886)), data.filters !== void 0 && !validate1861(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1861)), data.hookpoints !== void 0 && !validate116(data.hookpoints, at(instancePath, "/hookpoints")) && (vErrors = more(vErrors, validate116)), data.schedule !== void 0 && !validate2252(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate2252)), data.schedule_description !== void 0 && !validate29(data.schedule_description, at(instancePath, "/schedule_description")) && (vErrors = more(vErrors, validate29)), data.ondemand_enabled !== void 0 && !validate34(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate34)), data.actions !== void 0 && !validate2274(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2274));
    for (let key0 in data)
      func177.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2246.errors = vErrors, vErrors === null;
}
function validate2245(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2246(data, instancePath) || (vErrors = more(vErrors, validate2246), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2245.errors = vErrors, errors === 0;
}
var func178 = /* @__PURE__ */ new Set(["errors", "timeouts", "invalid_perms"]);
function validate2300(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.errors !== void 0 && !validate27(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.timeouts !== void 0 && !validate27(data.timeouts, at(instancePath, "/timeouts")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.invalid_perms !== void 0 && !validate27(data.invalid_perms, at(instancePath, "/invalid_perms")) && (vErrors = more(vErrors, validate27), errors = vErrors.length);
    for (let key0 in data)
      func178.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }), errors++);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2300.errors = vErrors, errors === 0;
}
function validate2299(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2300(data, instancePath) || (vErrors = more(vErrors, validate2300), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2299.errors = vErrors, errors === 0;
}
var func179 = /* @__PURE__ */ new Set(["resource_id", "name", "description", "notes", "severity", "category", "state", "ondemand_enabled", "instructions", "insight_id", "insight_name", "source", "owner", "owner_name", "date_created", "date_modified", "badge_scope_operator", "schedule", "hookpoint_created", "hookpoint_modified", "hookpoint_tags_modified", "hookpoint_destroyed", "next_scheduled_run", "valid", "event_failures", "detailed_logging", "version", "exemptions_count"]);
function validate2227(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.severity !== void 0 && !validate2232(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate2232)), data.category !== void 0 && !validate2237(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate2237)), data.state !== void 0 && !validate2242(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate2242)), data.ondemand_enabled !== void 0 && !validate34(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate34)), data.instructions !== void 0 && !validate2245(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate2245)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.source !== void 0 && !validate29(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate29)), data.owner !== void 0 && !validate29(data.owner, at(instancePath, "/owner")) && (vErrors = more(vErrors, validate29)), data.owner_name !== void 0 && !validate29(data.owner_name, at(instancePath, "/owner_name")) && (vErrors = more(vErrors, validate29)), data.date_created !== void 0 && !validate29(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate29)), data.date_modified !== void 0 && !validate29(data.date_modified, at(instancePath, "/date_modified")) && (vErrors = more(vErrors, validate29)), data.badge_scope_operator !== void 0 && !validate29(data.badge_scope_operator, at(instancePath, "/badge_scope_operator")) && (vErrors = more(vErrors, validate29)), data.schedule !== void 0 && !validate2252(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate2252)), data.hookpoint_created !== void 0 && !validate34(data.hookpoint_created, at(instancePath, "/hookpoint_created")) && (vErrors = more(vErrors, validate34)), data.hookpoint_modified !== void 0 && !validate34(data.hookpoint_modified, at(instancePath, "/hookpoint_modified")) && (vErrors = more(vErrors, validate34)), data.hookpoint_tags_modified !== void 0 && !validate34(data.hookpoint_tags_modified, at(instancePath, "/hookpoint_tags_modified")) && (vErrors = more(vErrors, validate34)), data.hookpoint_destroyed !== void 0 && !validate34(data.hookpoint_destroyed, at(instancePath, "/hookpoint_destroyed")) && (vErrors = more(vErrors, validate34)), data.next_scheduled_run !== void 0 && !validate566(data.next_scheduled_run, at(instancePath, "/next_scheduled_run")) && (vErrors = more(vErrors, validate566)), data.valid !== void 0 && !validate34(data.valid, at(instancePath, "/valid")) && (vErrors = more(vErrors, validate34)), data.event_failures !== void 0 && !validate2299(data.event_failures, at(instancePath, "/event_failures")) && (vErrors = more(vErrors, validate2299)), data.detailed_logging !== void 0 && !validate34(data.detailed_logging, at(instancePath, "/detailed_logging")) && (vErrors = more(vErrors, validate34)), data.version !== void 0 && !validate27(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate27)), data.exemptions_count !== void 0 && !validate27(data.exemptions_count, at(instancePath, "/exemptions_count")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func179.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2227.errors = vErrors, vErrors === null;
}
function validate2226(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2227(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2227));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2226.errors = vErrors, vErrors === null;
}
var func180 = /* @__PURE__ */ new Set(["bots", "count"]);
function validate2225(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.bots === void 0 || data.count === void 0) && (vErrors = need(vErrors, data, instancePath, "bots", "count")), data.bots !== void 0 && !validate2226(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate2226)), data.count !== void 0 && !validate44(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func180.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2225.errors = vErrors, vErrors === null;
}
var check_shared467 = outermost(validate2313);
function validate2313(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.botResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "botResourceId"));
    for (let key0 in data)
      key0 !== "botResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.botResourceId !== void 0 && !validate219(data.botResourceId, at(instancePath, "/botResourceId")) && (vErrors = more(vErrors, validate219));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2313.errors = vErrors, vErrors === null;
}
var check_Bot_ = outermost(validate2227), check_shared468 = outermost(validate2315), schema505 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared16" }, description: { $ref: "shared16" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared41" }, ondemand_enabled: { $ref: "shared22" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared3" }, source: { $ref: "shared42" } }, required: ["name", "severity", "category", "instructions"], $id: "shared468" }, schema506 = { type: "string", enum: ["low", "medium", "high"], $id: "BotSeverityInput" };
function validate2318(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "low" || data === "medium" || data === "high" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema506.enum })), validate2318.errors = vErrors, vErrors === null;
}
var schema507 = { type: "string", enum: ["Security", "Optimization", "Curation", "Best Practices", "Miscellaneous"], $id: "BotCategoryInput" };
function validate2320(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "Security" || data === "Optimization" || data === "Curation" || data === "Best Practices" || data === "Miscellaneous" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema507.enum })), validate2320.errors = vErrors, vErrors === null;
}
var schema508 = { type: "string", enum: ["RUNNING", "PAUSED"], $id: "shared41" };
function validate2322(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "RUNNING" || data === "PAUSED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema508.enum })), validate2322.errors = vErrors, vErrors === null;
}
var schema509 = { type: "object", additionalProperties: !1, properties: { resource_types: { $ref: "shared21" }, groups: { $ref: "shared23" }, badges: { $ref: "shared24" }, filters: { $ref: "shared51" }, hookpoints: { $ref: "shared21" }, schedule: { $ref: "shared52" }, schedule_description: { $ref: "shared2" }, ondemand_enabled: { $ref: "shared22" }, actions: { $ref: "shared53" } }, $id: "BotInstructionsForWrite" };
function validate2334(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.hour === void 0 || data.minute === void 0 || data.second === void 0) && (vErrors = need(vErrors, data, instancePath, "hour", "minute", "second"));
    for (let key0 in data)
      key0 === "_type" || key0 === "hour" || key0 === "minute" || key0 === "second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data._type !== void 0 && !validate22(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate22)), data.hour !== void 0 && !validate44(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate44)), data.minute !== void 0 && !validate44(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate44)), data.second !== void 0 && !validate44(data.second, at(instancePath, "/second")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2334.errors = vErrors, vErrors === null;
}
function validate2332(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data._type === void 0 && (vErrors = need(vErrors, data, instancePath, "_type"));
    for (let key0 in data)
      key0 === "_type" || key0 === "time_of_day" || key0 === "day_of_month" || key0 === "day_of_week" || key0 === "exclude_days" || key0 === "minute_of_hour" || key0 === "second_of_hour" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data._type !== void 0 && !validate22(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate22)), data.time_of_day !== void 0 && !validate2334(data.time_of_day, at(instancePath, "/time_of_day")) && (vErrors = more(vErrors, validate2334)), data.day_of_month !== void 0 && !validate44(data.day_of_month, at(instancePath, "/day_of_month")) && (vErrors = more(vErrors, validate44)), data.day_of_week !== void 0 && !validate44(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate44)), data.exclude_days !== void 0 && !validate395(data.exclude_days, at(instancePath, "/exclude_days")) && (vErrors = more(vErrors, validate395)), data.minute_of_hour !== void 0 && !validate44(data.minute_of_hour, at(instancePath, "/minute_of_hour")) && (vErrors = more(vErrors, validate44)), data.second_of_hour !== void 0 && !validate44(data.second_of_hour, at(instancePath, "/second_of_hour")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2332.errors = vErrors, vErrors === null;
}
function validate2331(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2332(data, instancePath) || (vErrors = more(vErrors, validate2332), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2331.errors = vErrors, errors === 0;
}
function validate2351(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.config === void 0 || data.run_when_result_is === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "config", "run_when_result_is"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || key0 === "run_when_result_is" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate225(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate225)), data.run_when_result_is !== void 0 && !validate64(data.run_when_result_is, at(instancePath, "/run_when_result_is")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2351.errors = vErrors, vErrors === null;
}
function validate2350(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2351(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2351));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2350.errors = vErrors, vErrors === null;
}
function validate2325(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func9.call(schema509.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.groups !== void 0 && !validate326(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate326)), data.badges !== void 0 && !validate374(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate374)), data.filters !== void 0 && !validate747(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate747)), data.hookpoints !== void 0 && !validate116(data.hookpoints, at(instancePath, "/hookpoints")) && (vErrors = more(vErrors, validate116)), data.schedule !== void 0 && !validate2331(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate2331)), data.schedule_description !== void 0 && !validate29(data.schedule_description, at(instancePath, "/schedule_description")) && (vErrors = more(vErrors, validate29)), data.ondemand_enabled !== void 0 && !validate64(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate64)), data.actions !== void 0 && !validate2350(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2350));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2325.errors = vErrors, vErrors === null;
}
var schema515 = { type: ["string", "null"], enum: ["backoffice", "custom", null], $id: "shared42" };
function validate2359(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema515.type })), data === "backoffice" || data === "custom" || data === null || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema515.enum })), validate2359.errors = vErrors, vErrors === null;
}
function validate2315(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.severity === void 0 || data.category === void 0 || data.instructions === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "severity", "category", "instructions"));
    for (let key0 in data)
      func9.call(schema505.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate2318(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate2318)), data.category !== void 0 && !validate2320(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate2320)), data.state !== void 0 && !validate2322(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate2322)), data.ondemand_enabled !== void 0 && !validate64(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate64)), data.instructions !== void 0 && !validate2325(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate2325)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate2359(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate2359));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2315.errors = vErrors, vErrors === null;
}
var check_shared469 = outermost(validate2361), schema516 = { type: "object", additionalProperties: !1, properties: { botResourceId: { $ref: "shared136" }, name: { $ref: "shared16" }, description: { $ref: "shared16" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared41" }, ondemand_enabled: { $ref: "shared22" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared3" }, source: { $ref: "shared42" }, unknownMembers: { $ref: "shared40" } }, required: ["botResourceId"], $id: "shared469" };
function validate2361(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.botResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "botResourceId"));
    for (let key0 in data)
      func9.call(schema516.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.botResourceId !== void 0 && !validate219(data.botResourceId, at(instancePath, "/botResourceId")) && (vErrors = more(vErrors, validate219)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate2318(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate2318)), data.category !== void 0 && !validate2320(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate2320)), data.state !== void 0 && !validate2322(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate2322)), data.ondemand_enabled !== void 0 && !validate64(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate64)), data.instructions !== void 0 && !validate2325(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate2325)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate2359(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate2359)), data.unknownMembers !== void 0 && !validate225(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate225));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2361.errors = vErrors, vErrors === null;
}
var check_shared470 = outermost(validate2373);
var schema521 = ["filters", "actions"];
var func184 = /* @__PURE__ */ new Set(["name", "description", "supported_resources", "supported_clouds", "version", "permissions"]);
function validate2376(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.supported_resources !== void 0 && !validate116(data.supported_resources, at(instancePath, "/supported_resources")) && (vErrors = more(vErrors, validate116)), data.supported_clouds !== void 0 && !validate1871(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1871));
    for (let key0 in data)
      func184.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2376.errors = vErrors, vErrors === null;
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
var func185 = /* @__PURE__ */ new Set(["filters", "actions"]);
function validate2374(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.filters !== void 0 && !validate2375(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate2375)), data.actions !== void 0 && !validate2375(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2375));
    for (let key0 in data)
      func185.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2374.errors = vErrors, vErrors === null;
}
function validate2373(data, instancePath = "") {
  let vErrors = null;
  return validate2374(data, instancePath) || (vErrors = more(vErrors, validate2374)), data && typeof data == "object" && !Array.isArray(data) && (schema521.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate2373.errors = vErrors, vErrors === null;
}
var check_shared471 = outermost(validate2385);
function validate2385(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate110(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate110)), data.limit !== void 0 && !validate44(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate44)), data.offset !== void 0 && !validate44(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate44)), data.order_by !== void 0 && !validate125(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate125));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2385.errors = vErrors, vErrors === null;
}
var check_shared473 = outermost(validate2390);
var schema526 = { type: ["string", "null"], "x-known": ["INACTIVE", null], $id: "shared294" };
function validate2395(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema526.type })), data !== "INACTIVE" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema526["x-known"] })), validate2395.errors = vErrors, vErrors === null;
}
var schema527 = { type: ["string", "null"], "x-known": ["SUCCESS", null], $id: "shared295" };
function validate2397(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema527.type })), data !== "SUCCESS" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema527["x-known"] })), validate2397.errors = vErrors, vErrors === null;
}
var schema528 = { type: ["string", "number", "null"], $id: "shared296" };
function validate2399(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema528.type })), validate2399.errors = vErrors, vErrors === null;
}
var func186 = /* @__PURE__ */ new Set(["event_id", "event_type", "event_state", "last_run_status", "next_scheduled_run", "schedule", "creation_time", "description", "scheduled_by", "bot_name", "target_resource_id", "resource_type", "provider_id", "name", "account", "cloud"]);
function validate2392(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.event_id === void 0 && (vErrors = need(vErrors, data, instancePath, "event_id")), data.event_id !== void 0 && !validate44(data.event_id, at(instancePath, "/event_id")) && (vErrors = more(vErrors, validate44)), data.event_type !== void 0 && !validate29(data.event_type, at(instancePath, "/event_type")) && (vErrors = more(vErrors, validate29)), data.event_state !== void 0 && !validate2395(data.event_state, at(instancePath, "/event_state")) && (vErrors = more(vErrors, validate2395)), data.last_run_status !== void 0 && !validate2397(data.last_run_status, at(instancePath, "/last_run_status")) && (vErrors = more(vErrors, validate2397)), data.next_scheduled_run !== void 0 && !validate2399(data.next_scheduled_run, at(instancePath, "/next_scheduled_run")) && (vErrors = more(vErrors, validate2399)), data.schedule !== void 0 && !validate29(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate29)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.scheduled_by !== void 0 && !validate29(data.scheduled_by, at(instancePath, "/scheduled_by")) && (vErrors = more(vErrors, validate29)), data.bot_name !== void 0 && !validate29(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate29)), data.target_resource_id !== void 0 && !validate29(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.cloud !== void 0 && !validate29(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func186.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2392.errors = vErrors, vErrors === null;
}
function validate2391(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2392(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2392));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2391.errors = vErrors, vErrors === null;
}
var func187 = /* @__PURE__ */ new Set(["events", "total"]);
function validate2390(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.events === void 0 && (vErrors = need(vErrors, data, instancePath, "events")), data.events !== void 0 && !validate2391(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate2391)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func187.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2390.errors = vErrors, vErrors === null;
}
var check_shared475 = outermost(validate2415);
var schema530 = { type: "string", enum: ["delete"], $id: "shared474" };
function validate2416(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "delete" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema530.enum })), validate2416.errors = vErrors, vErrors === null;
}
function validate2415(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.action === void 0 || data.event_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "action", "event_ids"));
    for (let key0 in data)
      key0 === "action" || key0 === "event_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.action !== void 0 && !validate2416(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate2416)), data.event_ids !== void 0 && !validate395(data.event_ids, at(instancePath, "/event_ids")) && (vErrors = more(vErrors, validate395));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2415.errors = vErrors, vErrors === null;
}
var check_shared477 = outermost(validate2419);
var func188 = /* @__PURE__ */ new Set(["event_id", "event_type", "last_run_status", "start_time", "finish_time", "bot_name", "target_resource_id", "resource_type", "provider_id", "name"]);
function validate2421(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.event_id !== void 0 && !validate27(data.event_id, at(instancePath, "/event_id")) && (vErrors = more(vErrors, validate27)), data.event_type !== void 0 && !validate29(data.event_type, at(instancePath, "/event_type")) && (vErrors = more(vErrors, validate29)), data.last_run_status !== void 0 && !validate29(data.last_run_status, at(instancePath, "/last_run_status")) && (vErrors = more(vErrors, validate29)), data.start_time !== void 0 && !validate2399(data.start_time, at(instancePath, "/start_time")) && (vErrors = more(vErrors, validate2399)), data.finish_time !== void 0 && !validate2399(data.finish_time, at(instancePath, "/finish_time")) && (vErrors = more(vErrors, validate2399)), data.bot_name !== void 0 && !validate29(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate29)), data.target_resource_id !== void 0 && !validate29(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func188.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2421.errors = vErrors, vErrors === null;
}
function validate2420(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2421(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2421));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2420.errors = vErrors, vErrors === null;
}
var func189 = /* @__PURE__ */ new Set(["events"]);
function validate2419(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.events === void 0 && (vErrors = need(vErrors, data, instancePath, "events")), data.events !== void 0 && !validate2420(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate2420));
    for (let key0 in data)
      func189.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2419.errors = vErrors, vErrors === null;
}
var check_shared478 = outermost(validate2434);
var func190 = /* @__PURE__ */ new Set(["id", "organization_id", "name", "description", "pack_id", "source", "insights_blacklist", "insights_warn_only", "slack_channel", "email_recipients", "last_build_at", "created_at", "last_modified", "total_builds", "success_count", "failure_count", "consumption_url", "favorite", "tfc_count", "local_exceptions_enabled"]);
function validate2435(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.pack_id !== void 0 && !validate27(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1850(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1850)), data.insights_blacklist !== void 0 && !validate116(data.insights_blacklist, at(instancePath, "/insights_blacklist")) && (vErrors = more(vErrors, validate116)), data.insights_warn_only !== void 0 && !validate116(data.insights_warn_only, at(instancePath, "/insights_warn_only")) && (vErrors = more(vErrors, validate116)), data.slack_channel !== void 0 && !validate29(data.slack_channel, at(instancePath, "/slack_channel")) && (vErrors = more(vErrors, validate29)), data.email_recipients !== void 0 && !validate116(data.email_recipients, at(instancePath, "/email_recipients")) && (vErrors = more(vErrors, validate116)), data.last_build_at !== void 0 && !validate29(data.last_build_at, at(instancePath, "/last_build_at")) && (vErrors = more(vErrors, validate29)), data.created_at !== void 0 && !validate29(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate29)), data.last_modified !== void 0 && !validate29(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate29)), data.total_builds !== void 0 && !validate27(data.total_builds, at(instancePath, "/total_builds")) && (vErrors = more(vErrors, validate27)), data.success_count !== void 0 && !validate27(data.success_count, at(instancePath, "/success_count")) && (vErrors = more(vErrors, validate27)), data.failure_count !== void 0 && !validate27(data.failure_count, at(instancePath, "/failure_count")) && (vErrors = more(vErrors, validate27)), data.consumption_url !== void 0 && !validate29(data.consumption_url, at(instancePath, "/consumption_url")) && (vErrors = more(vErrors, validate29)), data.favorite !== void 0 && !validate34(data.favorite, at(instancePath, "/favorite")) && (vErrors = more(vErrors, validate34)), data.tfc_count !== void 0 && !validate27(data.tfc_count, at(instancePath, "/tfc_count")) && (vErrors = more(vErrors, validate27)), data.local_exceptions_enabled !== void 0 && !validate34(data.local_exceptions_enabled, at(instancePath, "/local_exceptions_enabled")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func190.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2435.errors = vErrors, vErrors === null;
}
function validate2434(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2435(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2435));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2434.errors = vErrors, vErrors === null;
}
var check_shared479 = outermost(validate2457);
function validate2457(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "scan_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "author_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "config_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "iac_provider"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "scan_template"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "readable" || key0 === "scan_name" || key0 === "author_name" || key0 === "config_name" || key0 === "iac_provider" || key0 === "scan_template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.readable !== void 0 && !validate64(data.readable, at(instancePath, "/readable")) && (vErrors = more(vErrors, validate64), errors = vErrors.length), data.scan_name !== void 0 && !validate22(data.scan_name, at(instancePath, "/scan_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.author_name !== void 0 && !validate22(data.author_name, at(instancePath, "/author_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.config_name !== void 0 && !validate22(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.iac_provider !== void 0 && !validate22(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.scan_template !== void 0 && !validate22(data.scan_template, at(instancePath, "/scan_template")) && (vErrors = more(vErrors, validate22), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2457.errors = vErrors, errors === 0;
}
var check_IacScanResult_ = outermost(validate2464);
var schema538 = { type: ["object", "null"], additionalProperties: { $ref: "IacMappedResource_" }, $id: "shared105" };
var func191 = /* @__PURE__ */ new Set(["address", "name"]);
function validate2474(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.address !== void 0 && !validate29(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func191.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2474.errors = vErrors, vErrors === null;
}
function validate2473(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema538.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2474(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2474));
  return validate2473.errors = vErrors, vErrors === null;
}
var schema542 = { type: ["array", "null"], items: { $ref: "IacInsightResult_" }, $id: "shared110" };
function validate2491(data, instancePath = "") {
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
    validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2491.errors = vErrors, errors === 0;
}
var func192 = /* @__PURE__ */ new Set(["id", "name", "description", "severity", "source", "notes", "resource_types", "warn_only", "success", "failure", "warning"]);
function validate2482(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.severity !== void 0 && !validate1856(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1856)), data.source !== void 0 && !validate1850(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1850)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116)), data.warn_only !== void 0 && !validate34(data.warn_only, at(instancePath, "/warn_only")) && (vErrors = more(vErrors, validate34)), data.success !== void 0 && !validate2491(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate2491)), data.failure !== void 0 && !validate2491(data.failure, at(instancePath, "/failure")) && (vErrors = more(vErrors, validate2491)), data.warning !== void 0 && !validate2491(data.warning, at(instancePath, "/warning")) && (vErrors = more(vErrors, validate2491));
    for (let key0 in data)
      func192.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2482.errors = vErrors, vErrors === null;
}
function validate2481(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema542.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2482(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2482));
  }
  return validate2481.errors = vErrors, vErrors === null;
}
function validate2500(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2482(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2482));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2500.errors = vErrors, vErrors === null;
}
var func193 = /* @__PURE__ */ new Set(["failed_insights", "passed_insights", "warned_insights", "skipped_insights", "failed_resources", "passed_resources", "warned_resources", "skipped_resources", "total_insights", "total_resources", "scan_template"]);
function validate2480(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.failed_insights !== void 0 && !validate2481(data.failed_insights, at(instancePath, "/failed_insights")) && (vErrors = more(vErrors, validate2481)), data.passed_insights !== void 0 && !validate2500(data.passed_insights, at(instancePath, "/passed_insights")) && (vErrors = more(vErrors, validate2500)), data.warned_insights !== void 0 && !validate2481(data.warned_insights, at(instancePath, "/warned_insights")) && (vErrors = more(vErrors, validate2481)), data.skipped_insights !== void 0 && !validate2500(data.skipped_insights, at(instancePath, "/skipped_insights")) && (vErrors = more(vErrors, validate2500)), data.failed_resources !== void 0 && !validate27(data.failed_resources, at(instancePath, "/failed_resources")) && (vErrors = more(vErrors, validate27)), data.passed_resources !== void 0 && !validate27(data.passed_resources, at(instancePath, "/passed_resources")) && (vErrors = more(vErrors, validate27)), data.warned_resources !== void 0 && !validate27(data.warned_resources, at(instancePath, "/warned_resources")) && (vErrors = more(vErrors, validate27)), data.skipped_resources !== void 0 && !validate27(data.skipped_resources, at(instancePath, "/skipped_resources")) && (vErrors = more(vErrors, validate27)), data.total_insights !== void 0 && !validate27(data.total_insights, at(instancePath, "/total_insights")) && (vErrors = more(vErrors, validate27)), data.total_resources !== void 0 && !validate27(data.total_resources, at(instancePath, "/total_resources")) && (vErrors = more(vErrors, validate27)), data.scan_template !== void 0 && !validate29(data.scan_template, at(instancePath, "/scan_template")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func193.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2480.errors = vErrors, vErrors === null;
}
function validate2479(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2480(data, instancePath) || (vErrors = more(vErrors, validate2480), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2479.errors = vErrors, errors === 0;
}
var func194 = /* @__PURE__ */ new Set(["rule_name", "rule_description", "rule_detail"]);
function validate2523(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rule_name !== void 0 && !validate29(data.rule_name, at(instancePath, "/rule_name")) && (vErrors = more(vErrors, validate29)), data.rule_description !== void 0 && !validate29(data.rule_description, at(instancePath, "/rule_description")) && (vErrors = more(vErrors, validate29)), data.rule_detail !== void 0 && !validate29(data.rule_detail, at(instancePath, "/rule_detail")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func194.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2523.errors = vErrors, vErrors === null;
}
function validate2522(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2523(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2523));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2522.errors = vErrors, vErrors === null;
}
var func195 = /* @__PURE__ */ new Set(["resource_source", "resource_address", "resource_name", "resource_type", "resource_region", "passed_rules", "warning_rules", "failed_rules"]);
function validate2516(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_source !== void 0 && !validate29(data.resource_source, at(instancePath, "/resource_source")) && (vErrors = more(vErrors, validate29)), data.resource_address !== void 0 && !validate29(data.resource_address, at(instancePath, "/resource_address")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.resource_region !== void 0 && !validate29(data.resource_region, at(instancePath, "/resource_region")) && (vErrors = more(vErrors, validate29)), data.passed_rules !== void 0 && !validate2522(data.passed_rules, at(instancePath, "/passed_rules")) && (vErrors = more(vErrors, validate2522)), data.warning_rules !== void 0 && !validate2522(data.warning_rules, at(instancePath, "/warning_rules")) && (vErrors = more(vErrors, validate2522)), data.failed_rules !== void 0 && !validate2522(data.failed_rules, at(instancePath, "/failed_rules")) && (vErrors = more(vErrors, validate2522));
    for (let key0 in data)
      func195.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2516.errors = vErrors, vErrors === null;
}
function validate2515(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2516(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2516), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate2515.errors = vErrors, errors === 0;
}
var func196 = /* @__PURE__ */ new Set(["build_id", "config_name", "status", "message", "success", "errors", "scan_results", "stacktrace", "resource_mapping", "details", "resources"]);
function validate2464(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "build_id"), errors = vErrors === null ? 0 : vErrors.length, data.build_id !== void 0 && !validate44(data.build_id, at(instancePath, "/build_id")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.config_name !== void 0 && !validate29(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.message !== void 0 && !validate29(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.success !== void 0 && !validate34(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.errors !== void 0 && !validate116(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate116), errors = vErrors.length), data.scan_results !== void 0 && !validate29(data.scan_results, at(instancePath, "/scan_results")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.stacktrace !== void 0 && !validate2100(data.stacktrace, at(instancePath, "/stacktrace")) && (vErrors = more(vErrors, validate2100), errors = vErrors.length), data.resource_mapping !== void 0 && !validate2473(data.resource_mapping, at(instancePath, "/resource_mapping")) && (vErrors = more(vErrors, validate2473), errors = vErrors.length), data.details !== void 0 && !validate2479(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate2479), errors = vErrors.length), data.resources !== void 0 && !validate2515(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate2515), errors = vErrors.length);
    for (let key0 in data)
      func196.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }), errors++);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2464.errors = vErrors, errors === 0;
}
var check_shared480 = outermost(validate2533);
function validate2533(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "buildId"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "buildId" || key0 === "readable" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.buildId !== void 0 && !validate44(data.buildId, at(instancePath, "/buildId")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.readable !== void 0 && !validate64(data.readable, at(instancePath, "/readable")) && (vErrors = more(vErrors, validate64), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2533.errors = vErrors, errors === 0;
}
var check_IacScan_ = outermost(validate2536);
var func197 = /* @__PURE__ */ new Set(["id", "name", "source"]);
function validate2553(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.source !== void 0 && !validate29(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func197.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2553.errors = vErrors, vErrors === null;
}
function validate2552(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2553(data, instancePath) || (vErrors = more(vErrors, validate2553), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2552.errors = vErrors, errors === 0;
}
var func198 = /* @__PURE__ */ new Set(["id", "config_id", "config_name", "scan_name", "author_name", "create_time", "duration", "iac_provider", "scan_type", "status", "status_message", "success", "errors", "warnings", "stacktrace", "pack", "failed_insights", "warned_insights", "failed_resources", "passed_resources", "warned_resources", "total_resources", "resources_by_type", "failed_resources_by_type", "warned_resources_by_type", "scan_results", "resource_mapping", "details", "resources"]);
function validate2536(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id"), errors = vErrors === null ? 0 : vErrors.length, data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.config_id !== void 0 && !validate27(data.config_id, at(instancePath, "/config_id")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.config_name !== void 0 && !validate29(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.scan_name !== void 0 && !validate29(data.scan_name, at(instancePath, "/scan_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.author_name !== void 0 && !validate29(data.author_name, at(instancePath, "/author_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.duration !== void 0 && !validate27(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.iac_provider !== void 0 && !validate29(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.scan_type !== void 0 && !validate29(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.status_message !== void 0 && !validate29(data.status_message, at(instancePath, "/status_message")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.success !== void 0 && !validate34(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.errors !== void 0 && !validate470(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate470), errors = vErrors.length), data.warnings !== void 0 && !validate470(data.warnings, at(instancePath, "/warnings")) && (vErrors = more(vErrors, validate470), errors = vErrors.length), data.stacktrace !== void 0 && !validate2100(data.stacktrace, at(instancePath, "/stacktrace")) && (vErrors = more(vErrors, validate2100), errors = vErrors.length), data.pack !== void 0 && !validate2552(data.pack, at(instancePath, "/pack")) && (vErrors = more(vErrors, validate2552), errors = vErrors.length), data.failed_insights !== void 0 && !validate27(data.failed_insights, at(instancePath, "/failed_insights")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.warned_insights !== void 0 && !validate27(data.warned_insights, at(instancePath, "/warned_insights")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.failed_resources !== void 0 && !validate27(data.failed_resources, at(instancePath, "/failed_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.passed_resources !== void 0 && !validate27(data.passed_resources, at(instancePath, "/passed_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.warned_resources !== void 0 && !validate27(data.warned_resources, at(instancePath, "/warned_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.total_resources !== void 0 && !validate27(data.total_resources, at(instancePath, "/total_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.resources_by_type !== void 0 && !validate647(data.resources_by_type, at(instancePath, "/resources_by_type")) && (vErrors = more(vErrors, validate647), errors = vErrors.length), data.failed_resources_by_type !== void 0 && !validate647(data.failed_resources_by_type, at(instancePath, "/failed_resources_by_type")) && (vErrors = more(vErrors, validate647), errors = vErrors.length), data.warned_resources_by_type !== void 0 && !validate647(data.warned_resources_by_type, at(instancePath, "/warned_resources_by_type")) && (vErrors = more(vErrors, validate647), errors = vErrors.length), data.scan_results !== void 0 && !validate29(data.scan_results, at(instancePath, "/scan_results")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.resource_mapping !== void 0 && !validate2473(data.resource_mapping, at(instancePath, "/resource_mapping")) && (vErrors = more(vErrors, validate2473), errors = vErrors.length), data.details !== void 0 && !validate2479(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate2479), errors = vErrors.length), data.resources !== void 0 && !validate2515(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate2515), errors = vErrors.length);
    for (let key0 in data)
      func198.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }), errors++);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2536.errors = vErrors, errors === 0;
}
var check_shared481 = outermost(validate2573);
function validate2573(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121)), data.page_size !== void 0 && !validate121(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate121));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2573.errors = vErrors, vErrors === null;
}
var check_IacScanPage_ = outermost(validate2576);
var func199 = /* @__PURE__ */ new Set(["id", "status", "scan_type", "iac_provider", "create_time"]);
function validate2581(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.scan_type !== void 0 && !validate29(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate29)), data.iac_provider !== void 0 && !validate29(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func199.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2581.errors = vErrors, vErrors === null;
}
function validate2580(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2581(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2581));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2580.errors = vErrors, vErrors === null;
}
var func200 = /* @__PURE__ */ new Set(["page", "total_pages", "total_count", "data"]);
function validate2576(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.page === void 0 || data.total_pages === void 0 || data.total_count === void 0 || data.data === void 0) && (vErrors = need(vErrors, data, instancePath, "page", "total_pages", "total_count", "data")), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.data !== void 0 && !validate2580(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2580));
    for (let key0 in data)
      func200.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2576.errors = vErrors, vErrors === null;
}
var check_shared484 = outermost(validate2589);
var schema559 = { type: "string", enum: ["id", "create_time"], $id: "shared482" };
function validate2592(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "id" || data === "create_time" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema559.enum })), validate2592.errors = vErrors, vErrors === null;
}
var schema560 = { type: "string", enum: ["asc", "desc"], $id: "shared483" };
function validate2594(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema560.enum })), validate2594.errors = vErrors, vErrors === null;
}
function validate2589(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "sort" || key0 === "sort_dir" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121)), data.page_size !== void 0 && !validate121(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate121)), data.sort !== void 0 && !validate2592(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate2592)), data.sort_dir !== void 0 && !validate2594(data.sort_dir, at(instancePath, "/sort_dir")) && (vErrors = more(vErrors, validate2594));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2589.errors = vErrors, vErrors === null;
}
var check_shared40 = outermost(validate225), check_shared485 = outermost(validate2596);
function validate2596(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.scanId === void 0 && (vErrors = need(vErrors, data, instancePath, "scanId"));
    for (let key0 in data)
      key0 !== "scanId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scanId !== void 0 && !validate44(data.scanId, at(instancePath, "/scanId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2596.errors = vErrors, vErrors === null;
}
var check_shared486 = outermost(validate2598);
var schema568 = ["$schema", "version", "runs"];
var func201 = /* @__PURE__ */ new Set(["ruleId", "level", "message", "locations"]);
function validate2606(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.ruleId !== void 0 && !validate29(data.ruleId, at(instancePath, "/ruleId")) && (vErrors = more(vErrors, validate29)), data.level !== void 0 && !validate29(data.level, at(instancePath, "/level")) && (vErrors = more(vErrors, validate29)), data.message !== void 0 && !validate815(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate815)), data.locations !== void 0 && !validate647(data.locations, at(instancePath, "/locations")) && (vErrors = more(vErrors, validate647));
    for (let key0 in data)
      func201.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2606.errors = vErrors, vErrors === null;
}
function validate2605(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2606(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2606));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2605.errors = vErrors, vErrors === null;
}
var func202 = /* @__PURE__ */ new Set(["tool", "results"]);
function validate2603(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tool !== void 0 && !validate815(data.tool, at(instancePath, "/tool")) && (vErrors = more(vErrors, validate815)), data.results !== void 0 && !validate2605(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate2605));
    for (let key0 in data)
      func202.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2603.errors = vErrors, vErrors === null;
}
function validate2602(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2603(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2603));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2602.errors = vErrors, vErrors === null;
}
var func203 = /* @__PURE__ */ new Set(["$schema", "version", "runs"]);
function validate2599(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.$schema !== void 0 && (validate29(data.$schema, at(instancePath, "/$schema")) || (vErrors = more(vErrors, validate29))), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.runs !== void 0 && !validate2602(data.runs, at(instancePath, "/runs")) && (vErrors = more(vErrors, validate2602));
    for (let key0 in data)
      func203.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2599.errors = vErrors, vErrors === null;
}
function validate2598(data, instancePath = "") {
  let vErrors = null;
  return validate2599(data, instancePath) || (vErrors = more(vErrors, validate2599)), data && typeof data == "object" && !Array.isArray(data) && (schema568.some((name) => data[name] !== void 0) || (vErrors = report(vErrors, instancePath, "x-some", {}))), validate2598.errors = vErrors, vErrors === null;
}
var check_shared487 = outermost(validate2616);
function validate2616(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "include_session" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121)), data.page_size !== void 0 && !validate121(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate121)), data.include_session !== void 0 && !validate64(data.include_session, at(instancePath, "/include_session")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2616.errors = vErrors, vErrors === null;
}
var check_AwsConfigPage_ = outermost(validate2620);
function validate2620(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2620.errors = vErrors, vErrors === null;
}
var check_shared488 = outermost(validate2621);
function validate2621(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.access_key_id === void 0 || data.secret_access_key === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "access_key_id", "secret_access_key"));
    for (let key0 in data)
      key0 === "name" || key0 === "access_key_id" || key0 === "secret_access_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.access_key_id !== void 0 && !validate22(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate22)), data.secret_access_key !== void 0 && !validate22(data.secret_access_key, at(instancePath, "/secret_access_key")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2621.errors = vErrors, vErrors === null;
}
var check_AwsConfig_ = outermost(validate2625);
function validate2625(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2625.errors = vErrors, vErrors === null;
}
var check_shared489 = outermost(validate2626);
function validate2626(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.keyId === void 0 && (vErrors = need(vErrors, data, instancePath, "keyId"));
    for (let key0 in data)
      key0 !== "keyId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.keyId !== void 0 && !validate219(data.keyId, at(instancePath, "/keyId")) && (vErrors = more(vErrors, validate219));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2626.errors = vErrors, vErrors === null;
}
var check_shared490 = outermost(validate2628);
function validate2628(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.role_arn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "role_arn"));
    for (let key0 in data)
      key0 === "name" || key0 === "role_arn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2628.errors = vErrors, vErrors === null;
}
var check_shared491 = outermost(validate2631);
function validate2631(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.roleId === void 0 && (vErrors = need(vErrors, data, instancePath, "roleId"));
    for (let key0 in data)
      key0 !== "roleId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleId !== void 0 && !validate219(data.roleId, at(instancePath, "/roleId")) && (vErrors = more(vErrors, validate219));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2631.errors = vErrors, vErrors === null;
}
var check_shared492 = outermost(validate2633);
function validate2633(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.roleId === void 0 && (vErrors = need(vErrors, data, instancePath, "roleId"));
    for (let key0 in data)
      key0 === "roleId" || key0 === "name" || key0 === "role_arn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleId !== void 0 && !validate219(data.roleId, at(instancePath, "/roleId")) && (vErrors = more(vErrors, validate219)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2633.errors = vErrors, vErrors === null;
}
var check_shared493 = outermost(validate2637);
function validate2637(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationServiceId === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationServiceId", "body"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "body" || key0 === "unknownMembers" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44)), data.body !== void 0 && !validate750(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate750)), data.unknownMembers !== void 0 && !validate225(data.unknownMembers, at(instancePath, "/unknownMembers")) && (vErrors = more(vErrors, validate225));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2637.errors = vErrors, vErrors === null;
}
var check_shared494 = outermost(validate2641);
function validate2641(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.principalId === void 0 || data.start === void 0 || data.end === void 0) && (vErrors = need(vErrors, data, instancePath, "principalId", "start", "end"));
    for (let key0 in data)
      key0 === "principalId" || key0 === "start" || key0 === "end" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.principalId !== void 0 && !validate219(data.principalId, at(instancePath, "/principalId")) && (vErrors = more(vErrors, validate219)), data.start !== void 0 && !validate22(data.start, at(instancePath, "/start")) && (vErrors = more(vErrors, validate22)), data.end !== void 0 && !validate22(data.end, at(instancePath, "/end")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2641.errors = vErrors, vErrors === null;
}
var check_PrincipalActivity_ = outermost(validate2645);
var func204 = /* @__PURE__ */ new Set(["action", "count", "last_executed_date"]);
function validate2647(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.action === void 0 && (vErrors = need(vErrors, data, instancePath, "action")), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.last_executed_date !== void 0 && !validate29(data.last_executed_date, at(instancePath, "/last_executed_date")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func204.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2647.errors = vErrors, vErrors === null;
}
function validate2646(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2647(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2647), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate2646.errors = vErrors, errors === 0;
}
var func205 = /* @__PURE__ */ new Set(["date", "reason"]);
function validate2655(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.date !== void 0 && !validate29(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate29)), data.reason !== void 0 && !validate29(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func205.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2655.errors = vErrors, vErrors === null;
}
function validate2654(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2655(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2655), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate2654.errors = vErrors, errors === 0;
}
var func206 = /* @__PURE__ */ new Set(["errors"]);
function validate2653(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.errors !== void 0 && !validate2654(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate2654), errors = vErrors.length);
    for (let key0 in data)
      func206.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }), errors++);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2653.errors = vErrors, errors === 0;
}
var func207 = /* @__PURE__ */ new Set(["resource_id", "resource_type", "name", "account_id", "cloud_type_id", "namespace_id", "organization_id", "organization_service_id", "provider_id"]);
function validate2661(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_id === void 0 || data.resource_type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "resource_type", "name")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.cloud_type_id !== void 0 && !validate690(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate690)), data.namespace_id !== void 0 && !validate29(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.organization_service_id !== void 0 && !validate27(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate27)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func207.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2661.errors = vErrors, vErrors === null;
}
var func208 = /* @__PURE__ */ new Set(["executed_actions", "metadata", "principal"]);
function validate2645(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.executed_actions === void 0 || data.metadata === void 0 || data.principal === void 0) && (vErrors = need(vErrors, data, instancePath, "executed_actions", "metadata", "principal")), data.executed_actions !== void 0 && !validate2646(data.executed_actions, at(instancePath, "/executed_actions")) && (vErrors = more(vErrors, validate2646)), data.metadata !== void 0 && !validate2653(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate2653)), data.principal !== void 0 && !validate2661(data.principal, at(instancePath, "/principal")) && (vErrors = more(vErrors, validate2661));
    for (let key0 in data)
      func208.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2645.errors = vErrors, vErrors === null;
}
var check_shared495 = outermost(validate2672);
function validate2672(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.principalId === void 0 && (vErrors = need(vErrors, data, instancePath, "principalId"));
    for (let key0 in data)
      key0 === "principalId" || key0 === "page" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.principalId !== void 0 && !validate219(data.principalId, at(instancePath, "/principalId")) && (vErrors = more(vErrors, validate219)), data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2672.errors = vErrors, vErrors === null;
}
var check_PrincipalPermissionPage_ = outermost(validate2675);
var func209 = /* @__PURE__ */ new Set(["permission", "category", "status", "action", "count", "last_executed_date"]);
function validate2681(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.permission === void 0 || data.category === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "permission", "category", "status")), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate29(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate29)), data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.last_executed_date !== void 0 && !validate29(data.last_executed_date, at(instancePath, "/last_executed_date")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func209.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2681.errors = vErrors, vErrors === null;
}
function validate2680(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2681(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2681));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2680.errors = vErrors, vErrors === null;
}
var func210 = /* @__PURE__ */ new Set(["total_permission_count", "used_permission_count", "unused_permission_count", "unassessed_permission_count"]);
function validate2691(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.total_permission_count !== void 0 && !validate27(data.total_permission_count, at(instancePath, "/total_permission_count")) && (vErrors = more(vErrors, validate27)), data.used_permission_count !== void 0 && !validate27(data.used_permission_count, at(instancePath, "/used_permission_count")) && (vErrors = more(vErrors, validate27)), data.unused_permission_count !== void 0 && !validate27(data.unused_permission_count, at(instancePath, "/unused_permission_count")) && (vErrors = more(vErrors, validate27)), data.unassessed_permission_count !== void 0 && !validate27(data.unassessed_permission_count, at(instancePath, "/unassessed_permission_count")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func210.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2691.errors = vErrors, vErrors === null;
}
function validate2690(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2691(data, instancePath) || (vErrors = more(vErrors, validate2691), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2690.errors = vErrors, errors === 0;
}
var schema592 = { type: ["object", "null"], additionalProperties: { $ref: "shared21" }, $id: "shared80" };
function validate2700(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema592.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate116(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate116));
  return validate2700.errors = vErrors, vErrors === null;
}
var func211 = /* @__PURE__ */ new Set(["start", "end", "page", "total_pages", "permissions", "permission_status_counts", "principal", "warnings"]);
function validate2675(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.start === void 0 || data.end === void 0 || data.page === void 0 || data.total_pages === void 0 || data.permissions === void 0 || data.principal === void 0) && (vErrors = need(vErrors, data, instancePath, "start", "end", "page", "total_pages", "permissions", "principal")), data.start !== void 0 && !validate22(data.start, at(instancePath, "/start")) && (vErrors = more(vErrors, validate22)), data.end !== void 0 && !validate22(data.end, at(instancePath, "/end")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44)), data.permissions !== void 0 && !validate2680(data.permissions, at(instancePath, "/permissions")) && (vErrors = more(vErrors, validate2680)), data.permission_status_counts !== void 0 && !validate2690(data.permission_status_counts, at(instancePath, "/permission_status_counts")) && (vErrors = more(vErrors, validate2690)), data.principal !== void 0 && !validate2661(data.principal, at(instancePath, "/principal")) && (vErrors = more(vErrors, validate2661)), data.warnings !== void 0 && !validate2700(data.warnings, at(instancePath, "/warnings")) && (vErrors = more(vErrors, validate2700));
    for (let key0 in data)
      func211.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2675.errors = vErrors, vErrors === null;
}
var check_PrincipalRemediation_ = outermost(validate2703);
var func212 = /* @__PURE__ */ new Set(["Sid", "Effect", "NotAction", "Resource"]);
function validate2707(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.Effect === void 0 && (vErrors = need(vErrors, data, instancePath, "Effect")), data.Sid !== void 0 && !validate29(data.Sid, at(instancePath, "/Sid")) && (vErrors = more(vErrors, validate29)), data.Effect !== void 0 && !validate22(data.Effect, at(instancePath, "/Effect")) && (vErrors = more(vErrors, validate22)), data.NotAction !== void 0 && !validate116(data.NotAction, at(instancePath, "/NotAction")) && (vErrors = more(vErrors, validate116)), data.Resource !== void 0 && !validate116(data.Resource, at(instancePath, "/Resource")) && (vErrors = more(vErrors, validate116));
    for (let key0 in data)
      func212.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2707.errors = vErrors, vErrors === null;
}
function validate2706(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2707(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2707));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2706.errors = vErrors, vErrors === null;
}
var func213 = /* @__PURE__ */ new Set(["Version", "Statement"]);
function validate2704(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.Version === void 0 || data.Statement === void 0) && (vErrors = need(vErrors, data, instancePath, "Version", "Statement")), data.Version !== void 0 && !validate22(data.Version, at(instancePath, "/Version")) && (vErrors = more(vErrors, validate22)), data.Statement !== void 0 && !validate2706(data.Statement, at(instancePath, "/Statement")) && (vErrors = more(vErrors, validate2706));
    for (let key0 in data)
      func213.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2704.errors = vErrors, vErrors === null;
}
var func214 = /* @__PURE__ */ new Set(["policy"]);
function validate2703(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy === void 0 && (vErrors = need(vErrors, data, instancePath, "policy")), data.policy !== void 0 && !validate2704(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate2704));
    for (let key0 in data)
      func214.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2703.errors = vErrors, vErrors === null;
}
var check_shared497 = outermost(validate2715);
function validate2717(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate2717.errors = vErrors, vErrors === null;
}
function validate2715(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121)), data.page_size !== void 0 && !validate2717(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate2717));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2715.errors = vErrors, vErrors === null;
}
var check_ImageAssessmentPage_ = outermost(validate2719);
var schema602 = { type: ["integer", "string", "null"], $id: "shared114" };
function validate2722(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema602.type })), validate2722.errors = vErrors, vErrors === null;
}
var schema605 = { type: ["string", "null"], "x-known": ["COMPLETED", "FAILED", "QUEUED", "", null], $id: "shared117" };
function validate2746(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema605.type })), data !== "COMPLETED" && data !== "FAILED" && data !== "QUEUED" && data !== "" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema605["x-known"] })), validate2746.errors = vErrors, vErrors === null;
}
var func215 = /* @__PURE__ */ new Set(["status", "error_reason", "assessment_completed_at", "pulled_from"]);
function validate2745(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.status !== void 0 && !validate2746(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate2746)), data.error_reason !== void 0 && !validate29(data.error_reason, at(instancePath, "/error_reason")) && (vErrors = more(vErrors, validate29)), data.assessment_completed_at !== void 0 && !validate29(data.assessment_completed_at, at(instancePath, "/assessment_completed_at")) && (vErrors = more(vErrors, validate29)), data.pulled_from !== void 0 && !validate29(data.pulled_from, at(instancePath, "/pulled_from")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func215.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2745.errors = vErrors, vErrors === null;
}
function validate2744(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2745(data, instancePath) || (vErrors = more(vErrors, validate2745), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2744.errors = vErrors, errors === 0;
}
var func216 = /* @__PURE__ */ new Set(["id", "image_id", "resource_id", "resource_type", "resource_name", "cloud", "account", "account_id", "platform", "report_id", "k8s_cluster_name", "public_accessible", "riskscore", "critical_count", "high_count", "medium_count", "low_count", "none_count", "total_count", "severity", "last_assessment", "assessment_info"]);
function validate2721(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.id !== void 0 && !validate2722(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate2722)), data.image_id !== void 0 && !validate29(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.cloud !== void 0 && !validate690(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate690)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.platform !== void 0 && !validate29(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate29)), data.report_id !== void 0 && !validate29(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate29)), data.k8s_cluster_name !== void 0 && !validate29(data.k8s_cluster_name, at(instancePath, "/k8s_cluster_name")) && (vErrors = more(vErrors, validate29)), data.public_accessible !== void 0 && !validate34(data.public_accessible, at(instancePath, "/public_accessible")) && (vErrors = more(vErrors, validate34)), data.riskscore !== void 0 && !validate566(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate566)), data.critical_count !== void 0 && !validate27(data.critical_count, at(instancePath, "/critical_count")) && (vErrors = more(vErrors, validate27)), data.high_count !== void 0 && !validate27(data.high_count, at(instancePath, "/high_count")) && (vErrors = more(vErrors, validate27)), data.medium_count !== void 0 && !validate27(data.medium_count, at(instancePath, "/medium_count")) && (vErrors = more(vErrors, validate27)), data.low_count !== void 0 && !validate27(data.low_count, at(instancePath, "/low_count")) && (vErrors = more(vErrors, validate27)), data.none_count !== void 0 && !validate27(data.none_count, at(instancePath, "/none_count")) && (vErrors = more(vErrors, validate27)), data.total_count !== void 0 && !validate27(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate27)), data.severity !== void 0 && !validate29(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate29)), data.last_assessment !== void 0 && !validate29(data.last_assessment, at(instancePath, "/last_assessment")) && (vErrors = more(vErrors, validate29)), data.assessment_info !== void 0 && !validate2744(data.assessment_info, at(instancePath, "/assessment_info")) && (vErrors = more(vErrors, validate2744));
    for (let key0 in data)
      func216.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2721.errors = vErrors, vErrors === null;
}
function validate2720(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2721(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2721));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2720.errors = vErrors, vErrors === null;
}
var func217 = /* @__PURE__ */ new Set(["data", "page", "page_size", "total_count", "total_pages"]);
function validate2719(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2720(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2720)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.page_size !== void 0 && !validate44(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func217.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2719.errors = vErrors, vErrors === null;
}
var check_VulnerabilityPage_ = outermost(validate2760);
var func218 = /* @__PURE__ */ new Set(["cve_id", "first_found", "last_seen", "riskscore", "cvss_score", "has_exploits", "has_threats", "resource_count", "affected_packages"]);
function validate2762(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cve_id === void 0 && (vErrors = need(vErrors, data, instancePath, "cve_id")), data.cve_id !== void 0 && !validate22(data.cve_id, at(instancePath, "/cve_id")) && (vErrors = more(vErrors, validate22)), data.first_found !== void 0 && !validate29(data.first_found, at(instancePath, "/first_found")) && (vErrors = more(vErrors, validate29)), data.last_seen !== void 0 && !validate29(data.last_seen, at(instancePath, "/last_seen")) && (vErrors = more(vErrors, validate29)), data.riskscore !== void 0 && !validate566(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate566)), data.cvss_score !== void 0 && !validate566(data.cvss_score, at(instancePath, "/cvss_score")) && (vErrors = more(vErrors, validate566)), data.has_exploits !== void 0 && !validate34(data.has_exploits, at(instancePath, "/has_exploits")) && (vErrors = more(vErrors, validate34)), data.has_threats !== void 0 && !validate34(data.has_threats, at(instancePath, "/has_threats")) && (vErrors = more(vErrors, validate34)), data.resource_count !== void 0 && !validate27(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate27)), data.affected_packages !== void 0 && !validate27(data.affected_packages, at(instancePath, "/affected_packages")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func218.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
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
function validate2760(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2761(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2761)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.page_size !== void 0 && !validate44(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func217.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2760.errors = vErrors, vErrors === null;
}
var check_shared498 = outermost(validate2778);
function validate2778(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate219(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate219)), data.page !== void 0 && !validate121(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate121)), data.page_size !== void 0 && !validate2717(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate2717));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2778.errors = vErrors, vErrors === null;
}
var check_ResourceVulnerabilityPage_ = outermost(validate2782);
var func220 = /* @__PURE__ */ new Set(["package_name", "package_type", "fix"]);
function validate2796(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.package_name !== void 0 && !validate29(data.package_name, at(instancePath, "/package_name")) && (vErrors = more(vErrors, validate29)), data.package_type !== void 0 && !validate29(data.package_type, at(instancePath, "/package_type")) && (vErrors = more(vErrors, validate29)), data.fix !== void 0 && !validate29(data.fix, at(instancePath, "/fix")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func220.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2796.errors = vErrors, vErrors === null;
}
function validate2795(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2796(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2796));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2795.errors = vErrors, vErrors === null;
}
var func221 = /* @__PURE__ */ new Set(["FixedVersion", "Solutions"]);
function validate2793(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.FixedVersion !== void 0 && !validate29(data.FixedVersion, at(instancePath, "/FixedVersion")) && (vErrors = more(vErrors, validate29)), data.Solutions !== void 0 && !validate2795(data.Solutions, at(instancePath, "/Solutions")) && (vErrors = more(vErrors, validate2795));
    for (let key0 in data)
      func221.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2793.errors = vErrors, vErrors === null;
}
function validate2792(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2793(data, instancePath) || (vErrors = more(vErrors, validate2793), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate604(data, instancePath) || (vErrors = more(vErrors, validate604), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2792.errors = vErrors, errors === 0;
}
var func222 = /* @__PURE__ */ new Set(["cve_id", "severity", "cvss_score", "riskscore", "has_exploits", "has_threats", "first_found", "vuln_meta"]);
function validate2784(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cve_id === void 0 && (vErrors = need(vErrors, data, instancePath, "cve_id")), data.cve_id !== void 0 && !validate22(data.cve_id, at(instancePath, "/cve_id")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate29(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate29)), data.cvss_score !== void 0 && !validate566(data.cvss_score, at(instancePath, "/cvss_score")) && (vErrors = more(vErrors, validate566)), data.riskscore !== void 0 && !validate566(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate566)), data.has_exploits !== void 0 && !validate34(data.has_exploits, at(instancePath, "/has_exploits")) && (vErrors = more(vErrors, validate34)), data.has_threats !== void 0 && !validate34(data.has_threats, at(instancePath, "/has_threats")) && (vErrors = more(vErrors, validate34)), data.first_found !== void 0 && !validate29(data.first_found, at(instancePath, "/first_found")) && (vErrors = more(vErrors, validate29)), data.vuln_meta !== void 0 && !validate2792(data.vuln_meta, at(instancePath, "/vuln_meta")) && (vErrors = more(vErrors, validate2792));
    for (let key0 in data)
      func222.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2784.errors = vErrors, vErrors === null;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2783(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2783)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.page_size !== void 0 && !validate44(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func217.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2782.errors = vErrors, vErrors === null;
}
var check_shared499 = outermost(validate2811);
function validate2815(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure_resource_group_ids" || key0 === "custom_resource_group_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_resource_group_ids !== void 0 && !validate470(data.azure_resource_group_ids, at(instancePath, "/azure_resource_group_ids")) && (vErrors = more(vErrors, validate470)), data.custom_resource_group_ids !== void 0 && !validate470(data.custom_resource_group_ids, at(instancePath, "/custom_resource_group_ids")) && (vErrors = more(vErrors, validate470));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2815.errors = vErrors, vErrors === null;
}
function validate2822(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 2 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 2 }, "must NOT have more than 2 items")), data.length < 2 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 2 }, "must NOT have fewer than 2 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2822.errors = vErrors, vErrors === null;
}
function validate2821(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2822(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2822));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2821.errors = vErrors, vErrors === null;
}
function validate2819(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_service_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_service_ids !== void 0 && !validate395(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate395)), data.badges !== void 0 && !validate2821(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate2821));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2819.errors = vErrors, vErrors === null;
}
function validate2813(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope_type" || key0 === "resource_group_filters" || key0 === "organization_service_filters" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scope_type !== void 0 && !validate22(data.scope_type, at(instancePath, "/scope_type")) && (vErrors = more(vErrors, validate22)), data.resource_group_filters !== void 0 && !validate2815(data.resource_group_filters, at(instancePath, "/resource_group_filters")) && (vErrors = more(vErrors, validate2815)), data.organization_service_filters !== void 0 && !validate2819(data.organization_service_filters, at(instancePath, "/organization_service_filters")) && (vErrors = more(vErrors, validate2819));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2813.errors = vErrors, vErrors === null;
}
function validate2828(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "severity" || key0 === "insight_ids" || key0 === "resource_types" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.severity !== void 0 && !validate395(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate395)), data.insight_ids !== void 0 && !validate470(data.insight_ids, at(instancePath, "/insight_ids")) && (vErrors = more(vErrors, validate470)), data.resource_types !== void 0 && !validate116(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate116));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2828.errors = vErrors, vErrors === null;
}
function validate2811(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.pack_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "pack_ids"));
    for (let key0 in data)
      key0 === "pack_ids" || key0 === "resource_scope" || key0 === "insight_filters" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.pack_ids !== void 0 && !validate219(data.pack_ids, at(instancePath, "/pack_ids")) && (vErrors = more(vErrors, validate219)), data.resource_scope !== void 0 && !validate2813(data.resource_scope, at(instancePath, "/resource_scope")) && (vErrors = more(vErrors, validate2813)), data.insight_filters !== void 0 && !validate2828(data.insight_filters, at(instancePath, "/insight_filters")) && (vErrors = more(vErrors, validate2828));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2811.errors = vErrors, vErrors === null;
}
var check_Scorecard_ = outermost(validate2833);
function validate2836(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "severity" && (validate2399(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2399)));
    data.severity !== void 0 && !validate657(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate657));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2836.errors = vErrors, vErrors === null;
}
function validate2835(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2836(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2836));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2835.errors = vErrors, vErrors === null;
}
function validate2834(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2835(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2835));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2834.errors = vErrors, vErrors === null;
}
var func224 = /* @__PURE__ */ new Set(["account_cluster_name", "account_cluster_id", "namespace_name", "resource_type", "name", "insight", "provider_id", "provider_uuid", "severity", "direct_link"]);
function validate2844(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.account_cluster_name !== void 0 && !validate29(data.account_cluster_name, at(instancePath, "/account_cluster_name")) && (vErrors = more(vErrors, validate29)), data.account_cluster_id !== void 0 && !validate29(data.account_cluster_id, at(instancePath, "/account_cluster_id")) && (vErrors = more(vErrors, validate29)), data.namespace_name !== void 0 && !validate29(data.namespace_name, at(instancePath, "/namespace_name")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.insight !== void 0 && !validate29(data.insight, at(instancePath, "/insight")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.provider_uuid !== void 0 && !validate29(data.provider_uuid, at(instancePath, "/provider_uuid")) && (vErrors = more(vErrors, validate29)), data.severity !== void 0 && !validate657(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate657)), data.direct_link !== void 0 && !validate29(data.direct_link, at(instancePath, "/direct_link")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func224.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2844.errors = vErrors, vErrors === null;
}
function validate2843(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2844(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2844));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2843.errors = vErrors, vErrors === null;
}
function validate2842(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2843(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2843));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2842.errors = vErrors, vErrors === null;
}
var func225 = /* @__PURE__ */ new Set(["scorecard", "impacted_resources"]);
function validate2833(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.scorecard === void 0 || data.impacted_resources === void 0) && (vErrors = need(vErrors, data, instancePath, "scorecard", "impacted_resources")), data.scorecard !== void 0 && !validate2834(data.scorecard, at(instancePath, "/scorecard")) && (vErrors = more(vErrors, validate2834)), data.impacted_resources !== void 0 && !validate2842(data.impacted_resources, at(instancePath, "/impacted_resources")) && (vErrors = more(vErrors, validate2842));
    for (let key0 in data)
      func225.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2833.errors = vErrors, vErrors === null;
}
var check_shared500 = outermost(validate2858);
function validate2858(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2858.errors = vErrors, vErrors === null;
}
var check_shared501 = outermost(validate2860);
var func226 = /* @__PURE__ */ new Set(["id"]);
function validate2860(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func226.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2860.errors = vErrors, vErrors === null;
}
var check_shared502 = outermost(validate2862);
function validate2867(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_service_ids" || key0 === "cloud_types" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_service_ids !== void 0 && !validate395(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate395)), data.cloud_types !== void 0 && !validate116(data.cloud_types, at(instancePath, "/cloud_types")) && (vErrors = more(vErrors, validate116)), data.badges !== void 0 && !validate2821(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate2821));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2867.errors = vErrors, vErrors === null;
}
function validate2862(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.export_id === void 0 || data.name === void 0 || data.custom_pack_id === void 0 || data.backoffice_pack_id === void 0) && (vErrors = need(vErrors, data, instancePath, "export_id", "name", "custom_pack_id", "backoffice_pack_id"));
    for (let key0 in data)
      key0 === "export_id" || key0 === "name" || key0 === "custom_pack_id" || key0 === "backoffice_pack_id" || key0 === "organization_service_filters" || key0 === "insight_filters" || key0 === "bad_only" || key0 === "resource_tags" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.export_id !== void 0 && !validate44(data.export_id, at(instancePath, "/export_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.custom_pack_id !== void 0 && !validate27(data.custom_pack_id, at(instancePath, "/custom_pack_id")) && (vErrors = more(vErrors, validate27)), data.backoffice_pack_id !== void 0 && !validate27(data.backoffice_pack_id, at(instancePath, "/backoffice_pack_id")) && (vErrors = more(vErrors, validate27)), data.organization_service_filters !== void 0 && !validate2867(data.organization_service_filters, at(instancePath, "/organization_service_filters")) && (vErrors = more(vErrors, validate2867)), data.insight_filters !== void 0 && !validate2828(data.insight_filters, at(instancePath, "/insight_filters")) && (vErrors = more(vErrors, validate2828)), data.bad_only !== void 0 && !validate64(data.bad_only, at(instancePath, "/bad_only")) && (vErrors = more(vErrors, validate64)), data.resource_tags !== void 0 && !validate470(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate470));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2862.errors = vErrors, vErrors === null;
}
var check_shared503 = outermost(validate2875), schema635 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared16" }, schedule: { $ref: "shared16" }, hour: { $ref: "shared15" }, minute: { $ref: "shared15" }, day_of_week: { $ref: "shared16" }, email_addresses: { $ref: "shared21" }, email_sub_title: { $ref: "shared16" }, resource_tags: { $ref: "shared64" }, badges: { $ref: "shared64" }, badge_filter_operator: { $ref: "shared267" }, item_type: { $ref: "shared16" }, item_id: { $ref: "shared15" } }, required: ["name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id"], $id: "shared503" };
function validate2875(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.schedule === void 0 || data.hour === void 0 || data.minute === void 0 || data.email_addresses === void 0 || data.item_type === void 0 || data.item_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id"));
    for (let key0 in data)
      func9.call(schema635.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.schedule !== void 0 && !validate22(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate22)), data.hour !== void 0 && !validate44(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate44)), data.minute !== void 0 && !validate44(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate44)), data.day_of_week !== void 0 && !validate22(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate22)), data.email_addresses !== void 0 && !validate116(data.email_addresses, at(instancePath, "/email_addresses")) && (vErrors = more(vErrors, validate116)), data.email_sub_title !== void 0 && !validate22(data.email_sub_title, at(instancePath, "/email_sub_title")) && (vErrors = more(vErrors, validate22)), data.resource_tags !== void 0 && !validate470(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate470)), data.badges !== void 0 && !validate470(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate470)), data.badge_filter_operator !== void 0 && !validate372(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate372)), data.item_type !== void 0 && !validate22(data.item_type, at(instancePath, "/item_type")) && (vErrors = more(vErrors, validate22)), data.item_id !== void 0 && !validate44(data.item_id, at(instancePath, "/item_id")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2875.errors = vErrors, vErrors === null;
}
var check_shared505 = outermost(validate2888);
function validate2891(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2891.errors = vErrors, vErrors === null;
}
function validate2888(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.collection_name === void 0 || data.collection_data === void 0) && (vErrors = need(vErrors, data, instancePath, "collection_name", "collection_data"));
    for (let key0 in data)
      key0 === "detailed_counts" || key0 === "collection_name" || key0 === "collection_data" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.detailed_counts !== void 0 && !validate64(data.detailed_counts, at(instancePath, "/detailed_counts")) && (vErrors = more(vErrors, validate64)), data.collection_name !== void 0 && !validate22(data.collection_name, at(instancePath, "/collection_name")) && (vErrors = more(vErrors, validate22)), data.collection_data !== void 0 && !validate2891(data.collection_data, at(instancePath, "/collection_data")) && (vErrors = more(vErrors, validate2891));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2888.errors = vErrors, vErrors === null;
}
var check_shared506 = outermost(validate2894);
function validate2894(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.image === void 0 && (vErrors = need(vErrors, data, instancePath, "image"));
    for (let key0 in data)
      key0 !== "image" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2894.errors = vErrors, vErrors === null;
}
var checks = {
  login: { input: check_shared311, output: check_LoginSession_ },
  createApiOnlyUser: { input: check_shared312, output: check_ApiOnlyUser_ },
  createApiKey: { input: check_shared313, output: check_shared16 },
  logout: { input: check_shared314 },
  deactivateApiKeys: { input: check_shared315 },
  convertUserToApiOnly: { input: check_shared315, output: check_ConvertedUser_ },
  setConsoleAccess: { input: check_shared316 },
  listUsers: { input: check_shared314, output: check_UserList_ },
  searchUsers: { input: check_shared318, output: check_UserList_ },
  listDomainAdmins: { input: check_shared318, output: check_UserList_ },
  getCurrentUser: { input: check_shared314, output: check_CurrentUser_ },
  createUser: { input: check_shared321, output: check_shared322 },
  updateUser: { input: check_shared323 },
  setUserAccessLevel: { input: check_shared324 },
  deleteUser: { input: check_shared325 },
  listUserGroups: { input: check_shared325, output: check_shared327 },
  getTwoFactorState: { input: check_shared328, output: check_TwoFactorState_ },
  enableTwoFactor: { input: check_shared314, output: check_shared329 },
  disableTwoFactor: { input: check_shared328, output: check_shared330 },
  listOrganizations: { input: check_shared314, output: check_shared331 },
  listOrganizationDetails: { input: check_shared314, output: check_shared333 },
  createOrganization: { input: check_shared334, output: check_shared335 },
  updateOrganization: { input: check_shared336 },
  deleteOrganization: { input: check_shared337 },
  switchOrganization: { input: check_shared334 },
  listGroups: { input: check_shared314, output: check_shared339 },
  createGroup: { input: check_shared340, output: check_GroupAnswer_ },
  deleteGroup: { input: check_shared341 },
  addGroupUsers: { input: check_shared342, output: check_GroupAnswer_ },
  replaceGroupUsers: { input: check_shared342, output: check_GroupAnswer_ },
  removeGroupUser: { input: check_shared343, output: check_GroupAnswer_ },
  listGroupUsers: { input: check_shared341, output: check_shared344 },
  listGroupRoles: { input: check_shared341, output: check_shared345 },
  replaceGroupRoles: { input: check_shared346, output: check_GroupAnswer_ },
  listRoles: { input: check_shared314, output: check_shared345 },
  createRole: { input: check_shared347, output: check_Role_ },
  updateRole: { input: check_shared348, output: check_Role_ },
  updateRoleScope: { input: check_shared349, output: check_Role_ },
  replaceRoleGroups: { input: check_shared350, output: check_Role_ },
  updateRoleBadges: { input: check_shared351, output: check_Role_ },
  getGroupEntitlements: { input: check_shared341, output: check_shared352 },
  getUserEntitlement: { input: check_shared353, output: check_shared354 },
  setGroupEntitlements: { input: check_shared356, output: check_shared357 },
  listAuthenticationServers: { input: check_shared314, output: check_shared359 },
  listGroupMappings: { input: check_shared360, output: check_shared361 },
  addGroupMappings: { input: check_shared363 },
  replaceGroupMappings: { input: check_shared363 },
  deleteGroupMappings: { input: check_shared363 },
  listClouds: { input: check_shared314, output: check_CloudList_ },
  searchClouds: { input: check_shared364, output: check_CloudList_ },
  listCloudTypes: { input: check_shared314, output: check_shared366 },
  listProvisioningClouds: { input: check_shared314, output: check_shared367 },
  addCloud: { input: check_shared368, output: check_Cloud_ },
  updateCloud: { input: check_shared369, output: check_Cloud_ },
  deleteCloud: { input: check_shared370 },
  setResourceName: { input: check_shared371 },
  setCloudStatus: { input: check_shared373 },
  listCloudRegions: { input: check_shared370, output: check_shared375 },
  enableCloudRegion: { input: check_shared376 },
  disableCloudRegion: { input: check_shared376 },
  listHarvestingStrategies: { input: check_shared314, output: check_shared378 },
  createHarvestingStrategy: { input: check_shared379, output: check_shared380 },
  assignHarvestingStrategy: { input: check_shared381 },
  getLastHarvest: { input: check_shared370, output: check_shared382 },
  enqueueHarvestJob: { input: check_shared383 },
  getQueueStatus: { input: check_shared314, output: check_QueueStatus_ },
  getSystemStatus: { input: check_shared314, output: check_shared384 },
  listCloudDomains: { input: check_shared314, output: check_shared386 },
  addCloudDomain: { input: check_shared387, output: check_shared388 },
  getEventDrivenHarvesting: { input: check_shared314, output: check_shared389 },
  enableEventDrivenHarvesting: { input: check_shared314 },
  disableEventDrivenHarvesting: { input: check_shared314 },
  addHarvestConsumer: { input: check_shared390 },
  removeHarvestConsumer: { input: check_shared390 },
  listHarvestConsumers: { input: check_shared314, output: check_shared392 },
  addHarvestProducers: { input: check_shared393 },
  listHarvestProducers: { input: check_shared314, output: check_shared394 },
  disableHarvestProducers: { input: check_shared395 },
  createBadges: { input: check_shared396 },
  deleteBadges: { input: check_shared396 },
  replaceBadges: { input: check_shared397 },
  listBadges: { input: check_shared398, output: check_shared399 },
  countBadges: { input: check_shared395, output: check_shared401 },
  listCloudsWithBadges: { input: check_shared402, output: check_shared403 },
  queryResources: { input: check_shared404, output: check_ResourceQueryResult_ },
  queryResourcesEtl: { input: check_shared404, output: check_ResourceQueryResult_ },
  queryResourcesV2: { input: check_shared404, output: check_ResourceQueryResult_ },
  getResourceDetail: { input: check_shared398, output: check_shared405 },
  searchResources: { input: check_shared406, output: check_ResourceSearchResult_ },
  listResourceTags: { input: check_shared398, output: check_shared407 },
  listResourceSettings: { input: check_shared398, output: check_shared408 },
  getResourceAssociations: { input: check_shared398, output: check_shared409 },
  listResourceNotes: { input: check_shared398, output: check_shared410 },
  createResourceNote: { input: check_shared411 },
  setResourceOwner: { input: check_shared412 },
  listSupportedActions: { input: check_shared398, output: check_shared413 },
  searchResourcesByTags: { input: check_shared414, output: check_shared415 },
  listSavedTagConfigs: { input: check_shared314, output: check_shared416 },
  listAttachedPolicies: { input: check_shared398, output: check_shared417 },
  listAccessKeys: { input: check_shared398, output: check_shared418 },
  listDnsRecords: { input: check_shared398, output: check_shared419 },
  listDnsZoneNetworks: { input: check_shared398, output: check_shared394 },
  listInstanceNetworkInterfaces: { input: check_shared398, output: check_shared420 },
  listNetworkSubnets: { input: check_shared398, output: check_SubnetList_ },
  listNetworkInterfaces: { input: check_shared398, output: check_shared420 },
  listNetworkRouteTables: { input: check_shared398, output: check_shared421 },
  listRoutes: { input: check_shared398, output: check_shared422 },
  listAccessListRules: { input: check_shared423, output: check_shared424 },
  detachPolicy: { input: check_shared425 },
  attachNetworkInterface: { input: check_shared426 },
  createInstanceImage: { input: check_shared427 },
  getInstanceConsoleOutput: { input: check_shared398, output: check_shared394 },
  createVolumeSnapshot: { input: check_shared427, output: check_VolumeSnapshot_ },
  modifyVolume: { input: check_shared428 },
  detachAutoscalingInstance: { input: check_shared429 },
  startInstance: { input: check_shared398 },
  stopInstance: { input: check_shared398 },
  restartInstance: { input: check_shared398 },
  pauseInstance: { input: check_shared398 },
  unpauseInstance: { input: check_shared398 },
  suspendInstance: { input: check_shared398 },
  resumeInstance: { input: check_shared398 },
  terminateInstance: { input: check_shared398 },
  confirmInstanceResize: { input: check_shared398 },
  revertInstanceResize: { input: check_shared398 },
  attachPublicIp: { input: check_shared430 },
  detachPublicIp: { input: check_shared398 },
  restartCacheInstance: { input: check_shared398 },
  terminateCacheInstance: { input: check_shared398 },
  attachVolume: { input: check_shared431 },
  detachVolume: { input: check_shared398 },
  createResourceGroup: { input: check_shared434, output: check_ResourceGroup_ },
  addToResourceGroups: { input: check_shared435, output: check_shared436 },
  deleteResources: { input: check_shared438 },
  listInsights: { input: check_shared439, output: check_shared440 },
  getInsight: { input: check_shared441, output: check_Insight_ },
  createInsight: { input: check_shared442, output: check_Insight_ },
  updateInsight: { input: check_shared443, output: check_Insight_ },
  deleteInsight: { input: check_shared444 },
  createInsightsBulk: { input: check_shared446, output: check_shared394 },
  deleteInsightsBulk: { input: check_shared447 },
  updateInsightNotes: { input: check_shared448 },
  updateInsightMetadata: { input: check_shared449 },
  setInsightResourceGroupExemptions: { input: check_shared450 },
  refreshInsightCounts: { input: check_shared444, output: check_shared394 },
  toggleInsightTimeseries: { input: check_shared451 },
  getInsightSevenDays: { input: check_shared441, output: check_shared452 },
  listInsightResourceHistory: { input: check_shared441, output: check_shared453 },
  listInsightViolations: { input: check_shared398, output: check_shared454 },
  selectInsights: { input: check_shared455, output: check_shared456 },
  getFilterRegistry: { input: check_shared314, output: check_QueryFilterRegistry_ },
  listFindingsPerCloud: { input: check_shared457, output: check_shared458 },
  listInsightPacks: { input: check_shared314, output: check_shared459 },
  createInsightPack: { input: check_shared460, output: check_InsightPack_ },
  updateInsightPack: { input: check_shared461, output: check_InsightPack_ },
  deleteInsightPack: { input: check_shared462 },
  createExemptions: { input: check_shared463, output: check_shared82 },
  deleteExemptions: { input: check_shared464 },
  listExemptions: { input: check_shared465, output: check_ExemptionPage_ },
  listBots: { input: check_shared466, output: check_BotPage_ },
  getBot: { input: check_shared467, output: check_Bot_ },
  createBot: { input: check_shared468, output: check_Bot_ },
  updateBot: { input: check_shared469, output: check_Bot_ },
  runBot: { input: check_shared467 },
  archiveBot: { input: check_shared467 },
  archiveBots: { input: check_shared395 },
  getBotFunctionRegistry: { input: check_shared314, output: check_shared470 },
  pauseBot: { input: check_shared467 },
  resumeBot: { input: check_shared467 },
  listScheduledEvents: { input: check_shared471, output: check_shared473 },
  deleteScheduledEvents: { input: check_shared475 },
  listScheduledEventHistory: { input: check_shared471, output: check_shared477 },
  listIacConfigs: { input: check_shared314, output: check_shared478 },
  submitIacScan: { input: check_shared479, output: check_IacScanResult_ },
  getIacScan: { input: check_shared480, output: check_IacScan_ },
  listIacScans: { input: check_shared481, output: check_IacScanPage_ },
  listIacScansV4: { input: check_shared484, output: check_shared40 },
  getIacScanV4: { input: check_shared485, output: check_shared40 },
  getIacScanReport: { input: check_shared485, output: check_shared486 },
  listAwsAccessKeys: { input: check_shared487, output: check_AwsConfigPage_ },
  createAwsAccessKey: { input: check_shared488, output: check_AwsConfig_ },
  deleteAwsAccessKey: { input: check_shared489 },
  listAwsRoles: { input: check_shared481, output: check_AwsConfigPage_ },
  createAwsRole: { input: check_shared490, output: check_AwsConfig_ },
  getAwsRole: { input: check_shared491, output: check_AwsConfig_ },
  updateAwsRole: { input: check_shared492, output: check_AwsConfig_ },
  deleteAwsRole: { input: check_shared491 },
  getAwsAccount: { input: check_shared390, output: check_AwsConfig_ },
  updateAwsAccount: { input: check_shared493, output: check_AwsConfig_ },
  deleteAwsAccount: { input: check_shared390 },
  listPrincipalActions: { input: check_shared494, output: check_PrincipalActivity_ },
  listPrincipalPermissions: { input: check_shared495, output: check_PrincipalPermissionPage_ },
  getPrincipalRemediationPolicy: { input: check_shared494, output: check_PrincipalRemediation_ },
  listResourceVulnerabilitySummaries: { input: check_shared497, output: check_ImageAssessmentPage_ },
  listVulnerabilities: { input: check_shared497, output: check_VulnerabilityPage_ },
  listResourceVulnerabilities: { input: check_shared498, output: check_ResourceVulnerabilityPage_ },
  exportScorecard: { input: check_shared499, output: check_Scorecard_ },
  createScorecardExport: { input: check_shared500, output: check_shared501 },
  createScorecardExportConfig: { input: check_shared502 },
  createSubscription: { input: check_shared503, output: check_shared501 },
  createDataCollection: { input: check_shared505, output: check_shared40 },
  setCustomLogo: { input: check_shared506 },
  getClientVersion: { input: check_shared314, output: check_shared16 }
};
export {
  checks
};
