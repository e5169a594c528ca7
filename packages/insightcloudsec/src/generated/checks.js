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
var check_shared129 = outermost(validate21);
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
    (data.username === void 0 || data.password === void 0) && (vErrors = need(vErrors, data, instancePath, "username", "password"));
    for (let key0 in data)
      key0 === "username" || key0 === "password" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.password !== void 0 && !validate24(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate21.errors = vErrors, vErrors === null;
}
var check_LoginSession = outermost(validate26);
var schema10 = { type: ["integer", "null"], $id: "shared1" };
function validate28(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema10.type })), validate28.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? (data.session_id === void 0 && (vErrors = need(vErrors, data, instancePath, "session_id")), data.session_id !== void 0 && !validate24(data.session_id, at(instancePath, "/session_id")) && (vErrors = more(vErrors, validate24)), data.user_id !== void 0 && !validate28(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate28)), data.user_name !== void 0 && !validate30(data.user_name, at(instancePath, "/user_name")) && (vErrors = more(vErrors, validate30)), data.user_email !== void 0 && !validate30(data.user_email, at(instancePath, "/user_email")) && (vErrors = more(vErrors, validate30)), data.session_timeout !== void 0 && !validate28(data.session_timeout, at(instancePath, "/session_timeout")) && (vErrors = more(vErrors, validate28)), data.customer_id !== void 0 && !validate30(data.customer_id, at(instancePath, "/customer_id")) && (vErrors = more(vErrors, validate30)), data.auth_plugin_exists !== void 0 && !validate35(data.auth_plugin_exists, at(instancePath, "/auth_plugin_exists")) && (vErrors = more(vErrors, validate35)), data.domain_admin !== void 0 && !validate35(data.domain_admin, at(instancePath, "/domain_admin")) && (vErrors = more(vErrors, validate35)), data.domain_viewer !== void 0 && !validate35(data.domain_viewer, at(instancePath, "/domain_viewer")) && (vErrors = more(vErrors, validate35)), data.system_admin !== void 0 && !validate35(data.system_admin, at(instancePath, "/system_admin")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate26.errors = vErrors, vErrors === null;
}
var check_shared130 = outermost(validate40);
function validate45(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), validate45.errors = vErrors, vErrors === null;
}
function validate40(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.username === void 0 || data.email === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "username", "email"));
    for (let key0 in data)
      key0 === "name" || key0 === "username" || key0 === "email" || key0 === "authentication_type" || key0 === "expiration_date" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.authentication_type !== void 0 && !validate22(data.authentication_type, at(instancePath, "/authentication_type")) && (vErrors = more(vErrors, validate22)), data.expiration_date !== void 0 && !validate45(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate45));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate40.errors = vErrors, vErrors === null;
}
var check_ApiOnlyUser = outermost(validate47);
function validate47(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.user_id === void 0 || data.organization_id === void 0 || data.username === void 0 || data.name === void 0 || data.api_key === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "organization_id", "username", "name", "api_key")), data.user_id !== void 0 && !validate45(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate45)), data.organization_id !== void 0 && !validate45(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate45)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.api_key !== void 0 && !validate24(data.api_key, at(instancePath, "/api_key")) && (vErrors = more(vErrors, validate24))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate47.errors = vErrors, vErrors === null;
}
var check_shared131 = outermost(validate53);
var schema17 = { type: ["string", "integer"], $id: "shared81" };
function validate54(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !Number.isInteger(data) && (vErrors = report(vErrors, instancePath, "type", { type: schema17.type })), validate54.errors = vErrors, vErrors === null;
}
function validate53(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.key_length === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "key_length"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "key_length" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate54(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate54)), data.key_length !== void 0 && !validate45(data.key_length, at(instancePath, "/key_length")) && (vErrors = more(vErrors, validate45));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate53.errors = vErrors, vErrors === null;
}
var check_shared10 = outermost(validate24), check_shared132 = outermost(validate57);
function validate57(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate57.errors = vErrors, vErrors === null;
}
var check_shared133 = outermost(validate58);
function validate58(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.user_id === void 0 && (vErrors = need(vErrors, data, instancePath, "user_id"));
    for (let key0 in data)
      key0 !== "user_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate54(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate54));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate58.errors = vErrors, vErrors === null;
}
var check_ConvertedUser = outermost(validate60);
function validate60(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.user_id === void 0 || data.api_key === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "api_key")), data.user_id !== void 0 && !validate45(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate45)), data.api_key !== void 0 && !validate24(data.api_key, at(instancePath, "/api_key")) && (vErrors = more(vErrors, validate24))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate60.errors = vErrors, vErrors === null;
}
var check_shared134 = outermost(validate63);
function validate65(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "boolean" && (vErrors = report(vErrors, instancePath, "type", { type: "boolean" })), validate65.errors = vErrors, vErrors === null;
}
function validate63(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.user_id === void 0 || data.console_access_denied === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "console_access_denied"));
    for (let key0 in data)
      key0 === "user_id" || key0 === "console_access_denied" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate54(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate54)), data.console_access_denied !== void 0 && !validate65(data.console_access_denied, at(instancePath, "/console_access_denied")) && (vErrors = more(vErrors, validate65));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate63.errors = vErrors, vErrors === null;
}
var check_UserList = outermost(validate67);
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
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  }
  return validate88.errors = vErrors, vErrors === null;
}
function validate69(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.user_id === void 0 || data.name === void 0 || data.username === void 0 || data.email_address === void 0 || data.organization_name === void 0 || data.organization_admin === void 0 || data.domain_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "user_id", "name", "username", "email_address", "organization_name", "organization_admin", "domain_admin")), data.resource_id !== void 0 && !validate70(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate70)), data.user_id !== void 0 && !validate45(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate45)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.email_address !== void 0 && !validate22(data.email_address, at(instancePath, "/email_address")) && (vErrors = more(vErrors, validate22)), data.organization_id !== void 0 && !validate28(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate28)), data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22)), data.organization_admin !== void 0 && !validate65(data.organization_admin, at(instancePath, "/organization_admin")) && (vErrors = more(vErrors, validate65)), data.domain_admin !== void 0 && !validate65(data.domain_admin, at(instancePath, "/domain_admin")) && (vErrors = more(vErrors, validate65)), data.domain_viewer !== void 0 && !validate35(data.domain_viewer, at(instancePath, "/domain_viewer")) && (vErrors = more(vErrors, validate35)), data.two_factor_enabled !== void 0 && !validate35(data.two_factor_enabled, at(instancePath, "/two_factor_enabled")) && (vErrors = more(vErrors, validate35)), data.two_factor_required !== void 0 && !validate35(data.two_factor_required, at(instancePath, "/two_factor_required")) && (vErrors = more(vErrors, validate35)), data.groups !== void 0 && !validate28(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate28)), data.owned_resources !== void 0 && !validate28(data.owned_resources, at(instancePath, "/owned_resources")) && (vErrors = more(vErrors, validate28)), data.consecutive_failed_login_attempts !== void 0 && !validate28(data.consecutive_failed_login_attempts, at(instancePath, "/consecutive_failed_login_attempts")) && (vErrors = more(vErrors, validate28)), data.suspended !== void 0 && !validate35(data.suspended, at(instancePath, "/suspended")) && (vErrors = more(vErrors, validate35)), data.last_login_time !== void 0 && !validate30(data.last_login_time, at(instancePath, "/last_login_time")) && (vErrors = more(vErrors, validate30)), data.navigation_blacklist !== void 0 && !validate88(data.navigation_blacklist, at(instancePath, "/navigation_blacklist")) && (vErrors = more(vErrors, validate88)), data.server_name !== void 0 && !validate30(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate30)), data.require_pw_reset !== void 0 && !validate35(data.require_pw_reset, at(instancePath, "/require_pw_reset")) && (vErrors = more(vErrors, validate35)), data.console_access_denied !== void 0 && !validate35(data.console_access_denied, at(instancePath, "/console_access_denied")) && (vErrors = more(vErrors, validate35)), data.active_api_key_present !== void 0 && !validate35(data.active_api_key_present, at(instancePath, "/active_api_key_present")) && (vErrors = more(vErrors, validate35)), data.create_date !== void 0 && !validate30(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate30)), data.aws_default_external_id !== void 0 && !validate30(data.aws_default_external_id, at(instancePath, "/aws_default_external_id")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate69.errors = vErrors, vErrors === null;
}
function validate68(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate69(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate69));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate68.errors = vErrors, vErrors === null;
}
function validate67(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.users === void 0 && (vErrors = need(vErrors, data, instancePath, "users")), data.users !== void 0 && !validate68(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate68)), data.total_count !== void 0 && !validate28(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate28))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate67.errors = vErrors, vErrors === null;
}
var check_shared136 = outermost(validate100);
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
      validate22(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate107.errors = vErrors, vErrors === null;
}
function validate102(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.field_name === void 0 || data.filter_type === void 0) && (vErrors = need(vErrors, data, instancePath, "field_name", "filter_type"));
    for (let key0 in data)
      key0 === "field_name" || key0 === "filter_type" || key0 === "filter_value" || key0 === "filter_list_value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.field_name !== void 0 && !validate22(data.field_name, at(instancePath, "/field_name")) && (vErrors = more(vErrors, validate22)), data.filter_type !== void 0 && !validate104(data.filter_type, at(instancePath, "/filter_type")) && (vErrors = more(vErrors, validate104)), data.filter_value !== void 0 && !validate22(data.filter_value, at(instancePath, "/filter_value")) && (vErrors = more(vErrors, validate22)), data.filter_list_value !== void 0 && !validate107(data.filter_list_value, at(instancePath, "/filter_list_value")) && (vErrors = more(vErrors, validate107));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate102.errors = vErrors, vErrors === null;
}
function validate101(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate102(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate102));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate101.errors = vErrors, vErrors === null;
}
function validate112(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1")), validate112.errors = vErrors, vErrors === null;
}
function validate114(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && (data < 0 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }, "must be >= 0")), validate114.errors = vErrors, vErrors === null;
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
    data.filters !== void 0 && !validate101(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate101)), data.limit !== void 0 && !validate112(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate112)), data.offset !== void 0 && !validate114(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate114)), data.order_by !== void 0 && !validate116(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate116));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate100.errors = vErrors, vErrors === null;
}
var check_CurrentUser = outermost(validate118);
function validate118(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.user_id === void 0 || data.name === void 0 || data.username === void 0 || data.email_address === void 0 || data.organization_name === void 0 || data.organization_admin === void 0 || data.domain_admin === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "user_id", "name", "username", "email_address", "organization_name", "organization_admin", "domain_admin")), data.resource_id !== void 0 && !validate70(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate70)), data.user_id !== void 0 && !validate45(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate45)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.email_address !== void 0 && !validate22(data.email_address, at(instancePath, "/email_address")) && (vErrors = more(vErrors, validate22)), data.organization_id !== void 0 && !validate28(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate28)), data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22)), data.organization_admin !== void 0 && !validate65(data.organization_admin, at(instancePath, "/organization_admin")) && (vErrors = more(vErrors, validate65)), data.domain_admin !== void 0 && !validate65(data.domain_admin, at(instancePath, "/domain_admin")) && (vErrors = more(vErrors, validate65)), data.domain_viewer !== void 0 && !validate35(data.domain_viewer, at(instancePath, "/domain_viewer")) && (vErrors = more(vErrors, validate35)), data.two_factor_enabled !== void 0 && !validate35(data.two_factor_enabled, at(instancePath, "/two_factor_enabled")) && (vErrors = more(vErrors, validate35)), data.two_factor_required !== void 0 && !validate35(data.two_factor_required, at(instancePath, "/two_factor_required")) && (vErrors = more(vErrors, validate35)), data.auth !== void 0 && !validate30(data.auth, at(instancePath, "/auth")) && (vErrors = more(vErrors, validate30)), data.session_ttl !== void 0 && !validate28(data.session_ttl, at(instancePath, "/session_ttl")) && (vErrors = more(vErrors, validate28)), data.session_expiration !== void 0 && !validate30(data.session_expiration, at(instancePath, "/session_expiration")) && (vErrors = more(vErrors, validate30)), data.session_timeout_seconds !== void 0 && !validate28(data.session_timeout_seconds, at(instancePath, "/session_timeout_seconds")) && (vErrors = more(vErrors, validate28)), data.authentication_server_id !== void 0 && !validate28(data.authentication_server_id, at(instancePath, "/authentication_server_id")) && (vErrors = more(vErrors, validate28)), data.auth_plugin_exists !== void 0 && !validate35(data.auth_plugin_exists, at(instancePath, "/auth_plugin_exists")) && (vErrors = more(vErrors, validate35)), data.navigation_blacklist !== void 0 && !validate88(data.navigation_blacklist, at(instancePath, "/navigation_blacklist")) && (vErrors = more(vErrors, validate88)), data.theme !== void 0 && !validate30(data.theme, at(instancePath, "/theme")) && (vErrors = more(vErrors, validate30)), data.suspended !== void 0 && !validate35(data.suspended, at(instancePath, "/suspended")) && (vErrors = more(vErrors, validate35)), data.require_pw_reset !== void 0 && !validate35(data.require_pw_reset, at(instancePath, "/require_pw_reset")) && (vErrors = more(vErrors, validate35)), data.console_access_denied !== void 0 && !validate35(data.console_access_denied, at(instancePath, "/console_access_denied")) && (vErrors = more(vErrors, validate35)), data.active_api_key_present !== void 0 && !validate35(data.active_api_key_present, at(instancePath, "/active_api_key_present")) && (vErrors = more(vErrors, validate35)), data.create_date !== void 0 && !validate30(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate30)), data.aws_default_external_id !== void 0 && !validate30(data.aws_default_external_id, at(instancePath, "/aws_default_external_id")) && (vErrors = more(vErrors, validate30)), data.api_key_generation_allowed !== void 0 && !validate35(data.api_key_generation_allowed, at(instancePath, "/api_key_generation_allowed")) && (vErrors = more(vErrors, validate35)), data.rapid7_org_id !== void 0 && !validate30(data.rapid7_org_id, at(instancePath, "/rapid7_org_id")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate118.errors = vErrors, vErrors === null;
}
var check_shared139 = outermost(validate147), schema37 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared9" }, email: { $ref: "shared9" }, username: { $ref: "shared9" }, access_level: { $ref: "shared9" }, two_factor_required: { $ref: "shared14" }, password: { $ref: "shared10" }, confirm_password: { $ref: "shared10" }, authentication_type: { $ref: "shared9" }, authentication_server_id: { $ref: "shared8" }, group_ids: { $ref: "shared138" } }, required: ["name", "email", "username", "access_level"], $id: "shared139" }, func3 = Object.prototype.hasOwnProperty;
var schema39 = { type: ["integer", "string"], $id: "shared137" };
function validate158(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: schema39.type })), validate158.errors = vErrors, vErrors === null;
}
function validate157(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate158(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate158));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate157.errors = vErrors, vErrors === null;
}
function validate147(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.email === void 0 || data.username === void 0 || data.access_level === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "email", "username", "access_level"));
    for (let key0 in data)
      func3.call(schema37.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.access_level !== void 0 && !validate22(data.access_level, at(instancePath, "/access_level")) && (vErrors = more(vErrors, validate22)), data.two_factor_required !== void 0 && !validate65(data.two_factor_required, at(instancePath, "/two_factor_required")) && (vErrors = more(vErrors, validate65)), data.password !== void 0 && !validate24(data.password, at(instancePath, "/password")) && (vErrors = more(vErrors, validate24)), data.confirm_password !== void 0 && !validate24(data.confirm_password, at(instancePath, "/confirm_password")) && (vErrors = more(vErrors, validate24)), data.authentication_type !== void 0 && !validate22(data.authentication_type, at(instancePath, "/authentication_type")) && (vErrors = more(vErrors, validate22)), data.authentication_server_id !== void 0 && !validate45(data.authentication_server_id, at(instancePath, "/authentication_server_id")) && (vErrors = more(vErrors, validate45)), data.group_ids !== void 0 && !validate157(data.group_ids, at(instancePath, "/group_ids")) && (vErrors = more(vErrors, validate157));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate147.errors = vErrors, vErrors === null;
}
var check_CreatedUser = outermost(validate161);
function validate162(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.user_id === void 0 || data.organization_id === void 0 || data.username === void 0 || data.name === void 0 || data.temporary_pw === void 0 || data.temp_pw_expiration === void 0) && (vErrors = need(vErrors, data, instancePath, "user_id", "organization_id", "username", "name", "temporary_pw", "temp_pw_expiration")), data.user_id !== void 0 && !validate45(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate45)), data.organization_id !== void 0 && !validate45(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate45)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.temporary_pw !== void 0 && !validate24(data.temporary_pw, at(instancePath, "/temporary_pw")) && (vErrors = more(vErrors, validate24)), data.temp_pw_expiration !== void 0 && !validate22(data.temp_pw_expiration, at(instancePath, "/temp_pw_expiration")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate162.errors = vErrors, vErrors === null;
}
function validate161(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate162(data, instancePath) || (vErrors = more(vErrors, validate162), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate69(data, instancePath) || (vErrors = more(vErrors, validate69), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate161.errors = vErrors, errors === 0;
}
var check_shared140 = outermost(validate171);
function validate172(data, instancePath = "") {
  let vErrors = null;
  return typeof data == "string" ? func2(data) < 1 && (vErrors = report(vErrors, instancePath, "minLength", { limit: 1 }, "must NOT have fewer than 1 characters")) : vErrors = report(vErrors, instancePath, "type", { type: "string" }), validate172.errors = vErrors, vErrors === null;
}
function validate171(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.userResourceId === void 0 || data.username === void 0 || data.name === void 0 || data.email === void 0 || data.access_level === void 0) && (vErrors = need(vErrors, data, instancePath, "userResourceId", "username", "name", "email", "access_level"));
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "username" || key0 === "name" || key0 === "email" || key0 === "access_level" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate172(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate172)), data.username !== void 0 && !validate22(data.username, at(instancePath, "/username")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.email !== void 0 && !validate22(data.email, at(instancePath, "/email")) && (vErrors = more(vErrors, validate22)), data.access_level !== void 0 && !validate22(data.access_level, at(instancePath, "/access_level")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate171.errors = vErrors, vErrors === null;
}
var check_shared141 = outermost(validate178);
function validate178(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.userResourceId === void 0 || data.current_access_level === void 0 || data.new_access_level === void 0) && (vErrors = need(vErrors, data, instancePath, "userResourceId", "current_access_level", "new_access_level"));
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "current_access_level" || key0 === "new_access_level" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate172(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate172)), data.current_access_level !== void 0 && !validate22(data.current_access_level, at(instancePath, "/current_access_level")) && (vErrors = more(vErrors, validate22)), data.new_access_level !== void 0 && !validate22(data.new_access_level, at(instancePath, "/new_access_level")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate178.errors = vErrors, vErrors === null;
}
var check_shared142 = outermost(validate182);
function validate182(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.userResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "userResourceId"));
    for (let key0 in data)
      key0 !== "userResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate172(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate172));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate182.errors = vErrors, vErrors === null;
}
var check_shared144 = outermost(validate184);
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
      validate70(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate70));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate203.errors = vErrors, vErrors === null;
}
function validate189(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.name === void 0 || data.description === void 0 || data.all_permissions === void 0 || data.view === void 0 || data.provision === void 0 || data.manage === void 0 || data.delete === void 0 || data.global_scope === void 0 || data.cloud_scopes === void 0 || data.resource_group_scopes === void 0 || data.groups === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope", "cloud_scopes", "resource_group_scopes", "groups")), data.resource_id !== void 0 && !validate70(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate70)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.badge_filter_operator !== void 0 && !validate193(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate193)), data.all_permissions !== void 0 && !validate65(data.all_permissions, at(instancePath, "/all_permissions")) && (vErrors = more(vErrors, validate65)), data.view !== void 0 && !validate65(data.view, at(instancePath, "/view")) && (vErrors = more(vErrors, validate65)), data.provision !== void 0 && !validate65(data.provision, at(instancePath, "/provision")) && (vErrors = more(vErrors, validate65)), data.manage !== void 0 && !validate65(data.manage, at(instancePath, "/manage")) && (vErrors = more(vErrors, validate65)), data.delete !== void 0 && !validate65(data.delete, at(instancePath, "/delete")) && (vErrors = more(vErrors, validate65)), data.add_cloud !== void 0 && !validate35(data.add_cloud, at(instancePath, "/add_cloud")) && (vErrors = more(vErrors, validate35)), data.delete_cloud !== void 0 && !validate35(data.delete_cloud, at(instancePath, "/delete_cloud")) && (vErrors = more(vErrors, validate35)), data.global_scope !== void 0 && !validate65(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate65)), data.cloud_scopes !== void 0 && !validate203(data.cloud_scopes, at(instancePath, "/cloud_scopes")) && (vErrors = more(vErrors, validate203)), data.resource_group_scopes !== void 0 && !validate203(data.resource_group_scopes, at(instancePath, "/resource_group_scopes")) && (vErrors = more(vErrors, validate203)), data.badge_scopes !== void 0 && !validate88(data.badge_scopes, at(instancePath, "/badge_scopes")) && (vErrors = more(vErrors, validate88)), data.groups !== void 0 && !validate203(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate203))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate189.errors = vErrors, vErrors === null;
}
function validate188(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate189(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate189));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate188.errors = vErrors, vErrors === null;
}
function validate186(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.name === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "roles")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.roles !== void 0 && !validate188(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate188))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate186.errors = vErrors, vErrors === null;
}
function validate185(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate186(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate186));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate185.errors = vErrors, vErrors === null;
}
function validate184(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.groups === void 0 && (vErrors = need(vErrors, data, instancePath, "groups")), data.groups !== void 0 && !validate185(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate185))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate184.errors = vErrors, vErrors === null;
}
var check_shared145 = outermost(validate213);
function validate213(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "user_id" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.user_id !== void 0 && !validate45(data.user_id, at(instancePath, "/user_id")) && (vErrors = more(vErrors, validate45));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate213.errors = vErrors, vErrors === null;
}
var check_TwoFactorState = outermost(validate215);
function validate215(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.enabled === void 0 || data.required === void 0) && (vErrors = need(vErrors, data, instancePath, "enabled", "required")), data.enabled !== void 0 && !validate65(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate65)), data.required !== void 0 && !validate65(data.required, at(instancePath, "/required")) && (vErrors = more(vErrors, validate65))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate215.errors = vErrors, vErrors === null;
}
var check_shared146 = outermost(validate218);
function validate218(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.otp_secret === void 0 && (vErrors = need(vErrors, data, instancePath, "otp_secret")), data.otp_secret !== void 0 && !validate24(data.otp_secret, at(instancePath, "/otp_secret")) && (vErrors = more(vErrors, validate24))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate218.errors = vErrors, vErrors === null;
}
var check_shared147 = outermost(validate220);
function validate220(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.success === void 0 && (vErrors = need(vErrors, data, instancePath, "success")), data.success !== void 0 && !validate65(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate65))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate220.errors = vErrors, vErrors === null;
}
var check_shared148 = outermost(validate222);
function validate223(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "name")), data.organization_id !== void 0 && !validate45(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate45)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate223.errors = vErrors, vErrors === null;
}
function validate222(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate223(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate223));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate222.errors = vErrors, vErrors === null;
}
var check_shared150 = outermost(validate227);
function validate229(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.organization_id === void 0 || data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "organization_id", "resource_id", "name")), data.organization_id !== void 0 && !validate45(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate45)), data.resource_id !== void 0 && !validate70(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate70)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate30(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate30)), data.smtp_configured !== void 0 && !validate35(data.smtp_configured, at(instancePath, "/smtp_configured")) && (vErrors = more(vErrors, validate35)), data.clouds !== void 0 && !validate28(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate28)), data.bots !== void 0 && !validate28(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate28)), data.users !== void 0 && !validate28(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate28))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate229.errors = vErrors, vErrors === null;
}
function validate228(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate229(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate229));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate228.errors = vErrors, vErrors === null;
}
function validate227(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.organizations === void 0 && (vErrors = need(vErrors, data, instancePath, "organizations")), data.organizations !== void 0 && !validate228(data.organizations, at(instancePath, "/organizations")) && (vErrors = more(vErrors, validate228))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate227.errors = vErrors, vErrors === null;
}
var check_shared151 = outermost(validate240);
function validate240(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organization_name === void 0 && (vErrors = need(vErrors, data, instancePath, "organization_name"));
    for (let key0 in data)
      key0 !== "organization_name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate240.errors = vErrors, vErrors === null;
}
var check_CreatedOrganization = outermost(validate242);
function validate242(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.organization_id !== void 0 && !validate28(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate28)), data.resource_id !== void 0 && !validate30(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate242.errors = vErrors, vErrors === null;
}
var check_shared152 = outermost(validate245);
function validate245(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationResourceId === void 0 || data.organization_name === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationResourceId", "organization_name"));
    for (let key0 in data)
      key0 === "organizationResourceId" || key0 === "organization_name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationResourceId !== void 0 && !validate172(data.organizationResourceId, at(instancePath, "/organizationResourceId")) && (vErrors = more(vErrors, validate172)), data.organization_name !== void 0 && !validate22(data.organization_name, at(instancePath, "/organization_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate245.errors = vErrors, vErrors === null;
}
var check_shared153 = outermost(validate248);
function validate248(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organizationResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "organizationResourceId"));
    for (let key0 in data)
      key0 !== "organizationResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationResourceId !== void 0 && !validate172(data.organizationResourceId, at(instancePath, "/organizationResourceId")) && (vErrors = more(vErrors, validate172));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate248.errors = vErrors, vErrors === null;
}
var check_shared155 = outermost(validate250);
function validate256(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate45(data, instancePath) || (vErrors = more(vErrors, validate45), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate68(data, instancePath) || (vErrors = more(vErrors, validate68), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate256.errors = vErrors, errors === 0;
}
function validate260(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate45(data, instancePath) || (vErrors = more(vErrors, validate45), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate188(data, instancePath) || (vErrors = more(vErrors, validate188), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate260.errors = vErrors, errors === 0;
}
function validate252(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.group_id === void 0 || data.resource_id === void 0 || data.name === void 0 || data.users === void 0 || data.roles === void 0) && (vErrors = need(vErrors, data, instancePath, "group_id", "resource_id", "name", "users", "roles")), data.group_id !== void 0 && !validate45(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate45)), data.resource_id !== void 0 && !validate70(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate70)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.users !== void 0 && !validate256(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate256)), data.roles !== void 0 && !validate260(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate260)), data.entitlements_configured !== void 0 && !validate35(data.entitlements_configured, at(instancePath, "/entitlements_configured")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate252.errors = vErrors, vErrors === null;
}
function validate251(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate252(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate252));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate251.errors = vErrors, vErrors === null;
}
function validate250(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.groups === void 0 && (vErrors = need(vErrors, data, instancePath, "groups")), data.groups !== void 0 && !validate251(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate251))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate250.errors = vErrors, vErrors === null;
}
var check_shared156 = outermost(validate267);
function validate267(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.group_name === void 0 && (vErrors = need(vErrors, data, instancePath, "group_name"));
    for (let key0 in data)
      key0 !== "group_name" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.group_name !== void 0 && !validate22(data.group_name, at(instancePath, "/group_name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate267.errors = vErrors, vErrors === null;
}
var check_GroupAnswer = outermost(validate269);
function validate269(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.group === void 0 && (vErrors = need(vErrors, data, instancePath, "group")), data.group !== void 0 && !validate252(data.group, at(instancePath, "/group")) && (vErrors = more(vErrors, validate252))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate269.errors = vErrors, vErrors === null;
}
var check_shared157 = outermost(validate271);
function validate271(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.groupResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "groupResourceId"));
    for (let key0 in data)
      key0 !== "groupResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate172(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate172));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate271.errors = vErrors, vErrors === null;
}
var check_shared158 = outermost(validate273);
function validate273(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.groupResourceId === void 0 || data.user_resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "groupResourceId", "user_resource_ids"));
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "user_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate172(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate172)), data.user_resource_ids !== void 0 && !validate203(data.user_resource_ids, at(instancePath, "/user_resource_ids")) && (vErrors = more(vErrors, validate203));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate273.errors = vErrors, vErrors === null;
}
var check_shared159 = outermost(validate276);
function validate276(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.groupResourceId === void 0 || data.user_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "groupResourceId", "user_resource_id"));
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "user_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate172(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate172)), data.user_resource_id !== void 0 && !validate70(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate70));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate276.errors = vErrors, vErrors === null;
}
var check_shared160 = outermost(validate279);
function validate279(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.users === void 0 && (vErrors = need(vErrors, data, instancePath, "users")), data.users !== void 0 && !validate68(data.users, at(instancePath, "/users")) && (vErrors = more(vErrors, validate68))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate279.errors = vErrors, vErrors === null;
}
var check_shared161 = outermost(validate281);
function validate281(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.roles === void 0 && (vErrors = need(vErrors, data, instancePath, "roles")), data.roles !== void 0 && !validate188(data.roles, at(instancePath, "/roles")) && (vErrors = more(vErrors, validate188))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate281.errors = vErrors, vErrors === null;
}
var check_shared162 = outermost(validate283);
function validate283(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.groupResourceId === void 0 || data.resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "groupResourceId", "resource_ids"));
    for (let key0 in data)
      key0 === "groupResourceId" || key0 === "resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.groupResourceId !== void 0 && !validate172(data.groupResourceId, at(instancePath, "/groupResourceId")) && (vErrors = more(vErrors, validate172)), data.resource_ids !== void 0 && !validate203(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate203));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate283.errors = vErrors, vErrors === null;
}
var check_shared163 = outermost(validate286), schema79 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared9" }, description: { $ref: "shared9" }, all_permissions: { $ref: "shared14" }, view: { $ref: "shared14" }, provision: { $ref: "shared14" }, manage: { $ref: "shared14" }, delete: { $ref: "shared14" }, add_cloud: { $ref: "shared14" }, delete_cloud: { $ref: "shared14" }, global_scope: { $ref: "shared14" } }, required: ["name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared163" };
function validate286(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.all_permissions === void 0 || data.view === void 0 || data.provision === void 0 || data.manage === void 0 || data.delete === void 0 || data.global_scope === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"));
    for (let key0 in data)
      func3.call(schema79.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.all_permissions !== void 0 && !validate65(data.all_permissions, at(instancePath, "/all_permissions")) && (vErrors = more(vErrors, validate65)), data.view !== void 0 && !validate65(data.view, at(instancePath, "/view")) && (vErrors = more(vErrors, validate65)), data.provision !== void 0 && !validate65(data.provision, at(instancePath, "/provision")) && (vErrors = more(vErrors, validate65)), data.manage !== void 0 && !validate65(data.manage, at(instancePath, "/manage")) && (vErrors = more(vErrors, validate65)), data.delete !== void 0 && !validate65(data.delete, at(instancePath, "/delete")) && (vErrors = more(vErrors, validate65)), data.add_cloud !== void 0 && !validate65(data.add_cloud, at(instancePath, "/add_cloud")) && (vErrors = more(vErrors, validate65)), data.delete_cloud !== void 0 && !validate65(data.delete_cloud, at(instancePath, "/delete_cloud")) && (vErrors = more(vErrors, validate65)), data.global_scope !== void 0 && !validate65(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate65));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate286.errors = vErrors, vErrors === null;
}
var check_Role = outermost(validate189), check_shared164 = outermost(validate297), schema80 = { type: "object", additionalProperties: !1, properties: { roleResourceId: { $ref: "shared79" }, name: { $ref: "shared9" }, description: { $ref: "shared9" }, all_permissions: { $ref: "shared14" }, view: { $ref: "shared14" }, provision: { $ref: "shared14" }, manage: { $ref: "shared14" }, delete: { $ref: "shared14" }, add_cloud: { $ref: "shared14" }, delete_cloud: { $ref: "shared14" }, global_scope: { $ref: "shared14" } }, required: ["roleResourceId", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"], $id: "shared164" };
function validate297(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.name === void 0 || data.description === void 0 || data.all_permissions === void 0 || data.view === void 0 || data.provision === void 0 || data.manage === void 0 || data.delete === void 0 || data.global_scope === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "name", "description", "all_permissions", "view", "provision", "manage", "delete", "global_scope"));
    for (let key0 in data)
      func3.call(schema80.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate172(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate172)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.all_permissions !== void 0 && !validate65(data.all_permissions, at(instancePath, "/all_permissions")) && (vErrors = more(vErrors, validate65)), data.view !== void 0 && !validate65(data.view, at(instancePath, "/view")) && (vErrors = more(vErrors, validate65)), data.provision !== void 0 && !validate65(data.provision, at(instancePath, "/provision")) && (vErrors = more(vErrors, validate65)), data.manage !== void 0 && !validate65(data.manage, at(instancePath, "/manage")) && (vErrors = more(vErrors, validate65)), data.delete !== void 0 && !validate65(data.delete, at(instancePath, "/delete")) && (vErrors = more(vErrors, validate65)), data.add_cloud !== void 0 && !validate65(data.add_cloud, at(instancePath, "/add_cloud")) && (vErrors = more(vErrors, validate65)), data.delete_cloud !== void 0 && !validate65(data.delete_cloud, at(instancePath, "/delete_cloud")) && (vErrors = more(vErrors, validate65)), data.global_scope !== void 0 && !validate65(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate65));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate297.errors = vErrors, vErrors === null;
}
var check_shared165 = outermost(validate309);
function validate309(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.resource_ids === void 0 || data.deprecated_resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "resource_ids", "deprecated_resource_ids"));
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "resource_ids" || key0 === "deprecated_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate172(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate172)), data.resource_ids !== void 0 && !validate203(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate203)), data.deprecated_resource_ids !== void 0 && !validate203(data.deprecated_resource_ids, at(instancePath, "/deprecated_resource_ids")) && (vErrors = more(vErrors, validate203));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate309.errors = vErrors, vErrors === null;
}
var check_shared166 = outermost(validate313);
function validate313(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.group_resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "group_resource_ids"));
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "group_resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate172(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate172)), data.group_resource_ids !== void 0 && !validate203(data.group_resource_ids, at(instancePath, "/group_resource_ids")) && (vErrors = more(vErrors, validate203));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate313.errors = vErrors, vErrors === null;
}
var check_shared167 = outermost(validate316);
var schema84 = { type: "string", enum: ["AND", "OR"], $id: "shared103" };
function validate318(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "AND" || data === "OR" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema84.enum })), validate318.errors = vErrors, vErrors === null;
}
function validate321(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value"));
    for (let key0 in data)
      key0 === "key" || key0 === "value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate321.errors = vErrors, vErrors === null;
}
function validate320(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate321(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate321));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate320.errors = vErrors, vErrors === null;
}
function validate316(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.roleResourceId === void 0 || data.operator === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "roleResourceId", "operator", "badges"));
    for (let key0 in data)
      key0 === "roleResourceId" || key0 === "operator" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleResourceId !== void 0 && !validate172(data.roleResourceId, at(instancePath, "/roleResourceId")) && (vErrors = more(vErrors, validate172)), data.operator !== void 0 && !validate318(data.operator, at(instancePath, "/operator")) && (vErrors = more(vErrors, validate318)), data.badges !== void 0 && !validate320(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate320));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate316.errors = vErrors, vErrors === null;
}
var check_shared168 = outermost(validate326);
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
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.namespace === void 0 || data.role === void 0) && (vErrors = need(vErrors, data, instancePath, "namespace", "role")), data.namespace !== void 0 && !validate329(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate329)), data.role !== void 0 && !validate331(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate331))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate328.errors = vErrors, vErrors === null;
}
function validate327(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate328(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate328));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate327.errors = vErrors, vErrors === null;
}
function validate326(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.entitlements === void 0 && (vErrors = need(vErrors, data, instancePath, "entitlements")), data.entitlements !== void 0 && !validate327(data.entitlements, at(instancePath, "/entitlements")) && (vErrors = more(vErrors, validate327))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate326.errors = vErrors, vErrors === null;
}
var check_shared169 = outermost(validate335);
function validate335(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.userResourceId === void 0 || data.module === void 0) && (vErrors = need(vErrors, data, instancePath, "userResourceId", "module"));
    for (let key0 in data)
      key0 === "userResourceId" || key0 === "module" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.userResourceId !== void 0 && !validate172(data.userResourceId, at(instancePath, "/userResourceId")) && (vErrors = more(vErrors, validate172)), data.module !== void 0 && !validate172(data.module, at(instancePath, "/module")) && (vErrors = more(vErrors, validate172));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate335.errors = vErrors, vErrors === null;
}
var check_shared170 = outermost(validate338);
function validate338(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.entitlement === void 0 && (vErrors = need(vErrors, data, instancePath, "entitlement")), data.entitlement !== void 0 && !validate331(data.entitlement, at(instancePath, "/entitlement")) && (vErrors = more(vErrors, validate331))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate338.errors = vErrors, vErrors === null;
}
var check_shared172 = outermost(validate340);
function validate341(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate45(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate45));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate341.errors = vErrors, vErrors === null;
}
function validate345(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.namespace === void 0 || data.role === void 0) && (vErrors = need(vErrors, data, instancePath, "namespace", "role"));
    for (let key0 in data)
      key0 === "namespace" || key0 === "role" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.namespace !== void 0 && !validate22(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate22)), data.role !== void 0 && !validate22(data.role, at(instancePath, "/role")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate345.errors = vErrors, vErrors === null;
}
function validate344(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate345(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate345));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate344.errors = vErrors, vErrors === null;
}
function validate340(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.group_ids === void 0 || data.entitlements === void 0) && (vErrors = need(vErrors, data, instancePath, "group_ids", "entitlements"));
    for (let key0 in data)
      key0 === "group_ids" || key0 === "entitlements" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.group_ids !== void 0 && !validate341(data.group_ids, at(instancePath, "/group_ids")) && (vErrors = more(vErrors, validate341)), data.entitlements !== void 0 && !validate344(data.entitlements, at(instancePath, "/entitlements")) && (vErrors = more(vErrors, validate344));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate340.errors = vErrors, vErrors === null;
}
var check_shared173 = outermost(validate350);
function validate351(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.group_id === void 0 || data.entitlements === void 0) && (vErrors = need(vErrors, data, instancePath, "group_id", "entitlements")), data.group_id !== void 0 && !validate45(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate45)), data.entitlements !== void 0 && !validate327(data.entitlements, at(instancePath, "/entitlements")) && (vErrors = more(vErrors, validate327))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate351.errors = vErrors, vErrors === null;
}
function validate350(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate351(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate351));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate350.errors = vErrors, vErrors === null;
}
var check_shared175 = outermost(validate355);
function validate357(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.server_id === void 0 || data.server_name === void 0) && (vErrors = need(vErrors, data, instancePath, "server_id", "server_name")), data.server_id !== void 0 && !validate45(data.server_id, at(instancePath, "/server_id")) && (vErrors = more(vErrors, validate45)), data.server_name !== void 0 && !validate22(data.server_name, at(instancePath, "/server_name")) && (vErrors = more(vErrors, validate22)), data.server_host !== void 0 && !validate30(data.server_host, at(instancePath, "/server_host")) && (vErrors = more(vErrors, validate30)), data.server_port !== void 0 && !validate28(data.server_port, at(instancePath, "/server_port")) && (vErrors = more(vErrors, validate28)), data.server_type !== void 0 && !validate30(data.server_type, at(instancePath, "/server_type")) && (vErrors = more(vErrors, validate30)), data.secure !== void 0 && !validate28(data.secure, at(instancePath, "/secure")) && (vErrors = more(vErrors, validate28)), data.global_scope !== void 0 && !validate35(data.global_scope, at(instancePath, "/global_scope")) && (vErrors = more(vErrors, validate35)), data.mapped_groups !== void 0 && !validate28(data.mapped_groups, at(instancePath, "/mapped_groups")) && (vErrors = more(vErrors, validate28))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate357.errors = vErrors, vErrors === null;
}
function validate356(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate357(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate357));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate356.errors = vErrors, vErrors === null;
}
function validate355(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.servers === void 0 && (vErrors = need(vErrors, data, instancePath, "servers")), data.servers !== void 0 && !validate356(data.servers, at(instancePath, "/servers")) && (vErrors = more(vErrors, validate356))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate355.errors = vErrors, vErrors === null;
}
var check_shared176 = outermost(validate368);
function validate368(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.serverId === void 0 && (vErrors = need(vErrors, data, instancePath, "serverId"));
    for (let key0 in data)
      key0 !== "serverId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.serverId !== void 0 && !validate45(data.serverId, at(instancePath, "/serverId")) && (vErrors = more(vErrors, validate45));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate368.errors = vErrors, vErrors === null;
}
var check_shared177 = outermost(validate370);
function validate371(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.local_group_name === void 0 || data.remote_group_name === void 0) && (vErrors = need(vErrors, data, instancePath, "local_group_name", "remote_group_name")), data.local_group_name !== void 0 && !validate22(data.local_group_name, at(instancePath, "/local_group_name")) && (vErrors = more(vErrors, validate22)), data.remote_group_name !== void 0 && !validate22(data.remote_group_name, at(instancePath, "/remote_group_name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate371.errors = vErrors, vErrors === null;
}
function validate370(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate371(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate371));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate370.errors = vErrors, vErrors === null;
}
var check_shared178 = outermost(validate375);
function validate375(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.serverId === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "serverId", "body"));
    for (let key0 in data)
      key0 === "serverId" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.serverId !== void 0 && !validate45(data.serverId, at(instancePath, "/serverId")) && (vErrors = more(vErrors, validate45)), data.body !== void 0 && !validate370(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate370));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate375.errors = vErrors, vErrors === null;
}
var check_CloudList = outermost(validate378);
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
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_type !== void 0 && !validate30(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate30)), data.permissions !== void 0 && !validate88(data.permissions, at(instancePath, "/permissions")) && (vErrors = more(vErrors, validate88))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate396.errors = vErrors, vErrors === null;
}
function validate395(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema112.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate396(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate396));
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
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0 || data.cloud_type_id === void 0 || data.creation_time === void 0 || data.status === void 0 || data.group_resource_id === void 0 || data.resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "cloud_type_id", "creation_time", "status", "group_resource_id", "resource_id")), data.id !== void 0 && !validate45(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate45)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_type_id !== void 0 && !validate383(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate383)), data.account_id !== void 0 && !validate30(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate30)), data.creation_time !== void 0 && !validate22(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate387(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate387)), data.badge_count !== void 0 && !validate28(data.badge_count, at(instancePath, "/badge_count")) && (vErrors = more(vErrors, validate28)), data.resource_count !== void 0 && !validate28(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate28)), data.last_refreshed !== void 0 && !validate30(data.last_refreshed, at(instancePath, "/last_refreshed")) && (vErrors = more(vErrors, validate30)), data.role_arn !== void 0 && !validate30(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate30)), data.group_resource_id !== void 0 && !validate70(data.group_resource_id, at(instancePath, "/group_resource_id")) && (vErrors = more(vErrors, validate70)), data.resource_id !== void 0 && !validate70(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate70)), data.failed_resource_types !== void 0 && !validate395(data.failed_resource_types, at(instancePath, "/failed_resource_types")) && (vErrors = more(vErrors, validate395)), data.event_driven_harvest_role !== void 0 && !validate401(data.event_driven_harvest_role, at(instancePath, "/event_driven_harvest_role")) && (vErrors = more(vErrors, validate401)), data.strategy_id !== void 0 && !validate28(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate28)), data.cloud_organization_id !== void 0 && !validate30(data.cloud_organization_id, at(instancePath, "/cloud_organization_id")) && (vErrors = more(vErrors, validate30)), data.cloud_organization_domain_name !== void 0 && !validate30(data.cloud_organization_domain_name, at(instancePath, "/cloud_organization_domain_name")) && (vErrors = more(vErrors, validate30)), data.cloud_organization_nickname !== void 0 && !validate30(data.cloud_organization_nickname, at(instancePath, "/cloud_organization_nickname")) && (vErrors = more(vErrors, validate30)), data.tenant_id !== void 0 && !validate30(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate30)), data.is_platform_managed !== void 0 && !validate35(data.is_platform_managed, at(instancePath, "/is_platform_managed")) && (vErrors = more(vErrors, validate35)), data.host_assessment_enabled !== void 0 && !validate35(data.host_assessment_enabled, at(instancePath, "/host_assessment_enabled")) && (vErrors = more(vErrors, validate35)), data.host_assessment_status !== void 0 && !validate410(data.host_assessment_status, at(instancePath, "/host_assessment_status")) && (vErrors = more(vErrors, validate410)), data.trailblazer_cloudtrail_trails !== void 0 && !validate410(data.trailblazer_cloudtrail_trails, at(instancePath, "/trailblazer_cloudtrail_trails")) && (vErrors = more(vErrors, validate410))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate380.errors = vErrors, vErrors === null;
}
function validate379(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate380(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate380));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate379.errors = vErrors, vErrors === null;
}
function validate378(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.clouds === void 0 || data.total_count === void 0) && (vErrors = need(vErrors, data, instancePath, "clouds", "total_count")), data.clouds !== void 0 && !validate379(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate379)), data.total_count !== void 0 && !validate45(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate45))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate378.errors = vErrors, vErrors === null;
}
var check_shared179 = outermost(validate416), schema116 = { type: "object", additionalProperties: !1, properties: { filters: { $ref: "shared45" }, limit: { $ref: "shared8" }, offset: { $ref: "shared8" }, order_by: { $ref: "OrderBy" }, badges: { $ref: "shared17" }, badge_filter_operator: { $ref: "shared46" }, search_string: { $ref: "shared9" }, advanced_search: { $ref: "shared14" }, empty_badges: { $ref: "shared14" }, exclusion_badges: { $ref: "shared17" } }, $id: "shared179" }, schema117 = { type: "string", enum: ["OR", "AND", ""], $id: "shared46" };
function validate422(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "OR" || data === "AND" || data === "" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema117.enum })), validate422.errors = vErrors, vErrors === null;
}
function validate416(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func3.call(schema116.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate101(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate101)), data.limit !== void 0 && !validate45(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate45)), data.offset !== void 0 && !validate45(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate45)), data.order_by !== void 0 && !validate116(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate116)), data.badges !== void 0 && !validate320(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate320)), data.badge_filter_operator !== void 0 && !validate422(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate422)), data.search_string !== void 0 && !validate22(data.search_string, at(instancePath, "/search_string")) && (vErrors = more(vErrors, validate22)), data.advanced_search !== void 0 && !validate65(data.advanced_search, at(instancePath, "/advanced_search")) && (vErrors = more(vErrors, validate65)), data.empty_badges !== void 0 && !validate65(data.empty_badges, at(instancePath, "/empty_badges")) && (vErrors = more(vErrors, validate65)), data.exclusion_badges !== void 0 && !validate320(data.exclusion_badges, at(instancePath, "/exclusion_badges")) && (vErrors = more(vErrors, validate320));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate416.errors = vErrors, vErrors === null;
}
var check_shared181 = outermost(validate428);
var schema121 = { type: ["string", "null"], "x-known": ["public", null], $id: "shared47" };
function validate433(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema121.type })), data !== "public" && data !== null && (vErrors = report(vErrors, instancePath, "x-known", { known: schema121["x-known"] })), validate433.errors = vErrors, vErrors === null;
}
function validate430(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.cloud_type_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_type_id", "name")), data.cloud_type_id !== void 0 && !validate383(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate383)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_access !== void 0 && !validate433(data.cloud_access, at(instancePath, "/cloud_access")) && (vErrors = more(vErrors, validate433))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate430.errors = vErrors, vErrors === null;
}
function validate429(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate430(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate430));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate429.errors = vErrors, vErrors === null;
}
function validate428(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.clouds === void 0 && (vErrors = need(vErrors, data, instancePath, "clouds")), data.clouds !== void 0 && !validate429(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate429))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate428.errors = vErrors, vErrors === null;
}
var check_shared182 = outermost(validate437);
function validate437(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.clouds === void 0 && (vErrors = need(vErrors, data, instancePath, "clouds")), data.clouds !== void 0 && !validate379(data.clouds, at(instancePath, "/clouds")) && (vErrors = more(vErrors, validate379))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate437.errors = vErrors, vErrors === null;
}
var check_shared183 = outermost(validate439);
var schema124 = { type: "object", additionalProperties: !1, properties: { cloud_type: { $ref: "shared9" }, name: { $ref: "shared9" }, authentication_type: { $ref: "shared9" }, account_number: { $ref: "shared9" }, api_key: { $ref: "shared10" }, secret_key: { $ref: "shared10" }, role_arn: { $ref: "shared9" }, external_id: { $ref: "shared9" }, session_name: { $ref: "shared9" }, duration: { $ref: "shared8" }, strategy_id: { $ref: "shared8" }, tenant_id: { $ref: "shared9" }, app_id: { $ref: "shared9" }, subscription_id: { $ref: "shared9" }, certificate_thumbprint: { $ref: "shared9" }, project: { $ref: "shared9" }, api_credentials: { $ref: "GcpServiceAccountKey" } }, required: ["cloud_type", "name"], $id: "CloudCreationParams" };
function validate457(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22)), data.project_id !== void 0 && !validate22(data.project_id, at(instancePath, "/project_id")) && (vErrors = more(vErrors, validate22)), data.private_key_id !== void 0 && !validate22(data.private_key_id, at(instancePath, "/private_key_id")) && (vErrors = more(vErrors, validate22)), data.private_key !== void 0 && !validate24(data.private_key, at(instancePath, "/private_key")) && (vErrors = more(vErrors, validate24)), data.client_email !== void 0 && !validate22(data.client_email, at(instancePath, "/client_email")) && (vErrors = more(vErrors, validate22)), data.client_id !== void 0 && !validate22(data.client_id, at(instancePath, "/client_id")) && (vErrors = more(vErrors, validate22)), data.auth_uri !== void 0 && !validate22(data.auth_uri, at(instancePath, "/auth_uri")) && (vErrors = more(vErrors, validate22)), data.token_uri !== void 0 && !validate22(data.token_uri, at(instancePath, "/token_uri")) && (vErrors = more(vErrors, validate22)), data.auth_provider_x509_cert_url !== void 0 && !validate22(data.auth_provider_x509_cert_url, at(instancePath, "/auth_provider_x509_cert_url")) && (vErrors = more(vErrors, validate22)), data.client_x509_cert_url !== void 0 && !validate22(data.client_x509_cert_url, at(instancePath, "/client_x509_cert_url")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate457.errors = vErrors, vErrors === null;
}
function validate440(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloud_type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_type", "name"));
    for (let key0 in data)
      func3.call(schema124.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud_type !== void 0 && !validate22(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.authentication_type !== void 0 && !validate22(data.authentication_type, at(instancePath, "/authentication_type")) && (vErrors = more(vErrors, validate22)), data.account_number !== void 0 && !validate22(data.account_number, at(instancePath, "/account_number")) && (vErrors = more(vErrors, validate22)), data.api_key !== void 0 && !validate24(data.api_key, at(instancePath, "/api_key")) && (vErrors = more(vErrors, validate24)), data.secret_key !== void 0 && !validate24(data.secret_key, at(instancePath, "/secret_key")) && (vErrors = more(vErrors, validate24)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.session_name !== void 0 && !validate22(data.session_name, at(instancePath, "/session_name")) && (vErrors = more(vErrors, validate22)), data.duration !== void 0 && !validate45(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate45)), data.strategy_id !== void 0 && !validate45(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate45)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.app_id !== void 0 && !validate22(data.app_id, at(instancePath, "/app_id")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.certificate_thumbprint !== void 0 && !validate22(data.certificate_thumbprint, at(instancePath, "/certificate_thumbprint")) && (vErrors = more(vErrors, validate22)), data.project !== void 0 && !validate22(data.project, at(instancePath, "/project")) && (vErrors = more(vErrors, validate22)), data.api_credentials !== void 0 && !validate457(data.api_credentials, at(instancePath, "/api_credentials")) && (vErrors = more(vErrors, validate457));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate440.errors = vErrors, vErrors === null;
}
function validate439(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.creation_params === void 0 && (vErrors = need(vErrors, data, instancePath, "creation_params"));
    for (let key0 in data)
      key0 !== "creation_params" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.creation_params !== void 0 && !validate440(data.creation_params, at(instancePath, "/creation_params")) && (vErrors = more(vErrors, validate440));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate439.errors = vErrors, vErrors === null;
}
var check_Cloud = outermost(validate380), check_shared184 = outermost(validate470), schema126 = { type: "object", additionalProperties: !1, properties: { cloudId: { $ref: "shared8" }, cloud_type: { $ref: "shared9" }, name: { $ref: "shared9" }, authentication_type: { $ref: "shared9" }, account_number: { $ref: "shared9" }, api_key: { $ref: "shared10" }, secret_key: { $ref: "shared10" }, role_arn: { $ref: "shared9" }, external_id: { $ref: "shared9" }, session_name: { $ref: "shared9" }, duration: { $ref: "shared8" }, strategy_id: { $ref: "shared8" }, tenant_id: { $ref: "shared9" }, app_id: { $ref: "shared9" }, subscription_id: { $ref: "shared9" }, certificate_thumbprint: { $ref: "shared9" }, project: { $ref: "shared9" }, api_credentials: { $ref: "GcpServiceAccountKey" } }, required: ["cloudId", "cloud_type", "name"], $id: "shared184" };
function validate470(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloudId === void 0 || data.cloud_type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "cloudId", "cloud_type", "name"));
    for (let key0 in data)
      func3.call(schema126.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloudId !== void 0 && !validate45(data.cloudId, at(instancePath, "/cloudId")) && (vErrors = more(vErrors, validate45)), data.cloud_type !== void 0 && !validate22(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.authentication_type !== void 0 && !validate22(data.authentication_type, at(instancePath, "/authentication_type")) && (vErrors = more(vErrors, validate22)), data.account_number !== void 0 && !validate22(data.account_number, at(instancePath, "/account_number")) && (vErrors = more(vErrors, validate22)), data.api_key !== void 0 && !validate24(data.api_key, at(instancePath, "/api_key")) && (vErrors = more(vErrors, validate24)), data.secret_key !== void 0 && !validate24(data.secret_key, at(instancePath, "/secret_key")) && (vErrors = more(vErrors, validate24)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22)), data.external_id !== void 0 && !validate22(data.external_id, at(instancePath, "/external_id")) && (vErrors = more(vErrors, validate22)), data.session_name !== void 0 && !validate22(data.session_name, at(instancePath, "/session_name")) && (vErrors = more(vErrors, validate22)), data.duration !== void 0 && !validate45(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate45)), data.strategy_id !== void 0 && !validate45(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate45)), data.tenant_id !== void 0 && !validate22(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate22)), data.app_id !== void 0 && !validate22(data.app_id, at(instancePath, "/app_id")) && (vErrors = more(vErrors, validate22)), data.subscription_id !== void 0 && !validate22(data.subscription_id, at(instancePath, "/subscription_id")) && (vErrors = more(vErrors, validate22)), data.certificate_thumbprint !== void 0 && !validate22(data.certificate_thumbprint, at(instancePath, "/certificate_thumbprint")) && (vErrors = more(vErrors, validate22)), data.project !== void 0 && !validate22(data.project, at(instancePath, "/project")) && (vErrors = more(vErrors, validate22)), data.api_credentials !== void 0 && !validate457(data.api_credentials, at(instancePath, "/api_credentials")) && (vErrors = more(vErrors, validate457));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate470.errors = vErrors, vErrors === null;
}
var check_shared185 = outermost(validate489);
function validate489(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.cloudResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "cloudResourceId"));
    for (let key0 in data)
      key0 !== "cloudResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloudResourceId !== void 0 && !validate172(data.cloudResourceId, at(instancePath, "/cloudResourceId")) && (vErrors = more(vErrors, validate172));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate489.errors = vErrors, vErrors === null;
}
var check_shared186 = outermost(validate491);
function validate491(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "name"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate172(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate172)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate491.errors = vErrors, vErrors === null;
}
var check_shared188 = outermost(validate494);
var schema130 = { type: "string", enum: ["PAUSED", "DEFAULT"], $id: "shared187" };
function validate496(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "PAUSED" || data === "DEFAULT" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema130.enum })), validate496.errors = vErrors, vErrors === null;
}
function validate494(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_ids === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_ids", "status"));
    for (let key0 in data)
      key0 === "resource_ids" || key0 === "status" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate203(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate203)), data.status !== void 0 && !validate496(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate496));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate494.errors = vErrors, vErrors === null;
}
var check_shared190 = outermost(validate498);
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
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0 || data.resource_id === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name", "resource_id", "status")), data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.resource_id !== void 0 && !validate70(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate70)), data.status !== void 0 && !validate504(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate504)), data.harvest_rate_multiplier !== void 0 && !validate506(data.harvest_rate_multiplier, at(instancePath, "/harvest_rate_multiplier")) && (vErrors = more(vErrors, validate506))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate500.errors = vErrors, vErrors === null;
}
function validate499(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate500(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate500));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate499.errors = vErrors, vErrors === null;
}
function validate498(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.regions === void 0 && (vErrors = need(vErrors, data, instancePath, "regions")), data.regions !== void 0 && !validate499(data.regions, at(instancePath, "/regions")) && (vErrors = more(vErrors, validate499))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate498.errors = vErrors, vErrors === null;
}
var check_shared191 = outermost(validate510);
function validate510(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.regionResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "regionResourceId"));
    for (let key0 in data)
      key0 !== "regionResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.regionResourceId !== void 0 && !validate172(data.regionResourceId, at(instancePath, "/regionResourceId")) && (vErrors = more(vErrors, validate172));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate510.errors = vErrors, vErrors === null;
}
var check_shared193 = outermost(validate512);
function validate514(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.organization_id === void 0 || data.name === void 0 || data.cloud_type_id === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "organization_id", "name", "cloud_type_id")), data.id !== void 0 && !validate45(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate45)), data.organization_id !== void 0 && !validate45(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate45)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.cloud_type_id !== void 0 && !validate383(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate383)), data.type_default !== void 0 && !validate35(data.type_default, at(instancePath, "/type_default")) && (vErrors = more(vErrors, validate35)), data.system_defined !== void 0 && !validate35(data.system_defined, at(instancePath, "/system_defined")) && (vErrors = more(vErrors, validate35)), data.disabled_regions !== void 0 && !validate88(data.disabled_regions, at(instancePath, "/disabled_regions")) && (vErrors = more(vErrors, validate88)), data.dynamic_scheduling !== void 0 && !validate35(data.dynamic_scheduling, at(instancePath, "/dynamic_scheduling")) && (vErrors = more(vErrors, validate35)), data.dynamic_scheduling_enabled !== void 0 && !validate35(data.dynamic_scheduling_enabled, at(instancePath, "/dynamic_scheduling_enabled")) && (vErrors = more(vErrors, validate35)), data.organization_services !== void 0 && !validate28(data.organization_services, at(instancePath, "/organization_services")) && (vErrors = more(vErrors, validate28))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate514.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? (data.strategies === void 0 && (vErrors = need(vErrors, data, instancePath, "strategies")), data.strategies !== void 0 && !validate513(data.strategies, at(instancePath, "/strategies")) && (vErrors = more(vErrors, validate513))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate512.errors = vErrors, vErrors === null;
}
var check_shared194 = outermost(validate527);
function validate527(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.strategy_name === void 0 || data.cloud_type_id === void 0) && (vErrors = need(vErrors, data, instancePath, "strategy_name", "cloud_type_id"));
    for (let key0 in data)
      key0 === "strategy_name" || key0 === "cloud_type_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.strategy_name !== void 0 && !validate22(data.strategy_name, at(instancePath, "/strategy_name")) && (vErrors = more(vErrors, validate22)), data.cloud_type_id !== void 0 && !validate22(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate527.errors = vErrors, vErrors === null;
}
var check_shared195 = outermost(validate530);
function validate530(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.strategy_id === void 0 && (vErrors = need(vErrors, data, instancePath, "strategy_id")), data.strategy_id !== void 0 && !validate45(data.strategy_id, at(instancePath, "/strategy_id")) && (vErrors = more(vErrors, validate45))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate530.errors = vErrors, vErrors === null;
}
var check_shared196 = outermost(validate532);
function validate536(data, instancePath = "") {
  let vErrors = null;
  return Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "array" })), validate536.errors = vErrors, vErrors === null;
}
function validate532(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.strategyId === void 0 || data.organization_service_ids === void 0 || data.cloud_type_id === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "strategyId", "organization_service_ids", "cloud_type_id", "badges"));
    for (let key0 in data)
      key0 === "strategyId" || key0 === "organization_service_ids" || key0 === "cloud_type_id" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.strategyId !== void 0 && !validate45(data.strategyId, at(instancePath, "/strategyId")) && (vErrors = more(vErrors, validate45)), data.organization_service_ids !== void 0 && !validate341(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate341)), data.cloud_type_id !== void 0 && !validate22(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate22)), data.badges !== void 0 && !validate536(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate536));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate532.errors = vErrors, vErrors === null;
}
var check_shared197 = outermost(validate538);
function validate541(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.job !== void 0 && !validate22(data.job, at(instancePath, "/job")) && (vErrors = more(vErrors, validate22)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate541.errors = vErrors, vErrors === null;
}
function validate539(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.region !== void 0 && !validate30(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate30)), data.schedule !== void 0 && !validate541(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate541))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate539.errors = vErrors, vErrors === null;
}
function validate538(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate539(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate539));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate538.errors = vErrors, vErrors === null;
}
var check_shared198 = outermost(validate545);
function validate545(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.body === void 0 && (vErrors = need(vErrors, data, instancePath, "body"));
    for (let key0 in data)
      key0 !== "body" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.body !== void 0 && !validate541(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate541));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate545.errors = vErrors, vErrors === null;
}
var check_QueueStatus = outermost(validate547);
var schema149 = { type: ["object", "null"], properties: { count: { $ref: "shared1" }, min: { $ref: "shared20" }, max: { $ref: "shared20" }, current: { $ref: "shared20" }, sum: { $ref: "shared20" }, sumsq: { $ref: "shared20" }, average: { $ref: "shared20" }, variance: { $ref: "shared20" }, stddev: { $ref: "shared20" } }, $id: "JobTimes" };
function validate554(data, instancePath = "") {
  let vErrors = null;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema149.type })), data && typeof data == "object" && !Array.isArray(data) && (data.count !== void 0 && !validate28(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate28)), data.min !== void 0 && !validate506(data.min, at(instancePath, "/min")) && (vErrors = more(vErrors, validate506)), data.max !== void 0 && !validate506(data.max, at(instancePath, "/max")) && (vErrors = more(vErrors, validate506)), data.current !== void 0 && !validate506(data.current, at(instancePath, "/current")) && (vErrors = more(vErrors, validate506)), data.sum !== void 0 && !validate506(data.sum, at(instancePath, "/sum")) && (vErrors = more(vErrors, validate506)), data.sumsq !== void 0 && !validate506(data.sumsq, at(instancePath, "/sumsq")) && (vErrors = more(vErrors, validate506)), data.average !== void 0 && !validate506(data.average, at(instancePath, "/average")) && (vErrors = more(vErrors, validate506)), data.variance !== void 0 && !validate506(data.variance, at(instancePath, "/variance")) && (vErrors = more(vErrors, validate506)), data.stddev !== void 0 && !validate506(data.stddev, at(instancePath, "/stddev")) && (vErrors = more(vErrors, validate506))), validate554.errors = vErrors, vErrors === null;
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
      validate577(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate577));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate576.errors = vErrors, vErrors === null;
}
function validate575(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate576(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate576));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate575.errors = vErrors, vErrors === null;
}
function validate547(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.workers === void 0 || data.p0 === void 0 || data.p1 === void 0 || data.p2 === void 0 || data.slowest_jobs === void 0) && (vErrors = need(vErrors, data, instancePath, "workers", "p0", "p1", "p2", "slowest_jobs")), data.workers !== void 0 && !validate45(data.workers, at(instancePath, "/workers")) && (vErrors = more(vErrors, validate45)), data.p0 !== void 0 && !validate45(data.p0, at(instancePath, "/p0")) && (vErrors = more(vErrors, validate45)), data.p1 !== void 0 && !validate45(data.p1, at(instancePath, "/p1")) && (vErrors = more(vErrors, validate45)), data.p2 !== void 0 && !validate45(data.p2, at(instancePath, "/p2")) && (vErrors = more(vErrors, validate45)), data.p3 !== void 0 && !validate28(data.p3, at(instancePath, "/p3")) && (vErrors = more(vErrors, validate28)), data.scheduler_internal !== void 0 && !validate28(data.scheduler_internal, at(instancePath, "/scheduler_internal")) && (vErrors = more(vErrors, validate28)), data.queue_wait !== void 0 && !validate554(data.queue_wait, at(instancePath, "/queue_wait")) && (vErrors = more(vErrors, validate554)), data.queue_wait_p0 !== void 0 && !validate554(data.queue_wait_p0, at(instancePath, "/queue_wait_p0")) && (vErrors = more(vErrors, validate554)), data.queue_wait_p1 !== void 0 && !validate554(data.queue_wait_p1, at(instancePath, "/queue_wait_p1")) && (vErrors = more(vErrors, validate554)), data.queue_wait_p2 !== void 0 && !validate554(data.queue_wait_p2, at(instancePath, "/queue_wait_p2")) && (vErrors = more(vErrors, validate554)), data.queue_wait_p3 !== void 0 && !validate554(data.queue_wait_p3, at(instancePath, "/queue_wait_p3")) && (vErrors = more(vErrors, validate554)), data.queue_wait_all !== void 0 && !validate554(data.queue_wait_all, at(instancePath, "/queue_wait_all")) && (vErrors = more(vErrors, validate554)), data.process_time !== void 0 && !validate554(data.process_time, at(instancePath, "/process_time")) && (vErrors = more(vErrors, validate554)), data.process_time_p0 !== void 0 && !validate554(data.process_time_p0, at(instancePath, "/process_time_p0")) && (vErrors = more(vErrors, validate554)), data.process_time_p1 !== void 0 && !validate554(data.process_time_p1, at(instancePath, "/process_time_p1")) && (vErrors = more(vErrors, validate554)), data.process_time_p2 !== void 0 && !validate554(data.process_time_p2, at(instancePath, "/process_time_p2")) && (vErrors = more(vErrors, validate554)), data.process_time_p3 !== void 0 && !validate554(data.process_time_p3, at(instancePath, "/process_time_p3")) && (vErrors = more(vErrors, validate554)), data.slowest_jobs !== void 0 && !validate575(data.slowest_jobs, at(instancePath, "/slowest_jobs")) && (vErrors = more(vErrors, validate575))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate547.errors = vErrors, vErrors === null;
}
var check_shared199 = outermost(validate581);
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
      validate583(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate583));
  }
  return validate582.errors = vErrors, vErrors === null;
}
function validate581(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.diagnostics !== void 0 && !validate582(data.diagnostics, at(instancePath, "/diagnostics")) && (vErrors = more(vErrors, validate582)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate581.errors = vErrors, vErrors === null;
}
var check_shared201 = outermost(validate586);
var schema157 = { type: ["array", "null"], items: { $ref: "CloudDomain" }, $id: "shared200" };
var schema159 = { type: ["string", "integer", "null"], $id: "shared40" };
function validate593(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && !Number.isInteger(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema159.type })), validate593.errors = vErrors, vErrors === null;
}
var schema160 = { type: ["integer", "array", "null"], items: {}, $id: "shared41" };
function validate598(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && !Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema160.type })), validate598.errors = vErrors, vErrors === null;
}
function validate588(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.organization_id !== void 0 && !validate28(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate28)), data.cloud_type_id !== void 0 && !validate30(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate30)), data.domain_id !== void 0 && !validate30(data.domain_id, at(instancePath, "/domain_id")) && (vErrors = more(vErrors, validate30)), data.domain_name !== void 0 && !validate30(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate30)), data.status !== void 0 && !validate593(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate593)), data.added_timestamp !== void 0 && !validate30(data.added_timestamp, at(instancePath, "/added_timestamp")) && (vErrors = more(vErrors, validate30)), data.auto_badge !== void 0 && !validate35(data.auto_badge, at(instancePath, "/auto_badge")) && (vErrors = more(vErrors, validate35)), data.auto_add !== void 0 && !validate35(data.auto_add, at(instancePath, "/auto_add")) && (vErrors = more(vErrors, validate35)), data.failures !== void 0 && !validate598(data.failures, at(instancePath, "/failures")) && (vErrors = more(vErrors, validate598)), data.projects !== void 0 && !validate598(data.projects, at(instancePath, "/projects")) && (vErrors = more(vErrors, validate598))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate588.errors = vErrors, vErrors === null;
}
function validate587(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema157.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate588(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate588));
  }
  return validate587.errors = vErrors, vErrors === null;
}
function validate586(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.domains !== void 0 && !validate587(data.domains, at(instancePath, "/domains")) && (vErrors = more(vErrors, validate587)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate586.errors = vErrors, vErrors === null;
}
var check_shared202 = outermost(validate603), schema161 = { type: "object", additionalProperties: !1, properties: { cloud_type: { $ref: "shared9" }, credentials: { $ref: "shared22" }, nickname: { $ref: "shared9" }, domain_name: { $ref: "shared9" }, parent_folder_id: { $ref: "shared13" }, auto_add: { $ref: "shared14" }, auto_badge: { $ref: "shared14" }, auto_remove: { $ref: "shared14" }, remove_suspended: { $ref: "shared14" }, skip_prefixes: { $ref: "shared13" } }, required: ["cloud_type", "credentials", "nickname"], $id: "shared202" };
function validate603(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.cloud_type === void 0 || data.credentials === void 0 || data.nickname === void 0) && (vErrors = need(vErrors, data, instancePath, "cloud_type", "credentials", "nickname"));
    for (let key0 in data)
      func3.call(schema161.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.cloud_type !== void 0 && !validate22(data.cloud_type, at(instancePath, "/cloud_type")) && (vErrors = more(vErrors, validate22)), data.credentials !== void 0 && !validate583(data.credentials, at(instancePath, "/credentials")) && (vErrors = more(vErrors, validate583)), data.nickname !== void 0 && !validate22(data.nickname, at(instancePath, "/nickname")) && (vErrors = more(vErrors, validate22)), data.domain_name !== void 0 && !validate22(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate22)), data.parent_folder_id !== void 0 && !validate107(data.parent_folder_id, at(instancePath, "/parent_folder_id")) && (vErrors = more(vErrors, validate107)), data.auto_add !== void 0 && !validate65(data.auto_add, at(instancePath, "/auto_add")) && (vErrors = more(vErrors, validate65)), data.auto_badge !== void 0 && !validate65(data.auto_badge, at(instancePath, "/auto_badge")) && (vErrors = more(vErrors, validate65)), data.auto_remove !== void 0 && !validate65(data.auto_remove, at(instancePath, "/auto_remove")) && (vErrors = more(vErrors, validate65)), data.remove_suspended !== void 0 && !validate65(data.remove_suspended, at(instancePath, "/remove_suspended")) && (vErrors = more(vErrors, validate65)), data.skip_prefixes !== void 0 && !validate107(data.skip_prefixes, at(instancePath, "/skip_prefixes")) && (vErrors = more(vErrors, validate107));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate603.errors = vErrors, vErrors === null;
}
var check_CloudDomain = outermost(validate588), check_shared203 = outermost(validate614);
function validate614(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.event_driven_harvest_enabled === void 0 && (vErrors = need(vErrors, data, instancePath, "event_driven_harvest_enabled")), data.event_driven_harvest_enabled !== void 0 && !validate65(data.event_driven_harvest_enabled, at(instancePath, "/event_driven_harvest_enabled")) && (vErrors = more(vErrors, validate65))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate614.errors = vErrors, vErrors === null;
}
var check_shared204 = outermost(validate616);
function validate616(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "organizationServiceId"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 !== "organizationServiceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.organizationServiceId !== void 0 && !validate45(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate45), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate616.errors = vErrors, errors === 0;
}
var check_shared206 = outermost(validate618);
function validate620(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "organization_service_id"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "name"), errors = vErrors === null ? 0 : vErrors.length, data.organization_service_id !== void 0 && !validate45(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate45), errors = vErrors.length), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.account_id !== void 0 && !validate30(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate30), errors = vErrors.length), data.cloud_type_id !== void 0 && !validate383(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate383), errors = vErrors.length), data.producers !== void 0 && !validate28(data.producers, at(instancePath, "/producers")) && (vErrors = more(vErrors, validate28), errors = vErrors.length), data.events !== void 0 && !validate28(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate28), errors = vErrors.length), data.pending !== void 0 && !validate35(data.pending, at(instancePath, "/pending")) && (vErrors = more(vErrors, validate35), errors = vErrors.length), data.errors !== void 0 && !validate410(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate410), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate620.errors = vErrors, errors === 0;
}
function validate619(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate620(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate620));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate619.errors = vErrors, vErrors === null;
}
function validate618(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.consumers === void 0 && (vErrors = need(vErrors, data, instancePath, "consumers")), data.consumers !== void 0 && !validate619(data.consumers, at(instancePath, "/consumers")) && (vErrors = more(vErrors, validate619))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate618.errors = vErrors, vErrors === null;
}
var check_shared207 = outermost(validate631);
function validate637(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.by_badge === void 0 || data.badges === void 0 || data.by_consumer === void 0) && (vErrors = need(vErrors, data, instancePath, "by_badge", "badges", "by_consumer"));
    for (let key0 in data)
      key0 === "by_badge" || key0 === "badges" || key0 === "by_consumer" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.by_badge !== void 0 && !validate65(data.by_badge, at(instancePath, "/by_badge")) && (vErrors = more(vErrors, validate65)), data.badges !== void 0 && !validate536(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate536)), data.by_consumer !== void 0 && !validate65(data.by_consumer, at(instancePath, "/by_consumer")) && (vErrors = more(vErrors, validate65));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate637.errors = vErrors, vErrors === null;
}
function validate631(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationServiceId === void 0 || data.organization_service_ids === void 0 || data.regions === void 0 || data.resource_types === void 0 || data.enable_all_types === void 0 || data.propagate === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationServiceId", "organization_service_ids", "regions", "resource_types", "enable_all_types", "propagate"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "organization_service_ids" || key0 === "regions" || key0 === "resource_types" || key0 === "enable_all_types" || key0 === "propagate" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate45(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate45)), data.organization_service_ids !== void 0 && !validate341(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate341)), data.regions !== void 0 && !validate107(data.regions, at(instancePath, "/regions")) && (vErrors = more(vErrors, validate107)), data.resource_types !== void 0 && !validate107(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate107)), data.enable_all_types !== void 0 && !validate65(data.enable_all_types, at(instancePath, "/enable_all_types")) && (vErrors = more(vErrors, validate65)), data.propagate !== void 0 && !validate637(data.propagate, at(instancePath, "/propagate")) && (vErrors = more(vErrors, validate637));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate631.errors = vErrors, vErrors === null;
}
var check_shared208 = outermost(validate642);
function validate642(data, instancePath = "") {
  return validate642.errors = null, !0;
}
var check_shared209 = outermost(validate643);
function validate643(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_ids"));
    for (let key0 in data)
      key0 !== "resource_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate203(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate203));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate643.errors = vErrors, vErrors === null;
}
var check_shared210 = outermost(validate645);
function validate645(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.target_resource_ids === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "target_resource_ids", "badges"));
    for (let key0 in data)
      key0 === "target_resource_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.target_resource_ids !== void 0 && !validate203(data.target_resource_ids, at(instancePath, "/target_resource_ids")) && (vErrors = more(vErrors, validate203)), data.badges !== void 0 && !validate320(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate320));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate645.errors = vErrors, vErrors === null;
}
var check_shared211 = outermost(validate648);
function validate648(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.target_resource_ids === void 0 || data.badges === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "target_resource_ids", "badges"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "target_resource_ids" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate172(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate172)), data.target_resource_ids !== void 0 && !validate203(data.target_resource_ids, at(instancePath, "/target_resource_ids")) && (vErrors = more(vErrors, validate203)), data.badges !== void 0 && !validate320(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate320));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate648.errors = vErrors, vErrors === null;
}
var check_shared212 = outermost(validate652);
function validate652(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 !== "resourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate172(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate172));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate652.errors = vErrors, vErrors === null;
}
var check_shared213 = outermost(validate654);
function validate655(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value")), data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22)), data.auto_generated !== void 0 && !validate35(data.auto_generated, at(instancePath, "/auto_generated")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate655.errors = vErrors, vErrors === null;
}
function validate654(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate655(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate655));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate654.errors = vErrors, vErrors === null;
}
var check_shared215 = outermost(validate660);
function validate662(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.count === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "count")), data.resource_id !== void 0 && !validate70(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate70)), data.count !== void 0 && !validate45(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate45))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate662.errors = vErrors, vErrors === null;
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
function validate660(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_count === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_count")), data.resource_count !== void 0 && !validate661(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate661))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate660.errors = vErrors, vErrors === null;
}
var check_shared216 = outermost(validate667);
function validate667(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "badges" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.badges !== void 0 && !validate320(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate320));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate667.errors = vErrors, vErrors === null;
}
var check_shared217 = outermost(validate669);
function validate670(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name")), data.resource_id !== void 0 && !validate70(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate70)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate670.errors = vErrors, vErrors === null;
}
function validate669(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate670(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate670));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate669.errors = vErrors, vErrors === null;
}
var check_shared218 = outermost(validate674), schema182 = { type: "object", additionalProperties: !1, properties: { selected_resource_type: { $ref: "shared9" }, resource_types: { $ref: "shared13" }, scopes: { $ref: "shared16" }, filters: { $ref: "shared30" }, badges: { $ref: "shared17" }, badge_filter_operator: { $ref: "shared103" }, tags: { $ref: "shared104" }, insight: { $ref: "shared9" }, insight_exemptions: { $ref: "shared14" }, limit: { $ref: "shared105" }, offset: { $ref: "shared106" }, cursor: { $ref: "shared9" }, order_by: { $ref: "OrderBy" } }, $id: "shared218" };
function validate681(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate681.errors = vErrors, vErrors === null;
}
function validate679(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate681(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate681));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate679.errors = vErrors, vErrors === null;
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
function validate688(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.key === void 0 || data.value === void 0) && (vErrors = need(vErrors, data, instancePath, "key", "value"));
    for (let key0 in data)
      key0 === "key" || key0 === "value" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.key !== void 0 && !validate22(data.key, at(instancePath, "/key")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate22(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate688.errors = vErrors, vErrors === null;
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
function validate695(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 1e3 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 1e3 }, "must be <= 1000")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate695.errors = vErrors, vErrors === null;
}
function validate674(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      func3.call(schema182.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.selected_resource_type !== void 0 && !validate22(data.selected_resource_type, at(instancePath, "/selected_resource_type")) && (vErrors = more(vErrors, validate22)), data.resource_types !== void 0 && !validate107(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate107)), data.scopes !== void 0 && !validate203(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate203)), data.filters !== void 0 && !validate678(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate678)), data.badges !== void 0 && !validate320(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate320)), data.badge_filter_operator !== void 0 && !validate318(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate318)), data.tags !== void 0 && !validate687(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate687)), data.insight !== void 0 && !validate22(data.insight, at(instancePath, "/insight")) && (vErrors = more(vErrors, validate22)), data.insight_exemptions !== void 0 && !validate65(data.insight_exemptions, at(instancePath, "/insight_exemptions")) && (vErrors = more(vErrors, validate65)), data.limit !== void 0 && !validate695(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate695)), data.offset !== void 0 && !validate114(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate114)), data.cursor !== void 0 && !validate22(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate22)), data.order_by !== void 0 && !validate116(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate116));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate674.errors = vErrors, vErrors === null;
}
var check_ResourceQueryResult = outermost(validate700);
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
      validate22(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate22));
  return validate721.errors = vErrors, vErrors === null;
}
var schema196 = { type: ["array", "null"], items: { $ref: "ResourceNoncompliance" }, $id: "shared96" };
function validate726(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.reporter_resource_id !== void 0 && !validate22(data.reporter_resource_id, at(instancePath, "/reporter_resource_id")) && (vErrors = more(vErrors, validate22)), data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate726.errors = vErrors, vErrors === null;
}
function validate725(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema196.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate726(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate726));
  }
  return validate725.errors = vErrors, vErrors === null;
}
function validate734(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.parent_resource_id !== void 0 && !validate22(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.value !== void 0 && !validate30(data.value, at(instancePath, "/value")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate734.errors = vErrors, vErrors === null;
}
function validate733(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate734(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate734));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate733.errors = vErrors, vErrors === null;
}
function validate732(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.property_list !== void 0 && !validate733(data.property_list, at(instancePath, "/property_list")) && (vErrors = more(vErrors, validate733)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate732.errors = vErrors, vErrors === null;
}
function validate741(data, instancePath = "") {
  let vErrors = null;
  return data !== null && (vErrors = report(vErrors, instancePath, "type", { type: "null" })), validate741.errors = vErrors, vErrors === null;
}
function validate731(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate732(data, instancePath) || (vErrors = more(vErrors, validate732), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate741(data, instancePath) || (vErrors = more(vErrors, validate741), errors = vErrors.length);
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
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22)), data.resource_name !== void 0 && !validate30(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate30)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.cloud !== void 0 && !validate30(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate30)), data.account !== void 0 && !validate30(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate30)), data.account_id !== void 0 && !validate30(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate30)), data.account_status !== void 0 && !validate30(data.account_status, at(instancePath, "/account_status")) && (vErrors = more(vErrors, validate30)), data.organization_service_id !== void 0 && !validate28(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate28)), data.region !== void 0 && !validate30(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate30)), data.availability_zone !== void 0 && !validate30(data.availability_zone, at(instancePath, "/availability_zone")) && (vErrors = more(vErrors, validate30)), data.creation_timestamp !== void 0 && !validate30(data.creation_timestamp, at(instancePath, "/creation_timestamp")) && (vErrors = more(vErrors, validate30)), data.discovered_timestamp !== void 0 && !validate30(data.discovered_timestamp, at(instancePath, "/discovered_timestamp")) && (vErrors = more(vErrors, validate30)), data.modified_timestamp !== void 0 && !validate30(data.modified_timestamp, at(instancePath, "/modified_timestamp")) && (vErrors = more(vErrors, validate30)), data.namespace_id !== void 0 && !validate30(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate30)), data.tags !== void 0 && !validate721(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate721)), data.direct_link !== void 0 && !validate30(data.direct_link, at(instancePath, "/direct_link")) && (vErrors = more(vErrors, validate30)), data.noncompliance !== void 0 && !validate725(data.noncompliance, at(instancePath, "/noncompliance")) && (vErrors = more(vErrors, validate725)), data.properties !== void 0 && !validate731(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate731)), data.documents !== void 0 && !validate744(data.documents, at(instancePath, "/documents")) && (vErrors = more(vErrors, validate744))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate706.errors = vErrors, vErrors === null;
}
function validate705(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.analyzer_id !== void 0 && !validate30(data.analyzer_id, at(instancePath, "/analyzer_id")) && (vErrors = more(vErrors, validate30)), data.account_mapping !== void 0 && !validate30(data.account_mapping, at(instancePath, "/account_mapping")) && (vErrors = more(vErrors, validate30)), data.active_finding_count !== void 0 && !validate28(data.active_finding_count, at(instancePath, "/active_finding_count")) && (vErrors = more(vErrors, validate28)), data.public_finding_count !== void 0 && !validate28(data.public_finding_count, at(instancePath, "/public_finding_count")) && (vErrors = more(vErrors, validate28)), data.cross_account_count !== void 0 && !validate28(data.cross_account_count, at(instancePath, "/cross_account_count")) && (vErrors = more(vErrors, validate28)), data.unknown_account_count !== void 0 && !validate28(data.unknown_account_count, at(instancePath, "/unknown_account_count")) && (vErrors = more(vErrors, validate28))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate705.errors = vErrors, vErrors === null;
}
function validate754(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.region_name !== void 0 && !validate30(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate30)), data.storage_id !== void 0 && !validate30(data.storage_id, at(instancePath, "/storage_id")) && (vErrors = more(vErrors, validate30)), data.target_resource_id !== void 0 && !validate30(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate30)), data.provisioning_state !== void 0 && !validate30(data.provisioning_state, at(instancePath, "/provisioning_state")) && (vErrors = more(vErrors, validate30)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.retention_enabled !== void 0 && !validate35(data.retention_enabled, at(instancePath, "/retention_enabled")) && (vErrors = more(vErrors, validate35)), data.retention_time !== void 0 && !validate30(data.retention_time, at(instancePath, "/retention_time")) && (vErrors = more(vErrors, validate30)), data.traffic_analytics_enabled !== void 0 && !validate35(data.traffic_analytics_enabled, at(instancePath, "/traffic_analytics_enabled")) && (vErrors = more(vErrors, validate35)), data.traffic_analytics_interval !== void 0 && !validate30(data.traffic_analytics_interval, at(instancePath, "/traffic_analytics_interval")) && (vErrors = more(vErrors, validate30)), data.version !== void 0 && !validate30(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate754.errors = vErrors, vErrors === null;
}
function validate768(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.webserver_access_mode !== void 0 && !validate30(data.webserver_access_mode, at(instancePath, "/webserver_access_mode")) && (vErrors = more(vErrors, validate30)), data.webserver_url !== void 0 && !validate30(data.webserver_url, at(instancePath, "/webserver_url")) && (vErrors = more(vErrors, validate30)), data.status !== void 0 && !validate30(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate30)), data.environment_class !== void 0 && !validate30(data.environment_class, at(instancePath, "/environment_class")) && (vErrors = more(vErrors, validate30)), data.max_workers !== void 0 && !validate28(data.max_workers, at(instancePath, "/max_workers")) && (vErrors = more(vErrors, validate28)), data.encrypted !== void 0 && !validate35(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate35)), data.key_resource_id !== void 0 && !validate30(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate30)), data.logging_config !== void 0 && !validate30(data.logging_config, at(instancePath, "/logging_config")) && (vErrors = more(vErrors, validate30)), data.execution_role_resource_id !== void 0 && !validate30(data.execution_role_resource_id, at(instancePath, "/execution_role_resource_id")) && (vErrors = more(vErrors, validate30)), data.service_role_resource_id !== void 0 && !validate30(data.service_role_resource_id, at(instancePath, "/service_role_resource_id")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate768.errors = vErrors, vErrors === null;
}
function validate781(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.accounting_config_id !== void 0 && !validate30(data.accounting_config_id, at(instancePath, "/accounting_config_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.multi_region !== void 0 && !validate35(data.multi_region, at(instancePath, "/multi_region")) && (vErrors = more(vErrors, validate35)), data.parent_resource_id !== void 0 && !validate30(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate30)), data.is_logging !== void 0 && !validate35(data.is_logging, at(instancePath, "/is_logging")) && (vErrors = more(vErrors, validate35)), data.is_organization_trail !== void 0 && !validate35(data.is_organization_trail, at(instancePath, "/is_organization_trail")) && (vErrors = more(vErrors, validate35)), data.include_global_service_events !== void 0 && !validate35(data.include_global_service_events, at(instancePath, "/include_global_service_events")) && (vErrors = more(vErrors, validate35)), data.storage_container_name !== void 0 && !validate30(data.storage_container_name, at(instancePath, "/storage_container_name")) && (vErrors = more(vErrors, validate30)), data.management_events !== void 0 && !validate30(data.management_events, at(instancePath, "/management_events")) && (vErrors = more(vErrors, validate30)), data.sns_topic_name !== void 0 && !validate30(data.sns_topic_name, at(instancePath, "/sns_topic_name")) && (vErrors = more(vErrors, validate30)), data.cloud_watch_group_arn !== void 0 && !validate30(data.cloud_watch_group_arn, at(instancePath, "/cloud_watch_group_arn")) && (vErrors = more(vErrors, validate30)), data.retention_days !== void 0 && !validate28(data.retention_days, at(instancePath, "/retention_days")) && (vErrors = more(vErrors, validate28)), data.locked !== void 0 && !validate35(data.locked, at(instancePath, "/locked")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate781.errors = vErrors, vErrors === null;
}
function validate797(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.service_id !== void 0 && !validate30(data.service_id, at(instancePath, "/service_id")) && (vErrors = more(vErrors, validate30)), data.status !== void 0 && !validate30(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate30)), data.repository !== void 0 && !validate30(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate30)), data.repository_type !== void 0 && !validate30(data.repository_type, at(instancePath, "/repository_type")) && (vErrors = more(vErrors, validate30)), data.cores !== void 0 && !validate28(data.cores, at(instancePath, "/cores")) && (vErrors = more(vErrors, validate28)), data.memory !== void 0 && !validate28(data.memory, at(instancePath, "/memory")) && (vErrors = more(vErrors, validate28))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate797.errors = vErrors, vErrors === null;
}
function validate806(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.app_server_id !== void 0 && !validate30(data.app_server_id, at(instancePath, "/app_server_id")) && (vErrors = more(vErrors, validate30)), data.state !== void 0 && !validate30(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate30)), data.server_type !== void 0 && !validate30(data.server_type, at(instancePath, "/server_type")) && (vErrors = more(vErrors, validate30)), data.instance_count !== void 0 && !validate28(data.instance_count, at(instancePath, "/instance_count")) && (vErrors = more(vErrors, validate28)), data.max_instance_count !== void 0 && !validate28(data.max_instance_count, at(instancePath, "/max_instance_count")) && (vErrors = more(vErrors, validate28)), data.app_count !== void 0 && !validate28(data.app_count, at(instancePath, "/app_count")) && (vErrors = more(vErrors, validate28))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate806.errors = vErrors, vErrors === null;
}
function validate815(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.group_id !== void 0 && !validate30(data.group_id, at(instancePath, "/group_id")) && (vErrors = more(vErrors, validate30)), data.create_time !== void 0 && !validate30(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate30)), data.health_check_grace_period !== void 0 && !validate28(data.health_check_grace_period, at(instancePath, "/health_check_grace_period")) && (vErrors = more(vErrors, validate28)), data.multi_az !== void 0 && !validate35(data.multi_az, at(instancePath, "/multi_az")) && (vErrors = more(vErrors, validate35)), data.min_size !== void 0 && !validate28(data.min_size, at(instancePath, "/min_size")) && (vErrors = more(vErrors, validate28)), data.max_size !== void 0 && !validate28(data.max_size, at(instancePath, "/max_size")) && (vErrors = more(vErrors, validate28)), data.desired_capacity !== void 0 && !validate28(data.desired_capacity, at(instancePath, "/desired_capacity")) && (vErrors = more(vErrors, validate28)), data.new_instance_protection !== void 0 && !validate35(data.new_instance_protection, at(instancePath, "/new_instance_protection")) && (vErrors = more(vErrors, validate35)), data.default_cooldown !== void 0 && !validate28(data.default_cooldown, at(instancePath, "/default_cooldown")) && (vErrors = more(vErrors, validate28)), data.upgrade_policy !== void 0 && !validate30(data.upgrade_policy, at(instancePath, "/upgrade_policy")) && (vErrors = more(vErrors, validate30)), data.suspended_processes !== void 0 && !validate88(data.suspended_processes, at(instancePath, "/suspended_processes")) && (vErrors = more(vErrors, validate88))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate815.errors = vErrors, vErrors === null;
}
function validate829(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.image_id !== void 0 && !validate30(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate30)), data.instance_type !== void 0 && !validate30(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate30)), data.identity_management_role !== void 0 && !validate30(data.identity_management_role, at(instancePath, "/identity_management_role")) && (vErrors = more(vErrors, validate30)), data.region_name !== void 0 && !validate30(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate30)), data.create_time !== void 0 && !validate30(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate30)), data.monitoring !== void 0 && !validate35(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate35)), data.block_storage_optimized !== void 0 && !validate35(data.block_storage_optimized, at(instancePath, "/block_storage_optimized")) && (vErrors = more(vErrors, validate35)), data.associate_ip !== void 0 && !validate30(data.associate_ip, at(instancePath, "/associate_ip")) && (vErrors = more(vErrors, validate30)), data.ram_id !== void 0 && !validate30(data.ram_id, at(instancePath, "/ram_id")) && (vErrors = more(vErrors, validate30)), data.kernel_id !== void 0 && !validate30(data.kernel_id, at(instancePath, "/kernel_id")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate829.errors = vErrors, vErrors === null;
}
function validate843(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.resource_id !== void 0 && !validate30(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate30)), data.delivery_channel_created !== void 0 && !validate35(data.delivery_channel_created, at(instancePath, "/delivery_channel_created")) && (vErrors = more(vErrors, validate35)), data.configuration_recorder_created !== void 0 && !validate35(data.configuration_recorder_created, at(instancePath, "/configuration_recorder_created")) && (vErrors = more(vErrors, validate35)), data.auditing_has_begun !== void 0 && !validate35(data.auditing_has_begun, at(instancePath, "/auditing_has_begun")) && (vErrors = more(vErrors, validate35)), data.auditing_enabled !== void 0 && !validate35(data.auditing_enabled, at(instancePath, "/auditing_enabled")) && (vErrors = more(vErrors, validate35)), data.cross_account !== void 0 && !validate35(data.cross_account, at(instancePath, "/cross_account")) && (vErrors = more(vErrors, validate35)), data.unknown_account !== void 0 && !validate35(data.unknown_account, at(instancePath, "/unknown_account")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate843.errors = vErrors, vErrors === null;
}
function validate853(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.kind !== void 0 && !validate30(data.kind, at(instancePath, "/kind")) && (vErrors = more(vErrors, validate30)), data.storage_container_resource_id !== void 0 && !validate30(data.storage_container_resource_id, at(instancePath, "/storage_container_resource_id")) && (vErrors = more(vErrors, validate30)), data.port_name !== void 0 && !validate30(data.port_name, at(instancePath, "/port_name")) && (vErrors = more(vErrors, validate30)), data.port !== void 0 && !validate30(data.port, at(instancePath, "/port")) && (vErrors = more(vErrors, validate30)), data.created_time !== void 0 && !validate30(data.created_time, at(instancePath, "/created_time")) && (vErrors = more(vErrors, validate30)), data.scheme !== void 0 && !validate30(data.scheme, at(instancePath, "/scheme")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate853.errors = vErrors, vErrors === null;
}
function validate862(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.create_time !== void 0 && !validate30(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate30)), data.recovery_points !== void 0 && !validate28(data.recovery_points, at(instancePath, "/recovery_points")) && (vErrors = more(vErrors, validate28)), data.policy !== void 0 && !validate30(data.policy, at(instancePath, "/policy")) && (vErrors = more(vErrors, validate30)), data.public !== void 0 && !validate35(data.public, at(instancePath, "/public")) && (vErrors = more(vErrors, validate35)), data.key_resource_id !== void 0 && !validate30(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate862.errors = vErrors, vErrors === null;
}
function validate871(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.region_name !== void 0 && !validate30(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate30)), data.endpoint !== void 0 && !validate30(data.endpoint, at(instancePath, "/endpoint")) && (vErrors = more(vErrors, validate30)), data.state !== void 0 && !validate30(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate30)), data.allocation_type !== void 0 && !validate30(data.allocation_type, at(instancePath, "/allocation_type")) && (vErrors = more(vErrors, validate30)), data.public_access !== void 0 && !validate35(data.public_access, at(instancePath, "/public_access")) && (vErrors = more(vErrors, validate35)), data.minimum_cpus !== void 0 && !validate28(data.minimum_cpus, at(instancePath, "/minimum_cpus")) && (vErrors = more(vErrors, validate28)), data.maximum_cpus !== void 0 && !validate28(data.maximum_cpus, at(instancePath, "/maximum_cpus")) && (vErrors = more(vErrors, validate28)), data.pool_type !== void 0 && !validate30(data.pool_type, at(instancePath, "/pool_type")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate871.errors = vErrors, vErrors === null;
}
function validate883(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.region !== void 0 && !validate30(data.region, at(instancePath, "/region")) && (vErrors = more(vErrors, validate30)), data.state !== void 0 && !validate30(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate30)), data.vm_size !== void 0 && !validate30(data.vm_size, at(instancePath, "/vm_size")) && (vErrors = more(vErrors, validate30)), data.autoscaling !== void 0 && !validate30(data.autoscaling, at(instancePath, "/autoscaling")) && (vErrors = more(vErrors, validate30)), data.inter_node_communication !== void 0 && !validate30(data.inter_node_communication, at(instancePath, "/inter_node_communication")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate883.errors = vErrors, vErrors === null;
}
function validate892(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.state !== void 0 && !validate30(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate30)), data.instance_type !== void 0 && !validate30(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate30)), data.endpoint_address !== void 0 && !validate30(data.endpoint_address, at(instancePath, "/endpoint_address")) && (vErrors = more(vErrors, validate30)), data.endpoint_port !== void 0 && !validate28(data.endpoint_port, at(instancePath, "/endpoint_port")) && (vErrors = more(vErrors, validate28)), data.version !== void 0 && !validate30(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate30)), data.nodes !== void 0 && !validate88(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate88)), data.vpc_id !== void 0 && !validate30(data.vpc_id, at(instancePath, "/vpc_id")) && (vErrors = more(vErrors, validate30)), data.subnet_group_name !== void 0 && !validate30(data.subnet_group_name, at(instancePath, "/subnet_group_name")) && (vErrors = more(vErrors, validate30)), data.encrypted !== void 0 && !validate35(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate35)), data.publicly_accessible !== void 0 && !validate35(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate35)), data.ssl_required !== void 0 && !validate35(data.ssl_required, at(instancePath, "/ssl_required")) && (vErrors = more(vErrors, validate35)), data.create_time !== void 0 && !validate30(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate30)), data.logging !== void 0 && !validate35(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate35)), data.logging_bucket !== void 0 && !validate30(data.logging_bucket, at(instancePath, "/logging_bucket")) && (vErrors = more(vErrors, validate30)), data.parameter_groups !== void 0 && !validate88(data.parameter_groups, at(instancePath, "/parameter_groups")) && (vErrors = more(vErrors, validate88))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate892.errors = vErrors, vErrors === null;
}
function validate910(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.snapshot_id !== void 0 && !validate30(data.snapshot_id, at(instancePath, "/snapshot_id")) && (vErrors = more(vErrors, validate30)), data.state !== void 0 && !validate30(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate30)), data.snapshot_type !== void 0 && !validate30(data.snapshot_type, at(instancePath, "/snapshot_type")) && (vErrors = more(vErrors, validate30)), data.nodes !== void 0 && !validate88(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate88)), data.instance_type !== void 0 && !validate30(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate30)), data.encrypted !== void 0 && !validate35(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate35)), data.create_time !== void 0 && !validate30(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate910.errors = vErrors, vErrors === null;
}
function validate920(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.state !== void 0 && !validate30(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate30)), data.region_name !== void 0 && !validate30(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate30)), data.double_encryption_enabled !== void 0 && !validate35(data.double_encryption_enabled, at(instancePath, "/double_encryption_enabled")) && (vErrors = more(vErrors, validate35)), data.sql_administrator_login !== void 0 && !validate30(data.sql_administrator_login, at(instancePath, "/sql_administrator_login")) && (vErrors = more(vErrors, validate30)), data.workspace_type !== void 0 && !validate30(data.workspace_type, at(instancePath, "/workspace_type")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate920.errors = vErrors, vErrors === null;
}
function validate929(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.instance_type !== void 0 && !validate30(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate30)), data.instance_id !== void 0 && !validate30(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate30)), data.state !== void 0 && !validate30(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate30)), data.engine !== void 0 && !validate30(data.engine, at(instancePath, "/engine")) && (vErrors = more(vErrors, validate30)), data.engine_version !== void 0 && !validate30(data.engine_version, at(instancePath, "/engine_version")) && (vErrors = more(vErrors, validate30)), data.nodes !== void 0 && !validate88(data.nodes, at(instancePath, "/nodes")) && (vErrors = more(vErrors, validate88)), data.endpoint_address !== void 0 && !validate30(data.endpoint_address, at(instancePath, "/endpoint_address")) && (vErrors = more(vErrors, validate30)), data.publicly_accessible !== void 0 && !validate35(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate35)), data.general_logs !== void 0 && !validate35(data.general_logs, at(instancePath, "/general_logs")) && (vErrors = more(vErrors, validate35)), data.audit_logs !== void 0 && !validate35(data.audit_logs, at(instancePath, "/audit_logs")) && (vErrors = more(vErrors, validate35)), data.authentication_strategy !== void 0 && !validate30(data.authentication_strategy, at(instancePath, "/authentication_strategy")) && (vErrors = more(vErrors, validate30)), data.auto_minor_upgrades !== void 0 && !validate35(data.auto_minor_upgrades, at(instancePath, "/auto_minor_upgrades")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate929.errors = vErrors, vErrors === null;
}
function validate944(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.description !== void 0 && !validate30(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate30)), data.creation_date !== void 0 && !validate30(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate30)), data.build_type !== void 0 && !validate30(data.build_type, at(instancePath, "/build_type")) && (vErrors = more(vErrors, validate30)), data.build_image !== void 0 && !validate30(data.build_image, at(instancePath, "/build_image")) && (vErrors = more(vErrors, validate30)), data.privilege_mode !== void 0 && !validate30(data.privilege_mode, at(instancePath, "/privilege_mode")) && (vErrors = more(vErrors, validate30)), data.cache_type !== void 0 && !validate30(data.cache_type, at(instancePath, "/cache_type")) && (vErrors = more(vErrors, validate30)), data.key_resource_id !== void 0 && !validate30(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate30)), data.network_resource_id !== void 0 && !validate30(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate944.errors = vErrors, vErrors === null;
}
function validate955(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.destination_name !== void 0 && !validate30(data.destination_name, at(instancePath, "/destination_name")) && (vErrors = more(vErrors, validate30)), data.arn !== void 0 && !validate30(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate30)), data.target_arn !== void 0 && !validate30(data.target_arn, at(instancePath, "/target_arn")) && (vErrors = more(vErrors, validate30)), data.role_arn !== void 0 && !validate30(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate30)), data.access_policy !== void 0 && !validate30(data.access_policy, at(instancePath, "/access_policy")) && (vErrors = more(vErrors, validate30)), data.trusted_accounts !== void 0 && !validate88(data.trusted_accounts, at(instancePath, "/trusted_accounts")) && (vErrors = more(vErrors, validate88)), data.creation_time !== void 0 && !validate30(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate955.errors = vErrors, vErrors === null;
}
function validate965(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.creation_date !== void 0 && !validate30(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate30)), data.last_inventory_date !== void 0 && !validate30(data.last_inventory_date, at(instancePath, "/last_inventory_date")) && (vErrors = more(vErrors, validate30)), data.size_in_bytes !== void 0 && !validate28(data.size_in_bytes, at(instancePath, "/size_in_bytes")) && (vErrors = more(vErrors, validate28)), data.number_of_archives !== void 0 && !validate28(data.number_of_archives, at(instancePath, "/number_of_archives")) && (vErrors = more(vErrors, validate28)), data.lock_creation_date !== void 0 && !validate30(data.lock_creation_date, at(instancePath, "/lock_creation_date")) && (vErrors = more(vErrors, validate30)), data.lock_expiration_date !== void 0 && !validate30(data.lock_expiration_date, at(instancePath, "/lock_expiration_date")) && (vErrors = more(vErrors, validate30)), data.lock_state !== void 0 && !validate30(data.lock_state, at(instancePath, "/lock_state")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate965.errors = vErrors, vErrors === null;
}
function validate975(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.pod_name !== void 0 && !validate30(data.pod_name, at(instancePath, "/pod_name")) && (vErrors = more(vErrors, validate30)), data.pod_resource_id !== void 0 && !validate30(data.pod_resource_id, at(instancePath, "/pod_resource_id")) && (vErrors = more(vErrors, validate30)), data.namespace !== void 0 && !validate30(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate30)), data.image !== void 0 && !validate30(data.image, at(instancePath, "/image")) && (vErrors = more(vErrors, validate30)), data.image_pull_policy !== void 0 && !validate30(data.image_pull_policy, at(instancePath, "/image_pull_policy")) && (vErrors = more(vErrors, validate30)), data.repository !== void 0 && !validate30(data.repository, at(instancePath, "/repository")) && (vErrors = more(vErrors, validate30)), data.version !== void 0 && !validate30(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate30)), data.raw_image_tag !== void 0 && !validate30(data.raw_image_tag, at(instancePath, "/raw_image_tag")) && (vErrors = more(vErrors, validate30)), data.privileged !== void 0 && !validate35(data.privileged, at(instancePath, "/privileged")) && (vErrors = more(vErrors, validate35)), data.command !== void 0 && !validate30(data.command, at(instancePath, "/command")) && (vErrors = more(vErrors, validate30)), data.args !== void 0 && !validate88(data.args, at(instancePath, "/args")) && (vErrors = more(vErrors, validate88)), data.log_driver !== void 0 && !validate30(data.log_driver, at(instancePath, "/log_driver")) && (vErrors = more(vErrors, validate30)), data.log_group_name !== void 0 && !validate30(data.log_group_name, at(instancePath, "/log_group_name")) && (vErrors = more(vErrors, validate30)), data.log_group_resource_id !== void 0 && !validate30(data.log_group_resource_id, at(instancePath, "/log_group_resource_id")) && (vErrors = more(vErrors, validate30)), data.task_definition_resource_id !== void 0 && !validate30(data.task_definition_resource_id, at(instancePath, "/task_definition_resource_id")) && (vErrors = more(vErrors, validate30)), data.restart_count !== void 0 && !validate28(data.restart_count, at(instancePath, "/restart_count")) && (vErrors = more(vErrors, validate28)), data.tty !== void 0 && !validate28(data.tty, at(instancePath, "/tty")) && (vErrors = more(vErrors, validate28)), data.working_dir !== void 0 && !validate30(data.working_dir, at(instancePath, "/working_dir")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate975.errors = vErrors, vErrors === null;
}
function validate997(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.arn !== void 0 && !validate30(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate30)), data.res_type !== void 0 && !validate30(data.res_type, at(instancePath, "/res_type")) && (vErrors = more(vErrors, validate30)), data.created_at !== void 0 && !validate30(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate30)), data.endpoint !== void 0 && !validate30(data.endpoint, at(instancePath, "/endpoint")) && (vErrors = more(vErrors, validate30)), data.fargate !== void 0 && !validate35(data.fargate, at(instancePath, "/fargate")) && (vErrors = more(vErrors, validate35)), data.role_arn !== void 0 && !validate30(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate30)), data.region_name !== void 0 && !validate30(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate30)), data.network_resource_id !== void 0 && !validate30(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate30)), data.status !== void 0 && !validate30(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate30)), data.version !== void 0 && !validate30(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate30)), data.platform_version !== void 0 && !validate30(data.platform_version, at(instancePath, "/platform_version")) && (vErrors = more(vErrors, validate30)), data.monitoring !== void 0 && !validate35(data.monitoring, at(instancePath, "/monitoring")) && (vErrors = more(vErrors, validate35)), data.logging !== void 0 && !validate35(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate35)), data.logging_types !== void 0 && !validate88(data.logging_types, at(instancePath, "/logging_types")) && (vErrors = more(vErrors, validate88)), data.endpoint_public_access !== void 0 && !validate35(data.endpoint_public_access, at(instancePath, "/endpoint_public_access")) && (vErrors = more(vErrors, validate35)), data.endpoint_private_access !== void 0 && !validate35(data.endpoint_private_access, at(instancePath, "/endpoint_private_access")) && (vErrors = more(vErrors, validate35)), data.public_access_cidrs !== void 0 && !validate88(data.public_access_cidrs, at(instancePath, "/public_access_cidrs")) && (vErrors = more(vErrors, validate88)), data.key_resource_id !== void 0 && !validate30(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate30)), data.master_auth_network_enabled !== void 0 && !validate35(data.master_auth_network_enabled, at(instancePath, "/master_auth_network_enabled")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate997.errors = vErrors, vErrors === null;
}
function validate1020(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.namespace !== void 0 && !validate30(data.namespace, at(instancePath, "/namespace")) && (vErrors = more(vErrors, validate30)), data.arn !== void 0 && !validate30(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate30)), data.last_status !== void 0 && !validate30(data.last_status, at(instancePath, "/last_status")) && (vErrors = more(vErrors, validate30)), data.desired_status !== void 0 && !validate30(data.desired_status, at(instancePath, "/desired_status")) && (vErrors = more(vErrors, validate30)), data.launch_type !== void 0 && !validate30(data.launch_type, at(instancePath, "/launch_type")) && (vErrors = more(vErrors, validate30)), data.connectivity !== void 0 && !validate30(data.connectivity, at(instancePath, "/connectivity")) && (vErrors = more(vErrors, validate30)), data.create_time !== void 0 && !validate30(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate30)), data.task_definition_resource_id !== void 0 && !validate30(data.task_definition_resource_id, at(instancePath, "/task_definition_resource_id")) && (vErrors = more(vErrors, validate30)), data.paused !== void 0 && !validate35(data.paused, at(instancePath, "/paused")) && (vErrors = more(vErrors, validate35)), data.replicas !== void 0 && !validate30(data.replicas, at(instancePath, "/replicas")) && (vErrors = more(vErrors, validate30)), data.available_replicas !== void 0 && !validate88(data.available_replicas, at(instancePath, "/available_replicas")) && (vErrors = more(vErrors, validate88)), data.unavailable_replicas !== void 0 && !validate88(data.unavailable_replicas, at(instancePath, "/unavailable_replicas")) && (vErrors = more(vErrors, validate88)), data.ready_replicas !== void 0 && !validate88(data.ready_replicas, at(instancePath, "/ready_replicas")) && (vErrors = more(vErrors, validate88)), data.updated_replicas !== void 0 && !validate88(data.updated_replicas, at(instancePath, "/updated_replicas")) && (vErrors = more(vErrors, validate88)), data.observed_generation !== void 0 && !validate30(data.observed_generation, at(instancePath, "/observed_generation")) && (vErrors = more(vErrors, validate30)), data.collision_count !== void 0 && !validate28(data.collision_count, at(instancePath, "/collision_count")) && (vErrors = more(vErrors, validate28))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1020.errors = vErrors, vErrors === null;
}
function validate1040(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.digest !== void 0 && !validate30(data.digest, at(instancePath, "/digest")) && (vErrors = more(vErrors, validate30)), data.sha256 !== void 0 && !validate30(data.sha256, at(instancePath, "/sha256")) && (vErrors = more(vErrors, validate30)), data.push_time !== void 0 && !validate30(data.push_time, at(instancePath, "/push_time")) && (vErrors = more(vErrors, validate30)), data.last_scanned !== void 0 && !validate30(data.last_scanned, at(instancePath, "/last_scanned")) && (vErrors = more(vErrors, validate30)), data.registry_id !== void 0 && !validate30(data.registry_id, at(instancePath, "/registry_id")) && (vErrors = more(vErrors, validate30)), data.registry_name !== void 0 && !validate30(data.registry_name, at(instancePath, "/registry_name")) && (vErrors = more(vErrors, validate30)), data.finding_count !== void 0 && !validate28(data.finding_count, at(instancePath, "/finding_count")) && (vErrors = more(vErrors, validate28)), data.critical !== void 0 && !validate28(data.critical, at(instancePath, "/critical")) && (vErrors = more(vErrors, validate28)), data.high !== void 0 && !validate28(data.high, at(instancePath, "/high")) && (vErrors = more(vErrors, validate28)), data.medium !== void 0 && !validate28(data.medium, at(instancePath, "/medium")) && (vErrors = more(vErrors, validate28)), data.low !== void 0 && !validate28(data.low, at(instancePath, "/low")) && (vErrors = more(vErrors, validate28)), data.size !== void 0 && !validate28(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate28)), data.image_tags !== void 0 && !validate744(data.image_tags, at(instancePath, "/image_tags")) && (vErrors = more(vErrors, validate744))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1040.errors = vErrors, vErrors === null;
}
function validate1056(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.instance_resource_id !== void 0 && !validate30(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate30)), data.network_resource_id !== void 0 && !validate30(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate30)), data.pod_cidr !== void 0 && !validate30(data.pod_cidr, at(instancePath, "/pod_cidr")) && (vErrors = more(vErrors, validate30)), data.pod_count !== void 0 && !validate28(data.pod_count, at(instancePath, "/pod_count")) && (vErrors = more(vErrors, validate28)), data.internal_ip_address !== void 0 && !validate30(data.internal_ip_address, at(instancePath, "/internal_ip_address")) && (vErrors = more(vErrors, validate30)), data.external_ip_address !== void 0 && !validate30(data.external_ip_address, at(instancePath, "/external_ip_address")) && (vErrors = more(vErrors, validate30)), data.hostname !== void 0 && !validate30(data.hostname, at(instancePath, "/hostname")) && (vErrors = more(vErrors, validate30)), data.architecture !== void 0 && !validate30(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate30)), data.boot_id !== void 0 && !validate30(data.boot_id, at(instancePath, "/boot_id")) && (vErrors = more(vErrors, validate30)), data.container_runtime_version !== void 0 && !validate30(data.container_runtime_version, at(instancePath, "/container_runtime_version")) && (vErrors = more(vErrors, validate30)), data.operating_system !== void 0 && !validate30(data.operating_system, at(instancePath, "/operating_system")) && (vErrors = more(vErrors, validate30)), data.os_image !== void 0 && !validate30(data.os_image, at(instancePath, "/os_image")) && (vErrors = more(vErrors, validate30)), data.ready !== void 0 && !validate35(data.ready, at(instancePath, "/ready")) && (vErrors = more(vErrors, validate35)), data.unschedulable !== void 0 && !validate35(data.unschedulable, at(instancePath, "/unschedulable")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1056.errors = vErrors, vErrors === null;
}
function validate1073(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.create_time !== void 0 && !validate30(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate30)), data.status !== void 0 && !validate30(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate30)), data.trusted_accounts !== void 0 && !validate88(data.trusted_accounts, at(instancePath, "/trusted_accounts")) && (vErrors = more(vErrors, validate88)), data.lifecycle_policy !== void 0 && !validate30(data.lifecycle_policy, at(instancePath, "/lifecycle_policy")) && (vErrors = more(vErrors, validate30)), data.registry_id !== void 0 && !validate30(data.registry_id, at(instancePath, "/registry_id")) && (vErrors = more(vErrors, validate30)), data.namespace_id !== void 0 && !validate30(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate30)), data.publicly_accessible !== void 0 && !validate35(data.publicly_accessible, at(instancePath, "/publicly_accessible")) && (vErrors = more(vErrors, validate35)), data.scan_on_push !== void 0 && !validate35(data.scan_on_push, at(instancePath, "/scan_on_push")) && (vErrors = more(vErrors, validate35)), data.image_count !== void 0 && !validate28(data.image_count, at(instancePath, "/image_count")) && (vErrors = more(vErrors, validate28)), data.encryption_type !== void 0 && !validate30(data.encryption_type, at(instancePath, "/encryption_type")) && (vErrors = more(vErrors, validate30)), data.key_resource_id !== void 0 && !validate30(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate30)), data.tag_mutability !== void 0 && !validate35(data.tag_mutability, at(instancePath, "/tag_mutability")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1073.errors = vErrors, vErrors === null;
}
function validate1089(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.create_time !== void 0 && !validate30(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate30)), data.role_resource_id !== void 0 && !validate30(data.role_resource_id, at(instancePath, "/role_resource_id")) && (vErrors = more(vErrors, validate30)), data.role_name !== void 0 && !validate30(data.role_name, at(instancePath, "/role_name")) && (vErrors = more(vErrors, validate30)), data.cluster_id !== void 0 && !validate30(data.cluster_id, at(instancePath, "/cluster_id")) && (vErrors = more(vErrors, validate30)), data.task_resource_id !== void 0 && !validate30(data.task_resource_id, at(instancePath, "/task_resource_id")) && (vErrors = more(vErrors, validate30)), data.platform_version !== void 0 && !validate30(data.platform_version, at(instancePath, "/platform_version")) && (vErrors = more(vErrors, validate30)), data.scheduling_strategy !== void 0 && !validate30(data.scheduling_strategy, at(instancePath, "/scheduling_strategy")) && (vErrors = more(vErrors, validate30)), data.assign_public_ip !== void 0 && !validate35(data.assign_public_ip, at(instancePath, "/assign_public_ip")) && (vErrors = more(vErrors, validate35)), data.enable_ecs_tags !== void 0 && !validate35(data.enable_ecs_tags, at(instancePath, "/enable_ecs_tags")) && (vErrors = more(vErrors, validate35)), data.enable_execute_command !== void 0 && !validate35(data.enable_execute_command, at(instancePath, "/enable_execute_command")) && (vErrors = more(vErrors, validate35)), data.created_by !== void 0 && !validate30(data.created_by, at(instancePath, "/created_by")) && (vErrors = more(vErrors, validate30)), data.desired_count !== void 0 && !validate28(data.desired_count, at(instancePath, "/desired_count")) && (vErrors = more(vErrors, validate28)), data.running_count !== void 0 && !validate28(data.running_count, at(instancePath, "/running_count")) && (vErrors = more(vErrors, validate28)), data.pending_count !== void 0 && !validate28(data.pending_count, at(instancePath, "/pending_count")) && (vErrors = more(vErrors, validate28))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1089.errors = vErrors, vErrors === null;
}
function validate1106(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.distribution_id !== void 0 && !validate30(data.distribution_id, at(instancePath, "/distribution_id")) && (vErrors = more(vErrors, validate30)), data.domain_name !== void 0 && !validate30(data.domain_name, at(instancePath, "/domain_name")) && (vErrors = more(vErrors, validate30)), data.alternate_domain_names !== void 0 && !validate88(data.alternate_domain_names, at(instancePath, "/alternate_domain_names")) && (vErrors = more(vErrors, validate88)), data.status !== void 0 && !validate30(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate30)), data.delivery_method !== void 0 && !validate30(data.delivery_method, at(instancePath, "/delivery_method")) && (vErrors = more(vErrors, validate30)), data.state !== void 0 && !validate30(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate30)), data.root_object !== void 0 && !validate30(data.root_object, at(instancePath, "/root_object")) && (vErrors = more(vErrors, validate30)), data.http_versions !== void 0 && !validate88(data.http_versions, at(instancePath, "/http_versions")) && (vErrors = more(vErrors, validate88)), data.ipv6_enabled !== void 0 && !validate35(data.ipv6_enabled, at(instancePath, "/ipv6_enabled")) && (vErrors = more(vErrors, validate35)), data.last_modified !== void 0 && !validate30(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate30)), data.log_bucket !== void 0 && !validate30(data.log_bucket, at(instancePath, "/log_bucket")) && (vErrors = more(vErrors, validate30)), data.origins !== void 0 && !validate88(data.origins, at(instancePath, "/origins")) && (vErrors = more(vErrors, validate88)), data.security_policy !== void 0 && !validate30(data.security_policy, at(instancePath, "/security_policy")) && (vErrors = more(vErrors, validate30)), data.certificate !== void 0 && !validate30(data.certificate, at(instancePath, "/certificate")) && (vErrors = more(vErrors, validate30)), data.web_acl_id !== void 0 && !validate30(data.web_acl_id, at(instancePath, "/web_acl_id")) && (vErrors = more(vErrors, validate30)), data.price_class !== void 0 && !validate30(data.price_class, at(instancePath, "/price_class")) && (vErrors = more(vErrors, validate30)), data.comment !== void 0 && !validate30(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate30)), data.arn !== void 0 && !validate30(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate30)), data.logging !== void 0 && !validate35(data.logging, at(instancePath, "/logging")) && (vErrors = more(vErrors, validate35)), data.cookie_logging !== void 0 && !validate35(data.cookie_logging, at(instancePath, "/cookie_logging")) && (vErrors = more(vErrors, validate35)), data.origin_access_identities !== void 0 && !validate88(data.origin_access_identities, at(instancePath, "/origin_access_identities")) && (vErrors = more(vErrors, validate88)), data.https_required !== void 0 && !validate35(data.https_required, at(instancePath, "/https_required")) && (vErrors = more(vErrors, validate35)), data.viewer_protocol_policy !== void 0 && !validate30(data.viewer_protocol_policy, at(instancePath, "/viewer_protocol_policy")) && (vErrors = more(vErrors, validate30)), data.geo_whitelist !== void 0 && !validate88(data.geo_whitelist, at(instancePath, "/geo_whitelist")) && (vErrors = more(vErrors, validate88)), data.geo_blacklist !== void 0 && !validate88(data.geo_blacklist, at(instancePath, "/geo_blacklist")) && (vErrors = more(vErrors, validate88))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1106.errors = vErrors, vErrors === null;
}
function validate1134(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.workspace_id !== void 0 && !validate30(data.workspace_id, at(instancePath, "/workspace_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.description !== void 0 && !validate30(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate30)), data.state !== void 0 && !validate30(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate30)), data.encrypted !== void 0 && !validate35(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate35)), data.key_resource_id !== void 0 && !validate30(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate30)), data.output_location !== void 0 && !validate30(data.output_location, at(instancePath, "/output_location")) && (vErrors = more(vErrors, validate30)), data.create_time !== void 0 && !validate30(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate30)), data.requester_pays !== void 0 && !validate35(data.requester_pays, at(instancePath, "/requester_pays")) && (vErrors = more(vErrors, validate35)), data.metrics_enabled !== void 0 && !validate35(data.metrics_enabled, at(instancePath, "/metrics_enabled")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1134.errors = vErrors, vErrors === null;
}
function validate1147(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.database_type !== void 0 && !validate30(data.database_type, at(instancePath, "/database_type")) && (vErrors = more(vErrors, validate30)), data.encrypted !== void 0 && !validate35(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate35)), data.character_set !== void 0 && !validate30(data.character_set, at(instancePath, "/character_set")) && (vErrors = more(vErrors, validate30)), data.collation !== void 0 && !validate35(data.collation, at(instancePath, "/collation")) && (vErrors = more(vErrors, validate35)), data.instance_resource_id !== void 0 && !validate30(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1147.errors = vErrors, vErrors === null;
}
function validate1155(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.state !== void 0 && !validate30(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate30)), data.encryption_type !== void 0 && !validate30(data.encryption_type, at(instancePath, "/encryption_type")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1155.errors = vErrors, vErrors === null;
}
function validate1160(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.resource_id !== void 0 && !validate30(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate30)), data.organization_service_id !== void 0 && !validate30(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate30)), data.account_id !== void 0 && !validate30(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate30)), data.tenant_id !== void 0 && !validate30(data.tenant_id, at(instancePath, "/tenant_id")) && (vErrors = more(vErrors, validate30)), data.payer_account !== void 0 && !validate30(data.payer_account, at(instancePath, "/payer_account")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.added_timestamp !== void 0 && !validate30(data.added_timestamp, at(instancePath, "/added_timestamp")) && (vErrors = more(vErrors, validate30)), data.bots !== void 0 && !validate28(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate28)), data.resources !== void 0 && !validate28(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate28))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1160.errors = vErrors, vErrors === null;
}
function validate1172(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.domain !== void 0 && !validate30(data.domain, at(instancePath, "/domain")) && (vErrors = more(vErrors, validate30)), data.comment !== void 0 && !validate30(data.comment, at(instancePath, "/comment")) && (vErrors = more(vErrors, validate30)), data.is_private_zone !== void 0 && !validate35(data.is_private_zone, at(instancePath, "/is_private_zone")) && (vErrors = more(vErrors, validate35)), data.records !== void 0 && !validate28(data.records, at(instancePath, "/records")) && (vErrors = more(vErrors, validate28))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1172.errors = vErrors, vErrors === null;
}
function validate1179(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.version !== void 0 && !validate30(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate30)), data.arn !== void 0 && !validate30(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate30)), data.status !== void 0 && !validate30(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate30)), data.network_mode !== void 0 && !validate30(data.network_mode, at(instancePath, "/network_mode")) && (vErrors = more(vErrors, validate30)), data.launch_type !== void 0 && !validate30(data.launch_type, at(instancePath, "/launch_type")) && (vErrors = more(vErrors, validate30)), data.execution_role_arn !== void 0 && !validate30(data.execution_role_arn, at(instancePath, "/execution_role_arn")) && (vErrors = more(vErrors, validate30)), data.cpu !== void 0 && !validate30(data.cpu, at(instancePath, "/cpu")) && (vErrors = more(vErrors, validate30)), data.memory !== void 0 && !validate30(data.memory, at(instancePath, "/memory")) && (vErrors = more(vErrors, validate30)), data.family !== void 0 && !validate30(data.family, at(instancePath, "/family")) && (vErrors = more(vErrors, validate30)), data.created_at !== void 0 && !validate30(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate30)), data.container_count !== void 0 && !validate28(data.container_count, at(instancePath, "/container_count")) && (vErrors = more(vErrors, validate28))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1179.errors = vErrors, vErrors === null;
}
function validate1194(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.instance_id !== void 0 && !validate30(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate30)), data.instance_type !== void 0 && !validate30(data.instance_type, at(instancePath, "/instance_type")) && (vErrors = more(vErrors, validate30)), data.launch_time !== void 0 && !validate30(data.launch_time, at(instancePath, "/launch_time")) && (vErrors = more(vErrors, validate30)), data.platform !== void 0 && !validate30(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate30)), data.state !== void 0 && !validate30(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate30)), data.image_id !== void 0 && !validate30(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate30)), data.public_ip_address !== void 0 && !validate30(data.public_ip_address, at(instancePath, "/public_ip_address")) && (vErrors = more(vErrors, validate30)), data.private_ip_address !== void 0 && !validate30(data.private_ip_address, at(instancePath, "/private_ip_address")) && (vErrors = more(vErrors, validate30)), data.network_resource_id !== void 0 && !validate30(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate30)), data.subnet_resource_id !== void 0 && !validate30(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate30)), data.object_id !== void 0 && !validate30(data.object_id, at(instancePath, "/object_id")) && (vErrors = more(vErrors, validate30)), data.key_name !== void 0 && !validate30(data.key_name, at(instancePath, "/key_name")) && (vErrors = more(vErrors, validate30)), data.role_name !== void 0 && !validate30(data.role_name, at(instancePath, "/role_name")) && (vErrors = more(vErrors, validate30)), data.role_resource_id !== void 0 && !validate30(data.role_resource_id, at(instancePath, "/role_resource_id")) && (vErrors = more(vErrors, validate30)), data.termination_protection !== void 0 && !validate30(data.termination_protection, at(instancePath, "/termination_protection")) && (vErrors = more(vErrors, validate30)), data.vm_extensions !== void 0 && !validate30(data.vm_extensions, at(instancePath, "/vm_extensions")) && (vErrors = more(vErrors, validate30)), data.jit_access_policy !== void 0 && !validate30(data.jit_access_policy, at(instancePath, "/jit_access_policy")) && (vErrors = more(vErrors, validate30)), data.root_device_type !== void 0 && !validate30(data.root_device_type, at(instancePath, "/root_device_type")) && (vErrors = more(vErrors, validate30)), data.tenancy !== void 0 && !validate30(data.tenancy, at(instancePath, "/tenancy")) && (vErrors = more(vErrors, validate30)), data.detailed_monitoring !== void 0 && !validate35(data.detailed_monitoring, at(instancePath, "/detailed_monitoring")) && (vErrors = more(vErrors, validate35)), data.secondary_private_ip_addresses !== void 0 && !validate88(data.secondary_private_ip_addresses, at(instancePath, "/secondary_private_ip_addresses")) && (vErrors = more(vErrors, validate88)), data.secondary_public_ip_addresses !== void 0 && !validate88(data.secondary_public_ip_addresses, at(instancePath, "/secondary_public_ip_addresses")) && (vErrors = more(vErrors, validate88)), data.architecture !== void 0 && !validate30(data.architecture, at(instancePath, "/architecture")) && (vErrors = more(vErrors, validate30)), data.aws_instance_metadata_service_v2_required !== void 0 && !validate35(data.aws_instance_metadata_service_v2_required, at(instancePath, "/aws_instance_metadata_service_v2_required")) && (vErrors = more(vErrors, validate35)), data.aws_instance_metadata_service_hop_limit !== void 0 && !validate28(data.aws_instance_metadata_service_hop_limit, at(instancePath, "/aws_instance_metadata_service_hop_limit")) && (vErrors = more(vErrors, validate28)), data.aws_instance_metadata_service_endpoint_enabled !== void 0 && !validate30(data.aws_instance_metadata_service_endpoint_enabled, at(instancePath, "/aws_instance_metadata_service_endpoint_enabled")) && (vErrors = more(vErrors, validate30)), data.aws_instance_metadata_service_endpoint_config_status !== void 0 && !validate30(data.aws_instance_metadata_service_endpoint_config_status, at(instancePath, "/aws_instance_metadata_service_endpoint_config_status")) && (vErrors = more(vErrors, validate30)), data.state_transition_reason !== void 0 && !validate30(data.state_transition_reason, at(instancePath, "/state_transition_reason")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1194.errors = vErrors, vErrors === null;
}
var schema239 = { type: ["array", "null"], items: { $ref: "InterfaceAddress" }, $id: "shared11" };
function validate1232(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.ip_address !== void 0 && !validate30(data.ip_address, at(instancePath, "/ip_address")) && (vErrors = more(vErrors, validate30)), data.ip_address_type !== void 0 && !validate30(data.ip_address_type, at(instancePath, "/ip_address_type")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1232.errors = vErrors, vErrors === null;
}
function validate1231(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema239.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1232(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1232));
  }
  return validate1231.errors = vErrors, vErrors === null;
}
function validate1225(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.description !== void 0 && !validate30(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate30)), data.device_index !== void 0 && !validate28(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate28)), data.instance_id !== void 0 && !validate30(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate30)), data.instance_resource_id !== void 0 && !validate30(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate30)), data.ip_addresses !== void 0 && !validate1231(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate1231)), data.mac_address !== void 0 && !validate30(data.mac_address, at(instancePath, "/mac_address")) && (vErrors = more(vErrors, validate30)), data.network_interface_id !== void 0 && !validate30(data.network_interface_id, at(instancePath, "/network_interface_id")) && (vErrors = more(vErrors, validate30)), data.network_resource_id !== void 0 && !validate30(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate30)), data.subnet_id !== void 0 && !validate30(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate30)), data.subnet_resource_id !== void 0 && !validate30(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate30)), data.private_ip_address !== void 0 && !validate30(data.private_ip_address, at(instancePath, "/private_ip_address")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1225.errors = vErrors, vErrors === null;
}
function validate1244(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.subnet_id !== void 0 && !validate30(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate30)), data.availability_zone !== void 0 && !validate30(data.availability_zone, at(instancePath, "/availability_zone")) && (vErrors = more(vErrors, validate30)), data.cidr !== void 0 && !validate30(data.cidr, at(instancePath, "/cidr")) && (vErrors = more(vErrors, validate30)), data.available_ips !== void 0 && !validate28(data.available_ips, at(instancePath, "/available_ips")) && (vErrors = more(vErrors, validate28)), data.network_resource_id !== void 0 && !validate30(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate30)), data.network_id !== void 0 && !validate30(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate30)), data.route_table_resource_id !== void 0 && !validate30(data.route_table_resource_id, at(instancePath, "/route_table_resource_id")) && (vErrors = more(vErrors, validate30)), data.public !== void 0 && !validate35(data.public, at(instancePath, "/public")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1244.errors = vErrors, vErrors === null;
}
function validate1255(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.resource_id !== void 0 && !validate30(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate30)), data.id !== void 0 && !validate30(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.group_type !== void 0 && !validate30(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate30)), data.owner_type !== void 0 && !validate30(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate30)), data.resource_count !== void 0 && !validate28(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate28)), data.owner_resource_id !== void 0 && !validate30(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1255.errors = vErrors, vErrors === null;
}
function validate1265(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.arn !== void 0 && !validate30(data.arn, at(instancePath, "/arn")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.description !== void 0 && !validate30(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate30)), data.key_resource_id !== void 0 && !validate30(data.key_resource_id, at(instancePath, "/key_resource_id")) && (vErrors = more(vErrors, validate30)), data.region_name !== void 0 && !validate30(data.region_name, at(instancePath, "/region_name")) && (vErrors = more(vErrors, validate30)), data.rotation_enabled !== void 0 && !validate35(data.rotation_enabled, at(instancePath, "/rotation_enabled")) && (vErrors = more(vErrors, validate35)), data.rotation_days !== void 0 && !validate28(data.rotation_days, at(instancePath, "/rotation_days")) && (vErrors = more(vErrors, validate28)), data.rotation_lambda_arn !== void 0 && !validate30(data.rotation_lambda_arn, at(instancePath, "/rotation_lambda_arn")) && (vErrors = more(vErrors, validate30)), data.last_accessed_date !== void 0 && !validate30(data.last_accessed_date, at(instancePath, "/last_accessed_date")) && (vErrors = more(vErrors, validate30)), data.last_changed_date !== void 0 && !validate30(data.last_changed_date, at(instancePath, "/last_changed_date")) && (vErrors = more(vErrors, validate30)), data.creation_date !== void 0 && !validate30(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate30)), data.activation_date !== void 0 && !validate30(data.activation_date, at(instancePath, "/activation_date")) && (vErrors = more(vErrors, validate30)), data.deleted_date !== void 0 && !validate30(data.deleted_date, at(instancePath, "/deleted_date")) && (vErrors = more(vErrors, validate30)), data.expiration_date !== void 0 && !validate30(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate30)), data.enabled !== void 0 && !validate35(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate35)), data.customer_managed !== void 0 && !validate35(data.customer_managed, at(instancePath, "/customer_managed")) && (vErrors = more(vErrors, validate35)), data.content_type !== void 0 && !validate30(data.content_type, at(instancePath, "/content_type")) && (vErrors = more(vErrors, validate30)), data.parent_vault !== void 0 && !validate30(data.parent_vault, at(instancePath, "/parent_vault")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1265.errors = vErrors, vErrors === null;
}
function validate1286(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.volume_id !== void 0 && !validate30(data.volume_id, at(instancePath, "/volume_id")) && (vErrors = more(vErrors, validate30)), data.volume_type !== void 0 && !validate30(data.volume_type, at(instancePath, "/volume_type")) && (vErrors = more(vErrors, validate30)), data.size !== void 0 && !validate28(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate28)), data.state !== void 0 && !validate30(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate30)), data.rated_iops !== void 0 && !validate30(data.rated_iops, at(instancePath, "/rated_iops")) && (vErrors = more(vErrors, validate30)), data.encrypted !== void 0 && !validate35(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate35)), data.delete_on_termination !== void 0 && !validate35(data.delete_on_termination, at(instancePath, "/delete_on_termination")) && (vErrors = more(vErrors, validate35)), data.attach_state !== void 0 && !validate30(data.attach_state, at(instancePath, "/attach_state")) && (vErrors = more(vErrors, validate30)), data.attach_device_name !== void 0 && !validate30(data.attach_device_name, at(instancePath, "/attach_device_name")) && (vErrors = more(vErrors, validate30)), data.instance_association !== void 0 && !validate744(data.instance_association, at(instancePath, "/instance_association")) && (vErrors = more(vErrors, validate744)), data.creation_time !== void 0 && !validate30(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1286.errors = vErrors, vErrors === null;
}
function validate1300(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.creation_date !== void 0 && !validate30(data.creation_date, at(instancePath, "/creation_date")) && (vErrors = more(vErrors, validate30)), data.encrypted !== void 0 && !validate35(data.encrypted, at(instancePath, "/encrypted")) && (vErrors = more(vErrors, validate35)), data.object_count !== void 0 && !validate28(data.object_count, at(instancePath, "/object_count")) && (vErrors = more(vErrors, validate28)), data.total_size !== void 0 && !validate28(data.total_size, at(instancePath, "/total_size")) && (vErrors = more(vErrors, validate28))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1300.errors = vErrors, vErrors === null;
}
function validate1307(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.policy_id !== void 0 && !validate30(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate30)), data.vendor_policy !== void 0 && !validate35(data.vendor_policy, at(instancePath, "/vendor_policy")) && (vErrors = more(vErrors, validate35)), data.attachment_count !== void 0 && !validate28(data.attachment_count, at(instancePath, "/attachment_count")) && (vErrors = more(vErrors, validate28)), data.create_date !== void 0 && !validate30(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate30)), data.update_date !== void 0 && !validate30(data.update_date, at(instancePath, "/update_date")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1307.errors = vErrors, vErrors === null;
}
function validate1315(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.access_key_id !== void 0 && !validate30(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate30)), data.status !== void 0 && !validate30(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate30)), data.create_date !== void 0 && !validate30(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate30)), data.last_used_date !== void 0 && !validate30(data.last_used_date, at(instancePath, "/last_used_date")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1315.errors = vErrors, vErrors === null;
}
function validate1322(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.route_table_id !== void 0 && !validate30(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate30)), data.network_id !== void 0 && !validate30(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate30)), data.network_resource_id !== void 0 && !validate30(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate30)), data.vpc_association_id !== void 0 && !validate30(data.vpc_association_id, at(instancePath, "/vpc_association_id")) && (vErrors = more(vErrors, validate30)), data.subnet_count !== void 0 && !validate28(data.subnet_count, at(instancePath, "/subnet_count")) && (vErrors = more(vErrors, validate28)), data.route_count !== void 0 && !validate28(data.route_count, at(instancePath, "/route_count")) && (vErrors = more(vErrors, validate28)), data.main !== void 0 && !validate30(data.main, at(instancePath, "/main")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1322.errors = vErrors, vErrors === null;
}
function validate702(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_type === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_type")), data.resource_type !== void 0 && !validate703(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate703)), data.accessanalyzer !== void 0 && !validate705(data.accessanalyzer, at(instancePath, "/accessanalyzer")) && (vErrors = more(vErrors, validate705)), data.accesslistflowlog !== void 0 && !validate754(data.accesslistflowlog, at(instancePath, "/accesslistflowlog")) && (vErrors = more(vErrors, validate754)), data.airflowenvironment !== void 0 && !validate768(data.airflowenvironment, at(instancePath, "/airflowenvironment")) && (vErrors = more(vErrors, validate768)), data.apiaccountingconfig !== void 0 && !validate781(data.apiaccountingconfig, at(instancePath, "/apiaccountingconfig")) && (vErrors = more(vErrors, validate781)), data.apprunnerservice !== void 0 && !validate797(data.apprunnerservice, at(instancePath, "/apprunnerservice")) && (vErrors = more(vErrors, validate797)), data.appserver !== void 0 && !validate806(data.appserver, at(instancePath, "/appserver")) && (vErrors = more(vErrors, validate806)), data.autoscalinggroup !== void 0 && !validate815(data.autoscalinggroup, at(instancePath, "/autoscalinggroup")) && (vErrors = more(vErrors, validate815)), data.autoscalinglaunchconfiguration !== void 0 && !validate829(data.autoscalinglaunchconfiguration, at(instancePath, "/autoscalinglaunchconfiguration")) && (vErrors = more(vErrors, validate829)), data.awsconfig !== void 0 && !validate843(data.awsconfig, at(instancePath, "/awsconfig")) && (vErrors = more(vErrors, validate843)), data.backendservice !== void 0 && !validate853(data.backendservice, at(instancePath, "/backendservice")) && (vErrors = more(vErrors, validate853)), data.backupvault !== void 0 && !validate862(data.backupvault, at(instancePath, "/backupvault")) && (vErrors = more(vErrors, validate862)), data.batchenvironment !== void 0 && !validate871(data.batchenvironment, at(instancePath, "/batchenvironment")) && (vErrors = more(vErrors, validate871)), data.batchpool !== void 0 && !validate883(data.batchpool, at(instancePath, "/batchpool")) && (vErrors = more(vErrors, validate883)), data.bigdatainstance !== void 0 && !validate892(data.bigdatainstance, at(instancePath, "/bigdatainstance")) && (vErrors = more(vErrors, validate892)), data.bigdatasnapshot !== void 0 && !validate910(data.bigdatasnapshot, at(instancePath, "/bigdatasnapshot")) && (vErrors = more(vErrors, validate910)), data.bigdataworkspace !== void 0 && !validate920(data.bigdataworkspace, at(instancePath, "/bigdataworkspace")) && (vErrors = more(vErrors, validate920)), data.brokerinstance !== void 0 && !validate929(data.brokerinstance, at(instancePath, "/brokerinstance")) && (vErrors = more(vErrors, validate929)), data.buildproject !== void 0 && !validate944(data.buildproject, at(instancePath, "/buildproject")) && (vErrors = more(vErrors, validate944)), data.cloudwatchdestination !== void 0 && !validate955(data.cloudwatchdestination, at(instancePath, "/cloudwatchdestination")) && (vErrors = more(vErrors, validate955)), data.coldstorage !== void 0 && !validate965(data.coldstorage, at(instancePath, "/coldstorage")) && (vErrors = more(vErrors, validate965)), data.container !== void 0 && !validate975(data.container, at(instancePath, "/container")) && (vErrors = more(vErrors, validate975)), data.containercluster !== void 0 && !validate997(data.containercluster, at(instancePath, "/containercluster")) && (vErrors = more(vErrors, validate997)), data.containerdeployment !== void 0 && !validate1020(data.containerdeployment, at(instancePath, "/containerdeployment")) && (vErrors = more(vErrors, validate1020)), data.containerimage !== void 0 && !validate1040(data.containerimage, at(instancePath, "/containerimage")) && (vErrors = more(vErrors, validate1040)), data.containerinstance !== void 0 && !validate1056(data.containerinstance, at(instancePath, "/containerinstance")) && (vErrors = more(vErrors, validate1056)), data.containerregistry !== void 0 && !validate1073(data.containerregistry, at(instancePath, "/containerregistry")) && (vErrors = more(vErrors, validate1073)), data.containerservice !== void 0 && !validate1089(data.containerservice, at(instancePath, "/containerservice")) && (vErrors = more(vErrors, validate1089)), data.contentdeliverynetwork !== void 0 && !validate1106(data.contentdeliverynetwork, at(instancePath, "/contentdeliverynetwork")) && (vErrors = more(vErrors, validate1106)), data.dataanalyticsworkspace !== void 0 && !validate1134(data.dataanalyticsworkspace, at(instancePath, "/dataanalyticsworkspace")) && (vErrors = more(vErrors, validate1134)), data.database !== void 0 && !validate1147(data.database, at(instancePath, "/database")) && (vErrors = more(vErrors, validate1147)), data.databricksworkspace !== void 0 && !validate1155(data.databricksworkspace, at(instancePath, "/databricksworkspace")) && (vErrors = more(vErrors, validate1155)), data.divvyorganizationservice !== void 0 && !validate1160(data.divvyorganizationservice, at(instancePath, "/divvyorganizationservice")) && (vErrors = more(vErrors, validate1160)), data.dnszone !== void 0 && !validate1172(data.dnszone, at(instancePath, "/dnszone")) && (vErrors = more(vErrors, validate1172)), data.ecstaskdefinition !== void 0 && !validate1179(data.ecstaskdefinition, at(instancePath, "/ecstaskdefinition")) && (vErrors = more(vErrors, validate1179)), data.instance !== void 0 && !validate1194(data.instance, at(instancePath, "/instance")) && (vErrors = more(vErrors, validate1194)), data.networkinterface !== void 0 && !validate1225(data.networkinterface, at(instancePath, "/networkinterface")) && (vErrors = more(vErrors, validate1225)), data.privatesubnet !== void 0 && !validate1244(data.privatesubnet, at(instancePath, "/privatesubnet")) && (vErrors = more(vErrors, validate1244)), data.resourcegroup !== void 0 && !validate1255(data.resourcegroup, at(instancePath, "/resourcegroup")) && (vErrors = more(vErrors, validate1255)), data.secret !== void 0 && !validate1265(data.secret, at(instancePath, "/secret")) && (vErrors = more(vErrors, validate1265)), data.volume !== void 0 && !validate1286(data.volume, at(instancePath, "/volume")) && (vErrors = more(vErrors, validate1286)), data.storagecontainer !== void 0 && !validate1300(data.storagecontainer, at(instancePath, "/storagecontainer")) && (vErrors = more(vErrors, validate1300)), data.servicepolicy !== void 0 && !validate1307(data.servicepolicy, at(instancePath, "/servicepolicy")) && (vErrors = more(vErrors, validate1307)), data.serviceaccesskey !== void 0 && !validate1315(data.serviceaccesskey, at(instancePath, "/serviceaccesskey")) && (vErrors = more(vErrors, validate1315)), data.routetable !== void 0 && !validate1322(data.routetable, at(instancePath, "/routetable")) && (vErrors = more(vErrors, validate1322))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate702.errors = vErrors, vErrors === null;
}
function validate701(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate702(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate702));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate701.errors = vErrors, vErrors === null;
}
function validate1336(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate45(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate45));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1336.errors = vErrors, vErrors === null;
}
function validate1340(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate583(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate583));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1340.errors = vErrors, vErrors === null;
}
function validate700(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resources === void 0 && (vErrors = need(vErrors, data, instancePath, "resources")), data.resources !== void 0 && !validate701(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate701)), data.selected_resource_type !== void 0 && !validate30(data.selected_resource_type, at(instancePath, "/selected_resource_type")) && (vErrors = more(vErrors, validate30)), data.supported_types !== void 0 && !validate107(data.supported_types, at(instancePath, "/supported_types")) && (vErrors = more(vErrors, validate107)), data.counts !== void 0 && !validate1336(data.counts, at(instancePath, "/counts")) && (vErrors = more(vErrors, validate1336)), data.scopes !== void 0 && !validate107(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate107)), data.filters !== void 0 && !validate1340(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1340)), data.limit !== void 0 && !validate45(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate45)), data.offset !== void 0 && !validate45(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate45)), data.order_by !== void 0 && !validate30(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate30)), data.next_cursor !== void 0 && !validate30(data.next_cursor, at(instancePath, "/next_cursor")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate700.errors = vErrors, vErrors === null;
}
var check_ResourceDetail = outermost(validate1347);
function validate1350(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate30(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22)), data.type !== void 0 && !validate22(data.type, at(instancePath, "/type")) && (vErrors = more(vErrors, validate22))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1350.errors = vErrors, vErrors === null;
}
function validate1349(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1350(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1350));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1349.errors = vErrors, vErrors === null;
}
function validate1348(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate1349(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate1349));
  else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1348.errors = vErrors, vErrors === null;
}
function validate1347(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.dependencies !== void 0 && !validate1348(data.dependencies, at(instancePath, "/dependencies")) && (vErrors = more(vErrors, validate1348)), data.details !== void 0 && !validate702(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate702)), data.relatedResources !== void 0 && !validate744(data.relatedResources, at(instancePath, "/relatedResources")) && (vErrors = more(vErrors, validate744))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1347.errors = vErrors, vErrors === null;
}
var check_shared219 = outermost(validate1360);
function validate1360(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.search_string === void 0 && (vErrors = need(vErrors, data, instancePath, "search_string"));
    for (let key0 in data)
      key0 === "search_string" || key0 === "limit" || key0 === "offset" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.search_string !== void 0 && !validate172(data.search_string, at(instancePath, "/search_string")) && (vErrors = more(vErrors, validate172)), data.limit !== void 0 && !validate695(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate695)), data.offset !== void 0 && !validate114(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate114));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1360.errors = vErrors, vErrors === null;
}
var check_ResourceSearchResult = outermost(validate1364);
function validate1366(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.resource_id !== void 0 && !validate22(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate22)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.provider_id !== void 0 && !validate30(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.account !== void 0 && !validate30(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate30)), data.account_id !== void 0 && !validate30(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate30)), data.cloud_type_id !== void 0 && !validate30(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1366.errors = vErrors, vErrors === null;
}
function validate1365(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1366(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1366));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1365.errors = vErrors, vErrors === null;
}
function validate1364(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resources === void 0 && (vErrors = need(vErrors, data, instancePath, "resources")), data.resources !== void 0 && !validate1365(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate1365)), data.total_count !== void 0 && !validate45(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate45))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1364.errors = vErrors, vErrors === null;
}
var check_ResourceTagList = outermost(validate1377);
function validate1377(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resource_tags !== void 0 && !validate687(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate687)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1377.errors = vErrors, vErrors === null;
}
var check_ResourceSettingList = outermost(validate1379);
function validate1379(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.setting_list !== void 0 && !validate536(data.setting_list, at(instancePath, "/setting_list")) && (vErrors = more(vErrors, validate536)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1379.errors = vErrors, vErrors === null;
}
var check_ResourceAssociations = outermost(validate1381);
function validate1383(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate22(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.group_type !== void 0 && !validate30(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate30)), data.owner_type !== void 0 && !validate30(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate30)), data.owner_resource_id !== void 0 && !validate30(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1383.errors = vErrors, vErrors === null;
}
function validate1382(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1383(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1383));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1382.errors = vErrors, vErrors === null;
}
function validate1381(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resource_groups !== void 0 && !validate1382(data.resource_groups, at(instancePath, "/resource_groups")) && (vErrors = more(vErrors, validate1382)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1381.errors = vErrors, vErrors === null;
}
var check_ResourceNoteList = outermost(validate1391);
function validate1391(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resource_notes !== void 0 && !validate536(data.resource_notes, at(instancePath, "/resource_notes")) && (vErrors = more(vErrors, validate536)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1391.errors = vErrors, vErrors === null;
}
var check_shared220 = outermost(validate1393);
function validate1393(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.note_text === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "note_text"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "note_text" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate172(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate172)), data.note_text !== void 0 && !validate22(data.note_text, at(instancePath, "/note_text")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1393.errors = vErrors, vErrors === null;
}
var check_shared221 = outermost(validate1396);
function validate1396(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_ids === void 0 || data.owner_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_ids", "owner_resource_id"));
    for (let key0 in data)
      key0 === "resource_ids" || key0 === "owner_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_ids !== void 0 && !validate203(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate203)), data.owner_resource_id !== void 0 && !validate172(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate172));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1396.errors = vErrors, vErrors === null;
}
var check_SupportedActionList = outermost(validate1399);
function validate1399(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.supported_actions !== void 0 && !validate107(data.supported_actions, at(instancePath, "/supported_actions")) && (vErrors = more(vErrors, validate107)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1399.errors = vErrors, vErrors === null;
}
var check_shared222 = outermost(validate1401);
function validate1401(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.tag_keys === void 0 || data.resource_types === void 0 || data.contains_all === void 0 || data.missing_all === void 0) && (vErrors = need(vErrors, data, instancePath, "tag_keys", "resource_types", "contains_all", "missing_all"));
    for (let key0 in data)
      key0 === "tag_keys" || key0 === "resource_types" || key0 === "contains_all" || key0 === "missing_all" || key0 === "organization_services" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.tag_keys !== void 0 && !validate107(data.tag_keys, at(instancePath, "/tag_keys")) && (vErrors = more(vErrors, validate107)), data.resource_types !== void 0 && !validate107(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate107)), data.contains_all !== void 0 && !validate65(data.contains_all, at(instancePath, "/contains_all")) && (vErrors = more(vErrors, validate65)), data.missing_all !== void 0 && !validate65(data.missing_all, at(instancePath, "/missing_all")) && (vErrors = more(vErrors, validate65)), data.organization_services !== void 0 && !validate536(data.organization_services, at(instancePath, "/organization_services")) && (vErrors = more(vErrors, validate536));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1401.errors = vErrors, vErrors === null;
}
var check_ResourceTagSearchResult = outermost(validate1407);
function validate1407(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resources !== void 0 && !validate1340(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate1340)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1407.errors = vErrors, vErrors === null;
}
var check_SavedTagConfigList = outermost(validate1409);
function validate1413(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.tag_keys !== void 0 && !validate88(data.tag_keys, at(instancePath, "/tag_keys")) && (vErrors = more(vErrors, validate88)), data.resource_types !== void 0 && !validate88(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate88)), data.contains_all !== void 0 && !validate35(data.contains_all, at(instancePath, "/contains_all")) && (vErrors = more(vErrors, validate35)), data.missing_all !== void 0 && !validate35(data.missing_all, at(instancePath, "/missing_all")) && (vErrors = more(vErrors, validate35)), data.scopes !== void 0 && !validate410(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate410))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1413.errors = vErrors, vErrors === null;
}
function validate1411(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.configuration !== void 0 && !validate1413(data.configuration, at(instancePath, "/configuration")) && (vErrors = more(vErrors, validate1413))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1411.errors = vErrors, vErrors === null;
}
function validate1410(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1411(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1411));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1410.errors = vErrors, vErrors === null;
}
function validate1409(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resources !== void 0 && !validate1410(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate1410)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1409.errors = vErrors, vErrors === null;
}
var check_AttachedPolicyList = outermost(validate1422);
function validate1424(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.policy_id !== void 0 && !validate30(data.policy_id, at(instancePath, "/policy_id")) && (vErrors = more(vErrors, validate30)), data.vendor_policy !== void 0 && !validate35(data.vendor_policy, at(instancePath, "/vendor_policy")) && (vErrors = more(vErrors, validate35)), data.attachment_count !== void 0 && !validate28(data.attachment_count, at(instancePath, "/attachment_count")) && (vErrors = more(vErrors, validate28)), data.create_date !== void 0 && !validate30(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate30)), data.update_date !== void 0 && !validate30(data.update_date, at(instancePath, "/update_date")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1424.errors = vErrors, vErrors === null;
}
function validate1423(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1424(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1424));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1423.errors = vErrors, vErrors === null;
}
function validate1422(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.servicepolicies !== void 0 && !validate1423(data.servicepolicies, at(instancePath, "/servicepolicies")) && (vErrors = more(vErrors, validate1423)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1422.errors = vErrors, vErrors === null;
}
var check_AccessKeyList = outermost(validate1433);
function validate1435(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.access_key_id !== void 0 && !validate30(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate30)), data.status !== void 0 && !validate30(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate30)), data.create_date !== void 0 && !validate30(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate30)), data.last_used_date !== void 0 && !validate30(data.last_used_date, at(instancePath, "/last_used_date")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1435.errors = vErrors, vErrors === null;
}
function validate1434(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1435(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1435));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1434.errors = vErrors, vErrors === null;
}
function validate1433(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.serviceaccesskeys !== void 0 && !validate1434(data.serviceaccesskeys, at(instancePath, "/serviceaccesskeys")) && (vErrors = more(vErrors, validate1434)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1433.errors = vErrors, vErrors === null;
}
var check_DnsRecordList = outermost(validate1443);
function validate1445(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.record_type !== void 0 && !validate30(data.record_type, at(instancePath, "/record_type")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1445.errors = vErrors, vErrors === null;
}
function validate1444(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1445(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1445));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1444.errors = vErrors, vErrors === null;
}
function validate1443(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.dnsrecords !== void 0 && !validate1444(data.dnsrecords, at(instancePath, "/dnsrecords")) && (vErrors = more(vErrors, validate1444)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1443.errors = vErrors, vErrors === null;
}
var check_NetworkInterfaceList = outermost(validate1450);
function validate1452(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.network_interface_id !== void 0 && !validate30(data.network_interface_id, at(instancePath, "/network_interface_id")) && (vErrors = more(vErrors, validate30)), data.device_index !== void 0 && !validate28(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate28)), data.mac_address !== void 0 && !validate30(data.mac_address, at(instancePath, "/mac_address")) && (vErrors = more(vErrors, validate30)), data.instance_id !== void 0 && !validate30(data.instance_id, at(instancePath, "/instance_id")) && (vErrors = more(vErrors, validate30)), data.instance_resource_id !== void 0 && !validate30(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate30)), data.subnet_id !== void 0 && !validate30(data.subnet_id, at(instancePath, "/subnet_id")) && (vErrors = more(vErrors, validate30)), data.subnet_resource_id !== void 0 && !validate30(data.subnet_resource_id, at(instancePath, "/subnet_resource_id")) && (vErrors = more(vErrors, validate30)), data.network_resource_id !== void 0 && !validate30(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate30)), data.ip_addresses !== void 0 && !validate1231(data.ip_addresses, at(instancePath, "/ip_addresses")) && (vErrors = more(vErrors, validate1231))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1452.errors = vErrors, vErrors === null;
}
function validate1451(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1452(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1452));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1451.errors = vErrors, vErrors === null;
}
function validate1450(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.network_interfaces !== void 0 && !validate1451(data.network_interfaces, at(instancePath, "/network_interfaces")) && (vErrors = more(vErrors, validate1451)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1450.errors = vErrors, vErrors === null;
}
var check_SubnetList = outermost(validate1465);
function validate1465(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1465.errors = vErrors, vErrors === null;
}
var check_RouteTableList = outermost(validate1466);
function validate1468(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.route_table_id !== void 0 && !validate30(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate30)), data.network_id !== void 0 && !validate30(data.network_id, at(instancePath, "/network_id")) && (vErrors = more(vErrors, validate30)), data.network_resource_id !== void 0 && !validate30(data.network_resource_id, at(instancePath, "/network_resource_id")) && (vErrors = more(vErrors, validate30)), data.vpc_association_id !== void 0 && !validate30(data.vpc_association_id, at(instancePath, "/vpc_association_id")) && (vErrors = more(vErrors, validate30)), data.subnet_count !== void 0 && !validate28(data.subnet_count, at(instancePath, "/subnet_count")) && (vErrors = more(vErrors, validate28)), data.route_count !== void 0 && !validate28(data.route_count, at(instancePath, "/route_count")) && (vErrors = more(vErrors, validate28)), data.main !== void 0 && !validate30(data.main, at(instancePath, "/main")) && (vErrors = more(vErrors, validate30)), data.properties !== void 0 && !validate731(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate731))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1468.errors = vErrors, vErrors === null;
}
function validate1467(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1468(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1468));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1467.errors = vErrors, vErrors === null;
}
function validate1466(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.routetables !== void 0 && !validate1467(data.routetables, at(instancePath, "/routetables")) && (vErrors = more(vErrors, validate1467)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1466.errors = vErrors, vErrors === null;
}
var check_RouteList = outermost(validate1480);
function validate1482(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.route_table_id !== void 0 && !validate30(data.route_table_id, at(instancePath, "/route_table_id")) && (vErrors = more(vErrors, validate30)), data.cidr !== void 0 && !validate30(data.cidr, at(instancePath, "/cidr")) && (vErrors = more(vErrors, validate30)), data.target_id !== void 0 && !validate30(data.target_id, at(instancePath, "/target_id")) && (vErrors = more(vErrors, validate30)), data.target_type !== void 0 && !validate30(data.target_type, at(instancePath, "/target_type")) && (vErrors = more(vErrors, validate30)), data.state !== void 0 && !validate30(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1482.errors = vErrors, vErrors === null;
}
function validate1481(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1482(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1482));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1481.errors = vErrors, vErrors === null;
}
function validate1480(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.routes !== void 0 && !validate1481(data.routes, at(instancePath, "/routes")) && (vErrors = more(vErrors, validate1481)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1480.errors = vErrors, vErrors === null;
}
var check_shared223 = outermost(validate1491);
var schema294 = { type: "string", enum: ["ingress", "egress"], $id: "shared3" };
function validate1493(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "ingress" || data === "egress" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema294.enum })), validate1493.errors = vErrors, vErrors === null;
}
function validate1491(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.direction === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "direction"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "direction" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate172(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate172)), data.direction !== void 0 && !validate1493(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate1493));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1491.errors = vErrors, vErrors === null;
}
var check_AccessListRuleList = outermost(validate1495);
function validate1499(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id !== void 0 && !validate30(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate30)), data.resource_name !== void 0 && !validate30(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1499.errors = vErrors, vErrors === null;
}
function validate1497(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.common !== void 0 && !validate706(data.common, at(instancePath, "/common")) && (vErrors = more(vErrors, validate706)), data.access_list !== void 0 && !validate1499(data.access_list, at(instancePath, "/access_list")) && (vErrors = more(vErrors, validate1499)), data.access_list_type !== void 0 && !validate30(data.access_list_type, at(instancePath, "/access_list_type")) && (vErrors = more(vErrors, validate30)), data.parent_resource_id !== void 0 && !validate30(data.parent_resource_id, at(instancePath, "/parent_resource_id")) && (vErrors = more(vErrors, validate30)), data.direction !== void 0 && !validate30(data.direction, at(instancePath, "/direction")) && (vErrors = more(vErrors, validate30)), data.rule_action !== void 0 && !validate30(data.rule_action, at(instancePath, "/rule_action")) && (vErrors = more(vErrors, validate30)), data.ip_protocol !== void 0 && !validate30(data.ip_protocol, at(instancePath, "/ip_protocol")) && (vErrors = more(vErrors, validate30)), data.source_network !== void 0 && !validate30(data.source_network, at(instancePath, "/source_network")) && (vErrors = more(vErrors, validate30)), data.source_port_specification !== void 0 && !validate30(data.source_port_specification, at(instancePath, "/source_port_specification")) && (vErrors = more(vErrors, validate30)), data.priority !== void 0 && !validate28(data.priority, at(instancePath, "/priority")) && (vErrors = more(vErrors, validate28)), data.is_temporary !== void 0 && !validate35(data.is_temporary, at(instancePath, "/is_temporary")) && (vErrors = more(vErrors, validate35)), data.properties !== void 0 && !validate731(data.properties, at(instancePath, "/properties")) && (vErrors = more(vErrors, validate731))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1497.errors = vErrors, vErrors === null;
}
function validate1496(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1497(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1497));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1496.errors = vErrors, vErrors === null;
}
function validate1495(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.rules !== void 0 && !validate1496(data.rules, at(instancePath, "/rules")) && (vErrors = more(vErrors, validate1496)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1495.errors = vErrors, vErrors === null;
}
var check_shared224 = outermost(validate1515);
function validate1515(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.policyResourceId === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "policyResourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "policyResourceId" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate172(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate172)), data.policyResourceId !== void 0 && !validate172(data.policyResourceId, at(instancePath, "/policyResourceId")) && (vErrors = more(vErrors, validate172));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1515.errors = vErrors, vErrors === null;
}
var check_shared225 = outermost(validate1518);
function validate1518(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.device_index === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "device_index"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "device_index" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate172(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate172)), data.device_index !== void 0 && !validate54(data.device_index, at(instancePath, "/device_index")) && (vErrors = more(vErrors, validate54));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1518.errors = vErrors, vErrors === null;
}
var check_shared226 = outermost(validate1521);
function validate1521(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "name"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "name" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate172(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate172)), data.name !== void 0 && !validate172(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate172));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1521.errors = vErrors, vErrors === null;
}
var check_VolumeSnapshot = outermost(validate1524);
function validate1524(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate1524.errors = vErrors, vErrors === null;
}
var check_shared227 = outermost(validate1525);
function validate1525(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "iops" || key0 === "size" || key0 === "volume_type" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate172(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate172)), data.iops !== void 0 && !validate45(data.iops, at(instancePath, "/iops")) && (vErrors = more(vErrors, validate45)), data.size !== void 0 && !validate45(data.size, at(instancePath, "/size")) && (vErrors = more(vErrors, validate45)), data.volume_type !== void 0 && !validate22(data.volume_type, at(instancePath, "/volume_type")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1525.errors = vErrors, vErrors === null;
}
var check_shared228 = outermost(validate1530);
function validate1530(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.instance === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "instance"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "instance" || key0 === "decrement_capacity" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate172(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate172)), data.instance !== void 0 && !validate107(data.instance, at(instancePath, "/instance")) && (vErrors = more(vErrors, validate107)), data.decrement_capacity !== void 0 && !validate65(data.decrement_capacity, at(instancePath, "/decrement_capacity")) && (vErrors = more(vErrors, validate65));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1530.errors = vErrors, vErrors === null;
}
var check_shared229 = outermost(validate1534);
function validate1534(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.publicip_resource_id === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "publicip_resource_id"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "publicip_resource_id" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate172(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate172)), data.publicip_resource_id !== void 0 && !validate172(data.publicip_resource_id, at(instancePath, "/publicip_resource_id")) && (vErrors = more(vErrors, validate172));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1534.errors = vErrors, vErrors === null;
}
var check_shared230 = outermost(validate1537);
function validate1537(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resourceId === void 0 || data.instance_resource_id === void 0 || data.instance_mount_point === void 0) && (vErrors = need(vErrors, data, instancePath, "resourceId", "instance_resource_id", "instance_mount_point"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "instance_resource_id" || key0 === "instance_mount_point" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate172(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate172)), data.instance_resource_id !== void 0 && !validate172(data.instance_resource_id, at(instancePath, "/instance_resource_id")) && (vErrors = more(vErrors, validate172)), data.instance_mount_point !== void 0 && !validate22(data.instance_mount_point, at(instancePath, "/instance_mount_point")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1537.errors = vErrors, vErrors === null;
}
var check_shared233 = outermost(validate1541);
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
    data.group_name === void 0 && (vErrors = need(vErrors, data, instancePath, "group_name"));
    for (let key0 in data)
      key0 === "group_name" || key0 === "group_description" || key0 === "group_owner_type" || key0 === "group_category" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.group_name !== void 0 && !validate1542(data.group_name, at(instancePath, "/group_name")) && (vErrors = more(vErrors, validate1542)), data.group_description !== void 0 && !validate1544(data.group_description, at(instancePath, "/group_description")) && (vErrors = more(vErrors, validate1544)), data.group_owner_type !== void 0 && !validate22(data.group_owner_type, at(instancePath, "/group_owner_type")) && (vErrors = more(vErrors, validate22)), data.group_category !== void 0 && !validate22(data.group_category, at(instancePath, "/group_category")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1541.errors = vErrors, vErrors === null;
}
var check_ResourceGroup = outermost(validate1548);
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
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate70(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate70)), data.resource_group_id !== void 0 && !validate28(data.resource_group_id, at(instancePath, "/resource_group_id")) && (vErrors = more(vErrors, validate28)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate30(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate30)), data.category !== void 0 && !validate1553(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate1553)), data.group_type !== void 0 && !validate1555(data.group_type, at(instancePath, "/group_type")) && (vErrors = more(vErrors, validate1555)), data.owner_type !== void 0 && !validate1557(data.owner_type, at(instancePath, "/owner_type")) && (vErrors = more(vErrors, validate1557)), data.creation_time !== void 0 && !validate30(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate30)), data.nested_resource_groups !== void 0 && !validate410(data.nested_resource_groups, at(instancePath, "/nested_resource_groups")) && (vErrors = more(vErrors, validate410))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1548.errors = vErrors, vErrors === null;
}
var check_shared234 = outermost(validate1561);
function validate1561(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.resource_group_ids === void 0 || data.resource_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_group_ids", "resource_ids"));
    for (let key0 in data)
      key0 === "resource_group_ids" || key0 === "resource_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_group_ids !== void 0 && !validate203(data.resource_group_ids, at(instancePath, "/resource_group_ids")) && (vErrors = more(vErrors, validate203)), data.resource_ids !== void 0 && !validate203(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate203));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1561.errors = vErrors, vErrors === null;
}
var check_shared235 = outermost(validate1564);
var schema316 = { type: ["array", "null"], items: { $ref: "ResourceIdText" }, $id: "shared72" };
function validate1565(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema316.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate70(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate70));
  }
  return validate1565.errors = vErrors, vErrors === null;
}
function validate1564(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.resource_ids !== void 0 && !validate1565(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate1565)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1564.errors = vErrors, vErrors === null;
}
var check_shared236 = outermost(validate1568);
function validate1568(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "detail" || key0 === "labels" || key0 === "pack_ids" || key0 === "resource_types" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.detail !== void 0 && !validate65(data.detail, at(instancePath, "/detail")) && (vErrors = more(vErrors, validate65)), data.labels !== void 0 && !validate107(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate107)), data.pack_ids !== void 0 && !validate107(data.pack_ids, at(instancePath, "/pack_ids")) && (vErrors = more(vErrors, validate107)), data.resource_types !== void 0 && !validate107(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate107));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1568.errors = vErrors, vErrors === null;
}
var check_shared237 = outermost(validate1573);
var schema320 = { type: "string", "x-known": ["backoffice", "custom"], $id: "InsightSourceName" };
function validate1576(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "backoffice" && data !== "custom" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema320["x-known"] })), validate1576.errors = vErrors, vErrors === null;
}
var schema321 = { type: "integer", "x-known": [1, 2, 3, 4, 5], $id: "InsightSeverity" };
function validate1580(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data !== 1 && data !== 2 && data !== 3 && data !== 4 && data !== 5 && (vErrors = report(vErrors, instancePath, "x-known", { known: schema321["x-known"] })), validate1580.errors = vErrors, vErrors === null;
}
function validate1586(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name === void 0 && (vErrors = need(vErrors, data, instancePath, "name")), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate744(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate744)), data.collections !== void 0 && !validate744(data.collections, at(instancePath, "/collections")) && (vErrors = more(vErrors, validate744))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1586.errors = vErrors, vErrors === null;
}
function validate1585(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1586(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1586));
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
      validate45(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate45));
  }
  return validate1594.errors = vErrors, vErrors === null;
}
var schema325 = { type: ["array", "null"], items: { $ref: "CloudTypeId" }, $id: "shared25" };
function validate1597(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema325.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate383(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate383));
  }
  return validate1597.errors = vErrors, vErrors === null;
}
var schema326 = { type: ["array", "null"], items: { $ref: "Badge" }, $id: "shared27" };
function validate1612(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema326.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate321(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate321));
  }
  return validate1612.errors = vErrors, vErrors === null;
}
var schema327 = { type: ["object", "null"], additionalProperties: { $ref: "shared8" }, $id: "shared73" };
function validate1620(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema327.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate45(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate45));
  return validate1620.errors = vErrors, vErrors === null;
}
var schema328 = { type: ["object", "null"], additionalProperties: { $ref: "InsightCloudCounts" }, $id: "shared74" };
function validate1624(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.count !== void 0 && !validate45(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate45)), data.total !== void 0 && !validate45(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate45)), data.all !== void 0 && !validate45(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate45))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1624.errors = vErrors, vErrors === null;
}
function validate1623(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema328.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate1624(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate1624));
  return validate1623.errors = vErrors, vErrors === null;
}
function validate1574(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.insight_id === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insight_id", "name", "description", "severity", "tags", "resource_types", "filters")), data.insight_id !== void 0 && !validate45(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate45)), data.source !== void 0 && !validate1576(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1576)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1580(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1580)), data.custom_severity !== void 0 && !validate28(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate28)), data.tags !== void 0 && !validate107(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate107)), data.resource_types !== void 0 && !validate107(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate107)), data.filters !== void 0 && !validate1585(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1585)), data.notes !== void 0 && !validate30(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate30)), data.meta_data !== void 0 && !validate30(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate30)), data.resource_group_blacklist !== void 0 && !validate1594(data.resource_group_blacklist, at(instancePath, "/resource_group_blacklist")) && (vErrors = more(vErrors, validate1594)), data.supported_clouds !== void 0 && !validate1597(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1597)), data.supported_iac_clouds !== void 0 && !validate1597(data.supported_iac_clouds, at(instancePath, "/supported_iac_clouds")) && (vErrors = more(vErrors, validate1597)), data.inserted_at !== void 0 && !validate30(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate30)), data.updated_at !== void 0 && !validate30(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate30)), data.released !== void 0 && !validate30(data.released, at(instancePath, "/released")) && (vErrors = more(vErrors, validate30)), data.organization_id !== void 0 && !validate28(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate28)), data.version !== void 0 && !validate28(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate28)), data.owner_resource_id !== void 0 && !validate30(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate30)), data.user_resource_id !== void 0 && !validate30(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate30)), data.scopes !== void 0 && !validate1565(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate1565)), data.template_id !== void 0 && !validate28(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate28)), data.timeseries !== void 0 && !validate35(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate35)), data.timeseries_cache !== void 0 && !validate28(data.timeseries_cache, at(instancePath, "/timeseries_cache")) && (vErrors = more(vErrors, validate28)), data.badges !== void 0 && !validate1612(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1612)), data.badge_filter_operator !== void 0 && !validate30(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate30)), data.results !== void 0 && !validate28(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate28)), data.total !== void 0 && !validate28(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate28)), data.all !== void 0 && !validate28(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate28)), data.exemptions !== void 0 && !validate28(data.exemptions, at(instancePath, "/exemptions")) && (vErrors = more(vErrors, validate28)), data.by_type !== void 0 && !validate1620(data.by_type, at(instancePath, "/by_type")) && (vErrors = more(vErrors, validate1620)), data.by_cloud !== void 0 && !validate1623(data.by_cloud, at(instancePath, "/by_cloud")) && (vErrors = more(vErrors, validate1623)), data.by_resource_group !== void 0 && !validate744(data.by_resource_group, at(instancePath, "/by_resource_group")) && (vErrors = more(vErrors, validate744)), data.by_app !== void 0 && !validate744(data.by_app, at(instancePath, "/by_app")) && (vErrors = more(vErrors, validate744)), data.cache_updated_at !== void 0 && !validate30(data.cache_updated_at, at(instancePath, "/cache_updated_at")) && (vErrors = more(vErrors, validate30)), data.duration !== void 0 && !validate506(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate506)), data.author !== void 0 && !validate30(data.author, at(instancePath, "/author")) && (vErrors = more(vErrors, validate30)), data.favorited !== void 0 && !validate65(data.favorited, at(instancePath, "/favorited")) && (vErrors = more(vErrors, validate65)), data.bots !== void 0 && !validate88(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate88))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1574.errors = vErrors, vErrors === null;
}
function validate1573(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1574(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1574));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1573.errors = vErrors, vErrors === null;
}
var check_shared238 = outermost(validate1638);
function validate1638(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.source === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "source"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "source" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate45(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate45)), data.source !== void 0 && !validate172(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate172));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1638.errors = vErrors, vErrors === null;
}
var check_Insight = outermost(validate1641);
function validate1660(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.results !== void 0 && !validate28(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate28)), data.total !== void 0 && !validate28(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate28)), data.all !== void 0 && !validate28(data.all, at(instancePath, "/all")) && (vErrors = more(vErrors, validate28)), data.exemptions !== void 0 && !validate28(data.exemptions, at(instancePath, "/exemptions")) && (vErrors = more(vErrors, validate28)), data.by_type !== void 0 && !validate1620(data.by_type, at(instancePath, "/by_type")) && (vErrors = more(vErrors, validate1620)), data.by_cloud !== void 0 && !validate1623(data.by_cloud, at(instancePath, "/by_cloud")) && (vErrors = more(vErrors, validate1623)), data.by_resource_group !== void 0 && !validate744(data.by_resource_group, at(instancePath, "/by_resource_group")) && (vErrors = more(vErrors, validate744)), data.by_app !== void 0 && !validate744(data.by_app, at(instancePath, "/by_app")) && (vErrors = more(vErrors, validate744)), data.cache_updated_at !== void 0 && !validate30(data.cache_updated_at, at(instancePath, "/cache_updated_at")) && (vErrors = more(vErrors, validate30)), data.duration !== void 0 && !validate506(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate506))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1660.errors = vErrors, vErrors === null;
}
function validate1641(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.insight_id === void 0 || data.source === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insight_id", "source", "name", "description", "severity", "tags", "resource_types", "filters")), data.insight_id !== void 0 && !validate45(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate45)), data.source !== void 0 && !validate1576(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1576)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1580(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1580)), data.custom_severity !== void 0 && !validate28(data.custom_severity, at(instancePath, "/custom_severity")) && (vErrors = more(vErrors, validate28)), data.tags !== void 0 && !validate107(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate107)), data.resource_types !== void 0 && !validate107(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate107)), data.filters !== void 0 && !validate1585(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1585)), data.notes !== void 0 && !validate30(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate30)), data.meta_data !== void 0 && !validate30(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate30)), data.resource_group_blacklist !== void 0 && !validate1594(data.resource_group_blacklist, at(instancePath, "/resource_group_blacklist")) && (vErrors = more(vErrors, validate1594)), data.supported_clouds !== void 0 && !validate1597(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1597)), data.supported_iac_clouds !== void 0 && !validate1597(data.supported_iac_clouds, at(instancePath, "/supported_iac_clouds")) && (vErrors = more(vErrors, validate1597)), data.inserted_at !== void 0 && !validate30(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate30)), data.updated_at !== void 0 && !validate30(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate30)), data.released !== void 0 && !validate30(data.released, at(instancePath, "/released")) && (vErrors = more(vErrors, validate30)), data.favorited !== void 0 && !validate65(data.favorited, at(instancePath, "/favorited")) && (vErrors = more(vErrors, validate65)), data.counts !== void 0 && !validate1660(data.counts, at(instancePath, "/counts")) && (vErrors = more(vErrors, validate1660)), data.membership !== void 0 && !validate410(data.membership, at(instancePath, "/membership")) && (vErrors = more(vErrors, validate410)), data.risk_layers !== void 0 && !validate410(data.risk_layers, at(instancePath, "/risk_layers")) && (vErrors = more(vErrors, validate410)), data.disabled !== void 0 && !validate65(data.disabled, at(instancePath, "/disabled")) && (vErrors = more(vErrors, validate65)), data.organization_id !== void 0 && !validate28(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate28)), data.version !== void 0 && !validate28(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate28)), data.owner_resource_id !== void 0 && !validate30(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate30)), data.user_resource_id !== void 0 && !validate30(data.user_resource_id, at(instancePath, "/user_resource_id")) && (vErrors = more(vErrors, validate30)), data.scopes !== void 0 && !validate1565(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate1565)), data.template_id !== void 0 && !validate28(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate28)), data.timeseries !== void 0 && !validate35(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate35)), data.timeseries_cache !== void 0 && !validate28(data.timeseries_cache, at(instancePath, "/timeseries_cache")) && (vErrors = more(vErrors, validate28)), data.badges !== void 0 && !validate1612(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1612)), data.badge_filter_operator !== void 0 && !validate30(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1641.errors = vErrors, vErrors === null;
}
var check_shared239 = outermost(validate1685), schema333 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared9" }, description: { $ref: "shared9" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared16" }, tags: { $ref: "shared13" }, resource_types: { $ref: "shared13" }, filters: { $ref: "shared75" }, owner_resource_id: { $ref: "shared0" }, template_id: { $ref: "shared1" }, badges: { $ref: "shared27" }, badge_filter_operator: { $ref: "shared0" }, meta_data: { $ref: "shared0" }, notes: { $ref: "shared0" }, organization_id: { $ref: "shared1" }, source: { $ref: "shared76" }, insight_id: { $ref: "shared5" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared239" }, schema334 = { type: "integer", enum: [1, 2, 3, 4, 5], $id: "InsightSeverityInput" };
function validate1688(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), data === 1 || data === 2 || data === 3 || data === 4 || data === 5 || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema334.enum })), validate1688.errors = vErrors, vErrors === null;
}
function validate1694(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.config === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "config"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || key0 === "collections" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate583(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate583)), data.collections !== void 0 && !validate583(data.collections, at(instancePath, "/collections")) && (vErrors = more(vErrors, validate583));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1694.errors = vErrors, vErrors === null;
}
function validate1693(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1694(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1694));
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
    (data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func3.call(schema333.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1688(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1688)), data.scopes !== void 0 && !validate203(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate203)), data.tags !== void 0 && !validate107(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate107)), data.resource_types !== void 0 && !validate107(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate107)), data.filters !== void 0 && !validate1693(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1693)), data.owner_resource_id !== void 0 && !validate30(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate30)), data.template_id !== void 0 && !validate28(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate28)), data.badges !== void 0 && !validate1612(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1612)), data.badge_filter_operator !== void 0 && !validate30(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate30)), data.meta_data !== void 0 && !validate30(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate30)), data.notes !== void 0 && !validate30(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate30)), data.organization_id !== void 0 && !validate28(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate28)), data.source !== void 0 && !validate1707(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1707)), data.insight_id !== void 0 && !validate741(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate741));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1685.errors = vErrors, vErrors === null;
}
var check_shared240 = outermost(validate1710), schema338 = { type: "object", additionalProperties: !1, properties: { insightId: { $ref: "shared8" }, name: { $ref: "shared9" }, description: { $ref: "shared9" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared16" }, tags: { $ref: "shared13" }, resource_types: { $ref: "shared13" }, filters: { $ref: "shared75" }, owner_resource_id: { $ref: "shared0" }, template_id: { $ref: "shared1" }, badges: { $ref: "shared27" }, badge_filter_operator: { $ref: "shared0" }, meta_data: { $ref: "shared0" }, notes: { $ref: "shared0" }, selects: { $ref: "shared56" }, timeseries: { $ref: "shared14" }, organization_id: { $ref: "shared1" }, source: { $ref: "shared76" }, insight_id: { $ref: "shared1" } }, required: ["insightId", "name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "shared240" };
function validate1710(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func3.call(schema338.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate45(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate45)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1688(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1688)), data.scopes !== void 0 && !validate203(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate203)), data.tags !== void 0 && !validate107(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate107)), data.resource_types !== void 0 && !validate107(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate107)), data.filters !== void 0 && !validate1693(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1693)), data.owner_resource_id !== void 0 && !validate30(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate30)), data.template_id !== void 0 && !validate28(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate28)), data.badges !== void 0 && !validate1612(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1612)), data.badge_filter_operator !== void 0 && !validate30(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate30)), data.meta_data !== void 0 && !validate30(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate30)), data.notes !== void 0 && !validate30(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate30)), data.selects !== void 0 && !validate536(data.selects, at(instancePath, "/selects")) && (vErrors = more(vErrors, validate536)), data.timeseries !== void 0 && !validate65(data.timeseries, at(instancePath, "/timeseries")) && (vErrors = more(vErrors, validate65)), data.organization_id !== void 0 && !validate28(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate28)), data.source !== void 0 && !validate1707(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1707)), data.insight_id !== void 0 && !validate28(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate28));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1710.errors = vErrors, vErrors === null;
}
var check_shared241 = outermost(validate1730);
function validate1730(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insightId === void 0 && (vErrors = need(vErrors, data, instancePath, "insightId"));
    for (let key0 in data)
      key0 !== "insightId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate45(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate45));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1730.errors = vErrors, vErrors === null;
}
var check_shared243 = outermost(validate1732);
var schema342 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared9" }, description: { $ref: "shared9" }, severity: { $ref: "InsightSeverityInput" }, scopes: { $ref: "shared16" }, tags: { $ref: "shared13" }, resource_types: { $ref: "shared13" }, filters: { $ref: "shared75" }, owner_resource_id: { $ref: "shared0" }, template_id: { $ref: "shared1" }, badges: { $ref: "shared27" }, badge_filter_operator: { $ref: "shared0" }, meta_data: { $ref: "shared0" }, notes: { $ref: "shared0" }, organization_id: { $ref: "shared1" }, source: { $ref: "shared76" }, insight_id: { $ref: "shared5" } }, required: ["name", "description", "severity", "scopes", "tags", "resource_types", "filters"], $id: "InsightForCreate" };
function validate1734(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.severity === void 0 || data.scopes === void 0 || data.tags === void 0 || data.resource_types === void 0 || data.filters === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "severity", "scopes", "tags", "resource_types", "filters"));
    for (let key0 in data)
      func3.call(schema342.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate1688(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1688)), data.scopes !== void 0 && !validate203(data.scopes, at(instancePath, "/scopes")) && (vErrors = more(vErrors, validate203)), data.tags !== void 0 && !validate107(data.tags, at(instancePath, "/tags")) && (vErrors = more(vErrors, validate107)), data.resource_types !== void 0 && !validate107(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate107)), data.filters !== void 0 && !validate1693(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1693)), data.owner_resource_id !== void 0 && !validate30(data.owner_resource_id, at(instancePath, "/owner_resource_id")) && (vErrors = more(vErrors, validate30)), data.template_id !== void 0 && !validate28(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate28)), data.badges !== void 0 && !validate1612(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1612)), data.badge_filter_operator !== void 0 && !validate30(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate30)), data.meta_data !== void 0 && !validate30(data.meta_data, at(instancePath, "/meta_data")) && (vErrors = more(vErrors, validate30)), data.notes !== void 0 && !validate30(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate30)), data.organization_id !== void 0 && !validate28(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate28)), data.source !== void 0 && !validate1707(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1707)), data.insight_id !== void 0 && !validate741(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate741));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1734.errors = vErrors, vErrors === null;
}
function validate1733(data, instancePath = "") {
  let vErrors = null;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1734(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1734));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "array" });
  return validate1733.errors = vErrors, vErrors === null;
}
function validate1732(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insights === void 0 && (vErrors = need(vErrors, data, instancePath, "insights"));
    for (let key0 in data)
      key0 !== "insights" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insights !== void 0 && !validate1733(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate1733));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1732.errors = vErrors, vErrors === null;
}
var check_shared244 = outermost(validate1753);
function validate1753(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insights === void 0 && (vErrors = need(vErrors, data, instancePath, "insights"));
    for (let key0 in data)
      key0 !== "insights" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insights !== void 0 && !validate341(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate341));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1753.errors = vErrors, vErrors === null;
}
var check_shared245 = outermost(validate1755);
function validate1755(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.notes === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "notes"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "notes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate45(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate45)), data.notes !== void 0 && !validate22(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1755.errors = vErrors, vErrors === null;
}
var check_shared246 = outermost(validate1758);
function validate1758(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.backoffice === void 0 || data.custom === void 0 || data.pack_id === void 0 || data.metadata === void 0) && (vErrors = need(vErrors, data, instancePath, "backoffice", "custom", "pack_id", "metadata"));
    for (let key0 in data)
      key0 === "backoffice" || key0 === "custom" || key0 === "pack_id" || key0 === "metadata" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.backoffice !== void 0 && !validate341(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate341)), data.custom !== void 0 && !validate341(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate341)), data.pack_id !== void 0 && !validate22(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate22)), data.metadata !== void 0 && !validate22(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1758.errors = vErrors, vErrors === null;
}
var check_shared247 = outermost(validate1763);
var schema347 = { type: "string", enum: ["backoffice", "custom"], $id: "InsightSourceNameInput" };
function validate1765(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data === "backoffice" || data === "custom" || (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema347.enum })), validate1765.errors = vErrors, vErrors === null;
}
function validate1763(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.insightId === void 0 || data.source === void 0 || data.groups === void 0) && (vErrors = need(vErrors, data, instancePath, "insightId", "source", "groups"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "source" || key0 === "groups" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate45(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate45)), data.source !== void 0 && !validate1765(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1765)), data.groups !== void 0 && !validate341(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate341));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1763.errors = vErrors, vErrors === null;
}
var check_shared248 = outermost(validate1768);
function validate1768(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.insightId === void 0 && (vErrors = need(vErrors, data, instancePath, "insightId"));
    for (let key0 in data)
      key0 === "insightId" || key0 === "insights" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.insightId !== void 0 && !validate45(data.insightId, at(instancePath, "/insightId")) && (vErrors = more(vErrors, validate45)), data.insights !== void 0 && !validate536(data.insights, at(instancePath, "/insights")) && (vErrors = more(vErrors, validate536));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1768.errors = vErrors, vErrors === null;
}
var check_shared249 = outermost(validate1771), schema349 = { type: ["object", "array"], $id: "shared249" };
function validate1771(data, instancePath = "") {
  let vErrors = null;
  return (!data || typeof data != "object") && (vErrors = report(vErrors, instancePath, "type", { type: schema349.type })), validate1771.errors = vErrors, vErrors === null;
}
var check_shared250 = outermost(validate1772);
function validate1773(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.provider_id !== void 0 && !validate30(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate30)), data.organization_service_id !== void 0 && !validate28(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate28)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.insight_name !== void 0 && !validate30(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate30)), data.state !== void 0 && !validate28(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate28)), data.account !== void 0 && !validate30(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate30)), data.account_id !== void 0 && !validate30(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate30)), data.resource_type !== void 0 && !validate30(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate30)), data.identified_at !== void 0 && !validate30(data.identified_at, at(instancePath, "/identified_at")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1773.errors = vErrors, vErrors === null;
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
var check_shared251 = outermost(validate1784);
function validate1785(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1785.errors = vErrors, vErrors === null;
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
var check_shared252 = outermost(validate1788);
function validate1788(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "source" || key0 === "labels" || key0 === "search" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.source !== void 0 && !validate1765(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1765)), data.labels !== void 0 && !validate22(data.labels, at(instancePath, "/labels")) && (vErrors = more(vErrors, validate22)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1788.errors = vErrors, vErrors === null;
}
var check_InsightSelection = outermost(validate1792);
var schema356 = { type: ["array", "null"], items: { $ref: "InsightChoice" }, $id: "shared78" };
function validate1794(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.insight_id === void 0 && (vErrors = need(vErrors, data, instancePath, "insight_id")), data.insight_id !== void 0 && !validate45(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate45)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1794.errors = vErrors, vErrors === null;
}
function validate1793(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema356.type })), Array.isArray(data)) {
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
var schema360 = { type: ["array", "null"], items: { $ref: "QueryFilterSetting" }, $id: "shared88" };
function validate1812(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate22(data, instancePath) || (vErrors = more(vErrors, validate22), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate107(data, instancePath) || (vErrors = more(vErrors, validate107), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs3 = errors;
    validate741(data, instancePath) || (vErrors = more(vErrors, validate741), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1812.errors = vErrors, errors === 0;
}
var schema363 = { type: ["array", "null"], items: { $ref: "QueryFilterChoice" }, $id: "shared89" };
function validate1819(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? data.display_value !== void 0 && !validate30(data.display_value, at(instancePath, "/display_value")) && (vErrors = more(vErrors, validate30)) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1819.errors = vErrors, vErrors === null;
}
function validate1818(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema363.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1819(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1819));
  }
  return validate1818.errors = vErrors, vErrors === null;
}
function validate1808(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.field_type !== void 0 && !validate30(data.field_type, at(instancePath, "/field_type")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.display_name !== void 0 && !validate30(data.display_name, at(instancePath, "/display_name")) && (vErrors = more(vErrors, validate30)), data.description !== void 0 && !validate1812(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate1812)), data.options !== void 0 && !validate88(data.options, at(instancePath, "/options")) && (vErrors = more(vErrors, validate88)), data.choices !== void 0 && !validate1818(data.choices, at(instancePath, "/choices")) && (vErrors = more(vErrors, validate1818)), data._state_hash !== void 0 && !validate30(data._state_hash, at(instancePath, "/_state_hash")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1808.errors = vErrors, vErrors === null;
}
function validate1807(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema360.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1808(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1808));
  }
  return validate1807.errors = vErrors, vErrors === null;
}
function validate1800(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.filter_id === void 0 && (vErrors = need(vErrors, data, instancePath, "filter_id")), data.filter_id !== void 0 && !validate22(data.filter_id, at(instancePath, "/filter_id")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.description !== void 0 && !validate30(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate30)), data.supported_resources !== void 0 && !validate88(data.supported_resources, at(instancePath, "/supported_resources")) && (vErrors = more(vErrors, validate88)), data.supported_clouds !== void 0 && !validate1597(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1597)), data.supports_common !== void 0 && !validate35(data.supports_common, at(instancePath, "/supports_common")) && (vErrors = more(vErrors, validate35)), data.settings_config !== void 0 && !validate1807(data.settings_config, at(instancePath, "/settings_config")) && (vErrors = more(vErrors, validate1807))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1800.errors = vErrors, vErrors === null;
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
var check_shared253 = outermost(validate1827);
function validate1827(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.organizationServiceId === void 0 && (vErrors = need(vErrors, data, instancePath, "organizationServiceId"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "cursor" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate45(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate45)), data.cursor !== void 0 && !validate22(data.cursor, at(instancePath, "/cursor")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1827.errors = vErrors, vErrors === null;
}
var check_CloudFindingPage = outermost(validate1830);
var schema367 = { type: ["array", "null"], items: { $ref: "CloudFinding" }, $id: "shared42" };
function validate1832(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.insight_name !== void 0 && !validate30(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate30)), data.resource_name !== void 0 && !validate30(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1832.errors = vErrors, vErrors === null;
}
function validate1831(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema367.type })), Array.isArray(data)) {
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
var check_shared254 = outermost(validate1837);
var schema371 = { type: ["array", "null"], items: { $ref: "InsightPackMetadata" }, $id: "shared77" };
function validate1850(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.pack_id !== void 0 && !validate28(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate28)), data.pack_name !== void 0 && !validate30(data.pack_name, at(instancePath, "/pack_name")) && (vErrors = more(vErrors, validate30)), data.template_id !== void 0 && !validate28(data.template_id, at(instancePath, "/template_id")) && (vErrors = more(vErrors, validate28)), data.template_name !== void 0 && !validate30(data.template_name, at(instancePath, "/template_name")) && (vErrors = more(vErrors, validate30)), data.description !== void 0 && !validate30(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate30)), data.order !== void 0 && !validate28(data.order, at(instancePath, "/order")) && (vErrors = more(vErrors, validate28))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1850.errors = vErrors, vErrors === null;
}
function validate1849(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema371.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1850(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1850));
  }
  return validate1849.errors = vErrors, vErrors === null;
}
function validate1838(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.pack_id === void 0 || data.source === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "pack_id", "source", "name")), data.pack_id !== void 0 && !validate45(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate45)), data.source !== void 0 && !validate1576(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1576)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate30(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate30)), data.logo_url !== void 0 && !validate30(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate30)), data.backoffice !== void 0 && !validate1594(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate1594)), data.custom !== void 0 && !validate1594(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate1594)), data.organization_id !== void 0 && !validate28(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate28)), data.inserted_at !== void 0 && !validate30(data.inserted_at, at(instancePath, "/inserted_at")) && (vErrors = more(vErrors, validate30)), data.updated_at !== void 0 && !validate30(data.updated_at, at(instancePath, "/updated_at")) && (vErrors = more(vErrors, validate30)), data.backoffice_metadata !== void 0 && !validate1849(data.backoffice_metadata, at(instancePath, "/backoffice_metadata")) && (vErrors = more(vErrors, validate1849)), data.badges !== void 0 && !validate1612(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1612)), data.badge_filter_operator !== void 0 && !validate30(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1838.errors = vErrors, vErrors === null;
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
var check_shared255 = outermost(validate1862);
function validate1862(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.description === void 0 || data.backoffice === void 0 || data.custom === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "description", "backoffice", "custom"));
    for (let key0 in data)
      key0 === "name" || key0 === "description" || key0 === "backoffice" || key0 === "custom" || key0 === "badges" || key0 === "badge_filter_operator" || key0 === "logo_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.backoffice !== void 0 && !validate341(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate341)), data.custom !== void 0 && !validate341(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate341)), data.badges !== void 0 && !validate1612(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1612)), data.badge_filter_operator !== void 0 && !validate30(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate30)), data.logo_url !== void 0 && !validate30(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1862.errors = vErrors, vErrors === null;
}
var check_InsightPack = outermost(validate1838), check_shared256 = outermost(validate1870);
function validate1870(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.packId === void 0 || data.name === void 0 || data.description === void 0 || data.backoffice === void 0 || data.custom === void 0) && (vErrors = need(vErrors, data, instancePath, "packId", "name", "description", "backoffice", "custom"));
    for (let key0 in data)
      key0 === "packId" || key0 === "name" || key0 === "description" || key0 === "backoffice" || key0 === "custom" || key0 === "badges" || key0 === "badge_filter_operator" || key0 === "logo_url" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.packId !== void 0 && !validate45(data.packId, at(instancePath, "/packId")) && (vErrors = more(vErrors, validate45)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.backoffice !== void 0 && !validate341(data.backoffice, at(instancePath, "/backoffice")) && (vErrors = more(vErrors, validate341)), data.custom !== void 0 && !validate341(data.custom, at(instancePath, "/custom")) && (vErrors = more(vErrors, validate341)), data.badges !== void 0 && !validate1612(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1612)), data.badge_filter_operator !== void 0 && !validate30(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate30)), data.logo_url !== void 0 && !validate30(data.logo_url, at(instancePath, "/logo_url")) && (vErrors = more(vErrors, validate30));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1870.errors = vErrors, vErrors === null;
}
var check_shared257 = outermost(validate1879);
function validate1879(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.packId === void 0 && (vErrors = need(vErrors, data, instancePath, "packId"));
    for (let key0 in data)
      key0 !== "packId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.packId !== void 0 && !validate45(data.packId, at(instancePath, "/packId")) && (vErrors = more(vErrors, validate45));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1879.errors = vErrors, vErrors === null;
}
var check_shared258 = outermost(validate1881);
function validate1881(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.approver === void 0 || data.insight_id === void 0 || data.insight_source === void 0 || data.resource_ids === void 0 || data.resource_type === void 0 || data.start_date === void 0) && (vErrors = need(vErrors, data, instancePath, "approver", "insight_id", "insight_source", "resource_ids", "resource_type", "start_date"));
    for (let key0 in data)
      key0 === "approver" || key0 === "insight_id" || key0 === "insight_source" || key0 === "resource_ids" || key0 === "resource_type" || key0 === "start_date" || key0 === "expiration_date" || key0 === "notes" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.approver !== void 0 && !validate22(data.approver, at(instancePath, "/approver")) && (vErrors = more(vErrors, validate22)), data.insight_id !== void 0 && !validate45(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate45)), data.insight_source !== void 0 && !validate1765(data.insight_source, at(instancePath, "/insight_source")) && (vErrors = more(vErrors, validate1765)), data.resource_ids !== void 0 && !validate203(data.resource_ids, at(instancePath, "/resource_ids")) && (vErrors = more(vErrors, validate203)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.start_date !== void 0 && !validate22(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate22)), data.expiration_date !== void 0 && !validate22(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate22)), data.notes !== void 0 && !validate22(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1881.errors = vErrors, vErrors === null;
}
var check_shared50 = outermost(validate1890);
function validate1891(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.exemption_id === void 0 || data.insight_id === void 0 || data.insight_source === void 0 || data.resource_id === void 0 || data.resource_type === void 0 || data.approver === void 0 || data.enabled === void 0 || data.create_date === void 0 || data.start_date === void 0) && (vErrors = need(vErrors, data, instancePath, "exemption_id", "insight_id", "insight_source", "resource_id", "resource_type", "approver", "enabled", "create_date", "start_date")), data.exemption_id !== void 0 && !validate45(data.exemption_id, at(instancePath, "/exemption_id")) && (vErrors = more(vErrors, validate45)), data.insight_id !== void 0 && !validate45(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate45)), data.insight_source !== void 0 && !validate1576(data.insight_source, at(instancePath, "/insight_source")) && (vErrors = more(vErrors, validate1576)), data.insight_name !== void 0 && !validate30(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate30)), data.resource_id !== void 0 && !validate70(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate70)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.resource_type_label !== void 0 && !validate30(data.resource_type_label, at(instancePath, "/resource_type_label")) && (vErrors = more(vErrors, validate30)), data.resource_name !== void 0 && !validate30(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate30)), data.provider_id !== void 0 && !validate30(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate30)), data.cloud_type_id !== void 0 && !validate30(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate30)), data.account !== void 0 && !validate30(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate30)), data.account_id !== void 0 && !validate30(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate30)), data.organization_id !== void 0 && !validate28(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate28)), data.approver !== void 0 && !validate22(data.approver, at(instancePath, "/approver")) && (vErrors = more(vErrors, validate22)), data.creator_id !== void 0 && !validate28(data.creator_id, at(instancePath, "/creator_id")) && (vErrors = more(vErrors, validate28)), data.creator_name !== void 0 && !validate30(data.creator_name, at(instancePath, "/creator_name")) && (vErrors = more(vErrors, validate30)), data.owner_name !== void 0 && !validate30(data.owner_name, at(instancePath, "/owner_name")) && (vErrors = more(vErrors, validate30)), data.bot_id !== void 0 && !validate593(data.bot_id, at(instancePath, "/bot_id")) && (vErrors = more(vErrors, validate593)), data.bot_name !== void 0 && !validate30(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate30)), data.enabled !== void 0 && !validate65(data.enabled, at(instancePath, "/enabled")) && (vErrors = more(vErrors, validate65)), data.create_date !== void 0 && !validate22(data.create_date, at(instancePath, "/create_date")) && (vErrors = more(vErrors, validate22)), data.start_date !== void 0 && !validate22(data.start_date, at(instancePath, "/start_date")) && (vErrors = more(vErrors, validate22)), data.expiration_date !== void 0 && !validate30(data.expiration_date, at(instancePath, "/expiration_date")) && (vErrors = more(vErrors, validate30)), data.notes !== void 0 && !validate30(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1891.errors = vErrors, vErrors === null;
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
var check_shared259 = outermost(validate1917);
function validate1917(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.exemption_ids === void 0 && (vErrors = need(vErrors, data, instancePath, "exemption_ids"));
    for (let key0 in data)
      key0 !== "exemption_ids" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.exemption_ids !== void 0 && !validate341(data.exemption_ids, at(instancePath, "/exemption_ids")) && (vErrors = more(vErrors, validate341));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1917.errors = vErrors, vErrors === null;
}
var check_shared260 = outermost(validate1919);
function validate1919(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "search" || key0 === "pack" || key0 === "badges" || key0 === "badge_filter_operator" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate112(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate112)), data.page_size !== void 0 && !validate112(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate112)), data.search !== void 0 && !validate22(data.search, at(instancePath, "/search")) && (vErrors = more(vErrors, validate22)), data.pack !== void 0 && !validate593(data.pack, at(instancePath, "/pack")) && (vErrors = more(vErrors, validate593)), data.badges !== void 0 && !validate320(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate320)), data.badge_filter_operator !== void 0 && !validate22(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1919.errors = vErrors, vErrors === null;
}
var check_ExemptionPage = outermost(validate1926);
function validate1926(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.total_count === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "total_count")), data.data !== void 0 && !validate1890(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate1890)), data.total_count !== void 0 && !validate45(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate45))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1926.errors = vErrors, vErrors === null;
}
var check_shared261 = outermost(validate1929);
function validate1929(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.filters === void 0 && (vErrors = need(vErrors, data, instancePath, "filters"));
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate101(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate101)), data.limit !== void 0 && !validate112(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate112)), data.offset !== void 0 && !validate114(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate114)), data.order_by !== void 0 && !validate116(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate116));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate1929.errors = vErrors, vErrors === null;
}
var check_BotPage = outermost(validate1934);
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
      validate1586(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1586));
  }
  return validate1952.errors = vErrors, vErrors === null;
}
function validate1960(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data._type !== void 0 && !validate30(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate30)), data.hour !== void 0 && !validate28(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate28)), data.minute !== void 0 && !validate28(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate28)), data.second !== void 0 && !validate28(data.second, at(instancePath, "/second")) && (vErrors = more(vErrors, validate28))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1960.errors = vErrors, vErrors === null;
}
function validate1959(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1960(data, instancePath) || (vErrors = more(vErrors, validate1960), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate741(data, instancePath) || (vErrors = more(vErrors, validate741), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1959.errors = vErrors, errors === 0;
}
function validate1957(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data._type !== void 0 && !validate30(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate30)), data.time_of_day !== void 0 && !validate1959(data.time_of_day, at(instancePath, "/time_of_day")) && (vErrors = more(vErrors, validate1959)), data.day_of_month !== void 0 && !validate28(data.day_of_month, at(instancePath, "/day_of_month")) && (vErrors = more(vErrors, validate28)), data.day_of_week !== void 0 && !validate28(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate28)), data.exclude_days !== void 0 && !validate1594(data.exclude_days, at(instancePath, "/exclude_days")) && (vErrors = more(vErrors, validate1594)), data.minute_of_hour !== void 0 && !validate28(data.minute_of_hour, at(instancePath, "/minute_of_hour")) && (vErrors = more(vErrors, validate28)), data.second_of_hour !== void 0 && !validate28(data.second_of_hour, at(instancePath, "/second_of_hour")) && (vErrors = more(vErrors, validate28))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1957.errors = vErrors, vErrors === null;
}
function validate1956(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1957(data, instancePath) || (vErrors = more(vErrors, validate1957), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate741(data, instancePath) || (vErrors = more(vErrors, validate741), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate1956.errors = vErrors, errors === 0;
}
var schema395 = { type: ["array", "null"], items: { $ref: "BotAction" }, $id: "shared29" };
function validate1979(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.config !== void 0 && !validate744(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate744)), data.run_when_result_is !== void 0 && !validate35(data.run_when_result_is, at(instancePath, "/run_when_result_is")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1979.errors = vErrors, vErrors === null;
}
function validate1978(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema395.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1979(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate1979));
  }
  return validate1978.errors = vErrors, vErrors === null;
}
function validate1948(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_types !== void 0 && !validate88(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate88), errors = vErrors.length), data.groups !== void 0 && !validate88(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate88), errors = vErrors.length), data.badges !== void 0 && !validate1612(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate1612), errors = vErrors.length), data.filters !== void 0 && !validate1952(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate1952), errors = vErrors.length), data.hookpoints !== void 0 && !validate88(data.hookpoints, at(instancePath, "/hookpoints")) && (vErrors = more(vErrors, validate88), errors = vErrors.length), data.schedule !== void 0 && !validate1956(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate1956), errors = vErrors.length), data.schedule_description !== void 0 && !validate30(data.schedule_description, at(instancePath, "/schedule_description")) && (vErrors = more(vErrors, validate30), errors = vErrors.length), data.ondemand_enabled !== void 0 && !validate35(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate35), errors = vErrors.length), data.actions !== void 0 && !validate1978(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate1978), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate1948.errors = vErrors, errors === 0;
}
function validate2001(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.errors !== void 0 && !validate28(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate28), errors = vErrors.length), data.timeouts !== void 0 && !validate28(data.timeouts, at(instancePath, "/timeouts")) && (vErrors = more(vErrors, validate28), errors = vErrors.length), data.invalid_perms !== void 0 && !validate28(data.invalid_perms, at(instancePath, "/invalid_perms")) && (vErrors = more(vErrors, validate28), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2001.errors = vErrors, errors === 0;
}
function validate1936(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "name")), data.resource_id !== void 0 && !validate70(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate70)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate30(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate30)), data.notes !== void 0 && !validate30(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate30)), data.severity !== void 0 && !validate1941(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1941)), data.category !== void 0 && !validate1943(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate1943)), data.state !== void 0 && !validate1945(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate1945)), data.ondemand_enabled !== void 0 && !validate35(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate35)), data.instructions !== void 0 && !validate1948(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate1948)), data.insight_id !== void 0 && !validate28(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate28)), data.insight_name !== void 0 && !validate30(data.insight_name, at(instancePath, "/insight_name")) && (vErrors = more(vErrors, validate30)), data.source !== void 0 && !validate30(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate30)), data.owner !== void 0 && !validate30(data.owner, at(instancePath, "/owner")) && (vErrors = more(vErrors, validate30)), data.owner_name !== void 0 && !validate30(data.owner_name, at(instancePath, "/owner_name")) && (vErrors = more(vErrors, validate30)), data.date_created !== void 0 && !validate30(data.date_created, at(instancePath, "/date_created")) && (vErrors = more(vErrors, validate30)), data.date_modified !== void 0 && !validate30(data.date_modified, at(instancePath, "/date_modified")) && (vErrors = more(vErrors, validate30)), data.badge_scope_operator !== void 0 && !validate30(data.badge_scope_operator, at(instancePath, "/badge_scope_operator")) && (vErrors = more(vErrors, validate30)), data.schedule !== void 0 && !validate1956(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate1956)), data.hookpoint_created !== void 0 && !validate35(data.hookpoint_created, at(instancePath, "/hookpoint_created")) && (vErrors = more(vErrors, validate35)), data.hookpoint_modified !== void 0 && !validate35(data.hookpoint_modified, at(instancePath, "/hookpoint_modified")) && (vErrors = more(vErrors, validate35)), data.hookpoint_tags_modified !== void 0 && !validate35(data.hookpoint_tags_modified, at(instancePath, "/hookpoint_tags_modified")) && (vErrors = more(vErrors, validate35)), data.hookpoint_destroyed !== void 0 && !validate35(data.hookpoint_destroyed, at(instancePath, "/hookpoint_destroyed")) && (vErrors = more(vErrors, validate35)), data.next_scheduled_run !== void 0 && !validate506(data.next_scheduled_run, at(instancePath, "/next_scheduled_run")) && (vErrors = more(vErrors, validate506)), data.valid !== void 0 && !validate35(data.valid, at(instancePath, "/valid")) && (vErrors = more(vErrors, validate35)), data.event_failures !== void 0 && !validate2001(data.event_failures, at(instancePath, "/event_failures")) && (vErrors = more(vErrors, validate2001)), data.detailed_logging !== void 0 && !validate35(data.detailed_logging, at(instancePath, "/detailed_logging")) && (vErrors = more(vErrors, validate35)), data.version !== void 0 && !validate28(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate28)), data.exemptions_count !== void 0 && !validate28(data.exemptions_count, at(instancePath, "/exemptions_count")) && (vErrors = more(vErrors, validate28))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1936.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.bots === void 0 || data.count === void 0) && (vErrors = need(vErrors, data, instancePath, "bots", "count")), data.bots !== void 0 && !validate1935(data.bots, at(instancePath, "/bots")) && (vErrors = more(vErrors, validate1935)), data.count !== void 0 && !validate45(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate45))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate1934.errors = vErrors, vErrors === null;
}
var check_shared262 = outermost(validate2012);
function validate2012(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.botResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "botResourceId"));
    for (let key0 in data)
      key0 !== "botResourceId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.botResourceId !== void 0 && !validate172(data.botResourceId, at(instancePath, "/botResourceId")) && (vErrors = more(vErrors, validate172));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2012.errors = vErrors, vErrors === null;
}
var check_Bot = outermost(validate1936), check_shared263 = outermost(validate2014), schema399 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared9" }, description: { $ref: "shared9" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared23" }, ondemand_enabled: { $ref: "shared14" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared1" }, source: { $ref: "shared24" } }, required: ["name", "severity", "category", "instructions"], $id: "shared263" }, schema400 = { type: "string", enum: ["low", "medium", "high"], $id: "BotSeverityInput" };
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
    (data.hour === void 0 || data.minute === void 0 || data.second === void 0) && (vErrors = need(vErrors, data, instancePath, "hour", "minute", "second"));
    for (let key0 in data)
      key0 === "_type" || key0 === "hour" || key0 === "minute" || key0 === "second" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data._type !== void 0 && !validate22(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate22)), data.hour !== void 0 && !validate45(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate45)), data.minute !== void 0 && !validate45(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate45)), data.second !== void 0 && !validate45(data.second, at(instancePath, "/second")) && (vErrors = more(vErrors, validate45));
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
    data._type !== void 0 && !validate22(data._type, at(instancePath, "/_type")) && (vErrors = more(vErrors, validate22)), data.time_of_day !== void 0 && !validate2033(data.time_of_day, at(instancePath, "/time_of_day")) && (vErrors = more(vErrors, validate2033)), data.day_of_month !== void 0 && !validate45(data.day_of_month, at(instancePath, "/day_of_month")) && (vErrors = more(vErrors, validate45)), data.day_of_week !== void 0 && !validate45(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate45)), data.exclude_days !== void 0 && !validate341(data.exclude_days, at(instancePath, "/exclude_days")) && (vErrors = more(vErrors, validate341)), data.minute_of_hour !== void 0 && !validate45(data.minute_of_hour, at(instancePath, "/minute_of_hour")) && (vErrors = more(vErrors, validate45)), data.second_of_hour !== void 0 && !validate45(data.second_of_hour, at(instancePath, "/second_of_hour")) && (vErrors = more(vErrors, validate45));
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
  validate741(data, instancePath) || (vErrors = more(vErrors, validate741), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2030.errors = vErrors, errors === 0;
}
function validate2050(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.config === void 0 || data.run_when_result_is === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "config", "run_when_result_is"));
    for (let key0 in data)
      key0 === "name" || key0 === "config" || key0 === "run_when_result_is" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.config !== void 0 && !validate583(data.config, at(instancePath, "/config")) && (vErrors = more(vErrors, validate583)), data.run_when_result_is !== void 0 && !validate65(data.run_when_result_is, at(instancePath, "/run_when_result_is")) && (vErrors = more(vErrors, validate65));
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
      func3.call(schema403.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resource_types !== void 0 && !validate107(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate107)), data.groups !== void 0 && !validate203(data.groups, at(instancePath, "/groups")) && (vErrors = more(vErrors, validate203)), data.badges !== void 0 && !validate320(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate320)), data.filters !== void 0 && !validate678(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate678)), data.hookpoints !== void 0 && !validate107(data.hookpoints, at(instancePath, "/hookpoints")) && (vErrors = more(vErrors, validate107)), data.schedule !== void 0 && !validate2030(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate2030)), data.schedule_description !== void 0 && !validate30(data.schedule_description, at(instancePath, "/schedule_description")) && (vErrors = more(vErrors, validate30)), data.ondemand_enabled !== void 0 && !validate65(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate65)), data.actions !== void 0 && !validate2049(data.actions, at(instancePath, "/actions")) && (vErrors = more(vErrors, validate2049));
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
    (data.name === void 0 || data.severity === void 0 || data.category === void 0 || data.instructions === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "severity", "category", "instructions"));
    for (let key0 in data)
      func3.call(schema399.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate2017(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate2017)), data.category !== void 0 && !validate2019(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate2019)), data.state !== void 0 && !validate2021(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate2021)), data.ondemand_enabled !== void 0 && !validate65(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate65)), data.instructions !== void 0 && !validate2024(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate2024)), data.insight_id !== void 0 && !validate28(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate28)), data.source !== void 0 && !validate2058(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate2058));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2014.errors = vErrors, vErrors === null;
}
var check_shared264 = outermost(validate2060), schema410 = { type: "object", additionalProperties: !1, properties: { botResourceId: { $ref: "shared79" }, name: { $ref: "shared9" }, description: { $ref: "shared9" }, severity: { $ref: "BotSeverityInput" }, category: { $ref: "BotCategoryInput" }, state: { $ref: "shared23" }, ondemand_enabled: { $ref: "shared14" }, instructions: { $ref: "BotInstructionsForWrite" }, insight_id: { $ref: "shared1" }, source: { $ref: "shared24" } }, required: ["botResourceId"], $id: "shared264" };
function validate2060(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.botResourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "botResourceId"));
    for (let key0 in data)
      func3.call(schema410.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.botResourceId !== void 0 && !validate172(data.botResourceId, at(instancePath, "/botResourceId")) && (vErrors = more(vErrors, validate172)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate22(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate2017(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate2017)), data.category !== void 0 && !validate2019(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate2019)), data.state !== void 0 && !validate2021(data.state, at(instancePath, "/state")) && (vErrors = more(vErrors, validate2021)), data.ondemand_enabled !== void 0 && !validate65(data.ondemand_enabled, at(instancePath, "/ondemand_enabled")) && (vErrors = more(vErrors, validate65)), data.instructions !== void 0 && !validate2024(data.instructions, at(instancePath, "/instructions")) && (vErrors = more(vErrors, validate2024)), data.insight_id !== void 0 && !validate28(data.insight_id, at(instancePath, "/insight_id")) && (vErrors = more(vErrors, validate28)), data.source !== void 0 && !validate2058(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate2058));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2060.errors = vErrors, vErrors === null;
}
var check_BotFunctionRegistry = outermost(validate2071);
var schema412 = { type: ["array", "null"], items: { $ref: "BotFunction" }, $id: "shared26" };
function validate2073(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.description !== void 0 && !validate30(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate30)), data.supported_resources !== void 0 && !validate88(data.supported_resources, at(instancePath, "/supported_resources")) && (vErrors = more(vErrors, validate88)), data.supported_clouds !== void 0 && !validate1597(data.supported_clouds, at(instancePath, "/supported_clouds")) && (vErrors = more(vErrors, validate1597))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2073.errors = vErrors, vErrors === null;
}
function validate2072(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema412.type })), Array.isArray(data)) {
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
var check_shared265 = outermost(validate2081);
function validate2081(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "filters" || key0 === "limit" || key0 === "offset" || key0 === "order_by" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.filters !== void 0 && !validate101(data.filters, at(instancePath, "/filters")) && (vErrors = more(vErrors, validate101)), data.limit !== void 0 && !validate45(data.limit, at(instancePath, "/limit")) && (vErrors = more(vErrors, validate45)), data.offset !== void 0 && !validate45(data.offset, at(instancePath, "/offset")) && (vErrors = more(vErrors, validate45)), data.order_by !== void 0 && !validate116(data.order_by, at(instancePath, "/order_by")) && (vErrors = more(vErrors, validate116));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2081.errors = vErrors, vErrors === null;
}
var check_shared267 = outermost(validate2086);
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
  return data && typeof data == "object" && !Array.isArray(data) ? (data.event_id === void 0 && (vErrors = need(vErrors, data, instancePath, "event_id")), data.event_id !== void 0 && !validate45(data.event_id, at(instancePath, "/event_id")) && (vErrors = more(vErrors, validate45)), data.event_type !== void 0 && !validate30(data.event_type, at(instancePath, "/event_type")) && (vErrors = more(vErrors, validate30)), data.event_state !== void 0 && !validate2091(data.event_state, at(instancePath, "/event_state")) && (vErrors = more(vErrors, validate2091)), data.last_run_status !== void 0 && !validate2093(data.last_run_status, at(instancePath, "/last_run_status")) && (vErrors = more(vErrors, validate2093)), data.next_scheduled_run !== void 0 && !validate2095(data.next_scheduled_run, at(instancePath, "/next_scheduled_run")) && (vErrors = more(vErrors, validate2095)), data.schedule !== void 0 && !validate30(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate30)), data.creation_time !== void 0 && !validate30(data.creation_time, at(instancePath, "/creation_time")) && (vErrors = more(vErrors, validate30)), data.description !== void 0 && !validate30(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate30)), data.scheduled_by !== void 0 && !validate30(data.scheduled_by, at(instancePath, "/scheduled_by")) && (vErrors = more(vErrors, validate30)), data.bot_name !== void 0 && !validate30(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate30)), data.target_resource_id !== void 0 && !validate30(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate30)), data.resource_type !== void 0 && !validate30(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate30)), data.provider_id !== void 0 && !validate30(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.account !== void 0 && !validate30(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate30)), data.cloud !== void 0 && !validate30(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2088.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? (data.events === void 0 && (vErrors = need(vErrors, data, instancePath, "events")), data.events !== void 0 && !validate2087(data.events, at(instancePath, "/events")) && (vErrors = more(vErrors, validate2087)), data.total !== void 0 && !validate28(data.total, at(instancePath, "/total")) && (vErrors = more(vErrors, validate28))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2086.errors = vErrors, vErrors === null;
}
var check_shared269 = outermost(validate2111);
var schema422 = { type: "string", enum: ["delete"], $id: "shared268" };
function validate2112(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "delete" && (vErrors = report(vErrors, instancePath, "enum", { allowedValues: schema422.enum })), validate2112.errors = vErrors, vErrors === null;
}
function validate2111(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.action === void 0 || data.event_ids === void 0) && (vErrors = need(vErrors, data, instancePath, "action", "event_ids"));
    for (let key0 in data)
      key0 === "action" || key0 === "event_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.action !== void 0 && !validate2112(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate2112)), data.event_ids !== void 0 && !validate341(data.event_ids, at(instancePath, "/event_ids")) && (vErrors = more(vErrors, validate341));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2111.errors = vErrors, vErrors === null;
}
var check_shared271 = outermost(validate2115);
function validate2117(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.event_id !== void 0 && !validate28(data.event_id, at(instancePath, "/event_id")) && (vErrors = more(vErrors, validate28)), data.event_type !== void 0 && !validate30(data.event_type, at(instancePath, "/event_type")) && (vErrors = more(vErrors, validate30)), data.last_run_status !== void 0 && !validate30(data.last_run_status, at(instancePath, "/last_run_status")) && (vErrors = more(vErrors, validate30)), data.start_time !== void 0 && !validate2095(data.start_time, at(instancePath, "/start_time")) && (vErrors = more(vErrors, validate2095)), data.finish_time !== void 0 && !validate2095(data.finish_time, at(instancePath, "/finish_time")) && (vErrors = more(vErrors, validate2095)), data.bot_name !== void 0 && !validate30(data.bot_name, at(instancePath, "/bot_name")) && (vErrors = more(vErrors, validate30)), data.target_resource_id !== void 0 && !validate30(data.target_resource_id, at(instancePath, "/target_resource_id")) && (vErrors = more(vErrors, validate30)), data.resource_type !== void 0 && !validate30(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate30)), data.provider_id !== void 0 && !validate30(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2117.errors = vErrors, vErrors === null;
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
var check_shared272 = outermost(validate2130);
function validate2131(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.id === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "id", "name")), data.id !== void 0 && !validate45(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate45)), data.organization_id !== void 0 && !validate28(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate28)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.description !== void 0 && !validate30(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate30)), data.pack_id !== void 0 && !validate28(data.pack_id, at(instancePath, "/pack_id")) && (vErrors = more(vErrors, validate28)), data.source !== void 0 && !validate1576(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1576)), data.insights_blacklist !== void 0 && !validate88(data.insights_blacklist, at(instancePath, "/insights_blacklist")) && (vErrors = more(vErrors, validate88)), data.insights_warn_only !== void 0 && !validate88(data.insights_warn_only, at(instancePath, "/insights_warn_only")) && (vErrors = more(vErrors, validate88)), data.slack_channel !== void 0 && !validate30(data.slack_channel, at(instancePath, "/slack_channel")) && (vErrors = more(vErrors, validate30)), data.email_recipients !== void 0 && !validate88(data.email_recipients, at(instancePath, "/email_recipients")) && (vErrors = more(vErrors, validate88)), data.last_build_at !== void 0 && !validate30(data.last_build_at, at(instancePath, "/last_build_at")) && (vErrors = more(vErrors, validate30)), data.created_at !== void 0 && !validate30(data.created_at, at(instancePath, "/created_at")) && (vErrors = more(vErrors, validate30)), data.last_modified !== void 0 && !validate30(data.last_modified, at(instancePath, "/last_modified")) && (vErrors = more(vErrors, validate30)), data.total_builds !== void 0 && !validate28(data.total_builds, at(instancePath, "/total_builds")) && (vErrors = more(vErrors, validate28)), data.success_count !== void 0 && !validate28(data.success_count, at(instancePath, "/success_count")) && (vErrors = more(vErrors, validate28)), data.failure_count !== void 0 && !validate28(data.failure_count, at(instancePath, "/failure_count")) && (vErrors = more(vErrors, validate28)), data.consumption_url !== void 0 && !validate30(data.consumption_url, at(instancePath, "/consumption_url")) && (vErrors = more(vErrors, validate30)), data.favorite !== void 0 && !validate35(data.favorite, at(instancePath, "/favorite")) && (vErrors = more(vErrors, validate35)), data.tfc_count !== void 0 && !validate28(data.tfc_count, at(instancePath, "/tfc_count")) && (vErrors = more(vErrors, validate28)), data.local_exceptions_enabled !== void 0 && !validate35(data.local_exceptions_enabled, at(instancePath, "/local_exceptions_enabled")) && (vErrors = more(vErrors, validate35))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2131.errors = vErrors, vErrors === null;
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
var check_shared273 = outermost(validate2153);
function validate2153(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "scan_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "author_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "config_name"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "iac_provider"), errors = vErrors === null ? 0 : vErrors.length, vErrors = need(vErrors, data, instancePath, "scan_template"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "readable" || key0 === "scan_name" || key0 === "author_name" || key0 === "config_name" || key0 === "iac_provider" || key0 === "scan_template" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.readable !== void 0 && !validate65(data.readable, at(instancePath, "/readable")) && (vErrors = more(vErrors, validate65), errors = vErrors.length), data.scan_name !== void 0 && !validate22(data.scan_name, at(instancePath, "/scan_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.author_name !== void 0 && !validate22(data.author_name, at(instancePath, "/author_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.config_name !== void 0 && !validate22(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.iac_provider !== void 0 && !validate22(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate22), errors = vErrors.length), data.scan_template !== void 0 && !validate22(data.scan_template, at(instancePath, "/scan_template")) && (vErrors = more(vErrors, validate22), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2153.errors = vErrors, errors === 0;
}
var check_IacScanResult = outermost(validate2160);
var schema430 = { type: ["object", "null"], additionalProperties: { $ref: "IacMappedResource" }, $id: "shared62" };
function validate2170(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.address !== void 0 && !validate30(data.address, at(instancePath, "/address")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2170.errors = vErrors, vErrors === null;
}
function validate2169(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema430.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate2170(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate2170));
  return validate2169.errors = vErrors, vErrors === null;
}
var schema434 = { type: ["array", "null"], items: { $ref: "IacInsightResult" }, $id: "shared65" };
function validate2187(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate107(data, instancePath) || (vErrors = more(vErrors, validate107), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate45(data, instancePath) || (vErrors = more(vErrors, validate45), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs3 = errors;
    validate741(data, instancePath) || (vErrors = more(vErrors, validate741), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2187.errors = vErrors, errors === 0;
}
function validate2178(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate45(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate45)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.description !== void 0 && !validate30(data.description, at(instancePath, "/description")) && (vErrors = more(vErrors, validate30)), data.severity !== void 0 && !validate1580(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate1580)), data.source !== void 0 && !validate1576(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate1576)), data.notes !== void 0 && !validate30(data.notes, at(instancePath, "/notes")) && (vErrors = more(vErrors, validate30)), data.resource_types !== void 0 && !validate88(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate88)), data.warn_only !== void 0 && !validate35(data.warn_only, at(instancePath, "/warn_only")) && (vErrors = more(vErrors, validate35)), data.success !== void 0 && !validate2187(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate2187)), data.failure !== void 0 && !validate2187(data.failure, at(instancePath, "/failure")) && (vErrors = more(vErrors, validate2187)), data.warning !== void 0 && !validate2187(data.warning, at(instancePath, "/warning")) && (vErrors = more(vErrors, validate2187))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2178.errors = vErrors, vErrors === null;
}
function validate2177(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema434.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2178(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2178));
  }
  return validate2177.errors = vErrors, vErrors === null;
}
function validate2176(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.failed_insights !== void 0 && !validate2177(data.failed_insights, at(instancePath, "/failed_insights")) && (vErrors = more(vErrors, validate2177)), data.passed_insights !== void 0 && !validate2177(data.passed_insights, at(instancePath, "/passed_insights")) && (vErrors = more(vErrors, validate2177)), data.warned_insights !== void 0 && !validate2177(data.warned_insights, at(instancePath, "/warned_insights")) && (vErrors = more(vErrors, validate2177)), data.skipped_insights !== void 0 && !validate2177(data.skipped_insights, at(instancePath, "/skipped_insights")) && (vErrors = more(vErrors, validate2177)), data.failed_resources !== void 0 && !validate28(data.failed_resources, at(instancePath, "/failed_resources")) && (vErrors = more(vErrors, validate28)), data.passed_resources !== void 0 && !validate28(data.passed_resources, at(instancePath, "/passed_resources")) && (vErrors = more(vErrors, validate28)), data.warned_resources !== void 0 && !validate28(data.warned_resources, at(instancePath, "/warned_resources")) && (vErrors = more(vErrors, validate28)), data.skipped_resources !== void 0 && !validate28(data.skipped_resources, at(instancePath, "/skipped_resources")) && (vErrors = more(vErrors, validate28)), data.total_insights !== void 0 && !validate28(data.total_insights, at(instancePath, "/total_insights")) && (vErrors = more(vErrors, validate28)), data.total_resources !== void 0 && !validate28(data.total_resources, at(instancePath, "/total_resources")) && (vErrors = more(vErrors, validate28)), data.scan_template !== void 0 && !validate30(data.scan_template, at(instancePath, "/scan_template")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2176.errors = vErrors, vErrors === null;
}
function validate2175(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2176(data, instancePath) || (vErrors = more(vErrors, validate2176), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate741(data, instancePath) || (vErrors = more(vErrors, validate741), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2175.errors = vErrors, errors === 0;
}
var schema437 = { type: ["array", "null"], items: { $ref: "IacReadableResource" }, $id: "shared64" };
var schema439 = { type: ["array", "null"], items: { $ref: "IacReadableRule" }, $id: "shared58" };
function validate2217(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.rule_name !== void 0 && !validate30(data.rule_name, at(instancePath, "/rule_name")) && (vErrors = more(vErrors, validate30)), data.rule_description !== void 0 && !validate30(data.rule_description, at(instancePath, "/rule_description")) && (vErrors = more(vErrors, validate30)), data.rule_detail !== void 0 && !validate30(data.rule_detail, at(instancePath, "/rule_detail")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2217.errors = vErrors, vErrors === null;
}
function validate2216(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema439.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2217(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2217));
  }
  return validate2216.errors = vErrors, vErrors === null;
}
function validate2210(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_source !== void 0 && !validate30(data.resource_source, at(instancePath, "/resource_source")) && (vErrors = more(vErrors, validate30)), data.resource_address !== void 0 && !validate30(data.resource_address, at(instancePath, "/resource_address")) && (vErrors = more(vErrors, validate30)), data.resource_name !== void 0 && !validate30(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate30)), data.resource_type !== void 0 && !validate30(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate30)), data.resource_region !== void 0 && !validate30(data.resource_region, at(instancePath, "/resource_region")) && (vErrors = more(vErrors, validate30)), data.passed_rules !== void 0 && !validate2216(data.passed_rules, at(instancePath, "/passed_rules")) && (vErrors = more(vErrors, validate2216)), data.warning_rules !== void 0 && !validate2216(data.warning_rules, at(instancePath, "/warning_rules")) && (vErrors = more(vErrors, validate2216)), data.failed_rules !== void 0 && !validate2216(data.failed_rules, at(instancePath, "/failed_rules")) && (vErrors = more(vErrors, validate2216))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2210.errors = vErrors, vErrors === null;
}
function validate2209(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema437.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2210(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2210));
  }
  return validate2209.errors = vErrors, vErrors === null;
}
function validate2160(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "build_id"), errors = vErrors === null ? 0 : vErrors.length, data.build_id !== void 0 && !validate45(data.build_id, at(instancePath, "/build_id")) && (vErrors = more(vErrors, validate45), errors = vErrors.length), data.config_name !== void 0 && !validate30(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate30), errors = vErrors.length), data.status !== void 0 && !validate30(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate30), errors = vErrors.length), data.message !== void 0 && !validate30(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate30), errors = vErrors.length), data.success !== void 0 && !validate35(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate35), errors = vErrors.length), data.errors !== void 0 && !validate88(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate88), errors = vErrors.length), data.scan_results !== void 0 && !validate30(data.scan_results, at(instancePath, "/scan_results")) && (vErrors = more(vErrors, validate30), errors = vErrors.length), data.stacktrace !== void 0 && !validate1812(data.stacktrace, at(instancePath, "/stacktrace")) && (vErrors = more(vErrors, validate1812), errors = vErrors.length), data.resource_mapping !== void 0 && !validate2169(data.resource_mapping, at(instancePath, "/resource_mapping")) && (vErrors = more(vErrors, validate2169), errors = vErrors.length), data.details !== void 0 && !validate2175(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate2175), errors = vErrors.length), data.resources !== void 0 && !validate2209(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate2209), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2160.errors = vErrors, errors === 0;
}
var check_shared274 = outermost(validate2227);
function validate2227(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    vErrors = need(vErrors, data, instancePath, "buildId"), errors = vErrors === null ? 0 : vErrors.length;
    for (let key0 in data)
      key0 === "buildId" || key0 === "readable" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.buildId !== void 0 && !validate45(data.buildId, at(instancePath, "/buildId")) && (vErrors = more(vErrors, validate45), errors = vErrors.length), data.readable !== void 0 && !validate65(data.readable, at(instancePath, "/readable")) && (vErrors = more(vErrors, validate65), errors = vErrors.length);
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate2227.errors = vErrors, errors === 0;
}
var check_IacScan = outermost(validate2230);
function validate2247(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id !== void 0 && !validate28(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate28)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.source !== void 0 && !validate30(data.source, at(instancePath, "/source")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2247.errors = vErrors, vErrors === null;
}
function validate2246(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2247(data, instancePath) || (vErrors = more(vErrors, validate2247), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate741(data, instancePath) || (vErrors = more(vErrors, validate741), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2246.errors = vErrors, errors === 0;
}
function validate2230(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (vErrors = need(vErrors, data, instancePath, "id"), errors = vErrors === null ? 0 : vErrors.length, data.id !== void 0 && !validate45(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate45), errors = vErrors.length), data.config_id !== void 0 && !validate28(data.config_id, at(instancePath, "/config_id")) && (vErrors = more(vErrors, validate28), errors = vErrors.length), data.config_name !== void 0 && !validate30(data.config_name, at(instancePath, "/config_name")) && (vErrors = more(vErrors, validate30), errors = vErrors.length), data.scan_name !== void 0 && !validate30(data.scan_name, at(instancePath, "/scan_name")) && (vErrors = more(vErrors, validate30), errors = vErrors.length), data.author_name !== void 0 && !validate30(data.author_name, at(instancePath, "/author_name")) && (vErrors = more(vErrors, validate30), errors = vErrors.length), data.create_time !== void 0 && !validate30(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate30), errors = vErrors.length), data.duration !== void 0 && !validate28(data.duration, at(instancePath, "/duration")) && (vErrors = more(vErrors, validate28), errors = vErrors.length), data.iac_provider !== void 0 && !validate30(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate30), errors = vErrors.length), data.scan_type !== void 0 && !validate30(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate30), errors = vErrors.length), data.status !== void 0 && !validate30(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate30), errors = vErrors.length), data.status_message !== void 0 && !validate30(data.status_message, at(instancePath, "/status_message")) && (vErrors = more(vErrors, validate30), errors = vErrors.length), data.success !== void 0 && !validate35(data.success, at(instancePath, "/success")) && (vErrors = more(vErrors, validate35), errors = vErrors.length), data.errors !== void 0 && !validate410(data.errors, at(instancePath, "/errors")) && (vErrors = more(vErrors, validate410), errors = vErrors.length), data.warnings !== void 0 && !validate410(data.warnings, at(instancePath, "/warnings")) && (vErrors = more(vErrors, validate410), errors = vErrors.length), data.stacktrace !== void 0 && !validate1812(data.stacktrace, at(instancePath, "/stacktrace")) && (vErrors = more(vErrors, validate1812), errors = vErrors.length), data.pack !== void 0 && !validate2246(data.pack, at(instancePath, "/pack")) && (vErrors = more(vErrors, validate2246), errors = vErrors.length), data.failed_insights !== void 0 && !validate28(data.failed_insights, at(instancePath, "/failed_insights")) && (vErrors = more(vErrors, validate28), errors = vErrors.length), data.warned_insights !== void 0 && !validate28(data.warned_insights, at(instancePath, "/warned_insights")) && (vErrors = more(vErrors, validate28), errors = vErrors.length), data.failed_resources !== void 0 && !validate28(data.failed_resources, at(instancePath, "/failed_resources")) && (vErrors = more(vErrors, validate28), errors = vErrors.length), data.passed_resources !== void 0 && !validate28(data.passed_resources, at(instancePath, "/passed_resources")) && (vErrors = more(vErrors, validate28), errors = vErrors.length), data.warned_resources !== void 0 && !validate28(data.warned_resources, at(instancePath, "/warned_resources")) && (vErrors = more(vErrors, validate28), errors = vErrors.length), data.total_resources !== void 0 && !validate28(data.total_resources, at(instancePath, "/total_resources")) && (vErrors = more(vErrors, validate28), errors = vErrors.length), data.resources_by_type !== void 0 && !validate582(data.resources_by_type, at(instancePath, "/resources_by_type")) && (vErrors = more(vErrors, validate582), errors = vErrors.length), data.failed_resources_by_type !== void 0 && !validate582(data.failed_resources_by_type, at(instancePath, "/failed_resources_by_type")) && (vErrors = more(vErrors, validate582), errors = vErrors.length), data.warned_resources_by_type !== void 0 && !validate582(data.warned_resources_by_type, at(instancePath, "/warned_resources_by_type")) && (vErrors = more(vErrors, validate582), errors = vErrors.length), data.scan_results !== void 0 && !validate30(data.scan_results, at(instancePath, "/scan_results")) && (vErrors = more(vErrors, validate30), errors = vErrors.length), data.resource_mapping !== void 0 && !validate2169(data.resource_mapping, at(instancePath, "/resource_mapping")) && (vErrors = more(vErrors, validate2169), errors = vErrors.length), data.details !== void 0 && !validate2175(data.details, at(instancePath, "/details")) && (vErrors = more(vErrors, validate2175), errors = vErrors.length), data.resources !== void 0 && !validate2209(data.resources, at(instancePath, "/resources")) && (vErrors = more(vErrors, validate2209), errors = vErrors.length)) : (vErrors = report(vErrors, instancePath, "type", { type: "object" }), errors++), validate2230.errors = vErrors, errors === 0;
}
var check_shared275 = outermost(validate2267);
function validate2267(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate112(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate112)), data.page_size !== void 0 && !validate112(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate112));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2267.errors = vErrors, vErrors === null;
}
var check_IacScanPage = outermost(validate2270);
function validate2275(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate45(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate45)), data.status !== void 0 && !validate30(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate30)), data.scan_type !== void 0 && !validate30(data.scan_type, at(instancePath, "/scan_type")) && (vErrors = more(vErrors, validate30)), data.iac_provider !== void 0 && !validate30(data.iac_provider, at(instancePath, "/iac_provider")) && (vErrors = more(vErrors, validate30)), data.create_time !== void 0 && !validate30(data.create_time, at(instancePath, "/create_time")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2275.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.page === void 0 || data.total_pages === void 0 || data.total_count === void 0 || data.data === void 0) && (vErrors = need(vErrors, data, instancePath, "page", "total_pages", "total_count", "data")), data.page !== void 0 && !validate45(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate45)), data.total_pages !== void 0 && !validate45(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate45)), data.total_count !== void 0 && !validate45(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate45)), data.data !== void 0 && !validate2274(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2274))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2270.errors = vErrors, vErrors === null;
}
var check_shared278 = outermost(validate2283);
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
    data.page !== void 0 && !validate112(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate112)), data.page_size !== void 0 && !validate112(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate112)), data.sort !== void 0 && !validate2286(data.sort, at(instancePath, "/sort")) && (vErrors = more(vErrors, validate2286)), data.sort_dir !== void 0 && !validate2288(data.sort_dir, at(instancePath, "/sort_dir")) && (vErrors = more(vErrors, validate2288));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2283.errors = vErrors, vErrors === null;
}
var check_shared22 = outermost(validate583), check_shared279 = outermost(validate2290);
function validate2290(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.scanId === void 0 && (vErrors = need(vErrors, data, instancePath, "scanId"));
    for (let key0 in data)
      key0 !== "scanId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.scanId !== void 0 && !validate45(data.scanId, at(instancePath, "/scanId")) && (vErrors = more(vErrors, validate45));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2290.errors = vErrors, vErrors === null;
}
var check_SarifReport = outermost(validate2292);
var schema454 = { type: ["array", "null"], items: { $ref: "SarifRun" }, $id: "shared116" };
var schema456 = { type: ["array", "null"], items: { $ref: "SarifResult" }, $id: "shared117" };
function validate2299(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.ruleId !== void 0 && !validate30(data.ruleId, at(instancePath, "/ruleId")) && (vErrors = more(vErrors, validate30)), data.level !== void 0 && !validate30(data.level, at(instancePath, "/level")) && (vErrors = more(vErrors, validate30)), data.message !== void 0 && !validate744(data.message, at(instancePath, "/message")) && (vErrors = more(vErrors, validate744)), data.locations !== void 0 && !validate582(data.locations, at(instancePath, "/locations")) && (vErrors = more(vErrors, validate582))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2299.errors = vErrors, vErrors === null;
}
function validate2298(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema456.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2299(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2299));
  }
  return validate2298.errors = vErrors, vErrors === null;
}
function validate2296(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.tool !== void 0 && !validate744(data.tool, at(instancePath, "/tool")) && (vErrors = more(vErrors, validate744)), data.results !== void 0 && !validate2298(data.results, at(instancePath, "/results")) && (vErrors = more(vErrors, validate2298))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2296.errors = vErrors, vErrors === null;
}
function validate2295(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema454.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2296(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2296));
  }
  return validate2295.errors = vErrors, vErrors === null;
}
function validate2292(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.$schema !== void 0 && (validate30(data.$schema, at(instancePath, "/$schema")) || (vErrors = more(vErrors, validate30))), data.version !== void 0 && !validate30(data.version, at(instancePath, "/version")) && (vErrors = more(vErrors, validate30)), data.runs !== void 0 && !validate2295(data.runs, at(instancePath, "/runs")) && (vErrors = more(vErrors, validate2295))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2292.errors = vErrors, vErrors === null;
}
var check_shared280 = outermost(validate2308);
function validate2308(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || key0 === "include_session" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate112(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate112)), data.page_size !== void 0 && !validate112(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate112)), data.include_session !== void 0 && !validate65(data.include_session, at(instancePath, "/include_session")) && (vErrors = more(vErrors, validate65));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2308.errors = vErrors, vErrors === null;
}
var check_AwsConfigPage = outermost(validate2312);
function validate2312(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2312.errors = vErrors, vErrors === null;
}
var check_shared281 = outermost(validate2313);
function validate2313(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.access_key_id === void 0 || data.secret_access_key === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "access_key_id", "secret_access_key"));
    for (let key0 in data)
      key0 === "name" || key0 === "access_key_id" || key0 === "secret_access_key" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.access_key_id !== void 0 && !validate22(data.access_key_id, at(instancePath, "/access_key_id")) && (vErrors = more(vErrors, validate22)), data.secret_access_key !== void 0 && !validate24(data.secret_access_key, at(instancePath, "/secret_access_key")) && (vErrors = more(vErrors, validate24));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2313.errors = vErrors, vErrors === null;
}
var check_AwsConfig = outermost(validate2317);
function validate2317(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) || (vErrors = report(vErrors, instancePath, "type", { type: "object" })), validate2317.errors = vErrors, vErrors === null;
}
var check_shared282 = outermost(validate2318);
function validate2318(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.keyId === void 0 && (vErrors = need(vErrors, data, instancePath, "keyId"));
    for (let key0 in data)
      key0 !== "keyId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.keyId !== void 0 && !validate172(data.keyId, at(instancePath, "/keyId")) && (vErrors = more(vErrors, validate172));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2318.errors = vErrors, vErrors === null;
}
var check_shared283 = outermost(validate2320);
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
var check_shared284 = outermost(validate2323);
function validate2323(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.roleId === void 0 && (vErrors = need(vErrors, data, instancePath, "roleId"));
    for (let key0 in data)
      key0 !== "roleId" && (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleId !== void 0 && !validate172(data.roleId, at(instancePath, "/roleId")) && (vErrors = more(vErrors, validate172));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2323.errors = vErrors, vErrors === null;
}
var check_shared285 = outermost(validate2325);
function validate2325(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.roleId === void 0 && (vErrors = need(vErrors, data, instancePath, "roleId"));
    for (let key0 in data)
      key0 === "roleId" || key0 === "name" || key0 === "role_arn" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.roleId !== void 0 && !validate172(data.roleId, at(instancePath, "/roleId")) && (vErrors = more(vErrors, validate172)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.role_arn !== void 0 && !validate22(data.role_arn, at(instancePath, "/role_arn")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2325.errors = vErrors, vErrors === null;
}
var check_shared286 = outermost(validate2329);
function validate2329(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.organizationServiceId === void 0 || data.body === void 0) && (vErrors = need(vErrors, data, instancePath, "organizationServiceId", "body"));
    for (let key0 in data)
      key0 === "organizationServiceId" || key0 === "body" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organizationServiceId !== void 0 && !validate45(data.organizationServiceId, at(instancePath, "/organizationServiceId")) && (vErrors = more(vErrors, validate45)), data.body !== void 0 && !validate681(data.body, at(instancePath, "/body")) && (vErrors = more(vErrors, validate681));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2329.errors = vErrors, vErrors === null;
}
var check_shared287 = outermost(validate2332);
function validate2332(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.principalId === void 0 || data.start === void 0 || data.end === void 0) && (vErrors = need(vErrors, data, instancePath, "principalId", "start", "end"));
    for (let key0 in data)
      key0 === "principalId" || key0 === "start" || key0 === "end" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.principalId !== void 0 && !validate172(data.principalId, at(instancePath, "/principalId")) && (vErrors = more(vErrors, validate172)), data.start !== void 0 && !validate22(data.start, at(instancePath, "/start")) && (vErrors = more(vErrors, validate22)), data.end !== void 0 && !validate22(data.end, at(instancePath, "/end")) && (vErrors = more(vErrors, validate22));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2332.errors = vErrors, vErrors === null;
}
var check_PrincipalActivity = outermost(validate2336);
function validate2338(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.action === void 0 && (vErrors = need(vErrors, data, instancePath, "action")), data.action !== void 0 && !validate22(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate22)), data.count !== void 0 && !validate28(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate28)), data.last_executed_date !== void 0 && !validate30(data.last_executed_date, at(instancePath, "/last_executed_date")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2338.errors = vErrors, vErrors === null;
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
var schema472 = { type: ["array", "null"], items: { $ref: "PrincipalActivityError" }, $id: "shared84" };
function validate2346(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.date !== void 0 && !validate30(data.date, at(instancePath, "/date")) && (vErrors = more(vErrors, validate30)), data.reason !== void 0 && !validate30(data.reason, at(instancePath, "/reason")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2346.errors = vErrors, vErrors === null;
}
function validate2345(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema472.type })), Array.isArray(data)) {
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
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.resource_id === void 0 || data.resource_type === void 0 || data.name === void 0) && (vErrors = need(vErrors, data, instancePath, "resource_id", "resource_type", "name")), data.resource_id !== void 0 && !validate70(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate70)), data.resource_type !== void 0 && !validate22(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate22)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.account_id !== void 0 && !validate30(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate30)), data.cloud_type_id !== void 0 && !validate383(data.cloud_type_id, at(instancePath, "/cloud_type_id")) && (vErrors = more(vErrors, validate383)), data.namespace_id !== void 0 && !validate30(data.namespace_id, at(instancePath, "/namespace_id")) && (vErrors = more(vErrors, validate30)), data.organization_id !== void 0 && !validate28(data.organization_id, at(instancePath, "/organization_id")) && (vErrors = more(vErrors, validate28)), data.organization_service_id !== void 0 && !validate28(data.organization_service_id, at(instancePath, "/organization_service_id")) && (vErrors = more(vErrors, validate28)), data.provider_id !== void 0 && !validate30(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2352.errors = vErrors, vErrors === null;
}
function validate2336(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.executed_actions === void 0 || data.metadata === void 0 || data.principal === void 0) && (vErrors = need(vErrors, data, instancePath, "executed_actions", "metadata", "principal")), data.executed_actions !== void 0 && !validate2337(data.executed_actions, at(instancePath, "/executed_actions")) && (vErrors = more(vErrors, validate2337)), data.metadata !== void 0 && !validate2344(data.metadata, at(instancePath, "/metadata")) && (vErrors = more(vErrors, validate2344)), data.principal !== void 0 && !validate2352(data.principal, at(instancePath, "/principal")) && (vErrors = more(vErrors, validate2352))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2336.errors = vErrors, vErrors === null;
}
var check_shared288 = outermost(validate2363);
function validate2363(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.principalId === void 0 && (vErrors = need(vErrors, data, instancePath, "principalId"));
    for (let key0 in data)
      key0 === "principalId" || key0 === "page" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.principalId !== void 0 && !validate172(data.principalId, at(instancePath, "/principalId")) && (vErrors = more(vErrors, validate172)), data.page !== void 0 && !validate112(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate112));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2363.errors = vErrors, vErrors === null;
}
var check_PrincipalPermissionPage = outermost(validate2366);
function validate2372(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.permission === void 0 || data.category === void 0 || data.status === void 0) && (vErrors = need(vErrors, data, instancePath, "permission", "category", "status")), data.permission !== void 0 && !validate22(data.permission, at(instancePath, "/permission")) && (vErrors = more(vErrors, validate22)), data.category !== void 0 && !validate22(data.category, at(instancePath, "/category")) && (vErrors = more(vErrors, validate22)), data.status !== void 0 && !validate22(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate22)), data.action !== void 0 && !validate30(data.action, at(instancePath, "/action")) && (vErrors = more(vErrors, validate30)), data.count !== void 0 && !validate28(data.count, at(instancePath, "/count")) && (vErrors = more(vErrors, validate28)), data.last_executed_date !== void 0 && !validate30(data.last_executed_date, at(instancePath, "/last_executed_date")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2372.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? (data.total_permission_count !== void 0 && !validate45(data.total_permission_count, at(instancePath, "/total_permission_count")) && (vErrors = more(vErrors, validate45)), data.used_permission_count !== void 0 && !validate45(data.used_permission_count, at(instancePath, "/used_permission_count")) && (vErrors = more(vErrors, validate45)), data.unused_permission_count !== void 0 && !validate45(data.unused_permission_count, at(instancePath, "/unused_permission_count")) && (vErrors = more(vErrors, validate45)), data.unassessed_permission_count !== void 0 && !validate45(data.unassessed_permission_count, at(instancePath, "/unassessed_permission_count")) && (vErrors = more(vErrors, validate45))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2381.errors = vErrors, vErrors === null;
}
var schema480 = { type: ["object", "null"], additionalProperties: { $ref: "shared13" }, $id: "shared86" };
function validate2388(data, instancePath = "") {
  let vErrors = null;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema480.type })), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate107(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = more(vErrors, validate107));
  return validate2388.errors = vErrors, vErrors === null;
}
function validate2366(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.start === void 0 || data.end === void 0 || data.page === void 0 || data.total_pages === void 0 || data.permissions === void 0 || data.principal === void 0) && (vErrors = need(vErrors, data, instancePath, "start", "end", "page", "total_pages", "permissions", "principal")), data.start !== void 0 && !validate22(data.start, at(instancePath, "/start")) && (vErrors = more(vErrors, validate22)), data.end !== void 0 && !validate22(data.end, at(instancePath, "/end")) && (vErrors = more(vErrors, validate22)), data.page !== void 0 && !validate45(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate45)), data.total_pages !== void 0 && !validate45(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate45)), data.permissions !== void 0 && !validate2371(data.permissions, at(instancePath, "/permissions")) && (vErrors = more(vErrors, validate2371)), data.permission_status_counts !== void 0 && !validate2381(data.permission_status_counts, at(instancePath, "/permission_status_counts")) && (vErrors = more(vErrors, validate2381)), data.principal !== void 0 && !validate2352(data.principal, at(instancePath, "/principal")) && (vErrors = more(vErrors, validate2352)), data.warnings !== void 0 && !validate2388(data.warnings, at(instancePath, "/warnings")) && (vErrors = more(vErrors, validate2388))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2366.errors = vErrors, vErrors === null;
}
var check_PrincipalRemediation = outermost(validate2391);
function validate2395(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.Effect === void 0 && (vErrors = need(vErrors, data, instancePath, "Effect")), data.Sid !== void 0 && !validate30(data.Sid, at(instancePath, "/Sid")) && (vErrors = more(vErrors, validate30)), data.Effect !== void 0 && !validate22(data.Effect, at(instancePath, "/Effect")) && (vErrors = more(vErrors, validate22)), data.NotAction !== void 0 && !validate88(data.NotAction, at(instancePath, "/NotAction")) && (vErrors = more(vErrors, validate88)), data.Resource !== void 0 && !validate88(data.Resource, at(instancePath, "/Resource")) && (vErrors = more(vErrors, validate88))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2395.errors = vErrors, vErrors === null;
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
var check_shared290 = outermost(validate2403);
function validate2405(data, instancePath = "") {
  let vErrors = null;
  return Number.isInteger(data) || (vErrors = report(vErrors, instancePath, "type", { type: "integer" })), typeof data == "number" && ((data > 100 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "maximum", { comparison: "<=", limit: 100 }, "must be <= 100")), (data < 1 || isNaN(data)) && (vErrors = report(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }, "must be >= 1"))), validate2405.errors = vErrors, vErrors === null;
}
function validate2403(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.page !== void 0 && !validate112(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate112)), data.page_size !== void 0 && !validate2405(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate2405));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2403.errors = vErrors, vErrors === null;
}
var check_ImageAssessmentPage = outermost(validate2407);
var schema490 = { type: ["integer", "string", "null"], $id: "shared67" };
function validate2410(data, instancePath = "") {
  let vErrors = null;
  return !Number.isInteger(data) && typeof data != "string" && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema490.type })), validate2410.errors = vErrors, vErrors === null;
}
var schema493 = { type: "string", "x-known": ["COMPLETED", "FAILED", "QUEUED", ""], $id: "shared69" };
function validate2434(data, instancePath = "") {
  let vErrors = null;
  return typeof data != "string" && (vErrors = report(vErrors, instancePath, "type", { type: "string" })), data !== "COMPLETED" && data !== "FAILED" && data !== "QUEUED" && data !== "" && (vErrors = report(vErrors, instancePath, "x-known", { known: schema493["x-known"] })), validate2434.errors = vErrors, vErrors === null;
}
function validate2433(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.status !== void 0 && !validate2434(data.status, at(instancePath, "/status")) && (vErrors = more(vErrors, validate2434)), data.error_reason !== void 0 && !validate30(data.error_reason, at(instancePath, "/error_reason")) && (vErrors = more(vErrors, validate30)), data.assessment_completed_at !== void 0 && !validate30(data.assessment_completed_at, at(instancePath, "/assessment_completed_at")) && (vErrors = more(vErrors, validate30)), data.pulled_from !== void 0 && !validate30(data.pulled_from, at(instancePath, "/pulled_from")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2433.errors = vErrors, vErrors === null;
}
function validate2432(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2433(data, instancePath) || (vErrors = more(vErrors, validate2433), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate741(data, instancePath) || (vErrors = more(vErrors, validate741), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2432.errors = vErrors, errors === 0;
}
function validate2409(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.resource_id === void 0 && (vErrors = need(vErrors, data, instancePath, "resource_id")), data.id !== void 0 && !validate2410(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate2410)), data.image_id !== void 0 && !validate30(data.image_id, at(instancePath, "/image_id")) && (vErrors = more(vErrors, validate30)), data.resource_id !== void 0 && !validate70(data.resource_id, at(instancePath, "/resource_id")) && (vErrors = more(vErrors, validate70)), data.resource_type !== void 0 && !validate30(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate30)), data.resource_name !== void 0 && !validate30(data.resource_name, at(instancePath, "/resource_name")) && (vErrors = more(vErrors, validate30)), data.cloud !== void 0 && !validate383(data.cloud, at(instancePath, "/cloud")) && (vErrors = more(vErrors, validate383)), data.account !== void 0 && !validate30(data.account, at(instancePath, "/account")) && (vErrors = more(vErrors, validate30)), data.account_id !== void 0 && !validate30(data.account_id, at(instancePath, "/account_id")) && (vErrors = more(vErrors, validate30)), data.platform !== void 0 && !validate30(data.platform, at(instancePath, "/platform")) && (vErrors = more(vErrors, validate30)), data.report_id !== void 0 && !validate30(data.report_id, at(instancePath, "/report_id")) && (vErrors = more(vErrors, validate30)), data.k8s_cluster_name !== void 0 && !validate30(data.k8s_cluster_name, at(instancePath, "/k8s_cluster_name")) && (vErrors = more(vErrors, validate30)), data.public_accessible !== void 0 && !validate35(data.public_accessible, at(instancePath, "/public_accessible")) && (vErrors = more(vErrors, validate35)), data.riskscore !== void 0 && !validate506(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate506)), data.critical_count !== void 0 && !validate28(data.critical_count, at(instancePath, "/critical_count")) && (vErrors = more(vErrors, validate28)), data.high_count !== void 0 && !validate28(data.high_count, at(instancePath, "/high_count")) && (vErrors = more(vErrors, validate28)), data.medium_count !== void 0 && !validate28(data.medium_count, at(instancePath, "/medium_count")) && (vErrors = more(vErrors, validate28)), data.low_count !== void 0 && !validate28(data.low_count, at(instancePath, "/low_count")) && (vErrors = more(vErrors, validate28)), data.none_count !== void 0 && !validate28(data.none_count, at(instancePath, "/none_count")) && (vErrors = more(vErrors, validate28)), data.total_count !== void 0 && !validate28(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate28)), data.severity !== void 0 && !validate30(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate30)), data.last_assessment !== void 0 && !validate30(data.last_assessment, at(instancePath, "/last_assessment")) && (vErrors = more(vErrors, validate30)), data.assessment_info !== void 0 && !validate2432(data.assessment_info, at(instancePath, "/assessment_info")) && (vErrors = more(vErrors, validate2432))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2409.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2408(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2408)), data.page !== void 0 && !validate45(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate45)), data.page_size !== void 0 && !validate45(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate45)), data.total_count !== void 0 && !validate45(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate45)), data.total_pages !== void 0 && !validate45(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate45))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2407.errors = vErrors, vErrors === null;
}
var check_VulnerabilityPage = outermost(validate2448);
function validate2450(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cve_id === void 0 && (vErrors = need(vErrors, data, instancePath, "cve_id")), data.cve_id !== void 0 && !validate22(data.cve_id, at(instancePath, "/cve_id")) && (vErrors = more(vErrors, validate22)), data.first_found !== void 0 && !validate30(data.first_found, at(instancePath, "/first_found")) && (vErrors = more(vErrors, validate30)), data.last_seen !== void 0 && !validate30(data.last_seen, at(instancePath, "/last_seen")) && (vErrors = more(vErrors, validate30)), data.riskscore !== void 0 && !validate506(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate506)), data.cvss_score !== void 0 && !validate506(data.cvss_score, at(instancePath, "/cvss_score")) && (vErrors = more(vErrors, validate506)), data.has_exploits !== void 0 && !validate35(data.has_exploits, at(instancePath, "/has_exploits")) && (vErrors = more(vErrors, validate35)), data.has_threats !== void 0 && !validate35(data.has_threats, at(instancePath, "/has_threats")) && (vErrors = more(vErrors, validate35)), data.resource_count !== void 0 && !validate28(data.resource_count, at(instancePath, "/resource_count")) && (vErrors = more(vErrors, validate28)), data.affected_packages !== void 0 && !validate28(data.affected_packages, at(instancePath, "/affected_packages")) && (vErrors = more(vErrors, validate28))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2450.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2449(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2449)), data.page !== void 0 && !validate45(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate45)), data.page_size !== void 0 && !validate45(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate45)), data.total_count !== void 0 && !validate45(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate45)), data.total_pages !== void 0 && !validate45(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate45))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2448.errors = vErrors, vErrors === null;
}
var check_shared291 = outermost(validate2466);
function validate2466(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && (vErrors = need(vErrors, data, instancePath, "resourceId"));
    for (let key0 in data)
      key0 === "resourceId" || key0 === "page" || key0 === "page_size" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.resourceId !== void 0 && !validate172(data.resourceId, at(instancePath, "/resourceId")) && (vErrors = more(vErrors, validate172)), data.page !== void 0 && !validate112(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate112)), data.page_size !== void 0 && !validate2405(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate2405));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2466.errors = vErrors, vErrors === null;
}
var check_ResourceVulnerabilityPage = outermost(validate2470);
var schema503 = { type: ["array", "null"], items: { $ref: "VulnerabilitySolution" }, $id: "shared127" };
function validate2484(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.package_name !== void 0 && !validate30(data.package_name, at(instancePath, "/package_name")) && (vErrors = more(vErrors, validate30)), data.package_type !== void 0 && !validate30(data.package_type, at(instancePath, "/package_type")) && (vErrors = more(vErrors, validate30)), data.fix !== void 0 && !validate30(data.fix, at(instancePath, "/fix")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2484.errors = vErrors, vErrors === null;
}
function validate2483(data, instancePath = "") {
  let vErrors = null;
  if (!Array.isArray(data) && data !== null && (vErrors = report(vErrors, instancePath, "type", { type: schema503.type })), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2484(data[i0], at(instancePath, i0)) || (vErrors = more(vErrors, validate2484));
  }
  return validate2483.errors = vErrors, vErrors === null;
}
function validate2481(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.FixedVersion !== void 0 && !validate30(data.FixedVersion, at(instancePath, "/FixedVersion")) && (vErrors = more(vErrors, validate30)), data.Solutions !== void 0 && !validate2483(data.Solutions, at(instancePath, "/Solutions")) && (vErrors = more(vErrors, validate2483))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2481.errors = vErrors, vErrors === null;
}
function validate2480(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2481(data, instancePath) || (vErrors = more(vErrors, validate2481), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate741(data, instancePath) || (vErrors = more(vErrors, validate741), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  return _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = report(vErrors, instancePath, "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf"), errors++), validate2480.errors = vErrors, errors === 0;
}
function validate2472(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.cve_id === void 0 && (vErrors = need(vErrors, data, instancePath, "cve_id")), data.cve_id !== void 0 && !validate22(data.cve_id, at(instancePath, "/cve_id")) && (vErrors = more(vErrors, validate22)), data.severity !== void 0 && !validate30(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate30)), data.cvss_score !== void 0 && !validate506(data.cvss_score, at(instancePath, "/cvss_score")) && (vErrors = more(vErrors, validate506)), data.riskscore !== void 0 && !validate506(data.riskscore, at(instancePath, "/riskscore")) && (vErrors = more(vErrors, validate506)), data.has_exploits !== void 0 && !validate35(data.has_exploits, at(instancePath, "/has_exploits")) && (vErrors = more(vErrors, validate35)), data.has_threats !== void 0 && !validate35(data.has_threats, at(instancePath, "/has_threats")) && (vErrors = more(vErrors, validate35)), data.first_found !== void 0 && !validate30(data.first_found, at(instancePath, "/first_found")) && (vErrors = more(vErrors, validate30)), data.vuln_meta !== void 0 && !validate2480(data.vuln_meta, at(instancePath, "/vuln_meta")) && (vErrors = more(vErrors, validate2480))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2472.errors = vErrors, vErrors === null;
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
  return data && typeof data == "object" && !Array.isArray(data) ? ((data.data === void 0 || data.page === void 0 || data.page_size === void 0 || data.total_count === void 0 || data.total_pages === void 0) && (vErrors = need(vErrors, data, instancePath, "data", "page", "page_size", "total_count", "total_pages")), data.data !== void 0 && !validate2471(data.data, at(instancePath, "/data")) && (vErrors = more(vErrors, validate2471)), data.page !== void 0 && !validate45(data.page, at(instancePath, "/page")) && (vErrors = more(vErrors, validate45)), data.page_size !== void 0 && !validate45(data.page_size, at(instancePath, "/page_size")) && (vErrors = more(vErrors, validate45)), data.total_count !== void 0 && !validate45(data.total_count, at(instancePath, "/total_count")) && (vErrors = more(vErrors, validate45)), data.total_pages !== void 0 && !validate45(data.total_pages, at(instancePath, "/total_pages")) && (vErrors = more(vErrors, validate45))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2470.errors = vErrors, vErrors === null;
}
var check_shared292 = outermost(validate2499);
function validate2503(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "azure_resource_group_ids" || key0 === "custom_resource_group_ids" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.azure_resource_group_ids !== void 0 && !validate536(data.azure_resource_group_ids, at(instancePath, "/azure_resource_group_ids")) && (vErrors = more(vErrors, validate536)), data.custom_resource_group_ids !== void 0 && !validate536(data.custom_resource_group_ids, at(instancePath, "/custom_resource_group_ids")) && (vErrors = more(vErrors, validate536));
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
    data.organization_service_ids !== void 0 && !validate341(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate341)), data.badges !== void 0 && !validate2509(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate2509));
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
    data.severity !== void 0 && !validate341(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate341)), data.insight_ids !== void 0 && !validate536(data.insight_ids, at(instancePath, "/insight_ids")) && (vErrors = more(vErrors, validate536)), data.resource_types !== void 0 && !validate107(data.resource_types, at(instancePath, "/resource_types")) && (vErrors = more(vErrors, validate107));
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
    data.pack_ids !== void 0 && !validate172(data.pack_ids, at(instancePath, "/pack_ids")) && (vErrors = more(vErrors, validate172)), data.resource_scope !== void 0 && !validate2501(data.resource_scope, at(instancePath, "/resource_scope")) && (vErrors = more(vErrors, validate2501)), data.insight_filters !== void 0 && !validate2516(data.insight_filters, at(instancePath, "/insight_filters")) && (vErrors = more(vErrors, validate2516));
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
    data.severity !== void 0 && !validate593(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate593));
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
  return data && typeof data == "object" && !Array.isArray(data) ? (data.account_cluster_name !== void 0 && !validate30(data.account_cluster_name, at(instancePath, "/account_cluster_name")) && (vErrors = more(vErrors, validate30)), data.account_cluster_id !== void 0 && !validate30(data.account_cluster_id, at(instancePath, "/account_cluster_id")) && (vErrors = more(vErrors, validate30)), data.namespace_name !== void 0 && !validate30(data.namespace_name, at(instancePath, "/namespace_name")) && (vErrors = more(vErrors, validate30)), data.resource_type !== void 0 && !validate30(data.resource_type, at(instancePath, "/resource_type")) && (vErrors = more(vErrors, validate30)), data.name !== void 0 && !validate30(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate30)), data.insight !== void 0 && !validate30(data.insight, at(instancePath, "/insight")) && (vErrors = more(vErrors, validate30)), data.provider_id !== void 0 && !validate30(data.provider_id, at(instancePath, "/provider_id")) && (vErrors = more(vErrors, validate30)), data.provider_uuid !== void 0 && !validate30(data.provider_uuid, at(instancePath, "/provider_uuid")) && (vErrors = more(vErrors, validate30)), data.severity !== void 0 && !validate593(data.severity, at(instancePath, "/severity")) && (vErrors = more(vErrors, validate593)), data.direct_link !== void 0 && !validate30(data.direct_link, at(instancePath, "/direct_link")) && (vErrors = more(vErrors, validate30))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2532.errors = vErrors, vErrors === null;
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
var check_shared293 = outermost(validate2546);
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
var check_shared294 = outermost(validate2548);
function validate2548(data, instancePath = "") {
  let vErrors = null;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.id === void 0 && (vErrors = need(vErrors, data, instancePath, "id")), data.id !== void 0 && !validate45(data.id, at(instancePath, "/id")) && (vErrors = more(vErrors, validate45))) : vErrors = report(vErrors, instancePath, "type", { type: "object" }), validate2548.errors = vErrors, vErrors === null;
}
var check_shared295 = outermost(validate2550);
function validate2555(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "organization_service_ids" || key0 === "cloud_types" || key0 === "badges" || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.organization_service_ids !== void 0 && !validate341(data.organization_service_ids, at(instancePath, "/organization_service_ids")) && (vErrors = more(vErrors, validate341)), data.cloud_types !== void 0 && !validate107(data.cloud_types, at(instancePath, "/cloud_types")) && (vErrors = more(vErrors, validate107)), data.badges !== void 0 && !validate2509(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate2509));
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
    data.export_id !== void 0 && !validate45(data.export_id, at(instancePath, "/export_id")) && (vErrors = more(vErrors, validate45)), data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.custom_pack_id !== void 0 && !validate28(data.custom_pack_id, at(instancePath, "/custom_pack_id")) && (vErrors = more(vErrors, validate28)), data.backoffice_pack_id !== void 0 && !validate28(data.backoffice_pack_id, at(instancePath, "/backoffice_pack_id")) && (vErrors = more(vErrors, validate28)), data.organization_service_filters !== void 0 && !validate2555(data.organization_service_filters, at(instancePath, "/organization_service_filters")) && (vErrors = more(vErrors, validate2555)), data.insight_filters !== void 0 && !validate2516(data.insight_filters, at(instancePath, "/insight_filters")) && (vErrors = more(vErrors, validate2516)), data.bad_only !== void 0 && !validate65(data.bad_only, at(instancePath, "/bad_only")) && (vErrors = more(vErrors, validate65)), data.resource_tags !== void 0 && !validate536(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate536));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2550.errors = vErrors, vErrors === null;
}
var check_shared296 = outermost(validate2563), schema523 = { type: "object", additionalProperties: !1, properties: { name: { $ref: "shared9" }, schedule: { $ref: "shared9" }, hour: { $ref: "shared8" }, minute: { $ref: "shared8" }, day_of_week: { $ref: "shared9" }, email_addresses: { $ref: "shared13" }, email_sub_title: { $ref: "shared9" }, resource_tags: { $ref: "shared56" }, badges: { $ref: "shared56" }, badge_filter_operator: { $ref: "shared103" }, item_type: { $ref: "shared9" }, item_id: { $ref: "shared8" } }, required: ["name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id"], $id: "shared296" };
function validate2563(data, instancePath = "") {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    (data.name === void 0 || data.schedule === void 0 || data.hour === void 0 || data.minute === void 0 || data.email_addresses === void 0 || data.item_type === void 0 || data.item_id === void 0) && (vErrors = need(vErrors, data, instancePath, "name", "schedule", "hour", "minute", "email_addresses", "item_type", "item_id"));
    for (let key0 in data)
      func3.call(schema523.properties, key0) || (vErrors = report(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && !validate22(data.name, at(instancePath, "/name")) && (vErrors = more(vErrors, validate22)), data.schedule !== void 0 && !validate22(data.schedule, at(instancePath, "/schedule")) && (vErrors = more(vErrors, validate22)), data.hour !== void 0 && !validate45(data.hour, at(instancePath, "/hour")) && (vErrors = more(vErrors, validate45)), data.minute !== void 0 && !validate45(data.minute, at(instancePath, "/minute")) && (vErrors = more(vErrors, validate45)), data.day_of_week !== void 0 && !validate22(data.day_of_week, at(instancePath, "/day_of_week")) && (vErrors = more(vErrors, validate22)), data.email_addresses !== void 0 && !validate107(data.email_addresses, at(instancePath, "/email_addresses")) && (vErrors = more(vErrors, validate107)), data.email_sub_title !== void 0 && !validate22(data.email_sub_title, at(instancePath, "/email_sub_title")) && (vErrors = more(vErrors, validate22)), data.resource_tags !== void 0 && !validate536(data.resource_tags, at(instancePath, "/resource_tags")) && (vErrors = more(vErrors, validate536)), data.badges !== void 0 && !validate536(data.badges, at(instancePath, "/badges")) && (vErrors = more(vErrors, validate536)), data.badge_filter_operator !== void 0 && !validate318(data.badge_filter_operator, at(instancePath, "/badge_filter_operator")) && (vErrors = more(vErrors, validate318)), data.item_type !== void 0 && !validate22(data.item_type, at(instancePath, "/item_type")) && (vErrors = more(vErrors, validate22)), data.item_id !== void 0 && !validate45(data.item_id, at(instancePath, "/item_id")) && (vErrors = more(vErrors, validate45));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2563.errors = vErrors, vErrors === null;
}
var check_shared298 = outermost(validate2576);
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
    data.detailed_counts !== void 0 && !validate65(data.detailed_counts, at(instancePath, "/detailed_counts")) && (vErrors = more(vErrors, validate65)), data.collection_name !== void 0 && !validate22(data.collection_name, at(instancePath, "/collection_name")) && (vErrors = more(vErrors, validate22)), data.collection_data !== void 0 && !validate2579(data.collection_data, at(instancePath, "/collection_data")) && (vErrors = more(vErrors, validate2579));
  } else
    vErrors = report(vErrors, instancePath, "type", { type: "object" });
  return validate2576.errors = vErrors, vErrors === null;
}
var check_shared299 = outermost(validate2582);
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
var check_shared9 = outermost(validate22), checks = {
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
