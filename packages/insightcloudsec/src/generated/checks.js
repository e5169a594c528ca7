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
var check_shared128 = outermost(validate21);
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
var schema9 = { type: ["integer", "null"], $id: "shared1" };
function validate27(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema9.type })), validate27.errors = vErrors, vErrors === null;
}
var schema10 = { type: ["string", "null"], $id: "shared0" };
function validate29(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema10.type })), validate29.errors = vErrors, vErrors === null;
}
var schema11 = { type: ["boolean", "null"], $id: "shared4" };
function validate34(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema11.type })), validate34.errors = vErrors, vErrors === null;
}
function validate25(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.session_id === void 0 && (vErrors = need(vErrors, data, instancePath, "session_id")), data.session_id !== void 0 && !validate22(data.session_id, at(instancePath, "/session_id")) && (vErrors = more(vErrors, validate22)), data.user_id !== void 0 && !validate27(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate27)), data.user_name !== void 0 && !validate29(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate29)), data.user_email !== void 0 && !validate29(data.user_email, at(instancePath, "/user_email")) && (vErrors = more(vErrors, validate29)), data.session_timeout !== void 0 && !validate27(data.session_timeout, at(instancePath, "/session_timeout")) && (vErrors = more(vErrors, validate27)), data.customer_id !== void 0 && !validate29(data.customer_id, at(instancePath, "/customer_id")) && (vErrors = more(vErrors, validate29)), data.auth_plugin_exists !== void 0 && !validate34(data.auth_plugin_exists, at(instancePath, "/auth_plugin_exists")) && (vErrors = more(vErrors, validate34)), data.domain_admin !== void 0 && !validate34(data.domain_admin, at(instancePath, "/domain_admin")) && (vErrors = more(vErrors, validate34)), data.domain_viewer !== void 0 && !validate34(data.domain_viewer, at(instancePath, "/domain_viewer")) && (vErrors = more(vErrors, validate34)), data.system_admin !== void 0 && !validate34(data.system_admin, at(instancePath, "/system_admin")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate25.errors = vErrors, vErrors === null;
}
var check_shared129 = outermost(validate39);
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
var check_shared130 = outermost(validate52);
var schema16 = { type: ["string", "integer"], $id: "shared80" };
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
var check_shared9 = outermost(validate22), check_shared131 = outermost(validate56);
function validate56(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate56.errors = vErrors, vErrors === null;
}
var check_shared132 = outermost(validate57);
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
var check_shared133 = outermost(validate62);
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
var schema26 = { type: ["array", "null"], items: { $ref: "shared9" }, $id: "shared14" };
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
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.user_id === void 0 || data.name === void 0 || data.username === void 0 || data.email_address === void 0 || data.organization_name === void 0 || data.organization_admin === void 0 || data.domain_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "user_id", "name", "username", "email_address", "organization_name", "organization_admin", "domain_admin")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.email_address !== void 0 && !validate22(data.email_address, at(instancePath, "/email_address")) && (vErrors = more(vErrors, validate22)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22)), data.organization_admin !== void 0 && !validate64(data.organization_admin, at(instancePath, "/organization_admin")) && (vErrors = more(vErrors, validate64)), data.domain_admin !== void 0 && !validate64(data.domain_admin, at(instancePath, "/domain_admin")) && (vErrors = more(vErrors, validate64)), data.domain_viewer !== void 0 && !validate34(data.domain_viewer, at(instancePath, "/domain_viewer")) && (vErrors = more(vErrors, validate34)), data.two_factor_enabled !== void 0 && !validate34(data.two_factor_enabled, at(instancePath, "/two_factor_enabled")) && (vErrors = more(vErrors, validate34)), data.two_factor_required !== void 0 && !validate34(data.two_factor_required, at(instancePath, "/two_factor_required")) && (vErrors = more(vErrors, validate34)), data.groups !== void 0 && !validate27(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate27)), data.owned_resources !== void 0 && !validate27(data.owned_resources, at(instancePath, "/owned_resources")) && (vErrors = more(vErrors, validate27)), data.consecutive_failed_login_attempts !== void 0 && !validate27(data.consecutive_failed_login_attempts, at(instancePath, "/consecutive_failed_login_attempts")) && (vErrors = more(vErrors, validate27)), data.suspended !== void 0 && !validate34(data.suspended, at(instancePath, "/suspended")) && (vErrors = more(vErrors, validate34)), data.last_login_time !== void 0 && !validate29(data.last_login_time, at(instancePath, "/last_login_time")) && (vErrors = more(vErrors, validate29)), data.navigation_blacklist !== void 0 && !validate87(data.navigation_blacklist, at(instancePath, "/navigation_blacklist")) && (vErrors = more(vErrors, validate87)), data.server_name !== void 0 && !validate29(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate29)), data.require_pw_reset !== void 0 && !validate34(data.require_pw_reset, at(instancePath, "/require_pw_reset")) && (vErrors = more(vErrors, validate34)), data.console_access_denied !== void 0 && !validate34(data.console_access_denied, at(instancePath, "/console_access_denied")) && (vErrors = more(vErrors, validate34)), data.active_api_key_present !== void 0 && !validate34(data.active_api_key_present, at(instancePath, "/active_api_key_present")) && (vErrors = more(vErrors, validate34)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.aws_default_external_id !== void 0 && !validate29(data.aws_default_external_id, at(instancePath, "/aws_default_external_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate68.errors = vErrors, vErrors === null;
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
var check_shared135 = outermost(validate99);
var schema30 = { type: "string", enum: ["EXACT", "LIKE", "NOT", "IN", "NOT_IN", "BETWEEN"], $id: "shared79" };
function validate103(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "EXACT" || data === "LIKE" || data === "NOT" || data === "IN" || data === "NOT_IN" || data === "BETWEEN" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema30.enum })), validate103.errors = vErrors, vErrors === null;
}
function validate106(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate106.errors = vErrors, vErrors === null;
}
function validate101(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.field_name === void 0 || data.filter_type === void 0) && (vErrors = need(vErrors, data, instancePath, "field_name", "filter_type"));
    for (let key0 in data)
      key0 === "field_name" || key0 === "filter_type" || key0 === "filter_value" || key0 === "filter_list_value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.field_name !== void 0 && !validate22(data.field_name, at(instancePath, "/field_name")) && (vErrors = more(vErrors, validate22)), data.filter_type !== void 0 && !validate103(data.filter_type, at(instancePath, "/filter_type")) && (vErrors = more(vErrors, validate103)), data.filter_value !== void 0 && !validate22(data.filter_value, at(instancePath, "/filter_value")) && (vErrors = more(vErrors, validate22)), data.filter_list_value !== void 0 && !validate106(data.filter_list_value, at(instancePath, "/filter_list_value")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate101.errors = vErrors, vErrors === null;
}
function validate100(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate101(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate101));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate100.errors = vErrors, vErrors === null;
}
function validate111(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate111.errors = vErrors, vErrors === null;
}
function validate113(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0")), validate113.errors = vErrors, vErrors === null;
}
function validate115(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), validate115.errors = vErrors, vErrors === null;
}
function validate99(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate100(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate100)), data.limit !== void 0 && !validate111(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate111)), data.offset !== void 0 && !validate113(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate113)), data.order_by !== void 0 && !validate115(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate115));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate99.errors = vErrors, vErrors === null;
}
var check_CurrentUser = outermost(validate117);
function validate117(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.user_id === void 0 || data.name === void 0 || data.username === void 0 || data.email_address === void 0 || data.organization_name === void 0 || data.organization_admin === void 0 || data.domain_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "user_id", "name", "username", "email_address", "organization_name", "organization_admin", "domain_admin")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.email_address !== void 0 && !validate22(data.email_address, at(instancePath, "/email_address")) && (vErrors = more(vErrors, validate22)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22)), data.organization_admin !== void 0 && !validate64(data.organization_admin, at(instancePath, "/organization_admin")) && (vErrors = more(vErrors, validate64)), data.domain_admin !== void 0 && !validate64(data.domain_admin, at(instancePath, "/domain_admin")) && (vErrors = more(vErrors, validate64)), data.domain_viewer !== void 0 && !validate34(data.domain_viewer, at(instancePath, "/domain_viewer")) && (vErrors = more(vErrors, validate34)), data.two_factor_enabled !== void 0 && !validate34(data.two_factor_enabled, at(instancePath, "/two_factor_enabled")) && (vErrors = more(vErrors, validate34)), data.two_factor_required !== void 0 && !validate34(data.two_factor_required, at(instancePath, "/two_factor_required")) && (vErrors = more(vErrors, validate34)), data.auth !== void 0 && !validate29(data.auth, at(instancePath, "/auth")) && (vErrors = more(vErrors, validate29)), data.session_ttl !== void 0 && !validate27(data.session_ttl, at(instancePath, "/session_ttl")) && (vErrors = more(vErrors, validate27)), data.session_expiration !== void 0 && !validate29(data.session_expiration, at(instancePath, "/session_expiration")) && (vErrors = more(vErrors, validate29)), data.session_timeout_seconds !== void 0 && !validate27(data.session_timeout_seconds, at(instancePath, "/session_timeout_seconds")) && (vErrors = more(vErrors, validate27)), data.authentication_server_id !== void 0 && !validate27(data.authentication_server_id, at(instancePath, "/authentication_server_id")) && (vErrors = more(vErrors, validate27)), data.auth_plugin_exists !== void 0 && !validate34(data.auth_plugin_exists, at(instancePath, "/auth_plugin_exists")) && (vErrors = more(vErrors, validate34)), data.navigation_blacklist !== void 0 && !validate87(data.navigation_blacklist, at(instancePath, "/navigation_blacklist")) && (vErrors = more(vErrors, validate87)), data.theme !== void 0 && !validate29(data.theme, at(instancePath, "/theme")) && (vErrors = more(vErrors, validate29)), data.suspended !== void 0 && !validate34(data.suspended, at(instancePath, "/suspended")) && (vErrors = more(vErrors, validate34)), data.require_pw_reset !== void 0 && !validate34(data.require_pw_reset, at(instancePath, "/require_pw_reset")) && (vErrors = more(vErrors, validate34)), data.console_access_denied !== void 0 && !validate34(data.console_access_denied, at(instancePath, "/console_access_denied")) && (vErrors = more(vErrors, validate34)), data.active_api_key_present !== void 0 && !validate34(data.active_api_key_present, at(instancePath, "/active_api_key_present")) && (vErrors = more(vErrors, validate34)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.aws_default_external_id !== void 0 && !validate29(data.aws_default_external_id, at(instancePath, "/aws_default_external_id")) && (vErrors = more(vErrors, validate29)), data.api_key_generation_allowed !== void 0 && !validate34(data.api_key_generation_allowed, at(instancePath, "/api_key_generation_allowed")) && (vErrors = more(vErrors, validate34)), data.rapid7_org_id !== void 0 && !validate29(data.rapid7_org_id, at(instancePath, "/rapid7_org_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate117.errors = vErrors, vErrors === null;
}
var check_shared138 = outermost(validate146), schema36 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared9" }, email: { $ref: "shared9" }, username: { $ref: "shared9" }, access_level: { $ref: "shared9" }, two_factor_required: { $ref: "shared13" }, password: { $ref: "shared9" }, confirm_password: { $ref: "shared9" }, authentication_type: { $ref: "shared9" }, authentication_server_id: { $ref: "shared8" }, group_ids: { $ref: "shared137" } }, required: ["name", "email", "username", "access_level"], $id: "shared138" }, func3 = Object.prototype.hasOwnProperty;
var schema38 = { type: ["integer", "string"], $id: "shared136" };
function validate157(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema38.type })), validate157.errors = vErrors, vErrors === null;
}
function validate156(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate157(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate157));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate156.errors = vErrors, vErrors === null;
}
function validate146(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.email === void 0 || data.username === void 0 || data.access_level === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "email", "username", "access_level"));
    for (let key0 in data)
      func3.call(schema36.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.access_level !== void 0 && !validate22(data.access_level, at(instancePath, "/access_level")) && (vErrors = more(vErrors, validate22)), data.two_factor_required !== void 0 && !validate64(data.two_factor_required, at(instancePath, "/two_factor_required")) && (vErrors = more(vErrors, validate64)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.confirm_password !== void 0 && !validate22(data.confirm_password, at(instancePath, "/confirm_password")) && (vErrors = more(vErrors, validate22)), data.authentication_type !== void 0 && !validate22(data.authentication_type, at(instancePath, "/authentication_type")) && (vErrors = more(vErrors, validate22)), data.authentication_server_id !== void 0 && !validate44(data.authentication_server_id, at(instancePath, "/authentication_server_id")) && (vErrors = more(vErrors, validate44)), data.group_ids !== void 0 && !validate156(data.group_ids, at(instancePath, "/group_ids")) && (vErrors = more(vErrors, validate156));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate146.errors = vErrors, vErrors === null;
}
var check_CreatedUser = outermost(validate160);
function validate161(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.user_id === void 0 || data.organization_id === void 0 || data.username === void 0 || data.name === void 0 || data.temporary_pw === void 0 || data.temp_pw_expiration === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "organization_id", "username", "name", "temporary_pw", "temp_pw_expiration")), data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44)), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.temporary_pw !== void 0 && !validate22(data.temporary_pw, at(instancePath, "/temporary_pw")) && (vErrors = more(vErrors, validate22)), data.temp_pw_expiration !== void 0 && !validate22(data.temp_pw_expiration, at(instancePath, "/temp_pw_expiration")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate161.errors = vErrors, vErrors === null;
}
function validate160(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate161(data, instancePath) || (vErrors = more(vErrors, validate161), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate68(data, instancePath) || (vErrors = more(vErrors, validate68), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate160.errors = vErrors, errors === 0;
}
var check_shared139 = outermost(validate170);
function validate171(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate171.errors = vErrors, vErrors === null;
}
function validate170(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.userResourceId === void 0 || data.username === void 0 || data.name === void 0 || data.email === void 0 || data.access_level === void 0) && (vErrors = need(vErrors, data, instancePath, "userResourceId", "username", "name", "email", "access_level"));
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "username" || key0 === "name" || key0 === "email" || key0 === "access_level" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate171(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate171)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.access_level !== void 0 && !validate22(data.access_level, at(instancePath, "/access_level")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate170.errors = vErrors, vErrors === null;
}
var check_shared140 = outermost(validate177);
function validate177(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.userResourceId === void 0 || data.current_access_level === void 0 || data.new_access_level === void 0) && (vErrors = need(vErrors, data, instancePath, "userResourceId", "current_access_level", "new_access_level"));
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "current_access_level" || key0 === "new_access_level" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate171(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate171)), data.current_access_level !== void 0 && !validate22(data.current_access_level, at(instancePath, "/current_access_level")) && (vErrors = more(vErrors, validate22)), data.new_access_level !== void 0 && !validate22(data.new_access_level, at(instancePath, "/new_access_level")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate177.errors = vErrors, vErrors === null;
}
var check_shared141 = outermost(validate181);
function validate181(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.userResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "userResourceId"));
    for (let key0 in data)
      key0 !== "userResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate171(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate181.errors = vErrors, vErrors === null;
}
var check_shared143 = outermost(validate183);
var schema50 = { type: ["string", "null"], "x-known": ["AND", "OR", null], $id: "shared112" };
function validate192(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema50.type })), data !== "AND" && data !== "OR" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema50["x-known"] })), validate192.errors = vErrors, vErrors === null;
}
function validate202(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate69(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate69));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate202.errors = vErrors, vErrors === null;
}
function validate188(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.name === void 0 || data.description === void 0 || data.all_permissions === void 0 || data.view === void 0 || data.provision === void 0 || data.manage === void 0 || data.delete === void 0 || data.global_scope === void 0 || data.cloud_scopes === void 0 || data.resource_group_scopes === void 0 || data.groups === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope", "cloud_scopes", "resource_group_scopes", "groups")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.badge_filter_operator !== void 0 && !validate192(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate192)), data.all_permissions !== void 0 && !validate64(data.all_permissions, at(instancePath, "/all_permissions")) && (vErrors = more(vErrors, validate64)), data.view !== void 0 && !validate64(data.view, at(instancePath, "/view")) && (vErrors = more(vErrors, validate64)), data.provision !== void 0 && !validate64(data.provision, at(instancePath, "/provision")) && (vErrors = more(vErrors, validate64)), data.manage !== void 0 && !validate64(data.manage, at(instancePath, "/manage")) && (vErrors = more(vErrors, validate64)), data.delete !== void 0 && !validate64(data.delete, at(instancePath, "/delete")) && (vErrors = more(vErrors, validate64)), data.add_cloud !== void 0 && !validate34(data.add_cloud, at(instancePath, "/add_cloud")) && (vErrors = more(vErrors, validate34)), data.delete_cloud !== void 0 && !validate34(data.delete_cloud, at(instancePath, "/delete_cloud")) && (vErrors = more(vErrors, validate34)), data.global_scope !== void 0 && !validate64(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate64)), data.cloud_scopes !== void 0 && !validate202(data.cloud_scopes, at(instancePath, "/cloud_scopes")) && (vErrors = more(vErrors, validate202)), data.resource_group_scopes !== void 0 && !validate202(data.resource_group_scopes, at(instancePath, "/resource_group_scopes")) && (vErrors = more(vErrors, validate202)), data.badge_scopes !== void 0 && !validate87(data.badge_scopes, at(instancePath, "/badge_scopes")) && (vErrors = more(vErrors, validate87)), data.groups !== void 0 && !validate202(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate202))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate188.errors = vErrors, vErrors === null;
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
function validate185(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "roles")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.roles !== void 0 && !validate187(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate187))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate185.errors = vErrors, vErrors === null;
}
function validate184(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate185(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate185));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate184.errors = vErrors, vErrors === null;
}
function validate183(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.groups === void 0 && (vErrors = need(vErrors, data, instancePath, "groups")), data.groups !== void 0 && !validate184(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate184))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate183.errors = vErrors, vErrors === null;
}
var check_shared144 = outermost(validate212);
function validate212(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "user_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate212.errors = vErrors, vErrors === null;
}
var check_TwoFactorState = outermost(validate214);
function validate214(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.enabled === void 0 || data.required === void 0) && (vErrors = need(vErrors, data, instancePath, "enabled", "required")), data.enabled !== void 0 && !validate64(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate64)), data.required !== void 0 && !validate64(data.required, at(instancePath, "/required")) && (vErrors = more(vErrors, validate64))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate214.errors = vErrors, vErrors === null;
}
var check_shared145 = outermost(validate217);
function validate217(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.otp_secret === void 0 && (vErrors = need(vErrors, data, instancePath, "otp_secret")), data.otp_secret !== void 0 && !validate22(data.otp_secret, at(instancePath, "/otp_secret")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate217.errors = vErrors, vErrors === null;
}
var check_shared146 = outermost(validate219);
function validate219(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.success === void 0 && (vErrors = need(vErrors, data, instancePath, "success")), data.success !== void 0 && !validate64(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate64))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate219.errors = vErrors, vErrors === null;
}
var check_shared147 = outermost(validate221);
function validate222(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "name")), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate222.errors = vErrors, vErrors === null;
}
function validate221(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate222(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate222));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate221.errors = vErrors, vErrors === null;
}
var check_shared149 = outermost(validate226);
function validate228(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "resource_id", "name")), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.smtp_configured !== void 0 && !validate34(data.smtp_configured, at(instancePath, "/smtp_configured")) && (vErrors = more(vErrors, validate34)), data.clouds !== void 0 && !validate27(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate27)), data.bots !== void 0 && !validate27(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate27)), data.users !== void 0 && !validate27(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate228.errors = vErrors, vErrors === null;
}
function validate227(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate228(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate228));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate227.errors = vErrors, vErrors === null;
}
function validate226(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.organizations === void 0 && (vErrors = need(vErrors, data, instancePath, "organizations")), data.organizations !== void 0 && !validate227(data.organizations, at(instancePath, "/organizations")) && (vErrors = more(vErrors, validate227))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate226.errors = vErrors, vErrors === null;
}
var check_shared150 = outermost(validate239);
function validate239(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organization_name === void 0 && (vErrors = need(vErrors, data, instancePath, "organization_name"));
    for (let key0 in data)
      key0 !== "organization_name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate239.errors = vErrors, vErrors === null;
}
var check_CreatedOrganization = outermost(validate241);
function validate241(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate241.errors = vErrors, vErrors === null;
}
var check_shared151 = outermost(validate244);
function validate244(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationResourceId === void 0 || data.organization_name === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationResourceId", "organization_name"));
    for (let key0 in data)
      key0 === "organizationResourceId" || key0 === "organization_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationResourceId !== void 0 && !validate171(data.organizationResourceId, at(instancePath, "/organizationResourceId")) && (vErrors = more(vErrors, validate171)), data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate244.errors = vErrors, vErrors === null;
}
var check_shared152 = outermost(validate247);
function validate247(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organizationResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "organizationResourceId"));
    for (let key0 in data)
      key0 !== "organizationResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationResourceId !== void 0 && !validate171(data.organizationResourceId, at(instancePath, "/organizationResourceId")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate247.errors = vErrors, vErrors === null;
}
var check_shared154 = outermost(validate249);
function validate255(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate44(data, instancePath) || (vErrors = more(vErrors, validate44), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate67(data, instancePath) || (vErrors = more(vErrors, validate67), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate255.errors = vErrors, errors === 0;
}
function validate259(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate44(data, instancePath) || (vErrors = more(vErrors, validate44), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate187(data, instancePath) || (vErrors = more(vErrors, validate187), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate259.errors = vErrors, errors === 0;
}
function validate251(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.group_id === void 0 || data.resource_id === void 0 || data.name === void 0 || data.users === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "group_id", "resource_id", "name", "users", "roles")), data.group_id !== void 0 && !validate44(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate44)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.users !== void 0 && !validate255(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate255)), data.roles !== void 0 && !validate259(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate259)), data.entitlements_configured !== void 0 && !validate34(data.entitlements_configured, at(instancePath, "/entitlements_configured")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate251.errors = vErrors, vErrors === null;
}
function validate250(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate251(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate251));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate250.errors = vErrors, vErrors === null;
}
function validate249(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.groups === void 0 && (vErrors = need(vErrors, data, instancePath, "groups")), data.groups !== void 0 && !validate250(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate250))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate249.errors = vErrors, vErrors === null;
}
var check_shared155 = outermost(validate266);
function validate266(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.group_name === void 0 && (vErrors = need(vErrors, data, instancePath, "group_name"));
    for (let key0 in data)
      key0 !== "group_name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.group_name !== void 0 && !validate22(data.group_name, at(instancePath, "/group_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate266.errors = vErrors, vErrors === null;
}
var check_GroupAnswer = outermost(validate268);
function validate268(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.group === void 0 && (vErrors = need(vErrors, data, instancePath, "group")), data.group !== void 0 && !validate251(data.group, at(instancePath, "/group")) && (vErrors = more(vErrors, validate251))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate268.errors = vErrors, vErrors === null;
}
var check_shared156 = outermost(validate270);
function validate270(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.groupResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "groupResourceId"));
    for (let key0 in data)
      key0 !== "groupResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate171(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate270.errors = vErrors, vErrors === null;
}
var check_shared157 = outermost(validate272);
function validate272(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.groupResourceId === void 0 || data.user_resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "groupResourceId", "user_resource_ids"));
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "user_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate171(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate171)), data.user_resource_ids !== void 0 && !validate202(data.user_resource_ids, at(instancePath, "/user_resource_ids")) && (vErrors = more(vErrors, validate202));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate272.errors = vErrors, vErrors === null;
}
var check_shared158 = outermost(validate275);
function validate275(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.groupResourceId === void 0 || data.user_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "groupResourceId", "user_resource_id"));
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "user_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate171(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate171)), data.user_resource_id !== void 0 && !validate69(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate69));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate275.errors = vErrors, vErrors === null;
}
var check_shared159 = outermost(validate278);
function validate278(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.users === void 0 && (vErrors = need(vErrors, data, instancePath, "users")), data.users !== void 0 && !validate67(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate67))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate278.errors = vErrors, vErrors === null;
}
var check_shared160 = outermost(validate280);
function validate280(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.roles === void 0 && (vErrors = need(vErrors, data, instancePath, "roles")), data.roles !== void 0 && !validate187(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate187))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate280.errors = vErrors, vErrors === null;
}
var check_shared161 = outermost(validate282);
function validate282(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.groupResourceId === void 0 || data.resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "groupResourceId", "resource_ids"));
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate171(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate171)), data.resource_ids !== void 0 && !validate202(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate202));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate282.errors = vErrors, vErrors === null;
}
var check_shared162 = outermost(validate285), schema78 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared9" }, description: { $ref: "shared9" }, all_permissions: { $ref: "shared13" }, view: { $ref: "shared13" }, provision: { $ref: "shared13" }, manage: { $ref: "shared13" }, delete: { $ref: "shared13" }, add_cloud: { $ref: "shared13" }, delete_cloud: { $ref: "shared13" }, global_scope: { $ref: "shared13" } }, required: ["name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared162" };
function validate285(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.all_permissions === void 0 || data.view === void 0 || data.provision === void 0 || data.manage === void 0 || data.delete === void 0 || data.global_scope === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"));
    for (let key0 in data)
      func3.call(schema78.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.all_permissions !== void 0 && !validate64(data.all_permissions, at(instancePath, "/all_permissions")) && (vErrors = more(vErrors, validate64)), data.view !== void 0 && !validate64(data.view, at(instancePath, "/view")) && (vErrors = more(vErrors, validate64)), data.provision !== void 0 && !validate64(data.provision, at(instancePath, "/provision")) && (vErrors = more(vErrors, validate64)), data.manage !== void 0 && !validate64(data.manage, at(instancePath, "/manage")) && (vErrors = more(vErrors, validate64)), data.delete !== void 0 && !validate64(data.delete, at(instancePath, "/delete")) && (vErrors = more(vErrors, validate64)), data.add_cloud !== void 0 && !validate64(data.add_cloud, at(instancePath, "/add_cloud")) && (vErrors = more(vErrors, validate64)), data.delete_cloud !== void 0 && !validate64(data.delete_cloud, at(instancePath, "/delete_cloud")) && (vErrors = more(vErrors, validate64)), data.global_scope !== void 0 && !validate64(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate285.errors = vErrors, vErrors === null;
}
var check_Role = outermost(validate188), check_shared163 = outermost(validate296), schema79 = { type: "object", additionalProperties: !1, properties: { roleResourceId: { $ref: "shared78" }, name: { $ref: "shared9" }, description: { $ref: "shared9" }, all_permissions: { $ref: "shared13" }, view: { $ref: "shared13" }, provision: { $ref: "shared13" }, manage: { $ref: "shared13" }, delete: { $ref: "shared13" }, add_cloud: { $ref: "shared13" }, delete_cloud: { $ref: "shared13" }, global_scope: { $ref: "shared13" } }, required: ["roleResourceId", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared163" };
function validate296(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.name === void 0 || data.description === void 0 || data.all_permissions === void 0 || data.view === void 0 || data.provision === void 0 || data.manage === void 0 || data.delete === void 0 || data.global_scope === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"));
    for (let key0 in data)
      func3.call(schema79.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate171(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate171)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.all_permissions !== void 0 && !validate64(data.all_permissions, at(instancePath, "/all_permissions")) && (vErrors = more(vErrors, validate64)), data.view !== void 0 && !validate64(data.view, at(instancePath, "/view")) && (vErrors = more(vErrors, validate64)), data.provision !== void 0 && !validate64(data.provision, at(instancePath, "/provision")) && (vErrors = more(vErrors, validate64)), data.manage !== void 0 && !validate64(data.manage, at(instancePath, "/manage")) && (vErrors = more(vErrors, validate64)), data.delete !== void 0 && !validate64(data.delete, at(instancePath, "/delete")) && (vErrors = more(vErrors, validate64)), data.add_cloud !== void 0 && !validate64(data.add_cloud, at(instancePath, "/add_cloud")) && (vErrors = more(vErrors, validate64)), data.delete_cloud !== void 0 && !validate64(data.delete_cloud, at(instancePath, "/delete_cloud")) && (vErrors = more(vErrors, validate64)), data.global_scope !== void 0 && !validate64(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate296.errors = vErrors, vErrors === null;
}
var check_shared164 = outermost(validate308);
function validate308(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.resource_ids === void 0 || data.deprecated_resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "resource_ids", "deprecated_resource_ids"));
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "resource_ids" || key0 === "deprecated_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate171(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate171)), data.resource_ids !== void 0 && !validate202(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate202)), data.deprecated_resource_ids !== void 0 && !validate202(data.deprecated_resource_ids, at(instancePath, "/deprecated_resource_ids")) && (vErrors = more(vErrors, validate202));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate308.errors = vErrors, vErrors === null;
}
var check_shared165 = outermost(validate312);
function validate312(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.group_resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "group_resource_ids"));
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "group_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate171(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate171)), data.group_resource_ids !== void 0 && !validate202(data.group_resource_ids, at(instancePath, "/group_resource_ids")) && (vErrors = more(vErrors, validate202));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate312.errors = vErrors, vErrors === null;
}
var check_shared166 = outermost(validate315);
var schema83 = { type: "string", enum: ["AND", "OR"], $id: "shared102" };
function validate317(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "AND" || data === "OR" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema83.enum })), validate317.errors = vErrors, vErrors === null;
}
function validate320(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value"));
    for (let key0 in data)
      key0 === "key" || key0 === "value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate320.errors = vErrors, vErrors === null;
}
function validate319(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate320(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate320));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate319.errors = vErrors, vErrors === null;
}
function validate315(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.operator === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "operator", "badges"));
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "operator" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate171(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate171)), data.operator !== void 0 && !validate317(data.operator, at(instancePath, "/operator")) && (vErrors = more(vErrors, validate317)), data.badges !== void 0 && !validate319(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate319));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate315.errors = vErrors, vErrors === null;
}
var check_shared167 = outermost(validate325);
var schema89 = { type: "string", "x-known": ["botfactory", "collections", "events", "exemptions", "groups", "iac", "iam", "insights", "tags"], $id: "shared48" };
function validate328(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "botfactory" && data !== "collections" && data !== "events" && data !== "exemptions" && data !== "groups" && data !== "iac" && data !== "iam" && data !== "insights" && data !== "tags" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema89["x-known"] })), validate328.errors = vErrors, vErrors === null;
}
var schema90 = { type: "string", "x-known": ["viewer", "editor", "admin", "disabled"], $id: "EntitlementRole" };
function validate330(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "viewer" && data !== "editor" && data !== "admin" && data !== "disabled" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema90["x-known"] })), validate330.errors = vErrors, vErrors === null;
}
function validate327(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.namespace === void 0 || data.role === void 0) && (vErrors = need(vErrors, data, instancePath, "namespace", "role")), data.namespace !== void 0 && !validate328(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate328)), data.role !== void 0 && !validate330(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate330))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate327.errors = vErrors, vErrors === null;
}
function validate326(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate327(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate327));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate326.errors = vErrors, vErrors === null;
}
function validate325(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.entitlements === void 0 && (vErrors = need(vErrors, data, instancePath, "entitlements")), data.entitlements !== void 0 && !validate326(data.entitlements, at(instancePath, "/entitlements")) && (vErrors = more(vErrors, validate326))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate325.errors = vErrors, vErrors === null;
}
var check_shared168 = outermost(validate334);
function validate334(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.userResourceId === void 0 || data.module === void 0) && (vErrors = need(vErrors, data, instancePath, "userResourceId", "module"));
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "module" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate171(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate171)), data.module !== void 0 && !validate171(data.module, at(instancePath, "/module")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate334.errors = vErrors, vErrors === null;
}
var check_shared169 = outermost(validate337);
function validate337(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.entitlement === void 0 && (vErrors = need(vErrors, data, instancePath, "entitlement")), data.entitlement !== void 0 && !validate330(data.entitlement, at(instancePath, "/entitlement")) && (vErrors = more(vErrors, validate330))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate337.errors = vErrors, vErrors === null;
}
var check_shared171 = outermost(validate339);
function validate340(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate44(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate340.errors = vErrors, vErrors === null;
}
function validate344(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.namespace === void 0 || data.role === void 0) && (vErrors = need(vErrors, data, instancePath, "namespace", "role"));
    for (let key0 in data)
      key0 === "namespace" || key0 === "role" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.role !== void 0 && !validate22(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate344.errors = vErrors, vErrors === null;
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
function validate339(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.group_ids === void 0 || data.entitlements === void 0) && (vErrors = need(vErrors, data, instancePath, "group_ids", "entitlements"));
    for (let key0 in data)
      key0 === "group_ids" || key0 === "entitlements" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.group_ids !== void 0 && !validate340(data.group_ids, at(instancePath, "/group_ids")) && (vErrors = more(vErrors, validate340)), data.entitlements !== void 0 && !validate343(data.entitlements, at(instancePath, "/entitlements")) && (vErrors = more(vErrors, validate343));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate339.errors = vErrors, vErrors === null;
}
var check_shared172 = outermost(validate349);
function validate350(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.group_id === void 0 || data.entitlements === void 0) && (vErrors = need(vErrors, data, instancePath, "group_id", "entitlements")), data.group_id !== void 0 && !validate44(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate44)), data.entitlements !== void 0 && !validate326(data.entitlements, at(instancePath, "/entitlements")) && (vErrors = more(vErrors, validate326))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate350.errors = vErrors, vErrors === null;
}
function validate349(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate350(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate350));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate349.errors = vErrors, vErrors === null;
}
var check_shared174 = outermost(validate354);
function validate356(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.server_id === void 0 || data.server_name === void 0) && (vErrors = need(vErrors, data, instancePath, "server_id", "server_name")), data.server_id !== void 0 && !validate44(data.server_id, at(instancePath, "/server_id")) && (vErrors = more(vErrors, validate44)), data.server_name !== void 0 && !validate22(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate22)), data.server_host !== void 0 && !validate29(data.server_host, at(instancePath, "/server_host")) && (vErrors = more(vErrors, validate29)), data.server_port !== void 0 && !validate27(data.server_port, at(instancePath, "/server_port")) && (vErrors = more(vErrors, validate27)), data.server_type !== void 0 && !validate29(data.server_type, at(instancePath, "/server_type")) && (vErrors = more(vErrors, validate29)), data.secure !== void 0 && !validate27(data.secure, at(instancePath, "/secure")) && (vErrors = more(vErrors, validate27)), data.global_scope !== void 0 && !validate34(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate34)), data.mapped_groups !== void 0 && !validate27(data.mapped_groups, at(instancePath, "/mapped_groups")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate356.errors = vErrors, vErrors === null;
}
function validate355(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate356(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate356));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate355.errors = vErrors, vErrors === null;
}
function validate354(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.servers === void 0 && (vErrors = need(vErrors, data, instancePath, "servers")), data.servers !== void 0 && !validate355(data.servers, at(instancePath, "/servers")) && (vErrors = more(vErrors, validate355))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate354.errors = vErrors, vErrors === null;
}
var check_shared175 = outermost(validate367);
function validate367(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.serverId === void 0 && (vErrors = need(vErrors, data, instancePath, "serverId"));
    for (let key0 in data)
      key0 !== "serverId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.serverId !== void 0 && !validate44(data.serverId, at(instancePath, "/serverId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate367.errors = vErrors, vErrors === null;
}
var check_shared176 = outermost(validate369);
function validate370(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.local_group_name === void 0 || data.remote_group_name === void 0) && (vErrors = need(vErrors, data, instancePath, "local_group_name", "remote_group_name")), data.local_group_name !== void 0 && !validate22(data.local_group_name, at(instancePath, "/local_group_name")) && (vErrors = more(vErrors, validate22)), data.remote_group_name !== void 0 && !validate22(data.remote_group_name, at(instancePath, "/remote_group_name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate370.errors = vErrors, vErrors === null;
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
var check_shared177 = outermost(validate374);
function validate374(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.serverId === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "serverId", "body"));
    for (let key0 in data)
      key0 === "serverId" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.serverId !== void 0 && !validate44(data.serverId, at(instancePath, "/serverId")) && (vErrors = more(vErrors, validate44)), data.body !== void 0 && !validate369(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate369));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate374.errors = vErrors, vErrors === null;
}
var check_CloudList = outermost(validate377);
var schema109 = { type: "string", "x-known": ["ALICLOUD", "AWS", "AWS_CHINA", "AWS_GOV", "AZURE_ARM", "AZURE_CHINA", "AZURE_GOV", "GCE", "K8S_R7", "OCI", "AZURE", "DO", "OS", "RAX", "SOFTLAYER", "VCLOUD_DIRECTOR", "VMWARE_VSPHERE"], $id: "CloudTypeId" };
function validate382(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ALICLOUD" && data !== "AWS" && data !== "AWS_CHINA" && data !== "AWS_GOV" && data !== "AZURE_ARM" && data !== "AZURE_CHINA" && data !== "AZURE_GOV" && data !== "GCE" && data !== "K8S_R7" && data !== "OCI" && data !== "AZURE" && data !== "DO" && data !== "OS" && data !== "RAX" && data !== "SOFTLAYER" && data !== "VCLOUD_DIRECTOR" && data !== "VMWARE_VSPHERE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema109["x-known"] })), validate382.errors = vErrors, vErrors === null;
}
var schema110 = { type: "string", "x-known": ["DEFAULT", "PAUSED", "REFRESH", "ASSUME_ROLE_FAIL"], $id: "CloudStatus" };
function validate386(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "DEFAULT" && data !== "PAUSED" && data !== "REFRESH" && data !== "ASSUME_ROLE_FAIL" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema110["x-known"] })), validate386.errors = vErrors, vErrors === null;
}
var schema111 = { type: ["array", "null"], items: { $ref: "CloudFailedResourceType" }, $id: "shared36" };
function validate395(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.permissions !== void 0 && !validate87(data.permissions, at(instancePath, "/permissions")) && (vErrors = more(vErrors, validate87))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate395.errors = vErrors, vErrors === null;
}
function validate394(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema111.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate395(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate395));
  }
  return validate394.errors = vErrors, vErrors === null;
}
var schema113 = { type: ["string", "null"], "x-known": ["idle", null], $id: "shared37" };
function validate400(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema113.type })), data !== "idle" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema113["x-known"] })), validate400.errors = vErrors, vErrors === null;
}
var schema114 = { type: ["array", "null"], items: {}, $id: "shared38" };
function validate409(data, instancePath = "") {
  let vErrors = null;
  return !Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema114.type })), validate409.errors = vErrors, vErrors === null;
}
function validate379(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0 || data.cloud_type_id === void 0 || data.creation_time === void 0 || data.status === void 0 || data.group_resource_id === void 0 || data.resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "cloud_type_id", "creation_time", "status", "group_resource_id", "resource_id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_type_id !== void 0 && !validate382(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate382)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.creation_time !== void 0 && !validate22(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate386(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate386)), data.badge_count !== void 0 && !validate27(data.badge_count, at(instancePath, "/badge_count")) && (vErrors = more(vErrors, validate27)), data.resource_count !== void 0 && !validate27(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate27)), data.last_refreshed !== void 0 && !validate29(data.last_refreshed, at(instancePath, "/last_refreshed")) && (vErrors = more(vErrors, validate29)), data.role_arn !== void 0 && !validate29(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate29)), data.group_resource_id !== void 0 && !validate69(data.group_resource_id, at(instancePath, "/group_resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.failed_resource_types !== void 0 && !validate394(data.failed_resource_types, at(instancePath, "/failed_resource_types")) && (vErrors = more(vErrors, validate394)), data.event_driven_harvest_role !== void 0 && !validate400(data.event_driven_harvest_role, at(instancePath, "/event_driven_harvest_role")) && (vErrors = more(vErrors, validate400)), data.strategy_id !== void 0 && !validate27(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate27)), data.cloud_organization_id !== void 0 && !validate29(data.cloud_organization_id, at(instancePath, "/cloud_organization_id")) && (vErrors = more(vErrors, validate29)), data.cloud_organization_domain_name !== void 0 && !validate29(data.cloud_organization_domain_name, at(instancePath, "/cloud_organization_domain_name")) && (vErrors = more(vErrors, validate29)), data.cloud_organization_nickname !== void 0 && !validate29(data.cloud_organization_nickname, at(instancePath, "/cloud_organization_nickname")) && (vErrors = more(vErrors, validate29)), data.tenant_id !== void 0 && !validate29(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate29)), data.is_platform_managed !== void 0 && !validate34(data.is_platform_managed, at(instancePath, "/is_platform_managed")) && (vErrors = more(vErrors, validate34)), data.host_assessment_enabled !== void 0 && !validate34(data.host_assessment_enabled, at(instancePath, "/host_assessment_enabled")) && (vErrors = more(vErrors, validate34)), data.host_assessment_status !== void 0 && !validate409(data.host_assessment_status, at(instancePath, "/host_assessment_status")) && (vErrors = more(vErrors, validate409)), data.trailblazer_cloudtrail_trails !== void 0 && !validate409(data.trailblazer_cloudtrail_trails, at(instancePath, "/trailblazer_cloudtrail_trails")) && (vErrors = more(vErrors, validate409))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate379.errors = vErrors, vErrors === null;
}
function validate378(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate379(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate379));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate378.errors = vErrors, vErrors === null;
}
function validate377(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.clouds === void 0 || data.total_count === void 0) && (vErrors = need(vErrors, data, instancePath, "clouds", "total_count")), data.clouds !== void 0 && !validate378(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate378)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate377.errors = vErrors, vErrors === null;
}
var check_shared178 = outermost(validate415), schema115 = { type: "object", additionalProperties: !1, properties: { filters: { $ref: "shared44" }, limit: { $ref: "shared8" }, offset: { $ref: "shared8" }, order_by: { $ref: "OrderBy" }, badges: { $ref: "shared16" }, badge_filter_operator: { $ref: "shared45" }, search_string: { $ref: "shared9" }, advanced_search: { $ref: "shared13" }, empty_badges: { $ref: "shared13" }, exclusion_badges: { $ref: "shared16" } }, $id: "shared178" }, schema116 = { type: "string", enum: ["OR", "AND", ""], $id: "shared45" };
function validate421(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OR" || data === "AND" || data === "" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema116.enum })), validate421.errors = vErrors, vErrors === null;
}
function validate415(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func3.call(schema115.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate100(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate100)), data.limit !== void 0 && !validate44(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate44)), data.offset !== void 0 && !validate44(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate44)), data.order_by !== void 0 && !validate115(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate115)), data.badges !== void 0 && !validate319(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate319)), data.badge_filter_operator !== void 0 && !validate421(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate421)), data.search_string !== void 0 && !validate22(data.search_string, at(instancePath, "/search_string")) && (vErrors = more(vErrors, validate22)), data.advanced_search !== void 0 && !validate64(data.advanced_search, at(instancePath, "/advanced_search")) && (vErrors = more(vErrors, validate64)), data.empty_badges !== void 0 && !validate64(data.empty_badges, at(instancePath, "/empty_badges")) && (vErrors = more(vErrors, validate64)), data.exclusion_badges !== void 0 && !validate319(data.exclusion_badges, at(instancePath, "/exclusion_badges")) && (vErrors = more(vErrors, validate319));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate415.errors = vErrors, vErrors === null;
}
var check_shared180 = outermost(validate427);
var schema120 = { type: ["string", "null"], "x-known": ["public", null], $id: "shared46" };
function validate432(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema120.type })), data !== "public" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema120["x-known"] })), validate432.errors = vErrors, vErrors === null;
}
function validate429(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.cloud_type_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_type_id", "name")), data.cloud_type_id !== void 0 && !validate382(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate382)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_access !== void 0 && !validate432(data.cloud_access, at(instancePath, "/cloud_access")) && (vErrors = more(vErrors, validate432))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate429.errors = vErrors, vErrors === null;
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
function validate427(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.clouds === void 0 && (vErrors = need(vErrors, data, instancePath, "clouds")), data.clouds !== void 0 && !validate428(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate428))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate427.errors = vErrors, vErrors === null;
}
var check_shared181 = outermost(validate436);
function validate436(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.clouds === void 0 && (vErrors = need(vErrors, data, instancePath, "clouds")), data.clouds !== void 0 && !validate378(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate378))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate436.errors = vErrors, vErrors === null;
}
var check_shared182 = outermost(validate438);
var schema123 = { type: "object", additionalProperties: !1, properties: { cloud_type: { $ref: "shared9" }, name: { $ref: "shared9" }, authentication_type: { $ref: "shared9" }, account_number: { $ref: "shared9" }, api_key: { $ref: "shared9" }, secret_key: { $ref: "shared9" }, role_arn: { $ref: "shared9" }, external_id: { $ref: "shared9" }, session_name: { $ref: "shared9" }, duration: { $ref: "shared8" }, strategy_id: { $ref: "shared8" }, tenant_id: { $ref: "shared9" }, app_id: { $ref: "shared9" }, subscription_id: { $ref: "shared9" }, certificate_thumbprint: { $ref: "shared9" }, project: { $ref: "shared9" }, api_credentials: { $ref: "GcpServiceAccountKey" } }, required: ["cloud_type", "name"], $id: "CloudCreationParams" };
function validate456(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate22(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate22)), data.private_key_id !== void 0 && !validate22(data.private_key_id, at(instancePath, "/private_key_id")) && (vErrors = more(vErrors, validate22)), data.private_key !== void 0 && !validate22(data.private_key, at(instancePath, "/private_key")) && (vErrors = more(vErrors, validate22)), data.client_email !== void 0 && !validate22(data.client_email, at(instancePath, "/client_email")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.auth_uri !== void 0 && !validate22(data.auth_uri, at(instancePath, "/auth_uri")) && (vErrors = more(vErrors, validate22)), data.token_uri !== void 0 && !validate22(data.token_uri, at(instancePath, "/token_uri")) && (vErrors = more(vErrors, validate22)), data.auth_provider_x509_cert_url !== void 0 && !validate22(data.auth_provider_x509_cert_url, at(instancePath, "/auth_provider_x509_cert_url")) && (vErrors = more(vErrors, validate22)), data.client_x509_cert_url !== void 0 && !validate22(data.client_x509_cert_url, at(instancePath, "/client_x509_cert_url")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate456.errors = vErrors, vErrors === null;
}
function validate439(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloud_type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_type", "name"));
    for (let key0 in data)
      func3.call(schema123.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud_type !== void 0 && !validate22(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.authentication_type !== void 0 && !validate22(data.authentication_type, at(instancePath, "/authentication_type")) && (vErrors = more(vErrors, validate22)), data.account_number !== void 0 && !validate22(data.account_number, at(instancePath, "/account_number")) && (vErrors = more(vErrors, validate22)), data.api_key !== void 0 && !validate22(data.api_key, at(instancePath, "/api_key")) && (vErrors = more(vErrors, validate22)), data.secret_key !== void 0 && !validate22(data.secret_key, at(instancePath, "/secret_key")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.session_name !== void 0 && !validate22(data.session_name, at(instancePath, "/session_name")) && (vErrors = more(vErrors, validate22)), data.duration !== void 0 && !validate44(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate44)), data.strategy_id !== void 0 && !validate44(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate44)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.app_id !== void 0 && !validate22(data.app_id, at(instancePath, "/app_id")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.certificate_thumbprint !== void 0 && !validate22(data.certificate_thumbprint, at(instancePath, "/certificate_thumbprint")) && (vErrors = more(vErrors, validate22)), data.project !== void 0 && !validate22(data.project, at(instancePath, "/project")) && (vErrors = more(vErrors, validate22)), data.api_credentials !== void 0 && !validate456(data.api_credentials, at(instancePath, "/api_credentials")) && (vErrors = more(vErrors, validate456));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate439.errors = vErrors, vErrors === null;
}
function validate438(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.creation_params === void 0 && (vErrors = need(vErrors, data, instancePath, "creation_params"));
    for (let key0 in data)
      key0 !== "creation_params" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.creation_params !== void 0 && !validate439(data.creation_params, at(instancePath, "/creation_params")) && (vErrors = more(vErrors, validate439));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate438.errors = vErrors, vErrors === null;
}
var check_Cloud = outermost(validate379), check_shared183 = outermost(validate469), schema125 = { type: "object", additionalProperties: !1, properties: { cloudId: { $ref: "shared8" }, cloud_type: { $ref: "shared9" }, name: { $ref: "shared9" }, authentication_type: { $ref: "shared9" }, account_number: { $ref: "shared9" }, api_key: { $ref: "shared9" }, secret_key: { $ref: "shared9" }, role_arn: { $ref: "shared9" }, external_id: { $ref: "shared9" }, session_name: { $ref: "shared9" }, duration: { $ref: "shared8" }, strategy_id: { $ref: "shared8" }, tenant_id: { $ref: "shared9" }, app_id: { $ref: "shared9" }, subscription_id: { $ref: "shared9" }, certificate_thumbprint: { $ref: "shared9" }, project: { $ref: "shared9" }, api_credentials: { $ref: "GcpServiceAccountKey" } }, required: ["cloudId", "cloud_type", "name"], $id: "shared183" };
function validate469(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloudId === void 0 || data.cloud_type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "cloudId", "cloud_type", "name"));
    for (let key0 in data)
      func3.call(schema125.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloudId !== void 0 && !validate44(data.cloudId, at(instancePath, "/cloudId")) && (vErrors = more(vErrors, validate44)), data.cloud_type !== void 0 && !validate22(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.authentication_type !== void 0 && !validate22(data.authentication_type, at(instancePath, "/authentication_type")) && (vErrors = more(vErrors, validate22)), data.account_number !== void 0 && !validate22(data.account_number, at(instancePath, "/account_number")) && (vErrors = more(vErrors, validate22)), data.api_key !== void 0 && !validate22(data.api_key, at(instancePath, "/api_key")) && (vErrors = more(vErrors, validate22)), data.secret_key !== void 0 && !validate22(data.secret_key, at(instancePath, "/secret_key")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.session_name !== void 0 && !validate22(data.session_name, at(instancePath, "/session_name")) && (vErrors = more(vErrors, validate22)), data.duration !== void 0 && !validate44(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate44)), data.strategy_id !== void 0 && !validate44(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate44)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.app_id !== void 0 && !validate22(data.app_id, at(instancePath, "/app_id")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.certificate_thumbprint !== void 0 && !validate22(data.certificate_thumbprint, at(instancePath, "/certificate_thumbprint")) && (vErrors = more(vErrors, validate22)), data.project !== void 0 && !validate22(data.project, at(instancePath, "/project")) && (vErrors = more(vErrors, validate22)), data.api_credentials !== void 0 && !validate456(data.api_credentials, at(instancePath, "/api_credentials")) && (vErrors = more(vErrors, validate456));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate469.errors = vErrors, vErrors === null;
}
var check_shared184 = outermost(validate488);
function validate488(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cloudResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "cloudResourceId"));
    for (let key0 in data)
      key0 !== "cloudResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloudResourceId !== void 0 && !validate171(data.cloudResourceId, at(instancePath, "/cloudResourceId")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate488.errors = vErrors, vErrors === null;
}
var check_shared185 = outermost(validate490);
function validate490(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "name"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate490.errors = vErrors, vErrors === null;
}
var check_shared187 = outermost(validate493);
var schema129 = { type: "string", enum: ["PAUSED", "DEFAULT"], $id: "shared186" };
function validate495(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PAUSED" || data === "DEFAULT" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema129.enum })), validate495.errors = vErrors, vErrors === null;
}
function validate493(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_ids === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_ids", "status"));
    for (let key0 in data)
      key0 === "resource_ids" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate202(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate202)), data.status !== void 0 && !validate495(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate495));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate493.errors = vErrors, vErrors === null;
}
var check_shared189 = outermost(validate497);
var schema133 = { type: "string", "x-known": ["ACTIVE"], $id: "shared43" };
function validate503(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ACTIVE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema133["x-known"] })), validate503.errors = vErrors, vErrors === null;
}
var schema134 = { type: ["number", "null"], $id: "shared19" };
function validate505(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema134.type })), validate505.errors = vErrors, vErrors === null;
}
function validate499(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0 || data.resource_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "resource_id", "status")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.status !== void 0 && !validate503(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate503)), data.harvest_rate_multiplier !== void 0 && !validate505(data.harvest_rate_multiplier, at(instancePath, "/harvest_rate_multiplier")) && (vErrors = more(vErrors, validate505))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate499.errors = vErrors, vErrors === null;
}
function validate498(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate499(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate499));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate498.errors = vErrors, vErrors === null;
}
function validate497(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.regions === void 0 && (vErrors = need(vErrors, data, instancePath, "regions")), data.regions !== void 0 && !validate498(data.regions, at(instancePath, "/regions")) && (vErrors = more(vErrors, validate498))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate497.errors = vErrors, vErrors === null;
}
var check_shared190 = outermost(validate509);
function validate509(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.regionResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "regionResourceId"));
    for (let key0 in data)
      key0 !== "regionResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.regionResourceId !== void 0 && !validate171(data.regionResourceId, at(instancePath, "/regionResourceId")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate509.errors = vErrors, vErrors === null;
}
var check_shared192 = outermost(validate511);
function validate513(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.organization_id === void 0 || data.name === void 0 || data.cloud_type_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "organization_id", "name", "cloud_type_id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_type_id !== void 0 && !validate382(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate382)), data.type_default !== void 0 && !validate34(data.type_default, at(instancePath, "/type_default")) && (vErrors = more(vErrors, validate34)), data.system_defined !== void 0 && !validate34(data.system_defined, at(instancePath, "/system_defined")) && (vErrors = more(vErrors, validate34)), data.disabled_regions !== void 0 && !validate87(data.disabled_regions, at(instancePath, "/disabled_regions")) && (vErrors = more(vErrors, validate87)), data.dynamic_scheduling !== void 0 && !validate34(data.dynamic_scheduling, at(instancePath, "/dynamic_scheduling")) && (vErrors = more(vErrors, validate34)), data.dynamic_scheduling_enabled !== void 0 && !validate34(data.dynamic_scheduling_enabled, at(instancePath, "/dynamic_scheduling_enabled")) && (vErrors = more(vErrors, validate34)), data.organization_services !== void 0 && !validate27(data.organization_services, at(instancePath, "/organization_services")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate513.errors = vErrors, vErrors === null;
}
function validate512(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate513(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate513));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate512.errors = vErrors, vErrors === null;
}
function validate511(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.strategies === void 0 && (vErrors = need(vErrors, data, instancePath, "strategies")), data.strategies !== void 0 && !validate512(data.strategies, at(instancePath, "/strategies")) && (vErrors = more(vErrors, validate512))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate511.errors = vErrors, vErrors === null;
}
var check_shared193 = outermost(validate526);
function validate526(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.strategy_name === void 0 || data.cloud_type_id === void 0) && (vErrors = need(vErrors, data, instancePath, "strategy_name", "cloud_type_id"));
    for (let key0 in data)
      key0 === "strategy_name" || key0 === "cloud_type_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.strategy_name !== void 0 && !validate22(data.strategy_name, at(instancePath, "/strategy_name")) && (vErrors = more(vErrors, validate22)), data.cloud_type_id !== void 0 && !validate22(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate526.errors = vErrors, vErrors === null;
}
var check_shared194 = outermost(validate529);
function validate529(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.strategy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "strategy_id")), data.strategy_id !== void 0 && !validate44(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate529.errors = vErrors, vErrors === null;
}
var check_shared195 = outermost(validate531);
function validate535(data, instancePath = "") {
  let vErrors = null;
  return Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "array" })), validate535.errors = vErrors, vErrors === null;
}
function validate531(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.strategyId === void 0 || data.organization_service_ids === void 0 || data.cloud_type_id === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "strategyId", "organization_service_ids", "cloud_type_id", "badges"));
    for (let key0 in data)
      key0 === "strategyId" || key0 === "organization_service_ids" || key0 === "cloud_type_id" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.strategyId !== void 0 && !validate44(data.strategyId, at(instancePath, "/strategyId")) && (vErrors = more(vErrors, validate44)), data.organization_service_ids !== void 0 && !validate340(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate340)), data.cloud_type_id !== void 0 && !validate22(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate22)), data.badges !== void 0 && !validate535(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate535));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate531.errors = vErrors, vErrors === null;
}
var check_shared196 = outermost(validate537);
function validate540(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.job !== void 0 && !validate22(data.job, at(instancePath, "/job")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate540.errors = vErrors, vErrors === null;
}
function validate538(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.region !== void 0 && !validate29(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate29)), data.schedule !== void 0 && !validate540(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate540))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate538.errors = vErrors, vErrors === null;
}
function validate537(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate538(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate538));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate537.errors = vErrors, vErrors === null;
}
var check_shared197 = outermost(validate544);
function validate544(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate540(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate540));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate544.errors = vErrors, vErrors === null;
}
var check_QueueStatus = outermost(validate546);
var schema148 = { type: ["object", "null"], properties: { count: { $ref: "shared1" }, min: { $ref: "shared19" }, max: { $ref: "shared19" }, current: { $ref: "shared19" }, sum: { $ref: "shared19" }, sumsq: { $ref: "shared19" }, average: { $ref: "shared19" }, variance: { $ref: "shared19" }, stddev: { $ref: "shared19" } }, $id: "JobTimes" };
function validate553(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema148.type })), data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.min !== void 0 && !validate505(data.min, at(instancePath, "/min")) && (vErrors = more(vErrors, validate505)), data.max !== void 0 && !validate505(data.max, at(instancePath, "/max")) && (vErrors = more(vErrors, validate505)), data.current !== void 0 && !validate505(data.current, at(instancePath, "/current")) && (vErrors = more(vErrors, validate505)), data.sum !== void 0 && !validate505(data.sum, at(instancePath, "/sum")) && (vErrors = more(vErrors, validate505)), data.sumsq !== void 0 && !validate505(data.sumsq, at(instancePath, "/sumsq")) && (vErrors = more(vErrors, validate505)), data.average !== void 0 && !validate505(data.average, at(instancePath, "/average")) && (vErrors = more(vErrors, validate505)), data.variance !== void 0 && !validate505(data.variance, at(instancePath, "/variance")) && (vErrors = more(vErrors, validate505)), data.stddev !== void 0 && !validate505(data.stddev, at(instancePath, "/stddev")) && (vErrors = more(vErrors, validate505))), validate553.errors = vErrors, vErrors === null;
}
var schema151 = { type: ["string", "number"], $id: "shared89" };
function validate576(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: schema151.type })), validate576.errors = vErrors, vErrors === null;
}
function validate575(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 2 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 2 }, "must NOT have more than 2 items")), data.length < 2 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 2 }, "must NOT have fewer than 2 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate576(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate576));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate575.errors = vErrors, vErrors === null;
}
function validate574(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate575(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate575));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate574.errors = vErrors, vErrors === null;
}
function validate546(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.workers === void 0 || data.p0 === void 0 || data.p1 === void 0 || data.p2 === void 0 || data.slowest_jobs === void 0) && (vErrors = need(vErrors, data, instancePath, "workers", "p0", "p1", "p2", "slowest_jobs")), data.workers !== void 0 && !validate44(data.workers, at(instancePath, "/workers")) && (vErrors = more(vErrors, validate44)), data.p0 !== void 0 && !validate44(data.p0, at(instancePath, "/p0")) && (vErrors = more(vErrors, validate44)), data.p1 !== void 0 && !validate44(data.p1, at(instancePath, "/p1")) && (vErrors = more(vErrors, validate44)), data.p2 !== void 0 && !validate44(data.p2, at(instancePath, "/p2")) && (vErrors = more(vErrors, validate44)), data.p3 !== void 0 && !validate27(data.p3, at(instancePath, "/p3")) && (vErrors = more(vErrors, validate27)), data.scheduler_internal !== void 0 && !validate27(data.scheduler_internal, at(instancePath, "/scheduler_internal")) && (vErrors = more(vErrors, validate27)), data.queue_wait !== void 0 && !validate553(data.queue_wait, at(instancePath, "/queue_wait")) && (vErrors = more(vErrors, validate553)), data.queue_wait_p0 !== void 0 && !validate553(data.queue_wait_p0, at(instancePath, "/queue_wait_p0")) && (vErrors = more(vErrors, validate553)), data.queue_wait_p1 !== void 0 && !validate553(data.queue_wait_p1, at(instancePath, "/queue_wait_p1")) && (vErrors = more(vErrors, validate553)), data.queue_wait_p2 !== void 0 && !validate553(data.queue_wait_p2, at(instancePath, "/queue_wait_p2")) && (vErrors = more(vErrors, validate553)), data.queue_wait_p3 !== void 0 && !validate553(data.queue_wait_p3, at(instancePath, "/queue_wait_p3")) && (vErrors = more(vErrors, validate553)), data.queue_wait_all !== void 0 && !validate553(data.queue_wait_all, at(instancePath, "/queue_wait_all")) && (vErrors = more(vErrors, validate553)), data.process_time !== void 0 && !validate553(data.process_time, at(instancePath, "/process_time")) && (vErrors = more(vErrors, validate553)), data.process_time_p0 !== void 0 && !validate553(data.process_time_p0, at(instancePath, "/process_time_p0")) && (vErrors = more(vErrors, validate553)), data.process_time_p1 !== void 0 && !validate553(data.process_time_p1, at(instancePath, "/process_time_p1")) && (vErrors = more(vErrors, validate553)), data.process_time_p2 !== void 0 && !validate553(data.process_time_p2, at(instancePath, "/process_time_p2")) && (vErrors = more(vErrors, validate553)), data.process_time_p3 !== void 0 && !validate553(data.process_time_p3, at(instancePath, "/process_time_p3")) && (vErrors = more(vErrors, validate553)), data.slowest_jobs !== void 0 && !validate574(data.slowest_jobs, at(instancePath, "/slowest_jobs")) && (vErrors = more(vErrors, validate574))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate546.errors = vErrors, vErrors === null;
}
var check_shared198 = outermost(validate580);
var schema153 = { type: ["array", "null"], items: { $ref: "shared21" }, $id: "shared60" };
function validate582(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate582.errors = vErrors, vErrors === null;
}
function validate581(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema153.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate582(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate582));
  }
  return validate581.errors = vErrors, vErrors === null;
}
function validate580(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.diagnostics !== void 0 && !validate581(data.diagnostics, at(instancePath, "/diagnostics")) && (vErrors = more(vErrors, validate581)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate580.errors = vErrors, vErrors === null;
}
var check_shared200 = outermost(validate585);
var schema156 = { type: ["array", "null"], items: { $ref: "CloudDomain" }, $id: "shared199" };
var schema158 = { type: ["string", "integer", "null"], $id: "shared39" };
function validate592(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema158.type })), validate592.errors = vErrors, vErrors === null;
}
var schema159 = { type: ["integer", "array", "null"], items: {}, $id: "shared40" };
function validate597(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && !Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema159.type })), validate597.errors = vErrors, vErrors === null;
}
function validate587(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.cloud_type_id !== void 0 && !validate29(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate29)), data.domain_id !== void 0 && !validate29(data.domain_id, at(instancePath, "/domain_id")) && (vErrors = more(vErrors, validate29)), data.domain_name !== void 0 && !validate29(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate592(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate592)), data.added_timestamp !== void 0 && !validate29(data.added_timestamp, at(instancePath, "/added_timestamp")) && (vErrors = more(vErrors, validate29)), data.auto_badge !== void 0 && !validate34(data.auto_badge, at(instancePath, "/auto_badge")) && (vErrors = more(vErrors, validate34)), data.auto_add !== void 0 && !validate34(data.auto_add, at(instancePath, "/auto_add")) && (vErrors = more(vErrors, validate34)), data.failures !== void 0 && !validate597(data.failures, at(instancePath, "/failures")) && (vErrors = more(vErrors, validate597)), data.projects !== void 0 && !validate597(data.projects, at(instancePath, "/projects")) && (vErrors = more(vErrors, validate597))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate587.errors = vErrors, vErrors === null;
}
function validate586(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema156.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate587(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate587));
  }
  return validate586.errors = vErrors, vErrors === null;
}
function validate585(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.domains !== void 0 && !validate586(data.domains, at(instancePath, "/domains")) && (vErrors = more(vErrors, validate586)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate585.errors = vErrors, vErrors === null;
}
var check_shared201 = outermost(validate602), schema160 = { type: "object", additionalProperties: !1, properties: { cloud_type: { $ref: "shared9" }, credentials: { $ref: "shared21" }, nickname: { $ref: "shared9" }, domain_name: { $ref: "shared9" }, parent_folder_id: { $ref: "shared12" }, auto_add: { $ref: "shared13" }, auto_badge: { $ref: "shared13" }, auto_remove: { $ref: "shared13" }, remove_suspended: { $ref: "shared13" }, skip_prefixes: { $ref: "shared12" } }, required: ["cloud_type", "credentials", "nickname"], $id: "shared201" };
function validate602(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloud_type === void 0 || data.credentials === void 0 || data.nickname === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_type", "credentials", "nickname"));
    for (let key0 in data)
      func3.call(schema160.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud_type !== void 0 && !validate22(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate22)), data.credentials !== void 0 && !validate582(data.credentials, at(instancePath, "/credentials")) && (vErrors = more(vErrors, validate582)), data.nickname !== void 0 && !validate22(data.nickname, at(instancePath, "/nickname")) && (vErrors = more(vErrors, validate22)), data.domain_name !== void 0 && !validate22(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate22)), data.parent_folder_id !== void 0 && !validate106(data.parent_folder_id, at(instancePath, "/parent_folder_id")) && (vErrors = more(vErrors, validate106)), data.auto_add !== void 0 && !validate64(data.auto_add, at(instancePath, "/auto_add")) && (vErrors = more(vErrors, validate64)), data.auto_badge !== void 0 && !validate64(data.auto_badge, at(instancePath, "/auto_badge")) && (vErrors = more(vErrors, validate64)), data.auto_remove !== void 0 && !validate64(data.auto_remove, at(instancePath, "/auto_remove")) && (vErrors = more(vErrors, validate64)), data.remove_suspended !== void 0 && !validate64(data.remove_suspended, at(instancePath, "/remove_suspended")) && (vErrors = more(vErrors, validate64)), data.skip_prefixes !== void 0 && !validate106(data.skip_prefixes, at(instancePath, "/skip_prefixes")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate602.errors = vErrors, vErrors === null;
}
var check_CloudDomain = outermost(validate587), check_shared202 = outermost(validate613);
function validate613(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.event_driven_harvest_enabled === void 0 && (vErrors = need(vErrors, data, instancePath, "event_driven_harvest_enabled")), data.event_driven_harvest_enabled !== void 0 && !validate64(data.event_driven_harvest_enabled, at(instancePath, "/event_driven_harvest_enabled")) && (vErrors = more(vErrors, validate64))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate613.errors = vErrors, vErrors === null;
}
var check_shared203 = outermost(validate615);
function validate615(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organizationServiceId"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 !== "organizationServiceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate615.errors = vErrors, errors === 0;
}
var check_shared205 = outermost(validate617);
function validate619(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "organization_service_id"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "name"), errors = vErrors === null ? 0 : vErrors.length, data.organization_service_id !== void 0 && !validate44(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.cloud_type_id !== void 0 && !validate382(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate382), errors = vErrors.length), data.producers !== void 0 && !validate27(data.producers, at(instancePath, "/producers")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.events !== void 0 && !validate27(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.pending !== void 0 && !validate34(data.pending, at(instancePath, "/pending")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.errors !== void 0 && !validate409(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate409), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate619.errors = vErrors, errors === 0;
}
function validate618(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate619(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate619));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate618.errors = vErrors, vErrors === null;
}
function validate617(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.consumers === void 0 && (vErrors = need(vErrors, data, instancePath, "consumers")), data.consumers !== void 0 && !validate618(data.consumers, at(instancePath, "/consumers")) && (vErrors = more(vErrors, validate618))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate617.errors = vErrors, vErrors === null;
}
var check_shared206 = outermost(validate630);
function validate636(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.by_badge === void 0 || data.badges === void 0 || data.by_consumer === void 0) && (vErrors = need(vErrors, data, instancePath, "by_badge", "badges", "by_consumer"));
    for (let key0 in data)
      key0 === "by_badge" || key0 === "badges" || key0 === "by_consumer" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.by_badge !== void 0 && !validate64(data.by_badge, at(instancePath, "/by_badge")) && (vErrors = more(vErrors, validate64)), data.badges !== void 0 && !validate535(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate535)), data.by_consumer !== void 0 && !validate64(data.by_consumer, at(instancePath, "/by_consumer")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate636.errors = vErrors, vErrors === null;
}
function validate630(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationServiceId === void 0 || data.organization_service_ids === void 0 || data.regions === void 0 || data.resource_types === void 0 || data.enable_all_types === void 0 || data.propagate === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationServiceId", "organization_service_ids", "regions", "resource_types", "enable_all_types", "propagate"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "organization_service_ids" || key0 === "regions" || key0 === "resource_types" || key0 === "enable_all_types" || key0 === "propagate" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44)), data.organization_service_ids !== void 0 && !validate340(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate340)), data.regions !== void 0 && !validate106(data.regions, at(instancePath, "/regions")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.enable_all_types !== void 0 && !validate64(data.enable_all_types, at(instancePath, "/enable_all_types")) && (vErrors = more(vErrors, validate64)), data.propagate !== void 0 && !validate636(data.propagate, at(instancePath, "/propagate")) && (vErrors = more(vErrors, validate636));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate630.errors = vErrors, vErrors === null;
}
var check_shared207 = outermost(validate641);
function validate641(data, instancePath = "") {
  return validate641.errors = null, !0;
}
var check_shared208 = outermost(validate642);
function validate642(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_ids"));
    for (let key0 in data)
      key0 !== "resource_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate202(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate202));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate642.errors = vErrors, vErrors === null;
}
var check_shared209 = outermost(validate644);
function validate644(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.target_resource_ids === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "target_resource_ids", "badges"));
    for (let key0 in data)
      key0 === "target_resource_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.target_resource_ids !== void 0 && !validate202(data.target_resource_ids, at(instancePath, "/target_resource_ids")) && (vErrors = more(vErrors, validate202)), data.badges !== void 0 && !validate319(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate319));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate644.errors = vErrors, vErrors === null;
}
var check_shared210 = outermost(validate647);
function validate647(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.target_resource_ids === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "target_resource_ids", "badges"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "target_resource_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.target_resource_ids !== void 0 && !validate202(data.target_resource_ids, at(instancePath, "/target_resource_ids")) && (vErrors = more(vErrors, validate202)), data.badges !== void 0 && !validate319(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate319));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate647.errors = vErrors, vErrors === null;
}
var check_shared211 = outermost(validate651);
function validate651(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 !== "resourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate651.errors = vErrors, vErrors === null;
}
var check_shared212 = outermost(validate653);
function validate654(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value")), data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22)), data.auto_generated !== void 0 && !validate34(data.auto_generated, at(instancePath, "/auto_generated")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate654.errors = vErrors, vErrors === null;
}
function validate653(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate654(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate654));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate653.errors = vErrors, vErrors === null;
}
var check_shared214 = outermost(validate659);
function validate661(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.count === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "count")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.count !== void 0 && !validate44(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate661.errors = vErrors, vErrors === null;
}
function validate660(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate661(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate661));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate660.errors = vErrors, vErrors === null;
}
function validate659(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_count === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_count")), data.resource_count !== void 0 && !validate660(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate660))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate659.errors = vErrors, vErrors === null;
}
var check_shared215 = outermost(validate666);
function validate666(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "badges" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.badges !== void 0 && !validate319(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate319));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate666.errors = vErrors, vErrors === null;
}
var check_shared216 = outermost(validate668);
function validate669(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate669.errors = vErrors, vErrors === null;
}
function validate668(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate669(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate669));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate668.errors = vErrors, vErrors === null;
}
var check_shared217 = outermost(validate673), schema181 = { type: "object", additionalProperties: !1, properties: { selected_resource_type: { $ref: "shared9" }, resource_types: { $ref: "shared12" }, scopes: { $ref: "shared15" }, filters: { $ref: "shared29" }, badges: { $ref: "shared16" }, badge_filter_operator: { $ref: "shared102" }, tags: { $ref: "shared103" }, insight: { $ref: "shared9" }, insight_exemptions: { $ref: "shared13" }, limit: { $ref: "shared104" }, offset: { $ref: "shared105" }, cursor: { $ref: "shared9" }, order_by: { $ref: "OrderBy" } }, $id: "shared217" };
function validate680(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate680.errors = vErrors, vErrors === null;
}
function validate678(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate680(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate680));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate678.errors = vErrors, vErrors === null;
}
function validate677(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate678(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate678));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate677.errors = vErrors, vErrors === null;
}
function validate687(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value"));
    for (let key0 in data)
      key0 === "key" || key0 === "value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate687.errors = vErrors, vErrors === null;
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
function validate694(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 1e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1e3 }, "must be <= 1000")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate694.errors = vErrors, vErrors === null;
}
function validate673(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func3.call(schema181.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.selected_resource_type !== void 0 && !validate22(data.selected_resource_type, at(instancePath, "/selected_resource_type")) && (vErrors = more(vErrors, validate22)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.scopes !== void 0 && !validate202(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate202)), data.filters !== void 0 && !validate677(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate677)), data.badges !== void 0 && !validate319(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate319)), data.badge_filter_operator !== void 0 && !validate317(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate317)), data.tags !== void 0 && !validate686(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate686)), data.insight !== void 0 && !validate22(data.insight, at(instancePath, "/insight")) && (vErrors = more(vErrors, validate22)), data.insight_exemptions !== void 0 && !validate64(data.insight_exemptions, at(instancePath, "/insight_exemptions")) && (vErrors = more(vErrors, validate64)), data.limit !== void 0 && !validate694(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate694)), data.offset !== void 0 && !validate113(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate113)), data.cursor !== void 0 && !validate22(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate22)), data.order_by !== void 0 && !validate115(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate115));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate673.errors = vErrors, vErrors === null;
}
var check_ResourceQueryResult = outermost(validate699);
var schema191 = { type: "string", "x-known": ["accessanalyzer", "accesslistflowlog", "airflowenvironment", "apiaccountingconfig", "apprunnerservice", "appserver", "autoscalinggroup", "autoscalinglaunchconfiguration", "awsconfig", "backendservice", "backupvault", "batchenvironment", "batchpool", "bigdatainstance", "bigdatasnapshot", "bigdataworkspace", "brokerinstance", "buildproject", "cloudwatchdestination", "coldstorage", "container", "containercluster", "containerdeployment", "containerimage", "containerinstance", "containernodegroup", "containerregistry", "containerservice", "contentdeliverynetwork", "dataanalyticsworkspace", "database", "databricksworkspace", "datafactory", "datalakestorage", "datastore", "datastream", "datasynctask", "dbcluster", "dbinstance", "dbmigrationinstance", "dbproxy", "dbsnapshot", "ddosprotection", "deliverystream", "diagnosticsetting", "directconnect", "directoryservice", "distributedtable", "distributedtablecluster", "divvyorganizationservice", "dnszone", "domaingroup", "domainuser", "ecstaskdefinition", "emailservicedomain", "esinstance", "etldatacatalog", "etlsecurityconfig", "eventsubscription", "fileshare", "forwardingrule", "gcpstackdriversink", "globalloadbalancer", "graphapi", "hypervisor", "identityprovider", "instance", "instancereservation", "internetgateway", "kubernetesclusterrole", "kubernetesconfigmap", "kubernetescontrolplane", "kubernetescronjob", "kubernetesdaemonset", "kubernetesingress", "kubernetesjob", "kubernetesmutatingwebhookconfiguration", "kubernetesnamespace", "kubernetesnetworkpolicy", "kubernetespersistentvolume", "kubernetesreplicaset", "kubernetesrole", "kubernetessecret", "kubernetesservice", "kubernetesserviceaccount", "kubernetesstatefulset", "kubernetesvalidatingwebhookconfiguration", "lightsail", "loadbalancer", "loganalyticsworkspace", "logicapp", "mapreducecluster", "mcdatabasecluster", "mcinstance", "mcsnapshot", "messagequeue", "mlinstance", "natgateway", "networkaddressgroup", "networkendpoint", "networkendpointservice", "networkfirewall", "networkfirewallrule", "networkfirewallrulelist", "networkflowlog", "networkinterface", "networkpeer", "notificationsubscription", "notificationtopic", "pod", "podsecuritypolicy", "privateimage", "privatenetwork", "privatesubnet", "publicip", "querylogconfig", "recyclebinrule", "resourceaccesslist", "resourceaccesslistrule", "resourcegroup", "restapi", "restapidomain", "restapikey", "restapistage", "route", "routetable", "searchcluster", "searchindex", "secret", "securefiletransfer", "serverlessapplication", "serverlessfunction", "serverlesslayer", "serviceaccesskey", "serviceaccesspoint", "servicealarm", "serviceapp", "servicecertificate", "servicecheck", "servicecontrolpolicy", "servicecost", "servicedataset", "servicedetector", "servicedomain", "serviceencryptionkey", "serviceencryptionkeyvault", "serviceeventbus", "serviceeventrule", "servicegroup", "servicelimit", "serviceloggroup", "serviceoutpost", "servicepolicy", "serviceregion", "servicerole", "serviceuser", "sharedfilesystem", "sharedgallery", "sharedgalleryimage", "sharedgalleryimageversion", "sitetositevpn", "snapshot", "spanner", "spannerdatabase", "sshkeypair", "ssmdocument", "stacktemplate", "stepfunction", "storageaccount", "storagecontainer", "storagegateway", "storedparameter", "streaminstance", "targetproxy", "threatfinding", "threatfindingresource", "timeseriesdatabase", "trafficmirrortarget", "transcodingpipeline", "transcriptionjob", "transitgateway", "userpool", "videostream", "virtualprivategateway", "volume", "waf", "webapp", "webappgroup", "workspace"], $id: "ResourceType" };
function validate702(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "accessanalyzer" && data !== "accesslistflowlog" && data !== "airflowenvironment" && data !== "apiaccountingconfig" && data !== "apprunnerservice" && data !== "appserver" && data !== "autoscalinggroup" && data !== "autoscalinglaunchconfiguration" && data !== "awsconfig" && data !== "backendservice" && data !== "backupvault" && data !== "batchenvironment" && data !== "batchpool" && data !== "bigdatainstance" && data !== "bigdatasnapshot" && data !== "bigdataworkspace" && data !== "brokerinstance" && data !== "buildproject" && data !== "cloudwatchdestination" && data !== "coldstorage" && data !== "container" && data !== "containercluster" && data !== "containerdeployment" && data !== "containerimage" && data !== "containerinstance" && data !== "containernodegroup" && data !== "containerregistry" && data !== "containerservice" && data !== "contentdeliverynetwork" && data !== "dataanalyticsworkspace" && data !== "database" && data !== "databricksworkspace" && data !== "datafactory" && data !== "datalakestorage" && data !== "datastore" && data !== "datastream" && data !== "datasynctask" && data !== "dbcluster" && data !== "dbinstance" && data !== "dbmigrationinstance" && data !== "dbproxy" && data !== "dbsnapshot" && data !== "ddosprotection" && data !== "deliverystream" && data !== "diagnosticsetting" && data !== "directconnect" && data !== "directoryservice" && data !== "distributedtable" && data !== "distributedtablecluster" && data !== "divvyorganizationservice" && data !== "dnszone" && data !== "domaingroup" && data !== "domainuser" && data !== "ecstaskdefinition" && data !== "emailservicedomain" && data !== "esinstance" && data !== "etldatacatalog" && data !== "etlsecurityconfig" && data !== "eventsubscription" && data !== "fileshare" && data !== "forwardingrule" && data !== "gcpstackdriversink" && data !== "globalloadbalancer" && data !== "graphapi" && data !== "hypervisor" && data !== "identityprovider" && data !== "instance" && data !== "instancereservation" && data !== "internetgateway" && data !== "kubernetesclusterrole" && data !== "kubernetesconfigmap" && data !== "kubernetescontrolplane" && data !== "kubernetescronjob" && data !== "kubernetesdaemonset" && data !== "kubernetesingress" && data !== "kubernetesjob" && data !== "kubernetesmutatingwebhookconfiguration" && data !== "kubernetesnamespace" && data !== "kubernetesnetworkpolicy" && data !== "kubernetespersistentvolume" && data !== "kubernetesreplicaset" && data !== "kubernetesrole" && data !== "kubernetessecret" && data !== "kubernetesservice" && data !== "kubernetesserviceaccount" && data !== "kubernetesstatefulset" && data !== "kubernetesvalidatingwebhookconfiguration" && data !== "lightsail" && data !== "loadbalancer" && data !== "loganalyticsworkspace" && data !== "logicapp" && data !== "mapreducecluster" && data !== "mcdatabasecluster" && data !== "mcinstance" && data !== "mcsnapshot" && data !== "messagequeue" && data !== "mlinstance" && data !== "natgateway" && data !== "networkaddressgroup" && data !== "networkendpoint" && data !== "networkendpointservice" && data !== "networkfirewall" && data !== "networkfirewallrule" && data !== "networkfirewallrulelist" && data !== "networkflowlog" && data !== "networkinterface" && data !== "networkpeer" && data !== "notificationsubscription" && data !== "notificationtopic" && data !== "pod" && data !== "podsecuritypolicy" && data !== "privateimage" && data !== "privatenetwork" && data !== "privatesubnet" && data !== "publicip" && data !== "querylogconfig" && data !== "recyclebinrule" && data !== "resourceaccesslist" && data !== "resourceaccesslistrule" && data !== "resourcegroup" && data !== "restapi" && data !== "restapidomain" && data !== "restapikey" && data !== "restapistage" && data !== "route" && data !== "routetable" && data !== "searchcluster" && data !== "searchindex" && data !== "secret" && data !== "securefiletransfer" && data !== "serverlessapplication" && data !== "serverlessfunction" && data !== "serverlesslayer" && data !== "serviceaccesskey" && data !== "serviceaccesspoint" && data !== "servicealarm" && data !== "serviceapp" && data !== "servicecertificate" && data !== "servicecheck" && data !== "servicecontrolpolicy" && data !== "servicecost" && data !== "servicedataset" && data !== "servicedetector" && data !== "servicedomain" && data !== "serviceencryptionkey" && data !== "serviceencryptionkeyvault" && data !== "serviceeventbus" && data !== "serviceeventrule" && data !== "servicegroup" && data !== "servicelimit" && data !== "serviceloggroup" && data !== "serviceoutpost" && data !== "servicepolicy" && data !== "serviceregion" && data !== "servicerole" && data !== "serviceuser" && data !== "sharedfilesystem" && data !== "sharedgallery" && data !== "sharedgalleryimage" && data !== "sharedgalleryimageversion" && data !== "sitetositevpn" && data !== "snapshot" && data !== "spanner" && data !== "spannerdatabase" && data !== "sshkeypair" && data !== "ssmdocument" && data !== "stacktemplate" && data !== "stepfunction" && data !== "storageaccount" && data !== "storagecontainer" && data !== "storagegateway" && data !== "storedparameter" && data !== "streaminstance" && data !== "targetproxy" && data !== "threatfinding" && data !== "threatfindingresource" && data !== "timeseriesdatabase" && data !== "trafficmirrortarget" && data !== "transcodingpipeline" && data !== "transcriptionjob" && data !== "transitgateway" && data !== "userpool" && data !== "videostream" && data !== "virtualprivategateway" && data !== "volume" && data !== "waf" && data !== "webapp" && data !== "webappgroup" && data !== "workspace" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema191["x-known"] })), validate702.errors = vErrors, vErrors === null;
}
var schema194 = { type: ["object", "null"], additionalProperties: { $ref: "shared9" }, $id: "shared94" };
function validate720(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema194.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  return validate720.errors = vErrors, vErrors === null;
}
var schema195 = { type: ["array", "null"], items: { $ref: "ResourceNoncompliance" }, $id: "shared95" };
function validate725(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.reporter_resource_id !== void 0 && !validate22(data.reporter_resource_id, at(instancePath, "/reporter_resource_id")) && (vErrors = more(vErrors, validate22)), data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate725.errors = vErrors, vErrors === null;
}
function validate724(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema195.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate725(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate725));
  }
  return validate724.errors = vErrors, vErrors === null;
}
function validate733(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.parent_resource_id !== void 0 && !validate22(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate29(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate733.errors = vErrors, vErrors === null;
}
function validate732(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate733(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate733));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate732.errors = vErrors, vErrors === null;
}
function validate731(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.property_list !== void 0 && !validate732(data.property_list, at(instancePath, "/property_list")) && (vErrors = more(vErrors, validate732)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate731.errors = vErrors, vErrors === null;
}
function validate740(data, instancePath = "") {
  let vErrors = null;
  return data !== null && (vErrors = report(vErrors, instancePath, "type", { type: "null" })), validate740.errors = vErrors, vErrors === null;
}
function validate730(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate731(data, instancePath) || (vErrors = more(vErrors, validate731), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate740(data, instancePath) || (vErrors = more(vErrors, validate740), errors = vErrors.length);
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "anyOf", {}, "must match a schema in anyOf"), errors++), validate730.errors = vErrors, errors === 0;
}
var schema202 = { type: ["object", "null"], $id: "shared20" };
function validate743(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema202.type })), validate743.errors = vErrors, vErrors === null;
}
function validate705(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate29(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.account_status !== void 0 && !validate29(data.account_status, at(instancePath, "/account_status")) && (vErrors = more(vErrors, validate29)), data.organization_service_id !== void 0 && !validate27(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate27)), data.region !== void 0 && !validate29(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate29)), data.availability_zone !== void 0 && !validate29(data.availability_zone, at(instancePath, "/availability_zone")) && (vErrors = more(vErrors, validate29)), data.creation_timestamp !== void 0 && !validate29(data.creation_timestamp, at(instancePath, "/creation_timestamp")) && (vErrors = more(vErrors, validate29)), data.discovered_timestamp !== void 0 && !validate29(data.discovered_timestamp, at(instancePath, "/discovered_timestamp")) && (vErrors = more(vErrors, validate29)), data.modified_timestamp !== void 0 && !validate29(data.modified_timestamp, at(instancePath, "/modified_timestamp")) && (vErrors = more(vErrors, validate29)), data.namespace_id !== void 0 && !validate29(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate29)), data.tags !== void 0 && !validate720(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate720)), data.direct_link !== void 0 && !validate29(data.direct_link, at(instancePath, "/direct_link")) && (vErrors = more(vErrors, validate29)), data.noncompliance !== void 0 && !validate724(data.noncompliance, at(instancePath, "/noncompliance")) && (vErrors = more(vErrors, validate724)), data.properties !== void 0 && !validate730(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate730)), data.documents !== void 0 && !validate743(data.documents, at(instancePath, "/documents")) && (vErrors = more(vErrors, validate743))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate705.errors = vErrors, vErrors === null;
}
function validate704(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.analyzer_id !== void 0 && !validate29(data.analyzer_id, at(instancePath, "/analyzer_id")) && (vErrors = more(vErrors, validate29)), data.account_mapping !== void 0 && !validate29(data.account_mapping, at(instancePath, "/account_mapping")) && (vErrors = more(vErrors, validate29)), data.active_finding_count !== void 0 && !validate27(data.active_finding_count, at(instancePath, "/active_finding_count")) && (vErrors = more(vErrors, validate27)), data.public_finding_count !== void 0 && !validate27(data.public_finding_count, at(instancePath, "/public_finding_count")) && (vErrors = more(vErrors, validate27)), data.cross_account_count !== void 0 && !validate27(data.cross_account_count, at(instancePath, "/cross_account_count")) && (vErrors = more(vErrors, validate27)), data.unknown_account_count !== void 0 && !validate27(data.unknown_account_count, at(instancePath, "/unknown_account_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate704.errors = vErrors, vErrors === null;
}
function validate753(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.storage_id !== void 0 && !validate29(data.storage_id, at(instancePath, "/storage_id")) && (vErrors = more(vErrors, validate29)), data.target_resource_id !== void 0 && !validate29(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate29)), data.provisioning_state !== void 0 && !validate29(data.provisioning_state, at(instancePath, "/provisioning_state")) && (vErrors = more(vErrors, validate29)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.retention_enabled !== void 0 && !validate34(data.retention_enabled, at(instancePath, "/retention_enabled")) && (vErrors = more(vErrors, validate34)), data.retention_time !== void 0 && !validate29(data.retention_time, at(instancePath, "/retention_time")) && (vErrors = more(vErrors, validate29)), data.traffic_analytics_enabled !== void 0 && !validate34(data.traffic_analytics_enabled, at(instancePath, "/traffic_analytics_enabled")) && (vErrors = more(vErrors, validate34)), data.traffic_analytics_interval !== void 0 && !validate29(data.traffic_analytics_interval, at(instancePath, "/traffic_analytics_interval")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate753.errors = vErrors, vErrors === null;
}
function validate767(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.webserver_access_mode !== void 0 && !validate29(data.webserver_access_mode, at(instancePath, "/webserver_access_mode")) && (vErrors = more(vErrors, validate29)), data.webserver_url !== void 0 && !validate29(data.webserver_url, at(instancePath, "/webserver_url")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.environment_class !== void 0 && !validate29(data.environment_class, at(instancePath, "/environment_class")) && (vErrors = more(vErrors, validate29)), data.max_workers !== void 0 && !validate27(data.max_workers, at(instancePath, "/max_workers")) && (vErrors = more(vErrors, validate27)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.logging_config !== void 0 && !validate29(data.logging_config, at(instancePath, "/logging_config")) && (vErrors = more(vErrors, validate29)), data.execution_role_resource_id !== void 0 && !validate29(data.execution_role_resource_id, at(instancePath, "/execution_role_resource_id")) && (vErrors = more(vErrors, validate29)), data.service_role_resource_id !== void 0 && !validate29(data.service_role_resource_id, at(instancePath, "/service_role_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate767.errors = vErrors, vErrors === null;
}
function validate780(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.accounting_config_id !== void 0 && !validate29(data.accounting_config_id, at(instancePath, "/accounting_config_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.multi_region !== void 0 && !validate34(data.multi_region, at(instancePath, "/multi_region")) && (vErrors = more(vErrors, validate34)), data.parent_resource_id !== void 0 && !validate29(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate29)), data.is_logging !== void 0 && !validate34(data.is_logging, at(instancePath, "/is_logging")) && (vErrors = more(vErrors, validate34)), data.is_organization_trail !== void 0 && !validate34(data.is_organization_trail, at(instancePath, "/is_organization_trail")) && (vErrors = more(vErrors, validate34)), data.include_global_service_events !== void 0 && !validate34(data.include_global_service_events, at(instancePath, "/include_global_service_events")) && (vErrors = more(vErrors, validate34)), data.storage_container_name !== void 0 && !validate29(data.storage_container_name, at(instancePath, "/storage_container_name")) && (vErrors = more(vErrors, validate29)), data.management_events !== void 0 && !validate29(data.management_events, at(instancePath, "/management_events")) && (vErrors = more(vErrors, validate29)), data.sns_topic_name !== void 0 && !validate29(data.sns_topic_name, at(instancePath, "/sns_topic_name")) && (vErrors = more(vErrors, validate29)), data.cloud_watch_group_arn !== void 0 && !validate29(data.cloud_watch_group_arn, at(instancePath, "/cloud_watch_group_arn")) && (vErrors = more(vErrors, validate29)), data.retention_days !== void 0 && !validate27(data.retention_days, at(instancePath, "/retention_days")) && (vErrors = more(vErrors, validate27)), data.locked !== void 0 && !validate34(data.locked, at(instancePath, "/locked")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate780.errors = vErrors, vErrors === null;
}
function validate796(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.service_id !== void 0 && !validate29(data.service_id, at(instancePath, "/service_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.repository !== void 0 && !validate29(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate29)), data.repository_type !== void 0 && !validate29(data.repository_type, at(instancePath, "/repository_type")) && (vErrors = more(vErrors, validate29)), data.cores !== void 0 && !validate27(data.cores, at(instancePath, "/cores")) && (vErrors = more(vErrors, validate27)), data.memory !== void 0 && !validate27(data.memory, at(instancePath, "/memory")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate796.errors = vErrors, vErrors === null;
}
function validate805(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.app_server_id !== void 0 && !validate29(data.app_server_id, at(instancePath, "/app_server_id")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.server_type !== void 0 && !validate29(data.server_type, at(instancePath, "/server_type")) && (vErrors = more(vErrors, validate29)), data.instance_count !== void 0 && !validate27(data.instance_count, at(instancePath, "/instance_count")) && (vErrors = more(vErrors, validate27)), data.max_instance_count !== void 0 && !validate27(data.max_instance_count, at(instancePath, "/max_instance_count")) && (vErrors = more(vErrors, validate27)), data.app_count !== void 0 && !validate27(data.app_count, at(instancePath, "/app_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate805.errors = vErrors, vErrors === null;
}
function validate814(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.group_id !== void 0 && !validate29(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.health_check_grace_period !== void 0 && !validate27(data.health_check_grace_period, at(instancePath, "/health_check_grace_period")) && (vErrors = more(vErrors, validate27)), data.multi_az !== void 0 && !validate34(data.multi_az, at(instancePath, "/multi_az")) && (vErrors = more(vErrors, validate34)), data.min_size !== void 0 && !validate27(data.min_size, at(instancePath, "/min_size")) && (vErrors = more(vErrors, validate27)), data.max_size !== void 0 && !validate27(data.max_size, at(instancePath, "/max_size")) && (vErrors = more(vErrors, validate27)), data.desired_capacity !== void 0 && !validate27(data.desired_capacity, at(instancePath, "/desired_capacity")) && (vErrors = more(vErrors, validate27)), data.new_instance_protection !== void 0 && !validate34(data.new_instance_protection, at(instancePath, "/new_instance_protection")) && (vErrors = more(vErrors, validate34)), data.default_cooldown !== void 0 && !validate27(data.default_cooldown, at(instancePath, "/default_cooldown")) && (vErrors = more(vErrors, validate27)), data.upgrade_policy !== void 0 && !validate29(data.upgrade_policy, at(instancePath, "/upgrade_policy")) && (vErrors = more(vErrors, validate29)), data.suspended_processes !== void 0 && !validate87(data.suspended_processes, at(instancePath, "/suspended_processes")) && (vErrors = more(vErrors, validate87))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate814.errors = vErrors, vErrors === null;
}
function validate828(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.image_id !== void 0 && !validate29(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate29)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.identity_management_role !== void 0 && !validate29(data.identity_management_role, at(instancePath, "/identity_management_role")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34)), data.block_storage_optimized !== void 0 && !validate34(data.block_storage_optimized, at(instancePath, "/block_storage_optimized")) && (vErrors = more(vErrors, validate34)), data.associate_ip !== void 0 && !validate29(data.associate_ip, at(instancePath, "/associate_ip")) && (vErrors = more(vErrors, validate29)), data.ram_id !== void 0 && !validate29(data.ram_id, at(instancePath, "/ram_id")) && (vErrors = more(vErrors, validate29)), data.kernel_id !== void 0 && !validate29(data.kernel_id, at(instancePath, "/kernel_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate828.errors = vErrors, vErrors === null;
}
function validate842(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.delivery_channel_created !== void 0 && !validate34(data.delivery_channel_created, at(instancePath, "/delivery_channel_created")) && (vErrors = more(vErrors, validate34)), data.configuration_recorder_created !== void 0 && !validate34(data.configuration_recorder_created, at(instancePath, "/configuration_recorder_created")) && (vErrors = more(vErrors, validate34)), data.auditing_has_begun !== void 0 && !validate34(data.auditing_has_begun, at(instancePath, "/auditing_has_begun")) && (vErrors = more(vErrors, validate34)), data.auditing_enabled !== void 0 && !validate34(data.auditing_enabled, at(instancePath, "/auditing_enabled")) && (vErrors = more(vErrors, validate34)), data.cross_account !== void 0 && !validate34(data.cross_account, at(instancePath, "/cross_account")) && (vErrors = more(vErrors, validate34)), data.unknown_account !== void 0 && !validate34(data.unknown_account, at(instancePath, "/unknown_account")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate842.errors = vErrors, vErrors === null;
}
function validate852(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.kind !== void 0 && !validate29(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate29)), data.storage_container_resource_id !== void 0 && !validate29(data.storage_container_resource_id, at(instancePath, "/storage_container_resource_id")) && (vErrors = more(vErrors, validate29)), data.port_name !== void 0 && !validate29(data.port_name, at(instancePath, "/port_name")) && (vErrors = more(vErrors, validate29)), data.port !== void 0 && !validate29(data.port, at(instancePath, "/port")) && (vErrors = more(vErrors, validate29)), data.created_time !== void 0 && !validate29(data.created_time, at(instancePath, "/created_time")) && (vErrors = more(vErrors, validate29)), data.scheme !== void 0 && !validate29(data.scheme, at(instancePath, "/scheme")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate852.errors = vErrors, vErrors === null;
}
function validate861(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.recovery_points !== void 0 && !validate27(data.recovery_points, at(instancePath, "/recovery_points")) && (vErrors = more(vErrors, validate27)), data.policy !== void 0 && !validate29(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate29)), data.public !== void 0 && !validate34(data.public, at(instancePath, "/public")) && (vErrors = more(vErrors, validate34)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate861.errors = vErrors, vErrors === null;
}
function validate870(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.endpoint !== void 0 && !validate29(data.endpoint, at(instancePath, "/endpoint")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.allocation_type !== void 0 && !validate29(data.allocation_type, at(instancePath, "/allocation_type")) && (vErrors = more(vErrors, validate29)), data.public_access !== void 0 && !validate34(data.public_access, at(instancePath, "/public_access")) && (vErrors = more(vErrors, validate34)), data.minimum_cpus !== void 0 && !validate27(data.minimum_cpus, at(instancePath, "/minimum_cpus")) && (vErrors = more(vErrors, validate27)), data.maximum_cpus !== void 0 && !validate27(data.maximum_cpus, at(instancePath, "/maximum_cpus")) && (vErrors = more(vErrors, validate27)), data.pool_type !== void 0 && !validate29(data.pool_type, at(instancePath, "/pool_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate870.errors = vErrors, vErrors === null;
}
function validate882(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.region !== void 0 && !validate29(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.vm_size !== void 0 && !validate29(data.vm_size, at(instancePath, "/vm_size")) && (vErrors = more(vErrors, validate29)), data.autoscaling !== void 0 && !validate29(data.autoscaling, at(instancePath, "/autoscaling")) && (vErrors = more(vErrors, validate29)), data.inter_node_communication !== void 0 && !validate29(data.inter_node_communication, at(instancePath, "/inter_node_communication")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate882.errors = vErrors, vErrors === null;
}
function validate891(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.endpoint_address !== void 0 && !validate29(data.endpoint_address, at(instancePath, "/endpoint_address")) && (vErrors = more(vErrors, validate29)), data.endpoint_port !== void 0 && !validate27(data.endpoint_port, at(instancePath, "/endpoint_port")) && (vErrors = more(vErrors, validate27)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.nodes !== void 0 && !validate87(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate87)), data.vpc_id !== void 0 && !validate29(data.vpc_id, at(instancePath, "/vpc_id")) && (vErrors = more(vErrors, validate29)), data.subnet_group_name !== void 0 && !validate29(data.subnet_group_name, at(instancePath, "/subnet_group_name")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.publicly_accessible !== void 0 && !validate34(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate34)), data.ssl_required !== void 0 && !validate34(data.ssl_required, at(instancePath, "/ssl_required")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.logging !== void 0 && !validate34(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate34)), data.logging_bucket !== void 0 && !validate29(data.logging_bucket, at(instancePath, "/logging_bucket")) && (vErrors = more(vErrors, validate29)), data.parameter_groups !== void 0 && !validate87(data.parameter_groups, at(instancePath, "/parameter_groups")) && (vErrors = more(vErrors, validate87))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate891.errors = vErrors, vErrors === null;
}
function validate909(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.snapshot_id !== void 0 && !validate29(data.snapshot_id, at(instancePath, "/snapshot_id")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.snapshot_type !== void 0 && !validate29(data.snapshot_type, at(instancePath, "/snapshot_type")) && (vErrors = more(vErrors, validate29)), data.nodes !== void 0 && !validate87(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate87)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate909.errors = vErrors, vErrors === null;
}
function validate919(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.double_encryption_enabled !== void 0 && !validate34(data.double_encryption_enabled, at(instancePath, "/double_encryption_enabled")) && (vErrors = more(vErrors, validate34)), data.sql_administrator_login !== void 0 && !validate29(data.sql_administrator_login, at(instancePath, "/sql_administrator_login")) && (vErrors = more(vErrors, validate29)), data.workspace_type !== void 0 && !validate29(data.workspace_type, at(instancePath, "/workspace_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate919.errors = vErrors, vErrors === null;
}
function validate928(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.engine !== void 0 && !validate29(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate29)), data.engine_version !== void 0 && !validate29(data.engine_version, at(instancePath, "/engine_version")) && (vErrors = more(vErrors, validate29)), data.nodes !== void 0 && !validate87(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate87)), data.endpoint_address !== void 0 && !validate29(data.endpoint_address, at(instancePath, "/endpoint_address")) && (vErrors = more(vErrors, validate29)), data.publicly_accessible !== void 0 && !validate34(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate34)), data.general_logs !== void 0 && !validate34(data.general_logs, at(instancePath, "/general_logs")) && (vErrors = more(vErrors, validate34)), data.audit_logs !== void 0 && !validate34(data.audit_logs, at(instancePath, "/audit_logs")) && (vErrors = more(vErrors, validate34)), data.authentication_strategy !== void 0 && !validate29(data.authentication_strategy, at(instancePath, "/authentication_strategy")) && (vErrors = more(vErrors, validate29)), data.auto_minor_upgrades !== void 0 && !validate34(data.auto_minor_upgrades, at(instancePath, "/auto_minor_upgrades")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate928.errors = vErrors, vErrors === null;
}
function validate943(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.build_type !== void 0 && !validate29(data.build_type, at(instancePath, "/build_type")) && (vErrors = more(vErrors, validate29)), data.build_image !== void 0 && !validate29(data.build_image, at(instancePath, "/build_image")) && (vErrors = more(vErrors, validate29)), data.privilege_mode !== void 0 && !validate29(data.privilege_mode, at(instancePath, "/privilege_mode")) && (vErrors = more(vErrors, validate29)), data.cache_type !== void 0 && !validate29(data.cache_type, at(instancePath, "/cache_type")) && (vErrors = more(vErrors, validate29)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate943.errors = vErrors, vErrors === null;
}
function validate954(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.destination_name !== void 0 && !validate29(data.destination_name, at(instancePath, "/destination_name")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.target_arn !== void 0 && !validate29(data.target_arn, at(instancePath, "/target_arn")) && (vErrors = more(vErrors, validate29)), data.role_arn !== void 0 && !validate29(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate29)), data.access_policy !== void 0 && !validate29(data.access_policy, at(instancePath, "/access_policy")) && (vErrors = more(vErrors, validate29)), data.trusted_accounts !== void 0 && !validate87(data.trusted_accounts, at(instancePath, "/trusted_accounts")) && (vErrors = more(vErrors, validate87)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate954.errors = vErrors, vErrors === null;
}
function validate964(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.last_inventory_date !== void 0 && !validate29(data.last_inventory_date, at(instancePath, "/last_inventory_date")) && (vErrors = more(vErrors, validate29)), data.size_in_bytes !== void 0 && !validate27(data.size_in_bytes, at(instancePath, "/size_in_bytes")) && (vErrors = more(vErrors, validate27)), data.number_of_archives !== void 0 && !validate27(data.number_of_archives, at(instancePath, "/number_of_archives")) && (vErrors = more(vErrors, validate27)), data.lock_creation_date !== void 0 && !validate29(data.lock_creation_date, at(instancePath, "/lock_creation_date")) && (vErrors = more(vErrors, validate29)), data.lock_expiration_date !== void 0 && !validate29(data.lock_expiration_date, at(instancePath, "/lock_expiration_date")) && (vErrors = more(vErrors, validate29)), data.lock_state !== void 0 && !validate29(data.lock_state, at(instancePath, "/lock_state")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate964.errors = vErrors, vErrors === null;
}
function validate974(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.pod_name !== void 0 && !validate29(data.pod_name, at(instancePath, "/pod_name")) && (vErrors = more(vErrors, validate29)), data.pod_resource_id !== void 0 && !validate29(data.pod_resource_id, at(instancePath, "/pod_resource_id")) && (vErrors = more(vErrors, validate29)), data.namespace !== void 0 && !validate29(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate29)), data.image !== void 0 && !validate29(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate29)), data.image_pull_policy !== void 0 && !validate29(data.image_pull_policy, at(instancePath, "/image_pull_policy")) && (vErrors = more(vErrors, validate29)), data.repository !== void 0 && !validate29(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.raw_image_tag !== void 0 && !validate29(data.raw_image_tag, at(instancePath, "/raw_image_tag")) && (vErrors = more(vErrors, validate29)), data.privileged !== void 0 && !validate34(data.privileged, at(instancePath, "/privileged")) && (vErrors = more(vErrors, validate34)), data.command !== void 0 && !validate29(data.command, at(instancePath, "/command")) && (vErrors = more(vErrors, validate29)), data.args !== void 0 && !validate87(data.args, at(instancePath, "/args")) && (vErrors = more(vErrors, validate87)), data.log_driver !== void 0 && !validate29(data.log_driver, at(instancePath, "/log_driver")) && (vErrors = more(vErrors, validate29)), data.log_group_name !== void 0 && !validate29(data.log_group_name, at(instancePath, "/log_group_name")) && (vErrors = more(vErrors, validate29)), data.log_group_resource_id !== void 0 && !validate29(data.log_group_resource_id, at(instancePath, "/log_group_resource_id")) && (vErrors = more(vErrors, validate29)), data.task_definition_resource_id !== void 0 && !validate29(data.task_definition_resource_id, at(instancePath, "/task_definition_resource_id")) && (vErrors = more(vErrors, validate29)), data.restart_count !== void 0 && !validate27(data.restart_count, at(instancePath, "/restart_count")) && (vErrors = more(vErrors, validate27)), data.tty !== void 0 && !validate27(data.tty, at(instancePath, "/tty")) && (vErrors = more(vErrors, validate27)), data.working_dir !== void 0 && !validate29(data.working_dir, at(instancePath, "/working_dir")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate974.errors = vErrors, vErrors === null;
}
function validate996(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.res_type !== void 0 && !validate29(data.res_type, at(instancePath, "/res_type")) && (vErrors = more(vErrors, validate29)), data.created_at !== void 0 && !validate29(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate29)), data.endpoint !== void 0 && !validate29(data.endpoint, at(instancePath, "/endpoint")) && (vErrors = more(vErrors, validate29)), data.fargate !== void 0 && !validate34(data.fargate, at(instancePath, "/fargate")) && (vErrors = more(vErrors, validate34)), data.role_arn !== void 0 && !validate29(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.platform_version !== void 0 && !validate29(data.platform_version, at(instancePath, "/platform_version")) && (vErrors = more(vErrors, validate29)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34)), data.logging !== void 0 && !validate34(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate34)), data.logging_types !== void 0 && !validate87(data.logging_types, at(instancePath, "/logging_types")) && (vErrors = more(vErrors, validate87)), data.endpoint_public_access !== void 0 && !validate34(data.endpoint_public_access, at(instancePath, "/endpoint_public_access")) && (vErrors = more(vErrors, validate34)), data.endpoint_private_access !== void 0 && !validate34(data.endpoint_private_access, at(instancePath, "/endpoint_private_access")) && (vErrors = more(vErrors, validate34)), data.public_access_cidrs !== void 0 && !validate87(data.public_access_cidrs, at(instancePath, "/public_access_cidrs")) && (vErrors = more(vErrors, validate87)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.master_auth_network_enabled !== void 0 && !validate34(data.master_auth_network_enabled, at(instancePath, "/master_auth_network_enabled")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate996.errors = vErrors, vErrors === null;
}
function validate1019(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.namespace !== void 0 && !validate29(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.last_status !== void 0 && !validate29(data.last_status, at(instancePath, "/last_status")) && (vErrors = more(vErrors, validate29)), data.desired_status !== void 0 && !validate29(data.desired_status, at(instancePath, "/desired_status")) && (vErrors = more(vErrors, validate29)), data.launch_type !== void 0 && !validate29(data.launch_type, at(instancePath, "/launch_type")) && (vErrors = more(vErrors, validate29)), data.connectivity !== void 0 && !validate29(data.connectivity, at(instancePath, "/connectivity")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.task_definition_resource_id !== void 0 && !validate29(data.task_definition_resource_id, at(instancePath, "/task_definition_resource_id")) && (vErrors = more(vErrors, validate29)), data.paused !== void 0 && !validate34(data.paused, at(instancePath, "/paused")) && (vErrors = more(vErrors, validate34)), data.replicas !== void 0 && !validate29(data.replicas, at(instancePath, "/replicas")) && (vErrors = more(vErrors, validate29)), data.available_replicas !== void 0 && !validate87(data.available_replicas, at(instancePath, "/available_replicas")) && (vErrors = more(vErrors, validate87)), data.unavailable_replicas !== void 0 && !validate87(data.unavailable_replicas, at(instancePath, "/unavailable_replicas")) && (vErrors = more(vErrors, validate87)), data.ready_replicas !== void 0 && !validate87(data.ready_replicas, at(instancePath, "/ready_replicas")) && (vErrors = more(vErrors, validate87)), data.updated_replicas !== void 0 && !validate87(data.updated_replicas, at(instancePath, "/updated_replicas")) && (vErrors = more(vErrors, validate87)), data.observed_generation !== void 0 && !validate29(data.observed_generation, at(instancePath, "/observed_generation")) && (vErrors = more(vErrors, validate29)), data.collision_count !== void 0 && !validate27(data.collision_count, at(instancePath, "/collision_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1019.errors = vErrors, vErrors === null;
}
function validate1039(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.digest !== void 0 && !validate29(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate29)), data.sha256 !== void 0 && !validate29(data.sha256, at(instancePath, "/sha256")) && (vErrors = more(vErrors, validate29)), data.push_time !== void 0 && !validate29(data.push_time, at(instancePath, "/push_time")) && (vErrors = more(vErrors, validate29)), data.last_scanned !== void 0 && !validate29(data.last_scanned, at(instancePath, "/last_scanned")) && (vErrors = more(vErrors, validate29)), data.registry_id !== void 0 && !validate29(data.registry_id, at(instancePath, "/registry_id")) && (vErrors = more(vErrors, validate29)), data.registry_name !== void 0 && !validate29(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate29)), data.finding_count !== void 0 && !validate27(data.finding_count, at(instancePath, "/finding_count")) && (vErrors = more(vErrors, validate27)), data.critical !== void 0 && !validate27(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate27)), data.high !== void 0 && !validate27(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate27)), data.medium !== void 0 && !validate27(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate27)), data.low !== void 0 && !validate27(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate27)), data.size !== void 0 && !validate27(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate27)), data.image_tags !== void 0 && !validate743(data.image_tags, at(instancePath, "/image_tags")) && (vErrors = more(vErrors, validate743))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1039.errors = vErrors, vErrors === null;
}
function validate1055(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.pod_cidr !== void 0 && !validate29(data.pod_cidr, at(instancePath, "/pod_cidr")) && (vErrors = more(vErrors, validate29)), data.pod_count !== void 0 && !validate27(data.pod_count, at(instancePath, "/pod_count")) && (vErrors = more(vErrors, validate27)), data.internal_ip_address !== void 0 && !validate29(data.internal_ip_address, at(instancePath, "/internal_ip_address")) && (vErrors = more(vErrors, validate29)), data.external_ip_address !== void 0 && !validate29(data.external_ip_address, at(instancePath, "/external_ip_address")) && (vErrors = more(vErrors, validate29)), data.hostname !== void 0 && !validate29(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate29)), data.architecture !== void 0 && !validate29(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate29)), data.boot_id !== void 0 && !validate29(data.boot_id, at(instancePath, "/boot_id")) && (vErrors = more(vErrors, validate29)), data.container_runtime_version !== void 0 && !validate29(data.container_runtime_version, at(instancePath, "/container_runtime_version")) && (vErrors = more(vErrors, validate29)), data.operating_system !== void 0 && !validate29(data.operating_system, at(instancePath, "/operating_system")) && (vErrors = more(vErrors, validate29)), data.os_image !== void 0 && !validate29(data.os_image, at(instancePath, "/os_image")) && (vErrors = more(vErrors, validate29)), data.ready !== void 0 && !validate34(data.ready, at(instancePath, "/ready")) && (vErrors = more(vErrors, validate34)), data.unschedulable !== void 0 && !validate34(data.unschedulable, at(instancePath, "/unschedulable")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1055.errors = vErrors, vErrors === null;
}
function validate1072(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.trusted_accounts !== void 0 && !validate87(data.trusted_accounts, at(instancePath, "/trusted_accounts")) && (vErrors = more(vErrors, validate87)), data.lifecycle_policy !== void 0 && !validate29(data.lifecycle_policy, at(instancePath, "/lifecycle_policy")) && (vErrors = more(vErrors, validate29)), data.registry_id !== void 0 && !validate29(data.registry_id, at(instancePath, "/registry_id")) && (vErrors = more(vErrors, validate29)), data.namespace_id !== void 0 && !validate29(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate29)), data.publicly_accessible !== void 0 && !validate34(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate34)), data.scan_on_push !== void 0 && !validate34(data.scan_on_push, at(instancePath, "/scan_on_push")) && (vErrors = more(vErrors, validate34)), data.image_count !== void 0 && !validate27(data.image_count, at(instancePath, "/image_count")) && (vErrors = more(vErrors, validate27)), data.encryption_type !== void 0 && !validate29(data.encryption_type, at(instancePath, "/encryption_type")) && (vErrors = more(vErrors, validate29)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.tag_mutability !== void 0 && !validate34(data.tag_mutability, at(instancePath, "/tag_mutability")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1072.errors = vErrors, vErrors === null;
}
function validate1088(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.role_resource_id !== void 0 && !validate29(data.role_resource_id, at(instancePath, "/role_resource_id")) && (vErrors = more(vErrors, validate29)), data.role_name !== void 0 && !validate29(data.role_name, at(instancePath, "/role_name")) && (vErrors = more(vErrors, validate29)), data.cluster_id !== void 0 && !validate29(data.cluster_id, at(instancePath, "/cluster_id")) && (vErrors = more(vErrors, validate29)), data.task_resource_id !== void 0 && !validate29(data.task_resource_id, at(instancePath, "/task_resource_id")) && (vErrors = more(vErrors, validate29)), data.platform_version !== void 0 && !validate29(data.platform_version, at(instancePath, "/platform_version")) && (vErrors = more(vErrors, validate29)), data.scheduling_strategy !== void 0 && !validate29(data.scheduling_strategy, at(instancePath, "/scheduling_strategy")) && (vErrors = more(vErrors, validate29)), data.assign_public_ip !== void 0 && !validate34(data.assign_public_ip, at(instancePath, "/assign_public_ip")) && (vErrors = more(vErrors, validate34)), data.enable_ecs_tags !== void 0 && !validate34(data.enable_ecs_tags, at(instancePath, "/enable_ecs_tags")) && (vErrors = more(vErrors, validate34)), data.enable_execute_command !== void 0 && !validate34(data.enable_execute_command, at(instancePath, "/enable_execute_command")) && (vErrors = more(vErrors, validate34)), data.created_by !== void 0 && !validate29(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate29)), data.desired_count !== void 0 && !validate27(data.desired_count, at(instancePath, "/desired_count")) && (vErrors = more(vErrors, validate27)), data.running_count !== void 0 && !validate27(data.running_count, at(instancePath, "/running_count")) && (vErrors = more(vErrors, validate27)), data.pending_count !== void 0 && !validate27(data.pending_count, at(instancePath, "/pending_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1088.errors = vErrors, vErrors === null;
}
function validate1105(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.distribution_id !== void 0 && !validate29(data.distribution_id, at(instancePath, "/distribution_id")) && (vErrors = more(vErrors, validate29)), data.domain_name !== void 0 && !validate29(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate29)), data.alternate_domain_names !== void 0 && !validate87(data.alternate_domain_names, at(instancePath, "/alternate_domain_names")) && (vErrors = more(vErrors, validate87)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.delivery_method !== void 0 && !validate29(data.delivery_method, at(instancePath, "/delivery_method")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.root_object !== void 0 && !validate29(data.root_object, at(instancePath, "/root_object")) && (vErrors = more(vErrors, validate29)), data.http_versions !== void 0 && !validate87(data.http_versions, at(instancePath, "/http_versions")) && (vErrors = more(vErrors, validate87)), data.ipv6_enabled !== void 0 && !validate34(data.ipv6_enabled, at(instancePath, "/ipv6_enabled")) && (vErrors = more(vErrors, validate34)), data.last_modified !== void 0 && !validate29(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate29)), data.log_bucket !== void 0 && !validate29(data.log_bucket, at(instancePath, "/log_bucket")) && (vErrors = more(vErrors, validate29)), data.origins !== void 0 && !validate87(data.origins, at(instancePath, "/origins")) && (vErrors = more(vErrors, validate87)), data.security_policy !== void 0 && !validate29(data.security_policy, at(instancePath, "/security_policy")) && (vErrors = more(vErrors, validate29)), data.certificate !== void 0 && !validate29(data.certificate, at(instancePath, "/certificate")) && (vErrors = more(vErrors, validate29)), data.web_acl_id !== void 0 && !validate29(data.web_acl_id, at(instancePath, "/web_acl_id")) && (vErrors = more(vErrors, validate29)), data.price_class !== void 0 && !validate29(data.price_class, at(instancePath, "/price_class")) && (vErrors = more(vErrors, validate29)), data.comment !== void 0 && !validate29(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.logging !== void 0 && !validate34(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate34)), data.cookie_logging !== void 0 && !validate34(data.cookie_logging, at(instancePath, "/cookie_logging")) && (vErrors = more(vErrors, validate34)), data.origin_access_identities !== void 0 && !validate87(data.origin_access_identities, at(instancePath, "/origin_access_identities")) && (vErrors = more(vErrors, validate87)), data.https_required !== void 0 && !validate34(data.https_required, at(instancePath, "/https_required")) && (vErrors = more(vErrors, validate34)), data.viewer_protocol_policy !== void 0 && !validate29(data.viewer_protocol_policy, at(instancePath, "/viewer_protocol_policy")) && (vErrors = more(vErrors, validate29)), data.geo_whitelist !== void 0 && !validate87(data.geo_whitelist, at(instancePath, "/geo_whitelist")) && (vErrors = more(vErrors, validate87)), data.geo_blacklist !== void 0 && !validate87(data.geo_blacklist, at(instancePath, "/geo_blacklist")) && (vErrors = more(vErrors, validate87))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1105.errors = vErrors, vErrors === null;
}
function validate1133(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.workspace_id !== void 0 && !validate29(data.workspace_id, at(instancePath, "/workspace_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.output_location !== void 0 && !validate29(data.output_location, at(instancePath, "/output_location")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.requester_pays !== void 0 && !validate34(data.requester_pays, at(instancePath, "/requester_pays")) && (vErrors = more(vErrors, validate34)), data.metrics_enabled !== void 0 && !validate34(data.metrics_enabled, at(instancePath, "/metrics_enabled")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1133.errors = vErrors, vErrors === null;
}
function validate1146(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.database_type !== void 0 && !validate29(data.database_type, at(instancePath, "/database_type")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.character_set !== void 0 && !validate29(data.character_set, at(instancePath, "/character_set")) && (vErrors = more(vErrors, validate29)), data.collation !== void 0 && !validate34(data.collation, at(instancePath, "/collation")) && (vErrors = more(vErrors, validate34)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1146.errors = vErrors, vErrors === null;
}
function validate1154(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.encryption_type !== void 0 && !validate29(data.encryption_type, at(instancePath, "/encryption_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1154.errors = vErrors, vErrors === null;
}
function validate1159(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.organization_service_id !== void 0 && !validate29(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.tenant_id !== void 0 && !validate29(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate29)), data.payer_account !== void 0 && !validate29(data.payer_account, at(instancePath, "/payer_account")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.added_timestamp !== void 0 && !validate29(data.added_timestamp, at(instancePath, "/added_timestamp")) && (vErrors = more(vErrors, validate29)), data.bots !== void 0 && !validate27(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate27)), data.resources !== void 0 && !validate27(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1159.errors = vErrors, vErrors === null;
}
function validate1171(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.domain !== void 0 && !validate29(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate29)), data.comment !== void 0 && !validate29(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate29)), data.is_private_zone !== void 0 && !validate34(data.is_private_zone, at(instancePath, "/is_private_zone")) && (vErrors = more(vErrors, validate34)), data.records !== void 0 && !validate27(data.records, at(instancePath, "/records")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1171.errors = vErrors, vErrors === null;
}
function validate1178(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.network_mode !== void 0 && !validate29(data.network_mode, at(instancePath, "/network_mode")) && (vErrors = more(vErrors, validate29)), data.launch_type !== void 0 && !validate29(data.launch_type, at(instancePath, "/launch_type")) && (vErrors = more(vErrors, validate29)), data.execution_role_arn !== void 0 && !validate29(data.execution_role_arn, at(instancePath, "/execution_role_arn")) && (vErrors = more(vErrors, validate29)), data.cpu !== void 0 && !validate29(data.cpu, at(instancePath, "/cpu")) && (vErrors = more(vErrors, validate29)), data.memory !== void 0 && !validate29(data.memory, at(instancePath, "/memory")) && (vErrors = more(vErrors, validate29)), data.family !== void 0 && !validate29(data.family, at(instancePath, "/family")) && (vErrors = more(vErrors, validate29)), data.created_at !== void 0 && !validate29(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate29)), data.container_count !== void 0 && !validate27(data.container_count, at(instancePath, "/container_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1178.errors = vErrors, vErrors === null;
}
function validate1193(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.launch_time !== void 0 && !validate29(data.launch_time, at(instancePath, "/launch_time")) && (vErrors = more(vErrors, validate29)), data.platform !== void 0 && !validate29(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.image_id !== void 0 && !validate29(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate29)), data.public_ip_address !== void 0 && !validate29(data.public_ip_address, at(instancePath, "/public_ip_address")) && (vErrors = more(vErrors, validate29)), data.private_ip_address !== void 0 && !validate29(data.private_ip_address, at(instancePath, "/private_ip_address")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.subnet_resource_id !== void 0 && !validate29(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate29)), data.object_id !== void 0 && !validate29(data.object_id, at(instancePath, "/object_id")) && (vErrors = more(vErrors, validate29)), data.key_name !== void 0 && !validate29(data.key_name, at(instancePath, "/key_name")) && (vErrors = more(vErrors, validate29)), data.role_name !== void 0 && !validate29(data.role_name, at(instancePath, "/role_name")) && (vErrors = more(vErrors, validate29)), data.role_resource_id !== void 0 && !validate29(data.role_resource_id, at(instancePath, "/role_resource_id")) && (vErrors = more(vErrors, validate29)), data.termination_protection !== void 0 && !validate29(data.termination_protection, at(instancePath, "/termination_protection")) && (vErrors = more(vErrors, validate29)), data.vm_extensions !== void 0 && !validate29(data.vm_extensions, at(instancePath, "/vm_extensions")) && (vErrors = more(vErrors, validate29)), data.jit_access_policy !== void 0 && !validate29(data.jit_access_policy, at(instancePath, "/jit_access_policy")) && (vErrors = more(vErrors, validate29)), data.root_device_type !== void 0 && !validate29(data.root_device_type, at(instancePath, "/root_device_type")) && (vErrors = more(vErrors, validate29)), data.tenancy !== void 0 && !validate29(data.tenancy, at(instancePath, "/tenancy")) && (vErrors = more(vErrors, validate29)), data.detailed_monitoring !== void 0 && !validate34(data.detailed_monitoring, at(instancePath, "/detailed_monitoring")) && (vErrors = more(vErrors, validate34)), data.secondary_private_ip_addresses !== void 0 && !validate87(data.secondary_private_ip_addresses, at(instancePath, "/secondary_private_ip_addresses")) && (vErrors = more(vErrors, validate87)), data.secondary_public_ip_addresses !== void 0 && !validate87(data.secondary_public_ip_addresses, at(instancePath, "/secondary_public_ip_addresses")) && (vErrors = more(vErrors, validate87)), data.architecture !== void 0 && !validate29(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate29)), data.aws_instance_metadata_service_v2_required !== void 0 && !validate34(data.aws_instance_metadata_service_v2_required, at(instancePath, "/aws_instance_metadata_service_v2_required")) && (vErrors = more(vErrors, validate34)), data.aws_instance_metadata_service_hop_limit !== void 0 && !validate27(data.aws_instance_metadata_service_hop_limit, at(instancePath, "/aws_instance_metadata_service_hop_limit")) && (vErrors = more(vErrors, validate27)), data.aws_instance_metadata_service_endpoint_enabled !== void 0 && !validate29(data.aws_instance_metadata_service_endpoint_enabled, at(instancePath, "/aws_instance_metadata_service_endpoint_enabled")) && (vErrors = more(vErrors, validate29)), data.aws_instance_metadata_service_endpoint_config_status !== void 0 && !validate29(data.aws_instance_metadata_service_endpoint_config_status, at(instancePath, "/aws_instance_metadata_service_endpoint_config_status")) && (vErrors = more(vErrors, validate29)), data.state_transition_reason !== void 0 && !validate29(data.state_transition_reason, at(instancePath, "/state_transition_reason")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1193.errors = vErrors, vErrors === null;
}
var schema238 = { type: ["array", "null"], items: { $ref: "InterfaceAddress" }, $id: "shared10" };
function validate1231(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.ip_address !== void 0 && !validate29(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate29)), data.ip_address_type !== void 0 && !validate29(data.ip_address_type, at(instancePath, "/ip_address_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1231.errors = vErrors, vErrors === null;
}
function validate1230(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema238.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1231(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1231));
  }
  return validate1230.errors = vErrors, vErrors === null;
}
function validate1224(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.device_index !== void 0 && !validate27(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate27)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29)), data.ip_addresses !== void 0 && !validate1230(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate1230)), data.mac_address !== void 0 && !validate29(data.mac_address, at(instancePath, "/mac_address")) && (vErrors = more(vErrors, validate29)), data.network_interface_id !== void 0 && !validate29(data.network_interface_id, at(instancePath, "/network_interface_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.subnet_id !== void 0 && !validate29(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate29)), data.subnet_resource_id !== void 0 && !validate29(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate29)), data.private_ip_address !== void 0 && !validate29(data.private_ip_address, at(instancePath, "/private_ip_address")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1224.errors = vErrors, vErrors === null;
}
function validate1243(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.subnet_id !== void 0 && !validate29(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate29)), data.availability_zone !== void 0 && !validate29(data.availability_zone, at(instancePath, "/availability_zone")) && (vErrors = more(vErrors, validate29)), data.cidr !== void 0 && !validate29(data.cidr, at(instancePath, "/cidr")) && (vErrors = more(vErrors, validate29)), data.available_ips !== void 0 && !validate27(data.available_ips, at(instancePath, "/available_ips")) && (vErrors = more(vErrors, validate27)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_id !== void 0 && !validate29(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate29)), data.route_table_resource_id !== void 0 && !validate29(data.route_table_resource_id, at(instancePath, "/route_table_resource_id")) && (vErrors = more(vErrors, validate29)), data.public !== void 0 && !validate34(data.public, at(instancePath, "/public")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1243.errors = vErrors, vErrors === null;
}
function validate1254(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.id !== void 0 && !validate29(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.group_type !== void 0 && !validate29(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate29)), data.owner_type !== void 0 && !validate29(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate29)), data.resource_count !== void 0 && !validate27(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate27)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1254.errors = vErrors, vErrors === null;
}
function validate1264(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.rotation_enabled !== void 0 && !validate34(data.rotation_enabled, at(instancePath, "/rotation_enabled")) && (vErrors = more(vErrors, validate34)), data.rotation_days !== void 0 && !validate27(data.rotation_days, at(instancePath, "/rotation_days")) && (vErrors = more(vErrors, validate27)), data.rotation_lambda_arn !== void 0 && !validate29(data.rotation_lambda_arn, at(instancePath, "/rotation_lambda_arn")) && (vErrors = more(vErrors, validate29)), data.last_accessed_date !== void 0 && !validate29(data.last_accessed_date, at(instancePath, "/last_accessed_date")) && (vErrors = more(vErrors, validate29)), data.last_changed_date !== void 0 && !validate29(data.last_changed_date, at(instancePath, "/last_changed_date")) && (vErrors = more(vErrors, validate29)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.activation_date !== void 0 && !validate29(data.activation_date, at(instancePath, "/activation_date")) && (vErrors = more(vErrors, validate29)), data.deleted_date !== void 0 && !validate29(data.deleted_date, at(instancePath, "/deleted_date")) && (vErrors = more(vErrors, validate29)), data.expiration_date !== void 0 && !validate29(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate29)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.customer_managed !== void 0 && !validate34(data.customer_managed, at(instancePath, "/customer_managed")) && (vErrors = more(vErrors, validate34)), data.content_type !== void 0 && !validate29(data.content_type, at(instancePath, "/content_type")) && (vErrors = more(vErrors, validate29)), data.parent_vault !== void 0 && !validate29(data.parent_vault, at(instancePath, "/parent_vault")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1264.errors = vErrors, vErrors === null;
}
function validate1285(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.volume_id !== void 0 && !validate29(data.volume_id, at(instancePath, "/volume_id")) && (vErrors = more(vErrors, validate29)), data.volume_type !== void 0 && !validate29(data.volume_type, at(instancePath, "/volume_type")) && (vErrors = more(vErrors, validate29)), data.size !== void 0 && !validate27(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate27)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.rated_iops !== void 0 && !validate29(data.rated_iops, at(instancePath, "/rated_iops")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.delete_on_termination !== void 0 && !validate34(data.delete_on_termination, at(instancePath, "/delete_on_termination")) && (vErrors = more(vErrors, validate34)), data.attach_state !== void 0 && !validate29(data.attach_state, at(instancePath, "/attach_state")) && (vErrors = more(vErrors, validate29)), data.attach_device_name !== void 0 && !validate29(data.attach_device_name, at(instancePath, "/attach_device_name")) && (vErrors = more(vErrors, validate29)), data.instance_association !== void 0 && !validate743(data.instance_association, at(instancePath, "/instance_association")) && (vErrors = more(vErrors, validate743)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1285.errors = vErrors, vErrors === null;
}
function validate1299(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.object_count !== void 0 && !validate27(data.object_count, at(instancePath, "/object_count")) && (vErrors = more(vErrors, validate27)), data.total_size !== void 0 && !validate27(data.total_size, at(instancePath, "/total_size")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1299.errors = vErrors, vErrors === null;
}
function validate1306(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.policy_id !== void 0 && !validate29(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate29)), data.vendor_policy !== void 0 && !validate34(data.vendor_policy, at(instancePath, "/vendor_policy")) && (vErrors = more(vErrors, validate34)), data.attachment_count !== void 0 && !validate27(data.attachment_count, at(instancePath, "/attachment_count")) && (vErrors = more(vErrors, validate27)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.update_date !== void 0 && !validate29(data.update_date, at(instancePath, "/update_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1306.errors = vErrors, vErrors === null;
}
function validate1314(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.access_key_id !== void 0 && !validate29(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.last_used_date !== void 0 && !validate29(data.last_used_date, at(instancePath, "/last_used_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1314.errors = vErrors, vErrors === null;
}
function validate1321(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.route_table_id !== void 0 && !validate29(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate29)), data.network_id !== void 0 && !validate29(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.vpc_association_id !== void 0 && !validate29(data.vpc_association_id, at(instancePath, "/vpc_association_id")) && (vErrors = more(vErrors, validate29)), data.subnet_count !== void 0 && !validate27(data.subnet_count, at(instancePath, "/subnet_count")) && (vErrors = more(vErrors, validate27)), data.route_count !== void 0 && !validate27(data.route_count, at(instancePath, "/route_count")) && (vErrors = more(vErrors, validate27)), data.main !== void 0 && !validate29(data.main, at(instancePath, "/main")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1321.errors = vErrors, vErrors === null;
}
function validate701(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_type === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_type")), data.resource_type !== void 0 && !validate702(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate702)), data.accessanalyzer !== void 0 && !validate704(data.accessanalyzer, at(instancePath, "/accessanalyzer")) && (vErrors = more(vErrors, validate704)), data.accesslistflowlog !== void 0 && !validate753(data.accesslistflowlog, at(instancePath, "/accesslistflowlog")) && (vErrors = more(vErrors, validate753)), data.airflowenvironment !== void 0 && !validate767(data.airflowenvironment, at(instancePath, "/airflowenvironment")) && (vErrors = more(vErrors, validate767)), data.apiaccountingconfig !== void 0 && !validate780(data.apiaccountingconfig, at(instancePath, "/apiaccountingconfig")) && (vErrors = more(vErrors, validate780)), data.apprunnerservice !== void 0 && !validate796(data.apprunnerservice, at(instancePath, "/apprunnerservice")) && (vErrors = more(vErrors, validate796)), data.appserver !== void 0 && !validate805(data.appserver, at(instancePath, "/appserver")) && (vErrors = more(vErrors, validate805)), data.autoscalinggroup !== void 0 && !validate814(data.autoscalinggroup, at(instancePath, "/autoscalinggroup")) && (vErrors = more(vErrors, validate814)), data.autoscalinglaunchconfiguration !== void 0 && !validate828(data.autoscalinglaunchconfiguration, at(instancePath, "/autoscalinglaunchconfiguration")) && (vErrors = more(vErrors, validate828)), data.awsconfig !== void 0 && !validate842(data.awsconfig, at(instancePath, "/awsconfig")) && (vErrors = more(vErrors, validate842)), data.backendservice !== void 0 && !validate852(data.backendservice, at(instancePath, "/backendservice")) && (vErrors = more(vErrors, validate852)), data.backupvault !== void 0 && !validate861(data.backupvault, at(instancePath, "/backupvault")) && (vErrors = more(vErrors, validate861)), data.batchenvironment !== void 0 && !validate870(data.batchenvironment, at(instancePath, "/batchenvironment")) && (vErrors = more(vErrors, validate870)), data.batchpool !== void 0 && !validate882(data.batchpool, at(instancePath, "/batchpool")) && (vErrors = more(vErrors, validate882)), data.bigdatainstance !== void 0 && !validate891(data.bigdatainstance, at(instancePath, "/bigdatainstance")) && (vErrors = more(vErrors, validate891)), data.bigdatasnapshot !== void 0 && !validate909(data.bigdatasnapshot, at(instancePath, "/bigdatasnapshot")) && (vErrors = more(vErrors, validate909)), data.bigdataworkspace !== void 0 && !validate919(data.bigdataworkspace, at(instancePath, "/bigdataworkspace")) && (vErrors = more(vErrors, validate919)), data.brokerinstance !== void 0 && !validate928(data.brokerinstance, at(instancePath, "/brokerinstance")) && (vErrors = more(vErrors, validate928)), data.buildproject !== void 0 && !validate943(data.buildproject, at(instancePath, "/buildproject")) && (vErrors = more(vErrors, validate943)), data.cloudwatchdestination !== void 0 && !validate954(data.cloudwatchdestination, at(instancePath, "/cloudwatchdestination")) && (vErrors = more(vErrors, validate954)), data.coldstorage !== void 0 && !validate964(data.coldstorage, at(instancePath, "/coldstorage")) && (vErrors = more(vErrors, validate964)), data.container !== void 0 && !validate974(data.container, at(instancePath, "/container")) && (vErrors = more(vErrors, validate974)), data.containercluster !== void 0 && !validate996(data.containercluster, at(instancePath, "/containercluster")) && (vErrors = more(vErrors, validate996)), data.containerdeployment !== void 0 && !validate1019(data.containerdeployment, at(instancePath, "/containerdeployment")) && (vErrors = more(vErrors, validate1019)), data.containerimage !== void 0 && !validate1039(data.containerimage, at(instancePath, "/containerimage")) && (vErrors = more(vErrors, validate1039)), data.containerinstance !== void 0 && !validate1055(data.containerinstance, at(instancePath, "/containerinstance")) && (vErrors = more(vErrors, validate1055)), data.containerregistry !== void 0 && !validate1072(data.containerregistry, at(instancePath, "/containerregistry")) && (vErrors = more(vErrors, validate1072)), data.containerservice !== void 0 && !validate1088(data.containerservice, at(instancePath, "/containerservice")) && (vErrors = more(vErrors, validate1088)), data.contentdeliverynetwork !== void 0 && !validate1105(data.contentdeliverynetwork, at(instancePath, "/contentdeliverynetwork")) && (vErrors = more(vErrors, validate1105)), data.dataanalyticsworkspace !== void 0 && !validate1133(data.dataanalyticsworkspace, at(instancePath, "/dataanalyticsworkspace")) && (vErrors = more(vErrors, validate1133)), data.database !== void 0 && !validate1146(data.database, at(instancePath, "/database")) && (vErrors = more(vErrors, validate1146)), data.databricksworkspace !== void 0 && !validate1154(data.databricksworkspace, at(instancePath, "/databricksworkspace")) && (vErrors = more(vErrors, validate1154)), data.divvyorganizationservice !== void 0 && !validate1159(data.divvyorganizationservice, at(instancePath, "/divvyorganizationservice")) && (vErrors = more(vErrors, validate1159)), data.dnszone !== void 0 && !validate1171(data.dnszone, at(instancePath, "/dnszone")) && (vErrors = more(vErrors, validate1171)), data.ecstaskdefinition !== void 0 && !validate1178(data.ecstaskdefinition, at(instancePath, "/ecstaskdefinition")) && (vErrors = more(vErrors, validate1178)), data.instance !== void 0 && !validate1193(data.instance, at(instancePath, "/instance")) && (vErrors = more(vErrors, validate1193)), data.networkinterface !== void 0 && !validate1224(data.networkinterface, at(instancePath, "/networkinterface")) && (vErrors = more(vErrors, validate1224)), data.privatesubnet !== void 0 && !validate1243(data.privatesubnet, at(instancePath, "/privatesubnet")) && (vErrors = more(vErrors, validate1243)), data.resourcegroup !== void 0 && !validate1254(data.resourcegroup, at(instancePath, "/resourcegroup")) && (vErrors = more(vErrors, validate1254)), data.secret !== void 0 && !validate1264(data.secret, at(instancePath, "/secret")) && (vErrors = more(vErrors, validate1264)), data.volume !== void 0 && !validate1285(data.volume, at(instancePath, "/volume")) && (vErrors = more(vErrors, validate1285)), data.storagecontainer !== void 0 && !validate1299(data.storagecontainer, at(instancePath, "/storagecontainer")) && (vErrors = more(vErrors, validate1299)), data.servicepolicy !== void 0 && !validate1306(data.servicepolicy, at(instancePath, "/servicepolicy")) && (vErrors = more(vErrors, validate1306)), data.serviceaccesskey !== void 0 && !validate1314(data.serviceaccesskey, at(instancePath, "/serviceaccesskey")) && (vErrors = more(vErrors, validate1314)), data.routetable !== void 0 && !validate1321(data.routetable, at(instancePath, "/routetable")) && (vErrors = more(vErrors, validate1321))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate701.errors = vErrors, vErrors === null;
}
function validate700(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate701(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate701));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate700.errors = vErrors, vErrors === null;
}
function validate1335(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate44(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate44));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1335.errors = vErrors, vErrors === null;
}
function validate1339(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate582(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate582));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1339.errors = vErrors, vErrors === null;
}
function validate699(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resources === void 0 && (vErrors = need(vErrors, data, instancePath, "resources")), data.resources !== void 0 && !validate700(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate700)), data.selected_resource_type !== void 0 && !validate29(data.selected_resource_type, at(instancePath, "/selected_resource_type")) && (vErrors = more(vErrors, validate29)), data.supported_types !== void 0 && !validate106(data.supported_types, at(instancePath, "/supported_types")) && (vErrors = more(vErrors, validate106)), data.counts !== void 0 && !validate1335(data.counts, at(instancePath, "/counts")) && (vErrors = more(vErrors, validate1335)), data.scopes !== void 0 && !validate106(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate106)), data.filters !== void 0 && !validate1339(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1339)), data.limit !== void 0 && !validate44(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate44)), data.offset !== void 0 && !validate44(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate44)), data.order_by !== void 0 && !validate29(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate29)), data.next_cursor !== void 0 && !validate29(data.next_cursor, at(instancePath, "/next_cursor")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate699.errors = vErrors, vErrors === null;
}
var check_ResourceDetail = outermost(validate1346);
function validate1349(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate29(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1349.errors = vErrors, vErrors === null;
}
function validate1348(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1349(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1349));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1348.errors = vErrors, vErrors === null;
}
function validate1347(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate1348(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate1348));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1347.errors = vErrors, vErrors === null;
}
function validate1346(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.dependencies !== void 0 && !validate1347(data.dependencies, at(instancePath, "/dependencies")) && (vErrors = more(vErrors, validate1347)), data.details !== void 0 && !validate701(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate701)), data.relatedResources !== void 0 && !validate743(data.relatedResources, at(instancePath, "/relatedResources")) && (vErrors = more(vErrors, validate743))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1346.errors = vErrors, vErrors === null;
}
var check_shared218 = outermost(validate1359);
function validate1359(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.search_string === void 0 && (vErrors = need(vErrors, data, instancePath, "search_string"));
    for (let key0 in data)
      key0 === "search_string" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.search_string !== void 0 && !validate171(data.search_string, at(instancePath, "/search_string")) && (vErrors = more(vErrors, validate171)), data.limit !== void 0 && !validate694(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate694)), data.offset !== void 0 && !validate113(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate113));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1359.errors = vErrors, vErrors === null;
}
var check_ResourceSearchResult = outermost(validate1363);
function validate1365(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.cloud_type_id !== void 0 && !validate29(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1365.errors = vErrors, vErrors === null;
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
function validate1363(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resources === void 0 && (vErrors = need(vErrors, data, instancePath, "resources")), data.resources !== void 0 && !validate1364(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate1364)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1363.errors = vErrors, vErrors === null;
}
var check_ResourceTagList = outermost(validate1376);
function validate1376(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resource_tags !== void 0 && !validate686(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate686)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1376.errors = vErrors, vErrors === null;
}
var check_ResourceSettingList = outermost(validate1378);
function validate1378(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.setting_list !== void 0 && !validate535(data.setting_list, at(instancePath, "/setting_list")) && (vErrors = more(vErrors, validate535)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1378.errors = vErrors, vErrors === null;
}
var check_ResourceAssociations = outermost(validate1380);
function validate1382(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.group_type !== void 0 && !validate29(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate29)), data.owner_type !== void 0 && !validate29(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate29)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1382.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? data.resource_groups !== void 0 && !validate1381(data.resource_groups, at(instancePath, "/resource_groups")) && (vErrors = more(vErrors, validate1381)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1380.errors = vErrors, vErrors === null;
}
var check_ResourceNoteList = outermost(validate1390);
function validate1390(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resource_notes !== void 0 && !validate535(data.resource_notes, at(instancePath, "/resource_notes")) && (vErrors = more(vErrors, validate535)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1390.errors = vErrors, vErrors === null;
}
var check_shared219 = outermost(validate1392);
function validate1392(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.note_text === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "note_text"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "note_text" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.note_text !== void 0 && !validate22(data.note_text, at(instancePath, "/note_text")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1392.errors = vErrors, vErrors === null;
}
var check_shared220 = outermost(validate1395);
function validate1395(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_ids === void 0 || data.owner_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_ids", "owner_resource_id"));
    for (let key0 in data)
      key0 === "resource_ids" || key0 === "owner_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate202(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate202)), data.owner_resource_id !== void 0 && !validate171(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1395.errors = vErrors, vErrors === null;
}
var check_SupportedActionList = outermost(validate1398);
function validate1398(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.supported_actions !== void 0 && !validate106(data.supported_actions, at(instancePath, "/supported_actions")) && (vErrors = more(vErrors, validate106)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1398.errors = vErrors, vErrors === null;
}
var check_shared221 = outermost(validate1400);
function validate1400(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.tag_keys === void 0 || data.resource_types === void 0 || data.contains_all === void 0 || data.missing_all === void 0) && (vErrors = need(vErrors, data, instancePath, "tag_keys", "resource_types", "contains_all", "missing_all"));
    for (let key0 in data)
      key0 === "tag_keys" || key0 === "resource_types" || key0 === "contains_all" || key0 === "missing_all" || key0 === "organization_services" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.tag_keys !== void 0 && !validate106(data.tag_keys, at(instancePath, "/tag_keys")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.contains_all !== void 0 && !validate64(data.contains_all, at(instancePath, "/contains_all")) && (vErrors = more(vErrors, validate64)), data.missing_all !== void 0 && !validate64(data.missing_all, at(instancePath, "/missing_all")) && (vErrors = more(vErrors, validate64)), data.organization_services !== void 0 && !validate535(data.organization_services, at(instancePath, "/organization_services")) && (vErrors = more(vErrors, validate535));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1400.errors = vErrors, vErrors === null;
}
var check_ResourceTagSearchResult = outermost(validate1406);
function validate1406(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resources !== void 0 && !validate1339(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate1339)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1406.errors = vErrors, vErrors === null;
}
var check_SavedTagConfigList = outermost(validate1408);
function validate1412(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.tag_keys !== void 0 && !validate87(data.tag_keys, at(instancePath, "/tag_keys")) && (vErrors = more(vErrors, validate87)), data.resource_types !== void 0 && !validate87(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate87)), data.contains_all !== void 0 && !validate34(data.contains_all, at(instancePath, "/contains_all")) && (vErrors = more(vErrors, validate34)), data.missing_all !== void 0 && !validate34(data.missing_all, at(instancePath, "/missing_all")) && (vErrors = more(vErrors, validate34)), data.scopes !== void 0 && !validate409(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate409))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1412.errors = vErrors, vErrors === null;
}
function validate1410(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.configuration !== void 0 && !validate1412(data.configuration, at(instancePath, "/configuration")) && (vErrors = more(vErrors, validate1412))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1410.errors = vErrors, vErrors === null;
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
function validate1408(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resources !== void 0 && !validate1409(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate1409)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1408.errors = vErrors, vErrors === null;
}
var check_AttachedPolicyList = outermost(validate1421);
function validate1423(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.policy_id !== void 0 && !validate29(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate29)), data.vendor_policy !== void 0 && !validate34(data.vendor_policy, at(instancePath, "/vendor_policy")) && (vErrors = more(vErrors, validate34)), data.attachment_count !== void 0 && !validate27(data.attachment_count, at(instancePath, "/attachment_count")) && (vErrors = more(vErrors, validate27)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.update_date !== void 0 && !validate29(data.update_date, at(instancePath, "/update_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1423.errors = vErrors, vErrors === null;
}
function validate1422(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1423(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1423));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1422.errors = vErrors, vErrors === null;
}
function validate1421(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.servicepolicies !== void 0 && !validate1422(data.servicepolicies, at(instancePath, "/servicepolicies")) && (vErrors = more(vErrors, validate1422)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1421.errors = vErrors, vErrors === null;
}
var check_AccessKeyList = outermost(validate1432);
function validate1434(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.access_key_id !== void 0 && !validate29(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.last_used_date !== void 0 && !validate29(data.last_used_date, at(instancePath, "/last_used_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1434.errors = vErrors, vErrors === null;
}
function validate1433(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1434(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1434));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1433.errors = vErrors, vErrors === null;
}
function validate1432(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.serviceaccesskeys !== void 0 && !validate1433(data.serviceaccesskeys, at(instancePath, "/serviceaccesskeys")) && (vErrors = more(vErrors, validate1433)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1432.errors = vErrors, vErrors === null;
}
var check_DnsRecordList = outermost(validate1442);
function validate1444(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.record_type !== void 0 && !validate29(data.record_type, at(instancePath, "/record_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1444.errors = vErrors, vErrors === null;
}
function validate1443(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1444(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1444));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1443.errors = vErrors, vErrors === null;
}
function validate1442(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.dnsrecords !== void 0 && !validate1443(data.dnsrecords, at(instancePath, "/dnsrecords")) && (vErrors = more(vErrors, validate1443)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1442.errors = vErrors, vErrors === null;
}
var check_NetworkInterfaceList = outermost(validate1449);
function validate1451(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.network_interface_id !== void 0 && !validate29(data.network_interface_id, at(instancePath, "/network_interface_id")) && (vErrors = more(vErrors, validate29)), data.device_index !== void 0 && !validate27(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate27)), data.mac_address !== void 0 && !validate29(data.mac_address, at(instancePath, "/mac_address")) && (vErrors = more(vErrors, validate29)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29)), data.subnet_id !== void 0 && !validate29(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate29)), data.subnet_resource_id !== void 0 && !validate29(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.ip_addresses !== void 0 && !validate1230(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate1230))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1451.errors = vErrors, vErrors === null;
}
function validate1450(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1451(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1451));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1450.errors = vErrors, vErrors === null;
}
function validate1449(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.network_interfaces !== void 0 && !validate1450(data.network_interfaces, at(instancePath, "/network_interfaces")) && (vErrors = more(vErrors, validate1450)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1449.errors = vErrors, vErrors === null;
}
var check_SubnetList = outermost(validate1464);
function validate1464(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1464.errors = vErrors, vErrors === null;
}
var check_RouteTableList = outermost(validate1465);
function validate1467(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.route_table_id !== void 0 && !validate29(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate29)), data.network_id !== void 0 && !validate29(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.vpc_association_id !== void 0 && !validate29(data.vpc_association_id, at(instancePath, "/vpc_association_id")) && (vErrors = more(vErrors, validate29)), data.subnet_count !== void 0 && !validate27(data.subnet_count, at(instancePath, "/subnet_count")) && (vErrors = more(vErrors, validate27)), data.route_count !== void 0 && !validate27(data.route_count, at(instancePath, "/route_count")) && (vErrors = more(vErrors, validate27)), data.main !== void 0 && !validate29(data.main, at(instancePath, "/main")) && (vErrors = more(vErrors, validate29)), data.properties !== void 0 && !validate730(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate730))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1467.errors = vErrors, vErrors === null;
}
function validate1466(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1467(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1467));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1466.errors = vErrors, vErrors === null;
}
function validate1465(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.routetables !== void 0 && !validate1466(data.routetables, at(instancePath, "/routetables")) && (vErrors = more(vErrors, validate1466)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1465.errors = vErrors, vErrors === null;
}
var check_RouteList = outermost(validate1479);
function validate1481(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.route_table_id !== void 0 && !validate29(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate29)), data.cidr !== void 0 && !validate29(data.cidr, at(instancePath, "/cidr")) && (vErrors = more(vErrors, validate29)), data.target_id !== void 0 && !validate29(data.target_id, at(instancePath, "/target_id")) && (vErrors = more(vErrors, validate29)), data.target_type !== void 0 && !validate29(data.target_type, at(instancePath, "/target_type")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1481.errors = vErrors, vErrors === null;
}
function validate1480(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1481(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1481));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1480.errors = vErrors, vErrors === null;
}
function validate1479(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.routes !== void 0 && !validate1480(data.routes, at(instancePath, "/routes")) && (vErrors = more(vErrors, validate1480)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1479.errors = vErrors, vErrors === null;
}
var check_shared222 = outermost(validate1490);
var schema293 = { type: "string", enum: ["ingress", "egress"], $id: "shared3" };
function validate1492(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "ingress" || data === "egress" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema293.enum })), validate1492.errors = vErrors, vErrors === null;
}
function validate1490(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.direction === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "direction"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "direction" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.direction !== void 0 && !validate1492(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate1492));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1490.errors = vErrors, vErrors === null;
}
var check_AccessListRuleList = outermost(validate1494);
function validate1498(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1498.errors = vErrors, vErrors === null;
}
function validate1496(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate705(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate705)), data.access_list !== void 0 && !validate1498(data.access_list, at(instancePath, "/access_list")) && (vErrors = more(vErrors, validate1498)), data.access_list_type !== void 0 && !validate29(data.access_list_type, at(instancePath, "/access_list_type")) && (vErrors = more(vErrors, validate29)), data.parent_resource_id !== void 0 && !validate29(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate29)), data.direction !== void 0 && !validate29(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate29)), data.rule_action !== void 0 && !validate29(data.rule_action, at(instancePath, "/rule_action")) && (vErrors = more(vErrors, validate29)), data.ip_protocol !== void 0 && !validate29(data.ip_protocol, at(instancePath, "/ip_protocol")) && (vErrors = more(vErrors, validate29)), data.source_network !== void 0 && !validate29(data.source_network, at(instancePath, "/source_network")) && (vErrors = more(vErrors, validate29)), data.source_port_specification !== void 0 && !validate29(data.source_port_specification, at(instancePath, "/source_port_specification")) && (vErrors = more(vErrors, validate29)), data.priority !== void 0 && !validate27(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate27)), data.is_temporary !== void 0 && !validate34(data.is_temporary, at(instancePath, "/is_temporary")) && (vErrors = more(vErrors, validate34)), data.properties !== void 0 && !validate730(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate730))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1496.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? data.rules !== void 0 && !validate1495(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate1495)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1494.errors = vErrors, vErrors === null;
}
var check_shared223 = outermost(validate1514);
function validate1514(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.policyResourceId === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "policyResourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "policyResourceId" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.policyResourceId !== void 0 && !validate171(data.policyResourceId, at(instancePath, "/policyResourceId")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1514.errors = vErrors, vErrors === null;
}
var check_shared224 = outermost(validate1517);
function validate1517(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.device_index === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "device_index"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "device_index" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.device_index !== void 0 && !validate53(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate53));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1517.errors = vErrors, vErrors === null;
}
var check_shared225 = outermost(validate1520);
function validate1520(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "name"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.name !== void 0 && !validate171(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1520.errors = vErrors, vErrors === null;
}
var check_VolumeSnapshot = outermost(validate1523);
function validate1523(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1523.errors = vErrors, vErrors === null;
}
var check_shared226 = outermost(validate1524);
function validate1524(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "iops" || key0 === "size" || key0 === "volume_type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.iops !== void 0 && !validate44(data.iops, at(instancePath, "/iops")) && (vErrors = more(vErrors, validate44)), data.size !== void 0 && !validate44(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate44)), data.volume_type !== void 0 && !validate22(data.volume_type, at(instancePath, "/volume_type")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1524.errors = vErrors, vErrors === null;
}
var check_shared227 = outermost(validate1529);
function validate1529(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.instance === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "instance"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "instance" || key0 === "decrement_capacity" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.instance !== void 0 && !validate106(data.instance, at(instancePath, "/instance")) && (vErrors = more(vErrors, validate106)), data.decrement_capacity !== void 0 && !validate64(data.decrement_capacity, at(instancePath, "/decrement_capacity")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1529.errors = vErrors, vErrors === null;
}
var check_shared228 = outermost(validate1533);
function validate1533(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.publicip_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "publicip_resource_id"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "publicip_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.publicip_resource_id !== void 0 && !validate171(data.publicip_resource_id, at(instancePath, "/publicip_resource_id")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1533.errors = vErrors, vErrors === null;
}
var check_shared229 = outermost(validate1536);
function validate1536(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.instance_resource_id === void 0 || data.instance_mount_point === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "instance_resource_id", "instance_mount_point"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "instance_resource_id" || key0 === "instance_mount_point" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.instance_resource_id !== void 0 && !validate171(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate171)), data.instance_mount_point !== void 0 && !validate22(data.instance_mount_point, at(instancePath, "/instance_mount_point")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1536.errors = vErrors, vErrors === null;
}
var check_shared232 = outermost(validate1540);
function validate1541(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1541.errors = vErrors, vErrors === null;
}
function validate1543(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1543.errors = vErrors, vErrors === null;
}
function validate1540(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.group_name === void 0 && (vErrors = need(vErrors, data, instancePath, "group_name"));
    for (let key0 in data)
      key0 === "group_name" || key0 === "group_description" || key0 === "group_owner_type" || key0 === "group_category" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.group_name !== void 0 && !validate1541(data.group_name, at(instancePath, "/group_name")) && (vErrors = more(vErrors, validate1541)), data.group_description !== void 0 && !validate1543(data.group_description, at(instancePath, "/group_description")) && (vErrors = more(vErrors, validate1543)), data.group_owner_type !== void 0 && !validate22(data.group_owner_type, at(instancePath, "/group_owner_type")) && (vErrors = more(vErrors, validate22)), data.group_category !== void 0 && !validate22(data.group_category, at(instancePath, "/group_category")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1540.errors = vErrors, vErrors === null;
}
var check_ResourceGroup = outermost(validate1547);
var schema310 = { type: ["string", "null"], "x-known": ["system", null], $id: "shared98" };
function validate1552(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema310.type })), data !== "system" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema310["x-known"] })), validate1552.errors = vErrors, vErrors === null;
}
var schema311 = { type: ["string", "null"], "x-known": ["user", null], $id: "shared99" };
function validate1554(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema311.type })), data !== "user" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema311["x-known"] })), validate1554.errors = vErrors, vErrors === null;
}
var schema312 = { type: ["string", "null"], "x-known": ["organization", null], $id: "shared100" };
function validate1556(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema312.type })), data !== "organization" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema312["x-known"] })), validate1556.errors = vErrors, vErrors === null;
}
function validate1547(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate69(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate69)), data.resource_group_id !== void 0 && !validate27(data.resource_group_id, at(instancePath, "/resource_group_id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.category !== void 0 && !validate1552(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate1552)), data.group_type !== void 0 && !validate1554(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate1554)), data.owner_type !== void 0 && !validate1556(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate1556)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29)), data.nested_resource_groups !== void 0 && !validate409(data.nested_resource_groups, at(instancePath, "/nested_resource_groups")) && (vErrors = more(vErrors, validate409))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1547.errors = vErrors, vErrors === null;
}
var check_shared233 = outermost(validate1560);
function validate1560(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_group_ids === void 0 || data.resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_group_ids", "resource_ids"));
    for (let key0 in data)
      key0 === "resource_group_ids" || key0 === "resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_group_ids !== void 0 && !validate202(data.resource_group_ids, at(instancePath, "/resource_group_ids")) && (vErrors = more(vErrors, validate202)), data.resource_ids !== void 0 && !validate202(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate202));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1560.errors = vErrors, vErrors === null;
}
var check_shared234 = outermost(validate1563);
var schema315 = { type: ["array", "null"], items: { $ref: "ResourceIdText" }, $id: "shared71" };
function validate1564(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema315.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate69(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate69));
  }
  return validate1564.errors = vErrors, vErrors === null;
}
function validate1563(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resource_ids !== void 0 && !validate1564(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate1564)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1563.errors = vErrors, vErrors === null;
}
var check_shared235 = outermost(validate1567);
function validate1567(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "detail" || key0 === "labels" || key0 === "pack_ids" || key0 === "resource_types" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.detail !== void 0 && !validate64(data.detail, at(instancePath, "/detail")) && (vErrors = more(vErrors, validate64)), data.labels !== void 0 && !validate106(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate106)), data.pack_ids !== void 0 && !validate106(data.pack_ids, at(instancePath, "/pack_ids")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1567.errors = vErrors, vErrors === null;
}
var check_shared236 = outermost(validate1572);
var schema319 = { type: "string", "x-known": ["backoffice", "custom"], $id: "InsightSourceName" };
function validate1575(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "backoffice" && data !== "custom" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema319["x-known"] })), validate1575.errors = vErrors, vErrors === null;
}
var schema320 = { type: "integer", "x-known": [1, 2, 3, 4, 5], $id: "InsightSeverity" };
function validate1579(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 2 && data !== 3 && data !== 4 && data !== 5 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema320["x-known"] })), validate1579.errors = vErrors, vErrors === null;
}
function validate1585(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate743(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate743)), data.collections !== void 0 && !validate743(data.collections, at(instancePath, "/collections")) && (vErrors = more(vErrors, validate743))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1585.errors = vErrors, vErrors === null;
}
function validate1584(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1585(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1585));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1584.errors = vErrors, vErrors === null;
}
var schema323 = { type: ["array", "null"], items: { $ref: "shared8" }, $id: "shared34" };
function validate1593(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema323.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate44(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate44));
  }
  return validate1593.errors = vErrors, vErrors === null;
}
var schema324 = { type: ["array", "null"], items: { $ref: "CloudTypeId" }, $id: "shared24" };
function validate1596(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema324.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate382(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate382));
  }
  return validate1596.errors = vErrors, vErrors === null;
}
var schema325 = { type: ["array", "null"], items: { $ref: "Badge" }, $id: "shared26" };
function validate1611(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema325.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate320(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate320));
  }
  return validate1611.errors = vErrors, vErrors === null;
}
var schema326 = { type: ["object", "null"], additionalProperties: { $ref: "shared8" }, $id: "shared72" };
function validate1619(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema326.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate44(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate44));
  return validate1619.errors = vErrors, vErrors === null;
}
var schema327 = { type: ["object", "null"], additionalProperties: { $ref: "InsightCloudCounts" }, $id: "shared73" };
function validate1623(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate44(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate44)), data.total !== void 0 && !validate44(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate44)), data.all !== void 0 && !validate44(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1623.errors = vErrors, vErrors === null;
}
function validate1622(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema327.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate1623(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate1623));
  return validate1622.errors = vErrors, vErrors === null;
}
function validate1573(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.insight_id === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insight_id", "name", "description", "severity", "tags", "resource_types", "filters")), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1575(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1575)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1579(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1579)), data.custom_severity !== void 0 && !validate27(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate27)), data.tags !== void 0 && !validate106(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.filters !== void 0 && !validate1584(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1584)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.resource_group_blacklist !== void 0 && !validate1593(data.resource_group_blacklist, at(instancePath, "/resource_group_blacklist")) && (vErrors = more(vErrors, validate1593)), data.supported_clouds !== void 0 && !validate1596(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1596)), data.supported_iac_clouds !== void 0 && !validate1596(data.supported_iac_clouds, at(instancePath, "/supported_iac_clouds")) && (vErrors = more(vErrors, validate1596)), data.inserted_at !== void 0 && !validate29(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate29)), data.updated_at !== void 0 && !validate29(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate29)), data.released !== void 0 && !validate29(data.released, at(instancePath, "/released")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.version !== void 0 && !validate27(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate27)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.user_resource_id !== void 0 && !validate29(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate29)), data.scopes !== void 0 && !validate1564(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate1564)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.timeseries !== void 0 && !validate34(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate34)), data.timeseries_cache !== void 0 && !validate27(data.timeseries_cache, at(instancePath, "/timeseries_cache")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1611(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1611)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.results !== void 0 && !validate27(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate27)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.all !== void 0 && !validate27(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate27)), data.exemptions !== void 0 && !validate27(data.exemptions, at(instancePath, "/exemptions")) && (vErrors = more(vErrors, validate27)), data.by_type !== void 0 && !validate1619(data.by_type, at(instancePath, "/by_type")) && (vErrors = more(vErrors, validate1619)), data.by_cloud !== void 0 && !validate1622(data.by_cloud, at(instancePath, "/by_cloud")) && (vErrors = more(vErrors, validate1622)), data.by_resource_group !== void 0 && !validate743(data.by_resource_group, at(instancePath, "/by_resource_group")) && (vErrors = more(vErrors, validate743)), data.by_app !== void 0 && !validate743(data.by_app, at(instancePath, "/by_app")) && (vErrors = more(vErrors, validate743)), data.cache_updated_at !== void 0 && !validate29(data.cache_updated_at, at(instancePath, "/cache_updated_at")) && (vErrors = more(vErrors, validate29)), data.duration !== void 0 && !validate505(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate505)), data.author !== void 0 && !validate29(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate29)), data.favorited !== void 0 && !validate64(data.favorited, at(instancePath, "/favorited")) && (vErrors = more(vErrors, validate64)), data.bots !== void 0 && !validate87(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate87))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1573.errors = vErrors, vErrors === null;
}
function validate1572(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1573(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1573));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1572.errors = vErrors, vErrors === null;
}
var check_shared237 = outermost(validate1637);
function validate1637(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.source === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "source"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate171(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1637.errors = vErrors, vErrors === null;
}
var check_Insight = outermost(validate1640);
function validate1659(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.results !== void 0 && !validate27(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate27)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.all !== void 0 && !validate27(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate27)), data.exemptions !== void 0 && !validate27(data.exemptions, at(instancePath, "/exemptions")) && (vErrors = more(vErrors, validate27)), data.by_type !== void 0 && !validate1619(data.by_type, at(instancePath, "/by_type")) && (vErrors = more(vErrors, validate1619)), data.by_cloud !== void 0 && !validate1622(data.by_cloud, at(instancePath, "/by_cloud")) && (vErrors = more(vErrors, validate1622)), data.by_resource_group !== void 0 && !validate743(data.by_resource_group, at(instancePath, "/by_resource_group")) && (vErrors = more(vErrors, validate743)), data.by_app !== void 0 && !validate743(data.by_app, at(instancePath, "/by_app")) && (vErrors = more(vErrors, validate743)), data.cache_updated_at !== void 0 && !validate29(data.cache_updated_at, at(instancePath, "/cache_updated_at")) && (vErrors = more(vErrors, validate29)), data.duration !== void 0 && !validate505(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate505))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1659.errors = vErrors, vErrors === null;
}
function validate1640(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.insight_id === void 0 || data.source === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insight_id", "source", "name", "description", "severity", "tags", "resource_types", "filters")), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1575(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1575)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1579(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1579)), data.custom_severity !== void 0 && !validate27(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate27)), data.tags !== void 0 && !validate106(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.filters !== void 0 && !validate1584(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1584)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.resource_group_blacklist !== void 0 && !validate1593(data.resource_group_blacklist, at(instancePath, "/resource_group_blacklist")) && (vErrors = more(vErrors, validate1593)), data.supported_clouds !== void 0 && !validate1596(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1596)), data.supported_iac_clouds !== void 0 && !validate1596(data.supported_iac_clouds, at(instancePath, "/supported_iac_clouds")) && (vErrors = more(vErrors, validate1596)), data.inserted_at !== void 0 && !validate29(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate29)), data.updated_at !== void 0 && !validate29(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate29)), data.released !== void 0 && !validate29(data.released, at(instancePath, "/released")) && (vErrors = more(vErrors, validate29)), data.favorited !== void 0 && !validate64(data.favorited, at(instancePath, "/favorited")) && (vErrors = more(vErrors, validate64)), data.counts !== void 0 && !validate1659(data.counts, at(instancePath, "/counts")) && (vErrors = more(vErrors, validate1659)), data.membership !== void 0 && !validate409(data.membership, at(instancePath, "/membership")) && (vErrors = more(vErrors, validate409)), data.risk_layers !== void 0 && !validate409(data.risk_layers, at(instancePath, "/risk_layers")) && (vErrors = more(vErrors, validate409)), data.disabled !== void 0 && !validate64(data.disabled, at(instancePath, "/disabled")) && (vErrors = more(vErrors, validate64)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.version !== void 0 && !validate27(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate27)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.user_resource_id !== void 0 && !validate29(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate29)), data.scopes !== void 0 && !validate1564(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate1564)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.timeseries !== void 0 && !validate34(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate34)), data.timeseries_cache !== void 0 && !validate27(data.timeseries_cache, at(instancePath, "/timeseries_cache")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1611(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1611)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1640.errors = vErrors, vErrors === null;
}
var check_shared238 = outermost(validate1684), schema332 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared9" }, description: { $ref: "shared9" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared15" }, tags: { $ref: "shared12" }, resource_types: { $ref: "shared12" }, filters: { $ref: "shared74" }, owner_resource_id: { $ref: "shared0" }, template_id: { $ref: "shared1" }, badges: { $ref: "shared26" }, badge_filter_operator: { $ref: "shared0" }, meta_data: { $ref: "shared0" }, notes: { $ref: "shared0" }, organization_id: { $ref: "shared1" }, source: { $ref: "shared75" }, insight_id: { $ref: "shared5" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared238" }, schema333 = { type: "integer", enum: [1, 2, 3, 4, 5], $id: "InsightSeverityInput" };
function validate1687(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || data === 3 || data === 4 || data === 5 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema333.enum })), validate1687.errors = vErrors, vErrors === null;
}
function validate1693(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.config === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "config"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || key0 === "collections" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate582(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate582)), data.collections !== void 0 && !validate582(data.collections, at(instancePath, "/collections")) && (vErrors = more(vErrors, validate582));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1693.errors = vErrors, vErrors === null;
}
function validate1692(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1693(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1693));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1692.errors = vErrors, vErrors === null;
}
var schema336 = { type: "string", enum: ["custom"], $id: "shared75" };
function validate1706(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "custom" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema336.enum })), validate1706.errors = vErrors, vErrors === null;
}
function validate1684(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func3.call(schema332.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1687(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1687)), data.scopes !== void 0 && !validate202(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate202)), data.tags !== void 0 && !validate106(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.filters !== void 0 && !validate1692(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1692)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1611(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1611)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1706(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1706)), data.insight_id !== void 0 && !validate740(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate740));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1684.errors = vErrors, vErrors === null;
}
var check_shared239 = outermost(validate1709), schema337 = { type: "object", additionalProperties: !1, properties: { insightId: { $ref: "shared8" }, name: { $ref: "shared9" }, description: { $ref: "shared9" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared15" }, tags: { $ref: "shared12" }, resource_types: { $ref: "shared12" }, filters: { $ref: "shared74" }, owner_resource_id: { $ref: "shared0" }, template_id: { $ref: "shared1" }, badges: { $ref: "shared26" }, badge_filter_operator: { $ref: "shared0" }, meta_data: { $ref: "shared0" }, notes: { $ref: "shared0" }, selects: { $ref: "shared55" }, timeseries: { $ref: "shared13" }, organization_id: { $ref: "shared1" }, source: { $ref: "shared75" }, insight_id: { $ref: "shared1" } }, required: ["insightId", "name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared239" };
function validate1709(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func3.call(schema337.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1687(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1687)), data.scopes !== void 0 && !validate202(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate202)), data.tags !== void 0 && !validate106(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.filters !== void 0 && !validate1692(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1692)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1611(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1611)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.selects !== void 0 && !validate535(data.selects, at(instancePath, "/selects")) && (vErrors = more(vErrors, validate535)), data.timeseries !== void 0 && !validate64(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate64)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1706(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1706)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1709.errors = vErrors, vErrors === null;
}
var check_shared240 = outermost(validate1729);
function validate1729(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insightId === void 0 && (vErrors = need(vErrors, data, instancePath, "insightId"));
    for (let key0 in data)
      key0 !== "insightId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1729.errors = vErrors, vErrors === null;
}
var check_shared242 = outermost(validate1731);
var schema341 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared9" }, description: { $ref: "shared9" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared15" }, tags: { $ref: "shared12" }, resource_types: { $ref: "shared12" }, filters: { $ref: "shared74" }, owner_resource_id: { $ref: "shared0" }, template_id: { $ref: "shared1" }, badges: { $ref: "shared26" }, badge_filter_operator: { $ref: "shared0" }, meta_data: { $ref: "shared0" }, notes: { $ref: "shared0" }, organization_id: { $ref: "shared1" }, source: { $ref: "shared75" }, insight_id: { $ref: "shared5" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "InsightForCreate" };
function validate1733(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func3.call(schema341.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1687(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1687)), data.scopes !== void 0 && !validate202(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate202)), data.tags !== void 0 && !validate106(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.filters !== void 0 && !validate1692(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1692)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1611(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1611)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1706(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1706)), data.insight_id !== void 0 && !validate740(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate740));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1733.errors = vErrors, vErrors === null;
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
    data.insights === void 0 && (vErrors = need(vErrors, data, instancePath, "insights"));
    for (let key0 in data)
      key0 !== "insights" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insights !== void 0 && !validate1732(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate1732));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1731.errors = vErrors, vErrors === null;
}
var check_shared243 = outermost(validate1752);
function validate1752(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insights === void 0 && (vErrors = need(vErrors, data, instancePath, "insights"));
    for (let key0 in data)
      key0 !== "insights" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insights !== void 0 && !validate340(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate340));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1752.errors = vErrors, vErrors === null;
}
var check_shared244 = outermost(validate1754);
function validate1754(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.notes === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "notes"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "notes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.notes !== void 0 && !validate22(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1754.errors = vErrors, vErrors === null;
}
var check_shared245 = outermost(validate1757);
function validate1757(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.backoffice === void 0 || data.custom === void 0 || data.pack_id === void 0 || data.metadata === void 0) && (vErrors = need(vErrors, data, instancePath, "backoffice", "custom", "pack_id", "metadata"));
    for (let key0 in data)
      key0 === "backoffice" || key0 === "custom" || key0 === "pack_id" || key0 === "metadata" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.backoffice !== void 0 && !validate340(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate340)), data.custom !== void 0 && !validate340(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate340)), data.pack_id !== void 0 && !validate22(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate22)), data.metadata !== void 0 && !validate22(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1757.errors = vErrors, vErrors === null;
}
var check_shared246 = outermost(validate1762);
var schema346 = { type: "string", enum: ["backoffice", "custom"], $id: "InsightSourceNameInput" };
function validate1764(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "backoffice" || data === "custom" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema346.enum })), validate1764.errors = vErrors, vErrors === null;
}
function validate1762(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.source === void 0 || data.groups === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "source", "groups"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "source" || key0 === "groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1764(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1764)), data.groups !== void 0 && !validate340(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate340));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1762.errors = vErrors, vErrors === null;
}
var check_shared247 = outermost(validate1767);
function validate1767(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insightId === void 0 && (vErrors = need(vErrors, data, instancePath, "insightId"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "insights" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.insights !== void 0 && !validate535(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate535));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1767.errors = vErrors, vErrors === null;
}
var check_shared248 = outermost(validate1770), schema348 = { type: ["object", "array"], items: { $ref: "shared21" }, $id: "shared248" };
function validate1770(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema348.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate582(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate582));
  }
  return validate1770.errors = vErrors, vErrors === null;
}
var check_shared249 = outermost(validate1772);
function validate1773(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.organization_service_id !== void 0 && !validate27(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate27(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate27)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.identified_at !== void 0 && !validate29(data.identified_at, at(instancePath, "/identified_at")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1773.errors = vErrors, vErrors === null;
}
function validate1772(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1773(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1773));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1772.errors = vErrors, vErrors === null;
}
var check_shared250 = outermost(validate1784);
function validate1785(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1785.errors = vErrors, vErrors === null;
}
function validate1784(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1785(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1785));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1784.errors = vErrors, vErrors === null;
}
var check_shared251 = outermost(validate1788);
function validate1788(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "source" || key0 === "labels" || key0 === "search" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.source !== void 0 && !validate1764(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1764)), data.labels !== void 0 && !validate22(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate22)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1788.errors = vErrors, vErrors === null;
}
var check_InsightSelection = outermost(validate1792);
var schema355 = { type: ["array", "null"], items: { $ref: "InsightChoice" }, $id: "shared77" };
function validate1794(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.insight_id === void 0 && (vErrors = need(vErrors, data, instancePath, "insight_id")), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1794.errors = vErrors, vErrors === null;
}
function validate1793(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema355.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1794(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1794));
  }
  return validate1793.errors = vErrors, vErrors === null;
}
function validate1792(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate1793(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate1793)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1792.errors = vErrors, vErrors === null;
}
var check_QueryFilterRegistry = outermost(validate1799);
var schema359 = { type: ["array", "null"], items: { $ref: "QueryFilterSetting" }, $id: "shared87" };
function validate1812(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate22(data, instancePath) || (vErrors = more(vErrors, validate22), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate106(data, instancePath) || (vErrors = more(vErrors, validate106), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs3 = errors;
    validate740(data, instancePath) || (vErrors = more(vErrors, validate740), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1812.errors = vErrors, errors === 0;
}
var schema362 = { type: ["array", "null"], items: { $ref: "QueryFilterChoice" }, $id: "shared88" };
function validate1819(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.display_value !== void 0 && !validate29(data.display_value, at(instancePath, "/display_value")) && (vErrors = more(vErrors, validate29)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1819.errors = vErrors, vErrors === null;
}
function validate1818(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema362.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1819(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1819));
  }
  return validate1818.errors = vErrors, vErrors === null;
}
function validate1808(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.field_type !== void 0 && !validate29(data.field_type, at(instancePath, "/field_type")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.display_name !== void 0 && !validate29(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate1812(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate1812)), data.options !== void 0 && !validate87(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate87)), data.choices !== void 0 && !validate1818(data.choices, at(instancePath, "/choices")) && (vErrors = more(vErrors, validate1818)), data._state_hash !== void 0 && !validate29(data._state_hash, at(instancePath, "/_state_hash")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1808.errors = vErrors, vErrors === null;
}
function validate1807(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema359.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1808(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1808));
  }
  return validate1807.errors = vErrors, vErrors === null;
}
function validate1800(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.filter_id === void 0 && (vErrors = need(vErrors, data, instancePath, "filter_id")), data.filter_id !== void 0 && !validate22(data.filter_id, at(instancePath, "/filter_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.supported_resources !== void 0 && !validate87(data.supported_resources, at(instancePath, "/supported_resources")) && (vErrors = more(vErrors, validate87)), data.supported_clouds !== void 0 && !validate1596(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1596)), data.supports_common !== void 0 && !validate34(data.supports_common, at(instancePath, "/supports_common")) && (vErrors = more(vErrors, validate34)), data.settings_config !== void 0 && !validate1807(data.settings_config, at(instancePath, "/settings_config")) && (vErrors = more(vErrors, validate1807))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1800.errors = vErrors, vErrors === null;
}
function validate1799(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate1800(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate1800));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1799.errors = vErrors, vErrors === null;
}
var check_shared252 = outermost(validate1827);
function validate1827(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organizationServiceId === void 0 && (vErrors = need(vErrors, data, instancePath, "organizationServiceId"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "cursor" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44)), data.cursor !== void 0 && !validate22(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1827.errors = vErrors, vErrors === null;
}
var check_CloudFindingPage = outermost(validate1830);
var schema366 = { type: ["array", "null"], items: { $ref: "CloudFinding" }, $id: "shared41" };
function validate1832(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1832.errors = vErrors, vErrors === null;
}
function validate1831(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema366.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1832(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1832));
  }
  return validate1831.errors = vErrors, vErrors === null;
}
function validate1830(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.results !== void 0 && !validate1831(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate1831)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1830.errors = vErrors, vErrors === null;
}
var check_shared253 = outermost(validate1837);
var schema370 = { type: ["array", "null"], items: { $ref: "InsightPackMetadata" }, $id: "shared76" };
function validate1850(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.pack_id !== void 0 && !validate27(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate27)), data.pack_name !== void 0 && !validate29(data.pack_name, at(instancePath, "/pack_name")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.template_name !== void 0 && !validate29(data.template_name, at(instancePath, "/template_name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.order !== void 0 && !validate27(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1850.errors = vErrors, vErrors === null;
}
function validate1849(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema370.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1850(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1850));
  }
  return validate1849.errors = vErrors, vErrors === null;
}
function validate1838(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.pack_id === void 0 || data.source === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "pack_id", "source", "name")), data.pack_id !== void 0 && !validate44(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1575(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1575)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.logo_url !== void 0 && !validate29(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate29)), data.backoffice !== void 0 && !validate1593(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate1593)), data.custom !== void 0 && !validate1593(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate1593)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.inserted_at !== void 0 && !validate29(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate29)), data.updated_at !== void 0 && !validate29(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate29)), data.backoffice_metadata !== void 0 && !validate1849(data.backoffice_metadata, at(instancePath, "/backoffice_metadata")) && (vErrors = more(vErrors, validate1849)), data.badges !== void 0 && !validate1611(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1611)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1838.errors = vErrors, vErrors === null;
}
function validate1837(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1838(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1838));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1837.errors = vErrors, vErrors === null;
}
var check_shared254 = outermost(validate1862);
function validate1862(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.backoffice === void 0 || data.custom === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "backoffice", "custom"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "backoffice" || key0 === "custom" || key0 === "badges" || key0 === "badge_filter_operator" || key0 === "logo_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.backoffice !== void 0 && !validate340(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate340)), data.custom !== void 0 && !validate340(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate340)), data.badges !== void 0 && !validate1611(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1611)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.logo_url !== void 0 && !validate29(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate29));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1862.errors = vErrors, vErrors === null;
}
var check_InsightPack = outermost(validate1838), check_shared255 = outermost(validate1870);
function validate1870(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.packId === void 0 || data.name === void 0 || data.description === void 0 || data.backoffice === void 0 || data.custom === void 0) && (vErrors = need(vErrors, data, instancePath, "packId", "name", "description", "backoffice", "custom"));
    for (let key0 in data)
      key0 === "packId" || key0 === "name" || key0 === "description" || key0 === "backoffice" || key0 === "custom" || key0 === "badges" || key0 === "badge_filter_operator" || key0 === "logo_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.packId !== void 0 && !validate44(data.packId, at(instancePath, "/packId")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.backoffice !== void 0 && !validate340(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate340)), data.custom !== void 0 && !validate340(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate340)), data.badges !== void 0 && !validate1611(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1611)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.logo_url !== void 0 && !validate29(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate29));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1870.errors = vErrors, vErrors === null;
}
var check_shared256 = outermost(validate1879);
function validate1879(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.packId === void 0 && (vErrors = need(vErrors, data, instancePath, "packId"));
    for (let key0 in data)
      key0 !== "packId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.packId !== void 0 && !validate44(data.packId, at(instancePath, "/packId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1879.errors = vErrors, vErrors === null;
}
var check_shared257 = outermost(validate1881);
function validate1881(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.approver === void 0 || data.insight_id === void 0 || data.insight_source === void 0 || data.resource_ids === void 0 || data.resource_type === void 0 || data.start_date === void 0) && (vErrors = need(vErrors, data, instancePath, "approver", "insight_id", "insight_source", "resource_ids", "resource_type", "start_date"));
    for (let key0 in data)
      key0 === "approver" || key0 === "insight_id" || key0 === "insight_source" || key0 === "resource_ids" || key0 === "resource_type" || key0 === "start_date" || key0 === "expiration_date" || key0 === "notes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.approver !== void 0 && !validate22(data.approver, at(instancePath, "/approver")) && (vErrors = more(vErrors, validate22)), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.insight_source !== void 0 && !validate1764(data.insight_source, at(instancePath, "/insight_source")) && (vErrors = more(vErrors, validate1764)), data.resource_ids !== void 0 && !validate202(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate202)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.start_date !== void 0 && !validate22(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate22)), data.expiration_date !== void 0 && !validate22(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate22)), data.notes !== void 0 && !validate22(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1881.errors = vErrors, vErrors === null;
}
var check_shared49 = outermost(validate1890);
function validate1891(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.exemption_id === void 0 || data.insight_id === void 0 || data.insight_source === void 0 || data.resource_id === void 0 || data.resource_type === void 0 || data.approver === void 0 || data.enabled === void 0 || data.create_date === void 0 || data.start_date === void 0) && (vErrors = need(vErrors, data, instancePath, "exemption_id", "insight_id", "insight_source", "resource_id", "resource_type", "approver", "enabled", "create_date", "start_date")), data.exemption_id !== void 0 && !validate44(data.exemption_id, at(instancePath, "/exemption_id")) && (vErrors = more(vErrors, validate44)), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.insight_source !== void 0 && !validate1575(data.insight_source, at(instancePath, "/insight_source")) && (vErrors = more(vErrors, validate1575)), data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.resource_type_label !== void 0 && !validate29(data.resource_type_label, at(instancePath, "/resource_type_label")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.cloud_type_id !== void 0 && !validate29(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.approver !== void 0 && !validate22(data.approver, at(instancePath, "/approver")) && (vErrors = more(vErrors, validate22)), data.creator_id !== void 0 && !validate27(data.creator_id, at(instancePath, "/creator_id")) && (vErrors = more(vErrors, validate27)), data.creator_name !== void 0 && !validate29(data.creator_name, at(instancePath, "/creator_name")) && (vErrors = more(vErrors, validate29)), data.owner_name !== void 0 && !validate29(data.owner_name, at(instancePath, "/owner_name")) && (vErrors = more(vErrors, validate29)), data.bot_id !== void 0 && !validate592(data.bot_id, at(instancePath, "/bot_id")) && (vErrors = more(vErrors, validate592)), data.bot_name !== void 0 && !validate29(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate29)), data.enabled !== void 0 && !validate64(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate64)), data.create_date !== void 0 && !validate22(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate22)), data.start_date !== void 0 && !validate22(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate22)), data.expiration_date !== void 0 && !validate29(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1891.errors = vErrors, vErrors === null;
}
function validate1890(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1891(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1891));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1890.errors = vErrors, vErrors === null;
}
var check_shared258 = outermost(validate1917);
function validate1917(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.exemption_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "exemption_ids"));
    for (let key0 in data)
      key0 !== "exemption_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.exemption_ids !== void 0 && !validate340(data.exemption_ids, at(instancePath, "/exemption_ids")) && (vErrors = more(vErrors, validate340));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1917.errors = vErrors, vErrors === null;
}
var check_shared259 = outermost(validate1919);
function validate1919(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "search" || key0 === "pack" || key0 === "badges" || key0 === "badge_filter_operator" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111)), data.page_size !== void 0 && !validate111(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate111)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22)), data.pack !== void 0 && !validate592(data.pack, at(instancePath, "/pack")) && (vErrors = more(vErrors, validate592)), data.badges !== void 0 && !validate319(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate319)), data.badge_filter_operator !== void 0 && !validate22(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1919.errors = vErrors, vErrors === null;
}
var check_ExemptionPage = outermost(validate1926);
function validate1926(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.total_count === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "total_count")), data.data !== void 0 && !validate1890(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate1890)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1926.errors = vErrors, vErrors === null;
}
var check_shared260 = outermost(validate1929);
function validate1929(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.filters === void 0 && (vErrors = need(vErrors, data, instancePath, "filters"));
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate100(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate100)), data.limit !== void 0 && !validate111(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate111)), data.offset !== void 0 && !validate113(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate113)), data.order_by !== void 0 && !validate115(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate115));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1929.errors = vErrors, vErrors === null;
}
var check_BotPage = outermost(validate1934);
var schema385 = { type: "string", "x-known": ["low", "medium", "high"], $id: "BotSeverity" };
function validate1941(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "low" && data !== "medium" && data !== "high" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema385["x-known"] })), validate1941.errors = vErrors, vErrors === null;
}
var schema386 = { type: "string", "x-known": ["Security", "Optimization", "Curation", "Best Practices", "Miscellaneous"], $id: "BotCategory" };
function validate1943(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Security" && data !== "Optimization" && data !== "Curation" && data !== "Best Practices" && data !== "Miscellaneous" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema386["x-known"] })), validate1943.errors = vErrors, vErrors === null;
}
var schema387 = { type: "string", "x-known": ["RUNNING", "PAUSED", "ARCHIVED", "SCANNING"], $id: "shared17" };
function validate1945(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "RUNNING" && data !== "PAUSED" && data !== "ARCHIVED" && data !== "SCANNING" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema387["x-known"] })), validate1945.errors = vErrors, vErrors === null;
}
var schema389 = { type: ["array", "null"], items: { $ref: "InsightFilter" }, $id: "shared27" };
function validate1952(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema389.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1585(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1585));
  }
  return validate1952.errors = vErrors, vErrors === null;
}
function validate1960(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data._type !== void 0 && !validate29(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate29)), data.hour !== void 0 && !validate27(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate27)), data.minute !== void 0 && !validate27(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate27)), data.second !== void 0 && !validate27(data.second, at(instancePath, "/second")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1960.errors = vErrors, vErrors === null;
}
function validate1959(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1960(data, instancePath) || (vErrors = more(vErrors, validate1960), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate740(data, instancePath) || (vErrors = more(vErrors, validate740), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1959.errors = vErrors, errors === 0;
}
function validate1957(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data._type !== void 0 && !validate29(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate29)), data.time_of_day !== void 0 && !validate1959(data.time_of_day, at(instancePath, "/time_of_day")) && (vErrors = more(vErrors, validate1959)), data.day_of_month !== void 0 && !validate27(data.day_of_month, at(instancePath, "/day_of_month")) && (vErrors = more(vErrors, validate27)), data.day_of_week !== void 0 && !validate27(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate27)), data.exclude_days !== void 0 && !validate1593(data.exclude_days, at(instancePath, "/exclude_days")) && (vErrors = more(vErrors, validate1593)), data.minute_of_hour !== void 0 && !validate27(data.minute_of_hour, at(instancePath, "/minute_of_hour")) && (vErrors = more(vErrors, validate27)), data.second_of_hour !== void 0 && !validate27(data.second_of_hour, at(instancePath, "/second_of_hour")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1957.errors = vErrors, vErrors === null;
}
function validate1956(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1957(data, instancePath) || (vErrors = more(vErrors, validate1957), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate740(data, instancePath) || (vErrors = more(vErrors, validate740), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1956.errors = vErrors, errors === 0;
}
var schema394 = { type: ["array", "null"], items: { $ref: "BotAction" }, $id: "shared28" };
function validate1979(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.config !== void 0 && !validate743(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate743)), data.run_when_result_is !== void 0 && !validate34(data.run_when_result_is, at(instancePath, "/run_when_result_is")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1979.errors = vErrors, vErrors === null;
}
function validate1978(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema394.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1979(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1979));
  }
  return validate1978.errors = vErrors, vErrors === null;
}
function validate1948(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_types !== void 0 && !validate87(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate87), errors = vErrors.length), data.groups !== void 0 && !validate87(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate87), errors = vErrors.length), data.badges !== void 0 && !validate1611(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1611), errors = vErrors.length), data.filters !== void 0 && !validate1952(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1952), errors = vErrors.length), data.hookpoints !== void 0 && !validate87(data.hookpoints, at(instancePath, "/hookpoints")) && (vErrors = more(vErrors, validate87), errors = vErrors.length), data.schedule !== void 0 && !validate1956(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate1956), errors = vErrors.length), data.schedule_description !== void 0 && !validate29(data.schedule_description, at(instancePath, "/schedule_description")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.ondemand_enabled !== void 0 && !validate34(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.actions !== void 0 && !validate1978(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate1978), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate1948.errors = vErrors, errors === 0;
}
function validate2001(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.errors !== void 0 && !validate27(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.timeouts !== void 0 && !validate27(data.timeouts, at(instancePath, "/timeouts")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.invalid_perms !== void 0 && !validate27(data.invalid_perms, at(instancePath, "/invalid_perms")) && (vErrors = more(vErrors, validate27), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2001.errors = vErrors, errors === 0;
}
function validate1936(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.severity !== void 0 && !validate1941(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1941)), data.category !== void 0 && !validate1943(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate1943)), data.state !== void 0 && !validate1945(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate1945)), data.ondemand_enabled !== void 0 && !validate34(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate34)), data.instructions !== void 0 && !validate1948(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate1948)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.source !== void 0 && !validate29(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate29)), data.owner !== void 0 && !validate29(data.owner, at(instancePath, "/owner")) && (vErrors = more(vErrors, validate29)), data.owner_name !== void 0 && !validate29(data.owner_name, at(instancePath, "/owner_name")) && (vErrors = more(vErrors, validate29)), data.date_created !== void 0 && !validate29(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate29)), data.date_modified !== void 0 && !validate29(data.date_modified, at(instancePath, "/date_modified")) && (vErrors = more(vErrors, validate29)), data.badge_scope_operator !== void 0 && !validate29(data.badge_scope_operator, at(instancePath, "/badge_scope_operator")) && (vErrors = more(vErrors, validate29)), data.schedule !== void 0 && !validate1956(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate1956)), data.hookpoint_created !== void 0 && !validate34(data.hookpoint_created, at(instancePath, "/hookpoint_created")) && (vErrors = more(vErrors, validate34)), data.hookpoint_modified !== void 0 && !validate34(data.hookpoint_modified, at(instancePath, "/hookpoint_modified")) && (vErrors = more(vErrors, validate34)), data.hookpoint_tags_modified !== void 0 && !validate34(data.hookpoint_tags_modified, at(instancePath, "/hookpoint_tags_modified")) && (vErrors = more(vErrors, validate34)), data.hookpoint_destroyed !== void 0 && !validate34(data.hookpoint_destroyed, at(instancePath, "/hookpoint_destroyed")) && (vErrors = more(vErrors, validate34)), data.next_scheduled_run !== void 0 && !validate505(data.next_scheduled_run, at(instancePath, "/next_scheduled_run")) && (vErrors = more(vErrors, validate505)), data.valid !== void 0 && !validate34(data.valid, at(instancePath, "/valid")) && (vErrors = more(vErrors, validate34)), data.event_failures !== void 0 && !validate2001(data.event_failures, at(instancePath, "/event_failures")) && (vErrors = more(vErrors, validate2001)), data.detailed_logging !== void 0 && !validate34(data.detailed_logging, at(instancePath, "/detailed_logging")) && (vErrors = more(vErrors, validate34)), data.version !== void 0 && !validate27(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate27)), data.exemptions_count !== void 0 && !validate27(data.exemptions_count, at(instancePath, "/exemptions_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1936.errors = vErrors, vErrors === null;
}
function validate1935(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1936(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1936));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1935.errors = vErrors, vErrors === null;
}
function validate1934(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.bots === void 0 || data.count === void 0) && (vErrors = need(vErrors, data, instancePath, "bots", "count")), data.bots !== void 0 && !validate1935(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate1935)), data.count !== void 0 && !validate44(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1934.errors = vErrors, vErrors === null;
}
var check_shared261 = outermost(validate2012);
function validate2012(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.botResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "botResourceId"));
    for (let key0 in data)
      key0 !== "botResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.botResourceId !== void 0 && !validate171(data.botResourceId, at(instancePath, "/botResourceId")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2012.errors = vErrors, vErrors === null;
}
var check_Bot = outermost(validate1936), check_shared262 = outermost(validate2014), schema398 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared9" }, description: { $ref: "shared9" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared22" }, ondemand_enabled: { $ref: "shared13" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared1" }, source: { $ref: "shared23" } }, required: ["name", "severity", "category", "instructions"], $id: "shared262" }, schema399 = { type: "string", enum: ["low", "medium", "high"], $id: "BotSeverityInput" };
function validate2017(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "low" || data === "medium" || data === "high" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema399.enum })), validate2017.errors = vErrors, vErrors === null;
}
var schema400 = { type: "string", enum: ["Security", "Optimization", "Curation", "Best Practices", "Miscellaneous"], $id: "BotCategoryInput" };
function validate2019(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "Security" || data === "Optimization" || data === "Curation" || data === "Best Practices" || data === "Miscellaneous" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema400.enum })), validate2019.errors = vErrors, vErrors === null;
}
var schema401 = { type: "string", enum: ["RUNNING", "PAUSED"], $id: "shared22" };
function validate2021(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "RUNNING" || data === "PAUSED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema401.enum })), validate2021.errors = vErrors, vErrors === null;
}
var schema402 = { type: "object", additionalProperties: !1, properties: { resource_types: { $ref: "shared12" }, groups: { $ref: "shared15" }, badges: { $ref: "shared16" }, filters: { $ref: "shared29" }, hookpoints: { $ref: "shared12" }, schedule: { $ref: "shared30" }, schedule_description: { $ref: "shared0" }, ondemand_enabled: { $ref: "shared13" }, actions: { $ref: "shared31" } }, $id: "BotInstructionsForWrite" };
function validate2033(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.hour === void 0 || data.minute === void 0 || data.second === void 0) && (vErrors = need(vErrors, data, instancePath, "hour", "minute", "second"));
    for (let key0 in data)
      key0 === "_type" || key0 === "hour" || key0 === "minute" || key0 === "second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data._type !== void 0 && !validate22(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate22)), data.hour !== void 0 && !validate44(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate44)), data.minute !== void 0 && !validate44(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate44)), data.second !== void 0 && !validate44(data.second, at(instancePath, "/second")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2033.errors = vErrors, vErrors === null;
}
function validate2031(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data._type === void 0 && (vErrors = need(vErrors, data, instancePath, "_type"));
    for (let key0 in data)
      key0 === "_type" || key0 === "time_of_day" || key0 === "day_of_month" || key0 === "day_of_week" || key0 === "exclude_days" || key0 === "minute_of_hour" || key0 === "second_of_hour" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data._type !== void 0 && !validate22(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate22)), data.time_of_day !== void 0 && !validate2033(data.time_of_day, at(instancePath, "/time_of_day")) && (vErrors = more(vErrors, validate2033)), data.day_of_month !== void 0 && !validate44(data.day_of_month, at(instancePath, "/day_of_month")) && (vErrors = more(vErrors, validate44)), data.day_of_week !== void 0 && !validate44(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate44)), data.exclude_days !== void 0 && !validate340(data.exclude_days, at(instancePath, "/exclude_days")) && (vErrors = more(vErrors, validate340)), data.minute_of_hour !== void 0 && !validate44(data.minute_of_hour, at(instancePath, "/minute_of_hour")) && (vErrors = more(vErrors, validate44)), data.second_of_hour !== void 0 && !validate44(data.second_of_hour, at(instancePath, "/second_of_hour")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2031.errors = vErrors, vErrors === null;
}
function validate2030(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2031(data, instancePath) || (vErrors = more(vErrors, validate2031), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate740(data, instancePath) || (vErrors = more(vErrors, validate740), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2030.errors = vErrors, errors === 0;
}
function validate2050(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.config === void 0 || data.run_when_result_is === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "config", "run_when_result_is"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || key0 === "run_when_result_is" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate582(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate582)), data.run_when_result_is !== void 0 && !validate64(data.run_when_result_is, at(instancePath, "/run_when_result_is")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2050.errors = vErrors, vErrors === null;
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
function validate2024(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func3.call(schema402.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.groups !== void 0 && !validate202(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate202)), data.badges !== void 0 && !validate319(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate319)), data.filters !== void 0 && !validate677(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate677)), data.hookpoints !== void 0 && !validate106(data.hookpoints, at(instancePath, "/hookpoints")) && (vErrors = more(vErrors, validate106)), data.schedule !== void 0 && !validate2030(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate2030)), data.schedule_description !== void 0 && !validate29(data.schedule_description, at(instancePath, "/schedule_description")) && (vErrors = more(vErrors, validate29)), data.ondemand_enabled !== void 0 && !validate64(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate64)), data.actions !== void 0 && !validate2049(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2049));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2024.errors = vErrors, vErrors === null;
}
var schema408 = { type: ["string", "null"], enum: ["backoffice", "custom", null], $id: "shared23" };
function validate2058(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema408.type })), data === "backoffice" || data === "custom" || data === null || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema408.enum })), validate2058.errors = vErrors, vErrors === null;
}
function validate2014(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.severity === void 0 || data.category === void 0 || data.instructions === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "severity", "category", "instructions"));
    for (let key0 in data)
      func3.call(schema398.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate2017(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate2017)), data.category !== void 0 && !validate2019(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate2019)), data.state !== void 0 && !validate2021(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate2021)), data.ondemand_enabled !== void 0 && !validate64(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate64)), data.instructions !== void 0 && !validate2024(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate2024)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate2058(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate2058));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2014.errors = vErrors, vErrors === null;
}
var check_shared263 = outermost(validate2060), schema409 = { type: "object", additionalProperties: !1, properties: { botResourceId: { $ref: "shared78" }, name: { $ref: "shared9" }, description: { $ref: "shared9" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared22" }, ondemand_enabled: { $ref: "shared13" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared1" }, source: { $ref: "shared23" } }, required: ["botResourceId"], $id: "shared263" };
function validate2060(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.botResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "botResourceId"));
    for (let key0 in data)
      func3.call(schema409.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.botResourceId !== void 0 && !validate171(data.botResourceId, at(instancePath, "/botResourceId")) && (vErrors = more(vErrors, validate171)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate2017(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate2017)), data.category !== void 0 && !validate2019(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate2019)), data.state !== void 0 && !validate2021(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate2021)), data.ondemand_enabled !== void 0 && !validate64(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate64)), data.instructions !== void 0 && !validate2024(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate2024)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate2058(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate2058));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2060.errors = vErrors, vErrors === null;
}
var check_BotFunctionRegistry = outermost(validate2071);
var schema411 = { type: ["array", "null"], items: { $ref: "BotFunction" }, $id: "shared25" };
function validate2073(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.supported_resources !== void 0 && !validate87(data.supported_resources, at(instancePath, "/supported_resources")) && (vErrors = more(vErrors, validate87)), data.supported_clouds !== void 0 && !validate1596(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1596))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2073.errors = vErrors, vErrors === null;
}
function validate2072(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema411.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2073(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2073));
  }
  return validate2072.errors = vErrors, vErrors === null;
}
function validate2071(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.filters !== void 0 && !validate2072(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate2072)), data.actions !== void 0 && !validate2072(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2072))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2071.errors = vErrors, vErrors === null;
}
var check_shared264 = outermost(validate2081);
function validate2081(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate100(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate100)), data.limit !== void 0 && !validate44(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate44)), data.offset !== void 0 && !validate44(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate44)), data.order_by !== void 0 && !validate115(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate115));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2081.errors = vErrors, vErrors === null;
}
var check_shared266 = outermost(validate2086);
var schema417 = { type: ["string", "null"], "x-known": ["INACTIVE", null], $id: "shared118" };
function validate2091(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema417.type })), data !== "INACTIVE" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema417["x-known"] })), validate2091.errors = vErrors, vErrors === null;
}
var schema418 = { type: ["string", "null"], "x-known": ["SUCCESS", null], $id: "shared119" };
function validate2093(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema418.type })), data !== "SUCCESS" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema418["x-known"] })), validate2093.errors = vErrors, vErrors === null;
}
var schema419 = { type: ["string", "number", "null"], $id: "shared120" };
function validate2095(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema419.type })), validate2095.errors = vErrors, vErrors === null;
}
function validate2088(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.event_id === void 0 && (vErrors = need(vErrors, data, instancePath, "event_id")), data.event_id !== void 0 && !validate44(data.event_id, at(instancePath, "/event_id")) && (vErrors = more(vErrors, validate44)), data.event_type !== void 0 && !validate29(data.event_type, at(instancePath, "/event_type")) && (vErrors = more(vErrors, validate29)), data.event_state !== void 0 && !validate2091(data.event_state, at(instancePath, "/event_state")) && (vErrors = more(vErrors, validate2091)), data.last_run_status !== void 0 && !validate2093(data.last_run_status, at(instancePath, "/last_run_status")) && (vErrors = more(vErrors, validate2093)), data.next_scheduled_run !== void 0 && !validate2095(data.next_scheduled_run, at(instancePath, "/next_scheduled_run")) && (vErrors = more(vErrors, validate2095)), data.schedule !== void 0 && !validate29(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate29)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.scheduled_by !== void 0 && !validate29(data.scheduled_by, at(instancePath, "/scheduled_by")) && (vErrors = more(vErrors, validate29)), data.bot_name !== void 0 && !validate29(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate29)), data.target_resource_id !== void 0 && !validate29(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.cloud !== void 0 && !validate29(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2088.errors = vErrors, vErrors === null;
}
function validate2087(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2088(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2088));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2087.errors = vErrors, vErrors === null;
}
function validate2086(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.events === void 0 && (vErrors = need(vErrors, data, instancePath, "events")), data.events !== void 0 && !validate2087(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate2087)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2086.errors = vErrors, vErrors === null;
}
var check_shared268 = outermost(validate2111);
var schema421 = { type: "string", enum: ["delete"], $id: "shared267" };
function validate2112(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "delete" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema421.enum })), validate2112.errors = vErrors, vErrors === null;
}
function validate2111(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.action === void 0 || data.event_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "action", "event_ids"));
    for (let key0 in data)
      key0 === "action" || key0 === "event_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.action !== void 0 && !validate2112(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate2112)), data.event_ids !== void 0 && !validate340(data.event_ids, at(instancePath, "/event_ids")) && (vErrors = more(vErrors, validate340));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2111.errors = vErrors, vErrors === null;
}
var check_shared270 = outermost(validate2115);
function validate2117(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.event_id !== void 0 && !validate27(data.event_id, at(instancePath, "/event_id")) && (vErrors = more(vErrors, validate27)), data.event_type !== void 0 && !validate29(data.event_type, at(instancePath, "/event_type")) && (vErrors = more(vErrors, validate29)), data.last_run_status !== void 0 && !validate29(data.last_run_status, at(instancePath, "/last_run_status")) && (vErrors = more(vErrors, validate29)), data.start_time !== void 0 && !validate2095(data.start_time, at(instancePath, "/start_time")) && (vErrors = more(vErrors, validate2095)), data.finish_time !== void 0 && !validate2095(data.finish_time, at(instancePath, "/finish_time")) && (vErrors = more(vErrors, validate2095)), data.bot_name !== void 0 && !validate29(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate29)), data.target_resource_id !== void 0 && !validate29(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2117.errors = vErrors, vErrors === null;
}
function validate2116(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2117(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2117));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2116.errors = vErrors, vErrors === null;
}
function validate2115(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.events === void 0 && (vErrors = need(vErrors, data, instancePath, "events")), data.events !== void 0 && !validate2116(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate2116))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2115.errors = vErrors, vErrors === null;
}
var check_shared271 = outermost(validate2130);
function validate2131(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.pack_id !== void 0 && !validate27(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1575(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1575)), data.insights_blacklist !== void 0 && !validate87(data.insights_blacklist, at(instancePath, "/insights_blacklist")) && (vErrors = more(vErrors, validate87)), data.insights_warn_only !== void 0 && !validate87(data.insights_warn_only, at(instancePath, "/insights_warn_only")) && (vErrors = more(vErrors, validate87)), data.slack_channel !== void 0 && !validate29(data.slack_channel, at(instancePath, "/slack_channel")) && (vErrors = more(vErrors, validate29)), data.email_recipients !== void 0 && !validate87(data.email_recipients, at(instancePath, "/email_recipients")) && (vErrors = more(vErrors, validate87)), data.last_build_at !== void 0 && !validate29(data.last_build_at, at(instancePath, "/last_build_at")) && (vErrors = more(vErrors, validate29)), data.created_at !== void 0 && !validate29(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate29)), data.last_modified !== void 0 && !validate29(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate29)), data.total_builds !== void 0 && !validate27(data.total_builds, at(instancePath, "/total_builds")) && (vErrors = more(vErrors, validate27)), data.success_count !== void 0 && !validate27(data.success_count, at(instancePath, "/success_count")) && (vErrors = more(vErrors, validate27)), data.failure_count !== void 0 && !validate27(data.failure_count, at(instancePath, "/failure_count")) && (vErrors = more(vErrors, validate27)), data.consumption_url !== void 0 && !validate29(data.consumption_url, at(instancePath, "/consumption_url")) && (vErrors = more(vErrors, validate29)), data.favorite !== void 0 && !validate34(data.favorite, at(instancePath, "/favorite")) && (vErrors = more(vErrors, validate34)), data.tfc_count !== void 0 && !validate27(data.tfc_count, at(instancePath, "/tfc_count")) && (vErrors = more(vErrors, validate27)), data.local_exceptions_enabled !== void 0 && !validate34(data.local_exceptions_enabled, at(instancePath, "/local_exceptions_enabled")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2131.errors = vErrors, vErrors === null;
}
function validate2130(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2131(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2131));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2130.errors = vErrors, vErrors === null;
}
var check_shared272 = outermost(validate2153);
function validate2153(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "scan_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "author_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "config_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "iac_provider"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "scan_template"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "readable" || key0 === "scan_name" || key0 === "author_name" || key0 === "config_name" || key0 === "iac_provider" || key0 === "scan_template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.readable !== void 0 && !validate64(data.readable, at(instancePath, "/readable")) && (vErrors = more(vErrors, validate64), errors = vErrors.length), data.scan_name !== void 0 && !validate22(data.scan_name, at(instancePath, "/scan_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.author_name !== void 0 && !validate22(data.author_name, at(instancePath, "/author_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.config_name !== void 0 && !validate22(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.iac_provider !== void 0 && !validate22(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.scan_template !== void 0 && !validate22(data.scan_template, at(instancePath, "/scan_template")) && (vErrors = more(vErrors, validate22), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2153.errors = vErrors, errors === 0;
}
var check_IacScanResult = outermost(validate2160);
var schema429 = { type: ["object", "null"], additionalProperties: { $ref: "IacMappedResource" }, $id: "shared61" };
function validate2170(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.address !== void 0 && !validate29(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2170.errors = vErrors, vErrors === null;
}
function validate2169(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema429.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2170(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2170));
  return validate2169.errors = vErrors, vErrors === null;
}
var schema433 = { type: ["array", "null"], items: { $ref: "IacInsightResult" }, $id: "shared64" };
function validate2187(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate106(data, instancePath) || (vErrors = more(vErrors, validate106), errors = vErrors.length);
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
    validate740(data, instancePath) || (vErrors = more(vErrors, validate740), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2187.errors = vErrors, errors === 0;
}
function validate2178(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.severity !== void 0 && !validate1579(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1579)), data.source !== void 0 && !validate1575(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1575)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.resource_types !== void 0 && !validate87(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate87)), data.warn_only !== void 0 && !validate34(data.warn_only, at(instancePath, "/warn_only")) && (vErrors = more(vErrors, validate34)), data.success !== void 0 && !validate2187(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate2187)), data.failure !== void 0 && !validate2187(data.failure, at(instancePath, "/failure")) && (vErrors = more(vErrors, validate2187)), data.warning !== void 0 && !validate2187(data.warning, at(instancePath, "/warning")) && (vErrors = more(vErrors, validate2187))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2178.errors = vErrors, vErrors === null;
}
function validate2177(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema433.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2178(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2178));
  }
  return validate2177.errors = vErrors, vErrors === null;
}
function validate2176(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.failed_insights !== void 0 && !validate2177(data.failed_insights, at(instancePath, "/failed_insights")) && (vErrors = more(vErrors, validate2177)), data.passed_insights !== void 0 && !validate2177(data.passed_insights, at(instancePath, "/passed_insights")) && (vErrors = more(vErrors, validate2177)), data.warned_insights !== void 0 && !validate2177(data.warned_insights, at(instancePath, "/warned_insights")) && (vErrors = more(vErrors, validate2177)), data.skipped_insights !== void 0 && !validate2177(data.skipped_insights, at(instancePath, "/skipped_insights")) && (vErrors = more(vErrors, validate2177)), data.failed_resources !== void 0 && !validate27(data.failed_resources, at(instancePath, "/failed_resources")) && (vErrors = more(vErrors, validate27)), data.passed_resources !== void 0 && !validate27(data.passed_resources, at(instancePath, "/passed_resources")) && (vErrors = more(vErrors, validate27)), data.warned_resources !== void 0 && !validate27(data.warned_resources, at(instancePath, "/warned_resources")) && (vErrors = more(vErrors, validate27)), data.skipped_resources !== void 0 && !validate27(data.skipped_resources, at(instancePath, "/skipped_resources")) && (vErrors = more(vErrors, validate27)), data.total_insights !== void 0 && !validate27(data.total_insights, at(instancePath, "/total_insights")) && (vErrors = more(vErrors, validate27)), data.total_resources !== void 0 && !validate27(data.total_resources, at(instancePath, "/total_resources")) && (vErrors = more(vErrors, validate27)), data.scan_template !== void 0 && !validate29(data.scan_template, at(instancePath, "/scan_template")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2176.errors = vErrors, vErrors === null;
}
function validate2175(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2176(data, instancePath) || (vErrors = more(vErrors, validate2176), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate740(data, instancePath) || (vErrors = more(vErrors, validate740), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2175.errors = vErrors, errors === 0;
}
var schema436 = { type: ["array", "null"], items: { $ref: "IacReadableResource" }, $id: "shared63" };
var schema438 = { type: ["array", "null"], items: { $ref: "IacReadableRule" }, $id: "shared57" };
function validate2217(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.rule_name !== void 0 && !validate29(data.rule_name, at(instancePath, "/rule_name")) && (vErrors = more(vErrors, validate29)), data.rule_description !== void 0 && !validate29(data.rule_description, at(instancePath, "/rule_description")) && (vErrors = more(vErrors, validate29)), data.rule_detail !== void 0 && !validate29(data.rule_detail, at(instancePath, "/rule_detail")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2217.errors = vErrors, vErrors === null;
}
function validate2216(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema438.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2217(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2217));
  }
  return validate2216.errors = vErrors, vErrors === null;
}
function validate2210(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_source !== void 0 && !validate29(data.resource_source, at(instancePath, "/resource_source")) && (vErrors = more(vErrors, validate29)), data.resource_address !== void 0 && !validate29(data.resource_address, at(instancePath, "/resource_address")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.resource_region !== void 0 && !validate29(data.resource_region, at(instancePath, "/resource_region")) && (vErrors = more(vErrors, validate29)), data.passed_rules !== void 0 && !validate2216(data.passed_rules, at(instancePath, "/passed_rules")) && (vErrors = more(vErrors, validate2216)), data.warning_rules !== void 0 && !validate2216(data.warning_rules, at(instancePath, "/warning_rules")) && (vErrors = more(vErrors, validate2216)), data.failed_rules !== void 0 && !validate2216(data.failed_rules, at(instancePath, "/failed_rules")) && (vErrors = more(vErrors, validate2216))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2210.errors = vErrors, vErrors === null;
}
function validate2209(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema436.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2210(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2210));
  }
  return validate2209.errors = vErrors, vErrors === null;
}
function validate2160(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "build_id"), errors = vErrors === null ? 0 : vErrors.length, data.build_id !== void 0 && !validate44(data.build_id, at(instancePath, "/build_id")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.config_name !== void 0 && !validate29(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.message !== void 0 && !validate29(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.success !== void 0 && !validate34(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.errors !== void 0 && !validate87(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate87), errors = vErrors.length), data.scan_results !== void 0 && !validate29(data.scan_results, at(instancePath, "/scan_results")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.stacktrace !== void 0 && !validate1812(data.stacktrace, at(instancePath, "/stacktrace")) && (vErrors = more(vErrors, validate1812), errors = vErrors.length), data.resource_mapping !== void 0 && !validate2169(data.resource_mapping, at(instancePath, "/resource_mapping")) && (vErrors = more(vErrors, validate2169), errors = vErrors.length), data.details !== void 0 && !validate2175(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate2175), errors = vErrors.length), data.resources !== void 0 && !validate2209(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate2209), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2160.errors = vErrors, errors === 0;
}
var check_shared273 = outermost(validate2227);
function validate2227(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "buildId"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "buildId" || key0 === "readable" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.buildId !== void 0 && !validate44(data.buildId, at(instancePath, "/buildId")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.readable !== void 0 && !validate64(data.readable, at(instancePath, "/readable")) && (vErrors = more(vErrors, validate64), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2227.errors = vErrors, errors === 0;
}
var check_IacScan = outermost(validate2230);
function validate2247(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.source !== void 0 && !validate29(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2247.errors = vErrors, vErrors === null;
}
function validate2246(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2247(data, instancePath) || (vErrors = more(vErrors, validate2247), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate740(data, instancePath) || (vErrors = more(vErrors, validate740), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2246.errors = vErrors, errors === 0;
}
function validate2230(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), errors = vErrors === null ? 0 : vErrors.length, data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.config_id !== void 0 && !validate27(data.config_id, at(instancePath, "/config_id")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.config_name !== void 0 && !validate29(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.scan_name !== void 0 && !validate29(data.scan_name, at(instancePath, "/scan_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.author_name !== void 0 && !validate29(data.author_name, at(instancePath, "/author_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.duration !== void 0 && !validate27(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.iac_provider !== void 0 && !validate29(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.scan_type !== void 0 && !validate29(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.status_message !== void 0 && !validate29(data.status_message, at(instancePath, "/status_message")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.success !== void 0 && !validate34(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.errors !== void 0 && !validate409(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate409), errors = vErrors.length), data.warnings !== void 0 && !validate409(data.warnings, at(instancePath, "/warnings")) && (vErrors = more(vErrors, validate409), errors = vErrors.length), data.stacktrace !== void 0 && !validate1812(data.stacktrace, at(instancePath, "/stacktrace")) && (vErrors = more(vErrors, validate1812), errors = vErrors.length), data.pack !== void 0 && !validate2246(data.pack, at(instancePath, "/pack")) && (vErrors = more(vErrors, validate2246), errors = vErrors.length), data.failed_insights !== void 0 && !validate27(data.failed_insights, at(instancePath, "/failed_insights")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.warned_insights !== void 0 && !validate27(data.warned_insights, at(instancePath, "/warned_insights")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.failed_resources !== void 0 && !validate27(data.failed_resources, at(instancePath, "/failed_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.passed_resources !== void 0 && !validate27(data.passed_resources, at(instancePath, "/passed_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.warned_resources !== void 0 && !validate27(data.warned_resources, at(instancePath, "/warned_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.total_resources !== void 0 && !validate27(data.total_resources, at(instancePath, "/total_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.resources_by_type !== void 0 && !validate581(data.resources_by_type, at(instancePath, "/resources_by_type")) && (vErrors = more(vErrors, validate581), errors = vErrors.length), data.failed_resources_by_type !== void 0 && !validate581(data.failed_resources_by_type, at(instancePath, "/failed_resources_by_type")) && (vErrors = more(vErrors, validate581), errors = vErrors.length), data.warned_resources_by_type !== void 0 && !validate581(data.warned_resources_by_type, at(instancePath, "/warned_resources_by_type")) && (vErrors = more(vErrors, validate581), errors = vErrors.length), data.scan_results !== void 0 && !validate29(data.scan_results, at(instancePath, "/scan_results")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.resource_mapping !== void 0 && !validate2169(data.resource_mapping, at(instancePath, "/resource_mapping")) && (vErrors = more(vErrors, validate2169), errors = vErrors.length), data.details !== void 0 && !validate2175(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate2175), errors = vErrors.length), data.resources !== void 0 && !validate2209(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate2209), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2230.errors = vErrors, errors === 0;
}
var check_shared274 = outermost(validate2267);
function validate2267(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111)), data.page_size !== void 0 && !validate111(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate111));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2267.errors = vErrors, vErrors === null;
}
var check_IacScanPage = outermost(validate2270);
function validate2275(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.scan_type !== void 0 && !validate29(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate29)), data.iac_provider !== void 0 && !validate29(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2275.errors = vErrors, vErrors === null;
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
function validate2270(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.page === void 0 || data.total_pages === void 0 || data.total_count === void 0 || data.data === void 0) && (vErrors = need(vErrors, data, instancePath, "page", "total_pages", "total_count", "data")), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.data !== void 0 && !validate2274(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2274))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2270.errors = vErrors, vErrors === null;
}
var check_shared277 = outermost(validate2283);
var schema449 = { type: "string", enum: ["id", "create_time"], $id: "shared275" };
function validate2286(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "id" || data === "create_time" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema449.enum })), validate2286.errors = vErrors, vErrors === null;
}
var schema450 = { type: "string", enum: ["asc", "desc"], $id: "shared276" };
function validate2288(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema450.enum })), validate2288.errors = vErrors, vErrors === null;
}
function validate2283(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "sort" || key0 === "sort_dir" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111)), data.page_size !== void 0 && !validate111(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate111)), data.sort !== void 0 && !validate2286(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate2286)), data.sort_dir !== void 0 && !validate2288(data.sort_dir, at(instancePath, "/sort_dir")) && (vErrors = more(vErrors, validate2288));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2283.errors = vErrors, vErrors === null;
}
var check_shared21 = outermost(validate582), check_shared278 = outermost(validate2290);
function validate2290(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.scanId === void 0 && (vErrors = need(vErrors, data, instancePath, "scanId"));
    for (let key0 in data)
      key0 !== "scanId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scanId !== void 0 && !validate44(data.scanId, at(instancePath, "/scanId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2290.errors = vErrors, vErrors === null;
}
var check_SarifReport = outermost(validate2292);
var schema453 = { type: ["array", "null"], items: { $ref: "SarifRun" }, $id: "shared115" };
var schema455 = { type: ["array", "null"], items: { $ref: "SarifResult" }, $id: "shared116" };
function validate2299(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.ruleId !== void 0 && !validate29(data.ruleId, at(instancePath, "/ruleId")) && (vErrors = more(vErrors, validate29)), data.level !== void 0 && !validate29(data.level, at(instancePath, "/level")) && (vErrors = more(vErrors, validate29)), data.message !== void 0 && !validate743(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate743)), data.locations !== void 0 && !validate581(data.locations, at(instancePath, "/locations")) && (vErrors = more(vErrors, validate581))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2299.errors = vErrors, vErrors === null;
}
function validate2298(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema455.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2299(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2299));
  }
  return validate2298.errors = vErrors, vErrors === null;
}
function validate2296(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.tool !== void 0 && !validate743(data.tool, at(instancePath, "/tool")) && (vErrors = more(vErrors, validate743)), data.results !== void 0 && !validate2298(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate2298))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2296.errors = vErrors, vErrors === null;
}
function validate2295(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema453.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2296(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2296));
  }
  return validate2295.errors = vErrors, vErrors === null;
}
function validate2292(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.$schema !== void 0 && (validate29(data.$schema, at(instancePath, "/$schema")) || (vErrors = more(vErrors, validate29))), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.runs !== void 0 && !validate2295(data.runs, at(instancePath, "/runs")) && (vErrors = more(vErrors, validate2295))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2292.errors = vErrors, vErrors === null;
}
var check_shared279 = outermost(validate2308);
function validate2308(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "include_session" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111)), data.page_size !== void 0 && !validate111(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate111)), data.include_session !== void 0 && !validate64(data.include_session, at(instancePath, "/include_session")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2308.errors = vErrors, vErrors === null;
}
var check_AwsConfigPage = outermost(validate2312);
function validate2312(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2312.errors = vErrors, vErrors === null;
}
var check_shared280 = outermost(validate2313);
function validate2313(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.access_key_id === void 0 || data.secret_access_key === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "access_key_id", "secret_access_key"));
    for (let key0 in data)
      key0 === "name" || key0 === "access_key_id" || key0 === "secret_access_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.access_key_id !== void 0 && !validate22(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate22)), data.secret_access_key !== void 0 && !validate22(data.secret_access_key, at(instancePath, "/secret_access_key")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2313.errors = vErrors, vErrors === null;
}
var check_AwsConfig = outermost(validate2317);
function validate2317(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2317.errors = vErrors, vErrors === null;
}
var check_shared281 = outermost(validate2318);
function validate2318(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.keyId === void 0 && (vErrors = need(vErrors, data, instancePath, "keyId"));
    for (let key0 in data)
      key0 !== "keyId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.keyId !== void 0 && !validate171(data.keyId, at(instancePath, "/keyId")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2318.errors = vErrors, vErrors === null;
}
var check_shared282 = outermost(validate2320);
function validate2320(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.role_arn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "role_arn"));
    for (let key0 in data)
      key0 === "name" || key0 === "role_arn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2320.errors = vErrors, vErrors === null;
}
var check_shared283 = outermost(validate2323);
function validate2323(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.roleId === void 0 && (vErrors = need(vErrors, data, instancePath, "roleId"));
    for (let key0 in data)
      key0 !== "roleId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleId !== void 0 && !validate171(data.roleId, at(instancePath, "/roleId")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2323.errors = vErrors, vErrors === null;
}
var check_shared284 = outermost(validate2325);
function validate2325(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.roleId === void 0 && (vErrors = need(vErrors, data, instancePath, "roleId"));
    for (let key0 in data)
      key0 === "roleId" || key0 === "name" || key0 === "role_arn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleId !== void 0 && !validate171(data.roleId, at(instancePath, "/roleId")) && (vErrors = more(vErrors, validate171)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2325.errors = vErrors, vErrors === null;
}
var check_shared285 = outermost(validate2329);
function validate2329(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationServiceId === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationServiceId", "body"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44)), data.body !== void 0 && !validate680(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate680));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2329.errors = vErrors, vErrors === null;
}
var check_shared286 = outermost(validate2332);
function validate2332(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.principalId === void 0 || data.start === void 0 || data.end === void 0) && (vErrors = need(vErrors, data, instancePath, "principalId", "start", "end"));
    for (let key0 in data)
      key0 === "principalId" || key0 === "start" || key0 === "end" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.principalId !== void 0 && !validate171(data.principalId, at(instancePath, "/principalId")) && (vErrors = more(vErrors, validate171)), data.start !== void 0 && !validate22(data.start, at(instancePath, "/start")) && (vErrors = more(vErrors, validate22)), data.end !== void 0 && !validate22(data.end, at(instancePath, "/end")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2332.errors = vErrors, vErrors === null;
}
var check_PrincipalActivity = outermost(validate2336);
function validate2338(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.action === void 0 && (vErrors = need(vErrors, data, instancePath, "action")), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.last_executed_date !== void 0 && !validate29(data.last_executed_date, at(instancePath, "/last_executed_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2338.errors = vErrors, vErrors === null;
}
function validate2337(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2338(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2338), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate2337.errors = vErrors, errors === 0;
}
var schema471 = { type: ["array", "null"], items: { $ref: "PrincipalActivityError" }, $id: "shared83" };
function validate2346(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.date !== void 0 && !validate29(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate29)), data.reason !== void 0 && !validate29(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2346.errors = vErrors, vErrors === null;
}
function validate2345(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema471.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2346(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2346));
  }
  return validate2345.errors = vErrors, vErrors === null;
}
function validate2344(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? data.errors !== void 0 && !validate2345(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate2345), errors = vErrors.length) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2344.errors = vErrors, errors === 0;
}
function validate2352(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.resource_type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "resource_type", "name")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.cloud_type_id !== void 0 && !validate382(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate382)), data.namespace_id !== void 0 && !validate29(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.organization_service_id !== void 0 && !validate27(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate27)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2352.errors = vErrors, vErrors === null;
}
function validate2336(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.executed_actions === void 0 || data.metadata === void 0 || data.principal === void 0) && (vErrors = need(vErrors, data, instancePath, "executed_actions", "metadata", "principal")), data.executed_actions !== void 0 && !validate2337(data.executed_actions, at(instancePath, "/executed_actions")) && (vErrors = more(vErrors, validate2337)), data.metadata !== void 0 && !validate2344(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate2344)), data.principal !== void 0 && !validate2352(data.principal, at(instancePath, "/principal")) && (vErrors = more(vErrors, validate2352))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2336.errors = vErrors, vErrors === null;
}
var check_shared287 = outermost(validate2363);
function validate2363(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.principalId === void 0 && (vErrors = need(vErrors, data, instancePath, "principalId"));
    for (let key0 in data)
      key0 === "principalId" || key0 === "page" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.principalId !== void 0 && !validate171(data.principalId, at(instancePath, "/principalId")) && (vErrors = more(vErrors, validate171)), data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2363.errors = vErrors, vErrors === null;
}
var check_PrincipalPermissionPage = outermost(validate2366);
function validate2372(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.permission === void 0 || data.category === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "permission", "category", "status")), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate29(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate29)), data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.last_executed_date !== void 0 && !validate29(data.last_executed_date, at(instancePath, "/last_executed_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2372.errors = vErrors, vErrors === null;
}
function validate2371(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2372(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2372));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2371.errors = vErrors, vErrors === null;
}
function validate2381(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total_permission_count !== void 0 && !validate44(data.total_permission_count, at(instancePath, "/total_permission_count")) && (vErrors = more(vErrors, validate44)), data.used_permission_count !== void 0 && !validate44(data.used_permission_count, at(instancePath, "/used_permission_count")) && (vErrors = more(vErrors, validate44)), data.unused_permission_count !== void 0 && !validate44(data.unused_permission_count, at(instancePath, "/unused_permission_count")) && (vErrors = more(vErrors, validate44)), data.unassessed_permission_count !== void 0 && !validate44(data.unassessed_permission_count, at(instancePath, "/unassessed_permission_count")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2381.errors = vErrors, vErrors === null;
}
var schema479 = { type: ["object", "null"], additionalProperties: { $ref: "shared12" }, $id: "shared85" };
function validate2388(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema479.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate106(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate106));
  return validate2388.errors = vErrors, vErrors === null;
}
function validate2366(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.start === void 0 || data.end === void 0 || data.page === void 0 || data.total_pages === void 0 || data.permissions === void 0 || data.principal === void 0) && (vErrors = need(vErrors, data, instancePath, "start", "end", "page", "total_pages", "permissions", "principal")), data.start !== void 0 && !validate22(data.start, at(instancePath, "/start")) && (vErrors = more(vErrors, validate22)), data.end !== void 0 && !validate22(data.end, at(instancePath, "/end")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44)), data.permissions !== void 0 && !validate2371(data.permissions, at(instancePath, "/permissions")) && (vErrors = more(vErrors, validate2371)), data.permission_status_counts !== void 0 && !validate2381(data.permission_status_counts, at(instancePath, "/permission_status_counts")) && (vErrors = more(vErrors, validate2381)), data.principal !== void 0 && !validate2352(data.principal, at(instancePath, "/principal")) && (vErrors = more(vErrors, validate2352)), data.warnings !== void 0 && !validate2388(data.warnings, at(instancePath, "/warnings")) && (vErrors = more(vErrors, validate2388))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2366.errors = vErrors, vErrors === null;
}
var check_PrincipalRemediation = outermost(validate2391);
function validate2395(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.Effect === void 0 && (vErrors = need(vErrors, data, instancePath, "Effect")), data.Sid !== void 0 && !validate29(data.Sid, at(instancePath, "/Sid")) && (vErrors = more(vErrors, validate29)), data.Effect !== void 0 && !validate22(data.Effect, at(instancePath, "/Effect")) && (vErrors = more(vErrors, validate22)), data.NotAction !== void 0 && !validate87(data.NotAction, at(instancePath, "/NotAction")) && (vErrors = more(vErrors, validate87)), data.Resource !== void 0 && !validate87(data.Resource, at(instancePath, "/Resource")) && (vErrors = more(vErrors, validate87))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2395.errors = vErrors, vErrors === null;
}
function validate2394(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2395(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2395));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2394.errors = vErrors, vErrors === null;
}
function validate2392(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.Version === void 0 || data.Statement === void 0) && (vErrors = need(vErrors, data, instancePath, "Version", "Statement")), data.Version !== void 0 && !validate22(data.Version, at(instancePath, "/Version")) && (vErrors = more(vErrors, validate22)), data.Statement !== void 0 && !validate2394(data.Statement, at(instancePath, "/Statement")) && (vErrors = more(vErrors, validate2394))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2392.errors = vErrors, vErrors === null;
}
function validate2391(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy === void 0 && (vErrors = need(vErrors, data, instancePath, "policy")), data.policy !== void 0 && !validate2392(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate2392))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2391.errors = vErrors, vErrors === null;
}
var check_shared289 = outermost(validate2403);
function validate2405(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate2405.errors = vErrors, vErrors === null;
}
function validate2403(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111)), data.page_size !== void 0 && !validate2405(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate2405));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2403.errors = vErrors, vErrors === null;
}
var check_ImageAssessmentPage = outermost(validate2407);
var schema489 = { type: ["integer", "string", "null"], $id: "shared66" };
function validate2410(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema489.type })), validate2410.errors = vErrors, vErrors === null;
}
var schema492 = { type: "string", "x-known": ["COMPLETED", "FAILED", "QUEUED", ""], $id: "shared68" };
function validate2434(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "COMPLETED" && data !== "FAILED" && data !== "QUEUED" && data !== "" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema492["x-known"] })), validate2434.errors = vErrors, vErrors === null;
}
function validate2433(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate2434(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate2434)), data.error_reason !== void 0 && !validate29(data.error_reason, at(instancePath, "/error_reason")) && (vErrors = more(vErrors, validate29)), data.assessment_completed_at !== void 0 && !validate29(data.assessment_completed_at, at(instancePath, "/assessment_completed_at")) && (vErrors = more(vErrors, validate29)), data.pulled_from !== void 0 && !validate29(data.pulled_from, at(instancePath, "/pulled_from")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2433.errors = vErrors, vErrors === null;
}
function validate2432(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2433(data, instancePath) || (vErrors = more(vErrors, validate2433), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate740(data, instancePath) || (vErrors = more(vErrors, validate740), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2432.errors = vErrors, errors === 0;
}
function validate2409(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.id !== void 0 && !validate2410(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate2410)), data.image_id !== void 0 && !validate29(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.cloud !== void 0 && !validate382(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate382)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.platform !== void 0 && !validate29(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate29)), data.report_id !== void 0 && !validate29(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate29)), data.k8s_cluster_name !== void 0 && !validate29(data.k8s_cluster_name, at(instancePath, "/k8s_cluster_name")) && (vErrors = more(vErrors, validate29)), data.public_accessible !== void 0 && !validate34(data.public_accessible, at(instancePath, "/public_accessible")) && (vErrors = more(vErrors, validate34)), data.riskscore !== void 0 && !validate505(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate505)), data.critical_count !== void 0 && !validate27(data.critical_count, at(instancePath, "/critical_count")) && (vErrors = more(vErrors, validate27)), data.high_count !== void 0 && !validate27(data.high_count, at(instancePath, "/high_count")) && (vErrors = more(vErrors, validate27)), data.medium_count !== void 0 && !validate27(data.medium_count, at(instancePath, "/medium_count")) && (vErrors = more(vErrors, validate27)), data.low_count !== void 0 && !validate27(data.low_count, at(instancePath, "/low_count")) && (vErrors = more(vErrors, validate27)), data.none_count !== void 0 && !validate27(data.none_count, at(instancePath, "/none_count")) && (vErrors = more(vErrors, validate27)), data.total_count !== void 0 && !validate27(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate27)), data.severity !== void 0 && !validate29(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate29)), data.last_assessment !== void 0 && !validate29(data.last_assessment, at(instancePath, "/last_assessment")) && (vErrors = more(vErrors, validate29)), data.assessment_info !== void 0 && !validate2432(data.assessment_info, at(instancePath, "/assessment_info")) && (vErrors = more(vErrors, validate2432))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2409.errors = vErrors, vErrors === null;
}
function validate2408(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2409(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2409));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2408.errors = vErrors, vErrors === null;
}
function validate2407(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2408(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2408)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.page_size !== void 0 && !validate44(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2407.errors = vErrors, vErrors === null;
}
var check_VulnerabilityPage = outermost(validate2448);
function validate2450(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cve_id === void 0 && (vErrors = need(vErrors, data, instancePath, "cve_id")), data.cve_id !== void 0 && !validate22(data.cve_id, at(instancePath, "/cve_id")) && (vErrors = more(vErrors, validate22)), data.first_found !== void 0 && !validate29(data.first_found, at(instancePath, "/first_found")) && (vErrors = more(vErrors, validate29)), data.last_seen !== void 0 && !validate29(data.last_seen, at(instancePath, "/last_seen")) && (vErrors = more(vErrors, validate29)), data.riskscore !== void 0 && !validate505(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate505)), data.cvss_score !== void 0 && !validate505(data.cvss_score, at(instancePath, "/cvss_score")) && (vErrors = more(vErrors, validate505)), data.has_exploits !== void 0 && !validate34(data.has_exploits, at(instancePath, "/has_exploits")) && (vErrors = more(vErrors, validate34)), data.has_threats !== void 0 && !validate34(data.has_threats, at(instancePath, "/has_threats")) && (vErrors = more(vErrors, validate34)), data.resource_count !== void 0 && !validate27(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate27)), data.affected_packages !== void 0 && !validate27(data.affected_packages, at(instancePath, "/affected_packages")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2450.errors = vErrors, vErrors === null;
}
function validate2449(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2450(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2450));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2449.errors = vErrors, vErrors === null;
}
function validate2448(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2449(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2449)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.page_size !== void 0 && !validate44(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2448.errors = vErrors, vErrors === null;
}
var check_shared290 = outermost(validate2466);
function validate2466(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111)), data.page_size !== void 0 && !validate2405(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate2405));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2466.errors = vErrors, vErrors === null;
}
var check_ResourceVulnerabilityPage = outermost(validate2470);
var schema502 = { type: ["array", "null"], items: { $ref: "VulnerabilitySolution" }, $id: "shared126" };
function validate2484(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.package_name !== void 0 && !validate29(data.package_name, at(instancePath, "/package_name")) && (vErrors = more(vErrors, validate29)), data.package_type !== void 0 && !validate29(data.package_type, at(instancePath, "/package_type")) && (vErrors = more(vErrors, validate29)), data.fix !== void 0 && !validate29(data.fix, at(instancePath, "/fix")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2484.errors = vErrors, vErrors === null;
}
function validate2483(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema502.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2484(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2484));
  }
  return validate2483.errors = vErrors, vErrors === null;
}
function validate2481(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.FixedVersion !== void 0 && !validate29(data.FixedVersion, at(instancePath, "/FixedVersion")) && (vErrors = more(vErrors, validate29)), data.Solutions !== void 0 && !validate2483(data.Solutions, at(instancePath, "/Solutions")) && (vErrors = more(vErrors, validate2483))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2481.errors = vErrors, vErrors === null;
}
function validate2480(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2481(data, instancePath) || (vErrors = more(vErrors, validate2481), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate740(data, instancePath) || (vErrors = more(vErrors, validate740), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2480.errors = vErrors, errors === 0;
}
function validate2472(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cve_id === void 0 && (vErrors = need(vErrors, data, instancePath, "cve_id")), data.cve_id !== void 0 && !validate22(data.cve_id, at(instancePath, "/cve_id")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate29(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate29)), data.cvss_score !== void 0 && !validate505(data.cvss_score, at(instancePath, "/cvss_score")) && (vErrors = more(vErrors, validate505)), data.riskscore !== void 0 && !validate505(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate505)), data.has_exploits !== void 0 && !validate34(data.has_exploits, at(instancePath, "/has_exploits")) && (vErrors = more(vErrors, validate34)), data.has_threats !== void 0 && !validate34(data.has_threats, at(instancePath, "/has_threats")) && (vErrors = more(vErrors, validate34)), data.first_found !== void 0 && !validate29(data.first_found, at(instancePath, "/first_found")) && (vErrors = more(vErrors, validate29)), data.vuln_meta !== void 0 && !validate2480(data.vuln_meta, at(instancePath, "/vuln_meta")) && (vErrors = more(vErrors, validate2480))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2472.errors = vErrors, vErrors === null;
}
function validate2471(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2472(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2472));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2471.errors = vErrors, vErrors === null;
}
function validate2470(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2471(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2471)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.page_size !== void 0 && !validate44(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2470.errors = vErrors, vErrors === null;
}
var check_shared291 = outermost(validate2499);
function validate2503(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure_resource_group_ids" || key0 === "custom_resource_group_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_resource_group_ids !== void 0 && !validate535(data.azure_resource_group_ids, at(instancePath, "/azure_resource_group_ids")) && (vErrors = more(vErrors, validate535)), data.custom_resource_group_ids !== void 0 && !validate535(data.custom_resource_group_ids, at(instancePath, "/custom_resource_group_ids")) && (vErrors = more(vErrors, validate535));
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
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2510.errors = vErrors, vErrors === null;
}
function validate2509(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2510(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2510));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2509.errors = vErrors, vErrors === null;
}
function validate2507(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_service_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_service_ids !== void 0 && !validate340(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate340)), data.badges !== void 0 && !validate2509(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate2509));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2507.errors = vErrors, vErrors === null;
}
function validate2501(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope_type" || key0 === "resource_group_filters" || key0 === "organization_service_filters" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scope_type !== void 0 && !validate22(data.scope_type, at(instancePath, "/scope_type")) && (vErrors = more(vErrors, validate22)), data.resource_group_filters !== void 0 && !validate2503(data.resource_group_filters, at(instancePath, "/resource_group_filters")) && (vErrors = more(vErrors, validate2503)), data.organization_service_filters !== void 0 && !validate2507(data.organization_service_filters, at(instancePath, "/organization_service_filters")) && (vErrors = more(vErrors, validate2507));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2501.errors = vErrors, vErrors === null;
}
function validate2516(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "severity" || key0 === "insight_ids" || key0 === "resource_types" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.severity !== void 0 && !validate340(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate340)), data.insight_ids !== void 0 && !validate535(data.insight_ids, at(instancePath, "/insight_ids")) && (vErrors = more(vErrors, validate535)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2516.errors = vErrors, vErrors === null;
}
function validate2499(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.pack_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "pack_ids"));
    for (let key0 in data)
      key0 === "pack_ids" || key0 === "resource_scope" || key0 === "insight_filters" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.pack_ids !== void 0 && !validate171(data.pack_ids, at(instancePath, "/pack_ids")) && (vErrors = more(vErrors, validate171)), data.resource_scope !== void 0 && !validate2501(data.resource_scope, at(instancePath, "/resource_scope")) && (vErrors = more(vErrors, validate2501)), data.insight_filters !== void 0 && !validate2516(data.insight_filters, at(instancePath, "/insight_filters")) && (vErrors = more(vErrors, validate2516));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2499.errors = vErrors, vErrors === null;
}
var check_Scorecard = outermost(validate2521);
function validate2524(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "severity" && (validate2095(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2095)));
    data.severity !== void 0 && !validate592(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate592));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2524.errors = vErrors, vErrors === null;
}
function validate2523(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2524(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2524));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2523.errors = vErrors, vErrors === null;
}
function validate2522(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2523(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2523));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2522.errors = vErrors, vErrors === null;
}
function validate2532(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.account_cluster_name !== void 0 && !validate29(data.account_cluster_name, at(instancePath, "/account_cluster_name")) && (vErrors = more(vErrors, validate29)), data.account_cluster_id !== void 0 && !validate29(data.account_cluster_id, at(instancePath, "/account_cluster_id")) && (vErrors = more(vErrors, validate29)), data.namespace_name !== void 0 && !validate29(data.namespace_name, at(instancePath, "/namespace_name")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.insight !== void 0 && !validate29(data.insight, at(instancePath, "/insight")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.provider_uuid !== void 0 && !validate29(data.provider_uuid, at(instancePath, "/provider_uuid")) && (vErrors = more(vErrors, validate29)), data.severity !== void 0 && !validate592(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate592)), data.direct_link !== void 0 && !validate29(data.direct_link, at(instancePath, "/direct_link")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2532.errors = vErrors, vErrors === null;
}
function validate2531(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2532(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2532));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2531.errors = vErrors, vErrors === null;
}
function validate2530(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2531(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2531));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2530.errors = vErrors, vErrors === null;
}
function validate2521(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.scorecard === void 0 || data.impacted_resources === void 0) && (vErrors = need(vErrors, data, instancePath, "scorecard", "impacted_resources")), data.scorecard !== void 0 && !validate2522(data.scorecard, at(instancePath, "/scorecard")) && (vErrors = more(vErrors, validate2522)), data.impacted_resources !== void 0 && !validate2530(data.impacted_resources, at(instancePath, "/impacted_resources")) && (vErrors = more(vErrors, validate2530))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2521.errors = vErrors, vErrors === null;
}
var check_shared292 = outermost(validate2546);
function validate2546(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2546.errors = vErrors, vErrors === null;
}
var check_shared293 = outermost(validate2548);
function validate2548(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2548.errors = vErrors, vErrors === null;
}
var check_shared294 = outermost(validate2550);
function validate2555(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_service_ids" || key0 === "cloud_types" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_service_ids !== void 0 && !validate340(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate340)), data.cloud_types !== void 0 && !validate106(data.cloud_types, at(instancePath, "/cloud_types")) && (vErrors = more(vErrors, validate106)), data.badges !== void 0 && !validate2509(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate2509));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2555.errors = vErrors, vErrors === null;
}
function validate2550(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.export_id === void 0 || data.name === void 0 || data.custom_pack_id === void 0 || data.backoffice_pack_id === void 0) && (vErrors = need(vErrors, data, instancePath, "export_id", "name", "custom_pack_id", "backoffice_pack_id"));
    for (let key0 in data)
      key0 === "export_id" || key0 === "name" || key0 === "custom_pack_id" || key0 === "backoffice_pack_id" || key0 === "organization_service_filters" || key0 === "insight_filters" || key0 === "bad_only" || key0 === "resource_tags" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.export_id !== void 0 && !validate44(data.export_id, at(instancePath, "/export_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.custom_pack_id !== void 0 && !validate27(data.custom_pack_id, at(instancePath, "/custom_pack_id")) && (vErrors = more(vErrors, validate27)), data.backoffice_pack_id !== void 0 && !validate27(data.backoffice_pack_id, at(instancePath, "/backoffice_pack_id")) && (vErrors = more(vErrors, validate27)), data.organization_service_filters !== void 0 && !validate2555(data.organization_service_filters, at(instancePath, "/organization_service_filters")) && (vErrors = more(vErrors, validate2555)), data.insight_filters !== void 0 && !validate2516(data.insight_filters, at(instancePath, "/insight_filters")) && (vErrors = more(vErrors, validate2516)), data.bad_only !== void 0 && !validate64(data.bad_only, at(instancePath, "/bad_only")) && (vErrors = more(vErrors, validate64)), data.resource_tags !== void 0 && !validate535(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate535));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2550.errors = vErrors, vErrors === null;
}
var check_shared295 = outermost(validate2563), schema522 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared9" }, schedule: { $ref: "shared9" }, hour: { $ref: "shared8" }, minute: { $ref: "shared8" }, day_of_week: { $ref: "shared9" }, email_addresses: { $ref: "shared12" }, email_sub_title: { $ref: "shared9" }, resource_tags: { $ref: "shared55" }, badges: { $ref: "shared55" }, badge_filter_operator: { $ref: "shared102" }, item_type: { $ref: "shared9" }, item_id: { $ref: "shared8" } }, required: ["name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id"], $id: "shared295" };
function validate2563(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.schedule === void 0 || data.hour === void 0 || data.minute === void 0 || data.email_addresses === void 0 || data.item_type === void 0 || data.item_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id"));
    for (let key0 in data)
      func3.call(schema522.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.schedule !== void 0 && !validate22(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate22)), data.hour !== void 0 && !validate44(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate44)), data.minute !== void 0 && !validate44(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate44)), data.day_of_week !== void 0 && !validate22(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate22)), data.email_addresses !== void 0 && !validate106(data.email_addresses, at(instancePath, "/email_addresses")) && (vErrors = more(vErrors, validate106)), data.email_sub_title !== void 0 && !validate22(data.email_sub_title, at(instancePath, "/email_sub_title")) && (vErrors = more(vErrors, validate22)), data.resource_tags !== void 0 && !validate535(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate535)), data.badges !== void 0 && !validate535(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate535)), data.badge_filter_operator !== void 0 && !validate317(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate317)), data.item_type !== void 0 && !validate22(data.item_type, at(instancePath, "/item_type")) && (vErrors = more(vErrors, validate22)), data.item_id !== void 0 && !validate44(data.item_id, at(instancePath, "/item_id")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2563.errors = vErrors, vErrors === null;
}
var check_shared297 = outermost(validate2576);
function validate2579(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2579.errors = vErrors, vErrors === null;
}
function validate2576(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.collection_name === void 0 || data.collection_data === void 0) && (vErrors = need(vErrors, data, instancePath, "collection_name", "collection_data"));
    for (let key0 in data)
      key0 === "detailed_counts" || key0 === "collection_name" || key0 === "collection_data" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.detailed_counts !== void 0 && !validate64(data.detailed_counts, at(instancePath, "/detailed_counts")) && (vErrors = more(vErrors, validate64)), data.collection_name !== void 0 && !validate22(data.collection_name, at(instancePath, "/collection_name")) && (vErrors = more(vErrors, validate22)), data.collection_data !== void 0 && !validate2579(data.collection_data, at(instancePath, "/collection_data")) && (vErrors = more(vErrors, validate2579));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2576.errors = vErrors, vErrors === null;
}
var check_shared298 = outermost(validate2582);
function validate2582(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.image === void 0 && (vErrors = need(vErrors, data, instancePath, "image"));
    for (let key0 in data)
      key0 !== "image" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2582.errors = vErrors, vErrors === null;
}
var checks = {
  login: { input: check_shared128, output: check_LoginSession },
  createApiOnlyUser: { input: check_shared129, output: check_ApiOnlyUser },
  createApiKey: { input: check_shared130, output: check_shared9 },
  logout: { input: check_shared131 },
  deactivateApiKeys: { input: check_shared132 },
  convertUserToApiOnly: { input: check_shared132, output: check_ConvertedUser },
  setConsoleAccess: { input: check_shared133 },
  listUsers: { input: check_shared131, output: check_UserList },
  searchUsers: { input: check_shared135, output: check_UserList },
  listDomainAdmins: { input: check_shared135, output: check_UserList },
  getCurrentUser: { input: check_shared131, output: check_CurrentUser },
  createUser: { input: check_shared138, output: check_CreatedUser },
  updateUser: { input: check_shared139 },
  setUserAccessLevel: { input: check_shared140 },
  deleteUser: { input: check_shared141 },
  listUserGroups: { input: check_shared141, output: check_shared143 },
  getTwoFactorState: { input: check_shared144, output: check_TwoFactorState },
  enableTwoFactor: { input: check_shared131, output: check_shared145 },
  disableTwoFactor: { input: check_shared144, output: check_shared146 },
  listOrganizations: { input: check_shared131, output: check_shared147 },
  listOrganizationDetails: { input: check_shared131, output: check_shared149 },
  createOrganization: { input: check_shared150, output: check_CreatedOrganization },
  updateOrganization: { input: check_shared151 },
  deleteOrganization: { input: check_shared152 },
  switchOrganization: { input: check_shared150 },
  listGroups: { input: check_shared131, output: check_shared154 },
  createGroup: { input: check_shared155, output: check_GroupAnswer },
  deleteGroup: { input: check_shared156 },
  addGroupUsers: { input: check_shared157, output: check_GroupAnswer },
  replaceGroupUsers: { input: check_shared157, output: check_GroupAnswer },
  removeGroupUser: { input: check_shared158, output: check_GroupAnswer },
  listGroupUsers: { input: check_shared156, output: check_shared159 },
  listGroupRoles: { input: check_shared156, output: check_shared160 },
  replaceGroupRoles: { input: check_shared161, output: check_GroupAnswer },
  listRoles: { input: check_shared131, output: check_shared160 },
  createRole: { input: check_shared162, output: check_Role },
  updateRole: { input: check_shared163, output: check_Role },
  updateRoleScope: { input: check_shared164, output: check_Role },
  replaceRoleGroups: { input: check_shared165, output: check_Role },
  updateRoleBadges: { input: check_shared166, output: check_Role },
  getGroupEntitlements: { input: check_shared156, output: check_shared167 },
  getUserEntitlement: { input: check_shared168, output: check_shared169 },
  setGroupEntitlements: { input: check_shared171, output: check_shared172 },
  listAuthenticationServers: { input: check_shared131, output: check_shared174 },
  listGroupMappings: { input: check_shared175, output: check_shared176 },
  addGroupMappings: { input: check_shared177 },
  replaceGroupMappings: { input: check_shared177 },
  deleteGroupMappings: { input: check_shared177 },
  listClouds: { input: check_shared131, output: check_CloudList },
  searchClouds: { input: check_shared178, output: check_CloudList },
  listCloudTypes: { input: check_shared131, output: check_shared180 },
  listProvisioningClouds: { input: check_shared131, output: check_shared181 },
  addCloud: { input: check_shared182, output: check_Cloud },
  updateCloud: { input: check_shared183, output: check_Cloud },
  deleteCloud: { input: check_shared184 },
  setResourceName: { input: check_shared185 },
  setCloudStatus: { input: check_shared187 },
  listCloudRegions: { input: check_shared184, output: check_shared189 },
  enableCloudRegion: { input: check_shared190 },
  disableCloudRegion: { input: check_shared190 },
  listHarvestingStrategies: { input: check_shared131, output: check_shared192 },
  createHarvestingStrategy: { input: check_shared193, output: check_shared194 },
  assignHarvestingStrategy: { input: check_shared195 },
  getLastHarvest: { input: check_shared184, output: check_shared196 },
  enqueueHarvestJob: { input: check_shared197 },
  getQueueStatus: { input: check_shared131, output: check_QueueStatus },
  getSystemStatus: { input: check_shared131, output: check_shared198 },
  listCloudDomains: { input: check_shared131, output: check_shared200 },
  addCloudDomain: { input: check_shared201, output: check_CloudDomain },
  getEventDrivenHarvesting: { input: check_shared131, output: check_shared202 },
  enableEventDrivenHarvesting: { input: check_shared131 },
  disableEventDrivenHarvesting: { input: check_shared131 },
  addHarvestConsumer: { input: check_shared203 },
  removeHarvestConsumer: { input: check_shared203 },
  listHarvestConsumers: { input: check_shared131, output: check_shared205 },
  addHarvestProducers: { input: check_shared206 },
  listHarvestProducers: { input: check_shared131, output: check_shared207 },
  disableHarvestProducers: { input: check_shared208 },
  createBadges: { input: check_shared209 },
  deleteBadges: { input: check_shared209 },
  replaceBadges: { input: check_shared210 },
  listBadges: { input: check_shared211, output: check_shared212 },
  countBadges: { input: check_shared208, output: check_shared214 },
  listCloudsWithBadges: { input: check_shared215, output: check_shared216 },
  queryResources: { input: check_shared217, output: check_ResourceQueryResult },
  queryResourcesEtl: { input: check_shared217, output: check_ResourceQueryResult },
  queryResourcesV2: { input: check_shared217, output: check_ResourceQueryResult },
  getResourceDetail: { input: check_shared211, output: check_ResourceDetail },
  searchResources: { input: check_shared218, output: check_ResourceSearchResult },
  listResourceTags: { input: check_shared211, output: check_ResourceTagList },
  listResourceSettings: { input: check_shared211, output: check_ResourceSettingList },
  getResourceAssociations: { input: check_shared211, output: check_ResourceAssociations },
  listResourceNotes: { input: check_shared211, output: check_ResourceNoteList },
  createResourceNote: { input: check_shared219 },
  setResourceOwner: { input: check_shared220 },
  listSupportedActions: { input: check_shared211, output: check_SupportedActionList },
  searchResourcesByTags: { input: check_shared221, output: check_ResourceTagSearchResult },
  listSavedTagConfigs: { input: check_shared131, output: check_SavedTagConfigList },
  listAttachedPolicies: { input: check_shared211, output: check_AttachedPolicyList },
  listAccessKeys: { input: check_shared211, output: check_AccessKeyList },
  listDnsRecords: { input: check_shared211, output: check_DnsRecordList },
  listDnsZoneNetworks: { input: check_shared211, output: check_shared207 },
  listInstanceNetworkInterfaces: { input: check_shared211, output: check_NetworkInterfaceList },
  listNetworkSubnets: { input: check_shared211, output: check_SubnetList },
  listNetworkInterfaces: { input: check_shared211, output: check_NetworkInterfaceList },
  listNetworkRouteTables: { input: check_shared211, output: check_RouteTableList },
  listRoutes: { input: check_shared211, output: check_RouteList },
  listAccessListRules: { input: check_shared222, output: check_AccessListRuleList },
  detachPolicy: { input: check_shared223 },
  attachNetworkInterface: { input: check_shared224 },
  createInstanceImage: { input: check_shared225 },
  getInstanceConsoleOutput: { input: check_shared211, output: check_shared207 },
  createVolumeSnapshot: { input: check_shared225, output: check_VolumeSnapshot },
  modifyVolume: { input: check_shared226 },
  detachAutoscalingInstance: { input: check_shared227 },
  startInstance: { input: check_shared211 },
  stopInstance: { input: check_shared211 },
  restartInstance: { input: check_shared211 },
  pauseInstance: { input: check_shared211 },
  unpauseInstance: { input: check_shared211 },
  suspendInstance: { input: check_shared211 },
  resumeInstance: { input: check_shared211 },
  terminateInstance: { input: check_shared211 },
  confirmInstanceResize: { input: check_shared211 },
  revertInstanceResize: { input: check_shared211 },
  attachPublicIp: { input: check_shared228 },
  detachPublicIp: { input: check_shared211 },
  restartCacheInstance: { input: check_shared211 },
  terminateCacheInstance: { input: check_shared211 },
  attachVolume: { input: check_shared229 },
  detachVolume: { input: check_shared211 },
  createResourceGroup: { input: check_shared232, output: check_ResourceGroup },
  addToResourceGroups: { input: check_shared233, output: check_shared234 },
  listInsights: { input: check_shared235, output: check_shared236 },
  getInsight: { input: check_shared237, output: check_Insight },
  createInsight: { input: check_shared238, output: check_Insight },
  updateInsight: { input: check_shared239, output: check_Insight },
  deleteInsight: { input: check_shared240 },
  createInsightsBulk: { input: check_shared242, output: check_shared207 },
  deleteInsightsBulk: { input: check_shared243 },
  updateInsightNotes: { input: check_shared244 },
  updateInsightMetadata: { input: check_shared245 },
  setInsightResourceGroupExemptions: { input: check_shared246 },
  refreshInsightCounts: { input: check_shared240, output: check_shared207 },
  toggleInsightTimeseries: { input: check_shared247 },
  getInsightSevenDays: { input: check_shared237, output: check_shared248 },
  listInsightResourceHistory: { input: check_shared237, output: check_shared249 },
  listInsightViolations: { input: check_shared211, output: check_shared250 },
  selectInsights: { input: check_shared251, output: check_InsightSelection },
  getFilterRegistry: { input: check_shared131, output: check_QueryFilterRegistry },
  listFindingsPerCloud: { input: check_shared252, output: check_CloudFindingPage },
  listInsightPacks: { input: check_shared131, output: check_shared253 },
  createInsightPack: { input: check_shared254, output: check_InsightPack },
  updateInsightPack: { input: check_shared255, output: check_InsightPack },
  deleteInsightPack: { input: check_shared256 },
  createExemptions: { input: check_shared257, output: check_shared49 },
  deleteExemptions: { input: check_shared258 },
  listExemptions: { input: check_shared259, output: check_ExemptionPage },
  listBots: { input: check_shared260, output: check_BotPage },
  getBot: { input: check_shared261, output: check_Bot },
  createBot: { input: check_shared262, output: check_Bot },
  updateBot: { input: check_shared263, output: check_Bot },
  runBot: { input: check_shared261 },
  archiveBot: { input: check_shared261 },
  archiveBots: { input: check_shared208 },
  getBotFunctionRegistry: { input: check_shared131, output: check_BotFunctionRegistry },
  pauseBot: { input: check_shared261 },
  resumeBot: { input: check_shared261 },
  listScheduledEvents: { input: check_shared264, output: check_shared266 },
  deleteScheduledEvents: { input: check_shared268 },
  listScheduledEventHistory: { input: check_shared264, output: check_shared270 },
  listIacConfigs: { input: check_shared131, output: check_shared271 },
  submitIacScan: { input: check_shared272, output: check_IacScanResult },
  getIacScan: { input: check_shared273, output: check_IacScan },
  listIacScans: { input: check_shared274, output: check_IacScanPage },
  listIacScansV4: { input: check_shared277, output: check_shared21 },
  getIacScanV4: { input: check_shared278, output: check_shared21 },
  getIacScanReport: { input: check_shared278, output: check_SarifReport },
  listAwsAccessKeys: { input: check_shared279, output: check_AwsConfigPage },
  createAwsAccessKey: { input: check_shared280, output: check_AwsConfig },
  deleteAwsAccessKey: { input: check_shared281 },
  listAwsRoles: { input: check_shared274, output: check_AwsConfigPage },
  createAwsRole: { input: check_shared282, output: check_AwsConfig },
  getAwsRole: { input: check_shared283, output: check_AwsConfig },
  updateAwsRole: { input: check_shared284, output: check_AwsConfig },
  deleteAwsRole: { input: check_shared283 },
  getAwsAccount: { input: check_shared203, output: check_AwsConfig },
  updateAwsAccount: { input: check_shared285, output: check_AwsConfig },
  deleteAwsAccount: { input: check_shared203 },
  listPrincipalActions: { input: check_shared286, output: check_PrincipalActivity },
  listPrincipalPermissions: { input: check_shared287, output: check_PrincipalPermissionPage },
  getPrincipalRemediationPolicy: { input: check_shared286, output: check_PrincipalRemediation },
  listResourceVulnerabilitySummaries: { input: check_shared289, output: check_ImageAssessmentPage },
  listVulnerabilities: { input: check_shared289, output: check_VulnerabilityPage },
  listResourceVulnerabilities: { input: check_shared290, output: check_ResourceVulnerabilityPage },
  exportScorecard: { input: check_shared291, output: check_Scorecard },
  createScorecardExport: { input: check_shared292, output: check_shared293 },
  createScorecardExportConfig: { input: check_shared294 },
  createSubscription: { input: check_shared295, output: check_shared293 },
  createDataCollection: { input: check_shared297, output: check_shared21 },
  setCustomLogo: { input: check_shared298 },
  getClientVersion: { input: check_shared131, output: check_shared9 }
};
export {
  checks
};
