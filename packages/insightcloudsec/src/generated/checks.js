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
var check_shared180 = outermost(validate21);
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
var check_shared181 = outermost(validate39);
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
var check_shared182 = outermost(validate52);
var schema16 = { type: ["string", "integer"], $id: "shared86" };
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
var check_shared11 = outermost(validate22), check_shared183 = outermost(validate56);
function validate56(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate56.errors = vErrors, vErrors === null;
}
var check_shared184 = outermost(validate57);
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
var check_shared185 = outermost(validate62);
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
var schema26 = { type: ["array", "null"], items: { $ref: "shared11" }, $id: "shared163" };
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
var check_shared187 = outermost(validate99);
var schema30 = { type: "string", enum: ["EXACT", "LIKE", "NOT", "IN", "NOT_IN", "BETWEEN"], $id: "shared85" };
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
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.user_id === void 0 || data.name === void 0 || data.username === void 0 || data.email_address === void 0 || data.organization_name === void 0 || data.organization_admin === void 0 || data.domain_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "user_id", "name", "username", "email_address", "organization_name", "organization_admin", "domain_admin")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.email_address !== void 0 && !validate22(data.email_address, at(instancePath, "/email_address")) && (vErrors = more(vErrors, validate22)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22)), data.organization_admin !== void 0 && !validate64(data.organization_admin, at(instancePath, "/organization_admin")) && (vErrors = more(vErrors, validate64)), data.domain_admin !== void 0 && !validate64(data.domain_admin, at(instancePath, "/domain_admin")) && (vErrors = more(vErrors, validate64)), data.domain_viewer !== void 0 && !validate34(data.domain_viewer, at(instancePath, "/domain_viewer")) && (vErrors = more(vErrors, validate34)), data.two_factor_enabled !== void 0 && !validate34(data.two_factor_enabled, at(instancePath, "/two_factor_enabled")) && (vErrors = more(vErrors, validate34)), data.two_factor_required !== void 0 && !validate34(data.two_factor_required, at(instancePath, "/two_factor_required")) && (vErrors = more(vErrors, validate34)), data.auth !== void 0 && !validate29(data.auth, at(instancePath, "/auth")) && (vErrors = more(vErrors, validate29)), data.session_ttl !== void 0 && !validate27(data.session_ttl, at(instancePath, "/session_ttl")) && (vErrors = more(vErrors, validate27)), data.session_expiration !== void 0 && !validate29(data.session_expiration, at(instancePath, "/session_expiration")) && (vErrors = more(vErrors, validate29)), data.session_timeout_seconds !== void 0 && !validate27(data.session_timeout_seconds, at(instancePath, "/session_timeout_seconds")) && (vErrors = more(vErrors, validate27)), data.authentication_server_id !== void 0 && !validate27(data.authentication_server_id, at(instancePath, "/authentication_server_id")) && (vErrors = more(vErrors, validate27)), data.auth_plugin_exists !== void 0 && !validate34(data.auth_plugin_exists, at(instancePath, "/auth_plugin_exists")) && (vErrors = more(vErrors, validate34)), data.navigation_blacklist !== void 0 && !validate106(data.navigation_blacklist, at(instancePath, "/navigation_blacklist")) && (vErrors = more(vErrors, validate106)), data.theme !== void 0 && !validate29(data.theme, at(instancePath, "/theme")) && (vErrors = more(vErrors, validate29)), data.suspended !== void 0 && !validate34(data.suspended, at(instancePath, "/suspended")) && (vErrors = more(vErrors, validate34)), data.require_pw_reset !== void 0 && !validate34(data.require_pw_reset, at(instancePath, "/require_pw_reset")) && (vErrors = more(vErrors, validate34)), data.console_access_denied !== void 0 && !validate34(data.console_access_denied, at(instancePath, "/console_access_denied")) && (vErrors = more(vErrors, validate34)), data.active_api_key_present !== void 0 && !validate34(data.active_api_key_present, at(instancePath, "/active_api_key_present")) && (vErrors = more(vErrors, validate34)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.aws_default_external_id !== void 0 && !validate29(data.aws_default_external_id, at(instancePath, "/aws_default_external_id")) && (vErrors = more(vErrors, validate29)), data.api_key_generation_allowed !== void 0 && !validate34(data.api_key_generation_allowed, at(instancePath, "/api_key_generation_allowed")) && (vErrors = more(vErrors, validate34)), data.rapid7_org_id !== void 0 && !validate29(data.rapid7_org_id, at(instancePath, "/rapid7_org_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate117.errors = vErrors, vErrors === null;
}
var check_shared190 = outermost(validate146), schema36 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared11" }, email: { $ref: "shared11" }, username: { $ref: "shared11" }, access_level: { $ref: "shared11" }, two_factor_required: { $ref: "shared15" }, password: { $ref: "shared11" }, confirm_password: { $ref: "shared11" }, authentication_type: { $ref: "shared11" }, authentication_server_id: { $ref: "shared10" }, group_ids: { $ref: "shared189" } }, required: ["name", "email", "username", "access_level"], $id: "shared190" }, func3 = Object.prototype.hasOwnProperty;
var schema38 = { type: ["integer", "string"], $id: "shared188" };
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
var check_shared191 = outermost(validate170);
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
var check_shared192 = outermost(validate177);
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
var check_shared193 = outermost(validate181);
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
var check_shared195 = outermost(validate183);
var schema50 = { type: ["string", "null"], "x-known": ["AND", "OR", null], $id: "shared162" };
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
var check_shared196 = outermost(validate212);
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
var check_shared197 = outermost(validate217);
function validate217(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.otp_secret === void 0 && (vErrors = need(vErrors, data, instancePath, "otp_secret")), data.otp_secret !== void 0 && !validate22(data.otp_secret, at(instancePath, "/otp_secret")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate217.errors = vErrors, vErrors === null;
}
var check_shared198 = outermost(validate219);
function validate219(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.success === void 0 && (vErrors = need(vErrors, data, instancePath, "success")), data.success !== void 0 && !validate64(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate64))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate219.errors = vErrors, vErrors === null;
}
var check_shared199 = outermost(validate221);
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
var check_shared201 = outermost(validate226);
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
var check_shared202 = outermost(validate239);
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
var check_shared203 = outermost(validate244);
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
var check_shared204 = outermost(validate247);
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
var check_shared206 = outermost(validate249);
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
var check_shared207 = outermost(validate266);
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
var check_shared208 = outermost(validate270);
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
var check_shared209 = outermost(validate272);
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
var check_shared210 = outermost(validate275);
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
var check_shared211 = outermost(validate278);
function validate278(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.users === void 0 && (vErrors = need(vErrors, data, instancePath, "users")), data.users !== void 0 && !validate67(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate67))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate278.errors = vErrors, vErrors === null;
}
var check_shared212 = outermost(validate280);
function validate280(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.roles === void 0 && (vErrors = need(vErrors, data, instancePath, "roles")), data.roles !== void 0 && !validate187(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate187))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate280.errors = vErrors, vErrors === null;
}
var check_shared213 = outermost(validate282);
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
var check_shared214 = outermost(validate285), schema78 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared11" }, description: { $ref: "shared11" }, all_permissions: { $ref: "shared15" }, view: { $ref: "shared15" }, provision: { $ref: "shared15" }, manage: { $ref: "shared15" }, delete: { $ref: "shared15" }, add_cloud: { $ref: "shared15" }, delete_cloud: { $ref: "shared15" }, global_scope: { $ref: "shared15" } }, required: ["name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared214" };
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
var check_Role = outermost(validate188), check_shared215 = outermost(validate296), schema79 = { type: "object", additionalProperties: !1, properties: { roleResourceId: { $ref: "shared83" }, name: { $ref: "shared11" }, description: { $ref: "shared11" }, all_permissions: { $ref: "shared15" }, view: { $ref: "shared15" }, provision: { $ref: "shared15" }, manage: { $ref: "shared15" }, delete: { $ref: "shared15" }, add_cloud: { $ref: "shared15" }, delete_cloud: { $ref: "shared15" }, global_scope: { $ref: "shared15" } }, required: ["roleResourceId", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared215" };
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
var check_shared216 = outermost(validate308);
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
var check_shared217 = outermost(validate312);
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
var check_shared218 = outermost(validate315);
var schema83 = { type: "string", enum: ["AND", "OR"], $id: "shared154" };
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
var check_shared219 = outermost(validate325);
var schema89 = { type: "string", "x-known": ["botfactory", "collections", "events", "exemptions", "groups", "iac", "iam", "insights", "tags"], $id: "shared51" };
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
var check_shared220 = outermost(validate334);
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
var check_shared221 = outermost(validate337);
function validate337(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.entitlement === void 0 && (vErrors = need(vErrors, data, instancePath, "entitlement")), data.entitlement !== void 0 && !validate330(data.entitlement, at(instancePath, "/entitlement")) && (vErrors = more(vErrors, validate330))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate337.errors = vErrors, vErrors === null;
}
var check_shared223 = outermost(validate339);
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
var check_shared224 = outermost(validate349);
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
var check_shared226 = outermost(validate354);
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
var check_shared227 = outermost(validate367);
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
var check_shared228 = outermost(validate369);
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
var check_shared229 = outermost(validate374);
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
function validate395(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.permissions !== void 0 && !validate106(data.permissions, at(instancePath, "/permissions")) && (vErrors = more(vErrors, validate106))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate395.errors = vErrors, vErrors === null;
}
function validate394(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate395(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate395));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate394.errors = vErrors, vErrors === null;
}
var schema113 = { type: ["string", "null"], "x-known": ["idle", null], $id: "shared40" };
function validate400(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema113.type })), data !== "idle" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema113["x-known"] })), validate400.errors = vErrors, vErrors === null;
}
function validate409(data, instancePath = "") {
  let vErrors = null;
  return Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "array" })), validate409.errors = vErrors, vErrors === null;
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
var check_shared230 = outermost(validate415), schema115 = { type: "object", additionalProperties: !1, properties: { filters: { $ref: "shared47" }, limit: { $ref: "shared10" }, offset: { $ref: "shared10" }, order_by: { $ref: "OrderBy" }, badges: { $ref: "shared17" }, badge_filter_operator: { $ref: "shared48" }, search_string: { $ref: "shared11" }, advanced_search: { $ref: "shared15" }, empty_badges: { $ref: "shared15" }, exclusion_badges: { $ref: "shared17" } }, $id: "shared230" }, schema116 = { type: "string", enum: ["OR", "AND", ""], $id: "shared48" };
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
var check_shared232 = outermost(validate427);
var schema120 = { type: ["string", "null"], "x-known": ["public", null], $id: "shared49" };
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
var check_shared233 = outermost(validate436);
function validate436(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.clouds === void 0 && (vErrors = need(vErrors, data, instancePath, "clouds")), data.clouds !== void 0 && !validate378(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate378))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate436.errors = vErrors, vErrors === null;
}
var check_shared234 = outermost(validate438);
var schema123 = { type: "object", additionalProperties: !1, properties: { cloud_type: { $ref: "shared11" }, name: { $ref: "shared11" }, authentication_type: { $ref: "shared11" }, account_number: { $ref: "shared11" }, api_key: { $ref: "shared11" }, secret_key: { $ref: "shared11" }, role_arn: { $ref: "shared11" }, external_id: { $ref: "shared11" }, session_name: { $ref: "shared11" }, duration: { $ref: "shared10" }, strategy_id: { $ref: "shared10" }, tenant_id: { $ref: "shared11" }, app_id: { $ref: "shared11" }, subscription_id: { $ref: "shared11" }, certificate_thumbprint: { $ref: "shared11" }, project: { $ref: "shared11" }, api_credentials: { $ref: "GcpServiceAccountKey" } }, required: ["cloud_type", "name"], $id: "CloudCreationParams" };
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
var check_Cloud = outermost(validate379), check_shared235 = outermost(validate469), schema125 = { type: "object", additionalProperties: !1, properties: { cloudId: { $ref: "shared10" }, cloud_type: { $ref: "shared11" }, name: { $ref: "shared11" }, authentication_type: { $ref: "shared11" }, account_number: { $ref: "shared11" }, api_key: { $ref: "shared11" }, secret_key: { $ref: "shared11" }, role_arn: { $ref: "shared11" }, external_id: { $ref: "shared11" }, session_name: { $ref: "shared11" }, duration: { $ref: "shared10" }, strategy_id: { $ref: "shared10" }, tenant_id: { $ref: "shared11" }, app_id: { $ref: "shared11" }, subscription_id: { $ref: "shared11" }, certificate_thumbprint: { $ref: "shared11" }, project: { $ref: "shared11" }, api_credentials: { $ref: "GcpServiceAccountKey" } }, required: ["cloudId", "cloud_type", "name"], $id: "shared235" };
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
var check_shared236 = outermost(validate488);
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
var check_shared237 = outermost(validate490);
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
var check_shared239 = outermost(validate493);
var schema129 = { type: "string", enum: ["PAUSED", "DEFAULT"], $id: "shared238" };
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
var check_shared241 = outermost(validate497);
var schema133 = { type: "string", "x-known": ["ACTIVE"], $id: "shared46" };
function validate503(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ACTIVE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema133["x-known"] })), validate503.errors = vErrors, vErrors === null;
}
var schema134 = { type: ["number", "null"], $id: "shared23" };
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
var check_shared242 = outermost(validate509);
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
var check_shared244 = outermost(validate511);
function validate513(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.organization_id === void 0 || data.name === void 0 || data.cloud_type_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "organization_id", "name", "cloud_type_id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_type_id !== void 0 && !validate382(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate382)), data.type_default !== void 0 && !validate34(data.type_default, at(instancePath, "/type_default")) && (vErrors = more(vErrors, validate34)), data.system_defined !== void 0 && !validate34(data.system_defined, at(instancePath, "/system_defined")) && (vErrors = more(vErrors, validate34)), data.disabled_regions !== void 0 && !validate106(data.disabled_regions, at(instancePath, "/disabled_regions")) && (vErrors = more(vErrors, validate106)), data.dynamic_scheduling !== void 0 && !validate34(data.dynamic_scheduling, at(instancePath, "/dynamic_scheduling")) && (vErrors = more(vErrors, validate34)), data.dynamic_scheduling_enabled !== void 0 && !validate34(data.dynamic_scheduling_enabled, at(instancePath, "/dynamic_scheduling_enabled")) && (vErrors = more(vErrors, validate34)), data.organization_services !== void 0 && !validate27(data.organization_services, at(instancePath, "/organization_services")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate513.errors = vErrors, vErrors === null;
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
var check_shared245 = outermost(validate526);
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
var check_shared246 = outermost(validate529);
function validate529(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.strategy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "strategy_id")), data.strategy_id !== void 0 && !validate44(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate529.errors = vErrors, vErrors === null;
}
var check_shared247 = outermost(validate531);
function validate531(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.strategyId === void 0 || data.organization_service_ids === void 0 || data.cloud_type_id === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "strategyId", "organization_service_ids", "cloud_type_id", "badges"));
    for (let key0 in data)
      key0 === "strategyId" || key0 === "organization_service_ids" || key0 === "cloud_type_id" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.strategyId !== void 0 && !validate44(data.strategyId, at(instancePath, "/strategyId")) && (vErrors = more(vErrors, validate44)), data.organization_service_ids !== void 0 && !validate340(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate340)), data.cloud_type_id !== void 0 && !validate22(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate22)), data.badges !== void 0 && !validate409(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate409));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate531.errors = vErrors, vErrors === null;
}
var check_shared248 = outermost(validate536);
function validate540(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.job !== void 0 && !validate29(data.job, at(instancePath, "/job")) && (vErrors = more(vErrors, validate29)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate540.errors = vErrors, vErrors === null;
}
function validate543(data, instancePath = "") {
  let vErrors = null;
  return data !== null && (vErrors = report(vErrors, instancePath, "type", { type: "null" })), validate543.errors = vErrors, vErrors === null;
}
function validate539(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate540(data, instancePath) || (vErrors = more(vErrors, validate540), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate539.errors = vErrors, errors === 0;
}
function validate537(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.region !== void 0 && !validate29(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate29)), data.schedule !== void 0 && !validate539(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate539))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate537.errors = vErrors, vErrors === null;
}
function validate536(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate537(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate537));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate536.errors = vErrors, vErrors === null;
}
var check_shared249 = outermost(validate547);
function validate548(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.job !== void 0 && !validate22(data.job, at(instancePath, "/job")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate548.errors = vErrors, vErrors === null;
}
function validate547(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate548(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate548));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate547.errors = vErrors, vErrors === null;
}
var check_QueueStatus = outermost(validate551);
var schema150 = { type: ["object", "null"], properties: { count: { $ref: "shared3" }, min: { $ref: "shared23" }, max: { $ref: "shared23" }, current: { $ref: "shared23" }, sum: { $ref: "shared23" }, sumsq: { $ref: "shared23" }, average: { $ref: "shared23" }, variance: { $ref: "shared23" }, stddev: { $ref: "shared23" } }, $id: "JobTimes" };
function validate558(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema150.type })), data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.min !== void 0 && !validate505(data.min, at(instancePath, "/min")) && (vErrors = more(vErrors, validate505)), data.max !== void 0 && !validate505(data.max, at(instancePath, "/max")) && (vErrors = more(vErrors, validate505)), data.current !== void 0 && !validate505(data.current, at(instancePath, "/current")) && (vErrors = more(vErrors, validate505)), data.sum !== void 0 && !validate505(data.sum, at(instancePath, "/sum")) && (vErrors = more(vErrors, validate505)), data.sumsq !== void 0 && !validate505(data.sumsq, at(instancePath, "/sumsq")) && (vErrors = more(vErrors, validate505)), data.average !== void 0 && !validate505(data.average, at(instancePath, "/average")) && (vErrors = more(vErrors, validate505)), data.variance !== void 0 && !validate505(data.variance, at(instancePath, "/variance")) && (vErrors = more(vErrors, validate505)), data.stddev !== void 0 && !validate505(data.stddev, at(instancePath, "/stddev")) && (vErrors = more(vErrors, validate505))), validate558.errors = vErrors, vErrors === null;
}
var schema153 = { type: ["string", "number"], $id: "shared96" };
function validate581(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: schema153.type })), validate581.errors = vErrors, vErrors === null;
}
function validate580(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 2 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 2 }, "must NOT have more than 2 items")), data.length < 2 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 2 }, "must NOT have fewer than 2 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate581(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate581));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate580.errors = vErrors, vErrors === null;
}
function validate579(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate580(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate580));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate579.errors = vErrors, vErrors === null;
}
function validate551(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.workers === void 0 || data.p0 === void 0 || data.p1 === void 0 || data.p2 === void 0 || data.slowest_jobs === void 0) && (vErrors = need(vErrors, data, instancePath, "workers", "p0", "p1", "p2", "slowest_jobs")), data.workers !== void 0 && !validate44(data.workers, at(instancePath, "/workers")) && (vErrors = more(vErrors, validate44)), data.p0 !== void 0 && !validate44(data.p0, at(instancePath, "/p0")) && (vErrors = more(vErrors, validate44)), data.p1 !== void 0 && !validate44(data.p1, at(instancePath, "/p1")) && (vErrors = more(vErrors, validate44)), data.p2 !== void 0 && !validate44(data.p2, at(instancePath, "/p2")) && (vErrors = more(vErrors, validate44)), data.p3 !== void 0 && !validate27(data.p3, at(instancePath, "/p3")) && (vErrors = more(vErrors, validate27)), data.scheduler_internal !== void 0 && !validate27(data.scheduler_internal, at(instancePath, "/scheduler_internal")) && (vErrors = more(vErrors, validate27)), data.queue_wait !== void 0 && !validate558(data.queue_wait, at(instancePath, "/queue_wait")) && (vErrors = more(vErrors, validate558)), data.queue_wait_p0 !== void 0 && !validate558(data.queue_wait_p0, at(instancePath, "/queue_wait_p0")) && (vErrors = more(vErrors, validate558)), data.queue_wait_p1 !== void 0 && !validate558(data.queue_wait_p1, at(instancePath, "/queue_wait_p1")) && (vErrors = more(vErrors, validate558)), data.queue_wait_p2 !== void 0 && !validate558(data.queue_wait_p2, at(instancePath, "/queue_wait_p2")) && (vErrors = more(vErrors, validate558)), data.queue_wait_p3 !== void 0 && !validate558(data.queue_wait_p3, at(instancePath, "/queue_wait_p3")) && (vErrors = more(vErrors, validate558)), data.queue_wait_all !== void 0 && !validate558(data.queue_wait_all, at(instancePath, "/queue_wait_all")) && (vErrors = more(vErrors, validate558)), data.process_time !== void 0 && !validate558(data.process_time, at(instancePath, "/process_time")) && (vErrors = more(vErrors, validate558)), data.process_time_p0 !== void 0 && !validate558(data.process_time_p0, at(instancePath, "/process_time_p0")) && (vErrors = more(vErrors, validate558)), data.process_time_p1 !== void 0 && !validate558(data.process_time_p1, at(instancePath, "/process_time_p1")) && (vErrors = more(vErrors, validate558)), data.process_time_p2 !== void 0 && !validate558(data.process_time_p2, at(instancePath, "/process_time_p2")) && (vErrors = more(vErrors, validate558)), data.process_time_p3 !== void 0 && !validate558(data.process_time_p3, at(instancePath, "/process_time_p3")) && (vErrors = more(vErrors, validate558)), data.slowest_jobs !== void 0 && !validate579(data.slowest_jobs, at(instancePath, "/slowest_jobs")) && (vErrors = more(vErrors, validate579))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate551.errors = vErrors, vErrors === null;
}
var check_shared250 = outermost(validate585);
function validate587(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate587.errors = vErrors, vErrors === null;
}
function validate586(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate587(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate587));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate586.errors = vErrors, vErrors === null;
}
function validate585(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.diagnostics !== void 0 && !validate586(data.diagnostics, at(instancePath, "/diagnostics")) && (vErrors = more(vErrors, validate586)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate585.errors = vErrors, vErrors === null;
}
var check_shared252 = outermost(validate590);
var schema160 = { type: ["string", "integer", "null"], $id: "shared42" };
function validate597(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema160.type })), validate597.errors = vErrors, vErrors === null;
}
var schema161 = { type: ["integer", "array", "null"], items: {}, $id: "shared43" };
function validate602(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && !Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema161.type })), validate602.errors = vErrors, vErrors === null;
}
function validate592(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.cloud_type_id !== void 0 && !validate29(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate29)), data.domain_id !== void 0 && !validate29(data.domain_id, at(instancePath, "/domain_id")) && (vErrors = more(vErrors, validate29)), data.domain_name !== void 0 && !validate29(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate597(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate597)), data.added_timestamp !== void 0 && !validate29(data.added_timestamp, at(instancePath, "/added_timestamp")) && (vErrors = more(vErrors, validate29)), data.auto_badge !== void 0 && !validate34(data.auto_badge, at(instancePath, "/auto_badge")) && (vErrors = more(vErrors, validate34)), data.auto_add !== void 0 && !validate34(data.auto_add, at(instancePath, "/auto_add")) && (vErrors = more(vErrors, validate34)), data.failures !== void 0 && !validate602(data.failures, at(instancePath, "/failures")) && (vErrors = more(vErrors, validate602)), data.projects !== void 0 && !validate602(data.projects, at(instancePath, "/projects")) && (vErrors = more(vErrors, validate602))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate592.errors = vErrors, vErrors === null;
}
function validate591(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate592(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate592));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate591.errors = vErrors, vErrors === null;
}
function validate590(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.domains !== void 0 && !validate591(data.domains, at(instancePath, "/domains")) && (vErrors = more(vErrors, validate591)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate590.errors = vErrors, vErrors === null;
}
var check_shared253 = outermost(validate607), schema162 = { type: "object", additionalProperties: !1, properties: { cloud_type: { $ref: "shared11" }, credentials: { $ref: "shared26" }, nickname: { $ref: "shared11" }, domain_name: { $ref: "shared11" }, parent_folder_id: { $ref: "shared14" }, auto_add: { $ref: "shared15" }, auto_badge: { $ref: "shared15" }, auto_remove: { $ref: "shared15" }, remove_suspended: { $ref: "shared15" }, skip_prefixes: { $ref: "shared14" } }, required: ["cloud_type", "credentials", "nickname"], $id: "shared253" };
function validate607(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloud_type === void 0 || data.credentials === void 0 || data.nickname === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_type", "credentials", "nickname"));
    for (let key0 in data)
      func3.call(schema162.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud_type !== void 0 && !validate22(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate22)), data.credentials !== void 0 && !validate587(data.credentials, at(instancePath, "/credentials")) && (vErrors = more(vErrors, validate587)), data.nickname !== void 0 && !validate22(data.nickname, at(instancePath, "/nickname")) && (vErrors = more(vErrors, validate22)), data.domain_name !== void 0 && !validate22(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate22)), data.parent_folder_id !== void 0 && !validate106(data.parent_folder_id, at(instancePath, "/parent_folder_id")) && (vErrors = more(vErrors, validate106)), data.auto_add !== void 0 && !validate64(data.auto_add, at(instancePath, "/auto_add")) && (vErrors = more(vErrors, validate64)), data.auto_badge !== void 0 && !validate64(data.auto_badge, at(instancePath, "/auto_badge")) && (vErrors = more(vErrors, validate64)), data.auto_remove !== void 0 && !validate64(data.auto_remove, at(instancePath, "/auto_remove")) && (vErrors = more(vErrors, validate64)), data.remove_suspended !== void 0 && !validate64(data.remove_suspended, at(instancePath, "/remove_suspended")) && (vErrors = more(vErrors, validate64)), data.skip_prefixes !== void 0 && !validate106(data.skip_prefixes, at(instancePath, "/skip_prefixes")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate607.errors = vErrors, vErrors === null;
}
var check_CloudDomain = outermost(validate592), check_shared254 = outermost(validate618);
function validate618(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.event_driven_harvest_enabled === void 0 && (vErrors = need(vErrors, data, instancePath, "event_driven_harvest_enabled")), data.event_driven_harvest_enabled !== void 0 && !validate64(data.event_driven_harvest_enabled, at(instancePath, "/event_driven_harvest_enabled")) && (vErrors = more(vErrors, validate64))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate618.errors = vErrors, vErrors === null;
}
var check_shared255 = outermost(validate620);
function validate620(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organizationServiceId"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 !== "organizationServiceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate620.errors = vErrors, errors === 0;
}
var check_shared257 = outermost(validate622);
function validate628(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate382(data, instancePath) || (vErrors = more(vErrors, validate382), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate628.errors = vErrors, errors === 0;
}
function validate624(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "organization_service_id"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "name"), errors = vErrors === null ? 0 : vErrors.length, data.organization_service_id !== void 0 && !validate44(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.cloud_type_id !== void 0 && !validate628(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate628), errors = vErrors.length), data.producers !== void 0 && !validate27(data.producers, at(instancePath, "/producers")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.events !== void 0 && !validate27(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.pending !== void 0 && !validate34(data.pending, at(instancePath, "/pending")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.errors !== void 0 && !validate409(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate409), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate624.errors = vErrors, errors === 0;
}
function validate623(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate624(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate624));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate623.errors = vErrors, vErrors === null;
}
function validate622(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.consumers === void 0 && (vErrors = need(vErrors, data, instancePath, "consumers")), data.consumers !== void 0 && !validate623(data.consumers, at(instancePath, "/consumers")) && (vErrors = more(vErrors, validate623))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate622.errors = vErrors, vErrors === null;
}
var check_shared258 = outermost(validate638);
function validate644(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.by_badge === void 0 || data.badges === void 0 || data.by_consumer === void 0) && (vErrors = need(vErrors, data, instancePath, "by_badge", "badges", "by_consumer"));
    for (let key0 in data)
      key0 === "by_badge" || key0 === "badges" || key0 === "by_consumer" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.by_badge !== void 0 && !validate64(data.by_badge, at(instancePath, "/by_badge")) && (vErrors = more(vErrors, validate64)), data.badges !== void 0 && !validate409(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate409)), data.by_consumer !== void 0 && !validate64(data.by_consumer, at(instancePath, "/by_consumer")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate644.errors = vErrors, vErrors === null;
}
function validate638(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationServiceId === void 0 || data.organization_service_ids === void 0 || data.regions === void 0 || data.resource_types === void 0 || data.enable_all_types === void 0 || data.propagate === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationServiceId", "organization_service_ids", "regions", "resource_types", "enable_all_types", "propagate"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "organization_service_ids" || key0 === "regions" || key0 === "resource_types" || key0 === "enable_all_types" || key0 === "propagate" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44)), data.organization_service_ids !== void 0 && !validate340(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate340)), data.regions !== void 0 && !validate106(data.regions, at(instancePath, "/regions")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.enable_all_types !== void 0 && !validate64(data.enable_all_types, at(instancePath, "/enable_all_types")) && (vErrors = more(vErrors, validate64)), data.propagate !== void 0 && !validate644(data.propagate, at(instancePath, "/propagate")) && (vErrors = more(vErrors, validate644));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate638.errors = vErrors, vErrors === null;
}
var check_shared259 = outermost(validate649);
function validate649(data, instancePath = "") {
  return validate649.errors = null, !0;
}
var check_shared260 = outermost(validate650);
function validate650(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_ids"));
    for (let key0 in data)
      key0 !== "resource_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate202(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate202));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate650.errors = vErrors, vErrors === null;
}
var check_shared261 = outermost(validate652);
function validate652(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.target_resource_ids === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "target_resource_ids", "badges"));
    for (let key0 in data)
      key0 === "target_resource_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.target_resource_ids !== void 0 && !validate202(data.target_resource_ids, at(instancePath, "/target_resource_ids")) && (vErrors = more(vErrors, validate202)), data.badges !== void 0 && !validate319(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate319));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate652.errors = vErrors, vErrors === null;
}
var check_shared262 = outermost(validate655);
function validate655(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.target_resource_ids === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "target_resource_ids", "badges"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "target_resource_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.target_resource_ids !== void 0 && !validate202(data.target_resource_ids, at(instancePath, "/target_resource_ids")) && (vErrors = more(vErrors, validate202)), data.badges !== void 0 && !validate319(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate319));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate655.errors = vErrors, vErrors === null;
}
var check_shared263 = outermost(validate659);
function validate659(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 !== "resourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate659.errors = vErrors, vErrors === null;
}
var check_shared264 = outermost(validate661);
function validate662(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value")), data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22)), data.auto_generated !== void 0 && !validate34(data.auto_generated, at(instancePath, "/auto_generated")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate662.errors = vErrors, vErrors === null;
}
function validate661(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate662(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate662));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate661.errors = vErrors, vErrors === null;
}
var check_shared266 = outermost(validate667);
function validate669(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.count === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "count")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.count !== void 0 && !validate44(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate669.errors = vErrors, vErrors === null;
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
function validate667(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_count === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_count")), data.resource_count !== void 0 && !validate668(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate668))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate667.errors = vErrors, vErrors === null;
}
var check_shared267 = outermost(validate674);
function validate674(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "badges" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.badges !== void 0 && !validate319(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate319));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate674.errors = vErrors, vErrors === null;
}
var check_shared268 = outermost(validate676);
function validate677(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate677.errors = vErrors, vErrors === null;
}
function validate676(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate677(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate677));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate676.errors = vErrors, vErrors === null;
}
var check_shared269 = outermost(validate681), schema184 = { type: "object", additionalProperties: !1, properties: { selected_resource_type: { $ref: "shared11" }, resource_types: { $ref: "shared14" }, scopes: { $ref: "shared16" }, filters: { $ref: "shared33" }, badges: { $ref: "shared17" }, badge_filter_operator: { $ref: "shared154" }, tags: { $ref: "shared155" }, insight: { $ref: "shared11" }, insight_exemptions: { $ref: "shared15" }, limit: { $ref: "shared156" }, offset: { $ref: "shared157" }, cursor: { $ref: "shared11" }, order_by: { $ref: "OrderBy" } }, $id: "shared269" };
function validate688(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate688.errors = vErrors, vErrors === null;
}
function validate686(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate688(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate688));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate686.errors = vErrors, vErrors === null;
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
function validate695(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value"));
    for (let key0 in data)
      key0 === "key" || key0 === "value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate695.errors = vErrors, vErrors === null;
}
function validate694(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate695(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate695));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate694.errors = vErrors, vErrors === null;
}
function validate702(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 1e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1e3 }, "must be <= 1000")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate702.errors = vErrors, vErrors === null;
}
function validate681(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func3.call(schema184.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.selected_resource_type !== void 0 && !validate22(data.selected_resource_type, at(instancePath, "/selected_resource_type")) && (vErrors = more(vErrors, validate22)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.scopes !== void 0 && !validate202(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate202)), data.filters !== void 0 && !validate685(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate685)), data.badges !== void 0 && !validate319(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate319)), data.badge_filter_operator !== void 0 && !validate317(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate317)), data.tags !== void 0 && !validate694(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate694)), data.insight !== void 0 && !validate22(data.insight, at(instancePath, "/insight")) && (vErrors = more(vErrors, validate22)), data.insight_exemptions !== void 0 && !validate64(data.insight_exemptions, at(instancePath, "/insight_exemptions")) && (vErrors = more(vErrors, validate64)), data.limit !== void 0 && !validate702(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate702)), data.offset !== void 0 && !validate113(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate113)), data.cursor !== void 0 && !validate22(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate22)), data.order_by !== void 0 && !validate115(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate115));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate681.errors = vErrors, vErrors === null;
}
var check_ResourceQueryResult = outermost(validate707);
var schema194 = { type: "string", "x-known": ["accessanalyzer", "accesslistflowlog", "airflowenvironment", "apiaccountingconfig", "apprunnerservice", "appserver", "autoscalinggroup", "autoscalinglaunchconfiguration", "awsconfig", "backendservice", "backupvault", "batchenvironment", "batchpool", "bigdatainstance", "bigdatasnapshot", "bigdataworkspace", "brokerinstance", "buildproject", "cloudwatchdestination", "coldstorage", "container", "containercluster", "containerdeployment", "containerimage", "containerinstance", "containernodegroup", "containerregistry", "containerservice", "contentdeliverynetwork", "dataanalyticsworkspace", "database", "databricksworkspace", "datafactory", "datalakestorage", "datastore", "datastream", "datasynctask", "dbcluster", "dbinstance", "dbmigrationinstance", "dbproxy", "dbsnapshot", "ddosprotection", "deliverystream", "diagnosticsetting", "directconnect", "directoryservice", "distributedtable", "distributedtablecluster", "divvyorganizationservice", "dnszone", "domaingroup", "domainuser", "ecstaskdefinition", "emailservicedomain", "esinstance", "etldatacatalog", "etlsecurityconfig", "eventsubscription", "fileshare", "forwardingrule", "gcpstackdriversink", "globalloadbalancer", "graphapi", "hypervisor", "identityprovider", "instance", "instancereservation", "internetgateway", "kubernetesclusterrole", "kubernetesconfigmap", "kubernetescontrolplane", "kubernetescronjob", "kubernetesdaemonset", "kubernetesingress", "kubernetesjob", "kubernetesmutatingwebhookconfiguration", "kubernetesnamespace", "kubernetesnetworkpolicy", "kubernetespersistentvolume", "kubernetesreplicaset", "kubernetesrole", "kubernetessecret", "kubernetesservice", "kubernetesserviceaccount", "kubernetesstatefulset", "kubernetesvalidatingwebhookconfiguration", "lightsail", "loadbalancer", "loganalyticsworkspace", "logicapp", "mapreducecluster", "mcdatabasecluster", "mcinstance", "mcsnapshot", "messagequeue", "mlinstance", "natgateway", "networkaddressgroup", "networkendpoint", "networkendpointservice", "networkfirewall", "networkfirewallrule", "networkfirewallrulelist", "networkflowlog", "networkinterface", "networkpeer", "notificationsubscription", "notificationtopic", "pod", "podsecuritypolicy", "privateimage", "privatenetwork", "privatesubnet", "publicip", "querylogconfig", "recyclebinrule", "resourceaccesslist", "resourceaccesslistrule", "resourcegroup", "restapi", "restapidomain", "restapikey", "restapistage", "route", "routetable", "searchcluster", "searchindex", "secret", "securefiletransfer", "serverlessapplication", "serverlessfunction", "serverlesslayer", "serviceaccesskey", "serviceaccesspoint", "servicealarm", "serviceapp", "servicecertificate", "servicecheck", "servicecontrolpolicy", "servicecost", "servicedataset", "servicedetector", "servicedomain", "serviceencryptionkey", "serviceencryptionkeyvault", "serviceeventbus", "serviceeventrule", "servicegroup", "servicelimit", "serviceloggroup", "serviceoutpost", "servicepolicy", "serviceregion", "servicerole", "serviceuser", "sharedfilesystem", "sharedgallery", "sharedgalleryimage", "sharedgalleryimageversion", "sitetositevpn", "snapshot", "spanner", "spannerdatabase", "sshkeypair", "ssmdocument", "stacktemplate", "stepfunction", "storageaccount", "storagecontainer", "storagegateway", "storedparameter", "streaminstance", "targetproxy", "threatfinding", "threatfindingresource", "timeseriesdatabase", "trafficmirrortarget", "transcodingpipeline", "transcriptionjob", "transitgateway", "userpool", "videostream", "virtualprivategateway", "volume", "waf", "webapp", "webappgroup", "workspace"], $id: "ResourceType" };
function validate710(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "accessanalyzer" && data !== "accesslistflowlog" && data !== "airflowenvironment" && data !== "apiaccountingconfig" && data !== "apprunnerservice" && data !== "appserver" && data !== "autoscalinggroup" && data !== "autoscalinglaunchconfiguration" && data !== "awsconfig" && data !== "backendservice" && data !== "backupvault" && data !== "batchenvironment" && data !== "batchpool" && data !== "bigdatainstance" && data !== "bigdatasnapshot" && data !== "bigdataworkspace" && data !== "brokerinstance" && data !== "buildproject" && data !== "cloudwatchdestination" && data !== "coldstorage" && data !== "container" && data !== "containercluster" && data !== "containerdeployment" && data !== "containerimage" && data !== "containerinstance" && data !== "containernodegroup" && data !== "containerregistry" && data !== "containerservice" && data !== "contentdeliverynetwork" && data !== "dataanalyticsworkspace" && data !== "database" && data !== "databricksworkspace" && data !== "datafactory" && data !== "datalakestorage" && data !== "datastore" && data !== "datastream" && data !== "datasynctask" && data !== "dbcluster" && data !== "dbinstance" && data !== "dbmigrationinstance" && data !== "dbproxy" && data !== "dbsnapshot" && data !== "ddosprotection" && data !== "deliverystream" && data !== "diagnosticsetting" && data !== "directconnect" && data !== "directoryservice" && data !== "distributedtable" && data !== "distributedtablecluster" && data !== "divvyorganizationservice" && data !== "dnszone" && data !== "domaingroup" && data !== "domainuser" && data !== "ecstaskdefinition" && data !== "emailservicedomain" && data !== "esinstance" && data !== "etldatacatalog" && data !== "etlsecurityconfig" && data !== "eventsubscription" && data !== "fileshare" && data !== "forwardingrule" && data !== "gcpstackdriversink" && data !== "globalloadbalancer" && data !== "graphapi" && data !== "hypervisor" && data !== "identityprovider" && data !== "instance" && data !== "instancereservation" && data !== "internetgateway" && data !== "kubernetesclusterrole" && data !== "kubernetesconfigmap" && data !== "kubernetescontrolplane" && data !== "kubernetescronjob" && data !== "kubernetesdaemonset" && data !== "kubernetesingress" && data !== "kubernetesjob" && data !== "kubernetesmutatingwebhookconfiguration" && data !== "kubernetesnamespace" && data !== "kubernetesnetworkpolicy" && data !== "kubernetespersistentvolume" && data !== "kubernetesreplicaset" && data !== "kubernetesrole" && data !== "kubernetessecret" && data !== "kubernetesservice" && data !== "kubernetesserviceaccount" && data !== "kubernetesstatefulset" && data !== "kubernetesvalidatingwebhookconfiguration" && data !== "lightsail" && data !== "loadbalancer" && data !== "loganalyticsworkspace" && data !== "logicapp" && data !== "mapreducecluster" && data !== "mcdatabasecluster" && data !== "mcinstance" && data !== "mcsnapshot" && data !== "messagequeue" && data !== "mlinstance" && data !== "natgateway" && data !== "networkaddressgroup" && data !== "networkendpoint" && data !== "networkendpointservice" && data !== "networkfirewall" && data !== "networkfirewallrule" && data !== "networkfirewallrulelist" && data !== "networkflowlog" && data !== "networkinterface" && data !== "networkpeer" && data !== "notificationsubscription" && data !== "notificationtopic" && data !== "pod" && data !== "podsecuritypolicy" && data !== "privateimage" && data !== "privatenetwork" && data !== "privatesubnet" && data !== "publicip" && data !== "querylogconfig" && data !== "recyclebinrule" && data !== "resourceaccesslist" && data !== "resourceaccesslistrule" && data !== "resourcegroup" && data !== "restapi" && data !== "restapidomain" && data !== "restapikey" && data !== "restapistage" && data !== "route" && data !== "routetable" && data !== "searchcluster" && data !== "searchindex" && data !== "secret" && data !== "securefiletransfer" && data !== "serverlessapplication" && data !== "serverlessfunction" && data !== "serverlesslayer" && data !== "serviceaccesskey" && data !== "serviceaccesspoint" && data !== "servicealarm" && data !== "serviceapp" && data !== "servicecertificate" && data !== "servicecheck" && data !== "servicecontrolpolicy" && data !== "servicecost" && data !== "servicedataset" && data !== "servicedetector" && data !== "servicedomain" && data !== "serviceencryptionkey" && data !== "serviceencryptionkeyvault" && data !== "serviceeventbus" && data !== "serviceeventrule" && data !== "servicegroup" && data !== "servicelimit" && data !== "serviceloggroup" && data !== "serviceoutpost" && data !== "servicepolicy" && data !== "serviceregion" && data !== "servicerole" && data !== "serviceuser" && data !== "sharedfilesystem" && data !== "sharedgallery" && data !== "sharedgalleryimage" && data !== "sharedgalleryimageversion" && data !== "sitetositevpn" && data !== "snapshot" && data !== "spanner" && data !== "spannerdatabase" && data !== "sshkeypair" && data !== "ssmdocument" && data !== "stacktemplate" && data !== "stepfunction" && data !== "storageaccount" && data !== "storagecontainer" && data !== "storagegateway" && data !== "storedparameter" && data !== "streaminstance" && data !== "targetproxy" && data !== "threatfinding" && data !== "threatfindingresource" && data !== "timeseriesdatabase" && data !== "trafficmirrortarget" && data !== "transcodingpipeline" && data !== "transcriptionjob" && data !== "transitgateway" && data !== "userpool" && data !== "videostream" && data !== "virtualprivategateway" && data !== "volume" && data !== "waf" && data !== "webapp" && data !== "webappgroup" && data !== "workspace" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema194["x-known"] })), validate710.errors = vErrors, vErrors === null;
}
var schema199 = { type: ["object", "null"], additionalProperties: { $ref: "shared11" }, $id: "shared101" };
function validate730(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema199.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  return validate730.errors = vErrors, vErrors === null;
}
function validate735(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.reporter_resource_id !== void 0 && !validate29(data.reporter_resource_id, at(instancePath, "/reporter_resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate735.errors = vErrors, vErrors === null;
}
function validate734(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate735(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate735));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate734.errors = vErrors, vErrors === null;
}
function validate743(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.parent_resource_id !== void 0 && !validate29(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.value !== void 0 && !validate29(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate743.errors = vErrors, vErrors === null;
}
function validate742(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate743(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate743));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate742.errors = vErrors, vErrors === null;
}
function validate741(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.property_list !== void 0 && !validate742(data.property_list, at(instancePath, "/property_list")) && (vErrors = more(vErrors, validate742)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate741.errors = vErrors, vErrors === null;
}
function validate740(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate741(data, instancePath) || (vErrors = more(vErrors, validate741), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "anyOf", {}, "must match a schema in anyOf"), errors++), validate740.errors = vErrors, errors === 0;
}
var schema206 = { type: ["object", "null"], $id: "shared25" };
function validate752(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema206.type })), validate752.errors = vErrors, vErrors === null;
}
function validate715(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.cloud !== void 0 && !validate29(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.account_status !== void 0 && !validate29(data.account_status, at(instancePath, "/account_status")) && (vErrors = more(vErrors, validate29)), data.organization_service_id !== void 0 && !validate27(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate27)), data.region !== void 0 && !validate29(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate29)), data.availability_zone !== void 0 && !validate29(data.availability_zone, at(instancePath, "/availability_zone")) && (vErrors = more(vErrors, validate29)), data.creation_timestamp !== void 0 && !validate29(data.creation_timestamp, at(instancePath, "/creation_timestamp")) && (vErrors = more(vErrors, validate29)), data.discovered_timestamp !== void 0 && !validate29(data.discovered_timestamp, at(instancePath, "/discovered_timestamp")) && (vErrors = more(vErrors, validate29)), data.modified_timestamp !== void 0 && !validate29(data.modified_timestamp, at(instancePath, "/modified_timestamp")) && (vErrors = more(vErrors, validate29)), data.namespace_id !== void 0 && !validate29(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate29)), data.tags !== void 0 && !validate730(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate730)), data.direct_link !== void 0 && !validate29(data.direct_link, at(instancePath, "/direct_link")) && (vErrors = more(vErrors, validate29)), data.noncompliance !== void 0 && !validate734(data.noncompliance, at(instancePath, "/noncompliance")) && (vErrors = more(vErrors, validate734)), data.properties !== void 0 && !validate740(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate740)), data.documents !== void 0 && !validate752(data.documents, at(instancePath, "/documents")) && (vErrors = more(vErrors, validate752))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate715.errors = vErrors, vErrors === null;
}
function validate714(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate715(data, instancePath) || (vErrors = more(vErrors, validate715), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate714.errors = vErrors, errors === 0;
}
function validate713(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.analyzer_id !== void 0 && !validate29(data.analyzer_id, at(instancePath, "/analyzer_id")) && (vErrors = more(vErrors, validate29)), data.account_mapping !== void 0 && !validate29(data.account_mapping, at(instancePath, "/account_mapping")) && (vErrors = more(vErrors, validate29)), data.active_finding_count !== void 0 && !validate27(data.active_finding_count, at(instancePath, "/active_finding_count")) && (vErrors = more(vErrors, validate27)), data.public_finding_count !== void 0 && !validate27(data.public_finding_count, at(instancePath, "/public_finding_count")) && (vErrors = more(vErrors, validate27)), data.cross_account_count !== void 0 && !validate27(data.cross_account_count, at(instancePath, "/cross_account_count")) && (vErrors = more(vErrors, validate27)), data.unknown_account_count !== void 0 && !validate27(data.unknown_account_count, at(instancePath, "/unknown_account_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate713.errors = vErrors, vErrors === null;
}
function validate712(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate713(data, instancePath) || (vErrors = more(vErrors, validate713), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate712.errors = vErrors, errors === 0;
}
function validate767(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.storage_id !== void 0 && !validate29(data.storage_id, at(instancePath, "/storage_id")) && (vErrors = more(vErrors, validate29)), data.target_resource_id !== void 0 && !validate29(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate29)), data.provisioning_state !== void 0 && !validate29(data.provisioning_state, at(instancePath, "/provisioning_state")) && (vErrors = more(vErrors, validate29)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.retention_enabled !== void 0 && !validate34(data.retention_enabled, at(instancePath, "/retention_enabled")) && (vErrors = more(vErrors, validate34)), data.retention_time !== void 0 && !validate29(data.retention_time, at(instancePath, "/retention_time")) && (vErrors = more(vErrors, validate29)), data.traffic_analytics_enabled !== void 0 && !validate34(data.traffic_analytics_enabled, at(instancePath, "/traffic_analytics_enabled")) && (vErrors = more(vErrors, validate34)), data.traffic_analytics_interval !== void 0 && !validate29(data.traffic_analytics_interval, at(instancePath, "/traffic_analytics_interval")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate767.errors = vErrors, vErrors === null;
}
function validate766(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate767(data, instancePath) || (vErrors = more(vErrors, validate767), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate766.errors = vErrors, errors === 0;
}
function validate784(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.webserver_access_mode !== void 0 && !validate29(data.webserver_access_mode, at(instancePath, "/webserver_access_mode")) && (vErrors = more(vErrors, validate29)), data.webserver_url !== void 0 && !validate29(data.webserver_url, at(instancePath, "/webserver_url")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.environment_class !== void 0 && !validate29(data.environment_class, at(instancePath, "/environment_class")) && (vErrors = more(vErrors, validate29)), data.max_workers !== void 0 && !validate27(data.max_workers, at(instancePath, "/max_workers")) && (vErrors = more(vErrors, validate27)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.logging_config !== void 0 && !validate29(data.logging_config, at(instancePath, "/logging_config")) && (vErrors = more(vErrors, validate29)), data.execution_role_resource_id !== void 0 && !validate29(data.execution_role_resource_id, at(instancePath, "/execution_role_resource_id")) && (vErrors = more(vErrors, validate29)), data.service_role_resource_id !== void 0 && !validate29(data.service_role_resource_id, at(instancePath, "/service_role_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate784.errors = vErrors, vErrors === null;
}
function validate783(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate784(data, instancePath) || (vErrors = more(vErrors, validate784), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate783.errors = vErrors, errors === 0;
}
function validate800(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.accounting_config_id !== void 0 && !validate29(data.accounting_config_id, at(instancePath, "/accounting_config_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.multi_region !== void 0 && !validate34(data.multi_region, at(instancePath, "/multi_region")) && (vErrors = more(vErrors, validate34)), data.parent_resource_id !== void 0 && !validate29(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate29)), data.is_logging !== void 0 && !validate34(data.is_logging, at(instancePath, "/is_logging")) && (vErrors = more(vErrors, validate34)), data.is_organization_trail !== void 0 && !validate34(data.is_organization_trail, at(instancePath, "/is_organization_trail")) && (vErrors = more(vErrors, validate34)), data.include_global_service_events !== void 0 && !validate34(data.include_global_service_events, at(instancePath, "/include_global_service_events")) && (vErrors = more(vErrors, validate34)), data.storage_container_name !== void 0 && !validate29(data.storage_container_name, at(instancePath, "/storage_container_name")) && (vErrors = more(vErrors, validate29)), data.management_events !== void 0 && !validate29(data.management_events, at(instancePath, "/management_events")) && (vErrors = more(vErrors, validate29)), data.sns_topic_name !== void 0 && !validate29(data.sns_topic_name, at(instancePath, "/sns_topic_name")) && (vErrors = more(vErrors, validate29)), data.cloud_watch_group_arn !== void 0 && !validate29(data.cloud_watch_group_arn, at(instancePath, "/cloud_watch_group_arn")) && (vErrors = more(vErrors, validate29)), data.retention_days !== void 0 && !validate27(data.retention_days, at(instancePath, "/retention_days")) && (vErrors = more(vErrors, validate27)), data.locked !== void 0 && !validate34(data.locked, at(instancePath, "/locked")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate800.errors = vErrors, vErrors === null;
}
function validate799(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate800(data, instancePath) || (vErrors = more(vErrors, validate800), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate799.errors = vErrors, errors === 0;
}
function validate819(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.service_id !== void 0 && !validate29(data.service_id, at(instancePath, "/service_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.repository !== void 0 && !validate29(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate29)), data.repository_type !== void 0 && !validate29(data.repository_type, at(instancePath, "/repository_type")) && (vErrors = more(vErrors, validate29)), data.cores !== void 0 && !validate27(data.cores, at(instancePath, "/cores")) && (vErrors = more(vErrors, validate27)), data.memory !== void 0 && !validate27(data.memory, at(instancePath, "/memory")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate819.errors = vErrors, vErrors === null;
}
function validate818(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate819(data, instancePath) || (vErrors = more(vErrors, validate819), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate818.errors = vErrors, errors === 0;
}
function validate831(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.app_server_id !== void 0 && !validate29(data.app_server_id, at(instancePath, "/app_server_id")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.server_type !== void 0 && !validate29(data.server_type, at(instancePath, "/server_type")) && (vErrors = more(vErrors, validate29)), data.instance_count !== void 0 && !validate27(data.instance_count, at(instancePath, "/instance_count")) && (vErrors = more(vErrors, validate27)), data.max_instance_count !== void 0 && !validate27(data.max_instance_count, at(instancePath, "/max_instance_count")) && (vErrors = more(vErrors, validate27)), data.app_count !== void 0 && !validate27(data.app_count, at(instancePath, "/app_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate831.errors = vErrors, vErrors === null;
}
function validate830(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate831(data, instancePath) || (vErrors = more(vErrors, validate831), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate830.errors = vErrors, errors === 0;
}
function validate843(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.group_id !== void 0 && !validate29(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.health_check_grace_period !== void 0 && !validate27(data.health_check_grace_period, at(instancePath, "/health_check_grace_period")) && (vErrors = more(vErrors, validate27)), data.multi_az !== void 0 && !validate34(data.multi_az, at(instancePath, "/multi_az")) && (vErrors = more(vErrors, validate34)), data.min_size !== void 0 && !validate27(data.min_size, at(instancePath, "/min_size")) && (vErrors = more(vErrors, validate27)), data.max_size !== void 0 && !validate27(data.max_size, at(instancePath, "/max_size")) && (vErrors = more(vErrors, validate27)), data.desired_capacity !== void 0 && !validate27(data.desired_capacity, at(instancePath, "/desired_capacity")) && (vErrors = more(vErrors, validate27)), data.new_instance_protection !== void 0 && !validate34(data.new_instance_protection, at(instancePath, "/new_instance_protection")) && (vErrors = more(vErrors, validate34)), data.default_cooldown !== void 0 && !validate27(data.default_cooldown, at(instancePath, "/default_cooldown")) && (vErrors = more(vErrors, validate27)), data.upgrade_policy !== void 0 && !validate29(data.upgrade_policy, at(instancePath, "/upgrade_policy")) && (vErrors = more(vErrors, validate29)), data.suspended_processes !== void 0 && !validate106(data.suspended_processes, at(instancePath, "/suspended_processes")) && (vErrors = more(vErrors, validate106))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate843.errors = vErrors, vErrors === null;
}
function validate842(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate843(data, instancePath) || (vErrors = more(vErrors, validate843), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate842.errors = vErrors, errors === 0;
}
function validate860(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.image_id !== void 0 && !validate29(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate29)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.identity_management_role !== void 0 && !validate29(data.identity_management_role, at(instancePath, "/identity_management_role")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34)), data.block_storage_optimized !== void 0 && !validate34(data.block_storage_optimized, at(instancePath, "/block_storage_optimized")) && (vErrors = more(vErrors, validate34)), data.associate_ip !== void 0 && !validate29(data.associate_ip, at(instancePath, "/associate_ip")) && (vErrors = more(vErrors, validate29)), data.ram_id !== void 0 && !validate29(data.ram_id, at(instancePath, "/ram_id")) && (vErrors = more(vErrors, validate29)), data.kernel_id !== void 0 && !validate29(data.kernel_id, at(instancePath, "/kernel_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate860.errors = vErrors, vErrors === null;
}
function validate859(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate860(data, instancePath) || (vErrors = more(vErrors, validate860), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate859.errors = vErrors, errors === 0;
}
function validate877(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.delivery_channel_created !== void 0 && !validate34(data.delivery_channel_created, at(instancePath, "/delivery_channel_created")) && (vErrors = more(vErrors, validate34)), data.configuration_recorder_created !== void 0 && !validate34(data.configuration_recorder_created, at(instancePath, "/configuration_recorder_created")) && (vErrors = more(vErrors, validate34)), data.auditing_has_begun !== void 0 && !validate34(data.auditing_has_begun, at(instancePath, "/auditing_has_begun")) && (vErrors = more(vErrors, validate34)), data.auditing_enabled !== void 0 && !validate34(data.auditing_enabled, at(instancePath, "/auditing_enabled")) && (vErrors = more(vErrors, validate34)), data.cross_account !== void 0 && !validate34(data.cross_account, at(instancePath, "/cross_account")) && (vErrors = more(vErrors, validate34)), data.unknown_account !== void 0 && !validate34(data.unknown_account, at(instancePath, "/unknown_account")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate877.errors = vErrors, vErrors === null;
}
function validate876(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate877(data, instancePath) || (vErrors = more(vErrors, validate877), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate876.errors = vErrors, errors === 0;
}
function validate890(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.kind !== void 0 && !validate29(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate29)), data.storage_container_resource_id !== void 0 && !validate29(data.storage_container_resource_id, at(instancePath, "/storage_container_resource_id")) && (vErrors = more(vErrors, validate29)), data.port_name !== void 0 && !validate29(data.port_name, at(instancePath, "/port_name")) && (vErrors = more(vErrors, validate29)), data.port !== void 0 && !validate29(data.port, at(instancePath, "/port")) && (vErrors = more(vErrors, validate29)), data.created_time !== void 0 && !validate29(data.created_time, at(instancePath, "/created_time")) && (vErrors = more(vErrors, validate29)), data.scheme !== void 0 && !validate29(data.scheme, at(instancePath, "/scheme")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate890.errors = vErrors, vErrors === null;
}
function validate889(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate890(data, instancePath) || (vErrors = more(vErrors, validate890), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate889.errors = vErrors, errors === 0;
}
function validate902(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.recovery_points !== void 0 && !validate27(data.recovery_points, at(instancePath, "/recovery_points")) && (vErrors = more(vErrors, validate27)), data.policy !== void 0 && !validate29(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate29)), data.public !== void 0 && !validate34(data.public, at(instancePath, "/public")) && (vErrors = more(vErrors, validate34)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate902.errors = vErrors, vErrors === null;
}
function validate901(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate902(data, instancePath) || (vErrors = more(vErrors, validate902), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate901.errors = vErrors, errors === 0;
}
function validate914(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.endpoint !== void 0 && !validate29(data.endpoint, at(instancePath, "/endpoint")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.allocation_type !== void 0 && !validate29(data.allocation_type, at(instancePath, "/allocation_type")) && (vErrors = more(vErrors, validate29)), data.public_access !== void 0 && !validate34(data.public_access, at(instancePath, "/public_access")) && (vErrors = more(vErrors, validate34)), data.minimum_cpus !== void 0 && !validate27(data.minimum_cpus, at(instancePath, "/minimum_cpus")) && (vErrors = more(vErrors, validate27)), data.maximum_cpus !== void 0 && !validate27(data.maximum_cpus, at(instancePath, "/maximum_cpus")) && (vErrors = more(vErrors, validate27)), data.pool_type !== void 0 && !validate29(data.pool_type, at(instancePath, "/pool_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate914.errors = vErrors, vErrors === null;
}
function validate913(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate914(data, instancePath) || (vErrors = more(vErrors, validate914), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate913.errors = vErrors, errors === 0;
}
function validate929(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.region !== void 0 && !validate29(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.vm_size !== void 0 && !validate29(data.vm_size, at(instancePath, "/vm_size")) && (vErrors = more(vErrors, validate29)), data.autoscaling !== void 0 && !validate29(data.autoscaling, at(instancePath, "/autoscaling")) && (vErrors = more(vErrors, validate29)), data.inter_node_communication !== void 0 && !validate29(data.inter_node_communication, at(instancePath, "/inter_node_communication")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate929.errors = vErrors, vErrors === null;
}
function validate928(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate929(data, instancePath) || (vErrors = more(vErrors, validate929), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate928.errors = vErrors, errors === 0;
}
function validate941(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.endpoint_address !== void 0 && !validate29(data.endpoint_address, at(instancePath, "/endpoint_address")) && (vErrors = more(vErrors, validate29)), data.endpoint_port !== void 0 && !validate27(data.endpoint_port, at(instancePath, "/endpoint_port")) && (vErrors = more(vErrors, validate27)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.nodes !== void 0 && !validate106(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate106)), data.vpc_id !== void 0 && !validate29(data.vpc_id, at(instancePath, "/vpc_id")) && (vErrors = more(vErrors, validate29)), data.subnet_group_name !== void 0 && !validate29(data.subnet_group_name, at(instancePath, "/subnet_group_name")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.publicly_accessible !== void 0 && !validate34(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate34)), data.ssl_required !== void 0 && !validate34(data.ssl_required, at(instancePath, "/ssl_required")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.logging !== void 0 && !validate34(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate34)), data.logging_bucket !== void 0 && !validate29(data.logging_bucket, at(instancePath, "/logging_bucket")) && (vErrors = more(vErrors, validate29)), data.parameter_groups !== void 0 && !validate106(data.parameter_groups, at(instancePath, "/parameter_groups")) && (vErrors = more(vErrors, validate106))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate941.errors = vErrors, vErrors === null;
}
function validate940(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate941(data, instancePath) || (vErrors = more(vErrors, validate941), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate940.errors = vErrors, errors === 0;
}
function validate962(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.snapshot_id !== void 0 && !validate29(data.snapshot_id, at(instancePath, "/snapshot_id")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.snapshot_type !== void 0 && !validate29(data.snapshot_type, at(instancePath, "/snapshot_type")) && (vErrors = more(vErrors, validate29)), data.nodes !== void 0 && !validate106(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate106)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate962.errors = vErrors, vErrors === null;
}
function validate961(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate962(data, instancePath) || (vErrors = more(vErrors, validate962), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate961.errors = vErrors, errors === 0;
}
function validate975(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.double_encryption_enabled !== void 0 && !validate34(data.double_encryption_enabled, at(instancePath, "/double_encryption_enabled")) && (vErrors = more(vErrors, validate34)), data.sql_administrator_login !== void 0 && !validate29(data.sql_administrator_login, at(instancePath, "/sql_administrator_login")) && (vErrors = more(vErrors, validate29)), data.workspace_type !== void 0 && !validate29(data.workspace_type, at(instancePath, "/workspace_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate975.errors = vErrors, vErrors === null;
}
function validate974(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate975(data, instancePath) || (vErrors = more(vErrors, validate975), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate974.errors = vErrors, errors === 0;
}
function validate987(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.engine !== void 0 && !validate29(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate29)), data.engine_version !== void 0 && !validate29(data.engine_version, at(instancePath, "/engine_version")) && (vErrors = more(vErrors, validate29)), data.nodes !== void 0 && !validate106(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate106)), data.endpoint_address !== void 0 && !validate29(data.endpoint_address, at(instancePath, "/endpoint_address")) && (vErrors = more(vErrors, validate29)), data.publicly_accessible !== void 0 && !validate34(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate34)), data.general_logs !== void 0 && !validate34(data.general_logs, at(instancePath, "/general_logs")) && (vErrors = more(vErrors, validate34)), data.audit_logs !== void 0 && !validate34(data.audit_logs, at(instancePath, "/audit_logs")) && (vErrors = more(vErrors, validate34)), data.authentication_strategy !== void 0 && !validate29(data.authentication_strategy, at(instancePath, "/authentication_strategy")) && (vErrors = more(vErrors, validate29)), data.auto_minor_upgrades !== void 0 && !validate34(data.auto_minor_upgrades, at(instancePath, "/auto_minor_upgrades")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate987.errors = vErrors, vErrors === null;
}
function validate986(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate987(data, instancePath) || (vErrors = more(vErrors, validate987), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate986.errors = vErrors, errors === 0;
}
function validate1005(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.build_type !== void 0 && !validate29(data.build_type, at(instancePath, "/build_type")) && (vErrors = more(vErrors, validate29)), data.build_image !== void 0 && !validate29(data.build_image, at(instancePath, "/build_image")) && (vErrors = more(vErrors, validate29)), data.privilege_mode !== void 0 && !validate29(data.privilege_mode, at(instancePath, "/privilege_mode")) && (vErrors = more(vErrors, validate29)), data.cache_type !== void 0 && !validate29(data.cache_type, at(instancePath, "/cache_type")) && (vErrors = more(vErrors, validate29)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1005.errors = vErrors, vErrors === null;
}
function validate1004(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1005(data, instancePath) || (vErrors = more(vErrors, validate1005), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1004.errors = vErrors, errors === 0;
}
function validate1019(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.destination_name !== void 0 && !validate29(data.destination_name, at(instancePath, "/destination_name")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.target_arn !== void 0 && !validate29(data.target_arn, at(instancePath, "/target_arn")) && (vErrors = more(vErrors, validate29)), data.role_arn !== void 0 && !validate29(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate29)), data.access_policy !== void 0 && !validate29(data.access_policy, at(instancePath, "/access_policy")) && (vErrors = more(vErrors, validate29)), data.trusted_accounts !== void 0 && !validate106(data.trusted_accounts, at(instancePath, "/trusted_accounts")) && (vErrors = more(vErrors, validate106)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1019.errors = vErrors, vErrors === null;
}
function validate1018(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1019(data, instancePath) || (vErrors = more(vErrors, validate1019), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1018.errors = vErrors, errors === 0;
}
function validate1032(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.last_inventory_date !== void 0 && !validate29(data.last_inventory_date, at(instancePath, "/last_inventory_date")) && (vErrors = more(vErrors, validate29)), data.size_in_bytes !== void 0 && !validate27(data.size_in_bytes, at(instancePath, "/size_in_bytes")) && (vErrors = more(vErrors, validate27)), data.number_of_archives !== void 0 && !validate27(data.number_of_archives, at(instancePath, "/number_of_archives")) && (vErrors = more(vErrors, validate27)), data.lock_creation_date !== void 0 && !validate29(data.lock_creation_date, at(instancePath, "/lock_creation_date")) && (vErrors = more(vErrors, validate29)), data.lock_expiration_date !== void 0 && !validate29(data.lock_expiration_date, at(instancePath, "/lock_expiration_date")) && (vErrors = more(vErrors, validate29)), data.lock_state !== void 0 && !validate29(data.lock_state, at(instancePath, "/lock_state")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1032.errors = vErrors, vErrors === null;
}
function validate1031(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1032(data, instancePath) || (vErrors = more(vErrors, validate1032), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1031.errors = vErrors, errors === 0;
}
function validate1045(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.pod_name !== void 0 && !validate29(data.pod_name, at(instancePath, "/pod_name")) && (vErrors = more(vErrors, validate29)), data.pod_resource_id !== void 0 && !validate29(data.pod_resource_id, at(instancePath, "/pod_resource_id")) && (vErrors = more(vErrors, validate29)), data.namespace !== void 0 && !validate29(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate29)), data.image !== void 0 && !validate29(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate29)), data.image_pull_policy !== void 0 && !validate29(data.image_pull_policy, at(instancePath, "/image_pull_policy")) && (vErrors = more(vErrors, validate29)), data.repository !== void 0 && !validate29(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.raw_image_tag !== void 0 && !validate29(data.raw_image_tag, at(instancePath, "/raw_image_tag")) && (vErrors = more(vErrors, validate29)), data.privileged !== void 0 && !validate34(data.privileged, at(instancePath, "/privileged")) && (vErrors = more(vErrors, validate34)), data.command !== void 0 && !validate29(data.command, at(instancePath, "/command")) && (vErrors = more(vErrors, validate29)), data.args !== void 0 && !validate106(data.args, at(instancePath, "/args")) && (vErrors = more(vErrors, validate106)), data.log_driver !== void 0 && !validate29(data.log_driver, at(instancePath, "/log_driver")) && (vErrors = more(vErrors, validate29)), data.log_group_name !== void 0 && !validate29(data.log_group_name, at(instancePath, "/log_group_name")) && (vErrors = more(vErrors, validate29)), data.log_group_resource_id !== void 0 && !validate29(data.log_group_resource_id, at(instancePath, "/log_group_resource_id")) && (vErrors = more(vErrors, validate29)), data.task_definition_resource_id !== void 0 && !validate29(data.task_definition_resource_id, at(instancePath, "/task_definition_resource_id")) && (vErrors = more(vErrors, validate29)), data.restart_count !== void 0 && !validate27(data.restart_count, at(instancePath, "/restart_count")) && (vErrors = more(vErrors, validate27)), data.tty !== void 0 && !validate27(data.tty, at(instancePath, "/tty")) && (vErrors = more(vErrors, validate27)), data.working_dir !== void 0 && !validate29(data.working_dir, at(instancePath, "/working_dir")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1045.errors = vErrors, vErrors === null;
}
function validate1044(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1045(data, instancePath) || (vErrors = more(vErrors, validate1045), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1044.errors = vErrors, errors === 0;
}
function validate1070(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.res_type !== void 0 && !validate29(data.res_type, at(instancePath, "/res_type")) && (vErrors = more(vErrors, validate29)), data.created_at !== void 0 && !validate29(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate29)), data.endpoint !== void 0 && !validate29(data.endpoint, at(instancePath, "/endpoint")) && (vErrors = more(vErrors, validate29)), data.fargate !== void 0 && !validate34(data.fargate, at(instancePath, "/fargate")) && (vErrors = more(vErrors, validate34)), data.role_arn !== void 0 && !validate29(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.platform_version !== void 0 && !validate29(data.platform_version, at(instancePath, "/platform_version")) && (vErrors = more(vErrors, validate29)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34)), data.logging !== void 0 && !validate34(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate34)), data.logging_types !== void 0 && !validate106(data.logging_types, at(instancePath, "/logging_types")) && (vErrors = more(vErrors, validate106)), data.endpoint_public_access !== void 0 && !validate34(data.endpoint_public_access, at(instancePath, "/endpoint_public_access")) && (vErrors = more(vErrors, validate34)), data.endpoint_private_access !== void 0 && !validate34(data.endpoint_private_access, at(instancePath, "/endpoint_private_access")) && (vErrors = more(vErrors, validate34)), data.public_access_cidrs !== void 0 && !validate106(data.public_access_cidrs, at(instancePath, "/public_access_cidrs")) && (vErrors = more(vErrors, validate106)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.master_auth_network_enabled !== void 0 && !validate34(data.master_auth_network_enabled, at(instancePath, "/master_auth_network_enabled")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1070.errors = vErrors, vErrors === null;
}
function validate1069(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1070(data, instancePath) || (vErrors = more(vErrors, validate1070), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1069.errors = vErrors, errors === 0;
}
function validate1096(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.namespace !== void 0 && !validate29(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.last_status !== void 0 && !validate29(data.last_status, at(instancePath, "/last_status")) && (vErrors = more(vErrors, validate29)), data.desired_status !== void 0 && !validate29(data.desired_status, at(instancePath, "/desired_status")) && (vErrors = more(vErrors, validate29)), data.launch_type !== void 0 && !validate29(data.launch_type, at(instancePath, "/launch_type")) && (vErrors = more(vErrors, validate29)), data.connectivity !== void 0 && !validate29(data.connectivity, at(instancePath, "/connectivity")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.task_definition_resource_id !== void 0 && !validate29(data.task_definition_resource_id, at(instancePath, "/task_definition_resource_id")) && (vErrors = more(vErrors, validate29)), data.paused !== void 0 && !validate34(data.paused, at(instancePath, "/paused")) && (vErrors = more(vErrors, validate34)), data.replicas !== void 0 && !validate29(data.replicas, at(instancePath, "/replicas")) && (vErrors = more(vErrors, validate29)), data.available_replicas !== void 0 && !validate106(data.available_replicas, at(instancePath, "/available_replicas")) && (vErrors = more(vErrors, validate106)), data.unavailable_replicas !== void 0 && !validate106(data.unavailable_replicas, at(instancePath, "/unavailable_replicas")) && (vErrors = more(vErrors, validate106)), data.ready_replicas !== void 0 && !validate106(data.ready_replicas, at(instancePath, "/ready_replicas")) && (vErrors = more(vErrors, validate106)), data.updated_replicas !== void 0 && !validate106(data.updated_replicas, at(instancePath, "/updated_replicas")) && (vErrors = more(vErrors, validate106)), data.observed_generation !== void 0 && !validate29(data.observed_generation, at(instancePath, "/observed_generation")) && (vErrors = more(vErrors, validate29)), data.collision_count !== void 0 && !validate27(data.collision_count, at(instancePath, "/collision_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1096.errors = vErrors, vErrors === null;
}
function validate1095(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1096(data, instancePath) || (vErrors = more(vErrors, validate1096), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1095.errors = vErrors, errors === 0;
}
function validate1119(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.digest !== void 0 && !validate29(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate29)), data.sha256 !== void 0 && !validate29(data.sha256, at(instancePath, "/sha256")) && (vErrors = more(vErrors, validate29)), data.push_time !== void 0 && !validate29(data.push_time, at(instancePath, "/push_time")) && (vErrors = more(vErrors, validate29)), data.last_scanned !== void 0 && !validate29(data.last_scanned, at(instancePath, "/last_scanned")) && (vErrors = more(vErrors, validate29)), data.registry_id !== void 0 && !validate29(data.registry_id, at(instancePath, "/registry_id")) && (vErrors = more(vErrors, validate29)), data.registry_name !== void 0 && !validate29(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate29)), data.finding_count !== void 0 && !validate27(data.finding_count, at(instancePath, "/finding_count")) && (vErrors = more(vErrors, validate27)), data.critical !== void 0 && !validate27(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate27)), data.high !== void 0 && !validate27(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate27)), data.medium !== void 0 && !validate27(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate27)), data.low !== void 0 && !validate27(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate27)), data.size !== void 0 && !validate27(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate27)), data.image_tags !== void 0 && !validate752(data.image_tags, at(instancePath, "/image_tags")) && (vErrors = more(vErrors, validate752))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1119.errors = vErrors, vErrors === null;
}
function validate1118(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1119(data, instancePath) || (vErrors = more(vErrors, validate1119), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1118.errors = vErrors, errors === 0;
}
function validate1138(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.pod_cidr !== void 0 && !validate29(data.pod_cidr, at(instancePath, "/pod_cidr")) && (vErrors = more(vErrors, validate29)), data.pod_count !== void 0 && !validate27(data.pod_count, at(instancePath, "/pod_count")) && (vErrors = more(vErrors, validate27)), data.internal_ip_address !== void 0 && !validate29(data.internal_ip_address, at(instancePath, "/internal_ip_address")) && (vErrors = more(vErrors, validate29)), data.external_ip_address !== void 0 && !validate29(data.external_ip_address, at(instancePath, "/external_ip_address")) && (vErrors = more(vErrors, validate29)), data.hostname !== void 0 && !validate29(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate29)), data.architecture !== void 0 && !validate29(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate29)), data.boot_id !== void 0 && !validate29(data.boot_id, at(instancePath, "/boot_id")) && (vErrors = more(vErrors, validate29)), data.container_runtime_version !== void 0 && !validate29(data.container_runtime_version, at(instancePath, "/container_runtime_version")) && (vErrors = more(vErrors, validate29)), data.operating_system !== void 0 && !validate29(data.operating_system, at(instancePath, "/operating_system")) && (vErrors = more(vErrors, validate29)), data.os_image !== void 0 && !validate29(data.os_image, at(instancePath, "/os_image")) && (vErrors = more(vErrors, validate29)), data.ready !== void 0 && !validate34(data.ready, at(instancePath, "/ready")) && (vErrors = more(vErrors, validate34)), data.unschedulable !== void 0 && !validate34(data.unschedulable, at(instancePath, "/unschedulable")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1138.errors = vErrors, vErrors === null;
}
function validate1137(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1138(data, instancePath) || (vErrors = more(vErrors, validate1138), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1137.errors = vErrors, errors === 0;
}
function validate1158(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.trusted_accounts !== void 0 && !validate106(data.trusted_accounts, at(instancePath, "/trusted_accounts")) && (vErrors = more(vErrors, validate106)), data.lifecycle_policy !== void 0 && !validate29(data.lifecycle_policy, at(instancePath, "/lifecycle_policy")) && (vErrors = more(vErrors, validate29)), data.registry_id !== void 0 && !validate29(data.registry_id, at(instancePath, "/registry_id")) && (vErrors = more(vErrors, validate29)), data.namespace_id !== void 0 && !validate29(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate29)), data.publicly_accessible !== void 0 && !validate34(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate34)), data.scan_on_push !== void 0 && !validate34(data.scan_on_push, at(instancePath, "/scan_on_push")) && (vErrors = more(vErrors, validate34)), data.image_count !== void 0 && !validate27(data.image_count, at(instancePath, "/image_count")) && (vErrors = more(vErrors, validate27)), data.encryption_type !== void 0 && !validate29(data.encryption_type, at(instancePath, "/encryption_type")) && (vErrors = more(vErrors, validate29)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.tag_mutability !== void 0 && !validate34(data.tag_mutability, at(instancePath, "/tag_mutability")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1158.errors = vErrors, vErrors === null;
}
function validate1157(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1158(data, instancePath) || (vErrors = more(vErrors, validate1158), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1157.errors = vErrors, errors === 0;
}
function validate1177(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.role_resource_id !== void 0 && !validate29(data.role_resource_id, at(instancePath, "/role_resource_id")) && (vErrors = more(vErrors, validate29)), data.role_name !== void 0 && !validate29(data.role_name, at(instancePath, "/role_name")) && (vErrors = more(vErrors, validate29)), data.cluster_id !== void 0 && !validate29(data.cluster_id, at(instancePath, "/cluster_id")) && (vErrors = more(vErrors, validate29)), data.task_resource_id !== void 0 && !validate29(data.task_resource_id, at(instancePath, "/task_resource_id")) && (vErrors = more(vErrors, validate29)), data.platform_version !== void 0 && !validate29(data.platform_version, at(instancePath, "/platform_version")) && (vErrors = more(vErrors, validate29)), data.scheduling_strategy !== void 0 && !validate29(data.scheduling_strategy, at(instancePath, "/scheduling_strategy")) && (vErrors = more(vErrors, validate29)), data.assign_public_ip !== void 0 && !validate34(data.assign_public_ip, at(instancePath, "/assign_public_ip")) && (vErrors = more(vErrors, validate34)), data.enable_ecs_tags !== void 0 && !validate34(data.enable_ecs_tags, at(instancePath, "/enable_ecs_tags")) && (vErrors = more(vErrors, validate34)), data.enable_execute_command !== void 0 && !validate34(data.enable_execute_command, at(instancePath, "/enable_execute_command")) && (vErrors = more(vErrors, validate34)), data.created_by !== void 0 && !validate29(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate29)), data.desired_count !== void 0 && !validate27(data.desired_count, at(instancePath, "/desired_count")) && (vErrors = more(vErrors, validate27)), data.running_count !== void 0 && !validate27(data.running_count, at(instancePath, "/running_count")) && (vErrors = more(vErrors, validate27)), data.pending_count !== void 0 && !validate27(data.pending_count, at(instancePath, "/pending_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1177.errors = vErrors, vErrors === null;
}
function validate1176(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1177(data, instancePath) || (vErrors = more(vErrors, validate1177), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1176.errors = vErrors, errors === 0;
}
function validate1197(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.distribution_id !== void 0 && !validate29(data.distribution_id, at(instancePath, "/distribution_id")) && (vErrors = more(vErrors, validate29)), data.domain_name !== void 0 && !validate29(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate29)), data.alternate_domain_names !== void 0 && !validate106(data.alternate_domain_names, at(instancePath, "/alternate_domain_names")) && (vErrors = more(vErrors, validate106)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.delivery_method !== void 0 && !validate29(data.delivery_method, at(instancePath, "/delivery_method")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.root_object !== void 0 && !validate29(data.root_object, at(instancePath, "/root_object")) && (vErrors = more(vErrors, validate29)), data.http_versions !== void 0 && !validate106(data.http_versions, at(instancePath, "/http_versions")) && (vErrors = more(vErrors, validate106)), data.ipv6_enabled !== void 0 && !validate34(data.ipv6_enabled, at(instancePath, "/ipv6_enabled")) && (vErrors = more(vErrors, validate34)), data.last_modified !== void 0 && !validate29(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate29)), data.log_bucket !== void 0 && !validate29(data.log_bucket, at(instancePath, "/log_bucket")) && (vErrors = more(vErrors, validate29)), data.origins !== void 0 && !validate106(data.origins, at(instancePath, "/origins")) && (vErrors = more(vErrors, validate106)), data.security_policy !== void 0 && !validate29(data.security_policy, at(instancePath, "/security_policy")) && (vErrors = more(vErrors, validate29)), data.certificate !== void 0 && !validate29(data.certificate, at(instancePath, "/certificate")) && (vErrors = more(vErrors, validate29)), data.web_acl_id !== void 0 && !validate29(data.web_acl_id, at(instancePath, "/web_acl_id")) && (vErrors = more(vErrors, validate29)), data.price_class !== void 0 && !validate29(data.price_class, at(instancePath, "/price_class")) && (vErrors = more(vErrors, validate29)), data.comment !== void 0 && !validate29(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.logging !== void 0 && !validate34(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate34)), data.cookie_logging !== void 0 && !validate34(data.cookie_logging, at(instancePath, "/cookie_logging")) && (vErrors = more(vErrors, validate34)), data.origin_access_identities !== void 0 && !validate106(data.origin_access_identities, at(instancePath, "/origin_access_identities")) && (vErrors = more(vErrors, validate106)), data.https_required !== void 0 && !validate34(data.https_required, at(instancePath, "/https_required")) && (vErrors = more(vErrors, validate34)), data.viewer_protocol_policy !== void 0 && !validate29(data.viewer_protocol_policy, at(instancePath, "/viewer_protocol_policy")) && (vErrors = more(vErrors, validate29)), data.geo_whitelist !== void 0 && !validate106(data.geo_whitelist, at(instancePath, "/geo_whitelist")) && (vErrors = more(vErrors, validate106)), data.geo_blacklist !== void 0 && !validate106(data.geo_blacklist, at(instancePath, "/geo_blacklist")) && (vErrors = more(vErrors, validate106))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1197.errors = vErrors, vErrors === null;
}
function validate1196(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1197(data, instancePath) || (vErrors = more(vErrors, validate1197), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1196.errors = vErrors, errors === 0;
}
function validate1228(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.workspace_id !== void 0 && !validate29(data.workspace_id, at(instancePath, "/workspace_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.output_location !== void 0 && !validate29(data.output_location, at(instancePath, "/output_location")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.requester_pays !== void 0 && !validate34(data.requester_pays, at(instancePath, "/requester_pays")) && (vErrors = more(vErrors, validate34)), data.metrics_enabled !== void 0 && !validate34(data.metrics_enabled, at(instancePath, "/metrics_enabled")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1228.errors = vErrors, vErrors === null;
}
function validate1227(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1228(data, instancePath) || (vErrors = more(vErrors, validate1228), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1227.errors = vErrors, errors === 0;
}
function validate1244(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.database_type !== void 0 && !validate29(data.database_type, at(instancePath, "/database_type")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.character_set !== void 0 && !validate29(data.character_set, at(instancePath, "/character_set")) && (vErrors = more(vErrors, validate29)), data.collation !== void 0 && !validate34(data.collation, at(instancePath, "/collation")) && (vErrors = more(vErrors, validate34)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1244.errors = vErrors, vErrors === null;
}
function validate1243(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1244(data, instancePath) || (vErrors = more(vErrors, validate1244), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1243.errors = vErrors, errors === 0;
}
function validate1255(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.encryption_type !== void 0 && !validate29(data.encryption_type, at(instancePath, "/encryption_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1255.errors = vErrors, vErrors === null;
}
function validate1254(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1255(data, instancePath) || (vErrors = more(vErrors, validate1255), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1254.errors = vErrors, errors === 0;
}
function validate1263(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.organization_service_id !== void 0 && !validate29(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.tenant_id !== void 0 && !validate29(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate29)), data.payer_account !== void 0 && !validate29(data.payer_account, at(instancePath, "/payer_account")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.added_timestamp !== void 0 && !validate29(data.added_timestamp, at(instancePath, "/added_timestamp")) && (vErrors = more(vErrors, validate29)), data.bots !== void 0 && !validate27(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate27)), data.resources !== void 0 && !validate27(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1263.errors = vErrors, vErrors === null;
}
function validate1262(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1263(data, instancePath) || (vErrors = more(vErrors, validate1263), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1262.errors = vErrors, errors === 0;
}
function validate1278(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.domain !== void 0 && !validate29(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate29)), data.comment !== void 0 && !validate29(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate29)), data.is_private_zone !== void 0 && !validate34(data.is_private_zone, at(instancePath, "/is_private_zone")) && (vErrors = more(vErrors, validate34)), data.records !== void 0 && !validate27(data.records, at(instancePath, "/records")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1278.errors = vErrors, vErrors === null;
}
function validate1277(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1278(data, instancePath) || (vErrors = more(vErrors, validate1278), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1277.errors = vErrors, errors === 0;
}
function validate1288(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.network_mode !== void 0 && !validate29(data.network_mode, at(instancePath, "/network_mode")) && (vErrors = more(vErrors, validate29)), data.launch_type !== void 0 && !validate29(data.launch_type, at(instancePath, "/launch_type")) && (vErrors = more(vErrors, validate29)), data.execution_role_arn !== void 0 && !validate29(data.execution_role_arn, at(instancePath, "/execution_role_arn")) && (vErrors = more(vErrors, validate29)), data.cpu !== void 0 && !validate29(data.cpu, at(instancePath, "/cpu")) && (vErrors = more(vErrors, validate29)), data.memory !== void 0 && !validate29(data.memory, at(instancePath, "/memory")) && (vErrors = more(vErrors, validate29)), data.family !== void 0 && !validate29(data.family, at(instancePath, "/family")) && (vErrors = more(vErrors, validate29)), data.created_at !== void 0 && !validate29(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate29)), data.container_count !== void 0 && !validate27(data.container_count, at(instancePath, "/container_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1288.errors = vErrors, vErrors === null;
}
function validate1287(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1288(data, instancePath) || (vErrors = more(vErrors, validate1288), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1287.errors = vErrors, errors === 0;
}
function validate1306(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.launch_time !== void 0 && !validate29(data.launch_time, at(instancePath, "/launch_time")) && (vErrors = more(vErrors, validate29)), data.platform !== void 0 && !validate29(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.image_id !== void 0 && !validate29(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate29)), data.public_ip_address !== void 0 && !validate29(data.public_ip_address, at(instancePath, "/public_ip_address")) && (vErrors = more(vErrors, validate29)), data.private_ip_address !== void 0 && !validate29(data.private_ip_address, at(instancePath, "/private_ip_address")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.subnet_resource_id !== void 0 && !validate29(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate29)), data.object_id !== void 0 && !validate29(data.object_id, at(instancePath, "/object_id")) && (vErrors = more(vErrors, validate29)), data.key_name !== void 0 && !validate29(data.key_name, at(instancePath, "/key_name")) && (vErrors = more(vErrors, validate29)), data.role_name !== void 0 && !validate29(data.role_name, at(instancePath, "/role_name")) && (vErrors = more(vErrors, validate29)), data.role_resource_id !== void 0 && !validate29(data.role_resource_id, at(instancePath, "/role_resource_id")) && (vErrors = more(vErrors, validate29)), data.termination_protection !== void 0 && !validate29(data.termination_protection, at(instancePath, "/termination_protection")) && (vErrors = more(vErrors, validate29)), data.vm_extensions !== void 0 && !validate29(data.vm_extensions, at(instancePath, "/vm_extensions")) && (vErrors = more(vErrors, validate29)), data.jit_access_policy !== void 0 && !validate29(data.jit_access_policy, at(instancePath, "/jit_access_policy")) && (vErrors = more(vErrors, validate29)), data.root_device_type !== void 0 && !validate29(data.root_device_type, at(instancePath, "/root_device_type")) && (vErrors = more(vErrors, validate29)), data.tenancy !== void 0 && !validate29(data.tenancy, at(instancePath, "/tenancy")) && (vErrors = more(vErrors, validate29)), data.detailed_monitoring !== void 0 && !validate34(data.detailed_monitoring, at(instancePath, "/detailed_monitoring")) && (vErrors = more(vErrors, validate34)), data.secondary_private_ip_addresses !== void 0 && !validate106(data.secondary_private_ip_addresses, at(instancePath, "/secondary_private_ip_addresses")) && (vErrors = more(vErrors, validate106)), data.secondary_public_ip_addresses !== void 0 && !validate106(data.secondary_public_ip_addresses, at(instancePath, "/secondary_public_ip_addresses")) && (vErrors = more(vErrors, validate106)), data.architecture !== void 0 && !validate29(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate29)), data.aws_instance_metadata_service_v2_required !== void 0 && !validate34(data.aws_instance_metadata_service_v2_required, at(instancePath, "/aws_instance_metadata_service_v2_required")) && (vErrors = more(vErrors, validate34)), data.aws_instance_metadata_service_hop_limit !== void 0 && !validate27(data.aws_instance_metadata_service_hop_limit, at(instancePath, "/aws_instance_metadata_service_hop_limit")) && (vErrors = more(vErrors, validate27)), data.aws_instance_metadata_service_endpoint_enabled !== void 0 && !validate29(data.aws_instance_metadata_service_endpoint_enabled, at(instancePath, "/aws_instance_metadata_service_endpoint_enabled")) && (vErrors = more(vErrors, validate29)), data.aws_instance_metadata_service_endpoint_config_status !== void 0 && !validate29(data.aws_instance_metadata_service_endpoint_config_status, at(instancePath, "/aws_instance_metadata_service_endpoint_config_status")) && (vErrors = more(vErrors, validate29)), data.state_transition_reason !== void 0 && !validate29(data.state_transition_reason, at(instancePath, "/state_transition_reason")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1306.errors = vErrors, vErrors === null;
}
function validate1305(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1306(data, instancePath) || (vErrors = more(vErrors, validate1306), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1305.errors = vErrors, errors === 0;
}
function validate1347(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.ip_address !== void 0 && !validate29(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate29)), data.ip_address_type !== void 0 && !validate29(data.ip_address_type, at(instancePath, "/ip_address_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1347.errors = vErrors, vErrors === null;
}
function validate1346(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1347(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1347));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1346.errors = vErrors, vErrors === null;
}
function validate1340(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.device_index !== void 0 && !validate27(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate27)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29)), data.ip_addresses !== void 0 && !validate1346(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate1346)), data.mac_address !== void 0 && !validate29(data.mac_address, at(instancePath, "/mac_address")) && (vErrors = more(vErrors, validate29)), data.network_interface_id !== void 0 && !validate29(data.network_interface_id, at(instancePath, "/network_interface_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.subnet_id !== void 0 && !validate29(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate29)), data.subnet_resource_id !== void 0 && !validate29(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate29)), data.private_ip_address !== void 0 && !validate29(data.private_ip_address, at(instancePath, "/private_ip_address")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1340.errors = vErrors, vErrors === null;
}
function validate1339(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1340(data, instancePath) || (vErrors = more(vErrors, validate1340), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1339.errors = vErrors, errors === 0;
}
function validate1362(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.subnet_id !== void 0 && !validate29(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate29)), data.availability_zone !== void 0 && !validate29(data.availability_zone, at(instancePath, "/availability_zone")) && (vErrors = more(vErrors, validate29)), data.cidr !== void 0 && !validate29(data.cidr, at(instancePath, "/cidr")) && (vErrors = more(vErrors, validate29)), data.available_ips !== void 0 && !validate27(data.available_ips, at(instancePath, "/available_ips")) && (vErrors = more(vErrors, validate27)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_id !== void 0 && !validate29(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate29)), data.route_table_resource_id !== void 0 && !validate29(data.route_table_resource_id, at(instancePath, "/route_table_resource_id")) && (vErrors = more(vErrors, validate29)), data.public !== void 0 && !validate34(data.public, at(instancePath, "/public")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1362.errors = vErrors, vErrors === null;
}
function validate1361(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1362(data, instancePath) || (vErrors = more(vErrors, validate1362), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1361.errors = vErrors, errors === 0;
}
function validate1376(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.id !== void 0 && !validate29(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.group_type !== void 0 && !validate29(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate29)), data.owner_type !== void 0 && !validate29(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate29)), data.resource_count !== void 0 && !validate27(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate27)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1376.errors = vErrors, vErrors === null;
}
function validate1375(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1376(data, instancePath) || (vErrors = more(vErrors, validate1376), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1375.errors = vErrors, errors === 0;
}
function validate1389(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.rotation_enabled !== void 0 && !validate34(data.rotation_enabled, at(instancePath, "/rotation_enabled")) && (vErrors = more(vErrors, validate34)), data.rotation_days !== void 0 && !validate27(data.rotation_days, at(instancePath, "/rotation_days")) && (vErrors = more(vErrors, validate27)), data.rotation_lambda_arn !== void 0 && !validate29(data.rotation_lambda_arn, at(instancePath, "/rotation_lambda_arn")) && (vErrors = more(vErrors, validate29)), data.last_accessed_date !== void 0 && !validate29(data.last_accessed_date, at(instancePath, "/last_accessed_date")) && (vErrors = more(vErrors, validate29)), data.last_changed_date !== void 0 && !validate29(data.last_changed_date, at(instancePath, "/last_changed_date")) && (vErrors = more(vErrors, validate29)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.activation_date !== void 0 && !validate29(data.activation_date, at(instancePath, "/activation_date")) && (vErrors = more(vErrors, validate29)), data.deleted_date !== void 0 && !validate29(data.deleted_date, at(instancePath, "/deleted_date")) && (vErrors = more(vErrors, validate29)), data.expiration_date !== void 0 && !validate29(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate29)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.customer_managed !== void 0 && !validate34(data.customer_managed, at(instancePath, "/customer_managed")) && (vErrors = more(vErrors, validate34)), data.content_type !== void 0 && !validate29(data.content_type, at(instancePath, "/content_type")) && (vErrors = more(vErrors, validate29)), data.parent_vault !== void 0 && !validate29(data.parent_vault, at(instancePath, "/parent_vault")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1389.errors = vErrors, vErrors === null;
}
function validate1388(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1389(data, instancePath) || (vErrors = more(vErrors, validate1389), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1388.errors = vErrors, errors === 0;
}
function validate1413(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.volume_id !== void 0 && !validate29(data.volume_id, at(instancePath, "/volume_id")) && (vErrors = more(vErrors, validate29)), data.volume_type !== void 0 && !validate29(data.volume_type, at(instancePath, "/volume_type")) && (vErrors = more(vErrors, validate29)), data.size !== void 0 && !validate27(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate27)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.rated_iops !== void 0 && !validate29(data.rated_iops, at(instancePath, "/rated_iops")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.delete_on_termination !== void 0 && !validate34(data.delete_on_termination, at(instancePath, "/delete_on_termination")) && (vErrors = more(vErrors, validate34)), data.attach_state !== void 0 && !validate29(data.attach_state, at(instancePath, "/attach_state")) && (vErrors = more(vErrors, validate29)), data.attach_device_name !== void 0 && !validate29(data.attach_device_name, at(instancePath, "/attach_device_name")) && (vErrors = more(vErrors, validate29)), data.instance_association !== void 0 && !validate752(data.instance_association, at(instancePath, "/instance_association")) && (vErrors = more(vErrors, validate752)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1413.errors = vErrors, vErrors === null;
}
function validate1412(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1413(data, instancePath) || (vErrors = more(vErrors, validate1413), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1412.errors = vErrors, errors === 0;
}
function validate1430(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.object_count !== void 0 && !validate27(data.object_count, at(instancePath, "/object_count")) && (vErrors = more(vErrors, validate27)), data.total_size !== void 0 && !validate27(data.total_size, at(instancePath, "/total_size")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1430.errors = vErrors, vErrors === null;
}
function validate1429(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1430(data, instancePath) || (vErrors = more(vErrors, validate1430), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1429.errors = vErrors, errors === 0;
}
function validate1440(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.policy_id !== void 0 && !validate29(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate29)), data.vendor_policy !== void 0 && !validate34(data.vendor_policy, at(instancePath, "/vendor_policy")) && (vErrors = more(vErrors, validate34)), data.attachment_count !== void 0 && !validate27(data.attachment_count, at(instancePath, "/attachment_count")) && (vErrors = more(vErrors, validate27)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.update_date !== void 0 && !validate29(data.update_date, at(instancePath, "/update_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1440.errors = vErrors, vErrors === null;
}
function validate1439(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1440(data, instancePath) || (vErrors = more(vErrors, validate1440), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1439.errors = vErrors, errors === 0;
}
function validate1451(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.access_key_id !== void 0 && !validate29(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.last_used_date !== void 0 && !validate29(data.last_used_date, at(instancePath, "/last_used_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1451.errors = vErrors, vErrors === null;
}
function validate1450(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1451(data, instancePath) || (vErrors = more(vErrors, validate1451), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1450.errors = vErrors, errors === 0;
}
function validate1461(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.route_table_id !== void 0 && !validate29(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate29)), data.network_id !== void 0 && !validate29(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.vpc_association_id !== void 0 && !validate29(data.vpc_association_id, at(instancePath, "/vpc_association_id")) && (vErrors = more(vErrors, validate29)), data.subnet_count !== void 0 && !validate27(data.subnet_count, at(instancePath, "/subnet_count")) && (vErrors = more(vErrors, validate27)), data.route_count !== void 0 && !validate27(data.route_count, at(instancePath, "/route_count")) && (vErrors = more(vErrors, validate27)), data.main !== void 0 && !validate29(data.main, at(instancePath, "/main")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1461.errors = vErrors, vErrors === null;
}
function validate1460(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1461(data, instancePath) || (vErrors = more(vErrors, validate1461), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1460.errors = vErrors, errors === 0;
}
function validate709(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_type === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_type")), data.resource_type !== void 0 && !validate710(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate710)), data.accessanalyzer !== void 0 && !validate712(data.accessanalyzer, at(instancePath, "/accessanalyzer")) && (vErrors = more(vErrors, validate712)), data.accesslistflowlog !== void 0 && !validate766(data.accesslistflowlog, at(instancePath, "/accesslistflowlog")) && (vErrors = more(vErrors, validate766)), data.airflowenvironment !== void 0 && !validate783(data.airflowenvironment, at(instancePath, "/airflowenvironment")) && (vErrors = more(vErrors, validate783)), data.apiaccountingconfig !== void 0 && !validate799(data.apiaccountingconfig, at(instancePath, "/apiaccountingconfig")) && (vErrors = more(vErrors, validate799)), data.apprunnerservice !== void 0 && !validate818(data.apprunnerservice, at(instancePath, "/apprunnerservice")) && (vErrors = more(vErrors, validate818)), data.appserver !== void 0 && !validate830(data.appserver, at(instancePath, "/appserver")) && (vErrors = more(vErrors, validate830)), data.autoscalinggroup !== void 0 && !validate842(data.autoscalinggroup, at(instancePath, "/autoscalinggroup")) && (vErrors = more(vErrors, validate842)), data.autoscalinglaunchconfiguration !== void 0 && !validate859(data.autoscalinglaunchconfiguration, at(instancePath, "/autoscalinglaunchconfiguration")) && (vErrors = more(vErrors, validate859)), data.awsconfig !== void 0 && !validate876(data.awsconfig, at(instancePath, "/awsconfig")) && (vErrors = more(vErrors, validate876)), data.backendservice !== void 0 && !validate889(data.backendservice, at(instancePath, "/backendservice")) && (vErrors = more(vErrors, validate889)), data.backupvault !== void 0 && !validate901(data.backupvault, at(instancePath, "/backupvault")) && (vErrors = more(vErrors, validate901)), data.batchenvironment !== void 0 && !validate913(data.batchenvironment, at(instancePath, "/batchenvironment")) && (vErrors = more(vErrors, validate913)), data.batchpool !== void 0 && !validate928(data.batchpool, at(instancePath, "/batchpool")) && (vErrors = more(vErrors, validate928)), data.bigdatainstance !== void 0 && !validate940(data.bigdatainstance, at(instancePath, "/bigdatainstance")) && (vErrors = more(vErrors, validate940)), data.bigdatasnapshot !== void 0 && !validate961(data.bigdatasnapshot, at(instancePath, "/bigdatasnapshot")) && (vErrors = more(vErrors, validate961)), data.bigdataworkspace !== void 0 && !validate974(data.bigdataworkspace, at(instancePath, "/bigdataworkspace")) && (vErrors = more(vErrors, validate974)), data.brokerinstance !== void 0 && !validate986(data.brokerinstance, at(instancePath, "/brokerinstance")) && (vErrors = more(vErrors, validate986)), data.buildproject !== void 0 && !validate1004(data.buildproject, at(instancePath, "/buildproject")) && (vErrors = more(vErrors, validate1004)), data.cloudwatchdestination !== void 0 && !validate1018(data.cloudwatchdestination, at(instancePath, "/cloudwatchdestination")) && (vErrors = more(vErrors, validate1018)), data.coldstorage !== void 0 && !validate1031(data.coldstorage, at(instancePath, "/coldstorage")) && (vErrors = more(vErrors, validate1031)), data.container !== void 0 && !validate1044(data.container, at(instancePath, "/container")) && (vErrors = more(vErrors, validate1044)), data.containercluster !== void 0 && !validate1069(data.containercluster, at(instancePath, "/containercluster")) && (vErrors = more(vErrors, validate1069)), data.containerdeployment !== void 0 && !validate1095(data.containerdeployment, at(instancePath, "/containerdeployment")) && (vErrors = more(vErrors, validate1095)), data.containerimage !== void 0 && !validate1118(data.containerimage, at(instancePath, "/containerimage")) && (vErrors = more(vErrors, validate1118)), data.containerinstance !== void 0 && !validate1137(data.containerinstance, at(instancePath, "/containerinstance")) && (vErrors = more(vErrors, validate1137)), data.containerregistry !== void 0 && !validate1157(data.containerregistry, at(instancePath, "/containerregistry")) && (vErrors = more(vErrors, validate1157)), data.containerservice !== void 0 && !validate1176(data.containerservice, at(instancePath, "/containerservice")) && (vErrors = more(vErrors, validate1176)), data.contentdeliverynetwork !== void 0 && !validate1196(data.contentdeliverynetwork, at(instancePath, "/contentdeliverynetwork")) && (vErrors = more(vErrors, validate1196)), data.dataanalyticsworkspace !== void 0 && !validate1227(data.dataanalyticsworkspace, at(instancePath, "/dataanalyticsworkspace")) && (vErrors = more(vErrors, validate1227)), data.database !== void 0 && !validate1243(data.database, at(instancePath, "/database")) && (vErrors = more(vErrors, validate1243)), data.databricksworkspace !== void 0 && !validate1254(data.databricksworkspace, at(instancePath, "/databricksworkspace")) && (vErrors = more(vErrors, validate1254)), data.divvyorganizationservice !== void 0 && !validate1262(data.divvyorganizationservice, at(instancePath, "/divvyorganizationservice")) && (vErrors = more(vErrors, validate1262)), data.dnszone !== void 0 && !validate1277(data.dnszone, at(instancePath, "/dnszone")) && (vErrors = more(vErrors, validate1277)), data.ecstaskdefinition !== void 0 && !validate1287(data.ecstaskdefinition, at(instancePath, "/ecstaskdefinition")) && (vErrors = more(vErrors, validate1287)), data.instance !== void 0 && !validate1305(data.instance, at(instancePath, "/instance")) && (vErrors = more(vErrors, validate1305)), data.networkinterface !== void 0 && !validate1339(data.networkinterface, at(instancePath, "/networkinterface")) && (vErrors = more(vErrors, validate1339)), data.privatesubnet !== void 0 && !validate1361(data.privatesubnet, at(instancePath, "/privatesubnet")) && (vErrors = more(vErrors, validate1361)), data.resourcegroup !== void 0 && !validate1375(data.resourcegroup, at(instancePath, "/resourcegroup")) && (vErrors = more(vErrors, validate1375)), data.secret !== void 0 && !validate1388(data.secret, at(instancePath, "/secret")) && (vErrors = more(vErrors, validate1388)), data.volume !== void 0 && !validate1412(data.volume, at(instancePath, "/volume")) && (vErrors = more(vErrors, validate1412)), data.storagecontainer !== void 0 && !validate1429(data.storagecontainer, at(instancePath, "/storagecontainer")) && (vErrors = more(vErrors, validate1429)), data.servicepolicy !== void 0 && !validate1439(data.servicepolicy, at(instancePath, "/servicepolicy")) && (vErrors = more(vErrors, validate1439)), data.serviceaccesskey !== void 0 && !validate1450(data.serviceaccesskey, at(instancePath, "/serviceaccesskey")) && (vErrors = more(vErrors, validate1450)), data.routetable !== void 0 && !validate1460(data.routetable, at(instancePath, "/routetable")) && (vErrors = more(vErrors, validate1460))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate709.errors = vErrors, vErrors === null;
}
function validate708(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate709(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate709));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate708.errors = vErrors, vErrors === null;
}
var schema295 = { type: ["object", "null"], additionalProperties: { $ref: "shared10" }, $id: "shared75" };
function validate1477(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema295.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate44(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate44));
  return validate1477.errors = vErrors, vErrors === null;
}
function validate707(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resources === void 0 && (vErrors = need(vErrors, data, instancePath, "resources")), data.resources !== void 0 && !validate708(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate708)), data.selected_resource_type !== void 0 && !validate29(data.selected_resource_type, at(instancePath, "/selected_resource_type")) && (vErrors = more(vErrors, validate29)), data.supported_types !== void 0 && !validate106(data.supported_types, at(instancePath, "/supported_types")) && (vErrors = more(vErrors, validate106)), data.counts !== void 0 && !validate1477(data.counts, at(instancePath, "/counts")) && (vErrors = more(vErrors, validate1477)), data.scopes !== void 0 && !validate106(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate106)), data.filters !== void 0 && !validate586(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate586)), data.limit !== void 0 && !validate27(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate27)), data.offset !== void 0 && !validate27(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate27)), data.order_by !== void 0 && !validate29(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate29)), data.next_cursor !== void 0 && !validate29(data.next_cursor, at(instancePath, "/next_cursor")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate707.errors = vErrors, vErrors === null;
}
var check_ResourceDetail = outermost(validate1486);
var schema297 = { type: ["object", "null"], additionalProperties: { $ref: "shared103" }, $id: "shared104" };
function validate1489(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate29(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.type !== void 0 && !validate29(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1489.errors = vErrors, vErrors === null;
}
function validate1488(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1489(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1489));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1488.errors = vErrors, vErrors === null;
}
function validate1487(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema297.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate1488(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate1488));
  return validate1487.errors = vErrors, vErrors === null;
}
function validate1497(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate709(data, instancePath) || (vErrors = more(vErrors, validate709), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1497.errors = vErrors, errors === 0;
}
function validate1486(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.dependencies !== void 0 && !validate1487(data.dependencies, at(instancePath, "/dependencies")) && (vErrors = more(vErrors, validate1487)), data.details !== void 0 && !validate1497(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate1497)), data.relatedResources !== void 0 && !validate752(data.relatedResources, at(instancePath, "/relatedResources")) && (vErrors = more(vErrors, validate752))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1486.errors = vErrors, vErrors === null;
}
var check_shared270 = outermost(validate1502);
function validate1502(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.search_string === void 0 && (vErrors = need(vErrors, data, instancePath, "search_string"));
    for (let key0 in data)
      key0 === "search_string" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.search_string !== void 0 && !validate171(data.search_string, at(instancePath, "/search_string")) && (vErrors = more(vErrors, validate171)), data.limit !== void 0 && !validate702(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate702)), data.offset !== void 0 && !validate113(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate113));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1502.errors = vErrors, vErrors === null;
}
var check_ResourceSearchResult = outermost(validate1506);
function validate1508(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.cloud_type_id !== void 0 && !validate29(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1508.errors = vErrors, vErrors === null;
}
function validate1507(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1508(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1508));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1507.errors = vErrors, vErrors === null;
}
function validate1506(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resources === void 0 && (vErrors = need(vErrors, data, instancePath, "resources")), data.resources !== void 0 && !validate1507(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate1507)), data.total_count !== void 0 && !validate27(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1506.errors = vErrors, vErrors === null;
}
var check_ResourceTagList = outermost(validate1519);
function validate1519(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resource_tags !== void 0 && !validate694(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate694)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1519.errors = vErrors, vErrors === null;
}
var check_ResourceSettingList = outermost(validate1521);
function validate1521(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.setting_list !== void 0 && !validate409(data.setting_list, at(instancePath, "/setting_list")) && (vErrors = more(vErrors, validate409)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1521.errors = vErrors, vErrors === null;
}
var check_ResourceAssociations = outermost(validate1523);
function validate1525(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate29(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.group_type !== void 0 && !validate29(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate29)), data.owner_type !== void 0 && !validate29(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate29)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1525.errors = vErrors, vErrors === null;
}
function validate1524(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1525(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1525));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1524.errors = vErrors, vErrors === null;
}
function validate1523(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resource_groups !== void 0 && !validate1524(data.resource_groups, at(instancePath, "/resource_groups")) && (vErrors = more(vErrors, validate1524)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1523.errors = vErrors, vErrors === null;
}
var check_ResourceNoteList = outermost(validate1533);
function validate1533(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resource_notes !== void 0 && !validate409(data.resource_notes, at(instancePath, "/resource_notes")) && (vErrors = more(vErrors, validate409)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1533.errors = vErrors, vErrors === null;
}
var check_shared271 = outermost(validate1535);
function validate1535(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.note_text === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "note_text"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "note_text" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.note_text !== void 0 && !validate22(data.note_text, at(instancePath, "/note_text")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1535.errors = vErrors, vErrors === null;
}
var check_shared272 = outermost(validate1538);
function validate1538(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_ids === void 0 || data.owner_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_ids", "owner_resource_id"));
    for (let key0 in data)
      key0 === "resource_ids" || key0 === "owner_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate202(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate202)), data.owner_resource_id !== void 0 && !validate171(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1538.errors = vErrors, vErrors === null;
}
var check_SupportedActionList = outermost(validate1541);
function validate1541(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.supported_actions !== void 0 && !validate106(data.supported_actions, at(instancePath, "/supported_actions")) && (vErrors = more(vErrors, validate106)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1541.errors = vErrors, vErrors === null;
}
var check_shared273 = outermost(validate1543);
function validate1543(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.tag_keys === void 0 || data.resource_types === void 0 || data.contains_all === void 0 || data.missing_all === void 0) && (vErrors = need(vErrors, data, instancePath, "tag_keys", "resource_types", "contains_all", "missing_all"));
    for (let key0 in data)
      key0 === "tag_keys" || key0 === "resource_types" || key0 === "contains_all" || key0 === "missing_all" || key0 === "organization_services" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.tag_keys !== void 0 && !validate106(data.tag_keys, at(instancePath, "/tag_keys")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.contains_all !== void 0 && !validate64(data.contains_all, at(instancePath, "/contains_all")) && (vErrors = more(vErrors, validate64)), data.missing_all !== void 0 && !validate64(data.missing_all, at(instancePath, "/missing_all")) && (vErrors = more(vErrors, validate64)), data.organization_services !== void 0 && !validate409(data.organization_services, at(instancePath, "/organization_services")) && (vErrors = more(vErrors, validate409));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1543.errors = vErrors, vErrors === null;
}
var check_ResourceTagSearchResult = outermost(validate1549);
function validate1549(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resources !== void 0 && !validate586(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate586)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1549.errors = vErrors, vErrors === null;
}
var check_SavedTagConfigList = outermost(validate1551);
function validate1556(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.tag_keys !== void 0 && !validate106(data.tag_keys, at(instancePath, "/tag_keys")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.contains_all !== void 0 && !validate34(data.contains_all, at(instancePath, "/contains_all")) && (vErrors = more(vErrors, validate34)), data.missing_all !== void 0 && !validate34(data.missing_all, at(instancePath, "/missing_all")) && (vErrors = more(vErrors, validate34)), data.scopes !== void 0 && !validate409(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate409))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1556.errors = vErrors, vErrors === null;
}
function validate1555(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1556(data, instancePath) || (vErrors = more(vErrors, validate1556), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1555.errors = vErrors, errors === 0;
}
function validate1553(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.configuration !== void 0 && !validate1555(data.configuration, at(instancePath, "/configuration")) && (vErrors = more(vErrors, validate1555))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1553.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? data.resources !== void 0 && !validate1552(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate1552)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1551.errors = vErrors, vErrors === null;
}
var check_AttachedPolicyList = outermost(validate1567);
function validate1569(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.policy_id !== void 0 && !validate29(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate29)), data.vendor_policy !== void 0 && !validate34(data.vendor_policy, at(instancePath, "/vendor_policy")) && (vErrors = more(vErrors, validate34)), data.attachment_count !== void 0 && !validate27(data.attachment_count, at(instancePath, "/attachment_count")) && (vErrors = more(vErrors, validate27)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.update_date !== void 0 && !validate29(data.update_date, at(instancePath, "/update_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1569.errors = vErrors, vErrors === null;
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
function validate1567(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.servicepolicies !== void 0 && !validate1568(data.servicepolicies, at(instancePath, "/servicepolicies")) && (vErrors = more(vErrors, validate1568)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1567.errors = vErrors, vErrors === null;
}
var check_AccessKeyList = outermost(validate1578);
function validate1580(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.access_key_id !== void 0 && !validate29(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.last_used_date !== void 0 && !validate29(data.last_used_date, at(instancePath, "/last_used_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1580.errors = vErrors, vErrors === null;
}
function validate1579(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1580(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1580));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1579.errors = vErrors, vErrors === null;
}
function validate1578(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.serviceaccesskeys !== void 0 && !validate1579(data.serviceaccesskeys, at(instancePath, "/serviceaccesskeys")) && (vErrors = more(vErrors, validate1579)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1578.errors = vErrors, vErrors === null;
}
var check_DnsRecordList = outermost(validate1588);
function validate1590(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.record_type !== void 0 && !validate29(data.record_type, at(instancePath, "/record_type")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1590.errors = vErrors, vErrors === null;
}
function validate1589(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1590(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1590));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1589.errors = vErrors, vErrors === null;
}
function validate1588(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.dnsrecords !== void 0 && !validate1589(data.dnsrecords, at(instancePath, "/dnsrecords")) && (vErrors = more(vErrors, validate1589)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1588.errors = vErrors, vErrors === null;
}
var check_NetworkInterfaceList = outermost(validate1595);
function validate1597(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.network_interface_id !== void 0 && !validate29(data.network_interface_id, at(instancePath, "/network_interface_id")) && (vErrors = more(vErrors, validate29)), data.device_index !== void 0 && !validate27(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate27)), data.mac_address !== void 0 && !validate29(data.mac_address, at(instancePath, "/mac_address")) && (vErrors = more(vErrors, validate29)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29)), data.subnet_id !== void 0 && !validate29(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate29)), data.subnet_resource_id !== void 0 && !validate29(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.ip_addresses !== void 0 && !validate1346(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate1346))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1597.errors = vErrors, vErrors === null;
}
function validate1596(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1597(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1597));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1596.errors = vErrors, vErrors === null;
}
function validate1595(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.network_interfaces !== void 0 && !validate1596(data.network_interfaces, at(instancePath, "/network_interfaces")) && (vErrors = more(vErrors, validate1596)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1595.errors = vErrors, vErrors === null;
}
var check_SubnetList = outermost(validate1610);
function validate1610(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1610.errors = vErrors, vErrors === null;
}
var check_RouteTableList = outermost(validate1611);
function validate1613(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.route_table_id !== void 0 && !validate29(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate29)), data.network_id !== void 0 && !validate29(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.vpc_association_id !== void 0 && !validate29(data.vpc_association_id, at(instancePath, "/vpc_association_id")) && (vErrors = more(vErrors, validate29)), data.subnet_count !== void 0 && !validate27(data.subnet_count, at(instancePath, "/subnet_count")) && (vErrors = more(vErrors, validate27)), data.route_count !== void 0 && !validate27(data.route_count, at(instancePath, "/route_count")) && (vErrors = more(vErrors, validate27)), data.main !== void 0 && !validate29(data.main, at(instancePath, "/main")) && (vErrors = more(vErrors, validate29)), data.properties !== void 0 && !validate740(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate740))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1613.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? data.routetables !== void 0 && !validate1612(data.routetables, at(instancePath, "/routetables")) && (vErrors = more(vErrors, validate1612)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1611.errors = vErrors, vErrors === null;
}
var check_RouteList = outermost(validate1625);
function validate1627(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.route_table_id !== void 0 && !validate29(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate29)), data.cidr !== void 0 && !validate29(data.cidr, at(instancePath, "/cidr")) && (vErrors = more(vErrors, validate29)), data.target_id !== void 0 && !validate29(data.target_id, at(instancePath, "/target_id")) && (vErrors = more(vErrors, validate29)), data.target_type !== void 0 && !validate29(data.target_type, at(instancePath, "/target_type")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1627.errors = vErrors, vErrors === null;
}
function validate1626(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1627(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1627));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1626.errors = vErrors, vErrors === null;
}
function validate1625(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.routes !== void 0 && !validate1626(data.routes, at(instancePath, "/routes")) && (vErrors = more(vErrors, validate1626)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1625.errors = vErrors, vErrors === null;
}
var check_shared274 = outermost(validate1636);
var schema341 = { type: "string", enum: ["ingress", "egress"], $id: "shared5" };
function validate1638(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "ingress" || data === "egress" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema341.enum })), validate1638.errors = vErrors, vErrors === null;
}
function validate1636(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.direction === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "direction"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "direction" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.direction !== void 0 && !validate1638(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate1638));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1636.errors = vErrors, vErrors === null;
}
var check_AccessListRuleList = outermost(validate1640);
function validate1645(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1645.errors = vErrors, vErrors === null;
}
function validate1644(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1645(data, instancePath) || (vErrors = more(vErrors, validate1645), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1644.errors = vErrors, errors === 0;
}
function validate1642(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate714(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate714)), data.access_list !== void 0 && !validate1644(data.access_list, at(instancePath, "/access_list")) && (vErrors = more(vErrors, validate1644)), data.access_list_type !== void 0 && !validate29(data.access_list_type, at(instancePath, "/access_list_type")) && (vErrors = more(vErrors, validate29)), data.parent_resource_id !== void 0 && !validate29(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate29)), data.direction !== void 0 && !validate29(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate29)), data.rule_action !== void 0 && !validate29(data.rule_action, at(instancePath, "/rule_action")) && (vErrors = more(vErrors, validate29)), data.ip_protocol !== void 0 && !validate29(data.ip_protocol, at(instancePath, "/ip_protocol")) && (vErrors = more(vErrors, validate29)), data.source_network !== void 0 && !validate29(data.source_network, at(instancePath, "/source_network")) && (vErrors = more(vErrors, validate29)), data.source_port_specification !== void 0 && !validate29(data.source_port_specification, at(instancePath, "/source_port_specification")) && (vErrors = more(vErrors, validate29)), data.priority !== void 0 && !validate27(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate27)), data.is_temporary !== void 0 && !validate34(data.is_temporary, at(instancePath, "/is_temporary")) && (vErrors = more(vErrors, validate34)), data.properties !== void 0 && !validate740(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate740))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1642.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? data.rules !== void 0 && !validate1641(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate1641)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1640.errors = vErrors, vErrors === null;
}
var check_shared275 = outermost(validate1663);
function validate1663(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.policyResourceId === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "policyResourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "policyResourceId" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.policyResourceId !== void 0 && !validate171(data.policyResourceId, at(instancePath, "/policyResourceId")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1663.errors = vErrors, vErrors === null;
}
var check_shared276 = outermost(validate1666);
function validate1666(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.device_index === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "device_index"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "device_index" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.device_index !== void 0 && !validate53(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate53));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1666.errors = vErrors, vErrors === null;
}
var check_shared277 = outermost(validate1669);
function validate1669(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "name"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.name !== void 0 && !validate171(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1669.errors = vErrors, vErrors === null;
}
var check_VolumeSnapshot = outermost(validate1672);
function validate1672(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1672.errors = vErrors, vErrors === null;
}
var check_shared278 = outermost(validate1673);
function validate1673(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "iops" || key0 === "size" || key0 === "volume_type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.iops !== void 0 && !validate44(data.iops, at(instancePath, "/iops")) && (vErrors = more(vErrors, validate44)), data.size !== void 0 && !validate44(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate44)), data.volume_type !== void 0 && !validate22(data.volume_type, at(instancePath, "/volume_type")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1673.errors = vErrors, vErrors === null;
}
var check_shared279 = outermost(validate1678);
function validate1678(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.instance === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "instance"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "instance" || key0 === "decrement_capacity" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.instance !== void 0 && !validate106(data.instance, at(instancePath, "/instance")) && (vErrors = more(vErrors, validate106)), data.decrement_capacity !== void 0 && !validate64(data.decrement_capacity, at(instancePath, "/decrement_capacity")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1678.errors = vErrors, vErrors === null;
}
var check_shared280 = outermost(validate1682);
function validate1682(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.publicip_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "publicip_resource_id"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "publicip_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.publicip_resource_id !== void 0 && !validate171(data.publicip_resource_id, at(instancePath, "/publicip_resource_id")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1682.errors = vErrors, vErrors === null;
}
var check_shared281 = outermost(validate1685);
function validate1685(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.instance_resource_id === void 0 || data.instance_mount_point === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "instance_resource_id", "instance_mount_point"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "instance_resource_id" || key0 === "instance_mount_point" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.instance_resource_id !== void 0 && !validate171(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate171)), data.instance_mount_point !== void 0 && !validate22(data.instance_mount_point, at(instancePath, "/instance_mount_point")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1685.errors = vErrors, vErrors === null;
}
var check_shared284 = outermost(validate1689);
function validate1690(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1690.errors = vErrors, vErrors === null;
}
function validate1692(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1692.errors = vErrors, vErrors === null;
}
function validate1689(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.group_name === void 0 && (vErrors = need(vErrors, data, instancePath, "group_name"));
    for (let key0 in data)
      key0 === "group_name" || key0 === "group_description" || key0 === "group_owner_type" || key0 === "group_category" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.group_name !== void 0 && !validate1690(data.group_name, at(instancePath, "/group_name")) && (vErrors = more(vErrors, validate1690)), data.group_description !== void 0 && !validate1692(data.group_description, at(instancePath, "/group_description")) && (vErrors = more(vErrors, validate1692)), data.group_owner_type !== void 0 && !validate22(data.group_owner_type, at(instancePath, "/group_owner_type")) && (vErrors = more(vErrors, validate22)), data.group_category !== void 0 && !validate22(data.group_category, at(instancePath, "/group_category")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1689.errors = vErrors, vErrors === null;
}
var check_ResourceGroup = outermost(validate1696);
var schema359 = { type: ["string", "null"], "x-known": ["system", null], $id: "shared150" };
function validate1701(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema359.type })), data !== "system" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema359["x-known"] })), validate1701.errors = vErrors, vErrors === null;
}
var schema360 = { type: ["string", "null"], "x-known": ["user", null], $id: "shared151" };
function validate1703(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema360.type })), data !== "user" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema360["x-known"] })), validate1703.errors = vErrors, vErrors === null;
}
var schema361 = { type: ["string", "null"], "x-known": ["organization", null], $id: "shared152" };
function validate1705(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema361.type })), data !== "organization" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema361["x-known"] })), validate1705.errors = vErrors, vErrors === null;
}
function validate1696(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate69(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate69)), data.resource_group_id !== void 0 && !validate27(data.resource_group_id, at(instancePath, "/resource_group_id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.category !== void 0 && !validate1701(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate1701)), data.group_type !== void 0 && !validate1703(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate1703)), data.owner_type !== void 0 && !validate1705(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate1705)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29)), data.nested_resource_groups !== void 0 && !validate409(data.nested_resource_groups, at(instancePath, "/nested_resource_groups")) && (vErrors = more(vErrors, validate409))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1696.errors = vErrors, vErrors === null;
}
var check_shared285 = outermost(validate1709);
function validate1709(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_group_ids === void 0 || data.resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_group_ids", "resource_ids"));
    for (let key0 in data)
      key0 === "resource_group_ids" || key0 === "resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_group_ids !== void 0 && !validate202(data.resource_group_ids, at(instancePath, "/resource_group_ids")) && (vErrors = more(vErrors, validate202)), data.resource_ids !== void 0 && !validate202(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate202));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1709.errors = vErrors, vErrors === null;
}
var check_shared286 = outermost(validate1712);
function validate1712(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resource_ids !== void 0 && !validate202(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate202)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1712.errors = vErrors, vErrors === null;
}
var check_shared287 = outermost(validate1714);
function validate1714(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "detail" || key0 === "labels" || key0 === "pack_ids" || key0 === "resource_types" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.detail !== void 0 && !validate64(data.detail, at(instancePath, "/detail")) && (vErrors = more(vErrors, validate64)), data.labels !== void 0 && !validate106(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate106)), data.pack_ids !== void 0 && !validate106(data.pack_ids, at(instancePath, "/pack_ids")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1714.errors = vErrors, vErrors === null;
}
var check_shared288 = outermost(validate1719);
var schema368 = { type: "string", "x-known": ["backoffice", "custom"], $id: "InsightSourceName" };
function validate1723(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "backoffice" && data !== "custom" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema368["x-known"] })), validate1723.errors = vErrors, vErrors === null;
}
function validate1722(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1723(data, instancePath) || (vErrors = more(vErrors, validate1723), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1722.errors = vErrors, errors === 0;
}
var schema369 = { type: "integer", "x-known": [1, 2, 3, 4, 5], $id: "InsightSeverity" };
function validate1729(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 2 && data !== 3 && data !== 4 && data !== 5 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema369["x-known"] })), validate1729.errors = vErrors, vErrors === null;
}
function validate1735(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate752(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate752)), data.collections !== void 0 && !validate752(data.collections, at(instancePath, "/collections")) && (vErrors = more(vErrors, validate752))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1735.errors = vErrors, vErrors === null;
}
function validate1734(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1735(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1735));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1734.errors = vErrors, vErrors === null;
}
function validate1744(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate382(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate382));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1744.errors = vErrors, vErrors === null;
}
var schema373 = { type: ["object", "null"], additionalProperties: { $ref: "InsightCloudCounts" }, $id: "shared76" };
function validate1767(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.all !== void 0 && !validate27(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1767.errors = vErrors, vErrors === null;
}
function validate1766(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema373.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate1767(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate1767));
  return validate1766.errors = vErrors, vErrors === null;
}
function validate1720(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.insight_id === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insight_id", "name", "description", "severity", "tags", "resource_types", "filters")), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1722(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1722)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1729(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1729)), data.custom_severity !== void 0 && !validate27(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate27)), data.tags !== void 0 && !validate106(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.filters !== void 0 && !validate1734(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1734)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.resource_group_blacklist !== void 0 && !validate340(data.resource_group_blacklist, at(instancePath, "/resource_group_blacklist")) && (vErrors = more(vErrors, validate340)), data.supported_clouds !== void 0 && !validate1744(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1744)), data.supported_iac_clouds !== void 0 && !validate1744(data.supported_iac_clouds, at(instancePath, "/supported_iac_clouds")) && (vErrors = more(vErrors, validate1744)), data.inserted_at !== void 0 && !validate29(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate29)), data.updated_at !== void 0 && !validate29(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate29)), data.released !== void 0 && !validate29(data.released, at(instancePath, "/released")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.version !== void 0 && !validate27(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate27)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.user_resource_id !== void 0 && !validate29(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate29)), data.scopes !== void 0 && !validate202(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate202)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.timeseries !== void 0 && !validate34(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate34)), data.timeseries_cache !== void 0 && !validate27(data.timeseries_cache, at(instancePath, "/timeseries_cache")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate319(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate319)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.results !== void 0 && !validate27(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate27)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.all !== void 0 && !validate27(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate27)), data.exemptions !== void 0 && !validate27(data.exemptions, at(instancePath, "/exemptions")) && (vErrors = more(vErrors, validate27)), data.by_type !== void 0 && !validate1477(data.by_type, at(instancePath, "/by_type")) && (vErrors = more(vErrors, validate1477)), data.by_cloud !== void 0 && !validate1766(data.by_cloud, at(instancePath, "/by_cloud")) && (vErrors = more(vErrors, validate1766)), data.by_resource_group !== void 0 && !validate752(data.by_resource_group, at(instancePath, "/by_resource_group")) && (vErrors = more(vErrors, validate752)), data.by_app !== void 0 && !validate752(data.by_app, at(instancePath, "/by_app")) && (vErrors = more(vErrors, validate752)), data.cache_updated_at !== void 0 && !validate29(data.cache_updated_at, at(instancePath, "/cache_updated_at")) && (vErrors = more(vErrors, validate29)), data.duration !== void 0 && !validate505(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate505)), data.author !== void 0 && !validate29(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate29)), data.favorited !== void 0 && !validate34(data.favorited, at(instancePath, "/favorited")) && (vErrors = more(vErrors, validate34)), data.bots !== void 0 && !validate106(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate106))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1720.errors = vErrors, vErrors === null;
}
function validate1719(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1720(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1720));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1719.errors = vErrors, vErrors === null;
}
var check_shared289 = outermost(validate1781);
function validate1781(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.source === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "source"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate171(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1781.errors = vErrors, vErrors === null;
}
var check_Insight = outermost(validate1784);
function validate1804(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.results !== void 0 && !validate27(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate27)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.all !== void 0 && !validate27(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate27)), data.exemptions !== void 0 && !validate27(data.exemptions, at(instancePath, "/exemptions")) && (vErrors = more(vErrors, validate27)), data.by_type !== void 0 && !validate1477(data.by_type, at(instancePath, "/by_type")) && (vErrors = more(vErrors, validate1477)), data.by_cloud !== void 0 && !validate1766(data.by_cloud, at(instancePath, "/by_cloud")) && (vErrors = more(vErrors, validate1766)), data.by_resource_group !== void 0 && !validate752(data.by_resource_group, at(instancePath, "/by_resource_group")) && (vErrors = more(vErrors, validate752)), data.by_app !== void 0 && !validate752(data.by_app, at(instancePath, "/by_app")) && (vErrors = more(vErrors, validate752)), data.cache_updated_at !== void 0 && !validate29(data.cache_updated_at, at(instancePath, "/cache_updated_at")) && (vErrors = more(vErrors, validate29)), data.duration !== void 0 && !validate505(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate505))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1804.errors = vErrors, vErrors === null;
}
function validate1803(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1804(data, instancePath) || (vErrors = more(vErrors, validate1804), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1803.errors = vErrors, errors === 0;
}
function validate1784(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.insight_id === void 0 || data.source === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insight_id", "source", "name", "description", "severity", "tags", "resource_types", "filters")), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1723(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1723)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1729(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1729)), data.custom_severity !== void 0 && !validate27(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate27)), data.tags !== void 0 && !validate106(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.filters !== void 0 && !validate1734(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1734)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.resource_group_blacklist !== void 0 && !validate340(data.resource_group_blacklist, at(instancePath, "/resource_group_blacklist")) && (vErrors = more(vErrors, validate340)), data.supported_clouds !== void 0 && !validate1744(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1744)), data.supported_iac_clouds !== void 0 && !validate1744(data.supported_iac_clouds, at(instancePath, "/supported_iac_clouds")) && (vErrors = more(vErrors, validate1744)), data.inserted_at !== void 0 && !validate29(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate29)), data.updated_at !== void 0 && !validate29(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate29)), data.released !== void 0 && !validate29(data.released, at(instancePath, "/released")) && (vErrors = more(vErrors, validate29)), data.favorited !== void 0 && !validate34(data.favorited, at(instancePath, "/favorited")) && (vErrors = more(vErrors, validate34)), data.counts !== void 0 && !validate1803(data.counts, at(instancePath, "/counts")) && (vErrors = more(vErrors, validate1803)), data.membership !== void 0 && !validate409(data.membership, at(instancePath, "/membership")) && (vErrors = more(vErrors, validate409)), data.risk_layers !== void 0 && !validate409(data.risk_layers, at(instancePath, "/risk_layers")) && (vErrors = more(vErrors, validate409)), data.disabled !== void 0 && !validate34(data.disabled, at(instancePath, "/disabled")) && (vErrors = more(vErrors, validate34)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.version !== void 0 && !validate27(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate27)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.user_resource_id !== void 0 && !validate29(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate29)), data.scopes !== void 0 && !validate202(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate202)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.timeseries !== void 0 && !validate34(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate34)), data.timeseries_cache !== void 0 && !validate27(data.timeseries_cache, at(instancePath, "/timeseries_cache")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate319(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate319)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1784.errors = vErrors, vErrors === null;
}
var check_shared290 = outermost(validate1831), schema379 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared11" }, description: { $ref: "shared11" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared16" }, tags: { $ref: "shared14" }, resource_types: { $ref: "shared14" }, filters: { $ref: "shared77" }, owner_resource_id: { $ref: "shared2" }, template_id: { $ref: "shared3" }, badges: { $ref: "shared78" }, badge_filter_operator: { $ref: "shared2" }, meta_data: { $ref: "shared2" }, notes: { $ref: "shared2" }, organization_id: { $ref: "shared3" }, source: { $ref: "shared79" }, insight_id: { $ref: "shared0" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared290" }, schema380 = { type: "integer", enum: [1, 2, 3, 4, 5], $id: "InsightSeverityInput" };
function validate1834(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || data === 3 || data === 4 || data === 5 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema380.enum })), validate1834.errors = vErrors, vErrors === null;
}
function validate1840(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.config === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "config"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || key0 === "collections" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate587(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate587)), data.collections !== void 0 && !validate587(data.collections, at(instancePath, "/collections")) && (vErrors = more(vErrors, validate587));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1840.errors = vErrors, vErrors === null;
}
function validate1839(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1840(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1840));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1839.errors = vErrors, vErrors === null;
}
var schema383 = { type: ["array", "null"], items: { $ref: "Badge" }, $id: "shared78" };
function validate1848(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema383.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate320(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate320));
  }
  return validate1848.errors = vErrors, vErrors === null;
}
var schema384 = { type: "string", enum: ["custom"], $id: "shared79" };
function validate1855(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "custom" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema384.enum })), validate1855.errors = vErrors, vErrors === null;
}
function validate1831(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func3.call(schema379.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1834(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1834)), data.scopes !== void 0 && !validate202(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate202)), data.tags !== void 0 && !validate106(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.filters !== void 0 && !validate1839(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1839)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1848(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1848)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1855(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1855)), data.insight_id !== void 0 && !validate543(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate543));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1831.errors = vErrors, vErrors === null;
}
var check_shared291 = outermost(validate1858), schema385 = { type: "object", additionalProperties: !1, properties: { insightId: { $ref: "shared10" }, name: { $ref: "shared11" }, description: { $ref: "shared11" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared16" }, tags: { $ref: "shared14" }, resource_types: { $ref: "shared14" }, filters: { $ref: "shared77" }, owner_resource_id: { $ref: "shared2" }, template_id: { $ref: "shared3" }, badges: { $ref: "shared78" }, badge_filter_operator: { $ref: "shared2" }, meta_data: { $ref: "shared2" }, notes: { $ref: "shared2" }, selects: { $ref: "shared41" }, timeseries: { $ref: "shared15" }, organization_id: { $ref: "shared3" }, source: { $ref: "shared79" }, insight_id: { $ref: "shared3" } }, required: ["insightId", "name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared291" };
function validate1858(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func3.call(schema385.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1834(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1834)), data.scopes !== void 0 && !validate202(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate202)), data.tags !== void 0 && !validate106(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.filters !== void 0 && !validate1839(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1839)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1848(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1848)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.selects !== void 0 && !validate409(data.selects, at(instancePath, "/selects")) && (vErrors = more(vErrors, validate409)), data.timeseries !== void 0 && !validate64(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate64)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1855(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1855)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1858.errors = vErrors, vErrors === null;
}
var check_shared292 = outermost(validate1878);
function validate1878(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insightId === void 0 && (vErrors = need(vErrors, data, instancePath, "insightId"));
    for (let key0 in data)
      key0 !== "insightId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1878.errors = vErrors, vErrors === null;
}
var check_shared294 = outermost(validate1880);
var schema389 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared11" }, description: { $ref: "shared11" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared16" }, tags: { $ref: "shared14" }, resource_types: { $ref: "shared14" }, filters: { $ref: "shared77" }, owner_resource_id: { $ref: "shared2" }, template_id: { $ref: "shared3" }, badges: { $ref: "shared78" }, badge_filter_operator: { $ref: "shared2" }, meta_data: { $ref: "shared2" }, notes: { $ref: "shared2" }, organization_id: { $ref: "shared3" }, source: { $ref: "shared79" }, insight_id: { $ref: "shared0" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "InsightForCreate" };
function validate1882(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func3.call(schema389.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1834(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1834)), data.scopes !== void 0 && !validate202(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate202)), data.tags !== void 0 && !validate106(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.filters !== void 0 && !validate1839(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1839)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1848(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1848)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1855(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1855)), data.insight_id !== void 0 && !validate543(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate543));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1882.errors = vErrors, vErrors === null;
}
function validate1881(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1882(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1882));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1881.errors = vErrors, vErrors === null;
}
function validate1880(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insights === void 0 && (vErrors = need(vErrors, data, instancePath, "insights"));
    for (let key0 in data)
      key0 !== "insights" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insights !== void 0 && !validate1881(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate1881));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1880.errors = vErrors, vErrors === null;
}
var check_shared295 = outermost(validate1901);
function validate1901(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insights === void 0 && (vErrors = need(vErrors, data, instancePath, "insights"));
    for (let key0 in data)
      key0 !== "insights" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insights !== void 0 && !validate340(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate340));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1901.errors = vErrors, vErrors === null;
}
var check_shared296 = outermost(validate1903);
function validate1903(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.notes === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "notes"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "notes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.notes !== void 0 && !validate22(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1903.errors = vErrors, vErrors === null;
}
var check_shared297 = outermost(validate1906);
function validate1906(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.backoffice === void 0 || data.custom === void 0 || data.pack_id === void 0 || data.metadata === void 0) && (vErrors = need(vErrors, data, instancePath, "backoffice", "custom", "pack_id", "metadata"));
    for (let key0 in data)
      key0 === "backoffice" || key0 === "custom" || key0 === "pack_id" || key0 === "metadata" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.backoffice !== void 0 && !validate340(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate340)), data.custom !== void 0 && !validate340(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate340)), data.pack_id !== void 0 && !validate22(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate22)), data.metadata !== void 0 && !validate22(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1906.errors = vErrors, vErrors === null;
}
var check_shared298 = outermost(validate1911);
var schema394 = { type: "string", enum: ["backoffice", "custom"], $id: "InsightSourceNameInput" };
function validate1913(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "backoffice" || data === "custom" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema394.enum })), validate1913.errors = vErrors, vErrors === null;
}
function validate1911(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.source === void 0 || data.groups === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "source", "groups"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "source" || key0 === "groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1913(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1913)), data.groups !== void 0 && !validate340(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate340));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1911.errors = vErrors, vErrors === null;
}
var check_shared299 = outermost(validate1916);
function validate1916(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insightId === void 0 && (vErrors = need(vErrors, data, instancePath, "insightId"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "insights" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.insights !== void 0 && !validate409(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate409));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1916.errors = vErrors, vErrors === null;
}
var check_shared300 = outermost(validate1919), schema396 = { type: ["object", "array"], $id: "shared300" };
function validate1919(data, instancePath = "") {
  let vErrors = null;
  return (!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema396.type })), validate1919.errors = vErrors, vErrors === null;
}
var check_shared301 = outermost(validate1920);
function validate1921(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.organization_service_id !== void 0 && !validate27(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate27(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate27)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.identified_at !== void 0 && !validate29(data.identified_at, at(instancePath, "/identified_at")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1921.errors = vErrors, vErrors === null;
}
function validate1920(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1921(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1921));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1920.errors = vErrors, vErrors === null;
}
var check_shared302 = outermost(validate1932);
function validate1933(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1933.errors = vErrors, vErrors === null;
}
function validate1932(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1933(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1933));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1932.errors = vErrors, vErrors === null;
}
var check_shared303 = outermost(validate1936);
function validate1936(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "source" || key0 === "labels" || key0 === "search" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.source !== void 0 && !validate1913(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1913)), data.labels !== void 0 && !validate22(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate22)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1936.errors = vErrors, vErrors === null;
}
var check_InsightSelection = outermost(validate1940);
function validate1942(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.insight_id === void 0 && (vErrors = need(vErrors, data, instancePath, "insight_id")), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1942.errors = vErrors, vErrors === null;
}
function validate1941(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1942(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1942));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1941.errors = vErrors, vErrors === null;
}
function validate1940(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.data !== void 0 && !validate1941(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate1941)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1940.errors = vErrors, vErrors === null;
}
var check_QueryFilterRegistry = outermost(validate1947);
function validate1960(data, instancePath = "") {
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
    validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1960.errors = vErrors, errors === 0;
}
function validate1967(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.display_value !== void 0 && !validate29(data.display_value, at(instancePath, "/display_value")) && (vErrors = more(vErrors, validate29)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1967.errors = vErrors, vErrors === null;
}
function validate1966(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1967(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1967));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1966.errors = vErrors, vErrors === null;
}
function validate1956(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.field_type !== void 0 && !validate29(data.field_type, at(instancePath, "/field_type")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.display_name !== void 0 && !validate29(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate1960(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate1960)), data.options !== void 0 && !validate106(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate106)), data.choices !== void 0 && !validate1966(data.choices, at(instancePath, "/choices")) && (vErrors = more(vErrors, validate1966)), data._state_hash !== void 0 && !validate29(data._state_hash, at(instancePath, "/_state_hash")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1956.errors = vErrors, vErrors === null;
}
function validate1955(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1956(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1956));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1955.errors = vErrors, vErrors === null;
}
function validate1948(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.filter_id === void 0 && (vErrors = need(vErrors, data, instancePath, "filter_id")), data.filter_id !== void 0 && !validate22(data.filter_id, at(instancePath, "/filter_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.supported_resources !== void 0 && !validate106(data.supported_resources, at(instancePath, "/supported_resources")) && (vErrors = more(vErrors, validate106)), data.supported_clouds !== void 0 && !validate1744(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1744)), data.supports_common !== void 0 && !validate34(data.supports_common, at(instancePath, "/supports_common")) && (vErrors = more(vErrors, validate34)), data.settings_config !== void 0 && !validate1955(data.settings_config, at(instancePath, "/settings_config")) && (vErrors = more(vErrors, validate1955))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1948.errors = vErrors, vErrors === null;
}
function validate1947(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate1948(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate1948));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1947.errors = vErrors, vErrors === null;
}
var check_shared304 = outermost(validate1975);
function validate1975(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organizationServiceId === void 0 && (vErrors = need(vErrors, data, instancePath, "organizationServiceId"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "cursor" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44)), data.cursor !== void 0 && !validate22(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1975.errors = vErrors, vErrors === null;
}
var check_CloudFindingPage = outermost(validate1978);
function validate1980(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1980.errors = vErrors, vErrors === null;
}
function validate1979(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1980(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1980));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1979.errors = vErrors, vErrors === null;
}
function validate1978(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.results !== void 0 && !validate1979(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate1979)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1978.errors = vErrors, vErrors === null;
}
var check_shared305 = outermost(validate1985);
function validate1998(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.pack_id !== void 0 && !validate27(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate27)), data.pack_name !== void 0 && !validate29(data.pack_name, at(instancePath, "/pack_name")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.template_name !== void 0 && !validate29(data.template_name, at(instancePath, "/template_name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.order !== void 0 && !validate27(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1998.errors = vErrors, vErrors === null;
}
function validate1997(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1998(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1998));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1997.errors = vErrors, vErrors === null;
}
function validate1986(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.pack_id === void 0 || data.source === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "pack_id", "source", "name")), data.pack_id !== void 0 && !validate44(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1723(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1723)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.logo_url !== void 0 && !validate29(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate29)), data.backoffice !== void 0 && !validate340(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate340)), data.custom !== void 0 && !validate340(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate340)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.inserted_at !== void 0 && !validate29(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate29)), data.updated_at !== void 0 && !validate29(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate29)), data.backoffice_metadata !== void 0 && !validate1997(data.backoffice_metadata, at(instancePath, "/backoffice_metadata")) && (vErrors = more(vErrors, validate1997)), data.badges !== void 0 && !validate319(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate319)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1986.errors = vErrors, vErrors === null;
}
function validate1985(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1986(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1986));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1985.errors = vErrors, vErrors === null;
}
var check_shared306 = outermost(validate2010);
function validate2010(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.backoffice === void 0 || data.custom === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "backoffice", "custom"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "backoffice" || key0 === "custom" || key0 === "badges" || key0 === "badge_filter_operator" || key0 === "logo_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.backoffice !== void 0 && !validate340(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate340)), data.custom !== void 0 && !validate340(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate340)), data.badges !== void 0 && !validate1848(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1848)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.logo_url !== void 0 && !validate29(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate29));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2010.errors = vErrors, vErrors === null;
}
var check_InsightPack = outermost(validate1986), check_shared307 = outermost(validate2018);
function validate2018(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.packId === void 0 || data.name === void 0 || data.description === void 0 || data.backoffice === void 0 || data.custom === void 0) && (vErrors = need(vErrors, data, instancePath, "packId", "name", "description", "backoffice", "custom"));
    for (let key0 in data)
      key0 === "packId" || key0 === "name" || key0 === "description" || key0 === "backoffice" || key0 === "custom" || key0 === "badges" || key0 === "badge_filter_operator" || key0 === "logo_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.packId !== void 0 && !validate44(data.packId, at(instancePath, "/packId")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.backoffice !== void 0 && !validate340(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate340)), data.custom !== void 0 && !validate340(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate340)), data.badges !== void 0 && !validate1848(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1848)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.logo_url !== void 0 && !validate29(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate29));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2018.errors = vErrors, vErrors === null;
}
var check_shared308 = outermost(validate2027);
function validate2027(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.packId === void 0 && (vErrors = need(vErrors, data, instancePath, "packId"));
    for (let key0 in data)
      key0 !== "packId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.packId !== void 0 && !validate44(data.packId, at(instancePath, "/packId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2027.errors = vErrors, vErrors === null;
}
var check_shared309 = outermost(validate2029);
function validate2029(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.approver === void 0 || data.insight_id === void 0 || data.insight_source === void 0 || data.resource_ids === void 0 || data.resource_type === void 0 || data.start_date === void 0) && (vErrors = need(vErrors, data, instancePath, "approver", "insight_id", "insight_source", "resource_ids", "resource_type", "start_date"));
    for (let key0 in data)
      key0 === "approver" || key0 === "insight_id" || key0 === "insight_source" || key0 === "resource_ids" || key0 === "resource_type" || key0 === "start_date" || key0 === "expiration_date" || key0 === "notes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.approver !== void 0 && !validate22(data.approver, at(instancePath, "/approver")) && (vErrors = more(vErrors, validate22)), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.insight_source !== void 0 && !validate1913(data.insight_source, at(instancePath, "/insight_source")) && (vErrors = more(vErrors, validate1913)), data.resource_ids !== void 0 && !validate202(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate202)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.start_date !== void 0 && !validate22(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate22)), data.expiration_date !== void 0 && !validate22(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate22)), data.notes !== void 0 && !validate22(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2029.errors = vErrors, vErrors === null;
}
var check_shared52 = outermost(validate2038);
function validate2039(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.exemption_id === void 0 || data.insight_id === void 0 || data.insight_source === void 0 || data.resource_id === void 0 || data.resource_type === void 0 || data.approver === void 0 || data.enabled === void 0 || data.create_date === void 0 || data.start_date === void 0) && (vErrors = need(vErrors, data, instancePath, "exemption_id", "insight_id", "insight_source", "resource_id", "resource_type", "approver", "enabled", "create_date", "start_date")), data.exemption_id !== void 0 && !validate44(data.exemption_id, at(instancePath, "/exemption_id")) && (vErrors = more(vErrors, validate44)), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.insight_source !== void 0 && !validate1723(data.insight_source, at(instancePath, "/insight_source")) && (vErrors = more(vErrors, validate1723)), data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.resource_type_label !== void 0 && !validate29(data.resource_type_label, at(instancePath, "/resource_type_label")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.cloud_type_id !== void 0 && !validate29(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.approver !== void 0 && !validate22(data.approver, at(instancePath, "/approver")) && (vErrors = more(vErrors, validate22)), data.creator_id !== void 0 && !validate27(data.creator_id, at(instancePath, "/creator_id")) && (vErrors = more(vErrors, validate27)), data.creator_name !== void 0 && !validate29(data.creator_name, at(instancePath, "/creator_name")) && (vErrors = more(vErrors, validate29)), data.owner_name !== void 0 && !validate29(data.owner_name, at(instancePath, "/owner_name")) && (vErrors = more(vErrors, validate29)), data.bot_id !== void 0 && !validate597(data.bot_id, at(instancePath, "/bot_id")) && (vErrors = more(vErrors, validate597)), data.bot_name !== void 0 && !validate29(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate29)), data.enabled !== void 0 && !validate64(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate64)), data.create_date !== void 0 && !validate22(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate22)), data.start_date !== void 0 && !validate22(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate22)), data.expiration_date !== void 0 && !validate29(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2039.errors = vErrors, vErrors === null;
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
var check_shared310 = outermost(validate2065);
function validate2065(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.exemption_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "exemption_ids"));
    for (let key0 in data)
      key0 !== "exemption_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.exemption_ids !== void 0 && !validate340(data.exemption_ids, at(instancePath, "/exemption_ids")) && (vErrors = more(vErrors, validate340));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2065.errors = vErrors, vErrors === null;
}
var check_shared311 = outermost(validate2067);
function validate2067(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "search" || key0 === "pack" || key0 === "badges" || key0 === "badge_filter_operator" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111)), data.page_size !== void 0 && !validate111(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate111)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22)), data.pack !== void 0 && !validate597(data.pack, at(instancePath, "/pack")) && (vErrors = more(vErrors, validate597)), data.badges !== void 0 && !validate319(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate319)), data.badge_filter_operator !== void 0 && !validate22(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2067.errors = vErrors, vErrors === null;
}
var check_ExemptionPage = outermost(validate2074);
function validate2074(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.total_count === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "total_count")), data.data !== void 0 && !validate2038(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2038)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2074.errors = vErrors, vErrors === null;
}
var check_shared312 = outermost(validate2077);
function validate2077(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.filters === void 0 && (vErrors = need(vErrors, data, instancePath, "filters"));
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate100(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate100)), data.limit !== void 0 && !validate111(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate111)), data.offset !== void 0 && !validate113(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate113)), data.order_by !== void 0 && !validate115(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate115));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2077.errors = vErrors, vErrors === null;
}
var check_BotPage = outermost(validate2082);
var schema434 = { type: "string", "x-known": ["low", "medium", "high"], $id: "BotSeverity" };
function validate2090(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "low" && data !== "medium" && data !== "high" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema434["x-known"] })), validate2090.errors = vErrors, vErrors === null;
}
function validate2089(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2090(data, instancePath) || (vErrors = more(vErrors, validate2090), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2089.errors = vErrors, errors === 0;
}
var schema436 = { type: "string", "x-known": ["Security", "Optimization", "Curation", "Best Practices", "Miscellaneous"], $id: "BotCategory" };
function validate2095(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Security" && data !== "Optimization" && data !== "Curation" && data !== "Best Practices" && data !== "Miscellaneous" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema436["x-known"] })), validate2095.errors = vErrors, vErrors === null;
}
function validate2094(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2095(data, instancePath) || (vErrors = more(vErrors, validate2095), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2094.errors = vErrors, errors === 0;
}
var schema437 = { type: ["string", "null"], "x-known": ["RUNNING", "PAUSED", "ARCHIVED", "SCANNING", null], $id: "shared20" };
function validate2099(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema437.type })), data !== "RUNNING" && data !== "PAUSED" && data !== "ARCHIVED" && data !== "SCANNING" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema437["x-known"] })), validate2099.errors = vErrors, vErrors === null;
}
function validate2113(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data._type !== void 0 && !validate29(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate29)), data.hour !== void 0 && !validate27(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate27)), data.minute !== void 0 && !validate27(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate27)), data.second !== void 0 && !validate27(data.second, at(instancePath, "/second")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2113.errors = vErrors, vErrors === null;
}
function validate2112(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2113(data, instancePath) || (vErrors = more(vErrors, validate2113), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2112.errors = vErrors, errors === 0;
}
function validate2110(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data._type !== void 0 && !validate29(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate29)), data.time_of_day !== void 0 && !validate2112(data.time_of_day, at(instancePath, "/time_of_day")) && (vErrors = more(vErrors, validate2112)), data.day_of_month !== void 0 && !validate27(data.day_of_month, at(instancePath, "/day_of_month")) && (vErrors = more(vErrors, validate27)), data.day_of_week !== void 0 && !validate27(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate27)), data.exclude_days !== void 0 && !validate340(data.exclude_days, at(instancePath, "/exclude_days")) && (vErrors = more(vErrors, validate340)), data.minute_of_hour !== void 0 && !validate27(data.minute_of_hour, at(instancePath, "/minute_of_hour")) && (vErrors = more(vErrors, validate27)), data.second_of_hour !== void 0 && !validate27(data.second_of_hour, at(instancePath, "/second_of_hour")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2110.errors = vErrors, vErrors === null;
}
function validate2109(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2110(data, instancePath) || (vErrors = more(vErrors, validate2110), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2109.errors = vErrors, errors === 0;
}
function validate2132(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.config !== void 0 && !validate752(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate752)), data.run_when_result_is !== void 0 && !validate34(data.run_when_result_is, at(instancePath, "/run_when_result_is")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2132.errors = vErrors, vErrors === null;
}
function validate2131(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2132(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2132));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2131.errors = vErrors, vErrors === null;
}
function validate2103(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.groups !== void 0 && !validate106(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate106)), data.badges !== void 0 && !validate319(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate319)), data.filters !== void 0 && !validate1734(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1734)), data.hookpoints !== void 0 && !validate106(data.hookpoints, at(instancePath, "/hookpoints")) && (vErrors = more(vErrors, validate106)), data.schedule !== void 0 && !validate2109(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate2109)), data.schedule_description !== void 0 && !validate29(data.schedule_description, at(instancePath, "/schedule_description")) && (vErrors = more(vErrors, validate29)), data.ondemand_enabled !== void 0 && !validate34(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate34)), data.actions !== void 0 && !validate2131(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2131))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2103.errors = vErrors, vErrors === null;
}
function validate2102(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2103(data, instancePath) || (vErrors = more(vErrors, validate2103), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2102.errors = vErrors, errors === 0;
}
function validate2157(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.errors !== void 0 && !validate27(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.timeouts !== void 0 && !validate27(data.timeouts, at(instancePath, "/timeouts")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.invalid_perms !== void 0 && !validate27(data.invalid_perms, at(instancePath, "/invalid_perms")) && (vErrors = more(vErrors, validate27), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2157.errors = vErrors, errors === 0;
}
function validate2156(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2157(data, instancePath) || (vErrors = more(vErrors, validate2157), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2156.errors = vErrors, errors === 0;
}
function validate2084(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.severity !== void 0 && !validate2089(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate2089)), data.category !== void 0 && !validate2094(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate2094)), data.state !== void 0 && !validate2099(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate2099)), data.ondemand_enabled !== void 0 && !validate34(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate34)), data.instructions !== void 0 && !validate2102(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate2102)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.source !== void 0 && !validate29(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate29)), data.owner !== void 0 && !validate29(data.owner, at(instancePath, "/owner")) && (vErrors = more(vErrors, validate29)), data.owner_name !== void 0 && !validate29(data.owner_name, at(instancePath, "/owner_name")) && (vErrors = more(vErrors, validate29)), data.date_created !== void 0 && !validate29(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate29)), data.date_modified !== void 0 && !validate29(data.date_modified, at(instancePath, "/date_modified")) && (vErrors = more(vErrors, validate29)), data.badge_scope_operator !== void 0 && !validate29(data.badge_scope_operator, at(instancePath, "/badge_scope_operator")) && (vErrors = more(vErrors, validate29)), data.schedule !== void 0 && !validate2109(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate2109)), data.hookpoint_created !== void 0 && !validate34(data.hookpoint_created, at(instancePath, "/hookpoint_created")) && (vErrors = more(vErrors, validate34)), data.hookpoint_modified !== void 0 && !validate34(data.hookpoint_modified, at(instancePath, "/hookpoint_modified")) && (vErrors = more(vErrors, validate34)), data.hookpoint_tags_modified !== void 0 && !validate34(data.hookpoint_tags_modified, at(instancePath, "/hookpoint_tags_modified")) && (vErrors = more(vErrors, validate34)), data.hookpoint_destroyed !== void 0 && !validate34(data.hookpoint_destroyed, at(instancePath, "/hookpoint_destroyed")) && (vErrors = more(vErrors, validate34)), data.next_scheduled_run !== void 0 && !validate505(data.next_scheduled_run, at(instancePath, "/next_scheduled_run")) && (vErrors = more(vErrors, validate505)), data.valid !== void 0 && !validate34(data.valid, at(instancePath, "/valid")) && (vErrors = more(vErrors, validate34)), data.event_failures !== void 0 && !validate2156(data.event_failures, at(instancePath, "/event_failures")) && (vErrors = more(vErrors, validate2156)), data.detailed_logging !== void 0 && !validate34(data.detailed_logging, at(instancePath, "/detailed_logging")) && (vErrors = more(vErrors, validate34)), data.version !== void 0 && !validate27(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate27)), data.exemptions_count !== void 0 && !validate27(data.exemptions_count, at(instancePath, "/exemptions_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2084.errors = vErrors, vErrors === null;
}
function validate2083(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2084(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2084));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2083.errors = vErrors, vErrors === null;
}
function validate2082(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.bots === void 0 || data.count === void 0) && (vErrors = need(vErrors, data, instancePath, "bots", "count")), data.bots !== void 0 && !validate2083(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate2083)), data.count !== void 0 && !validate44(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2082.errors = vErrors, vErrors === null;
}
var check_shared313 = outermost(validate2170);
function validate2170(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.botResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "botResourceId"));
    for (let key0 in data)
      key0 !== "botResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.botResourceId !== void 0 && !validate171(data.botResourceId, at(instancePath, "/botResourceId")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2170.errors = vErrors, vErrors === null;
}
var check_Bot = outermost(validate2084), check_shared314 = outermost(validate2172), schema449 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared11" }, description: { $ref: "shared11" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared27" }, ondemand_enabled: { $ref: "shared15" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared3" }, source: { $ref: "shared28" } }, required: ["name", "severity", "category", "instructions"], $id: "shared314" }, schema450 = { type: "string", enum: ["low", "medium", "high"], $id: "BotSeverityInput" };
function validate2175(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "low" || data === "medium" || data === "high" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema450.enum })), validate2175.errors = vErrors, vErrors === null;
}
var schema451 = { type: "string", enum: ["Security", "Optimization", "Curation", "Best Practices", "Miscellaneous"], $id: "BotCategoryInput" };
function validate2177(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "Security" || data === "Optimization" || data === "Curation" || data === "Best Practices" || data === "Miscellaneous" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema451.enum })), validate2177.errors = vErrors, vErrors === null;
}
var schema452 = { type: "string", enum: ["RUNNING", "PAUSED"], $id: "shared27" };
function validate2179(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "RUNNING" || data === "PAUSED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema452.enum })), validate2179.errors = vErrors, vErrors === null;
}
var schema453 = { type: "object", additionalProperties: !1, properties: { resource_types: { $ref: "shared14" }, groups: { $ref: "shared16" }, badges: { $ref: "shared17" }, filters: { $ref: "shared33" }, hookpoints: { $ref: "shared14" }, schedule: { $ref: "shared34" }, schedule_description: { $ref: "shared2" }, ondemand_enabled: { $ref: "shared15" }, actions: { $ref: "shared35" } }, $id: "BotInstructionsForWrite" };
function validate2191(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.hour === void 0 || data.minute === void 0 || data.second === void 0) && (vErrors = need(vErrors, data, instancePath, "hour", "minute", "second"));
    for (let key0 in data)
      key0 === "_type" || key0 === "hour" || key0 === "minute" || key0 === "second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data._type !== void 0 && !validate22(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate22)), data.hour !== void 0 && !validate44(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate44)), data.minute !== void 0 && !validate44(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate44)), data.second !== void 0 && !validate44(data.second, at(instancePath, "/second")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2191.errors = vErrors, vErrors === null;
}
function validate2189(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data._type === void 0 && (vErrors = need(vErrors, data, instancePath, "_type"));
    for (let key0 in data)
      key0 === "_type" || key0 === "time_of_day" || key0 === "day_of_month" || key0 === "day_of_week" || key0 === "exclude_days" || key0 === "minute_of_hour" || key0 === "second_of_hour" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data._type !== void 0 && !validate22(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate22)), data.time_of_day !== void 0 && !validate2191(data.time_of_day, at(instancePath, "/time_of_day")) && (vErrors = more(vErrors, validate2191)), data.day_of_month !== void 0 && !validate44(data.day_of_month, at(instancePath, "/day_of_month")) && (vErrors = more(vErrors, validate44)), data.day_of_week !== void 0 && !validate44(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate44)), data.exclude_days !== void 0 && !validate340(data.exclude_days, at(instancePath, "/exclude_days")) && (vErrors = more(vErrors, validate340)), data.minute_of_hour !== void 0 && !validate44(data.minute_of_hour, at(instancePath, "/minute_of_hour")) && (vErrors = more(vErrors, validate44)), data.second_of_hour !== void 0 && !validate44(data.second_of_hour, at(instancePath, "/second_of_hour")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2189.errors = vErrors, vErrors === null;
}
function validate2188(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2189(data, instancePath) || (vErrors = more(vErrors, validate2189), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2188.errors = vErrors, errors === 0;
}
function validate2208(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.config === void 0 || data.run_when_result_is === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "config", "run_when_result_is"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || key0 === "run_when_result_is" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate587(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate587)), data.run_when_result_is !== void 0 && !validate64(data.run_when_result_is, at(instancePath, "/run_when_result_is")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2208.errors = vErrors, vErrors === null;
}
function validate2207(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2208(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2208));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2207.errors = vErrors, vErrors === null;
}
function validate2182(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func3.call(schema453.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.groups !== void 0 && !validate202(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate202)), data.badges !== void 0 && !validate319(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate319)), data.filters !== void 0 && !validate685(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate685)), data.hookpoints !== void 0 && !validate106(data.hookpoints, at(instancePath, "/hookpoints")) && (vErrors = more(vErrors, validate106)), data.schedule !== void 0 && !validate2188(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate2188)), data.schedule_description !== void 0 && !validate29(data.schedule_description, at(instancePath, "/schedule_description")) && (vErrors = more(vErrors, validate29)), data.ondemand_enabled !== void 0 && !validate64(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate64)), data.actions !== void 0 && !validate2207(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2207));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2182.errors = vErrors, vErrors === null;
}
var schema459 = { type: ["string", "null"], enum: ["backoffice", "custom", null], $id: "shared28" };
function validate2216(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema459.type })), data === "backoffice" || data === "custom" || data === null || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema459.enum })), validate2216.errors = vErrors, vErrors === null;
}
function validate2172(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.severity === void 0 || data.category === void 0 || data.instructions === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "severity", "category", "instructions"));
    for (let key0 in data)
      func3.call(schema449.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate2175(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate2175)), data.category !== void 0 && !validate2177(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate2177)), data.state !== void 0 && !validate2179(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate2179)), data.ondemand_enabled !== void 0 && !validate64(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate64)), data.instructions !== void 0 && !validate2182(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate2182)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate2216(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate2216));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2172.errors = vErrors, vErrors === null;
}
var check_shared315 = outermost(validate2218), schema460 = { type: "object", additionalProperties: !1, properties: { botResourceId: { $ref: "shared83" }, name: { $ref: "shared11" }, description: { $ref: "shared11" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared27" }, ondemand_enabled: { $ref: "shared15" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared3" }, source: { $ref: "shared28" } }, required: ["botResourceId"], $id: "shared315" };
function validate2218(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.botResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "botResourceId"));
    for (let key0 in data)
      func3.call(schema460.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.botResourceId !== void 0 && !validate171(data.botResourceId, at(instancePath, "/botResourceId")) && (vErrors = more(vErrors, validate171)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate2175(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate2175)), data.category !== void 0 && !validate2177(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate2177)), data.state !== void 0 && !validate2179(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate2179)), data.ondemand_enabled !== void 0 && !validate64(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate64)), data.instructions !== void 0 && !validate2182(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate2182)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate2216(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate2216));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2218.errors = vErrors, vErrors === null;
}
var check_BotFunctionRegistry = outermost(validate2229);
function validate2231(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.supported_resources !== void 0 && !validate106(data.supported_resources, at(instancePath, "/supported_resources")) && (vErrors = more(vErrors, validate106)), data.supported_clouds !== void 0 && !validate1744(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1744))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2231.errors = vErrors, vErrors === null;
}
function validate2230(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2231(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2231));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2230.errors = vErrors, vErrors === null;
}
function validate2229(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.filters !== void 0 && !validate2230(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate2230)), data.actions !== void 0 && !validate2230(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2230))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2229.errors = vErrors, vErrors === null;
}
var check_shared316 = outermost(validate2239);
function validate2239(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate100(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate100)), data.limit !== void 0 && !validate44(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate44)), data.offset !== void 0 && !validate44(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate44)), data.order_by !== void 0 && !validate115(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate115));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2239.errors = vErrors, vErrors === null;
}
var check_shared318 = outermost(validate2244);
var schema468 = { type: ["string", "null"], "x-known": ["INACTIVE", null], $id: "shared170" };
function validate2249(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema468.type })), data !== "INACTIVE" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema468["x-known"] })), validate2249.errors = vErrors, vErrors === null;
}
var schema469 = { type: ["string", "null"], "x-known": ["SUCCESS", null], $id: "shared171" };
function validate2251(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema469.type })), data !== "SUCCESS" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema469["x-known"] })), validate2251.errors = vErrors, vErrors === null;
}
var schema470 = { type: ["string", "number", "null"], $id: "shared172" };
function validate2253(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema470.type })), validate2253.errors = vErrors, vErrors === null;
}
function validate2246(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.event_id === void 0 && (vErrors = need(vErrors, data, instancePath, "event_id")), data.event_id !== void 0 && !validate44(data.event_id, at(instancePath, "/event_id")) && (vErrors = more(vErrors, validate44)), data.event_type !== void 0 && !validate29(data.event_type, at(instancePath, "/event_type")) && (vErrors = more(vErrors, validate29)), data.event_state !== void 0 && !validate2249(data.event_state, at(instancePath, "/event_state")) && (vErrors = more(vErrors, validate2249)), data.last_run_status !== void 0 && !validate2251(data.last_run_status, at(instancePath, "/last_run_status")) && (vErrors = more(vErrors, validate2251)), data.next_scheduled_run !== void 0 && !validate2253(data.next_scheduled_run, at(instancePath, "/next_scheduled_run")) && (vErrors = more(vErrors, validate2253)), data.schedule !== void 0 && !validate29(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate29)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.scheduled_by !== void 0 && !validate29(data.scheduled_by, at(instancePath, "/scheduled_by")) && (vErrors = more(vErrors, validate29)), data.bot_name !== void 0 && !validate29(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate29)), data.target_resource_id !== void 0 && !validate29(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.cloud !== void 0 && !validate29(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2246.errors = vErrors, vErrors === null;
}
function validate2245(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2246(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2246));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2245.errors = vErrors, vErrors === null;
}
function validate2244(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.events === void 0 && (vErrors = need(vErrors, data, instancePath, "events")), data.events !== void 0 && !validate2245(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate2245)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2244.errors = vErrors, vErrors === null;
}
var check_shared320 = outermost(validate2269);
var schema472 = { type: "string", enum: ["delete"], $id: "shared319" };
function validate2270(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "delete" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema472.enum })), validate2270.errors = vErrors, vErrors === null;
}
function validate2269(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.action === void 0 || data.event_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "action", "event_ids"));
    for (let key0 in data)
      key0 === "action" || key0 === "event_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.action !== void 0 && !validate2270(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate2270)), data.event_ids !== void 0 && !validate340(data.event_ids, at(instancePath, "/event_ids")) && (vErrors = more(vErrors, validate340));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2269.errors = vErrors, vErrors === null;
}
var check_shared322 = outermost(validate2273);
function validate2275(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.event_id !== void 0 && !validate27(data.event_id, at(instancePath, "/event_id")) && (vErrors = more(vErrors, validate27)), data.event_type !== void 0 && !validate29(data.event_type, at(instancePath, "/event_type")) && (vErrors = more(vErrors, validate29)), data.last_run_status !== void 0 && !validate29(data.last_run_status, at(instancePath, "/last_run_status")) && (vErrors = more(vErrors, validate29)), data.start_time !== void 0 && !validate2253(data.start_time, at(instancePath, "/start_time")) && (vErrors = more(vErrors, validate2253)), data.finish_time !== void 0 && !validate2253(data.finish_time, at(instancePath, "/finish_time")) && (vErrors = more(vErrors, validate2253)), data.bot_name !== void 0 && !validate29(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate29)), data.target_resource_id !== void 0 && !validate29(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2275.errors = vErrors, vErrors === null;
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
function validate2273(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.events === void 0 && (vErrors = need(vErrors, data, instancePath, "events")), data.events !== void 0 && !validate2274(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate2274))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2273.errors = vErrors, vErrors === null;
}
var check_shared323 = outermost(validate2288);
function validate2289(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.pack_id !== void 0 && !validate27(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1723(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1723)), data.insights_blacklist !== void 0 && !validate106(data.insights_blacklist, at(instancePath, "/insights_blacklist")) && (vErrors = more(vErrors, validate106)), data.insights_warn_only !== void 0 && !validate106(data.insights_warn_only, at(instancePath, "/insights_warn_only")) && (vErrors = more(vErrors, validate106)), data.slack_channel !== void 0 && !validate29(data.slack_channel, at(instancePath, "/slack_channel")) && (vErrors = more(vErrors, validate29)), data.email_recipients !== void 0 && !validate106(data.email_recipients, at(instancePath, "/email_recipients")) && (vErrors = more(vErrors, validate106)), data.last_build_at !== void 0 && !validate29(data.last_build_at, at(instancePath, "/last_build_at")) && (vErrors = more(vErrors, validate29)), data.created_at !== void 0 && !validate29(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate29)), data.last_modified !== void 0 && !validate29(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate29)), data.total_builds !== void 0 && !validate27(data.total_builds, at(instancePath, "/total_builds")) && (vErrors = more(vErrors, validate27)), data.success_count !== void 0 && !validate27(data.success_count, at(instancePath, "/success_count")) && (vErrors = more(vErrors, validate27)), data.failure_count !== void 0 && !validate27(data.failure_count, at(instancePath, "/failure_count")) && (vErrors = more(vErrors, validate27)), data.consumption_url !== void 0 && !validate29(data.consumption_url, at(instancePath, "/consumption_url")) && (vErrors = more(vErrors, validate29)), data.favorite !== void 0 && !validate34(data.favorite, at(instancePath, "/favorite")) && (vErrors = more(vErrors, validate34)), data.tfc_count !== void 0 && !validate27(data.tfc_count, at(instancePath, "/tfc_count")) && (vErrors = more(vErrors, validate27)), data.local_exceptions_enabled !== void 0 && !validate34(data.local_exceptions_enabled, at(instancePath, "/local_exceptions_enabled")) && (vErrors = more(vErrors, validate34))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2289.errors = vErrors, vErrors === null;
}
function validate2288(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2289(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2289));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2288.errors = vErrors, vErrors === null;
}
var check_shared324 = outermost(validate2311);
function validate2311(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "scan_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "author_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "config_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "iac_provider"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "scan_template"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "readable" || key0 === "scan_name" || key0 === "author_name" || key0 === "config_name" || key0 === "iac_provider" || key0 === "scan_template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.readable !== void 0 && !validate64(data.readable, at(instancePath, "/readable")) && (vErrors = more(vErrors, validate64), errors = vErrors.length), data.scan_name !== void 0 && !validate22(data.scan_name, at(instancePath, "/scan_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.author_name !== void 0 && !validate22(data.author_name, at(instancePath, "/author_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.config_name !== void 0 && !validate22(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.iac_provider !== void 0 && !validate22(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.scan_template !== void 0 && !validate22(data.scan_template, at(instancePath, "/scan_template")) && (vErrors = more(vErrors, validate22), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2311.errors = vErrors, errors === 0;
}
var check_IacScanResult = outermost(validate2318);
var schema480 = { type: ["object", "null"], additionalProperties: { $ref: "IacMappedResource" }, $id: "shared64" };
function validate2328(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.address !== void 0 && !validate29(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2328.errors = vErrors, vErrors === null;
}
function validate2327(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema480.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2328(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2328));
  return validate2327.errors = vErrors, vErrors === null;
}
var schema484 = { type: ["array", "null"], items: { $ref: "IacInsightResult" }, $id: "shared67" };
function validate2345(data, instancePath = "") {
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
    validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2345.errors = vErrors, errors === 0;
}
function validate2336(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.severity !== void 0 && !validate1729(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1729)), data.source !== void 0 && !validate1723(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1723)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.warn_only !== void 0 && !validate34(data.warn_only, at(instancePath, "/warn_only")) && (vErrors = more(vErrors, validate34)), data.success !== void 0 && !validate2345(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate2345)), data.failure !== void 0 && !validate2345(data.failure, at(instancePath, "/failure")) && (vErrors = more(vErrors, validate2345)), data.warning !== void 0 && !validate2345(data.warning, at(instancePath, "/warning")) && (vErrors = more(vErrors, validate2345))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2336.errors = vErrors, vErrors === null;
}
function validate2335(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema484.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2336(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2336));
  }
  return validate2335.errors = vErrors, vErrors === null;
}
function validate2354(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2336(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2336));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2354.errors = vErrors, vErrors === null;
}
function validate2334(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.failed_insights !== void 0 && !validate2335(data.failed_insights, at(instancePath, "/failed_insights")) && (vErrors = more(vErrors, validate2335)), data.passed_insights !== void 0 && !validate2354(data.passed_insights, at(instancePath, "/passed_insights")) && (vErrors = more(vErrors, validate2354)), data.warned_insights !== void 0 && !validate2335(data.warned_insights, at(instancePath, "/warned_insights")) && (vErrors = more(vErrors, validate2335)), data.skipped_insights !== void 0 && !validate2354(data.skipped_insights, at(instancePath, "/skipped_insights")) && (vErrors = more(vErrors, validate2354)), data.failed_resources !== void 0 && !validate27(data.failed_resources, at(instancePath, "/failed_resources")) && (vErrors = more(vErrors, validate27)), data.passed_resources !== void 0 && !validate27(data.passed_resources, at(instancePath, "/passed_resources")) && (vErrors = more(vErrors, validate27)), data.warned_resources !== void 0 && !validate27(data.warned_resources, at(instancePath, "/warned_resources")) && (vErrors = more(vErrors, validate27)), data.skipped_resources !== void 0 && !validate27(data.skipped_resources, at(instancePath, "/skipped_resources")) && (vErrors = more(vErrors, validate27)), data.total_insights !== void 0 && !validate27(data.total_insights, at(instancePath, "/total_insights")) && (vErrors = more(vErrors, validate27)), data.total_resources !== void 0 && !validate27(data.total_resources, at(instancePath, "/total_resources")) && (vErrors = more(vErrors, validate27)), data.scan_template !== void 0 && !validate29(data.scan_template, at(instancePath, "/scan_template")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2334.errors = vErrors, vErrors === null;
}
function validate2333(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2334(data, instancePath) || (vErrors = more(vErrors, validate2334), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2333.errors = vErrors, errors === 0;
}
function validate2377(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.rule_name !== void 0 && !validate29(data.rule_name, at(instancePath, "/rule_name")) && (vErrors = more(vErrors, validate29)), data.rule_description !== void 0 && !validate29(data.rule_description, at(instancePath, "/rule_description")) && (vErrors = more(vErrors, validate29)), data.rule_detail !== void 0 && !validate29(data.rule_detail, at(instancePath, "/rule_detail")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2377.errors = vErrors, vErrors === null;
}
function validate2376(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2377(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2377));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2376.errors = vErrors, vErrors === null;
}
function validate2370(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_source !== void 0 && !validate29(data.resource_source, at(instancePath, "/resource_source")) && (vErrors = more(vErrors, validate29)), data.resource_address !== void 0 && !validate29(data.resource_address, at(instancePath, "/resource_address")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.resource_region !== void 0 && !validate29(data.resource_region, at(instancePath, "/resource_region")) && (vErrors = more(vErrors, validate29)), data.passed_rules !== void 0 && !validate2376(data.passed_rules, at(instancePath, "/passed_rules")) && (vErrors = more(vErrors, validate2376)), data.warning_rules !== void 0 && !validate2376(data.warning_rules, at(instancePath, "/warning_rules")) && (vErrors = more(vErrors, validate2376)), data.failed_rules !== void 0 && !validate2376(data.failed_rules, at(instancePath, "/failed_rules")) && (vErrors = more(vErrors, validate2376))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2370.errors = vErrors, vErrors === null;
}
function validate2369(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2370(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2370));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2369.errors = vErrors, vErrors === null;
}
function validate2318(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "build_id"), errors = vErrors === null ? 0 : vErrors.length, data.build_id !== void 0 && !validate44(data.build_id, at(instancePath, "/build_id")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.config_name !== void 0 && !validate29(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.message !== void 0 && !validate29(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.success !== void 0 && !validate34(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.errors !== void 0 && !validate106(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate106), errors = vErrors.length), data.scan_results !== void 0 && !validate29(data.scan_results, at(instancePath, "/scan_results")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.stacktrace !== void 0 && !validate1960(data.stacktrace, at(instancePath, "/stacktrace")) && (vErrors = more(vErrors, validate1960), errors = vErrors.length), data.resource_mapping !== void 0 && !validate2327(data.resource_mapping, at(instancePath, "/resource_mapping")) && (vErrors = more(vErrors, validate2327), errors = vErrors.length), data.details !== void 0 && !validate2333(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate2333), errors = vErrors.length), data.resources !== void 0 && !validate2369(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate2369), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2318.errors = vErrors, errors === 0;
}
var check_shared325 = outermost(validate2387);
function validate2387(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "buildId"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "buildId" || key0 === "readable" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.buildId !== void 0 && !validate44(data.buildId, at(instancePath, "/buildId")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.readable !== void 0 && !validate64(data.readable, at(instancePath, "/readable")) && (vErrors = more(vErrors, validate64), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2387.errors = vErrors, errors === 0;
}
var check_IacScan = outermost(validate2390);
function validate2407(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.source !== void 0 && !validate29(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2407.errors = vErrors, vErrors === null;
}
function validate2406(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2407(data, instancePath) || (vErrors = more(vErrors, validate2407), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2406.errors = vErrors, errors === 0;
}
function validate2390(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), errors = vErrors === null ? 0 : vErrors.length, data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.config_id !== void 0 && !validate27(data.config_id, at(instancePath, "/config_id")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.config_name !== void 0 && !validate29(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.scan_name !== void 0 && !validate29(data.scan_name, at(instancePath, "/scan_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.author_name !== void 0 && !validate29(data.author_name, at(instancePath, "/author_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.duration !== void 0 && !validate27(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.iac_provider !== void 0 && !validate29(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.scan_type !== void 0 && !validate29(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.status_message !== void 0 && !validate29(data.status_message, at(instancePath, "/status_message")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.success !== void 0 && !validate34(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.errors !== void 0 && !validate409(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate409), errors = vErrors.length), data.warnings !== void 0 && !validate409(data.warnings, at(instancePath, "/warnings")) && (vErrors = more(vErrors, validate409), errors = vErrors.length), data.stacktrace !== void 0 && !validate1960(data.stacktrace, at(instancePath, "/stacktrace")) && (vErrors = more(vErrors, validate1960), errors = vErrors.length), data.pack !== void 0 && !validate2406(data.pack, at(instancePath, "/pack")) && (vErrors = more(vErrors, validate2406), errors = vErrors.length), data.failed_insights !== void 0 && !validate27(data.failed_insights, at(instancePath, "/failed_insights")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.warned_insights !== void 0 && !validate27(data.warned_insights, at(instancePath, "/warned_insights")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.failed_resources !== void 0 && !validate27(data.failed_resources, at(instancePath, "/failed_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.passed_resources !== void 0 && !validate27(data.passed_resources, at(instancePath, "/passed_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.warned_resources !== void 0 && !validate27(data.warned_resources, at(instancePath, "/warned_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.total_resources !== void 0 && !validate27(data.total_resources, at(instancePath, "/total_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.resources_by_type !== void 0 && !validate586(data.resources_by_type, at(instancePath, "/resources_by_type")) && (vErrors = more(vErrors, validate586), errors = vErrors.length), data.failed_resources_by_type !== void 0 && !validate586(data.failed_resources_by_type, at(instancePath, "/failed_resources_by_type")) && (vErrors = more(vErrors, validate586), errors = vErrors.length), data.warned_resources_by_type !== void 0 && !validate586(data.warned_resources_by_type, at(instancePath, "/warned_resources_by_type")) && (vErrors = more(vErrors, validate586), errors = vErrors.length), data.scan_results !== void 0 && !validate29(data.scan_results, at(instancePath, "/scan_results")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.resource_mapping !== void 0 && !validate2327(data.resource_mapping, at(instancePath, "/resource_mapping")) && (vErrors = more(vErrors, validate2327), errors = vErrors.length), data.details !== void 0 && !validate2333(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate2333), errors = vErrors.length), data.resources !== void 0 && !validate2369(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate2369), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2390.errors = vErrors, errors === 0;
}
var check_shared326 = outermost(validate2427);
function validate2427(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111)), data.page_size !== void 0 && !validate111(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate111));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2427.errors = vErrors, vErrors === null;
}
var check_IacScanPage = outermost(validate2430);
function validate2435(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.scan_type !== void 0 && !validate29(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate29)), data.iac_provider !== void 0 && !validate29(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2435.errors = vErrors, vErrors === null;
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
function validate2430(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.page === void 0 || data.total_pages === void 0 || data.total_count === void 0 || data.data === void 0) && (vErrors = need(vErrors, data, instancePath, "page", "total_pages", "total_count", "data")), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.data !== void 0 && !validate2434(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2434))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2430.errors = vErrors, vErrors === null;
}
var check_shared329 = outermost(validate2443);
var schema501 = { type: "string", enum: ["id", "create_time"], $id: "shared327" };
function validate2446(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "id" || data === "create_time" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema501.enum })), validate2446.errors = vErrors, vErrors === null;
}
var schema502 = { type: "string", enum: ["asc", "desc"], $id: "shared328" };
function validate2448(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema502.enum })), validate2448.errors = vErrors, vErrors === null;
}
function validate2443(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "sort" || key0 === "sort_dir" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111)), data.page_size !== void 0 && !validate111(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate111)), data.sort !== void 0 && !validate2446(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate2446)), data.sort_dir !== void 0 && !validate2448(data.sort_dir, at(instancePath, "/sort_dir")) && (vErrors = more(vErrors, validate2448));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2443.errors = vErrors, vErrors === null;
}
var check_shared26 = outermost(validate587), check_shared330 = outermost(validate2450);
function validate2450(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.scanId === void 0 && (vErrors = need(vErrors, data, instancePath, "scanId"));
    for (let key0 in data)
      key0 !== "scanId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scanId !== void 0 && !validate44(data.scanId, at(instancePath, "/scanId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2450.errors = vErrors, vErrors === null;
}
var check_SarifReport = outermost(validate2452);
function validate2459(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.ruleId !== void 0 && !validate29(data.ruleId, at(instancePath, "/ruleId")) && (vErrors = more(vErrors, validate29)), data.level !== void 0 && !validate29(data.level, at(instancePath, "/level")) && (vErrors = more(vErrors, validate29)), data.message !== void 0 && !validate752(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate752)), data.locations !== void 0 && !validate586(data.locations, at(instancePath, "/locations")) && (vErrors = more(vErrors, validate586))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2459.errors = vErrors, vErrors === null;
}
function validate2458(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2459(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2459));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2458.errors = vErrors, vErrors === null;
}
function validate2456(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.tool !== void 0 && !validate752(data.tool, at(instancePath, "/tool")) && (vErrors = more(vErrors, validate752)), data.results !== void 0 && !validate2458(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate2458))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2456.errors = vErrors, vErrors === null;
}
function validate2455(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2456(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2456));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2455.errors = vErrors, vErrors === null;
}
function validate2452(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.$schema !== void 0 && (validate29(data.$schema, at(instancePath, "/$schema")) || (vErrors = more(vErrors, validate29))), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.runs !== void 0 && !validate2455(data.runs, at(instancePath, "/runs")) && (vErrors = more(vErrors, validate2455))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2452.errors = vErrors, vErrors === null;
}
var check_shared331 = outermost(validate2468);
function validate2468(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "include_session" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111)), data.page_size !== void 0 && !validate111(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate111)), data.include_session !== void 0 && !validate64(data.include_session, at(instancePath, "/include_session")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2468.errors = vErrors, vErrors === null;
}
var check_AwsConfigPage = outermost(validate2472);
function validate2472(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2472.errors = vErrors, vErrors === null;
}
var check_shared332 = outermost(validate2473);
function validate2473(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.access_key_id === void 0 || data.secret_access_key === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "access_key_id", "secret_access_key"));
    for (let key0 in data)
      key0 === "name" || key0 === "access_key_id" || key0 === "secret_access_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.access_key_id !== void 0 && !validate22(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate22)), data.secret_access_key !== void 0 && !validate22(data.secret_access_key, at(instancePath, "/secret_access_key")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2473.errors = vErrors, vErrors === null;
}
var check_AwsConfig = outermost(validate2477);
function validate2477(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2477.errors = vErrors, vErrors === null;
}
var check_shared333 = outermost(validate2478);
function validate2478(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.keyId === void 0 && (vErrors = need(vErrors, data, instancePath, "keyId"));
    for (let key0 in data)
      key0 !== "keyId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.keyId !== void 0 && !validate171(data.keyId, at(instancePath, "/keyId")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2478.errors = vErrors, vErrors === null;
}
var check_shared334 = outermost(validate2480);
function validate2480(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.role_arn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "role_arn"));
    for (let key0 in data)
      key0 === "name" || key0 === "role_arn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2480.errors = vErrors, vErrors === null;
}
var check_shared335 = outermost(validate2483);
function validate2483(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.roleId === void 0 && (vErrors = need(vErrors, data, instancePath, "roleId"));
    for (let key0 in data)
      key0 !== "roleId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleId !== void 0 && !validate171(data.roleId, at(instancePath, "/roleId")) && (vErrors = more(vErrors, validate171));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2483.errors = vErrors, vErrors === null;
}
var check_shared336 = outermost(validate2485);
function validate2485(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.roleId === void 0 && (vErrors = need(vErrors, data, instancePath, "roleId"));
    for (let key0 in data)
      key0 === "roleId" || key0 === "name" || key0 === "role_arn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleId !== void 0 && !validate171(data.roleId, at(instancePath, "/roleId")) && (vErrors = more(vErrors, validate171)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2485.errors = vErrors, vErrors === null;
}
var check_shared337 = outermost(validate2489);
function validate2489(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationServiceId === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationServiceId", "body"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44)), data.body !== void 0 && !validate688(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate688));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2489.errors = vErrors, vErrors === null;
}
var check_shared338 = outermost(validate2492);
function validate2492(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.principalId === void 0 || data.start === void 0 || data.end === void 0) && (vErrors = need(vErrors, data, instancePath, "principalId", "start", "end"));
    for (let key0 in data)
      key0 === "principalId" || key0 === "start" || key0 === "end" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.principalId !== void 0 && !validate171(data.principalId, at(instancePath, "/principalId")) && (vErrors = more(vErrors, validate171)), data.start !== void 0 && !validate22(data.start, at(instancePath, "/start")) && (vErrors = more(vErrors, validate22)), data.end !== void 0 && !validate22(data.end, at(instancePath, "/end")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2492.errors = vErrors, vErrors === null;
}
var check_PrincipalActivity = outermost(validate2496);
function validate2498(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.action === void 0 && (vErrors = need(vErrors, data, instancePath, "action")), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.last_executed_date !== void 0 && !validate29(data.last_executed_date, at(instancePath, "/last_executed_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2498.errors = vErrors, vErrors === null;
}
function validate2497(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2498(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2498), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate2497.errors = vErrors, errors === 0;
}
function validate2506(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.date !== void 0 && !validate29(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate29)), data.reason !== void 0 && !validate29(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2506.errors = vErrors, vErrors === null;
}
function validate2505(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2506(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2506));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2505.errors = vErrors, vErrors === null;
}
function validate2504(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? data.errors !== void 0 && !validate2505(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate2505), errors = vErrors.length) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2504.errors = vErrors, errors === 0;
}
function validate2512(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.resource_type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "resource_type", "name")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.cloud_type_id !== void 0 && !validate628(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate628)), data.namespace_id !== void 0 && !validate29(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.organization_service_id !== void 0 && !validate27(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate27)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2512.errors = vErrors, vErrors === null;
}
function validate2496(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.executed_actions === void 0 || data.metadata === void 0 || data.principal === void 0) && (vErrors = need(vErrors, data, instancePath, "executed_actions", "metadata", "principal")), data.executed_actions !== void 0 && !validate2497(data.executed_actions, at(instancePath, "/executed_actions")) && (vErrors = more(vErrors, validate2497)), data.metadata !== void 0 && !validate2504(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate2504)), data.principal !== void 0 && !validate2512(data.principal, at(instancePath, "/principal")) && (vErrors = more(vErrors, validate2512))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2496.errors = vErrors, vErrors === null;
}
var check_shared339 = outermost(validate2523);
function validate2523(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.principalId === void 0 && (vErrors = need(vErrors, data, instancePath, "principalId"));
    for (let key0 in data)
      key0 === "principalId" || key0 === "page" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.principalId !== void 0 && !validate171(data.principalId, at(instancePath, "/principalId")) && (vErrors = more(vErrors, validate171)), data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2523.errors = vErrors, vErrors === null;
}
var check_PrincipalPermissionPage = outermost(validate2526);
function validate2532(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.permission === void 0 || data.category === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "permission", "category", "status")), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate29(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate29)), data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.last_executed_date !== void 0 && !validate29(data.last_executed_date, at(instancePath, "/last_executed_date")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2532.errors = vErrors, vErrors === null;
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
function validate2542(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total_permission_count !== void 0 && !validate27(data.total_permission_count, at(instancePath, "/total_permission_count")) && (vErrors = more(vErrors, validate27)), data.used_permission_count !== void 0 && !validate27(data.used_permission_count, at(instancePath, "/used_permission_count")) && (vErrors = more(vErrors, validate27)), data.unused_permission_count !== void 0 && !validate27(data.unused_permission_count, at(instancePath, "/unused_permission_count")) && (vErrors = more(vErrors, validate27)), data.unassessed_permission_count !== void 0 && !validate27(data.unassessed_permission_count, at(instancePath, "/unassessed_permission_count")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2542.errors = vErrors, vErrors === null;
}
function validate2541(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2542(data, instancePath) || (vErrors = more(vErrors, validate2542), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2541.errors = vErrors, errors === 0;
}
var schema532 = { type: ["object", "null"], additionalProperties: { $ref: "shared14" }, $id: "shared92" };
function validate2551(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema532.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate106(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate106));
  return validate2551.errors = vErrors, vErrors === null;
}
function validate2526(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.start === void 0 || data.end === void 0 || data.page === void 0 || data.total_pages === void 0 || data.permissions === void 0 || data.principal === void 0) && (vErrors = need(vErrors, data, instancePath, "start", "end", "page", "total_pages", "permissions", "principal")), data.start !== void 0 && !validate22(data.start, at(instancePath, "/start")) && (vErrors = more(vErrors, validate22)), data.end !== void 0 && !validate22(data.end, at(instancePath, "/end")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44)), data.permissions !== void 0 && !validate2531(data.permissions, at(instancePath, "/permissions")) && (vErrors = more(vErrors, validate2531)), data.permission_status_counts !== void 0 && !validate2541(data.permission_status_counts, at(instancePath, "/permission_status_counts")) && (vErrors = more(vErrors, validate2541)), data.principal !== void 0 && !validate2512(data.principal, at(instancePath, "/principal")) && (vErrors = more(vErrors, validate2512)), data.warnings !== void 0 && !validate2551(data.warnings, at(instancePath, "/warnings")) && (vErrors = more(vErrors, validate2551))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2526.errors = vErrors, vErrors === null;
}
var check_PrincipalRemediation = outermost(validate2554);
function validate2558(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.Effect === void 0 && (vErrors = need(vErrors, data, instancePath, "Effect")), data.Sid !== void 0 && !validate29(data.Sid, at(instancePath, "/Sid")) && (vErrors = more(vErrors, validate29)), data.Effect !== void 0 && !validate22(data.Effect, at(instancePath, "/Effect")) && (vErrors = more(vErrors, validate22)), data.NotAction !== void 0 && !validate106(data.NotAction, at(instancePath, "/NotAction")) && (vErrors = more(vErrors, validate106)), data.Resource !== void 0 && !validate106(data.Resource, at(instancePath, "/Resource")) && (vErrors = more(vErrors, validate106))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2558.errors = vErrors, vErrors === null;
}
function validate2557(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2558(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2558));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2557.errors = vErrors, vErrors === null;
}
function validate2555(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.Version === void 0 || data.Statement === void 0) && (vErrors = need(vErrors, data, instancePath, "Version", "Statement")), data.Version !== void 0 && !validate22(data.Version, at(instancePath, "/Version")) && (vErrors = more(vErrors, validate22)), data.Statement !== void 0 && !validate2557(data.Statement, at(instancePath, "/Statement")) && (vErrors = more(vErrors, validate2557))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2555.errors = vErrors, vErrors === null;
}
function validate2554(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.policy === void 0 && (vErrors = need(vErrors, data, instancePath, "policy")), data.policy !== void 0 && !validate2555(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate2555))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2554.errors = vErrors, vErrors === null;
}
var check_shared341 = outermost(validate2566);
function validate2568(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate2568.errors = vErrors, vErrors === null;
}
function validate2566(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111)), data.page_size !== void 0 && !validate2568(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate2568));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2566.errors = vErrors, vErrors === null;
}
var check_ImageAssessmentPage = outermost(validate2570);
var schema542 = { type: ["integer", "string", "null"], $id: "shared70" };
function validate2573(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema542.type })), validate2573.errors = vErrors, vErrors === null;
}
var schema545 = { type: ["string", "null"], "x-known": ["COMPLETED", "FAILED", "QUEUED", "", null], $id: "shared72" };
function validate2597(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema545.type })), data !== "COMPLETED" && data !== "FAILED" && data !== "QUEUED" && data !== "" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema545["x-known"] })), validate2597.errors = vErrors, vErrors === null;
}
function validate2596(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate2597(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate2597)), data.error_reason !== void 0 && !validate29(data.error_reason, at(instancePath, "/error_reason")) && (vErrors = more(vErrors, validate29)), data.assessment_completed_at !== void 0 && !validate29(data.assessment_completed_at, at(instancePath, "/assessment_completed_at")) && (vErrors = more(vErrors, validate29)), data.pulled_from !== void 0 && !validate29(data.pulled_from, at(instancePath, "/pulled_from")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2596.errors = vErrors, vErrors === null;
}
function validate2595(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2596(data, instancePath) || (vErrors = more(vErrors, validate2596), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2595.errors = vErrors, errors === 0;
}
function validate2572(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.id !== void 0 && !validate2573(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate2573)), data.image_id !== void 0 && !validate29(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.cloud !== void 0 && !validate628(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate628)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.platform !== void 0 && !validate29(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate29)), data.report_id !== void 0 && !validate29(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate29)), data.k8s_cluster_name !== void 0 && !validate29(data.k8s_cluster_name, at(instancePath, "/k8s_cluster_name")) && (vErrors = more(vErrors, validate29)), data.public_accessible !== void 0 && !validate34(data.public_accessible, at(instancePath, "/public_accessible")) && (vErrors = more(vErrors, validate34)), data.riskscore !== void 0 && !validate505(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate505)), data.critical_count !== void 0 && !validate27(data.critical_count, at(instancePath, "/critical_count")) && (vErrors = more(vErrors, validate27)), data.high_count !== void 0 && !validate27(data.high_count, at(instancePath, "/high_count")) && (vErrors = more(vErrors, validate27)), data.medium_count !== void 0 && !validate27(data.medium_count, at(instancePath, "/medium_count")) && (vErrors = more(vErrors, validate27)), data.low_count !== void 0 && !validate27(data.low_count, at(instancePath, "/low_count")) && (vErrors = more(vErrors, validate27)), data.none_count !== void 0 && !validate27(data.none_count, at(instancePath, "/none_count")) && (vErrors = more(vErrors, validate27)), data.total_count !== void 0 && !validate27(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate27)), data.severity !== void 0 && !validate29(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate29)), data.last_assessment !== void 0 && !validate29(data.last_assessment, at(instancePath, "/last_assessment")) && (vErrors = more(vErrors, validate29)), data.assessment_info !== void 0 && !validate2595(data.assessment_info, at(instancePath, "/assessment_info")) && (vErrors = more(vErrors, validate2595))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2572.errors = vErrors, vErrors === null;
}
function validate2571(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2572(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2572));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2571.errors = vErrors, vErrors === null;
}
function validate2570(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2571(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2571)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.page_size !== void 0 && !validate44(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2570.errors = vErrors, vErrors === null;
}
var check_VulnerabilityPage = outermost(validate2611);
function validate2613(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cve_id === void 0 && (vErrors = need(vErrors, data, instancePath, "cve_id")), data.cve_id !== void 0 && !validate22(data.cve_id, at(instancePath, "/cve_id")) && (vErrors = more(vErrors, validate22)), data.first_found !== void 0 && !validate29(data.first_found, at(instancePath, "/first_found")) && (vErrors = more(vErrors, validate29)), data.last_seen !== void 0 && !validate29(data.last_seen, at(instancePath, "/last_seen")) && (vErrors = more(vErrors, validate29)), data.riskscore !== void 0 && !validate505(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate505)), data.cvss_score !== void 0 && !validate505(data.cvss_score, at(instancePath, "/cvss_score")) && (vErrors = more(vErrors, validate505)), data.has_exploits !== void 0 && !validate34(data.has_exploits, at(instancePath, "/has_exploits")) && (vErrors = more(vErrors, validate34)), data.has_threats !== void 0 && !validate34(data.has_threats, at(instancePath, "/has_threats")) && (vErrors = more(vErrors, validate34)), data.resource_count !== void 0 && !validate27(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate27)), data.affected_packages !== void 0 && !validate27(data.affected_packages, at(instancePath, "/affected_packages")) && (vErrors = more(vErrors, validate27))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2613.errors = vErrors, vErrors === null;
}
function validate2612(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2613(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2613));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2612.errors = vErrors, vErrors === null;
}
function validate2611(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2612(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2612)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.page_size !== void 0 && !validate44(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2611.errors = vErrors, vErrors === null;
}
var check_shared342 = outermost(validate2629);
function validate2629(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate171(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate171)), data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111)), data.page_size !== void 0 && !validate2568(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate2568));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2629.errors = vErrors, vErrors === null;
}
var check_ResourceVulnerabilityPage = outermost(validate2633);
function validate2647(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.package_name !== void 0 && !validate29(data.package_name, at(instancePath, "/package_name")) && (vErrors = more(vErrors, validate29)), data.package_type !== void 0 && !validate29(data.package_type, at(instancePath, "/package_type")) && (vErrors = more(vErrors, validate29)), data.fix !== void 0 && !validate29(data.fix, at(instancePath, "/fix")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2647.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? (data.FixedVersion !== void 0 && !validate29(data.FixedVersion, at(instancePath, "/FixedVersion")) && (vErrors = more(vErrors, validate29)), data.Solutions !== void 0 && !validate2646(data.Solutions, at(instancePath, "/Solutions")) && (vErrors = more(vErrors, validate2646))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2644.errors = vErrors, vErrors === null;
}
function validate2643(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2644(data, instancePath) || (vErrors = more(vErrors, validate2644), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate543(data, instancePath) || (vErrors = more(vErrors, validate543), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2643.errors = vErrors, errors === 0;
}
function validate2635(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cve_id === void 0 && (vErrors = need(vErrors, data, instancePath, "cve_id")), data.cve_id !== void 0 && !validate22(data.cve_id, at(instancePath, "/cve_id")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate29(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate29)), data.cvss_score !== void 0 && !validate505(data.cvss_score, at(instancePath, "/cvss_score")) && (vErrors = more(vErrors, validate505)), data.riskscore !== void 0 && !validate505(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate505)), data.has_exploits !== void 0 && !validate34(data.has_exploits, at(instancePath, "/has_exploits")) && (vErrors = more(vErrors, validate34)), data.has_threats !== void 0 && !validate34(data.has_threats, at(instancePath, "/has_threats")) && (vErrors = more(vErrors, validate34)), data.first_found !== void 0 && !validate29(data.first_found, at(instancePath, "/first_found")) && (vErrors = more(vErrors, validate29)), data.vuln_meta !== void 0 && !validate2643(data.vuln_meta, at(instancePath, "/vuln_meta")) && (vErrors = more(vErrors, validate2643))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2635.errors = vErrors, vErrors === null;
}
function validate2634(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2635(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2635));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2634.errors = vErrors, vErrors === null;
}
function validate2633(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2634(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2634)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.page_size !== void 0 && !validate44(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2633.errors = vErrors, vErrors === null;
}
var check_shared343 = outermost(validate2662);
function validate2666(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure_resource_group_ids" || key0 === "custom_resource_group_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_resource_group_ids !== void 0 && !validate409(data.azure_resource_group_ids, at(instancePath, "/azure_resource_group_ids")) && (vErrors = more(vErrors, validate409)), data.custom_resource_group_ids !== void 0 && !validate409(data.custom_resource_group_ids, at(instancePath, "/custom_resource_group_ids")) && (vErrors = more(vErrors, validate409));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2666.errors = vErrors, vErrors === null;
}
function validate2673(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 2 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 2 }, "must NOT have more than 2 items")), data.length < 2 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 2 }, "must NOT have fewer than 2 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2673.errors = vErrors, vErrors === null;
}
function validate2672(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2673(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2673));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2672.errors = vErrors, vErrors === null;
}
function validate2670(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_service_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_service_ids !== void 0 && !validate340(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate340)), data.badges !== void 0 && !validate2672(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate2672));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2670.errors = vErrors, vErrors === null;
}
function validate2664(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope_type" || key0 === "resource_group_filters" || key0 === "organization_service_filters" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scope_type !== void 0 && !validate22(data.scope_type, at(instancePath, "/scope_type")) && (vErrors = more(vErrors, validate22)), data.resource_group_filters !== void 0 && !validate2666(data.resource_group_filters, at(instancePath, "/resource_group_filters")) && (vErrors = more(vErrors, validate2666)), data.organization_service_filters !== void 0 && !validate2670(data.organization_service_filters, at(instancePath, "/organization_service_filters")) && (vErrors = more(vErrors, validate2670));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2664.errors = vErrors, vErrors === null;
}
function validate2679(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "severity" || key0 === "insight_ids" || key0 === "resource_types" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.severity !== void 0 && !validate340(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate340)), data.insight_ids !== void 0 && !validate409(data.insight_ids, at(instancePath, "/insight_ids")) && (vErrors = more(vErrors, validate409)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2679.errors = vErrors, vErrors === null;
}
function validate2662(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.pack_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "pack_ids"));
    for (let key0 in data)
      key0 === "pack_ids" || key0 === "resource_scope" || key0 === "insight_filters" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.pack_ids !== void 0 && !validate171(data.pack_ids, at(instancePath, "/pack_ids")) && (vErrors = more(vErrors, validate171)), data.resource_scope !== void 0 && !validate2664(data.resource_scope, at(instancePath, "/resource_scope")) && (vErrors = more(vErrors, validate2664)), data.insight_filters !== void 0 && !validate2679(data.insight_filters, at(instancePath, "/insight_filters")) && (vErrors = more(vErrors, validate2679));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2662.errors = vErrors, vErrors === null;
}
var check_Scorecard = outermost(validate2684);
function validate2687(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "severity" && (validate2253(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2253)));
    data.severity !== void 0 && !validate597(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate597));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2687.errors = vErrors, vErrors === null;
}
function validate2686(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2687(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2687));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2686.errors = vErrors, vErrors === null;
}
function validate2685(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2686(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2686));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2685.errors = vErrors, vErrors === null;
}
function validate2695(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.account_cluster_name !== void 0 && !validate29(data.account_cluster_name, at(instancePath, "/account_cluster_name")) && (vErrors = more(vErrors, validate29)), data.account_cluster_id !== void 0 && !validate29(data.account_cluster_id, at(instancePath, "/account_cluster_id")) && (vErrors = more(vErrors, validate29)), data.namespace_name !== void 0 && !validate29(data.namespace_name, at(instancePath, "/namespace_name")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.insight !== void 0 && !validate29(data.insight, at(instancePath, "/insight")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.provider_uuid !== void 0 && !validate29(data.provider_uuid, at(instancePath, "/provider_uuid")) && (vErrors = more(vErrors, validate29)), data.severity !== void 0 && !validate597(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate597)), data.direct_link !== void 0 && !validate29(data.direct_link, at(instancePath, "/direct_link")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2695.errors = vErrors, vErrors === null;
}
function validate2694(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2695(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2695));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2694.errors = vErrors, vErrors === null;
}
function validate2693(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2694(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2694));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2693.errors = vErrors, vErrors === null;
}
function validate2684(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.scorecard === void 0 || data.impacted_resources === void 0) && (vErrors = need(vErrors, data, instancePath, "scorecard", "impacted_resources")), data.scorecard !== void 0 && !validate2685(data.scorecard, at(instancePath, "/scorecard")) && (vErrors = more(vErrors, validate2685)), data.impacted_resources !== void 0 && !validate2693(data.impacted_resources, at(instancePath, "/impacted_resources")) && (vErrors = more(vErrors, validate2693))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2684.errors = vErrors, vErrors === null;
}
var check_shared344 = outermost(validate2709);
function validate2709(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2709.errors = vErrors, vErrors === null;
}
var check_shared345 = outermost(validate2711);
function validate2711(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2711.errors = vErrors, vErrors === null;
}
var check_shared346 = outermost(validate2713);
function validate2718(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_service_ids" || key0 === "cloud_types" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_service_ids !== void 0 && !validate340(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate340)), data.cloud_types !== void 0 && !validate106(data.cloud_types, at(instancePath, "/cloud_types")) && (vErrors = more(vErrors, validate106)), data.badges !== void 0 && !validate2672(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate2672));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2718.errors = vErrors, vErrors === null;
}
function validate2713(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.export_id === void 0 || data.name === void 0 || data.custom_pack_id === void 0 || data.backoffice_pack_id === void 0) && (vErrors = need(vErrors, data, instancePath, "export_id", "name", "custom_pack_id", "backoffice_pack_id"));
    for (let key0 in data)
      key0 === "export_id" || key0 === "name" || key0 === "custom_pack_id" || key0 === "backoffice_pack_id" || key0 === "organization_service_filters" || key0 === "insight_filters" || key0 === "bad_only" || key0 === "resource_tags" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.export_id !== void 0 && !validate44(data.export_id, at(instancePath, "/export_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.custom_pack_id !== void 0 && !validate27(data.custom_pack_id, at(instancePath, "/custom_pack_id")) && (vErrors = more(vErrors, validate27)), data.backoffice_pack_id !== void 0 && !validate27(data.backoffice_pack_id, at(instancePath, "/backoffice_pack_id")) && (vErrors = more(vErrors, validate27)), data.organization_service_filters !== void 0 && !validate2718(data.organization_service_filters, at(instancePath, "/organization_service_filters")) && (vErrors = more(vErrors, validate2718)), data.insight_filters !== void 0 && !validate2679(data.insight_filters, at(instancePath, "/insight_filters")) && (vErrors = more(vErrors, validate2679)), data.bad_only !== void 0 && !validate64(data.bad_only, at(instancePath, "/bad_only")) && (vErrors = more(vErrors, validate64)), data.resource_tags !== void 0 && !validate409(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate409));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2713.errors = vErrors, vErrors === null;
}
var check_shared347 = outermost(validate2726), schema575 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared11" }, schedule: { $ref: "shared11" }, hour: { $ref: "shared10" }, minute: { $ref: "shared10" }, day_of_week: { $ref: "shared11" }, email_addresses: { $ref: "shared14" }, email_sub_title: { $ref: "shared11" }, resource_tags: { $ref: "shared41" }, badges: { $ref: "shared41" }, badge_filter_operator: { $ref: "shared154" }, item_type: { $ref: "shared11" }, item_id: { $ref: "shared10" } }, required: ["name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id"], $id: "shared347" };
function validate2726(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.schedule === void 0 || data.hour === void 0 || data.minute === void 0 || data.email_addresses === void 0 || data.item_type === void 0 || data.item_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id"));
    for (let key0 in data)
      func3.call(schema575.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.schedule !== void 0 && !validate22(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate22)), data.hour !== void 0 && !validate44(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate44)), data.minute !== void 0 && !validate44(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate44)), data.day_of_week !== void 0 && !validate22(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate22)), data.email_addresses !== void 0 && !validate106(data.email_addresses, at(instancePath, "/email_addresses")) && (vErrors = more(vErrors, validate106)), data.email_sub_title !== void 0 && !validate22(data.email_sub_title, at(instancePath, "/email_sub_title")) && (vErrors = more(vErrors, validate22)), data.resource_tags !== void 0 && !validate409(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate409)), data.badges !== void 0 && !validate409(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate409)), data.badge_filter_operator !== void 0 && !validate317(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate317)), data.item_type !== void 0 && !validate22(data.item_type, at(instancePath, "/item_type")) && (vErrors = more(vErrors, validate22)), data.item_id !== void 0 && !validate44(data.item_id, at(instancePath, "/item_id")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2726.errors = vErrors, vErrors === null;
}
var check_shared349 = outermost(validate2739);
function validate2742(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2742.errors = vErrors, vErrors === null;
}
function validate2739(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.collection_name === void 0 || data.collection_data === void 0) && (vErrors = need(vErrors, data, instancePath, "collection_name", "collection_data"));
    for (let key0 in data)
      key0 === "detailed_counts" || key0 === "collection_name" || key0 === "collection_data" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.detailed_counts !== void 0 && !validate64(data.detailed_counts, at(instancePath, "/detailed_counts")) && (vErrors = more(vErrors, validate64)), data.collection_name !== void 0 && !validate22(data.collection_name, at(instancePath, "/collection_name")) && (vErrors = more(vErrors, validate22)), data.collection_data !== void 0 && !validate2742(data.collection_data, at(instancePath, "/collection_data")) && (vErrors = more(vErrors, validate2742));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2739.errors = vErrors, vErrors === null;
}
var check_shared350 = outermost(validate2745);
function validate2745(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.image === void 0 && (vErrors = need(vErrors, data, instancePath, "image"));
    for (let key0 in data)
      key0 !== "image" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2745.errors = vErrors, vErrors === null;
}
var checks = {
  login: { input: check_shared180, output: check_LoginSession },
  createApiOnlyUser: { input: check_shared181, output: check_ApiOnlyUser },
  createApiKey: { input: check_shared182, output: check_shared11 },
  logout: { input: check_shared183 },
  deactivateApiKeys: { input: check_shared184 },
  convertUserToApiOnly: { input: check_shared184, output: check_ConvertedUser },
  setConsoleAccess: { input: check_shared185 },
  listUsers: { input: check_shared183, output: check_UserList },
  searchUsers: { input: check_shared187, output: check_UserList },
  listDomainAdmins: { input: check_shared187, output: check_UserList },
  getCurrentUser: { input: check_shared183, output: check_CurrentUser },
  createUser: { input: check_shared190, output: check_CreatedUser },
  updateUser: { input: check_shared191 },
  setUserAccessLevel: { input: check_shared192 },
  deleteUser: { input: check_shared193 },
  listUserGroups: { input: check_shared193, output: check_shared195 },
  getTwoFactorState: { input: check_shared196, output: check_TwoFactorState },
  enableTwoFactor: { input: check_shared183, output: check_shared197 },
  disableTwoFactor: { input: check_shared196, output: check_shared198 },
  listOrganizations: { input: check_shared183, output: check_shared199 },
  listOrganizationDetails: { input: check_shared183, output: check_shared201 },
  createOrganization: { input: check_shared202, output: check_CreatedOrganization },
  updateOrganization: { input: check_shared203 },
  deleteOrganization: { input: check_shared204 },
  switchOrganization: { input: check_shared202 },
  listGroups: { input: check_shared183, output: check_shared206 },
  createGroup: { input: check_shared207, output: check_GroupAnswer },
  deleteGroup: { input: check_shared208 },
  addGroupUsers: { input: check_shared209, output: check_GroupAnswer },
  replaceGroupUsers: { input: check_shared209, output: check_GroupAnswer },
  removeGroupUser: { input: check_shared210, output: check_GroupAnswer },
  listGroupUsers: { input: check_shared208, output: check_shared211 },
  listGroupRoles: { input: check_shared208, output: check_shared212 },
  replaceGroupRoles: { input: check_shared213, output: check_GroupAnswer },
  listRoles: { input: check_shared183, output: check_shared212 },
  createRole: { input: check_shared214, output: check_Role },
  updateRole: { input: check_shared215, output: check_Role },
  updateRoleScope: { input: check_shared216, output: check_Role },
  replaceRoleGroups: { input: check_shared217, output: check_Role },
  updateRoleBadges: { input: check_shared218, output: check_Role },
  getGroupEntitlements: { input: check_shared208, output: check_shared219 },
  getUserEntitlement: { input: check_shared220, output: check_shared221 },
  setGroupEntitlements: { input: check_shared223, output: check_shared224 },
  listAuthenticationServers: { input: check_shared183, output: check_shared226 },
  listGroupMappings: { input: check_shared227, output: check_shared228 },
  addGroupMappings: { input: check_shared229 },
  replaceGroupMappings: { input: check_shared229 },
  deleteGroupMappings: { input: check_shared229 },
  listClouds: { input: check_shared183, output: check_CloudList },
  searchClouds: { input: check_shared230, output: check_CloudList },
  listCloudTypes: { input: check_shared183, output: check_shared232 },
  listProvisioningClouds: { input: check_shared183, output: check_shared233 },
  addCloud: { input: check_shared234, output: check_Cloud },
  updateCloud: { input: check_shared235, output: check_Cloud },
  deleteCloud: { input: check_shared236 },
  setResourceName: { input: check_shared237 },
  setCloudStatus: { input: check_shared239 },
  listCloudRegions: { input: check_shared236, output: check_shared241 },
  enableCloudRegion: { input: check_shared242 },
  disableCloudRegion: { input: check_shared242 },
  listHarvestingStrategies: { input: check_shared183, output: check_shared244 },
  createHarvestingStrategy: { input: check_shared245, output: check_shared246 },
  assignHarvestingStrategy: { input: check_shared247 },
  getLastHarvest: { input: check_shared236, output: check_shared248 },
  enqueueHarvestJob: { input: check_shared249 },
  getQueueStatus: { input: check_shared183, output: check_QueueStatus },
  getSystemStatus: { input: check_shared183, output: check_shared250 },
  listCloudDomains: { input: check_shared183, output: check_shared252 },
  addCloudDomain: { input: check_shared253, output: check_CloudDomain },
  getEventDrivenHarvesting: { input: check_shared183, output: check_shared254 },
  enableEventDrivenHarvesting: { input: check_shared183 },
  disableEventDrivenHarvesting: { input: check_shared183 },
  addHarvestConsumer: { input: check_shared255 },
  removeHarvestConsumer: { input: check_shared255 },
  listHarvestConsumers: { input: check_shared183, output: check_shared257 },
  addHarvestProducers: { input: check_shared258 },
  listHarvestProducers: { input: check_shared183, output: check_shared259 },
  disableHarvestProducers: { input: check_shared260 },
  createBadges: { input: check_shared261 },
  deleteBadges: { input: check_shared261 },
  replaceBadges: { input: check_shared262 },
  listBadges: { input: check_shared263, output: check_shared264 },
  countBadges: { input: check_shared260, output: check_shared266 },
  listCloudsWithBadges: { input: check_shared267, output: check_shared268 },
  queryResources: { input: check_shared269, output: check_ResourceQueryResult },
  queryResourcesEtl: { input: check_shared269, output: check_ResourceQueryResult },
  queryResourcesV2: { input: check_shared269, output: check_ResourceQueryResult },
  getResourceDetail: { input: check_shared263, output: check_ResourceDetail },
  searchResources: { input: check_shared270, output: check_ResourceSearchResult },
  listResourceTags: { input: check_shared263, output: check_ResourceTagList },
  listResourceSettings: { input: check_shared263, output: check_ResourceSettingList },
  getResourceAssociations: { input: check_shared263, output: check_ResourceAssociations },
  listResourceNotes: { input: check_shared263, output: check_ResourceNoteList },
  createResourceNote: { input: check_shared271 },
  setResourceOwner: { input: check_shared272 },
  listSupportedActions: { input: check_shared263, output: check_SupportedActionList },
  searchResourcesByTags: { input: check_shared273, output: check_ResourceTagSearchResult },
  listSavedTagConfigs: { input: check_shared183, output: check_SavedTagConfigList },
  listAttachedPolicies: { input: check_shared263, output: check_AttachedPolicyList },
  listAccessKeys: { input: check_shared263, output: check_AccessKeyList },
  listDnsRecords: { input: check_shared263, output: check_DnsRecordList },
  listDnsZoneNetworks: { input: check_shared263, output: check_shared259 },
  listInstanceNetworkInterfaces: { input: check_shared263, output: check_NetworkInterfaceList },
  listNetworkSubnets: { input: check_shared263, output: check_SubnetList },
  listNetworkInterfaces: { input: check_shared263, output: check_NetworkInterfaceList },
  listNetworkRouteTables: { input: check_shared263, output: check_RouteTableList },
  listRoutes: { input: check_shared263, output: check_RouteList },
  listAccessListRules: { input: check_shared274, output: check_AccessListRuleList },
  detachPolicy: { input: check_shared275 },
  attachNetworkInterface: { input: check_shared276 },
  createInstanceImage: { input: check_shared277 },
  getInstanceConsoleOutput: { input: check_shared263, output: check_shared259 },
  createVolumeSnapshot: { input: check_shared277, output: check_VolumeSnapshot },
  modifyVolume: { input: check_shared278 },
  detachAutoscalingInstance: { input: check_shared279 },
  startInstance: { input: check_shared263 },
  stopInstance: { input: check_shared263 },
  restartInstance: { input: check_shared263 },
  pauseInstance: { input: check_shared263 },
  unpauseInstance: { input: check_shared263 },
  suspendInstance: { input: check_shared263 },
  resumeInstance: { input: check_shared263 },
  terminateInstance: { input: check_shared263 },
  confirmInstanceResize: { input: check_shared263 },
  revertInstanceResize: { input: check_shared263 },
  attachPublicIp: { input: check_shared280 },
  detachPublicIp: { input: check_shared263 },
  restartCacheInstance: { input: check_shared263 },
  terminateCacheInstance: { input: check_shared263 },
  attachVolume: { input: check_shared281 },
  detachVolume: { input: check_shared263 },
  createResourceGroup: { input: check_shared284, output: check_ResourceGroup },
  addToResourceGroups: { input: check_shared285, output: check_shared286 },
  listInsights: { input: check_shared287, output: check_shared288 },
  getInsight: { input: check_shared289, output: check_Insight },
  createInsight: { input: check_shared290, output: check_Insight },
  updateInsight: { input: check_shared291, output: check_Insight },
  deleteInsight: { input: check_shared292 },
  createInsightsBulk: { input: check_shared294, output: check_shared259 },
  deleteInsightsBulk: { input: check_shared295 },
  updateInsightNotes: { input: check_shared296 },
  updateInsightMetadata: { input: check_shared297 },
  setInsightResourceGroupExemptions: { input: check_shared298 },
  refreshInsightCounts: { input: check_shared292, output: check_shared259 },
  toggleInsightTimeseries: { input: check_shared299 },
  getInsightSevenDays: { input: check_shared289, output: check_shared300 },
  listInsightResourceHistory: { input: check_shared289, output: check_shared301 },
  listInsightViolations: { input: check_shared263, output: check_shared302 },
  selectInsights: { input: check_shared303, output: check_InsightSelection },
  getFilterRegistry: { input: check_shared183, output: check_QueryFilterRegistry },
  listFindingsPerCloud: { input: check_shared304, output: check_CloudFindingPage },
  listInsightPacks: { input: check_shared183, output: check_shared305 },
  createInsightPack: { input: check_shared306, output: check_InsightPack },
  updateInsightPack: { input: check_shared307, output: check_InsightPack },
  deleteInsightPack: { input: check_shared308 },
  createExemptions: { input: check_shared309, output: check_shared52 },
  deleteExemptions: { input: check_shared310 },
  listExemptions: { input: check_shared311, output: check_ExemptionPage },
  listBots: { input: check_shared312, output: check_BotPage },
  getBot: { input: check_shared313, output: check_Bot },
  createBot: { input: check_shared314, output: check_Bot },
  updateBot: { input: check_shared315, output: check_Bot },
  runBot: { input: check_shared313 },
  archiveBot: { input: check_shared313 },
  archiveBots: { input: check_shared260 },
  getBotFunctionRegistry: { input: check_shared183, output: check_BotFunctionRegistry },
  pauseBot: { input: check_shared313 },
  resumeBot: { input: check_shared313 },
  listScheduledEvents: { input: check_shared316, output: check_shared318 },
  deleteScheduledEvents: { input: check_shared320 },
  listScheduledEventHistory: { input: check_shared316, output: check_shared322 },
  listIacConfigs: { input: check_shared183, output: check_shared323 },
  submitIacScan: { input: check_shared324, output: check_IacScanResult },
  getIacScan: { input: check_shared325, output: check_IacScan },
  listIacScans: { input: check_shared326, output: check_IacScanPage },
  listIacScansV4: { input: check_shared329, output: check_shared26 },
  getIacScanV4: { input: check_shared330, output: check_shared26 },
  getIacScanReport: { input: check_shared330, output: check_SarifReport },
  listAwsAccessKeys: { input: check_shared331, output: check_AwsConfigPage },
  createAwsAccessKey: { input: check_shared332, output: check_AwsConfig },
  deleteAwsAccessKey: { input: check_shared333 },
  listAwsRoles: { input: check_shared326, output: check_AwsConfigPage },
  createAwsRole: { input: check_shared334, output: check_AwsConfig },
  getAwsRole: { input: check_shared335, output: check_AwsConfig },
  updateAwsRole: { input: check_shared336, output: check_AwsConfig },
  deleteAwsRole: { input: check_shared335 },
  getAwsAccount: { input: check_shared255, output: check_AwsConfig },
  updateAwsAccount: { input: check_shared337, output: check_AwsConfig },
  deleteAwsAccount: { input: check_shared255 },
  listPrincipalActions: { input: check_shared338, output: check_PrincipalActivity },
  listPrincipalPermissions: { input: check_shared339, output: check_PrincipalPermissionPage },
  getPrincipalRemediationPolicy: { input: check_shared338, output: check_PrincipalRemediation },
  listResourceVulnerabilitySummaries: { input: check_shared341, output: check_ImageAssessmentPage },
  listVulnerabilities: { input: check_shared341, output: check_VulnerabilityPage },
  listResourceVulnerabilities: { input: check_shared342, output: check_ResourceVulnerabilityPage },
  exportScorecard: { input: check_shared343, output: check_Scorecard },
  createScorecardExport: { input: check_shared344, output: check_shared345 },
  createScorecardExportConfig: { input: check_shared346 },
  createSubscription: { input: check_shared347, output: check_shared345 },
  createDataCollection: { input: check_shared349, output: check_shared26 },
  setCustomLogo: { input: check_shared350 },
  getClientVersion: { input: check_shared183, output: check_shared11 }
};
export {
  checks
};
