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
var check_shared201 = outermost(validate21);
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
var schema11 = { type: ["boolean", "null"], $id: "shared5" };
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
var check_shared202 = outermost(validate39);
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
var check_shared203 = outermost(validate52);
var schema16 = { type: ["string", "integer"], $id: "shared124" };
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
var check_shared12 = outermost(validate22), check_shared204 = outermost(validate56);
function validate56(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate56.errors = vErrors, vErrors === null;
}
var check_shared205 = outermost(validate57);
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
var check_shared206 = outermost(validate62);
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
var schema26 = { type: ["array", "null"], items: { $ref: "shared12" }, $id: "shared19" };
function validate87(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema26.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  }
  return validate87.errors = vErrors, vErrors === null;
}
var func6 = /* @__PURE__ */ new Set(["resource_id", "user_id", "name", "username", "email_address", "organization_id", "organization_name", "organization_admin", "domain_admin", "domain_viewer", "two_factor_enabled", "two_factor_required", "groups", "owned_resources", "consecutive_failed_login_attempts", "suspended", "last_login_time", "navigation_blacklist", "server_name", "require_pw_reset", "console_access_denied", "active_api_key_present", "create_date", "aws_default_external_id"]);
function validate68(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_id === void 0 || data.user_id === void 0 || data.name === void 0 || data.username === void 0 || data.email_address === void 0 || data.organization_name === void 0 || data.organization_admin === void 0 || data.domain_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "user_id", "name", "username", "email_address", "organization_name", "organization_admin", "domain_admin")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.email_address !== void 0 && !validate22(data.email_address, at(instancePath, "/email_address")) && (vErrors = more(vErrors, validate22)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22)), data.organization_admin !== void 0 && !validate64(data.organization_admin, at(instancePath, "/organization_admin")) && (vErrors = more(vErrors, validate64)), data.domain_admin !== void 0 && !validate64(data.domain_admin, at(instancePath, "/domain_admin")) && (vErrors = more(vErrors, validate64)), data.domain_viewer !== void 0 && !validate34(data.domain_viewer, at(instancePath, "/domain_viewer")) && (vErrors = more(vErrors, validate34)), data.two_factor_enabled !== void 0 && !validate34(data.two_factor_enabled, at(instancePath, "/two_factor_enabled")) && (vErrors = more(vErrors, validate34)), data.two_factor_required !== void 0 && !validate34(data.two_factor_required, at(instancePath, "/two_factor_required")) && (vErrors = more(vErrors, validate34)), data.groups !== void 0 && !validate27(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate27)), data.owned_resources !== void 0 && !validate27(data.owned_resources, at(instancePath, "/owned_resources")) && (vErrors = more(vErrors, validate27)), data.consecutive_failed_login_attempts !== void 0 && !validate27(data.consecutive_failed_login_attempts, at(instancePath, "/consecutive_failed_login_attempts")) && (vErrors = more(vErrors, validate27)), data.suspended !== void 0 && !validate34(data.suspended, at(instancePath, "/suspended")) && (vErrors = more(vErrors, validate34)), data.last_login_time !== void 0 && !validate29(data.last_login_time, at(instancePath, "/last_login_time")) && (vErrors = more(vErrors, validate29)), data.navigation_blacklist !== void 0 && !validate87(data.navigation_blacklist, at(instancePath, "/navigation_blacklist")) && (vErrors = more(vErrors, validate87)), data.server_name !== void 0 && !validate29(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate29)), data.require_pw_reset !== void 0 && !validate34(data.require_pw_reset, at(instancePath, "/require_pw_reset")) && (vErrors = more(vErrors, validate34)), data.console_access_denied !== void 0 && !validate34(data.console_access_denied, at(instancePath, "/console_access_denied")) && (vErrors = more(vErrors, validate34)), data.active_api_key_present !== void 0 && !validate34(data.active_api_key_present, at(instancePath, "/active_api_key_present")) && (vErrors = more(vErrors, validate34)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.aws_default_external_id !== void 0 && !validate29(data.aws_default_external_id, at(instancePath, "/aws_default_external_id")) && (vErrors = more(vErrors, validate29));
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
var check_shared208 = outermost(validate99);
var schema30 = { type: "string", enum: ["EXACT", "LIKE", "NOT", "IN", "NOT_IN", "BETWEEN"], $id: "shared123" };
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
var check_CurrentUser_ = outermost(validate117);
var func8 = /* @__PURE__ */ new Set(["resource_id", "user_id", "name", "username", "email_address", "organization_id", "organization_name", "organization_admin", "domain_admin", "domain_viewer", "two_factor_enabled", "two_factor_required", "auth", "session_ttl", "session_expiration", "session_timeout_seconds", "authentication_server_id", "auth_plugin_exists", "navigation_blacklist", "theme", "suspended", "require_pw_reset", "console_access_denied", "active_api_key_present", "create_date", "aws_default_external_id", "api_key_generation_allowed", "rapid7_org_id"]);
function validate117(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_id === void 0 || data.user_id === void 0 || data.name === void 0 || data.username === void 0 || data.email_address === void 0 || data.organization_name === void 0 || data.organization_admin === void 0 || data.domain_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "user_id", "name", "username", "email_address", "organization_name", "organization_admin", "domain_admin")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.email_address !== void 0 && !validate22(data.email_address, at(instancePath, "/email_address")) && (vErrors = more(vErrors, validate22)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22)), data.organization_admin !== void 0 && !validate64(data.organization_admin, at(instancePath, "/organization_admin")) && (vErrors = more(vErrors, validate64)), data.domain_admin !== void 0 && !validate64(data.domain_admin, at(instancePath, "/domain_admin")) && (vErrors = more(vErrors, validate64)), data.domain_viewer !== void 0 && !validate34(data.domain_viewer, at(instancePath, "/domain_viewer")) && (vErrors = more(vErrors, validate34)), data.two_factor_enabled !== void 0 && !validate34(data.two_factor_enabled, at(instancePath, "/two_factor_enabled")) && (vErrors = more(vErrors, validate34)), data.two_factor_required !== void 0 && !validate34(data.two_factor_required, at(instancePath, "/two_factor_required")) && (vErrors = more(vErrors, validate34)), data.auth !== void 0 && !validate29(data.auth, at(instancePath, "/auth")) && (vErrors = more(vErrors, validate29)), data.session_ttl !== void 0 && !validate27(data.session_ttl, at(instancePath, "/session_ttl")) && (vErrors = more(vErrors, validate27)), data.session_expiration !== void 0 && !validate29(data.session_expiration, at(instancePath, "/session_expiration")) && (vErrors = more(vErrors, validate29)), data.session_timeout_seconds !== void 0 && !validate27(data.session_timeout_seconds, at(instancePath, "/session_timeout_seconds")) && (vErrors = more(vErrors, validate27)), data.authentication_server_id !== void 0 && !validate27(data.authentication_server_id, at(instancePath, "/authentication_server_id")) && (vErrors = more(vErrors, validate27)), data.auth_plugin_exists !== void 0 && !validate34(data.auth_plugin_exists, at(instancePath, "/auth_plugin_exists")) && (vErrors = more(vErrors, validate34)), data.navigation_blacklist !== void 0 && !validate87(data.navigation_blacklist, at(instancePath, "/navigation_blacklist")) && (vErrors = more(vErrors, validate87)), data.theme !== void 0 && !validate29(data.theme, at(instancePath, "/theme")) && (vErrors = more(vErrors, validate29)), data.suspended !== void 0 && !validate34(data.suspended, at(instancePath, "/suspended")) && (vErrors = more(vErrors, validate34)), data.require_pw_reset !== void 0 && !validate34(data.require_pw_reset, at(instancePath, "/require_pw_reset")) && (vErrors = more(vErrors, validate34)), data.console_access_denied !== void 0 && !validate34(data.console_access_denied, at(instancePath, "/console_access_denied")) && (vErrors = more(vErrors, validate34)), data.active_api_key_present !== void 0 && !validate34(data.active_api_key_present, at(instancePath, "/active_api_key_present")) && (vErrors = more(vErrors, validate34)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.aws_default_external_id !== void 0 && !validate29(data.aws_default_external_id, at(instancePath, "/aws_default_external_id")) && (vErrors = more(vErrors, validate29)), data.api_key_generation_allowed !== void 0 && !validate34(data.api_key_generation_allowed, at(instancePath, "/api_key_generation_allowed")) && (vErrors = more(vErrors, validate34)), data.rapid7_org_id !== void 0 && !validate29(data.rapid7_org_id, at(instancePath, "/rapid7_org_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func8.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate117.errors = vErrors, vErrors === null;
}
var check_shared211 = outermost(validate146), schema36 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared12" }, email: { $ref: "shared12" }, username: { $ref: "shared12" }, access_level: { $ref: "shared12" }, two_factor_required: { $ref: "shared18" }, password: { $ref: "shared12" }, confirm_password: { $ref: "shared12" }, authentication_type: { $ref: "shared12" }, authentication_server_id: { $ref: "shared11" }, group_ids: { $ref: "shared210" } }, required: ["name", "email", "username", "access_level"], $id: "shared211" }, func9 = Object.prototype.hasOwnProperty;
var schema38 = { type: ["integer", "string"], $id: "shared209" };
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
      func9.call(schema36.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.access_level !== void 0 && !validate22(data.access_level, at(instancePath, "/access_level")) && (vErrors = more(vErrors, validate22)), data.two_factor_required !== void 0 && !validate64(data.two_factor_required, at(instancePath, "/two_factor_required")) && (vErrors = more(vErrors, validate64)), data.password !== void 0 && !validate22(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate22)), data.confirm_password !== void 0 && !validate22(data.confirm_password, at(instancePath, "/confirm_password")) && (vErrors = more(vErrors, validate22)), data.authentication_type !== void 0 && !validate22(data.authentication_type, at(instancePath, "/authentication_type")) && (vErrors = more(vErrors, validate22)), data.authentication_server_id !== void 0 && !validate44(data.authentication_server_id, at(instancePath, "/authentication_server_id")) && (vErrors = more(vErrors, validate44)), data.group_ids !== void 0 && !validate156(data.group_ids, at(instancePath, "/group_ids")) && (vErrors = more(vErrors, validate156));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate146.errors = vErrors, vErrors === null;
}
var check_CreatedUser_ = outermost(validate160);
function validate161(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.user_id === void 0 || data.organization_id === void 0 || data.username === void 0 || data.name === void 0 || data.temporary_pw === void 0 || data.temp_pw_expiration === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "organization_id", "username", "name", "temporary_pw", "temp_pw_expiration")), data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44)), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.temporary_pw !== void 0 && !validate22(data.temporary_pw, at(instancePath, "/temporary_pw")) && (vErrors = more(vErrors, validate22)), data.temp_pw_expiration !== void 0 && !validate22(data.temp_pw_expiration, at(instancePath, "/temp_pw_expiration")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate161.errors = vErrors, vErrors === null;
}
function validate170(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func5(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate170.errors = vErrors, vErrors === null;
}
function validate169(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.user_id === void 0 || data.name === void 0 || data.username === void 0 || data.email_address === void 0 || data.organization_name === void 0 || data.organization_admin === void 0 || data.domain_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "user_id", "name", "username", "email_address", "organization_name", "organization_admin", "domain_admin")), data.resource_id !== void 0 && !validate170(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate170)), data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.email_address !== void 0 && !validate22(data.email_address, at(instancePath, "/email_address")) && (vErrors = more(vErrors, validate22)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22)), data.organization_admin !== void 0 && !validate64(data.organization_admin, at(instancePath, "/organization_admin")) && (vErrors = more(vErrors, validate64)), data.domain_admin !== void 0 && !validate64(data.domain_admin, at(instancePath, "/domain_admin")) && (vErrors = more(vErrors, validate64)), data.domain_viewer !== void 0 && !validate34(data.domain_viewer, at(instancePath, "/domain_viewer")) && (vErrors = more(vErrors, validate34)), data.two_factor_enabled !== void 0 && !validate34(data.two_factor_enabled, at(instancePath, "/two_factor_enabled")) && (vErrors = more(vErrors, validate34)), data.two_factor_required !== void 0 && !validate34(data.two_factor_required, at(instancePath, "/two_factor_required")) && (vErrors = more(vErrors, validate34)), data.groups !== void 0 && !validate27(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate27)), data.owned_resources !== void 0 && !validate27(data.owned_resources, at(instancePath, "/owned_resources")) && (vErrors = more(vErrors, validate27)), data.consecutive_failed_login_attempts !== void 0 && !validate27(data.consecutive_failed_login_attempts, at(instancePath, "/consecutive_failed_login_attempts")) && (vErrors = more(vErrors, validate27)), data.suspended !== void 0 && !validate34(data.suspended, at(instancePath, "/suspended")) && (vErrors = more(vErrors, validate34)), data.last_login_time !== void 0 && !validate29(data.last_login_time, at(instancePath, "/last_login_time")) && (vErrors = more(vErrors, validate29)), data.navigation_blacklist !== void 0 && !validate87(data.navigation_blacklist, at(instancePath, "/navigation_blacklist")) && (vErrors = more(vErrors, validate87)), data.server_name !== void 0 && !validate29(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate29)), data.require_pw_reset !== void 0 && !validate34(data.require_pw_reset, at(instancePath, "/require_pw_reset")) && (vErrors = more(vErrors, validate34)), data.console_access_denied !== void 0 && !validate34(data.console_access_denied, at(instancePath, "/console_access_denied")) && (vErrors = more(vErrors, validate34)), data.active_api_key_present !== void 0 && !validate34(data.active_api_key_present, at(instancePath, "/active_api_key_present")) && (vErrors = more(vErrors, validate34)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.aws_default_external_id !== void 0 && !validate29(data.aws_default_external_id, at(instancePath, "/aws_default_external_id")) && (vErrors = more(vErrors, validate29))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate169.errors = vErrors, vErrors === null;
}
function validate160(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate161(data, instancePath) || (vErrors = more(vErrors, validate161), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate169(data, instancePath) || (vErrors = more(vErrors, validate169), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate160.errors = vErrors, errors === 0;
}
var check_shared212 = outermost(validate196);
function validate197(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func5(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate197.errors = vErrors, vErrors === null;
}
function validate196(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.userResourceId === void 0 || data.username === void 0 || data.name === void 0 || data.email === void 0 || data.access_level === void 0) && (vErrors = need(vErrors, data, instancePath, "userResourceId", "username", "name", "email", "access_level"));
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "username" || key0 === "name" || key0 === "email" || key0 === "access_level" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate197(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate197)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.access_level !== void 0 && !validate22(data.access_level, at(instancePath, "/access_level")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate196.errors = vErrors, vErrors === null;
}
var check_shared213 = outermost(validate203);
function validate203(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.userResourceId === void 0 || data.current_access_level === void 0 || data.new_access_level === void 0) && (vErrors = need(vErrors, data, instancePath, "userResourceId", "current_access_level", "new_access_level"));
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "current_access_level" || key0 === "new_access_level" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate197(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate197)), data.current_access_level !== void 0 && !validate22(data.current_access_level, at(instancePath, "/current_access_level")) && (vErrors = more(vErrors, validate22)), data.new_access_level !== void 0 && !validate22(data.new_access_level, at(instancePath, "/new_access_level")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate203.errors = vErrors, vErrors === null;
}
var check_shared214 = outermost(validate207);
function validate207(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.userResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "userResourceId"));
    for (let key0 in data)
      key0 !== "userResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate197(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate197));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate207.errors = vErrors, vErrors === null;
}
var check_shared216 = outermost(validate209);
var schema52 = { type: ["string", "null"], "x-known": ["AND", "OR", null], $id: "shared173" };
function validate218(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema52.type })), data !== "AND" && data !== "OR" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema52["x-known"] })), validate218.errors = vErrors, vErrors === null;
}
function validate228(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate69(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate69));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate228.errors = vErrors, vErrors === null;
}
var func12 = /* @__PURE__ */ new Set(["resource_id", "name", "description", "badge_filter_operator", "all_permissions", "view", "provision", "manage", "delete", "add_cloud", "delete_cloud", "global_scope", "cloud_scopes", "resource_group_scopes", "badge_scopes", "groups"]);
function validate214(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_id === void 0 || data.name === void 0 || data.description === void 0 || data.all_permissions === void 0 || data.view === void 0 || data.provision === void 0 || data.manage === void 0 || data.delete === void 0 || data.global_scope === void 0 || data.cloud_scopes === void 0 || data.resource_group_scopes === void 0 || data.groups === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope", "cloud_scopes", "resource_group_scopes", "groups")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.badge_filter_operator !== void 0 && !validate218(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate218)), data.all_permissions !== void 0 && !validate64(data.all_permissions, at(instancePath, "/all_permissions")) && (vErrors = more(vErrors, validate64)), data.view !== void 0 && !validate64(data.view, at(instancePath, "/view")) && (vErrors = more(vErrors, validate64)), data.provision !== void 0 && !validate64(data.provision, at(instancePath, "/provision")) && (vErrors = more(vErrors, validate64)), data.manage !== void 0 && !validate64(data.manage, at(instancePath, "/manage")) && (vErrors = more(vErrors, validate64)), data.delete !== void 0 && !validate64(data.delete, at(instancePath, "/delete")) && (vErrors = more(vErrors, validate64)), data.add_cloud !== void 0 && !validate34(data.add_cloud, at(instancePath, "/add_cloud")) && (vErrors = more(vErrors, validate34)), data.delete_cloud !== void 0 && !validate34(data.delete_cloud, at(instancePath, "/delete_cloud")) && (vErrors = more(vErrors, validate34)), data.global_scope !== void 0 && !validate64(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate64)), data.cloud_scopes !== void 0 && !validate228(data.cloud_scopes, at(instancePath, "/cloud_scopes")) && (vErrors = more(vErrors, validate228)), data.resource_group_scopes !== void 0 && !validate228(data.resource_group_scopes, at(instancePath, "/resource_group_scopes")) && (vErrors = more(vErrors, validate228)), data.badge_scopes !== void 0 && !validate87(data.badge_scopes, at(instancePath, "/badge_scopes")) && (vErrors = more(vErrors, validate87)), data.groups !== void 0 && !validate228(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate228));
    for (let key0 in data)
      func12.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate214.errors = vErrors, vErrors === null;
}
function validate213(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate214(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate214));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate213.errors = vErrors, vErrors === null;
}
var func13 = /* @__PURE__ */ new Set(["name", "roles"]);
function validate211(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "roles")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.roles !== void 0 && !validate213(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate213));
    for (let key0 in data)
      func13.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate211.errors = vErrors, vErrors === null;
}
function validate210(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate211(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate211));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate210.errors = vErrors, vErrors === null;
}
var func14 = /* @__PURE__ */ new Set(["groups"]);
function validate209(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.groups === void 0 && (vErrors = need(vErrors, data, instancePath, "groups")), data.groups !== void 0 && !validate210(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate210));
    for (let key0 in data)
      func14.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate209.errors = vErrors, vErrors === null;
}
var check_shared217 = outermost(validate238);
function validate238(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "user_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate44(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate238.errors = vErrors, vErrors === null;
}
var check_TwoFactorState_ = outermost(validate240);
var func15 = /* @__PURE__ */ new Set(["enabled", "required"]);
function validate240(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.enabled === void 0 || data.required === void 0) && (vErrors = need(vErrors, data, instancePath, "enabled", "required")), data.enabled !== void 0 && !validate64(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate64)), data.required !== void 0 && !validate64(data.required, at(instancePath, "/required")) && (vErrors = more(vErrors, validate64));
    for (let key0 in data)
      func15.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate240.errors = vErrors, vErrors === null;
}
var check_shared218 = outermost(validate243);
var func16 = /* @__PURE__ */ new Set(["otp_secret"]);
function validate243(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.otp_secret === void 0 && (vErrors = need(vErrors, data, instancePath, "otp_secret")), data.otp_secret !== void 0 && !validate22(data.otp_secret, at(instancePath, "/otp_secret")) && (vErrors = more(vErrors, validate22));
    for (let key0 in data)
      func16.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate243.errors = vErrors, vErrors === null;
}
var check_shared219 = outermost(validate245);
var func17 = /* @__PURE__ */ new Set(["success"]);
function validate245(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.success === void 0 && (vErrors = need(vErrors, data, instancePath, "success")), data.success !== void 0 && !validate64(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate64));
    for (let key0 in data)
      func17.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate245.errors = vErrors, vErrors === null;
}
var check_shared220 = outermost(validate247);
var func18 = /* @__PURE__ */ new Set(["organization_id", "name"]);
function validate248(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organization_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "name")), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
    for (let key0 in data)
      func18.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate248.errors = vErrors, vErrors === null;
}
function validate247(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate248(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate248));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate247.errors = vErrors, vErrors === null;
}
var check_shared222 = outermost(validate252);
var func19 = /* @__PURE__ */ new Set(["organization_id", "resource_id", "name", "status", "smtp_configured", "clouds", "bots", "users"]);
function validate254(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organization_id === void 0 || data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "resource_id", "name")), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.smtp_configured !== void 0 && !validate34(data.smtp_configured, at(instancePath, "/smtp_configured")) && (vErrors = more(vErrors, validate34)), data.clouds !== void 0 && !validate27(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate27)), data.bots !== void 0 && !validate27(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate27)), data.users !== void 0 && !validate27(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func19.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate254.errors = vErrors, vErrors === null;
}
function validate253(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate254(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate254));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate253.errors = vErrors, vErrors === null;
}
var func20 = /* @__PURE__ */ new Set(["organizations"]);
function validate252(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organizations === void 0 && (vErrors = need(vErrors, data, instancePath, "organizations")), data.organizations !== void 0 && !validate253(data.organizations, at(instancePath, "/organizations")) && (vErrors = more(vErrors, validate253));
    for (let key0 in data)
      func20.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate252.errors = vErrors, vErrors === null;
}
var check_shared223 = outermost(validate265);
function validate265(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organization_name === void 0 && (vErrors = need(vErrors, data, instancePath, "organization_name"));
    for (let key0 in data)
      key0 !== "organization_name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate265.errors = vErrors, vErrors === null;
}
var check_CreatedOrganization_ = outermost(validate267);
var func21 = /* @__PURE__ */ new Set(["organization_id", "resource_id"]);
function validate267(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func21.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate267.errors = vErrors, vErrors === null;
}
var check_shared224 = outermost(validate270);
function validate270(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationResourceId === void 0 || data.organization_name === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationResourceId", "organization_name"));
    for (let key0 in data)
      key0 === "organizationResourceId" || key0 === "organization_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationResourceId !== void 0 && !validate197(data.organizationResourceId, at(instancePath, "/organizationResourceId")) && (vErrors = more(vErrors, validate197)), data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate270.errors = vErrors, vErrors === null;
}
var check_shared225 = outermost(validate273);
function validate273(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organizationResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "organizationResourceId"));
    for (let key0 in data)
      key0 !== "organizationResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationResourceId !== void 0 && !validate197(data.organizationResourceId, at(instancePath, "/organizationResourceId")) && (vErrors = more(vErrors, validate197));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate273.errors = vErrors, vErrors === null;
}
var check_shared227 = outermost(validate275);
function validate281(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate44(data, instancePath) || (vErrors = more(vErrors, validate44), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate67(data, instancePath) || (vErrors = more(vErrors, validate67), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate281.errors = vErrors, errors === 0;
}
function validate285(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate44(data, instancePath) || (vErrors = more(vErrors, validate44), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate213(data, instancePath) || (vErrors = more(vErrors, validate213), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate285.errors = vErrors, errors === 0;
}
var func22 = /* @__PURE__ */ new Set(["group_id", "resource_id", "name", "users", "roles", "entitlements_configured"]);
function validate277(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.group_id === void 0 || data.resource_id === void 0 || data.name === void 0 || data.users === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "group_id", "resource_id", "name", "users", "roles")), data.group_id !== void 0 && !validate44(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate44)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.users !== void 0 && !validate281(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate281)), data.roles !== void 0 && !validate285(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate285)), data.entitlements_configured !== void 0 && !validate34(data.entitlements_configured, at(instancePath, "/entitlements_configured")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func22.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate277.errors = vErrors, vErrors === null;
}
function validate276(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate277(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate277));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate276.errors = vErrors, vErrors === null;
}
function validate275(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.groups === void 0 && (vErrors = need(vErrors, data, instancePath, "groups")), data.groups !== void 0 && !validate276(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate276));
    for (let key0 in data)
      func14.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate275.errors = vErrors, vErrors === null;
}
var check_shared228 = outermost(validate292);
function validate292(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.group_name === void 0 && (vErrors = need(vErrors, data, instancePath, "group_name"));
    for (let key0 in data)
      key0 !== "group_name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.group_name !== void 0 && !validate22(data.group_name, at(instancePath, "/group_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate292.errors = vErrors, vErrors === null;
}
var check_GroupAnswer_ = outermost(validate294);
var func24 = /* @__PURE__ */ new Set(["group"]);
function validate294(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.group === void 0 && (vErrors = need(vErrors, data, instancePath, "group")), data.group !== void 0 && !validate277(data.group, at(instancePath, "/group")) && (vErrors = more(vErrors, validate277));
    for (let key0 in data)
      func24.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate294.errors = vErrors, vErrors === null;
}
var check_shared229 = outermost(validate296);
function validate296(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.groupResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "groupResourceId"));
    for (let key0 in data)
      key0 !== "groupResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate197(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate197));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate296.errors = vErrors, vErrors === null;
}
var check_shared230 = outermost(validate298);
function validate300(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate170(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate170));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate300.errors = vErrors, vErrors === null;
}
function validate298(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.groupResourceId === void 0 || data.user_resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "groupResourceId", "user_resource_ids"));
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "user_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate197(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate197)), data.user_resource_ids !== void 0 && !validate300(data.user_resource_ids, at(instancePath, "/user_resource_ids")) && (vErrors = more(vErrors, validate300));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate298.errors = vErrors, vErrors === null;
}
var check_shared231 = outermost(validate303);
function validate303(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.groupResourceId === void 0 || data.user_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "groupResourceId", "user_resource_id"));
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "user_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate197(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate197)), data.user_resource_id !== void 0 && !validate170(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate170));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate303.errors = vErrors, vErrors === null;
}
var check_shared232 = outermost(validate306);
var func25 = /* @__PURE__ */ new Set(["users"]);
function validate306(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.users === void 0 && (vErrors = need(vErrors, data, instancePath, "users")), data.users !== void 0 && !validate67(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate67));
    for (let key0 in data)
      func25.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate306.errors = vErrors, vErrors === null;
}
var check_shared233 = outermost(validate308);
var func26 = /* @__PURE__ */ new Set(["roles"]);
function validate308(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.roles === void 0 && (vErrors = need(vErrors, data, instancePath, "roles")), data.roles !== void 0 && !validate213(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate213));
    for (let key0 in data)
      func26.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate308.errors = vErrors, vErrors === null;
}
var check_shared234 = outermost(validate310);
function validate310(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.groupResourceId === void 0 || data.resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "groupResourceId", "resource_ids"));
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate197(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate197)), data.resource_ids !== void 0 && !validate300(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate300));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate310.errors = vErrors, vErrors === null;
}
var check_shared235 = outermost(validate313), schema81 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared12" }, description: { $ref: "shared12" }, all_permissions: { $ref: "shared18" }, view: { $ref: "shared18" }, provision: { $ref: "shared18" }, manage: { $ref: "shared18" }, delete: { $ref: "shared18" }, add_cloud: { $ref: "shared18" }, delete_cloud: { $ref: "shared18" }, global_scope: { $ref: "shared18" } }, required: ["name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared235" };
function validate313(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.all_permissions === void 0 || data.view === void 0 || data.provision === void 0 || data.manage === void 0 || data.delete === void 0 || data.global_scope === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"));
    for (let key0 in data)
      func9.call(schema81.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.all_permissions !== void 0 && !validate64(data.all_permissions, at(instancePath, "/all_permissions")) && (vErrors = more(vErrors, validate64)), data.view !== void 0 && !validate64(data.view, at(instancePath, "/view")) && (vErrors = more(vErrors, validate64)), data.provision !== void 0 && !validate64(data.provision, at(instancePath, "/provision")) && (vErrors = more(vErrors, validate64)), data.manage !== void 0 && !validate64(data.manage, at(instancePath, "/manage")) && (vErrors = more(vErrors, validate64)), data.delete !== void 0 && !validate64(data.delete, at(instancePath, "/delete")) && (vErrors = more(vErrors, validate64)), data.add_cloud !== void 0 && !validate64(data.add_cloud, at(instancePath, "/add_cloud")) && (vErrors = more(vErrors, validate64)), data.delete_cloud !== void 0 && !validate64(data.delete_cloud, at(instancePath, "/delete_cloud")) && (vErrors = more(vErrors, validate64)), data.global_scope !== void 0 && !validate64(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate313.errors = vErrors, vErrors === null;
}
var check_Role_ = outermost(validate214), check_shared236 = outermost(validate324), schema82 = { type: "object", additionalProperties: !1, properties: { roleResourceId: { $ref: "shared122" }, name: { $ref: "shared12" }, description: { $ref: "shared12" }, all_permissions: { $ref: "shared18" }, view: { $ref: "shared18" }, provision: { $ref: "shared18" }, manage: { $ref: "shared18" }, delete: { $ref: "shared18" }, add_cloud: { $ref: "shared18" }, delete_cloud: { $ref: "shared18" }, global_scope: { $ref: "shared18" } }, required: ["roleResourceId", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared236" };
function validate324(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.name === void 0 || data.description === void 0 || data.all_permissions === void 0 || data.view === void 0 || data.provision === void 0 || data.manage === void 0 || data.delete === void 0 || data.global_scope === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"));
    for (let key0 in data)
      func9.call(schema82.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate197(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate197)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.all_permissions !== void 0 && !validate64(data.all_permissions, at(instancePath, "/all_permissions")) && (vErrors = more(vErrors, validate64)), data.view !== void 0 && !validate64(data.view, at(instancePath, "/view")) && (vErrors = more(vErrors, validate64)), data.provision !== void 0 && !validate64(data.provision, at(instancePath, "/provision")) && (vErrors = more(vErrors, validate64)), data.manage !== void 0 && !validate64(data.manage, at(instancePath, "/manage")) && (vErrors = more(vErrors, validate64)), data.delete !== void 0 && !validate64(data.delete, at(instancePath, "/delete")) && (vErrors = more(vErrors, validate64)), data.add_cloud !== void 0 && !validate64(data.add_cloud, at(instancePath, "/add_cloud")) && (vErrors = more(vErrors, validate64)), data.delete_cloud !== void 0 && !validate64(data.delete_cloud, at(instancePath, "/delete_cloud")) && (vErrors = more(vErrors, validate64)), data.global_scope !== void 0 && !validate64(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate324.errors = vErrors, vErrors === null;
}
var check_shared237 = outermost(validate336);
function validate336(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.resource_ids === void 0 || data.deprecated_resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "resource_ids", "deprecated_resource_ids"));
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "resource_ids" || key0 === "deprecated_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate197(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate197)), data.resource_ids !== void 0 && !validate300(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate300)), data.deprecated_resource_ids !== void 0 && !validate300(data.deprecated_resource_ids, at(instancePath, "/deprecated_resource_ids")) && (vErrors = more(vErrors, validate300));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate336.errors = vErrors, vErrors === null;
}
var check_shared238 = outermost(validate340);
function validate340(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.group_resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "group_resource_ids"));
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "group_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate197(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate197)), data.group_resource_ids !== void 0 && !validate300(data.group_resource_ids, at(instancePath, "/group_resource_ids")) && (vErrors = more(vErrors, validate300));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate340.errors = vErrors, vErrors === null;
}
var check_shared239 = outermost(validate343);
var schema86 = { type: "string", enum: ["AND", "OR"], $id: "shared158" };
function validate345(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "AND" || data === "OR" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema86.enum })), validate345.errors = vErrors, vErrors === null;
}
function validate348(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value"));
    for (let key0 in data)
      key0 === "key" || key0 === "value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate348.errors = vErrors, vErrors === null;
}
function validate347(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate348(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate348));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate347.errors = vErrors, vErrors === null;
}
function validate343(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.operator === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "operator", "badges"));
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "operator" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate197(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate197)), data.operator !== void 0 && !validate345(data.operator, at(instancePath, "/operator")) && (vErrors = more(vErrors, validate345)), data.badges !== void 0 && !validate347(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate347));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate343.errors = vErrors, vErrors === null;
}
var check_shared240 = outermost(validate353);
var schema92 = { type: "string", "x-known": ["botfactory", "collections", "events", "exemptions", "groups", "iac", "iam", "insights", "tags"], $id: "shared71" };
function validate356(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "botfactory" && data !== "collections" && data !== "events" && data !== "exemptions" && data !== "groups" && data !== "iac" && data !== "iam" && data !== "insights" && data !== "tags" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema92["x-known"] })), validate356.errors = vErrors, vErrors === null;
}
var schema93 = { type: "string", "x-known": ["viewer", "editor", "admin", "disabled"], $id: "EntitlementRole_" };
function validate358(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "viewer" && data !== "editor" && data !== "admin" && data !== "disabled" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema93["x-known"] })), validate358.errors = vErrors, vErrors === null;
}
var func29 = /* @__PURE__ */ new Set(["namespace", "role"]);
function validate355(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.namespace === void 0 || data.role === void 0) && (vErrors = need(vErrors, data, instancePath, "namespace", "role")), data.namespace !== void 0 && !validate356(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate356)), data.role !== void 0 && !validate358(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate358));
    for (let key0 in data)
      func29.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate355.errors = vErrors, vErrors === null;
}
function validate354(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate355(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate355));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate354.errors = vErrors, vErrors === null;
}
var func30 = /* @__PURE__ */ new Set(["entitlements"]);
function validate353(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.entitlements === void 0 && (vErrors = need(vErrors, data, instancePath, "entitlements")), data.entitlements !== void 0 && !validate354(data.entitlements, at(instancePath, "/entitlements")) && (vErrors = more(vErrors, validate354));
    for (let key0 in data)
      func30.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate353.errors = vErrors, vErrors === null;
}
var check_shared241 = outermost(validate362);
function validate362(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.userResourceId === void 0 || data.module === void 0) && (vErrors = need(vErrors, data, instancePath, "userResourceId", "module"));
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "module" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate197(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate197)), data.module !== void 0 && !validate197(data.module, at(instancePath, "/module")) && (vErrors = more(vErrors, validate197));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate362.errors = vErrors, vErrors === null;
}
var check_shared242 = outermost(validate365);
var func31 = /* @__PURE__ */ new Set(["entitlement"]);
function validate365(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.entitlement === void 0 && (vErrors = need(vErrors, data, instancePath, "entitlement")), data.entitlement !== void 0 && !validate358(data.entitlement, at(instancePath, "/entitlement")) && (vErrors = more(vErrors, validate358));
    for (let key0 in data)
      func31.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate365.errors = vErrors, vErrors === null;
}
var check_shared244 = outermost(validate367);
function validate368(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate44(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate368.errors = vErrors, vErrors === null;
}
function validate372(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.namespace === void 0 || data.role === void 0) && (vErrors = need(vErrors, data, instancePath, "namespace", "role"));
    for (let key0 in data)
      key0 === "namespace" || key0 === "role" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.role !== void 0 && !validate22(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate372.errors = vErrors, vErrors === null;
}
function validate371(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate372(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate372));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate371.errors = vErrors, vErrors === null;
}
function validate367(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.group_ids === void 0 || data.entitlements === void 0) && (vErrors = need(vErrors, data, instancePath, "group_ids", "entitlements"));
    for (let key0 in data)
      key0 === "group_ids" || key0 === "entitlements" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.group_ids !== void 0 && !validate368(data.group_ids, at(instancePath, "/group_ids")) && (vErrors = more(vErrors, validate368)), data.entitlements !== void 0 && !validate371(data.entitlements, at(instancePath, "/entitlements")) && (vErrors = more(vErrors, validate371));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate367.errors = vErrors, vErrors === null;
}
var check_shared245 = outermost(validate377);
var func32 = /* @__PURE__ */ new Set(["group_id", "entitlements"]);
function validate378(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.group_id === void 0 || data.entitlements === void 0) && (vErrors = need(vErrors, data, instancePath, "group_id", "entitlements")), data.group_id !== void 0 && !validate44(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate44)), data.entitlements !== void 0 && !validate354(data.entitlements, at(instancePath, "/entitlements")) && (vErrors = more(vErrors, validate354));
    for (let key0 in data)
      func32.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate378.errors = vErrors, vErrors === null;
}
function validate377(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate378(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate378));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate377.errors = vErrors, vErrors === null;
}
var check_shared247 = outermost(validate382);
var func33 = /* @__PURE__ */ new Set(["server_id", "server_name", "server_host", "server_port", "server_type", "secure", "global_scope", "mapped_groups"]);
function validate384(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.server_id === void 0 || data.server_name === void 0) && (vErrors = need(vErrors, data, instancePath, "server_id", "server_name")), data.server_id !== void 0 && !validate44(data.server_id, at(instancePath, "/server_id")) && (vErrors = more(vErrors, validate44)), data.server_name !== void 0 && !validate22(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate22)), data.server_host !== void 0 && !validate29(data.server_host, at(instancePath, "/server_host")) && (vErrors = more(vErrors, validate29)), data.server_port !== void 0 && !validate27(data.server_port, at(instancePath, "/server_port")) && (vErrors = more(vErrors, validate27)), data.server_type !== void 0 && !validate29(data.server_type, at(instancePath, "/server_type")) && (vErrors = more(vErrors, validate29)), data.secure !== void 0 && !validate27(data.secure, at(instancePath, "/secure")) && (vErrors = more(vErrors, validate27)), data.global_scope !== void 0 && !validate34(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate34)), data.mapped_groups !== void 0 && !validate27(data.mapped_groups, at(instancePath, "/mapped_groups")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func33.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate384.errors = vErrors, vErrors === null;
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
var func34 = /* @__PURE__ */ new Set(["servers"]);
function validate382(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.servers === void 0 && (vErrors = need(vErrors, data, instancePath, "servers")), data.servers !== void 0 && !validate383(data.servers, at(instancePath, "/servers")) && (vErrors = more(vErrors, validate383));
    for (let key0 in data)
      func34.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate382.errors = vErrors, vErrors === null;
}
var check_shared248 = outermost(validate395);
function validate395(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.serverId === void 0 && (vErrors = need(vErrors, data, instancePath, "serverId"));
    for (let key0 in data)
      key0 !== "serverId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.serverId !== void 0 && !validate44(data.serverId, at(instancePath, "/serverId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate395.errors = vErrors, vErrors === null;
}
var check_shared249 = outermost(validate397);
var func35 = /* @__PURE__ */ new Set(["local_group_name", "remote_group_name"]);
function validate398(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.local_group_name === void 0 || data.remote_group_name === void 0) && (vErrors = need(vErrors, data, instancePath, "local_group_name", "remote_group_name")), data.local_group_name !== void 0 && !validate22(data.local_group_name, at(instancePath, "/local_group_name")) && (vErrors = more(vErrors, validate22)), data.remote_group_name !== void 0 && !validate22(data.remote_group_name, at(instancePath, "/remote_group_name")) && (vErrors = more(vErrors, validate22));
    for (let key0 in data)
      func35.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate398.errors = vErrors, vErrors === null;
}
function validate397(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate398(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate398));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate397.errors = vErrors, vErrors === null;
}
var check_shared251 = outermost(validate402);
function validate405(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.local_group_name === void 0 || data.remote_group_name === void 0) && (vErrors = need(vErrors, data, instancePath, "local_group_name", "remote_group_name")), data.local_group_name !== void 0 && !validate22(data.local_group_name, at(instancePath, "/local_group_name")) && (vErrors = more(vErrors, validate22)), data.remote_group_name !== void 0 && !validate22(data.remote_group_name, at(instancePath, "/remote_group_name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate405.errors = vErrors, vErrors === null;
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
function validate402(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.serverId === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "serverId", "body"));
    for (let key0 in data)
      key0 === "serverId" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.serverId !== void 0 && !validate44(data.serverId, at(instancePath, "/serverId")) && (vErrors = more(vErrors, validate44)), data.body !== void 0 && !validate404(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate404));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate402.errors = vErrors, vErrors === null;
}
var check_CloudList_ = outermost(validate410);
var schema114 = { type: "string", "x-known": ["ALICLOUD", "AWS", "AWS_CHINA", "AWS_GOV", "AZURE_ARM", "AZURE_CHINA", "AZURE_GOV", "GCE", "K8S_R7", "OCI", "AZURE", "DO", "OS", "RAX", "SOFTLAYER", "VCLOUD_DIRECTOR", "VMWARE_VSPHERE"], $id: "CloudTypeId_" };
function validate415(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ALICLOUD" && data !== "AWS" && data !== "AWS_CHINA" && data !== "AWS_GOV" && data !== "AZURE_ARM" && data !== "AZURE_CHINA" && data !== "AZURE_GOV" && data !== "GCE" && data !== "K8S_R7" && data !== "OCI" && data !== "AZURE" && data !== "DO" && data !== "OS" && data !== "RAX" && data !== "SOFTLAYER" && data !== "VCLOUD_DIRECTOR" && data !== "VMWARE_VSPHERE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema114["x-known"] })), validate415.errors = vErrors, vErrors === null;
}
var schema115 = { type: "string", "x-known": ["DEFAULT", "PAUSED", "REFRESH", "ASSUME_ROLE_FAIL"], $id: "CloudStatus_" };
function validate419(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "DEFAULT" && data !== "PAUSED" && data !== "REFRESH" && data !== "ASSUME_ROLE_FAIL" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema115["x-known"] })), validate419.errors = vErrors, vErrors === null;
}
var schema116 = { type: ["array", "null"], items: { $ref: "CloudFailedResourceType_" }, $id: "shared57" };
var func36 = /* @__PURE__ */ new Set(["resource_type", "permissions"]);
function validate428(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.permissions !== void 0 && !validate87(data.permissions, at(instancePath, "/permissions")) && (vErrors = more(vErrors, validate87));
    for (let key0 in data)
      func36.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate428.errors = vErrors, vErrors === null;
}
function validate427(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema116.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate428(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate428));
  }
  return validate427.errors = vErrors, vErrors === null;
}
var schema118 = { type: ["string", "null"], "x-known": ["idle", null], $id: "shared55" };
function validate433(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema118.type })), data !== "idle" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema118["x-known"] })), validate433.errors = vErrors, vErrors === null;
}
var schema119 = { type: ["array", "null"], items: {}, $id: "shared56" };
function validate442(data, instancePath = "") {
  let vErrors = null;
  return !Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema119.type })), validate442.errors = vErrors, vErrors === null;
}
var func37 = /* @__PURE__ */ new Set(["id", "name", "cloud_type_id", "account_id", "creation_time", "status", "badge_count", "resource_count", "last_refreshed", "role_arn", "group_resource_id", "resource_id", "failed_resource_types", "event_driven_harvest_role", "strategy_id", "cloud_organization_id", "cloud_organization_domain_name", "cloud_organization_nickname", "tenant_id", "is_platform_managed", "host_assessment_enabled", "host_assessment_status", "trailblazer_cloudtrail_trails"]);
function validate412(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.name === void 0 || data.cloud_type_id === void 0 || data.creation_time === void 0 || data.status === void 0 || data.group_resource_id === void 0 || data.resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "cloud_type_id", "creation_time", "status", "group_resource_id", "resource_id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_type_id !== void 0 && !validate415(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate415)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.creation_time !== void 0 && !validate22(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate419(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate419)), data.badge_count !== void 0 && !validate27(data.badge_count, at(instancePath, "/badge_count")) && (vErrors = more(vErrors, validate27)), data.resource_count !== void 0 && !validate27(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate27)), data.last_refreshed !== void 0 && !validate29(data.last_refreshed, at(instancePath, "/last_refreshed")) && (vErrors = more(vErrors, validate29)), data.role_arn !== void 0 && !validate29(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate29)), data.group_resource_id !== void 0 && !validate69(data.group_resource_id, at(instancePath, "/group_resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.failed_resource_types !== void 0 && !validate427(data.failed_resource_types, at(instancePath, "/failed_resource_types")) && (vErrors = more(vErrors, validate427)), data.event_driven_harvest_role !== void 0 && !validate433(data.event_driven_harvest_role, at(instancePath, "/event_driven_harvest_role")) && (vErrors = more(vErrors, validate433)), data.strategy_id !== void 0 && !validate27(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate27)), data.cloud_organization_id !== void 0 && !validate29(data.cloud_organization_id, at(instancePath, "/cloud_organization_id")) && (vErrors = more(vErrors, validate29)), data.cloud_organization_domain_name !== void 0 && !validate29(data.cloud_organization_domain_name, at(instancePath, "/cloud_organization_domain_name")) && (vErrors = more(vErrors, validate29)), data.cloud_organization_nickname !== void 0 && !validate29(data.cloud_organization_nickname, at(instancePath, "/cloud_organization_nickname")) && (vErrors = more(vErrors, validate29)), data.tenant_id !== void 0 && !validate29(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate29)), data.is_platform_managed !== void 0 && !validate34(data.is_platform_managed, at(instancePath, "/is_platform_managed")) && (vErrors = more(vErrors, validate34)), data.host_assessment_enabled !== void 0 && !validate34(data.host_assessment_enabled, at(instancePath, "/host_assessment_enabled")) && (vErrors = more(vErrors, validate34)), data.host_assessment_status !== void 0 && !validate442(data.host_assessment_status, at(instancePath, "/host_assessment_status")) && (vErrors = more(vErrors, validate442)), data.trailblazer_cloudtrail_trails !== void 0 && !validate442(data.trailblazer_cloudtrail_trails, at(instancePath, "/trailblazer_cloudtrail_trails")) && (vErrors = more(vErrors, validate442));
    for (let key0 in data)
      func37.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate412.errors = vErrors, vErrors === null;
}
function validate411(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate412(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate412));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate411.errors = vErrors, vErrors === null;
}
var func38 = /* @__PURE__ */ new Set(["clouds", "total_count"]);
function validate410(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.clouds === void 0 || data.total_count === void 0) && (vErrors = need(vErrors, data, instancePath, "clouds", "total_count")), data.clouds !== void 0 && !validate411(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate411)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func38.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate410.errors = vErrors, vErrors === null;
}
var check_shared252 = outermost(validate448), schema120 = { type: "object", additionalProperties: !1, properties: { filters: { $ref: "shared65" }, limit: { $ref: "shared11" }, offset: { $ref: "shared11" }, order_by: { $ref: "OrderBy" }, badges: { $ref: "shared21" }, badge_filter_operator: { $ref: "shared66" }, search_string: { $ref: "shared12" }, advanced_search: { $ref: "shared18" }, empty_badges: { $ref: "shared18" }, exclusion_badges: { $ref: "shared21" } }, $id: "shared252" }, schema121 = { type: "string", enum: ["OR", "AND", ""], $id: "shared66" };
function validate454(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OR" || data === "AND" || data === "" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema121.enum })), validate454.errors = vErrors, vErrors === null;
}
function validate448(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func9.call(schema120.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate100(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate100)), data.limit !== void 0 && !validate44(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate44)), data.offset !== void 0 && !validate44(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate44)), data.order_by !== void 0 && !validate115(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate115)), data.badges !== void 0 && !validate347(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate347)), data.badge_filter_operator !== void 0 && !validate454(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate454)), data.search_string !== void 0 && !validate22(data.search_string, at(instancePath, "/search_string")) && (vErrors = more(vErrors, validate22)), data.advanced_search !== void 0 && !validate64(data.advanced_search, at(instancePath, "/advanced_search")) && (vErrors = more(vErrors, validate64)), data.empty_badges !== void 0 && !validate64(data.empty_badges, at(instancePath, "/empty_badges")) && (vErrors = more(vErrors, validate64)), data.exclusion_badges !== void 0 && !validate347(data.exclusion_badges, at(instancePath, "/exclusion_badges")) && (vErrors = more(vErrors, validate347));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate448.errors = vErrors, vErrors === null;
}
var check_shared254 = outermost(validate460);
var schema125 = { type: ["string", "null"], "x-known": ["public", null], $id: "shared68" };
function validate465(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema125.type })), data !== "public" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema125["x-known"] })), validate465.errors = vErrors, vErrors === null;
}
var func40 = /* @__PURE__ */ new Set(["cloud_type_id", "name", "cloud_access"]);
function validate462(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloud_type_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_type_id", "name")), data.cloud_type_id !== void 0 && !validate415(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate415)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_access !== void 0 && !validate465(data.cloud_access, at(instancePath, "/cloud_access")) && (vErrors = more(vErrors, validate465));
    for (let key0 in data)
      func40.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate462.errors = vErrors, vErrors === null;
}
function validate461(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate462(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate462));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate461.errors = vErrors, vErrors === null;
}
var func41 = /* @__PURE__ */ new Set(["clouds"]);
function validate460(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.clouds === void 0 && (vErrors = need(vErrors, data, instancePath, "clouds")), data.clouds !== void 0 && !validate461(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate461));
    for (let key0 in data)
      func41.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate460.errors = vErrors, vErrors === null;
}
var check_shared255 = outermost(validate469);
function validate469(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.clouds === void 0 && (vErrors = need(vErrors, data, instancePath, "clouds")), data.clouds !== void 0 && !validate411(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate411));
    for (let key0 in data)
      func41.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate469.errors = vErrors, vErrors === null;
}
var check_shared256 = outermost(validate471);
var schema128 = { type: "object", additionalProperties: !1, properties: { cloud_type: { $ref: "shared12" }, name: { $ref: "shared12" }, authentication_type: { $ref: "shared12" }, account_number: { $ref: "shared12" }, api_key: { $ref: "shared12" }, secret_key: { $ref: "shared12" }, role_arn: { $ref: "shared12" }, external_id: { $ref: "shared12" }, session_name: { $ref: "shared12" }, duration: { $ref: "shared11" }, strategy_id: { $ref: "shared11" }, tenant_id: { $ref: "shared12" }, app_id: { $ref: "shared12" }, subscription_id: { $ref: "shared12" }, certificate_thumbprint: { $ref: "shared12" }, project: { $ref: "shared12" }, api_credentials: { $ref: "GcpServiceAccountKey" } }, required: ["cloud_type", "name"], $id: "CloudCreationParams" };
function validate489(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate22(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate22)), data.private_key_id !== void 0 && !validate22(data.private_key_id, at(instancePath, "/private_key_id")) && (vErrors = more(vErrors, validate22)), data.private_key !== void 0 && !validate22(data.private_key, at(instancePath, "/private_key")) && (vErrors = more(vErrors, validate22)), data.client_email !== void 0 && !validate22(data.client_email, at(instancePath, "/client_email")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.auth_uri !== void 0 && !validate22(data.auth_uri, at(instancePath, "/auth_uri")) && (vErrors = more(vErrors, validate22)), data.token_uri !== void 0 && !validate22(data.token_uri, at(instancePath, "/token_uri")) && (vErrors = more(vErrors, validate22)), data.auth_provider_x509_cert_url !== void 0 && !validate22(data.auth_provider_x509_cert_url, at(instancePath, "/auth_provider_x509_cert_url")) && (vErrors = more(vErrors, validate22)), data.client_x509_cert_url !== void 0 && !validate22(data.client_x509_cert_url, at(instancePath, "/client_x509_cert_url")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate489.errors = vErrors, vErrors === null;
}
function validate472(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloud_type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_type", "name"));
    for (let key0 in data)
      func9.call(schema128.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud_type !== void 0 && !validate22(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.authentication_type !== void 0 && !validate22(data.authentication_type, at(instancePath, "/authentication_type")) && (vErrors = more(vErrors, validate22)), data.account_number !== void 0 && !validate22(data.account_number, at(instancePath, "/account_number")) && (vErrors = more(vErrors, validate22)), data.api_key !== void 0 && !validate22(data.api_key, at(instancePath, "/api_key")) && (vErrors = more(vErrors, validate22)), data.secret_key !== void 0 && !validate22(data.secret_key, at(instancePath, "/secret_key")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.session_name !== void 0 && !validate22(data.session_name, at(instancePath, "/session_name")) && (vErrors = more(vErrors, validate22)), data.duration !== void 0 && !validate44(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate44)), data.strategy_id !== void 0 && !validate44(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate44)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.app_id !== void 0 && !validate22(data.app_id, at(instancePath, "/app_id")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.certificate_thumbprint !== void 0 && !validate22(data.certificate_thumbprint, at(instancePath, "/certificate_thumbprint")) && (vErrors = more(vErrors, validate22)), data.project !== void 0 && !validate22(data.project, at(instancePath, "/project")) && (vErrors = more(vErrors, validate22)), data.api_credentials !== void 0 && !validate489(data.api_credentials, at(instancePath, "/api_credentials")) && (vErrors = more(vErrors, validate489));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate472.errors = vErrors, vErrors === null;
}
function validate471(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.creation_params === void 0 && (vErrors = need(vErrors, data, instancePath, "creation_params"));
    for (let key0 in data)
      key0 !== "creation_params" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.creation_params !== void 0 && !validate472(data.creation_params, at(instancePath, "/creation_params")) && (vErrors = more(vErrors, validate472));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate471.errors = vErrors, vErrors === null;
}
var check_Cloud_ = outermost(validate412), check_shared257 = outermost(validate502), schema130 = { type: "object", additionalProperties: !1, properties: { cloudId: { $ref: "shared11" }, cloud_type: { $ref: "shared12" }, name: { $ref: "shared12" }, authentication_type: { $ref: "shared12" }, account_number: { $ref: "shared12" }, api_key: { $ref: "shared12" }, secret_key: { $ref: "shared12" }, role_arn: { $ref: "shared12" }, external_id: { $ref: "shared12" }, session_name: { $ref: "shared12" }, duration: { $ref: "shared11" }, strategy_id: { $ref: "shared11" }, tenant_id: { $ref: "shared12" }, app_id: { $ref: "shared12" }, subscription_id: { $ref: "shared12" }, certificate_thumbprint: { $ref: "shared12" }, project: { $ref: "shared12" }, api_credentials: { $ref: "GcpServiceAccountKey" } }, required: ["cloudId", "cloud_type", "name"], $id: "shared257" };
function validate502(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloudId === void 0 || data.cloud_type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "cloudId", "cloud_type", "name"));
    for (let key0 in data)
      func9.call(schema130.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloudId !== void 0 && !validate44(data.cloudId, at(instancePath, "/cloudId")) && (vErrors = more(vErrors, validate44)), data.cloud_type !== void 0 && !validate22(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.authentication_type !== void 0 && !validate22(data.authentication_type, at(instancePath, "/authentication_type")) && (vErrors = more(vErrors, validate22)), data.account_number !== void 0 && !validate22(data.account_number, at(instancePath, "/account_number")) && (vErrors = more(vErrors, validate22)), data.api_key !== void 0 && !validate22(data.api_key, at(instancePath, "/api_key")) && (vErrors = more(vErrors, validate22)), data.secret_key !== void 0 && !validate22(data.secret_key, at(instancePath, "/secret_key")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.session_name !== void 0 && !validate22(data.session_name, at(instancePath, "/session_name")) && (vErrors = more(vErrors, validate22)), data.duration !== void 0 && !validate44(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate44)), data.strategy_id !== void 0 && !validate44(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate44)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.app_id !== void 0 && !validate22(data.app_id, at(instancePath, "/app_id")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.certificate_thumbprint !== void 0 && !validate22(data.certificate_thumbprint, at(instancePath, "/certificate_thumbprint")) && (vErrors = more(vErrors, validate22)), data.project !== void 0 && !validate22(data.project, at(instancePath, "/project")) && (vErrors = more(vErrors, validate22)), data.api_credentials !== void 0 && !validate489(data.api_credentials, at(instancePath, "/api_credentials")) && (vErrors = more(vErrors, validate489));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate502.errors = vErrors, vErrors === null;
}
var check_shared258 = outermost(validate521);
function validate521(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cloudResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "cloudResourceId"));
    for (let key0 in data)
      key0 !== "cloudResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloudResourceId !== void 0 && !validate197(data.cloudResourceId, at(instancePath, "/cloudResourceId")) && (vErrors = more(vErrors, validate197));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate521.errors = vErrors, vErrors === null;
}
var check_shared259 = outermost(validate523);
function validate523(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "name"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate197(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate197)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate523.errors = vErrors, vErrors === null;
}
var check_shared261 = outermost(validate526);
var schema134 = { type: "string", enum: ["PAUSED", "DEFAULT"], $id: "shared260" };
function validate528(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PAUSED" || data === "DEFAULT" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema134.enum })), validate528.errors = vErrors, vErrors === null;
}
function validate526(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_ids === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_ids", "status"));
    for (let key0 in data)
      key0 === "resource_ids" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate300(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate300)), data.status !== void 0 && !validate528(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate528));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate526.errors = vErrors, vErrors === null;
}
var check_shared263 = outermost(validate530);
var schema138 = { type: "string", "x-known": ["ACTIVE"], $id: "shared64" };
function validate536(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "ACTIVE" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema138["x-known"] })), validate536.errors = vErrors, vErrors === null;
}
var schema139 = { type: ["number", "null"], $id: "shared26" };
function validate538(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema139.type })), validate538.errors = vErrors, vErrors === null;
}
var func45 = /* @__PURE__ */ new Set(["id", "name", "resource_id", "status", "harvest_rate_multiplier"]);
function validate532(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.name === void 0 || data.resource_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "resource_id", "status")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.status !== void 0 && !validate536(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate536)), data.harvest_rate_multiplier !== void 0 && !validate538(data.harvest_rate_multiplier, at(instancePath, "/harvest_rate_multiplier")) && (vErrors = more(vErrors, validate538));
    for (let key0 in data)
      func45.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate532.errors = vErrors, vErrors === null;
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
var func46 = /* @__PURE__ */ new Set(["regions"]);
function validate530(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.regions === void 0 && (vErrors = need(vErrors, data, instancePath, "regions")), data.regions !== void 0 && !validate531(data.regions, at(instancePath, "/regions")) && (vErrors = more(vErrors, validate531));
    for (let key0 in data)
      func46.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate530.errors = vErrors, vErrors === null;
}
var check_shared264 = outermost(validate542);
function validate542(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.regionResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "regionResourceId"));
    for (let key0 in data)
      key0 !== "regionResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.regionResourceId !== void 0 && !validate197(data.regionResourceId, at(instancePath, "/regionResourceId")) && (vErrors = more(vErrors, validate197));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate542.errors = vErrors, vErrors === null;
}
var check_shared266 = outermost(validate544);
var func47 = /* @__PURE__ */ new Set(["id", "organization_id", "name", "cloud_type_id", "type_default", "system_defined", "disabled_regions", "dynamic_scheduling", "dynamic_scheduling_enabled", "organization_services"]);
function validate546(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.organization_id === void 0 || data.name === void 0 || data.cloud_type_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "organization_id", "name", "cloud_type_id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.organization_id !== void 0 && !validate44(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_type_id !== void 0 && !validate415(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate415)), data.type_default !== void 0 && !validate34(data.type_default, at(instancePath, "/type_default")) && (vErrors = more(vErrors, validate34)), data.system_defined !== void 0 && !validate34(data.system_defined, at(instancePath, "/system_defined")) && (vErrors = more(vErrors, validate34)), data.disabled_regions !== void 0 && !validate87(data.disabled_regions, at(instancePath, "/disabled_regions")) && (vErrors = more(vErrors, validate87)), data.dynamic_scheduling !== void 0 && !validate34(data.dynamic_scheduling, at(instancePath, "/dynamic_scheduling")) && (vErrors = more(vErrors, validate34)), data.dynamic_scheduling_enabled !== void 0 && !validate34(data.dynamic_scheduling_enabled, at(instancePath, "/dynamic_scheduling_enabled")) && (vErrors = more(vErrors, validate34)), data.organization_services !== void 0 && !validate27(data.organization_services, at(instancePath, "/organization_services")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func47.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate546.errors = vErrors, vErrors === null;
}
function validate545(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate546(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate546));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate545.errors = vErrors, vErrors === null;
}
var func48 = /* @__PURE__ */ new Set(["strategies"]);
function validate544(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.strategies === void 0 && (vErrors = need(vErrors, data, instancePath, "strategies")), data.strategies !== void 0 && !validate545(data.strategies, at(instancePath, "/strategies")) && (vErrors = more(vErrors, validate545));
    for (let key0 in data)
      func48.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate544.errors = vErrors, vErrors === null;
}
var check_shared267 = outermost(validate559);
function validate559(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.strategy_name === void 0 || data.cloud_type_id === void 0) && (vErrors = need(vErrors, data, instancePath, "strategy_name", "cloud_type_id"));
    for (let key0 in data)
      key0 === "strategy_name" || key0 === "cloud_type_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.strategy_name !== void 0 && !validate22(data.strategy_name, at(instancePath, "/strategy_name")) && (vErrors = more(vErrors, validate22)), data.cloud_type_id !== void 0 && !validate22(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate559.errors = vErrors, vErrors === null;
}
var check_shared268 = outermost(validate562);
var func49 = /* @__PURE__ */ new Set(["strategy_id"]);
function validate562(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.strategy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "strategy_id")), data.strategy_id !== void 0 && !validate44(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func49.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate562.errors = vErrors, vErrors === null;
}
var check_shared269 = outermost(validate564);
function validate568(data, instancePath = "") {
  let vErrors = null;
  return Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "array" })), validate568.errors = vErrors, vErrors === null;
}
function validate564(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.strategyId === void 0 || data.organization_service_ids === void 0 || data.cloud_type_id === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "strategyId", "organization_service_ids", "cloud_type_id", "badges"));
    for (let key0 in data)
      key0 === "strategyId" || key0 === "organization_service_ids" || key0 === "cloud_type_id" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.strategyId !== void 0 && !validate44(data.strategyId, at(instancePath, "/strategyId")) && (vErrors = more(vErrors, validate44)), data.organization_service_ids !== void 0 && !validate368(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate368)), data.cloud_type_id !== void 0 && !validate22(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate22)), data.badges !== void 0 && !validate568(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate568));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate564.errors = vErrors, vErrors === null;
}
var check_shared270 = outermost(validate570);
function validate573(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.job !== void 0 && !validate22(data.job, at(instancePath, "/job")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate573.errors = vErrors, vErrors === null;
}
var func50 = /* @__PURE__ */ new Set(["region", "schedule"]);
function validate571(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.region !== void 0 && !validate29(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate29)), data.schedule !== void 0 && !validate573(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate573));
    for (let key0 in data)
      func50.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate571.errors = vErrors, vErrors === null;
}
function validate570(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate571(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate571));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate570.errors = vErrors, vErrors === null;
}
var check_shared271 = outermost(validate577);
function validate578(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.job !== void 0 && !validate22(data.job, at(instancePath, "/job")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate578.errors = vErrors, vErrors === null;
}
function validate577(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate578(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate578));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate577.errors = vErrors, vErrors === null;
}
var check_QueueStatus_ = outermost(validate581);
var schema154 = { type: ["object", "null"], properties: { count: { $ref: "shared1" }, min: { $ref: "shared26" }, max: { $ref: "shared26" }, current: { $ref: "shared26" }, sum: { $ref: "shared26" }, sumsq: { $ref: "shared26" }, average: { $ref: "shared26" }, variance: { $ref: "shared26" }, stddev: { $ref: "shared26" } }, "x-members": ["count", "min", "max", "current", "sum", "sumsq", "average", "variance", "stddev"], $id: "JobTimes_" }, func51 = /* @__PURE__ */ new Set(["count", "min", "max", "current", "sum", "sumsq", "average", "variance", "stddev"]);
function validate588(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema154.type })), data && typeof data == "object" && !Array.isArray(data)) {
    data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.min !== void 0 && !validate538(data.min, at(instancePath, "/min")) && (vErrors = more(vErrors, validate538)), data.max !== void 0 && !validate538(data.max, at(instancePath, "/max")) && (vErrors = more(vErrors, validate538)), data.current !== void 0 && !validate538(data.current, at(instancePath, "/current")) && (vErrors = more(vErrors, validate538)), data.sum !== void 0 && !validate538(data.sum, at(instancePath, "/sum")) && (vErrors = more(vErrors, validate538)), data.sumsq !== void 0 && !validate538(data.sumsq, at(instancePath, "/sumsq")) && (vErrors = more(vErrors, validate538)), data.average !== void 0 && !validate538(data.average, at(instancePath, "/average")) && (vErrors = more(vErrors, validate538)), data.variance !== void 0 && !validate538(data.variance, at(instancePath, "/variance")) && (vErrors = more(vErrors, validate538)), data.stddev !== void 0 && !validate538(data.stddev, at(instancePath, "/stddev")) && (vErrors = more(vErrors, validate538));
    for (let key0 in data)
      func51.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  }
  return validate588.errors = vErrors, vErrors === null;
}
var schema157 = { type: ["string", "number"], $id: "shared139" };
function validate611(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && typeof data != "number" && (vErrors = report(vErrors, instancePath, "type", { type: schema157.type })), validate611.errors = vErrors, vErrors === null;
}
function validate610(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 2 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 2 }, "must NOT have more than 2 items")), data.length < 2 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 2 }, "must NOT have fewer than 2 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate611(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate611));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate610.errors = vErrors, vErrors === null;
}
function validate609(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate610(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate610));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate609.errors = vErrors, vErrors === null;
}
var func52 = /* @__PURE__ */ new Set(["workers", "p0", "p1", "p2", "p3", "scheduler_internal", "queue_wait", "queue_wait_p0", "queue_wait_p1", "queue_wait_p2", "queue_wait_p3", "queue_wait_all", "process_time", "process_time_p0", "process_time_p1", "process_time_p2", "process_time_p3", "slowest_jobs"]);
function validate581(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.workers === void 0 || data.p0 === void 0 || data.p1 === void 0 || data.p2 === void 0 || data.slowest_jobs === void 0) && (vErrors = need(vErrors, data, instancePath, "workers", "p0", "p1", "p2", "slowest_jobs")), data.workers !== void 0 && !validate44(data.workers, at(instancePath, "/workers")) && (vErrors = more(vErrors, validate44)), data.p0 !== void 0 && !validate44(data.p0, at(instancePath, "/p0")) && (vErrors = more(vErrors, validate44)), data.p1 !== void 0 && !validate44(data.p1, at(instancePath, "/p1")) && (vErrors = more(vErrors, validate44)), data.p2 !== void 0 && !validate44(data.p2, at(instancePath, "/p2")) && (vErrors = more(vErrors, validate44)), data.p3 !== void 0 && !validate27(data.p3, at(instancePath, "/p3")) && (vErrors = more(vErrors, validate27)), data.scheduler_internal !== void 0 && !validate27(data.scheduler_internal, at(instancePath, "/scheduler_internal")) && (vErrors = more(vErrors, validate27)), data.queue_wait !== void 0 && !validate588(data.queue_wait, at(instancePath, "/queue_wait")) && (vErrors = more(vErrors, validate588)), data.queue_wait_p0 !== void 0 && !validate588(data.queue_wait_p0, at(instancePath, "/queue_wait_p0")) && (vErrors = more(vErrors, validate588)), data.queue_wait_p1 !== void 0 && !validate588(data.queue_wait_p1, at(instancePath, "/queue_wait_p1")) && (vErrors = more(vErrors, validate588)), data.queue_wait_p2 !== void 0 && !validate588(data.queue_wait_p2, at(instancePath, "/queue_wait_p2")) && (vErrors = more(vErrors, validate588)), data.queue_wait_p3 !== void 0 && !validate588(data.queue_wait_p3, at(instancePath, "/queue_wait_p3")) && (vErrors = more(vErrors, validate588)), data.queue_wait_all !== void 0 && !validate588(data.queue_wait_all, at(instancePath, "/queue_wait_all")) && (vErrors = more(vErrors, validate588)), data.process_time !== void 0 && !validate588(data.process_time, at(instancePath, "/process_time")) && (vErrors = more(vErrors, validate588)), data.process_time_p0 !== void 0 && !validate588(data.process_time_p0, at(instancePath, "/process_time_p0")) && (vErrors = more(vErrors, validate588)), data.process_time_p1 !== void 0 && !validate588(data.process_time_p1, at(instancePath, "/process_time_p1")) && (vErrors = more(vErrors, validate588)), data.process_time_p2 !== void 0 && !validate588(data.process_time_p2, at(instancePath, "/process_time_p2")) && (vErrors = more(vErrors, validate588)), data.process_time_p3 !== void 0 && !validate588(data.process_time_p3, at(instancePath, "/process_time_p3")) && (vErrors = more(vErrors, validate588)), data.slowest_jobs !== void 0 && !validate609(data.slowest_jobs, at(instancePath, "/slowest_jobs")) && (vErrors = more(vErrors, validate609));
    for (let key0 in data)
      func52.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate581.errors = vErrors, vErrors === null;
}
var check_shared272 = outermost(validate615);
var schema159 = { type: ["array", "null"], items: { $ref: "shared29" }, $id: "shared90" };
function validate617(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate617.errors = vErrors, vErrors === null;
}
function validate616(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema159.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate617(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate617));
  }
  return validate616.errors = vErrors, vErrors === null;
}
var func53 = /* @__PURE__ */ new Set(["diagnostics"]);
function validate615(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.diagnostics !== void 0 && !validate616(data.diagnostics, at(instancePath, "/diagnostics")) && (vErrors = more(vErrors, validate616));
    for (let key0 in data)
      func53.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate615.errors = vErrors, vErrors === null;
}
var check_shared274 = outermost(validate620);
var schema162 = { type: ["array", "null"], items: { $ref: "CloudDomain_" }, $id: "shared273" };
var schema164 = { type: ["string", "integer", "null"], $id: "shared58" };
function validate627(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema164.type })), validate627.errors = vErrors, vErrors === null;
}
var schema165 = { type: ["integer", "array", "null"], items: {}, $id: "shared59" };
function validate632(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && !Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema165.type })), validate632.errors = vErrors, vErrors === null;
}
var func54 = /* @__PURE__ */ new Set(["organization_id", "cloud_type_id", "domain_id", "domain_name", "status", "added_timestamp", "auto_badge", "auto_add", "failures", "projects"]);
function validate622(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.cloud_type_id !== void 0 && !validate29(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate29)), data.domain_id !== void 0 && !validate29(data.domain_id, at(instancePath, "/domain_id")) && (vErrors = more(vErrors, validate29)), data.domain_name !== void 0 && !validate29(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate627(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate627)), data.added_timestamp !== void 0 && !validate29(data.added_timestamp, at(instancePath, "/added_timestamp")) && (vErrors = more(vErrors, validate29)), data.auto_badge !== void 0 && !validate34(data.auto_badge, at(instancePath, "/auto_badge")) && (vErrors = more(vErrors, validate34)), data.auto_add !== void 0 && !validate34(data.auto_add, at(instancePath, "/auto_add")) && (vErrors = more(vErrors, validate34)), data.failures !== void 0 && !validate632(data.failures, at(instancePath, "/failures")) && (vErrors = more(vErrors, validate632)), data.projects !== void 0 && !validate632(data.projects, at(instancePath, "/projects")) && (vErrors = more(vErrors, validate632));
    for (let key0 in data)
      func54.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate622.errors = vErrors, vErrors === null;
}
function validate621(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema162.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate622(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate622));
  }
  return validate621.errors = vErrors, vErrors === null;
}
var func55 = /* @__PURE__ */ new Set(["domains"]);
function validate620(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.domains !== void 0 && !validate621(data.domains, at(instancePath, "/domains")) && (vErrors = more(vErrors, validate621));
    for (let key0 in data)
      func55.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate620.errors = vErrors, vErrors === null;
}
var check_shared275 = outermost(validate637), schema166 = { type: "object", additionalProperties: !1, properties: { cloud_type: { $ref: "shared12" }, credentials: { $ref: "shared29" }, nickname: { $ref: "shared12" }, domain_name: { $ref: "shared12" }, parent_folder_id: { $ref: "shared17" }, auto_add: { $ref: "shared18" }, auto_badge: { $ref: "shared18" }, auto_remove: { $ref: "shared18" }, remove_suspended: { $ref: "shared18" }, skip_prefixes: { $ref: "shared17" } }, required: ["cloud_type", "credentials", "nickname"], $id: "shared275" };
function validate637(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloud_type === void 0 || data.credentials === void 0 || data.nickname === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_type", "credentials", "nickname"));
    for (let key0 in data)
      func9.call(schema166.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud_type !== void 0 && !validate22(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate22)), data.credentials !== void 0 && !validate617(data.credentials, at(instancePath, "/credentials")) && (vErrors = more(vErrors, validate617)), data.nickname !== void 0 && !validate22(data.nickname, at(instancePath, "/nickname")) && (vErrors = more(vErrors, validate22)), data.domain_name !== void 0 && !validate22(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate22)), data.parent_folder_id !== void 0 && !validate106(data.parent_folder_id, at(instancePath, "/parent_folder_id")) && (vErrors = more(vErrors, validate106)), data.auto_add !== void 0 && !validate64(data.auto_add, at(instancePath, "/auto_add")) && (vErrors = more(vErrors, validate64)), data.auto_badge !== void 0 && !validate64(data.auto_badge, at(instancePath, "/auto_badge")) && (vErrors = more(vErrors, validate64)), data.auto_remove !== void 0 && !validate64(data.auto_remove, at(instancePath, "/auto_remove")) && (vErrors = more(vErrors, validate64)), data.remove_suspended !== void 0 && !validate64(data.remove_suspended, at(instancePath, "/remove_suspended")) && (vErrors = more(vErrors, validate64)), data.skip_prefixes !== void 0 && !validate106(data.skip_prefixes, at(instancePath, "/skip_prefixes")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate637.errors = vErrors, vErrors === null;
}
var check_CloudDomain_ = outermost(validate622), check_shared276 = outermost(validate648);
var func57 = /* @__PURE__ */ new Set(["event_driven_harvest_enabled"]);
function validate648(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.event_driven_harvest_enabled === void 0 && (vErrors = need(vErrors, data, instancePath, "event_driven_harvest_enabled")), data.event_driven_harvest_enabled !== void 0 && !validate64(data.event_driven_harvest_enabled, at(instancePath, "/event_driven_harvest_enabled")) && (vErrors = more(vErrors, validate64));
    for (let key0 in data)
      func57.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate648.errors = vErrors, vErrors === null;
}
var check_shared277 = outermost(validate650);
function validate650(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organizationServiceId"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 !== "organizationServiceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate650.errors = vErrors, errors === 0;
}
var check_shared279 = outermost(validate652);
var func58 = /* @__PURE__ */ new Set(["organization_service_id", "name", "account_id", "cloud_type_id", "producers", "events", "pending", "errors"]);
function validate654(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organization_service_id"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "name"), errors = vErrors === null ? 0 : vErrors.length, data.organization_service_id !== void 0 && !validate44(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.cloud_type_id !== void 0 && !validate415(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate415), errors = vErrors.length), data.producers !== void 0 && !validate27(data.producers, at(instancePath, "/producers")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.events !== void 0 && !validate27(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.pending !== void 0 && !validate34(data.pending, at(instancePath, "/pending")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.errors !== void 0 && !validate442(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate442), errors = vErrors.length);
    for (let key0 in data)
      func58.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }), errors++);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate654.errors = vErrors, errors === 0;
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
var func59 = /* @__PURE__ */ new Set(["consumers"]);
function validate652(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.consumers === void 0 && (vErrors = need(vErrors, data, instancePath, "consumers")), data.consumers !== void 0 && !validate653(data.consumers, at(instancePath, "/consumers")) && (vErrors = more(vErrors, validate653));
    for (let key0 in data)
      func59.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate652.errors = vErrors, vErrors === null;
}
var check_shared280 = outermost(validate665);
function validate671(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.by_badge === void 0 || data.badges === void 0 || data.by_consumer === void 0) && (vErrors = need(vErrors, data, instancePath, "by_badge", "badges", "by_consumer"));
    for (let key0 in data)
      key0 === "by_badge" || key0 === "badges" || key0 === "by_consumer" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.by_badge !== void 0 && !validate64(data.by_badge, at(instancePath, "/by_badge")) && (vErrors = more(vErrors, validate64)), data.badges !== void 0 && !validate568(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate568)), data.by_consumer !== void 0 && !validate64(data.by_consumer, at(instancePath, "/by_consumer")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate671.errors = vErrors, vErrors === null;
}
function validate665(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationServiceId === void 0 || data.organization_service_ids === void 0 || data.regions === void 0 || data.resource_types === void 0 || data.enable_all_types === void 0 || data.propagate === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationServiceId", "organization_service_ids", "regions", "resource_types", "enable_all_types", "propagate"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "organization_service_ids" || key0 === "regions" || key0 === "resource_types" || key0 === "enable_all_types" || key0 === "propagate" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44)), data.organization_service_ids !== void 0 && !validate368(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate368)), data.regions !== void 0 && !validate106(data.regions, at(instancePath, "/regions")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.enable_all_types !== void 0 && !validate64(data.enable_all_types, at(instancePath, "/enable_all_types")) && (vErrors = more(vErrors, validate64)), data.propagate !== void 0 && !validate671(data.propagate, at(instancePath, "/propagate")) && (vErrors = more(vErrors, validate671));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate665.errors = vErrors, vErrors === null;
}
var check_shared281 = outermost(validate676);
function validate676(data, instancePath = "") {
  return validate676.errors = null, !0;
}
var check_shared282 = outermost(validate677);
function validate677(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_ids"));
    for (let key0 in data)
      key0 !== "resource_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate300(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate300));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate677.errors = vErrors, vErrors === null;
}
var check_shared283 = outermost(validate679);
function validate679(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.target_resource_ids === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "target_resource_ids", "badges"));
    for (let key0 in data)
      key0 === "target_resource_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.target_resource_ids !== void 0 && !validate300(data.target_resource_ids, at(instancePath, "/target_resource_ids")) && (vErrors = more(vErrors, validate300)), data.badges !== void 0 && !validate347(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate347));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate679.errors = vErrors, vErrors === null;
}
var check_shared284 = outermost(validate682);
function validate682(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.target_resource_ids === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "target_resource_ids", "badges"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "target_resource_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate197(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate197)), data.target_resource_ids !== void 0 && !validate300(data.target_resource_ids, at(instancePath, "/target_resource_ids")) && (vErrors = more(vErrors, validate300)), data.badges !== void 0 && !validate347(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate347));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate682.errors = vErrors, vErrors === null;
}
var check_shared285 = outermost(validate686);
function validate686(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 !== "resourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate197(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate197));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate686.errors = vErrors, vErrors === null;
}
var check_shared286 = outermost(validate688);
var func60 = /* @__PURE__ */ new Set(["key", "value", "auto_generated"]);
function validate689(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value")), data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22)), data.auto_generated !== void 0 && !validate34(data.auto_generated, at(instancePath, "/auto_generated")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func60.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate689.errors = vErrors, vErrors === null;
}
function validate688(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate689(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate689));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate688.errors = vErrors, vErrors === null;
}
var check_shared288 = outermost(validate694);
var func61 = /* @__PURE__ */ new Set(["resource_id", "count"]);
function validate696(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_id === void 0 || data.count === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "count")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.count !== void 0 && !validate44(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func61.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate696.errors = vErrors, vErrors === null;
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
var func62 = /* @__PURE__ */ new Set(["resource_count"]);
function validate694(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_count === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_count")), data.resource_count !== void 0 && !validate695(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate695));
    for (let key0 in data)
      func62.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate694.errors = vErrors, vErrors === null;
}
var check_shared289 = outermost(validate701);
function validate701(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "badges" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.badges !== void 0 && !validate347(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate347));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate701.errors = vErrors, vErrors === null;
}
var check_shared290 = outermost(validate703);
var func63 = /* @__PURE__ */ new Set(["resource_id", "name"]);
function validate704(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
    for (let key0 in data)
      func63.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate704.errors = vErrors, vErrors === null;
}
function validate703(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate704(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate704));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate703.errors = vErrors, vErrors === null;
}
var check_shared291 = outermost(validate708), schema187 = { type: "object", additionalProperties: !1, properties: { selected_resource_type: { $ref: "shared12" }, resource_types: { $ref: "shared17" }, scopes: { $ref: "shared20" }, filters: { $ref: "shared42" }, badges: { $ref: "shared21" }, badge_filter_operator: { $ref: "shared158" }, tags: { $ref: "shared159" }, insight: { $ref: "shared12" }, insight_exemptions: { $ref: "shared18" }, limit: { $ref: "shared160" }, offset: { $ref: "shared161" }, cursor: { $ref: "shared12" }, order_by: { $ref: "OrderBy" } }, $id: "shared291" };
function validate715(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate715.errors = vErrors, vErrors === null;
}
function validate713(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate715(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate715));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate713.errors = vErrors, vErrors === null;
}
function validate712(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate713(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate713));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate712.errors = vErrors, vErrors === null;
}
function validate722(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value"));
    for (let key0 in data)
      key0 === "key" || key0 === "value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate722.errors = vErrors, vErrors === null;
}
function validate721(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate722(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate722));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate721.errors = vErrors, vErrors === null;
}
function validate729(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 1e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1e3 }, "must be <= 1000")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate729.errors = vErrors, vErrors === null;
}
function validate708(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func9.call(schema187.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.selected_resource_type !== void 0 && !validate22(data.selected_resource_type, at(instancePath, "/selected_resource_type")) && (vErrors = more(vErrors, validate22)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.scopes !== void 0 && !validate300(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate300)), data.filters !== void 0 && !validate712(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate712)), data.badges !== void 0 && !validate347(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate347)), data.badge_filter_operator !== void 0 && !validate345(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate345)), data.tags !== void 0 && !validate721(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate721)), data.insight !== void 0 && !validate22(data.insight, at(instancePath, "/insight")) && (vErrors = more(vErrors, validate22)), data.insight_exemptions !== void 0 && !validate64(data.insight_exemptions, at(instancePath, "/insight_exemptions")) && (vErrors = more(vErrors, validate64)), data.limit !== void 0 && !validate729(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate729)), data.offset !== void 0 && !validate113(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate113)), data.cursor !== void 0 && !validate22(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate22)), data.order_by !== void 0 && !validate115(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate115));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate708.errors = vErrors, vErrors === null;
}
var check_ResourceQueryResult_ = outermost(validate734);
var schema197 = { type: "string", "x-known": ["accessanalyzer", "accesslistflowlog", "airflowenvironment", "apiaccountingconfig", "apprunnerservice", "appserver", "autoscalinggroup", "autoscalinglaunchconfiguration", "awsconfig", "backendservice", "backupvault", "batchenvironment", "batchpool", "bigdatainstance", "bigdatasnapshot", "bigdataworkspace", "brokerinstance", "buildproject", "cloudwatchdestination", "coldstorage", "container", "containercluster", "containerdeployment", "containerimage", "containerinstance", "containernodegroup", "containerregistry", "containerservice", "contentdeliverynetwork", "dataanalyticsworkspace", "database", "databricksworkspace", "datafactory", "datalakestorage", "datastore", "datastream", "datasynctask", "dbcluster", "dbinstance", "dbmigrationinstance", "dbproxy", "dbsnapshot", "ddosprotection", "deliverystream", "diagnosticsetting", "directconnect", "directoryservice", "distributedtable", "distributedtablecluster", "divvyorganizationservice", "dnszone", "domaingroup", "domainuser", "ecstaskdefinition", "emailservicedomain", "esinstance", "etldatacatalog", "etlsecurityconfig", "eventsubscription", "fileshare", "forwardingrule", "gcpstackdriversink", "globalloadbalancer", "graphapi", "hypervisor", "identityprovider", "instance", "instancereservation", "internetgateway", "kubernetesclusterrole", "kubernetesconfigmap", "kubernetescontrolplane", "kubernetescronjob", "kubernetesdaemonset", "kubernetesingress", "kubernetesjob", "kubernetesmutatingwebhookconfiguration", "kubernetesnamespace", "kubernetesnetworkpolicy", "kubernetespersistentvolume", "kubernetesreplicaset", "kubernetesrole", "kubernetessecret", "kubernetesservice", "kubernetesserviceaccount", "kubernetesstatefulset", "kubernetesvalidatingwebhookconfiguration", "lightsail", "loadbalancer", "loganalyticsworkspace", "logicapp", "mapreducecluster", "mcdatabasecluster", "mcinstance", "mcsnapshot", "messagequeue", "mlinstance", "natgateway", "networkaddressgroup", "networkendpoint", "networkendpointservice", "networkfirewall", "networkfirewallrule", "networkfirewallrulelist", "networkflowlog", "networkinterface", "networkpeer", "notificationsubscription", "notificationtopic", "pod", "podsecuritypolicy", "privateimage", "privatenetwork", "privatesubnet", "publicip", "querylogconfig", "recyclebinrule", "resourceaccesslist", "resourceaccesslistrule", "resourcegroup", "restapi", "restapidomain", "restapikey", "restapistage", "route", "routetable", "searchcluster", "searchindex", "secret", "securefiletransfer", "serverlessapplication", "serverlessfunction", "serverlesslayer", "serviceaccesskey", "serviceaccesspoint", "servicealarm", "serviceapp", "servicecertificate", "servicecheck", "servicecontrolpolicy", "servicecost", "servicedataset", "servicedetector", "servicedomain", "serviceencryptionkey", "serviceencryptionkeyvault", "serviceeventbus", "serviceeventrule", "servicegroup", "servicelimit", "serviceloggroup", "serviceoutpost", "servicepolicy", "serviceregion", "servicerole", "serviceuser", "sharedfilesystem", "sharedgallery", "sharedgalleryimage", "sharedgalleryimageversion", "sitetositevpn", "snapshot", "spanner", "spannerdatabase", "sshkeypair", "ssmdocument", "stacktemplate", "stepfunction", "storageaccount", "storagecontainer", "storagegateway", "storedparameter", "streaminstance", "targetproxy", "threatfinding", "threatfindingresource", "timeseriesdatabase", "trafficmirrortarget", "transcodingpipeline", "transcriptionjob", "transitgateway", "userpool", "videostream", "virtualprivategateway", "volume", "waf", "webapp", "webappgroup", "workspace"], $id: "ResourceType_" };
function validate737(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "accessanalyzer" && data !== "accesslistflowlog" && data !== "airflowenvironment" && data !== "apiaccountingconfig" && data !== "apprunnerservice" && data !== "appserver" && data !== "autoscalinggroup" && data !== "autoscalinglaunchconfiguration" && data !== "awsconfig" && data !== "backendservice" && data !== "backupvault" && data !== "batchenvironment" && data !== "batchpool" && data !== "bigdatainstance" && data !== "bigdatasnapshot" && data !== "bigdataworkspace" && data !== "brokerinstance" && data !== "buildproject" && data !== "cloudwatchdestination" && data !== "coldstorage" && data !== "container" && data !== "containercluster" && data !== "containerdeployment" && data !== "containerimage" && data !== "containerinstance" && data !== "containernodegroup" && data !== "containerregistry" && data !== "containerservice" && data !== "contentdeliverynetwork" && data !== "dataanalyticsworkspace" && data !== "database" && data !== "databricksworkspace" && data !== "datafactory" && data !== "datalakestorage" && data !== "datastore" && data !== "datastream" && data !== "datasynctask" && data !== "dbcluster" && data !== "dbinstance" && data !== "dbmigrationinstance" && data !== "dbproxy" && data !== "dbsnapshot" && data !== "ddosprotection" && data !== "deliverystream" && data !== "diagnosticsetting" && data !== "directconnect" && data !== "directoryservice" && data !== "distributedtable" && data !== "distributedtablecluster" && data !== "divvyorganizationservice" && data !== "dnszone" && data !== "domaingroup" && data !== "domainuser" && data !== "ecstaskdefinition" && data !== "emailservicedomain" && data !== "esinstance" && data !== "etldatacatalog" && data !== "etlsecurityconfig" && data !== "eventsubscription" && data !== "fileshare" && data !== "forwardingrule" && data !== "gcpstackdriversink" && data !== "globalloadbalancer" && data !== "graphapi" && data !== "hypervisor" && data !== "identityprovider" && data !== "instance" && data !== "instancereservation" && data !== "internetgateway" && data !== "kubernetesclusterrole" && data !== "kubernetesconfigmap" && data !== "kubernetescontrolplane" && data !== "kubernetescronjob" && data !== "kubernetesdaemonset" && data !== "kubernetesingress" && data !== "kubernetesjob" && data !== "kubernetesmutatingwebhookconfiguration" && data !== "kubernetesnamespace" && data !== "kubernetesnetworkpolicy" && data !== "kubernetespersistentvolume" && data !== "kubernetesreplicaset" && data !== "kubernetesrole" && data !== "kubernetessecret" && data !== "kubernetesservice" && data !== "kubernetesserviceaccount" && data !== "kubernetesstatefulset" && data !== "kubernetesvalidatingwebhookconfiguration" && data !== "lightsail" && data !== "loadbalancer" && data !== "loganalyticsworkspace" && data !== "logicapp" && data !== "mapreducecluster" && data !== "mcdatabasecluster" && data !== "mcinstance" && data !== "mcsnapshot" && data !== "messagequeue" && data !== "mlinstance" && data !== "natgateway" && data !== "networkaddressgroup" && data !== "networkendpoint" && data !== "networkendpointservice" && data !== "networkfirewall" && data !== "networkfirewallrule" && data !== "networkfirewallrulelist" && data !== "networkflowlog" && data !== "networkinterface" && data !== "networkpeer" && data !== "notificationsubscription" && data !== "notificationtopic" && data !== "pod" && data !== "podsecuritypolicy" && data !== "privateimage" && data !== "privatenetwork" && data !== "privatesubnet" && data !== "publicip" && data !== "querylogconfig" && data !== "recyclebinrule" && data !== "resourceaccesslist" && data !== "resourceaccesslistrule" && data !== "resourcegroup" && data !== "restapi" && data !== "restapidomain" && data !== "restapikey" && data !== "restapistage" && data !== "route" && data !== "routetable" && data !== "searchcluster" && data !== "searchindex" && data !== "secret" && data !== "securefiletransfer" && data !== "serverlessapplication" && data !== "serverlessfunction" && data !== "serverlesslayer" && data !== "serviceaccesskey" && data !== "serviceaccesspoint" && data !== "servicealarm" && data !== "serviceapp" && data !== "servicecertificate" && data !== "servicecheck" && data !== "servicecontrolpolicy" && data !== "servicecost" && data !== "servicedataset" && data !== "servicedetector" && data !== "servicedomain" && data !== "serviceencryptionkey" && data !== "serviceencryptionkeyvault" && data !== "serviceeventbus" && data !== "serviceeventrule" && data !== "servicegroup" && data !== "servicelimit" && data !== "serviceloggroup" && data !== "serviceoutpost" && data !== "servicepolicy" && data !== "serviceregion" && data !== "servicerole" && data !== "serviceuser" && data !== "sharedfilesystem" && data !== "sharedgallery" && data !== "sharedgalleryimage" && data !== "sharedgalleryimageversion" && data !== "sitetositevpn" && data !== "snapshot" && data !== "spanner" && data !== "spannerdatabase" && data !== "sshkeypair" && data !== "ssmdocument" && data !== "stacktemplate" && data !== "stepfunction" && data !== "storageaccount" && data !== "storagecontainer" && data !== "storagegateway" && data !== "storedparameter" && data !== "streaminstance" && data !== "targetproxy" && data !== "threatfinding" && data !== "threatfindingresource" && data !== "timeseriesdatabase" && data !== "trafficmirrortarget" && data !== "transcodingpipeline" && data !== "transcriptionjob" && data !== "transitgateway" && data !== "userpool" && data !== "videostream" && data !== "virtualprivategateway" && data !== "volume" && data !== "waf" && data !== "webapp" && data !== "webappgroup" && data !== "workspace" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema197["x-known"] })), validate737.errors = vErrors, vErrors === null;
}
var schema200 = { type: ["object", "null"], additionalProperties: { $ref: "shared12" }, $id: "shared146" };
function validate755(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema200.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  return validate755.errors = vErrors, vErrors === null;
}
var schema201 = { type: ["array", "null"], items: { $ref: "ResourceNoncompliance_" }, $id: "shared148" };
var func65 = /* @__PURE__ */ new Set(["reporter_resource_id", "resource_id"]);
function validate760(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.reporter_resource_id !== void 0 && !validate22(data.reporter_resource_id, at(instancePath, "/reporter_resource_id")) && (vErrors = more(vErrors, validate22)), data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22));
    for (let key0 in data)
      func65.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate760.errors = vErrors, vErrors === null;
}
function validate759(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema201.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate760(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate760));
  }
  return validate759.errors = vErrors, vErrors === null;
}
var func66 = /* @__PURE__ */ new Set(["parent_resource_id", "name", "value"]);
function validate768(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.parent_resource_id !== void 0 && !validate22(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate29(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func66.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate768.errors = vErrors, vErrors === null;
}
function validate767(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate768(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate768));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate767.errors = vErrors, vErrors === null;
}
var func67 = /* @__PURE__ */ new Set(["property_list"]);
function validate766(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.property_list !== void 0 && !validate767(data.property_list, at(instancePath, "/property_list")) && (vErrors = more(vErrors, validate767));
    for (let key0 in data)
      func67.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate766.errors = vErrors, vErrors === null;
}
function validate775(data, instancePath = "") {
  let vErrors = null;
  return data !== null && (vErrors = report(vErrors, instancePath, "type", { type: "null" })), validate775.errors = vErrors, vErrors === null;
}
function validate765(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate766(data, instancePath) || (vErrors = more(vErrors, validate766), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate775(data, instancePath) || (vErrors = more(vErrors, validate775), errors = vErrors.length);
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "anyOf", {}, "must match a schema in anyOf"), errors++), validate765.errors = vErrors, errors === 0;
}
var schema208 = { type: ["object", "null"], $id: "shared28" };
function validate778(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema208.type })), validate778.errors = vErrors, vErrors === null;
}
var func68 = /* @__PURE__ */ new Set(["resource_id", "resource_name", "resource_type", "cloud", "account", "account_id", "account_status", "organization_service_id", "region", "availability_zone", "creation_timestamp", "discovered_timestamp", "modified_timestamp", "namespace_id", "tags", "direct_link", "noncompliance", "properties", "documents"]);
function validate740(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate29(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.account_status !== void 0 && !validate29(data.account_status, at(instancePath, "/account_status")) && (vErrors = more(vErrors, validate29)), data.organization_service_id !== void 0 && !validate27(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate27)), data.region !== void 0 && !validate29(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate29)), data.availability_zone !== void 0 && !validate29(data.availability_zone, at(instancePath, "/availability_zone")) && (vErrors = more(vErrors, validate29)), data.creation_timestamp !== void 0 && !validate29(data.creation_timestamp, at(instancePath, "/creation_timestamp")) && (vErrors = more(vErrors, validate29)), data.discovered_timestamp !== void 0 && !validate29(data.discovered_timestamp, at(instancePath, "/discovered_timestamp")) && (vErrors = more(vErrors, validate29)), data.modified_timestamp !== void 0 && !validate29(data.modified_timestamp, at(instancePath, "/modified_timestamp")) && (vErrors = more(vErrors, validate29)), data.namespace_id !== void 0 && !validate29(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate29)), data.tags !== void 0 && !validate755(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate755)), data.direct_link !== void 0 && !validate29(data.direct_link, at(instancePath, "/direct_link")) && (vErrors = more(vErrors, validate29)), data.noncompliance !== void 0 && !validate759(data.noncompliance, at(instancePath, "/noncompliance")) && (vErrors = more(vErrors, validate759)), data.properties !== void 0 && !validate765(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate765)), data.documents !== void 0 && !validate778(data.documents, at(instancePath, "/documents")) && (vErrors = more(vErrors, validate778));
    for (let key0 in data)
      func68.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate740.errors = vErrors, vErrors === null;
}
var func69 = /* @__PURE__ */ new Set(["common", "analyzer_id", "account_mapping", "active_finding_count", "public_finding_count", "cross_account_count", "unknown_account_count"]);
function validate739(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.analyzer_id !== void 0 && !validate29(data.analyzer_id, at(instancePath, "/analyzer_id")) && (vErrors = more(vErrors, validate29)), data.account_mapping !== void 0 && !validate29(data.account_mapping, at(instancePath, "/account_mapping")) && (vErrors = more(vErrors, validate29)), data.active_finding_count !== void 0 && !validate27(data.active_finding_count, at(instancePath, "/active_finding_count")) && (vErrors = more(vErrors, validate27)), data.public_finding_count !== void 0 && !validate27(data.public_finding_count, at(instancePath, "/public_finding_count")) && (vErrors = more(vErrors, validate27)), data.cross_account_count !== void 0 && !validate27(data.cross_account_count, at(instancePath, "/cross_account_count")) && (vErrors = more(vErrors, validate27)), data.unknown_account_count !== void 0 && !validate27(data.unknown_account_count, at(instancePath, "/unknown_account_count")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func69.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate739.errors = vErrors, vErrors === null;
}
var func70 = /* @__PURE__ */ new Set(["common", "name", "region_name", "storage_id", "target_resource_id", "provisioning_state", "enabled", "retention_enabled", "retention_time", "traffic_analytics_enabled", "traffic_analytics_interval", "version"]);
function validate788(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.storage_id !== void 0 && !validate29(data.storage_id, at(instancePath, "/storage_id")) && (vErrors = more(vErrors, validate29)), data.target_resource_id !== void 0 && !validate29(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate29)), data.provisioning_state !== void 0 && !validate29(data.provisioning_state, at(instancePath, "/provisioning_state")) && (vErrors = more(vErrors, validate29)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.retention_enabled !== void 0 && !validate34(data.retention_enabled, at(instancePath, "/retention_enabled")) && (vErrors = more(vErrors, validate34)), data.retention_time !== void 0 && !validate29(data.retention_time, at(instancePath, "/retention_time")) && (vErrors = more(vErrors, validate29)), data.traffic_analytics_enabled !== void 0 && !validate34(data.traffic_analytics_enabled, at(instancePath, "/traffic_analytics_enabled")) && (vErrors = more(vErrors, validate34)), data.traffic_analytics_interval !== void 0 && !validate29(data.traffic_analytics_interval, at(instancePath, "/traffic_analytics_interval")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func70.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate788.errors = vErrors, vErrors === null;
}
var func71 = /* @__PURE__ */ new Set(["common", "webserver_access_mode", "webserver_url", "status", "environment_class", "max_workers", "encrypted", "key_resource_id", "logging_config", "execution_role_resource_id", "service_role_resource_id"]);
function validate802(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.webserver_access_mode !== void 0 && !validate29(data.webserver_access_mode, at(instancePath, "/webserver_access_mode")) && (vErrors = more(vErrors, validate29)), data.webserver_url !== void 0 && !validate29(data.webserver_url, at(instancePath, "/webserver_url")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.environment_class !== void 0 && !validate29(data.environment_class, at(instancePath, "/environment_class")) && (vErrors = more(vErrors, validate29)), data.max_workers !== void 0 && !validate27(data.max_workers, at(instancePath, "/max_workers")) && (vErrors = more(vErrors, validate27)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.logging_config !== void 0 && !validate29(data.logging_config, at(instancePath, "/logging_config")) && (vErrors = more(vErrors, validate29)), data.execution_role_resource_id !== void 0 && !validate29(data.execution_role_resource_id, at(instancePath, "/execution_role_resource_id")) && (vErrors = more(vErrors, validate29)), data.service_role_resource_id !== void 0 && !validate29(data.service_role_resource_id, at(instancePath, "/service_role_resource_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func71.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate802.errors = vErrors, vErrors === null;
}
var func72 = /* @__PURE__ */ new Set(["common", "accounting_config_id", "name", "multi_region", "parent_resource_id", "is_logging", "is_organization_trail", "include_global_service_events", "storage_container_name", "management_events", "sns_topic_name", "cloud_watch_group_arn", "retention_days", "locked"]);
function validate815(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.accounting_config_id !== void 0 && !validate29(data.accounting_config_id, at(instancePath, "/accounting_config_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.multi_region !== void 0 && !validate34(data.multi_region, at(instancePath, "/multi_region")) && (vErrors = more(vErrors, validate34)), data.parent_resource_id !== void 0 && !validate29(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate29)), data.is_logging !== void 0 && !validate34(data.is_logging, at(instancePath, "/is_logging")) && (vErrors = more(vErrors, validate34)), data.is_organization_trail !== void 0 && !validate34(data.is_organization_trail, at(instancePath, "/is_organization_trail")) && (vErrors = more(vErrors, validate34)), data.include_global_service_events !== void 0 && !validate34(data.include_global_service_events, at(instancePath, "/include_global_service_events")) && (vErrors = more(vErrors, validate34)), data.storage_container_name !== void 0 && !validate29(data.storage_container_name, at(instancePath, "/storage_container_name")) && (vErrors = more(vErrors, validate29)), data.management_events !== void 0 && !validate29(data.management_events, at(instancePath, "/management_events")) && (vErrors = more(vErrors, validate29)), data.sns_topic_name !== void 0 && !validate29(data.sns_topic_name, at(instancePath, "/sns_topic_name")) && (vErrors = more(vErrors, validate29)), data.cloud_watch_group_arn !== void 0 && !validate29(data.cloud_watch_group_arn, at(instancePath, "/cloud_watch_group_arn")) && (vErrors = more(vErrors, validate29)), data.retention_days !== void 0 && !validate27(data.retention_days, at(instancePath, "/retention_days")) && (vErrors = more(vErrors, validate27)), data.locked !== void 0 && !validate34(data.locked, at(instancePath, "/locked")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func72.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate815.errors = vErrors, vErrors === null;
}
var func73 = /* @__PURE__ */ new Set(["common", "service_id", "status", "repository", "repository_type", "cores", "memory"]);
function validate831(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.service_id !== void 0 && !validate29(data.service_id, at(instancePath, "/service_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.repository !== void 0 && !validate29(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate29)), data.repository_type !== void 0 && !validate29(data.repository_type, at(instancePath, "/repository_type")) && (vErrors = more(vErrors, validate29)), data.cores !== void 0 && !validate27(data.cores, at(instancePath, "/cores")) && (vErrors = more(vErrors, validate27)), data.memory !== void 0 && !validate27(data.memory, at(instancePath, "/memory")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func73.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate831.errors = vErrors, vErrors === null;
}
var func74 = /* @__PURE__ */ new Set(["common", "app_server_id", "state", "server_type", "instance_count", "max_instance_count", "app_count"]);
function validate840(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.app_server_id !== void 0 && !validate29(data.app_server_id, at(instancePath, "/app_server_id")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.server_type !== void 0 && !validate29(data.server_type, at(instancePath, "/server_type")) && (vErrors = more(vErrors, validate29)), data.instance_count !== void 0 && !validate27(data.instance_count, at(instancePath, "/instance_count")) && (vErrors = more(vErrors, validate27)), data.max_instance_count !== void 0 && !validate27(data.max_instance_count, at(instancePath, "/max_instance_count")) && (vErrors = more(vErrors, validate27)), data.app_count !== void 0 && !validate27(data.app_count, at(instancePath, "/app_count")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func74.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate840.errors = vErrors, vErrors === null;
}
var func75 = /* @__PURE__ */ new Set(["common", "group_id", "create_time", "health_check_grace_period", "multi_az", "min_size", "max_size", "desired_capacity", "new_instance_protection", "default_cooldown", "upgrade_policy", "suspended_processes"]);
function validate849(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.group_id !== void 0 && !validate29(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.health_check_grace_period !== void 0 && !validate27(data.health_check_grace_period, at(instancePath, "/health_check_grace_period")) && (vErrors = more(vErrors, validate27)), data.multi_az !== void 0 && !validate34(data.multi_az, at(instancePath, "/multi_az")) && (vErrors = more(vErrors, validate34)), data.min_size !== void 0 && !validate27(data.min_size, at(instancePath, "/min_size")) && (vErrors = more(vErrors, validate27)), data.max_size !== void 0 && !validate27(data.max_size, at(instancePath, "/max_size")) && (vErrors = more(vErrors, validate27)), data.desired_capacity !== void 0 && !validate27(data.desired_capacity, at(instancePath, "/desired_capacity")) && (vErrors = more(vErrors, validate27)), data.new_instance_protection !== void 0 && !validate34(data.new_instance_protection, at(instancePath, "/new_instance_protection")) && (vErrors = more(vErrors, validate34)), data.default_cooldown !== void 0 && !validate27(data.default_cooldown, at(instancePath, "/default_cooldown")) && (vErrors = more(vErrors, validate27)), data.upgrade_policy !== void 0 && !validate29(data.upgrade_policy, at(instancePath, "/upgrade_policy")) && (vErrors = more(vErrors, validate29)), data.suspended_processes !== void 0 && !validate87(data.suspended_processes, at(instancePath, "/suspended_processes")) && (vErrors = more(vErrors, validate87));
    for (let key0 in data)
      func75.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate849.errors = vErrors, vErrors === null;
}
var func76 = /* @__PURE__ */ new Set(["common", "name", "image_id", "instance_type", "identity_management_role", "region_name", "create_time", "monitoring", "block_storage_optimized", "associate_ip", "ram_id", "kernel_id"]);
function validate863(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.image_id !== void 0 && !validate29(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate29)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.identity_management_role !== void 0 && !validate29(data.identity_management_role, at(instancePath, "/identity_management_role")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34)), data.block_storage_optimized !== void 0 && !validate34(data.block_storage_optimized, at(instancePath, "/block_storage_optimized")) && (vErrors = more(vErrors, validate34)), data.associate_ip !== void 0 && !validate29(data.associate_ip, at(instancePath, "/associate_ip")) && (vErrors = more(vErrors, validate29)), data.ram_id !== void 0 && !validate29(data.ram_id, at(instancePath, "/ram_id")) && (vErrors = more(vErrors, validate29)), data.kernel_id !== void 0 && !validate29(data.kernel_id, at(instancePath, "/kernel_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func76.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate863.errors = vErrors, vErrors === null;
}
var func77 = /* @__PURE__ */ new Set(["common", "resource_id", "delivery_channel_created", "configuration_recorder_created", "auditing_has_begun", "auditing_enabled", "cross_account", "unknown_account"]);
function validate877(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.delivery_channel_created !== void 0 && !validate34(data.delivery_channel_created, at(instancePath, "/delivery_channel_created")) && (vErrors = more(vErrors, validate34)), data.configuration_recorder_created !== void 0 && !validate34(data.configuration_recorder_created, at(instancePath, "/configuration_recorder_created")) && (vErrors = more(vErrors, validate34)), data.auditing_has_begun !== void 0 && !validate34(data.auditing_has_begun, at(instancePath, "/auditing_has_begun")) && (vErrors = more(vErrors, validate34)), data.auditing_enabled !== void 0 && !validate34(data.auditing_enabled, at(instancePath, "/auditing_enabled")) && (vErrors = more(vErrors, validate34)), data.cross_account !== void 0 && !validate34(data.cross_account, at(instancePath, "/cross_account")) && (vErrors = more(vErrors, validate34)), data.unknown_account !== void 0 && !validate34(data.unknown_account, at(instancePath, "/unknown_account")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func77.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate877.errors = vErrors, vErrors === null;
}
var func78 = /* @__PURE__ */ new Set(["common", "kind", "storage_container_resource_id", "port_name", "port", "created_time", "scheme"]);
function validate887(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.kind !== void 0 && !validate29(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate29)), data.storage_container_resource_id !== void 0 && !validate29(data.storage_container_resource_id, at(instancePath, "/storage_container_resource_id")) && (vErrors = more(vErrors, validate29)), data.port_name !== void 0 && !validate29(data.port_name, at(instancePath, "/port_name")) && (vErrors = more(vErrors, validate29)), data.port !== void 0 && !validate29(data.port, at(instancePath, "/port")) && (vErrors = more(vErrors, validate29)), data.created_time !== void 0 && !validate29(data.created_time, at(instancePath, "/created_time")) && (vErrors = more(vErrors, validate29)), data.scheme !== void 0 && !validate29(data.scheme, at(instancePath, "/scheme")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func78.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate887.errors = vErrors, vErrors === null;
}
var func79 = /* @__PURE__ */ new Set(["common", "name", "create_time", "recovery_points", "policy", "public", "key_resource_id"]);
function validate896(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.recovery_points !== void 0 && !validate27(data.recovery_points, at(instancePath, "/recovery_points")) && (vErrors = more(vErrors, validate27)), data.policy !== void 0 && !validate29(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate29)), data.public !== void 0 && !validate34(data.public, at(instancePath, "/public")) && (vErrors = more(vErrors, validate34)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func79.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate896.errors = vErrors, vErrors === null;
}
var func80 = /* @__PURE__ */ new Set(["common", "name", "region_name", "endpoint", "state", "allocation_type", "public_access", "minimum_cpus", "maximum_cpus", "pool_type"]);
function validate905(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.endpoint !== void 0 && !validate29(data.endpoint, at(instancePath, "/endpoint")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.allocation_type !== void 0 && !validate29(data.allocation_type, at(instancePath, "/allocation_type")) && (vErrors = more(vErrors, validate29)), data.public_access !== void 0 && !validate34(data.public_access, at(instancePath, "/public_access")) && (vErrors = more(vErrors, validate34)), data.minimum_cpus !== void 0 && !validate27(data.minimum_cpus, at(instancePath, "/minimum_cpus")) && (vErrors = more(vErrors, validate27)), data.maximum_cpus !== void 0 && !validate27(data.maximum_cpus, at(instancePath, "/maximum_cpus")) && (vErrors = more(vErrors, validate27)), data.pool_type !== void 0 && !validate29(data.pool_type, at(instancePath, "/pool_type")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func80.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate905.errors = vErrors, vErrors === null;
}
var func81 = /* @__PURE__ */ new Set(["common", "name", "region", "state", "vm_size", "autoscaling", "inter_node_communication"]);
function validate917(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.region !== void 0 && !validate29(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.vm_size !== void 0 && !validate29(data.vm_size, at(instancePath, "/vm_size")) && (vErrors = more(vErrors, validate29)), data.autoscaling !== void 0 && !validate29(data.autoscaling, at(instancePath, "/autoscaling")) && (vErrors = more(vErrors, validate29)), data.inter_node_communication !== void 0 && !validate29(data.inter_node_communication, at(instancePath, "/inter_node_communication")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func81.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate917.errors = vErrors, vErrors === null;
}
var func82 = /* @__PURE__ */ new Set(["common", "state", "instance_type", "endpoint_address", "endpoint_port", "version", "nodes", "vpc_id", "subnet_group_name", "encrypted", "publicly_accessible", "ssl_required", "create_time", "logging", "logging_bucket", "parameter_groups"]);
function validate926(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.endpoint_address !== void 0 && !validate29(data.endpoint_address, at(instancePath, "/endpoint_address")) && (vErrors = more(vErrors, validate29)), data.endpoint_port !== void 0 && !validate27(data.endpoint_port, at(instancePath, "/endpoint_port")) && (vErrors = more(vErrors, validate27)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.nodes !== void 0 && !validate87(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate87)), data.vpc_id !== void 0 && !validate29(data.vpc_id, at(instancePath, "/vpc_id")) && (vErrors = more(vErrors, validate29)), data.subnet_group_name !== void 0 && !validate29(data.subnet_group_name, at(instancePath, "/subnet_group_name")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.publicly_accessible !== void 0 && !validate34(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate34)), data.ssl_required !== void 0 && !validate34(data.ssl_required, at(instancePath, "/ssl_required")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.logging !== void 0 && !validate34(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate34)), data.logging_bucket !== void 0 && !validate29(data.logging_bucket, at(instancePath, "/logging_bucket")) && (vErrors = more(vErrors, validate29)), data.parameter_groups !== void 0 && !validate87(data.parameter_groups, at(instancePath, "/parameter_groups")) && (vErrors = more(vErrors, validate87));
    for (let key0 in data)
      func82.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate926.errors = vErrors, vErrors === null;
}
var func83 = /* @__PURE__ */ new Set(["common", "snapshot_id", "state", "snapshot_type", "nodes", "instance_type", "encrypted", "create_time"]);
function validate944(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.snapshot_id !== void 0 && !validate29(data.snapshot_id, at(instancePath, "/snapshot_id")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.snapshot_type !== void 0 && !validate29(data.snapshot_type, at(instancePath, "/snapshot_type")) && (vErrors = more(vErrors, validate29)), data.nodes !== void 0 && !validate87(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate87)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func83.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate944.errors = vErrors, vErrors === null;
}
var func84 = /* @__PURE__ */ new Set(["common", "name", "state", "region_name", "double_encryption_enabled", "sql_administrator_login", "workspace_type"]);
function validate954(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.double_encryption_enabled !== void 0 && !validate34(data.double_encryption_enabled, at(instancePath, "/double_encryption_enabled")) && (vErrors = more(vErrors, validate34)), data.sql_administrator_login !== void 0 && !validate29(data.sql_administrator_login, at(instancePath, "/sql_administrator_login")) && (vErrors = more(vErrors, validate29)), data.workspace_type !== void 0 && !validate29(data.workspace_type, at(instancePath, "/workspace_type")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func84.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate954.errors = vErrors, vErrors === null;
}
var func85 = /* @__PURE__ */ new Set(["common", "instance_type", "instance_id", "state", "engine", "engine_version", "nodes", "endpoint_address", "publicly_accessible", "general_logs", "audit_logs", "authentication_strategy", "auto_minor_upgrades"]);
function validate963(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.engine !== void 0 && !validate29(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate29)), data.engine_version !== void 0 && !validate29(data.engine_version, at(instancePath, "/engine_version")) && (vErrors = more(vErrors, validate29)), data.nodes !== void 0 && !validate87(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate87)), data.endpoint_address !== void 0 && !validate29(data.endpoint_address, at(instancePath, "/endpoint_address")) && (vErrors = more(vErrors, validate29)), data.publicly_accessible !== void 0 && !validate34(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate34)), data.general_logs !== void 0 && !validate34(data.general_logs, at(instancePath, "/general_logs")) && (vErrors = more(vErrors, validate34)), data.audit_logs !== void 0 && !validate34(data.audit_logs, at(instancePath, "/audit_logs")) && (vErrors = more(vErrors, validate34)), data.authentication_strategy !== void 0 && !validate29(data.authentication_strategy, at(instancePath, "/authentication_strategy")) && (vErrors = more(vErrors, validate29)), data.auto_minor_upgrades !== void 0 && !validate34(data.auto_minor_upgrades, at(instancePath, "/auto_minor_upgrades")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func85.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate963.errors = vErrors, vErrors === null;
}
var func86 = /* @__PURE__ */ new Set(["common", "description", "creation_date", "build_type", "build_image", "privilege_mode", "cache_type", "key_resource_id", "network_resource_id"]);
function validate978(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.build_type !== void 0 && !validate29(data.build_type, at(instancePath, "/build_type")) && (vErrors = more(vErrors, validate29)), data.build_image !== void 0 && !validate29(data.build_image, at(instancePath, "/build_image")) && (vErrors = more(vErrors, validate29)), data.privilege_mode !== void 0 && !validate29(data.privilege_mode, at(instancePath, "/privilege_mode")) && (vErrors = more(vErrors, validate29)), data.cache_type !== void 0 && !validate29(data.cache_type, at(instancePath, "/cache_type")) && (vErrors = more(vErrors, validate29)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func86.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate978.errors = vErrors, vErrors === null;
}
var func87 = /* @__PURE__ */ new Set(["common", "destination_name", "arn", "target_arn", "role_arn", "access_policy", "trusted_accounts", "creation_time"]);
function validate989(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.destination_name !== void 0 && !validate29(data.destination_name, at(instancePath, "/destination_name")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.target_arn !== void 0 && !validate29(data.target_arn, at(instancePath, "/target_arn")) && (vErrors = more(vErrors, validate29)), data.role_arn !== void 0 && !validate29(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate29)), data.access_policy !== void 0 && !validate29(data.access_policy, at(instancePath, "/access_policy")) && (vErrors = more(vErrors, validate29)), data.trusted_accounts !== void 0 && !validate87(data.trusted_accounts, at(instancePath, "/trusted_accounts")) && (vErrors = more(vErrors, validate87)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func87.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate989.errors = vErrors, vErrors === null;
}
var func88 = /* @__PURE__ */ new Set(["common", "creation_date", "last_inventory_date", "size_in_bytes", "number_of_archives", "lock_creation_date", "lock_expiration_date", "lock_state"]);
function validate999(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.last_inventory_date !== void 0 && !validate29(data.last_inventory_date, at(instancePath, "/last_inventory_date")) && (vErrors = more(vErrors, validate29)), data.size_in_bytes !== void 0 && !validate27(data.size_in_bytes, at(instancePath, "/size_in_bytes")) && (vErrors = more(vErrors, validate27)), data.number_of_archives !== void 0 && !validate27(data.number_of_archives, at(instancePath, "/number_of_archives")) && (vErrors = more(vErrors, validate27)), data.lock_creation_date !== void 0 && !validate29(data.lock_creation_date, at(instancePath, "/lock_creation_date")) && (vErrors = more(vErrors, validate29)), data.lock_expiration_date !== void 0 && !validate29(data.lock_expiration_date, at(instancePath, "/lock_expiration_date")) && (vErrors = more(vErrors, validate29)), data.lock_state !== void 0 && !validate29(data.lock_state, at(instancePath, "/lock_state")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func88.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate999.errors = vErrors, vErrors === null;
}
var func89 = /* @__PURE__ */ new Set(["common", "name", "pod_name", "pod_resource_id", "namespace", "image", "image_pull_policy", "repository", "version", "raw_image_tag", "privileged", "command", "args", "log_driver", "log_group_name", "log_group_resource_id", "task_definition_resource_id", "restart_count", "tty", "working_dir"]);
function validate1009(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.pod_name !== void 0 && !validate29(data.pod_name, at(instancePath, "/pod_name")) && (vErrors = more(vErrors, validate29)), data.pod_resource_id !== void 0 && !validate29(data.pod_resource_id, at(instancePath, "/pod_resource_id")) && (vErrors = more(vErrors, validate29)), data.namespace !== void 0 && !validate29(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate29)), data.image !== void 0 && !validate29(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate29)), data.image_pull_policy !== void 0 && !validate29(data.image_pull_policy, at(instancePath, "/image_pull_policy")) && (vErrors = more(vErrors, validate29)), data.repository !== void 0 && !validate29(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.raw_image_tag !== void 0 && !validate29(data.raw_image_tag, at(instancePath, "/raw_image_tag")) && (vErrors = more(vErrors, validate29)), data.privileged !== void 0 && !validate34(data.privileged, at(instancePath, "/privileged")) && (vErrors = more(vErrors, validate34)), data.command !== void 0 && !validate29(data.command, at(instancePath, "/command")) && (vErrors = more(vErrors, validate29)), data.args !== void 0 && !validate87(data.args, at(instancePath, "/args")) && (vErrors = more(vErrors, validate87)), data.log_driver !== void 0 && !validate29(data.log_driver, at(instancePath, "/log_driver")) && (vErrors = more(vErrors, validate29)), data.log_group_name !== void 0 && !validate29(data.log_group_name, at(instancePath, "/log_group_name")) && (vErrors = more(vErrors, validate29)), data.log_group_resource_id !== void 0 && !validate29(data.log_group_resource_id, at(instancePath, "/log_group_resource_id")) && (vErrors = more(vErrors, validate29)), data.task_definition_resource_id !== void 0 && !validate29(data.task_definition_resource_id, at(instancePath, "/task_definition_resource_id")) && (vErrors = more(vErrors, validate29)), data.restart_count !== void 0 && !validate27(data.restart_count, at(instancePath, "/restart_count")) && (vErrors = more(vErrors, validate27)), data.tty !== void 0 && !validate27(data.tty, at(instancePath, "/tty")) && (vErrors = more(vErrors, validate27)), data.working_dir !== void 0 && !validate29(data.working_dir, at(instancePath, "/working_dir")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func89.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1009.errors = vErrors, vErrors === null;
}
var func90 = /* @__PURE__ */ new Set(["common", "name", "arn", "res_type", "created_at", "endpoint", "fargate", "role_arn", "region_name", "network_resource_id", "status", "version", "platform_version", "monitoring", "logging", "logging_types", "endpoint_public_access", "endpoint_private_access", "public_access_cidrs", "key_resource_id", "master_auth_network_enabled"]);
function validate1031(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.res_type !== void 0 && !validate29(data.res_type, at(instancePath, "/res_type")) && (vErrors = more(vErrors, validate29)), data.created_at !== void 0 && !validate29(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate29)), data.endpoint !== void 0 && !validate29(data.endpoint, at(instancePath, "/endpoint")) && (vErrors = more(vErrors, validate29)), data.fargate !== void 0 && !validate34(data.fargate, at(instancePath, "/fargate")) && (vErrors = more(vErrors, validate34)), data.role_arn !== void 0 && !validate29(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.platform_version !== void 0 && !validate29(data.platform_version, at(instancePath, "/platform_version")) && (vErrors = more(vErrors, validate29)), data.monitoring !== void 0 && !validate34(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate34)), data.logging !== void 0 && !validate34(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate34)), data.logging_types !== void 0 && !validate87(data.logging_types, at(instancePath, "/logging_types")) && (vErrors = more(vErrors, validate87)), data.endpoint_public_access !== void 0 && !validate34(data.endpoint_public_access, at(instancePath, "/endpoint_public_access")) && (vErrors = more(vErrors, validate34)), data.endpoint_private_access !== void 0 && !validate34(data.endpoint_private_access, at(instancePath, "/endpoint_private_access")) && (vErrors = more(vErrors, validate34)), data.public_access_cidrs !== void 0 && !validate87(data.public_access_cidrs, at(instancePath, "/public_access_cidrs")) && (vErrors = more(vErrors, validate87)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.master_auth_network_enabled !== void 0 && !validate34(data.master_auth_network_enabled, at(instancePath, "/master_auth_network_enabled")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func90.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1031.errors = vErrors, vErrors === null;
}
var func91 = /* @__PURE__ */ new Set(["common", "name", "namespace", "arn", "last_status", "desired_status", "launch_type", "connectivity", "create_time", "task_definition_resource_id", "paused", "replicas", "available_replicas", "unavailable_replicas", "ready_replicas", "updated_replicas", "observed_generation", "collision_count"]);
function validate1054(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.namespace !== void 0 && !validate29(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.last_status !== void 0 && !validate29(data.last_status, at(instancePath, "/last_status")) && (vErrors = more(vErrors, validate29)), data.desired_status !== void 0 && !validate29(data.desired_status, at(instancePath, "/desired_status")) && (vErrors = more(vErrors, validate29)), data.launch_type !== void 0 && !validate29(data.launch_type, at(instancePath, "/launch_type")) && (vErrors = more(vErrors, validate29)), data.connectivity !== void 0 && !validate29(data.connectivity, at(instancePath, "/connectivity")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.task_definition_resource_id !== void 0 && !validate29(data.task_definition_resource_id, at(instancePath, "/task_definition_resource_id")) && (vErrors = more(vErrors, validate29)), data.paused !== void 0 && !validate34(data.paused, at(instancePath, "/paused")) && (vErrors = more(vErrors, validate34)), data.replicas !== void 0 && !validate29(data.replicas, at(instancePath, "/replicas")) && (vErrors = more(vErrors, validate29)), data.available_replicas !== void 0 && !validate87(data.available_replicas, at(instancePath, "/available_replicas")) && (vErrors = more(vErrors, validate87)), data.unavailable_replicas !== void 0 && !validate87(data.unavailable_replicas, at(instancePath, "/unavailable_replicas")) && (vErrors = more(vErrors, validate87)), data.ready_replicas !== void 0 && !validate87(data.ready_replicas, at(instancePath, "/ready_replicas")) && (vErrors = more(vErrors, validate87)), data.updated_replicas !== void 0 && !validate87(data.updated_replicas, at(instancePath, "/updated_replicas")) && (vErrors = more(vErrors, validate87)), data.observed_generation !== void 0 && !validate29(data.observed_generation, at(instancePath, "/observed_generation")) && (vErrors = more(vErrors, validate29)), data.collision_count !== void 0 && !validate27(data.collision_count, at(instancePath, "/collision_count")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func91.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1054.errors = vErrors, vErrors === null;
}
var func92 = /* @__PURE__ */ new Set(["common", "digest", "sha256", "push_time", "last_scanned", "registry_id", "registry_name", "finding_count", "critical", "high", "medium", "low", "size", "image_tags"]);
function validate1074(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.digest !== void 0 && !validate29(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate29)), data.sha256 !== void 0 && !validate29(data.sha256, at(instancePath, "/sha256")) && (vErrors = more(vErrors, validate29)), data.push_time !== void 0 && !validate29(data.push_time, at(instancePath, "/push_time")) && (vErrors = more(vErrors, validate29)), data.last_scanned !== void 0 && !validate29(data.last_scanned, at(instancePath, "/last_scanned")) && (vErrors = more(vErrors, validate29)), data.registry_id !== void 0 && !validate29(data.registry_id, at(instancePath, "/registry_id")) && (vErrors = more(vErrors, validate29)), data.registry_name !== void 0 && !validate29(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate29)), data.finding_count !== void 0 && !validate27(data.finding_count, at(instancePath, "/finding_count")) && (vErrors = more(vErrors, validate27)), data.critical !== void 0 && !validate27(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate27)), data.high !== void 0 && !validate27(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate27)), data.medium !== void 0 && !validate27(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate27)), data.low !== void 0 && !validate27(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate27)), data.size !== void 0 && !validate27(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate27)), data.image_tags !== void 0 && !validate778(data.image_tags, at(instancePath, "/image_tags")) && (vErrors = more(vErrors, validate778));
    for (let key0 in data)
      func92.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1074.errors = vErrors, vErrors === null;
}
var func93 = /* @__PURE__ */ new Set(["common", "instance_resource_id", "network_resource_id", "pod_cidr", "pod_count", "internal_ip_address", "external_ip_address", "hostname", "architecture", "boot_id", "container_runtime_version", "operating_system", "os_image", "ready", "unschedulable"]);
function validate1090(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.pod_cidr !== void 0 && !validate29(data.pod_cidr, at(instancePath, "/pod_cidr")) && (vErrors = more(vErrors, validate29)), data.pod_count !== void 0 && !validate27(data.pod_count, at(instancePath, "/pod_count")) && (vErrors = more(vErrors, validate27)), data.internal_ip_address !== void 0 && !validate29(data.internal_ip_address, at(instancePath, "/internal_ip_address")) && (vErrors = more(vErrors, validate29)), data.external_ip_address !== void 0 && !validate29(data.external_ip_address, at(instancePath, "/external_ip_address")) && (vErrors = more(vErrors, validate29)), data.hostname !== void 0 && !validate29(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate29)), data.architecture !== void 0 && !validate29(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate29)), data.boot_id !== void 0 && !validate29(data.boot_id, at(instancePath, "/boot_id")) && (vErrors = more(vErrors, validate29)), data.container_runtime_version !== void 0 && !validate29(data.container_runtime_version, at(instancePath, "/container_runtime_version")) && (vErrors = more(vErrors, validate29)), data.operating_system !== void 0 && !validate29(data.operating_system, at(instancePath, "/operating_system")) && (vErrors = more(vErrors, validate29)), data.os_image !== void 0 && !validate29(data.os_image, at(instancePath, "/os_image")) && (vErrors = more(vErrors, validate29)), data.ready !== void 0 && !validate34(data.ready, at(instancePath, "/ready")) && (vErrors = more(vErrors, validate34)), data.unschedulable !== void 0 && !validate34(data.unschedulable, at(instancePath, "/unschedulable")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func93.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1090.errors = vErrors, vErrors === null;
}
var func94 = /* @__PURE__ */ new Set(["common", "name", "create_time", "status", "trusted_accounts", "lifecycle_policy", "registry_id", "namespace_id", "publicly_accessible", "scan_on_push", "image_count", "encryption_type", "key_resource_id", "tag_mutability"]);
function validate1107(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.trusted_accounts !== void 0 && !validate87(data.trusted_accounts, at(instancePath, "/trusted_accounts")) && (vErrors = more(vErrors, validate87)), data.lifecycle_policy !== void 0 && !validate29(data.lifecycle_policy, at(instancePath, "/lifecycle_policy")) && (vErrors = more(vErrors, validate29)), data.registry_id !== void 0 && !validate29(data.registry_id, at(instancePath, "/registry_id")) && (vErrors = more(vErrors, validate29)), data.namespace_id !== void 0 && !validate29(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate29)), data.publicly_accessible !== void 0 && !validate34(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate34)), data.scan_on_push !== void 0 && !validate34(data.scan_on_push, at(instancePath, "/scan_on_push")) && (vErrors = more(vErrors, validate34)), data.image_count !== void 0 && !validate27(data.image_count, at(instancePath, "/image_count")) && (vErrors = more(vErrors, validate27)), data.encryption_type !== void 0 && !validate29(data.encryption_type, at(instancePath, "/encryption_type")) && (vErrors = more(vErrors, validate29)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.tag_mutability !== void 0 && !validate34(data.tag_mutability, at(instancePath, "/tag_mutability")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func94.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1107.errors = vErrors, vErrors === null;
}
var func95 = /* @__PURE__ */ new Set(["common", "create_time", "role_resource_id", "role_name", "cluster_id", "task_resource_id", "platform_version", "scheduling_strategy", "assign_public_ip", "enable_ecs_tags", "enable_execute_command", "created_by", "desired_count", "running_count", "pending_count"]);
function validate1123(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.role_resource_id !== void 0 && !validate29(data.role_resource_id, at(instancePath, "/role_resource_id")) && (vErrors = more(vErrors, validate29)), data.role_name !== void 0 && !validate29(data.role_name, at(instancePath, "/role_name")) && (vErrors = more(vErrors, validate29)), data.cluster_id !== void 0 && !validate29(data.cluster_id, at(instancePath, "/cluster_id")) && (vErrors = more(vErrors, validate29)), data.task_resource_id !== void 0 && !validate29(data.task_resource_id, at(instancePath, "/task_resource_id")) && (vErrors = more(vErrors, validate29)), data.platform_version !== void 0 && !validate29(data.platform_version, at(instancePath, "/platform_version")) && (vErrors = more(vErrors, validate29)), data.scheduling_strategy !== void 0 && !validate29(data.scheduling_strategy, at(instancePath, "/scheduling_strategy")) && (vErrors = more(vErrors, validate29)), data.assign_public_ip !== void 0 && !validate34(data.assign_public_ip, at(instancePath, "/assign_public_ip")) && (vErrors = more(vErrors, validate34)), data.enable_ecs_tags !== void 0 && !validate34(data.enable_ecs_tags, at(instancePath, "/enable_ecs_tags")) && (vErrors = more(vErrors, validate34)), data.enable_execute_command !== void 0 && !validate34(data.enable_execute_command, at(instancePath, "/enable_execute_command")) && (vErrors = more(vErrors, validate34)), data.created_by !== void 0 && !validate29(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate29)), data.desired_count !== void 0 && !validate27(data.desired_count, at(instancePath, "/desired_count")) && (vErrors = more(vErrors, validate27)), data.running_count !== void 0 && !validate27(data.running_count, at(instancePath, "/running_count")) && (vErrors = more(vErrors, validate27)), data.pending_count !== void 0 && !validate27(data.pending_count, at(instancePath, "/pending_count")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func95.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1123.errors = vErrors, vErrors === null;
}
var func96 = /* @__PURE__ */ new Set(["common", "distribution_id", "domain_name", "alternate_domain_names", "status", "delivery_method", "state", "root_object", "http_versions", "ipv6_enabled", "last_modified", "log_bucket", "origins", "security_policy", "certificate", "web_acl_id", "price_class", "comment", "arn", "logging", "cookie_logging", "origin_access_identities", "https_required", "viewer_protocol_policy", "geo_whitelist", "geo_blacklist"]);
function validate1140(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.distribution_id !== void 0 && !validate29(data.distribution_id, at(instancePath, "/distribution_id")) && (vErrors = more(vErrors, validate29)), data.domain_name !== void 0 && !validate29(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate29)), data.alternate_domain_names !== void 0 && !validate87(data.alternate_domain_names, at(instancePath, "/alternate_domain_names")) && (vErrors = more(vErrors, validate87)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.delivery_method !== void 0 && !validate29(data.delivery_method, at(instancePath, "/delivery_method")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.root_object !== void 0 && !validate29(data.root_object, at(instancePath, "/root_object")) && (vErrors = more(vErrors, validate29)), data.http_versions !== void 0 && !validate87(data.http_versions, at(instancePath, "/http_versions")) && (vErrors = more(vErrors, validate87)), data.ipv6_enabled !== void 0 && !validate34(data.ipv6_enabled, at(instancePath, "/ipv6_enabled")) && (vErrors = more(vErrors, validate34)), data.last_modified !== void 0 && !validate29(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate29)), data.log_bucket !== void 0 && !validate29(data.log_bucket, at(instancePath, "/log_bucket")) && (vErrors = more(vErrors, validate29)), data.origins !== void 0 && !validate87(data.origins, at(instancePath, "/origins")) && (vErrors = more(vErrors, validate87)), data.security_policy !== void 0 && !validate29(data.security_policy, at(instancePath, "/security_policy")) && (vErrors = more(vErrors, validate29)), data.certificate !== void 0 && !validate29(data.certificate, at(instancePath, "/certificate")) && (vErrors = more(vErrors, validate29)), data.web_acl_id !== void 0 && !validate29(data.web_acl_id, at(instancePath, "/web_acl_id")) && (vErrors = more(vErrors, validate29)), data.price_class !== void 0 && !validate29(data.price_class, at(instancePath, "/price_class")) && (vErrors = more(vErrors, validate29)), data.comment !== void 0 && !validate29(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.logging !== void 0 && !validate34(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate34)), data.cookie_logging !== void 0 && !validate34(data.cookie_logging, at(instancePath, "/cookie_logging")) && (vErrors = more(vErrors, validate34)), data.origin_access_identities !== void 0 && !validate87(data.origin_access_identities, at(instancePath, "/origin_access_identities")) && (vErrors = more(vErrors, validate87)), data.https_required !== void 0 && !validate34(data.https_required, at(instancePath, "/https_required")) && (vErrors = more(vErrors, validate34)), data.viewer_protocol_policy !== void 0 && !validate29(data.viewer_protocol_policy, at(instancePath, "/viewer_protocol_policy")) && (vErrors = more(vErrors, validate29)), data.geo_whitelist !== void 0 && !validate87(data.geo_whitelist, at(instancePath, "/geo_whitelist")) && (vErrors = more(vErrors, validate87)), data.geo_blacklist !== void 0 && !validate87(data.geo_blacklist, at(instancePath, "/geo_blacklist")) && (vErrors = more(vErrors, validate87));
    for (let key0 in data)
      func96.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1140.errors = vErrors, vErrors === null;
}
var func97 = /* @__PURE__ */ new Set(["common", "workspace_id", "name", "description", "state", "encrypted", "key_resource_id", "output_location", "create_time", "requester_pays", "metrics_enabled"]);
function validate1168(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.workspace_id !== void 0 && !validate29(data.workspace_id, at(instancePath, "/workspace_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.output_location !== void 0 && !validate29(data.output_location, at(instancePath, "/output_location")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29)), data.requester_pays !== void 0 && !validate34(data.requester_pays, at(instancePath, "/requester_pays")) && (vErrors = more(vErrors, validate34)), data.metrics_enabled !== void 0 && !validate34(data.metrics_enabled, at(instancePath, "/metrics_enabled")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func97.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1168.errors = vErrors, vErrors === null;
}
var func98 = /* @__PURE__ */ new Set(["common", "database_type", "encrypted", "character_set", "collation", "instance_resource_id"]);
function validate1181(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.database_type !== void 0 && !validate29(data.database_type, at(instancePath, "/database_type")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.character_set !== void 0 && !validate29(data.character_set, at(instancePath, "/character_set")) && (vErrors = more(vErrors, validate29)), data.collation !== void 0 && !validate34(data.collation, at(instancePath, "/collation")) && (vErrors = more(vErrors, validate34)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func98.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1181.errors = vErrors, vErrors === null;
}
var func99 = /* @__PURE__ */ new Set(["common", "state", "encryption_type"]);
function validate1189(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.encryption_type !== void 0 && !validate29(data.encryption_type, at(instancePath, "/encryption_type")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func99.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1189.errors = vErrors, vErrors === null;
}
var func100 = /* @__PURE__ */ new Set(["common", "resource_id", "organization_service_id", "account_id", "tenant_id", "payer_account", "name", "added_timestamp", "bots", "resources"]);
function validate1194(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.organization_service_id !== void 0 && !validate29(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.tenant_id !== void 0 && !validate29(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate29)), data.payer_account !== void 0 && !validate29(data.payer_account, at(instancePath, "/payer_account")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.added_timestamp !== void 0 && !validate29(data.added_timestamp, at(instancePath, "/added_timestamp")) && (vErrors = more(vErrors, validate29)), data.bots !== void 0 && !validate27(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate27)), data.resources !== void 0 && !validate27(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func100.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1194.errors = vErrors, vErrors === null;
}
var func101 = /* @__PURE__ */ new Set(["common", "domain", "comment", "is_private_zone", "records"]);
function validate1206(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.domain !== void 0 && !validate29(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate29)), data.comment !== void 0 && !validate29(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate29)), data.is_private_zone !== void 0 && !validate34(data.is_private_zone, at(instancePath, "/is_private_zone")) && (vErrors = more(vErrors, validate34)), data.records !== void 0 && !validate27(data.records, at(instancePath, "/records")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func101.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1206.errors = vErrors, vErrors === null;
}
var func102 = /* @__PURE__ */ new Set(["common", "name", "version", "arn", "status", "network_mode", "launch_type", "execution_role_arn", "cpu", "memory", "family", "created_at", "container_count"]);
function validate1213(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.network_mode !== void 0 && !validate29(data.network_mode, at(instancePath, "/network_mode")) && (vErrors = more(vErrors, validate29)), data.launch_type !== void 0 && !validate29(data.launch_type, at(instancePath, "/launch_type")) && (vErrors = more(vErrors, validate29)), data.execution_role_arn !== void 0 && !validate29(data.execution_role_arn, at(instancePath, "/execution_role_arn")) && (vErrors = more(vErrors, validate29)), data.cpu !== void 0 && !validate29(data.cpu, at(instancePath, "/cpu")) && (vErrors = more(vErrors, validate29)), data.memory !== void 0 && !validate29(data.memory, at(instancePath, "/memory")) && (vErrors = more(vErrors, validate29)), data.family !== void 0 && !validate29(data.family, at(instancePath, "/family")) && (vErrors = more(vErrors, validate29)), data.created_at !== void 0 && !validate29(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate29)), data.container_count !== void 0 && !validate27(data.container_count, at(instancePath, "/container_count")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func102.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1213.errors = vErrors, vErrors === null;
}
var func103 = /* @__PURE__ */ new Set(["common", "instance_id", "instance_type", "launch_time", "platform", "state", "image_id", "public_ip_address", "private_ip_address", "network_resource_id", "subnet_resource_id", "object_id", "key_name", "role_name", "role_resource_id", "termination_protection", "vm_extensions", "jit_access_policy", "root_device_type", "tenancy", "detailed_monitoring", "secondary_private_ip_addresses", "secondary_public_ip_addresses", "architecture", "aws_instance_metadata_service_v2_required", "aws_instance_metadata_service_hop_limit", "aws_instance_metadata_service_endpoint_enabled", "aws_instance_metadata_service_endpoint_config_status", "state_transition_reason"]);
function validate1228(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.instance_type !== void 0 && !validate29(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate29)), data.launch_time !== void 0 && !validate29(data.launch_time, at(instancePath, "/launch_time")) && (vErrors = more(vErrors, validate29)), data.platform !== void 0 && !validate29(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.image_id !== void 0 && !validate29(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate29)), data.public_ip_address !== void 0 && !validate29(data.public_ip_address, at(instancePath, "/public_ip_address")) && (vErrors = more(vErrors, validate29)), data.private_ip_address !== void 0 && !validate29(data.private_ip_address, at(instancePath, "/private_ip_address")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.subnet_resource_id !== void 0 && !validate29(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate29)), data.object_id !== void 0 && !validate29(data.object_id, at(instancePath, "/object_id")) && (vErrors = more(vErrors, validate29)), data.key_name !== void 0 && !validate29(data.key_name, at(instancePath, "/key_name")) && (vErrors = more(vErrors, validate29)), data.role_name !== void 0 && !validate29(data.role_name, at(instancePath, "/role_name")) && (vErrors = more(vErrors, validate29)), data.role_resource_id !== void 0 && !validate29(data.role_resource_id, at(instancePath, "/role_resource_id")) && (vErrors = more(vErrors, validate29)), data.termination_protection !== void 0 && !validate29(data.termination_protection, at(instancePath, "/termination_protection")) && (vErrors = more(vErrors, validate29)), data.vm_extensions !== void 0 && !validate29(data.vm_extensions, at(instancePath, "/vm_extensions")) && (vErrors = more(vErrors, validate29)), data.jit_access_policy !== void 0 && !validate29(data.jit_access_policy, at(instancePath, "/jit_access_policy")) && (vErrors = more(vErrors, validate29)), data.root_device_type !== void 0 && !validate29(data.root_device_type, at(instancePath, "/root_device_type")) && (vErrors = more(vErrors, validate29)), data.tenancy !== void 0 && !validate29(data.tenancy, at(instancePath, "/tenancy")) && (vErrors = more(vErrors, validate29)), data.detailed_monitoring !== void 0 && !validate34(data.detailed_monitoring, at(instancePath, "/detailed_monitoring")) && (vErrors = more(vErrors, validate34)), data.secondary_private_ip_addresses !== void 0 && !validate87(data.secondary_private_ip_addresses, at(instancePath, "/secondary_private_ip_addresses")) && (vErrors = more(vErrors, validate87)), data.secondary_public_ip_addresses !== void 0 && !validate87(data.secondary_public_ip_addresses, at(instancePath, "/secondary_public_ip_addresses")) && (vErrors = more(vErrors, validate87)), data.architecture !== void 0 && !validate29(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate29)), data.aws_instance_metadata_service_v2_required !== void 0 && !validate34(data.aws_instance_metadata_service_v2_required, at(instancePath, "/aws_instance_metadata_service_v2_required")) && (vErrors = more(vErrors, validate34)), data.aws_instance_metadata_service_hop_limit !== void 0 && !validate27(data.aws_instance_metadata_service_hop_limit, at(instancePath, "/aws_instance_metadata_service_hop_limit")) && (vErrors = more(vErrors, validate27)), data.aws_instance_metadata_service_endpoint_enabled !== void 0 && !validate29(data.aws_instance_metadata_service_endpoint_enabled, at(instancePath, "/aws_instance_metadata_service_endpoint_enabled")) && (vErrors = more(vErrors, validate29)), data.aws_instance_metadata_service_endpoint_config_status !== void 0 && !validate29(data.aws_instance_metadata_service_endpoint_config_status, at(instancePath, "/aws_instance_metadata_service_endpoint_config_status")) && (vErrors = more(vErrors, validate29)), data.state_transition_reason !== void 0 && !validate29(data.state_transition_reason, at(instancePath, "/state_transition_reason")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func103.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1228.errors = vErrors, vErrors === null;
}
var schema244 = { type: ["array", "null"], items: { $ref: "InterfaceAddress_" }, $id: "shared14" };
var func104 = /* @__PURE__ */ new Set(["ip_address", "ip_address_type"]);
function validate1266(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.ip_address !== void 0 && !validate29(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate29)), data.ip_address_type !== void 0 && !validate29(data.ip_address_type, at(instancePath, "/ip_address_type")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func104.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1266.errors = vErrors, vErrors === null;
}
function validate1265(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema244.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1266(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1266));
  }
  return validate1265.errors = vErrors, vErrors === null;
}
var func105 = /* @__PURE__ */ new Set(["common", "description", "device_index", "instance_id", "instance_resource_id", "ip_addresses", "mac_address", "network_interface_id", "network_resource_id", "subnet_id", "subnet_resource_id", "private_ip_address"]);
function validate1259(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.device_index !== void 0 && !validate27(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate27)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29)), data.ip_addresses !== void 0 && !validate1265(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate1265)), data.mac_address !== void 0 && !validate29(data.mac_address, at(instancePath, "/mac_address")) && (vErrors = more(vErrors, validate29)), data.network_interface_id !== void 0 && !validate29(data.network_interface_id, at(instancePath, "/network_interface_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.subnet_id !== void 0 && !validate29(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate29)), data.subnet_resource_id !== void 0 && !validate29(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate29)), data.private_ip_address !== void 0 && !validate29(data.private_ip_address, at(instancePath, "/private_ip_address")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func105.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1259.errors = vErrors, vErrors === null;
}
var func106 = /* @__PURE__ */ new Set(["common", "subnet_id", "availability_zone", "cidr", "available_ips", "network_resource_id", "network_id", "route_table_resource_id", "public"]);
function validate1278(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.subnet_id !== void 0 && !validate29(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate29)), data.availability_zone !== void 0 && !validate29(data.availability_zone, at(instancePath, "/availability_zone")) && (vErrors = more(vErrors, validate29)), data.cidr !== void 0 && !validate29(data.cidr, at(instancePath, "/cidr")) && (vErrors = more(vErrors, validate29)), data.available_ips !== void 0 && !validate27(data.available_ips, at(instancePath, "/available_ips")) && (vErrors = more(vErrors, validate27)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_id !== void 0 && !validate29(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate29)), data.route_table_resource_id !== void 0 && !validate29(data.route_table_resource_id, at(instancePath, "/route_table_resource_id")) && (vErrors = more(vErrors, validate29)), data.public !== void 0 && !validate34(data.public, at(instancePath, "/public")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func106.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1278.errors = vErrors, vErrors === null;
}
var func107 = /* @__PURE__ */ new Set(["common", "resource_id", "id", "name", "group_type", "owner_type", "resource_count", "owner_resource_id"]);
function validate1289(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.id !== void 0 && !validate29(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.group_type !== void 0 && !validate29(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate29)), data.owner_type !== void 0 && !validate29(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate29)), data.resource_count !== void 0 && !validate27(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate27)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func107.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1289.errors = vErrors, vErrors === null;
}
var func108 = /* @__PURE__ */ new Set(["common", "arn", "name", "description", "key_resource_id", "region_name", "rotation_enabled", "rotation_days", "rotation_lambda_arn", "last_accessed_date", "last_changed_date", "creation_date", "activation_date", "deleted_date", "expiration_date", "enabled", "customer_managed", "content_type", "parent_vault"]);
function validate1299(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.arn !== void 0 && !validate29(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.key_resource_id !== void 0 && !validate29(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate29)), data.region_name !== void 0 && !validate29(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate29)), data.rotation_enabled !== void 0 && !validate34(data.rotation_enabled, at(instancePath, "/rotation_enabled")) && (vErrors = more(vErrors, validate34)), data.rotation_days !== void 0 && !validate27(data.rotation_days, at(instancePath, "/rotation_days")) && (vErrors = more(vErrors, validate27)), data.rotation_lambda_arn !== void 0 && !validate29(data.rotation_lambda_arn, at(instancePath, "/rotation_lambda_arn")) && (vErrors = more(vErrors, validate29)), data.last_accessed_date !== void 0 && !validate29(data.last_accessed_date, at(instancePath, "/last_accessed_date")) && (vErrors = more(vErrors, validate29)), data.last_changed_date !== void 0 && !validate29(data.last_changed_date, at(instancePath, "/last_changed_date")) && (vErrors = more(vErrors, validate29)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.activation_date !== void 0 && !validate29(data.activation_date, at(instancePath, "/activation_date")) && (vErrors = more(vErrors, validate29)), data.deleted_date !== void 0 && !validate29(data.deleted_date, at(instancePath, "/deleted_date")) && (vErrors = more(vErrors, validate29)), data.expiration_date !== void 0 && !validate29(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate29)), data.enabled !== void 0 && !validate34(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate34)), data.customer_managed !== void 0 && !validate34(data.customer_managed, at(instancePath, "/customer_managed")) && (vErrors = more(vErrors, validate34)), data.content_type !== void 0 && !validate29(data.content_type, at(instancePath, "/content_type")) && (vErrors = more(vErrors, validate29)), data.parent_vault !== void 0 && !validate29(data.parent_vault, at(instancePath, "/parent_vault")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func108.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1299.errors = vErrors, vErrors === null;
}
var func109 = /* @__PURE__ */ new Set(["common", "volume_id", "volume_type", "size", "state", "rated_iops", "encrypted", "delete_on_termination", "attach_state", "attach_device_name", "instance_association", "creation_time"]);
function validate1320(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.volume_id !== void 0 && !validate29(data.volume_id, at(instancePath, "/volume_id")) && (vErrors = more(vErrors, validate29)), data.volume_type !== void 0 && !validate29(data.volume_type, at(instancePath, "/volume_type")) && (vErrors = more(vErrors, validate29)), data.size !== void 0 && !validate27(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate27)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29)), data.rated_iops !== void 0 && !validate29(data.rated_iops, at(instancePath, "/rated_iops")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.delete_on_termination !== void 0 && !validate34(data.delete_on_termination, at(instancePath, "/delete_on_termination")) && (vErrors = more(vErrors, validate34)), data.attach_state !== void 0 && !validate29(data.attach_state, at(instancePath, "/attach_state")) && (vErrors = more(vErrors, validate29)), data.attach_device_name !== void 0 && !validate29(data.attach_device_name, at(instancePath, "/attach_device_name")) && (vErrors = more(vErrors, validate29)), data.instance_association !== void 0 && !validate778(data.instance_association, at(instancePath, "/instance_association")) && (vErrors = more(vErrors, validate778)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func109.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1320.errors = vErrors, vErrors === null;
}
var func110 = /* @__PURE__ */ new Set(["common", "creation_date", "encrypted", "object_count", "total_size"]);
function validate1334(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.creation_date !== void 0 && !validate29(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate29)), data.encrypted !== void 0 && !validate34(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate34)), data.object_count !== void 0 && !validate27(data.object_count, at(instancePath, "/object_count")) && (vErrors = more(vErrors, validate27)), data.total_size !== void 0 && !validate27(data.total_size, at(instancePath, "/total_size")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func110.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1334.errors = vErrors, vErrors === null;
}
var func111 = /* @__PURE__ */ new Set(["common", "policy_id", "vendor_policy", "attachment_count", "create_date", "update_date"]);
function validate1341(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.policy_id !== void 0 && !validate29(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate29)), data.vendor_policy !== void 0 && !validate34(data.vendor_policy, at(instancePath, "/vendor_policy")) && (vErrors = more(vErrors, validate34)), data.attachment_count !== void 0 && !validate27(data.attachment_count, at(instancePath, "/attachment_count")) && (vErrors = more(vErrors, validate27)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.update_date !== void 0 && !validate29(data.update_date, at(instancePath, "/update_date")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func111.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1341.errors = vErrors, vErrors === null;
}
var func112 = /* @__PURE__ */ new Set(["common", "access_key_id", "status", "create_date", "last_used_date"]);
function validate1349(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.access_key_id !== void 0 && !validate29(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.last_used_date !== void 0 && !validate29(data.last_used_date, at(instancePath, "/last_used_date")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func112.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1349.errors = vErrors, vErrors === null;
}
var func113 = /* @__PURE__ */ new Set(["common", "route_table_id", "network_id", "network_resource_id", "vpc_association_id", "subnet_count", "route_count", "main"]);
function validate1356(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.route_table_id !== void 0 && !validate29(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate29)), data.network_id !== void 0 && !validate29(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.vpc_association_id !== void 0 && !validate29(data.vpc_association_id, at(instancePath, "/vpc_association_id")) && (vErrors = more(vErrors, validate29)), data.subnet_count !== void 0 && !validate27(data.subnet_count, at(instancePath, "/subnet_count")) && (vErrors = more(vErrors, validate27)), data.route_count !== void 0 && !validate27(data.route_count, at(instancePath, "/route_count")) && (vErrors = more(vErrors, validate27)), data.main !== void 0 && !validate29(data.main, at(instancePath, "/main")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func113.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1356.errors = vErrors, vErrors === null;
}
var func114 = /* @__PURE__ */ new Set(["resource_type", "accessanalyzer", "accesslistflowlog", "airflowenvironment", "apiaccountingconfig", "apprunnerservice", "appserver", "autoscalinggroup", "autoscalinglaunchconfiguration", "awsconfig", "backendservice", "backupvault", "batchenvironment", "batchpool", "bigdatainstance", "bigdatasnapshot", "bigdataworkspace", "brokerinstance", "buildproject", "cloudwatchdestination", "coldstorage", "container", "containercluster", "containerdeployment", "containerimage", "containerinstance", "containerregistry", "containerservice", "contentdeliverynetwork", "dataanalyticsworkspace", "database", "databricksworkspace", "divvyorganizationservice", "dnszone", "ecstaskdefinition", "instance", "networkinterface", "privatesubnet", "resourcegroup", "secret", "volume", "storagecontainer", "servicepolicy", "serviceaccesskey", "routetable"]);
function validate736(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_type === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_type")), data.resource_type !== void 0 && !validate737(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate737)), data.accessanalyzer !== void 0 && !validate739(data.accessanalyzer, at(instancePath, "/accessanalyzer")) && (vErrors = more(vErrors, validate739)), data.accesslistflowlog !== void 0 && !validate788(data.accesslistflowlog, at(instancePath, "/accesslistflowlog")) && (vErrors = more(vErrors, validate788)), data.airflowenvironment !== void 0 && !validate802(data.airflowenvironment, at(instancePath, "/airflowenvironment")) && (vErrors = more(vErrors, validate802)), data.apiaccountingconfig !== void 0 && !validate815(data.apiaccountingconfig, at(instancePath, "/apiaccountingconfig")) && (vErrors = more(vErrors, validate815)), data.apprunnerservice !== void 0 && !validate831(data.apprunnerservice, at(instancePath, "/apprunnerservice")) && (vErrors = more(vErrors, validate831)), data.appserver !== void 0 && !validate840(data.appserver, at(instancePath, "/appserver")) && (vErrors = more(vErrors, validate840)), data.autoscalinggroup !== void 0 && !validate849(data.autoscalinggroup, at(instancePath, "/autoscalinggroup")) && (vErrors = more(vErrors, validate849)), data.autoscalinglaunchconfiguration !== void 0 && !validate863(data.autoscalinglaunchconfiguration, at(instancePath, "/autoscalinglaunchconfiguration")) && (vErrors = more(vErrors, validate863)), data.awsconfig !== void 0 && !validate877(data.awsconfig, at(instancePath, "/awsconfig")) && (vErrors = more(vErrors, validate877)), data.backendservice !== void 0 && !validate887(data.backendservice, at(instancePath, "/backendservice")) && (vErrors = more(vErrors, validate887)), data.backupvault !== void 0 && !validate896(data.backupvault, at(instancePath, "/backupvault")) && (vErrors = more(vErrors, validate896)), data.batchenvironment !== void 0 && !validate905(data.batchenvironment, at(instancePath, "/batchenvironment")) && (vErrors = more(vErrors, validate905)), data.batchpool !== void 0 && !validate917(data.batchpool, at(instancePath, "/batchpool")) && (vErrors = more(vErrors, validate917)), data.bigdatainstance !== void 0 && !validate926(data.bigdatainstance, at(instancePath, "/bigdatainstance")) && (vErrors = more(vErrors, validate926)), data.bigdatasnapshot !== void 0 && !validate944(data.bigdatasnapshot, at(instancePath, "/bigdatasnapshot")) && (vErrors = more(vErrors, validate944)), data.bigdataworkspace !== void 0 && !validate954(data.bigdataworkspace, at(instancePath, "/bigdataworkspace")) && (vErrors = more(vErrors, validate954)), data.brokerinstance !== void 0 && !validate963(data.brokerinstance, at(instancePath, "/brokerinstance")) && (vErrors = more(vErrors, validate963)), data.buildproject !== void 0 && !validate978(data.buildproject, at(instancePath, "/buildproject")) && (vErrors = more(vErrors, validate978)), data.cloudwatchdestination !== void 0 && !validate989(data.cloudwatchdestination, at(instancePath, "/cloudwatchdestination")) && (vErrors = more(vErrors, validate989)), data.coldstorage !== void 0 && !validate999(data.coldstorage, at(instancePath, "/coldstorage")) && (vErrors = more(vErrors, validate999)), data.container !== void 0 && !validate1009(data.container, at(instancePath, "/container")) && (vErrors = more(vErrors, validate1009)), data.containercluster !== void 0 && !validate1031(data.containercluster, at(instancePath, "/containercluster")) && (vErrors = more(vErrors, validate1031)), data.containerdeployment !== void 0 && !validate1054(data.containerdeployment, at(instancePath, "/containerdeployment")) && (vErrors = more(vErrors, validate1054)), data.containerimage !== void 0 && !validate1074(data.containerimage, at(instancePath, "/containerimage")) && (vErrors = more(vErrors, validate1074)), data.containerinstance !== void 0 && !validate1090(data.containerinstance, at(instancePath, "/containerinstance")) && (vErrors = more(vErrors, validate1090)), data.containerregistry !== void 0 && !validate1107(data.containerregistry, at(instancePath, "/containerregistry")) && (vErrors = more(vErrors, validate1107)), data.containerservice !== void 0 && !validate1123(data.containerservice, at(instancePath, "/containerservice")) && (vErrors = more(vErrors, validate1123)), data.contentdeliverynetwork !== void 0 && !validate1140(data.contentdeliverynetwork, at(instancePath, "/contentdeliverynetwork")) && (vErrors = more(vErrors, validate1140)), data.dataanalyticsworkspace !== void 0 && !validate1168(data.dataanalyticsworkspace, at(instancePath, "/dataanalyticsworkspace")) && (vErrors = more(vErrors, validate1168)), data.database !== void 0 && !validate1181(data.database, at(instancePath, "/database")) && (vErrors = more(vErrors, validate1181)), data.databricksworkspace !== void 0 && !validate1189(data.databricksworkspace, at(instancePath, "/databricksworkspace")) && (vErrors = more(vErrors, validate1189)), data.divvyorganizationservice !== void 0 && !validate1194(data.divvyorganizationservice, at(instancePath, "/divvyorganizationservice")) && (vErrors = more(vErrors, validate1194)), data.dnszone !== void 0 && !validate1206(data.dnszone, at(instancePath, "/dnszone")) && (vErrors = more(vErrors, validate1206)), data.ecstaskdefinition !== void 0 && !validate1213(data.ecstaskdefinition, at(instancePath, "/ecstaskdefinition")) && (vErrors = more(vErrors, validate1213)), data.instance !== void 0 && !validate1228(data.instance, at(instancePath, "/instance")) && (vErrors = more(vErrors, validate1228)), data.networkinterface !== void 0 && !validate1259(data.networkinterface, at(instancePath, "/networkinterface")) && (vErrors = more(vErrors, validate1259)), data.privatesubnet !== void 0 && !validate1278(data.privatesubnet, at(instancePath, "/privatesubnet")) && (vErrors = more(vErrors, validate1278)), data.resourcegroup !== void 0 && !validate1289(data.resourcegroup, at(instancePath, "/resourcegroup")) && (vErrors = more(vErrors, validate1289)), data.secret !== void 0 && !validate1299(data.secret, at(instancePath, "/secret")) && (vErrors = more(vErrors, validate1299)), data.volume !== void 0 && !validate1320(data.volume, at(instancePath, "/volume")) && (vErrors = more(vErrors, validate1320)), data.storagecontainer !== void 0 && !validate1334(data.storagecontainer, at(instancePath, "/storagecontainer")) && (vErrors = more(vErrors, validate1334)), data.servicepolicy !== void 0 && !validate1341(data.servicepolicy, at(instancePath, "/servicepolicy")) && (vErrors = more(vErrors, validate1341)), data.serviceaccesskey !== void 0 && !validate1349(data.serviceaccesskey, at(instancePath, "/serviceaccesskey")) && (vErrors = more(vErrors, validate1349)), data.routetable !== void 0 && !validate1356(data.routetable, at(instancePath, "/routetable")) && (vErrors = more(vErrors, validate1356));
    for (let key0 in data)
      func114.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate736.errors = vErrors, vErrors === null;
}
function validate735(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate736(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate736));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate735.errors = vErrors, vErrors === null;
}
function validate1370(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate44(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate44));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1370.errors = vErrors, vErrors === null;
}
function validate1374(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate617(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate617));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1374.errors = vErrors, vErrors === null;
}
var func115 = /* @__PURE__ */ new Set(["resources", "selected_resource_type", "supported_types", "counts", "scopes", "filters", "limit", "offset", "order_by", "next_cursor", "headers"]);
function validate734(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resources === void 0 && (vErrors = need(vErrors, data, instancePath, "resources")), data.resources !== void 0 && !validate735(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate735)), data.selected_resource_type !== void 0 && !validate29(data.selected_resource_type, at(instancePath, "/selected_resource_type")) && (vErrors = more(vErrors, validate29)), data.supported_types !== void 0 && !validate106(data.supported_types, at(instancePath, "/supported_types")) && (vErrors = more(vErrors, validate106)), data.counts !== void 0 && !validate1370(data.counts, at(instancePath, "/counts")) && (vErrors = more(vErrors, validate1370)), data.scopes !== void 0 && !validate106(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate106)), data.filters !== void 0 && !validate1374(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1374)), data.limit !== void 0 && !validate44(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate44)), data.offset !== void 0 && !validate44(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate44)), data.order_by !== void 0 && !validate29(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate29)), data.next_cursor !== void 0 && !validate29(data.next_cursor, at(instancePath, "/next_cursor")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func115.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate734.errors = vErrors, vErrors === null;
}
var check_ResourceDetail_ = outermost(validate1381);
var func116 = /* @__PURE__ */ new Set(["id", "name", "resource_id", "type"]);
function validate1384(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id !== void 0 && !validate29(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22));
    for (let key0 in data)
      func116.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1384.errors = vErrors, vErrors === null;
}
function validate1383(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1384(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1384));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1383.errors = vErrors, vErrors === null;
}
function validate1382(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate1383(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate1383));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1382.errors = vErrors, vErrors === null;
}
var func117 = /* @__PURE__ */ new Set(["dependencies", "details", "relatedResources"]);
function validate1381(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.dependencies !== void 0 && !validate1382(data.dependencies, at(instancePath, "/dependencies")) && (vErrors = more(vErrors, validate1382)), data.details !== void 0 && !validate736(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate736)), data.relatedResources !== void 0 && !validate778(data.relatedResources, at(instancePath, "/relatedResources")) && (vErrors = more(vErrors, validate778));
    for (let key0 in data)
      func117.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1381.errors = vErrors, vErrors === null;
}
var check_shared292 = outermost(validate1394);
function validate1394(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.search_string === void 0 && (vErrors = need(vErrors, data, instancePath, "search_string"));
    for (let key0 in data)
      key0 === "search_string" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.search_string !== void 0 && !validate197(data.search_string, at(instancePath, "/search_string")) && (vErrors = more(vErrors, validate197)), data.limit !== void 0 && !validate729(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate729)), data.offset !== void 0 && !validate113(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate113));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1394.errors = vErrors, vErrors === null;
}
var check_ResourceSearchResult_ = outermost(validate1398);
var func118 = /* @__PURE__ */ new Set(["resource_id", "resource_type", "provider_id", "name", "account", "account_id", "cloud_type_id"]);
function validate1400(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.cloud_type_id !== void 0 && !validate29(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func118.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1400.errors = vErrors, vErrors === null;
}
function validate1399(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1400(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1400));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1399.errors = vErrors, vErrors === null;
}
var func119 = /* @__PURE__ */ new Set(["resources", "total_count"]);
function validate1398(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resources === void 0 && (vErrors = need(vErrors, data, instancePath, "resources")), data.resources !== void 0 && !validate1399(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate1399)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func119.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1398.errors = vErrors, vErrors === null;
}
var check_ResourceTagList_ = outermost(validate1411);
var func120 = /* @__PURE__ */ new Set(["key", "value"]);
function validate1413(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value")), data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
    for (let key0 in data)
      func120.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1413.errors = vErrors, vErrors === null;
}
function validate1412(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1413(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1413));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1412.errors = vErrors, vErrors === null;
}
var func121 = /* @__PURE__ */ new Set(["resource_tags"]);
function validate1411(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_tags !== void 0 && !validate1412(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate1412));
    for (let key0 in data)
      func121.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1411.errors = vErrors, vErrors === null;
}
var check_ResourceSettingList_ = outermost(validate1418);
var func122 = /* @__PURE__ */ new Set(["setting_list"]);
function validate1418(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.setting_list !== void 0 && !validate568(data.setting_list, at(instancePath, "/setting_list")) && (vErrors = more(vErrors, validate568));
    for (let key0 in data)
      func122.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1418.errors = vErrors, vErrors === null;
}
var check_ResourceAssociations_ = outermost(validate1420);
var func123 = /* @__PURE__ */ new Set(["id", "name", "group_type", "owner_type", "owner_resource_id"]);
function validate1422(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.group_type !== void 0 && !validate29(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate29)), data.owner_type !== void 0 && !validate29(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate29)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func123.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1422.errors = vErrors, vErrors === null;
}
function validate1421(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1422(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1422));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1421.errors = vErrors, vErrors === null;
}
var func124 = /* @__PURE__ */ new Set(["resource_groups"]);
function validate1420(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_groups !== void 0 && !validate1421(data.resource_groups, at(instancePath, "/resource_groups")) && (vErrors = more(vErrors, validate1421));
    for (let key0 in data)
      func124.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1420.errors = vErrors, vErrors === null;
}
var check_ResourceNoteList_ = outermost(validate1430);
var func125 = /* @__PURE__ */ new Set(["resource_notes"]);
function validate1430(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_notes !== void 0 && !validate568(data.resource_notes, at(instancePath, "/resource_notes")) && (vErrors = more(vErrors, validate568));
    for (let key0 in data)
      func125.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1430.errors = vErrors, vErrors === null;
}
var check_shared293 = outermost(validate1432);
function validate1432(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.note_text === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "note_text"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "note_text" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate197(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate197)), data.note_text !== void 0 && !validate22(data.note_text, at(instancePath, "/note_text")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1432.errors = vErrors, vErrors === null;
}
var check_shared294 = outermost(validate1435);
function validate1435(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_ids === void 0 || data.owner_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_ids", "owner_resource_id"));
    for (let key0 in data)
      key0 === "resource_ids" || key0 === "owner_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate300(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate300)), data.owner_resource_id !== void 0 && !validate197(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate197));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1435.errors = vErrors, vErrors === null;
}
var check_SupportedActionList_ = outermost(validate1438);
var func126 = /* @__PURE__ */ new Set(["supported_actions"]);
function validate1438(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.supported_actions !== void 0 && !validate106(data.supported_actions, at(instancePath, "/supported_actions")) && (vErrors = more(vErrors, validate106));
    for (let key0 in data)
      func126.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1438.errors = vErrors, vErrors === null;
}
var check_shared295 = outermost(validate1440);
function validate1440(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.tag_keys === void 0 || data.resource_types === void 0 || data.contains_all === void 0 || data.missing_all === void 0) && (vErrors = need(vErrors, data, instancePath, "tag_keys", "resource_types", "contains_all", "missing_all"));
    for (let key0 in data)
      key0 === "tag_keys" || key0 === "resource_types" || key0 === "contains_all" || key0 === "missing_all" || key0 === "organization_services" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.tag_keys !== void 0 && !validate106(data.tag_keys, at(instancePath, "/tag_keys")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.contains_all !== void 0 && !validate64(data.contains_all, at(instancePath, "/contains_all")) && (vErrors = more(vErrors, validate64)), data.missing_all !== void 0 && !validate64(data.missing_all, at(instancePath, "/missing_all")) && (vErrors = more(vErrors, validate64)), data.organization_services !== void 0 && !validate568(data.organization_services, at(instancePath, "/organization_services")) && (vErrors = more(vErrors, validate568));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1440.errors = vErrors, vErrors === null;
}
var check_ResourceTagSearchResult_ = outermost(validate1446);
var func127 = /* @__PURE__ */ new Set(["resources"]);
function validate1446(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resources !== void 0 && !validate1374(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate1374));
    for (let key0 in data)
      func127.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1446.errors = vErrors, vErrors === null;
}
var check_SavedTagConfigList_ = outermost(validate1448);
var func128 = /* @__PURE__ */ new Set(["tag_keys", "resource_types", "contains_all", "missing_all", "scopes"]);
function validate1452(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tag_keys !== void 0 && !validate87(data.tag_keys, at(instancePath, "/tag_keys")) && (vErrors = more(vErrors, validate87)), data.resource_types !== void 0 && !validate87(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate87)), data.contains_all !== void 0 && !validate34(data.contains_all, at(instancePath, "/contains_all")) && (vErrors = more(vErrors, validate34)), data.missing_all !== void 0 && !validate34(data.missing_all, at(instancePath, "/missing_all")) && (vErrors = more(vErrors, validate34)), data.scopes !== void 0 && !validate442(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate442));
    for (let key0 in data)
      func128.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1452.errors = vErrors, vErrors === null;
}
var func129 = /* @__PURE__ */ new Set(["name", "configuration"]);
function validate1450(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.configuration !== void 0 && !validate1452(data.configuration, at(instancePath, "/configuration")) && (vErrors = more(vErrors, validate1452));
    for (let key0 in data)
      func129.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1450.errors = vErrors, vErrors === null;
}
function validate1449(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1450(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1450));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1449.errors = vErrors, vErrors === null;
}
function validate1448(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resources !== void 0 && !validate1449(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate1449));
    for (let key0 in data)
      func127.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1448.errors = vErrors, vErrors === null;
}
var check_AttachedPolicyList_ = outermost(validate1461);
function validate1463(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.policy_id !== void 0 && !validate29(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate29)), data.vendor_policy !== void 0 && !validate34(data.vendor_policy, at(instancePath, "/vendor_policy")) && (vErrors = more(vErrors, validate34)), data.attachment_count !== void 0 && !validate27(data.attachment_count, at(instancePath, "/attachment_count")) && (vErrors = more(vErrors, validate27)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.update_date !== void 0 && !validate29(data.update_date, at(instancePath, "/update_date")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func111.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1463.errors = vErrors, vErrors === null;
}
function validate1462(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1463(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1463));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1462.errors = vErrors, vErrors === null;
}
var func132 = /* @__PURE__ */ new Set(["servicepolicies"]);
function validate1461(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.servicepolicies !== void 0 && !validate1462(data.servicepolicies, at(instancePath, "/servicepolicies")) && (vErrors = more(vErrors, validate1462));
    for (let key0 in data)
      func132.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1461.errors = vErrors, vErrors === null;
}
var check_AccessKeyList_ = outermost(validate1472);
function validate1474(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.access_key_id !== void 0 && !validate29(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate29)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.create_date !== void 0 && !validate29(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate29)), data.last_used_date !== void 0 && !validate29(data.last_used_date, at(instancePath, "/last_used_date")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func112.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1474.errors = vErrors, vErrors === null;
}
function validate1473(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1474(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1474));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1473.errors = vErrors, vErrors === null;
}
var func134 = /* @__PURE__ */ new Set(["serviceaccesskeys"]);
function validate1472(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.serviceaccesskeys !== void 0 && !validate1473(data.serviceaccesskeys, at(instancePath, "/serviceaccesskeys")) && (vErrors = more(vErrors, validate1473));
    for (let key0 in data)
      func134.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1472.errors = vErrors, vErrors === null;
}
var check_DnsRecordList_ = outermost(validate1482);
var func135 = /* @__PURE__ */ new Set(["common", "record_type", "data"]);
function validate1484(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.record_type !== void 0 && !validate29(data.record_type, at(instancePath, "/record_type")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func135.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1484.errors = vErrors, vErrors === null;
}
function validate1483(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1484(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1484));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1483.errors = vErrors, vErrors === null;
}
var func136 = /* @__PURE__ */ new Set(["dnsrecords"]);
function validate1482(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.dnsrecords !== void 0 && !validate1483(data.dnsrecords, at(instancePath, "/dnsrecords")) && (vErrors = more(vErrors, validate1483));
    for (let key0 in data)
      func136.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1482.errors = vErrors, vErrors === null;
}
var check_NetworkInterfaceList_ = outermost(validate1489);
var func137 = /* @__PURE__ */ new Set(["common", "network_interface_id", "device_index", "mac_address", "instance_id", "instance_resource_id", "subnet_id", "subnet_resource_id", "network_resource_id", "ip_addresses"]);
function validate1491(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.network_interface_id !== void 0 && !validate29(data.network_interface_id, at(instancePath, "/network_interface_id")) && (vErrors = more(vErrors, validate29)), data.device_index !== void 0 && !validate27(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate27)), data.mac_address !== void 0 && !validate29(data.mac_address, at(instancePath, "/mac_address")) && (vErrors = more(vErrors, validate29)), data.instance_id !== void 0 && !validate29(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate29)), data.instance_resource_id !== void 0 && !validate29(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate29)), data.subnet_id !== void 0 && !validate29(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate29)), data.subnet_resource_id !== void 0 && !validate29(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.ip_addresses !== void 0 && !validate1265(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate1265));
    for (let key0 in data)
      func137.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1491.errors = vErrors, vErrors === null;
}
function validate1490(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1491(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1491));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1490.errors = vErrors, vErrors === null;
}
var func138 = /* @__PURE__ */ new Set(["network_interfaces"]);
function validate1489(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.network_interfaces !== void 0 && !validate1490(data.network_interfaces, at(instancePath, "/network_interfaces")) && (vErrors = more(vErrors, validate1490));
    for (let key0 in data)
      func138.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1489.errors = vErrors, vErrors === null;
}
var check_SubnetList_ = outermost(validate1504);
function validate1504(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1504.errors = vErrors, vErrors === null;
}
var check_RouteTableList_ = outermost(validate1505);
var func139 = /* @__PURE__ */ new Set(["common", "route_table_id", "network_id", "network_resource_id", "vpc_association_id", "subnet_count", "route_count", "main", "properties"]);
function validate1507(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.route_table_id !== void 0 && !validate29(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate29)), data.network_id !== void 0 && !validate29(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate29)), data.network_resource_id !== void 0 && !validate29(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate29)), data.vpc_association_id !== void 0 && !validate29(data.vpc_association_id, at(instancePath, "/vpc_association_id")) && (vErrors = more(vErrors, validate29)), data.subnet_count !== void 0 && !validate27(data.subnet_count, at(instancePath, "/subnet_count")) && (vErrors = more(vErrors, validate27)), data.route_count !== void 0 && !validate27(data.route_count, at(instancePath, "/route_count")) && (vErrors = more(vErrors, validate27)), data.main !== void 0 && !validate29(data.main, at(instancePath, "/main")) && (vErrors = more(vErrors, validate29)), data.properties !== void 0 && !validate765(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate765));
    for (let key0 in data)
      func139.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1507.errors = vErrors, vErrors === null;
}
function validate1506(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1507(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1507));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1506.errors = vErrors, vErrors === null;
}
var func140 = /* @__PURE__ */ new Set(["routetables"]);
function validate1505(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.routetables !== void 0 && !validate1506(data.routetables, at(instancePath, "/routetables")) && (vErrors = more(vErrors, validate1506));
    for (let key0 in data)
      func140.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1505.errors = vErrors, vErrors === null;
}
var check_RouteList_ = outermost(validate1519);
var func141 = /* @__PURE__ */ new Set(["common", "route_table_id", "cidr", "target_id", "target_type", "state"]);
function validate1521(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.route_table_id !== void 0 && !validate29(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate29)), data.cidr !== void 0 && !validate29(data.cidr, at(instancePath, "/cidr")) && (vErrors = more(vErrors, validate29)), data.target_id !== void 0 && !validate29(data.target_id, at(instancePath, "/target_id")) && (vErrors = more(vErrors, validate29)), data.target_type !== void 0 && !validate29(data.target_type, at(instancePath, "/target_type")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate29(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func141.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1521.errors = vErrors, vErrors === null;
}
function validate1520(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1521(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1521));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1520.errors = vErrors, vErrors === null;
}
var func142 = /* @__PURE__ */ new Set(["routes"]);
function validate1519(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.routes !== void 0 && !validate1520(data.routes, at(instancePath, "/routes")) && (vErrors = more(vErrors, validate1520));
    for (let key0 in data)
      func142.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1519.errors = vErrors, vErrors === null;
}
var check_shared296 = outermost(validate1530);
var schema301 = { type: "string", enum: ["ingress", "egress"], $id: "shared4" };
function validate1532(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "ingress" || data === "egress" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema301.enum })), validate1532.errors = vErrors, vErrors === null;
}
function validate1530(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.direction === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "direction"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "direction" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate197(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate197)), data.direction !== void 0 && !validate1532(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate1532));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1530.errors = vErrors, vErrors === null;
}
var check_AccessListRuleList_ = outermost(validate1534);
var func143 = /* @__PURE__ */ new Set(["resource_id", "resource_name"]);
function validate1538(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id !== void 0 && !validate29(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func143.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1538.errors = vErrors, vErrors === null;
}
var func144 = /* @__PURE__ */ new Set(["common", "access_list", "access_list_type", "parent_resource_id", "direction", "rule_action", "ip_protocol", "source_network", "source_port_specification", "priority", "is_temporary", "properties"]);
function validate1536(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.common !== void 0 && !validate740(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate740)), data.access_list !== void 0 && !validate1538(data.access_list, at(instancePath, "/access_list")) && (vErrors = more(vErrors, validate1538)), data.access_list_type !== void 0 && !validate29(data.access_list_type, at(instancePath, "/access_list_type")) && (vErrors = more(vErrors, validate29)), data.parent_resource_id !== void 0 && !validate29(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate29)), data.direction !== void 0 && !validate29(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate29)), data.rule_action !== void 0 && !validate29(data.rule_action, at(instancePath, "/rule_action")) && (vErrors = more(vErrors, validate29)), data.ip_protocol !== void 0 && !validate29(data.ip_protocol, at(instancePath, "/ip_protocol")) && (vErrors = more(vErrors, validate29)), data.source_network !== void 0 && !validate29(data.source_network, at(instancePath, "/source_network")) && (vErrors = more(vErrors, validate29)), data.source_port_specification !== void 0 && !validate29(data.source_port_specification, at(instancePath, "/source_port_specification")) && (vErrors = more(vErrors, validate29)), data.priority !== void 0 && !validate27(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate27)), data.is_temporary !== void 0 && !validate34(data.is_temporary, at(instancePath, "/is_temporary")) && (vErrors = more(vErrors, validate34)), data.properties !== void 0 && !validate765(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate765));
    for (let key0 in data)
      func144.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1536.errors = vErrors, vErrors === null;
}
function validate1535(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1536(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1536));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1535.errors = vErrors, vErrors === null;
}
var func145 = /* @__PURE__ */ new Set(["rules"]);
function validate1534(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rules !== void 0 && !validate1535(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate1535));
    for (let key0 in data)
      func145.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1534.errors = vErrors, vErrors === null;
}
var check_shared297 = outermost(validate1554);
function validate1554(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.policyResourceId === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "policyResourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "policyResourceId" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate197(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate197)), data.policyResourceId !== void 0 && !validate197(data.policyResourceId, at(instancePath, "/policyResourceId")) && (vErrors = more(vErrors, validate197));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1554.errors = vErrors, vErrors === null;
}
var check_shared298 = outermost(validate1557);
function validate1557(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.device_index === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "device_index"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "device_index" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate197(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate197)), data.device_index !== void 0 && !validate53(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate53));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1557.errors = vErrors, vErrors === null;
}
var check_shared299 = outermost(validate1560);
function validate1560(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "name"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate197(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate197)), data.name !== void 0 && !validate197(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate197));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1560.errors = vErrors, vErrors === null;
}
var check_VolumeSnapshot_ = outermost(validate1563);
function validate1563(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1563.errors = vErrors, vErrors === null;
}
var check_shared300 = outermost(validate1564);
function validate1564(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "iops" || key0 === "size" || key0 === "volume_type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate197(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate197)), data.iops !== void 0 && !validate44(data.iops, at(instancePath, "/iops")) && (vErrors = more(vErrors, validate44)), data.size !== void 0 && !validate44(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate44)), data.volume_type !== void 0 && !validate22(data.volume_type, at(instancePath, "/volume_type")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1564.errors = vErrors, vErrors === null;
}
var check_shared301 = outermost(validate1569);
function validate1569(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.instance === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "instance"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "instance" || key0 === "decrement_capacity" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate197(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate197)), data.instance !== void 0 && !validate106(data.instance, at(instancePath, "/instance")) && (vErrors = more(vErrors, validate106)), data.decrement_capacity !== void 0 && !validate64(data.decrement_capacity, at(instancePath, "/decrement_capacity")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1569.errors = vErrors, vErrors === null;
}
var check_shared302 = outermost(validate1573);
function validate1573(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.publicip_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "publicip_resource_id"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "publicip_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate197(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate197)), data.publicip_resource_id !== void 0 && !validate197(data.publicip_resource_id, at(instancePath, "/publicip_resource_id")) && (vErrors = more(vErrors, validate197));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1573.errors = vErrors, vErrors === null;
}
var check_shared303 = outermost(validate1576);
function validate1576(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.instance_resource_id === void 0 || data.instance_mount_point === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "instance_resource_id", "instance_mount_point"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "instance_resource_id" || key0 === "instance_mount_point" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate197(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate197)), data.instance_resource_id !== void 0 && !validate197(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate197)), data.instance_mount_point !== void 0 && !validate22(data.instance_mount_point, at(instancePath, "/instance_mount_point")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1576.errors = vErrors, vErrors === null;
}
var check_shared306 = outermost(validate1580);
function validate1581(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func5(data) > 64 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 64 }, "must NOT have more than 64 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1581.errors = vErrors, vErrors === null;
}
function validate1583(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func5(data) > 255 && (vErrors = report(vErrors, instancePath, "maxLength", { limit: 255 }, "must NOT have more than 255 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate1583.errors = vErrors, vErrors === null;
}
function validate1580(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.group_name === void 0 && (vErrors = need(vErrors, data, instancePath, "group_name"));
    for (let key0 in data)
      key0 === "group_name" || key0 === "group_description" || key0 === "group_owner_type" || key0 === "group_category" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.group_name !== void 0 && !validate1581(data.group_name, at(instancePath, "/group_name")) && (vErrors = more(vErrors, validate1581)), data.group_description !== void 0 && !validate1583(data.group_description, at(instancePath, "/group_description")) && (vErrors = more(vErrors, validate1583)), data.group_owner_type !== void 0 && !validate22(data.group_owner_type, at(instancePath, "/group_owner_type")) && (vErrors = more(vErrors, validate22)), data.group_category !== void 0 && !validate22(data.group_category, at(instancePath, "/group_category")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1580.errors = vErrors, vErrors === null;
}
var check_ResourceGroup_ = outermost(validate1587);
var schema318 = { type: ["string", "null"], "x-known": ["system", null], $id: "shared153" };
function validate1592(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema318.type })), data !== "system" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema318["x-known"] })), validate1592.errors = vErrors, vErrors === null;
}
var schema319 = { type: ["string", "null"], "x-known": ["user", null], $id: "shared154" };
function validate1594(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema319.type })), data !== "user" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema319["x-known"] })), validate1594.errors = vErrors, vErrors === null;
}
var schema320 = { type: ["string", "null"], "x-known": ["organization", null], $id: "shared155" };
function validate1596(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema320.type })), data !== "organization" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema320["x-known"] })), validate1596.errors = vErrors, vErrors === null;
}
var func148 = /* @__PURE__ */ new Set(["id", "resource_group_id", "name", "description", "category", "group_type", "owner_type", "creation_time", "nested_resource_groups"]);
function validate1587(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate69(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate69)), data.resource_group_id !== void 0 && !validate27(data.resource_group_id, at(instancePath, "/resource_group_id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.category !== void 0 && !validate1592(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate1592)), data.group_type !== void 0 && !validate1594(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate1594)), data.owner_type !== void 0 && !validate1596(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate1596)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29)), data.nested_resource_groups !== void 0 && !validate442(data.nested_resource_groups, at(instancePath, "/nested_resource_groups")) && (vErrors = more(vErrors, validate442));
    for (let key0 in data)
      func148.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1587.errors = vErrors, vErrors === null;
}
var check_shared307 = outermost(validate1600);
function validate1600(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_group_ids === void 0 || data.resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_group_ids", "resource_ids"));
    for (let key0 in data)
      key0 === "resource_group_ids" || key0 === "resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_group_ids !== void 0 && !validate300(data.resource_group_ids, at(instancePath, "/resource_group_ids")) && (vErrors = more(vErrors, validate300)), data.resource_ids !== void 0 && !validate300(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate300));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1600.errors = vErrors, vErrors === null;
}
var check_shared308 = outermost(validate1603);
var schema323 = { type: ["array", "null"], items: { $ref: "ResourceIdText_" }, $id: "shared111" };
function validate1604(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema323.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate69(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate69));
  }
  return validate1604.errors = vErrors, vErrors === null;
}
var func149 = /* @__PURE__ */ new Set(["resource_ids"]);
function validate1603(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_ids !== void 0 && !validate1604(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate1604));
    for (let key0 in data)
      func149.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1603.errors = vErrors, vErrors === null;
}
var check_shared309 = outermost(validate1607);
function validate1607(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "detail" || key0 === "labels" || key0 === "pack_ids" || key0 === "resource_types" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.detail !== void 0 && !validate64(data.detail, at(instancePath, "/detail")) && (vErrors = more(vErrors, validate64)), data.labels !== void 0 && !validate106(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate106)), data.pack_ids !== void 0 && !validate106(data.pack_ids, at(instancePath, "/pack_ids")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1607.errors = vErrors, vErrors === null;
}
var check_shared310 = outermost(validate1612);
var schema327 = { type: "string", "x-known": ["backoffice", "custom"], $id: "InsightSourceName_" };
function validate1615(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "backoffice" && data !== "custom" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema327["x-known"] })), validate1615.errors = vErrors, vErrors === null;
}
var schema328 = { type: "integer", "x-known": [1, 2, 3, 4, 5], $id: "InsightSeverity_" };
function validate1619(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 2 && data !== 3 && data !== 4 && data !== 5 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema328["x-known"] })), validate1619.errors = vErrors, vErrors === null;
}
var func150 = /* @__PURE__ */ new Set(["name", "config", "collections"]);
function validate1625(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate778(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate778)), data.collections !== void 0 && !validate778(data.collections, at(instancePath, "/collections")) && (vErrors = more(vErrors, validate778));
    for (let key0 in data)
      func150.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
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
var schema331 = { type: ["array", "null"], items: { $ref: "shared11" }, $id: "shared51" };
function validate1633(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema331.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate44(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate44));
  }
  return validate1633.errors = vErrors, vErrors === null;
}
var schema332 = { type: ["array", "null"], items: { $ref: "CloudTypeId_" }, $id: "shared33" };
function validate1636(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema332.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate415(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate415));
  }
  return validate1636.errors = vErrors, vErrors === null;
}
var schema333 = { type: ["array", "null"], items: { $ref: "Badge_" }, $id: "shared39" };
function validate1652(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value")), data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
    for (let key0 in data)
      func120.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1652.errors = vErrors, vErrors === null;
}
function validate1651(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema333.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1652(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1652));
  }
  return validate1651.errors = vErrors, vErrors === null;
}
var schema335 = { type: ["object", "null"], additionalProperties: { $ref: "shared11" }, $id: "shared112" };
function validate1662(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema335.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate44(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate44));
  return validate1662.errors = vErrors, vErrors === null;
}
var schema336 = { type: ["object", "null"], additionalProperties: { $ref: "InsightCloudCounts_" }, $id: "shared114" };
var func152 = /* @__PURE__ */ new Set(["count", "total", "all"]);
function validate1666(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.count !== void 0 && !validate44(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate44)), data.total !== void 0 && !validate44(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate44)), data.all !== void 0 && !validate44(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func152.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1666.errors = vErrors, vErrors === null;
}
function validate1665(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema336.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate1666(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate1666));
  return validate1665.errors = vErrors, vErrors === null;
}
var func153 = /* @__PURE__ */ new Set(["insight_id", "source", "name", "description", "severity", "custom_severity", "tags", "resource_types", "filters", "notes", "meta_data", "resource_group_blacklist", "supported_clouds", "supported_iac_clouds", "inserted_at", "updated_at", "released", "organization_id", "version", "owner_resource_id", "user_resource_id", "scopes", "template_id", "timeseries", "timeseries_cache", "badges", "badge_filter_operator", "results", "total", "all", "exemptions", "by_type", "by_cloud", "by_resource_group", "by_app", "cache_updated_at", "duration", "author", "favorited", "bots"]);
function validate1613(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insight_id === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insight_id", "name", "description", "severity", "tags", "resource_types", "filters")), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1615(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1615)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1619(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1619)), data.custom_severity !== void 0 && !validate27(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate27)), data.tags !== void 0 && !validate106(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.filters !== void 0 && !validate1624(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1624)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.resource_group_blacklist !== void 0 && !validate1633(data.resource_group_blacklist, at(instancePath, "/resource_group_blacklist")) && (vErrors = more(vErrors, validate1633)), data.supported_clouds !== void 0 && !validate1636(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1636)), data.supported_iac_clouds !== void 0 && !validate1636(data.supported_iac_clouds, at(instancePath, "/supported_iac_clouds")) && (vErrors = more(vErrors, validate1636)), data.inserted_at !== void 0 && !validate29(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate29)), data.updated_at !== void 0 && !validate29(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate29)), data.released !== void 0 && !validate29(data.released, at(instancePath, "/released")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.version !== void 0 && !validate27(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate27)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.user_resource_id !== void 0 && !validate29(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate29)), data.scopes !== void 0 && !validate1604(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate1604)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.timeseries !== void 0 && !validate34(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate34)), data.timeseries_cache !== void 0 && !validate27(data.timeseries_cache, at(instancePath, "/timeseries_cache")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1651(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1651)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.results !== void 0 && !validate27(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate27)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.all !== void 0 && !validate27(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate27)), data.exemptions !== void 0 && !validate27(data.exemptions, at(instancePath, "/exemptions")) && (vErrors = more(vErrors, validate27)), data.by_type !== void 0 && !validate1662(data.by_type, at(instancePath, "/by_type")) && (vErrors = more(vErrors, validate1662)), data.by_cloud !== void 0 && !validate1665(data.by_cloud, at(instancePath, "/by_cloud")) && (vErrors = more(vErrors, validate1665)), data.by_resource_group !== void 0 && !validate778(data.by_resource_group, at(instancePath, "/by_resource_group")) && (vErrors = more(vErrors, validate778)), data.by_app !== void 0 && !validate778(data.by_app, at(instancePath, "/by_app")) && (vErrors = more(vErrors, validate778)), data.cache_updated_at !== void 0 && !validate29(data.cache_updated_at, at(instancePath, "/cache_updated_at")) && (vErrors = more(vErrors, validate29)), data.duration !== void 0 && !validate538(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate538)), data.author !== void 0 && !validate29(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate29)), data.favorited !== void 0 && !validate64(data.favorited, at(instancePath, "/favorited")) && (vErrors = more(vErrors, validate64)), data.bots !== void 0 && !validate87(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate87));
    for (let key0 in data)
      func153.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1613.errors = vErrors, vErrors === null;
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
var check_shared311 = outermost(validate1680);
function validate1680(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.source === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "source"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate197(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate197));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1680.errors = vErrors, vErrors === null;
}
var check_Insight_ = outermost(validate1683);
var func154 = /* @__PURE__ */ new Set(["results", "total", "all", "exemptions", "by_type", "by_cloud", "by_resource_group", "by_app", "cache_updated_at", "duration"]);
function validate1702(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.results !== void 0 && !validate27(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate27)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27)), data.all !== void 0 && !validate27(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate27)), data.exemptions !== void 0 && !validate27(data.exemptions, at(instancePath, "/exemptions")) && (vErrors = more(vErrors, validate27)), data.by_type !== void 0 && !validate1662(data.by_type, at(instancePath, "/by_type")) && (vErrors = more(vErrors, validate1662)), data.by_cloud !== void 0 && !validate1665(data.by_cloud, at(instancePath, "/by_cloud")) && (vErrors = more(vErrors, validate1665)), data.by_resource_group !== void 0 && !validate778(data.by_resource_group, at(instancePath, "/by_resource_group")) && (vErrors = more(vErrors, validate778)), data.by_app !== void 0 && !validate778(data.by_app, at(instancePath, "/by_app")) && (vErrors = more(vErrors, validate778)), data.cache_updated_at !== void 0 && !validate29(data.cache_updated_at, at(instancePath, "/cache_updated_at")) && (vErrors = more(vErrors, validate29)), data.duration !== void 0 && !validate538(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate538));
    for (let key0 in data)
      func154.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1702.errors = vErrors, vErrors === null;
}
var func155 = /* @__PURE__ */ new Set(["insight_id", "source", "name", "description", "severity", "custom_severity", "tags", "resource_types", "filters", "notes", "meta_data", "resource_group_blacklist", "supported_clouds", "supported_iac_clouds", "inserted_at", "updated_at", "released", "favorited", "counts", "membership", "risk_layers", "disabled", "organization_id", "version", "owner_resource_id", "user_resource_id", "scopes", "template_id", "timeseries", "timeseries_cache", "badges", "badge_filter_operator"]);
function validate1683(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insight_id === void 0 || data.source === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insight_id", "source", "name", "description", "severity", "tags", "resource_types", "filters")), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1615(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1615)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1619(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1619)), data.custom_severity !== void 0 && !validate27(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate27)), data.tags !== void 0 && !validate106(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.filters !== void 0 && !validate1624(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1624)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.resource_group_blacklist !== void 0 && !validate1633(data.resource_group_blacklist, at(instancePath, "/resource_group_blacklist")) && (vErrors = more(vErrors, validate1633)), data.supported_clouds !== void 0 && !validate1636(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1636)), data.supported_iac_clouds !== void 0 && !validate1636(data.supported_iac_clouds, at(instancePath, "/supported_iac_clouds")) && (vErrors = more(vErrors, validate1636)), data.inserted_at !== void 0 && !validate29(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate29)), data.updated_at !== void 0 && !validate29(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate29)), data.released !== void 0 && !validate29(data.released, at(instancePath, "/released")) && (vErrors = more(vErrors, validate29)), data.favorited !== void 0 && !validate64(data.favorited, at(instancePath, "/favorited")) && (vErrors = more(vErrors, validate64)), data.counts !== void 0 && !validate1702(data.counts, at(instancePath, "/counts")) && (vErrors = more(vErrors, validate1702)), data.membership !== void 0 && !validate442(data.membership, at(instancePath, "/membership")) && (vErrors = more(vErrors, validate442)), data.risk_layers !== void 0 && !validate442(data.risk_layers, at(instancePath, "/risk_layers")) && (vErrors = more(vErrors, validate442)), data.disabled !== void 0 && !validate64(data.disabled, at(instancePath, "/disabled")) && (vErrors = more(vErrors, validate64)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.version !== void 0 && !validate27(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate27)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.user_resource_id !== void 0 && !validate29(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate29)), data.scopes !== void 0 && !validate1604(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate1604)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.timeseries !== void 0 && !validate34(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate34)), data.timeseries_cache !== void 0 && !validate27(data.timeseries_cache, at(instancePath, "/timeseries_cache")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1651(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1651)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func155.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1683.errors = vErrors, vErrors === null;
}
var check_shared312 = outermost(validate1727), schema341 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared12" }, description: { $ref: "shared12" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared20" }, tags: { $ref: "shared17" }, resource_types: { $ref: "shared17" }, filters: { $ref: "shared115" }, owner_resource_id: { $ref: "shared0" }, template_id: { $ref: "shared1" }, badges: { $ref: "shared36" }, badge_filter_operator: { $ref: "shared0" }, meta_data: { $ref: "shared0" }, notes: { $ref: "shared0" }, organization_id: { $ref: "shared1" }, source: { $ref: "shared116" }, insight_id: { $ref: "shared6" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared312" }, schema342 = { type: "integer", enum: [1, 2, 3, 4, 5], $id: "InsightSeverityInput" };
function validate1730(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || data === 3 || data === 4 || data === 5 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema342.enum })), validate1730.errors = vErrors, vErrors === null;
}
function validate1736(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.config === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "config"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || key0 === "collections" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate617(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate617)), data.collections !== void 0 && !validate617(data.collections, at(instancePath, "/collections")) && (vErrors = more(vErrors, validate617));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1736.errors = vErrors, vErrors === null;
}
function validate1735(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1736(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1736));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1735.errors = vErrors, vErrors === null;
}
var schema345 = { type: ["array", "null"], items: { $ref: "Badge" }, $id: "shared36" };
function validate1744(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema345.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate348(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate348));
  }
  return validate1744.errors = vErrors, vErrors === null;
}
var schema346 = { type: "string", enum: ["custom"], $id: "shared116" };
function validate1751(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "custom" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema346.enum })), validate1751.errors = vErrors, vErrors === null;
}
function validate1727(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func9.call(schema341.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1730(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1730)), data.scopes !== void 0 && !validate300(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate300)), data.tags !== void 0 && !validate106(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.filters !== void 0 && !validate1735(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1735)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1744(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1744)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1751(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1751)), data.insight_id !== void 0 && !validate775(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate775));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1727.errors = vErrors, vErrors === null;
}
var check_shared313 = outermost(validate1754), schema347 = { type: "object", additionalProperties: !1, properties: { insightId: { $ref: "shared11" }, name: { $ref: "shared12" }, description: { $ref: "shared12" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared20" }, tags: { $ref: "shared17" }, resource_types: { $ref: "shared17" }, filters: { $ref: "shared115" }, owner_resource_id: { $ref: "shared0" }, template_id: { $ref: "shared1" }, badges: { $ref: "shared36" }, badge_filter_operator: { $ref: "shared0" }, meta_data: { $ref: "shared0" }, notes: { $ref: "shared0" }, selects: { $ref: "shared84" }, timeseries: { $ref: "shared18" }, organization_id: { $ref: "shared1" }, source: { $ref: "shared116" }, insight_id: { $ref: "shared1" } }, required: ["insightId", "name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared313" };
function validate1754(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func9.call(schema347.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1730(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1730)), data.scopes !== void 0 && !validate300(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate300)), data.tags !== void 0 && !validate106(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.filters !== void 0 && !validate1735(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1735)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1744(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1744)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.selects !== void 0 && !validate568(data.selects, at(instancePath, "/selects")) && (vErrors = more(vErrors, validate568)), data.timeseries !== void 0 && !validate64(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate64)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1751(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1751)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1754.errors = vErrors, vErrors === null;
}
var check_shared314 = outermost(validate1774);
function validate1774(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insightId === void 0 && (vErrors = need(vErrors, data, instancePath, "insightId"));
    for (let key0 in data)
      key0 !== "insightId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1774.errors = vErrors, vErrors === null;
}
var check_shared316 = outermost(validate1776);
var schema351 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared12" }, description: { $ref: "shared12" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared20" }, tags: { $ref: "shared17" }, resource_types: { $ref: "shared17" }, filters: { $ref: "shared115" }, owner_resource_id: { $ref: "shared0" }, template_id: { $ref: "shared1" }, badges: { $ref: "shared36" }, badge_filter_operator: { $ref: "shared0" }, meta_data: { $ref: "shared0" }, notes: { $ref: "shared0" }, organization_id: { $ref: "shared1" }, source: { $ref: "shared116" }, insight_id: { $ref: "shared6" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "InsightForCreate" };
function validate1778(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func9.call(schema351.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1730(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1730)), data.scopes !== void 0 && !validate300(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate300)), data.tags !== void 0 && !validate106(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate106)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.filters !== void 0 && !validate1735(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1735)), data.owner_resource_id !== void 0 && !validate29(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.badges !== void 0 && !validate1744(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1744)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.meta_data !== void 0 && !validate29(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1751(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1751)), data.insight_id !== void 0 && !validate775(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate775));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1778.errors = vErrors, vErrors === null;
}
function validate1777(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1778(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1778));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1777.errors = vErrors, vErrors === null;
}
function validate1776(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insights === void 0 && (vErrors = need(vErrors, data, instancePath, "insights"));
    for (let key0 in data)
      key0 !== "insights" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insights !== void 0 && !validate1777(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate1777));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1776.errors = vErrors, vErrors === null;
}
var check_shared317 = outermost(validate1797);
function validate1797(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insights === void 0 && (vErrors = need(vErrors, data, instancePath, "insights"));
    for (let key0 in data)
      key0 !== "insights" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insights !== void 0 && !validate368(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate368));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1797.errors = vErrors, vErrors === null;
}
var check_shared318 = outermost(validate1799);
function validate1799(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.notes === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "notes"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "notes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.notes !== void 0 && !validate22(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1799.errors = vErrors, vErrors === null;
}
var check_shared319 = outermost(validate1802);
function validate1802(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.backoffice === void 0 || data.custom === void 0 || data.pack_id === void 0 || data.metadata === void 0) && (vErrors = need(vErrors, data, instancePath, "backoffice", "custom", "pack_id", "metadata"));
    for (let key0 in data)
      key0 === "backoffice" || key0 === "custom" || key0 === "pack_id" || key0 === "metadata" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.backoffice !== void 0 && !validate368(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate368)), data.custom !== void 0 && !validate368(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate368)), data.pack_id !== void 0 && !validate22(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate22)), data.metadata !== void 0 && !validate22(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1802.errors = vErrors, vErrors === null;
}
var check_shared320 = outermost(validate1807);
var schema356 = { type: "string", enum: ["backoffice", "custom"], $id: "InsightSourceNameInput" };
function validate1809(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "backoffice" || data === "custom" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema356.enum })), validate1809.errors = vErrors, vErrors === null;
}
function validate1807(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.source === void 0 || data.groups === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "source", "groups"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "source" || key0 === "groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1809(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1809)), data.groups !== void 0 && !validate368(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate368));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1807.errors = vErrors, vErrors === null;
}
var check_shared321 = outermost(validate1812);
function validate1812(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insightId === void 0 && (vErrors = need(vErrors, data, instancePath, "insightId"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "insights" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate44(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate44)), data.insights !== void 0 && !validate568(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate568));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1812.errors = vErrors, vErrors === null;
}
var check_shared322 = outermost(validate1815), schema358 = { type: ["object", "array"], items: { $ref: "shared29" }, $id: "shared322" };
function validate1815(data, instancePath = "") {
  let vErrors = null;
  if ((!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema358.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate617(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate617));
  }
  return validate1815.errors = vErrors, vErrors === null;
}
var check_shared323 = outermost(validate1817);
var func159 = /* @__PURE__ */ new Set(["provider_id", "organization_service_id", "name", "insight_name", "state", "account", "account_id", "resource_type", "identified_at"]);
function validate1818(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.organization_service_id !== void 0 && !validate27(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.state !== void 0 && !validate27(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate27)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.identified_at !== void 0 && !validate29(data.identified_at, at(instancePath, "/identified_at")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func159.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1818.errors = vErrors, vErrors === null;
}
function validate1817(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1818(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1818));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1817.errors = vErrors, vErrors === null;
}
var check_shared324 = outermost(validate1829);
var func160 = /* @__PURE__ */ new Set(["name"]);
function validate1830(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func160.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1830.errors = vErrors, vErrors === null;
}
function validate1829(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1830(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1830));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1829.errors = vErrors, vErrors === null;
}
var check_shared325 = outermost(validate1833);
function validate1833(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "source" || key0 === "labels" || key0 === "search" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.source !== void 0 && !validate1809(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1809)), data.labels !== void 0 && !validate22(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate22)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1833.errors = vErrors, vErrors === null;
}
var check_InsightSelection_ = outermost(validate1837);
var schema365 = { type: ["array", "null"], items: { $ref: "InsightChoice_" }, $id: "shared121" };
var func161 = /* @__PURE__ */ new Set(["insight_id", "name"]);
function validate1839(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insight_id === void 0 && (vErrors = need(vErrors, data, instancePath, "insight_id")), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func161.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1839.errors = vErrors, vErrors === null;
}
function validate1838(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema365.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1839(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1839));
  }
  return validate1838.errors = vErrors, vErrors === null;
}
var func162 = /* @__PURE__ */ new Set(["data"]);
function validate1837(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.data !== void 0 && !validate1838(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate1838));
    for (let key0 in data)
      func162.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1837.errors = vErrors, vErrors === null;
}
var check_QueryFilterRegistry_ = outermost(validate1844);
var schema369 = { type: ["array", "null"], items: { $ref: "QueryFilterSetting_" }, $id: "shared136" };
function validate1857(data, instancePath = "") {
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
    validate775(data, instancePath) || (vErrors = more(vErrors, validate775), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1857.errors = vErrors, errors === 0;
}
var schema372 = { type: ["array", "null"], items: { $ref: "QueryFilterChoice_" }, $id: "shared138" };
var func163 = /* @__PURE__ */ new Set(["value", "display_value"]);
function validate1864(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.display_value !== void 0 && !validate29(data.display_value, at(instancePath, "/display_value")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func163.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1864.errors = vErrors, vErrors === null;
}
function validate1863(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema372.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1864(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1864));
  }
  return validate1863.errors = vErrors, vErrors === null;
}
var func164 = /* @__PURE__ */ new Set(["field_type", "name", "display_name", "description", "options", "choices", "_state_hash"]);
function validate1853(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.field_type !== void 0 && !validate29(data.field_type, at(instancePath, "/field_type")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.display_name !== void 0 && !validate29(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate1857(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate1857)), data.options !== void 0 && !validate87(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate87)), data.choices !== void 0 && !validate1863(data.choices, at(instancePath, "/choices")) && (vErrors = more(vErrors, validate1863)), data._state_hash !== void 0 && !validate29(data._state_hash, at(instancePath, "/_state_hash")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func164.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1853.errors = vErrors, vErrors === null;
}
function validate1852(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema369.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1853(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1853));
  }
  return validate1852.errors = vErrors, vErrors === null;
}
var func165 = /* @__PURE__ */ new Set(["filter_id", "name", "description", "supported_resources", "supported_clouds", "supports_common", "settings_config"]);
function validate1845(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.filter_id === void 0 && (vErrors = need(vErrors, data, instancePath, "filter_id")), data.filter_id !== void 0 && !validate22(data.filter_id, at(instancePath, "/filter_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.supported_resources !== void 0 && !validate87(data.supported_resources, at(instancePath, "/supported_resources")) && (vErrors = more(vErrors, validate87)), data.supported_clouds !== void 0 && !validate1636(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1636)), data.supports_common !== void 0 && !validate34(data.supports_common, at(instancePath, "/supports_common")) && (vErrors = more(vErrors, validate34)), data.settings_config !== void 0 && !validate1852(data.settings_config, at(instancePath, "/settings_config")) && (vErrors = more(vErrors, validate1852));
    for (let key0 in data)
      func165.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1845.errors = vErrors, vErrors === null;
}
function validate1844(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate1845(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate1845));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1844.errors = vErrors, vErrors === null;
}
var check_shared326 = outermost(validate1872);
function validate1872(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organizationServiceId === void 0 && (vErrors = need(vErrors, data, instancePath, "organizationServiceId"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "cursor" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44)), data.cursor !== void 0 && !validate22(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1872.errors = vErrors, vErrors === null;
}
var check_CloudFindingPage_ = outermost(validate1875);
var schema376 = { type: ["array", "null"], items: { $ref: "CloudFinding_" }, $id: "shared61" };
var func166 = /* @__PURE__ */ new Set(["insight_name", "resource_name"]);
function validate1877(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func166.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1877.errors = vErrors, vErrors === null;
}
function validate1876(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema376.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1877(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1877));
  }
  return validate1876.errors = vErrors, vErrors === null;
}
var func167 = /* @__PURE__ */ new Set(["results"]);
function validate1875(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.results !== void 0 && !validate1876(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate1876));
    for (let key0 in data)
      func167.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1875.errors = vErrors, vErrors === null;
}
var check_shared327 = outermost(validate1882);
var schema380 = { type: ["array", "null"], items: { $ref: "InsightPackMetadata_" }, $id: "shared119" };
var func168 = /* @__PURE__ */ new Set(["pack_id", "pack_name", "template_id", "template_name", "description", "order"]);
function validate1895(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.pack_id !== void 0 && !validate27(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate27)), data.pack_name !== void 0 && !validate29(data.pack_name, at(instancePath, "/pack_name")) && (vErrors = more(vErrors, validate29)), data.template_id !== void 0 && !validate27(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate27)), data.template_name !== void 0 && !validate29(data.template_name, at(instancePath, "/template_name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.order !== void 0 && !validate27(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func168.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1895.errors = vErrors, vErrors === null;
}
function validate1894(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema380.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1895(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1895));
  }
  return validate1894.errors = vErrors, vErrors === null;
}
var func169 = /* @__PURE__ */ new Set(["pack_id", "source", "name", "description", "logo_url", "backoffice", "custom", "organization_id", "inserted_at", "updated_at", "backoffice_metadata", "badges", "badge_filter_operator"]);
function validate1883(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.pack_id === void 0 || data.source === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "pack_id", "source", "name")), data.pack_id !== void 0 && !validate44(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate44)), data.source !== void 0 && !validate1615(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1615)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.logo_url !== void 0 && !validate29(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate29)), data.backoffice !== void 0 && !validate1633(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate1633)), data.custom !== void 0 && !validate1633(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate1633)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.inserted_at !== void 0 && !validate29(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate29)), data.updated_at !== void 0 && !validate29(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate29)), data.backoffice_metadata !== void 0 && !validate1894(data.backoffice_metadata, at(instancePath, "/backoffice_metadata")) && (vErrors = more(vErrors, validate1894)), data.badges !== void 0 && !validate1651(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1651)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func169.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1883.errors = vErrors, vErrors === null;
}
function validate1882(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1883(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1883));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1882.errors = vErrors, vErrors === null;
}
var check_shared328 = outermost(validate1907);
function validate1907(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.backoffice === void 0 || data.custom === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "backoffice", "custom"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "backoffice" || key0 === "custom" || key0 === "badges" || key0 === "badge_filter_operator" || key0 === "logo_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.backoffice !== void 0 && !validate368(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate368)), data.custom !== void 0 && !validate368(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate368)), data.badges !== void 0 && !validate1744(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1744)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.logo_url !== void 0 && !validate29(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate29));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1907.errors = vErrors, vErrors === null;
}
var check_InsightPack_ = outermost(validate1883), check_shared329 = outermost(validate1915);
function validate1915(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.packId === void 0 || data.name === void 0 || data.description === void 0 || data.backoffice === void 0 || data.custom === void 0) && (vErrors = need(vErrors, data, instancePath, "packId", "name", "description", "backoffice", "custom"));
    for (let key0 in data)
      key0 === "packId" || key0 === "name" || key0 === "description" || key0 === "backoffice" || key0 === "custom" || key0 === "badges" || key0 === "badge_filter_operator" || key0 === "logo_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.packId !== void 0 && !validate44(data.packId, at(instancePath, "/packId")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.backoffice !== void 0 && !validate368(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate368)), data.custom !== void 0 && !validate368(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate368)), data.badges !== void 0 && !validate1744(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1744)), data.badge_filter_operator !== void 0 && !validate29(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate29)), data.logo_url !== void 0 && !validate29(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate29));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1915.errors = vErrors, vErrors === null;
}
var check_shared330 = outermost(validate1924);
function validate1924(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.packId === void 0 && (vErrors = need(vErrors, data, instancePath, "packId"));
    for (let key0 in data)
      key0 !== "packId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.packId !== void 0 && !validate44(data.packId, at(instancePath, "/packId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1924.errors = vErrors, vErrors === null;
}
var check_shared331 = outermost(validate1926);
function validate1926(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.approver === void 0 || data.insight_id === void 0 || data.insight_source === void 0 || data.resource_ids === void 0 || data.resource_type === void 0 || data.start_date === void 0) && (vErrors = need(vErrors, data, instancePath, "approver", "insight_id", "insight_source", "resource_ids", "resource_type", "start_date"));
    for (let key0 in data)
      key0 === "approver" || key0 === "insight_id" || key0 === "insight_source" || key0 === "resource_ids" || key0 === "resource_type" || key0 === "start_date" || key0 === "expiration_date" || key0 === "notes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.approver !== void 0 && !validate22(data.approver, at(instancePath, "/approver")) && (vErrors = more(vErrors, validate22)), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.insight_source !== void 0 && !validate1809(data.insight_source, at(instancePath, "/insight_source")) && (vErrors = more(vErrors, validate1809)), data.resource_ids !== void 0 && !validate300(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate300)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.start_date !== void 0 && !validate22(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate22)), data.expiration_date !== void 0 && !validate22(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate22)), data.notes !== void 0 && !validate22(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1926.errors = vErrors, vErrors === null;
}
var check_shared73 = outermost(validate1935);
var func170 = /* @__PURE__ */ new Set(["exemption_id", "insight_id", "insight_source", "insight_name", "resource_id", "resource_ids", "resource_type", "resource_type_label", "resource_name", "provider_id", "cloud_type_id", "account", "account_id", "organization_id", "approver", "creator_id", "creator_name", "owner_name", "bot_id", "bot_name", "enabled", "create_date", "start_date", "expiration_date", "notes"]);
function validate1936(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.exemption_id === void 0 || data.insight_id === void 0 || data.insight_source === void 0 || data.resource_id === void 0 || data.resource_type === void 0 || data.approver === void 0 || data.enabled === void 0 || data.create_date === void 0 || data.start_date === void 0) && (vErrors = need(vErrors, data, instancePath, "exemption_id", "insight_id", "insight_source", "resource_id", "resource_type", "approver", "enabled", "create_date", "start_date")), data.exemption_id !== void 0 && !validate44(data.exemption_id, at(instancePath, "/exemption_id")) && (vErrors = more(vErrors, validate44)), data.insight_id !== void 0 && !validate44(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate44)), data.insight_source !== void 0 && !validate1615(data.insight_source, at(instancePath, "/insight_source")) && (vErrors = more(vErrors, validate1615)), data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.resource_type_label !== void 0 && !validate29(data.resource_type_label, at(instancePath, "/resource_type_label")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.cloud_type_id !== void 0 && !validate29(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.approver !== void 0 && !validate22(data.approver, at(instancePath, "/approver")) && (vErrors = more(vErrors, validate22)), data.creator_id !== void 0 && !validate27(data.creator_id, at(instancePath, "/creator_id")) && (vErrors = more(vErrors, validate27)), data.creator_name !== void 0 && !validate29(data.creator_name, at(instancePath, "/creator_name")) && (vErrors = more(vErrors, validate29)), data.owner_name !== void 0 && !validate29(data.owner_name, at(instancePath, "/owner_name")) && (vErrors = more(vErrors, validate29)), data.bot_id !== void 0 && !validate627(data.bot_id, at(instancePath, "/bot_id")) && (vErrors = more(vErrors, validate627)), data.bot_name !== void 0 && !validate29(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate29)), data.enabled !== void 0 && !validate64(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate64)), data.create_date !== void 0 && !validate22(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate22)), data.start_date !== void 0 && !validate22(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate22)), data.expiration_date !== void 0 && !validate29(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func170.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1936.errors = vErrors, vErrors === null;
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
var check_shared332 = outermost(validate1962);
function validate1962(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.exemption_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "exemption_ids"));
    for (let key0 in data)
      key0 !== "exemption_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.exemption_ids !== void 0 && !validate368(data.exemption_ids, at(instancePath, "/exemption_ids")) && (vErrors = more(vErrors, validate368));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1962.errors = vErrors, vErrors === null;
}
var check_shared333 = outermost(validate1964);
function validate1964(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "search" || key0 === "pack" || key0 === "badges" || key0 === "badge_filter_operator" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111)), data.page_size !== void 0 && !validate111(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate111)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22)), data.pack !== void 0 && !validate627(data.pack, at(instancePath, "/pack")) && (vErrors = more(vErrors, validate627)), data.badges !== void 0 && !validate347(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate347)), data.badge_filter_operator !== void 0 && !validate22(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1964.errors = vErrors, vErrors === null;
}
var check_ExemptionPage_ = outermost(validate1971);
var func171 = /* @__PURE__ */ new Set(["data", "total_count"]);
function validate1971(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.data === void 0 || data.total_count === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "total_count")), data.data !== void 0 && !validate1935(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate1935)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func171.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1971.errors = vErrors, vErrors === null;
}
var check_shared334 = outermost(validate1974);
function validate1974(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.filters === void 0 && (vErrors = need(vErrors, data, instancePath, "filters"));
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate100(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate100)), data.limit !== void 0 && !validate111(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate111)), data.offset !== void 0 && !validate113(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate113)), data.order_by !== void 0 && !validate115(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate115));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1974.errors = vErrors, vErrors === null;
}
var check_BotPage_ = outermost(validate1979);
var schema395 = { type: "string", "x-known": ["low", "medium", "high"], $id: "BotSeverity_" };
function validate1986(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "low" && data !== "medium" && data !== "high" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema395["x-known"] })), validate1986.errors = vErrors, vErrors === null;
}
var schema396 = { type: "string", "x-known": ["Security", "Optimization", "Curation", "Best Practices", "Miscellaneous"], $id: "BotCategory_" };
function validate1988(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "Security" && data !== "Optimization" && data !== "Curation" && data !== "Best Practices" && data !== "Miscellaneous" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema396["x-known"] })), validate1988.errors = vErrors, vErrors === null;
}
var schema397 = { type: "string", "x-known": ["RUNNING", "PAUSED", "ARCHIVED", "SCANNING"], $id: "shared24" };
function validate1990(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "RUNNING" && data !== "PAUSED" && data !== "ARCHIVED" && data !== "SCANNING" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema397["x-known"] })), validate1990.errors = vErrors, vErrors === null;
}
var schema399 = { type: ["array", "null"], items: { $ref: "InsightFilter_" }, $id: "shared40" };
function validate1997(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema399.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1625(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1625));
  }
  return validate1997.errors = vErrors, vErrors === null;
}
var func172 = /* @__PURE__ */ new Set(["_type", "hour", "minute", "second"]);
function validate2005(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data._type !== void 0 && !validate29(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate29)), data.hour !== void 0 && !validate27(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate27)), data.minute !== void 0 && !validate27(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate27)), data.second !== void 0 && !validate27(data.second, at(instancePath, "/second")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func172.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2005.errors = vErrors, vErrors === null;
}
function validate2004(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2005(data, instancePath) || (vErrors = more(vErrors, validate2005), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate775(data, instancePath) || (vErrors = more(vErrors, validate775), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2004.errors = vErrors, errors === 0;
}
var func173 = /* @__PURE__ */ new Set(["_type", "time_of_day", "day_of_month", "day_of_week", "exclude_days", "minute_of_hour", "second_of_hour"]);
function validate2002(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data._type !== void 0 && !validate29(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate29)), data.time_of_day !== void 0 && !validate2004(data.time_of_day, at(instancePath, "/time_of_day")) && (vErrors = more(vErrors, validate2004)), data.day_of_month !== void 0 && !validate27(data.day_of_month, at(instancePath, "/day_of_month")) && (vErrors = more(vErrors, validate27)), data.day_of_week !== void 0 && !validate27(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate27)), data.exclude_days !== void 0 && !validate1633(data.exclude_days, at(instancePath, "/exclude_days")) && (vErrors = more(vErrors, validate1633)), data.minute_of_hour !== void 0 && !validate27(data.minute_of_hour, at(instancePath, "/minute_of_hour")) && (vErrors = more(vErrors, validate27)), data.second_of_hour !== void 0 && !validate27(data.second_of_hour, at(instancePath, "/second_of_hour")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func173.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2002.errors = vErrors, vErrors === null;
}
function validate2001(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2002(data, instancePath) || (vErrors = more(vErrors, validate2002), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate775(data, instancePath) || (vErrors = more(vErrors, validate775), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2001.errors = vErrors, errors === 0;
}
var schema404 = { type: ["array", "null"], items: { $ref: "BotAction_" }, $id: "shared41" };
var func174 = /* @__PURE__ */ new Set(["name", "config", "run_when_result_is"]);
function validate2024(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.config !== void 0 && !validate778(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate778)), data.run_when_result_is !== void 0 && !validate34(data.run_when_result_is, at(instancePath, "/run_when_result_is")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func174.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2024.errors = vErrors, vErrors === null;
}
function validate2023(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema404.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2024(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2024));
  }
  return validate2023.errors = vErrors, vErrors === null;
}
var func175 = /* @__PURE__ */ new Set(["resource_types", "groups", "badges", "filters", "hookpoints", "schedule", "schedule_description", "ondemand_enabled", "actions"]);
function validate1993(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_types !== void 0 && !validate87(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate87), errors = vErrors.length), data.groups !== void 0 && !validate87(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate87), errors = vErrors.length), data.badges !== void 0 && !validate1651(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1651), errors = vErrors.length), data.filters !== void 0 && !validate1997(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1997), errors = vErrors.length), data.hookpoints !== void 0 && !validate87(data.hookpoints, at(instancePath, "/hookpoints")) && (vErrors = more(vErrors, validate87), errors = vErrors.length), data.schedule !== void 0 && !validate2001(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate2001), errors = vErrors.length), data.schedule_description !== void 0 && !validate29(data.schedule_description, at(instancePath, "/schedule_description")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.ondemand_enabled !== void 0 && !validate34(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.actions !== void 0 && !validate2023(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2023), errors = vErrors.length);
    for (let key0 in data)
      func175.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }), errors++);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate1993.errors = vErrors, errors === 0;
}
var func176 = /* @__PURE__ */ new Set(["errors", "timeouts", "invalid_perms"]);
function validate2046(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.errors !== void 0 && !validate27(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.timeouts !== void 0 && !validate27(data.timeouts, at(instancePath, "/timeouts")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.invalid_perms !== void 0 && !validate27(data.invalid_perms, at(instancePath, "/invalid_perms")) && (vErrors = more(vErrors, validate27), errors = vErrors.length);
    for (let key0 in data)
      func176.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }), errors++);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2046.errors = vErrors, errors === 0;
}
var func177 = /* @__PURE__ */ new Set(["resource_id", "name", "description", "notes", "severity", "category", "state", "ondemand_enabled", "instructions", "insight_id", "insight_name", "source", "owner", "owner_name", "date_created", "date_modified", "badge_scope_operator", "schedule", "hookpoint_created", "hookpoint_modified", "hookpoint_tags_modified", "hookpoint_destroyed", "next_scheduled_run", "valid", "event_failures", "detailed_logging", "version", "exemptions_count"]);
function validate1981(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.severity !== void 0 && !validate1986(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1986)), data.category !== void 0 && !validate1988(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate1988)), data.state !== void 0 && !validate1990(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate1990)), data.ondemand_enabled !== void 0 && !validate34(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate34)), data.instructions !== void 0 && !validate1993(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate1993)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.insight_name !== void 0 && !validate29(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate29)), data.source !== void 0 && !validate29(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate29)), data.owner !== void 0 && !validate29(data.owner, at(instancePath, "/owner")) && (vErrors = more(vErrors, validate29)), data.owner_name !== void 0 && !validate29(data.owner_name, at(instancePath, "/owner_name")) && (vErrors = more(vErrors, validate29)), data.date_created !== void 0 && !validate29(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate29)), data.date_modified !== void 0 && !validate29(data.date_modified, at(instancePath, "/date_modified")) && (vErrors = more(vErrors, validate29)), data.badge_scope_operator !== void 0 && !validate29(data.badge_scope_operator, at(instancePath, "/badge_scope_operator")) && (vErrors = more(vErrors, validate29)), data.schedule !== void 0 && !validate2001(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate2001)), data.hookpoint_created !== void 0 && !validate34(data.hookpoint_created, at(instancePath, "/hookpoint_created")) && (vErrors = more(vErrors, validate34)), data.hookpoint_modified !== void 0 && !validate34(data.hookpoint_modified, at(instancePath, "/hookpoint_modified")) && (vErrors = more(vErrors, validate34)), data.hookpoint_tags_modified !== void 0 && !validate34(data.hookpoint_tags_modified, at(instancePath, "/hookpoint_tags_modified")) && (vErrors = more(vErrors, validate34)), data.hookpoint_destroyed !== void 0 && !validate34(data.hookpoint_destroyed, at(instancePath, "/hookpoint_destroyed")) && (vErrors = more(vErrors, validate34)), data.next_scheduled_run !== void 0 && !validate538(data.next_scheduled_run, at(instancePath, "/next_scheduled_run")) && (vErrors = more(vErrors, validate538)), data.valid !== void 0 && !validate34(data.valid, at(instancePath, "/valid")) && (vErrors = more(vErrors, validate34)), data.event_failures !== void 0 && !validate2046(data.event_failures, at(instancePath, "/event_failures")) && (vErrors = more(vErrors, validate2046)), data.detailed_logging !== void 0 && !validate34(data.detailed_logging, at(instancePath, "/detailed_logging")) && (vErrors = more(vErrors, validate34)), data.version !== void 0 && !validate27(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate27)), data.exemptions_count !== void 0 && !validate27(data.exemptions_count, at(instancePath, "/exemptions_count")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func177.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1981.errors = vErrors, vErrors === null;
}
function validate1980(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1981(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1981));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1980.errors = vErrors, vErrors === null;
}
var func178 = /* @__PURE__ */ new Set(["bots", "count"]);
function validate1979(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.bots === void 0 || data.count === void 0) && (vErrors = need(vErrors, data, instancePath, "bots", "count")), data.bots !== void 0 && !validate1980(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate1980)), data.count !== void 0 && !validate44(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func178.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1979.errors = vErrors, vErrors === null;
}
var check_shared335 = outermost(validate2057);
function validate2057(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.botResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "botResourceId"));
    for (let key0 in data)
      key0 !== "botResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.botResourceId !== void 0 && !validate197(data.botResourceId, at(instancePath, "/botResourceId")) && (vErrors = more(vErrors, validate197));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2057.errors = vErrors, vErrors === null;
}
var check_Bot_ = outermost(validate1981), check_shared336 = outermost(validate2059), schema408 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared12" }, description: { $ref: "shared12" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared30" }, ondemand_enabled: { $ref: "shared18" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared1" }, source: { $ref: "shared31" } }, required: ["name", "severity", "category", "instructions"], $id: "shared336" }, schema409 = { type: "string", enum: ["low", "medium", "high"], $id: "BotSeverityInput" };
function validate2062(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "low" || data === "medium" || data === "high" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema409.enum })), validate2062.errors = vErrors, vErrors === null;
}
var schema410 = { type: "string", enum: ["Security", "Optimization", "Curation", "Best Practices", "Miscellaneous"], $id: "BotCategoryInput" };
function validate2064(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "Security" || data === "Optimization" || data === "Curation" || data === "Best Practices" || data === "Miscellaneous" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema410.enum })), validate2064.errors = vErrors, vErrors === null;
}
var schema411 = { type: "string", enum: ["RUNNING", "PAUSED"], $id: "shared30" };
function validate2066(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "RUNNING" || data === "PAUSED" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema411.enum })), validate2066.errors = vErrors, vErrors === null;
}
var schema412 = { type: "object", additionalProperties: !1, properties: { resource_types: { $ref: "shared17" }, groups: { $ref: "shared20" }, badges: { $ref: "shared21" }, filters: { $ref: "shared42" }, hookpoints: { $ref: "shared17" }, schedule: { $ref: "shared43" }, schedule_description: { $ref: "shared0" }, ondemand_enabled: { $ref: "shared18" }, actions: { $ref: "shared44" } }, $id: "BotInstructionsForWrite" };
function validate2078(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.hour === void 0 || data.minute === void 0 || data.second === void 0) && (vErrors = need(vErrors, data, instancePath, "hour", "minute", "second"));
    for (let key0 in data)
      key0 === "_type" || key0 === "hour" || key0 === "minute" || key0 === "second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data._type !== void 0 && !validate22(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate22)), data.hour !== void 0 && !validate44(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate44)), data.minute !== void 0 && !validate44(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate44)), data.second !== void 0 && !validate44(data.second, at(instancePath, "/second")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2078.errors = vErrors, vErrors === null;
}
function validate2076(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data._type === void 0 && (vErrors = need(vErrors, data, instancePath, "_type"));
    for (let key0 in data)
      key0 === "_type" || key0 === "time_of_day" || key0 === "day_of_month" || key0 === "day_of_week" || key0 === "exclude_days" || key0 === "minute_of_hour" || key0 === "second_of_hour" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data._type !== void 0 && !validate22(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate22)), data.time_of_day !== void 0 && !validate2078(data.time_of_day, at(instancePath, "/time_of_day")) && (vErrors = more(vErrors, validate2078)), data.day_of_month !== void 0 && !validate44(data.day_of_month, at(instancePath, "/day_of_month")) && (vErrors = more(vErrors, validate44)), data.day_of_week !== void 0 && !validate44(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate44)), data.exclude_days !== void 0 && !validate368(data.exclude_days, at(instancePath, "/exclude_days")) && (vErrors = more(vErrors, validate368)), data.minute_of_hour !== void 0 && !validate44(data.minute_of_hour, at(instancePath, "/minute_of_hour")) && (vErrors = more(vErrors, validate44)), data.second_of_hour !== void 0 && !validate44(data.second_of_hour, at(instancePath, "/second_of_hour")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2076.errors = vErrors, vErrors === null;
}
function validate2075(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2076(data, instancePath) || (vErrors = more(vErrors, validate2076), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate775(data, instancePath) || (vErrors = more(vErrors, validate775), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2075.errors = vErrors, errors === 0;
}
function validate2095(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.config === void 0 || data.run_when_result_is === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "config", "run_when_result_is"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || key0 === "run_when_result_is" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate617(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate617)), data.run_when_result_is !== void 0 && !validate64(data.run_when_result_is, at(instancePath, "/run_when_result_is")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2095.errors = vErrors, vErrors === null;
}
function validate2094(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2095(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2095));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2094.errors = vErrors, vErrors === null;
}
function validate2069(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func9.call(schema412.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106)), data.groups !== void 0 && !validate300(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate300)), data.badges !== void 0 && !validate347(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate347)), data.filters !== void 0 && !validate712(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate712)), data.hookpoints !== void 0 && !validate106(data.hookpoints, at(instancePath, "/hookpoints")) && (vErrors = more(vErrors, validate106)), data.schedule !== void 0 && !validate2075(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate2075)), data.schedule_description !== void 0 && !validate29(data.schedule_description, at(instancePath, "/schedule_description")) && (vErrors = more(vErrors, validate29)), data.ondemand_enabled !== void 0 && !validate64(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate64)), data.actions !== void 0 && !validate2094(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2094));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2069.errors = vErrors, vErrors === null;
}
var schema418 = { type: ["string", "null"], enum: ["backoffice", "custom", null], $id: "shared31" };
function validate2103(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema418.type })), data === "backoffice" || data === "custom" || data === null || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema418.enum })), validate2103.errors = vErrors, vErrors === null;
}
function validate2059(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.severity === void 0 || data.category === void 0 || data.instructions === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "severity", "category", "instructions"));
    for (let key0 in data)
      func9.call(schema408.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate2062(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate2062)), data.category !== void 0 && !validate2064(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate2064)), data.state !== void 0 && !validate2066(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate2066)), data.ondemand_enabled !== void 0 && !validate64(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate64)), data.instructions !== void 0 && !validate2069(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate2069)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate2103(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate2103));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2059.errors = vErrors, vErrors === null;
}
var check_shared337 = outermost(validate2105), schema419 = { type: "object", additionalProperties: !1, properties: { botResourceId: { $ref: "shared122" }, name: { $ref: "shared12" }, description: { $ref: "shared12" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared30" }, ondemand_enabled: { $ref: "shared18" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared1" }, source: { $ref: "shared31" } }, required: ["botResourceId"], $id: "shared337" };
function validate2105(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.botResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "botResourceId"));
    for (let key0 in data)
      func9.call(schema419.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.botResourceId !== void 0 && !validate197(data.botResourceId, at(instancePath, "/botResourceId")) && (vErrors = more(vErrors, validate197)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate2062(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate2062)), data.category !== void 0 && !validate2064(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate2064)), data.state !== void 0 && !validate2066(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate2066)), data.ondemand_enabled !== void 0 && !validate64(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate64)), data.instructions !== void 0 && !validate2069(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate2069)), data.insight_id !== void 0 && !validate27(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate2103(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate2103));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2105.errors = vErrors, vErrors === null;
}
var check_BotFunctionRegistry_ = outermost(validate2116);
var schema421 = { type: ["array", "null"], items: { $ref: "BotFunction_" }, $id: "shared35" };
var func182 = /* @__PURE__ */ new Set(["name", "description", "supported_resources", "supported_clouds", "version", "permissions"]);
function validate2118(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.supported_resources !== void 0 && !validate87(data.supported_resources, at(instancePath, "/supported_resources")) && (vErrors = more(vErrors, validate87)), data.supported_clouds !== void 0 && !validate1636(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1636));
    for (let key0 in data)
      func182.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2118.errors = vErrors, vErrors === null;
}
function validate2117(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema421.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2118(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2118));
  }
  return validate2117.errors = vErrors, vErrors === null;
}
var func183 = /* @__PURE__ */ new Set(["filters", "actions"]);
function validate2116(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.filters !== void 0 && !validate2117(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate2117)), data.actions !== void 0 && !validate2117(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2117));
    for (let key0 in data)
      func183.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2116.errors = vErrors, vErrors === null;
}
var check_shared338 = outermost(validate2126);
function validate2126(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate100(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate100)), data.limit !== void 0 && !validate44(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate44)), data.offset !== void 0 && !validate44(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate44)), data.order_by !== void 0 && !validate115(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate115));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2126.errors = vErrors, vErrors === null;
}
var check_shared340 = outermost(validate2131);
var schema427 = { type: ["string", "null"], "x-known": ["INACTIVE", null], $id: "shared184" };
function validate2136(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema427.type })), data !== "INACTIVE" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema427["x-known"] })), validate2136.errors = vErrors, vErrors === null;
}
var schema428 = { type: ["string", "null"], "x-known": ["SUCCESS", null], $id: "shared185" };
function validate2138(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema428.type })), data !== "SUCCESS" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema428["x-known"] })), validate2138.errors = vErrors, vErrors === null;
}
var schema429 = { type: ["string", "number", "null"], $id: "shared186" };
function validate2140(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && typeof data != "number" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema429.type })), validate2140.errors = vErrors, vErrors === null;
}
var func184 = /* @__PURE__ */ new Set(["event_id", "event_type", "event_state", "last_run_status", "next_scheduled_run", "schedule", "creation_time", "description", "scheduled_by", "bot_name", "target_resource_id", "resource_type", "provider_id", "name", "account", "cloud"]);
function validate2133(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.event_id === void 0 && (vErrors = need(vErrors, data, instancePath, "event_id")), data.event_id !== void 0 && !validate44(data.event_id, at(instancePath, "/event_id")) && (vErrors = more(vErrors, validate44)), data.event_type !== void 0 && !validate29(data.event_type, at(instancePath, "/event_type")) && (vErrors = more(vErrors, validate29)), data.event_state !== void 0 && !validate2136(data.event_state, at(instancePath, "/event_state")) && (vErrors = more(vErrors, validate2136)), data.last_run_status !== void 0 && !validate2138(data.last_run_status, at(instancePath, "/last_run_status")) && (vErrors = more(vErrors, validate2138)), data.next_scheduled_run !== void 0 && !validate2140(data.next_scheduled_run, at(instancePath, "/next_scheduled_run")) && (vErrors = more(vErrors, validate2140)), data.schedule !== void 0 && !validate29(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate29)), data.creation_time !== void 0 && !validate29(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.scheduled_by !== void 0 && !validate29(data.scheduled_by, at(instancePath, "/scheduled_by")) && (vErrors = more(vErrors, validate29)), data.bot_name !== void 0 && !validate29(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate29)), data.target_resource_id !== void 0 && !validate29(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.cloud !== void 0 && !validate29(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func184.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2133.errors = vErrors, vErrors === null;
}
function validate2132(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2133(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2133));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2132.errors = vErrors, vErrors === null;
}
var func185 = /* @__PURE__ */ new Set(["events", "total"]);
function validate2131(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.events === void 0 && (vErrors = need(vErrors, data, instancePath, "events")), data.events !== void 0 && !validate2132(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate2132)), data.total !== void 0 && !validate27(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func185.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2131.errors = vErrors, vErrors === null;
}
var check_shared342 = outermost(validate2156);
var schema431 = { type: "string", enum: ["delete"], $id: "shared341" };
function validate2157(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "delete" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema431.enum })), validate2157.errors = vErrors, vErrors === null;
}
function validate2156(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.action === void 0 || data.event_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "action", "event_ids"));
    for (let key0 in data)
      key0 === "action" || key0 === "event_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.action !== void 0 && !validate2157(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate2157)), data.event_ids !== void 0 && !validate368(data.event_ids, at(instancePath, "/event_ids")) && (vErrors = more(vErrors, validate368));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2156.errors = vErrors, vErrors === null;
}
var check_shared344 = outermost(validate2160);
var func186 = /* @__PURE__ */ new Set(["event_id", "event_type", "last_run_status", "start_time", "finish_time", "bot_name", "target_resource_id", "resource_type", "provider_id", "name"]);
function validate2162(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.event_id !== void 0 && !validate27(data.event_id, at(instancePath, "/event_id")) && (vErrors = more(vErrors, validate27)), data.event_type !== void 0 && !validate29(data.event_type, at(instancePath, "/event_type")) && (vErrors = more(vErrors, validate29)), data.last_run_status !== void 0 && !validate29(data.last_run_status, at(instancePath, "/last_run_status")) && (vErrors = more(vErrors, validate29)), data.start_time !== void 0 && !validate2140(data.start_time, at(instancePath, "/start_time")) && (vErrors = more(vErrors, validate2140)), data.finish_time !== void 0 && !validate2140(data.finish_time, at(instancePath, "/finish_time")) && (vErrors = more(vErrors, validate2140)), data.bot_name !== void 0 && !validate29(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate29)), data.target_resource_id !== void 0 && !validate29(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func186.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2162.errors = vErrors, vErrors === null;
}
function validate2161(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2162(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2162));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2161.errors = vErrors, vErrors === null;
}
var func187 = /* @__PURE__ */ new Set(["events"]);
function validate2160(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.events === void 0 && (vErrors = need(vErrors, data, instancePath, "events")), data.events !== void 0 && !validate2161(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate2161));
    for (let key0 in data)
      func187.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2160.errors = vErrors, vErrors === null;
}
var check_shared345 = outermost(validate2175);
var func188 = /* @__PURE__ */ new Set(["id", "organization_id", "name", "description", "pack_id", "source", "insights_blacklist", "insights_warn_only", "slack_channel", "email_recipients", "last_build_at", "created_at", "last_modified", "total_builds", "success_count", "failure_count", "consumption_url", "favorite", "tfc_count", "local_exceptions_enabled"]);
function validate2176(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.pack_id !== void 0 && !validate27(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate27)), data.source !== void 0 && !validate1615(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1615)), data.insights_blacklist !== void 0 && !validate87(data.insights_blacklist, at(instancePath, "/insights_blacklist")) && (vErrors = more(vErrors, validate87)), data.insights_warn_only !== void 0 && !validate87(data.insights_warn_only, at(instancePath, "/insights_warn_only")) && (vErrors = more(vErrors, validate87)), data.slack_channel !== void 0 && !validate29(data.slack_channel, at(instancePath, "/slack_channel")) && (vErrors = more(vErrors, validate29)), data.email_recipients !== void 0 && !validate87(data.email_recipients, at(instancePath, "/email_recipients")) && (vErrors = more(vErrors, validate87)), data.last_build_at !== void 0 && !validate29(data.last_build_at, at(instancePath, "/last_build_at")) && (vErrors = more(vErrors, validate29)), data.created_at !== void 0 && !validate29(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate29)), data.last_modified !== void 0 && !validate29(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate29)), data.total_builds !== void 0 && !validate27(data.total_builds, at(instancePath, "/total_builds")) && (vErrors = more(vErrors, validate27)), data.success_count !== void 0 && !validate27(data.success_count, at(instancePath, "/success_count")) && (vErrors = more(vErrors, validate27)), data.failure_count !== void 0 && !validate27(data.failure_count, at(instancePath, "/failure_count")) && (vErrors = more(vErrors, validate27)), data.consumption_url !== void 0 && !validate29(data.consumption_url, at(instancePath, "/consumption_url")) && (vErrors = more(vErrors, validate29)), data.favorite !== void 0 && !validate34(data.favorite, at(instancePath, "/favorite")) && (vErrors = more(vErrors, validate34)), data.tfc_count !== void 0 && !validate27(data.tfc_count, at(instancePath, "/tfc_count")) && (vErrors = more(vErrors, validate27)), data.local_exceptions_enabled !== void 0 && !validate34(data.local_exceptions_enabled, at(instancePath, "/local_exceptions_enabled")) && (vErrors = more(vErrors, validate34));
    for (let key0 in data)
      func188.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2176.errors = vErrors, vErrors === null;
}
function validate2175(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2176(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2176));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2175.errors = vErrors, vErrors === null;
}
var check_shared346 = outermost(validate2198);
function validate2198(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "scan_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "author_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "config_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "iac_provider"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "scan_template"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "readable" || key0 === "scan_name" || key0 === "author_name" || key0 === "config_name" || key0 === "iac_provider" || key0 === "scan_template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.readable !== void 0 && !validate64(data.readable, at(instancePath, "/readable")) && (vErrors = more(vErrors, validate64), errors = vErrors.length), data.scan_name !== void 0 && !validate22(data.scan_name, at(instancePath, "/scan_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.author_name !== void 0 && !validate22(data.author_name, at(instancePath, "/author_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.config_name !== void 0 && !validate22(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.iac_provider !== void 0 && !validate22(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.scan_template !== void 0 && !validate22(data.scan_template, at(instancePath, "/scan_template")) && (vErrors = more(vErrors, validate22), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2198.errors = vErrors, errors === 0;
}
var check_IacScanResult_ = outermost(validate2205);
var schema439 = { type: ["object", "null"], additionalProperties: { $ref: "IacMappedResource_" }, $id: "shared95" };
var func189 = /* @__PURE__ */ new Set(["address", "name"]);
function validate2215(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.address !== void 0 && !validate29(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func189.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2215.errors = vErrors, vErrors === null;
}
function validate2214(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema439.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2215(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2215));
  return validate2214.errors = vErrors, vErrors === null;
}
var schema443 = { type: ["array", "null"], items: { $ref: "IacInsightResult_" }, $id: "shared99" };
function validate2232(data, instancePath = "") {
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
    validate775(data, instancePath) || (vErrors = more(vErrors, validate775), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2232.errors = vErrors, errors === 0;
}
var func190 = /* @__PURE__ */ new Set(["id", "name", "description", "severity", "source", "notes", "resource_types", "warn_only", "success", "failure", "warning"]);
function validate2223(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.description !== void 0 && !validate29(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate29)), data.severity !== void 0 && !validate1619(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1619)), data.source !== void 0 && !validate1615(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1615)), data.notes !== void 0 && !validate29(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate29)), data.resource_types !== void 0 && !validate87(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate87)), data.warn_only !== void 0 && !validate34(data.warn_only, at(instancePath, "/warn_only")) && (vErrors = more(vErrors, validate34)), data.success !== void 0 && !validate2232(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate2232)), data.failure !== void 0 && !validate2232(data.failure, at(instancePath, "/failure")) && (vErrors = more(vErrors, validate2232)), data.warning !== void 0 && !validate2232(data.warning, at(instancePath, "/warning")) && (vErrors = more(vErrors, validate2232));
    for (let key0 in data)
      func190.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2223.errors = vErrors, vErrors === null;
}
function validate2222(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema443.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2223(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2223));
  }
  return validate2222.errors = vErrors, vErrors === null;
}
var func191 = /* @__PURE__ */ new Set(["failed_insights", "passed_insights", "warned_insights", "skipped_insights", "failed_resources", "passed_resources", "warned_resources", "skipped_resources", "total_insights", "total_resources", "scan_template"]);
function validate2221(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.failed_insights !== void 0 && !validate2222(data.failed_insights, at(instancePath, "/failed_insights")) && (vErrors = more(vErrors, validate2222)), data.passed_insights !== void 0 && !validate2222(data.passed_insights, at(instancePath, "/passed_insights")) && (vErrors = more(vErrors, validate2222)), data.warned_insights !== void 0 && !validate2222(data.warned_insights, at(instancePath, "/warned_insights")) && (vErrors = more(vErrors, validate2222)), data.skipped_insights !== void 0 && !validate2222(data.skipped_insights, at(instancePath, "/skipped_insights")) && (vErrors = more(vErrors, validate2222)), data.failed_resources !== void 0 && !validate27(data.failed_resources, at(instancePath, "/failed_resources")) && (vErrors = more(vErrors, validate27)), data.passed_resources !== void 0 && !validate27(data.passed_resources, at(instancePath, "/passed_resources")) && (vErrors = more(vErrors, validate27)), data.warned_resources !== void 0 && !validate27(data.warned_resources, at(instancePath, "/warned_resources")) && (vErrors = more(vErrors, validate27)), data.skipped_resources !== void 0 && !validate27(data.skipped_resources, at(instancePath, "/skipped_resources")) && (vErrors = more(vErrors, validate27)), data.total_insights !== void 0 && !validate27(data.total_insights, at(instancePath, "/total_insights")) && (vErrors = more(vErrors, validate27)), data.total_resources !== void 0 && !validate27(data.total_resources, at(instancePath, "/total_resources")) && (vErrors = more(vErrors, validate27)), data.scan_template !== void 0 && !validate29(data.scan_template, at(instancePath, "/scan_template")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func191.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2221.errors = vErrors, vErrors === null;
}
function validate2220(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2221(data, instancePath) || (vErrors = more(vErrors, validate2221), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate775(data, instancePath) || (vErrors = more(vErrors, validate775), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2220.errors = vErrors, errors === 0;
}
var schema446 = { type: ["array", "null"], items: { $ref: "IacReadableResource_" }, $id: "shared97" };
var schema448 = { type: ["array", "null"], items: { $ref: "IacReadableRule_" }, $id: "shared87" };
var func192 = /* @__PURE__ */ new Set(["rule_name", "rule_description", "rule_detail"]);
function validate2262(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rule_name !== void 0 && !validate29(data.rule_name, at(instancePath, "/rule_name")) && (vErrors = more(vErrors, validate29)), data.rule_description !== void 0 && !validate29(data.rule_description, at(instancePath, "/rule_description")) && (vErrors = more(vErrors, validate29)), data.rule_detail !== void 0 && !validate29(data.rule_detail, at(instancePath, "/rule_detail")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func192.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2262.errors = vErrors, vErrors === null;
}
function validate2261(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema448.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2262(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2262));
  }
  return validate2261.errors = vErrors, vErrors === null;
}
var func193 = /* @__PURE__ */ new Set(["resource_source", "resource_address", "resource_name", "resource_type", "resource_region", "passed_rules", "warning_rules", "failed_rules"]);
function validate2255(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_source !== void 0 && !validate29(data.resource_source, at(instancePath, "/resource_source")) && (vErrors = more(vErrors, validate29)), data.resource_address !== void 0 && !validate29(data.resource_address, at(instancePath, "/resource_address")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.resource_region !== void 0 && !validate29(data.resource_region, at(instancePath, "/resource_region")) && (vErrors = more(vErrors, validate29)), data.passed_rules !== void 0 && !validate2261(data.passed_rules, at(instancePath, "/passed_rules")) && (vErrors = more(vErrors, validate2261)), data.warning_rules !== void 0 && !validate2261(data.warning_rules, at(instancePath, "/warning_rules")) && (vErrors = more(vErrors, validate2261)), data.failed_rules !== void 0 && !validate2261(data.failed_rules, at(instancePath, "/failed_rules")) && (vErrors = more(vErrors, validate2261));
    for (let key0 in data)
      func193.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2255.errors = vErrors, vErrors === null;
}
function validate2254(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema446.type }), errors++), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2255(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2255), errors = vErrors.length);
  }
  return validate2254.errors = vErrors, errors === 0;
}
var func194 = /* @__PURE__ */ new Set(["build_id", "config_name", "status", "message", "success", "errors", "scan_results", "stacktrace", "resource_mapping", "details", "resources"]);
function validate2205(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "build_id"), errors = vErrors === null ? 0 : vErrors.length, data.build_id !== void 0 && !validate44(data.build_id, at(instancePath, "/build_id")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.config_name !== void 0 && !validate29(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.message !== void 0 && !validate29(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.success !== void 0 && !validate34(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.errors !== void 0 && !validate87(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate87), errors = vErrors.length), data.scan_results !== void 0 && !validate29(data.scan_results, at(instancePath, "/scan_results")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.stacktrace !== void 0 && !validate1857(data.stacktrace, at(instancePath, "/stacktrace")) && (vErrors = more(vErrors, validate1857), errors = vErrors.length), data.resource_mapping !== void 0 && !validate2214(data.resource_mapping, at(instancePath, "/resource_mapping")) && (vErrors = more(vErrors, validate2214), errors = vErrors.length), data.details !== void 0 && !validate2220(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate2220), errors = vErrors.length), data.resources !== void 0 && !validate2254(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate2254), errors = vErrors.length);
    for (let key0 in data)
      func194.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }), errors++);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2205.errors = vErrors, errors === 0;
}
var check_shared347 = outermost(validate2272);
function validate2272(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "buildId"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "buildId" || key0 === "readable" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.buildId !== void 0 && !validate44(data.buildId, at(instancePath, "/buildId")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.readable !== void 0 && !validate64(data.readable, at(instancePath, "/readable")) && (vErrors = more(vErrors, validate64), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2272.errors = vErrors, errors === 0;
}
var check_IacScan_ = outermost(validate2275);
var func195 = /* @__PURE__ */ new Set(["id", "name", "source"]);
function validate2292(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id !== void 0 && !validate27(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate27)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.source !== void 0 && !validate29(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func195.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2292.errors = vErrors, vErrors === null;
}
function validate2291(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2292(data, instancePath) || (vErrors = more(vErrors, validate2292), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate775(data, instancePath) || (vErrors = more(vErrors, validate775), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2291.errors = vErrors, errors === 0;
}
var func196 = /* @__PURE__ */ new Set(["id", "config_id", "config_name", "scan_name", "author_name", "create_time", "duration", "iac_provider", "scan_type", "status", "status_message", "success", "errors", "warnings", "stacktrace", "pack", "failed_insights", "warned_insights", "failed_resources", "passed_resources", "warned_resources", "total_resources", "resources_by_type", "failed_resources_by_type", "warned_resources_by_type", "scan_results", "resource_mapping", "details", "resources"]);
function validate2275(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "id"), errors = vErrors === null ? 0 : vErrors.length, data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44), errors = vErrors.length), data.config_id !== void 0 && !validate27(data.config_id, at(instancePath, "/config_id")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.config_name !== void 0 && !validate29(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.scan_name !== void 0 && !validate29(data.scan_name, at(instancePath, "/scan_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.author_name !== void 0 && !validate29(data.author_name, at(instancePath, "/author_name")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.duration !== void 0 && !validate27(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.iac_provider !== void 0 && !validate29(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.scan_type !== void 0 && !validate29(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.status_message !== void 0 && !validate29(data.status_message, at(instancePath, "/status_message")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.success !== void 0 && !validate34(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate34), errors = vErrors.length), data.errors !== void 0 && !validate442(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate442), errors = vErrors.length), data.warnings !== void 0 && !validate442(data.warnings, at(instancePath, "/warnings")) && (vErrors = more(vErrors, validate442), errors = vErrors.length), data.stacktrace !== void 0 && !validate1857(data.stacktrace, at(instancePath, "/stacktrace")) && (vErrors = more(vErrors, validate1857), errors = vErrors.length), data.pack !== void 0 && !validate2291(data.pack, at(instancePath, "/pack")) && (vErrors = more(vErrors, validate2291), errors = vErrors.length), data.failed_insights !== void 0 && !validate27(data.failed_insights, at(instancePath, "/failed_insights")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.warned_insights !== void 0 && !validate27(data.warned_insights, at(instancePath, "/warned_insights")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.failed_resources !== void 0 && !validate27(data.failed_resources, at(instancePath, "/failed_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.passed_resources !== void 0 && !validate27(data.passed_resources, at(instancePath, "/passed_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.warned_resources !== void 0 && !validate27(data.warned_resources, at(instancePath, "/warned_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.total_resources !== void 0 && !validate27(data.total_resources, at(instancePath, "/total_resources")) && (vErrors = more(vErrors, validate27), errors = vErrors.length), data.resources_by_type !== void 0 && !validate616(data.resources_by_type, at(instancePath, "/resources_by_type")) && (vErrors = more(vErrors, validate616), errors = vErrors.length), data.failed_resources_by_type !== void 0 && !validate616(data.failed_resources_by_type, at(instancePath, "/failed_resources_by_type")) && (vErrors = more(vErrors, validate616), errors = vErrors.length), data.warned_resources_by_type !== void 0 && !validate616(data.warned_resources_by_type, at(instancePath, "/warned_resources_by_type")) && (vErrors = more(vErrors, validate616), errors = vErrors.length), data.scan_results !== void 0 && !validate29(data.scan_results, at(instancePath, "/scan_results")) && (vErrors = more(vErrors, validate29), errors = vErrors.length), data.resource_mapping !== void 0 && !validate2214(data.resource_mapping, at(instancePath, "/resource_mapping")) && (vErrors = more(vErrors, validate2214), errors = vErrors.length), data.details !== void 0 && !validate2220(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate2220), errors = vErrors.length), data.resources !== void 0 && !validate2254(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate2254), errors = vErrors.length);
    for (let key0 in data)
      func196.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }), errors++);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2275.errors = vErrors, errors === 0;
}
var check_shared348 = outermost(validate2312);
function validate2312(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111)), data.page_size !== void 0 && !validate111(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate111));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2312.errors = vErrors, vErrors === null;
}
var check_IacScanPage_ = outermost(validate2315);
var func197 = /* @__PURE__ */ new Set(["id", "status", "scan_type", "iac_provider", "create_time"]);
function validate2320(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44)), data.status !== void 0 && !validate29(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate29)), data.scan_type !== void 0 && !validate29(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate29)), data.iac_provider !== void 0 && !validate29(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate29)), data.create_time !== void 0 && !validate29(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func197.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2320.errors = vErrors, vErrors === null;
}
function validate2319(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2320(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2320));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2319.errors = vErrors, vErrors === null;
}
var func198 = /* @__PURE__ */ new Set(["page", "total_pages", "total_count", "data"]);
function validate2315(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.page === void 0 || data.total_pages === void 0 || data.total_count === void 0 || data.data === void 0) && (vErrors = need(vErrors, data, instancePath, "page", "total_pages", "total_count", "data")), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.data !== void 0 && !validate2319(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2319));
    for (let key0 in data)
      func198.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2315.errors = vErrors, vErrors === null;
}
var check_shared351 = outermost(validate2328);
var schema459 = { type: "string", enum: ["id", "create_time"], $id: "shared349" };
function validate2331(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "id" || data === "create_time" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema459.enum })), validate2331.errors = vErrors, vErrors === null;
}
var schema460 = { type: "string", enum: ["asc", "desc"], $id: "shared350" };
function validate2333(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "asc" || data === "desc" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema460.enum })), validate2333.errors = vErrors, vErrors === null;
}
function validate2328(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "sort" || key0 === "sort_dir" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111)), data.page_size !== void 0 && !validate111(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate111)), data.sort !== void 0 && !validate2331(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate2331)), data.sort_dir !== void 0 && !validate2333(data.sort_dir, at(instancePath, "/sort_dir")) && (vErrors = more(vErrors, validate2333));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2328.errors = vErrors, vErrors === null;
}
var check_shared29 = outermost(validate617), check_shared352 = outermost(validate2335);
function validate2335(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.scanId === void 0 && (vErrors = need(vErrors, data, instancePath, "scanId"));
    for (let key0 in data)
      key0 !== "scanId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scanId !== void 0 && !validate44(data.scanId, at(instancePath, "/scanId")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2335.errors = vErrors, vErrors === null;
}
var check_SarifReport_ = outermost(validate2337);
var schema463 = { type: ["array", "null"], items: { $ref: "SarifRun_" }, $id: "shared179" };
var schema465 = { type: ["array", "null"], items: { $ref: "SarifResult_" }, $id: "shared181" };
var func199 = /* @__PURE__ */ new Set(["ruleId", "level", "message", "locations"]);
function validate2344(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.ruleId !== void 0 && !validate29(data.ruleId, at(instancePath, "/ruleId")) && (vErrors = more(vErrors, validate29)), data.level !== void 0 && !validate29(data.level, at(instancePath, "/level")) && (vErrors = more(vErrors, validate29)), data.message !== void 0 && !validate778(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate778)), data.locations !== void 0 && !validate616(data.locations, at(instancePath, "/locations")) && (vErrors = more(vErrors, validate616));
    for (let key0 in data)
      func199.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2344.errors = vErrors, vErrors === null;
}
function validate2343(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema465.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2344(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2344));
  }
  return validate2343.errors = vErrors, vErrors === null;
}
var func200 = /* @__PURE__ */ new Set(["tool", "results"]);
function validate2341(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.tool !== void 0 && !validate778(data.tool, at(instancePath, "/tool")) && (vErrors = more(vErrors, validate778)), data.results !== void 0 && !validate2343(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate2343));
    for (let key0 in data)
      func200.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2341.errors = vErrors, vErrors === null;
}
function validate2340(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema463.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2341(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2341));
  }
  return validate2340.errors = vErrors, vErrors === null;
}
var func201 = /* @__PURE__ */ new Set(["$schema", "version", "runs"]);
function validate2337(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.$schema !== void 0 && (validate29(data.$schema, at(instancePath, "/$schema")) || (vErrors = more(vErrors, validate29))), data.version !== void 0 && !validate29(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate29)), data.runs !== void 0 && !validate2340(data.runs, at(instancePath, "/runs")) && (vErrors = more(vErrors, validate2340));
    for (let key0 in data)
      func201.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2337.errors = vErrors, vErrors === null;
}
var check_shared353 = outermost(validate2353);
function validate2353(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "include_session" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111)), data.page_size !== void 0 && !validate111(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate111)), data.include_session !== void 0 && !validate64(data.include_session, at(instancePath, "/include_session")) && (vErrors = more(vErrors, validate64));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2353.errors = vErrors, vErrors === null;
}
var check_AwsConfigPage_ = outermost(validate2357);
function validate2357(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2357.errors = vErrors, vErrors === null;
}
var check_shared354 = outermost(validate2358);
function validate2358(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.access_key_id === void 0 || data.secret_access_key === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "access_key_id", "secret_access_key"));
    for (let key0 in data)
      key0 === "name" || key0 === "access_key_id" || key0 === "secret_access_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.access_key_id !== void 0 && !validate22(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate22)), data.secret_access_key !== void 0 && !validate22(data.secret_access_key, at(instancePath, "/secret_access_key")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2358.errors = vErrors, vErrors === null;
}
var check_AwsConfig_ = outermost(validate2362);
function validate2362(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2362.errors = vErrors, vErrors === null;
}
var check_shared355 = outermost(validate2363);
function validate2363(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.keyId === void 0 && (vErrors = need(vErrors, data, instancePath, "keyId"));
    for (let key0 in data)
      key0 !== "keyId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.keyId !== void 0 && !validate197(data.keyId, at(instancePath, "/keyId")) && (vErrors = more(vErrors, validate197));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2363.errors = vErrors, vErrors === null;
}
var check_shared356 = outermost(validate2365);
function validate2365(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.role_arn === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "role_arn"));
    for (let key0 in data)
      key0 === "name" || key0 === "role_arn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2365.errors = vErrors, vErrors === null;
}
var check_shared357 = outermost(validate2368);
function validate2368(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.roleId === void 0 && (vErrors = need(vErrors, data, instancePath, "roleId"));
    for (let key0 in data)
      key0 !== "roleId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleId !== void 0 && !validate197(data.roleId, at(instancePath, "/roleId")) && (vErrors = more(vErrors, validate197));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2368.errors = vErrors, vErrors === null;
}
var check_shared358 = outermost(validate2370);
function validate2370(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.roleId === void 0 && (vErrors = need(vErrors, data, instancePath, "roleId"));
    for (let key0 in data)
      key0 === "roleId" || key0 === "name" || key0 === "role_arn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleId !== void 0 && !validate197(data.roleId, at(instancePath, "/roleId")) && (vErrors = more(vErrors, validate197)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2370.errors = vErrors, vErrors === null;
}
var check_shared359 = outermost(validate2374);
function validate2374(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationServiceId === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationServiceId", "body"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate44(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate44)), data.body !== void 0 && !validate715(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate715));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2374.errors = vErrors, vErrors === null;
}
var check_shared360 = outermost(validate2377);
function validate2377(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.principalId === void 0 || data.start === void 0 || data.end === void 0) && (vErrors = need(vErrors, data, instancePath, "principalId", "start", "end"));
    for (let key0 in data)
      key0 === "principalId" || key0 === "start" || key0 === "end" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.principalId !== void 0 && !validate197(data.principalId, at(instancePath, "/principalId")) && (vErrors = more(vErrors, validate197)), data.start !== void 0 && !validate22(data.start, at(instancePath, "/start")) && (vErrors = more(vErrors, validate22)), data.end !== void 0 && !validate22(data.end, at(instancePath, "/end")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2377.errors = vErrors, vErrors === null;
}
var check_PrincipalActivity_ = outermost(validate2381);
var func202 = /* @__PURE__ */ new Set(["action", "count", "last_executed_date"]);
function validate2383(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.action === void 0 && (vErrors = need(vErrors, data, instancePath, "action")), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.last_executed_date !== void 0 && !validate29(data.last_executed_date, at(instancePath, "/last_executed_date")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func202.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2383.errors = vErrors, vErrors === null;
}
function validate2382(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2383(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2383), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate2382.errors = vErrors, errors === 0;
}
var schema481 = { type: ["array", "null"], items: { $ref: "PrincipalActivityError_" }, $id: "shared130" };
var func203 = /* @__PURE__ */ new Set(["date", "reason"]);
function validate2391(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.date !== void 0 && !validate29(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate29)), data.reason !== void 0 && !validate29(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func203.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2391.errors = vErrors, vErrors === null;
}
function validate2390(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema481.type }), errors++), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2391(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2391), errors = vErrors.length);
  }
  return validate2390.errors = vErrors, errors === 0;
}
var func204 = /* @__PURE__ */ new Set(["errors"]);
function validate2389(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.errors !== void 0 && !validate2390(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate2390), errors = vErrors.length);
    for (let key0 in data)
      func204.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }), errors++);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2389.errors = vErrors, errors === 0;
}
var func205 = /* @__PURE__ */ new Set(["resource_id", "resource_type", "name", "account_id", "cloud_type_id", "namespace_id", "organization_id", "organization_service_id", "provider_id"]);
function validate2397(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_id === void 0 || data.resource_type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "resource_type", "name")), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.cloud_type_id !== void 0 && !validate415(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate415)), data.namespace_id !== void 0 && !validate29(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate29)), data.organization_id !== void 0 && !validate27(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate27)), data.organization_service_id !== void 0 && !validate27(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate27)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func205.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2397.errors = vErrors, vErrors === null;
}
var func206 = /* @__PURE__ */ new Set(["executed_actions", "metadata", "principal"]);
function validate2381(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.executed_actions === void 0 || data.metadata === void 0 || data.principal === void 0) && (vErrors = need(vErrors, data, instancePath, "executed_actions", "metadata", "principal")), data.executed_actions !== void 0 && !validate2382(data.executed_actions, at(instancePath, "/executed_actions")) && (vErrors = more(vErrors, validate2382)), data.metadata !== void 0 && !validate2389(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate2389)), data.principal !== void 0 && !validate2397(data.principal, at(instancePath, "/principal")) && (vErrors = more(vErrors, validate2397));
    for (let key0 in data)
      func206.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2381.errors = vErrors, vErrors === null;
}
var check_shared361 = outermost(validate2408);
function validate2408(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.principalId === void 0 && (vErrors = need(vErrors, data, instancePath, "principalId"));
    for (let key0 in data)
      key0 === "principalId" || key0 === "page" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.principalId !== void 0 && !validate197(data.principalId, at(instancePath, "/principalId")) && (vErrors = more(vErrors, validate197)), data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2408.errors = vErrors, vErrors === null;
}
var check_PrincipalPermissionPage_ = outermost(validate2411);
var func207 = /* @__PURE__ */ new Set(["permission", "category", "status", "action", "count", "last_executed_date"]);
function validate2417(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.permission === void 0 || data.category === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "permission", "category", "status")), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate29(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate29)), data.count !== void 0 && !validate27(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate27)), data.last_executed_date !== void 0 && !validate29(data.last_executed_date, at(instancePath, "/last_executed_date")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func207.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2417.errors = vErrors, vErrors === null;
}
function validate2416(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2417(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2417));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2416.errors = vErrors, vErrors === null;
}
var func208 = /* @__PURE__ */ new Set(["total_permission_count", "used_permission_count", "unused_permission_count", "unassessed_permission_count"]);
function validate2426(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.total_permission_count !== void 0 && !validate44(data.total_permission_count, at(instancePath, "/total_permission_count")) && (vErrors = more(vErrors, validate44)), data.used_permission_count !== void 0 && !validate44(data.used_permission_count, at(instancePath, "/used_permission_count")) && (vErrors = more(vErrors, validate44)), data.unused_permission_count !== void 0 && !validate44(data.unused_permission_count, at(instancePath, "/unused_permission_count")) && (vErrors = more(vErrors, validate44)), data.unassessed_permission_count !== void 0 && !validate44(data.unassessed_permission_count, at(instancePath, "/unassessed_permission_count")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func208.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2426.errors = vErrors, vErrors === null;
}
var schema489 = { type: ["object", "null"], additionalProperties: { $ref: "shared17" }, $id: "shared132" };
function validate2433(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema489.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate106(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate106));
  return validate2433.errors = vErrors, vErrors === null;
}
var func209 = /* @__PURE__ */ new Set(["start", "end", "page", "total_pages", "permissions", "permission_status_counts", "principal", "warnings"]);
function validate2411(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.start === void 0 || data.end === void 0 || data.page === void 0 || data.total_pages === void 0 || data.permissions === void 0 || data.principal === void 0) && (vErrors = need(vErrors, data, instancePath, "start", "end", "page", "total_pages", "permissions", "principal")), data.start !== void 0 && !validate22(data.start, at(instancePath, "/start")) && (vErrors = more(vErrors, validate22)), data.end !== void 0 && !validate22(data.end, at(instancePath, "/end")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44)), data.permissions !== void 0 && !validate2416(data.permissions, at(instancePath, "/permissions")) && (vErrors = more(vErrors, validate2416)), data.permission_status_counts !== void 0 && !validate2426(data.permission_status_counts, at(instancePath, "/permission_status_counts")) && (vErrors = more(vErrors, validate2426)), data.principal !== void 0 && !validate2397(data.principal, at(instancePath, "/principal")) && (vErrors = more(vErrors, validate2397)), data.warnings !== void 0 && !validate2433(data.warnings, at(instancePath, "/warnings")) && (vErrors = more(vErrors, validate2433));
    for (let key0 in data)
      func209.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2411.errors = vErrors, vErrors === null;
}
var check_PrincipalRemediation_ = outermost(validate2436);
var func210 = /* @__PURE__ */ new Set(["Sid", "Effect", "NotAction", "Resource"]);
function validate2440(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.Effect === void 0 && (vErrors = need(vErrors, data, instancePath, "Effect")), data.Sid !== void 0 && !validate29(data.Sid, at(instancePath, "/Sid")) && (vErrors = more(vErrors, validate29)), data.Effect !== void 0 && !validate22(data.Effect, at(instancePath, "/Effect")) && (vErrors = more(vErrors, validate22)), data.NotAction !== void 0 && !validate87(data.NotAction, at(instancePath, "/NotAction")) && (vErrors = more(vErrors, validate87)), data.Resource !== void 0 && !validate87(data.Resource, at(instancePath, "/Resource")) && (vErrors = more(vErrors, validate87));
    for (let key0 in data)
      func210.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2440.errors = vErrors, vErrors === null;
}
function validate2439(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2440(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2440));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2439.errors = vErrors, vErrors === null;
}
var func211 = /* @__PURE__ */ new Set(["Version", "Statement"]);
function validate2437(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.Version === void 0 || data.Statement === void 0) && (vErrors = need(vErrors, data, instancePath, "Version", "Statement")), data.Version !== void 0 && !validate22(data.Version, at(instancePath, "/Version")) && (vErrors = more(vErrors, validate22)), data.Statement !== void 0 && !validate2439(data.Statement, at(instancePath, "/Statement")) && (vErrors = more(vErrors, validate2439));
    for (let key0 in data)
      func211.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2437.errors = vErrors, vErrors === null;
}
var func212 = /* @__PURE__ */ new Set(["policy"]);
function validate2436(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.policy === void 0 && (vErrors = need(vErrors, data, instancePath, "policy")), data.policy !== void 0 && !validate2437(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate2437));
    for (let key0 in data)
      func212.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2436.errors = vErrors, vErrors === null;
}
var check_shared363 = outermost(validate2448);
function validate2450(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate2450.errors = vErrors, vErrors === null;
}
function validate2448(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111)), data.page_size !== void 0 && !validate2450(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate2450));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2448.errors = vErrors, vErrors === null;
}
var check_ImageAssessmentPage_ = outermost(validate2452);
var schema499 = { type: ["integer", "string", "null"], $id: "shared102" };
function validate2455(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema499.type })), validate2455.errors = vErrors, vErrors === null;
}
var schema502 = { type: "string", "x-known": ["COMPLETED", "FAILED", "QUEUED", ""], $id: "shared105" };
function validate2479(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "COMPLETED" && data !== "FAILED" && data !== "QUEUED" && data !== "" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema502["x-known"] })), validate2479.errors = vErrors, vErrors === null;
}
var func213 = /* @__PURE__ */ new Set(["status", "error_reason", "assessment_completed_at", "pulled_from"]);
function validate2478(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.status !== void 0 && !validate2479(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate2479)), data.error_reason !== void 0 && !validate29(data.error_reason, at(instancePath, "/error_reason")) && (vErrors = more(vErrors, validate29)), data.assessment_completed_at !== void 0 && !validate29(data.assessment_completed_at, at(instancePath, "/assessment_completed_at")) && (vErrors = more(vErrors, validate29)), data.pulled_from !== void 0 && !validate29(data.pulled_from, at(instancePath, "/pulled_from")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func213.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2478.errors = vErrors, vErrors === null;
}
function validate2477(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2478(data, instancePath) || (vErrors = more(vErrors, validate2478), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate775(data, instancePath) || (vErrors = more(vErrors, validate775), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2477.errors = vErrors, errors === 0;
}
var func214 = /* @__PURE__ */ new Set(["id", "image_id", "resource_id", "resource_type", "resource_name", "cloud", "account", "account_id", "platform", "report_id", "k8s_cluster_name", "public_accessible", "riskscore", "critical_count", "high_count", "medium_count", "low_count", "none_count", "total_count", "severity", "last_assessment", "assessment_info"]);
function validate2454(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.id !== void 0 && !validate2455(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate2455)), data.image_id !== void 0 && !validate29(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate29)), data.resource_id !== void 0 && !validate69(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate69)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.resource_name !== void 0 && !validate29(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate29)), data.cloud !== void 0 && !validate415(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate415)), data.account !== void 0 && !validate29(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate29)), data.account_id !== void 0 && !validate29(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate29)), data.platform !== void 0 && !validate29(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate29)), data.report_id !== void 0 && !validate29(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate29)), data.k8s_cluster_name !== void 0 && !validate29(data.k8s_cluster_name, at(instancePath, "/k8s_cluster_name")) && (vErrors = more(vErrors, validate29)), data.public_accessible !== void 0 && !validate34(data.public_accessible, at(instancePath, "/public_accessible")) && (vErrors = more(vErrors, validate34)), data.riskscore !== void 0 && !validate538(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate538)), data.critical_count !== void 0 && !validate27(data.critical_count, at(instancePath, "/critical_count")) && (vErrors = more(vErrors, validate27)), data.high_count !== void 0 && !validate27(data.high_count, at(instancePath, "/high_count")) && (vErrors = more(vErrors, validate27)), data.medium_count !== void 0 && !validate27(data.medium_count, at(instancePath, "/medium_count")) && (vErrors = more(vErrors, validate27)), data.low_count !== void 0 && !validate27(data.low_count, at(instancePath, "/low_count")) && (vErrors = more(vErrors, validate27)), data.none_count !== void 0 && !validate27(data.none_count, at(instancePath, "/none_count")) && (vErrors = more(vErrors, validate27)), data.total_count !== void 0 && !validate27(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate27)), data.severity !== void 0 && !validate29(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate29)), data.last_assessment !== void 0 && !validate29(data.last_assessment, at(instancePath, "/last_assessment")) && (vErrors = more(vErrors, validate29)), data.assessment_info !== void 0 && !validate2477(data.assessment_info, at(instancePath, "/assessment_info")) && (vErrors = more(vErrors, validate2477));
    for (let key0 in data)
      func214.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2454.errors = vErrors, vErrors === null;
}
function validate2453(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2454(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2454));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2453.errors = vErrors, vErrors === null;
}
var func215 = /* @__PURE__ */ new Set(["data", "page", "page_size", "total_count", "total_pages"]);
function validate2452(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2453(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2453)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.page_size !== void 0 && !validate44(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func215.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2452.errors = vErrors, vErrors === null;
}
var check_VulnerabilityPage_ = outermost(validate2493);
var func216 = /* @__PURE__ */ new Set(["cve_id", "first_found", "last_seen", "riskscore", "cvss_score", "has_exploits", "has_threats", "resource_count", "affected_packages"]);
function validate2495(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cve_id === void 0 && (vErrors = need(vErrors, data, instancePath, "cve_id")), data.cve_id !== void 0 && !validate22(data.cve_id, at(instancePath, "/cve_id")) && (vErrors = more(vErrors, validate22)), data.first_found !== void 0 && !validate29(data.first_found, at(instancePath, "/first_found")) && (vErrors = more(vErrors, validate29)), data.last_seen !== void 0 && !validate29(data.last_seen, at(instancePath, "/last_seen")) && (vErrors = more(vErrors, validate29)), data.riskscore !== void 0 && !validate538(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate538)), data.cvss_score !== void 0 && !validate538(data.cvss_score, at(instancePath, "/cvss_score")) && (vErrors = more(vErrors, validate538)), data.has_exploits !== void 0 && !validate34(data.has_exploits, at(instancePath, "/has_exploits")) && (vErrors = more(vErrors, validate34)), data.has_threats !== void 0 && !validate34(data.has_threats, at(instancePath, "/has_threats")) && (vErrors = more(vErrors, validate34)), data.resource_count !== void 0 && !validate27(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate27)), data.affected_packages !== void 0 && !validate27(data.affected_packages, at(instancePath, "/affected_packages")) && (vErrors = more(vErrors, validate27));
    for (let key0 in data)
      func216.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2495.errors = vErrors, vErrors === null;
}
function validate2494(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2495(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2495));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2494.errors = vErrors, vErrors === null;
}
function validate2493(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2494(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2494)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.page_size !== void 0 && !validate44(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func215.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2493.errors = vErrors, vErrors === null;
}
var check_shared364 = outermost(validate2511);
function validate2511(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate197(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate197)), data.page !== void 0 && !validate111(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate111)), data.page_size !== void 0 && !validate2450(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate2450));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2511.errors = vErrors, vErrors === null;
}
var check_ResourceVulnerabilityPage_ = outermost(validate2515);
var schema512 = { type: ["array", "null"], items: { $ref: "VulnerabilitySolution_" }, $id: "shared198" };
var func218 = /* @__PURE__ */ new Set(["package_name", "package_type", "fix"]);
function validate2529(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.package_name !== void 0 && !validate29(data.package_name, at(instancePath, "/package_name")) && (vErrors = more(vErrors, validate29)), data.package_type !== void 0 && !validate29(data.package_type, at(instancePath, "/package_type")) && (vErrors = more(vErrors, validate29)), data.fix !== void 0 && !validate29(data.fix, at(instancePath, "/fix")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func218.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2529.errors = vErrors, vErrors === null;
}
function validate2528(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema512.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2529(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2529));
  }
  return validate2528.errors = vErrors, vErrors === null;
}
var func219 = /* @__PURE__ */ new Set(["FixedVersion", "Solutions"]);
function validate2526(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.FixedVersion !== void 0 && !validate29(data.FixedVersion, at(instancePath, "/FixedVersion")) && (vErrors = more(vErrors, validate29)), data.Solutions !== void 0 && !validate2528(data.Solutions, at(instancePath, "/Solutions")) && (vErrors = more(vErrors, validate2528));
    for (let key0 in data)
      func219.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2526.errors = vErrors, vErrors === null;
}
function validate2525(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2526(data, instancePath) || (vErrors = more(vErrors, validate2526), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate775(data, instancePath) || (vErrors = more(vErrors, validate775), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2525.errors = vErrors, errors === 0;
}
var func220 = /* @__PURE__ */ new Set(["cve_id", "severity", "cvss_score", "riskscore", "has_exploits", "has_threats", "first_found", "vuln_meta"]);
function validate2517(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cve_id === void 0 && (vErrors = need(vErrors, data, instancePath, "cve_id")), data.cve_id !== void 0 && !validate22(data.cve_id, at(instancePath, "/cve_id")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate29(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate29)), data.cvss_score !== void 0 && !validate538(data.cvss_score, at(instancePath, "/cvss_score")) && (vErrors = more(vErrors, validate538)), data.riskscore !== void 0 && !validate538(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate538)), data.has_exploits !== void 0 && !validate34(data.has_exploits, at(instancePath, "/has_exploits")) && (vErrors = more(vErrors, validate34)), data.has_threats !== void 0 && !validate34(data.has_threats, at(instancePath, "/has_threats")) && (vErrors = more(vErrors, validate34)), data.first_found !== void 0 && !validate29(data.first_found, at(instancePath, "/first_found")) && (vErrors = more(vErrors, validate29)), data.vuln_meta !== void 0 && !validate2525(data.vuln_meta, at(instancePath, "/vuln_meta")) && (vErrors = more(vErrors, validate2525));
    for (let key0 in data)
      func220.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2517.errors = vErrors, vErrors === null;
}
function validate2516(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2517(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2517));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2516.errors = vErrors, vErrors === null;
}
function validate2515(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2516(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2516)), data.page !== void 0 && !validate44(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate44)), data.page_size !== void 0 && !validate44(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate44)), data.total_count !== void 0 && !validate44(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate44)), data.total_pages !== void 0 && !validate44(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func215.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2515.errors = vErrors, vErrors === null;
}
var check_shared365 = outermost(validate2544);
function validate2548(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure_resource_group_ids" || key0 === "custom_resource_group_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_resource_group_ids !== void 0 && !validate568(data.azure_resource_group_ids, at(instancePath, "/azure_resource_group_ids")) && (vErrors = more(vErrors, validate568)), data.custom_resource_group_ids !== void 0 && !validate568(data.custom_resource_group_ids, at(instancePath, "/custom_resource_group_ids")) && (vErrors = more(vErrors, validate568));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2548.errors = vErrors, vErrors === null;
}
function validate2555(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    data.length > 2 && (vErrors = report(vErrors, instancePath, "maxItems", { limit: 2 }, "must NOT have more than 2 items")), data.length < 2 && (vErrors = report(vErrors, instancePath, "minItems", { limit: 2 }, "must NOT have fewer than 2 items"));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2555.errors = vErrors, vErrors === null;
}
function validate2554(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2555(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2555));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2554.errors = vErrors, vErrors === null;
}
function validate2552(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_service_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_service_ids !== void 0 && !validate368(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate368)), data.badges !== void 0 && !validate2554(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate2554));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2552.errors = vErrors, vErrors === null;
}
function validate2546(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scope_type" || key0 === "resource_group_filters" || key0 === "organization_service_filters" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scope_type !== void 0 && !validate22(data.scope_type, at(instancePath, "/scope_type")) && (vErrors = more(vErrors, validate22)), data.resource_group_filters !== void 0 && !validate2548(data.resource_group_filters, at(instancePath, "/resource_group_filters")) && (vErrors = more(vErrors, validate2548)), data.organization_service_filters !== void 0 && !validate2552(data.organization_service_filters, at(instancePath, "/organization_service_filters")) && (vErrors = more(vErrors, validate2552));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2546.errors = vErrors, vErrors === null;
}
function validate2561(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "severity" || key0 === "insight_ids" || key0 === "resource_types" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.severity !== void 0 && !validate368(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate368)), data.insight_ids !== void 0 && !validate568(data.insight_ids, at(instancePath, "/insight_ids")) && (vErrors = more(vErrors, validate568)), data.resource_types !== void 0 && !validate106(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate106));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2561.errors = vErrors, vErrors === null;
}
function validate2544(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.pack_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "pack_ids"));
    for (let key0 in data)
      key0 === "pack_ids" || key0 === "resource_scope" || key0 === "insight_filters" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.pack_ids !== void 0 && !validate197(data.pack_ids, at(instancePath, "/pack_ids")) && (vErrors = more(vErrors, validate197)), data.resource_scope !== void 0 && !validate2546(data.resource_scope, at(instancePath, "/resource_scope")) && (vErrors = more(vErrors, validate2546)), data.insight_filters !== void 0 && !validate2561(data.insight_filters, at(instancePath, "/insight_filters")) && (vErrors = more(vErrors, validate2561));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2544.errors = vErrors, vErrors === null;
}
var check_Scorecard_ = outermost(validate2566);
function validate2569(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "severity" && (validate2140(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2140)));
    data.severity !== void 0 && !validate627(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate627));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2569.errors = vErrors, vErrors === null;
}
function validate2568(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2569(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2569));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2568.errors = vErrors, vErrors === null;
}
function validate2567(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2568(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2568));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2567.errors = vErrors, vErrors === null;
}
var func222 = /* @__PURE__ */ new Set(["account_cluster_name", "account_cluster_id", "namespace_name", "resource_type", "name", "insight", "provider_id", "provider_uuid", "severity", "direct_link"]);
function validate2577(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.account_cluster_name !== void 0 && !validate29(data.account_cluster_name, at(instancePath, "/account_cluster_name")) && (vErrors = more(vErrors, validate29)), data.account_cluster_id !== void 0 && !validate29(data.account_cluster_id, at(instancePath, "/account_cluster_id")) && (vErrors = more(vErrors, validate29)), data.namespace_name !== void 0 && !validate29(data.namespace_name, at(instancePath, "/namespace_name")) && (vErrors = more(vErrors, validate29)), data.resource_type !== void 0 && !validate29(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate29)), data.name !== void 0 && !validate29(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate29)), data.insight !== void 0 && !validate29(data.insight, at(instancePath, "/insight")) && (vErrors = more(vErrors, validate29)), data.provider_id !== void 0 && !validate29(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate29)), data.provider_uuid !== void 0 && !validate29(data.provider_uuid, at(instancePath, "/provider_uuid")) && (vErrors = more(vErrors, validate29)), data.severity !== void 0 && !validate627(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate627)), data.direct_link !== void 0 && !validate29(data.direct_link, at(instancePath, "/direct_link")) && (vErrors = more(vErrors, validate29));
    for (let key0 in data)
      func222.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2577.errors = vErrors, vErrors === null;
}
function validate2576(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2577(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2577));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate2576.errors = vErrors, vErrors === null;
}
function validate2575(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2576(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2576));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2575.errors = vErrors, vErrors === null;
}
var func223 = /* @__PURE__ */ new Set(["scorecard", "impacted_resources"]);
function validate2566(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.scorecard === void 0 || data.impacted_resources === void 0) && (vErrors = need(vErrors, data, instancePath, "scorecard", "impacted_resources")), data.scorecard !== void 0 && !validate2567(data.scorecard, at(instancePath, "/scorecard")) && (vErrors = more(vErrors, validate2567)), data.impacted_resources !== void 0 && !validate2575(data.impacted_resources, at(instancePath, "/impacted_resources")) && (vErrors = more(vErrors, validate2575));
    for (let key0 in data)
      func223.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2566.errors = vErrors, vErrors === null;
}
var check_shared366 = outermost(validate2591);
function validate2591(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 !== "name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2591.errors = vErrors, vErrors === null;
}
var check_shared367 = outermost(validate2593);
var func224 = /* @__PURE__ */ new Set(["id"]);
function validate2593(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate44(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate44));
    for (let key0 in data)
      func224.has(key0) || (vErrors = report(vErrors, instancePath, "x-members", { member: key0 }));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2593.errors = vErrors, vErrors === null;
}
var check_shared368 = outermost(validate2595);
function validate2600(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_service_ids" || key0 === "cloud_types" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_service_ids !== void 0 && !validate368(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate368)), data.cloud_types !== void 0 && !validate106(data.cloud_types, at(instancePath, "/cloud_types")) && (vErrors = more(vErrors, validate106)), data.badges !== void 0 && !validate2554(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate2554));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2600.errors = vErrors, vErrors === null;
}
function validate2595(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.export_id === void 0 || data.name === void 0 || data.custom_pack_id === void 0 || data.backoffice_pack_id === void 0) && (vErrors = need(vErrors, data, instancePath, "export_id", "name", "custom_pack_id", "backoffice_pack_id"));
    for (let key0 in data)
      key0 === "export_id" || key0 === "name" || key0 === "custom_pack_id" || key0 === "backoffice_pack_id" || key0 === "organization_service_filters" || key0 === "insight_filters" || key0 === "bad_only" || key0 === "resource_tags" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.export_id !== void 0 && !validate44(data.export_id, at(instancePath, "/export_id")) && (vErrors = more(vErrors, validate44)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.custom_pack_id !== void 0 && !validate27(data.custom_pack_id, at(instancePath, "/custom_pack_id")) && (vErrors = more(vErrors, validate27)), data.backoffice_pack_id !== void 0 && !validate27(data.backoffice_pack_id, at(instancePath, "/backoffice_pack_id")) && (vErrors = more(vErrors, validate27)), data.organization_service_filters !== void 0 && !validate2600(data.organization_service_filters, at(instancePath, "/organization_service_filters")) && (vErrors = more(vErrors, validate2600)), data.insight_filters !== void 0 && !validate2561(data.insight_filters, at(instancePath, "/insight_filters")) && (vErrors = more(vErrors, validate2561)), data.bad_only !== void 0 && !validate64(data.bad_only, at(instancePath, "/bad_only")) && (vErrors = more(vErrors, validate64)), data.resource_tags !== void 0 && !validate568(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate568));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2595.errors = vErrors, vErrors === null;
}
var check_shared369 = outermost(validate2608), schema532 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared12" }, schedule: { $ref: "shared12" }, hour: { $ref: "shared11" }, minute: { $ref: "shared11" }, day_of_week: { $ref: "shared12" }, email_addresses: { $ref: "shared17" }, email_sub_title: { $ref: "shared12" }, resource_tags: { $ref: "shared84" }, badges: { $ref: "shared84" }, badge_filter_operator: { $ref: "shared158" }, item_type: { $ref: "shared12" }, item_id: { $ref: "shared11" } }, required: ["name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id"], $id: "shared369" };
function validate2608(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.schedule === void 0 || data.hour === void 0 || data.minute === void 0 || data.email_addresses === void 0 || data.item_type === void 0 || data.item_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id"));
    for (let key0 in data)
      func9.call(schema532.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.schedule !== void 0 && !validate22(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate22)), data.hour !== void 0 && !validate44(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate44)), data.minute !== void 0 && !validate44(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate44)), data.day_of_week !== void 0 && !validate22(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate22)), data.email_addresses !== void 0 && !validate106(data.email_addresses, at(instancePath, "/email_addresses")) && (vErrors = more(vErrors, validate106)), data.email_sub_title !== void 0 && !validate22(data.email_sub_title, at(instancePath, "/email_sub_title")) && (vErrors = more(vErrors, validate22)), data.resource_tags !== void 0 && !validate568(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate568)), data.badges !== void 0 && !validate568(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate568)), data.badge_filter_operator !== void 0 && !validate345(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate345)), data.item_type !== void 0 && !validate22(data.item_type, at(instancePath, "/item_type")) && (vErrors = more(vErrors, validate22)), data.item_id !== void 0 && !validate44(data.item_id, at(instancePath, "/item_id")) && (vErrors = more(vErrors, validate44));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2608.errors = vErrors, vErrors === null;
}
var check_shared371 = outermost(validate2621);
function validate2624(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2624.errors = vErrors, vErrors === null;
}
function validate2621(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.collection_name === void 0 || data.collection_data === void 0) && (vErrors = need(vErrors, data, instancePath, "collection_name", "collection_data"));
    for (let key0 in data)
      key0 === "detailed_counts" || key0 === "collection_name" || key0 === "collection_data" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.detailed_counts !== void 0 && !validate64(data.detailed_counts, at(instancePath, "/detailed_counts")) && (vErrors = more(vErrors, validate64)), data.collection_name !== void 0 && !validate22(data.collection_name, at(instancePath, "/collection_name")) && (vErrors = more(vErrors, validate22)), data.collection_data !== void 0 && !validate2624(data.collection_data, at(instancePath, "/collection_data")) && (vErrors = more(vErrors, validate2624));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2621.errors = vErrors, vErrors === null;
}
var check_shared372 = outermost(validate2627);
function validate2627(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.image === void 0 && (vErrors = need(vErrors, data, instancePath, "image"));
    for (let key0 in data)
      key0 !== "image" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.image !== void 0 && !validate22(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2627.errors = vErrors, vErrors === null;
}
var checks = {
  login: { input: check_shared201, output: check_LoginSession_ },
  createApiOnlyUser: { input: check_shared202, output: check_ApiOnlyUser_ },
  createApiKey: { input: check_shared203, output: check_shared12 },
  logout: { input: check_shared204 },
  deactivateApiKeys: { input: check_shared205 },
  convertUserToApiOnly: { input: check_shared205, output: check_ConvertedUser_ },
  setConsoleAccess: { input: check_shared206 },
  listUsers: { input: check_shared204, output: check_UserList_ },
  searchUsers: { input: check_shared208, output: check_UserList_ },
  listDomainAdmins: { input: check_shared208, output: check_UserList_ },
  getCurrentUser: { input: check_shared204, output: check_CurrentUser_ },
  createUser: { input: check_shared211, output: check_CreatedUser_ },
  updateUser: { input: check_shared212 },
  setUserAccessLevel: { input: check_shared213 },
  deleteUser: { input: check_shared214 },
  listUserGroups: { input: check_shared214, output: check_shared216 },
  getTwoFactorState: { input: check_shared217, output: check_TwoFactorState_ },
  enableTwoFactor: { input: check_shared204, output: check_shared218 },
  disableTwoFactor: { input: check_shared217, output: check_shared219 },
  listOrganizations: { input: check_shared204, output: check_shared220 },
  listOrganizationDetails: { input: check_shared204, output: check_shared222 },
  createOrganization: { input: check_shared223, output: check_CreatedOrganization_ },
  updateOrganization: { input: check_shared224 },
  deleteOrganization: { input: check_shared225 },
  switchOrganization: { input: check_shared223 },
  listGroups: { input: check_shared204, output: check_shared227 },
  createGroup: { input: check_shared228, output: check_GroupAnswer_ },
  deleteGroup: { input: check_shared229 },
  addGroupUsers: { input: check_shared230, output: check_GroupAnswer_ },
  replaceGroupUsers: { input: check_shared230, output: check_GroupAnswer_ },
  removeGroupUser: { input: check_shared231, output: check_GroupAnswer_ },
  listGroupUsers: { input: check_shared229, output: check_shared232 },
  listGroupRoles: { input: check_shared229, output: check_shared233 },
  replaceGroupRoles: { input: check_shared234, output: check_GroupAnswer_ },
  listRoles: { input: check_shared204, output: check_shared233 },
  createRole: { input: check_shared235, output: check_Role_ },
  updateRole: { input: check_shared236, output: check_Role_ },
  updateRoleScope: { input: check_shared237, output: check_Role_ },
  replaceRoleGroups: { input: check_shared238, output: check_Role_ },
  updateRoleBadges: { input: check_shared239, output: check_Role_ },
  getGroupEntitlements: { input: check_shared229, output: check_shared240 },
  getUserEntitlement: { input: check_shared241, output: check_shared242 },
  setGroupEntitlements: { input: check_shared244, output: check_shared245 },
  listAuthenticationServers: { input: check_shared204, output: check_shared247 },
  listGroupMappings: { input: check_shared248, output: check_shared249 },
  addGroupMappings: { input: check_shared251 },
  replaceGroupMappings: { input: check_shared251 },
  deleteGroupMappings: { input: check_shared251 },
  listClouds: { input: check_shared204, output: check_CloudList_ },
  searchClouds: { input: check_shared252, output: check_CloudList_ },
  listCloudTypes: { input: check_shared204, output: check_shared254 },
  listProvisioningClouds: { input: check_shared204, output: check_shared255 },
  addCloud: { input: check_shared256, output: check_Cloud_ },
  updateCloud: { input: check_shared257, output: check_Cloud_ },
  deleteCloud: { input: check_shared258 },
  setResourceName: { input: check_shared259 },
  setCloudStatus: { input: check_shared261 },
  listCloudRegions: { input: check_shared258, output: check_shared263 },
  enableCloudRegion: { input: check_shared264 },
  disableCloudRegion: { input: check_shared264 },
  listHarvestingStrategies: { input: check_shared204, output: check_shared266 },
  createHarvestingStrategy: { input: check_shared267, output: check_shared268 },
  assignHarvestingStrategy: { input: check_shared269 },
  getLastHarvest: { input: check_shared258, output: check_shared270 },
  enqueueHarvestJob: { input: check_shared271 },
  getQueueStatus: { input: check_shared204, output: check_QueueStatus_ },
  getSystemStatus: { input: check_shared204, output: check_shared272 },
  listCloudDomains: { input: check_shared204, output: check_shared274 },
  addCloudDomain: { input: check_shared275, output: check_CloudDomain_ },
  getEventDrivenHarvesting: { input: check_shared204, output: check_shared276 },
  enableEventDrivenHarvesting: { input: check_shared204 },
  disableEventDrivenHarvesting: { input: check_shared204 },
  addHarvestConsumer: { input: check_shared277 },
  removeHarvestConsumer: { input: check_shared277 },
  listHarvestConsumers: { input: check_shared204, output: check_shared279 },
  addHarvestProducers: { input: check_shared280 },
  listHarvestProducers: { input: check_shared204, output: check_shared281 },
  disableHarvestProducers: { input: check_shared282 },
  createBadges: { input: check_shared283 },
  deleteBadges: { input: check_shared283 },
  replaceBadges: { input: check_shared284 },
  listBadges: { input: check_shared285, output: check_shared286 },
  countBadges: { input: check_shared282, output: check_shared288 },
  listCloudsWithBadges: { input: check_shared289, output: check_shared290 },
  queryResources: { input: check_shared291, output: check_ResourceQueryResult_ },
  queryResourcesEtl: { input: check_shared291, output: check_ResourceQueryResult_ },
  queryResourcesV2: { input: check_shared291, output: check_ResourceQueryResult_ },
  getResourceDetail: { input: check_shared285, output: check_ResourceDetail_ },
  searchResources: { input: check_shared292, output: check_ResourceSearchResult_ },
  listResourceTags: { input: check_shared285, output: check_ResourceTagList_ },
  listResourceSettings: { input: check_shared285, output: check_ResourceSettingList_ },
  getResourceAssociations: { input: check_shared285, output: check_ResourceAssociations_ },
  listResourceNotes: { input: check_shared285, output: check_ResourceNoteList_ },
  createResourceNote: { input: check_shared293 },
  setResourceOwner: { input: check_shared294 },
  listSupportedActions: { input: check_shared285, output: check_SupportedActionList_ },
  searchResourcesByTags: { input: check_shared295, output: check_ResourceTagSearchResult_ },
  listSavedTagConfigs: { input: check_shared204, output: check_SavedTagConfigList_ },
  listAttachedPolicies: { input: check_shared285, output: check_AttachedPolicyList_ },
  listAccessKeys: { input: check_shared285, output: check_AccessKeyList_ },
  listDnsRecords: { input: check_shared285, output: check_DnsRecordList_ },
  listDnsZoneNetworks: { input: check_shared285, output: check_shared281 },
  listInstanceNetworkInterfaces: { input: check_shared285, output: check_NetworkInterfaceList_ },
  listNetworkSubnets: { input: check_shared285, output: check_SubnetList_ },
  listNetworkInterfaces: { input: check_shared285, output: check_NetworkInterfaceList_ },
  listNetworkRouteTables: { input: check_shared285, output: check_RouteTableList_ },
  listRoutes: { input: check_shared285, output: check_RouteList_ },
  listAccessListRules: { input: check_shared296, output: check_AccessListRuleList_ },
  detachPolicy: { input: check_shared297 },
  attachNetworkInterface: { input: check_shared298 },
  createInstanceImage: { input: check_shared299 },
  getInstanceConsoleOutput: { input: check_shared285, output: check_shared281 },
  createVolumeSnapshot: { input: check_shared299, output: check_VolumeSnapshot_ },
  modifyVolume: { input: check_shared300 },
  detachAutoscalingInstance: { input: check_shared301 },
  startInstance: { input: check_shared285 },
  stopInstance: { input: check_shared285 },
  restartInstance: { input: check_shared285 },
  pauseInstance: { input: check_shared285 },
  unpauseInstance: { input: check_shared285 },
  suspendInstance: { input: check_shared285 },
  resumeInstance: { input: check_shared285 },
  terminateInstance: { input: check_shared285 },
  confirmInstanceResize: { input: check_shared285 },
  revertInstanceResize: { input: check_shared285 },
  attachPublicIp: { input: check_shared302 },
  detachPublicIp: { input: check_shared285 },
  restartCacheInstance: { input: check_shared285 },
  terminateCacheInstance: { input: check_shared285 },
  attachVolume: { input: check_shared303 },
  detachVolume: { input: check_shared285 },
  createResourceGroup: { input: check_shared306, output: check_ResourceGroup_ },
  addToResourceGroups: { input: check_shared307, output: check_shared308 },
  listInsights: { input: check_shared309, output: check_shared310 },
  getInsight: { input: check_shared311, output: check_Insight_ },
  createInsight: { input: check_shared312, output: check_Insight_ },
  updateInsight: { input: check_shared313, output: check_Insight_ },
  deleteInsight: { input: check_shared314 },
  createInsightsBulk: { input: check_shared316, output: check_shared281 },
  deleteInsightsBulk: { input: check_shared317 },
  updateInsightNotes: { input: check_shared318 },
  updateInsightMetadata: { input: check_shared319 },
  setInsightResourceGroupExemptions: { input: check_shared320 },
  refreshInsightCounts: { input: check_shared314, output: check_shared281 },
  toggleInsightTimeseries: { input: check_shared321 },
  getInsightSevenDays: { input: check_shared311, output: check_shared322 },
  listInsightResourceHistory: { input: check_shared311, output: check_shared323 },
  listInsightViolations: { input: check_shared285, output: check_shared324 },
  selectInsights: { input: check_shared325, output: check_InsightSelection_ },
  getFilterRegistry: { input: check_shared204, output: check_QueryFilterRegistry_ },
  listFindingsPerCloud: { input: check_shared326, output: check_CloudFindingPage_ },
  listInsightPacks: { input: check_shared204, output: check_shared327 },
  createInsightPack: { input: check_shared328, output: check_InsightPack_ },
  updateInsightPack: { input: check_shared329, output: check_InsightPack_ },
  deleteInsightPack: { input: check_shared330 },
  createExemptions: { input: check_shared331, output: check_shared73 },
  deleteExemptions: { input: check_shared332 },
  listExemptions: { input: check_shared333, output: check_ExemptionPage_ },
  listBots: { input: check_shared334, output: check_BotPage_ },
  getBot: { input: check_shared335, output: check_Bot_ },
  createBot: { input: check_shared336, output: check_Bot_ },
  updateBot: { input: check_shared337, output: check_Bot_ },
  runBot: { input: check_shared335 },
  archiveBot: { input: check_shared335 },
  archiveBots: { input: check_shared282 },
  getBotFunctionRegistry: { input: check_shared204, output: check_BotFunctionRegistry_ },
  pauseBot: { input: check_shared335 },
  resumeBot: { input: check_shared335 },
  listScheduledEvents: { input: check_shared338, output: check_shared340 },
  deleteScheduledEvents: { input: check_shared342 },
  listScheduledEventHistory: { input: check_shared338, output: check_shared344 },
  listIacConfigs: { input: check_shared204, output: check_shared345 },
  submitIacScan: { input: check_shared346, output: check_IacScanResult_ },
  getIacScan: { input: check_shared347, output: check_IacScan_ },
  listIacScans: { input: check_shared348, output: check_IacScanPage_ },
  listIacScansV4: { input: check_shared351, output: check_shared29 },
  getIacScanV4: { input: check_shared352, output: check_shared29 },
  getIacScanReport: { input: check_shared352, output: check_SarifReport_ },
  listAwsAccessKeys: { input: check_shared353, output: check_AwsConfigPage_ },
  createAwsAccessKey: { input: check_shared354, output: check_AwsConfig_ },
  deleteAwsAccessKey: { input: check_shared355 },
  listAwsRoles: { input: check_shared348, output: check_AwsConfigPage_ },
  createAwsRole: { input: check_shared356, output: check_AwsConfig_ },
  getAwsRole: { input: check_shared357, output: check_AwsConfig_ },
  updateAwsRole: { input: check_shared358, output: check_AwsConfig_ },
  deleteAwsRole: { input: check_shared357 },
  getAwsAccount: { input: check_shared277, output: check_AwsConfig_ },
  updateAwsAccount: { input: check_shared359, output: check_AwsConfig_ },
  deleteAwsAccount: { input: check_shared277 },
  listPrincipalActions: { input: check_shared360, output: check_PrincipalActivity_ },
  listPrincipalPermissions: { input: check_shared361, output: check_PrincipalPermissionPage_ },
  getPrincipalRemediationPolicy: { input: check_shared360, output: check_PrincipalRemediation_ },
  listResourceVulnerabilitySummaries: { input: check_shared363, output: check_ImageAssessmentPage_ },
  listVulnerabilities: { input: check_shared363, output: check_VulnerabilityPage_ },
  listResourceVulnerabilities: { input: check_shared364, output: check_ResourceVulnerabilityPage_ },
  exportScorecard: { input: check_shared365, output: check_Scorecard_ },
  createScorecardExport: { input: check_shared366, output: check_shared367 },
  createScorecardExportConfig: { input: check_shared368 },
  createSubscription: { input: check_shared369, output: check_shared367 },
  createDataCollection: { input: check_shared371, output: check_shared29 },
  setCustomLogo: { input: check_shared372 },
  getClientVersion: { input: check_shared204, output: check_shared12 }
};
export {
  checks
};
